-- a plan that strives for more than it promises
SELECT seed_plan(
    code => 'trial-stretch', region => '410000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2027,
    title_zh => '试行规划：力争', title_en => 'Trial plan that strives', source => 'seed-002');

SELECT seed_target(
    plan => 'trial-stretch', indicator => 'rd-intensity', year => 2022,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.90, stretch_value => 1.96,
    source => 'seed-002', quote => '达到1.90%以上，力争1.96%');

SELECT seed_target(
    plan => 'trial-stretch', indicator => 'rd-intensity', year => 2024,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.00, stretch_value => 2.10,
    source => 'seed-002', quote => '达到2.00%以上，力争2.10%');

SELECT seed_target(
    plan => 'trial-stretch', indicator => 'rd-intensity', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.40, stretch_value => 2.50,
    source => 'seed-002', quote => '达到2.40%以上，力争2.50%');
