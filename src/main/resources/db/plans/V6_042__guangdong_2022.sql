-- 2022年广东省政府工作报告
-- Guangdong government work report 2022

SELECT seed_plan(
    code => 'guangdong-2022', region => '440000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '2022年广东省政府工作报告',
    title_en => 'Guangdong government work report 2022',
    source => 'seed-004');

SELECT seed_pillar(
    plan => 'guangdong-2022',
    name_zh => '战略科技力量', name_en => 'Strategic S&T forces');

SELECT seed_pillar(
    plan => 'guangdong-2022',
    name_zh => '区域创新', name_en => 'Regional innovation');

SELECT seed_pillar(
    plan => 'guangdong-2022',
    name_zh => '创新平台', name_en => 'Platforms');

SELECT seed_pillar(
    plan => 'guangdong-2022',
    name_zh => '关键核心技术攻关', name_en => 'Core technology breakthroughs');

SELECT seed_pillar(
    plan => 'guangdong-2022',
    name_zh => '体制机制改革', name_en => 'System reform');

SELECT seed_pillar(
    plan => 'guangdong-2022',
    name_zh => '人才', name_en => 'Talent');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '战略科技力量',
    text_zh => '以粤港澳大湾区国际科技创新中心为引领,建设综合性国家科学中心和国家技术创新中心', text_zh_translated => true,
    text_en => 'Use the Greater Bay Area innovation centre to drive a comprehensive national science centre and a national technology innovation centre',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '区域创新',
    text_zh => '推进三大创新合作区和三大科学城建设', text_zh_translated => true,
    text_en => 'Develop three cooperation zones and three science cities',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '创新平台',
    text_zh => '争取更多全国重点实验室落户', text_zh_translated => true,
    text_en => 'Host more national key laboratories',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '关键核心技术攻关',
    text_zh => '攻克关键核心技术,探索新型举国体制“广东路径”', text_zh_translated => true,
    text_en => 'Tackle key core technologies and explore the "Guangdong path" of the nationwide system',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '体制机制改革',
    text_zh => '深化科技体制改革,构建全过程创新生态链', text_zh_translated => true,
    text_en => 'Deepen reform of S&T systems and build a whole-process innovation chain',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '人才',
    text_zh => '实施五大人才工程,引进培养世界级科学家、青年科技人才和团队,实施制造业人才专项', text_zh_translated => true,
    text_en => 'Five talent projects; world-class scientists, young researchers and teams; plans for manufacturing talent',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '人才',
    text_zh => '组建省内单位与港澳知名高校院所的引才联合体', text_zh_translated => true,
    text_en => 'Talent consortia with universities and institutes of Hong Kong and Macao',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'guangdong-2022', pillar => '人才',
    text_zh => '赋予科学家更大的技术路线、经费和资源支配权', text_zh_translated => true,
    text_en => 'More say for scientists over technical routes, funds and resources',
    source => 'seed-004');
