-- 2022年全省科技工作会议主要预期目标
-- Henan science and technology work plan 2022

SELECT seed_plan(
    code => 'henan-2022', region => '410000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '2022年全省科技工作会议主要预期目标',
    title_en => 'Henan science and technology work plan 2022',
    source => 'seed-002');

SELECT seed_target(
    plan => 'henan-2022', indicator => 'rd-expenditure', year => 2022,
    kind => 'GROWTH', comparison => 'MORE_THAN', value => 17,
    baseline_year => 2021, baseline_value => 1018.8,
    source => 'seed-002',
    quote => 'the total social R&D investment will increase by more than 17%, and the r&d investment intensity will reach more than 1.96%',
    note => 'baseline 2021 was only expected (>1000) when the target was set; 1018.8 is the later final');

SELECT seed_target(
    plan => 'henan-2022', indicator => 'rd-intensity', year => 2022,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.96,
    baseline_year => 2021, baseline_value => 1.73,
    source => 'seed-002',
    quote => 'the total social R&D investment will increase by more than 17%, and the r&d investment intensity will reach more than 1.96%',
    note => 'baseline from the communique published Aug 2022');

SELECT seed_target(
    plan => 'henan-2022', indicator => 'high-tech-enterprises', year => 2022,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 10000,
    source => 'seed-002',
    quote => 'The number of new and high-tech enterprises exceeded 10,000, the number of small and medium-sized scientific and technological enterprises reached 16,000');

SELECT seed_target(
    plan => 'henan-2022', indicator => 'tech-smes', year => 2022,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 16000,
    source => 'seed-002',
    quote => 'The number of new and high-tech enterprises exceeded 10,000, the number of small and medium-sized scientific and technological enterprises reached 16,000');

SELECT seed_target(
    plan => 'henan-2022', indicator => 'rd-coverage-industrial', year => 2022,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 50,
    source => 'seed-002',
    quote => 'the coverage of R&D activities of industrial enterprises above designated size reached more than 50 percent');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '战略科技力量', name_en => 'Strategic S&T forces');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '创新主体', name_en => 'Innovation entities');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '关键核心技术攻关', name_en => 'Core technology breakthroughs');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '人才', name_en => 'Talent');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '乡村振兴', name_en => 'Rural revitalisation');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '科技成果转移转化', name_en => 'Technology transfer and commercialisation');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '区域创新', name_en => 'Regional innovation');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '体制机制改革', name_en => 'System reform');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '创新生态', name_en => 'Innovation ecosystem');

SELECT seed_pillar(
    plan => 'henan-2022',
    name_zh => '总体战略', name_en => 'Strategy');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '战略科技力量',
    text_zh => '努力融入国家战略科技力量体系', text_zh_translated => true,
    text_en => 'Work to become part of the national strategic S&T force system',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '战略科技力量',
    text_zh => '新建龙门等省实验室,省实验室体系2022年基本建立', text_zh_translated => true,
    text_en => 'Found new provincial laboratories such as Longmen and have the provincial laboratory system basically in place in 2022',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '创新主体',
    text_zh => '培育壮大创新主体', text_zh_translated => true,
    text_en => 'Grow and strengthen innovating enterprises',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '创新主体',
    text_zh => '推进规模以上工业企业研发活动全覆盖', text_zh_translated => true,
    text_en => 'Move toward full coverage of R&D activity among industrial enterprises above designated size',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '关键核心技术攻关',
    text_zh => '集中力量攻克关键核心技术', text_zh_translated => true,
    text_en => 'Concentrate on key and core technology projects',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '人才',
    text_zh => '建设和服务科技创新人才队伍', text_zh_translated => true,
    text_en => 'Build and serve innovation talent teams',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '乡村振兴',
    text_zh => '以科技支撑乡村振兴', text_zh_translated => true,
    text_en => 'Use science and technology to support rural revitalisation',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '科技成果转移转化',
    text_zh => '推动科技成果中试熟化与转移转化', text_zh_translated => true,
    text_en => 'Promote pilot-scale testing and the transfer of S&T results',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '区域创新',
    text_zh => '提升区域创新能力水平:郑洛新国家自主创新示范区继续发挥引领作用,国家高新区全国排名稳步前移', text_zh_translated => true,
    text_en => 'Raise regional innovation capacity: keep the Zheng-Luo-Xin national demonstration zone in its leading role and move national high-tech zones up the national ranking',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '体制机制改革',
    text_zh => '深化科技体制机制改革,推动科技政策落地', text_zh_translated => true,
    text_en => 'Deepen reform of S&T systems and mechanisms and carry policies through',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '创新生态',
    text_zh => '营造一流创新生态,加强创新文化建设', text_zh_translated => true,
    text_en => 'Build a first-class innovation ecosystem and innovation culture',
    source => 'seed-002');

SELECT seed_measure(
    plan => 'henan-2022', pillar => '总体战略',
    text_zh => '深入实施创新驱动、科教兴省、人才强省战略,建设国家创新高地', text_zh_translated => true,
    text_en => 'Carry out the strategies of innovation drive, S&T and education, and talent, with the national innovation highland as the goal',
    source => 'seed-002');
