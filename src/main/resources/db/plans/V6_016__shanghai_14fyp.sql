-- 上海市建设具有全球影响力的科技创新中心“十四五”规划
-- Shanghai 14th Five-Year Plan: international innovation centre

SELECT seed_plan(
    code => 'shanghai-14fyp', region => '310000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '上海市建设具有全球影响力的科技创新中心“十四五”规划',
    title_en => 'Shanghai 14th Five-Year Plan: international innovation centre',
    source => 'sh-14fyp');

SELECT seed_target(
    plan => 'shanghai-14fyp', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 4.5, about => true,
    baseline_year => 2020, baseline_value => 4.17,
    source => 'sh-14fyp',
    quote => '全社会研发经费支出占全市GDP的比例达到4.5%左右,其中基础研究经费支出占全社会研发经费支出比例达到12%左右;高新技术企业突破2.6万家',
    note => '"about" (左右)');

SELECT seed_target(
    plan => 'shanghai-14fyp', indicator => 'basic-research-share', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 12, about => true,
    source => 'sh-14fyp',
    quote => '全社会研发经费支出占全市GDP的比例达到4.5%左右,其中基础研究经费支出占全社会研发经费支出比例达到12%左右;高新技术企业突破2.6万家',
    note => '"about" (左右)');

SELECT seed_target(
    plan => 'shanghai-14fyp', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 26000,
    source => 'sh-14fyp',
    quote => '全社会研发经费支出占全市GDP的比例达到4.5%左右,其中基础研究经费支出占全社会研发经费支出比例达到12%左右;高新技术企业突破2.6万家');

SELECT seed_target(
    plan => 'shanghai-14fyp', indicator => 'high-value-patents-per-10k', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 30, about => true,
    source => 'sh-14fyp',
    quote => '每万人口高价值发明专利拥有量达到30件左右',
    note => '"about"; 65');

SELECT seed_target(
    plan => 'shanghai-14fyp', indicator => 'tech-contract-to-gdp', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 6, about => true,
    source => 'sh-14fyp-b',
    quote => '战略性新兴产业增加值占GDP比重达到20%左右 , 技术合同成交额占GDP比重达到6%左右 。 外资研发中心累计达到560家左右',
    note => '"about"');

SELECT seed_target(
    plan => 'shanghai-14fyp', indicator => 'strategic-emerging-share', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 20, about => true,
    source => 'sh-14fyp-b',
    quote => '战略性新兴产业增加值占GDP比重达到20%左右 , 技术合同成交额占GDP比重达到6%左右 。 外资研发中心累计达到560家左右',
    note => '"about"');

SELECT seed_target(
    plan => 'shanghai-14fyp', indicator => 'foreign-rd-centres', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 560, about => true,
    source => 'sh-14fyp-b',
    quote => '战略性新兴产业增加值占GDP比重达到20%左右 , 技术合同成交额占GDP比重达到6%左右 。 外资研发中心累计达到560家左右',
    note => '"about", cumulative stock');
