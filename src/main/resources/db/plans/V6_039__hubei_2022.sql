-- 2022年湖北省政府工作报告
-- Hubei government work report 2022

SELECT seed_plan(
    code => 'hubei-2022', region => '420000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '2022年湖北省政府工作报告',
    title_en => 'Hubei government work report 2022',
    source => 'seed-004');

SELECT seed_pillar(
    plan => 'hubei-2022',
    name_zh => '总体战略', name_en => 'Strategy');

SELECT seed_pillar(
    plan => 'hubei-2022',
    name_zh => '体制机制改革', name_en => 'System reform');

SELECT seed_pillar(
    plan => 'hubei-2022',
    name_zh => '科技金融', name_en => 'Finance');

SELECT seed_pillar(
    plan => 'hubei-2022',
    name_zh => '人才', name_en => 'Talent');

SELECT seed_measure(
    plan => 'hubei-2022', pillar => '总体战略',
    text_zh => '把科教优势转化为产业优势和经济优势', text_zh_translated => true,
    text_en => 'Turn strength in science into strength in industry and the economy',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'hubei-2022', pillar => '体制机制改革',
    text_zh => '开展科技管理体制改革三年行动,构建政产学研共同体', text_zh_translated => true,
    text_en => 'Three-year campaign to reform S&T management and a community of government, industry, academia and research',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'hubei-2022', pillar => '科技金融',
    text_zh => '实施科技金融“滴灌行动”升级版,设立省级科技创新发展基金', text_zh_translated => true,
    text_en => 'Upgraded "drip irrigation" S&T finance action and a provincial S&T innovation development fund',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'hubei-2022', pillar => '人才',
    text_zh => '实施“楚天人才计划”,培育领军人才、团队和卓越工程师', text_zh_translated => true,
    text_en => '"Chutian Talent Plan" for leading talent, teams and engineers',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'hubei-2022', pillar => '人才',
    text_zh => '完善激励机制,赋予科学家更大的自主决策权', text_zh_translated => true,
    text_en => 'Better incentives and more decision rights for scientists',
    source => 'seed-004');
