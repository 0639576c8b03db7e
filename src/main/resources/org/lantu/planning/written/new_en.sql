-- A plan file: fill in what stands between < and >, take away what the plan does not say, and check it:
--   java -jar lantu.jar plans check FILE
-- Save it as UTF-8 under a name such as V2027_01__{code}.sql: any numbers, joined by _, then two underscores.
-- Name every argument. Values keep the decimals of the document: 2.40 is not 2.4. A quotation mark ' within a text is written twice.

-- the document, if the portal does not know it yet
SELECT seed_source(
    id => '<small letters, digits and single hyphens>',
    title => '<as it stands on the document>',
    trust => 'OFFICIAL', -- OFFICIAL, NEWS, SECONDARY or COMPILED
    publisher => '<who published it>',
    published_on => '<2027-01-20>', date_precision => 'DAY', -- DAY, MONTH or YEAR: how much is known of the day
    url => '<https://…>');

SELECT seed_plan(
    code => '{code}',
    region => '<410000>', -- six digits
    kind => 'FIVE_YEAR', -- FIVE_YEAR, ANNUAL, PROGRAMME or LONG_TERM
    first_year => <2026>, last_year => <2030>,
    title_zh => '<题目>', title_en => '<title>',
    source => '<id of the document>');

-- its chapters, in their order; targets may name one, measures must
SELECT seed_pillar(plan => '{code}', name_zh => '<名称>', name_en => '<name>');

SELECT seed_target(
    plan => '{code}',
    indicator => '<rd-intensity>', -- the codes are listed under /indicators
    year => <2030>, -- the year due, within the years of the plan
    kind => 'LEVEL', -- LEVEL a value; GROWTH on the year before, AVERAGE_GROWTH a year over the plan, in per cent; CUMULATIVE added up over the plan; INCREASE over the baseline year
    comparison => 'AT_LEAST', -- AT_LEAST 以上, MORE_THAN 超过, AT_MOST 不超过, LESS_THAN 低于, BETWEEN a band
    value => <2.80>,
    source => '<id of the document>',
    quote => '<the words of the document that make the promise>'
    -- , upper_value => <3.00> the upper edge of a band: with BETWEEN, and only then
    -- , stretch_value => <3.00> what the text strives for beyond the value
    -- , about => true where the text says "about" (左右)
    -- , stretch => true where the text strives for the value itself (力争)
    -- , nature => 'BINDING' where the government binds itself (约束性), else it is EXPECTED (预期性)
    -- , pillar => '<名称>'
    -- , baseline_year => <2025>, baseline_value => <2.20> from where the document counts
    -- , against_direction => true where the text does mean a comparison that points away from what is better
    -- , note => '<what else there is to know>'
    );

SELECT seed_measure(
    plan => '{code}', pillar => '<名称>',
    text_zh => '<措施>', text_en => '<measure>', -- one of both is enough
    -- text_zh_translated => true, where the Chinese is your translation
    -- lead_agency => '<who leads it>',
    source => '<id of the document>');

-- A promise that changes later is revised by a further file; the first one stays on record.
-- SELECT revise_target(plan => '{code}', target => '<rd-intensity-2030>', value => <2.70>, valid_from => '<2028-07-30>',
--     reason => '<why>', legal_basis => '<by which decision>', source => '<id>', quote => '<words>');

-- What a document gives to each region right within yours. Left away: nothing is shared out on file.
-- SELECT share_target(plan => '{code}', target => '<tech-smes-2030>', region => '<410100>', value => <6780>,
--     shared_by => 'AMOUNT', -- AMOUNT a part of it; VALUE a value of its own to reach (of growths, shares and ranks)
--     source => '<id>', quote => '<words>');
-- SELECT revise_share(plan => '{code}', target => '<tech-smes-2030>', region => '<410100>', value => <7000>, valid_from => '<2028-07-30>',
--     reason => '<why>', legal_basis => '<by which decision>', source => '<id>', quote => '<words>');
