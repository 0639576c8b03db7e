-- 2025年广西科技工作会议目标
-- Guangxi science and technology work targets 2025

SELECT seed_plan(
    code => 'guangxi-2025', region => '450000',
    kind => 'ANNUAL', first_year => 2025, last_year => 2025,
    title_zh => '2025年广西科技工作会议目标',
    title_en => 'Guangxi science and technology work targets 2025',
    source => 'gx-conf-2025');

SELECT seed_target(
    plan => 'guangxi-2025', indicator => 'rd-expenditure-enterprises', year => 2025,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 10, stretch => true,
    baseline_year => 2024,
    source => 'gx-conf-2025',
    quote => '争取实现全区企业研发经费投入增长10%以上');

SELECT seed_pillar(
    plan => 'guangxi-2025',
    name_zh => '科技攻关', name_en => 'Research projects');

SELECT seed_pillar(
    plan => 'guangxi-2025',
    name_zh => '创新平台', name_en => 'Innovation platforms');

SELECT seed_measure(
    plan => 'guangxi-2025', pillar => '科技攻关',
    text_zh => '启动实施产业链创新链科技重大专项10项,攻关100项以上关键技术',
    text_en => 'Start 10 major projects along industrial chains and tackle more than 100 key technologies',
    source => 'gx-conf-2025');

SELECT seed_measure(
    plan => 'guangxi-2025', pillar => '创新平台',
    text_zh => '建设10个重大中试平台、3家自治区实验室、5家自治区综合领域类技术创新中心',
    text_en => 'Build 10 pilot-test platforms, 3 regional laboratories and 5 technology innovation centres',
    source => 'gx-conf-2025');
