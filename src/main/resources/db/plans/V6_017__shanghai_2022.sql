-- 2022年上海市政府工作报告
-- Shanghai government work report 2022

SELECT seed_plan(
    code => 'shanghai-2022', region => '310000',
    kind => 'ANNUAL', first_year => 2022, last_year => 2022,
    title_zh => '2022年上海市政府工作报告',
    title_en => 'Shanghai government work report 2022',
    source => 'seed-004');

SELECT seed_pillar(
    plan => 'shanghai-2022',
    name_zh => '总体战略', name_en => 'Strategy');

SELECT seed_pillar(
    plan => 'shanghai-2022',
    name_zh => '基础研究', name_en => 'Basic research');

SELECT seed_pillar(
    plan => 'shanghai-2022',
    name_zh => '国际合作', name_en => 'International cooperation');

SELECT seed_pillar(
    plan => 'shanghai-2022',
    name_zh => '创新平台', name_en => 'Platforms');

SELECT seed_pillar(
    plan => 'shanghai-2022',
    name_zh => '人才', name_en => 'Talent');

SELECT seed_measure(
    plan => 'shanghai-2022', pillar => '总体战略',
    text_zh => '全年第三项重点任务:科技创新、教育现代化与高水平人才高地一体推进', text_zh_translated => true,
    text_en => 'Third main task of the year: innovation, education and high-level talent together',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'shanghai-2022', pillar => '基础研究',
    text_zh => '完善对基础学科关键团队的长期稳定支持机制', text_zh_translated => true,
    text_en => 'Long-term stable support for key teams in basic disciplines',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'shanghai-2022', pillar => '国际合作',
    text_zh => '参与和牵头国际大科学计划,布局市级科技重大专项', text_zh_translated => true,
    text_en => 'Take part in and lead international big-science plans; launch municipal major S&T projects',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'shanghai-2022', pillar => '创新平台',
    text_zh => '激发新型研发机构创新活力', text_zh_translated => true,
    text_en => 'Stimulate new-type R&D institutions',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'shanghai-2022', pillar => '人才',
    text_zh => '依托实验室、大科学设施、高校和研发中心集聚科学家、工程师和技能人才', text_zh_translated => true,
    text_en => 'Gather scientists, engineers and skilled people through laboratories, large facilities, universities and R&D centres',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'shanghai-2022', pillar => '人才',
    text_zh => '以创新价值、能力、贡献为导向评价人才,健全成果转化激励', text_zh_translated => true,
    text_en => 'Evaluate people by innovation value, capability and contribution; better incentives for applying results',
    source => 'seed-004');

SELECT seed_measure(
    plan => 'shanghai-2022', pillar => '人才',
    text_zh => '向基层和用人主体下放岗位、职称、科研管理和经费自主权', text_zh_translated => true,
    text_en => 'Delegate posts, titles, research management and funding to lower levels and employers',
    source => 'seed-004');
