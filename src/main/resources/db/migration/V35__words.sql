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
