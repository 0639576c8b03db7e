-- 湖北省科技创新“十四五”规划
-- Hubei 14th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'hubei-14fyp', region => '420000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '湖北省科技创新“十四五”规划',
    title_en => 'Hubei 14th Five-Year S&T innovation plan',
    source => 'hubei-14fyp');

SELECT seed_target(
    plan => 'hubei-14fyp', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 20000,
    baseline_year => 2020, baseline_value => 10400,
    source => 'hubei-14fyp',
    quote => '湖北高新技术企业将超2万家');

SELECT seed_target(
    plan => 'hubei-14fyp', indicator => 'tech-contract-turnover', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 3000,
    source => 'hubei-14fyp',
    quote => '湖北技术市场成交合同额超3000亿元');
