-- The cities of a province, as they came with the delivery of November 2026. They have no place on the map and no area of their own:
-- maps, rankings and sums of provinces are of provinces. An edition that was served before they came does not know them.

ALTER TABLE region ADD COLUMN came_with bigint;
CREATE TRIGGER stamp_edition BEFORE INSERT ON region FOR EACH ROW EXECUTE FUNCTION stamp_edition();

INSERT INTO region (code, name_zh, name_en, short_zh, short_en, level, parent) VALUES
    ('410100', '郑州市', 'Zhengzhou', '郑州', 'Zhengzhou', 'CITY', '410000'),
    ('410200', '开封市', 'Kaifeng', '开封', 'Kaifeng', 'CITY', '410000'),
    ('410300', '洛阳市', 'Luoyang', '洛阳', 'Luoyang', 'CITY', '410000'),
    ('410400', '平顶山市', 'Pingdingshan', '平顶山', 'Pingdingshan', 'CITY', '410000'),
    ('410500', '安阳市', 'Anyang', '安阳', 'Anyang', 'CITY', '410000'),
    ('410600', '鹤壁市', 'Hebi', '鹤壁', 'Hebi', 'CITY', '410000'),
    ('410700', '新乡市', 'Xinxiang', '新乡', 'Xinxiang', 'CITY', '410000'),
    ('410800', '焦作市', 'Jiaozuo', '焦作', 'Jiaozuo', 'CITY', '410000'),
    ('410900', '濮阳市', 'Puyang', '濮阳', 'Puyang', 'CITY', '410000'),
    ('411000', '许昌市', 'Xuchang', '许昌', 'Xuchang', 'CITY', '410000'),
    ('411100', '漯河市', 'Luohe', '漯河', 'Luohe', 'CITY', '410000'),
    ('411200', '三门峡市', 'Sanmenxia', '三门峡', 'Sanmenxia', 'CITY', '410000'),
    ('411300', '南阳市', 'Nanyang', '南阳', 'Nanyang', 'CITY', '410000'),
    ('411400', '商丘市', 'Shangqiu', '商丘', 'Shangqiu', 'CITY', '410000'),
    ('411500', '信阳市', 'Xinyang', '信阳', 'Xinyang', 'CITY', '410000'),
    ('411600', '周口市', 'Zhoukou', '周口', 'Zhoukou', 'CITY', '410000'),
    ('411700', '驻马店市', 'Zhumadian', '驻马店', 'Zhumadian', 'CITY', '410000'),
    ('419001', '济源市', 'Jiyuan', '济源', 'Jiyuan', 'CITY', '410000');
