-- 2026年山西省政府工作报告
-- Shanxi government work report 2026

SELECT seed_plan(
    code => 'shanxi-2026', region => '140000',
    kind => 'ANNUAL', first_year => 2026, last_year => 2026,
    title_zh => '2026年山西省政府工作报告',
    title_en => 'Shanxi government work report 2026',
    source => 'sx-gwr-2026');

SELECT seed_target(
    plan => 'shanxi-2026', indicator => 'high-tech-enterprises-certified', year => 2026,
    kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 1400,
    source => 'sx-gwr-2026',
    quote => '企业培育目标为全年新认定高新技术企业1400家以上',
    note => 'a flow target');

SELECT seed_pillar(
    plan => 'shanxi-2026',
    name_zh => '创新平台', name_en => 'Innovation platforms');

SELECT seed_measure(
    plan => 'shanxi-2026', pillar => '创新平台',
    text_zh => '计划新建省重点实验室、省技术创新中心、省工程研究中心各20家,新建70个博士创新站',
    text_en => 'Set up 20 provincial key laboratories, 20 technology innovation centres, 20 engineering research centres and 70 doctoral innovation stations',
    source => 'sx-gwr-2026');
