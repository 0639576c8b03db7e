-- 甘肃省“十三五”科技创新规划
-- Gansu 13th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'gansu-13fyp', region => '620000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '甘肃省“十三五”科技创新规划',
    title_en => 'Gansu 13th Five-Year S&T innovation plan',
    source => 'gs-13fyp');

SELECT seed_target(
    plan => 'gansu-13fyp', indicator => 'st-progress-contribution', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 55,
    source => 'gs-13fyp',
    quote => '科技进步对经济增长的贡献率达到55%,力争综合科技进步水平进入全国前17位');

SELECT seed_target(
    plan => 'gansu-13fyp', indicator => 'innovation-rank', year => 2020,
    kind => 'LEVEL', comparison => 'AT_MOST', value => 17, stretch => true,
    source => 'gs-13fyp',
    quote => '科技进步对经济增长的贡献率达到55%,力争综合科技进步水平进入全国前17位');
