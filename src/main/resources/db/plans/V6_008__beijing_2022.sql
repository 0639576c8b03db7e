-- 2022年北京市政府工作报告
-- Beijing government work report 2022

SELECT seed_plan(
    code => 'beijing-2022', region => '110000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '2022年北京市政府工作报告',
    title_en => 'Beijing government work report 2022',
    source => 'seed-004');

SELECT seed_pillar(
    plan => 'beijing-2022',
    name_zh => '战略科技力量', name_en => 'Strategic S&T forces');

SELECT seed_pillar(
    plan => 'beijing-2022',
    name_zh => '体制机制改革', name_en => 'System reform');

SELECT seed_pillar(
    plan => 'beijing-2022',
    name_zh => '基础研究', name_en => 'Basic research');

SELECT seed_pillar(
    plan => 'beijing-2022',
    name_zh => '创新平台', name_en => 'Platforms');

SELECT seed_pillar(
    plan => 'beijing-2022',
    name_zh => '人才', name_en => 'Talent');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '战略科技力量',
    text_zh => '加快建设国际科技创新中心(全年第二项重点任务),以“三城一区”为主平台', text_zh_translated => true,
    text_en => 'Speed up the international innovation centre (second main task of the year) with the "three cities and one zone" as main platform',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '体制机制改革',
    text_zh => '落实中关村新一轮先行先试改革,形成新型举国体制', text_zh_translated => true,
    text_en => 'Carry out the new Zhongguancun pilot reforms and form a new nationwide system',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '战略科技力量',
    text_zh => '推进国家实验室和综合性国家科学中心建设', text_zh_translated => true,
    text_en => 'Develop national laboratories and a comprehensive national science centre',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '基础研究',
    text_zh => '加大基础研究投入,力争更多原创成果和底层技术突破', text_zh_translated => true,
    text_en => 'Raise spending on basic research and aim at original results and underlying technologies',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '创新平台',
    text_zh => '在前沿领域新建一批新型研发机构', text_zh_translated => true,
    text_en => 'Found new R&D institutions in frontier fields',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '人才',
    text_zh => '围绕创新链和产业链引进战略科学家、领军人才和创新团队', text_zh_translated => true,
    text_en => 'Attract strategic scientists, leading talent and teams around innovation and industrial chains',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '人才',
    text_zh => '校企联合培养工程师,实施“朱雀计划”引进项目经理人和技术经纪人', text_zh_translated => true,
    text_en => 'Joint school-enterprise training of engineers and the "Rosefinch Plan" for project managers and technology brokers',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'beijing-2022', pillar => '人才',
    text_zh => '支持创业,培养优秀企业家', text_zh_translated => true,
    text_en => 'Foster entrepreneurship and outstanding entrepreneurs',
    source => 'seed-004');
