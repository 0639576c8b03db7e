-- plans at the limits of what the pages must hold: one target, none, long names, nine digits, two targets for one indicator

SELECT seed_plan(
    code => 'extreme-one', region => '540000', kind => 'ANNUAL', first_year => 2027, last_year => 2027,
    title_zh => '试验：只有一项目标', title_en => 'Trial: a single target', source => 'seed-002');

SELECT seed_target(
    plan => 'extreme-one', indicator => 'rd-intensity', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 0.40, source => 'seed-002', quote => 'trial');

SELECT seed_plan(
    code => 'extreme-none', region => '540000', kind => 'ANNUAL', first_year => 2026, last_year => 2026,
    title_zh => '试验：没有目标', title_en => 'Trial: no target', source => 'seed-002');

SELECT seed_plan(
    code => 'extreme-many', region => '410000', kind => 'LONG_TERM', first_year => 2021, last_year => 2035,
    title_zh => '试验：深入实施创新驱动发展战略加快建设国家创新高地和重要人才中心中长期科学和技术发展纲要',
    title_en => 'Trial: outline of the medium- and long-term science and technology development towards an innovation highland',
    source => 'seed-002');

SELECT seed_pillar(
    plan => 'extreme-many', name_zh => '创新主体', name_en => 'Innovation entities');

SELECT seed_pillar(
    plan => 'extreme-many',
    name_zh => '战略科技力量与重大科技基础设施体系化布局及其面向全社会的开放共享服务能力提升工程',
    name_en => 'Strategic science and technology forces and the systematic layout of major research infrastructure');

SELECT seed_target(
    plan => 'extreme-many', indicator => 'rd-intensity', year => 2025, pillar => '创新主体',
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.50, baseline_year => 2020, baseline_value => 1.66,
    source => 'seed-002', quote => 'trial');

SELECT seed_target(
    plan => 'extreme-many', indicator => 'rd-intensity', year => 2035, pillar => '创新主体',
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 4.00, baseline_year => 2020, baseline_value => 1.66,
    about => true, stretch => true, source => 'seed-002', quote => 'trial');

SELECT seed_target(
    plan => 'extreme-many', indicator => 'tech-contract-turnover', year => 2035,
    kind => 'CUMULATIVE', comparison => 'MORE_THAN', value => 123456789.1,
    source => 'seed-002', quote => '=SUM(1,1)');

SELECT seed_target(
    plan => 'extreme-many', indicator => 'rd-expenditure', year => 2030,
    pillar => 'Strategic science and technology forces and the systematic layout of major research infrastructure',
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 12.55, baseline_year => 2020, baseline_value => 901.3,
    source => 'seed-002', quote => 'trial');

SELECT seed_target(
    plan => 'extreme-many', indicator => 'tech-smes', year => 2022, pillar => '创新主体',
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 999999999, source => 'seed-002', quote => 'trial');

SELECT seed_target(
    plan => 'extreme-many', indicator => 'innovation-rank', year => 2030,
    kind => 'LEVEL', comparison => 'AT_MOST', value => 10, baseline_year => 2020, baseline_value => 13,
    source => 'seed-002', quote => 'trial');

SELECT seed_measure(
    plan => 'extreme-many', pillar => '创新主体', text_zh => '建立重大创新需求公开征集和定期发布制度',
    lead_agency => '省科技厅', source => 'seed-002');

-- a sum of which the first year is not on file
SELECT seed_plan(
    code => 'extreme-sum', region => '410000', kind => 'LONG_TERM', first_year => 2017, last_year => 2030,
    title_zh => '试验：累计', title_en => 'Trial: a sum',
    source => 'seed-002');

SELECT seed_target(
    plan => 'extreme-sum', indicator => 'high-tech-enterprises-certified', year => 2030,
    kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 60000,
    source => 'seed-002', quote => 'trial');
