-- 科技创新与产业创新深度融合
-- Integration of S&T and industrial innovation

SELECT seed_plan(
    code => 'china-integration-2016-2025', region => '100000',
    kind => 'PROGRAMME', first_year => 2016, last_year => 2025,
    title_zh => '科技创新与产业创新深度融合',
    title_en => 'Integration of S&T and industrial innovation',
    source => 'seed-003');

SELECT seed_pillar(
    plan => 'china-integration-2016-2025',
    name_zh => '体制机制改革', name_en => 'System reform');

SELECT seed_pillar(
    plan => 'china-integration-2016-2025',
    name_zh => '关键核心技术攻关', name_en => 'Core technology breakthroughs');

SELECT seed_pillar(
    plan => 'china-integration-2016-2025',
    name_zh => '创新主体', name_en => 'Innovation entities');

SELECT seed_pillar(
    plan => 'china-integration-2016-2025',
    name_zh => '科技成果转移转化', name_en => 'Technology transfer and commercialisation');

SELECT seed_pillar(
    plan => 'china-integration-2016-2025',
    name_zh => '创新平台', name_en => 'Platforms');

SELECT seed_pillar(
    plan => 'china-integration-2016-2025',
    name_zh => '知识产权', name_en => 'Intellectual property');

SELECT seed_measure(
    plan => 'china-integration-2016-2025', pillar => '体制机制改革',
    text_zh => '科技体制改革三年攻坚方案(2021—2023年)和支持中关村示范区的若干措施', text_zh_translated => true,
    text_en => 'Three-year plan for reform of the S&T system 2021-2023 and measures for the Zhongguancun demonstration zone',
    source => 'seed-003');

SELECT seed_measure(
    plan => 'china-integration-2016-2025', pillar => '关键核心技术攻关',
    text_zh => '实施“科技创新2030—重大项目”,聚焦智能制造、机器人、大数据等领域', text_zh_translated => true,
    text_en => 'Carry out the "S&T Innovation 2030" major projects (intelligent manufacturing, robots, big data)',
    source => 'seed-003');

SELECT seed_measure(
    plan => 'china-integration-2016-2025', pillar => '创新主体',
    text_zh => '优质中小企业梯度培育:创新型、专精特新、“小巨人”企业', text_zh_translated => true,
    text_en => 'Gradient cultivation of innovative, specialised and "little giant" small and medium-sized enterprises',
    source => 'seed-003');

SELECT seed_measure(
    plan => 'china-integration-2016-2025', pillar => '创新主体',
    text_zh => '作者建议:强化政策、资源和市场激励,引导企业加大研发投入', text_zh_translated => true,
    text_en => 'Author''s call: stronger policy, resources and market incentives so that firms invest more in R&D',
    source => 'seed-003');

SELECT seed_measure(
    plan => 'china-integration-2016-2025', pillar => '科技成果转移转化',
    text_zh => '作者建议:设立成果转化专项资金,提高研发费用加计扣除力度', text_zh_translated => true,
    text_en => 'Author''s call: special funds for commercialising results and larger super-deduction of R&D expenses',
    source => 'seed-003');

SELECT seed_measure(
    plan => 'china-integration-2016-2025', pillar => '创新平台',
    text_zh => '作者建议:高校、院所与企业共建联合实验室和技术创新中心', text_zh_translated => true,
    text_en => 'Author''s call: joint laboratories and technology innovation centres of firms, universities and institutes',
    source => 'seed-003');

SELECT seed_measure(
    plan => 'china-integration-2016-2025', pillar => '知识产权',
    text_zh => '作者建议:完善知识产权法律法规,加大侵权打击力度', text_zh_translated => true,
    text_en => 'Author''s call: better IP law and stricter action against infringement',
    source => 'seed-003');
