SELECT seed_plan(
    code => 'shanghai-2025', region => '310000',
    kind => 'ANNUAL', first_year => 2025, last_year => 2025,
    title_zh => '上海市2025年国民经济和社会发展计划',
    title_en => 'Shanghai economic and social development plan 2025',
    source => 'sh-plan-2026');

SELECT seed_target(
    plan => 'shanghai-2025', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 4.5, about => true,
    baseline_year => 2024, baseline_value => 4.35,
    source => 'sh-plan-2026',
    quote => '全社会研发经费支出相当于全市生产总值比例 预期性 4.5%左右',
    note => 'column 全年目标 of table 1');

SELECT seed_target(
    plan => 'shanghai-2025', indicator => 'high-value-patents-per-10k', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 63, about => true,
    source => 'sh-plan-2026',
    quote => '每万人口高价值发明专利拥有量 预期性 63件左右',
    note => 'column 全年目标 of table 1');
