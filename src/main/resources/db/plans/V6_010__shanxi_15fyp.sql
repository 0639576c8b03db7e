-- 山西省“十五五”科技创新目标 (2026年政府工作报告)
-- Shanxi 15th Five-Year Plan: innovation

SELECT seed_plan(
    code => 'shanxi-15fyp', region => '140000',
    kind => 'FIVE_YEAR', first_year => 2026, last_year => 2030,
    title_zh => '山西省“十五五”科技创新目标 (2026年政府工作报告)',
    title_en => 'Shanxi 15th Five-Year Plan: innovation',
    source => 'sx-gwr-2026');

SELECT seed_target(
    plan => 'shanxi-15fyp', indicator => 'rd-expenditure', year => 2030,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 10,
    baseline_year => 2025,
    source => 'sx-gwr-2026',
    quote => '研发经费投入年均增长10%以上,到2030年技术合同成交额达到600亿元');

SELECT seed_target(
    plan => 'shanxi-15fyp', indicator => 'tech-contract-turnover', year => 2030,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 600,
    source => 'sx-gwr-2026',
    quote => '研发经费投入年均增长10%以上,到2030年技术合同成交额达到600亿元');
