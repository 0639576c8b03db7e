-- departments that nobody has, for the tests
SELECT seed_source(id => 'trial-division', title => '试验分工方案', publisher => '试验', published_on => '2022-03-01', trust => 'OFFICIAL');
SELECT seed_source(id => 'trial-division-2', title => '试验分工调整', publisher => '试验', published_on => '2023-06-01', trust => 'OFFICIAL');
SELECT seed_source(id => 'trial-reform', title => '试验机构改革方案', publisher => '试验', published_on => '2025-05-01', trust => 'OFFICIAL');

SELECT seed_department(code => 'trial-science', region => '410000', name_zh => '试验科学厅', name_en => 'Trial Science Department');
SELECT seed_department(code => 'trial-finance', region => '410000', name_zh => '试验财政厅', name_en => 'Trial Finance Department');
SELECT seed_department(code => 'trial-industry', region => '410000', name_zh => '试验工业厅', name_en => 'Trial Industry Department');
SELECT seed_department(code => 'trial-idle', region => '410000', name_zh => '试验闲置局', name_en => 'Trial Idle Bureau');
SELECT seed_department(code => 'trial-ministry', region => '100000', name_zh => '试验部', name_en => 'Trial Ministry');

SELECT assign_departments(plan => 'henan-2022', target => 'rd-intensity-2022', lead => 'trial-science',
    support => 'trial-finance, trial-industry', source => 'trial-division', quote => '牵头单位：试验科学厅；配合单位：试验财政厅、试验工业厅');
SELECT assign_departments(plan => 'henan-2022', target => 'rd-expenditure-2022-growth', lead => 'trial-science', source => 'trial-division',
    quote => '牵头单位：试验科学厅');
SELECT assign_departments(plan => 'henan-2022', target => 'high-tech-enterprises-2022', lead => 'trial-industry', support => 'trial-science',
    source => 'trial-division', quote => '牵头单位：试验工业厅；配合单位：试验科学厅');
SELECT assign_departments(plan => 'henan-2022', target => 'high-tech-enterprises-2022', lead => 'trial-science', source => 'trial-division-2',
    quote => '调整为试验科学厅牵头', valid_from => '2023-07-01');

SELECT seed_plan(code => 'trial-answered', region => '410000', kind => 'PROGRAMME', first_year => 2024, last_year => 2027,
    title_zh => '试验行动计划', title_en => 'Trial programme', source => 'trial-division-2');
SELECT seed_pillar(plan => 'trial-answered', name_zh => '人才', name_en => 'Talent');
SELECT seed_target(plan => 'trial-answered', indicator => 'rd-intensity', year => 2027, kind => 'LEVEL', comparison => 'AT_LEAST', value => 3.40,
    source => 'trial-division-2', quote => '3.40%以上');
SELECT seed_target(plan => 'trial-answered', indicator => 'rd-intensity', year => 2025, kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.20,
    source => 'trial-division-2', quote => '2.20%以上');
SELECT seed_measure(plan => 'trial-answered', pillar => '人才', text_zh => '建一所学校', text_en => 'Build a school', source => 'trial-division-2',
    lead_agency => '试验科学厅会同有关单位');
SELECT seed_measure(plan => 'trial-answered', pillar => '人才', text_zh => '修一条路', text_en => 'Build a road', source => 'trial-division-2',
    lead_agency => '有关单位');
SELECT assign_departments(plan => 'trial-answered', target => 'rd-intensity-2027', lead => 'trial-finance', source => 'trial-division-2', quote => '试验财政厅');
SELECT assign_departments(plan => 'trial-answered', target => 'rd-intensity-2025', lead => 'trial-science', source => 'trial-division-2', quote => '试验科学厅');
SELECT assign_departments(plan => 'trial-answered', measure => 1, lead => 'trial-science', source => 'trial-division-2', quote => '试验科学厅负责');
SELECT assign_departments(plan => 'china-14fyp', target => 'basic-research-share-2025', lead => 'trial-ministry', support => 'trial-science',
    source => 'trial-division', quote => '试验部会同各省');

-- one is called otherwise, one goes over into another
SELECT rename_department(department => 'trial-science', successor => 'trial-science-2', since => '2025-06-01', source => 'trial-reform',
    quote => '试验科学厅更名为试验科技厅', name_zh => '试验科技厅', name_en => 'Trial Science and Technology Department');
SELECT rename_department(department => 'trial-industry', successor => 'trial-finance', since => '2025-07-01', source => 'trial-reform',
    quote => '试验工业厅并入试验财政厅');
