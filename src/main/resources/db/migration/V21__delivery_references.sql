-- The delivery of November 2026: the documents that its figures and plans rest on, four indicators, and of which nature each indicator is.

SELECT seed_source(
    id => 'most-minister-2026', title => '科技部部长阴和俊:2025年我国基础研究投入占比创历史新高 (十四届全国人大四次会议首场“部长通道”)',
    publisher => 'Xinhua', published_on => '2026-03-05', trust => 'NEWS');

SELECT seed_source(
    id => 'cnipa-2026', title => '官方解读每万人口高价值发明专利拥有量超额完成 (国新办2025年知识产权工作进展情况新闻发布会)',
    publisher => 'China News Service', published_on => '2026-01-23', trust => 'NEWS');

SELECT seed_source(
    id => 'hn-gwr-2026', title => '迈向“十五五” 河南如何厚植科教强省的创新沃土? (2026年河南省政府工作报告)',
    publisher => 'China News Service', published_on => '2026-01-27', trust => 'NEWS',
    url => 'https://reportify.cn/news/1213574447404027904');

SELECT seed_source(
    id => 'gd-gwr-2026', title => '广东将加快未来产业成形成势 (2026年广东省政府工作报告)',
    publisher => 'news summary (reportify)', published_on => '2026-01-26', trust => 'SECONDARY',
    url => 'https://reportify.cn/news/1213407898022055936');

SELECT seed_source(
    id => 'jl-gwr-2026', title => '2026年吉林省政府工作报告 (记者张建、孙鹏程)',
    publisher => 'Xinhua Jilin', published_on => '2026-01-27', trust => 'NEWS',
    url => 'http://jl.news.cn/20260127/428935c1f25440249f46d62b8bfd035c/c.html');

SELECT seed_source(
    id => 'jl-conf-2025', title => '2025年全省科技工作会议: 高新技术企业数量再创历史新高',
    publisher => 'Jilin Provincial Government', published_on => '2025-02-15', trust => 'OFFICIAL',
    url => 'https://jl.gov.cn/yaowen/202502/t20250215_3392621.html');

SELECT seed_source(
    id => 'sh-plan-2026', title => '关于上海市2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告',
    publisher => 'Shanghai Development and Reform Commission', published_on => '2026-02-03', trust => 'OFFICIAL',
    url => 'https://fgw.sh.gov.cn/fgw_ndjh/20260212/0d0d16e6f34044888d1606faaae8f69f.html');

SELECT seed_source(
    id => 'sh-gwr-2026', title => '上海市政府工作报告2026 (龔正)',
    publisher => 'udn', published_on => '2026-02-03', trust => 'NEWS',
    url => 'https://udn.com/news/story/7333/9305614');

SELECT seed_source(
    id => 'sh-gwr-2024', title => '上海市第十六届人大二次会议: 政府工作报告',
    publisher => '看东方(上海)传媒', published_on => '2024-01-23', trust => 'NEWS');

SELECT seed_source(
    id => 'sn-gwr-2026', title => '2026年陕西省政府工作报告 (国际在线陕西, 记者柳洪华)',
    publisher => '国际在线 (NetEase)', published_on => '2026-02-04', trust => 'NEWS',
    url => 'https://m.163.com/dy/article/KKV4E2G70550TYQ0.html');

SELECT seed_source(
    id => 'sn-145-2026', title => '高质量发展和现代化建设迈出坚实步伐 (“十四五”时期重大成就)',
    publisher => '陕西日报', published_on => '2026-01-28', trust => 'NEWS',
    url => 'https://sx-dj.gov.cn/ztzl/jj2026sxlh/2016314954385477634.html');

SELECT seed_source(
    id => 'sc-gwr-2025', title => '科技创新引领产业创新 四川国家高新技术企业达到1.8万家 (2025年四川省政府工作报告)',
    publisher => 'China News Service', published_on => '2025-01-20', trust => 'NEWS');

