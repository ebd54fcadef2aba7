/* Written by build-aux/gen-systems from data/names/systems; do not edit. */
/* clang-format off */
static const uint16_t units[] = {
    0x63, 0x68, 0x75, 0x69, 0x0, 0x63, 0x75, 0x69, 0x63, 0x68, 0x69, 0x63, 0x69, 0x64,
    0x75, 0x69, 0x64, 0x69, 0x75, 0x66, 0x65, 0x6e, 0x67, 0x67, 0x75, 0x69, 0x68, 0x75,
    0x69, 0x6a, 0x75, 0x61, 0x6e, 0x6a, 0x75, 0x6e, 0x6a, 0x75, 0x65, 0x6a, 0x69, 0x75,
    0x6a, 0x75, 0x6b, 0x75, 0x69, 0x6c, 0x76, 0x65, 0x6c, 0x69, 0x75, 0x6c, 0x76, 0x6d,
    0x69, 0x75, 0x6e, 0x76, 0x65, 0x6e, 0x69, 0x75, 0x6e, 0x76, 0x71, 0x69, 0x6f, 0x6e,
    0x67, 0x71, 0x69, 0x61, 0x6e, 0x67, 0x71, 0x75, 0x61, 0x6e, 0x71, 0x69, 0x6e, 0x67,
    0x71, 0x69, 0x61, 0x6f, 0x71, 0x69, 0x61, 0x6e, 0x71, 0x75, 0x6e, 0x71, 0x75, 0x65,
    0x71, 0x69, 0x75, 0x71, 0x69, 0x6e, 0x71, 0x69, 0x65, 0x71, 0x69, 0x61, 0x71, 0x75,
    0x71, 0x69, 0x72, 0x75, 0x69, 0x72, 0x69, 0x73, 0x68, 0x75, 0x69, 0x73, 0x75, 0x69,
    0x73, 0x68, 0x69, 0x73, 0x69, 0x74, 0x75, 0x69, 0x77, 0x65, 0x6e, 0x67, 0x77, 0x65,
    0x6e, 0x78, 0x69, 0x6f, 0x6e, 0x67, 0x78, 0x69, 0x61, 0x6e, 0x67, 0x78, 0x75, 0x61,
    0x6e, 0x78, 0x69, 0x6e, 0x67, 0x78, 0x69, 0x61, 0x6f, 0x78, 0x69, 0x61, 0x6e, 0x78,
    0x75, 0x6e, 0x78, 0x75, 0x65, 0x78, 0x69, 0x75, 0x78, 0x69, 0x6e, 0x78, 0x69, 0x65,
    0x78, 0x69, 0x61, 0x78, 0x75, 0x78, 0x69, 0x7a, 0x68, 0x75, 0x61, 0x6e, 0x67, 0x7a,
    0x68, 0x75, 0x61, 0x6e, 0x7a, 0x68, 0x75, 0x61, 0x69, 0x7a, 0x68, 0x6f, 0x6e, 0x67,
    0x7a, 0x68, 0x65, 0x6e, 0x67, 0x7a, 0x68, 0x61, 0x6e, 0x67, 0x7a, 0x68, 0x75, 0x6f,
    0x7a, 0x68, 0x75, 0x6e, 0x7a, 0x68, 0x75, 0x69, 0x7a, 0x68, 0x75, 0x61, 0x7a, 0x68,
    0x6f, 0x75, 0x7a, 0x68, 0x65, 0x6e, 0x7a, 0x68, 0x61, 0x6f, 0x7a, 0x68, 0x61, 0x6e,
    0x7a, 0x68, 0x61, 0x69, 0x7a, 0x75, 0x69, 0x7a, 0x68, 0x75, 0x7a, 0x68, 0x69, 0x7a,
    0x68, 0x65, 0x7a, 0x68, 0x61, 0x7a, 0x69, 0xe014, 0x1200, 0x1201, 0x1202, 0x1203, 0x1204, 0x1205,
    0x1206, 0x1207, 0x1208, 0x1209, 0x120a, 0x120b, 0x120c, 0x120d, 0x120e, 0x120f, 0x1210, 0x1211, 0x1212, 0x1213,
    0x1214, 0x1215, 0x1216, 0x1217, 0x1218, 0x1219, 0x121a, 0x121b, 0x121c, 0x121d, 0x121e, 0x121f, 0x1220, 0x1221,
    0x1222, 0x1223, 0x1224, 0x1225, 0x1226, 0x1227, 0x1228, 0x1229, 0x122a, 0x122b, 0x122c, 0x122d, 0x122e, 0x122f,
    0x1230, 0x1231, 0x1232, 0x1233, 0x1234, 0x1235, 0x1236, 0x1237, 0x1238, 0x1239, 0x123a, 0x123b, 0x123c, 0x123d,
    0x123e, 0x123f, 0x1240, 0x1241, 0x1242, 0x1243, 0x1244, 0x1245, 0x1246, 0x1247, 0x1248, 0x124a, 0x124b, 0x124c,
    0x124d, 0x1250, 0x1251, 0x1252, 0x1253, 0x1254, 0x1255, 0x1256, 0x1257, 0x1258, 0x125a, 0x125b, 0x125c, 0x125d,
    0x1260, 0x1261, 0x1262, 0x1263, 0x1264, 0x1265, 0x1266, 0x1267, 0x1268, 0x1269, 0x126a, 0x126b, 0x126c, 0x126d,
    0x126e, 0x126f, 0x1270, 0x1271, 0x1272, 0x1273, 0x1274, 0x1275, 0x1276, 0x1277, 0x1278, 0x1279, 0x127a, 0x127b,
    0x127c, 0x127d, 0x127e, 0x127f, 0x1280, 0x1281, 0x1282, 0x1283, 0x1284, 0x1285, 0x1286, 0x1287, 0x1288, 0x128a,
    0x128b, 0x128c, 0x128d, 0x1290, 0x1291, 0x1292, 0x1293, 0x1294, 0x1295, 0x1296, 0x1297, 0x1298, 0x1299, 0x129a,
    0x129b, 0x129c, 0x129d, 0x129e, 0x129f, 0x12a0, 0x12a1, 0x12a2, 0x12a3, 0x12a4, 0x12a5, 0x12a6, 0x12a7, 0x12a8,
    0x12a9, 0x12aa, 0x12ab, 0x12ac, 0x12ad, 0x12ae, 0x12af, 0x12b0, 0x12b2, 0x12b3, 0x12b4, 0x12b5, 0x12b8, 0x12b9,
    0x12ba, 0x12bb, 0x12bc, 0x12bd, 0x12be, 0x12bf, 0x12c0, 0x12c2, 0x12c3, 0x12c4, 0x12c5, 0x12c8, 0x12c9, 0x12ca,
    0x12cb, 0x12cc, 0x12cd, 0x12ce, 0x12cf, 0x12d0, 0x12d1, 0x12d2, 0x12d3, 0x12d4, 0x12d5, 0x12d6, 0x12d7, 0x12d8,
    0x12d9, 0x12da, 0x12db, 0x12dc, 0x12dd, 0x12de, 0x12df, 0x12e0, 0x12e1, 0x12e2, 0x12e3, 0x12e4, 0x12e5, 0x12e6,
    0x12e7, 0x12e8, 0x12e9, 0x12ea, 0x12eb, 0x12ec, 0x12ed, 0x12ee, 0x12ef, 0x12f0, 0x12f1, 0x12f2, 0x12f3, 0x12f4,
    0x12f5, 0x12f6, 0x12f7, 0x12f8, 0x12f9, 0x12fa, 0x12fb, 0x12fc, 0x12fd, 0x12fe, 0x12ff, 0x1300, 0x1301, 0x1302,
    0x1303, 0x1304, 0x1305, 0x1306, 0x1307, 0x1308, 0x1309, 0x130a, 0x130b, 0x130c, 0x130d, 0x130e, 0x130f, 0x1310,
    0x1312, 0x1313, 0x1314, 0x1315, 0x1320, 0x1321, 0x1322, 0x1323, 0x1324, 0x1325, 0x1326, 0x1327, 0x1328, 0x1329,
    0x132a, 0x132b, 0x132c, 0x132d, 0x132e, 0x132f, 0x1330, 0x1331, 0x1332, 0x1333, 0x1334, 0x1335, 0x1336, 0x1337,
    0x1338, 0x1339, 0x133a, 0x133b, 0x133c, 0x133d, 0x133e, 0x133f, 0x1340, 0x1341, 0x1342, 0x1343, 0x1344, 0x1345,
    0x1346, 0x1347, 0x1348, 0x1349, 0x134a, 0x134b, 0x134c, 0x134d, 0x134e, 0x134f, 0x1350, 0x1351, 0x1352, 0x1353,
    0x1354, 0x1355, 0x1356, 0x1357, 0x1369, 0x136a, 0x136b, 0x136c, 0x136d, 0x136e, 0x136f, 0x1370, 0x1371, 0x1372,
    0x1373, 0x1374, 0x1375, 0x1376, 0x1377, 0x1378, 0x1379, 0x137a, 0x137b, 0x627, 0x644, 0x644, 0x64e, 0x651,
    0x647, 0x627, 0x644, 0x644, 0x651, 0x647, 0x627, 0x644, 0x644, 0x647, 0x627, 0x644, 0x652, 0x627,
    0x644, 0x8000, 0x64b, 0x651, 0x64c, 0x651, 0x64d, 0x651, 0x64e, 0x651, 0x64f, 0x651, 0x650, 0x651,
    0x671, 0x644, 0x20, 0xe000, 0x64e, 0x64f, 0x650, 0x651, 0x64e, 0x64f, 0x650, 0x651, 0x60c, 0x61b,
    0x61f, 0x621, 0x622, 0x629, 0x2, 0x3, 0x622, 0x3, 0x1, 0x623, 0x64f, 0x648, 0x623, 0x64f,
    0x623, 0x64e, 0x623, 0x624, 0x625, 0x650, 0x64a, 0x625, 0x650, 0x625, 0x64a, 0x625, 0x626, 0x627,
    0x64f, 0x648, 0x627, 0x650, 0x64a, 0x627, 0x629, 0x627, 0x64b, 0x627, 0x4, 0x628, 0x5, 0x629,
    0x64b, 0x629, 0x4003, 0x62a, 0x62b, 0x62c, 0x62d, 0x62e, 0x62f, 0x630, 0x631, 0x632, 0x633, 0x634,
    0x635, 0x636, 0x637, 0x638, 0x639, 0x63a, 0x640, 0x641, 0x642, 0x643, 0x644, 0x645, 0x646, 0x647,
    0x64e, 0x670, 0x630, 0x647, 0x64e, 0x630, 0x647, 0x648, 0x649, 0x670, 0x649, 0x64a, 0x64b, 0x627,
    0x64b, 0x64c, 0x64d, 0x64e, 0x627, 0x629, 0x64e, 0x629, 0x64b, 0x64e, 0x649, 0x670, 0x64e, 0x629,
    0x64e, 0x649, 0x64e, 0x627, 0x64e, 0x64f, 0x648, 0x651, 0x64f, 0x648, 0x652, 0x64f, 0x648, 0x8006,
    0x64f, 0x650, 0x64a, 0x651, 0x650, 0x64a, 0x652, 0x650, 0x64a, 0x650, 0x652, 0x660, 0x661, 0x662,
    0x663, 0x664, 0x665, 0x666, 0x667, 0x668, 0x669, 0x670, 0x671, 0x67e, 0x686, 0x698, 0x6a4, 0x6af,
    0x6f0, 0x6f1, 0x6f2, 0x6f3, 0x6f4, 0x6f5, 0x6f6, 0x6f7, 0x6f8, 0x6f9, 0x561, 0x562, 0x563, 0x564,
    0x565, 0x566, 0x567, 0x568, 0x569, 0x56a, 0x56b, 0x56c, 0x56d, 0x56e, 0x56f, 0x570, 0x571, 0x572,
    0x573, 0x574, 0x575, 0x576, 0x577, 0x578, 0x582, 0x578, 0x579, 0x57a, 0x57b, 0x57c, 0x57d, 0x57e,
    0x57f, 0x580, 0x581, 0x582, 0x583, 0x584, 0x585, 0x586, 0x587, 0x995, 0x996, 0x997, 0x998, 0x999,
    0x99a, 0x99b, 0x99c, 0x99d, 0x99e, 0x99f, 0x9a0, 0x9a1, 0x9a2, 0x9a3, 0x9a4, 0x9a5, 0x9a6, 0x9a7,
    0x9a8, 0x9aa, 0x9ab, 0x9ac, 0x9ad, 0x9ae, 0x9aa, 0x9ab, 0x9ac, 0x9ad, 0x9ae, 0x9a4, 0x9a5, 0x9a6,
    0x9a7, 0x9a8, 0x99f, 0x9a0, 0x9a1, 0x9a2, 0x9a3, 0x99a, 0x99b, 0x99c, 0x99d, 0x99e, 0x995, 0x996,
    0x997, 0x998, 0x999, 0x9be, 0x9bf, 0x9c0, 0x9c1, 0x9c2, 0x9c3, 0x9c4, 0x9c7, 0x9c8, 0x9cb, 0x9cc,
    0x9cd, 0x9e2, 0x964, 0x981, 0x982, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0x983, 0x985, 0x986,
    0x987, 0x988, 0x989, 0x98a, 0x98b, 0x98c, 0x98f, 0x990, 0x993, 0x994, 0x995, 0x9bc, 0xd, 0x995,
    0x996, 0x9bc, 0x996, 0x997, 0x9bc, 0x997, 0x998, 0x999, 0x99a, 0x99b, 0x99c, 0x9bc, 0x99c, 0x99d,
    0x99e, 0x99f, 0x9a0, 0x9a1, 0x9bc, 0x9a1, 0x9a2, 0x9bc, 0x9a2, 0x9a3, 0x9a4, 0x9a5, 0x9a6, 0x9a7,
    0x9a8, 0x9aa, 0x9ab, 0x9bc, 0x9ab, 0x9ac, 0x9ad, 0x9ae, 0x9af, 0x9bc, 0x9af, 0x9b0, 0x9b2, 0x9b6,
    0x9b7, 0x9b8, 0x9b9, 0x9bc, 0x9be, 0x9bf, 0x9c0, 0x9c1, 0x9c2, 0x9c3, 0x9c4, 0x9c7, 0x9c8, 0x9cb,
    0x9cc, 0x9cd, 0x9ce, 0x9e0, 0x9e2, 0x9e6, 0x9e7, 0x9e8, 0x9e9, 0x9ea, 0x9eb, 0x9ec, 0x9ed, 0x9ee,
    0x9ef, 0x9f0, 0x9f1, 0x200c, 0x200d, 0x648, 0x64a, 0x64e, 0x64f, 0x650, 0x20, 0x622, 0x628, 0x64e,
    0x627, 0x62f, 0x20, 0x622, 0x628, 0x627, 0x62f, 0x627, 0x64e, 0x64a, 0x652, 0x627, 0x650, 0x6cc,
    0x800e, 0x8001, 0x647, 0x654, 0x64e, 0x64a, 0x652, 0x64e, 0x647, 0x654, 0x64e, 0x6c1, 0x64e, 0x647,
    0x64f, 0x627, 0x648, 0x64f, 0x627, 0xf, 0x650, 0x6cc, 0x651, 0x650, 0x6cc, 0x652, 0x650, 0x64a,
    0x6cc, 0x650, 0x6cc, 0x650, 0x626, 0x6a9, 0x6c0, 0x6c1, 0x6cc, 0x430, 0x431, 0x432, 0x433, 0x434,
    0x435, 0x436, 0x437, 0x438, 0x439, 0x43a, 0x43b, 0x43c, 0x43d, 0x43e, 0x43f, 0x440, 0x441, 0x442,
    0x443, 0x444, 0x445, 0x446, 0x447, 0x448, 0x449, 0x44a, 0x44b, 0x44c, 0x44d, 0x44e, 0x44f, 0x451,
    0x458, 0x493, 0x49d, 0x4af, 0x4b9, 0x4bb, 0x4d9, 0x4e9, 0x27, 0x69, 0xb4, 0x416, 0x42e, 0x42f,
    0x401, 0x456, 0x45e, 0x491, 0x2019, 0x784, 0x78b, 0x78e, 0x791, 0x783, 0x782, 0x78a, 0x788, 0x789,
    0x78d, 0x790, 0x795, 0x796, 0x78e, 0x791, 0x78b, 0x784, 0x797, 0x793, 0x78c, 0x786, 0x780, 0x781,
    0x7b0, 0x781, 0x10, 0x785, 0x787, 0x7b0, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18,
    0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x21, 0x787, 0x78f, 0x792, 0x794, 0x798, 0x799,
    0x79a, 0x79b, 0x79c, 0x79d, 0x79e, 0x79f, 0x7a0, 0x7a1, 0x7a2, 0x7a3, 0x7a4, 0x7a5, 0x7a6, 0x7a7,
    0x7a8, 0x7a9, 0x7aa, 0x7ab, 0x7ac, 0x7ad, 0x7ae, 0x7af, 0x7b0, 0x3b, 0xb7, 0x390, 0x3ac, 0x3ad,
    0x3ae, 0x3af, 0x3b0, 0x3b1, 0x3cd, 0x3b1, 0x3c5, 0x3b1, 0x3b2, 0x3b3, 0x3ba, 0x3b3, 0x3c7, 0x3b3,
    0x3be, 0x3b3, 0x3b3, 0x3b3, 0x3b4, 0x3b5, 0x3cd, 0x3b5, 0x3c5, 0x3b5, 0x3b6, 0x3b7, 0x3cd, 0x3b7,
    0x3c5, 0x3b7, 0x3b8, 0x3b9, 0x3ba, 0x3bb, 0x3bc, 0x3c0, 0x3bc, 0x3bd, 0x3c4, 0x3bd, 0x3be, 0x3bf,
    0x3cd, 0x3bf, 0x3c5, 0x3bf, 0x3c0, 0x3c1, 0x3c2, 0x3c3, 0x3c4, 0x3c5, 0x3af, 0x3c5, 0x3b9, 0x3c5,
    0x3c6, 0x3c7, 0x3c8, 0x3c9, 0x3ca, 0x3cb, 0x3cc, 0x3cd, 0x3ce, 0x64e, 0x64a, 0x651, 0x64e, 0x648,
    0x652, 0x64e, 0x648, 0x651, 0x64e, 0x64a, 0x64e, 0x6cc, 0x64e, 0x648, 0xaaa, 0xaab, 0xaac, 0xaad,
    0xaae, 0xaa4, 0xaa5, 0xaa6, 0xaa7, 0xaa8, 0xa9f, 0xaa0, 0xaa1, 0xaa2, 0xaa3, 0xa9a, 0xa9b, 0xa9c,
    0xa9d, 0xa9e, 0xa95, 0xa96, 0xa97, 0xa98, 0xa99, 0xabe, 0xabf, 0xac0, 0xac1, 0xac2, 0xac3, 0xac4,
    0xac5, 0xac7, 0xac8, 0xac9, 0xacb, 0xacc, 0xacd, 0xae2, 0xa81, 0xa82, 0x22, 0x23, 0x24, 0x25,
    0x26, 0xa83, 0xa85, 0xa86, 0xa87, 0xa88, 0xa89, 0xa8a, 0xa8b, 0xa8c, 0xa8d, 0xa8f, 0xa90, 0xa91,
    0xa93, 0xa94, 0xa95, 0xabc, 0xa95, 0xa96, 0xabc, 0xa96, 0xa97, 0xabc, 0xa97, 0xa98, 0xa99, 0xa9a,
    0xa9b, 0xa9c, 0xabc, 0xa9c, 0xa9d, 0xa9e, 0xa9f, 0xaa0, 0xaa1, 0xabc, 0xaa1, 0xaa2, 0xabc, 0xaa2,
    0xaa3, 0xaa4, 0xaa5, 0xaa6, 0xaa7, 0xaa8, 0xaaa, 0xaab, 0xabc, 0xaab, 0xaac, 0xaad, 0xaae, 0xaaf,
    0xabc, 0xaaf, 0xab0, 0xab2, 0xab3, 0xab5, 0xab6, 0xab7, 0xab8, 0xab9, 0xabc, 0xabe, 0xabf, 0xac0,
    0xac1, 0xac2, 0xac3, 0xac4, 0xac5, 0xac7, 0xac8, 0xac9, 0xacb, 0xacc, 0xacd, 0xae0, 0xae2, 0xae6,
    0xae7, 0xae8, 0xae9, 0xaea, 0xaeb, 0xaec, 0xaed, 0xaee, 0xaef, 0x915, 0x916, 0x917, 0x918, 0x919,
    0x91a, 0x91b, 0x91c, 0x91d, 0x91e, 0x91f, 0x920, 0x921, 0x922, 0x923, 0x924, 0x925, 0x926, 0x927,
    0x928, 0x92a, 0x92b, 0x92c, 0x92d, 0x92e, 0x92a, 0x92b, 0x92c, 0x92d, 0x92e, 0x924, 0x925, 0x926,
    0x927, 0x928, 0x91f, 0x920, 0x921, 0x922, 0x923, 0x91a, 0x91b, 0x91c, 0x91d, 0x91e, 0x915, 0x916,
    0x917, 0x918, 0x919, 0x93e, 0x93f, 0x940, 0x941, 0x942, 0x943, 0x944, 0x945, 0x946, 0x947, 0x948,
    0x949, 0x94a, 0x94b, 0x94c, 0x94d, 0x962, 0x901, 0x902, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
    0x903, 0x905, 0x906, 0x907, 0x908, 0x909, 0x90a, 0x90b, 0x90c, 0x90d, 0x90e, 0x90f, 0x910, 0x911,
    0x912, 0x913, 0x914, 0x915, 0x93c, 0x2e, 0x915, 0x916, 0x93c, 0x916, 0x917, 0x93c, 0x917, 0x918,
    0x919, 0x91a, 0x91b, 0x91c, 0x93c, 0x91c, 0x91d, 0x91e, 0x91f, 0x920, 0x921, 0x93c, 0x921, 0x922,
    0x93c, 0x922, 0x923, 0x924, 0x925, 0x926, 0x927, 0x928, 0x929, 0x92a, 0x92b, 0x93c, 0x92b, 0x92c,
    0x92d, 0x92e, 0x92f, 0x93c, 0x92f, 0x930, 0x931, 0x932, 0x933, 0x934, 0x935, 0x936, 0x937, 0x938,
    0x939, 0x93c, 0x93d, 0x93e, 0x93f, 0x940, 0x941, 0x942, 0x943, 0x944, 0x945, 0x946, 0x947, 0x948,
    0x949, 0x94a, 0x94b, 0x94c, 0x94d, 0x960, 0x962, 0x965, 0x966, 0x967, 0x968, 0x969, 0x96a, 0x96b,
    0x96c, 0x96d, 0x96e, 0x96f, 0x61, 0x2, 0xc9a, 0xc9b, 0xc9c, 0xc9d, 0xc9e, 0xc9f, 0xca0, 0xca1,
    0xca2, 0xca3, 0xca4, 0xca5, 0xca6, 0xca7, 0xca8, 0xcaa, 0xcab, 0xcac, 0xcad, 0xcae, 0xcaa, 0xcab,
    0xcac, 0xcad, 0xcae, 0xca4, 0xca5, 0xca6, 0xca7, 0xca8, 0xc9f, 0xca0, 0xca1, 0xca2, 0xca3, 0xc9a,
    0xc9b, 0xc9c, 0xc9d, 0xc9e, 0xc95, 0xc96, 0xc97, 0xc98, 0xc99, 0xcbe, 0xcbf, 0xcc0, 0xcc1, 0xcc2,
    0xcc3, 0xcc4, 0xcc6, 0xcc7, 0xcc8, 0xcca, 0xccb, 0xccc, 0xccd, 0xce2, 0xc81, 0xc82, 0x2f, 0x30,
    0x31, 0x32, 0x33, 0x34, 0xc83, 0xc85, 0xc86, 0xc87, 0xc88, 0xc89, 0xc8a, 0xc8b, 0xc8c, 0xc8e,
    0xc8f, 0xc90, 0xc92, 0xc93, 0xc94, 0xc95, 0xcbc, 0x35, 0xc95, 0xc96, 0xcbc, 0xc96, 0xc97, 0xcbc,
    0xc97, 0xc98, 0xc99, 0xc9a, 0xc9b, 0xc9c, 0xcbc, 0xc9c, 0xc9d, 0xc9e, 0xc9f, 0xca0, 0xca1, 0xcbc,
    0xca1, 0xca2, 0xcbc, 0xca2, 0xca3, 0xca4, 0xca5, 0xca6, 0xca7, 0xca8, 0xcaa, 0xcab, 0xcbc, 0xcab,
    0xcac, 0xcad, 0xcae, 0xcaf, 0xcbc, 0xcaf, 0xcb0, 0xcb1, 0xcb2, 0xcb3, 0xcb5, 0xcb6, 0xcb7, 0xcb8,
    0xcb9, 0xcbc, 0xcbe, 0xcbf, 0xcc0, 0xcc1, 0xcc2, 0xcc3, 0xcc4, 0xcc6, 0xcc7, 0xcc8, 0xcca, 0xccb,
    0xccc, 0xccd, 0xce0, 0xce2, 0xce6, 0xce7, 0xce8, 0xce9, 0xcea, 0xceb, 0xcec, 0xced, 0xcee, 0xcef,
    0xc95, 0xc96, 0xc97, 0xc98, 0xc99, 0xc9a, 0xc9b, 0xc9c, 0xc9d, 0xc9e, 0xc9f, 0xca0, 0xca1, 0xca2,
    0xca3, 0xca4, 0xca5, 0xca6, 0xca7, 0xca8, 0xcaa, 0xcab, 0xcac, 0xcad, 0xcae, 0x36, 0x2d00, 0x2d01,
    0x2d02, 0x2d03, 0x2d04, 0x2d05, 0x2d06, 0x2d07, 0x2d08, 0x2d09, 0x2d0a, 0x2d0b, 0x2d0c, 0x2d0d, 0x2d0e, 0x2d0f,
    0x2d10, 0x2d11, 0x2d12, 0x2d13, 0x2d14, 0x2d15, 0x2d16, 0x2d17, 0x2d18, 0x2d19, 0x2d1a, 0x2d1b, 0x2d1c, 0x2d1d,
    0x2d1e, 0x2d1f, 0x2d20, 0x2d21, 0x2d22, 0x2d23, 0x2d24, 0x2d25, 0x10d0, 0x10d1, 0x10d2, 0x10d3, 0x10d4, 0x10d5,
    0x10d6, 0x10d7, 0x10d8, 0x10d9, 0x10da, 0x10db, 0x10dc, 0x10dd, 0x10de, 0x10df, 0x10e0, 0x10e1, 0x10e2, 0x10e3,
    0x10e4, 0x10e5, 0x10e6, 0x10e7, 0x10e8, 0x10e9, 0x10ea, 0x10eb, 0x10ec, 0x10ed, 0x10ee, 0x10ef, 0x10f0, 0x10f1,
    0x10f2, 0x10f3, 0x10f4, 0x10f5, 0x10f6, 0x2d, 0x1112, 0x2d, 0x1111, 0x2d, 0x1110, 0x2d, 0x110f, 0x2d,
    0x110e, 0x2d, 0x110d, 0x2d, 0x110c, 0x2d, 0x110b, 0x2d, 0x110a, 0x2d, 0x1109, 0x2d, 0x1108, 0x2d,
    0x1107, 0x2d, 0x1106, 0x2d, 0x1105, 0x2d, 0x1104, 0x2d, 0x1103, 0x2d, 0x1102, 0x2d, 0x1101, 0x2d,
    0x1100, 0x11ad, 0x11b6, 0x11c2, 0x11ab, 0x1161, 0x1162, 0x1163, 0x1164, 0x1165, 0x1166, 0x1167, 0x1168, 0x1169,
    0x116a, 0x116b, 0x116c, 0x116d, 0x116e, 0x116f, 0x1170, 0x1171, 0x1172, 0x1173, 0x1174, 0x1175, 0x11ab, 0x11af,
    0x11b1, 0x11b3, 0x11b4, 0x11b7, 0x11bc, 0x11af, 0x11b2, 0x11b3, 0x11b4, 0x11b6, 0x11af, 0x1161, 0x1165, 0x1169,
    0x11af, 0x11b3, 0x11b4, 0x1161, 0x1162, 0x1163, 0x1164, 0x1165, 0x1166, 0x1167, 0x1168, 0x1169, 0x116a, 0x116b,
    0x116c, 0x116d, 0x116e, 0x116f, 0x1170, 0x1171, 0x1172, 0x1173, 0x1174, 0x1175, 0x1100, 0x1101, 0x1102, 0x1103,
    0x1104, 0x1105, 0x1106, 0x1107, 0x1108, 0x1109, 0x110a, 0x110b, 0x110c, 0x110d, 0x110e, 0x110f, 0x1110, 0x1111,
    0x1112, 0x1167, 0x11bc, 0x11a8, 0x1163, 0x11a8, 0x11a9, 0x11aa, 0x11ae, 0x11b0, 0x11b1, 0x11b2, 0x11b5, 0x11b7,
    0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0x11ab, 0x11ac, 0x11ad,
    0x11af, 0x11b2, 0x11b3, 0x11b4, 0x11b6, 0x1171, 0x11c2, 0x11ab, 0x11b7, 0x11bc, 0x116d, 0x11ae, 0x11ba, 0x11bb,
    0x11bd, 0x11be, 0x11c0, 0x11c2, 0x110b, 0x1161, 0x1169, 0x1101, 0xe101, 0xe121, 0x110b, 0xe10b, 0xe12b, 0x1102,
    0x1105, 0x1106, 0xe102, 0xe105, 0xe106, 0xe122, 0xe125, 0xe126, 0x1105, 0x1105, 0xe105, 0xe125, 0x1100, 0x1103,
    0x110c, 0xe100, 0xe103, 0xe10c, 0xe120, 0xe123, 0xe12c, 0x1175, 0x1104, 0xe104, 0xe124, 0x110c, 0x110d, 0xe10c,
    0xe10d, 0xe12c, 0xe12d, 0x110a, 0xe10a, 0xe12a, 0x1109, 0xe109, 0xe129, 0x1112, 0xe112, 0xe132, 0x1100, 0xe100,
    0xe120, 0x1108, 0xe108, 0xe128, 0x1102, 0xe102, 0xe122, 0x1100, 0x1103, 0x1109, 0x110a, 0x110c, 0xe100, 0xe103,
    0xe109, 0xe10a, 0xe10c, 0xe120, 0xe123, 0xe129, 0xe12a, 0xe12c, 0x1100, 0x37, 0x38, 0x39, 0x1101, 0x1102,
    0x3a, 0x1103, 0x3c, 0x0, 0x3d, 0x38, 0x3e, 0x3f, 0x1104, 0x38, 0x40, 0x41, 0x1, 0x42,
    0x43, 0x42, 0x44, 0x3c, 0x38, 0x45, 0x43, 0x3e, 0x38, 0x46, 0x47, 0x40, 0x1106, 0x1107,
    0x1108, 0x1109, 0x48, 0x49, 0x110a, 0x4a, 0x40, 0x41, 0x1, 0x4b, 0x43, 0x110c, 0x4c, 0x110d,
    0x110e, 0x110f, 0x1110, 0x1111, 0x1112, 0x1162, 0x1164, 0x1166, 0x4d, 0x4e, 0x1168, 0x116a, 0x116b, 0x116c,
    0x116e, 0x116f, 0x1170, 0x1172, 0x1173, 0x1174, 0x4f, 0x50, 0x51, 0x11a9, 0x11aa, 0x40, 0x41, 0x1,
    0x52, 0x42, 0x43, 0x52, 0x42, 0x44, 0x52, 0x3c, 0x38, 0x52, 0x45, 0x43, 0x52, 0x3e,
    0x38, 0x53, 0x11ac, 0x11ad, 0x54, 0x11ae, 0x50, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x11b0,
    0x5b, 0x11b1, 0x11b2, 0x5c, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bd,
    0x11be, 0x11bf, 0x11c0, 0x11c1, 0x5d, 0x5e, 0xe013, 0xe100, 0xe101, 0xe102, 0xe103, 0xe104, 0xe105, 0xe106,
    0xe107, 0xe108, 0xe109, 0xe10a, 0xe10b, 0xe10c, 0xe10d, 0xe10e, 0xe10f, 0xe110, 0xe111, 0xe112, 0xe120, 0xe121,
    0xe122, 0xe123, 0xe124, 0xe125, 0xe126, 0xe127, 0xe128, 0xe129, 0xe12a, 0xe12b, 0xe12c, 0xe12d, 0xe12e, 0xe12f,
    0xe130, 0xe131, 0xe132, 0xd3c9, 0xc870, 0xbb3c, 0xc228, 0xc131, 0xc778, 0xc791, 0xc815, 0xc8fc, 0xc99d, 0xb208,
    0xb4e4, 0xbb3c, 0xc190, 0xae30, 0xb9c8, 0xbc29, 0xc218, 0xc5b4, 0xc694, 0xc6a9, 0xc81c, 0xd654, 0xb4f1, 0xc0b0,
    0x3000, 0xac00, 0x5f, 0xac74, 0x60, 0xacb0, 0xacfc, 0x62, 0xad8c, 0x63, 0xae38, 0x64, 0xb144, 0x65,
    0xb9ac, 0xb354, 0xbc95, 0x8066, 0xbcd1, 0x1, 0x1, 0xbd88, 0x67, 0xbe5b, 0xc78e, 0x68, 0x452, 0x453,
    0x455, 0x459, 0x45a, 0x45b, 0x45c, 0x45f, 0xb2a, 0xb2b, 0xb2c, 0xb2d, 0xb2e, 0xb24, 0xb25, 0xb26,
    0xb27, 0xb28, 0xb1f, 0xb20, 0xb21, 0xb22, 0xb23, 0xb1a, 0xb1b, 0xb1c, 0xb1d, 0xb1e, 0xb15, 0xb16,
    0xb17, 0xb18, 0xb19, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42, 0xb43, 0xb44, 0xb47, 0xb48, 0xb4b, 0xb4c,
    0xb4d, 0xb62, 0xb01, 0xb02, 0x6a, 0x6b, 0x6c, 0x6d, 0xb03, 0xb05, 0xb06, 0xb07, 0xb08, 0xb09,
    0xb0a, 0xb0b, 0xb0c, 0xb0f, 0xb10, 0xb13, 0xb14, 0xb15, 0xb3c, 0x6e, 0xb15, 0xb16, 0xb3c, 0xb16,
    0xb17, 0xb3c, 0xb17, 0xb18, 0xb19, 0xb1a, 0xb1b, 0xb1c, 0xb3c, 0xb1c, 0xb1d, 0xb1e, 0xb1f, 0xb20,
    0xb21, 0xb3c, 0xb21, 0xb22, 0xb3c, 0xb22, 0xb23, 0xb24, 0xb25, 0xb26, 0xb27, 0xb28, 0xb2a, 0xb2b,
    0xb3c, 0xb2b, 0xb2c, 0xb2d, 0xb2e, 0xb2f, 0xb3c, 0xb2f, 0xb30, 0xb32, 0xb33, 0xb35, 0xb36, 0xb37,
    0xb38, 0xb39, 0xb3c, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42, 0xb43, 0xb44, 0xb47, 0xb48, 0xb4b, 0xb4c,
    0xb4d, 0xb5f, 0xb60, 0xb62, 0xb66, 0xb67, 0xb68, 0xb69, 0xb6a, 0xb6b, 0xb6c, 0xb6d, 0xb6e, 0xb6f,
    0xb71, 0x426, 0xdca, 0xdcf, 0xdd0, 0xdd1, 0xdd2, 0xdd3, 0xdd4, 0xdd6, 0xdd8, 0xdd9, 0xdda, 0xddb,
    0xddc, 0xddd, 0xdde, 0xd82, 0xd83, 0xd85, 0xd86, 0xd87, 0xd88, 0xd89, 0xd8a, 0xd8b, 0xd8c, 0xd8d,
    0xd91, 0xd92, 0xd93, 0xd94, 0xd95, 0xd96, 0xd9a, 0x6f, 0xd9b, 0xd9c, 0xd9d, 0xd9e, 0xd9f, 0xda0,
    0xda1, 0xda2, 0xda3, 0xda4, 0xda5, 0xda7, 0xda8, 0xda9, 0xdaa, 0xdab, 0xdac, 0xdad, 0xdae, 0xdaf,
    0xdb0, 0xdb1, 0xdb3, 0xdb4, 0xdb5, 0xdb6, 0xdb7, 0xdb8, 0xdb9, 0xdba, 0xdbb, 0xdbd, 0xdc0, 0xdc1,
    0xdc2, 0xdc3, 0xdc4, 0xdc5, 0xdc6, 0xdca, 0xdcf, 0xdd0, 0xdd1, 0xdd2, 0xdd3, 0xdd4, 0xdd6, 0xdd8,
    0xdd9, 0xdda, 0xddb, 0xddc, 0xddd, 0xdde, 0xbbe, 0xbbf, 0xbc0, 0xbc1, 0xbc2, 0xbc6, 0xbc7, 0xbc8,
    0xbca, 0xbcb, 0xbcc, 0xbcd, 0xb82, 0xb83, 0xb85, 0xb86, 0xb87, 0xb88, 0xb89, 0xb8a, 0xb8e, 0xb8f,
    0xb90, 0xb92, 0xb93, 0xb94, 0xb95, 0x70, 0xb99, 0xb9a, 0xb9c, 0xb9e, 0xb9f, 0xba3, 0xba4, 0xba8,
    0xba9, 0xbaa, 0xbae, 0xbaf, 0xbb0, 0xbb1, 0xbb2, 0xbb3, 0xbb4, 0xbb5, 0xbb6, 0xbb7, 0xbb8, 0xbb9,
    0xbbe, 0xbbf, 0xbc0, 0xbc1, 0xbc2, 0xbc6, 0xbc7, 0xbc8, 0xbca, 0xbcb, 0xbcc, 0xbcd, 0xbe6, 0xbe7,
    0xbe8, 0xbe9, 0xbea, 0xbeb, 0xbec, 0xbed, 0xbee, 0xbef, 0xc2a, 0xc2b, 0xc2c, 0xc2d, 0xc2e, 0xc24,
    0xc25, 0xc26, 0xc27, 0xc28, 0xc1f, 0xc20, 0xc21, 0xc22, 0xc23, 0xc1a, 0xc1b, 0xc1c, 0xc1d, 0xc1e,
    0xc15, 0xc16, 0xc17, 0xc18, 0xc19, 0xc3e, 0xc3f, 0xc40, 0xc41, 0xc42, 0xc43, 0xc44, 0xc46, 0xc47,
    0xc48, 0xc4a, 0xc4b, 0xc4c, 0xc4d, 0xc62, 0xc01, 0xc02, 0x71, 0x72, 0x73, 0x74, 0x75, 0xc03,
    0xc05, 0xc06, 0xc07, 0xc08, 0xc09, 0xc0a, 0xc0b, 0xc0c, 0xc0e, 0xc0f, 0xc10, 0xc12, 0xc13, 0xc14,
    0xc15, 0x76, 0xc16, 0xc17, 0xc18, 0xc19, 0xc1a, 0xc1b, 0xc1c, 0xc1d, 0xc1e, 0xc1f, 0xc20, 0xc21,
    0xc22, 0xc23, 0xc24, 0xc25, 0xc26, 0xc27, 0xc28, 0xc2a, 0xc2b, 0xc2c, 0xc2d, 0xc2e, 0xc2f, 0xc30,
    0xc31, 0xc32, 0xc33, 0xc34, 0xc35, 0xc36, 0xc37, 0xc38, 0xc39, 0xc3e, 0xc3f, 0xc40, 0xc41, 0xc42,
    0xc43, 0xc44, 0xc46, 0xc47, 0xc48, 0xc4a, 0xc4b, 0xc4c, 0xc4d, 0xc60, 0xc62, 0xc66, 0xc67, 0xc68,
    0xc69, 0xc6a, 0xc6b, 0xc6c, 0xc6d, 0xc6e, 0xc6f, 0x404, 0x454, 0x457, 0x45d, 0x463, 0x46b, 0x77,
    0x30a1, 0x30a2, 0x30a3, 0x30a4, 0x30a5, 0x30a6, 0x30a7, 0x30a8, 0x30a9, 0x30aa, 0x30ab, 0x30ac, 0x30ad, 0x30ae,
    0x30af, 0x30b0, 0x30b1, 0x30b2, 0x30b3, 0x30b4, 0x30b5, 0x30b6, 0x30b7, 0x30b8, 0x30b9, 0x30ba, 0x30bb, 0x30bc,
    0x30bd, 0x30be, 0x30bf, 0x30c0, 0x30c1, 0x30c2, 0x30c3, 0x30c4, 0x30c5, 0x30c6, 0x30c7, 0x30c8, 0x30c9, 0x30ca,
    0x30cb, 0x30cc, 0x30cd, 0x30ce, 0x30cf, 0x30d0, 0x30d1, 0x30d2, 0x30d3, 0x30d4, 0x30d5, 0x30d6, 0x30d7, 0x30d8,
    0x30d9, 0x30da, 0x30db, 0x30dc, 0x30dd, 0x30de, 0x30df, 0x30e0, 0x30e1, 0x30e2, 0x30e3, 0x30e4, 0x30e5, 0x30e6,
    0x30e7, 0x30e8, 0x30e9, 0x30ea, 0x30eb, 0x30ec, 0x30ed, 0x30ee, 0x30ef, 0x30f0, 0x30f1, 0x30f2, 0x30f3, 0x30f4,
    0x308f, 0x3084, 0x3086, 0x3088, 0x306a, 0x306b, 0x306c, 0x306d, 0x306e, 0x3089, 0x308a, 0x308b, 0x308c, 0x308d,
    0x307e, 0x307f, 0x3080, 0x3081, 0x3082, 0x3071, 0x3074, 0x3077, 0x307a, 0x307d, 0x3070, 0x3073, 0x3076, 0x3079,
    0x307c, 0x3075, 0x306f, 0x3072, 0x3078, 0x307b, 0x3060, 0x3067, 0x3069, 0x305f, 0x3061, 0x3064, 0x3066, 0x3068,
    0x3058, 0x3062, 0x3056, 0x305a, 0x305c, 0x305e, 0x3055, 0x3057, 0x3059, 0x305b, 0x305d, 0x304c, 0x304e, 0x3050,
    0x3052, 0x3054, 0x304b, 0x304d, 0x304f, 0x3051, 0x3053, 0x3042, 0x3044, 0x3046, 0x3048, 0x304a, 0x3084, 0x3086,
    0x3088, 0x3041, 0x3042, 0x3043, 0x3044, 0x3047, 0x3044, 0x3045, 0x3046, 0x3049, 0x3046, 0x3047, 0x3046, 0x3043,
    0x3046, 0x3047, 0x3048, 0x3049, 0x304a, 0x304b, 0x304c, 0x304d, 0x3087, 0x304d, 0x3085, 0x304d, 0x3083, 0x304d,
    0x304e, 0x3087, 0x304e, 0x3085, 0x304e, 0x3083, 0x304e, 0x304f, 0x3049, 0x304f, 0x3047, 0x304f, 0x3043, 0x304f,
    0x3041, 0x304f, 0x3050, 0x3041, 0x3050, 0x3051, 0x3052, 0x3053, 0x3054, 0x3055, 0x3056, 0x3057, 0x3047, 0x3057,
    0x3087, 0x3057, 0x3085, 0x3057, 0x3083, 0x3057, 0x3058, 0x3047, 0x3058, 0x3087, 0x3058, 0x3085, 0x3058, 0x3083,
    0x3058, 0x3059, 0x305a, 0x305b, 0x305c, 0x305d, 0x305e, 0x305f, 0x3060, 0x3061, 0x3047, 0x3061, 0x3087, 0x3061,
    0x3085, 0x3061, 0x3083, 0x3061, 0x3062, 0x3087, 0x3062, 0x3085, 0x3062, 0x3083, 0x3062, 0x3063, 0x78, 0x79,
    0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87,
    0x3064, 0x3049, 0x3064, 0x3047, 0x3064, 0x3043, 0x3064, 0x3041, 0x3064, 0x3065, 0x3066, 0x3085, 0x3066, 0x3043,
    0x3066, 0x3067, 0x3085, 0x3067, 0x3043, 0x3067, 0x3068, 0x3045, 0x3068, 0x3069, 0x3045, 0x3069, 0x306a, 0x306b,
    0x3087, 0x306b, 0x3085, 0x306b, 0x3083, 0x306b, 0x306c, 0x306d, 0x306e, 0x306f, 0x3070, 0x3071, 0x3072, 0x3087,
    0x3072, 0x3085, 0x3072, 0x3083, 0x3072, 0x3073, 0x3087, 0x3073, 0x3085, 0x3073, 0x3083, 0x3073, 0x3074, 0x3087,
    0x3074, 0x3085, 0x3074, 0x3083, 0x3074, 0x3075, 0x3049, 0x3075, 0x3047, 0x3075, 0x3043, 0x3075, 0x3041, 0x3076,
    0x3077, 0x3078, 0x3079, 0x307a, 0x307b, 0x307c, 0x307d, 0x307e, 0x307f, 0x3087, 0x307f, 0x3085, 0x307f, 0x3083,
    0x307f, 0x3080, 0x3081, 0x3082, 0x3083, 0x3084, 0x3085, 0x3086, 0x3087, 0x3088, 0x3089, 0x308a, 0x3087, 0x308a,
    0x3085, 0x308a, 0x3083, 0x308a, 0x308b, 0x308c, 0x308d, 0x308e, 0x3090, 0x3091, 0x3092, 0x3093, 0x88, 0x3094,
    0x3049, 0x3094, 0x3047, 0x3094, 0x3043, 0x3094, 0x3041, 0x3094, 0x61, 0x30fc, 0x65, 0x30fc, 0x69, 0x30fc,
    0x6f, 0x6f, 0x6f, 0x75, 0x6f, 0x30fc, 0x75, 0x75, 0x75, 0x30fc, 0x30fc, 0x431, 0x44a, 0x43b,
    0x433, 0x430, 0x440, 0x438, 0x44f, 0x438, 0x44f, 0x1369, 0x136a, 0x136b, 0x136c, 0x136d, 0x136e, 0x136f,
    0x1370, 0x1371, 0x89, 0x6b4, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93,
    0x94, 0x95, 0x96, 0x97, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a,
    0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78,
    0x79, 0x7a, 0xe1, 0x101, 0x12b, 0x15f, 0x163, 0x16b, 0x2bc, 0x1e11, 0x1e29, 0x2018, 0x2019, 0x41,
    0x74, 0x68, 0x2, 0x98, 0x41, 0x7a, 0x327, 0x41, 0x64, 0x68, 0x41, 0x73, 0x68, 0x41,
    0x161, 0x41, 0x1e93, 0x41, 0x1e6d, 0x41, 0x1e0d, 0x41, 0x1e63, 0x41, 0x6e, 0x41, 0x74, 0x41,
    0x163, 0x41, 0x7a, 0x41, 0x64, 0x41, 0x1e11, 0x41, 0x15f, 0x41, 0x73, 0x41, 0x72, 0x41,
    0x6c, 0x561, 0x565, 0x567, 0x568, 0x56b, 0x578, 0x585, 0x561, 0x565, 0x567, 0x568, 0x56b, 0x578,
    0x582, 0x585, 0x99, 0x578, 0x57e, 0x9a, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x44e,
    0x44f, 0x4af, 0x4d9, 0x4e9, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x4af, 0x4d9, 0x4e9,
    0x9b, 0x9c, 0x499, 0x4a1, 0x4a3, 0x4ab, 0x679, 0x67c, 0x681, 0x685, 0x688, 0x689, 0x691, 0x693,
    0x696, 0x69a, 0x6ba, 0x6bc, 0x6d2, 0x437, 0x433, 0x43a, 0x433, 0x441, 0x433, 0x442, 0x441, 0x446,
    0x433, 0x430, 0x44c, 0x433, 0x4cf, 0x43a, 0x43a, 0x445, 0x43a, 0x4cf, 0x43a, 0x44a, 0x43a, 0x445,
    0x43e, 0x44c, 0x43f, 0x4cf, 0x442, 0x4cf, 0x443, 0x44c, 0x445, 0x4cf, 0x445, 0x44c, 0x446, 0x4cf,
    0x447, 0x4cf, 0x44e, 0x44c, 0x44f, 0x44c, 0x4cf, 0xdf, 0xe4, 0xf6, 0xfc, 0x782, 0x794, 0x9d,
    0x9e, 0x78c, 0x7b0, 0x390, 0x3ac, 0x3ad, 0x3ae, 0x3af, 0x3b0, 0x3b1, 0x3b2, 0x3b3, 0x3b4, 0x3b5,
    0x3b6, 0x3b7, 0x3b9, 0x3bb, 0x3bc, 0x3bd, 0x3bf, 0x3c1, 0x3c5, 0x3c9, 0x3ca, 0x3cb, 0x3cc, 0x3cd,
    0x3ce, 0x1f00, 0x1f01, 0x1f02, 0x1f03, 0x1f04, 0x1f05, 0x1f10, 0x1f11, 0x1f14, 0x1f15, 0x1f20, 0x1f21, 0x1f24,
    0x1f25, 0x1f30, 0x1f31, 0x1f34, 0x1f35, 0x1f40, 0x1f41, 0x1f44, 0x1f45, 0x1f60, 0x1f61, 0x1f64, 0x1f65, 0x1f70,
    0x1f72, 0x1f74, 0x1f76, 0x1f78, 0x1f7a, 0x1f7c, 0x1fb3, 0x1fb6, 0x1fc3, 0x1fc6, 0x1fd6, 0x1fe6, 0x1ff3, 0x1ff6,
    0x3af, 0x3b9, 0x3ad, 0x3ae, 0x3af, 0x3b5, 0x3b7, 0x3b9, 0x3c5, 0x3cd, 0x3bf, 0x3c9, 0x3cc, 0x3ce,
    0x3ac, 0x3ca, 0x3ac, 0x3b9, 0x3ad, 0x3ca, 0x3ad, 0x3b9, 0x9f, 0xa0, 0x3b1, 0x3ca, 0x3b1, 0x3af,
    0x3b1, 0x3b9, 0xa1, 0xa2, 0x9f, 0xa2, 0xa3, 0xa4, 0xa5, 0x3b5, 0x3af, 0x3b5, 0x3b9, 0x3bf,
    0x3af, 0x3bf, 0x3b9, 0xa6, 0x3c4, 0x3b6, 0x3cc, 0x3b9, 0x3ac, 0x3c5, 0x3ad, 0x3c5, 0x3bf, 0x3cb,
    0x3cc, 0x3c5, 0xf0, 0xfe, 0x437, 0x4bb, 0x43a, 0x4bb, 0x43d, 0x433, 0x441, 0x4bb, 0x49b, 0x4b1,
    0x1, 0x1, 0x1, 0x1, 0xa7, 0x38, 0x0, 0x3e, 0x43, 0x0, 0x55, 0x0, 0x42, 0x38,
    0x0, 0xa8, 0xa9, 0x0, 0xe010, 0x431, 0x432, 0x433, 0x434, 0x436, 0x437, 0x43a, 0x43b, 0x43c,
    0x43d, 0x43f, 0x440, 0x441, 0x442, 0x445, 0x446, 0x447, 0x448, 0xaa, 0xab, 0x627, 0x650, 0x64a,
    0x652, 0x645, 0x64e, 0x622, 0x628, 0x20, 0x41, 0x73, 0x68, 0x20, 0x20, 0x4f, 0x73, 0x68,
    0x20, 0x20, 0x55, 0x73, 0x68, 0x20, 0x20, 0x41, 0x6e, 0x20, 0x20, 0x41, 0x74, 0x20,
    0x20, 0x41, 0x7a, 0x20, 0x20, 0x41, 0x15f, 0x20, 0x20, 0x41, 0x73, 0x20, 0x20, 0x41,
    0x72, 0x20, 0x20, 0x41, 0x64, 0x20, 0x20, 0x41, 0x6c, 0x20, 0x20, 0x4f, 0x6e, 0x20,
    0x20, 0x4f, 0x74, 0x20, 0x20, 0x4f, 0x7a, 0x20, 0x20, 0x4f, 0x15f, 0x20, 0x20, 0x4f,
    0x73, 0x20, 0x20, 0x4f, 0x72, 0x20, 0x20, 0x4f, 0x64, 0x20, 0x20, 0x4f, 0x6c, 0x20,
    0x20, 0x55, 0x6e, 0x20, 0x20, 0x55, 0x74, 0x20, 0x20, 0x55, 0x7a, 0x20, 0x20, 0x55,
    0x15f, 0x20, 0x20, 0x55, 0x73, 0x20, 0x20, 0x55, 0x72, 0x20, 0x20, 0x55, 0x64, 0x20,
    0x20, 0x55, 0x6c, 0x20, 0x8004, 0x6cd, 0x6d0, 0x2d, 0x45, 0x435, 0x438, 0x44c, 0x44f, 0x435,
    0x438, 0x44b, 0x44c, 0x44f, 0x415, 0x418, 0x435, 0x438, 0x435, 0x438, 0xac, 0x447, 0x430, 0xad,
    0x4c1, 0xae, 0x4c2, 0xaf, 0x430, 0x435, 0x438, 0x439, 0x43e, 0x443, 0x44a, 0x44b, 0x44c, 0x44d,
    0x44e, 0x44f, 0x451, 0x430, 0x443, 0x44b, 0x44d, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d,
    0x44e, 0x44f, 0x451, 0x430, 0x43e, 0x443, 0x44b, 0x44d, 0xb0, 0xb1, 0x442, 0x421, 0x448, 0x427,
    0x448, 0x447, 0xb2, 0xb3, 0x80b0, 0x433, 0x44a, 0x497, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44a,
    0x44d, 0x44e, 0x44f, 0x451, 0x4e3, 0x4ef, 0x433, 0x4b3, 0x437, 0x4b3, 0x43a, 0x4b3, 0x441, 0x4b3,
    0x4b3, 0x4b7, 0x4e3, 0x4ef, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x44e, 0x44f, 0x451,
    0x4af, 0x4d9, 0x4e9, 0xb5, 0x27, 0x2bc, 0x2019, 0xb6, 0x646, 0x64e, 0x64f, 0x650, 0x651, 0x627,
    0x64e, 0x64f, 0x650, 0x64e, 0x6cc, 0x64e, 0x80b8, 0xb9, 0x6be, 0x9be, 0x9bf, 0x9c0, 0x9c1, 0x9c2,
    0x9c3, 0x9c4, 0x9c7, 0x9c8, 0x9cb, 0x9cc, 0x9cd, 0xba, 0x93e, 0x93f, 0x940, 0x941, 0x942, 0x943,
    0x944, 0x945, 0x947, 0x948, 0x949, 0x94b, 0x94c, 0x94d, 0xbb, 0xabe, 0xabf, 0xac0, 0xac1, 0xac2,
    0xac3, 0xac4, 0xac5, 0xac7, 0xac8, 0xac9, 0xacb, 0xacc, 0xacd, 0xbc, 0xcbe, 0xcbf, 0xcc0, 0xcc1,
    0xcc2, 0xcc3, 0xcc4, 0xcc6, 0xcc7, 0xcc8, 0xcca, 0xccb, 0xccc, 0xccd, 0xbd, 0xd3e, 0xd3f, 0xd40,
    0xd41, 0xd42, 0xd43, 0xd46, 0xd47, 0xd48, 0xd4a, 0xd4b, 0xd4c, 0xd4d, 0xd57, 0xd3e, 0xd3f, 0xd40,
    0xd41, 0xd42, 0xd43, 0xd44, 0xd46, 0xd47, 0xd48, 0xd4a, 0xd4b, 0xd4c, 0xd4d, 0xd62, 0xd01, 0xd02,
    0xd03, 0xd05, 0xd06, 0xd07, 0xd08, 0xd09, 0xd0a, 0xd0b, 0xd0c, 0xd0e, 0xd0f, 0xd10, 0xd12, 0xd13,
    0xd14, 0xd15, 0xbe, 0xbf, 0xd16, 0xd17, 0xd18, 0xd19, 0xd1a, 0xd1b, 0xd1c, 0xd1d, 0xd1e, 0xd1f,
    0xd20, 0xd21, 0xd22, 0xd23, 0xd24, 0xd25, 0xd26, 0xd27, 0xd28, 0xd29, 0xd2a, 0xd2b, 0xd2c, 0xd2d,
    0xd2e, 0xd2f, 0xd30, 0xd31, 0xd32, 0xd33, 0xd34, 0xd35, 0xd36, 0xd37, 0xd38, 0xd39, 0xd3e, 0xd3f,
    0xd40, 0xd41, 0xd42, 0xd43, 0xd44, 0xd46, 0xd47, 0xd48, 0xd4a, 0xd4b, 0xd4c, 0xd4d, 0xd60, 0xd62,
    0xd66, 0xd67, 0xd68, 0xd69, 0xd6a, 0xd6b, 0xd6c, 0xd6d, 0xd6e, 0xd6f, 0xd7a, 0xd7b, 0xd7c, 0xd7d,
    0xd7e, 0xd7f, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42, 0xb43, 0xb44, 0xb47, 0xb48, 0xb4b, 0xb4c, 0xb4d,
    0xc0, 0xa3e, 0xa3f, 0xa40, 0xa41, 0xa42, 0xa47, 0xa48, 0xa4b, 0xa4c, 0xa4d, 0xa01, 0xa02, 0xa03,
    0xa05, 0xa06, 0xa07, 0xa08, 0xa09, 0xa0a, 0xa0f, 0xa10, 0xa13, 0xa14, 0xa15, 0xa3c, 0xc1, 0xa15,
    0xa16, 0xa3c, 0xa16, 0xa17, 0xa3c, 0xa17, 0xa18, 0xa19, 0xa1a, 0xa1b, 0xa1c, 0xa3c, 0xa1c, 0xa1d,
    0xa1e, 0xa1f, 0xa20, 0xa21, 0xa3c, 0xa21, 0xa22, 0xa3c, 0xa22, 0xa23, 0xa24, 0xa25, 0xa26, 0xa27,
    0xa28, 0xa2a, 0xa2b, 0xa3c, 0xa2b, 0xa2c, 0xa2d, 0xa2e, 0xa2f, 0xa3c, 0xa2f, 0xa30, 0xa32, 0xa3c,
    0xa32, 0xa35, 0xa38, 0xa3c, 0xa38, 0xa39, 0xa3c, 0xa3e, 0xa3f, 0xa40, 0xa41, 0xa42, 0xa47, 0xa48,
    0xa4b, 0xa4c, 0xa4d, 0xa5c, 0xa66, 0xa67, 0xa68, 0xa69, 0xa6a, 0xa6b, 0xa6c, 0xa6d, 0xa6e, 0xa6f,
    0xc3e, 0xc3f, 0xc40, 0xc41, 0xc42, 0xc43, 0xc44, 0xc46, 0xc47, 0xc48, 0xc4a, 0xc4b, 0xc4c, 0xc4d,
    0xc2, 0x27, 0x69, 0x2bc, 0x430, 0x435, 0x439, 0x43e, 0x443, 0x44b, 0x44c, 0x44d, 0x44e, 0x44f,
    0x451, 0x456, 0x45e, 0x2019, 0x434, 0x437, 0x44c, 0xc3, 0x437, 0x44c, 0x43b, 0x44f, 0x43b, 0x44e,
    0x43b, 0x451, 0x43b, 0x435, 0x43b, 0x44c, 0x43d, 0x44c, 0x441, 0x44c, 0x446, 0x44c, 0x300, 0x301,
    0x313, 0x314, 0x342, 0x345, 0x3b1, 0x3c5, 0x314, 0x3b1, 0x3b9, 0x314, 0x3b1, 0x314, 0x3b5, 0x3c5,
    0x314, 0x3b5, 0x3b9, 0x314, 0x3b5, 0x314, 0x3b7, 0x3c5, 0x314, 0x3b7, 0x314, 0x3b9, 0x314, 0x3bf,
    0x3c5, 0x314, 0x3bf, 0x3b9, 0x314, 0x3bf, 0x314, 0x3c1, 0x3c1, 0x314, 0x3c1, 0x314, 0x3c5, 0x3b9,
    0x314, 0x3c5, 0x314, 0x3c7, 0x3b1, 0x3b9, 0x314, 0x3c9, 0x314, 0x3c9, 0x3c5, 0x61, 0x61, 0x6e,
    0x67, 0x61, 0x61, 0x75, 0x61, 0x61, 0x74, 0x61, 0x61, 0x70, 0x61, 0x61, 0x6e, 0x61,
    0x61, 0x6b, 0x61, 0x61, 0x69, 0x61, 0x61, 0x62, 0x75, 0x6e, 0x67, 0x62, 0x6f, 0x6e,
    0x67, 0x62, 0x69, 0x6e, 0x67, 0x62, 0x65, 0x6e, 0x67, 0x62, 0x61, 0x6e, 0x67, 0x62,
    0x61, 0x61, 0x75, 0x62, 0x61, 0x61, 0x74, 0x62, 0x61, 0x61, 0x6e, 0x62, 0x61, 0x61,
    0x6b, 0x62, 0x61, 0x61, 0x69, 0x62, 0x75, 0x74, 0x62, 0x75, 0x6e, 0x62, 0x75, 0x6b,
    0x62, 0x75, 0x69, 0x62, 0x6f, 0x75, 0x62, 0x6f, 0x6b, 0x62, 0x69, 0x75, 0x62, 0x69,
    0x74, 0x62, 0x69, 0x6e, 0x62, 0x69, 0x6b, 0x62, 0x65, 0x69, 0x62, 0x61, 0x74, 0x62,
    0x61, 0x6e, 0x62, 0x61, 0x6d, 0x62, 0x61, 0x6b, 0x62, 0x61, 0x69, 0x62, 0x61, 0x61,
    0x62, 0x6f, 0x62, 0x65, 0x63, 0x6f, 0x65, 0x6e, 0x67, 0x63, 0x61, 0x61, 0x6e, 0x67,
    0x63, 0x79, 0x75, 0x74, 0x63, 0x79, 0x75, 0x6e, 0x63, 0x75, 0x6e, 0x67, 0x63, 0x6f,
    0x6e, 0x67, 0x63, 0x6f, 0x65, 0x6b, 0x63, 0x69, 0x6e, 0x67, 0x63, 0x65, 0x6f, 0x74,
    0x63, 0x65, 0x6f, 0x6e, 0x63, 0x65, 0x6f, 0x69, 0x63, 0x61, 0x6e, 0x67, 0x63, 0x61,
    0x61, 0x75, 0x63, 0x61, 0x61, 0x74, 0x63, 0x61, 0x61, 0x70, 0x63, 0x61, 0x61, 0x6e,
    0x63, 0x61, 0x61, 0x6d, 0x63, 0x61, 0x61, 0x6b, 0x63, 0x61, 0x61, 0x69, 0x63, 0x79,
    0x75, 0x63, 0x75, 0x6b, 0x63, 0x6f, 0x75, 0x63, 0x6f, 0x6b, 0x63, 0x6f, 0x69, 0x63,
    0x69, 0x75, 0x63, 0x69, 0x74, 0x63, 0x69, 0x70, 0x63, 0x69, 0x6e, 0x63, 0x69, 0x6d,
    0x63, 0x69, 0x6b, 0x63, 0x65, 0x6b, 0x63, 0x61, 0x75, 0x63, 0x61, 0x74, 0x63, 0x61,
    0x70, 0x63, 0x61, 0x6e, 0x63, 0x61, 0x6d, 0x63, 0x61, 0x6b, 0x63, 0x61, 0x69, 0x63,
    0x61, 0x61, 0x63, 0x6f, 0x63, 0x65, 0x64, 0x79, 0x75, 0x74, 0x64, 0x79, 0x75, 0x6e,
    0x64, 0x75, 0x6e, 0x67, 0x64, 0x6f, 0x6e, 0x67, 0x64, 0x6f, 0x65, 0x6b, 0x64, 0x69,
    0x6e, 0x67, 0x64, 0x65, 0x6f, 0x74, 0x64, 0x65, 0x6f, 0x6e, 0x64, 0x65, 0x6f, 0x69,
    0x64, 0x65, 0x6e, 0x67, 0x64, 0x61, 0x6e, 0x67, 0x64, 0x61, 0x61, 0x74, 0x64, 0x61,
    0x61, 0x70, 0x64, 0x61, 0x61, 0x6e, 0x64, 0x61, 0x61, 0x6d, 0x64, 0x61, 0x61, 0x69,
    0x64, 0x75, 0x6b, 0x64, 0x6f, 0x75, 0x64, 0x6f, 0x6b, 0x64, 0x6f, 0x69, 0x64, 0x6f,
    0x65, 0x64, 0x69, 0x74, 0x64, 0x69, 0x70, 0x64, 0x69, 0x6e, 0x64, 0x69, 0x6d, 0x64,
    0x69, 0x6b, 0x64, 0x65, 0x6b, 0x64, 0x65, 0x69, 0x64, 0x61, 0x75, 0x64, 0x61, 0x74,
    0x64, 0x61, 0x6e, 0x64, 0x61, 0x6d, 0x64, 0x61, 0x6b, 0x64, 0x61, 0x69, 0x64, 0x61,
    0x61, 0x64, 0x6f, 0x64, 0x65, 0x66, 0x61, 0x61, 0x74, 0x66, 0x61, 0x61, 0x6e, 0x66,
    0x61, 0x61, 0x69, 0x66, 0x61, 0x61, 0x67, 0x77, 0x6f, 0x6e, 0x67, 0x67, 0x77, 0x69,
    0x6e, 0x67, 0x67, 0x77, 0x61, 0x6e, 0x67, 0x67, 0x77, 0x61, 0x61, 0x74, 0x67, 0x77,
    0x61, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x61, 0x6b, 0x67, 0x77, 0x61, 0x61, 0x69, 0x67,
    0x6f, 0x65, 0x6e, 0x67, 0x67, 0x61, 0x61, 0x6e, 0x67, 0x67, 0x79, 0x75, 0x6e, 0x67,
    0x77, 0x6f, 0x6b, 0x67, 0x77, 0x69, 0x6b, 0x67, 0x77, 0x61, 0x74, 0x67, 0x77, 0x61,
    0x6e, 0x67, 0x77, 0x61, 0x69, 0x67, 0x77, 0x61, 0x61, 0x67, 0x75, 0x6e, 0x67, 0x67,
    0x6f, 0x6e, 0x67, 0x67, 0x6f, 0x65, 0x6b, 0x67, 0x69, 0x6e, 0x67, 0x67, 0x65, 0x6f,
    0x69, 0x67, 0x65, 0x6e, 0x67, 0x67, 0x61, 0x6e, 0x67, 0x67, 0x61, 0x61, 0x75, 0x67,
    0x61, 0x61, 0x74, 0x67, 0x61, 0x61, 0x70, 0x67, 0x61, 0x61, 0x6e, 0x67, 0x61, 0x61,
    0x6d, 0x67, 0x61, 0x61, 0x6b, 0x67, 0x61, 0x61, 0x69, 0x67, 0x77, 0x6f, 0x67, 0x75,
    0x6e, 0x67, 0x75, 0x6b, 0x67, 0x6f, 0x75, 0x67, 0x6f, 0x74, 0x67, 0x6f, 0x6e, 0x67,
    0x6f, 0x6b, 0x67, 0x6f, 0x69, 0x67, 0x69, 0x75, 0x67, 0x69, 0x74, 0x67, 0x69, 0x70,
    0x67, 0x69, 0x6e, 0x67, 0x69, 0x6d, 0x67, 0x69, 0x6b, 0x67, 0x65, 0x69, 0x67, 0x61,
    0x75, 0x67, 0x61, 0x74, 0x67, 0x61, 0x70, 0x67, 0x61, 0x6e, 0x67, 0x61, 0x6d, 0x67,
    0x61, 0x69, 0x67, 0x61, 0x61, 0x67, 0x75, 0x67, 0x6f, 0x68, 0x6f, 0x65, 0x6e, 0x67,
    0x68, 0x61, 0x61, 0x6e, 0x67, 0x68, 0x79, 0x75, 0x74, 0x68, 0x79, 0x75, 0x6e, 0x68,
    0x65, 0x6f, 0x69, 0x68, 0x61, 0x61, 0x75, 0x68, 0x61, 0x61, 0x70, 0x68, 0x61, 0x61,
    0x6e, 0x68, 0x61, 0x61, 0x6d, 0x68, 0x61, 0x61, 0x6b, 0x68, 0x61, 0x61, 0x69, 0x68,
    0x6f, 0x75, 0x68, 0x6f, 0x65, 0x68, 0x61, 0x61, 0x6a, 0x6f, 0x65, 0x6e, 0x67, 0x6a,
    0x79, 0x75, 0x74, 0x6a, 0x79, 0x75, 0x6e, 0x6a, 0x75, 0x6e, 0x67, 0x6a, 0x6f, 0x65,
    0x6b, 0x6a, 0x69, 0x6e, 0x67, 0x6a, 0x65, 0x6f, 0x6e, 0x6a, 0x65, 0x6f, 0x69, 0x6a,
    0x79, 0x75, 0x6a, 0x75, 0x6b, 0x6a, 0x69, 0x74, 0x6a, 0x69, 0x70, 0x6a, 0x69, 0x6e,
    0x6a, 0x69, 0x6d, 0x6a, 0x69, 0x6b, 0x6a, 0x61, 0x75, 0x6a, 0x61, 0x74, 0x6a, 0x61,
    0x70, 0x6a, 0x61, 0x6e, 0x6a, 0x61, 0x6d, 0x6a, 0x61, 0x69, 0x6a, 0x61, 0x61, 0x6a,
    0x6f, 0x6a, 0x69, 0x6a, 0x65, 0x6b, 0x77, 0x61, 0x61, 0x6e, 0x67, 0x6b, 0x6f, 0x65,
    0x6e, 0x67, 0x6b, 0x79, 0x75, 0x74, 0x6b, 0x79, 0x75, 0x6e, 0x6b, 0x77, 0x61, 0x61,
    0x6b, 0x6f, 0x65, 0x6b, 0x6b, 0x65, 0x6f, 0x69, 0x6b, 0x61, 0x61, 0x75, 0x6b, 0x61,
    0x61, 0x6b, 0x6b, 0x61, 0x61, 0x69, 0x6b, 0x61, 0x61, 0x6c, 0x6f, 0x65, 0x6e, 0x67,
    0x6c, 0x61, 0x61, 0x6e, 0x67, 0x6c, 0x79, 0x75, 0x74, 0x6c, 0x79, 0x75, 0x6e, 0x6c,
    0x6f, 0x65, 0x6b, 0x6c, 0x65, 0x6f, 0x74, 0x6c, 0x65, 0x6f, 0x6e, 0x6c, 0x65, 0x6f,
    0x69, 0x6c, 0x61, 0x61, 0x75, 0x6c, 0x61, 0x61, 0x74, 0x6c, 0x61, 0x61, 0x70, 0x6c,
    0x61, 0x61, 0x6e, 0x6c, 0x61, 0x61, 0x6d, 0x6c, 0x61, 0x61, 0x69, 0x6c, 0x6f, 0x75,
    0x6c, 0x61, 0x61, 0x6d, 0x61, 0x61, 0x6e, 0x67, 0x6d, 0x61, 0x61, 0x75, 0x6d, 0x61,
    0x61, 0x6e, 0x6d, 0x61, 0x61, 0x6b, 0x6d, 0x61, 0x61, 0x69, 0x6d, 0x6f, 0x75, 0x6d,
    0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x67, 0x6e, 0x6f, 0x65, 0x6e, 0x67, 0x6e,
    0x67, 0x61, 0x61, 0x75, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x6e, 0x67, 0x61, 0x61, 0x6d,
    0x6e, 0x67, 0x61, 0x61, 0x6b, 0x6e, 0x67, 0x61, 0x61, 0x69, 0x6e, 0x79, 0x75, 0x6e,
    0x6e, 0x67, 0x6f, 0x75, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x65, 0x6f, 0x74, 0x6e, 0x65,
    0x6f, 0x69, 0x6e, 0x61, 0x61, 0x75, 0x6e, 0x61, 0x61, 0x74, 0x6e, 0x61, 0x61, 0x70,
    0x6e, 0x61, 0x61, 0x6e, 0x6e, 0x61, 0x61, 0x6d, 0x6e, 0x61, 0x61, 0x69, 0x6e, 0x6f,
    0x75, 0x6e, 0x61, 0x61, 0x70, 0x61, 0x61, 0x6e, 0x67, 0x70, 0x61, 0x61, 0x75, 0x70,
    0x61, 0x61, 0x6e, 0x70, 0x61, 0x61, 0x6b, 0x70, 0x61, 0x61, 0x69, 0x70, 0x6f, 0x75,
    0x70, 0x61, 0x61, 0x73, 0x6f, 0x65, 0x6e, 0x67, 0x73, 0x61, 0x61, 0x6e, 0x67, 0x73,
    0x79, 0x75, 0x74, 0x73, 0x79, 0x75, 0x6e, 0x73, 0x6f, 0x65, 0x6b, 0x73, 0x69, 0x6e,
    0x67, 0x73, 0x65, 0x6f, 0x74, 0x73, 0x65, 0x6f, 0x6e, 0x73, 0x65, 0x6f, 0x69, 0x73,
    0x61, 0x61, 0x75, 0x73, 0x61, 0x61, 0x74, 0x73, 0x61, 0x61, 0x70, 0x73, 0x61, 0x61,
    0x6e, 0x73, 0x61, 0x61, 0x6d, 0x73, 0x61, 0x61, 0x6b, 0x73, 0x61, 0x61, 0x69, 0x73,
    0x79, 0x75, 0x73, 0x75, 0x6b, 0x73, 0x6f, 0x75, 0x73, 0x69, 0x75, 0x73, 0x69, 0x6b,
    0x73, 0x65, 0x6b, 0x73, 0x61, 0x75, 0x73, 0x61, 0x61, 0x73, 0x65, 0x74, 0x79, 0x75,
    0x74, 0x74, 0x79, 0x75, 0x6e, 0x74, 0x65, 0x6f, 0x6e, 0x74, 0x65, 0x6f, 0x69, 0x74,
    0x61, 0x61, 0x74, 0x74, 0x61, 0x61, 0x70, 0x74, 0x61, 0x61, 0x6e, 0x74, 0x61, 0x61,
    0x6d, 0x74, 0x61, 0x61, 0x69, 0x74, 0x6f, 0x75, 0x74, 0x61, 0x61, 0x77, 0x61, 0x61,
    0x6e, 0x67, 0x77, 0x61, 0x61, 0x74, 0x77, 0x61, 0x61, 0x6e, 0x77, 0x61, 0x61, 0x6b,
    0x77, 0x61, 0x61, 0x69, 0x77, 0x61, 0x61, 0x7a, 0x6f, 0x65, 0x6e, 0x67, 0x7a, 0x61,
    0x61, 0x6e, 0x67, 0x7a, 0x79, 0x75, 0x74, 0x7a, 0x79, 0x75, 0x6e, 0x7a, 0x75, 0x6e,
    0x67, 0x7a, 0x6f, 0x6e, 0x67, 0x7a, 0x6f, 0x65, 0x6b, 0x7a, 0x69, 0x6e, 0x67, 0x7a,
    0x65, 0x6f, 0x74, 0x7a, 0x65, 0x6f, 0x6e, 0x7a, 0x65, 0x6f, 0x69, 0x7a, 0x65, 0x6e,
    0x67, 0x7a, 0x61, 0x6e, 0x67, 0x7a, 0x61, 0x61, 0x75, 0x7a, 0x61, 0x61, 0x74, 0x7a,
    0x61, 0x61, 0x70, 0x7a, 0x61, 0x61, 0x6e, 0x7a, 0x61, 0x61, 0x6d, 0x7a, 0x61, 0x61,
    0x6b, 0x7a, 0x61, 0x61, 0x69, 0x7a, 0x79, 0x75, 0x7a, 0x75, 0x6b, 0x7a, 0x6f, 0x75,
    0x7a, 0x6f, 0x6b, 0x7a, 0x6f, 0x69, 0x7a, 0x69, 0x75, 0x7a, 0x69, 0x74, 0x7a, 0x69,
    0x70, 0x7a, 0x69, 0x6e, 0x7a, 0x69, 0x6d, 0x7a, 0x69, 0x6b, 0x7a, 0x65, 0x6b, 0x7a,
    0x61, 0x75, 0x7a, 0x61, 0x74, 0x7a, 0x61, 0x70, 0x7a, 0x61, 0x6e, 0x7a, 0x61, 0x6d,
    0x7a, 0x61, 0x6b, 0x7a, 0x61, 0x69, 0x7a, 0x61, 0x61, 0x7a, 0x6f, 0x7a, 0x65, 0x41,
    0x6c, 0x2d, 0x121, 0x41, 0x6c, 0x2d, 0x161, 0x41, 0x6c, 0x2d, 0x1e0f, 0x41, 0x6c, 0x2d,
    0x1e96, 0x41, 0x6c, 0x2d, 0x1e7, 0x41, 0x6c, 0x2d, 0x1e6f, 0x41, 0x6c, 0x2d, 0x1e93, 0x41,
    0x6c, 0x2d, 0x1e6d, 0x41, 0x6c, 0x2d, 0x1e0d, 0x41, 0x6c, 0x2d, 0x1e63, 0x41, 0x6c, 0x2d,
    0x1e25, 0x41, 0x6c, 0x2d, 0xe1, 0x41, 0x6c, 0x2d, 0x16b, 0x41, 0x6c, 0x2d, 0x12b, 0x41,
    0x6c, 0x2d, 0x101, 0x41, 0x6c, 0x2d, 0x7a, 0x41, 0x6c, 0x2d, 0x79, 0x41, 0x6c, 0x2d,
    0x78, 0x41, 0x6c, 0x2d, 0x77, 0x41, 0x6c, 0x2d, 0x76, 0x41, 0x6c, 0x2d, 0x75, 0x41,
    0x6c, 0x2d, 0x74, 0x41, 0x6c, 0x2d, 0x73, 0x41, 0x6c, 0x2d, 0x72, 0x41, 0x6c, 0x2d,
    0x71, 0x41, 0x6c, 0x2d, 0x70, 0x41, 0x6c, 0x2d, 0x6f, 0x41, 0x6c, 0x2d, 0x6e, 0x41,
    0x6c, 0x2d, 0x6d, 0x41, 0x6c, 0x2d, 0x6c, 0x41, 0x6c, 0x2d, 0x6b, 0x41, 0x6c, 0x2d,
    0x6a, 0x41, 0x6c, 0x2d, 0x69, 0x41, 0x6c, 0x2d, 0x68, 0x41, 0x6c, 0x2d, 0x67, 0x41,
    0x6c, 0x2d, 0x66, 0x41, 0x6c, 0x2d, 0x65, 0x41, 0x6c, 0x2d, 0x64, 0x41, 0x6c, 0x2d,
    0x63, 0x41, 0x6c, 0x2d, 0x62, 0x41, 0x6c, 0x2d, 0x61, 0x3063, 0x2022, 0x2022, 0x1161, 0x1162,
    0x1163, 0x1164, 0x1165, 0x1166, 0x1167, 0x1168, 0x1169, 0x116a, 0x116b, 0x116c, 0x116d, 0x116e, 0x116f, 0x1170,
    0x1171, 0x1172, 0x1173, 0x1174, 0x1175, 0x11a8, 0x11a9, 0x11aa, 0x11ab, 0x11ac, 0x11ad, 0x11ae, 0x11af, 0x11b0,
    0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bc, 0x11bd, 0x11be,
    0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xc4, 0x11a8, 0x11a9, 0x11aa, 0x11ab, 0x11ac, 0x11ad, 0x11ae, 0x11af, 0x11b0,
    0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bc, 0x11bd, 0x11be,
    0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xc5, 0x61, 0x65, 0x6f, 0xc6, 0x80c6, 0x3e, 0x0, 0x1111, 0x1167,
    0x11bc, 0x110b, 0x1163, 0x11bc, 0xc7, 0x61, 0x65, 0x69, 0x6f, 0x75, 0xf6, 0xfc, 0x63, 0x68,
    0x66, 0xc8, 0xc9, 0x6b, 0x68, 0x73, 0x68, 0x79, 0x65, 0x73, 0x68, 0x63, 0x68, 0x73,
    0x68, 0x79, 0x73, 0x68, 0x74, 0x73, 0x79, 0x61, 0x79, 0xfc, 0x79, 0x75, 0x79, 0xf6,
    0x79, 0x6f, 0x79, 0x65, 0x3070, 0x3071, 0x3073, 0x3074, 0x3076, 0x3077, 0x3079, 0x307a, 0x307c, 0x307d,
    0x307e, 0x307f, 0x3080, 0x3081, 0x3082, 0xca, 0xcb, 0xcc, 0x95, 0xcd, 0xce, 0xcf, 0x95, 0xcd,
    0xce, 0xcf, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x644, 0x651, 0x64e, 0x647, 0x639,
    0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x644, 0x64e, 0x651, 0x647, 0x639, 0x64e, 0x628, 0x62f,
    0x627, 0x644, 0x644, 0x651, 0x64e, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x639,
    0x64e, 0x628, 0x62f, 0x627, 0x644, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0xb7, 0x8b, 0x639, 0x64e,
    0x628, 0x62f, 0x646, 0x64f, 0x648, 0x631, 0x64f, 0x627, 0x644, 0x62f, 0x64a, 0x64a, 0x627, 0x651,
    0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x64e, 0x651, 0x647, 0x639, 0x64e, 0x628, 0x62f,
    0x627, 0x644, 0x644, 0x651, 0x647, 0x639, 0x64e, 0x64e, 0x639, 0x180e, 0x1820, 0x1821, 0x1822, 0x1823,
    0x1824, 0x1825, 0x1826, 0x1827, 0x1828, 0x1829, 0x182a, 0x182b, 0x182c, 0x182d, 0x182e, 0x182f, 0x1830, 0x1831,
    0x1832, 0x1833, 0x1834, 0x1835, 0x1836, 0x1837, 0x1838, 0x1839, 0x183a, 0x183b, 0x183c, 0x183d, 0x183e, 0x183f,
    0x1841, 0x1842, 0x202f, 0x20, 0x45, 0x6c, 0x2d, 0x7a, 0x20, 0x45, 0x6c, 0x2d, 0x79, 0x20,
    0x45, 0x6c, 0x2d, 0x78, 0x20, 0x45, 0x6c, 0x2d, 0x77, 0x20, 0x45, 0x6c, 0x2d, 0x76,
    0x20, 0x45, 0x6c, 0x2d, 0x75, 0x20, 0x45, 0x6c, 0x2d, 0x74, 0x20, 0x45, 0x6c, 0x2d,
    0x73, 0x20, 0x45, 0x6c, 0x2d, 0x72, 0x20, 0x45, 0x6c, 0x2d, 0x71, 0x20, 0x45, 0x6c,
    0x2d, 0x70, 0x20, 0x45, 0x6c, 0x2d, 0x6f, 0x20, 0x45, 0x6c, 0x2d, 0x6e, 0x20, 0x45,
    0x6c, 0x2d, 0x6d, 0x20, 0x45, 0x6c, 0x2d, 0x6c, 0x20, 0x45, 0x6c, 0x2d, 0x6b, 0x20,
    0x45, 0x6c, 0x2d, 0x6a, 0x20, 0x45, 0x6c, 0x2d, 0x69, 0x20, 0x45, 0x6c, 0x2d, 0x68,
    0x20, 0x45, 0x6c, 0x2d, 0x67, 0x20, 0x45, 0x6c, 0x2d, 0x66, 0x20, 0x45, 0x6c, 0x2d,
    0x65, 0x20, 0x45, 0x6c, 0x2d, 0x64, 0x20, 0x45, 0x6c, 0x2d, 0x63, 0x20, 0x45, 0x6c,
    0x2d, 0x62, 0x20, 0x45, 0x6c, 0x2d, 0x61, 0x45, 0x6c, 0x2d, 0x7a, 0x45, 0x6c, 0x2d,
    0x79, 0x45, 0x6c, 0x2d, 0x78, 0x45, 0x6c, 0x2d, 0x77, 0x45, 0x6c, 0x2d, 0x76, 0x45,
    0x6c, 0x2d, 0x75, 0x45, 0x6c, 0x2d, 0x74, 0x45, 0x6c, 0x2d, 0x73, 0x45, 0x6c, 0x2d,
    0x72, 0x45, 0x6c, 0x2d, 0x71, 0x45, 0x6c, 0x2d, 0x70, 0x45, 0x6c, 0x2d, 0x6f, 0x45,
    0x6c, 0x2d, 0x6e, 0x45, 0x6c, 0x2d, 0x6d, 0x45, 0x6c, 0x2d, 0x6c, 0x45, 0x6c, 0x2d,
    0x6b, 0x45, 0x6c, 0x2d, 0x6a, 0x45, 0x6c, 0x2d, 0x69, 0x45, 0x6c, 0x2d, 0x68, 0x45,
    0x6c, 0x2d, 0x67, 0x45, 0x6c, 0x2d, 0x66, 0x45, 0x6c, 0x2d, 0x65, 0x45, 0x6c, 0x2d,
    0x64, 0x45, 0x6c, 0x2d, 0x63, 0x45, 0x6c, 0x2d, 0x62, 0x45, 0x6c, 0x2d, 0x61, 0x3b1,
    0x3b2, 0x3b3, 0x3b4, 0x3b5, 0x3b6, 0x3b7, 0x3b9, 0x3bb, 0x3bc, 0x3bd, 0x3bf, 0x3c1, 0x3c5, 0x3c9,
    0x3b2, 0x3b3, 0x3b4, 0x3b6, 0x3bc, 0x3bd, 0x3c1, 0x308, 0x3b1, 0x3b9, 0x308, 0x301, 0x3b1, 0x3c5,
    0x301, 0xd0, 0xd1, 0x3b1, 0x301, 0x3b9, 0x3b1, 0x3b9, 0x308, 0x3b1, 0x3b9, 0x301, 0x3b2, 0x3b2,
    0x3b4, 0x3b4, 0x3b5, 0x3b9, 0x308, 0x301, 0x3b5, 0x3c5, 0x301, 0x3b5, 0x301, 0x3b9, 0x3b5, 0x3b9,
    0x308, 0x3b5, 0x3b9, 0x301, 0x3ba, 0x3ba, 0x3bb, 0x3bb, 0x3bc, 0x3bc, 0x3bd, 0x3bd, 0x3bf, 0x3b9,
    0x308, 0x301, 0x3bf, 0x301, 0x3b9, 0x3bf, 0x3b9, 0x308, 0x3bf, 0x3b9, 0x301, 0x3bf, 0x3c5, 0x301,
    0x3c0, 0x3c0, 0x3c1, 0x3c1, 0x3c3, 0x3c3, 0xd2, 0x3c4, 0x3c4, 0x3c5, 0x3b9, 0x301, 0x3c6, 0x3c6,
    0xd31, 0xd4d, 0xd31, 0xa2c, 0xa2d, 0xa2a, 0xa2b, 0xa26, 0xa27, 0xa24, 0xa25, 0xa21, 0xa22, 0xa1f,
    0xa20, 0xa1c, 0xa1d, 0xa1a, 0xa1b, 0xa17, 0xa18, 0xa15, 0xa16, 0xa70, 0xa71, 0xd3, 0xd4, 0xd5,
    0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xe0, 0xe1, 0xe2, 0x1163, 0x1167,
    0x1168, 0x116d, 0x1172, 0x1175, 0x1163, 0x1167, 0x116d, 0x1172, 0x1163, 0x1167, 0x116d, 0x1172, 0x1175, 0xe3,
    0xe5, 0x1109, 0x110a, 0x110c, 0x110d, 0x110e, 0xe6, 0xe7, 0xe8, 0xe9, 0x1821, 0x1825, 0x1826, 0x1827,
    0x1820, 0x1823, 0x1824, 0x1821, 0x1822, 0x1825, 0x1826, 0x1827, 0xea, 0x1, 0xeb, 0xec, 0xeb, 0xed,
    0x1836, 0x1822, 0x1823, 0x182d, 0x62, 0x69, 0x61, 0x6f, 0x62, 0x69, 0x61, 0x6e, 0x62, 0x69,
    0x65, 0x62, 0x65, 0x6e, 0x62, 0x61, 0x6f, 0x62, 0x75, 0x62, 0x69, 0x62, 0x61, 0x63,
    0x68, 0x75, 0x61, 0x6e, 0x67, 0x63, 0x68, 0x75, 0x61, 0x6e, 0x63, 0x68, 0x75, 0x61,
    0x69, 0x63, 0x68, 0x6f, 0x6e, 0x67, 0x63, 0x68, 0x65, 0x6e, 0x67, 0x63, 0x68, 0x61,
    0x6e, 0x67, 0x63, 0x75, 0x61, 0x6e, 0x63, 0x68, 0x75, 0x6f, 0x63, 0x68, 0x75, 0x6e,
    0x63, 0x68, 0x75, 0x61, 0x63, 0x68, 0x6f, 0x75, 0x63, 0x68, 0x65, 0x6e, 0x63, 0x68,
    0x61, 0x6f, 0x63, 0x68, 0x61, 0x6e, 0x63, 0x68, 0x61, 0x69, 0x63, 0x65, 0x6e, 0x67,
    0x63, 0x75, 0x6f, 0x63, 0x75, 0x6e, 0x63, 0x68, 0x75, 0x63, 0x68, 0x65, 0x63, 0x68,
    0x61, 0x63, 0x65, 0x6e, 0x63, 0x61, 0x6f, 0x63, 0x75, 0x63, 0x61, 0x64, 0x75, 0x61,
    0x6e, 0x64, 0x69, 0x61, 0x6f, 0x64, 0x69, 0x61, 0x6e, 0x64, 0x75, 0x6f, 0x64, 0x75,
    0x6e, 0x64, 0x69, 0x65, 0x64, 0x65, 0x6e, 0x64, 0x61, 0x6f, 0x64, 0x75, 0x64, 0x69,
    0x64, 0x61, 0x65, 0x72, 0x65, 0x6e, 0x66, 0x65, 0x6e, 0x67, 0x75, 0x61, 0x6e, 0x67,
    0x67, 0x75, 0x61, 0x6e, 0x67, 0x75, 0x61, 0x69, 0x67, 0x75, 0x6f, 0x67, 0x75, 0x61,
    0x67, 0x65, 0x6e, 0x67, 0x61, 0x6f, 0x67, 0x65, 0x67, 0x61, 0x68, 0x6f, 0x6e, 0x67,
    0x68, 0x65, 0x6e, 0x67, 0x68, 0x65, 0x6e, 0x68, 0x65, 0x6a, 0x69, 0x6f, 0x6e, 0x67,
    0x6a, 0x69, 0x61, 0x6e, 0x67, 0x6a, 0x69, 0x61, 0x6f, 0x6a, 0x69, 0x61, 0x6e, 0x6a,
    0x69, 0x65, 0x6a, 0x69, 0x61, 0x6b, 0x75, 0x61, 0x6e, 0x67, 0x6b, 0x75, 0x61, 0x6e,
    0x6b, 0x75, 0x61, 0x69, 0x6b, 0x6f, 0x6e, 0x67, 0x6b, 0x65, 0x6e, 0x67, 0x6b, 0x61,
    0x6e, 0x67, 0x6b, 0x75, 0x6f, 0x6b, 0x75, 0x6e, 0x6b, 0x75, 0x61, 0x6b, 0x6f, 0x75,
    0x6b, 0x65, 0x6e, 0x6b, 0x65, 0x69, 0x6b, 0x61, 0x6f, 0x6b, 0x61, 0x6e, 0x6b, 0x61,
    0x69, 0x6b, 0x75, 0x6b, 0x65, 0x6b, 0x61, 0x6c, 0x6f, 0x6e, 0x67, 0x6c, 0x69, 0x61,
    0x6e, 0x6c, 0x65, 0x6e, 0x67, 0x6c, 0x75, 0x6f, 0x6c, 0x69, 0x65, 0x6c, 0x65, 0x6d,
    0x69, 0x61, 0x6e, 0x6d, 0x65, 0x6e, 0x67, 0x6d, 0x69, 0x65, 0x6d, 0x65, 0x6e, 0x6d,
    0x65, 0x6e, 0x6f, 0x6e, 0x67, 0x6e, 0x69, 0x61, 0x6e, 0x6e, 0x65, 0x6e, 0x67, 0x6e,
    0x75, 0x6f, 0x6e, 0x69, 0x65, 0x6e, 0x65, 0x6e, 0x6e, 0x65, 0x70, 0x69, 0x6e, 0x67,
    0x70, 0x69, 0x61, 0x6f, 0x70, 0x69, 0x61, 0x6e, 0x70, 0x65, 0x6e, 0x67, 0x70, 0x61,
    0x6e, 0x67, 0x70, 0x69, 0x6e, 0x70, 0x69, 0x65, 0x70, 0x65, 0x6e, 0x70, 0x65, 0x69,
    0x70, 0x61, 0x6f, 0x70, 0x61, 0x6e, 0x70, 0x61, 0x69, 0x70, 0x75, 0x70, 0x6f, 0x70,
    0x69, 0x70, 0x61, 0x72, 0x75, 0x61, 0x6e, 0x72, 0x6f, 0x6e, 0x67, 0x72, 0x65, 0x6e,
    0x67, 0x72, 0x61, 0x6e, 0x67, 0x72, 0x75, 0x6f, 0x72, 0x75, 0x6e, 0x72, 0x6f, 0x75,
    0x72, 0x65, 0x6e, 0x72, 0x61, 0x6f, 0x72, 0x61, 0x6e, 0x72, 0x75, 0x72, 0x65, 0x73,
    0x68, 0x65, 0x6e, 0x67, 0x73, 0x6f, 0x6e, 0x67, 0x73, 0x68, 0x65, 0x6e, 0x73, 0x65,
    0x6e, 0x67, 0x73, 0x75, 0x6f, 0x73, 0x68, 0x65, 0x73, 0x65, 0x6e, 0x74, 0x75, 0x61,
    0x6e, 0x74, 0x6f, 0x6e, 0x67, 0x74, 0x69, 0x6e, 0x67, 0x74, 0x69, 0x61, 0x6f, 0x74,
    0x69, 0x61, 0x6e, 0x74, 0x65, 0x6e, 0x67, 0x74, 0x61, 0x6e, 0x67, 0x74, 0x75, 0x6f,
    0x74, 0x75, 0x6e, 0x74, 0x69, 0x65, 0x74, 0x61, 0x6f, 0x74, 0x61, 0x6e, 0x74, 0x61,
    0x69, 0x74, 0x75, 0x74, 0x69, 0x74, 0x65, 0x74, 0x61, 0x79, 0x75, 0x61, 0x6e, 0x79,
    0x6f, 0x6e, 0x67, 0x79, 0x75, 0x6e, 0x79, 0x75, 0x65, 0x79, 0x6f, 0x75, 0x79, 0x61,
    0x6e, 0x79, 0x69, 0x7a, 0x75, 0x61, 0x6e, 0x7a, 0x75, 0x6f, 0x7a, 0x75, 0x6e, 0x7a,
    0x65, 0x6e, 0x7a, 0x65, 0x69, 0x7a, 0x61, 0x6f, 0x7a, 0x75, 0x7a, 0x61,
};
static const idc_translit_set sets[] = {
    {646,1}, {647,1}, {648,3}, {651,1}, {652,4}, {849,25}, {874,5}, {879,5},
    {884,5}, {889,5}, {894,5}, {899,13}, {1013,5}, {735,1}, {1125,4}, {1129,1},
    {1130,1}, {1131,1}, {1132,1}, {1133,1}, {1134,1}, {1135,1}, {1136,1}, {1137,1},
    {1138,1}, {1139,1}, {1140,1}, {1141,1}, {1142,1}, {1143,1}, {1144,1}, {1145,1},
    {1284,5}, {1289,5}, {1294,5}, {1299,5}, {1304,5}, {1309,15}, {1423,25}, {1448,5},
    {1453,5}, {1458,5}, {1463,5}, {1468,5}, {1473,17}, {1602,20}, {1622,5}, {1627,5},
    {1632,5}, {1637,5}, {1642,5}, {1647,15}, {1764,25}, {1905,3}, {1908,1}, {1909,28},
    {1937,5}, {1942,1}, {1943,1}, {1944,1}, {1945,1}, {1946,3}, {1949,21}, {1970,19},
    {1989,1}, {1990,1}, {1991,1}, {1992,1}, {1993,20}, {2013,8}, {2021,1}, {2022,1},
    {2023,3}, {2026,1}, {2027,7}, {2034,1}, {2035,2}, {2037,3}, {2040,3}, {2043,9},
    {2052,1}, {2053,3}, {2056,9}, {2065,1}, {2066,3}, {2069,6}, {2075,3}, {2078,3},
    {2081,3}, {2084,3}, {2087,3}, {2090,3}, {2093,15}, {2271,1}, {2272,1}, {2273,2},
    {2275,1}, {2276,5}, {2281,4}, {1497,1}, {2285,9}, {2294,2}, {2114,1}, {2330,5},
    {2335,5}, {2340,5}, {2345,5}, {2350,5}, {2355,13}, {2466,15}, {2554,12}, {2626,5},
    {2631,5}, {2636,5}, {2641,5}, {2646,5}, {2651,15}, {1087,1}, {2842,1}, {2843,3},
    {2846,5}, {2851,5}, {2856,5}, {2861,5}, {2866,5}, {2871,1}, {2872,4}, {2876,3},
    {2879,5}, {2884,2}, {2886,4}, {2890,5}, {2895,5}, {2900,5}, {2905,8}, {3171,9},
    {726,1}, {724,1}, {717,1}, {716,1}, {715,1}, {714,1}, {713,1}, {712,1},
    {711,1}, {710,1}, {709,1}, {708,1}, {704,1}, {703,1}, {3196,37}, {3277,7},
    {3284,8}, {3296,12}, {3308,10}, {1146,1}, {1170,1}, {1211,1}, {3391,67}, {1249,1},
    {3458,2}, {3460,8}, {1243,1}, {1251,1}, {3468,4}, {2170,1}, {2174,1}, {2221,1},
    {3547,18}, {1113,1}, {3691,4}, {3695,5}, {3700,4}, {3704,2}, {3714,13}, {3727,4},
    {3731,10}, {3741,5}, {3760,12}, {3784,13}, {3798,3}, {695,1}, {3802,5}, {3807,4},
    {3817,12}, {3830,14}, {3845,14}, {3860,14}, {3875,14}, {3889,15}, {3992,12}, {4005,10},
    {4102,14}, {4117,17}, {5668,48}, {5717,27}, {5745,3}, {2244,1}, {1115,1}, {5759,7},
    {2999,1}, {5800,15}, {770,1}, {697,1}, {760,1}, {718,1}, {1212,1}, {6187,15},
    {6202,7}, {4075,1}, {4071,1}, {4078,1}, {4074,1}, {4060,1}, {4067,1}, {6289,2},
    {6291,2}, {6293,2}, {6295,2}, {6297,2}, {6299,2}, {6301,2}, {6303,2}, {6305,2},
    {6307,2}, {6326,6}, {6332,4}, {6336,5}, {6343,5}, {2211,1}, {2156,1}, {2160,1},
    {5920,1}, {6352,4}, {6356,3}, {6359,5},
};
static const idc_translit_rule rules[] = {
    {99,0,4,4,1,4,1,1,0}, {99,5,4,4,7,3,1,1,0}, {99,8,4,4,12,3,1,1,0},
    {99,11,4,4,17,2,1,1,0}, {100,13,4,4,21,3,1,1,0}, {100,16,4,4,26,3,1,1,0},
    {102,19,4,4,31,4,1,1,0}, {103,23,4,4,36,3,1,1,0}, {104,26,4,4,41,3,1,1,0},
    {106,29,4,4,46,4,1,1,0}, {106,33,4,4,52,3,1,1,0}, {106,36,4,4,57,3,1,1,0},
    {106,39,4,4,62,3,1,1,0}, {106,42,4,4,67,2,1,1,0}, {107,44,4,4,71,3,1,1,0},
    {108,47,4,4,76,3,1,1,0}, {108,50,4,4,81,3,1,1,0}, {108,53,4,4,86,2,1,1,0},
    {109,55,4,4,90,3,1,1,0}, {110,58,4,4,95,3,1,1,0}, {110,61,4,4,100,3,1,1,0},
    {110,64,4,4,105,2,1,1,0}, {113,66,4,4,109,5,1,1,0}, {113,71,4,4,115,5,1,1,0},
    {113,76,4,4,121,4,1,1,0}, {113,80,4,4,127,4,1,1,0}, {113,84,4,4,132,4,1,1,0},
    {113,88,4,4,137,4,1,1,0}, {113,92,4,4,142,3,1,1,0}, {113,95,4,4,147,3,1,1,0},
    {113,98,4,4,152,3,1,1,0}, {113,101,4,4,157,3,1,1,0}, {113,104,4,4,161,3,1,1,0},
    {113,107,4,4,165,3,1,1,0}, {113,110,4,4,169,2,1,1,0}, {113,112,4,4,173,2,1,1,0},
    {114,114,4,4,176,3,1,1,0}, {114,117,4,4,181,2,1,1,0}, {115,119,4,4,185,4,1,1,0},
    {115,123,4,4,191,3,1,1,0}, {115,126,4,4,196,3,1,1,0}, {115,129,4,4,201,2,1,1,0},
    {116,131,4,4,205,3,1,1,0}, {119,134,4,4,210,4,1,1,0}, {119,138,4,4,215,3,1,1,0},
    {120,141,4,4,219,5,1,1,0}, {120,146,4,4,225,5,1,1,0}, {120,151,4,4,231,4,1,1,0},
    {120,155,4,4,237,4,1,1,0}, {120,159,4,4,242,4,1,1,0}, {120,163,4,4,247,4,1,1,0},
    {120,167,4,4,252,3,1,1,0}, {120,170,4,4,257,3,1,1,0}, {120,173,4,4,262,3,1,1,0},
    {120,176,4,4,267,3,1,1,0}, {120,179,4,4,271,3,1,1,0}, {120,182,4,4,275,3,1,1,0},
    {120,185,4,4,279,2,1,1,0}, {120,187,4,4,283,2,1,1,0}, {122,189,4,4,286,6,1,1,0},
    {122,195,4,4,293,5,1,1,0}, {122,200,4,4,299,5,1,1,0}, {122,205,4,4,305,5,1,1,0},
    {122,210,4,4,311,5,1,1,0}, {122,215,4,4,317,5,1,1,0}, {122,220,4,4,323,4,1,1,0},
    {122,224,4,4,328,4,1,1,0}, {122,228,4,4,333,4,1,1,0}, {122,232,4,4,339,4,1,1,0},
    {122,236,4,4,344,4,1,1,0}, {122,240,4,4,349,4,1,1,0}, {122,244,4,4,354,4,1,1,0},
    {122,248,4,4,359,4,1,1,0}, {122,252,4,4,364,4,1,1,0}, {122,256,4,4,369,3,1,1,0},
    {122,259,4,4,374,3,1,1,0}, {122,262,4,4,378,3,1,1,0}, {122,265,4,4,383,3,1,1,0},
    {122,268,4,4,387,3,1,1,0}, {122,271,4,4,391,2,1,1,0}, {57364,273,274,274,0,1,0,0,0},
    {4608,274,274,274,492,1,0,0,0}, {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,498,1,0,0,0},
    {4611,277,274,274,501,1,0,0,0}, {4612,278,274,274,505,1,0,0,0}, {4613,279,274,274,509,1,0,0,0},
    {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,515,1,0,0,0}, {4616,282,274,274,520,1,0,0,0},
    {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,526,1,0,0,0}, {4619,285,274,274,529,1,0,0,0},
    {4620,286,274,274,533,1,0,0,0}, {4621,287,274,274,537,1,0,0,0}, {4622,288,274,274,540,1,0,0,0},
    {4623,289,274,274,543,1,0,0,0}, {4624,290,274,274,548,1,0,0,0}, {4625,291,274,274,553,1,0,0,0},
    {4626,292,274,274,558,1,0,0,0}, {4627,293,274,274,563,1,0,0,0}, {4628,294,274,274,569,1,0,0,0},
    {4629,295,274,274,575,1,0,0,0}, {4630,296,274,274,580,1,0,0,0}, {4631,297,274,274,585,1,0,0,0},
    {4632,298,274,274,592,1,0,0,0}, {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,598,1,0,0,0},
    {4635,301,274,274,601,1,0,0,0}, {4636,302,274,274,605,1,0,0,0}, {4637,303,274,274,609,1,0,0,0},
    {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,615,1,0,0,0}, {4640,306,274,274,620,1,0,0,0},
    {4641,307,274,274,624,1,0,0,0}, {4642,308,274,274,628,1,0,0,0}, {4643,309,274,274,632,1,0,0,0},
    {4644,310,274,274,637,1,0,0,0}, {4645,311,274,274,642,1,0,0,0}, {4646,312,274,274,646,1,0,0,0},
    {4647,313,274,274,650,1,0,0,0}, {4648,314,274,274,656,1,0,0,0}, {4649,315,274,274,659,1,0,0,0},
    {4650,316,274,274,662,1,0,0,0}, {4651,317,274,274,665,1,0,0,0}, {4652,318,274,274,669,1,0,0,0},
    {4653,319,274,274,673,1,0,0,0}, {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,679,1,0,0,0},
    {4656,322,274,274,684,1,0,0,0}, {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,283,1,0,0,0},
    {4659,325,274,274,690,1,0,0,0}, {4660,326,274,274,694,1,0,0,0}, {4661,327,274,274,698,1,0,0,0},
    {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,704,1,0,0,0}, {4664,330,274,274,709,1,0,0,0},
    {4665,331,274,274,713,1,0,0,0}, {4666,332,274,274,717,1,0,0,0}, {4667,333,274,274,721,1,0,0,0},
    {4668,334,274,274,726,1,0,0,0}, {4669,335,274,274,731,1,0,0,0}, {4670,336,274,274,735,1,0,0,0},
    {4671,337,274,274,739,1,0,0,0}, {4672,338,274,274,745,1,0,0,0}, {4673,339,274,274,748,1,0,0,0},
    {4674,340,274,274,751,1,0,0,0}, {4675,341,274,274,754,1,0,0,0}, {4676,342,274,274,758,1,0,0,0},
    {4677,343,274,274,762,1,0,0,0}, {4678,344,274,274,765,1,0,0,0}, {4679,345,274,274,768,1,0,0,0},
    {4680,346,274,274,773,1,0,0,0}, {4682,347,274,274,777,1,0,0,0}, {4683,348,274,274,768,1,0,0,0},
    {4684,349,274,274,781,1,0,0,0}, {4685,350,274,274,786,1,0,0,0}, {4688,351,274,274,790,1,0,0,0},
    {4689,352,274,274,795,1,0,0,0}, {4690,353,274,274,800,1,0,0,0}, {4691,354,274,274,805,1,0,0,0},
    {4692,355,274,274,811,1,0,0,0}, {4693,356,274,274,817,1,0,0,0}, {4694,357,274,274,822,1,0,0,0},
    {4695,358,274,274,827,1,0,0,0}, {4696,359,274,274,834,1,0,0,0}, {4698,360,274,274,840,1,0,0,0},
    {4699,361,274,274,827,1,0,0,0}, {4700,362,274,274,846,1,0,0,0}, {4701,363,274,274,853,1,0,0,0},
    {4704,364,274,274,859,1,0,0,0}, {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,865,1,0,0,0},
    {4707,367,274,274,868,1,0,0,0}, {4708,368,274,274,872,1,0,0,0}, {4709,369,274,274,876,1,0,0,0},
    {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,882,1,0,0,0}, {4712,372,274,274,887,1,0,0,0},
    {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,893,1,0,0,0}, {4715,375,274,274,896,1,0,0,0},
    {4716,376,274,274,900,1,0,0,0}, {4717,377,274,274,904,1,0,0,0}, {4718,378,274,274,907,1,0,0,0},
    {4719,379,274,274,910,1,0,0,0}, {4720,380,274,274,915,1,0,0,0}, {4721,381,274,274,918,1,0,0,0},
    {4722,382,274,274,921,1,0,0,0}, {4723,383,274,274,924,1,0,0,0}, {4724,384,274,274,928,1,0,0,0},
    {4725,385,274,274,932,1,0,0,0}, {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,938,1,0,0,0},
    {4728,388,274,274,943,1,0,0,0}, {4729,389,274,274,947,1,0,0,0}, {4730,390,274,274,951,1,0,0,0},
    {4731,391,274,274,955,1,0,0,0}, {4732,392,274,274,960,1,0,0,0}, {4733,393,274,274,965,1,0,0,0},
    {4734,394,274,274,969,1,0,0,0}, {4735,395,274,274,973,1,0,0,0}, {4736,396,274,274,979,1,0,0,0},
    {4737,397,274,274,984,1,0,0,0}, {4738,398,274,274,989,1,0,0,0}, {4739,399,274,274,994,1,0,0,0},
    {4740,400,274,274,1000,1,0,0,0}, {4741,401,274,274,1006,1,0,0,0}, {4742,402,274,274,1011,1,0,0,0},
    {4743,403,274,274,1016,1,0,0,0}, {4744,404,274,274,1023,1,0,0,0}, {4746,405,274,274,1029,1,0,0,0},
    {4747,406,274,274,1016,1,0,0,0}, {4748,407,274,274,1035,1,0,0,0}, {4749,408,274,274,1042,1,0,0,0},
    {4752,409,274,274,1048,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,1054,1,0,0,0},
    {4755,412,274,274,1057,1,0,0,0}, {4756,413,274,274,1061,1,0,0,0}, {4757,414,274,274,1065,1,0,0,0},
    {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,1071,1,0,0,0}, {4760,417,274,274,1076,1,0,0,0},
    {4761,418,274,274,1080,1,0,0,0}, {4762,419,274,274,1084,1,0,0,0}, {4763,420,274,274,1088,1,0,0,0},
    {4764,421,274,274,1093,1,0,0,0}, {4765,422,274,274,1098,1,0,0,0}, {4766,423,274,274,1102,1,0,0,0},
    {4767,424,274,274,1106,1,0,0,0}, {4768,425,274,274,1112,1,0,0,0}, {4769,426,274,274,1116,1,0,0,0},
    {4770,427,274,274,1120,1,0,0,0}, {4771,428,274,274,1124,1,0,0,0}, {4772,429,274,274,1129,1,0,0,0},
    {4773,430,274,274,1134,1,0,0,0}, {4774,431,274,274,1138,1,0,0,0}, {4775,432,274,274,1142,1,0,0,0},
    {4776,433,274,274,1148,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,1154,1,0,0,0},
    {4779,436,274,274,1157,1,0,0,0}, {4780,437,274,274,1161,1,0,0,0}, {4781,438,274,274,1165,1,0,0,0},
    {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1171,1,0,0,0}, {4784,441,274,274,1176,1,0,0,0},
    {4786,442,274,274,1180,1,0,0,0}, {4787,443,274,274,1171,1,0,0,0}, {4788,444,274,274,1184,1,0,0,0},
    {4789,445,274,274,1189,1,0,0,0}, {4792,446,274,274,1193,1,0,0,0}, {4793,447,274,274,1196,1,0,0,0},
    {4794,448,274,274,1199,1,0,0,0}, {4795,449,274,274,1202,1,0,0,0}, {4796,450,274,274,1206,1,0,0,0},
    {4797,451,274,274,1210,1,0,0,0}, {4798,452,274,274,1213,1,0,0,0}, {4799,453,274,274,1216,1,0,0,0},
    {4800,454,274,274,1221,1,0,0,0}, {4802,455,274,274,1225,1,0,0,0}, {4803,456,274,274,1216,1,0,0,0},
    {4804,457,274,274,1229,1,0,0,0}, {4805,458,274,274,1234,1,0,0,0}, {4808,459,274,274,1238,1,0,0,0},
    {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0}, {4811,462,274,274,1247,1,0,0,0},
    {4812,463,274,274,1251,1,0,0,0}, {4813,464,274,274,1255,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0},
    {4815,466,274,274,1261,1,0,0,0}, {4816,467,274,274,1266,1,0,0,0}, {4817,468,274,274,1270,1,0,0,0},
    {4818,469,274,274,1274,1,0,0,0}, {4819,470,274,274,1278,1,0,0,0}, {4820,471,274,274,1283,1,0,0,0},
    {4821,472,274,274,1288,1,0,0,0}, {4822,473,274,274,1292,1,0,0,0}, {4823,474,274,274,1296,1,0,0,0},
    {4824,475,274,274,1302,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,1308,1,0,0,0},
    {4827,478,274,274,1311,1,0,0,0}, {4828,479,274,274,1315,1,0,0,0}, {4829,480,274,274,1319,1,0,0,0},
    {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,1325,1,0,0,0}, {4832,483,274,274,1330,1,0,0,0},
    {4833,484,274,274,1334,1,0,0,0}, {4834,485,274,274,1338,1,0,0,0}, {4835,486,274,274,1342,1,0,0,0},
    {4836,487,274,274,1347,1,0,0,0}, {4837,488,274,274,1352,1,0,0,0}, {4838,489,274,274,1356,1,0,0,0},
    {4839,490,274,274,1360,1,0,0,0}, {4840,491,274,274,1366,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0},
    {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1375,1,0,0,0}, {4844,495,274,274,1379,1,0,0,0},
    {4845,496,274,274,1383,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,1389,1,0,0,0},
    {4848,499,274,274,1394,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,1400,1,0,0,0},
    {4851,502,274,274,1403,1,0,0,0}, {4852,503,274,274,1407,1,0,0,0}, {4853,504,274,274,1411,1,0,0,0},
    {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,1417,1,0,0,0}, {4856,507,274,274,1422,1,0,0,0},
    {4857,508,274,274,1427,1,0,0,0}, {4858,509,274,274,1432,1,0,0,0}, {4859,510,274,274,1437,1,0,0,0},
    {4860,511,274,274,1443,1,0,0,0}, {4861,512,274,274,1449,1,0,0,0}, {4862,513,274,274,1454,1,0,0,0},
    {4863,514,274,274,1459,1,0,0,0}, {4864,515,274,274,1466,1,0,0,0}, {4865,516,274,274,1470,1,0,0,0},
    {4866,517,274,274,1474,1,0,0,0}, {4867,518,274,274,1478,1,0,0,0}, {4868,519,274,274,1483,1,0,0,0},
    {4869,520,274,274,1488,1,0,0,0}, {4870,521,274,274,1492,1,0,0,0}, {4871,522,274,274,1496,1,0,0,0},
    {4872,523,274,274,1502,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0}, {4874,525,274,274,1508,1,0,0,0},
    {4875,526,274,274,1511,1,0,0,0}, {4876,527,274,274,1515,1,0,0,0}, {4877,528,274,274,1519,1,0,0,0},
    {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1525,1,0,0,0}, {4880,531,274,274,1530,1,0,0,0},
    {4882,532,274,274,1534,1,0,0,0}, {4883,533,274,274,1525,1,0,0,0}, {4884,534,274,274,1538,1,0,0,0},
    {4885,535,274,274,1543,1,0,0,0}, {4896,536,274,274,1547,1,0,0,0}, {4897,537,274,274,1552,1,0,0,0},
    {4898,538,274,274,1557,1,0,0,0}, {4899,539,274,274,1562,1,0,0,0}, {4900,540,274,274,1568,1,0,0,0},
    {4901,541,274,274,1574,1,0,0,0}, {4902,542,274,274,1579,1,0,0,0}, {4903,543,274,274,1584,1,0,0,0},
    {4904,544,274,274,1591,1,0,0,0}, {4905,545,274,274,1595,1,0,0,0}, {4906,546,274,274,1599,1,0,0,0},
    {4907,547,274,274,1603,1,0,0,0}, {4908,548,274,274,1608,1,0,0,0}, {4909,549,274,274,1613,1,0,0,0},
    {4910,550,274,274,1617,1,0,0,0}, {4911,551,274,274,1621,1,0,0,0}, {4912,552,274,274,1627,1,0,0,0},
    {4913,553,274,274,1632,1,0,0,0}, {4914,554,274,274,1637,1,0,0,0}, {4915,555,274,274,1642,1,0,0,0},
    {4916,556,274,274,1648,1,0,0,0}, {4917,557,274,274,1654,1,0,0,0}, {4918,558,274,274,1659,1,0,0,0},
    {4919,559,274,274,1664,1,0,0,0}, {4920,560,274,274,1671,1,0,0,0}, {4921,561,274,274,1676,1,0,0,0},
    {4922,562,274,274,1681,1,0,0,0}, {4923,563,274,274,1686,1,0,0,0}, {4924,564,274,274,1692,1,0,0,0},
    {4925,565,274,274,1698,1,0,0,0}, {4926,566,274,274,1703,1,0,0,0}, {4927,567,274,274,1708,1,0,0,0},
    {4928,568,274,274,1715,1,0,0,0}, {4929,569,274,274,1720,1,0,0,0}, {4930,570,274,274,1725,1,0,0,0},
    {4931,571,274,274,1730,1,0,0,0}, {4932,572,274,274,1736,1,0,0,0}, {4933,573,274,274,1742,1,0,0,0},
    {4934,574,274,274,1747,1,0,0,0}, {4935,575,274,274,1752,1,0,0,0}, {4936,576,274,274,1759,1,0,0,0},
    {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,1765,1,0,0,0}, {4939,579,274,274,1768,1,0,0,0},
    {4940,580,274,274,1772,1,0,0,0}, {4941,581,274,274,1776,1,0,0,0}, {4942,582,274,274,1779,1,0,0,0},
    {4943,583,274,274,1782,1,0,0,0}, {4944,584,274,274,1787,1,0,0,0}, {4945,585,274,274,1790,1,0,0,0},
    {4946,586,274,274,1793,1,0,0,0}, {4947,587,274,274,1796,1,0,0,0}, {4948,588,274,274,1800,1,0,0,0},
    {4949,589,274,274,1804,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0}, {4951,591,274,274,1810,1,0,0,0},
    {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0}, {4971,594,274,274,1819,1,0,0,0},
    {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0}, {4974,597,274,274,1825,1,0,0,0},
    {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0}, {4977,600,274,274,1831,1,0,0,0},
    {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,274,1836,1,0,0,0}, {4980,603,274,274,1839,1,0,0,0},
    {4981,604,274,274,1842,1,0,0,0}, {4982,605,274,274,1845,1,0,0,0}, {4983,606,274,274,1848,1,0,0,0},
    {4984,607,274,274,1851,1,0,0,0}, {4985,608,274,274,1854,1,0,0,0}, {4986,609,274,274,1857,1,0,0,0},
    {4987,610,274,274,1860,1,0,0,0}, {1575,611,4,274,2047,6,1,0,0}, {1575,617,4,274,2060,5,1,0,0},
    {1575,622,4,274,2071,4,1,0,0}, {1575,626,4,274,2080,3,1,0,0}, {1575,629,4,631,2080,2,1,1,0},
    {1611,632,274,274,2084,2,0,0,0}, {1612,634,274,274,2089,2,0,0,0}, {1613,636,274,274,2094,2,0,0,0},
    {1614,638,274,274,2099,2,0,0,0}, {1615,640,274,274,2104,2,0,0,0}, {1616,642,274,274,2109,2,0,0,0},
    {1649,644,4,274,2080,2,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,2189,1,1,1,0}, {1579,704,274,698,2192,1,0,1,0}, {1579,704,274,274,2189,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0},
    {1581,706,274,274,2209,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,2226,1,1,1,0}, {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,2257,1,1,1,0}, {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0},
    {1590,715,665,698,2268,1,1,1,0}, {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0},
    {1591,716,665,698,2279,1,1,1,0}, {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0},
    {1592,717,665,698,2290,1,1,1,0}, {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0},
    {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0},
    {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0},
    {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,2421,1,0,0,0},
    {1377,808,274,274,2146,1,0,0,0}, {1378,809,274,274,2171,1,0,0,0}, {1379,810,274,274,2419,1,0,0,0},
    {1380,811,274,274,2221,1,0,0,0}, {1381,812,274,274,2550,1,0,0,0}, {1382,813,274,274,2239,1,0,0,0},
    {1383,814,274,274,2552,1,0,0,0}, {1384,815,274,274,2555,1,0,0,0}, {1385,816,274,274,2558,1,0,0,0},
    {1386,817,274,274,2408,1,0,0,0}, {1387,818,274,274,2151,1,0,0,0}, {1388,819,274,274,2335,1,0,0,0},
    {1389,820,274,274,2218,1,0,0,0}, {1390,821,274,274,2562,1,0,0,0}, {1391,822,274,274,2333,1,0,0,0},
    {1392,823,274,274,2359,1,0,0,0}, {1393,824,274,274,2565,1,0,0,0}, {1394,825,274,274,2317,1,0,0,0},
    {1395,826,274,274,2400,1,0,0,0}, {1396,827,274,274,2343,1,0,0,0}, {1397,828,4,274,2359,1,1,0,0},
    {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0}, {1399,830,274,274,2249,1,0,0,0},
    {1400,831,274,274,2144,2,0,0,0}, {1400,833,274,274,2568,1,0,0,0}, {1401,834,274,274,2570,1,0,0,0},
    {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,2200,1,0,0,0}, {1404,837,274,274,2575,1,0,0,0},
    {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0}, {1407,840,274,274,2184,1,0,0,0},
    {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,2579,1,0,0,0}, {1410,843,274,274,2364,1,0,0,0},
    {1411,844,274,274,2584,1,0,0,0}, {1412,845,274,274,2588,1,0,0,0}, {1413,846,274,274,2592,1,0,0,0},
    {1414,847,274,274,2323,1,0,0,0}, {1415,848,274,274,2595,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0},
    {2433,913,274,274,2691,1,0,0,0}, {2434,914,274,915,2695,1,0,1,0}, {2434,914,274,916,2343,1,0,1,0},
    {2434,914,274,917,2345,1,0,1,0}, {2434,914,274,918,2699,1,0,1,0}, {2434,914,274,919,2703,1,0,1,0},
    {2434,914,274,920,2706,1,0,1,0}, {2434,914,274,274,2695,1,0,0,0}, {2435,921,274,274,2209,1,0,0,0},
    {2437,922,274,274,2146,1,0,0,0}, {2438,923,274,274,2132,1,0,0,0}, {2439,924,274,274,2151,1,0,0,0},
    {2440,925,274,274,2148,1,0,0,0}, {2441,926,274,274,2144,1,0,0,0}, {2442,927,274,274,2141,1,0,0,0},
    {2443,928,274,274,2575,1,0,0,0}, {2444,929,274,274,2710,1,0,0,0}, {2447,930,274,274,2550,1,0,0,0},
    {2448,931,274,274,2714,1,0,0,0}, {2451,932,274,274,2568,1,0,0,0}, {2452,933,274,274,2717,1,0,0,0},
    {2453,934,274,936,2328,2,0,1,0}, {2453,934,274,274,745,2,0,0,0}, {2453,937,274,936,2333,1,0,1,0},
    {2453,937,274,274,1148,1,0,0,0}, {2454,938,274,936,2720,2,0,1,0}, {2454,938,274,274,2725,2,0,0,0},
    {2454,940,274,936,2218,1,0,1,0}, {2454,940,274,274,2731,1,0,0,0}, {2455,941,274,936,2735,2,0,1,0},
    {2455,941,274,274,2738,2,0,0,0}, {2455,943,274,936,2419,1,0,1,0}, {2455,943,274,274,1502,1,0,0,0},
    {2456,944,274,936,2317,1,0,1,0}, {2456,944,274,274,2742,1,0,0,0}, {2457,945,274,936,2706,1,0,1,0},
    {2457,945,274,274,2746,1,0,0,0}, {2458,946,274,936,2751,1,0,1,0}, {2458,946,274,274,2753,1,0,0,0},
    {2459,947,274,936,2400,1,0,1,0}, {2459,947,274,274,2756,1,0,0,0}, {2460,948,274,936,2239,2,0,1,0},
    {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,936,2200,1,0,1,0}, {2460,950,274,274,2760,1,0,0,0},
    {2461,951,274,936,2763,1,0,1,0}, {2461,951,274,274,387,1,0,0,0}, {2462,952,274,936,2703,1,0,1,0},
    {2462,952,274,274,1076,1,0,0,0}, {2463,953,274,936,2279,1,0,1,0}, {2463,953,274,274,1547,1,0,0,0},
    {2464,954,274,936,2766,1,0,1,0}, {2464,954,274,274,2771,1,0,0,0}, {2465,955,274,936,2575,2,0,1,0},
    {2465,955,274,274,2777,2,0,0,0}, {2465,957,274,936,2268,1,0,1,0}, {2465,957,274,274,1422,1,0,0,0},
    {2466,958,274,936,2782,2,0,1,0}, {2466,958,274,274,2787,2,0,0,0}, {2466,960,274,936,2793,1,0,1,0},
    {2466,960,274,274,2798,1,0,0,0}, {2467,961,274,936,2699,1,0,1,0}, {2467,961,274,274,2804,1,0,0,0},
    {2468,962,274,936,2184,1,0,1,0}, {2468,962,274,274,915,1,0,0,0}, {2469,963,274,936,2189,1,0,1,0},
    {2469,963,274,274,2809,1,0,0,0}, {2470,964,274,936,2221,1,0,1,0}, {2470,964,274,274,1394,1,0,0,0},
    {2471,965,274,936,2226,1,0,1,0}, {2471,965,274,274,2813,1,0,0,0}, {2472,966,274,936,2345,1,0,1,0},
    {2472,966,274,274,1048,1,0,0,0}, {2474,967,274,936,2393,1,0,1,0}, {2474,967,274,274,1787,1,0,0,0},
    {2475,968,274,936,2323,2,0,1,0}, {2475,968,274,274,1759,2,0,0,0}, {2475,970,274,936,2817,1,0,1,0},
    {2475,970,274,274,2820,1,0,0,0}, {2476,971,274,936,2171,1,0,1,0}, {2476,971,274,274,859,1,0,0,0},
    {2477,972,274,936,2824,1,0,1,0}, {2477,972,274,274,2827,1,0,0,0}, {2478,973,274,936,2343,1,0,1,0},
    {2478,973,274,274,592,1,0,0,0}, {2479,974,274,936,2372,2,0,1,0}, {2479,974,274,274,1366,2,0,0,0},
    {2479,976,274,936,2831,1,0,1,0}, {2479,976,274,274,2835,1,0,0,0}, {2480,977,274,936,2234,1,0,1,0},
    {2480,977,274,274,656,1,0,0,0}, {2482,978,274,936,2335,1,0,1,0}, {2482,978,274,274,520,1,0,0,0},
    {2486,979,274,936,2840,1,0,1,0}, {2486,979,274,274,620,1,0,0,0}, {2487,980,274,936,2249,1,0,1,0},
    {2487,980,274,274,2843,1,0,0,0}, {2488,981,274,936,2244,1,0,1,0}, {2488,981,274,274,684,1,0,0,0},
    {2489,982,274,936,2359,1,0,1,0}, {2489,982,274,274,492,1,0,0,0}, {2492,983,274,274,0,1,0,0,0},
    {2494,984,274,274,2132,1,0,0,0}, {2495,985,274,274,2151,1,0,0,0}, {2496,986,274,274,2148,1,0,0,0},
    {2497,987,274,274,2144,1,0,0,0}, {2498,988,274,274,2141,1,0,0,0}, {2499,989,274,274,2575,1,0,0,0},
    {2500,990,274,274,2847,1,0,0,0}, {2503,991,274,274,2550,1,0,0,0}, {2504,992,274,274,2714,1,0,0,0},
    {2507,993,274,274,2568,1,0,0,0}, {2508,994,274,274,2717,1,0,0,0}, {2509,995,274,274,0,1,0,0,0},
    {2510,996,274,936,2184,1,0,1,0}, {2510,996,274,274,2184,1,0,0,0}, {2528,997,274,274,2847,1,0,0,0},
    {2530,998,274,274,2710,1,0,0,0}, {2534,999,274,274,2388,1,0,0,0}, {2535,1000,274,274,1815,1,0,0,0},
    {2536,1001,274,274,1817,1,0,0,0}, {2537,1002,274,274,1819,1,0,0,0}, {2538,1003,274,274,1821,1,0,0,0},
    {2539,1004,274,274,1823,1,0,0,0}, {2540,1005,274,274,1825,1,0,0,0}, {2541,1006,274,274,1827,1,0,0,0},
    {2542,1007,274,274,1829,1,0,0,0}, {2543,1008,274,274,1831,1,0,0,0}, {2544,1009,274,936,2234,1,0,1,0},
    {2544,1009,274,274,656,1,0,0,0}, {2545,1010,274,936,2364,1,0,1,0}, {2545,1010,274,274,1238,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2433,913,274,274,2691,1,0,0,0},
    {2434,914,274,915,2695,1,0,1,0}, {2434,914,274,916,2343,1,0,1,0}, {2434,914,274,917,2345,1,0,1,0},
    {2434,914,274,918,2699,1,0,1,0}, {2434,914,274,919,2703,1,0,1,0}, {2434,914,274,920,2706,1,0,1,0},
    {2434,914,274,274,2695,1,0,0,0}, {2435,921,274,274,2209,1,0,0,0}, {2437,922,274,274,2146,1,0,0,0},
    {2438,923,274,274,2132,1,0,0,0}, {2439,924,274,274,2151,1,0,0,0}, {2440,925,274,274,2148,1,0,0,0},
    {2441,926,274,274,2144,1,0,0,0}, {2442,927,274,274,2141,1,0,0,0}, {2443,928,274,274,2575,1,0,0,0},
    {2444,929,274,274,2710,1,0,0,0}, {2447,930,274,274,2550,1,0,0,0}, {2448,931,274,274,2714,1,0,0,0},
    {2451,932,274,274,2568,1,0,0,0}, {2452,933,274,274,2717,1,0,0,0}, {2453,934,274,936,2328,2,0,1,0},
    {2453,934,274,274,745,2,0,0,0}, {2453,937,274,936,2333,1,0,1,0}, {2453,937,274,274,1148,1,0,0,0},
    {2454,938,274,936,2720,2,0,1,0}, {2454,938,274,274,2725,2,0,0,0}, {2454,940,274,936,2218,1,0,1,0},
    {2454,940,274,274,2731,1,0,0,0}, {2455,941,274,936,2735,2,0,1,0}, {2455,941,274,274,2738,2,0,0,0},
    {2455,943,274,936,2419,1,0,1,0}, {2455,943,274,274,1502,1,0,0,0}, {2456,944,274,936,2317,1,0,1,0},
    {2456,944,274,274,2742,1,0,0,0}, {2457,945,274,936,2706,1,0,1,0}, {2457,945,274,274,2746,1,0,0,0},
    {2458,946,274,936,2751,1,0,1,0}, {2458,946,274,274,2753,1,0,0,0}, {2459,947,274,936,2400,1,0,1,0},
    {2459,947,274,274,2756,1,0,0,0}, {2460,948,274,936,2239,2,0,1,0}, {2460,948,274,274,1302,2,0,0,0},
    {2460,950,274,936,2200,1,0,1,0}, {2460,950,274,274,2760,1,0,0,0}, {2461,951,274,936,2763,1,0,1,0},
    {2461,951,274,274,387,1,0,0,0}, {2462,952,274,936,2703,1,0,1,0}, {2462,952,274,274,1076,1,0,0,0},
    {2463,953,274,936,2279,1,0,1,0}, {2463,953,274,274,1547,1,0,0,0}, {2464,954,274,936,2766,1,0,1,0},
    {2464,954,274,274,2771,1,0,0,0}, {2465,955,274,936,2575,2,0,1,0}, {2465,955,274,274,2777,2,0,0,0},
    {2465,957,274,936,2268,1,0,1,0}, {2465,957,274,274,1422,1,0,0,0}, {2466,958,274,936,2782,2,0,1,0},
    {2466,958,274,274,2787,2,0,0,0}, {2466,960,274,936,2793,1,0,1,0}, {2466,960,274,274,2798,1,0,0,0},
    {2467,961,274,936,2699,1,0,1,0}, {2467,961,274,274,2804,1,0,0,0}, {2468,962,274,936,2184,1,0,1,0},
    {2468,962,274,274,915,1,0,0,0}, {2469,963,274,936,2189,1,0,1,0}, {2469,963,274,274,2809,1,0,0,0},
    {2470,964,274,936,2221,1,0,1,0}, {2470,964,274,274,1394,1,0,0,0}, {2471,965,274,936,2226,1,0,1,0},
    {2471,965,274,274,2813,1,0,0,0}, {2472,966,274,936,2345,1,0,1,0}, {2472,966,274,274,1048,1,0,0,0},
    {2474,967,274,936,2393,1,0,1,0}, {2474,967,274,274,1787,1,0,0,0}, {2475,968,274,936,2323,2,0,1,0},
    {2475,968,274,274,1759,2,0,0,0}, {2475,970,274,936,2817,1,0,1,0}, {2475,970,274,274,2820,1,0,0,0},
    {2476,971,274,936,2171,1,0,1,0}, {2476,971,274,274,859,1,0,0,0}, {2477,972,274,936,2824,1,0,1,0},
    {2477,972,274,274,2827,1,0,0,0}, {2478,973,274,936,2343,1,0,1,0}, {2478,973,274,274,592,1,0,0,0},
    {2479,974,274,936,2831,2,0,1,0}, {2479,974,274,274,2835,2,0,0,0}, {2479,976,274,936,2372,1,0,1,0},
    {2479,976,274,274,1366,1,0,0,0}, {2480,977,274,936,2234,1,0,1,0}, {2480,977,274,274,656,1,0,0,0},
    {2482,978,274,936,2335,1,0,1,0}, {2482,978,274,274,520,1,0,0,0}, {2486,979,274,936,2840,1,0,1,0},
    {2486,979,274,274,620,1,0,0,0}, {2487,980,274,936,2249,1,0,1,0}, {2487,980,274,274,2843,1,0,0,0},
    {2488,981,274,936,2244,1,0,1,0}, {2488,981,274,274,684,1,0,0,0}, {2489,982,274,936,2359,1,0,1,0},
    {2489,982,274,274,492,1,0,0,0}, {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,2132,1,0,0,0},
    {2495,985,274,274,2151,1,0,0,0}, {2496,986,274,274,2148,1,0,0,0}, {2497,987,274,274,2144,1,0,0,0},
    {2498,988,274,274,2141,1,0,0,0}, {2499,989,274,274,2575,1,0,0,0}, {2500,990,274,274,2847,1,0,0,0},
    {2503,991,274,274,2550,1,0,0,0}, {2504,992,274,274,2714,1,0,0,0}, {2507,993,274,274,2568,1,0,0,0},
    {2508,994,274,274,2717,1,0,0,0}, {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,2184,1,0,1,0},
    {2510,996,274,274,2184,1,0,0,0}, {2528,997,274,274,2847,1,0,0,0}, {2530,998,274,274,2710,1,0,0,0},
    {2534,999,274,274,2388,1,0,0,0}, {2535,1000,274,274,1815,1,0,0,0}, {2536,1001,274,274,1817,1,0,0,0},
    {2537,1002,274,274,1819,1,0,0,0}, {2538,1003,274,274,1821,1,0,0,0}, {2539,1004,274,274,1823,1,0,0,0},
    {2540,1005,274,274,1825,1,0,0,0}, {2541,1006,274,274,1827,1,0,0,0}, {2542,1007,274,274,1829,1,0,0,0},
    {2543,1008,274,274,1831,1,0,0,0}, {2544,1009,274,936,2234,1,0,1,0}, {2544,1009,274,274,656,1,0,0,0},
    {2545,1010,274,936,2364,1,0,1,0}, {2545,1010,274,274,1238,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,1029,274,274,3047,4,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,1037,274,2132,1,1,0,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,274,698,3050,1,0,1,0}, {1579,704,274,274,3057,1,0,0,0}, {1580,705,274,698,3061,1,0,1,0},
    {1580,705,274,274,2751,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0},
    {1582,707,274,698,3064,1,0,1,0}, {1582,707,274,274,3071,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,3075,1,0,1,0}, {1584,709,274,274,3082,1,0,0,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,274,698,3086,1,0,1,0}, {1588,713,274,274,3091,1,0,0,0}, {1589,714,274,698,2261,1,0,1,0},
    {1589,714,274,274,2257,1,0,0,0}, {1590,715,274,698,3094,1,0,1,0}, {1590,715,274,274,3099,1,0,0,0},
    {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0}, {1592,717,274,698,2294,1,0,1,0},
    {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,3102,1,0,1,0}, {1594,719,274,274,3107,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0},
    {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1040,274,274,3047,3,0,0,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0},
    {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,1050,4,274,2141,3,1,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,1050,274,274,2141,3,0,0,0}, {1615,764,274,274,2592,3,0,0,0},
    {1615,1053,4,1055,0,2,1,1,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,1067,274,274,2550,2,0,0,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1670,794,274,698,3118,1,0,1,0}, {1670,794,274,274,3123,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,274,274,3232,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1112,1106,274,274,3238,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0},
    {1181,1108,274,274,2735,1,0,0,0}, {1199,1109,274,274,3243,1,0,0,0}, {1209,1110,274,274,2200,1,0,0,0},
    {1211,1111,274,274,3247,1,0,0,0}, {1241,1112,274,274,3251,1,0,0,0}, {1257,1113,274,274,3254,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0}, {180,1116,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1117,274,274,3362,1,0,0,1}, {1078,1079,274,274,3367,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,3372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0},
    {1101,1102,274,274,3232,1,0,0,0}, {1102,1118,274,274,3378,1,0,0,1}, {1102,1103,274,274,3383,1,0,0,0},
    {1103,1119,274,274,3388,1,0,0,1}, {1103,1104,274,274,3393,1,0,0,0}, {1105,1120,274,274,3398,1,0,0,1},
    {1105,1105,274,274,3403,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,3408,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {2433,913,274,274,2691,1,0,0,0},
    {2434,914,274,916,2343,1,0,1,0}, {2434,914,274,917,2345,1,0,1,0}, {2434,914,274,918,2699,1,0,1,0},
    {2434,914,274,919,2703,1,0,1,0}, {2434,914,274,920,2706,1,0,1,0}, {2434,914,274,274,2695,1,0,0,0},
    {2435,921,274,274,2209,1,0,0,0}, {2437,922,274,274,2146,1,0,0,0}, {2438,923,274,274,2132,1,0,0,0},
    {2439,924,274,274,2151,1,0,0,0}, {2440,925,274,274,2148,1,0,0,0}, {2441,926,274,274,2144,1,0,0,0},
    {2442,927,274,274,2141,1,0,0,0}, {2443,928,274,274,2575,1,0,0,0}, {2444,929,274,274,2710,1,0,0,0},
    {2447,930,274,274,2550,1,0,0,0}, {2448,931,274,274,2714,1,0,0,0}, {2451,932,274,274,2568,1,0,0,0},
    {2452,933,274,274,2717,1,0,0,0}, {2453,934,274,936,2328,2,0,1,0}, {2453,934,274,274,745,2,0,0,0},
    {2453,937,274,936,2333,1,0,1,0}, {2453,937,274,274,1148,1,0,0,0}, {2454,938,274,936,2720,2,0,1,0},
    {2454,938,274,274,2725,2,0,0,0}, {2454,940,274,936,2218,1,0,1,0}, {2454,940,274,274,2731,1,0,0,0},
    {2455,941,274,936,2735,2,0,1,0}, {2455,941,274,274,2738,2,0,0,0}, {2455,943,274,936,2419,1,0,1,0},
    {2455,943,274,274,1502,1,0,0,0}, {2456,944,274,936,2317,1,0,1,0}, {2456,944,274,274,2742,1,0,0,0},
    {2457,945,274,936,2706,1,0,1,0}, {2457,945,274,274,2746,1,0,0,0}, {2458,946,274,936,2751,1,0,1,0},
    {2458,946,274,274,2753,1,0,0,0}, {2459,947,274,936,2400,1,0,1,0}, {2459,947,274,274,2756,1,0,0,0},
    {2460,948,274,936,2239,2,0,1,0}, {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,936,2200,1,0,1,0},
    {2460,950,274,274,2760,1,0,0,0}, {2461,951,274,936,2763,1,0,1,0}, {2461,951,274,274,387,1,0,0,0},
    {2462,952,274,936,2703,1,0,1,0}, {2462,952,274,274,1076,1,0,0,0}, {2463,953,274,936,2279,1,0,1,0},
    {2463,953,274,274,1547,1,0,0,0}, {2464,954,274,936,2766,1,0,1,0}, {2464,954,274,274,2771,1,0,0,0},
    {2465,955,274,936,2575,2,0,1,0}, {2465,955,274,274,2777,2,0,0,0}, {2465,957,274,936,2268,1,0,1,0},
    {2465,957,274,274,1422,1,0,0,0}, {2466,958,274,936,2782,2,0,1,0}, {2466,958,274,274,2787,2,0,0,0},
    {2466,960,274,936,2793,1,0,1,0}, {2466,960,274,274,2798,1,0,0,0}, {2467,961,274,936,2699,1,0,1,0},
    {2467,961,274,274,2804,1,0,0,0}, {2468,962,274,936,2184,1,0,1,0}, {2468,962,274,274,915,1,0,0,0},
    {2469,963,274,936,2189,1,0,1,0}, {2469,963,274,274,2809,1,0,0,0}, {2470,964,274,936,2221,1,0,1,0},
    {2470,964,274,274,1394,1,0,0,0}, {2471,965,274,936,2226,1,0,1,0}, {2471,965,274,274,2813,1,0,0,0},
    {2472,966,274,936,2345,1,0,1,0}, {2472,966,274,274,1048,1,0,0,0}, {2474,967,274,936,2393,1,0,1,0},
    {2474,967,274,274,1787,1,0,0,0}, {2475,968,274,936,2323,2,0,1,0}, {2475,968,274,274,1759,2,0,0,0},
    {2475,970,274,936,2817,1,0,1,0}, {2475,970,274,274,2820,1,0,0,0}, {2476,971,274,936,2171,1,0,1,0},
    {2476,971,274,274,859,1,0,0,0}, {2477,972,274,936,2824,1,0,1,0}, {2477,972,274,274,2827,1,0,0,0},
    {2478,973,274,936,2343,1,0,1,0}, {2478,973,274,274,592,1,0,0,0}, {2479,974,274,936,2831,2,0,1,0},
    {2479,974,274,274,2835,2,0,0,0}, {2479,976,274,936,2372,1,0,1,0}, {2479,976,274,274,1366,1,0,0,0},
    {2480,977,274,936,2234,1,0,1,0}, {2480,977,274,274,656,1,0,0,0}, {2482,978,274,936,2335,1,0,1,0},
    {2482,978,274,274,520,1,0,0,0}, {2486,979,274,936,2840,1,0,1,0}, {2486,979,274,274,620,1,0,0,0},
    {2487,980,274,936,2249,1,0,1,0}, {2487,980,274,274,2843,1,0,0,0}, {2488,981,274,936,2244,1,0,1,0},
    {2488,981,274,274,684,1,0,0,0}, {2489,982,274,936,2359,1,0,1,0}, {2489,982,274,274,492,1,0,0,0},
    {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,2132,1,0,0,0}, {2495,985,274,274,2151,1,0,0,0},
    {2496,986,274,274,2148,1,0,0,0}, {2497,987,274,274,2144,1,0,0,0}, {2498,988,274,274,2141,1,0,0,0},
    {2499,989,274,274,2575,1,0,0,0}, {2500,990,274,274,2847,1,0,0,0}, {2503,991,274,274,2550,1,0,0,0},
    {2504,992,274,274,2714,1,0,0,0}, {2507,993,274,274,2568,1,0,0,0}, {2508,994,274,274,2717,1,0,0,0},
    {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,2184,1,0,1,0}, {2510,996,274,274,2184,1,0,0,0},
    {2528,997,274,274,2847,1,0,0,0}, {2530,998,274,274,2710,1,0,0,0}, {2534,999,274,274,2388,1,0,0,0},
    {2535,1000,274,274,1815,1,0,0,0}, {2536,1001,274,274,1817,1,0,0,0}, {2537,1002,274,274,1819,1,0,0,0},
    {2538,1003,274,274,1821,1,0,0,0}, {2539,1004,274,274,1823,1,0,0,0}, {2540,1005,274,274,1825,1,0,0,0},
    {2541,1006,274,274,1827,1,0,0,0}, {2542,1007,274,274,1829,1,0,0,0}, {2543,1008,274,274,1831,1,0,0,0},
    {2544,1009,274,936,2234,1,0,1,0}, {2544,1009,274,274,656,1,0,0,0}, {2545,1010,274,936,2364,1,0,1,0},
    {2545,1010,274,274,1238,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {1920,1146,274,274,2359,1,0,0,0}, {1921,1147,274,274,3071,2,0,0,0}, {1921,1149,274,274,2840,1,0,0,0},
    {1922,1130,274,1150,3595,1,0,1,0}, {1922,1130,274,274,2345,1,0,0,0}, {1923,1129,274,274,2234,1,0,0,0},
    {1924,1141,274,274,2171,1,0,0,0}, {1925,1151,274,274,3599,1,0,0,0}, {1926,1145,274,274,2333,1,0,0,0},
    {1927,1152,274,1154,2234,2,0,1,0}, {1927,1152,274,1155,2345,2,0,1,0}, {1927,1152,274,1156,2323,2,0,1,0},
    {1927,1152,274,1157,2414,2,0,1,0}, {1927,1152,274,1158,2343,2,0,1,0}, {1927,1152,274,1159,2335,2,0,1,0},
    {1927,1152,274,1160,2244,2,0,1,0}, {1927,1152,274,1161,2393,2,0,1,0}, {1927,1152,274,1162,2200,2,0,1,0},
    {1927,1152,274,1163,2419,2,0,1,0}, {1927,1152,274,1164,2268,2,0,1,0}, {1927,1152,274,1165,2221,2,0,1,0},
    {1927,1152,274,1166,2171,2,0,1,0}, {1927,1152,274,1167,2751,2,0,1,0}, {1927,1152,274,1168,2279,2,0,1,0},
    {1927,1152,274,646,2184,2,0,1,0}, {1927,1152,274,1169,2333,2,0,1,0}, {1927,1152,274,274,2359,2,0,0,0},
    {1927,1170,4,274,0,1,1,0,0}, {1927,1170,666,274,3603,1,1,0,0}, {1927,1170,274,274,0,1,0,0,0},
    {1928,1132,274,274,2414,1,0,0,0}, {1929,1133,274,274,2343,1,0,0,0}, {1930,1131,274,274,2323,1,0,0,0},
    {1931,1140,274,274,2221,1,0,0,0}, {1932,1144,274,274,2184,1,0,0,0}, {1933,1134,274,274,2335,1,0,0,0},
    {1934,1138,274,274,2419,1,0,0,0}, {1935,1171,274,274,2703,1,0,0,0}, {1936,1135,274,274,2244,1,0,0,0},
    {1937,1139,274,274,2268,1,0,0,0}, {1938,1172,274,274,2239,1,0,0,0}, {1939,1143,274,274,2279,1,0,0,0},
    {1940,1173,274,274,2372,1,0,0,0}, {1941,1136,274,274,2393,1,0,0,0}, {1942,1137,274,274,2200,1,0,0,0},
    {1943,1142,274,274,2751,1,0,0,0}, {1944,1174,274,274,3057,1,0,0,0}, {1945,1175,274,274,2209,1,0,0,0},
    {1946,1176,274,274,2720,1,0,0,0}, {1947,1177,274,274,3082,1,0,0,0}, {1948,1178,274,274,3606,1,0,0,0},
    {1949,1179,274,274,2249,1,0,0,0}, {1950,1180,274,274,2257,1,0,0,0}, {1951,1181,274,274,2290,1,0,0,0},
    {1952,1182,274,274,2279,1,0,0,0}, {1953,1183,274,274,2290,1,0,0,0}, {1954,1184,274,274,3609,1,0,0,0},
    {1955,1185,274,274,2317,1,0,0,0}, {1956,1186,274,274,2328,1,0,0,0}, {1957,1187,274,274,2364,1,0,0,0},
    {1958,1188,274,274,2146,1,0,0,0}, {1959,1189,274,274,2132,1,0,0,0}, {1960,1190,274,274,2151,1,0,0,0},
    {1961,1191,274,274,2148,1,0,0,0}, {1962,1192,274,274,2144,1,0,0,0}, {1963,1193,274,274,2141,1,0,0,0},
    {1964,1194,274,274,2550,1,0,0,0}, {1965,1195,274,274,2552,1,0,0,0}, {1966,1196,274,274,2568,1,0,0,0},
    {1967,1197,274,274,2592,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0},
    {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,2151,1,0,0,0}, {940,1202,274,274,2146,1,0,0,0},
    {941,1203,274,274,2550,1,0,0,0}, {942,1204,274,274,2552,1,0,0,0}, {943,1205,274,274,2151,1,0,0,0},
    {944,1206,274,274,2372,1,0,0,0}, {945,1207,274,274,2717,2,0,0,0}, {945,1209,274,274,2717,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1213,4,274,3797,2,1,0,0},
    {947,1215,274,274,3800,2,0,0,0}, {947,1217,274,274,3804,2,0,0,0}, {947,1213,274,274,3807,2,0,0,0},
    {947,1219,274,274,3810,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0},
    {949,1223,274,274,3813,2,0,0,0}, {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,1229,274,274,3816,2,0,0,0}, {951,1231,274,274,3816,2,0,0,0},
    {951,1233,274,274,2552,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0},
    {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1238,4,274,2171,2,1,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1241,4,274,3820,2,1,0,0}, {957,1243,274,274,2345,1,0,0,0},
    {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,3826,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0},
    {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0},
    {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0},
    {965,1255,274,274,3829,2,0,0,0}, {965,1257,274,274,3829,2,0,0,0}, {965,1259,274,274,2372,1,0,0,0},
    {966,1260,274,274,2817,1,0,0,0}, {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0},
    {969,1263,274,274,2592,1,0,0,0}, {970,1264,274,274,2151,1,0,0,0}, {971,1265,274,274,2372,1,0,0,0},
    {972,1266,274,274,2568,1,0,0,0}, {973,1267,274,274,2372,1,0,0,0}, {974,1268,274,274,2592,1,0,0,0},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,4010,1,0,1,0}, {1579,704,274,274,4017,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0},
    {1581,706,274,274,2209,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,3075,1,0,1,0},
    {1584,709,274,274,3082,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0}, {1590,715,274,698,4021,1,0,1,0},
    {1590,715,274,274,4028,1,0,0,0}, {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0},
    {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1269,274,696,4032,3,0,1,0},
    {1614,1272,274,274,4036,3,0,0,0}, {1614,1275,274,274,4039,3,0,0,0}, {1614,1269,274,274,4032,3,0,0,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1278,274,274,4043,2,0,0,0}, {1614,1280,274,274,4043,2,0,0,0}, {1614,1282,274,274,4036,2,0,0,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {2689,1324,274,274,4135,1,0,0,0}, {2690,1325,274,1326,2343,1,0,1,0},
    {2690,1325,274,1327,2345,1,0,1,0}, {2690,1325,274,1328,2699,1,0,1,0}, {2690,1325,274,1329,2703,1,0,1,0},
    {2690,1325,274,1330,2706,1,0,1,0}, {2690,1325,274,274,2695,1,0,0,0}, {2691,1331,274,274,2209,1,0,0,0},
    {2693,1332,274,274,2146,1,0,0,0}, {2694,1333,274,274,2132,1,0,0,0}, {2695,1334,274,274,2151,1,0,0,0},
    {2696,1335,274,274,2148,1,0,0,0}, {2697,1336,274,274,2144,1,0,0,0}, {2698,1337,274,274,2141,1,0,0,0},
    {2699,1338,274,274,2575,1,0,0,0}, {2700,1339,274,274,2710,1,0,0,0}, {2701,1340,274,274,2550,1,0,0,0},
    {2703,1341,274,274,4139,1,0,0,0}, {2704,1342,274,274,2714,1,0,0,0}, {2705,1343,274,274,2568,1,0,0,0},
    {2707,1344,274,274,4142,1,0,0,0}, {2708,1345,274,274,2717,1,0,0,0}, {2709,1346,274,1114,2328,2,0,1,0},
    {2709,1346,274,274,745,2,0,0,0}, {2709,1348,274,1114,2333,1,0,1,0}, {2709,1348,274,274,1148,1,0,0,0},
    {2710,1349,274,1114,2720,2,0,1,0}, {2710,1349,274,274,2725,2,0,0,0}, {2710,1351,274,1114,2218,1,0,1,0},
    {2710,1351,274,274,2731,1,0,0,0}, {2711,1352,274,1114,2735,2,0,1,0}, {2711,1352,274,274,2738,2,0,0,0},
    {2711,1354,274,1114,2419,1,0,1,0}, {2711,1354,274,274,1502,1,0,0,0}, {2712,1355,274,1114,2317,1,0,1,0},
    {2712,1355,274,274,2742,1,0,0,0}, {2713,1356,274,1114,2706,1,0,1,0}, {2713,1356,274,274,2746,1,0,0,0},
    {2714,1357,274,1114,2751,1,0,1,0}, {2714,1357,274,274,2753,1,0,0,0}, {2715,1358,274,1114,2400,1,0,1,0},
    {2715,1358,274,274,2756,1,0,0,0}, {2716,1359,274,1114,2239,2,0,1,0}, {2716,1359,274,274,1302,2,0,0,0},
    {2716,1361,274,1114,2200,1,0,1,0}, {2716,1361,274,274,2760,1,0,0,0}, {2717,1362,274,1114,2763,1,0,1,0},
    {2717,1362,274,274,387,1,0,0,0}, {2718,1363,274,1114,2703,1,0,1,0}, {2718,1363,274,274,1076,1,0,0,0},
    {2719,1364,274,1114,2279,1,0,1,0}, {2719,1364,274,274,1547,1,0,0,0}, {2720,1365,274,1114,2766,1,0,1,0},
    {2720,1365,274,274,2771,1,0,0,0}, {2721,1366,274,1114,2575,2,0,1,0}, {2721,1366,274,274,2777,2,0,0,0},
    {2721,1368,274,1114,2268,1,0,1,0}, {2721,1368,274,274,1422,1,0,0,0}, {2722,1369,274,1114,2782,2,0,1,0},
    {2722,1369,274,274,2787,2,0,0,0}, {2722,1371,274,1114,2793,1,0,1,0}, {2722,1371,274,274,2798,1,0,0,0},
    {2723,1372,274,1114,2699,1,0,1,0}, {2723,1372,274,274,2804,1,0,0,0}, {2724,1373,274,1114,2184,1,0,1,0},
    {2724,1373,274,274,915,1,0,0,0}, {2725,1374,274,1114,2189,1,0,1,0}, {2725,1374,274,274,2809,1,0,0,0},
    {2726,1375,274,1114,2221,1,0,1,0}, {2726,1375,274,274,1394,1,0,0,0}, {2727,1376,274,1114,2226,1,0,1,0},
    {2727,1376,274,274,2813,1,0,0,0}, {2728,1377,274,1114,2345,1,0,1,0}, {2728,1377,274,274,1048,1,0,0,0},
    {2730,1378,274,1114,2393,1,0,1,0}, {2730,1378,274,274,1787,1,0,0,0}, {2731,1379,274,1114,2323,2,0,1,0},
    {2731,1379,274,274,1759,2,0,0,0}, {2731,1381,274,1114,2817,1,0,1,0}, {2731,1381,274,274,2820,1,0,0,0},
    {2732,1382,274,1114,2171,1,0,1,0}, {2732,1382,274,274,859,1,0,0,0}, {2733,1383,274,1114,2824,1,0,1,0},
    {2733,1383,274,274,2827,1,0,0,0}, {2734,1384,274,1114,2343,1,0,1,0}, {2734,1384,274,274,592,1,0,0,0},
    {2735,1385,274,1114,2831,2,0,1,0}, {2735,1385,274,274,2835,2,0,0,0}, {2735,1387,274,1114,2372,1,0,1,0},
    {2735,1387,274,274,1366,1,0,0,0}, {2736,1388,274,1114,2234,1,0,1,0}, {2736,1388,274,274,656,1,0,0,0},
    {2738,1389,274,1114,2335,1,0,1,0}, {2738,1389,274,274,520,1,0,0,0}, {2739,1390,274,1114,3599,1,0,1,0},
    {2739,1390,274,274,4145,1,0,0,0}, {2741,1391,274,1114,2414,1,0,1,0}, {2741,1391,274,274,887,1,0,0,0},
    {2742,1392,274,1114,2840,1,0,1,0}, {2742,1392,274,274,620,1,0,0,0}, {2743,1393,274,1114,2249,1,0,1,0},
    {2743,1393,274,274,2843,1,0,0,0}, {2744,1394,274,1114,2244,1,0,1,0}, {2744,1394,274,274,684,1,0,0,0},
    {2745,1395,274,1114,2359,1,0,1,0}, {2745,1395,274,274,492,1,0,0,0}, {2748,1396,274,274,0,1,0,0,0},
    {2750,1397,274,274,2132,1,0,0,0}, {2751,1398,274,274,2151,1,0,0,0}, {2752,1399,274,274,2148,1,0,0,0},
    {2753,1400,274,274,2144,1,0,0,0}, {2754,1401,274,274,2141,1,0,0,0}, {2755,1402,274,274,2575,1,0,0,0},
    {2756,1403,274,274,2847,1,0,0,0}, {2757,1404,274,274,2550,1,0,0,0}, {2759,1405,274,274,4139,1,0,0,0},
    {2760,1406,274,274,2714,1,0,0,0}, {2761,1407,274,274,2568,1,0,0,0}, {2763,1408,274,274,4142,1,0,0,0},
    {2764,1409,274,274,2717,1,0,0,0}, {2765,1410,274,274,0,1,0,0,0}, {2784,1411,274,274,2847,1,0,0,0},
    {2786,1412,274,274,2710,1,0,0,0}, {2790,1413,274,274,2388,1,0,0,0}, {2791,1414,274,274,1815,1,0,0,0},
    {2792,1415,274,274,1817,1,0,0,0}, {2793,1416,274,274,1819,1,0,0,0}, {2794,1417,274,274,1821,1,0,0,0},
    {2795,1418,274,274,1823,1,0,0,0}, {2796,1419,274,274,1825,1,0,0,0}, {2797,1420,274,274,1827,1,0,0,0},
    {2798,1421,274,274,1829,1,0,0,0}, {2799,1422,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2305,1490,274,274,2691,1,0,0,0}, {2306,1491,274,1492,2695,1,0,1,0},
    {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0}, {2306,1491,274,1495,2699,1,0,1,0},
    {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0}, {2306,1491,274,274,2695,1,0,0,0},
    {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0},
    {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0},
    {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,3599,1,0,0,0},
    {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2550,1,0,0,0},
    {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0},
    {2323,1513,274,274,2568,1,0,0,0}, {2324,1514,274,274,4343,1,0,0,0}, {2325,1515,274,1517,2328,2,0,1,0},
    {2325,1515,274,274,745,2,0,0,0}, {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,1148,1,0,0,0},
    {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2725,2,0,0,0}, {2326,1521,274,1517,2218,1,0,1,0},
    {2326,1521,274,274,2731,1,0,0,0}, {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2738,2,0,0,0},
    {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,1502,1,0,0,0}, {2328,1525,274,1517,2317,1,0,1,0},
    {2328,1525,274,274,2742,1,0,0,0}, {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2746,1,0,0,0},
    {2330,1527,274,1517,2751,1,0,1,0}, {2330,1527,274,274,2753,1,0,0,0}, {2331,1528,274,1517,2400,1,0,1,0},
    {2331,1528,274,274,2756,1,0,0,0}, {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,1302,2,0,0,0},
    {2332,1531,274,1517,2200,1,0,1,0}, {2332,1531,274,274,2760,1,0,0,0}, {2333,1532,274,1517,2763,1,0,1,0},
    {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,1076,1,0,0,0},
    {2335,1534,274,1517,2279,1,0,1,0}, {2335,1534,274,274,1547,1,0,0,0}, {2336,1535,274,1517,2766,1,0,1,0},
    {2336,1535,274,274,2771,1,0,0,0}, {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,2777,2,0,0,0},
    {2337,1538,274,1517,2268,1,0,1,0}, {2337,1538,274,274,1422,1,0,0,0}, {2338,1539,274,1517,2782,2,0,1,0},
    {2338,1539,274,274,2787,2,0,0,0}, {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2798,1,0,0,0},
    {2339,1542,274,1517,2699,1,0,1,0}, {2339,1542,274,274,2804,1,0,0,0}, {2340,1543,274,1517,2184,1,0,1,0},
    {2340,1543,274,274,915,1,0,0,0}, {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2809,1,0,0,0},
    {2342,1545,274,1517,2221,1,0,1,0}, {2342,1545,274,274,1394,1,0,0,0}, {2343,1546,274,1517,2226,1,0,1,0},
    {2343,1546,274,274,2813,1,0,0,0}, {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,1048,1,0,0,0},
    {2345,1548,274,1517,4347,1,0,1,0}, {2345,1548,274,274,4351,1,0,0,0}, {2346,1549,274,1517,2393,1,0,1,0},
    {2346,1549,274,274,1787,1,0,0,0}, {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,1759,2,0,0,0},
    {2347,1552,274,1517,2817,1,0,1,0}, {2347,1552,274,274,2820,1,0,0,0}, {2348,1553,274,1517,2171,1,0,1,0},
    {2348,1553,274,274,859,1,0,0,0}, {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2827,1,0,0,0},
    {2350,1555,274,1517,2343,1,0,1,0}, {2350,1555,274,274,592,1,0,0,0}, {2351,1556,274,1517,2831,2,0,1,0},
    {2351,1556,274,274,2835,2,0,0,0}, {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,1366,1,0,0,0},
    {2352,1559,274,1517,2234,1,0,1,0}, {2352,1559,274,274,656,1,0,0,0}, {2353,1560,274,1517,4356,1,0,1,0},
    {2353,1560,274,274,4360,1,0,0,0}, {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,520,1,0,0,0},
    {2355,1562,274,1517,3599,1,0,1,0}, {2355,1562,274,274,4145,1,0,0,0}, {2356,1563,274,1517,4365,1,0,1,0},
    {2356,1563,274,274,4369,1,0,0,0}, {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,887,1,0,0,0},
    {2358,1565,274,1517,2840,1,0,1,0}, {2358,1565,274,274,620,1,0,0,0}, {2359,1566,274,1517,2249,1,0,1,0},
    {2359,1566,274,274,2843,1,0,0,0}, {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,684,1,0,0,0},
    {2361,1568,274,1517,2359,1,0,1,0}, {2361,1568,274,274,492,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0},
    {2365,1570,274,274,2120,1,0,0,0}, {2366,1571,274,274,2132,1,0,0,0}, {2367,1572,274,274,2151,1,0,0,0},
    {2368,1573,274,274,2148,1,0,0,0}, {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0},
    {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,4374,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0},
    {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2550,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0},
    {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2568,1,0,0,0},
    {2380,1585,274,274,4343,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,4374,1,0,0,0},
    {2402,1588,274,274,3599,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0},
    {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0},
    {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0},
    {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0},
    {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {97,1600,666,1601,0,1,1,1,0}, {3201,1662,274,274,4135,1,0,0,0}, {3202,1663,274,1664,2695,1,0,1,0},
    {3202,1663,274,1665,2343,1,0,1,0}, {3202,1663,274,1666,2345,1,0,1,0}, {3202,1663,274,1667,2699,1,0,1,0},
    {3202,1663,274,1668,2703,1,0,1,0}, {3202,1663,274,1669,2706,1,0,1,0}, {3202,1663,274,274,2695,1,0,0,0},
    {3203,1670,274,274,2209,1,0,0,0}, {3205,1671,274,274,2146,1,0,0,0}, {3206,1672,274,274,2132,1,0,0,0},
    {3207,1673,274,274,2151,1,0,0,0}, {3208,1674,274,274,2148,1,0,0,0}, {3209,1675,274,274,2144,1,0,0,0},
    {3210,1676,274,274,2141,1,0,0,0}, {3211,1677,274,274,2575,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0},
    {3214,1679,274,274,2550,1,0,0,0}, {3215,1680,274,274,2552,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0},
    {3218,1682,274,274,2568,1,0,0,0}, {3219,1683,274,274,2592,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0},
    {3221,1685,274,1687,2328,2,0,1,0}, {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,1687,2333,1,0,1,0},
    {3221,1688,274,274,1148,1,0,0,0}, {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0},
    {3222,1691,274,1687,2218,1,0,1,0}, {3222,1691,274,274,2731,1,0,0,0}, {3223,1692,274,1687,2735,2,0,1,0},
    {3223,1692,274,274,2738,2,0,0,0}, {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,1502,1,0,0,0},
    {3224,1695,274,1687,2317,1,0,1,0}, {3224,1695,274,274,2742,1,0,0,0}, {3225,1696,274,1687,2706,1,0,1,0},
    {3225,1696,274,274,2746,1,0,0,0}, {3226,1697,274,1687,2751,1,0,1,0}, {3226,1697,274,274,2753,1,0,0,0},
    {3227,1698,274,1687,2400,1,0,1,0}, {3227,1698,274,274,2756,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0},
    {3228,1699,274,274,1302,2,0,0,0}, {3228,1701,274,1687,2200,1,0,1,0}, {3228,1701,274,274,2760,1,0,0,0},
    {3229,1702,274,1687,2763,1,0,1,0}, {3229,1702,274,274,387,1,0,0,0}, {3230,1703,274,1687,2703,1,0,1,0},
    {3230,1703,274,274,1076,1,0,0,0}, {3231,1704,274,1687,2279,1,0,1,0}, {3231,1704,274,274,1547,1,0,0,0},
    {3232,1705,274,1687,2766,1,0,1,0}, {3232,1705,274,274,2771,1,0,0,0}, {3233,1706,274,1687,2575,2,0,1,0},
    {3233,1706,274,274,2777,2,0,0,0}, {3233,1708,274,1687,2268,1,0,1,0}, {3233,1708,274,274,1422,1,0,0,0},
    {3234,1709,274,1687,2782,2,0,1,0}, {3234,1709,274,274,2787,2,0,0,0}, {3234,1711,274,1687,2793,1,0,1,0},
    {3234,1711,274,274,2798,1,0,0,0}, {3235,1712,274,1687,2699,1,0,1,0}, {3235,1712,274,274,2804,1,0,0,0},
    {3236,1713,274,1687,2184,1,0,1,0}, {3236,1713,274,274,915,1,0,0,0}, {3237,1714,274,1687,2189,1,0,1,0},
    {3237,1714,274,274,2809,1,0,0,0}, {3238,1715,274,1687,2221,1,0,1,0}, {3238,1715,274,274,1394,1,0,0,0},
    {3239,1716,274,1687,2226,1,0,1,0}, {3239,1716,274,274,2813,1,0,0,0}, {3240,1717,274,1687,2345,1,0,1,0},
    {3240,1717,274,274,1048,1,0,0,0}, {3242,1718,274,1687,2393,1,0,1,0}, {3242,1718,274,274,1787,1,0,0,0},
    {3243,1719,274,1687,2323,2,0,1,0}, {3243,1719,274,274,1759,2,0,0,0}, {3243,1721,274,1687,2817,1,0,1,0},
    {3243,1721,274,274,2820,1,0,0,0}, {3244,1722,274,1687,2171,1,0,1,0}, {3244,1722,274,274,859,1,0,0,0},
    {3245,1723,274,1687,2824,1,0,1,0}, {3245,1723,274,274,2827,1,0,0,0}, {3246,1724,274,1687,2343,1,0,1,0},
    {3246,1724,274,274,592,1,0,0,0}, {3247,1725,274,1687,2831,2,0,1,0}, {3247,1725,274,274,2835,2,0,0,0},
    {3247,1727,274,1687,2372,1,0,1,0}, {3247,1727,274,274,1366,1,0,0,0}, {3248,1728,274,1687,2234,1,0,1,0},
    {3248,1728,274,274,656,1,0,0,0}, {3249,1729,274,1687,4356,1,0,1,0}, {3249,1729,274,274,4360,1,0,0,0},
    {3250,1730,274,1687,2335,1,0,1,0}, {3250,1730,274,274,520,1,0,0,0}, {3251,1731,274,1687,3599,1,0,1,0},
    {3251,1731,274,274,4145,1,0,0,0}, {3253,1732,274,1687,2414,1,0,1,0}, {3253,1732,274,274,887,1,0,0,0},
    {3254,1733,274,1687,2840,1,0,1,0}, {3254,1733,274,274,620,1,0,0,0}, {3255,1734,274,1687,2257,1,0,1,0},
    {3255,1734,274,274,1671,1,0,0,0}, {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,684,1,0,0,0},
    {3257,1736,274,1687,2359,1,0,1,0}, {3257,1736,274,274,492,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0},
    {3262,1738,274,274,2132,1,0,0,0}, {3263,1739,274,274,2151,1,0,0,0}, {3264,1740,274,274,2148,1,0,0,0},
    {3265,1741,274,274,2144,1,0,0,0}, {3266,1742,274,274,2141,1,0,0,0}, {3267,1743,274,274,2575,1,0,0,0},
    {3268,1744,274,274,2847,1,0,0,0}, {3270,1745,274,274,2550,1,0,0,0}, {3271,1746,274,274,2552,1,0,0,0},
    {3272,1747,274,274,2714,1,0,0,0}, {3274,1748,274,274,2568,1,0,0,0}, {3275,1749,274,274,2592,1,0,0,0},
    {3276,1750,274,274,2717,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,2847,1,0,0,0},
    {3298,1753,274,274,2710,1,0,0,0}, {3302,1754,274,274,2388,1,0,0,0}, {3303,1755,274,274,1815,1,0,0,0},
    {3304,1756,274,274,1817,1,0,0,0}, {3305,1757,274,274,1819,1,0,0,0}, {3306,1758,274,274,1821,1,0,0,0},
    {3307,1759,274,274,1823,1,0,0,0}, {3308,1760,274,274,1825,1,0,0,0}, {3309,1761,274,274,1827,1,0,0,0},
    {3310,1762,274,274,1829,1,0,0,0}, {3311,1763,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3201,1662,274,274,4135,1,0,0,0}, {3202,1663,274,1789,2695,1,0,1,0},
    {3202,1663,274,1665,2343,1,0,1,0}, {3202,1663,274,1666,2345,1,0,1,0}, {3202,1663,274,1667,2699,1,0,1,0},
    {3202,1663,274,1668,2703,1,0,1,0}, {3202,1663,274,1669,2706,1,0,1,0}, {3202,1663,274,274,2695,1,0,0,0},
    {3203,1670,274,274,2209,1,0,0,0}, {3205,1671,274,274,2146,1,0,0,0}, {3206,1672,274,274,2132,1,0,0,0},
    {3207,1673,274,274,2151,1,0,0,0}, {3208,1674,274,274,2148,1,0,0,0}, {3209,1675,274,274,2144,1,0,0,0},
    {3210,1676,274,274,2141,1,0,0,0}, {3211,1677,274,274,2575,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0},
    {3214,1679,274,274,2550,1,0,0,0}, {3215,1680,274,274,2552,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0},
    {3218,1682,274,274,2568,1,0,0,0}, {3219,1683,274,274,2592,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0},
    {3221,1685,274,1687,2328,2,0,1,0}, {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,1687,2333,1,0,1,0},
    {3221,1688,274,274,1148,1,0,0,0}, {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0},
    {3222,1691,274,1687,2218,1,0,1,0}, {3222,1691,274,274,2731,1,0,0,0}, {3223,1692,274,1687,2735,2,0,1,0},
    {3223,1692,274,274,2738,2,0,0,0}, {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,1502,1,0,0,0},
    {3224,1695,274,1687,2317,1,0,1,0}, {3224,1695,274,274,2742,1,0,0,0}, {3225,1696,274,1687,2706,1,0,1,0},
    {3225,1696,274,274,2746,1,0,0,0}, {3226,1697,274,1687,2751,1,0,1,0}, {3226,1697,274,274,2753,1,0,0,0},
    {3227,1698,274,1687,2400,1,0,1,0}, {3227,1698,274,274,2756,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0},
    {3228,1699,274,274,1302,2,0,0,0}, {3228,1701,274,1687,2200,1,0,1,0}, {3228,1701,274,274,2760,1,0,0,0},
    {3229,1702,274,1687,2763,1,0,1,0}, {3229,1702,274,274,387,1,0,0,0}, {3230,1703,274,1687,2703,1,0,1,0},
    {3230,1703,274,274,1076,1,0,0,0}, {3231,1704,274,1687,2279,1,0,1,0}, {3231,1704,274,274,1547,1,0,0,0},
    {3232,1705,274,1687,2766,1,0,1,0}, {3232,1705,274,274,2771,1,0,0,0}, {3233,1706,274,1687,2575,2,0,1,0},
    {3233,1706,274,274,2777,2,0,0,0}, {3233,1708,274,1687,2268,1,0,1,0}, {3233,1708,274,274,1422,1,0,0,0},
    {3234,1709,274,1687,2782,2,0,1,0}, {3234,1709,274,274,2787,2,0,0,0}, {3234,1711,274,1687,2793,1,0,1,0},
    {3234,1711,274,274,2798,1,0,0,0}, {3235,1712,274,1687,2699,1,0,1,0}, {3235,1712,274,274,2804,1,0,0,0},
    {3236,1713,274,1687,2184,1,0,1,0}, {3236,1713,274,274,915,1,0,0,0}, {3237,1714,274,1687,2189,1,0,1,0},
    {3237,1714,274,274,2809,1,0,0,0}, {3238,1715,274,1687,2221,1,0,1,0}, {3238,1715,274,274,1394,1,0,0,0},
    {3239,1716,274,1687,2226,1,0,1,0}, {3239,1716,274,274,2813,1,0,0,0}, {3240,1717,274,1687,2345,1,0,1,0},
    {3240,1717,274,274,1048,1,0,0,0}, {3242,1718,274,1687,2393,1,0,1,0}, {3242,1718,274,274,1787,1,0,0,0},
    {3243,1719,274,1687,2323,2,0,1,0}, {3243,1719,274,274,1759,2,0,0,0}, {3243,1721,274,1687,2817,1,0,1,0},
    {3243,1721,274,274,2820,1,0,0,0}, {3244,1722,274,1687,2171,1,0,1,0}, {3244,1722,274,274,859,1,0,0,0},
    {3245,1723,274,1687,2824,1,0,1,0}, {3245,1723,274,274,2827,1,0,0,0}, {3246,1724,274,1687,2343,1,0,1,0},
    {3246,1724,274,274,592,1,0,0,0}, {3247,1725,274,1687,2831,2,0,1,0}, {3247,1725,274,274,2835,2,0,0,0},
    {3247,1727,274,1687,2372,1,0,1,0}, {3247,1727,274,274,1366,1,0,0,0}, {3248,1728,274,1687,2234,1,0,1,0},
    {3248,1728,274,274,656,1,0,0,0}, {3249,1729,274,1687,4356,1,0,1,0}, {3249,1729,274,274,4360,1,0,0,0},
    {3250,1730,274,1687,2335,1,0,1,0}, {3250,1730,274,274,520,1,0,0,0}, {3251,1731,274,1687,3599,1,0,1,0},
    {3251,1731,274,274,4145,1,0,0,0}, {3253,1732,274,1687,2414,1,0,1,0}, {3253,1732,274,274,887,1,0,0,0},
    {3254,1733,274,1687,2840,1,0,1,0}, {3254,1733,274,274,620,1,0,0,0}, {3255,1734,274,1687,2257,1,0,1,0},
    {3255,1734,274,274,1671,1,0,0,0}, {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,684,1,0,0,0},
    {3257,1736,274,1687,2359,1,0,1,0}, {3257,1736,274,274,492,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0},
    {3262,1738,274,274,2132,1,0,0,0}, {3263,1739,274,274,2151,1,0,0,0}, {3264,1740,274,274,2148,1,0,0,0},
    {3265,1741,274,274,2144,1,0,0,0}, {3266,1742,274,274,2141,1,0,0,0}, {3267,1743,274,274,2575,1,0,0,0},
    {3268,1744,274,274,2847,1,0,0,0}, {3270,1745,274,274,2550,1,0,0,0}, {3271,1746,274,274,2552,1,0,0,0},
    {3272,1747,274,274,2714,1,0,0,0}, {3274,1748,274,274,2568,1,0,0,0}, {3275,1749,274,274,2592,1,0,0,0},
    {3276,1750,274,274,2717,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,2847,1,0,0,0},
    {3298,1753,274,274,2710,1,0,0,0}, {3302,1754,274,274,2388,1,0,0,0}, {3303,1755,274,274,1815,1,0,0,0},
    {3304,1756,274,274,1817,1,0,0,0}, {3305,1757,274,274,1819,1,0,0,0}, {3306,1758,274,274,1821,1,0,0,0},
    {3307,1759,274,274,1823,1,0,0,0}, {3308,1760,274,274,1825,1,0,0,0}, {3309,1761,274,274,1827,1,0,0,0},
    {3310,1762,274,274,1829,1,0,0,0}, {3311,1763,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {11520,1790,274,274,2146,1,0,0,0}, {11521,1791,274,274,2171,1,0,0,0},
    {11522,1792,274,274,2419,1,0,0,0}, {11523,1793,274,274,2221,1,0,0,0}, {11524,1794,274,274,2550,1,0,0,0},
    {11525,1795,274,274,2414,1,0,0,0}, {11526,1796,274,274,2239,1,0,0,0}, {11527,1797,274,274,2558,1,0,0,0},
    {11528,1798,274,274,2151,1,0,0,0}, {11529,1799,274,274,2333,1,0,0,0}, {11530,1800,274,274,2335,1,0,0,0},
    {11531,1801,274,274,2343,1,0,0,0}, {11532,1802,274,274,2345,1,0,0,0}, {11533,1803,274,274,2568,1,0,0,0},
    {11534,1804,274,274,2393,1,0,0,0}, {11535,1805,274,274,3606,1,0,0,0}, {11536,1806,274,274,2234,1,0,0,0},
    {11537,1807,274,274,2244,1,0,0,0}, {11538,1808,274,274,2184,1,0,0,0}, {11539,1809,274,274,2144,1,0,0,0},
    {11540,1810,274,274,2584,1,0,0,0}, {11541,1811,274,274,2588,1,0,0,0}, {11542,1812,274,274,2735,1,0,0,0},
    {11543,1813,274,274,2328,1,0,0,0}, {11544,1814,274,274,4731,1,0,0,0}, {11545,1815,274,274,4734,1,0,0,0},
    {11546,1816,274,274,4739,1,0,0,0}, {11547,1817,274,274,2200,1,0,0,0}, {11548,1818,274,274,2751,1,0,0,0},
    {11549,1819,274,274,4743,1,0,0,0}, {11550,1820,274,274,3824,1,0,0,0}, {11551,1821,274,274,4746,1,0,0,0},
    {11552,1822,274,274,2359,1,0,0,0}, {11553,1823,274,274,2552,1,0,0,0}, {11554,1824,274,274,2372,1,0,0,0},
    {11555,1825,274,274,2364,1,0,0,0}, {11556,1826,274,274,4749,1,0,0,0}, {11557,1827,274,274,2592,1,0,0,0},
    {4304,1828,274,274,2146,1,0,0,0}, {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0},
    {4307,1831,274,274,2221,1,0,0,0}, {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0},
    {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,2558,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0},
    {4313,1837,274,274,2333,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0},
    {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0},
    {4319,1843,274,274,3606,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0},
    {4322,1846,274,274,2184,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,2584,1,0,0,0},
    {4325,1849,274,274,2588,1,0,0,0}, {4326,1850,274,274,2735,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0},
    {4328,1852,274,274,4731,1,0,0,0}, {4329,1853,274,274,4734,1,0,0,0}, {4330,1854,274,274,4739,1,0,0,0},
    {4331,1855,274,274,3099,1,0,0,0}, {4332,1856,274,274,2751,1,0,0,0}, {4333,1857,274,274,4743,1,0,0,0},
    {4334,1858,274,274,3824,1,0,0,0}, {4335,1859,274,274,2200,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0},
    {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2372,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0},
    {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0},
    {45,1867,274,274,5085,2,0,0,0}, {45,1869,274,274,5089,2,0,0,0}, {45,1871,274,274,5093,2,0,0,0},
    {45,1873,274,274,5097,2,0,0,0}, {45,1875,274,274,5101,2,0,0,0}, {45,1877,274,274,5105,2,0,0,0},
    {45,1879,274,274,5109,2,0,0,0}, {45,1881,274,274,5113,2,0,0,0}, {45,1883,274,274,5117,2,0,0,0},
    {45,1885,274,274,5121,2,0,0,0}, {45,1887,274,274,5125,2,0,0,0}, {45,1889,274,274,5129,2,0,0,0},
    {45,1891,274,274,5133,2,0,0,0}, {45,1893,274,274,5137,2,0,0,0}, {45,1895,274,274,5141,2,0,0,0},
    {45,1897,274,274,5145,2,0,0,0}, {45,1899,274,274,5149,2,0,0,0}, {45,1901,274,274,5153,2,0,0,0},
    {45,1903,274,274,5157,2,0,0,0}, {4352,2108,2109,274,5161,1,1,0,0}, {4352,2108,2110,274,5166,1,1,0,0},
    {4352,2108,2111,274,2419,1,1,0,0}, {4352,2108,274,274,2333,1,0,0,0}, {4353,2112,274,274,2330,1,0,0,0},
    {4354,2113,2114,274,2335,1,1,0,0}, {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,1199,2116,2221,1,1,2,0},
    {4355,2115,1199,2118,2221,1,1,2,0}, {4355,2115,1199,2120,2221,1,1,1,0}, {4355,2115,2109,274,5171,1,1,0,0},
    {4355,2115,2121,274,2184,1,1,0,0}, {4355,2115,2111,274,2221,1,1,0,0}, {4355,2115,274,274,2184,1,0,0,0},
    {4356,2122,274,274,2186,1,0,0,0}, {4357,2052,2123,2127,2345,1,4,2,0}, {4357,2052,2123,2129,2345,1,4,2,0},
    {4357,2052,2123,2131,2345,1,4,2,0}, {4357,2052,2123,2133,2345,1,4,2,0}, {4357,2052,2123,2135,2345,1,4,2,0},
    {4357,2052,2137,274,2345,1,1,0,0}, {4357,2052,2138,274,2335,1,1,0,0}, {4357,2052,2139,274,2234,1,1,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,2111,274,2171,1,1,0,0},
    {4359,2141,274,274,2393,1,0,0,0}, {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,2144,2249,1,0,1,0},
    {4361,2143,2145,274,2246,1,1,0,0}, {4361,2143,274,274,2244,1,0,0,0}, {4362,2146,274,274,2246,1,0,0,0},
    {4363,2034,2147,2151,2345,1,4,2,0}, {4363,2034,274,274,0,1,0,0,0}, {4364,2153,2154,274,2400,1,1,0,0},
    {4364,2153,2109,274,5176,1,1,0,0}, {4364,2153,2121,274,2400,1,1,0,0}, {4364,2153,2111,274,2200,1,1,0,0},
    {4364,2153,274,274,2400,1,0,0,0}, {4365,2155,274,274,5182,1,0,0,0}, {4366,2156,274,274,5176,1,0,0,0},
    {4367,2157,274,274,5161,1,0,0,0}, {4368,2158,274,274,5171,1,0,0,0}, {4369,2159,274,274,5186,1,0,0,0},
    {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2161,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2162,274,274,5194,1,0,0,0}, {4453,1944,274,274,5198,1,0,0,0},
    {4454,2163,2164,274,3235,1,2,0,0}, {4454,2163,274,274,2550,1,0,0,0}, {4455,1989,274,274,5201,1,0,0,0},
    {4456,2166,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2167,274,274,1238,1,0,0,0},
    {4459,2168,274,274,5205,1,0,0,0}, {4460,2169,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0},
    {4462,2170,274,274,2144,1,0,0,0}, {4463,2171,274,274,5212,1,0,0,0}, {4464,2172,274,274,1255,1,0,0,0},
    {4465,2021,274,274,1244,1,0,0,0}, {4466,2173,274,274,1369,1,0,0,0}, {4467,2174,274,274,3408,1,0,0,0},
    {4468,2175,274,274,5216,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,2176,0,1,0,1,0},
    {4520,1991,274,2177,2419,1,0,1,0}, {4520,1991,274,2178,3810,1,0,1,0}, {4520,1991,274,274,2333,1,0,0,0},
    {4521,2179,274,2176,0,1,0,1,0}, {4521,2179,274,2177,2330,1,0,1,0}, {4521,2179,274,2178,3810,1,0,1,0},
    {4521,2179,274,274,2333,1,0,0,0}, {4522,2180,274,2176,0,1,0,1,0}, {4522,2180,274,2177,5220,1,0,1,0},
    {4522,2180,274,2178,3810,1,0,1,0}, {4522,2180,274,274,2333,1,0,0,0}, {4523,1908,2181,2184,2345,1,3,3,0},
    {4523,1908,2181,2187,2345,1,3,3,0}, {4523,1908,2181,2190,2345,1,3,3,0}, {4523,1908,2181,2193,2345,1,3,3,0},
    {4523,1908,2181,2196,2345,1,3,3,0}, {4523,1908,274,2177,2345,1,0,1,0}, {4523,1908,274,2199,2335,1,0,1,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2200,274,2177,5223,1,0,1,0}, {4524,2200,274,2199,2335,1,0,1,0},
    {4524,2200,274,274,2345,1,0,0,0}, {4525,2201,274,2202,2345,1,0,1,0}, {4525,2201,274,2177,2345,1,0,1,0},
    {4525,2201,274,2199,2335,1,0,1,0}, {4525,2201,274,274,2345,1,0,0,0}, {4526,2203,274,2204,2200,1,0,2,0},
    {4526,2203,274,2206,0,1,0,1,0}, {4526,2203,274,2207,2184,1,0,1,0}, {4526,2203,274,2208,0,1,0,1,0},
    {4526,2203,274,2209,2244,1,0,1,0}, {4526,2203,274,2177,2221,1,0,1,0}, {4526,2203,274,2178,2345,1,0,1,0},
    {4526,2203,274,274,2184,1,0,0,0}, {4527,1942,274,2210,2234,1,0,1,0}, {4527,1942,274,2177,2234,1,0,1,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2211,274,2176,0,1,0,1,0}, {4528,2211,274,2212,2335,1,0,1,0},
    {4528,2211,274,2177,5226,1,0,1,0}, {4528,2211,274,2178,3810,1,0,1,0}, {4528,2211,274,274,2333,1,0,0,0},
    {4529,2213,274,2177,5229,1,0,1,0}, {4529,2213,274,274,2343,1,0,0,0}, {4530,2214,274,2215,0,1,0,1,0},
    {4530,2214,274,2177,5232,1,0,1,0}, {4530,2214,274,2178,2343,1,0,1,0}, {4530,2214,274,274,2335,1,0,0,0},
    {4531,2216,274,2177,5235,1,0,1,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,2177,5238,1,0,1,0},
    {4532,2217,274,274,2335,1,0,0,0}, {4533,2218,274,2215,0,1,0,1,0}, {4533,2218,274,2177,5244,1,0,1,0},
    {4533,2218,274,2178,2343,1,0,1,0}, {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,2202,2335,1,0,1,0},
    {4534,2219,274,2177,2234,1,0,1,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,2177,2343,1,0,1,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,2215,0,1,0,1,0}, {4536,2221,274,2177,2171,1,0,1,0},
    {4536,2221,274,2178,2343,1,0,1,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,2215,0,1,0,1,0},
    {4537,2222,274,2177,3832,1,0,1,0}, {4537,2222,274,2178,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0},
    {4538,2223,274,2206,0,1,0,1,0}, {4538,2223,274,2207,2184,1,0,1,0}, {4538,2223,274,2208,0,1,0,1,0},
    {4538,2223,274,2209,2244,1,0,1,0}, {4538,2223,274,2177,2244,1,0,1,0}, {4538,2223,274,2178,2345,1,0,1,0},
    {4538,2223,274,274,2184,1,0,0,0}, {4539,2224,274,2206,0,1,0,1,0}, {4539,2224,274,2207,2184,1,0,1,0},
    {4539,2224,274,2208,0,1,0,1,0}, {4539,2224,274,2209,2244,1,0,1,0}, {4539,2224,274,2177,2246,1,0,1,0},
    {4539,2224,274,2178,2345,1,0,1,0}, {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2177,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,2206,0,1,0,1,0}, {4541,2225,274,2207,2184,1,0,1,0},
    {4541,2225,274,2208,0,1,0,1,0}, {4541,2225,274,2209,2244,1,0,1,0}, {4541,2225,274,2177,2200,1,0,1,0},
    {4541,2225,274,2178,2345,1,0,1,0}, {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,2206,0,1,0,1,0},
    {4542,2226,274,2207,2184,1,0,1,0}, {4542,2226,274,2208,0,1,0,1,0}, {4542,2226,274,2209,2244,1,0,1,0},
    {4542,2226,274,2177,5176,1,0,1,0}, {4542,2226,274,2178,2345,1,0,1,0}, {4542,2226,274,274,2184,1,0,0,0},
    {4543,2227,274,2176,0,1,0,1,0}, {4543,2227,274,2177,5161,1,0,1,0}, {4543,2227,274,2178,3810,1,0,1,0},
    {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,2204,5176,1,0,2,0}, {4544,2228,274,2206,0,1,0,1,0},
    {4544,2228,274,2207,2184,1,0,1,0}, {4544,2228,274,2208,0,1,0,1,0}, {4544,2228,274,2209,2244,1,0,1,0},
    {4544,2228,274,2177,5171,1,0,1,0}, {4544,2228,274,2178,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0},
    {4545,2229,274,2215,0,1,0,1,0}, {4545,2229,274,2177,5186,1,0,1,0}, {4545,2229,274,2178,2343,1,0,1,0},
    {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,2206,0,1,0,1,0}, {4546,2022,274,2230,2345,1,0,1,0},
    {4546,2022,274,2210,0,1,0,1,0}, {4546,2022,274,2231,0,1,0,1,0}, {4546,2022,274,2177,0,1,0,1,0},
    {4546,2022,274,2178,2345,1,0,1,0}, {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,1372,1,0,0,0},
    {57600,2233,2109,274,5250,1,1,0,0}, {57600,2233,2111,274,5256,1,1,0,0}, {57600,2233,274,274,5259,1,0,0,0},
    {57601,2234,274,274,5262,1,0,0,0}, {57602,2235,2114,274,5266,1,1,0,0}, {57602,2235,274,274,5269,1,0,0,0},
    {57603,2236,2109,274,5272,1,1,0,0}, {57603,2236,2121,274,5278,1,1,0,0}, {57603,2236,2111,274,5281,1,1,0,0},
    {57603,2236,274,274,5278,1,0,0,0}, {57604,2237,274,274,5284,1,0,0,0}, {57605,2238,2137,274,5269,1,1,0,0},
    {57605,2238,2138,274,5266,1,1,0,0}, {57605,2238,2139,274,5288,1,1,0,0}, {57605,2238,274,274,5288,1,0,0,0},
    {57606,2239,274,274,5291,1,0,0,0}, {57607,2240,2111,274,5294,1,1,0,0}, {57607,2240,274,274,5297,1,0,0,0},
    {57608,2241,274,274,5300,1,0,0,0}, {57609,2242,274,2144,5304,1,0,1,0}, {57609,2242,274,274,5308,1,0,0,0},
    {57610,2243,274,274,5311,1,0,0,0}, {57611,2244,274,274,5315,1,0,0,0}, {57612,2245,2109,274,5317,1,1,0,0},
    {57612,2245,2121,274,5324,1,1,0,0}, {57612,2245,2111,274,5328,1,1,0,0}, {57612,2245,274,274,5324,1,0,0,0},
    {57613,2246,274,274,5331,1,0,0,0}, {57614,2247,274,274,5317,1,0,0,0}, {57615,2248,274,274,5250,1,0,0,0},
    {57616,2249,274,274,5272,1,0,0,0}, {57617,2250,274,274,5336,1,0,0,0}, {57618,2251,274,274,5342,1,0,0,0},
    {57632,2252,274,274,2333,1,0,0,0}, {57633,2253,274,274,2330,1,0,0,0}, {57634,2254,274,274,2345,1,0,0,0},
    {57635,2255,274,274,2184,1,0,0,0}, {57636,2256,274,274,2186,1,0,0,0}, {57637,2257,274,274,2234,1,0,0,0},
    {57638,2258,274,274,2343,1,0,0,0}, {57639,2259,274,274,2393,1,0,0,0}, {57640,2260,274,274,2390,1,0,0,0},
    {57641,2261,274,274,2244,1,0,0,0}, {57642,2262,274,274,2246,1,0,0,0}, {57643,2263,274,274,0,1,0,0,0},
    {57644,2264,274,274,2400,1,0,0,0}, {57645,2265,274,274,5182,1,0,0,0}, {57646,2266,274,274,5176,1,0,0,0},
    {57647,2267,274,274,5161,1,0,0,0}, {57648,2268,274,274,5171,1,0,0,0}, {57649,2269,274,274,5186,1,0,0,0},
    {57650,2270,274,274,2359,1,0,0,0}, {12288,2296,274,274,5487,1,0,0,0}, {44032,2297,2298,274,5489,1,1,0,0},
    {44148,2299,2300,274,5496,1,1,0,0}, {44208,2301,1600,274,5506,1,1,0,0}, {44284,2302,2303,274,5516,1,1,0,0},
    {44428,2304,2305,274,5523,1,1,0,0}, {44600,2306,2307,274,5533,1,1,0,0}, {45380,2308,2309,274,5543,1,1,0,0},
    {47532,2310,4,274,5547,2,1,0,0}, {48277,2312,2313,274,5553,1,1,0,0}, {48337,2314,2315,274,5563,1,2,0,0},
    {48520,2317,2318,274,5573,1,1,0,0}, {48731,2319,666,274,5583,1,1,0,0}, {51086,2320,666,274,5593,1,1,0,0},
    {32,646,274,2321,0,1,0,1,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1106,2322,274,274,5752,1,0,0,0}, {1107,2323,274,274,5755,1,0,0,0},
    {1109,2324,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0}, {1113,2325,274,274,5758,1,0,0,0},
    {1114,2326,274,274,5223,1,0,0,0}, {1115,2327,274,274,5761,1,0,0,0}, {1116,2328,274,274,5764,1,0,0,0},
    {1119,2329,274,274,5768,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,3372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,5879,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2151,1,0,0,0}, {1101,1102,274,274,4337,1,0,0,0}, {1102,1103,274,274,5883,1,0,0,0},
    {1103,1104,274,274,5886,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1199,1109,274,274,5889,1,0,0,0},
    {1257,1113,274,274,5892,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0}, {2817,2368,274,274,4135,1,0,0,0},
    {2818,2369,274,1115,2343,1,0,1,0}, {2818,2369,274,2370,2345,1,0,1,0}, {2818,2369,274,2371,2699,1,0,1,0},
    {2818,2369,274,2372,2703,1,0,1,0}, {2818,2369,274,2373,2706,1,0,1,0}, {2818,2369,274,274,2695,1,0,0,0},
    {2819,2374,274,274,2209,1,0,0,0}, {2821,2375,274,274,2146,1,0,0,0}, {2822,2376,274,274,2132,1,0,0,0},
    {2823,2377,274,274,2151,1,0,0,0}, {2824,2378,274,274,2148,1,0,0,0}, {2825,2379,274,274,2144,1,0,0,0},
    {2826,2380,274,274,2141,1,0,0,0}, {2827,2381,274,274,2575,1,0,0,0}, {2828,2382,274,274,2710,1,0,0,0},
    {2831,2383,274,274,2550,1,0,0,0}, {2832,2384,274,274,2714,1,0,0,0}, {2835,2385,274,274,2568,1,0,0,0},
    {2836,2386,274,274,2717,1,0,0,0}, {2837,2387,274,2389,2328,2,0,1,0}, {2837,2387,274,274,745,2,0,0,0},
    {2837,2390,274,2389,2333,1,0,1,0}, {2837,2390,274,274,1148,1,0,0,0}, {2838,2391,274,2389,2720,2,0,1,0},
    {2838,2391,274,274,2725,2,0,0,0}, {2838,2393,274,2389,2218,1,0,1,0}, {2838,2393,274,274,2731,1,0,0,0},
    {2839,2394,274,2389,2735,2,0,1,0}, {2839,2394,274,274,2738,2,0,0,0}, {2839,2396,274,2389,2419,1,0,1,0},
    {2839,2396,274,274,1502,1,0,0,0}, {2840,2397,274,2389,2317,1,0,1,0}, {2840,2397,274,274,2742,1,0,0,0},
    {2841,2398,274,2389,2706,1,0,1,0}, {2841,2398,274,274,2746,1,0,0,0}, {2842,2399,274,2389,2751,1,0,1,0},
    {2842,2399,274,274,2753,1,0,0,0}, {2843,2400,274,2389,2400,1,0,1,0}, {2843,2400,274,274,2756,1,0,0,0},
    {2844,2401,274,2389,2239,2,0,1,0}, {2844,2401,274,274,1302,2,0,0,0}, {2844,2403,274,2389,2200,1,0,1,0},
    {2844,2403,274,274,2760,1,0,0,0}, {2845,2404,274,2389,2763,1,0,1,0}, {2845,2404,274,274,387,1,0,0,0},
    {2846,2405,274,2389,2703,1,0,1,0}, {2846,2405,274,274,1076,1,0,0,0}, {2847,2406,274,2389,2279,1,0,1,0},
    {2847,2406,274,274,1547,1,0,0,0}, {2848,2407,274,2389,2766,1,0,1,0}, {2848,2407,274,274,2771,1,0,0,0},
    {2849,2408,274,2389,5988,2,0,1,0}, {2849,2408,274,274,5992,2,0,0,0}, {2849,2410,274,2389,2268,1,0,1,0},
    {2849,2410,274,274,1422,1,0,0,0}, {2850,2411,274,2389,5997,2,0,1,0}, {2850,2411,274,274,6002,2,0,0,0},
    {2850,2413,274,2389,2793,1,0,1,0}, {2850,2413,274,274,2798,1,0,0,0}, {2851,2414,274,2389,2699,1,0,1,0},
    {2851,2414,274,274,2804,1,0,0,0}, {2852,2415,274,2389,2184,1,0,1,0}, {2852,2415,274,274,915,1,0,0,0},
    {2853,2416,274,2389,2189,1,0,1,0}, {2853,2416,274,274,2809,1,0,0,0}, {2854,2417,274,2389,2221,1,0,1,0},
    {2854,2417,274,274,1394,1,0,0,0}, {2855,2418,274,2389,2226,1,0,1,0}, {2855,2418,274,274,2813,1,0,0,0},
    {2856,2419,274,2389,2345,1,0,1,0}, {2856,2419,274,274,1048,1,0,0,0}, {2858,2420,274,2389,2393,1,0,1,0},
    {2858,2420,274,274,1787,1,0,0,0}, {2859,2421,274,2389,2323,2,0,1,0}, {2859,2421,274,274,1759,2,0,0,0},
    {2859,2423,274,2389,2817,1,0,1,0}, {2859,2423,274,274,2820,1,0,0,0}, {2860,2424,274,2389,2171,1,0,1,0},
    {2860,2424,274,274,859,1,0,0,0}, {2861,2425,274,2389,2824,1,0,1,0}, {2861,2425,274,274,2827,1,0,0,0},
    {2862,2426,274,2389,2343,1,0,1,0}, {2862,2426,274,274,592,1,0,0,0}, {2863,2427,274,2389,2831,2,0,1,0},
    {2863,2427,274,274,2835,2,0,0,0}, {2863,2429,274,2389,2372,1,0,1,0}, {2863,2429,274,274,1366,1,0,0,0},
    {2864,2430,274,2389,2234,1,0,1,0}, {2864,2430,274,274,656,1,0,0,0}, {2866,2431,274,2389,2335,1,0,1,0},
    {2866,2431,274,274,520,1,0,0,0}, {2867,2432,274,2389,3599,1,0,1,0}, {2867,2432,274,274,4145,1,0,0,0},
    {2869,2433,274,2389,2414,1,0,1,0}, {2869,2433,274,274,887,1,0,0,0}, {2870,2434,274,2389,2840,1,0,1,0},
    {2870,2434,274,274,620,1,0,0,0}, {2871,2435,274,2389,2249,1,0,1,0}, {2871,2435,274,274,2843,1,0,0,0},
    {2872,2436,274,2389,2244,1,0,1,0}, {2872,2436,274,274,684,1,0,0,0}, {2873,2437,274,2389,2359,1,0,1,0},
    {2873,2437,274,274,492,1,0,0,0}, {2876,2438,274,274,0,1,0,0,0}, {2878,2439,274,274,2132,1,0,0,0},
    {2879,2440,274,274,2151,1,0,0,0}, {2880,2441,274,274,2148,1,0,0,0}, {2881,2442,274,274,2144,1,0,0,0},
    {2882,2443,274,274,2141,1,0,0,0}, {2883,2444,274,274,2575,1,0,0,0}, {2884,2445,274,274,2847,1,0,0,0},
    {2887,2446,274,274,2550,1,0,0,0}, {2888,2447,274,274,2714,1,0,0,0}, {2891,2448,274,274,2568,1,0,0,0},
    {2892,2449,274,274,2717,1,0,0,0}, {2893,2450,274,274,0,1,0,0,0}, {2911,2451,274,2389,2831,1,0,1,0},
    {2911,2451,274,274,2835,1,0,0,0}, {2912,2452,274,274,2847,1,0,0,0}, {2914,2453,274,274,2710,1,0,0,0},
    {2918,2454,274,274,2388,1,0,0,0}, {2919,2455,274,274,1815,1,0,0,0}, {2920,2456,274,274,1817,1,0,0,0},
    {2921,2457,274,274,1819,1,0,0,0}, {2922,2458,274,274,1821,1,0,0,0}, {2923,2459,274,274,1823,1,0,0,0},
    {2924,2460,274,274,1825,1,0,0,0}, {2925,2461,274,274,1827,1,0,0,0}, {2926,2462,274,274,1829,1,0,0,0},
    {2927,2463,274,274,1831,1,0,0,0}, {2929,2464,274,2389,2364,1,0,1,0}, {2929,2464,274,274,1238,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2305,1490,274,274,4135,1,0,0,0},
    {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0}, {2306,1491,274,1495,2699,1,0,1,0},
    {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0}, {2306,1491,274,274,2695,1,0,0,0},
    {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0},
    {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0},
    {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,3599,1,0,0,0},
    {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2550,1,0,0,0},
    {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0},
    {2323,1513,274,274,2568,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0}, {2325,1515,274,1517,2328,2,0,1,0},
    {2325,1515,274,274,745,2,0,0,0}, {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,1148,1,0,0,0},
    {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2725,2,0,0,0}, {2326,1521,274,1517,2218,1,0,1,0},
    {2326,1521,274,274,2731,1,0,0,0}, {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2738,2,0,0,0},
    {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,1502,1,0,0,0}, {2328,1525,274,1517,2317,1,0,1,0},
    {2328,1525,274,274,2742,1,0,0,0}, {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2746,1,0,0,0},
    {2330,1527,274,1517,2751,1,0,1,0}, {2330,1527,274,274,2753,1,0,0,0}, {2331,1528,274,1517,2400,1,0,1,0},
    {2331,1528,274,274,2756,1,0,0,0}, {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,1302,2,0,0,0},
    {2332,1531,274,1517,2200,1,0,1,0}, {2332,1531,274,274,2760,1,0,0,0}, {2333,1532,274,1517,2763,1,0,1,0},
    {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,1076,1,0,0,0},
    {2335,1534,274,1517,2279,1,0,1,0}, {2335,1534,274,274,1547,1,0,0,0}, {2336,1535,274,1517,2766,1,0,1,0},
    {2336,1535,274,274,2771,1,0,0,0}, {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,2777,2,0,0,0},
    {2337,1538,274,1517,2268,1,0,1,0}, {2337,1538,274,274,1422,1,0,0,0}, {2338,1539,274,1517,2782,2,0,1,0},
    {2338,1539,274,274,2787,2,0,0,0}, {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2798,1,0,0,0},
    {2339,1542,274,1517,2699,1,0,1,0}, {2339,1542,274,274,2804,1,0,0,0}, {2340,1543,274,1517,2184,1,0,1,0},
    {2340,1543,274,274,915,1,0,0,0}, {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2809,1,0,0,0},
    {2342,1545,274,1517,2221,1,0,1,0}, {2342,1545,274,274,1394,1,0,0,0}, {2343,1546,274,1517,2226,1,0,1,0},
    {2343,1546,274,274,2813,1,0,0,0}, {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,1048,1,0,0,0},
    {2345,1548,274,1517,4347,1,0,1,0}, {2345,1548,274,274,4351,1,0,0,0}, {2346,1549,274,1517,2393,1,0,1,0},
    {2346,1549,274,274,1787,1,0,0,0}, {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,1759,2,0,0,0},
    {2347,1552,274,1517,2817,1,0,1,0}, {2347,1552,274,274,2820,1,0,0,0}, {2348,1553,274,1517,2171,1,0,1,0},
    {2348,1553,274,274,859,1,0,0,0}, {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2827,1,0,0,0},
    {2350,1555,274,1517,2343,1,0,1,0}, {2350,1555,274,274,592,1,0,0,0}, {2351,1556,274,1517,2831,2,0,1,0},
    {2351,1556,274,274,2835,2,0,0,0}, {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,1366,1,0,0,0},
    {2352,1559,274,1517,2234,1,0,1,0}, {2352,1559,274,274,656,1,0,0,0}, {2353,1560,274,1517,4356,1,0,1,0},
    {2353,1560,274,274,4360,1,0,0,0}, {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,520,1,0,0,0},
    {2355,1562,274,1517,3599,1,0,1,0}, {2355,1562,274,274,4145,1,0,0,0}, {2356,1563,274,1517,4365,1,0,1,0},
    {2356,1563,274,274,4369,1,0,0,0}, {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,887,1,0,0,0},
    {2358,1565,274,1517,2840,1,0,1,0}, {2358,1565,274,274,620,1,0,0,0}, {2359,1566,274,1517,2257,1,0,1,0},
    {2359,1566,274,274,1671,1,0,0,0}, {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,684,1,0,0,0},
    {2361,1568,274,1517,2359,1,0,1,0}, {2361,1568,274,274,492,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0},
    {2365,1570,274,274,2120,1,0,0,0}, {2366,1571,274,274,2132,1,0,0,0}, {2367,1572,274,274,2151,1,0,0,0},
    {2368,1573,274,274,2148,1,0,0,0}, {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0},
    {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,4374,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0},
    {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2550,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0},
    {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2568,1,0,0,0},
    {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,4374,1,0,0,0},
    {2402,1588,274,274,3599,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0},
    {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0},
    {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0},
    {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0},
    {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,3372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,2465,274,274,6195,1,0,0,1}, {1094,1095,274,274,6200,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,6205,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0},
    {1101,1102,274,274,3232,1,0,0,0}, {1102,1118,274,274,3378,1,0,0,1}, {1102,1103,274,274,3383,1,0,0,0},
    {1103,1119,274,274,3388,1,0,0,1}, {1103,1104,274,274,3393,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {3458,2481,274,274,2695,1,0,0,0}, {3459,2482,274,274,2209,1,0,0,0}, {3461,2483,274,274,2146,1,0,0,0},
    {3462,2484,274,274,2132,1,0,0,0}, {3463,2485,274,274,3251,1,0,0,0}, {3464,2486,274,274,6340,1,0,0,0},
    {3465,2487,274,274,2151,1,0,0,0}, {3466,2488,274,274,2148,1,0,0,0}, {3467,2489,274,274,2144,1,0,0,0},
    {3468,2490,274,274,2141,1,0,0,0}, {3469,2491,274,274,2575,1,0,0,0}, {3473,2492,274,274,2550,1,0,0,0},
    {3474,2493,274,274,2552,1,0,0,0}, {3475,2494,274,274,2714,1,0,0,0}, {3476,2495,274,274,2568,1,0,0,0},
    {3477,2496,274,274,2592,1,0,0,0}, {3478,2497,274,274,2717,1,0,0,0}, {3482,2498,274,2499,2333,1,0,1,0},
    {3482,2498,274,274,1148,1,0,0,0}, {3483,2500,274,2499,2218,1,0,1,0}, {3483,2500,274,274,2731,1,0,0,0},
    {3484,2501,274,2499,2419,1,0,1,0}, {3484,2501,274,274,1502,1,0,0,0}, {3485,2502,274,2499,2317,1,0,1,0},
    {3485,2502,274,274,2742,1,0,0,0}, {3486,2503,274,2499,2706,1,0,1,0}, {3486,2503,274,274,2746,1,0,0,0},
    {3487,2504,274,2499,6343,1,0,1,0}, {3487,2504,274,274,6348,1,0,0,0}, {3488,2505,274,2499,2751,1,0,1,0},
    {3488,2505,274,274,2753,1,0,0,0}, {3489,2506,274,2499,2400,1,0,1,0}, {3489,2506,274,274,2756,1,0,0,0},
    {3490,2507,274,2499,2200,1,0,1,0}, {3490,2507,274,274,2760,1,0,0,0}, {3491,2508,274,2499,2763,1,0,1,0},
    {3491,2508,274,274,387,1,0,0,0}, {3492,2509,274,2499,2703,1,0,1,0}, {3492,2509,274,274,1076,1,0,0,0},
    {3493,2510,274,2499,6354,1,0,1,0}, {3493,2510,274,274,6358,1,0,0,0}, {3495,2511,274,2499,2279,1,0,1,0},
    {3495,2511,274,274,1547,1,0,0,0}, {3496,2512,274,2499,2766,1,0,1,0}, {3496,2512,274,274,2771,1,0,0,0},
    {3497,2513,274,2499,2268,1,0,1,0}, {3497,2513,274,274,1422,1,0,0,0}, {3498,2514,274,2499,2793,1,0,1,0},
    {3498,2514,274,274,2798,1,0,0,0}, {3499,2515,274,2499,2699,1,0,1,0}, {3499,2515,274,274,2804,1,0,0,0},
    {3500,2516,274,2499,6363,1,0,1,0}, {3500,2516,274,274,6370,1,0,0,0}, {3501,2517,274,2499,2184,1,0,1,0},
    {3501,2517,274,274,915,1,0,0,0}, {3502,2518,274,2499,2189,1,0,1,0}, {3502,2518,274,274,2809,1,0,0,0},
    {3503,2519,274,2499,2221,1,0,1,0}, {3503,2519,274,274,1394,1,0,0,0}, {3504,2520,274,2499,2226,1,0,1,0},
    {3504,2520,274,274,2813,1,0,0,0}, {3505,2521,274,2499,2345,1,0,1,0}, {3505,2521,274,274,1048,1,0,0,0},
    {3507,2522,274,2499,6378,1,0,1,0}, {3507,2522,274,274,6383,1,0,0,0}, {3508,2523,274,2499,2393,1,0,1,0},
    {3508,2523,274,274,1787,1,0,0,0}, {3509,2524,274,2499,2817,1,0,1,0}, {3509,2524,274,274,2820,1,0,0,0},
    {3510,2525,274,2499,2171,1,0,1,0}, {3510,2525,274,274,859,1,0,0,0}, {3511,2526,274,2499,2824,1,0,1,0},
    {3511,2526,274,274,2827,1,0,0,0}, {3512,2527,274,2499,2343,1,0,1,0}, {3512,2527,274,274,592,1,0,0,0},
    {3513,2528,274,2499,6389,1,0,1,0}, {3513,2528,274,274,6394,1,0,0,0}, {3514,2529,274,2499,2372,1,0,1,0},
    {3514,2529,274,274,1366,1,0,0,0}, {3515,2530,274,2499,2234,1,0,1,0}, {3515,2530,274,274,656,1,0,0,0},
    {3517,2531,274,2499,2335,1,0,1,0}, {3517,2531,274,274,520,1,0,0,0}, {3520,2532,274,2499,2414,1,0,1,0},
    {3520,2532,274,274,887,1,0,0,0}, {3521,2533,274,2499,2840,1,0,1,0}, {3521,2533,274,274,620,1,0,0,0},
    {3522,2534,274,2499,2257,1,0,1,0}, {3522,2534,274,274,1671,1,0,0,0}, {3523,2535,274,2499,2244,1,0,1,0},
    {3523,2535,274,274,684,1,0,0,0}, {3524,2536,274,2499,2359,1,0,1,0}, {3524,2536,274,274,492,1,0,0,0},
    {3525,2537,274,2499,3599,1,0,1,0}, {3525,2537,274,274,4145,1,0,0,0}, {3526,2538,274,2499,2323,1,0,1,0},
    {3526,2538,274,274,1759,1,0,0,0}, {3530,2539,274,274,0,1,0,0,0}, {3535,2540,274,274,2132,1,0,0,0},
    {3536,2541,274,274,3251,1,0,0,0}, {3537,2542,274,274,6340,1,0,0,0}, {3538,2543,274,274,2151,1,0,0,0},
    {3539,2544,274,274,2148,1,0,0,0}, {3540,2545,274,274,2144,1,0,0,0}, {3542,2546,274,274,2141,1,0,0,0},
    {3544,2547,274,274,2575,1,0,0,0}, {3545,2548,274,274,2550,1,0,0,0}, {3546,2549,274,274,2552,1,0,0,0},
    {3547,2550,274,274,2714,1,0,0,0}, {3548,2551,274,274,2568,1,0,0,0}, {3549,2552,274,274,2592,1,0,0,0},
    {3550,2553,274,274,2717,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1106,2322,274,274,5752,1,0,0,0}, {1107,2323,274,274,5755,1,0,0,0}, {1109,2324,274,274,2565,1,0,0,0},
    {1112,1106,274,274,2200,1,0,0,0}, {1113,2325,274,274,5758,1,0,0,0}, {1114,2326,274,274,5223,1,0,0,0},
    {1115,2327,274,274,5761,1,0,0,0}, {1116,2328,274,274,5764,1,0,0,0}, {1119,2329,274,274,5768,1,0,0,0},
    {2946,2566,274,274,2695,1,0,0,0}, {2947,2567,274,274,6628,1,0,0,0}, {2949,2568,274,274,2146,1,0,0,0},
    {2950,2569,274,274,2132,1,0,0,0}, {2951,2570,274,274,2151,1,0,0,0}, {2952,2571,274,274,2148,1,0,0,0},
    {2953,2572,274,274,2144,1,0,0,0}, {2954,2573,274,274,2141,1,0,0,0}, {2958,2574,274,274,2550,1,0,0,0},
    {2959,2575,274,274,2552,1,0,0,0}, {2960,2576,274,274,2714,1,0,0,0}, {2962,2577,274,274,2568,1,0,0,0},
    {2963,2578,274,274,2592,1,0,0,0}, {2964,2579,274,274,2717,1,0,0,0}, {2965,2580,274,2581,2333,1,0,1,0},
    {2965,2580,274,274,1148,1,0,0,0}, {2969,2582,274,2581,2706,1,0,1,0}, {2969,2582,274,274,2746,1,0,0,0},
    {2970,2583,274,2581,2751,1,0,1,0}, {2970,2583,274,274,2753,1,0,0,0}, {2972,2584,274,2581,2200,1,0,1,0},
    {2972,2584,274,274,2760,1,0,0,0}, {2974,2585,274,2581,2703,1,0,1,0}, {2974,2585,274,274,1076,1,0,0,0},
    {2975,2586,274,2581,2279,1,0,1,0}, {2975,2586,274,274,1547,1,0,0,0}, {2979,2587,274,2581,2699,1,0,1,0},
    {2979,2587,274,274,2804,1,0,0,0}, {2980,2588,274,2581,2184,1,0,1,0}, {2980,2588,274,274,915,1,0,0,0},
    {2984,2589,274,2581,2345,1,0,1,0}, {2984,2589,274,274,1048,1,0,0,0}, {2985,2590,274,2581,4347,1,0,1,0},
    {2985,2590,274,274,4351,1,0,0,0}, {2986,2591,274,2581,2393,1,0,1,0}, {2986,2591,274,274,1787,1,0,0,0},
    {2990,2592,274,2581,2343,1,0,1,0}, {2990,2592,274,274,592,1,0,0,0}, {2991,2593,274,2581,2372,1,0,1,0},
    {2991,2593,274,274,1366,1,0,0,0}, {2992,2594,274,2581,2234,1,0,1,0}, {2992,2594,274,274,656,1,0,0,0},
    {2993,2595,274,2581,4356,1,0,1,0}, {2993,2595,274,274,4360,1,0,0,0}, {2994,2596,274,2581,2335,1,0,1,0},
    {2994,2596,274,274,520,1,0,0,0}, {2995,2597,274,2581,3599,1,0,1,0}, {2995,2597,274,274,4145,1,0,0,0},
    {2996,2598,274,2581,4365,1,0,1,0}, {2996,2598,274,274,4369,1,0,0,0}, {2997,2599,274,2581,2414,1,0,1,0},
    {2997,2599,274,274,887,1,0,0,0}, {2998,2600,274,2581,2840,1,0,1,0}, {2998,2600,274,274,620,1,0,0,0},
    {2999,2601,274,2581,2257,1,0,1,0}, {2999,2601,274,274,1671,1,0,0,0}, {3000,2602,274,2581,2244,1,0,1,0},
    {3000,2602,274,274,684,1,0,0,0}, {3001,2603,274,2581,2359,1,0,1,0}, {3001,2603,274,274,492,1,0,0,0},
    {3006,2604,274,274,2132,1,0,0,0}, {3007,2605,274,274,2151,1,0,0,0}, {3008,2606,274,274,2148,1,0,0,0},
    {3009,2607,274,274,2144,1,0,0,0}, {3010,2608,274,274,2141,1,0,0,0}, {3014,2609,274,274,2550,1,0,0,0},
    {3015,2610,274,274,2552,1,0,0,0}, {3016,2611,274,274,2714,1,0,0,0}, {3018,2612,274,274,2568,1,0,0,0},
    {3019,2613,274,274,2592,1,0,0,0}, {3020,2614,274,274,2717,1,0,0,0}, {3021,2615,274,274,0,1,0,0,0},
    {3046,2616,274,274,2388,1,0,0,0}, {3047,2617,274,274,1815,1,0,0,0}, {3048,2618,274,274,1817,1,0,0,0},
    {3049,2619,274,274,1819,1,0,0,0}, {3050,2620,274,274,1821,1,0,0,0}, {3051,2621,274,274,1823,1,0,0,0},
    {3052,2622,274,274,1825,1,0,0,0}, {3053,2623,274,274,1827,1,0,0,0}, {3054,2624,274,274,1829,1,0,0,0},
    {3055,2625,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3073,2666,274,274,4135,1,0,0,0}, {3074,2667,274,2668,2343,1,0,1,0}, {3074,2667,274,2669,2345,1,0,1,0},
    {3074,2667,274,2670,2699,1,0,1,0}, {3074,2667,274,2671,2703,1,0,1,0}, {3074,2667,274,2672,2706,1,0,1,0},
    {3074,2667,274,274,2695,1,0,0,0}, {3075,2673,274,274,2209,1,0,0,0}, {3077,2674,274,274,2146,1,0,0,0},
    {3078,2675,274,274,2132,1,0,0,0}, {3079,2676,274,274,2151,1,0,0,0}, {3080,2677,274,274,2148,1,0,0,0},
    {3081,2678,274,274,2144,1,0,0,0}, {3082,2679,274,274,2141,1,0,0,0}, {3083,2680,274,274,2575,1,0,0,0},
    {3084,2681,274,274,2710,1,0,0,0}, {3086,2682,274,274,2550,1,0,0,0}, {3087,2683,274,274,2552,1,0,0,0},
    {3088,2684,274,274,2714,1,0,0,0}, {3090,2685,274,274,2568,1,0,0,0}, {3091,2686,274,274,2592,1,0,0,0},
    {3092,2687,274,274,2717,1,0,0,0}, {3093,2688,274,2689,2333,1,0,1,0}, {3093,2688,274,274,1148,1,0,0,0},
    {3094,2690,274,2689,2218,1,0,1,0}, {3094,2690,274,274,2731,1,0,0,0}, {3095,2691,274,2689,2419,1,0,1,0},
    {3095,2691,274,274,1502,1,0,0,0}, {3096,2692,274,2689,2317,1,0,1,0}, {3096,2692,274,274,2742,1,0,0,0},
    {3097,2693,274,2689,2706,1,0,1,0}, {3097,2693,274,274,2746,1,0,0,0}, {3098,2694,274,2689,2751,1,0,1,0},
    {3098,2694,274,274,2753,1,0,0,0}, {3099,2695,274,2689,2400,1,0,1,0}, {3099,2695,274,274,2756,1,0,0,0},
    {3100,2696,274,2689,2200,1,0,1,0}, {3100,2696,274,274,2760,1,0,0,0}, {3101,2697,274,2689,2763,1,0,1,0},
    {3101,2697,274,274,387,1,0,0,0}, {3102,2698,274,2689,2703,1,0,1,0}, {3102,2698,274,274,1076,1,0,0,0},
    {3103,2699,274,2689,2279,1,0,1,0}, {3103,2699,274,274,1547,1,0,0,0}, {3104,2700,274,2689,2766,1,0,1,0},
    {3104,2700,274,274,2771,1,0,0,0}, {3105,2701,274,2689,2268,1,0,1,0}, {3105,2701,274,274,1422,1,0,0,0},
    {3106,2702,274,2689,2793,1,0,1,0}, {3106,2702,274,274,2798,1,0,0,0}, {3107,2703,274,2689,2699,1,0,1,0},
    {3107,2703,274,274,2804,1,0,0,0}, {3108,2704,274,2689,2184,1,0,1,0}, {3108,2704,274,274,915,1,0,0,0},
    {3109,2705,274,2689,2189,1,0,1,0}, {3109,2705,274,274,2809,1,0,0,0}, {3110,2706,274,2689,2221,1,0,1,0},
    {3110,2706,274,274,1394,1,0,0,0}, {3111,2707,274,2689,2226,1,0,1,0}, {3111,2707,274,274,2813,1,0,0,0},
    {3112,2708,274,2689,2345,1,0,1,0}, {3112,2708,274,274,1048,1,0,0,0}, {3114,2709,274,2689,2393,1,0,1,0},
    {3114,2709,274,274,1787,1,0,0,0}, {3115,2710,274,2689,2817,1,0,1,0}, {3115,2710,274,274,2820,1,0,0,0},
    {3116,2711,274,2689,2171,1,0,1,0}, {3116,2711,274,274,859,1,0,0,0}, {3117,2712,274,2689,2824,1,0,1,0},
    {3117,2712,274,274,2827,1,0,0,0}, {3118,2713,274,2689,2343,1,0,1,0}, {3118,2713,274,274,592,1,0,0,0},
    {3119,2714,274,2689,2372,1,0,1,0}, {3119,2714,274,274,1366,1,0,0,0}, {3120,2715,274,2689,2234,1,0,1,0},
    {3120,2715,274,274,656,1,0,0,0}, {3121,2716,274,2689,4356,1,0,1,0}, {3121,2716,274,274,4360,1,0,0,0},
    {3122,2717,274,2689,2335,1,0,1,0}, {3122,2717,274,274,520,1,0,0,0}, {3123,2718,274,2689,3599,1,0,1,0},
    {3123,2718,274,274,4145,1,0,0,0}, {3124,2719,274,2689,4365,1,0,1,0}, {3124,2719,274,274,4369,1,0,0,0},
    {3125,2720,274,2689,2414,1,0,1,0}, {3125,2720,274,274,887,1,0,0,0}, {3126,2721,274,2689,2840,1,0,1,0},
    {3126,2721,274,274,620,1,0,0,0}, {3127,2722,274,2689,2257,1,0,1,0}, {3127,2722,274,274,1671,1,0,0,0},
    {3128,2723,274,2689,2244,1,0,1,0}, {3128,2723,274,274,684,1,0,0,0}, {3129,2724,274,2689,2359,1,0,1,0},
    {3129,2724,274,274,492,1,0,0,0}, {3134,2725,274,274,2132,1,0,0,0}, {3135,2726,274,274,2151,1,0,0,0},
    {3136,2727,274,274,2148,1,0,0,0}, {3137,2728,274,274,2144,1,0,0,0}, {3138,2729,274,274,2141,1,0,0,0},
    {3139,2730,274,274,2575,1,0,0,0}, {3140,2731,274,274,2847,1,0,0,0}, {3142,2732,274,274,2550,1,0,0,0},
    {3143,2733,274,274,2552,1,0,0,0}, {3144,2734,274,274,2714,1,0,0,0}, {3146,2735,274,274,2568,1,0,0,0},
    {3147,2736,274,274,2592,1,0,0,0}, {3148,2737,274,274,2717,1,0,0,0}, {3149,2738,274,274,0,1,0,0,0},
    {3168,2739,274,274,2847,1,0,0,0}, {3170,2740,274,274,2710,1,0,0,0}, {3174,2741,274,274,2388,1,0,0,0},
    {3175,2742,274,274,1815,1,0,0,0}, {3176,2743,274,274,1817,1,0,0,0}, {3177,2744,274,274,1819,1,0,0,0},
    {3178,2745,274,274,1821,1,0,0,0}, {3179,2746,274,274,1823,1,0,0,0}, {3180,2747,274,274,1825,1,0,0,0},
    {3181,2748,274,274,1827,1,0,0,0}, {3182,2749,274,274,1829,1,0,0,0}, {3183,2750,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,6205,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1117,274,274,3362,1,0,0,1}, {1078,1079,274,274,3367,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,3372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,2465,274,274,6195,1,0,0,1},
    {1094,1095,274,274,6200,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0}, {1102,1118,274,274,3378,1,0,0,1},
    {1102,1103,274,274,3383,1,0,0,0}, {1103,1119,274,274,3388,1,0,0,1}, {1103,1104,274,274,3393,1,0,0,0},
    {1108,2751,274,274,7071,1,0,0,1}, {1108,2752,274,274,7076,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1111,2753,274,274,7081,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,6205,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7167,1,0,0,0}, {1098,1099,274,274,2146,1,0,0,0},
    {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1117,2754,274,274,2151,1,0,0,0}, {1123,2755,274,274,2550,1,0,0,0}, {1131,2756,274,274,2146,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2328,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,3824,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0},
    {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,7280,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,7285,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1112,1106,274,274,2372,1,0,0,0}, {1171,1107,274,274,3107,1,0,0,0}, {1181,1108,274,274,2419,1,0,0,0},
    {1199,1109,274,274,5889,1,0,0,0}, {1209,1110,274,274,2751,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0},
    {1241,1112,274,274,7288,1,0,0,0}, {1257,1113,274,274,5892,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2151,1,0,0,0},
    {1100,1101,274,2757,2372,1,0,1,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1120,274,274,7475,1,0,0,1},
    {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,7539,1,0,0,0}, {1099,1100,274,274,7541,1,0,0,0}, {1100,1101,274,2757,2372,1,0,1,0},
    {1100,1101,274,274,7544,1,0,0,0}, {1101,1102,274,274,7546,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,7549,1,0,0,0}, {12449,2758,274,274,7610,1,0,0,0},
    {12450,2759,274,274,7614,1,0,0,0}, {12451,2760,274,274,7618,1,0,0,0}, {12452,2761,274,274,7622,1,0,0,0},
    {12453,2762,274,274,7626,1,0,0,0}, {12454,2763,274,274,7630,1,0,0,0}, {12455,2764,274,274,7634,1,0,0,0},
    {12456,2765,274,274,7638,1,0,0,0}, {12457,2766,274,274,7642,1,0,0,0}, {12458,2767,274,274,7646,1,0,0,0},
    {12459,2768,274,274,7650,1,0,0,0}, {12460,2769,274,274,7654,1,0,0,0}, {12461,2770,274,274,7658,1,0,0,0},
    {12462,2771,274,274,7662,1,0,0,0}, {12463,2772,274,274,7666,1,0,0,0}, {12464,2773,274,274,7670,1,0,0,0},
    {12465,2774,274,274,7674,1,0,0,0}, {12466,2775,274,274,7678,1,0,0,0}, {12467,2776,274,274,7682,1,0,0,0},
    {12468,2777,274,274,7686,1,0,0,0}, {12469,2778,274,274,7690,1,0,0,0}, {12470,2779,274,274,7694,1,0,0,0},
    {12471,2780,274,274,7698,1,0,0,0}, {12472,2781,274,274,7702,1,0,0,0}, {12473,2782,274,274,7706,1,0,0,0},
    {12474,2783,274,274,7710,1,0,0,0}, {12475,2784,274,274,7714,1,0,0,0}, {12476,2785,274,274,7718,1,0,0,0},
    {12477,2786,274,274,7722,1,0,0,0}, {12478,2787,274,274,7726,1,0,0,0}, {12479,2788,274,274,7730,1,0,0,0},
    {12480,2789,274,274,7734,1,0,0,0}, {12481,2790,274,274,7738,1,0,0,0}, {12482,2791,274,274,7742,1,0,0,0},
    {12483,2792,274,274,7746,1,0,0,0}, {12484,2793,274,274,7750,1,0,0,0}, {12485,2794,274,274,7754,1,0,0,0},
    {12486,2795,274,274,7758,1,0,0,0}, {12487,2796,274,274,7762,1,0,0,0}, {12488,2797,274,274,7766,1,0,0,0},
    {12489,2798,274,274,7770,1,0,0,0}, {12490,2799,274,274,7774,1,0,0,0}, {12491,2800,274,274,7778,1,0,0,0},
    {12492,2801,274,274,7782,1,0,0,0}, {12493,2802,274,274,7786,1,0,0,0}, {12494,2803,274,274,7790,1,0,0,0},
    {12495,2804,274,274,7794,1,0,0,0}, {12496,2805,274,274,7798,1,0,0,0}, {12497,2806,274,274,7802,1,0,0,0},
    {12498,2807,274,274,7806,1,0,0,0}, {12499,2808,274,274,7810,1,0,0,0}, {12500,2809,274,274,7814,1,0,0,0},
    {12501,2810,274,274,7818,1,0,0,0}, {12502,2811,274,274,7822,1,0,0,0}, {12503,2812,274,274,7826,1,0,0,0},
    {12504,2813,274,274,7830,1,0,0,0}, {12505,2814,274,274,7834,1,0,0,0}, {12506,2815,274,274,7838,1,0,0,0},
    {12507,2816,274,274,7842,1,0,0,0}, {12508,2817,274,274,7846,1,0,0,0}, {12509,2818,274,274,7850,1,0,0,0},
    {12510,2819,274,274,7854,1,0,0,0}, {12511,2820,274,274,7858,1,0,0,0}, {12512,2821,274,274,7862,1,0,0,0},
    {12513,2822,274,274,7866,1,0,0,0}, {12514,2823,274,274,7870,1,0,0,0}, {12515,2824,274,274,7874,1,0,0,0},
    {12516,2825,274,274,7878,1,0,0,0}, {12517,2826,274,274,7882,1,0,0,0}, {12518,2827,274,274,7886,1,0,0,0},
    {12519,2828,274,274,7890,1,0,0,0}, {12520,2829,274,274,7894,1,0,0,0}, {12521,2830,274,274,7898,1,0,0,0},
    {12522,2831,274,274,7902,1,0,0,0}, {12523,2832,274,274,7906,1,0,0,0}, {12524,2833,274,274,7910,1,0,0,0},
    {12525,2834,274,274,7914,1,0,0,0}, {12526,2835,274,274,7918,1,0,0,0}, {12527,2836,274,274,7922,1,0,0,0},
    {12528,2837,274,274,7926,1,0,0,0}, {12529,2838,274,274,7930,1,0,0,0}, {12530,2839,274,274,7934,1,0,0,0},
    {12531,2840,274,274,7938,1,0,0,0}, {12532,2841,274,274,7942,1,0,0,0}, {12353,2913,274,274,2146,1,0,0,0},
    {12354,2914,274,274,2146,1,0,0,0}, {12355,2915,274,274,2151,1,0,0,0}, {12356,2916,274,274,1383,2,0,0,0},
    {12356,2918,274,274,2151,1,0,0,0}, {12357,2919,274,274,2144,1,0,0,0}, {12358,2920,274,274,1258,2,0,0,0},
    {12358,2922,274,274,1255,2,0,0,0}, {12358,2924,274,274,1244,2,0,0,0}, {12358,2926,274,274,2144,1,0,0,0},
    {12359,2927,274,274,2550,1,0,0,0}, {12360,2928,274,274,2550,1,0,0,0}, {12361,2929,274,274,2568,1,0,0,0},
    {12362,2930,274,274,2568,1,0,0,0}, {12363,2931,274,274,1148,1,0,0,0}, {12364,2932,274,274,1502,1,0,0,0},
    {12365,2933,274,274,7946,2,0,0,0}, {12365,2935,274,274,7950,2,0,0,0}, {12365,2937,274,274,7954,2,0,0,0},
    {12365,2939,274,274,1154,1,0,0,0}, {12366,2940,274,274,7958,2,0,0,0}, {12366,2942,274,274,7962,2,0,0,0},
    {12366,2944,274,274,7966,2,0,0,0}, {12366,2946,274,274,1508,1,0,0,0}, {12367,2947,274,274,7970,2,0,0,0},
    {12367,2949,274,274,1189,2,0,0,0}, {12367,2951,274,274,1180,2,0,0,0}, {12367,2953,274,274,1176,2,0,0,0},
    {12367,2955,274,274,1151,1,0,0,0}, {12368,2956,274,274,1530,2,0,0,0}, {12368,2958,274,274,1505,1,0,0,0},
    {12369,2959,274,274,1165,1,0,0,0}, {12370,2960,274,274,1519,1,0,0,0}, {12371,2961,274,274,1168,1,0,0,0},
    {12372,2962,274,274,1522,1,0,0,0}, {12373,2963,274,274,684,1,0,0,0}, {12374,2964,274,274,1302,1,0,0,0},
    {12375,2965,274,274,7974,2,0,0,0}, {12375,2967,274,274,7978,2,0,0,0}, {12375,2969,274,274,7982,2,0,0,0},
    {12375,2971,274,274,2843,2,0,0,0}, {12375,2973,274,274,7986,1,0,0,0}, {12376,2974,274,274,7990,2,0,0,0},
    {12376,2976,274,274,7993,2,0,0,0}, {12376,2978,274,274,7996,2,0,0,0}, {12376,2980,274,274,2760,2,0,0,0},
    {12376,2982,274,274,7999,1,0,0,0}, {12377,2983,274,274,687,1,0,0,0}, {12378,2984,274,274,1305,1,0,0,0},
    {12379,2985,274,274,698,1,0,0,0}, {12380,2986,274,274,1319,1,0,0,0}, {12381,2987,274,274,701,1,0,0,0},
    {12382,2988,274,274,1322,1,0,0,0}, {12383,2989,274,274,915,1,0,0,0}, {12384,2990,274,274,1394,1,0,0,0},
    {12385,2991,274,274,8002,2,0,0,0}, {12385,2993,274,274,8006,2,0,0,0}, {12385,2995,274,274,8010,2,0,0,0},
    {12385,2997,274,274,2756,2,0,0,0}, {12385,2999,274,274,8014,1,0,0,0}, {12386,3000,274,274,7993,2,0,0,0},
    {12386,3002,274,274,7996,2,0,0,0}, {12386,3004,274,274,2760,2,0,0,0}, {12386,3006,274,274,7999,1,0,0,0},
    {12387,3007,274,3008,2364,1,0,1,0}, {12387,3007,274,3009,2372,1,0,1,0}, {12387,3007,274,3010,2345,1,0,1,0},
    {12387,3007,274,3011,2234,1,0,1,0}, {12387,3007,274,3012,2343,1,0,1,0}, {12387,3007,274,3013,2393,1,0,1,0},
    {12387,3007,274,3014,2171,1,0,1,0}, {12387,3007,274,3015,2323,1,0,1,0}, {12387,3007,274,3016,2359,1,0,1,0},
    {12387,3007,274,3017,2221,1,0,1,0}, {12387,3007,274,3018,2184,1,0,1,0}, {12387,3007,274,3019,2200,1,0,1,0},
    {12387,3007,274,3020,2239,1,0,1,0}, {12387,3007,274,3021,2244,1,0,1,0}, {12387,3007,274,3022,2419,1,0,1,0},
    {12387,3007,274,3023,2333,1,0,1,0}, {12387,3007,274,274,0,1,0,0,0}, {12388,3024,274,274,8018,2,0,0,0},
    {12388,3026,274,274,8022,2,0,0,0}, {12388,3028,274,274,8026,2,0,0,0}, {12388,3030,274,274,8030,2,0,0,0},
    {12388,3032,274,274,8034,1,0,0,0}, {12389,3033,274,274,1305,1,0,0,0}, {12390,3034,274,274,8038,2,0,0,0},
    {12390,3036,274,274,921,2,0,0,0}, {12390,3038,274,274,932,1,0,0,0}, {12391,3039,274,274,8042,2,0,0,0},
    {12391,3041,274,274,1400,2,0,0,0}, {12391,3043,274,274,1411,1,0,0,0}, {12392,3044,274,274,918,2,0,0,0},
    {12392,3046,274,274,935,1,0,0,0}, {12393,3047,274,274,1397,2,0,0,0}, {12393,3049,274,274,1414,1,0,0,0},
    {12394,3050,274,274,1048,1,0,0,0}, {12395,3051,274,274,8046,2,0,0,0}, {12395,3053,274,274,105,2,0,0,0},
    {12395,3055,274,274,8050,2,0,0,0}, {12395,3057,274,274,1054,1,0,0,0}, {12396,3058,274,274,1051,1,0,0,0},
    {12397,3059,274,274,1065,1,0,0,0}, {12398,3060,274,274,1068,1,0,0,0}, {12399,3061,274,274,492,1,0,0,0},
    {12400,3062,274,274,859,1,0,0,0}, {12401,3063,274,274,1787,1,0,0,0}, {12402,3064,274,274,8054,2,0,0,0},
    {12402,3066,274,274,8058,2,0,0,0}, {12402,3068,274,274,8062,2,0,0,0}, {12402,3070,274,274,498,1,0,0,0},
    {12403,3071,274,274,8066,2,0,0,0}, {12403,3073,274,274,8070,2,0,0,0}, {12403,3075,274,274,8074,2,0,0,0},
    {12403,3077,274,274,865,1,0,0,0}, {12404,3078,274,274,8078,2,0,0,0}, {12404,3080,274,274,8082,2,0,0,0},
    {12404,3082,274,274,8086,2,0,0,0}, {12404,3084,274,274,1793,1,0,0,0}, {12405,3085,274,274,1779,2,0,0,0},
    {12405,3087,274,274,1776,2,0,0,0}, {12405,3089,274,274,1765,2,0,0,0}, {12405,3091,274,274,1759,2,0,0,0},
    {12405,2871,274,274,1762,1,0,0,0}, {12406,3093,274,274,862,1,0,0,0}, {12407,3094,274,274,1790,1,0,0,0},
    {12408,3095,274,274,509,1,0,0,0}, {12409,3096,274,274,876,1,0,0,0}, {12410,3097,274,274,1804,1,0,0,0},
    {12411,3098,274,274,512,1,0,0,0}, {12412,3099,274,274,879,1,0,0,0}, {12413,3100,274,274,1807,1,0,0,0},
    {12414,3101,274,274,592,1,0,0,0}, {12415,3102,274,274,8090,2,0,0,0}, {12415,3104,274,274,8094,2,0,0,0},
    {12415,3106,274,274,8098,2,0,0,0}, {12415,3108,274,274,598,1,0,0,0}, {12416,3109,274,274,595,1,0,0,0},
    {12417,3110,274,274,609,1,0,0,0}, {12418,3111,274,274,612,1,0,0,0}, {12419,3112,274,274,1366,1,0,0,0},
    {12420,3113,274,274,1366,1,0,0,0}, {12421,3114,274,274,1369,1,0,0,0}, {12422,3115,274,274,1369,1,0,0,0},
    {12423,3116,274,274,1386,1,0,0,0}, {12424,3117,274,274,1386,1,0,0,0}, {12425,3118,274,274,656,1,0,0,0},
    {12426,3119,274,274,8102,2,0,0,0}, {12426,3121,274,274,8106,2,0,0,0}, {12426,3123,274,274,8110,2,0,0,0},
    {12426,3125,274,274,662,1,0,0,0}, {12427,3126,274,274,659,1,0,0,0}, {12428,3127,274,274,673,1,0,0,0},
    {12429,3128,274,274,676,1,0,0,0}, {12430,3129,274,274,1238,1,0,0,0}, {12431,2842,274,274,1238,1,0,0,0},
    {12432,3130,274,274,2151,1,0,0,0}, {12433,3131,274,274,2550,1,0,0,0}, {12434,3132,274,274,2568,1,0,0,0},
    {12435,3133,274,3134,8114,1,0,1,0}, {12435,3133,274,274,2345,1,0,0,0}, {12436,3135,274,274,907,2,0,0,0},
    {12436,3137,274,274,904,2,0,0,0}, {12436,3139,274,274,893,2,0,0,0}, {12436,3141,274,274,887,2,0,0,0},
    {12436,3143,274,274,890,1,0,0,0}, {97,3144,274,274,2132,2,0,0,0}, {101,3146,274,274,2552,2,0,0,0},
    {105,3148,274,274,2148,2,0,0,0}, {111,3150,274,274,2592,2,0,0,0}, {111,3152,274,274,2592,2,0,0,0},
    {111,3154,274,274,2592,2,0,0,0}, {117,3156,274,274,2141,2,0,0,0}, {117,3158,274,274,2141,2,0,0,0},
    {12540,3160,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,3161,4,4,8199,8,1,1,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,3169,274,4,5886,2,0,1,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7167,1,0,0,0}, {1098,1099,274,274,2146,1,0,0,0},
    {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1117,2754,274,274,2151,1,0,0,0}, {1123,2755,274,274,2550,1,0,0,0}, {1131,2756,274,274,2146,1,0,0,0},
    {4608,274,274,274,492,1,0,0,0}, {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,8533,1,0,0,0},
    {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,8537,1,0,0,0}, {4613,279,274,274,2359,1,0,0,0},
    {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8541,1,0,0,0}, {4616,282,274,274,537,1,0,0,0},
    {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,8545,1,0,0,0}, {4619,285,274,274,520,1,0,0,0},
    {4620,286,274,274,8549,1,0,0,0}, {4621,287,274,274,2335,1,0,0,0}, {4622,288,274,274,540,1,0,0,0},
    {4623,289,274,274,8553,1,0,0,0}, {4624,290,274,274,492,1,0,0,0}, {4625,291,274,274,495,1,0,0,0},
    {4626,292,274,274,8533,1,0,0,0}, {4627,293,274,274,492,1,0,0,0}, {4628,294,274,274,8537,1,0,0,0},
    {4629,295,274,274,2359,1,0,0,0}, {4630,296,274,274,512,1,0,0,0}, {4631,297,274,274,8541,1,0,0,0},
    {4632,298,274,274,609,1,0,0,0}, {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,8557,1,0,0,0},
    {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,8561,1,0,0,0}, {4637,303,274,274,2343,1,0,0,0},
    {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8565,1,0,0,0}, {4640,306,274,274,698,1,0,0,0},
    {4641,307,274,274,687,1,0,0,0}, {4642,308,274,274,8569,1,0,0,0}, {4643,309,274,274,684,1,0,0,0},
    {4644,310,274,274,8573,1,0,0,0}, {4645,311,274,274,2244,1,0,0,0}, {4646,312,274,274,701,1,0,0,0},
    {4647,313,274,274,8577,1,0,0,0}, {4648,314,274,274,673,1,0,0,0}, {4649,315,274,274,659,1,0,0,0},
    {4650,316,274,274,8581,1,0,0,0}, {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,8585,1,0,0,0},
    {4653,319,274,274,2234,1,0,0,0}, {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8589,1,0,0,0},
    {4656,322,274,274,698,1,0,0,0}, {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,8569,1,0,0,0},
    {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,8573,1,0,0,0}, {4661,327,274,274,2244,1,0,0,0},
    {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8577,1,0,0,0}, {4664,330,274,274,7974,1,0,0,0},
    {4665,331,274,274,7982,1,0,0,0}, {4666,332,274,274,8593,1,0,0,0}, {4667,333,274,274,2843,1,0,0,0},
    {4668,334,274,274,8598,1,0,0,0}, {4669,335,274,274,2249,1,0,0,0}, {4670,336,274,274,7978,1,0,0,0},
    {4671,337,274,274,8603,1,0,0,0}, {4672,338,274,274,8608,1,0,0,0}, {4673,339,274,274,8614,1,0,0,0},
    {4674,340,274,274,8620,1,0,0,0}, {4675,341,274,274,8627,1,0,0,0}, {4676,342,274,274,8633,1,0,0,0},
    {4677,343,274,274,5161,1,0,0,0}, {4678,344,274,274,8640,1,0,0,0}, {4679,345,274,274,8646,1,0,0,0},
    {4680,346,274,274,8653,1,0,0,0}, {4682,347,274,274,8660,1,0,0,0}, {4683,348,274,274,8646,1,0,0,0},
    {4684,349,274,274,8668,1,0,0,0}, {4685,350,274,274,8676,1,0,0,0}, {4688,351,274,274,8608,1,0,0,0},
    {4689,352,274,274,8614,1,0,0,0}, {4690,353,274,274,8620,1,0,0,0}, {4691,354,274,274,8627,1,0,0,0},
    {4692,355,274,274,8633,1,0,0,0}, {4693,356,274,274,5161,1,0,0,0}, {4694,357,274,274,8640,1,0,0,0},
    {4695,358,274,274,8646,1,0,0,0}, {4696,359,274,274,8653,1,0,0,0}, {4698,360,274,274,8660,1,0,0,0},
    {4699,361,274,274,8646,1,0,0,0}, {4700,362,274,274,8668,1,0,0,0}, {4701,363,274,274,8676,1,0,0,0},
    {4704,364,274,274,876,1,0,0,0}, {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,8682,1,0,0,0},
    {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,8686,1,0,0,0}, {4709,369,274,274,2171,1,0,0,0},
    {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8690,1,0,0,0}, {4712,372,274,274,904,1,0,0,0},
    {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,8694,1,0,0,0}, {4715,375,274,274,887,1,0,0,0},
    {4716,376,274,274,8698,1,0,0,0}, {4717,377,274,274,2414,1,0,0,0}, {4718,378,274,274,907,1,0,0,0},
    {4719,379,274,274,8702,1,0,0,0}, {4720,380,274,274,932,1,0,0,0}, {4721,381,274,274,918,1,0,0,0},
    {4722,382,274,274,8706,1,0,0,0}, {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,8710,1,0,0,0},
    {4725,385,274,274,2184,1,0,0,0}, {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8714,1,0,0,0},
    {4728,388,274,274,8002,1,0,0,0}, {4729,389,274,274,8010,1,0,0,0}, {4730,390,274,274,8718,1,0,0,0},
    {4731,391,274,274,2756,1,0,0,0}, {4732,392,274,274,8723,1,0,0,0}, {4733,393,274,274,2400,1,0,0,0},
    {4734,394,274,274,8006,1,0,0,0}, {4735,395,274,274,8728,1,0,0,0}, {4736,396,274,274,492,1,0,0,0},
    {4737,397,274,274,495,1,0,0,0}, {4738,398,274,274,8533,1,0,0,0}, {4739,399,274,274,492,1,0,0,0},
    {4740,400,274,274,8537,1,0,0,0}, {4741,401,274,274,2359,1,0,0,0}, {4742,402,274,274,512,1,0,0,0},
    {4743,403,274,274,8541,1,0,0,0}, {4744,404,274,274,8733,1,0,0,0}, {4746,405,274,274,8737,1,0,0,0},
    {4747,406,274,274,8541,1,0,0,0}, {4748,407,274,274,8742,1,0,0,0}, {4749,408,274,274,8747,1,0,0,0},
    {4752,409,274,274,1065,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,8750,1,0,0,0},
    {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,8754,1,0,0,0}, {4757,414,274,274,2345,1,0,0,0},
    {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8758,1,0,0,0}, {4760,417,274,274,8762,1,0,0,0},
    {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,8766,1,0,0,0}, {4763,420,274,274,8050,1,0,0,0},
    {4764,421,274,274,8771,1,0,0,0}, {4765,422,274,274,8776,1,0,0,0}, {4766,423,274,274,8046,1,0,0,0},
    {4767,424,274,274,8779,1,0,0,0}, {4768,425,274,274,2132,1,0,0,0}, {4769,426,274,274,2144,1,0,0,0},
    {4770,427,274,274,2148,1,0,0,0}, {4771,428,274,274,2146,1,0,0,0}, {4772,429,274,274,2552,1,0,0,0},
    {4773,430,274,274,2151,1,0,0,0}, {4774,431,274,274,2568,1,0,0,0}, {4776,433,274,274,1165,1,0,0,0},
    {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,8784,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0},
    {4780,437,274,274,8788,1,0,0,0}, {4781,438,274,274,2333,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0},
    {4783,440,274,274,1176,1,0,0,0}, {4784,441,274,274,1189,1,0,0,0}, {4786,442,274,274,8792,1,0,0,0},
    {4787,443,274,274,1176,1,0,0,0}, {4788,444,274,274,8797,1,0,0,0}, {4789,445,274,274,8802,1,0,0,0},
    {4792,446,274,274,8805,1,0,0,0}, {4793,447,274,274,8809,1,0,0,0}, {4794,448,274,274,8813,1,0,0,0},
    {4795,449,274,274,2731,1,0,0,0}, {4796,450,274,274,8818,1,0,0,0}, {4797,451,274,274,2218,1,0,0,0},
    {4798,452,274,274,8823,1,0,0,0}, {4799,453,274,274,8827,1,0,0,0}, {4800,454,274,274,8832,1,0,0,0},
    {4802,455,274,274,8837,1,0,0,0}, {4803,456,274,274,8827,1,0,0,0}, {4804,457,274,274,8843,1,0,0,0},
    {4805,458,274,274,8849,1,0,0,0}, {4808,459,274,274,1255,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0},
    {4810,461,274,274,8853,1,0,0,0}, {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,8857,1,0,0,0},
    {4813,464,274,274,2364,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8861,1,0,0,0},
    {4816,467,274,274,8865,1,0,0,0}, {4817,468,274,274,8871,1,0,0,0}, {4818,469,274,274,8876,1,0,0,0},
    {4819,470,274,274,8882,1,0,0,0}, {4820,471,274,274,8887,1,0,0,0}, {4821,472,666,274,2308,1,1,0,0},
    {4821,472,274,274,8893,1,0,0,0}, {4822,473,274,274,8898,1,0,0,0}, {4824,475,274,274,1319,1,0,0,0},
    {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,8903,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0},
    {4828,479,274,274,8907,1,0,0,0}, {4829,480,274,274,2239,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0},
    {4831,482,274,274,8911,1,0,0,0}, {4832,483,274,274,8915,1,0,0,0}, {4833,484,274,274,8919,1,0,0,0},
    {4834,485,274,274,8923,1,0,0,0}, {4835,486,274,274,8928,1,0,0,0}, {4836,487,274,274,8932,1,0,0,0},
    {4837,488,274,274,2408,1,0,0,0}, {4838,489,274,274,8937,1,0,0,0}, {4839,490,274,274,8941,1,0,0,0},
    {4840,491,274,274,1383,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,8946,1,0,0,0},
    {4843,494,274,274,1366,1,0,0,0}, {4844,495,274,274,8950,1,0,0,0}, {4845,496,274,274,2372,1,0,0,0},
    {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,8954,1,0,0,0}, {4848,499,274,274,1411,1,0,0,0},
    {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,8958,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0},
    {4852,503,274,274,8962,1,0,0,0}, {4853,504,274,274,2221,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0},
    {4855,506,274,274,8966,1,0,0,0}, {4856,507,274,274,1411,1,0,0,0}, {4857,508,274,274,1397,1,0,0,0},
    {4858,509,274,274,8958,1,0,0,0}, {4859,510,274,274,1394,1,0,0,0}, {4860,511,274,274,8962,1,0,0,0},
    {4861,512,274,274,2221,1,0,0,0}, {4862,513,274,274,1414,1,0,0,0}, {4863,514,274,274,8966,1,0,0,0},
    {4864,515,274,274,7990,1,0,0,0}, {4865,516,274,274,7996,1,0,0,0}, {4866,517,274,274,8970,1,0,0,0},
    {4867,518,274,274,2760,1,0,0,0}, {4868,519,274,274,8974,1,0,0,0}, {4869,520,274,274,2200,1,0,0,0},
    {4870,521,274,274,7993,1,0,0,0}, {4871,522,274,274,8978,1,0,0,0}, {4872,523,274,274,1519,1,0,0,0},
    {4873,524,274,274,1505,1,0,0,0}, {4874,525,274,274,8982,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0},
    {4876,527,274,274,8986,1,0,0,0}, {4877,528,274,274,2419,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0},
    {4879,530,274,274,1530,1,0,0,0}, {4880,531,274,274,1543,1,0,0,0}, {4882,532,274,274,8990,1,0,0,0},
    {4883,533,274,274,1530,1,0,0,0}, {4884,534,274,274,8995,1,0,0,0}, {4885,535,274,274,9000,1,0,0,0},
    {4896,536,274,274,9003,1,0,0,0}, {4897,537,274,274,9009,1,0,0,0}, {4898,538,274,274,9015,1,0,0,0},
    {4899,539,274,274,9022,1,0,0,0}, {4900,540,274,274,9028,1,0,0,0}, {4901,541,274,274,5171,1,0,0,0},
    {4902,542,274,274,9035,1,0,0,0}, {4903,543,274,274,9041,1,0,0,0}, {4904,544,274,274,9048,1,0,0,0},
    {4905,545,274,274,9055,1,0,0,0}, {4906,546,274,274,9062,1,0,0,0}, {4907,547,274,274,9070,1,0,0,0},
    {4908,548,274,274,9077,1,0,0,0}, {4909,549,274,274,5176,1,0,0,0}, {4910,550,274,274,9085,1,0,0,0},
    {4911,551,274,274,9092,1,0,0,0}, {4912,552,274,274,9100,1,0,0,0}, {4913,553,274,274,9106,1,0,0,0},
    {4914,554,274,274,9112,1,0,0,0}, {4915,555,274,274,9119,1,0,0,0}, {4916,556,274,274,9125,1,0,0,0},
    {4917,557,274,274,5186,1,0,0,0}, {4918,558,274,274,9132,1,0,0,0}, {4919,559,274,274,9138,1,0,0,0},
    {4920,560,274,274,9145,1,0,0,0}, {4921,561,274,274,9152,1,0,0,0}, {4922,562,274,274,9159,1,0,0,0},
    {4923,563,274,274,9167,1,0,0,0}, {4924,564,274,274,9174,1,0,0,0}, {4925,565,274,274,9182,1,0,0,0},
    {4926,566,274,274,9188,1,0,0,0}, {4927,567,274,274,9195,1,0,0,0}, {4928,568,274,274,9145,1,0,0,0},
    {4929,569,274,274,9152,1,0,0,0}, {4930,570,274,274,9159,1,0,0,0}, {4931,571,274,274,9167,1,0,0,0},
    {4932,572,274,274,9174,1,0,0,0}, {4933,573,274,274,9182,1,0,0,0}, {4934,574,274,274,9188,1,0,0,0},
    {4935,575,274,274,9195,1,0,0,0}, {4936,576,274,274,1776,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0},
    {4938,578,274,274,9203,1,0,0,0}, {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,9207,1,0,0,0},
    {4941,581,274,274,2323,1,0,0,0}, {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9211,1,0,0,0},
    {4944,584,274,274,1804,1,0,0,0}, {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,9215,1,0,0,0},
    {4947,587,274,274,1787,1,0,0,0}, {4948,588,274,274,9219,1,0,0,0}, {4949,589,274,274,2393,1,0,0,0},
    {4950,590,274,274,1807,1,0,0,0}, {4951,591,274,274,9223,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0},
    {4970,593,274,274,1817,1,0,0,0}, {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0},
    {4973,596,274,274,1823,1,0,0,0}, {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0},
    {4976,599,274,274,1829,1,0,0,0}, {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3180,1815,1,0,1,0},
    {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,3180,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0},
    {4980,603,274,3180,1819,1,0,1,0}, {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3180,1821,1,0,1,0},
    {4981,604,274,274,1842,1,0,0,0}, {4982,605,274,274,1845,1,0,0,0}, {4983,606,274,274,1848,1,0,0,0},
    {4984,607,274,274,1851,1,0,0,0}, {4985,608,274,274,1854,1,0,0,0}, {4986,609,274,274,1857,1,0,0,0},
    {4987,610,274,274,1860,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,2189,1,1,1,0}, {1579,704,274,698,2192,1,0,1,0}, {1579,704,274,274,2189,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9310,1,0,1,0},
    {1581,706,274,274,9317,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,2226,1,1,1,0}, {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,665,698,9321,1,1,1,0}, {1590,715,274,698,9325,1,0,1,0}, {1590,715,274,274,9321,1,0,0,0},
    {1591,716,665,698,9332,1,1,1,0}, {1591,716,274,698,9335,1,0,1,0}, {1591,716,274,274,9332,1,0,0,0},
    {1592,717,665,698,9340,1,1,1,0}, {1592,717,274,698,9344,1,0,1,0}, {1592,717,274,274,9340,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0},
    {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0},
    {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0},
    {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1716,3181,274,698,2416,1,0,1,0}, {1716,3181,274,274,2419,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3182,9351,1,0,1,0}, {57344,647,274,3183,9355,1,0,1,0},
    {57344,647,274,3184,9359,1,0,1,0}, {57344,647,274,3185,9365,1,0,1,0}, {57344,647,274,3186,9370,1,0,1,0},
    {57344,647,274,3187,9376,1,0,1,0}, {57344,647,274,3188,9381,1,0,1,0}, {57344,647,274,3189,9386,1,0,1,0},
    {57344,647,274,3190,9390,1,0,1,0}, {57344,647,274,3191,9394,1,0,1,0}, {57344,647,274,3192,9398,1,0,1,0},
    {57344,647,274,3193,9403,1,0,1,0}, {57344,647,274,3194,9407,1,0,1,0}, {57344,647,274,3195,9412,1,0,1,0},
    {57344,647,274,274,9355,1,0,0,0}, {97,3233,3236,1601,9416,3,2,1,1}, {97,3238,3236,1601,9420,3,2,1,1},
    {97,3241,3236,1601,9425,3,2,1,1}, {97,3244,3236,1601,9429,3,2,1,1}, {97,3247,3236,1601,9433,2,2,1,1},
    {97,3249,3236,1601,9437,2,2,1,1}, {97,3251,3236,1601,9442,2,2,1,1}, {97,3253,3236,1601,9447,2,2,1,1},
    {97,3255,3236,1601,9452,2,2,1,1}, {97,3257,3236,1601,2165,2,2,1,1}, {97,3259,3236,1601,2181,2,2,1,1},
    {97,3261,3236,1601,9457,2,2,1,1}, {97,3263,3236,1601,9461,2,2,1,1}, {97,3265,3236,1601,9464,2,2,1,1},
    {97,3267,3236,1601,9467,2,2,1,1}, {97,3269,3236,1601,9472,2,2,1,1}, {97,3271,3236,1601,9476,2,2,1,1},
    {97,3273,3236,1601,9479,2,2,1,1}, {97,3275,3236,1601,2517,2,2,1,1}, {1377,808,274,274,2146,1,0,0,0},
    {1378,809,274,274,2171,1,0,0,0}, {1379,810,274,274,2419,1,0,0,0}, {1380,811,274,274,2221,1,0,0,0},
    {1381,812,3292,274,1383,1,1,0,0}, {1381,812,4,274,1383,1,1,0,0}, {1381,812,274,274,2550,1,0,0,0},
    {1382,813,274,274,2239,1,0,0,0}, {1383,814,274,274,2550,1,0,0,0}, {1384,815,274,274,2372,1,0,0,0},
    {1385,816,274,274,5171,1,0,0,0}, {1386,817,274,274,2408,1,0,0,0}, {1387,818,274,274,2151,1,0,0,0},
    {1388,819,274,274,2335,1,0,0,0}, {1389,820,274,274,2218,1,0,0,0}, {1390,821,274,274,2562,1,0,0,0},
    {1391,822,274,274,2333,1,0,0,0}, {1392,823,274,274,2359,1,0,0,0}, {1393,824,274,274,2565,1,0,0,0},
    {1394,825,274,274,2317,1,0,0,0}, {1395,826,274,274,2400,1,0,0,0}, {1396,827,274,274,2343,1,0,0,0},
    {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0}, {1399,830,274,274,2249,1,0,0,0},
    {1400,3293,4,274,9563,2,1,0,0}, {1400,831,274,274,2144,2,0,0,0}, {1400,833,3292,274,907,1,1,0,0},
    {1400,833,4,274,907,1,1,0,0}, {1400,833,274,274,2568,1,0,0,0}, {1401,834,274,274,5176,1,0,0,0},
    {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,2200,1,0,0,0}, {1404,837,274,274,2236,1,0,0,0},
    {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0}, {1407,840,274,274,2184,1,0,0,0},
    {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,9182,1,0,0,0}, {1410,843,274,274,2414,1,0,0,0},
    {1411,844,274,274,5186,1,0,0,0}, {1412,845,274,274,5161,1,0,0,0}, {1413,846,274,274,2568,1,0,0,0},
    {1414,847,274,274,2323,1,0,0,0}, {1415,848,3295,274,9566,1,1,0,0}, {1415,848,4,274,9566,1,1,0,0},
    {1415,848,274,274,9570,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,3318,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,3319,274,2364,1,1,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,3824,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,7280,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,7285,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1171,1107,274,274,3107,1,0,0,0}, {1177,3320,274,274,9767,1,0,0,0},
    {1185,3321,274,274,2328,1,0,0,0}, {1187,3322,274,274,2703,1,0,0,0}, {1195,3323,274,274,2840,1,0,0,0},
    {1199,1109,274,274,5889,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,7288,1,0,0,0},
    {1257,1113,274,274,5892,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,9853,1,0,1,0},
    {1579,704,274,274,9860,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9310,1,0,1,0}, {1581,706,274,274,9317,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,274,698,9864,1,0,1,0}, {1584,709,274,274,9873,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0}, {1591,716,274,698,9335,1,0,1,0},
    {1591,716,274,274,9332,1,0,0,0}, {1592,717,274,698,9344,1,0,1,0}, {1592,717,274,274,9340,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1657,3324,274,698,2283,1,0,1,0}, {1657,3324,274,274,2279,1,0,0,0},
    {1660,3325,274,698,9878,1,0,1,0}, {1660,3325,274,274,9885,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1665,3326,274,698,9889,1,0,1,0}, {1665,3326,274,274,2565,1,0,0,0},
    {1669,3327,274,698,9894,1,0,1,0}, {1669,3327,274,274,2562,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1672,3328,274,698,2272,1,0,1,0}, {1672,3328,274,274,2268,1,0,0,0},
    {1673,3329,274,698,9899,1,0,1,0}, {1673,3329,274,274,3820,1,0,0,0}, {1681,3330,274,698,9906,1,0,1,0},
    {1681,3330,274,274,2575,1,0,0,0}, {1683,3331,274,698,9913,1,0,1,0}, {1683,3331,274,274,4356,1,0,0,0},
    {1686,3332,274,698,9920,1,0,1,0}, {1686,3332,274,274,9929,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1690,3333,274,698,9934,1,0,1,0}, {1690,3333,274,274,9941,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1722,3334,274,274,4347,1,0,0,0}, {1724,3335,274,698,9945,1,0,1,0}, {1724,3335,274,274,4347,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1746,3336,274,274,2552,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,1383,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,3337,274,274,10026,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,3339,274,274,10031,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3341,274,274,10036,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3343,274,274,10041,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,3345,274,274,10046,2,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1118,1122,274,274,2364,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,3228,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3343,274,274,10041,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7167,1,0,0,0},
    {1098,1099,274,274,3408,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2754,274,274,2151,1,0,0,0}, {1123,2755,274,274,2550,1,0,0,0},
    {1131,2756,274,274,3408,1,0,0,0}, {1072,3347,274,274,10304,2,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,3349,274,274,2735,2,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4,274,1383,1,1,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,10307,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,3351,274,274,2325,3,0,0,0},
    {1082,3354,274,274,10311,2,0,0,0}, {1082,3356,274,274,10315,2,0,0,0}, {1082,3358,274,274,2328,2,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,3360,274,274,5892,2,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,3362,274,274,10319,2,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,3364,274,274,10323,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,3366,274,274,5889,2,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,3368,274,274,2359,2,0,0,0}, {1093,3370,274,274,10327,2,0,0,0}, {1093,1094,274,274,3824,1,0,0,0},
    {1094,3372,274,274,10331,2,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,3374,274,274,10334,2,0,0,0},
    {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,3376,274,274,10339,2,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,3378,274,274,10343,2,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {1231,3380,274,274,2200,1,0,0,0}, {223,3381,274,274,2246,1,0,0,0}, {228,3382,274,274,5191,1,0,0,0},
    {246,3383,274,274,5209,1,0,0,0}, {252,3384,274,274,10430,1,0,0,0}, {1920,1146,274,274,2359,1,0,0,0},
    {1921,1149,274,274,2840,1,0,0,0}, {1922,3385,274,274,10533,2,0,0,0}, {1922,1130,274,1150,10538,1,0,1,0},
    {1922,1130,274,274,2345,1,0,0,0}, {1923,1129,274,274,2234,1,0,0,0}, {1924,1141,274,274,2171,1,0,0,0},
    {1925,1151,274,274,3599,1,0,0,0}, {1926,1145,274,3387,10541,1,0,1,0}, {1926,1145,274,274,2333,1,0,0,0},
    {1927,1152,274,274,2120,2,0,0,0}, {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,2414,1,0,0,0},
    {1929,1133,274,274,2343,1,0,0,0}, {1930,1131,274,274,2323,1,0,0,0}, {1931,1140,274,3387,10545,1,0,1,0},
    {1931,1140,274,274,2221,1,0,0,0}, {1932,1144,274,3387,10549,1,0,1,0}, {1932,1144,274,274,2184,1,0,0,0},
    {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,3387,10553,1,0,1,0}, {1934,1138,274,274,2419,1,0,0,0},
    {1935,1171,274,274,2703,1,0,0,0}, {1936,1135,274,3387,10557,1,0,1,0}, {1936,1135,274,274,2244,1,0,0,0},
    {1937,1139,274,274,2268,1,0,0,0}, {1938,1172,274,274,2239,1,0,0,0}, {1939,1143,274,274,2279,1,0,0,0},
    {1940,1173,274,274,2372,1,0,0,0}, {1941,1136,274,274,2393,1,0,0,0}, {1942,1137,274,274,2200,1,0,0,0},
    {1943,1142,274,274,2400,1,0,0,0}, {1944,1174,274,274,2189,1,0,0,0}, {1945,1175,274,274,2359,1,0,0,0},
    {1946,1176,274,274,2218,1,0,0,0}, {1947,1177,274,274,2226,1,0,0,0}, {1948,1178,274,274,2239,1,0,0,0},
    {1949,1179,274,274,2249,1,0,0,0}, {1950,1180,274,274,2244,1,0,0,0}, {1951,1181,274,274,2335,1,0,0,0},
    {1952,1182,274,274,2189,1,0,0,0}, {1953,1183,274,274,2239,1,0,0,0}, {1954,1184,274,274,0,1,0,0,0},
    {1955,1185,274,274,2317,1,0,0,0}, {1956,1186,274,274,2328,1,0,0,0}, {1957,1187,274,274,2364,1,0,0,0},
    {1958,1188,274,274,2146,1,0,0,0}, {1959,1189,274,274,2132,1,0,0,0}, {1960,1190,274,274,2151,1,0,0,0},
    {1961,1191,274,274,2148,1,0,0,0}, {1962,1192,274,274,2144,1,0,0,0}, {1963,1193,274,274,2141,1,0,0,0},
    {1964,1194,274,274,2550,1,0,0,0}, {1965,1195,274,274,2552,1,0,0,0}, {1966,1196,274,274,2568,1,0,0,0},
    {1967,1197,274,274,2592,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0}, {1920,1146,274,274,2359,1,0,0,0},
    {1921,1147,274,1154,2234,2,0,1,0}, {1921,1147,274,1168,2184,2,0,1,0}, {1921,1147,274,646,2184,2,0,1,0},
    {1921,1147,274,1169,2333,2,0,1,0}, {1921,1147,274,274,2359,2,0,0,0}, {1921,1149,274,274,2249,1,0,0,0},
    {1922,1130,274,1150,8114,1,0,1,0}, {1922,1130,274,274,8114,1,0,0,0}, {1923,1129,274,274,2234,1,0,0,0},
    {1924,1141,274,274,2171,1,0,0,0}, {1925,1151,274,274,10648,1,0,0,0}, {1926,1145,274,274,2333,1,0,0,0},
    {1927,1152,274,3388,0,2,0,1,0}, {1927,1152,274,3387,2359,2,0,1,0}, {1927,1152,274,1154,2234,2,0,1,0},
    {1927,1152,274,1155,2345,2,0,1,0}, {1927,1152,274,1156,2323,2,0,1,0}, {1927,1152,274,1157,2414,2,0,1,0},
    {1927,1152,274,1158,2343,2,0,1,0}, {1927,1152,274,1159,2335,2,0,1,0}, {1927,1152,274,1160,2244,2,0,1,0},
    {1927,1152,274,1161,2393,2,0,1,0}, {1927,1152,274,1162,2200,2,0,1,0}, {1927,1152,274,1163,2419,2,0,1,0},
    {1927,1152,274,1164,2221,2,0,1,0}, {1927,1152,274,1165,2221,2,0,1,0}, {1927,1152,274,1166,2171,2,0,1,0},
    {1927,1152,274,1167,2751,2,0,1,0}, {1927,1152,274,1168,2184,2,0,1,0}, {1927,1152,274,646,2184,2,0,1,0},
    {1927,1152,274,1169,2333,2,0,1,0}, {1927,1152,274,274,2359,2,0,0,0}, {1927,1170,274,274,0,1,0,0,0},
    {1928,1132,274,274,2414,1,0,0,0}, {1929,1133,274,274,2343,1,0,0,0}, {1930,1131,274,274,2323,1,0,0,0},
    {1931,1140,274,274,2226,1,0,0,0}, {1932,3389,274,274,10651,2,0,0,0}, {1932,1144,274,274,2189,1,0,0,0},
    {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,274,2419,1,0,0,0}, {1935,1171,274,274,10654,1,0,0,0},
    {1936,1135,274,274,2244,1,0,0,0}, {1937,1139,274,274,2221,1,0,0,0}, {1938,1172,274,274,2239,1,0,0,0},
    {1939,1143,274,274,2184,1,0,0,0}, {1940,1173,274,274,2372,1,0,0,0}, {1941,1136,274,274,2393,1,0,0,0},
    {1942,1137,274,274,2200,1,0,0,0}, {1943,1142,274,274,2400,1,0,0,0}, {1944,1174,274,274,10657,1,0,0,0},
    {1945,1175,274,274,10663,1,0,0,0}, {1946,1176,274,274,2218,1,0,0,0}, {1947,1177,274,274,10668,1,0,0,0},
    {1948,1178,274,274,2239,1,0,0,0}, {1949,1179,274,274,10674,1,0,0,0}, {1950,1180,274,274,10680,1,0,0,0},
    {1951,1181,274,274,10685,1,0,0,0}, {1952,1182,274,274,5171,1,0,0,0}, {1953,1183,274,274,10690,1,0,0,0},
    {1954,1184,274,274,2308,1,0,0,0}, {1955,1185,274,274,2317,1,0,0,0}, {1956,1186,274,274,2328,1,0,0,0},
    {1957,1187,274,274,2364,1,0,0,0}, {1958,1188,274,274,2146,1,0,0,0}, {1959,1189,274,274,10695,1,0,0,0},
    {1960,1190,274,274,2151,1,0,0,0}, {1961,1191,274,274,10698,1,0,0,0}, {1962,1192,274,274,2144,1,0,0,0},
    {1963,1193,274,274,10701,1,0,0,0}, {1964,1194,274,274,2550,1,0,0,0}, {1965,1195,274,274,3047,1,0,0,0},
    {1966,1196,274,274,2568,1,0,0,0}, {1967,1197,274,274,10704,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10783,1,0,0,0},
    {940,3472,274,274,10787,2,0,0,0}, {940,3474,274,274,10792,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,3476,274,274,10796,2,0,0,0}, {941,3478,274,274,10796,2,0,0,0}, {941,1203,3480,274,10801,1,1,0,0},
    {941,1203,274,274,10806,1,0,0,0}, {942,1204,274,274,10809,1,0,0,0}, {943,1205,274,274,10809,1,0,0,0},
    {944,1206,274,274,10783,1,0,0,0}, {945,1207,274,3481,10812,2,0,1,0}, {945,1209,274,3481,10816,2,0,1,0},
    {945,1207,274,274,10812,2,0,0,0}, {945,1209,274,274,10816,2,0,0,0}, {945,3482,274,274,10819,2,0,0,0},
    {945,3484,274,274,10823,2,0,0,0}, {945,3486,274,274,2714,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0},
    {946,1212,274,274,2414,1,0,0,0}, {947,1213,4,274,2419,2,1,0,0}, {947,1215,274,274,10827,2,0,0,0},
    {947,1217,274,274,3804,2,0,0,0}, {947,1213,274,274,3810,2,0,0,0}, {947,1219,274,274,3810,2,0,0,0},
    {947,1221,274,3488,2372,1,0,2,0}, {947,1221,274,3490,2372,1,0,2,0}, {947,1221,274,3492,2372,1,0,1,0},
    {947,1221,274,274,2419,1,0,0,0}, {948,1222,3493,3494,2221,1,1,1,0}, {948,1222,274,274,2226,1,0,0,0},
    {949,1223,274,3481,10831,2,0,1,0}, {949,1225,274,3481,9570,2,0,1,0}, {949,1223,274,274,10831,2,0,0,0},
    {949,1225,274,274,9570,2,0,0,0}, {949,3495,274,274,10809,2,0,0,0}, {949,3497,274,274,2151,2,0,0,0},
    {949,1227,3480,274,3235,1,1,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1229,274,3481,10835,2,0,1,0}, {951,1231,274,3481,10839,2,0,1,0}, {951,1229,274,274,10842,2,0,0,0},
    {951,1231,274,274,10846,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1238,4,274,2171,2,1,0,0}, {956,1238,274,274,10849,2,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1241,4,274,2221,2,1,0,0}, {957,1241,274,274,10852,2,0,0,0}, {957,1243,274,274,2345,1,0,0,0},
    {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10855,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0},
    {959,3499,274,274,10859,2,0,0,0}, {959,3501,274,274,10863,2,0,0,0}, {959,1249,3503,274,5892,1,1,0,0},
    {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0},
    {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0}, {964,3504,274,274,10866,2,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1255,274,274,10809,2,0,0,0}, {965,1257,274,274,2151,2,0,0,0},
    {965,1259,274,274,2151,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2218,1,0,0,0},
    {968,1262,274,274,3832,1,0,0,0}, {969,1263,3503,274,5892,1,1,0,0}, {969,1263,274,274,2568,1,0,0,0},
    {970,1264,274,274,7081,1,0,0,0}, {971,1265,274,274,7081,1,0,0,0}, {972,3506,274,274,10869,2,0,0,0},
    {972,1266,274,274,10873,1,0,0,0}, {973,1267,274,274,10809,1,0,0,0}, {974,1268,274,274,10873,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10783,1,0,0,0},
    {940,3508,274,274,10955,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0}, {941,3510,274,274,10959,2,0,0,0},
    {941,1203,274,274,10806,1,0,0,0}, {942,1204,274,274,10809,1,0,0,0}, {943,1205,274,274,10809,1,0,0,0},
    {944,1206,274,274,10963,1,0,0,0}, {945,1207,274,3481,10812,2,0,1,0}, {945,1209,274,3481,10816,2,0,1,0},
    {945,1207,274,274,10968,2,0,0,0}, {945,1209,274,274,10972,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0},
    {946,1212,274,274,2414,1,0,0,0}, {947,1213,274,274,3797,2,0,0,0}, {947,1215,274,274,3800,2,0,0,0},
    {947,1217,274,274,3804,2,0,0,0}, {947,1219,274,274,3810,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0},
    {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,3481,10831,2,0,1,0}, {949,1225,274,3481,9570,2,0,1,0},
    {949,1223,274,274,10975,2,0,0,0}, {949,1225,274,274,10979,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,1229,274,3481,10835,2,0,1,0}, {951,1231,274,3481,10839,2,0,1,0},
    {951,1229,274,274,10842,2,0,0,0}, {951,1231,274,274,10846,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0},
    {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0},
    {955,1237,274,274,2335,1,0,0,0}, {956,1238,274,4,2171,2,0,1,0}, {956,1238,4,274,2171,2,1,0,0},
    {956,1238,274,274,10982,2,0,0,0}, {956,1240,274,274,2343,1,0,0,0}, {957,1241,274,274,10985,2,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,3512,274,274,10988,2,0,0,0},
    {959,1245,274,274,10855,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0},
    {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0},
    {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0},
    {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0},
    {969,1263,274,274,2568,1,0,0,0}, {970,1264,274,274,7081,1,0,0,0}, {971,1265,274,274,10992,1,0,0,0},
    {972,3514,274,274,10995,2,0,0,0}, {972,1266,274,274,10873,1,0,0,0}, {973,1267,274,274,10999,1,0,0,0},
    {974,1268,274,274,10873,1,0,0,0}, {240,3516,274,274,2226,1,0,0,0}, {240,3516,274,274,2226,1,0,0,0},
    {254,3517,274,274,2189,1,0,0,0}, {4304,1828,274,274,2146,1,0,0,0}, {4305,1829,274,274,2171,1,0,0,0},
    {4306,1830,274,274,2419,1,0,0,0}, {4307,1831,274,274,2221,1,0,0,0}, {4308,1832,274,274,2550,1,0,0,0},
    {4309,1833,274,274,2414,1,0,0,0}, {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,2184,1,0,0,0},
    {4312,1836,274,274,2151,1,0,0,0}, {4313,1837,274,274,5161,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0},
    {4315,1839,274,274,2343,1,0,0,0}, {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0},
    {4318,1842,274,274,5186,1,0,0,0}, {4319,1843,274,274,2408,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0},
    {4321,1845,274,274,2244,1,0,0,0}, {4322,1846,274,274,5171,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0},
    {4324,1848,274,274,2393,1,0,0,0}, {4325,1849,274,274,2333,1,0,0,0}, {4326,1850,274,274,2317,1,0,0,0},
    {4327,1851,274,274,11423,1,0,0,0}, {4328,1852,274,274,2249,1,0,0,0}, {4329,1853,274,274,2400,1,0,0,0},
    {4330,1854,274,274,2562,1,0,0,0}, {4331,1855,274,274,2565,1,0,0,0}, {4332,1856,274,274,9182,1,0,0,0},
    {4333,1857,274,274,5176,1,0,0,0}, {4334,1858,274,274,2218,1,0,0,0}, {4335,1859,274,274,2200,1,0,0,0},
    {4336,1860,274,274,2359,1,0,0,0}, {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2151,1,0,0,0},
    {4339,1863,274,274,2364,1,0,0,0}, {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0},
    {4342,1866,274,274,2323,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,3518,274,274,10026,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2148,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,3520,274,274,10031,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,3522,274,274,11588,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3524,274,274,10036,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3343,274,274,10041,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2141,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,3232,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1179,3526,274,274,2328,1,0,0,0},
    {1187,3322,274,274,3810,1,0,0,0}, {1199,1109,274,274,5889,1,0,0,0}, {1201,3527,274,274,2144,1,0,0,0},
    {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,10304,1,0,0,0}, {1257,1113,274,274,5892,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,3522,274,274,11588,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,3343,274,274,10041,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1187,3322,274,274,3810,1,0,0,0},
    {1199,1109,274,274,5889,1,0,0,0}, {1257,1113,274,274,5892,1,0,0,0}, {4352,2108,3528,3532,11878,1,4,3,0},
    {4355,2115,3528,3535,11885,1,4,3,0}, {4357,2052,3528,3538,11892,1,4,2,0}, {4358,2140,3528,3540,11899,1,4,3,0},
    {4363,2034,3528,3543,11906,1,4,3,0}, {4352,2108,2109,274,2333,1,1,0,0}, {4352,2108,274,274,2419,1,0,0,0},
    {4353,2112,274,274,2330,1,0,0,0}, {4354,2113,1199,274,2335,1,1,0,0}, {4354,2113,2114,274,2335,1,1,0,0},
    {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,2109,274,2184,1,1,0,0}, {4355,2115,274,274,2221,1,0,0,0},
    {4356,2122,274,274,2186,1,0,0,0}, {4357,2052,2137,274,2345,1,1,0,0}, {4357,2052,2138,274,2335,1,1,0,0},
    {4357,2052,2139,274,2234,1,1,0,0}, {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0},
    {4359,2141,274,274,2171,1,0,0,0}, {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0},
    {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,274,274,0,1,0,0,0}, {4364,2153,2109,274,2400,1,1,0,0},
    {4364,2153,274,274,2200,1,0,0,0}, {4365,2155,274,274,2197,1,0,0,0}, {4366,2156,274,274,2400,1,0,0,0},
    {4367,2157,274,274,2333,1,0,0,0}, {4368,2158,274,274,2184,1,0,0,0}, {4369,2159,274,274,2393,1,0,0,0},
    {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2161,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2162,274,274,5194,1,0,0,0}, {4453,1944,274,274,11913,1,0,0,0},
    {4454,2163,274,274,2550,1,0,0,0}, {4455,1989,274,274,11916,1,0,0,0}, {4456,2166,274,274,1383,1,0,0,0},
    {4457,1945,274,274,2568,1,0,0,0}, {4458,2167,274,274,1238,1,0,0,0}, {4459,2168,274,274,5205,1,0,0,0},
    {4460,2169,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0}, {4462,2170,274,274,2144,1,0,0,0},
    {4463,2171,274,274,1258,1,0,0,0}, {4464,2172,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0},
    {4466,2173,274,274,1369,1,0,0,0}, {4467,2174,274,274,3813,1,0,0,0}, {4468,2175,274,274,3829,1,0,0,0},
    {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,2177,2419,1,0,1,0}, {4520,1991,274,2178,3810,1,0,1,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2179,274,2177,2330,1,0,1,0}, {4521,2179,274,2178,3810,1,0,1,0},
    {4521,2179,274,274,2333,1,0,0,0}, {4522,2180,274,2177,5220,1,0,1,0}, {4522,2180,274,2178,3810,1,0,1,0},
    {4522,2180,274,274,2333,1,0,0,0}, {4523,1908,274,2177,2345,1,0,1,0}, {4523,1908,274,2199,2335,1,0,1,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2200,274,2177,5223,1,0,1,0}, {4524,2200,274,2199,2335,1,0,1,0},
    {4524,2200,274,274,2345,1,0,0,0}, {4525,2201,274,2177,2345,1,0,1,0}, {4525,2201,274,2199,2335,1,0,1,0},
    {4525,2201,274,274,2345,1,0,0,0}, {4526,2203,274,2204,2200,1,0,2,0}, {4526,2203,274,2177,2221,1,0,1,0},
    {4526,2203,274,2178,2345,1,0,1,0}, {4526,2203,274,274,2184,1,0,0,0}, {4527,1942,274,2177,2234,1,0,1,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2211,274,2177,5226,1,0,1,0}, {4528,2211,274,2178,3810,1,0,1,0},
    {4528,2211,274,274,2333,1,0,0,0}, {4529,2213,274,2177,5229,1,0,1,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,2177,5232,1,0,1,0}, {4530,2214,274,2178,2343,1,0,1,0}, {4530,2214,274,274,2335,1,0,0,0},
    {4531,2216,274,2177,5235,1,0,1,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,2177,11920,1,0,1,0},
    {4532,2217,274,274,2335,1,0,0,0}, {4533,2218,274,2177,11923,1,0,1,0}, {4533,2218,274,2178,2343,1,0,1,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,2177,2234,1,0,1,0}, {4534,2219,274,274,2335,1,0,0,0},
    {4535,2220,274,2177,2343,1,0,1,0}, {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,2177,2171,1,0,1,0},
    {4536,2221,274,2178,2343,1,0,1,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,2177,3832,1,0,1,0},
    {4537,2222,274,2178,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,2177,2244,1,0,1,0},
    {4538,2223,274,2178,2345,1,0,1,0}, {4538,2223,274,274,2184,1,0,0,0}, {4539,2224,274,2177,2246,1,0,1,0},
    {4539,2224,274,2178,2345,1,0,1,0}, {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2177,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,2177,2200,1,0,1,0}, {4541,2225,274,2178,2345,1,0,1,0},
    {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,2177,2400,1,0,1,0}, {4542,2226,274,2178,2345,1,0,1,0},
    {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,2177,2333,1,0,1,0}, {4543,2227,274,2178,3810,1,0,1,0},
    {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,2204,2400,1,0,2,0}, {4544,2228,274,2177,2184,1,0,1,0},
    {4544,2228,274,2178,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,2177,2393,1,0,1,0},
    {4545,2229,274,2178,2343,1,0,1,0}, {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,2230,2345,1,0,1,0},
    {4546,2022,274,2231,0,1,0,1,0}, {4546,2022,274,2177,0,1,0,1,0}, {4546,2022,274,2178,2345,1,0,1,0},
    {4546,2022,274,274,2184,1,0,0,0}, {57360,3546,274,274,5315,1,0,0,0}, {57600,2233,2109,274,5259,1,1,0,0},
    {57600,2233,274,274,5256,1,0,0,0}, {57601,2234,274,274,5262,1,0,0,0}, {57602,2235,2114,274,5266,1,1,0,0},
    {57602,2235,274,274,5269,1,0,0,0}, {57603,2236,2109,274,5278,1,1,0,0}, {57603,2236,274,274,5281,1,0,0,0},
    {57604,2237,274,274,5284,1,0,0,0}, {57605,2238,2137,274,5269,1,1,0,0}, {57605,2238,2138,274,5266,1,1,0,0},
    {57605,2238,2139,274,5288,1,1,0,0}, {57605,2238,274,274,5288,1,0,0,0}, {57606,2239,274,274,5291,1,0,0,0},
    {57607,2240,274,274,5294,1,0,0,0}, {57608,2241,274,274,5300,1,0,0,0}, {57609,2242,274,274,5308,1,0,0,0},
    {57610,2243,274,274,5311,1,0,0,0}, {57611,2244,274,274,5315,1,0,0,0}, {57612,2245,2109,274,5324,1,1,0,0},
    {57612,2245,274,274,5328,1,0,0,0}, {57613,2246,274,274,11926,1,0,0,0}, {57614,2247,274,274,5324,1,0,0,0},
    {57615,2248,274,274,5259,1,0,0,0}, {57616,2249,274,274,5278,1,0,0,0}, {57617,2250,274,274,5297,1,0,0,0},
    {57618,2251,274,274,5342,1,0,0,0}, {57632,2252,274,274,2419,1,0,0,0}, {57633,2253,274,274,2330,1,0,0,0},
    {57634,2254,274,274,2345,1,0,0,0}, {57635,2255,274,274,2221,1,0,0,0}, {57636,2256,274,274,2186,1,0,0,0},
    {57637,2257,274,274,2234,1,0,0,0}, {57638,2258,274,274,2343,1,0,0,0}, {57639,2259,274,274,2171,1,0,0,0},
    {57640,2260,274,274,2390,1,0,0,0}, {57641,2261,274,274,2244,1,0,0,0}, {57642,2262,274,274,2246,1,0,0,0},
    {57643,2263,274,274,0,1,0,0,0}, {57644,2264,274,274,2200,1,0,0,0}, {57645,2265,274,274,2197,1,0,0,0},
    {57646,2266,274,274,2400,1,0,0,0}, {57647,2267,274,274,2333,1,0,0,0}, {57648,2268,274,274,2184,1,0,0,0},
    {57649,2269,274,274,2393,1,0,0,0}, {57650,2270,274,274,2359,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1106,2322,274,274,5752,1,0,0,0},
    {1107,2323,274,274,5752,1,0,0,0}, {1109,2324,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0},
    {1113,2325,274,274,5758,1,0,0,0}, {1114,2326,274,274,5223,1,0,0,0}, {1115,2327,274,274,5761,1,0,0,0},
    {1116,2328,274,274,5761,1,0,0,0}, {1119,2329,274,274,5768,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,3565,12160,1,0,2,0},
    {1077,1078,274,274,1383,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2565,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,7285,1,0,0,0}, {1099,1100,274,274,7081,1,0,0,0}, {1100,1101,274,274,3372,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1199,1109,274,274,5889,1,0,0,0}, {1257,1113,274,274,5892,1,0,0,0},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,3567,4,274,3047,4,1,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,12251,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9860,1,1,1,0},
    {1579,704,274,698,9853,1,0,1,0}, {1579,704,274,274,9860,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9310,1,0,1,0}, {1581,706,274,274,9317,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12254,1,1,1,0},
    {1584,709,274,698,12258,1,0,1,0}, {1584,709,274,274,12254,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0},
    {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0},
    {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9332,1,1,1,0},
    {1591,716,274,698,9335,1,0,1,0}, {1591,716,274,274,9332,1,0,0,0}, {1592,717,665,698,9340,1,1,1,0},
    {1592,717,274,698,9344,1,0,1,0}, {1592,717,274,274,9340,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,3571,274,274,12265,4,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,1278,274,696,4043,2,0,1,0},
    {1614,1282,274,696,10816,2,0,1,0}, {1614,1048,274,4,12251,2,0,1,0}, {1614,1278,274,274,3047,2,0,0,0},
    {1614,1282,274,274,12274,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,12251,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2568,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0},
    {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,1059,274,274,3047,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,3047,3,0,0,0},
    {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2550,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3182,12277,1,0,1,0},
    {57344,647,274,3183,12281,1,0,1,0}, {57344,647,274,3184,12285,1,0,1,0}, {57344,647,274,3185,12291,1,0,1,0},
    {57344,647,274,3186,12296,1,0,1,0}, {57344,647,274,3187,12302,1,0,1,0}, {57344,647,274,3188,12307,1,0,1,0},
    {57344,647,274,3189,12312,1,0,1,0}, {57344,647,274,3190,12316,1,0,1,0}, {57344,647,274,3191,12320,1,0,1,0},
    {57344,647,274,3192,12324,1,0,1,0}, {57344,647,274,3193,12330,1,0,1,0}, {57344,647,274,3194,12334,1,0,1,0},
    {57344,647,274,3195,12340,1,0,1,0}, {57344,647,274,274,12281,1,0,0,0}, {32,3575,666,274,12344,5,1,0,1},
    {32,3580,666,274,12350,5,1,0,1}, {32,3585,666,274,12356,5,1,0,1}, {32,3590,666,274,12362,4,1,0,1},
    {32,3594,666,274,12367,4,1,0,1}, {32,3598,666,274,12372,4,1,0,1}, {32,3602,666,274,12377,4,1,0,1},
    {32,3606,666,274,12383,4,1,0,1}, {32,3610,666,274,12388,4,1,0,1}, {32,3614,666,274,12393,4,1,0,1},
    {32,3618,666,274,12398,4,1,0,1}, {32,3622,666,274,12403,4,1,0,1}, {32,3626,666,274,12408,4,1,0,1},
    {32,3630,666,274,12413,4,1,0,1}, {32,3634,666,274,12418,4,1,0,1}, {32,3638,666,274,12424,4,1,0,1},
    {32,3642,666,274,12429,4,1,0,1}, {32,3646,666,274,12434,4,1,0,1}, {32,3650,666,274,12439,4,1,0,1},
    {32,3654,666,274,12444,4,1,0,1}, {32,3658,666,274,12449,4,1,0,1}, {32,3662,666,274,12454,4,1,0,1},
    {32,3666,666,274,12459,4,1,0,1}, {32,3670,666,274,12465,4,1,0,1}, {32,3674,666,274,12470,4,1,0,1},
    {32,3678,666,274,12475,4,1,0,1}, {32,3682,666,274,12480,4,1,0,1}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,672,274,274,2146,2,0,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9860,1,1,1,0}, {1579,704,274,698,9853,1,0,1,0},
    {1579,704,274,274,9860,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9310,1,0,1,0}, {1581,706,274,274,9317,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12254,1,1,1,0}, {1584,709,274,698,12258,1,0,1,0},
    {1584,709,274,274,12254,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0},
    {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9332,1,1,1,0}, {1591,716,274,698,9335,1,0,1,0},
    {1591,716,274,274,9332,1,0,0,0}, {1592,717,665,698,9340,1,1,1,0}, {1592,717,274,698,9344,1,0,1,0},
    {1592,717,274,274,9340,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1280,274,3686,12647,2,0,1,0}, {1614,1278,274,3686,12647,2,0,1,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,4043,2,0,0,0},
    {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,779,274,1601,12651,1,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,0,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1660,3325,274,698,9878,1,0,1,0}, {1660,3325,274,274,9885,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1665,3326,274,698,9889,1,0,1,0},
    {1665,3326,274,274,2565,1,0,0,0}, {1669,3327,274,698,9894,1,0,1,0}, {1669,3327,274,274,2562,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1673,3329,274,698,9899,1,0,1,0},
    {1673,3329,274,274,3820,1,0,0,0}, {1683,3331,274,698,9913,1,0,1,0}, {1683,3331,274,274,4356,1,0,0,0},
    {1686,3332,274,698,9920,1,0,1,0}, {1686,3332,274,274,9929,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1690,3333,274,698,9934,1,0,1,0}, {1690,3333,274,274,9941,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1724,3335,274,698,9945,1,0,1,0}, {1724,3335,274,274,4347,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1741,3687,274,274,12654,1,0,0,0}, {1744,3688,274,274,2552,1,0,0,0},
    {1746,3336,274,274,2552,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3182,9351,1,0,1,0},
    {57344,647,274,3183,9355,1,0,1,0}, {57344,647,274,3184,9359,1,0,1,0}, {57344,647,274,3185,9365,1,0,1,0},
    {57344,647,274,3186,12658,1,0,1,0}, {57344,647,274,3187,9376,1,0,1,0}, {57344,647,274,3188,9381,1,0,1,0},
    {57344,647,274,3189,9386,1,0,1,0}, {57344,647,274,3190,9390,1,0,1,0}, {57344,647,274,3191,9394,1,0,1,0},
    {57344,647,274,3192,12664,1,0,1,0}, {57344,647,274,3193,9403,1,0,1,0}, {57344,647,274,3194,12670,1,0,1,0},
    {57344,647,274,3195,9412,1,0,1,0}, {57344,647,274,274,9355,1,0,0,0}, {32,3575,666,274,12344,5,1,0,1},
    {32,3580,666,274,12350,5,1,0,1}, {32,3585,666,274,12356,5,1,0,1}, {32,3590,666,274,12362,4,1,0,1},
    {32,3594,666,274,12367,4,1,0,1}, {32,3598,666,274,12372,4,1,0,1}, {32,3602,666,274,12377,4,1,0,1},
    {32,3606,666,274,12383,4,1,0,1}, {32,3610,666,274,12388,4,1,0,1}, {32,3614,666,274,12393,4,1,0,1},
    {32,3618,666,274,12398,4,1,0,1}, {32,3622,666,274,12403,4,1,0,1}, {32,3626,666,274,12408,4,1,0,1},
    {32,3630,666,274,12413,4,1,0,1}, {32,3634,666,274,12418,4,1,0,1}, {32,3638,666,274,12424,4,1,0,1},
    {32,3642,666,274,12429,4,1,0,1}, {32,3646,666,274,12434,4,1,0,1}, {32,3650,666,274,12439,4,1,0,1},
    {32,3654,666,274,12444,4,1,0,1}, {32,3658,666,274,12449,4,1,0,1}, {32,3662,666,274,12454,4,1,0,1},
    {32,3666,666,274,12459,4,1,0,1}, {32,3670,666,274,12465,4,1,0,1}, {32,3674,666,274,12470,4,1,0,1},
    {32,3678,666,274,12475,4,1,0,1}, {32,3682,666,274,12480,4,1,0,1}, {45,3689,274,1601,12651,2,0,1,1},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9860,1,1,1,0}, {1579,704,274,698,9853,1,0,1,0},
    {1579,704,274,274,9860,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9310,1,0,1,0}, {1581,706,274,274,9317,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12254,1,1,1,0}, {1584,709,274,698,12258,1,0,1,0},
    {1584,709,274,274,12254,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0},
    {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9332,1,1,1,0}, {1591,716,274,698,9335,1,0,1,0},
    {1591,716,274,274,9332,1,0,0,0}, {1592,717,665,698,9340,1,1,1,0}, {1592,717,274,698,9344,1,0,1,0},
    {1592,717,274,274,9340,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1280,274,3686,12647,2,0,1,0}, {1614,1278,274,3686,4043,2,0,1,0}, {1614,1282,274,3686,12274,2,0,1,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,4043,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,1601,12651,1,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,0,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1660,3325,274,698,9878,1,0,1,0},
    {1660,3325,274,274,9885,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1665,3326,274,698,9889,1,0,1,0}, {1665,3326,274,274,2565,1,0,0,0}, {1669,3327,274,698,9894,1,0,1,0},
    {1669,3327,274,274,2562,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1673,3329,274,698,9899,1,0,1,0}, {1673,3329,274,274,3820,1,0,0,0}, {1683,3331,274,698,9913,1,0,1,0},
    {1683,3331,274,274,4356,1,0,0,0}, {1686,3332,274,698,9920,1,0,1,0}, {1686,3332,274,274,9929,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1690,3333,274,698,9934,1,0,1,0},
    {1690,3333,274,274,9941,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1724,3335,274,698,9945,1,0,1,0}, {1724,3335,274,274,4347,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1741,3687,274,274,12654,1,0,0,0},
    {1744,3688,274,274,2552,1,0,0,0}, {1746,3336,274,274,2552,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3182,12762,1,0,1,0}, {57344,647,274,3183,12766,1,0,1,0}, {57344,647,274,3184,12770,1,0,1,0},
    {57344,647,274,3185,12776,1,0,1,0}, {57344,647,274,3186,12781,1,0,1,0}, {57344,647,274,3187,12787,1,0,1,0},
    {57344,647,274,3188,12792,1,0,1,0}, {57344,647,274,3189,12797,1,0,1,0}, {57344,647,274,3190,12801,1,0,1,0},
    {57344,647,274,3191,12805,1,0,1,0}, {57344,647,274,3192,12809,1,0,1,0}, {57344,647,274,3193,12815,1,0,1,0},
    {57344,647,274,3194,12819,1,0,1,0}, {57344,647,274,3195,12825,1,0,1,0}, {57344,647,274,274,12766,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,3706,2317,1,0,1,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,3706,2400,1,0,1,0},
    {1082,1083,274,274,2751,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,9332,1,0,0,0}, {1095,3707,274,274,12934,2,0,0,0}, {1095,1096,274,3709,2751,1,0,1,0},
    {1095,1096,274,274,173,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,12938,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,12942,1,0,0,0}, {1100,1101,274,274,2151,1,0,0,0},
    {1101,1102,274,274,3251,1,0,0,0}, {1102,1103,274,274,5883,1,0,0,0}, {1103,1104,274,274,12945,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1218,3710,274,3711,12948,1,0,1,1}, {1218,3712,274,3713,2419,1,0,1,0},
    {1218,3710,274,274,12950,1,0,0,1}, {1218,3712,274,274,1508,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1097,1098,274,274,13056,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,7544,1,0,0,0}, {1101,1102,274,274,13061,1,0,0,0}, {1102,1103,274,274,7996,1,0,0,0},
    {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,274,274,7993,1,0,0,0}, {1108,2752,274,274,7990,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1111,2753,274,274,7999,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,3746,274,1383,1,1,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,3747,13143,1,0,1,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3748,274,274,13147,2,0,0,1}, {1090,3343,274,274,10041,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,3750,274,274,13152,2,0,0,1},
    {1096,3752,274,274,13159,2,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,3754,274,13166,1,1,0,0}, {1099,1100,274,3755,13143,1,0,1,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,3746,274,2550,1,1,0,0},
    {1101,1102,4,274,2550,1,1,0,0}, {1101,1102,3756,274,13170,1,1,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,3746,274,13174,1,1,0,0},
    {1105,1105,4,274,13174,1,1,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {180,1116,274,274,13261,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1106,2322,274,274,5752,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0}, {1113,2325,274,274,5758,1,0,0,0},
    {1114,2326,274,274,5223,1,0,0,0}, {1115,2327,274,274,5761,1,0,0,0}, {1119,2329,274,274,5768,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2364,1,0,0,0},
    {1075,3757,274,274,3107,2,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2751,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,3356,274,274,2328,2,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,3824,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0},
    {1097,1098,274,274,7280,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,7285,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1175,3759,274,274,2751,1,0,0,0},
    {1187,3322,274,274,2703,1,0,0,0}, {1199,1109,274,274,5889,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0},
    {1241,1112,274,274,10304,1,0,0,0}, {1257,1113,274,274,5892,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,3772,274,274,13624,2,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,1116,274,1383,1,1,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3774,274,274,10026,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,3776,274,274,10031,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3778,274,274,10036,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3343,274,274,10041,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,2120,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1171,1107,274,274,2317,1,0,0,0}, {1179,3526,274,274,2328,1,0,0,0}, {1203,3780,274,274,2359,1,0,0,0},
    {1207,3781,274,274,2200,1,0,0,0}, {1251,3782,274,274,10809,1,0,0,0}, {1263,3783,274,274,3408,1,0,0,0},
    {4608,274,274,274,509,1,0,0,0}, {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,498,1,0,0,0},
    {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,13708,1,0,0,0}, {4613,279,274,274,13712,1,0,0,0},
    {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8541,1,0,0,0}, {4616,282,274,274,537,1,0,0,0},
    {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,526,1,0,0,0}, {4619,285,274,274,520,1,0,0,0},
    {4620,286,274,274,13716,1,0,0,0}, {4621,287,274,274,13720,1,0,0,0}, {4622,288,274,274,540,1,0,0,0},
    {4623,289,274,274,8553,1,0,0,0}, {4624,290,274,274,575,1,0,0,0}, {4625,291,274,274,553,1,0,0,0},
    {4626,292,274,274,558,1,0,0,0}, {4627,293,274,274,548,1,0,0,0}, {4628,294,274,274,13724,1,0,0,0},
    {4629,295,274,274,13730,1,0,0,0}, {4630,296,274,274,580,1,0,0,0}, {4631,297,274,274,13736,1,0,0,0},
    {4632,298,274,274,609,1,0,0,0}, {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,598,1,0,0,0},
    {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,13742,1,0,0,0}, {4637,303,274,274,13746,1,0,0,0},
    {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8565,1,0,0,0}, {4640,306,274,274,698,1,0,0,0},
    {4641,307,274,274,687,1,0,0,0}, {4642,308,274,274,283,1,0,0,0}, {4643,309,274,274,684,1,0,0,0},
    {4644,310,274,274,271,1,0,0,0}, {4645,311,274,274,13750,1,0,0,0}, {4646,312,274,274,701,1,0,0,0},
    {4647,313,274,274,8577,1,0,0,0}, {4648,314,274,274,673,1,0,0,0}, {4649,315,274,274,659,1,0,0,0},
    {4650,316,274,274,662,1,0,0,0}, {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,13754,1,0,0,0},
    {4653,319,274,274,13758,1,0,0,0}, {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8589,1,0,0,0},
    {4656,322,274,274,698,1,0,0,0}, {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,283,1,0,0,0},
    {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,271,1,0,0,0}, {4661,327,274,274,13750,1,0,0,0},
    {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8577,1,0,0,0}, {4664,330,274,274,7974,1,0,0,0},
    {4665,331,274,274,7982,1,0,0,0}, {4666,332,274,274,7986,1,0,0,0}, {4667,333,274,274,2843,1,0,0,0},
    {4668,334,274,274,13762,1,0,0,0}, {4669,335,274,274,13767,1,0,0,0}, {4670,336,274,274,7978,1,0,0,0},
    {4671,337,274,274,8603,1,0,0,0}, {4672,338,274,274,8608,1,0,0,0}, {4673,339,274,274,8614,1,0,0,0},
    {4674,340,274,274,13772,1,0,0,0}, {4675,341,274,274,8627,1,0,0,0}, {4676,342,274,274,13778,1,0,0,0},
    {4677,343,274,274,13785,1,0,0,0}, {4678,344,274,274,8640,1,0,0,0}, {4679,345,274,274,8646,1,0,0,0},
    {4680,346,274,274,8653,1,0,0,0}, {4682,347,274,274,13792,1,0,0,0}, {4683,348,274,274,8646,1,0,0,0},
    {4684,349,274,274,13799,1,0,0,0}, {4685,350,274,274,13807,1,0,0,0}, {4688,351,274,274,13815,1,0,0,0},
    {4689,352,274,274,13823,1,0,0,0}, {4690,353,274,274,13831,1,0,0,0}, {4691,354,274,274,13839,1,0,0,0},
    {4692,355,274,274,13847,1,0,0,0}, {4693,356,274,274,13856,1,0,0,0}, {4694,357,274,274,13865,1,0,0,0},
    {4695,358,274,274,13873,1,0,0,0}, {4696,359,274,274,13882,1,0,0,0}, {4698,360,274,274,13891,1,0,0,0},
    {4699,361,274,274,13873,1,0,0,0}, {4700,362,274,274,13900,1,0,0,0}, {4701,363,274,274,13910,1,0,0,0},
    {4704,364,274,274,876,1,0,0,0}, {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,865,1,0,0,0},
    {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,13920,1,0,0,0}, {4709,369,274,274,13924,1,0,0,0},
    {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8690,1,0,0,0}, {4712,372,274,274,904,1,0,0,0},
    {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,893,1,0,0,0}, {4715,375,274,274,887,1,0,0,0},
    {4716,376,274,274,13928,1,0,0,0}, {4717,377,274,274,13932,1,0,0,0}, {4718,378,274,274,907,1,0,0,0},
    {4719,379,274,274,8702,1,0,0,0}, {4720,380,274,274,932,1,0,0,0}, {4721,381,274,274,918,1,0,0,0},
    {4722,382,274,274,921,1,0,0,0}, {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,13936,1,0,0,0},
    {4725,385,274,274,13940,1,0,0,0}, {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8714,1,0,0,0},
    {4728,388,274,274,8002,1,0,0,0}, {4729,389,274,274,8010,1,0,0,0}, {4730,390,274,274,8014,1,0,0,0},
    {4731,391,274,274,2756,1,0,0,0}, {4732,392,274,274,13944,1,0,0,0}, {4733,393,274,274,13949,1,0,0,0},
    {4734,394,274,274,8006,1,0,0,0}, {4735,395,274,274,8728,1,0,0,0}, {4736,396,274,274,509,1,0,0,0},
    {4737,397,274,274,495,1,0,0,0}, {4738,398,274,274,498,1,0,0,0}, {4739,399,274,274,492,1,0,0,0},
    {4740,400,274,274,13708,1,0,0,0}, {4741,401,274,274,13712,1,0,0,0}, {4742,402,274,274,512,1,0,0,0},
    {4743,403,274,274,8541,1,0,0,0}, {4744,404,274,274,8733,1,0,0,0}, {4746,405,274,274,13954,1,0,0,0},
    {4747,406,274,274,8541,1,0,0,0}, {4748,407,274,274,13958,1,0,0,0}, {4749,408,274,274,13963,1,0,0,0},
    {4752,409,274,274,1065,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,1054,1,0,0,0},
    {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,13968,1,0,0,0}, {4757,414,274,274,13972,1,0,0,0},
    {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8758,1,0,0,0}, {4760,417,274,274,8762,1,0,0,0},
    {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,13976,1,0,0,0}, {4763,420,274,274,8050,1,0,0,0},
    {4764,421,274,274,13980,1,0,0,0}, {4765,422,274,274,13985,1,0,0,0}, {4766,423,274,274,8046,1,0,0,0},
    {4767,424,274,274,8779,1,0,0,0}, {4768,425,274,274,13990,1,0,0,0}, {4769,426,274,274,13995,1,0,0,0},
    {4770,427,274,274,2153,1,0,0,0}, {4771,428,274,274,14000,1,0,0,0}, {4772,429,274,274,14005,1,0,0,0},
    {4773,430,274,274,14011,1,0,0,0}, {4774,431,274,274,14017,1,0,0,0}, {4775,432,274,274,14022,1,0,0,0},
    {4776,433,274,274,1165,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,1154,1,0,0,0},
    {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,14028,1,0,0,0}, {4781,438,274,274,14032,1,0,0,0},
    {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0}, {4784,441,274,274,1189,1,0,0,0},
    {4786,442,274,274,1180,1,0,0,0}, {4787,443,274,274,1176,1,0,0,0}, {4788,444,274,274,14036,1,0,0,0},
    {4789,445,274,274,14041,1,0,0,0}, {4792,446,274,274,14046,1,0,0,0}, {4793,447,274,274,14051,1,0,0,0},
    {4794,448,274,274,14056,1,0,0,0}, {4795,449,274,274,14061,1,0,0,0}, {4796,450,274,274,14066,1,0,0,0},
    {4797,451,274,274,14072,1,0,0,0}, {4798,452,274,274,14078,1,0,0,0}, {4799,453,274,274,14083,1,0,0,0},
    {4800,454,274,274,14089,1,0,0,0}, {4802,455,274,274,14095,1,0,0,0}, {4803,456,274,274,14083,1,0,0,0},
    {4804,457,274,274,14101,1,0,0,0}, {4805,458,274,274,14108,1,0,0,0}, {4808,459,274,274,1255,1,0,0,0},
    {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0}, {4811,462,274,274,1238,1,0,0,0},
    {4812,463,274,274,14115,1,0,0,0}, {4813,464,274,274,14119,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0},
    {4815,466,274,274,8861,1,0,0,0}, {4816,467,274,274,14123,1,0,0,0}, {4817,468,274,274,8871,1,0,0,0},
    {4818,469,274,274,8893,1,0,0,0}, {4819,470,274,274,8882,1,0,0,0}, {4820,471,274,274,14128,1,0,0,0},
    {4821,472,274,274,14134,1,0,0,0}, {4822,473,274,274,8898,1,0,0,0}, {4823,474,274,274,14140,1,0,0,0},
    {4824,475,274,274,1319,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,1308,1,0,0,0},
    {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,14146,1,0,0,0}, {4829,480,274,274,14150,1,0,0,0},
    {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8911,1,0,0,0}, {4832,483,274,274,8915,1,0,0,0},
    {4833,484,274,274,8919,1,0,0,0}, {4834,485,274,274,14154,1,0,0,0}, {4835,486,274,274,8928,1,0,0,0},
    {4836,487,274,274,14158,1,0,0,0}, {4837,488,274,274,14163,1,0,0,0}, {4838,489,274,274,8937,1,0,0,0},
    {4839,490,274,274,8941,1,0,0,0}, {4840,491,274,274,1383,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0},
    {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0}, {4844,495,274,274,14168,1,0,0,0},
    {4845,496,274,274,14172,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,8954,1,0,0,0},
    {4848,499,274,274,1411,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,1400,1,0,0,0},
    {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,14176,1,0,0,0}, {4853,504,274,274,14180,1,0,0,0},
    {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,8966,1,0,0,0}, {4864,515,274,274,7990,1,0,0,0},
    {4865,516,274,274,7996,1,0,0,0}, {4866,517,274,274,7999,1,0,0,0}, {4867,518,274,274,2760,1,0,0,0},
    {4868,519,274,274,14184,1,0,0,0}, {4869,520,274,274,14188,1,0,0,0}, {4870,521,274,274,7993,1,0,0,0},
    {4871,522,274,274,8978,1,0,0,0}, {4872,523,274,274,1519,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0},
    {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0}, {4876,527,274,274,14192,1,0,0,0},
    {4877,528,274,274,14196,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1530,1,0,0,0},
    {4880,531,274,274,1543,1,0,0,0}, {4882,532,274,274,1534,1,0,0,0}, {4883,533,274,274,1530,1,0,0,0},
    {4884,534,274,274,14200,1,0,0,0}, {4885,535,274,274,14205,1,0,0,0}, {4896,536,274,274,9003,1,0,0,0},
    {4897,537,274,274,9009,1,0,0,0}, {4898,538,274,274,14210,1,0,0,0}, {4899,539,274,274,9022,1,0,0,0},
    {4900,540,274,274,14216,1,0,0,0}, {4901,541,274,274,14223,1,0,0,0}, {4902,542,274,274,9035,1,0,0,0},
    {4903,543,274,274,9041,1,0,0,0}, {4904,544,274,274,9048,1,0,0,0}, {4905,545,274,274,9055,1,0,0,0},
    {4906,546,274,274,14230,1,0,0,0}, {4907,547,274,274,9070,1,0,0,0}, {4908,548,274,274,14237,1,0,0,0},
    {4909,549,274,274,14245,1,0,0,0}, {4910,550,274,274,9085,1,0,0,0}, {4911,551,274,274,9092,1,0,0,0},
    {4912,552,274,274,9100,1,0,0,0}, {4913,553,274,274,9106,1,0,0,0}, {4914,554,274,274,14253,1,0,0,0},
    {4915,555,274,274,9119,1,0,0,0}, {4916,556,274,274,14259,1,0,0,0}, {4917,557,274,274,14266,1,0,0,0},
    {4918,558,274,274,9132,1,0,0,0}, {4919,559,274,274,9138,1,0,0,0}, {4920,560,274,274,9145,1,0,0,0},
    {4921,561,274,274,9152,1,0,0,0}, {4922,562,274,274,14273,1,0,0,0}, {4923,563,274,274,9167,1,0,0,0},
    {4924,564,274,274,14280,1,0,0,0}, {4925,565,274,274,14288,1,0,0,0}, {4926,566,274,274,9188,1,0,0,0},
    {4927,567,274,274,9195,1,0,0,0}, {4928,568,274,274,9145,1,0,0,0}, {4929,569,274,274,9152,1,0,0,0},
    {4930,570,274,274,14273,1,0,0,0}, {4931,571,274,274,9167,1,0,0,0}, {4932,572,274,274,14280,1,0,0,0},
    {4933,573,274,274,14288,1,0,0,0}, {4934,574,274,274,9188,1,0,0,0}, {4935,575,274,274,9195,1,0,0,0},
    {4936,576,274,274,1776,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,1765,1,0,0,0},
    {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,14296,1,0,0,0}, {4941,581,274,274,14300,1,0,0,0},
    {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9211,1,0,0,0}, {4944,584,274,274,1804,1,0,0,0},
    {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0}, {4947,587,274,274,1787,1,0,0,0},
    {4948,588,274,274,14304,1,0,0,0}, {4949,589,274,274,14308,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0},
    {4951,591,274,274,9223,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0},
    {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0},
    {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0},
    {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3180,1815,1,0,1,0}, {4978,601,274,274,1833,1,0,0,0},
    {4979,602,274,3180,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0}, {4980,603,274,3180,1819,1,0,1,0},
    {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3180,1821,1,0,1,0}, {4981,604,274,274,1842,1,0,0,0},
    {4982,605,274,274,1845,1,0,0,0}, {4983,606,274,274,1848,1,0,0,0}, {4984,607,274,274,1851,1,0,0,0},
    {4985,608,274,274,1854,1,0,0,0}, {4986,609,274,274,1857,1,0,0,0}, {4987,610,274,274,1860,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,3797,274,1383,1,1,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1175,3759,274,274,2200,1,0,0,0},
    {1187,3322,274,274,3810,1,0,0,0}, {1199,1109,274,274,5889,1,0,0,0}, {1241,1112,274,274,10304,1,0,0,0},
    {1257,1113,274,274,5892,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4,274,14446,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,10999,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0},
    {1097,1098,274,274,7280,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,14450,1,0,0,0},
    {1103,1104,274,274,14454,1,0,0,0}, {1105,1105,274,274,14458,1,0,0,0}, {1175,3759,274,274,2200,1,0,0,0},
    {1187,3322,274,274,10538,1,0,0,0}, {1199,1109,274,274,5889,1,0,0,0}, {1241,1112,274,274,10304,1,0,0,0},
    {1257,1113,274,274,5892,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3337,274,274,10026,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,3339,274,274,10031,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3341,274,274,10036,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3343,274,274,10041,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,3345,274,274,10046,2,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1108,2752,274,274,1383,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2753,274,274,1372,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,3228,1,0,0,0}, {39,1114,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,3337,274,274,14639,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,3801,274,2151,1,1,0,0}, {1081,1082,4,274,2372,1,1,0,0},
    {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1102,1103,3801,274,5883,1,1,0,0}, {1102,1103,4,274,1369,1,1,0,0}, {1102,1103,274,274,5883,1,0,0,0},
    {1103,1104,3801,274,5886,1,1,0,0}, {1103,1104,4,274,1366,1,1,0,0}, {1103,1104,274,274,5886,1,0,0,0},
    {1108,2752,3801,274,14643,1,1,0,0}, {1108,2752,4,274,1383,1,1,0,0}, {1108,2752,274,274,14643,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1111,2753,3801,274,2151,1,1,0,0}, {1111,2753,4,274,1372,1,1,0,0},
    {1111,2753,274,274,2151,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9860,1,1,1,0}, {1579,704,274,698,9853,1,0,1,0},
    {1579,704,274,274,9860,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9310,1,0,1,0}, {1581,706,274,274,9317,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12254,1,1,1,0}, {1584,709,274,698,12258,1,0,1,0},
    {1584,709,274,274,12254,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0},
    {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9332,1,1,1,0}, {1591,716,274,698,9335,1,0,1,0},
    {1591,716,274,274,9332,1,0,0,0}, {1592,717,665,698,9340,1,1,1,0}, {1592,717,274,698,9344,1,0,1,0},
    {1592,717,274,274,9340,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1272,274,1200,4036,3,0,1,0}, {1614,3811,274,274,1366,3,0,0,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,1278,274,3814,2714,2,0,1,0},
    {1614,1282,274,3815,4036,2,0,1,0}, {1614,1282,274,274,2717,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0},
    {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0},
    {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0},
    {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0},
    {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1657,3324,274,698,2283,1,0,1,0}, {1657,3324,274,274,2279,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1672,3328,274,698,2272,1,0,1,0}, {1672,3328,274,274,2268,1,0,0,0}, {1681,3330,274,698,9906,1,0,1,0},
    {1681,3330,274,274,2575,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1722,3334,274,698,9945,1,0,1,0}, {1722,3334,274,274,4347,1,0,0,0}, {1726,3816,274,698,2356,1,0,1,0},
    {1726,3816,274,274,2359,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1746,3336,274,698,10698,1,0,1,0}, {1746,3336,274,274,2550,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3182,9351,1,0,1,0}, {57344,647,274,3183,9355,1,0,1,0}, {57344,647,274,3184,9359,1,0,1,0},
    {57344,647,274,3185,9365,1,0,1,0}, {57344,647,274,3186,12658,1,0,1,0}, {57344,647,274,3187,9376,1,0,1,0},
    {57344,647,274,3188,9381,1,0,1,0}, {57344,647,274,3189,9386,1,0,1,0}, {57344,647,274,3190,9390,1,0,1,0},
    {57344,647,274,3191,9394,1,0,1,0}, {57344,647,274,3192,12664,1,0,1,0}, {57344,647,274,3193,9403,1,0,1,0},
    {57344,647,274,3194,12670,1,0,1,0}, {57344,647,274,3195,9412,1,0,1,0}, {57344,647,274,274,9355,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2364,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1118,1122,274,274,3408,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1179,3526,274,274,2328,1,0,0,0},
    {1203,3780,274,274,2359,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,3824,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,2120,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1118,1122,274,274,14917,1,0,0,0},
    {1171,1107,274,274,14922,1,0,0,0}, {1179,3526,274,274,2328,1,0,0,0}, {1203,3780,274,274,2359,1,0,0,0},
    {2433,913,274,274,2343,1,0,0,0}, {2434,914,274,916,2343,1,0,1,0}, {2434,914,274,917,2345,1,0,1,0},
    {2434,914,274,918,2699,1,0,1,0}, {2434,914,274,919,2703,1,0,1,0}, {2434,914,274,920,2706,1,0,1,0},
    {2434,914,274,274,2695,1,0,0,0}, {2435,921,274,274,2209,1,0,0,0}, {2437,922,274,274,2146,1,0,0,0},
    {2438,923,274,274,2132,1,0,0,0}, {2439,924,274,274,2151,1,0,0,0}, {2440,925,274,274,2148,1,0,0,0},
    {2441,926,274,274,2144,1,0,0,0}, {2442,927,274,274,2141,1,0,0,0}, {2443,928,274,274,15033,1,0,0,0},
    {2444,929,274,274,2710,1,0,0,0}, {2447,930,274,274,2552,1,0,0,0}, {2448,931,274,274,2714,1,0,0,0},
    {2451,932,274,274,5198,1,0,0,0}, {2452,933,274,274,2717,1,0,0,0}, {2453,934,274,936,2328,2,0,1,0},
    {2453,934,274,274,745,2,0,0,0}, {2453,937,274,3829,2333,1,0,1,0}, {2453,937,274,936,2333,1,0,1,0},
    {2453,937,274,274,2333,1,0,0,0}, {2454,938,274,936,2720,2,0,1,0}, {2454,938,274,274,2725,2,0,0,0},
    {2454,940,274,3829,2218,1,0,1,0}, {2454,940,274,936,2218,1,0,1,0}, {2454,940,274,274,2218,1,0,0,0},
    {2455,941,274,936,2735,2,0,1,0}, {2455,941,274,274,2738,2,0,0,0}, {2455,943,274,3829,2419,1,0,1,0},
    {2455,943,274,936,2419,1,0,1,0}, {2455,943,274,274,2419,1,0,0,0}, {2456,944,274,3829,2317,1,0,1,0},
    {2456,944,274,936,2317,1,0,1,0}, {2456,944,274,274,2317,1,0,0,0}, {2457,945,274,3829,2706,1,0,1,0},
    {2457,945,274,936,2706,1,0,1,0}, {2457,945,274,274,2706,1,0,0,0}, {2458,946,274,3829,2751,1,0,1,0},
    {2458,946,274,936,2751,1,0,1,0}, {2458,946,274,274,2751,1,0,0,0}, {2459,947,274,3829,2400,1,0,1,0},
    {2459,947,274,936,2400,1,0,1,0}, {2459,947,274,274,2400,1,0,0,0}, {2460,948,274,936,2239,2,0,1,0},
    {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,3829,2200,1,0,1,0}, {2460,950,274,936,2200,1,0,1,0},
    {2460,950,274,274,2200,1,0,0,0}, {2461,951,274,3829,2763,1,0,1,0}, {2461,951,274,936,2763,1,0,1,0},
    {2461,951,274,274,2763,1,0,0,0}, {2462,952,274,3829,2703,1,0,1,0}, {2462,952,274,936,2703,1,0,1,0},
    {2462,952,274,274,2703,1,0,0,0}, {2463,953,274,3829,2279,1,0,1,0}, {2463,953,274,936,2279,1,0,1,0},
    {2463,953,274,274,2279,1,0,0,0}, {2464,954,274,3829,2766,1,0,1,0}, {2464,954,274,936,2766,1,0,1,0},
    {2464,954,274,274,2766,1,0,0,0}, {2465,955,274,3829,15037,2,0,1,0}, {2465,955,274,936,2575,2,0,1,0},
    {2465,955,274,274,15037,2,0,0,0}, {2465,957,274,3829,2268,1,0,1,0}, {2465,957,274,936,2268,1,0,1,0},
    {2465,957,274,274,2268,1,0,0,0}, {2466,958,274,3829,15041,2,0,1,0}, {2466,958,274,936,2782,2,0,1,0},
    {2466,958,274,274,15041,2,0,0,0}, {2466,960,274,3829,2793,1,0,1,0}, {2466,960,274,936,2793,1,0,1,0},
    {2466,960,274,274,2793,1,0,0,0}, {2467,961,274,3829,2699,1,0,1,0}, {2467,961,274,936,2699,1,0,1,0},
    {2467,961,274,274,2699,1,0,0,0}, {2468,962,274,3829,2184,1,0,1,0}, {2468,962,274,936,2184,1,0,1,0},
    {2468,962,274,274,2184,1,0,0,0}, {2469,963,274,3829,2189,1,0,1,0}, {2469,963,274,936,2189,1,0,1,0},
    {2469,963,274,274,2189,1,0,0,0}, {2470,964,274,3829,2221,1,0,1,0}, {2470,964,274,936,2221,1,0,1,0},
    {2470,964,274,274,2221,1,0,0,0}, {2471,965,274,3829,2226,1,0,1,0}, {2471,965,274,936,2226,1,0,1,0},
    {2471,965,274,274,2226,1,0,0,0}, {2472,966,274,3829,2345,1,0,1,0}, {2472,966,274,936,2345,1,0,1,0},
    {2472,966,274,274,2345,1,0,0,0}, {2474,967,274,3829,2393,1,0,1,0}, {2474,967,274,936,2393,1,0,1,0},
    {2474,967,274,274,2393,1,0,0,0}, {2475,968,274,936,2323,2,0,1,0}, {2475,968,274,274,1759,2,0,0,0},
    {2475,970,274,3829,2817,1,0,1,0}, {2475,970,274,936,2817,1,0,1,0}, {2475,970,274,274,2817,1,0,0,0},
    {2476,971,274,3829,2171,1,0,1,0}, {2476,971,274,936,2171,1,0,1,0}, {2476,971,274,274,2171,1,0,0,0},
    {2477,972,274,3829,2824,1,0,1,0}, {2477,972,274,936,2824,1,0,1,0}, {2477,972,274,274,2824,1,0,0,0},
    {2478,973,274,3829,2343,1,0,1,0}, {2478,973,274,936,2343,1,0,1,0}, {2478,973,274,274,2343,1,0,0,0},
    {2479,974,274,3829,2831,2,0,1,0}, {2479,974,274,936,2831,2,0,1,0}, {2479,974,274,274,2831,2,0,0,0},
    {2479,976,274,3829,2372,1,0,1,0}, {2479,976,274,936,2372,1,0,1,0}, {2479,976,274,274,2372,1,0,0,0},
    {2480,977,274,3829,2234,1,0,1,0}, {2480,977,274,936,2234,1,0,1,0}, {2480,977,274,274,2234,1,0,0,0},
    {2482,978,274,3829,2335,1,0,1,0}, {2482,978,274,936,2335,1,0,1,0}, {2482,978,274,274,2335,1,0,0,0},
    {2486,979,274,3829,2840,1,0,1,0}, {2486,979,274,936,2840,1,0,1,0}, {2486,979,274,274,2840,1,0,0,0},
    {2487,980,274,3829,2257,1,0,1,0}, {2487,980,274,936,2249,1,0,1,0}, {2487,980,274,274,2257,1,0,0,0},
    {2488,981,274,3829,2244,1,0,1,0}, {2488,981,274,936,2244,1,0,1,0}, {2488,981,274,274,2244,1,0,0,0},
    {2489,982,274,3829,2359,1,0,1,0}, {2489,982,274,936,2359,1,0,1,0}, {2489,982,274,274,2359,1,0,0,0},
    {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,2132,1,0,0,0}, {2495,985,274,274,2151,1,0,0,0},
    {2496,986,274,274,2148,1,0,0,0}, {2497,987,274,274,2144,1,0,0,0}, {2498,988,274,274,2141,1,0,0,0},
    {2499,989,274,274,15033,1,0,0,0}, {2500,990,274,274,2847,1,0,0,0}, {2503,991,274,274,2552,1,0,0,0},
    {2504,992,274,274,2714,1,0,0,0}, {2507,993,274,274,5198,1,0,0,0}, {2508,994,274,274,2717,1,0,0,0},
    {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,2184,1,0,1,0}, {2510,996,274,274,2184,1,0,0,0},
    {2528,997,274,274,2847,1,0,0,0}, {2530,998,274,274,2710,1,0,0,0}, {2534,999,274,274,2388,1,0,0,0},
    {2535,1000,274,274,1815,1,0,0,0}, {2536,1001,274,274,1817,1,0,0,0}, {2537,1002,274,274,1819,1,0,0,0},
    {2538,1003,274,274,1821,1,0,0,0}, {2539,1004,274,274,1823,1,0,0,0}, {2540,1005,274,274,1825,1,0,0,0},
    {2541,1006,274,274,1827,1,0,0,0}, {2542,1007,274,274,1829,1,0,0,0}, {2543,1008,274,274,1831,1,0,0,0},
    {2544,1009,274,3829,2234,1,0,1,0}, {2544,1009,274,936,2234,1,0,1,0}, {2544,1009,274,274,2234,1,0,0,0},
    {2545,1010,274,3829,2414,1,0,1,0}, {2545,1010,274,936,2364,1,0,1,0}, {2545,1010,274,274,2414,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2305,1490,274,274,2343,1,0,0,0},
    {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0}, {2306,1491,274,1495,2699,1,0,1,0},
    {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0}, {2306,1491,274,274,2695,1,0,0,0},
    {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0},
    {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0},
    {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,3599,1,0,0,0},
    {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2552,1,0,0,0},
    {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0},
    {2323,1513,274,274,2592,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0}, {2325,1515,274,3844,2328,2,0,1,0},
    {2325,1515,274,1517,2328,2,0,1,0}, {2325,1515,274,274,2328,2,0,0,0}, {2325,1518,274,3844,2333,1,0,1,0},
    {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,2333,1,0,0,0}, {2326,1519,274,3844,2720,2,0,1,0},
    {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2720,2,0,0,0}, {2326,1521,274,3844,2218,1,0,1,0},
    {2326,1521,274,1517,2218,1,0,1,0}, {2326,1521,274,274,2218,1,0,0,0}, {2327,1522,274,3844,2735,2,0,1,0},
    {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2735,2,0,0,0}, {2327,1524,274,3844,2419,1,0,1,0},
    {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,2419,1,0,0,0}, {2328,1525,274,3844,2317,1,0,1,0},
    {2328,1525,274,1517,2317,1,0,1,0}, {2328,1525,274,274,2317,1,0,0,0}, {2329,1526,274,3844,2706,1,0,1,0},
    {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2706,1,0,0,0}, {2330,1527,274,3844,2751,1,0,1,0},
    {2330,1527,274,1517,2751,1,0,1,0}, {2330,1527,274,274,2751,1,0,0,0}, {2331,1528,274,3844,2400,1,0,1,0},
    {2331,1528,274,1517,2400,1,0,1,0}, {2331,1528,274,274,2400,1,0,0,0}, {2332,1529,274,3844,2239,2,0,1,0},
    {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,2239,2,0,0,0}, {2332,1531,274,3844,2200,1,0,1,0},
    {2332,1531,274,1517,2200,1,0,1,0}, {2332,1531,274,274,2200,1,0,0,0}, {2333,1532,274,3844,2763,1,0,1,0},
    {2333,1532,274,1517,2763,1,0,1,0}, {2333,1532,274,274,2763,1,0,0,0}, {2334,1533,274,3844,2703,1,0,1,0},
    {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,2703,1,0,0,0}, {2335,1534,274,3844,2279,1,0,1,0},
    {2335,1534,274,1517,2279,1,0,1,0}, {2335,1534,274,274,2279,1,0,0,0}, {2336,1535,274,3844,2766,1,0,1,0},
    {2336,1535,274,1517,2766,1,0,1,0}, {2336,1535,274,274,2766,1,0,0,0}, {2337,1536,274,3844,15037,2,0,1,0},
    {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,15037,2,0,0,0}, {2337,1538,274,3844,2268,1,0,1,0},
    {2337,1538,274,1517,2268,1,0,1,0}, {2337,1538,274,274,2268,1,0,0,0}, {2338,1539,274,3844,15041,2,0,1,0},
    {2338,1539,274,1517,2782,2,0,1,0}, {2338,1539,274,274,15041,2,0,0,0}, {2338,1541,274,3844,2793,1,0,1,0},
    {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2793,1,0,0,0}, {2339,1542,274,3844,2699,1,0,1,0},
    {2339,1542,274,1517,2699,1,0,1,0}, {2339,1542,274,274,2699,1,0,0,0}, {2340,1543,274,3844,2184,1,0,1,0},
    {2340,1543,274,1517,2184,1,0,1,0}, {2340,1543,274,274,2184,1,0,0,0}, {2341,1544,274,3844,2189,1,0,1,0},
    {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2189,1,0,0,0}, {2342,1545,274,3844,2221,1,0,1,0},
    {2342,1545,274,1517,2221,1,0,1,0}, {2342,1545,274,274,2221,1,0,0,0}, {2343,1546,274,3844,2226,1,0,1,0},
    {2343,1546,274,1517,2226,1,0,1,0}, {2343,1546,274,274,2226,1,0,0,0}, {2344,1547,274,3844,2345,1,0,1,0},
    {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,2345,1,0,0,0}, {2345,1548,274,3844,4347,1,0,1,0},
    {2345,1548,274,1517,4347,1,0,1,0}, {2345,1548,274,274,4347,1,0,0,0}, {2346,1549,274,3844,2393,1,0,1,0},
    {2346,1549,274,1517,2393,1,0,1,0}, {2346,1549,274,274,2393,1,0,0,0}, {2347,1550,274,3844,2323,2,0,1,0},
    {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,2323,2,0,0,0}, {2347,1552,274,3844,2817,1,0,1,0},
    {2347,1552,274,1517,2817,1,0,1,0}, {2347,1552,274,274,2817,1,0,0,0}, {2348,1553,274,3844,2171,1,0,1,0},
    {2348,1553,274,1517,2171,1,0,1,0}, {2348,1553,274,274,2171,1,0,0,0}, {2349,1554,274,3844,2824,1,0,1,0},
    {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2824,1,0,0,0}, {2350,1555,274,3844,2343,1,0,1,0},
    {2350,1555,274,1517,2343,1,0,1,0}, {2350,1555,274,274,2343,1,0,0,0}, {2351,1556,274,3844,2831,2,0,1,0},
    {2351,1556,274,1517,2831,2,0,1,0}, {2351,1556,274,274,2831,2,0,0,0}, {2351,1558,274,3844,2372,1,0,1,0},
    {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,2372,1,0,0,0}, {2352,1559,274,3844,2234,1,0,1,0},
    {2352,1559,274,1517,2234,1,0,1,0}, {2352,1559,274,274,2234,1,0,0,0}, {2353,1560,274,3844,4356,1,0,1,0},
    {2353,1560,274,1517,4356,1,0,1,0}, {2353,1560,274,274,4356,1,0,0,0}, {2354,1561,274,3844,2335,1,0,1,0},
    {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,2335,1,0,0,0}, {2355,1562,274,3844,3599,1,0,1,0},
    {2355,1562,274,1517,3599,1,0,1,0}, {2355,1562,274,274,3599,1,0,0,0}, {2356,1563,274,3844,3082,1,0,1,0},
    {2356,1563,274,1517,4365,1,0,1,0}, {2356,1563,274,274,3082,1,0,0,0}, {2357,1564,274,3844,2414,1,0,1,0},
    {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,2414,1,0,0,0}, {2358,1565,274,3844,2840,1,0,1,0},
    {2358,1565,274,1517,2840,1,0,1,0}, {2358,1565,274,274,2840,1,0,0,0}, {2359,1566,274,3844,2257,1,0,1,0},
    {2359,1566,274,1517,2257,1,0,1,0}, {2359,1566,274,274,2257,1,0,0,0}, {2360,1567,274,3844,2244,1,0,1,0},
    {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,2244,1,0,0,0}, {2361,1568,274,3844,2359,1,0,1,0},
    {2361,1568,274,1517,2359,1,0,1,0}, {2361,1568,274,274,2359,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0},
    {2365,1570,274,274,2120,1,0,0,0}, {2366,1571,274,274,2132,1,0,0,0}, {2367,1572,274,274,2151,1,0,0,0},
    {2368,1573,274,274,2148,1,0,0,0}, {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0},
    {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,4374,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0},
    {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2552,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0},
    {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2592,1,0,0,0},
    {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,4374,1,0,0,0},
    {2402,1588,274,274,3599,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0},
    {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0},
    {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0},
    {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0},
    {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2689,1324,274,274,4135,1,0,0,0}, {2690,1325,274,1326,2343,1,0,1,0}, {2690,1325,274,1327,2345,1,0,1,0},
    {2690,1325,274,1328,2699,1,0,1,0}, {2690,1325,274,1329,2703,1,0,1,0}, {2690,1325,274,1330,2706,1,0,1,0},
    {2690,1325,274,274,2695,1,0,0,0}, {2691,1331,274,274,2209,1,0,0,0}, {2693,1332,274,274,2146,1,0,0,0},
    {2694,1333,274,274,2132,1,0,0,0}, {2695,1334,274,274,2151,1,0,0,0}, {2696,1335,274,274,2148,1,0,0,0},
    {2697,1336,274,274,2144,1,0,0,0}, {2698,1337,274,274,2141,1,0,0,0}, {2699,1338,274,274,2575,1,0,0,0},
    {2700,1339,274,274,2710,1,0,0,0}, {2701,1340,274,274,4337,1,0,0,0}, {2703,1341,274,274,2552,1,0,0,0},
    {2704,1342,274,274,2714,1,0,0,0}, {2705,1343,274,274,4340,1,0,0,0}, {2707,1344,274,274,5198,1,0,0,0},
    {2708,1345,274,274,2717,1,0,0,0}, {2709,1346,274,1114,2328,2,0,1,0}, {2709,1346,274,274,745,2,0,0,0},
    {2709,1348,274,3859,2333,1,0,1,0}, {2709,1348,274,1114,2333,1,0,1,0}, {2709,1348,274,274,2333,1,0,0,0},
    {2710,1349,274,1114,2720,2,0,1,0}, {2710,1349,274,274,2725,2,0,0,0}, {2710,1351,274,3859,2218,1,0,1,0},
    {2710,1351,274,1114,2218,1,0,1,0}, {2710,1351,274,274,2218,1,0,0,0}, {2711,1352,274,1114,2735,2,0,1,0},
    {2711,1352,274,274,2738,2,0,0,0}, {2711,1354,274,3859,2419,1,0,1,0}, {2711,1354,274,1114,2419,1,0,1,0},
    {2711,1354,274,274,2419,1,0,0,0}, {2712,1355,274,3859,2317,1,0,1,0}, {2712,1355,274,1114,2317,1,0,1,0},
    {2712,1355,274,274,2317,1,0,0,0}, {2713,1356,274,3859,2706,1,0,1,0}, {2713,1356,274,1114,2706,1,0,1,0},
    {2713,1356,274,274,2706,1,0,0,0}, {2714,1357,274,3859,2751,1,0,1,0}, {2714,1357,274,1114,2751,1,0,1,0},
    {2714,1357,274,274,2751,1,0,0,0}, {2715,1358,274,3859,2400,1,0,1,0}, {2715,1358,274,1114,2400,1,0,1,0},
    {2715,1358,274,274,2400,1,0,0,0}, {2716,1359,274,1114,2239,2,0,1,0}, {2716,1359,274,274,1302,2,0,0,0},
    {2716,1361,274,3859,2200,1,0,1,0}, {2716,1361,274,1114,2200,1,0,1,0}, {2716,1361,274,274,2200,1,0,0,0},
    {2717,1362,274,3859,2763,1,0,1,0}, {2717,1362,274,1114,2763,1,0,1,0}, {2717,1362,274,274,2763,1,0,0,0},
    {2718,1363,274,3859,2703,1,0,1,0}, {2718,1363,274,1114,2703,1,0,1,0}, {2718,1363,274,274,2703,1,0,0,0},
    {2719,1364,274,3859,2279,1,0,1,0}, {2719,1364,274,1114,2279,1,0,1,0}, {2719,1364,274,274,2279,1,0,0,0},
    {2720,1365,274,3859,2766,1,0,1,0}, {2720,1365,274,1114,2766,1,0,1,0}, {2720,1365,274,274,2766,1,0,0,0},
    {2721,1366,274,1114,2575,2,0,1,0}, {2721,1366,274,274,2777,2,0,0,0}, {2721,1368,274,3859,2268,1,0,1,0},
    {2721,1368,274,1114,2268,1,0,1,0}, {2721,1368,274,274,2268,1,0,0,0}, {2722,1369,274,1114,2782,2,0,1,0},
    {2722,1369,274,274,2787,2,0,0,0}, {2722,1371,274,3859,2793,1,0,1,0}, {2722,1371,274,1114,2793,1,0,1,0},
    {2722,1371,274,274,2793,1,0,0,0}, {2723,1372,274,3859,2699,1,0,1,0}, {2723,1372,274,1114,2699,1,0,1,0},
    {2723,1372,274,274,2699,1,0,0,0}, {2724,1373,274,3859,2184,1,0,1,0}, {2724,1373,274,1114,2184,1,0,1,0},
    {2724,1373,274,274,2184,1,0,0,0}, {2725,1374,274,3859,2189,1,0,1,0}, {2725,1374,274,1114,2189,1,0,1,0},
    {2725,1374,274,274,2189,1,0,0,0}, {2726,1375,274,3859,2221,1,0,1,0}, {2726,1375,274,1114,2221,1,0,1,0},
    {2726,1375,274,274,2221,1,0,0,0}, {2727,1376,274,3859,2226,1,0,1,0}, {2727,1376,274,1114,2226,1,0,1,0},
    {2727,1376,274,274,2226,1,0,0,0}, {2728,1377,274,3859,2345,1,0,1,0}, {2728,1377,274,1114,2345,1,0,1,0},
    {2728,1377,274,274,2345,1,0,0,0}, {2730,1378,274,3859,2393,1,0,1,0}, {2730,1378,274,1114,2393,1,0,1,0},
    {2730,1378,274,274,2393,1,0,0,0}, {2731,1379,274,1114,2323,2,0,1,0}, {2731,1379,274,274,1759,2,0,0,0},
    {2731,1381,274,3859,2817,1,0,1,0}, {2731,1381,274,1114,2817,1,0,1,0}, {2731,1381,274,274,2817,1,0,0,0},
    {2732,1382,274,3859,2171,1,0,1,0}, {2732,1382,274,1114,2171,1,0,1,0}, {2732,1382,274,274,2171,1,0,0,0},
    {2733,1383,274,3859,2824,1,0,1,0}, {2733,1383,274,1114,2824,1,0,1,0}, {2733,1383,274,274,2824,1,0,0,0},
    {2734,1384,274,3859,2343,1,0,1,0}, {2734,1384,274,1114,2343,1,0,1,0}, {2734,1384,274,274,2343,1,0,0,0},
    {2735,1385,274,1114,2831,2,0,1,0}, {2735,1385,274,274,2835,2,0,0,0}, {2735,1387,274,3859,2372,1,0,1,0},
    {2735,1387,274,1114,2372,1,0,1,0}, {2735,1387,274,274,2372,1,0,0,0}, {2736,1388,274,3859,2234,1,0,1,0},
    {2736,1388,274,1114,2234,1,0,1,0}, {2736,1388,274,274,2234,1,0,0,0}, {2738,1389,274,3859,2335,1,0,1,0},
    {2738,1389,274,1114,2335,1,0,1,0}, {2738,1389,274,274,2335,1,0,0,0}, {2739,1390,274,3859,3599,1,0,1,0},
    {2739,1390,274,1114,3599,1,0,1,0}, {2739,1390,274,274,3599,1,0,0,0}, {2741,1391,274,3859,2414,1,0,1,0},
    {2741,1391,274,1114,2414,1,0,1,0}, {2741,1391,274,274,2414,1,0,0,0}, {2742,1392,274,3859,2840,1,0,1,0},
    {2742,1392,274,1114,2840,1,0,1,0}, {2742,1392,274,274,2840,1,0,0,0}, {2743,1393,274,3859,2257,1,0,1,0},
    {2743,1393,274,1114,2257,1,0,1,0}, {2743,1393,274,274,2257,1,0,0,0}, {2744,1394,274,3859,2244,1,0,1,0},
    {2744,1394,274,1114,2244,1,0,1,0}, {2744,1394,274,274,2244,1,0,0,0}, {2745,1395,274,3859,2359,1,0,1,0},
    {2745,1395,274,1114,2359,1,0,1,0}, {2745,1395,274,274,2359,1,0,0,0}, {2748,1396,274,274,0,1,0,0,0},
    {2750,1397,274,274,2132,1,0,0,0}, {2751,1398,274,274,2151,1,0,0,0}, {2752,1399,274,274,2148,1,0,0,0},
    {2753,1400,274,274,2144,1,0,0,0}, {2754,1401,274,274,2141,1,0,0,0}, {2755,1402,274,274,2575,1,0,0,0},
    {2756,1403,274,274,2847,1,0,0,0}, {2757,1404,274,274,4337,1,0,0,0}, {2759,1405,274,274,2552,1,0,0,0},
    {2760,1406,274,274,2714,1,0,0,0}, {2761,1407,274,274,4340,1,0,0,0}, {2763,1408,274,274,5198,1,0,0,0},
    {2764,1409,274,274,2717,1,0,0,0}, {2765,1410,274,274,0,1,0,0,0}, {2784,1411,274,274,2847,1,0,0,0},
    {2786,1412,274,274,2710,1,0,0,0}, {2790,1413,274,274,2388,1,0,0,0}, {2791,1414,274,274,1815,1,0,0,0},
    {2792,1415,274,274,1817,1,0,0,0}, {2793,1416,274,274,1819,1,0,0,0}, {2794,1417,274,274,1821,1,0,0,0},
    {2795,1418,274,274,1823,1,0,0,0}, {2796,1419,274,274,1825,1,0,0,0}, {2797,1420,274,274,1827,1,0,0,0},
    {2798,1421,274,274,1829,1,0,0,0}, {2799,1422,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3201,1662,274,274,4135,1,0,0,0}, {3202,1663,274,1665,2343,1,0,1,0},
    {3202,1663,274,1666,2345,1,0,1,0}, {3202,1663,274,1667,2699,1,0,1,0}, {3202,1663,274,1668,2703,1,0,1,0},
    {3202,1663,274,1669,2706,1,0,1,0}, {3202,1663,274,274,2695,1,0,0,0}, {3203,1670,274,274,2209,1,0,0,0},
    {3205,1671,274,274,2146,1,0,0,0}, {3206,1672,274,274,2132,1,0,0,0}, {3207,1673,274,274,2151,1,0,0,0},
    {3208,1674,274,274,2148,1,0,0,0}, {3209,1675,274,274,2144,1,0,0,0}, {3210,1676,274,274,2141,1,0,0,0},
    {3211,1677,274,274,2575,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0}, {3214,1679,274,274,2550,1,0,0,0},
    {3215,1680,274,274,2552,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0}, {3218,1682,274,274,2568,1,0,0,0},
    {3219,1683,274,274,2592,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0}, {3221,1685,274,1687,2328,2,0,1,0},
    {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,3874,2333,1,0,1,0}, {3221,1688,274,1687,2333,1,0,1,0},
    {3221,1688,274,274,2333,1,0,0,0}, {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0},
    {3222,1691,274,3874,2218,1,0,1,0}, {3222,1691,274,1687,2218,1,0,1,0}, {3222,1691,274,274,2218,1,0,0,0},
    {3223,1692,274,1687,2735,2,0,1,0}, {3223,1692,274,274,2738,2,0,0,0}, {3223,1694,274,3874,2419,1,0,1,0},
    {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,2419,1,0,0,0}, {3224,1695,274,3874,2317,1,0,1,0},
    {3224,1695,274,1687,2317,1,0,1,0}, {3224,1695,274,274,2317,1,0,0,0}, {3225,1696,274,3874,2706,1,0,1,0},
    {3225,1696,274,1687,2706,1,0,1,0}, {3225,1696,274,274,2706,1,0,0,0}, {3226,1697,274,3874,2751,1,0,1,0},
    {3226,1697,274,1687,2751,1,0,1,0}, {3226,1697,274,274,2751,1,0,0,0}, {3227,1698,274,3874,2400,1,0,1,0},
    {3227,1698,274,1687,2400,1,0,1,0}, {3227,1698,274,274,2400,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0},
    {3228,1699,274,274,1302,2,0,0,0}, {3228,1701,274,3874,2200,1,0,1,0}, {3228,1701,274,1687,2200,1,0,1,0},
    {3228,1701,274,274,2200,1,0,0,0}, {3229,1702,274,3874,2763,1,0,1,0}, {3229,1702,274,1687,2763,1,0,1,0},
    {3229,1702,274,274,2763,1,0,0,0}, {3230,1703,274,3874,2703,1,0,1,0}, {3230,1703,274,1687,2703,1,0,1,0},
    {3230,1703,274,274,2703,1,0,0,0}, {3231,1704,274,3874,2279,1,0,1,0}, {3231,1704,274,1687,2279,1,0,1,0},
    {3231,1704,274,274,2279,1,0,0,0}, {3232,1705,274,3874,2766,1,0,1,0}, {3232,1705,274,1687,2766,1,0,1,0},
    {3232,1705,274,274,2766,1,0,0,0}, {3233,1706,274,1687,2575,2,0,1,0}, {3233,1706,274,274,2777,2,0,0,0},
    {3233,1708,274,3874,2268,1,0,1,0}, {3233,1708,274,1687,2268,1,0,1,0}, {3233,1708,274,274,2268,1,0,0,0},
    {3234,1709,274,1687,2782,2,0,1,0}, {3234,1709,274,274,2787,2,0,0,0}, {3234,1711,274,3874,2793,1,0,1,0},
    {3234,1711,274,1687,2793,1,0,1,0}, {3234,1711,274,274,2793,1,0,0,0}, {3235,1712,274,3874,2699,1,0,1,0},
    {3235,1712,274,1687,2699,1,0,1,0}, {3235,1712,274,274,2699,1,0,0,0}, {3236,1713,274,3874,2184,1,0,1,0},
    {3236,1713,274,1687,2184,1,0,1,0}, {3236,1713,274,274,2184,1,0,0,0}, {3237,1714,274,3874,2189,1,0,1,0},
    {3237,1714,274,1687,2189,1,0,1,0}, {3237,1714,274,274,2189,1,0,0,0}, {3238,1715,274,3874,2221,1,0,1,0},
    {3238,1715,274,1687,2221,1,0,1,0}, {3238,1715,274,274,2221,1,0,0,0}, {3239,1716,274,3874,2226,1,0,1,0},
    {3239,1716,274,1687,2226,1,0,1,0}, {3239,1716,274,274,2226,1,0,0,0}, {3240,1717,274,3874,2345,1,0,1,0},
    {3240,1717,274,1687,2345,1,0,1,0}, {3240,1717,274,274,2345,1,0,0,0}, {3242,1718,274,3874,2393,1,0,1,0},
    {3242,1718,274,1687,2393,1,0,1,0}, {3242,1718,274,274,2393,1,0,0,0}, {3243,1719,274,1687,2323,2,0,1,0},
    {3243,1719,274,274,1759,2,0,0,0}, {3243,1721,274,3874,2817,1,0,1,0}, {3243,1721,274,1687,2817,1,0,1,0},
    {3243,1721,274,274,2817,1,0,0,0}, {3244,1722,274,3874,2171,1,0,1,0}, {3244,1722,274,1687,2171,1,0,1,0},
    {3244,1722,274,274,2171,1,0,0,0}, {3245,1723,274,3874,2824,1,0,1,0}, {3245,1723,274,1687,2824,1,0,1,0},
    {3245,1723,274,274,2824,1,0,0,0}, {3246,1724,274,3874,2343,1,0,1,0}, {3246,1724,274,1687,2343,1,0,1,0},
    {3246,1724,274,274,2343,1,0,0,0}, {3247,1725,274,1687,2831,2,0,1,0}, {3247,1725,274,274,2835,2,0,0,0},
    {3247,1727,274,3874,2372,1,0,1,0}, {3247,1727,274,1687,2372,1,0,1,0}, {3247,1727,274,274,2372,1,0,0,0},
    {3248,1728,274,3874,2234,1,0,1,0}, {3248,1728,274,1687,2234,1,0,1,0}, {3248,1728,274,274,2234,1,0,0,0},
    {3249,1729,274,3874,4356,1,0,1,0}, {3249,1729,274,1687,4356,1,0,1,0}, {3249,1729,274,274,4356,1,0,0,0},
    {3250,1730,274,3874,2335,1,0,1,0}, {3250,1730,274,1687,2335,1,0,1,0}, {3250,1730,274,274,2335,1,0,0,0},
    {3251,1731,274,3874,3599,1,0,1,0}, {3251,1731,274,1687,3599,1,0,1,0}, {3251,1731,274,274,3599,1,0,0,0},
    {3253,1732,274,3874,2414,1,0,1,0}, {3253,1732,274,1687,2414,1,0,1,0}, {3253,1732,274,274,2414,1,0,0,0},
    {3254,1733,274,3874,2840,1,0,1,0}, {3254,1733,274,1687,2840,1,0,1,0}, {3254,1733,274,274,2840,1,0,0,0},
    {3255,1734,274,3874,2257,1,0,1,0}, {3255,1734,274,1687,2257,1,0,1,0}, {3255,1734,274,274,2257,1,0,0,0},
    {3256,1735,274,3874,2244,1,0,1,0}, {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,2244,1,0,0,0},
    {3257,1736,274,3874,2359,1,0,1,0}, {3257,1736,274,1687,2359,1,0,1,0}, {3257,1736,274,274,2359,1,0,0,0},
    {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,2132,1,0,0,0}, {3263,1739,274,274,2151,1,0,0,0},
    {3264,1740,274,274,2148,1,0,0,0}, {3265,1741,274,274,2144,1,0,0,0}, {3266,1742,274,274,2141,1,0,0,0},
    {3267,1743,274,274,2575,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0}, {3270,1745,274,274,2550,1,0,0,0},
    {3271,1746,274,274,2552,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0}, {3274,1748,274,274,2568,1,0,0,0},
    {3275,1749,274,274,2592,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0},
    {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0}, {3302,1754,274,274,2388,1,0,0,0},
    {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0}, {3305,1757,274,274,1819,1,0,0,0},
    {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0}, {3308,1760,274,274,1825,1,0,0,0},
    {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0}, {3311,1763,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3329,3904,274,274,4135,1,0,0,0},
    {3330,3905,274,274,2695,1,0,0,0}, {3331,3906,274,274,2209,1,0,0,0}, {3333,3907,274,274,2146,1,0,0,0},
    {3334,3908,274,274,2132,1,0,0,0}, {3335,3909,274,274,2151,1,0,0,0}, {3336,3910,274,274,2148,1,0,0,0},
    {3337,3911,274,274,2144,1,0,0,0}, {3338,3912,274,274,2141,1,0,0,0}, {3339,3913,274,274,2575,1,0,0,0},
    {3340,3914,274,274,2710,1,0,0,0}, {3342,3915,274,274,2550,1,0,0,0}, {3343,3916,274,274,2552,1,0,0,0},
    {3344,3917,274,274,2714,1,0,0,0}, {3346,3918,274,274,2568,1,0,0,0}, {3347,3919,274,274,2592,1,0,0,0},
    {3348,3920,274,274,2717,1,0,0,0}, {3349,3921,274,3922,2333,1,0,1,0}, {3349,3921,274,3923,2333,1,0,1,0},
    {3349,3921,274,274,2333,1,0,0,0}, {3350,3924,274,3922,2218,1,0,1,0}, {3350,3924,274,3923,2218,1,0,1,0},
    {3350,3924,274,274,2218,1,0,0,0}, {3351,3925,274,3922,2419,1,0,1,0}, {3351,3925,274,3923,2419,1,0,1,0},
    {3351,3925,274,274,2419,1,0,0,0}, {3352,3926,274,3922,2317,1,0,1,0}, {3352,3926,274,3923,2317,1,0,1,0},
    {3352,3926,274,274,2317,1,0,0,0}, {3353,3927,274,3922,2706,1,0,1,0}, {3353,3927,274,3923,2706,1,0,1,0},
    {3353,3927,274,274,2706,1,0,0,0}, {3354,3928,274,3922,2751,1,0,1,0}, {3354,3928,274,3923,2751,1,0,1,0},
    {3354,3928,274,274,2751,1,0,0,0}, {3355,3929,274,3922,2400,1,0,1,0}, {3355,3929,274,3923,2400,1,0,1,0},
    {3355,3929,274,274,2400,1,0,0,0}, {3356,3930,274,3922,2200,1,0,1,0}, {3356,3930,274,3923,2200,1,0,1,0},
    {3356,3930,274,274,2200,1,0,0,0}, {3357,3931,274,3922,2763,1,0,1,0}, {3357,3931,274,3923,2763,1,0,1,0},
    {3357,3931,274,274,2763,1,0,0,0}, {3358,3932,274,3922,2703,1,0,1,0}, {3358,3932,274,3923,2703,1,0,1,0},
    {3358,3932,274,274,2703,1,0,0,0}, {3359,3933,274,3922,2279,1,0,1,0}, {3359,3933,274,3923,2279,1,0,1,0},
    {3359,3933,274,274,2279,1,0,0,0}, {3360,3934,274,3922,2766,1,0,1,0}, {3360,3934,274,3923,2766,1,0,1,0},
    {3360,3934,274,274,2766,1,0,0,0}, {3361,3935,274,3922,15037,1,0,1,0}, {3361,3935,274,3923,2268,1,0,1,0},
    {3361,3935,274,274,15037,1,0,0,0}, {3362,3936,274,3922,15041,1,0,1,0}, {3362,3936,274,3923,2793,1,0,1,0},
    {3362,3936,274,274,15041,1,0,0,0}, {3363,3937,274,3922,2699,1,0,1,0}, {3363,3937,274,3923,2699,1,0,1,0},
    {3363,3937,274,274,2699,1,0,0,0}, {3364,3938,274,3922,2184,1,0,1,0}, {3364,3938,274,3923,2184,1,0,1,0},
    {3364,3938,274,274,2184,1,0,0,0}, {3365,3939,274,3922,2189,1,0,1,0}, {3365,3939,274,3923,2189,1,0,1,0},
    {3365,3939,274,274,2189,1,0,0,0}, {3366,3940,274,3922,2221,1,0,1,0}, {3366,3940,274,3923,2221,1,0,1,0},
    {3366,3940,274,274,2221,1,0,0,0}, {3367,3941,274,3922,2226,1,0,1,0}, {3367,3941,274,3923,2226,1,0,1,0},
    {3367,3941,274,274,2226,1,0,0,0}, {3368,3942,274,3922,2345,1,0,1,0}, {3368,3942,274,3923,2345,1,0,1,0},
    {3368,3942,274,274,2345,1,0,0,0}, {3369,3943,274,3923,4347,1,0,1,0}, {3369,3943,274,274,4351,1,0,0,0},
    {3370,3944,274,3922,2393,1,0,1,0}, {3370,3944,274,3923,2393,1,0,1,0}, {3370,3944,274,274,2393,1,0,0,0},
    {3371,3945,274,3922,2817,1,0,1,0}, {3371,3945,274,3923,2817,1,0,1,0}, {3371,3945,274,274,2817,1,0,0,0},
    {3372,3946,274,3922,2171,1,0,1,0}, {3372,3946,274,3923,2171,1,0,1,0}, {3372,3946,274,274,2171,1,0,0,0},
    {3373,3947,274,3922,2824,1,0,1,0}, {3373,3947,274,3923,2824,1,0,1,0}, {3373,3947,274,274,2824,1,0,0,0},
    {3374,3948,274,3922,2343,1,0,1,0}, {3374,3948,274,3923,2343,1,0,1,0}, {3374,3948,274,274,2343,1,0,0,0},
    {3375,3949,274,3922,2372,1,0,1,0}, {3375,3949,274,3923,2372,1,0,1,0}, {3375,3949,274,274,2372,1,0,0,0},
    {3376,3950,274,3922,2234,1,0,1,0}, {3376,3950,274,3923,2234,1,0,1,0}, {3376,3950,274,274,2234,1,0,0,0},
    {3377,3951,274,3922,4356,1,0,1,0}, {3377,3951,274,3923,4356,1,0,1,0}, {3377,3951,274,274,4356,1,0,0,0},
    {3378,3952,274,3922,2335,1,0,1,0}, {3378,3952,274,3923,2335,1,0,1,0}, {3378,3952,274,274,2335,1,0,0,0},
    {3379,3953,274,3922,3599,1,0,1,0}, {3379,3953,274,3923,3599,1,0,1,0}, {3379,3953,274,274,3599,1,0,0,0},
    {3380,3954,274,3922,3082,1,0,1,0}, {3380,3954,274,3923,4365,1,0,1,0}, {3380,3954,274,274,3082,1,0,0,0},
    {3381,3955,274,3922,2414,1,0,1,0}, {3381,3955,274,3923,2414,1,0,1,0}, {3381,3955,274,274,2414,1,0,0,0},
    {3382,3956,274,3922,2840,1,0,1,0}, {3382,3956,274,3923,2840,1,0,1,0}, {3382,3956,274,274,2840,1,0,0,0},
    {3383,3957,274,3922,2257,1,0,1,0}, {3383,3957,274,3923,2257,1,0,1,0}, {3383,3957,274,274,2257,1,0,0,0},
    {3384,3958,274,3922,2244,1,0,1,0}, {3384,3958,274,3923,2244,1,0,1,0}, {3384,3958,274,274,2244,1,0,0,0},
    {3385,3959,274,3922,2359,1,0,1,0}, {3385,3959,274,3923,2359,1,0,1,0}, {3385,3959,274,274,2359,1,0,0,0},
    {3390,3960,274,274,2132,1,0,0,0}, {3391,3961,274,274,2151,1,0,0,0}, {3392,3962,274,274,2148,1,0,0,0},
    {3393,3963,274,274,2144,1,0,0,0}, {3394,3964,274,274,2141,1,0,0,0}, {3395,3965,274,274,2575,1,0,0,0},
    {3396,3966,274,274,2847,1,0,0,0}, {3398,3967,274,274,2550,1,0,0,0}, {3399,3968,274,274,2552,1,0,0,0},
    {3400,3969,274,274,2714,1,0,0,0}, {3402,3970,274,274,2568,1,0,0,0}, {3403,3971,274,274,2592,1,0,0,0},
    {3404,3972,274,274,2717,1,0,0,0}, {3405,3973,274,274,0,1,0,0,0}, {3424,3974,274,274,2847,1,0,0,0},
    {3426,3975,274,274,2710,1,0,0,0}, {3430,3976,274,274,2388,1,0,0,0}, {3431,3977,274,274,1815,1,0,0,0},
    {3432,3978,274,274,1817,1,0,0,0}, {3433,3979,274,274,1819,1,0,0,0}, {3434,3980,274,274,1821,1,0,0,0},
    {3435,3981,274,274,1823,1,0,0,0}, {3436,3982,274,274,1825,1,0,0,0}, {3437,3983,274,274,1827,1,0,0,0},
    {3438,3984,274,274,1829,1,0,0,0}, {3439,3985,274,274,1831,1,0,0,0}, {3450,3986,274,274,2699,1,0,0,0},
    {3451,3987,274,274,2345,1,0,0,0}, {3452,3988,274,274,2234,1,0,0,0}, {3453,3989,274,274,2335,1,0,0,0},
    {3454,3990,274,274,3599,1,0,0,0}, {3455,3991,274,274,2333,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2817,2368,274,274,4135,1,0,0,0}, {2818,2369,274,1115,2343,1,0,1,0},
    {2818,2369,274,2370,2345,1,0,1,0}, {2818,2369,274,2371,2699,1,0,1,0}, {2818,2369,274,2372,2703,1,0,1,0},
    {2818,2369,274,2373,2706,1,0,1,0}, {2818,2369,274,274,2695,1,0,0,0}, {2819,2374,274,274,2209,1,0,0,0},
    {2821,2375,274,274,2146,1,0,0,0}, {2822,2376,274,274,2132,1,0,0,0}, {2823,2377,274,274,2151,1,0,0,0},
    {2824,2378,274,274,2148,1,0,0,0}, {2825,2379,274,274,2144,1,0,0,0}, {2826,2380,274,274,2141,1,0,0,0},
    {2827,2381,274,274,2575,1,0,0,0}, {2828,2382,274,274,2710,1,0,0,0}, {2831,2383,274,274,2552,1,0,0,0},
    {2832,2384,274,274,2714,1,0,0,0}, {2835,2385,274,274,5198,1,0,0,0}, {2836,2386,274,274,2717,1,0,0,0},
    {2837,2387,274,2389,2328,2,0,1,0}, {2837,2387,274,274,745,2,0,0,0}, {2837,2390,274,4004,2333,1,0,1,0},
    {2837,2390,274,2389,2333,1,0,1,0}, {2837,2390,274,274,2333,1,0,0,0}, {2838,2391,274,2389,2720,2,0,1,0},
    {2838,2391,274,274,2725,2,0,0,0}, {2838,2393,274,4004,2218,1,0,1,0}, {2838,2393,274,2389,2218,1,0,1,0},
    {2838,2393,274,274,2218,1,0,0,0}, {2839,2394,274,2389,2735,2,0,1,0}, {2839,2394,274,274,2738,2,0,0,0},
    {2839,2396,274,4004,2419,1,0,1,0}, {2839,2396,274,2389,2419,1,0,1,0}, {2839,2396,274,274,2419,1,0,0,0},
    {2840,2397,274,4004,2317,1,0,1,0}, {2840,2397,274,2389,2317,1,0,1,0}, {2840,2397,274,274,2317,1,0,0,0},
    {2841,2398,274,4004,2706,1,0,1,0}, {2841,2398,274,2389,2706,1,0,1,0}, {2841,2398,274,274,2706,1,0,0,0},
    {2842,2399,274,4004,2751,1,0,1,0}, {2842,2399,274,2389,2751,1,0,1,0}, {2842,2399,274,274,2751,1,0,0,0},
    {2843,2400,274,4004,2400,1,0,1,0}, {2843,2400,274,2389,2400,1,0,1,0}, {2843,2400,274,274,2400,1,0,0,0},
    {2844,2401,274,2389,2239,2,0,1,0}, {2844,2401,274,274,1302,2,0,0,0}, {2844,2403,274,4004,2200,1,0,1,0},
    {2844,2403,274,2389,2200,1,0,1,0}, {2844,2403,274,274,2200,1,0,0,0}, {2845,2404,274,4004,2763,1,0,1,0},
    {2845,2404,274,2389,2763,1,0,1,0}, {2845,2404,274,274,2763,1,0,0,0}, {2846,2405,274,4004,2703,1,0,1,0},
    {2846,2405,274,2389,2703,1,0,1,0}, {2846,2405,274,274,2703,1,0,0,0}, {2847,2406,274,4004,2279,1,0,1,0},
    {2847,2406,274,2389,2279,1,0,1,0}, {2847,2406,274,274,2279,1,0,0,0}, {2848,2407,274,4004,2766,1,0,1,0},
    {2848,2407,274,2389,2766,1,0,1,0}, {2848,2407,274,274,2766,1,0,0,0}, {2849,2408,274,4004,15037,2,0,1,0},
    {2849,2408,274,2389,5988,2,0,1,0}, {2849,2408,274,274,15037,2,0,0,0}, {2849,2410,274,4004,2268,1,0,1,0},
    {2849,2410,274,2389,2268,1,0,1,0}, {2849,2410,274,274,2268,1,0,0,0}, {2850,2411,274,4004,15041,2,0,1,0},
    {2850,2411,274,2389,5997,2,0,1,0}, {2850,2411,274,274,15041,2,0,0,0}, {2850,2413,274,4004,2793,1,0,1,0},
    {2850,2413,274,2389,2793,1,0,1,0}, {2850,2413,274,274,2793,1,0,0,0}, {2851,2414,274,4004,2699,1,0,1,0},
    {2851,2414,274,2389,2699,1,0,1,0}, {2851,2414,274,274,2699,1,0,0,0}, {2852,2415,274,4004,2184,1,0,1,0},
    {2852,2415,274,2389,2184,1,0,1,0}, {2852,2415,274,274,2184,1,0,0,0}, {2853,2416,274,4004,2189,1,0,1,0},
    {2853,2416,274,2389,2189,1,0,1,0}, {2853,2416,274,274,2189,1,0,0,0}, {2854,2417,274,4004,2221,1,0,1,0},
    {2854,2417,274,2389,2221,1,0,1,0}, {2854,2417,274,274,2221,1,0,0,0}, {2855,2418,274,4004,2226,1,0,1,0},
    {2855,2418,274,2389,2226,1,0,1,0}, {2855,2418,274,274,2226,1,0,0,0}, {2856,2419,274,4004,2345,1,0,1,0},
    {2856,2419,274,2389,2345,1,0,1,0}, {2856,2419,274,274,2345,1,0,0,0}, {2858,2420,274,4004,2393,1,0,1,0},
    {2858,2420,274,2389,2393,1,0,1,0}, {2858,2420,274,274,2393,1,0,0,0}, {2859,2421,274,2389,2323,2,0,1,0},
    {2859,2421,274,274,1759,2,0,0,0}, {2859,2423,274,4004,2817,1,0,1,0}, {2859,2423,274,2389,2817,1,0,1,0},
    {2859,2423,274,274,2817,1,0,0,0}, {2860,2424,274,4004,2171,1,0,1,0}, {2860,2424,274,2389,2171,1,0,1,0},
    {2860,2424,274,274,2171,1,0,0,0}, {2861,2425,274,4004,2824,1,0,1,0}, {2861,2425,274,2389,2824,1,0,1,0},
    {2861,2425,274,274,2824,1,0,0,0}, {2862,2426,274,4004,2343,1,0,1,0}, {2862,2426,274,2389,2343,1,0,1,0},
    {2862,2426,274,274,2343,1,0,0,0}, {2863,2427,274,2389,2831,2,0,1,0}, {2863,2427,274,274,2835,2,0,0,0},
    {2863,2429,274,4004,2372,1,0,1,0}, {2863,2429,274,2389,2372,1,0,1,0}, {2863,2429,274,274,2372,1,0,0,0},
    {2864,2430,274,4004,2234,1,0,1,0}, {2864,2430,274,2389,2234,1,0,1,0}, {2864,2430,274,274,2234,1,0,0,0},
    {2866,2431,274,4004,2335,1,0,1,0}, {2866,2431,274,2389,2335,1,0,1,0}, {2866,2431,274,274,2335,1,0,0,0},
    {2867,2432,274,4004,3599,1,0,1,0}, {2867,2432,274,2389,3599,1,0,1,0}, {2867,2432,274,274,3599,1,0,0,0},
    {2869,2433,274,4004,2414,1,0,1,0}, {2869,2433,274,2389,2414,1,0,1,0}, {2869,2433,274,274,2414,1,0,0,0},
    {2870,2434,274,4004,2840,1,0,1,0}, {2870,2434,274,2389,2840,1,0,1,0}, {2870,2434,274,274,2840,1,0,0,0},
    {2871,2435,274,4004,2257,1,0,1,0}, {2871,2435,274,2389,2257,1,0,1,0}, {2871,2435,274,274,2257,1,0,0,0},
    {2872,2436,274,4004,2244,1,0,1,0}, {2872,2436,274,2389,2244,1,0,1,0}, {2872,2436,274,274,2244,1,0,0,0},
    {2873,2437,274,4004,2359,1,0,1,0}, {2873,2437,274,2389,2359,1,0,1,0}, {2873,2437,274,274,2359,1,0,0,0},
    {2876,2438,274,274,0,1,0,0,0}, {2878,2439,274,274,2132,1,0,0,0}, {2879,2440,274,274,2151,1,0,0,0},
    {2880,2441,274,274,2148,1,0,0,0}, {2881,2442,274,274,2144,1,0,0,0}, {2882,2443,274,274,2141,1,0,0,0},
    {2883,2444,274,274,2575,1,0,0,0}, {2884,2445,274,274,2847,1,0,0,0}, {2887,2446,274,274,2552,1,0,0,0},
    {2888,2447,274,274,2714,1,0,0,0}, {2891,2448,274,274,5198,1,0,0,0}, {2892,2449,274,274,2717,1,0,0,0},
    {2893,2450,274,274,0,1,0,0,0}, {2911,2451,274,4004,2831,1,0,1,0}, {2911,2451,274,2389,2831,1,0,1,0},
    {2911,2451,274,274,2831,1,0,0,0}, {2912,2452,274,274,2847,1,0,0,0}, {2914,2453,274,274,2710,1,0,0,0},
    {2918,2454,274,274,2388,1,0,0,0}, {2919,2455,274,274,1815,1,0,0,0}, {2920,2456,274,274,1817,1,0,0,0},
    {2921,2457,274,274,1819,1,0,0,0}, {2922,2458,274,274,1821,1,0,0,0}, {2923,2459,274,274,1823,1,0,0,0},
    {2924,2460,274,274,1825,1,0,0,0}, {2925,2461,274,274,1827,1,0,0,0}, {2926,2462,274,274,1829,1,0,0,0},
    {2927,2463,274,274,1831,1,0,0,0}, {2929,2464,274,4004,2364,1,0,1,0}, {2929,2464,274,2389,2364,1,0,1,0},
    {2929,2464,274,274,2364,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2561,4015,274,274,4135,1,0,0,0}, {2562,4016,274,274,3595,1,0,0,0}, {2563,4017,274,274,2209,1,0,0,0},
    {2565,4018,274,274,2146,1,0,0,0}, {2566,4019,274,274,2132,1,0,0,0}, {2567,4020,274,274,2151,1,0,0,0},
    {2568,4021,274,274,2148,1,0,0,0}, {2569,4022,274,274,2144,1,0,0,0}, {2570,4023,274,274,2141,1,0,0,0},
    {2575,4024,274,274,2552,1,0,0,0}, {2576,4025,274,274,2714,1,0,0,0}, {2579,4026,274,274,2592,1,0,0,0},
    {2580,4027,274,274,2717,1,0,0,0}, {2581,4028,274,4030,2328,2,0,1,0}, {2581,4028,274,274,745,2,0,0,0},
    {2581,4031,274,4030,2333,1,0,1,0}, {2581,4031,274,274,2333,1,0,0,0}, {2582,4032,274,4030,2720,2,0,1,0},
    {2582,4032,274,274,2725,2,0,0,0}, {2582,4034,274,4030,2218,1,0,1,0}, {2582,4034,274,274,2218,1,0,0,0},
    {2583,4035,274,4030,2735,2,0,1,0}, {2583,4035,274,274,2738,2,0,0,0}, {2583,4037,274,4030,2419,1,0,1,0},
    {2583,4037,274,274,2419,1,0,0,0}, {2584,4038,274,4030,2317,1,0,1,0}, {2584,4038,274,274,2317,1,0,0,0},
    {2585,4039,274,4030,2706,1,0,1,0}, {2585,4039,274,274,2706,1,0,0,0}, {2586,4040,274,4030,2751,1,0,1,0},
    {2586,4040,274,274,2751,1,0,0,0}, {2587,4041,274,4030,2400,1,0,1,0}, {2587,4041,274,274,2400,1,0,0,0},
    {2588,4042,274,4030,2239,2,0,1,0}, {2588,4042,274,274,1302,2,0,0,0}, {2588,4044,274,4030,2200,1,0,1,0},
    {2588,4044,274,274,2200,1,0,0,0}, {2589,4045,274,4030,2763,1,0,1,0}, {2589,4045,274,274,2763,1,0,0,0},
    {2590,4046,274,4030,2703,1,0,1,0}, {2590,4046,274,274,2703,1,0,0,0}, {2591,4047,274,4030,2279,1,0,1,0},
    {2591,4047,274,274,2279,1,0,0,0}, {2592,4048,274,4030,2766,1,0,1,0}, {2592,4048,274,274,2766,1,0,0,0},
    {2593,4049,274,4030,2575,2,0,1,0}, {2593,4049,274,274,2777,2,0,0,0}, {2593,4051,274,4030,2268,1,0,1,0},
    {2593,4051,274,274,2268,1,0,0,0}, {2594,4052,274,4030,2782,2,0,1,0}, {2594,4052,274,274,2787,2,0,0,0},
    {2594,4054,274,4030,2793,1,0,1,0}, {2594,4054,274,274,2793,1,0,0,0}, {2595,4055,274,4030,2699,1,0,1,0},
    {2595,4055,274,274,2699,1,0,0,0}, {2596,4056,274,4030,2184,1,0,1,0}, {2596,4056,274,274,2184,1,0,0,0},
    {2597,4057,274,4030,2189,1,0,1,0}, {2597,4057,274,274,2189,1,0,0,0}, {2598,4058,274,4030,2221,1,0,1,0},
    {2598,4058,274,274,2221,1,0,0,0}, {2599,4059,274,4030,2226,1,0,1,0}, {2599,4059,274,274,2226,1,0,0,0},
    {2600,4060,274,4030,4347,1,0,1,0}, {2600,4060,274,274,4347,1,0,0,0}, {2602,4061,274,4030,2393,1,0,1,0},
    {2602,4061,274,274,2393,1,0,0,0}, {2603,4062,274,4030,2323,2,0,1,0}, {2603,4062,274,274,1759,2,0,0,0},
    {2603,4064,274,4030,2817,1,0,1,0}, {2603,4064,274,274,2817,1,0,0,0}, {2604,4065,274,4030,2171,1,0,1,0},
    {2604,4065,274,274,2171,1,0,0,0}, {2605,4066,274,4030,2824,1,0,1,0}, {2605,4066,274,274,2824,1,0,0,0},
    {2606,4067,274,4030,2343,1,0,1,0}, {2606,4067,274,274,2343,1,0,0,0}, {2607,4068,274,4030,2831,2,0,1,0},
    {2607,4068,274,274,2835,2,0,0,0}, {2607,4070,274,4030,2372,1,0,1,0}, {2607,4070,274,274,2372,1,0,0,0},
    {2608,4071,274,4030,2234,1,0,1,0}, {2608,4071,274,274,2234,1,0,0,0}, {2610,4072,274,4030,3599,2,0,1,0},
    {2610,4072,274,274,4145,2,0,0,0}, {2610,4074,274,4030,2335,1,0,1,0}, {2610,4074,274,274,2335,1,0,0,0},
    {2613,4075,274,4030,2414,1,0,1,0}, {2613,4075,274,274,2414,1,0,0,0}, {2616,4076,274,4030,2840,2,0,1,0},
    {2616,4076,274,274,620,2,0,0,0}, {2616,4078,274,4030,2244,1,0,1,0}, {2616,4078,274,274,2244,1,0,0,0},
    {2617,4079,274,4030,2359,1,0,1,0}, {2617,4079,274,274,2359,1,0,0,0}, {2620,4080,274,274,0,1,0,0,0},
    {2622,4081,274,274,2132,1,0,0,0}, {2623,4082,274,274,2151,1,0,0,0}, {2624,4083,274,274,2148,1,0,0,0},
    {2625,4084,274,274,2144,1,0,0,0}, {2626,4085,274,274,2141,1,0,0,0}, {2631,4086,274,274,2552,1,0,0,0},
    {2632,4087,274,274,2714,1,0,0,0}, {2635,4088,274,274,2592,1,0,0,0}, {2636,4089,274,274,2717,1,0,0,0},
    {2637,4090,274,274,0,1,0,0,0}, {2652,4091,274,4030,15037,1,0,1,0}, {2652,4091,274,274,15037,1,0,0,0},
    {2662,4092,274,274,2388,1,0,0,0}, {2663,4093,274,274,1815,1,0,0,0}, {2664,4094,274,274,1817,1,0,0,0},
    {2665,4095,274,274,1819,1,0,0,0}, {2666,4096,274,274,1821,1,0,0,0}, {2667,4097,274,274,1823,1,0,0,0},
    {2668,4098,274,274,1825,1,0,0,0}, {2669,4099,274,274,1827,1,0,0,0}, {2670,4100,274,274,1829,1,0,0,0},
    {2671,4101,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3073,2666,274,274,4135,1,0,0,0}, {3074,2667,274,2668,2343,1,0,1,0}, {3074,2667,274,2669,2345,1,0,1,0},
    {3074,2667,274,2670,2699,1,0,1,0}, {3074,2667,274,2671,2703,1,0,1,0}, {3074,2667,274,2672,2706,1,0,1,0},
    {3074,2667,274,274,2695,1,0,0,0}, {3075,2673,274,274,2209,1,0,0,0}, {3077,2674,274,274,2146,1,0,0,0},
    {3078,2675,274,274,2132,1,0,0,0}, {3079,2676,274,274,2151,1,0,0,0}, {3080,2677,274,274,2148,1,0,0,0},
    {3081,2678,274,274,2144,1,0,0,0}, {3082,2679,274,274,2141,1,0,0,0}, {3083,2680,274,274,2575,1,0,0,0},
    {3084,2681,274,274,2710,1,0,0,0}, {3086,2682,274,274,2550,1,0,0,0}, {3087,2683,274,274,2552,1,0,0,0},
    {3088,2684,274,274,2714,1,0,0,0}, {3090,2685,274,274,2568,1,0,0,0}, {3091,2686,274,274,5198,1,0,0,0},
    {3092,2687,274,274,2717,1,0,0,0}, {3093,2688,274,4116,2333,1,0,1,0}, {3093,2688,274,2689,2333,1,0,1,0},
    {3093,2688,274,274,2333,1,0,0,0}, {3094,2690,274,4116,2218,1,0,1,0}, {3094,2690,274,2689,2218,1,0,1,0},
    {3094,2690,274,274,2218,1,0,0,0}, {3095,2691,274,4116,2419,1,0,1,0}, {3095,2691,274,2689,2419,1,0,1,0},
    {3095,2691,274,274,2419,1,0,0,0}, {3096,2692,274,4116,2317,1,0,1,0}, {3096,2692,274,2689,2317,1,0,1,0},
    {3096,2692,274,274,2317,1,0,0,0}, {3097,2693,274,4116,2706,1,0,1,0}, {3097,2693,274,2689,2706,1,0,1,0},
    {3097,2693,274,274,2706,1,0,0,0}, {3098,2694,274,4116,2751,1,0,1,0}, {3098,2694,274,2689,2751,1,0,1,0},
    {3098,2694,274,274,2751,1,0,0,0}, {3099,2695,274,4116,2400,1,0,1,0}, {3099,2695,274,2689,2400,1,0,1,0},
    {3099,2695,274,274,2400,1,0,0,0}, {3100,2696,274,4116,2200,1,0,1,0}, {3100,2696,274,2689,2200,1,0,1,0},
    {3100,2696,274,274,2200,1,0,0,0}, {3101,2697,274,4116,2763,1,0,1,0}, {3101,2697,274,2689,2763,1,0,1,0},
    {3101,2697,274,274,2763,1,0,0,0}, {3102,2698,274,4116,2703,1,0,1,0}, {3102,2698,274,2689,2703,1,0,1,0},
    {3102,2698,274,274,2703,1,0,0,0}, {3103,2699,274,4116,2279,1,0,1,0}, {3103,2699,274,2689,2279,1,0,1,0},
    {3103,2699,274,274,2279,1,0,0,0}, {3104,2700,274,4116,2766,1,0,1,0}, {3104,2700,274,2689,2766,1,0,1,0},
    {3104,2700,274,274,2766,1,0,0,0}, {3105,2701,274,4116,2268,1,0,1,0}, {3105,2701,274,2689,2268,1,0,1,0},
    {3105,2701,274,274,2268,1,0,0,0}, {3106,2702,274,4116,2793,1,0,1,0}, {3106,2702,274,2689,2793,1,0,1,0},
    {3106,2702,274,274,2793,1,0,0,0}, {3107,2703,274,4116,2699,1,0,1,0}, {3107,2703,274,2689,2699,1,0,1,0},
    {3107,2703,274,274,2699,1,0,0,0}, {3108,2704,274,4116,2184,1,0,1,0}, {3108,2704,274,2689,2184,1,0,1,0},
    {3108,2704,274,274,2184,1,0,0,0}, {3109,2705,274,4116,2189,1,0,1,0}, {3109,2705,274,2689,2189,1,0,1,0},
    {3109,2705,274,274,2189,1,0,0,0}, {3110,2706,274,4116,2221,1,0,1,0}, {3110,2706,274,2689,2221,1,0,1,0},
    {3110,2706,274,274,2221,1,0,0,0}, {3111,2707,274,4116,2226,1,0,1,0}, {3111,2707,274,2689,2226,1,0,1,0},
    {3111,2707,274,274,2226,1,0,0,0}, {3112,2708,274,4116,2345,1,0,1,0}, {3112,2708,274,2689,2345,1,0,1,0},
    {3112,2708,274,274,2345,1,0,0,0}, {3114,2709,274,4116,2393,1,0,1,0}, {3114,2709,274,2689,2393,1,0,1,0},
    {3114,2709,274,274,2393,1,0,0,0}, {3115,2710,274,4116,2817,1,0,1,0}, {3115,2710,274,2689,2817,1,0,1,0},
    {3115,2710,274,274,2817,1,0,0,0}, {3116,2711,274,4116,2171,1,0,1,0}, {3116,2711,274,2689,2171,1,0,1,0},
    {3116,2711,274,274,2171,1,0,0,0}, {3117,2712,274,4116,2824,1,0,1,0}, {3117,2712,274,2689,2824,1,0,1,0},
    {3117,2712,274,274,2824,1,0,0,0}, {3118,2713,274,4116,2343,1,0,1,0}, {3118,2713,274,2689,2343,1,0,1,0},
    {3118,2713,274,274,2343,1,0,0,0}, {3119,2714,274,4116,2372,1,0,1,0}, {3119,2714,274,2689,2372,1,0,1,0},
    {3119,2714,274,274,2372,1,0,0,0}, {3120,2715,274,4116,2234,1,0,1,0}, {3120,2715,274,2689,2234,1,0,1,0},
    {3120,2715,274,274,2234,1,0,0,0}, {3121,2716,274,4116,4356,1,0,1,0}, {3121,2716,274,2689,4356,1,0,1,0},
    {3121,2716,274,274,4356,1,0,0,0}, {3122,2717,274,4116,2335,1,0,1,0}, {3122,2717,274,2689,2335,1,0,1,0},
    {3122,2717,274,274,2335,1,0,0,0}, {3123,2718,274,4116,3599,1,0,1,0}, {3123,2718,274,2689,3599,1,0,1,0},
    {3123,2718,274,274,3599,1,0,0,0}, {3124,2719,274,2689,4365,1,0,1,0}, {3124,2719,274,274,4369,1,0,0,0},
    {3125,2720,274,4116,2414,1,0,1,0}, {3125,2720,274,2689,2414,1,0,1,0}, {3125,2720,274,274,2414,1,0,0,0},
    {3126,2721,274,4116,2840,1,0,1,0}, {3126,2721,274,2689,2840,1,0,1,0}, {3126,2721,274,274,2840,1,0,0,0},
    {3127,2722,274,4116,2257,1,0,1,0}, {3127,2722,274,2689,2257,1,0,1,0}, {3127,2722,274,274,2257,1,0,0,0},
    {3128,2723,274,4116,2244,1,0,1,0}, {3128,2723,274,2689,2244,1,0,1,0}, {3128,2723,274,274,2244,1,0,0,0},
    {3129,2724,274,4116,2359,1,0,1,0}, {3129,2724,274,2689,2359,1,0,1,0}, {3129,2724,274,274,2359,1,0,0,0},
    {3134,2725,274,274,2132,1,0,0,0}, {3135,2726,274,274,2151,1,0,0,0}, {3136,2727,274,274,2148,1,0,0,0},
    {3137,2728,274,274,2144,1,0,0,0}, {3138,2729,274,274,2141,1,0,0,0}, {3139,2730,274,274,2575,1,0,0,0},
    {3140,2731,274,274,2847,1,0,0,0}, {3142,2732,274,274,2550,1,0,0,0}, {3143,2733,274,274,2552,1,0,0,0},
    {3144,2734,274,274,2714,1,0,0,0}, {3146,2735,274,274,2568,1,0,0,0}, {3147,2736,274,274,5198,1,0,0,0},
    {3148,2737,274,274,2717,1,0,0,0}, {3149,2738,274,274,0,1,0,0,0}, {3168,2739,274,274,2847,1,0,0,0},
    {3170,2740,274,274,2710,1,0,0,0}, {3174,2741,274,274,2388,1,0,0,0}, {3175,2742,274,274,1815,1,0,0,0},
    {3176,2743,274,274,1817,1,0,0,0}, {3177,2744,274,274,1819,1,0,0,0}, {3178,2745,274,274,1821,1,0,0,0},
    {3179,2746,274,274,1823,1,0,0,0}, {3180,2747,274,274,1825,1,0,0,0}, {3181,2748,274,274,1827,1,0,0,0},
    {3182,2749,274,274,1829,1,0,0,0}, {3183,2750,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2946,2566,274,274,2695,1,0,0,0}, {2947,2567,274,274,6628,1,0,0,0},
    {2949,2568,274,274,2146,1,0,0,0}, {2950,2569,274,274,2132,1,0,0,0}, {2951,2570,274,274,2151,1,0,0,0},
    {2952,2571,274,274,2148,1,0,0,0}, {2953,2572,274,274,2144,1,0,0,0}, {2954,2573,274,274,2141,1,0,0,0},
    {2958,2574,274,274,2550,1,0,0,0}, {2959,2575,274,274,2552,1,0,0,0}, {2960,2576,274,274,2714,1,0,0,0},
    {2962,2577,274,274,5198,1,0,0,0}, {2963,2578,274,274,2592,1,0,0,0}, {2964,2579,274,274,2717,1,0,0,0},
    {2965,2580,274,2581,2333,1,0,1,0}, {2965,2580,274,274,2333,1,0,0,0}, {2969,2582,274,2581,2706,1,0,1,0},
    {2969,2582,274,274,2706,1,0,0,0}, {2970,2583,274,2581,2751,1,0,1,0}, {2970,2583,274,274,2751,1,0,0,0},
    {2972,2584,274,2581,2200,1,0,1,0}, {2972,2584,274,274,2200,1,0,0,0}, {2974,2585,274,2581,2703,1,0,1,0},
    {2974,2585,274,274,2703,1,0,0,0}, {2975,2586,274,2581,2279,1,0,1,0}, {2975,2586,274,274,2279,1,0,0,0},
    {2979,2587,274,2581,2699,1,0,1,0}, {2979,2587,274,274,2699,1,0,0,0}, {2980,2588,274,2581,2184,1,0,1,0},
    {2980,2588,274,274,2184,1,0,0,0}, {2984,2589,274,2581,2345,1,0,1,0}, {2984,2589,274,274,2345,1,0,0,0},
    {2985,2590,274,2581,4347,1,0,1,0}, {2985,2590,274,274,4347,1,0,0,0}, {2986,2591,274,2581,2393,1,0,1,0},
    {2986,2591,274,274,2393,1,0,0,0}, {2990,2592,274,2581,2343,1,0,1,0}, {2990,2592,274,274,2343,1,0,0,0},
    {2991,2593,274,2581,2372,1,0,1,0}, {2991,2593,274,274,2372,1,0,0,0}, {2992,2594,274,2581,2234,1,0,1,0},
    {2992,2594,274,274,2234,1,0,0,0}, {2993,2595,274,2581,4356,1,0,1,0}, {2993,2595,274,274,4356,1,0,0,0},
    {2994,2596,274,2581,2335,1,0,1,0}, {2994,2596,274,274,2335,1,0,0,0}, {2995,2597,274,2581,3599,1,0,1,0},
    {2995,2597,274,274,3599,1,0,0,0}, {2996,2598,274,2581,3082,1,0,1,0}, {2996,2598,274,274,3082,1,0,0,0},
    {2997,2599,274,2581,2414,1,0,1,0}, {2997,2599,274,274,2414,1,0,0,0}, {2998,2600,274,2581,2840,1,0,1,0},
    {2998,2600,274,274,2840,1,0,0,0}, {2999,2601,274,2581,2257,1,0,1,0}, {2999,2601,274,274,2257,1,0,0,0},
    {3000,2602,274,2581,2244,1,0,1,0}, {3000,2602,274,274,2244,1,0,0,0}, {3001,2603,274,2581,2359,1,0,1,0},
    {3001,2603,274,274,2359,1,0,0,0}, {3006,2604,274,274,2132,1,0,0,0}, {3007,2605,274,274,2151,1,0,0,0},
    {3008,2606,274,274,2148,1,0,0,0}, {3009,2607,274,274,2144,1,0,0,0}, {3010,2608,274,274,2141,1,0,0,0},
    {3014,2609,274,274,2550,1,0,0,0}, {3015,2610,274,274,2552,1,0,0,0}, {3016,2611,274,274,2714,1,0,0,0},
    {3018,2612,274,274,2568,1,0,0,0}, {3019,2613,274,274,2592,1,0,0,0}, {3020,2614,274,274,2717,1,0,0,0},
    {3021,2615,274,274,0,1,0,0,0}, {3046,2616,274,274,2388,1,0,0,0}, {3047,2617,274,274,1815,1,0,0,0},
    {3048,2618,274,274,1817,1,0,0,0}, {3049,2619,274,274,1819,1,0,0,0}, {3050,2620,274,274,1821,1,0,0,0},
    {3051,2621,274,274,1823,1,0,0,0}, {3052,2622,274,274,1825,1,0,0,0}, {3053,2623,274,274,1827,1,0,0,0},
    {3054,2624,274,274,1829,1,0,0,0}, {3055,2625,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,4134,274,274,15622,3,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4137,274,7990,1,1,0,0}, {1077,1078,4,274,7990,1,1,0,0}, {1077,1078,274,274,14643,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,4138,274,274,9767,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,4140,274,274,15626,2,0,0,0},
    {1083,4142,274,274,15630,2,0,0,0}, {1083,4144,274,274,15634,2,0,0,0}, {1083,4146,274,274,13716,2,0,0,0},
    {1083,4148,274,274,15638,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,4150,274,274,15641,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,4152,274,274,2840,2,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2400,1,0,0,0}, {1094,4154,274,274,5761,2,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13261,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,4137,274,7996,1,1,0,0}, {1102,1103,4,274,7996,1,1,0,0}, {1102,1103,274,274,5883,1,0,0,0},
    {1103,1104,4137,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,5886,1,0,0,0},
    {1105,1105,4137,274,7993,1,1,0,0}, {1105,1105,4,274,7993,1,1,0,0}, {1105,1105,274,274,15644,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,15834,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,15837,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,15834,1,0,0,0}, {1572,675,274,274,15834,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,15834,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2146,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9885,1,1,1,0}, {1579,704,274,698,9878,1,0,1,0},
    {1579,704,274,274,9885,1,0,0,0}, {1580,705,274,698,15842,1,0,1,0}, {1580,705,274,274,15847,1,0,0,0},
    {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0}, {1582,707,274,698,3064,1,0,1,0},
    {1582,707,274,274,3071,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,3820,1,1,1,0}, {1584,709,274,698,9899,1,0,1,0},
    {1584,709,274,274,3820,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,4731,1,1,1,0}, {1588,713,274,698,15850,1,0,1,0},
    {1588,713,274,274,4731,1,0,0,0}, {1589,714,665,698,2257,1,1,1,0}, {1589,714,274,698,2261,1,0,1,0},
    {1589,714,274,274,2257,1,0,0,0}, {1590,715,665,698,2268,1,1,1,0}, {1590,715,274,698,2272,1,0,1,0},
    {1590,715,274,274,2268,1,0,0,0}, {1591,716,665,698,2279,1,1,1,0}, {1591,716,274,698,2283,1,0,1,0},
    {1591,716,274,274,2279,1,0,0,0}, {1592,717,665,698,2290,1,1,1,0}, {1592,717,274,698,2294,1,0,1,0},
    {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,15855,1,0,1,0}, {1593,718,274,274,15860,1,0,0,0},
    {1594,719,274,698,15863,1,0,1,0}, {1594,719,274,274,2735,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2132,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2146,2,0,0,0}, {1614,756,274,274,2132,2,0,0,0},
    {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,774,274,274,2148,3,0,0,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3182,15868,1,0,1,0}, {57344,647,274,3183,2421,1,0,1,0}, {57344,647,274,3184,15872,1,0,1,0},
    {57344,647,274,3185,15878,1,0,1,0}, {57344,647,274,3186,15884,1,0,1,0}, {57344,647,274,3187,15890,1,0,1,0},
    {57344,647,274,3188,15896,1,0,1,0}, {57344,647,274,3189,15901,1,0,1,0}, {57344,647,274,3190,15905,1,0,1,0},
    {57344,647,274,3191,15909,1,0,1,0}, {57344,647,274,3192,15913,1,0,1,0}, {57344,647,274,3193,15919,1,0,1,0},
    {57344,647,274,3194,15923,1,0,1,0}, {57344,647,274,3195,15929,1,0,1,0}, {57344,647,274,274,2421,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {768,4156,274,274,0,1,0,0,0},
    {769,4157,274,274,0,1,0,0,0}, {787,4158,274,274,0,1,0,0,0}, {788,4159,274,274,0,1,0,0,0},
    {834,4160,274,274,0,1,0,0,0}, {837,4161,274,274,0,1,0,0,0}, {945,4162,274,274,16013,3,0,0,0},
    {945,4165,274,274,16017,3,0,0,0}, {945,4168,274,274,492,2,0,0,0}, {945,1209,274,274,2717,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2171,1,0,0,0}, {947,1213,4,274,3797,2,1,0,0},
    {947,1215,274,274,3800,2,0,0,0}, {947,1217,274,274,3804,2,0,0,0}, {947,1213,274,274,3807,2,0,0,0},
    {947,1219,274,274,3810,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0},
    {949,4170,274,274,16021,3,0,0,0}, {949,4173,274,274,16025,3,0,0,0}, {949,4176,274,274,509,2,0,0,0},
    {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,4178,274,274,16029,3,0,0,0}, {951,4181,274,274,8537,2,0,0,0}, {951,1231,274,274,3816,2,0,0,0},
    {951,1233,274,274,2552,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,4183,274,274,498,2,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0},
    {959,4185,274,274,16034,3,0,0,0}, {959,4188,274,274,16038,3,0,0,0}, {959,4191,274,274,512,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,4193,274,274,16042,3,0,0,0}, {961,4196,274,274,16046,2,0,0,0}, {961,1251,274,274,2234,1,0,0,0},
    {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0},
    {965,4198,274,274,16049,3,0,0,0}, {965,4201,274,274,16053,2,0,0,0}, {965,1257,274,274,3829,2,0,0,0},
    {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2817,1,0,0,0}, {967,4203,274,274,16056,4,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,4207,274,274,16062,2,0,0,0},
    {969,4209,274,274,16066,2,0,0,0}, {969,1263,274,274,2592,1,0,0,0}, {2305,1490,274,274,3595,1,0,0,0},
    {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0}, {2306,1491,274,1495,2699,1,0,1,0},
    {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0}, {2306,1491,274,274,2695,1,0,0,0},
    {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0},
    {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0},
    {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,3599,1,0,0,0},
    {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2550,1,0,0,0},
    {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0},
    {2323,1513,274,274,2568,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0}, {2325,1515,274,1517,2328,2,0,1,0},
    {2325,1515,274,274,745,2,0,0,0}, {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,1148,1,0,0,0},
    {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2725,2,0,0,0}, {2326,1521,274,1517,2218,1,0,1,0},
    {2326,1521,274,274,2731,1,0,0,0}, {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2738,2,0,0,0},
    {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,1502,1,0,0,0}, {2328,1525,274,1517,2317,1,0,1,0},
    {2328,1525,274,274,2742,1,0,0,0}, {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2746,1,0,0,0},
    {2330,1527,274,1517,2751,1,0,1,0}, {2330,1527,274,274,2753,1,0,0,0}, {2331,1528,274,1517,2400,1,0,1,0},
    {2331,1528,274,274,2756,1,0,0,0}, {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,1302,2,0,0,0},
    {2332,1531,274,1517,2200,1,0,1,0}, {2332,1531,274,274,2760,1,0,0,0}, {2333,1532,274,1517,2763,1,0,1,0},
    {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,1076,1,0,0,0},
    {2335,1534,274,1517,2279,1,0,1,0}, {2335,1534,274,274,1547,1,0,0,0}, {2336,1535,274,1517,2766,1,0,1,0},
    {2336,1535,274,274,2771,1,0,0,0}, {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,2777,2,0,0,0},
    {2337,1538,274,1517,2268,1,0,1,0}, {2337,1538,274,274,1422,1,0,0,0}, {2338,1539,274,1517,2782,2,0,1,0},
    {2338,1539,274,274,2787,2,0,0,0}, {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2798,1,0,0,0},
    {2339,1542,274,1517,2699,1,0,1,0}, {2339,1542,274,274,2804,1,0,0,0}, {2340,1543,274,1517,2184,1,0,1,0},
    {2340,1543,274,274,915,1,0,0,0}, {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2809,1,0,0,0},
    {2342,1545,274,1517,2221,1,0,1,0}, {2342,1545,274,274,1394,1,0,0,0}, {2343,1546,274,1517,2226,1,0,1,0},
    {2343,1546,274,274,2813,1,0,0,0}, {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,1048,1,0,0,0},
    {2345,1548,274,1517,4347,1,0,1,0}, {2345,1548,274,274,4351,1,0,0,0}, {2346,1549,274,1517,2393,1,0,1,0},
    {2346,1549,274,274,1787,1,0,0,0}, {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,1759,2,0,0,0},
    {2347,1552,274,1517,2817,1,0,1,0}, {2347,1552,274,274,2820,1,0,0,0}, {2348,1553,274,1517,2171,1,0,1,0},
    {2348,1553,274,274,859,1,0,0,0}, {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2827,1,0,0,0},
    {2350,1555,274,1517,2343,1,0,1,0}, {2350,1555,274,274,592,1,0,0,0}, {2351,1556,274,1517,2831,2,0,1,0},
    {2351,1556,274,274,2835,2,0,0,0}, {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,1366,1,0,0,0},
    {2352,1559,274,1517,2234,1,0,1,0}, {2352,1559,274,274,656,1,0,0,0}, {2353,1560,274,1517,4356,1,0,1,0},
    {2353,1560,274,274,4360,1,0,0,0}, {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,520,1,0,0,0},
    {2355,1562,274,1517,3599,1,0,1,0}, {2355,1562,274,274,4145,1,0,0,0}, {2356,1563,274,1517,4365,1,0,1,0},
    {2356,1563,274,274,4369,1,0,0,0}, {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,887,1,0,0,0},
    {2358,1565,274,1517,2840,1,0,1,0}, {2358,1565,274,274,620,1,0,0,0}, {2359,1566,274,1517,2257,1,0,1,0},
    {2359,1566,274,274,1671,1,0,0,0}, {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,684,1,0,0,0},
    {2361,1568,274,1517,2359,1,0,1,0}, {2361,1568,274,274,492,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0},
    {2365,1570,274,274,2120,1,0,0,0}, {2366,1571,274,274,2132,1,0,0,0}, {2367,1572,274,274,2151,1,0,0,0},
    {2368,1573,274,274,2148,1,0,0,0}, {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0},
    {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,4374,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0},
    {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2550,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0},
    {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2568,1,0,0,0},
    {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,4374,1,0,0,0},
    {2402,1588,274,274,3599,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0},
    {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0},
    {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0},
    {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0},
    {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {4304,1828,274,274,2146,1,0,0,0}, {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0},
    {4307,1831,274,274,2221,1,0,0,0}, {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0},
    {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,16229,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0},
    {4313,1837,274,274,2333,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0},
    {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0},
    {4319,1843,274,274,3606,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0},
    {4322,1846,274,274,2184,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,16233,1,0,0,0},
    {4325,1849,274,274,16237,1,0,0,0}, {4326,1850,274,274,2735,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0},
    {4328,1852,274,274,4731,1,0,0,0}, {4329,1853,274,274,16241,1,0,0,0}, {4330,1854,274,274,16246,1,0,0,0},
    {4331,1855,274,274,2200,1,0,0,0}, {4332,1856,274,274,2751,1,0,0,0}, {4333,1857,274,274,4743,1,0,0,0},
    {4334,1858,274,274,3824,1,0,0,0}, {4335,1859,274,274,4746,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0},
    {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2372,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0},
    {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10783,1,0,0,0},
    {940,3474,274,274,10792,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0}, {941,3478,274,274,10796,2,0,0,0},
    {941,1203,274,274,10806,1,0,0,0}, {942,1204,274,274,16665,1,0,0,0}, {943,1205,274,274,10809,1,0,0,0},
    {944,1206,274,274,10963,1,0,0,0}, {945,1207,274,3481,16670,2,0,1,0}, {945,1209,274,3481,16676,2,0,1,0},
    {945,1207,274,274,16681,2,0,0,0}, {945,1209,274,274,16687,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0},
    {946,1212,274,274,2414,1,0,0,0}, {947,1217,274,274,16692,2,0,0,0}, {947,1215,274,274,16697,2,0,0,0},
    {947,1219,274,274,16703,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0},
    {949,1223,274,3481,16708,2,0,1,0}, {949,1225,274,3481,16714,2,0,1,0}, {949,1223,274,274,16719,2,0,0,0},
    {949,1225,274,274,16725,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1229,274,3481,16730,2,0,1,0}, {951,1231,274,3481,16738,2,0,1,0}, {951,1229,274,274,16745,2,0,0,0},
    {951,1231,274,274,16753,2,0,0,0}, {951,1233,274,274,16760,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1238,274,4,2171,2,0,1,0}, {956,1238,4,274,2171,2,1,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10855,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,16764,1,0,0,0},
    {970,1264,274,274,7081,1,0,0,0}, {971,1265,274,274,10992,1,0,0,0}, {972,3506,274,274,10869,2,0,0,0},
    {972,1266,274,274,10873,1,0,0,0}, {973,1267,274,274,10999,1,0,0,0}, {974,1268,274,274,16768,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,4134,274,274,15622,3,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4137,274,7990,1,1,0,0},
    {1077,1078,4,274,7990,1,1,0,0}, {1077,1078,274,274,7990,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,4138,274,274,9767,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,4140,274,274,17154,2,0,0,0}, {1083,4142,274,274,17158,2,0,0,0},
    {1083,4144,274,274,17162,2,0,0,0}, {1083,4146,274,274,17166,2,0,0,0}, {1083,4148,274,274,15638,2,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,4150,274,274,15641,2,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,4152,274,274,2840,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2400,1,0,0,0}, {1094,4154,274,274,5761,2,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,13261,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,4137,274,7996,1,1,0,0},
    {1102,1103,4,274,7996,1,1,0,0}, {1102,1103,274,274,7996,1,0,0,0}, {1103,1104,4137,274,2760,1,1,0,0},
    {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,4137,274,7993,1,1,0,0},
    {1105,1105,4,274,7993,1,1,0,0}, {1105,1105,274,274,7993,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4137,274,7990,1,1,0,0}, {1077,1078,4,274,7990,1,1,0,0},
    {1077,1078,274,274,14643,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,4140,274,274,15626,2,0,0,0},
    {1083,4142,274,274,15630,2,0,0,0}, {1083,4144,274,274,15634,2,0,0,0}, {1083,4146,274,274,13716,2,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2400,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,7544,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,4137,274,7996,1,1,0,0},
    {1102,1103,4,274,7996,1,1,0,0}, {1102,1103,274,274,5883,1,0,0,0}, {1103,1104,4137,274,2760,1,1,0,0},
    {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,5886,1,0,0,0}, {1105,1105,4137,274,7993,1,1,0,0},
    {1105,1105,4,274,7993,1,1,0,0}, {1105,1105,274,274,15644,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,13056,1,0,0,0}, {1098,1099,274,274,17352,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13261,1,0,0,0}, {1101,1102,274,274,13061,1,0,0,0},
    {1102,1103,274,274,17355,1,0,0,0}, {1103,1104,274,274,6340,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,17464,1,0,0,0}, {1098,1099,274,274,17352,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13261,1,0,0,0}, {1101,1102,274,274,13061,1,0,0,0},
    {1102,1103,274,274,17355,1,0,0,0}, {1103,1104,274,274,6340,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {97,4211,4,4,17574,4,1,1,0}, {97,4215,4,4,2717,3,1,1,0}, {97,4218,4,4,2181,3,1,1,0},
    {97,4221,4,4,17578,3,1,1,0}, {97,4224,4,4,2165,3,1,1,0}, {97,4227,4,4,17581,3,1,1,0},
    {97,4230,4,4,2714,3,1,1,0}, {97,4233,4,4,2146,2,1,1,0}, {98,4235,4,4,17584,4,1,1,0},
    {98,4239,4,4,17589,4,1,1,0}, {98,4243,4,4,17594,4,1,1,0}, {98,4247,4,4,17599,4,1,1,0},
    {98,4251,4,4,17604,4,1,1,0}, {98,4255,4,4,17609,4,1,1,0}, {98,4259,4,4,17613,4,1,1,0},
    {98,4263,4,4,17617,4,1,1,0}, {98,4267,4,4,17621,4,1,1,0}, {98,4271,4,4,17625,4,1,1,0},
    {98,4275,4,4,17629,3,1,1,0}, {98,4278,4,4,17633,3,1,1,0}, {98,4281,4,4,17637,3,1,1,0},
    {98,4284,4,4,17641,3,1,1,0}, {98,4287,4,4,1807,3,1,1,0}, {98,4290,4,4,17645,3,1,1,0},
    {98,4293,4,4,17649,3,1,1,0}, {98,4296,4,4,17653,3,1,1,0}, {98,4299,4,4,17657,3,1,1,0},
    {98,4302,4,4,17661,3,1,1,0}, {98,4305,4,4,17665,3,1,1,0}, {98,4308,4,4,17613,3,1,1,0},
    {98,4311,4,4,17617,3,1,1,0}, {98,4314,4,4,17669,3,1,1,0}, {98,4317,4,4,17621,3,1,1,0},
    {98,4320,4,4,17625,3,1,1,0}, {98,4323,4,4,1787,3,1,1,0}, {98,4326,4,4,1807,2,1,1,0},
    {98,4328,4,4,1804,2,1,1,0}, {99,4330,4,4,17673,5,1,1,0}, {99,4335,4,4,17680,5,1,1,0},
    {99,4340,4,4,17686,4,1,1,0}, {99,4344,4,4,17692,4,1,1,0}, {99,4348,4,4,17698,4,1,1,0},
    {99,4352,4,4,17704,4,1,1,0}, {99,4356,4,4,17710,4,1,1,0}, {99,4360,4,4,17716,4,1,1,0},
    {99,4364,4,4,17722,4,1,1,0}, {99,4368,4,4,17727,4,1,1,0}, {99,4372,4,4,17732,4,1,1,0},
    {99,4376,4,4,17680,4,1,1,0}, {99,4380,4,4,17737,4,1,1,0}, {99,4384,4,4,17742,4,1,1,0},
    {99,4388,4,4,17747,4,1,1,0}, {99,4392,4,4,17752,4,1,1,0}, {99,4396,4,4,17757,4,1,1,0},
    {99,4400,4,4,17762,4,1,1,0}, {99,4404,4,4,17767,4,1,1,0}, {99,4408,4,4,17772,3,1,1,0},
    {99,4411,4,4,17777,3,1,1,0}, {99,4414,4,4,8006,3,1,1,0}, {99,4417,4,4,17782,3,1,1,0},
    {99,4420,4,4,17787,3,1,1,0}, {99,4423,4,4,17792,3,1,1,0}, {99,4426,4,4,17797,3,1,1,0},
    {99,4429,4,4,17802,3,1,1,0}, {99,4432,4,4,17807,3,1,1,0}, {99,4435,4,4,17812,3,1,1,0},
    {99,4438,4,4,17817,3,1,1,0}, {99,4441,4,4,17822,3,1,1,0}, {99,4444,4,4,17737,3,1,1,0},
    {99,4447,4,4,17742,3,1,1,0}, {99,4450,4,4,17747,3,1,1,0}, {99,4453,4,4,17752,3,1,1,0},
    {99,4456,4,4,17757,3,1,1,0}, {99,4459,4,4,17762,3,1,1,0}, {99,4462,4,4,17767,3,1,1,0},
    {99,4465,4,4,2756,3,1,1,0}, {99,4468,4,4,8006,2,1,1,0}, {99,11,4,4,8014,2,1,1,0},
    {99,4470,4,4,8002,2,1,1,0}, {100,4472,4,4,17827,4,1,1,0}, {100,4476,4,4,17832,4,1,1,0},
    {100,4480,4,4,17837,4,1,1,0}, {100,4484,4,4,17842,4,1,1,0}, {100,4488,4,4,17847,4,1,1,0},
    {100,4492,4,4,17852,4,1,1,0}, {100,4496,4,4,17857,4,1,1,0}, {100,4500,4,4,17861,4,1,1,0},
    {100,4504,4,4,17865,4,1,1,0}, {100,4508,4,4,17869,4,1,1,0}, {100,4512,4,4,17874,4,1,1,0},
    {100,4516,4,4,17879,4,1,1,0}, {100,4520,4,4,17883,4,1,1,0}, {100,4524,4,4,17887,4,1,1,0},
    {100,4528,4,4,17891,4,1,1,0}, {100,4532,4,4,17895,4,1,1,0}, {100,4536,4,4,17899,3,1,1,0},
    {100,4539,4,4,935,3,1,1,0}, {100,4542,4,4,17903,3,1,1,0}, {100,4545,4,4,17907,3,1,1,0},
    {100,4548,4,4,17911,3,1,1,0}, {100,16,4,4,17915,3,1,1,0}, {100,4551,4,4,17919,3,1,1,0},
    {100,4554,4,4,17923,3,1,1,0}, {100,4557,4,4,17927,3,1,1,0}, {100,4560,4,4,17931,3,1,1,0},
    {100,4563,4,4,17935,3,1,1,0}, {100,4566,4,4,17939,3,1,1,0}, {100,4569,4,4,17943,3,1,1,0},
    {100,4572,4,4,17947,3,1,1,0}, {100,4575,4,4,17879,3,1,1,0}, {100,4578,4,4,17887,3,1,1,0},
    {100,4581,4,4,17891,3,1,1,0}, {100,4584,4,4,17951,3,1,1,0}, {100,4587,4,4,17895,3,1,1,0},
    {100,4590,4,4,915,3,1,1,0}, {100,4593,4,4,935,2,1,1,0}, {100,4595,4,4,932,2,1,1,0},
    {102,4597,4,4,17955,4,1,1,0}, {102,4601,4,4,17959,4,1,1,0}, {102,4605,4,4,17963,4,1,1,0},
    {102,4609,4,4,1759,3,1,1,0}, {103,4612,4,4,17967,5,1,1,0}, {103,4617,4,4,17973,5,1,1,0},
    {103,4622,4,4,17979,5,1,1,0}, {103,4627,4,4,17985,5,1,1,0}, {103,4632,4,4,17990,5,1,1,0},
    {103,4637,4,4,17995,5,1,1,0}, {103,4642,4,4,18000,5,1,1,0}, {103,4647,4,4,18005,5,1,1,0},
    {103,4652,4,4,18011,5,1,1,0}, {103,4657,4,4,18016,4,1,1,0}, {103,4661,4,4,18021,4,1,1,0},
    {103,4665,4,4,18026,4,1,1,0}, {103,4669,4,4,17985,4,1,1,0}, {103,4673,4,4,17990,4,1,1,0},
    {103,4677,4,4,18000,4,1,1,0}, {103,4681,4,4,1176,4,1,1,0}, {103,4685,4,4,18031,4,1,1,0},
    {103,4689,4,4,18036,4,1,1,0}, {103,4693,4,4,18041,4,1,1,0}, {103,4697,4,4,18046,4,1,1,0},
    {103,4701,4,4,18051,4,1,1,0}, {103,4705,4,4,18055,4,1,1,0}, {103,4709,4,4,18011,4,1,1,0},
    {103,4713,4,4,18060,4,1,1,0}, {103,4717,4,4,18064,4,1,1,0}, {103,4721,4,4,18068,4,1,1,0},
    {103,4725,4,4,18072,4,1,1,0}, {103,4729,4,4,18076,4,1,1,0}, {103,4733,4,4,18080,4,1,1,0},
    {103,4737,4,4,18084,4,1,1,0}, {103,4741,4,4,7970,3,1,1,0}, {103,4744,4,4,18088,3,1,1,0},
    {103,4747,4,4,18092,3,1,1,0}, {103,4750,4,4,1168,3,1,1,0}, {103,4753,4,4,18096,3,1,1,0},
    {103,4756,4,4,18100,3,1,1,0}, {103,4759,4,4,18104,3,1,1,0}, {103,4762,4,4,18108,3,1,1,0},
    {103,4765,4,4,18112,3,1,1,0}, {103,4768,4,4,18116,3,1,1,0}, {103,4771,4,4,18120,3,1,1,0},
    {103,4774,4,4,18124,3,1,1,0}, {103,4777,4,4,18128,3,1,1,0}, {103,4780,4,4,18132,3,1,1,0},
    {103,4783,4,4,18136,3,1,1,0}, {103,4786,4,4,18060,3,1,1,0}, {103,4789,4,4,18064,3,1,1,0},
    {103,4792,4,4,18068,3,1,1,0}, {103,4795,4,4,18072,3,1,1,0}, {103,4798,4,4,18076,3,1,1,0},
    {103,4801,4,4,18084,3,1,1,0}, {103,4804,4,4,1148,3,1,1,0}, {103,4807,4,4,1151,2,1,1,0},
    {103,4809,4,4,1168,2,1,1,0}, {104,4811,4,4,18140,5,1,1,0}, {104,4816,4,4,18146,5,1,1,0},
    {104,4821,4,4,18151,4,1,1,0}, {104,4825,4,4,18156,4,1,1,0}, {104,4829,4,4,18161,4,1,1,0},
    {104,4833,4,4,16013,4,1,1,0}, {104,4837,4,4,18165,4,1,1,0}, {104,4841,4,4,18169,4,1,1,0},
    {104,4845,4,4,18173,4,1,1,0}, {104,4849,4,4,18177,4,1,1,0}, {104,4853,4,4,16017,4,1,1,0},
    {104,4857,4,4,512,3,1,1,0}, {104,4860,4,4,16021,3,1,1,0}, {104,4863,4,4,492,3,1,1,0},
    {106,4866,4,4,18181,5,1,1,0}, {106,4871,4,4,18187,4,1,1,0}, {106,4875,4,4,18192,4,1,1,0},
    {106,4879,4,4,18197,4,1,1,0}, {106,4883,4,4,18202,4,1,1,0}, {106,4887,4,4,18207,4,1,1,0},
    {106,4891,4,4,18212,4,1,1,0}, {106,4895,4,4,18216,4,1,1,0}, {106,4899,4,4,18220,3,1,1,0},
    {106,4902,4,4,18224,3,1,1,0}, {106,39,4,4,18228,3,1,1,0}, {106,4905,4,4,18232,3,1,1,0},
    {106,4908,4,4,18236,3,1,1,0}, {106,4911,4,4,18240,3,1,1,0}, {106,4914,4,4,18244,3,1,1,0},
    {106,4917,4,4,18248,3,1,1,0}, {106,4920,4,4,18252,3,1,1,0}, {106,4923,4,4,18256,3,1,1,0},
    {106,4926,4,4,18260,3,1,1,0}, {106,4929,4,4,18264,3,1,1,0}, {106,4932,4,4,18268,3,1,1,0},
    {106,4935,4,4,18272,3,1,1,0}, {106,4938,4,4,1366,3,1,1,0}, {106,4941,4,4,1386,2,1,1,0},
    {106,4943,4,4,1372,2,1,1,0}, {106,4945,4,4,1383,2,1,1,0}, {107,4947,4,4,17979,6,1,1,0},
    {107,4953,4,4,18005,5,1,1,0}, {107,4958,4,4,18276,4,1,1,0}, {107,4962,4,4,18016,4,1,1,0},
    {107,4966,4,4,1176,4,1,1,0}, {107,4970,4,4,18041,4,1,1,0}, {107,4974,4,4,18051,4,1,1,0},
    {107,4978,4,4,18060,4,1,1,0}, {107,4982,4,4,18080,4,1,1,0}, {107,4986,4,4,18084,4,1,1,0},
    {107,4990,4,4,1148,3,1,1,0}, {108,4993,4,4,18281,5,1,1,0}, {108,4998,4,4,18287,5,1,1,0},
    {108,5003,4,4,18292,4,1,1,0}, {108,5007,4,4,18297,4,1,1,0}, {108,5011,4,4,18302,4,1,1,0},
    {108,5015,4,4,18307,4,1,1,0}, {108,5019,4,4,18311,4,1,1,0}, {108,5023,4,4,18315,4,1,1,0},
    {108,5027,4,4,18319,4,1,1,0}, {108,5031,4,4,18323,4,1,1,0}, {108,5035,4,4,18327,4,1,1,0},
    {108,5039,4,4,18331,4,1,1,0}, {108,5043,4,4,18335,4,1,1,0}, {108,5047,4,4,18339,4,1,1,0},
    {108,5051,4,4,540,3,1,1,0}, {108,5054,4,4,520,3,1,1,0}, {109,5057,4,4,18343,5,1,1,0},
    {109,5062,4,4,18348,4,1,1,0}, {109,5066,4,4,18352,4,1,1,0}, {109,5070,4,4,18356,4,1,1,0},
    {109,5074,4,4,18360,4,1,1,0}, {109,5078,4,4,612,3,1,1,0}, {109,5081,4,4,592,3,1,1,0},
    {110,5084,4,4,18364,6,1,1,0}, {110,5090,4,4,18370,5,1,1,0}, {110,5095,4,4,18376,5,1,1,0},
    {110,5100,4,4,18381,5,1,1,0}, {110,5105,4,4,18386,5,1,1,0}, {110,5110,4,4,18391,5,1,1,0},
    {110,5115,4,4,18396,5,1,1,0}, {110,5120,4,4,18401,4,1,1,0}, {110,5124,4,4,18406,4,1,1,0},
    {110,5128,4,4,18410,4,1,1,0}, {110,5132,4,4,18414,4,1,1,0}, {110,5136,4,4,18418,4,1,1,0},
    {110,5140,4,4,18422,4,1,1,0}, {110,5144,4,4,18426,4,1,1,0}, {110,5148,4,4,18430,4,1,1,0},
    {110,5152,4,4,18434,4,1,1,0}, {110,5156,4,4,18438,4,1,1,0}, {110,5160,4,4,18442,4,1,1,0},
    {110,5164,4,4,1068,3,1,1,0}, {110,5167,4,4,1048,3,1,1,0}, {111,3152,4,4,2568,2,1,1,0},
    {112,5170,4,4,17604,5,1,1,0}, {112,5175,4,4,17609,4,1,1,0}, {112,5179,4,4,17617,4,1,1,0},
    {112,5183,4,4,17621,4,1,1,0}, {112,5187,4,4,17625,4,1,1,0}, {112,5191,4,4,1807,3,1,1,0},
    {112,5194,4,4,1787,3,1,1,0}, {115,5197,4,4,18446,5,1,1,0}, {115,5202,4,4,18453,5,1,1,0},
    {115,5207,4,4,18458,4,1,1,0}, {115,5211,4,4,18464,4,1,1,0}, {115,5215,4,4,18470,4,1,1,0},
    {115,5219,4,4,18476,4,1,1,0}, {115,5223,4,4,18482,4,1,1,0}, {115,5227,4,4,18486,4,1,1,0},
    {115,5231,4,4,18490,4,1,1,0}, {115,5235,4,4,18495,4,1,1,0}, {115,5239,4,4,18499,4,1,1,0},
    {115,5243,4,4,18503,4,1,1,0}, {115,5247,4,4,18507,4,1,1,0}, {115,5251,4,4,18511,4,1,1,0},
    {115,5255,4,4,18515,4,1,1,0}, {115,5259,4,4,18519,4,1,1,0}, {115,5263,4,4,18523,3,1,1,0},
    {115,5266,4,4,18528,3,1,1,0}, {115,5269,4,4,701,3,1,1,0}, {115,5272,4,4,18533,3,1,1,0},
    {115,5275,4,4,18538,3,1,1,0}, {115,5278,4,4,18543,3,1,1,0}, {115,5281,4,4,18548,3,1,1,0},
    {115,5284,4,4,2843,3,1,1,0}, {115,129,4,4,7986,2,1,1,0}, {115,5287,4,4,7974,2,1,1,0},
    {116,5289,4,4,17827,4,1,1,0}, {116,5293,4,4,17832,4,1,1,0}, {116,5297,4,4,17861,4,1,1,0},
    {116,5301,4,4,17865,4,1,1,0}, {116,5305,4,4,17879,4,1,1,0}, {116,5309,4,4,17883,4,1,1,0},
    {116,5313,4,4,17887,4,1,1,0}, {116,5317,4,4,17891,4,1,1,0}, {116,5321,4,4,17895,4,1,1,0},
    {116,5325,4,4,935,3,1,1,0}, {116,5328,4,4,915,3,1,1,0}, {119,5331,4,4,18553,5,1,1,0},
    {119,5336,4,4,18558,4,1,1,0}, {119,5340,4,4,18562,4,1,1,0}, {119,5344,4,4,18566,4,1,1,0},
    {119,5348,4,4,18570,4,1,1,0}, {119,5352,4,4,1238,3,1,1,0}, {122,5355,4,4,17673,5,1,1,0},
    {122,5360,4,4,17680,5,1,1,0}, {122,5365,4,4,17686,4,1,1,0}, {122,5369,4,4,17692,4,1,1,0},
    {122,5373,4,4,17698,4,1,1,0}, {122,5377,4,4,17704,4,1,1,0}, {122,5381,4,4,17710,4,1,1,0},
    {122,5385,4,4,17716,4,1,1,0}, {122,5389,4,4,17722,4,1,1,0}, {122,5393,4,4,17727,4,1,1,0},
    {122,5397,4,4,17732,4,1,1,0}, {122,5401,4,4,18574,4,1,1,0}, {122,5405,4,4,17680,4,1,1,0},
    {122,5409,4,4,17737,4,1,1,0}, {122,5413,4,4,17742,4,1,1,0}, {122,5417,4,4,17747,4,1,1,0},
    {122,5421,4,4,17752,4,1,1,0}, {122,5425,4,4,17757,4,1,1,0}, {122,5429,4,4,17762,4,1,1,0},
    {122,5433,4,4,17767,4,1,1,0}, {122,5437,4,4,17772,3,1,1,0}, {122,5440,4,4,17777,3,1,1,0},
    {122,5443,4,4,8006,3,1,1,0}, {122,5446,4,4,17782,3,1,1,0}, {122,5449,4,4,17787,3,1,1,0},
    {122,5452,4,4,17792,3,1,1,0}, {122,5455,4,4,17797,3,1,1,0}, {122,5458,4,4,17802,3,1,1,0},
    {122,5461,4,4,17807,3,1,1,0}, {122,5464,4,4,17812,3,1,1,0}, {122,5467,4,4,17817,3,1,1,0},
    {122,5470,4,4,17822,3,1,1,0}, {122,5473,4,4,17737,3,1,1,0}, {122,5476,4,4,17742,3,1,1,0},
    {122,5479,4,4,17747,3,1,1,0}, {122,5482,4,4,17752,3,1,1,0}, {122,5485,4,4,17757,3,1,1,0},
    {122,5488,4,4,17762,3,1,1,0}, {122,5491,4,4,17767,3,1,1,0}, {122,5494,4,4,2756,3,1,1,0},
    {122,5497,4,4,8006,2,1,1,0}, {122,271,4,4,8014,2,1,1,0}, {122,5499,4,4,8002,2,1,1,0},
    {57364,273,274,274,5487,1,0,0,0}, {1377,808,274,274,2146,1,0,0,0}, {1378,809,274,274,2171,1,0,0,0},
    {1379,810,274,274,2419,1,0,0,0}, {1380,811,274,274,2221,1,0,0,0}, {1381,812,4,274,1383,1,1,0,0},
    {1381,812,274,274,2550,1,0,0,0}, {1382,813,274,274,2239,1,0,0,0}, {1383,814,274,274,2550,1,0,0,0},
    {1384,815,274,274,2372,1,0,0,0}, {1385,816,274,274,2184,1,0,0,0}, {1386,817,274,274,2408,1,0,0,0},
    {1387,818,274,274,2151,1,0,0,0}, {1388,819,274,274,2335,1,0,0,0}, {1389,820,274,274,2218,1,0,0,0},
    {1390,821,274,274,2562,1,0,0,0}, {1391,822,274,274,2333,1,0,0,0}, {1392,823,274,274,2359,1,0,0,0},
    {1393,824,274,274,2565,1,0,0,0}, {1394,825,274,274,2317,1,0,0,0}, {1395,826,274,274,2400,1,0,0,0},
    {1396,827,274,274,2343,1,0,0,0}, {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0},
    {1399,830,274,274,2249,1,0,0,0}, {1400,831,274,274,2144,2,0,0,0}, {1400,833,4,274,907,1,1,0,0},
    {1400,833,274,274,2568,1,0,0,0}, {1401,834,274,274,2400,1,0,0,0}, {1402,835,274,274,2393,1,0,0,0},
    {1403,836,274,274,2200,1,0,0,0}, {1404,837,274,274,2234,1,0,0,0}, {1405,838,274,274,2244,1,0,0,0},
    {1406,839,274,274,2414,1,0,0,0}, {1407,840,274,274,2184,1,0,0,0}, {1408,841,274,274,2234,1,0,0,0},
    {1409,842,274,274,2562,1,0,0,0}, {1410,843,274,274,2414,1,0,0,0}, {1411,844,274,274,2393,1,0,0,0},
    {1412,845,274,274,2333,1,0,0,0}, {1413,846,274,274,2568,1,0,0,0}, {1414,847,274,274,2323,1,0,0,0},
    {1415,848,4,274,9566,1,1,0,0}, {1415,848,274,274,9570,1,0,0,0}, {39,1114,274,274,0,1,0,0,0},
    {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5883,1,0,0,0}, {1103,1104,274,274,5886,1,0,0,0},
    {1105,1105,274,274,15644,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,2144,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,14643,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5883,1,0,0,0},
    {1103,1104,274,274,5886,1,0,0,0}, {1105,1105,274,274,2550,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,18966,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,672,666,274,14000,2,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,2146,1,1,0,0}, {1571,674,274,274,18966,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,6340,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,18969,1,0,2,0}, {1577,701,274,274,18969,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9885,1,1,1,0},
    {1579,704,274,698,9878,1,0,1,0}, {1579,704,274,274,9885,1,0,0,0}, {1580,705,274,698,15842,1,0,1,0},
    {1580,705,274,274,15847,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0},
    {1582,707,274,698,18974,1,0,1,0}, {1582,707,274,274,4982,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,3820,1,1,1,0},
    {1584,709,274,698,9899,1,0,1,0}, {1584,709,274,274,3820,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,4731,1,1,1,0},
    {1588,713,274,698,15850,1,0,1,0}, {1588,713,274,274,4731,1,0,0,0}, {1589,714,665,698,2257,1,1,1,0},
    {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0}, {1590,715,665,698,2268,1,1,1,0},
    {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0}, {1591,716,665,698,2279,1,1,1,0},
    {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0}, {1592,717,665,698,2290,1,1,1,0},
    {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,15855,1,0,1,0},
    {1593,718,274,274,15860,1,0,0,0}, {1594,719,274,698,15863,1,0,1,0}, {1594,719,274,274,2735,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,18981,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,18969,2,0,2,0}, {1614,754,274,274,18969,2,0,0,0},
    {1614,756,274,274,18981,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,4,0,1,0,1,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,4,0,1,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,774,274,274,2148,3,0,0,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,4,0,1,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,2421,1,0,0,0}, {97,5501,274,274,18984,4,0,0,1},
    {97,5505,274,274,18990,4,0,0,1}, {97,5509,274,274,18996,4,0,0,1}, {97,5513,274,274,19003,4,0,0,1},
    {97,5517,274,274,19010,4,0,0,1}, {97,5521,274,274,19016,4,0,0,1}, {97,5525,274,274,19023,4,0,0,1},
    {97,5529,274,274,19030,4,0,0,1}, {97,5533,274,274,19037,4,0,0,1}, {97,5537,274,274,19044,4,0,0,1},
    {97,5541,274,274,19051,4,0,0,1}, {97,5545,274,274,19058,4,0,0,1}, {97,5549,274,274,19064,4,0,0,1},
    {97,5553,274,274,19070,4,0,0,1}, {97,5557,274,274,19076,4,0,0,1}, {97,5561,274,274,19082,4,0,0,1},
    {97,5565,274,274,19087,4,0,0,1}, {97,5569,274,274,19092,4,0,0,1}, {97,5573,274,274,19097,4,0,0,1},
    {97,5577,274,274,19102,4,0,0,1}, {97,5581,274,274,19107,4,0,0,1}, {97,5585,274,274,19112,4,0,0,1},
    {97,5589,274,274,19117,4,0,0,1}, {97,5593,274,274,19122,4,0,0,1}, {97,5597,274,274,19127,4,0,0,1},
    {97,5601,274,274,19132,4,0,0,1}, {97,5605,274,274,19137,4,0,0,1}, {97,5609,274,274,19142,4,0,0,1},
    {97,5613,274,274,19147,4,0,0,1}, {97,5617,274,274,19152,4,0,0,1}, {97,5621,274,274,19157,4,0,0,1},
    {97,5625,274,274,19162,4,0,0,1}, {97,5629,274,274,19167,4,0,0,1}, {97,5633,274,274,19172,4,0,0,1},
    {97,5637,274,274,19177,4,0,0,1}, {97,5641,274,274,19182,4,0,0,1}, {97,5645,274,274,19187,4,0,0,1},
    {97,5649,274,274,19192,4,0,0,1}, {97,5653,274,274,19197,4,0,0,1}, {97,5657,274,274,19202,4,0,0,1},
    {97,5661,274,274,19207,4,0,0,1}, {1377,808,274,274,2146,1,0,0,0}, {1378,809,274,274,2171,1,0,0,0},
    {1379,810,274,274,2419,1,0,0,0}, {1380,811,274,274,2221,1,0,0,0}, {1381,812,274,274,2550,1,0,0,0},
    {1382,813,274,274,2239,1,0,0,0}, {1383,814,274,274,2552,1,0,0,0}, {1384,815,274,274,3235,1,0,0,0},
    {1385,816,274,274,16229,1,0,0,0}, {1386,817,274,274,3606,1,0,0,0}, {1387,818,274,274,2151,1,0,0,0},
    {1388,819,274,274,2335,1,0,0,0}, {1389,820,274,274,3824,1,0,0,0}, {1390,821,274,274,3123,1,0,0,0},
    {1391,822,274,274,2333,1,0,0,0}, {1392,823,274,274,2359,1,0,0,0}, {1393,824,274,274,2200,1,0,0,0},
    {1394,825,274,274,2735,1,0,0,0}, {1395,826,274,274,19507,1,0,0,0}, {1396,827,274,274,2343,1,0,0,0},
    {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0}, {1399,830,274,274,4731,1,0,0,0},
    {1400,831,274,274,12274,2,0,0,0}, {1400,833,274,274,2568,1,0,0,0}, {1401,834,274,274,4743,1,0,0,0},
    {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,4746,1,0,0,0}, {1404,837,274,274,5988,1,0,0,0},
    {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0}, {1407,840,274,274,2184,1,0,0,0},
    {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,16246,1,0,0,0}, {1410,843,274,274,2364,1,0,0,0},
    {1411,844,274,274,16233,1,0,0,0}, {1412,845,274,274,16237,1,0,0,0}, {1413,846,274,274,19512,1,0,0,0},
    {1414,847,274,274,2323,1,0,0,0}, {1415,848,274,274,2595,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0},
    {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10783,1,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,1203,274,274,10806,1,0,0,0}, {942,1204,274,274,19581,1,0,0,0}, {943,1205,274,274,10809,1,0,0,0},
    {944,1206,274,274,10963,1,0,0,0}, {945,1207,274,274,19586,2,0,0,0}, {945,1209,274,274,2717,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1219,274,274,2416,2,0,0,0},
    {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,274,19590,2,0,0,0},
    {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1233,274,274,2148,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0},
    {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10855,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,2592,1,0,0,0},
    {970,1264,274,274,7081,1,0,0,0}, {971,1265,274,274,10992,1,0,0,0}, {972,1266,274,274,10873,1,0,0,0},
    {973,1267,274,274,10999,1,0,0,0}, {974,1268,274,274,19594,1,0,0,0}, {2305,1490,274,274,4135,1,0,0,0},
    {2306,1491,274,274,3595,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0},
    {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0},
    {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,15033,1,0,0,0},
    {2316,1506,274,274,2710,1,0,0,0}, {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0},
    {2319,1509,274,274,2552,1,0,0,0}, {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0},
    {2322,1512,274,274,2568,1,0,0,0}, {2323,1513,274,274,2592,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0},
    {2325,1515,274,1517,2328,2,0,1,0}, {2325,1515,274,274,745,2,0,0,0}, {2325,1518,274,1517,2333,1,0,1,0},
    {2325,1518,274,274,1148,1,0,0,0}, {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2725,2,0,0,0},
    {2326,1521,274,1517,2218,1,0,1,0}, {2326,1521,274,274,2731,1,0,0,0}, {2327,1522,274,1517,2735,2,0,1,0},
    {2327,1522,274,274,2738,2,0,0,0}, {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,1502,1,0,0,0},
    {2328,1525,274,1517,2317,1,0,1,0}, {2328,1525,274,274,2742,1,0,0,0}, {2329,1526,274,1517,2706,1,0,1,0},
    {2329,1526,274,274,2746,1,0,0,0}, {2330,1527,274,1517,2751,1,0,1,0}, {2330,1527,274,274,2753,1,0,0,0},
    {2331,1528,274,1517,2400,1,0,1,0}, {2331,1528,274,274,2756,1,0,0,0}, {2332,1529,274,1517,2239,2,0,1,0},
    {2332,1529,274,274,1302,2,0,0,0}, {2332,1531,274,1517,2200,1,0,1,0}, {2332,1531,274,274,2760,1,0,0,0},
    {2333,1532,274,1517,2763,1,0,1,0}, {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,2703,1,0,1,0},
    {2334,1533,274,274,1076,1,0,0,0}, {2335,1534,274,1517,2279,1,0,1,0}, {2335,1534,274,274,1547,1,0,0,0},
    {2336,1535,274,1517,2766,1,0,1,0}, {2336,1535,274,274,2771,1,0,0,0}, {2337,1536,274,1517,2575,2,0,1,0},
    {2337,1536,274,274,2777,2,0,0,0}, {2337,1538,274,1517,2268,1,0,1,0}, {2337,1538,274,274,1422,1,0,0,0},
    {2338,1539,274,1517,2782,2,0,1,0}, {2338,1539,274,274,2787,2,0,0,0}, {2338,1541,274,1517,2793,1,0,1,0},
    {2338,1541,274,274,2798,1,0,0,0}, {2339,1542,274,1517,2699,1,0,1,0}, {2339,1542,274,274,2804,1,0,0,0},
    {2340,1543,274,1517,2184,1,0,1,0}, {2340,1543,274,274,915,1,0,0,0}, {2341,1544,274,1517,2189,1,0,1,0},
    {2341,1544,274,274,2809,1,0,0,0}, {2342,1545,274,1517,2221,1,0,1,0}, {2342,1545,274,274,1394,1,0,0,0},
    {2343,1546,274,1517,2226,1,0,1,0}, {2343,1546,274,274,2813,1,0,0,0}, {2344,1547,274,1517,2345,1,0,1,0},
    {2344,1547,274,274,1048,1,0,0,0}, {2345,1548,274,1517,4347,1,0,1,0}, {2345,1548,274,274,4351,1,0,0,0},
    {2346,1549,274,1517,2393,1,0,1,0}, {2346,1549,274,274,1787,1,0,0,0}, {2347,1550,274,1517,2323,2,0,1,0},
    {2347,1550,274,274,1759,2,0,0,0}, {2347,1552,274,1517,2817,1,0,1,0}, {2347,1552,274,274,2820,1,0,0,0},
    {2348,1553,274,1517,2171,1,0,1,0}, {2348,1553,274,274,859,1,0,0,0}, {2349,1554,274,1517,2824,1,0,1,0},
    {2349,1554,274,274,2827,1,0,0,0}, {2350,1555,274,1517,2343,1,0,1,0}, {2350,1555,274,274,592,1,0,0,0},
    {2351,1556,274,1517,2831,2,0,1,0}, {2351,1556,274,274,2835,2,0,0,0}, {2351,1558,274,1517,2372,1,0,1,0},
    {2351,1558,274,274,1366,1,0,0,0}, {2352,1559,274,1517,2234,1,0,1,0}, {2352,1559,274,274,656,1,0,0,0},
    {2353,1560,274,1517,4356,1,0,1,0}, {2353,1560,274,274,4360,1,0,0,0}, {2354,1561,274,1517,2335,1,0,1,0},
    {2354,1561,274,274,520,1,0,0,0}, {2355,1562,274,1517,3599,1,0,1,0}, {2355,1562,274,274,4145,1,0,0,0},
    {2356,1563,274,1517,4365,1,0,1,0}, {2356,1563,274,274,4369,1,0,0,0}, {2357,1564,274,1517,2414,1,0,1,0},
    {2357,1564,274,274,887,1,0,0,0}, {2358,1565,274,1517,2840,1,0,1,0}, {2358,1565,274,274,620,1,0,0,0},
    {2359,1566,274,1517,2257,1,0,1,0}, {2359,1566,274,274,1671,1,0,0,0}, {2360,1567,274,1517,2244,1,0,1,0},
    {2360,1567,274,274,684,1,0,0,0}, {2361,1568,274,1517,2359,1,0,1,0}, {2361,1568,274,274,492,1,0,0,0},
    {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,2120,1,0,0,0}, {2366,1571,274,274,2132,1,0,0,0},
    {2367,1572,274,274,2151,1,0,0,0}, {2368,1573,274,274,2148,1,0,0,0}, {2369,1574,274,274,2144,1,0,0,0},
    {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,15033,1,0,0,0}, {2372,1577,274,274,2847,1,0,0,0},
    {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2552,1,0,0,0},
    {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0},
    {2379,1584,274,274,2592,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,2847,1,0,0,0}, {2402,1588,274,274,2710,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0},
    {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0},
    {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0},
    {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0},
    {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {12387,5665,274,274,7746,2,0,0,0}, {12449,2758,274,274,7610,1,0,0,0},
    {12450,2759,274,274,7614,1,0,0,0}, {12451,2760,274,274,7618,1,0,0,0}, {12452,2761,274,274,7622,1,0,0,0},
    {12453,2762,274,274,7626,1,0,0,0}, {12454,2763,274,274,7630,1,0,0,0}, {12455,2764,274,274,7634,1,0,0,0},
    {12456,2765,274,274,7638,1,0,0,0}, {12457,2766,274,274,7642,1,0,0,0}, {12458,2767,274,274,7646,1,0,0,0},
    {12459,2768,274,274,7650,1,0,0,0}, {12460,2769,274,274,7654,1,0,0,0}, {12461,2770,274,274,7658,1,0,0,0},
    {12462,2771,274,274,7662,1,0,0,0}, {12463,2772,274,274,7666,1,0,0,0}, {12464,2773,274,274,7670,1,0,0,0},
    {12465,2774,274,274,7674,1,0,0,0}, {12466,2775,274,274,7678,1,0,0,0}, {12467,2776,274,274,7682,1,0,0,0},
    {12468,2777,274,274,7686,1,0,0,0}, {12469,2778,274,274,7690,1,0,0,0}, {12470,2779,274,274,7694,1,0,0,0},
    {12471,2780,274,274,7698,1,0,0,0}, {12472,2781,274,274,7702,1,0,0,0}, {12473,2782,274,274,7706,1,0,0,0},
    {12474,2783,274,274,7710,1,0,0,0}, {12475,2784,274,274,7714,1,0,0,0}, {12476,2785,274,274,7718,1,0,0,0},
    {12477,2786,274,274,7722,1,0,0,0}, {12478,2787,274,274,7726,1,0,0,0}, {12479,2788,274,274,7730,1,0,0,0},
    {12480,2789,274,274,7734,1,0,0,0}, {12481,2790,274,274,7738,1,0,0,0}, {12482,2791,274,274,7742,1,0,0,0},
    {12483,2792,274,274,7746,1,0,0,0}, {12484,2793,274,274,7750,1,0,0,0}, {12485,2794,274,274,7754,1,0,0,0},
    {12486,2795,274,274,7758,1,0,0,0}, {12487,2796,274,274,7762,1,0,0,0}, {12488,2797,274,274,7766,1,0,0,0},
    {12489,2798,274,274,7770,1,0,0,0}, {12490,2799,274,274,7774,1,0,0,0}, {12491,2800,274,274,7778,1,0,0,0},
    {12492,2801,274,274,7782,1,0,0,0}, {12493,2802,274,274,7786,1,0,0,0}, {12494,2803,274,274,7790,1,0,0,0},
    {12495,2804,274,274,7794,1,0,0,0}, {12496,2805,274,274,7798,1,0,0,0}, {12497,2806,274,274,7802,1,0,0,0},
    {12498,2807,274,274,7806,1,0,0,0}, {12499,2808,274,274,7810,1,0,0,0}, {12500,2809,274,274,7814,1,0,0,0},
    {12501,2810,274,274,7818,1,0,0,0}, {12502,2811,274,274,7822,1,0,0,0}, {12503,2812,274,274,7826,1,0,0,0},
    {12504,2813,274,274,7830,1,0,0,0}, {12505,2814,274,274,7834,1,0,0,0}, {12506,2815,274,274,7838,1,0,0,0},
    {12507,2816,274,274,7842,1,0,0,0}, {12508,2817,274,274,7846,1,0,0,0}, {12509,2818,274,274,7850,1,0,0,0},
    {12510,2819,274,274,7854,1,0,0,0}, {12511,2820,274,274,7858,1,0,0,0}, {12512,2821,274,274,7862,1,0,0,0},
    {12513,2822,274,274,7866,1,0,0,0}, {12514,2823,274,274,7870,1,0,0,0}, {12515,2824,274,274,7874,1,0,0,0},
    {12516,2825,274,274,7878,1,0,0,0}, {12517,2826,274,274,7882,1,0,0,0}, {12518,2827,274,274,7886,1,0,0,0},
    {12519,2828,274,274,7890,1,0,0,0}, {12520,2829,274,274,7894,1,0,0,0}, {12521,2830,274,274,7898,1,0,0,0},
    {12522,2831,274,274,7902,1,0,0,0}, {12523,2832,274,274,7906,1,0,0,0}, {12524,2833,274,274,7910,1,0,0,0},
    {12525,2834,274,274,7914,1,0,0,0}, {12526,2835,274,274,7918,1,0,0,0}, {12527,2836,274,274,7922,1,0,0,0},
    {12528,2837,274,274,7926,1,0,0,0}, {12529,2838,274,274,7930,1,0,0,0}, {12530,2839,274,274,7934,1,0,0,0},
    {12531,2840,274,274,7938,1,0,0,0}, {12532,2841,274,274,7942,1,0,0,0}, {12353,2913,274,274,2146,1,0,0,0},
    {12354,2914,274,274,2146,1,0,0,0}, {12355,2915,274,274,2151,1,0,0,0}, {12356,2916,274,274,1383,2,0,0,0},
    {12356,2918,274,274,2151,1,0,0,0}, {12357,2919,274,274,2144,1,0,0,0}, {12358,2920,274,274,1258,2,0,0,0},
    {12358,2922,274,274,1255,2,0,0,0}, {12358,2924,274,274,1244,2,0,0,0}, {12358,2926,274,274,2144,1,0,0,0},
    {12359,2927,274,274,2550,1,0,0,0}, {12360,2928,274,274,2550,1,0,0,0}, {12361,2929,274,274,2568,1,0,0,0},
    {12362,2930,274,274,2568,1,0,0,0}, {12363,2931,274,274,1148,1,0,0,0}, {12364,2932,274,274,1502,1,0,0,0},
    {12365,2933,274,274,7946,2,0,0,0}, {12365,2935,274,274,7950,2,0,0,0}, {12365,2937,274,274,7954,2,0,0,0},
    {12365,2939,274,274,1154,1,0,0,0}, {12366,2940,274,274,7958,2,0,0,0}, {12366,2942,274,274,7962,2,0,0,0},
    {12366,2944,274,274,7966,2,0,0,0}, {12366,2946,274,274,1508,1,0,0,0}, {12367,2947,274,274,7970,2,0,0,0},
    {12367,2949,274,274,1189,2,0,0,0}, {12367,2951,274,274,1180,2,0,0,0}, {12367,2953,274,274,1176,2,0,0,0},
    {12367,2955,274,274,1151,1,0,0,0}, {12368,2956,274,274,1530,2,0,0,0}, {12368,2958,274,274,1505,1,0,0,0},
    {12369,2959,274,274,1165,1,0,0,0}, {12370,2960,274,274,1519,1,0,0,0}, {12371,2961,274,274,1168,1,0,0,0},
    {12372,2962,274,274,1522,1,0,0,0}, {12373,2963,274,274,684,1,0,0,0}, {12374,2964,274,274,1302,1,0,0,0},
    {12375,2965,274,274,7974,2,0,0,0}, {12375,2967,274,274,19728,2,0,0,0}, {12375,2969,274,274,279,2,0,0,0},
    {12375,2971,274,274,19732,2,0,0,0}, {12375,2973,274,274,283,1,0,0,0}, {12376,2974,274,274,7990,2,0,0,0},
    {12376,2976,274,274,19736,2,0,0,0}, {12376,2978,274,274,19740,2,0,0,0}, {12376,2980,274,274,19744,2,0,0,0},
    {12376,2982,274,274,1308,1,0,0,0}, {12377,2983,274,274,687,1,0,0,0}, {12378,2984,274,274,1305,1,0,0,0},
    {12379,2985,274,274,698,1,0,0,0}, {12380,2986,274,274,1319,1,0,0,0}, {12381,2987,274,274,701,1,0,0,0},
    {12382,2988,274,274,1322,1,0,0,0}, {12383,2989,274,274,915,1,0,0,0}, {12384,2990,274,274,1394,1,0,0,0},
    {12385,2991,274,274,8002,2,0,0,0}, {12385,2993,274,274,19748,2,0,0,0}, {12385,2995,274,274,8038,2,0,0,0},
    {12385,2997,274,274,19752,2,0,0,0}, {12385,2999,274,274,921,1,0,0,0}, {12386,3000,274,274,19736,2,0,0,0},
    {12386,3002,274,274,19740,2,0,0,0}, {12386,3004,274,274,19744,2,0,0,0}, {12386,3006,274,274,1308,1,0,0,0},
    {12387,3007,274,3008,2364,1,0,1,0}, {12387,3007,274,3009,2372,1,0,1,0}, {12387,3007,274,3010,2345,1,0,1,0},
    {12387,3007,274,3011,2234,1,0,1,0}, {12387,3007,274,3012,2343,1,0,1,0}, {12387,3007,274,3013,2393,1,0,1,0},
    {12387,3007,274,3014,2171,1,0,1,0}, {12387,3007,274,3015,2359,1,0,1,0}, {12387,3007,274,3016,2359,1,0,1,0},
    {12387,3007,274,3017,2221,1,0,1,0}, {12387,3007,274,3018,2184,1,0,1,0}, {12387,3007,274,3019,2239,1,0,1,0},
    {12387,3007,274,3020,2239,1,0,1,0}, {12387,3007,274,3021,2244,1,0,1,0}, {12387,3007,274,3022,2419,1,0,1,0},
    {12387,3007,274,3023,2333,1,0,1,0}, {12387,3007,274,274,0,1,0,0,0}, {12388,3024,274,274,8018,2,0,0,0},
    {12388,3026,274,274,8022,2,0,0,0}, {12388,3028,274,274,8026,2,0,0,0}, {12388,3030,274,274,8030,2,0,0,0},
    {12388,3032,274,274,918,1,0,0,0}, {12389,3033,274,274,1305,1,0,0,0}, {12390,3034,274,274,8038,2,0,0,0},
    {12390,3036,274,274,921,2,0,0,0}, {12390,3038,274,274,932,1,0,0,0}, {12391,3039,274,274,8042,2,0,0,0},
    {12391,3041,274,274,1400,2,0,0,0}, {12391,3043,274,274,1411,1,0,0,0}, {12392,3044,274,274,918,2,0,0,0},
    {12392,3046,274,274,935,1,0,0,0}, {12393,3047,274,274,1397,2,0,0,0}, {12393,3049,274,274,1414,1,0,0,0},
    {12394,3050,274,274,1048,1,0,0,0}, {12395,3051,274,274,8046,2,0,0,0}, {12395,3053,274,274,105,2,0,0,0},
    {12395,3055,274,274,8050,2,0,0,0}, {12395,3057,274,274,1054,1,0,0,0}, {12396,3058,274,274,1051,1,0,0,0},
    {12397,3059,274,274,1065,1,0,0,0}, {12398,3060,274,274,1068,1,0,0,0}, {12399,3061,274,274,492,1,0,0,0},
    {12400,3062,274,274,859,1,0,0,0}, {12401,3063,274,274,1787,1,0,0,0}, {12402,3064,274,274,8054,2,0,0,0},
    {12402,3066,274,274,8058,2,0,0,0}, {12402,3068,274,274,8062,2,0,0,0}, {12402,3070,274,274,498,1,0,0,0},
    {12403,3071,274,274,8066,2,0,0,0}, {12403,3073,274,274,8070,2,0,0,0}, {12403,3075,274,274,8074,2,0,0,0},
    {12403,3077,274,274,865,1,0,0,0}, {12404,3078,274,274,8078,2,0,0,0}, {12404,3080,274,274,8082,2,0,0,0},
    {12404,3082,274,274,8086,2,0,0,0}, {12404,3084,274,274,1793,1,0,0,0}, {12405,3085,274,274,1779,2,0,0,0},
    {12405,3087,274,274,1776,2,0,0,0}, {12405,3089,274,274,1765,2,0,0,0}, {12405,3091,274,274,1759,2,0,0,0},
    {12405,2871,274,274,495,1,0,0,0}, {12406,3093,274,274,862,1,0,0,0}, {12407,3094,274,274,1790,1,0,0,0},
    {12408,3095,274,274,509,1,0,0,0}, {12409,3096,274,274,876,1,0,0,0}, {12410,3097,274,274,1804,1,0,0,0},
    {12411,3098,274,274,512,1,0,0,0}, {12412,3099,274,274,879,1,0,0,0}, {12413,3100,274,274,1807,1,0,0,0},
    {12414,3101,274,274,592,1,0,0,0}, {12415,3102,274,274,8090,2,0,0,0}, {12415,3104,274,274,8094,2,0,0,0},
    {12415,3106,274,274,8098,2,0,0,0}, {12415,3108,274,274,598,1,0,0,0}, {12416,3109,274,274,595,1,0,0,0},
    {12417,3110,274,274,609,1,0,0,0}, {12418,3111,274,274,612,1,0,0,0}, {12419,3112,274,274,1366,1,0,0,0},
    {12420,3113,274,274,1366,1,0,0,0}, {12421,3114,274,274,1369,1,0,0,0}, {12422,3115,274,274,1369,1,0,0,0},
    {12423,3116,274,274,1386,1,0,0,0}, {12424,3117,274,274,1386,1,0,0,0}, {12425,3118,274,274,656,1,0,0,0},
    {12426,3119,274,274,8102,2,0,0,0}, {12426,3121,274,274,8106,2,0,0,0}, {12426,3123,274,274,8110,2,0,0,0},
    {12426,3125,274,274,662,1,0,0,0}, {12427,3126,274,274,659,1,0,0,0}, {12428,3127,274,274,673,1,0,0,0},
    {12429,3128,274,274,676,1,0,0,0}, {12430,3129,274,274,1238,1,0,0,0}, {12431,2842,274,274,1238,1,0,0,0},
    {12432,3130,274,274,2151,1,0,0,0}, {12433,3131,274,274,2550,1,0,0,0}, {12434,3132,274,274,2568,1,0,0,0},
    {12435,3133,274,3134,8114,1,0,1,0}, {12435,3133,274,274,2345,1,0,0,0}, {12436,3135,274,274,907,2,0,0,0},
    {12436,3137,274,274,904,2,0,0,0}, {12436,3139,274,274,893,2,0,0,0}, {12436,3141,274,274,887,2,0,0,0},
    {12436,3143,274,274,890,1,0,0,0}, {97,3144,274,274,6340,2,0,0,0}, {101,3146,274,274,4337,2,0,0,0},
    {105,3148,274,274,12942,2,0,0,0}, {111,3150,274,274,4340,2,0,0,0}, {111,3152,274,274,4340,2,0,0,0},
    {111,3154,274,274,4340,2,0,0,0}, {117,3156,274,274,17355,2,0,0,0}, {117,3158,274,274,17355,2,0,0,0},
    {12540,3160,274,274,0,1,0,0,0}, {8226,5667,274,274,0,1,0,0,0}, {3201,1662,274,274,4135,1,0,0,0},
    {3202,1663,274,274,3595,1,0,0,0}, {3203,1670,274,274,2209,1,0,0,0}, {3205,1671,274,274,2146,1,0,0,0},
    {3206,1672,274,274,2132,1,0,0,0}, {3207,1673,274,274,2151,1,0,0,0}, {3208,1674,274,274,2148,1,0,0,0},
    {3209,1675,274,274,2144,1,0,0,0}, {3210,1676,274,274,2141,1,0,0,0}, {3211,1677,274,274,15033,1,0,0,0},
    {3212,1678,274,274,2710,1,0,0,0}, {3214,1679,274,274,2550,1,0,0,0}, {3215,1680,274,274,2552,1,0,0,0},
    {3216,1681,274,274,2714,1,0,0,0}, {3218,1682,274,274,2568,1,0,0,0}, {3219,1683,274,274,2592,1,0,0,0},
    {3220,1684,274,274,2717,1,0,0,0}, {3221,1685,274,1687,2328,2,0,1,0}, {3221,1685,274,274,745,2,0,0,0},
    {3221,1688,274,1687,2333,1,0,1,0}, {3221,1688,274,274,1148,1,0,0,0}, {3222,1689,274,1687,2720,2,0,1,0},
    {3222,1689,274,274,2725,2,0,0,0}, {3222,1691,274,1687,2218,1,0,1,0}, {3222,1691,274,274,2731,1,0,0,0},
    {3223,1692,274,1687,2735,2,0,1,0}, {3223,1692,274,274,2738,2,0,0,0}, {3223,1694,274,1687,2419,1,0,1,0},
    {3223,1694,274,274,1502,1,0,0,0}, {3224,1695,274,1687,2317,1,0,1,0}, {3224,1695,274,274,2742,1,0,0,0},
    {3225,1696,274,1687,2706,1,0,1,0}, {3225,1696,274,274,2746,1,0,0,0}, {3226,1697,274,1687,2751,1,0,1,0},
    {3226,1697,274,274,2753,1,0,0,0}, {3227,1698,274,1687,2400,1,0,1,0}, {3227,1698,274,274,2756,1,0,0,0},
    {3228,1699,274,1687,2239,2,0,1,0}, {3228,1699,274,274,1302,2,0,0,0}, {3228,1701,274,1687,2200,1,0,1,0},
    {3228,1701,274,274,2760,1,0,0,0}, {3229,1702,274,1687,2763,1,0,1,0}, {3229,1702,274,274,387,1,0,0,0},
    {3230,1703,274,1687,2703,1,0,1,0}, {3230,1703,274,274,1076,1,0,0,0}, {3231,1704,274,1687,2279,1,0,1,0},
    {3231,1704,274,274,1547,1,0,0,0}, {3232,1705,274,1687,2766,1,0,1,0}, {3232,1705,274,274,2771,1,0,0,0},
    {3233,1706,274,1687,2575,2,0,1,0}, {3233,1706,274,274,2777,2,0,0,0}, {3233,1708,274,1687,2268,1,0,1,0},
    {3233,1708,274,274,1422,1,0,0,0}, {3234,1709,274,1687,2782,2,0,1,0}, {3234,1709,274,274,2787,2,0,0,0},
    {3234,1711,274,1687,2793,1,0,1,0}, {3234,1711,274,274,2798,1,0,0,0}, {3235,1712,274,1687,2699,1,0,1,0},
    {3235,1712,274,274,2804,1,0,0,0}, {3236,1713,274,1687,2184,1,0,1,0}, {3236,1713,274,274,915,1,0,0,0},
    {3237,1714,274,1687,2189,1,0,1,0}, {3237,1714,274,274,2809,1,0,0,0}, {3238,1715,274,1687,2221,1,0,1,0},
    {3238,1715,274,274,1394,1,0,0,0}, {3239,1716,274,1687,2226,1,0,1,0}, {3239,1716,274,274,2813,1,0,0,0},
    {3240,1717,274,1687,2345,1,0,1,0}, {3240,1717,274,274,1048,1,0,0,0}, {3242,1718,274,1687,2393,1,0,1,0},
    {3242,1718,274,274,1787,1,0,0,0}, {3243,1719,274,1687,2323,2,0,1,0}, {3243,1719,274,274,1759,2,0,0,0},
    {3243,1721,274,1687,2817,1,0,1,0}, {3243,1721,274,274,2820,1,0,0,0}, {3244,1722,274,1687,2171,1,0,1,0},
    {3244,1722,274,274,859,1,0,0,0}, {3245,1723,274,1687,2824,1,0,1,0}, {3245,1723,274,274,2827,1,0,0,0},
    {3246,1724,274,1687,2343,1,0,1,0}, {3246,1724,274,274,592,1,0,0,0}, {3247,1725,274,1687,2831,2,0,1,0},
    {3247,1725,274,274,2835,2,0,0,0}, {3247,1727,274,1687,2372,1,0,1,0}, {3247,1727,274,274,1366,1,0,0,0},
    {3248,1728,274,1687,2234,1,0,1,0}, {3248,1728,274,274,656,1,0,0,0}, {3249,1729,274,1687,4356,1,0,1,0},
    {3249,1729,274,274,4360,1,0,0,0}, {3250,1730,274,1687,2335,1,0,1,0}, {3250,1730,274,274,520,1,0,0,0},
    {3251,1731,274,1687,3599,1,0,1,0}, {3251,1731,274,274,4145,1,0,0,0}, {3253,1732,274,1687,2414,1,0,1,0},
    {3253,1732,274,274,887,1,0,0,0}, {3254,1733,274,1687,2840,1,0,1,0}, {3254,1733,274,274,620,1,0,0,0},
    {3255,1734,274,1687,2257,1,0,1,0}, {3255,1734,274,274,1671,1,0,0,0}, {3256,1735,274,1687,2244,1,0,1,0},
    {3256,1735,274,274,684,1,0,0,0}, {3257,1736,274,1687,2359,1,0,1,0}, {3257,1736,274,274,492,1,0,0,0},
    {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,2132,1,0,0,0}, {3263,1739,274,274,2151,1,0,0,0},
    {3264,1740,274,274,2148,1,0,0,0}, {3265,1741,274,274,2144,1,0,0,0}, {3266,1742,274,274,2141,1,0,0,0},
    {3267,1743,274,274,15033,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0}, {3270,1745,274,274,2550,1,0,0,0},
    {3271,1746,274,274,2552,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0}, {3274,1748,274,274,2568,1,0,0,0},
    {3275,1749,274,274,2592,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0},
    {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0}, {3302,1754,274,274,2388,1,0,0,0},
    {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0}, {3305,1757,274,274,1819,1,0,0,0},
    {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0}, {3308,1760,274,274,1825,1,0,0,0},
    {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0}, {3311,1763,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {4304,1828,274,274,2146,1,0,0,0},
    {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0}, {4307,1831,274,274,2221,1,0,0,0},
    {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0}, {4310,1834,274,274,2239,1,0,0,0},
    {4311,1835,274,274,16229,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0}, {4313,1837,274,274,2333,1,0,0,0},
    {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0}, {4316,1840,274,274,2345,1,0,0,0},
    {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0}, {4319,1843,274,274,3606,1,0,0,0},
    {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0}, {4322,1846,274,274,2184,1,0,0,0},
    {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,16233,1,0,0,0}, {4325,1849,274,274,16237,1,0,0,0},
    {4326,1850,274,274,19889,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0}, {4328,1852,274,274,4731,1,0,0,0},
    {4329,1853,274,274,16241,1,0,0,0}, {4330,1854,274,274,16246,1,0,0,0}, {4331,1855,274,274,2200,1,0,0,0},
    {4332,1856,274,274,2751,1,0,0,0}, {4333,1857,274,274,4743,1,0,0,0}, {4334,1858,274,274,3824,1,0,0,0},
    {4335,1859,274,274,4746,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0}, {4337,1861,274,274,2552,1,0,0,0},
    {4338,1862,274,274,2372,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0}, {4340,1864,274,274,4982,1,0,0,0},
    {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0}, {4352,2108,274,274,2333,1,0,0,0},
    {4353,2112,5716,274,19959,1,1,0,0}, {4353,2112,274,274,2330,1,0,0,0}, {4354,2113,274,274,2345,1,0,0,0},
    {4355,2115,274,274,2184,1,0,0,0}, {4356,2122,5716,274,19963,1,1,0,0}, {4356,2122,274,274,2186,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2393,1,0,0,0},
    {4360,2142,5716,274,19967,1,1,0,0}, {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0},
    {4362,2146,5716,274,19971,1,1,0,0}, {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,666,274,7544,1,1,0,0},
    {4363,2034,274,274,0,1,0,0,0}, {4364,2153,274,274,2751,1,0,0,0}, {4365,2155,5716,274,19975,1,1,0,0},
    {4365,2155,274,274,3061,1,0,0,0}, {4366,2156,274,274,2400,1,0,0,0}, {4367,2157,5716,274,19979,1,1,0,0},
    {4367,2157,274,274,2218,1,0,0,0}, {4368,2158,5716,274,19983,1,1,0,0}, {4368,2158,274,274,2189,1,0,0,0},
    {4369,2159,5716,274,19987,1,1,0,0}, {4369,2159,274,274,2817,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2161,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2162,274,274,5194,1,0,0,0}, {4453,1944,274,274,11913,1,0,0,0}, {4454,2163,274,274,2550,1,0,0,0},
    {4455,1989,274,274,11916,1,0,0,0}, {4456,2166,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2167,274,274,1238,1,0,0,0}, {4459,2168,274,274,5205,1,0,0,0}, {4460,2169,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2170,274,274,2144,1,0,0,0}, {4463,2171,274,274,19991,1,0,0,0},
    {4464,2172,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2173,274,274,1369,1,0,0,0},
    {4467,2174,274,274,3813,1,0,0,0}, {4468,2175,274,274,1372,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2179,274,274,2330,1,0,0,0}, {4522,2180,274,274,5220,1,0,0,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2200,274,274,19995,1,0,0,0}, {4525,2201,274,274,19998,1,0,0,0},
    {4526,2203,274,274,2184,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2211,274,274,20001,1,0,0,0},
    {4529,2213,274,274,5229,1,0,0,0}, {4530,2214,274,274,11923,1,0,0,0}, {4531,2216,274,274,5235,1,0,0,0},
    {4532,2217,274,274,20004,1,0,0,0}, {4533,2218,274,274,20008,1,0,0,0}, {4534,2219,274,274,10648,1,0,0,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,274,3832,1,0,0,0},
    {4538,2223,274,274,2244,1,0,0,0}, {4539,2224,274,274,2246,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2225,274,274,2751,1,0,0,0}, {4542,2226,274,274,2400,1,0,0,0}, {4543,2227,274,274,2218,1,0,0,0},
    {4544,2228,274,274,2189,1,0,0,0}, {4545,2229,274,274,2817,1,0,0,0}, {4546,2022,274,274,2359,1,0,0,0},
    {4352,2108,274,274,2419,1,0,0,0}, {4353,2112,5744,274,20091,1,1,0,0}, {4353,2112,2139,274,20091,1,1,0,0},
    {4353,2112,274,274,2416,1,0,0,0}, {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,274,274,2221,1,0,0,0},
    {4356,2122,5744,274,20095,1,1,0,0}, {4356,2122,2139,274,20095,1,1,0,0}, {4356,2122,274,274,2223,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2171,1,0,0,0},
    {4360,2142,5744,274,20099,1,1,0,0}, {4360,2142,2139,274,20099,1,1,0,0}, {4360,2142,274,274,2168,1,0,0,0},
    {4361,2143,274,274,2244,1,0,0,0}, {4362,2146,5744,274,19971,1,1,0,0}, {4362,2146,2139,274,19971,1,1,0,0},
    {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,666,274,7544,1,1,0,0}, {4363,2034,274,274,0,1,0,0,0},
    {4364,2153,274,274,2200,1,0,0,0}, {4365,2155,5744,274,20103,1,1,0,0}, {4365,2155,2139,274,20103,1,1,0,0},
    {4365,2155,274,274,2197,1,0,0,0}, {4366,2156,274,274,2751,1,0,0,0}, {4367,2157,274,274,2333,1,0,0,0},
    {4368,2158,274,274,2184,1,0,0,0}, {4369,2159,274,274,2393,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2161,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2162,274,274,5194,1,0,0,0}, {4453,1944,274,274,11913,1,0,0,0}, {4454,2163,274,274,2550,1,0,0,0},
    {4455,1989,274,274,11916,1,0,0,0}, {4456,2166,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2167,274,274,1238,1,0,0,0}, {4459,2168,274,274,5205,1,0,0,0}, {4460,2169,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2170,274,274,2144,1,0,0,0}, {4463,2171,274,274,19991,1,0,0,0},
    {4464,2172,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2173,274,274,1369,1,0,0,0},
    {4467,2174,274,274,3813,1,0,0,0}, {4468,2175,274,274,1372,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,274,2419,1,0,0,0}, {4521,2179,274,274,2416,1,0,0,0}, {4522,2180,274,274,20107,1,0,0,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2200,274,274,5223,1,0,0,0}, {4525,2201,274,274,19998,1,0,0,0},
    {4526,2203,274,274,2221,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2211,274,274,5226,1,0,0,0},
    {4529,2213,274,274,5229,1,0,0,0}, {4530,2214,274,274,5232,1,0,0,0}, {4531,2216,274,274,5235,1,0,0,0},
    {4532,2217,274,274,11920,1,0,0,0}, {4533,2218,274,274,11923,1,0,0,0}, {4534,2219,274,274,10648,1,0,0,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,274,2171,1,0,0,0}, {4537,2222,274,274,20110,1,0,0,0},
    {4538,2223,274,274,2244,1,0,0,0}, {4539,2224,274,274,2246,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2225,274,274,2200,1,0,0,0}, {4542,2226,274,274,2751,1,0,0,0}, {4543,2227,274,274,2333,1,0,0,0},
    {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,274,2359,1,0,0,0},
    {3329,3904,274,274,4135,1,0,0,0}, {3330,3905,274,274,3595,1,0,0,0}, {3331,3906,274,274,2209,1,0,0,0},
    {3333,3907,274,274,2146,1,0,0,0}, {3334,3908,274,274,2132,1,0,0,0}, {3335,3909,274,274,2151,1,0,0,0},
    {3336,3910,274,274,2148,1,0,0,0}, {3337,3911,274,274,2144,1,0,0,0}, {3338,3912,274,274,2141,1,0,0,0},
    {3339,3913,274,274,15033,1,0,0,0}, {3340,3914,274,274,2710,1,0,0,0}, {3342,3915,274,274,2550,1,0,0,0},
    {3343,3916,274,274,2552,1,0,0,0}, {3344,3917,274,274,2714,1,0,0,0}, {3346,3918,274,274,2568,1,0,0,0},
    {3347,3919,274,274,2592,1,0,0,0}, {3348,3920,274,274,2717,1,0,0,0}, {3349,3921,274,3923,2333,1,0,1,0},
    {3349,3921,274,274,1148,1,0,0,0}, {3350,3924,274,3923,2218,1,0,1,0}, {3350,3924,274,274,2731,1,0,0,0},
    {3351,3925,274,3923,2419,1,0,1,0}, {3351,3925,274,274,1502,1,0,0,0}, {3352,3926,274,3923,2317,1,0,1,0},
    {3352,3926,274,274,2742,1,0,0,0}, {3353,3927,274,3923,2706,1,0,1,0}, {3353,3927,274,274,2746,1,0,0,0},
    {3354,3928,274,3923,2751,1,0,1,0}, {3354,3928,274,274,2753,1,0,0,0}, {3355,3929,274,3923,2400,1,0,1,0},
    {3355,3929,274,274,2756,1,0,0,0}, {3356,3930,274,3923,2200,1,0,1,0}, {3356,3930,274,274,2760,1,0,0,0},
    {3357,3931,274,3923,2763,1,0,1,0}, {3357,3931,274,274,387,1,0,0,0}, {3358,3932,274,3923,2703,1,0,1,0},
    {3358,3932,274,274,1076,1,0,0,0}, {3359,3933,274,3923,2279,1,0,1,0}, {3359,3933,274,274,1547,1,0,0,0},
    {3360,3934,274,3923,2766,1,0,1,0}, {3360,3934,274,274,2771,1,0,0,0}, {3361,3935,274,3923,2268,1,0,1,0},
    {3361,3935,274,274,1422,1,0,0,0}, {3362,3936,274,3923,2793,1,0,1,0}, {3362,3936,274,274,2798,1,0,0,0},
    {3363,3937,274,3923,2699,1,0,1,0}, {3363,3937,274,274,2804,1,0,0,0}, {3364,3938,274,3923,2184,1,0,1,0},
    {3364,3938,274,274,915,1,0,0,0}, {3365,3939,274,3923,2189,1,0,1,0}, {3365,3939,274,274,2809,1,0,0,0},
    {3366,3940,274,3923,2221,1,0,1,0}, {3366,3940,274,274,1394,1,0,0,0}, {3367,3941,274,3923,2226,1,0,1,0},
    {3367,3941,274,274,2813,1,0,0,0}, {3368,3942,274,3923,2345,1,0,1,0}, {3368,3942,274,274,1048,1,0,0,0},
    {3369,3943,274,3923,4347,1,0,1,0}, {3369,3943,274,274,4351,1,0,0,0}, {3370,3944,274,3923,2393,1,0,1,0},
    {3370,3944,274,274,1787,1,0,0,0}, {3371,3945,274,3923,2817,1,0,1,0}, {3371,3945,274,274,2820,1,0,0,0},
    {3372,3946,274,3923,2171,1,0,1,0}, {3372,3946,274,274,859,1,0,0,0}, {3373,3947,274,3923,2824,1,0,1,0},
    {3373,3947,274,274,2827,1,0,0,0}, {3374,3948,274,3923,2343,1,0,1,0}, {3374,3948,274,274,592,1,0,0,0},
    {3375,3949,274,3923,2372,1,0,1,0}, {3375,3949,274,274,1366,1,0,0,0}, {3376,3950,274,3923,2234,1,0,1,0},
    {3376,3950,274,274,656,1,0,0,0}, {3377,3951,274,3923,4356,1,0,1,0}, {3377,3951,274,274,4360,1,0,0,0},
    {3378,3952,274,3923,2335,1,0,1,0}, {3378,3952,274,274,520,1,0,0,0}, {3379,3953,274,3923,3599,1,0,1,0},
    {3379,3953,274,274,4145,1,0,0,0}, {3380,3954,274,3923,4365,1,0,1,0}, {3380,3954,274,274,4369,1,0,0,0},
    {3381,3955,274,3923,2414,1,0,1,0}, {3381,3955,274,274,887,1,0,0,0}, {3382,3956,274,3923,2840,1,0,1,0},
    {3382,3956,274,274,620,1,0,0,0}, {3383,3957,274,3923,2257,1,0,1,0}, {3383,3957,274,274,1671,1,0,0,0},
    {3384,3958,274,3923,2244,1,0,1,0}, {3384,3958,274,274,684,1,0,0,0}, {3385,3959,274,3923,2359,1,0,1,0},
    {3385,3959,274,274,492,1,0,0,0}, {3390,3960,274,274,2132,1,0,0,0}, {3391,3961,274,274,2151,1,0,0,0},
    {3392,3962,274,274,2148,1,0,0,0}, {3393,3963,274,274,2144,1,0,0,0}, {3394,3964,274,274,2141,1,0,0,0},
    {3395,3965,274,274,15033,1,0,0,0}, {3396,3966,274,274,2847,1,0,0,0}, {3398,3967,274,274,2550,1,0,0,0},
    {3399,3968,274,274,2552,1,0,0,0}, {3400,3969,274,274,2714,1,0,0,0}, {3402,3970,274,274,2568,1,0,0,0},
    {3403,3971,274,274,2592,1,0,0,0}, {3404,3972,274,274,2717,1,0,0,0}, {3405,3973,274,274,0,1,0,0,0},
    {3424,3974,274,274,2847,1,0,0,0}, {3426,3975,274,274,2710,1,0,0,0}, {3430,3976,274,274,2388,1,0,0,0},
    {3431,3977,274,274,1815,1,0,0,0}, {3432,3978,274,274,1817,1,0,0,0}, {3433,3979,274,274,1819,1,0,0,0},
    {3434,3980,274,274,1821,1,0,0,0}, {3435,3981,274,274,1823,1,0,0,0}, {3436,3982,274,274,1825,1,0,0,0},
    {3437,3983,274,274,1827,1,0,0,0}, {3438,3984,274,274,1829,1,0,0,0}, {3439,3985,274,274,1831,1,0,0,0},
    {3450,3986,274,274,2699,1,0,0,0}, {3451,3987,274,274,2345,1,0,0,0}, {3452,3988,274,274,2234,1,0,0,0},
    {3453,3989,274,274,2335,1,0,0,0}, {3454,3990,274,274,3599,1,0,0,0}, {3455,3991,274,274,2333,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1097,1098,274,274,17464,1,0,0,0}, {1098,1099,274,274,6205,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,3375,1,0,0,0}, {1101,1102,274,274,13061,1,0,0,0}, {1102,1103,274,274,17355,1,0,0,0},
    {1103,1104,274,274,6340,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {3458,2481,274,274,3595,1,0,0,0},
    {3459,2482,274,274,2209,1,0,0,0}, {3461,2483,274,274,2146,1,0,0,0}, {3462,2484,274,274,2132,1,0,0,0},
    {3463,2485,274,274,20274,1,0,0,0}, {3464,2486,274,274,20277,1,0,0,0}, {3465,2487,274,274,2151,1,0,0,0},
    {3466,2488,274,274,2148,1,0,0,0}, {3467,2489,274,274,2144,1,0,0,0}, {3468,2490,274,274,2141,1,0,0,0},
    {3469,2491,274,274,15033,1,0,0,0}, {3473,2492,274,274,2550,1,0,0,0}, {3474,2493,274,274,2552,1,0,0,0},
    {3475,2494,274,274,2714,1,0,0,0}, {3476,2495,274,274,2568,1,0,0,0}, {3477,2496,274,274,2592,1,0,0,0},
    {3478,2497,274,274,2717,1,0,0,0}, {3482,2498,274,2499,2333,1,0,1,0}, {3482,2498,274,274,1148,1,0,0,0},
    {3483,2500,274,2499,2218,1,0,1,0}, {3483,2500,274,274,2731,1,0,0,0}, {3484,2501,274,2499,2419,1,0,1,0},
    {3484,2501,274,274,1502,1,0,0,0}, {3485,2502,274,2499,2317,1,0,1,0}, {3485,2502,274,274,2742,1,0,0,0},
    {3486,2503,274,2499,2706,1,0,1,0}, {3486,2503,274,274,2746,1,0,0,0}, {3487,2504,274,2499,6343,1,0,1,0},
    {3487,2504,274,274,6348,1,0,0,0}, {3488,2505,274,2499,2751,1,0,1,0}, {3488,2505,274,274,2753,1,0,0,0},
    {3489,2506,274,2499,2400,1,0,1,0}, {3489,2506,274,274,2756,1,0,0,0}, {3490,2507,274,2499,2200,1,0,1,0},
    {3490,2507,274,274,2760,1,0,0,0}, {3491,2508,274,2499,2763,1,0,1,0}, {3491,2508,274,274,387,1,0,0,0},
    {3492,2509,274,2499,2703,1,0,1,0}, {3492,2509,274,274,1076,1,0,0,0}, {3493,2510,274,2499,6354,1,0,1,0},
    {3493,2510,274,274,6358,1,0,0,0}, {3495,2511,274,2499,2279,1,0,1,0}, {3495,2511,274,274,1547,1,0,0,0},
    {3496,2512,274,2499,2766,1,0,1,0}, {3496,2512,274,274,2771,1,0,0,0}, {3497,2513,274,2499,2268,1,0,1,0},
    {3497,2513,274,274,1422,1,0,0,0}, {3498,2514,274,2499,2793,1,0,1,0}, {3498,2514,274,274,2798,1,0,0,0},
    {3499,2515,274,2499,2699,1,0,1,0}, {3499,2515,274,274,2804,1,0,0,0}, {3500,2516,274,2499,6363,1,0,1,0},
    {3500,2516,274,274,6370,1,0,0,0}, {3501,2517,274,2499,2184,1,0,1,0}, {3501,2517,274,274,915,1,0,0,0},
    {3502,2518,274,2499,2189,1,0,1,0}, {3502,2518,274,274,2809,1,0,0,0}, {3503,2519,274,2499,2221,1,0,1,0},
    {3503,2519,274,274,1394,1,0,0,0}, {3504,2520,274,2499,2226,1,0,1,0}, {3504,2520,274,274,2813,1,0,0,0},
    {3505,2521,274,2499,2345,1,0,1,0}, {3505,2521,274,274,1048,1,0,0,0}, {3507,2522,274,2499,6378,1,0,1,0},
    {3507,2522,274,274,6383,1,0,0,0}, {3508,2523,274,2499,2393,1,0,1,0}, {3508,2523,274,274,1787,1,0,0,0},
    {3509,2524,274,2499,2817,1,0,1,0}, {3509,2524,274,274,2820,1,0,0,0}, {3510,2525,274,2499,2171,1,0,1,0},
    {3510,2525,274,274,859,1,0,0,0}, {3511,2526,274,2499,2824,1,0,1,0}, {3511,2526,274,274,2827,1,0,0,0},
    {3512,2527,274,2499,2343,1,0,1,0}, {3512,2527,274,274,592,1,0,0,0}, {3513,2528,274,2499,6389,1,0,1,0},
    {3513,2528,274,274,6394,1,0,0,0}, {3514,2529,274,2499,2372,1,0,1,0}, {3514,2529,274,274,1366,1,0,0,0},
    {3515,2530,274,2499,2234,1,0,1,0}, {3515,2530,274,274,656,1,0,0,0}, {3517,2531,274,2499,2335,1,0,1,0},
    {3517,2531,274,274,520,1,0,0,0}, {3520,2532,274,2499,2414,1,0,1,0}, {3520,2532,274,274,887,1,0,0,0},
    {3521,2533,274,2499,2840,1,0,1,0}, {3521,2533,274,274,620,1,0,0,0}, {3522,2534,274,2499,2257,1,0,1,0},
    {3522,2534,274,274,1671,1,0,0,0}, {3523,2535,274,2499,2244,1,0,1,0}, {3523,2535,274,274,684,1,0,0,0},
    {3524,2536,274,2499,2359,1,0,1,0}, {3524,2536,274,274,492,1,0,0,0}, {3525,2537,274,2499,3599,1,0,1,0},
    {3525,2537,274,274,4145,1,0,0,0}, {3526,2538,274,2499,2323,1,0,1,0}, {3526,2538,274,274,1759,1,0,0,0},
    {3530,2539,274,274,0,1,0,0,0}, {3535,2540,274,274,2132,1,0,0,0}, {3536,2541,274,274,20274,1,0,0,0},
    {3537,2542,274,274,20277,1,0,0,0}, {3538,2543,274,274,2151,1,0,0,0}, {3539,2544,274,274,2148,1,0,0,0},
    {3540,2545,274,274,2144,1,0,0,0}, {3542,2546,274,274,2141,1,0,0,0}, {3544,2547,274,274,15033,1,0,0,0},
    {3545,2548,274,274,2550,1,0,0,0}, {3546,2549,274,274,2552,1,0,0,0}, {3547,2550,274,274,2714,1,0,0,0},
    {3548,2551,274,274,2568,1,0,0,0}, {3549,2552,274,274,2592,1,0,0,0}, {3550,2553,274,274,2717,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3073,2666,274,274,4135,1,0,0,0},
    {3074,2667,274,274,3595,1,0,0,0}, {3075,2673,274,274,2209,1,0,0,0}, {3077,2674,274,274,2146,1,0,0,0},
    {3078,2675,274,274,2132,1,0,0,0}, {3079,2676,274,274,2151,1,0,0,0}, {3080,2677,274,274,2148,1,0,0,0},
    {3081,2678,274,274,2144,1,0,0,0}, {3082,2679,274,274,2141,1,0,0,0}, {3083,2680,274,274,15033,1,0,0,0},
    {3084,2681,274,274,2710,1,0,0,0}, {3086,2682,274,274,2550,1,0,0,0}, {3087,2683,274,274,2552,1,0,0,0},
    {3088,2684,274,274,2714,1,0,0,0}, {3090,2685,274,274,2568,1,0,0,0}, {3091,2686,274,274,2592,1,0,0,0},
    {3092,2687,274,274,2717,1,0,0,0}, {3093,2688,274,2689,2333,1,0,1,0}, {3093,2688,274,274,1148,1,0,0,0},
    {3094,2690,274,2689,2218,1,0,1,0}, {3094,2690,274,274,2731,1,0,0,0}, {3095,2691,274,2689,2419,1,0,1,0},
    {3095,2691,274,274,1502,1,0,0,0}, {3096,2692,274,2689,2317,1,0,1,0}, {3096,2692,274,274,2742,1,0,0,0},
    {3097,2693,274,2689,2706,1,0,1,0}, {3097,2693,274,274,2746,1,0,0,0}, {3098,2694,274,2689,2751,1,0,1,0},
    {3098,2694,274,274,2753,1,0,0,0}, {3099,2695,274,2689,2400,1,0,1,0}, {3099,2695,274,274,2756,1,0,0,0},
    {3100,2696,274,2689,2200,1,0,1,0}, {3100,2696,274,274,2760,1,0,0,0}, {3101,2697,274,2689,2763,1,0,1,0},
    {3101,2697,274,274,387,1,0,0,0}, {3102,2698,274,2689,2703,1,0,1,0}, {3102,2698,274,274,1076,1,0,0,0},
    {3103,2699,274,2689,2279,1,0,1,0}, {3103,2699,274,274,1547,1,0,0,0}, {3104,2700,274,2689,2766,1,0,1,0},
    {3104,2700,274,274,2771,1,0,0,0}, {3105,2701,274,2689,2268,1,0,1,0}, {3105,2701,274,274,1422,1,0,0,0},
    {3106,2702,274,2689,2793,1,0,1,0}, {3106,2702,274,274,2798,1,0,0,0}, {3107,2703,274,2689,2699,1,0,1,0},
    {3107,2703,274,274,2804,1,0,0,0}, {3108,2704,274,2689,2184,1,0,1,0}, {3108,2704,274,274,915,1,0,0,0},
    {3109,2705,274,2689,2189,1,0,1,0}, {3109,2705,274,274,2809,1,0,0,0}, {3110,2706,274,2689,2221,1,0,1,0},
    {3110,2706,274,274,1394,1,0,0,0}, {3111,2707,274,2689,2226,1,0,1,0}, {3111,2707,274,274,2813,1,0,0,0},
    {3112,2708,274,2689,2345,1,0,1,0}, {3112,2708,274,274,1048,1,0,0,0}, {3114,2709,274,2689,2393,1,0,1,0},
    {3114,2709,274,274,1787,1,0,0,0}, {3115,2710,274,2689,2817,1,0,1,0}, {3115,2710,274,274,2820,1,0,0,0},
    {3116,2711,274,2689,2171,1,0,1,0}, {3116,2711,274,274,859,1,0,0,0}, {3117,2712,274,2689,2824,1,0,1,0},
    {3117,2712,274,274,2827,1,0,0,0}, {3118,2713,274,2689,2343,1,0,1,0}, {3118,2713,274,274,592,1,0,0,0},
    {3119,2714,274,2689,2372,1,0,1,0}, {3119,2714,274,274,1366,1,0,0,0}, {3120,2715,274,2689,2234,1,0,1,0},
    {3120,2715,274,274,656,1,0,0,0}, {3121,2716,274,2689,4356,1,0,1,0}, {3121,2716,274,274,4360,1,0,0,0},
    {3122,2717,274,2689,2335,1,0,1,0}, {3122,2717,274,274,520,1,0,0,0}, {3123,2718,274,2689,3599,1,0,1,0},
    {3123,2718,274,274,4145,1,0,0,0}, {3124,2719,274,2689,4365,1,0,1,0}, {3124,2719,274,274,4369,1,0,0,0},
    {3125,2720,274,2689,2414,1,0,1,0}, {3125,2720,274,274,887,1,0,0,0}, {3126,2721,274,2689,2840,1,0,1,0},
    {3126,2721,274,274,620,1,0,0,0}, {3127,2722,274,2689,2257,1,0,1,0}, {3127,2722,274,274,1671,1,0,0,0},
    {3128,2723,274,2689,2244,1,0,1,0}, {3128,2723,274,274,684,1,0,0,0}, {3129,2724,274,2689,2359,1,0,1,0},
    {3129,2724,274,274,492,1,0,0,0}, {3134,2725,274,274,2132,1,0,0,0}, {3135,2726,274,274,2151,1,0,0,0},
    {3136,2727,274,274,2148,1,0,0,0}, {3137,2728,274,274,2144,1,0,0,0}, {3138,2729,274,274,2141,1,0,0,0},
    {3139,2730,274,274,15033,1,0,0,0}, {3140,2731,274,274,2847,1,0,0,0}, {3142,2732,274,274,2550,1,0,0,0},
    {3143,2733,274,274,2552,1,0,0,0}, {3144,2734,274,274,2714,1,0,0,0}, {3146,2735,274,274,2568,1,0,0,0},
    {3147,2736,274,274,2592,1,0,0,0}, {3148,2737,274,274,2717,1,0,0,0}, {3149,2738,274,274,0,1,0,0,0},
    {3168,2739,274,274,2847,1,0,0,0}, {3170,2740,274,274,2710,1,0,0,0}, {3174,2741,274,274,2388,1,0,0,0},
    {3175,2742,274,274,1815,1,0,0,0}, {3176,2743,274,274,1817,1,0,0,0}, {3177,2744,274,274,1819,1,0,0,0},
    {3178,2745,274,274,1821,1,0,0,0}, {3179,2746,274,274,1823,1,0,0,0}, {3180,2747,274,274,1825,1,0,0,0},
    {3181,2748,274,274,1827,1,0,0,0}, {3182,2749,274,274,1829,1,0,0,0}, {3183,2750,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,7544,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,17464,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0},
    {1102,1103,274,274,17355,1,0,0,0}, {1103,1104,274,274,6340,1,0,0,0}, {1108,2752,274,274,4337,1,0,0,0},
    {1110,1121,274,274,20405,1,0,0,0}, {1111,2753,274,274,7081,1,0,0,0}, {1169,1123,274,274,20408,1,0,0,0},
    {8217,1124,274,274,2120,1,0,0,0}, {108,53,274,274,20459,2,0,0,0}, {110,64,274,274,20463,2,0,0,0},
    {57364,273,274,5748,2120,1,0,1,0}, {57364,273,274,5749,0,1,0,1,0}, {4352,2108,3528,3532,20569,1,4,3,0},
    {4355,2115,3528,3535,20574,1,4,3,0}, {4355,2115,3528,5750,20574,1,4,2,0}, {4357,2052,3528,3538,20579,1,4,2,0},
    {4369,5752,274,274,20584,6,0,0,0}, {4352,2108,2109,274,2218,1,1,0,0}, {4352,2108,2111,274,2419,1,1,0,0},
    {4352,2108,274,274,2333,1,0,0,0}, {4353,2112,274,274,2330,1,0,0,0}, {4354,2113,2114,274,2335,1,1,0,0},
    {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,2109,274,2189,1,1,0,0}, {4355,2115,2121,274,2184,1,1,0,0},
    {4355,2115,2111,274,2221,1,1,0,0}, {4355,2115,274,274,2184,1,0,0,0}, {4356,2122,274,274,2186,1,0,0,0},
    {4357,2052,2137,274,2345,1,1,0,0}, {4357,2052,2138,274,2335,1,1,0,0}, {4357,2052,2139,274,2234,1,1,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,2111,274,2171,1,1,0,0},
    {4359,2141,274,274,2393,1,0,0,0}, {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0},
    {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,274,274,0,1,0,0,0}, {4364,2153,2109,274,2400,1,1,0,0},
    {4364,2153,2121,274,2200,1,1,0,0}, {4364,2153,2111,274,2200,1,1,0,0}, {4364,2153,274,274,2200,1,0,0,0},
    {4365,2155,274,274,2197,1,0,0,0}, {4366,2156,274,274,2400,1,0,0,0}, {4367,2157,274,274,2218,1,0,0,0},
    {4368,2158,274,274,2189,1,0,0,0}, {4369,2159,274,274,2817,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2161,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2162,274,274,5194,1,0,0,0}, {4453,1944,274,274,5198,1,0,0,0}, {4454,2163,274,274,2550,1,0,0,0},
    {4455,1989,274,274,5201,1,0,0,0}, {4456,2166,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2167,274,274,1238,1,0,0,0}, {4459,2168,274,274,5205,1,0,0,0}, {4460,2169,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2170,274,274,2144,1,0,0,0}, {4463,2171,274,274,5212,1,0,0,0},
    {4464,2172,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2173,274,274,1369,1,0,0,0},
    {4467,2174,274,274,5889,1,0,0,0}, {4468,2175,274,274,20594,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,5758,2333,1,0,1,0}, {4520,1991,274,2177,2419,1,0,1,0}, {4520,1991,274,2178,3810,1,0,1,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2179,274,5758,2333,1,0,1,0}, {4521,2179,274,2177,2330,1,0,1,0},
    {4521,2179,274,2178,3810,1,0,1,0}, {4521,2179,274,274,2333,1,0,0,0}, {4522,2180,274,5758,2333,1,0,1,0},
    {4522,2180,274,2177,5220,1,0,1,0}, {4522,2180,274,2178,3810,1,0,1,0}, {4522,2180,274,274,2333,1,0,0,0},
    {4523,1908,274,2177,2345,1,0,1,0}, {4523,1908,274,2199,2335,1,0,1,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2200,274,2177,5223,1,0,1,0}, {4524,2200,274,2199,2335,1,0,1,0}, {4524,2200,274,274,2345,1,0,0,0},
    {4525,2201,274,2177,2345,1,0,1,0}, {4525,2201,274,2199,2335,1,0,1,0}, {4525,2201,274,274,2345,1,0,0,0},
    {4526,2203,274,5758,2184,1,0,1,0}, {4526,2203,274,2177,2221,1,0,1,0}, {4526,2203,274,2178,2345,1,0,1,0},
    {4526,2203,274,274,2184,1,0,0,0}, {4527,1942,274,2177,2234,1,0,1,0}, {4527,1942,274,274,2335,1,0,0,0},
    {4528,2211,274,5758,2333,1,0,1,0}, {4528,2211,274,2177,5226,1,0,1,0}, {4528,2211,274,2178,3810,1,0,1,0},
    {4528,2211,274,274,2333,1,0,0,0}, {4529,2213,274,2177,5229,1,0,1,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,5758,2393,1,0,1,0}, {4530,2214,274,2177,5232,1,0,1,0}, {4530,2214,274,2178,2343,1,0,1,0},
    {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,2177,5235,1,0,1,0}, {4531,2216,274,274,2335,1,0,0,0},
    {4532,2217,274,2177,20004,1,0,1,0}, {4532,2217,274,274,2335,1,0,0,0}, {4533,2218,274,5758,2393,1,0,1,0},
    {4533,2218,274,2177,20008,1,0,1,0}, {4533,2218,274,2178,2343,1,0,1,0}, {4533,2218,274,274,2393,1,0,0,0},
    {4534,2219,274,2177,2234,1,0,1,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,2177,2343,1,0,1,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,5758,2393,1,0,1,0}, {4536,2221,274,2177,2171,1,0,1,0},
    {4536,2221,274,2178,2343,1,0,1,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,5758,2393,1,0,1,0},
    {4537,2222,274,2177,3832,1,0,1,0}, {4537,2222,274,2178,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0},
    {4538,2223,274,5758,2184,1,0,1,0}, {4538,2223,274,2177,2244,1,0,1,0}, {4538,2223,274,2178,2345,1,0,1,0},
    {4538,2223,274,274,2184,1,0,0,0}, {4539,2224,274,5758,2184,1,0,1,0}, {4539,2224,274,2177,2246,1,0,1,0},
    {4539,2224,274,2178,2345,1,0,1,0}, {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2177,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,5758,2184,1,0,1,0}, {4541,2225,274,2177,2200,1,0,1,0},
    {4541,2225,274,2178,2345,1,0,1,0}, {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,5758,2184,1,0,1,0},
    {4542,2226,274,2177,2400,1,0,1,0}, {4542,2226,274,2178,2345,1,0,1,0}, {4542,2226,274,274,2184,1,0,0,0},
    {4543,2227,274,5758,2333,1,0,1,0}, {4543,2227,274,2177,2218,1,0,1,0}, {4543,2227,274,2178,3810,1,0,1,0},
    {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,5758,2184,1,0,1,0}, {4544,2228,274,2177,2189,1,0,1,0},
    {4544,2228,274,2178,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,5758,2393,1,0,1,0},
    {4545,2229,274,2177,2817,1,0,1,0}, {4545,2229,274,2178,2343,1,0,1,0}, {4545,2229,274,274,2393,1,0,0,0},
    {4546,2022,274,5758,2184,1,0,1,0}, {4546,2022,274,2177,0,1,0,1,0}, {4546,2022,274,2178,2345,1,0,1,0},
    {4546,2022,274,274,2184,1,0,0,0}, {57600,2233,2109,274,20598,1,1,0,0}, {57600,2233,2111,274,5256,1,1,0,0},
    {57600,2233,274,274,5259,1,0,0,0}, {57601,2234,274,274,5262,1,0,0,0}, {57602,2235,2114,274,5266,1,1,0,0},
    {57602,2235,274,274,5269,1,0,0,0}, {57603,2236,2109,274,20602,1,1,0,0}, {57603,2236,2121,274,5278,1,1,0,0},
    {57603,2236,2111,274,5281,1,1,0,0}, {57603,2236,274,274,5278,1,0,0,0}, {57604,2237,274,274,5284,1,0,0,0},
    {57605,2238,2137,274,5269,1,1,0,0}, {57605,2238,2138,274,5266,1,1,0,0}, {57605,2238,2139,274,5288,1,1,0,0},
    {57605,2238,274,274,5288,1,0,0,0}, {57606,2239,274,274,5291,1,0,0,0}, {57607,2240,2111,274,5294,1,1,0,0},
    {57607,2240,274,274,5297,1,0,0,0}, {57608,2241,274,274,5300,1,0,0,0}, {57609,2242,274,274,5308,1,0,0,0},
    {57610,2243,274,274,5311,1,0,0,0}, {57611,2244,274,274,5315,1,0,0,0}, {57612,2245,2109,274,5324,1,1,0,0},
    {57612,2245,2121,274,5328,1,1,0,0}, {57612,2245,2111,274,5328,1,1,0,0}, {57612,2245,274,274,5328,1,0,0,0},
    {57613,2246,274,274,11926,1,0,0,0}, {57614,2247,274,274,5324,1,0,0,0}, {57615,2248,274,274,20598,1,0,0,0},
    {57616,2249,274,274,20602,1,0,0,0}, {57617,2250,274,274,20606,1,0,0,0}, {57618,2251,274,274,5342,1,0,0,0},
    {57632,2252,274,274,2333,1,0,0,0}, {57633,2253,274,274,2330,1,0,0,0}, {57634,2254,274,274,2345,1,0,0,0},
    {57635,2255,274,274,2184,1,0,0,0}, {57636,2256,274,274,2186,1,0,0,0}, {57637,2257,274,274,2234,1,0,0,0},
    {57638,2258,274,274,2343,1,0,0,0}, {57639,2259,274,274,2393,1,0,0,0}, {57640,2260,274,274,2390,1,0,0,0},
    {57641,2261,274,274,2244,1,0,0,0}, {57642,2262,274,274,2246,1,0,0,0}, {57643,2263,274,274,0,1,0,0,0},
    {57644,2264,274,274,2200,1,0,0,0}, {57645,2265,274,274,2197,1,0,0,0}, {57646,2266,274,274,2400,1,0,0,0},
    {57647,2267,274,274,2218,1,0,0,0}, {57648,2268,274,274,2189,1,0,0,0}, {57649,2269,274,274,2817,1,0,0,0},
    {57650,2270,274,274,2359,1,0,0,0}, {57364,273,274,274,5487,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,1383,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2151,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1199,1109,274,274,5889,1,0,0,0},
    {1257,1113,274,274,5892,1,0,0,0}, {97,1600,274,274,20901,1,0,0,0}, {98,2303,274,274,20904,1,0,0,0},
    {99,5766,274,274,20907,2,0,0,0}, {100,2307,274,274,20910,1,0,0,0}, {101,2309,274,274,20913,1,0,0,0},
    {102,5768,274,274,20916,1,0,0,0}, {103,2318,274,274,20919,1,0,0,0}, {105,1115,5769,274,20922,1,1,0,0},
    {105,1115,274,5769,20925,1,0,1,0}, {105,1115,5770,274,20922,1,1,0,0}, {105,1115,274,274,20925,1,0,0,0},
    {106,2370,274,274,20928,1,0,0,0}, {107,5771,274,274,20931,2,0,0,0}, {107,2371,274,274,20934,1,0,0,0},
    {108,2372,274,274,20937,1,0,0,0}, {109,2373,274,274,20940,1,0,0,0}, {110,2389,274,274,20943,1,0,0,0},
    {111,2499,274,274,20946,1,0,0,0}, {112,2581,274,274,20949,1,0,0,0}, {114,2669,274,274,20952,1,0,0,0},
    {115,5773,274,274,20955,4,0,0,0}, {115,5777,274,274,20960,4,0,0,0}, {115,5781,274,274,20963,3,0,0,0},
    {115,5784,274,274,20963,2,0,0,0}, {115,2670,274,274,20966,1,0,0,0}, {116,5786,274,274,20969,2,0,0,0},
    {116,2671,274,274,20972,1,0,0,0}, {117,2672,274,274,20975,1,0,0,0}, {118,2689,274,274,20978,1,0,0,0},
    {121,5788,274,274,20981,2,0,0,0}, {121,5790,274,274,20984,2,0,0,0}, {121,5792,274,274,20984,2,0,0,0},
    {121,5794,274,274,20987,2,0,0,0}, {121,5796,274,274,20990,2,0,0,0}, {121,5798,274,274,20987,2,0,0,0},
    {121,3009,274,274,20993,1,0,0,0}, {122,3010,274,274,20996,1,0,0,0}, {246,3383,274,274,20999,1,0,0,0},
    {252,3384,274,274,21002,1,0,0,0}, {4352,2108,274,274,2419,1,0,0,0}, {4353,2112,274,274,2330,1,0,0,0},
    {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,274,274,2221,1,0,0,0}, {4356,2122,274,274,2186,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2171,1,0,0,0},
    {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0}, {4362,2146,274,274,2246,1,0,0,0},
    {4363,2034,274,274,0,1,0,0,0}, {4364,2153,274,274,2200,1,0,0,0}, {4365,2155,274,274,2197,1,0,0,0},
    {4366,2156,274,274,2400,1,0,0,0}, {4367,2157,274,274,2333,1,0,0,0}, {4368,2158,274,274,2184,1,0,0,0},
    {4369,2159,274,274,2393,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0},
    {4450,2161,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0}, {4452,2162,274,274,5194,1,0,0,0},
    {4453,1944,274,274,11913,1,0,0,0}, {4454,2163,274,274,2550,1,0,0,0}, {4455,1989,274,274,11916,1,0,0,0},
    {4456,2166,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2167,274,274,1238,1,0,0,0},
    {4459,2168,274,274,5205,1,0,0,0}, {4460,2169,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0},
    {4462,2170,274,274,2144,1,0,0,0}, {4463,2171,274,274,1258,1,0,0,0}, {4464,2172,274,274,1255,1,0,0,0},
    {4465,2021,274,274,1244,1,0,0,0}, {4466,2173,274,274,1369,1,0,0,0}, {4467,2174,274,274,3813,1,0,0,0},
    {4468,2175,274,274,3829,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,274,2333,1,0,0,0},
    {4521,2179,274,274,2333,1,0,0,0}, {4522,2180,274,274,2333,1,0,0,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2200,274,274,2345,1,0,0,0}, {4525,2201,274,274,2345,1,0,0,0}, {4526,2203,274,274,2184,1,0,0,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2211,274,274,2333,1,0,0,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,274,2335,1,0,0,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,274,2343,1,0,0,0},
    {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,274,2184,1,0,0,0},
    {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,274,2184,1,0,0,0},
    {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,274,2184,1,0,0,0},
    {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,2151,1,0,0,0},
    {57600,2233,274,274,5256,1,0,0,0}, {57601,2234,274,274,5262,1,0,0,0}, {57602,2235,274,274,5269,1,0,0,0},
    {57603,2236,274,274,5281,1,0,0,0}, {57604,2237,274,274,5284,1,0,0,0}, {57605,2238,274,274,5288,1,0,0,0},
    {57606,2239,274,274,5291,1,0,0,0}, {57607,2240,274,274,5294,1,0,0,0}, {57608,2241,274,274,5300,1,0,0,0},
    {57609,2242,274,274,5308,1,0,0,0}, {57610,2243,274,274,5311,1,0,0,0}, {57611,2244,274,274,5315,1,0,0,0},
    {57612,2245,274,274,5328,1,0,0,0}, {57613,2246,274,274,11926,1,0,0,0}, {57614,2247,274,274,5324,1,0,0,0},
    {57615,2248,274,274,5259,1,0,0,0}, {57616,2249,274,274,5278,1,0,0,0}, {57617,2250,274,274,5297,1,0,0,0},
    {57618,2251,274,274,5342,1,0,0,0}, {12353,2913,274,274,2146,1,0,0,0}, {12354,2914,274,274,2146,1,0,0,0},
    {12355,2915,274,274,2151,1,0,0,0}, {12356,2916,274,274,1383,2,0,0,0}, {12356,2918,274,274,2151,1,0,0,0},
    {12357,2919,274,274,2144,1,0,0,0}, {12358,2920,274,274,1258,2,0,0,0}, {12358,2922,274,274,1255,2,0,0,0},
    {12358,2924,274,274,1244,2,0,0,0}, {12358,2926,274,274,2144,1,0,0,0}, {12359,2927,274,274,2550,1,0,0,0},
    {12360,2928,274,274,2550,1,0,0,0}, {12361,2929,274,274,2568,1,0,0,0}, {12362,2930,274,274,2568,1,0,0,0},
    {12363,2931,274,274,1148,1,0,0,0}, {12364,2932,274,274,1502,1,0,0,0}, {12365,2933,274,274,7946,2,0,0,0},
    {12365,2935,274,274,7950,2,0,0,0}, {12365,2937,274,274,7954,2,0,0,0}, {12365,2939,274,274,1154,1,0,0,0},
    {12366,2940,274,274,7958,2,0,0,0}, {12366,2942,274,274,7962,2,0,0,0}, {12366,2944,274,274,7966,2,0,0,0},
    {12366,2946,274,274,1508,1,0,0,0}, {12367,2947,274,274,7970,2,0,0,0}, {12367,2949,274,274,1189,2,0,0,0},
    {12367,2951,274,274,1180,2,0,0,0}, {12367,2953,274,274,1176,2,0,0,0}, {12367,2955,274,274,1151,1,0,0,0},
    {12368,2956,274,274,1530,2,0,0,0}, {12368,2958,274,274,1505,1,0,0,0}, {12369,2959,274,274,1165,1,0,0,0},
    {12370,2960,274,274,1519,1,0,0,0}, {12371,2961,274,274,1168,1,0,0,0}, {12372,2962,274,274,1522,1,0,0,0},
    {12373,2963,274,274,684,1,0,0,0}, {12374,2964,274,274,1302,1,0,0,0}, {12375,2965,274,274,7974,2,0,0,0},
    {12375,2967,274,274,7978,2,0,0,0}, {12375,2969,274,274,7982,2,0,0,0}, {12375,2971,274,274,2843,2,0,0,0},
    {12375,2973,274,274,7986,1,0,0,0}, {12376,2974,274,274,7990,2,0,0,0}, {12376,2976,274,274,7993,2,0,0,0},
    {12376,2978,274,274,7996,2,0,0,0}, {12376,2980,274,274,2760,2,0,0,0}, {12376,2982,274,274,7999,1,0,0,0},
    {12377,2983,274,274,687,1,0,0,0}, {12378,2984,274,274,1305,1,0,0,0}, {12379,2985,274,274,698,1,0,0,0},
    {12380,2986,274,274,1319,1,0,0,0}, {12381,2987,274,274,701,1,0,0,0}, {12382,2988,274,274,1322,1,0,0,0},
    {12383,2989,274,274,915,1,0,0,0}, {12384,2990,274,274,1394,1,0,0,0}, {12385,2991,274,274,8002,2,0,0,0},
    {12385,2993,274,274,8006,2,0,0,0}, {12385,2995,274,274,8010,2,0,0,0}, {12385,2997,274,274,2756,2,0,0,0},
    {12385,2999,274,274,8014,1,0,0,0}, {12386,3000,274,274,7993,2,0,0,0}, {12386,3002,274,274,7996,2,0,0,0},
    {12386,3004,274,274,2760,2,0,0,0}, {12386,3006,274,274,7999,1,0,0,0}, {12387,3007,274,5815,2184,1,0,1,0},
    {12387,3007,274,3008,2364,1,0,1,0}, {12387,3007,274,3009,2372,1,0,1,0}, {12387,3007,274,3010,2345,1,0,1,0},
    {12387,3007,274,3011,2234,1,0,1,0}, {12387,3007,274,3012,2343,1,0,1,0}, {12387,3007,274,3013,2393,1,0,1,0},
    {12387,3007,274,3014,2171,1,0,1,0}, {12387,3007,274,3015,2323,1,0,1,0}, {12387,3007,274,3016,2359,1,0,1,0},
    {12387,3007,274,3017,2221,1,0,1,0}, {12387,3007,274,3018,2184,1,0,1,0}, {12387,3007,274,3019,2200,1,0,1,0},
    {12387,3007,274,3020,2239,1,0,1,0}, {12387,3007,274,3021,2244,1,0,1,0}, {12387,3007,274,3022,2419,1,0,1,0},
    {12387,3007,274,3023,2333,1,0,1,0}, {12387,3007,274,274,0,1,0,0,0}, {12388,3024,274,274,8018,2,0,0,0},
    {12388,3026,274,274,8022,2,0,0,0}, {12388,3028,274,274,8026,2,0,0,0}, {12388,3030,274,274,8030,2,0,0,0},
    {12388,3032,274,274,8034,1,0,0,0}, {12389,3033,274,274,1305,1,0,0,0}, {12390,3034,274,274,8038,2,0,0,0},
    {12390,3036,274,274,921,2,0,0,0}, {12390,3038,274,274,932,1,0,0,0}, {12391,3039,274,274,8042,2,0,0,0},
    {12391,3041,274,274,1400,2,0,0,0}, {12391,3043,274,274,1411,1,0,0,0}, {12392,3044,274,274,918,2,0,0,0},
    {12392,3046,274,274,935,1,0,0,0}, {12393,3047,274,274,1397,2,0,0,0}, {12393,3049,274,274,1414,1,0,0,0},
    {12394,3050,274,274,1048,1,0,0,0}, {12395,3051,274,274,8046,2,0,0,0}, {12395,3053,274,274,105,2,0,0,0},
    {12395,3055,274,274,8050,2,0,0,0}, {12395,3057,274,274,1054,1,0,0,0}, {12396,3058,274,274,1051,1,0,0,0},
    {12397,3059,274,274,1065,1,0,0,0}, {12398,3060,274,274,1068,1,0,0,0}, {12399,3061,274,274,492,1,0,0,0},
    {12400,3062,274,274,859,1,0,0,0}, {12401,3063,274,274,1787,1,0,0,0}, {12402,3064,274,274,8054,2,0,0,0},
    {12402,3066,274,274,8058,2,0,0,0}, {12402,3068,274,274,8062,2,0,0,0}, {12402,3070,274,274,498,1,0,0,0},
    {12403,3071,274,274,8066,2,0,0,0}, {12403,3073,274,274,8070,2,0,0,0}, {12403,3075,274,274,8074,2,0,0,0},
    {12403,3077,274,274,865,1,0,0,0}, {12404,3078,274,274,8078,2,0,0,0}, {12404,3080,274,274,8082,2,0,0,0},
    {12404,3082,274,274,8086,2,0,0,0}, {12404,3084,274,274,1793,1,0,0,0}, {12405,3085,274,274,1779,2,0,0,0},
    {12405,3087,274,274,1776,2,0,0,0}, {12405,3089,274,274,1765,2,0,0,0}, {12405,3091,274,274,1759,2,0,0,0},
    {12405,2871,274,274,1762,1,0,0,0}, {12406,3093,274,274,862,1,0,0,0}, {12407,3094,274,274,1790,1,0,0,0},
    {12408,3095,274,274,509,1,0,0,0}, {12409,3096,274,274,876,1,0,0,0}, {12410,3097,274,274,1804,1,0,0,0},
    {12411,3098,274,274,512,1,0,0,0}, {12412,3099,274,274,879,1,0,0,0}, {12413,3100,274,274,1807,1,0,0,0},
    {12414,3101,274,274,592,1,0,0,0}, {12415,3102,274,274,8090,2,0,0,0}, {12415,3104,274,274,8094,2,0,0,0},
    {12415,3106,274,274,8098,2,0,0,0}, {12415,3108,274,274,598,1,0,0,0}, {12416,3109,274,274,595,1,0,0,0},
    {12417,3110,274,274,609,1,0,0,0}, {12418,3111,274,274,612,1,0,0,0}, {12419,3112,274,274,1366,1,0,0,0},
    {12420,3113,274,274,1366,1,0,0,0}, {12421,3114,274,274,1369,1,0,0,0}, {12422,3115,274,274,1369,1,0,0,0},
    {12423,3116,274,274,1386,1,0,0,0}, {12424,3117,274,274,1386,1,0,0,0}, {12425,3118,274,274,656,1,0,0,0},
    {12426,3119,274,274,8102,2,0,0,0}, {12426,3121,274,274,8106,2,0,0,0}, {12426,3123,274,274,8110,2,0,0,0},
    {12426,3125,274,274,662,1,0,0,0}, {12427,3126,274,274,659,1,0,0,0}, {12428,3127,274,274,673,1,0,0,0},
    {12429,3128,274,274,676,1,0,0,0}, {12430,3129,274,274,1238,1,0,0,0}, {12431,2842,274,274,1238,1,0,0,0},
    {12432,3130,274,274,2151,1,0,0,0}, {12433,3131,274,274,2550,1,0,0,0}, {12434,3132,274,274,2568,1,0,0,0},
    {12435,3133,274,5816,2343,1,0,1,0}, {12435,3133,274,3134,2345,1,0,1,0}, {12435,3133,274,274,2345,1,0,0,0},
    {12436,3135,274,274,879,2,0,0,0}, {12436,3137,274,274,876,2,0,0,0}, {12436,3139,274,274,865,2,0,0,0},
    {12436,3141,274,274,859,2,0,0,0}, {12436,3143,274,274,862,1,0,0,0}, {97,3144,274,274,2146,2,0,0,0},
    {101,3146,274,274,2550,2,0,0,0}, {105,3148,274,274,2151,2,0,0,0}, {111,3150,274,4,10701,2,0,1,0},
    {111,3150,274,274,2568,2,0,0,0}, {111,3152,274,274,2568,2,0,0,0}, {111,3154,274,274,2568,2,0,0,0},
    {117,3156,274,274,2144,2,0,0,0}, {117,3158,274,274,2144,2,0,0,0}, {12540,3160,274,274,0,1,0,0,0},
    {1920,1146,274,274,2359,1,0,0,0}, {1921,1147,274,1154,2234,2,0,1,0}, {1921,1147,274,1168,2184,2,0,1,0},
    {1921,1147,274,646,2184,2,0,1,0}, {1921,1147,274,1169,2333,2,0,1,0}, {1921,1147,274,274,2359,2,0,0,0},
    {1921,1149,274,274,2249,1,0,0,0}, {1922,1130,274,1150,8114,1,0,1,0}, {1922,1130,274,274,2345,1,0,0,0},
    {1923,1129,274,274,2234,1,0,0,0}, {1924,1141,274,274,2171,1,0,0,0}, {1925,1151,274,274,10648,1,0,0,0},
    {1926,1145,274,274,2333,1,0,0,0}, {1927,1152,274,3388,2359,2,0,1,0}, {1927,1152,274,3387,2359,2,0,1,0},
    {1927,1152,274,1154,2234,2,0,1,0}, {1927,1152,274,1155,2345,2,0,1,0}, {1927,1152,274,1156,2323,2,0,1,0},
    {1927,1152,274,1157,2414,2,0,1,0}, {1927,1152,274,1158,2343,2,0,1,0}, {1927,1152,274,1159,2335,2,0,1,0},
    {1927,1152,274,1160,2244,2,0,1,0}, {1927,1152,274,1161,2393,2,0,1,0}, {1927,1152,274,1162,2200,2,0,1,0},
    {1927,1152,274,1163,2419,2,0,1,0}, {1927,1152,274,1164,2221,2,0,1,0}, {1927,1152,274,1165,2221,2,0,1,0},
    {1927,1152,274,1166,2171,2,0,1,0}, {1927,1152,274,1167,2751,2,0,1,0}, {1927,1152,274,1168,2184,2,0,1,0},
    {1927,1152,274,646,2184,2,0,1,0}, {1927,1152,274,1169,2333,2,0,1,0}, {1927,1152,274,274,2359,2,0,0,0},
    {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,2414,1,0,0,0}, {1929,1133,274,274,2343,1,0,0,0},
    {1930,1131,274,274,2323,1,0,0,0}, {1931,1140,274,274,2226,1,0,0,0}, {1932,3389,274,274,10651,2,0,0,0},
    {1932,1144,274,274,2189,1,0,0,0}, {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,274,2419,1,0,0,0},
    {1935,1171,274,274,10654,1,0,0,0}, {1936,1135,274,274,2244,1,0,0,0}, {1937,1139,274,274,2221,1,0,0,0},
    {1938,1172,274,274,2239,1,0,0,0}, {1939,1143,274,274,2184,1,0,0,0}, {1940,1173,274,274,2372,1,0,0,0},
    {1941,1136,274,274,2393,1,0,0,0}, {1942,1137,274,274,2200,1,0,0,0}, {1943,1142,274,274,2400,1,0,0,0},
    {1944,1174,274,274,2189,1,0,0,0}, {1945,1175,274,274,2359,1,0,0,0}, {1946,1176,274,274,2218,1,0,0,0},
    {1947,1177,274,274,2226,1,0,0,0}, {1948,1178,274,274,2239,1,0,0,0}, {1949,1179,274,274,2249,1,0,0,0},
    {1950,1180,274,274,2244,1,0,0,0}, {1951,1181,274,274,2335,1,0,0,0}, {1952,1182,274,274,2189,1,0,0,0},
    {1953,1183,274,274,2239,1,0,0,0}, {1954,1184,274,274,0,1,0,0,0}, {1955,1185,274,274,2317,1,0,0,0},
    {1956,1186,274,274,2328,1,0,0,0}, {1957,1187,274,274,2364,1,0,0,0}, {1958,1188,274,274,2146,1,0,0,0},
    {1959,1189,274,274,10695,1,0,0,0}, {1960,1190,274,274,2151,1,0,0,0}, {1961,1191,274,274,10698,1,0,0,0},
    {1962,1192,274,274,2144,1,0,0,0}, {1963,1193,274,274,10701,1,0,0,0}, {1964,1194,274,274,2550,1,0,0,0},
    {1965,1195,274,274,3047,1,0,0,0}, {1966,1196,274,274,2568,1,0,0,0}, {1967,1197,274,274,10704,1,0,0,0},
    {1968,1198,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,4134,274,274,15622,3,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4137,274,7990,1,1,0,0}, {1077,1078,4,274,7990,1,1,0,0}, {1077,1078,274,274,14643,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,4138,274,274,9767,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,4140,274,274,15626,2,0,0,0},
    {1083,4142,274,274,15630,2,0,0,0}, {1083,4144,274,274,15634,2,0,0,0}, {1083,4146,274,274,13716,2,0,0,0},
    {1083,4148,274,274,15638,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,4150,274,274,15641,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,4152,274,274,2840,2,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,4154,274,274,5761,2,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13261,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,4137,274,7996,1,1,0,0}, {1102,1103,4,274,7996,1,1,0,0}, {1102,1103,274,274,5883,1,0,0,0},
    {1103,1104,4137,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,5886,1,0,0,0},
    {1105,1105,4137,274,7993,1,1,0,0}, {1105,1105,4,274,7993,1,1,0,0}, {1105,1105,274,274,15644,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,2364,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,21955,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5883,1,0,0,0}, {1103,1104,274,274,5886,1,0,0,0},
    {1105,1105,274,274,2550,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,14000,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0},
    {1571,667,4,274,2144,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2151,3,1,0,0}, {1573,681,4,274,2151,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,22080,6,0,0,0}, {1575,617,274,274,22080,5,0,0,0}, {1575,622,274,274,22080,4,0,0,0},
    {1575,685,4,274,2144,3,1,0,0}, {1575,688,4,274,2151,3,1,0,0}, {1575,629,5817,274,0,2,5,0,0},
    {1575,629,5822,274,0,2,4,0,0}, {1575,691,274,662,2181,2,0,2,0}, {1575,691,274,274,2178,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,2146,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,2189,1,0,1,0},
    {1579,704,274,274,2189,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,2356,1,0,1,0}, {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,2218,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,274,698,2226,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2249,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0},
    {1590,715,274,698,2223,1,0,1,0}, {1590,715,274,274,2221,1,0,0,0}, {1591,716,274,698,2283,1,0,1,0},
    {1591,716,274,274,2279,1,0,0,0}, {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0},
    {1593,5826,274,274,22086,11,0,0,0}, {1593,5837,274,274,22086,11,0,0,0}, {1593,5848,274,274,22086,10,0,0,0},
    {1593,5858,274,274,22098,7,0,0,0}, {1593,5865,274,274,22098,6,0,0,0}, {1593,5871,274,5876,22098,5,0,2,0},
    {1593,5878,274,5876,22098,4,0,2,0}, {1593,718,274,698,22109,1,0,1,0}, {1593,718,274,274,2120,1,0,0,0},
    {1594,719,274,698,2317,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,5882,274,274,22116,8,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2146,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2181,3,0,2,0}, {1614,745,274,274,2178,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,2146,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0},
    {1615,767,274,769,2144,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,10651,3,0,1,0},
    {1616,771,274,4,2151,3,0,1,0}, {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,2151,2,0,1,0},
    {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0},
    {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0},
    {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0},
    {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2400,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2408,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,9355,1,0,0,0},
    {32,3618,666,274,12398,4,1,0,1}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,1383,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,2364,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7167,1,0,0,0},
    {1098,1099,274,274,2144,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2754,274,274,2151,1,0,0,0}, {1123,2755,274,274,2550,1,0,0,0},
    {1131,2756,274,274,2146,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7167,1,0,0,0},
    {1098,1099,274,274,2146,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2754,274,274,2151,1,0,0,0}, {1123,2755,274,274,2550,1,0,0,0},
    {1131,2756,274,274,2146,1,0,0,0}, {49,1666,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1231,3380,274,274,0,1,0,0,0},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2146,1,1,0,0},
    {1570,664,274,274,2146,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,4,274,2146,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2146,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,2246,1,0,1,0},
    {1579,704,274,274,2244,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,2356,1,0,1,0}, {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,274,698,2241,1,0,1,0}, {1584,709,274,274,2239,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,2246,1,0,1,0}, {1589,714,274,274,2244,1,0,0,0},
    {1590,715,274,698,2241,1,0,1,0}, {1590,715,274,274,2239,1,0,0,0}, {1591,716,274,698,2186,1,0,1,0},
    {1591,716,274,274,2184,1,0,0,0}, {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0},
    {1593,718,274,698,22109,1,0,1,0}, {1593,718,274,274,2120,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2146,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,2146,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2144,3,0,0,0}, {1615,767,274,769,2144,2,0,1,0},
    {1615,770,274,274,2568,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2151,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2151,3,0,0,0}, {1616,1065,274,769,2151,2,0,1,0},
    {1616,777,274,769,2151,2,0,1,0}, {1616,779,274,274,2550,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,2146,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,0,1,0,0,0}, {1572,675,274,274,0,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,0,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,2146,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0},
    {1575,695,274,274,2146,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,274,698,2246,1,0,1,0}, {1579,704,274,274,2244,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0}, {1581,706,274,274,2359,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,2241,1,0,1,0}, {1584,709,274,274,2239,1,0,0,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,2246,1,0,1,0},
    {1589,714,274,274,2244,1,0,0,0}, {1590,715,274,698,2241,1,0,1,0}, {1590,715,274,274,2239,1,0,0,0},
    {1591,716,274,698,2186,1,0,1,0}, {1591,716,274,274,2184,1,0,0,0}, {1592,717,274,698,2241,1,0,1,0},
    {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,22109,1,0,1,0}, {1593,718,274,274,0,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0},
    {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2146,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,2146,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2144,3,0,0,0},
    {1615,767,274,769,2144,2,0,1,0}, {1615,770,274,274,2568,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0},
    {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2151,3,0,1,0},
    {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2151,3,0,0,0},
    {1616,1065,274,769,2151,2,0,1,0}, {1616,777,274,769,2151,2,0,1,0}, {1616,779,274,274,2550,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {4304,1828,274,274,2146,1,0,0,0},
    {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0}, {4307,1831,274,274,2221,1,0,0,0},
    {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0}, {4310,1834,274,274,2239,1,0,0,0},
    {4311,1835,274,274,2184,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0}, {4313,1837,274,274,2333,1,0,0,0},
    {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0}, {4316,1840,274,274,2345,1,0,0,0},
    {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0}, {4319,1843,274,274,2408,1,0,0,0},
    {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0}, {4322,1846,274,274,2184,1,0,0,0},
    {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,2393,1,0,0,0}, {4325,1849,274,274,2333,1,0,0,0},
    {4326,1850,274,274,2317,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0}, {4328,1852,274,274,2249,1,0,0,0},
    {4329,1853,274,274,2400,1,0,0,0}, {4330,1854,274,274,2562,1,0,0,0}, {4331,1855,274,274,2565,1,0,0,0},
    {4332,1856,274,274,2562,1,0,0,0}, {4333,1857,274,274,2400,1,0,0,0}, {4334,1858,274,274,2218,1,0,0,0},
    {4335,1859,274,274,2200,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0}, {4337,1861,274,274,2552,1,0,0,0},
    {4338,1862,274,274,2151,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0}, {4340,1864,274,274,4982,1,0,0,0},
    {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,3522,274,274,3810,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3343,274,274,2562,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1187,3322,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0},
    {1257,1113,274,274,2568,1,0,0,0}, {4352,2108,274,274,2333,1,0,0,0}, {4353,2112,274,274,2330,1,0,0,0},
    {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,274,274,2184,1,0,0,0}, {4356,2122,274,274,2186,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2393,1,0,0,0},
    {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0}, {4362,2146,274,274,2246,1,0,0,0},
    {4363,2034,274,274,0,1,0,0,0}, {4364,2153,274,274,2400,1,0,0,0}, {4365,2155,274,274,5182,1,0,0,0},
    {4366,2156,274,274,2400,1,0,0,0}, {4367,2157,274,274,2333,1,0,0,0}, {4368,2158,274,274,2184,1,0,0,0},
    {4369,2159,274,274,2393,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0},
    {4450,2161,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0}, {4452,2162,274,274,5194,1,0,0,0},
    {4453,1944,274,274,23056,1,0,0,0}, {4454,2163,274,274,2550,1,0,0,0}, {4455,1989,274,274,23061,1,0,0,0},
    {4456,2166,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2167,274,274,1238,1,0,0,0},
    {4459,2168,274,274,5205,1,0,0,0}, {4460,2169,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0},
    {4462,2170,274,274,2144,1,0,0,0}, {4463,2171,274,274,23067,1,0,0,0}, {4464,2172,274,274,1255,1,0,0,0},
    {4465,2021,274,274,1244,1,0,0,0}, {4466,2173,274,274,1369,1,0,0,0}, {4467,2174,274,274,23073,1,0,0,0},
    {4468,2175,274,274,23078,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,274,2333,1,0,0,0},
    {4521,2179,274,274,2333,1,0,0,0}, {4522,2180,274,274,2333,1,0,0,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2200,274,274,2345,1,0,0,0}, {4525,2201,274,274,2345,1,0,0,0}, {4526,2203,274,274,2184,1,0,0,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2211,274,274,2333,1,0,0,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,274,2335,1,0,0,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,274,2343,1,0,0,0},
    {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,274,2184,1,0,0,0},
    {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,274,2184,1,0,0,0},
    {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,274,2184,1,0,0,0},
    {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,1372,1,0,0,0},
    {57600,2233,274,274,5259,1,0,0,0}, {57601,2234,274,274,5262,1,0,0,0}, {57602,2235,274,274,5269,1,0,0,0},
    {57603,2236,274,274,5278,1,0,0,0}, {57604,2237,274,274,5284,1,0,0,0}, {57605,2238,274,274,5288,1,0,0,0},
    {57606,2239,274,274,5291,1,0,0,0}, {57607,2240,274,274,5297,1,0,0,0}, {57608,2241,274,274,5300,1,0,0,0},
    {57609,2242,274,274,5308,1,0,0,0}, {57610,2243,274,274,5311,1,0,0,0}, {57611,2244,274,274,5315,1,0,0,0},
    {57612,2245,274,274,5324,1,0,0,0}, {57613,2246,274,274,5331,1,0,0,0}, {57614,2247,274,274,5324,1,0,0,0},
    {57615,2248,274,274,5259,1,0,0,0}, {57616,2249,274,274,5278,1,0,0,0}, {57617,2250,274,274,5297,1,0,0,0},
    {57618,2251,274,274,5342,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1106,2322,274,274,5752,1,0,0,0}, {1107,2323,274,274,23144,1,0,0,0},
    {1109,2324,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0}, {1113,2325,274,274,5758,1,0,0,0},
    {1114,2326,274,274,5223,1,0,0,0}, {1115,2327,274,274,5761,1,0,0,0}, {1116,2328,274,274,23147,1,0,0,0},
    {1119,2329,274,274,23150,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2146,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,0,1,0,0,0}, {1572,675,274,274,0,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,0,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,2146,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2146,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,2246,1,0,1,0}, {1579,704,274,274,2244,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0},
    {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,2241,1,0,1,0},
    {1584,709,274,274,2239,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,274,698,2246,1,0,1,0}, {1589,714,274,274,2244,1,0,0,0}, {1590,715,274,698,2241,1,0,1,0},
    {1590,715,274,274,2239,1,0,0,0}, {1591,716,274,698,2186,1,0,1,0}, {1591,716,274,274,2184,1,0,0,0},
    {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,22109,1,0,1,0},
    {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2146,1,0,0,0}, {1610,5890,274,4,2151,2,0,1,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,2146,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2144,3,0,0,0}, {1615,767,274,769,2144,2,0,1,0},
    {1615,770,274,274,2568,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2151,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2151,3,0,0,0}, {1616,1065,274,769,2151,2,0,1,0},
    {1616,777,274,769,2151,2,0,1,0}, {1616,779,274,274,2550,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,2146,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,5892,274,274,0,2,0,0,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,2146,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2146,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,2246,1,0,1,0}, {1579,704,274,274,2244,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0},
    {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,2241,1,0,1,0},
    {1584,709,274,274,2239,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,274,698,2246,1,0,1,0}, {1589,714,274,274,2244,1,0,0,0}, {1590,715,274,698,2241,1,0,1,0},
    {1590,715,274,274,2239,1,0,0,0}, {1591,716,274,698,2186,1,0,1,0}, {1591,716,274,274,2184,1,0,0,0},
    {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0}, {1593,5894,274,274,23294,10,0,0,0},
    {1593,5904,274,274,23294,9,0,0,0}, {1593,5913,274,274,2146,2,0,0,0}, {1593,718,274,698,0,1,0,1,0},
    {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2146,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,5915,274,274,2146,2,0,0,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,2146,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2144,3,0,0,0}, {1615,767,274,769,2144,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2151,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2151,3,0,0,0}, {1616,1065,274,769,2151,2,0,1,0},
    {1616,777,274,769,2151,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1660,3325,274,698,2186,1,0,1,0}, {1660,3325,274,274,2184,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1665,3326,274,698,9889,1,0,1,0},
    {1665,3326,274,274,2565,1,0,0,0}, {1669,3327,274,698,9894,1,0,1,0}, {1669,3327,274,274,2562,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1673,3329,274,698,2223,1,0,1,0},
    {1673,3329,274,274,2221,1,0,0,0}, {1683,3331,274,698,2236,1,0,1,0}, {1683,3331,274,274,2234,1,0,0,0},
    {1686,3332,274,698,2312,1,0,1,0}, {1686,3332,274,274,2317,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1690,3333,274,698,2213,1,0,1,0}, {1690,3333,274,274,2218,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1724,3335,274,698,2347,1,0,1,0}, {1724,3335,274,274,2345,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,3746,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,3754,0,1,0,1,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,3746,274,1383,1,1,0,0}, {1105,1105,4,274,1383,1,1,0,0},
    {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2239,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,2751,1,0,0,0},
    {1096,1097,274,274,2244,1,0,0,0}, {1106,2322,274,274,23465,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0},
    {1113,2325,274,274,5758,1,0,0,0}, {1114,2326,274,274,5223,1,0,0,0}, {1115,2327,274,274,2751,1,0,0,0},
    {1119,2329,274,274,2565,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1175,3759,274,274,2200,1,0,0,0}, {1187,3322,274,274,3810,1,0,0,0},
    {1199,1109,274,274,2144,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,2146,1,0,0,0},
    {1257,1113,274,274,2568,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0},
    {1179,3526,274,274,2328,1,0,0,0}, {1203,3780,274,274,2359,1,0,0,0}, {1207,3781,274,274,2200,1,0,0,0},
    {1251,3782,274,274,2151,1,0,0,0}, {1263,3783,274,274,2144,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1175,3759,274,274,2200,1,0,0,0},
    {1187,3322,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0}, {1241,1112,274,274,2146,1,0,0,0},
    {1257,1113,274,274,2568,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1175,3759,274,274,2200,1,0,0,0},
    {1179,3526,274,274,2328,1,0,0,0}, {1187,3322,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0},
    {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,2146,1,0,0,0}, {1257,1113,274,274,2568,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1108,2752,274,274,1383,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2753,274,274,1372,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1118,1122,274,274,2568,1,0,0,0},
    {1171,1107,274,274,2317,1,0,0,0}, {1179,3526,274,274,2328,1,0,0,0}, {1203,3780,274,274,2359,1,0,0,0},
    {6158,5917,274,274,5315,1,0,0,0}, {6176,5918,274,274,2146,1,0,0,0}, {6177,5919,274,274,2550,1,0,0,0},
    {6178,5920,274,274,2151,1,0,0,0}, {6179,5921,274,274,2568,1,0,0,0}, {6180,5922,274,274,2144,1,0,0,0},
    {6181,5923,274,274,2568,1,0,0,0}, {6182,5924,274,274,2144,1,0,0,0}, {6183,5925,274,274,2550,1,0,0,0},
    {6184,5926,274,274,2345,1,0,0,0}, {6185,5927,274,274,3810,1,0,0,0}, {6186,5928,274,274,2171,1,0,0,0},
    {6187,5929,274,274,2393,1,0,0,0}, {6188,5930,274,274,2359,1,0,0,0}, {6189,5931,274,274,2419,1,0,0,0},
    {6190,5932,274,274,2343,1,0,0,0}, {6191,5933,274,274,2335,1,0,0,0}, {6192,5934,274,274,2244,1,0,0,0},
    {6193,5935,274,274,3824,1,0,0,0}, {6194,5936,274,274,2184,1,0,0,0}, {6195,5937,274,274,2221,1,0,0,0},
    {6196,5938,274,274,2328,1,0,0,0}, {6197,5939,274,274,2200,1,0,0,0}, {6198,5940,274,274,2372,1,0,0,0},
    {6199,5941,274,274,2234,1,0,0,0}, {6200,5942,274,274,2364,1,0,0,0}, {6201,5943,274,274,2323,1,0,0,0},
    {6202,5944,274,274,2333,1,0,0,0}, {6203,5945,274,274,2333,1,0,0,0}, {6204,5946,274,274,2751,1,0,0,0},
    {6205,5947,274,274,2239,1,0,0,0}, {6206,5948,274,274,2359,1,0,0,0}, {6207,5949,274,274,2234,1,0,0,0},
    {6209,5950,274,274,2408,1,0,0,0}, {6210,5951,274,274,2400,1,0,0,0}, {8239,5952,274,274,5315,1,0,0,0},
    {6158,5917,274,274,5315,1,0,0,0}, {6176,5918,274,274,2146,1,0,0,0}, {6177,5919,274,274,2550,1,0,0,0},
    {6178,5920,274,274,2151,1,0,0,0}, {6179,5921,274,274,4340,1,0,0,0}, {6180,5922,274,274,17355,1,0,0,0},
    {6181,5923,274,274,2568,1,0,0,0}, {6182,5924,274,274,2144,1,0,0,0}, {6183,5925,274,274,2550,1,0,0,0},
    {6184,5926,274,274,2345,1,0,0,0}, {6185,5927,274,274,3810,1,0,0,0}, {6186,5928,274,274,2171,1,0,0,0},
    {6187,5929,274,274,2393,1,0,0,0}, {6188,5930,274,274,2359,1,0,0,0}, {6189,5931,274,274,2419,1,0,0,0},
    {6190,5932,274,274,2343,1,0,0,0}, {6191,5933,274,274,2335,1,0,0,0}, {6192,5934,274,274,2244,1,0,0,0},
    {6193,5935,274,274,3824,1,0,0,0}, {6194,5936,274,274,2184,1,0,0,0}, {6195,5937,274,274,2221,1,0,0,0},
    {6196,5938,274,274,2328,1,0,0,0}, {6197,5939,274,274,2200,1,0,0,0}, {6198,5940,274,274,2372,1,0,0,0},
    {6199,5941,274,274,2234,1,0,0,0}, {6200,5942,274,274,2364,1,0,0,0}, {6201,5943,274,274,2323,1,0,0,0},
    {6202,5944,274,274,2333,1,0,0,0}, {6203,5945,274,274,2333,1,0,0,0}, {6204,5946,274,274,2751,1,0,0,0},
    {6205,5947,274,274,2239,1,0,0,0}, {6206,5948,274,274,2359,1,0,0,0}, {6207,5949,274,274,2234,1,0,0,0},
    {6209,5950,274,274,2408,1,0,0,0}, {6210,5951,274,274,2400,1,0,0,0}, {8239,5952,274,274,5315,1,0,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,6340,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2146,1,0,0,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,2192,1,0,1,0},
    {1579,704,274,274,2189,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,2356,1,0,1,0}, {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,2246,1,0,1,0}, {1589,714,274,274,2244,1,0,0,0},
    {1590,715,274,698,2223,1,0,1,0}, {1590,715,274,274,2221,1,0,0,0}, {1591,716,274,698,2186,1,0,1,0},
    {1591,716,274,274,2184,1,0,0,0}, {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1040,274,274,24188,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2146,2,0,0,0},
    {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,6340,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,17355,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,12942,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,24191,1,0,0,0}, {32,5953,666,274,24195,5,1,0,1},
    {32,5958,666,274,24201,5,1,0,1}, {32,5963,666,274,24207,5,1,0,1}, {32,5968,666,274,24213,5,1,0,1},
    {32,5973,666,274,24219,5,1,0,1}, {32,5978,666,274,24225,5,1,0,1}, {32,5983,666,274,24231,5,1,0,1},
    {32,5988,666,274,24237,5,1,0,1}, {32,5993,666,274,24243,5,1,0,1}, {32,5998,666,274,24249,5,1,0,1},
    {32,6003,666,274,24255,5,1,0,1}, {32,6008,666,274,24261,5,1,0,1}, {32,6013,666,274,24267,5,1,0,1},
    {32,6018,666,274,24273,5,1,0,1}, {32,6023,666,274,24279,5,1,0,1}, {32,6028,666,274,24285,5,1,0,1},
    {32,6033,666,274,24291,5,1,0,1}, {32,6038,666,274,24297,5,1,0,1}, {32,6043,666,274,24303,5,1,0,1},
    {32,6048,666,274,24309,5,1,0,1}, {32,6053,666,274,24315,5,1,0,1}, {32,6058,666,274,24321,5,1,0,1},
    {32,6063,666,274,24327,5,1,0,1}, {32,6068,666,274,24333,5,1,0,1}, {32,6073,666,274,24339,5,1,0,1},
    {32,6078,666,274,24345,5,1,0,1}, {101,6083,4,274,24351,4,1,0,1}, {101,6087,4,274,24356,4,1,0,1},
    {101,6091,4,274,24361,4,1,0,1}, {101,6095,4,274,24366,4,1,0,1}, {101,6099,4,274,24371,4,1,0,1},
    {101,6103,4,274,24376,4,1,0,1}, {101,6107,4,274,24381,4,1,0,1}, {101,6111,4,274,24386,4,1,0,1},
    {101,6115,4,274,24391,4,1,0,1}, {101,6119,4,274,24396,4,1,0,1}, {101,6123,4,274,24401,4,1,0,1},
    {101,6127,4,274,24406,4,1,0,1}, {101,6131,4,274,24411,4,1,0,1}, {101,6135,4,274,24416,4,1,0,1},
    {101,6139,4,274,24421,4,1,0,1}, {101,6143,4,274,24426,4,1,0,1}, {101,6147,4,274,24431,4,1,0,1},
    {101,6151,4,274,24436,4,1,0,1}, {101,6155,4,274,24441,4,1,0,1}, {101,6159,4,274,24446,4,1,0,1},
    {101,6163,4,274,24451,4,1,0,1}, {101,6167,4,274,24456,4,1,0,1}, {101,6171,4,274,24461,4,1,0,1},
    {101,6175,4,274,24466,4,1,0,1}, {101,6179,4,274,24471,4,1,0,1}, {101,6183,4,274,24476,4,1,0,1},
    {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,3337,274,274,14639,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,3801,274,2151,1,1,0,0},
    {1081,1082,4,274,2372,1,1,0,0}, {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,3801,274,5883,1,1,0,0}, {1102,1103,4,274,1369,1,1,0,0},
    {1102,1103,274,274,5883,1,0,0,0}, {1103,1104,3801,274,5886,1,1,0,0}, {1103,1104,4,274,1366,1,1,0,0},
    {1103,1104,274,274,5886,1,0,0,0}, {1108,2752,3801,274,14643,1,1,0,0}, {1108,2752,4,274,1383,1,1,0,0},
    {1108,2752,274,274,14643,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2753,3801,274,2151,1,1,0,0},
    {1111,2753,4,274,1372,1,1,0,0}, {1111,2753,274,274,7081,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3337,274,274,14639,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0},
    {1081,1082,3801,274,2151,1,1,0,0}, {1081,1082,4,274,2372,1,1,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,24813,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,3801,274,5883,1,1,0,0},
    {1102,1103,4,274,1369,1,1,0,0}, {1102,1103,274,274,5883,1,0,0,0}, {1103,1104,3801,274,5886,1,1,0,0},
    {1103,1104,4,274,1366,1,1,0,0}, {1103,1104,274,274,5886,1,0,0,0}, {1108,2752,3801,274,14643,1,1,0,0},
    {1108,2752,4,274,1383,1,1,0,0}, {1108,2752,274,274,14643,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1111,2753,3801,274,2151,1,1,0,0}, {1111,2753,4,274,1372,1,1,0,0}, {1111,2753,274,274,2151,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,3228,1,0,0,0}, {4608,274,274,274,492,1,0,0,0},
    {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,498,1,0,0,0}, {4611,277,274,274,492,1,0,0,0},
    {4612,278,274,274,509,1,0,0,0}, {4613,279,274,274,25134,1,0,0,0}, {4614,280,274,274,512,1,0,0,0},
    {4615,281,274,274,8541,1,0,0,0}, {4616,282,274,274,25139,1,0,0,0}, {4617,283,274,274,523,1,0,0,0},
    {4618,284,274,274,526,1,0,0,0}, {4619,285,274,274,520,1,0,0,0}, {4620,286,274,274,537,1,0,0,0},
    {4621,287,274,274,25144,1,0,0,0}, {4622,288,274,274,540,1,0,0,0}, {4623,289,274,274,8553,1,0,0,0},
    {4624,290,274,274,492,1,0,0,0}, {4625,291,274,274,495,1,0,0,0}, {4626,292,274,274,498,1,0,0,0},
    {4627,293,274,274,492,1,0,0,0}, {4628,294,274,274,509,1,0,0,0}, {4629,295,274,274,25134,1,0,0,0},
    {4630,296,274,274,512,1,0,0,0}, {4631,297,274,274,8541,1,0,0,0}, {4632,298,274,274,25149,1,0,0,0},
    {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,598,1,0,0,0}, {4635,301,274,274,592,1,0,0,0},
    {4636,302,274,274,609,1,0,0,0}, {4637,303,274,274,25154,1,0,0,0}, {4638,304,274,274,612,1,0,0,0},
    {4639,305,274,274,8565,1,0,0,0}, {4640,306,274,274,25159,1,0,0,0}, {4641,307,274,274,687,1,0,0,0},
    {4642,308,274,274,283,1,0,0,0}, {4643,309,274,274,684,1,0,0,0}, {4644,310,274,274,698,1,0,0,0},
    {4645,311,274,274,25164,1,0,0,0}, {4646,312,274,274,701,1,0,0,0}, {4647,313,274,274,8577,1,0,0,0},
    {4648,314,274,274,25169,1,0,0,0}, {4649,315,274,274,659,1,0,0,0}, {4650,316,274,274,662,1,0,0,0},
    {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,673,1,0,0,0}, {4653,319,274,274,25174,1,0,0,0},
    {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8589,1,0,0,0}, {4656,322,274,274,25159,1,0,0,0},
    {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,684,1,0,0,0},
    {4660,326,274,274,698,1,0,0,0}, {4661,327,274,274,25164,1,0,0,0}, {4662,328,274,274,701,1,0,0,0},
    {4663,329,274,274,8577,1,0,0,0}, {4664,330,274,274,25179,1,0,0,0}, {4665,331,274,274,7982,1,0,0,0},
    {4666,332,274,274,7986,1,0,0,0}, {4667,333,274,274,2843,1,0,0,0}, {4668,334,274,274,7974,1,0,0,0},
    {4669,335,274,274,25185,1,0,0,0}, {4670,336,274,274,7978,1,0,0,0}, {4671,337,274,274,8603,1,0,0,0},
    {4672,338,274,274,25191,1,0,0,0}, {4673,339,274,274,8614,1,0,0,0}, {4674,340,274,274,13772,1,0,0,0},
    {4675,341,274,274,8627,1,0,0,0}, {4676,342,274,274,8608,1,0,0,0}, {4677,343,274,274,25199,1,0,0,0},
    {4678,344,274,274,8640,1,0,0,0}, {4679,345,274,274,8646,1,0,0,0}, {4680,346,274,274,25207,1,0,0,0},
    {4682,347,274,274,13792,1,0,0,0}, {4683,348,274,274,8646,1,0,0,0}, {4684,349,274,274,8653,1,0,0,0},
    {4685,350,274,274,25216,1,0,0,0}, {4688,351,274,274,8608,1,0,0,0}, {4689,352,274,274,8614,1,0,0,0},
    {4690,353,274,274,8620,1,0,0,0}, {4691,354,274,274,8627,1,0,0,0}, {4692,355,274,274,8633,1,0,0,0},
    {4693,356,274,274,5161,1,0,0,0}, {4694,357,274,274,8640,1,0,0,0}, {4695,358,274,274,8646,1,0,0,0},
    {4696,359,274,274,8653,1,0,0,0}, {4698,360,274,274,8660,1,0,0,0}, {4699,361,274,274,8646,1,0,0,0},
    {4700,362,274,274,8668,1,0,0,0}, {4701,363,274,274,8676,1,0,0,0}, {4704,364,274,274,25225,1,0,0,0},
    {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,865,1,0,0,0}, {4707,367,274,274,859,1,0,0,0},
    {4708,368,274,274,876,1,0,0,0}, {4709,369,274,274,25230,1,0,0,0}, {4710,370,274,274,879,1,0,0,0},
    {4711,371,274,274,8690,1,0,0,0}, {4712,372,274,274,25235,1,0,0,0}, {4713,373,274,274,890,1,0,0,0},
    {4714,374,274,274,893,1,0,0,0}, {4715,375,274,274,887,1,0,0,0}, {4716,376,274,274,904,1,0,0,0},
    {4717,377,274,274,25240,1,0,0,0}, {4718,378,274,274,907,1,0,0,0}, {4719,379,274,274,8702,1,0,0,0},
    {4720,380,274,274,25245,1,0,0,0}, {4721,381,274,274,918,1,0,0,0}, {4722,382,274,274,921,1,0,0,0},
    {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,932,1,0,0,0}, {4725,385,274,274,25250,1,0,0,0},
    {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8714,1,0,0,0}, {4728,388,274,274,25255,1,0,0,0},
    {4729,389,274,274,8010,1,0,0,0}, {4730,390,274,274,8014,1,0,0,0}, {4731,391,274,274,2756,1,0,0,0},
    {4732,392,274,274,8002,1,0,0,0}, {4733,393,274,274,25261,1,0,0,0}, {4734,394,274,274,8006,1,0,0,0},
    {4735,395,274,274,8728,1,0,0,0}, {4736,396,274,274,492,1,0,0,0}, {4737,397,274,274,495,1,0,0,0},
    {4738,398,274,274,498,1,0,0,0}, {4739,399,274,274,492,1,0,0,0}, {4740,400,274,274,509,1,0,0,0},
    {4741,401,274,274,25134,1,0,0,0}, {4742,402,274,274,512,1,0,0,0}, {4743,403,274,274,8541,1,0,0,0},
    {4744,404,274,274,25267,1,0,0,0}, {4746,405,274,274,13954,1,0,0,0}, {4747,406,274,274,8541,1,0,0,0},
    {4748,407,274,274,8733,1,0,0,0}, {4749,408,274,274,25273,1,0,0,0}, {4752,409,274,274,25279,1,0,0,0},
    {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,1054,1,0,0,0}, {4755,412,274,274,1048,1,0,0,0},
    {4756,413,274,274,1065,1,0,0,0}, {4757,414,274,274,25284,1,0,0,0}, {4758,415,274,274,1068,1,0,0,0},
    {4759,416,274,274,8758,1,0,0,0}, {4760,417,274,274,25289,1,0,0,0}, {4761,418,274,274,105,1,0,0,0},
    {4762,419,274,274,13976,1,0,0,0}, {4763,420,274,274,8050,1,0,0,0}, {4764,421,274,274,8762,1,0,0,0},
    {4765,422,274,274,25295,1,0,0,0}, {4766,423,274,274,8046,1,0,0,0}, {4767,424,274,274,8779,1,0,0,0},
    {4768,425,274,274,2146,1,0,0,0}, {4769,426,274,274,2144,1,0,0,0}, {4770,427,274,274,2151,1,0,0,0},
    {4771,428,274,274,2146,1,0,0,0}, {4772,429,274,274,2550,1,0,0,0}, {4773,430,274,274,25301,1,0,0,0},
    {4774,431,274,274,2568,1,0,0,0}, {4776,433,274,274,25305,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0},
    {4778,435,274,274,1154,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,1165,1,0,0,0},
    {4781,438,274,274,25310,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0},
    {4784,441,274,274,25315,1,0,0,0}, {4786,442,274,274,1180,1,0,0,0}, {4787,443,274,274,1176,1,0,0,0},
    {4788,444,274,274,1189,1,0,0,0}, {4789,445,274,274,25321,1,0,0,0}, {4792,446,274,274,25327,1,0,0,0},
    {4793,447,274,274,495,1,0,0,0}, {4794,448,274,274,498,1,0,0,0}, {4795,449,274,274,492,1,0,0,0},
    {4796,450,274,274,509,1,0,0,0}, {4797,451,274,274,25134,1,0,0,0}, {4798,452,274,274,512,1,0,0,0},
    {4799,453,274,274,8541,1,0,0,0}, {4800,454,274,274,25267,1,0,0,0}, {4802,455,274,274,13954,1,0,0,0},
    {4803,456,274,274,8541,1,0,0,0}, {4804,457,274,274,8733,1,0,0,0}, {4805,458,274,274,25273,1,0,0,0},
    {4808,459,274,274,25332,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0},
    {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,1255,1,0,0,0}, {4813,464,274,274,25337,1,0,0,0},
    {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8861,1,0,0,0}, {4816,467,274,274,2146,1,0,0,0},
    {4817,468,274,274,2144,1,0,0,0}, {4818,469,274,274,2151,1,0,0,0}, {4819,470,274,274,2146,1,0,0,0},
    {4820,471,274,274,2550,1,0,0,0}, {4821,472,666,274,2308,1,1,0,0}, {4821,472,274,274,25301,1,0,0,0},
    {4822,473,274,274,2568,1,0,0,0}, {4824,475,274,274,25342,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0},
    {4826,477,274,274,1308,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,1319,1,0,0,0},
    {4829,480,274,274,25347,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8911,1,0,0,0},
    {4832,483,274,274,25352,1,0,0,0}, {4833,484,274,274,8919,1,0,0,0}, {4834,485,274,274,14154,1,0,0,0},
    {4835,486,274,274,8928,1,0,0,0}, {4836,487,274,274,8915,1,0,0,0}, {4837,488,274,274,25358,1,0,0,0},
    {4838,489,274,274,8937,1,0,0,0}, {4839,490,274,274,8941,1,0,0,0}, {4840,491,274,274,25364,1,0,0,0},
    {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0},
    {4844,495,274,274,1383,1,0,0,0}, {4845,496,274,274,25369,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0},
    {4847,498,274,274,8954,1,0,0,0}, {4848,499,274,274,25374,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0},
    {4850,501,274,274,1400,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,1411,1,0,0,0},
    {4853,504,274,274,25379,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,8966,1,0,0,0},
    {4856,507,274,274,1411,1,0,0,0}, {4857,508,274,274,1397,1,0,0,0}, {4858,509,274,274,8958,1,0,0,0},
    {4859,510,274,274,1394,1,0,0,0}, {4860,511,274,274,8962,1,0,0,0}, {4861,512,274,274,2221,1,0,0,0},
    {4862,513,274,274,1414,1,0,0,0}, {4863,514,274,274,8966,1,0,0,0}, {4864,515,274,274,25384,1,0,0,0},
    {4865,516,274,274,7996,1,0,0,0}, {4866,517,274,274,7999,1,0,0,0}, {4867,518,274,274,2760,1,0,0,0},
    {4868,519,274,274,7990,1,0,0,0}, {4869,520,274,274,25389,1,0,0,0}, {4870,521,274,274,7993,1,0,0,0},
    {4871,522,274,274,8978,1,0,0,0}, {4872,523,274,274,25394,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0},
    {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0}, {4876,527,274,274,1519,1,0,0,0},
    {4877,528,274,274,25399,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1530,1,0,0,0},
    {4880,531,274,274,25404,1,0,0,0}, {4882,532,274,274,1534,1,0,0,0}, {4883,533,274,274,1530,1,0,0,0},
    {4884,534,274,274,1543,1,0,0,0}, {4885,535,274,274,25410,1,0,0,0}, {4896,536,274,274,25416,1,0,0,0},
    {4897,537,274,274,9009,1,0,0,0}, {4898,538,274,274,14210,1,0,0,0}, {4899,539,274,274,9022,1,0,0,0},
    {4900,540,274,274,9003,1,0,0,0}, {4901,541,274,274,25424,1,0,0,0}, {4902,542,274,274,9035,1,0,0,0},
    {4903,543,274,274,9041,1,0,0,0}, {4904,544,274,274,25432,1,0,0,0}, {4905,545,274,274,9055,1,0,0,0},
    {4906,546,274,274,14230,1,0,0,0}, {4907,547,274,274,9070,1,0,0,0}, {4908,548,274,274,9048,1,0,0,0},
    {4909,549,274,274,25441,1,0,0,0}, {4910,550,274,274,9085,1,0,0,0}, {4911,551,274,274,9092,1,0,0,0},
    {4912,552,274,274,25450,1,0,0,0}, {4913,553,274,274,9106,1,0,0,0}, {4914,554,274,274,14253,1,0,0,0},
    {4915,555,274,274,9119,1,0,0,0}, {4916,556,274,274,9100,1,0,0,0}, {4917,557,274,274,25458,1,0,0,0},
    {4918,558,274,274,9132,1,0,0,0}, {4919,559,274,274,9138,1,0,0,0}, {4920,560,274,274,25466,1,0,0,0},
    {4921,561,274,274,9152,1,0,0,0}, {4922,562,274,274,14273,1,0,0,0}, {4923,563,274,274,9167,1,0,0,0},
    {4924,564,274,274,9145,1,0,0,0}, {4925,565,274,274,25475,1,0,0,0}, {4926,566,274,274,9188,1,0,0,0},
    {4927,567,274,274,9195,1,0,0,0}, {4928,568,274,274,25466,1,0,0,0}, {4929,569,274,274,9152,1,0,0,0},
    {4930,570,274,274,14273,1,0,0,0}, {4931,571,274,274,9167,1,0,0,0}, {4932,572,274,274,9145,1,0,0,0},
    {4933,573,274,274,25475,1,0,0,0}, {4934,574,274,274,9188,1,0,0,0}, {4935,575,274,274,9195,1,0,0,0},
    {4936,576,274,274,25484,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,1765,1,0,0,0},
    {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,1776,1,0,0,0}, {4941,581,274,274,25489,1,0,0,0},
    {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9211,1,0,0,0}, {4944,584,274,274,25494,1,0,0,0},
    {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0}, {4947,587,274,274,1787,1,0,0,0},
    {4948,588,274,274,1804,1,0,0,0}, {4949,589,274,274,25499,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0},
    {4951,591,274,274,9223,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0},
    {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0},
    {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0},
    {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3180,1815,1,0,1,0}, {4978,601,274,274,1833,1,0,0,0},
    {4979,602,274,3180,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0}, {4980,603,274,3180,1819,1,0,1,0},
    {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3180,1821,1,0,1,0}, {4981,604,274,274,1842,1,0,0,0},
    {4982,605,274,274,1845,1,0,0,0}, {4983,606,274,274,1848,1,0,0,0}, {4984,607,274,274,1851,1,0,0,0},
    {4985,608,274,274,1854,1,0,0,0}, {4986,609,274,274,1857,1,0,0,0}, {4987,610,274,274,1860,1,0,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,25585,1,1,1,0},
    {1579,704,274,698,25590,1,0,1,0}, {1579,704,274,274,25585,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9310,1,0,1,0}, {1581,706,274,274,9317,1,0,0,0},
    {1582,707,274,698,25599,1,0,1,0}, {1582,707,274,274,2720,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,9873,1,1,1,0},
    {1584,709,274,698,9864,1,0,1,0}, {1584,709,274,274,9873,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,25608,1,1,1,0},
    {1588,713,274,698,25613,1,0,1,0}, {1588,713,274,274,25608,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0},
    {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,9321,1,1,1,0},
    {1590,715,274,698,9325,1,0,1,0}, {1590,715,274,274,9321,1,0,0,0}, {1591,716,665,698,9332,1,1,1,0},
    {1591,716,274,698,9335,1,0,1,0}, {1591,716,274,274,9332,1,0,0,0}, {1592,717,665,698,9340,1,1,1,0},
    {1592,717,274,698,9344,1,0,1,0}, {1592,717,274,274,9340,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,25622,1,0,1,0}, {1594,719,274,274,25631,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1716,3181,274,698,2416,1,0,1,0}, {1716,3181,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3182,9351,1,0,1,0}, {57344,647,274,3183,9355,1,0,1,0}, {57344,647,274,3184,9359,1,0,1,0},
    {57344,647,274,3185,9365,1,0,1,0}, {57344,647,274,3186,9370,1,0,1,0}, {57344,647,274,3187,9376,1,0,1,0},
    {57344,647,274,3188,25636,1,0,1,0}, {57344,647,274,3189,9386,1,0,1,0}, {57344,647,274,3190,9390,1,0,1,0},
    {57344,647,274,3191,9394,1,0,1,0}, {57344,647,274,3192,25643,1,0,1,0}, {57344,647,274,3193,9403,1,0,1,0},
    {57344,647,274,3194,25650,1,0,1,0}, {57344,647,274,3195,9412,1,0,1,0}, {57344,647,274,274,9355,1,0,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,7544,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,2146,1,1,0,0}, {1571,674,274,274,7544,1,0,0,0},
    {1572,675,274,274,7544,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,7544,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,2189,1,1,1,0},
    {1579,704,274,698,2192,1,0,1,0}, {1579,704,274,274,2189,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,18974,1,0,1,0}, {1581,706,274,274,4982,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,2226,1,1,1,0},
    {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3057,1,1,1,0},
    {1589,714,274,698,3050,1,0,1,0}, {1589,714,274,274,3057,1,0,0,0}, {1590,715,665,698,3820,1,1,1,0},
    {1590,715,274,698,9899,1,0,1,0}, {1590,715,274,274,3820,1,0,0,0}, {1591,716,665,698,9885,1,1,1,0},
    {1591,716,274,698,9878,1,0,1,0}, {1591,716,274,274,9885,1,0,0,0}, {1592,717,665,698,25864,1,1,1,0},
    {1592,717,274,698,25869,1,0,1,0}, {1592,717,274,274,25864,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1716,3181,274,698,2416,1,0,1,0}, {1716,3181,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3182,9351,1,0,1,0}, {57344,647,274,3183,9355,1,0,1,0}, {57344,647,274,3184,25878,1,0,1,0},
    {57344,647,274,3185,25885,1,0,1,0}, {57344,647,274,3186,25891,1,0,1,0}, {57344,647,274,3187,25897,1,0,1,0},
    {57344,647,274,3188,9381,1,0,1,0}, {57344,647,274,3189,9386,1,0,1,0}, {57344,647,274,3190,9390,1,0,1,0},
    {57344,647,274,3191,9394,1,0,1,0}, {57344,647,274,3192,9398,1,0,1,0}, {57344,647,274,3193,9403,1,0,1,0},
    {57344,647,274,3194,9407,1,0,1,0}, {57344,647,274,3195,9412,1,0,1,0}, {57344,647,274,274,9355,1,0,0,0},
    {2433,913,274,274,4135,1,0,0,0}, {2434,914,274,274,3595,1,0,0,0}, {2435,921,274,274,2209,1,0,0,0},
    {2437,922,274,274,2146,1,0,0,0}, {2438,923,274,274,2132,1,0,0,0}, {2439,924,274,274,2151,1,0,0,0},
    {2440,925,274,274,2148,1,0,0,0}, {2441,926,274,274,2144,1,0,0,0}, {2442,927,274,274,2141,1,0,0,0},
    {2443,928,274,274,2575,1,0,0,0}, {2444,929,274,274,2710,1,0,0,0}, {2447,930,274,274,2550,1,0,0,0},
    {2448,931,274,274,2714,1,0,0,0}, {2451,932,274,274,2568,1,0,0,0}, {2452,933,274,274,2717,1,0,0,0},
    {2453,934,274,936,2328,2,0,1,0}, {2453,934,274,274,745,2,0,0,0}, {2453,937,274,936,2333,1,0,1,0},
    {2453,937,274,274,1148,1,0,0,0}, {2454,938,274,936,2720,2,0,1,0}, {2454,938,274,274,2725,2,0,0,0},
    {2454,940,274,936,2218,1,0,1,0}, {2454,940,274,274,2731,1,0,0,0}, {2455,941,274,936,2735,2,0,1,0},
    {2455,941,274,274,2738,2,0,0,0}, {2455,943,274,936,2419,1,0,1,0}, {2455,943,274,274,1502,1,0,0,0},
    {2456,944,274,936,2317,1,0,1,0}, {2456,944,274,274,2742,1,0,0,0}, {2457,945,274,936,2706,1,0,1,0},
    {2457,945,274,274,2746,1,0,0,0}, {2458,946,274,936,2400,1,0,1,0}, {2458,946,274,274,2756,1,0,0,0},
    {2459,947,274,936,25994,1,0,1,0}, {2459,947,274,274,25998,1,0,0,0}, {2460,948,274,936,2239,2,0,1,0},
    {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,936,2200,1,0,1,0}, {2460,950,274,274,2760,1,0,0,0},
    {2461,951,274,936,2763,1,0,1,0}, {2461,951,274,274,387,1,0,0,0}, {2462,952,274,936,2703,1,0,1,0},
    {2462,952,274,274,1076,1,0,0,0}, {2463,953,274,936,2279,1,0,1,0}, {2463,953,274,274,1547,1,0,0,0},
    {2464,954,274,936,2766,1,0,1,0}, {2464,954,274,274,2771,1,0,0,0}, {2465,955,274,936,5988,2,0,1,0},
    {2465,955,274,274,5992,2,0,0,0}, {2465,957,274,936,2268,1,0,1,0}, {2465,957,274,274,1422,1,0,0,0},
    {2466,958,274,936,5997,2,0,1,0}, {2466,958,274,274,6002,2,0,0,0}, {2466,960,274,936,2793,1,0,1,0},
    {2466,960,274,274,2798,1,0,0,0}, {2467,961,274,936,2699,1,0,1,0}, {2467,961,274,274,2804,1,0,0,0},
    {2468,962,274,936,2184,1,0,1,0}, {2468,962,274,274,915,1,0,0,0}, {2469,963,274,936,2189,1,0,1,0},
    {2469,963,274,274,2809,1,0,0,0}, {2470,964,274,936,2221,1,0,1,0}, {2470,964,274,274,1394,1,0,0,0},
    {2471,965,274,936,2226,1,0,1,0}, {2471,965,274,274,2813,1,0,0,0}, {2472,966,274,936,2345,1,0,1,0},
    {2472,966,274,274,1048,1,0,0,0}, {2474,967,274,936,2393,1,0,1,0}, {2474,967,274,274,1787,1,0,0,0},
    {2475,968,274,936,2323,2,0,1,0}, {2475,968,274,274,1759,2,0,0,0}, {2475,970,274,936,2817,1,0,1,0},
    {2475,970,274,274,2820,1,0,0,0}, {2476,971,274,936,2171,1,0,1,0}, {2476,971,274,274,859,1,0,0,0},
    {2477,972,274,936,2824,1,0,1,0}, {2477,972,274,274,2827,1,0,0,0}, {2478,973,274,936,2343,1,0,1,0},
    {2478,973,274,274,592,1,0,0,0}, {2479,974,274,936,2372,2,0,1,0}, {2479,974,274,274,1366,2,0,0,0},
    {2479,976,274,936,26003,1,0,1,0}, {2479,976,274,274,26007,1,0,0,0}, {2480,977,274,936,2234,1,0,1,0},
    {2480,977,274,274,656,1,0,0,0}, {2482,978,274,936,2335,1,0,1,0}, {2482,978,274,274,520,1,0,0,0},
    {2486,979,274,936,2249,1,0,1,0}, {2486,979,274,274,2843,1,0,0,0}, {2487,980,274,936,26012,1,0,1,0},
    {2487,980,274,274,26017,1,0,0,0}, {2488,981,274,936,2244,1,0,1,0}, {2488,981,274,274,684,1,0,0,0},
    {2489,982,274,936,2359,1,0,1,0}, {2489,982,274,274,492,1,0,0,0}, {2492,983,274,274,0,1,0,0,0},
    {2494,984,274,274,2132,1,0,0,0}, {2495,985,274,274,2151,1,0,0,0}, {2496,986,274,274,2148,1,0,0,0},
    {2497,987,274,274,2144,1,0,0,0}, {2498,988,274,274,2141,1,0,0,0}, {2499,989,274,274,2575,1,0,0,0},
    {2500,990,274,274,2847,1,0,0,0}, {2503,991,274,274,2550,1,0,0,0}, {2504,992,274,274,2714,1,0,0,0},
    {2507,993,274,274,2568,1,0,0,0}, {2508,994,274,274,2717,1,0,0,0}, {2509,995,274,274,0,1,0,0,0},
    {2510,996,274,274,2184,1,0,0,0}, {2528,997,274,274,2847,1,0,0,0}, {2530,998,274,274,2710,1,0,0,0},
    {2534,999,274,274,2388,1,0,0,0}, {2535,1000,274,274,1815,1,0,0,0}, {2536,1001,274,274,1817,1,0,0,0},
    {2537,1002,274,274,1819,1,0,0,0}, {2538,1003,274,274,1821,1,0,0,0}, {2539,1004,274,274,1823,1,0,0,0},
    {2540,1005,274,274,1825,1,0,0,0}, {2541,1006,274,274,1827,1,0,0,0}, {2542,1007,274,274,1829,1,0,0,0},
    {2543,1008,274,274,1831,1,0,0,0}, {2544,1009,274,936,2234,1,0,1,0}, {2544,1009,274,274,656,1,0,0,0},
    {2545,1010,274,936,2414,1,0,1,0}, {2545,1010,274,274,887,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,26189,1,0,0,0},
    {1098,1099,274,274,26193,1,0,0,0}, {1100,1101,274,274,2200,1,0,0,0}, {1102,1103,274,274,7996,1,0,0,0},
    {1103,1104,274,274,2760,1,0,0,0}, {1117,2754,274,274,2151,1,0,0,0}, {1123,2755,274,274,2550,1,0,0,0},
    {1131,2756,274,274,2146,1,0,0,0}, {769,4157,274,274,0,1,0,0,0}, {776,6209,274,274,0,1,0,0,0},
    {945,6210,274,274,26276,4,0,0,0}, {945,6214,274,6217,26280,3,0,1,0}, {945,6214,274,6218,26283,3,0,1,0},
    {945,6214,274,274,26287,3,0,0,0}, {945,6219,274,274,26276,3,0,0,0}, {945,6222,274,274,26276,3,0,0,0},
    {945,6225,274,274,26291,3,0,0,0}, {945,1209,274,6217,26280,2,0,1,0}, {945,1209,274,6218,26283,2,0,1,0},
    {945,1209,274,274,26287,2,0,0,0}, {945,3486,274,274,26291,2,0,0,0}, {945,1211,274,274,26280,1,0,0,0},
    {946,6228,274,274,2414,2,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1213,4,274,26294,2,1,0,0},
    {947,1217,274,274,26297,2,0,0,0}, {947,1215,274,274,3804,2,0,0,0}, {947,1219,274,274,26301,2,0,0,0},
    {947,1213,274,274,26301,2,0,0,0}, {947,1221,274,274,26306,1,0,0,0}, {948,6230,274,274,26309,2,0,0,0},
    {948,1222,274,274,26309,1,0,0,0}, {949,6232,274,274,26312,4,0,0,0}, {949,6236,274,6217,26291,3,0,1,0},
    {949,6236,274,6218,26316,3,0,1,0}, {949,6236,274,274,26320,3,0,0,0}, {949,6239,274,274,26312,3,0,0,0},
    {949,6242,274,274,26312,3,0,0,0}, {949,6245,274,274,2151,3,0,0,0}, {949,1225,274,6217,26291,2,0,1,0},
    {949,1225,274,6218,26316,2,0,1,0}, {949,1225,274,274,26320,2,0,0,0}, {949,3497,274,274,2151,2,0,0,0},
    {949,1227,274,274,26291,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0}, {951,1231,274,6218,10839,2,0,1,0},
    {951,1231,274,274,10846,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0}, {952,1234,274,274,26324,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,6248,274,274,2333,2,0,0,0}, {954,1236,274,274,2333,1,0,0,0},
    {955,6250,274,274,2335,2,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1238,4,274,2171,2,1,0,0},
    {956,1238,274,274,10849,2,0,0,0}, {956,6252,274,274,2343,2,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1241,4,274,2221,2,1,0,0}, {957,1241,274,274,10852,2,0,0,0}, {957,6254,274,274,2345,2,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,5220,1,0,0,0}, {959,6256,274,274,10863,4,0,0,0},
    {959,6260,274,274,10863,3,0,0,0}, {959,6263,274,274,10863,3,0,0,0}, {959,6266,274,274,2151,3,0,0,0},
    {959,6269,274,274,2144,3,0,0,0}, {959,3501,274,274,2151,2,0,0,0}, {959,1247,274,274,2144,2,0,0,0},
    {959,1249,274,274,2568,1,0,0,0}, {960,6272,274,274,2393,2,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,6274,274,274,2234,2,0,0,0}, {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0},
    {963,6276,274,274,2244,2,0,0,0}, {963,1253,274,6278,2239,1,0,1,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,3504,274,274,2565,2,0,0,0}, {964,6279,274,274,2184,2,0,0,0}, {964,1254,274,274,2184,1,0,0,0},
    {965,6281,274,274,2151,3,0,0,0}, {965,1257,274,274,2151,2,0,0,0}, {965,1259,274,274,2151,1,0,0,0},
    {966,6284,274,274,2323,2,0,0,0}, {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,3824,1,0,0,0},
    {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,2568,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0},
    {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10783,1,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,1203,274,274,10806,1,0,0,0}, {942,1204,274,274,16665,1,0,0,0}, {943,1205,274,274,10809,1,0,0,0},
    {944,1206,274,274,10963,1,0,0,0}, {945,1207,274,274,19586,2,0,0,0}, {945,1209,274,274,2717,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1219,274,274,2416,2,0,0,0},
    {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,274,19590,2,0,0,0},
    {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1233,274,274,16760,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0},
    {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10855,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,16764,1,0,0,0},
    {970,1264,274,274,7081,1,0,0,0}, {971,1265,274,274,10992,1,0,0,0}, {972,1266,274,274,10873,1,0,0,0},
    {973,1267,274,274,10999,1,0,0,0}, {974,1268,274,274,16768,1,0,0,0}, {2689,1324,274,274,4135,1,0,0,0},
    {2690,1325,274,274,3595,1,0,0,0}, {2691,1331,274,274,2209,1,0,0,0}, {2693,1332,274,274,2146,1,0,0,0},
    {2694,1333,274,274,2132,1,0,0,0}, {2695,1334,274,274,2151,1,0,0,0}, {2696,1335,274,274,2148,1,0,0,0},
    {2697,1336,274,274,2144,1,0,0,0}, {2698,1337,274,274,2141,1,0,0,0}, {2699,1338,274,274,2575,1,0,0,0},
    {2700,1339,274,274,2710,1,0,0,0}, {2701,1340,274,274,4337,1,0,0,0}, {2703,1341,274,274,26628,1,0,0,0},
    {2704,1342,274,274,2714,1,0,0,0}, {2705,1343,274,274,4340,1,0,0,0}, {2707,1344,274,274,5198,1,0,0,0},
    {2708,1345,274,274,2717,1,0,0,0}, {2709,1346,274,1114,2328,2,0,1,0}, {2709,1346,274,274,745,2,0,0,0},
    {2709,1348,274,1114,2333,1,0,1,0}, {2709,1348,274,274,1148,1,0,0,0}, {2710,1349,274,1114,2720,2,0,1,0},
    {2710,1349,274,274,2725,2,0,0,0}, {2710,1351,274,1114,2218,1,0,1,0}, {2710,1351,274,274,2731,1,0,0,0},
    {2711,1352,274,1114,2735,2,0,1,0}, {2711,1352,274,274,2738,2,0,0,0}, {2711,1354,274,1114,2419,1,0,1,0},
    {2711,1354,274,274,1502,1,0,0,0}, {2712,1355,274,1114,2317,1,0,1,0}, {2712,1355,274,274,2742,1,0,0,0},
    {2713,1356,274,1114,2706,1,0,1,0}, {2713,1356,274,274,2746,1,0,0,0}, {2714,1357,274,1114,2400,1,0,1,0},
    {2714,1357,274,274,2756,1,0,0,0}, {2715,1358,274,1114,25994,1,0,1,0}, {2715,1358,274,274,25998,1,0,0,0},
    {2716,1359,274,1114,2239,2,0,1,0}, {2716,1359,274,274,1302,2,0,0,0}, {2716,1361,274,1114,2200,1,0,1,0},
    {2716,1361,274,274,2760,1,0,0,0}, {2717,1362,274,1114,2763,1,0,1,0}, {2717,1362,274,274,387,1,0,0,0},
    {2718,1363,274,1114,2703,1,0,1,0}, {2718,1363,274,274,1076,1,0,0,0}, {2719,1364,274,1114,2279,1,0,1,0},
    {2719,1364,274,274,1547,1,0,0,0}, {2720,1365,274,1114,2766,1,0,1,0}, {2720,1365,274,274,2771,1,0,0,0},
    {2721,1366,274,1114,2575,2,0,1,0}, {2721,1366,274,274,2777,2,0,0,0}, {2721,1368,274,1114,2268,1,0,1,0},
    {2721,1368,274,274,1422,1,0,0,0}, {2722,1369,274,1114,2782,2,0,1,0}, {2722,1369,274,274,2787,2,0,0,0},
    {2722,1371,274,1114,2793,1,0,1,0}, {2722,1371,274,274,2798,1,0,0,0}, {2723,1372,274,1114,2699,1,0,1,0},
    {2723,1372,274,274,2804,1,0,0,0}, {2724,1373,274,1114,2184,1,0,1,0}, {2724,1373,274,274,915,1,0,0,0},
    {2725,1374,274,1114,2189,1,0,1,0}, {2725,1374,274,274,2809,1,0,0,0}, {2726,1375,274,1114,2221,1,0,1,0},
    {2726,1375,274,274,1394,1,0,0,0}, {2727,1376,274,1114,2226,1,0,1,0}, {2727,1376,274,274,2813,1,0,0,0},
    {2728,1377,274,1114,2345,1,0,1,0}, {2728,1377,274,274,1048,1,0,0,0}, {2730,1378,274,1114,2393,1,0,1,0},
    {2730,1378,274,274,1787,1,0,0,0}, {2731,1379,274,1114,2323,2,0,1,0}, {2731,1379,274,274,1759,2,0,0,0},
    {2731,1381,274,1114,2323,1,0,1,0}, {2731,1381,274,274,1759,1,0,0,0}, {2732,1382,274,1114,2171,1,0,1,0},
    {2732,1382,274,274,859,1,0,0,0}, {2733,1383,274,1114,2824,1,0,1,0}, {2733,1383,274,274,2827,1,0,0,0},
    {2734,1384,274,1114,2343,1,0,1,0}, {2734,1384,274,274,592,1,0,0,0}, {2735,1385,274,1114,2831,2,0,1,0},
    {2735,1385,274,274,2835,2,0,0,0}, {2735,1387,274,1114,2372,1,0,1,0}, {2735,1387,274,274,1366,1,0,0,0},
    {2736,1388,274,1114,2234,1,0,1,0}, {2736,1388,274,274,656,1,0,0,0}, {2738,1389,274,1114,2335,1,0,1,0},
    {2738,1389,274,274,520,1,0,0,0}, {2739,1390,274,1114,3599,1,0,1,0}, {2739,1390,274,274,4145,1,0,0,0},
    {2741,1391,274,1114,2414,1,0,1,0}, {2741,1391,274,274,887,1,0,0,0}, {2742,1392,274,1114,2249,1,0,1,0},
    {2742,1392,274,274,2843,1,0,0,0}, {2743,1393,274,1114,26012,1,0,1,0}, {2743,1393,274,274,26017,1,0,0,0},
    {2744,1394,274,1114,2244,1,0,1,0}, {2744,1394,274,274,684,1,0,0,0}, {2745,1395,274,1114,2359,1,0,1,0},
    {2745,1395,274,274,492,1,0,0,0}, {2748,1396,274,274,0,1,0,0,0}, {2750,1397,274,274,2132,1,0,0,0},
    {2751,1398,274,274,2151,1,0,0,0}, {2752,1399,274,274,2148,1,0,0,0}, {2753,1400,274,274,2144,1,0,0,0},
    {2754,1401,274,274,2141,1,0,0,0}, {2755,1402,274,274,2575,1,0,0,0}, {2756,1403,274,274,2847,1,0,0,0},
    {2757,1404,274,274,4337,1,0,0,0}, {2759,1405,274,274,26628,1,0,0,0}, {2760,1406,274,274,2714,1,0,0,0},
    {2761,1407,274,274,4340,1,0,0,0}, {2763,1408,274,274,5198,1,0,0,0}, {2764,1409,274,274,2717,1,0,0,0},
    {2765,1410,274,274,0,1,0,0,0}, {2784,1411,274,274,2847,1,0,0,0}, {2786,1412,274,274,2710,1,0,0,0},
    {2790,1413,274,274,2388,1,0,0,0}, {2791,1414,274,274,1815,1,0,0,0}, {2792,1415,274,274,1817,1,0,0,0},
    {2793,1416,274,274,1819,1,0,0,0}, {2794,1417,274,274,1821,1,0,0,0}, {2795,1418,274,274,1823,1,0,0,0},
    {2796,1419,274,274,1825,1,0,0,0}, {2797,1420,274,274,1827,1,0,0,0}, {2798,1421,274,274,1829,1,0,0,0},
    {2799,1422,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2305,1490,274,274,4135,1,0,0,0}, {2306,1491,274,274,3595,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0},
    {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0},
    {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0},
    {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,2710,1,0,0,0}, {2317,1507,274,274,4337,1,0,0,0},
    {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2550,1,0,0,0}, {2320,1510,274,274,2714,1,0,0,0},
    {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0}, {2323,1513,274,274,2568,1,0,0,0},
    {2324,1514,274,274,2717,1,0,0,0}, {2325,1515,274,1517,2328,2,0,1,0}, {2325,1515,274,274,745,2,0,0,0},
    {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,1148,1,0,0,0}, {2326,1519,274,1517,2720,2,0,1,0},
    {2326,1519,274,274,2725,2,0,0,0}, {2326,1521,274,1517,2218,1,0,1,0}, {2326,1521,274,274,2731,1,0,0,0},
    {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2738,2,0,0,0}, {2327,1524,274,1517,2419,1,0,1,0},
    {2327,1524,274,274,1502,1,0,0,0}, {2328,1525,274,1517,2317,1,0,1,0}, {2328,1525,274,274,2742,1,0,0,0},
    {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2746,1,0,0,0}, {2330,1527,274,1517,2400,1,0,1,0},
    {2330,1527,274,274,2756,1,0,0,0}, {2331,1528,274,1517,25994,1,0,1,0}, {2331,1528,274,274,25998,1,0,0,0},
    {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,1302,2,0,0,0}, {2332,1531,274,1517,2200,1,0,1,0},
    {2332,1531,274,274,2760,1,0,0,0}, {2333,1532,274,1517,2763,1,0,1,0}, {2333,1532,274,274,387,1,0,0,0},
    {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,1076,1,0,0,0}, {2335,1534,274,1517,2279,1,0,1,0},
    {2335,1534,274,274,1547,1,0,0,0}, {2336,1535,274,1517,2766,1,0,1,0}, {2336,1535,274,274,2771,1,0,0,0},
    {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,2777,2,0,0,0}, {2337,1538,274,1517,2268,1,0,1,0},
    {2337,1538,274,274,1422,1,0,0,0}, {2338,1539,274,1517,2782,2,0,1,0}, {2338,1539,274,274,2787,2,0,0,0},
    {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2798,1,0,0,0}, {2339,1542,274,1517,2699,1,0,1,0},
    {2339,1542,274,274,2804,1,0,0,0}, {2340,1543,274,1517,2184,1,0,1,0}, {2340,1543,274,274,915,1,0,0,0},
    {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2809,1,0,0,0}, {2342,1545,274,1517,2221,1,0,1,0},
    {2342,1545,274,274,1394,1,0,0,0}, {2343,1546,274,1517,2226,1,0,1,0}, {2343,1546,274,274,2813,1,0,0,0},
    {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,1048,1,0,0,0}, {2345,1548,274,1517,4347,1,0,1,0},
    {2345,1548,274,274,4351,1,0,0,0}, {2346,1549,274,1517,2393,1,0,1,0}, {2346,1549,274,274,1787,1,0,0,0},
    {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,1759,2,0,0,0}, {2347,1552,274,1517,2817,1,0,1,0},
    {2347,1552,274,274,2820,1,0,0,0}, {2348,1553,274,1517,2171,1,0,1,0}, {2348,1553,274,274,859,1,0,0,0},
    {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2827,1,0,0,0}, {2350,1555,274,1517,2343,1,0,1,0},
    {2350,1555,274,274,592,1,0,0,0}, {2351,1556,274,1517,2831,2,0,1,0}, {2351,1556,274,274,2835,2,0,0,0},
    {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,1366,1,0,0,0}, {2352,1559,274,1517,2234,1,0,1,0},
    {2352,1559,274,274,656,1,0,0,0}, {2353,1560,274,1517,4356,1,0,1,0}, {2353,1560,274,274,4360,1,0,0,0},
    {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,520,1,0,0,0}, {2355,1562,274,1517,3599,1,0,1,0},
    {2355,1562,274,274,4145,1,0,0,0}, {2356,1563,274,1517,4365,1,0,1,0}, {2356,1563,274,274,4369,1,0,0,0},
    {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,887,1,0,0,0}, {2358,1565,274,1517,2249,1,0,1,0},
    {2358,1565,274,274,2843,1,0,0,0}, {2359,1566,274,1517,26012,1,0,1,0}, {2359,1566,274,274,26017,1,0,0,0},
    {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,684,1,0,0,0}, {2361,1568,274,1517,2359,1,0,1,0},
    {2361,1568,274,274,492,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,2120,1,0,0,0},
    {2366,1571,274,274,2132,1,0,0,0}, {2367,1572,274,274,2151,1,0,0,0}, {2368,1573,274,274,2148,1,0,0,0},
    {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,2575,1,0,0,0},
    {2372,1577,274,274,2847,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0},
    {2375,1580,274,274,2550,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0},
    {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2568,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0},
    {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,2847,1,0,0,0}, {2402,1588,274,274,2710,1,0,0,0},
    {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0},
    {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0},
    {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0},
    {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {97,1600,666,4,0,1,1,1,0},
    {3201,1662,274,274,4135,1,0,0,0}, {3202,1663,274,274,3595,1,0,0,0}, {3203,1670,274,274,2209,1,0,0,0},
    {3205,1671,274,274,2146,1,0,0,0}, {3206,1672,274,274,2132,1,0,0,0}, {3207,1673,274,274,2151,1,0,0,0},
    {3208,1674,274,274,2148,1,0,0,0}, {3209,1675,274,274,2144,1,0,0,0}, {3210,1676,274,274,2141,1,0,0,0},
    {3211,1677,274,274,2575,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0}, {3214,1679,274,274,26628,1,0,0,0},
    {3215,1680,274,274,2550,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0}, {3218,1682,274,274,5198,1,0,0,0},
    {3219,1683,274,274,2568,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0}, {3221,1685,274,1687,2328,2,0,1,0},
    {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,1687,2333,1,0,1,0}, {3221,1688,274,274,1148,1,0,0,0},
    {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0}, {3222,1691,274,1687,2218,1,0,1,0},
    {3222,1691,274,274,2731,1,0,0,0}, {3223,1692,274,1687,2735,2,0,1,0}, {3223,1692,274,274,2738,2,0,0,0},
    {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,1502,1,0,0,0}, {3224,1695,274,1687,2317,1,0,1,0},
    {3224,1695,274,274,2742,1,0,0,0}, {3225,1696,274,1687,2706,1,0,1,0}, {3225,1696,274,274,2746,1,0,0,0},
    {3226,1697,274,1687,2400,1,0,1,0}, {3226,1697,274,274,2756,1,0,0,0}, {3227,1698,274,1687,25994,1,0,1,0},
    {3227,1698,274,274,25998,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0}, {3228,1699,274,274,1302,2,0,0,0},
    {3228,1701,274,1687,2200,1,0,1,0}, {3228,1701,274,274,2760,1,0,0,0}, {3229,1702,274,1687,2763,1,0,1,0},
    {3229,1702,274,274,387,1,0,0,0}, {3230,1703,274,1687,2703,1,0,1,0}, {3230,1703,274,274,1076,1,0,0,0},
    {3231,1704,274,1687,2279,1,0,1,0}, {3231,1704,274,274,1547,1,0,0,0}, {3232,1705,274,1687,2766,1,0,1,0},
    {3232,1705,274,274,2771,1,0,0,0}, {3233,1706,274,1687,2575,2,0,1,0}, {3233,1706,274,274,2777,2,0,0,0},
    {3233,1708,274,1687,2268,1,0,1,0}, {3233,1708,274,274,1422,1,0,0,0}, {3234,1709,274,1687,2782,2,0,1,0},
    {3234,1709,274,274,2787,2,0,0,0}, {3234,1711,274,1687,2793,1,0,1,0}, {3234,1711,274,274,2798,1,0,0,0},
    {3235,1712,274,1687,2699,1,0,1,0}, {3235,1712,274,274,2804,1,0,0,0}, {3236,1713,274,1687,2184,1,0,1,0},
    {3236,1713,274,274,915,1,0,0,0}, {3237,1714,274,1687,2189,1,0,1,0}, {3237,1714,274,274,2809,1,0,0,0},
    {3238,1715,274,1687,2221,1,0,1,0}, {3238,1715,274,274,1394,1,0,0,0}, {3239,1716,274,1687,2226,1,0,1,0},
    {3239,1716,274,274,2813,1,0,0,0}, {3240,1717,274,1687,2345,1,0,1,0}, {3240,1717,274,274,1048,1,0,0,0},
    {3242,1718,274,1687,2393,1,0,1,0}, {3242,1718,274,274,1787,1,0,0,0}, {3243,1719,274,1687,2323,2,0,1,0},
    {3243,1719,274,274,1759,2,0,0,0}, {3243,1721,274,1687,2817,1,0,1,0}, {3243,1721,274,274,2820,1,0,0,0},
    {3244,1722,274,1687,2171,1,0,1,0}, {3244,1722,274,274,859,1,0,0,0}, {3245,1723,274,1687,2824,1,0,1,0},
    {3245,1723,274,274,2827,1,0,0,0}, {3246,1724,274,1687,2343,1,0,1,0}, {3246,1724,274,274,592,1,0,0,0},
    {3247,1725,274,1687,2831,2,0,1,0}, {3247,1725,274,274,2835,2,0,0,0}, {3247,1727,274,1687,2372,1,0,1,0},
    {3247,1727,274,274,1366,1,0,0,0}, {3248,1728,274,1687,2234,1,0,1,0}, {3248,1728,274,274,656,1,0,0,0},
    {3249,1729,274,1687,4356,1,0,1,0}, {3249,1729,274,274,4360,1,0,0,0}, {3250,1730,274,1687,2335,1,0,1,0},
    {3250,1730,274,274,520,1,0,0,0}, {3251,1731,274,1687,3599,1,0,1,0}, {3251,1731,274,274,4145,1,0,0,0},
    {3253,1732,274,1687,2414,1,0,1,0}, {3253,1732,274,274,887,1,0,0,0}, {3254,1733,274,1687,2249,1,0,1,0},
    {3254,1733,274,274,2843,1,0,0,0}, {3255,1734,274,1687,26012,1,0,1,0}, {3255,1734,274,274,26017,1,0,0,0},
    {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,684,1,0,0,0}, {3257,1736,274,1687,2359,1,0,1,0},
    {3257,1736,274,274,492,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,2132,1,0,0,0},
    {3263,1739,274,274,2151,1,0,0,0}, {3264,1740,274,274,2148,1,0,0,0}, {3265,1741,274,274,2144,1,0,0,0},
    {3266,1742,274,274,2141,1,0,0,0}, {3267,1743,274,274,2575,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0},
    {3270,1745,274,274,26628,1,0,0,0}, {3271,1746,274,274,2550,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0},
    {3274,1748,274,274,5198,1,0,0,0}, {3275,1749,274,274,2568,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0},
    {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0},
    {3302,1754,274,274,2388,1,0,0,0}, {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0},
    {3305,1757,274,274,1819,1,0,0,0}, {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0},
    {3308,1760,274,274,1825,1,0,0,0}, {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0},
    {3311,1763,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3329,3904,274,274,4135,1,0,0,0}, {3330,3905,274,274,2695,1,0,0,0}, {3331,3906,274,274,2209,1,0,0,0},
    {3333,3907,274,274,2146,1,0,0,0}, {3334,3908,274,274,2132,1,0,0,0}, {3335,3909,274,274,2151,1,0,0,0},
    {3336,3910,274,274,2148,1,0,0,0}, {3337,3911,274,274,2144,1,0,0,0}, {3338,3912,274,274,2141,1,0,0,0},
    {3339,3913,274,274,2575,1,0,0,0}, {3340,3914,274,274,2710,1,0,0,0}, {3342,3915,274,274,26628,1,0,0,0},
    {3343,3916,274,274,2550,1,0,0,0}, {3344,3917,274,274,2714,1,0,0,0}, {3346,3918,274,274,5198,1,0,0,0},
    {3347,3919,274,274,2568,1,0,0,0}, {3348,3920,274,274,2717,1,0,0,0}, {3349,3921,274,3923,2333,1,0,1,0},
    {3349,3921,274,274,1148,1,0,0,0}, {3350,3924,274,3923,2218,1,0,1,0}, {3350,3924,274,274,2731,1,0,0,0},
    {3351,3925,274,3923,2419,1,0,1,0}, {3351,3925,274,274,1502,1,0,0,0}, {3352,3926,274,3923,2317,1,0,1,0},
    {3352,3926,274,274,2742,1,0,0,0}, {3353,3927,274,3923,2706,1,0,1,0}, {3353,3927,274,274,2746,1,0,0,0},
    {3354,3928,274,3923,2400,1,0,1,0}, {3354,3928,274,274,2756,1,0,0,0}, {3355,3929,274,3923,25994,1,0,1,0},
    {3355,3929,274,274,25998,1,0,0,0}, {3356,3930,274,3923,2200,1,0,1,0}, {3356,3930,274,274,2760,1,0,0,0},
    {3357,3931,274,3923,2763,1,0,1,0}, {3357,3931,274,274,387,1,0,0,0}, {3358,3932,274,3923,2703,1,0,1,0},
    {3358,3932,274,274,1076,1,0,0,0}, {3359,3933,274,3923,2279,1,0,1,0}, {3359,3933,274,274,1547,1,0,0,0},
    {3360,3934,274,3923,2766,1,0,1,0}, {3360,3934,274,274,2771,1,0,0,0}, {3361,3935,274,3923,2268,1,0,1,0},
    {3361,3935,274,274,1422,1,0,0,0}, {3362,3936,274,3923,2793,1,0,1,0}, {3362,3936,274,274,2798,1,0,0,0},
    {3363,3937,274,3923,2699,1,0,1,0}, {3363,3937,274,274,2804,1,0,0,0}, {3364,3938,274,3923,2184,1,0,1,0},
    {3364,3938,274,274,915,1,0,0,0}, {3365,3939,274,3923,2189,1,0,1,0}, {3365,3939,274,274,2809,1,0,0,0},
    {3366,3940,274,3923,2221,1,0,1,0}, {3366,3940,274,274,1394,1,0,0,0}, {3367,3941,274,3923,2226,1,0,1,0},
    {3367,3941,274,274,2813,1,0,0,0}, {3368,3942,274,3923,2345,1,0,1,0}, {3368,3942,274,274,1048,1,0,0,0},
    {3369,3943,274,3923,4347,1,0,1,0}, {3369,3943,274,274,4351,1,0,0,0}, {3370,3944,274,3923,2393,1,0,1,0},
    {3370,3944,274,274,1787,1,0,0,0}, {3371,3945,274,3923,2817,1,0,1,0}, {3371,3945,274,274,2820,1,0,0,0},
    {3372,3946,274,3923,2171,1,0,1,0}, {3372,3946,274,274,859,1,0,0,0}, {3373,3947,274,3923,2824,1,0,1,0},
    {3373,3947,274,274,2827,1,0,0,0}, {3374,3948,274,3923,2343,1,0,1,0}, {3374,3948,274,274,592,1,0,0,0},
    {3375,3949,274,3923,2372,1,0,1,0}, {3375,3949,274,274,1366,1,0,0,0}, {3376,3950,274,3923,2234,1,0,1,0},
    {3376,3950,274,274,656,1,0,0,0}, {3377,6286,274,3923,9913,3,0,1,0}, {3377,6286,274,274,26857,3,0,0,0},
    {3377,3951,274,3923,4356,1,0,1,0}, {3377,3951,274,274,4360,1,0,0,0}, {3378,3952,274,3923,2335,1,0,1,0},
    {3378,3952,274,274,520,1,0,0,0}, {3379,3953,274,3923,3599,1,0,1,0}, {3379,3953,274,274,4145,1,0,0,0},
    {3380,3954,274,3923,4365,1,0,1,0}, {3380,3954,274,274,4369,1,0,0,0}, {3381,3955,274,3923,2414,1,0,1,0},
    {3381,3955,274,274,887,1,0,0,0}, {3382,3956,274,3923,2249,1,0,1,0}, {3382,3956,274,274,2843,1,0,0,0},
    {3383,3957,274,3923,26012,1,0,1,0}, {3383,3957,274,274,26017,1,0,0,0}, {3384,3958,274,3923,2244,1,0,1,0},
    {3384,3958,274,274,684,1,0,0,0}, {3385,3959,274,3923,2359,1,0,1,0}, {3385,3959,274,274,492,1,0,0,0},
    {3390,3960,274,274,2132,1,0,0,0}, {3391,3961,274,274,2151,1,0,0,0}, {3392,3962,274,274,2148,1,0,0,0},
    {3393,3963,274,274,2144,1,0,0,0}, {3394,3964,274,274,2141,1,0,0,0}, {3395,3965,274,274,2575,1,0,0,0},
    {3396,3966,274,274,2847,1,0,0,0}, {3398,3967,274,274,26628,1,0,0,0}, {3399,3968,274,274,2550,1,0,0,0},
    {3400,3969,274,274,2714,1,0,0,0}, {3402,3970,274,274,5198,1,0,0,0}, {3403,3971,274,274,2568,1,0,0,0},
    {3404,3972,274,274,2717,1,0,0,0}, {3405,3973,274,274,0,1,0,0,0}, {3424,3974,274,274,2847,1,0,0,0},
    {3426,3975,274,274,2710,1,0,0,0}, {3430,3976,274,274,2388,1,0,0,0}, {3431,3977,274,274,1815,1,0,0,0},
    {3432,3978,274,274,1817,1,0,0,0}, {3433,3979,274,274,1819,1,0,0,0}, {3434,3980,274,274,1821,1,0,0,0},
    {3435,3981,274,274,1823,1,0,0,0}, {3436,3982,274,274,1825,1,0,0,0}, {3437,3983,274,274,1827,1,0,0,0},
    {3438,3984,274,274,1829,1,0,0,0}, {3439,3985,274,274,1831,1,0,0,0}, {3450,3986,274,274,2699,1,0,0,0},
    {3451,3987,274,274,2345,1,0,0,0}, {3452,3988,274,274,2234,1,0,0,0}, {3453,3989,274,274,2335,1,0,0,0},
    {3454,3990,274,274,3599,1,0,0,0}, {3455,3991,274,274,2333,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2817,2368,274,274,4135,1,0,0,0}, {2818,2369,274,274,3595,1,0,0,0},
    {2819,2374,274,274,2209,1,0,0,0}, {2821,2375,274,274,2146,1,0,0,0}, {2822,2376,274,274,2132,1,0,0,0},
    {2823,2377,274,274,2151,1,0,0,0}, {2824,2378,274,274,2148,1,0,0,0}, {2825,2379,274,274,2144,1,0,0,0},
    {2826,2380,274,274,2141,1,0,0,0}, {2827,2381,274,274,2575,1,0,0,0}, {2828,2382,274,274,2710,1,0,0,0},
    {2831,2383,274,274,2550,1,0,0,0}, {2832,2384,274,274,2714,1,0,0,0}, {2835,2385,274,274,2568,1,0,0,0},
    {2836,2386,274,274,2717,1,0,0,0}, {2837,2387,274,2389,2328,2,0,1,0}, {2837,2387,274,274,745,2,0,0,0},
    {2837,2390,274,2389,2333,1,0,1,0}, {2837,2390,274,274,1148,1,0,0,0}, {2838,2391,274,2389,2720,2,0,1,0},
    {2838,2391,274,274,2725,2,0,0,0}, {2838,2393,274,2389,2218,1,0,1,0}, {2838,2393,274,274,2731,1,0,0,0},
    {2839,2394,274,2389,2735,2,0,1,0}, {2839,2394,274,274,2738,2,0,0,0}, {2839,2396,274,2389,2419,1,0,1,0},
    {2839,2396,274,274,1502,1,0,0,0}, {2840,2397,274,2389,2317,1,0,1,0}, {2840,2397,274,274,2742,1,0,0,0},
    {2841,2398,274,2389,2706,1,0,1,0}, {2841,2398,274,274,2746,1,0,0,0}, {2842,2399,274,2389,2400,1,0,1,0},
    {2842,2399,274,274,2756,1,0,0,0}, {2843,2400,274,2389,25994,1,0,1,0}, {2843,2400,274,274,25998,1,0,0,0},
    {2844,2401,274,2389,2239,2,0,1,0}, {2844,2401,274,274,1302,2,0,0,0}, {2844,2403,274,2389,2200,1,0,1,0},
    {2844,2403,274,274,2760,1,0,0,0}, {2845,2404,274,2389,2763,1,0,1,0}, {2845,2404,274,274,387,1,0,0,0},
    {2846,2405,274,2389,2703,1,0,1,0}, {2846,2405,274,274,1076,1,0,0,0}, {2847,2406,274,2389,2279,1,0,1,0},
    {2847,2406,274,274,1547,1,0,0,0}, {2848,2407,274,2389,2766,1,0,1,0}, {2848,2407,274,274,2771,1,0,0,0},
    {2849,2408,274,2389,5988,2,0,1,0}, {2849,2408,274,274,5992,2,0,0,0}, {2849,2410,274,2389,2268,1,0,1,0},
    {2849,2410,274,274,1422,1,0,0,0}, {2850,2411,274,2389,5997,2,0,1,0}, {2850,2411,274,274,6002,2,0,0,0},
    {2850,2413,274,2389,2793,1,0,1,0}, {2850,2413,274,274,2798,1,0,0,0}, {2851,2414,274,2389,2699,1,0,1,0},
    {2851,2414,274,274,2804,1,0,0,0}, {2852,2415,274,2389,2184,1,0,1,0}, {2852,2415,274,274,915,1,0,0,0},
    {2853,2416,274,2389,2189,1,0,1,0}, {2853,2416,274,274,2809,1,0,0,0}, {2854,2417,274,2389,2221,1,0,1,0},
    {2854,2417,274,274,1394,1,0,0,0}, {2855,2418,274,2389,2226,1,0,1,0}, {2855,2418,274,274,2813,1,0,0,0},
    {2856,2419,274,2389,2345,1,0,1,0}, {2856,2419,274,274,1048,1,0,0,0}, {2858,2420,274,2389,2393,1,0,1,0},
    {2858,2420,274,274,1787,1,0,0,0}, {2859,2421,274,2389,2323,2,0,1,0}, {2859,2421,274,274,1759,2,0,0,0},
    {2859,2423,274,2389,2817,1,0,1,0}, {2859,2423,274,274,2820,1,0,0,0}, {2860,2424,274,2389,2171,1,0,1,0},
    {2860,2424,274,274,859,1,0,0,0}, {2861,2425,274,2389,2824,1,0,1,0}, {2861,2425,274,274,2827,1,0,0,0},
    {2862,2426,274,2389,2343,1,0,1,0}, {2862,2426,274,274,592,1,0,0,0}, {2863,2427,274,2389,2831,2,0,1,0},
    {2863,2427,274,274,2835,2,0,0,0}, {2863,2429,274,2389,2372,1,0,1,0}, {2863,2429,274,274,1366,1,0,0,0},
    {2864,2430,274,2389,2234,1,0,1,0}, {2864,2430,274,274,656,1,0,0,0}, {2866,2431,274,2389,2335,1,0,1,0},
    {2866,2431,274,274,520,1,0,0,0}, {2867,2432,274,2389,3599,1,0,1,0}, {2867,2432,274,274,4145,1,0,0,0},
    {2869,2433,274,2389,2414,1,0,1,0}, {2869,2433,274,274,887,1,0,0,0}, {2870,2434,274,2389,2249,1,0,1,0},
    {2870,2434,274,274,2843,1,0,0,0}, {2871,2435,274,2389,26012,1,0,1,0}, {2871,2435,274,274,26017,1,0,0,0},
    {2872,2436,274,2389,2244,1,0,1,0}, {2872,2436,274,274,684,1,0,0,0}, {2873,2437,274,2389,2359,1,0,1,0},
    {2873,2437,274,274,492,1,0,0,0}, {2876,2438,274,274,0,1,0,0,0}, {2878,2439,274,274,2132,1,0,0,0},
    {2879,2440,274,274,2151,1,0,0,0}, {2880,2441,274,274,2148,1,0,0,0}, {2881,2442,274,274,2144,1,0,0,0},
    {2882,2443,274,274,2141,1,0,0,0}, {2883,2444,274,274,2575,1,0,0,0}, {2884,2445,274,274,2847,1,0,0,0},
    {2887,2446,274,274,2550,1,0,0,0}, {2888,2447,274,274,2714,1,0,0,0}, {2891,2448,274,274,2568,1,0,0,0},
    {2892,2449,274,274,2717,1,0,0,0}, {2893,2450,274,274,0,1,0,0,0}, {2911,2451,274,2389,27311,1,0,1,0},
    {2911,2451,274,274,27315,1,0,0,0}, {2912,2452,274,274,2847,1,0,0,0}, {2914,2453,274,274,2710,1,0,0,0},
    {2918,2454,274,274,2388,1,0,0,0}, {2919,2455,274,274,1815,1,0,0,0}, {2920,2456,274,274,1817,1,0,0,0},
    {2921,2457,274,274,1819,1,0,0,0}, {2922,2458,274,274,1821,1,0,0,0}, {2923,2459,274,274,1823,1,0,0,0},
    {2924,2460,274,274,1825,1,0,0,0}, {2925,2461,274,274,1827,1,0,0,0}, {2926,2462,274,274,1829,1,0,0,0},
    {2927,2463,274,274,1831,1,0,0,0}, {2929,2464,274,2389,2414,1,0,1,0}, {2929,2464,274,274,887,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2561,4015,274,274,4135,1,0,0,0},
    {2562,4016,274,274,3595,1,0,0,0}, {2563,4017,274,274,2209,1,0,0,0}, {2565,4018,274,274,2146,1,0,0,0},
    {2566,4019,274,274,2132,1,0,0,0}, {2567,4020,274,274,2151,1,0,0,0}, {2568,4021,274,274,2148,1,0,0,0},
    {2569,4022,274,274,2144,1,0,0,0}, {2570,4023,274,274,2141,1,0,0,0}, {2575,4024,274,274,2550,1,0,0,0},
    {2576,4025,274,274,2714,1,0,0,0}, {2579,4026,274,274,2568,1,0,0,0}, {2580,4027,274,274,2717,1,0,0,0},
    {2581,4028,274,4030,2328,2,0,1,0}, {2581,4028,274,274,745,2,0,0,0}, {2581,4031,274,4030,2333,1,0,1,0},
    {2581,4031,274,274,1148,1,0,0,0}, {2582,4032,274,4030,27369,2,0,1,0}, {2582,4032,274,274,27374,2,0,0,0},
    {2582,4034,274,4030,2218,1,0,1,0}, {2582,4034,274,274,2731,1,0,0,0}, {2583,4035,274,4030,27380,2,0,1,0},
    {2583,4035,274,274,27384,2,0,0,0}, {2583,4037,274,4030,2419,1,0,1,0}, {2583,4037,274,274,1502,1,0,0,0},
    {2584,4038,274,4030,2317,1,0,1,0}, {2584,4038,274,274,2742,1,0,0,0}, {2585,4039,274,4030,2706,1,0,1,0},
    {2585,4039,274,274,2746,1,0,0,0}, {2586,4040,274,4030,2400,1,0,1,0}, {2586,4040,274,274,2756,1,0,0,0},
    {2587,4041,274,4030,25994,1,0,1,0}, {2587,4041,274,274,25998,1,0,0,0}, {2588,4042,274,4030,2239,2,0,1,0},
    {2588,4042,274,274,1302,2,0,0,0}, {2588,4044,274,4030,2200,1,0,1,0}, {2588,4044,274,274,2760,1,0,0,0},
    {2589,4045,274,4030,2763,1,0,1,0}, {2589,4045,274,274,387,1,0,0,0}, {2590,4046,274,4030,2703,1,0,1,0},
    {2590,4046,274,274,1076,1,0,0,0}, {2591,4047,274,4030,2279,1,0,1,0}, {2591,4047,274,274,1547,1,0,0,0},
    {2592,4048,274,4030,2766,1,0,1,0}, {2592,4048,274,274,2771,1,0,0,0}, {2593,4049,274,4030,2575,2,0,1,0},
    {2593,4049,274,274,2777,2,0,0,0}, {2593,4051,274,4030,2268,1,0,1,0}, {2593,4051,274,274,1422,1,0,0,0},
    {2594,4052,274,4030,2782,2,0,1,0}, {2594,4052,274,274,2787,2,0,0,0}, {2594,4054,274,4030,2793,1,0,1,0},
    {2594,4054,274,274,2798,1,0,0,0}, {2595,4055,274,4030,2699,1,0,1,0}, {2595,4055,274,274,2804,1,0,0,0},
    {2596,4056,274,4030,2184,1,0,1,0}, {2596,4056,274,274,915,1,0,0,0}, {2597,4057,274,4030,2189,1,0,1,0},
    {2597,4057,274,274,2809,1,0,0,0}, {2598,4058,274,4030,2221,1,0,1,0}, {2598,4058,274,274,1394,1,0,0,0},
    {2599,4059,274,4030,2226,1,0,1,0}, {2599,4059,274,274,2813,1,0,0,0}, {2600,4060,274,4030,2345,1,0,1,0},
    {2600,4060,274,274,1048,1,0,0,0}, {2602,4061,274,4030,2393,1,0,1,0}, {2602,4061,274,274,1787,1,0,0,0},
    {2603,4062,274,4030,2323,2,0,1,0}, {2603,4062,274,274,1759,2,0,0,0}, {2603,4064,274,4030,2817,1,0,1,0},
    {2603,4064,274,274,2820,1,0,0,0}, {2604,4065,274,4030,2171,1,0,1,0}, {2604,4065,274,274,859,1,0,0,0},
    {2605,4066,274,4030,2824,1,0,1,0}, {2605,4066,274,274,2827,1,0,0,0}, {2606,4067,274,4030,2343,1,0,1,0},
    {2606,4067,274,274,592,1,0,0,0}, {2607,4068,274,4030,2831,2,0,1,0}, {2607,4068,274,274,2835,2,0,0,0},
    {2607,4070,274,4030,2372,1,0,1,0}, {2607,4070,274,274,1366,1,0,0,0}, {2608,4071,274,4030,2234,1,0,1,0},
    {2608,4071,274,274,656,1,0,0,0}, {2610,4072,274,4030,3599,2,0,1,0}, {2610,4072,274,274,4145,2,0,0,0},
    {2610,4074,274,4030,2335,1,0,1,0}, {2610,4074,274,274,520,1,0,0,0}, {2613,4075,274,4030,2414,1,0,1,0},
    {2613,4075,274,274,887,1,0,0,0}, {2616,4076,274,4030,2249,2,0,1,0}, {2616,4076,274,274,2843,2,0,0,0},
    {2616,4078,274,4030,2244,1,0,1,0}, {2616,4078,274,274,684,1,0,0,0}, {2617,4079,274,4030,2359,1,0,1,0},
    {2617,4079,274,274,492,1,0,0,0}, {2620,4080,274,274,0,1,0,0,0}, {2622,4081,274,274,2132,1,0,0,0},
    {2623,4082,274,274,2151,1,0,0,0}, {2624,4083,274,274,2148,1,0,0,0}, {2625,4084,274,274,2144,1,0,0,0},
    {2626,4085,274,274,2141,1,0,0,0}, {2631,4086,274,274,2550,1,0,0,0}, {2632,4087,274,274,2714,1,0,0,0},
    {2635,4088,274,274,2568,1,0,0,0}, {2636,4089,274,274,2717,1,0,0,0}, {2637,4090,274,274,0,1,0,0,0},
    {2652,4091,274,4030,5988,1,0,1,0}, {2652,4091,274,274,5992,1,0,0,0}, {2662,4092,274,274,2388,1,0,0,0},
    {2663,4093,274,274,1815,1,0,0,0}, {2664,4094,274,274,1817,1,0,0,0}, {2665,4095,274,274,1819,1,0,0,0},
    {2666,4096,274,274,1821,1,0,0,0}, {2667,4097,274,274,1823,1,0,0,0}, {2668,4098,274,274,1825,1,0,0,0},
    {2669,4099,274,274,1827,1,0,0,0}, {2670,4100,274,274,1829,1,0,0,0}, {2671,4101,274,274,1831,1,0,0,0},
    {2672,6309,274,274,3595,1,0,0,0}, {2673,6310,274,6311,2414,1,0,1,0}, {2673,6310,274,6312,2234,1,0,1,0},
    {2673,6310,274,6313,2244,1,0,1,0}, {2673,6310,274,6314,2335,1,0,1,0}, {2673,6310,274,6315,2345,1,0,1,0},
    {2673,6310,274,6316,2343,1,0,1,0}, {2673,6310,274,6317,2171,1,0,1,0}, {2673,6310,274,6318,2393,1,0,1,0},
    {2673,6310,274,6319,2221,1,0,1,0}, {2673,6310,274,6320,2184,1,0,1,0}, {2673,6310,274,6321,2268,1,0,1,0},
    {2673,6310,274,6322,2279,1,0,1,0}, {2673,6310,274,3381,2200,1,0,1,0}, {2673,6310,274,6323,2400,1,0,1,0},
    {2673,6310,274,6324,2419,1,0,1,0}, {2673,6310,274,6325,2333,1,0,1,0}, {2673,6310,274,274,0,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,9860,1,1,1,0}, {1579,704,274,698,9853,1,0,1,0}, {1579,704,274,274,9860,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9310,1,0,1,0},
    {1581,706,274,274,9317,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,12254,1,1,1,0}, {1584,709,274,698,12258,1,0,1,0}, {1584,709,274,274,12254,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0},
    {1591,716,665,698,9332,1,1,1,0}, {1591,716,274,698,9335,1,0,1,0}, {1591,716,274,274,9332,1,0,0,0},
    {1592,717,665,698,9340,1,1,1,0}, {1592,717,274,698,9344,1,0,1,0}, {1592,717,274,274,9340,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,3571,274,274,12265,4,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1278,274,696,4043,2,0,1,0}, {1614,1282,274,696,10816,2,0,1,0}, {1614,1278,274,274,3047,2,0,0,0},
    {1614,1282,274,274,12274,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2568,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0},
    {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0},
    {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2550,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3182,12277,1,0,1,0},
    {57344,647,274,3183,12281,1,0,1,0}, {57344,647,274,3184,12285,1,0,1,0}, {57344,647,274,3185,12291,1,0,1,0},
    {57344,647,274,3186,12296,1,0,1,0}, {57344,647,274,3187,12302,1,0,1,0}, {57344,647,274,3188,12307,1,0,1,0},
    {57344,647,274,3189,12312,1,0,1,0}, {57344,647,274,3190,12316,1,0,1,0}, {57344,647,274,3191,12320,1,0,1,0},
    {57344,647,274,3192,12324,1,0,1,0}, {57344,647,274,3193,12330,1,0,1,0}, {57344,647,274,3194,12334,1,0,1,0},
    {57344,647,274,3195,12340,1,0,1,0}, {57344,647,274,274,12281,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1097,1098,274,274,13056,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,13061,1,0,0,0}, {1102,1103,274,274,7996,1,0,0,0},
    {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {3458,2481,274,274,3595,1,0,0,0},
    {3459,2482,274,274,2209,1,0,0,0}, {3461,2483,274,274,2146,1,0,0,0}, {3462,2484,274,274,2132,1,0,0,0},
    {3463,2485,274,274,27609,1,0,0,0}, {3464,2486,274,274,27614,1,0,0,0}, {3465,2487,274,274,2151,1,0,0,0},
    {3466,2488,274,274,2148,1,0,0,0}, {3467,2489,274,274,2144,1,0,0,0}, {3468,2490,274,274,2141,1,0,0,0},
    {3469,2491,274,274,2575,1,0,0,0}, {3473,2492,274,274,26628,1,0,0,0}, {3474,2493,274,274,2550,1,0,0,0},
    {3475,2494,274,274,2714,1,0,0,0}, {3476,2495,274,274,5198,1,0,0,0}, {3477,2496,274,274,2568,1,0,0,0},
    {3478,2497,274,274,2717,1,0,0,0}, {3482,2498,274,2499,2333,1,0,1,0}, {3482,2498,274,274,1148,1,0,0,0},
    {3483,2500,274,2499,2218,1,0,1,0}, {3483,2500,274,274,2731,1,0,0,0}, {3484,2501,274,2499,2419,1,0,1,0},
    {3484,2501,274,274,1502,1,0,0,0}, {3485,2502,274,2499,2317,1,0,1,0}, {3485,2502,274,274,2742,1,0,0,0},
    {3486,2503,274,2499,2706,1,0,1,0}, {3486,2503,274,274,2746,1,0,0,0}, {3487,2504,274,2499,27619,1,0,1,0},
    {3487,2504,274,274,27624,1,0,0,0}, {3488,2505,274,2499,2400,1,0,1,0}, {3488,2505,274,274,2756,1,0,0,0},
    {3489,2506,274,2499,25994,1,0,1,0}, {3489,2506,274,274,25998,1,0,0,0}, {3490,2507,274,2499,2200,1,0,1,0},
    {3490,2507,274,274,2760,1,0,0,0}, {3491,2508,274,2499,2763,1,0,1,0}, {3491,2508,274,274,387,1,0,0,0},
    {3492,2509,274,2499,2703,1,0,1,0}, {3492,2509,274,274,1076,1,0,0,0}, {3493,2510,274,2499,6354,1,0,1,0},
    {3493,2510,274,274,6358,1,0,0,0}, {3495,2511,274,2499,2279,1,0,1,0}, {3495,2511,274,274,1547,1,0,0,0},
    {3496,2512,274,2499,2766,1,0,1,0}, {3496,2512,274,274,2771,1,0,0,0}, {3497,2513,274,2499,2268,1,0,1,0},
    {3497,2513,274,274,1422,1,0,0,0}, {3498,2514,274,2499,2793,1,0,1,0}, {3498,2514,274,274,2798,1,0,0,0},
    {3499,2515,274,2499,2699,1,0,1,0}, {3499,2515,274,274,2804,1,0,0,0}, {3500,2516,274,2499,27630,1,0,1,0},
    {3500,2516,274,274,27637,1,0,0,0}, {3501,2517,274,2499,2184,1,0,1,0}, {3501,2517,274,274,915,1,0,0,0},
    {3502,2518,274,2499,2189,1,0,1,0}, {3502,2518,274,274,2809,1,0,0,0}, {3503,2519,274,2499,2221,1,0,1,0},
    {3503,2519,274,274,1394,1,0,0,0}, {3504,2520,274,2499,2226,1,0,1,0}, {3504,2520,274,274,2813,1,0,0,0},
    {3505,2521,274,2499,2345,1,0,1,0}, {3505,2521,274,274,1048,1,0,0,0}, {3507,2522,274,2499,10852,1,0,1,0},
    {3507,2522,274,274,27645,1,0,0,0}, {3508,2523,274,2499,2393,1,0,1,0}, {3508,2523,274,274,1787,1,0,0,0},
    {3509,2524,274,2499,2817,1,0,1,0}, {3509,2524,274,274,2820,1,0,0,0}, {3510,2525,274,2499,2171,1,0,1,0},
    {3510,2525,274,274,859,1,0,0,0}, {3511,2526,274,2499,2824,1,0,1,0}, {3511,2526,274,274,2827,1,0,0,0},
    {3512,2527,274,2499,2343,1,0,1,0}, {3512,2527,274,274,592,1,0,0,0}, {3513,2528,274,2499,10849,1,0,1,0},
    {3513,2528,274,274,27649,1,0,0,0}, {3514,2529,274,2499,2372,1,0,1,0}, {3514,2529,274,274,1366,1,0,0,0},
    {3515,2530,274,2499,2234,1,0,1,0}, {3515,2530,274,274,656,1,0,0,0}, {3517,2531,274,2499,2335,1,0,1,0},
    {3517,2531,274,274,520,1,0,0,0}, {3520,2532,274,2499,2414,1,0,1,0}, {3520,2532,274,274,887,1,0,0,0},
    {3521,2533,274,2499,2249,1,0,1,0}, {3521,2533,274,274,2843,1,0,0,0}, {3522,2534,274,2499,26012,1,0,1,0},
    {3522,2534,274,274,26017,1,0,0,0}, {3523,2535,274,2499,2244,1,0,1,0}, {3523,2535,274,274,684,1,0,0,0},
    {3524,2536,274,2499,2359,1,0,1,0}, {3524,2536,274,274,492,1,0,0,0}, {3525,2537,274,2499,3599,1,0,1,0},
    {3525,2537,274,274,4145,1,0,0,0}, {3526,2538,274,2499,2323,1,0,1,0}, {3526,2538,274,274,1759,1,0,0,0},
    {3530,2539,274,274,0,1,0,0,0}, {3535,2540,274,274,2132,1,0,0,0}, {3536,2541,274,274,27609,1,0,0,0},
    {3537,2542,274,274,27614,1,0,0,0}, {3538,2543,274,274,2151,1,0,0,0}, {3539,2544,274,274,2148,1,0,0,0},
    {3540,2545,274,274,2144,1,0,0,0}, {3542,2546,274,274,2141,1,0,0,0}, {3544,2547,274,274,2575,1,0,0,0},
    {3545,2548,274,274,26628,1,0,0,0}, {3546,2549,274,274,2550,1,0,0,0}, {3547,2550,274,274,2714,1,0,0,0},
    {3548,2551,274,274,5198,1,0,0,0}, {3549,2552,274,274,2568,1,0,0,0}, {3550,2553,274,274,2717,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2946,2566,274,274,2695,1,0,0,0},
    {2947,2567,274,274,2209,1,0,0,0}, {2949,2568,274,274,2146,1,0,0,0}, {2950,2569,274,274,2132,1,0,0,0},
    {2951,2570,274,274,2151,1,0,0,0}, {2952,2571,274,274,2148,1,0,0,0}, {2953,2572,274,274,2144,1,0,0,0},
    {2954,2573,274,274,2141,1,0,0,0}, {2958,2574,274,274,26628,1,0,0,0}, {2959,2575,274,274,2550,1,0,0,0},
    {2960,2576,274,274,2714,1,0,0,0}, {2962,2577,274,274,5198,1,0,0,0}, {2963,2578,274,274,2568,1,0,0,0},
    {2964,2579,274,274,2717,1,0,0,0}, {2965,2580,274,2581,2333,1,0,1,0}, {2965,2580,274,274,1148,1,0,0,0},
    {2969,2582,274,2581,2706,1,0,1,0}, {2969,2582,274,274,2746,1,0,0,0}, {2970,2583,274,2581,2400,1,0,1,0},
    {2970,2583,274,274,2756,1,0,0,0}, {2972,2584,274,2581,2200,1,0,1,0}, {2972,2584,274,274,2760,1,0,0,0},
    {2974,2585,274,2581,2703,1,0,1,0}, {2974,2585,274,274,1076,1,0,0,0}, {2975,2586,274,2581,2279,1,0,1,0},
    {2975,2586,274,274,1547,1,0,0,0}, {2979,2587,274,2581,2699,1,0,1,0}, {2979,2587,274,274,2804,1,0,0,0},
    {2980,2588,274,2581,2184,1,0,1,0}, {2980,2588,274,274,915,1,0,0,0}, {2984,2589,274,2581,2345,1,0,1,0},
    {2984,2589,274,274,1048,1,0,0,0}, {2985,2590,274,2581,4347,1,0,1,0}, {2985,2590,274,274,4351,1,0,0,0},
    {2986,2591,274,2581,2393,1,0,1,0}, {2986,2591,274,274,1787,1,0,0,0}, {2990,2592,274,2581,2343,1,0,1,0},
    {2990,2592,274,274,592,1,0,0,0}, {2991,2593,274,2581,2372,1,0,1,0}, {2991,2593,274,274,1366,1,0,0,0},
    {2992,2594,274,2581,2234,1,0,1,0}, {2992,2594,274,274,656,1,0,0,0}, {2993,2595,274,2581,4356,1,0,1,0},
    {2993,2595,274,274,4360,1,0,0,0}, {2994,2596,274,2581,2335,1,0,1,0}, {2994,2596,274,274,520,1,0,0,0},
    {2995,2597,274,2581,3599,1,0,1,0}, {2995,2597,274,274,4145,1,0,0,0}, {2996,2598,274,2581,27757,1,0,1,0},
    {2996,2598,274,274,27761,1,0,0,0}, {2997,2599,274,2581,2414,1,0,1,0}, {2997,2599,274,274,887,1,0,0,0},
    {2998,2600,274,2581,2249,1,0,1,0}, {2998,2600,274,274,2843,1,0,0,0}, {2999,2601,274,2581,26012,1,0,1,0},
    {2999,2601,274,274,26017,1,0,0,0}, {3000,2602,274,2581,2244,1,0,1,0}, {3000,2602,274,274,684,1,0,0,0},
    {3001,2603,274,2581,2359,1,0,1,0}, {3001,2603,274,274,492,1,0,0,0}, {3006,2604,274,274,2132,1,0,0,0},
    {3007,2605,274,274,2151,1,0,0,0}, {3008,2606,274,274,2148,1,0,0,0}, {3009,2607,274,274,2144,1,0,0,0},
    {3010,2608,274,274,2141,1,0,0,0}, {3014,2609,274,274,26628,1,0,0,0}, {3015,2610,274,274,2550,1,0,0,0},
    {3016,2611,274,274,2714,1,0,0,0}, {3018,2612,274,274,5198,1,0,0,0}, {3019,2613,274,274,2568,1,0,0,0},
    {3020,2614,274,274,2717,1,0,0,0}, {3021,2615,274,274,0,1,0,0,0}, {3046,2616,274,274,2388,1,0,0,0},
    {3047,2617,274,274,1815,1,0,0,0}, {3048,2618,274,274,1817,1,0,0,0}, {3049,2619,274,274,1819,1,0,0,0},
    {3050,2620,274,274,1821,1,0,0,0}, {3051,2621,274,274,1823,1,0,0,0}, {3052,2622,274,274,1825,1,0,0,0},
    {3053,2623,274,274,1827,1,0,0,0}, {3054,2624,274,274,1829,1,0,0,0}, {3055,2625,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3073,2666,274,274,4135,1,0,0,0},
    {3074,2667,274,274,2695,1,0,0,0}, {3075,2673,274,274,2209,1,0,0,0}, {3077,2674,274,274,2146,1,0,0,0},
    {3078,2675,274,274,2132,1,0,0,0}, {3079,2676,274,274,2151,1,0,0,0}, {3080,2677,274,274,2148,1,0,0,0},
    {3081,2678,274,274,2144,1,0,0,0}, {3082,2679,274,274,2141,1,0,0,0}, {3083,2680,274,274,2575,1,0,0,0},
    {3084,2681,274,274,2710,1,0,0,0}, {3086,2682,274,274,26628,1,0,0,0}, {3087,2683,274,274,2550,1,0,0,0},
    {3088,2684,274,274,2714,1,0,0,0}, {3090,2685,274,274,5198,1,0,0,0}, {3091,2686,274,274,2568,1,0,0,0},
    {3092,2687,274,274,2717,1,0,0,0}, {3093,2688,274,2689,2333,1,0,1,0}, {3093,2688,274,274,1148,1,0,0,0},
    {3094,2690,274,2689,2218,1,0,1,0}, {3094,2690,274,274,2731,1,0,0,0}, {3095,2691,274,2689,2419,1,0,1,0},
    {3095,2691,274,274,1502,1,0,0,0}, {3096,2692,274,2689,2317,1,0,1,0}, {3096,2692,274,274,2742,1,0,0,0},
    {3097,2693,274,2689,2706,1,0,1,0}, {3097,2693,274,274,2746,1,0,0,0}, {3098,2694,274,2689,2400,1,0,1,0},
    {3098,2694,274,274,2756,1,0,0,0}, {3099,2695,274,2689,25994,1,0,1,0}, {3099,2695,274,274,25998,1,0,0,0},
    {3100,2696,274,2689,2200,1,0,1,0}, {3100,2696,274,274,2760,1,0,0,0}, {3101,2697,274,2689,2763,1,0,1,0},
    {3101,2697,274,274,387,1,0,0,0}, {3102,2698,274,2689,2703,1,0,1,0}, {3102,2698,274,274,1076,1,0,0,0},
    {3103,2699,274,2689,2279,1,0,1,0}, {3103,2699,274,274,1547,1,0,0,0}, {3104,2700,274,2689,2766,1,0,1,0},
    {3104,2700,274,274,2771,1,0,0,0}, {3105,2701,274,2689,2268,1,0,1,0}, {3105,2701,274,274,1422,1,0,0,0},
    {3106,2702,274,2689,2793,1,0,1,0}, {3106,2702,274,274,2798,1,0,0,0}, {3107,2703,274,2689,2699,1,0,1,0},
    {3107,2703,274,274,2804,1,0,0,0}, {3108,2704,274,2689,2184,1,0,1,0}, {3108,2704,274,274,915,1,0,0,0},
    {3109,2705,274,2689,2189,1,0,1,0}, {3109,2705,274,274,2809,1,0,0,0}, {3110,2706,274,2689,2221,1,0,1,0},
    {3110,2706,274,274,1394,1,0,0,0}, {3111,2707,274,2689,2226,1,0,1,0}, {3111,2707,274,274,2813,1,0,0,0},
    {3112,2708,274,2689,2345,1,0,1,0}, {3112,2708,274,274,1048,1,0,0,0}, {3114,2709,274,2689,2393,1,0,1,0},
    {3114,2709,274,274,1787,1,0,0,0}, {3115,2710,274,2689,2817,1,0,1,0}, {3115,2710,274,274,2820,1,0,0,0},
    {3116,2711,274,2689,2171,1,0,1,0}, {3116,2711,274,274,859,1,0,0,0}, {3117,2712,274,2689,2824,1,0,1,0},
    {3117,2712,274,274,2827,1,0,0,0}, {3118,2713,274,2689,2343,1,0,1,0}, {3118,2713,274,274,592,1,0,0,0},
    {3119,2714,274,2689,2372,1,0,1,0}, {3119,2714,274,274,1366,1,0,0,0}, {3120,2715,274,2689,2234,1,0,1,0},
    {3120,2715,274,274,656,1,0,0,0}, {3121,2716,274,2689,4356,1,0,1,0}, {3121,2716,274,274,4360,1,0,0,0},
    {3122,2717,274,2689,2335,1,0,1,0}, {3122,2717,274,274,520,1,0,0,0}, {3123,2718,274,2689,3599,1,0,1,0},
    {3123,2718,274,274,4145,1,0,0,0}, {3124,2719,274,2689,4365,1,0,1,0}, {3124,2719,274,274,4369,1,0,0,0},
    {3125,2720,274,2689,2414,1,0,1,0}, {3125,2720,274,274,887,1,0,0,0}, {3126,2721,274,2689,2249,1,0,1,0},
    {3126,2721,274,274,2843,1,0,0,0}, {3127,2722,274,2689,26012,1,0,1,0}, {3127,2722,274,274,26017,1,0,0,0},
    {3128,2723,274,2689,2244,1,0,1,0}, {3128,2723,274,274,684,1,0,0,0}, {3129,2724,274,2689,2359,1,0,1,0},
    {3129,2724,274,274,492,1,0,0,0}, {3134,2725,274,274,2132,1,0,0,0}, {3135,2726,274,274,2151,1,0,0,0},
    {3136,2727,274,274,2148,1,0,0,0}, {3137,2728,274,274,2144,1,0,0,0}, {3138,2729,274,274,2141,1,0,0,0},
    {3139,2730,274,274,2575,1,0,0,0}, {3140,2731,274,274,2847,1,0,0,0}, {3142,2732,274,274,26628,1,0,0,0},
    {3143,2733,274,274,2550,1,0,0,0}, {3144,2734,274,274,2714,1,0,0,0}, {3146,2735,274,274,5198,1,0,0,0},
    {3147,2736,274,274,2568,1,0,0,0}, {3148,2737,274,274,2717,1,0,0,0}, {3149,2738,274,274,0,1,0,0,0},
    {3168,2739,274,274,2847,1,0,0,0}, {3170,2740,274,274,2710,1,0,0,0}, {3174,2741,274,274,2388,1,0,0,0},
    {3175,2742,274,274,1815,1,0,0,0}, {3176,2743,274,274,1817,1,0,0,0}, {3177,2744,274,274,1819,1,0,0,0},
    {3178,2745,274,274,1821,1,0,0,0}, {3179,2746,274,274,1823,1,0,0,0}, {3180,2747,274,274,1825,1,0,0,0},
    {3181,2748,274,274,1827,1,0,0,0}, {3182,2749,274,274,1829,1,0,0,0}, {3183,2750,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,5315,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,2244,1,1,1,0}, {1579,704,274,698,2246,1,0,1,0}, {1579,704,274,274,2244,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0},
    {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,27947,1,0,1,0}, {1582,707,274,274,27369,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,2239,1,1,1,0}, {1584,709,274,698,2241,1,0,1,0}, {1584,709,274,274,2239,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,2244,1,1,1,0}, {1589,714,274,698,2246,1,0,1,0}, {1589,714,274,274,2244,1,0,0,0},
    {1590,715,665,698,2239,1,1,1,0}, {1590,715,274,698,2241,1,0,1,0}, {1590,715,274,274,2239,1,0,0,0},
    {1591,716,665,698,2184,1,1,1,0}, {1591,716,274,698,2186,1,0,1,0}, {1591,716,274,274,2184,1,0,0,0},
    {1592,717,665,698,2239,1,1,1,0}, {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,3811,274,274,1366,3,0,0,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1046,274,4,27956,2,0,1,0}, {1614,1282,274,3815,10816,2,0,1,0}, {1614,1282,274,274,2717,2,0,0,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1657,3324,274,698,2283,1,0,1,0}, {1657,3324,274,274,2279,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1672,3328,274,698,2272,1,0,1,0}, {1672,3328,274,274,2268,1,0,0,0},
    {1681,3330,274,698,27961,1,0,1,0}, {1681,3330,274,274,5988,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1722,3334,274,698,9945,1,0,1,0}, {1722,3334,274,274,4347,1,0,0,0},
    {1726,3816,274,698,2356,1,0,1,0}, {1726,3816,274,274,2359,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1746,3336,274,698,10698,1,0,1,0}, {1746,3336,274,274,2550,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3182,9351,1,0,1,0}, {57344,647,274,3183,9355,1,0,1,0},
    {57344,647,274,3184,9390,1,0,1,0}, {57344,647,274,3185,9412,1,0,1,0}, {57344,647,274,3186,9390,1,0,1,0},
    {57344,647,274,3187,9386,1,0,1,0}, {57344,647,274,3188,9381,1,0,1,0}, {57344,647,274,3189,9386,1,0,1,0},
    {57344,647,274,3190,9390,1,0,1,0}, {57344,647,274,3191,9394,1,0,1,0}, {57344,647,274,3192,9390,1,0,1,0},
    {57344,647,274,3193,9403,1,0,1,0}, {57344,647,274,3194,9386,1,0,1,0}, {57344,647,274,3195,9412,1,0,1,0},
    {57344,647,274,274,9355,1,0,0,0}, {4608,274,274,274,492,1,0,0,0}, {4609,275,274,274,495,1,0,0,0},
    {4610,276,274,274,498,1,0,0,0}, {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,509,1,0,0,0},
    {4613,279,274,274,28016,1,0,0,0}, {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8541,1,0,0,0},
    {4616,282,274,274,28020,1,0,0,0}, {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,526,1,0,0,0},
    {4619,285,274,274,520,1,0,0,0}, {4620,286,274,274,537,1,0,0,0}, {4621,287,274,274,28024,1,0,0,0},
    {4622,288,274,274,540,1,0,0,0}, {4623,289,274,274,8553,1,0,0,0}, {4624,290,274,274,548,1,0,0,0},
    {4625,291,274,274,553,1,0,0,0}, {4626,292,274,274,558,1,0,0,0}, {4627,293,274,274,548,1,0,0,0},
    {4628,294,274,274,575,1,0,0,0}, {4629,295,274,274,28028,1,0,0,0}, {4630,296,274,274,580,1,0,0,0},
    {4631,297,274,274,13736,1,0,0,0}, {4632,298,274,274,28034,1,0,0,0}, {4633,299,274,274,595,1,0,0,0},
    {4634,300,274,274,598,1,0,0,0}, {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,609,1,0,0,0},
    {4637,303,274,274,28038,1,0,0,0}, {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8565,1,0,0,0},
    {4640,306,274,274,28042,1,0,0,0}, {4641,307,274,274,624,1,0,0,0}, {4642,308,274,274,628,1,0,0,0},
    {4643,309,274,274,620,1,0,0,0}, {4644,310,274,274,642,1,0,0,0}, {4645,311,274,274,28047,1,0,0,0},
    {4646,312,274,274,646,1,0,0,0}, {4647,313,274,274,28052,1,0,0,0}, {4648,314,274,274,28057,1,0,0,0},
    {4649,315,274,274,659,1,0,0,0}, {4650,316,274,274,662,1,0,0,0}, {4651,317,274,274,656,1,0,0,0},
    {4652,318,274,274,673,1,0,0,0}, {4653,319,274,274,28061,1,0,0,0}, {4654,320,274,274,676,1,0,0,0},
    {4655,321,274,274,8589,1,0,0,0}, {4656,322,274,274,28065,1,0,0,0}, {4657,323,274,274,687,1,0,0,0},
    {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,698,1,0,0,0},
    {4661,327,274,274,28069,1,0,0,0}, {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8577,1,0,0,0},
    {4664,330,274,274,28073,1,0,0,0}, {4665,331,274,274,713,1,0,0,0}, {4666,332,274,274,717,1,0,0,0},
    {4667,333,274,274,709,1,0,0,0}, {4668,334,274,274,731,1,0,0,0}, {4669,335,274,274,28078,1,0,0,0},
    {4670,336,274,274,735,1,0,0,0}, {4671,337,274,274,28083,1,0,0,0}, {4672,338,274,274,28088,1,0,0,0},
    {4673,339,274,274,748,1,0,0,0}, {4674,340,274,274,751,1,0,0,0}, {4675,341,274,274,745,1,0,0,0},
    {4676,342,274,274,762,1,0,0,0}, {4677,343,274,274,28092,1,0,0,0}, {4678,344,274,274,765,1,0,0,0},
    {4679,345,274,274,773,1,0,0,0}, {4680,346,274,274,28096,1,0,0,0}, {4682,347,274,274,28102,1,0,0,0},
    {4683,348,274,274,28107,1,0,0,0}, {4684,349,274,274,28112,1,0,0,0}, {4685,350,274,274,28117,1,0,0,0},
    {4688,351,274,274,28123,1,0,0,0}, {4689,352,274,274,28129,1,0,0,0}, {4690,353,274,274,28134,1,0,0,0},
    {4691,354,274,274,28139,1,0,0,0}, {4692,355,274,274,28144,1,0,0,0}, {4693,356,274,274,28149,1,0,0,0},
    {4694,357,274,274,28155,1,0,0,0}, {4695,358,274,274,28160,1,0,0,0}, {4696,359,274,274,28166,1,0,0,0},
    {4698,360,274,274,28174,1,0,0,0}, {4699,361,274,274,28181,1,0,0,0}, {4700,362,274,274,28188,1,0,0,0},
    {4701,363,274,274,28195,1,0,0,0}, {4704,364,274,274,28203,1,0,0,0}, {4705,365,274,274,862,1,0,0,0},
    {4706,366,274,274,865,1,0,0,0}, {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,876,1,0,0,0},
    {4709,369,274,274,28207,1,0,0,0}, {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8690,1,0,0,0},
    {4712,372,274,274,28211,1,0,0,0}, {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,893,1,0,0,0},
    {4715,375,274,274,887,1,0,0,0}, {4716,376,274,274,904,1,0,0,0}, {4717,377,274,274,28215,1,0,0,0},
    {4718,378,274,274,907,1,0,0,0}, {4719,379,274,274,8702,1,0,0,0}, {4720,380,274,274,28219,1,0,0,0},
    {4721,381,274,274,918,1,0,0,0}, {4722,382,274,274,921,1,0,0,0}, {4723,383,274,274,915,1,0,0,0},
    {4724,384,274,274,932,1,0,0,0}, {4725,385,274,274,28223,1,0,0,0}, {4726,386,274,274,935,1,0,0,0},
    {4727,387,274,274,8714,1,0,0,0}, {4728,388,274,274,28227,1,0,0,0}, {4729,389,274,274,947,1,0,0,0},
    {4730,390,274,274,951,1,0,0,0}, {4731,391,274,274,943,1,0,0,0}, {4732,392,274,274,965,1,0,0,0},
    {4733,393,274,274,28232,1,0,0,0}, {4734,394,274,274,969,1,0,0,0}, {4735,395,274,274,28237,1,0,0,0},
    {4736,396,274,274,979,1,0,0,0}, {4737,397,274,274,984,1,0,0,0}, {4738,398,274,274,989,1,0,0,0},
    {4739,399,274,274,979,1,0,0,0}, {4740,400,274,274,1006,1,0,0,0}, {4741,401,274,274,28242,1,0,0,0},
    {4742,402,274,274,1011,1,0,0,0}, {4743,403,274,274,1023,1,0,0,0}, {4744,404,274,274,28248,1,0,0,0},
    {4746,405,274,274,28256,1,0,0,0}, {4747,406,274,274,28263,1,0,0,0}, {4748,407,274,274,28270,1,0,0,0},
    {4749,408,274,274,28277,1,0,0,0}, {4752,409,274,274,28285,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0},
    {4754,411,274,274,1054,1,0,0,0}, {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,1065,1,0,0,0},
    {4757,414,274,274,28289,1,0,0,0}, {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8758,1,0,0,0},
    {4760,417,274,274,28293,1,0,0,0}, {4761,418,274,274,1080,1,0,0,0}, {4762,419,274,274,1084,1,0,0,0},
    {4763,420,274,274,1076,1,0,0,0}, {4764,421,274,274,1098,1,0,0,0}, {4765,422,274,274,28298,1,0,0,0},
    {4766,423,274,274,1102,1,0,0,0}, {4767,424,274,274,28303,1,0,0,0}, {4768,425,274,274,28308,1,0,0,0},
    {4769,426,274,274,28312,1,0,0,0}, {4770,427,274,274,28316,1,0,0,0}, {4771,428,274,274,28308,1,0,0,0},
    {4772,429,274,274,28320,1,0,0,0}, {4773,430,274,274,28324,1,0,0,0}, {4774,431,274,274,28329,1,0,0,0},
    {4775,432,274,274,28333,1,0,0,0}, {4776,433,274,274,28338,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0},
    {4778,435,274,274,1154,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,1165,1,0,0,0},
    {4781,438,274,274,28342,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0},
    {4784,441,274,274,28346,1,0,0,0}, {4786,442,274,274,28352,1,0,0,0}, {4787,443,274,274,28357,1,0,0,0},
    {4788,444,274,274,28362,1,0,0,0}, {4789,445,274,274,28367,1,0,0,0}, {4792,446,274,274,28373,1,0,0,0},
    {4793,447,274,274,14051,1,0,0,0}, {4794,448,274,274,14056,1,0,0,0}, {4795,449,274,274,14061,1,0,0,0},
    {4796,450,274,274,14046,1,0,0,0}, {4797,451,274,274,28379,1,0,0,0}, {4798,452,274,274,14078,1,0,0,0},
    {4799,453,274,274,14083,1,0,0,0}, {4800,454,274,274,28385,1,0,0,0}, {4802,455,274,274,28393,1,0,0,0},
    {4803,456,274,274,28400,1,0,0,0}, {4804,457,274,274,28407,1,0,0,0}, {4805,458,274,274,28414,1,0,0,0},
    {4808,459,274,274,28422,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0},
    {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,1255,1,0,0,0}, {4813,464,274,274,28426,1,0,0,0},
    {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8861,1,0,0,0}, {4816,467,274,274,28430,1,0,0,0},
    {4817,468,274,274,28434,1,0,0,0}, {4818,469,274,274,28438,1,0,0,0}, {4819,470,274,274,28430,1,0,0,0},
    {4820,471,274,274,28442,1,0,0,0}, {4821,472,274,274,28446,1,0,0,0}, {4822,473,274,274,28451,1,0,0,0},
    {4823,474,274,274,28455,1,0,0,0}, {4824,475,274,274,28460,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0},
    {4826,477,274,274,1308,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,1319,1,0,0,0},
    {4829,480,274,274,28464,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8911,1,0,0,0},
    {4832,483,274,274,28468,1,0,0,0}, {4833,484,274,274,1334,1,0,0,0}, {4834,485,274,274,1338,1,0,0,0},
    {4835,486,274,274,1330,1,0,0,0}, {4836,487,274,274,1352,1,0,0,0}, {4837,488,274,274,28473,1,0,0,0},
    {4838,489,274,274,1356,1,0,0,0}, {4839,490,274,274,28478,1,0,0,0}, {4840,491,274,274,10343,1,0,0,0},
    {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0},
    {4844,495,274,274,1383,1,0,0,0}, {4845,496,274,274,28483,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0},
    {4847,498,274,274,8954,1,0,0,0}, {4848,499,274,274,28487,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0},
    {4850,501,274,274,1400,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,1411,1,0,0,0},
    {4853,504,274,274,28491,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,8966,1,0,0,0},
    {4856,507,274,274,28495,1,0,0,0}, {4857,508,274,274,1427,1,0,0,0}, {4858,509,274,274,1432,1,0,0,0},
    {4859,510,274,274,1422,1,0,0,0}, {4860,511,274,274,1449,1,0,0,0}, {4861,512,274,274,28501,1,0,0,0},
    {4862,513,274,274,1454,1,0,0,0}, {4863,514,274,274,28507,1,0,0,0}, {4864,515,274,274,28513,1,0,0,0},
    {4865,516,274,274,1470,1,0,0,0}, {4866,517,274,274,1474,1,0,0,0}, {4867,518,274,274,1466,1,0,0,0},
    {4868,519,274,274,1488,1,0,0,0}, {4869,520,274,274,28518,1,0,0,0}, {4870,521,274,274,1492,1,0,0,0},
    {4871,522,274,274,28523,1,0,0,0}, {4872,523,274,274,28528,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0},
    {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0}, {4876,527,274,274,1519,1,0,0,0},
    {4877,528,274,274,28532,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1530,1,0,0,0},
    {4880,531,274,274,28536,1,0,0,0}, {4882,532,274,274,28542,1,0,0,0}, {4883,533,274,274,28547,1,0,0,0},
    {4884,534,274,274,28552,1,0,0,0}, {4885,535,274,274,28557,1,0,0,0}, {4896,536,274,274,28563,1,0,0,0},
    {4897,537,274,274,1552,1,0,0,0}, {4898,538,274,274,1557,1,0,0,0}, {4899,539,274,274,1547,1,0,0,0},
    {4900,540,274,274,1574,1,0,0,0}, {4901,541,274,274,28569,1,0,0,0}, {4902,542,274,274,1579,1,0,0,0},
    {4903,543,274,274,28575,1,0,0,0}, {4904,544,274,274,28581,1,0,0,0}, {4905,545,274,274,28588,1,0,0,0},
    {4906,546,274,274,28594,1,0,0,0}, {4907,547,274,274,28600,1,0,0,0}, {4908,548,274,274,28606,1,0,0,0},
    {4909,549,274,274,28612,1,0,0,0}, {4910,550,274,274,28619,1,0,0,0}, {4911,551,274,274,28625,1,0,0,0},
    {4912,552,274,274,28632,1,0,0,0}, {4913,553,274,274,1632,1,0,0,0}, {4914,554,274,274,1637,1,0,0,0},
    {4915,555,274,274,1627,1,0,0,0}, {4916,556,274,274,1654,1,0,0,0}, {4917,557,274,274,28638,1,0,0,0},
    {4918,558,274,274,1659,1,0,0,0}, {4919,559,274,274,28644,1,0,0,0}, {4920,560,274,274,28650,1,0,0,0},
    {4921,561,274,274,1676,1,0,0,0}, {4922,562,274,274,1681,1,0,0,0}, {4923,563,274,274,1671,1,0,0,0},
    {4924,564,274,274,1698,1,0,0,0}, {4925,565,274,274,28656,1,0,0,0}, {4926,566,274,274,1703,1,0,0,0},
    {4927,567,274,274,28662,1,0,0,0}, {4928,568,274,274,28668,1,0,0,0}, {4929,569,274,274,28676,1,0,0,0},
    {4930,570,274,274,28683,1,0,0,0}, {4931,571,274,274,28690,1,0,0,0}, {4932,572,274,274,28697,1,0,0,0},
    {4933,573,274,274,28704,1,0,0,0}, {4934,574,274,274,28712,1,0,0,0}, {4935,575,274,274,28719,1,0,0,0},
    {4936,576,274,274,28727,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,1765,1,0,0,0},
    {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,1776,1,0,0,0}, {4941,581,274,274,28731,1,0,0,0},
    {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9211,1,0,0,0}, {4944,584,274,274,28735,1,0,0,0},
    {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0}, {4947,587,274,274,1787,1,0,0,0},
    {4948,588,274,274,1804,1,0,0,0}, {4949,589,274,274,28739,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0},
    {4951,591,274,274,9223,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0},
    {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0},
    {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0},
    {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,274,1836,1,0,0,0},
    {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,274,1842,1,0,0,0}, {4982,605,274,274,1845,1,0,0,0},
    {4983,606,274,274,1848,1,0,0,0}, {4984,607,274,274,1851,1,0,0,0}, {4985,608,274,274,1854,1,0,0,0},
    {4986,609,274,274,1857,1,0,0,0}, {4987,610,274,274,1860,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,15834,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,15837,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,15834,1,0,0,0},
    {1572,675,274,274,15834,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,15834,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2146,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9885,1,1,1,0},
    {1579,704,274,698,9878,1,0,1,0}, {1579,704,274,274,9885,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0},
    {1582,707,274,698,28836,1,0,1,0}, {1582,707,274,274,6628,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,3820,1,1,1,0},
    {1584,709,274,698,9899,1,0,1,0}, {1584,709,274,274,3820,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,4731,1,1,1,0},
    {1588,713,274,698,15850,1,0,1,0}, {1588,713,274,274,4731,1,0,0,0}, {1589,714,665,698,2257,1,1,1,0},
    {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0}, {1590,715,665,698,2268,1,1,1,0},
    {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0}, {1591,716,665,698,2279,1,1,1,0},
    {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0}, {1592,717,665,698,2290,1,1,1,0},
    {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,15855,1,0,1,0},
    {1593,718,274,274,15860,1,0,0,0}, {1594,719,274,698,28843,1,0,1,0}, {1594,719,274,274,19889,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2132,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2146,2,0,0,0},
    {1614,756,274,274,2132,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3182,15868,1,0,1,0}, {57344,647,274,3183,2421,1,0,1,0},
    {57344,647,274,3184,15872,1,0,1,0}, {57344,647,274,3185,15878,1,0,1,0}, {57344,647,274,3186,15884,1,0,1,0},
    {57344,647,274,3187,15890,1,0,1,0}, {57344,647,274,3188,15896,1,0,1,0}, {57344,647,274,3189,15901,1,0,1,0},
    {57344,647,274,3190,15905,1,0,1,0}, {57344,647,274,3191,15909,1,0,1,0}, {57344,647,274,3192,15913,1,0,1,0},
    {57344,647,274,3193,15919,1,0,1,0}, {57344,647,274,3194,15923,1,0,1,0}, {57344,647,274,3195,15929,1,0,1,0},
    {57344,647,274,274,2421,1,0,0,0}, {12353,2913,274,274,2146,1,0,0,0}, {12354,2914,274,274,2146,1,0,0,0},
    {12355,2915,274,274,2151,1,0,0,0}, {12356,2916,274,274,1383,2,0,0,0}, {12356,2918,274,274,2151,1,0,0,0},
    {12357,2919,274,274,2144,1,0,0,0}, {12358,2920,274,274,1258,2,0,0,0}, {12358,2922,274,274,1255,2,0,0,0},
    {12358,2924,274,274,1244,2,0,0,0}, {12358,2926,274,274,2144,1,0,0,0}, {12359,2927,274,274,2550,1,0,0,0},
    {12360,2928,274,274,2550,1,0,0,0}, {12361,2929,274,274,2568,1,0,0,0}, {12362,2930,274,274,2568,1,0,0,0},
    {12363,2931,274,274,1148,1,0,0,0}, {12364,2932,274,274,1502,1,0,0,0}, {12365,2933,274,274,7946,2,0,0,0},
    {12365,2935,274,274,7950,2,0,0,0}, {12365,2937,274,274,7954,2,0,0,0}, {12365,2939,274,274,1154,1,0,0,0},
    {12366,2940,274,274,7958,2,0,0,0}, {12366,2942,274,274,7962,2,0,0,0}, {12366,2944,274,274,7966,2,0,0,0},
    {12366,2946,274,274,1508,1,0,0,0}, {12367,2947,274,274,7970,2,0,0,0}, {12367,2949,274,274,1189,2,0,0,0},
    {12367,2951,274,274,1180,2,0,0,0}, {12367,2953,274,274,1176,2,0,0,0}, {12367,2955,274,274,1151,1,0,0,0},
    {12368,2956,274,274,1530,2,0,0,0}, {12368,2958,274,274,1505,1,0,0,0}, {12369,2959,274,274,1165,1,0,0,0},
    {12370,2960,274,274,1519,1,0,0,0}, {12371,2961,274,274,1168,1,0,0,0}, {12372,2962,274,274,1522,1,0,0,0},
    {12373,2963,274,274,684,1,0,0,0}, {12374,2964,274,274,1302,1,0,0,0}, {12375,2965,274,274,7974,2,0,0,0},
    {12375,2967,274,274,7978,2,0,0,0}, {12375,2969,274,274,7982,2,0,0,0}, {12375,2971,274,274,2843,2,0,0,0},
    {12375,2973,274,274,7986,1,0,0,0}, {12376,2974,274,274,7990,2,0,0,0}, {12376,2976,274,274,7993,2,0,0,0},
    {12376,2978,274,274,7996,2,0,0,0}, {12376,2980,274,274,2760,2,0,0,0}, {12376,2982,274,274,7999,1,0,0,0},
    {12377,2983,274,274,687,1,0,0,0}, {12378,2984,274,274,1305,1,0,0,0}, {12379,2985,274,274,698,1,0,0,0},
    {12380,2986,274,274,1319,1,0,0,0}, {12381,2987,274,274,701,1,0,0,0}, {12382,2988,274,274,1322,1,0,0,0},
    {12383,2989,274,274,915,1,0,0,0}, {12384,2990,274,274,1394,1,0,0,0}, {12385,2991,274,274,8002,2,0,0,0},
    {12385,2993,274,274,8006,2,0,0,0}, {12385,2995,274,274,8010,2,0,0,0}, {12385,2997,274,274,2756,2,0,0,0},
    {12385,2999,274,274,8014,1,0,0,0}, {12386,3000,274,274,7993,2,0,0,0}, {12386,3002,274,274,7996,2,0,0,0},
    {12386,3004,274,274,2760,2,0,0,0}, {12386,3006,274,274,7999,1,0,0,0}, {12387,3007,274,5815,2184,1,0,1,0},
    {12387,3007,274,3008,2364,1,0,1,0}, {12387,3007,274,3009,2372,1,0,1,0}, {12387,3007,274,3010,2345,1,0,1,0},
    {12387,3007,274,3011,2234,1,0,1,0}, {12387,3007,274,3012,2343,1,0,1,0}, {12387,3007,274,3013,2393,1,0,1,0},
    {12387,3007,274,3014,2171,1,0,1,0}, {12387,3007,274,3015,2323,1,0,1,0}, {12387,3007,274,3016,2359,1,0,1,0},
    {12387,3007,274,3017,2221,1,0,1,0}, {12387,3007,274,3018,2184,1,0,1,0}, {12387,3007,274,3019,2200,1,0,1,0},
    {12387,3007,274,3020,2239,1,0,1,0}, {12387,3007,274,3021,2244,1,0,1,0}, {12387,3007,274,3022,2419,1,0,1,0},
    {12387,3007,274,3023,2333,1,0,1,0}, {12387,3007,274,274,0,1,0,0,0}, {12388,3024,274,274,8018,2,0,0,0},
    {12388,3026,274,274,8022,2,0,0,0}, {12388,3028,274,274,8026,2,0,0,0}, {12388,3030,274,274,8030,2,0,0,0},
    {12388,3032,274,274,8034,1,0,0,0}, {12389,3033,274,274,1305,1,0,0,0}, {12390,3034,274,274,8038,2,0,0,0},
    {12390,3036,274,274,921,2,0,0,0}, {12390,3038,274,274,932,1,0,0,0}, {12391,3039,274,274,8042,2,0,0,0},
    {12391,3041,274,274,1400,2,0,0,0}, {12391,3043,274,274,1411,1,0,0,0}, {12392,3044,274,274,918,2,0,0,0},
    {12392,3046,274,274,935,1,0,0,0}, {12393,3047,274,274,1397,2,0,0,0}, {12393,3049,274,274,1414,1,0,0,0},
    {12394,3050,274,274,1048,1,0,0,0}, {12395,3051,274,274,8046,2,0,0,0}, {12395,3053,274,274,105,2,0,0,0},
    {12395,3055,274,274,8050,2,0,0,0}, {12395,3057,274,274,1054,1,0,0,0}, {12396,3058,274,274,1051,1,0,0,0},
    {12397,3059,274,274,1065,1,0,0,0}, {12398,3060,274,274,1068,1,0,0,0}, {12399,3061,274,274,492,1,0,0,0},
    {12400,3062,274,274,859,1,0,0,0}, {12401,3063,274,274,1787,1,0,0,0}, {12402,3064,274,274,8054,2,0,0,0},
    {12402,3066,274,274,8058,2,0,0,0}, {12402,3068,274,274,8062,2,0,0,0}, {12402,3070,274,274,498,1,0,0,0},
    {12403,3071,274,274,8066,2,0,0,0}, {12403,3073,274,274,8070,2,0,0,0}, {12403,3075,274,274,8074,2,0,0,0},
    {12403,3077,274,274,865,1,0,0,0}, {12404,3078,274,274,8078,2,0,0,0}, {12404,3080,274,274,8082,2,0,0,0},
    {12404,3082,274,274,8086,2,0,0,0}, {12404,3084,274,274,1793,1,0,0,0}, {12405,3085,274,274,1779,2,0,0,0},
    {12405,3087,274,274,1776,2,0,0,0}, {12405,3089,274,274,1765,2,0,0,0}, {12405,3091,274,274,1759,2,0,0,0},
    {12405,2871,274,274,1762,1,0,0,0}, {12406,3093,274,274,862,1,0,0,0}, {12407,3094,274,274,1790,1,0,0,0},
    {12408,3095,274,274,509,1,0,0,0}, {12409,3096,274,274,876,1,0,0,0}, {12410,3097,274,274,1804,1,0,0,0},
    {12411,3098,274,274,512,1,0,0,0}, {12412,3099,274,274,879,1,0,0,0}, {12413,3100,274,274,1807,1,0,0,0},
    {12414,3101,274,274,592,1,0,0,0}, {12415,3102,274,274,8090,2,0,0,0}, {12415,3104,274,274,8094,2,0,0,0},
    {12415,3106,274,274,8098,2,0,0,0}, {12415,3108,274,274,598,1,0,0,0}, {12416,3109,274,274,595,1,0,0,0},
    {12417,3110,274,274,609,1,0,0,0}, {12418,3111,274,274,612,1,0,0,0}, {12419,3112,274,274,1366,1,0,0,0},
    {12420,3113,274,274,1366,1,0,0,0}, {12421,3114,274,274,1369,1,0,0,0}, {12422,3115,274,274,1369,1,0,0,0},
    {12423,3116,274,274,1386,1,0,0,0}, {12424,3117,274,274,1386,1,0,0,0}, {12425,3118,274,274,656,1,0,0,0},
    {12426,3119,274,274,8102,2,0,0,0}, {12426,3121,274,274,8106,2,0,0,0}, {12426,3123,274,274,8110,2,0,0,0},
    {12426,3125,274,274,662,1,0,0,0}, {12427,3126,274,274,659,1,0,0,0}, {12428,3127,274,274,673,1,0,0,0},
    {12429,3128,274,274,676,1,0,0,0}, {12430,3129,274,274,1238,1,0,0,0}, {12431,2842,274,274,1238,1,0,0,0},
    {12432,3130,274,274,2151,1,0,0,0}, {12433,3131,274,274,2550,1,0,0,0}, {12434,3132,274,274,2568,1,0,0,0},
    {12435,3133,274,5816,2343,1,0,1,0}, {12435,3133,274,3134,29005,1,0,1,0}, {12435,3133,274,274,2345,1,0,0,0},
    {12436,3135,274,274,907,2,0,0,0}, {12436,3137,274,274,904,2,0,0,0}, {12436,3139,274,274,893,2,0,0,0},
    {12436,3141,274,274,887,2,0,0,0}, {12436,3143,274,274,890,1,0,0,0}, {12353,2913,274,274,2146,1,0,0,0},
    {12354,2914,274,274,2146,1,0,0,0}, {12355,2915,274,274,2151,1,0,0,0}, {12356,2916,274,274,1383,2,0,0,0},
    {12356,2918,274,274,2151,1,0,0,0}, {12357,2919,274,274,2144,1,0,0,0}, {12358,2920,274,274,1258,2,0,0,0},
    {12358,2922,274,274,1255,2,0,0,0}, {12358,2924,274,274,1244,2,0,0,0}, {12358,2926,274,274,2144,1,0,0,0},
    {12359,2927,274,274,2550,1,0,0,0}, {12360,2928,274,274,2550,1,0,0,0}, {12361,2929,274,274,2568,1,0,0,0},
    {12362,2930,274,274,2568,1,0,0,0}, {12363,2931,274,274,1148,1,0,0,0}, {12364,2932,274,274,1502,1,0,0,0},
    {12365,2933,274,274,7946,2,0,0,0}, {12365,2935,274,274,7950,2,0,0,0}, {12365,2937,274,274,7954,2,0,0,0},
    {12365,2939,274,274,1154,1,0,0,0}, {12366,2940,274,274,7958,2,0,0,0}, {12366,2942,274,274,7962,2,0,0,0},
    {12366,2944,274,274,7966,2,0,0,0}, {12366,2946,274,274,1508,1,0,0,0}, {12367,2947,274,274,7970,2,0,0,0},
    {12367,2949,274,274,1189,2,0,0,0}, {12367,2951,274,274,1180,2,0,0,0}, {12367,2953,274,274,1176,2,0,0,0},
    {12367,2955,274,274,1151,1,0,0,0}, {12368,2956,274,274,1530,2,0,0,0}, {12368,2958,274,274,1505,1,0,0,0},
    {12369,2959,274,274,1165,1,0,0,0}, {12370,2960,274,274,1519,1,0,0,0}, {12371,2961,274,274,1168,1,0,0,0},
    {12372,2962,274,274,1522,1,0,0,0}, {12373,2963,274,274,684,1,0,0,0}, {12374,2964,274,274,1302,1,0,0,0},
    {12375,2965,274,274,7974,2,0,0,0}, {12375,2967,274,274,19728,2,0,0,0}, {12375,2969,274,274,279,2,0,0,0},
    {12375,2971,274,274,19732,2,0,0,0}, {12375,2973,274,274,283,1,0,0,0}, {12376,2974,274,274,7990,2,0,0,0},
    {12376,2976,274,274,19736,2,0,0,0}, {12376,2978,274,274,19740,2,0,0,0}, {12376,2980,274,274,19744,2,0,0,0},
    {12376,2982,274,274,1308,1,0,0,0}, {12377,2983,274,274,687,1,0,0,0}, {12378,2984,274,274,1305,1,0,0,0},
    {12379,2985,274,274,698,1,0,0,0}, {12380,2986,274,274,1319,1,0,0,0}, {12381,2987,274,274,701,1,0,0,0},
    {12382,2988,274,274,1322,1,0,0,0}, {12383,2989,274,274,915,1,0,0,0}, {12384,2990,274,274,1394,1,0,0,0},
    {12385,2991,274,274,8002,2,0,0,0}, {12385,2993,274,274,19748,2,0,0,0}, {12385,2995,274,274,8038,2,0,0,0},
    {12385,2997,274,274,19752,2,0,0,0}, {12385,2999,274,274,921,1,0,0,0}, {12386,3000,274,274,29238,2,0,0,0},
    {12386,3002,274,274,8042,2,0,0,0}, {12386,3004,274,274,29242,2,0,0,0}, {12386,3006,274,274,1400,1,0,0,0},
    {12387,3007,274,3008,2364,1,0,1,0}, {12387,3007,274,3009,2372,1,0,1,0}, {12387,3007,274,3010,2345,1,0,1,0},
    {12387,3007,274,3011,2234,1,0,1,0}, {12387,3007,274,3012,2343,1,0,1,0}, {12387,3007,274,3013,2393,1,0,1,0},
    {12387,3007,274,3014,2171,1,0,1,0}, {12387,3007,274,3015,2359,1,0,1,0}, {12387,3007,274,3016,2359,1,0,1,0},
    {12387,3007,274,3017,2221,1,0,1,0}, {12387,3007,274,3018,2184,1,0,1,0}, {12387,3007,274,3019,2239,1,0,1,0},
    {12387,3007,274,3020,2239,1,0,1,0}, {12387,3007,274,3021,2244,1,0,1,0}, {12387,3007,274,3022,2419,1,0,1,0},
    {12387,3007,274,3023,2333,1,0,1,0}, {12387,3007,274,274,0,1,0,0,0}, {12388,3024,274,274,8018,2,0,0,0},
    {12388,3026,274,274,8022,2,0,0,0}, {12388,3028,274,274,8026,2,0,0,0}, {12388,3030,274,274,8030,2,0,0,0},
    {12388,3032,274,274,918,1,0,0,0}, {12389,3033,274,274,1397,1,0,0,0}, {12390,3034,274,274,8038,2,0,0,0},
    {12390,3036,274,274,921,2,0,0,0}, {12390,3038,274,274,932,1,0,0,0}, {12391,3039,274,274,8042,2,0,0,0},
    {12391,3041,274,274,1400,2,0,0,0}, {12391,3043,274,274,1411,1,0,0,0}, {12392,3044,274,274,918,2,0,0,0},
    {12392,3046,274,274,935,1,0,0,0}, {12393,3047,274,274,1397,2,0,0,0}, {12393,3049,274,274,1414,1,0,0,0},
    {12394,3050,274,274,1048,1,0,0,0}, {12395,3051,274,274,8046,2,0,0,0}, {12395,3053,274,274,105,2,0,0,0},
    {12395,3055,274,274,8050,2,0,0,0}, {12395,3057,274,274,1054,1,0,0,0}, {12396,3058,274,274,1051,1,0,0,0},
    {12397,3059,274,274,1065,1,0,0,0}, {12398,3060,274,274,1068,1,0,0,0}, {12399,3061,274,274,492,1,0,0,0},
    {12400,3062,274,274,859,1,0,0,0}, {12401,3063,274,274,1787,1,0,0,0}, {12402,3064,274,274,8054,2,0,0,0},
    {12402,3066,274,274,8058,2,0,0,0}, {12402,3068,274,274,8062,2,0,0,0}, {12402,3070,274,274,498,1,0,0,0},
    {12403,3071,274,274,8066,2,0,0,0}, {12403,3073,274,274,8070,2,0,0,0}, {12403,3075,274,274,8074,2,0,0,0},
    {12403,3077,274,274,865,1,0,0,0}, {12404,3078,274,274,8078,2,0,0,0}, {12404,3080,274,274,8082,2,0,0,0},
    {12404,3082,274,274,8086,2,0,0,0}, {12404,3084,274,274,1793,1,0,0,0}, {12405,3085,274,274,1779,2,0,0,0},
    {12405,3087,274,274,1776,2,0,0,0}, {12405,3089,274,274,1765,2,0,0,0}, {12405,3091,274,274,1759,2,0,0,0},
    {12405,2871,274,274,495,1,0,0,0}, {12406,3093,274,274,862,1,0,0,0}, {12407,3094,274,274,1790,1,0,0,0},
    {12408,3095,274,274,509,1,0,0,0}, {12409,3096,274,274,876,1,0,0,0}, {12410,3097,274,274,1804,1,0,0,0},
    {12411,3098,274,274,512,1,0,0,0}, {12412,3099,274,274,879,1,0,0,0}, {12413,3100,274,274,1807,1,0,0,0},
    {12414,3101,274,274,592,1,0,0,0}, {12415,3102,274,274,8090,2,0,0,0}, {12415,3104,274,274,8094,2,0,0,0},
    {12415,3106,274,274,8098,2,0,0,0}, {12415,3108,274,274,598,1,0,0,0}, {12416,3109,274,274,595,1,0,0,0},
    {12417,3110,274,274,609,1,0,0,0}, {12418,3111,274,274,612,1,0,0,0}, {12419,3112,274,274,1366,1,0,0,0},
    {12420,3113,274,274,1366,1,0,0,0}, {12421,3114,274,274,1369,1,0,0,0}, {12422,3115,274,274,1369,1,0,0,0},
    {12423,3116,274,274,1386,1,0,0,0}, {12424,3117,274,274,1386,1,0,0,0}, {12425,3118,274,274,656,1,0,0,0},
    {12426,3119,274,274,8102,2,0,0,0}, {12426,3121,274,274,8106,2,0,0,0}, {12426,3123,274,274,8110,2,0,0,0},
    {12426,3125,274,274,662,1,0,0,0}, {12427,3126,274,274,659,1,0,0,0}, {12428,3127,274,274,673,1,0,0,0},
    {12429,3128,274,274,676,1,0,0,0}, {12430,3129,274,274,1238,1,0,0,0}, {12431,2842,274,274,1238,1,0,0,0},
    {12432,3130,274,274,1244,1,0,0,0}, {12433,3131,274,274,1255,1,0,0,0}, {12434,3132,274,274,1258,1,0,0,0},
    {12435,3133,274,3134,8114,1,0,1,0}, {12435,3133,274,274,2345,1,0,0,0}, {12436,3135,274,274,907,2,0,0,0},
    {12436,3137,274,274,904,2,0,0,0}, {12436,3139,274,274,893,2,0,0,0}, {12436,3141,274,274,887,2,0,0,0},
    {12436,3143,274,274,890,1,0,0,0}, {4354,2113,4,6341,29340,1,1,1,0}, {4355,2115,274,3382,29344,1,0,1,0},
    {4357,2052,4,6342,29340,1,1,1,0}, {4357,2052,4,274,29348,1,1,0,0}, {4368,2158,274,3382,29352,1,0,1,0},
    {4451,1992,6348,274,29356,1,1,0,0}, {4455,1989,6348,274,29360,1,1,0,0}, {4461,2026,6348,274,29364,1,1,0,0},
    {4466,2173,6348,274,29368,1,1,0,0}, {4352,2108,6349,274,2419,1,1,0,0}, {4352,2108,2109,274,5161,1,1,0,0},
    {4352,2108,2110,274,5166,1,1,0,0}, {4352,2108,2111,274,2419,1,1,0,0}, {4352,2108,274,274,2333,1,0,0,0},
    {4353,2112,274,274,2330,1,0,0,0}, {4354,2113,2114,274,2335,1,1,0,0}, {4354,2113,274,274,2345,1,0,0,0},
    {4355,2115,1199,2116,2221,1,1,2,0}, {4355,2115,1199,2118,2221,1,1,2,0}, {4355,2115,1199,2120,2221,1,1,1,0},
    {4355,2115,2109,274,5171,1,1,0,0}, {4355,2115,2121,274,2184,1,1,0,0}, {4355,2115,2111,274,2221,1,1,0,0},
    {4355,2115,274,274,2184,1,0,0,0}, {4356,2122,274,274,2186,1,0,0,0}, {4357,2052,2123,2127,2345,1,4,2,0},
    {4357,2052,2123,2129,2345,1,4,2,0}, {4357,2052,2123,2131,2345,1,4,2,0}, {4357,2052,2123,2133,2345,1,4,2,0},
    {4357,2052,2123,2135,2345,1,4,2,0}, {4357,2052,2137,274,2345,1,1,0,0}, {4357,2052,2138,274,2335,1,1,0,0},
    {4357,2052,2139,274,2234,1,1,0,0}, {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0},
    {4359,2141,2111,274,2171,1,1,0,0}, {4359,2141,274,274,2393,1,0,0,0}, {4360,2142,274,274,2390,1,0,0,0},
    {4361,2143,274,2144,2249,1,0,1,0}, {4361,2143,2145,274,2246,1,1,0,0}, {4361,2143,274,274,2244,1,0,0,0},
    {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,2147,2151,2345,1,4,2,0}, {4363,2034,274,274,0,1,0,0,0},
    {4364,2153,2154,274,2400,1,1,0,0}, {4364,2153,2109,274,5176,1,1,0,0}, {4364,2153,2121,274,2400,1,1,0,0},
    {4364,2153,2111,274,2200,1,1,0,0}, {4364,2153,274,274,2400,1,0,0,0}, {4365,2155,274,274,5182,1,0,0,0},
    {4366,2156,274,274,5176,1,0,0,0}, {4367,2157,274,274,5161,1,0,0,0}, {4368,2158,274,274,5171,1,0,0,0},
    {4369,2159,274,274,5186,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0},
    {4450,2161,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0}, {4452,2162,274,274,5194,1,0,0,0},
    {4453,1944,274,274,5198,1,0,0,0}, {4454,2163,2164,274,3235,1,2,0,0}, {4454,2163,274,274,2550,1,0,0,0},
    {4455,1989,274,274,5201,1,0,0,0}, {4456,2166,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2167,274,274,1238,1,0,0,0}, {4459,2168,274,274,5205,1,0,0,0}, {4460,2169,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2170,274,274,2144,1,0,0,0}, {4463,2171,274,274,5212,1,0,0,0},
    {4464,2172,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2173,274,274,1369,1,0,0,0},
    {4467,2174,274,274,3408,1,0,0,0}, {4468,2175,274,274,5216,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,2176,0,1,0,1,0}, {4520,1991,274,2177,2419,1,0,1,0}, {4520,1991,274,2178,3810,1,0,1,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2179,274,2176,0,1,0,1,0}, {4521,2179,274,2177,2330,1,0,1,0},
    {4521,2179,274,2178,3810,1,0,1,0}, {4521,2179,274,274,2333,1,0,0,0}, {4522,2180,274,2176,0,1,0,1,0},
    {4522,2180,274,2177,5220,1,0,1,0}, {4522,2180,274,2178,3810,1,0,1,0}, {4522,2180,274,274,2333,1,0,0,0},
    {4523,1908,2181,2184,2345,1,3,3,0}, {4523,1908,2181,2187,2345,1,3,3,0}, {4523,1908,2181,2190,2345,1,3,3,0},
    {4523,1908,2181,2193,2345,1,3,3,0}, {4523,1908,2181,2196,2345,1,3,3,0}, {4523,1908,274,2177,2345,1,0,1,0},
    {4523,1908,274,2199,2335,1,0,1,0}, {4523,1908,274,274,2345,1,0,0,0}, {4524,2200,274,2177,5223,1,0,1,0},
    {4524,2200,274,2199,2335,1,0,1,0}, {4524,2200,274,274,2345,1,0,0,0}, {4525,2201,274,2202,2345,1,0,1,0},
    {4525,2201,274,2177,2345,1,0,1,0}, {4525,2201,274,2199,2335,1,0,1,0}, {4525,2201,274,274,2345,1,0,0,0},
    {4526,2203,274,2204,2200,1,0,2,0}, {4526,2203,274,2206,0,1,0,1,0}, {4526,2203,274,2207,2184,1,0,1,0},
    {4526,2203,274,2208,0,1,0,1,0}, {4526,2203,274,2209,2244,1,0,1,0}, {4526,2203,274,2177,2221,1,0,1,0},
    {4526,2203,274,2178,2345,1,0,1,0}, {4526,2203,274,274,2184,1,0,0,0}, {4527,1942,274,2210,2234,1,0,1,0},
    {4527,1942,274,2177,2234,1,0,1,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2211,274,2176,0,1,0,1,0},
    {4528,2211,274,2212,2335,1,0,1,0}, {4528,2211,274,2177,5226,1,0,1,0}, {4528,2211,274,2178,3810,1,0,1,0},
    {4528,2211,274,274,2333,1,0,0,0}, {4529,2213,274,2177,5229,1,0,1,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,6350,2393,1,0,1,0}, {4530,2214,274,6351,11923,1,0,1,0}, {4530,2214,274,2215,0,1,0,1,0},
    {4530,2214,274,2177,5232,1,0,1,0}, {4530,2214,274,2178,2343,1,0,1,0}, {4530,2214,274,274,2335,1,0,0,0},
    {4531,2216,274,2177,5235,1,0,1,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,2177,5238,1,0,1,0},
    {4532,2217,274,274,2335,1,0,0,0}, {4533,2218,274,2215,0,1,0,1,0}, {4533,2218,274,2177,5244,1,0,1,0},
    {4533,2218,274,2178,2343,1,0,1,0}, {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,2202,2335,1,0,1,0},
    {4534,2219,274,2177,2234,1,0,1,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,2177,2343,1,0,1,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,2215,0,1,0,1,0}, {4536,2221,274,2177,2171,1,0,1,0},
    {4536,2221,274,2178,2343,1,0,1,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,2215,0,1,0,1,0},
    {4537,2222,274,2177,3832,1,0,1,0}, {4537,2222,274,2178,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0},
    {4538,2223,274,2206,0,1,0,1,0}, {4538,2223,274,2207,2184,1,0,1,0}, {4538,2223,274,2208,0,1,0,1,0},
    {4538,2223,274,2209,2244,1,0,1,0}, {4538,2223,274,2177,2244,1,0,1,0}, {4538,2223,274,2178,2345,1,0,1,0},
    {4538,2223,274,274,2184,1,0,0,0}, {4539,2224,274,2206,0,1,0,1,0}, {4539,2224,274,2207,2184,1,0,1,0},
    {4539,2224,274,2208,0,1,0,1,0}, {4539,2224,274,2209,2244,1,0,1,0}, {4539,2224,274,2177,2246,1,0,1,0},
    {4539,2224,274,2178,2345,1,0,1,0}, {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2177,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,2206,0,1,0,1,0}, {4541,2225,274,2207,2184,1,0,1,0},
    {4541,2225,274,2208,0,1,0,1,0}, {4541,2225,274,2209,2244,1,0,1,0}, {4541,2225,274,2177,2200,1,0,1,0},
    {4541,2225,274,2178,2345,1,0,1,0}, {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,2206,0,1,0,1,0},
    {4542,2226,274,2207,2184,1,0,1,0}, {4542,2226,274,2208,0,1,0,1,0}, {4542,2226,274,2209,2244,1,0,1,0},
    {4542,2226,274,2177,5176,1,0,1,0}, {4542,2226,274,2178,2345,1,0,1,0}, {4542,2226,274,274,2184,1,0,0,0},
    {4543,2227,274,2176,0,1,0,1,0}, {4543,2227,274,2177,5161,1,0,1,0}, {4543,2227,274,2178,3810,1,0,1,0},
    {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,2204,5176,1,0,2,0}, {4544,2228,274,2206,0,1,0,1,0},
    {4544,2228,274,2207,2184,1,0,1,0}, {4544,2228,274,2208,0,1,0,1,0}, {4544,2228,274,2209,2244,1,0,1,0},
    {4544,2228,274,2177,5171,1,0,1,0}, {4544,2228,274,2178,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0},
    {4545,2229,274,2215,0,1,0,1,0}, {4545,2229,274,2177,5186,1,0,1,0}, {4545,2229,274,2178,2343,1,0,1,0},
    {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,2206,0,1,0,1,0}, {4546,2022,274,2230,2345,1,0,1,0},
    {4546,2022,274,2210,0,1,0,1,0}, {4546,2022,274,2231,0,1,0,1,0}, {4546,2022,274,2177,0,1,0,1,0},
    {4546,2022,274,2178,2345,1,0,1,0}, {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,1372,1,0,0,0},
    {57600,2233,2109,274,5250,1,1,0,0}, {57600,2233,2111,274,5256,1,1,0,0}, {57600,2233,274,274,5259,1,0,0,0},
    {57601,2234,274,274,5262,1,0,0,0}, {57602,2235,2114,274,5266,1,1,0,0}, {57602,2235,274,274,5269,1,0,0,0},
    {57603,2236,2109,274,5272,1,1,0,0}, {57603,2236,2121,274,5278,1,1,0,0}, {57603,2236,2111,274,5281,1,1,0,0},
    {57603,2236,274,274,5278,1,0,0,0}, {57604,2237,274,274,5284,1,0,0,0}, {57605,2238,2137,274,5269,1,1,0,0},
    {57605,2238,2138,274,5266,1,1,0,0}, {57605,2238,2139,274,5288,1,1,0,0}, {57605,2238,274,274,5288,1,0,0,0},
    {57606,2239,274,274,5291,1,0,0,0}, {57607,2240,2111,274,5294,1,1,0,0}, {57607,2240,274,274,5297,1,0,0,0},
    {57608,2241,274,274,5300,1,0,0,0}, {57609,2242,274,2144,5304,1,0,1,0}, {57609,2242,274,274,5308,1,0,0,0},
    {57610,2243,274,274,5311,1,0,0,0}, {57611,2244,274,274,5315,1,0,0,0}, {57612,2245,2109,274,5317,1,1,0,0},
    {57612,2245,2121,274,5324,1,1,0,0}, {57612,2245,2111,274,5328,1,1,0,0}, {57612,2245,274,274,5324,1,0,0,0},
    {57613,2246,274,274,5331,1,0,0,0}, {57614,2247,274,274,5317,1,0,0,0}, {57615,2248,274,274,5250,1,0,0,0},
    {57616,2249,274,274,5272,1,0,0,0}, {57617,2250,274,274,5336,1,0,0,0}, {57618,2251,274,274,5342,1,0,0,0},
    {57632,2252,274,274,2333,1,0,0,0}, {57633,2253,274,274,2330,1,0,0,0}, {57634,2254,274,274,2345,1,0,0,0},
    {57635,2255,274,274,2184,1,0,0,0}, {57636,2256,274,274,2186,1,0,0,0}, {57637,2257,274,274,2234,1,0,0,0},
    {57638,2258,274,274,2343,1,0,0,0}, {57639,2259,274,274,2393,1,0,0,0}, {57640,2260,274,274,2390,1,0,0,0},
    {57641,2261,274,274,2244,1,0,0,0}, {57642,2262,274,274,2246,1,0,0,0}, {57643,2263,274,274,0,1,0,0,0},
    {57644,2264,274,274,2400,1,0,0,0}, {57645,2265,274,274,5182,1,0,0,0}, {57646,2266,274,274,5176,1,0,0,0},
    {57647,2267,274,274,5161,1,0,0,0}, {57648,2268,274,274,5171,1,0,0,0}, {57649,2269,274,274,5186,1,0,0,0},
    {57650,2270,274,274,2359,1,0,0,0}, {6158,5917,274,274,5315,1,0,0,0}, {6176,5918,274,274,2146,1,0,0,0},
    {6177,5919,274,274,2550,1,0,0,0}, {6178,5920,274,274,2151,1,0,0,0}, {6179,5921,274,274,2568,1,0,0,0},
    {6180,5922,274,274,2144,1,0,0,0}, {6181,5923,274,274,29470,1,0,0,0}, {6182,5924,274,274,2372,1,0,0,0},
    {6183,5925,274,274,2414,1,0,0,0}, {6184,5926,274,274,2345,1,0,0,0}, {6185,5927,274,274,3810,1,0,0,0},
    {6186,5928,274,274,2171,1,0,0,0}, {6187,5929,274,274,2393,1,0,0,0}, {6188,5930,274,274,3824,1,0,0,0},
    {6189,5931,6364,274,2419,1,3,0,0}, {6189,5931,6367,274,29473,1,1,0,0}, {6189,5931,6368,274,2419,1,1,0,0},
    {6189,5931,274,6369,2419,1,0,1,0}, {6189,5931,274,274,29473,1,0,0,0}, {6190,5932,274,274,2343,1,0,0,0},
    {6191,5933,274,274,2335,1,0,0,0}, {6192,5934,274,274,2244,1,0,0,0}, {6193,5935,274,274,4731,1,0,0,0},
    {6194,5936,274,274,2184,1,0,0,0}, {6195,5937,274,274,2221,1,0,0,0}, {6196,5938,274,274,2751,1,0,0,0},
    {6197,5939,274,274,2239,1,0,0,0}, {6198,6370,6367,274,2151,2,1,0,0}, {6198,5940,274,274,2200,1,0,0,0},
    {6199,5941,274,274,2234,1,0,0,0}, {6200,5942,274,274,2414,1,0,0,0}, {6201,5943,274,274,2323,1,0,0,0},
    {6202,5944,274,274,2333,1,0,0,0}, {6203,5945,274,274,2333,1,0,0,0}, {6204,5946,274,274,2751,1,0,0,0},
    {6205,5947,274,274,2239,1,0,0,0}, {6206,5948,274,274,2359,1,0,0,0}, {6207,5949,274,274,2234,1,0,0,0},
    {6209,5950,274,274,2408,1,0,0,0}, {6210,5951,274,274,2400,1,0,0,0}, {8239,5952,274,274,5315,1,0,0,0},
    {6158,5917,274,274,5315,1,0,0,0}, {6176,5918,274,274,2146,1,0,0,0}, {6177,5919,274,274,2550,1,0,0,0},
    {6178,5920,274,274,2151,1,0,0,0}, {6179,6372,274,274,29576,2,0,0,0}, {6179,5921,274,274,2568,1,0,0,0},
    {6180,5922,274,274,2144,1,0,0,0}, {6181,5923,274,274,5892,1,0,0,0}, {6182,5924,274,274,5889,1,0,0,0},
    {6183,5925,274,274,2552,1,0,0,0}, {6184,5926,274,274,2345,1,0,0,0}, {6185,5927,274,274,3810,1,0,0,0},
    {6186,5928,274,274,2171,1,0,0,0}, {6187,5929,274,274,2393,1,0,0,0}, {6188,5930,274,6369,2333,1,0,1,0},
    {6188,5930,274,274,2328,1,0,0,0}, {6189,5931,6364,274,2419,1,3,0,0}, {6189,5931,6368,274,2419,1,1,0,0},
    {6189,5931,274,6369,2419,1,0,1,0}, {6189,5931,274,274,29473,1,0,0,0}, {6190,5932,274,274,2343,1,0,0,0},
    {6191,5933,274,274,2335,1,0,0,0}, {6192,5934,274,274,2244,1,0,0,0}, {6193,5935,274,274,4731,1,0,0,0},
    {6194,5936,274,274,2184,1,0,0,0}, {6195,5937,274,274,2221,1,0,0,0}, {6196,5938,274,274,4743,1,0,0,0},
    {6197,5939,274,274,4746,1,0,0,0}, {6198,5940,274,274,2372,1,0,0,0}, {6199,5941,274,274,2234,1,0,0,0},
    {6200,5942,274,274,2414,1,0,0,0}, {6201,5943,274,274,2323,1,0,0,0}, {6202,5944,274,274,2333,1,0,0,0},
    {6203,5945,274,274,2333,1,0,0,0}, {6204,5946,274,274,2751,1,0,0,0}, {6205,5947,274,274,2239,1,0,0,0},
    {6206,5948,274,274,2359,1,0,0,0}, {6207,5949,274,274,2234,1,0,0,0}, {6209,5950,274,274,2408,1,0,0,0},
    {6210,5951,274,274,2400,1,0,0,0}, {8239,5952,274,274,5315,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2146,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,2146,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2146,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,2246,1,0,1,0}, {1579,704,274,274,2244,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0},
    {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,2241,1,0,1,0},
    {1584,709,274,274,2239,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,274,698,2246,1,0,1,0}, {1589,714,274,274,2244,1,0,0,0}, {1590,715,274,698,2241,1,0,1,0},
    {1590,715,274,274,2239,1,0,0,0}, {1591,716,274,698,2186,1,0,1,0}, {1591,716,274,274,2184,1,0,0,0},
    {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,0,1,0,1,0},
    {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2146,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0},
    {1614,758,274,274,2146,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2144,3,0,0,0}, {1615,767,274,769,2144,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2151,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,2151,3,0,0,0}, {1616,1065,274,769,2151,2,0,1,0}, {1616,777,274,769,2151,2,0,1,0},
    {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0},
    {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0},
    {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0},
    {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {2305,1490,274,274,4135,1,0,0,0}, {2306,1491,274,274,2695,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0},
    {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0},
    {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0},
    {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,3599,1,0,0,0}, {2317,1507,274,274,4337,1,0,0,0},
    {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2550,1,0,0,0}, {2320,1510,274,274,2714,1,0,0,0},
    {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0}, {2323,1513,274,274,2568,1,0,0,0},
    {2324,1514,274,274,2717,1,0,0,0}, {2325,1515,274,1517,2328,2,0,1,0}, {2325,1515,274,274,745,2,0,0,0},
    {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,1148,1,0,0,0}, {2326,1519,274,1517,2720,2,0,1,0},
    {2326,1519,274,274,2725,2,0,0,0}, {2326,1521,274,1517,2218,1,0,1,0}, {2326,1521,274,274,2731,1,0,0,0},
    {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2738,2,0,0,0}, {2327,1524,274,1517,2419,1,0,1,0},
    {2327,1524,274,274,1502,1,0,0,0}, {2328,1525,274,1517,2317,1,0,1,0}, {2328,1525,274,274,2742,1,0,0,0},
    {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2746,1,0,0,0}, {2330,1527,274,1517,2751,1,0,1,0},
    {2330,1527,274,274,2753,1,0,0,0}, {2331,1528,274,1517,2400,1,0,1,0}, {2331,1528,274,274,2756,1,0,0,0},
    {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,1302,2,0,0,0}, {2332,1531,274,1517,2200,1,0,1,0},
    {2332,1531,274,274,2760,1,0,0,0}, {2333,1532,274,1517,2763,1,0,1,0}, {2333,1532,274,274,387,1,0,0,0},
    {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,1076,1,0,0,0}, {2335,1534,274,1517,2279,1,0,1,0},
    {2335,1534,274,274,1547,1,0,0,0}, {2336,1535,274,1517,2766,1,0,1,0}, {2336,1535,274,274,2771,1,0,0,0},
    {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,2777,2,0,0,0}, {2337,1538,274,1517,2268,1,0,1,0},
    {2337,1538,274,274,1422,1,0,0,0}, {2338,1539,274,1517,2782,2,0,1,0}, {2338,1539,274,274,2787,2,0,0,0},
    {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2798,1,0,0,0}, {2339,1542,274,1517,2699,1,0,1,0},
    {2339,1542,274,274,2804,1,0,0,0}, {2340,1543,274,1517,2184,1,0,1,0}, {2340,1543,274,274,915,1,0,0,0},
    {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2809,1,0,0,0}, {2342,1545,274,1517,2221,1,0,1,0},
    {2342,1545,274,274,1394,1,0,0,0}, {2343,1546,274,1517,2226,1,0,1,0}, {2343,1546,274,274,2813,1,0,0,0},
    {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,1048,1,0,0,0}, {2345,1548,274,1517,4347,1,0,1,0},
    {2345,1548,274,274,4351,1,0,0,0}, {2346,1549,274,1517,2393,1,0,1,0}, {2346,1549,274,274,1787,1,0,0,0},
    {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,1759,2,0,0,0}, {2347,1552,274,1517,2817,1,0,1,0},
    {2347,1552,274,274,2820,1,0,0,0}, {2348,1553,274,1517,2171,1,0,1,0}, {2348,1553,274,274,859,1,0,0,0},
    {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2827,1,0,0,0}, {2350,1555,274,1517,2343,1,0,1,0},
    {2350,1555,274,274,592,1,0,0,0}, {2351,1556,274,1517,2831,2,0,1,0}, {2351,1556,274,274,2835,2,0,0,0},
    {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,1366,1,0,0,0}, {2352,1559,274,1517,2234,1,0,1,0},
    {2352,1559,274,274,656,1,0,0,0}, {2353,1560,274,1517,4356,1,0,1,0}, {2353,1560,274,274,4360,1,0,0,0},
    {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,520,1,0,0,0}, {2355,1562,274,1517,3599,1,0,1,0},
    {2355,1562,274,274,4145,1,0,0,0}, {2356,1563,274,1517,4365,1,0,1,0}, {2356,1563,274,274,4369,1,0,0,0},
    {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,887,1,0,0,0}, {2358,1565,274,1517,2840,1,0,1,0},
    {2358,1565,274,274,620,1,0,0,0}, {2359,1566,274,1517,2257,1,0,1,0}, {2359,1566,274,274,1671,1,0,0,0},
    {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,684,1,0,0,0}, {2361,1568,274,1517,2359,1,0,1,0},
    {2361,1568,274,274,492,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,2120,1,0,0,0},
    {2366,1571,274,274,2132,1,0,0,0}, {2367,1572,274,274,2151,1,0,0,0}, {2368,1573,274,274,2148,1,0,0,0},
    {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,2575,1,0,0,0},
    {2372,1577,274,274,4374,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0},
    {2375,1580,274,274,2550,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0},
    {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2568,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0},
    {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,4374,1,0,0,0}, {2402,1588,274,274,3599,1,0,0,0},
    {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0},
    {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0},
    {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0},
    {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {98,4243,4,4,17594,4,1,1,0},
    {98,6374,4,4,29865,4,1,1,0}, {98,6378,4,4,29870,4,1,1,0}, {98,4247,4,4,29875,4,1,1,0},
    {98,4251,4,4,17604,4,1,1,0}, {98,4299,4,4,17657,3,1,1,0}, {98,6382,4,4,29881,3,1,1,0},
    {98,6385,4,4,29886,3,1,1,0}, {98,4305,4,4,17665,3,1,1,0}, {98,6388,4,4,29891,3,1,1,0},
    {98,4311,4,4,17617,3,1,1,0}, {98,4320,4,4,17625,3,1,1,0}, {98,6391,4,4,1790,2,1,1,0},
    {98,4326,4,4,1807,2,1,1,0}, {98,6393,4,4,1793,2,1,1,0}, {98,6395,4,4,1787,2,1,1,0},
    {99,6397,4,4,29895,6,1,1,0}, {99,6403,4,4,29905,5,1,1,0}, {99,6408,4,4,29914,5,1,1,0},
    {99,6413,4,4,29923,5,1,1,0}, {99,6418,4,4,29932,5,1,1,0}, {99,6423,4,4,29942,5,1,1,0},
    {99,6428,4,4,29951,4,1,1,0}, {99,4352,4,4,29960,4,1,1,0}, {99,6432,4,4,9085,4,1,1,0},
    {99,6436,4,4,29969,4,1,1,0}, {99,0,4,4,29977,4,1,1,0}, {99,6440,4,4,29985,4,1,1,0},
    {99,6444,4,4,29993,4,1,1,0}, {99,6448,4,4,30001,4,1,1,0}, {99,6452,4,4,30010,4,1,1,0},
    {99,6456,4,4,30018,4,1,1,0}, {99,6460,4,4,30026,4,1,1,0}, {99,6464,4,4,30034,4,1,1,0},
    {99,4376,4,4,30044,4,1,1,0}, {99,6468,4,4,9188,3,1,1,0}, {99,6471,4,4,30053,3,1,1,0},
    {99,5,4,4,30061,3,1,1,0}, {99,4414,4,4,30069,3,1,1,0}, {99,6474,4,4,9055,3,1,1,0},
    {99,8,4,4,30077,3,1,1,0}, {99,6477,4,4,30085,3,1,1,0}, {99,6480,4,4,9070,3,1,1,0},
    {99,6483,4,4,30093,3,1,1,0}, {99,6486,4,4,30102,3,1,1,0}, {99,4453,4,4,30110,3,1,1,0},
    {99,4462,4,4,30118,3,1,1,0}, {99,6489,4,4,9152,2,1,1,0}, {99,11,4,4,30126,2,1,1,0},
    {99,4470,4,4,30133,2,1,1,0}, {99,6491,4,4,9167,2,1,1,0}, {100,6493,4,4,30141,4,1,1,0},
    {100,4484,4,4,17837,4,1,1,0}, {100,4492,4,4,17852,4,1,1,0}, {100,6497,4,4,30146,4,1,1,0},
    {100,6501,4,4,30151,4,1,1,0}, {100,4508,4,4,30156,4,1,1,0}, {100,4512,4,4,17874,4,1,1,0},
    {100,6505,4,4,935,3,1,1,0}, {100,6508,4,4,17861,3,1,1,0}, {100,13,4,4,17865,3,1,1,0},
    {100,4539,4,4,30162,3,1,1,0}, {100,16,4,4,17915,3,1,1,0}, {100,6511,4,4,30166,3,1,1,0},
    {100,6514,4,4,30171,3,1,1,0}, {100,6517,4,4,30176,3,1,1,0}, {100,4578,4,4,17887,3,1,1,0},
    {100,4587,4,4,17895,3,1,1,0}, {100,6520,4,4,918,2,1,1,0}, {100,6522,4,4,921,2,1,1,0},
    {100,4595,4,4,30180,2,1,1,0}, {100,6524,4,4,915,2,1,1,0}, {101,6526,4,4,30184,2,1,1,0},
    {101,6528,4,4,30188,2,1,1,0}, {101,2309,4,4,2568,1,1,1,0}, {102,19,4,4,30192,4,1,1,0},
    {102,6530,4,4,30198,3,1,1,0}, {103,6533,4,4,30203,5,1,1,0}, {103,6538,4,4,30209,4,1,1,0},
    {103,6542,4,4,30214,4,1,1,0}, {103,4689,4,4,18031,4,1,1,0}, {103,4705,4,4,30219,4,1,1,0},
    {103,4709,4,4,18011,4,1,1,0}, {103,6546,4,4,30225,3,1,1,0}, {103,4744,4,4,18088,3,1,1,0},
    {103,23,4,4,71,3,1,1,0}, {103,6549,4,4,30229,3,1,1,0}, {103,4750,4,4,30233,3,1,1,0},
    {103,6552,4,4,30237,3,1,1,0}, {103,4783,4,4,18136,3,1,1,0}, {103,6555,4,4,30242,3,1,1,0},
    {103,4795,4,4,18072,3,1,1,0}, {103,4801,4,4,18084,3,1,1,0}, {103,4807,4,4,1151,2,1,1,0},
    {103,6558,4,4,1168,2,1,1,0}, {103,6560,4,4,1148,2,1,1,0}, {104,6562,4,4,30246,4,1,1,0},
    {104,6566,4,4,30251,4,1,1,0}, {104,6570,4,4,30257,3,1,1,0}, {104,6573,4,4,512,2,1,1,0},
    {106,6575,4,4,30262,5,1,1,0}, {106,6580,4,4,30269,5,1,1,0}, {106,29,4,4,30276,4,1,1,0},
    {106,4887,4,4,17716,4,1,1,0}, {106,6585,4,4,30283,4,1,1,0}, {106,6589,4,4,30289,4,1,1,0},
    {106,33,4,4,30295,3,1,1,0}, {106,36,4,4,30301,3,1,1,0}, {106,39,4,4,17792,3,1,1,0},
    {106,4911,4,4,17807,3,1,1,0}, {106,6593,4,4,30308,3,1,1,0}, {106,6596,4,4,30314,3,1,1,0},
    {106,42,4,4,30319,2,1,1,0}, {106,4943,4,4,8014,2,1,1,0}, {107,6599,4,4,30324,5,1,1,0},
    {107,6604,4,4,30333,4,1,1,0}, {107,6608,4,4,30341,4,1,1,0}, {107,6612,4,4,30349,4,1,1,0},
    {107,6616,4,4,30357,4,1,1,0}, {107,6620,4,4,30366,4,1,1,0}, {107,6624,4,4,30374,3,1,1,0},
    {107,6627,4,4,30381,3,1,1,0}, {107,44,4,4,30388,3,1,1,0}, {107,6630,4,4,30396,3,1,1,0},
    {107,6633,4,4,30403,3,1,1,0}, {107,6636,4,4,30410,3,1,1,0}, {107,6639,4,4,30418,3,1,1,0},
    {107,6642,4,4,30425,3,1,1,0}, {107,6645,4,4,30432,3,1,1,0}, {107,6648,4,4,30439,3,1,1,0},
    {107,6651,4,4,8614,2,1,1,0}, {107,6653,4,4,8640,2,1,1,0}, {107,6655,4,4,8627,2,1,1,0},
    {108,6657,4,4,30446,4,1,1,0}, {108,6661,4,4,30451,4,1,1,0}, {108,6665,4,4,30456,4,1,1,0},
    {108,47,4,4,30462,3,1,1,0}, {108,6669,4,4,540,3,1,1,0}, {108,6672,4,4,30468,3,1,1,0},
    {108,53,4,4,20459,2,1,1,0}, {108,6675,4,4,30473,2,1,1,0}, {109,6677,4,4,30477,4,1,1,0},
    {109,6681,4,4,30482,4,1,1,0}, {109,6685,4,4,30488,3,1,1,0}, {109,6688,4,4,30493,3,1,1,0},
    {109,6691,4,4,30498,2,1,1,0}, {110,6693,4,4,30502,4,1,1,0}, {110,6697,4,4,30507,4,1,1,0},
    {110,6701,4,4,30512,4,1,1,0}, {110,58,4,4,30518,3,1,1,0}, {110,6705,4,4,1068,3,1,1,0},
    {110,6708,4,4,30524,3,1,1,0}, {110,6711,4,4,30529,3,1,1,0}, {110,64,4,4,20463,2,1,1,0},
    {110,6714,4,4,30534,2,1,1,0}, {112,6716,4,4,30538,4,1,1,0}, {112,6720,4,4,30546,4,1,1,0},
    {112,6724,4,4,30554,4,1,1,0}, {112,6728,4,4,30562,4,1,1,0}, {112,6732,4,4,30571,4,1,1,0},
    {112,5191,4,4,30579,3,1,1,0}, {112,6736,4,4,30586,3,1,1,0}, {112,6739,4,4,30593,3,1,1,0},
    {112,6742,4,4,30601,3,1,1,0}, {112,6745,4,4,30609,3,1,1,0}, {112,6748,4,4,30616,3,1,1,0},
    {112,6751,4,4,30623,3,1,1,0}, {112,6754,4,4,30630,3,1,1,0}, {112,6757,4,4,9106,2,1,1,0},
    {112,6759,4,4,9132,2,1,1,0}, {112,6761,4,4,14253,2,1,1,0}, {112,6763,4,4,9119,2,1,1,0},
    {113,66,4,4,30637,5,1,1,0}, {113,71,4,4,30647,5,1,1,0}, {113,76,4,4,30657,4,1,1,0},
    {113,80,4,4,30667,4,1,1,0}, {113,84,4,4,30676,4,1,1,0}, {113,88,4,4,30685,4,1,1,0},
    {113,92,4,4,30694,3,1,1,0}, {113,95,4,4,30703,3,1,1,0}, {113,98,4,4,30713,3,1,1,0},
    {113,101,4,4,30721,3,1,1,0}, {113,104,4,4,30729,3,1,1,0}, {113,107,4,4,30738,3,1,1,0},
    {113,110,4,4,30746,2,1,1,0}, {113,112,4,4,14230,2,1,1,0}, {114,6765,4,4,30754,4,1,1,0},
    {114,6769,4,4,30759,4,1,1,0}, {114,6773,4,4,30764,4,1,1,0}, {114,6777,4,4,30770,4,1,1,0},
    {114,6781,4,4,7993,3,1,1,0}, {114,6784,4,4,30775,3,1,1,0}, {114,114,4,4,30779,3,1,1,0},
    {114,6787,4,4,30783,3,1,1,0}, {114,6790,4,4,30787,3,1,1,0}, {114,6793,4,4,30792,3,1,1,0},
    {114,6796,4,4,30796,3,1,1,0}, {114,6799,4,4,7996,2,1,1,0}, {114,117,4,4,30800,2,1,1,0},
    {114,6801,4,4,30804,2,1,1,0}, {115,6803,4,4,30808,5,1,1,0}, {115,6808,4,4,30815,4,1,1,0},
    {115,6812,4,4,30820,4,1,1,0}, {115,6816,4,4,30826,4,1,1,0}, {115,6820,4,4,701,3,1,1,0},
    {115,126,4,4,196,3,1,1,0}, {115,6823,4,4,30832,3,1,1,0}, {115,6826,4,4,30837,3,1,1,0},
    {115,129,4,4,30842,2,1,1,0}, {115,5287,4,4,30846,2,1,1,0}, {116,6829,4,4,30850,4,1,1,0},
    {116,6833,4,4,30858,4,1,1,0}, {116,6837,4,4,30866,4,1,1,0}, {116,6841,4,4,30874,4,1,1,0},
    {116,6845,4,4,30882,4,1,1,0}, {116,6849,4,4,30890,4,1,1,0}, {116,6853,4,4,30899,4,1,1,0},
    {116,6857,4,4,9035,3,1,1,0}, {116,6860,4,4,30907,3,1,1,0}, {116,131,4,4,30914,3,1,1,0},
    {116,5325,4,4,30921,3,1,1,0}, {116,6863,4,4,30928,3,1,1,0}, {116,6866,4,4,30936,3,1,1,0},
    {116,6869,4,4,30943,3,1,1,0}, {116,6872,4,4,30950,3,1,1,0}, {116,6875,4,4,9009,2,1,1,0},
    {116,6877,4,4,14210,2,1,1,0}, {116,6879,4,4,30957,2,1,1,0}, {116,6881,4,4,9022,2,1,1,0},
    {119,134,4,4,30964,4,1,1,0}, {119,138,4,4,30970,3,1,1,0}, {120,141,4,4,30975,5,1,1,0},
    {120,146,4,4,30982,5,1,1,0}, {120,151,4,4,30989,4,1,1,0}, {120,155,4,4,30996,4,1,1,0},
    {120,159,4,4,31002,4,1,1,0}, {120,163,4,4,31008,4,1,1,0}, {120,167,4,4,31014,3,1,1,0},
    {120,170,4,4,31020,3,1,1,0}, {120,173,4,4,31027,3,1,1,0}, {120,176,4,4,31032,3,1,1,0},
    {120,179,4,4,31037,3,1,1,0}, {120,182,4,4,31043,3,1,1,0}, {120,185,4,4,31048,2,1,1,0},
    {120,187,4,4,31053,2,1,1,0}, {121,6883,4,4,31057,4,1,1,0}, {121,6887,4,4,18197,4,1,1,0},
    {121,6891,4,4,31063,3,1,1,0}, {121,6894,4,4,31068,3,1,1,0}, {121,6897,4,4,1369,3,1,1,0},
    {121,6900,4,4,31074,3,1,1,0}, {121,5792,4,4,10339,2,1,1,0}, {121,6903,4,4,2151,2,1,1,0},
    {121,5798,4,4,31078,2,1,1,0}, {122,189,4,4,31082,6,1,1,0}, {122,195,4,4,31089,5,1,1,0},
    {122,200,4,4,31095,5,1,1,0}, {122,205,4,4,17698,5,1,1,0}, {122,210,4,4,31101,5,1,1,0},
    {122,215,4,4,17680,5,1,1,0}, {122,6905,4,4,31108,4,1,1,0}, {122,5377,4,4,31114,4,1,1,0},
    {122,220,4,4,8006,4,1,1,0}, {122,224,4,4,17727,4,1,1,0}, {122,228,4,4,17732,4,1,1,0},
    {122,232,4,4,31120,4,1,1,0}, {122,236,4,4,31125,4,1,1,0}, {122,240,4,4,31130,4,1,1,0},
    {122,244,4,4,31136,4,1,1,0}, {122,248,4,4,17752,4,1,1,0}, {122,252,4,4,17767,4,1,1,0},
    {122,5401,4,4,31141,4,1,1,0}, {122,5405,4,4,31148,4,1,1,0}, {122,6909,4,4,8018,3,1,1,0},
    {122,6912,4,4,31154,3,1,1,0}, {122,256,4,4,31159,3,1,1,0}, {122,5443,4,4,31164,3,1,1,0},
    {122,259,4,4,8010,3,1,1,0}, {122,262,4,4,12,3,1,1,0}, {122,265,4,4,31169,3,1,1,0},
    {122,268,4,4,2756,3,1,1,0}, {122,6915,4,4,31174,3,1,1,0}, {122,6918,4,4,31180,3,1,1,0},
    {122,6921,4,4,31185,3,1,1,0}, {122,5482,4,4,31190,3,1,1,0}, {122,5491,4,4,31195,3,1,1,0},
    {122,6924,4,4,8034,2,1,1,0}, {122,271,4,4,31200,2,1,1,0}, {122,5499,4,4,31204,2,1,1,0},
    {122,6926,4,4,8030,2,1,1,0}, {57364,273,274,274,5315,1,0,0,0},
};
static const idc_translit_pass passes[] = {
    {8,2,0,0}, {0,0,0,81}, {4,0,81,0}, {0,0,81,337}, {0,0,418,12}, {0,0,430,170},
    {0,0,600,41}, {0,0,641,135}, {0,0,776,134}, {0,0,910,177}, {3,0,1087,0}, {0,0,1087,41},
    {0,0,1128,41}, {0,0,1169,133}, {0,0,1302,71}, {0,0,1373,55}, {0,0,1428,178}, {0,0,1606,135},
    {0,0,1741,149}, {0,0,1890,1}, {0,0,1891,138}, {0,0,2029,138}, {0,0,2167,38}, {0,0,2205,39},
    {2,0,2244,0}, {0,0,2244,19}, {0,0,2263,243}, {8,0,2506,0}, {7,1,2506,0}, {0,0,2506,14},
    {0,0,2520,1}, {0,0,2521,34}, {0,0,2555,35}, {0,0,2590,136}, {0,0,2726,148}, {0,0,2874,36},
    {0,0,2910,114}, {0,0,3024,33}, {0,0,3057,84}, {0,0,3141,122}, {0,0,3263,40}, {0,0,3303,33},
    {0,0,3336,41}, {0,0,3377,35}, {0,0,3412,34}, {0,0,3446,84}, {0,0,3530,167}, {0,0,3697,9},
    {0,0,3706,35}, {0,0,3741,340}, {0,0,4081,186}, {0,0,4267,19}, {0,0,4286,47}, {0,0,4333,45},
    {0,0,4378,195}, {0,0,4573,41}, {0,0,4614,34}, {0,0,4648,51}, {0,0,4699,4}, {0,0,4703,57},
    {0,0,4760,76}, {0,0,4836,84}, {0,0,4920,64}, {0,0,4984,1}, {0,0,4985,2}, {0,0,4987,39},
    {0,0,5026,47}, {0,0,5073,38}, {0,0,5111,5}, {0,0,5116,172}, {0,0,5288,34}, {0,0,5322,36},
    {0,0,5358,212}, {0,0,5570,27}, {0,0,5597,228}, {0,0,5825,28}, {0,0,5853,228}, {0,0,6081,41},
    {0,0,6122,37}, {0,0,6159,47}, {0,0,6206,1}, {0,0,6207,30}, {0,0,6237,41}, {0,0,6278,46},
    {0,0,6324,333}, {0,0,6657,40}, {0,0,6697,39}, {0,0,6736,40}, {0,0,6776,46}, {0,0,6822,222},
    {0,0,7044,37}, {0,0,7081,38}, {0,0,7119,170}, {0,0,7289,193}, {0,0,7482,169}, {0,0,7651,172},
    {0,0,7823,161}, {0,0,7984,173}, {0,0,8157,120}, {0,0,8277,157}, {0,0,8434,84}, {0,0,8518,54},
    {0,0,8572,179}, {0,0,8751,62}, {1,0,8813,0}, {0,0,8813,148}, {0,0,8961,39}, {0,0,9000,60},
    {0,0,9060,54}, {0,0,9114,48}, {0,0,9162,33}, {0,0,9195,33}, {8,3,9228,0}, {0,0,9228,364},
    {0,0,9592,43}, {0,0,9635,36}, {0,0,9671,33}, {0,0,9704,174}, {0,0,9878,41}, {0,0,9919,40},
    {0,0,9959,45}, {0,0,10004,143}, {0,0,10147,85}, {0,0,10232,167}, {0,0,10399,9}, {0,0,10408,1},
    {0,0,10409,132}, {0,0,10541,39}, {0,0,10580,76}, {0,0,10656,78}, {0,0,10734,125}, {0,0,10859,33},
    {0,0,10892,114}, {0,0,11006,117}, {0,0,11123,35}, {8,1,11158,0}, {0,0,11158,4}, {0,0,11162,5},
    {0,0,11167,195}, {0,0,11362,1}, {0,0,11363,35}, {0,0,11398,39}, {7,0,11437,0}, {0,0,11437,87},
    {0,0,11524,169}, {0,0,11693,10}, {6,0,11703,0}, {0,0,11703,76}, {0,0,11779,54}, {0,0,11833,33},
    {0,0,11866,33}, {0,0,11899,161}, {0,0,12060,1}, {0,0,12061,36}, {0,0,12097,33}, {0,0,12130,33},
    {0,0,12163,35}, {0,0,12198,172}, {0,0,12370,172}, {0,0,12542,39}, {0,0,12581,38}, {0,0,12619,87},
    {0,0,12706,34}, {0,0,12740,173}, {0,0,12913,193}, {0,0,13106,38}, {0,0,13144,30}, {0,0,13174,39},
    {0,0,13213,40}, {0,0,13253,38}, {0,0,13291,41}, {0,0,13332,35}, {0,0,13367,37}, {0,0,13404,36},
    {0,0,13440,36}, {0,0,13476,152}, {0,0,13628,52}, {0,0,13680,46}, {0,0,13726,46}, {0,0,13772,340},
    {0,0,14112,186}, {0,0,14298,186}, {0,0,14484,127}, {0,0,14611,33}, {5,0,14644,0}, {0,0,14644,82},
    {0,0,14726,45}, {0,0,14771,130}, {0,0,14901,143}, {0,0,15044,1}, {0,0,15045,132}, {0,0,15177,127},
    {0,0,15304,130}, {0,0,15434,138}, {0,0,15572,210}, {0,0,15782,33}, {0,0,15815,114}, {0,0,15929,84},
    {0,0,16013,117}, {0,0,16130,221}, {0,0,16351,337}, {0,0,16688,179}, {0,0,16867,169}, {0,0,17036,167},
    {0,0,17203,5}, {0,0,17208,4}, {0,0,17212,246}, {0,0,17458,41}, {0,0,17499,41}, {0,0,17540,172},
    {0,0,17712,143}, {0,0,17855,291},
};
static const uint16_t pass_lists[] = {
    0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 4, 9, 10, 11, 12, 13,
    14, 14, 15, 15, 4, 16, 10, 17, 17, 18, 19, 18, 19, 20, 21, 22,
    22, 23, 23, 24, 25, 26, 10, 27, 28, 29, 24, 25, 26, 2, 30, 31,
    32, 33, 34, 35, 34, 36, 37, 37, 38, 38, 39, 3, 3, 40, 41, 42,
    42, 43, 44, 45, 46, 47, 48, 41, 41, 49, 4, 50, 10, 51, 52, 42,
    53, 4, 54, 10, 55, 56, 48, 57, 58, 59, 60, 61, 62, 63, 63, 64,
    45, 46, 47, 10, 65, 65, 66, 67, 24, 25, 26, 10, 24, 25, 68, 69,
    10, 70, 31, 71, 4, 72, 10, 73, 4, 74, 10, 75, 4, 76, 10, 75,
    77, 78, 79, 80, 81, 81, 82, 83, 84, 24, 85, 86, 87, 88, 4, 89,
    10, 90, 91, 92, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 101, 4,
    102, 24, 103, 104, 105, 106, 105, 105, 105, 105, 105, 38, 107, 62, 62, 65,
    108, 109, 110, 111, 112, 113, 2, 114, 115, 116, 4, 117, 10, 118, 119, 120,
    121, 122, 123, 124, 125, 126, 127, 24, 25, 128, 24, 25, 129, 130, 131, 132,
    38, 133, 134, 135, 136, 2, 24, 25, 137, 25, 138, 10, 112, 139, 2, 140,
    141, 27, 142, 24, 25, 143, 10, 45, 123, 124, 24, 25, 68, 69, 10, 45,
    144, 145, 146, 147, 148, 115, 149, 150, 4, 151, 10, 152, 4, 151, 10, 152,
    153, 154, 155, 156, 4, 157, 4, 158, 159, 160, 142, 24, 25, 161, 10, 162,
    4, 163, 4, 164, 10, 165, 166, 166, 167, 168, 169, 170, 171, 172, 173, 174,
    4, 175, 10, 176, 177, 178, 88, 88, 179, 10, 4, 180, 10, 51, 4, 50,
    10, 51, 4, 181, 10, 51, 182, 101, 183, 24, 184, 185, 104, 186, 62, 187,
    188, 189, 190, 191, 188, 189, 31, 173, 174, 188, 189, 188, 189, 192, 193, 4,
    194, 10, 73, 195, 196, 81, 197, 198, 88, 4, 199, 10, 200, 4, 201, 200,
    45, 202, 47, 45, 46, 47, 45, 203, 124, 24, 25, 204, 205, 206, 207, 208,
    4, 209, 10, 210, 135, 211, 2,
};
static const uint32_t pieces[] = {
    12, 1, 173, 165, 137, 115, 132, 161, 17, 157, 127, 109,
    152, 7, 169, 121, 147, 142, 26, 21, 31, 36, 41, 387,
    364, 359, 317, 354, 383, 349, 311, 378, 305, 344, 374, 339,
    299, 293, 286, 333, 328, 323, 62, 67, 46, 57, 52, 71,
    81, 86, 76, 90, 100, 105, 95, 181, 176, 196, 185, 283,
    275, 247, 225, 242, 271, 201, 267, 237, 219, 262, 191, 279,
    231, 257, 252, 205, 210, 215, 391, 369, 1815, 1833, 1860, 1817,
    1836, 1819, 1839, 1821, 1842, 1823, 1845, 1825, 1848, 1827, 1851, 1829,
    1854, 1831, 1857, 859, 876, 865, 879, 862, 882, 872, 868, 1394,
    1411, 1400, 1414, 1397, 1417, 1407, 1403, 1759, 1776, 1765, 1779, 1762,
    1782, 1772, 1768, 1502, 1519, 1508, 1522, 1505, 1530, 1543, 1534, 1538,
    1525, 1515, 1511, 492, 509, 498, 512, 495, 515, 505, 501, 1148,
    1165, 1154, 1168, 1151, 1176, 1189, 1180, 1184, 1171, 1161, 1157, 520,
    537, 526, 540, 523, 543, 533, 529, 592, 609, 598, 612, 595,
    615, 605, 601, 1048, 1065, 1054, 1068, 1051, 1071, 1061, 1057, 1787,
    1804, 1793, 1807, 1790, 1810, 1800, 1796, 1627, 1654, 1637, 1659, 1632,
    1664, 1648, 1642, 745, 762, 751, 765, 748, 773, 786, 777, 781,
    768, 758, 754, 790, 817, 800, 822, 795, 834, 853, 840, 846,
    827, 811, 805, 656, 673, 662, 676, 659, 679, 669, 665, 684,
    698, 283, 701, 687, 704, 694, 690, 915, 932, 921, 935, 918,
    938, 928, 924, 887, 904, 893, 907, 890, 910, 900, 896, 1238,
    1255, 1244, 1258, 1241, 1261, 1251, 1247, 1193, 1210, 1199, 1213, 1196,
    1221, 1234, 1225, 1229, 1216, 1206, 1202, 1366, 1383, 1372, 1386, 1369,
    1389, 1379, 1375, 1302, 1319, 1308, 1322, 1305, 1325, 1315, 1311, 1076,
    1098, 1084, 1102, 1080, 1106, 1093, 1088, 1591, 1613, 1599, 1617, 1595,
    1621, 1608, 1603, 943, 965, 951, 969, 947, 973, 960, 955, 620,
    642, 628, 646, 624, 650, 637, 632, 709, 731, 717, 735, 713,
    739, 726, 721, 1330, 1352, 1338, 1356, 1334, 1360, 1347, 1342, 1466,
    1488, 1474, 1492, 1470, 1496, 1483, 1478, 1266, 1288, 1274, 1292, 1270,
    1296, 1283, 1278, 1112, 1134, 1120, 1138, 1116, 1142, 1129, 1124, 1422,
    1449, 1432, 1454, 1427, 1459, 1443, 1437, 548, 575, 558, 580, 553,
    585, 569, 563, 979, 1006, 989, 1011, 984, 1023, 1042, 1029, 1035,
    1016, 1000, 994, 1715, 1742, 1725, 1747, 1720, 1752, 1736, 1730, 1671,
    1698, 1681, 1703, 1676, 1708, 1692, 1686, 1547, 1574, 1557, 1579, 1552,
    1584, 1568, 1562, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2116, 2118, 2146, 2178, 2517, 2158, 2165, 2181, 2173, 2171,
    2168, 2400, 2395, 2221, 2223, 2226, 2229, 2323, 2320, 2419, 2416, 2317,
    2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330,
    2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236,
    2244, 2249, 2252, 2246, 2184, 2189, 2192, 2186, 2144, 2374, 2414, 2411,
    2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 2128, 2124,
    2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540,
    2545, 2268, 2272, 2209, 2202, 2257, 2261, 2279, 2283, 2290, 2294, 2308,
    2301, 2120, 2153, 2135, 2146, 2171, 2400, 2570, 2221, 2565, 2550, 2595,
    2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 2588, 2335, 2343, 2345,
    2568, 2393, 2584, 2234, 2244, 2249, 2184, 2562, 2579, 2558, 2144, 2414,
    2364, 2372, 2239, 2408, 2552, 2555, 2592, 2575, 2689, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323,
    1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387,
    2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 2345,
    1048, 2691, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847,
    2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2364, 1238, 2372,
    1366, 2239, 1302, 2703, 1076, 2132, 2735, 2738, 2148, 2840, 620, 2141,
    2268, 1422, 2793, 2798, 2209, 2695, 2706, 2746, 2699, 2804, 2575, 2777,
    2782, 2787, 2279, 1547, 2766, 2771, 2831, 2835, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824,
    2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759,
    2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333,
    1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 2345, 1048,
    2691, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244,
    684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2364, 1238, 2372, 1366,
    2239, 1302, 2703, 1076, 2132, 2735, 2738, 2148, 2840, 620, 2141, 2268,
    1422, 2793, 2798, 2209, 2695, 2706, 2746, 2699, 2804, 2575, 2777, 2782,
    2787, 2279, 1547, 2766, 2771, 2831, 2835, 2114, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110, 2158,
    2165, 2181, 2173, 2171, 2168, 2751, 3061, 2221, 2223, 2550, 3047, 2323,
    2320, 2419, 2416, 2359, 2356, 2350, 2151, 2377, 2333, 2330, 2335, 2337,
    2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2246,
    3057, 3050, 2184, 2186, 2144, 2374, 2414, 2411, 2372, 2369, 2239, 2408,
    2403, 2241, 2366, 3123, 3118, 2132, 3040, 2128, 2124, 2552, 3107, 3102,
    2148, 2384, 2592, 3091, 3086, 2141, 2380, 3099, 3094, 2071, 2047, 2060,
    2520, 2525, 2530, 2535, 2540, 2545, 2209, 2202, 3071, 3064, 2257, 2261,
    2279, 2283, 2290, 2294, 3082, 3075, 2308, 2301, 2120, 2153, 2135, 2146,
    2171, 2400, 2221, 2550, 2323, 2419, 2317, 2151, 2200, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 3243,
    2414, 2372, 1366, 1369, 2239, 2408, 3235, 3251, 3232, 2735, 3238, 3254,
    3247, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151,
    3393, 3403, 3383, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2249, 2184, 2562, 2144, 2414, 2372, 2239, 3367, 3232, 3372, 3408, 3375,
    2146, 2171, 2751, 2221, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2333,
    2720, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249, 3057, 2184,
    2144, 2414, 2364, 2372, 2239, 2703, 2132, 2552, 2148, 2592, 2840, 2141,
    3606, 3609, 3603, 2268, 2209, 3071, 3599, 3595, 2257, 2279, 2290, 3082,
    2116, 2118, 2146, 2717, 2171, 2400, 2221, 2550, 3813, 2419, 3797, 2151,
    2333, 2335, 2343, 2345, 3800, 3810, 3807, 3804, 2568, 3826, 2393, 2817,
    3832, 2234, 2244, 2184, 2189, 3829, 2414, 3824, 2372, 2239, 2552, 3816,
    2592, 3820, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829,
    1831, 2116, 2118, 2146, 2178, 3110, 2158, 2165, 2181, 2173, 4036, 4039,
    4043, 4032, 2171, 2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416,
    2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213,
    2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234,
    2236, 2244, 2249, 2252, 2246, 4017, 4010, 2184, 2186, 2144, 2374, 2414,
    2411, 2372, 2369, 2239, 2408, 2403, 2241, 4028, 4021, 2366, 2132, 3040,
    2128, 2124, 2552, 2148, 2384, 2592, 2141, 2380, 2071, 2047, 2060, 2520,
    2525, 2530, 2535, 2540, 2545, 2209, 2202, 2257, 2261, 2279, 2283, 2290,
    2294, 3082, 3075, 2308, 2301, 2120, 2153, 2135, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824,
    2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759,
    2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333,
    1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345,
    1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244,
    684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366,
    2239, 1302, 2703, 1076, 2132, 2735, 2738, 2148, 2840, 620, 2141, 4139,
    4142, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 2695, 2706, 2746, 2699,
    2804, 2575, 2777, 2782, 2787, 2279, 1547, 2766, 2771, 2831, 2835, 2689,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813,
    2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760,
    2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2343, 592,
    2345, 1048, 2691, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656,
    2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372,
    1366, 2239, 1302, 4337, 2703, 1076, 4340, 2132, 4343, 2735, 2738, 2148,
    2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369,
    2695, 2706, 2746, 2699, 2804, 4347, 4351, 2575, 2777, 2782, 2787, 4374,
    4356, 4360, 2279, 1547, 2766, 2771, 2831, 2835, 2120, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323,
    1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387,
    2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135,
    2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847,
    2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239,
    1302, 2703, 1076, 2132, 2552, 2735, 2738, 2148, 2592, 2840, 620, 2141,
    2268, 1422, 2793, 2798, 2209, 3599, 4145, 2695, 2706, 2746, 2699, 2804,
    2575, 2777, 2782, 2787, 4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771,
    2831, 2835, 2146, 2171, 2751, 4739, 2221, 2550, 2419, 2359, 2151, 2200,
    2333, 2588, 2335, 2343, 2345, 2568, 2393, 2584, 2328, 2234, 2244, 2184,
    2558, 2144, 2414, 2364, 3824, 4749, 2372, 2239, 4743, 4734, 2552, 2735,
    2592, 4731, 3606, 4746, 2146, 2171, 2751, 4739, 2221, 2550, 2323, 2419,
    2359, 2151, 2200, 2333, 2588, 2335, 2343, 2345, 2568, 2393, 2584, 2328,
    2234, 2244, 2184, 2558, 2144, 2414, 2364, 3824, 2372, 2239, 4743, 4734,
    2552, 2735, 2592, 4731, 3099, 3606, 4982, 2146, 5191, 2171, 2400, 5176,
    2221, 2550, 2419, 2359, 2151, 2200, 2333, 2330, 5220, 5161, 2335, 5232,
    5226, 5229, 5244, 5235, 5238, 2343, 2345, 3810, 5223, 2568, 5209, 2393,
    2390, 3832, 5186, 2234, 2244, 2249, 2246, 2184, 5182, 2186, 5171, 2144,
    1238, 5205, 1255, 1244, 5212, 1366, 5194, 1383, 1372, 1386, 1369, 5201,
    3235, 5198, 3408, 5216, 5166, 2146, 5191, 2171, 2400, 5176, 2221, 2550,
    2419, 2359, 2151, 2200, 2333, 2330, 5220, 5161, 2335, 5232, 5226, 5547,
    5229, 5244, 5235, 5238, 2343, 2345, 3810, 5223, 2568, 5209, 2393, 2390,
    3832, 5186, 2234, 2244, 2249, 2246, 2184, 5182, 2186, 5171, 2144, 1238,
    5205, 1255, 1244, 5212, 1366, 5194, 1383, 1372, 1386, 1369, 5201, 3235,
    5198, 3408, 5216, 5166, 5593, 5543, 2146, 2171, 2751, 2221, 2565, 5768,
    2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 5758, 2343, 2345, 5223,
    2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 5761, 4743, 5752, 4731,
    3606, 5755, 5764, 2120, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151,
    5886, 5883, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249,
    3223, 2184, 2562, 2144, 2414, 2372, 2239, 2408, 4337, 3235, 5892, 5889,
    3372, 5879, 2689, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829,
    1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756,
    2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359,
    492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725,
    2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817,
    2820, 2328, 745, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2364, 1238, 2372, 1366, 2239, 1302, 2703,
    1076, 2132, 2735, 2738, 2148, 2840, 620, 2141, 2268, 1422, 2793, 2798,
    2209, 3599, 4145, 2695, 2706, 2746, 2699, 2804, 5988, 5992, 5997, 6002,
    2575, 2279, 1547, 2766, 2771, 2831, 2835, 2689, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824,
    2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759,
    2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333,
    1148, 2218, 2731, 2720, 2725, 2335, 520, 2343, 592, 4135, 2345, 1048,
    2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2244, 684, 2184,
    915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 4337, 2703,
    1076, 4340, 2132, 2735, 2738, 2148, 2840, 620, 2141, 2268, 1422, 2793,
    2798, 2209, 3599, 4145, 4365, 4369, 2695, 2706, 2746, 2699, 2804, 4347,
    4351, 2575, 2777, 2782, 2787, 4374, 4356, 4360, 2257, 1671, 2279, 1547,
    2766, 2771, 2831, 2835, 2120, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2151, 3393, 3383, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2249, 3223, 2184, 6200, 2144, 2414, 2372, 2239, 2408, 3235, 3232, 3372,
    3375, 6205, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400,
    2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742,
    2359, 492, 2151, 2200, 2760, 2763, 387, 6354, 6358, 2333, 1148, 2218,
    2731, 2335, 520, 2343, 592, 6389, 6394, 2345, 1048, 6378, 6383, 6343,
    6348, 6363, 6370, 2568, 2393, 1787, 2817, 2820, 2234, 656, 2244, 684,
    2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 6340, 2703, 1076,
    2132, 3251, 2552, 2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798,
    2209, 3599, 4145, 2695, 2706, 2746, 2699, 2804, 2575, 2257, 1671, 2279,
    1547, 2766, 2771, 2146, 2171, 2751, 2221, 2565, 5768, 2550, 2323, 2419,
    2359, 2151, 2200, 2333, 2335, 5758, 2343, 2345, 5223, 2568, 2393, 2234,
    2244, 2184, 2144, 2414, 2239, 5761, 4743, 5752, 4731, 3606, 5755, 5764,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2717, 2751, 2753, 2550, 2359, 492, 2151, 2200, 2760, 2333, 1148, 2335,
    520, 2343, 592, 2345, 1048, 2568, 2393, 1787, 2234, 656, 2244, 684,
    2184, 915, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 2552, 2148,
    2592, 2840, 620, 2141, 6628, 3599, 4145, 4365, 4369, 2695, 2706, 2746,
    2699, 2804, 4347, 4351, 4356, 4360, 2257, 1671, 2279, 1547, 2388, 1815,
    1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171,
    859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550,
    2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333,
    1148, 2218, 2731, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568,
    2393, 1787, 2817, 2820, 2234, 656, 2847, 2244, 684, 2184, 915, 2189,
    2809, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 2552, 2148, 2592,
    2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369,
    2695, 2706, 2746, 2699, 2804, 2575, 4356, 4360, 2257, 1671, 2279, 1547,
    2766, 2771, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 3393,
    7076, 3383, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249,
    3223, 2184, 6200, 2144, 2414, 2372, 2239, 3367, 7081, 3372, 3375, 6205,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2249, 7167, 2184, 2562, 2144, 2414, 2372,
    1366, 1369, 2239, 2408, 2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359,
    2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2184,
    2562, 2144, 2414, 3824, 2372, 1366, 1386, 1369, 2239, 3123, 5892, 5889,
    3107, 7285, 3091, 7280, 7288, 2120, 3228, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 7539,
    7544, 7549, 7546, 7541, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151,
    2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184,
    2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 2146, 2171, 859, 876,
    865, 879, 862, 8074, 8066, 8070, 2756, 8002, 8014, 8006, 8010, 2221,
    1394, 1411, 1400, 1414, 1397, 8042, 2550, 2323, 1759, 1776, 1765, 1779,
    1762, 2419, 1502, 1519, 1508, 1522, 1505, 1530, 7966, 7958, 7962, 2359,
    492, 509, 498, 512, 8062, 8054, 8058, 2151, 2200, 2760, 7990, 7999,
    7993, 7996, 2333, 1148, 1165, 1154, 1168, 1151, 1176, 1189, 1180, 7970,
    7954, 7946, 7950, 2343, 592, 609, 598, 612, 595, 8098, 8090, 8094,
    2345, 1048, 1065, 1054, 1068, 1051, 8050, 8046, 105, 8114, 2568, 2393,
    1787, 1804, 1793, 1807, 1790, 8086, 8078, 8082, 2234, 656, 673, 662,
    676, 659, 8110, 8102, 8106, 2244, 684, 698, 2843, 7974, 7986, 7978,
    7982, 701, 687, 2184, 915, 932, 921, 935, 8030, 8022, 8026, 8018,
    8034, 918, 8038, 2144, 887, 904, 893, 907, 890, 2364, 1238, 1255,
    1244, 1258, 2372, 1366, 1383, 1386, 1369, 2239, 1302, 1319, 1322, 1305,
    2132, 2552, 2148, 2592, 2141, 7610, 7614, 7618, 7622, 7626, 7630, 7634,
    7638, 7642, 7646, 7650, 7654, 7658, 7662, 7666, 7670, 7674, 7678, 7682,
    7686, 7690, 7694, 7698, 7702, 7706, 7710, 7714, 7718, 7722, 7726, 7730,
    7734, 7738, 7742, 7746, 7750, 7754, 7758, 7762, 7766, 7770, 7774, 7778,
    7782, 7786, 7790, 7794, 7798, 7802, 7806, 7810, 7814, 7818, 7822, 7826,
    7830, 7834, 7838, 7842, 7846, 7850, 7854, 7858, 7862, 7866, 7870, 7874,
    7878, 7882, 7886, 7890, 7894, 7898, 7902, 7906, 7910, 7914, 7918, 7922,
    7926, 7930, 7934, 7938, 7942, 2146, 2171, 8199, 2400, 2221, 2550, 2323,
    2419, 2359, 2151, 5886, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2249, 7167, 2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 1815,
    1833, 1860, 1817, 1836, 1819, 1839, 1821, 1842, 1823, 1845, 1825, 1848,
    1827, 1851, 1829, 1854, 1831, 1857, 2146, 2171, 859, 876, 879, 862,
    8690, 8686, 8682, 2400, 2756, 8002, 8006, 8010, 8728, 8723, 8718, 5176,
    9070, 9048, 9085, 9055, 9092, 9077, 9062, 2221, 1394, 1411, 1414, 1397,
    8966, 8962, 8958, 2323, 1759, 1776, 1779, 1762, 9211, 9207, 9203, 2419,
    1502, 1519, 1522, 1505, 9000, 1530, 1543, 8995, 8990, 8986, 8982, 2359,
    492, 512, 495, 8747, 8541, 8733, 8742, 8737, 8537, 8533, 2151, 2200,
    2760, 7990, 7993, 7996, 8978, 8974, 8970, 2333, 1148, 1165, 2218, 2731,
    8805, 8823, 8809, 8849, 8827, 8832, 8843, 8837, 8818, 8813, 1168, 1151,
    8802, 1176, 1189, 8797, 8792, 8788, 8784, 5161, 8627, 8608, 8640, 8614,
    8676, 8646, 8653, 8668, 8660, 8633, 8620, 2335, 520, 537, 540, 523,
    8553, 8549, 8545, 2343, 592, 609, 612, 595, 8565, 8561, 8557, 2345,
    1048, 1065, 1068, 1051, 8758, 8776, 8050, 8762, 8046, 105, 8779, 8771,
    8766, 8754, 8750, 2568, 2393, 1787, 1804, 1807, 1790, 9223, 9219, 9215,
    5186, 9119, 9100, 9132, 9106, 9138, 9125, 9112, 2234, 656, 673, 676,
    659, 8589, 8585, 8581, 2244, 684, 698, 2249, 2843, 7974, 7978, 7982,
    8603, 8598, 8593, 701, 687, 8577, 8573, 8569, 2184, 915, 932, 935,
    9182, 9167, 9145, 9188, 9152, 9195, 9174, 9159, 918, 8714, 8710, 8706,
    5171, 9022, 9003, 9035, 9009, 9041, 9028, 9015, 2144, 2414, 887, 904,
    907, 890, 8702, 8698, 8694, 2364, 1238, 1255, 1258, 1241, 8861, 8857,
    8853, 2372, 1366, 1383, 1386, 1369, 8954, 8950, 8946, 2239, 1302, 1319,
    2408, 8928, 8915, 8937, 8919, 8941, 8932, 8923, 1322, 1305, 8911, 8907,
    8903, 2132, 2552, 2148, 2308, 8882, 8893, 8898, 8871, 8865, 8887, 8876,
    2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116,
    2118, 2146, 9464, 9425, 2178, 2517, 2158, 2165, 9479, 9476, 9429, 2181,
    2173, 9416, 9461, 9420, 9472, 9433, 9457, 9447, 9467, 9452, 9442, 9437,
    2171, 2168, 2400, 2395, 2221, 2223, 2226, 2229, 2323, 2320, 2419, 2416,
    2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213,
    2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234,
    2236, 2244, 2249, 2252, 2246, 2184, 2189, 2192, 2186, 2144, 2374, 2414,
    2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 9340, 9344, 2366,
    2132, 2128, 2124, 2148, 2384, 3091, 3086, 9332, 9335, 2141, 2380, 2071,
    2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 9321, 9325, 9317, 9310,
    2308, 2301, 2120, 2153, 2135, 2146, 2171, 2400, 5176, 2221, 2565, 2550,
    9570, 2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 5161, 2335, 2343,
    2345, 2568, 9563, 2393, 5186, 2234, 2236, 2244, 2249, 2184, 2562, 9182,
    5171, 2144, 2414, 907, 2372, 1383, 9566, 2239, 2408, 2146, 2171, 2221,
    2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393,
    2328, 2234, 2244, 2184, 2562, 2144, 2364, 3824, 2372, 1366, 1383, 1369,
    2239, 3123, 3235, 2703, 5892, 5889, 3107, 7285, 2840, 3091, 7280, 9767,
    7288, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2116, 2118, 2146, 2178, 3110, 2158, 2165, 2181, 2173, 2171, 2168, 2400,
    2395, 2221, 2223, 2565, 9889, 9873, 9864, 2323, 2320, 2419, 2416, 2317,
    2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330,
    2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236,
    2244, 2249, 2252, 2246, 9860, 9853, 2184, 2562, 9894, 2186, 2144, 2374,
    2414, 2411, 2364, 2361, 9941, 9934, 2372, 2369, 2239, 2408, 2403, 2241,
    9340, 9344, 2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592, 3091,
    3086, 9332, 9335, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535,
    2540, 2545, 2268, 2272, 3820, 9899, 9317, 9310, 4347, 9945, 2575, 9906,
    4356, 9913, 2279, 2283, 9885, 9878, 3082, 9929, 9920, 3075, 2308, 2301,
    2120, 2153, 2135, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151,
    2333, 2218, 10031, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 10036,
    2184, 2562, 10046, 10041, 2144, 2414, 2364, 2372, 1366, 1383, 1386, 1369,
    2239, 2408, 10026, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 7167,
    2184, 2562, 10041, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 3408, 2120,
    2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 10311,
    2335, 2343, 2345, 2568, 2393, 2328, 2325, 10315, 2234, 2244, 3223, 2184,
    2144, 2414, 3824, 2372, 1366, 1383, 1369, 10343, 10339, 2239, 10307, 10304,
    3123, 10334, 3235, 5892, 5889, 10331, 2735, 3091, 10319, 10323, 10327, 2120,
    3228, 5191, 5209, 2246, 10430, 2146, 2171, 2400, 2221, 2226, 10545, 2550,
    2323, 2419, 2317, 10553, 2359, 2151, 2200, 2333, 2218, 10541, 2335, 2343,
    2345, 10533, 2568, 2393, 2328, 2234, 2244, 2249, 10557, 2184, 2189, 10549,
    2144, 2414, 2364, 2372, 2239, 2703, 2132, 2552, 2148, 10538, 2592, 2840,
    2141, 2268, 3599, 2279, 2120, 2146, 10695, 2171, 2751, 2400, 2221, 2226,
    10668, 2550, 10698, 3047, 2323, 2419, 2317, 10654, 2359, 10663, 2151, 10651,
    2200, 2333, 2218, 2335, 10648, 10685, 2343, 2345, 8114, 2568, 10704, 10701,
    2393, 2328, 2234, 2244, 2249, 10674, 10680, 2184, 2189, 10657, 5171, 2144,
    2414, 2364, 2372, 2239, 10690, 2308, 2116, 2118, 2146, 2714, 10816, 10823,
    10819, 2171, 2221, 2226, 2550, 9570, 2323, 2419, 2151, 10846, 10839, 2333,
    2218, 2335, 2343, 10849, 2345, 10852, 3810, 10827, 3804, 2568, 10863, 3826,
    10859, 10855, 2393, 3832, 2234, 2244, 2184, 2189, 10866, 2414, 3824, 2372,
    2239, 2366, 10792, 10812, 10787, 10806, 10831, 10796, 3235, 10801, 10809, 10842,
    10835, 7081, 10873, 10869, 5892, 10783, 2116, 2118, 2146, 10972, 10816, 2171,
    2400, 2221, 2550, 10979, 9570, 2323, 2419, 3797, 2151, 10846, 10839, 2333,
    2335, 2343, 10982, 2345, 3800, 3810, 10985, 3804, 2568, 3826, 10855, 10988,
    2393, 3832, 2234, 2244, 2184, 2189, 2414, 3824, 2372, 2239, 2366, 10968,
    10812, 10955, 10806, 10975, 10831, 10959, 10809, 10842, 10835, 7081, 10873, 10995,
    10999, 10992, 10963, 10783, 2226, 2226, 2189, 2146, 2171, 2400, 5176, 2221,
    2565, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 5161, 2335,
    2343, 2345, 2568, 2393, 5186, 11423, 2234, 2244, 2249, 2184, 2562, 9182,
    5171, 2144, 2414, 2364, 2239, 2408, 2552, 2592, 4982, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2317, 2359, 2151, 2333, 2218, 10031, 2335, 2343,
    2345, 3810, 11588, 2568, 2393, 2328, 2234, 2244, 2249, 3223, 10036, 2184,
    2562, 10041, 2144, 2414, 2372, 1366, 1386, 1369, 2239, 2408, 10026, 10304,
    5892, 5889, 3232, 2148, 2141, 2120, 3228, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 11588, 2568,
    2393, 2234, 2244, 2249, 3223, 2184, 2562, 10041, 2144, 2414, 2372, 1366,
    1386, 1369, 2239, 5892, 5889, 2120, 3228, 2146, 5191, 2171, 2400, 2221,
    2550, 11913, 3813, 2419, 2359, 2151, 2200, 2197, 2333, 2330, 5220, 2335,
    5232, 5226, 5229, 11923, 5235, 11920, 2343, 2345, 3810, 5223, 2568, 5209,
    2393, 2390, 3832, 2234, 2244, 2246, 2184, 2186, 2144, 3829, 1238, 5205,
    1255, 1244, 1258, 1366, 5194, 1383, 11916, 1386, 1369, 2146, 2171, 2751,
    2221, 2565, 5768, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 5758,
    2343, 2345, 5223, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 5761,
    4743, 5752, 4731, 3606, 2120, 2146, 2171, 2400, 2221, 2565, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1386, 1369, 12160,
    7081, 5892, 5889, 3372, 7285, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 9464, 2178, 3110, 2517, 2158,
    2165, 9479, 9476, 9429, 2181, 2173, 10816, 4043, 9461, 9472, 2171, 2168,
    2400, 2395, 2221, 2223, 2550, 12251, 3047, 2323, 2320, 2419, 2416, 2317,
    2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330,
    2335, 2337, 2343, 12265, 2340, 2345, 2347, 2568, 12568, 12571, 12574, 12577,
    12580, 12583, 12587, 12592, 12274, 12595, 12598, 12603, 12608, 12612, 12616, 2393,
    2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 9860, 9853, 2184,
    2186, 2144, 12621, 12624, 2374, 12627, 12630, 12633, 12637, 12640, 12643, 2414,
    2411, 2372, 2369, 2239, 2408, 2403, 2241, 12254, 12258, 9340, 9344, 2366,
    2132, 3040, 2128, 2124, 2148, 2384, 2592, 3091, 3086, 9332, 9335, 2141,
    2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 9317, 9310,
    3082, 3075, 2308, 2301, 2120, 2153, 2135, 2114, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 9464, 2178, 3110,
    2517, 2158, 2165, 9479, 9476, 9429, 12747, 2181, 2173, 4043, 9461, 12752,
    9420, 12647, 9472, 9457, 12757, 2171, 2168, 2400, 2395, 2221, 2223, 2565,
    9889, 2550, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151,
    2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345,
    2347, 12568, 12571, 12574, 12577, 12580, 12583, 12592, 12595, 12608, 2393, 2390,
    2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 9860, 9853, 2184, 2562,
    9894, 2186, 2144, 12621, 12624, 2374, 12627, 12630, 12633, 12637, 12640, 12643,
    2414, 2411, 2364, 2361, 9941, 9934, 2372, 2369, 2239, 2408, 2403, 2241,
    12254, 12258, 9340, 9344, 2366, 12654, 2132, 3040, 2128, 2124, 2552, 2148,
    2384, 2592, 3091, 3086, 9332, 9335, 2141, 2380, 2071, 2047, 2060, 2520,
    2525, 2530, 2535, 2540, 2545, 3820, 9899, 9317, 9310, 4347, 9945, 4356,
    9913, 9885, 9878, 3082, 9929, 9920, 3075, 2308, 2301, 2120, 2153, 2135,
    2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116,
    2118, 2146, 9464, 2178, 3110, 2517, 2158, 2165, 9479, 9476, 9429, 2181,
    2173, 4043, 9461, 12647, 9472, 2171, 2168, 2400, 2395, 2221, 2223, 2565,
    9889, 2550, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151,
    2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345,
    2347, 12568, 12571, 12574, 12577, 12580, 12583, 12592, 12274, 12595, 12608, 2393,
    2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 9860, 9853, 2184,
    2562, 9894, 2186, 2144, 12621, 12624, 2374, 12627, 12630, 12633, 12910, 12637,
    12640, 12915, 12920, 12643, 12925, 12929, 2414, 2411, 2364, 2361, 9941, 9934,
    2372, 2369, 2239, 2408, 2403, 2241, 12254, 12258, 9340, 9344, 2366, 12654,
    2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592, 3091, 3086, 9332, 9335,
    2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 3820,
    9899, 9317, 9310, 4347, 9945, 4356, 9913, 9885, 9878, 3082, 9929, 9920,
    3075, 2308, 2301, 2120, 2153, 2135, 2146, 2171, 2751, 12934, 2400, 173,
    2221, 2550, 12945, 2323, 2419, 2317, 1508, 2359, 2151, 5883, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 2408, 3235, 12942,
    3251, 3091, 12938, 9332, 3228, 7544, 2146, 2171, 2751, 2221, 2550, 2323,
    2419, 2359, 2151, 2200, 2760, 7990, 7999, 7993, 7996, 2333, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13061, 4743,
    4731, 13056, 3606, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 13159, 2184,
    2562, 10041, 2144, 2414, 2372, 1366, 1383, 1369, 13143, 13174, 2239, 2408,
    13170, 13166, 3235, 2120, 3228, 13261, 2146, 2171, 2751, 2221, 5768, 2550,
    2323, 2419, 2359, 2151, 2200, 2333, 2335, 5758, 2343, 2345, 5223, 2568,
    2393, 2234, 2244, 2184, 2144, 2414, 2239, 5761, 4743, 5752, 4731, 3606,
    2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2333, 2335, 2343,
    2345, 2568, 2393, 2328, 2234, 2244, 2184, 2562, 2144, 2364, 3824, 2372,
    1366, 1369, 2239, 10304, 3123, 3235, 2703, 5892, 5889, 3107, 7285, 3091,
    7280, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 13624,
    2359, 2151, 2200, 2333, 2218, 10031, 2335, 2343, 2345, 2568, 2393, 2328,
    2234, 2244, 2249, 3223, 10036, 2184, 2562, 10041, 2144, 2414, 2372, 1366,
    1383, 1386, 1369, 2239, 2408, 10026, 10809, 3408, 2120, 1815, 1833, 1860,
    1817, 1836, 1819, 1839, 1821, 1842, 1823, 1845, 1825, 1848, 1827, 1851,
    1829, 1854, 1831, 1857, 859, 876, 865, 13920, 879, 862, 8690, 13924,
    2756, 8002, 8014, 13944, 8006, 8010, 8728, 13949, 9070, 9048, 14230, 14237,
    9085, 9055, 9092, 14245, 1394, 1411, 1400, 14176, 1414, 1397, 8966, 14180,
    1759, 1776, 1765, 14296, 1779, 1762, 9211, 14300, 1502, 1519, 1508, 14192,
    1522, 1505, 1530, 1543, 1534, 14200, 14205, 14196, 492, 509, 498, 13708,
    512, 495, 8541, 8733, 13954, 13958, 13963, 13712, 2760, 7990, 7999, 14184,
    7993, 7996, 8978, 14188, 1148, 1165, 1154, 14028, 1168, 1151, 1176, 1189,
    1180, 14036, 14041, 14032, 8627, 8608, 13772, 13778, 8640, 8614, 8646, 8653,
    13792, 13799, 13807, 13785, 520, 537, 526, 13716, 540, 523, 8553, 13720,
    592, 609, 598, 13742, 612, 595, 8565, 13746, 1048, 1065, 1054, 13968,
    1068, 1051, 8758, 8050, 8762, 13976, 13980, 8046, 105, 8779, 13985, 13972,
    1787, 1804, 1793, 14304, 1807, 1790, 9223, 14308, 9119, 9100, 14253, 14259,
    9132, 9106, 9138, 14266, 656, 673, 662, 13754, 676, 659, 8589, 13758,
    684, 698, 2843, 7974, 7986, 13762, 7978, 7982, 8603, 13767, 283, 271,
    701, 687, 8577, 13750, 915, 932, 921, 13936, 935, 9167, 9145, 14273,
    14280, 9188, 9152, 9195, 14288, 918, 8714, 13940, 9022, 9003, 14210, 14216,
    9035, 9009, 9041, 14223, 887, 904, 893, 13928, 907, 890, 8702, 13932,
    1238, 1255, 1244, 14115, 1258, 1241, 8861, 14119, 1366, 1383, 1372, 14168,
    1386, 1369, 8954, 14172, 1302, 1319, 8928, 8915, 14154, 14158, 8937, 8919,
    8941, 14163, 1308, 14146, 1322, 1305, 8911, 14150, 548, 575, 558, 13724,
    580, 553, 13736, 13730, 14061, 14046, 14056, 14066, 14078, 14051, 14083, 14089,
    14095, 14101, 14108, 14072, 13839, 13815, 13831, 13847, 13865, 13823, 13873, 13882,
    13891, 13900, 13910, 13856, 8882, 14123, 8893, 14128, 8898, 8871, 14140, 14134,
    14000, 13990, 2153, 14005, 14017, 13995, 14022, 14011, 2146, 2171, 2400, 2221,
    2550, 2323, 2419, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 2568,
    2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383,
    1386, 1369, 2239, 2408, 10304, 5892, 5889, 2120, 3228, 2146, 2171, 2221,
    2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2184, 2562, 2144, 2364, 2372, 2239, 10304, 3123, 5892, 5889,
    10999, 14454, 14446, 14458, 14450, 10538, 3091, 7280, 3606, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2359, 2151, 2333, 2218, 10031, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2249, 3223, 10036, 2184, 2562, 10046, 10041, 2144,
    2414, 2372, 1366, 1383, 1372, 1369, 2239, 2408, 10026, 2120, 3228, 2146,
    2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 5886, 14643, 5883, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562,
    2144, 2414, 2372, 1366, 1383, 1372, 1369, 2239, 14639, 2408, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    9464, 2178, 3110, 2714, 2517, 2158, 2165, 9479, 9476, 9429, 12747, 2181,
    2173, 2717, 4036, 9461, 12752, 9420, 9472, 9457, 12757, 2171, 2168, 2400,
    2395, 2221, 2223, 2550, 10698, 2323, 2320, 2419, 2416, 2317, 2312, 2359,
    2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337,
    2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249,
    2252, 2246, 9860, 9853, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2361,
    2372, 1366, 2369, 2239, 2408, 2403, 2241, 12254, 12258, 9340, 9344, 2366,
    2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592, 3091, 3086, 9332, 9335,
    2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268,
    2272, 9317, 9310, 4347, 9945, 2575, 9906, 2279, 2283, 3082, 3075, 2308,
    2301, 2120, 2153, 2135, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317,
    2359, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244,
    2249, 3223, 2184, 2562, 2144, 2364, 2372, 1366, 1386, 1369, 2239, 2408,
    3408, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 14922, 2359,
    2151, 2200, 2333, 2335, 2343, 2345, 2568, 14917, 2393, 2328, 2234, 2244,
    2249, 3223, 2184, 2562, 2144, 2364, 3824, 2372, 1366, 1383, 1386, 1369,
    2239, 2120, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 15037, 15041, 2323,
    1759, 2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720, 2725, 2335,
    2710, 2343, 2345, 2393, 2817, 2328, 745, 2234, 15033, 2847, 2244, 2249,
    2184, 2189, 2144, 2414, 2364, 2372, 2239, 1302, 2703, 2132, 2552, 2735,
    2738, 2148, 5198, 2840, 2141, 2268, 2793, 2209, 2695, 2706, 2699, 2575,
    2782, 2257, 2279, 2766, 2831, 2689, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221,
    2226, 15037, 15041, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2763, 2333,
    2218, 2720, 2335, 2343, 2345, 2568, 2393, 2817, 2328, 2234, 2244, 2184,
    2189, 2144, 2414, 2372, 2239, 4337, 2703, 4340, 2132, 2552, 2735, 2148,
    2592, 2840, 2141, 2268, 2793, 2209, 3599, 4365, 2695, 2706, 2699, 4347,
    2575, 2782, 4374, 4356, 2257, 2279, 2766, 2831, 3082, 2120, 2388, 1815,
    1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171,
    2824, 2751, 2400, 2221, 2226, 2323, 1759, 2419, 2317, 2359, 2151, 2200,
    2763, 2333, 2218, 2720, 2725, 2335, 2710, 2343, 4135, 2345, 2393, 2817,
    2328, 745, 2234, 2847, 2244, 2184, 2189, 2144, 2414, 2372, 2239, 1302,
    4337, 2703, 4340, 2132, 2552, 2735, 2738, 2148, 5198, 2840, 2141, 2268,
    2793, 2209, 3599, 2695, 2706, 2699, 2575, 2777, 2782, 2787, 2257, 2279,
    2766, 2831, 2835, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829,
    1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 2550, 2323,
    1759, 2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720, 2725, 2335,
    2710, 2343, 4135, 2345, 2568, 2393, 2817, 2328, 745, 2234, 2847, 2244,
    2184, 2189, 2144, 2414, 2372, 2239, 1302, 2703, 2132, 2552, 2735, 2738,
    2148, 2592, 2840, 2141, 2268, 2793, 2209, 3599, 2695, 2706, 2699, 2575,
    2777, 2782, 2787, 4356, 2257, 2279, 2766, 2831, 2835, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824,
    2751, 2400, 2221, 2226, 15037, 15041, 2550, 2419, 2317, 2359, 2151, 2200,
    2763, 2333, 2218, 2335, 2710, 2343, 4135, 2345, 2568, 2393, 2817, 2234,
    2847, 2244, 2184, 2189, 2144, 2414, 2372, 2703, 2132, 2552, 2148, 2592,
    2840, 2141, 2268, 2793, 2209, 3599, 4365, 2695, 2706, 2699, 4347, 4351,
    2575, 4356, 2257, 2279, 2766, 3082, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221,
    2226, 15037, 15041, 2323, 1759, 2419, 2317, 2359, 2151, 2200, 2763, 2333,
    2218, 2720, 2725, 2335, 2710, 2343, 4135, 2345, 2393, 2817, 2328, 745,
    2234, 2847, 2244, 2184, 2189, 2144, 2414, 2364, 2372, 2239, 1302, 2703,
    2132, 2552, 2735, 2738, 2148, 5198, 2840, 2141, 2268, 2793, 2209, 3599,
    2695, 2706, 2699, 5988, 5997, 2575, 2257, 2279, 2766, 2831, 2835, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 2824, 2751, 2400, 2221, 2226, 15037, 2323, 1759, 2419, 2317, 2359,
    2151, 2200, 2763, 2333, 2218, 2720, 2725, 2335, 2343, 4135, 2393, 2817,
    2328, 745, 2234, 2244, 2184, 2189, 2144, 2414, 2372, 2239, 1302, 2703,
    2132, 2552, 2735, 2738, 2148, 2592, 2840, 620, 2141, 2268, 2793, 2209,
    3599, 4145, 3595, 2706, 2699, 4347, 2575, 2777, 2782, 2787, 2279, 2766,
    2831, 2835, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 2550, 2419, 2317,
    2359, 2151, 2200, 2763, 2333, 2218, 2335, 2710, 2343, 4135, 2345, 2568,
    2393, 2817, 2234, 2847, 2244, 2184, 2189, 2144, 2414, 2372, 2703, 2132,
    2552, 2148, 5198, 2840, 2141, 2268, 2793, 2209, 3599, 4365, 4369, 2695,
    2706, 2699, 2575, 4356, 2257, 2279, 2766, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2751, 2550, 2359, 2151,
    2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414,
    2372, 2703, 2132, 2552, 2148, 2592, 5198, 2840, 2141, 6628, 3599, 2695,
    2706, 2699, 4347, 4356, 2257, 2279, 3082, 2146, 2171, 2751, 2400, 2221,
    15622, 2550, 2323, 2419, 2359, 2151, 5886, 14643, 15644, 5883, 2200, 2760,
    7990, 7993, 7996, 2333, 2335, 15626, 13716, 15634, 15630, 2343, 2345, 2568,
    2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13261, 5761, 4743, 15638,
    15641, 2840, 4731, 3408, 9767, 3606, 2114, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 9464, 2178, 2517, 2158,
    2165, 9479, 9476, 2181, 2173, 9461, 9433, 9447, 16003, 9452, 9442, 16008,
    9437, 2171, 2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416, 2359,
    2356, 2350, 2151, 2377, 2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    2393, 2390, 2328, 2325, 2234, 2236, 2244, 2246, 2184, 2186, 2144, 2374,
    2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132,
    2128, 2124, 2735, 15863, 2148, 2384, 4731, 15850, 2141, 2380, 15847, 15842,
    15834, 15837, 15860, 15855, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540,
    2545, 2268, 2272, 3820, 9899, 2209, 2202, 3071, 3064, 2257, 2261, 2279,
    2283, 9885, 9878, 2290, 2294, 2153, 2116, 2118, 2146, 2717, 2171, 2400,
    16056, 2221, 2550, 3813, 2419, 3797, 492, 16017, 16013, 509, 16025, 16021,
    498, 512, 16038, 16034, 16053, 16049, 8537, 16029, 16062, 2151, 2333, 2335,
    2343, 2345, 3800, 3810, 3807, 3804, 2568, 3826, 2393, 2817, 3832, 2234,
    16046, 16042, 2244, 2184, 2189, 3829, 3824, 2372, 2239, 2552, 3816, 2592,
    16066, 2689, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221,
    1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492,
    2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335,
    520, 2343, 592, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745,
    2234, 656, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372,
    1366, 2239, 1302, 4337, 2703, 1076, 4340, 2132, 2735, 2738, 2148, 2840,
    620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 3595,
    2695, 2706, 2746, 2699, 2804, 4347, 4351, 2575, 2777, 2782, 2787, 4374,
    4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771, 2831, 2835, 2120, 2146,
    2171, 2751, 16246, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 16237,
    2335, 2343, 2345, 2568, 2393, 16233, 2328, 2234, 2244, 2184, 16229, 2144,
    2414, 2364, 3824, 2372, 2239, 4743, 16241, 2552, 2735, 2592, 4731, 3606,
    4746, 4982, 2116, 2118, 2146, 16687, 16676, 2171, 2400, 2221, 2550, 16725,
    16714, 2323, 2419, 2151, 16760, 16753, 16738, 2333, 2335, 2343, 2345, 2568,
    3826, 10855, 16764, 2393, 3832, 2234, 2244, 2184, 2189, 2414, 3824, 2372,
    2239, 2366, 16681, 10792, 16670, 10806, 16719, 16708, 10796, 10809, 16665, 16745,
    16730, 7081, 10873, 10869, 16768, 10999, 10992, 10963, 10783, 16697, 16703, 16692,
    2146, 2171, 2751, 2400, 2221, 15622, 2550, 2323, 2419, 2359, 2151, 2200,
    2760, 7990, 7993, 7996, 2333, 2335, 17154, 17166, 17162, 17158, 2343, 2345,
    2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13261, 5761, 4743,
    15638, 15641, 2840, 4731, 3408, 9767, 3606, 7544, 2146, 2171, 2751, 2400,
    2221, 2550, 2323, 2419, 2359, 2151, 5886, 14643, 15644, 5883, 2200, 2760,
    7990, 7993, 7996, 2333, 2335, 15626, 13716, 15634, 15630, 2343, 2345, 2568,
    2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 4743, 4731, 3408, 3606,
    2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13261,
    6340, 13061, 3235, 17355, 4743, 4731, 13056, 3606, 17352, 2146, 2171, 2751,
    2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13261, 6340, 13061, 3235,
    17355, 4743, 17464, 4731, 3606, 17352, 2146, 2714, 17581, 2165, 17574, 17578,
    2181, 2717, 2756, 17767, 17762, 17757, 17752, 17680, 17747, 17742, 17737, 8002,
    17822, 18574, 17710, 17673, 8014, 17817, 17812, 17807, 17716, 17802, 17797, 17792,
    8006, 17787, 17782, 17704, 17772, 17692, 17686, 17732, 17777, 17727, 17698, 17722,
    1759, 17963, 17959, 17955, 492, 16017, 18177, 18173, 18169, 18146, 18165, 16013,
    16021, 18140, 512, 18156, 18151, 18161, 1148, 18084, 18080, 18076, 18072, 18011,
    18068, 18064, 18060, 18136, 18055, 18041, 18005, 18132, 18128, 18124, 18046, 18120,
    18116, 18112, 1168, 18108, 18104, 18100, 18036, 18096, 1151, 18016, 18276, 18051,
    18092, 18088, 18031, 1176, 18000, 17995, 17990, 17979, 17985, 18026, 17973, 7970,
    18021, 17967, 520, 18339, 18335, 18331, 18287, 18327, 18323, 18319, 18302, 18281,
    540, 18297, 18292, 18315, 18311, 18307, 592, 18360, 18356, 18352, 18343, 18348,
    612, 1048, 18442, 18438, 18434, 18430, 18426, 18422, 18370, 18410, 18396, 18391,
    18386, 18381, 18364, 18376, 18406, 1068, 18401, 18418, 18414, 2568, 1787, 17625,
    17621, 17669, 17617, 17604, 17613, 17609, 1804, 17665, 17599, 17661, 17657, 17594,
    17653, 17649, 1807, 17645, 17589, 17641, 17637, 17633, 17584, 17629, 18519, 18515,
    18511, 18507, 18453, 18503, 18499, 18495, 2843, 18548, 7974, 18543, 18470, 18446,
    7986, 18538, 18476, 18533, 18523, 18464, 18458, 18490, 18528, 701, 18486, 18482,
    915, 17895, 17951, 17891, 17887, 17874, 17883, 17879, 17947, 932, 17943, 17939,
    17869, 17911, 17847, 17935, 17931, 17927, 17852, 17923, 17919, 17915, 935, 17907,
    17903, 17842, 17832, 17827, 17865, 17899, 17861, 17837, 17857, 1238, 18570, 18566,
    18562, 18553, 18558, 1366, 18272, 18268, 18264, 18260, 18256, 18252, 1383, 18202,
    18181, 1372, 18248, 18244, 18240, 18207, 18236, 18232, 18228, 1386, 18220, 18192,
    18187, 18216, 18224, 18212, 18197, 2146, 2171, 2400, 2221, 2565, 2550, 9570,
    2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2249, 2184, 2562, 2144, 2414, 907, 2372, 1383, 9566,
    2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 5886,
    15644, 5883, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249,
    2184, 2562, 2144, 2414, 2372, 2239, 2408, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2151, 5886, 14643, 5883, 2333, 2218, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 2239, 2408,
    2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116,
    2118, 2146, 2178, 2517, 19279, 19284, 19289, 19294, 19299, 19304, 19309, 19314,
    19319, 19326, 19331, 19336, 19341, 19346, 19351, 19356, 19361, 19366, 19371, 19376,
    19381, 19386, 19391, 19396, 19401, 19406, 19411, 19416, 19422, 19428, 19434, 19440,
    19446, 19452, 19458, 19465, 19472, 19479, 19486, 19493, 19500, 2158, 2165, 2173,
    18969, 2171, 2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416, 2359,
    2356, 2350, 2151, 2377, 2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    2393, 2390, 2328, 2325, 2234, 2236, 2244, 2246, 2184, 2186, 2144, 2374,
    2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 18981, 2366,
    6340, 2132, 2128, 2124, 2735, 15863, 2148, 2384, 4731, 15850, 2141, 2380,
    15847, 15842, 15860, 15855, 18966, 2071, 2047, 2060, 2520, 2525, 2530, 2535,
    2540, 2545, 2268, 2272, 3820, 9899, 2209, 2202, 2257, 2261, 2279, 2283,
    9885, 9878, 2290, 2294, 4982, 18974, 2120, 14000, 2153, 2135, 2146, 2171,
    16246, 2221, 2550, 2595, 2323, 2419, 2359, 2151, 2200, 2333, 16237, 2335,
    2343, 2345, 2568, 12274, 2393, 16233, 2234, 2244, 2184, 16229, 2414, 2364,
    3824, 2372, 2239, 3123, 3235, 19512, 4743, 19507, 2552, 2735, 4731, 3606,
    4746, 5988, 2116, 2118, 2146, 2717, 19586, 2400, 2221, 2550, 3813, 19590,
    2323, 2419, 2416, 2151, 2333, 2335, 2343, 2345, 2568, 3826, 10855, 2393,
    3832, 2234, 2244, 2184, 2189, 2414, 3824, 2372, 2239, 2366, 10806, 10809,
    7081, 10873, 10999, 10992, 10963, 2148, 19581, 2592, 10783, 19594, 2689, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813,
    2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760,
    2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343,
    592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234,
    656, 15033, 2847, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887,
    2372, 1366, 2239, 1302, 4337, 2703, 1076, 4340, 2132, 2552, 2735, 2738,
    2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145,
    4365, 4369, 3595, 2706, 2746, 2699, 2804, 4347, 4351, 2575, 2777, 2782,
    2787, 4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771, 2831, 2835, 2120,
    2146, 2171, 859, 876, 865, 879, 862, 8074, 8066, 8070, 8002, 2221,
    1394, 1411, 1400, 1414, 1397, 8042, 2550, 1759, 1776, 1765, 1779, 2419,
    1502, 1519, 1508, 1522, 1505, 1530, 7966, 7958, 7962, 2359, 492, 509,
    498, 512, 495, 8062, 8054, 8058, 2151, 7990, 2333, 1148, 1165, 1154,
    1168, 1151, 1176, 1189, 1180, 7970, 7954, 7946, 7950, 2343, 592, 609,
    598, 612, 595, 8098, 8090, 8094, 2345, 1048, 1065, 1054, 1068, 1051,
    8050, 8046, 105, 8114, 2568, 2393, 1787, 1804, 1793, 1807, 1790, 8086,
    8078, 8082, 2234, 656, 673, 662, 676, 659, 8110, 8102, 8106, 2244,
    684, 698, 7974, 283, 701, 687, 19732, 19728, 279, 2184, 915, 932,
    921, 935, 8030, 8022, 8026, 8018, 918, 19752, 19748, 8038, 2144, 887,
    904, 893, 907, 890, 2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383,
    1386, 1369, 2239, 1302, 1319, 1308, 1322, 1305, 19744, 19736, 19740, 6340,
    4337, 12942, 4340, 17355, 7610, 7614, 7618, 7622, 7626, 7630, 7634, 7638,
    7642, 7646, 7650, 7654, 7658, 7662, 7666, 7670, 7674, 7678, 7682, 7686,
    7690, 7694, 7698, 7702, 7706, 7710, 7714, 7718, 7722, 7726, 7730, 7734,
    7738, 7742, 7746, 7750, 7754, 7758, 7762, 7766, 7770, 7774, 7778, 7782,
    7786, 7790, 7794, 7798, 7802, 7806, 7810, 7814, 7818, 7822, 7826, 7830,
    7834, 7838, 7842, 7846, 7850, 7854, 7858, 7862, 7866, 7870, 7874, 7878,
    7882, 7886, 7890, 7894, 7898, 7902, 7906, 7910, 7914, 7918, 7922, 7926,
    7930, 7934, 7938, 7942, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400,
    2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742,
    2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720,
    2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787,
    2817, 2820, 2328, 745, 2234, 656, 15033, 2847, 2244, 684, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 2703, 1076, 2132,
    2552, 2735, 2738, 2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798,
    2209, 3599, 4145, 3595, 2706, 2746, 2699, 2804, 2575, 2777, 2782, 2787,
    4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771, 2831, 2835, 2146, 2171,
    2751, 16246, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 16237, 2335,
    2343, 2345, 2568, 2393, 16233, 2328, 2234, 2244, 2184, 16229, 2144, 2414,
    2364, 3824, 2372, 2239, 4743, 16241, 2552, 2592, 4731, 3606, 4746, 19889,
    4982, 7544, 19975, 19979, 19959, 19987, 19967, 19971, 19983, 19963, 2146, 5191,
    2751, 3061, 2400, 2550, 11913, 3813, 2359, 2151, 2333, 2218, 2330, 5220,
    2335, 10648, 20001, 5229, 11923, 20008, 5235, 20004, 2343, 2345, 19995, 3810,
    19998, 2568, 5209, 2393, 2817, 2390, 3832, 2234, 2244, 2246, 2184, 2189,
    2186, 2144, 1238, 5205, 1255, 19991, 1244, 1366, 5194, 1383, 11916, 1372,
    1386, 1369, 7544, 20099, 20095, 20091, 20103, 19971, 2146, 5191, 2171, 2168,
    20110, 2751, 2221, 2223, 2550, 11913, 3813, 2419, 2416, 20107, 2359, 2151,
    2200, 2197, 2333, 2335, 5232, 5226, 10648, 5229, 11923, 5235, 11920, 2343,
    2345, 3810, 19998, 5223, 2568, 5209, 2393, 2234, 2244, 2246, 2184, 2144,
    1238, 5205, 1255, 19991, 1244, 1366, 5194, 1383, 11916, 1372, 1386, 1369,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226,
    2813, 2550, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763,
    387, 2333, 1148, 2218, 2731, 2335, 520, 2710, 2343, 592, 4135, 2345,
    1048, 2568, 2393, 1787, 2817, 2820, 2234, 656, 15033, 2847, 2244, 684,
    2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132,
    2552, 2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599,
    4145, 4365, 4369, 3595, 2706, 2746, 2699, 2804, 4347, 4351, 4356, 4360,
    2257, 1671, 2279, 1547, 2766, 2771, 2146, 2171, 2751, 2221, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2184, 2144, 2414, 2372, 2239, 6340, 13061, 3235, 17355, 4743, 17464, 4731,
    3606, 3375, 6205, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753,
    2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317,
    2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 6354, 6358, 2333, 1148,
    2218, 2731, 2335, 520, 2343, 592, 6389, 6394, 2345, 1048, 6378, 6383,
    6343, 6348, 6363, 6370, 2568, 2393, 1787, 2817, 2820, 2234, 656, 15033,
    2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 20274,
    2703, 1076, 2132, 2552, 2148, 2592, 2840, 620, 2141, 20277, 2268, 1422,
    2793, 2798, 2209, 3599, 4145, 3595, 2706, 2746, 2699, 2804, 2257, 1671,
    2279, 1547, 2766, 2771, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400,
    2756, 2221, 1394, 2226, 2813, 2550, 2419, 1502, 2317, 2742, 2359, 492,
    2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2335, 520, 2710,
    2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2234, 656,
    15033, 2847, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372,
    1366, 2703, 1076, 2132, 2552, 2148, 2592, 2840, 620, 2141, 2268, 1422,
    2793, 2798, 2209, 3599, 4145, 4365, 4369, 3595, 2706, 2746, 2699, 2804,
    4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771, 7544, 2146, 2171, 2751,
    2221, 2550, 2323, 2419, 20408, 2359, 2151, 2200, 2333, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 6340, 4337, 20405, 7081,
    17355, 4743, 17464, 4731, 3606, 3375, 2120, 20459, 20463, 2120, 2146, 5191,
    2171, 2400, 2221, 2550, 2419, 2359, 2151, 2200, 2197, 2333, 2218, 2330,
    5220, 2335, 5232, 5226, 5229, 20008, 5235, 20004, 2343, 2345, 3810, 5223,
    2568, 5209, 2393, 2817, 2390, 3832, 20584, 2234, 2244, 2246, 2184, 2189,
    2186, 2144, 1238, 5205, 1255, 1244, 5212, 1366, 5194, 1383, 1386, 1369,
    5201, 5889, 20594, 5198, 20717, 20721, 20725, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1386, 1369,
    2239, 5892, 5889, 20901, 20904, 20978, 20919, 20910, 20987, 20928, 20996, 20925,
    20922, 20934, 20937, 20940, 20943, 20946, 20949, 20952, 20966, 20972, 20975, 20916,
    20931, 20969, 20907, 20963, 20955, 20960, 20993, 20913, 20984, 20981, 20990, 21002,
    20999, 2146, 5191, 2171, 2400, 2221, 2550, 11913, 3813, 2419, 2359, 2151,
    2200, 2197, 2333, 2330, 2335, 2343, 2345, 3810, 2568, 5209, 2393, 2390,
    2234, 2244, 2246, 2184, 2186, 2144, 3829, 1238, 5205, 1255, 1244, 1258,
    1366, 5194, 1383, 11916, 1386, 1369, 2146, 2171, 859, 876, 865, 879,
    862, 8074, 8066, 8070, 2756, 8002, 8014, 8006, 8010, 2221, 1394, 1411,
    1400, 1414, 1397, 8042, 2550, 2323, 1759, 1776, 1765, 1779, 1762, 2419,
    1502, 1519, 1508, 1522, 1505, 1530, 7966, 7958, 7962, 2359, 492, 509,
    498, 512, 8062, 8054, 8058, 2151, 2200, 2760, 7990, 7999, 7993, 7996,
    2333, 1148, 1165, 1154, 1168, 1151, 1176, 1189, 1180, 7970, 7954, 7946,
    7950, 2343, 592, 609, 598, 612, 595, 8098, 8090, 8094, 2345, 1048,
    1065, 1054, 1068, 1051, 8050, 8046, 105, 2568, 10701, 2393, 1787, 1804,
    1793, 1807, 1790, 8086, 8078, 8082, 2234, 656, 673, 662, 676, 659,
    8110, 8102, 8106, 2244, 684, 698, 2843, 7974, 7986, 7978, 7982, 701,
    687, 2184, 915, 932, 921, 935, 8030, 8022, 8026, 8018, 8034, 918,
    8038, 2144, 2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383, 1386, 1369,
    2239, 1302, 1319, 1322, 1305, 7610, 7614, 7618, 7622, 7626, 7630, 7634,
    7638, 7642, 7646, 7650, 7654, 7658, 7662, 7666, 7670, 7674, 7678, 7682,
    7686, 7690, 7694, 7698, 7702, 7706, 7710, 7714, 7718, 7722, 7726, 7730,
    7734, 7738, 7742, 7746, 7750, 7754, 7758, 7762, 7766, 7770, 7774, 7778,
    7782, 7786, 7790, 7794, 7798, 7802, 7806, 7810, 7814, 7818, 7822, 7826,
    7830, 7834, 7838, 7842, 7846, 7850, 7854, 7858, 7862, 7866, 7870, 7874,
    7878, 7882, 7886, 7890, 7894, 7898, 7902, 7906, 7910, 7914, 7918, 7922,
    7926, 7930, 7934, 7938, 7942, 2146, 10695, 2171, 2751, 2400, 2221, 2226,
    2550, 10698, 3047, 2323, 2419, 2317, 10654, 2359, 2151, 10651, 2200, 2333,
    2218, 2335, 10648, 2343, 2345, 8114, 2568, 10704, 10701, 2393, 2328, 2234,
    2244, 2249, 2184, 2189, 2144, 2414, 2364, 2372, 2239, 2146, 2171, 2400,
    2221, 15622, 2550, 2323, 2419, 2359, 2151, 5886, 14643, 15644, 5883, 2200,
    2760, 7990, 7993, 7996, 2333, 2218, 2335, 15626, 13716, 15634, 15630, 2343,
    2345, 2568, 2393, 2234, 2244, 2249, 2184, 2562, 2144, 2414, 2364, 2372,
    2239, 2408, 13261, 5761, 15638, 15641, 2840, 9767, 2146, 2171, 2400, 2221,
    2550, 2323, 2419, 2151, 5886, 5883, 2333, 2218, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2249, 3223, 2184, 21955, 2144, 2414, 2372, 2239, 2408,
    2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116,
    2118, 2146, 2178, 2517, 22080, 2165, 2181, 2173, 2171, 2168, 2400, 2221,
    2223, 2226, 2323, 2320, 2419, 2416, 2317, 2359, 2356, 2350, 2151, 2377,
    10651, 2200, 2197, 2333, 2218, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    22116, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2246, 2184, 2189,
    2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2241,
    2366, 2132, 2128, 2124, 2148, 2141, 2380, 2071, 2047, 2060, 2520, 2525,
    2530, 2535, 2540, 2545, 2257, 2261, 2279, 2283, 2120, 14000, 22257, 22086,
    2153, 22109, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 2184, 2562, 2144,
    2414, 2364, 2372, 1366, 1383, 1386, 1369, 2239, 2408, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2249, 7167, 2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239,
    2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414,
    2372, 1366, 1369, 2239, 2408, 3235, 2114, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110, 2158, 2165,
    2181, 2173, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 2323, 2320, 2419,
    2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218,
    2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2568, 2393, 2390, 2328,
    2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2186, 2144, 2374, 2414,
    2411, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040, 2128, 2124,
    2552, 2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535,
    2540, 2545, 2120, 2153, 22109, 2146, 2171, 2400, 2221, 2565, 2550, 2323,
    2419, 2317, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568, 2393,
    2328, 2234, 2244, 2249, 2184, 2562, 2144, 2414, 2364, 2239, 2408, 2552,
    2592, 4982, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2200, 2333,
    2218, 2335, 2343, 2345, 3810, 2568, 2393, 2234, 2244, 2249, 3223, 2184,
    2562, 2144, 2414, 2372, 1366, 1386, 1369, 2239, 2146, 5191, 2400, 2550,
    2359, 2151, 2333, 2330, 2335, 2343, 2345, 3810, 2568, 5209, 23056, 2393,
    2390, 2234, 2244, 2246, 2184, 5182, 2186, 2144, 23073, 23078, 1238, 5205,
    1255, 1244, 23067, 1366, 5194, 1383, 1372, 1386, 23061, 1369, 2146, 2171,
    2751, 2400, 2221, 2565, 23150, 2550, 2323, 2419, 23144, 2359, 2151, 2200,
    2333, 23147, 2335, 5758, 2343, 2345, 5223, 2568, 2393, 2234, 2244, 2249,
    2184, 2144, 2414, 2239, 2408, 5761, 5752, 2120, 2114, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110,
    2158, 2165, 2181, 2173, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 2323,
    2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197,
    2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2568, 2393,
    2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2186, 2144,
    2374, 2414, 2411, 2364, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132,
    3040, 2128, 2124, 2552, 2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520,
    2525, 2530, 2535, 2540, 2545, 2120, 2153, 22109, 2114, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 23294, 2178,
    3110, 2158, 2165, 2181, 2173, 2171, 2168, 2400, 2395, 2221, 2223, 2565,
    9889, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377,
    2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2562,
    9894, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408,
    2403, 2241, 2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2141, 2380,
    2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2120, 2153, 2146,
    2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366,
    1383, 1369, 2239, 2408, 2146, 2171, 2751, 2221, 23465, 2565, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2335, 5758, 2343, 2345, 5223, 2568, 2393,
    2234, 2244, 2184, 2144, 2414, 2239, 2146, 2171, 2400, 2221, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 2568, 2393,
    2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1386, 1369,
    2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 2359, 2151,
    2200, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249,
    3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1386, 1369, 2239, 2408,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335,
    2343, 2345, 3810, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144,
    2414, 2372, 1366, 1386, 1369, 2239, 2408, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810,
    2568, 2393, 2328, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372,
    1366, 1369, 2239, 2408, 3235, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2359, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249,
    3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1372, 1369, 2239, 2408,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249, 3223, 2184,
    2562, 2144, 2414, 2372, 1366, 1386, 1369, 2239, 2146, 2171, 2751, 2400,
    2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 3810,
    2568, 2393, 2328, 2234, 2244, 2184, 2144, 2364, 3824, 2372, 2239, 2408,
    2146, 2171, 2751, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333,
    2335, 2343, 2345, 3810, 2568, 2393, 2328, 2234, 2244, 2184, 2144, 2364,
    3824, 2372, 2239, 2408, 4340, 17355, 2114, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 2158, 2165, 2181,
    2173, 2171, 2168, 2400, 2395, 2221, 2223, 2226, 2229, 24188, 24563, 24566,
    24571, 24576, 24581, 24586, 24591, 24596, 24601, 24606, 24611, 24616, 24621, 24626,
    24631, 24636, 24641, 24646, 24651, 24656, 24661, 24666, 24671, 24676, 24681, 24686,
    24691, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377,
    2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2189,
    2192, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408,
    2403, 2241, 2366, 6340, 12942, 17355, 2132, 2128, 2124, 2148, 2384, 2141,
    2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2308, 2301,
    2120, 2153, 2135, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151,
    5886, 14643, 5883, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1372, 1369, 2239,
    14639, 2408, 7081, 2120, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359,
    2151, 5886, 14643, 5883, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 24813, 2249, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1372, 1369,
    2239, 14639, 2408, 2120, 3228, 1815, 1833, 1860, 1817, 1836, 1819, 1839,
    1821, 1842, 1823, 1845, 1825, 1848, 1827, 1851, 1829, 1854, 1831, 1857,
    2146, 859, 876, 25225, 865, 25230, 879, 862, 8690, 2756, 8002, 25255,
    8014, 25261, 8006, 8010, 8728, 9070, 9048, 25432, 14230, 25441, 9085, 9055,
    9092, 2221, 1394, 1411, 25374, 1400, 25379, 1414, 1397, 8966, 8962, 8958,
    2550, 1759, 1776, 25484, 1765, 25489, 1779, 1762, 9211, 1502, 1519, 25394,
    1508, 25399, 1522, 1505, 1530, 1543, 25404, 1534, 25410, 492, 509, 25327,
    498, 25134, 512, 495, 8541, 8733, 25267, 13954, 25273, 2151, 25301, 2760,
    7990, 25384, 7999, 25389, 7993, 7996, 8978, 1148, 1165, 25305, 1154, 25310,
    1168, 1151, 1176, 1189, 25315, 1180, 25321, 5161, 8627, 8608, 25191, 13772,
    25199, 8640, 8614, 8676, 8646, 8653, 25207, 13792, 25216, 8668, 8660, 8633,
    8620, 520, 537, 25139, 526, 25144, 540, 523, 8553, 592, 609, 25149,
    598, 25154, 612, 595, 8565, 1048, 1065, 25279, 1054, 25284, 1068, 1051,
    8758, 8050, 8762, 25289, 13976, 25295, 8046, 105, 8779, 2568, 1787, 1804,
    25494, 1793, 25499, 1807, 1790, 9223, 9119, 9100, 25450, 14253, 25458, 9132,
    9106, 9138, 656, 673, 25169, 662, 25174, 676, 659, 8589, 684, 698,
    25159, 2843, 7974, 25179, 7986, 25185, 7978, 7982, 8603, 283, 25164, 701,
    687, 8577, 915, 932, 25245, 921, 25250, 935, 9167, 9145, 25466, 14273,
    25475, 9188, 9152, 9195, 918, 8714, 9022, 9003, 25416, 14210, 25424, 9035,
    9009, 9041, 2144, 887, 904, 25235, 893, 25240, 907, 890, 8702, 1238,
    1255, 25332, 1244, 25337, 1258, 1241, 8861, 1366, 1383, 25364, 1372, 25369,
    1386, 1369, 8954, 1302, 1319, 25342, 8928, 8915, 25352, 14154, 25358, 8937,
    8919, 8941, 1308, 25347, 1322, 1305, 8911, 2308, 2114, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 9464, 9425,
    25766, 2178, 2517, 2158, 2165, 9479, 9476, 9429, 25772, 2181, 2173, 9416,
    25778, 9461, 9420, 9472, 9433, 9457, 9447, 9467, 9452, 9442, 9437, 2171,
    2168, 2400, 2395, 2221, 2223, 9873, 9864, 2323, 2320, 2419, 2416, 25631,
    25622, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2330, 2720, 25599,
    2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236,
    2244, 2246, 25608, 25613, 2184, 2186, 25585, 25590, 2144, 2374, 2414, 2411,
    2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 9340, 9344, 2366, 2132,
    2128, 2124, 2148, 2384, 3091, 3086, 9332, 9335, 2141, 2380, 2071, 2047,
    2060, 2520, 2525, 2530, 2535, 2540, 2545, 9321, 9325, 9317, 9310, 2308,
    2301, 2120, 2153, 2135, 7544, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 9464, 9425, 2178, 2517, 2158,
    2165, 9479, 9476, 9429, 25983, 2181, 2173, 9416, 9461, 9420, 9472, 9433,
    9457, 9447, 16003, 25988, 9467, 9452, 9442, 16008, 9437, 2171, 2168, 2400,
    2395, 2221, 2223, 2226, 2229, 2323, 2320, 2419, 2416, 2317, 2312, 2359,
    2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337,
    2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249,
    2252, 2246, 3057, 3050, 2184, 2189, 2192, 2186, 2144, 2374, 2414, 2411,
    2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 2128, 2124,
    2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540,
    2545, 3820, 25864, 25869, 9899, 9885, 9878, 4982, 18974, 2308, 2301, 2153,
    2135, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146,
    2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 25994, 25998, 2221, 1394,
    2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151,
    2200, 2760, 2763, 387, 26003, 26007, 2333, 1148, 2218, 2731, 2720, 2725,
    2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817,
    2820, 2328, 745, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 2703, 1076, 2132,
    2735, 2738, 2148, 2141, 2268, 1422, 2793, 2798, 2209, 3595, 2706, 2746,
    2699, 2804, 5988, 5992, 5997, 6002, 2575, 26012, 26017, 2279, 1547, 2766,
    2771, 2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2760,
    7996, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414,
    2239, 4743, 4731, 26189, 3606, 26193, 2171, 2221, 2565, 2323, 2151, 10846,
    10839, 2333, 5220, 2335, 2343, 10849, 2345, 10852, 26297, 3804, 2568, 10863,
    2393, 3832, 2234, 2244, 2184, 2144, 2414, 3824, 2239, 26309, 26301, 26280,
    26287, 26276, 26283, 26291, 26320, 26312, 26316, 26294, 26306, 26324, 2116, 2118,
    2146, 2717, 19586, 2400, 2221, 2550, 3813, 19590, 2323, 2419, 2416, 2151,
    16760, 2333, 2335, 2343, 2345, 2568, 3826, 10855, 16764, 2393, 3832, 2234,
    2244, 2184, 2189, 2414, 3824, 2372, 2239, 2366, 10806, 10809, 16665, 7081,
    10873, 16768, 10999, 10992, 10963, 10783, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400,
    2756, 25994, 25998, 2221, 1394, 2226, 2813, 2323, 1759, 2419, 1502, 2317,
    2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731,
    2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2393, 1787,
    2328, 745, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189,
    2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 4337, 2703, 1076, 4340,
    2132, 26628, 2735, 2738, 2148, 5198, 2141, 2268, 1422, 2793, 2798, 2209,
    3599, 4145, 3595, 2706, 2746, 2699, 2804, 2575, 2777, 2782, 2787, 26012,
    26017, 2279, 1547, 2766, 2771, 2831, 2835, 2689, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824,
    2827, 2400, 2756, 25994, 25998, 2221, 1394, 2226, 2813, 2550, 2323, 1759,
    2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333,
    1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345,
    1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244,
    684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366,
    2239, 1302, 4337, 2703, 1076, 4340, 2132, 2735, 2738, 2148, 2141, 2268,
    1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 3595, 2706, 2746, 2699,
    2804, 4347, 4351, 2575, 2777, 2782, 2787, 4356, 4360, 26012, 26017, 2279,
    1547, 2766, 2771, 2831, 2835, 2120, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400,
    2756, 25994, 25998, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502,
    2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218,
    2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568,
    2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244, 684, 2249,
    2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302,
    2703, 1076, 2132, 26628, 2735, 2738, 2148, 5198, 2141, 2268, 1422, 2793,
    2798, 2209, 3599, 4145, 3595, 2706, 2746, 2699, 2804, 2575, 2777, 2782,
    2787, 4356, 4360, 26012, 26017, 2279, 1547, 2766, 2771, 2831, 2835, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 859, 2824, 2827, 2400, 2756, 25994, 25998, 2221, 1394, 2226, 2813,
    2550, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387,
    2333, 1148, 2218, 2731, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048,
    2568, 2393, 1787, 2817, 2820, 2234, 656, 2847, 2244, 684, 2249, 2843,
    2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132,
    26628, 2148, 5198, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365,
    4369, 2695, 2706, 2746, 2699, 2804, 4347, 4351, 2575, 4356, 4360, 9913,
    26857, 26012, 26017, 2279, 1547, 2766, 2771, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827,
    2400, 2756, 25994, 25998, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419,
    1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148,
    2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048,
    2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244, 684,
    2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239,
    1302, 2703, 1076, 2132, 2735, 2738, 2148, 2141, 2268, 1422, 2793, 2798,
    2209, 3599, 4145, 3595, 2706, 2746, 2699, 2804, 5988, 5992, 5997, 6002,
    2575, 26012, 26017, 2279, 1547, 2766, 2771, 2831, 2835, 27311, 27315, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 859, 2824, 2827, 2400, 2756, 25994, 25998, 2221, 1394, 2226, 2813,
    2550, 2323, 1759, 2419, 1502, 2317, 2742, 27380, 27384, 2359, 492, 2151,
    2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2335, 520, 2343, 592,
    4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656,
    2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372,
    1366, 2239, 1302, 2703, 1076, 2132, 2148, 2141, 2268, 1422, 2793, 2798,
    2209, 27369, 27374, 3599, 4145, 3595, 2706, 2746, 2699, 2804, 5988, 5992,
    2575, 2777, 2782, 2787, 2279, 1547, 2766, 2771, 2831, 2835, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    9464, 2178, 3110, 2517, 2158, 2165, 9479, 9476, 9429, 2181, 2173, 10816,
    4043, 9461, 9472, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 3047, 2323,
    2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197,
    2333, 2218, 2213, 2330, 2335, 2337, 2343, 12265, 2340, 2345, 2347, 2568,
    12568, 12571, 12574, 12577, 12580, 12583, 12587, 12592, 12274, 12595, 12598, 12603,
    12608, 12612, 12616, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252,
    2246, 9860, 9853, 2184, 2186, 2144, 12621, 12624, 2374, 12627, 12630, 12633,
    12637, 12640, 12643, 2414, 2411, 2372, 2369, 2239, 2408, 2403, 2241, 12254,
    12258, 9340, 9344, 2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592,
    3091, 3086, 9332, 9335, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530,
    2535, 2540, 2545, 9317, 9310, 3082, 3075, 2308, 2301, 2120, 2153, 2135,
    2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2760, 7996,
    2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372,
    2239, 13061, 3235, 4743, 4731, 13056, 3606, 2120, 3228, 2146, 2714, 2717,
    2171, 859, 2824, 2827, 2400, 2756, 25994, 25998, 2221, 1394, 2226, 2813,
    2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760,
    2763, 387, 6354, 6358, 2333, 1148, 2218, 2731, 2335, 520, 2343, 592,
    10849, 27649, 2345, 1048, 10852, 27645, 2568, 2393, 1787, 2817, 2820, 2234,
    656, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887,
    2372, 1366, 27614, 27609, 2703, 1076, 2132, 26628, 2148, 5198, 2141, 2268,
    1422, 2793, 2798, 2209, 3599, 4145, 3595, 2706, 2746, 27619, 27624, 2699,
    2804, 27630, 27637, 2575, 26012, 26017, 2279, 1547, 2766, 2771, 2388, 1815,
    1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2400,
    2756, 2550, 2359, 492, 2151, 2200, 2760, 2333, 1148, 2335, 520, 27757,
    27761, 2343, 592, 2345, 1048, 2568, 2393, 1787, 2234, 656, 2244, 684,
    2249, 2843, 2184, 915, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132,
    26628, 2148, 5198, 2141, 2209, 3599, 4145, 2695, 2706, 2746, 2699, 2804,
    4347, 4351, 4356, 4360, 26012, 26017, 2279, 1547, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824,
    2827, 2400, 2756, 25994, 25998, 2221, 1394, 2226, 2813, 2550, 2419, 1502,
    2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218,
    2731, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787,
    2817, 2820, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189,
    2809, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 26628, 2148, 5198,
    2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 2695, 2706,
    2746, 2699, 2804, 2575, 4356, 4360, 26012, 26017, 2279, 1547, 2766, 2771,
    2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116,
    2118, 2146, 9464, 2178, 3110, 2517, 2158, 2165, 9479, 9476, 9429, 2181,
    2173, 2717, 10816, 9461, 27956, 2171, 2168, 2400, 2395, 2221, 2223, 2550,
    10698, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377,
    2200, 2197, 2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390,
    2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2186, 2144, 2374,
    2414, 2411, 2372, 1366, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040,
    2128, 2124, 2552, 2148, 2384, 2592, 2141, 2380, 2071, 2047, 2060, 2520,
    2525, 2530, 2535, 2540, 2545, 2268, 2272, 27369, 27947, 4347, 9945, 5988,
    27961, 2279, 2283, 2308, 2301, 2120, 2153, 2135, 1815, 1833, 1860, 1817,
    1836, 1819, 1839, 1821, 1842, 1823, 1845, 1825, 1848, 1827, 1851, 1829,
    1854, 1831, 1857, 859, 876, 865, 879, 862, 8690, 28203, 28207, 1394,
    1411, 1400, 1414, 1397, 8966, 28487, 28491, 1759, 1776, 1765, 1779, 1762,
    9211, 28727, 28731, 1502, 1519, 1508, 1522, 1505, 1530, 28528, 28532, 28547,
    28552, 28542, 28536, 28557, 492, 509, 498, 512, 495, 8541, 28016, 1148,
    1165, 1154, 1168, 1151, 1176, 28338, 28342, 28357, 28362, 28352, 28346, 28367,
    520, 537, 526, 540, 523, 8553, 28020, 28024, 592, 609, 598, 612,
    595, 8565, 28034, 28038, 1048, 1065, 1054, 1068, 1051, 8758, 28285, 28289,
    1787, 1804, 1793, 1807, 1790, 9223, 28735, 28739, 1627, 1654, 1637, 1659,
    1632, 28644, 28632, 28638, 745, 762, 751, 765, 748, 773, 28088, 28092,
    28107, 28112, 28102, 28096, 28117, 28139, 28144, 28134, 28155, 28129, 28160, 28123,
    28149, 28181, 28188, 28174, 28166, 28195, 656, 673, 662, 676, 659, 8589,
    28057, 28061, 684, 698, 283, 701, 687, 8577, 28065, 28069, 915, 932,
    921, 935, 918, 8714, 28219, 28223, 887, 904, 893, 907, 890, 8702,
    28211, 28215, 1238, 1255, 1244, 1258, 1241, 8861, 28422, 28426, 1366, 1383,
    1372, 1386, 1369, 8954, 10343, 28483, 1302, 1319, 1308, 1322, 1305, 8911,
    28460, 28464, 1076, 1098, 1084, 1102, 1080, 28303, 28293, 28298, 943, 965,
    951, 969, 947, 28237, 28227, 28232, 28600, 28606, 28594, 28619, 28588, 28625,
    28581, 28612, 620, 642, 628, 646, 624, 28052, 28042, 28047, 709, 731,
    717, 735, 713, 28083, 28073, 28078, 1330, 1352, 1338, 1356, 1334, 28478,
    28468, 28473, 1466, 1488, 1474, 1492, 1470, 28523, 28513, 28518, 28308, 28320,
    28316, 28329, 28312, 28333, 28324, 28430, 28442, 28438, 28451, 28434, 28455, 28446,
    1422, 1449, 1432, 1454, 1427, 28507, 28495, 28501, 548, 575, 558, 580,
    553, 13736, 28028, 979, 1006, 989, 1011, 984, 1023, 28242, 28263, 28270,
    28256, 28248, 28277, 14061, 14046, 14056, 14078, 14051, 14083, 28373, 28379, 28400,
    28407, 28393, 28385, 28414, 1671, 1698, 1681, 1703, 1676, 28662, 28650, 28656,
    28690, 28697, 28683, 28712, 28676, 28719, 28668, 28704, 1547, 1574, 1557, 1579,
    1552, 28575, 28563, 28569, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2116, 2118, 2146, 9464, 2178, 2517, 2158, 2165, 9479,
    9476, 2181, 2173, 9461, 9433, 9447, 16003, 9452, 9442, 16008, 9437, 2171,
    2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416, 2359, 2356, 2350,
    2151, 2377, 2200, 2197, 2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    2393, 2390, 2328, 2325, 2234, 2236, 2244, 2246, 2184, 2186, 2144, 2374,
    2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132,
    2128, 2124, 2148, 2384, 4731, 15850, 2141, 2380, 15834, 15837, 15860, 15855,
    2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268, 2272, 3820,
    9899, 19889, 28843, 2209, 2202, 6628, 28836, 2257, 2261, 2279, 2283, 9885,
    9878, 2290, 2294, 2153, 2146, 2171, 859, 876, 865, 879, 862, 8074,
    8066, 8070, 2756, 8002, 8014, 8006, 8010, 2221, 1394, 1411, 1400, 1414,
    1397, 8042, 2550, 2323, 1759, 1776, 1765, 1779, 1762, 2419, 1502, 1519,
    1508, 1522, 1505, 1530, 7966, 7958, 7962, 2359, 492, 509, 498, 512,
    8062, 8054, 8058, 2151, 2200, 2760, 7990, 7999, 7993, 7996, 2333, 1148,
    1165, 1154, 1168, 1151, 1176, 1189, 1180, 7970, 7954, 7946, 7950, 2343,
    592, 609, 598, 612, 595, 8098, 8090, 8094, 2345, 1048, 1065, 1054,
    1068, 1051, 8050, 8046, 105, 2568, 2393, 1787, 1804, 1793, 1807, 1790,
    8086, 8078, 8082, 2234, 656, 673, 662, 676, 659, 8110, 8102, 8106,
    2244, 684, 698, 2843, 7974, 7986, 7978, 7982, 701, 687, 2184, 915,
    932, 921, 935, 8030, 8022, 8026, 8018, 8034, 918, 8038, 2144, 887,
    904, 893, 907, 890, 2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383,
    1386, 1369, 2239, 1302, 1319, 1322, 1305, 2132, 2552, 2148, 2592, 2141,
    7610, 7614, 7618, 7622, 7626, 7630, 7634, 7638, 7642, 7646, 7650, 7654,
    7658, 7662, 7666, 7670, 7674, 7678, 7682, 7686, 7690, 7694, 7698, 7702,
    7706, 7710, 7714, 7718, 7722, 7726, 7730, 7734, 7738, 7742, 7746, 7750,
    7754, 7758, 7762, 7766, 7770, 7774, 7778, 7782, 7786, 7790, 7794, 7798,
    7802, 7806, 7810, 7814, 7818, 7822, 7826, 7830, 7834, 7838, 7842, 7846,
    7850, 7854, 7858, 7862, 7866, 7870, 7874, 7878, 7882, 7886, 7890, 7894,
    7898, 7902, 7906, 7910, 7914, 7918, 7922, 7926, 7930, 7934, 7938, 7942,
    2146, 2171, 859, 876, 865, 879, 862, 8074, 8066, 8070, 8002, 2221,
    1394, 1411, 1400, 1414, 1397, 29242, 29238, 8042, 2550, 1759, 1776, 1765,
    1779, 2419, 1502, 1519, 1508, 1522, 1505, 1530, 7966, 7958, 7962, 2359,
    492, 509, 498, 512, 495, 8062, 8054, 8058, 2151, 7990, 2333, 1148,
    1165, 1154, 1168, 1151, 1176, 1189, 1180, 7970, 7954, 7946, 7950, 2343,
    592, 609, 598, 612, 595, 8098, 8090, 8094, 2345, 1048, 1065, 1054,
    1068, 1051, 8050, 8046, 105, 8114, 2568, 2393, 1787, 1804, 1793, 1807,
    1790, 8086, 8078, 8082, 2234, 656, 673, 662, 676, 659, 8110, 8102,
    8106, 2244, 684, 698, 7974, 283, 701, 687, 19732, 19728, 279, 2184,
    915, 932, 921, 935, 8030, 8022, 8026, 8018, 918, 19752, 19748, 8038,
    2144, 887, 904, 893, 907, 890, 2364, 1238, 1255, 1244, 1258, 2372,
    1366, 1383, 1386, 1369, 2239, 1302, 1319, 1308, 1322, 1305, 19744, 19736,
    19740, 6340, 4337, 12942, 4340, 17355, 7610, 7614, 7618, 7622, 7626, 7630,
    7634, 7638, 7642, 7646, 7650, 7654, 7658, 7662, 7666, 7670, 7674, 7678,
    7682, 7686, 7690, 7694, 7698, 7702, 7706, 7710, 7714, 7718, 7722, 7726,
    7730, 7734, 7738, 7742, 7746, 7750, 7754, 7758, 7762, 7766, 7770, 7774,
    7778, 7782, 7786, 7790, 7794, 7798, 7802, 7806, 7810, 7814, 7818, 7822,
    7826, 7830, 7834, 7838, 7842, 7846, 7850, 7854, 7858, 7862, 7866, 7870,
    7874, 7878, 7882, 7886, 7890, 7894, 7898, 7902, 7906, 7910, 7914, 7918,
    7922, 7926, 7930, 7934, 7938, 7942, 2146, 5191, 2171, 2400, 5176, 2221,
    2550, 2419, 2359, 2151, 2200, 2333, 2330, 5220, 5161, 2335, 5232, 5226,
    5229, 11923, 5244, 5235, 5238, 2343, 2345, 3810, 5223, 2568, 5209, 2393,
    2390, 3832, 5186, 2234, 2244, 2249, 2246, 2184, 5182, 2186, 5171, 2144,
    1238, 5205, 1255, 1244, 5212, 1366, 5194, 1383, 1372, 1386, 1369, 5201,
    3235, 5198, 3408, 5216, 29348, 29340, 29344, 29352, 29356, 29360, 29364, 29368,
    5166, 2146, 2171, 2751, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200,
    2333, 2335, 2343, 2345, 3810, 2568, 2393, 2234, 2244, 2184, 2144, 2414,
    3824, 2372, 2239, 2408, 29470, 4731, 29473, 2146, 2171, 2751, 2400, 2221,
    2550, 2323, 2419, 2359, 2151, 2333, 2335, 2343, 2345, 3810, 2568, 29576,
    2393, 2328, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 2408, 5892, 5889,
    4743, 2552, 4731, 4746, 29473, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110, 2158, 2165, 2181,
    2173, 2171, 2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416, 2317,
    2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330,
    2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236,
    2244, 2249, 2252, 2246, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2361,
    2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040, 2128, 2124, 2552,
    2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540,
    2545, 2120, 2153, 2756, 17767, 17752, 17680, 31136, 8014, 30314, 30269, 30283,
    30308, 30289, 12, 17807, 17716, 17792, 30262, 8006, 31125, 8010, 31120, 31095,
    31089, 31082, 17732, 17727, 17698, 31169, 31130, 31101, 30319, 30276, 30301, 30295,
    9070, 30026, 30018, 29942, 30010, 14230, 30738, 30647, 30676, 30729, 30685, 30077,
    30721, 30667, 30713, 30637, 9085, 29993, 9055, 29985, 29914, 29905, 29895, 29977,
    29969, 29923, 30085, 30001, 29932, 30746, 30657, 30703, 30694, 30184, 30198, 30192,
    512, 31053, 31043, 30982, 31002, 31037, 31008, 31032, 30996, 31027, 30975, 31048,
    30989, 31020, 31014, 30246, 30257, 30251, 2151, 30796, 30770, 30792, 30800, 7993,
    30783, 7996, 30754, 30779, 30775, 30759, 30804, 30787, 30764, 1148, 18084, 18072,
    18011, 30242, 18136, 1168, 30233, 1151, 30229, 30214, 30209, 30203, 71, 18088,
    18031, 30225, 30237, 30219, 8627, 30439, 30432, 30366, 30425, 30418, 8640, 30403,
    8614, 30396, 30341, 30333, 30324, 30388, 30381, 30349, 30374, 30410, 30357, 30468,
    30451, 540, 30446, 30473, 30456, 20459, 30462, 30488, 30477, 30498, 30493, 30482,
    30524, 30507, 1068, 30502, 30534, 30529, 30512, 20463, 30518, 2568, 1787, 17625,
    17617, 17604, 29891, 17665, 1793, 29865, 29881, 29870, 17657, 17594, 1807, 1790,
    29886, 29875, 9119, 30630, 30623, 30571, 30616, 30609, 14253, 30546, 30593, 30554,
    30586, 30538, 9132, 30579, 9106, 30601, 30562, 196, 30832, 30820, 30808, 701,
    30842, 30815, 30846, 30837, 30826, 915, 17895, 17887, 17874, 30176, 921, 30146,
    30166, 30151, 17852, 17915, 935, 30162, 8030, 31195, 31190, 31148, 31185, 31180,
    8018, 31164, 8034, 31108, 31159, 31154, 31114, 31204, 31174, 31141, 9167, 30118,
    30110, 30044, 30102, 9188, 30069, 9152, 29951, 30061, 30053, 29960, 30133, 30093,
    30034, 918, 30141, 17865, 17861, 17837, 31200, 30126, 30180, 30171, 30156, 9022,
    30950, 30943, 30899, 30936, 14210, 30874, 30928, 30882, 30866, 9035, 30921, 9009,
    30850, 30914, 30907, 30858, 30957, 30890, 30970, 30964, 31078, 31074, 1369, 18197,
    10339, 31057, 31068, 31063, 30188,
};
static const idc_translit_row systems[] = {
    {395,422,447,487,0,3,0,80,1}, {1864,1889,1910,1953,3,1,80,331,1}, {1958,1983,2004,1953,4,1,80,331,1},
    {2425,2450,2470,2512,5,2,411,109,1}, {2598,2623,2640,2684,7,1,520,40,1}, {2853,2873,2895,2939,8,1,560,108,1},
    {2944,2969,2991,3035,9,1,668,107,1}, {3126,3151,3176,2512,10,3,775,112,1}, {3257,3151,3282,3357,13,1,887,40,1},
    {3411,3436,3460,3357,14,1,927,33,1}, {3506,3531,3552,2939,15,1,668,107,1}, {3612,3637,3660,3702,16,1,960,48,1},
    {3707,3732,3755,3702,17,1,960,48,1}, {3835,3860,3879,3920,18,1,1008,38,1}, {3925,3950,3969,3920,19,1,1008,38,1},
    {4046,4071,4092,2512,20,3,1046,114,1}, {4150,4175,4197,4241,23,1,1160,111,1}, {4246,4271,4293,4241,24,1,1160,111,1},
    {4378,4403,4422,3035,25,2,1271,118,1}, {4463,4488,4507,3035,27,2,1271,118,1}, {4548,4573,4594,4637,29,1,1389,113,1},
    {4642,4667,4688,4637,30,1,1389,113,1}, {4753,4778,4821,4865,31,1,1502,38,1}, {4870,4895,4938,4865,32,1,1502,38,1},
    {4986,5011,4821,5033,33,1,1540,39,1}, {5038,5063,4938,5033,34,1,1540,39,1}, {5345,5370,5410,5482,35,4,1579,58,1},
    {5597,5623,5675,5747,39,8,1637,61,1}, {5772,5797,5821,3357,47,1,1698,34,1}, {5895,5920,5943,3357,48,1,1732,34,1},
    {6008,6028,6047,6088,49,1,1766,113,1}, {6093,6118,6139,3035,50,1,1879,118,1}, {6208,6228,6244,3357,51,1,1997,33,1},
    {6293,6318,6139,3035,52,1,1879,118,1}, {6400,6420,6443,6488,53,1,2030,97,1}, {6493,6518,6539,3357,54,1,2127,33,1},
    {6582,6607,5821,3357,55,1,2127,33,1}, {6632,6657,6676,6717,56,1,2160,70,1}, {6722,6747,6766,6717,57,1,2160,70,1},
    {6807,6827,6842,6884,58,1,2230,100,1}, {6889,6914,6936,1953,59,1,80,331,1}, {6980,7005,7027,1953,60,1,80,331,1},
    {7084,7104,7122,3357,61,1,2330,34,1}, {7171,7196,7228,3357,62,1,2364,28,1}, {7291,7313,7345,3357,63,1,2392,39,1},
    {7384,7406,7436,3357,64,1,2392,39,1}, {7477,7504,7530,3357,65,1,2431,28,1}, {7553,7580,7530,3357,66,1,2459,33,1},
    {8119,8142,8185,8194,67,3,2492,237,1}, {8208,8227,8266,3357,70,1,2729,30,1}, {8320,8344,8360,3357,71,1,2364,28,1},
    {8389,8413,8485,3357,72,1,2364,28,1}, {9227,9254,9277,1953,73,1,2759,277,1}, {9482,9509,9531,2512,74,4,3036,125,1},
    {9573,9600,9624,2684,78,1,3161,40,1}, {9658,9685,9712,3357,79,1,2392,39,1}, {9770,9797,9820,3357,80,1,3201,40,1},
    {9952,9979,10002,2512,81,3,3241,134,1}, {10052,10079,10105,3357,84,1,3375,38,1}, {10141,10168,10193,3357,85,1,3413,31,1},
    {10228,10255,10280,3357,86,1,2729,30,1}, {10347,10374,10397,3357,87,1,3444,49,1}, {10433,10460,10490,10528,88,1,3493,4,1},
    {10561,10588,10613,3702,89,1,3497,48,1}, {10707,10734,10759,3702,90,1,3545,49,1}, {10876,10903,10924,3920,91,1,3594,60,1},
    {11002,11029,11050,3920,92,1,3654,58,1}, {11085,11112,11143,10528,93,1,3712,1,1}, {11167,11194,11225,10528,94,1,3712,1,1},
    {11249,11276,11143,10528,95,1,3713,2,1}, {11309,11336,11384,8194,96,4,2492,237,1}, {11428,11455,11479,5033,100,1,3715,38,1},
    {11513,11540,11564,5033,101,1,3715,38,1}, {11593,11620,11642,3357,102,1,3753,46,1}, {11674,11701,11723,3357,103,1,3799,36,1},
    {11755,11785,11827,5482,104,4,1579,58,1}, {11930,11961,12006,5482,108,5,3835,50,1}, {12030,12057,12083,3357,113,1,3885,32,1},
    {12107,12134,10280,3357,114,1,1698,34,1}, {12164,12191,12216,3357,115,1,3917,36,1}, {12485,12512,12535,2512,116,4,3953,146,1},
    {12676,12703,12723,2512,120,4,4099,161,1}, {12829,12856,12878,2512,124,4,4260,162,1}, {12953,12980,13004,3357,128,1,4422,35,1},
    {13064,13091,13112,3357,129,1,4457,34,0}, {13178,13205,13228,3357,130,1,4491,38,1}, {13264,13291,13328,10528,131,1,4529,1,1},
    {13352,13379,13402,3357,132,1,4530,30,1}, {13426,13453,13476,3357,133,1,4530,30,1}, {13527,13554,13575,3357,134,1,4560,39,0},
    {13629,13656,13677,3357,135,1,4599,42,1}, {14312,14339,12723,1953,136,2,4641,299,1}, {14363,14390,14413,3357,138,1,4940,37,1},
    {14462,14489,14527,3357,139,1,4977,36,1}, {14552,14579,14604,3357,140,1,5013,38,1}, {14646,14673,14724,3357,141,1,5051,35,1},
    {14791,14818,12723,2512,142,3,5086,138,1}, {14838,14865,14886,3357,145,1,5224,35,1}, {14927,14954,14995,3357,146,1,5259,35,1},
    {15046,15075,15102,2939,147,1,5294,75,1}, {15116,15145,15102,2939,148,1,5294,75,1}, {15171,15200,15102,3035,149,1,5369,77,1},
    {15229,15258,15102,4241,150,1,5446,77,1}, {15285,15314,15102,4637,151,1,5523,78,0}, {15340,15369,15102,15397,152,1,5601,69,0},
    {15402,15431,15102,6088,153,1,5670,77,0}, {15455,15484,15102,15510,154,1,5747,75,1}, {15515,15544,15102,6884,155,1,5822,65,1},
    {15569,15598,15102,6717,156,1,5887,48,1}, {15647,15669,15686,3357,157,1,5935,47,1}, {15718,15740,15792,3357,158,1,5935,47,1},
    {15933,15962,15980,2512,159,2,5982,120,1}, {16070,16102,16142,3920,161,3,6102,55,1}, {16159,16188,16212,3035,164,1,6157,118,1},
    {16250,16279,16306,5033,165,1,6275,39,1}, {16323,16352,16212,3035,166,1,6157,118,1}, {16378,16407,16212,3035,167,1,6157,118,1},
    {16432,16461,16212,3035,168,1,6157,118,1}, {16484,16513,16212,3035,169,1,6157,118,1}, {16539,16568,16212,3035,170,1,6157,118,1},
    {16595,16624,16648,6717,171,1,2160,70,1}, {16773,16804,16843,3920,172,1,6314,58,1}, {16867,16898,16935,3920,173,1,3654,58,1},
    {16951,16982,17019,3920,174,1,3654,58,1}, {17035,17058,17092,5033,175,1,3715,38,1}, {17170,17193,17210,3357,176,1,6372,43,1},
    {17242,17265,17301,3357,177,1,6415,41,1}, {17358,17391,17434,3357,178,1,6456,33,1}, {17467,17501,17547,3357,179,1,6489,33,1},
    {18580,18603,18653,487,180,3,6522,263,0}, {18708,18727,18749,2684,183,1,6785,33,1}, {18792,18816,18858,3357,184,1,6818,29,1},
    {18903,18927,18858,3357,185,1,6847,29,1}, {19212,19241,19264,2512,186,4,6876,154,0}, {19515,19543,19567,2684,190,1,7030,40,1},
    {19598,19628,19655,3920,191,1,7070,44,1}, {19668,19686,19713,3035,192,1,7114,122,1}, {19756,19784,19828,8194,193,4,7236,232,1},
    {19842,19860,19713,19884,197,1,7468,114,1}, {19893,19921,19945,5033,198,1,7582,39,1}, {20012,20043,20073,5482,199,3,7621,61,1},
    {20113,20144,20073,5482,202,3,7682,58,1}, {20174,20192,19713,15397,205,1,7740,102,1}, {20218,20243,20263,3357,206,1,7842,33,1},
    {20280,20298,19713,6488,207,1,7875,97,1}, {20324,20342,19713,6717,208,1,2160,70,1}, {20364,20382,19713,6884,209,1,7972,100,1},
    {20412,20437,20263,3357,210,1,8072,35,1}, {20467,20496,20538,487,211,3,8107,3,1}, {20610,20632,20656,5482,214,6,8110,57,1},
    {20729,20754,20794,487,220,3,8167,0,1}, {20833,20862,20887,3357,223,1,8167,32,1}, {21005,21034,20887,10528,224,1,8199,34,1},
    {21078,21103,21138,5747,225,6,8233,41,1}, {21219,21243,21295,8194,231,3,7236,232,1}, {21334,21358,21392,5482,234,5,3835,50,1},
    {21444,21468,21495,8194,239,4,8274,227,1}, {21555,21577,21612,3702,243,1,8501,40,1}, {21655,21678,21708,3357,244,1,8541,47,1},
    {21753,21776,21806,3357,245,1,6818,29,1}, {21869,21892,21929,3357,246,1,2431,28,0}, {21958,21981,22039,3357,247,1,8588,28,1},
    {22125,22149,22194,2512,248,4,8616,98,1}, {22267,22291,22336,2512,252,4,8616,98,1}, {22401,22425,22336,3357,256,1,8714,31,1},
    {22474,22498,22546,3357,257,1,8745,28,1}, {22611,22635,22336,3357,258,1,8745,28,0}, {22683,22707,22336,3357,259,1,8773,29,1},
    {22753,22777,22823,2512,260,2,8802,95,1}, {22846,22870,22336,2512,262,2,8802,95,0}, {22916,22940,22336,5033,264,1,8897,33,1},
    {22987,23011,22336,3357,265,1,8930,30,1}, {23084,23108,22336,5482,266,5,8960,38,1}, {23154,23178,22546,3357,271,1,8998,34,1},
    {23227,23251,22336,2512,272,2,9032,96,0}, {23303,23327,23372,2512,274,3,9128,99,0}, {23395,23419,22336,3357,277,1,9227,29,1},
    {23468,23492,22546,3357,278,1,9256,26,1}, {23538,23562,22336,3357,279,1,9256,26,1}, {23608,23632,22336,3357,280,1,9282,32,1},
    {23676,23700,22336,3357,281,1,9314,34,1}, {23744,23768,22336,3357,282,1,9348,31,1}, {23814,23838,22336,3357,283,1,9379,34,1},
    {23883,23907,22336,3357,284,1,9413,31,1}, {23955,23979,22336,3357,285,1,9444,32,0}, {24023,24055,24095,24109,286,1,9476,28,1},
    {24114,24147,24095,24109,287,1,9504,30,1}, {24481,24504,24533,2512,288,4,9534,129,1}, {24696,24732,24771,3357,292,1,9663,37,1},
    {24817,24839,24884,3357,293,1,9700,37,1}, {24941,24963,24992,3357,294,1,5051,35,1}, {25035,25057,25092,3357,295,1,5051,35,1},
    {25504,25526,25550,1953,296,2,9737,267,1}, {25657,25679,25706,2512,298,4,10004,128,1}, {25784,25806,25834,2512,302,4,3036,125,1},
    {25903,25925,25953,2512,306,4,10132,129,1}, {26023,26045,26075,2939,310,1,10261,108,1}, {26106,26128,26160,3357,311,1,5935,47,1},
    {26196,26213,26244,3357,312,1,10369,29,1}, {26327,26358,26406,3920,313,4,10398,40,1}, {26436,26461,26406,3920,317,1,10438,44,1},
    {26504,26529,26581,3920,318,1,3654,58,1}, {26631,26653,26075,4241,319,1,10482,109,1}, {26683,26705,26727,3035,320,2,10591,119,1},
    {26774,26796,26820,4637,322,1,10710,113,1}, {26865,26887,26075,15397,323,1,10823,104,1}, {26918,26940,26727,3035,324,2,10591,119,1},
    {26964,26981,27013,3357,326,1,1698,34,1}, {27045,27075,27121,24109,327,1,9476,28,1}, {27133,27164,27121,24109,328,1,9504,30,1},
    {27211,27233,26075,3035,329,2,10591,119,1}, {27261,27283,27121,3035,331,2,10591,119,1}, {27320,27342,26075,6088,333,1,10927,112,1},
    {27389,27406,26075,15510,334,1,11039,107,1}, {27435,27457,27486,2512,335,4,11146,146,0}, {27516,27538,27579,3357,339,1,11292,33,1},
    {27653,27675,26075,6488,340,1,11325,97,1}, {27706,27728,27013,3357,341,1,4530,30,1}, {27766,27788,26075,6717,342,1,11422,70,1},
    {27815,27837,26075,6884,343,1,11492,100,1}, {27865,27887,27918,3357,344,1,5051,35,1}, {27968,27990,26075,2512,345,3,11592,116,1},
    {28743,28770,28804,1953,348,1,11708,332,1}, {28850,28873,28891,2512,349,2,12040,120,1}, {28946,28973,28804,1953,351,1,11708,332,1},
    {29008,29039,29074,8194,352,3,12160,236,1}, {29124,29155,29187,8194,355,3,2492,237,1}, {29246,29275,29302,8194,358,3,12396,234,1},
    {29372,29398,29429,5482,361,5,12630,67,1}, {29476,29502,29528,24109,366,1,12697,30,1}, {29580,29603,29663,24109,367,1,12727,34,1},
    {29699,29717,29737,2512,368,3,12761,94,1}, {29775,29798,29813,3035,371,1,1879,118,1}, {31209,31238,31264,487,372,3,12855,290,1},
};
static const char text[] =
    "\0"
    "chuei\0"
    "cuei\0"
    "chih\0"
    "cih\0"
    "duei\0"
    "diou\0"
    "fong\0"
    "guei\0"
    "huei\0"
    "jyuan\0"
    "jyun\0"
    "jyue\0"
    "jiou\0"
    "jyu\0"
    "kuei\0"
    "lyue\0"
    "liou\0"
    "lyu\0"
    "miou\0"
    "nyue\0"
    "niou\0"
    "nyu\0"
    "ciong\0"
    "ciang\0"
    "cyuan\0"
    "cing\0"
    "ciao\0"
    "cian\0"
    "cyun\0"
    "cyue\0"
    "ciou\0"
    "cin\0"
    "cie\0"
    "cia\0"
    "cyu\0"
    "ci\0"
    "ruei\0"
    "rih\0"
    "shuei\0"
    "suei\0"
    "shih\0"
    "sih\0"
    "tuei\0"
    "wong\0"
    "wun\0"
    "siong\0"
    "siang\0"
    "syuan\0"
    "sing\0"
    "siao\0"
    "sian\0"
    "syun\0"
    "syue\0"
    "siou\0"
    "sin\0"
    "sie\0"
    "sia\0"
    "syu\0"
    "si\0"
    "jhuang\0"
    "jhuan\0"
    "jhuai\0"
    "jhong\0"
    "jheng\0"
    "jhang\0"
    "jhuo\0"
    "jhun\0"
    "jhuei\0"
    "jhua\0"
    "jhou\0"
    "jhen\0"
    "jhao\0"
    "jhan\0"
    "jhai\0"
    "zuei\0"
    "jhu\0"
    "jhih\0"
    "jhe\0"
    "jha\0"
    "zih\0"
    "acadsin-zho-Hani-Latn-2002\0"
    "Chinese, Tongyong Pinyin\0"
    "Academia Sinica, Tongyong Pinyin (2002)\0"
    "Hani\0"
    "ha\0"
    "hu\0"
    "hi\0"
    "h\304\201\0"
    "h\303\251\0"
    "he\0"
    "ho\0"
    "hw\304\201\0"
    "la\0"
    "lu\0"
    "li\0"
    "l\304\201\0"
    "l\303\251\0"
    "le\0"
    "lo\0"
    "lw\304\201\0"
    "\341\270\245a\0"
    "\341\270\245u\0"
    "\341\270\245i\0"
    "\341\270\245\304\201\0"
    "\341\270\245\303\251\0"
    "\341\270\245e\0"
    "\341\270\245o\0"
    "\341\270\245w\304\201\0"
    "ma\0"
    "mu\0"
    "mi\0"
    "m\304\201\0"
    "m\303\251\0"
    "me\0"
    "mo\0"
    "mw\304\201\0"
    "\305\233a\0"
    "\305\233u\0"
    "\305\233i\0"
    "\305\233\304\201\0"
    "\305\233\303\251\0"
    "\305\233e\0"
    "\305\233o\0"
    "\305\233w\304\201\0"
    "ra\0"
    "ru\0"
    "ri\0"
    "r\304\201\0"
    "r\303\251\0"
    "re\0"
    "ro\0"
    "rw\304\201\0"
    "sa\0"
    "su\0"
    "s\304\201\0"
    "s\303\251\0"
    "se\0"
    "so\0"
    "sw\304\201\0"
    "\305\241a\0"
    "\305\241u\0"
    "\305\241i\0"
    "\305\241\304\201\0"
    "\305\241\303\251\0"
    "\305\241e\0"
    "\305\241o\0"
    "\305\241w\304\201\0"
    "qa\0"
    "qu\0"
    "qi\0"
    "q\304\201\0"
    "q\303\251\0"
    "qe\0"
    "qo\0"
    "qw\304\201\0"
    "qwa\0"
    "qwi\0"
    "qw\303\251\0"
    "qwe\0"
    "q\314\204a\0"
    "q\314\204u\0"
    "q\314\204i\0"
    "q\314\204\304\201\0"
    "q\314\204\303\251\0"
    "q\314\204e\0"
    "q\314\204o\0"
    "q\314\204w\304\201\0"
    "q\314\204wa\0"
    "q\314\204wi\0"
    "q\314\204w\303\251\0"
    "q\314\204we\0"
    "ba\0"
    "bu\0"
    "bi\0"
    "b\304\201\0"
    "b\303\251\0"
    "be\0"
    "bo\0"
    "bw\304\201\0"
    "va\0"
    "vu\0"
    "vi\0"
    "v\304\201\0"
    "v\303\251\0"
    "ve\0"
    "vo\0"
    "vw\304\201\0"
    "ta\0"
    "tu\0"
    "ti\0"
    "t\304\201\0"
    "t\303\251\0"
    "te\0"
    "to\0"
    "tw\304\201\0"
    "\304\215a\0"
    "\304\215u\0"
    "\304\215i\0"
    "\304\215\304\201\0"
    "\304\215\303\251\0"
    "\304\215e\0"
    "\304\215o\0"
    "\304\215w\304\201\0"
    "\341\270\253a\0"
    "\341\270\253u\0"
    "\341\270\253i\0"
    "\341\270\253\304\201\0"
    "\341\270\253\303\251\0"
    "\341\270\253e\0"
    "\341\270\253o\0"
    "\341\270\253w\304\201\0"
    "\341\270\253wa\0"
    "\341\270\253wi\0"
    "\341\270\253w\303\251\0"
    "\341\270\253we\0"
    "na\0"
    "nu\0"
    "ni\0"
    "n\304\201\0"
    "n\303\251\0"
    "ne\0"
    "no\0"
    "nw\304\201\0"
    "\303\261a\0"
    "\303\261u\0"
    "\303\261i\0"
    "\303\261\304\201\0"
    "\303\261\303\251\0"
    "\303\261e\0"
    "\303\261o\0"
    "\303\261w\304\201\0"
    "\312\274a\0"
    "\312\274u\0"
    "\312\274i\0"
    "\312\274\304\201\0"
    "\312\274\303\251\0"
    "\312\274e\0"
    "\312\274o\0"
    "\312\274w\304\201\0"
    "ka\0"
    "ku\0"
    "ki\0"
    "k\304\201\0"
    "k\303\251\0"
    "ke\0"
    "ko\0"
    "kw\304\201\0"
    "kwa\0"
    "kwi\0"
    "kw\303\251\0"
    "kwe\0"
    "xa\0"
    "xu\0"
    "xi\0"
    "x\304\201\0"
    "x\303\251\0"
    "xe\0"
    "xo\0"
    "xw\304\201\0"
    "xwa\0"
    "xwi\0"
    "xw\303\251\0"
    "xwe\0"
    "wa\0"
    "wu\0"
    "wi\0"
    "w\304\201\0"
    "w\303\251\0"
    "we\0"
    "wo\0"
    "ww\304\201\0"
    "\312\273a\0"
    "\312\273u\0"
    "\312\273i\0"
    "\312\273\304\201\0"
    "\312\273\303\251\0"
    "\312\273e\0"
    "\312\273o\0"
    "\312\273w\304\201\0"
    "za\0"
    "zu\0"
    "zi\0"
    "z\304\201\0"
    "z\303\251\0"
    "ze\0"
    "zo\0"
    "zw\304\201\0"
    "\305\276a\0"
    "\305\276u\0"
    "\305\276i\0"
    "\305\276\304\201\0"
    "\305\276\303\251\0"
    "\305\276e\0"
    "\305\276o\0"
    "\305\276w\304\201\0"
    "ya\0"
    "yu\0"
    "yi\0"
    "y\304\201\0"
    "y\303\251\0"
    "ye\0"
    "yo\0"
    "yw\304\201\0"
    "da\0"
    "du\0"
    "di\0"
    "d\304\201\0"
    "d\303\251\0"
    "de\0"
    "do\0"
    "dw\304\201\0"
    "\341\270\215a\0"
    "\341\270\215u\0"
    "\341\270\215i\0"
    "\341\270\215\304\201\0"
    "\341\270\215\303\251\0"
    "\341\270\215e\0"
    "\341\270\215o\0"
    "\341\270\215w\304\201\0"
    "\307\247a\0"
    "\307\247u\0"
    "\307\247i\0"
    "\307\247\304\201\0"
    "\307\247\303\251\0"
    "\307\247e\0"
    "\307\247o\0"
    "\307\247w\304\201\0"
    "ga\0"
    "gu\0"
    "gi\0"
    "g\304\201\0"
    "g\303\251\0"
    "ge\0"
    "go\0"
    "gw\304\201\0"
    "gwa\0"
    "gwi\0"
    "gw\303\251\0"
    "gwe\0"
    "\341\271\255a\0"
    "\341\271\255u\0"
    "\341\271\255i\0"
    "\341\271\255\304\201\0"
    "\341\271\255\303\251\0"
    "\341\271\255e\0"
    "\341\271\255o\0"
    "\341\271\255w\304\201\0"
    "\304\213a\0"
    "\304\213u\0"
    "\304\213i\0"
    "\304\213\304\201\0"
    "\304\213\303\251\0"
    "\304\213e\0"
    "\304\213o\0"
    "\304\213w\304\201\0"
    "p\314\243a\0"
    "p\314\243u\0"
    "p\314\243i\0"
    "p\314\243\304\201\0"
    "p\314\243\303\251\0"
    "p\314\243e\0"
    "p\314\243o\0"
    "p\314\243w\304\201\0"
    "\341\271\243a\0"
    "\341\271\243u\0"
    "\341\271\243i\0"
    "\341\271\243\304\201\0"
    "\341\271\243\303\251\0"
    "\341\271\243e\0"
    "\341\271\243o\0"
    "\341\271\243w\304\201\0"
    "\341\271\241a\0"
    "\341\271\241u\0"
    "\341\271\241i\0"
    "\341\271\241\304\201\0"
    "\341\271\241\303\251\0"
    "\341\271\241e\0"
    "\341\271\241o\0"
    "\341\271\241w\304\201\0"
    "fa\0"
    "fu\0"
    "fi\0"
    "f\304\201\0"
    "f\303\251\0"
    "fe\0"
    "fo\0"
    "fw\304\201\0"
    "pa\0"
    "pu\0"
    "pi\0"
    "p\304\201\0"
    "p\303\251\0"
    "pe\0"
    "po\0"
    "pw\304\201\0"
    "1\0"
    "2\0"
    "3\0"
    "4\0"
    "5\0"
    "6\0"
    "7\0"
    "8\0"
    "9\0"
    "10\0"
    "20\0"
    "30\0"
    "40\0"
    "50\0"
    "60\0"
    "70\0"
    "80\0"
    "90\0"
    "100\0"
    "alalc-amh-Ethi-Latn-1997\0"
    "Amharic, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Amharic (1997)\0"
    "Ethi\0"
    "alalc-amh-Ethi-Latn-2011\0"
    "Amharic, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Amharic (2011)\0"
    "\330\247\331\204\331\204\331\216\331\221\331\207\0"
    "\330\247\331\204\331\204\331\221\331\207\0"
    "\330\247\331\204\331\204\331\207\0"
    "\356\200\200\0"
    "\331\221\331\213\0"
    "\331\221\331\214\0"
    "\331\221\331\215\0"
    "\331\221\331\216\0"
    "\331\221\331\217\0"
    "\331\221\331\220\0"
    ",\0"
    ";\0"
    "\077\0"
    "\342\200\231\0"
    "\304\201t\0"
    "\304\201h\0"
    "\304\201\0"
    "\342\200\231\304\201\0"
    "\305\253\0"
    "u\0"
    "a\0"
    "\304\253\0"
    "i\0"
    "\342\200\231i\0"
    "all\304\201h\0"
    "an\0"
    "bb\0"
    "b\0"
    "atan\0"
    "ah\0"
    "at\0"
    "t\0"
    "tt\0"
    "th\0"
    "thth\0"
    "jj\0"
    "j\0"
    "\341\270\245\341\270\245\0"
    "\341\270\245\0"
    "khkh\0"
    "kh\0"
    "d\0"
    "dd\0"
    "dh\0"
    "dhdh\0"
    "r\0"
    "rr\0"
    "z\0"
    "zz\0"
    "s\0"
    "ss\0"
    "sh\0"
    "shsh\0"
    "\341\271\243\0"
    "\341\271\243\341\271\243\0"
    "\341\270\215\0"
    "\341\270\215\341\270\215\0"
    "\341\271\255\0"
    "\341\271\255\341\271\255\0"
    "\341\272\223\0"
    "\341\272\223\341\272\223\0"
    "\342\200\230\342\200\230\0"
    "\342\200\230\0"
    "ghgh\0"
    "gh\0"
    "ff\0"
    "f\0"
    "qq\0"
    "q\0"
    "kk\0"
    "k\0"
    "l\0"
    "ll\0"
    "mm\0"
    "m\0"
    "n\0"
    "nn\0"
    "h\304\201dh\0"
    "hh\0"
    "h\0"
    "ww\0"
    "w\0"
    "\303\241\0"
    "yy\0"
    "y\0"
    "un\0"
    "in\0"
    "\305\253w\0"
    "\304\253y\0"
    "0\0"
    "pp\0"
    "p\0"
    "chch\0"
    "ch\0"
    "zhzh\0"
    "zh\0"
    "vv\0"
    "v\0"
    "gg\0"
    "g\0"
    "al-\0"
    "alalc-ara-Arab-Latn-1997\0"
    "Arabic, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Arabic (1997)\0"
    "Arab\0"
    "al\0"
    "\331\213\331\221\0"
    "\331\214\331\221\0"
    "\331\215\331\221\0"
    "\331\216\331\221\0"
    "\331\217\331\221\0"
    "\331\220\331\221\0"
    "e\0"
    "\304\223\0"
    "\304\233\0"
    "t\312\273\0"
    "ts\0"
    "dz\0"
    "o\0"
    "ch\312\273\0"
    "\341\271\233\0"
    "ts\312\273\0"
    "p\312\273\0"
    "k\312\273\0"
    "\305\215\0"
    "ew\0"
    "alalc-arm-Armn-Latn-1997\0"
    "Armenian, ALA-LC\0"
    "ALA-LC Romanization Tables, Armenian (1997)\0"
    "Armn\0"
    ".\0"
    "n\314\220\0"
    "\341\271\203\0"
    "\341\271\207\0"
    "\303\261\0"
    "\341\271\205\0"
    "l\314\245\0"
    "ai\0"
    "au\0"
    "k\315\237h\0"
    "k\315\237ha\0"
    "kha\0"
    "\304\241\0"
    "\304\241a\0"
    "gha\0"
    "\341\271\205a\0"
    "c\0"
    "ca\0"
    "cha\0"
    "ja\0"
    "jh\0"
    "\341\271\255h\0"
    "\341\271\255ha\0"
    "\341\271\233a\0"
    "\341\271\233h\0"
    "\341\271\233ha\0"
    "\341\270\215h\0"
    "\341\270\215ha\0"
    "\341\271\207a\0"
    "tha\0"
    "dha\0"
    "ph\0"
    "pha\0"
    "bh\0"
    "bha\0"
    "\341\272\217\0"
    "\341\272\217a\0"
    "\305\233\0"
    "sha\0"
    "r\314\245\314\204\0"
    "alalc-asm-Beng-Latn\0"
    "Assamese, ALA-LC 2012\0"
    "ALA-LC Romanization Tables, Assamese (2012)\0"
    "Beng\0"
    "alalc-asm-Deva-Latn-1997\0"
    "Assamese, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Assamese (1997)\0"
    "Deva\0"
    "\304\201b\304\201d\0"
    "ey\0"
    "s\314\261s\314\261\0"
    "s\314\261\0"
    "cc\0"
    "\341\270\253\341\270\253\0"
    "\341\270\253\0"
    "\341\272\225\341\272\225\0"
    "\341\272\225\0"
    "\305\237\305\237\0"
    "\305\237\0"
    "\305\274\305\274\0"
    "\305\274\0"
    "\304\237\304\237\0"
    "\304\237\0"
    "ah-\342\200\231i\0"
    "\303\247\303\247\0"
    "\303\247\0"
    "alalc-aze-Arab-Latn-1997\0"
    "Azerbaijani, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Azerbaijani (1997)\0"
    "shch\0"
    "\342\200\235\0"
    "\304\227\0"
    "\303\253\0"
    "\304\261\314\220\0"
    "u\314\207\0"
    "\341\270\243\0"
    "\304\203\0"
    "\310\257\0"
    "alalc-aze-Cyrl-Latn-1997\0"
    "ALA-LC Romanization Tables, Non-Slavic languages in Cyrillic script (1997)\0"
    "Cyrl\0"
    "Z\315\241H\0"
    "z\315\241h\0"
    "\304\255\0"
    "\312\271\0"
    "I\315\241U\0"
    "i\315\241u\0"
    "I\315\241A\0"
    "i\315\241a\0"
    "I\315\241O\0"
    "i\315\241o\0"
    "\305\255\0"
    "alalc-bel-Cyrl-Latn-1997\0"
    "Belarusian, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Belarusian (1997)\0"
    "alalc-ben-Beng-Latn-1997\0"
    "Bengali, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Bengali (1997)\0"
    "\341\271\201\0"
    "\341\270\267\0"
    "\312\274\0"
    "\305\276\0"
    "\312\273\0"
    "alalc-div-Thaa-Latn-1997\0"
    "Maldivian, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Divehi (1997)\0"
    "Thaa\0"
    "alalc-div-Thaa-Latn-2012\0"
    "Maldivian, ALA-LC 2012\0"
    "ALA-LC Romanization Tables, Divehi (2012)\0"
    "gk\0"
    "nch\0"
    "nx\0"
    "nk\0"
    "ng\0"
    "eu\0"
    "\304\223u\0"
    "\341\270\217\0"
    "x\0"
    "ou\0"
    "ui\0"
    "ps\0"
    "alalc-ell-Grek-Latn-1997\0"
    "Greek, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Greek (1997)\0"
    "Grek\0"
    "alalc-ell-Grek-Latn-2010\0"
    "Greek, ALA-LC 2010\0"
    "ALA-LC Romanization Tables, Greek (2010)\0"
    "s\314\262s\314\262\0"
    "s\314\262\0"
    "z\314\244z\314\244\0"
    "z\314\244\0"
    "ayy\0"
    "aw\0"
    "aww\0"
    "ay\0"
    "alalc-fas-Arab-Latn-1997\0"
    "Persian, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Persian (1997)\0"
    "m\314\220\0"
    "\310\207\0"
    "\310\217\0"
    "\341\270\267a\0"
    "alalc-guj-Gujr-Latn-1997\0"
    "Gujarati, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Gujarati (1997)\0"
    "Gujr\0"
    "alalc-guj-Gujr-Latn-2011\0"
    "Gujarati, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Gujarati (2011)\0"
    "\303\252\0"
    "\303\264\0"
    "\304\203u\0"
    "\341\271\211\0"
    "\341\271\211a\0"
    "\341\271\237\0"
    "\341\271\237a\0"
    "\341\270\273\0"
    "\341\270\273a\0"
    "\341\271\235\0"
    "alalc-hin-Deva-Latn-1997\0"
    "Hindi, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Hindi (1997)\0"
    "alalc-hin-Deva-Latn-2011\0"
    "Hindi, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Hindi (2011)\0"
    "alalc-kan-Kana-Latn-1997\0"
    "Kannada, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Kannada (1997)\0"
    "Kana\0"
    "alalc-kan-Kana-Latn-2011\0"
    "Kannada, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Kannada (2011)\0"
    "\305\241\0"
    "\304\215\312\273\0"
    "c\312\273\0"
    "\304\215\0"
    "\307\260\0"
    "x\314\243\0"
    "alalc-kat-Geok-Latn-1997\0"
    "Georgian ecclesiastic letters, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Georgian (1997)\0"
    "Geok\0"
    "alalc-kat-Geok-Latn-2011\0"
    "Georgian ecclesiastic letters, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Georgian (2011)\0"
    "\341\272\226\0"
    "alalc-kat-Geor-Latn-1997\0"
    "Georgian, ALA-LC 1997\0"
    "Geor\0"
    "alalc-kat-Geor-Latn-2011\0"
    "Georgian, ALA-LC 2011\0"
    "\356\204\222\0"
    "\356\204\221\0"
    "\356\204\220\0"
    "\356\204\217\0"
    "\356\204\216\0"
    "\356\204\215\0"
    "\356\204\214\0"
    "\356\204\213\0"
    "\356\204\212\0"
    "\356\204\211\0"
    "\356\204\210\0"
    "\356\204\207\0"
    "\356\204\206\0"
    "\356\204\205\0"
    "\356\204\204\0"
    "\356\204\203\0"
    "\356\204\202\0"
    "\356\204\201\0"
    "\356\204\200\0"
    "k\342\200\231\0"
    "\342\200\231g\0"
    "t\342\200\231\0"
    "ch\342\200\231\0"
    "tch\0"
    "p\342\200\231\0"
    "ae\0"
    "yae\0"
    "\305\217\0"
    "y\305\217\0"
    "wae\0"
    "oe\0"
    "w\305\217\0"
    "\305\255i\0"
    "ks\0"
    "nj\0"
    "lg\0"
    "lm\0"
    "lb\0"
    "ls\0"
    "lt\342\200\231\0"
    "lp\342\200\231\0"
    "-k\342\200\231\0"
    "-g\0"
    "-k\0"
    "-kk\0"
    "-l\0"
    "-n\0"
    "-t\342\200\231\0"
    "-t\0"
    "-d\0"
    "-tt\0"
    "-r\0"
    "-m\0"
    "-b\0"
    "-p\0"
    "-pp\0"
    "-sh\0"
    "-s\0"
    "-ss\0"
    "-\0"
    "-ch\342\200\231\0"
    "-ch\0"
    "-j\0"
    "-tch\0"
    "-p\342\200\231\0"
    "-h\0"
    "alalc-kor-Hang-Latn-1997\0"
    "Korean, ALA-LC 1997 (McCune-Reischauer)\0"
    "ALA-LC Romanization Tables, Korean (1997); McCune and Reischauer (1939)\0"
    "Hang\0"
    " \0"
    "\356\204\240\341\205\241\0"
    "\356\204\240\341\205\245\341\206\253\0"
    "\356\204\240\341\205\247\341\206\257\0"
    "\356\204\240\341\205\252\0"
    "\356\204\240\341\205\257\341\206\253\0"
    "\356\204\240\341\205\265\341\206\257\0"
    "\354\227\260\0"
    "lid\305\217\0"
    "\356\204\247\341\205\245\341\206\270\0"
    "\356\204\247\341\205\247\341\206\274\0"
    "\356\204\247\341\205\256\341\206\257\0"
    "\356\204\247\341\205\265\341\206\276\0"
    "\353\213\242\0"
    "alalc-kor-Kore-Latn-names\0"
    "Korean names and titles, ALA-LC (McCune-Reischauer)\0"
    "ALA-LC Romanization Tables, Korean (2009); McCune and Reischauer (1939)\0"
    "Kore\0"
    "\304\221\0"
    "\307\265\0"
    "lj\0"
    "\304\207\0"
    "\341\270\261\0"
    "d\305\276\0"
    "alalc-mkd-Cyrl-Latn-2013\0"
    "Macedonian, ALA-LC 2013\0"
    "ALA-LC Romanization Tables, Serbian and Macedonian (2013)\0"
    "\342\200\234\0"
    "iu\0"
    "ia\0"
    "\303\274\0"
    "\303\266\0"
    "alalc-mon-Cyrl-Latn-1997\0"
    "Mongolian, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Mongolian (1997)\0"
    "\341\271\231\0"
    "\341\271\231a\0"
    "\341\271\231h\0"
    "\341\271\231ha\0"
    "alalc-ori-Orya-Latn\0"
    "Oriya, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Oriya (2011)\0"
    "Orya\0"
    "alalc-pra-Deva-Latn-2012\0"
    "Prakrit, ALA-LC 2012\0"
    "ALA-LC Romanization Tables, Sanskrit and Prakrit (2012)\0"
    "T\315\241S\0"
    "t\315\241s\0"
    "\312\272\0"
    "alalc-rus-Cyrl-Latn\0"
    "Russian, ALA-LC\0"
    "ALA-LC Romanization Tables, Russian (1997, 2012)\0"
    "alalc-san-Deva-Latn-2012\0"
    "Sanskrit, ALA-LC 2012\0"
    "\303\242\0"
    "n\314\206g\0"
    "n\314\206ga\0"
    "j\303\261\0"
    "j\303\261a\0"
    "n\314\206\341\270\215\0"
    "n\314\206\341\270\215a\0"
    "n\314\206d\0"
    "n\314\206da\0"
    "m\314\206b\0"
    "m\314\206ba\0"
    "alalc-sin-Sinh-Latn\0"
    "Sinhalese, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Sinhalese (2011)\0"
    "Sinh\0"
    "alalc-srp-Cyrl-Latn-1997\0"
    "Serbian, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Serbian (1997)\0"
    "alalc-srp-Cyrl-Latn-2013\0"
    "Serbian, ALA-LC 2013\0"
    "\341\270\265\0"
    "alalc-tam-Taml-Latn-1997\0"
    "Tamil, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Tamil (1997)\0"
    "Taml\0"
    "alalc-tam-Taml-Latn-2011\0"
    "Tamil, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Tamil (2011)\0"
    "alalc-tel-Telu-Latn\0"
    "Telugu, ALA-LC\0"
    "ALA-LC Romanization Tables, Telugu (2011)\0"
    "Telu\0"
    "alalc-tir-Ethi-Latn-1997\0"
    "Tigrinya, ALA-LC 1997\0"
    "ALA-LC Romanization Tables, Tigrinya (1997)\0"
    "alalc-tir-Ethi-Latn-2011\0"
    "Tigrinya, ALA-LC 2011\0"
    "ALA-LC Romanization Tables, Tigrinya (2011)\0"
    "I\315\241E\0"
    "i\315\241e\0"
    "\303\257\0"
    "alalc-ukr-Cyrl-Latn\0"
    "Ukrainian, ALA-LC\0"
    "ALA-LC Romanization Tables, Ukrainian (1997)\0"
    "sht\0"
    "apcbg-bul-Cyrl-Latn-1995\0"
    "Bulgarian Antarctic names, 1995\0"
    "Antarctic Place-names Commission of Bulgaria (1995)\0"
    "\305\237\303\247\0"
    "\304\261\0"
    "\311\231\0"
    "az-aze-Cyrl-Latn-1939\0"
    "Azerbaijani, national alphabets\0"
    "Azerbaijani alphabets of 1939 and 1991\0"
    "az-aze-Cyrl-Latn-1958\0"
    "Azerbaijani, alphabet of 1958\0"
    "Azerbaijani alphabets of 1958 and 1991\0"
    "E\0"
    "bas-rus-Cyrl-Latn-2017-bss\0"
    "Russian, BAS 2017, simple\0"
    "BAS 2017\0"
    "\042\0"
    "`i\0"
    "'\0"
    "`e\0"
    "``e\0"
    "bas-rus-Cyrl-Latn-2017-oss\0"
    "Russian, BAS 2017, reversible\0"
    "\343\201\201\0"
    "\343\201\202\0"
    "\343\201\203\0"
    "\343\201\204\0"
    "\343\201\205\0"
    "\343\201\206\0"
    "\343\201\207\0"
    "\343\201\210\0"
    "\343\201\211\0"
    "\343\201\212\0"
    "\343\201\213\0"
    "\343\201\214\0"
    "\343\201\215\0"
    "\343\201\216\0"
    "\343\201\217\0"
    "\343\201\220\0"
    "\343\201\221\0"
    "\343\201\222\0"
    "\343\201\223\0"
    "\343\201\224\0"
    "\343\201\225\0"
    "\343\201\226\0"
    "\343\201\227\0"
    "\343\201\230\0"
    "\343\201\231\0"
    "\343\201\232\0"
    "\343\201\233\0"
    "\343\201\234\0"
    "\343\201\235\0"
    "\343\201\236\0"
    "\343\201\237\0"
    "\343\201\240\0"
    "\343\201\241\0"
    "\343\201\242\0"
    "\343\201\243\0"
    "\343\201\244\0"
    "\343\201\245\0"
    "\343\201\246\0"
    "\343\201\247\0"
    "\343\201\250\0"
    "\343\201\251\0"
    "\343\201\252\0"
    "\343\201\253\0"
    "\343\201\254\0"
    "\343\201\255\0"
    "\343\201\256\0"
    "\343\201\257\0"
    "\343\201\260\0"
    "\343\201\261\0"
    "\343\201\262\0"
    "\343\201\263\0"
    "\343\201\264\0"
    "\343\201\265\0"
    "\343\201\266\0"
    "\343\201\267\0"
    "\343\201\270\0"
    "\343\201\271\0"
    "\343\201\272\0"
    "\343\201\273\0"
    "\343\201\274\0"
    "\343\201\275\0"
    "\343\201\276\0"
    "\343\201\277\0"
    "\343\202\200\0"
    "\343\202\201\0"
    "\343\202\202\0"
    "\343\202\203\0"
    "\343\202\204\0"
    "\343\202\205\0"
    "\343\202\206\0"
    "\343\202\207\0"
    "\343\202\210\0"
    "\343\202\211\0"
    "\343\202\212\0"
    "\343\202\213\0"
    "\343\202\214\0"
    "\343\202\215\0"
    "\343\202\216\0"
    "\343\202\217\0"
    "\343\202\220\0"
    "\343\202\221\0"
    "\343\202\222\0"
    "\343\202\223\0"
    "\343\202\224\0"
    "kyo\0"
    "kyu\0"
    "kya\0"
    "gyo\0"
    "gyu\0"
    "gya\0"
    "kwo\0"
    "she\0"
    "sho\0"
    "shu\0"
    "shi\0"
    "je\0"
    "jo\0"
    "ju\0"
    "ji\0"
    "che\0"
    "cho\0"
    "chu\0"
    "chi\0"
    "tso\0"
    "tse\0"
    "tsi\0"
    "tsa\0"
    "tsu\0"
    "tyu\0"
    "dyu\0"
    "nyo\0"
    "nya\0"
    "hyo\0"
    "hyu\0"
    "hya\0"
    "byo\0"
    "byu\0"
    "bya\0"
    "pyo\0"
    "pyu\0"
    "pya\0"
    "myo\0"
    "myu\0"
    "mya\0"
    "ryo\0"
    "ryu\0"
    "rya\0"
    "n\342\200\231\0"
    "bgn-jpn-Hrkt-Latn-1962\0"
    "Japanese kana, BGN 1962 (modified Hepburn)\0"
    "BGN 1962\0"
    "Hrkt\0"
    "bulgaria\0"
    "bgna-bul-Cyrl-Latn\0"
    "Bulgarian, Transliteration Act of 2009\0"
    "Bulgarian Transliteration Act (2009), articles 5 to 7\0"
    "bgna-bul-Cyrl-Latn-2006\0"
    "Bulgarian, 2006\0"
    "Bulgarian ordinance 6 (2006)\0"
    "bgna-bul-Cyrl-Latn-2009\0"
    "Bulgarian, letters of the Transliteration Act of 2009, final -\320\270\321\217 kept\0"
    "Bulgarian Transliteration Act (2009), article 5\0"
    "h\304\253\0"
    "h\304\223\0"
    "hwa\0"
    "l\304\253\0"
    "l\304\223\0"
    "lwa\0"
    "m\304\253\0"
    "m\304\223\0"
    "mwa\0"
    "s\304\253\0"
    "s\304\223\0"
    "swa\0"
    "r\304\253\0"
    "r\304\223\0"
    "rwa\0"
    "sh\304\253\0"
    "sh\304\223\0"
    "shwa\0"
    "k\342\200\231e\0"
    "k\342\200\231u\0"
    "k\342\200\231\304\253\0"
    "k\342\200\231a\0"
    "k\342\200\231\304\223\0"
    "k\342\200\231o\0"
    "k\342\200\231wa\0"
    "k\342\200\231we\0"
    "k\342\200\231w\304\253\0"
    "k\342\200\231w\304\223\0"
    "k\342\200\231w\0"
    "b\304\253\0"
    "b\304\223\0"
    "bwa\0"
    "v\304\253\0"
    "v\304\223\0"
    "vwa\0"
    "t\304\253\0"
    "t\304\223\0"
    "twa\0"
    "ch\304\253\0"
    "ch\304\223\0"
    "chwa\0"
    "hwe\0"
    "hw\304\253\0"
    "hw\304\223\0"
    "hw\0"
    "n\304\253\0"
    "n\304\223\0"
    "nwa\0"
    "nye\0"
    "ny\304\253\0"
    "ny\304\223\0"
    "ny\0"
    "nywa\0"
    "k\304\253\0"
    "k\304\223\0"
    "kw\304\253\0"
    "kw\304\223\0"
    "kw\0"
    "khe\0"
    "khu\0"
    "kh\304\253\0"
    "kh\304\223\0"
    "kho\0"
    "khwa\0"
    "khwe\0"
    "khw\304\253\0"
    "khw\304\223\0"
    "khw\0"
    "w\304\253\0"
    "w\304\223\0"
    "wwa\0"
    "\342\200\230\304\201\0"
    "\342\200\230u\0"
    "\342\200\230\304\253\0"
    "\342\200\230a\0"
    "\342\200\230\304\223\0"
    "\342\200\230i\0"
    "\342\200\230o\0"
    "z\304\253\0"
    "z\304\223\0"
    "zwa\0"
    "zhe\0"
    "zhu\0"
    "zh\304\253\0"
    "zha\0"
    "zh\304\223\0"
    "zho\0"
    "zhwa\0"
    "y\304\253\0"
    "y\304\223\0"
    "ywa\0"
    "d\304\253\0"
    "d\304\223\0"
    "dwa\0"
    "j\304\253\0"
    "j\304\223\0"
    "jwa\0"
    "g\304\253\0"
    "g\304\223\0"
    "gw\304\253\0"
    "gw\304\223\0"
    "gw\0"
    "t\342\200\231e\0"
    "t\342\200\231u\0"
    "t\342\200\231\304\253\0"
    "t\342\200\231a\0"
    "t\342\200\231\304\223\0"
    "t\342\200\231o\0"
    "t\342\200\231wa\0"
    "ch\342\200\231e\0"
    "ch\342\200\231u\0"
    "ch\342\200\231\304\253\0"
    "ch\342\200\231a\0"
    "ch\342\200\231\304\223\0"
    "ch\342\200\231o\0"
    "ch\342\200\231wa\0"
    "p\342\200\231e\0"
    "p\342\200\231u\0"
    "p\342\200\231\304\253\0"
    "p\342\200\231a\0"
    "p\342\200\231\304\223\0"
    "p\342\200\231o\0"
    "p\342\200\231wa\0"
    "ts\342\200\231e\0"
    "ts\342\200\231u\0"
    "ts\342\200\231\304\253\0"
    "ts\342\200\231a\0"
    "ts\342\200\231\304\223\0"
    "ts\342\200\231\0"
    "ts\342\200\231o\0"
    "ts\342\200\231wa\0"
    "f\304\253\0"
    "f\304\223\0"
    "fwa\0"
    "p\304\253\0"
    "p\304\223\0"
    "pwa\0"
    "bgnpcgn-amh-Ethi-Latn-1967\0"
    "Amharic, BGN/PCGN 1967\0"
    "BGN/PCGN 1967 System for Amharic\0"
    "\341\270\251\341\270\251\0"
    "\341\270\251\0"
    "\341\270\221\0"
    "\341\270\221\341\270\221\0"
    "\305\243\0"
    "\305\243\305\243\0"
    "z\314\247\0"
    "z\314\247z\314\247\0"
    "an \0"
    "al \0"
    "az\314\247 \0"
    "a\305\243 \0"
    "a\341\270\221 \0"
    "a\305\237 \0"
    "ash \0"
    "as \0"
    "az \0"
    "ar \0"
    "adh \0"
    "ad \0"
    "ath \0"
    "at \0"
    "ath\0"
    "az\314\247\0"
    "adh\0"
    "ash\0"
    "a\305\241\0"
    "a\341\272\223\0"
    "a\341\271\255\0"
    "a\341\270\215\0"
    "a\341\271\243\0"
    "a\305\243\0"
    "az\0"
    "ad\0"
    "a\341\270\221\0"
    "a\305\237\0"
    "as\0"
    "ar\0"
    "bgnpcgn-ara-Arab-Latn-1956\0"
    "Arabic, BGN/PCGN 1956\0"
    "BGN/PCGN 1956 System for Arabic\0"
    "ov\0"
    "yev\0"
    "ev\0"
    "bgnpcgn-arm-Armn-Latn-1981\0"
    "Armenian, BGN/PCGN 1981\0"
    "BGN/PCGN 1981 System for Armenian\0"
    "bgnpcgn-aze-Cyrl-Latn-1993\0"
    "Azerbaijani, BGN/PCGN 1993\0"
    "BGN/PCGN 1993 Table of correspondences for Azerbaijani\0"
    "\305\272\0"
    "bgnpcgn-bak-Cyrl-Latn-2007\0"
    "Bashkir, BGN/PCGN 2007\0"
    "BGN/PCGN 2007 System for Bashkir\0"
    "s\314\204s\314\204\0"
    "s\314\204\0"
    "d\315\237hd\315\237h\0"
    "d\315\237h\0"
    "\341\271\257\341\271\257\0"
    "\341\271\257\0"
    "dzdz\0"
    "tsts\0"
    "\341\270\217\341\270\217\0"
    "\341\271\233\341\271\233\0"
    "\341\271\237\341\271\237\0"
    "\341\272\225h\341\272\225h\0"
    "\341\272\225h\0"
    "x\314\261x\314\261\0"
    "x\314\261\0"
    "\341\271\211\341\271\211\0"
    "bgnpcgn-bal-Arab-Latn-2008\0"
    "Baluchi, BGN/PCGN 2008\0"
    "BGN/PCGN 2008 Agreement\0"
    "z\302\267h\0"
    "k\302\267h\0"
    "s\302\267h\0"
    "t\302\267s\0"
    "ts\302\267h\0"
    "bgnpcgn-bel-Cyrl-Latn-1979\0"
    "Belarusian, BGN/PCGN 1979\0"
    "BGN/PCGN 1979 System for Belarusian\0"
    "bgnpcgn-bul-Cyrl-Latn-1952\0"
    "Bulgarian, BGN/PCGN 1952\0"
    "BGN/PCGN 1952 System for Bulgarian\0"
    "bgnpcgn-bul-Cyrl-Latn-2013\0"
    "Bulgarian, BGN/PCGN 2013\0"
    "BGN/PCGN 2013 Agreement\0"
    "\303\244\0"
    "z\314\265\0"
    "k\314\207\0"
    "q\314\207\0"
    "\341\271\227\0"
    "\341\271\253\0"
    "\341\272\213\0"
    "\304\213\0"
    "\303\247\314\207\0"
    "y\303\274\0"
    "y\303\244\0"
    "bgnpcgn-che-Cyrl-Latn-2008\0"
    "Chechen, BGN/PCGN 2008\0"
    "BGN/PCGN 2008 System for Chechen\0"
    "ue\0"
    "bgnpcgn-deu-Latn-Latn-2000\0"
    "German letters, BGN/PCGN 2000\0"
    "BGN/PCGN 2000, Latin-script reduction\0"
    "Latn\0"
    "n\302\267y\0"
    "\305\210\0"
    "k\302\267\0"
    "d\302\267\0"
    "t\302\267\0"
    "g\302\267\0"
    "s\302\267\0"
    "bgnpcgn-div-Thaa-Latn-1972\0"
    "Maldivian, BGN/PCGN 1972\0"
    "BGN/PCGN 1972 System for Maldivian\0"
    "lh\0"
    "iy\0"
    "gn\0"
    "th\342\200\231\0"
    "h\342\200\231\0"
    "dh\342\200\231\0"
    "sh\342\200\231\0"
    "s\342\200\231\0"
    "l\342\200\231\0"
    "z\342\200\231\0"
    "aa\0"
    "ee\0"
    "oo\0"
    "oa\0"
    "bgnpcgn-div-Thaa-Latn-1988\0"
    "Maldivian, BGN/PCGN 1988\0"
    "BGN/PCGN 1988 Agreement\0"
    "\341\270\257\0"
    "\303\241\303\257\0"
    "\303\241i\0"
    "\303\251\303\257\0"
    "\303\253\314\201\0"
    "\303\251\0"
    "\303\255\0"
    "\303\241v\0"
    "av\0"
    "a\303\257\0"
    "a\303\255\0"
    "nkh\0"
    "\303\251v\0"
    "\303\255v\0"
    "iv\0"
    "\303\255f\0"
    "if\0"
    "mb\0"
    "nd\0"
    "o\303\272\0"
    "o\303\255\0"
    "oi\0"
    "tz\0"
    "\303\263i\0"
    "\303\263\0"
    "bgnpcgn-ell-Grek-Latn-1962\0"
    "Greek, BGN/PCGN 1962\0"
    "BGN/PCGN 1962 System for Greek\0"
    "\303\241y\0"
    "\303\251y\0"
    "\303\277\314\201\0"
    "\303\241f\0"
    "af\0"
    "\303\251f\0"
    "ef\0"
    "mp\0"
    "nt\0"
    "o\303\277\0"
    "\303\277\0"
    "\303\263y\0"
    "\303\275\0"
    "bgnpcgn-ell-Grek-Latn-1996\0"
    "Greek, BGN/PCGN 1996\0"
    "BGN/PCGN 1996 Agreement (ELOT 743)\0"
    "bgnpcgn-fao-Latn-Latn-1964\0"
    "Faroese letters, BGN/PCGN 1964\0"
    "BGN/PCGN 1964 Agreement\0"
    "bgnpcgn-fao-Latn-Latn-1968\0"
    "Faroese letters, BGN/PCGN 1968\0"
    "BGN/PCGN 1968 Agreement\0"
    "bgnpcgn-isl-Latn-Latn-1964\0"
    "Icelandic letters, BGN/PCGN 1964\0"
    "bgnpcgn-jpn-Hrkt-Latn-1976\0"
    "Japanese kana, BGN/PCGN 1976 (modified Hepburn)\0"
    "BGN/PCGN 1976 System for Japanese kana\0"
    "q\342\200\231\0"
    "bgnpcgn-kat-Geor-Latn-1981\0"
    "Georgian, BGN/PCGN 1981\0"
    "BGN/PCGN 1981 System for Georgian\0"
    "bgnpcgn-kat-Geor-Latn-2009\0"
    "Georgian, BGN/PCGN 2009\0"
    "BGN/PCGN 2009 Agreement\0"
    "n\302\267g\0"
    "bgnpcgn-kaz-Cyrl-Latn-1979\0"
    "Kazakh, BGN/PCGN 1979\0"
    "BGN/PCGN 1979 System for Kazakh\0"
    "bgnpcgn-kir-Cyrl-Latn-1979\0"
    "Kyrgyz, BGN/PCGN 1979\0"
    "BGN/PCGN 1979 System for Kyrgyz\0"
    "bgnpcgn-kor-Hang-Latn-kn-1945\0"
    "Korean, BGN/PCGN 1945 (McCune-Reischauer)\0"
    "BGN/PCGN 1945 System; McCune and Reischauer (1939)\0"
    "\356\200\220\341\204\200\0"
    "\356\200\220\341\204\203\0"
    "\356\200\220\341\204\205\0"
    "\356\200\220\341\204\206\0"
    "\356\200\220\341\204\213\0"
    "eo\0"
    "yeo\0"
    "lt\0"
    "lp\0"
    "-jj\0"
    "bgnpcgn-kor-Hang-Latn-rok-2011\0"
    "Korean, BGN/PCGN 2011 (Revised Romanisation)\0"
    "BGN/PCGN 2011 Agreement\0"
    "bgnpcgn-mkd-Cyrl-Latn-1981\0"
    "Macedonian, BGN/PCGN 1981\0"
    "BGN/PCGN 1981 Agreement\0"
    "bgnpcgn-mkd-Cyrl-Latn-2013\0"
    "Macedonian, BGN/PCGN 2013\0"
    "y\303\266\0"
    "bgnpcgn-mon-Cyrl-Latn-1964\0"
    "Mongolian, BGN/PCGN 1964\0"
    "BGN/PCGN 1964 System for Mongolian\0"
    "eh\0"
    "z\314\204\0"
    "z\314\204z\314\204\0"
    "ma\342\200\231\304\201b\0"
    "ow\0"
    "on \0"
    "ol \0"
    "oz\314\247 \0"
    "o\305\243 \0"
    "o\341\272\225 \0"
    "o\305\237 \0"
    "osh \0"
    "os \0"
    "oz \0"
    "or \0"
    "oz\314\204 \0"
    "od \0"
    "os\314\204 \0"
    "ot \0"
    " ash \0"
    " osh \0"
    " ush \0"
    " an \0"
    " at \0"
    " az \0"
    " a\305\237 \0"
    " as \0"
    " ar \0"
    " ad \0"
    " al \0"
    " on \0"
    " ot \0"
    " oz \0"
    " o\305\237 \0"
    " os \0"
    " or \0"
    " od \0"
    " ol \0"
    " un \0"
    " ut \0"
    " uz \0"
    " u\305\237 \0"
    " us \0"
    " ur \0"
    " ud \0"
    " ul \0"
    "bgnpcgn-per-Arab-Latn-1958\0"
    "Persian, BGN/PCGN 1958\0"
    "BGN/PCGN 1958 System for Persian\0"
    "od\0"
    "ol\0"
    "on\0"
    "or\0"
    "os\0"
    "osh\0"
    "os\314\204\0"
    "ot\0"
    "oz\0"
    "oz\314\204\0"
    "oz\314\247\0"
    "o\305\237\0"
    "o\305\243\0"
    "o\341\272\225\0"
    "ud\0"
    "ul\0"
    "ur\0"
    "us\0"
    "ush\0"
    "ut\0"
    "uz\0"
    "u\305\237\0"
    "a\304\253\0"
    "-e\0"
    "\303\252y\0"
    "a\341\272\225 \0"
    "az\314\204 \0"
    "as\314\204 \0"
    "bgnpcgn-prs-Arab-Latn-2007\0"
    "Dari, BGN/PCGN 2007\0"
    "BGN/PCGN 2007 Agreement\0"
    "as\314\204\0"
    "az\314\204\0"
    "a\341\272\225\0"
    "un \0"
    "ul \0"
    "uz\314\247 \0"
    "u\305\243 \0"
    "u\341\272\225 \0"
    "u\305\237 \0"
    "ush \0"
    "us \0"
    "uz \0"
    "ur \0"
    "uz\314\204 \0"
    "ud \0"
    "us\314\204 \0"
    "ut \0"
    "bgnpcgn-pus-Arab-Latn-1968\0"
    "Pashto, BGN/PCGN 1968\0"
    "BGN/PCGN 1968 System for Pashto\0"
    "us\314\204\0"
    "uz\314\204\0"
    "uz\314\247\0"
    "u\305\243\0"
    "u\341\272\225\0"
    "cea\0"
    "\305\237t\0"
    "\303\256\0"
    "ea\0"
    "G\0"
    "GI\0"
    "bgnpcgn-ron-Cyrl-Latn-2002\0"
    "Moldovan, BGN/PCGN 2002\0"
    "BGN/PCGN 2002 Table of correspondences for Moldovan\0"
    "\305\241\304\215\0"
    "\303\250\0"
    "bgnpcgn-rue-Cyrl-Latn-2016\0"
    "Rusyn, BGN/PCGN 2016\0"
    "BGN/PCGN 2016 System for Rusyn\0"
    "y\302\267\0"
    "t\302\267S\0"
    "sh\302\267Ch\0"
    "sh\302\267ch\0"
    "\302\267y\0"
    "\302\267e\0"
    "y\303\253\0"
    "bgnpcgn-rus-Cyrl-Latn-1947\0"
    "Russian, BGN/PCGN 1947\0"
    "BGN/PCGN 1947 System for Russian\0"
    "\302\264\0"
    "bgnpcgn-sme-Latn-Latn-1984\0"
    "Northern Sami letters, BGN/PCGN 1984\0"
    "BGN/PCGN 1984 Agreement\0"
    "bgnpcgn-srp-Cyrl-Latn-1962\0"
    "Serbian, BGN/PCGN 1962\0"
    "BGN/PCGN 1962 Agreement\0"
    "bgnpcgn-srp-Cyrl-Latn-2005\0"
    "Serbian, BGN/PCGN 2005\0"
    "BGN/PCGN 2005 Table of correspondences for Serbian\0"
    "bgnpcgn-tat-Cyrl-Latn-2007\0"
    "Tatar, BGN/PCGN 2007\0"
    "BGN/PCGN 2007 Table of correspondences for Tatar\0"
    "g\302\267h\0"
    "bgnpcgn-tgk-Cyrl-Latn-1994\0"
    "Tajik, BGN/PCGN 1994\0"
    "BGN/PCGN 1994 System for Tajik\0"
    "hie\0"
    "h\304\255\0"
    "lie\0"
    "l\304\255\0"
    "\341\270\245ie\0"
    "\341\270\245\304\255\0"
    "\341\270\245wa\0"
    "mie\0"
    "m\304\255\0"
    "s\304\255\0"
    "rie\0"
    "r\304\255\0"
    "shie\0"
    "sh\304\255\0"
    "k\342\200\231i\0"
    "k\342\200\231ie\0"
    "k\342\200\231\304\255\0"
    "k\342\200\231wi\0"
    "k\342\200\231wie\0"
    "k\342\200\231w\304\255\0"
    "\341\270\265\342\200\231e\0"
    "\341\270\265\342\200\231u\0"
    "\341\270\265\342\200\231i\0"
    "\341\270\265\342\200\231a\0"
    "\341\270\265\342\200\231ie\0"
    "\341\270\265\342\200\231\304\255\0"
    "\341\270\265\342\200\231o\0"
    "\341\270\265\342\200\231wa\0"
    "\341\270\265\342\200\231we\0"
    "\341\270\265\342\200\231wi\0"
    "\341\270\265\342\200\231wie\0"
    "\341\270\265\342\200\231w\304\255\0"
    "bie\0"
    "b\304\255\0"
    "vie\0"
    "v\304\255\0"
    "tie\0"
    "t\304\255\0"
    "chie\0"
    "ch\304\255\0"
    "hwi\0"
    "hwie\0"
    "hw\304\255\0"
    "nie\0"
    "n\304\255\0"
    "nyi\0"
    "nyie\0"
    "ny\304\255\0"
    "\342\200\231e\0"
    "\342\200\231u\0"
    "\342\200\231a\0"
    "\342\200\231ie\0"
    "\342\200\231\304\255\0"
    "\342\200\231o\0"
    "\342\200\231wa\0"
    "kie\0"
    "k\304\255\0"
    "kwie\0"
    "kw\304\255\0"
    "\341\270\265e\0"
    "\341\270\265u\0"
    "\341\270\265i\0"
    "\341\270\265a\0"
    "\341\270\265ie\0"
    "\341\270\265\304\255\0"
    "\341\270\265o\0"
    "\341\270\265wa\0"
    "\341\270\265we\0"
    "\341\270\265wi\0"
    "\341\270\265wie\0"
    "\341\270\265w\304\255\0"
    "wie\0"
    "w\304\255\0"
    "\342\200\230e\0"
    "\342\200\230ie\0"
    "\342\200\230\304\255\0"
    "\342\200\230wa\0"
    "zie\0"
    "z\304\255\0"
    "zhi\0"
    "zhie\0"
    "zh\304\255\0"
    "yie\0"
    "y\304\255\0"
    "die\0"
    "d\304\255\0"
    "jie\0"
    "j\304\255\0"
    "gie\0"
    "g\304\255\0"
    "gwie\0"
    "gw\304\255\0"
    "t\342\200\231i\0"
    "t\342\200\231ie\0"
    "t\342\200\231\304\255\0"
    "ch\342\200\231i\0"
    "ch\342\200\231ie\0"
    "ch\342\200\231\304\255\0"
    "p\342\200\231i\0"
    "p\342\200\231ie\0"
    "p\342\200\231\304\255\0"
    "ts\342\200\231i\0"
    "ts\342\200\231ie\0"
    "ts\342\200\231\304\255\0"
    "fie\0"
    "f\304\255\0"
    "pie\0"
    "p\304\255\0"
    "bgnpcgn-tir-Ethi-Latn-2007\0"
    "Tigrinya, BGN/PCGN 2007\0"
    "bgnpcgn-tuk-Cyrl-Latn-1979\0"
    "Turkmen, BGN/PCGN 1979\0"
    "BGN/PCGN 1979 System for Turkmen\0"
    "\303\275e\0"
    "\303\275u\0"
    "\303\275a\0"
    "\303\275o\0"
    "bgnpcgn-tuk-Cyrl-Latn-1993\0"
    "Turkmen, national alphabet (BGN/PCGN)\0"
    "Turkmen alphabet of 1993\0"
    "bgnpcgn-ukr-Cyrl-Latn-1965\0"
    "Ukrainian, BGN/PCGN 1965\0"
    "BGN/PCGN 1965 System for Ukrainian\0"
    "zgh\0"
    "ie\0"
    "bgnpcgn-ukr-Cyrl-Latn-2019\0"
    "Ukrainian, BGN/PCGN 2019 (national system of 2010)\0"
    "BGN/PCGN 2019 Agreement, Cabinet of Ministers resolution 55 (2010)\0"
    "bgnpcgn-urd-Arab-Latn-2007\0"
    "Urdu, BGN/PCGN 2007\0"
    "bgnpcgn-uzb-Cyrl-Latn-1979\0"
    "Uzbek, BGN/PCGN 1979\0"
    "BGN/PCGN 1979 System for Uzbek\0"
    "o\342\200\230\0"
    "g\342\200\230\0"
    "bgnpcgn-uzb-Cyrl-Latn-2000\0"
    "Uzbek, national alphabet (BGN/PCGN 2000)\0"
    "Uzbek alphabet of 1995, BGN/PCGN 2000\0"
    "r\314\245\0"
    "d\314\202\0"
    "d\314\202h\0"
    "bis-asm-Beng-Latn-13194-1991\0"
    "Assamese, IS 13194 letters\0"
    "IS 13194:1991\0"
    "bis-ben-Beng-Latn-13194-1991\0"
    "Bengali, IS 13194 letters\0"
    "bis-dev-Deva-Latn-13194-1991\0"
    "Devanagari, IS 13194 letters\0"
    "bis-guj-Gujr-Latn-13194-1991\0"
    "Gujarati, IS 13194 letters\0"
    "bis-kan-Kana-Latn-13194-1991\0"
    "Kannada, IS 13194 letters\0"
    "bis-mlm-Mlym-Latn-13194-1991\0"
    "Malayalam, IS 13194 letters\0"
    "Mlym\0"
    "bis-ori-Orya-Latn-13194-1991\0"
    "Oriya, IS 13194 letters\0"
    "bis-pnj-Guru-Latn-13194-1991\0"
    "Punjabi, IS 13194 letters\0"
    "Guru\0"
    "bis-tel-Telu-Latn-13194-1991\0"
    "Telugu, IS 13194 letters\0"
    "bis-tml-Taml-Latn-13194-1991\0"
    "Tamil, IS 13194 letters\0"
    "d\305\272\0"
    "lia\0"
    "liu\0"
    "lio\0"
    "\304\272\0"
    "\305\204\0"
    "io\0"
    "by-bel-Cyrl-Latn-1998\0"
    "Belarusian, 1998\0"
    "Belarusian national system 1998\0"
    "by-bel-Cyrl-Latn-2007\0"
    "Belarusian geographical names, 2000 as amended 2007\0"
    "State Property Committee decree 38 (2007)\0"
    "\312\276\0"
    "\312\276\304\201\0"
    "\307\247\307\247\0"
    "\307\247\0"
    "\305\241\305\241\0"
    "\312\277\312\277\0"
    "\312\277\0"
    "\304\241\304\241\0"
    "an-\0"
    "a\341\272\223-\0"
    "a\341\271\255-\0"
    "a\341\270\215-\0"
    "a\341\271\243-\0"
    "a\305\241-\0"
    "as-\0"
    "az-\0"
    "ar-\0"
    "a\341\270\217-\0"
    "ad-\0"
    "a\341\271\257-\0"
    "at-\0"
    "din-ara-Arab-Latn-31635-1982\0"
    "Arabic, DIN 31635\0"
    "DIN 31635 (1982, 2011)\0"
    "a\341\270\217\0"
    "a\341\271\257\0"
    "hau\0"
    "hai\0"
    "heu\0"
    "hei\0"
    "h\304\223u\0"
    "hou\0"
    "hoi\0"
    "rrh\0"
    "rh\0"
    "hyi\0"
    "hy\0"
    "chhai\0"
    "h\305\215\0"
    "\305\215u\0"
    "din-grc-Grek-Latn-31634-2011-t1\0"
    "Greek, ancient, DIN 31634 (2011) type 1\0"
    "DIN 31634 (2011)\0"
    "din-hin-Deva-Latn-33904-2018\0"
    "Hindi, DIN 33904 (2018)\0"
    "DIN 33904 (2018)\0"
    "t\314\225\0"
    "p\314\225\0"
    "k\314\225\0"
    "\304\215\314\225\0"
    "c\314\225\0"
    "din-kat-Geor-Latn-32707-2010\0"
    "Georgian, DIN 32707 (2010)\0"
    "DIN 32707 (2010)\0"
    "din-mar-Deva-Latn-33904-2018\0"
    "Marathi, DIN 33904 (2018)\0"
    "din-nep-Deva-Latn-33904-2018\0"
    "Nepali, DIN 33904 (2018)\0"
    "din-pli-Deva-Latn-33904-2018\0"
    "Pali, DIN 33904 (2018)\0"
    "din-pra-Deva-Latn-33904-2018\0"
    "Prakrit, DIN 33904 (2018)\0"
    "din-san-Deva-Latn-33904-2018\0"
    "Sanskrit, DIN 33904 (2018)\0"
    "din-tam-Taml-Latn-33903-2016\0"
    "Tamil, DIN 33903 (2016)\0"
    "DIN 33903 (2016)\0"
    "\303\255\314\261\0"
    "\303\241v\314\261\0"
    "av\314\261\0"
    "\303\241f\314\261\0"
    "af\314\261\0"
    "\341\271\211x\0"
    "\341\271\211ch\0"
    "\341\271\211g\0"
    "\303\251v\314\261\0"
    "ev\314\261\0"
    "\303\251f\314\261\0"
    "ef\314\261\0"
    "\303\255\314\261v\314\261\0"
    "i\314\261v\314\261\0"
    "\303\255\314\261f\314\261\0"
    "i\314\261f\314\261\0"
    "i\314\261\0"
    "o\314\261\0"
    "\303\263\314\261\0"
    "elot-ell-Grek-Latn-743-1982-tl\0"
    "Greek, ELOT 743 (1982) transliteration\0"
    "ELOT 743 (1982), type 1\0"
    "elot-ell-Grek-Latn-743-1982-ts\0"
    "Greek, ELOT 743 (1982) transcription\0"
    "ELOT 743 (1982)\0"
    "elot-ell-Grek-Latn-743-2001-ts\0"
    "Greek, ELOT 743 (2001) transcription\0"
    "ELOT 743 (2001)\0"
    "ggg-kat-Geor-Latn-2002\0"
    "Georgian, national system of 2002\0"
    "State Department of Geodesy and Cartography of Georgia (2002)\0"
    "lja\0"
    "lju\0"
    "ljo\0"
    "lje\0"
    "gki-bel-Cyrl-Latn-1992\0"
    "Belarusian, 1992\0"
    "Belarusian national system 1992\0"
    "gki-bel-Cyrl-Latn-2000\0"
    "Belarusian geographical names, 2000\0"
    "State Committee on Land Resources decree 15 (2000)\0"
    "\313\235\0"
    "\303\273\0"
    "gost-rus-Cyrl-Latn-16876-71-1983\0"
    "Russian, GOST 16876-71 in the form of 1983\0"
    "GOST 16876-71, table 1 (1983)\0"
    "\305\235\0"
    "gost-rus-Cyrl-Latn-7.79-2000-2002\0"
    "Russian, GOST 7.79-2000 system A (ISO 9:1995)\0"
    "GOST 7.79-2000, ISO 9:1995\0"
    "ang\0"
    "ap\0"
    "ak\0"
    "pung\0"
    "pong\0"
    "ping\0"
    "peng\0"
    "pang\0"
    "pau\0"
    "pat\0"
    "pan\0"
    "pak\0"
    "pai\0"
    "put\0"
    "pun\0"
    "puk\0"
    "pui\0"
    "pok\0"
    "piu\0"
    "pit\0"
    "pin\0"
    "pik\0"
    "pei\0"
    "pam\0"
    "cheung\0"
    "chang\0"
    "chuet\0"
    "chuen\0"
    "chung\0"
    "chong\0"
    "cheuk\0"
    "ching\0"
    "chut\0"
    "chun\0"
    "chui\0"
    "chau\0"
    "chat\0"
    "chap\0"
    "chan\0"
    "cham\0"
    "chak\0"
    "chai\0"
    "chue\0"
    "chuk\0"
    "chok\0"
    "choi\0"
    "chiu\0"
    "chit\0"
    "chip\0"
    "chin\0"
    "chim\0"
    "chik\0"
    "chek\0"
    "tuet\0"
    "tuen\0"
    "tung\0"
    "tong\0"
    "teuk\0"
    "ting\0"
    "tut\0"
    "tun\0"
    "tui\0"
    "teng\0"
    "tang\0"
    "tat\0"
    "tap\0"
    "tan\0"
    "tam\0"
    "tai\0"
    "tuk\0"
    "tok\0"
    "toi\0"
    "teu\0"
    "tiu\0"
    "tit\0"
    "tip\0"
    "tin\0"
    "tim\0"
    "tik\0"
    "tek\0"
    "tei\0"
    "tau\0"
    "tak\0"
    "fat\0"
    "fan\0"
    "fai\0"
    "kwong\0"
    "kwing\0"
    "kwang\0"
    "kwat\0"
    "kwan\0"
    "kwak\0"
    "kwai\0"
    "keung\0"
    "kang\0"
    "kuen\0"
    "kwok\0"
    "kwik\0"
    "kung\0"
    "kong\0"
    "keuk\0"
    "king\0"
    "kui\0"
    "keng\0"
    "kau\0"
    "kat\0"
    "kap\0"
    "kan\0"
    "kam\0"
    "kak\0"
    "kai\0"
    "kun\0"
    "kuk\0"
    "kot\0"
    "kon\0"
    "kok\0"
    "koi\0"
    "kiu\0"
    "kit\0"
    "kip\0"
    "kin\0"
    "kim\0"
    "kik\0"
    "kei\0"
    "heung\0"
    "hang\0"
    "huet\0"
    "huen\0"
    "hui\0"
    "hap\0"
    "han\0"
    "ham\0"
    "hak\0"
    "yeung\0"
    "yuet\0"
    "yuen\0"
    "yung\0"
    "yeuk\0"
    "ying\0"
    "yun\0"
    "yui\0"
    "yue\0"
    "yuk\0"
    "yiu\0"
    "yit\0"
    "yip\0"
    "yin\0"
    "yim\0"
    "yik\0"
    "yau\0"
    "yat\0"
    "yap\0"
    "yan\0"
    "yam\0"
    "yai\0"
    "kuet\0"
    "leung\0"
    "lang\0"
    "luet\0"
    "luen\0"
    "leuk\0"
    "lut\0"
    "lun\0"
    "lui\0"
    "lau\0"
    "lat\0"
    "lap\0"
    "lan\0"
    "lam\0"
    "lai\0"
    "mang\0"
    "mau\0"
    "man\0"
    "mak\0"
    "mai\0"
    "ngang\0"
    "neung\0"
    "ngau\0"
    "ngan\0"
    "ngam\0"
    "ngak\0"
    "ngai\0"
    "nuen\0"
    "ngo\0"
    "nga\0"
    "nut\0"
    "nui\0"
    "nau\0"
    "nat\0"
    "nap\0"
    "nan\0"
    "nam\0"
    "nai\0"
    "sheung\0"
    "sang\0"
    "shuet\0"
    "shuen\0"
    "sheuk\0"
    "shing\0"
    "sut\0"
    "sun\0"
    "shui\0"
    "sau\0"
    "sat\0"
    "sap\0"
    "san\0"
    "sam\0"
    "sak\0"
    "sai\0"
    "shue\0"
    "shuk\0"
    "shiu\0"
    "shik\0"
    "shek\0"
    "shau\0"
    "wang\0"
    "wat\0"
    "wan\0"
    "wak\0"
    "wai\0"
    "cheng\0"
    "hk-yue-Hani-Latn-names\0"
    "Cantonese names, as Hong Kong usually spells them\0"
    "Hong Kong Government Cantonese Romanisation, as in use\0"
    "icao-arm-Armn-Latn\0"
    "Armenian in passports\0"
    "Government of Armenia, rules for passports\0"
    "icao-bel-Cyrl-Latn-9303\0"
    "Belarusian in travel documents, ICAO 9303\0"
    "ICAO Doc 9303 part 3, section 6 B (Cyrillic)\0"
    "icao-rus-Cyrl-Latn-9303\0"
    "Russian in travel documents, ICAO 9303\0"
    "\313\214\0"
    "a\341\272\227\0"
    "\341\272\226\341\272\226\0"
    "\303\240\0"
    "al-\304\240\0"
    "al-\305\240\0"
    "al-\341\270\216\0"
    "al-H\314\261\0"
    "al-\307\246\0"
    "al-\341\271\256\0"
    "al-\341\272\222\0"
    "al-\341\271\254\0"
    "al-\341\270\214\0"
    "al-\341\271\242\0"
    "al-\341\270\244\0"
    "al-\303\201\0"
    "al-\305\252\0"
    "al-\304\252\0"
    "al-\304\200\0"
    "al-Z\0"
    "al-Y\0"
    "al-X\0"
    "al-W\0"
    "al-V\0"
    "al-U\0"
    "al-T\0"
    "al-S\0"
    "al-R\0"
    "al-Q\0"
    "al-P\0"
    "al-O\0"
    "al-N\0"
    "al-M\0"
    "al-L\0"
    "al-K\0"
    "al-J\0"
    "al-I\0"
    "al-H\0"
    "al-G\0"
    "al-F\0"
    "al-E\0"
    "al-D\0"
    "al-C\0"
    "al-B\0"
    "al-A\0"
    "iso-ara-Arab-Latn-233-2-1993\0"
    "Arabic, ISO 233-2:1993\0"
    "ISO 233-2:1993\0"
    "al-a\0"
    "al-b\0"
    "al-c\0"
    "al-d\0"
    "al-e\0"
    "al-f\0"
    "al-g\0"
    "al-h\0"
    "al-h\314\261\0"
    "al-i\0"
    "al-j\0"
    "al-k\0"
    "al-l\0"
    "al-m\0"
    "al-n\0"
    "al-o\0"
    "al-p\0"
    "al-q\0"
    "al-r\0"
    "al-s\0"
    "al-t\0"
    "al-u\0"
    "al-v\0"
    "al-w\0"
    "al-x\0"
    "al-y\0"
    "al-z\0"
    "al-\303\241\0"
    "al-\304\201\0"
    "al-\304\241\0"
    "al-\304\253\0"
    "al-\305\241\0"
    "al-\305\253\0"
    "al-\307\247\0"
    "al-\341\270\215\0"
    "al-\341\270\217\0"
    "al-\341\270\245\0"
    "al-\341\271\243\0"
    "al-\341\271\255\0"
    "al-\341\271\257\0"
    "al-\341\272\223\0"
    "\304\215\314\243\0"
    "\303\262\0"
    "iso-arm-Armn-Latn-9985-1996\0"
    "Armenian, ISO 9985:1996\0"
    "ISO 9985:1996\0"
    "\304\253\314\201\0"
    "a\303\272\0"
    "e\303\272\0"
    "\341\271\223\0"
    "iso-ell-Grek-Latn-843-1997-t1\0"
    "Greek, ISO 843:1997 type 1\0"
    "ISO 843:1997\0"
    "iso-hin-Deva-Latn\0"
    "Devanagari, ISO 15919:2001\0"
    "ISO 15919:2001\0"
    "syo\0"
    "sya\0"
    "zyo\0"
    "zyu\0"
    "zya\0"
    "tyo\0"
    "tya\0"
    "iso-jpn-Hrkt-Latn-3602-1989\0"
    "Japanese kana, ISO 3602:1989 (Kunrei-shiki)\0"
    "ISO 3602:1989\0"
    "iso-kan-Knda-Latn\0"
    "Kannada, ISO 15919:2001\0"
    "Knda\0"
    "\341\270\241\0"
    "iso-kat-Geor-Latn-9984-1996\0"
    "Georgian, ISO 9984:1996\0"
    "ISO 9984:1996\0"
    "'kk\0"
    "'tt\0"
    "'pp\0"
    "'ss\0"
    "'cc\0"
    "'kh\0"
    "'th\0"
    "'ph\0"
    "weo\0"
    "nc\0"
    "nh\0"
    "lk\0"
    "lth\0"
    "lph\0"
    "iso-kor-Hang-Latn-1996-method1\0"
    "Korean, ISO/TR 11941 method 1\0"
    "ISO/TR 11941:1996\0"
    "'gg\0"
    "'dd\0"
    "'bb\0"
    "'jj\0"
    "gs\0"
    "bs\0"
    "iso-kor-Hang-Latn-1996-method2\0"
    "Korean, ISO/TR 11941 method 2\0"
    "iso-mal-Mlym-Latn\0"
    "Malayalam, ISO 15919:2001\0"
    "iso-rus-Cyrl-Latn-9-1995\0"
    "Russian, ISO 9:1995\0"
    "ISO 9:1995\0"
    "\303\246\0"
    "\307\243\0"
    "iso-sin-Sinh-Latn\0"
    "Sinhalese, ISO 15919:2001\0"
    "iso-tam-Taml-Latn\0"
    "Tamil, ISO 15919:2001\0"
    "iso-tel-Telu-Latn\0"
    "Telugu, ISO 15919:2001\0"
    "\303\254\0"
    "g\314\200\0"
    "iso-ukr-Cyrl-Latn-9-1995\0"
    "Ukrainian, ISO 9:1995\0"
    "l\303\274\0"
    "n\303\274\0"
    "iso-zho-Hani-Latn-7098-names\0"
    "Chinese names, Hanyu Pinyin without tones\0"
    "ISO 7098:2015; GB/T 28039-2011\0"
    "-\341\204\200\0"
    "-\341\204\203\0"
    "-\341\204\205\0"
    "pyongyang\0"
    "\303\274i\0"
    "-kh\0"
    "-th\0"
    "-ph\0"
    "kp-kor-Hang-Latn-2002\0"
    "Korean, DPRK guidelines\0"
    "DPRK, Guidelines for the romanisation of Korean (1992, 2002)\0"
    "\341\204\200\0"
    "\341\204\203\0"
    "\341\204\205\0"
    "lshk-yue-Hani-Latn-names\0"
    "Cantonese names, Jyutping without tones\0"
    "Linguistic Society of Hong Kong (1993)\0"
    "masm-mon-Cyrl-Latn-5217-2012\0"
    "Mongolian, MNS 5217:2012\0"
    "MNS 5217:2012\0"
    "\320\260\0"
    "\320\261\0"
    "\321\207\0"
    "\320\264\0"
    "\321\215\0"
    "\321\204\0"
    "\320\263\0"
    "\320\271\0"
    "\320\270\0"
    "\320\266\0"
    "\321\205\0"
    "\320\272\0"
    "\320\273\0"
    "\320\274\0"
    "\320\275\0"
    "\320\276\0"
    "\320\277\0"
    "\321\200\0"
    "\321\210\320\265\0"
    "\321\211\0"
    "\321\210\0"
    "\321\201\0"
    "\321\206\0"
    "\321\202\0"
    "\321\203\0"
    "\320\262\0"
    "\321\217\0"
    "\321\216\0"
    "\320\265\0"
    "\321\221\0"
    "\321\213\0"
    "\320\267\0"
    "\323\251\0"
    "\322\257\0"
    "masm-mon-Latn-Cyrl-5217-2012\0"
    "Mongolian from Latin letters, MNS 5217:2012\0"
    "mcst-kor-Kore-Latn-names\0"
    "Korean names, Revised Romanisation\0"
    "Ministry of Culture and Tourism proclamation 2000-8, chapter 3 article 4 (names)\0"
    "mext-jpn-Hrkt-Latn-1954\0"
    "Japanese kana, Cabinet order of 1954 (Kunrei-shiki)\0"
    "Cabinet notification 1 (1954), table 1\0"
    "moct-kor-Hang-Latn-2000\0"
    "Korean, Revised Romanisation 2000\0"
    "Ministry of Culture and Tourism proclamation 2000-8\0"
    "mofa-jpn-Hrkt-Latn-1989\0"
    "Japanese kana in passports\0"
    "Ministry of Foreign Affairs of Japan, passport rules (1989)\0"
    "mv-div-Thaa-Latn-1987\0"
    "Maldivian, national system of 1987\0"
    "Nasiru system, Republic of Maldives (1987)\0"
    "mvd-bel-Cyrl-Latn-2008\0"
    "Belarusian in passports, 2008\0"
    "Ministry of Internal Affairs of Belarus 2008\0"
    "mvd-bel-Cyrl-Latn-2010\0"
    "Belarusian in passports, 2010\0"
    "Ministry of Internal Affairs of Belarus order 288 (2008, 2010)\0"
    "mvd-rus-Cyrl-Latn-2008\0"
    "Russian in passports, MVD order 2008\0"
    "MVD order 1047/310 (2008)\0"
    "tc\0"
    "mvd-rus-Cyrl-Latn-2010\0"
    "Russian in passports, GOST R 52535.1-2006 (order of 2010)\0"
    "FMS order 26 (2010), GOST R 52535.1-2006\0"
    "allah\0"
    "\342\200\231abdallah\0"
    "\342\200\231abd al \0"
    "\342\200\231\342\200\231\0"
    "nur al d\0"
    "odni-ara-Arab-Latn-2004\0"
    "Arabic personal names, ODNI IC standard 2004\0"
    "ODNI IC Standard for the transliteration of Arabic names, 2004\0"
    "\342\200\231abd al\0"
    "odni-ara-Arab-Latn-2015\0"
    "Arabic personal names, ODNI IC standard 2015\0"
    "ODNI IC Standard for the transliteration of personal names, 2015\0"
    "odni-bel-Cyrl-Latn-2015\0"
    "Belarusian personal names, ODNI IC standard 2015\0"
    "odni-bul-Cyrl-Latn-2005\0"
    "Bulgarian personal names, ODNI IC standard 2005\0"
    "ODNI IC Standard for the transliteration of personal names, 2005\0"
    "odni-bul-Cyrl-Latn-2015\0"
    "Bulgarian personal names, ODNI IC standard 2015\0"
    "odni-che-Cyrl-Latn-2015\0"
    "Chechen personal names, ODNI IC standard 2015\0"
    "odni-fas-Arab-Latn-2004\0"
    "Persian personal names, ODNI IC standard 2004\0"
    "ODNI IC Standard, 2004\0"
    "odni-fas-Arab-Latn-2015\0"
    "Persian personal names, ODNI IC standard 2015\0"
    "odni-kat-Geor-Latn-2015\0"
    "Georgian personal names, ODNI IC standard 2015\0"
    "odni-kir-Cyrl-Latn-2015\0"
    "Kyrgyz personal names, ODNI IC standard 2015\0"
    "o\342\200\231\0"
    "yo\342\200\231\0"
    "wo\342\200\231\0"
    "u\342\200\231\0"
    "u\342\200\231i\0"
    "odni-kor-Hang-Latn-2015\0"
    "Korean names, ODNI IC standard 2015\0"
    "gj\0"
    "kj\0"
    "dzh\0"
    "odni-mkd-Cyrl-Latn-2005\0"
    "Macedonian personal names, ODNI IC standard 2005\0"
    "odni-prs-Arab-Latn-2015\0"
    "Dari personal names, ODNI IC standard 2015\0"
    "abdullah\0"
    "odni-pus-Arab-Latn-2011\0"
    "Pashto personal names, ODNI IC standard 2011\0"
    "ODNI IC Standard, 2011\0"
    "odni-rus-Cyrl-Latn-2015\0"
    "Russian personal names, ODNI IC standard 2015\0"
    "dj\0"
    "odni-srp-Cyrl-Latn-2005\0"
    "Serbian personal names, ODNI IC standard 2005\0"
    "odni-srp-Cyrl-Latn-2015\0"
    "Serbian personal names, ODNI IC standard 2015\0"
    "odni-tat-Cyrl-Latn-2015\0"
    "Tatar personal names, ODNI IC standard 2015\0"
    "odni-tgk-Cyrl-Latn-2015\0"
    "Tajik personal names, ODNI IC standard 2015\0"
    "odni-tuk-Cyrl-Latn-2015\0"
    "Turkmen personal names, ODNI IC standard 2015\0"
    "odni-uig-Cyrl-Latn-2015\0"
    "Uyghur personal names, ODNI IC standard 2015\0"
    "odni-ukr-Cyrl-Latn-2015\0"
    "Ukrainian personal names, ODNI IC standard 2015\0"
    "odni-uzb-Cyrl-Latn-2015\0"
    "Uzbek personal names, ODNI IC standard 2015\0"
    "sasm-mon-Mong-Latn-general-1978\0"
    "Mongolian script, SASM/GNC 1978 general\0"
    "SASM/GNC 1978\0"
    "Mong\0"
    "sasm-mon-Mong-Latn-phonetic-1978\0"
    "Mongolian script, SASM/GNC 1978 phonetic\0"
    "ei\0"
    "el-\0"
    " el-Z\0"
    " el-Y\0"
    " el-X\0"
    " el-W\0"
    " el-V\0"
    " el-U\0"
    " el-T\0"
    " el-S\0"
    " el-R\0"
    " el-Q\0"
    " el-P\0"
    " el-O\0"
    " el-N\0"
    " el-M\0"
    " el-L\0"
    " el-K\0"
    " el-J\0"
    " el-I\0"
    " el-H\0"
    " el-G\0"
    " el-F\0"
    " el-E\0"
    " el-D\0"
    " el-C\0"
    " el-B\0"
    " el-A\0"
    "El-Z\0"
    "El-Y\0"
    "El-X\0"
    "El-W\0"
    "El-V\0"
    "El-U\0"
    "El-T\0"
    "El-S\0"
    "El-R\0"
    "El-Q\0"
    "El-P\0"
    "El-O\0"
    "El-N\0"
    "El-M\0"
    "El-L\0"
    "El-K\0"
    "El-J\0"
    "El-I\0"
    "El-H\0"
    "El-G\0"
    "El-F\0"
    "El-E\0"
    "El-D\0"
    "El-C\0"
    "El-B\0"
    "El-A\0"
    "ses-ara-Arab-Latn-1930\0"
    "Arabic, Survey of Egypt 1930\0"
    "Survey of Egypt System (1930)\0"
    "el\0"
    "el-a\0"
    "el-b\0"
    "el-c\0"
    "el-d\0"
    "el-e\0"
    "el-f\0"
    "el-g\0"
    "el-h\0"
    "el-i\0"
    "el-j\0"
    "el-k\0"
    "el-l\0"
    "el-m\0"
    "el-n\0"
    "el-o\0"
    "el-p\0"
    "el-q\0"
    "el-r\0"
    "el-s\0"
    "el-t\0"
    "el-u\0"
    "el-v\0"
    "el-w\0"
    "el-x\0"
    "el-y\0"
    "el-z\0"
    "stategeocadastre-ukr-Cyrl-Latn-1993\0"
    "Ukrainian, cartographic system of 1993\0"
    "Ukrainian cartography administration 1993\0"
    "sch\0"
    "ua-ukr-Cyrl-Latn-1996\0"
    "Ukrainian, legal terminology commission 1996\0"
    "Ukrainian Legal Terminology Commission decision 9 (1996)\0"
    "ua-ukr-Cyrl-Latn-2007\0"
    "Ukrainian in passports, 2007\0"
    "Cabinet of Ministers resolution 858 (2007)\0"
    "ua-ukr-Cyrl-Latn-2010\0"
    "Ukrainian, national system of 2010\0"
    "Cabinet of Ministers resolution 55 (2010)\0"
    "hi\314\240\0"
    "le\314\240\0"
    "li\314\240\0"
    "me\314\240\0"
    "mi\314\240\0"
    "se\314\240\0"
    "si\314\240\0"
    "re\314\240\0"
    "ri\314\240\0"
    "she\314\240\0"
    "shi\314\240\0"
    "k\342\200\231e\314\240\0"
    "k\342\200\231i\314\240\0"
    "k\342\200\231we\314\240\0"
    "k\342\200\231wi\314\240\0"
    "be\314\240\0"
    "bi\314\240\0"
    "ve\314\240\0"
    "vi\314\240\0"
    "te\314\240\0"
    "ti\314\240\0"
    "che\314\240\0"
    "chi\314\240\0"
    "hwe\314\240\0"
    "hwi\314\240\0"
    "ne\314\240\0"
    "ni\314\240\0"
    "nye\314\240\0"
    "nyi\314\240\0"
    "i\314\240\0"
    "ke\314\240\0"
    "ki\314\240\0"
    "kwe\314\240\0"
    "kwi\314\240\0"
    "he\314\240\0"
    "we\314\240\0"
    "wi\314\240\0"
    "ze\314\240\0"
    "zi\314\240\0"
    "zhe\314\240\0"
    "zhi\314\240\0"
    "ye\314\240\0"
    "yi\314\240\0"
    "de\314\240\0"
    "di\314\240\0"
    "je\314\240\0"
    "ji\314\240\0"
    "ge\314\240\0"
    "gi\314\240\0"
    "gwe\314\240\0"
    "gwi\314\240\0"
    "t\342\200\231e\314\240\0"
    "t\342\200\231i\314\240\0"
    "ch\342\200\231e\314\240\0"
    "ch\342\200\231i\314\240\0"
    "p\342\200\231e\314\240\0"
    "p\342\200\231i\314\240\0"
    "ts\342\200\231e\314\240\0"
    "ts\342\200\231i\314\240\0"
    "fe\314\240\0"
    "fi\314\240\0"
    "pe\314\240\0"
    "pi\314\240\0"
    "un-amh-Ethi-Latn-2016\0"
    "Amharic, United Nations\0"
    "UNGEGN resolution I/7 (1967), 2016\0"
    "t\315\237h\0"
    "t\315\237ht\315\237h\0"
    "k\315\237hk\315\237h\0"
    "s\315\237h\0"
    "s\315\237hs\315\237h\0"
    "g\315\237hg\315\237h\0"
    "g\315\237h\0"
    "as\315\237h \0"
    "ad\315\237h \0"
    "at\315\237h \0"
    "un-ara-Arab-Latn-1971\0"
    "Arabic, Beirut system 1971\0"
    "Second Arab conference on geographical names, Beirut (1971)\0"
    "ad\315\237h\0"
    "as\315\237h\0"
    "at\315\237h\0"
    "un-ara-Arab-Latn-1972\0"
    "Arabic, United Nations 1972\0"
    "UNGEGN resolution II/8 (1972)\0"
    "\341\270\217h\0"
    "\341\270\217h\341\270\217h\0"
    "a\341\270\217h \0"
    "a\341\271\257 \0"
    "a\341\270\217 \0"
    "as\314\261 \0"
    "un-ara-Arab-Latn-2017\0"
    "Arabic, United Nations 2017\0"
    "UNGEGN resolution XI/3 (2017)\0"
    "as\314\261\0"
    "a\341\270\217h\0"
    "chh\0"
    "chha\0"
    "j\314\261\0"
    "j\314\261a\0"
    "\341\271\243h\0"
    "\341\271\243ha\0"
    "un-asm-Beng-Latn-1972\0"
    "Assamese, United Nations 1972\0"
    "UNGEGN resolution II/11 (1972)\0"
    "un-bel-Cyrl-Latn-2007\0"
    "Belarusian, United Nations 2012\0"
    "UNGEGN resolution X/7 (2012)\0"
    "\305\241t\0"
    "\307\216\0"
    "un-bul-Cyrl-Latn\0"
    "Bulgarian, United Nations 1977\0"
    "UNGEGN resolution III/10 (1977)\0"
    "\311\221i\0"
    "\311\221\0"
    "\311\221v\0"
    "\311\221f\0"
    "\311\233\0"
    "\311\241\0"
    "nks\0"
    "\305\213\311\241\0"
    "\311\243\0"
    "\303\260\0"
    "\311\233i\0"
    "\311\233v\0"
    "\311\233f\0"
    "\316\270\0"
    "un-ell-Grek-Latn-1987-phonetic\0"
    "Greek, United Nations 1987, in phonetic letters\0"
    "UNGEGN resolution V/19 (1987)\0"
    "un-ell-Grek-Latn-1987-tl\0"
    "Greek, United Nations 1987 transliteration\0"
    "un-ell-Grek-Latn-1987-ts\0"
    "Greek, ELOT 743 transcription (United Nations 1987)\0"
    "ELOT 743 (1982), UNGEGN resolution V/19 (1987)\0"
    "\304\225\0"
    "un-guj-Gujr-Latn-1972\0"
    "Gujarati, United Nations 1972\0"
    "un-hin-Deva-Latn-2016\0"
    "Hindi, United Nations\0"
    "UNGEGN resolutions II/11 (1972), III/12 (1977)\0"
    "un-kan-Kana-Latn-2016\0"
    "Kannada, United Nations\0"
    "UNGEGN resolution II/11 (1972), 2016\0"
    "\341\271\237\341\271\237a\0"
    "un-mal-Mlym-Latn-1972\0"
    "Malayalam, United Nations 1972\0"
    "un-mar-Deva-Latn-2016\0"
    "Marathi, United Nations\0"
    "un-mkd-Cyrl-Latn\0"
    "Macedonian, United Nations 1977\0"
    "UNGEGN resolution III/11 (1977)\0"
    "un-mon-Mong-Latn-general-2013\0"
    "Mongolian script, United Nations 2013 general\0"
    "UNGEGN 2013\0"
    "un-mon-Mong-Latn-phonetic-2013\0"
    "Mongolian script, United Nations 2013 phonetic\0"
    "un-nep-Deva-Latn-1972\0"
    "Nepali, United Nations 1972\0"
    "un-nep-Deva-Latn-2013\0"
    "Nepali, United Nations 2013\0"
    "\341\273\265\0"
    "\341\273\265a\0"
    "un-ori-Orya-Latn-1972\0"
    "Oriya, United Nations 1972\0"
    "\341\270\263h\0"
    "\341\270\263ha\0"
    "g\314\243\0"
    "g\314\243a\0"
    "un-pan-Guru-Latn\0"
    "Punjabi, United Nations 1972\0"
    "un-prs-Arab-Latn-1967\0"
    "Persian, United Nations 1967\0"
    "UNGEGN resolution I/13 (1967)\0"
    "un-rus-Cyrl-Latn-1987\0"
    "Russian, United Nations 1987 (GOST 1983)\0"
    "UNGEGN resolution V/18 (1987)\0"
    "\303\246\314\206\0"
    "\303\246\314\202\0"
    "\341\271\205g\0"
    "\341\271\205ga\0"
    "\341\271\207\341\270\215\0"
    "\341\271\207\341\270\215a\0"
    "nda\0"
    "mba\0"
    "un-sin-Sinh-Latn-1972\0"
    "Sinhalese, United Nations 1972\0"
    "un-srp-Cyrl-Latn-1997\0"
    "Serbian, United Nations 1977\0"
    "l\314\256\0"
    "l\314\256a\0"
    "un-tam-Taml-Latn-1972\0"
    "Tamil, United Nations 1972\0"
    "un-tel-Telu-Latn-1972\0"
    "Telugu, United Nations 1972\0"
    "un-ukr-Cyrl-Latn-2012\0"
    "Ukrainian, United Nations 2012\0"
    "UNGEGN resolution X/9 (2012)\0"
    "\341\270\263h\341\270\263h\0"
    "a\341\270\245\0"
    "\341\271\231\341\271\231\0"
    "un-urd-Arab-Latn-1972\0"
    "Urdu, United Nations 1972\0"
    "h\311\231\0"
    "l\303\244\0"
    "l\311\231\0"
    "\341\270\245\311\231\0"
    "m\303\244\0"
    "m\311\231\0"
    "\305\233\303\244\0"
    "\305\233\311\231\0"
    "\305\233wa\0"
    "r\303\244\0"
    "r\311\231\0"
    "s\303\244\0"
    "s\311\231\0"
    "\305\241\303\244\0"
    "\305\241\311\231\0"
    "\305\241wa\0"
    "q\303\244\0"
    "q\311\231\0"
    "q\312\267\303\244\0"
    "q\312\267i\0"
    "q\312\267a\0"
    "q\312\267e\0"
    "q\312\267\311\231\0"
    "q\314\261\303\244\0"
    "q\314\261u\0"
    "q\314\261i\0"
    "q\314\261a\0"
    "q\314\261e\0"
    "q\314\261\311\231\0"
    "q\314\261o\0"
    "q\314\261wa\0"
    "q\314\261\312\267\303\244\0"
    "q\314\261\312\267i\0"
    "q\314\261\312\267a\0"
    "q\314\261\312\267e\0"
    "q\314\261\312\267\311\231\0"
    "b\303\244\0"
    "b\311\231\0"
    "v\303\244\0"
    "v\311\231\0"
    "t\303\244\0"
    "t\311\231\0"
    "\304\215\303\244\0"
    "\304\215\311\231\0"
    "\304\215wa\0"
    "\341\270\253\311\231\0"
    "\341\270\253\312\267\303\244\0"
    "\341\270\253\312\267i\0"
    "\341\270\253\312\267a\0"
    "\341\270\253\312\267e\0"
    "\341\270\253\312\267\311\231\0"
    "n\303\244\0"
    "n\311\231\0"
    "\303\261\303\244\0"
    "\303\261\311\231\0"
    "\303\261wa\0"
    "\312\276a\0"
    "\312\276u\0"
    "\312\276i\0"
    "\312\276e\0"
    "\312\276\311\231\0"
    "\312\276o\0"
    "\312\276wa\0"
    "k\303\244\0"
    "k\311\231\0"
    "k\312\267\303\244\0"
    "k\312\267i\0"
    "k\312\267a\0"
    "k\312\267e\0"
    "k\312\267\311\231\0"
    "\341\270\265\303\244\0"
    "\341\270\265\311\231\0"
    "\341\270\265\312\267\303\244\0"
    "\341\270\265\312\267i\0"
    "\341\270\265\312\267a\0"
    "\341\270\265\312\267e\0"
    "\341\270\265\312\267\311\231\0"
    "w\303\244\0"
    "w\311\231\0"
    "\312\277a\0"
    "\312\277u\0"
    "\312\277i\0"
    "\312\277e\0"
    "\312\277\311\231\0"
    "\312\277o\0"
    "\312\277wa\0"
    "z\303\244\0"
    "z\311\231\0"
    "\305\276\303\244\0"
    "\305\276\311\231\0"
    "\305\276wa\0"
    "y\311\231\0"
    "d\303\244\0"
    "d\311\231\0"
    "\341\270\215\303\244\0"
    "\341\270\215\311\231\0"
    "\341\270\215wa\0"
    "\307\247\303\244\0"
    "\307\247\311\231\0"
    "\307\247wa\0"
    "g\303\244\0"
    "g\311\231\0"
    "g\312\267\303\244\0"
    "g\312\267i\0"
    "g\312\267a\0"
    "g\312\267e\0"
    "g\312\267\311\231\0"
    "\341\271\255\303\244\0"
    "\341\271\255\311\231\0"
    "\341\271\255wa\0"
    "\304\215\314\243\303\244\0"
    "\304\215\314\243u\0"
    "\304\215\314\243i\0"
    "\304\215\314\243a\0"
    "\304\215\314\243e\0"
    "\304\215\314\243\311\231\0"
    "\304\215\314\243o\0"
    "\304\215\314\243wa\0"
    "p\314\243\303\244\0"
    "p\314\243\311\231\0"
    "p\314\243wa\0"
    "\341\271\243\303\244\0"
    "\341\271\243\311\231\0"
    "\341\271\243wa\0"
    "\341\271\243\314\223\303\244\0"
    "\341\271\243\314\223u\0"
    "\341\271\243\314\223i\0"
    "\341\271\243\314\223a\0"
    "\341\271\243\314\223e\0"
    "\341\271\243\314\223\311\231\0"
    "\341\271\243\314\223o\0"
    "\341\271\243\314\223wa\0"
    "f\303\244\0"
    "f\311\231\0"
    "p\303\244\0"
    "p\311\231\0"
    "var-amh-Ethi-Latn-eae-2003\0"
    "Amharic, Encyclopaedia Aethiopica\0"
    "Encyclopaedia Aethiopica (2003)\0"
    "\341\270\265\341\270\265\0"
    "\341\270\241\341\270\241\0"
    "var-ara-Arab-Latn-wehr\0"
    "Arabic, Hans Wehr\0"
    "H. Wehr, Arabic-English Dictionary, 4th edition (1979)\0"
    "var-gez-Ethi-Latn-eae-2003\0"
    "Ge'ez, Encyclopaedia Aethiopica\0"
    "n-\0"
    "var-jpn-Hrkt-Latn-hepburn-1886\0"
    "Japanese kana, traditional Hepburn\0"
    "J. C. Hepburn, Japanese-English Dictionary (1886)\0"
    "var-jpn-Hrkt-Latn-hepburn-1954\0"
    "Japanese kana, modified Hepburn\0"
    "Kenkyusha's New Japanese-English Dictionary (1954)\0"
    "dyo\0"
    "dya\0"
    "var-jpn-Hrkt-Latn-nihonshiki\0"
    "Japanese kana, Nihon-shiki\0"
    "A. Tanakadate (1885), ISO 3602 strict\0"
    "\341\204\213\0"
    "\341\204\214\0"
    "\341\204\202\0"
    "\341\204\216\0"
    "\341\205\241\0"
    "\341\205\245\0"
    "\341\205\251\0"
    "\341\205\256\0"
    "var-kor-Hang-Latn-mr-1939\0"
    "Korean, McCune-Reischauer 1939\0"
    "G. M. McCune and E. O. Reischauer (1939)\0"
    "\303\270\0"
    "\316\263\0"
    "var-mon-Mong-Latn-lessing\0"
    "Mongolian script, Lessing\0"
    "F. Lessing, Mongolian-English Dictionary (1960)\0"
    "o\316\263\0"
    "var-mon-Mong-Latn-vpmc\0"
    "Mongolian script, Vladimirtsov, Poppe, Mostaert and Cleaves\0"
    "Vladimirtsov-Poppe-Mostaert-Cleaves\0"
    "var-prs-Arab-Latn\0"
    "Dari, plain letters\0"
    "BGN/PCGN 2007 Agreement without marks\0"
    "var-san-Deva-Latn-iast\0"
    "Sanskrit, IAST\0"
    "International Congress of Orientalists (1894, 1912)\0"
    "piao\0"
    "pien\0"
    "p\303\252ng\0"
    "pieh\0"
    "p\303\252n\0"
    "pao\0"
    "ch\342\200\231uang\0"
    "ch\342\200\231uan\0"
    "ch\342\200\231uai\0"
    "ch\342\200\231ung\0"
    "ch\342\200\231\303\252ng\0"
    "ch\342\200\231ang\0"
    "ts\342\200\231uan\0"
    "ts\342\200\231ung\0"
    "ch\342\200\231un\0"
    "ch\342\200\231ui\0"
    "ch\342\200\231ua\0"
    "ch\342\200\231ou\0"
    "ch\342\200\231\303\252n\0"
    "ch\342\200\231ao\0"
    "ch\342\200\231an\0"
    "ch\342\200\231ai\0"
    "ts\342\200\231\303\252ng\0"
    "ts\342\200\231ang\0"
    "ts\342\200\231un\0"
    "ts\342\200\231ui\0"
    "ts\342\200\231ou\0"
    "ch\342\200\231ih\0"
    "ch\342\200\231\303\252\0"
    "ts\342\200\231\303\252n\0"
    "ts\342\200\231ao\0"
    "ts\342\200\231an\0"
    "ts\342\200\231ai\0"
    "tz\342\200\231u\0"
    "ts\342\200\231\303\252\0"
    "tuan\0"
    "tiao\0"
    "tien\0"
    "t\303\252ng\0"
    "tou\0"
    "tieh\0"
    "t\303\252n\0"
    "tao\0"
    "t\303\252\0"
    "erh\0"
    "\303\252n\0"
    "f\303\252ng\0"
    "f\303\252n\0"
    "kuang\0"
    "kuan\0"
    "kuai\0"
    "k\303\252ng\0"
    "kuo\0"
    "kua\0"
    "kou\0"
    "k\303\252n\0"
    "kao\0"
    "hung\0"
    "h\303\252ng\0"
    "h\303\252n\0"
    "chiung\0"
    "chiang\0"
    "ch\303\274an\0"
    "chiao\0"
    "chien\0"
    "ch\303\274n\0"
    "ch\303\274eh\0"
    "chieh\0"
    "chia\0"
    "ch\303\274\0"
    "k\342\200\231uang\0"
    "k\342\200\231uan\0"
    "k\342\200\231uai\0"
    "k\342\200\231ung\0"
    "k\342\200\231\303\252ng\0"
    "k\342\200\231ang\0"
    "k\342\200\231uo\0"
    "k\342\200\231un\0"
    "k\342\200\231uei\0"
    "k\342\200\231ua\0"
    "k\342\200\231ou\0"
    "k\342\200\231\303\252n\0"
    "k\342\200\231ei\0"
    "k\342\200\231ao\0"
    "k\342\200\231an\0"
    "k\342\200\231ai\0"
    "lung\0"
    "lien\0"
    "l\303\252ng\0"
    "l\303\274eh\0"
    "lieh\0"
    "l\303\252\0"
    "mien\0"
    "m\303\252ng\0"
    "mieh\0"
    "m\303\252n\0"
    "m\303\252\0"
    "nung\0"
    "nien\0"
    "n\303\252ng\0"
    "n\303\274eh\0"
    "nieh\0"
    "n\303\252n\0"
    "n\303\252\0"
    "p\342\200\231ing\0"
    "p\342\200\231iao\0"
    "p\342\200\231ien\0"
    "p\342\200\231\303\252ng\0"
    "p\342\200\231ang\0"
    "p\342\200\231ou\0"
    "p\342\200\231in\0"
    "p\342\200\231ieh\0"
    "p\342\200\231\303\252n\0"
    "p\342\200\231ei\0"
    "p\342\200\231ao\0"
    "p\342\200\231an\0"
    "p\342\200\231ai\0"
    "ch\342\200\231iung\0"
    "ch\342\200\231iang\0"
    "ch\342\200\231\303\274an\0"
    "ch\342\200\231ing\0"
    "ch\342\200\231iao\0"
    "ch\342\200\231ien\0"
    "ch\342\200\231\303\274n\0"
    "ch\342\200\231\303\274eh\0"
    "ch\342\200\231iu\0"
    "ch\342\200\231in\0"
    "ch\342\200\231ieh\0"
    "ch\342\200\231ia\0"
    "ch\342\200\231\303\274\0"
    "juan\0"
    "jung\0"
    "j\303\252ng\0"
    "jang\0"
    "jun\0"
    "jui\0"
    "jou\0"
    "j\303\252n\0"
    "jao\0"
    "jan\0"
    "jih\0"
    "j\303\252\0"
    "sh\303\252ng\0"
    "sung\0"
    "sh\303\252n\0"
    "s\303\252ng\0"
    "sh\303\252\0"
    "s\303\252n\0"
    "ssu\0"
    "s\303\252\0"
    "t\342\200\231uan\0"
    "t\342\200\231ung\0"
    "t\342\200\231ing\0"
    "t\342\200\231iao\0"
    "t\342\200\231ien\0"
    "t\342\200\231\303\252ng\0"
    "t\342\200\231ang\0"
    "t\342\200\231un\0"
    "t\342\200\231ui\0"
    "t\342\200\231ou\0"
    "t\342\200\231ieh\0"
    "t\342\200\231ao\0"
    "t\342\200\231an\0"
    "t\342\200\231ai\0"
    "t\342\200\231\303\252\0"
    "w\303\252ng\0"
    "w\303\252n\0"
    "hsiung\0"
    "hsiang\0"
    "hs\303\274an\0"
    "hsing\0"
    "hsiao\0"
    "hsien\0"
    "hs\303\274n\0"
    "hs\303\274eh\0"
    "hsiu\0"
    "hsin\0"
    "hsieh\0"
    "hsia\0"
    "hs\303\274\0"
    "hsi\0"
    "y\303\274an\0"
    "y\303\274n\0"
    "y\303\274eh\0"
    "yen\0"
    "yeh\0"
    "chuang\0"
    "chuan\0"
    "chuai\0"
    "ch\303\252ng\0"
    "tsuan\0"
    "tsung\0"
    "chua\0"
    "chou\0"
    "ch\303\252n\0"
    "chao\0"
    "ts\303\252ng\0"
    "tsang\0"
    "tsun\0"
    "tsui\0"
    "tsou\0"
    "ch\303\252\0"
    "ts\303\252n\0"
    "tsei\0"
    "tsao\0"
    "tsan\0"
    "tsai\0"
    "tzu\0"
    "ts\303\252\0"
    "var-zho-Hani-Latn-wade-names\0"
    "Chinese names, Wade-Giles\0"
    "H. A. Giles, A Chinese-English Dictionary (1912)\0"
;
