-- 海南科技创新“翻身仗”三年行动计划(2021-2023)
-- Hainan S&T turnaround action plan 2021-2023

SELECT seed_plan(
    code => 'hainan-2021-2023', region => '460000',
    kind => 'PROGRAMME', first_year => 2021, last_year => 2023,
    title_zh => '海南科技创新“翻身仗”三年行动计划(2021-2023)',
    title_en => 'Hainan S&T turnaround action plan 2021-2023',
    source => 'hainan-2023');

SELECT seed_target(
    plan => 'hainan-2021-2023', indicator => 'rd-intensity', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.2,
    baseline_year => 2020, baseline_value => 0.66,
    source => 'hainan-2023',
    quote => '全社会研发(R&D)经费投入占地区生产总值(GDP)比重增加一倍,达到1.2%,实现研发经费年均增长34%;高新技术企业数量增加一倍,达到2000家',
    note => '1.19 first published for 2023');

SELECT seed_target(
    plan => 'hainan-2021-2023', indicator => 'rd-expenditure', year => 2023,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 34,
    baseline_year => 2020, baseline_value => 36.6,
    source => 'hainan-2023',
    quote => '全社会研发(R&D)经费投入占地区生产总值(GDP)比重增加一倍,达到1.2%,实现研发经费年均增长34%;高新技术企业数量增加一倍,达到2000家');

SELECT seed_target(
    plan => 'hainan-2021-2023', indicator => 'high-tech-enterprises', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2000,
    source => 'hainan-2023',
    quote => '全社会研发(R&D)经费投入占地区生产总值(GDP)比重增加一倍,达到1.2%,实现研发经费年均增长34%;高新技术企业数量增加一倍,达到2000家');

SELECT seed_target(
    plan => 'hainan-2021-2023', indicator => 'high-tech-enterprise-revenue', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1600,
    baseline_year => 2020, baseline_value => 841.0,
    source => 'hainan-2023',
    quote => '高新技术企业营业收入翻一番,达到1600亿元;国家级科技创新平台数量翻一番,达到14个;...全省规模以上工业企业设立研发机构覆盖率翻一番,达到50%');

SELECT seed_target(
    plan => 'hainan-2021-2023', indicator => 'national-innovation-platforms', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 14,
    source => 'hainan-2023',
    quote => '高新技术企业营业收入翻一番,达到1600亿元;国家级科技创新平台数量翻一番,达到14个;...全省规模以上工业企业设立研发机构覆盖率翻一番,达到50%');

SELECT seed_target(
    plan => 'hainan-2021-2023', indicator => 'rd-institution-coverage-industrial', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 50,
    source => 'hainan-2023',
    quote => '高新技术企业营业收入翻一番,达到1600亿元;国家级科技创新平台数量翻一番,达到14个;...全省规模以上工业企业设立研发机构覆盖率翻一番,达到50%',
    note => 'coverage of R&D INSTITUTIONS; "doubled", so about 25 % in 2020');
