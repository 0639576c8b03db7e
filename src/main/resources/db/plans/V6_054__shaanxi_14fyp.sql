-- 陕西省“十四五”科技创新目标
-- Shaanxi 14th Five-Year Plan: innovation

SELECT seed_plan(
    code => 'shaanxi-14fyp', region => '610000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '陕西省“十四五”科技创新目标',
    title_en => 'Shaanxi 14th Five-Year Plan: innovation',
    source => 'shaanxi-2024');

SELECT seed_target(
    plan => 'shaanxi-14fyp', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 10000,
    baseline_year => 2020, baseline_value => 6000,
    source => 'shaanxi-2024',
    quote => '提前超额完成“十四五”末达到1万家的目标',
    note => 'target quoted in a later press conference');
