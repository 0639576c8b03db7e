-- 2022年浙江省政府工作报告
-- Zhejiang government work report 2022

SELECT seed_plan(
    code => 'zhejiang-2022', region => '330000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '2022年浙江省政府工作报告',
    title_en => 'Zhejiang government work report 2022',
    source => 'seed-004');

SELECT seed_target(
    plan => 'zhejiang-2022', indicator => 'provincial-fiscal-st-funding', year => 2022,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 40,
    baseline_year => 2021,
    source => 'seed-004',
    quote => 'increased provincial-level funding for scientific and technological innovation by 40%',
    note => 'stated as a point (+40%), provincial level funding only');

SELECT seed_target(
    plan => 'zhejiang-2022', indicator => 'leading-innovation-teams', year => 2022,
    kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 25,
    baseline_year => 2021,
    source => 'seed-004',
    quote => 'add 25 new leading innovation and entrepreneurship teams',
    note => 'annual addition');

SELECT seed_pillar(
    plan => 'zhejiang-2022',
    name_zh => '创新平台', name_en => 'Platforms');

SELECT seed_pillar(
    plan => 'zhejiang-2022',
    name_zh => '总体战略', name_en => 'Strategy');

SELECT seed_pillar(
    plan => 'zhejiang-2022',
    name_zh => '人才', name_en => 'Talent');

SELECT seed_measure(
    plan => 'zhejiang-2022', pillar => '创新平台',
    text_zh => '打造三大科创高地,实施重大科研平台设施“千亿工程”', text_zh_translated => true,
    text_en => 'Develop three S&T innovation hubs and a "hundred-billion-yuan" project for major research platforms and facilities',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'zhejiang-2022', pillar => '总体战略',
    text_zh => '以创新驱动加快建设全球先进制造业基地', text_zh_translated => true,
    text_en => 'Speed up a global advanced manufacturing base through innovation',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'zhejiang-2022', pillar => '人才',
    text_zh => '实施“鲲鹏行动”等人才工程,完善人才培养、使用、评价和激励机制', text_zh_translated => true,
    text_en => 'Carry out talent projects such as "Kunpeng Action" and improve training, use, evaluation and incentives',
    source => 'seed-004');
