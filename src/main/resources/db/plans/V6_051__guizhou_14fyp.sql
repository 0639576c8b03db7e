-- 贵州省“十四五”科技创新规划
-- Guizhou 14th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'guizhou-14fyp', region => '520000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '贵州省“十四五”科技创新规划',
    title_en => 'Guizhou 14th Five-Year S&T innovation plan',
    source => 'gz-14fyp');

SELECT seed_target(
    plan => 'guizhou-14fyp', indicator => 'rd-expenditure', year => 2025,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 12,
    baseline_year => 2020, baseline_value => 161.7,
    source => 'gz-14fyp',
    quote => '到2025年全社会研发经费投入年均增速12%以上,基础研究经费占全社会研发经费比重达到11%');

SELECT seed_target(
    plan => 'guizhou-14fyp', indicator => 'basic-research-share', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 11,
    source => 'gz-14fyp',
    quote => '到2025年全社会研发经费投入年均增速12%以上,基础研究经费占全社会研发经费比重达到11%');

SELECT seed_target(
    plan => 'guizhou-14fyp', indicator => 'innovation-rank', year => 2025,
    kind => 'LEVEL', comparison => 'AT_MOST', value => 20, stretch => true,
    source => 'gz-14fyp',
    quote => '区域创新能力力争进入全国前15位,综合科技创新水平力争进入全国前20位');
