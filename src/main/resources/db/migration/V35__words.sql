-- Words that officials stumbled over: publishers that stood in Latin letters on Chinese pages, and English heads of columns,
-- which now put the currency first, as sentences do ("CNY 3.33 trillion").

INSERT INTO translation (original, zh) VALUES
    ('xyshjj.cn', 'xyshjj.cn 网站'),
    ('haedu.cn', 'haedu.cn 网站'),
    ('niita.cn', 'niita.cn 网站'),
    ('China Business News', '第一财经（China Business News）'),
    ('CCAS India', '印度中国分析与战略中心（CCAS）')
ON CONFLICT (original) DO NOTHING;

UPDATE indicator SET unit_en = 'CNY 100 million' WHERE unit_en = '100 million CNY';

-- definitions that were on file in English only
UPDATE indicator i SET definition_zh = d.zh FROM (VALUES
    ('high-tech-enterprise-revenue', '高新技术企业的营业收入。'),
    ('high-tech-per-10k-enterprises', '每万家企业法人中的高新技术企业数。'),
    ('gazelle-enterprises', '列入省级瞪羚企业名单的高成长企业。'),
    ('innovation-leading-enterprises', '列入省级创新龙头企业名单的企业。'),
    ('tech-contract-to-gdp', '技术合同成交额与地区生产总值之比。'),
    ('tech-transfer-institutions', '当年认定为省级技术转移示范机构的单位。'),
    ('invention-patents-per-10k', '每万人口拥有的有效发明专利数。'),
    ('national-st-awards', '当年获得的国家科学技术奖项数。'),
    ('st-progress-contribution', '科技进步对经济增长的贡献率。'),
    ('strategic-emerging-share', '战略性新兴产业增加值与地区生产总值之比。'),
    ('digital-core-share', '数字经济核心产业增加值与地区生产总值之比。'),
    ('innovation-rank', '在全国 31 个省份中的位次，越小越好。'),
    ('provincial-labs', '省实验室，不含省重点实验室。'),
    ('leading-innovation-teams', '当年新增的团队。'),
    ('gdp', '地区生产总值，按当年价格计算。')) AS d (code, zh)
WHERE i.code = d.code AND i.definition_zh IS NULL;
