-- 河南省“十三五”科技创新规划
-- Henan 13th Five-Year Plan: S&T innovation 2016-2020

SELECT seed_plan(
    code => 'henan-13fyp', region => '410000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '河南省“十三五”科技创新规划',
    title_en => 'Henan 13th Five-Year Plan: S&T innovation 2016-2020',
    source => 'hn-13fyp');

SELECT seed_target(
    plan => 'henan-13fyp', indicator => 'rd-intensity', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.5, stretch => true,
    baseline_year => 2015, baseline_value => 1.18,
    source => 'hn-13fyp',
    quote => '到2020年...全社會研發投入占地區生產總值的比例力爭達到2.5%',
    note => '"strive for"');

SELECT seed_target(
    plan => 'henan-13fyp', indicator => 'industrial-rd-to-revenue', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.0,
    source => 'hn-13fyp',
    quote => '規模以上工業企業平均研發投入占主營業務收入的比例達到1.0%');

SELECT seed_target(
    plan => 'henan-13fyp', indicator => 'st-progress-contribution', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 60,
    source => 'hn-13fyp',
    quote => '科技進步貢獻率達60%,綜合科技進步水平進入全國前15名');

SELECT seed_target(
    plan => 'henan-13fyp', indicator => 'innovation-rank', year => 2020,
    kind => 'LEVEL', comparison => 'AT_MOST', value => 15,
    source => 'hn-13fyp',
    quote => '綜合科技進步水平進入全國前15名');
