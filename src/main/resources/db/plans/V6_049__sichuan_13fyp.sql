-- 四川省“十三五”科技创新规划
-- Sichuan 13th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'sichuan-13fyp', region => '510000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '四川省“十三五”科技创新规划',
    title_en => 'Sichuan 13th Five-Year S&T innovation plan',
    source => 'sc-13fyp');

SELECT seed_target(
    plan => 'sichuan-13fyp', indicator => 'high-tech-enterprises', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 5000,
    source => 'sc-13fyp',
    quote => '到2020年,全省高新技術企業達到5000家',
    note => 'quote restored from a garbled copy');