SELECT seed_source(
    id => 'sc-gwr-2024', title => '四川省政府工作报告丨2023年四川新增高新技术企业1500家',
    publisher => 'People''s Daily Online, Sichuan channel', published_on => '2024-01-22', trust => 'NEWS');

SELECT seed_source(
    id => 'js-gwr-2026', title => '2026江苏两会丨干在前育新机,以创新生态筑发展高地',
    publisher => '中国江苏网', published_on => '2026-02-03', trust => 'NEWS',
    url => 'https://td.fyun.cc/detail/bcdd4fb2a74236bd0509932eea3527526cb455b5.html');

SELECT seed_source(
    id => 'hb-gwr-2026', title => '2026年湖北省政府工作报告,这些表述与光谷密切相关',
    publisher => '东湖高新区 (大武汉客户端)', published_on => '2026-01-27', trust => 'NEWS',
    url => 'https://dhgxq.app.dawuhanapp.com/p/1465.html');

SELECT seed_source(
    id => 'bj-stat-2026', title => '北京国际科创中心建设年度成绩单出炉 (北京市统计局)',
    publisher => 're-posted news', published_on => '2026-01-25', trust => 'NEWS',
    url => 'https://wap.stddy.com/cskp/202601-77513.html');

SELECT seed_source(
    id => 'sd-2027', title => '山东省人民政府关于加快科技强省建设的实施意见 (鲁政字〔2022〕225号)',
    publisher => 'Shandong Provincial Government (re-posted copy)', published_on => '2022-11-25', date_precision => 'MONTH', trust => 'OFFICIAL');

SELECT seed_source(
    id => 'zj-gwr-2023', title => '浙江省十四届人大一次会议: 今后五年目标 (王浩作《政府工作报告》)',
    publisher => '澎湃新闻 (re-posted copy)', published_on => '2023-01-12', trust => 'NEWS');

SELECT seed_source(
    id => 'cq-conf-2026', title => '重庆市2026年全市科技工作会',
    publisher => 'China News Service', published_on => '2026-03-04', trust => 'NEWS');

SELECT seed_source(
    id => 'gx-2022-08', title => '广西科技成果转化累计达1300多项 (实施科技强桂行动新闻发布会, 2022年8月2日)',
    publisher => 'niita.cn', published_on => '2022-08-02', trust => 'NEWS',
    url => 'https://niita.cn/news/view?id=19544');

SELECT seed_source(
    id => 'zj-145-2025', title => '浙江三大新兴产业迈上“万亿级”台阶 (“十四五”系列发布会第四场)',
    publisher => 'China News Service', published_on => '2025-11-04', trust => 'NEWS');

INSERT INTO indicator (ordinal, code, name_zh, name_en, unit_zh, unit_en, decimals, direction, aggregation, theme, yoy_warn_percent,
    min_value, max_value, definition_zh, definition_en, measure_type)
SELECT (SELECT max(ordinal) FROM indicator) + n.place, n.code, n.name_zh, n.name_en, n.unit_zh, n.unit_en, n.decimals, n.direction, n.aggregation,
    n.theme, NULL, n.min_value, n.max_value, n.definition_zh, n.definition_en, n.measure_type
