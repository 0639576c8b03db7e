-- 广东省科技创新“十四五”规划
-- Guangdong 14th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'guangdong-14fyp', region => '440000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '广东省科技创新“十四五”规划',
    title_en => 'Guangdong 14th Five-Year S&T innovation plan',
    source => 'gd-14fyp');

SELECT seed_target(
    plan => 'guangdong-14fyp', indicator => 'rd-expenditure', year => 2025,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 10,
    baseline_year => 2020, baseline_value => 3479.9,
    source => 'gd-14fyp',
    quote => 'The average annual growth of R&D expenditure will reach 10%, and account for 3.5% of GDP',
    note => 'secondary English summary (AmCham/EY)');

SELECT seed_target(
    plan => 'guangdong-14fyp', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3.5,
    baseline_year => 2020, baseline_value => 3.14,
    source => 'gd-14fyp',
    quote => 'The average annual growth of R&D expenditure will reach 10%, and account for 3.5% of GDP',
    note => 'secondary English summary (AmCham/EY); 3.60 in 2024');

SELECT seed_target(
    plan => 'guangdong-14fyp', indicator => 'basic-research-share', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 10,
    source => 'gd-14fyp',
    quote => 'The proportion of R&D expenditure in basic research will reach 10%');
