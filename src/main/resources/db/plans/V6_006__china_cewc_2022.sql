-- 中央经济工作会议科技政策(2022年)
-- Central Economic Work Conference: S&T policy 2022

SELECT seed_plan(
    code => 'china-cewc-2022', region => '100000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '中央经济工作会议科技政策(2022年)',
    title_en => 'Central Economic Work Conference: S&T policy 2022',
    source => 'seed-004');

SELECT seed_pillar(
    plan => 'china-cewc-2022',
    name_zh => '体制机制改革', name_en => 'System reform');

SELECT seed_pillar(
    plan => 'china-cewc-2022',
    name_zh => '基础研究', name_en => 'Basic research');

SELECT seed_pillar(
    plan => 'china-cewc-2022',
    name_zh => '战略科技力量', name_en => 'Strategic S&T forces');

SELECT seed_pillar(
    plan => 'china-cewc-2022',
    name_zh => '创新主体', name_en => 'Innovation entities');

SELECT seed_pillar(
    plan => 'china-cewc-2022',
    name_zh => '创新生态', name_en => 'Innovation ecosystem');

SELECT seed_pillar(
    plan => 'china-cewc-2022',
    name_zh => '国际合作', name_en => 'International cooperation');

SELECT seed_measure(
    plan => 'china-cewc-2022', pillar => '体制机制改革',
    text_zh => '实施科技体制改革三年行动方案', text_zh_translated => true,
    text_en => 'Carry out the three-year action plan for reform of the S&T system',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'china-cewc-2022', pillar => '基础研究',
    text_zh => '制定实施基础研究十年规划', text_zh_translated => true,
    text_en => 'Draw up and carry out a ten-year plan for basic research',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'china-cewc-2022', pillar => '战略科技力量',
    text_zh => '强化国家战略科技力量,发挥国家实验室作用,重组全国重点实验室', text_zh_translated => true,
    text_en => 'Strengthen national strategic S&T forces, let national laboratories lead and reorganise national key laboratories',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'china-cewc-2022', pillar => '体制机制改革',
    text_zh => '推进科研院所改革', text_zh_translated => true,
    text_en => 'Advance reform of research institutes',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'china-cewc-2022', pillar => '创新主体',
    text_zh => '强化企业创新主体地位,深化产学研结合', text_zh_translated => true,
    text_en => 'Strengthen the leading role of enterprises and the integration of firms, universities and institutes',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'china-cewc-2022', pillar => '创新生态',
    text_zh => '完善优化科技创新生态,形成扎实的科研作风', text_zh_translated => true,
    text_en => 'Improve the innovation ecosystem and foster a solid style of research',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'china-cewc-2022', pillar => '国际合作',
    text_zh => '继续开展国际科技合作', text_zh_translated => true,
    text_en => 'Continue international S&T cooperation',
    source => 'seed-004');
