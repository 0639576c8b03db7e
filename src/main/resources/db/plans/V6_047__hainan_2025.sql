-- 海南省创新型省份建设实施方案
-- Hainan innovative province plan to 2025

SELECT seed_plan(
    code => 'hainan-2025', region => '460000',
    kind => 'PROGRAMME', first_year => 2021, last_year => 2025,
    title_zh => '海南省创新型省份建设实施方案',
    title_en => 'Hainan innovative province plan to 2025',
    source => 'hainan-2025');

SELECT seed_target(
    plan => 'hainan-2025', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.6,
    baseline_year => 2020, baseline_value => 0.66,
    source => 'hainan-2025',
    quote => '全社会研究与试验发展经费支出(R&D)占地区生产总值(GDP)比重达到1.6%,排名争取达到全国中等水平,国家级创新平台达到16家以上');

SELECT seed_target(
    plan => 'hainan-2025', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3000,
    source => 'hainan-2025b',
    quote => '高新技术企业数量达到3000家以上,科技型中小企业入库数量达到3000家,高新技术企业营业收入达到2500亿元以上');

SELECT seed_target(
    plan => 'hainan-2025', indicator => 'tech-smes', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3000,
    source => 'hainan-2025b',
    quote => '高新技术企业数量达到3000家以上,科技型中小企业入库数量达到3000家,高新技术企业营业收入达到2500亿元以上');

SELECT seed_target(
    plan => 'hainan-2025', indicator => 'rd-institution-coverage-industrial', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 50,
    source => 'hainan-2025b',
    quote => '规模以上工业企业研发机构覆盖率达到50%以上',
    note => 'coverage of R&D INSTITUTIONS, not of R&D activity');

SELECT seed_target(
    plan => 'hainan-2025', indicator => 'high-tech-enterprise-revenue', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2500,
    source => 'hainan-2025b',
    quote => '高新技术企业数量达到3000家以上,科技型中小企业入库数量达到3000家,高新技术企业营业收入达到2500亿元以上');

SELECT seed_target(
    plan => 'hainan-2025', indicator => 'national-innovation-platforms', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 16,
    source => 'hainan-2025',
    quote => '国家级创新平台达到16家以上');
