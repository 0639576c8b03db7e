-- “十三五”国家战略性新兴产业发展规划
-- China 13th Five-Year Plan for strategic emerging industries

SELECT seed_plan(
    code => 'china-13fyp-emerging', region => '100000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '“十三五”国家战略性新兴产业发展规划',
    title_en => 'China 13th Five-Year Plan for strategic emerging industries',
    source => 'sei-13fyp');

SELECT seed_target(
    plan => 'china-13fyp-emerging', indicator => 'strategic-emerging-share', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 15,
    source => 'sei-13fyp',
    quote => '到2020年,战略性新兴产业增加值占国内生产总值比重达到15%');
