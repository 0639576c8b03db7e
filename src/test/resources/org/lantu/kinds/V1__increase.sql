-- a plan that promises increases
SELECT seed_plan(
    code => 'trial-increase', region => '410000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2027,
    title_zh => '试行规划：提高', title_en => 'Trial plan of increases', source => 'seed-002');

-- 2023 rests on the same basis as 2020, 2024 on another
SELECT seed_target(
    plan => 'trial-increase', indicator => 'rd-intensity', year => 2023,
    kind => 'INCREASE', comparison => 'AT_LEAST', value => 0.30,
    baseline_year => 2020,
    source => 'seed-002', quote => '提高0.30个百分点以上');

SELECT seed_target(
    plan => 'trial-increase', indicator => 'rd-intensity', year => 2024,
    kind => 'INCREASE', comparison => 'AT_LEAST', value => 0.30,
    baseline_year => 2020,
    source => 'seed-002', quote => '提高0.30个百分点以上');

SELECT seed_target(
    plan => 'trial-increase', indicator => 'rd-intensity', year => 2027,
    kind => 'INCREASE', comparison => 'AT_LEAST', value => 0.90, about => true,
    baseline_year => 2020,
    source => 'seed-002', quote => '提高0.90个百分点左右');

SELECT seed_target(
    plan => 'trial-increase', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'INCREASE', comparison => 'MORE_THAN', value => 5000,
    baseline_year => 2021,
    source => 'seed-002', quote => '新增5000家以上');
