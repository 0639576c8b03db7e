-- 2022年江苏省政府工作报告
-- Jiangsu government work report 2022

SELECT seed_plan(
    code => 'jiangsu-2022', region => '320000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '2022年江苏省政府工作报告',
    title_en => 'Jiangsu government work report 2022',
    source => 'seed-004');

SELECT seed_pillar(
    plan => 'jiangsu-2022',
    name_zh => '总体战略', name_en => 'Strategy');

SELECT seed_pillar(
    plan => 'jiangsu-2022',
    name_zh => '关键核心技术攻关', name_en => 'Core technology breakthroughs');

SELECT seed_measure(
    plan => 'jiangsu-2022', pillar => '总体战略',
    text_zh => '坚持创新第一动力,推动科技自立自强', text_zh_translated => true,
    text_en => 'Innovation as first driving force and S&T self-reliance',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'jiangsu-2022', pillar => '关键核心技术攻关',
    text_zh => '发挥政府专项资金杠杆作用,推进先进材料、高端芯片、工业软件、生物医药、生物育种等重点项目', text_zh_translated => true,
    text_en => 'Use government funds as lever for key projects in new materials, high-end chips, industrial software, biomedicine and biological breeding',
    source => 'seed-004');
