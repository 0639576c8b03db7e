-- 内蒙古高质量发展科技赋能实施方案(2023—2025年)
-- Inner Mongolia plan: S&T for high-quality development 2023-2025

SELECT seed_plan(
    code => 'neimenggu-2023-2025', region => '150000',
    kind => 'PROGRAMME', first_year => 2023, last_year => 2025,
    title_zh => '内蒙古高质量发展科技赋能实施方案(2023—2025年)',
    title_en => 'Inner Mongolia plan: S&T for high-quality development 2023-2025',
    source => 'nmg-2023');

SELECT seed_target(
    plan => 'neimenggu-2023-2025', indicator => 'rd-expenditure', year => 2025,
    kind => 'AVERAGE_GROWTH', comparison => 'MORE_THAN', value => 12,
    baseline_year => 2022, baseline_value => 209.5,
    source => 'nmg-2023',
    quote => '到2025年,...全社会研发经费投入年均增长高于12%,研发投入强度达到1.5%,投入总量达到375亿元。技术市场成交额突破百亿元,...规模以上工业企业中有研发活动企业占比超过35%',
    note => 'baseline year not printed, taken as the year before the plan; 375 in 2025 would need 21 % a year');

SELECT seed_target(
    plan => 'neimenggu-2023-2025', indicator => 'rd-expenditure', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 375,
    baseline_year => 2022, baseline_value => 209.5,
    source => 'nmg-2023',
    quote => '到2025年,...全社会研发经费投入年均增长高于12%,研发投入强度达到1.5%,投入总量达到375亿元。技术市场成交额突破百亿元,...规模以上工业企业中有研发活动企业占比超过35%');

SELECT seed_target(
    plan => 'neimenggu-2023-2025', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.5,
    baseline_year => 2022, baseline_value => 0.9,
    source => 'nmg-2023',
    quote => '到2025年,...全社会研发经费投入年均增长高于12%,研发投入强度达到1.5%,投入总量达到375亿元。技术市场成交额突破百亿元,...规模以上工业企业中有研发活动企业占比超过35%');

SELECT seed_target(
    plan => 'neimenggu-2023-2025', indicator => 'tech-contract-turnover', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 100,
    source => 'nmg-2023',
    quote => '到2025年,...全社会研发经费投入年均增长高于12%,研发投入强度达到1.5%,投入总量达到375亿元。技术市场成交额突破百亿元,...规模以上工业企业中有研发活动企业占比超过35%');

SELECT seed_target(
    plan => 'neimenggu-2023-2025', indicator => 'rd-coverage-industrial', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 35,
    source => 'nmg-2023',
    quote => '到2025年,...全社会研发经费投入年均增长高于12%,研发投入强度达到1.5%,投入总量达到375亿元。技术市场成交额突破百亿元,...规模以上工业企业中有研发活动企业占比超过35%');

SELECT seed_pillar(
    plan => 'neimenggu-2023-2025',
    name_zh => '研发投入持续攻关', name_en => 'R&D input');

SELECT seed_pillar(
    plan => 'neimenggu-2023-2025',
    name_zh => '重大创新平台能级提升', name_en => 'Innovation platforms');

SELECT seed_pillar(
    plan => 'neimenggu-2023-2025',
    name_zh => '科技成果转移转化', name_en => 'Transfer of results');

SELECT seed_pillar(
    plan => 'neimenggu-2023-2025',
    name_zh => '科技体制改革', name_en => 'S&T system reform');

SELECT seed_measure(
    plan => 'neimenggu-2023-2025', pillar => '研发投入持续攻关',
    text_zh => '研发投入持续攻关行动',
    text_en => 'Sustained drive for R&D input',
    source => 'nmg-2023');

SELECT seed_measure(
    plan => 'neimenggu-2023-2025', pillar => '重大创新平台能级提升',
    text_zh => '重大创新平台能级提升行动',
    text_en => 'Raise the level of major innovation platforms',
    source => 'nmg-2023');

SELECT seed_measure(
    plan => 'neimenggu-2023-2025', pillar => '科技成果转移转化',
    text_zh => '科技成果转移转化行动',
    text_en => 'Drive for the transfer of results',
    source => 'nmg-2023');

SELECT seed_measure(
    plan => 'neimenggu-2023-2025', pillar => '科技体制改革',
    text_zh => '科技体制改革攻坚行动',
    text_en => 'Drive for reform of the S&T system',
    source => 'nmg-2023');