FROM (VALUES
    (1, 'gdp-growth', '地区生产总值增长率', 'GDP growth', '%', '%', 1, 'UP', 'RATIO', 'context',
        -30, 40::numeric, '统计机构按不变价格公布的地区生产总值比上年增长率。',
        'Growth of regional GDP over the year before at constant prices, as published by the statistics office.', 'RATIO'),
    (2, 'tech-transfer-institutions-new', '新增省级技术转移示范机构数', 'New technology transfer institutions', '家', 'institutions', 0, 'UP', 'SUM', 'transfer',
        0, NULL, '当年新增的省级技术转移示范机构（流量）。',
        'Provincial demonstration institutions for technology transfer named in the year.', 'FLOW'),
    (3, 'gazelle-enterprises-new', '新增瞪羚企业数', 'New gazelle enterprises', '家', 'enterprises', 0, 'UP', 'SUM', 'enterprise',
        0, NULL, '当年新遴选的瞪羚企业（流量）。',
        'Enterprises added to the provincial gazelle list in the year.', 'FLOW'),
    (4, 'innovation-leading-enterprises-new', '新增创新龙头企业数', 'New innovation-leading enterprises', '家', 'enterprises', 0, 'UP', 'SUM', 'enterprise',
        0, NULL, '当年新遴选的创新龙头企业（流量）。',
        'Enterprises added to the provincial innovation-leader list in the year.', 'FLOW'))
    AS n (place, code, name_zh, name_en, unit_zh, unit_en, decimals, direction, aggregation, theme, min_value, max_value, definition_zh, definition_en, measure_type);

UPDATE indicator i SET measure_type = n.measure_type FROM (VALUES
    ('rd-expenditure', 'FLOW'),
    ('rd-intensity', 'RATIO'),
    ('rd-expenditure-enterprises', 'FLOW'),
    ('rd-expenditure-institutes', 'FLOW'),
    ('rd-expenditure-universities', 'FLOW'),
    ('basic-research-expenditure', 'FLOW'),
    ('basic-research-share', 'RATIO'),
    ('fiscal-st-expenditure', 'FLOW'),
    ('provincial-fiscal-st-funding', 'FLOW'),
    ('rd-personnel-per-10k-employed', 'RATIO'),
    ('industrial-rd-to-revenue', 'RATIO'),
    ('high-tech-enterprises', 'STOCK'),
    ('high-tech-enterprises-certified', 'FLOW'),
    ('high-tech-enterprise-revenue', 'FLOW'),
    ('high-tech-per-10k-enterprises', 'RATIO'),
    ('tech-smes', 'STOCK'),
    ('tech-smes-registered', 'FLOW'),
    ('rd-coverage-industrial', 'RATIO'),
    ('rd-institution-coverage-industrial', 'RATIO'),
    ('gazelle-enterprises', 'STOCK'),
    ('innovation-leading-enterprises', 'STOCK'),
    ('innovative-smes', 'STOCK'),
    ('specialised-smes', 'STOCK'),
    ('little-giant-enterprises', 'STOCK'),
    ('tech-contract-turnover', 'FLOW'),
    ('tech-contract-turnover-registered', 'FLOW'),
    ('tech-contract-to-gdp', 'RATIO'),
    ('tech-transfer-institutions', 'STOCK'),
    ('valid-invention-patents', 'STOCK'),
    ('invention-patents-per-10k', 'RATIO'),
    ('high-value-patents-per-10k', 'RATIO'),
    ('national-st-awards', 'FLOW'),
    ('st-progress-contribution', 'RATIO'),
    ('strategic-emerging-share', 'RATIO'),
    ('digital-core-share', 'RATIO'),
    ('innovation-rank', 'RANK'),
    ('national-key-labs', 'STOCK'),
    ('provincial-labs', 'STOCK'),
    ('provincial-key-labs', 'STOCK'),
    ('new-rd-institutions', 'STOCK'),
    ('national-innovation-platforms', 'STOCK'),
    ('foreign-rd-centres', 'STOCK'),
    ('st-facilities-completed', 'STOCK'),
    ('leading-innovation-teams', 'FLOW'),
    ('gdp', 'FLOW')
) AS n (code, measure_type) WHERE i.code = n.code;

-- an indicator that this migration does not know is never summed over years, and grows only where it is a number of things
UPDATE indicator SET measure_type = CASE aggregation WHEN 'SUM' THEN 'STOCK' ELSE 'RATIO' END WHERE measure_type IS NULL;
ALTER TABLE indicator ALTER COLUMN measure_type SET NOT NULL;
