-- a plan that promises to stay within bands
SELECT seed_plan(
    code => 'trial-bands', region => '410000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2027,
    title_zh => '试行规划：区间', title_en => 'Trial plan of bands', source => 'seed-002');

SELECT seed_target(
    plan => 'trial-bands', indicator => 'rd-intensity', year => 2024,
    kind => 'LEVEL', comparison => 'BETWEEN', value => 2.00, upper_value => 2.20,
    source => 'seed-002', quote => '保持在2.00%至2.20%之间');

SELECT seed_target(
    plan => 'trial-bands', indicator => 'rd-intensity', year => 2023,
    kind => 'LEVEL', comparison => 'BETWEEN', value => 1.80, upper_value => 2.00,
    source => 'seed-002', quote => '保持在1.80%至2.00%之间');

SELECT seed_target(
    plan => 'trial-bands', indicator => 'rd-intensity', year => 2027,
    kind => 'LEVEL', comparison => 'BETWEEN', value => 2.10, upper_value => 2.40,
    source => 'seed-002', quote => '保持在2.10%至2.40%之间');
