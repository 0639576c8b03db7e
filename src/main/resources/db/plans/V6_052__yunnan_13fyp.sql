-- 云南省“十三五”科技创新规划
-- Yunnan 13th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'yunnan-13fyp', region => '530000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '云南省“十三五”科技创新规划',
    title_en => 'Yunnan 13th Five-Year S&T innovation plan',
    source => 'yn-2020');

SELECT seed_target(
    plan => 'yunnan-13fyp', indicator => 'high-tech-enterprises', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1500,
    source => 'yn-2020',
    quote => '超额完成了“十三五”科技创新规划提出的全省高新技术企业达1500家目标任务',
    note => 'target quoted when it had been met');
