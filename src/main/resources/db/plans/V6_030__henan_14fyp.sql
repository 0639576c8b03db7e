-- 河南省“十四五”创新发展
-- Henan 14th Five-Year Plan: innovation 2021-2025

SELECT seed_plan(
    code => 'henan-14fyp', region => '410000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '河南省“十四五”创新发展',
    title_en => 'Henan 14th Five-Year Plan: innovation 2021-2025',
    source => 'seed-001');

SELECT seed_target(
    plan => 'henan-14fyp', indicator => 'tech-transfer-institutions', year => 2025,
    kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 50,
    baseline_year => 2020,
    source => 'seed-001',
    quote => 'introduce another 50 provincial-level demonstration institutions for technology transfer into Henan / 新引进培育省级技术转移示范机构50家',
    note => 'cumulative addition over the plan period, no baseline stock given');

SELECT seed_target(
    plan => 'henan-14fyp', indicator => 'gazelle-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 100,
    source => 'hn-series2',
    quote => 'focus on cultivating 100 "gazelle enterprises" and 100 leading innovation enterprises',
    note => 'the text counts enterprises to be cultivated; taken as the number on the list');

SELECT seed_target(
    plan => 'henan-14fyp', indicator => 'innovation-leading-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 100,
    source => 'hn-series2',
    quote => 'focus on cultivating 100 "gazelle enterprises" and 100 leading innovation enterprises',
    note => 'the text counts enterprises to be cultivated; taken as the number on the list');

SELECT seed_pillar(
    plan => 'henan-14fyp',
    name_zh => '产业链创新链深度融合', name_en => 'Industrial and innovation chains');

SELECT seed_pillar(
    plan => 'henan-14fyp',
    name_zh => '关键核心技术攻关', name_en => 'Core technology breakthroughs');

SELECT seed_pillar(
    plan => 'henan-14fyp',
    name_zh => '基础研究', name_en => 'Basic research');

SELECT seed_pillar(
    plan => 'henan-14fyp',
    name_zh => '科技成果转移转化', name_en => 'Technology transfer and commercialisation');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '产业链创新链深度融合',
    text_zh => '坚持市场导向、精准对接,协同部署产业链和创新链',
    text_en => 'Match industry needs and research supply through the market so that the two chains are planned together and bottlenecks in the value chain are removed',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '关键核心技术攻关',
    text_zh => '建立重大创新需求公开征集定期发布制度',
    text_en => 'Openly collect major innovation needs of key industries and publish them at regular intervals',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '关键核心技术攻关',
    text_zh => '滚动编制关键核心技术攻关清单',
    text_en => 'Keep a rolling list of key core technologies to be tackled',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '关键核心技术攻关',
    text_zh => '实施战略性重大科技项目和重大科技专项',
    text_en => 'Run strategic and special major S&T projects with landmark results in fields such as high-end equipment, new-generation IT, new materials, biomedicine, new energy and biological breeding',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '关键核心技术攻关',
    text_zh => '努力实现关键共性技术与“卡脖子”技术群体性突破',
    text_en => 'Aim at group breakthroughs in common key technologies and "bottleneck" technologies',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '关键核心技术攻关',
    text_zh => '实行“揭榜挂帅”等制度,整合优势资源集中攻关',
    text_en => 'Use open-bid "unveil the list" project calls and pool the strongest teams, as Henan''s version of the new nationwide system',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '关键核心技术攻关',
    text_zh => '推动郑州、洛阳、新乡等市建设协同创新平台',
    text_en => 'Build collaborative innovation platforms in Zhengzhou, Luoyang, Xinxiang and other cities',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '积极参与国家战略性科学计划和科学工程',
    text_en => 'Take part in national strategic science plans and projects',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '推进科研院所、高校、企业科研力量优化配置和资源共享',
    text_en => 'Improve how institutes, universities and firms share research resources and connect basic and applied research with industry',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '加大区域创新发展联合基金、省自然科学基金实施力度',
    text_en => 'Expand the regional innovation joint fund and the provincial natural science fund',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '落实企业投入基础研究税收优惠政策,鼓励社会以捐赠和建立基金等方式多渠道投入',
    text_en => 'Apply tax incentives for firms that invest in basic research and invite donations and new funds from society',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '优化学科布局和研发布局,推进学科交叉融合',
    text_en => 'Adjust disciplines and R&D layout, promote cross-disciplinary work and train top talent in basic subjects',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '支持高校和科研院所开展重大基础研究和未来技术研究',
    text_en => 'Support universities and institutes in major basic research and future technologies',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '对原创性课题开通项目申报、评审“绿色”通道',
    text_en => 'Give original projects a green channel for application and review',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '基础研究',
    text_zh => '探索实行基础研究长周期评价',
    text_en => 'Try long-cycle evaluation of basic research',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '科技成果转移转化',
    text_zh => '推进国家技术转移郑州中心网络平台建设和运行质效提升',
    text_en => 'Build out the Zhengzhou national technology transfer centre network and raise its performance',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '科技成果转移转化',
    text_zh => '拓展国家知识产权专利审查协作河南中心、中国(新乡)知识产权保护中心功能',
    text_en => 'Widen the functions of the Henan patent examination cooperation centre and the Xinxiang IP protection centre',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '科技成果转移转化',
    text_zh => '加快建设国家知识产权运营公共服务平台交易运营(郑州)试点平台',
    text_en => 'Build the Zhengzhou pilot of the national IP operation platform and key IP-operation cities such as Luoyang',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '科技成果转移转化',
    text_zh => '持续办好高校院所河南科技成果博览会,创建国家科技成果转移转化示范区',
    text_en => 'Hold the Henan fair of university and institute S&T results regularly and found a national demonstration zone for result transfer',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '科技成果转移转化',
    text_zh => '优化专利资助奖励政策和考核评价机制',
    text_en => 'Rework patent subsidies, rewards and evaluation to favour high-value patents',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '科技成果转移转化',
    text_zh => '扩大科研机构和高等院校知识产权处置自主权',
    text_en => 'Give institutes and universities more say over the IP they produce',
    source => 'seed-001');

SELECT seed_measure(
    plan => 'henan-14fyp', pillar => '科技成果转移转化',
    text_zh => '加强区域性科技大市场和科技成果转移转化基地建设,壮大专业化技术转移人才队伍',
    text_en => 'Develop regional S&T markets and transfer bases, and a larger corps of professional technology managers',
    source => 'seed-001');
