-- 黑龙江省“十四五”科技目标
-- Heilongjiang 14th Five-Year Plan: S&T goals

SELECT seed_plan(
    code => 'heilongjiang-14fyp', region => '230000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '黑龙江省“十四五”科技目标',
    title_en => 'Heilongjiang 14th Five-Year Plan: S&T goals',
    source => 'hlj-2021');

SELECT seed_target(
    plan => 'heilongjiang-14fyp', indicator => 'tech-contract-turnover', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 500,
    source => 'hlj-2021',
    quote => '全省技术合同成交额突破500亿元,全省高新技术企业数量力争突破5000家');

SELECT seed_target(
    plan => 'heilongjiang-14fyp', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 5000, stretch => true,
    source => 'hlj-2021',
    quote => '全省技术合同成交额突破500亿元,全省高新技术企业数量力争突破5000家');

SELECT seed_target(
    plan => 'heilongjiang-14fyp', indicator => 'rd-coverage-industrial', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 30,
    source => 'hlj-2021',
    quote => '规模以上工业企业中有研发活动企业占比达到30%以上');

SELECT seed_pillar(
    plan => 'heilongjiang-14fyp',
    name_zh => '关键核心技术攻坚', name_en => 'Core technologies');

SELECT seed_pillar(
    plan => 'heilongjiang-14fyp',
    name_zh => '科技成果就地转化', name_en => 'Local transfer of results');

SELECT seed_pillar(
    plan => 'heilongjiang-14fyp',
    name_zh => '科技型企业培育', name_en => 'S&T enterprises');

SELECT seed_pillar(
    plan => 'heilongjiang-14fyp',
    name_zh => '区域创新发展', name_en => 'Regional innovation');

SELECT seed_measure(
    plan => 'heilongjiang-14fyp', pillar => '关键核心技术攻坚',
    text_zh => '组织实施一批重大科技计划项目,实施“揭榜挂帅”项目,攻克一批关键核心技术',
    text_en => 'Run major S&T projects and open-bid projects and master a set of core technologies',
    source => 'hlj-2021');

SELECT seed_measure(
    plan => 'heilongjiang-14fyp', pillar => '科技成果就地转化',
    text_zh => '进一步完善市场化服务体系,健全科技成果转化激励机制,支持一批重大科技成果落地产业化',
    text_en => 'Improve market services and incentives so that major results are put to use in the province',
    source => 'hlj-2021');

SELECT seed_measure(
    plan => 'heilongjiang-14fyp', pillar => '科技型企业培育',
    text_zh => '大力培育科技型中小企业、高新技术企业、创新型领军企业,推动科技型企业上市',
    text_en => 'Raise S&T SMEs, high-tech enterprises and leading innovators and help them to be listed',
    source => 'hlj-2021');

SELECT seed_measure(
    plan => 'heilongjiang-14fyp', pillar => '区域创新发展',
    text_zh => '高水平建设哈大齐国家自主创新示范区,推动省级以上高新区市(地)全覆盖',
    text_en => 'Build the Harbin-Daqing-Qiqihar national innovation zone and a high-tech zone in every prefecture',
    source => 'hlj-2021');
