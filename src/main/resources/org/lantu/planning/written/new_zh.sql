-- 计划文件：填写尖括号 < > 中的内容，删去计划中没有的内容，然后检查：
--   java -jar lantu.jar plans check 文件
-- 存为 UTF-8 编码，文件名如 V2027_01__{code}.sql：V、以 _ 连接的数字、两条下划线、名称。
-- 每个参数都写出名称。数值保留文件中的小数位：2.40 不等于 2.4。文本中的单引号 ' 写两遍。

-- 来源文件；门户中已有的不必再写
SELECT seed_source(
    id => '<小写字母、数字和单个连字符>',
    title => '<文件上的标题>',
    trust => 'OFFICIAL', -- OFFICIAL 官方、NEWS 新闻、SECONDARY 转述、COMPILED 整理
    publisher => '<发布机构>',
    published_on => '<2027-01-20>', date_precision => 'DAY', -- DAY、MONTH 或 YEAR：发布日期准确到日、月或年
    url => '<https://…>');

SELECT seed_plan(
    code => '{code}',
    region => '<410000>', -- 六位行政区划代码
    kind => 'FIVE_YEAR', -- FIVE_YEAR 五年规划、ANNUAL 年度计划、PROGRAMME 专项、LONG_TERM 中长期
    first_year => <2026>, last_year => <2030>,
    title_zh => '<题目>', title_en => '<title>',
    source => '<来源编号>');

-- 各板块，按顺序；目标可以注明板块，举措必须注明
SELECT seed_pillar(plan => '{code}', name_zh => '<名称>', name_en => '<name>');

SELECT seed_target(
    plan => '{code}',
    indicator => '<rd-intensity>', -- 指标代码见 /indicators
    year => <2030>, -- 目标年份，在计划年份之内
    kind => 'LEVEL', -- LEVEL 数值、GROWTH 比上年增长（%）、AVERAGE_GROWTH 计划期年均增长（%）、CUMULATIVE 计划期累计、INCREASE 比基期增加
    comparison => 'AT_LEAST', -- AT_LEAST 以上、MORE_THAN 超过、AT_MOST 不超过、LESS_THAN 低于、BETWEEN 区间
    value => <2.80>,
    source => '<来源编号>',
    quote => '<作出承诺的原文>'
    -- , upper_value => <3.00> 区间的上限：仅用于 BETWEEN
    -- , stretch_value => <3.00> 在目标值之外力争达到的数值
    -- , about => true 原文为“左右”
    -- , stretch => true 目标值本身是“力争”
    -- , nature => 'BINDING' 约束性；不写为 EXPECTED 预期性
    -- , pillar => '<名称>'
    -- , baseline_year => <2025>, baseline_value => <2.20> 文件所用的基期
    -- , against_direction => true 原文确实与“越高（低）越好”相反
    -- , note => '<其他说明>'
    );

SELECT seed_measure(
    plan => '{code}', pillar => '<名称>',
    text_zh => '<举措>', text_en => '<measure>', -- 有一种语言即可
    -- text_zh_translated => true, 中文是自己翻译的
    -- lead_agency => '<牵头单位>',
    source => '<来源编号>');

-- 承诺后来有变化的，另写文件作修订；最初的承诺保留在案。
-- SELECT revise_target(plan => '{code}', target => '<rd-intensity-2030>', value => <2.70>, valid_from => '<2028-07-30>',
--     reason => '<原因>', legal_basis => '<依据>', source => '<来源编号>', quote => '<原文>');

-- 文件分解到本地区下一级地区的数值。没有就不写：页面会说明未收录分解。
-- SELECT share_target(plan => '{code}', target => '<tech-smes-2030>', region => '<410100>', value => <6780>,
--     shared_by => 'AMOUNT', -- AMOUNT 总量的一部分；VALUE 各自应达到的值（增速、比重、位次）
--     source => '<来源编号>', quote => '<原文>');
-- SELECT revise_share(plan => '{code}', target => '<tech-smes-2030>', region => '<410100>', value => <7000>, valid_from => '<2028-07-30>',
--     reason => '<理由>', legal_basis => '<依据>', source => '<来源编号>', quote => '<原文>');
