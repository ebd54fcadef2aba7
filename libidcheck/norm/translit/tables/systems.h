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
    0x1112, 0x1167, 0x11bc, 0x11a8, 0x1163, 0x1168, 0x11a8, 0x11a9, 0x11aa, 0x11ae, 0x11b0, 0x11b1, 0x11b2, 0x11b5,
    0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0x11ab, 0x11ac,
    0x11ad, 0x11af, 0x11b2, 0x11b3, 0x11b4, 0x11b6, 0x1171, 0x11c2, 0x11ab, 0x11b7, 0x11bc, 0x116d, 0x11ae, 0x11ba,
    0x11bb, 0x11bd, 0x11be, 0x11c0, 0x11b0, 0x110b, 0x1161, 0x1169, 0x1101, 0xe101, 0xe121, 0x110b, 0xe10b, 0xe12b,
    0x1102, 0x1105, 0x1106, 0xe102, 0xe105, 0xe106, 0xe122, 0xe125, 0xe126, 0x1105, 0x1105, 0xe105, 0xe125, 0x1100,
    0x1103, 0x110c, 0xe100, 0xe103, 0xe10c, 0xe120, 0xe123, 0xe12c, 0x1175, 0x1104, 0xe104, 0xe124, 0x110c, 0x110d,
    0xe10c, 0xe10d, 0xe12c, 0xe12d, 0x110a, 0xe10a, 0xe12a, 0x1109, 0xe109, 0xe129, 0x1112, 0xe112, 0xe132, 0x1100,
    0xe100, 0xe120, 0x1108, 0xe108, 0xe128, 0x1102, 0xe102, 0xe122, 0x1100, 0x1103, 0x1109, 0x110a, 0x110c, 0xe100,
    0xe103, 0xe109, 0xe10a, 0xe10c, 0xe120, 0xe123, 0xe129, 0xe12a, 0xe12c, 0x1100, 0x37, 0x38, 0x39, 0x1101,
    0x1102, 0x3a, 0x1103, 0x3c, 0x0, 0x3d, 0x38, 0x3e, 0x3f, 0x1104, 0x38, 0x40, 0x41, 0x1,
    0x42, 0x43, 0x42, 0x44, 0x3c, 0x38, 0x45, 0x43, 0x3e, 0x44, 0x3e, 0x38, 0x46, 0x47,
    0x48, 0x40, 0x1106, 0x1107, 0x1108, 0x1109, 0x49, 0x4a, 0x110a, 0x4b, 0x40, 0x41, 0x1, 0x4c,
    0x43, 0x110c, 0x4d, 0x110d, 0x110e, 0x110f, 0x1110, 0x1111, 0x1112, 0x4e, 0x1162, 0x1164, 0x1166, 0x4f,
    0x50, 0x116a, 0x116b, 0x116c, 0x116e, 0x116f, 0x1170, 0x1172, 0x1173, 0x1174, 0x51, 0x52, 0x53, 0x11a9,
    0x11aa, 0x40, 0x41, 0x1, 0x54, 0x42, 0x43, 0x54, 0x42, 0x44, 0x54, 0x3c, 0x38, 0x54,
    0x45, 0x43, 0x54, 0x3e, 0x44, 0x54, 0x3e, 0x38, 0x54, 0x46, 0x55, 0x11ac, 0x11ad, 0x56,
    0x11ae, 0x52, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d, 0x11b1, 0x11b2, 0x5e, 0x11b3, 0x11b4,
    0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x5f, 0x60,
    0xe013, 0xe100, 0xe101, 0xe102, 0xe103, 0xe104, 0xe105, 0xe106, 0xe107, 0xe108, 0xe109, 0xe10a, 0xe10b, 0xe10c,
    0xe10d, 0xe10e, 0xe10f, 0xe110, 0xe111, 0xe112, 0xe120, 0xe121, 0xe122, 0xe123, 0xe124, 0xe125, 0xe126, 0xe127,
    0xe128, 0xe129, 0xe12a, 0xe12b, 0xe12c, 0xe12d, 0xe12e, 0xe12f, 0xe130, 0xe131, 0xe132, 0x3000, 0xb300, 0xd55c,
    0xbbfc, 0xad6d, 0xd3c9, 0xc870, 0xc131, 0xc778, 0xbb3c, 0xc228, 0xc131, 0xc778, 0xc791, 0xc815, 0xc8fc, 0xc99d,
    0xb208, 0xb4e4, 0xbb3c, 0xc190, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39,
    0xc804, 0xae30, 0xb9c8, 0xbc29, 0xc218, 0xc5b4, 0xc694, 0xc6a9, 0xc81c, 0xd654, 0xb4f1, 0xc0b0, 0xb2a6, 0xd55c,
    0xc61b, 0xc57c, 0xbcc4, 0xb9c9, 0xc61b, 0xbb3c, 0xbcc4, 0xc124, 0xc220, 0xb7, 0x20, 0xac00, 0xac74, 0x62,
    0xaca9, 0x63, 0xacb0, 0x64, 0xacfc, 0x65, 0xad8c, 0x66, 0xae38, 0x67, 0xb144, 0x68, 0x69, 0xb9ac,
    0xb354, 0xbc95, 0x6a, 0x806b, 0xbcd1, 0x1, 0x1, 0xbd88, 0x6c, 0xbe5b, 0xc5ec, 0xb984, 0x6d, 0x0,
    0xc774, 0x6e, 0x0, 0x6f, 0xc77c, 0x70, 0x0, 0x71, 0x0, 0xc78e, 0x72, 0x1, 0x73, 0x452,
    0x453, 0x455, 0x459, 0x45a, 0x45b, 0x45c, 0x45f, 0xb2a, 0xb2b, 0xb2c, 0xb2d, 0xb2e, 0xb24, 0xb25,
    0xb26, 0xb27, 0xb28, 0xb1f, 0xb20, 0xb21, 0xb22, 0xb23, 0xb1a, 0xb1b, 0xb1c, 0xb1d, 0xb1e, 0xb15,
    0xb16, 0xb17, 0xb18, 0xb19, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42, 0xb43, 0xb44, 0xb47, 0xb48, 0xb4b,
    0xb4c, 0xb4d, 0xb62, 0xb01, 0xb02, 0x74, 0x75, 0x76, 0x77, 0x78, 0xb03, 0xb05, 0xb06, 0xb07,
    0xb08, 0xb09, 0xb0a, 0xb0b, 0xb0c, 0xb0f, 0xb10, 0xb13, 0xb14, 0xb15, 0xb3c, 0x79, 0xb15, 0xb16,
    0xb3c, 0xb16, 0xb17, 0xb3c, 0xb17, 0xb18, 0xb19, 0xb1a, 0xb1b, 0xb1c, 0xb3c, 0xb1c, 0xb1d, 0xb1e,
    0xb1f, 0xb20, 0xb21, 0xb3c, 0xb21, 0xb22, 0xb3c, 0xb22, 0xb23, 0xb24, 0xb25, 0xb26, 0xb27, 0xb28,
    0xb2a, 0xb2b, 0xb3c, 0xb2b, 0xb2c, 0xb2d, 0xb2e, 0xb2f, 0xb3c, 0xb2f, 0xb30, 0xb32, 0xb33, 0xb35,
    0xb36, 0xb37, 0xb38, 0xb39, 0xb3c, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42, 0xb43, 0xb44, 0xb47, 0xb48,
    0xb4b, 0xb4c, 0xb4d, 0xb5f, 0xb60, 0xb62, 0xb66, 0xb67, 0xb68, 0xb69, 0xb6a, 0xb6b, 0xb6c, 0xb6d,
    0xb6e, 0xb6f, 0xb71, 0x426, 0xdca, 0xdcf, 0xdd0, 0xdd1, 0xdd2, 0xdd3, 0xdd4, 0xdd6, 0xdd8, 0xdd9,
    0xdda, 0xddb, 0xddc, 0xddd, 0xdde, 0xd82, 0xd83, 0xd85, 0xd86, 0xd87, 0xd88, 0xd89, 0xd8a, 0xd8b,
    0xd8c, 0xd8d, 0xd91, 0xd92, 0xd93, 0xd94, 0xd95, 0xd96, 0xd9a, 0x7a, 0xd9b, 0xd9c, 0xd9d, 0xd9e,
    0xd9f, 0xda0, 0xda1, 0xda2, 0xda3, 0xda4, 0xda5, 0xda7, 0xda8, 0xda9, 0xdaa, 0xdab, 0xdac, 0xdad,
    0xdae, 0xdaf, 0xdb0, 0xdb1, 0xdb3, 0xdb4, 0xdb5, 0xdb6, 0xdb7, 0xdb8, 0xdb9, 0xdba, 0xdbb, 0xdbd,
    0xdc0, 0xdc1, 0xdc2, 0xdc3, 0xdc4, 0xdc5, 0xdc6, 0xdca, 0xdcf, 0xdd0, 0xdd1, 0xdd2, 0xdd3, 0xdd4,
    0xdd6, 0xdd8, 0xdd9, 0xdda, 0xddb, 0xddc, 0xddd, 0xdde, 0xbbe, 0xbbf, 0xbc0, 0xbc1, 0xbc2, 0xbc6,
    0xbc7, 0xbc8, 0xbca, 0xbcb, 0xbcc, 0xbcd, 0xb82, 0xb83, 0xb85, 0xb86, 0xb87, 0xb88, 0xb89, 0xb8a,
    0xb8e, 0xb8f, 0xb90, 0xb92, 0xb93, 0xb94, 0xb95, 0x7b, 0xb99, 0xb9a, 0xb9c, 0xb9e, 0xb9f, 0xba3,
    0xba4, 0xba8, 0xba9, 0xbaa, 0xbae, 0xbaf, 0xbb0, 0xbb1, 0xbb2, 0xbb3, 0xbb4, 0xbb5, 0xbb6, 0xbb7,
    0xbb8, 0xbb9, 0xbbe, 0xbbf, 0xbc0, 0xbc1, 0xbc2, 0xbc6, 0xbc7, 0xbc8, 0xbca, 0xbcb, 0xbcc, 0xbcd,
    0xbe6, 0xbe7, 0xbe8, 0xbe9, 0xbea, 0xbeb, 0xbec, 0xbed, 0xbee, 0xbef, 0xc2a, 0xc2b, 0xc2c, 0xc2d,
    0xc2e, 0xc24, 0xc25, 0xc26, 0xc27, 0xc28, 0xc1f, 0xc20, 0xc21, 0xc22, 0xc23, 0xc1a, 0xc1b, 0xc1c,
    0xc1d, 0xc1e, 0xc15, 0xc16, 0xc17, 0xc18, 0xc19, 0xc3e, 0xc3f, 0xc40, 0xc41, 0xc42, 0xc43, 0xc44,
    0xc46, 0xc47, 0xc48, 0xc4a, 0xc4b, 0xc4c, 0xc4d, 0xc62, 0xc01, 0xc02, 0x7c, 0x7d, 0x7e, 0x7f,
    0x80, 0xc03, 0xc05, 0xc06, 0xc07, 0xc08, 0xc09, 0xc0a, 0xc0b, 0xc0c, 0xc0e, 0xc0f, 0xc10, 0xc12,
    0xc13, 0xc14, 0xc15, 0x81, 0xc16, 0xc17, 0xc18, 0xc19, 0xc1a, 0xc1b, 0xc1c, 0xc1d, 0xc1e, 0xc1f,
    0xc20, 0xc21, 0xc22, 0xc23, 0xc24, 0xc25, 0xc26, 0xc27, 0xc28, 0xc2a, 0xc2b, 0xc2c, 0xc2d, 0xc2e,
    0xc2f, 0xc30, 0xc31, 0xc32, 0xc33, 0xc34, 0xc35, 0xc36, 0xc37, 0xc38, 0xc39, 0xc3e, 0xc3f, 0xc40,
    0xc41, 0xc42, 0xc43, 0xc44, 0xc46, 0xc47, 0xc48, 0xc4a, 0xc4b, 0xc4c, 0xc4d, 0xc60, 0xc62, 0xc66,
    0xc67, 0xc68, 0xc69, 0xc6a, 0xc6b, 0xc6c, 0xc6d, 0xc6e, 0xc6f, 0x404, 0x454, 0x457, 0x45d, 0x463,
    0x46b, 0x82, 0x30a1, 0x30a2, 0x30a3, 0x30a4, 0x30a5, 0x30a6, 0x30a7, 0x30a8, 0x30a9, 0x30aa, 0x30ab, 0x30ac,
    0x30ad, 0x30ae, 0x30af, 0x30b0, 0x30b1, 0x30b2, 0x30b3, 0x30b4, 0x30b5, 0x30b6, 0x30b7, 0x30b8, 0x30b9, 0x30ba,
    0x30bb, 0x30bc, 0x30bd, 0x30be, 0x30bf, 0x30c0, 0x30c1, 0x30c2, 0x30c3, 0x30c4, 0x30c5, 0x30c6, 0x30c7, 0x30c8,
    0x30c9, 0x30ca, 0x30cb, 0x30cc, 0x30cd, 0x30ce, 0x30cf, 0x30d0, 0x30d1, 0x30d2, 0x30d3, 0x30d4, 0x30d5, 0x30d6,
    0x30d7, 0x30d8, 0x30d9, 0x30da, 0x30db, 0x30dc, 0x30dd, 0x30de, 0x30df, 0x30e0, 0x30e1, 0x30e2, 0x30e3, 0x30e4,
    0x30e5, 0x30e6, 0x30e7, 0x30e8, 0x30e9, 0x30ea, 0x30eb, 0x30ec, 0x30ed, 0x30ee, 0x30ef, 0x30f0, 0x30f1, 0x30f2,
    0x30f3, 0x30f4, 0x308f, 0x3084, 0x3086, 0x3088, 0x306a, 0x306b, 0x306c, 0x306d, 0x306e, 0x3089, 0x308a, 0x308b,
    0x308c, 0x308d, 0x307e, 0x307f, 0x3080, 0x3081, 0x3082, 0x3071, 0x3074, 0x3077, 0x307a, 0x307d, 0x3070, 0x3073,
    0x3076, 0x3079, 0x307c, 0x3075, 0x306f, 0x3072, 0x3078, 0x307b, 0x3060, 0x3067, 0x3069, 0x305f, 0x3061, 0x3064,
    0x3066, 0x3068, 0x3058, 0x3062, 0x3056, 0x305a, 0x305c, 0x305e, 0x3055, 0x3057, 0x3059, 0x305b, 0x305d, 0x304c,
    0x304e, 0x3050, 0x3052, 0x3054, 0x304b, 0x304d, 0x304f, 0x3051, 0x3053, 0x3042, 0x3044, 0x3046, 0x3048, 0x304a,
    0x3084, 0x3086, 0x3088, 0x3041, 0x3042, 0x3043, 0x3044, 0x3047, 0x3044, 0x3045, 0x3046, 0x3049, 0x3046, 0x3047,
    0x3046, 0x3043, 0x3046, 0x3047, 0x3048, 0x3049, 0x304a, 0x304b, 0x304c, 0x304d, 0x3087, 0x304d, 0x3085, 0x304d,
    0x3083, 0x304d, 0x304e, 0x3087, 0x304e, 0x3085, 0x304e, 0x3083, 0x304e, 0x304f, 0x3049, 0x304f, 0x3047, 0x304f,
    0x3043, 0x304f, 0x3041, 0x304f, 0x3050, 0x3041, 0x3050, 0x3051, 0x3052, 0x3053, 0x3054, 0x3055, 0x3056, 0x3057,
    0x3047, 0x3057, 0x3087, 0x3057, 0x3085, 0x3057, 0x3083, 0x3057, 0x3058, 0x3047, 0x3058, 0x3087, 0x3058, 0x3085,
    0x3058, 0x3083, 0x3058, 0x3059, 0x305a, 0x305b, 0x305c, 0x305d, 0x305e, 0x305f, 0x3060, 0x3061, 0x3047, 0x3061,
    0x3087, 0x3061, 0x3085, 0x3061, 0x3083, 0x3061, 0x3062, 0x3087, 0x3062, 0x3085, 0x3062, 0x3083, 0x3062, 0x3063,
    0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90,
    0x91, 0x92, 0x3064, 0x3049, 0x3064, 0x3047, 0x3064, 0x3043, 0x3064, 0x3041, 0x3064, 0x3065, 0x3066, 0x3085,
    0x3066, 0x3043, 0x3066, 0x3067, 0x3085, 0x3067, 0x3043, 0x3067, 0x3068, 0x3045, 0x3068, 0x3069, 0x3045, 0x3069,
    0x306a, 0x306b, 0x3087, 0x306b, 0x3085, 0x306b, 0x3083, 0x306b, 0x306c, 0x306d, 0x306e, 0x306f, 0x3070, 0x3071,
    0x3072, 0x3087, 0x3072, 0x3085, 0x3072, 0x3083, 0x3072, 0x3073, 0x3087, 0x3073, 0x3085, 0x3073, 0x3083, 0x3073,
    0x3074, 0x3087, 0x3074, 0x3085, 0x3074, 0x3083, 0x3074, 0x3075, 0x3049, 0x3075, 0x3047, 0x3075, 0x3043, 0x3075,
    0x3041, 0x3076, 0x3077, 0x3078, 0x3079, 0x307a, 0x307b, 0x307c, 0x307d, 0x307e, 0x307f, 0x3087, 0x307f, 0x3085,
    0x307f, 0x3083, 0x307f, 0x3080, 0x3081, 0x3082, 0x3083, 0x3084, 0x3085, 0x3086, 0x3087, 0x3088, 0x3089, 0x308a,
    0x3087, 0x308a, 0x3085, 0x308a, 0x3083, 0x308a, 0x308b, 0x308c, 0x308d, 0x308e, 0x3090, 0x3091, 0x3092, 0x3093,
    0x93, 0x3094, 0x3049, 0x3094, 0x3047, 0x3094, 0x3043, 0x3094, 0x3041, 0x3094, 0x61, 0x30fc, 0x65, 0x30fc,
    0x69, 0x30fc, 0x6f, 0x6f, 0x6f, 0x75, 0x6f, 0x30fc, 0x75, 0x75, 0x75, 0x30fc, 0x30fc, 0x431,
    0x44a, 0x43b, 0x433, 0x430, 0x440, 0x438, 0x44f, 0x438, 0x44f, 0x1369, 0x136a, 0x136b, 0x136c, 0x136d,
    0x136e, 0x136f, 0x1370, 0x1371, 0x94, 0x6b4, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c,
    0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68,
    0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76,
    0x77, 0x78, 0x79, 0x7a, 0xe1, 0x101, 0x12b, 0x15f, 0x163, 0x16b, 0x2bc, 0x1e11, 0x1e29, 0x2018,
    0x2019, 0x41, 0x74, 0x68, 0x2, 0xa3, 0x41, 0x7a, 0x327, 0x41, 0x64, 0x68, 0x41, 0x73,
    0x68, 0x41, 0x161, 0x41, 0x1e93, 0x41, 0x1e6d, 0x41, 0x1e0d, 0x41, 0x1e63, 0x41, 0x6e, 0x41,
    0x74, 0x41, 0x163, 0x41, 0x7a, 0x41, 0x64, 0x41, 0x1e11, 0x41, 0x15f, 0x41, 0x73, 0x41,
    0x72, 0x41, 0x6c, 0x561, 0x565, 0x567, 0x568, 0x56b, 0x578, 0x585, 0x561, 0x565, 0x567, 0x568,
    0x56b, 0x578, 0x582, 0x585, 0xa4, 0x578, 0x57e, 0xa5, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b,
    0x44d, 0x44e, 0x44f, 0x4af, 0x4d9, 0x4e9, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x4af,
    0x4d9, 0x4e9, 0xa6, 0xa7, 0x499, 0x4a1, 0x4a3, 0x4ab, 0x679, 0x67c, 0x681, 0x685, 0x688, 0x689,
    0x691, 0x693, 0x696, 0x69a, 0x6ba, 0x6bc, 0x6d2, 0x437, 0x433, 0x43a, 0x433, 0x441, 0x433, 0x442,
    0x441, 0x446, 0x433, 0x430, 0x44c, 0x433, 0x4cf, 0x43a, 0x43a, 0x445, 0x43a, 0x4cf, 0x43a, 0x44a,
    0x43a, 0x445, 0x43e, 0x44c, 0x43f, 0x4cf, 0x442, 0x4cf, 0x443, 0x44c, 0x445, 0x4cf, 0x445, 0x44c,
    0x446, 0x4cf, 0x447, 0x4cf, 0x44e, 0x44c, 0x44f, 0x44c, 0x4cf, 0xdf, 0xe4, 0xf6, 0xfc, 0x782,
    0x794, 0xa8, 0xa9, 0x78c, 0x7b0, 0x390, 0x3ac, 0x3ad, 0x3ae, 0x3af, 0x3b0, 0x3b1, 0x3b2, 0x3b3,
    0x3b4, 0x3b5, 0x3b6, 0x3b7, 0x3b9, 0x3bb, 0x3bc, 0x3bd, 0x3bf, 0x3c1, 0x3c5, 0x3c9, 0x3ca, 0x3cb,
    0x3cc, 0x3cd, 0x3ce, 0x1f00, 0x1f01, 0x1f02, 0x1f03, 0x1f04, 0x1f05, 0x1f10, 0x1f11, 0x1f14, 0x1f15, 0x1f20,
    0x1f21, 0x1f24, 0x1f25, 0x1f30, 0x1f31, 0x1f34, 0x1f35, 0x1f40, 0x1f41, 0x1f44, 0x1f45, 0x1f60, 0x1f61, 0x1f64,
    0x1f65, 0x1f70, 0x1f72, 0x1f74, 0x1f76, 0x1f78, 0x1f7a, 0x1f7c, 0x1fb3, 0x1fb6, 0x1fc3, 0x1fc6, 0x1fd6, 0x1fe6,
    0x1ff3, 0x1ff6, 0x3af, 0x3b9, 0x3ad, 0x3ae, 0x3af, 0x3b5, 0x3b7, 0x3b9, 0x3c5, 0x3cd, 0x3bf, 0x3c9,
    0x3cc, 0x3ce, 0x3ac, 0x3ca, 0x3ac, 0x3b9, 0x3ad, 0x3ca, 0x3ad, 0x3b9, 0xaa, 0xab, 0x3b1, 0x3ca,
    0x3b1, 0x3af, 0x3b1, 0x3b9, 0xac, 0xad, 0xaa, 0xad, 0xae, 0xaf, 0xb0, 0x3b5, 0x3af, 0x3b5,
    0x3b9, 0x3bf, 0x3af, 0x3bf, 0x3b9, 0xb1, 0x3c4, 0x3b6, 0x3cc, 0x3b9, 0x3ac, 0x3c5, 0x3ad, 0x3c5,
    0x3bf, 0x3cb, 0x3cc, 0x3c5, 0xf0, 0xfe, 0x437, 0x4bb, 0x43a, 0x4bb, 0x43d, 0x433, 0x441, 0x4bb,
    0x49b, 0x4b1, 0x1, 0x1, 0x1, 0x1, 0xb2, 0x38, 0x0, 0x3e, 0x43, 0x0, 0x57, 0x0,
    0x42, 0x38, 0x0, 0xb3, 0xb4, 0x0, 0xe010, 0x431, 0x432, 0x433, 0x434, 0x436, 0x437, 0x43a,
    0x43b, 0x43c, 0x43d, 0x43f, 0x440, 0x441, 0x442, 0x445, 0x446, 0x447, 0x448, 0xb5, 0xb6, 0x627,
    0x650, 0x64a, 0x652, 0x645, 0x64e, 0x622, 0x628, 0x20, 0x41, 0x73, 0x68, 0x20, 0x20, 0x4f,
    0x73, 0x68, 0x20, 0x20, 0x55, 0x73, 0x68, 0x20, 0x20, 0x41, 0x6e, 0x20, 0x20, 0x41,
    0x74, 0x20, 0x20, 0x41, 0x7a, 0x20, 0x20, 0x41, 0x15f, 0x20, 0x20, 0x41, 0x73, 0x20,
    0x20, 0x41, 0x72, 0x20, 0x20, 0x41, 0x64, 0x20, 0x20, 0x41, 0x6c, 0x20, 0x20, 0x4f,
    0x6e, 0x20, 0x20, 0x4f, 0x74, 0x20, 0x20, 0x4f, 0x7a, 0x20, 0x20, 0x4f, 0x15f, 0x20,
    0x20, 0x4f, 0x73, 0x20, 0x20, 0x4f, 0x72, 0x20, 0x20, 0x4f, 0x64, 0x20, 0x20, 0x4f,
    0x6c, 0x20, 0x20, 0x55, 0x6e, 0x20, 0x20, 0x55, 0x74, 0x20, 0x20, 0x55, 0x7a, 0x20,
    0x20, 0x55, 0x15f, 0x20, 0x20, 0x55, 0x73, 0x20, 0x20, 0x55, 0x72, 0x20, 0x20, 0x55,
    0x64, 0x20, 0x20, 0x55, 0x6c, 0x20, 0x8004, 0x6cd, 0x6d0, 0x2d, 0x45, 0x435, 0x438, 0x44c,
    0x44f, 0x435, 0x438, 0x44b, 0x44c, 0x44f, 0x415, 0x418, 0x435, 0x438, 0x435, 0x438, 0x447, 0x430,
    0xb8, 0x4c1, 0xb9, 0x4c2, 0xba, 0x430, 0x435, 0x438, 0x439, 0x43e, 0x443, 0x44a, 0x44b, 0x44c,
    0x44d, 0x44e, 0x44f, 0x451, 0x430, 0x443, 0x44b, 0x44d, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b,
    0x44d, 0x44e, 0x44f, 0x451, 0x430, 0x43e, 0x443, 0x44b, 0x44d, 0xbb, 0xbc, 0x442, 0x421, 0x448,
    0x427, 0x448, 0x447, 0xbd, 0xbe, 0x80bb, 0x433, 0x44a, 0x497, 0x430, 0x435, 0x438, 0x43e, 0x443,
    0x44a, 0x44d, 0x44e, 0x44f, 0x451, 0x4e3, 0x4ef, 0x433, 0x4b3, 0xbf, 0x437, 0x4b3, 0x43a, 0x4b3,
    0x441, 0x4b3, 0x4b3, 0x4b7, 0x4e3, 0x4ef, 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x44e,
    0x44f, 0x451, 0x4af, 0x4d9, 0x4e9, 0xc0, 0x27, 0x2bc, 0x2019, 0xc1, 0x646, 0x64e, 0x64f, 0x650,
    0x651, 0x627, 0x64e, 0x64f, 0x650, 0xc2, 0x64e, 0x6cc, 0x64e, 0x80c3, 0xc4, 0x6be, 0x9be, 0x9bf,
    0x9c0, 0x9c1, 0x9c2, 0x9c3, 0x9c4, 0x9c7, 0x9c8, 0x9cb, 0x9cc, 0x9cd, 0xc5, 0x93e, 0x93f, 0x940,
    0x941, 0x942, 0x943, 0x944, 0x945, 0x947, 0x948, 0x949, 0x94b, 0x94c, 0x94d, 0xc6, 0xabe, 0xabf,
    0xac0, 0xac1, 0xac2, 0xac3, 0xac4, 0xac5, 0xac7, 0xac8, 0xac9, 0xacb, 0xacc, 0xacd, 0xc7, 0xcbe,
    0xcbf, 0xcc0, 0xcc1, 0xcc2, 0xcc3, 0xcc4, 0xcc6, 0xcc7, 0xcc8, 0xcca, 0xccb, 0xccc, 0xccd, 0xc8,
    0xd3e, 0xd3f, 0xd40, 0xd41, 0xd42, 0xd43, 0xd46, 0xd47, 0xd48, 0xd4a, 0xd4b, 0xd4c, 0xd4d, 0xd57,
    0xd3e, 0xd3f, 0xd40, 0xd41, 0xd42, 0xd43, 0xd44, 0xd46, 0xd47, 0xd48, 0xd4a, 0xd4b, 0xd4c, 0xd4d,
    0xd62, 0xd01, 0xd02, 0xd03, 0xd05, 0xd06, 0xd07, 0xd08, 0xd09, 0xd0a, 0xd0b, 0xd0c, 0xd0e, 0xd0f,
    0xd10, 0xd12, 0xd13, 0xd14, 0xd15, 0xc9, 0xca, 0xd16, 0xd17, 0xd18, 0xd19, 0xd1a, 0xd1b, 0xd1c,
    0xd1d, 0xd1e, 0xd1f, 0xd20, 0xd21, 0xd22, 0xd23, 0xd24, 0xd25, 0xd26, 0xd27, 0xd28, 0xd29, 0xd2a,
    0xd2b, 0xd2c, 0xd2d, 0xd2e, 0xd2f, 0xd30, 0xd31, 0xd32, 0xd33, 0xd34, 0xd35, 0xd36, 0xd37, 0xd38,
    0xd39, 0xd3e, 0xd3f, 0xd40, 0xd41, 0xd42, 0xd43, 0xd44, 0xd46, 0xd47, 0xd48, 0xd4a, 0xd4b, 0xd4c,
    0xd4d, 0xd60, 0xd62, 0xd66, 0xd67, 0xd68, 0xd69, 0xd6a, 0xd6b, 0xd6c, 0xd6d, 0xd6e, 0xd6f, 0xd7a,
    0xd7b, 0xd7c, 0xd7d, 0xd7e, 0xd7f, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42, 0xb43, 0xb44, 0xb47, 0xb48,
    0xb4b, 0xb4c, 0xb4d, 0xcb, 0xa3e, 0xa3f, 0xa40, 0xa41, 0xa42, 0xa47, 0xa48, 0xa4b, 0xa4c, 0xa4d,
    0xa01, 0xa02, 0xa03, 0xa05, 0xa06, 0xa07, 0xa08, 0xa09, 0xa0a, 0xa0f, 0xa10, 0xa13, 0xa14, 0xa15,
    0xa3c, 0xcc, 0xa15, 0xa16, 0xa3c, 0xa16, 0xa17, 0xa3c, 0xa17, 0xa18, 0xa19, 0xa1a, 0xa1b, 0xa1c,
    0xa3c, 0xa1c, 0xa1d, 0xa1e, 0xa1f, 0xa20, 0xa21, 0xa3c, 0xa21, 0xa22, 0xa3c, 0xa22, 0xa23, 0xa24,
    0xa25, 0xa26, 0xa27, 0xa28, 0xa2a, 0xa2b, 0xa3c, 0xa2b, 0xa2c, 0xa2d, 0xa2e, 0xa2f, 0xa3c, 0xa2f,
    0xa30, 0xa32, 0xa3c, 0xa32, 0xa35, 0xa38, 0xa3c, 0xa38, 0xa39, 0xa3c, 0xa3e, 0xa3f, 0xa40, 0xa41,
    0xa42, 0xa47, 0xa48, 0xa4b, 0xa4c, 0xa4d, 0xa5c, 0xa66, 0xa67, 0xa68, 0xa69, 0xa6a, 0xa6b, 0xa6c,
    0xa6d, 0xa6e, 0xa6f, 0xc3e, 0xc3f, 0xc40, 0xc41, 0xc42, 0xc43, 0xc44, 0xc46, 0xc47, 0xc48, 0xc4a,
    0xc4b, 0xc4c, 0xc4d, 0xcd, 0x27, 0x69, 0x2bc, 0x430, 0x435, 0x439, 0x43e, 0x443, 0x44b, 0x44c,
    0x44d, 0x44e, 0x44f, 0x451, 0x456, 0x45e, 0x2019, 0x434, 0x437, 0x44c, 0xce, 0x437, 0x44c, 0x43b,
    0x44f, 0x43b, 0x44e, 0x43b, 0x451, 0x43b, 0x435, 0x43b, 0x44c, 0x43d, 0x44c, 0x441, 0x44c, 0x446,
    0x44c, 0x300, 0x301, 0x313, 0x314, 0x342, 0x345, 0x3b1, 0x3c5, 0x314, 0x3b1, 0x3b9, 0x314, 0x3b1,
    0x314, 0x3b5, 0x3c5, 0x314, 0x3b5, 0x3b9, 0x314, 0x3b5, 0x314, 0x3b7, 0x3c5, 0x314, 0x3b7, 0x314,
    0x3b9, 0x314, 0x3bf, 0x3c5, 0x314, 0x3bf, 0x3b9, 0x314, 0x3bf, 0x314, 0x3c1, 0x3c1, 0x314, 0x3c1,
    0x314, 0x3c5, 0x3b9, 0x314, 0x3c5, 0x314, 0x3c7, 0x3b1, 0x3b9, 0x314, 0x3c9, 0x314, 0x3c9, 0x3c5,
    0x5b1, 0x5b2, 0x5b3, 0x5b4, 0x5b5, 0x5b6, 0x5b7, 0x5b8, 0x5b9, 0x5bb, 0x5d0, 0x5d1, 0x5bc, 0x5d1,
    0x5d2, 0x5d3, 0x5d4, 0x5d5, 0x5d6, 0x5d7, 0x5d8, 0x5d9, 0x5da, 0x5db, 0x5bc, 0x5db, 0x5dc, 0x5dd,
    0x5de, 0x5df, 0x5e0, 0x5e1, 0x5e2, 0x5e3, 0x5e4, 0x5bc, 0x5e4, 0x5e5, 0x5e6, 0x5e7, 0x5e8, 0x5e9,
    0x5ea, 0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x75, 0x61, 0x61, 0x74, 0x61, 0x61, 0x70,
    0x61, 0x61, 0x6e, 0x61, 0x61, 0x6b, 0x61, 0x61, 0x69, 0x61, 0x61, 0x62, 0x75, 0x6e,
    0x67, 0x62, 0x6f, 0x6e, 0x67, 0x62, 0x69, 0x6e, 0x67, 0x62, 0x65, 0x6e, 0x67, 0x62,
    0x61, 0x6e, 0x67, 0x62, 0x61, 0x61, 0x75, 0x62, 0x61, 0x61, 0x74, 0x62, 0x61, 0x61,
    0x6e, 0x62, 0x61, 0x61, 0x6b, 0x62, 0x61, 0x61, 0x69, 0x62, 0x75, 0x74, 0x62, 0x75,
    0x6e, 0x62, 0x75, 0x6b, 0x62, 0x75, 0x69, 0x62, 0x6f, 0x75, 0x62, 0x6f, 0x6b, 0x62,
    0x69, 0x75, 0x62, 0x69, 0x74, 0x62, 0x69, 0x6e, 0x62, 0x69, 0x6b, 0x62, 0x65, 0x69,
    0x62, 0x61, 0x74, 0x62, 0x61, 0x6e, 0x62, 0x61, 0x6d, 0x62, 0x61, 0x6b, 0x62, 0x61,
    0x69, 0x62, 0x61, 0x61, 0x62, 0x6f, 0x62, 0x65, 0x63, 0x6f, 0x65, 0x6e, 0x67, 0x63,
    0x61, 0x61, 0x6e, 0x67, 0x63, 0x79, 0x75, 0x74, 0x63, 0x79, 0x75, 0x6e, 0x63, 0x75,
    0x6e, 0x67, 0x63, 0x6f, 0x6e, 0x67, 0x63, 0x6f, 0x65, 0x6b, 0x63, 0x69, 0x6e, 0x67,
    0x63, 0x65, 0x6f, 0x74, 0x63, 0x65, 0x6f, 0x6e, 0x63, 0x65, 0x6f, 0x69, 0x63, 0x61,
    0x6e, 0x67, 0x63, 0x61, 0x61, 0x75, 0x63, 0x61, 0x61, 0x74, 0x63, 0x61, 0x61, 0x70,
    0x63, 0x61, 0x61, 0x6e, 0x63, 0x61, 0x61, 0x6d, 0x63, 0x61, 0x61, 0x6b, 0x63, 0x61,
    0x61, 0x69, 0x63, 0x79, 0x75, 0x63, 0x75, 0x6b, 0x63, 0x6f, 0x75, 0x63, 0x6f, 0x6b,
    0x63, 0x6f, 0x69, 0x63, 0x69, 0x75, 0x63, 0x69, 0x74, 0x63, 0x69, 0x70, 0x63, 0x69,
    0x6e, 0x63, 0x69, 0x6d, 0x63, 0x69, 0x6b, 0x63, 0x65, 0x6b, 0x63, 0x61, 0x75, 0x63,
    0x61, 0x74, 0x63, 0x61, 0x70, 0x63, 0x61, 0x6e, 0x63, 0x61, 0x6d, 0x63, 0x61, 0x6b,
    0x63, 0x61, 0x69, 0x63, 0x61, 0x61, 0x63, 0x6f, 0x63, 0x65, 0x64, 0x79, 0x75, 0x74,
    0x64, 0x79, 0x75, 0x6e, 0x64, 0x75, 0x6e, 0x67, 0x64, 0x6f, 0x6e, 0x67, 0x64, 0x6f,
    0x65, 0x6b, 0x64, 0x69, 0x6e, 0x67, 0x64, 0x65, 0x6f, 0x74, 0x64, 0x65, 0x6f, 0x6e,
    0x64, 0x65, 0x6f, 0x69, 0x64, 0x65, 0x6e, 0x67, 0x64, 0x61, 0x6e, 0x67, 0x64, 0x61,
    0x61, 0x74, 0x64, 0x61, 0x61, 0x70, 0x64, 0x61, 0x61, 0x6e, 0x64, 0x61, 0x61, 0x6d,
    0x64, 0x61, 0x61, 0x69, 0x64, 0x75, 0x6b, 0x64, 0x6f, 0x75, 0x64, 0x6f, 0x6b, 0x64,
    0x6f, 0x69, 0x64, 0x6f, 0x65, 0x64, 0x69, 0x74, 0x64, 0x69, 0x70, 0x64, 0x69, 0x6e,
    0x64, 0x69, 0x6d, 0x64, 0x69, 0x6b, 0x64, 0x65, 0x6b, 0x64, 0x65, 0x69, 0x64, 0x61,
    0x75, 0x64, 0x61, 0x74, 0x64, 0x61, 0x6e, 0x64, 0x61, 0x6d, 0x64, 0x61, 0x6b, 0x64,
    0x61, 0x69, 0x64, 0x61, 0x61, 0x64, 0x6f, 0x64, 0x65, 0x66, 0x61, 0x61, 0x74, 0x66,
    0x61, 0x61, 0x6e, 0x66, 0x61, 0x61, 0x69, 0x66, 0x61, 0x61, 0x67, 0x77, 0x6f, 0x6e,
    0x67, 0x67, 0x77, 0x69, 0x6e, 0x67, 0x67, 0x77, 0x61, 0x6e, 0x67, 0x67, 0x77, 0x61,
    0x61, 0x74, 0x67, 0x77, 0x61, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x61, 0x6b, 0x67, 0x77,
    0x61, 0x61, 0x69, 0x67, 0x6f, 0x65, 0x6e, 0x67, 0x67, 0x61, 0x61, 0x6e, 0x67, 0x67,
    0x79, 0x75, 0x6e, 0x67, 0x77, 0x6f, 0x6b, 0x67, 0x77, 0x69, 0x6b, 0x67, 0x77, 0x61,
    0x74, 0x67, 0x77, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x69, 0x67, 0x77, 0x61, 0x61, 0x67,
    0x75, 0x6e, 0x67, 0x67, 0x6f, 0x6e, 0x67, 0x67, 0x6f, 0x65, 0x6b, 0x67, 0x69, 0x6e,
    0x67, 0x67, 0x65, 0x6f, 0x69, 0x67, 0x65, 0x6e, 0x67, 0x67, 0x61, 0x6e, 0x67, 0x67,
    0x61, 0x61, 0x75, 0x67, 0x61, 0x61, 0x74, 0x67, 0x61, 0x61, 0x70, 0x67, 0x61, 0x61,
    0x6e, 0x67, 0x61, 0x61, 0x6d, 0x67, 0x61, 0x61, 0x6b, 0x67, 0x61, 0x61, 0x69, 0x67,
    0x77, 0x6f, 0x67, 0x75, 0x6e, 0x67, 0x75, 0x6b, 0x67, 0x6f, 0x75, 0x67, 0x6f, 0x74,
    0x67, 0x6f, 0x6e, 0x67, 0x6f, 0x6b, 0x67, 0x6f, 0x69, 0x67, 0x69, 0x75, 0x67, 0x69,
    0x74, 0x67, 0x69, 0x70, 0x67, 0x69, 0x6e, 0x67, 0x69, 0x6d, 0x67, 0x69, 0x6b, 0x67,
    0x65, 0x69, 0x67, 0x61, 0x75, 0x67, 0x61, 0x74, 0x67, 0x61, 0x70, 0x67, 0x61, 0x6e,
    0x67, 0x61, 0x6d, 0x67, 0x61, 0x69, 0x67, 0x61, 0x61, 0x67, 0x75, 0x67, 0x6f, 0x68,
    0x6f, 0x65, 0x6e, 0x67, 0x68, 0x61, 0x61, 0x6e, 0x67, 0x68, 0x79, 0x75, 0x74, 0x68,
    0x79, 0x75, 0x6e, 0x68, 0x65, 0x6f, 0x69, 0x68, 0x61, 0x61, 0x75, 0x68, 0x61, 0x61,
    0x70, 0x68, 0x61, 0x61, 0x6e, 0x68, 0x61, 0x61, 0x6d, 0x68, 0x61, 0x61, 0x6b, 0x68,
    0x61, 0x61, 0x69, 0x68, 0x6f, 0x75, 0x68, 0x6f, 0x65, 0x68, 0x61, 0x61, 0x6a, 0x6f,
    0x65, 0x6e, 0x67, 0x6a, 0x79, 0x75, 0x74, 0x6a, 0x79, 0x75, 0x6e, 0x6a, 0x75, 0x6e,
    0x67, 0x6a, 0x6f, 0x65, 0x6b, 0x6a, 0x69, 0x6e, 0x67, 0x6a, 0x65, 0x6f, 0x6e, 0x6a,
    0x65, 0x6f, 0x69, 0x6a, 0x79, 0x75, 0x6a, 0x75, 0x6b, 0x6a, 0x69, 0x74, 0x6a, 0x69,
    0x70, 0x6a, 0x69, 0x6e, 0x6a, 0x69, 0x6d, 0x6a, 0x69, 0x6b, 0x6a, 0x61, 0x75, 0x6a,
    0x61, 0x74, 0x6a, 0x61, 0x70, 0x6a, 0x61, 0x6e, 0x6a, 0x61, 0x6d, 0x6a, 0x61, 0x69,
    0x6a, 0x61, 0x61, 0x6a, 0x6f, 0x6a, 0x69, 0x6a, 0x65, 0x6b, 0x77, 0x61, 0x61, 0x6e,
    0x67, 0x6b, 0x6f, 0x65, 0x6e, 0x67, 0x6b, 0x79, 0x75, 0x74, 0x6b, 0x79, 0x75, 0x6e,
    0x6b, 0x77, 0x61, 0x61, 0x6b, 0x6f, 0x65, 0x6b, 0x6b, 0x65, 0x6f, 0x69, 0x6b, 0x61,
    0x61, 0x75, 0x6b, 0x61, 0x61, 0x6b, 0x6b, 0x61, 0x61, 0x69, 0x6b, 0x61, 0x61, 0x6c,
    0x6f, 0x65, 0x6e, 0x67, 0x6c, 0x61, 0x61, 0x6e, 0x67, 0x6c, 0x79, 0x75, 0x74, 0x6c,
    0x79, 0x75, 0x6e, 0x6c, 0x6f, 0x65, 0x6b, 0x6c, 0x65, 0x6f, 0x74, 0x6c, 0x65, 0x6f,
    0x6e, 0x6c, 0x65, 0x6f, 0x69, 0x6c, 0x61, 0x61, 0x75, 0x6c, 0x61, 0x61, 0x74, 0x6c,
    0x61, 0x61, 0x70, 0x6c, 0x61, 0x61, 0x6e, 0x6c, 0x61, 0x61, 0x6d, 0x6c, 0x61, 0x61,
    0x69, 0x6c, 0x6f, 0x75, 0x6c, 0x61, 0x61, 0x6d, 0x61, 0x61, 0x6e, 0x67, 0x6d, 0x61,
    0x61, 0x75, 0x6d, 0x61, 0x61, 0x6e, 0x6d, 0x61, 0x61, 0x6b, 0x6d, 0x61, 0x61, 0x69,
    0x6d, 0x6f, 0x75, 0x6d, 0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x67, 0x6e, 0x6f,
    0x65, 0x6e, 0x67, 0x6e, 0x67, 0x61, 0x61, 0x75, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x6e,
    0x67, 0x61, 0x61, 0x6d, 0x6e, 0x67, 0x61, 0x61, 0x6b, 0x6e, 0x67, 0x61, 0x61, 0x69,
    0x6e, 0x79, 0x75, 0x6e, 0x6e, 0x67, 0x6f, 0x75, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x65,
    0x6f, 0x74, 0x6e, 0x65, 0x6f, 0x69, 0x6e, 0x61, 0x61, 0x75, 0x6e, 0x61, 0x61, 0x74,
    0x6e, 0x61, 0x61, 0x70, 0x6e, 0x61, 0x61, 0x6e, 0x6e, 0x61, 0x61, 0x6d, 0x6e, 0x61,
    0x61, 0x69, 0x6e, 0x6f, 0x75, 0x6e, 0x61, 0x61, 0x70, 0x61, 0x61, 0x6e, 0x67, 0x70,
    0x61, 0x61, 0x75, 0x70, 0x61, 0x61, 0x6e, 0x70, 0x61, 0x61, 0x6b, 0x70, 0x61, 0x61,
    0x69, 0x70, 0x6f, 0x75, 0x70, 0x61, 0x61, 0x73, 0x6f, 0x65, 0x6e, 0x67, 0x73, 0x61,
    0x61, 0x6e, 0x67, 0x73, 0x79, 0x75, 0x74, 0x73, 0x79, 0x75, 0x6e, 0x73, 0x6f, 0x65,
    0x6b, 0x73, 0x69, 0x6e, 0x67, 0x73, 0x65, 0x6f, 0x74, 0x73, 0x65, 0x6f, 0x6e, 0x73,
    0x65, 0x6f, 0x69, 0x73, 0x61, 0x61, 0x75, 0x73, 0x61, 0x61, 0x74, 0x73, 0x61, 0x61,
    0x70, 0x73, 0x61, 0x61, 0x6e, 0x73, 0x61, 0x61, 0x6d, 0x73, 0x61, 0x61, 0x6b, 0x73,
    0x61, 0x61, 0x69, 0x73, 0x79, 0x75, 0x73, 0x75, 0x6b, 0x73, 0x6f, 0x75, 0x73, 0x69,
    0x75, 0x73, 0x69, 0x6b, 0x73, 0x65, 0x6b, 0x73, 0x61, 0x75, 0x73, 0x61, 0x61, 0x73,
    0x65, 0x74, 0x79, 0x75, 0x74, 0x74, 0x79, 0x75, 0x6e, 0x74, 0x65, 0x6f, 0x6e, 0x74,
    0x65, 0x6f, 0x69, 0x74, 0x61, 0x61, 0x74, 0x74, 0x61, 0x61, 0x70, 0x74, 0x61, 0x61,
    0x6e, 0x74, 0x61, 0x61, 0x6d, 0x74, 0x61, 0x61, 0x69, 0x74, 0x6f, 0x75, 0x74, 0x61,
    0x61, 0x77, 0x61, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x61, 0x74, 0x77, 0x61, 0x61, 0x6e,
    0x77, 0x61, 0x61, 0x6b, 0x77, 0x61, 0x61, 0x69, 0x77, 0x61, 0x61, 0x7a, 0x6f, 0x65,
    0x6e, 0x67, 0x7a, 0x61, 0x61, 0x6e, 0x67, 0x7a, 0x79, 0x75, 0x74, 0x7a, 0x79, 0x75,
    0x6e, 0x7a, 0x75, 0x6e, 0x67, 0x7a, 0x6f, 0x6e, 0x67, 0x7a, 0x6f, 0x65, 0x6b, 0x7a,
    0x69, 0x6e, 0x67, 0x7a, 0x65, 0x6f, 0x74, 0x7a, 0x65, 0x6f, 0x6e, 0x7a, 0x65, 0x6f,
    0x69, 0x7a, 0x65, 0x6e, 0x67, 0x7a, 0x61, 0x6e, 0x67, 0x7a, 0x61, 0x61, 0x75, 0x7a,
    0x61, 0x61, 0x74, 0x7a, 0x61, 0x61, 0x70, 0x7a, 0x61, 0x61, 0x6e, 0x7a, 0x61, 0x61,
    0x6d, 0x7a, 0x61, 0x61, 0x6b, 0x7a, 0x61, 0x61, 0x69, 0x7a, 0x79, 0x75, 0x7a, 0x75,
    0x6b, 0x7a, 0x6f, 0x75, 0x7a, 0x6f, 0x6b, 0x7a, 0x6f, 0x69, 0x7a, 0x69, 0x75, 0x7a,
    0x69, 0x74, 0x7a, 0x69, 0x70, 0x7a, 0x69, 0x6e, 0x7a, 0x69, 0x6d, 0x7a, 0x69, 0x6b,
    0x7a, 0x65, 0x6b, 0x7a, 0x61, 0x75, 0x7a, 0x61, 0x74, 0x7a, 0x61, 0x70, 0x7a, 0x61,
    0x6e, 0x7a, 0x61, 0x6d, 0x7a, 0x61, 0x6b, 0x7a, 0x61, 0x69, 0x7a, 0x61, 0x61, 0x7a,
    0x6f, 0x7a, 0x65, 0x628, 0x651, 0x62a, 0x651, 0x62b, 0x651, 0x62c, 0x651, 0x62d, 0x651, 0x62e,
    0x651, 0x62f, 0x651, 0x630, 0x651, 0x631, 0x651, 0x632, 0x651, 0x633, 0x651, 0x634, 0x651, 0x635,
    0x651, 0x636, 0x651, 0x637, 0x651, 0x638, 0x651, 0x639, 0x651, 0x63a, 0x651, 0x641, 0x651, 0x642,
    0x651, 0x643, 0x651, 0x644, 0x651, 0x645, 0x651, 0x646, 0x651, 0x647, 0x651, 0x648, 0x651, 0x64a,
    0x651, 0x67e, 0x651, 0x41, 0x6c, 0x2d, 0x121, 0x41, 0x6c, 0x2d, 0x161, 0x41, 0x6c, 0x2d,
    0x1e0f, 0x41, 0x6c, 0x2d, 0x1e96, 0x41, 0x6c, 0x2d, 0x1e7, 0x41, 0x6c, 0x2d, 0x1e6f, 0x41,
    0x6c, 0x2d, 0x1e93, 0x41, 0x6c, 0x2d, 0x1e6d, 0x41, 0x6c, 0x2d, 0x1e0d, 0x41, 0x6c, 0x2d,
    0x1e63, 0x41, 0x6c, 0x2d, 0x1e25, 0x41, 0x6c, 0x2d, 0xe1, 0x41, 0x6c, 0x2d, 0x16b, 0x41,
    0x6c, 0x2d, 0x12b, 0x41, 0x6c, 0x2d, 0x101, 0x41, 0x6c, 0x2d, 0x7a, 0x41, 0x6c, 0x2d,
    0x79, 0x41, 0x6c, 0x2d, 0x78, 0x41, 0x6c, 0x2d, 0x77, 0x41, 0x6c, 0x2d, 0x76, 0x41,
    0x6c, 0x2d, 0x75, 0x41, 0x6c, 0x2d, 0x74, 0x41, 0x6c, 0x2d, 0x73, 0x41, 0x6c, 0x2d,
    0x72, 0x41, 0x6c, 0x2d, 0x71, 0x41, 0x6c, 0x2d, 0x70, 0x41, 0x6c, 0x2d, 0x6f, 0x41,
    0x6c, 0x2d, 0x6e, 0x41, 0x6c, 0x2d, 0x6d, 0x41, 0x6c, 0x2d, 0x6c, 0x41, 0x6c, 0x2d,
    0x6b, 0x41, 0x6c, 0x2d, 0x6a, 0x41, 0x6c, 0x2d, 0x69, 0x41, 0x6c, 0x2d, 0x68, 0x41,
    0x6c, 0x2d, 0x67, 0x41, 0x6c, 0x2d, 0x66, 0x41, 0x6c, 0x2d, 0x65, 0x41, 0x6c, 0x2d,
    0x64, 0x41, 0x6c, 0x2d, 0x63, 0x41, 0x6c, 0x2d, 0x62, 0x41, 0x6c, 0x2d, 0x61, 0x3063,
    0x2022, 0x2022, 0x1161, 0x1162, 0x1163, 0x1164, 0x1165, 0x1166, 0x1167, 0x1168, 0x1169, 0x116a, 0x116b, 0x116c,
    0x116d, 0x116e, 0x116f, 0x1170, 0x1171, 0x1172, 0x1173, 0x1174, 0x1175, 0x11a8, 0x11a9, 0x11aa, 0x11ab, 0x11ac,
    0x11ad, 0x11ae, 0x11af, 0x11b0, 0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba,
    0x11bb, 0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xcf, 0x11a8, 0x11a9, 0x11aa, 0x11ab, 0x11ac,
    0x11ad, 0x11ae, 0x11af, 0x11b0, 0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba,
    0x11bb, 0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xd0, 0xe01, 0xe02, 0xe03, 0xe04, 0xe05,
    0xe06, 0xe07, 0xe08, 0xe09, 0xe0a, 0xe0b, 0xe0c, 0xe0d, 0xe0e, 0xe0f, 0xe10, 0xe11, 0xe12, 0xe13,
    0xe14, 0xe15, 0xe16, 0xe17, 0xe18, 0xe19, 0xe1a, 0xe1b, 0xe1c, 0xe1d, 0xe1e, 0xe1f, 0xe20, 0xe21,
    0xe22, 0xe23, 0xe24, 0xe25, 0xe26, 0xe27, 0xe28, 0xe29, 0xe2a, 0xe2b, 0xe2c, 0xe2d, 0xe2e, 0xe30,
    0xe31, 0xe32, 0xe33, 0xe34, 0xe35, 0xe36, 0xe37, 0xe38, 0xe39, 0xe3a, 0xe40, 0xe41, 0xe42, 0xe43,
    0xe44, 0xe47, 0xe48, 0xe49, 0xe4a, 0xe4b, 0xe4c, 0xe4d, 0xe50, 0xe51, 0xe52, 0xe53, 0xe54, 0xe55,
    0xe56, 0xe57, 0xe58, 0xe59, 0x61, 0x65, 0x6f, 0xd1, 0x80d1, 0x3e, 0x0, 0x1111, 0x1167, 0x11bc,
    0x110b, 0x1163, 0x11bc, 0xd2, 0x61, 0x65, 0x69, 0x6f, 0x75, 0xf6, 0xfc, 0x63, 0x68, 0xd3,
    0xd4, 0x6b, 0x68, 0x6b, 0x6d, 0x6e, 0x70, 0x72, 0x73, 0x68, 0x79, 0x65, 0x73, 0x68,
    0x63, 0x68, 0x73, 0x68, 0x79, 0x73, 0x68, 0x74, 0x73, 0x79, 0x61, 0x79, 0xfc, 0x79,
    0x75, 0x79, 0xf6, 0x79, 0x6f, 0x79, 0x65, 0x3070, 0x3071, 0x3073, 0x3074, 0x3076, 0x3077, 0x3079,
    0x307a, 0x307c, 0x307d, 0x307e, 0x307f, 0x3080, 0x3081, 0x3082, 0xd5, 0xd6, 0xd7, 0xa0, 0xd8, 0xd9,
    0xda, 0xa0, 0xd8, 0xd9, 0xda, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x644, 0x651,
    0x64e, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x644, 0x64e, 0x651, 0x647, 0x639,
    0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x651, 0x64e, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x64f,
    0x627, 0x644, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0xc2,
    0x96, 0x639, 0x64e, 0x628, 0x62f, 0x646, 0x64f, 0x648, 0x631, 0x64f, 0x627, 0x644, 0x62f, 0x64a,
    0x64a, 0x627, 0x651, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x64e, 0x651, 0x647, 0x639,
    0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x651, 0x647, 0x639, 0x64e, 0x64e, 0x639, 0x180e, 0x1820,
    0x1821, 0x1822, 0x1823, 0x1824, 0x1825, 0x1826, 0x1827, 0x1828, 0x1829, 0x182a, 0x182b, 0x182c, 0x182d, 0x182e,
    0x182f, 0x1830, 0x1831, 0x1832, 0x1833, 0x1834, 0x1835, 0x1836, 0x1837, 0x1838, 0x1839, 0x183a, 0x183b, 0x183c,
    0x183d, 0x183e, 0x183f, 0x1841, 0x1842, 0x202f, 0x20, 0x45, 0x6c, 0x2d, 0x7a, 0x20, 0x45, 0x6c,
    0x2d, 0x79, 0x20, 0x45, 0x6c, 0x2d, 0x78, 0x20, 0x45, 0x6c, 0x2d, 0x77, 0x20, 0x45,
    0x6c, 0x2d, 0x76, 0x20, 0x45, 0x6c, 0x2d, 0x75, 0x20, 0x45, 0x6c, 0x2d, 0x74, 0x20,
    0x45, 0x6c, 0x2d, 0x73, 0x20, 0x45, 0x6c, 0x2d, 0x72, 0x20, 0x45, 0x6c, 0x2d, 0x71,
    0x20, 0x45, 0x6c, 0x2d, 0x70, 0x20, 0x45, 0x6c, 0x2d, 0x6f, 0x20, 0x45, 0x6c, 0x2d,
    0x6e, 0x20, 0x45, 0x6c, 0x2d, 0x6d, 0x20, 0x45, 0x6c, 0x2d, 0x6c, 0x20, 0x45, 0x6c,
    0x2d, 0x6b, 0x20, 0x45, 0x6c, 0x2d, 0x6a, 0x20, 0x45, 0x6c, 0x2d, 0x69, 0x20, 0x45,
    0x6c, 0x2d, 0x68, 0x20, 0x45, 0x6c, 0x2d, 0x67, 0x20, 0x45, 0x6c, 0x2d, 0x66, 0x20,
    0x45, 0x6c, 0x2d, 0x65, 0x20, 0x45, 0x6c, 0x2d, 0x64, 0x20, 0x45, 0x6c, 0x2d, 0x63,
    0x20, 0x45, 0x6c, 0x2d, 0x62, 0x20, 0x45, 0x6c, 0x2d, 0x61, 0x45, 0x6c, 0x2d, 0x7a,
    0x45, 0x6c, 0x2d, 0x79, 0x45, 0x6c, 0x2d, 0x78, 0x45, 0x6c, 0x2d, 0x77, 0x45, 0x6c,
    0x2d, 0x76, 0x45, 0x6c, 0x2d, 0x75, 0x45, 0x6c, 0x2d, 0x74, 0x45, 0x6c, 0x2d, 0x73,
    0x45, 0x6c, 0x2d, 0x72, 0x45, 0x6c, 0x2d, 0x71, 0x45, 0x6c, 0x2d, 0x70, 0x45, 0x6c,
    0x2d, 0x6f, 0x45, 0x6c, 0x2d, 0x6e, 0x45, 0x6c, 0x2d, 0x6d, 0x45, 0x6c, 0x2d, 0x6c,
    0x45, 0x6c, 0x2d, 0x6b, 0x45, 0x6c, 0x2d, 0x6a, 0x45, 0x6c, 0x2d, 0x69, 0x45, 0x6c,
    0x2d, 0x68, 0x45, 0x6c, 0x2d, 0x67, 0x45, 0x6c, 0x2d, 0x66, 0x45, 0x6c, 0x2d, 0x65,
    0x45, 0x6c, 0x2d, 0x64, 0x45, 0x6c, 0x2d, 0x63, 0x45, 0x6c, 0x2d, 0x62, 0x45, 0x6c,
    0x2d, 0x61, 0xf40, 0xf41, 0xf42, 0xf44, 0xf45, 0xf46, 0xf47, 0xf49, 0xf4f, 0xf50, 0xf51, 0xf53,
    0xf54, 0xf55, 0xf56, 0xf58, 0xf59, 0xf5a, 0xf5b, 0xf5d, 0xf5e, 0xf5f, 0xf60, 0xf61, 0xf62, 0xf63,
    0xf64, 0xf66, 0xf67, 0xf68, 0xf90, 0xf91, 0xf92, 0xf94, 0xf95, 0xf96, 0xf97, 0xf99, 0xf9f, 0xfa0,
    0xfa1, 0xfa3, 0xfa4, 0xfa5, 0xfa6, 0xfa8, 0xfa9, 0xfaa, 0xfab, 0xfad, 0xfb1, 0xfb2, 0xfb3, 0xfb7,
    0xf44, 0xf58, 0x61, 0xf40, 0xf41, 0xf42, 0xf44, 0xf45, 0xf46, 0xf47, 0xf49, 0xf4f, 0xf50, 0xf51,
    0xf53, 0xf54, 0xf55, 0xf56, 0xf58, 0xf59, 0xf5a, 0xf5b, 0xf5d, 0xf5e, 0xf5f, 0xf60, 0xf61, 0xf62,
    0xf63, 0xf64, 0xf66, 0xf67, 0xf68, 0xf72, 0xf74, 0xf7a, 0xf7c, 0xf90, 0xf91, 0xf92, 0xf94, 0xf95,
    0xf96, 0xf97, 0xf99, 0xf9f, 0xfa0, 0xfa1, 0xfa3, 0xfa4, 0xfa5, 0xfa6, 0xfa8, 0xfa9, 0xfaa, 0xfab,
    0xfad, 0xfb1, 0xfb2, 0xfb3, 0xfb7, 0xf42, 0xf44, 0xf56, 0xf58, 0xf40, 0xf41, 0xf42, 0xf44, 0xf45,
    0xf46, 0xf47, 0xf49, 0xf4f, 0xf50, 0xf51, 0xf53, 0xf54, 0xf55, 0xf56, 0xf58, 0xf59, 0xf5a, 0xf5b,
    0xf5d, 0xf5e, 0xf5f, 0xf60, 0xf61, 0xf62, 0xf63, 0xf64, 0xf66, 0xf67, 0xf68, 0xf40, 0xf41, 0xf42,
    0xf44, 0xf45, 0xf46, 0xf47, 0xf49, 0xf4f, 0xf50, 0xf51, 0xf53, 0xf54, 0xf55, 0xf56, 0xf58, 0xf59,
    0xf5a, 0xf5b, 0xf5d, 0xf5e, 0xf5f, 0xf61, 0xf62, 0xf63, 0xf64, 0xf66, 0xf67, 0xf68, 0xf40, 0xf41,
    0xf44, 0xf45, 0xf46, 0xf47, 0xf49, 0xf4f, 0xf50, 0xf53, 0xf54, 0xf55, 0xf59, 0xf5a, 0xf5b, 0xf5d,
    0xf5e, 0xf5f, 0xf61, 0xf62, 0xf63, 0xf64, 0xf66, 0xf67, 0xf68, 0xf90, 0xf91, 0xf92, 0xf94, 0xf95,
    0xf96, 0xf97, 0xf99, 0xf9f, 0xfa0, 0xfa1, 0xfa3, 0xfa4, 0xfa5, 0xfa6, 0xfa8, 0xfa9, 0xfaa, 0xfab,
    0xfad, 0xfb1, 0xfb2, 0xfb3, 0xfb7, 0xf40, 0xf41, 0xf45, 0xf46, 0xf47, 0xf49, 0xf4f, 0xf50, 0xf54,
    0xf55, 0xf59, 0xf5a, 0xf5b, 0xf5d, 0xf5e, 0xf5f, 0xf61, 0xf64, 0xf67, 0xf68, 0xf72, 0xf74, 0xf7a,
    0xf7c, 0xf42, 0xf44, 0xf51, 0xf53, 0xf56, 0xf58, 0xf60, 0xf62, 0xf63, 0xf66, 0xdb, 0xdc, 0xdd,
    0x80de, 0xdf, 0xdc, 0x80de, 0xdd, 0x80de, 0xdb, 0xdc, 0xdf, 0xdc, 0x80de, 0xe0, 0xdc, 0xe1,
    0x80de, 0xe1, 0x80de, 0xe0, 0xdc, 0xdf, 0xdc, 0x80de, 0xe0, 0xdc, 0xe2, 0x80de, 0xe2, 0x80de,
    0xe3, 0xdc, 0xe4, 0x80de, 0xe4, 0x80de, 0xe3, 0xdc, 0xdf, 0xdc, 0x80de, 0xe0, 0xdc, 0xe5,
    0x80de, 0xe5, 0x80de, 0xdd, 0xdc, 0xe6, 0xdc, 0xe6, 0xe6, 0xe7, 0xdc, 0xe8, 0x80de, 0xe8,
    0x80de, 0xe7, 0xdc, 0xe6, 0xe7, 0xdc, 0xe9, 0xe6, 0x80de, 0xea, 0xdc, 0x80de, 0xe7, 0xdc,
    0xeb, 0xec, 0xdc, 0xe6, 0x80de, 0x80de, 0xe6, 0xdc, 0xe6, 0xdc, 0xe6, 0xe6, 0xdc, 0xe6,
    0xdc, 0xe9, 0xdd, 0xdc, 0xe9, 0xe6, 0xdc, 0xe6, 0xeb, 0xdd, 0xeb, 0xe6, 0xdc, 0xe9,
    0xe6, 0xeb, 0xe9, 0xeb, 0xf62, 0xf63, 0xf66, 0xf62, 0xf63, 0xf62, 0xf66, 0xf63, 0xf66, 0xf40,
    0xf41, 0xf42, 0xf45, 0xf49, 0xf4f, 0xf51, 0xf59, 0xf5a, 0xf5e, 0xf5f, 0xf62, 0xf63, 0xf64, 0xf66,
    0xf67, 0xf90, 0xf91, 0xf92, 0xf95, 0xf99, 0xf9f, 0xfa1, 0xfa9, 0xfaa, 0xfb1, 0xfb2, 0xfb3, 0xfb7,
    0xf40, 0xf41, 0xf42, 0xf54, 0xf55, 0xf56, 0xf58, 0xf67, 0xf90, 0xf91, 0xf92, 0xfa4, 0xfa5, 0xfa6,
    0xfa8, 0xfb7, 0xf40, 0xf41, 0xf42, 0xf4f, 0xf50, 0xf51, 0xf53, 0xf54, 0xf55, 0xf56, 0xf58, 0xf64,
    0xf66, 0xf67, 0xf90, 0xf91, 0xf92, 0xf9f, 0xfa0, 0xfa1, 0xfa3, 0xfa4, 0xfa5, 0xfa6, 0xfa8, 0xfb7,
    0xf40, 0xf42, 0xf56, 0xf5f, 0xf62, 0xf66, 0xf90, 0xf92, 0xfa6, 0xfb2, 0xf0b, 0xf0d, 0xf20, 0xf21,
    0xf22, 0xf23, 0xf24, 0xf25, 0xf26, 0xf27, 0xf28, 0xf29, 0xed, 0xf72, 0xf74, 0xf7a, 0xf7c, 0xee,
    0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf7, 0x3b1, 0x3b2, 0x3b3, 0x3b4, 0x3b5, 0x3b6, 0x3b7,
    0x3b9, 0x3bb, 0x3bc, 0x3bd, 0x3bf, 0x3c1, 0x3c5, 0x3c9, 0x3b2, 0x3b3, 0x3b4, 0x3b6, 0x3bc, 0x3bd,
    0x3c1, 0x308, 0x3b1, 0x3b9, 0x308, 0x301, 0x3b1, 0x3c5, 0x301, 0xf8, 0xf9, 0x3b1, 0x301, 0x3b9,
    0x3b1, 0x3b9, 0x308, 0x3b1, 0x3b9, 0x301, 0x3b2, 0x3b2, 0x3b4, 0x3b4, 0x3b5, 0x3b9, 0x308, 0x301,
    0x3b5, 0x3c5, 0x301, 0x3b5, 0x301, 0x3b9, 0x3b5, 0x3b9, 0x308, 0x3b5, 0x3b9, 0x301, 0x3ba, 0x3ba,
    0x3bb, 0x3bb, 0x3bc, 0x3bc, 0x3bd, 0x3bd, 0x3bf, 0x3b9, 0x308, 0x301, 0x3bf, 0x301, 0x3b9, 0x3bf,
    0x3b9, 0x308, 0x3bf, 0x3b9, 0x301, 0x3bf, 0x3c5, 0x301, 0x3c0, 0x3c0, 0x3c1, 0x3c1, 0x3c3, 0x3c3,
    0xfa, 0x3c4, 0x3c4, 0x3c5, 0x3b9, 0x301, 0x3c6, 0x3c6, 0xd31, 0xd4d, 0xd31, 0xa2c, 0xa2d, 0xa2a,
    0xa2b, 0xa26, 0xa27, 0xa24, 0xa25, 0xa21, 0xa22, 0xa1f, 0xa20, 0xa1c, 0xa1d, 0xa1a, 0xa1b, 0xa17,
    0xa18, 0xa15, 0xa16, 0xa70, 0xa71, 0xfb, 0xfd, 0xff, 0x100, 0x101, 0x102, 0x103, 0x104, 0x105,
    0x106, 0x107, 0x108, 0x109, 0x10a, 0x1163, 0x1167, 0x1168, 0x116d, 0x1172, 0x1175, 0x1163, 0x1167, 0x116d,
    0x1172, 0x1163, 0x1167, 0x116d, 0x1172, 0x1175, 0x10b, 0x10c, 0x10d, 0x1109, 0x110a, 0x110c, 0x110d, 0x110e,
    0x10e, 0x10f, 0x110, 0x1106, 0x1107, 0x1108, 0x1111, 0x111, 0x1821, 0x1825, 0x1826, 0x1827, 0x1820, 0x1823,
    0x1824, 0x1821, 0x1822, 0x1825, 0x1826, 0x1827, 0x112, 0x1, 0x113, 0x114, 0x113, 0x115, 0x1836, 0x1822,
    0x1823, 0x182d, 0x435, 0x43e, 0x435, 0x44e, 0x44f, 0x451, 0x438, 0x44b, 0x430, 0x435, 0x438, 0x43e,
    0x443, 0x44b, 0x44d, 0x44e, 0x44f, 0x451, 0x454, 0x456, 0x457, 0x45d, 0x45e, 0x4af, 0x4d9, 0x4e3,
    0x4e9, 0x4ef, 0x436, 0x447, 0x448, 0x449, 0x116, 0x82, 0x0, 0x117, 0x118, 0x119, 0x43a, 0x441,
    0x11a, 0x11b, 0x435, 0x438, 0x44b, 0x11c, 0x434, 0x44c, 0x442, 0x44c, 0x436, 0x43b, 0x446, 0x447,
    0x448, 0x449, 0x43a, 0x446, 0x436, 0x446, 0x448, 0x435, 0x438, 0x44c, 0x44e, 0x44f, 0x451, 0x436,
    0x43b, 0x447, 0x448, 0x449, 0x11d, 0x438, 0x439, 0x11e, 0x11f, 0x120, 0x44b, 0x439, 0x121, 0x122,
    0x62, 0x69, 0x61, 0x6f, 0x62, 0x69, 0x61, 0x6e, 0x62, 0x69, 0x65, 0x62, 0x65, 0x6e,
    0x62, 0x61, 0x6f, 0x62, 0x75, 0x62, 0x69, 0x62, 0x61, 0x63, 0x68, 0x75, 0x61, 0x6e,
    0x67, 0x63, 0x68, 0x75, 0x61, 0x6e, 0x63, 0x68, 0x75, 0x61, 0x69, 0x63, 0x68, 0x6f,
    0x6e, 0x67, 0x63, 0x68, 0x65, 0x6e, 0x67, 0x63, 0x68, 0x61, 0x6e, 0x67, 0x63, 0x75,
    0x61, 0x6e, 0x63, 0x68, 0x75, 0x6f, 0x63, 0x68, 0x75, 0x6e, 0x63, 0x68, 0x75, 0x61,
    0x63, 0x68, 0x6f, 0x75, 0x63, 0x68, 0x65, 0x6e, 0x63, 0x68, 0x61, 0x6f, 0x63, 0x68,
    0x61, 0x6e, 0x63, 0x68, 0x61, 0x69, 0x63, 0x65, 0x6e, 0x67, 0x63, 0x75, 0x6f, 0x63,
    0x75, 0x6e, 0x63, 0x68, 0x75, 0x63, 0x68, 0x65, 0x63, 0x68, 0x61, 0x63, 0x65, 0x6e,
    0x63, 0x61, 0x6f, 0x63, 0x75, 0x63, 0x61, 0x64, 0x75, 0x61, 0x6e, 0x64, 0x69, 0x61,
    0x6f, 0x64, 0x69, 0x61, 0x6e, 0x64, 0x75, 0x6f, 0x64, 0x75, 0x6e, 0x64, 0x69, 0x65,
    0x64, 0x65, 0x6e, 0x64, 0x61, 0x6f, 0x64, 0x75, 0x64, 0x69, 0x64, 0x61, 0x65, 0x72,
    0x65, 0x6e, 0x66, 0x65, 0x6e, 0x67, 0x75, 0x61, 0x6e, 0x67, 0x67, 0x75, 0x61, 0x6e,
    0x67, 0x75, 0x61, 0x69, 0x67, 0x75, 0x6f, 0x67, 0x75, 0x61, 0x67, 0x65, 0x6e, 0x67,
    0x61, 0x6f, 0x67, 0x65, 0x67, 0x61, 0x68, 0x6f, 0x6e, 0x67, 0x68, 0x65, 0x6e, 0x67,
    0x68, 0x65, 0x6e, 0x68, 0x65, 0x6a, 0x69, 0x6f, 0x6e, 0x67, 0x6a, 0x69, 0x61, 0x6e,
    0x67, 0x6a, 0x69, 0x61, 0x6f, 0x6a, 0x69, 0x61, 0x6e, 0x6a, 0x69, 0x65, 0x6a, 0x69,
    0x61, 0x6b, 0x75, 0x61, 0x6e, 0x67, 0x6b, 0x75, 0x61, 0x6e, 0x6b, 0x75, 0x61, 0x69,
    0x6b, 0x6f, 0x6e, 0x67, 0x6b, 0x65, 0x6e, 0x67, 0x6b, 0x61, 0x6e, 0x67, 0x6b, 0x75,
    0x6f, 0x6b, 0x75, 0x6e, 0x6b, 0x75, 0x61, 0x6b, 0x6f, 0x75, 0x6b, 0x65, 0x6e, 0x6b,
    0x65, 0x69, 0x6b, 0x61, 0x6f, 0x6b, 0x61, 0x6e, 0x6b, 0x61, 0x69, 0x6b, 0x75, 0x6b,
    0x65, 0x6b, 0x61, 0x6c, 0x6f, 0x6e, 0x67, 0x6c, 0x69, 0x61, 0x6e, 0x6c, 0x65, 0x6e,
    0x67, 0x6c, 0x75, 0x6f, 0x6c, 0x69, 0x65, 0x6c, 0x65, 0x6d, 0x69, 0x61, 0x6e, 0x6d,
    0x65, 0x6e, 0x67, 0x6d, 0x69, 0x65, 0x6d, 0x65, 0x6e, 0x6d, 0x65, 0x6e, 0x6f, 0x6e,
    0x67, 0x6e, 0x69, 0x61, 0x6e, 0x6e, 0x65, 0x6e, 0x67, 0x6e, 0x75, 0x6f, 0x6e, 0x69,
    0x65, 0x6e, 0x65, 0x6e, 0x6e, 0x65, 0x70, 0x69, 0x6e, 0x67, 0x70, 0x69, 0x61, 0x6f,
    0x70, 0x69, 0x61, 0x6e, 0x70, 0x65, 0x6e, 0x67, 0x70, 0x61, 0x6e, 0x67, 0x70, 0x69,
    0x6e, 0x70, 0x69, 0x65, 0x70, 0x65, 0x6e, 0x70, 0x65, 0x69, 0x70, 0x61, 0x6f, 0x70,
    0x61, 0x6e, 0x70, 0x61, 0x69, 0x70, 0x75, 0x70, 0x6f, 0x70, 0x69, 0x70, 0x61, 0x72,
    0x75, 0x61, 0x6e, 0x72, 0x6f, 0x6e, 0x67, 0x72, 0x65, 0x6e, 0x67, 0x72, 0x61, 0x6e,
    0x67, 0x72, 0x75, 0x6f, 0x72, 0x75, 0x6e, 0x72, 0x6f, 0x75, 0x72, 0x65, 0x6e, 0x72,
    0x61, 0x6f, 0x72, 0x61, 0x6e, 0x72, 0x75, 0x72, 0x65, 0x73, 0x68, 0x65, 0x6e, 0x67,
    0x73, 0x6f, 0x6e, 0x67, 0x73, 0x68, 0x65, 0x6e, 0x73, 0x65, 0x6e, 0x67, 0x73, 0x75,
    0x6f, 0x73, 0x68, 0x65, 0x73, 0x65, 0x6e, 0x74, 0x75, 0x61, 0x6e, 0x74, 0x6f, 0x6e,
    0x67, 0x74, 0x69, 0x6e, 0x67, 0x74, 0x69, 0x61, 0x6f, 0x74, 0x69, 0x61, 0x6e, 0x74,
    0x65, 0x6e, 0x67, 0x74, 0x61, 0x6e, 0x67, 0x74, 0x75, 0x6f, 0x74, 0x75, 0x6e, 0x74,
    0x69, 0x65, 0x74, 0x61, 0x6f, 0x74, 0x61, 0x6e, 0x74, 0x61, 0x69, 0x74, 0x75, 0x74,
    0x69, 0x74, 0x65, 0x74, 0x61, 0x79, 0x75, 0x61, 0x6e, 0x79, 0x6f, 0x6e, 0x67, 0x79,
    0x75, 0x6e, 0x79, 0x75, 0x65, 0x79, 0x6f, 0x75, 0x79, 0x61, 0x6e, 0x79, 0x69, 0x7a,
    0x75, 0x61, 0x6e, 0x7a, 0x75, 0x6f, 0x7a, 0x75, 0x6e, 0x7a, 0x65, 0x6e, 0x7a, 0x65,
    0x69, 0x7a, 0x61, 0x6f, 0x7a, 0x75, 0x7a, 0x61, 0x61, 0x6f, 0x68, 0x75, 0x61, 0x6e,
    0x67, 0x68, 0x75, 0x61, 0x6e, 0x68, 0x75, 0x61, 0x69, 0x68, 0x75, 0x6f, 0x68, 0x75,
    0x6e, 0x68, 0x75, 0x61, 0x68, 0x61, 0x6f, 0x6c, 0x69, 0x61, 0x6e, 0x67, 0x6c, 0x75,
    0x61, 0x6e, 0x6c, 0x69, 0x61, 0x6f, 0x6c, 0x75, 0x6e, 0x6c, 0x69, 0x61, 0x6c, 0x61,
    0x6f, 0x6d, 0x69, 0x61, 0x6f, 0x6d, 0x61, 0x6f, 0x6d, 0x6f, 0x6e, 0x69, 0x61, 0x6e,
    0x67, 0x6e, 0x75, 0x61, 0x6e, 0x6e, 0x69, 0x61, 0x6f, 0x6e, 0x61, 0x6f, 0x73, 0x68,
    0x75, 0x61, 0x6e, 0x67, 0x73, 0x68, 0x75, 0x61, 0x6e, 0x73, 0x68, 0x75, 0x61, 0x69,
    0x73, 0x75, 0x61, 0x6e, 0x73, 0x68, 0x75, 0x6f, 0x73, 0x68, 0x75, 0x6e, 0x73, 0x68,
    0x75, 0x61, 0x73, 0x68, 0x61, 0x6f, 0x73, 0x75, 0x6e, 0x73, 0x61, 0x6f, 0x79, 0x61,
    0x6f,
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
    {1989,1}, {1990,1}, {1991,1}, {1992,1}, {1993,1}, {1994,20}, {2014,8}, {2022,1},
    {2023,1}, {2024,3}, {2027,1}, {2028,6}, {2034,1}, {2035,1}, {2036,2}, {2038,3},
    {2041,3}, {2044,9}, {2053,1}, {2054,3}, {2057,9}, {2066,1}, {2067,3}, {2070,6},
    {2076,3}, {2079,3}, {2082,3}, {2085,3}, {2088,3}, {2091,3}, {2094,15}, {2284,1},
    {2285,1}, {2286,2}, {2288,2}, {2290,1}, {2291,5}, {2296,4}, {1497,1}, {2300,10},
    {2310,1}, {2311,9}, {2320,2}, {2322,2}, {2324,1}, {2325,1}, {2326,1}, {2327,2},
    {2329,4}, {2115,1}, {2387,5}, {2392,5}, {2397,5}, {2402,5}, {2407,5}, {2412,13},
    {2524,15}, {2612,12}, {2684,5}, {2689,5}, {2694,5}, {2699,5}, {2704,5}, {2709,15},
    {1087,1}, {2900,1}, {2901,3}, {2904,5}, {2909,5}, {2914,5}, {2919,5}, {2924,5},
    {2929,1}, {2930,4}, {2934,3}, {2937,5}, {2942,2}, {2944,4}, {2948,5}, {2953,5},
    {2958,5}, {2963,8}, {3229,9}, {726,1}, {724,1}, {717,1}, {716,1}, {715,1},
    {714,1}, {713,1}, {712,1}, {711,1}, {710,1}, {709,1}, {708,1}, {704,1},
    {703,1}, {3254,37}, {3335,7}, {3342,8}, {3354,12}, {3366,10}, {1146,1}, {1170,1},
    {1211,1}, {3449,67}, {1249,1}, {3516,2}, {3518,8}, {1243,1}, {1251,1}, {3526,4},
    {2174,1}, {2178,1}, {2229,1}, {3605,18}, {1113,1}, {3749,4}, {3753,5}, {3758,4},
    {3762,2}, {3771,13}, {3784,4}, {3788,10}, {3798,5}, {3817,12}, {3842,13}, {3856,3},
    {695,1}, {3860,5}, {3865,4}, {3876,12}, {3889,14}, {3904,14}, {3919,14}, {3934,14},
    {3948,15}, {4051,12}, {4064,10}, {4161,14}, {4176,17}, {5826,48}, {5875,27}, {5982,3},
    {2252,1}, {1115,1}, {5996,7}, {3057,1}, {6041,15}, {770,1}, {697,1}, {760,1},
    {718,1}, {6482,2}, {1600,1}, {6450,1}, {6484,59}, {6455,1}, {6543,4}, {6443,1},
    {6442,1}, {6431,1}, {6438,1}, {6430,1}, {6547,30}, {6577,29}, {6606,25}, {6631,24},
    {6655,20}, {6675,4}, {6679,10}, {6451,1}, {6794,3}, {6453,1}, {6797,2}, {6799,2},
    {6801,2}, {6452,1}, {6803,29}, {6832,16}, {6848,26}, {6874,10}, {1212,1}, {6909,15},
    {6924,7}, {4134,1}, {4130,1}, {4137,1}, {4133,1}, {4119,1}, {4126,1}, {7011,2},
    {7013,2}, {7015,2}, {7017,2}, {7019,2}, {7021,2}, {7023,2}, {7025,2}, {7027,2},
    {7029,2}, {7047,6}, {7053,4}, {7057,5}, {7065,5}, {2160,1}, {2164,1}, {7073,4},
    {6161,1}, {7078,4}, {7082,3}, {7085,5}, {7100,2}, {1101,1}, {7102,4}, {7106,2},
    {7108,20}, {7128,4}, {7142,3}, {7150,6}, {7156,2}, {7158,3}, {7161,6}, {1084,1},
    {7167,5},
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
    {4608,274,274,274,908,1,0,0,0}, {4609,275,274,274,953,1,0,0,0}, {4610,276,274,274,1850,1,0,0,0},
    {4611,277,274,274,1853,1,0,0,0}, {4612,278,274,274,1857,1,0,0,0}, {4613,279,274,274,928,1,0,0,0},
    {4614,280,274,274,1861,1,0,0,0}, {4615,281,274,274,1864,1,0,0,0}, {4616,282,274,274,1102,1,0,0,0},
    {4617,283,274,274,1179,1,0,0,0}, {4618,284,274,274,1134,1,0,0,0}, {4619,285,274,274,1869,1,0,0,0},
    {4620,286,274,274,1873,1,0,0,0}, {4621,287,274,274,1122,1,0,0,0}, {4622,288,274,274,1877,1,0,0,0},
    {4623,289,274,274,1880,1,0,0,0}, {4624,290,274,274,1885,1,0,0,0}, {4625,291,274,274,1890,1,0,0,0},
    {4626,292,274,274,1895,1,0,0,0}, {4627,293,274,274,1900,1,0,0,0}, {4628,294,274,274,1906,1,0,0,0},
    {4629,295,274,274,1912,1,0,0,0}, {4630,296,274,274,1917,1,0,0,0}, {4631,297,274,274,1922,1,0,0,0},
    {4632,298,274,274,1197,1,0,0,0}, {4633,299,274,274,1266,1,0,0,0}, {4634,300,274,274,1233,1,0,0,0},
    {4635,301,274,274,1929,1,0,0,0}, {4636,302,274,274,1933,1,0,0,0}, {4637,303,274,274,1217,1,0,0,0},
    {4638,304,274,274,1259,1,0,0,0}, {4639,305,274,274,1937,1,0,0,0}, {4640,306,274,274,1942,1,0,0,0},
    {4641,307,274,274,1946,1,0,0,0}, {4642,308,274,274,1950,1,0,0,0}, {4643,309,274,274,1954,1,0,0,0},
    {4644,310,274,274,1959,1,0,0,0}, {4645,311,274,274,1964,1,0,0,0}, {4646,312,274,274,1968,1,0,0,0},
    {4647,313,274,274,1972,1,0,0,0}, {4648,314,274,274,1978,1,0,0,0}, {4649,315,274,274,1468,1,0,0,0},
    {4650,316,274,274,1981,1,0,0,0}, {4651,317,274,274,1984,1,0,0,0}, {4652,318,274,274,1988,1,0,0,0},
    {4653,319,274,274,1447,1,0,0,0}, {4654,320,274,274,1992,1,0,0,0}, {4655,321,274,274,1995,1,0,0,0},
    {4656,322,274,274,1484,1,0,0,0}, {4657,323,274,274,1613,1,0,0,0}, {4658,324,274,274,283,1,0,0,0},
    {4659,325,274,274,2000,1,0,0,0}, {4660,326,274,274,2004,1,0,0,0}, {4661,327,274,274,1504,1,0,0,0},
    {4662,328,274,274,2008,1,0,0,0}, {4663,329,274,274,2011,1,0,0,0}, {4664,330,274,274,2016,1,0,0,0},
    {4665,331,274,274,2020,1,0,0,0}, {4666,332,274,274,2024,1,0,0,0}, {4667,333,274,274,2028,1,0,0,0},
    {4668,334,274,274,2033,1,0,0,0}, {4669,335,274,274,2038,1,0,0,0}, {4670,336,274,274,2042,1,0,0,0},
    {4671,337,274,274,2046,1,0,0,0}, {4672,338,274,274,2052,1,0,0,0}, {4673,339,274,274,2055,1,0,0,0},
    {4674,340,274,274,2058,1,0,0,0}, {4675,341,274,274,2061,1,0,0,0}, {4676,342,274,274,2065,1,0,0,0},
    {4677,343,274,274,2069,1,0,0,0}, {4678,344,274,274,2072,1,0,0,0}, {4679,345,274,274,2075,1,0,0,0},
    {4680,346,274,274,2080,1,0,0,0}, {4682,347,274,274,2084,1,0,0,0}, {4683,348,274,274,2075,1,0,0,0},
    {4684,349,274,274,2088,1,0,0,0}, {4685,350,274,274,2093,1,0,0,0}, {4688,351,274,274,2097,1,0,0,0},
    {4689,352,274,274,2102,1,0,0,0}, {4690,353,274,274,2107,1,0,0,0}, {4691,354,274,274,2112,1,0,0,0},
    {4692,355,274,274,2118,1,0,0,0}, {4693,356,274,274,2124,1,0,0,0}, {4694,357,274,274,2129,1,0,0,0},
    {4695,358,274,274,2134,1,0,0,0}, {4696,359,274,274,2141,1,0,0,0}, {4698,360,274,274,2147,1,0,0,0},
    {4699,361,274,274,2134,1,0,0,0}, {4700,362,274,274,2153,1,0,0,0}, {4701,363,274,274,2160,1,0,0,0},
    {4704,364,274,274,507,1,0,0,0}, {4705,365,274,274,569,1,0,0,0}, {4706,366,274,274,540,1,0,0,0},
    {4707,367,274,274,2166,1,0,0,0}, {4708,368,274,274,2170,1,0,0,0}, {4709,369,274,274,2174,1,0,0,0},
    {4710,370,274,274,566,1,0,0,0}, {4711,371,274,274,2177,1,0,0,0}, {4712,372,274,274,2182,1,0,0,0},
    {4713,373,274,274,2185,1,0,0,0}, {4714,374,274,274,2188,1,0,0,0}, {4715,375,274,274,2191,1,0,0,0},
    {4716,376,274,274,2195,1,0,0,0}, {4717,377,274,274,2199,1,0,0,0}, {4718,378,274,274,2202,1,0,0,0},
    {4719,379,274,274,2205,1,0,0,0}, {4720,380,274,274,1629,1,0,0,0}, {4721,381,274,274,1688,1,0,0,0},
    {4722,382,274,274,1657,1,0,0,0}, {4723,383,274,274,2210,1,0,0,0}, {4724,384,274,274,2214,1,0,0,0},
    {4725,385,274,274,1649,1,0,0,0}, {4726,386,274,274,2218,1,0,0,0}, {4727,387,274,274,2221,1,0,0,0},
    {4728,388,274,274,2226,1,0,0,0}, {4729,389,274,274,2230,1,0,0,0}, {4730,390,274,274,2234,1,0,0,0},
    {4731,391,274,274,2238,1,0,0,0}, {4732,392,274,274,2243,1,0,0,0}, {4733,393,274,274,2248,1,0,0,0},
    {4734,394,274,274,2252,1,0,0,0}, {4735,395,274,274,2256,1,0,0,0}, {4736,396,274,274,2262,1,0,0,0},
    {4737,397,274,274,2267,1,0,0,0}, {4738,398,274,274,2272,1,0,0,0}, {4739,399,274,274,2277,1,0,0,0},
    {4740,400,274,274,2283,1,0,0,0}, {4741,401,274,274,2289,1,0,0,0}, {4742,402,274,274,2294,1,0,0,0},
    {4743,403,274,274,2299,1,0,0,0}, {4744,404,274,274,2306,1,0,0,0}, {4746,405,274,274,2312,1,0,0,0},
    {4747,406,274,274,2299,1,0,0,0}, {4748,407,274,274,2318,1,0,0,0}, {4749,408,274,274,2325,1,0,0,0},
    {4752,409,274,274,1271,1,0,0,0}, {4753,410,274,274,1348,1,0,0,0}, {4754,411,274,274,1307,1,0,0,0},
    {4755,412,274,274,2331,1,0,0,0}, {4756,413,274,274,2335,1,0,0,0}, {4757,414,274,274,1291,1,0,0,0},
    {4758,415,274,274,2339,1,0,0,0}, {4759,416,274,274,2342,1,0,0,0}, {4760,417,274,274,2347,1,0,0,0},
    {4761,418,274,274,2351,1,0,0,0}, {4762,419,274,274,2355,1,0,0,0}, {4763,420,274,274,2359,1,0,0,0},
    {4764,421,274,274,2364,1,0,0,0}, {4765,422,274,274,2369,1,0,0,0}, {4766,423,274,274,2373,1,0,0,0},
    {4767,424,274,274,2377,1,0,0,0}, {4768,425,274,274,2383,1,0,0,0}, {4769,426,274,274,2387,1,0,0,0},
    {4770,427,274,274,2391,1,0,0,0}, {4771,428,274,274,2395,1,0,0,0}, {4772,429,274,274,2400,1,0,0,0},
    {4773,430,274,274,2405,1,0,0,0}, {4774,431,274,274,2409,1,0,0,0}, {4775,432,274,274,2413,1,0,0,0},
    {4776,433,274,274,1026,1,0,0,0}, {4777,434,274,274,1071,1,0,0,0}, {4778,435,274,274,2419,1,0,0,0},
    {4779,436,274,274,2422,1,0,0,0}, {4780,437,274,274,2426,1,0,0,0}, {4781,438,274,274,1046,1,0,0,0},
    {4782,439,274,274,2430,1,0,0,0}, {4783,440,274,274,2433,1,0,0,0}, {4784,441,274,274,2438,1,0,0,0},
    {4786,442,274,274,2442,1,0,0,0}, {4787,443,274,274,2433,1,0,0,0}, {4788,444,274,274,2446,1,0,0,0},
    {4789,445,274,274,2451,1,0,0,0}, {4792,446,274,274,2455,1,0,0,0}, {4793,447,274,274,2458,1,0,0,0},
    {4794,448,274,274,2461,1,0,0,0}, {4795,449,274,274,2464,1,0,0,0}, {4796,450,274,274,2468,1,0,0,0},
    {4797,451,274,274,2472,1,0,0,0}, {4798,452,274,274,2475,1,0,0,0}, {4799,453,274,274,2478,1,0,0,0},
    {4800,454,274,274,2483,1,0,0,0}, {4802,455,274,274,2487,1,0,0,0}, {4803,456,274,274,2478,1,0,0,0},
    {4804,457,274,274,2491,1,0,0,0}, {4805,458,274,274,2496,1,0,0,0}, {4808,459,274,274,1704,1,0,0,0},
    {4809,460,274,274,1727,1,0,0,0}, {4810,461,274,274,2500,1,0,0,0}, {4811,462,274,274,2503,1,0,0,0},
    {4812,463,274,274,2507,1,0,0,0}, {4813,464,274,274,2511,1,0,0,0}, {4814,465,274,274,1724,1,0,0,0},
    {4815,466,274,274,2514,1,0,0,0}, {4816,467,274,274,2519,1,0,0,0}, {4817,468,274,274,2523,1,0,0,0},
    {4818,469,274,274,2527,1,0,0,0}, {4819,470,274,274,2531,1,0,0,0}, {4820,471,274,274,2536,1,0,0,0},
    {4821,472,274,274,2541,1,0,0,0}, {4822,473,274,274,2545,1,0,0,0}, {4823,474,274,274,2549,1,0,0,0},
    {4824,475,274,274,1789,1,0,0,0}, {4825,476,274,274,1834,1,0,0,0}, {4826,477,274,274,2555,1,0,0,0},
    {4827,478,274,274,2558,1,0,0,0}, {4828,479,274,274,2562,1,0,0,0}, {4829,480,274,274,1809,1,0,0,0},
    {4830,481,274,274,2566,1,0,0,0}, {4831,482,274,274,2569,1,0,0,0}, {4832,483,274,274,2574,1,0,0,0},
    {4833,484,274,274,2578,1,0,0,0}, {4834,485,274,274,2582,1,0,0,0}, {4835,486,274,274,2586,1,0,0,0},
    {4836,487,274,274,2591,1,0,0,0}, {4837,488,274,274,2596,1,0,0,0}, {4838,489,274,274,2600,1,0,0,0},
    {4839,490,274,274,2604,1,0,0,0}, {4840,491,274,274,1730,1,0,0,0}, {4841,492,274,274,1773,1,0,0,0},
    {4842,493,274,274,1749,1,0,0,0}, {4843,494,274,274,2610,1,0,0,0}, {4844,495,274,274,2614,1,0,0,0},
    {4845,496,274,274,1746,1,0,0,0}, {4846,497,274,274,1761,1,0,0,0}, {4847,498,274,274,2618,1,0,0,0},
    {4848,499,274,274,718,1,0,0,0}, {4849,500,274,274,781,1,0,0,0}, {4850,501,274,274,750,1,0,0,0},
    {4851,502,274,274,2623,1,0,0,0}, {4852,503,274,274,2627,1,0,0,0}, {4853,504,274,274,738,1,0,0,0},
    {4854,505,274,274,2631,1,0,0,0}, {4855,506,274,274,2634,1,0,0,0}, {4856,507,274,274,2639,1,0,0,0},
    {4857,508,274,274,2644,1,0,0,0}, {4858,509,274,274,2649,1,0,0,0}, {4859,510,274,274,2654,1,0,0,0},
    {4860,511,274,274,2660,1,0,0,0}, {4861,512,274,274,2666,1,0,0,0}, {4862,513,274,274,2671,1,0,0,0},
    {4863,514,274,274,2676,1,0,0,0}, {4864,515,274,274,2683,1,0,0,0}, {4865,516,274,274,2687,1,0,0,0},
    {4866,517,274,274,2691,1,0,0,0}, {4867,518,274,274,2695,1,0,0,0}, {4868,519,274,274,2700,1,0,0,0},
    {4869,520,274,274,2705,1,0,0,0}, {4870,521,274,274,2709,1,0,0,0}, {4871,522,274,274,2713,1,0,0,0},
    {4872,523,274,274,832,1,0,0,0}, {4873,524,274,274,877,1,0,0,0}, {4874,525,274,274,2719,1,0,0,0},
    {4875,526,274,274,2722,1,0,0,0}, {4876,527,274,274,2726,1,0,0,0}, {4877,528,274,274,852,1,0,0,0},
    {4878,529,274,274,2730,1,0,0,0}, {4879,530,274,274,2733,1,0,0,0}, {4880,531,274,274,2738,1,0,0,0},
    {4882,532,274,274,2742,1,0,0,0}, {4883,533,274,274,2733,1,0,0,0}, {4884,534,274,274,2746,1,0,0,0},
    {4885,535,274,274,2751,1,0,0,0}, {4896,536,274,274,2755,1,0,0,0}, {4897,537,274,274,2760,1,0,0,0},
    {4898,538,274,274,2765,1,0,0,0}, {4899,539,274,274,2770,1,0,0,0}, {4900,540,274,274,2776,1,0,0,0},
    {4901,541,274,274,2782,1,0,0,0}, {4902,542,274,274,2787,1,0,0,0}, {4903,543,274,274,2792,1,0,0,0},
    {4904,544,274,274,2799,1,0,0,0}, {4905,545,274,274,2803,1,0,0,0}, {4906,546,274,274,2807,1,0,0,0},
    {4907,547,274,274,2811,1,0,0,0}, {4908,548,274,274,2816,1,0,0,0}, {4909,549,274,274,2821,1,0,0,0},
    {4910,550,274,274,2825,1,0,0,0}, {4911,551,274,274,2829,1,0,0,0}, {4912,552,274,274,2835,1,0,0,0},
    {4913,553,274,274,2840,1,0,0,0}, {4914,554,274,274,2845,1,0,0,0}, {4915,555,274,274,2850,1,0,0,0},
    {4916,556,274,274,2856,1,0,0,0}, {4917,557,274,274,2862,1,0,0,0}, {4918,558,274,274,2867,1,0,0,0},
    {4919,559,274,274,2872,1,0,0,0}, {4920,560,274,274,2879,1,0,0,0}, {4921,561,274,274,2884,1,0,0,0},
    {4922,562,274,274,2889,1,0,0,0}, {4923,563,274,274,2894,1,0,0,0}, {4924,564,274,274,2900,1,0,0,0},
    {4925,565,274,274,2906,1,0,0,0}, {4926,566,274,274,2911,1,0,0,0}, {4927,567,274,274,2916,1,0,0,0},
    {4928,568,274,274,2923,1,0,0,0}, {4929,569,274,274,2928,1,0,0,0}, {4930,570,274,274,2933,1,0,0,0},
    {4931,571,274,274,2938,1,0,0,0}, {4932,572,274,274,2944,1,0,0,0}, {4933,573,274,274,2950,1,0,0,0},
    {4934,574,274,274,2955,1,0,0,0}, {4935,575,274,274,2960,1,0,0,0}, {4936,576,274,274,805,1,0,0,0},
    {4937,577,274,274,829,1,0,0,0}, {4938,578,274,274,2967,1,0,0,0}, {4939,579,274,274,2970,1,0,0,0},
    {4940,580,274,274,2974,1,0,0,0}, {4941,581,274,274,2978,1,0,0,0}, {4942,582,274,274,2981,1,0,0,0},
    {4943,583,274,274,2984,1,0,0,0}, {4944,584,274,274,1365,1,0,0,0}, {4945,585,274,274,1431,1,0,0,0},
    {4946,586,274,274,1398,1,0,0,0}, {4947,587,274,274,2989,1,0,0,0}, {4948,588,274,274,2993,1,0,0,0},
    {4949,589,274,274,2997,1,0,0,0}, {4950,590,274,274,1424,1,0,0,0}, {4951,591,274,274,3000,1,0,0,0},
    {4969,592,274,274,3005,1,0,0,0}, {4970,593,274,274,3007,1,0,0,0}, {4971,594,274,274,3009,1,0,0,0},
    {4972,595,274,274,3011,1,0,0,0}, {4973,596,274,274,3013,1,0,0,0}, {4974,597,274,274,3015,1,0,0,0},
    {4975,598,274,274,3017,1,0,0,0}, {4976,599,274,274,3019,1,0,0,0}, {4977,600,274,274,3021,1,0,0,0},
    {4978,601,274,274,3023,1,0,0,0}, {4979,602,274,274,3026,1,0,0,0}, {4980,603,274,274,3029,1,0,0,0},
    {4981,604,274,274,3032,1,0,0,0}, {4982,605,274,274,3035,1,0,0,0}, {4983,606,274,274,3038,1,0,0,0},
    {4984,607,274,274,3041,1,0,0,0}, {4985,608,274,274,3044,1,0,0,0}, {4986,609,274,274,3047,1,0,0,0},
    {4987,610,274,274,3050,1,0,0,0}, {1575,611,4,274,3237,6,1,0,0}, {1575,617,4,274,3250,5,1,0,0},
    {1575,622,4,274,3261,4,1,0,0}, {1575,626,4,274,3270,3,1,0,0}, {1575,629,4,631,3270,2,1,1,0},
    {1611,632,274,274,3274,2,0,0,0}, {1612,634,274,274,3279,2,0,0,0}, {1613,636,274,274,3284,2,0,0,0},
    {1614,638,274,274,3289,2,0,0,0}, {1615,640,274,274,3294,2,0,0,0}, {1616,642,274,274,3299,2,0,0,0},
    {1649,644,4,274,3270,2,1,0,0}, {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0},
    {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0},
    {1570,660,274,274,3318,2,0,0,0}, {1570,664,665,274,3322,1,1,0,0}, {1570,664,666,274,3325,1,1,0,0},
    {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0},
    {1571,672,4,274,492,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0},
    {1573,679,665,274,3339,2,1,0,0}, {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0},
    {1573,683,665,274,3339,1,1,0,0}, {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0},
    {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0},
    {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0},
    {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0},
    {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0},
    {1578,703,665,698,3369,1,1,1,0}, {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0},
    {1579,704,665,698,3374,1,1,1,0}, {1579,704,274,698,3377,1,0,1,0}, {1579,704,274,274,3374,1,0,0,0},
    {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3387,1,0,1,0},
    {1581,706,274,274,3394,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0},
    {1583,708,665,698,3406,1,1,1,0}, {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0},
    {1584,709,665,698,3411,1,1,1,0}, {1584,709,274,698,3414,1,0,1,0}, {1584,709,274,274,3411,1,0,0,0},
    {1585,710,665,698,3419,1,1,1,0}, {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0},
    {1586,711,665,698,3424,1,1,1,0}, {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0},
    {1587,712,665,698,3429,1,1,1,0}, {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0},
    {1588,713,665,698,3434,1,1,1,0}, {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0},
    {1589,714,665,698,3442,1,1,1,0}, {1589,714,274,698,3446,1,0,1,0}, {1589,714,274,274,3442,1,0,0,0},
    {1590,715,665,698,3453,1,1,1,0}, {1590,715,274,698,3457,1,0,1,0}, {1590,715,274,274,3453,1,0,0,0},
    {1591,716,665,698,3464,1,1,1,0}, {1591,716,274,698,3468,1,0,1,0}, {1591,716,274,274,3464,1,0,0,0},
    {1592,717,665,698,3475,1,1,1,0}, {1592,717,274,698,3479,1,0,1,0}, {1592,717,274,274,3475,1,0,0,0},
    {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0},
    {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0},
    {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0},
    {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0},
    {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0},
    {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3331,3,0,0,0},
    {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0}, {1616,771,274,696,3565,3,0,1,0},
    {1616,771,274,4,3336,3,0,1,0}, {1616,774,274,274,3336,3,0,0,0}, {1616,777,274,769,3336,2,0,1,0},
    {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0},
    {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0},
    {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0},
    {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0},
    {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0},
    {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,274,3602,1,0,0,0},
    {1377,808,274,274,492,1,0,0,0}, {1378,809,274,274,3356,1,0,0,0}, {1379,810,274,274,3600,1,0,0,0},
    {1380,811,274,274,3406,1,0,0,0}, {1381,812,274,274,797,1,0,0,0}, {1382,813,274,274,3424,1,0,0,0},
    {1383,814,274,274,3731,1,0,0,0}, {1384,815,274,274,3734,1,0,0,0}, {1385,816,274,274,3737,1,0,0,0},
    {1386,817,274,274,3589,1,0,0,0}, {1387,818,274,274,3339,1,0,0,0}, {1388,819,274,274,3520,1,0,0,0},
    {1389,820,274,274,3403,1,0,0,0}, {1390,821,274,274,3741,1,0,0,0}, {1391,822,274,274,3518,1,0,0,0},
    {1392,823,274,274,3540,1,0,0,0}, {1393,824,274,274,3744,1,0,0,0}, {1394,825,274,274,3502,1,0,0,0},
    {1395,826,274,274,3581,1,0,0,0}, {1396,827,274,274,1195,1,0,0,0}, {1397,828,4,274,3540,1,1,0,0},
    {1397,828,274,274,3553,1,0,0,0}, {1398,829,274,274,1269,1,0,0,0}, {1399,830,274,274,3434,1,0,0,0},
    {1400,831,274,274,3334,2,0,0,0}, {1400,833,274,274,1360,1,0,0,0}, {1401,834,274,274,3747,1,0,0,0},
    {1402,835,274,274,3574,1,0,0,0}, {1403,836,274,274,3385,1,0,0,0}, {1404,837,274,274,3752,1,0,0,0},
    {1405,838,274,274,3429,1,0,0,0}, {1406,839,274,274,3595,1,0,0,0}, {1407,840,274,274,3369,1,0,0,0},
    {1408,841,274,274,3419,1,0,0,0}, {1409,842,274,274,3756,1,0,0,0}, {1410,843,274,274,3545,1,0,0,0},
    {1411,844,274,274,3761,1,0,0,0}, {1412,845,274,274,3765,1,0,0,0}, {1413,846,274,274,3769,1,0,0,0},
    {1414,847,274,274,3508,1,0,0,0}, {1415,848,274,274,3772,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0},
    {2433,913,274,274,3868,1,0,0,0}, {2434,914,274,915,3872,1,0,1,0}, {2434,914,274,916,1195,1,0,1,0},
    {2434,914,274,917,1269,1,0,1,0}, {2434,914,274,918,3876,1,0,1,0}, {2434,914,274,919,3880,1,0,1,0},
    {2434,914,274,920,3883,1,0,1,0}, {2434,914,274,274,3872,1,0,0,0}, {2435,921,274,274,3394,1,0,0,0},
    {2437,922,274,274,492,1,0,0,0}, {2438,923,274,274,3322,1,0,0,0}, {2439,924,274,274,3339,1,0,0,0},
    {2440,925,274,274,3336,1,0,0,0}, {2441,926,274,274,3334,1,0,0,0}, {2442,927,274,274,3331,1,0,0,0},
    {2443,928,274,274,3752,1,0,0,0}, {2444,929,274,274,3887,1,0,0,0}, {2447,930,274,274,797,1,0,0,0},
    {2448,931,274,274,494,1,0,0,0}, {2451,932,274,274,1360,1,0,0,0}, {2452,933,274,274,3891,1,0,0,0},
    {2453,934,274,936,3513,2,0,1,0}, {2453,934,274,274,2052,2,0,0,0}, {2453,937,274,936,3518,1,0,1,0},
    {2453,937,274,274,1026,1,0,0,0}, {2454,938,274,936,3894,2,0,1,0}, {2454,938,274,274,3899,2,0,0,0},
    {2454,940,274,936,3403,1,0,1,0}, {2454,940,274,274,3905,1,0,0,0}, {2455,941,274,936,3909,2,0,1,0},
    {2455,941,274,274,3912,2,0,0,0}, {2455,943,274,936,3600,1,0,1,0}, {2455,943,274,274,832,1,0,0,0},
    {2456,944,274,936,3502,1,0,1,0}, {2456,944,274,274,3916,1,0,0,0}, {2457,945,274,936,3883,1,0,1,0},
    {2457,945,274,274,3920,1,0,0,0}, {2458,946,274,936,3925,1,0,1,0}, {2458,946,274,274,572,1,0,0,0},
    {2459,947,274,936,3581,1,0,1,0}, {2459,947,274,274,604,1,0,0,0}, {2460,948,274,936,3424,2,0,1,0},
    {2460,948,274,274,1789,2,0,0,0}, {2460,950,274,936,3385,1,0,1,0}, {2460,950,274,274,3927,1,0,0,0},
    {2461,951,274,936,3930,1,0,1,0}, {2461,951,274,274,387,1,0,0,0}, {2462,952,274,936,3880,1,0,1,0},
    {2462,952,274,274,2347,1,0,0,0}, {2463,953,274,936,3464,1,0,1,0}, {2463,953,274,274,2755,1,0,0,0},
    {2464,954,274,936,3933,1,0,1,0}, {2464,954,274,274,3938,1,0,0,0}, {2465,955,274,936,3752,2,0,1,0},
    {2465,955,274,274,3944,2,0,0,0}, {2465,957,274,936,3453,1,0,1,0}, {2465,957,274,274,2639,1,0,0,0},
    {2466,958,274,936,3949,2,0,1,0}, {2466,958,274,274,3954,2,0,0,0}, {2466,960,274,936,3960,1,0,1,0},
    {2466,960,274,274,3965,1,0,0,0}, {2467,961,274,936,3876,1,0,1,0}, {2467,961,274,274,3971,1,0,0,0},
    {2468,962,274,936,3369,1,0,1,0}, {2468,962,274,274,1629,1,0,0,0}, {2469,963,274,936,3374,1,0,1,0},
    {2469,963,274,274,3976,1,0,0,0}, {2470,964,274,936,3406,1,0,1,0}, {2470,964,274,274,718,1,0,0,0},
    {2471,965,274,936,3411,1,0,1,0}, {2471,965,274,274,3980,1,0,0,0}, {2472,966,274,936,1269,1,0,1,0},
    {2472,966,274,274,1271,1,0,0,0}, {2474,967,274,936,3574,1,0,1,0}, {2474,967,274,274,1365,1,0,0,0},
    {2475,968,274,936,3508,2,0,1,0}, {2475,968,274,274,805,2,0,0,0}, {2475,970,274,936,3984,1,0,1,0},
    {2475,970,274,274,3987,1,0,0,0}, {2476,971,274,936,3356,1,0,1,0}, {2476,971,274,274,507,1,0,0,0},
    {2477,972,274,936,3991,1,0,1,0}, {2477,972,274,274,3994,1,0,0,0}, {2478,973,274,936,1195,1,0,1,0},
    {2478,973,274,274,1197,1,0,0,0}, {2479,974,274,936,3553,2,0,1,0}, {2479,974,274,274,1730,2,0,0,0},
    {2479,976,274,936,3998,1,0,1,0}, {2479,976,274,274,4002,1,0,0,0}, {2480,977,274,936,3419,1,0,1,0},
    {2480,977,274,274,1978,1,0,0,0}, {2482,978,274,936,3520,1,0,1,0}, {2482,978,274,274,1102,1,0,0,0},
    {2486,979,274,936,4007,1,0,1,0}, {2486,979,274,274,1942,1,0,0,0}, {2487,980,274,936,3434,1,0,1,0},
    {2487,980,274,274,1516,1,0,0,0}, {2488,981,274,936,3429,1,0,1,0}, {2488,981,274,274,1484,1,0,0,0},
    {2489,982,274,936,3540,1,0,1,0}, {2489,982,274,274,908,1,0,0,0}, {2492,983,274,274,0,1,0,0,0},
    {2494,984,274,274,3322,1,0,0,0}, {2495,985,274,274,3339,1,0,0,0}, {2496,986,274,274,3336,1,0,0,0},
    {2497,987,274,274,3334,1,0,0,0}, {2498,988,274,274,3331,1,0,0,0}, {2499,989,274,274,3752,1,0,0,0},
    {2500,990,274,274,4010,1,0,0,0}, {2503,991,274,274,797,1,0,0,0}, {2504,992,274,274,494,1,0,0,0},
    {2507,993,274,274,1360,1,0,0,0}, {2508,994,274,274,3891,1,0,0,0}, {2509,995,274,274,0,1,0,0,0},
    {2510,996,274,936,3369,1,0,1,0}, {2510,996,274,274,3369,1,0,0,0}, {2528,997,274,274,4010,1,0,0,0},
    {2530,998,274,274,3887,1,0,0,0}, {2534,999,274,274,3569,1,0,0,0}, {2535,1000,274,274,3005,1,0,0,0},
    {2536,1001,274,274,3007,1,0,0,0}, {2537,1002,274,274,3009,1,0,0,0}, {2538,1003,274,274,3011,1,0,0,0},
    {2539,1004,274,274,3013,1,0,0,0}, {2540,1005,274,274,3015,1,0,0,0}, {2541,1006,274,274,3017,1,0,0,0},
    {2542,1007,274,274,3019,1,0,0,0}, {2543,1008,274,274,3021,1,0,0,0}, {2544,1009,274,936,3419,1,0,1,0},
    {2544,1009,274,274,1978,1,0,0,0}, {2545,1010,274,936,3545,1,0,1,0}, {2545,1010,274,274,1704,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2433,913,274,274,3868,1,0,0,0},
    {2434,914,274,915,3872,1,0,1,0}, {2434,914,274,916,1195,1,0,1,0}, {2434,914,274,917,1269,1,0,1,0},
    {2434,914,274,918,3876,1,0,1,0}, {2434,914,274,919,3880,1,0,1,0}, {2434,914,274,920,3883,1,0,1,0},
    {2434,914,274,274,3872,1,0,0,0}, {2435,921,274,274,3394,1,0,0,0}, {2437,922,274,274,492,1,0,0,0},
    {2438,923,274,274,3322,1,0,0,0}, {2439,924,274,274,3339,1,0,0,0}, {2440,925,274,274,3336,1,0,0,0},
    {2441,926,274,274,3334,1,0,0,0}, {2442,927,274,274,3331,1,0,0,0}, {2443,928,274,274,3752,1,0,0,0},
    {2444,929,274,274,3887,1,0,0,0}, {2447,930,274,274,797,1,0,0,0}, {2448,931,274,274,494,1,0,0,0},
    {2451,932,274,274,1360,1,0,0,0}, {2452,933,274,274,3891,1,0,0,0}, {2453,934,274,936,3513,2,0,1,0},
    {2453,934,274,274,2052,2,0,0,0}, {2453,937,274,936,3518,1,0,1,0}, {2453,937,274,274,1026,1,0,0,0},
    {2454,938,274,936,3894,2,0,1,0}, {2454,938,274,274,3899,2,0,0,0}, {2454,940,274,936,3403,1,0,1,0},
    {2454,940,274,274,3905,1,0,0,0}, {2455,941,274,936,3909,2,0,1,0}, {2455,941,274,274,3912,2,0,0,0},
    {2455,943,274,936,3600,1,0,1,0}, {2455,943,274,274,832,1,0,0,0}, {2456,944,274,936,3502,1,0,1,0},
    {2456,944,274,274,3916,1,0,0,0}, {2457,945,274,936,3883,1,0,1,0}, {2457,945,274,274,3920,1,0,0,0},
    {2458,946,274,936,3925,1,0,1,0}, {2458,946,274,274,572,1,0,0,0}, {2459,947,274,936,3581,1,0,1,0},
    {2459,947,274,274,604,1,0,0,0}, {2460,948,274,936,3424,2,0,1,0}, {2460,948,274,274,1789,2,0,0,0},
    {2460,950,274,936,3385,1,0,1,0}, {2460,950,274,274,3927,1,0,0,0}, {2461,951,274,936,3930,1,0,1,0},
    {2461,951,274,274,387,1,0,0,0}, {2462,952,274,936,3880,1,0,1,0}, {2462,952,274,274,2347,1,0,0,0},
    {2463,953,274,936,3464,1,0,1,0}, {2463,953,274,274,2755,1,0,0,0}, {2464,954,274,936,3933,1,0,1,0},
    {2464,954,274,274,3938,1,0,0,0}, {2465,955,274,936,3752,2,0,1,0}, {2465,955,274,274,3944,2,0,0,0},
    {2465,957,274,936,3453,1,0,1,0}, {2465,957,274,274,2639,1,0,0,0}, {2466,958,274,936,3949,2,0,1,0},
    {2466,958,274,274,3954,2,0,0,0}, {2466,960,274,936,3960,1,0,1,0}, {2466,960,274,274,3965,1,0,0,0},
    {2467,961,274,936,3876,1,0,1,0}, {2467,961,274,274,3971,1,0,0,0}, {2468,962,274,936,3369,1,0,1,0},
    {2468,962,274,274,1629,1,0,0,0}, {2469,963,274,936,3374,1,0,1,0}, {2469,963,274,274,3976,1,0,0,0},
    {2470,964,274,936,3406,1,0,1,0}, {2470,964,274,274,718,1,0,0,0}, {2471,965,274,936,3411,1,0,1,0},
    {2471,965,274,274,3980,1,0,0,0}, {2472,966,274,936,1269,1,0,1,0}, {2472,966,274,274,1271,1,0,0,0},
    {2474,967,274,936,3574,1,0,1,0}, {2474,967,274,274,1365,1,0,0,0}, {2475,968,274,936,3508,2,0,1,0},
    {2475,968,274,274,805,2,0,0,0}, {2475,970,274,936,3984,1,0,1,0}, {2475,970,274,274,3987,1,0,0,0},
    {2476,971,274,936,3356,1,0,1,0}, {2476,971,274,274,507,1,0,0,0}, {2477,972,274,936,3991,1,0,1,0},
    {2477,972,274,274,3994,1,0,0,0}, {2478,973,274,936,1195,1,0,1,0}, {2478,973,274,274,1197,1,0,0,0},
    {2479,974,274,936,3998,2,0,1,0}, {2479,974,274,274,4002,2,0,0,0}, {2479,976,274,936,3553,1,0,1,0},
    {2479,976,274,274,1730,1,0,0,0}, {2480,977,274,936,3419,1,0,1,0}, {2480,977,274,274,1978,1,0,0,0},
    {2482,978,274,936,3520,1,0,1,0}, {2482,978,274,274,1102,1,0,0,0}, {2486,979,274,936,4007,1,0,1,0},
    {2486,979,274,274,1942,1,0,0,0}, {2487,980,274,936,3434,1,0,1,0}, {2487,980,274,274,1516,1,0,0,0},
    {2488,981,274,936,3429,1,0,1,0}, {2488,981,274,274,1484,1,0,0,0}, {2489,982,274,936,3540,1,0,1,0},
    {2489,982,274,274,908,1,0,0,0}, {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,3322,1,0,0,0},
    {2495,985,274,274,3339,1,0,0,0}, {2496,986,274,274,3336,1,0,0,0}, {2497,987,274,274,3334,1,0,0,0},
    {2498,988,274,274,3331,1,0,0,0}, {2499,989,274,274,3752,1,0,0,0}, {2500,990,274,274,4010,1,0,0,0},
    {2503,991,274,274,797,1,0,0,0}, {2504,992,274,274,494,1,0,0,0}, {2507,993,274,274,1360,1,0,0,0},
    {2508,994,274,274,3891,1,0,0,0}, {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,3369,1,0,1,0},
    {2510,996,274,274,3369,1,0,0,0}, {2528,997,274,274,4010,1,0,0,0}, {2530,998,274,274,3887,1,0,0,0},
    {2534,999,274,274,3569,1,0,0,0}, {2535,1000,274,274,3005,1,0,0,0}, {2536,1001,274,274,3007,1,0,0,0},
    {2537,1002,274,274,3009,1,0,0,0}, {2538,1003,274,274,3011,1,0,0,0}, {2539,1004,274,274,3013,1,0,0,0},
    {2540,1005,274,274,3015,1,0,0,0}, {2541,1006,274,274,3017,1,0,0,0}, {2542,1007,274,274,3019,1,0,0,0},
    {2543,1008,274,274,3021,1,0,0,0}, {2544,1009,274,936,3419,1,0,1,0}, {2544,1009,274,274,1978,1,0,0,0},
    {2545,1010,274,936,3545,1,0,1,0}, {2545,1010,274,274,1704,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,1029,274,274,4210,4,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,1037,274,3322,1,1,0,0},
    {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0},
    {1577,701,274,274,3363,1,0,0,0}, {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0},
    {1579,704,274,698,4213,1,0,1,0}, {1579,704,274,274,4220,1,0,0,0}, {1580,705,274,698,4224,1,0,1,0},
    {1580,705,274,274,3925,1,0,0,0}, {1581,706,274,698,3387,1,0,1,0}, {1581,706,274,274,3394,1,0,0,0},
    {1582,707,274,698,4227,1,0,1,0}, {1582,707,274,274,4234,1,0,0,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,698,4238,1,0,1,0}, {1584,709,274,274,4245,1,0,0,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0},
    {1588,713,274,698,4249,1,0,1,0}, {1588,713,274,274,4254,1,0,0,0}, {1589,714,274,698,3446,1,0,1,0},
    {1589,714,274,274,3442,1,0,0,0}, {1590,715,274,698,4257,1,0,1,0}, {1590,715,274,274,4262,1,0,0,0},
    {1591,716,274,698,3468,1,0,1,0}, {1591,716,274,274,3464,1,0,0,0}, {1592,717,274,698,3479,1,0,1,0},
    {1592,717,274,274,3475,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0},
    {1594,719,274,698,4265,1,0,1,0}, {1594,719,274,274,4270,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3592,1,0,1,0},
    {1608,735,274,274,3595,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,1040,274,274,4210,3,0,0,0}, {1614,1043,274,274,4273,3,0,0,0},
    {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0},
    {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0}, {1614,1046,274,274,3363,2,0,0,0},
    {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0},
    {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0}, {1615,1050,4,274,3331,3,1,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,1050,274,274,3331,3,0,0,0}, {1615,764,274,274,3769,3,0,0,0},
    {1615,1053,4,1055,0,2,1,1,0}, {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0},
    {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0}, {1616,771,274,696,3565,3,0,1,0},
    {1616,771,274,4,3336,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0}, {1616,1062,274,274,3336,3,0,0,0},
    {1616,774,274,274,3731,3,0,0,0}, {1616,1065,274,769,3336,2,0,1,0}, {1616,777,274,769,3336,2,0,1,0},
    {1616,1067,274,274,797,2,0,0,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,4281,1,0,1,0}, {1670,794,274,274,4286,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1101,1102,274,274,4395,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {1112,1106,274,274,4401,1,0,0,0}, {1171,1107,274,274,3502,1,0,0,0},
    {1181,1108,274,274,3909,1,0,0,0}, {1199,1109,274,274,4406,1,0,0,0}, {1209,1110,274,274,3385,1,0,0,0},
    {1211,1111,274,274,4410,1,0,0,0}, {1241,1112,274,274,4414,1,0,0,0}, {1257,1113,274,274,4417,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,3339,1,0,0,0}, {180,1116,274,274,0,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1117,274,274,4525,1,0,0,1}, {1078,1079,274,274,4530,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1081,1082,274,274,4535,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,4538,1,0,0,0},
    {1101,1102,274,274,4395,1,0,0,0}, {1102,1118,274,274,4541,1,0,0,1}, {1102,1103,274,274,4546,1,0,0,0},
    {1103,1119,274,274,4551,1,0,0,1}, {1103,1104,274,274,4556,1,0,0,0}, {1105,1120,274,274,4561,1,0,0,1},
    {1105,1105,274,274,4566,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,4571,1,0,0,0},
    {1169,1123,274,274,3600,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {2433,913,274,274,3868,1,0,0,0},
    {2434,914,274,916,1195,1,0,1,0}, {2434,914,274,917,1269,1,0,1,0}, {2434,914,274,918,3876,1,0,1,0},
    {2434,914,274,919,3880,1,0,1,0}, {2434,914,274,920,3883,1,0,1,0}, {2434,914,274,274,3872,1,0,0,0},
    {2435,921,274,274,3394,1,0,0,0}, {2437,922,274,274,492,1,0,0,0}, {2438,923,274,274,3322,1,0,0,0},
    {2439,924,274,274,3339,1,0,0,0}, {2440,925,274,274,3336,1,0,0,0}, {2441,926,274,274,3334,1,0,0,0},
    {2442,927,274,274,3331,1,0,0,0}, {2443,928,274,274,3752,1,0,0,0}, {2444,929,274,274,3887,1,0,0,0},
    {2447,930,274,274,797,1,0,0,0}, {2448,931,274,274,494,1,0,0,0}, {2451,932,274,274,1360,1,0,0,0},
    {2452,933,274,274,3891,1,0,0,0}, {2453,934,274,936,3513,2,0,1,0}, {2453,934,274,274,2052,2,0,0,0},
    {2453,937,274,936,3518,1,0,1,0}, {2453,937,274,274,1026,1,0,0,0}, {2454,938,274,936,3894,2,0,1,0},
    {2454,938,274,274,3899,2,0,0,0}, {2454,940,274,936,3403,1,0,1,0}, {2454,940,274,274,3905,1,0,0,0},
    {2455,941,274,936,3909,2,0,1,0}, {2455,941,274,274,3912,2,0,0,0}, {2455,943,274,936,3600,1,0,1,0},
    {2455,943,274,274,832,1,0,0,0}, {2456,944,274,936,3502,1,0,1,0}, {2456,944,274,274,3916,1,0,0,0},
    {2457,945,274,936,3883,1,0,1,0}, {2457,945,274,274,3920,1,0,0,0}, {2458,946,274,936,3925,1,0,1,0},
    {2458,946,274,274,572,1,0,0,0}, {2459,947,274,936,3581,1,0,1,0}, {2459,947,274,274,604,1,0,0,0},
    {2460,948,274,936,3424,2,0,1,0}, {2460,948,274,274,1789,2,0,0,0}, {2460,950,274,936,3385,1,0,1,0},
    {2460,950,274,274,3927,1,0,0,0}, {2461,951,274,936,3930,1,0,1,0}, {2461,951,274,274,387,1,0,0,0},
    {2462,952,274,936,3880,1,0,1,0}, {2462,952,274,274,2347,1,0,0,0}, {2463,953,274,936,3464,1,0,1,0},
    {2463,953,274,274,2755,1,0,0,0}, {2464,954,274,936,3933,1,0,1,0}, {2464,954,274,274,3938,1,0,0,0},
    {2465,955,274,936,3752,2,0,1,0}, {2465,955,274,274,3944,2,0,0,0}, {2465,957,274,936,3453,1,0,1,0},
    {2465,957,274,274,2639,1,0,0,0}, {2466,958,274,936,3949,2,0,1,0}, {2466,958,274,274,3954,2,0,0,0},
    {2466,960,274,936,3960,1,0,1,0}, {2466,960,274,274,3965,1,0,0,0}, {2467,961,274,936,3876,1,0,1,0},
    {2467,961,274,274,3971,1,0,0,0}, {2468,962,274,936,3369,1,0,1,0}, {2468,962,274,274,1629,1,0,0,0},
    {2469,963,274,936,3374,1,0,1,0}, {2469,963,274,274,3976,1,0,0,0}, {2470,964,274,936,3406,1,0,1,0},
    {2470,964,274,274,718,1,0,0,0}, {2471,965,274,936,3411,1,0,1,0}, {2471,965,274,274,3980,1,0,0,0},
    {2472,966,274,936,1269,1,0,1,0}, {2472,966,274,274,1271,1,0,0,0}, {2474,967,274,936,3574,1,0,1,0},
    {2474,967,274,274,1365,1,0,0,0}, {2475,968,274,936,3508,2,0,1,0}, {2475,968,274,274,805,2,0,0,0},
    {2475,970,274,936,3984,1,0,1,0}, {2475,970,274,274,3987,1,0,0,0}, {2476,971,274,936,3356,1,0,1,0},
    {2476,971,274,274,507,1,0,0,0}, {2477,972,274,936,3991,1,0,1,0}, {2477,972,274,274,3994,1,0,0,0},
    {2478,973,274,936,1195,1,0,1,0}, {2478,973,274,274,1197,1,0,0,0}, {2479,974,274,936,3998,2,0,1,0},
    {2479,974,274,274,4002,2,0,0,0}, {2479,976,274,936,3553,1,0,1,0}, {2479,976,274,274,1730,1,0,0,0},
    {2480,977,274,936,3419,1,0,1,0}, {2480,977,274,274,1978,1,0,0,0}, {2482,978,274,936,3520,1,0,1,0},
    {2482,978,274,274,1102,1,0,0,0}, {2486,979,274,936,4007,1,0,1,0}, {2486,979,274,274,1942,1,0,0,0},
    {2487,980,274,936,3434,1,0,1,0}, {2487,980,274,274,1516,1,0,0,0}, {2488,981,274,936,3429,1,0,1,0},
    {2488,981,274,274,1484,1,0,0,0}, {2489,982,274,936,3540,1,0,1,0}, {2489,982,274,274,908,1,0,0,0},
    {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,3322,1,0,0,0}, {2495,985,274,274,3339,1,0,0,0},
    {2496,986,274,274,3336,1,0,0,0}, {2497,987,274,274,3334,1,0,0,0}, {2498,988,274,274,3331,1,0,0,0},
    {2499,989,274,274,3752,1,0,0,0}, {2500,990,274,274,4010,1,0,0,0}, {2503,991,274,274,797,1,0,0,0},
    {2504,992,274,274,494,1,0,0,0}, {2507,993,274,274,1360,1,0,0,0}, {2508,994,274,274,3891,1,0,0,0},
    {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,3369,1,0,1,0}, {2510,996,274,274,3369,1,0,0,0},
    {2528,997,274,274,4010,1,0,0,0}, {2530,998,274,274,3887,1,0,0,0}, {2534,999,274,274,3569,1,0,0,0},
    {2535,1000,274,274,3005,1,0,0,0}, {2536,1001,274,274,3007,1,0,0,0}, {2537,1002,274,274,3009,1,0,0,0},
    {2538,1003,274,274,3011,1,0,0,0}, {2539,1004,274,274,3013,1,0,0,0}, {2540,1005,274,274,3015,1,0,0,0},
    {2541,1006,274,274,3017,1,0,0,0}, {2542,1007,274,274,3019,1,0,0,0}, {2543,1008,274,274,3021,1,0,0,0},
    {2544,1009,274,936,3419,1,0,1,0}, {2544,1009,274,274,1978,1,0,0,0}, {2545,1010,274,936,3545,1,0,1,0},
    {2545,1010,274,274,1704,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {1920,1146,274,274,3540,1,0,0,0}, {1921,1147,274,274,4234,2,0,0,0}, {1921,1149,274,274,4007,1,0,0,0},
    {1922,1130,274,1150,4758,1,0,1,0}, {1922,1130,274,274,1269,1,0,0,0}, {1923,1129,274,274,3419,1,0,0,0},
    {1924,1141,274,274,3356,1,0,0,0}, {1925,1151,274,274,4762,1,0,0,0}, {1926,1145,274,274,3518,1,0,0,0},
    {1927,1152,274,1154,3419,2,0,1,0}, {1927,1152,274,1155,1269,2,0,1,0}, {1927,1152,274,1156,3508,2,0,1,0},
    {1927,1152,274,1157,3595,2,0,1,0}, {1927,1152,274,1158,1195,2,0,1,0}, {1927,1152,274,1159,3520,2,0,1,0},
    {1927,1152,274,1160,3429,2,0,1,0}, {1927,1152,274,1161,3574,2,0,1,0}, {1927,1152,274,1162,3385,2,0,1,0},
    {1927,1152,274,1163,3600,2,0,1,0}, {1927,1152,274,1164,3453,2,0,1,0}, {1927,1152,274,1165,3406,2,0,1,0},
    {1927,1152,274,1166,3356,2,0,1,0}, {1927,1152,274,1167,3925,2,0,1,0}, {1927,1152,274,1168,3464,2,0,1,0},
    {1927,1152,274,646,3369,2,0,1,0}, {1927,1152,274,1169,3518,2,0,1,0}, {1927,1152,274,274,3540,2,0,0,0},
    {1927,1170,4,274,0,1,1,0,0}, {1927,1170,666,274,4766,1,1,0,0}, {1927,1170,274,274,0,1,0,0,0},
    {1928,1132,274,274,3595,1,0,0,0}, {1929,1133,274,274,1195,1,0,0,0}, {1930,1131,274,274,3508,1,0,0,0},
    {1931,1140,274,274,3406,1,0,0,0}, {1932,1144,274,274,3369,1,0,0,0}, {1933,1134,274,274,3520,1,0,0,0},
    {1934,1138,274,274,3600,1,0,0,0}, {1935,1171,274,274,3880,1,0,0,0}, {1936,1135,274,274,3429,1,0,0,0},
    {1937,1139,274,274,3453,1,0,0,0}, {1938,1172,274,274,3424,1,0,0,0}, {1939,1143,274,274,3464,1,0,0,0},
    {1940,1173,274,274,3553,1,0,0,0}, {1941,1136,274,274,3574,1,0,0,0}, {1942,1137,274,274,3385,1,0,0,0},
    {1943,1142,274,274,3925,1,0,0,0}, {1944,1174,274,274,4220,1,0,0,0}, {1945,1175,274,274,3394,1,0,0,0},
    {1946,1176,274,274,3894,1,0,0,0}, {1947,1177,274,274,4245,1,0,0,0}, {1948,1178,274,274,4769,1,0,0,0},
    {1949,1179,274,274,3434,1,0,0,0}, {1950,1180,274,274,3442,1,0,0,0}, {1951,1181,274,274,3475,1,0,0,0},
    {1952,1182,274,274,3464,1,0,0,0}, {1953,1183,274,274,3475,1,0,0,0}, {1954,1184,274,274,4772,1,0,0,0},
    {1955,1185,274,274,3502,1,0,0,0}, {1956,1186,274,274,3513,1,0,0,0}, {1957,1187,274,274,3545,1,0,0,0},
    {1958,1188,274,274,492,1,0,0,0}, {1959,1189,274,274,3322,1,0,0,0}, {1960,1190,274,274,3339,1,0,0,0},
    {1961,1191,274,274,3336,1,0,0,0}, {1962,1192,274,274,3334,1,0,0,0}, {1963,1193,274,274,3331,1,0,0,0},
    {1964,1194,274,274,797,1,0,0,0}, {1965,1195,274,274,3731,1,0,0,0}, {1966,1196,274,274,1360,1,0,0,0},
    {1967,1197,274,274,3769,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0}, {59,1199,274,274,3308,1,0,0,0},
    {183,1200,274,274,3306,1,0,0,0}, {912,1201,274,274,3339,1,0,0,0}, {940,1202,274,274,492,1,0,0,0},
    {941,1203,274,274,797,1,0,0,0}, {942,1204,274,274,3731,1,0,0,0}, {943,1205,274,274,3339,1,0,0,0},
    {944,1206,274,274,3553,1,0,0,0}, {945,1207,274,274,3891,2,0,0,0}, {945,1209,274,274,3891,2,0,0,0},
    {945,1211,274,274,492,1,0,0,0}, {946,1212,274,274,3595,1,0,0,0}, {947,1213,4,274,4960,2,1,0,0},
    {947,1215,274,274,4963,2,0,0,0}, {947,1217,274,274,4967,2,0,0,0}, {947,1213,274,274,4970,2,0,0,0},
    {947,1219,274,274,4973,2,0,0,0}, {947,1221,274,274,3600,1,0,0,0}, {948,1222,274,274,3406,1,0,0,0},
    {949,1223,274,274,4976,2,0,0,0}, {949,1225,274,274,4976,2,0,0,0}, {949,1227,274,274,797,1,0,0,0},
    {950,1228,274,274,3424,1,0,0,0}, {951,1229,274,274,4979,2,0,0,0}, {951,1231,274,274,4979,2,0,0,0},
    {951,1233,274,274,3731,1,0,0,0}, {952,1234,274,274,3374,1,0,0,0}, {953,1235,274,274,3339,1,0,0,0},
    {954,1236,274,274,3518,1,0,0,0}, {955,1237,274,274,3520,1,0,0,0}, {956,1238,4,274,3356,2,1,0,0},
    {956,1240,274,274,1195,1,0,0,0}, {957,1241,4,274,4983,2,1,0,0}, {957,1243,274,274,1269,1,0,0,0},
    {958,1244,274,274,4987,1,0,0,0}, {959,1245,274,274,1362,2,0,0,0}, {959,1247,274,274,1362,2,0,0,0},
    {959,1249,274,274,1360,1,0,0,0}, {960,1250,274,274,3574,1,0,0,0}, {961,1251,274,274,3419,1,0,0,0},
    {962,1252,274,274,3429,1,0,0,0}, {963,1253,274,274,3429,1,0,0,0}, {964,1254,274,274,3369,1,0,0,0},
    {965,1255,274,274,4989,2,0,0,0}, {965,1257,274,274,4989,2,0,0,0}, {965,1259,274,274,3553,1,0,0,0},
    {966,1260,274,274,3984,1,0,0,0}, {967,1261,274,274,3581,1,0,0,0}, {968,1262,274,274,4992,1,0,0,0},
    {969,1263,274,274,3769,1,0,0,0}, {970,1264,274,274,3339,1,0,0,0}, {971,1265,274,274,3553,1,0,0,0},
    {972,1266,274,274,1360,1,0,0,0}, {973,1267,274,274,3553,1,0,0,0}, {974,1268,274,274,3769,1,0,0,0},
    {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0}, {1548,656,274,274,3304,1,0,0,0},
    {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0},
    {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0}, {1570,664,666,274,3325,1,1,0,0},
    {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0},
    {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,681,4,274,3336,2,1,0,0},
    {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0},
    {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0},
    {1575,622,274,274,3346,4,0,0,0}, {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,274,698,3371,1,0,1,0},
    {1578,703,274,274,3369,1,0,0,0}, {1579,704,274,698,5170,1,0,1,0}, {1579,704,274,274,5177,1,0,0,0},
    {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3387,1,0,1,0},
    {1581,706,274,274,3394,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,698,4238,1,0,1,0},
    {1584,709,274,274,4245,1,0,0,0}, {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,698,3431,1,0,1,0},
    {1587,712,274,274,3429,1,0,0,0}, {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0},
    {1589,714,274,698,3446,1,0,1,0}, {1589,714,274,274,3442,1,0,0,0}, {1590,715,274,698,5181,1,0,1,0},
    {1590,715,274,274,5188,1,0,0,0}, {1591,716,274,698,3468,1,0,1,0}, {1591,716,274,274,3464,1,0,0,0},
    {1592,717,274,698,3479,1,0,1,0}, {1592,717,274,274,3475,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0},
    {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,698,3528,1,0,1,0},
    {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0},
    {1607,1038,274,274,4273,2,0,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3592,1,0,1,0}, {1608,735,274,274,3595,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,3547,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,1269,274,696,5192,3,0,1,0},
    {1614,1272,274,274,5196,3,0,0,0}, {1614,1275,274,274,5199,3,0,0,0}, {1614,1269,274,274,5192,3,0,0,0},
    {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,1278,274,274,5203,2,0,0,0}, {1614,1280,274,274,5203,2,0,0,0}, {1614,1282,274,274,5196,2,0,0,0},
    {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0},
    {1614,756,274,274,3547,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3769,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0},
    {1615,770,274,274,3334,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0},
    {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3731,3,0,0,0}, {1616,1065,274,769,3336,2,0,1,0},
    {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {2689,1324,274,274,5295,1,0,0,0}, {2690,1325,274,1326,1195,1,0,1,0},
    {2690,1325,274,1327,1269,1,0,1,0}, {2690,1325,274,1328,3876,1,0,1,0}, {2690,1325,274,1329,3880,1,0,1,0},
    {2690,1325,274,1330,3883,1,0,1,0}, {2690,1325,274,274,3872,1,0,0,0}, {2691,1331,274,274,3394,1,0,0,0},
    {2693,1332,274,274,492,1,0,0,0}, {2694,1333,274,274,3322,1,0,0,0}, {2695,1334,274,274,3339,1,0,0,0},
    {2696,1335,274,274,3336,1,0,0,0}, {2697,1336,274,274,3334,1,0,0,0}, {2698,1337,274,274,3331,1,0,0,0},
    {2699,1338,274,274,3752,1,0,0,0}, {2700,1339,274,274,3887,1,0,0,0}, {2701,1340,274,274,797,1,0,0,0},
    {2703,1341,274,274,5299,1,0,0,0}, {2704,1342,274,274,494,1,0,0,0}, {2705,1343,274,274,1360,1,0,0,0},
    {2707,1344,274,274,5302,1,0,0,0}, {2708,1345,274,274,3891,1,0,0,0}, {2709,1346,274,1114,3513,2,0,1,0},
    {2709,1346,274,274,2052,2,0,0,0}, {2709,1348,274,1114,3518,1,0,1,0}, {2709,1348,274,274,1026,1,0,0,0},
    {2710,1349,274,1114,3894,2,0,1,0}, {2710,1349,274,274,3899,2,0,0,0}, {2710,1351,274,1114,3403,1,0,1,0},
    {2710,1351,274,274,3905,1,0,0,0}, {2711,1352,274,1114,3909,2,0,1,0}, {2711,1352,274,274,3912,2,0,0,0},
    {2711,1354,274,1114,3600,1,0,1,0}, {2711,1354,274,274,832,1,0,0,0}, {2712,1355,274,1114,3502,1,0,1,0},
    {2712,1355,274,274,3916,1,0,0,0}, {2713,1356,274,1114,3883,1,0,1,0}, {2713,1356,274,274,3920,1,0,0,0},
    {2714,1357,274,1114,3925,1,0,1,0}, {2714,1357,274,274,572,1,0,0,0}, {2715,1358,274,1114,3581,1,0,1,0},
    {2715,1358,274,274,604,1,0,0,0}, {2716,1359,274,1114,3424,2,0,1,0}, {2716,1359,274,274,1789,2,0,0,0},
    {2716,1361,274,1114,3385,1,0,1,0}, {2716,1361,274,274,3927,1,0,0,0}, {2717,1362,274,1114,3930,1,0,1,0},
    {2717,1362,274,274,387,1,0,0,0}, {2718,1363,274,1114,3880,1,0,1,0}, {2718,1363,274,274,2347,1,0,0,0},
    {2719,1364,274,1114,3464,1,0,1,0}, {2719,1364,274,274,2755,1,0,0,0}, {2720,1365,274,1114,3933,1,0,1,0},
    {2720,1365,274,274,3938,1,0,0,0}, {2721,1366,274,1114,3752,2,0,1,0}, {2721,1366,274,274,3944,2,0,0,0},
    {2721,1368,274,1114,3453,1,0,1,0}, {2721,1368,274,274,2639,1,0,0,0}, {2722,1369,274,1114,3949,2,0,1,0},
    {2722,1369,274,274,3954,2,0,0,0}, {2722,1371,274,1114,3960,1,0,1,0}, {2722,1371,274,274,3965,1,0,0,0},
    {2723,1372,274,1114,3876,1,0,1,0}, {2723,1372,274,274,3971,1,0,0,0}, {2724,1373,274,1114,3369,1,0,1,0},
    {2724,1373,274,274,1629,1,0,0,0}, {2725,1374,274,1114,3374,1,0,1,0}, {2725,1374,274,274,3976,1,0,0,0},
    {2726,1375,274,1114,3406,1,0,1,0}, {2726,1375,274,274,718,1,0,0,0}, {2727,1376,274,1114,3411,1,0,1,0},
    {2727,1376,274,274,3980,1,0,0,0}, {2728,1377,274,1114,1269,1,0,1,0}, {2728,1377,274,274,1271,1,0,0,0},
    {2730,1378,274,1114,3574,1,0,1,0}, {2730,1378,274,274,1365,1,0,0,0}, {2731,1379,274,1114,3508,2,0,1,0},
    {2731,1379,274,274,805,2,0,0,0}, {2731,1381,274,1114,3984,1,0,1,0}, {2731,1381,274,274,3987,1,0,0,0},
    {2732,1382,274,1114,3356,1,0,1,0}, {2732,1382,274,274,507,1,0,0,0}, {2733,1383,274,1114,3991,1,0,1,0},
    {2733,1383,274,274,3994,1,0,0,0}, {2734,1384,274,1114,1195,1,0,1,0}, {2734,1384,274,274,1197,1,0,0,0},
    {2735,1385,274,1114,3998,2,0,1,0}, {2735,1385,274,274,4002,2,0,0,0}, {2735,1387,274,1114,3553,1,0,1,0},
    {2735,1387,274,274,1730,1,0,0,0}, {2736,1388,274,1114,3419,1,0,1,0}, {2736,1388,274,274,1978,1,0,0,0},
    {2738,1389,274,1114,3520,1,0,1,0}, {2738,1389,274,274,1102,1,0,0,0}, {2739,1390,274,1114,4762,1,0,1,0},
    {2739,1390,274,274,5305,1,0,0,0}, {2741,1391,274,1114,3595,1,0,1,0}, {2741,1391,274,274,2182,1,0,0,0},
    {2742,1392,274,1114,4007,1,0,1,0}, {2742,1392,274,274,1942,1,0,0,0}, {2743,1393,274,1114,3434,1,0,1,0},
    {2743,1393,274,274,1516,1,0,0,0}, {2744,1394,274,1114,3429,1,0,1,0}, {2744,1394,274,274,1484,1,0,0,0},
    {2745,1395,274,1114,3540,1,0,1,0}, {2745,1395,274,274,908,1,0,0,0}, {2748,1396,274,274,0,1,0,0,0},
    {2750,1397,274,274,3322,1,0,0,0}, {2751,1398,274,274,3339,1,0,0,0}, {2752,1399,274,274,3336,1,0,0,0},
    {2753,1400,274,274,3334,1,0,0,0}, {2754,1401,274,274,3331,1,0,0,0}, {2755,1402,274,274,3752,1,0,0,0},
    {2756,1403,274,274,4010,1,0,0,0}, {2757,1404,274,274,797,1,0,0,0}, {2759,1405,274,274,5299,1,0,0,0},
    {2760,1406,274,274,494,1,0,0,0}, {2761,1407,274,274,1360,1,0,0,0}, {2763,1408,274,274,5302,1,0,0,0},
    {2764,1409,274,274,3891,1,0,0,0}, {2765,1410,274,274,0,1,0,0,0}, {2784,1411,274,274,4010,1,0,0,0},
    {2786,1412,274,274,3887,1,0,0,0}, {2790,1413,274,274,3569,1,0,0,0}, {2791,1414,274,274,3005,1,0,0,0},
    {2792,1415,274,274,3007,1,0,0,0}, {2793,1416,274,274,3009,1,0,0,0}, {2794,1417,274,274,3011,1,0,0,0},
    {2795,1418,274,274,3013,1,0,0,0}, {2796,1419,274,274,3015,1,0,0,0}, {2797,1420,274,274,3017,1,0,0,0},
    {2798,1421,274,274,3019,1,0,0,0}, {2799,1422,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2305,1490,274,274,3868,1,0,0,0}, {2306,1491,274,1492,3872,1,0,1,0},
    {2306,1491,274,1493,1195,1,0,1,0}, {2306,1491,274,1494,1269,1,0,1,0}, {2306,1491,274,1495,3876,1,0,1,0},
    {2306,1491,274,1496,3880,1,0,1,0}, {2306,1491,274,1497,3883,1,0,1,0}, {2306,1491,274,274,3872,1,0,0,0},
    {2307,1498,274,274,3394,1,0,0,0}, {2309,1499,274,274,492,1,0,0,0}, {2310,1500,274,274,3322,1,0,0,0},
    {2311,1501,274,274,3339,1,0,0,0}, {2312,1502,274,274,3336,1,0,0,0}, {2313,1503,274,274,3334,1,0,0,0},
    {2314,1504,274,274,3331,1,0,0,0}, {2315,1505,274,274,3752,1,0,0,0}, {2316,1506,274,274,4762,1,0,0,0},
    {2317,1507,274,274,5497,1,0,0,0}, {2318,1508,274,274,797,1,0,0,0}, {2319,1509,274,274,797,1,0,0,0},
    {2320,1510,274,274,494,1,0,0,0}, {2321,1511,274,274,5500,1,0,0,0}, {2322,1512,274,274,1360,1,0,0,0},
    {2323,1513,274,274,1360,1,0,0,0}, {2324,1514,274,274,5503,1,0,0,0}, {2325,1515,274,1517,3513,2,0,1,0},
    {2325,1515,274,274,2052,2,0,0,0}, {2325,1518,274,1517,3518,1,0,1,0}, {2325,1518,274,274,1026,1,0,0,0},
    {2326,1519,274,1517,3894,2,0,1,0}, {2326,1519,274,274,3899,2,0,0,0}, {2326,1521,274,1517,3403,1,0,1,0},
    {2326,1521,274,274,3905,1,0,0,0}, {2327,1522,274,1517,3909,2,0,1,0}, {2327,1522,274,274,3912,2,0,0,0},
    {2327,1524,274,1517,3600,1,0,1,0}, {2327,1524,274,274,832,1,0,0,0}, {2328,1525,274,1517,3502,1,0,1,0},
    {2328,1525,274,274,3916,1,0,0,0}, {2329,1526,274,1517,3883,1,0,1,0}, {2329,1526,274,274,3920,1,0,0,0},
    {2330,1527,274,1517,3925,1,0,1,0}, {2330,1527,274,274,572,1,0,0,0}, {2331,1528,274,1517,3581,1,0,1,0},
    {2331,1528,274,274,604,1,0,0,0}, {2332,1529,274,1517,3424,2,0,1,0}, {2332,1529,274,274,1789,2,0,0,0},
    {2332,1531,274,1517,3385,1,0,1,0}, {2332,1531,274,274,3927,1,0,0,0}, {2333,1532,274,1517,3930,1,0,1,0},
    {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,3880,1,0,1,0}, {2334,1533,274,274,2347,1,0,0,0},
    {2335,1534,274,1517,3464,1,0,1,0}, {2335,1534,274,274,2755,1,0,0,0}, {2336,1535,274,1517,3933,1,0,1,0},
    {2336,1535,274,274,3938,1,0,0,0}, {2337,1536,274,1517,3752,2,0,1,0}, {2337,1536,274,274,3944,2,0,0,0},
    {2337,1538,274,1517,3453,1,0,1,0}, {2337,1538,274,274,2639,1,0,0,0}, {2338,1539,274,1517,3949,2,0,1,0},
    {2338,1539,274,274,3954,2,0,0,0}, {2338,1541,274,1517,3960,1,0,1,0}, {2338,1541,274,274,3965,1,0,0,0},
    {2339,1542,274,1517,3876,1,0,1,0}, {2339,1542,274,274,3971,1,0,0,0}, {2340,1543,274,1517,3369,1,0,1,0},
    {2340,1543,274,274,1629,1,0,0,0}, {2341,1544,274,1517,3374,1,0,1,0}, {2341,1544,274,274,3976,1,0,0,0},
    {2342,1545,274,1517,3406,1,0,1,0}, {2342,1545,274,274,718,1,0,0,0}, {2343,1546,274,1517,3411,1,0,1,0},
    {2343,1546,274,274,3980,1,0,0,0}, {2344,1547,274,1517,1269,1,0,1,0}, {2344,1547,274,274,1271,1,0,0,0},
    {2345,1548,274,1517,5507,1,0,1,0}, {2345,1548,274,274,5511,1,0,0,0}, {2346,1549,274,1517,3574,1,0,1,0},
    {2346,1549,274,274,1365,1,0,0,0}, {2347,1550,274,1517,3508,2,0,1,0}, {2347,1550,274,274,805,2,0,0,0},
    {2347,1552,274,1517,3984,1,0,1,0}, {2347,1552,274,274,3987,1,0,0,0}, {2348,1553,274,1517,3356,1,0,1,0},
    {2348,1553,274,274,507,1,0,0,0}, {2349,1554,274,1517,3991,1,0,1,0}, {2349,1554,274,274,3994,1,0,0,0},
    {2350,1555,274,1517,1195,1,0,1,0}, {2350,1555,274,274,1197,1,0,0,0}, {2351,1556,274,1517,3998,2,0,1,0},
    {2351,1556,274,274,4002,2,0,0,0}, {2351,1558,274,1517,3553,1,0,1,0}, {2351,1558,274,274,1730,1,0,0,0},
    {2352,1559,274,1517,3419,1,0,1,0}, {2352,1559,274,274,1978,1,0,0,0}, {2353,1560,274,1517,5516,1,0,1,0},
    {2353,1560,274,274,5520,1,0,0,0}, {2354,1561,274,1517,3520,1,0,1,0}, {2354,1561,274,274,1102,1,0,0,0},
    {2355,1562,274,1517,4762,1,0,1,0}, {2355,1562,274,274,5305,1,0,0,0}, {2356,1563,274,1517,5525,1,0,1,0},
    {2356,1563,274,274,5529,1,0,0,0}, {2357,1564,274,1517,3595,1,0,1,0}, {2357,1564,274,274,2182,1,0,0,0},
    {2358,1565,274,1517,4007,1,0,1,0}, {2358,1565,274,274,1942,1,0,0,0}, {2359,1566,274,1517,3434,1,0,1,0},
    {2359,1566,274,274,1516,1,0,0,0}, {2360,1567,274,1517,3429,1,0,1,0}, {2360,1567,274,274,1484,1,0,0,0},
    {2361,1568,274,1517,3540,1,0,1,0}, {2361,1568,274,274,908,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0},
    {2365,1570,274,274,3310,1,0,0,0}, {2366,1571,274,274,3322,1,0,0,0}, {2367,1572,274,274,3339,1,0,0,0},
    {2368,1573,274,274,3336,1,0,0,0}, {2369,1574,274,274,3334,1,0,0,0}, {2370,1575,274,274,3331,1,0,0,0},
    {2371,1576,274,274,3752,1,0,0,0}, {2372,1577,274,274,5534,1,0,0,0}, {2373,1578,274,274,5497,1,0,0,0},
    {2374,1579,274,274,797,1,0,0,0}, {2375,1580,274,274,797,1,0,0,0}, {2376,1581,274,274,494,1,0,0,0},
    {2377,1582,274,274,5500,1,0,0,0}, {2378,1583,274,274,1360,1,0,0,0}, {2379,1584,274,274,1360,1,0,0,0},
    {2380,1585,274,274,5503,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,5534,1,0,0,0},
    {2402,1588,274,274,4762,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0}, {2405,1589,274,274,3866,1,0,0,0},
    {2406,1590,274,274,3569,1,0,0,0}, {2407,1591,274,274,3005,1,0,0,0}, {2408,1592,274,274,3007,1,0,0,0},
    {2409,1593,274,274,3009,1,0,0,0}, {2410,1594,274,274,3011,1,0,0,0}, {2411,1595,274,274,3013,1,0,0,0},
    {2412,1596,274,274,3015,1,0,0,0}, {2413,1597,274,274,3017,1,0,0,0}, {2414,1598,274,274,3019,1,0,0,0},
    {2415,1599,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {97,1600,666,1601,0,1,1,1,0}, {3201,1662,274,274,5295,1,0,0,0}, {3202,1663,274,1664,3872,1,0,1,0},
    {3202,1663,274,1665,1195,1,0,1,0}, {3202,1663,274,1666,1269,1,0,1,0}, {3202,1663,274,1667,3876,1,0,1,0},
    {3202,1663,274,1668,3880,1,0,1,0}, {3202,1663,274,1669,3883,1,0,1,0}, {3202,1663,274,274,3872,1,0,0,0},
    {3203,1670,274,274,3394,1,0,0,0}, {3205,1671,274,274,492,1,0,0,0}, {3206,1672,274,274,3322,1,0,0,0},
    {3207,1673,274,274,3339,1,0,0,0}, {3208,1674,274,274,3336,1,0,0,0}, {3209,1675,274,274,3334,1,0,0,0},
    {3210,1676,274,274,3331,1,0,0,0}, {3211,1677,274,274,3752,1,0,0,0}, {3212,1678,274,274,3887,1,0,0,0},
    {3214,1679,274,274,797,1,0,0,0}, {3215,1680,274,274,3731,1,0,0,0}, {3216,1681,274,274,494,1,0,0,0},
    {3218,1682,274,274,1360,1,0,0,0}, {3219,1683,274,274,3769,1,0,0,0}, {3220,1684,274,274,3891,1,0,0,0},
    {3221,1685,274,1687,3513,2,0,1,0}, {3221,1685,274,274,2052,2,0,0,0}, {3221,1688,274,1687,3518,1,0,1,0},
    {3221,1688,274,274,1026,1,0,0,0}, {3222,1689,274,1687,3894,2,0,1,0}, {3222,1689,274,274,3899,2,0,0,0},
    {3222,1691,274,1687,3403,1,0,1,0}, {3222,1691,274,274,3905,1,0,0,0}, {3223,1692,274,1687,3909,2,0,1,0},
    {3223,1692,274,274,3912,2,0,0,0}, {3223,1694,274,1687,3600,1,0,1,0}, {3223,1694,274,274,832,1,0,0,0},
    {3224,1695,274,1687,3502,1,0,1,0}, {3224,1695,274,274,3916,1,0,0,0}, {3225,1696,274,1687,3883,1,0,1,0},
    {3225,1696,274,274,3920,1,0,0,0}, {3226,1697,274,1687,3925,1,0,1,0}, {3226,1697,274,274,572,1,0,0,0},
    {3227,1698,274,1687,3581,1,0,1,0}, {3227,1698,274,274,604,1,0,0,0}, {3228,1699,274,1687,3424,2,0,1,0},
    {3228,1699,274,274,1789,2,0,0,0}, {3228,1701,274,1687,3385,1,0,1,0}, {3228,1701,274,274,3927,1,0,0,0},
    {3229,1702,274,1687,3930,1,0,1,0}, {3229,1702,274,274,387,1,0,0,0}, {3230,1703,274,1687,3880,1,0,1,0},
    {3230,1703,274,274,2347,1,0,0,0}, {3231,1704,274,1687,3464,1,0,1,0}, {3231,1704,274,274,2755,1,0,0,0},
    {3232,1705,274,1687,3933,1,0,1,0}, {3232,1705,274,274,3938,1,0,0,0}, {3233,1706,274,1687,3752,2,0,1,0},
    {3233,1706,274,274,3944,2,0,0,0}, {3233,1708,274,1687,3453,1,0,1,0}, {3233,1708,274,274,2639,1,0,0,0},
    {3234,1709,274,1687,3949,2,0,1,0}, {3234,1709,274,274,3954,2,0,0,0}, {3234,1711,274,1687,3960,1,0,1,0},
    {3234,1711,274,274,3965,1,0,0,0}, {3235,1712,274,1687,3876,1,0,1,0}, {3235,1712,274,274,3971,1,0,0,0},
    {3236,1713,274,1687,3369,1,0,1,0}, {3236,1713,274,274,1629,1,0,0,0}, {3237,1714,274,1687,3374,1,0,1,0},
    {3237,1714,274,274,3976,1,0,0,0}, {3238,1715,274,1687,3406,1,0,1,0}, {3238,1715,274,274,718,1,0,0,0},
    {3239,1716,274,1687,3411,1,0,1,0}, {3239,1716,274,274,3980,1,0,0,0}, {3240,1717,274,1687,1269,1,0,1,0},
    {3240,1717,274,274,1271,1,0,0,0}, {3242,1718,274,1687,3574,1,0,1,0}, {3242,1718,274,274,1365,1,0,0,0},
    {3243,1719,274,1687,3508,2,0,1,0}, {3243,1719,274,274,805,2,0,0,0}, {3243,1721,274,1687,3984,1,0,1,0},
    {3243,1721,274,274,3987,1,0,0,0}, {3244,1722,274,1687,3356,1,0,1,0}, {3244,1722,274,274,507,1,0,0,0},
    {3245,1723,274,1687,3991,1,0,1,0}, {3245,1723,274,274,3994,1,0,0,0}, {3246,1724,274,1687,1195,1,0,1,0},
    {3246,1724,274,274,1197,1,0,0,0}, {3247,1725,274,1687,3998,2,0,1,0}, {3247,1725,274,274,4002,2,0,0,0},
    {3247,1727,274,1687,3553,1,0,1,0}, {3247,1727,274,274,1730,1,0,0,0}, {3248,1728,274,1687,3419,1,0,1,0},
    {3248,1728,274,274,1978,1,0,0,0}, {3249,1729,274,1687,5516,1,0,1,0}, {3249,1729,274,274,5520,1,0,0,0},
    {3250,1730,274,1687,3520,1,0,1,0}, {3250,1730,274,274,1102,1,0,0,0}, {3251,1731,274,1687,4762,1,0,1,0},
    {3251,1731,274,274,5305,1,0,0,0}, {3253,1732,274,1687,3595,1,0,1,0}, {3253,1732,274,274,2182,1,0,0,0},
    {3254,1733,274,1687,4007,1,0,1,0}, {3254,1733,274,274,1942,1,0,0,0}, {3255,1734,274,1687,3442,1,0,1,0},
    {3255,1734,274,274,2879,1,0,0,0}, {3256,1735,274,1687,3429,1,0,1,0}, {3256,1735,274,274,1484,1,0,0,0},
    {3257,1736,274,1687,3540,1,0,1,0}, {3257,1736,274,274,908,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0},
    {3262,1738,274,274,3322,1,0,0,0}, {3263,1739,274,274,3339,1,0,0,0}, {3264,1740,274,274,3336,1,0,0,0},
    {3265,1741,274,274,3334,1,0,0,0}, {3266,1742,274,274,3331,1,0,0,0}, {3267,1743,274,274,3752,1,0,0,0},
    {3268,1744,274,274,4010,1,0,0,0}, {3270,1745,274,274,797,1,0,0,0}, {3271,1746,274,274,3731,1,0,0,0},
    {3272,1747,274,274,494,1,0,0,0}, {3274,1748,274,274,1360,1,0,0,0}, {3275,1749,274,274,3769,1,0,0,0},
    {3276,1750,274,274,3891,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,4010,1,0,0,0},
    {3298,1753,274,274,3887,1,0,0,0}, {3302,1754,274,274,3569,1,0,0,0}, {3303,1755,274,274,3005,1,0,0,0},
    {3304,1756,274,274,3007,1,0,0,0}, {3305,1757,274,274,3009,1,0,0,0}, {3306,1758,274,274,3011,1,0,0,0},
    {3307,1759,274,274,3013,1,0,0,0}, {3308,1760,274,274,3015,1,0,0,0}, {3309,1761,274,274,3017,1,0,0,0},
    {3310,1762,274,274,3019,1,0,0,0}, {3311,1763,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3201,1662,274,274,5295,1,0,0,0}, {3202,1663,274,1789,3872,1,0,1,0},
    {3202,1663,274,1665,1195,1,0,1,0}, {3202,1663,274,1666,1269,1,0,1,0}, {3202,1663,274,1667,3876,1,0,1,0},
    {3202,1663,274,1668,3880,1,0,1,0}, {3202,1663,274,1669,3883,1,0,1,0}, {3202,1663,274,274,3872,1,0,0,0},
    {3203,1670,274,274,3394,1,0,0,0}, {3205,1671,274,274,492,1,0,0,0}, {3206,1672,274,274,3322,1,0,0,0},
    {3207,1673,274,274,3339,1,0,0,0}, {3208,1674,274,274,3336,1,0,0,0}, {3209,1675,274,274,3334,1,0,0,0},
    {3210,1676,274,274,3331,1,0,0,0}, {3211,1677,274,274,3752,1,0,0,0}, {3212,1678,274,274,3887,1,0,0,0},
    {3214,1679,274,274,797,1,0,0,0}, {3215,1680,274,274,3731,1,0,0,0}, {3216,1681,274,274,494,1,0,0,0},
    {3218,1682,274,274,1360,1,0,0,0}, {3219,1683,274,274,3769,1,0,0,0}, {3220,1684,274,274,3891,1,0,0,0},
    {3221,1685,274,1687,3513,2,0,1,0}, {3221,1685,274,274,2052,2,0,0,0}, {3221,1688,274,1687,3518,1,0,1,0},
    {3221,1688,274,274,1026,1,0,0,0}, {3222,1689,274,1687,3894,2,0,1,0}, {3222,1689,274,274,3899,2,0,0,0},
    {3222,1691,274,1687,3403,1,0,1,0}, {3222,1691,274,274,3905,1,0,0,0}, {3223,1692,274,1687,3909,2,0,1,0},
    {3223,1692,274,274,3912,2,0,0,0}, {3223,1694,274,1687,3600,1,0,1,0}, {3223,1694,274,274,832,1,0,0,0},
    {3224,1695,274,1687,3502,1,0,1,0}, {3224,1695,274,274,3916,1,0,0,0}, {3225,1696,274,1687,3883,1,0,1,0},
    {3225,1696,274,274,3920,1,0,0,0}, {3226,1697,274,1687,3925,1,0,1,0}, {3226,1697,274,274,572,1,0,0,0},
    {3227,1698,274,1687,3581,1,0,1,0}, {3227,1698,274,274,604,1,0,0,0}, {3228,1699,274,1687,3424,2,0,1,0},
    {3228,1699,274,274,1789,2,0,0,0}, {3228,1701,274,1687,3385,1,0,1,0}, {3228,1701,274,274,3927,1,0,0,0},
    {3229,1702,274,1687,3930,1,0,1,0}, {3229,1702,274,274,387,1,0,0,0}, {3230,1703,274,1687,3880,1,0,1,0},
    {3230,1703,274,274,2347,1,0,0,0}, {3231,1704,274,1687,3464,1,0,1,0}, {3231,1704,274,274,2755,1,0,0,0},
    {3232,1705,274,1687,3933,1,0,1,0}, {3232,1705,274,274,3938,1,0,0,0}, {3233,1706,274,1687,3752,2,0,1,0},
    {3233,1706,274,274,3944,2,0,0,0}, {3233,1708,274,1687,3453,1,0,1,0}, {3233,1708,274,274,2639,1,0,0,0},
    {3234,1709,274,1687,3949,2,0,1,0}, {3234,1709,274,274,3954,2,0,0,0}, {3234,1711,274,1687,3960,1,0,1,0},
    {3234,1711,274,274,3965,1,0,0,0}, {3235,1712,274,1687,3876,1,0,1,0}, {3235,1712,274,274,3971,1,0,0,0},
    {3236,1713,274,1687,3369,1,0,1,0}, {3236,1713,274,274,1629,1,0,0,0}, {3237,1714,274,1687,3374,1,0,1,0},
    {3237,1714,274,274,3976,1,0,0,0}, {3238,1715,274,1687,3406,1,0,1,0}, {3238,1715,274,274,718,1,0,0,0},
    {3239,1716,274,1687,3411,1,0,1,0}, {3239,1716,274,274,3980,1,0,0,0}, {3240,1717,274,1687,1269,1,0,1,0},
    {3240,1717,274,274,1271,1,0,0,0}, {3242,1718,274,1687,3574,1,0,1,0}, {3242,1718,274,274,1365,1,0,0,0},
    {3243,1719,274,1687,3508,2,0,1,0}, {3243,1719,274,274,805,2,0,0,0}, {3243,1721,274,1687,3984,1,0,1,0},
    {3243,1721,274,274,3987,1,0,0,0}, {3244,1722,274,1687,3356,1,0,1,0}, {3244,1722,274,274,507,1,0,0,0},
    {3245,1723,274,1687,3991,1,0,1,0}, {3245,1723,274,274,3994,1,0,0,0}, {3246,1724,274,1687,1195,1,0,1,0},
    {3246,1724,274,274,1197,1,0,0,0}, {3247,1725,274,1687,3998,2,0,1,0}, {3247,1725,274,274,4002,2,0,0,0},
    {3247,1727,274,1687,3553,1,0,1,0}, {3247,1727,274,274,1730,1,0,0,0}, {3248,1728,274,1687,3419,1,0,1,0},
    {3248,1728,274,274,1978,1,0,0,0}, {3249,1729,274,1687,5516,1,0,1,0}, {3249,1729,274,274,5520,1,0,0,0},
    {3250,1730,274,1687,3520,1,0,1,0}, {3250,1730,274,274,1102,1,0,0,0}, {3251,1731,274,1687,4762,1,0,1,0},
    {3251,1731,274,274,5305,1,0,0,0}, {3253,1732,274,1687,3595,1,0,1,0}, {3253,1732,274,274,2182,1,0,0,0},
    {3254,1733,274,1687,4007,1,0,1,0}, {3254,1733,274,274,1942,1,0,0,0}, {3255,1734,274,1687,3442,1,0,1,0},
    {3255,1734,274,274,2879,1,0,0,0}, {3256,1735,274,1687,3429,1,0,1,0}, {3256,1735,274,274,1484,1,0,0,0},
    {3257,1736,274,1687,3540,1,0,1,0}, {3257,1736,274,274,908,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0},
    {3262,1738,274,274,3322,1,0,0,0}, {3263,1739,274,274,3339,1,0,0,0}, {3264,1740,274,274,3336,1,0,0,0},
    {3265,1741,274,274,3334,1,0,0,0}, {3266,1742,274,274,3331,1,0,0,0}, {3267,1743,274,274,3752,1,0,0,0},
    {3268,1744,274,274,4010,1,0,0,0}, {3270,1745,274,274,797,1,0,0,0}, {3271,1746,274,274,3731,1,0,0,0},
    {3272,1747,274,274,494,1,0,0,0}, {3274,1748,274,274,1360,1,0,0,0}, {3275,1749,274,274,3769,1,0,0,0},
    {3276,1750,274,274,3891,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,4010,1,0,0,0},
    {3298,1753,274,274,3887,1,0,0,0}, {3302,1754,274,274,3569,1,0,0,0}, {3303,1755,274,274,3005,1,0,0,0},
    {3304,1756,274,274,3007,1,0,0,0}, {3305,1757,274,274,3009,1,0,0,0}, {3306,1758,274,274,3011,1,0,0,0},
    {3307,1759,274,274,3013,1,0,0,0}, {3308,1760,274,274,3015,1,0,0,0}, {3309,1761,274,274,3017,1,0,0,0},
    {3310,1762,274,274,3019,1,0,0,0}, {3311,1763,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {11520,1790,274,274,492,1,0,0,0}, {11521,1791,274,274,3356,1,0,0,0},
    {11522,1792,274,274,3600,1,0,0,0}, {11523,1793,274,274,3406,1,0,0,0}, {11524,1794,274,274,797,1,0,0,0},
    {11525,1795,274,274,3595,1,0,0,0}, {11526,1796,274,274,3424,1,0,0,0}, {11527,1797,274,274,3737,1,0,0,0},
    {11528,1798,274,274,3339,1,0,0,0}, {11529,1799,274,274,3518,1,0,0,0}, {11530,1800,274,274,3520,1,0,0,0},
    {11531,1801,274,274,1195,1,0,0,0}, {11532,1802,274,274,1269,1,0,0,0}, {11533,1803,274,274,1360,1,0,0,0},
    {11534,1804,274,274,3574,1,0,0,0}, {11535,1805,274,274,4769,1,0,0,0}, {11536,1806,274,274,3419,1,0,0,0},
    {11537,1807,274,274,3429,1,0,0,0}, {11538,1808,274,274,3369,1,0,0,0}, {11539,1809,274,274,3334,1,0,0,0},
    {11540,1810,274,274,3761,1,0,0,0}, {11541,1811,274,274,3765,1,0,0,0}, {11542,1812,274,274,3909,1,0,0,0},
    {11543,1813,274,274,3513,1,0,0,0}, {11544,1814,274,274,5891,1,0,0,0}, {11545,1815,274,274,5894,1,0,0,0},
    {11546,1816,274,274,5899,1,0,0,0}, {11547,1817,274,274,3385,1,0,0,0}, {11548,1818,274,274,3925,1,0,0,0},
    {11549,1819,274,274,5903,1,0,0,0}, {11550,1820,274,274,4987,1,0,0,0}, {11551,1821,274,274,5906,1,0,0,0},
    {11552,1822,274,274,3540,1,0,0,0}, {11553,1823,274,274,3731,1,0,0,0}, {11554,1824,274,274,3553,1,0,0,0},
    {11555,1825,274,274,3545,1,0,0,0}, {11556,1826,274,274,5909,1,0,0,0}, {11557,1827,274,274,3769,1,0,0,0},
    {4304,1828,274,274,492,1,0,0,0}, {4305,1829,274,274,3356,1,0,0,0}, {4306,1830,274,274,3600,1,0,0,0},
    {4307,1831,274,274,3406,1,0,0,0}, {4308,1832,274,274,797,1,0,0,0}, {4309,1833,274,274,3595,1,0,0,0},
    {4310,1834,274,274,3424,1,0,0,0}, {4311,1835,274,274,3737,1,0,0,0}, {4312,1836,274,274,3339,1,0,0,0},
    {4313,1837,274,274,3518,1,0,0,0}, {4314,1838,274,274,3520,1,0,0,0}, {4315,1839,274,274,1195,1,0,0,0},
    {4316,1840,274,274,1269,1,0,0,0}, {4317,1841,274,274,1360,1,0,0,0}, {4318,1842,274,274,3574,1,0,0,0},
    {4319,1843,274,274,4769,1,0,0,0}, {4320,1844,274,274,3419,1,0,0,0}, {4321,1845,274,274,3429,1,0,0,0},
    {4322,1846,274,274,3369,1,0,0,0}, {4323,1847,274,274,3334,1,0,0,0}, {4324,1848,274,274,3761,1,0,0,0},
    {4325,1849,274,274,3765,1,0,0,0}, {4326,1850,274,274,3909,1,0,0,0}, {4327,1851,274,274,3513,1,0,0,0},
    {4328,1852,274,274,5891,1,0,0,0}, {4329,1853,274,274,5894,1,0,0,0}, {4330,1854,274,274,5899,1,0,0,0},
    {4331,1855,274,274,4262,1,0,0,0}, {4332,1856,274,274,3925,1,0,0,0}, {4333,1857,274,274,5903,1,0,0,0},
    {4334,1858,274,274,4987,1,0,0,0}, {4335,1859,274,274,3385,1,0,0,0}, {4336,1860,274,274,3540,1,0,0,0},
    {4337,1861,274,274,3731,1,0,0,0}, {4338,1862,274,274,3553,1,0,0,0}, {4339,1863,274,274,3545,1,0,0,0},
    {4340,1864,274,274,6142,1,0,0,0}, {4341,1865,274,274,3769,1,0,0,0}, {4342,1866,274,274,3508,1,0,0,0},
    {45,1867,274,274,6245,2,0,0,0}, {45,1869,274,274,6249,2,0,0,0}, {45,1871,274,274,6253,2,0,0,0},
    {45,1873,274,274,6257,2,0,0,0}, {45,1875,274,274,6261,2,0,0,0}, {45,1877,274,274,6265,2,0,0,0},
    {45,1879,274,274,6269,2,0,0,0}, {45,1881,274,274,6273,2,0,0,0}, {45,1883,274,274,6277,2,0,0,0},
    {45,1885,274,274,6281,2,0,0,0}, {45,1887,274,274,6285,2,0,0,0}, {45,1889,274,274,6289,2,0,0,0},
    {45,1891,274,274,6293,2,0,0,0}, {45,1893,274,274,6297,2,0,0,0}, {45,1895,274,274,6301,2,0,0,0},
    {45,1897,274,274,6305,2,0,0,0}, {45,1899,274,274,6309,2,0,0,0}, {45,1901,274,274,6313,2,0,0,0},
    {45,1903,274,274,6317,2,0,0,0}, {4352,2109,2110,274,6321,1,1,0,0}, {4352,2109,2111,274,6326,1,1,0,0},
    {4352,2109,2112,274,3600,1,1,0,0}, {4352,2109,274,274,3518,1,0,0,0}, {4353,2113,274,274,3515,1,0,0,0},
    {4354,2114,2115,274,3520,1,1,0,0}, {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,1199,2117,3406,1,1,2,0},
    {4355,2116,1199,2119,3406,1,1,2,0}, {4355,2116,1199,2121,3406,1,1,1,0}, {4355,2116,2110,274,6331,1,1,0,0},
    {4355,2116,2122,274,3369,1,1,0,0}, {4355,2116,2112,274,3406,1,1,0,0}, {4355,2116,274,274,3369,1,0,0,0},
    {4356,2123,274,274,3371,1,0,0,0}, {4357,2053,2124,2128,1269,1,4,2,0}, {4357,2053,2124,2130,1269,1,4,2,0},
    {4357,2053,2124,2132,1269,1,4,2,0}, {4357,2053,2124,2134,1269,1,4,2,0}, {4357,2053,2124,2136,1269,1,4,2,0},
    {4357,2053,2124,2138,1269,1,4,2,0}, {4357,2053,2124,2140,1269,1,4,1,0}, {4357,2053,2141,274,1269,1,1,0,0},
    {4357,2053,2142,274,3520,1,1,0,0}, {4357,2053,2143,274,3419,1,1,0,0}, {4357,2053,274,274,3419,1,0,0,0},
    {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,2112,274,3356,1,1,0,0}, {4359,2145,274,274,3574,1,0,0,0},
    {4360,2146,274,274,3571,1,0,0,0}, {4361,2147,274,2148,3434,1,0,1,0}, {4361,2147,2149,274,3431,1,1,0,0},
    {4361,2147,274,274,3429,1,0,0,0}, {4362,2150,274,274,3431,1,0,0,0}, {4363,2035,2151,2155,1269,1,4,2,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,2158,274,3581,1,1,0,0}, {4364,2157,2110,274,6336,1,1,0,0},
    {4364,2157,2122,274,3581,1,1,0,0}, {4364,2157,2112,274,3385,1,1,0,0}, {4364,2157,274,274,3581,1,0,0,0},
    {4365,2159,274,274,6342,1,0,0,0}, {4366,2160,274,274,6336,1,0,0,0}, {4367,2161,274,274,6321,1,0,0,0},
    {4368,2162,274,274,6331,1,0,0,0}, {4369,2163,274,274,6346,1,0,0,0}, {4370,2164,2165,274,0,1,1,0,0},
    {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0}, {4450,2166,274,274,6351,1,0,0,0},
    {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,6354,1,0,0,0}, {4453,1944,274,274,6358,1,0,0,0},
    {4454,2168,2169,274,4398,1,2,0,0}, {4454,2168,274,274,797,1,0,0,0}, {4455,1989,274,274,6361,1,0,0,0},
    {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,6372,1,0,0,0}, {4464,2176,274,274,2511,1,0,0,0},
    {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0}, {4467,2178,274,274,4571,1,0,0,0},
    {4468,2179,274,274,6376,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0}, {4520,1991,274,2180,0,1,0,1,0},
    {4520,1991,274,2181,3600,1,0,1,0}, {4520,1991,274,2182,4973,1,0,1,0}, {4520,1991,274,274,3518,1,0,0,0},
    {4521,2183,274,2180,0,1,0,1,0}, {4521,2183,274,2181,3515,1,0,1,0}, {4521,2183,274,2182,4973,1,0,1,0},
    {4521,2183,274,274,3518,1,0,0,0}, {4522,2184,274,2180,0,1,0,1,0}, {4522,2184,274,2181,6380,1,0,1,0},
    {4522,2184,274,2182,4973,1,0,1,0}, {4522,2184,274,274,3518,1,0,0,0}, {4523,1908,2185,2188,1269,1,3,3,0},
    {4523,1908,2185,2191,1269,1,3,3,0}, {4523,1908,2185,2194,1269,1,3,3,0}, {4523,1908,2185,2197,1269,1,3,3,0},
    {4523,1908,2185,2200,1269,1,3,3,0}, {4523,1908,2185,2203,1269,1,3,3,0}, {4523,1908,2185,2206,1269,1,3,2,0},
    {4523,1908,274,2181,1269,1,0,1,0}, {4523,1908,274,2208,3520,1,0,1,0}, {4523,1908,274,274,1269,1,0,0,0},
    {4524,2209,274,2181,6383,1,0,1,0}, {4524,2209,274,2208,3520,1,0,1,0}, {4524,2209,274,274,1269,1,0,0,0},
    {4525,2210,274,2211,1269,1,0,1,0}, {4525,2210,274,2181,1269,1,0,1,0}, {4525,2210,274,2208,3520,1,0,1,0},
    {4525,2210,274,274,1269,1,0,0,0}, {4526,2212,274,2213,3385,1,0,2,0}, {4526,2212,274,2215,0,1,0,1,0},
    {4526,2212,274,2216,3369,1,0,1,0}, {4526,2212,274,2217,0,1,0,1,0}, {4526,2212,274,2218,3429,1,0,1,0},
    {4526,2212,274,2181,3406,1,0,1,0}, {4526,2212,274,2182,1269,1,0,1,0}, {4526,2212,274,274,3369,1,0,0,0},
    {4527,1942,274,2219,3419,1,0,1,0}, {4527,1942,274,2181,3419,1,0,1,0}, {4527,1942,274,274,3520,1,0,0,0},
    {4528,2034,274,2180,0,1,0,1,0}, {4528,2034,274,2220,3520,1,0,1,0}, {4528,2034,274,2219,6386,1,0,1,0},
    {4528,2034,274,2181,6392,1,0,1,0}, {4528,2034,274,2182,4973,1,0,1,0}, {4528,2034,274,274,3518,1,0,0,0},
    {4529,2221,274,2181,6395,1,0,1,0}, {4529,2221,274,274,1195,1,0,0,0}, {4530,2222,274,2223,0,1,0,1,0},
    {4530,2222,274,2181,6398,1,0,1,0}, {4530,2222,274,2182,1195,1,0,1,0}, {4530,2222,274,274,3520,1,0,0,0},
    {4531,2224,274,2181,6401,1,0,1,0}, {4531,2224,274,274,3520,1,0,0,0}, {4532,2225,274,2181,6404,1,0,1,0},
    {4532,2225,274,274,3520,1,0,0,0}, {4533,2226,274,2223,0,1,0,1,0}, {4533,2226,274,2181,6410,1,0,1,0},
    {4533,2226,274,2182,1195,1,0,1,0}, {4533,2226,274,274,3574,1,0,0,0}, {4534,2227,274,2211,3520,1,0,1,0},
    {4534,2227,274,2181,3419,1,0,1,0}, {4534,2227,274,274,3520,1,0,0,0}, {4535,2228,274,2181,1195,1,0,1,0},
    {4535,2228,274,274,1195,1,0,0,0}, {4536,2229,274,2223,0,1,0,1,0}, {4536,2229,274,2181,3356,1,0,1,0},
    {4536,2229,274,2182,1195,1,0,1,0}, {4536,2229,274,274,3574,1,0,0,0}, {4537,2230,274,2223,0,1,0,1,0},
    {4537,2230,274,2181,4992,1,0,1,0}, {4537,2230,274,2182,1195,1,0,1,0}, {4537,2230,274,274,3574,1,0,0,0},
    {4538,2231,274,2215,0,1,0,1,0}, {4538,2231,274,2216,3369,1,0,1,0}, {4538,2231,274,2217,0,1,0,1,0},
    {4538,2231,274,2218,3429,1,0,1,0}, {4538,2231,274,2181,3429,1,0,1,0}, {4538,2231,274,2182,1269,1,0,1,0},
    {4538,2231,274,274,3369,1,0,0,0}, {4539,2232,274,2215,0,1,0,1,0}, {4539,2232,274,2216,3369,1,0,1,0},
    {4539,2232,274,2217,0,1,0,1,0}, {4539,2232,274,2218,3429,1,0,1,0}, {4539,2232,274,2181,3431,1,0,1,0},
    {4539,2232,274,2182,1269,1,0,1,0}, {4539,2232,274,274,3369,1,0,0,0}, {4540,1990,274,2181,4973,1,0,1,0},
    {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,2215,0,1,0,1,0}, {4541,2233,274,2216,3369,1,0,1,0},
    {4541,2233,274,2217,0,1,0,1,0}, {4541,2233,274,2218,3429,1,0,1,0}, {4541,2233,274,2181,3385,1,0,1,0},
    {4541,2233,274,2182,1269,1,0,1,0}, {4541,2233,274,274,3369,1,0,0,0}, {4542,2234,274,2215,0,1,0,1,0},
    {4542,2234,274,2216,3369,1,0,1,0}, {4542,2234,274,2217,0,1,0,1,0}, {4542,2234,274,2218,3429,1,0,1,0},
    {4542,2234,274,2181,6336,1,0,1,0}, {4542,2234,274,2182,1269,1,0,1,0}, {4542,2234,274,274,3369,1,0,0,0},
    {4543,2235,274,2180,0,1,0,1,0}, {4543,2235,274,2181,6321,1,0,1,0}, {4543,2235,274,2182,4973,1,0,1,0},
    {4543,2235,274,274,3518,1,0,0,0}, {4544,2236,274,2213,6336,1,0,2,0}, {4544,2236,274,2215,0,1,0,1,0},
    {4544,2236,274,2216,3369,1,0,1,0}, {4544,2236,274,2217,0,1,0,1,0}, {4544,2236,274,2218,3429,1,0,1,0},
    {4544,2236,274,2181,6331,1,0,1,0}, {4544,2236,274,2182,1269,1,0,1,0}, {4544,2236,274,274,3369,1,0,0,0},
    {4545,2237,274,2223,0,1,0,1,0}, {4545,2237,274,2181,6346,1,0,1,0}, {4545,2237,274,2182,1195,1,0,1,0},
    {4545,2237,274,274,3574,1,0,0,0}, {4546,2023,274,2215,0,1,0,1,0}, {4546,2023,274,2238,1269,1,0,1,0},
    {4546,2023,274,2219,0,1,0,1,0}, {4546,2023,274,2239,0,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0},
    {4546,2023,274,2182,1269,1,0,1,0}, {4546,2023,274,274,3369,1,0,0,0}, {57363,2240,274,274,1749,1,0,0,0},
    {57600,2241,2110,274,6416,1,1,0,0}, {57600,2241,2112,274,6422,1,1,0,0}, {57600,2241,274,274,6425,1,0,0,0},
    {57601,2242,274,274,6428,1,0,0,0}, {57602,2243,2115,274,6432,1,1,0,0}, {57602,2243,274,274,6435,1,0,0,0},
    {57603,2244,2110,274,6438,1,1,0,0}, {57603,2244,2122,274,6444,1,1,0,0}, {57603,2244,2112,274,6447,1,1,0,0},
    {57603,2244,274,274,6444,1,0,0,0}, {57604,2245,274,274,6450,1,0,0,0}, {57605,2246,2141,274,6435,1,1,0,0},
    {57605,2246,2142,274,6432,1,1,0,0}, {57605,2246,2143,274,6454,1,1,0,0}, {57605,2246,274,274,6454,1,0,0,0},
    {57606,2247,274,274,6457,1,0,0,0}, {57607,2248,2112,274,6460,1,1,0,0}, {57607,2248,274,274,6463,1,0,0,0},
    {57608,2249,274,274,6466,1,0,0,0}, {57609,2250,274,2148,6470,1,0,1,0}, {57609,2250,274,274,6474,1,0,0,0},
    {57610,2251,274,274,6477,1,0,0,0}, {57611,2252,274,274,6481,1,0,0,0}, {57612,2253,2110,274,6483,1,1,0,0},
    {57612,2253,2122,274,6490,1,1,0,0}, {57612,2253,2112,274,6494,1,1,0,0}, {57612,2253,274,274,6490,1,0,0,0},
    {57613,2254,274,274,6497,1,0,0,0}, {57614,2255,274,274,6483,1,0,0,0}, {57615,2256,274,274,6416,1,0,0,0},
    {57616,2257,274,274,6438,1,0,0,0}, {57617,2258,274,274,6502,1,0,0,0}, {57618,2259,274,274,6508,1,0,0,0},
    {57632,2260,274,274,3518,1,0,0,0}, {57633,2261,274,274,3515,1,0,0,0}, {57634,2262,274,274,1269,1,0,0,0},
    {57635,2263,274,274,3369,1,0,0,0}, {57636,2264,274,274,3371,1,0,0,0}, {57637,2265,274,274,3419,1,0,0,0},
    {57638,2266,274,274,1195,1,0,0,0}, {57639,2267,274,274,3574,1,0,0,0}, {57640,2268,274,274,3571,1,0,0,0},
    {57641,2269,274,274,3429,1,0,0,0}, {57642,2270,274,274,3431,1,0,0,0}, {57643,2271,274,274,0,1,0,0,0},
    {57644,2272,274,274,3581,1,0,0,0}, {57645,2273,274,274,6342,1,0,0,0}, {57646,2274,274,274,6336,1,0,0,0},
    {57647,2275,274,274,6321,1,0,0,0}, {57648,2276,274,274,6331,1,0,0,0}, {57649,2277,274,274,6346,1,0,0,0},
    {57650,2278,274,274,3540,1,0,0,0}, {12288,2279,274,274,6653,1,0,0,0}, {45824,2280,274,274,6655,4,0,0,0},
    {183,2333,274,274,6669,2,0,0,0}, {183,1200,274,274,6669,1,0,0,0}, {44032,2335,1600,274,6672,1,1,0,0},
    {44148,2336,2337,274,6679,1,1,0,0}, {44201,2338,2339,274,6689,1,1,0,0}, {44208,2340,2341,274,6699,1,1,0,0},
    {44284,2342,2343,274,6709,1,1,0,0}, {44428,2344,2345,274,6716,1,1,0,0}, {44600,2346,2347,274,6726,1,1,0,0},
    {45380,2348,2349,274,6736,1,2,0,0}, {47532,2351,4,274,6740,2,1,0,0}, {48277,2353,274,2354,6746,1,0,1,0},
    {48277,2353,2355,274,6750,1,1,0,0}, {48337,2356,2357,274,6760,1,2,0,0}, {48520,2359,2360,274,6770,1,1,0,0},
    {48731,2361,666,274,6780,1,1,0,0}, {50668,2362,2364,274,6790,2,2,0,0}, {51060,2366,2367,2369,6797,1,2,1,0},
    {51068,2370,2371,274,6801,1,2,0,0}, {51068,2370,2373,274,6805,1,2,0,0}, {51086,2375,666,274,6809,1,1,0,0},
    {51204,2310,2376,4,6813,1,2,1,0}, {32,646,274,2378,0,1,0,1,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0},
    {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0}, {1106,2379,274,274,6973,1,0,0,0},
    {1107,2380,274,274,6976,1,0,0,0}, {1109,2381,274,274,3744,1,0,0,0}, {1112,1106,274,274,3385,1,0,0,0},
    {1113,2382,274,274,6979,1,0,0,0}, {1114,2383,274,274,6383,1,0,0,0}, {1115,2384,274,274,6982,1,0,0,0},
    {1116,2385,274,274,6985,1,0,0,0}, {1119,2386,274,274,6989,1,0,0,0}, {8217,1124,274,274,3310,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,4535,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,7100,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3339,1,0,0,0}, {1101,1102,274,274,5497,1,0,0,0},
    {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,274,274,7107,1,0,0,0}, {1105,1105,274,274,4398,1,0,0,0},
    {1199,1109,274,274,7110,1,0,0,0}, {1257,1113,274,274,7113,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0},
    {2817,2425,274,274,5295,1,0,0,0}, {2818,2426,274,2427,1195,1,0,1,0}, {2818,2426,274,2428,1269,1,0,1,0},
    {2818,2426,274,2429,3876,1,0,1,0}, {2818,2426,274,2430,3880,1,0,1,0}, {2818,2426,274,2431,3883,1,0,1,0},
    {2818,2426,274,274,3872,1,0,0,0}, {2819,2432,274,274,3394,1,0,0,0}, {2821,2433,274,274,492,1,0,0,0},
    {2822,2434,274,274,3322,1,0,0,0}, {2823,2435,274,274,3339,1,0,0,0}, {2824,2436,274,274,3336,1,0,0,0},
    {2825,2437,274,274,3334,1,0,0,0}, {2826,2438,274,274,3331,1,0,0,0}, {2827,2439,274,274,3752,1,0,0,0},
    {2828,2440,274,274,3887,1,0,0,0}, {2831,2441,274,274,797,1,0,0,0}, {2832,2442,274,274,494,1,0,0,0},
    {2835,2443,274,274,1360,1,0,0,0}, {2836,2444,274,274,3891,1,0,0,0}, {2837,2445,274,2447,3513,2,0,1,0},
    {2837,2445,274,274,2052,2,0,0,0}, {2837,2448,274,2447,3518,1,0,1,0}, {2837,2448,274,274,1026,1,0,0,0},
    {2838,2449,274,2447,3894,2,0,1,0}, {2838,2449,274,274,3899,2,0,0,0}, {2838,2451,274,2447,3403,1,0,1,0},
    {2838,2451,274,274,3905,1,0,0,0}, {2839,2452,274,2447,3909,2,0,1,0}, {2839,2452,274,274,3912,2,0,0,0},
    {2839,2454,274,2447,3600,1,0,1,0}, {2839,2454,274,274,832,1,0,0,0}, {2840,2455,274,2447,3502,1,0,1,0},
    {2840,2455,274,274,3916,1,0,0,0}, {2841,2456,274,2447,3883,1,0,1,0}, {2841,2456,274,274,3920,1,0,0,0},
    {2842,2457,274,2447,3925,1,0,1,0}, {2842,2457,274,274,572,1,0,0,0}, {2843,2458,274,2447,3581,1,0,1,0},
    {2843,2458,274,274,604,1,0,0,0}, {2844,2459,274,2447,3424,2,0,1,0}, {2844,2459,274,274,1789,2,0,0,0},
    {2844,2461,274,2447,3385,1,0,1,0}, {2844,2461,274,274,3927,1,0,0,0}, {2845,2462,274,2447,3930,1,0,1,0},
    {2845,2462,274,274,387,1,0,0,0}, {2846,2463,274,2447,3880,1,0,1,0}, {2846,2463,274,274,2347,1,0,0,0},
    {2847,2464,274,2447,3464,1,0,1,0}, {2847,2464,274,274,2755,1,0,0,0}, {2848,2465,274,2447,3933,1,0,1,0},
    {2848,2465,274,274,3938,1,0,0,0}, {2849,2466,274,2447,7209,2,0,1,0}, {2849,2466,274,274,7213,2,0,0,0},
    {2849,2468,274,2447,3453,1,0,1,0}, {2849,2468,274,274,2639,1,0,0,0}, {2850,2469,274,2447,7218,2,0,1,0},
    {2850,2469,274,274,7223,2,0,0,0}, {2850,2471,274,2447,3960,1,0,1,0}, {2850,2471,274,274,3965,1,0,0,0},
    {2851,2472,274,2447,3876,1,0,1,0}, {2851,2472,274,274,3971,1,0,0,0}, {2852,2473,274,2447,3369,1,0,1,0},
    {2852,2473,274,274,1629,1,0,0,0}, {2853,2474,274,2447,3374,1,0,1,0}, {2853,2474,274,274,3976,1,0,0,0},
    {2854,2475,274,2447,3406,1,0,1,0}, {2854,2475,274,274,718,1,0,0,0}, {2855,2476,274,2447,3411,1,0,1,0},
    {2855,2476,274,274,3980,1,0,0,0}, {2856,2477,274,2447,1269,1,0,1,0}, {2856,2477,274,274,1271,1,0,0,0},
    {2858,2478,274,2447,3574,1,0,1,0}, {2858,2478,274,274,1365,1,0,0,0}, {2859,2479,274,2447,3508,2,0,1,0},
    {2859,2479,274,274,805,2,0,0,0}, {2859,2481,274,2447,3984,1,0,1,0}, {2859,2481,274,274,3987,1,0,0,0},
    {2860,2482,274,2447,3356,1,0,1,0}, {2860,2482,274,274,507,1,0,0,0}, {2861,2483,274,2447,3991,1,0,1,0},
    {2861,2483,274,274,3994,1,0,0,0}, {2862,2484,274,2447,1195,1,0,1,0}, {2862,2484,274,274,1197,1,0,0,0},
    {2863,2485,274,2447,3998,2,0,1,0}, {2863,2485,274,274,4002,2,0,0,0}, {2863,2487,274,2447,3553,1,0,1,0},
    {2863,2487,274,274,1730,1,0,0,0}, {2864,2488,274,2447,3419,1,0,1,0}, {2864,2488,274,274,1978,1,0,0,0},
    {2866,2489,274,2447,3520,1,0,1,0}, {2866,2489,274,274,1102,1,0,0,0}, {2867,2490,274,2447,4762,1,0,1,0},
    {2867,2490,274,274,5305,1,0,0,0}, {2869,2491,274,2447,3595,1,0,1,0}, {2869,2491,274,274,2182,1,0,0,0},
    {2870,2492,274,2447,4007,1,0,1,0}, {2870,2492,274,274,1942,1,0,0,0}, {2871,2493,274,2447,3434,1,0,1,0},
    {2871,2493,274,274,1516,1,0,0,0}, {2872,2494,274,2447,3429,1,0,1,0}, {2872,2494,274,274,1484,1,0,0,0},
    {2873,2495,274,2447,3540,1,0,1,0}, {2873,2495,274,274,908,1,0,0,0}, {2876,2496,274,274,0,1,0,0,0},
    {2878,2497,274,274,3322,1,0,0,0}, {2879,2498,274,274,3339,1,0,0,0}, {2880,2499,274,274,3336,1,0,0,0},
    {2881,2500,274,274,3334,1,0,0,0}, {2882,2501,274,274,3331,1,0,0,0}, {2883,2502,274,274,3752,1,0,0,0},
    {2884,2503,274,274,4010,1,0,0,0}, {2887,2504,274,274,797,1,0,0,0}, {2888,2505,274,274,494,1,0,0,0},
    {2891,2506,274,274,1360,1,0,0,0}, {2892,2507,274,274,3891,1,0,0,0}, {2893,2508,274,274,0,1,0,0,0},
    {2911,2509,274,2447,3998,1,0,1,0}, {2911,2509,274,274,4002,1,0,0,0}, {2912,2510,274,274,4010,1,0,0,0},
    {2914,2511,274,274,3887,1,0,0,0}, {2918,2512,274,274,3569,1,0,0,0}, {2919,2513,274,274,3005,1,0,0,0},
    {2920,2514,274,274,3007,1,0,0,0}, {2921,2515,274,274,3009,1,0,0,0}, {2922,2516,274,274,3011,1,0,0,0},
    {2923,2517,274,274,3013,1,0,0,0}, {2924,2518,274,274,3015,1,0,0,0}, {2925,2519,274,274,3017,1,0,0,0},
    {2926,2520,274,274,3019,1,0,0,0}, {2927,2521,274,274,3021,1,0,0,0}, {2929,2522,274,2447,3545,1,0,1,0},
    {2929,2522,274,274,1704,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2305,1490,274,274,5295,1,0,0,0}, {2306,1491,274,1493,1195,1,0,1,0}, {2306,1491,274,1494,1269,1,0,1,0},
    {2306,1491,274,1495,3876,1,0,1,0}, {2306,1491,274,1496,3880,1,0,1,0}, {2306,1491,274,1497,3883,1,0,1,0},
    {2306,1491,274,274,3872,1,0,0,0}, {2307,1498,274,274,3394,1,0,0,0}, {2309,1499,274,274,492,1,0,0,0},
    {2310,1500,274,274,3322,1,0,0,0}, {2311,1501,274,274,3339,1,0,0,0}, {2312,1502,274,274,3336,1,0,0,0},
    {2313,1503,274,274,3334,1,0,0,0}, {2314,1504,274,274,3331,1,0,0,0}, {2315,1505,274,274,3752,1,0,0,0},
    {2316,1506,274,274,4762,1,0,0,0}, {2317,1507,274,274,5497,1,0,0,0}, {2318,1508,274,274,797,1,0,0,0},
    {2319,1509,274,274,797,1,0,0,0}, {2320,1510,274,274,494,1,0,0,0}, {2321,1511,274,274,5500,1,0,0,0},
    {2322,1512,274,274,1360,1,0,0,0}, {2323,1513,274,274,1360,1,0,0,0}, {2324,1514,274,274,3891,1,0,0,0},
    {2325,1515,274,1517,3513,2,0,1,0}, {2325,1515,274,274,2052,2,0,0,0}, {2325,1518,274,1517,3518,1,0,1,0},
    {2325,1518,274,274,1026,1,0,0,0}, {2326,1519,274,1517,3894,2,0,1,0}, {2326,1519,274,274,3899,2,0,0,0},
    {2326,1521,274,1517,3403,1,0,1,0}, {2326,1521,274,274,3905,1,0,0,0}, {2327,1522,274,1517,3909,2,0,1,0},
    {2327,1522,274,274,3912,2,0,0,0}, {2327,1524,274,1517,3600,1,0,1,0}, {2327,1524,274,274,832,1,0,0,0},
    {2328,1525,274,1517,3502,1,0,1,0}, {2328,1525,274,274,3916,1,0,0,0}, {2329,1526,274,1517,3883,1,0,1,0},
    {2329,1526,274,274,3920,1,0,0,0}, {2330,1527,274,1517,3925,1,0,1,0}, {2330,1527,274,274,572,1,0,0,0},
    {2331,1528,274,1517,3581,1,0,1,0}, {2331,1528,274,274,604,1,0,0,0}, {2332,1529,274,1517,3424,2,0,1,0},
    {2332,1529,274,274,1789,2,0,0,0}, {2332,1531,274,1517,3385,1,0,1,0}, {2332,1531,274,274,3927,1,0,0,0},
    {2333,1532,274,1517,3930,1,0,1,0}, {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,3880,1,0,1,0},
    {2334,1533,274,274,2347,1,0,0,0}, {2335,1534,274,1517,3464,1,0,1,0}, {2335,1534,274,274,2755,1,0,0,0},
    {2336,1535,274,1517,3933,1,0,1,0}, {2336,1535,274,274,3938,1,0,0,0}, {2337,1536,274,1517,3752,2,0,1,0},
    {2337,1536,274,274,3944,2,0,0,0}, {2337,1538,274,1517,3453,1,0,1,0}, {2337,1538,274,274,2639,1,0,0,0},
    {2338,1539,274,1517,3949,2,0,1,0}, {2338,1539,274,274,3954,2,0,0,0}, {2338,1541,274,1517,3960,1,0,1,0},
    {2338,1541,274,274,3965,1,0,0,0}, {2339,1542,274,1517,3876,1,0,1,0}, {2339,1542,274,274,3971,1,0,0,0},
    {2340,1543,274,1517,3369,1,0,1,0}, {2340,1543,274,274,1629,1,0,0,0}, {2341,1544,274,1517,3374,1,0,1,0},
    {2341,1544,274,274,3976,1,0,0,0}, {2342,1545,274,1517,3406,1,0,1,0}, {2342,1545,274,274,718,1,0,0,0},
    {2343,1546,274,1517,3411,1,0,1,0}, {2343,1546,274,274,3980,1,0,0,0}, {2344,1547,274,1517,1269,1,0,1,0},
    {2344,1547,274,274,1271,1,0,0,0}, {2345,1548,274,1517,5507,1,0,1,0}, {2345,1548,274,274,5511,1,0,0,0},
    {2346,1549,274,1517,3574,1,0,1,0}, {2346,1549,274,274,1365,1,0,0,0}, {2347,1550,274,1517,3508,2,0,1,0},
    {2347,1550,274,274,805,2,0,0,0}, {2347,1552,274,1517,3984,1,0,1,0}, {2347,1552,274,274,3987,1,0,0,0},
    {2348,1553,274,1517,3356,1,0,1,0}, {2348,1553,274,274,507,1,0,0,0}, {2349,1554,274,1517,3991,1,0,1,0},
    {2349,1554,274,274,3994,1,0,0,0}, {2350,1555,274,1517,1195,1,0,1,0}, {2350,1555,274,274,1197,1,0,0,0},
    {2351,1556,274,1517,3998,2,0,1,0}, {2351,1556,274,274,4002,2,0,0,0}, {2351,1558,274,1517,3553,1,0,1,0},
    {2351,1558,274,274,1730,1,0,0,0}, {2352,1559,274,1517,3419,1,0,1,0}, {2352,1559,274,274,1978,1,0,0,0},
    {2353,1560,274,1517,5516,1,0,1,0}, {2353,1560,274,274,5520,1,0,0,0}, {2354,1561,274,1517,3520,1,0,1,0},
    {2354,1561,274,274,1102,1,0,0,0}, {2355,1562,274,1517,4762,1,0,1,0}, {2355,1562,274,274,5305,1,0,0,0},
    {2356,1563,274,1517,5525,1,0,1,0}, {2356,1563,274,274,5529,1,0,0,0}, {2357,1564,274,1517,3595,1,0,1,0},
    {2357,1564,274,274,2182,1,0,0,0}, {2358,1565,274,1517,4007,1,0,1,0}, {2358,1565,274,274,1942,1,0,0,0},
    {2359,1566,274,1517,3442,1,0,1,0}, {2359,1566,274,274,2879,1,0,0,0}, {2360,1567,274,1517,3429,1,0,1,0},
    {2360,1567,274,274,1484,1,0,0,0}, {2361,1568,274,1517,3540,1,0,1,0}, {2361,1568,274,274,908,1,0,0,0},
    {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,3310,1,0,0,0}, {2366,1571,274,274,3322,1,0,0,0},
    {2367,1572,274,274,3339,1,0,0,0}, {2368,1573,274,274,3336,1,0,0,0}, {2369,1574,274,274,3334,1,0,0,0},
    {2370,1575,274,274,3331,1,0,0,0}, {2371,1576,274,274,3752,1,0,0,0}, {2372,1577,274,274,5534,1,0,0,0},
    {2373,1578,274,274,5497,1,0,0,0}, {2374,1579,274,274,797,1,0,0,0}, {2375,1580,274,274,797,1,0,0,0},
    {2376,1581,274,274,494,1,0,0,0}, {2377,1582,274,274,5500,1,0,0,0}, {2378,1583,274,274,1360,1,0,0,0},
    {2379,1584,274,274,1360,1,0,0,0}, {2380,1585,274,274,3891,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,5534,1,0,0,0}, {2402,1588,274,274,4762,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0},
    {2405,1589,274,274,3866,1,0,0,0}, {2406,1590,274,274,3569,1,0,0,0}, {2407,1591,274,274,3005,1,0,0,0},
    {2408,1592,274,274,3007,1,0,0,0}, {2409,1593,274,274,3009,1,0,0,0}, {2410,1594,274,274,3011,1,0,0,0},
    {2411,1595,274,274,3013,1,0,0,0}, {2412,1596,274,274,3015,1,0,0,0}, {2413,1597,274,274,3017,1,0,0,0},
    {2414,1598,274,274,3019,1,0,0,0}, {2415,1599,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,4535,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,2523,274,274,7416,1,0,0,1},
    {1094,1095,274,274,7421,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,7426,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,4538,1,0,0,0}, {1101,1102,274,274,4395,1,0,0,0}, {1102,1118,274,274,4541,1,0,0,1},
    {1102,1103,274,274,4546,1,0,0,0}, {1103,1119,274,274,4551,1,0,0,1}, {1103,1104,274,274,4556,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {3458,2539,274,274,3872,1,0,0,0}, {3459,2540,274,274,3394,1,0,0,0},
    {3461,2541,274,274,492,1,0,0,0}, {3462,2542,274,274,3322,1,0,0,0}, {3463,2543,274,274,4414,1,0,0,0},
    {3464,2544,274,274,7561,1,0,0,0}, {3465,2545,274,274,3339,1,0,0,0}, {3466,2546,274,274,3336,1,0,0,0},
    {3467,2547,274,274,3334,1,0,0,0}, {3468,2548,274,274,3331,1,0,0,0}, {3469,2549,274,274,3752,1,0,0,0},
    {3473,2550,274,274,797,1,0,0,0}, {3474,2551,274,274,3731,1,0,0,0}, {3475,2552,274,274,494,1,0,0,0},
    {3476,2553,274,274,1360,1,0,0,0}, {3477,2554,274,274,3769,1,0,0,0}, {3478,2555,274,274,3891,1,0,0,0},
    {3482,2556,274,2557,3518,1,0,1,0}, {3482,2556,274,274,1026,1,0,0,0}, {3483,2558,274,2557,3403,1,0,1,0},
    {3483,2558,274,274,3905,1,0,0,0}, {3484,2559,274,2557,3600,1,0,1,0}, {3484,2559,274,274,832,1,0,0,0},
    {3485,2560,274,2557,3502,1,0,1,0}, {3485,2560,274,274,3916,1,0,0,0}, {3486,2561,274,2557,3883,1,0,1,0},
    {3486,2561,274,274,3920,1,0,0,0}, {3487,2562,274,2557,7564,1,0,1,0}, {3487,2562,274,274,7569,1,0,0,0},
    {3488,2563,274,2557,3925,1,0,1,0}, {3488,2563,274,274,572,1,0,0,0}, {3489,2564,274,2557,3581,1,0,1,0},
    {3489,2564,274,274,604,1,0,0,0}, {3490,2565,274,2557,3385,1,0,1,0}, {3490,2565,274,274,3927,1,0,0,0},
    {3491,2566,274,2557,3930,1,0,1,0}, {3491,2566,274,274,387,1,0,0,0}, {3492,2567,274,2557,3880,1,0,1,0},
    {3492,2567,274,274,2347,1,0,0,0}, {3493,2568,274,2557,7575,1,0,1,0}, {3493,2568,274,274,7579,1,0,0,0},
    {3495,2569,274,2557,3464,1,0,1,0}, {3495,2569,274,274,2755,1,0,0,0}, {3496,2570,274,2557,3933,1,0,1,0},
    {3496,2570,274,274,3938,1,0,0,0}, {3497,2571,274,2557,3453,1,0,1,0}, {3497,2571,274,274,2639,1,0,0,0},
    {3498,2572,274,2557,3960,1,0,1,0}, {3498,2572,274,274,3965,1,0,0,0}, {3499,2573,274,2557,3876,1,0,1,0},
    {3499,2573,274,274,3971,1,0,0,0}, {3500,2574,274,2557,7584,1,0,1,0}, {3500,2574,274,274,7591,1,0,0,0},
    {3501,2575,274,2557,3369,1,0,1,0}, {3501,2575,274,274,1629,1,0,0,0}, {3502,2576,274,2557,3374,1,0,1,0},
    {3502,2576,274,274,3976,1,0,0,0}, {3503,2577,274,2557,3406,1,0,1,0}, {3503,2577,274,274,718,1,0,0,0},
    {3504,2578,274,2557,3411,1,0,1,0}, {3504,2578,274,274,3980,1,0,0,0}, {3505,2579,274,2557,1269,1,0,1,0},
    {3505,2579,274,274,1271,1,0,0,0}, {3507,2580,274,2557,7599,1,0,1,0}, {3507,2580,274,274,7604,1,0,0,0},
    {3508,2581,274,2557,3574,1,0,1,0}, {3508,2581,274,274,1365,1,0,0,0}, {3509,2582,274,2557,3984,1,0,1,0},
    {3509,2582,274,274,3987,1,0,0,0}, {3510,2583,274,2557,3356,1,0,1,0}, {3510,2583,274,274,507,1,0,0,0},
    {3511,2584,274,2557,3991,1,0,1,0}, {3511,2584,274,274,3994,1,0,0,0}, {3512,2585,274,2557,1195,1,0,1,0},
    {3512,2585,274,274,1197,1,0,0,0}, {3513,2586,274,2557,7610,1,0,1,0}, {3513,2586,274,274,7615,1,0,0,0},
    {3514,2587,274,2557,3553,1,0,1,0}, {3514,2587,274,274,1730,1,0,0,0}, {3515,2588,274,2557,3419,1,0,1,0},
    {3515,2588,274,274,1978,1,0,0,0}, {3517,2589,274,2557,3520,1,0,1,0}, {3517,2589,274,274,1102,1,0,0,0},
    {3520,2590,274,2557,3595,1,0,1,0}, {3520,2590,274,274,2182,1,0,0,0}, {3521,2591,274,2557,4007,1,0,1,0},
    {3521,2591,274,274,1942,1,0,0,0}, {3522,2592,274,2557,3442,1,0,1,0}, {3522,2592,274,274,2879,1,0,0,0},
    {3523,2593,274,2557,3429,1,0,1,0}, {3523,2593,274,274,1484,1,0,0,0}, {3524,2594,274,2557,3540,1,0,1,0},
    {3524,2594,274,274,908,1,0,0,0}, {3525,2595,274,2557,4762,1,0,1,0}, {3525,2595,274,274,5305,1,0,0,0},
    {3526,2596,274,2557,3508,1,0,1,0}, {3526,2596,274,274,805,1,0,0,0}, {3530,2597,274,274,0,1,0,0,0},
    {3535,2598,274,274,3322,1,0,0,0}, {3536,2599,274,274,4414,1,0,0,0}, {3537,2600,274,274,7561,1,0,0,0},
    {3538,2601,274,274,3339,1,0,0,0}, {3539,2602,274,274,3336,1,0,0,0}, {3540,2603,274,274,3334,1,0,0,0},
    {3542,2604,274,274,3331,1,0,0,0}, {3544,2605,274,274,3752,1,0,0,0}, {3545,2606,274,274,797,1,0,0,0},
    {3546,2607,274,274,3731,1,0,0,0}, {3547,2608,274,274,494,1,0,0,0}, {3548,2609,274,274,1360,1,0,0,0},
    {3549,2610,274,274,3769,1,0,0,0}, {3550,2611,274,274,3891,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0},
    {1096,1097,274,274,5891,1,0,0,0}, {1106,2379,274,274,6973,1,0,0,0}, {1107,2380,274,274,6976,1,0,0,0},
    {1109,2381,274,274,3744,1,0,0,0}, {1112,1106,274,274,3385,1,0,0,0}, {1113,2382,274,274,6979,1,0,0,0},
    {1114,2383,274,274,6383,1,0,0,0}, {1115,2384,274,274,6982,1,0,0,0}, {1116,2385,274,274,6985,1,0,0,0},
    {1119,2386,274,274,6989,1,0,0,0}, {2946,2624,274,274,3872,1,0,0,0}, {2947,2625,274,274,7849,1,0,0,0},
    {2949,2626,274,274,492,1,0,0,0}, {2950,2627,274,274,3322,1,0,0,0}, {2951,2628,274,274,3339,1,0,0,0},
    {2952,2629,274,274,3336,1,0,0,0}, {2953,2630,274,274,3334,1,0,0,0}, {2954,2631,274,274,3331,1,0,0,0},
    {2958,2632,274,274,797,1,0,0,0}, {2959,2633,274,274,3731,1,0,0,0}, {2960,2634,274,274,494,1,0,0,0},
    {2962,2635,274,274,1360,1,0,0,0}, {2963,2636,274,274,3769,1,0,0,0}, {2964,2637,274,274,3891,1,0,0,0},
    {2965,2638,274,2639,3518,1,0,1,0}, {2965,2638,274,274,1026,1,0,0,0}, {2969,2640,274,2639,3883,1,0,1,0},
    {2969,2640,274,274,3920,1,0,0,0}, {2970,2641,274,2639,3925,1,0,1,0}, {2970,2641,274,274,572,1,0,0,0},
    {2972,2642,274,2639,3385,1,0,1,0}, {2972,2642,274,274,3927,1,0,0,0}, {2974,2643,274,2639,3880,1,0,1,0},
    {2974,2643,274,274,2347,1,0,0,0}, {2975,2644,274,2639,3464,1,0,1,0}, {2975,2644,274,274,2755,1,0,0,0},
    {2979,2645,274,2639,3876,1,0,1,0}, {2979,2645,274,274,3971,1,0,0,0}, {2980,2646,274,2639,3369,1,0,1,0},
    {2980,2646,274,274,1629,1,0,0,0}, {2984,2647,274,2639,1269,1,0,1,0}, {2984,2647,274,274,1271,1,0,0,0},
    {2985,2648,274,2639,5507,1,0,1,0}, {2985,2648,274,274,5511,1,0,0,0}, {2986,2649,274,2639,3574,1,0,1,0},
    {2986,2649,274,274,1365,1,0,0,0}, {2990,2650,274,2639,1195,1,0,1,0}, {2990,2650,274,274,1197,1,0,0,0},
    {2991,2651,274,2639,3553,1,0,1,0}, {2991,2651,274,274,1730,1,0,0,0}, {2992,2652,274,2639,3419,1,0,1,0},
    {2992,2652,274,274,1978,1,0,0,0}, {2993,2653,274,2639,5516,1,0,1,0}, {2993,2653,274,274,5520,1,0,0,0},
    {2994,2654,274,2639,3520,1,0,1,0}, {2994,2654,274,274,1102,1,0,0,0}, {2995,2655,274,2639,4762,1,0,1,0},
    {2995,2655,274,274,5305,1,0,0,0}, {2996,2656,274,2639,5525,1,0,1,0}, {2996,2656,274,274,5529,1,0,0,0},
    {2997,2657,274,2639,3595,1,0,1,0}, {2997,2657,274,274,2182,1,0,0,0}, {2998,2658,274,2639,4007,1,0,1,0},
    {2998,2658,274,274,1942,1,0,0,0}, {2999,2659,274,2639,3442,1,0,1,0}, {2999,2659,274,274,2879,1,0,0,0},
    {3000,2660,274,2639,3429,1,0,1,0}, {3000,2660,274,274,1484,1,0,0,0}, {3001,2661,274,2639,3540,1,0,1,0},
    {3001,2661,274,274,908,1,0,0,0}, {3006,2662,274,274,3322,1,0,0,0}, {3007,2663,274,274,3339,1,0,0,0},
    {3008,2664,274,274,3336,1,0,0,0}, {3009,2665,274,274,3334,1,0,0,0}, {3010,2666,274,274,3331,1,0,0,0},
    {3014,2667,274,274,797,1,0,0,0}, {3015,2668,274,274,3731,1,0,0,0}, {3016,2669,274,274,494,1,0,0,0},
    {3018,2670,274,274,1360,1,0,0,0}, {3019,2671,274,274,3769,1,0,0,0}, {3020,2672,274,274,3891,1,0,0,0},
    {3021,2673,274,274,0,1,0,0,0}, {3046,2674,274,274,3569,1,0,0,0}, {3047,2675,274,274,3005,1,0,0,0},
    {3048,2676,274,274,3007,1,0,0,0}, {3049,2677,274,274,3009,1,0,0,0}, {3050,2678,274,274,3011,1,0,0,0},
    {3051,2679,274,274,3013,1,0,0,0}, {3052,2680,274,274,3015,1,0,0,0}, {3053,2681,274,274,3017,1,0,0,0},
    {3054,2682,274,274,3019,1,0,0,0}, {3055,2683,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3073,2724,274,274,5295,1,0,0,0}, {3074,2725,274,2726,1195,1,0,1,0},
    {3074,2725,274,2727,1269,1,0,1,0}, {3074,2725,274,2728,3876,1,0,1,0}, {3074,2725,274,2729,3880,1,0,1,0},
    {3074,2725,274,2730,3883,1,0,1,0}, {3074,2725,274,274,3872,1,0,0,0}, {3075,2731,274,274,3394,1,0,0,0},
    {3077,2732,274,274,492,1,0,0,0}, {3078,2733,274,274,3322,1,0,0,0}, {3079,2734,274,274,3339,1,0,0,0},
    {3080,2735,274,274,3336,1,0,0,0}, {3081,2736,274,274,3334,1,0,0,0}, {3082,2737,274,274,3331,1,0,0,0},
    {3083,2738,274,274,3752,1,0,0,0}, {3084,2739,274,274,3887,1,0,0,0}, {3086,2740,274,274,797,1,0,0,0},
    {3087,2741,274,274,3731,1,0,0,0}, {3088,2742,274,274,494,1,0,0,0}, {3090,2743,274,274,1360,1,0,0,0},
    {3091,2744,274,274,3769,1,0,0,0}, {3092,2745,274,274,3891,1,0,0,0}, {3093,2746,274,2747,3518,1,0,1,0},
    {3093,2746,274,274,1026,1,0,0,0}, {3094,2748,274,2747,3403,1,0,1,0}, {3094,2748,274,274,3905,1,0,0,0},
    {3095,2749,274,2747,3600,1,0,1,0}, {3095,2749,274,274,832,1,0,0,0}, {3096,2750,274,2747,3502,1,0,1,0},
    {3096,2750,274,274,3916,1,0,0,0}, {3097,2751,274,2747,3883,1,0,1,0}, {3097,2751,274,274,3920,1,0,0,0},
    {3098,2752,274,2747,3925,1,0,1,0}, {3098,2752,274,274,572,1,0,0,0}, {3099,2753,274,2747,3581,1,0,1,0},
    {3099,2753,274,274,604,1,0,0,0}, {3100,2754,274,2747,3385,1,0,1,0}, {3100,2754,274,274,3927,1,0,0,0},
    {3101,2755,274,2747,3930,1,0,1,0}, {3101,2755,274,274,387,1,0,0,0}, {3102,2756,274,2747,3880,1,0,1,0},
    {3102,2756,274,274,2347,1,0,0,0}, {3103,2757,274,2747,3464,1,0,1,0}, {3103,2757,274,274,2755,1,0,0,0},
    {3104,2758,274,2747,3933,1,0,1,0}, {3104,2758,274,274,3938,1,0,0,0}, {3105,2759,274,2747,3453,1,0,1,0},
    {3105,2759,274,274,2639,1,0,0,0}, {3106,2760,274,2747,3960,1,0,1,0}, {3106,2760,274,274,3965,1,0,0,0},
    {3107,2761,274,2747,3876,1,0,1,0}, {3107,2761,274,274,3971,1,0,0,0}, {3108,2762,274,2747,3369,1,0,1,0},
    {3108,2762,274,274,1629,1,0,0,0}, {3109,2763,274,2747,3374,1,0,1,0}, {3109,2763,274,274,3976,1,0,0,0},
    {3110,2764,274,2747,3406,1,0,1,0}, {3110,2764,274,274,718,1,0,0,0}, {3111,2765,274,2747,3411,1,0,1,0},
    {3111,2765,274,274,3980,1,0,0,0}, {3112,2766,274,2747,1269,1,0,1,0}, {3112,2766,274,274,1271,1,0,0,0},
    {3114,2767,274,2747,3574,1,0,1,0}, {3114,2767,274,274,1365,1,0,0,0}, {3115,2768,274,2747,3984,1,0,1,0},
    {3115,2768,274,274,3987,1,0,0,0}, {3116,2769,274,2747,3356,1,0,1,0}, {3116,2769,274,274,507,1,0,0,0},
    {3117,2770,274,2747,3991,1,0,1,0}, {3117,2770,274,274,3994,1,0,0,0}, {3118,2771,274,2747,1195,1,0,1,0},
    {3118,2771,274,274,1197,1,0,0,0}, {3119,2772,274,2747,3553,1,0,1,0}, {3119,2772,274,274,1730,1,0,0,0},
    {3120,2773,274,2747,3419,1,0,1,0}, {3120,2773,274,274,1978,1,0,0,0}, {3121,2774,274,2747,5516,1,0,1,0},
    {3121,2774,274,274,5520,1,0,0,0}, {3122,2775,274,2747,3520,1,0,1,0}, {3122,2775,274,274,1102,1,0,0,0},
    {3123,2776,274,2747,4762,1,0,1,0}, {3123,2776,274,274,5305,1,0,0,0}, {3124,2777,274,2747,5525,1,0,1,0},
    {3124,2777,274,274,5529,1,0,0,0}, {3125,2778,274,2747,3595,1,0,1,0}, {3125,2778,274,274,2182,1,0,0,0},
    {3126,2779,274,2747,4007,1,0,1,0}, {3126,2779,274,274,1942,1,0,0,0}, {3127,2780,274,2747,3442,1,0,1,0},
    {3127,2780,274,274,2879,1,0,0,0}, {3128,2781,274,2747,3429,1,0,1,0}, {3128,2781,274,274,1484,1,0,0,0},
    {3129,2782,274,2747,3540,1,0,1,0}, {3129,2782,274,274,908,1,0,0,0}, {3134,2783,274,274,3322,1,0,0,0},
    {3135,2784,274,274,3339,1,0,0,0}, {3136,2785,274,274,3336,1,0,0,0}, {3137,2786,274,274,3334,1,0,0,0},
    {3138,2787,274,274,3331,1,0,0,0}, {3139,2788,274,274,3752,1,0,0,0}, {3140,2789,274,274,4010,1,0,0,0},
    {3142,2790,274,274,797,1,0,0,0}, {3143,2791,274,274,3731,1,0,0,0}, {3144,2792,274,274,494,1,0,0,0},
    {3146,2793,274,274,1360,1,0,0,0}, {3147,2794,274,274,3769,1,0,0,0}, {3148,2795,274,274,3891,1,0,0,0},
    {3149,2796,274,274,0,1,0,0,0}, {3168,2797,274,274,4010,1,0,0,0}, {3170,2798,274,274,3887,1,0,0,0},
    {3174,2799,274,274,3569,1,0,0,0}, {3175,2800,274,274,3005,1,0,0,0}, {3176,2801,274,274,3007,1,0,0,0},
    {3177,2802,274,274,3009,1,0,0,0}, {3178,2803,274,274,3011,1,0,0,0}, {3179,2804,274,274,3013,1,0,0,0},
    {3180,2805,274,274,3015,1,0,0,0}, {3181,2806,274,274,3017,1,0,0,0}, {3182,2807,274,274,3019,1,0,0,0},
    {3183,2808,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {39,1114,274,274,7426,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1117,274,274,4525,1,0,0,1}, {1078,1079,274,274,4530,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3553,1,0,0,0}, {1081,1082,274,274,4535,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,2523,274,274,7416,1,0,0,1}, {1094,1095,274,274,7421,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0}, {1100,1101,274,274,4538,1,0,0,0},
    {1102,1118,274,274,4541,1,0,0,1}, {1102,1103,274,274,4546,1,0,0,0}, {1103,1119,274,274,4551,1,0,0,1},
    {1103,1104,274,274,4556,1,0,0,0}, {1108,2809,274,274,8292,1,0,0,1}, {1108,2810,274,274,8297,1,0,0,0},
    {1110,1121,274,274,3339,1,0,0,0}, {1111,2811,274,274,8302,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,7426,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,8388,1,0,0,0},
    {1098,1099,274,274,492,1,0,0,0}, {1100,1101,274,274,3553,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1117,2812,274,274,3339,1,0,0,0}, {1123,2813,274,274,797,1,0,0,0},
    {1131,2814,274,274,492,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3513,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,4987,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,4286,1,0,0,0}, {1096,1097,274,274,4254,1,0,0,0}, {1097,1098,274,274,8501,1,0,0,0},
    {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,274,274,8506,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,1761,1,0,0,0}, {1112,1106,274,274,3553,1,0,0,0}, {1171,1107,274,274,4270,1,0,0,0},
    {1181,1108,274,274,3600,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0}, {1209,1110,274,274,3925,1,0,0,0},
    {1211,1111,274,274,3540,1,0,0,0}, {1241,1112,274,274,8509,1,0,0,0}, {1257,1113,274,274,7113,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,3339,1,0,0,0}, {1100,1101,274,2815,3553,1,0,1,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1120,274,274,8696,1,0,0,1}, {1105,1105,274,274,797,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,8760,1,0,0,0}, {1099,1100,274,274,8762,1,0,0,0},
    {1100,1101,274,2815,3553,1,0,1,0}, {1100,1101,274,274,8765,1,0,0,0}, {1101,1102,274,274,8767,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,8770,1,0,0,0},
    {12449,2816,274,274,8831,1,0,0,0}, {12450,2817,274,274,8835,1,0,0,0}, {12451,2818,274,274,8839,1,0,0,0},
    {12452,2819,274,274,8843,1,0,0,0}, {12453,2820,274,274,8847,1,0,0,0}, {12454,2821,274,274,8851,1,0,0,0},
    {12455,2822,274,274,8855,1,0,0,0}, {12456,2823,274,274,8859,1,0,0,0}, {12457,2824,274,274,8863,1,0,0,0},
    {12458,2825,274,274,8867,1,0,0,0}, {12459,2826,274,274,8871,1,0,0,0}, {12460,2827,274,274,8875,1,0,0,0},
    {12461,2828,274,274,8879,1,0,0,0}, {12462,2829,274,274,8883,1,0,0,0}, {12463,2830,274,274,8887,1,0,0,0},
    {12464,2831,274,274,8891,1,0,0,0}, {12465,2832,274,274,8895,1,0,0,0}, {12466,2833,274,274,8899,1,0,0,0},
    {12467,2834,274,274,8903,1,0,0,0}, {12468,2835,274,274,8907,1,0,0,0}, {12469,2836,274,274,8911,1,0,0,0},
    {12470,2837,274,274,8915,1,0,0,0}, {12471,2838,274,274,8919,1,0,0,0}, {12472,2839,274,274,8923,1,0,0,0},
    {12473,2840,274,274,8927,1,0,0,0}, {12474,2841,274,274,8931,1,0,0,0}, {12475,2842,274,274,8935,1,0,0,0},
    {12476,2843,274,274,8939,1,0,0,0}, {12477,2844,274,274,8943,1,0,0,0}, {12478,2845,274,274,8947,1,0,0,0},
    {12479,2846,274,274,8951,1,0,0,0}, {12480,2847,274,274,8955,1,0,0,0}, {12481,2848,274,274,8959,1,0,0,0},
    {12482,2849,274,274,8963,1,0,0,0}, {12483,2850,274,274,8967,1,0,0,0}, {12484,2851,274,274,8971,1,0,0,0},
    {12485,2852,274,274,8975,1,0,0,0}, {12486,2853,274,274,8979,1,0,0,0}, {12487,2854,274,274,8983,1,0,0,0},
    {12488,2855,274,274,8987,1,0,0,0}, {12489,2856,274,274,8991,1,0,0,0}, {12490,2857,274,274,8995,1,0,0,0},
    {12491,2858,274,274,8999,1,0,0,0}, {12492,2859,274,274,9003,1,0,0,0}, {12493,2860,274,274,9007,1,0,0,0},
    {12494,2861,274,274,9011,1,0,0,0}, {12495,2862,274,274,9015,1,0,0,0}, {12496,2863,274,274,9019,1,0,0,0},
    {12497,2864,274,274,9023,1,0,0,0}, {12498,2865,274,274,9027,1,0,0,0}, {12499,2866,274,274,9031,1,0,0,0},
    {12500,2867,274,274,9035,1,0,0,0}, {12501,2868,274,274,9039,1,0,0,0}, {12502,2869,274,274,9043,1,0,0,0},
    {12503,2870,274,274,9047,1,0,0,0}, {12504,2871,274,274,9051,1,0,0,0}, {12505,2872,274,274,9055,1,0,0,0},
    {12506,2873,274,274,9059,1,0,0,0}, {12507,2874,274,274,9063,1,0,0,0}, {12508,2875,274,274,9067,1,0,0,0},
    {12509,2876,274,274,9071,1,0,0,0}, {12510,2877,274,274,9075,1,0,0,0}, {12511,2878,274,274,9079,1,0,0,0},
    {12512,2879,274,274,9083,1,0,0,0}, {12513,2880,274,274,9087,1,0,0,0}, {12514,2881,274,274,9091,1,0,0,0},
    {12515,2882,274,274,9095,1,0,0,0}, {12516,2883,274,274,9099,1,0,0,0}, {12517,2884,274,274,9103,1,0,0,0},
    {12518,2885,274,274,9107,1,0,0,0}, {12519,2886,274,274,9111,1,0,0,0}, {12520,2887,274,274,9115,1,0,0,0},
    {12521,2888,274,274,9119,1,0,0,0}, {12522,2889,274,274,9123,1,0,0,0}, {12523,2890,274,274,9127,1,0,0,0},
    {12524,2891,274,274,9131,1,0,0,0}, {12525,2892,274,274,9135,1,0,0,0}, {12526,2893,274,274,9139,1,0,0,0},
    {12527,2894,274,274,9143,1,0,0,0}, {12528,2895,274,274,9147,1,0,0,0}, {12529,2896,274,274,9151,1,0,0,0},
    {12530,2897,274,274,9155,1,0,0,0}, {12531,2898,274,274,9159,1,0,0,0}, {12532,2899,274,274,9163,1,0,0,0},
    {12353,2971,274,274,492,1,0,0,0}, {12354,2972,274,274,492,1,0,0,0}, {12355,2973,274,274,3339,1,0,0,0},
    {12356,2974,274,274,1746,2,0,0,0}, {12356,2976,274,274,3339,1,0,0,0}, {12357,2977,274,274,3334,1,0,0,0},
    {12358,2978,274,274,1724,2,0,0,0}, {12358,2980,274,274,2511,2,0,0,0}, {12358,2982,274,274,2500,2,0,0,0},
    {12358,2984,274,274,3334,1,0,0,0}, {12359,2985,274,274,797,1,0,0,0}, {12360,2986,274,274,797,1,0,0,0},
    {12361,2987,274,274,1360,1,0,0,0}, {12362,2988,274,274,1360,1,0,0,0}, {12363,2989,274,274,1026,1,0,0,0},
    {12364,2990,274,274,832,1,0,0,0}, {12365,2991,274,274,9167,2,0,0,0}, {12365,2993,274,274,9171,2,0,0,0},
    {12365,2995,274,274,9175,2,0,0,0}, {12365,2997,274,274,2419,1,0,0,0}, {12366,2998,274,274,9179,2,0,0,0},
    {12366,3000,274,274,9183,2,0,0,0}, {12366,3002,274,274,9187,2,0,0,0}, {12366,3004,274,274,2719,1,0,0,0},
    {12367,3005,274,274,9191,2,0,0,0}, {12367,3007,274,274,2451,2,0,0,0}, {12367,3009,274,274,2442,2,0,0,0},
    {12367,3011,274,274,2438,2,0,0,0}, {12367,3013,274,274,1071,1,0,0,0}, {12368,3014,274,274,2738,2,0,0,0},
    {12368,3016,274,274,877,1,0,0,0}, {12369,3017,274,274,1046,1,0,0,0}, {12370,3018,274,274,852,1,0,0,0},
    {12371,3019,274,274,2430,1,0,0,0}, {12372,3020,274,274,2730,1,0,0,0}, {12373,3021,274,274,1484,1,0,0,0},
    {12374,3022,274,274,1789,1,0,0,0}, {12375,3023,274,274,1541,2,0,0,0}, {12375,3025,274,274,9195,2,0,0,0},
    {12375,3027,274,274,1566,2,0,0,0}, {12375,3029,274,274,1516,2,0,0,0}, {12375,3031,274,274,9199,1,0,0,0},
    {12376,3032,274,274,9203,2,0,0,0}, {12376,3034,274,274,9206,2,0,0,0}, {12376,3036,274,274,9209,2,0,0,0},
    {12376,3038,274,274,3927,2,0,0,0}, {12376,3040,274,274,984,1,0,0,0}, {12377,3041,274,274,1613,1,0,0,0},
    {12378,3042,274,274,1834,1,0,0,0}, {12379,3043,274,274,1504,1,0,0,0}, {12380,3044,274,274,1809,1,0,0,0},
    {12381,3045,274,274,2008,1,0,0,0}, {12382,3046,274,274,2566,1,0,0,0}, {12383,3047,274,274,1629,1,0,0,0},
    {12384,3048,274,274,718,1,0,0,0}, {12385,3049,274,274,629,2,0,0,0}, {12385,3051,274,274,9212,2,0,0,0},
    {12385,3053,274,274,655,2,0,0,0}, {12385,3055,274,274,604,2,0,0,0}, {12385,3057,274,274,9216,1,0,0,0},
    {12386,3058,274,274,9206,2,0,0,0}, {12386,3060,274,274,9209,2,0,0,0}, {12386,3062,274,274,3927,2,0,0,0},
    {12386,3064,274,274,984,1,0,0,0}, {12387,3065,274,3066,3545,1,0,1,0}, {12387,3065,274,3067,3553,1,0,1,0},
    {12387,3065,274,3068,1269,1,0,1,0}, {12387,3065,274,3069,3419,1,0,1,0}, {12387,3065,274,3070,1195,1,0,1,0},
    {12387,3065,274,3071,3574,1,0,1,0}, {12387,3065,274,3072,3356,1,0,1,0}, {12387,3065,274,3073,3508,1,0,1,0},
    {12387,3065,274,3074,3540,1,0,1,0}, {12387,3065,274,3075,3406,1,0,1,0}, {12387,3065,274,3076,3369,1,0,1,0},
    {12387,3065,274,3077,3385,1,0,1,0}, {12387,3065,274,3078,3424,1,0,1,0}, {12387,3065,274,3079,3429,1,0,1,0},
    {12387,3065,274,3080,3600,1,0,1,0}, {12387,3065,274,3081,3518,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,9220,2,0,0,0}, {12388,3084,274,274,9224,2,0,0,0}, {12388,3086,274,274,9228,2,0,0,0},
    {12388,3088,274,274,9232,2,0,0,0}, {12388,3090,274,274,9236,1,0,0,0}, {12389,3091,274,274,1834,1,0,0,0},
    {12390,3092,274,274,9240,2,0,0,0}, {12390,3094,274,274,1657,2,0,0,0}, {12390,3096,274,274,1649,1,0,0,0},
    {12391,3097,274,274,9244,2,0,0,0}, {12391,3099,274,274,750,2,0,0,0}, {12391,3101,274,274,738,1,0,0,0},
    {12392,3102,274,274,1688,2,0,0,0}, {12392,3104,274,274,2218,1,0,0,0}, {12393,3105,274,274,781,2,0,0,0},
    {12393,3107,274,274,2631,1,0,0,0}, {12394,3108,274,274,1271,1,0,0,0}, {12395,3109,274,274,9248,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,9252,2,0,0,0}, {12395,3115,274,274,1307,1,0,0,0},
    {12396,3116,274,274,1348,1,0,0,0}, {12397,3117,274,274,1291,1,0,0,0}, {12398,3118,274,274,2339,1,0,0,0},
    {12399,3119,274,274,908,1,0,0,0}, {12400,3120,274,274,507,1,0,0,0}, {12401,3121,274,274,1365,1,0,0,0},
    {12402,3122,274,274,9256,2,0,0,0}, {12402,3124,274,274,9260,2,0,0,0}, {12402,3126,274,274,9264,2,0,0,0},
    {12402,3128,274,274,1850,1,0,0,0}, {12403,3129,274,274,9268,2,0,0,0}, {12403,3131,274,274,9272,2,0,0,0},
    {12403,3133,274,274,9276,2,0,0,0}, {12403,3135,274,274,540,1,0,0,0}, {12404,3136,274,274,9280,2,0,0,0},
    {12404,3138,274,274,9284,2,0,0,0}, {12404,3140,274,274,9288,2,0,0,0}, {12404,3142,274,274,1398,1,0,0,0},
    {12405,3143,274,274,2981,2,0,0,0}, {12405,3145,274,274,2978,2,0,0,0}, {12405,3147,274,274,2967,2,0,0,0},
    {12405,3149,274,274,805,2,0,0,0}, {12405,2929,274,274,829,1,0,0,0}, {12406,3151,274,274,569,1,0,0,0},
    {12407,3152,274,274,1431,1,0,0,0}, {12408,3153,274,274,928,1,0,0,0}, {12409,3154,274,274,2174,1,0,0,0},
    {12410,3155,274,274,2997,1,0,0,0}, {12411,3156,274,274,1861,1,0,0,0}, {12412,3157,274,274,566,1,0,0,0},
    {12413,3158,274,274,1424,1,0,0,0}, {12414,3159,274,274,1197,1,0,0,0}, {12415,3160,274,274,9292,2,0,0,0},
    {12415,3162,274,274,9296,2,0,0,0}, {12415,3164,274,274,9300,2,0,0,0}, {12415,3166,274,274,1233,1,0,0,0},
    {12416,3167,274,274,1266,1,0,0,0}, {12417,3168,274,274,1217,1,0,0,0}, {12418,3169,274,274,1259,1,0,0,0},
    {12419,3170,274,274,1730,1,0,0,0}, {12420,3171,274,274,1730,1,0,0,0}, {12421,3172,274,274,1773,1,0,0,0},
    {12422,3173,274,274,1773,1,0,0,0}, {12423,3174,274,274,1761,1,0,0,0}, {12424,3175,274,274,1761,1,0,0,0},
    {12425,3176,274,274,1978,1,0,0,0}, {12426,3177,274,274,9304,2,0,0,0}, {12426,3179,274,274,9308,2,0,0,0},
    {12426,3181,274,274,9312,2,0,0,0}, {12426,3183,274,274,1981,1,0,0,0}, {12427,3184,274,274,1468,1,0,0,0},
    {12428,3185,274,274,1447,1,0,0,0}, {12429,3186,274,274,1992,1,0,0,0}, {12430,3187,274,274,1704,1,0,0,0},
    {12431,2900,274,274,1704,1,0,0,0}, {12432,3188,274,274,3339,1,0,0,0}, {12433,3189,274,274,797,1,0,0,0},
    {12434,3190,274,274,1360,1,0,0,0}, {12435,3191,274,3192,9316,1,0,1,0}, {12435,3191,274,274,1269,1,0,0,0},
    {12436,3193,274,274,2202,2,0,0,0}, {12436,3195,274,274,2199,2,0,0,0}, {12436,3197,274,274,2188,2,0,0,0},
    {12436,3199,274,274,2182,2,0,0,0}, {12436,3201,274,274,2185,1,0,0,0}, {97,3202,274,274,3322,2,0,0,0},
    {101,3204,274,274,3731,2,0,0,0}, {105,3206,274,274,3336,2,0,0,0}, {111,3208,274,274,3769,2,0,0,0},
    {111,3210,274,274,3769,2,0,0,0}, {111,3212,274,274,3769,2,0,0,0}, {117,3214,274,274,3331,2,0,0,0},
    {117,3216,274,274,3331,2,0,0,0}, {12540,3218,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,3219,4,4,9401,8,1,1,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,3227,274,4,7107,2,0,1,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,8388,1,0,0,0},
    {1098,1099,274,274,492,1,0,0,0}, {1100,1101,274,274,3553,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1117,2812,274,274,3339,1,0,0,0}, {1123,2813,274,274,797,1,0,0,0},
    {1131,2814,274,274,492,1,0,0,0}, {4608,274,274,274,908,1,0,0,0}, {4609,275,274,274,953,1,0,0,0},
    {4610,276,274,274,9735,1,0,0,0}, {4611,277,274,274,908,1,0,0,0}, {4612,278,274,274,9739,1,0,0,0},
    {4613,279,274,274,3540,1,0,0,0}, {4614,280,274,274,1861,1,0,0,0}, {4615,281,274,274,9743,1,0,0,0},
    {4616,282,274,274,1122,1,0,0,0}, {4617,283,274,274,1179,1,0,0,0}, {4618,284,274,274,9747,1,0,0,0},
    {4619,285,274,274,1102,1,0,0,0}, {4620,286,274,274,9751,1,0,0,0}, {4621,287,274,274,3520,1,0,0,0},
    {4622,288,274,274,1877,1,0,0,0}, {4623,289,274,274,9755,1,0,0,0}, {4624,290,274,274,908,1,0,0,0},
    {4625,291,274,274,953,1,0,0,0}, {4626,292,274,274,9735,1,0,0,0}, {4627,293,274,274,908,1,0,0,0},
    {4628,294,274,274,9739,1,0,0,0}, {4629,295,274,274,3540,1,0,0,0}, {4630,296,274,274,1861,1,0,0,0},
    {4631,297,274,274,9743,1,0,0,0}, {4632,298,274,274,1217,1,0,0,0}, {4633,299,274,274,1266,1,0,0,0},
    {4634,300,274,274,9759,1,0,0,0}, {4635,301,274,274,1197,1,0,0,0}, {4636,302,274,274,9763,1,0,0,0},
    {4637,303,274,274,1195,1,0,0,0}, {4638,304,274,274,1259,1,0,0,0}, {4639,305,274,274,9767,1,0,0,0},
    {4640,306,274,274,1504,1,0,0,0}, {4641,307,274,274,1613,1,0,0,0}, {4642,308,274,274,9771,1,0,0,0},
    {4643,309,274,274,1484,1,0,0,0}, {4644,310,274,274,9775,1,0,0,0}, {4645,311,274,274,3429,1,0,0,0},
    {4646,312,274,274,2008,1,0,0,0}, {4647,313,274,274,9779,1,0,0,0}, {4648,314,274,274,1447,1,0,0,0},
    {4649,315,274,274,1468,1,0,0,0}, {4650,316,274,274,9783,1,0,0,0}, {4651,317,274,274,1978,1,0,0,0},
    {4652,318,274,274,9787,1,0,0,0}, {4653,319,274,274,3419,1,0,0,0}, {4654,320,274,274,1992,1,0,0,0},
    {4655,321,274,274,9791,1,0,0,0}, {4656,322,274,274,1504,1,0,0,0}, {4657,323,274,274,1613,1,0,0,0},
    {4658,324,274,274,9771,1,0,0,0}, {4659,325,274,274,1484,1,0,0,0}, {4660,326,274,274,9775,1,0,0,0},
    {4661,327,274,274,3429,1,0,0,0}, {4662,328,274,274,2008,1,0,0,0}, {4663,329,274,274,9779,1,0,0,0},
    {4664,330,274,274,1541,1,0,0,0}, {4665,331,274,274,1566,1,0,0,0}, {4666,332,274,274,9795,1,0,0,0},
    {4667,333,274,274,1516,1,0,0,0}, {4668,334,274,274,9800,1,0,0,0}, {4669,335,274,274,3434,1,0,0,0},
    {4670,336,274,274,9195,1,0,0,0}, {4671,337,274,274,9805,1,0,0,0}, {4672,338,274,274,9810,1,0,0,0},
    {4673,339,274,274,9816,1,0,0,0}, {4674,340,274,274,9822,1,0,0,0}, {4675,341,274,274,9829,1,0,0,0},
    {4676,342,274,274,9835,1,0,0,0}, {4677,343,274,274,6321,1,0,0,0}, {4678,344,274,274,9842,1,0,0,0},
    {4679,345,274,274,9848,1,0,0,0}, {4680,346,274,274,9855,1,0,0,0}, {4682,347,274,274,9862,1,0,0,0},
    {4683,348,274,274,9848,1,0,0,0}, {4684,349,274,274,9870,1,0,0,0}, {4685,350,274,274,9878,1,0,0,0},
    {4688,351,274,274,9810,1,0,0,0}, {4689,352,274,274,9816,1,0,0,0}, {4690,353,274,274,9822,1,0,0,0},
    {4691,354,274,274,9829,1,0,0,0}, {4692,355,274,274,9835,1,0,0,0}, {4693,356,274,274,6321,1,0,0,0},
    {4694,357,274,274,9842,1,0,0,0}, {4695,358,274,274,9848,1,0,0,0}, {4696,359,274,274,9855,1,0,0,0},
    {4698,360,274,274,9862,1,0,0,0}, {4699,361,274,274,9848,1,0,0,0}, {4700,362,274,274,9870,1,0,0,0},
    {4701,363,274,274,9878,1,0,0,0}, {4704,364,274,274,2174,1,0,0,0}, {4705,365,274,274,569,1,0,0,0},
    {4706,366,274,274,9884,1,0,0,0}, {4707,367,274,274,507,1,0,0,0}, {4708,368,274,274,9888,1,0,0,0},
    {4709,369,274,274,3356,1,0,0,0}, {4710,370,274,274,566,1,0,0,0}, {4711,371,274,274,9892,1,0,0,0},
    {4712,372,274,274,2199,1,0,0,0}, {4713,373,274,274,2185,1,0,0,0}, {4714,374,274,274,9896,1,0,0,0},
    {4715,375,274,274,2182,1,0,0,0}, {4716,376,274,274,9900,1,0,0,0}, {4717,377,274,274,3595,1,0,0,0},
    {4718,378,274,274,2202,1,0,0,0}, {4719,379,274,274,9904,1,0,0,0}, {4720,380,274,274,1649,1,0,0,0},
    {4721,381,274,274,1688,1,0,0,0}, {4722,382,274,274,9908,1,0,0,0}, {4723,383,274,274,1629,1,0,0,0},
    {4724,384,274,274,9912,1,0,0,0}, {4725,385,274,274,3369,1,0,0,0}, {4726,386,274,274,2218,1,0,0,0},
    {4727,387,274,274,9916,1,0,0,0}, {4728,388,274,274,629,1,0,0,0}, {4729,389,274,274,655,1,0,0,0},
    {4730,390,274,274,9920,1,0,0,0}, {4731,391,274,274,604,1,0,0,0}, {4732,392,274,274,9925,1,0,0,0},
    {4733,393,274,274,3581,1,0,0,0}, {4734,394,274,274,9212,1,0,0,0}, {4735,395,274,274,9930,1,0,0,0},
    {4736,396,274,274,908,1,0,0,0}, {4737,397,274,274,953,1,0,0,0}, {4738,398,274,274,9735,1,0,0,0},
    {4739,399,274,274,908,1,0,0,0}, {4740,400,274,274,9739,1,0,0,0}, {4741,401,274,274,3540,1,0,0,0},
    {4742,402,274,274,1861,1,0,0,0}, {4743,403,274,274,9743,1,0,0,0}, {4744,404,274,274,9935,1,0,0,0},
    {4746,405,274,274,9939,1,0,0,0}, {4747,406,274,274,9743,1,0,0,0}, {4748,407,274,274,9944,1,0,0,0},
    {4749,408,274,274,9949,1,0,0,0}, {4752,409,274,274,1291,1,0,0,0}, {4753,410,274,274,1348,1,0,0,0},
    {4754,411,274,274,9952,1,0,0,0}, {4755,412,274,274,1271,1,0,0,0}, {4756,413,274,274,9956,1,0,0,0},
    {4757,414,274,274,1269,1,0,0,0}, {4758,415,274,274,2339,1,0,0,0}, {4759,416,274,274,9960,1,0,0,0},
    {4760,417,274,274,9964,1,0,0,0}, {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,9968,1,0,0,0},
    {4763,420,274,274,9252,1,0,0,0}, {4764,421,274,274,9973,1,0,0,0}, {4765,422,274,274,9978,1,0,0,0},
    {4766,423,274,274,9248,1,0,0,0}, {4767,424,274,274,9981,1,0,0,0}, {4768,425,274,274,3322,1,0,0,0},
    {4769,426,274,274,3334,1,0,0,0}, {4770,427,274,274,3336,1,0,0,0}, {4771,428,274,274,492,1,0,0,0},
    {4772,429,274,274,3731,1,0,0,0}, {4773,430,274,274,3339,1,0,0,0}, {4774,431,274,274,1360,1,0,0,0},
    {4776,433,274,274,1046,1,0,0,0}, {4777,434,274,274,1071,1,0,0,0}, {4778,435,274,274,9986,1,0,0,0},
    {4779,436,274,274,1026,1,0,0,0}, {4780,437,274,274,9990,1,0,0,0}, {4781,438,274,274,3518,1,0,0,0},
    {4782,439,274,274,2430,1,0,0,0}, {4783,440,274,274,2438,1,0,0,0}, {4784,441,274,274,2451,1,0,0,0},
    {4786,442,274,274,9994,1,0,0,0}, {4787,443,274,274,2438,1,0,0,0}, {4788,444,274,274,9999,1,0,0,0},
    {4789,445,274,274,10004,1,0,0,0}, {4792,446,274,274,10007,1,0,0,0}, {4793,447,274,274,10011,1,0,0,0},
    {4794,448,274,274,10015,1,0,0,0}, {4795,449,274,274,3905,1,0,0,0}, {4796,450,274,274,10020,1,0,0,0},
    {4797,451,274,274,3403,1,0,0,0}, {4798,452,274,274,10025,1,0,0,0}, {4799,453,274,274,10029,1,0,0,0},
    {4800,454,274,274,10034,1,0,0,0}, {4802,455,274,274,10039,1,0,0,0}, {4803,456,274,274,10029,1,0,0,0},
    {4804,457,274,274,10045,1,0,0,0}, {4805,458,274,274,10051,1,0,0,0}, {4808,459,274,274,2511,1,0,0,0},
    {4809,460,274,274,1727,1,0,0,0}, {4810,461,274,274,10055,1,0,0,0}, {4811,462,274,274,1704,1,0,0,0},
    {4812,463,274,274,10059,1,0,0,0}, {4813,464,274,274,3545,1,0,0,0}, {4814,465,274,274,1724,1,0,0,0},
    {4815,466,274,274,10063,1,0,0,0}, {4816,467,274,274,10067,1,0,0,0}, {4817,468,274,274,10073,1,0,0,0},
    {4818,469,274,274,10078,1,0,0,0}, {4819,470,274,274,10084,1,0,0,0}, {4820,471,274,274,10089,1,0,0,0},
    {4821,472,666,274,3493,1,1,0,0}, {4821,472,274,274,10095,1,0,0,0}, {4822,473,274,274,10100,1,0,0,0},
    {4824,475,274,274,1809,1,0,0,0}, {4825,476,274,274,1834,1,0,0,0}, {4826,477,274,274,10105,1,0,0,0},
    {4827,478,274,274,1789,1,0,0,0}, {4828,479,274,274,10109,1,0,0,0}, {4829,480,274,274,3424,1,0,0,0},
    {4830,481,274,274,2566,1,0,0,0}, {4831,482,274,274,10113,1,0,0,0}, {4832,483,274,274,10117,1,0,0,0},
    {4833,484,274,274,10121,1,0,0,0}, {4834,485,274,274,10125,1,0,0,0}, {4835,486,274,274,10130,1,0,0,0},
    {4836,487,274,274,10134,1,0,0,0}, {4837,488,274,274,3589,1,0,0,0}, {4838,489,274,274,10139,1,0,0,0},
    {4839,490,274,274,10143,1,0,0,0}, {4840,491,274,274,1746,1,0,0,0}, {4841,492,274,274,1773,1,0,0,0},
    {4842,493,274,274,10148,1,0,0,0}, {4843,494,274,274,1730,1,0,0,0}, {4844,495,274,274,10152,1,0,0,0},
    {4845,496,274,274,3553,1,0,0,0}, {4846,497,274,274,1761,1,0,0,0}, {4847,498,274,274,10156,1,0,0,0},
    {4848,499,274,274,738,1,0,0,0}, {4849,500,274,274,781,1,0,0,0}, {4850,501,274,274,10160,1,0,0,0},
    {4851,502,274,274,718,1,0,0,0}, {4852,503,274,274,10164,1,0,0,0}, {4853,504,274,274,3406,1,0,0,0},
    {4854,505,274,274,2631,1,0,0,0}, {4855,506,274,274,10168,1,0,0,0}, {4856,507,274,274,738,1,0,0,0},
    {4857,508,274,274,781,1,0,0,0}, {4858,509,274,274,10160,1,0,0,0}, {4859,510,274,274,718,1,0,0,0},
    {4860,511,274,274,10164,1,0,0,0}, {4861,512,274,274,3406,1,0,0,0}, {4862,513,274,274,2631,1,0,0,0},
    {4863,514,274,274,10168,1,0,0,0}, {4864,515,274,274,9203,1,0,0,0}, {4865,516,274,274,9209,1,0,0,0},
    {4866,517,274,274,10172,1,0,0,0}, {4867,518,274,274,3927,1,0,0,0}, {4868,519,274,274,10176,1,0,0,0},
    {4869,520,274,274,3385,1,0,0,0}, {4870,521,274,274,9206,1,0,0,0}, {4871,522,274,274,10180,1,0,0,0},
    {4872,523,274,274,852,1,0,0,0}, {4873,524,274,274,877,1,0,0,0}, {4874,525,274,274,10184,1,0,0,0},
    {4875,526,274,274,832,1,0,0,0}, {4876,527,274,274,10188,1,0,0,0}, {4877,528,274,274,3600,1,0,0,0},
    {4878,529,274,274,2730,1,0,0,0}, {4879,530,274,274,2738,1,0,0,0}, {4880,531,274,274,2751,1,0,0,0},
    {4882,532,274,274,10192,1,0,0,0}, {4883,533,274,274,2738,1,0,0,0}, {4884,534,274,274,10197,1,0,0,0},
    {4885,535,274,274,10202,1,0,0,0}, {4896,536,274,274,10205,1,0,0,0}, {4897,537,274,274,10211,1,0,0,0},
    {4898,538,274,274,10217,1,0,0,0}, {4899,539,274,274,10224,1,0,0,0}, {4900,540,274,274,10230,1,0,0,0},
    {4901,541,274,274,6331,1,0,0,0}, {4902,542,274,274,10237,1,0,0,0}, {4903,543,274,274,10243,1,0,0,0},
    {4904,544,274,274,10250,1,0,0,0}, {4905,545,274,274,10257,1,0,0,0}, {4906,546,274,274,10264,1,0,0,0},
    {4907,547,274,274,10272,1,0,0,0}, {4908,548,274,274,10279,1,0,0,0}, {4909,549,274,274,6336,1,0,0,0},
    {4910,550,274,274,10287,1,0,0,0}, {4911,551,274,274,10294,1,0,0,0}, {4912,552,274,274,10302,1,0,0,0},
    {4913,553,274,274,10308,1,0,0,0}, {4914,554,274,274,10314,1,0,0,0}, {4915,555,274,274,10321,1,0,0,0},
    {4916,556,274,274,10327,1,0,0,0}, {4917,557,274,274,6346,1,0,0,0}, {4918,558,274,274,10334,1,0,0,0},
    {4919,559,274,274,10340,1,0,0,0}, {4920,560,274,274,10347,1,0,0,0}, {4921,561,274,274,10354,1,0,0,0},
    {4922,562,274,274,10361,1,0,0,0}, {4923,563,274,274,10369,1,0,0,0}, {4924,564,274,274,10376,1,0,0,0},
    {4925,565,274,274,10384,1,0,0,0}, {4926,566,274,274,10390,1,0,0,0}, {4927,567,274,274,10397,1,0,0,0},
    {4928,568,274,274,10347,1,0,0,0}, {4929,569,274,274,10354,1,0,0,0}, {4930,570,274,274,10361,1,0,0,0},
    {4931,571,274,274,10369,1,0,0,0}, {4932,572,274,274,10376,1,0,0,0}, {4933,573,274,274,10384,1,0,0,0},
    {4934,574,274,274,10390,1,0,0,0}, {4935,575,274,274,10397,1,0,0,0}, {4936,576,274,274,2978,1,0,0,0},
    {4937,577,274,274,829,1,0,0,0}, {4938,578,274,274,10405,1,0,0,0}, {4939,579,274,274,805,1,0,0,0},
    {4940,580,274,274,10409,1,0,0,0}, {4941,581,274,274,3508,1,0,0,0}, {4942,582,274,274,2981,1,0,0,0},
    {4943,583,274,274,10413,1,0,0,0}, {4944,584,274,274,2997,1,0,0,0}, {4945,585,274,274,1431,1,0,0,0},
    {4946,586,274,274,10417,1,0,0,0}, {4947,587,274,274,1365,1,0,0,0}, {4948,588,274,274,10421,1,0,0,0},
    {4949,589,274,274,3574,1,0,0,0}, {4950,590,274,274,1424,1,0,0,0}, {4951,591,274,274,10425,1,0,0,0},
    {4969,592,274,274,3005,1,0,0,0}, {4970,593,274,274,3007,1,0,0,0}, {4971,594,274,274,3009,1,0,0,0},
    {4972,595,274,274,3011,1,0,0,0}, {4973,596,274,274,3013,1,0,0,0}, {4974,597,274,274,3015,1,0,0,0},
    {4975,598,274,274,3017,1,0,0,0}, {4976,599,274,274,3019,1,0,0,0}, {4977,600,274,274,3021,1,0,0,0},
    {4978,601,274,3238,3005,1,0,1,0}, {4978,601,274,274,3023,1,0,0,0}, {4979,602,274,3238,3007,1,0,1,0},
    {4979,602,274,274,3026,1,0,0,0}, {4980,603,274,3238,3009,1,0,1,0}, {4980,603,274,274,3029,1,0,0,0},
    {4981,604,274,3238,3011,1,0,1,0}, {4981,604,274,274,3032,1,0,0,0}, {4982,605,274,274,3035,1,0,0,0},
    {4983,606,274,274,3038,1,0,0,0}, {4984,607,274,274,3041,1,0,0,0}, {4985,608,274,274,3044,1,0,0,0},
    {4986,609,274,274,3047,1,0,0,0}, {4987,610,274,274,3050,1,0,0,0}, {1548,656,274,274,3304,1,0,0,0},
    {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0},
    {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0}, {1570,664,665,274,3322,1,1,0,0},
    {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0},
    {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0}, {1573,681,4,274,3336,2,1,0,0},
    {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0},
    {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0}, {1578,703,274,698,3371,1,0,1,0},
    {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,3374,1,1,1,0}, {1579,704,274,698,3377,1,0,1,0},
    {1579,704,274,274,3374,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0},
    {1581,706,274,698,10512,1,0,1,0}, {1581,706,274,274,10519,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0},
    {1582,707,274,274,3403,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,3411,1,1,1,0}, {1584,709,274,698,3414,1,0,1,0},
    {1584,709,274,274,3411,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0}, {1585,710,274,698,3421,1,0,1,0},
    {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0}, {1587,712,274,698,3431,1,0,1,0},
    {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,3434,1,1,1,0}, {1588,713,274,698,3437,1,0,1,0},
    {1588,713,274,274,3434,1,0,0,0}, {1589,714,665,698,4254,1,1,1,0}, {1589,714,274,698,4249,1,0,1,0},
    {1589,714,274,274,4254,1,0,0,0}, {1590,715,665,698,10523,1,1,1,0}, {1590,715,274,698,10527,1,0,1,0},
    {1590,715,274,274,10523,1,0,0,0}, {1591,716,665,698,10534,1,1,1,0}, {1591,716,274,698,10537,1,0,1,0},
    {1591,716,274,274,10534,1,0,0,0}, {1592,717,665,698,10542,1,1,1,0}, {1592,717,274,698,10546,1,0,1,0},
    {1592,717,274,274,10542,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0},
    {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0},
    {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0},
    {1607,731,4,274,3531,3,1,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3542,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,3547,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0},
    {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0},
    {1615,764,274,274,3331,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0}, {1616,774,274,274,3336,3,0,0,0},
    {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0}, {1716,3239,274,698,3597,1,0,1,0},
    {1716,3239,274,274,3600,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,10553,1,0,1,0},
    {57344,647,274,3241,10557,1,0,1,0}, {57344,647,274,3242,10561,1,0,1,0}, {57344,647,274,3243,10567,1,0,1,0},
    {57344,647,274,3244,10572,1,0,1,0}, {57344,647,274,3245,10578,1,0,1,0}, {57344,647,274,3246,10583,1,0,1,0},
    {57344,647,274,3247,10588,1,0,1,0}, {57344,647,274,3248,10592,1,0,1,0}, {57344,647,274,3249,10596,1,0,1,0},
    {57344,647,274,3250,10600,1,0,1,0}, {57344,647,274,3251,10605,1,0,1,0}, {57344,647,274,3252,10609,1,0,1,0},
    {57344,647,274,3253,10614,1,0,1,0}, {57344,647,274,274,10557,1,0,0,0}, {97,3291,3294,1601,10618,3,2,1,1},
    {97,3296,3294,1601,10622,3,2,1,1}, {97,3299,3294,1601,10627,3,2,1,1}, {97,3302,3294,1601,10631,3,2,1,1},
    {97,3305,3294,1601,10635,2,2,1,1}, {97,3307,3294,1601,10639,2,2,1,1}, {97,3309,3294,1601,10644,2,2,1,1},
    {97,3311,3294,1601,10649,2,2,1,1}, {97,3313,3294,1601,10654,2,2,1,1}, {97,3315,3294,1601,497,2,2,1,1},
    {97,3317,3294,1601,3366,2,2,1,1}, {97,3319,3294,1601,10659,2,2,1,1}, {97,3321,3294,1601,10663,2,2,1,1},
    {97,3323,3294,1601,10666,2,2,1,1}, {97,3325,3294,1601,10669,2,2,1,1}, {97,3327,3294,1601,10674,2,2,1,1},
    {97,3329,3294,1601,10678,2,2,1,1}, {97,3331,3294,1601,10681,2,2,1,1}, {97,3333,3294,1601,3698,2,2,1,1},
    {1377,808,274,274,492,1,0,0,0}, {1378,809,274,274,3356,1,0,0,0}, {1379,810,274,274,3600,1,0,0,0},
    {1380,811,274,274,3406,1,0,0,0}, {1381,812,3350,274,1746,1,1,0,0}, {1381,812,4,274,1746,1,1,0,0},
    {1381,812,274,274,797,1,0,0,0}, {1382,813,274,274,3424,1,0,0,0}, {1383,814,274,274,797,1,0,0,0},
    {1384,815,274,274,3553,1,0,0,0}, {1385,816,274,274,6331,1,0,0,0}, {1386,817,274,274,3589,1,0,0,0},
    {1387,818,274,274,3339,1,0,0,0}, {1388,819,274,274,3520,1,0,0,0}, {1389,820,274,274,3403,1,0,0,0},
    {1390,821,274,274,3741,1,0,0,0}, {1391,822,274,274,3518,1,0,0,0}, {1392,823,274,274,3540,1,0,0,0},
    {1393,824,274,274,3744,1,0,0,0}, {1394,825,274,274,3502,1,0,0,0}, {1395,826,274,274,3581,1,0,0,0},
    {1396,827,274,274,1195,1,0,0,0}, {1397,828,274,274,3553,1,0,0,0}, {1398,829,274,274,1269,1,0,0,0},
    {1399,830,274,274,3434,1,0,0,0}, {1400,3351,4,274,10765,2,1,0,0}, {1400,831,274,274,3334,2,0,0,0},
    {1400,833,3350,274,2202,1,1,0,0}, {1400,833,4,274,2202,1,1,0,0}, {1400,833,274,274,1360,1,0,0,0},
    {1401,834,274,274,6336,1,0,0,0}, {1402,835,274,274,3574,1,0,0,0}, {1403,836,274,274,3385,1,0,0,0},
    {1404,837,274,274,3421,1,0,0,0}, {1405,838,274,274,3429,1,0,0,0}, {1406,839,274,274,3595,1,0,0,0},
    {1407,840,274,274,3369,1,0,0,0}, {1408,841,274,274,3419,1,0,0,0}, {1409,842,274,274,10384,1,0,0,0},
    {1410,843,274,274,3595,1,0,0,0}, {1411,844,274,274,6346,1,0,0,0}, {1412,845,274,274,6321,1,0,0,0},
    {1413,846,274,274,1360,1,0,0,0}, {1414,847,274,274,3508,1,0,0,0}, {1415,848,3353,274,10768,1,1,0,0},
    {1415,848,4,274,10768,1,1,0,0}, {1415,848,274,274,10772,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3545,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,3376,274,1746,1,1,0,0}, {1077,1078,4,274,1746,1,1,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,3377,274,3545,1,1,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,4987,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,4286,1,0,0,0}, {1096,1097,274,274,4254,1,0,0,0},
    {1097,1098,274,274,8501,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,8506,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,4398,1,0,0,0}, {1171,1107,274,274,4270,1,0,0,0},
    {1177,3378,274,274,10969,1,0,0,0}, {1185,3379,274,274,3513,1,0,0,0}, {1187,3380,274,274,3880,1,0,0,0},
    {1195,3381,274,274,4007,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0}, {1211,1111,274,274,3540,1,0,0,0},
    {1241,1112,274,274,8509,1,0,0,0}, {1257,1113,274,274,7113,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0},
    {32,1024,666,274,4203,5,1,0,0}, {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0},
    {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0},
    {1570,660,274,274,3318,2,0,0,0}, {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0},
    {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0},
    {1573,676,4,274,3336,3,1,0,0}, {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,1037,274,3322,1,1,0,0},
    {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0},
    {1577,701,274,274,3363,1,0,0,0}, {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0},
    {1579,704,274,698,11055,1,0,1,0}, {1579,704,274,274,11062,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,10512,1,0,1,0}, {1581,706,274,274,10519,1,0,0,0},
    {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,698,11066,1,0,1,0}, {1584,709,274,274,11075,1,0,0,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,274,698,4249,1,0,1,0},
    {1589,714,274,274,4254,1,0,0,0}, {1590,715,274,698,4238,1,0,1,0}, {1590,715,274,274,4245,1,0,0,0},
    {1591,716,274,698,10537,1,0,1,0}, {1591,716,274,274,10534,1,0,0,0}, {1592,717,274,698,10546,1,0,1,0},
    {1592,717,274,274,10542,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0},
    {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0},
    {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0},
    {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3769,3,0,0,0},
    {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0},
    {1616,1056,274,4,3336,3,0,1,0}, {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0},
    {1616,1059,274,274,3731,3,0,0,0}, {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3731,3,0,0,0},
    {1616,1065,274,769,3336,2,0,1,0}, {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0},
    {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0},
    {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0},
    {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0},
    {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1657,3382,274,698,3468,1,0,1,0},
    {1657,3382,274,274,3464,1,0,0,0}, {1660,3383,274,698,11080,1,0,1,0}, {1660,3383,274,274,11087,1,0,0,0},
    {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0}, {1665,3384,274,698,11091,1,0,1,0},
    {1665,3384,274,274,3744,1,0,0,0}, {1669,3385,274,698,11096,1,0,1,0}, {1669,3385,274,274,3741,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1672,3386,274,698,3457,1,0,1,0},
    {1672,3386,274,274,3453,1,0,0,0}, {1673,3387,274,698,11101,1,0,1,0}, {1673,3387,274,274,4983,1,0,0,0},
    {1681,3388,274,698,11108,1,0,1,0}, {1681,3388,274,274,3752,1,0,0,0}, {1683,3389,274,698,11115,1,0,1,0},
    {1683,3389,274,274,5516,1,0,0,0}, {1686,3390,274,698,11122,1,0,1,0}, {1686,3390,274,274,11131,1,0,0,0},
    {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0}, {1690,3391,274,698,11136,1,0,1,0},
    {1690,3391,274,274,11143,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1722,3392,274,274,5507,1,0,0,0}, {1724,3393,274,698,11147,1,0,1,0},
    {1724,3393,274,274,5507,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1746,3394,274,274,3731,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {39,1114,274,274,4391,1,0,0,0},
    {105,1115,274,274,3339,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,1746,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,3395,274,274,11228,2,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,3397,274,274,11233,2,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,3399,274,274,11238,2,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,3401,274,274,11243,2,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,3403,274,274,11248,2,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0},
    {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,3545,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,4391,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,3401,274,274,11243,2,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,8388,1,0,0,0}, {1098,1099,274,274,4571,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1117,2812,274,274,3339,1,0,0,0},
    {1123,2813,274,274,797,1,0,0,0}, {1131,2814,274,274,4571,1,0,0,0}, {1072,3405,274,274,11506,2,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,3407,274,274,3909,2,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,4,274,1746,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,11509,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,3409,274,274,3510,3,0,0,0}, {1082,3412,274,274,11513,2,0,0,0}, {1082,3414,274,274,11517,2,0,0,0},
    {1082,3416,274,274,3513,2,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,3418,274,274,7113,2,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,3420,274,274,11521,2,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,3422,274,274,11525,2,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,3424,274,274,7110,2,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,3426,274,274,3540,2,0,0,0}, {1093,3428,274,274,11529,2,0,0,0},
    {1093,1094,274,274,4987,1,0,0,0}, {1094,3430,274,274,11533,2,0,0,0}, {1094,1095,274,274,3925,1,0,0,0},
    {1095,3432,274,274,11536,2,0,0,0}, {1095,1096,274,274,4286,1,0,0,0}, {1096,1097,274,274,4254,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,3310,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,3434,274,274,11541,2,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,3436,274,274,11545,2,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {1231,3438,274,274,3385,1,0,0,0}, {223,3439,274,274,3431,1,0,0,0},
    {228,3440,274,274,6351,1,0,0,0}, {246,3441,274,274,6369,1,0,0,0}, {252,3442,274,274,11632,1,0,0,0},
    {1920,1146,274,274,3540,1,0,0,0}, {1921,1149,274,274,4007,1,0,0,0}, {1922,3443,274,274,11735,2,0,0,0},
    {1922,1130,274,1150,11740,1,0,1,0}, {1922,1130,274,274,1269,1,0,0,0}, {1923,1129,274,274,3419,1,0,0,0},
    {1924,1141,274,274,3356,1,0,0,0}, {1925,1151,274,274,4762,1,0,0,0}, {1926,1145,274,3445,11743,1,0,1,0},
    {1926,1145,274,274,3518,1,0,0,0}, {1927,1152,274,274,3310,2,0,0,0}, {1927,1170,274,274,0,1,0,0,0},
    {1928,1132,274,274,3595,1,0,0,0}, {1929,1133,274,274,1195,1,0,0,0}, {1930,1131,274,274,3508,1,0,0,0},
    {1931,1140,274,3445,11747,1,0,1,0}, {1931,1140,274,274,3406,1,0,0,0}, {1932,1144,274,3445,11751,1,0,1,0},
    {1932,1144,274,274,3369,1,0,0,0}, {1933,1134,274,274,3520,1,0,0,0}, {1934,1138,274,3445,11755,1,0,1,0},
    {1934,1138,274,274,3600,1,0,0,0}, {1935,1171,274,274,3880,1,0,0,0}, {1936,1135,274,3445,11759,1,0,1,0},
    {1936,1135,274,274,3429,1,0,0,0}, {1937,1139,274,274,3453,1,0,0,0}, {1938,1172,274,274,3424,1,0,0,0},
    {1939,1143,274,274,3464,1,0,0,0}, {1940,1173,274,274,3553,1,0,0,0}, {1941,1136,274,274,3574,1,0,0,0},
    {1942,1137,274,274,3385,1,0,0,0}, {1943,1142,274,274,3581,1,0,0,0}, {1944,1174,274,274,3374,1,0,0,0},
    {1945,1175,274,274,3540,1,0,0,0}, {1946,1176,274,274,3403,1,0,0,0}, {1947,1177,274,274,3411,1,0,0,0},
    {1948,1178,274,274,3424,1,0,0,0}, {1949,1179,274,274,3434,1,0,0,0}, {1950,1180,274,274,3429,1,0,0,0},
    {1951,1181,274,274,3520,1,0,0,0}, {1952,1182,274,274,3374,1,0,0,0}, {1953,1183,274,274,3424,1,0,0,0},
    {1954,1184,274,274,0,1,0,0,0}, {1955,1185,274,274,3502,1,0,0,0}, {1956,1186,274,274,3513,1,0,0,0},
    {1957,1187,274,274,3545,1,0,0,0}, {1958,1188,274,274,492,1,0,0,0}, {1959,1189,274,274,3322,1,0,0,0},
    {1960,1190,274,274,3339,1,0,0,0}, {1961,1191,274,274,3336,1,0,0,0}, {1962,1192,274,274,3334,1,0,0,0},
    {1963,1193,274,274,3331,1,0,0,0}, {1964,1194,274,274,797,1,0,0,0}, {1965,1195,274,274,3731,1,0,0,0},
    {1966,1196,274,274,1360,1,0,0,0}, {1967,1197,274,274,3769,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0},
    {1920,1146,274,274,3540,1,0,0,0}, {1921,1147,274,1154,3419,2,0,1,0}, {1921,1147,274,1168,3369,2,0,1,0},
    {1921,1147,274,646,3369,2,0,1,0}, {1921,1147,274,1169,3518,2,0,1,0}, {1921,1147,274,274,3540,2,0,0,0},
    {1921,1149,274,274,3434,1,0,0,0}, {1922,1130,274,1150,9316,1,0,1,0}, {1922,1130,274,274,9316,1,0,0,0},
    {1923,1129,274,274,3419,1,0,0,0}, {1924,1141,274,274,3356,1,0,0,0}, {1925,1151,274,274,11850,1,0,0,0},
    {1926,1145,274,274,3518,1,0,0,0}, {1927,1152,274,3446,0,2,0,1,0}, {1927,1152,274,3445,3540,2,0,1,0},
    {1927,1152,274,1154,3419,2,0,1,0}, {1927,1152,274,1155,1269,2,0,1,0}, {1927,1152,274,1156,3508,2,0,1,0},
    {1927,1152,274,1157,3595,2,0,1,0}, {1927,1152,274,1158,1195,2,0,1,0}, {1927,1152,274,1159,3520,2,0,1,0},
    {1927,1152,274,1160,3429,2,0,1,0}, {1927,1152,274,1161,3574,2,0,1,0}, {1927,1152,274,1162,3385,2,0,1,0},
    {1927,1152,274,1163,3600,2,0,1,0}, {1927,1152,274,1164,3406,2,0,1,0}, {1927,1152,274,1165,3406,2,0,1,0},
    {1927,1152,274,1166,3356,2,0,1,0}, {1927,1152,274,1167,3925,2,0,1,0}, {1927,1152,274,1168,3369,2,0,1,0},
    {1927,1152,274,646,3369,2,0,1,0}, {1927,1152,274,1169,3518,2,0,1,0}, {1927,1152,274,274,3540,2,0,0,0},
    {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,3595,1,0,0,0}, {1929,1133,274,274,1195,1,0,0,0},
    {1930,1131,274,274,3508,1,0,0,0}, {1931,1140,274,274,3411,1,0,0,0}, {1932,3447,274,274,11853,2,0,0,0},
    {1932,1144,274,274,3374,1,0,0,0}, {1933,1134,274,274,3520,1,0,0,0}, {1934,1138,274,274,3600,1,0,0,0},
    {1935,1171,274,274,11856,1,0,0,0}, {1936,1135,274,274,3429,1,0,0,0}, {1937,1139,274,274,3406,1,0,0,0},
    {1938,1172,274,274,3424,1,0,0,0}, {1939,1143,274,274,3369,1,0,0,0}, {1940,1173,274,274,3553,1,0,0,0},
    {1941,1136,274,274,3574,1,0,0,0}, {1942,1137,274,274,3385,1,0,0,0}, {1943,1142,274,274,3581,1,0,0,0},
    {1944,1174,274,274,11859,1,0,0,0}, {1945,1175,274,274,11865,1,0,0,0}, {1946,1176,274,274,3403,1,0,0,0},
    {1947,1177,274,274,11870,1,0,0,0}, {1948,1178,274,274,3424,1,0,0,0}, {1949,1179,274,274,11876,1,0,0,0},
    {1950,1180,274,274,11882,1,0,0,0}, {1951,1181,274,274,11887,1,0,0,0}, {1952,1182,274,274,6331,1,0,0,0},
    {1953,1183,274,274,11892,1,0,0,0}, {1954,1184,274,274,3493,1,0,0,0}, {1955,1185,274,274,3502,1,0,0,0},
    {1956,1186,274,274,3513,1,0,0,0}, {1957,1187,274,274,3545,1,0,0,0}, {1958,1188,274,274,492,1,0,0,0},
    {1959,1189,274,274,11897,1,0,0,0}, {1960,1190,274,274,3339,1,0,0,0}, {1961,1191,274,274,11900,1,0,0,0},
    {1962,1192,274,274,3334,1,0,0,0}, {1963,1193,274,274,11903,1,0,0,0}, {1964,1194,274,274,797,1,0,0,0},
    {1965,1195,274,274,4210,1,0,0,0}, {1966,1196,274,274,1360,1,0,0,0}, {1967,1197,274,274,11906,1,0,0,0},
    {1968,1198,274,274,0,1,0,0,0}, {59,1199,274,274,3308,1,0,0,0}, {183,1200,274,274,3306,1,0,0,0},
    {912,1201,274,274,11985,1,0,0,0}, {940,3530,274,274,11989,2,0,0,0}, {940,3532,274,274,11994,2,0,0,0},
    {940,1202,274,274,3547,1,0,0,0}, {941,3534,274,274,11998,2,0,0,0}, {941,3536,274,274,11998,2,0,0,0},
    {941,1203,3538,274,12003,1,1,0,0}, {941,1203,274,274,12008,1,0,0,0}, {942,1204,274,274,12011,1,0,0,0},
    {943,1205,274,274,12011,1,0,0,0}, {944,1206,274,274,11985,1,0,0,0}, {945,1207,274,3539,12014,2,0,1,0},
    {945,1209,274,3539,12018,2,0,1,0}, {945,1207,274,274,12014,2,0,0,0}, {945,1209,274,274,12018,2,0,0,0},
    {945,3540,274,274,12021,2,0,0,0}, {945,3542,274,274,12025,2,0,0,0}, {945,3544,274,274,494,2,0,0,0},
    {945,1211,274,274,492,1,0,0,0}, {946,1212,274,274,3595,1,0,0,0}, {947,1213,4,274,3600,2,1,0,0},
    {947,1215,274,274,12029,2,0,0,0}, {947,1217,274,274,4967,2,0,0,0}, {947,1213,274,274,4973,2,0,0,0},
    {947,1219,274,274,4973,2,0,0,0}, {947,1221,274,3546,3553,1,0,2,0}, {947,1221,274,3548,3553,1,0,2,0},
    {947,1221,274,3550,3553,1,0,1,0}, {947,1221,274,274,3600,1,0,0,0}, {948,1222,3551,3552,3406,1,1,1,0},
    {948,1222,274,274,3411,1,0,0,0}, {949,1223,274,3539,12033,2,0,1,0}, {949,1225,274,3539,10772,2,0,1,0},
    {949,1223,274,274,12033,2,0,0,0}, {949,1225,274,274,10772,2,0,0,0}, {949,3553,274,274,12011,2,0,0,0},
    {949,3555,274,274,3339,2,0,0,0}, {949,1227,3538,274,4398,1,1,0,0}, {949,1227,274,274,797,1,0,0,0},
    {950,1228,274,274,3424,1,0,0,0}, {951,1229,274,3539,12037,2,0,1,0}, {951,1231,274,3539,12041,2,0,1,0},
    {951,1229,274,274,12044,2,0,0,0}, {951,1231,274,274,12048,2,0,0,0}, {951,1233,274,274,3339,1,0,0,0},
    {952,1234,274,274,3374,1,0,0,0}, {953,1235,274,274,3339,1,0,0,0}, {954,1236,274,274,3518,1,0,0,0},
    {955,1237,274,274,3520,1,0,0,0}, {956,1238,4,274,3356,2,1,0,0}, {956,1238,274,274,12051,2,0,0,0},
    {956,1240,274,274,1195,1,0,0,0}, {957,1241,4,274,3406,2,1,0,0}, {957,1241,274,274,12054,2,0,0,0},
    {957,1243,274,274,1269,1,0,0,0}, {958,1244,274,274,4987,1,0,0,0}, {959,1245,274,274,12057,2,0,0,0},
    {959,1247,274,274,1362,2,0,0,0}, {959,3557,274,274,12061,2,0,0,0}, {959,3559,274,274,12065,2,0,0,0},
    {959,1249,3561,274,7113,1,1,0,0}, {959,1249,274,274,1360,1,0,0,0}, {960,1250,274,274,3574,1,0,0,0},
    {961,1251,274,274,3419,1,0,0,0}, {962,1252,274,274,3429,1,0,0,0}, {963,1253,274,274,3429,1,0,0,0},
    {964,3562,274,274,12068,2,0,0,0}, {964,1254,274,274,3369,1,0,0,0}, {965,1255,274,274,12011,2,0,0,0},
    {965,1257,274,274,3339,2,0,0,0}, {965,1259,274,274,3339,1,0,0,0}, {966,1260,274,274,3508,1,0,0,0},
    {967,1261,274,274,3403,1,0,0,0}, {968,1262,274,274,4992,1,0,0,0}, {969,1263,3561,274,7113,1,1,0,0},
    {969,1263,274,274,1360,1,0,0,0}, {970,1264,274,274,8302,1,0,0,0}, {971,1265,274,274,8302,1,0,0,0},
    {972,3564,274,274,12071,2,0,0,0}, {972,1266,274,274,12075,1,0,0,0}, {973,1267,274,274,12011,1,0,0,0},
    {974,1268,274,274,12075,1,0,0,0}, {59,1199,274,274,3308,1,0,0,0}, {183,1200,274,274,3306,1,0,0,0},
    {912,1201,274,274,11985,1,0,0,0}, {940,3566,274,274,12157,2,0,0,0}, {940,1202,274,274,3547,1,0,0,0},
    {941,3568,274,274,12161,2,0,0,0}, {941,1203,274,274,12008,1,0,0,0}, {942,1204,274,274,12011,1,0,0,0},
    {943,1205,274,274,12011,1,0,0,0}, {944,1206,274,274,12165,1,0,0,0}, {945,1207,274,3539,12014,2,0,1,0},
    {945,1209,274,3539,12018,2,0,1,0}, {945,1207,274,274,12170,2,0,0,0}, {945,1209,274,274,12174,2,0,0,0},
    {945,1211,274,274,492,1,0,0,0}, {946,1212,274,274,3595,1,0,0,0}, {947,1213,274,274,4960,2,0,0,0},
    {947,1215,274,274,4963,2,0,0,0}, {947,1217,274,274,4967,2,0,0,0}, {947,1219,274,274,4973,2,0,0,0},
    {947,1221,274,274,3600,1,0,0,0}, {948,1222,274,274,3406,1,0,0,0}, {949,1223,274,3539,12033,2,0,1,0},
    {949,1225,274,3539,10772,2,0,1,0}, {949,1223,274,274,12177,2,0,0,0}, {949,1225,274,274,12181,2,0,0,0},
    {949,1227,274,274,797,1,0,0,0}, {950,1228,274,274,3424,1,0,0,0}, {951,1229,274,3539,12037,2,0,1,0},
    {951,1231,274,3539,12041,2,0,1,0}, {951,1229,274,274,12044,2,0,0,0}, {951,1231,274,274,12048,2,0,0,0},
    {951,1233,274,274,3339,1,0,0,0}, {952,1234,274,274,3374,1,0,0,0}, {953,1235,274,274,3339,1,0,0,0},
    {954,1236,274,274,3518,1,0,0,0}, {955,1237,274,274,3520,1,0,0,0}, {956,1238,274,4,3356,2,0,1,0},
    {956,1238,4,274,3356,2,1,0,0}, {956,1238,274,274,12184,2,0,0,0}, {956,1240,274,274,1195,1,0,0,0},
    {957,1241,274,274,12187,2,0,0,0}, {957,1243,274,274,1269,1,0,0,0}, {958,1244,274,274,4987,1,0,0,0},
    {959,3570,274,274,12190,2,0,0,0}, {959,1245,274,274,12057,2,0,0,0}, {959,1247,274,274,1362,2,0,0,0},
    {959,1249,274,274,1360,1,0,0,0}, {960,1250,274,274,3574,1,0,0,0}, {961,1251,274,274,3419,1,0,0,0},
    {962,1252,274,274,3429,1,0,0,0}, {963,1253,274,274,3429,1,0,0,0}, {964,1254,274,274,3369,1,0,0,0},
    {965,1259,274,274,3553,1,0,0,0}, {966,1260,274,274,3508,1,0,0,0}, {967,1261,274,274,3581,1,0,0,0},
    {968,1262,274,274,4992,1,0,0,0}, {969,1263,274,274,1360,1,0,0,0}, {970,1264,274,274,8302,1,0,0,0},
    {971,1265,274,274,12194,1,0,0,0}, {972,3572,274,274,12197,2,0,0,0}, {972,1266,274,274,12075,1,0,0,0},
    {973,1267,274,274,12201,1,0,0,0}, {974,1268,274,274,12075,1,0,0,0}, {240,3574,274,274,3411,1,0,0,0},
    {240,3574,274,274,3411,1,0,0,0}, {254,3575,274,274,3374,1,0,0,0}, {4304,1828,274,274,492,1,0,0,0},
    {4305,1829,274,274,3356,1,0,0,0}, {4306,1830,274,274,3600,1,0,0,0}, {4307,1831,274,274,3406,1,0,0,0},
    {4308,1832,274,274,797,1,0,0,0}, {4309,1833,274,274,3595,1,0,0,0}, {4310,1834,274,274,3424,1,0,0,0},
    {4311,1835,274,274,3369,1,0,0,0}, {4312,1836,274,274,3339,1,0,0,0}, {4313,1837,274,274,6321,1,0,0,0},
    {4314,1838,274,274,3520,1,0,0,0}, {4315,1839,274,274,1195,1,0,0,0}, {4316,1840,274,274,1269,1,0,0,0},
    {4317,1841,274,274,1360,1,0,0,0}, {4318,1842,274,274,6346,1,0,0,0}, {4319,1843,274,274,3589,1,0,0,0},
    {4320,1844,274,274,3419,1,0,0,0}, {4321,1845,274,274,3429,1,0,0,0}, {4322,1846,274,274,6331,1,0,0,0},
    {4323,1847,274,274,3334,1,0,0,0}, {4324,1848,274,274,3574,1,0,0,0}, {4325,1849,274,274,3518,1,0,0,0},
    {4326,1850,274,274,3502,1,0,0,0}, {4327,1851,274,274,12625,1,0,0,0}, {4328,1852,274,274,3434,1,0,0,0},
    {4329,1853,274,274,3581,1,0,0,0}, {4330,1854,274,274,3741,1,0,0,0}, {4331,1855,274,274,3744,1,0,0,0},
    {4332,1856,274,274,10384,1,0,0,0}, {4333,1857,274,274,6336,1,0,0,0}, {4334,1858,274,274,3403,1,0,0,0},
    {4335,1859,274,274,3385,1,0,0,0}, {4336,1860,274,274,3540,1,0,0,0}, {4337,1861,274,274,3731,1,0,0,0},
    {4338,1862,274,274,3339,1,0,0,0}, {4339,1863,274,274,3545,1,0,0,0}, {4340,1864,274,274,6142,1,0,0,0},
    {4341,1865,274,274,3769,1,0,0,0}, {4342,1866,274,274,3508,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0},
    {1079,3576,274,274,11228,2,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3336,1,0,0,0},
    {1081,1082,274,274,3553,1,0,0,0}, {1082,3578,274,274,11233,2,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,3580,274,274,12790,2,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,3582,274,274,11238,2,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,3401,274,274,11243,2,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3331,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1101,1102,274,274,4395,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,1761,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1171,1107,274,274,3502,1,0,0,0},
    {1179,3584,274,274,3513,1,0,0,0}, {1187,3380,274,274,4973,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0},
    {1201,3585,274,274,3334,1,0,0,0}, {1211,1111,274,274,3540,1,0,0,0}, {1241,1112,274,274,11506,1,0,0,0},
    {1257,1113,274,274,7113,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,3580,274,274,12790,2,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,3401,274,274,11243,2,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,4391,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0},
    {1187,3380,274,274,4973,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0}, {1257,1113,274,274,7113,1,0,0,0},
    {4352,2109,3586,3590,13080,1,4,3,0}, {4355,2116,3586,3593,13087,1,4,3,0}, {4357,2053,3586,3596,13094,1,4,2,0},
    {4358,2144,3586,3598,13101,1,4,3,0}, {4363,2035,3586,3601,13108,1,4,3,0}, {4352,2109,2110,274,3518,1,1,0,0},
    {4352,2109,274,274,3600,1,0,0,0}, {4353,2113,274,274,3515,1,0,0,0}, {4354,2114,1199,274,3520,1,1,0,0},
    {4354,2114,2115,274,3520,1,1,0,0}, {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,2110,274,3369,1,1,0,0},
    {4355,2116,274,274,3406,1,0,0,0}, {4356,2123,274,274,3371,1,0,0,0}, {4357,2053,2141,274,1269,1,1,0,0},
    {4357,2053,2142,274,3520,1,1,0,0}, {4357,2053,2143,274,3419,1,1,0,0}, {4357,2053,274,274,3419,1,0,0,0},
    {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,274,274,3356,1,0,0,0}, {4360,2146,274,274,3571,1,0,0,0},
    {4361,2147,274,274,3429,1,0,0,0}, {4362,2150,274,274,3431,1,0,0,0}, {4363,2035,274,274,0,1,0,0,0},
    {4364,2157,2110,274,3581,1,1,0,0}, {4364,2157,274,274,3385,1,0,0,0}, {4365,2159,274,274,3382,1,0,0,0},
    {4366,2160,274,274,3581,1,0,0,0}, {4367,2161,274,274,3518,1,0,0,0}, {4368,2162,274,274,3369,1,0,0,0},
    {4369,2163,274,274,3574,1,0,0,0}, {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0},
    {4450,2166,274,274,6351,1,0,0,0}, {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,6354,1,0,0,0},
    {4453,1944,274,274,13115,1,0,0,0}, {4454,2168,274,274,797,1,0,0,0}, {4455,1989,274,274,13118,1,0,0,0},
    {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,1724,1,0,0,0}, {4464,2176,274,274,2511,1,0,0,0},
    {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0}, {4467,2178,274,274,4976,1,0,0,0},
    {4468,2179,274,274,4989,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0}, {4520,1991,274,2181,3600,1,0,1,0},
    {4520,1991,274,2182,4973,1,0,1,0}, {4520,1991,274,274,3518,1,0,0,0}, {4521,2183,274,2181,3515,1,0,1,0},
    {4521,2183,274,2182,4973,1,0,1,0}, {4521,2183,274,274,3518,1,0,0,0}, {4522,2184,274,2181,6380,1,0,1,0},
    {4522,2184,274,2182,4973,1,0,1,0}, {4522,2184,274,274,3518,1,0,0,0}, {4523,1908,274,2181,1269,1,0,1,0},
    {4523,1908,274,2208,3520,1,0,1,0}, {4523,1908,274,274,1269,1,0,0,0}, {4524,2209,274,2181,6383,1,0,1,0},
    {4524,2209,274,2208,3520,1,0,1,0}, {4524,2209,274,274,1269,1,0,0,0}, {4525,2210,274,2181,1269,1,0,1,0},
    {4525,2210,274,2208,3520,1,0,1,0}, {4525,2210,274,274,1269,1,0,0,0}, {4526,2212,274,2213,3385,1,0,2,0},
    {4526,2212,274,2181,3406,1,0,1,0}, {4526,2212,274,2182,1269,1,0,1,0}, {4526,2212,274,274,3369,1,0,0,0},
    {4527,1942,274,2181,3419,1,0,1,0}, {4527,1942,274,274,3520,1,0,0,0}, {4528,2034,274,2181,6392,1,0,1,0},
    {4528,2034,274,2182,4973,1,0,1,0}, {4528,2034,274,274,3518,1,0,0,0}, {4529,2221,274,2181,6395,1,0,1,0},
    {4529,2221,274,274,1195,1,0,0,0}, {4530,2222,274,2181,6398,1,0,1,0}, {4530,2222,274,2182,1195,1,0,1,0},
    {4530,2222,274,274,3520,1,0,0,0}, {4531,2224,274,2181,6401,1,0,1,0}, {4531,2224,274,274,3520,1,0,0,0},
    {4532,2225,274,2181,13122,1,0,1,0}, {4532,2225,274,274,3520,1,0,0,0}, {4533,2226,274,2181,13125,1,0,1,0},
    {4533,2226,274,2182,1195,1,0,1,0}, {4533,2226,274,274,3574,1,0,0,0}, {4534,2227,274,2181,3419,1,0,1,0},
    {4534,2227,274,274,3520,1,0,0,0}, {4535,2228,274,2181,1195,1,0,1,0}, {4535,2228,274,274,1195,1,0,0,0},
    {4536,2229,274,2181,3356,1,0,1,0}, {4536,2229,274,2182,1195,1,0,1,0}, {4536,2229,274,274,3574,1,0,0,0},
    {4537,2230,274,2181,4992,1,0,1,0}, {4537,2230,274,2182,1195,1,0,1,0}, {4537,2230,274,274,3574,1,0,0,0},
    {4538,2231,274,2181,3429,1,0,1,0}, {4538,2231,274,2182,1269,1,0,1,0}, {4538,2231,274,274,3369,1,0,0,0},
    {4539,2232,274,2181,3431,1,0,1,0}, {4539,2232,274,2182,1269,1,0,1,0}, {4539,2232,274,274,3369,1,0,0,0},
    {4540,1990,274,2181,4973,1,0,1,0}, {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,2181,3385,1,0,1,0},
    {4541,2233,274,2182,1269,1,0,1,0}, {4541,2233,274,274,3369,1,0,0,0}, {4542,2234,274,2181,3581,1,0,1,0},
    {4542,2234,274,2182,1269,1,0,1,0}, {4542,2234,274,274,3369,1,0,0,0}, {4543,2235,274,2181,3518,1,0,1,0},
    {4543,2235,274,2182,4973,1,0,1,0}, {4543,2235,274,274,3518,1,0,0,0}, {4544,2236,274,2213,3581,1,0,2,0},
    {4544,2236,274,2181,3369,1,0,1,0}, {4544,2236,274,2182,1269,1,0,1,0}, {4544,2236,274,274,3369,1,0,0,0},
    {4545,2237,274,2181,3574,1,0,1,0}, {4545,2237,274,2182,1195,1,0,1,0}, {4545,2237,274,274,3574,1,0,0,0},
    {4546,2023,274,2238,1269,1,0,1,0}, {4546,2023,274,2239,0,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0},
    {4546,2023,274,2182,1269,1,0,1,0}, {4546,2023,274,274,3369,1,0,0,0}, {57360,3604,274,274,6481,1,0,0,0},
    {57600,2241,2110,274,6425,1,1,0,0}, {57600,2241,274,274,6422,1,0,0,0}, {57601,2242,274,274,6428,1,0,0,0},
    {57602,2243,2115,274,6432,1,1,0,0}, {57602,2243,274,274,6435,1,0,0,0}, {57603,2244,2110,274,6444,1,1,0,0},
    {57603,2244,274,274,6447,1,0,0,0}, {57604,2245,274,274,6450,1,0,0,0}, {57605,2246,2141,274,6435,1,1,0,0},
    {57605,2246,2142,274,6432,1,1,0,0}, {57605,2246,2143,274,6454,1,1,0,0}, {57605,2246,274,274,6454,1,0,0,0},
    {57606,2247,274,274,6457,1,0,0,0}, {57607,2248,274,274,6460,1,0,0,0}, {57608,2249,274,274,6466,1,0,0,0},
    {57609,2250,274,274,6474,1,0,0,0}, {57610,2251,274,274,6477,1,0,0,0}, {57611,2252,274,274,6481,1,0,0,0},
    {57612,2253,2110,274,6490,1,1,0,0}, {57612,2253,274,274,6494,1,0,0,0}, {57613,2254,274,274,13128,1,0,0,0},
    {57614,2255,274,274,6490,1,0,0,0}, {57615,2256,274,274,6425,1,0,0,0}, {57616,2257,274,274,6444,1,0,0,0},
    {57617,2258,274,274,6463,1,0,0,0}, {57618,2259,274,274,6508,1,0,0,0}, {57632,2260,274,274,3600,1,0,0,0},
    {57633,2261,274,274,3515,1,0,0,0}, {57634,2262,274,274,1269,1,0,0,0}, {57635,2263,274,274,3406,1,0,0,0},
    {57636,2264,274,274,3371,1,0,0,0}, {57637,2265,274,274,3419,1,0,0,0}, {57638,2266,274,274,1195,1,0,0,0},
    {57639,2267,274,274,3356,1,0,0,0}, {57640,2268,274,274,3571,1,0,0,0}, {57641,2269,274,274,3429,1,0,0,0},
    {57642,2270,274,274,3431,1,0,0,0}, {57643,2271,274,274,0,1,0,0,0}, {57644,2272,274,274,3385,1,0,0,0},
    {57645,2273,274,274,3382,1,0,0,0}, {57646,2274,274,274,3581,1,0,0,0}, {57647,2275,274,274,3518,1,0,0,0},
    {57648,2276,274,274,3369,1,0,0,0}, {57649,2277,274,274,3574,1,0,0,0}, {57650,2278,274,274,3540,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0},
    {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0},
    {1106,2379,274,274,6973,1,0,0,0}, {1107,2380,274,274,6973,1,0,0,0}, {1109,2381,274,274,3744,1,0,0,0},
    {1112,1106,274,274,3385,1,0,0,0}, {1113,2382,274,274,6979,1,0,0,0}, {1114,2383,274,274,6383,1,0,0,0},
    {1115,2384,274,274,6982,1,0,0,0}, {1116,2385,274,274,6982,1,0,0,0}, {1119,2386,274,274,6989,1,0,0,0},
    {8217,1124,274,274,3310,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,3623,13362,1,0,2,0}, {1077,1078,274,274,1746,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0},
    {1079,1080,274,274,3744,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,8506,1,0,0,0}, {1099,1100,274,274,8302,1,0,0,0},
    {1100,1101,274,274,4535,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0},
    {1257,1113,274,274,7113,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,665,274,3322,1,1,0,0}, {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0},
    {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,3625,4,274,4210,4,1,0,0},
    {1575,622,274,274,3346,4,0,0,0}, {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0},
    {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0},
    {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,13453,1,0,0,0},
    {1578,703,665,698,3369,1,1,1,0}, {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0},
    {1579,704,665,698,11062,1,1,1,0}, {1579,704,274,698,11055,1,0,1,0}, {1579,704,274,274,11062,1,0,0,0},
    {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,10512,1,0,1,0},
    {1581,706,274,274,10519,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0},
    {1583,708,665,698,3406,1,1,1,0}, {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0},
    {1584,709,665,698,13456,1,1,1,0}, {1584,709,274,698,13460,1,0,1,0}, {1584,709,274,274,13456,1,0,0,0},
    {1585,710,665,698,3419,1,1,1,0}, {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0},
    {1586,711,665,698,3424,1,1,1,0}, {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0},
    {1587,712,665,698,3429,1,1,1,0}, {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0},
    {1588,713,665,698,3434,1,1,1,0}, {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0},
    {1589,714,665,698,4254,1,1,1,0}, {1589,714,274,698,4249,1,0,1,0}, {1589,714,274,274,4254,1,0,0,0},
    {1590,715,665,698,4245,1,1,1,0}, {1590,715,274,698,4238,1,0,1,0}, {1590,715,274,274,4245,1,0,0,0},
    {1591,716,665,698,10534,1,1,1,0}, {1591,716,274,698,10537,1,0,1,0}, {1591,716,274,274,10534,1,0,0,0},
    {1592,717,665,698,10542,1,1,1,0}, {1592,717,274,698,10546,1,0,1,0}, {1592,717,274,274,10542,1,0,0,0},
    {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0},
    {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0},
    {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0},
    {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,3629,274,274,13467,4,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0},
    {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0},
    {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0}, {1607,734,274,698,3537,1,0,1,0},
    {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3592,1,0,1,0}, {1608,735,274,274,3595,1,0,0,0},
    {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0},
    {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0},
    {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0},
    {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,1278,274,696,5203,2,0,1,0}, {1614,1282,274,696,12018,2,0,1,0}, {1614,1048,274,4,13453,2,0,1,0},
    {1614,1278,274,274,4210,2,0,0,0}, {1614,1282,274,274,13476,2,0,0,0}, {1614,1046,274,274,3363,2,0,0,0},
    {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,13453,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0},
    {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0},
    {1615,764,274,274,3769,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,1360,1,0,0,0},
    {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0}, {1616,771,274,696,3565,3,0,1,0},
    {1616,771,274,4,3336,3,0,1,0}, {1616,1059,274,274,4210,3,0,0,0}, {1616,1062,274,274,3336,3,0,0,0},
    {1616,774,274,274,4210,3,0,0,0}, {1616,1065,274,769,3336,2,0,1,0}, {1616,777,274,769,3336,2,0,1,0},
    {1616,779,274,274,797,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0},
    {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0},
    {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0},
    {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0},
    {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0},
    {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0}, {1705,1069,274,698,3515,1,0,1,0},
    {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0},
    {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0}, {1729,1071,274,274,3540,1,0,0,0},
    {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0},
    {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0},
    {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0},
    {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0},
    {57344,647,274,3240,13479,1,0,1,0}, {57344,647,274,3241,13483,1,0,1,0}, {57344,647,274,3242,13487,1,0,1,0},
    {57344,647,274,3243,13493,1,0,1,0}, {57344,647,274,3244,13498,1,0,1,0}, {57344,647,274,3245,13504,1,0,1,0},
    {57344,647,274,3246,13509,1,0,1,0}, {57344,647,274,3247,13514,1,0,1,0}, {57344,647,274,3248,13518,1,0,1,0},
    {57344,647,274,3249,13522,1,0,1,0}, {57344,647,274,3250,13526,1,0,1,0}, {57344,647,274,3251,13532,1,0,1,0},
    {57344,647,274,3252,13536,1,0,1,0}, {57344,647,274,3253,13542,1,0,1,0}, {57344,647,274,274,13483,1,0,0,0},
    {32,3633,666,274,13546,5,1,0,1}, {32,3638,666,274,13552,5,1,0,1}, {32,3643,666,274,13558,5,1,0,1},
    {32,3648,666,274,13564,4,1,0,1}, {32,3652,666,274,13569,4,1,0,1}, {32,3656,666,274,13574,4,1,0,1},
    {32,3660,666,274,13579,4,1,0,1}, {32,3664,666,274,13585,4,1,0,1}, {32,3668,666,274,13590,4,1,0,1},
    {32,3672,666,274,13595,4,1,0,1}, {32,3676,666,274,13600,4,1,0,1}, {32,3680,666,274,13605,4,1,0,1},
    {32,3684,666,274,13610,4,1,0,1}, {32,3688,666,274,13615,4,1,0,1}, {32,3692,666,274,13620,4,1,0,1},
    {32,3696,666,274,13626,4,1,0,1}, {32,3700,666,274,13631,4,1,0,1}, {32,3704,666,274,13636,4,1,0,1},
    {32,3708,666,274,13641,4,1,0,1}, {32,3712,666,274,13646,4,1,0,1}, {32,3716,666,274,13651,4,1,0,1},
    {32,3720,666,274,13656,4,1,0,1}, {32,3724,666,274,13661,4,1,0,1}, {32,3728,666,274,13667,4,1,0,1},
    {32,3732,666,274,13672,4,1,0,1}, {32,3736,666,274,13677,4,1,0,1}, {32,3740,666,274,13682,4,1,0,1},
    {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0}, {1548,656,274,274,3304,1,0,0,0},
    {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0},
    {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0}, {1570,664,665,274,3322,1,1,0,0},
    {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,672,274,274,492,2,0,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,11062,1,1,1,0},
    {1579,704,274,698,11055,1,0,1,0}, {1579,704,274,274,11062,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,10512,1,0,1,0}, {1581,706,274,274,10519,1,0,0,0},
    {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,13456,1,1,1,0},
    {1584,709,274,698,13460,1,0,1,0}, {1584,709,274,274,13456,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,3434,1,1,1,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,665,698,4254,1,1,1,0},
    {1589,714,274,698,4249,1,0,1,0}, {1589,714,274,274,4254,1,0,0,0}, {1590,715,665,698,4245,1,1,1,0},
    {1590,715,274,698,4238,1,0,1,0}, {1590,715,274,274,4245,1,0,0,0}, {1591,716,665,698,10534,1,1,1,0},
    {1591,716,274,698,10537,1,0,1,0}, {1591,716,274,274,10534,1,0,0,0}, {1592,717,665,698,10542,1,1,1,0},
    {1592,717,274,698,10546,1,0,1,0}, {1592,717,274,274,10542,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0},
    {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0},
    {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,1280,274,3744,13849,2,0,1,0}, {1614,1278,274,3744,13849,2,0,1,0},
    {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0},
    {1614,756,274,274,5203,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3769,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0},
    {1615,770,274,274,3334,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0},
    {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3731,3,0,0,0}, {1616,1065,274,769,3336,2,0,1,0},
    {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,1601,13853,1,0,1,0}, {1616,779,274,274,3339,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0},
    {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0},
    {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0},
    {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0},
    {1648,791,274,274,0,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1660,3383,274,698,11080,1,0,1,0},
    {1660,3383,274,274,11087,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1665,3384,274,698,11091,1,0,1,0}, {1665,3384,274,274,3744,1,0,0,0}, {1669,3385,274,698,11096,1,0,1,0},
    {1669,3385,274,274,3741,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0},
    {1673,3387,274,698,11101,1,0,1,0}, {1673,3387,274,274,4983,1,0,0,0}, {1683,3389,274,698,11115,1,0,1,0},
    {1683,3389,274,274,5516,1,0,0,0}, {1686,3390,274,698,11122,1,0,1,0}, {1686,3390,274,274,11131,1,0,0,0},
    {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0}, {1690,3391,274,698,11136,1,0,1,0},
    {1690,3391,274,274,11143,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1724,3393,274,698,11147,1,0,1,0}, {1724,3393,274,274,5507,1,0,0,0},
    {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0}, {1729,1071,274,274,3540,1,0,0,0},
    {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0}, {1741,3745,274,274,13856,1,0,0,0},
    {1744,3746,274,274,3731,1,0,0,0}, {1746,3394,274,274,3731,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0},
    {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0},
    {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0},
    {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0},
    {57344,647,274,3240,10553,1,0,1,0}, {57344,647,274,3241,10557,1,0,1,0}, {57344,647,274,3242,10561,1,0,1,0},
    {57344,647,274,3243,10567,1,0,1,0}, {57344,647,274,3244,13860,1,0,1,0}, {57344,647,274,3245,10578,1,0,1,0},
    {57344,647,274,3246,10583,1,0,1,0}, {57344,647,274,3247,10588,1,0,1,0}, {57344,647,274,3248,10592,1,0,1,0},
    {57344,647,274,3249,10596,1,0,1,0}, {57344,647,274,3250,13866,1,0,1,0}, {57344,647,274,3251,10605,1,0,1,0},
    {57344,647,274,3252,13872,1,0,1,0}, {57344,647,274,3253,10614,1,0,1,0}, {57344,647,274,274,10557,1,0,0,0},
    {32,3633,666,274,13546,5,1,0,1}, {32,3638,666,274,13552,5,1,0,1}, {32,3643,666,274,13558,5,1,0,1},
    {32,3648,666,274,13564,4,1,0,1}, {32,3652,666,274,13569,4,1,0,1}, {32,3656,666,274,13574,4,1,0,1},
    {32,3660,666,274,13579,4,1,0,1}, {32,3664,666,274,13585,4,1,0,1}, {32,3668,666,274,13590,4,1,0,1},
    {32,3672,666,274,13595,4,1,0,1}, {32,3676,666,274,13600,4,1,0,1}, {32,3680,666,274,13605,4,1,0,1},
    {32,3684,666,274,13610,4,1,0,1}, {32,3688,666,274,13615,4,1,0,1}, {32,3692,666,274,13620,4,1,0,1},
    {32,3696,666,274,13626,4,1,0,1}, {32,3700,666,274,13631,4,1,0,1}, {32,3704,666,274,13636,4,1,0,1},
    {32,3708,666,274,13641,4,1,0,1}, {32,3712,666,274,13646,4,1,0,1}, {32,3716,666,274,13651,4,1,0,1},
    {32,3720,666,274,13656,4,1,0,1}, {32,3724,666,274,13661,4,1,0,1}, {32,3728,666,274,13667,4,1,0,1},
    {32,3732,666,274,13672,4,1,0,1}, {32,3736,666,274,13677,4,1,0,1}, {32,3740,666,274,13682,4,1,0,1},
    {45,3747,274,1601,13853,2,0,1,1}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,665,274,3322,1,1,0,0}, {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0},
    {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,11062,1,1,1,0},
    {1579,704,274,698,11055,1,0,1,0}, {1579,704,274,274,11062,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,10512,1,0,1,0}, {1581,706,274,274,10519,1,0,0,0},
    {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,13456,1,1,1,0},
    {1584,709,274,698,13460,1,0,1,0}, {1584,709,274,274,13456,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,3434,1,1,1,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,665,698,4254,1,1,1,0},
    {1589,714,274,698,4249,1,0,1,0}, {1589,714,274,274,4254,1,0,0,0}, {1590,715,665,698,4245,1,1,1,0},
    {1590,715,274,698,4238,1,0,1,0}, {1590,715,274,274,4245,1,0,0,0}, {1591,716,665,698,10534,1,1,1,0},
    {1591,716,274,698,10537,1,0,1,0}, {1591,716,274,274,10534,1,0,0,0}, {1592,717,665,698,10542,1,1,1,0},
    {1592,717,274,698,10546,1,0,1,0}, {1592,717,274,274,10542,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0},
    {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0},
    {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,1280,274,3744,13849,2,0,1,0}, {1614,1278,274,3744,5203,2,0,1,0},
    {1614,1282,274,3744,13476,2,0,1,0}, {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0},
    {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,5203,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0},
    {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3769,3,0,0,0},
    {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0},
    {1616,1056,274,4,3336,3,0,1,0}, {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0},
    {1616,1059,274,274,3731,3,0,0,0}, {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3731,3,0,0,0},
    {1616,1065,274,769,3336,2,0,1,0}, {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,1601,13853,1,0,1,0},
    {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0},
    {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0},
    {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0},
    {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,0,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1660,3383,274,698,11080,1,0,1,0}, {1660,3383,274,274,11087,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0},
    {1662,793,274,274,3574,1,0,0,0}, {1665,3384,274,698,11091,1,0,1,0}, {1665,3384,274,274,3744,1,0,0,0},
    {1669,3385,274,698,11096,1,0,1,0}, {1669,3385,274,274,3741,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0},
    {1670,794,274,274,3581,1,0,0,0}, {1673,3387,274,698,11101,1,0,1,0}, {1673,3387,274,274,4983,1,0,0,0},
    {1683,3389,274,698,11115,1,0,1,0}, {1683,3389,274,274,5516,1,0,0,0}, {1686,3390,274,698,11122,1,0,1,0},
    {1686,3390,274,274,11131,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0},
    {1690,3391,274,698,11136,1,0,1,0}, {1690,3391,274,274,11143,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0},
    {1700,796,274,274,3595,1,0,0,0}, {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0},
    {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0}, {1724,3393,274,698,11147,1,0,1,0},
    {1724,3393,274,274,5507,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1741,3745,274,274,13856,1,0,0,0}, {1744,3746,274,274,3731,1,0,0,0}, {1746,3394,274,274,3731,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,13964,1,0,1,0}, {57344,647,274,3241,13968,1,0,1,0},
    {57344,647,274,3242,13972,1,0,1,0}, {57344,647,274,3243,13978,1,0,1,0}, {57344,647,274,3244,13983,1,0,1,0},
    {57344,647,274,3245,13989,1,0,1,0}, {57344,647,274,3246,13994,1,0,1,0}, {57344,647,274,3247,13999,1,0,1,0},
    {57344,647,274,3248,14003,1,0,1,0}, {57344,647,274,3249,14007,1,0,1,0}, {57344,647,274,3250,14011,1,0,1,0},
    {57344,647,274,3251,14017,1,0,1,0}, {57344,647,274,3252,14021,1,0,1,0}, {57344,647,274,3253,14027,1,0,1,0},
    {57344,647,274,274,13968,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,1200,3502,1,0,1,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3339,1,0,0,0},
    {1082,1083,274,1200,3581,1,0,1,0}, {1082,1083,274,274,3925,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,10534,1,0,0,0}, {1095,3764,274,274,14136,2,0,0,0},
    {1095,1096,274,3766,3925,1,0,1,0}, {1095,1096,274,274,173,1,0,0,0}, {1096,1097,274,274,4254,1,0,0,0},
    {1097,1098,274,274,14140,1,0,0,0}, {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,274,274,14144,1,0,0,0},
    {1100,1101,274,274,3339,1,0,0,0}, {1101,1102,274,274,4414,1,0,0,0}, {1102,1103,274,274,7104,1,0,0,0},
    {1103,1104,274,274,14147,1,0,0,0}, {1105,1105,274,274,4398,1,0,0,0}, {1218,3767,274,3768,14150,1,0,1,1},
    {1218,3769,274,3770,3600,1,0,1,0}, {1218,3767,274,274,14152,1,0,0,1}, {1218,3769,274,274,2719,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3553,1,0,0,0},
    {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0},
    {1096,1097,274,274,5891,1,0,0,0}, {1097,1098,274,274,14258,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,8765,1,0,0,0}, {1101,1102,274,274,14263,1,0,0,0},
    {1102,1103,274,274,9209,1,0,0,0}, {1103,1104,274,274,3927,1,0,0,0}, {1105,1105,274,274,9206,1,0,0,0},
    {1108,2810,274,274,9203,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1111,2811,274,274,984,1,0,0,0},
    {1169,1123,274,274,3600,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,3803,274,1746,1,1,0,0}, {1077,1078,4,274,1746,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,3804,14345,1,0,1,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,3805,274,274,14349,2,0,0,1}, {1090,3401,274,274,11243,2,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,3807,274,274,14354,2,0,0,1}, {1096,3809,274,274,14361,2,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,3811,274,14368,1,1,0,0},
    {1099,1100,274,3812,14345,1,0,1,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1101,1102,3803,274,797,1,1,0,0}, {1101,1102,4,274,797,1,1,0,0}, {1101,1102,3813,274,14372,1,1,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,3803,274,14376,1,1,0,0}, {1105,1105,4,274,14376,1,1,0,0}, {1105,1105,274,274,4398,1,0,0,0},
    {180,1116,274,274,14463,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0},
    {1096,1097,274,274,5891,1,0,0,0}, {1106,2379,274,274,6973,1,0,0,0}, {1112,1106,274,274,3385,1,0,0,0},
    {1113,2382,274,274,6979,1,0,0,0}, {1114,2383,274,274,6383,1,0,0,0}, {1115,2384,274,274,6982,1,0,0,0},
    {1119,2386,274,274,6989,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3545,1,0,0,0}, {1075,3814,274,274,4270,2,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3925,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,3414,274,274,3513,2,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,4987,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,4286,1,0,0,0},
    {1096,1097,274,274,4254,1,0,0,0}, {1097,1098,274,274,8501,1,0,0,0}, {1098,1099,274,274,4391,1,0,0,0},
    {1099,1100,274,274,8506,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,4398,1,0,0,0},
    {1175,3816,274,274,3925,1,0,0,0}, {1187,3380,274,274,3880,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0},
    {1211,1111,274,274,3540,1,0,0,0}, {1241,1112,274,274,11506,1,0,0,0}, {1257,1113,274,274,7113,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,3829,274,274,14826,2,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,3831,274,1746,1,1,0,0}, {1077,1078,4,274,1746,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,3832,274,274,11228,2,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,3834,274,274,11233,2,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,3836,274,274,11238,2,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,3401,274,274,11243,2,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,3310,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,1761,1,0,0,0}, {1171,1107,274,274,3502,1,0,0,0}, {1179,3584,274,274,3513,1,0,0,0},
    {1203,3838,274,274,3540,1,0,0,0}, {1207,3839,274,274,3385,1,0,0,0}, {1251,3840,274,274,12011,1,0,0,0},
    {1263,3841,274,274,4571,1,0,0,0}, {4608,274,274,274,928,1,0,0,0}, {4609,275,274,274,953,1,0,0,0},
    {4610,276,274,274,1850,1,0,0,0}, {4611,277,274,274,908,1,0,0,0}, {4612,278,274,274,14910,1,0,0,0},
    {4613,279,274,274,14914,1,0,0,0}, {4614,280,274,274,1861,1,0,0,0}, {4615,281,274,274,9743,1,0,0,0},
    {4616,282,274,274,1122,1,0,0,0}, {4617,283,274,274,1179,1,0,0,0}, {4618,284,274,274,1134,1,0,0,0},
    {4619,285,274,274,1102,1,0,0,0}, {4620,286,274,274,1157,1,0,0,0}, {4621,287,274,274,14918,1,0,0,0},
    {4622,288,274,274,1877,1,0,0,0}, {4623,289,274,274,9755,1,0,0,0}, {4624,290,274,274,1912,1,0,0,0},
    {4625,291,274,274,1890,1,0,0,0}, {4626,292,274,274,1895,1,0,0,0}, {4627,293,274,274,1885,1,0,0,0},
    {4628,294,274,274,14922,1,0,0,0}, {4629,295,274,274,14928,1,0,0,0}, {4630,296,274,274,1917,1,0,0,0},
    {4631,297,274,274,14934,1,0,0,0}, {4632,298,274,274,1217,1,0,0,0}, {4633,299,274,274,1266,1,0,0,0},
    {4634,300,274,274,1233,1,0,0,0}, {4635,301,274,274,1197,1,0,0,0}, {4636,302,274,274,1246,1,0,0,0},
    {4637,303,274,274,14940,1,0,0,0}, {4638,304,274,274,1259,1,0,0,0}, {4639,305,274,274,9767,1,0,0,0},
    {4640,306,274,274,1504,1,0,0,0}, {4641,307,274,274,1613,1,0,0,0}, {4642,308,274,274,283,1,0,0,0},
    {4643,309,274,274,1484,1,0,0,0}, {4644,310,274,274,271,1,0,0,0}, {4645,311,274,274,14944,1,0,0,0},
    {4646,312,274,274,2008,1,0,0,0}, {4647,313,274,274,9779,1,0,0,0}, {4648,314,274,274,1447,1,0,0,0},
    {4649,315,274,274,1468,1,0,0,0}, {4650,316,274,274,1981,1,0,0,0}, {4651,317,274,274,1978,1,0,0,0},
    {4652,318,274,274,14948,1,0,0,0}, {4653,319,274,274,14952,1,0,0,0}, {4654,320,274,274,1992,1,0,0,0},
    {4655,321,274,274,9791,1,0,0,0}, {4656,322,274,274,1504,1,0,0,0}, {4657,323,274,274,1613,1,0,0,0},
    {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,1484,1,0,0,0}, {4660,326,274,274,271,1,0,0,0},
    {4661,327,274,274,14944,1,0,0,0}, {4662,328,274,274,2008,1,0,0,0}, {4663,329,274,274,9779,1,0,0,0},
    {4664,330,274,274,1541,1,0,0,0}, {4665,331,274,274,1566,1,0,0,0}, {4666,332,274,274,9199,1,0,0,0},
    {4667,333,274,274,1516,1,0,0,0}, {4668,334,274,274,14956,1,0,0,0}, {4669,335,274,274,14961,1,0,0,0},
    {4670,336,274,274,9195,1,0,0,0}, {4671,337,274,274,9805,1,0,0,0}, {4672,338,274,274,9810,1,0,0,0},
    {4673,339,274,274,9816,1,0,0,0}, {4674,340,274,274,14966,1,0,0,0}, {4675,341,274,274,9829,1,0,0,0},
    {4676,342,274,274,14972,1,0,0,0}, {4677,343,274,274,14979,1,0,0,0}, {4678,344,274,274,9842,1,0,0,0},
    {4679,345,274,274,9848,1,0,0,0}, {4680,346,274,274,9855,1,0,0,0}, {4682,347,274,274,14986,1,0,0,0},
    {4683,348,274,274,9848,1,0,0,0}, {4684,349,274,274,14993,1,0,0,0}, {4685,350,274,274,15001,1,0,0,0},
    {4688,351,274,274,15009,1,0,0,0}, {4689,352,274,274,15017,1,0,0,0}, {4690,353,274,274,15025,1,0,0,0},
    {4691,354,274,274,15033,1,0,0,0}, {4692,355,274,274,15041,1,0,0,0}, {4693,356,274,274,15050,1,0,0,0},
    {4694,357,274,274,15059,1,0,0,0}, {4695,358,274,274,15067,1,0,0,0}, {4696,359,274,274,15076,1,0,0,0},
    {4698,360,274,274,15085,1,0,0,0}, {4699,361,274,274,15067,1,0,0,0}, {4700,362,274,274,15094,1,0,0,0},
    {4701,363,274,274,15104,1,0,0,0}, {4704,364,274,274,2174,1,0,0,0}, {4705,365,274,274,569,1,0,0,0},
    {4706,366,274,274,540,1,0,0,0}, {4707,367,274,274,507,1,0,0,0}, {4708,368,274,274,553,1,0,0,0},
    {4709,369,274,274,15114,1,0,0,0}, {4710,370,274,274,566,1,0,0,0}, {4711,371,274,274,9892,1,0,0,0},
    {4712,372,274,274,2199,1,0,0,0}, {4713,373,274,274,2185,1,0,0,0}, {4714,374,274,274,2188,1,0,0,0},
    {4715,375,274,274,2182,1,0,0,0}, {4716,376,274,274,15118,1,0,0,0}, {4717,377,274,274,15122,1,0,0,0},
    {4718,378,274,274,2202,1,0,0,0}, {4719,379,274,274,9904,1,0,0,0}, {4720,380,274,274,1649,1,0,0,0},
    {4721,381,274,274,1688,1,0,0,0}, {4722,382,274,274,1657,1,0,0,0}, {4723,383,274,274,1629,1,0,0,0},
    {4724,384,274,274,1670,1,0,0,0}, {4725,385,274,274,15126,1,0,0,0}, {4726,386,274,274,2218,1,0,0,0},
    {4727,387,274,274,9916,1,0,0,0}, {4728,388,274,274,629,1,0,0,0}, {4729,389,274,274,655,1,0,0,0},
    {4730,390,274,274,9216,1,0,0,0}, {4731,391,274,274,604,1,0,0,0}, {4732,392,274,274,15130,1,0,0,0},
    {4733,393,274,274,15135,1,0,0,0}, {4734,394,274,274,9212,1,0,0,0}, {4735,395,274,274,9930,1,0,0,0},
    {4736,396,274,274,928,1,0,0,0}, {4737,397,274,274,953,1,0,0,0}, {4738,398,274,274,1850,1,0,0,0},
    {4739,399,274,274,908,1,0,0,0}, {4740,400,274,274,14910,1,0,0,0}, {4741,401,274,274,14914,1,0,0,0},
    {4742,402,274,274,1861,1,0,0,0}, {4743,403,274,274,9743,1,0,0,0}, {4744,404,274,274,9935,1,0,0,0},
    {4746,405,274,274,15140,1,0,0,0}, {4747,406,274,274,9743,1,0,0,0}, {4748,407,274,274,15144,1,0,0,0},
    {4749,408,274,274,15149,1,0,0,0}, {4752,409,274,274,1291,1,0,0,0}, {4753,410,274,274,1348,1,0,0,0},
    {4754,411,274,274,1307,1,0,0,0}, {4755,412,274,274,1271,1,0,0,0}, {4756,413,274,274,1326,1,0,0,0},
    {4757,414,274,274,15154,1,0,0,0}, {4758,415,274,274,2339,1,0,0,0}, {4759,416,274,274,9960,1,0,0,0},
    {4760,417,274,274,9964,1,0,0,0}, {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,15158,1,0,0,0},
    {4763,420,274,274,9252,1,0,0,0}, {4764,421,274,274,15162,1,0,0,0}, {4765,422,274,274,15167,1,0,0,0},
    {4766,423,274,274,9248,1,0,0,0}, {4767,424,274,274,9981,1,0,0,0}, {4768,425,274,274,15172,1,0,0,0},
    {4769,426,274,274,15177,1,0,0,0}, {4770,427,274,274,3341,1,0,0,0}, {4771,428,274,274,15182,1,0,0,0},
    {4772,429,274,274,15187,1,0,0,0}, {4773,430,274,274,15193,1,0,0,0}, {4774,431,274,274,15199,1,0,0,0},
    {4775,432,274,274,15204,1,0,0,0}, {4776,433,274,274,1046,1,0,0,0}, {4777,434,274,274,1071,1,0,0,0},
    {4778,435,274,274,2419,1,0,0,0}, {4779,436,274,274,1026,1,0,0,0}, {4780,437,274,274,15210,1,0,0,0},
    {4781,438,274,274,15214,1,0,0,0}, {4782,439,274,274,2430,1,0,0,0}, {4783,440,274,274,2438,1,0,0,0},
    {4784,441,274,274,2451,1,0,0,0}, {4786,442,274,274,2442,1,0,0,0}, {4787,443,274,274,2438,1,0,0,0},
    {4788,444,274,274,15218,1,0,0,0}, {4789,445,274,274,15223,1,0,0,0}, {4792,446,274,274,15228,1,0,0,0},
    {4793,447,274,274,15233,1,0,0,0}, {4794,448,274,274,15238,1,0,0,0}, {4795,449,274,274,15243,1,0,0,0},
    {4796,450,274,274,15248,1,0,0,0}, {4797,451,274,274,15254,1,0,0,0}, {4798,452,274,274,15260,1,0,0,0},
    {4799,453,274,274,15265,1,0,0,0}, {4800,454,274,274,15271,1,0,0,0}, {4802,455,274,274,15277,1,0,0,0},
    {4803,456,274,274,15265,1,0,0,0}, {4804,457,274,274,15283,1,0,0,0}, {4805,458,274,274,15290,1,0,0,0},
    {4808,459,274,274,2511,1,0,0,0}, {4809,460,274,274,1727,1,0,0,0}, {4810,461,274,274,2500,1,0,0,0},
    {4811,462,274,274,1704,1,0,0,0}, {4812,463,274,274,15297,1,0,0,0}, {4813,464,274,274,15301,1,0,0,0},
    {4814,465,274,274,1724,1,0,0,0}, {4815,466,274,274,10063,1,0,0,0}, {4816,467,274,274,15305,1,0,0,0},
    {4817,468,274,274,10073,1,0,0,0}, {4818,469,274,274,10095,1,0,0,0}, {4819,470,274,274,10084,1,0,0,0},
    {4820,471,274,274,15310,1,0,0,0}, {4821,472,274,274,15316,1,0,0,0}, {4822,473,274,274,10100,1,0,0,0},
    {4823,474,274,274,15322,1,0,0,0}, {4824,475,274,274,1809,1,0,0,0}, {4825,476,274,274,1834,1,0,0,0},
    {4826,477,274,274,2555,1,0,0,0}, {4827,478,274,274,1789,1,0,0,0}, {4828,479,274,274,15328,1,0,0,0},
    {4829,480,274,274,15332,1,0,0,0}, {4830,481,274,274,2566,1,0,0,0}, {4831,482,274,274,10113,1,0,0,0},
    {4832,483,274,274,10117,1,0,0,0}, {4833,484,274,274,10121,1,0,0,0}, {4834,485,274,274,15336,1,0,0,0},
    {4835,486,274,274,10130,1,0,0,0}, {4836,487,274,274,15340,1,0,0,0}, {4837,488,274,274,15345,1,0,0,0},
    {4838,489,274,274,10139,1,0,0,0}, {4839,490,274,274,10143,1,0,0,0}, {4840,491,274,274,1746,1,0,0,0},
    {4841,492,274,274,1773,1,0,0,0}, {4842,493,274,274,1749,1,0,0,0}, {4843,494,274,274,1730,1,0,0,0},
    {4844,495,274,274,15350,1,0,0,0}, {4845,496,274,274,15354,1,0,0,0}, {4846,497,274,274,1761,1,0,0,0},
    {4847,498,274,274,10156,1,0,0,0}, {4848,499,274,274,738,1,0,0,0}, {4849,500,274,274,781,1,0,0,0},
    {4850,501,274,274,750,1,0,0,0}, {4851,502,274,274,718,1,0,0,0}, {4852,503,274,274,763,1,0,0,0},
    {4853,504,274,274,15358,1,0,0,0}, {4854,505,274,274,2631,1,0,0,0}, {4855,506,274,274,10168,1,0,0,0},
    {4864,515,274,274,9203,1,0,0,0}, {4865,516,274,274,9209,1,0,0,0}, {4866,517,274,274,984,1,0,0,0},
    {4867,518,274,274,3927,1,0,0,0}, {4868,519,274,274,1007,1,0,0,0}, {4869,520,274,274,15362,1,0,0,0},
    {4870,521,274,274,9206,1,0,0,0}, {4871,522,274,274,10180,1,0,0,0}, {4872,523,274,274,852,1,0,0,0},
    {4873,524,274,274,877,1,0,0,0}, {4874,525,274,274,2719,1,0,0,0}, {4875,526,274,274,832,1,0,0,0},
    {4876,527,274,274,15366,1,0,0,0}, {4877,528,274,274,15370,1,0,0,0}, {4878,529,274,274,2730,1,0,0,0},
    {4879,530,274,274,2738,1,0,0,0}, {4880,531,274,274,2751,1,0,0,0}, {4882,532,274,274,2742,1,0,0,0},
    {4883,533,274,274,2738,1,0,0,0}, {4884,534,274,274,15374,1,0,0,0}, {4885,535,274,274,15379,1,0,0,0},
    {4896,536,274,274,10205,1,0,0,0}, {4897,537,274,274,10211,1,0,0,0}, {4898,538,274,274,15384,1,0,0,0},
    {4899,539,274,274,10224,1,0,0,0}, {4900,540,274,274,15390,1,0,0,0}, {4901,541,274,274,15397,1,0,0,0},
    {4902,542,274,274,10237,1,0,0,0}, {4903,543,274,274,10243,1,0,0,0}, {4904,544,274,274,10250,1,0,0,0},
    {4905,545,274,274,10257,1,0,0,0}, {4906,546,274,274,15404,1,0,0,0}, {4907,547,274,274,10272,1,0,0,0},
    {4908,548,274,274,15411,1,0,0,0}, {4909,549,274,274,15419,1,0,0,0}, {4910,550,274,274,10287,1,0,0,0},
    {4911,551,274,274,10294,1,0,0,0}, {4912,552,274,274,10302,1,0,0,0}, {4913,553,274,274,10308,1,0,0,0},
    {4914,554,274,274,15427,1,0,0,0}, {4915,555,274,274,10321,1,0,0,0}, {4916,556,274,274,15433,1,0,0,0},
    {4917,557,274,274,15440,1,0,0,0}, {4918,558,274,274,10334,1,0,0,0}, {4919,559,274,274,10340,1,0,0,0},
    {4920,560,274,274,10347,1,0,0,0}, {4921,561,274,274,10354,1,0,0,0}, {4922,562,274,274,15447,1,0,0,0},
    {4923,563,274,274,10369,1,0,0,0}, {4924,564,274,274,15454,1,0,0,0}, {4925,565,274,274,15462,1,0,0,0},
    {4926,566,274,274,10390,1,0,0,0}, {4927,567,274,274,10397,1,0,0,0}, {4928,568,274,274,10347,1,0,0,0},
    {4929,569,274,274,10354,1,0,0,0}, {4930,570,274,274,15447,1,0,0,0}, {4931,571,274,274,10369,1,0,0,0},
    {4932,572,274,274,15454,1,0,0,0}, {4933,573,274,274,15462,1,0,0,0}, {4934,574,274,274,10390,1,0,0,0},
    {4935,575,274,274,10397,1,0,0,0}, {4936,576,274,274,2978,1,0,0,0}, {4937,577,274,274,829,1,0,0,0},
    {4938,578,274,274,2967,1,0,0,0}, {4939,579,274,274,805,1,0,0,0}, {4940,580,274,274,15470,1,0,0,0},
    {4941,581,274,274,15474,1,0,0,0}, {4942,582,274,274,2981,1,0,0,0}, {4943,583,274,274,10413,1,0,0,0},
    {4944,584,274,274,2997,1,0,0,0}, {4945,585,274,274,1431,1,0,0,0}, {4946,586,274,274,1398,1,0,0,0},
    {4947,587,274,274,1365,1,0,0,0}, {4948,588,274,274,1411,1,0,0,0}, {4949,589,274,274,15478,1,0,0,0},
    {4950,590,274,274,1424,1,0,0,0}, {4951,591,274,274,10425,1,0,0,0}, {4969,592,274,274,3005,1,0,0,0},
    {4970,593,274,274,3007,1,0,0,0}, {4971,594,274,274,3009,1,0,0,0}, {4972,595,274,274,3011,1,0,0,0},
    {4973,596,274,274,3013,1,0,0,0}, {4974,597,274,274,3015,1,0,0,0}, {4975,598,274,274,3017,1,0,0,0},
    {4976,599,274,274,3019,1,0,0,0}, {4977,600,274,274,3021,1,0,0,0}, {4978,601,274,3238,3005,1,0,1,0},
    {4978,601,274,274,3023,1,0,0,0}, {4979,602,274,3238,3007,1,0,1,0}, {4979,602,274,274,3026,1,0,0,0},
    {4980,603,274,3238,3009,1,0,1,0}, {4980,603,274,274,3029,1,0,0,0}, {4981,604,274,3238,3011,1,0,1,0},
    {4981,604,274,274,3032,1,0,0,0}, {4982,605,274,274,3035,1,0,0,0}, {4983,606,274,274,3038,1,0,0,0},
    {4984,607,274,274,3041,1,0,0,0}, {4985,608,274,274,3044,1,0,0,0}, {4986,609,274,274,3047,1,0,0,0},
    {4987,610,274,274,3050,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,3855,274,1746,1,1,0,0}, {1077,1078,4,274,1746,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,4391,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0},
    {1175,3816,274,274,3385,1,0,0,0}, {1187,3380,274,274,4973,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0},
    {1241,1112,274,274,11506,1,0,0,0}, {1257,1113,274,274,7113,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3545,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,4,274,15616,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,12201,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,4286,1,0,0,0},
    {1096,1097,274,274,4254,1,0,0,0}, {1097,1098,274,274,8501,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,15620,1,0,0,0}, {1103,1104,274,274,15624,1,0,0,0}, {1105,1105,274,274,15628,1,0,0,0},
    {1175,3816,274,274,3385,1,0,0,0}, {1187,3380,274,274,11740,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0},
    {1241,1112,274,274,11506,1,0,0,0}, {1257,1113,274,274,7113,1,0,0,0}, {39,1114,274,274,4391,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,3395,274,274,11228,2,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3553,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,3397,274,274,11233,2,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,3399,274,274,11238,2,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,3401,274,274,11243,2,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,3403,274,274,11248,2,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1108,2810,274,274,1746,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0},
    {1111,2811,274,274,1749,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0}, {8217,1124,274,274,4391,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,3395,274,274,15809,2,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3553,1,0,0,0}, {1081,1082,3859,274,3339,1,1,0,0},
    {1081,1082,4,274,3553,1,1,0,0}, {1081,1082,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1102,1103,3859,274,7104,1,1,0,0}, {1102,1103,4,274,1773,1,1,0,0},
    {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,3859,274,7107,1,1,0,0}, {1103,1104,4,274,1730,1,1,0,0},
    {1103,1104,274,274,7107,1,0,0,0}, {1108,2810,3859,274,15813,1,1,0,0}, {1108,2810,4,274,1746,1,1,0,0},
    {1108,2810,274,274,15813,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1111,2811,3859,274,3339,1,1,0,0},
    {1111,2811,4,274,1749,1,1,0,0}, {1111,2811,274,274,3339,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,665,274,3322,1,1,0,0}, {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0},
    {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,11062,1,1,1,0},
    {1579,704,274,698,11055,1,0,1,0}, {1579,704,274,274,11062,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,10512,1,0,1,0}, {1581,706,274,274,10519,1,0,0,0},
    {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,13456,1,1,1,0},
    {1584,709,274,698,13460,1,0,1,0}, {1584,709,274,274,13456,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,3434,1,1,1,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,665,698,4254,1,1,1,0},
    {1589,714,274,698,4249,1,0,1,0}, {1589,714,274,274,4254,1,0,0,0}, {1590,715,665,698,4245,1,1,1,0},
    {1590,715,274,698,4238,1,0,1,0}, {1590,715,274,274,4245,1,0,0,0}, {1591,716,665,698,10534,1,1,1,0},
    {1591,716,274,698,10537,1,0,1,0}, {1591,716,274,274,10534,1,0,0,0}, {1592,717,665,698,10542,1,1,1,0},
    {1592,717,274,698,10546,1,0,1,0}, {1592,717,274,274,10542,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0},
    {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0},
    {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,1272,274,3869,5196,3,0,1,0}, {1614,3870,274,274,1730,3,0,0,0},
    {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,1278,274,3873,494,2,0,1,0}, {1614,1282,274,3874,5196,2,0,1,0}, {1614,1282,274,274,3891,2,0,0,0},
    {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0},
    {1614,756,274,274,3547,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3769,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0},
    {1615,770,274,274,3334,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0},
    {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3731,3,0,0,0}, {1616,1065,274,769,3336,2,0,1,0},
    {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1657,3382,274,698,3468,1,0,1,0}, {1657,3382,274,274,3464,1,0,0,0},
    {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0},
    {1670,794,274,274,3581,1,0,0,0}, {1672,3386,274,698,3457,1,0,1,0}, {1672,3386,274,274,3453,1,0,0,0},
    {1681,3388,274,698,11108,1,0,1,0}, {1681,3388,274,274,3752,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1722,3392,274,698,11147,1,0,1,0}, {1722,3392,274,274,5507,1,0,0,0},
    {1726,3875,274,698,3537,1,0,1,0}, {1726,3875,274,274,3540,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0},
    {1729,1071,274,698,3537,1,0,1,0}, {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0},
    {1740,1072,274,274,3553,1,0,0,0}, {1746,3394,274,698,11900,1,0,1,0}, {1746,3394,274,274,797,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,10553,1,0,1,0}, {57344,647,274,3241,10557,1,0,1,0},
    {57344,647,274,3242,10561,1,0,1,0}, {57344,647,274,3243,10567,1,0,1,0}, {57344,647,274,3244,13860,1,0,1,0},
    {57344,647,274,3245,10578,1,0,1,0}, {57344,647,274,3246,10583,1,0,1,0}, {57344,647,274,3247,10588,1,0,1,0},
    {57344,647,274,3248,10592,1,0,1,0}, {57344,647,274,3249,10596,1,0,1,0}, {57344,647,274,3250,13866,1,0,1,0},
    {57344,647,274,3251,10605,1,0,1,0}, {57344,647,274,3252,13872,1,0,1,0}, {57344,647,274,3253,10614,1,0,1,0},
    {57344,647,274,274,10557,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3545,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,1761,1,0,0,0}, {1118,1122,274,274,4571,1,0,0,0}, {1171,1107,274,274,3502,1,0,0,0},
    {1179,3584,274,274,3513,1,0,0,0}, {1203,3838,274,274,3540,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3545,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,4,274,1746,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3385,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,4987,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,3310,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0},
    {1118,1122,274,274,16087,1,0,0,0}, {1171,1107,274,274,16092,1,0,0,0}, {1179,3584,274,274,3513,1,0,0,0},
    {1203,3838,274,274,3540,1,0,0,0}, {2433,913,274,274,1195,1,0,0,0}, {2434,914,274,916,1195,1,0,1,0},
    {2434,914,274,917,1269,1,0,1,0}, {2434,914,274,918,3876,1,0,1,0}, {2434,914,274,919,3880,1,0,1,0},
    {2434,914,274,920,3883,1,0,1,0}, {2434,914,274,274,3872,1,0,0,0}, {2435,921,274,274,3394,1,0,0,0},
    {2437,922,274,274,492,1,0,0,0}, {2438,923,274,274,3322,1,0,0,0}, {2439,924,274,274,3339,1,0,0,0},
    {2440,925,274,274,3336,1,0,0,0}, {2441,926,274,274,3334,1,0,0,0}, {2442,927,274,274,3331,1,0,0,0},
    {2443,928,274,274,16203,1,0,0,0}, {2444,929,274,274,3887,1,0,0,0}, {2447,930,274,274,3731,1,0,0,0},
    {2448,931,274,274,494,1,0,0,0}, {2451,932,274,274,6358,1,0,0,0}, {2452,933,274,274,3891,1,0,0,0},
    {2453,934,274,936,3513,2,0,1,0}, {2453,934,274,274,2052,2,0,0,0}, {2453,937,274,3888,3518,1,0,1,0},
    {2453,937,274,936,3518,1,0,1,0}, {2453,937,274,274,3518,1,0,0,0}, {2454,938,274,936,3894,2,0,1,0},
    {2454,938,274,274,3899,2,0,0,0}, {2454,940,274,3888,3403,1,0,1,0}, {2454,940,274,936,3403,1,0,1,0},
    {2454,940,274,274,3403,1,0,0,0}, {2455,941,274,936,3909,2,0,1,0}, {2455,941,274,274,3912,2,0,0,0},
    {2455,943,274,3888,3600,1,0,1,0}, {2455,943,274,936,3600,1,0,1,0}, {2455,943,274,274,3600,1,0,0,0},
    {2456,944,274,3888,3502,1,0,1,0}, {2456,944,274,936,3502,1,0,1,0}, {2456,944,274,274,3502,1,0,0,0},
    {2457,945,274,3888,3883,1,0,1,0}, {2457,945,274,936,3883,1,0,1,0}, {2457,945,274,274,3883,1,0,0,0},
    {2458,946,274,3888,3925,1,0,1,0}, {2458,946,274,936,3925,1,0,1,0}, {2458,946,274,274,3925,1,0,0,0},
    {2459,947,274,3888,3581,1,0,1,0}, {2459,947,274,936,3581,1,0,1,0}, {2459,947,274,274,3581,1,0,0,0},
    {2460,948,274,936,3424,2,0,1,0}, {2460,948,274,274,1789,2,0,0,0}, {2460,950,274,3888,3385,1,0,1,0},
    {2460,950,274,936,3385,1,0,1,0}, {2460,950,274,274,3385,1,0,0,0}, {2461,951,274,3888,3930,1,0,1,0},
    {2461,951,274,936,3930,1,0,1,0}, {2461,951,274,274,3930,1,0,0,0}, {2462,952,274,3888,3880,1,0,1,0},
    {2462,952,274,936,3880,1,0,1,0}, {2462,952,274,274,3880,1,0,0,0}, {2463,953,274,3888,3464,1,0,1,0},
    {2463,953,274,936,3464,1,0,1,0}, {2463,953,274,274,3464,1,0,0,0}, {2464,954,274,3888,3933,1,0,1,0},
    {2464,954,274,936,3933,1,0,1,0}, {2464,954,274,274,3933,1,0,0,0}, {2465,955,274,3888,16207,2,0,1,0},
    {2465,955,274,936,3752,2,0,1,0}, {2465,955,274,274,16207,2,0,0,0}, {2465,957,274,3888,3453,1,0,1,0},
    {2465,957,274,936,3453,1,0,1,0}, {2465,957,274,274,3453,1,0,0,0}, {2466,958,274,3888,16211,2,0,1,0},
    {2466,958,274,936,3949,2,0,1,0}, {2466,958,274,274,16211,2,0,0,0}, {2466,960,274,3888,3960,1,0,1,0},
    {2466,960,274,936,3960,1,0,1,0}, {2466,960,274,274,3960,1,0,0,0}, {2467,961,274,3888,3876,1,0,1,0},
    {2467,961,274,936,3876,1,0,1,0}, {2467,961,274,274,3876,1,0,0,0}, {2468,962,274,3888,3369,1,0,1,0},
    {2468,962,274,936,3369,1,0,1,0}, {2468,962,274,274,3369,1,0,0,0}, {2469,963,274,3888,3374,1,0,1,0},
    {2469,963,274,936,3374,1,0,1,0}, {2469,963,274,274,3374,1,0,0,0}, {2470,964,274,3888,3406,1,0,1,0},
    {2470,964,274,936,3406,1,0,1,0}, {2470,964,274,274,3406,1,0,0,0}, {2471,965,274,3888,3411,1,0,1,0},
    {2471,965,274,936,3411,1,0,1,0}, {2471,965,274,274,3411,1,0,0,0}, {2472,966,274,3888,1269,1,0,1,0},
    {2472,966,274,936,1269,1,0,1,0}, {2472,966,274,274,1269,1,0,0,0}, {2474,967,274,3888,3574,1,0,1,0},
    {2474,967,274,936,3574,1,0,1,0}, {2474,967,274,274,3574,1,0,0,0}, {2475,968,274,936,3508,2,0,1,0},
    {2475,968,274,274,805,2,0,0,0}, {2475,970,274,3888,3984,1,0,1,0}, {2475,970,274,936,3984,1,0,1,0},
    {2475,970,274,274,3984,1,0,0,0}, {2476,971,274,3888,3356,1,0,1,0}, {2476,971,274,936,3356,1,0,1,0},
    {2476,971,274,274,3356,1,0,0,0}, {2477,972,274,3888,3991,1,0,1,0}, {2477,972,274,936,3991,1,0,1,0},
    {2477,972,274,274,3991,1,0,0,0}, {2478,973,274,3888,1195,1,0,1,0}, {2478,973,274,936,1195,1,0,1,0},
    {2478,973,274,274,1195,1,0,0,0}, {2479,974,274,3888,3998,2,0,1,0}, {2479,974,274,936,3998,2,0,1,0},
    {2479,974,274,274,3998,2,0,0,0}, {2479,976,274,3888,3553,1,0,1,0}, {2479,976,274,936,3553,1,0,1,0},
    {2479,976,274,274,3553,1,0,0,0}, {2480,977,274,3888,3419,1,0,1,0}, {2480,977,274,936,3419,1,0,1,0},
    {2480,977,274,274,3419,1,0,0,0}, {2482,978,274,3888,3520,1,0,1,0}, {2482,978,274,936,3520,1,0,1,0},
    {2482,978,274,274,3520,1,0,0,0}, {2486,979,274,3888,4007,1,0,1,0}, {2486,979,274,936,4007,1,0,1,0},
    {2486,979,274,274,4007,1,0,0,0}, {2487,980,274,3888,3442,1,0,1,0}, {2487,980,274,936,3434,1,0,1,0},
    {2487,980,274,274,3442,1,0,0,0}, {2488,981,274,3888,3429,1,0,1,0}, {2488,981,274,936,3429,1,0,1,0},
    {2488,981,274,274,3429,1,0,0,0}, {2489,982,274,3888,3540,1,0,1,0}, {2489,982,274,936,3540,1,0,1,0},
    {2489,982,274,274,3540,1,0,0,0}, {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,3322,1,0,0,0},
    {2495,985,274,274,3339,1,0,0,0}, {2496,986,274,274,3336,1,0,0,0}, {2497,987,274,274,3334,1,0,0,0},
    {2498,988,274,274,3331,1,0,0,0}, {2499,989,274,274,16203,1,0,0,0}, {2500,990,274,274,4010,1,0,0,0},
    {2503,991,274,274,3731,1,0,0,0}, {2504,992,274,274,494,1,0,0,0}, {2507,993,274,274,6358,1,0,0,0},
    {2508,994,274,274,3891,1,0,0,0}, {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,3369,1,0,1,0},
    {2510,996,274,274,3369,1,0,0,0}, {2528,997,274,274,4010,1,0,0,0}, {2530,998,274,274,3887,1,0,0,0},
    {2534,999,274,274,3569,1,0,0,0}, {2535,1000,274,274,3005,1,0,0,0}, {2536,1001,274,274,3007,1,0,0,0},
    {2537,1002,274,274,3009,1,0,0,0}, {2538,1003,274,274,3011,1,0,0,0}, {2539,1004,274,274,3013,1,0,0,0},
    {2540,1005,274,274,3015,1,0,0,0}, {2541,1006,274,274,3017,1,0,0,0}, {2542,1007,274,274,3019,1,0,0,0},
    {2543,1008,274,274,3021,1,0,0,0}, {2544,1009,274,3888,3419,1,0,1,0}, {2544,1009,274,936,3419,1,0,1,0},
    {2544,1009,274,274,3419,1,0,0,0}, {2545,1010,274,3888,3595,1,0,1,0}, {2545,1010,274,936,3545,1,0,1,0},
    {2545,1010,274,274,3595,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2305,1490,274,274,1195,1,0,0,0}, {2306,1491,274,1493,1195,1,0,1,0}, {2306,1491,274,1494,1269,1,0,1,0},
    {2306,1491,274,1495,3876,1,0,1,0}, {2306,1491,274,1496,3880,1,0,1,0}, {2306,1491,274,1497,3883,1,0,1,0},
    {2306,1491,274,274,3872,1,0,0,0}, {2307,1498,274,274,3394,1,0,0,0}, {2309,1499,274,274,492,1,0,0,0},
    {2310,1500,274,274,3322,1,0,0,0}, {2311,1501,274,274,3339,1,0,0,0}, {2312,1502,274,274,3336,1,0,0,0},
    {2313,1503,274,274,3334,1,0,0,0}, {2314,1504,274,274,3331,1,0,0,0}, {2315,1505,274,274,3752,1,0,0,0},
    {2316,1506,274,274,4762,1,0,0,0}, {2317,1507,274,274,5497,1,0,0,0}, {2318,1508,274,274,797,1,0,0,0},
    {2319,1509,274,274,3731,1,0,0,0}, {2320,1510,274,274,494,1,0,0,0}, {2321,1511,274,274,5500,1,0,0,0},
    {2322,1512,274,274,1360,1,0,0,0}, {2323,1513,274,274,3769,1,0,0,0}, {2324,1514,274,274,3891,1,0,0,0},
    {2325,1515,274,3903,3513,2,0,1,0}, {2325,1515,274,1517,3513,2,0,1,0}, {2325,1515,274,274,3513,2,0,0,0},
    {2325,1518,274,3903,3518,1,0,1,0}, {2325,1518,274,1517,3518,1,0,1,0}, {2325,1518,274,274,3518,1,0,0,0},
    {2326,1519,274,3903,3894,2,0,1,0}, {2326,1519,274,1517,3894,2,0,1,0}, {2326,1519,274,274,3894,2,0,0,0},
    {2326,1521,274,3903,3403,1,0,1,0}, {2326,1521,274,1517,3403,1,0,1,0}, {2326,1521,274,274,3403,1,0,0,0},
    {2327,1522,274,3903,3909,2,0,1,0}, {2327,1522,274,1517,3909,2,0,1,0}, {2327,1522,274,274,3909,2,0,0,0},
    {2327,1524,274,3903,3600,1,0,1,0}, {2327,1524,274,1517,3600,1,0,1,0}, {2327,1524,274,274,3600,1,0,0,0},
    {2328,1525,274,3903,3502,1,0,1,0}, {2328,1525,274,1517,3502,1,0,1,0}, {2328,1525,274,274,3502,1,0,0,0},
    {2329,1526,274,3903,3883,1,0,1,0}, {2329,1526,274,1517,3883,1,0,1,0}, {2329,1526,274,274,3883,1,0,0,0},
    {2330,1527,274,3903,3925,1,0,1,0}, {2330,1527,274,1517,3925,1,0,1,0}, {2330,1527,274,274,3925,1,0,0,0},
    {2331,1528,274,3903,3581,1,0,1,0}, {2331,1528,274,1517,3581,1,0,1,0}, {2331,1528,274,274,3581,1,0,0,0},
    {2332,1529,274,3903,3424,2,0,1,0}, {2332,1529,274,1517,3424,2,0,1,0}, {2332,1529,274,274,3424,2,0,0,0},
    {2332,1531,274,3903,3385,1,0,1,0}, {2332,1531,274,1517,3385,1,0,1,0}, {2332,1531,274,274,3385,1,0,0,0},
    {2333,1532,274,3903,3930,1,0,1,0}, {2333,1532,274,1517,3930,1,0,1,0}, {2333,1532,274,274,3930,1,0,0,0},
    {2334,1533,274,3903,3880,1,0,1,0}, {2334,1533,274,1517,3880,1,0,1,0}, {2334,1533,274,274,3880,1,0,0,0},
    {2335,1534,274,3903,3464,1,0,1,0}, {2335,1534,274,1517,3464,1,0,1,0}, {2335,1534,274,274,3464,1,0,0,0},
    {2336,1535,274,3903,3933,1,0,1,0}, {2336,1535,274,1517,3933,1,0,1,0}, {2336,1535,274,274,3933,1,0,0,0},
    {2337,1536,274,3903,16207,2,0,1,0}, {2337,1536,274,1517,3752,2,0,1,0}, {2337,1536,274,274,16207,2,0,0,0},
    {2337,1538,274,3903,3453,1,0,1,0}, {2337,1538,274,1517,3453,1,0,1,0}, {2337,1538,274,274,3453,1,0,0,0},
    {2338,1539,274,3903,16211,2,0,1,0}, {2338,1539,274,1517,3949,2,0,1,0}, {2338,1539,274,274,16211,2,0,0,0},
    {2338,1541,274,3903,3960,1,0,1,0}, {2338,1541,274,1517,3960,1,0,1,0}, {2338,1541,274,274,3960,1,0,0,0},
    {2339,1542,274,3903,3876,1,0,1,0}, {2339,1542,274,1517,3876,1,0,1,0}, {2339,1542,274,274,3876,1,0,0,0},
    {2340,1543,274,3903,3369,1,0,1,0}, {2340,1543,274,1517,3369,1,0,1,0}, {2340,1543,274,274,3369,1,0,0,0},
    {2341,1544,274,3903,3374,1,0,1,0}, {2341,1544,274,1517,3374,1,0,1,0}, {2341,1544,274,274,3374,1,0,0,0},
    {2342,1545,274,3903,3406,1,0,1,0}, {2342,1545,274,1517,3406,1,0,1,0}, {2342,1545,274,274,3406,1,0,0,0},
    {2343,1546,274,3903,3411,1,0,1,0}, {2343,1546,274,1517,3411,1,0,1,0}, {2343,1546,274,274,3411,1,0,0,0},
    {2344,1547,274,3903,1269,1,0,1,0}, {2344,1547,274,1517,1269,1,0,1,0}, {2344,1547,274,274,1269,1,0,0,0},
    {2345,1548,274,3903,5507,1,0,1,0}, {2345,1548,274,1517,5507,1,0,1,0}, {2345,1548,274,274,5507,1,0,0,0},
    {2346,1549,274,3903,3574,1,0,1,0}, {2346,1549,274,1517,3574,1,0,1,0}, {2346,1549,274,274,3574,1,0,0,0},
    {2347,1550,274,3903,3508,2,0,1,0}, {2347,1550,274,1517,3508,2,0,1,0}, {2347,1550,274,274,3508,2,0,0,0},
    {2347,1552,274,3903,3984,1,0,1,0}, {2347,1552,274,1517,3984,1,0,1,0}, {2347,1552,274,274,3984,1,0,0,0},
    {2348,1553,274,3903,3356,1,0,1,0}, {2348,1553,274,1517,3356,1,0,1,0}, {2348,1553,274,274,3356,1,0,0,0},
    {2349,1554,274,3903,3991,1,0,1,0}, {2349,1554,274,1517,3991,1,0,1,0}, {2349,1554,274,274,3991,1,0,0,0},
    {2350,1555,274,3903,1195,1,0,1,0}, {2350,1555,274,1517,1195,1,0,1,0}, {2350,1555,274,274,1195,1,0,0,0},
    {2351,1556,274,3903,3998,2,0,1,0}, {2351,1556,274,1517,3998,2,0,1,0}, {2351,1556,274,274,3998,2,0,0,0},
    {2351,1558,274,3903,3553,1,0,1,0}, {2351,1558,274,1517,3553,1,0,1,0}, {2351,1558,274,274,3553,1,0,0,0},
    {2352,1559,274,3903,3419,1,0,1,0}, {2352,1559,274,1517,3419,1,0,1,0}, {2352,1559,274,274,3419,1,0,0,0},
    {2353,1560,274,3903,5516,1,0,1,0}, {2353,1560,274,1517,5516,1,0,1,0}, {2353,1560,274,274,5516,1,0,0,0},
    {2354,1561,274,3903,3520,1,0,1,0}, {2354,1561,274,1517,3520,1,0,1,0}, {2354,1561,274,274,3520,1,0,0,0},
    {2355,1562,274,3903,4762,1,0,1,0}, {2355,1562,274,1517,4762,1,0,1,0}, {2355,1562,274,274,4762,1,0,0,0},
    {2356,1563,274,3903,4245,1,0,1,0}, {2356,1563,274,1517,5525,1,0,1,0}, {2356,1563,274,274,4245,1,0,0,0},
    {2357,1564,274,3903,3595,1,0,1,0}, {2357,1564,274,1517,3595,1,0,1,0}, {2357,1564,274,274,3595,1,0,0,0},
    {2358,1565,274,3903,4007,1,0,1,0}, {2358,1565,274,1517,4007,1,0,1,0}, {2358,1565,274,274,4007,1,0,0,0},
    {2359,1566,274,3903,3442,1,0,1,0}, {2359,1566,274,1517,3442,1,0,1,0}, {2359,1566,274,274,3442,1,0,0,0},
    {2360,1567,274,3903,3429,1,0,1,0}, {2360,1567,274,1517,3429,1,0,1,0}, {2360,1567,274,274,3429,1,0,0,0},
    {2361,1568,274,3903,3540,1,0,1,0}, {2361,1568,274,1517,3540,1,0,1,0}, {2361,1568,274,274,3540,1,0,0,0},
    {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,3310,1,0,0,0}, {2366,1571,274,274,3322,1,0,0,0},
    {2367,1572,274,274,3339,1,0,0,0}, {2368,1573,274,274,3336,1,0,0,0}, {2369,1574,274,274,3334,1,0,0,0},
    {2370,1575,274,274,3331,1,0,0,0}, {2371,1576,274,274,3752,1,0,0,0}, {2372,1577,274,274,5534,1,0,0,0},
    {2373,1578,274,274,5497,1,0,0,0}, {2374,1579,274,274,797,1,0,0,0}, {2375,1580,274,274,3731,1,0,0,0},
    {2376,1581,274,274,494,1,0,0,0}, {2377,1582,274,274,5500,1,0,0,0}, {2378,1583,274,274,1360,1,0,0,0},
    {2379,1584,274,274,3769,1,0,0,0}, {2380,1585,274,274,3891,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,5534,1,0,0,0}, {2402,1588,274,274,4762,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0},
    {2405,1589,274,274,3866,1,0,0,0}, {2406,1590,274,274,3569,1,0,0,0}, {2407,1591,274,274,3005,1,0,0,0},
    {2408,1592,274,274,3007,1,0,0,0}, {2409,1593,274,274,3009,1,0,0,0}, {2410,1594,274,274,3011,1,0,0,0},
    {2411,1595,274,274,3013,1,0,0,0}, {2412,1596,274,274,3015,1,0,0,0}, {2413,1597,274,274,3017,1,0,0,0},
    {2414,1598,274,274,3019,1,0,0,0}, {2415,1599,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2689,1324,274,274,5295,1,0,0,0}, {2690,1325,274,1326,1195,1,0,1,0},
    {2690,1325,274,1327,1269,1,0,1,0}, {2690,1325,274,1328,3876,1,0,1,0}, {2690,1325,274,1329,3880,1,0,1,0},
    {2690,1325,274,1330,3883,1,0,1,0}, {2690,1325,274,274,3872,1,0,0,0}, {2691,1331,274,274,3394,1,0,0,0},
    {2693,1332,274,274,492,1,0,0,0}, {2694,1333,274,274,3322,1,0,0,0}, {2695,1334,274,274,3339,1,0,0,0},
    {2696,1335,274,274,3336,1,0,0,0}, {2697,1336,274,274,3334,1,0,0,0}, {2698,1337,274,274,3331,1,0,0,0},
    {2699,1338,274,274,3752,1,0,0,0}, {2700,1339,274,274,3887,1,0,0,0}, {2701,1340,274,274,5497,1,0,0,0},
    {2703,1341,274,274,3731,1,0,0,0}, {2704,1342,274,274,494,1,0,0,0}, {2705,1343,274,274,5500,1,0,0,0},
    {2707,1344,274,274,6358,1,0,0,0}, {2708,1345,274,274,3891,1,0,0,0}, {2709,1346,274,1114,3513,2,0,1,0},
    {2709,1346,274,274,2052,2,0,0,0}, {2709,1348,274,3918,3518,1,0,1,0}, {2709,1348,274,1114,3518,1,0,1,0},
    {2709,1348,274,274,3518,1,0,0,0}, {2710,1349,274,1114,3894,2,0,1,0}, {2710,1349,274,274,3899,2,0,0,0},
    {2710,1351,274,3918,3403,1,0,1,0}, {2710,1351,274,1114,3403,1,0,1,0}, {2710,1351,274,274,3403,1,0,0,0},
    {2711,1352,274,1114,3909,2,0,1,0}, {2711,1352,274,274,3912,2,0,0,0}, {2711,1354,274,3918,3600,1,0,1,0},
    {2711,1354,274,1114,3600,1,0,1,0}, {2711,1354,274,274,3600,1,0,0,0}, {2712,1355,274,3918,3502,1,0,1,0},
    {2712,1355,274,1114,3502,1,0,1,0}, {2712,1355,274,274,3502,1,0,0,0}, {2713,1356,274,3918,3883,1,0,1,0},
    {2713,1356,274,1114,3883,1,0,1,0}, {2713,1356,274,274,3883,1,0,0,0}, {2714,1357,274,3918,3925,1,0,1,0},
    {2714,1357,274,1114,3925,1,0,1,0}, {2714,1357,274,274,3925,1,0,0,0}, {2715,1358,274,3918,3581,1,0,1,0},
    {2715,1358,274,1114,3581,1,0,1,0}, {2715,1358,274,274,3581,1,0,0,0}, {2716,1359,274,1114,3424,2,0,1,0},
    {2716,1359,274,274,1789,2,0,0,0}, {2716,1361,274,3918,3385,1,0,1,0}, {2716,1361,274,1114,3385,1,0,1,0},
    {2716,1361,274,274,3385,1,0,0,0}, {2717,1362,274,3918,3930,1,0,1,0}, {2717,1362,274,1114,3930,1,0,1,0},
    {2717,1362,274,274,3930,1,0,0,0}, {2718,1363,274,3918,3880,1,0,1,0}, {2718,1363,274,1114,3880,1,0,1,0},
    {2718,1363,274,274,3880,1,0,0,0}, {2719,1364,274,3918,3464,1,0,1,0}, {2719,1364,274,1114,3464,1,0,1,0},
    {2719,1364,274,274,3464,1,0,0,0}, {2720,1365,274,3918,3933,1,0,1,0}, {2720,1365,274,1114,3933,1,0,1,0},
    {2720,1365,274,274,3933,1,0,0,0}, {2721,1366,274,1114,3752,2,0,1,0}, {2721,1366,274,274,3944,2,0,0,0},
    {2721,1368,274,3918,3453,1,0,1,0}, {2721,1368,274,1114,3453,1,0,1,0}, {2721,1368,274,274,3453,1,0,0,0},
    {2722,1369,274,1114,3949,2,0,1,0}, {2722,1369,274,274,3954,2,0,0,0}, {2722,1371,274,3918,3960,1,0,1,0},
    {2722,1371,274,1114,3960,1,0,1,0}, {2722,1371,274,274,3960,1,0,0,0}, {2723,1372,274,3918,3876,1,0,1,0},
    {2723,1372,274,1114,3876,1,0,1,0}, {2723,1372,274,274,3876,1,0,0,0}, {2724,1373,274,3918,3369,1,0,1,0},
    {2724,1373,274,1114,3369,1,0,1,0}, {2724,1373,274,274,3369,1,0,0,0}, {2725,1374,274,3918,3374,1,0,1,0},
    {2725,1374,274,1114,3374,1,0,1,0}, {2725,1374,274,274,3374,1,0,0,0}, {2726,1375,274,3918,3406,1,0,1,0},
    {2726,1375,274,1114,3406,1,0,1,0}, {2726,1375,274,274,3406,1,0,0,0}, {2727,1376,274,3918,3411,1,0,1,0},
    {2727,1376,274,1114,3411,1,0,1,0}, {2727,1376,274,274,3411,1,0,0,0}, {2728,1377,274,3918,1269,1,0,1,0},
    {2728,1377,274,1114,1269,1,0,1,0}, {2728,1377,274,274,1269,1,0,0,0}, {2730,1378,274,3918,3574,1,0,1,0},
    {2730,1378,274,1114,3574,1,0,1,0}, {2730,1378,274,274,3574,1,0,0,0}, {2731,1379,274,1114,3508,2,0,1,0},
    {2731,1379,274,274,805,2,0,0,0}, {2731,1381,274,3918,3984,1,0,1,0}, {2731,1381,274,1114,3984,1,0,1,0},
    {2731,1381,274,274,3984,1,0,0,0}, {2732,1382,274,3918,3356,1,0,1,0}, {2732,1382,274,1114,3356,1,0,1,0},
    {2732,1382,274,274,3356,1,0,0,0}, {2733,1383,274,3918,3991,1,0,1,0}, {2733,1383,274,1114,3991,1,0,1,0},
    {2733,1383,274,274,3991,1,0,0,0}, {2734,1384,274,3918,1195,1,0,1,0}, {2734,1384,274,1114,1195,1,0,1,0},
    {2734,1384,274,274,1195,1,0,0,0}, {2735,1385,274,1114,3998,2,0,1,0}, {2735,1385,274,274,4002,2,0,0,0},
    {2735,1387,274,3918,3553,1,0,1,0}, {2735,1387,274,1114,3553,1,0,1,0}, {2735,1387,274,274,3553,1,0,0,0},
    {2736,1388,274,3918,3419,1,0,1,0}, {2736,1388,274,1114,3419,1,0,1,0}, {2736,1388,274,274,3419,1,0,0,0},
    {2738,1389,274,3918,3520,1,0,1,0}, {2738,1389,274,1114,3520,1,0,1,0}, {2738,1389,274,274,3520,1,0,0,0},
    {2739,1390,274,3918,4762,1,0,1,0}, {2739,1390,274,1114,4762,1,0,1,0}, {2739,1390,274,274,4762,1,0,0,0},
    {2741,1391,274,3918,3595,1,0,1,0}, {2741,1391,274,1114,3595,1,0,1,0}, {2741,1391,274,274,3595,1,0,0,0},
    {2742,1392,274,3918,4007,1,0,1,0}, {2742,1392,274,1114,4007,1,0,1,0}, {2742,1392,274,274,4007,1,0,0,0},
    {2743,1393,274,3918,3442,1,0,1,0}, {2743,1393,274,1114,3442,1,0,1,0}, {2743,1393,274,274,3442,1,0,0,0},
    {2744,1394,274,3918,3429,1,0,1,0}, {2744,1394,274,1114,3429,1,0,1,0}, {2744,1394,274,274,3429,1,0,0,0},
    {2745,1395,274,3918,3540,1,0,1,0}, {2745,1395,274,1114,3540,1,0,1,0}, {2745,1395,274,274,3540,1,0,0,0},
    {2748,1396,274,274,0,1,0,0,0}, {2750,1397,274,274,3322,1,0,0,0}, {2751,1398,274,274,3339,1,0,0,0},
    {2752,1399,274,274,3336,1,0,0,0}, {2753,1400,274,274,3334,1,0,0,0}, {2754,1401,274,274,3331,1,0,0,0},
    {2755,1402,274,274,3752,1,0,0,0}, {2756,1403,274,274,4010,1,0,0,0}, {2757,1404,274,274,5497,1,0,0,0},
    {2759,1405,274,274,3731,1,0,0,0}, {2760,1406,274,274,494,1,0,0,0}, {2761,1407,274,274,5500,1,0,0,0},
    {2763,1408,274,274,6358,1,0,0,0}, {2764,1409,274,274,3891,1,0,0,0}, {2765,1410,274,274,0,1,0,0,0},
    {2784,1411,274,274,4010,1,0,0,0}, {2786,1412,274,274,3887,1,0,0,0}, {2790,1413,274,274,3569,1,0,0,0},
    {2791,1414,274,274,3005,1,0,0,0}, {2792,1415,274,274,3007,1,0,0,0}, {2793,1416,274,274,3009,1,0,0,0},
    {2794,1417,274,274,3011,1,0,0,0}, {2795,1418,274,274,3013,1,0,0,0}, {2796,1419,274,274,3015,1,0,0,0},
    {2797,1420,274,274,3017,1,0,0,0}, {2798,1421,274,274,3019,1,0,0,0}, {2799,1422,274,274,3021,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3201,1662,274,274,5295,1,0,0,0},
    {3202,1663,274,1665,1195,1,0,1,0}, {3202,1663,274,1666,1269,1,0,1,0}, {3202,1663,274,1667,3876,1,0,1,0},
    {3202,1663,274,1668,3880,1,0,1,0}, {3202,1663,274,1669,3883,1,0,1,0}, {3202,1663,274,274,3872,1,0,0,0},
    {3203,1670,274,274,3394,1,0,0,0}, {3205,1671,274,274,492,1,0,0,0}, {3206,1672,274,274,3322,1,0,0,0},
    {3207,1673,274,274,3339,1,0,0,0}, {3208,1674,274,274,3336,1,0,0,0}, {3209,1675,274,274,3334,1,0,0,0},
    {3210,1676,274,274,3331,1,0,0,0}, {3211,1677,274,274,3752,1,0,0,0}, {3212,1678,274,274,3887,1,0,0,0},
    {3214,1679,274,274,797,1,0,0,0}, {3215,1680,274,274,3731,1,0,0,0}, {3216,1681,274,274,494,1,0,0,0},
    {3218,1682,274,274,1360,1,0,0,0}, {3219,1683,274,274,3769,1,0,0,0}, {3220,1684,274,274,3891,1,0,0,0},
    {3221,1685,274,1687,3513,2,0,1,0}, {3221,1685,274,274,2052,2,0,0,0}, {3221,1688,274,3933,3518,1,0,1,0},
    {3221,1688,274,1687,3518,1,0,1,0}, {3221,1688,274,274,3518,1,0,0,0}, {3222,1689,274,1687,3894,2,0,1,0},
    {3222,1689,274,274,3899,2,0,0,0}, {3222,1691,274,3933,3403,1,0,1,0}, {3222,1691,274,1687,3403,1,0,1,0},
    {3222,1691,274,274,3403,1,0,0,0}, {3223,1692,274,1687,3909,2,0,1,0}, {3223,1692,274,274,3912,2,0,0,0},
    {3223,1694,274,3933,3600,1,0,1,0}, {3223,1694,274,1687,3600,1,0,1,0}, {3223,1694,274,274,3600,1,0,0,0},
    {3224,1695,274,3933,3502,1,0,1,0}, {3224,1695,274,1687,3502,1,0,1,0}, {3224,1695,274,274,3502,1,0,0,0},
    {3225,1696,274,3933,3883,1,0,1,0}, {3225,1696,274,1687,3883,1,0,1,0}, {3225,1696,274,274,3883,1,0,0,0},
    {3226,1697,274,3933,3925,1,0,1,0}, {3226,1697,274,1687,3925,1,0,1,0}, {3226,1697,274,274,3925,1,0,0,0},
    {3227,1698,274,3933,3581,1,0,1,0}, {3227,1698,274,1687,3581,1,0,1,0}, {3227,1698,274,274,3581,1,0,0,0},
    {3228,1699,274,1687,3424,2,0,1,0}, {3228,1699,274,274,1789,2,0,0,0}, {3228,1701,274,3933,3385,1,0,1,0},
    {3228,1701,274,1687,3385,1,0,1,0}, {3228,1701,274,274,3385,1,0,0,0}, {3229,1702,274,3933,3930,1,0,1,0},
    {3229,1702,274,1687,3930,1,0,1,0}, {3229,1702,274,274,3930,1,0,0,0}, {3230,1703,274,3933,3880,1,0,1,0},
    {3230,1703,274,1687,3880,1,0,1,0}, {3230,1703,274,274,3880,1,0,0,0}, {3231,1704,274,3933,3464,1,0,1,0},
    {3231,1704,274,1687,3464,1,0,1,0}, {3231,1704,274,274,3464,1,0,0,0}, {3232,1705,274,3933,3933,1,0,1,0},
    {3232,1705,274,1687,3933,1,0,1,0}, {3232,1705,274,274,3933,1,0,0,0}, {3233,1706,274,1687,3752,2,0,1,0},
    {3233,1706,274,274,3944,2,0,0,0}, {3233,1708,274,3933,3453,1,0,1,0}, {3233,1708,274,1687,3453,1,0,1,0},
    {3233,1708,274,274,3453,1,0,0,0}, {3234,1709,274,1687,3949,2,0,1,0}, {3234,1709,274,274,3954,2,0,0,0},
    {3234,1711,274,3933,3960,1,0,1,0}, {3234,1711,274,1687,3960,1,0,1,0}, {3234,1711,274,274,3960,1,0,0,0},
    {3235,1712,274,3933,3876,1,0,1,0}, {3235,1712,274,1687,3876,1,0,1,0}, {3235,1712,274,274,3876,1,0,0,0},
    {3236,1713,274,3933,3369,1,0,1,0}, {3236,1713,274,1687,3369,1,0,1,0}, {3236,1713,274,274,3369,1,0,0,0},
    {3237,1714,274,3933,3374,1,0,1,0}, {3237,1714,274,1687,3374,1,0,1,0}, {3237,1714,274,274,3374,1,0,0,0},
    {3238,1715,274,3933,3406,1,0,1,0}, {3238,1715,274,1687,3406,1,0,1,0}, {3238,1715,274,274,3406,1,0,0,0},
    {3239,1716,274,3933,3411,1,0,1,0}, {3239,1716,274,1687,3411,1,0,1,0}, {3239,1716,274,274,3411,1,0,0,0},
    {3240,1717,274,3933,1269,1,0,1,0}, {3240,1717,274,1687,1269,1,0,1,0}, {3240,1717,274,274,1269,1,0,0,0},
    {3242,1718,274,3933,3574,1,0,1,0}, {3242,1718,274,1687,3574,1,0,1,0}, {3242,1718,274,274,3574,1,0,0,0},
    {3243,1719,274,1687,3508,2,0,1,0}, {3243,1719,274,274,805,2,0,0,0}, {3243,1721,274,3933,3984,1,0,1,0},
    {3243,1721,274,1687,3984,1,0,1,0}, {3243,1721,274,274,3984,1,0,0,0}, {3244,1722,274,3933,3356,1,0,1,0},
    {3244,1722,274,1687,3356,1,0,1,0}, {3244,1722,274,274,3356,1,0,0,0}, {3245,1723,274,3933,3991,1,0,1,0},
    {3245,1723,274,1687,3991,1,0,1,0}, {3245,1723,274,274,3991,1,0,0,0}, {3246,1724,274,3933,1195,1,0,1,0},
    {3246,1724,274,1687,1195,1,0,1,0}, {3246,1724,274,274,1195,1,0,0,0}, {3247,1725,274,1687,3998,2,0,1,0},
    {3247,1725,274,274,4002,2,0,0,0}, {3247,1727,274,3933,3553,1,0,1,0}, {3247,1727,274,1687,3553,1,0,1,0},
    {3247,1727,274,274,3553,1,0,0,0}, {3248,1728,274,3933,3419,1,0,1,0}, {3248,1728,274,1687,3419,1,0,1,0},
    {3248,1728,274,274,3419,1,0,0,0}, {3249,1729,274,3933,5516,1,0,1,0}, {3249,1729,274,1687,5516,1,0,1,0},
    {3249,1729,274,274,5516,1,0,0,0}, {3250,1730,274,3933,3520,1,0,1,0}, {3250,1730,274,1687,3520,1,0,1,0},
    {3250,1730,274,274,3520,1,0,0,0}, {3251,1731,274,3933,4762,1,0,1,0}, {3251,1731,274,1687,4762,1,0,1,0},
    {3251,1731,274,274,4762,1,0,0,0}, {3253,1732,274,3933,3595,1,0,1,0}, {3253,1732,274,1687,3595,1,0,1,0},
    {3253,1732,274,274,3595,1,0,0,0}, {3254,1733,274,3933,4007,1,0,1,0}, {3254,1733,274,1687,4007,1,0,1,0},
    {3254,1733,274,274,4007,1,0,0,0}, {3255,1734,274,3933,3442,1,0,1,0}, {3255,1734,274,1687,3442,1,0,1,0},
    {3255,1734,274,274,3442,1,0,0,0}, {3256,1735,274,3933,3429,1,0,1,0}, {3256,1735,274,1687,3429,1,0,1,0},
    {3256,1735,274,274,3429,1,0,0,0}, {3257,1736,274,3933,3540,1,0,1,0}, {3257,1736,274,1687,3540,1,0,1,0},
    {3257,1736,274,274,3540,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,3322,1,0,0,0},
    {3263,1739,274,274,3339,1,0,0,0}, {3264,1740,274,274,3336,1,0,0,0}, {3265,1741,274,274,3334,1,0,0,0},
    {3266,1742,274,274,3331,1,0,0,0}, {3267,1743,274,274,3752,1,0,0,0}, {3268,1744,274,274,4010,1,0,0,0},
    {3270,1745,274,274,797,1,0,0,0}, {3271,1746,274,274,3731,1,0,0,0}, {3272,1747,274,274,494,1,0,0,0},
    {3274,1748,274,274,1360,1,0,0,0}, {3275,1749,274,274,3769,1,0,0,0}, {3276,1750,274,274,3891,1,0,0,0},
    {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,4010,1,0,0,0}, {3298,1753,274,274,3887,1,0,0,0},
    {3302,1754,274,274,3569,1,0,0,0}, {3303,1755,274,274,3005,1,0,0,0}, {3304,1756,274,274,3007,1,0,0,0},
    {3305,1757,274,274,3009,1,0,0,0}, {3306,1758,274,274,3011,1,0,0,0}, {3307,1759,274,274,3013,1,0,0,0},
    {3308,1760,274,274,3015,1,0,0,0}, {3309,1761,274,274,3017,1,0,0,0}, {3310,1762,274,274,3019,1,0,0,0},
    {3311,1763,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3329,3963,274,274,5295,1,0,0,0}, {3330,3964,274,274,3872,1,0,0,0}, {3331,3965,274,274,3394,1,0,0,0},
    {3333,3966,274,274,492,1,0,0,0}, {3334,3967,274,274,3322,1,0,0,0}, {3335,3968,274,274,3339,1,0,0,0},
    {3336,3969,274,274,3336,1,0,0,0}, {3337,3970,274,274,3334,1,0,0,0}, {3338,3971,274,274,3331,1,0,0,0},
    {3339,3972,274,274,3752,1,0,0,0}, {3340,3973,274,274,3887,1,0,0,0}, {3342,3974,274,274,797,1,0,0,0},
    {3343,3975,274,274,3731,1,0,0,0}, {3344,3976,274,274,494,1,0,0,0}, {3346,3977,274,274,1360,1,0,0,0},
    {3347,3978,274,274,3769,1,0,0,0}, {3348,3979,274,274,3891,1,0,0,0}, {3349,3980,274,3981,3518,1,0,1,0},
    {3349,3980,274,3982,3518,1,0,1,0}, {3349,3980,274,274,3518,1,0,0,0}, {3350,3983,274,3981,3403,1,0,1,0},
    {3350,3983,274,3982,3403,1,0,1,0}, {3350,3983,274,274,3403,1,0,0,0}, {3351,3984,274,3981,3600,1,0,1,0},
    {3351,3984,274,3982,3600,1,0,1,0}, {3351,3984,274,274,3600,1,0,0,0}, {3352,3985,274,3981,3502,1,0,1,0},
    {3352,3985,274,3982,3502,1,0,1,0}, {3352,3985,274,274,3502,1,0,0,0}, {3353,3986,274,3981,3883,1,0,1,0},
    {3353,3986,274,3982,3883,1,0,1,0}, {3353,3986,274,274,3883,1,0,0,0}, {3354,3987,274,3981,3925,1,0,1,0},
    {3354,3987,274,3982,3925,1,0,1,0}, {3354,3987,274,274,3925,1,0,0,0}, {3355,3988,274,3981,3581,1,0,1,0},
    {3355,3988,274,3982,3581,1,0,1,0}, {3355,3988,274,274,3581,1,0,0,0}, {3356,3989,274,3981,3385,1,0,1,0},
    {3356,3989,274,3982,3385,1,0,1,0}, {3356,3989,274,274,3385,1,0,0,0}, {3357,3990,274,3981,3930,1,0,1,0},
    {3357,3990,274,3982,3930,1,0,1,0}, {3357,3990,274,274,3930,1,0,0,0}, {3358,3991,274,3981,3880,1,0,1,0},
    {3358,3991,274,3982,3880,1,0,1,0}, {3358,3991,274,274,3880,1,0,0,0}, {3359,3992,274,3981,3464,1,0,1,0},
    {3359,3992,274,3982,3464,1,0,1,0}, {3359,3992,274,274,3464,1,0,0,0}, {3360,3993,274,3981,3933,1,0,1,0},
    {3360,3993,274,3982,3933,1,0,1,0}, {3360,3993,274,274,3933,1,0,0,0}, {3361,3994,274,3981,16207,1,0,1,0},
    {3361,3994,274,3982,3453,1,0,1,0}, {3361,3994,274,274,16207,1,0,0,0}, {3362,3995,274,3981,16211,1,0,1,0},
    {3362,3995,274,3982,3960,1,0,1,0}, {3362,3995,274,274,16211,1,0,0,0}, {3363,3996,274,3981,3876,1,0,1,0},
    {3363,3996,274,3982,3876,1,0,1,0}, {3363,3996,274,274,3876,1,0,0,0}, {3364,3997,274,3981,3369,1,0,1,0},
    {3364,3997,274,3982,3369,1,0,1,0}, {3364,3997,274,274,3369,1,0,0,0}, {3365,3998,274,3981,3374,1,0,1,0},
    {3365,3998,274,3982,3374,1,0,1,0}, {3365,3998,274,274,3374,1,0,0,0}, {3366,3999,274,3981,3406,1,0,1,0},
    {3366,3999,274,3982,3406,1,0,1,0}, {3366,3999,274,274,3406,1,0,0,0}, {3367,4000,274,3981,3411,1,0,1,0},
    {3367,4000,274,3982,3411,1,0,1,0}, {3367,4000,274,274,3411,1,0,0,0}, {3368,4001,274,3981,1269,1,0,1,0},
    {3368,4001,274,3982,1269,1,0,1,0}, {3368,4001,274,274,1269,1,0,0,0}, {3369,4002,274,3982,5507,1,0,1,0},
    {3369,4002,274,274,5511,1,0,0,0}, {3370,4003,274,3981,3574,1,0,1,0}, {3370,4003,274,3982,3574,1,0,1,0},
    {3370,4003,274,274,3574,1,0,0,0}, {3371,4004,274,3981,3984,1,0,1,0}, {3371,4004,274,3982,3984,1,0,1,0},
    {3371,4004,274,274,3984,1,0,0,0}, {3372,4005,274,3981,3356,1,0,1,0}, {3372,4005,274,3982,3356,1,0,1,0},
    {3372,4005,274,274,3356,1,0,0,0}, {3373,4006,274,3981,3991,1,0,1,0}, {3373,4006,274,3982,3991,1,0,1,0},
    {3373,4006,274,274,3991,1,0,0,0}, {3374,4007,274,3981,1195,1,0,1,0}, {3374,4007,274,3982,1195,1,0,1,0},
    {3374,4007,274,274,1195,1,0,0,0}, {3375,4008,274,3981,3553,1,0,1,0}, {3375,4008,274,3982,3553,1,0,1,0},
    {3375,4008,274,274,3553,1,0,0,0}, {3376,4009,274,3981,3419,1,0,1,0}, {3376,4009,274,3982,3419,1,0,1,0},
    {3376,4009,274,274,3419,1,0,0,0}, {3377,4010,274,3981,5516,1,0,1,0}, {3377,4010,274,3982,5516,1,0,1,0},
    {3377,4010,274,274,5516,1,0,0,0}, {3378,4011,274,3981,3520,1,0,1,0}, {3378,4011,274,3982,3520,1,0,1,0},
    {3378,4011,274,274,3520,1,0,0,0}, {3379,4012,274,3981,4762,1,0,1,0}, {3379,4012,274,3982,4762,1,0,1,0},
    {3379,4012,274,274,4762,1,0,0,0}, {3380,4013,274,3981,4245,1,0,1,0}, {3380,4013,274,3982,5525,1,0,1,0},
    {3380,4013,274,274,4245,1,0,0,0}, {3381,4014,274,3981,3595,1,0,1,0}, {3381,4014,274,3982,3595,1,0,1,0},
    {3381,4014,274,274,3595,1,0,0,0}, {3382,4015,274,3981,4007,1,0,1,0}, {3382,4015,274,3982,4007,1,0,1,0},
    {3382,4015,274,274,4007,1,0,0,0}, {3383,4016,274,3981,3442,1,0,1,0}, {3383,4016,274,3982,3442,1,0,1,0},
    {3383,4016,274,274,3442,1,0,0,0}, {3384,4017,274,3981,3429,1,0,1,0}, {3384,4017,274,3982,3429,1,0,1,0},
    {3384,4017,274,274,3429,1,0,0,0}, {3385,4018,274,3981,3540,1,0,1,0}, {3385,4018,274,3982,3540,1,0,1,0},
    {3385,4018,274,274,3540,1,0,0,0}, {3390,4019,274,274,3322,1,0,0,0}, {3391,4020,274,274,3339,1,0,0,0},
    {3392,4021,274,274,3336,1,0,0,0}, {3393,4022,274,274,3334,1,0,0,0}, {3394,4023,274,274,3331,1,0,0,0},
    {3395,4024,274,274,3752,1,0,0,0}, {3396,4025,274,274,4010,1,0,0,0}, {3398,4026,274,274,797,1,0,0,0},
    {3399,4027,274,274,3731,1,0,0,0}, {3400,4028,274,274,494,1,0,0,0}, {3402,4029,274,274,1360,1,0,0,0},
    {3403,4030,274,274,3769,1,0,0,0}, {3404,4031,274,274,3891,1,0,0,0}, {3405,4032,274,274,0,1,0,0,0},
    {3424,4033,274,274,4010,1,0,0,0}, {3426,4034,274,274,3887,1,0,0,0}, {3430,4035,274,274,3569,1,0,0,0},
    {3431,4036,274,274,3005,1,0,0,0}, {3432,4037,274,274,3007,1,0,0,0}, {3433,4038,274,274,3009,1,0,0,0},
    {3434,4039,274,274,3011,1,0,0,0}, {3435,4040,274,274,3013,1,0,0,0}, {3436,4041,274,274,3015,1,0,0,0},
    {3437,4042,274,274,3017,1,0,0,0}, {3438,4043,274,274,3019,1,0,0,0}, {3439,4044,274,274,3021,1,0,0,0},
    {3450,4045,274,274,3876,1,0,0,0}, {3451,4046,274,274,1269,1,0,0,0}, {3452,4047,274,274,3419,1,0,0,0},
    {3453,4048,274,274,3520,1,0,0,0}, {3454,4049,274,274,4762,1,0,0,0}, {3455,4050,274,274,3518,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2817,2425,274,274,5295,1,0,0,0},
    {2818,2426,274,2427,1195,1,0,1,0}, {2818,2426,274,2428,1269,1,0,1,0}, {2818,2426,274,2429,3876,1,0,1,0},
    {2818,2426,274,2430,3880,1,0,1,0}, {2818,2426,274,2431,3883,1,0,1,0}, {2818,2426,274,274,3872,1,0,0,0},
    {2819,2432,274,274,3394,1,0,0,0}, {2821,2433,274,274,492,1,0,0,0}, {2822,2434,274,274,3322,1,0,0,0},
    {2823,2435,274,274,3339,1,0,0,0}, {2824,2436,274,274,3336,1,0,0,0}, {2825,2437,274,274,3334,1,0,0,0},
    {2826,2438,274,274,3331,1,0,0,0}, {2827,2439,274,274,3752,1,0,0,0}, {2828,2440,274,274,3887,1,0,0,0},
    {2831,2441,274,274,3731,1,0,0,0}, {2832,2442,274,274,494,1,0,0,0}, {2835,2443,274,274,6358,1,0,0,0},
    {2836,2444,274,274,3891,1,0,0,0}, {2837,2445,274,2447,3513,2,0,1,0}, {2837,2445,274,274,2052,2,0,0,0},
    {2837,2448,274,4063,3518,1,0,1,0}, {2837,2448,274,2447,3518,1,0,1,0}, {2837,2448,274,274,3518,1,0,0,0},
    {2838,2449,274,2447,3894,2,0,1,0}, {2838,2449,274,274,3899,2,0,0,0}, {2838,2451,274,4063,3403,1,0,1,0},
    {2838,2451,274,2447,3403,1,0,1,0}, {2838,2451,274,274,3403,1,0,0,0}, {2839,2452,274,2447,3909,2,0,1,0},
    {2839,2452,274,274,3912,2,0,0,0}, {2839,2454,274,4063,3600,1,0,1,0}, {2839,2454,274,2447,3600,1,0,1,0},
    {2839,2454,274,274,3600,1,0,0,0}, {2840,2455,274,4063,3502,1,0,1,0}, {2840,2455,274,2447,3502,1,0,1,0},
    {2840,2455,274,274,3502,1,0,0,0}, {2841,2456,274,4063,3883,1,0,1,0}, {2841,2456,274,2447,3883,1,0,1,0},
    {2841,2456,274,274,3883,1,0,0,0}, {2842,2457,274,4063,3925,1,0,1,0}, {2842,2457,274,2447,3925,1,0,1,0},
    {2842,2457,274,274,3925,1,0,0,0}, {2843,2458,274,4063,3581,1,0,1,0}, {2843,2458,274,2447,3581,1,0,1,0},
    {2843,2458,274,274,3581,1,0,0,0}, {2844,2459,274,2447,3424,2,0,1,0}, {2844,2459,274,274,1789,2,0,0,0},
    {2844,2461,274,4063,3385,1,0,1,0}, {2844,2461,274,2447,3385,1,0,1,0}, {2844,2461,274,274,3385,1,0,0,0},
    {2845,2462,274,4063,3930,1,0,1,0}, {2845,2462,274,2447,3930,1,0,1,0}, {2845,2462,274,274,3930,1,0,0,0},
    {2846,2463,274,4063,3880,1,0,1,0}, {2846,2463,274,2447,3880,1,0,1,0}, {2846,2463,274,274,3880,1,0,0,0},
    {2847,2464,274,4063,3464,1,0,1,0}, {2847,2464,274,2447,3464,1,0,1,0}, {2847,2464,274,274,3464,1,0,0,0},
    {2848,2465,274,4063,3933,1,0,1,0}, {2848,2465,274,2447,3933,1,0,1,0}, {2848,2465,274,274,3933,1,0,0,0},
    {2849,2466,274,4063,16207,2,0,1,0}, {2849,2466,274,2447,7209,2,0,1,0}, {2849,2466,274,274,16207,2,0,0,0},
    {2849,2468,274,4063,3453,1,0,1,0}, {2849,2468,274,2447,3453,1,0,1,0}, {2849,2468,274,274,3453,1,0,0,0},
    {2850,2469,274,4063,16211,2,0,1,0}, {2850,2469,274,2447,7218,2,0,1,0}, {2850,2469,274,274,16211,2,0,0,0},
    {2850,2471,274,4063,3960,1,0,1,0}, {2850,2471,274,2447,3960,1,0,1,0}, {2850,2471,274,274,3960,1,0,0,0},
    {2851,2472,274,4063,3876,1,0,1,0}, {2851,2472,274,2447,3876,1,0,1,0}, {2851,2472,274,274,3876,1,0,0,0},
    {2852,2473,274,4063,3369,1,0,1,0}, {2852,2473,274,2447,3369,1,0,1,0}, {2852,2473,274,274,3369,1,0,0,0},
    {2853,2474,274,4063,3374,1,0,1,0}, {2853,2474,274,2447,3374,1,0,1,0}, {2853,2474,274,274,3374,1,0,0,0},
    {2854,2475,274,4063,3406,1,0,1,0}, {2854,2475,274,2447,3406,1,0,1,0}, {2854,2475,274,274,3406,1,0,0,0},
    {2855,2476,274,4063,3411,1,0,1,0}, {2855,2476,274,2447,3411,1,0,1,0}, {2855,2476,274,274,3411,1,0,0,0},
    {2856,2477,274,4063,1269,1,0,1,0}, {2856,2477,274,2447,1269,1,0,1,0}, {2856,2477,274,274,1269,1,0,0,0},
    {2858,2478,274,4063,3574,1,0,1,0}, {2858,2478,274,2447,3574,1,0,1,0}, {2858,2478,274,274,3574,1,0,0,0},
    {2859,2479,274,2447,3508,2,0,1,0}, {2859,2479,274,274,805,2,0,0,0}, {2859,2481,274,4063,3984,1,0,1,0},
    {2859,2481,274,2447,3984,1,0,1,0}, {2859,2481,274,274,3984,1,0,0,0}, {2860,2482,274,4063,3356,1,0,1,0},
    {2860,2482,274,2447,3356,1,0,1,0}, {2860,2482,274,274,3356,1,0,0,0}, {2861,2483,274,4063,3991,1,0,1,0},
    {2861,2483,274,2447,3991,1,0,1,0}, {2861,2483,274,274,3991,1,0,0,0}, {2862,2484,274,4063,1195,1,0,1,0},
    {2862,2484,274,2447,1195,1,0,1,0}, {2862,2484,274,274,1195,1,0,0,0}, {2863,2485,274,2447,3998,2,0,1,0},
    {2863,2485,274,274,4002,2,0,0,0}, {2863,2487,274,4063,3553,1,0,1,0}, {2863,2487,274,2447,3553,1,0,1,0},
    {2863,2487,274,274,3553,1,0,0,0}, {2864,2488,274,4063,3419,1,0,1,0}, {2864,2488,274,2447,3419,1,0,1,0},
    {2864,2488,274,274,3419,1,0,0,0}, {2866,2489,274,4063,3520,1,0,1,0}, {2866,2489,274,2447,3520,1,0,1,0},
    {2866,2489,274,274,3520,1,0,0,0}, {2867,2490,274,4063,4762,1,0,1,0}, {2867,2490,274,2447,4762,1,0,1,0},
    {2867,2490,274,274,4762,1,0,0,0}, {2869,2491,274,4063,3595,1,0,1,0}, {2869,2491,274,2447,3595,1,0,1,0},
    {2869,2491,274,274,3595,1,0,0,0}, {2870,2492,274,4063,4007,1,0,1,0}, {2870,2492,274,2447,4007,1,0,1,0},
    {2870,2492,274,274,4007,1,0,0,0}, {2871,2493,274,4063,3442,1,0,1,0}, {2871,2493,274,2447,3442,1,0,1,0},
    {2871,2493,274,274,3442,1,0,0,0}, {2872,2494,274,4063,3429,1,0,1,0}, {2872,2494,274,2447,3429,1,0,1,0},
    {2872,2494,274,274,3429,1,0,0,0}, {2873,2495,274,4063,3540,1,0,1,0}, {2873,2495,274,2447,3540,1,0,1,0},
    {2873,2495,274,274,3540,1,0,0,0}, {2876,2496,274,274,0,1,0,0,0}, {2878,2497,274,274,3322,1,0,0,0},
    {2879,2498,274,274,3339,1,0,0,0}, {2880,2499,274,274,3336,1,0,0,0}, {2881,2500,274,274,3334,1,0,0,0},
    {2882,2501,274,274,3331,1,0,0,0}, {2883,2502,274,274,3752,1,0,0,0}, {2884,2503,274,274,4010,1,0,0,0},
    {2887,2504,274,274,3731,1,0,0,0}, {2888,2505,274,274,494,1,0,0,0}, {2891,2506,274,274,6358,1,0,0,0},
    {2892,2507,274,274,3891,1,0,0,0}, {2893,2508,274,274,0,1,0,0,0}, {2911,2509,274,4063,3998,1,0,1,0},
    {2911,2509,274,2447,3998,1,0,1,0}, {2911,2509,274,274,3998,1,0,0,0}, {2912,2510,274,274,4010,1,0,0,0},
    {2914,2511,274,274,3887,1,0,0,0}, {2918,2512,274,274,3569,1,0,0,0}, {2919,2513,274,274,3005,1,0,0,0},
    {2920,2514,274,274,3007,1,0,0,0}, {2921,2515,274,274,3009,1,0,0,0}, {2922,2516,274,274,3011,1,0,0,0},
    {2923,2517,274,274,3013,1,0,0,0}, {2924,2518,274,274,3015,1,0,0,0}, {2925,2519,274,274,3017,1,0,0,0},
    {2926,2520,274,274,3019,1,0,0,0}, {2927,2521,274,274,3021,1,0,0,0}, {2929,2522,274,4063,3545,1,0,1,0},
    {2929,2522,274,2447,3545,1,0,1,0}, {2929,2522,274,274,3545,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2561,4074,274,274,5295,1,0,0,0}, {2562,4075,274,274,4758,1,0,0,0},
    {2563,4076,274,274,3394,1,0,0,0}, {2565,4077,274,274,492,1,0,0,0}, {2566,4078,274,274,3322,1,0,0,0},
    {2567,4079,274,274,3339,1,0,0,0}, {2568,4080,274,274,3336,1,0,0,0}, {2569,4081,274,274,3334,1,0,0,0},
    {2570,4082,274,274,3331,1,0,0,0}, {2575,4083,274,274,3731,1,0,0,0}, {2576,4084,274,274,494,1,0,0,0},
    {2579,4085,274,274,3769,1,0,0,0}, {2580,4086,274,274,3891,1,0,0,0}, {2581,4087,274,4089,3513,2,0,1,0},
    {2581,4087,274,274,2052,2,0,0,0}, {2581,4090,274,4089,3518,1,0,1,0}, {2581,4090,274,274,3518,1,0,0,0},
    {2582,4091,274,4089,3894,2,0,1,0}, {2582,4091,274,274,3899,2,0,0,0}, {2582,4093,274,4089,3403,1,0,1,0},
    {2582,4093,274,274,3403,1,0,0,0}, {2583,4094,274,4089,3909,2,0,1,0}, {2583,4094,274,274,3912,2,0,0,0},
    {2583,4096,274,4089,3600,1,0,1,0}, {2583,4096,274,274,3600,1,0,0,0}, {2584,4097,274,4089,3502,1,0,1,0},
    {2584,4097,274,274,3502,1,0,0,0}, {2585,4098,274,4089,3883,1,0,1,0}, {2585,4098,274,274,3883,1,0,0,0},
    {2586,4099,274,4089,3925,1,0,1,0}, {2586,4099,274,274,3925,1,0,0,0}, {2587,4100,274,4089,3581,1,0,1,0},
    {2587,4100,274,274,3581,1,0,0,0}, {2588,4101,274,4089,3424,2,0,1,0}, {2588,4101,274,274,1789,2,0,0,0},
    {2588,4103,274,4089,3385,1,0,1,0}, {2588,4103,274,274,3385,1,0,0,0}, {2589,4104,274,4089,3930,1,0,1,0},
    {2589,4104,274,274,3930,1,0,0,0}, {2590,4105,274,4089,3880,1,0,1,0}, {2590,4105,274,274,3880,1,0,0,0},
    {2591,4106,274,4089,3464,1,0,1,0}, {2591,4106,274,274,3464,1,0,0,0}, {2592,4107,274,4089,3933,1,0,1,0},
    {2592,4107,274,274,3933,1,0,0,0}, {2593,4108,274,4089,3752,2,0,1,0}, {2593,4108,274,274,3944,2,0,0,0},
    {2593,4110,274,4089,3453,1,0,1,0}, {2593,4110,274,274,3453,1,0,0,0}, {2594,4111,274,4089,3949,2,0,1,0},
    {2594,4111,274,274,3954,2,0,0,0}, {2594,4113,274,4089,3960,1,0,1,0}, {2594,4113,274,274,3960,1,0,0,0},
    {2595,4114,274,4089,3876,1,0,1,0}, {2595,4114,274,274,3876,1,0,0,0}, {2596,4115,274,4089,3369,1,0,1,0},
    {2596,4115,274,274,3369,1,0,0,0}, {2597,4116,274,4089,3374,1,0,1,0}, {2597,4116,274,274,3374,1,0,0,0},
    {2598,4117,274,4089,3406,1,0,1,0}, {2598,4117,274,274,3406,1,0,0,0}, {2599,4118,274,4089,3411,1,0,1,0},
    {2599,4118,274,274,3411,1,0,0,0}, {2600,4119,274,4089,5507,1,0,1,0}, {2600,4119,274,274,5507,1,0,0,0},
    {2602,4120,274,4089,3574,1,0,1,0}, {2602,4120,274,274,3574,1,0,0,0}, {2603,4121,274,4089,3508,2,0,1,0},
    {2603,4121,274,274,805,2,0,0,0}, {2603,4123,274,4089,3984,1,0,1,0}, {2603,4123,274,274,3984,1,0,0,0},
    {2604,4124,274,4089,3356,1,0,1,0}, {2604,4124,274,274,3356,1,0,0,0}, {2605,4125,274,4089,3991,1,0,1,0},
    {2605,4125,274,274,3991,1,0,0,0}, {2606,4126,274,4089,1195,1,0,1,0}, {2606,4126,274,274,1195,1,0,0,0},
    {2607,4127,274,4089,3998,2,0,1,0}, {2607,4127,274,274,4002,2,0,0,0}, {2607,4129,274,4089,3553,1,0,1,0},
    {2607,4129,274,274,3553,1,0,0,0}, {2608,4130,274,4089,3419,1,0,1,0}, {2608,4130,274,274,3419,1,0,0,0},
    {2610,4131,274,4089,4762,2,0,1,0}, {2610,4131,274,274,5305,2,0,0,0}, {2610,4133,274,4089,3520,1,0,1,0},
    {2610,4133,274,274,3520,1,0,0,0}, {2613,4134,274,4089,3595,1,0,1,0}, {2613,4134,274,274,3595,1,0,0,0},
    {2616,4135,274,4089,4007,2,0,1,0}, {2616,4135,274,274,1942,2,0,0,0}, {2616,4137,274,4089,3429,1,0,1,0},
    {2616,4137,274,274,3429,1,0,0,0}, {2617,4138,274,4089,3540,1,0,1,0}, {2617,4138,274,274,3540,1,0,0,0},
    {2620,4139,274,274,0,1,0,0,0}, {2622,4140,274,274,3322,1,0,0,0}, {2623,4141,274,274,3339,1,0,0,0},
    {2624,4142,274,274,3336,1,0,0,0}, {2625,4143,274,274,3334,1,0,0,0}, {2626,4144,274,274,3331,1,0,0,0},
    {2631,4145,274,274,3731,1,0,0,0}, {2632,4146,274,274,494,1,0,0,0}, {2635,4147,274,274,3769,1,0,0,0},
    {2636,4148,274,274,3891,1,0,0,0}, {2637,4149,274,274,0,1,0,0,0}, {2652,4150,274,4089,16207,1,0,1,0},
    {2652,4150,274,274,16207,1,0,0,0}, {2662,4151,274,274,3569,1,0,0,0}, {2663,4152,274,274,3005,1,0,0,0},
    {2664,4153,274,274,3007,1,0,0,0}, {2665,4154,274,274,3009,1,0,0,0}, {2666,4155,274,274,3011,1,0,0,0},
    {2667,4156,274,274,3013,1,0,0,0}, {2668,4157,274,274,3015,1,0,0,0}, {2669,4158,274,274,3017,1,0,0,0},
    {2670,4159,274,274,3019,1,0,0,0}, {2671,4160,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3073,2724,274,274,5295,1,0,0,0}, {3074,2725,274,2726,1195,1,0,1,0},
    {3074,2725,274,2727,1269,1,0,1,0}, {3074,2725,274,2728,3876,1,0,1,0}, {3074,2725,274,2729,3880,1,0,1,0},
    {3074,2725,274,2730,3883,1,0,1,0}, {3074,2725,274,274,3872,1,0,0,0}, {3075,2731,274,274,3394,1,0,0,0},
    {3077,2732,274,274,492,1,0,0,0}, {3078,2733,274,274,3322,1,0,0,0}, {3079,2734,274,274,3339,1,0,0,0},
    {3080,2735,274,274,3336,1,0,0,0}, {3081,2736,274,274,3334,1,0,0,0}, {3082,2737,274,274,3331,1,0,0,0},
    {3083,2738,274,274,3752,1,0,0,0}, {3084,2739,274,274,3887,1,0,0,0}, {3086,2740,274,274,797,1,0,0,0},
    {3087,2741,274,274,3731,1,0,0,0}, {3088,2742,274,274,494,1,0,0,0}, {3090,2743,274,274,1360,1,0,0,0},
    {3091,2744,274,274,6358,1,0,0,0}, {3092,2745,274,274,3891,1,0,0,0}, {3093,2746,274,4175,3518,1,0,1,0},
    {3093,2746,274,2747,3518,1,0,1,0}, {3093,2746,274,274,3518,1,0,0,0}, {3094,2748,274,4175,3403,1,0,1,0},
    {3094,2748,274,2747,3403,1,0,1,0}, {3094,2748,274,274,3403,1,0,0,0}, {3095,2749,274,4175,3600,1,0,1,0},
    {3095,2749,274,2747,3600,1,0,1,0}, {3095,2749,274,274,3600,1,0,0,0}, {3096,2750,274,4175,3502,1,0,1,0},
    {3096,2750,274,2747,3502,1,0,1,0}, {3096,2750,274,274,3502,1,0,0,0}, {3097,2751,274,4175,3883,1,0,1,0},
    {3097,2751,274,2747,3883,1,0,1,0}, {3097,2751,274,274,3883,1,0,0,0}, {3098,2752,274,4175,3925,1,0,1,0},
    {3098,2752,274,2747,3925,1,0,1,0}, {3098,2752,274,274,3925,1,0,0,0}, {3099,2753,274,4175,3581,1,0,1,0},
    {3099,2753,274,2747,3581,1,0,1,0}, {3099,2753,274,274,3581,1,0,0,0}, {3100,2754,274,4175,3385,1,0,1,0},
    {3100,2754,274,2747,3385,1,0,1,0}, {3100,2754,274,274,3385,1,0,0,0}, {3101,2755,274,4175,3930,1,0,1,0},
    {3101,2755,274,2747,3930,1,0,1,0}, {3101,2755,274,274,3930,1,0,0,0}, {3102,2756,274,4175,3880,1,0,1,0},
    {3102,2756,274,2747,3880,1,0,1,0}, {3102,2756,274,274,3880,1,0,0,0}, {3103,2757,274,4175,3464,1,0,1,0},
    {3103,2757,274,2747,3464,1,0,1,0}, {3103,2757,274,274,3464,1,0,0,0}, {3104,2758,274,4175,3933,1,0,1,0},
    {3104,2758,274,2747,3933,1,0,1,0}, {3104,2758,274,274,3933,1,0,0,0}, {3105,2759,274,4175,3453,1,0,1,0},
    {3105,2759,274,2747,3453,1,0,1,0}, {3105,2759,274,274,3453,1,0,0,0}, {3106,2760,274,4175,3960,1,0,1,0},
    {3106,2760,274,2747,3960,1,0,1,0}, {3106,2760,274,274,3960,1,0,0,0}, {3107,2761,274,4175,3876,1,0,1,0},
    {3107,2761,274,2747,3876,1,0,1,0}, {3107,2761,274,274,3876,1,0,0,0}, {3108,2762,274,4175,3369,1,0,1,0},
    {3108,2762,274,2747,3369,1,0,1,0}, {3108,2762,274,274,3369,1,0,0,0}, {3109,2763,274,4175,3374,1,0,1,0},
    {3109,2763,274,2747,3374,1,0,1,0}, {3109,2763,274,274,3374,1,0,0,0}, {3110,2764,274,4175,3406,1,0,1,0},
    {3110,2764,274,2747,3406,1,0,1,0}, {3110,2764,274,274,3406,1,0,0,0}, {3111,2765,274,4175,3411,1,0,1,0},
    {3111,2765,274,2747,3411,1,0,1,0}, {3111,2765,274,274,3411,1,0,0,0}, {3112,2766,274,4175,1269,1,0,1,0},
    {3112,2766,274,2747,1269,1,0,1,0}, {3112,2766,274,274,1269,1,0,0,0}, {3114,2767,274,4175,3574,1,0,1,0},
    {3114,2767,274,2747,3574,1,0,1,0}, {3114,2767,274,274,3574,1,0,0,0}, {3115,2768,274,4175,3984,1,0,1,0},
    {3115,2768,274,2747,3984,1,0,1,0}, {3115,2768,274,274,3984,1,0,0,0}, {3116,2769,274,4175,3356,1,0,1,0},
    {3116,2769,274,2747,3356,1,0,1,0}, {3116,2769,274,274,3356,1,0,0,0}, {3117,2770,274,4175,3991,1,0,1,0},
    {3117,2770,274,2747,3991,1,0,1,0}, {3117,2770,274,274,3991,1,0,0,0}, {3118,2771,274,4175,1195,1,0,1,0},
    {3118,2771,274,2747,1195,1,0,1,0}, {3118,2771,274,274,1195,1,0,0,0}, {3119,2772,274,4175,3553,1,0,1,0},
    {3119,2772,274,2747,3553,1,0,1,0}, {3119,2772,274,274,3553,1,0,0,0}, {3120,2773,274,4175,3419,1,0,1,0},
    {3120,2773,274,2747,3419,1,0,1,0}, {3120,2773,274,274,3419,1,0,0,0}, {3121,2774,274,4175,5516,1,0,1,0},
    {3121,2774,274,2747,5516,1,0,1,0}, {3121,2774,274,274,5516,1,0,0,0}, {3122,2775,274,4175,3520,1,0,1,0},
    {3122,2775,274,2747,3520,1,0,1,0}, {3122,2775,274,274,3520,1,0,0,0}, {3123,2776,274,4175,4762,1,0,1,0},
    {3123,2776,274,2747,4762,1,0,1,0}, {3123,2776,274,274,4762,1,0,0,0}, {3124,2777,274,2747,5525,1,0,1,0},
    {3124,2777,274,274,5529,1,0,0,0}, {3125,2778,274,4175,3595,1,0,1,0}, {3125,2778,274,2747,3595,1,0,1,0},
    {3125,2778,274,274,3595,1,0,0,0}, {3126,2779,274,4175,4007,1,0,1,0}, {3126,2779,274,2747,4007,1,0,1,0},
    {3126,2779,274,274,4007,1,0,0,0}, {3127,2780,274,4175,3442,1,0,1,0}, {3127,2780,274,2747,3442,1,0,1,0},
    {3127,2780,274,274,3442,1,0,0,0}, {3128,2781,274,4175,3429,1,0,1,0}, {3128,2781,274,2747,3429,1,0,1,0},
    {3128,2781,274,274,3429,1,0,0,0}, {3129,2782,274,4175,3540,1,0,1,0}, {3129,2782,274,2747,3540,1,0,1,0},
    {3129,2782,274,274,3540,1,0,0,0}, {3134,2783,274,274,3322,1,0,0,0}, {3135,2784,274,274,3339,1,0,0,0},
    {3136,2785,274,274,3336,1,0,0,0}, {3137,2786,274,274,3334,1,0,0,0}, {3138,2787,274,274,3331,1,0,0,0},
    {3139,2788,274,274,3752,1,0,0,0}, {3140,2789,274,274,4010,1,0,0,0}, {3142,2790,274,274,797,1,0,0,0},
    {3143,2791,274,274,3731,1,0,0,0}, {3144,2792,274,274,494,1,0,0,0}, {3146,2793,274,274,1360,1,0,0,0},
    {3147,2794,274,274,6358,1,0,0,0}, {3148,2795,274,274,3891,1,0,0,0}, {3149,2796,274,274,0,1,0,0,0},
    {3168,2797,274,274,4010,1,0,0,0}, {3170,2798,274,274,3887,1,0,0,0}, {3174,2799,274,274,3569,1,0,0,0},
    {3175,2800,274,274,3005,1,0,0,0}, {3176,2801,274,274,3007,1,0,0,0}, {3177,2802,274,274,3009,1,0,0,0},
    {3178,2803,274,274,3011,1,0,0,0}, {3179,2804,274,274,3013,1,0,0,0}, {3180,2805,274,274,3015,1,0,0,0},
    {3181,2806,274,274,3017,1,0,0,0}, {3182,2807,274,274,3019,1,0,0,0}, {3183,2808,274,274,3021,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2946,2624,274,274,3872,1,0,0,0},
    {2947,2625,274,274,7849,1,0,0,0}, {2949,2626,274,274,492,1,0,0,0}, {2950,2627,274,274,3322,1,0,0,0},
    {2951,2628,274,274,3339,1,0,0,0}, {2952,2629,274,274,3336,1,0,0,0}, {2953,2630,274,274,3334,1,0,0,0},
    {2954,2631,274,274,3331,1,0,0,0}, {2958,2632,274,274,797,1,0,0,0}, {2959,2633,274,274,3731,1,0,0,0},
    {2960,2634,274,274,494,1,0,0,0}, {2962,2635,274,274,6358,1,0,0,0}, {2963,2636,274,274,3769,1,0,0,0},
    {2964,2637,274,274,3891,1,0,0,0}, {2965,2638,274,2639,3518,1,0,1,0}, {2965,2638,274,274,3518,1,0,0,0},
    {2969,2640,274,2639,3883,1,0,1,0}, {2969,2640,274,274,3883,1,0,0,0}, {2970,2641,274,2639,3925,1,0,1,0},
    {2970,2641,274,274,3925,1,0,0,0}, {2972,2642,274,2639,3385,1,0,1,0}, {2972,2642,274,274,3385,1,0,0,0},
    {2974,2643,274,2639,3880,1,0,1,0}, {2974,2643,274,274,3880,1,0,0,0}, {2975,2644,274,2639,3464,1,0,1,0},
    {2975,2644,274,274,3464,1,0,0,0}, {2979,2645,274,2639,3876,1,0,1,0}, {2979,2645,274,274,3876,1,0,0,0},
    {2980,2646,274,2639,3369,1,0,1,0}, {2980,2646,274,274,3369,1,0,0,0}, {2984,2647,274,2639,1269,1,0,1,0},
    {2984,2647,274,274,1269,1,0,0,0}, {2985,2648,274,2639,5507,1,0,1,0}, {2985,2648,274,274,5507,1,0,0,0},
    {2986,2649,274,2639,3574,1,0,1,0}, {2986,2649,274,274,3574,1,0,0,0}, {2990,2650,274,2639,1195,1,0,1,0},
    {2990,2650,274,274,1195,1,0,0,0}, {2991,2651,274,2639,3553,1,0,1,0}, {2991,2651,274,274,3553,1,0,0,0},
    {2992,2652,274,2639,3419,1,0,1,0}, {2992,2652,274,274,3419,1,0,0,0}, {2993,2653,274,2639,5516,1,0,1,0},
    {2993,2653,274,274,5516,1,0,0,0}, {2994,2654,274,2639,3520,1,0,1,0}, {2994,2654,274,274,3520,1,0,0,0},
    {2995,2655,274,2639,4762,1,0,1,0}, {2995,2655,274,274,4762,1,0,0,0}, {2996,2656,274,2639,4245,1,0,1,0},
    {2996,2656,274,274,4245,1,0,0,0}, {2997,2657,274,2639,3595,1,0,1,0}, {2997,2657,274,274,3595,1,0,0,0},
    {2998,2658,274,2639,4007,1,0,1,0}, {2998,2658,274,274,4007,1,0,0,0}, {2999,2659,274,2639,3442,1,0,1,0},
    {2999,2659,274,274,3442,1,0,0,0}, {3000,2660,274,2639,3429,1,0,1,0}, {3000,2660,274,274,3429,1,0,0,0},
    {3001,2661,274,2639,3540,1,0,1,0}, {3001,2661,274,274,3540,1,0,0,0}, {3006,2662,274,274,3322,1,0,0,0},
    {3007,2663,274,274,3339,1,0,0,0}, {3008,2664,274,274,3336,1,0,0,0}, {3009,2665,274,274,3334,1,0,0,0},
    {3010,2666,274,274,3331,1,0,0,0}, {3014,2667,274,274,797,1,0,0,0}, {3015,2668,274,274,3731,1,0,0,0},
    {3016,2669,274,274,494,1,0,0,0}, {3018,2670,274,274,1360,1,0,0,0}, {3019,2671,274,274,3769,1,0,0,0},
    {3020,2672,274,274,3891,1,0,0,0}, {3021,2673,274,274,0,1,0,0,0}, {3046,2674,274,274,3569,1,0,0,0},
    {3047,2675,274,274,3005,1,0,0,0}, {3048,2676,274,274,3007,1,0,0,0}, {3049,2677,274,274,3009,1,0,0,0},
    {3050,2678,274,274,3011,1,0,0,0}, {3051,2679,274,274,3013,1,0,0,0}, {3052,2680,274,274,3015,1,0,0,0},
    {3053,2681,274,274,3017,1,0,0,0}, {3054,2682,274,274,3019,1,0,0,0}, {3055,2683,274,274,3021,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0},
    {105,1115,274,274,3339,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3540,1,0,0,0}, {1076,4193,274,274,16792,3,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,4196,274,9203,1,1,0,0}, {1077,1078,4,274,9203,1,1,0,0},
    {1077,1078,274,274,15813,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0}, {1079,4197,274,274,10969,2,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,4199,274,274,1137,2,0,0,0}, {1083,4201,274,274,16796,2,0,0,0}, {1083,4203,274,274,16800,2,0,0,0},
    {1083,4205,274,274,1157,2,0,0,0}, {1083,4207,274,274,16804,2,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,4209,274,274,16807,2,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,4211,274,274,4007,2,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3581,1,0,0,0},
    {1094,4213,274,274,6982,2,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0},
    {1096,1097,274,274,5891,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,14463,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,4196,274,9209,1,1,0,0}, {1102,1103,4,274,9209,1,1,0,0},
    {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,4196,274,3927,1,1,0,0}, {1103,1104,4,274,3927,1,1,0,0},
    {1103,1104,274,274,7107,1,0,0,0}, {1105,1105,4196,274,9206,1,1,0,0}, {1105,1105,4,274,9206,1,1,0,0},
    {1105,1105,274,274,16810,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,4571,1,0,0,0},
    {1169,1123,274,274,3600,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1548,656,274,274,3304,1,0,0,0},
    {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,17000,1,0,0,0},
    {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0}, {1570,664,666,274,17003,1,1,0,0},
    {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0},
    {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,17000,1,0,0,0},
    {1572,675,274,274,17000,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,681,4,274,3336,2,1,0,0},
    {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0},
    {1574,684,274,274,17000,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0},
    {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,492,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,11087,1,1,1,0},
    {1579,704,274,698,11080,1,0,1,0}, {1579,704,274,274,11087,1,0,0,0}, {1580,705,274,698,17008,1,0,1,0},
    {1580,705,274,274,17013,1,0,0,0}, {1581,706,274,698,3387,1,0,1,0}, {1581,706,274,274,3394,1,0,0,0},
    {1582,707,274,698,4227,1,0,1,0}, {1582,707,274,274,4234,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,4983,1,1,1,0},
    {1584,709,274,698,11101,1,0,1,0}, {1584,709,274,274,4983,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,5891,1,1,1,0},
    {1588,713,274,698,17016,1,0,1,0}, {1588,713,274,274,5891,1,0,0,0}, {1589,714,665,698,3442,1,1,1,0},
    {1589,714,274,698,3446,1,0,1,0}, {1589,714,274,274,3442,1,0,0,0}, {1590,715,665,698,3453,1,1,1,0},
    {1590,715,274,698,3457,1,0,1,0}, {1590,715,274,274,3453,1,0,0,0}, {1591,716,665,698,3464,1,1,1,0},
    {1591,716,274,698,3468,1,0,1,0}, {1591,716,274,274,3464,1,0,0,0}, {1592,717,665,698,3475,1,1,1,0},
    {1592,717,274,698,3479,1,0,1,0}, {1592,717,274,274,3475,1,0,0,0}, {1593,718,274,698,17021,1,0,1,0},
    {1593,718,274,274,17026,1,0,0,0}, {1594,719,274,698,17029,1,0,1,0}, {1594,719,274,274,3909,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0},
    {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,734,274,698,3537,1,0,1,0},
    {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0},
    {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3322,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0},
    {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0},
    {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0},
    {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0},
    {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0}, {1614,754,274,274,492,2,0,0,0},
    {1614,756,274,274,3322,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3331,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0},
    {1615,770,274,274,3334,1,0,0,0}, {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0},
    {1616,774,274,274,3336,3,0,0,0}, {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0},
    {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0},
    {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0},
    {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0},
    {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0},
    {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0},
    {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0},
    {1700,796,274,274,3595,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,17034,1,0,1,0}, {57344,647,274,3241,3602,1,0,1,0},
    {57344,647,274,3242,17038,1,0,1,0}, {57344,647,274,3243,17044,1,0,1,0}, {57344,647,274,3244,17050,1,0,1,0},
    {57344,647,274,3245,17056,1,0,1,0}, {57344,647,274,3246,17062,1,0,1,0}, {57344,647,274,3247,17067,1,0,1,0},
    {57344,647,274,3248,17071,1,0,1,0}, {57344,647,274,3249,17075,1,0,1,0}, {57344,647,274,3250,17079,1,0,1,0},
    {57344,647,274,3251,17085,1,0,1,0}, {57344,647,274,3252,17089,1,0,1,0}, {57344,647,274,3253,17095,1,0,1,0},
    {57344,647,274,274,3602,1,0,0,0}, {59,1199,274,274,3308,1,0,0,0}, {183,1200,274,274,3306,1,0,0,0},
    {768,4215,274,274,0,1,0,0,0}, {769,4216,274,274,0,1,0,0,0}, {787,4217,274,274,0,1,0,0,0},
    {788,4218,274,274,0,1,0,0,0}, {834,4219,274,274,0,1,0,0,0}, {837,4220,274,274,0,1,0,0,0},
    {945,4221,274,274,17179,3,0,0,0}, {945,4224,274,274,911,3,0,0,0}, {945,4227,274,274,908,2,0,0,0},
    {945,1209,274,274,3891,2,0,0,0}, {945,1211,274,274,492,1,0,0,0}, {946,1212,274,274,3356,1,0,0,0},
    {947,1213,4,274,4960,2,1,0,0}, {947,1215,274,274,4963,2,0,0,0}, {947,1217,274,274,4967,2,0,0,0},
    {947,1213,274,274,4970,2,0,0,0}, {947,1219,274,274,4973,2,0,0,0}, {947,1221,274,274,3600,1,0,0,0},
    {948,1222,274,274,3406,1,0,0,0}, {949,4229,274,274,17183,3,0,0,0}, {949,4232,274,274,931,3,0,0,0},
    {949,4235,274,274,928,2,0,0,0}, {949,1225,274,274,4976,2,0,0,0}, {949,1227,274,274,797,1,0,0,0},
    {950,1228,274,274,3424,1,0,0,0}, {951,4237,274,274,17187,3,0,0,0}, {951,4240,274,274,9739,2,0,0,0},
    {951,1231,274,274,4979,2,0,0,0}, {951,1233,274,274,3731,1,0,0,0}, {952,1234,274,274,3374,1,0,0,0},
    {953,4242,274,274,1850,2,0,0,0}, {953,1235,274,274,3339,1,0,0,0}, {954,1236,274,274,3518,1,0,0,0},
    {955,1237,274,274,3520,1,0,0,0}, {956,1240,274,274,1195,1,0,0,0}, {957,1243,274,274,1269,1,0,0,0},
    {958,1244,274,274,4987,1,0,0,0}, {959,4244,274,274,949,3,0,0,0}, {959,4247,274,274,17192,3,0,0,0},
    {959,4250,274,274,1861,2,0,0,0}, {959,1247,274,274,1362,2,0,0,0}, {959,1249,274,274,1360,1,0,0,0},
    {960,1250,274,274,3574,1,0,0,0}, {961,4252,274,274,17196,3,0,0,0}, {961,4255,274,274,17200,2,0,0,0},
    {961,1251,274,274,3419,1,0,0,0}, {962,1252,274,274,3429,1,0,0,0}, {963,1253,274,274,3429,1,0,0,0},
    {964,1254,274,274,3369,1,0,0,0}, {965,4257,274,274,17203,3,0,0,0}, {965,4260,274,274,17207,2,0,0,0},
    {965,1257,274,274,4989,2,0,0,0}, {965,1259,274,274,3553,1,0,0,0}, {966,1260,274,274,3984,1,0,0,0},
    {967,4262,274,274,17210,4,0,0,0}, {967,1261,274,274,3581,1,0,0,0}, {968,1262,274,274,4992,1,0,0,0},
    {969,4266,274,274,17216,2,0,0,0}, {969,4268,274,274,17220,2,0,0,0}, {969,1263,274,274,3769,1,0,0,0},
    {2305,1490,274,274,4758,1,0,0,0}, {2306,1491,274,1493,1195,1,0,1,0}, {2306,1491,274,1494,1269,1,0,1,0},
    {2306,1491,274,1495,3876,1,0,1,0}, {2306,1491,274,1496,3880,1,0,1,0}, {2306,1491,274,1497,3883,1,0,1,0},
    {2306,1491,274,274,3872,1,0,0,0}, {2307,1498,274,274,3394,1,0,0,0}, {2309,1499,274,274,492,1,0,0,0},
    {2310,1500,274,274,3322,1,0,0,0}, {2311,1501,274,274,3339,1,0,0,0}, {2312,1502,274,274,3336,1,0,0,0},
    {2313,1503,274,274,3334,1,0,0,0}, {2314,1504,274,274,3331,1,0,0,0}, {2315,1505,274,274,3752,1,0,0,0},
    {2316,1506,274,274,4762,1,0,0,0}, {2317,1507,274,274,5497,1,0,0,0}, {2318,1508,274,274,797,1,0,0,0},
    {2319,1509,274,274,797,1,0,0,0}, {2320,1510,274,274,494,1,0,0,0}, {2321,1511,274,274,5500,1,0,0,0},
    {2322,1512,274,274,1360,1,0,0,0}, {2323,1513,274,274,1360,1,0,0,0}, {2324,1514,274,274,3891,1,0,0,0},
    {2325,1515,274,1517,3513,2,0,1,0}, {2325,1515,274,274,2052,2,0,0,0}, {2325,1518,274,1517,3518,1,0,1,0},
    {2325,1518,274,274,1026,1,0,0,0}, {2326,1519,274,1517,3894,2,0,1,0}, {2326,1519,274,274,3899,2,0,0,0},
    {2326,1521,274,1517,3403,1,0,1,0}, {2326,1521,274,274,3905,1,0,0,0}, {2327,1522,274,1517,3909,2,0,1,0},
    {2327,1522,274,274,3912,2,0,0,0}, {2327,1524,274,1517,3600,1,0,1,0}, {2327,1524,274,274,832,1,0,0,0},
    {2328,1525,274,1517,3502,1,0,1,0}, {2328,1525,274,274,3916,1,0,0,0}, {2329,1526,274,1517,3883,1,0,1,0},
    {2329,1526,274,274,3920,1,0,0,0}, {2330,1527,274,1517,3925,1,0,1,0}, {2330,1527,274,274,572,1,0,0,0},
    {2331,1528,274,1517,3581,1,0,1,0}, {2331,1528,274,274,604,1,0,0,0}, {2332,1529,274,1517,3424,2,0,1,0},
    {2332,1529,274,274,1789,2,0,0,0}, {2332,1531,274,1517,3385,1,0,1,0}, {2332,1531,274,274,3927,1,0,0,0},
    {2333,1532,274,1517,3930,1,0,1,0}, {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,3880,1,0,1,0},
    {2334,1533,274,274,2347,1,0,0,0}, {2335,1534,274,1517,3464,1,0,1,0}, {2335,1534,274,274,2755,1,0,0,0},
    {2336,1535,274,1517,3933,1,0,1,0}, {2336,1535,274,274,3938,1,0,0,0}, {2337,1536,274,1517,3752,2,0,1,0},
    {2337,1536,274,274,3944,2,0,0,0}, {2337,1538,274,1517,3453,1,0,1,0}, {2337,1538,274,274,2639,1,0,0,0},
    {2338,1539,274,1517,3949,2,0,1,0}, {2338,1539,274,274,3954,2,0,0,0}, {2338,1541,274,1517,3960,1,0,1,0},
    {2338,1541,274,274,3965,1,0,0,0}, {2339,1542,274,1517,3876,1,0,1,0}, {2339,1542,274,274,3971,1,0,0,0},
    {2340,1543,274,1517,3369,1,0,1,0}, {2340,1543,274,274,1629,1,0,0,0}, {2341,1544,274,1517,3374,1,0,1,0},
    {2341,1544,274,274,3976,1,0,0,0}, {2342,1545,274,1517,3406,1,0,1,0}, {2342,1545,274,274,718,1,0,0,0},
    {2343,1546,274,1517,3411,1,0,1,0}, {2343,1546,274,274,3980,1,0,0,0}, {2344,1547,274,1517,1269,1,0,1,0},
    {2344,1547,274,274,1271,1,0,0,0}, {2345,1548,274,1517,5507,1,0,1,0}, {2345,1548,274,274,5511,1,0,0,0},
    {2346,1549,274,1517,3574,1,0,1,0}, {2346,1549,274,274,1365,1,0,0,0}, {2347,1550,274,1517,3508,2,0,1,0},
    {2347,1550,274,274,805,2,0,0,0}, {2347,1552,274,1517,3984,1,0,1,0}, {2347,1552,274,274,3987,1,0,0,0},
    {2348,1553,274,1517,3356,1,0,1,0}, {2348,1553,274,274,507,1,0,0,0}, {2349,1554,274,1517,3991,1,0,1,0},
    {2349,1554,274,274,3994,1,0,0,0}, {2350,1555,274,1517,1195,1,0,1,0}, {2350,1555,274,274,1197,1,0,0,0},
    {2351,1556,274,1517,3998,2,0,1,0}, {2351,1556,274,274,4002,2,0,0,0}, {2351,1558,274,1517,3553,1,0,1,0},
    {2351,1558,274,274,1730,1,0,0,0}, {2352,1559,274,1517,3419,1,0,1,0}, {2352,1559,274,274,1978,1,0,0,0},
    {2353,1560,274,1517,5516,1,0,1,0}, {2353,1560,274,274,5520,1,0,0,0}, {2354,1561,274,1517,3520,1,0,1,0},
    {2354,1561,274,274,1102,1,0,0,0}, {2355,1562,274,1517,4762,1,0,1,0}, {2355,1562,274,274,5305,1,0,0,0},
    {2356,1563,274,1517,5525,1,0,1,0}, {2356,1563,274,274,5529,1,0,0,0}, {2357,1564,274,1517,3595,1,0,1,0},
    {2357,1564,274,274,2182,1,0,0,0}, {2358,1565,274,1517,4007,1,0,1,0}, {2358,1565,274,274,1942,1,0,0,0},
    {2359,1566,274,1517,3442,1,0,1,0}, {2359,1566,274,274,2879,1,0,0,0}, {2360,1567,274,1517,3429,1,0,1,0},
    {2360,1567,274,274,1484,1,0,0,0}, {2361,1568,274,1517,3540,1,0,1,0}, {2361,1568,274,274,908,1,0,0,0},
    {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,3310,1,0,0,0}, {2366,1571,274,274,3322,1,0,0,0},
    {2367,1572,274,274,3339,1,0,0,0}, {2368,1573,274,274,3336,1,0,0,0}, {2369,1574,274,274,3334,1,0,0,0},
    {2370,1575,274,274,3331,1,0,0,0}, {2371,1576,274,274,3752,1,0,0,0}, {2372,1577,274,274,5534,1,0,0,0},
    {2373,1578,274,274,5497,1,0,0,0}, {2374,1579,274,274,797,1,0,0,0}, {2375,1580,274,274,797,1,0,0,0},
    {2376,1581,274,274,494,1,0,0,0}, {2377,1582,274,274,5500,1,0,0,0}, {2378,1583,274,274,1360,1,0,0,0},
    {2379,1584,274,274,1360,1,0,0,0}, {2380,1585,274,274,3891,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,5534,1,0,0,0}, {2402,1588,274,274,4762,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0},
    {2405,1589,274,274,3866,1,0,0,0}, {2406,1590,274,274,3569,1,0,0,0}, {2407,1591,274,274,3005,1,0,0,0},
    {2408,1592,274,274,3007,1,0,0,0}, {2409,1593,274,274,3009,1,0,0,0}, {2410,1594,274,274,3011,1,0,0,0},
    {2411,1595,274,274,3013,1,0,0,0}, {2412,1596,274,274,3015,1,0,0,0}, {2413,1597,274,274,3017,1,0,0,0},
    {2414,1598,274,274,3019,1,0,0,0}, {2415,1599,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {4304,1828,274,274,492,1,0,0,0}, {4305,1829,274,274,3356,1,0,0,0},
    {4306,1830,274,274,3600,1,0,0,0}, {4307,1831,274,274,3406,1,0,0,0}, {4308,1832,274,274,797,1,0,0,0},
    {4309,1833,274,274,3595,1,0,0,0}, {4310,1834,274,274,3424,1,0,0,0}, {4311,1835,274,274,17383,1,0,0,0},
    {4312,1836,274,274,3339,1,0,0,0}, {4313,1837,274,274,3518,1,0,0,0}, {4314,1838,274,274,3520,1,0,0,0},
    {4315,1839,274,274,1195,1,0,0,0}, {4316,1840,274,274,1269,1,0,0,0}, {4317,1841,274,274,1360,1,0,0,0},
    {4318,1842,274,274,3574,1,0,0,0}, {4319,1843,274,274,4769,1,0,0,0}, {4320,1844,274,274,3419,1,0,0,0},
    {4321,1845,274,274,3429,1,0,0,0}, {4322,1846,274,274,3369,1,0,0,0}, {4323,1847,274,274,3334,1,0,0,0},
    {4324,1848,274,274,17387,1,0,0,0}, {4325,1849,274,274,17391,1,0,0,0}, {4326,1850,274,274,3909,1,0,0,0},
    {4327,1851,274,274,3513,1,0,0,0}, {4328,1852,274,274,5891,1,0,0,0}, {4329,1853,274,274,17395,1,0,0,0},
    {4330,1854,274,274,17400,1,0,0,0}, {4331,1855,274,274,3385,1,0,0,0}, {4332,1856,274,274,3925,1,0,0,0},
    {4333,1857,274,274,5903,1,0,0,0}, {4334,1858,274,274,4987,1,0,0,0}, {4335,1859,274,274,5906,1,0,0,0},
    {4336,1860,274,274,3540,1,0,0,0}, {4337,1861,274,274,3731,1,0,0,0}, {4338,1862,274,274,3553,1,0,0,0},
    {4339,1863,274,274,3545,1,0,0,0}, {4340,1864,274,274,6142,1,0,0,0}, {4341,1865,274,274,3769,1,0,0,0},
    {4342,1866,274,274,3508,1,0,0,0}, {59,1199,274,274,3308,1,0,0,0}, {183,1200,274,274,3306,1,0,0,0},
    {912,1201,274,274,11985,1,0,0,0}, {940,3532,274,274,11994,2,0,0,0}, {940,1202,274,274,3547,1,0,0,0},
    {941,3536,274,274,11998,2,0,0,0}, {941,1203,274,274,12008,1,0,0,0}, {942,1204,274,274,17819,1,0,0,0},
    {943,1205,274,274,12011,1,0,0,0}, {944,1206,274,274,12165,1,0,0,0}, {945,1207,274,3539,17824,2,0,1,0},
    {945,1209,274,3539,17830,2,0,1,0}, {945,1207,274,274,17835,2,0,0,0}, {945,1209,274,274,17841,2,0,0,0},
    {945,1211,274,274,492,1,0,0,0}, {946,1212,274,274,3595,1,0,0,0}, {947,1217,274,274,17846,2,0,0,0},
    {947,1215,274,274,17851,2,0,0,0}, {947,1219,274,274,17857,2,0,0,0}, {947,1221,274,274,3600,1,0,0,0},
    {948,1222,274,274,3406,1,0,0,0}, {949,1223,274,3539,17862,2,0,1,0}, {949,1225,274,3539,17868,2,0,1,0},
    {949,1223,274,274,17873,2,0,0,0}, {949,1225,274,274,17879,2,0,0,0}, {949,1227,274,274,797,1,0,0,0},
    {950,1228,274,274,3424,1,0,0,0}, {951,1229,274,3539,17884,2,0,1,0}, {951,1231,274,3539,17892,2,0,1,0},
    {951,1229,274,274,17899,2,0,0,0}, {951,1231,274,274,17907,2,0,0,0}, {951,1233,274,274,17914,1,0,0,0},
    {952,1234,274,274,3374,1,0,0,0}, {953,1235,274,274,3339,1,0,0,0}, {954,1236,274,274,3518,1,0,0,0},
    {955,1237,274,274,3520,1,0,0,0}, {956,1238,274,4,3356,2,0,1,0}, {956,1238,4,274,3356,2,1,0,0},
    {956,1240,274,274,1195,1,0,0,0}, {957,1243,274,274,1269,1,0,0,0}, {958,1244,274,274,4987,1,0,0,0},
    {959,1245,274,274,12057,2,0,0,0}, {959,1247,274,274,1362,2,0,0,0}, {959,1249,274,274,1360,1,0,0,0},
    {960,1250,274,274,3574,1,0,0,0}, {961,1251,274,274,3419,1,0,0,0}, {962,1252,274,274,3429,1,0,0,0},
    {963,1253,274,274,3429,1,0,0,0}, {964,1254,274,274,3369,1,0,0,0}, {965,1259,274,274,3553,1,0,0,0},
    {966,1260,274,274,3508,1,0,0,0}, {967,1261,274,274,3581,1,0,0,0}, {968,1262,274,274,4992,1,0,0,0},
    {969,1263,274,274,17918,1,0,0,0}, {970,1264,274,274,8302,1,0,0,0}, {971,1265,274,274,12194,1,0,0,0},
    {972,3564,274,274,12071,2,0,0,0}, {972,1266,274,274,12075,1,0,0,0}, {973,1267,274,274,12201,1,0,0,0},
    {974,1268,274,274,17922,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,3339,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,4193,274,274,16792,3,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,4196,274,9203,1,1,0,0}, {1077,1078,4,274,9203,1,1,0,0}, {1077,1078,274,274,9203,1,0,0,0},
    {1078,1079,274,274,4769,1,0,0,0}, {1079,4197,274,274,10969,2,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,4199,274,274,18308,2,0,0,0},
    {1083,4201,274,274,18312,2,0,0,0}, {1083,4203,274,274,18316,2,0,0,0}, {1083,4205,274,274,18320,2,0,0,0},
    {1083,4207,274,274,16804,2,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,4209,274,274,16807,2,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,4211,274,274,4007,2,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3581,1,0,0,0}, {1094,4213,274,274,6982,2,0,0,0},
    {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,14463,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,4196,274,9209,1,1,0,0}, {1102,1103,4,274,9209,1,1,0,0}, {1102,1103,274,274,9209,1,0,0,0},
    {1103,1104,4196,274,3927,1,1,0,0}, {1103,1104,4,274,3927,1,1,0,0}, {1103,1104,274,274,3927,1,0,0,0},
    {1105,1105,4196,274,9206,1,1,0,0}, {1105,1105,4,274,9206,1,1,0,0}, {1105,1105,274,274,9206,1,0,0,0},
    {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,4571,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,3339,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,4196,274,9203,1,1,0,0},
    {1077,1078,4,274,9203,1,1,0,0}, {1077,1078,274,274,15813,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,4199,274,274,1137,2,0,0,0}, {1083,4201,274,274,16796,2,0,0,0}, {1083,4203,274,274,16800,2,0,0,0},
    {1083,4205,274,274,1157,2,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3581,1,0,0,0},
    {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,8765,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,4196,274,9209,1,1,0,0}, {1102,1103,4,274,9209,1,1,0,0}, {1102,1103,274,274,7104,1,0,0,0},
    {1103,1104,4196,274,3927,1,1,0,0}, {1103,1104,4,274,3927,1,1,0,0}, {1103,1104,274,274,7107,1,0,0,0},
    {1105,1105,4196,274,9206,1,1,0,0}, {1105,1105,4,274,9206,1,1,0,0}, {1105,1105,274,274,16810,1,0,0,0},
    {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,4571,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0},
    {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0}, {1097,1098,274,274,14258,1,0,0,0},
    {1098,1099,274,274,18506,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,14463,1,0,0,0},
    {1101,1102,274,274,14263,1,0,0,0}, {1102,1103,274,274,18509,1,0,0,0}, {1103,1104,274,274,7561,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0},
    {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0}, {1097,1098,274,274,18618,1,0,0,0},
    {1098,1099,274,274,18506,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,14463,1,0,0,0},
    {1101,1102,274,274,14263,1,0,0,0}, {1102,1103,274,274,18509,1,0,0,0}, {1103,1104,274,274,7561,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {1457,4270,274,274,797,1,0,0,0}, {1458,4271,274,274,492,1,0,0,0},
    {1459,4272,274,274,1360,1,0,0,0}, {1460,4273,274,274,3339,1,0,0,0}, {1461,4274,274,274,797,1,0,0,0},
    {1462,4275,274,274,797,1,0,0,0}, {1463,4276,274,274,492,1,0,0,0}, {1464,4277,274,274,492,1,0,0,0},
    {1465,4278,274,274,1360,1,0,0,0}, {1467,4279,274,274,3334,1,0,0,0}, {1488,4280,274,274,17000,1,0,0,0},
    {1489,4281,274,274,3356,2,0,0,0}, {1489,4283,274,274,3595,1,0,0,0}, {1490,4284,274,274,3600,1,0,0,0},
    {1491,4285,274,274,3406,1,0,0,0}, {1492,4286,274,274,3540,1,0,0,0}, {1493,4287,274,274,3595,1,0,0,0},
    {1494,4288,274,274,3424,1,0,0,0}, {1495,4289,274,274,3540,1,0,0,0}, {1496,4290,274,274,3369,1,0,0,0},
    {1497,4291,274,274,3553,1,0,0,0}, {1498,4292,274,274,3403,1,0,0,0}, {1499,4293,274,274,3518,2,0,0,0},
    {1499,4295,274,274,3403,1,0,0,0}, {1500,4296,274,274,3520,1,0,0,0}, {1501,4297,274,274,1195,1,0,0,0},
    {1502,4298,274,274,1195,1,0,0,0}, {1503,4299,274,274,1269,1,0,0,0}, {1504,4300,274,274,1269,1,0,0,0},
    {1505,4301,274,274,3429,1,0,0,0}, {1506,4302,274,274,17026,1,0,0,0}, {1507,4303,274,274,3508,1,0,0,0},
    {1508,4304,274,274,3574,2,0,0,0}, {1508,4306,274,274,3508,1,0,0,0}, {1509,4307,274,274,3741,1,0,0,0},
    {1510,4308,274,274,3741,1,0,0,0}, {1511,4309,274,274,3518,1,0,0,0}, {1512,4310,274,274,3419,1,0,0,0},
    {1513,4311,274,274,3434,1,0,0,0}, {1514,4312,274,274,3369,1,0,0,0}, {97,4313,4,4,500,4,1,1,0},
    {97,4317,4,4,3891,3,1,1,0}, {97,4320,4,4,3366,3,1,1,0}, {97,4323,4,4,18904,3,1,1,0},
    {97,4326,4,4,497,3,1,1,0}, {97,4329,4,4,18907,3,1,1,0}, {97,4332,4,4,494,3,1,1,0},
    {97,4335,4,4,492,2,1,1,0}, {98,4337,4,4,18910,4,1,1,0}, {98,4341,4,4,18915,4,1,1,0},
    {98,4345,4,4,1419,4,1,1,0}, {98,4349,4,4,1393,4,1,1,0}, {98,4353,4,4,1376,4,1,1,0},
    {98,4357,4,4,18920,4,1,1,0}, {98,4361,4,4,18924,4,1,1,0}, {98,4365,4,4,1372,4,1,1,0},
    {98,4369,4,4,18928,4,1,1,0}, {98,4373,4,4,1368,4,1,1,0}, {98,4377,4,4,18932,3,1,1,0},
    {98,4380,4,4,18936,3,1,1,0}, {98,4383,4,4,18940,3,1,1,0}, {98,4386,4,4,18944,3,1,1,0},
    {98,4389,4,4,1424,3,1,1,0}, {98,4392,4,4,18948,3,1,1,0}, {98,4395,4,4,18952,3,1,1,0},
    {98,4398,4,4,18956,3,1,1,0}, {98,4401,4,4,1415,3,1,1,0}, {98,4404,4,4,18960,3,1,1,0},
    {98,4407,4,4,1385,3,1,1,0}, {98,4410,4,4,18924,3,1,1,0}, {98,4413,4,4,1372,3,1,1,0},
    {98,4416,4,4,18964,3,1,1,0}, {98,4419,4,4,18928,3,1,1,0}, {98,4422,4,4,1368,3,1,1,0},
    {98,4425,4,4,1365,3,1,1,0}, {98,4428,4,4,1424,2,1,1,0}, {98,4430,4,4,2997,2,1,1,0},
    {99,4432,4,4,18968,5,1,1,0}, {99,4437,4,4,618,5,1,1,0}, {99,4442,4,4,18975,4,1,1,0},
    {99,4446,4,4,18981,4,1,1,0}, {99,4450,4,4,18987,4,1,1,0}, {99,4454,4,4,644,4,1,1,0},
    {99,4458,4,4,18993,4,1,1,0}, {99,4462,4,4,18999,4,1,1,0}, {99,4466,4,4,19005,4,1,1,0},
    {99,4470,4,4,683,4,1,1,0}, {99,4474,4,4,19010,4,1,1,0}, {99,4478,4,4,618,4,1,1,0},
    {99,4482,4,4,19015,4,1,1,0}, {99,4486,4,4,19020,4,1,1,0}, {99,4490,4,4,19025,4,1,1,0},
    {99,4494,4,4,613,4,1,1,0}, {99,4498,4,4,19030,4,1,1,0}, {99,4502,4,4,19035,4,1,1,0},
    {99,4506,4,4,608,4,1,1,0}, {99,4510,4,4,19040,3,1,1,0}, {99,4513,4,4,19045,3,1,1,0},
    {99,4516,4,4,9212,3,1,1,0}, {99,4519,4,4,19050,3,1,1,0}, {99,4522,4,4,19055,3,1,1,0},
    {99,4525,4,4,19060,3,1,1,0}, {99,4528,4,4,19065,3,1,1,0}, {99,4531,4,4,19070,3,1,1,0},
    {99,4534,4,4,19075,3,1,1,0}, {99,4537,4,4,19080,3,1,1,0}, {99,4540,4,4,19085,3,1,1,0},
    {99,4543,4,4,19090,3,1,1,0}, {99,4546,4,4,19015,3,1,1,0}, {99,4549,4,4,19020,3,1,1,0},
    {99,4552,4,4,19025,3,1,1,0}, {99,4555,4,4,613,3,1,1,0}, {99,4558,4,4,19030,3,1,1,0},
    {99,4561,4,4,19035,3,1,1,0}, {99,4564,4,4,608,3,1,1,0}, {99,4567,4,4,604,3,1,1,0},
    {99,4570,4,4,9212,2,1,1,0}, {99,11,4,4,9216,2,1,1,0}, {99,4572,4,4,629,2,1,1,0},
    {100,4574,4,4,19095,4,1,1,0}, {100,4578,4,4,19100,4,1,1,0}, {100,4582,4,4,19105,4,1,1,0},
    {100,4586,4,4,1679,4,1,1,0}, {100,4590,4,4,19110,4,1,1,0}, {100,4594,4,4,1674,4,1,1,0},
    {100,4598,4,4,19115,4,1,1,0}, {100,4602,4,4,1696,4,1,1,0}, {100,4606,4,4,19119,4,1,1,0},
    {100,4610,4,4,1652,4,1,1,0}, {100,4614,4,4,1640,4,1,1,0}, {100,4618,4,4,19123,4,1,1,0},
    {100,4622,4,4,19127,4,1,1,0}, {100,4626,4,4,1636,4,1,1,0}, {100,4630,4,4,19131,4,1,1,0},
    {100,4634,4,4,1632,4,1,1,0}, {100,4638,4,4,19135,3,1,1,0}, {100,4641,4,4,2218,3,1,1,0},
    {100,4644,4,4,19139,3,1,1,0}, {100,4647,4,4,19143,3,1,1,0}, {100,4650,4,4,19147,3,1,1,0},
    {100,16,4,4,19151,3,1,1,0}, {100,4653,4,4,19155,3,1,1,0}, {100,4656,4,4,19159,3,1,1,0},
    {100,4659,4,4,19163,3,1,1,0}, {100,4662,4,4,19167,3,1,1,0}, {100,4665,4,4,19171,3,1,1,0},
    {100,4668,4,4,19175,3,1,1,0}, {100,4671,4,4,19179,3,1,1,0}, {100,4674,4,4,19183,3,1,1,0},
    {100,4677,4,4,19123,3,1,1,0}, {100,4680,4,4,1636,3,1,1,0}, {100,4683,4,4,19131,3,1,1,0},
    {100,4686,4,4,19187,3,1,1,0}, {100,4689,4,4,1632,3,1,1,0}, {100,4692,4,4,1629,3,1,1,0},
    {100,4695,4,4,2218,2,1,1,0}, {100,4697,4,4,1649,2,1,1,0}, {102,4699,4,4,19191,4,1,1,0},
    {102,4703,4,4,808,4,1,1,0}, {102,4707,4,4,19195,4,1,1,0}, {102,4711,4,4,805,3,1,1,0},
    {103,4714,4,4,19199,5,1,1,0}, {103,4719,4,4,19205,5,1,1,0}, {103,4724,4,4,19211,5,1,1,0},
    {103,4729,4,4,19217,5,1,1,0}, {103,4734,4,4,19222,5,1,1,0}, {103,4739,4,4,19227,5,1,1,0},
    {103,4744,4,4,19232,5,1,1,0}, {103,4749,4,4,19237,5,1,1,0}, {103,4754,4,4,1037,5,1,1,0},
    {103,4759,4,4,19243,4,1,1,0}, {103,4763,4,4,19248,4,1,1,0}, {103,4767,4,4,19253,4,1,1,0},
    {103,4771,4,4,19217,4,1,1,0}, {103,4775,4,4,19222,4,1,1,0}, {103,4779,4,4,19232,4,1,1,0},
    {103,4783,4,4,2438,4,1,1,0}, {103,4787,4,4,19258,4,1,1,0}, {103,4791,4,4,1062,4,1,1,0},
    {103,4795,4,4,19263,4,1,1,0}, {103,4799,4,4,19268,4,1,1,0}, {103,4803,4,4,19273,4,1,1,0},
    {103,4807,4,4,1057,4,1,1,0}, {103,4811,4,4,1037,4,1,1,0}, {103,4815,4,4,19277,4,1,1,0},
    {103,4819,4,4,19281,4,1,1,0}, {103,4823,4,4,19285,4,1,1,0}, {103,4827,4,4,1033,4,1,1,0},
    {103,4831,4,4,19289,4,1,1,0}, {103,4835,4,4,19293,4,1,1,0}, {103,4839,4,4,1029,4,1,1,0},
    {103,4843,4,4,9191,3,1,1,0}, {103,4846,4,4,1094,3,1,1,0}, {103,4849,4,4,19297,3,1,1,0},
    {103,4852,4,4,2430,3,1,1,0}, {103,4855,4,4,19301,3,1,1,0}, {103,4858,4,4,19305,3,1,1,0},
    {103,4861,4,4,19309,3,1,1,0}, {103,4864,4,4,19313,3,1,1,0}, {103,4867,4,4,19317,3,1,1,0},
    {103,4870,4,4,19321,3,1,1,0}, {103,4873,4,4,19325,3,1,1,0}, {103,4876,4,4,19329,3,1,1,0},
    {103,4879,4,4,19333,3,1,1,0}, {103,4882,4,4,19337,3,1,1,0}, {103,4885,4,4,1049,3,1,1,0},
    {103,4888,4,4,19277,3,1,1,0}, {103,4891,4,4,19281,3,1,1,0}, {103,4894,4,4,19285,3,1,1,0},
    {103,4897,4,4,1033,3,1,1,0}, {103,4900,4,4,19289,3,1,1,0}, {103,4903,4,4,1029,3,1,1,0},
    {103,4906,4,4,1026,3,1,1,0}, {103,4909,4,4,1071,2,1,1,0}, {103,4911,4,4,2430,2,1,1,0},
    {104,4913,4,4,19341,5,1,1,0}, {104,4918,4,4,919,5,1,1,0}, {104,4923,4,4,19347,4,1,1,0},
    {104,4927,4,4,19352,4,1,1,0}, {104,4931,4,4,19357,4,1,1,0}, {104,4935,4,4,17179,4,1,1,0},
    {104,4939,4,4,19361,4,1,1,0}, {104,4943,4,4,915,4,1,1,0}, {104,4947,4,4,19365,4,1,1,0},
    {104,4951,4,4,19369,4,1,1,0}, {104,4955,4,4,911,4,1,1,0}, {104,4959,4,4,1861,3,1,1,0},
    {104,4962,4,4,17183,3,1,1,0}, {104,4965,4,4,908,3,1,1,0}, {106,4968,4,4,19373,5,1,1,0},
    {106,4973,4,4,19379,4,1,1,0}, {106,4977,4,4,19384,4,1,1,0}, {106,4981,4,4,19389,4,1,1,0},
    {106,4985,4,4,19394,4,1,1,0}, {106,4989,4,4,1756,4,1,1,0}, {106,4993,4,4,1785,4,1,1,0},
    {106,4997,4,4,19399,4,1,1,0}, {106,5001,4,4,1781,3,1,1,0}, {106,5004,4,4,19403,3,1,1,0},
    {106,39,4,4,19407,3,1,1,0}, {106,5007,4,4,19411,3,1,1,0}, {106,5010,4,4,19415,3,1,1,0},
    {106,5013,4,4,1752,3,1,1,0}, {106,5016,4,4,19419,3,1,1,0}, {106,5019,4,4,19423,3,1,1,0},
    {106,5022,4,4,19427,3,1,1,0}, {106,5025,4,4,19431,3,1,1,0}, {106,5028,4,4,19435,3,1,1,0},
    {106,5031,4,4,1733,3,1,1,0}, {106,5034,4,4,19439,3,1,1,0}, {106,5037,4,4,19443,3,1,1,0},
    {106,5040,4,4,1730,3,1,1,0}, {106,5043,4,4,1761,2,1,1,0}, {106,5045,4,4,1749,2,1,1,0},
    {106,5047,4,4,1746,2,1,1,0}, {107,5049,4,4,19211,6,1,1,0}, {107,5055,4,4,19237,5,1,1,0},
    {107,5060,4,4,19447,4,1,1,0}, {107,5064,4,4,19243,4,1,1,0}, {107,5068,4,4,2438,4,1,1,0},
    {107,5072,4,4,19263,4,1,1,0}, {107,5076,4,4,19273,4,1,1,0}, {107,5080,4,4,19277,4,1,1,0},
    {107,5084,4,4,19293,4,1,1,0}, {107,5088,4,4,1029,4,1,1,0}, {107,5092,4,4,1026,3,1,1,0},
    {108,5095,4,4,19452,5,1,1,0}, {108,5100,4,4,1113,5,1,1,0}, {108,5105,4,4,19458,4,1,1,0},
    {108,5109,4,4,19463,4,1,1,0}, {108,5113,4,4,19468,4,1,1,0}, {108,5117,4,4,19473,4,1,1,0},
    {108,5121,4,4,1187,4,1,1,0}, {108,5125,4,4,19477,4,1,1,0}, {108,5129,4,4,19481,4,1,1,0},
    {108,5133,4,4,19485,4,1,1,0}, {108,5137,4,4,19489,4,1,1,0}, {108,5141,4,4,1109,4,1,1,0},
    {108,5145,4,4,19493,4,1,1,0}, {108,5149,4,4,1105,4,1,1,0}, {108,5153,4,4,1877,3,1,1,0},
    {108,5156,4,4,1102,3,1,1,0}, {109,5159,4,4,1208,5,1,1,0}, {109,5164,4,4,19497,4,1,1,0},
    {109,5168,4,4,1204,4,1,1,0}, {109,5172,4,4,19501,4,1,1,0}, {109,5176,4,4,1200,4,1,1,0},
    {109,5180,4,4,1259,3,1,1,0}, {109,5183,4,4,1197,3,1,1,0}, {110,5186,4,4,19505,6,1,1,0},
    {110,5192,4,4,19511,5,1,1,0}, {110,5197,4,4,19517,5,1,1,0}, {110,5202,4,4,19522,5,1,1,0},
    {110,5207,4,4,19527,5,1,1,0}, {110,5212,4,4,19532,5,1,1,0}, {110,5217,4,4,19537,5,1,1,0},
    {110,5222,4,4,19542,4,1,1,0}, {110,5226,4,4,19547,4,1,1,0}, {110,5230,4,4,19551,4,1,1,0},
    {110,5234,4,4,19555,4,1,1,0}, {110,5238,4,4,19559,4,1,1,0}, {110,5242,4,4,19563,4,1,1,0},
    {110,5246,4,4,19567,4,1,1,0}, {110,5250,4,4,19571,4,1,1,0}, {110,5254,4,4,1278,4,1,1,0},
    {110,5258,4,4,19575,4,1,1,0}, {110,5262,4,4,1274,4,1,1,0}, {110,5266,4,4,2339,3,1,1,0},
    {110,5269,4,4,1271,3,1,1,0}, {111,3210,4,4,1360,2,1,1,0}, {112,5272,4,4,1376,5,1,1,0},
    {112,5277,4,4,18920,4,1,1,0}, {112,5281,4,4,1372,4,1,1,0}, {112,5285,4,4,18928,4,1,1,0},
    {112,5289,4,4,1368,4,1,1,0}, {112,5293,4,4,1424,3,1,1,0}, {112,5296,4,4,1365,3,1,1,0},
    {115,5299,4,4,19579,5,1,1,0}, {115,5304,4,4,1495,5,1,1,0}, {115,5309,4,4,19586,4,1,1,0},
    {115,5313,4,4,19592,4,1,1,0}, {115,5317,4,4,19598,4,1,1,0}, {115,5321,4,4,19604,4,1,1,0},
    {115,5325,4,4,19610,4,1,1,0}, {115,5329,4,4,1621,4,1,1,0}, {115,5333,4,4,19614,4,1,1,0},
    {115,5337,4,4,19619,4,1,1,0}, {115,5341,4,4,19623,4,1,1,0}, {115,5345,4,4,19627,4,1,1,0},
    {115,5349,4,4,1491,4,1,1,0}, {115,5353,4,4,19631,4,1,1,0}, {115,5357,4,4,19635,4,1,1,0},
    {115,5361,4,4,1487,4,1,1,0}, {115,5365,4,4,19639,3,1,1,0}, {115,5368,4,4,19644,3,1,1,0},
    {115,5371,4,4,2008,3,1,1,0}, {115,5374,4,4,19649,3,1,1,0}, {115,5377,4,4,19654,3,1,1,0},
    {115,5380,4,4,19659,3,1,1,0}, {115,5383,4,4,19664,3,1,1,0}, {115,5386,4,4,1516,3,1,1,0},
    {115,129,4,4,9199,2,1,1,0}, {115,5389,4,4,1541,2,1,1,0}, {116,5391,4,4,19095,4,1,1,0},
    {116,5395,4,4,19100,4,1,1,0}, {116,5399,4,4,1696,4,1,1,0}, {116,5403,4,4,19119,4,1,1,0},
    {116,5407,4,4,19123,4,1,1,0}, {116,5411,4,4,19127,4,1,1,0}, {116,5415,4,4,1636,4,1,1,0},
    {116,5419,4,4,19131,4,1,1,0}, {116,5423,4,4,1632,4,1,1,0}, {116,5427,4,4,2218,3,1,1,0},
    {116,5430,4,4,1629,3,1,1,0}, {119,5433,4,4,1715,5,1,1,0}, {119,5438,4,4,19669,4,1,1,0},
    {119,5442,4,4,1711,4,1,1,0}, {119,5446,4,4,19673,4,1,1,0}, {119,5450,4,4,1707,4,1,1,0},
    {119,5454,4,4,1704,3,1,1,0}, {122,5457,4,4,18968,5,1,1,0}, {122,5462,4,4,618,5,1,1,0},
    {122,5467,4,4,18975,4,1,1,0}, {122,5471,4,4,18981,4,1,1,0}, {122,5475,4,4,18987,4,1,1,0},
    {122,5479,4,4,644,4,1,1,0}, {122,5483,4,4,18993,4,1,1,0}, {122,5487,4,4,18999,4,1,1,0},
    {122,5491,4,4,19005,4,1,1,0}, {122,5495,4,4,683,4,1,1,0}, {122,5499,4,4,19010,4,1,1,0},
    {122,5503,4,4,638,4,1,1,0}, {122,5507,4,4,618,4,1,1,0}, {122,5511,4,4,19015,4,1,1,0},
    {122,5515,4,4,19020,4,1,1,0}, {122,5519,4,4,19025,4,1,1,0}, {122,5523,4,4,613,4,1,1,0},
    {122,5527,4,4,19030,4,1,1,0}, {122,5531,4,4,19035,4,1,1,0}, {122,5535,4,4,608,4,1,1,0},
    {122,5539,4,4,19040,3,1,1,0}, {122,5542,4,4,19045,3,1,1,0}, {122,5545,4,4,9212,3,1,1,0},
    {122,5548,4,4,19050,3,1,1,0}, {122,5551,4,4,19055,3,1,1,0}, {122,5554,4,4,19060,3,1,1,0},
    {122,5557,4,4,19065,3,1,1,0}, {122,5560,4,4,19070,3,1,1,0}, {122,5563,4,4,19075,3,1,1,0},
    {122,5566,4,4,19080,3,1,1,0}, {122,5569,4,4,19085,3,1,1,0}, {122,5572,4,4,19090,3,1,1,0},
    {122,5575,4,4,19015,3,1,1,0}, {122,5578,4,4,19020,3,1,1,0}, {122,5581,4,4,19025,3,1,1,0},
    {122,5584,4,4,613,3,1,1,0}, {122,5587,4,4,19030,3,1,1,0}, {122,5590,4,4,19035,3,1,1,0},
    {122,5593,4,4,608,3,1,1,0}, {122,5596,4,4,604,3,1,1,0}, {122,5599,4,4,9212,2,1,1,0},
    {122,271,4,4,9216,2,1,1,0}, {122,5601,4,4,629,2,1,1,0}, {57364,273,274,274,6653,1,0,0,0},
    {1611,632,274,274,3274,2,0,0,0}, {1612,634,274,274,3279,2,0,0,0}, {1613,636,274,274,3284,2,0,0,0},
    {1614,638,274,274,3289,2,0,0,0}, {1615,640,274,274,3294,2,0,0,0}, {1616,642,274,274,3299,2,0,0,0},
    {1569,659,274,274,20114,1,0,0,0}, {1570,664,274,274,20117,1,0,0,0}, {1571,674,274,274,20121,1,0,0,0},
    {1572,675,274,274,20125,1,0,0,0}, {1573,683,274,274,20127,1,0,0,0}, {1574,684,274,274,20129,1,0,0,0},
    {1575,695,274,274,20132,1,0,0,0}, {1576,5603,274,274,20134,2,0,0,0}, {1576,697,274,274,20137,1,0,0,0},
    {1577,701,274,1037,20139,1,0,1,0}, {1577,701,274,274,20143,1,0,0,0}, {1578,5605,274,274,20147,2,0,0,0},
    {1578,703,274,274,20150,1,0,0,0}, {1579,5607,274,274,20152,2,0,0,0}, {1579,704,274,274,20159,1,0,0,0},
    {1580,5609,274,274,20163,2,0,0,0}, {1580,705,274,274,20166,1,0,0,0}, {1581,5611,274,274,20168,2,0,0,0},
    {1581,706,274,274,20173,1,0,0,0}, {1582,5613,274,274,20176,2,0,0,0}, {1582,707,274,274,20183,1,0,0,0},
    {1583,5615,274,274,20187,2,0,0,0}, {1583,708,274,274,20190,1,0,0,0}, {1584,5617,274,274,20192,2,0,0,0},
    {1584,709,274,274,20199,1,0,0,0}, {1585,5619,274,274,20203,2,0,0,0}, {1585,710,274,274,20206,1,0,0,0},
    {1586,5621,274,274,20208,2,0,0,0}, {1586,711,274,274,20211,1,0,0,0}, {1587,5623,274,274,20213,2,0,0,0},
    {1587,712,274,274,20216,1,0,0,0}, {1588,5625,274,274,20218,2,0,0,0}, {1588,713,274,274,20225,1,0,0,0},
    {1589,5627,274,274,20229,2,0,0,0}, {1589,714,274,274,20236,1,0,0,0}, {1590,5629,274,274,20240,2,0,0,0},
    {1590,715,274,274,20247,1,0,0,0}, {1591,5631,274,274,20251,2,0,0,0}, {1591,716,274,274,20258,1,0,0,0},
    {1592,5633,274,274,20262,2,0,0,0}, {1592,717,274,274,20269,1,0,0,0}, {1593,5635,274,274,20273,2,0,0,0},
    {1593,718,274,274,8696,1,0,0,0}, {1594,5637,274,274,20276,2,0,0,0}, {1594,719,274,274,14150,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,5639,274,274,20279,2,0,0,0}, {1601,721,274,274,20282,1,0,0,0},
    {1602,5641,274,274,20284,2,0,0,0}, {1602,722,274,274,20287,1,0,0,0}, {1603,5643,274,274,20289,2,0,0,0},
    {1603,723,274,274,20292,1,0,0,0}, {1604,5645,274,274,20294,2,0,0,0}, {1604,724,274,274,20297,1,0,0,0},
    {1605,5647,274,274,20299,2,0,0,0}, {1605,725,274,274,20302,1,0,0,0}, {1606,5649,274,274,20304,2,0,0,0},
    {1606,726,274,274,20307,1,0,0,0}, {1607,5651,274,274,20309,2,0,0,0}, {1607,734,274,274,20312,1,0,0,0},
    {1608,5653,274,274,20314,2,0,0,0}, {1608,735,274,274,20317,1,0,0,0}, {1609,738,274,274,20319,1,0,0,0},
    {1610,5655,274,274,20323,2,0,0,0}, {1610,739,274,274,20326,1,0,0,0}, {1611,742,274,274,0,1,0,0,0},
    {1612,743,274,274,0,1,0,0,0}, {1613,744,274,274,0,1,0,0,0}, {1614,760,274,274,0,1,0,0,0},
    {1615,770,274,274,0,1,0,0,0}, {1616,779,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1648,791,274,274,0,1,0,0,0}, {1662,5657,274,274,20328,2,0,0,0}, {1662,793,274,274,20331,1,0,0,0},
    {1377,808,274,274,492,1,0,0,0}, {1378,809,274,274,3356,1,0,0,0}, {1379,810,274,274,3600,1,0,0,0},
    {1380,811,274,274,3406,1,0,0,0}, {1381,812,4,274,1746,1,1,0,0}, {1381,812,274,274,797,1,0,0,0},
    {1382,813,274,274,3424,1,0,0,0}, {1383,814,274,274,797,1,0,0,0}, {1384,815,274,274,3553,1,0,0,0},
    {1385,816,274,274,3369,1,0,0,0}, {1386,817,274,274,3589,1,0,0,0}, {1387,818,274,274,3339,1,0,0,0},
    {1388,819,274,274,3520,1,0,0,0}, {1389,820,274,274,3403,1,0,0,0}, {1390,821,274,274,3741,1,0,0,0},
    {1391,822,274,274,3518,1,0,0,0}, {1392,823,274,274,3540,1,0,0,0}, {1393,824,274,274,3744,1,0,0,0},
    {1394,825,274,274,3502,1,0,0,0}, {1395,826,274,274,3581,1,0,0,0}, {1396,827,274,274,1195,1,0,0,0},
    {1397,828,274,274,3553,1,0,0,0}, {1398,829,274,274,1269,1,0,0,0}, {1399,830,274,274,3434,1,0,0,0},
    {1400,831,274,274,3334,2,0,0,0}, {1400,833,4,274,2202,1,1,0,0}, {1400,833,274,274,1360,1,0,0,0},
    {1401,834,274,274,3581,1,0,0,0}, {1402,835,274,274,3574,1,0,0,0}, {1403,836,274,274,3385,1,0,0,0},
    {1404,837,274,274,3419,1,0,0,0}, {1405,838,274,274,3429,1,0,0,0}, {1406,839,274,274,3595,1,0,0,0},
    {1407,840,274,274,3369,1,0,0,0}, {1408,841,274,274,3419,1,0,0,0}, {1409,842,274,274,3741,1,0,0,0},
    {1410,843,274,274,3595,1,0,0,0}, {1411,844,274,274,3574,1,0,0,0}, {1412,845,274,274,3518,1,0,0,0},
    {1413,846,274,274,1360,1,0,0,0}, {1414,847,274,274,3508,1,0,0,0}, {1415,848,4,274,10768,1,1,0,0},
    {1415,848,274,274,10772,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,3339,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1081,1082,274,274,3339,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,274,274,7107,1,0,0,0}, {1105,1105,274,274,16810,1,0,0,0},
    {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,3334,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,15813,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,274,274,7107,1,0,0,0},
    {1105,1105,274,274,797,1,0,0,0}, {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0},
    {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,20821,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0},
    {1570,660,274,274,3318,2,0,0,0}, {1570,664,665,274,3322,1,1,0,0}, {1570,664,666,274,3325,1,1,0,0},
    {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0}, {1571,672,666,274,15182,2,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,492,1,1,0,0}, {1571,674,274,274,20821,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0},
    {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0}, {1573,681,4,274,3336,2,1,0,0},
    {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,274,274,7561,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,20824,1,0,2,0},
    {1577,701,274,274,20824,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0}, {1578,703,274,698,3371,1,0,1,0},
    {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,11087,1,1,1,0}, {1579,704,274,698,11080,1,0,1,0},
    {1579,704,274,274,11087,1,0,0,0}, {1580,705,274,698,17008,1,0,1,0}, {1580,705,274,274,17013,1,0,0,0},
    {1581,706,274,698,3387,1,0,1,0}, {1581,706,274,274,3394,1,0,0,0}, {1582,707,274,698,20829,1,0,1,0},
    {1582,707,274,274,6142,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,4983,1,1,1,0}, {1584,709,274,698,11101,1,0,1,0},
    {1584,709,274,274,4983,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0}, {1585,710,274,698,3421,1,0,1,0},
    {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0}, {1587,712,274,698,3431,1,0,1,0},
    {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,5891,1,1,1,0}, {1588,713,274,698,17016,1,0,1,0},
    {1588,713,274,274,5891,1,0,0,0}, {1589,714,665,698,3442,1,1,1,0}, {1589,714,274,698,3446,1,0,1,0},
    {1589,714,274,274,3442,1,0,0,0}, {1590,715,665,698,3453,1,1,1,0}, {1590,715,274,698,3457,1,0,1,0},
    {1590,715,274,274,3453,1,0,0,0}, {1591,716,665,698,3464,1,1,1,0}, {1591,716,274,698,3468,1,0,1,0},
    {1591,716,274,274,3464,1,0,0,0}, {1592,717,665,698,3475,1,1,1,0}, {1592,717,274,698,3479,1,0,1,0},
    {1592,717,274,274,3475,1,0,0,0}, {1593,718,274,698,17021,1,0,1,0}, {1593,718,274,274,17026,1,0,0,0},
    {1594,719,274,698,17029,1,0,1,0}, {1594,719,274,274,3909,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0},
    {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0},
    {1607,731,4,274,3531,3,1,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3542,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,20836,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,20824,2,0,2,0}, {1614,754,274,274,20824,2,0,0,0}, {1614,756,274,274,20836,2,0,0,0},
    {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,4,0,1,0,1,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3331,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0},
    {1615,770,274,4,0,1,0,1,0}, {1615,770,274,274,3334,1,0,0,0}, {1616,771,274,696,3565,3,0,1,0},
    {1616,771,274,4,3336,3,0,1,0}, {1616,774,274,274,3336,3,0,0,0}, {1616,777,274,769,3336,2,0,1,0},
    {1616,779,274,4,0,1,0,1,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0},
    {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0},
    {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0},
    {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0},
    {57344,647,274,274,3602,1,0,0,0}, {97,5659,274,274,20839,4,0,0,1}, {97,5663,274,274,20845,4,0,0,1},
    {97,5667,274,274,20851,4,0,0,1}, {97,5671,274,274,20858,4,0,0,1}, {97,5675,274,274,20865,4,0,0,1},
    {97,5679,274,274,20871,4,0,0,1}, {97,5683,274,274,20878,4,0,0,1}, {97,5687,274,274,20885,4,0,0,1},
    {97,5691,274,274,20892,4,0,0,1}, {97,5695,274,274,20899,4,0,0,1}, {97,5699,274,274,20906,4,0,0,1},
    {97,5703,274,274,20913,4,0,0,1}, {97,5707,274,274,20919,4,0,0,1}, {97,5711,274,274,20925,4,0,0,1},
    {97,5715,274,274,20931,4,0,0,1}, {97,5719,274,274,20937,4,0,0,1}, {97,5723,274,274,20942,4,0,0,1},
    {97,5727,274,274,20947,4,0,0,1}, {97,5731,274,274,20952,4,0,0,1}, {97,5735,274,274,20957,4,0,0,1},
    {97,5739,274,274,20962,4,0,0,1}, {97,5743,274,274,20967,4,0,0,1}, {97,5747,274,274,20972,4,0,0,1},
    {97,5751,274,274,20977,4,0,0,1}, {97,5755,274,274,20982,4,0,0,1}, {97,5759,274,274,20987,4,0,0,1},
    {97,5763,274,274,20992,4,0,0,1}, {97,5767,274,274,20997,4,0,0,1}, {97,5771,274,274,21002,4,0,0,1},
    {97,5775,274,274,21007,4,0,0,1}, {97,5779,274,274,21012,4,0,0,1}, {97,5783,274,274,21017,4,0,0,1},
    {97,5787,274,274,21022,4,0,0,1}, {97,5791,274,274,21027,4,0,0,1}, {97,5795,274,274,21032,4,0,0,1},
    {97,5799,274,274,21037,4,0,0,1}, {97,5803,274,274,21042,4,0,0,1}, {97,5807,274,274,21047,4,0,0,1},
    {97,5811,274,274,21052,4,0,0,1}, {97,5815,274,274,21057,4,0,0,1}, {97,5819,274,274,21062,4,0,0,1},
    {1377,808,274,274,492,1,0,0,0}, {1378,809,274,274,3356,1,0,0,0}, {1379,810,274,274,3600,1,0,0,0},
    {1380,811,274,274,3406,1,0,0,0}, {1381,812,274,274,797,1,0,0,0}, {1382,813,274,274,3424,1,0,0,0},
    {1383,814,274,274,3731,1,0,0,0}, {1384,815,274,274,4398,1,0,0,0}, {1385,816,274,274,17383,1,0,0,0},
    {1386,817,274,274,4769,1,0,0,0}, {1387,818,274,274,3339,1,0,0,0}, {1388,819,274,274,3520,1,0,0,0},
    {1389,820,274,274,4987,1,0,0,0}, {1390,821,274,274,4286,1,0,0,0}, {1391,822,274,274,3518,1,0,0,0},
    {1392,823,274,274,3540,1,0,0,0}, {1393,824,274,274,3385,1,0,0,0}, {1394,825,274,274,3909,1,0,0,0},
    {1395,826,274,274,21362,1,0,0,0}, {1396,827,274,274,1195,1,0,0,0}, {1397,828,274,274,3553,1,0,0,0},
    {1398,829,274,274,1269,1,0,0,0}, {1399,830,274,274,5891,1,0,0,0}, {1400,831,274,274,13476,2,0,0,0},
    {1400,833,274,274,1360,1,0,0,0}, {1401,834,274,274,5903,1,0,0,0}, {1402,835,274,274,3574,1,0,0,0},
    {1403,836,274,274,5906,1,0,0,0}, {1404,837,274,274,7209,1,0,0,0}, {1405,838,274,274,3429,1,0,0,0},
    {1406,839,274,274,3595,1,0,0,0}, {1407,840,274,274,3369,1,0,0,0}, {1408,841,274,274,3419,1,0,0,0},
    {1409,842,274,274,17400,1,0,0,0}, {1410,843,274,274,3545,1,0,0,0}, {1411,844,274,274,17387,1,0,0,0},
    {1412,845,274,274,17391,1,0,0,0}, {1413,846,274,274,21367,1,0,0,0}, {1414,847,274,274,3508,1,0,0,0},
    {1415,848,274,274,3772,1,0,0,0}, {59,1199,274,274,3308,1,0,0,0}, {183,1200,274,274,3306,1,0,0,0},
    {912,1201,274,274,11985,1,0,0,0}, {940,1202,274,274,3547,1,0,0,0}, {941,1203,274,274,12008,1,0,0,0},
    {942,1204,274,274,21436,1,0,0,0}, {943,1205,274,274,12011,1,0,0,0}, {944,1206,274,274,12165,1,0,0,0},
    {945,1207,274,274,21441,2,0,0,0}, {945,1209,274,274,3891,2,0,0,0}, {945,1211,274,274,492,1,0,0,0},
    {946,1212,274,274,3595,1,0,0,0}, {947,1219,274,274,3597,2,0,0,0}, {947,1221,274,274,3600,1,0,0,0},
    {948,1222,274,274,3406,1,0,0,0}, {949,1223,274,274,21445,2,0,0,0}, {949,1225,274,274,4976,2,0,0,0},
    {949,1227,274,274,797,1,0,0,0}, {950,1228,274,274,3424,1,0,0,0}, {951,1233,274,274,3336,1,0,0,0},
    {952,1234,274,274,3374,1,0,0,0}, {953,1235,274,274,3339,1,0,0,0}, {954,1236,274,274,3518,1,0,0,0},
    {955,1237,274,274,3520,1,0,0,0}, {956,1240,274,274,1195,1,0,0,0}, {957,1243,274,274,1269,1,0,0,0},
    {958,1244,274,274,4987,1,0,0,0}, {959,1245,274,274,12057,2,0,0,0}, {959,1247,274,274,1362,2,0,0,0},
    {959,1249,274,274,1360,1,0,0,0}, {960,1250,274,274,3574,1,0,0,0}, {961,1251,274,274,3419,1,0,0,0},
    {962,1252,274,274,3429,1,0,0,0}, {963,1253,274,274,3429,1,0,0,0}, {964,1254,274,274,3369,1,0,0,0},
    {965,1259,274,274,3553,1,0,0,0}, {966,1260,274,274,3508,1,0,0,0}, {967,1261,274,274,3581,1,0,0,0},
    {968,1262,274,274,4992,1,0,0,0}, {969,1263,274,274,3769,1,0,0,0}, {970,1264,274,274,8302,1,0,0,0},
    {971,1265,274,274,12194,1,0,0,0}, {972,1266,274,274,12075,1,0,0,0}, {973,1267,274,274,12201,1,0,0,0},
    {974,1268,274,274,21449,1,0,0,0}, {2305,1490,274,274,5295,1,0,0,0}, {2306,1491,274,274,4758,1,0,0,0},
    {2307,1498,274,274,3394,1,0,0,0}, {2309,1499,274,274,492,1,0,0,0}, {2310,1500,274,274,3322,1,0,0,0},
    {2311,1501,274,274,3339,1,0,0,0}, {2312,1502,274,274,3336,1,0,0,0}, {2313,1503,274,274,3334,1,0,0,0},
    {2314,1504,274,274,3331,1,0,0,0}, {2315,1505,274,274,16203,1,0,0,0}, {2316,1506,274,274,3887,1,0,0,0},
    {2317,1507,274,274,5497,1,0,0,0}, {2318,1508,274,274,797,1,0,0,0}, {2319,1509,274,274,3731,1,0,0,0},
    {2320,1510,274,274,494,1,0,0,0}, {2321,1511,274,274,5500,1,0,0,0}, {2322,1512,274,274,1360,1,0,0,0},
    {2323,1513,274,274,3769,1,0,0,0}, {2324,1514,274,274,3891,1,0,0,0}, {2325,1515,274,1517,3513,2,0,1,0},
    {2325,1515,274,274,2052,2,0,0,0}, {2325,1518,274,1517,3518,1,0,1,0}, {2325,1518,274,274,1026,1,0,0,0},
    {2326,1519,274,1517,3894,2,0,1,0}, {2326,1519,274,274,3899,2,0,0,0}, {2326,1521,274,1517,3403,1,0,1,0},
    {2326,1521,274,274,3905,1,0,0,0}, {2327,1522,274,1517,3909,2,0,1,0}, {2327,1522,274,274,3912,2,0,0,0},
    {2327,1524,274,1517,3600,1,0,1,0}, {2327,1524,274,274,832,1,0,0,0}, {2328,1525,274,1517,3502,1,0,1,0},
    {2328,1525,274,274,3916,1,0,0,0}, {2329,1526,274,1517,3883,1,0,1,0}, {2329,1526,274,274,3920,1,0,0,0},
    {2330,1527,274,1517,3925,1,0,1,0}, {2330,1527,274,274,572,1,0,0,0}, {2331,1528,274,1517,3581,1,0,1,0},
    {2331,1528,274,274,604,1,0,0,0}, {2332,1529,274,1517,3424,2,0,1,0}, {2332,1529,274,274,1789,2,0,0,0},
    {2332,1531,274,1517,3385,1,0,1,0}, {2332,1531,274,274,3927,1,0,0,0}, {2333,1532,274,1517,3930,1,0,1,0},
    {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,3880,1,0,1,0}, {2334,1533,274,274,2347,1,0,0,0},
    {2335,1534,274,1517,3464,1,0,1,0}, {2335,1534,274,274,2755,1,0,0,0}, {2336,1535,274,1517,3933,1,0,1,0},
    {2336,1535,274,274,3938,1,0,0,0}, {2337,1536,274,1517,3752,2,0,1,0}, {2337,1536,274,274,3944,2,0,0,0},
    {2337,1538,274,1517,3453,1,0,1,0}, {2337,1538,274,274,2639,1,0,0,0}, {2338,1539,274,1517,3949,2,0,1,0},
    {2338,1539,274,274,3954,2,0,0,0}, {2338,1541,274,1517,3960,1,0,1,0}, {2338,1541,274,274,3965,1,0,0,0},
    {2339,1542,274,1517,3876,1,0,1,0}, {2339,1542,274,274,3971,1,0,0,0}, {2340,1543,274,1517,3369,1,0,1,0},
    {2340,1543,274,274,1629,1,0,0,0}, {2341,1544,274,1517,3374,1,0,1,0}, {2341,1544,274,274,3976,1,0,0,0},
    {2342,1545,274,1517,3406,1,0,1,0}, {2342,1545,274,274,718,1,0,0,0}, {2343,1546,274,1517,3411,1,0,1,0},
    {2343,1546,274,274,3980,1,0,0,0}, {2344,1547,274,1517,1269,1,0,1,0}, {2344,1547,274,274,1271,1,0,0,0},
    {2345,1548,274,1517,5507,1,0,1,0}, {2345,1548,274,274,5511,1,0,0,0}, {2346,1549,274,1517,3574,1,0,1,0},
    {2346,1549,274,274,1365,1,0,0,0}, {2347,1550,274,1517,3508,2,0,1,0}, {2347,1550,274,274,805,2,0,0,0},
    {2347,1552,274,1517,3984,1,0,1,0}, {2347,1552,274,274,3987,1,0,0,0}, {2348,1553,274,1517,3356,1,0,1,0},
    {2348,1553,274,274,507,1,0,0,0}, {2349,1554,274,1517,3991,1,0,1,0}, {2349,1554,274,274,3994,1,0,0,0},
    {2350,1555,274,1517,1195,1,0,1,0}, {2350,1555,274,274,1197,1,0,0,0}, {2351,1556,274,1517,3998,2,0,1,0},
    {2351,1556,274,274,4002,2,0,0,0}, {2351,1558,274,1517,3553,1,0,1,0}, {2351,1558,274,274,1730,1,0,0,0},
    {2352,1559,274,1517,3419,1,0,1,0}, {2352,1559,274,274,1978,1,0,0,0}, {2353,1560,274,1517,5516,1,0,1,0},
    {2353,1560,274,274,5520,1,0,0,0}, {2354,1561,274,1517,3520,1,0,1,0}, {2354,1561,274,274,1102,1,0,0,0},
    {2355,1562,274,1517,4762,1,0,1,0}, {2355,1562,274,274,5305,1,0,0,0}, {2356,1563,274,1517,5525,1,0,1,0},
    {2356,1563,274,274,5529,1,0,0,0}, {2357,1564,274,1517,3595,1,0,1,0}, {2357,1564,274,274,2182,1,0,0,0},
    {2358,1565,274,1517,4007,1,0,1,0}, {2358,1565,274,274,1942,1,0,0,0}, {2359,1566,274,1517,3442,1,0,1,0},
    {2359,1566,274,274,2879,1,0,0,0}, {2360,1567,274,1517,3429,1,0,1,0}, {2360,1567,274,274,1484,1,0,0,0},
    {2361,1568,274,1517,3540,1,0,1,0}, {2361,1568,274,274,908,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0},
    {2365,1570,274,274,3310,1,0,0,0}, {2366,1571,274,274,3322,1,0,0,0}, {2367,1572,274,274,3339,1,0,0,0},
    {2368,1573,274,274,3336,1,0,0,0}, {2369,1574,274,274,3334,1,0,0,0}, {2370,1575,274,274,3331,1,0,0,0},
    {2371,1576,274,274,16203,1,0,0,0}, {2372,1577,274,274,4010,1,0,0,0}, {2373,1578,274,274,5497,1,0,0,0},
    {2374,1579,274,274,797,1,0,0,0}, {2375,1580,274,274,3731,1,0,0,0}, {2376,1581,274,274,494,1,0,0,0},
    {2377,1582,274,274,5500,1,0,0,0}, {2378,1583,274,274,1360,1,0,0,0}, {2379,1584,274,274,3769,1,0,0,0},
    {2380,1585,274,274,3891,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,4010,1,0,0,0},
    {2402,1588,274,274,3887,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0}, {2405,1589,274,274,3866,1,0,0,0},
    {2406,1590,274,274,3569,1,0,0,0}, {2407,1591,274,274,3005,1,0,0,0}, {2408,1592,274,274,3007,1,0,0,0},
    {2409,1593,274,274,3009,1,0,0,0}, {2410,1594,274,274,3011,1,0,0,0}, {2411,1595,274,274,3013,1,0,0,0},
    {2412,1596,274,274,3015,1,0,0,0}, {2413,1597,274,274,3017,1,0,0,0}, {2414,1598,274,274,3019,1,0,0,0},
    {2415,1599,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {12387,5823,274,274,8967,2,0,0,0}, {12449,2816,274,274,8831,1,0,0,0}, {12450,2817,274,274,8835,1,0,0,0},
    {12451,2818,274,274,8839,1,0,0,0}, {12452,2819,274,274,8843,1,0,0,0}, {12453,2820,274,274,8847,1,0,0,0},
    {12454,2821,274,274,8851,1,0,0,0}, {12455,2822,274,274,8855,1,0,0,0}, {12456,2823,274,274,8859,1,0,0,0},
    {12457,2824,274,274,8863,1,0,0,0}, {12458,2825,274,274,8867,1,0,0,0}, {12459,2826,274,274,8871,1,0,0,0},
    {12460,2827,274,274,8875,1,0,0,0}, {12461,2828,274,274,8879,1,0,0,0}, {12462,2829,274,274,8883,1,0,0,0},
    {12463,2830,274,274,8887,1,0,0,0}, {12464,2831,274,274,8891,1,0,0,0}, {12465,2832,274,274,8895,1,0,0,0},
    {12466,2833,274,274,8899,1,0,0,0}, {12467,2834,274,274,8903,1,0,0,0}, {12468,2835,274,274,8907,1,0,0,0},
    {12469,2836,274,274,8911,1,0,0,0}, {12470,2837,274,274,8915,1,0,0,0}, {12471,2838,274,274,8919,1,0,0,0},
    {12472,2839,274,274,8923,1,0,0,0}, {12473,2840,274,274,8927,1,0,0,0}, {12474,2841,274,274,8931,1,0,0,0},
    {12475,2842,274,274,8935,1,0,0,0}, {12476,2843,274,274,8939,1,0,0,0}, {12477,2844,274,274,8943,1,0,0,0},
    {12478,2845,274,274,8947,1,0,0,0}, {12479,2846,274,274,8951,1,0,0,0}, {12480,2847,274,274,8955,1,0,0,0},
    {12481,2848,274,274,8959,1,0,0,0}, {12482,2849,274,274,8963,1,0,0,0}, {12483,2850,274,274,8967,1,0,0,0},
    {12484,2851,274,274,8971,1,0,0,0}, {12485,2852,274,274,8975,1,0,0,0}, {12486,2853,274,274,8979,1,0,0,0},
    {12487,2854,274,274,8983,1,0,0,0}, {12488,2855,274,274,8987,1,0,0,0}, {12489,2856,274,274,8991,1,0,0,0},
    {12490,2857,274,274,8995,1,0,0,0}, {12491,2858,274,274,8999,1,0,0,0}, {12492,2859,274,274,9003,1,0,0,0},
    {12493,2860,274,274,9007,1,0,0,0}, {12494,2861,274,274,9011,1,0,0,0}, {12495,2862,274,274,9015,1,0,0,0},
    {12496,2863,274,274,9019,1,0,0,0}, {12497,2864,274,274,9023,1,0,0,0}, {12498,2865,274,274,9027,1,0,0,0},
    {12499,2866,274,274,9031,1,0,0,0}, {12500,2867,274,274,9035,1,0,0,0}, {12501,2868,274,274,9039,1,0,0,0},
    {12502,2869,274,274,9043,1,0,0,0}, {12503,2870,274,274,9047,1,0,0,0}, {12504,2871,274,274,9051,1,0,0,0},
    {12505,2872,274,274,9055,1,0,0,0}, {12506,2873,274,274,9059,1,0,0,0}, {12507,2874,274,274,9063,1,0,0,0},
    {12508,2875,274,274,9067,1,0,0,0}, {12509,2876,274,274,9071,1,0,0,0}, {12510,2877,274,274,9075,1,0,0,0},
    {12511,2878,274,274,9079,1,0,0,0}, {12512,2879,274,274,9083,1,0,0,0}, {12513,2880,274,274,9087,1,0,0,0},
    {12514,2881,274,274,9091,1,0,0,0}, {12515,2882,274,274,9095,1,0,0,0}, {12516,2883,274,274,9099,1,0,0,0},
    {12517,2884,274,274,9103,1,0,0,0}, {12518,2885,274,274,9107,1,0,0,0}, {12519,2886,274,274,9111,1,0,0,0},
    {12520,2887,274,274,9115,1,0,0,0}, {12521,2888,274,274,9119,1,0,0,0}, {12522,2889,274,274,9123,1,0,0,0},
    {12523,2890,274,274,9127,1,0,0,0}, {12524,2891,274,274,9131,1,0,0,0}, {12525,2892,274,274,9135,1,0,0,0},
    {12526,2893,274,274,9139,1,0,0,0}, {12527,2894,274,274,9143,1,0,0,0}, {12528,2895,274,274,9147,1,0,0,0},
    {12529,2896,274,274,9151,1,0,0,0}, {12530,2897,274,274,9155,1,0,0,0}, {12531,2898,274,274,9159,1,0,0,0},
    {12532,2899,274,274,9163,1,0,0,0}, {12353,2971,274,274,492,1,0,0,0}, {12354,2972,274,274,492,1,0,0,0},
    {12355,2973,274,274,3339,1,0,0,0}, {12356,2974,274,274,1746,2,0,0,0}, {12356,2976,274,274,3339,1,0,0,0},
    {12357,2977,274,274,3334,1,0,0,0}, {12358,2978,274,274,1724,2,0,0,0}, {12358,2980,274,274,2511,2,0,0,0},
    {12358,2982,274,274,2500,2,0,0,0}, {12358,2984,274,274,3334,1,0,0,0}, {12359,2985,274,274,797,1,0,0,0},
    {12360,2986,274,274,797,1,0,0,0}, {12361,2987,274,274,1360,1,0,0,0}, {12362,2988,274,274,1360,1,0,0,0},
    {12363,2989,274,274,1026,1,0,0,0}, {12364,2990,274,274,832,1,0,0,0}, {12365,2991,274,274,9167,2,0,0,0},
    {12365,2993,274,274,9171,2,0,0,0}, {12365,2995,274,274,9175,2,0,0,0}, {12365,2997,274,274,2419,1,0,0,0},
    {12366,2998,274,274,9179,2,0,0,0}, {12366,3000,274,274,9183,2,0,0,0}, {12366,3002,274,274,9187,2,0,0,0},
    {12366,3004,274,274,2719,1,0,0,0}, {12367,3005,274,274,9191,2,0,0,0}, {12367,3007,274,274,2451,2,0,0,0},
    {12367,3009,274,274,2442,2,0,0,0}, {12367,3011,274,274,2438,2,0,0,0}, {12367,3013,274,274,1071,1,0,0,0},
    {12368,3014,274,274,2738,2,0,0,0}, {12368,3016,274,274,877,1,0,0,0}, {12369,3017,274,274,1046,1,0,0,0},
    {12370,3018,274,274,852,1,0,0,0}, {12371,3019,274,274,2430,1,0,0,0}, {12372,3020,274,274,2730,1,0,0,0},
    {12373,3021,274,274,1484,1,0,0,0}, {12374,3022,274,274,1789,1,0,0,0}, {12375,3023,274,274,1541,2,0,0,0},
    {12375,3025,274,274,21583,2,0,0,0}, {12375,3027,274,274,279,2,0,0,0}, {12375,3029,274,274,21587,2,0,0,0},
    {12375,3031,274,274,283,1,0,0,0}, {12376,3032,274,274,9203,2,0,0,0}, {12376,3034,274,274,21591,2,0,0,0},
    {12376,3036,274,274,21595,2,0,0,0}, {12376,3038,274,274,21599,2,0,0,0}, {12376,3040,274,274,2555,1,0,0,0},
    {12377,3041,274,274,1613,1,0,0,0}, {12378,3042,274,274,1834,1,0,0,0}, {12379,3043,274,274,1504,1,0,0,0},
    {12380,3044,274,274,1809,1,0,0,0}, {12381,3045,274,274,2008,1,0,0,0}, {12382,3046,274,274,2566,1,0,0,0},
    {12383,3047,274,274,1629,1,0,0,0}, {12384,3048,274,274,718,1,0,0,0}, {12385,3049,274,274,629,2,0,0,0},
    {12385,3051,274,274,21603,2,0,0,0}, {12385,3053,274,274,9240,2,0,0,0}, {12385,3055,274,274,21607,2,0,0,0},
    {12385,3057,274,274,1657,1,0,0,0}, {12386,3058,274,274,21591,2,0,0,0}, {12386,3060,274,274,21595,2,0,0,0},
    {12386,3062,274,274,21599,2,0,0,0}, {12386,3064,274,274,2555,1,0,0,0}, {12387,3065,274,3066,3545,1,0,1,0},
    {12387,3065,274,3067,3553,1,0,1,0}, {12387,3065,274,3068,1269,1,0,1,0}, {12387,3065,274,3069,3419,1,0,1,0},
    {12387,3065,274,3070,1195,1,0,1,0}, {12387,3065,274,3071,3574,1,0,1,0}, {12387,3065,274,3072,3356,1,0,1,0},
    {12387,3065,274,3073,3540,1,0,1,0}, {12387,3065,274,3074,3540,1,0,1,0}, {12387,3065,274,3075,3406,1,0,1,0},
    {12387,3065,274,3076,3369,1,0,1,0}, {12387,3065,274,3077,3424,1,0,1,0}, {12387,3065,274,3078,3424,1,0,1,0},
    {12387,3065,274,3079,3429,1,0,1,0}, {12387,3065,274,3080,3600,1,0,1,0}, {12387,3065,274,3081,3518,1,0,1,0},
    {12387,3065,274,274,0,1,0,0,0}, {12388,3082,274,274,9220,2,0,0,0}, {12388,3084,274,274,9224,2,0,0,0},
    {12388,3086,274,274,9228,2,0,0,0}, {12388,3088,274,274,9232,2,0,0,0}, {12388,3090,274,274,1688,1,0,0,0},
    {12389,3091,274,274,1834,1,0,0,0}, {12390,3092,274,274,9240,2,0,0,0}, {12390,3094,274,274,1657,2,0,0,0},
    {12390,3096,274,274,1649,1,0,0,0}, {12391,3097,274,274,9244,2,0,0,0}, {12391,3099,274,274,750,2,0,0,0},
    {12391,3101,274,274,738,1,0,0,0}, {12392,3102,274,274,1688,2,0,0,0}, {12392,3104,274,274,2218,1,0,0,0},
    {12393,3105,274,274,781,2,0,0,0}, {12393,3107,274,274,2631,1,0,0,0}, {12394,3108,274,274,1271,1,0,0,0},
    {12395,3109,274,274,9248,2,0,0,0}, {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,9252,2,0,0,0},
    {12395,3115,274,274,1307,1,0,0,0}, {12396,3116,274,274,1348,1,0,0,0}, {12397,3117,274,274,1291,1,0,0,0},
    {12398,3118,274,274,2339,1,0,0,0}, {12399,3119,274,274,908,1,0,0,0}, {12400,3120,274,274,507,1,0,0,0},
    {12401,3121,274,274,1365,1,0,0,0}, {12402,3122,274,274,9256,2,0,0,0}, {12402,3124,274,274,9260,2,0,0,0},
    {12402,3126,274,274,9264,2,0,0,0}, {12402,3128,274,274,1850,1,0,0,0}, {12403,3129,274,274,9268,2,0,0,0},
    {12403,3131,274,274,9272,2,0,0,0}, {12403,3133,274,274,9276,2,0,0,0}, {12403,3135,274,274,540,1,0,0,0},
    {12404,3136,274,274,9280,2,0,0,0}, {12404,3138,274,274,9284,2,0,0,0}, {12404,3140,274,274,9288,2,0,0,0},
    {12404,3142,274,274,1398,1,0,0,0}, {12405,3143,274,274,2981,2,0,0,0}, {12405,3145,274,274,2978,2,0,0,0},
    {12405,3147,274,274,2967,2,0,0,0}, {12405,3149,274,274,805,2,0,0,0}, {12405,2929,274,274,953,1,0,0,0},
    {12406,3151,274,274,569,1,0,0,0}, {12407,3152,274,274,1431,1,0,0,0}, {12408,3153,274,274,928,1,0,0,0},
    {12409,3154,274,274,2174,1,0,0,0}, {12410,3155,274,274,2997,1,0,0,0}, {12411,3156,274,274,1861,1,0,0,0},
    {12412,3157,274,274,566,1,0,0,0}, {12413,3158,274,274,1424,1,0,0,0}, {12414,3159,274,274,1197,1,0,0,0},
    {12415,3160,274,274,9292,2,0,0,0}, {12415,3162,274,274,9296,2,0,0,0}, {12415,3164,274,274,9300,2,0,0,0},
    {12415,3166,274,274,1233,1,0,0,0}, {12416,3167,274,274,1266,1,0,0,0}, {12417,3168,274,274,1217,1,0,0,0},
    {12418,3169,274,274,1259,1,0,0,0}, {12419,3170,274,274,1730,1,0,0,0}, {12420,3171,274,274,1730,1,0,0,0},
    {12421,3172,274,274,1773,1,0,0,0}, {12422,3173,274,274,1773,1,0,0,0}, {12423,3174,274,274,1761,1,0,0,0},
    {12424,3175,274,274,1761,1,0,0,0}, {12425,3176,274,274,1978,1,0,0,0}, {12426,3177,274,274,9304,2,0,0,0},
    {12426,3179,274,274,9308,2,0,0,0}, {12426,3181,274,274,9312,2,0,0,0}, {12426,3183,274,274,1981,1,0,0,0},
    {12427,3184,274,274,1468,1,0,0,0}, {12428,3185,274,274,1447,1,0,0,0}, {12429,3186,274,274,1992,1,0,0,0},
    {12430,3187,274,274,1704,1,0,0,0}, {12431,2900,274,274,1704,1,0,0,0}, {12432,3188,274,274,3339,1,0,0,0},
    {12433,3189,274,274,797,1,0,0,0}, {12434,3190,274,274,1360,1,0,0,0}, {12435,3191,274,3192,9316,1,0,1,0},
    {12435,3191,274,274,1269,1,0,0,0}, {12436,3193,274,274,2202,2,0,0,0}, {12436,3195,274,274,2199,2,0,0,0},
    {12436,3197,274,274,2188,2,0,0,0}, {12436,3199,274,274,2182,2,0,0,0}, {12436,3201,274,274,2185,1,0,0,0},
    {97,3202,274,274,7561,2,0,0,0}, {101,3204,274,274,5497,2,0,0,0}, {105,3206,274,274,14144,2,0,0,0},
    {111,3208,274,274,5500,2,0,0,0}, {111,3210,274,274,5500,2,0,0,0}, {111,3212,274,274,5500,2,0,0,0},
    {117,3214,274,274,18509,2,0,0,0}, {117,3216,274,274,18509,2,0,0,0}, {12540,3218,274,274,0,1,0,0,0},
    {8226,5825,274,274,0,1,0,0,0}, {3201,1662,274,274,5295,1,0,0,0}, {3202,1663,274,274,4758,1,0,0,0},
    {3203,1670,274,274,3394,1,0,0,0}, {3205,1671,274,274,492,1,0,0,0}, {3206,1672,274,274,3322,1,0,0,0},
    {3207,1673,274,274,3339,1,0,0,0}, {3208,1674,274,274,3336,1,0,0,0}, {3209,1675,274,274,3334,1,0,0,0},
    {3210,1676,274,274,3331,1,0,0,0}, {3211,1677,274,274,16203,1,0,0,0}, {3212,1678,274,274,3887,1,0,0,0},
    {3214,1679,274,274,797,1,0,0,0}, {3215,1680,274,274,3731,1,0,0,0}, {3216,1681,274,274,494,1,0,0,0},
    {3218,1682,274,274,1360,1,0,0,0}, {3219,1683,274,274,3769,1,0,0,0}, {3220,1684,274,274,3891,1,0,0,0},
    {3221,1685,274,1687,3513,2,0,1,0}, {3221,1685,274,274,2052,2,0,0,0}, {3221,1688,274,1687,3518,1,0,1,0},
    {3221,1688,274,274,1026,1,0,0,0}, {3222,1689,274,1687,3894,2,0,1,0}, {3222,1689,274,274,3899,2,0,0,0},
    {3222,1691,274,1687,3403,1,0,1,0}, {3222,1691,274,274,3905,1,0,0,0}, {3223,1692,274,1687,3909,2,0,1,0},
    {3223,1692,274,274,3912,2,0,0,0}, {3223,1694,274,1687,3600,1,0,1,0}, {3223,1694,274,274,832,1,0,0,0},
    {3224,1695,274,1687,3502,1,0,1,0}, {3224,1695,274,274,3916,1,0,0,0}, {3225,1696,274,1687,3883,1,0,1,0},
    {3225,1696,274,274,3920,1,0,0,0}, {3226,1697,274,1687,3925,1,0,1,0}, {3226,1697,274,274,572,1,0,0,0},
    {3227,1698,274,1687,3581,1,0,1,0}, {3227,1698,274,274,604,1,0,0,0}, {3228,1699,274,1687,3424,2,0,1,0},
    {3228,1699,274,274,1789,2,0,0,0}, {3228,1701,274,1687,3385,1,0,1,0}, {3228,1701,274,274,3927,1,0,0,0},
    {3229,1702,274,1687,3930,1,0,1,0}, {3229,1702,274,274,387,1,0,0,0}, {3230,1703,274,1687,3880,1,0,1,0},
    {3230,1703,274,274,2347,1,0,0,0}, {3231,1704,274,1687,3464,1,0,1,0}, {3231,1704,274,274,2755,1,0,0,0},
    {3232,1705,274,1687,3933,1,0,1,0}, {3232,1705,274,274,3938,1,0,0,0}, {3233,1706,274,1687,3752,2,0,1,0},
    {3233,1706,274,274,3944,2,0,0,0}, {3233,1708,274,1687,3453,1,0,1,0}, {3233,1708,274,274,2639,1,0,0,0},
    {3234,1709,274,1687,3949,2,0,1,0}, {3234,1709,274,274,3954,2,0,0,0}, {3234,1711,274,1687,3960,1,0,1,0},
    {3234,1711,274,274,3965,1,0,0,0}, {3235,1712,274,1687,3876,1,0,1,0}, {3235,1712,274,274,3971,1,0,0,0},
    {3236,1713,274,1687,3369,1,0,1,0}, {3236,1713,274,274,1629,1,0,0,0}, {3237,1714,274,1687,3374,1,0,1,0},
    {3237,1714,274,274,3976,1,0,0,0}, {3238,1715,274,1687,3406,1,0,1,0}, {3238,1715,274,274,718,1,0,0,0},
    {3239,1716,274,1687,3411,1,0,1,0}, {3239,1716,274,274,3980,1,0,0,0}, {3240,1717,274,1687,1269,1,0,1,0},
    {3240,1717,274,274,1271,1,0,0,0}, {3242,1718,274,1687,3574,1,0,1,0}, {3242,1718,274,274,1365,1,0,0,0},
    {3243,1719,274,1687,3508,2,0,1,0}, {3243,1719,274,274,805,2,0,0,0}, {3243,1721,274,1687,3984,1,0,1,0},
    {3243,1721,274,274,3987,1,0,0,0}, {3244,1722,274,1687,3356,1,0,1,0}, {3244,1722,274,274,507,1,0,0,0},
    {3245,1723,274,1687,3991,1,0,1,0}, {3245,1723,274,274,3994,1,0,0,0}, {3246,1724,274,1687,1195,1,0,1,0},
    {3246,1724,274,274,1197,1,0,0,0}, {3247,1725,274,1687,3998,2,0,1,0}, {3247,1725,274,274,4002,2,0,0,0},
    {3247,1727,274,1687,3553,1,0,1,0}, {3247,1727,274,274,1730,1,0,0,0}, {3248,1728,274,1687,3419,1,0,1,0},
    {3248,1728,274,274,1978,1,0,0,0}, {3249,1729,274,1687,5516,1,0,1,0}, {3249,1729,274,274,5520,1,0,0,0},
    {3250,1730,274,1687,3520,1,0,1,0}, {3250,1730,274,274,1102,1,0,0,0}, {3251,1731,274,1687,4762,1,0,1,0},
    {3251,1731,274,274,5305,1,0,0,0}, {3253,1732,274,1687,3595,1,0,1,0}, {3253,1732,274,274,2182,1,0,0,0},
    {3254,1733,274,1687,4007,1,0,1,0}, {3254,1733,274,274,1942,1,0,0,0}, {3255,1734,274,1687,3442,1,0,1,0},
    {3255,1734,274,274,2879,1,0,0,0}, {3256,1735,274,1687,3429,1,0,1,0}, {3256,1735,274,274,1484,1,0,0,0},
    {3257,1736,274,1687,3540,1,0,1,0}, {3257,1736,274,274,908,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0},
    {3262,1738,274,274,3322,1,0,0,0}, {3263,1739,274,274,3339,1,0,0,0}, {3264,1740,274,274,3336,1,0,0,0},
    {3265,1741,274,274,3334,1,0,0,0}, {3266,1742,274,274,3331,1,0,0,0}, {3267,1743,274,274,16203,1,0,0,0},
    {3268,1744,274,274,4010,1,0,0,0}, {3270,1745,274,274,797,1,0,0,0}, {3271,1746,274,274,3731,1,0,0,0},
    {3272,1747,274,274,494,1,0,0,0}, {3274,1748,274,274,1360,1,0,0,0}, {3275,1749,274,274,3769,1,0,0,0},
    {3276,1750,274,274,3891,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,4010,1,0,0,0},
    {3298,1753,274,274,3887,1,0,0,0}, {3302,1754,274,274,3569,1,0,0,0}, {3303,1755,274,274,3005,1,0,0,0},
    {3304,1756,274,274,3007,1,0,0,0}, {3305,1757,274,274,3009,1,0,0,0}, {3306,1758,274,274,3011,1,0,0,0},
    {3307,1759,274,274,3013,1,0,0,0}, {3308,1760,274,274,3015,1,0,0,0}, {3309,1761,274,274,3017,1,0,0,0},
    {3310,1762,274,274,3019,1,0,0,0}, {3311,1763,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {4304,1828,274,274,492,1,0,0,0}, {4305,1829,274,274,3356,1,0,0,0},
    {4306,1830,274,274,3600,1,0,0,0}, {4307,1831,274,274,3406,1,0,0,0}, {4308,1832,274,274,797,1,0,0,0},
    {4309,1833,274,274,3595,1,0,0,0}, {4310,1834,274,274,3424,1,0,0,0}, {4311,1835,274,274,17383,1,0,0,0},
    {4312,1836,274,274,3339,1,0,0,0}, {4313,1837,274,274,3518,1,0,0,0}, {4314,1838,274,274,3520,1,0,0,0},
    {4315,1839,274,274,1195,1,0,0,0}, {4316,1840,274,274,1269,1,0,0,0}, {4317,1841,274,274,1360,1,0,0,0},
    {4318,1842,274,274,3574,1,0,0,0}, {4319,1843,274,274,4769,1,0,0,0}, {4320,1844,274,274,3419,1,0,0,0},
    {4321,1845,274,274,3429,1,0,0,0}, {4322,1846,274,274,3369,1,0,0,0}, {4323,1847,274,274,3334,1,0,0,0},
    {4324,1848,274,274,17387,1,0,0,0}, {4325,1849,274,274,17391,1,0,0,0}, {4326,1850,274,274,21744,1,0,0,0},
    {4327,1851,274,274,3513,1,0,0,0}, {4328,1852,274,274,5891,1,0,0,0}, {4329,1853,274,274,17395,1,0,0,0},
    {4330,1854,274,274,17400,1,0,0,0}, {4331,1855,274,274,3385,1,0,0,0}, {4332,1856,274,274,3925,1,0,0,0},
    {4333,1857,274,274,5903,1,0,0,0}, {4334,1858,274,274,4987,1,0,0,0}, {4335,1859,274,274,5906,1,0,0,0},
    {4336,1860,274,274,3540,1,0,0,0}, {4337,1861,274,274,3731,1,0,0,0}, {4338,1862,274,274,3553,1,0,0,0},
    {4339,1863,274,274,3545,1,0,0,0}, {4340,1864,274,274,6142,1,0,0,0}, {4341,1865,274,274,3769,1,0,0,0},
    {4342,1866,274,274,3508,1,0,0,0}, {4352,2109,274,274,3518,1,0,0,0}, {4353,2113,5874,274,21814,1,1,0,0},
    {4353,2113,274,274,3515,1,0,0,0}, {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,274,274,3369,1,0,0,0},
    {4356,2123,5874,274,21818,1,1,0,0}, {4356,2123,274,274,3371,1,0,0,0}, {4357,2053,274,274,3419,1,0,0,0},
    {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,274,274,3574,1,0,0,0}, {4360,2146,5874,274,21822,1,1,0,0},
    {4360,2146,274,274,3571,1,0,0,0}, {4361,2147,274,274,3429,1,0,0,0}, {4362,2150,5874,274,21826,1,1,0,0},
    {4362,2150,274,274,3431,1,0,0,0}, {4363,2035,666,274,8765,1,1,0,0}, {4363,2035,274,274,0,1,0,0,0},
    {4364,2157,274,274,3925,1,0,0,0}, {4365,2159,5874,274,21830,1,1,0,0}, {4365,2159,274,274,4224,1,0,0,0},
    {4366,2160,274,274,3581,1,0,0,0}, {4367,2161,5874,274,21834,1,1,0,0}, {4367,2161,274,274,3403,1,0,0,0},
    {4368,2162,5874,274,21838,1,1,0,0}, {4368,2162,274,274,3374,1,0,0,0}, {4369,2163,5874,274,21842,1,1,0,0},
    {4369,2163,274,274,3984,1,0,0,0}, {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0},
    {4450,2166,274,274,6351,1,0,0,0}, {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,6354,1,0,0,0},
    {4453,1944,274,274,13115,1,0,0,0}, {4454,2168,274,274,797,1,0,0,0}, {4455,1989,274,274,13118,1,0,0,0},
    {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,21846,1,0,0,0}, {4464,2176,274,274,2511,1,0,0,0},
    {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0}, {4467,2178,274,274,4976,1,0,0,0},
    {4468,2179,274,274,1749,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0}, {4520,1991,274,274,3518,1,0,0,0},
    {4521,2183,274,274,3515,1,0,0,0}, {4522,2184,274,274,6380,1,0,0,0}, {4523,1908,274,274,1269,1,0,0,0},
    {4524,2209,274,274,21850,1,0,0,0}, {4525,2210,274,274,21853,1,0,0,0}, {4526,2212,274,274,3369,1,0,0,0},
    {4527,1942,274,274,3520,1,0,0,0}, {4528,2034,274,274,21856,1,0,0,0}, {4529,2221,274,274,6395,1,0,0,0},
    {4530,2222,274,274,13125,1,0,0,0}, {4531,2224,274,274,6401,1,0,0,0}, {4532,2225,274,274,21859,1,0,0,0},
    {4533,2226,274,274,21863,1,0,0,0}, {4534,2227,274,274,11850,1,0,0,0}, {4535,2228,274,274,1195,1,0,0,0},
    {4536,2229,274,274,3574,1,0,0,0}, {4537,2230,274,274,4992,1,0,0,0}, {4538,2231,274,274,3429,1,0,0,0},
    {4539,2232,274,274,3431,1,0,0,0}, {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,274,3925,1,0,0,0},
    {4542,2234,274,274,3581,1,0,0,0}, {4543,2235,274,274,3403,1,0,0,0}, {4544,2236,274,274,3374,1,0,0,0},
    {4545,2237,274,274,3984,1,0,0,0}, {4546,2023,274,274,3540,1,0,0,0}, {4352,2109,274,274,3600,1,0,0,0},
    {4353,2113,5902,274,21946,1,1,0,0}, {4353,2113,2143,274,21946,1,1,0,0}, {4353,2113,274,274,3597,1,0,0,0},
    {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,274,274,3406,1,0,0,0}, {4356,2123,5902,274,21950,1,1,0,0},
    {4356,2123,2143,274,21950,1,1,0,0}, {4356,2123,274,274,3408,1,0,0,0}, {4357,2053,274,274,3419,1,0,0,0},
    {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,274,274,3356,1,0,0,0}, {4360,2146,5902,274,21954,1,1,0,0},
    {4360,2146,2143,274,21954,1,1,0,0}, {4360,2146,274,274,3353,1,0,0,0}, {4361,2147,274,274,3429,1,0,0,0},
    {4362,2150,5902,274,21826,1,1,0,0}, {4362,2150,2143,274,21826,1,1,0,0}, {4362,2150,274,274,3431,1,0,0,0},
    {4363,2035,666,274,8765,1,1,0,0}, {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,3385,1,0,0,0},
    {4365,2159,5902,274,21958,1,1,0,0}, {4365,2159,2143,274,21958,1,1,0,0}, {4365,2159,274,274,3382,1,0,0,0},
    {4366,2160,274,274,3925,1,0,0,0}, {4367,2161,274,274,3518,1,0,0,0}, {4368,2162,274,274,3369,1,0,0,0},
    {4369,2163,274,274,3574,1,0,0,0}, {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0},
    {4450,2166,274,274,6351,1,0,0,0}, {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,6354,1,0,0,0},
    {4453,1944,274,274,13115,1,0,0,0}, {4454,2168,274,274,797,1,0,0,0}, {4455,1989,274,274,13118,1,0,0,0},
    {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,21846,1,0,0,0}, {4464,2176,274,274,2511,1,0,0,0},
    {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0}, {4467,2178,274,274,4976,1,0,0,0},
    {4468,2179,274,274,1749,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0}, {4520,1991,274,274,3600,1,0,0,0},
    {4521,2183,274,274,3597,1,0,0,0}, {4522,2184,274,274,21962,1,0,0,0}, {4523,1908,274,274,1269,1,0,0,0},
    {4524,2209,274,274,6383,1,0,0,0}, {4525,2210,274,274,21853,1,0,0,0}, {4526,2212,274,274,3406,1,0,0,0},
    {4527,1942,274,274,3520,1,0,0,0}, {4528,2034,274,274,6392,1,0,0,0}, {4529,2221,274,274,6395,1,0,0,0},
    {4530,2222,274,274,6398,1,0,0,0}, {4531,2224,274,274,6401,1,0,0,0}, {4532,2225,274,274,13122,1,0,0,0},
    {4533,2226,274,274,13125,1,0,0,0}, {4534,2227,274,274,11850,1,0,0,0}, {4535,2228,274,274,1195,1,0,0,0},
    {4536,2229,274,274,3356,1,0,0,0}, {4537,2230,274,274,21965,1,0,0,0}, {4538,2231,274,274,3429,1,0,0,0},
    {4539,2232,274,274,3431,1,0,0,0}, {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,274,3385,1,0,0,0},
    {4542,2234,274,274,3925,1,0,0,0}, {4543,2235,274,274,3518,1,0,0,0}, {4544,2236,274,274,3369,1,0,0,0},
    {4545,2237,274,274,3574,1,0,0,0}, {4546,2023,274,274,3540,1,0,0,0}, {3329,3963,274,274,5295,1,0,0,0},
    {3330,3964,274,274,4758,1,0,0,0}, {3331,3965,274,274,3394,1,0,0,0}, {3333,3966,274,274,492,1,0,0,0},
    {3334,3967,274,274,3322,1,0,0,0}, {3335,3968,274,274,3339,1,0,0,0}, {3336,3969,274,274,3336,1,0,0,0},
    {3337,3970,274,274,3334,1,0,0,0}, {3338,3971,274,274,3331,1,0,0,0}, {3339,3972,274,274,16203,1,0,0,0},
    {3340,3973,274,274,3887,1,0,0,0}, {3342,3974,274,274,797,1,0,0,0}, {3343,3975,274,274,3731,1,0,0,0},
    {3344,3976,274,274,494,1,0,0,0}, {3346,3977,274,274,1360,1,0,0,0}, {3347,3978,274,274,3769,1,0,0,0},
    {3348,3979,274,274,3891,1,0,0,0}, {3349,3980,274,3982,3518,1,0,1,0}, {3349,3980,274,274,1026,1,0,0,0},
    {3350,3983,274,3982,3403,1,0,1,0}, {3350,3983,274,274,3905,1,0,0,0}, {3351,3984,274,3982,3600,1,0,1,0},
    {3351,3984,274,274,832,1,0,0,0}, {3352,3985,274,3982,3502,1,0,1,0}, {3352,3985,274,274,3916,1,0,0,0},
    {3353,3986,274,3982,3883,1,0,1,0}, {3353,3986,274,274,3920,1,0,0,0}, {3354,3987,274,3982,3925,1,0,1,0},
    {3354,3987,274,274,572,1,0,0,0}, {3355,3988,274,3982,3581,1,0,1,0}, {3355,3988,274,274,604,1,0,0,0},
    {3356,3989,274,3982,3385,1,0,1,0}, {3356,3989,274,274,3927,1,0,0,0}, {3357,3990,274,3982,3930,1,0,1,0},
    {3357,3990,274,274,387,1,0,0,0}, {3358,3991,274,3982,3880,1,0,1,0}, {3358,3991,274,274,2347,1,0,0,0},
    {3359,3992,274,3982,3464,1,0,1,0}, {3359,3992,274,274,2755,1,0,0,0}, {3360,3993,274,3982,3933,1,0,1,0},
    {3360,3993,274,274,3938,1,0,0,0}, {3361,3994,274,3982,3453,1,0,1,0}, {3361,3994,274,274,2639,1,0,0,0},
    {3362,3995,274,3982,3960,1,0,1,0}, {3362,3995,274,274,3965,1,0,0,0}, {3363,3996,274,3982,3876,1,0,1,0},
    {3363,3996,274,274,3971,1,0,0,0}, {3364,3997,274,3982,3369,1,0,1,0}, {3364,3997,274,274,1629,1,0,0,0},
    {3365,3998,274,3982,3374,1,0,1,0}, {3365,3998,274,274,3976,1,0,0,0}, {3366,3999,274,3982,3406,1,0,1,0},
    {3366,3999,274,274,718,1,0,0,0}, {3367,4000,274,3982,3411,1,0,1,0}, {3367,4000,274,274,3980,1,0,0,0},
    {3368,4001,274,3982,1269,1,0,1,0}, {3368,4001,274,274,1271,1,0,0,0}, {3369,4002,274,3982,5507,1,0,1,0},
    {3369,4002,274,274,5511,1,0,0,0}, {3370,4003,274,3982,3574,1,0,1,0}, {3370,4003,274,274,1365,1,0,0,0},
    {3371,4004,274,3982,3984,1,0,1,0}, {3371,4004,274,274,3987,1,0,0,0}, {3372,4005,274,3982,3356,1,0,1,0},
    {3372,4005,274,274,507,1,0,0,0}, {3373,4006,274,3982,3991,1,0,1,0}, {3373,4006,274,274,3994,1,0,0,0},
    {3374,4007,274,3982,1195,1,0,1,0}, {3374,4007,274,274,1197,1,0,0,0}, {3375,4008,274,3982,3553,1,0,1,0},
    {3375,4008,274,274,1730,1,0,0,0}, {3376,4009,274,3982,3419,1,0,1,0}, {3376,4009,274,274,1978,1,0,0,0},
    {3377,4010,274,3982,5516,1,0,1,0}, {3377,4010,274,274,5520,1,0,0,0}, {3378,4011,274,3982,3520,1,0,1,0},
    {3378,4011,274,274,1102,1,0,0,0}, {3379,4012,274,3982,4762,1,0,1,0}, {3379,4012,274,274,5305,1,0,0,0},
    {3380,4013,274,3982,5525,1,0,1,0}, {3380,4013,274,274,5529,1,0,0,0}, {3381,4014,274,3982,3595,1,0,1,0},
    {3381,4014,274,274,2182,1,0,0,0}, {3382,4015,274,3982,4007,1,0,1,0}, {3382,4015,274,274,1942,1,0,0,0},
    {3383,4016,274,3982,3442,1,0,1,0}, {3383,4016,274,274,2879,1,0,0,0}, {3384,4017,274,3982,3429,1,0,1,0},
    {3384,4017,274,274,1484,1,0,0,0}, {3385,4018,274,3982,3540,1,0,1,0}, {3385,4018,274,274,908,1,0,0,0},
    {3390,4019,274,274,3322,1,0,0,0}, {3391,4020,274,274,3339,1,0,0,0}, {3392,4021,274,274,3336,1,0,0,0},
    {3393,4022,274,274,3334,1,0,0,0}, {3394,4023,274,274,3331,1,0,0,0}, {3395,4024,274,274,16203,1,0,0,0},
    {3396,4025,274,274,4010,1,0,0,0}, {3398,4026,274,274,797,1,0,0,0}, {3399,4027,274,274,3731,1,0,0,0},
    {3400,4028,274,274,494,1,0,0,0}, {3402,4029,274,274,1360,1,0,0,0}, {3403,4030,274,274,3769,1,0,0,0},
    {3404,4031,274,274,3891,1,0,0,0}, {3405,4032,274,274,0,1,0,0,0}, {3424,4033,274,274,4010,1,0,0,0},
    {3426,4034,274,274,3887,1,0,0,0}, {3430,4035,274,274,3569,1,0,0,0}, {3431,4036,274,274,3005,1,0,0,0},
    {3432,4037,274,274,3007,1,0,0,0}, {3433,4038,274,274,3009,1,0,0,0}, {3434,4039,274,274,3011,1,0,0,0},
    {3435,4040,274,274,3013,1,0,0,0}, {3436,4041,274,274,3015,1,0,0,0}, {3437,4042,274,274,3017,1,0,0,0},
    {3438,4043,274,274,3019,1,0,0,0}, {3439,4044,274,274,3021,1,0,0,0}, {3450,4045,274,274,3876,1,0,0,0},
    {3451,4046,274,274,1269,1,0,0,0}, {3452,4047,274,274,3419,1,0,0,0}, {3453,4048,274,274,3520,1,0,0,0},
    {3454,4049,274,274,4762,1,0,0,0}, {3455,4050,274,274,3518,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0},
    {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0}, {1097,1098,274,274,18618,1,0,0,0},
    {1098,1099,274,274,7426,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,4538,1,0,0,0},
    {1101,1102,274,274,14263,1,0,0,0}, {1102,1103,274,274,18509,1,0,0,0}, {1103,1104,274,274,7561,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {3458,2539,274,274,4758,1,0,0,0}, {3459,2540,274,274,3394,1,0,0,0},
    {3461,2541,274,274,492,1,0,0,0}, {3462,2542,274,274,3322,1,0,0,0}, {3463,2543,274,274,22129,1,0,0,0},
    {3464,2544,274,274,22132,1,0,0,0}, {3465,2545,274,274,3339,1,0,0,0}, {3466,2546,274,274,3336,1,0,0,0},
    {3467,2547,274,274,3334,1,0,0,0}, {3468,2548,274,274,3331,1,0,0,0}, {3469,2549,274,274,16203,1,0,0,0},
    {3473,2550,274,274,797,1,0,0,0}, {3474,2551,274,274,3731,1,0,0,0}, {3475,2552,274,274,494,1,0,0,0},
    {3476,2553,274,274,1360,1,0,0,0}, {3477,2554,274,274,3769,1,0,0,0}, {3478,2555,274,274,3891,1,0,0,0},
    {3482,2556,274,2557,3518,1,0,1,0}, {3482,2556,274,274,1026,1,0,0,0}, {3483,2558,274,2557,3403,1,0,1,0},
    {3483,2558,274,274,3905,1,0,0,0}, {3484,2559,274,2557,3600,1,0,1,0}, {3484,2559,274,274,832,1,0,0,0},
    {3485,2560,274,2557,3502,1,0,1,0}, {3485,2560,274,274,3916,1,0,0,0}, {3486,2561,274,2557,3883,1,0,1,0},
    {3486,2561,274,274,3920,1,0,0,0}, {3487,2562,274,2557,7564,1,0,1,0}, {3487,2562,274,274,7569,1,0,0,0},
    {3488,2563,274,2557,3925,1,0,1,0}, {3488,2563,274,274,572,1,0,0,0}, {3489,2564,274,2557,3581,1,0,1,0},
    {3489,2564,274,274,604,1,0,0,0}, {3490,2565,274,2557,3385,1,0,1,0}, {3490,2565,274,274,3927,1,0,0,0},
    {3491,2566,274,2557,3930,1,0,1,0}, {3491,2566,274,274,387,1,0,0,0}, {3492,2567,274,2557,3880,1,0,1,0},
    {3492,2567,274,274,2347,1,0,0,0}, {3493,2568,274,2557,7575,1,0,1,0}, {3493,2568,274,274,7579,1,0,0,0},
    {3495,2569,274,2557,3464,1,0,1,0}, {3495,2569,274,274,2755,1,0,0,0}, {3496,2570,274,2557,3933,1,0,1,0},
    {3496,2570,274,274,3938,1,0,0,0}, {3497,2571,274,2557,3453,1,0,1,0}, {3497,2571,274,274,2639,1,0,0,0},
    {3498,2572,274,2557,3960,1,0,1,0}, {3498,2572,274,274,3965,1,0,0,0}, {3499,2573,274,2557,3876,1,0,1,0},
    {3499,2573,274,274,3971,1,0,0,0}, {3500,2574,274,2557,7584,1,0,1,0}, {3500,2574,274,274,7591,1,0,0,0},
    {3501,2575,274,2557,3369,1,0,1,0}, {3501,2575,274,274,1629,1,0,0,0}, {3502,2576,274,2557,3374,1,0,1,0},
    {3502,2576,274,274,3976,1,0,0,0}, {3503,2577,274,2557,3406,1,0,1,0}, {3503,2577,274,274,718,1,0,0,0},
    {3504,2578,274,2557,3411,1,0,1,0}, {3504,2578,274,274,3980,1,0,0,0}, {3505,2579,274,2557,1269,1,0,1,0},
    {3505,2579,274,274,1271,1,0,0,0}, {3507,2580,274,2557,7599,1,0,1,0}, {3507,2580,274,274,7604,1,0,0,0},
    {3508,2581,274,2557,3574,1,0,1,0}, {3508,2581,274,274,1365,1,0,0,0}, {3509,2582,274,2557,3984,1,0,1,0},
    {3509,2582,274,274,3987,1,0,0,0}, {3510,2583,274,2557,3356,1,0,1,0}, {3510,2583,274,274,507,1,0,0,0},
    {3511,2584,274,2557,3991,1,0,1,0}, {3511,2584,274,274,3994,1,0,0,0}, {3512,2585,274,2557,1195,1,0,1,0},
    {3512,2585,274,274,1197,1,0,0,0}, {3513,2586,274,2557,7610,1,0,1,0}, {3513,2586,274,274,7615,1,0,0,0},
    {3514,2587,274,2557,3553,1,0,1,0}, {3514,2587,274,274,1730,1,0,0,0}, {3515,2588,274,2557,3419,1,0,1,0},
    {3515,2588,274,274,1978,1,0,0,0}, {3517,2589,274,2557,3520,1,0,1,0}, {3517,2589,274,274,1102,1,0,0,0},
    {3520,2590,274,2557,3595,1,0,1,0}, {3520,2590,274,274,2182,1,0,0,0}, {3521,2591,274,2557,4007,1,0,1,0},
    {3521,2591,274,274,1942,1,0,0,0}, {3522,2592,274,2557,3442,1,0,1,0}, {3522,2592,274,274,2879,1,0,0,0},
    {3523,2593,274,2557,3429,1,0,1,0}, {3523,2593,274,274,1484,1,0,0,0}, {3524,2594,274,2557,3540,1,0,1,0},
    {3524,2594,274,274,908,1,0,0,0}, {3525,2595,274,2557,4762,1,0,1,0}, {3525,2595,274,274,5305,1,0,0,0},
    {3526,2596,274,2557,3508,1,0,1,0}, {3526,2596,274,274,805,1,0,0,0}, {3530,2597,274,274,0,1,0,0,0},
    {3535,2598,274,274,3322,1,0,0,0}, {3536,2599,274,274,22129,1,0,0,0}, {3537,2600,274,274,22132,1,0,0,0},
    {3538,2601,274,274,3339,1,0,0,0}, {3539,2602,274,274,3336,1,0,0,0}, {3540,2603,274,274,3334,1,0,0,0},
    {3542,2604,274,274,3331,1,0,0,0}, {3544,2605,274,274,16203,1,0,0,0}, {3545,2606,274,274,797,1,0,0,0},
    {3546,2607,274,274,3731,1,0,0,0}, {3547,2608,274,274,494,1,0,0,0}, {3548,2609,274,274,1360,1,0,0,0},
    {3549,2610,274,274,3769,1,0,0,0}, {3550,2611,274,274,3891,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3073,2724,274,274,5295,1,0,0,0}, {3074,2725,274,274,4758,1,0,0,0},
    {3075,2731,274,274,3394,1,0,0,0}, {3077,2732,274,274,492,1,0,0,0}, {3078,2733,274,274,3322,1,0,0,0},
    {3079,2734,274,274,3339,1,0,0,0}, {3080,2735,274,274,3336,1,0,0,0}, {3081,2736,274,274,3334,1,0,0,0},
    {3082,2737,274,274,3331,1,0,0,0}, {3083,2738,274,274,16203,1,0,0,0}, {3084,2739,274,274,3887,1,0,0,0},
    {3086,2740,274,274,797,1,0,0,0}, {3087,2741,274,274,3731,1,0,0,0}, {3088,2742,274,274,494,1,0,0,0},
    {3090,2743,274,274,1360,1,0,0,0}, {3091,2744,274,274,3769,1,0,0,0}, {3092,2745,274,274,3891,1,0,0,0},
    {3093,2746,274,2747,3518,1,0,1,0}, {3093,2746,274,274,1026,1,0,0,0}, {3094,2748,274,2747,3403,1,0,1,0},
    {3094,2748,274,274,3905,1,0,0,0}, {3095,2749,274,2747,3600,1,0,1,0}, {3095,2749,274,274,832,1,0,0,0},
    {3096,2750,274,2747,3502,1,0,1,0}, {3096,2750,274,274,3916,1,0,0,0}, {3097,2751,274,2747,3883,1,0,1,0},
    {3097,2751,274,274,3920,1,0,0,0}, {3098,2752,274,2747,3925,1,0,1,0}, {3098,2752,274,274,572,1,0,0,0},
    {3099,2753,274,2747,3581,1,0,1,0}, {3099,2753,274,274,604,1,0,0,0}, {3100,2754,274,2747,3385,1,0,1,0},
    {3100,2754,274,274,3927,1,0,0,0}, {3101,2755,274,2747,3930,1,0,1,0}, {3101,2755,274,274,387,1,0,0,0},
    {3102,2756,274,2747,3880,1,0,1,0}, {3102,2756,274,274,2347,1,0,0,0}, {3103,2757,274,2747,3464,1,0,1,0},
    {3103,2757,274,274,2755,1,0,0,0}, {3104,2758,274,2747,3933,1,0,1,0}, {3104,2758,274,274,3938,1,0,0,0},
    {3105,2759,274,2747,3453,1,0,1,0}, {3105,2759,274,274,2639,1,0,0,0}, {3106,2760,274,2747,3960,1,0,1,0},
    {3106,2760,274,274,3965,1,0,0,0}, {3107,2761,274,2747,3876,1,0,1,0}, {3107,2761,274,274,3971,1,0,0,0},
    {3108,2762,274,2747,3369,1,0,1,0}, {3108,2762,274,274,1629,1,0,0,0}, {3109,2763,274,2747,3374,1,0,1,0},
    {3109,2763,274,274,3976,1,0,0,0}, {3110,2764,274,2747,3406,1,0,1,0}, {3110,2764,274,274,718,1,0,0,0},
    {3111,2765,274,2747,3411,1,0,1,0}, {3111,2765,274,274,3980,1,0,0,0}, {3112,2766,274,2747,1269,1,0,1,0},
    {3112,2766,274,274,1271,1,0,0,0}, {3114,2767,274,2747,3574,1,0,1,0}, {3114,2767,274,274,1365,1,0,0,0},
    {3115,2768,274,2747,3984,1,0,1,0}, {3115,2768,274,274,3987,1,0,0,0}, {3116,2769,274,2747,3356,1,0,1,0},
    {3116,2769,274,274,507,1,0,0,0}, {3117,2770,274,2747,3991,1,0,1,0}, {3117,2770,274,274,3994,1,0,0,0},
    {3118,2771,274,2747,1195,1,0,1,0}, {3118,2771,274,274,1197,1,0,0,0}, {3119,2772,274,2747,3553,1,0,1,0},
    {3119,2772,274,274,1730,1,0,0,0}, {3120,2773,274,2747,3419,1,0,1,0}, {3120,2773,274,274,1978,1,0,0,0},
    {3121,2774,274,2747,5516,1,0,1,0}, {3121,2774,274,274,5520,1,0,0,0}, {3122,2775,274,2747,3520,1,0,1,0},
    {3122,2775,274,274,1102,1,0,0,0}, {3123,2776,274,2747,4762,1,0,1,0}, {3123,2776,274,274,5305,1,0,0,0},
    {3124,2777,274,2747,5525,1,0,1,0}, {3124,2777,274,274,5529,1,0,0,0}, {3125,2778,274,2747,3595,1,0,1,0},
    {3125,2778,274,274,2182,1,0,0,0}, {3126,2779,274,2747,4007,1,0,1,0}, {3126,2779,274,274,1942,1,0,0,0},
    {3127,2780,274,2747,3442,1,0,1,0}, {3127,2780,274,274,2879,1,0,0,0}, {3128,2781,274,2747,3429,1,0,1,0},
    {3128,2781,274,274,1484,1,0,0,0}, {3129,2782,274,2747,3540,1,0,1,0}, {3129,2782,274,274,908,1,0,0,0},
    {3134,2783,274,274,3322,1,0,0,0}, {3135,2784,274,274,3339,1,0,0,0}, {3136,2785,274,274,3336,1,0,0,0},
    {3137,2786,274,274,3334,1,0,0,0}, {3138,2787,274,274,3331,1,0,0,0}, {3139,2788,274,274,16203,1,0,0,0},
    {3140,2789,274,274,4010,1,0,0,0}, {3142,2790,274,274,797,1,0,0,0}, {3143,2791,274,274,3731,1,0,0,0},
    {3144,2792,274,274,494,1,0,0,0}, {3146,2793,274,274,1360,1,0,0,0}, {3147,2794,274,274,3769,1,0,0,0},
    {3148,2795,274,274,3891,1,0,0,0}, {3149,2796,274,274,0,1,0,0,0}, {3168,2797,274,274,4010,1,0,0,0},
    {3170,2798,274,274,3887,1,0,0,0}, {3174,2799,274,274,3569,1,0,0,0}, {3175,2800,274,274,3005,1,0,0,0},
    {3176,2801,274,274,3007,1,0,0,0}, {3177,2802,274,274,3009,1,0,0,0}, {3178,2803,274,274,3011,1,0,0,0},
    {3179,2804,274,274,3013,1,0,0,0}, {3180,2805,274,274,3015,1,0,0,0}, {3181,2806,274,274,3017,1,0,0,0},
    {3182,2807,274,274,3019,1,0,0,0}, {3183,2808,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3585,5903,274,274,3518,1,0,0,0}, {3586,5904,274,274,22260,1,0,0,0},
    {3587,5905,274,274,22265,1,0,0,0}, {3588,5906,274,274,3403,1,0,0,0}, {3589,5907,274,274,22272,1,0,0,0},
    {3590,5908,274,274,22277,1,0,0,0}, {3591,5909,274,274,4973,1,0,0,0}, {3592,5910,274,274,3925,1,0,0,0},
    {3593,5911,274,274,22282,1,0,0,0}, {3594,5912,274,274,3581,1,0,0,0}, {3595,5913,274,274,3429,1,0,0,0},
    {3596,5914,274,274,22287,1,0,0,0}, {3597,5915,274,274,22292,1,0,0,0}, {3598,5916,274,274,3453,1,0,0,0},
    {3599,5917,274,274,3464,1,0,0,0}, {3600,5918,274,274,22296,1,0,0,0}, {3601,5919,274,274,22303,1,0,0,0},
    {3602,5920,274,274,22308,1,0,0,0}, {3603,5921,274,274,3876,1,0,0,0}, {3604,5922,274,274,3406,1,0,0,0},
    {3605,5923,274,274,3369,1,0,0,0}, {3606,5924,274,274,22313,1,0,0,0}, {3607,5925,274,274,3374,1,0,0,0},
    {3608,5926,274,274,3933,1,0,0,0}, {3609,5927,274,274,1269,1,0,0,0}, {3610,5928,274,274,3356,1,0,0,0},
    {3611,5929,274,274,3574,1,0,0,0}, {3612,5930,274,274,22318,1,0,0,0}, {3613,5931,274,274,22323,1,0,0,0},
    {3614,5932,274,274,3984,1,0,0,0}, {3615,5933,274,274,3508,1,0,0,0}, {3616,5934,274,274,22327,1,0,0,0},
    {3617,5935,274,274,1195,1,0,0,0}, {3618,5936,274,274,3553,1,0,0,0}, {3619,5937,274,274,3419,1,0,0,0},
    {3620,5938,274,274,3595,1,0,0,0}, {3621,5939,274,274,3520,1,0,0,0}, {3622,5940,274,274,22332,1,0,0,0},
    {3623,5941,274,274,3545,1,0,0,0}, {3624,5942,274,274,22335,1,0,0,0}, {3625,5943,274,274,22341,1,0,0,0},
    {3626,5944,274,274,11062,1,0,0,0}, {3627,5945,274,274,22347,1,0,0,0}, {3628,5946,274,274,4762,1,0,0,0},
    {3629,5947,274,274,4987,1,0,0,0}, {3630,5948,274,274,3394,1,0,0,0}, {3632,5949,274,274,492,1,0,0,0},
    {3633,5950,274,274,22351,1,0,0,0}, {3634,5951,274,274,3322,1,0,0,0}, {3635,5952,274,274,22355,1,0,0,0},
    {3636,5953,274,274,3339,1,0,0,0}, {3637,5954,274,274,3336,1,0,0,0}, {3638,5955,274,274,22358,1,0,0,0},
    {3639,5956,274,274,22362,1,0,0,0}, {3640,5957,274,274,3334,1,0,0,0}, {3641,5958,274,274,3331,1,0,0,0},
    {3642,5959,274,274,22368,1,0,0,0}, {3648,5960,274,274,797,1,0,0,0}, {3649,5961,274,274,22129,1,0,0,0},
    {3650,5962,274,274,1360,1,0,0,0}, {3651,5963,274,274,8506,1,0,0,0}, {3652,5964,274,274,22374,1,0,0,0},
    {3655,5965,274,274,22378,1,0,0,0}, {3656,5966,274,274,22381,1,0,0,0}, {3657,5967,274,274,22384,1,0,0,0},
    {3658,5968,274,274,22387,1,0,0,0}, {3659,5969,274,274,22390,1,0,0,0}, {3660,5970,274,274,22393,1,0,0,0},
    {3661,5971,274,274,22396,1,0,0,0}, {3664,5972,274,274,3569,1,0,0,0}, {3665,5973,274,274,3005,1,0,0,0},
    {3666,5974,274,274,3007,1,0,0,0}, {3667,5975,274,274,3009,1,0,0,0}, {3668,5976,274,274,3011,1,0,0,0},
    {3669,5977,274,274,3013,1,0,0,0}, {3670,5978,274,274,3015,1,0,0,0}, {3671,5979,274,274,3017,1,0,0,0},
    {3672,5980,274,274,3019,1,0,0,0}, {3673,5981,274,274,3021,1,0,0,0}, {39,1114,274,274,8765,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0},
    {1096,1097,274,274,5891,1,0,0,0}, {1097,1098,274,274,18618,1,0,0,0}, {1100,1101,274,274,4538,1,0,0,0},
    {1102,1103,274,274,18509,1,0,0,0}, {1103,1104,274,274,7561,1,0,0,0}, {1108,2810,274,274,5497,1,0,0,0},
    {1110,1121,274,274,22469,1,0,0,0}, {1111,2811,274,274,8302,1,0,0,0}, {1169,1123,274,274,22472,1,0,0,0},
    {8217,1124,274,274,3310,1,0,0,0}, {108,53,274,274,22523,2,0,0,0}, {110,64,274,274,22527,2,0,0,0},
    {57364,273,274,5985,3310,1,0,1,0}, {57364,273,274,5986,0,1,0,1,0}, {4352,2109,3586,3590,22896,1,4,3,0},
    {4355,2116,3586,3593,22901,1,4,3,0}, {4355,2116,3586,5987,22901,1,4,2,0}, {4357,2053,3586,3596,22906,1,4,2,0},
    {4369,5989,274,274,22911,6,0,0,0}, {4352,2109,2110,274,3403,1,1,0,0}, {4352,2109,2112,274,3600,1,1,0,0},
    {4352,2109,274,274,3518,1,0,0,0}, {4353,2113,274,274,3515,1,0,0,0}, {4354,2114,2115,274,3520,1,1,0,0},
    {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,2110,274,3374,1,1,0,0}, {4355,2116,2122,274,3369,1,1,0,0},
    {4355,2116,2112,274,3406,1,1,0,0}, {4355,2116,274,274,3369,1,0,0,0}, {4356,2123,274,274,3371,1,0,0,0},
    {4357,2053,2141,274,1269,1,1,0,0}, {4357,2053,2142,274,3520,1,1,0,0}, {4357,2053,2143,274,3419,1,1,0,0},
    {4357,2053,274,274,3419,1,0,0,0}, {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,2112,274,3356,1,1,0,0},
    {4359,2145,274,274,3574,1,0,0,0}, {4360,2146,274,274,3571,1,0,0,0}, {4361,2147,274,274,3429,1,0,0,0},
    {4362,2150,274,274,3431,1,0,0,0}, {4363,2035,274,274,0,1,0,0,0}, {4364,2157,2110,274,3581,1,1,0,0},
    {4364,2157,2122,274,3385,1,1,0,0}, {4364,2157,2112,274,3385,1,1,0,0}, {4364,2157,274,274,3385,1,0,0,0},
    {4365,2159,274,274,3382,1,0,0,0}, {4366,2160,274,274,3581,1,0,0,0}, {4367,2161,274,274,3403,1,0,0,0},
    {4368,2162,274,274,3374,1,0,0,0}, {4369,2163,274,274,3984,1,0,0,0}, {4370,2164,274,274,3540,1,0,0,0},
    {4449,1943,274,274,492,1,0,0,0}, {4450,2166,274,274,6351,1,0,0,0}, {4451,1992,274,274,1730,1,0,0,0},
    {4452,2167,274,274,6354,1,0,0,0}, {4453,1944,274,274,6358,1,0,0,0}, {4454,2168,274,274,797,1,0,0,0},
    {4455,1989,274,274,6361,1,0,0,0}, {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0},
    {4458,2171,274,274,1704,1,0,0,0}, {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0},
    {4461,2027,274,274,1761,1,0,0,0}, {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,6372,1,0,0,0},
    {4464,2176,274,274,2511,1,0,0,0}, {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0},
    {4467,2178,274,274,7110,1,0,0,0}, {4468,2179,274,274,22921,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0},
    {4520,1991,274,5995,3518,1,0,1,0}, {4520,1991,274,2181,3600,1,0,1,0}, {4520,1991,274,2182,4973,1,0,1,0},
    {4520,1991,274,274,3518,1,0,0,0}, {4521,2183,274,5995,3518,1,0,1,0}, {4521,2183,274,2181,3515,1,0,1,0},
    {4521,2183,274,2182,4973,1,0,1,0}, {4521,2183,274,274,3518,1,0,0,0}, {4522,2184,274,5995,3518,1,0,1,0},
    {4522,2184,274,2181,6380,1,0,1,0}, {4522,2184,274,2182,4973,1,0,1,0}, {4522,2184,274,274,3518,1,0,0,0},
    {4523,1908,274,2181,1269,1,0,1,0}, {4523,1908,274,2208,3520,1,0,1,0}, {4523,1908,274,274,1269,1,0,0,0},
    {4524,2209,274,2181,6383,1,0,1,0}, {4524,2209,274,2208,3520,1,0,1,0}, {4524,2209,274,274,1269,1,0,0,0},
    {4525,2210,274,2181,1269,1,0,1,0}, {4525,2210,274,2208,3520,1,0,1,0}, {4525,2210,274,274,1269,1,0,0,0},
    {4526,2212,274,5995,3369,1,0,1,0}, {4526,2212,274,2181,3406,1,0,1,0}, {4526,2212,274,2182,1269,1,0,1,0},
    {4526,2212,274,274,3369,1,0,0,0}, {4527,1942,274,2181,3419,1,0,1,0}, {4527,1942,274,274,3520,1,0,0,0},
    {4528,2034,274,5995,3518,1,0,1,0}, {4528,2034,274,2181,6392,1,0,1,0}, {4528,2034,274,2182,4973,1,0,1,0},
    {4528,2034,274,274,3518,1,0,0,0}, {4529,2221,274,2181,6395,1,0,1,0}, {4529,2221,274,274,1195,1,0,0,0},
    {4530,2222,274,5995,3574,1,0,1,0}, {4530,2222,274,2181,6398,1,0,1,0}, {4530,2222,274,2182,1195,1,0,1,0},
    {4530,2222,274,274,3520,1,0,0,0}, {4531,2224,274,2181,6401,1,0,1,0}, {4531,2224,274,274,3520,1,0,0,0},
    {4532,2225,274,2181,21859,1,0,1,0}, {4532,2225,274,274,3520,1,0,0,0}, {4533,2226,274,5995,3574,1,0,1,0},
    {4533,2226,274,2181,21863,1,0,1,0}, {4533,2226,274,2182,1195,1,0,1,0}, {4533,2226,274,274,3574,1,0,0,0},
    {4534,2227,274,2181,3419,1,0,1,0}, {4534,2227,274,274,3520,1,0,0,0}, {4535,2228,274,2181,1195,1,0,1,0},
    {4535,2228,274,274,1195,1,0,0,0}, {4536,2229,274,5995,3574,1,0,1,0}, {4536,2229,274,2181,3356,1,0,1,0},
    {4536,2229,274,2182,1195,1,0,1,0}, {4536,2229,274,274,3574,1,0,0,0}, {4537,2230,274,5995,3574,1,0,1,0},
    {4537,2230,274,2181,4992,1,0,1,0}, {4537,2230,274,2182,1195,1,0,1,0}, {4537,2230,274,274,3574,1,0,0,0},
    {4538,2231,274,5995,3369,1,0,1,0}, {4538,2231,274,2181,3429,1,0,1,0}, {4538,2231,274,2182,1269,1,0,1,0},
    {4538,2231,274,274,3369,1,0,0,0}, {4539,2232,274,5995,3369,1,0,1,0}, {4539,2232,274,2181,3431,1,0,1,0},
    {4539,2232,274,2182,1269,1,0,1,0}, {4539,2232,274,274,3369,1,0,0,0}, {4540,1990,274,2181,4973,1,0,1,0},
    {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,5995,3369,1,0,1,0}, {4541,2233,274,2181,3385,1,0,1,0},
    {4541,2233,274,2182,1269,1,0,1,0}, {4541,2233,274,274,3369,1,0,0,0}, {4542,2234,274,5995,3369,1,0,1,0},
    {4542,2234,274,2181,3581,1,0,1,0}, {4542,2234,274,2182,1269,1,0,1,0}, {4542,2234,274,274,3369,1,0,0,0},
    {4543,2235,274,5995,3518,1,0,1,0}, {4543,2235,274,2181,3403,1,0,1,0}, {4543,2235,274,2182,4973,1,0,1,0},
    {4543,2235,274,274,3518,1,0,0,0}, {4544,2236,274,5995,3369,1,0,1,0}, {4544,2236,274,2181,3374,1,0,1,0},
    {4544,2236,274,2182,1269,1,0,1,0}, {4544,2236,274,274,3369,1,0,0,0}, {4545,2237,274,5995,3574,1,0,1,0},
    {4545,2237,274,2181,3984,1,0,1,0}, {4545,2237,274,2182,1195,1,0,1,0}, {4545,2237,274,274,3574,1,0,0,0},
    {4546,2023,274,5995,3369,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0}, {4546,2023,274,2182,1269,1,0,1,0},
    {4546,2023,274,274,3369,1,0,0,0}, {57600,2241,2110,274,22925,1,1,0,0}, {57600,2241,2112,274,6422,1,1,0,0},
    {57600,2241,274,274,6425,1,0,0,0}, {57601,2242,274,274,6428,1,0,0,0}, {57602,2243,2115,274,6432,1,1,0,0},
    {57602,2243,274,274,6435,1,0,0,0}, {57603,2244,2110,274,22929,1,1,0,0}, {57603,2244,2122,274,6444,1,1,0,0},
    {57603,2244,2112,274,6447,1,1,0,0}, {57603,2244,274,274,6444,1,0,0,0}, {57604,2245,274,274,6450,1,0,0,0},
    {57605,2246,2141,274,6435,1,1,0,0}, {57605,2246,2142,274,6432,1,1,0,0}, {57605,2246,2143,274,6454,1,1,0,0},
    {57605,2246,274,274,6454,1,0,0,0}, {57606,2247,274,274,6457,1,0,0,0}, {57607,2248,2112,274,6460,1,1,0,0},
    {57607,2248,274,274,6463,1,0,0,0}, {57608,2249,274,274,6466,1,0,0,0}, {57609,2250,274,274,6474,1,0,0,0},
    {57610,2251,274,274,6477,1,0,0,0}, {57611,2252,274,274,6481,1,0,0,0}, {57612,2253,2110,274,6490,1,1,0,0},
    {57612,2253,2122,274,6494,1,1,0,0}, {57612,2253,2112,274,6494,1,1,0,0}, {57612,2253,274,274,6494,1,0,0,0},
    {57613,2254,274,274,13128,1,0,0,0}, {57614,2255,274,274,6490,1,0,0,0}, {57615,2256,274,274,22925,1,0,0,0},
    {57616,2257,274,274,22929,1,0,0,0}, {57617,2258,274,274,22933,1,0,0,0}, {57618,2259,274,274,6508,1,0,0,0},
    {57632,2260,274,274,3518,1,0,0,0}, {57633,2261,274,274,3515,1,0,0,0}, {57634,2262,274,274,1269,1,0,0,0},
    {57635,2263,274,274,3369,1,0,0,0}, {57636,2264,274,274,3371,1,0,0,0}, {57637,2265,274,274,3419,1,0,0,0},
    {57638,2266,274,274,1195,1,0,0,0}, {57639,2267,274,274,3574,1,0,0,0}, {57640,2268,274,274,3571,1,0,0,0},
    {57641,2269,274,274,3429,1,0,0,0}, {57642,2270,274,274,3431,1,0,0,0}, {57643,2271,274,274,0,1,0,0,0},
    {57644,2272,274,274,3385,1,0,0,0}, {57645,2273,274,274,3382,1,0,0,0}, {57646,2274,274,274,3581,1,0,0,0},
    {57647,2275,274,274,3403,1,0,0,0}, {57648,2276,274,274,3374,1,0,0,0}, {57649,2277,274,274,3984,1,0,0,0},
    {57650,2278,274,274,3540,1,0,0,0}, {57364,273,274,274,6653,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,1746,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3339,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,3339,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0}, {1199,1109,274,274,7110,1,0,0,0},
    {1257,1113,274,274,7113,1,0,0,0}, {97,1600,274,274,24600,1,0,0,0}, {98,2337,274,274,24603,1,0,0,0},
    {99,6003,274,274,24606,2,0,0,0}, {100,2341,274,274,24609,1,0,0,0}, {101,2343,274,274,24612,1,0,0,0},
    {102,2345,274,274,24615,1,0,0,0}, {103,2347,274,274,24618,1,0,0,0}, {105,1115,6005,274,24621,1,1,0,0},
    {105,1115,274,6005,24624,1,0,1,0}, {105,1115,6006,274,24621,1,1,0,0}, {105,1115,274,274,24624,1,0,0,0},
    {106,2354,274,274,24627,1,0,0,0}, {107,6007,274,274,24630,2,0,0,0}, {107,6009,274,274,24633,1,0,0,0},
    {108,2360,274,274,24636,1,0,0,0}, {109,6010,274,274,24639,1,0,0,0}, {110,6011,274,274,24642,1,0,0,0},
    {111,2369,274,274,24645,1,0,0,0}, {112,6012,274,274,24648,1,0,0,0}, {114,6013,274,274,24651,1,0,0,0},
    {115,6014,274,274,24654,4,0,0,0}, {115,6018,274,274,24659,4,0,0,0}, {115,6022,274,274,24662,3,0,0,0},
    {115,6025,274,274,24662,2,0,0,0}, {115,2378,274,274,24665,1,0,0,0}, {116,6027,274,274,24668,2,0,0,0},
    {116,2427,274,274,24671,1,0,0,0}, {117,2428,274,274,24674,1,0,0,0}, {118,2429,274,274,24677,1,0,0,0},
    {121,6029,274,274,24680,2,0,0,0}, {121,6031,274,274,24683,2,0,0,0}, {121,6033,274,274,24683,2,0,0,0},
    {121,6035,274,274,24686,2,0,0,0}, {121,6037,274,274,24689,2,0,0,0}, {121,6039,274,274,24686,2,0,0,0},
    {121,2447,274,274,24692,1,0,0,0}, {122,2557,274,274,24695,1,0,0,0}, {246,3441,274,274,24698,1,0,0,0},
    {252,3442,274,274,24701,1,0,0,0}, {4352,2109,274,274,3600,1,0,0,0}, {4353,2113,274,274,3515,1,0,0,0},
    {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,274,274,3406,1,0,0,0}, {4356,2123,274,274,3371,1,0,0,0},
    {4357,2053,274,274,3419,1,0,0,0}, {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,274,274,3356,1,0,0,0},
    {4360,2146,274,274,3571,1,0,0,0}, {4361,2147,274,274,3429,1,0,0,0}, {4362,2150,274,274,3431,1,0,0,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,3385,1,0,0,0}, {4365,2159,274,274,3382,1,0,0,0},
    {4366,2160,274,274,3581,1,0,0,0}, {4367,2161,274,274,3518,1,0,0,0}, {4368,2162,274,274,3369,1,0,0,0},
    {4369,2163,274,274,3574,1,0,0,0}, {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0},
    {4450,2166,274,274,6351,1,0,0,0}, {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,6354,1,0,0,0},
    {4453,1944,274,274,13115,1,0,0,0}, {4454,2168,274,274,797,1,0,0,0}, {4455,1989,274,274,13118,1,0,0,0},
    {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,1724,1,0,0,0}, {4464,2176,274,274,2511,1,0,0,0},
    {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0}, {4467,2178,274,274,4976,1,0,0,0},
    {4468,2179,274,274,4989,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0}, {4520,1991,274,274,3518,1,0,0,0},
    {4521,2183,274,274,3518,1,0,0,0}, {4522,2184,274,274,3518,1,0,0,0}, {4523,1908,274,274,1269,1,0,0,0},
    {4524,2209,274,274,1269,1,0,0,0}, {4525,2210,274,274,1269,1,0,0,0}, {4526,2212,274,274,3369,1,0,0,0},
    {4527,1942,274,274,3520,1,0,0,0}, {4528,2034,274,274,3518,1,0,0,0}, {4529,2221,274,274,1195,1,0,0,0},
    {4530,2222,274,274,3520,1,0,0,0}, {4531,2224,274,274,3520,1,0,0,0}, {4532,2225,274,274,3520,1,0,0,0},
    {4533,2226,274,274,3574,1,0,0,0}, {4534,2227,274,274,3520,1,0,0,0}, {4535,2228,274,274,1195,1,0,0,0},
    {4536,2229,274,274,3574,1,0,0,0}, {4537,2230,274,274,3574,1,0,0,0}, {4538,2231,274,274,3369,1,0,0,0},
    {4539,2232,274,274,3369,1,0,0,0}, {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,274,3369,1,0,0,0},
    {4542,2234,274,274,3369,1,0,0,0}, {4543,2235,274,274,3518,1,0,0,0}, {4544,2236,274,274,3369,1,0,0,0},
    {4545,2237,274,274,3574,1,0,0,0}, {4546,2023,274,274,3369,1,0,0,0}, {57363,2240,274,274,3339,1,0,0,0},
    {57600,2241,274,274,6422,1,0,0,0}, {57601,2242,274,274,6428,1,0,0,0}, {57602,2243,274,274,6435,1,0,0,0},
    {57603,2244,274,274,6447,1,0,0,0}, {57604,2245,274,274,6450,1,0,0,0}, {57605,2246,274,274,6454,1,0,0,0},
    {57606,2247,274,274,6457,1,0,0,0}, {57607,2248,274,274,6460,1,0,0,0}, {57608,2249,274,274,6466,1,0,0,0},
    {57609,2250,274,274,6474,1,0,0,0}, {57610,2251,274,274,6477,1,0,0,0}, {57611,2252,274,274,6481,1,0,0,0},
    {57612,2253,274,274,6494,1,0,0,0}, {57613,2254,274,274,13128,1,0,0,0}, {57614,2255,274,274,6490,1,0,0,0},
    {57615,2256,274,274,6425,1,0,0,0}, {57616,2257,274,274,6444,1,0,0,0}, {57617,2258,274,274,6463,1,0,0,0},
    {57618,2259,274,274,6508,1,0,0,0}, {12353,2971,274,274,492,1,0,0,0}, {12354,2972,274,274,492,1,0,0,0},
    {12355,2973,274,274,3339,1,0,0,0}, {12356,2974,274,274,1746,2,0,0,0}, {12356,2976,274,274,3339,1,0,0,0},
    {12357,2977,274,274,3334,1,0,0,0}, {12358,2978,274,274,1724,2,0,0,0}, {12358,2980,274,274,2511,2,0,0,0},
    {12358,2982,274,274,2500,2,0,0,0}, {12358,2984,274,274,3334,1,0,0,0}, {12359,2985,274,274,797,1,0,0,0},
    {12360,2986,274,274,797,1,0,0,0}, {12361,2987,274,274,1360,1,0,0,0}, {12362,2988,274,274,1360,1,0,0,0},
    {12363,2989,274,274,1026,1,0,0,0}, {12364,2990,274,274,832,1,0,0,0}, {12365,2991,274,274,9167,2,0,0,0},
    {12365,2993,274,274,9171,2,0,0,0}, {12365,2995,274,274,9175,2,0,0,0}, {12365,2997,274,274,2419,1,0,0,0},
    {12366,2998,274,274,9179,2,0,0,0}, {12366,3000,274,274,9183,2,0,0,0}, {12366,3002,274,274,9187,2,0,0,0},
    {12366,3004,274,274,2719,1,0,0,0}, {12367,3005,274,274,9191,2,0,0,0}, {12367,3007,274,274,2451,2,0,0,0},
    {12367,3009,274,274,2442,2,0,0,0}, {12367,3011,274,274,2438,2,0,0,0}, {12367,3013,274,274,1071,1,0,0,0},
    {12368,3014,274,274,2738,2,0,0,0}, {12368,3016,274,274,877,1,0,0,0}, {12369,3017,274,274,1046,1,0,0,0},
    {12370,3018,274,274,852,1,0,0,0}, {12371,3019,274,274,2430,1,0,0,0}, {12372,3020,274,274,2730,1,0,0,0},
    {12373,3021,274,274,1484,1,0,0,0}, {12374,3022,274,274,1789,1,0,0,0}, {12375,3023,274,274,1541,2,0,0,0},
    {12375,3025,274,274,9195,2,0,0,0}, {12375,3027,274,274,1566,2,0,0,0}, {12375,3029,274,274,1516,2,0,0,0},
    {12375,3031,274,274,9199,1,0,0,0}, {12376,3032,274,274,9203,2,0,0,0}, {12376,3034,274,274,9206,2,0,0,0},
    {12376,3036,274,274,9209,2,0,0,0}, {12376,3038,274,274,3927,2,0,0,0}, {12376,3040,274,274,984,1,0,0,0},
    {12377,3041,274,274,1613,1,0,0,0}, {12378,3042,274,274,1834,1,0,0,0}, {12379,3043,274,274,1504,1,0,0,0},
    {12380,3044,274,274,1809,1,0,0,0}, {12381,3045,274,274,2008,1,0,0,0}, {12382,3046,274,274,2566,1,0,0,0},
    {12383,3047,274,274,1629,1,0,0,0}, {12384,3048,274,274,718,1,0,0,0}, {12385,3049,274,274,629,2,0,0,0},
    {12385,3051,274,274,9212,2,0,0,0}, {12385,3053,274,274,655,2,0,0,0}, {12385,3055,274,274,604,2,0,0,0},
    {12385,3057,274,274,9216,1,0,0,0}, {12386,3058,274,274,9206,2,0,0,0}, {12386,3060,274,274,9209,2,0,0,0},
    {12386,3062,274,274,3927,2,0,0,0}, {12386,3064,274,274,984,1,0,0,0}, {12387,3065,274,6056,3369,1,0,1,0},
    {12387,3065,274,3066,3545,1,0,1,0}, {12387,3065,274,3067,3553,1,0,1,0}, {12387,3065,274,3068,1269,1,0,1,0},
    {12387,3065,274,3069,3419,1,0,1,0}, {12387,3065,274,3070,1195,1,0,1,0}, {12387,3065,274,3071,3574,1,0,1,0},
    {12387,3065,274,3072,3356,1,0,1,0}, {12387,3065,274,3073,3508,1,0,1,0}, {12387,3065,274,3074,3540,1,0,1,0},
    {12387,3065,274,3075,3406,1,0,1,0}, {12387,3065,274,3076,3369,1,0,1,0}, {12387,3065,274,3077,3385,1,0,1,0},
    {12387,3065,274,3078,3424,1,0,1,0}, {12387,3065,274,3079,3429,1,0,1,0}, {12387,3065,274,3080,3600,1,0,1,0},
    {12387,3065,274,3081,3518,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0}, {12388,3082,274,274,9220,2,0,0,0},
    {12388,3084,274,274,9224,2,0,0,0}, {12388,3086,274,274,9228,2,0,0,0}, {12388,3088,274,274,9232,2,0,0,0},
    {12388,3090,274,274,9236,1,0,0,0}, {12389,3091,274,274,1834,1,0,0,0}, {12390,3092,274,274,9240,2,0,0,0},
    {12390,3094,274,274,1657,2,0,0,0}, {12390,3096,274,274,1649,1,0,0,0}, {12391,3097,274,274,9244,2,0,0,0},
    {12391,3099,274,274,750,2,0,0,0}, {12391,3101,274,274,738,1,0,0,0}, {12392,3102,274,274,1688,2,0,0,0},
    {12392,3104,274,274,2218,1,0,0,0}, {12393,3105,274,274,781,2,0,0,0}, {12393,3107,274,274,2631,1,0,0,0},
    {12394,3108,274,274,1271,1,0,0,0}, {12395,3109,274,274,9248,2,0,0,0}, {12395,3111,274,274,105,2,0,0,0},
    {12395,3113,274,274,9252,2,0,0,0}, {12395,3115,274,274,1307,1,0,0,0}, {12396,3116,274,274,1348,1,0,0,0},
    {12397,3117,274,274,1291,1,0,0,0}, {12398,3118,274,274,2339,1,0,0,0}, {12399,3119,274,274,908,1,0,0,0},
    {12400,3120,274,274,507,1,0,0,0}, {12401,3121,274,274,1365,1,0,0,0}, {12402,3122,274,274,9256,2,0,0,0},
    {12402,3124,274,274,9260,2,0,0,0}, {12402,3126,274,274,9264,2,0,0,0}, {12402,3128,274,274,1850,1,0,0,0},
    {12403,3129,274,274,9268,2,0,0,0}, {12403,3131,274,274,9272,2,0,0,0}, {12403,3133,274,274,9276,2,0,0,0},
    {12403,3135,274,274,540,1,0,0,0}, {12404,3136,274,274,9280,2,0,0,0}, {12404,3138,274,274,9284,2,0,0,0},
    {12404,3140,274,274,9288,2,0,0,0}, {12404,3142,274,274,1398,1,0,0,0}, {12405,3143,274,274,2981,2,0,0,0},
    {12405,3145,274,274,2978,2,0,0,0}, {12405,3147,274,274,2967,2,0,0,0}, {12405,3149,274,274,805,2,0,0,0},
    {12405,2929,274,274,829,1,0,0,0}, {12406,3151,274,274,569,1,0,0,0}, {12407,3152,274,274,1431,1,0,0,0},
    {12408,3153,274,274,928,1,0,0,0}, {12409,3154,274,274,2174,1,0,0,0}, {12410,3155,274,274,2997,1,0,0,0},
    {12411,3156,274,274,1861,1,0,0,0}, {12412,3157,274,274,566,1,0,0,0}, {12413,3158,274,274,1424,1,0,0,0},
    {12414,3159,274,274,1197,1,0,0,0}, {12415,3160,274,274,9292,2,0,0,0}, {12415,3162,274,274,9296,2,0,0,0},
    {12415,3164,274,274,9300,2,0,0,0}, {12415,3166,274,274,1233,1,0,0,0}, {12416,3167,274,274,1266,1,0,0,0},
    {12417,3168,274,274,1217,1,0,0,0}, {12418,3169,274,274,1259,1,0,0,0}, {12419,3170,274,274,1730,1,0,0,0},
    {12420,3171,274,274,1730,1,0,0,0}, {12421,3172,274,274,1773,1,0,0,0}, {12422,3173,274,274,1773,1,0,0,0},
    {12423,3174,274,274,1761,1,0,0,0}, {12424,3175,274,274,1761,1,0,0,0}, {12425,3176,274,274,1978,1,0,0,0},
    {12426,3177,274,274,9304,2,0,0,0}, {12426,3179,274,274,9308,2,0,0,0}, {12426,3181,274,274,9312,2,0,0,0},
    {12426,3183,274,274,1981,1,0,0,0}, {12427,3184,274,274,1468,1,0,0,0}, {12428,3185,274,274,1447,1,0,0,0},
    {12429,3186,274,274,1992,1,0,0,0}, {12430,3187,274,274,1704,1,0,0,0}, {12431,2900,274,274,1704,1,0,0,0},
    {12432,3188,274,274,3339,1,0,0,0}, {12433,3189,274,274,797,1,0,0,0}, {12434,3190,274,274,1360,1,0,0,0},
    {12435,3191,274,6057,1195,1,0,1,0}, {12435,3191,274,3192,1269,1,0,1,0}, {12435,3191,274,274,1269,1,0,0,0},
    {12436,3193,274,274,566,2,0,0,0}, {12436,3195,274,274,2174,2,0,0,0}, {12436,3197,274,274,540,2,0,0,0},
    {12436,3199,274,274,507,2,0,0,0}, {12436,3201,274,274,569,1,0,0,0}, {97,3202,274,274,492,2,0,0,0},
    {101,3204,274,274,797,2,0,0,0}, {105,3206,274,274,3339,2,0,0,0}, {111,3208,274,4,11903,2,0,1,0},
    {111,3208,274,274,1360,2,0,0,0}, {111,3210,274,274,1360,2,0,0,0}, {111,3212,274,274,1360,2,0,0,0},
    {117,3214,274,274,3334,2,0,0,0}, {117,3216,274,274,3334,2,0,0,0}, {12540,3218,274,274,0,1,0,0,0},
    {1920,1146,274,274,3540,1,0,0,0}, {1921,1147,274,1154,3419,2,0,1,0}, {1921,1147,274,1168,3369,2,0,1,0},
    {1921,1147,274,646,3369,2,0,1,0}, {1921,1147,274,1169,3518,2,0,1,0}, {1921,1147,274,274,3540,2,0,0,0},
    {1921,1149,274,274,3434,1,0,0,0}, {1922,1130,274,1150,9316,1,0,1,0}, {1922,1130,274,274,1269,1,0,0,0},
    {1923,1129,274,274,3419,1,0,0,0}, {1924,1141,274,274,3356,1,0,0,0}, {1925,1151,274,274,11850,1,0,0,0},
    {1926,1145,274,274,3518,1,0,0,0}, {1927,1152,274,3446,3540,2,0,1,0}, {1927,1152,274,3445,3540,2,0,1,0},
    {1927,1152,274,1154,3419,2,0,1,0}, {1927,1152,274,1155,1269,2,0,1,0}, {1927,1152,274,1156,3508,2,0,1,0},
    {1927,1152,274,1157,3595,2,0,1,0}, {1927,1152,274,1158,1195,2,0,1,0}, {1927,1152,274,1159,3520,2,0,1,0},
    {1927,1152,274,1160,3429,2,0,1,0}, {1927,1152,274,1161,3574,2,0,1,0}, {1927,1152,274,1162,3385,2,0,1,0},
    {1927,1152,274,1163,3600,2,0,1,0}, {1927,1152,274,1164,3406,2,0,1,0}, {1927,1152,274,1165,3406,2,0,1,0},
    {1927,1152,274,1166,3356,2,0,1,0}, {1927,1152,274,1167,3925,2,0,1,0}, {1927,1152,274,1168,3369,2,0,1,0},
    {1927,1152,274,646,3369,2,0,1,0}, {1927,1152,274,1169,3518,2,0,1,0}, {1927,1152,274,274,3540,2,0,0,0},
    {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,3595,1,0,0,0}, {1929,1133,274,274,1195,1,0,0,0},
    {1930,1131,274,274,3508,1,0,0,0}, {1931,1140,274,274,3411,1,0,0,0}, {1932,3447,274,274,11853,2,0,0,0},
    {1932,1144,274,274,3374,1,0,0,0}, {1933,1134,274,274,3520,1,0,0,0}, {1934,1138,274,274,3600,1,0,0,0},
    {1935,1171,274,274,11856,1,0,0,0}, {1936,1135,274,274,3429,1,0,0,0}, {1937,1139,274,274,3406,1,0,0,0},
    {1938,1172,274,274,3424,1,0,0,0}, {1939,1143,274,274,3369,1,0,0,0}, {1940,1173,274,274,3553,1,0,0,0},
    {1941,1136,274,274,3574,1,0,0,0}, {1942,1137,274,274,3385,1,0,0,0}, {1943,1142,274,274,3581,1,0,0,0},
    {1944,1174,274,274,3374,1,0,0,0}, {1945,1175,274,274,3540,1,0,0,0}, {1946,1176,274,274,3403,1,0,0,0},
    {1947,1177,274,274,3411,1,0,0,0}, {1948,1178,274,274,3424,1,0,0,0}, {1949,1179,274,274,3434,1,0,0,0},
    {1950,1180,274,274,3429,1,0,0,0}, {1951,1181,274,274,3520,1,0,0,0}, {1952,1182,274,274,3374,1,0,0,0},
    {1953,1183,274,274,3424,1,0,0,0}, {1954,1184,274,274,0,1,0,0,0}, {1955,1185,274,274,3502,1,0,0,0},
    {1956,1186,274,274,3513,1,0,0,0}, {1957,1187,274,274,3545,1,0,0,0}, {1958,1188,274,274,492,1,0,0,0},
    {1959,1189,274,274,11897,1,0,0,0}, {1960,1190,274,274,3339,1,0,0,0}, {1961,1191,274,274,11900,1,0,0,0},
    {1962,1192,274,274,3334,1,0,0,0}, {1963,1193,274,274,11903,1,0,0,0}, {1964,1194,274,274,797,1,0,0,0},
    {1965,1195,274,274,4210,1,0,0,0}, {1966,1196,274,274,1360,1,0,0,0}, {1967,1197,274,274,11906,1,0,0,0},
    {1968,1198,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,3339,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,4193,274,274,16792,3,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,4196,274,9203,1,1,0,0}, {1077,1078,4,274,9203,1,1,0,0}, {1077,1078,274,274,15813,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,4197,274,274,10969,2,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,4199,274,274,1137,2,0,0,0},
    {1083,4201,274,274,16796,2,0,0,0}, {1083,4203,274,274,16800,2,0,0,0}, {1083,4205,274,274,1157,2,0,0,0},
    {1083,4207,274,274,16804,2,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,4209,274,274,16807,2,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,4211,274,274,4007,2,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,4213,274,274,6982,2,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,14463,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,4196,274,9209,1,1,0,0}, {1102,1103,4,274,9209,1,1,0,0}, {1102,1103,274,274,7104,1,0,0,0},
    {1103,1104,4196,274,3927,1,1,0,0}, {1103,1104,4,274,3927,1,1,0,0}, {1103,1104,274,274,7107,1,0,0,0},
    {1105,1105,4196,274,9206,1,1,0,0}, {1105,1105,4,274,9206,1,1,0,0}, {1105,1105,274,274,16810,1,0,0,0},
    {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,3545,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,797,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,25654,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,274,274,7107,1,0,0,0},
    {1105,1105,274,274,797,1,0,0,0}, {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0},
    {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0},
    {1570,660,274,274,3318,2,0,0,0}, {1570,664,666,274,15182,1,1,0,0}, {1570,664,274,274,492,1,0,0,0},
    {1571,667,4,274,3334,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0},
    {1573,676,4,274,3339,3,1,0,0}, {1573,681,4,274,3339,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0},
    {1575,611,274,274,25779,6,0,0,0}, {1575,617,274,274,25779,5,0,0,0}, {1575,622,274,274,25779,4,0,0,0},
    {1575,685,4,274,3334,3,1,0,0}, {1575,688,4,274,3339,3,1,0,0}, {1575,629,6058,274,0,2,5,0,0},
    {1575,629,6063,274,0,2,4,0,0}, {1575,691,274,662,3366,2,0,2,0}, {1575,691,274,274,3363,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,492,1,0,0,0},
    {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0},
    {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,274,698,3374,1,0,1,0},
    {1579,704,274,274,3374,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0},
    {1581,706,274,698,3537,1,0,1,0}, {1581,706,274,274,3540,1,0,0,0}, {1582,707,274,698,3403,1,0,1,0},
    {1582,707,274,274,3403,1,0,0,0}, {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0},
    {1584,709,274,698,3411,1,0,1,0}, {1584,709,274,274,3411,1,0,0,0}, {1585,710,274,698,3421,1,0,1,0},
    {1585,710,274,274,3419,1,0,0,0}, {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,274,698,3434,1,0,1,0},
    {1588,713,274,274,3434,1,0,0,0}, {1589,714,274,698,3446,1,0,1,0}, {1589,714,274,274,3442,1,0,0,0},
    {1590,715,274,698,3408,1,0,1,0}, {1590,715,274,274,3406,1,0,0,0}, {1591,716,274,698,3468,1,0,1,0},
    {1591,716,274,274,3464,1,0,0,0}, {1592,717,274,698,3426,1,0,1,0}, {1592,717,274,274,3424,1,0,0,0},
    {1593,6067,274,274,25785,11,0,0,0}, {1593,6078,274,274,25785,11,0,0,0}, {1593,6089,274,274,25785,10,0,0,0},
    {1593,6099,274,274,25797,7,0,0,0}, {1593,6106,274,274,25797,6,0,0,0}, {1593,6112,274,6117,25797,5,0,2,0},
    {1593,6119,274,6117,25797,4,0,2,0}, {1593,718,274,698,25808,1,0,1,0}, {1593,718,274,274,3310,1,0,0,0},
    {1594,719,274,698,3502,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,6123,274,274,25815,8,0,0,0}, {1606,726,274,698,3528,1,0,1,0},
    {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,492,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3366,3,0,2,0}, {1614,745,274,274,3363,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,492,2,0,0,0}, {1614,758,274,274,492,2,0,0,0},
    {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3331,3,0,0,0},
    {1615,767,274,769,3334,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0}, {1616,771,274,696,11853,3,0,1,0},
    {1616,771,274,4,3339,3,0,1,0}, {1616,774,274,274,3336,3,0,0,0}, {1616,777,274,769,3339,2,0,1,0},
    {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0},
    {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0},
    {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0},
    {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3581,1,0,1,0},
    {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3589,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0},
    {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,274,10557,1,0,0,0},
    {32,3676,666,274,13600,4,1,0,1}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,3339,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,1746,1,0,0,0},
    {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0},
    {1110,1121,274,274,3339,1,0,0,0}, {1118,1122,274,274,3545,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,8388,1,0,0,0},
    {1098,1099,274,274,3334,1,0,0,0}, {1100,1101,274,274,3553,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1117,2812,274,274,3339,1,0,0,0}, {1123,2813,274,274,797,1,0,0,0},
    {1131,2814,274,274,492,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,8388,1,0,0,0},
    {1098,1099,274,274,492,1,0,0,0}, {1100,1101,274,274,3553,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1117,2812,274,274,3339,1,0,0,0}, {1123,2813,274,274,797,1,0,0,0},
    {1131,2814,274,274,492,1,0,0,0}, {49,1666,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,4398,1,0,0,0}, {1231,3438,274,274,0,1,0,0,0},
    {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0}, {1548,656,274,274,3304,1,0,0,0},
    {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0},
    {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0}, {1570,664,666,274,492,1,1,0,0},
    {1570,664,274,274,492,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0},
    {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,681,4,274,3336,2,1,0,0},
    {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0},
    {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0},
    {1575,622,274,274,3346,4,0,0,0}, {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,4,274,492,1,1,0,0}, {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,492,1,0,0,0},
    {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0},
    {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,274,698,3431,1,0,1,0},
    {1579,704,274,274,3429,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0},
    {1581,706,274,698,3537,1,0,1,0}, {1581,706,274,274,3540,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0},
    {1582,707,274,274,3403,1,0,0,0}, {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0},
    {1584,709,274,698,3426,1,0,1,0}, {1584,709,274,274,3424,1,0,0,0}, {1585,710,274,698,3421,1,0,1,0},
    {1585,710,274,274,3419,1,0,0,0}, {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,274,698,3437,1,0,1,0},
    {1588,713,274,274,3434,1,0,0,0}, {1589,714,274,698,3431,1,0,1,0}, {1589,714,274,274,3429,1,0,0,0},
    {1590,715,274,698,3426,1,0,1,0}, {1590,715,274,274,3424,1,0,0,0}, {1591,716,274,698,3371,1,0,1,0},
    {1591,716,274,274,3369,1,0,0,0}, {1592,717,274,698,3426,1,0,1,0}, {1592,717,274,274,3424,1,0,0,0},
    {1593,718,274,698,25808,1,0,1,0}, {1593,718,274,274,3310,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0},
    {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0},
    {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0},
    {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0},
    {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0},
    {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0}, {1607,734,274,698,3537,1,0,1,0},
    {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3592,1,0,1,0}, {1608,735,274,274,3595,1,0,0,0},
    {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,492,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0},
    {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0},
    {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0},
    {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0},
    {1614,756,274,274,492,2,0,0,0}, {1614,758,274,274,492,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3334,3,0,0,0}, {1615,767,274,769,3334,2,0,1,0},
    {1615,770,274,274,1360,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3339,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0},
    {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3339,3,0,0,0}, {1616,1065,274,769,3339,2,0,1,0},
    {1616,777,274,769,3339,2,0,1,0}, {1616,779,274,274,797,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,666,274,492,1,1,0,0}, {1570,664,274,274,492,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,0,1,0,0,0}, {1572,675,274,274,0,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,0,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,1033,4,274,3336,3,1,0,0},
    {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0},
    {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0}, {1575,695,4,1036,3322,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,492,1,1,0,0}, {1575,695,1037,274,3322,1,1,0,0},
    {1575,695,274,274,492,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0},
    {1577,701,274,274,3363,1,0,0,0}, {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0},
    {1579,704,274,698,3431,1,0,1,0}, {1579,704,274,274,3429,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3537,1,0,1,0}, {1581,706,274,274,3540,1,0,0,0},
    {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,698,3426,1,0,1,0}, {1584,709,274,274,3424,1,0,0,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,274,698,3431,1,0,1,0},
    {1589,714,274,274,3429,1,0,0,0}, {1590,715,274,698,3426,1,0,1,0}, {1590,715,274,274,3424,1,0,0,0},
    {1591,716,274,698,3371,1,0,1,0}, {1591,716,274,274,3369,1,0,0,0}, {1592,717,274,698,3426,1,0,1,0},
    {1592,717,274,274,3424,1,0,0,0}, {1593,718,274,698,25808,1,0,1,0}, {1593,718,274,274,0,1,0,0,0},
    {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3592,1,0,1,0},
    {1608,735,274,274,3595,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,492,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0},
    {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,492,2,0,0,0}, {1614,758,274,274,492,2,0,0,0},
    {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3334,3,0,0,0},
    {1615,767,274,769,3334,2,0,1,0}, {1615,770,274,274,1360,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0},
    {1616,1056,274,4,3336,3,0,1,0}, {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3339,3,0,1,0},
    {1616,1059,274,274,3731,3,0,0,0}, {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3339,3,0,0,0},
    {1616,1065,274,769,3339,2,0,1,0}, {1616,777,274,769,3339,2,0,1,0}, {1616,779,274,274,797,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0},
    {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0},
    {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0},
    {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0},
    {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0},
    {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0},
    {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0},
    {1700,796,274,274,3595,1,0,0,0}, {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0},
    {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0},
    {1729,1071,274,698,3537,1,0,1,0}, {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0},
    {1740,1072,274,274,3553,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {4304,1828,274,274,492,1,0,0,0},
    {4305,1829,274,274,3356,1,0,0,0}, {4306,1830,274,274,3600,1,0,0,0}, {4307,1831,274,274,3406,1,0,0,0},
    {4308,1832,274,274,797,1,0,0,0}, {4309,1833,274,274,3595,1,0,0,0}, {4310,1834,274,274,3424,1,0,0,0},
    {4311,1835,274,274,3369,1,0,0,0}, {4312,1836,274,274,3339,1,0,0,0}, {4313,1837,274,274,3518,1,0,0,0},
    {4314,1838,274,274,3520,1,0,0,0}, {4315,1839,274,274,1195,1,0,0,0}, {4316,1840,274,274,1269,1,0,0,0},
    {4317,1841,274,274,1360,1,0,0,0}, {4318,1842,274,274,3574,1,0,0,0}, {4319,1843,274,274,3589,1,0,0,0},
    {4320,1844,274,274,3419,1,0,0,0}, {4321,1845,274,274,3429,1,0,0,0}, {4322,1846,274,274,3369,1,0,0,0},
    {4323,1847,274,274,3334,1,0,0,0}, {4324,1848,274,274,3574,1,0,0,0}, {4325,1849,274,274,3518,1,0,0,0},
    {4326,1850,274,274,3502,1,0,0,0}, {4327,1851,274,274,3513,1,0,0,0}, {4328,1852,274,274,3434,1,0,0,0},
    {4329,1853,274,274,3581,1,0,0,0}, {4330,1854,274,274,3741,1,0,0,0}, {4331,1855,274,274,3744,1,0,0,0},
    {4332,1856,274,274,3741,1,0,0,0}, {4333,1857,274,274,3581,1,0,0,0}, {4334,1858,274,274,3403,1,0,0,0},
    {4335,1859,274,274,3385,1,0,0,0}, {4336,1860,274,274,3540,1,0,0,0}, {4337,1861,274,274,3731,1,0,0,0},
    {4338,1862,274,274,3339,1,0,0,0}, {4339,1863,274,274,3545,1,0,0,0}, {4340,1864,274,274,6142,1,0,0,0},
    {4341,1865,274,274,3769,1,0,0,0}, {4342,1866,274,274,3508,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,3580,274,274,4973,2,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,3401,274,274,3741,2,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,1761,1,0,0,0}, {1187,3380,274,274,4973,1,0,0,0}, {1199,1109,274,274,3334,1,0,0,0},
    {1257,1113,274,274,1360,1,0,0,0}, {4352,2109,274,274,3518,1,0,0,0}, {4353,2113,274,274,3515,1,0,0,0},
    {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,274,274,3369,1,0,0,0}, {4356,2123,274,274,3371,1,0,0,0},
    {4357,2053,274,274,3419,1,0,0,0}, {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,274,274,3574,1,0,0,0},
    {4360,2146,274,274,3571,1,0,0,0}, {4361,2147,274,274,3429,1,0,0,0}, {4362,2150,274,274,3431,1,0,0,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,3581,1,0,0,0}, {4365,2159,274,274,6342,1,0,0,0},
    {4366,2160,274,274,3581,1,0,0,0}, {4367,2161,274,274,3518,1,0,0,0}, {4368,2162,274,274,3369,1,0,0,0},
    {4369,2163,274,274,3574,1,0,0,0}, {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0},
    {4450,2166,274,274,6351,1,0,0,0}, {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,6354,1,0,0,0},
    {4453,1944,274,274,26755,1,0,0,0}, {4454,2168,274,274,797,1,0,0,0}, {4455,1989,274,274,26760,1,0,0,0},
    {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,26766,1,0,0,0}, {4464,2176,274,274,2511,1,0,0,0},
    {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0}, {4467,2178,274,274,26772,1,0,0,0},
    {4468,2179,274,274,26777,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0}, {4520,1991,274,274,3518,1,0,0,0},
    {4521,2183,274,274,3518,1,0,0,0}, {4522,2184,274,274,3518,1,0,0,0}, {4523,1908,274,274,1269,1,0,0,0},
    {4524,2209,274,274,1269,1,0,0,0}, {4525,2210,274,274,1269,1,0,0,0}, {4526,2212,274,274,3369,1,0,0,0},
    {4527,1942,274,274,3520,1,0,0,0}, {4528,2034,274,274,3518,1,0,0,0}, {4529,2221,274,274,1195,1,0,0,0},
    {4530,2222,274,274,3520,1,0,0,0}, {4531,2224,274,274,3520,1,0,0,0}, {4532,2225,274,274,3520,1,0,0,0},
    {4533,2226,274,274,3574,1,0,0,0}, {4534,2227,274,274,3520,1,0,0,0}, {4535,2228,274,274,1195,1,0,0,0},
    {4536,2229,274,274,3574,1,0,0,0}, {4537,2230,274,274,3574,1,0,0,0}, {4538,2231,274,274,3369,1,0,0,0},
    {4539,2232,274,274,3369,1,0,0,0}, {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,274,3369,1,0,0,0},
    {4542,2234,274,274,3369,1,0,0,0}, {4543,2235,274,274,3518,1,0,0,0}, {4544,2236,274,274,3369,1,0,0,0},
    {4545,2237,274,274,3574,1,0,0,0}, {4546,2023,274,274,3369,1,0,0,0}, {57363,2240,274,274,1749,1,0,0,0},
    {57600,2241,274,274,6425,1,0,0,0}, {57601,2242,274,274,6428,1,0,0,0}, {57602,2243,274,274,6435,1,0,0,0},
    {57603,2244,274,274,6444,1,0,0,0}, {57604,2245,274,274,6450,1,0,0,0}, {57605,2246,274,274,6454,1,0,0,0},
    {57606,2247,274,274,6457,1,0,0,0}, {57607,2248,274,274,6463,1,0,0,0}, {57608,2249,274,274,6466,1,0,0,0},
    {57609,2250,274,274,6474,1,0,0,0}, {57610,2251,274,274,6477,1,0,0,0}, {57611,2252,274,274,6481,1,0,0,0},
    {57612,2253,274,274,6490,1,0,0,0}, {57613,2254,274,274,6497,1,0,0,0}, {57614,2255,274,274,6490,1,0,0,0},
    {57615,2256,274,274,6425,1,0,0,0}, {57616,2257,274,274,6444,1,0,0,0}, {57617,2258,274,274,6463,1,0,0,0},
    {57618,2259,274,274,6508,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0},
    {1096,1097,274,274,3434,1,0,0,0}, {1106,2379,274,274,6973,1,0,0,0}, {1107,2380,274,274,26843,1,0,0,0},
    {1109,2381,274,274,3744,1,0,0,0}, {1112,1106,274,274,3385,1,0,0,0}, {1113,2382,274,274,6979,1,0,0,0},
    {1114,2383,274,274,6383,1,0,0,0}, {1115,2384,274,274,6982,1,0,0,0}, {1116,2385,274,274,26846,1,0,0,0},
    {1119,2386,274,274,26849,1,0,0,0}, {8217,1124,274,274,3310,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0},
    {32,1024,666,274,4203,5,1,0,0}, {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0},
    {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0},
    {1570,660,274,274,3318,2,0,0,0}, {1570,664,666,274,492,1,1,0,0}, {1570,664,274,274,492,1,0,0,0},
    {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,0,1,0,0,0}, {1572,675,274,274,0,1,0,0,0},
    {1573,676,4,274,3336,3,1,0,0}, {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,0,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,492,1,1,0,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,492,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,274,698,3371,1,0,1,0},
    {1578,703,274,274,3369,1,0,0,0}, {1579,704,274,698,3431,1,0,1,0}, {1579,704,274,274,3429,1,0,0,0},
    {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3537,1,0,1,0},
    {1581,706,274,274,3540,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,698,3426,1,0,1,0},
    {1584,709,274,274,3424,1,0,0,0}, {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,698,3431,1,0,1,0},
    {1587,712,274,274,3429,1,0,0,0}, {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0},
    {1589,714,274,698,3431,1,0,1,0}, {1589,714,274,274,3429,1,0,0,0}, {1590,715,274,698,3426,1,0,1,0},
    {1590,715,274,274,3424,1,0,0,0}, {1591,716,274,698,3371,1,0,1,0}, {1591,716,274,274,3369,1,0,0,0},
    {1592,717,274,698,3426,1,0,1,0}, {1592,717,274,274,3424,1,0,0,0}, {1593,718,274,698,25808,1,0,1,0},
    {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,698,3528,1,0,1,0},
    {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0},
    {1607,1038,274,274,4273,2,0,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3592,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,492,1,0,0,0}, {1610,6131,274,4,3339,2,0,1,0}, {1610,739,274,698,3550,1,0,1,0},
    {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0},
    {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0},
    {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0},
    {1614,756,274,274,492,2,0,0,0}, {1614,758,274,274,492,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3334,3,0,0,0}, {1615,767,274,769,3334,2,0,1,0},
    {1615,770,274,274,1360,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3339,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0},
    {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3339,3,0,0,0}, {1616,1065,274,769,3339,2,0,1,0},
    {1616,777,274,769,3339,2,0,1,0}, {1616,779,274,274,797,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,666,274,492,1,1,0,0}, {1570,664,274,274,492,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,1033,4,274,3336,3,1,0,0},
    {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0},
    {1575,6133,274,274,0,2,0,0,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,492,1,1,0,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,492,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,274,698,3371,1,0,1,0},
    {1578,703,274,274,3369,1,0,0,0}, {1579,704,274,698,3431,1,0,1,0}, {1579,704,274,274,3429,1,0,0,0},
    {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3537,1,0,1,0},
    {1581,706,274,274,3540,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,698,3426,1,0,1,0},
    {1584,709,274,274,3424,1,0,0,0}, {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,698,3431,1,0,1,0},
    {1587,712,274,274,3429,1,0,0,0}, {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0},
    {1589,714,274,698,3431,1,0,1,0}, {1589,714,274,274,3429,1,0,0,0}, {1590,715,274,698,3426,1,0,1,0},
    {1590,715,274,274,3424,1,0,0,0}, {1591,716,274,698,3371,1,0,1,0}, {1591,716,274,274,3369,1,0,0,0},
    {1592,717,274,698,3426,1,0,1,0}, {1592,717,274,274,3424,1,0,0,0}, {1593,6135,274,274,26993,10,0,0,0},
    {1593,6145,274,274,26993,9,0,0,0}, {1593,6154,274,274,492,2,0,0,0}, {1593,718,274,698,0,1,0,1,0},
    {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,698,3528,1,0,1,0},
    {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0},
    {1607,1038,274,274,4273,2,0,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3542,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,492,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,1043,274,274,4273,3,0,0,0},
    {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0},
    {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0}, {1614,6156,274,274,492,2,0,0,0},
    {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0},
    {1614,756,274,274,492,2,0,0,0}, {1614,758,274,274,492,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3334,3,0,0,0}, {1615,767,274,769,3334,2,0,1,0},
    {1615,770,274,274,3334,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3339,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0},
    {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3339,3,0,0,0}, {1616,1065,274,769,3339,2,0,1,0},
    {1616,777,274,769,3339,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1660,3383,274,698,3371,1,0,1,0}, {1660,3383,274,274,3369,1,0,0,0},
    {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0}, {1665,3384,274,698,11091,1,0,1,0},
    {1665,3384,274,274,3744,1,0,0,0}, {1669,3385,274,698,11096,1,0,1,0}, {1669,3385,274,274,3741,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1673,3387,274,698,3408,1,0,1,0},
    {1673,3387,274,274,3406,1,0,0,0}, {1683,3389,274,698,3421,1,0,1,0}, {1683,3389,274,274,3419,1,0,0,0},
    {1686,3390,274,698,3497,1,0,1,0}, {1686,3390,274,274,3502,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1690,3391,274,698,3398,1,0,1,0}, {1690,3391,274,274,3403,1,0,0,0},
    {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0}, {1705,1069,274,698,3515,1,0,1,0},
    {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0},
    {1724,3393,274,698,3528,1,0,1,0}, {1724,3393,274,274,1269,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0},
    {1729,1071,274,698,3537,1,0,1,0}, {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0},
    {1740,1072,274,274,3553,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,3803,274,1746,1,1,0,0}, {1077,1078,4,274,1746,1,1,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,3811,0,1,0,1,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,3803,274,1746,1,1,0,0}, {1105,1105,4,274,1746,1,1,0,0},
    {1105,1105,274,274,797,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3424,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,3925,1,0,0,0},
    {1096,1097,274,274,3429,1,0,0,0}, {1106,2379,274,274,27164,1,0,0,0}, {1112,1106,274,274,3385,1,0,0,0},
    {1113,2382,274,274,6979,1,0,0,0}, {1114,2383,274,274,6383,1,0,0,0}, {1115,2384,274,274,3925,1,0,0,0},
    {1119,2386,274,274,3744,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,1761,1,0,0,0}, {1175,3816,274,274,3385,1,0,0,0}, {1187,3380,274,274,4973,1,0,0,0},
    {1199,1109,274,274,3334,1,0,0,0}, {1211,1111,274,274,3540,1,0,0,0}, {1241,1112,274,274,492,1,0,0,0},
    {1257,1113,274,274,1360,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,4,274,1746,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0}, {1171,1107,274,274,3502,1,0,0,0},
    {1179,3584,274,274,3513,1,0,0,0}, {1203,3838,274,274,3540,1,0,0,0}, {1207,3839,274,274,3385,1,0,0,0},
    {1251,3840,274,274,3339,1,0,0,0}, {1263,3841,274,274,3334,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0}, {1175,3816,274,274,3385,1,0,0,0},
    {1187,3380,274,274,4973,1,0,0,0}, {1199,1109,274,274,3334,1,0,0,0}, {1241,1112,274,274,492,1,0,0,0},
    {1257,1113,274,274,1360,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {1171,1107,274,274,3502,1,0,0,0}, {1175,3816,274,274,3385,1,0,0,0},
    {1179,3584,274,274,3513,1,0,0,0}, {1187,3380,274,274,4973,1,0,0,0}, {1199,1109,274,274,3334,1,0,0,0},
    {1211,1111,274,274,3540,1,0,0,0}, {1241,1112,274,274,492,1,0,0,0}, {1257,1113,274,274,1360,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3553,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0},
    {1108,2810,274,274,1746,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1111,2811,274,274,1749,1,0,0,0},
    {1169,1123,274,274,3600,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0},
    {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3553,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0},
    {1097,1098,274,274,4386,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,1773,1,0,0,0},
    {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0}, {1118,1122,274,274,1360,1,0,0,0},
    {1171,1107,274,274,3502,1,0,0,0}, {1179,3584,274,274,3513,1,0,0,0}, {1203,3838,274,274,3540,1,0,0,0},
    {6158,6158,274,274,6481,1,0,0,0}, {6176,6159,274,274,492,1,0,0,0}, {6177,6160,274,274,797,1,0,0,0},
    {6178,6161,274,274,3339,1,0,0,0}, {6179,6162,274,274,1360,1,0,0,0}, {6180,6163,274,274,3334,1,0,0,0},
    {6181,6164,274,274,1360,1,0,0,0}, {6182,6165,274,274,3334,1,0,0,0}, {6183,6166,274,274,797,1,0,0,0},
    {6184,6167,274,274,1269,1,0,0,0}, {6185,6168,274,274,4973,1,0,0,0}, {6186,6169,274,274,3356,1,0,0,0},
    {6187,6170,274,274,3574,1,0,0,0}, {6188,6171,274,274,3540,1,0,0,0}, {6189,6172,274,274,3600,1,0,0,0},
    {6190,6173,274,274,1195,1,0,0,0}, {6191,6174,274,274,3520,1,0,0,0}, {6192,6175,274,274,3429,1,0,0,0},
    {6193,6176,274,274,4987,1,0,0,0}, {6194,6177,274,274,3369,1,0,0,0}, {6195,6178,274,274,3406,1,0,0,0},
    {6196,6179,274,274,3513,1,0,0,0}, {6197,6180,274,274,3385,1,0,0,0}, {6198,6181,274,274,3553,1,0,0,0},
    {6199,6182,274,274,3419,1,0,0,0}, {6200,6183,274,274,3545,1,0,0,0}, {6201,6184,274,274,3508,1,0,0,0},
    {6202,6185,274,274,3518,1,0,0,0}, {6203,6186,274,274,3518,1,0,0,0}, {6204,6187,274,274,3925,1,0,0,0},
    {6205,6188,274,274,3424,1,0,0,0}, {6206,6189,274,274,3540,1,0,0,0}, {6207,6190,274,274,3419,1,0,0,0},
    {6209,6191,274,274,3589,1,0,0,0}, {6210,6192,274,274,3581,1,0,0,0}, {8239,6193,274,274,6481,1,0,0,0},
    {6158,6158,274,274,6481,1,0,0,0}, {6176,6159,274,274,492,1,0,0,0}, {6177,6160,274,274,797,1,0,0,0},
    {6178,6161,274,274,3339,1,0,0,0}, {6179,6162,274,274,5500,1,0,0,0}, {6180,6163,274,274,18509,1,0,0,0},
    {6181,6164,274,274,1360,1,0,0,0}, {6182,6165,274,274,3334,1,0,0,0}, {6183,6166,274,274,797,1,0,0,0},
    {6184,6167,274,274,1269,1,0,0,0}, {6185,6168,274,274,4973,1,0,0,0}, {6186,6169,274,274,3356,1,0,0,0},
    {6187,6170,274,274,3574,1,0,0,0}, {6188,6171,274,274,3540,1,0,0,0}, {6189,6172,274,274,3600,1,0,0,0},
    {6190,6173,274,274,1195,1,0,0,0}, {6191,6174,274,274,3520,1,0,0,0}, {6192,6175,274,274,3429,1,0,0,0},
    {6193,6176,274,274,4987,1,0,0,0}, {6194,6177,274,274,3369,1,0,0,0}, {6195,6178,274,274,3406,1,0,0,0},
    {6196,6179,274,274,3513,1,0,0,0}, {6197,6180,274,274,3385,1,0,0,0}, {6198,6181,274,274,3553,1,0,0,0},
    {6199,6182,274,274,3419,1,0,0,0}, {6200,6183,274,274,3545,1,0,0,0}, {6201,6184,274,274,3508,1,0,0,0},
    {6202,6185,274,274,3518,1,0,0,0}, {6203,6186,274,274,3518,1,0,0,0}, {6204,6187,274,274,3925,1,0,0,0},
    {6205,6188,274,274,3424,1,0,0,0}, {6206,6189,274,274,3540,1,0,0,0}, {6207,6190,274,274,3419,1,0,0,0},
    {6209,6191,274,274,3589,1,0,0,0}, {6210,6192,274,274,3581,1,0,0,0}, {8239,6193,274,274,6481,1,0,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,7561,1,0,0,0},
    {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0},
    {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,492,1,0,0,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,274,698,3377,1,0,1,0},
    {1579,704,274,274,3374,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0},
    {1581,706,274,698,3537,1,0,1,0}, {1581,706,274,274,3540,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0},
    {1582,707,274,274,3403,1,0,0,0}, {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0},
    {1584,709,274,698,3414,1,0,1,0}, {1584,709,274,274,3411,1,0,0,0}, {1585,710,274,698,3421,1,0,1,0},
    {1585,710,274,274,3419,1,0,0,0}, {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,274,698,3437,1,0,1,0},
    {1588,713,274,274,3434,1,0,0,0}, {1589,714,274,698,3431,1,0,1,0}, {1589,714,274,274,3429,1,0,0,0},
    {1590,715,274,698,3408,1,0,1,0}, {1590,715,274,274,3406,1,0,0,0}, {1591,716,274,698,3371,1,0,1,0},
    {1591,716,274,274,3369,1,0,0,0}, {1592,717,274,698,3426,1,0,1,0}, {1592,717,274,274,3424,1,0,0,0},
    {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0},
    {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0},
    {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0},
    {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0},
    {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0},
    {1607,731,4,274,3531,3,1,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3542,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,3547,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,1040,274,274,27887,3,0,0,0},
    {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0},
    {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0}, {1614,754,274,274,492,2,0,0,0},
    {1614,756,274,274,492,2,0,0,0}, {1614,758,274,274,7561,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3331,3,0,0,0}, {1615,767,274,769,18509,2,0,1,0},
    {1615,770,274,274,3334,1,0,0,0}, {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0},
    {1616,774,274,274,3336,3,0,0,0}, {1616,777,274,769,14144,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0},
    {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0},
    {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0},
    {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0},
    {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0},
    {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0},
    {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0},
    {1700,796,274,274,3595,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,274,27890,1,0,0,0}, {32,6194,666,274,27894,5,1,0,1},
    {32,6199,666,274,27900,5,1,0,1}, {32,6204,666,274,27906,5,1,0,1}, {32,6209,666,274,27912,5,1,0,1},
    {32,6214,666,274,27918,5,1,0,1}, {32,6219,666,274,27924,5,1,0,1}, {32,6224,666,274,27930,5,1,0,1},
    {32,6229,666,274,27936,5,1,0,1}, {32,6234,666,274,27942,5,1,0,1}, {32,6239,666,274,27948,5,1,0,1},
    {32,6244,666,274,27954,5,1,0,1}, {32,6249,666,274,27960,5,1,0,1}, {32,6254,666,274,27966,5,1,0,1},
    {32,6259,666,274,27972,5,1,0,1}, {32,6264,666,274,27978,5,1,0,1}, {32,6269,666,274,27984,5,1,0,1},
    {32,6274,666,274,27990,5,1,0,1}, {32,6279,666,274,27996,5,1,0,1}, {32,6284,666,274,28002,5,1,0,1},
    {32,6289,666,274,28008,5,1,0,1}, {32,6294,666,274,28014,5,1,0,1}, {32,6299,666,274,28020,5,1,0,1},
    {32,6304,666,274,28026,5,1,0,1}, {32,6309,666,274,28032,5,1,0,1}, {32,6314,666,274,28038,5,1,0,1},
    {32,6319,666,274,28044,5,1,0,1}, {101,6324,4,274,28050,4,1,0,1}, {101,6328,4,274,28055,4,1,0,1},
    {101,6332,4,274,28060,4,1,0,1}, {101,6336,4,274,28065,4,1,0,1}, {101,6340,4,274,28070,4,1,0,1},
    {101,6344,4,274,28075,4,1,0,1}, {101,6348,4,274,28080,4,1,0,1}, {101,6352,4,274,28085,4,1,0,1},
    {101,6356,4,274,28090,4,1,0,1}, {101,6360,4,274,28095,4,1,0,1}, {101,6364,4,274,28100,4,1,0,1},
    {101,6368,4,274,28105,4,1,0,1}, {101,6372,4,274,28110,4,1,0,1}, {101,6376,4,274,28115,4,1,0,1},
    {101,6380,4,274,28120,4,1,0,1}, {101,6384,4,274,28125,4,1,0,1}, {101,6388,4,274,28130,4,1,0,1},
    {101,6392,4,274,28135,4,1,0,1}, {101,6396,4,274,28140,4,1,0,1}, {101,6400,4,274,28145,4,1,0,1},
    {101,6404,4,274,28150,4,1,0,1}, {101,6408,4,274,28155,4,1,0,1}, {101,6412,4,274,28160,4,1,0,1},
    {101,6416,4,274,28165,4,1,0,1}, {101,6420,4,274,28170,4,1,0,1}, {101,6424,4,274,28175,4,1,0,1},
    {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,3395,274,274,15809,2,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3553,1,0,0,0}, {1081,1082,3859,274,3339,1,1,0,0},
    {1081,1082,4,274,3553,1,1,0,0}, {1081,1082,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,4386,1,0,0,0},
    {1100,1101,274,274,3310,1,0,0,0}, {1102,1103,3859,274,7104,1,1,0,0}, {1102,1103,4,274,1773,1,1,0,0},
    {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,3859,274,7107,1,1,0,0}, {1103,1104,4,274,1730,1,1,0,0},
    {1103,1104,274,274,7107,1,0,0,0}, {1108,2810,3859,274,15813,1,1,0,0}, {1108,2810,4,274,1746,1,1,0,0},
    {1108,2810,274,274,15813,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1111,2811,3859,274,3339,1,1,0,0},
    {1111,2811,4,274,1749,1,1,0,0}, {1111,2811,274,274,8302,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {3904,6428,274,274,28512,1,0,0,0}, {3905,6429,274,274,28517,1,0,0,0},
    {3906,6430,274,274,28522,1,0,0,0}, {3908,6431,274,274,28527,1,0,0,0}, {3909,6432,274,274,28532,1,0,0,0},
    {3910,6433,274,274,28537,1,0,0,0}, {3911,6434,274,274,28542,1,0,0,0}, {3913,6435,274,274,28547,1,0,0,0},
    {3919,6436,274,274,28552,1,0,0,0}, {3920,6437,274,274,28557,1,0,0,0}, {3921,6438,274,274,28562,1,0,0,0},
    {3923,6439,274,274,28567,1,0,0,0}, {3924,6440,274,274,28572,1,0,0,0}, {3925,6441,274,274,28577,1,0,0,0},
    {3926,6442,274,274,28582,1,0,0,0}, {3928,6443,274,274,28587,1,0,0,0}, {3929,6444,274,274,28592,1,0,0,0},
    {3930,6445,274,274,28597,1,0,0,0}, {3931,6446,274,274,28602,1,0,0,0}, {3933,6447,274,274,28607,1,0,0,0},
    {3934,6448,274,274,28612,1,0,0,0}, {3935,6449,274,274,28617,1,0,0,0}, {3936,6450,274,274,28622,1,0,0,0},
    {3937,6451,274,274,28627,1,0,0,0}, {3938,6452,274,274,28632,1,0,0,0}, {3939,6453,274,274,28637,1,0,0,0},
    {3940,6454,274,274,28642,1,0,0,0}, {3942,6455,274,274,28647,1,0,0,0}, {3943,6456,274,274,28652,1,0,0,0},
    {3944,6457,274,274,28657,1,0,0,0}, {3984,6458,274,274,28662,1,0,0,0}, {3985,6459,274,274,28667,1,0,0,0},
    {3986,6460,274,274,28672,1,0,0,0}, {3988,6461,274,274,28677,1,0,0,0}, {3989,6462,274,274,28682,1,0,0,0},
    {3990,6463,274,274,28687,1,0,0,0}, {3991,6464,274,274,28692,1,0,0,0}, {3993,6465,274,274,28697,1,0,0,0},
    {3999,6466,274,274,28702,1,0,0,0}, {4000,6467,274,274,28707,1,0,0,0}, {4001,6468,274,274,28712,1,0,0,0},
    {4003,6469,274,274,28717,1,0,0,0}, {4004,6470,274,274,28722,1,0,0,0}, {4005,6471,274,274,28727,1,0,0,0},
    {4006,6472,274,274,28732,1,0,0,0}, {4008,6473,274,274,28737,1,0,0,0}, {4009,6474,274,274,28742,1,0,0,0},
    {4010,6475,274,274,28747,1,0,0,0}, {4011,6476,274,274,28752,1,0,0,0}, {4013,6477,274,274,28757,1,0,0,0},
    {4017,6478,274,274,28762,1,0,0,0}, {4018,6479,274,274,28767,1,0,0,0}, {4019,6480,274,274,28772,1,0,0,0},
    {4023,6481,274,274,28777,1,0,0,0}, {97,1600,6689,6693,0,1,4,3,0}, {97,1600,6696,6698,492,1,2,5,0},
    {97,1600,6703,6693,0,1,4,3,0}, {97,1600,6707,6709,492,1,2,5,0}, {97,1600,6714,6693,0,1,4,3,0},
    {97,1600,6718,6709,492,1,2,5,0}, {97,1600,6720,6693,0,1,4,3,0}, {97,1600,6724,6726,492,1,2,5,0},
    {97,1600,6731,6693,0,1,4,3,0}, {97,1600,6735,6709,492,1,2,5,0}, {97,1600,6737,6742,492,1,5,1,0},
    {97,1600,6743,6742,0,1,4,1,0}, {97,1600,6747,6749,492,1,2,3,0}, {97,1600,6747,6752,492,1,2,3,0},
    {97,1600,6755,6757,0,1,2,3,0}, {97,1600,6755,6749,0,1,2,3,0}, {97,1600,6755,6760,0,1,2,3,0},
    {97,1600,6755,6752,0,1,2,3,0}, {97,1600,6763,6767,0,1,4,1,0}, {97,1600,6768,274,0,1,5,0,0},
    {97,1600,6773,274,0,1,5,0,0}, {97,1600,6778,6742,492,1,3,1,0}, {97,1600,6781,274,0,1,4,0,0},
    {97,1600,6785,6742,492,1,2,1,0}, {97,1600,6787,274,0,1,3,0,0}, {97,1600,6790,274,0,1,2,0,0},
    {97,1600,274,6792,0,1,0,1,0}, {97,1600,274,6793,0,1,0,1,0}, {3851,6884,274,6742,6653,1,0,1,0},
    {3851,6884,274,274,0,1,0,0,0}, {3853,6885,274,274,28782,1,0,0,0}, {3872,6886,274,274,3569,1,0,0,0},
    {3873,6887,274,274,3005,1,0,0,0}, {3874,6888,274,274,3007,1,0,0,0}, {3875,6889,274,274,3009,1,0,0,0},
    {3876,6890,274,274,3011,1,0,0,0}, {3877,6891,274,274,3013,1,0,0,0}, {3878,6892,274,274,3015,1,0,0,0},
    {3879,6893,274,274,3017,1,0,0,0}, {3880,6894,274,274,3019,1,0,0,0}, {3881,6895,274,274,3021,1,0,0,0},
    {3904,6428,274,274,3518,1,0,0,0}, {3905,6429,274,274,3403,1,0,0,0}, {3906,6430,274,6896,28784,1,0,1,0},
    {3906,6430,274,274,3600,1,0,0,0}, {3908,6431,274,274,4973,1,0,0,0}, {3909,6432,274,274,3925,1,0,0,0},
    {3910,6433,274,274,3581,1,0,0,0}, {3911,6434,274,274,3385,1,0,0,0}, {3913,6435,274,274,9978,1,0,0,0},
    {3919,6436,274,274,3369,1,0,0,0}, {3920,6437,274,274,3374,1,0,0,0}, {3921,6438,274,274,3406,1,0,0,0},
    {3923,6439,274,274,1269,1,0,0,0}, {3924,6440,274,274,3574,1,0,0,0}, {3925,6441,274,274,3984,1,0,0,0},
    {3926,6442,274,274,3356,1,0,0,0}, {3928,6443,274,274,1195,1,0,0,0}, {3929,6444,274,274,3741,1,0,0,0},
    {3930,6445,274,274,28787,1,0,0,0}, {3931,6446,274,274,3744,1,0,0,0}, {3933,6447,274,274,3545,1,0,0,0},
    {3934,6448,274,274,3589,1,0,0,0}, {3935,6449,274,274,3424,1,0,0,0}, {3936,6450,274,274,8765,1,0,0,0},
    {3937,6451,274,274,3553,1,0,0,0}, {3938,6452,274,274,3419,1,0,0,0}, {3939,6453,274,274,3520,1,0,0,0},
    {3940,6454,274,274,3434,1,0,0,0}, {3942,6455,274,274,3429,1,0,0,0}, {3943,6456,274,274,3540,1,0,0,0},
    {3944,6457,274,274,0,1,0,0,0}, {3954,6897,274,274,3339,1,0,0,0}, {3956,6898,274,274,3334,1,0,0,0},
    {3962,6899,274,274,797,1,0,0,0}, {3964,6900,274,274,1360,1,0,0,0}, {3984,6458,6901,274,3518,1,1,0,0},
    {3984,6458,274,274,28791,1,0,0,0}, {3985,6459,274,274,28794,1,0,0,0}, {3986,6460,6901,274,3600,1,1,0,0},
    {3986,6460,274,274,28798,1,0,0,0}, {3988,6461,6901,274,4973,1,1,0,0}, {3988,6461,274,274,28801,1,0,0,0},
    {3989,6462,6902,274,3925,1,1,0,0}, {3989,6462,274,274,28805,1,0,0,0}, {3990,6463,274,274,28808,1,0,0,0},
    {3991,6464,3574,274,3385,1,1,0,0}, {3991,6464,274,274,28812,1,0,0,0}, {3993,6465,6903,274,9978,1,1,0,0},
    {3993,6465,274,274,28815,1,0,0,0}, {3999,6466,6901,274,3369,1,1,0,0}, {3999,6466,274,274,28819,1,0,0,0},
    {4000,6467,274,274,28822,1,0,0,0}, {4001,6468,6901,274,3406,1,1,0,0}, {4001,6468,274,274,28826,1,0,0,0},
    {4003,6469,6903,274,1269,1,1,0,0}, {4003,6469,274,274,28829,1,0,0,0}, {4004,6470,6904,274,3574,1,1,0,0},
    {4004,6470,274,274,28832,1,0,0,0}, {4005,6471,274,274,28835,1,0,0,0}, {4006,6472,6901,274,3356,1,1,0,0},
    {4006,6472,274,274,28839,1,0,0,0}, {4008,6473,6903,274,1195,1,1,0,0}, {4008,6473,274,274,28842,1,0,0,0},
    {4009,6474,6903,274,3741,1,1,0,0}, {4009,6474,274,274,28845,1,0,0,0}, {4010,6475,274,274,28849,1,0,0,0},
    {4011,6476,6905,274,3744,1,1,0,0}, {4011,6476,274,274,28854,1,0,0,0}, {4013,6477,6906,274,3545,1,1,0,0},
    {4013,6477,274,274,28858,1,0,0,0}, {4017,6478,6907,274,3553,1,1,0,0}, {4017,6478,274,274,28861,1,0,0,0},
    {4018,6479,3441,274,3419,1,1,0,0}, {4018,6479,274,274,28864,1,0,0,0}, {4019,6480,6908,274,3520,1,1,0,0},
    {4019,6480,274,274,28867,1,0,0,0}, {4023,6481,6902,274,3540,1,1,0,0}, {4023,6481,274,274,28870,1,0,0,0},
    {39,1114,274,274,4391,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3540,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3589,1,0,0,0}, {1079,3395,274,274,15809,2,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3553,1,0,0,0}, {1081,1082,3859,274,3339,1,1,0,0},
    {1081,1082,4,274,3553,1,1,0,0}, {1081,1082,274,274,3339,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0},
    {1095,1096,274,274,3581,1,0,0,0}, {1096,1097,274,274,3434,1,0,0,0}, {1097,1098,274,274,29058,1,0,0,0},
    {1100,1101,274,274,3310,1,0,0,0}, {1102,1103,3859,274,7104,1,1,0,0}, {1102,1103,4,274,1773,1,1,0,0},
    {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,3859,274,7107,1,1,0,0}, {1103,1104,4,274,1730,1,1,0,0},
    {1103,1104,274,274,7107,1,0,0,0}, {1108,2810,3859,274,15813,1,1,0,0}, {1108,2810,4,274,1746,1,1,0,0},
    {1108,2810,274,274,15813,1,0,0,0}, {1110,1121,274,274,3339,1,0,0,0}, {1111,2811,3859,274,3339,1,1,0,0},
    {1111,2811,4,274,1749,1,1,0,0}, {1111,2811,274,274,3339,1,0,0,0}, {1169,1123,274,274,3600,1,0,0,0},
    {8217,1124,274,274,4391,1,0,0,0}, {4608,274,274,274,908,1,0,0,0}, {4609,275,274,274,953,1,0,0,0},
    {4610,276,274,274,1850,1,0,0,0}, {4611,277,274,274,908,1,0,0,0}, {4612,278,274,274,928,1,0,0,0},
    {4613,279,274,274,29379,1,0,0,0}, {4614,280,274,274,1861,1,0,0,0}, {4615,281,274,274,9743,1,0,0,0},
    {4616,282,274,274,29384,1,0,0,0}, {4617,283,274,274,1179,1,0,0,0}, {4618,284,274,274,1134,1,0,0,0},
    {4619,285,274,274,1102,1,0,0,0}, {4620,286,274,274,1122,1,0,0,0}, {4621,287,274,274,29389,1,0,0,0},
    {4622,288,274,274,1877,1,0,0,0}, {4623,289,274,274,9755,1,0,0,0}, {4624,290,274,274,908,1,0,0,0},
    {4625,291,274,274,953,1,0,0,0}, {4626,292,274,274,1850,1,0,0,0}, {4627,293,274,274,908,1,0,0,0},
    {4628,294,274,274,928,1,0,0,0}, {4629,295,274,274,29379,1,0,0,0}, {4630,296,274,274,1861,1,0,0,0},
    {4631,297,274,274,9743,1,0,0,0}, {4632,298,274,274,29394,1,0,0,0}, {4633,299,274,274,1266,1,0,0,0},
    {4634,300,274,274,1233,1,0,0,0}, {4635,301,274,274,1197,1,0,0,0}, {4636,302,274,274,1217,1,0,0,0},
    {4637,303,274,274,29399,1,0,0,0}, {4638,304,274,274,1259,1,0,0,0}, {4639,305,274,274,9767,1,0,0,0},
    {4640,306,274,274,29404,1,0,0,0}, {4641,307,274,274,1613,1,0,0,0}, {4642,308,274,274,283,1,0,0,0},
    {4643,309,274,274,1484,1,0,0,0}, {4644,310,274,274,1504,1,0,0,0}, {4645,311,274,274,29409,1,0,0,0},
    {4646,312,274,274,2008,1,0,0,0}, {4647,313,274,274,9779,1,0,0,0}, {4648,314,274,274,29414,1,0,0,0},
    {4649,315,274,274,1468,1,0,0,0}, {4650,316,274,274,1981,1,0,0,0}, {4651,317,274,274,1978,1,0,0,0},
    {4652,318,274,274,1447,1,0,0,0}, {4653,319,274,274,29419,1,0,0,0}, {4654,320,274,274,1992,1,0,0,0},
    {4655,321,274,274,9791,1,0,0,0}, {4656,322,274,274,29404,1,0,0,0}, {4657,323,274,274,1613,1,0,0,0},
    {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,1484,1,0,0,0}, {4660,326,274,274,1504,1,0,0,0},
    {4661,327,274,274,29409,1,0,0,0}, {4662,328,274,274,2008,1,0,0,0}, {4663,329,274,274,9779,1,0,0,0},
    {4664,330,274,274,29424,1,0,0,0}, {4665,331,274,274,1566,1,0,0,0}, {4666,332,274,274,9199,1,0,0,0},
    {4667,333,274,274,1516,1,0,0,0}, {4668,334,274,274,1541,1,0,0,0}, {4669,335,274,274,29430,1,0,0,0},
    {4670,336,274,274,9195,1,0,0,0}, {4671,337,274,274,9805,1,0,0,0}, {4672,338,274,274,29436,1,0,0,0},
    {4673,339,274,274,9816,1,0,0,0}, {4674,340,274,274,14966,1,0,0,0}, {4675,341,274,274,9829,1,0,0,0},
    {4676,342,274,274,9810,1,0,0,0}, {4677,343,274,274,29444,1,0,0,0}, {4678,344,274,274,9842,1,0,0,0},
    {4679,345,274,274,9848,1,0,0,0}, {4680,346,274,274,29452,1,0,0,0}, {4682,347,274,274,14986,1,0,0,0},
    {4683,348,274,274,9848,1,0,0,0}, {4684,349,274,274,9855,1,0,0,0}, {4685,350,274,274,29461,1,0,0,0},
    {4688,351,274,274,9810,1,0,0,0}, {4689,352,274,274,9816,1,0,0,0}, {4690,353,274,274,9822,1,0,0,0},
    {4691,354,274,274,9829,1,0,0,0}, {4692,355,274,274,9835,1,0,0,0}, {4693,356,274,274,6321,1,0,0,0},
    {4694,357,274,274,9842,1,0,0,0}, {4695,358,274,274,9848,1,0,0,0}, {4696,359,274,274,9855,1,0,0,0},
    {4698,360,274,274,9862,1,0,0,0}, {4699,361,274,274,9848,1,0,0,0}, {4700,362,274,274,9870,1,0,0,0},
    {4701,363,274,274,9878,1,0,0,0}, {4704,364,274,274,29470,1,0,0,0}, {4705,365,274,274,569,1,0,0,0},
    {4706,366,274,274,540,1,0,0,0}, {4707,367,274,274,507,1,0,0,0}, {4708,368,274,274,2174,1,0,0,0},
    {4709,369,274,274,29475,1,0,0,0}, {4710,370,274,274,566,1,0,0,0}, {4711,371,274,274,9892,1,0,0,0},
    {4712,372,274,274,29480,1,0,0,0}, {4713,373,274,274,2185,1,0,0,0}, {4714,374,274,274,2188,1,0,0,0},
    {4715,375,274,274,2182,1,0,0,0}, {4716,376,274,274,2199,1,0,0,0}, {4717,377,274,274,29485,1,0,0,0},
    {4718,378,274,274,2202,1,0,0,0}, {4719,379,274,274,9904,1,0,0,0}, {4720,380,274,274,29490,1,0,0,0},
    {4721,381,274,274,1688,1,0,0,0}, {4722,382,274,274,1657,1,0,0,0}, {4723,383,274,274,1629,1,0,0,0},
    {4724,384,274,274,1649,1,0,0,0}, {4725,385,274,274,29495,1,0,0,0}, {4726,386,274,274,2218,1,0,0,0},
    {4727,387,274,274,9916,1,0,0,0}, {4728,388,274,274,29500,1,0,0,0}, {4729,389,274,274,655,1,0,0,0},
    {4730,390,274,274,9216,1,0,0,0}, {4731,391,274,274,604,1,0,0,0}, {4732,392,274,274,629,1,0,0,0},
    {4733,393,274,274,29506,1,0,0,0}, {4734,394,274,274,9212,1,0,0,0}, {4735,395,274,274,9930,1,0,0,0},
    {4736,396,274,274,908,1,0,0,0}, {4737,397,274,274,953,1,0,0,0}, {4738,398,274,274,1850,1,0,0,0},
    {4739,399,274,274,908,1,0,0,0}, {4740,400,274,274,928,1,0,0,0}, {4741,401,274,274,29379,1,0,0,0},
    {4742,402,274,274,1861,1,0,0,0}, {4743,403,274,274,9743,1,0,0,0}, {4744,404,274,274,29512,1,0,0,0},
    {4746,405,274,274,15140,1,0,0,0}, {4747,406,274,274,9743,1,0,0,0}, {4748,407,274,274,9935,1,0,0,0},
    {4749,408,274,274,29518,1,0,0,0}, {4752,409,274,274,29524,1,0,0,0}, {4753,410,274,274,1348,1,0,0,0},
    {4754,411,274,274,1307,1,0,0,0}, {4755,412,274,274,1271,1,0,0,0}, {4756,413,274,274,1291,1,0,0,0},
    {4757,414,274,274,29529,1,0,0,0}, {4758,415,274,274,2339,1,0,0,0}, {4759,416,274,274,9960,1,0,0,0},
    {4760,417,274,274,29534,1,0,0,0}, {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,15158,1,0,0,0},
    {4763,420,274,274,9252,1,0,0,0}, {4764,421,274,274,9964,1,0,0,0}, {4765,422,274,274,29540,1,0,0,0},
    {4766,423,274,274,9248,1,0,0,0}, {4767,424,274,274,9981,1,0,0,0}, {4768,425,274,274,492,1,0,0,0},
    {4769,426,274,274,3334,1,0,0,0}, {4770,427,274,274,3339,1,0,0,0}, {4771,428,274,274,492,1,0,0,0},
    {4772,429,274,274,797,1,0,0,0}, {4773,430,274,274,29546,1,0,0,0}, {4774,431,274,274,1360,1,0,0,0},
    {4776,433,274,274,29550,1,0,0,0}, {4777,434,274,274,1071,1,0,0,0}, {4778,435,274,274,2419,1,0,0,0},
    {4779,436,274,274,1026,1,0,0,0}, {4780,437,274,274,1046,1,0,0,0}, {4781,438,274,274,29555,1,0,0,0},
    {4782,439,274,274,2430,1,0,0,0}, {4783,440,274,274,2438,1,0,0,0}, {4784,441,274,274,29560,1,0,0,0},
    {4786,442,274,274,2442,1,0,0,0}, {4787,443,274,274,2438,1,0,0,0}, {4788,444,274,274,2451,1,0,0,0},
    {4789,445,274,274,29566,1,0,0,0}, {4792,446,274,274,29572,1,0,0,0}, {4793,447,274,274,953,1,0,0,0},
    {4794,448,274,274,1850,1,0,0,0}, {4795,449,274,274,908,1,0,0,0}, {4796,450,274,274,928,1,0,0,0},
    {4797,451,274,274,29379,1,0,0,0}, {4798,452,274,274,1861,1,0,0,0}, {4799,453,274,274,9743,1,0,0,0},
    {4800,454,274,274,29512,1,0,0,0}, {4802,455,274,274,15140,1,0,0,0}, {4803,456,274,274,9743,1,0,0,0},
    {4804,457,274,274,9935,1,0,0,0}, {4805,458,274,274,29518,1,0,0,0}, {4808,459,274,274,29577,1,0,0,0},
    {4809,460,274,274,1727,1,0,0,0}, {4810,461,274,274,2500,1,0,0,0}, {4811,462,274,274,1704,1,0,0,0},
    {4812,463,274,274,2511,1,0,0,0}, {4813,464,274,274,29582,1,0,0,0}, {4814,465,274,274,1724,1,0,0,0},
    {4815,466,274,274,10063,1,0,0,0}, {4816,467,274,274,492,1,0,0,0}, {4817,468,274,274,3334,1,0,0,0},
    {4818,469,274,274,3339,1,0,0,0}, {4819,470,274,274,492,1,0,0,0}, {4820,471,274,274,797,1,0,0,0},
    {4821,472,666,274,3493,1,1,0,0}, {4821,472,274,274,29546,1,0,0,0}, {4822,473,274,274,1360,1,0,0,0},
    {4824,475,274,274,29587,1,0,0,0}, {4825,476,274,274,1834,1,0,0,0}, {4826,477,274,274,2555,1,0,0,0},
    {4827,478,274,274,1789,1,0,0,0}, {4828,479,274,274,1809,1,0,0,0}, {4829,480,274,274,29592,1,0,0,0},
    {4830,481,274,274,2566,1,0,0,0}, {4831,482,274,274,10113,1,0,0,0}, {4832,483,274,274,29597,1,0,0,0},
    {4833,484,274,274,10121,1,0,0,0}, {4834,485,274,274,15336,1,0,0,0}, {4835,486,274,274,10130,1,0,0,0},
    {4836,487,274,274,10117,1,0,0,0}, {4837,488,274,274,29603,1,0,0,0}, {4838,489,274,274,10139,1,0,0,0},
    {4839,490,274,274,10143,1,0,0,0}, {4840,491,274,274,29609,1,0,0,0}, {4841,492,274,274,1773,1,0,0,0},
    {4842,493,274,274,1749,1,0,0,0}, {4843,494,274,274,1730,1,0,0,0}, {4844,495,274,274,1746,1,0,0,0},
    {4845,496,274,274,29614,1,0,0,0}, {4846,497,274,274,1761,1,0,0,0}, {4847,498,274,274,10156,1,0,0,0},
    {4848,499,274,274,29619,1,0,0,0}, {4849,500,274,274,781,1,0,0,0}, {4850,501,274,274,750,1,0,0,0},
    {4851,502,274,274,718,1,0,0,0}, {4852,503,274,274,738,1,0,0,0}, {4853,504,274,274,29624,1,0,0,0},
    {4854,505,274,274,2631,1,0,0,0}, {4855,506,274,274,10168,1,0,0,0}, {4856,507,274,274,738,1,0,0,0},
    {4857,508,274,274,781,1,0,0,0}, {4858,509,274,274,10160,1,0,0,0}, {4859,510,274,274,718,1,0,0,0},
    {4860,511,274,274,10164,1,0,0,0}, {4861,512,274,274,3406,1,0,0,0}, {4862,513,274,274,2631,1,0,0,0},
    {4863,514,274,274,10168,1,0,0,0}, {4864,515,274,274,29629,1,0,0,0}, {4865,516,274,274,9209,1,0,0,0},
    {4866,517,274,274,984,1,0,0,0}, {4867,518,274,274,3927,1,0,0,0}, {4868,519,274,274,9203,1,0,0,0},
    {4869,520,274,274,29634,1,0,0,0}, {4870,521,274,274,9206,1,0,0,0}, {4871,522,274,274,10180,1,0,0,0},
    {4872,523,274,274,29639,1,0,0,0}, {4873,524,274,274,877,1,0,0,0}, {4874,525,274,274,2719,1,0,0,0},
    {4875,526,274,274,832,1,0,0,0}, {4876,527,274,274,852,1,0,0,0}, {4877,528,274,274,29644,1,0,0,0},
    {4878,529,274,274,2730,1,0,0,0}, {4879,530,274,274,2738,1,0,0,0}, {4880,531,274,274,29649,1,0,0,0},
    {4882,532,274,274,2742,1,0,0,0}, {4883,533,274,274,2738,1,0,0,0}, {4884,534,274,274,2751,1,0,0,0},
    {4885,535,274,274,29655,1,0,0,0}, {4896,536,274,274,29661,1,0,0,0}, {4897,537,274,274,10211,1,0,0,0},
    {4898,538,274,274,15384,1,0,0,0}, {4899,539,274,274,10224,1,0,0,0}, {4900,540,274,274,10205,1,0,0,0},
    {4901,541,274,274,29669,1,0,0,0}, {4902,542,274,274,10237,1,0,0,0}, {4903,543,274,274,10243,1,0,0,0},
    {4904,544,274,274,29677,1,0,0,0}, {4905,545,274,274,10257,1,0,0,0}, {4906,546,274,274,15404,1,0,0,0},
    {4907,547,274,274,10272,1,0,0,0}, {4908,548,274,274,10250,1,0,0,0}, {4909,549,274,274,29686,1,0,0,0},
    {4910,550,274,274,10287,1,0,0,0}, {4911,551,274,274,10294,1,0,0,0}, {4912,552,274,274,29695,1,0,0,0},
    {4913,553,274,274,10308,1,0,0,0}, {4914,554,274,274,15427,1,0,0,0}, {4915,555,274,274,10321,1,0,0,0},
    {4916,556,274,274,10302,1,0,0,0}, {4917,557,274,274,29703,1,0,0,0}, {4918,558,274,274,10334,1,0,0,0},
    {4919,559,274,274,10340,1,0,0,0}, {4920,560,274,274,29711,1,0,0,0}, {4921,561,274,274,10354,1,0,0,0},
    {4922,562,274,274,15447,1,0,0,0}, {4923,563,274,274,10369,1,0,0,0}, {4924,564,274,274,10347,1,0,0,0},
    {4925,565,274,274,29720,1,0,0,0}, {4926,566,274,274,10390,1,0,0,0}, {4927,567,274,274,10397,1,0,0,0},
    {4928,568,274,274,29711,1,0,0,0}, {4929,569,274,274,10354,1,0,0,0}, {4930,570,274,274,15447,1,0,0,0},
    {4931,571,274,274,10369,1,0,0,0}, {4932,572,274,274,10347,1,0,0,0}, {4933,573,274,274,29720,1,0,0,0},
    {4934,574,274,274,10390,1,0,0,0}, {4935,575,274,274,10397,1,0,0,0}, {4936,576,274,274,29729,1,0,0,0},
    {4937,577,274,274,829,1,0,0,0}, {4938,578,274,274,2967,1,0,0,0}, {4939,579,274,274,805,1,0,0,0},
    {4940,580,274,274,2978,1,0,0,0}, {4941,581,274,274,29734,1,0,0,0}, {4942,582,274,274,2981,1,0,0,0},
    {4943,583,274,274,10413,1,0,0,0}, {4944,584,274,274,29739,1,0,0,0}, {4945,585,274,274,1431,1,0,0,0},
    {4946,586,274,274,1398,1,0,0,0}, {4947,587,274,274,1365,1,0,0,0}, {4948,588,274,274,2997,1,0,0,0},
    {4949,589,274,274,29744,1,0,0,0}, {4950,590,274,274,1424,1,0,0,0}, {4951,591,274,274,10425,1,0,0,0},
    {4969,592,274,274,3005,1,0,0,0}, {4970,593,274,274,3007,1,0,0,0}, {4971,594,274,274,3009,1,0,0,0},
    {4972,595,274,274,3011,1,0,0,0}, {4973,596,274,274,3013,1,0,0,0}, {4974,597,274,274,3015,1,0,0,0},
    {4975,598,274,274,3017,1,0,0,0}, {4976,599,274,274,3019,1,0,0,0}, {4977,600,274,274,3021,1,0,0,0},
    {4978,601,274,3238,3005,1,0,1,0}, {4978,601,274,274,3023,1,0,0,0}, {4979,602,274,3238,3007,1,0,1,0},
    {4979,602,274,274,3026,1,0,0,0}, {4980,603,274,3238,3009,1,0,1,0}, {4980,603,274,274,3029,1,0,0,0},
    {4981,604,274,3238,3011,1,0,1,0}, {4981,604,274,274,3032,1,0,0,0}, {4982,605,274,274,3035,1,0,0,0},
    {4983,606,274,274,3038,1,0,0,0}, {4984,607,274,274,3041,1,0,0,0}, {4985,608,274,274,3044,1,0,0,0},
    {4986,609,274,274,3047,1,0,0,0}, {4987,610,274,274,3050,1,0,0,0}, {1548,656,274,274,3304,1,0,0,0},
    {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,3310,1,0,0,0},
    {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0}, {1570,664,665,274,3322,1,1,0,0},
    {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0},
    {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0}, {1573,681,4,274,3336,2,1,0,0},
    {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0},
    {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0}, {1578,703,274,698,3371,1,0,1,0},
    {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,29830,1,1,1,0}, {1579,704,274,698,29835,1,0,1,0},
    {1579,704,274,274,29830,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0},
    {1581,706,274,698,10512,1,0,1,0}, {1581,706,274,274,10519,1,0,0,0}, {1582,707,274,698,29844,1,0,1,0},
    {1582,707,274,274,3894,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,11075,1,1,1,0}, {1584,709,274,698,11066,1,0,1,0},
    {1584,709,274,274,11075,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0}, {1585,710,274,698,3421,1,0,1,0},
    {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0}, {1587,712,274,698,3431,1,0,1,0},
    {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,29853,1,1,1,0}, {1588,713,274,698,29858,1,0,1,0},
    {1588,713,274,274,29853,1,0,0,0}, {1589,714,665,698,4254,1,1,1,0}, {1589,714,274,698,4249,1,0,1,0},
    {1589,714,274,274,4254,1,0,0,0}, {1590,715,665,698,10523,1,1,1,0}, {1590,715,274,698,10527,1,0,1,0},
    {1590,715,274,274,10523,1,0,0,0}, {1591,716,665,698,10534,1,1,1,0}, {1591,716,274,698,10537,1,0,1,0},
    {1591,716,274,274,10534,1,0,0,0}, {1592,717,665,698,10542,1,1,1,0}, {1592,717,274,698,10546,1,0,1,0},
    {1592,717,274,274,10542,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0},
    {1594,719,274,698,29867,1,0,1,0}, {1594,719,274,274,29876,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0},
    {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0},
    {1607,731,4,274,3531,3,1,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3542,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,3547,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0},
    {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0},
    {1615,764,274,274,3331,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0}, {1616,774,274,274,3336,3,0,0,0},
    {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0}, {1716,3239,274,698,3597,1,0,1,0},
    {1716,3239,274,274,3600,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,10553,1,0,1,0},
    {57344,647,274,3241,10557,1,0,1,0}, {57344,647,274,3242,10561,1,0,1,0}, {57344,647,274,3243,10567,1,0,1,0},
    {57344,647,274,3244,10572,1,0,1,0}, {57344,647,274,3245,10578,1,0,1,0}, {57344,647,274,3246,29881,1,0,1,0},
    {57344,647,274,3247,10588,1,0,1,0}, {57344,647,274,3248,10592,1,0,1,0}, {57344,647,274,3249,10596,1,0,1,0},
    {57344,647,274,3250,29888,1,0,1,0}, {57344,647,274,3251,10605,1,0,1,0}, {57344,647,274,3252,29895,1,0,1,0},
    {57344,647,274,3253,10614,1,0,1,0}, {57344,647,274,274,10557,1,0,0,0}, {1548,656,274,274,3304,1,0,0,0},
    {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0}, {1569,659,274,274,8765,1,0,0,0},
    {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0}, {1570,664,665,274,3322,1,1,0,0},
    {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,492,1,1,0,0}, {1571,674,274,274,8765,1,0,0,0}, {1572,675,274,274,8765,1,0,0,0},
    {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0}, {1573,681,4,274,3336,2,1,0,0},
    {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,8765,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0},
    {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0}, {1578,703,274,698,3371,1,0,1,0},
    {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,3374,1,1,1,0}, {1579,704,274,698,3377,1,0,1,0},
    {1579,704,274,274,3374,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0},
    {1581,706,274,698,20829,1,0,1,0}, {1581,706,274,274,6142,1,0,0,0}, {1582,707,274,698,3398,1,0,1,0},
    {1582,707,274,274,3403,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,3411,1,1,1,0}, {1584,709,274,698,3414,1,0,1,0},
    {1584,709,274,274,3411,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0}, {1585,710,274,698,3421,1,0,1,0},
    {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0}, {1587,712,274,698,3431,1,0,1,0},
    {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,3434,1,1,1,0}, {1588,713,274,698,3437,1,0,1,0},
    {1588,713,274,274,3434,1,0,0,0}, {1589,714,665,698,4220,1,1,1,0}, {1589,714,274,698,4213,1,0,1,0},
    {1589,714,274,274,4220,1,0,0,0}, {1590,715,665,698,4983,1,1,1,0}, {1590,715,274,698,11101,1,0,1,0},
    {1590,715,274,274,4983,1,0,0,0}, {1591,716,665,698,11087,1,1,1,0}, {1591,716,274,698,11080,1,0,1,0},
    {1591,716,274,274,11087,1,0,0,0}, {1592,717,665,698,30109,1,1,1,0}, {1592,717,274,698,30114,1,0,1,0},
    {1592,717,274,274,30109,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0}, {1593,718,274,274,3493,1,0,0,0},
    {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0},
    {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0},
    {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0},
    {1607,731,4,274,3531,3,1,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3542,1,0,1,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,3547,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0},
    {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0},
    {1615,764,274,274,3331,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0}, {1616,774,274,274,3336,3,0,0,0},
    {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0}, {1716,3239,274,698,3597,1,0,1,0},
    {1716,3239,274,274,3600,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,10553,1,0,1,0},
    {57344,647,274,3241,10557,1,0,1,0}, {57344,647,274,3242,30123,1,0,1,0}, {57344,647,274,3243,30130,1,0,1,0},
    {57344,647,274,3244,30136,1,0,1,0}, {57344,647,274,3245,30142,1,0,1,0}, {57344,647,274,3246,10583,1,0,1,0},
    {57344,647,274,3247,10588,1,0,1,0}, {57344,647,274,3248,10592,1,0,1,0}, {57344,647,274,3249,10596,1,0,1,0},
    {57344,647,274,3250,10600,1,0,1,0}, {57344,647,274,3251,10605,1,0,1,0}, {57344,647,274,3252,10609,1,0,1,0},
    {57344,647,274,3253,10614,1,0,1,0}, {57344,647,274,274,10557,1,0,0,0}, {2433,913,274,274,5295,1,0,0,0},
    {2434,914,274,274,4758,1,0,0,0}, {2435,921,274,274,3394,1,0,0,0}, {2437,922,274,274,492,1,0,0,0},
    {2438,923,274,274,3322,1,0,0,0}, {2439,924,274,274,3339,1,0,0,0}, {2440,925,274,274,3336,1,0,0,0},
    {2441,926,274,274,3334,1,0,0,0}, {2442,927,274,274,3331,1,0,0,0}, {2443,928,274,274,3752,1,0,0,0},
    {2444,929,274,274,3887,1,0,0,0}, {2447,930,274,274,797,1,0,0,0}, {2448,931,274,274,494,1,0,0,0},
    {2451,932,274,274,1360,1,0,0,0}, {2452,933,274,274,3891,1,0,0,0}, {2453,934,274,936,3513,2,0,1,0},
    {2453,934,274,274,2052,2,0,0,0}, {2453,937,274,936,3518,1,0,1,0}, {2453,937,274,274,1026,1,0,0,0},
    {2454,938,274,936,3894,2,0,1,0}, {2454,938,274,274,3899,2,0,0,0}, {2454,940,274,936,3403,1,0,1,0},
    {2454,940,274,274,3905,1,0,0,0}, {2455,941,274,936,3909,2,0,1,0}, {2455,941,274,274,3912,2,0,0,0},
    {2455,943,274,936,3600,1,0,1,0}, {2455,943,274,274,832,1,0,0,0}, {2456,944,274,936,3502,1,0,1,0},
    {2456,944,274,274,3916,1,0,0,0}, {2457,945,274,936,3883,1,0,1,0}, {2457,945,274,274,3920,1,0,0,0},
    {2458,946,274,936,3581,1,0,1,0}, {2458,946,274,274,604,1,0,0,0}, {2459,947,274,936,30239,1,0,1,0},
    {2459,947,274,274,30243,1,0,0,0}, {2460,948,274,936,3424,2,0,1,0}, {2460,948,274,274,1789,2,0,0,0},
    {2460,950,274,936,3385,1,0,1,0}, {2460,950,274,274,3927,1,0,0,0}, {2461,951,274,936,3930,1,0,1,0},
    {2461,951,274,274,387,1,0,0,0}, {2462,952,274,936,3880,1,0,1,0}, {2462,952,274,274,2347,1,0,0,0},
    {2463,953,274,936,3464,1,0,1,0}, {2463,953,274,274,2755,1,0,0,0}, {2464,954,274,936,3933,1,0,1,0},
    {2464,954,274,274,3938,1,0,0,0}, {2465,955,274,936,7209,2,0,1,0}, {2465,955,274,274,7213,2,0,0,0},
    {2465,957,274,936,3453,1,0,1,0}, {2465,957,274,274,2639,1,0,0,0}, {2466,958,274,936,7218,2,0,1,0},
    {2466,958,274,274,7223,2,0,0,0}, {2466,960,274,936,3960,1,0,1,0}, {2466,960,274,274,3965,1,0,0,0},
    {2467,961,274,936,3876,1,0,1,0}, {2467,961,274,274,3971,1,0,0,0}, {2468,962,274,936,3369,1,0,1,0},
    {2468,962,274,274,1629,1,0,0,0}, {2469,963,274,936,3374,1,0,1,0}, {2469,963,274,274,3976,1,0,0,0},
    {2470,964,274,936,3406,1,0,1,0}, {2470,964,274,274,718,1,0,0,0}, {2471,965,274,936,3411,1,0,1,0},
    {2471,965,274,274,3980,1,0,0,0}, {2472,966,274,936,1269,1,0,1,0}, {2472,966,274,274,1271,1,0,0,0},
    {2474,967,274,936,3574,1,0,1,0}, {2474,967,274,274,1365,1,0,0,0}, {2475,968,274,936,3508,2,0,1,0},
    {2475,968,274,274,805,2,0,0,0}, {2475,970,274,936,3984,1,0,1,0}, {2475,970,274,274,3987,1,0,0,0},
    {2476,971,274,936,3356,1,0,1,0}, {2476,971,274,274,507,1,0,0,0}, {2477,972,274,936,3991,1,0,1,0},
    {2477,972,274,274,3994,1,0,0,0}, {2478,973,274,936,1195,1,0,1,0}, {2478,973,274,274,1197,1,0,0,0},
    {2479,974,274,936,3553,2,0,1,0}, {2479,974,274,274,1730,2,0,0,0}, {2479,976,274,936,30248,1,0,1,0},
    {2479,976,274,274,30252,1,0,0,0}, {2480,977,274,936,3419,1,0,1,0}, {2480,977,274,274,1978,1,0,0,0},
    {2482,978,274,936,3520,1,0,1,0}, {2482,978,274,274,1102,1,0,0,0}, {2486,979,274,936,3434,1,0,1,0},
    {2486,979,274,274,1516,1,0,0,0}, {2487,980,274,936,30257,1,0,1,0}, {2487,980,274,274,30262,1,0,0,0},
    {2488,981,274,936,3429,1,0,1,0}, {2488,981,274,274,1484,1,0,0,0}, {2489,982,274,936,3540,1,0,1,0},
    {2489,982,274,274,908,1,0,0,0}, {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,3322,1,0,0,0},
    {2495,985,274,274,3339,1,0,0,0}, {2496,986,274,274,3336,1,0,0,0}, {2497,987,274,274,3334,1,0,0,0},
    {2498,988,274,274,3331,1,0,0,0}, {2499,989,274,274,3752,1,0,0,0}, {2500,990,274,274,4010,1,0,0,0},
    {2503,991,274,274,797,1,0,0,0}, {2504,992,274,274,494,1,0,0,0}, {2507,993,274,274,1360,1,0,0,0},
    {2508,994,274,274,3891,1,0,0,0}, {2509,995,274,274,0,1,0,0,0}, {2510,996,274,274,3369,1,0,0,0},
    {2528,997,274,274,4010,1,0,0,0}, {2530,998,274,274,3887,1,0,0,0}, {2534,999,274,274,3569,1,0,0,0},
    {2535,1000,274,274,3005,1,0,0,0}, {2536,1001,274,274,3007,1,0,0,0}, {2537,1002,274,274,3009,1,0,0,0},
    {2538,1003,274,274,3011,1,0,0,0}, {2539,1004,274,274,3013,1,0,0,0}, {2540,1005,274,274,3015,1,0,0,0},
    {2541,1006,274,274,3017,1,0,0,0}, {2542,1007,274,274,3019,1,0,0,0}, {2543,1008,274,274,3021,1,0,0,0},
    {2544,1009,274,936,3419,1,0,1,0}, {2544,1009,274,274,1978,1,0,0,0}, {2545,1010,274,936,3595,1,0,1,0},
    {2545,1010,274,274,2182,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,5903,1,0,0,0},
    {1096,1097,274,274,5891,1,0,0,0}, {1097,1098,274,274,30434,1,0,0,0}, {1098,1099,274,274,30438,1,0,0,0},
    {1100,1101,274,274,3385,1,0,0,0}, {1102,1103,274,274,9209,1,0,0,0}, {1103,1104,274,274,3927,1,0,0,0},
    {1117,2812,274,274,3339,1,0,0,0}, {1123,2813,274,274,797,1,0,0,0}, {1131,2814,274,274,492,1,0,0,0},
    {769,4216,274,274,0,1,0,0,0}, {776,6931,274,274,0,1,0,0,0}, {945,6932,274,274,30521,4,0,0,0},
    {945,6936,274,6939,30525,3,0,1,0}, {945,6936,274,6940,30528,3,0,1,0}, {945,6936,274,274,30532,3,0,0,0},
    {945,6941,274,274,30521,3,0,0,0}, {945,6944,274,274,30521,3,0,0,0}, {945,6947,274,274,30536,3,0,0,0},
    {945,1209,274,6939,30525,2,0,1,0}, {945,1209,274,6940,30528,2,0,1,0}, {945,1209,274,274,30532,2,0,0,0},
    {945,3544,274,274,30536,2,0,0,0}, {945,1211,274,274,30525,1,0,0,0}, {946,6950,274,274,3595,2,0,0,0},
    {946,1212,274,274,3595,1,0,0,0}, {947,1213,4,274,30539,2,1,0,0}, {947,1217,274,274,30542,2,0,0,0},
    {947,1215,274,274,4967,2,0,0,0}, {947,1219,274,274,30546,2,0,0,0}, {947,1213,274,274,30546,2,0,0,0},
    {947,1221,274,274,30551,1,0,0,0}, {948,6952,274,274,30554,2,0,0,0}, {948,1222,274,274,30554,1,0,0,0},
    {949,6954,274,274,30557,4,0,0,0}, {949,6958,274,6939,30536,3,0,1,0}, {949,6958,274,6940,30561,3,0,1,0},
    {949,6958,274,274,30565,3,0,0,0}, {949,6961,274,274,30557,3,0,0,0}, {949,6964,274,274,30557,3,0,0,0},
    {949,6967,274,274,3339,3,0,0,0}, {949,1225,274,6939,30536,2,0,1,0}, {949,1225,274,6940,30561,2,0,1,0},
    {949,1225,274,274,30565,2,0,0,0}, {949,3555,274,274,3339,2,0,0,0}, {949,1227,274,274,30536,1,0,0,0},
    {950,1228,274,274,3424,1,0,0,0}, {951,1231,274,6940,12041,2,0,1,0}, {951,1231,274,274,12048,2,0,0,0},
    {951,1233,274,274,3339,1,0,0,0}, {952,1234,274,274,30569,1,0,0,0}, {953,1235,274,274,3339,1,0,0,0},
    {954,6970,274,274,3518,2,0,0,0}, {954,1236,274,274,3518,1,0,0,0}, {955,6972,274,274,3520,2,0,0,0},
    {955,1237,274,274,3520,1,0,0,0}, {956,1238,4,274,3356,2,1,0,0}, {956,1238,274,274,12051,2,0,0,0},
    {956,6974,274,274,1195,2,0,0,0}, {956,1240,274,274,1195,1,0,0,0}, {957,1241,4,274,3406,2,1,0,0},
    {957,1241,274,274,12054,2,0,0,0}, {957,6976,274,274,1269,2,0,0,0}, {957,1243,274,274,1269,1,0,0,0},
    {958,1244,274,274,6380,1,0,0,0}, {959,6978,274,274,12065,4,0,0,0}, {959,6982,274,274,12065,3,0,0,0},
    {959,6985,274,274,12065,3,0,0,0}, {959,6988,274,274,3339,3,0,0,0}, {959,6991,274,274,3334,3,0,0,0},
    {959,3559,274,274,3339,2,0,0,0}, {959,1247,274,274,3334,2,0,0,0}, {959,1249,274,274,1360,1,0,0,0},
    {960,6994,274,274,3574,2,0,0,0}, {960,1250,274,274,3574,1,0,0,0}, {961,6996,274,274,3419,2,0,0,0},
    {961,1251,274,274,3419,1,0,0,0}, {962,1252,274,274,3429,1,0,0,0}, {963,6998,274,274,3429,2,0,0,0},
    {963,1253,274,7000,3424,1,0,1,0}, {963,1253,274,274,3429,1,0,0,0}, {964,3562,274,274,3744,2,0,0,0},
    {964,7001,274,274,3369,2,0,0,0}, {964,1254,274,274,3369,1,0,0,0}, {965,7003,274,274,3339,3,0,0,0},
    {965,1257,274,274,3339,2,0,0,0}, {965,1259,274,274,3339,1,0,0,0}, {966,7006,274,274,3508,2,0,0,0},
    {966,1260,274,274,3508,1,0,0,0}, {967,1261,274,274,4987,1,0,0,0}, {968,1262,274,274,4992,1,0,0,0},
    {969,1263,274,274,1360,1,0,0,0}, {59,1199,274,274,3308,1,0,0,0}, {183,1200,274,274,3306,1,0,0,0},
    {912,1201,274,274,11985,1,0,0,0}, {940,1202,274,274,3547,1,0,0,0}, {941,1203,274,274,12008,1,0,0,0},
    {942,1204,274,274,17819,1,0,0,0}, {943,1205,274,274,12011,1,0,0,0}, {944,1206,274,274,12165,1,0,0,0},
    {945,1207,274,274,21441,2,0,0,0}, {945,1209,274,274,3891,2,0,0,0}, {945,1211,274,274,492,1,0,0,0},
    {946,1212,274,274,3595,1,0,0,0}, {947,1219,274,274,3597,2,0,0,0}, {947,1221,274,274,3600,1,0,0,0},
    {948,1222,274,274,3406,1,0,0,0}, {949,1223,274,274,21445,2,0,0,0}, {949,1225,274,274,4976,2,0,0,0},
    {949,1227,274,274,797,1,0,0,0}, {950,1228,274,274,3424,1,0,0,0}, {951,1233,274,274,17914,1,0,0,0},
    {952,1234,274,274,3374,1,0,0,0}, {953,1235,274,274,3339,1,0,0,0}, {954,1236,274,274,3518,1,0,0,0},
    {955,1237,274,274,3520,1,0,0,0}, {956,1240,274,274,1195,1,0,0,0}, {957,1243,274,274,1269,1,0,0,0},
    {958,1244,274,274,4987,1,0,0,0}, {959,1245,274,274,12057,2,0,0,0}, {959,1247,274,274,1362,2,0,0,0},
    {959,1249,274,274,1360,1,0,0,0}, {960,1250,274,274,3574,1,0,0,0}, {961,1251,274,274,3419,1,0,0,0},
    {962,1252,274,274,3429,1,0,0,0}, {963,1253,274,274,3429,1,0,0,0}, {964,1254,274,274,3369,1,0,0,0},
    {965,1259,274,274,3553,1,0,0,0}, {966,1260,274,274,3508,1,0,0,0}, {967,1261,274,274,3581,1,0,0,0},
    {968,1262,274,274,4992,1,0,0,0}, {969,1263,274,274,17918,1,0,0,0}, {970,1264,274,274,8302,1,0,0,0},
    {971,1265,274,274,12194,1,0,0,0}, {972,1266,274,274,12075,1,0,0,0}, {973,1267,274,274,12201,1,0,0,0},
    {974,1268,274,274,17922,1,0,0,0}, {2689,1324,274,274,5295,1,0,0,0}, {2690,1325,274,274,4758,1,0,0,0},
    {2691,1331,274,274,3394,1,0,0,0}, {2693,1332,274,274,492,1,0,0,0}, {2694,1333,274,274,3322,1,0,0,0},
    {2695,1334,274,274,3339,1,0,0,0}, {2696,1335,274,274,3336,1,0,0,0}, {2697,1336,274,274,3334,1,0,0,0},
    {2698,1337,274,274,3331,1,0,0,0}, {2699,1338,274,274,3752,1,0,0,0}, {2700,1339,274,274,3887,1,0,0,0},
    {2701,1340,274,274,5497,1,0,0,0}, {2703,1341,274,274,30873,1,0,0,0}, {2704,1342,274,274,494,1,0,0,0},
    {2705,1343,274,274,5500,1,0,0,0}, {2707,1344,274,274,6358,1,0,0,0}, {2708,1345,274,274,3891,1,0,0,0},
    {2709,1346,274,1114,3513,2,0,1,0}, {2709,1346,274,274,2052,2,0,0,0}, {2709,1348,274,1114,3518,1,0,1,0},
    {2709,1348,274,274,1026,1,0,0,0}, {2710,1349,274,1114,3894,2,0,1,0}, {2710,1349,274,274,3899,2,0,0,0},
    {2710,1351,274,1114,3403,1,0,1,0}, {2710,1351,274,274,3905,1,0,0,0}, {2711,1352,274,1114,3909,2,0,1,0},
    {2711,1352,274,274,3912,2,0,0,0}, {2711,1354,274,1114,3600,1,0,1,0}, {2711,1354,274,274,832,1,0,0,0},
    {2712,1355,274,1114,3502,1,0,1,0}, {2712,1355,274,274,3916,1,0,0,0}, {2713,1356,274,1114,3883,1,0,1,0},
    {2713,1356,274,274,3920,1,0,0,0}, {2714,1357,274,1114,3581,1,0,1,0}, {2714,1357,274,274,604,1,0,0,0},
    {2715,1358,274,1114,30239,1,0,1,0}, {2715,1358,274,274,30243,1,0,0,0}, {2716,1359,274,1114,3424,2,0,1,0},
    {2716,1359,274,274,1789,2,0,0,0}, {2716,1361,274,1114,3385,1,0,1,0}, {2716,1361,274,274,3927,1,0,0,0},
    {2717,1362,274,1114,3930,1,0,1,0}, {2717,1362,274,274,387,1,0,0,0}, {2718,1363,274,1114,3880,1,0,1,0},
    {2718,1363,274,274,2347,1,0,0,0}, {2719,1364,274,1114,3464,1,0,1,0}, {2719,1364,274,274,2755,1,0,0,0},
    {2720,1365,274,1114,3933,1,0,1,0}, {2720,1365,274,274,3938,1,0,0,0}, {2721,1366,274,1114,3752,2,0,1,0},
    {2721,1366,274,274,3944,2,0,0,0}, {2721,1368,274,1114,3453,1,0,1,0}, {2721,1368,274,274,2639,1,0,0,0},
    {2722,1369,274,1114,3949,2,0,1,0}, {2722,1369,274,274,3954,2,0,0,0}, {2722,1371,274,1114,3960,1,0,1,0},
    {2722,1371,274,274,3965,1,0,0,0}, {2723,1372,274,1114,3876,1,0,1,0}, {2723,1372,274,274,3971,1,0,0,0},
    {2724,1373,274,1114,3369,1,0,1,0}, {2724,1373,274,274,1629,1,0,0,0}, {2725,1374,274,1114,3374,1,0,1,0},
    {2725,1374,274,274,3976,1,0,0,0}, {2726,1375,274,1114,3406,1,0,1,0}, {2726,1375,274,274,718,1,0,0,0},
    {2727,1376,274,1114,3411,1,0,1,0}, {2727,1376,274,274,3980,1,0,0,0}, {2728,1377,274,1114,1269,1,0,1,0},
    {2728,1377,274,274,1271,1,0,0,0}, {2730,1378,274,1114,3574,1,0,1,0}, {2730,1378,274,274,1365,1,0,0,0},
    {2731,1379,274,1114,3508,2,0,1,0}, {2731,1379,274,274,805,2,0,0,0}, {2731,1381,274,1114,3508,1,0,1,0},
    {2731,1381,274,274,805,1,0,0,0}, {2732,1382,274,1114,3356,1,0,1,0}, {2732,1382,274,274,507,1,0,0,0},
    {2733,1383,274,1114,3991,1,0,1,0}, {2733,1383,274,274,3994,1,0,0,0}, {2734,1384,274,1114,1195,1,0,1,0},
    {2734,1384,274,274,1197,1,0,0,0}, {2735,1385,274,1114,3998,2,0,1,0}, {2735,1385,274,274,4002,2,0,0,0},
    {2735,1387,274,1114,3553,1,0,1,0}, {2735,1387,274,274,1730,1,0,0,0}, {2736,1388,274,1114,3419,1,0,1,0},
    {2736,1388,274,274,1978,1,0,0,0}, {2738,1389,274,1114,3520,1,0,1,0}, {2738,1389,274,274,1102,1,0,0,0},
    {2739,1390,274,1114,4762,1,0,1,0}, {2739,1390,274,274,5305,1,0,0,0}, {2741,1391,274,1114,3595,1,0,1,0},
    {2741,1391,274,274,2182,1,0,0,0}, {2742,1392,274,1114,3434,1,0,1,0}, {2742,1392,274,274,1516,1,0,0,0},
    {2743,1393,274,1114,30257,1,0,1,0}, {2743,1393,274,274,30262,1,0,0,0}, {2744,1394,274,1114,3429,1,0,1,0},
    {2744,1394,274,274,1484,1,0,0,0}, {2745,1395,274,1114,3540,1,0,1,0}, {2745,1395,274,274,908,1,0,0,0},
    {2748,1396,274,274,0,1,0,0,0}, {2750,1397,274,274,3322,1,0,0,0}, {2751,1398,274,274,3339,1,0,0,0},
    {2752,1399,274,274,3336,1,0,0,0}, {2753,1400,274,274,3334,1,0,0,0}, {2754,1401,274,274,3331,1,0,0,0},
    {2755,1402,274,274,3752,1,0,0,0}, {2756,1403,274,274,4010,1,0,0,0}, {2757,1404,274,274,5497,1,0,0,0},
    {2759,1405,274,274,30873,1,0,0,0}, {2760,1406,274,274,494,1,0,0,0}, {2761,1407,274,274,5500,1,0,0,0},
    {2763,1408,274,274,6358,1,0,0,0}, {2764,1409,274,274,3891,1,0,0,0}, {2765,1410,274,274,0,1,0,0,0},
    {2784,1411,274,274,4010,1,0,0,0}, {2786,1412,274,274,3887,1,0,0,0}, {2790,1413,274,274,3569,1,0,0,0},
    {2791,1414,274,274,3005,1,0,0,0}, {2792,1415,274,274,3007,1,0,0,0}, {2793,1416,274,274,3009,1,0,0,0},
    {2794,1417,274,274,3011,1,0,0,0}, {2795,1418,274,274,3013,1,0,0,0}, {2796,1419,274,274,3015,1,0,0,0},
    {2797,1420,274,274,3017,1,0,0,0}, {2798,1421,274,274,3019,1,0,0,0}, {2799,1422,274,274,3021,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2305,1490,274,274,5295,1,0,0,0},
    {2306,1491,274,274,4758,1,0,0,0}, {2307,1498,274,274,3394,1,0,0,0}, {2309,1499,274,274,492,1,0,0,0},
    {2310,1500,274,274,3322,1,0,0,0}, {2311,1501,274,274,3339,1,0,0,0}, {2312,1502,274,274,3336,1,0,0,0},
    {2313,1503,274,274,3334,1,0,0,0}, {2314,1504,274,274,3331,1,0,0,0}, {2315,1505,274,274,3752,1,0,0,0},
    {2316,1506,274,274,3887,1,0,0,0}, {2317,1507,274,274,5497,1,0,0,0}, {2318,1508,274,274,797,1,0,0,0},
    {2319,1509,274,274,797,1,0,0,0}, {2320,1510,274,274,494,1,0,0,0}, {2321,1511,274,274,5500,1,0,0,0},
    {2322,1512,274,274,1360,1,0,0,0}, {2323,1513,274,274,1360,1,0,0,0}, {2324,1514,274,274,3891,1,0,0,0},
    {2325,1515,274,1517,3513,2,0,1,0}, {2325,1515,274,274,2052,2,0,0,0}, {2325,1518,274,1517,3518,1,0,1,0},
    {2325,1518,274,274,1026,1,0,0,0}, {2326,1519,274,1517,3894,2,0,1,0}, {2326,1519,274,274,3899,2,0,0,0},
    {2326,1521,274,1517,3403,1,0,1,0}, {2326,1521,274,274,3905,1,0,0,0}, {2327,1522,274,1517,3909,2,0,1,0},
    {2327,1522,274,274,3912,2,0,0,0}, {2327,1524,274,1517,3600,1,0,1,0}, {2327,1524,274,274,832,1,0,0,0},
    {2328,1525,274,1517,3502,1,0,1,0}, {2328,1525,274,274,3916,1,0,0,0}, {2329,1526,274,1517,3883,1,0,1,0},
    {2329,1526,274,274,3920,1,0,0,0}, {2330,1527,274,1517,3581,1,0,1,0}, {2330,1527,274,274,604,1,0,0,0},
    {2331,1528,274,1517,30239,1,0,1,0}, {2331,1528,274,274,30243,1,0,0,0}, {2332,1529,274,1517,3424,2,0,1,0},
    {2332,1529,274,274,1789,2,0,0,0}, {2332,1531,274,1517,3385,1,0,1,0}, {2332,1531,274,274,3927,1,0,0,0},
    {2333,1532,274,1517,3930,1,0,1,0}, {2333,1532,274,274,387,1,0,0,0}, {2334,1533,274,1517,3880,1,0,1,0},
    {2334,1533,274,274,2347,1,0,0,0}, {2335,1534,274,1517,3464,1,0,1,0}, {2335,1534,274,274,2755,1,0,0,0},
    {2336,1535,274,1517,3933,1,0,1,0}, {2336,1535,274,274,3938,1,0,0,0}, {2337,1536,274,1517,3752,2,0,1,0},
    {2337,1536,274,274,3944,2,0,0,0}, {2337,1538,274,1517,3453,1,0,1,0}, {2337,1538,274,274,2639,1,0,0,0},
    {2338,1539,274,1517,3949,2,0,1,0}, {2338,1539,274,274,3954,2,0,0,0}, {2338,1541,274,1517,3960,1,0,1,0},
    {2338,1541,274,274,3965,1,0,0,0}, {2339,1542,274,1517,3876,1,0,1,0}, {2339,1542,274,274,3971,1,0,0,0},
    {2340,1543,274,1517,3369,1,0,1,0}, {2340,1543,274,274,1629,1,0,0,0}, {2341,1544,274,1517,3374,1,0,1,0},
    {2341,1544,274,274,3976,1,0,0,0}, {2342,1545,274,1517,3406,1,0,1,0}, {2342,1545,274,274,718,1,0,0,0},
    {2343,1546,274,1517,3411,1,0,1,0}, {2343,1546,274,274,3980,1,0,0,0}, {2344,1547,274,1517,1269,1,0,1,0},
    {2344,1547,274,274,1271,1,0,0,0}, {2345,1548,274,1517,5507,1,0,1,0}, {2345,1548,274,274,5511,1,0,0,0},
    {2346,1549,274,1517,3574,1,0,1,0}, {2346,1549,274,274,1365,1,0,0,0}, {2347,1550,274,1517,3508,2,0,1,0},
    {2347,1550,274,274,805,2,0,0,0}, {2347,1552,274,1517,3984,1,0,1,0}, {2347,1552,274,274,3987,1,0,0,0},
    {2348,1553,274,1517,3356,1,0,1,0}, {2348,1553,274,274,507,1,0,0,0}, {2349,1554,274,1517,3991,1,0,1,0},
    {2349,1554,274,274,3994,1,0,0,0}, {2350,1555,274,1517,1195,1,0,1,0}, {2350,1555,274,274,1197,1,0,0,0},
    {2351,1556,274,1517,3998,2,0,1,0}, {2351,1556,274,274,4002,2,0,0,0}, {2351,1558,274,1517,3553,1,0,1,0},
    {2351,1558,274,274,1730,1,0,0,0}, {2352,1559,274,1517,3419,1,0,1,0}, {2352,1559,274,274,1978,1,0,0,0},
    {2353,1560,274,1517,5516,1,0,1,0}, {2353,1560,274,274,5520,1,0,0,0}, {2354,1561,274,1517,3520,1,0,1,0},
    {2354,1561,274,274,1102,1,0,0,0}, {2355,1562,274,1517,4762,1,0,1,0}, {2355,1562,274,274,5305,1,0,0,0},
    {2356,1563,274,1517,5525,1,0,1,0}, {2356,1563,274,274,5529,1,0,0,0}, {2357,1564,274,1517,3595,1,0,1,0},
    {2357,1564,274,274,2182,1,0,0,0}, {2358,1565,274,1517,3434,1,0,1,0}, {2358,1565,274,274,1516,1,0,0,0},
    {2359,1566,274,1517,30257,1,0,1,0}, {2359,1566,274,274,30262,1,0,0,0}, {2360,1567,274,1517,3429,1,0,1,0},
    {2360,1567,274,274,1484,1,0,0,0}, {2361,1568,274,1517,3540,1,0,1,0}, {2361,1568,274,274,908,1,0,0,0},
    {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,3310,1,0,0,0}, {2366,1571,274,274,3322,1,0,0,0},
    {2367,1572,274,274,3339,1,0,0,0}, {2368,1573,274,274,3336,1,0,0,0}, {2369,1574,274,274,3334,1,0,0,0},
    {2370,1575,274,274,3331,1,0,0,0}, {2371,1576,274,274,3752,1,0,0,0}, {2372,1577,274,274,4010,1,0,0,0},
    {2373,1578,274,274,5497,1,0,0,0}, {2374,1579,274,274,797,1,0,0,0}, {2375,1580,274,274,797,1,0,0,0},
    {2376,1581,274,274,494,1,0,0,0}, {2377,1582,274,274,5500,1,0,0,0}, {2378,1583,274,274,1360,1,0,0,0},
    {2379,1584,274,274,1360,1,0,0,0}, {2380,1585,274,274,3891,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,4010,1,0,0,0}, {2402,1588,274,274,3887,1,0,0,0}, {2404,912,274,274,3866,1,0,0,0},
    {2405,1589,274,274,3866,1,0,0,0}, {2406,1590,274,274,3569,1,0,0,0}, {2407,1591,274,274,3005,1,0,0,0},
    {2408,1592,274,274,3007,1,0,0,0}, {2409,1593,274,274,3009,1,0,0,0}, {2410,1594,274,274,3011,1,0,0,0},
    {2411,1595,274,274,3013,1,0,0,0}, {2412,1596,274,274,3015,1,0,0,0}, {2413,1597,274,274,3017,1,0,0,0},
    {2414,1598,274,274,3019,1,0,0,0}, {2415,1599,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {97,1600,666,4,0,1,1,1,0}, {3201,1662,274,274,5295,1,0,0,0},
    {3202,1663,274,274,4758,1,0,0,0}, {3203,1670,274,274,3394,1,0,0,0}, {3205,1671,274,274,492,1,0,0,0},
    {3206,1672,274,274,3322,1,0,0,0}, {3207,1673,274,274,3339,1,0,0,0}, {3208,1674,274,274,3336,1,0,0,0},
    {3209,1675,274,274,3334,1,0,0,0}, {3210,1676,274,274,3331,1,0,0,0}, {3211,1677,274,274,3752,1,0,0,0},
    {3212,1678,274,274,3887,1,0,0,0}, {3214,1679,274,274,30873,1,0,0,0}, {3215,1680,274,274,797,1,0,0,0},
    {3216,1681,274,274,494,1,0,0,0}, {3218,1682,274,274,6358,1,0,0,0}, {3219,1683,274,274,1360,1,0,0,0},
    {3220,1684,274,274,3891,1,0,0,0}, {3221,1685,274,1687,3513,2,0,1,0}, {3221,1685,274,274,2052,2,0,0,0},
    {3221,1688,274,1687,3518,1,0,1,0}, {3221,1688,274,274,1026,1,0,0,0}, {3222,1689,274,1687,3894,2,0,1,0},
    {3222,1689,274,274,3899,2,0,0,0}, {3222,1691,274,1687,3403,1,0,1,0}, {3222,1691,274,274,3905,1,0,0,0},
    {3223,1692,274,1687,3909,2,0,1,0}, {3223,1692,274,274,3912,2,0,0,0}, {3223,1694,274,1687,3600,1,0,1,0},
    {3223,1694,274,274,832,1,0,0,0}, {3224,1695,274,1687,3502,1,0,1,0}, {3224,1695,274,274,3916,1,0,0,0},
    {3225,1696,274,1687,3883,1,0,1,0}, {3225,1696,274,274,3920,1,0,0,0}, {3226,1697,274,1687,3581,1,0,1,0},
    {3226,1697,274,274,604,1,0,0,0}, {3227,1698,274,1687,30239,1,0,1,0}, {3227,1698,274,274,30243,1,0,0,0},
    {3228,1699,274,1687,3424,2,0,1,0}, {3228,1699,274,274,1789,2,0,0,0}, {3228,1701,274,1687,3385,1,0,1,0},
    {3228,1701,274,274,3927,1,0,0,0}, {3229,1702,274,1687,3930,1,0,1,0}, {3229,1702,274,274,387,1,0,0,0},
    {3230,1703,274,1687,3880,1,0,1,0}, {3230,1703,274,274,2347,1,0,0,0}, {3231,1704,274,1687,3464,1,0,1,0},
    {3231,1704,274,274,2755,1,0,0,0}, {3232,1705,274,1687,3933,1,0,1,0}, {3232,1705,274,274,3938,1,0,0,0},
    {3233,1706,274,1687,3752,2,0,1,0}, {3233,1706,274,274,3944,2,0,0,0}, {3233,1708,274,1687,3453,1,0,1,0},
    {3233,1708,274,274,2639,1,0,0,0}, {3234,1709,274,1687,3949,2,0,1,0}, {3234,1709,274,274,3954,2,0,0,0},
    {3234,1711,274,1687,3960,1,0,1,0}, {3234,1711,274,274,3965,1,0,0,0}, {3235,1712,274,1687,3876,1,0,1,0},
    {3235,1712,274,274,3971,1,0,0,0}, {3236,1713,274,1687,3369,1,0,1,0}, {3236,1713,274,274,1629,1,0,0,0},
    {3237,1714,274,1687,3374,1,0,1,0}, {3237,1714,274,274,3976,1,0,0,0}, {3238,1715,274,1687,3406,1,0,1,0},
    {3238,1715,274,274,718,1,0,0,0}, {3239,1716,274,1687,3411,1,0,1,0}, {3239,1716,274,274,3980,1,0,0,0},
    {3240,1717,274,1687,1269,1,0,1,0}, {3240,1717,274,274,1271,1,0,0,0}, {3242,1718,274,1687,3574,1,0,1,0},
    {3242,1718,274,274,1365,1,0,0,0}, {3243,1719,274,1687,3508,2,0,1,0}, {3243,1719,274,274,805,2,0,0,0},
    {3243,1721,274,1687,3984,1,0,1,0}, {3243,1721,274,274,3987,1,0,0,0}, {3244,1722,274,1687,3356,1,0,1,0},
    {3244,1722,274,274,507,1,0,0,0}, {3245,1723,274,1687,3991,1,0,1,0}, {3245,1723,274,274,3994,1,0,0,0},
    {3246,1724,274,1687,1195,1,0,1,0}, {3246,1724,274,274,1197,1,0,0,0}, {3247,1725,274,1687,3998,2,0,1,0},
    {3247,1725,274,274,4002,2,0,0,0}, {3247,1727,274,1687,3553,1,0,1,0}, {3247,1727,274,274,1730,1,0,0,0},
    {3248,1728,274,1687,3419,1,0,1,0}, {3248,1728,274,274,1978,1,0,0,0}, {3249,1729,274,1687,5516,1,0,1,0},
    {3249,1729,274,274,5520,1,0,0,0}, {3250,1730,274,1687,3520,1,0,1,0}, {3250,1730,274,274,1102,1,0,0,0},
    {3251,1731,274,1687,4762,1,0,1,0}, {3251,1731,274,274,5305,1,0,0,0}, {3253,1732,274,1687,3595,1,0,1,0},
    {3253,1732,274,274,2182,1,0,0,0}, {3254,1733,274,1687,3434,1,0,1,0}, {3254,1733,274,274,1516,1,0,0,0},
    {3255,1734,274,1687,30257,1,0,1,0}, {3255,1734,274,274,30262,1,0,0,0}, {3256,1735,274,1687,3429,1,0,1,0},
    {3256,1735,274,274,1484,1,0,0,0}, {3257,1736,274,1687,3540,1,0,1,0}, {3257,1736,274,274,908,1,0,0,0},
    {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,3322,1,0,0,0}, {3263,1739,274,274,3339,1,0,0,0},
    {3264,1740,274,274,3336,1,0,0,0}, {3265,1741,274,274,3334,1,0,0,0}, {3266,1742,274,274,3331,1,0,0,0},
    {3267,1743,274,274,3752,1,0,0,0}, {3268,1744,274,274,4010,1,0,0,0}, {3270,1745,274,274,30873,1,0,0,0},
    {3271,1746,274,274,797,1,0,0,0}, {3272,1747,274,274,494,1,0,0,0}, {3274,1748,274,274,6358,1,0,0,0},
    {3275,1749,274,274,1360,1,0,0,0}, {3276,1750,274,274,3891,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0},
    {3296,1752,274,274,4010,1,0,0,0}, {3298,1753,274,274,3887,1,0,0,0}, {3302,1754,274,274,3569,1,0,0,0},
    {3303,1755,274,274,3005,1,0,0,0}, {3304,1756,274,274,3007,1,0,0,0}, {3305,1757,274,274,3009,1,0,0,0},
    {3306,1758,274,274,3011,1,0,0,0}, {3307,1759,274,274,3013,1,0,0,0}, {3308,1760,274,274,3015,1,0,0,0},
    {3309,1761,274,274,3017,1,0,0,0}, {3310,1762,274,274,3019,1,0,0,0}, {3311,1763,274,274,3021,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3329,3963,274,274,5295,1,0,0,0},
    {3330,3964,274,274,3872,1,0,0,0}, {3331,3965,274,274,3394,1,0,0,0}, {3333,3966,274,274,492,1,0,0,0},
    {3334,3967,274,274,3322,1,0,0,0}, {3335,3968,274,274,3339,1,0,0,0}, {3336,3969,274,274,3336,1,0,0,0},
    {3337,3970,274,274,3334,1,0,0,0}, {3338,3971,274,274,3331,1,0,0,0}, {3339,3972,274,274,3752,1,0,0,0},
    {3340,3973,274,274,3887,1,0,0,0}, {3342,3974,274,274,30873,1,0,0,0}, {3343,3975,274,274,797,1,0,0,0},
    {3344,3976,274,274,494,1,0,0,0}, {3346,3977,274,274,6358,1,0,0,0}, {3347,3978,274,274,1360,1,0,0,0},
    {3348,3979,274,274,3891,1,0,0,0}, {3349,3980,274,3982,3518,1,0,1,0}, {3349,3980,274,274,1026,1,0,0,0},
    {3350,3983,274,3982,3403,1,0,1,0}, {3350,3983,274,274,3905,1,0,0,0}, {3351,3984,274,3982,3600,1,0,1,0},
    {3351,3984,274,274,832,1,0,0,0}, {3352,3985,274,3982,3502,1,0,1,0}, {3352,3985,274,274,3916,1,0,0,0},
    {3353,3986,274,3982,3883,1,0,1,0}, {3353,3986,274,274,3920,1,0,0,0}, {3354,3987,274,3982,3581,1,0,1,0},
    {3354,3987,274,274,604,1,0,0,0}, {3355,3988,274,3982,30239,1,0,1,0}, {3355,3988,274,274,30243,1,0,0,0},
    {3356,3989,274,3982,3385,1,0,1,0}, {3356,3989,274,274,3927,1,0,0,0}, {3357,3990,274,3982,3930,1,0,1,0},
    {3357,3990,274,274,387,1,0,0,0}, {3358,3991,274,3982,3880,1,0,1,0}, {3358,3991,274,274,2347,1,0,0,0},
    {3359,3992,274,3982,3464,1,0,1,0}, {3359,3992,274,274,2755,1,0,0,0}, {3360,3993,274,3982,3933,1,0,1,0},
    {3360,3993,274,274,3938,1,0,0,0}, {3361,3994,274,3982,3453,1,0,1,0}, {3361,3994,274,274,2639,1,0,0,0},
    {3362,3995,274,3982,3960,1,0,1,0}, {3362,3995,274,274,3965,1,0,0,0}, {3363,3996,274,3982,3876,1,0,1,0},
    {3363,3996,274,274,3971,1,0,0,0}, {3364,3997,274,3982,3369,1,0,1,0}, {3364,3997,274,274,1629,1,0,0,0},
    {3365,3998,274,3982,3374,1,0,1,0}, {3365,3998,274,274,3976,1,0,0,0}, {3366,3999,274,3982,3406,1,0,1,0},
    {3366,3999,274,274,718,1,0,0,0}, {3367,4000,274,3982,3411,1,0,1,0}, {3367,4000,274,274,3980,1,0,0,0},
    {3368,4001,274,3982,1269,1,0,1,0}, {3368,4001,274,274,1271,1,0,0,0}, {3369,4002,274,3982,5507,1,0,1,0},
    {3369,4002,274,274,5511,1,0,0,0}, {3370,4003,274,3982,3574,1,0,1,0}, {3370,4003,274,274,1365,1,0,0,0},
    {3371,4004,274,3982,3984,1,0,1,0}, {3371,4004,274,274,3987,1,0,0,0}, {3372,4005,274,3982,3356,1,0,1,0},
    {3372,4005,274,274,507,1,0,0,0}, {3373,4006,274,3982,3991,1,0,1,0}, {3373,4006,274,274,3994,1,0,0,0},
    {3374,4007,274,3982,1195,1,0,1,0}, {3374,4007,274,274,1197,1,0,0,0}, {3375,4008,274,3982,3553,1,0,1,0},
    {3375,4008,274,274,1730,1,0,0,0}, {3376,4009,274,3982,3419,1,0,1,0}, {3376,4009,274,274,1978,1,0,0,0},
    {3377,7008,274,3982,11115,3,0,1,0}, {3377,7008,274,274,31102,3,0,0,0}, {3377,4010,274,3982,5516,1,0,1,0},
    {3377,4010,274,274,5520,1,0,0,0}, {3378,4011,274,3982,3520,1,0,1,0}, {3378,4011,274,274,1102,1,0,0,0},
    {3379,4012,274,3982,4762,1,0,1,0}, {3379,4012,274,274,5305,1,0,0,0}, {3380,4013,274,3982,5525,1,0,1,0},
    {3380,4013,274,274,5529,1,0,0,0}, {3381,4014,274,3982,3595,1,0,1,0}, {3381,4014,274,274,2182,1,0,0,0},
    {3382,4015,274,3982,3434,1,0,1,0}, {3382,4015,274,274,1516,1,0,0,0}, {3383,4016,274,3982,30257,1,0,1,0},
    {3383,4016,274,274,30262,1,0,0,0}, {3384,4017,274,3982,3429,1,0,1,0}, {3384,4017,274,274,1484,1,0,0,0},
    {3385,4018,274,3982,3540,1,0,1,0}, {3385,4018,274,274,908,1,0,0,0}, {3390,4019,274,274,3322,1,0,0,0},
    {3391,4020,274,274,3339,1,0,0,0}, {3392,4021,274,274,3336,1,0,0,0}, {3393,4022,274,274,3334,1,0,0,0},
    {3394,4023,274,274,3331,1,0,0,0}, {3395,4024,274,274,3752,1,0,0,0}, {3396,4025,274,274,4010,1,0,0,0},
    {3398,4026,274,274,30873,1,0,0,0}, {3399,4027,274,274,797,1,0,0,0}, {3400,4028,274,274,494,1,0,0,0},
    {3402,4029,274,274,6358,1,0,0,0}, {3403,4030,274,274,1360,1,0,0,0}, {3404,4031,274,274,3891,1,0,0,0},
    {3405,4032,274,274,0,1,0,0,0}, {3424,4033,274,274,4010,1,0,0,0}, {3426,4034,274,274,3887,1,0,0,0},
    {3430,4035,274,274,3569,1,0,0,0}, {3431,4036,274,274,3005,1,0,0,0}, {3432,4037,274,274,3007,1,0,0,0},
    {3433,4038,274,274,3009,1,0,0,0}, {3434,4039,274,274,3011,1,0,0,0}, {3435,4040,274,274,3013,1,0,0,0},
    {3436,4041,274,274,3015,1,0,0,0}, {3437,4042,274,274,3017,1,0,0,0}, {3438,4043,274,274,3019,1,0,0,0},
    {3439,4044,274,274,3021,1,0,0,0}, {3450,4045,274,274,3876,1,0,0,0}, {3451,4046,274,274,1269,1,0,0,0},
    {3452,4047,274,274,3419,1,0,0,0}, {3453,4048,274,274,3520,1,0,0,0}, {3454,4049,274,274,4762,1,0,0,0},
    {3455,4050,274,274,3518,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2817,2425,274,274,5295,1,0,0,0}, {2818,2426,274,274,4758,1,0,0,0}, {2819,2432,274,274,3394,1,0,0,0},
    {2821,2433,274,274,492,1,0,0,0}, {2822,2434,274,274,3322,1,0,0,0}, {2823,2435,274,274,3339,1,0,0,0},
    {2824,2436,274,274,3336,1,0,0,0}, {2825,2437,274,274,3334,1,0,0,0}, {2826,2438,274,274,3331,1,0,0,0},
    {2827,2439,274,274,3752,1,0,0,0}, {2828,2440,274,274,3887,1,0,0,0}, {2831,2441,274,274,797,1,0,0,0},
    {2832,2442,274,274,494,1,0,0,0}, {2835,2443,274,274,1360,1,0,0,0}, {2836,2444,274,274,3891,1,0,0,0},
    {2837,2445,274,2447,3513,2,0,1,0}, {2837,2445,274,274,2052,2,0,0,0}, {2837,2448,274,2447,3518,1,0,1,0},
    {2837,2448,274,274,1026,1,0,0,0}, {2838,2449,274,2447,3894,2,0,1,0}, {2838,2449,274,274,3899,2,0,0,0},
    {2838,2451,274,2447,3403,1,0,1,0}, {2838,2451,274,274,3905,1,0,0,0}, {2839,2452,274,2447,3909,2,0,1,0},
    {2839,2452,274,274,3912,2,0,0,0}, {2839,2454,274,2447,3600,1,0,1,0}, {2839,2454,274,274,832,1,0,0,0},
    {2840,2455,274,2447,3502,1,0,1,0}, {2840,2455,274,274,3916,1,0,0,0}, {2841,2456,274,2447,3883,1,0,1,0},
    {2841,2456,274,274,3920,1,0,0,0}, {2842,2457,274,2447,3581,1,0,1,0}, {2842,2457,274,274,604,1,0,0,0},
    {2843,2458,274,2447,30239,1,0,1,0}, {2843,2458,274,274,30243,1,0,0,0}, {2844,2459,274,2447,3424,2,0,1,0},
    {2844,2459,274,274,1789,2,0,0,0}, {2844,2461,274,2447,3385,1,0,1,0}, {2844,2461,274,274,3927,1,0,0,0},
    {2845,2462,274,2447,3930,1,0,1,0}, {2845,2462,274,274,387,1,0,0,0}, {2846,2463,274,2447,3880,1,0,1,0},
    {2846,2463,274,274,2347,1,0,0,0}, {2847,2464,274,2447,3464,1,0,1,0}, {2847,2464,274,274,2755,1,0,0,0},
    {2848,2465,274,2447,3933,1,0,1,0}, {2848,2465,274,274,3938,1,0,0,0}, {2849,2466,274,2447,7209,2,0,1,0},
    {2849,2466,274,274,7213,2,0,0,0}, {2849,2468,274,2447,3453,1,0,1,0}, {2849,2468,274,274,2639,1,0,0,0},
    {2850,2469,274,2447,7218,2,0,1,0}, {2850,2469,274,274,7223,2,0,0,0}, {2850,2471,274,2447,3960,1,0,1,0},
    {2850,2471,274,274,3965,1,0,0,0}, {2851,2472,274,2447,3876,1,0,1,0}, {2851,2472,274,274,3971,1,0,0,0},
    {2852,2473,274,2447,3369,1,0,1,0}, {2852,2473,274,274,1629,1,0,0,0}, {2853,2474,274,2447,3374,1,0,1,0},
    {2853,2474,274,274,3976,1,0,0,0}, {2854,2475,274,2447,3406,1,0,1,0}, {2854,2475,274,274,718,1,0,0,0},
    {2855,2476,274,2447,3411,1,0,1,0}, {2855,2476,274,274,3980,1,0,0,0}, {2856,2477,274,2447,1269,1,0,1,0},
    {2856,2477,274,274,1271,1,0,0,0}, {2858,2478,274,2447,3574,1,0,1,0}, {2858,2478,274,274,1365,1,0,0,0},
    {2859,2479,274,2447,3508,2,0,1,0}, {2859,2479,274,274,805,2,0,0,0}, {2859,2481,274,2447,3984,1,0,1,0},
    {2859,2481,274,274,3987,1,0,0,0}, {2860,2482,274,2447,3356,1,0,1,0}, {2860,2482,274,274,507,1,0,0,0},
    {2861,2483,274,2447,3991,1,0,1,0}, {2861,2483,274,274,3994,1,0,0,0}, {2862,2484,274,2447,1195,1,0,1,0},
    {2862,2484,274,274,1197,1,0,0,0}, {2863,2485,274,2447,3998,2,0,1,0}, {2863,2485,274,274,4002,2,0,0,0},
    {2863,2487,274,2447,3553,1,0,1,0}, {2863,2487,274,274,1730,1,0,0,0}, {2864,2488,274,2447,3419,1,0,1,0},
    {2864,2488,274,274,1978,1,0,0,0}, {2866,2489,274,2447,3520,1,0,1,0}, {2866,2489,274,274,1102,1,0,0,0},
    {2867,2490,274,2447,4762,1,0,1,0}, {2867,2490,274,274,5305,1,0,0,0}, {2869,2491,274,2447,3595,1,0,1,0},
    {2869,2491,274,274,2182,1,0,0,0}, {2870,2492,274,2447,3434,1,0,1,0}, {2870,2492,274,274,1516,1,0,0,0},
    {2871,2493,274,2447,30257,1,0,1,0}, {2871,2493,274,274,30262,1,0,0,0}, {2872,2494,274,2447,3429,1,0,1,0},
    {2872,2494,274,274,1484,1,0,0,0}, {2873,2495,274,2447,3540,1,0,1,0}, {2873,2495,274,274,908,1,0,0,0},
    {2876,2496,274,274,0,1,0,0,0}, {2878,2497,274,274,3322,1,0,0,0}, {2879,2498,274,274,3339,1,0,0,0},
    {2880,2499,274,274,3336,1,0,0,0}, {2881,2500,274,274,3334,1,0,0,0}, {2882,2501,274,274,3331,1,0,0,0},
    {2883,2502,274,274,3752,1,0,0,0}, {2884,2503,274,274,4010,1,0,0,0}, {2887,2504,274,274,797,1,0,0,0},
    {2888,2505,274,274,494,1,0,0,0}, {2891,2506,274,274,1360,1,0,0,0}, {2892,2507,274,274,3891,1,0,0,0},
    {2893,2508,274,274,0,1,0,0,0}, {2911,2509,274,2447,22292,1,0,1,0}, {2911,2509,274,274,31556,1,0,0,0},
    {2912,2510,274,274,4010,1,0,0,0}, {2914,2511,274,274,3887,1,0,0,0}, {2918,2512,274,274,3569,1,0,0,0},
    {2919,2513,274,274,3005,1,0,0,0}, {2920,2514,274,274,3007,1,0,0,0}, {2921,2515,274,274,3009,1,0,0,0},
    {2922,2516,274,274,3011,1,0,0,0}, {2923,2517,274,274,3013,1,0,0,0}, {2924,2518,274,274,3015,1,0,0,0},
    {2925,2519,274,274,3017,1,0,0,0}, {2926,2520,274,274,3019,1,0,0,0}, {2927,2521,274,274,3021,1,0,0,0},
    {2929,2522,274,2447,3595,1,0,1,0}, {2929,2522,274,274,2182,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2561,4074,274,274,5295,1,0,0,0}, {2562,4075,274,274,4758,1,0,0,0},
    {2563,4076,274,274,3394,1,0,0,0}, {2565,4077,274,274,492,1,0,0,0}, {2566,4078,274,274,3322,1,0,0,0},
    {2567,4079,274,274,3339,1,0,0,0}, {2568,4080,274,274,3336,1,0,0,0}, {2569,4081,274,274,3334,1,0,0,0},
    {2570,4082,274,274,3331,1,0,0,0}, {2575,4083,274,274,797,1,0,0,0}, {2576,4084,274,274,494,1,0,0,0},
    {2579,4085,274,274,1360,1,0,0,0}, {2580,4086,274,274,3891,1,0,0,0}, {2581,4087,274,4089,3513,2,0,1,0},
    {2581,4087,274,274,2052,2,0,0,0}, {2581,4090,274,4089,3518,1,0,1,0}, {2581,4090,274,274,1026,1,0,0,0},
    {2582,4091,274,4089,22277,2,0,1,0}, {2582,4091,274,274,31610,2,0,0,0}, {2582,4093,274,4089,3403,1,0,1,0},
    {2582,4093,274,274,3905,1,0,0,0}, {2583,4094,274,4089,31616,2,0,1,0}, {2583,4094,274,274,31620,2,0,0,0},
    {2583,4096,274,4089,3600,1,0,1,0}, {2583,4096,274,274,832,1,0,0,0}, {2584,4097,274,4089,3502,1,0,1,0},
    {2584,4097,274,274,3916,1,0,0,0}, {2585,4098,274,4089,3883,1,0,1,0}, {2585,4098,274,274,3920,1,0,0,0},
    {2586,4099,274,4089,3581,1,0,1,0}, {2586,4099,274,274,604,1,0,0,0}, {2587,4100,274,4089,30239,1,0,1,0},
    {2587,4100,274,274,30243,1,0,0,0}, {2588,4101,274,4089,3424,2,0,1,0}, {2588,4101,274,274,1789,2,0,0,0},
    {2588,4103,274,4089,3385,1,0,1,0}, {2588,4103,274,274,3927,1,0,0,0}, {2589,4104,274,4089,3930,1,0,1,0},
    {2589,4104,274,274,387,1,0,0,0}, {2590,4105,274,4089,3880,1,0,1,0}, {2590,4105,274,274,2347,1,0,0,0},
    {2591,4106,274,4089,3464,1,0,1,0}, {2591,4106,274,274,2755,1,0,0,0}, {2592,4107,274,4089,3933,1,0,1,0},
    {2592,4107,274,274,3938,1,0,0,0}, {2593,4108,274,4089,3752,2,0,1,0}, {2593,4108,274,274,3944,2,0,0,0},
    {2593,4110,274,4089,3453,1,0,1,0}, {2593,4110,274,274,2639,1,0,0,0}, {2594,4111,274,4089,3949,2,0,1,0},
    {2594,4111,274,274,3954,2,0,0,0}, {2594,4113,274,4089,3960,1,0,1,0}, {2594,4113,274,274,3965,1,0,0,0},
    {2595,4114,274,4089,3876,1,0,1,0}, {2595,4114,274,274,3971,1,0,0,0}, {2596,4115,274,4089,3369,1,0,1,0},
    {2596,4115,274,274,1629,1,0,0,0}, {2597,4116,274,4089,3374,1,0,1,0}, {2597,4116,274,274,3976,1,0,0,0},
    {2598,4117,274,4089,3406,1,0,1,0}, {2598,4117,274,274,718,1,0,0,0}, {2599,4118,274,4089,3411,1,0,1,0},
    {2599,4118,274,274,3980,1,0,0,0}, {2600,4119,274,4089,1269,1,0,1,0}, {2600,4119,274,274,1271,1,0,0,0},
    {2602,4120,274,4089,3574,1,0,1,0}, {2602,4120,274,274,1365,1,0,0,0}, {2603,4121,274,4089,3508,2,0,1,0},
    {2603,4121,274,274,805,2,0,0,0}, {2603,4123,274,4089,3984,1,0,1,0}, {2603,4123,274,274,3987,1,0,0,0},
    {2604,4124,274,4089,3356,1,0,1,0}, {2604,4124,274,274,507,1,0,0,0}, {2605,4125,274,4089,3991,1,0,1,0},
    {2605,4125,274,274,3994,1,0,0,0}, {2606,4126,274,4089,1195,1,0,1,0}, {2606,4126,274,274,1197,1,0,0,0},
    {2607,4127,274,4089,3998,2,0,1,0}, {2607,4127,274,274,4002,2,0,0,0}, {2607,4129,274,4089,3553,1,0,1,0},
    {2607,4129,274,274,1730,1,0,0,0}, {2608,4130,274,4089,3419,1,0,1,0}, {2608,4130,274,274,1978,1,0,0,0},
    {2610,4131,274,4089,4762,2,0,1,0}, {2610,4131,274,274,5305,2,0,0,0}, {2610,4133,274,4089,3520,1,0,1,0},
    {2610,4133,274,274,1102,1,0,0,0}, {2613,4134,274,4089,3595,1,0,1,0}, {2613,4134,274,274,2182,1,0,0,0},
    {2616,4135,274,4089,3434,2,0,1,0}, {2616,4135,274,274,1516,2,0,0,0}, {2616,4137,274,4089,3429,1,0,1,0},
    {2616,4137,274,274,1484,1,0,0,0}, {2617,4138,274,4089,3540,1,0,1,0}, {2617,4138,274,274,908,1,0,0,0},
    {2620,4139,274,274,0,1,0,0,0}, {2622,4140,274,274,3322,1,0,0,0}, {2623,4141,274,274,3339,1,0,0,0},
    {2624,4142,274,274,3336,1,0,0,0}, {2625,4143,274,274,3334,1,0,0,0}, {2626,4144,274,274,3331,1,0,0,0},
    {2631,4145,274,274,797,1,0,0,0}, {2632,4146,274,274,494,1,0,0,0}, {2635,4147,274,274,1360,1,0,0,0},
    {2636,4148,274,274,3891,1,0,0,0}, {2637,4149,274,274,0,1,0,0,0}, {2652,4150,274,4089,7209,1,0,1,0},
    {2652,4150,274,274,7213,1,0,0,0}, {2662,4151,274,274,3569,1,0,0,0}, {2663,4152,274,274,3005,1,0,0,0},
    {2664,4153,274,274,3007,1,0,0,0}, {2665,4154,274,274,3009,1,0,0,0}, {2666,4155,274,274,3011,1,0,0,0},
    {2667,4156,274,274,3013,1,0,0,0}, {2668,4157,274,274,3015,1,0,0,0}, {2669,4158,274,274,3017,1,0,0,0},
    {2670,4159,274,274,3019,1,0,0,0}, {2671,4160,274,274,3021,1,0,0,0}, {2672,7031,274,274,4758,1,0,0,0},
    {2673,7032,274,7033,3595,1,0,1,0}, {2673,7032,274,3442,3419,1,0,1,0}, {2673,7032,274,7034,3429,1,0,1,0},
    {2673,7032,274,3575,3520,1,0,1,0}, {2673,7032,274,7035,1269,1,0,1,0}, {2673,7032,274,7036,1195,1,0,1,0},
    {2673,7032,274,7037,3356,1,0,1,0}, {2673,7032,274,7038,3574,1,0,1,0}, {2673,7032,274,7039,3406,1,0,1,0},
    {2673,7032,274,7040,3369,1,0,1,0}, {2673,7032,274,7041,3453,1,0,1,0}, {2673,7032,274,7042,3464,1,0,1,0},
    {2673,7032,274,7043,3385,1,0,1,0}, {2673,7032,274,7044,3581,1,0,1,0}, {2673,7032,274,7045,3600,1,0,1,0},
    {2673,7032,274,7046,3518,1,0,1,0}, {2673,7032,274,274,0,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,665,274,3322,1,1,0,0}, {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0},
    {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,11062,1,1,1,0},
    {1579,704,274,698,11055,1,0,1,0}, {1579,704,274,274,11062,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,10512,1,0,1,0}, {1581,706,274,274,10519,1,0,0,0},
    {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,13456,1,1,1,0},
    {1584,709,274,698,13460,1,0,1,0}, {1584,709,274,274,13456,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,3434,1,1,1,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,665,698,4254,1,1,1,0},
    {1589,714,274,698,4249,1,0,1,0}, {1589,714,274,274,4254,1,0,0,0}, {1590,715,665,698,4245,1,1,1,0},
    {1590,715,274,698,4238,1,0,1,0}, {1590,715,274,274,4245,1,0,0,0}, {1591,716,665,698,10534,1,1,1,0},
    {1591,716,274,698,10537,1,0,1,0}, {1591,716,274,274,10534,1,0,0,0}, {1592,717,665,698,10542,1,1,1,0},
    {1592,717,274,698,10546,1,0,1,0}, {1592,717,274,274,10542,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0},
    {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,3629,274,274,13467,4,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0},
    {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0},
    {1607,1038,274,274,4273,2,0,0,0}, {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0},
    {1608,735,274,698,3592,1,0,1,0}, {1608,735,274,274,3595,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0},
    {1609,738,274,274,3547,1,0,0,0}, {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0},
    {1611,740,274,274,497,2,0,0,0}, {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0},
    {1613,744,274,274,3558,1,0,0,0}, {1614,745,274,662,3314,3,0,2,0}, {1614,1043,274,274,4273,3,0,0,0},
    {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0},
    {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0}, {1614,1278,274,696,5203,2,0,1,0},
    {1614,1282,274,696,12018,2,0,1,0}, {1614,1278,274,274,4210,2,0,0,0}, {1614,1282,274,274,13476,2,0,0,0},
    {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0},
    {1614,756,274,274,3547,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0},
    {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3769,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0},
    {1615,770,274,274,1360,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0},
    {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3336,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0},
    {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3731,3,0,0,0}, {1616,1065,274,769,3336,2,0,1,0},
    {1616,777,274,769,3336,2,0,1,0}, {1616,779,274,274,797,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0},
    {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0},
    {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0},
    {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0},
    {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0},
    {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0},
    {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0},
    {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0},
    {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0},
    {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,13479,1,0,1,0}, {57344,647,274,3241,13483,1,0,1,0},
    {57344,647,274,3242,13487,1,0,1,0}, {57344,647,274,3243,13493,1,0,1,0}, {57344,647,274,3244,13498,1,0,1,0},
    {57344,647,274,3245,13504,1,0,1,0}, {57344,647,274,3246,13509,1,0,1,0}, {57344,647,274,3247,13514,1,0,1,0},
    {57344,647,274,3248,13518,1,0,1,0}, {57344,647,274,3249,13522,1,0,1,0}, {57344,647,274,3250,13526,1,0,1,0},
    {57344,647,274,3251,13532,1,0,1,0}, {57344,647,274,3252,13536,1,0,1,0}, {57344,647,274,3253,13542,1,0,1,0},
    {57344,647,274,274,13483,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,4769,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0},
    {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0},
    {1083,1084,274,274,3520,1,0,0,0}, {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3925,1,0,0,0},
    {1095,1096,274,274,5903,1,0,0,0}, {1096,1097,274,274,5891,1,0,0,0}, {1097,1098,274,274,14258,1,0,0,0},
    {1098,1099,274,274,4391,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,3310,1,0,0,0},
    {1101,1102,274,274,14263,1,0,0,0}, {1102,1103,274,274,9209,1,0,0,0}, {1103,1104,274,274,3927,1,0,0,0},
    {1105,1105,274,274,4398,1,0,0,0}, {3458,2539,274,274,4758,1,0,0,0}, {3459,2540,274,274,3394,1,0,0,0},
    {3461,2541,274,274,492,1,0,0,0}, {3462,2542,274,274,3322,1,0,0,0}, {3463,2543,274,274,31845,1,0,0,0},
    {3464,2544,274,274,31850,1,0,0,0}, {3465,2545,274,274,3339,1,0,0,0}, {3466,2546,274,274,3336,1,0,0,0},
    {3467,2547,274,274,3334,1,0,0,0}, {3468,2548,274,274,3331,1,0,0,0}, {3469,2549,274,274,3752,1,0,0,0},
    {3473,2550,274,274,30873,1,0,0,0}, {3474,2551,274,274,797,1,0,0,0}, {3475,2552,274,274,494,1,0,0,0},
    {3476,2553,274,274,6358,1,0,0,0}, {3477,2554,274,274,1360,1,0,0,0}, {3478,2555,274,274,3891,1,0,0,0},
    {3482,2556,274,2557,3518,1,0,1,0}, {3482,2556,274,274,1026,1,0,0,0}, {3483,2558,274,2557,3403,1,0,1,0},
    {3483,2558,274,274,3905,1,0,0,0}, {3484,2559,274,2557,3600,1,0,1,0}, {3484,2559,274,274,832,1,0,0,0},
    {3485,2560,274,2557,3502,1,0,1,0}, {3485,2560,274,274,3916,1,0,0,0}, {3486,2561,274,2557,3883,1,0,1,0},
    {3486,2561,274,274,3920,1,0,0,0}, {3487,2562,274,2557,31855,1,0,1,0}, {3487,2562,274,274,31860,1,0,0,0},
    {3488,2563,274,2557,3581,1,0,1,0}, {3488,2563,274,274,604,1,0,0,0}, {3489,2564,274,2557,30239,1,0,1,0},
    {3489,2564,274,274,30243,1,0,0,0}, {3490,2565,274,2557,3385,1,0,1,0}, {3490,2565,274,274,3927,1,0,0,0},
    {3491,2566,274,2557,3930,1,0,1,0}, {3491,2566,274,274,387,1,0,0,0}, {3492,2567,274,2557,3880,1,0,1,0},
    {3492,2567,274,274,2347,1,0,0,0}, {3493,2568,274,2557,7575,1,0,1,0}, {3493,2568,274,274,7579,1,0,0,0},
    {3495,2569,274,2557,3464,1,0,1,0}, {3495,2569,274,274,2755,1,0,0,0}, {3496,2570,274,2557,3933,1,0,1,0},
    {3496,2570,274,274,3938,1,0,0,0}, {3497,2571,274,2557,3453,1,0,1,0}, {3497,2571,274,274,2639,1,0,0,0},
    {3498,2572,274,2557,3960,1,0,1,0}, {3498,2572,274,274,3965,1,0,0,0}, {3499,2573,274,2557,3876,1,0,1,0},
    {3499,2573,274,274,3971,1,0,0,0}, {3500,2574,274,2557,31866,1,0,1,0}, {3500,2574,274,274,31873,1,0,0,0},
    {3501,2575,274,2557,3369,1,0,1,0}, {3501,2575,274,274,1629,1,0,0,0}, {3502,2576,274,2557,3374,1,0,1,0},
    {3502,2576,274,274,3976,1,0,0,0}, {3503,2577,274,2557,3406,1,0,1,0}, {3503,2577,274,274,718,1,0,0,0},
    {3504,2578,274,2557,3411,1,0,1,0}, {3504,2578,274,274,3980,1,0,0,0}, {3505,2579,274,2557,1269,1,0,1,0},
    {3505,2579,274,274,1271,1,0,0,0}, {3507,2580,274,2557,12054,1,0,1,0}, {3507,2580,274,274,31881,1,0,0,0},
    {3508,2581,274,2557,3574,1,0,1,0}, {3508,2581,274,274,1365,1,0,0,0}, {3509,2582,274,2557,3984,1,0,1,0},
    {3509,2582,274,274,3987,1,0,0,0}, {3510,2583,274,2557,3356,1,0,1,0}, {3510,2583,274,274,507,1,0,0,0},
    {3511,2584,274,2557,3991,1,0,1,0}, {3511,2584,274,274,3994,1,0,0,0}, {3512,2585,274,2557,1195,1,0,1,0},
    {3512,2585,274,274,1197,1,0,0,0}, {3513,2586,274,2557,12051,1,0,1,0}, {3513,2586,274,274,31885,1,0,0,0},
    {3514,2587,274,2557,3553,1,0,1,0}, {3514,2587,274,274,1730,1,0,0,0}, {3515,2588,274,2557,3419,1,0,1,0},
    {3515,2588,274,274,1978,1,0,0,0}, {3517,2589,274,2557,3520,1,0,1,0}, {3517,2589,274,274,1102,1,0,0,0},
    {3520,2590,274,2557,3595,1,0,1,0}, {3520,2590,274,274,2182,1,0,0,0}, {3521,2591,274,2557,3434,1,0,1,0},
    {3521,2591,274,274,1516,1,0,0,0}, {3522,2592,274,2557,30257,1,0,1,0}, {3522,2592,274,274,30262,1,0,0,0},
    {3523,2593,274,2557,3429,1,0,1,0}, {3523,2593,274,274,1484,1,0,0,0}, {3524,2594,274,2557,3540,1,0,1,0},
    {3524,2594,274,274,908,1,0,0,0}, {3525,2595,274,2557,4762,1,0,1,0}, {3525,2595,274,274,5305,1,0,0,0},
    {3526,2596,274,2557,3508,1,0,1,0}, {3526,2596,274,274,805,1,0,0,0}, {3530,2597,274,274,0,1,0,0,0},
    {3535,2598,274,274,3322,1,0,0,0}, {3536,2599,274,274,31845,1,0,0,0}, {3537,2600,274,274,31850,1,0,0,0},
    {3538,2601,274,274,3339,1,0,0,0}, {3539,2602,274,274,3336,1,0,0,0}, {3540,2603,274,274,3334,1,0,0,0},
    {3542,2604,274,274,3331,1,0,0,0}, {3544,2605,274,274,3752,1,0,0,0}, {3545,2606,274,274,30873,1,0,0,0},
    {3546,2607,274,274,797,1,0,0,0}, {3547,2608,274,274,494,1,0,0,0}, {3548,2609,274,274,6358,1,0,0,0},
    {3549,2610,274,274,1360,1,0,0,0}, {3550,2611,274,274,3891,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2946,2624,274,274,3872,1,0,0,0}, {2947,2625,274,274,3394,1,0,0,0},
    {2949,2626,274,274,492,1,0,0,0}, {2950,2627,274,274,3322,1,0,0,0}, {2951,2628,274,274,3339,1,0,0,0},
    {2952,2629,274,274,3336,1,0,0,0}, {2953,2630,274,274,3334,1,0,0,0}, {2954,2631,274,274,3331,1,0,0,0},
    {2958,2632,274,274,30873,1,0,0,0}, {2959,2633,274,274,797,1,0,0,0}, {2960,2634,274,274,494,1,0,0,0},
    {2962,2635,274,274,6358,1,0,0,0}, {2963,2636,274,274,1360,1,0,0,0}, {2964,2637,274,274,3891,1,0,0,0},
    {2965,2638,274,2639,3518,1,0,1,0}, {2965,2638,274,274,1026,1,0,0,0}, {2969,2640,274,2639,3883,1,0,1,0},
    {2969,2640,274,274,3920,1,0,0,0}, {2970,2641,274,2639,3581,1,0,1,0}, {2970,2641,274,274,604,1,0,0,0},
    {2972,2642,274,2639,3385,1,0,1,0}, {2972,2642,274,274,3927,1,0,0,0}, {2974,2643,274,2639,3880,1,0,1,0},
    {2974,2643,274,274,2347,1,0,0,0}, {2975,2644,274,2639,3464,1,0,1,0}, {2975,2644,274,274,2755,1,0,0,0},
    {2979,2645,274,2639,3876,1,0,1,0}, {2979,2645,274,274,3971,1,0,0,0}, {2980,2646,274,2639,3369,1,0,1,0},
    {2980,2646,274,274,1629,1,0,0,0}, {2984,2647,274,2639,1269,1,0,1,0}, {2984,2647,274,274,1271,1,0,0,0},
    {2985,2648,274,2639,5507,1,0,1,0}, {2985,2648,274,274,5511,1,0,0,0}, {2986,2649,274,2639,3574,1,0,1,0},
    {2986,2649,274,274,1365,1,0,0,0}, {2990,2650,274,2639,1195,1,0,1,0}, {2990,2650,274,274,1197,1,0,0,0},
    {2991,2651,274,2639,3553,1,0,1,0}, {2991,2651,274,274,1730,1,0,0,0}, {2992,2652,274,2639,3419,1,0,1,0},
    {2992,2652,274,274,1978,1,0,0,0}, {2993,2653,274,2639,5516,1,0,1,0}, {2993,2653,274,274,5520,1,0,0,0},
    {2994,2654,274,2639,3520,1,0,1,0}, {2994,2654,274,274,1102,1,0,0,0}, {2995,2655,274,2639,4762,1,0,1,0},
    {2995,2655,274,274,5305,1,0,0,0}, {2996,2656,274,2639,31993,1,0,1,0}, {2996,2656,274,274,31997,1,0,0,0},
    {2997,2657,274,2639,3595,1,0,1,0}, {2997,2657,274,274,2182,1,0,0,0}, {2998,2658,274,2639,3434,1,0,1,0},
    {2998,2658,274,274,1516,1,0,0,0}, {2999,2659,274,2639,30257,1,0,1,0}, {2999,2659,274,274,30262,1,0,0,0},
    {3000,2660,274,2639,3429,1,0,1,0}, {3000,2660,274,274,1484,1,0,0,0}, {3001,2661,274,2639,3540,1,0,1,0},
    {3001,2661,274,274,908,1,0,0,0}, {3006,2662,274,274,3322,1,0,0,0}, {3007,2663,274,274,3339,1,0,0,0},
    {3008,2664,274,274,3336,1,0,0,0}, {3009,2665,274,274,3334,1,0,0,0}, {3010,2666,274,274,3331,1,0,0,0},
    {3014,2667,274,274,30873,1,0,0,0}, {3015,2668,274,274,797,1,0,0,0}, {3016,2669,274,274,494,1,0,0,0},
    {3018,2670,274,274,6358,1,0,0,0}, {3019,2671,274,274,1360,1,0,0,0}, {3020,2672,274,274,3891,1,0,0,0},
    {3021,2673,274,274,0,1,0,0,0}, {3046,2674,274,274,3569,1,0,0,0}, {3047,2675,274,274,3005,1,0,0,0},
    {3048,2676,274,274,3007,1,0,0,0}, {3049,2677,274,274,3009,1,0,0,0}, {3050,2678,274,274,3011,1,0,0,0},
    {3051,2679,274,274,3013,1,0,0,0}, {3052,2680,274,274,3015,1,0,0,0}, {3053,2681,274,274,3017,1,0,0,0},
    {3054,2682,274,274,3019,1,0,0,0}, {3055,2683,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3073,2724,274,274,5295,1,0,0,0}, {3074,2725,274,274,3872,1,0,0,0},
    {3075,2731,274,274,3394,1,0,0,0}, {3077,2732,274,274,492,1,0,0,0}, {3078,2733,274,274,3322,1,0,0,0},
    {3079,2734,274,274,3339,1,0,0,0}, {3080,2735,274,274,3336,1,0,0,0}, {3081,2736,274,274,3334,1,0,0,0},
    {3082,2737,274,274,3331,1,0,0,0}, {3083,2738,274,274,3752,1,0,0,0}, {3084,2739,274,274,3887,1,0,0,0},
    {3086,2740,274,274,30873,1,0,0,0}, {3087,2741,274,274,797,1,0,0,0}, {3088,2742,274,274,494,1,0,0,0},
    {3090,2743,274,274,6358,1,0,0,0}, {3091,2744,274,274,1360,1,0,0,0}, {3092,2745,274,274,3891,1,0,0,0},
    {3093,2746,274,2747,3518,1,0,1,0}, {3093,2746,274,274,1026,1,0,0,0}, {3094,2748,274,2747,3403,1,0,1,0},
    {3094,2748,274,274,3905,1,0,0,0}, {3095,2749,274,2747,3600,1,0,1,0}, {3095,2749,274,274,832,1,0,0,0},
    {3096,2750,274,2747,3502,1,0,1,0}, {3096,2750,274,274,3916,1,0,0,0}, {3097,2751,274,2747,3883,1,0,1,0},
    {3097,2751,274,274,3920,1,0,0,0}, {3098,2752,274,2747,3581,1,0,1,0}, {3098,2752,274,274,604,1,0,0,0},
    {3099,2753,274,2747,30239,1,0,1,0}, {3099,2753,274,274,30243,1,0,0,0}, {3100,2754,274,2747,3385,1,0,1,0},
    {3100,2754,274,274,3927,1,0,0,0}, {3101,2755,274,2747,3930,1,0,1,0}, {3101,2755,274,274,387,1,0,0,0},
    {3102,2756,274,2747,3880,1,0,1,0}, {3102,2756,274,274,2347,1,0,0,0}, {3103,2757,274,2747,3464,1,0,1,0},
    {3103,2757,274,274,2755,1,0,0,0}, {3104,2758,274,2747,3933,1,0,1,0}, {3104,2758,274,274,3938,1,0,0,0},
    {3105,2759,274,2747,3453,1,0,1,0}, {3105,2759,274,274,2639,1,0,0,0}, {3106,2760,274,2747,3960,1,0,1,0},
    {3106,2760,274,274,3965,1,0,0,0}, {3107,2761,274,2747,3876,1,0,1,0}, {3107,2761,274,274,3971,1,0,0,0},
    {3108,2762,274,2747,3369,1,0,1,0}, {3108,2762,274,274,1629,1,0,0,0}, {3109,2763,274,2747,3374,1,0,1,0},
    {3109,2763,274,274,3976,1,0,0,0}, {3110,2764,274,2747,3406,1,0,1,0}, {3110,2764,274,274,718,1,0,0,0},
    {3111,2765,274,2747,3411,1,0,1,0}, {3111,2765,274,274,3980,1,0,0,0}, {3112,2766,274,2747,1269,1,0,1,0},
    {3112,2766,274,274,1271,1,0,0,0}, {3114,2767,274,2747,3574,1,0,1,0}, {3114,2767,274,274,1365,1,0,0,0},
    {3115,2768,274,2747,3984,1,0,1,0}, {3115,2768,274,274,3987,1,0,0,0}, {3116,2769,274,2747,3356,1,0,1,0},
    {3116,2769,274,274,507,1,0,0,0}, {3117,2770,274,2747,3991,1,0,1,0}, {3117,2770,274,274,3994,1,0,0,0},
    {3118,2771,274,2747,1195,1,0,1,0}, {3118,2771,274,274,1197,1,0,0,0}, {3119,2772,274,2747,3553,1,0,1,0},
    {3119,2772,274,274,1730,1,0,0,0}, {3120,2773,274,2747,3419,1,0,1,0}, {3120,2773,274,274,1978,1,0,0,0},
    {3121,2774,274,2747,5516,1,0,1,0}, {3121,2774,274,274,5520,1,0,0,0}, {3122,2775,274,2747,3520,1,0,1,0},
    {3122,2775,274,274,1102,1,0,0,0}, {3123,2776,274,2747,4762,1,0,1,0}, {3123,2776,274,274,5305,1,0,0,0},
    {3124,2777,274,2747,5525,1,0,1,0}, {3124,2777,274,274,5529,1,0,0,0}, {3125,2778,274,2747,3595,1,0,1,0},
    {3125,2778,274,274,2182,1,0,0,0}, {3126,2779,274,2747,3434,1,0,1,0}, {3126,2779,274,274,1516,1,0,0,0},
    {3127,2780,274,2747,30257,1,0,1,0}, {3127,2780,274,274,30262,1,0,0,0}, {3128,2781,274,2747,3429,1,0,1,0},
    {3128,2781,274,274,1484,1,0,0,0}, {3129,2782,274,2747,3540,1,0,1,0}, {3129,2782,274,274,908,1,0,0,0},
    {3134,2783,274,274,3322,1,0,0,0}, {3135,2784,274,274,3339,1,0,0,0}, {3136,2785,274,274,3336,1,0,0,0},
    {3137,2786,274,274,3334,1,0,0,0}, {3138,2787,274,274,3331,1,0,0,0}, {3139,2788,274,274,3752,1,0,0,0},
    {3140,2789,274,274,4010,1,0,0,0}, {3142,2790,274,274,30873,1,0,0,0}, {3143,2791,274,274,797,1,0,0,0},
    {3144,2792,274,274,494,1,0,0,0}, {3146,2793,274,274,6358,1,0,0,0}, {3147,2794,274,274,1360,1,0,0,0},
    {3148,2795,274,274,3891,1,0,0,0}, {3149,2796,274,274,0,1,0,0,0}, {3168,2797,274,274,4010,1,0,0,0},
    {3170,2798,274,274,3887,1,0,0,0}, {3174,2799,274,274,3569,1,0,0,0}, {3175,2800,274,274,3005,1,0,0,0},
    {3176,2801,274,274,3007,1,0,0,0}, {3177,2802,274,274,3009,1,0,0,0}, {3178,2803,274,274,3011,1,0,0,0},
    {3179,2804,274,274,3013,1,0,0,0}, {3180,2805,274,274,3015,1,0,0,0}, {3181,2806,274,274,3017,1,0,0,0},
    {3182,2807,274,274,3019,1,0,0,0}, {3183,2808,274,274,3021,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,665,274,3322,1,1,0,0}, {1570,664,666,274,3325,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0},
    {1571,667,4,274,3331,3,1,0,0}, {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,3310,1,0,0,0},
    {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0}, {1573,679,665,274,3339,2,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,665,274,3339,1,1,0,0},
    {1573,683,4,274,3339,1,1,0,0}, {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,6481,1,0,0,0},
    {1575,611,274,274,3346,6,0,0,0}, {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0},
    {1575,1033,4,274,3336,3,1,0,0}, {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0},
    {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0},
    {1575,695,4,1036,3322,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,3322,1,1,0,0}, {1575,695,274,274,3322,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0},
    {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0},
    {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,3363,1,0,0,0}, {1578,703,665,698,3369,1,1,1,0},
    {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,665,698,3429,1,1,1,0},
    {1579,704,274,698,3431,1,0,1,0}, {1579,704,274,274,3429,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3537,1,0,1,0}, {1581,706,274,274,3540,1,0,0,0},
    {1582,707,274,698,32183,1,0,1,0}, {1582,707,274,274,22277,1,0,0,0}, {1583,708,665,698,3406,1,1,1,0},
    {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0}, {1584,709,665,698,3424,1,1,1,0},
    {1584,709,274,698,3426,1,0,1,0}, {1584,709,274,274,3424,1,0,0,0}, {1585,710,665,698,3419,1,1,1,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,665,698,3424,1,1,1,0},
    {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0}, {1587,712,665,698,3429,1,1,1,0},
    {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,665,698,3434,1,1,1,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,665,698,3429,1,1,1,0},
    {1589,714,274,698,3431,1,0,1,0}, {1589,714,274,274,3429,1,0,0,0}, {1590,715,665,698,3424,1,1,1,0},
    {1590,715,274,698,3426,1,0,1,0}, {1590,715,274,274,3424,1,0,0,0}, {1591,716,665,698,3369,1,1,1,0},
    {1591,716,274,698,3371,1,0,1,0}, {1591,716,274,274,3369,1,0,0,0}, {1592,717,665,698,3424,1,1,1,0},
    {1592,717,274,698,3426,1,0,1,0}, {1592,717,274,274,3424,1,0,0,0}, {1593,718,274,698,3486,1,0,1,0},
    {1593,718,274,274,3493,1,0,0,0}, {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0},
    {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0},
    {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0}, {1604,724,274,698,3522,1,0,1,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0}, {1605,725,274,274,1195,1,0,0,0},
    {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3592,1,0,1,0},
    {1608,735,274,274,3595,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3547,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,3870,274,274,1730,3,0,0,0}, {1614,1043,274,274,4273,3,0,0,0},
    {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0},
    {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0}, {1614,1046,274,4,32192,2,0,1,0},
    {1614,1282,274,3874,12018,2,0,1,0}, {1614,1282,274,274,3891,2,0,0,0}, {1614,1046,274,274,3363,2,0,0,0},
    {1614,1048,274,274,3363,2,0,0,0}, {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,3547,2,0,0,0},
    {1614,758,274,274,3322,2,0,0,0}, {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0},
    {1615,764,274,274,3769,3,0,0,0}, {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0},
    {1616,1056,274,696,3565,3,0,1,0}, {1616,1056,274,4,3336,3,0,1,0}, {1616,771,274,696,3565,3,0,1,0},
    {1616,771,274,4,3336,3,0,1,0}, {1616,1059,274,274,3731,3,0,0,0}, {1616,1062,274,274,3336,3,0,0,0},
    {1616,774,274,274,3731,3,0,0,0}, {1616,1065,274,769,3336,2,0,1,0}, {1616,777,274,769,3336,2,0,1,0},
    {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0},
    {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0},
    {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0},
    {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1657,3382,274,698,3468,1,0,1,0}, {1657,3382,274,274,3464,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0},
    {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0},
    {1672,3386,274,698,3457,1,0,1,0}, {1672,3386,274,274,3453,1,0,0,0}, {1681,3388,274,698,32197,1,0,1,0},
    {1681,3388,274,274,7209,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0},
    {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0}, {1705,1069,274,698,3515,1,0,1,0},
    {1705,1069,274,274,3518,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0},
    {1722,3392,274,698,11147,1,0,1,0}, {1722,3392,274,274,5507,1,0,0,0}, {1726,3875,274,698,3537,1,0,1,0},
    {1726,3875,274,274,3540,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0}, {1729,1071,274,698,3537,1,0,1,0},
    {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0}, {1740,1072,274,274,3553,1,0,0,0},
    {1746,3394,274,698,11900,1,0,1,0}, {1746,3394,274,274,797,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0},
    {1777,799,274,274,3005,1,0,0,0}, {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0},
    {1780,802,274,274,3011,1,0,0,0}, {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0},
    {1783,805,274,274,3017,1,0,0,0}, {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0},
    {57344,647,274,3240,10553,1,0,1,0}, {57344,647,274,3241,10557,1,0,1,0}, {57344,647,274,3242,10592,1,0,1,0},
    {57344,647,274,3243,10614,1,0,1,0}, {57344,647,274,3244,10592,1,0,1,0}, {57344,647,274,3245,10588,1,0,1,0},
    {57344,647,274,3246,10583,1,0,1,0}, {57344,647,274,3247,10588,1,0,1,0}, {57344,647,274,3248,10592,1,0,1,0},
    {57344,647,274,3249,10596,1,0,1,0}, {57344,647,274,3250,10592,1,0,1,0}, {57344,647,274,3251,10605,1,0,1,0},
    {57344,647,274,3252,10588,1,0,1,0}, {57344,647,274,3253,10614,1,0,1,0}, {57344,647,274,274,10557,1,0,0,0},
    {4608,274,274,274,908,1,0,0,0}, {4609,275,274,274,953,1,0,0,0}, {4610,276,274,274,1850,1,0,0,0},
    {4611,277,274,274,908,1,0,0,0}, {4612,278,274,274,928,1,0,0,0}, {4613,279,274,274,32252,1,0,0,0},
    {4614,280,274,274,1861,1,0,0,0}, {4615,281,274,274,9743,1,0,0,0}, {4616,282,274,274,32256,1,0,0,0},
    {4617,283,274,274,1179,1,0,0,0}, {4618,284,274,274,1134,1,0,0,0}, {4619,285,274,274,1102,1,0,0,0},
    {4620,286,274,274,1122,1,0,0,0}, {4621,287,274,274,32260,1,0,0,0}, {4622,288,274,274,1877,1,0,0,0},
    {4623,289,274,274,9755,1,0,0,0}, {4624,290,274,274,1885,1,0,0,0}, {4625,291,274,274,1890,1,0,0,0},
    {4626,292,274,274,1895,1,0,0,0}, {4627,293,274,274,1885,1,0,0,0}, {4628,294,274,274,1912,1,0,0,0},
    {4629,295,274,274,32264,1,0,0,0}, {4630,296,274,274,1917,1,0,0,0}, {4631,297,274,274,14934,1,0,0,0},
    {4632,298,274,274,32270,1,0,0,0}, {4633,299,274,274,1266,1,0,0,0}, {4634,300,274,274,1233,1,0,0,0},
    {4635,301,274,274,1197,1,0,0,0}, {4636,302,274,274,1217,1,0,0,0}, {4637,303,274,274,32274,1,0,0,0},
    {4638,304,274,274,1259,1,0,0,0}, {4639,305,274,274,9767,1,0,0,0}, {4640,306,274,274,32278,1,0,0,0},
    {4641,307,274,274,1946,1,0,0,0}, {4642,308,274,274,1950,1,0,0,0}, {4643,309,274,274,1942,1,0,0,0},
    {4644,310,274,274,1964,1,0,0,0}, {4645,311,274,274,32283,1,0,0,0}, {4646,312,274,274,1968,1,0,0,0},
    {4647,313,274,274,32288,1,0,0,0}, {4648,314,274,274,32293,1,0,0,0}, {4649,315,274,274,1468,1,0,0,0},
    {4650,316,274,274,1981,1,0,0,0}, {4651,317,274,274,1978,1,0,0,0}, {4652,318,274,274,1447,1,0,0,0},
    {4653,319,274,274,32297,1,0,0,0}, {4654,320,274,274,1992,1,0,0,0}, {4655,321,274,274,9791,1,0,0,0},
    {4656,322,274,274,32301,1,0,0,0}, {4657,323,274,274,1613,1,0,0,0}, {4658,324,274,274,283,1,0,0,0},
    {4659,325,274,274,1484,1,0,0,0}, {4660,326,274,274,1504,1,0,0,0}, {4661,327,274,274,32305,1,0,0,0},
    {4662,328,274,274,2008,1,0,0,0}, {4663,329,274,274,9779,1,0,0,0}, {4664,330,274,274,32309,1,0,0,0},
    {4665,331,274,274,2020,1,0,0,0}, {4666,332,274,274,2024,1,0,0,0}, {4667,333,274,274,2016,1,0,0,0},
    {4668,334,274,274,2038,1,0,0,0}, {4669,335,274,274,32314,1,0,0,0}, {4670,336,274,274,2042,1,0,0,0},
    {4671,337,274,274,32319,1,0,0,0}, {4672,338,274,274,32324,1,0,0,0}, {4673,339,274,274,2055,1,0,0,0},
    {4674,340,274,274,2058,1,0,0,0}, {4675,341,274,274,2052,1,0,0,0}, {4676,342,274,274,2069,1,0,0,0},
    {4677,343,274,274,32328,1,0,0,0}, {4678,344,274,274,2072,1,0,0,0}, {4679,345,274,274,2080,1,0,0,0},
    {4680,346,274,274,32332,1,0,0,0}, {4682,347,274,274,32338,1,0,0,0}, {4683,348,274,274,32343,1,0,0,0},
    {4684,349,274,274,32348,1,0,0,0}, {4685,350,274,274,32353,1,0,0,0}, {4688,351,274,274,32359,1,0,0,0},
    {4689,352,274,274,32365,1,0,0,0}, {4690,353,274,274,32370,1,0,0,0}, {4691,354,274,274,32375,1,0,0,0},
    {4692,355,274,274,32380,1,0,0,0}, {4693,356,274,274,32385,1,0,0,0}, {4694,357,274,274,32391,1,0,0,0},
    {4695,358,274,274,32396,1,0,0,0}, {4696,359,274,274,32402,1,0,0,0}, {4698,360,274,274,32410,1,0,0,0},
    {4699,361,274,274,32417,1,0,0,0}, {4700,362,274,274,32424,1,0,0,0}, {4701,363,274,274,32431,1,0,0,0},
    {4704,364,274,274,32439,1,0,0,0}, {4705,365,274,274,569,1,0,0,0}, {4706,366,274,274,540,1,0,0,0},
    {4707,367,274,274,507,1,0,0,0}, {4708,368,274,274,2174,1,0,0,0}, {4709,369,274,274,32443,1,0,0,0},
    {4710,370,274,274,566,1,0,0,0}, {4711,371,274,274,9892,1,0,0,0}, {4712,372,274,274,32447,1,0,0,0},
    {4713,373,274,274,2185,1,0,0,0}, {4714,374,274,274,2188,1,0,0,0}, {4715,375,274,274,2182,1,0,0,0},
    {4716,376,274,274,2199,1,0,0,0}, {4717,377,274,274,32451,1,0,0,0}, {4718,378,274,274,2202,1,0,0,0},
    {4719,379,274,274,9904,1,0,0,0}, {4720,380,274,274,32455,1,0,0,0}, {4721,381,274,274,1688,1,0,0,0},
    {4722,382,274,274,1657,1,0,0,0}, {4723,383,274,274,1629,1,0,0,0}, {4724,384,274,274,1649,1,0,0,0},
    {4725,385,274,274,32459,1,0,0,0}, {4726,386,274,274,2218,1,0,0,0}, {4727,387,274,274,9916,1,0,0,0},
    {4728,388,274,274,32463,1,0,0,0}, {4729,389,274,274,2230,1,0,0,0}, {4730,390,274,274,2234,1,0,0,0},
    {4731,391,274,274,2226,1,0,0,0}, {4732,392,274,274,2248,1,0,0,0}, {4733,393,274,274,32468,1,0,0,0},
    {4734,394,274,274,2252,1,0,0,0}, {4735,395,274,274,32473,1,0,0,0}, {4736,396,274,274,2262,1,0,0,0},
    {4737,397,274,274,2267,1,0,0,0}, {4738,398,274,274,2272,1,0,0,0}, {4739,399,274,274,2262,1,0,0,0},
    {4740,400,274,274,2289,1,0,0,0}, {4741,401,274,274,32478,1,0,0,0}, {4742,402,274,274,2294,1,0,0,0},
    {4743,403,274,274,2306,1,0,0,0}, {4744,404,274,274,32484,1,0,0,0}, {4746,405,274,274,32492,1,0,0,0},
    {4747,406,274,274,32499,1,0,0,0}, {4748,407,274,274,32506,1,0,0,0}, {4749,408,274,274,32513,1,0,0,0},
    {4752,409,274,274,32521,1,0,0,0}, {4753,410,274,274,1348,1,0,0,0}, {4754,411,274,274,1307,1,0,0,0},
    {4755,412,274,274,1271,1,0,0,0}, {4756,413,274,274,1291,1,0,0,0}, {4757,414,274,274,32525,1,0,0,0},
    {4758,415,274,274,2339,1,0,0,0}, {4759,416,274,274,9960,1,0,0,0}, {4760,417,274,274,32529,1,0,0,0},
    {4761,418,274,274,2351,1,0,0,0}, {4762,419,274,274,2355,1,0,0,0}, {4763,420,274,274,2347,1,0,0,0},
    {4764,421,274,274,2369,1,0,0,0}, {4765,422,274,274,32534,1,0,0,0}, {4766,423,274,274,2373,1,0,0,0},
    {4767,424,274,274,32539,1,0,0,0}, {4768,425,274,274,32544,1,0,0,0}, {4769,426,274,274,32548,1,0,0,0},
    {4770,427,274,274,32552,1,0,0,0}, {4771,428,274,274,32544,1,0,0,0}, {4772,429,274,274,32556,1,0,0,0},
    {4773,430,274,274,32560,1,0,0,0}, {4774,431,274,274,32565,1,0,0,0}, {4775,432,274,274,32569,1,0,0,0},
    {4776,433,274,274,32574,1,0,0,0}, {4777,434,274,274,1071,1,0,0,0}, {4778,435,274,274,2419,1,0,0,0},
    {4779,436,274,274,1026,1,0,0,0}, {4780,437,274,274,1046,1,0,0,0}, {4781,438,274,274,32578,1,0,0,0},
    {4782,439,274,274,2430,1,0,0,0}, {4783,440,274,274,2438,1,0,0,0}, {4784,441,274,274,32582,1,0,0,0},
    {4786,442,274,274,32588,1,0,0,0}, {4787,443,274,274,32593,1,0,0,0}, {4788,444,274,274,32598,1,0,0,0},
    {4789,445,274,274,32603,1,0,0,0}, {4792,446,274,274,32609,1,0,0,0}, {4793,447,274,274,15233,1,0,0,0},
    {4794,448,274,274,15238,1,0,0,0}, {4795,449,274,274,15243,1,0,0,0}, {4796,450,274,274,15228,1,0,0,0},
    {4797,451,274,274,32615,1,0,0,0}, {4798,452,274,274,15260,1,0,0,0}, {4799,453,274,274,15265,1,0,0,0},
    {4800,454,274,274,32621,1,0,0,0}, {4802,455,274,274,32629,1,0,0,0}, {4803,456,274,274,32636,1,0,0,0},
    {4804,457,274,274,32643,1,0,0,0}, {4805,458,274,274,32650,1,0,0,0}, {4808,459,274,274,32658,1,0,0,0},
    {4809,460,274,274,1727,1,0,0,0}, {4810,461,274,274,2500,1,0,0,0}, {4811,462,274,274,1704,1,0,0,0},
    {4812,463,274,274,2511,1,0,0,0}, {4813,464,274,274,32662,1,0,0,0}, {4814,465,274,274,1724,1,0,0,0},
    {4815,466,274,274,10063,1,0,0,0}, {4816,467,274,274,32666,1,0,0,0}, {4817,468,274,274,32670,1,0,0,0},
    {4818,469,274,274,32674,1,0,0,0}, {4819,470,274,274,32666,1,0,0,0}, {4820,471,274,274,32678,1,0,0,0},
    {4821,472,274,274,32682,1,0,0,0}, {4822,473,274,274,32687,1,0,0,0}, {4823,474,274,274,32691,1,0,0,0},
    {4824,475,274,274,32696,1,0,0,0}, {4825,476,274,274,1834,1,0,0,0}, {4826,477,274,274,2555,1,0,0,0},
    {4827,478,274,274,1789,1,0,0,0}, {4828,479,274,274,1809,1,0,0,0}, {4829,480,274,274,32700,1,0,0,0},
    {4830,481,274,274,2566,1,0,0,0}, {4831,482,274,274,10113,1,0,0,0}, {4832,483,274,274,32704,1,0,0,0},
    {4833,484,274,274,2578,1,0,0,0}, {4834,485,274,274,2582,1,0,0,0}, {4835,486,274,274,2574,1,0,0,0},
    {4836,487,274,274,2596,1,0,0,0}, {4837,488,274,274,32709,1,0,0,0}, {4838,489,274,274,2600,1,0,0,0},
    {4839,490,274,274,32714,1,0,0,0}, {4840,491,274,274,11545,1,0,0,0}, {4841,492,274,274,1773,1,0,0,0},
    {4842,493,274,274,1749,1,0,0,0}, {4843,494,274,274,1730,1,0,0,0}, {4844,495,274,274,1746,1,0,0,0},
    {4845,496,274,274,32719,1,0,0,0}, {4846,497,274,274,1761,1,0,0,0}, {4847,498,274,274,10156,1,0,0,0},
    {4848,499,274,274,32723,1,0,0,0}, {4849,500,274,274,781,1,0,0,0}, {4850,501,274,274,750,1,0,0,0},
    {4851,502,274,274,718,1,0,0,0}, {4852,503,274,274,738,1,0,0,0}, {4853,504,274,274,32727,1,0,0,0},
    {4854,505,274,274,2631,1,0,0,0}, {4855,506,274,274,10168,1,0,0,0}, {4856,507,274,274,32731,1,0,0,0},
    {4857,508,274,274,2644,1,0,0,0}, {4858,509,274,274,2649,1,0,0,0}, {4859,510,274,274,2639,1,0,0,0},
    {4860,511,274,274,2666,1,0,0,0}, {4861,512,274,274,32737,1,0,0,0}, {4862,513,274,274,2671,1,0,0,0},
    {4863,514,274,274,32743,1,0,0,0}, {4864,515,274,274,32749,1,0,0,0}, {4865,516,274,274,2687,1,0,0,0},
    {4866,517,274,274,2691,1,0,0,0}, {4867,518,274,274,2683,1,0,0,0}, {4868,519,274,274,2705,1,0,0,0},
    {4869,520,274,274,32754,1,0,0,0}, {4870,521,274,274,2709,1,0,0,0}, {4871,522,274,274,32759,1,0,0,0},
    {4872,523,274,274,32764,1,0,0,0}, {4873,524,274,274,877,1,0,0,0}, {4874,525,274,274,2719,1,0,0,0},
    {4875,526,274,274,832,1,0,0,0}, {4876,527,274,274,852,1,0,0,0}, {4877,528,274,274,32768,1,0,0,0},
    {4878,529,274,274,2730,1,0,0,0}, {4879,530,274,274,2738,1,0,0,0}, {4880,531,274,274,32772,1,0,0,0},
    {4882,532,274,274,32778,1,0,0,0}, {4883,533,274,274,32783,1,0,0,0}, {4884,534,274,274,32788,1,0,0,0},
    {4885,535,274,274,32793,1,0,0,0}, {4896,536,274,274,32799,1,0,0,0}, {4897,537,274,274,2760,1,0,0,0},
    {4898,538,274,274,2765,1,0,0,0}, {4899,539,274,274,2755,1,0,0,0}, {4900,540,274,274,2782,1,0,0,0},
    {4901,541,274,274,32805,1,0,0,0}, {4902,542,274,274,2787,1,0,0,0}, {4903,543,274,274,32811,1,0,0,0},
    {4904,544,274,274,32817,1,0,0,0}, {4905,545,274,274,32824,1,0,0,0}, {4906,546,274,274,32830,1,0,0,0},
    {4907,547,274,274,32836,1,0,0,0}, {4908,548,274,274,32842,1,0,0,0}, {4909,549,274,274,32848,1,0,0,0},
    {4910,550,274,274,32855,1,0,0,0}, {4911,551,274,274,32861,1,0,0,0}, {4912,552,274,274,32868,1,0,0,0},
    {4913,553,274,274,2840,1,0,0,0}, {4914,554,274,274,2845,1,0,0,0}, {4915,555,274,274,2835,1,0,0,0},
    {4916,556,274,274,2862,1,0,0,0}, {4917,557,274,274,32874,1,0,0,0}, {4918,558,274,274,2867,1,0,0,0},
    {4919,559,274,274,32880,1,0,0,0}, {4920,560,274,274,32886,1,0,0,0}, {4921,561,274,274,2884,1,0,0,0},
    {4922,562,274,274,2889,1,0,0,0}, {4923,563,274,274,2879,1,0,0,0}, {4924,564,274,274,2906,1,0,0,0},
    {4925,565,274,274,32892,1,0,0,0}, {4926,566,274,274,2911,1,0,0,0}, {4927,567,274,274,32898,1,0,0,0},
    {4928,568,274,274,32904,1,0,0,0}, {4929,569,274,274,32912,1,0,0,0}, {4930,570,274,274,32919,1,0,0,0},
    {4931,571,274,274,32926,1,0,0,0}, {4932,572,274,274,32933,1,0,0,0}, {4933,573,274,274,32940,1,0,0,0},
    {4934,574,274,274,32948,1,0,0,0}, {4935,575,274,274,32955,1,0,0,0}, {4936,576,274,274,32963,1,0,0,0},
    {4937,577,274,274,829,1,0,0,0}, {4938,578,274,274,2967,1,0,0,0}, {4939,579,274,274,805,1,0,0,0},
    {4940,580,274,274,2978,1,0,0,0}, {4941,581,274,274,32967,1,0,0,0}, {4942,582,274,274,2981,1,0,0,0},
    {4943,583,274,274,10413,1,0,0,0}, {4944,584,274,274,32971,1,0,0,0}, {4945,585,274,274,1431,1,0,0,0},
    {4946,586,274,274,1398,1,0,0,0}, {4947,587,274,274,1365,1,0,0,0}, {4948,588,274,274,2997,1,0,0,0},
    {4949,589,274,274,32975,1,0,0,0}, {4950,590,274,274,1424,1,0,0,0}, {4951,591,274,274,10425,1,0,0,0},
    {4969,592,274,274,3005,1,0,0,0}, {4970,593,274,274,3007,1,0,0,0}, {4971,594,274,274,3009,1,0,0,0},
    {4972,595,274,274,3011,1,0,0,0}, {4973,596,274,274,3013,1,0,0,0}, {4974,597,274,274,3015,1,0,0,0},
    {4975,598,274,274,3017,1,0,0,0}, {4976,599,274,274,3019,1,0,0,0}, {4977,600,274,274,3021,1,0,0,0},
    {4978,601,274,274,3023,1,0,0,0}, {4979,602,274,274,3026,1,0,0,0}, {4980,603,274,274,3029,1,0,0,0},
    {4981,604,274,274,3032,1,0,0,0}, {4982,605,274,274,3035,1,0,0,0}, {4983,606,274,274,3038,1,0,0,0},
    {4984,607,274,274,3041,1,0,0,0}, {4985,608,274,274,3044,1,0,0,0}, {4986,609,274,274,3047,1,0,0,0},
    {4987,610,274,274,3050,1,0,0,0}, {1569,659,274,274,8765,1,0,0,0}, {1570,664,274,274,33072,1,0,0,0},
    {1571,674,274,274,33074,1,0,0,0}, {1572,675,274,274,33076,1,0,0,0}, {1573,683,274,274,33078,1,0,0,0},
    {1574,684,274,274,33080,1,0,0,0}, {1575,695,274,274,20132,1,0,0,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,701,274,274,3574,1,0,0,0}, {1578,703,274,274,3369,1,0,0,0}, {1579,704,274,274,3595,1,0,0,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,274,20312,1,0,0,0}, {1582,707,274,274,4987,1,0,0,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,274,33082,1,0,0,0}, {1585,710,274,274,3419,1,0,0,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,274,3429,1,0,0,0}, {1588,713,274,274,33084,1,0,0,0},
    {1589,714,274,274,20216,1,0,0,0}, {1590,715,274,274,20190,1,0,0,0}, {1591,716,274,274,20150,1,0,0,0},
    {1592,717,274,274,20211,1,0,0,0}, {1593,718,274,274,8696,1,0,0,0}, {1594,719,274,274,3600,1,0,0,0},
    {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,274,3545,1,0,0,0}, {1609,738,274,274,20326,1,0,0,0},
    {1610,739,274,274,3553,1,0,0,0}, {1611,742,274,274,20282,1,0,0,0}, {1612,743,274,274,20307,1,0,0,0},
    {1613,744,274,274,20292,1,0,0,0}, {1614,760,274,274,492,1,0,0,0}, {1615,770,274,274,3334,1,0,0,0},
    {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,33086,1,0,0,0}, {1618,780,274,274,1360,1,0,0,0},
    {1648,791,274,274,33088,1,0,0,0}, {1649,792,274,274,33090,1,0,0,0}, {1662,793,274,274,20331,1,0,0,0},
    {1670,794,274,274,20166,1,0,0,0}, {1700,796,274,274,33092,1,0,0,0}, {1711,797,274,274,14150,1,0,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,17000,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,666,274,17003,1,1,0,0}, {1570,664,274,274,3322,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,17000,1,0,0,0}, {1572,675,274,274,17000,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,17000,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,685,4,274,3331,3,1,0,0},
    {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0}, {1575,691,274,274,3318,2,0,0,0},
    {1575,693,274,274,497,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,3322,1,0,0,0},
    {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0}, {1577,699,274,274,3358,2,0,0,0},
    {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0}, {1577,701,274,274,492,1,0,0,0},
    {1578,703,665,698,3369,1,1,1,0}, {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0},
    {1579,704,665,698,11087,1,1,1,0}, {1579,704,274,698,11080,1,0,1,0}, {1579,704,274,274,11087,1,0,0,0},
    {1580,705,274,698,3382,1,0,1,0}, {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3387,1,0,1,0},
    {1581,706,274,274,3394,1,0,0,0}, {1582,707,274,698,33203,1,0,1,0}, {1582,707,274,274,7849,1,0,0,0},
    {1583,708,665,698,3406,1,1,1,0}, {1583,708,274,698,3408,1,0,1,0}, {1583,708,274,274,3406,1,0,0,0},
    {1584,709,665,698,4983,1,1,1,0}, {1584,709,274,698,11101,1,0,1,0}, {1584,709,274,274,4983,1,0,0,0},
    {1585,710,665,698,3419,1,1,1,0}, {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0},
    {1586,711,665,698,3424,1,1,1,0}, {1586,711,274,698,3426,1,0,1,0}, {1586,711,274,274,3424,1,0,0,0},
    {1587,712,665,698,3429,1,1,1,0}, {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0},
    {1588,713,665,698,5891,1,1,1,0}, {1588,713,274,698,17016,1,0,1,0}, {1588,713,274,274,5891,1,0,0,0},
    {1589,714,665,698,3442,1,1,1,0}, {1589,714,274,698,3446,1,0,1,0}, {1589,714,274,274,3442,1,0,0,0},
    {1590,715,665,698,3453,1,1,1,0}, {1590,715,274,698,3457,1,0,1,0}, {1590,715,274,274,3453,1,0,0,0},
    {1591,716,665,698,3464,1,1,1,0}, {1591,716,274,698,3468,1,0,1,0}, {1591,716,274,274,3464,1,0,0,0},
    {1592,717,665,698,3475,1,1,1,0}, {1592,717,274,698,3479,1,0,1,0}, {1592,717,274,274,3475,1,0,0,0},
    {1593,718,274,698,17021,1,0,1,0}, {1593,718,274,274,17026,1,0,0,0}, {1594,719,274,698,33210,1,0,1,0},
    {1594,719,274,274,21744,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,3505,1,0,1,0},
    {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0}, {1602,722,274,274,3513,1,0,0,0},
    {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0}, {1604,724,665,698,3520,1,1,1,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,726,665,698,1269,1,1,1,0}, {1606,726,274,698,3528,1,0,1,0},
    {1606,726,274,274,1269,1,0,0,0}, {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,3322,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,745,274,274,3318,3,0,0,0}, {1614,748,274,274,3358,3,0,0,0},
    {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0}, {1614,754,274,662,3366,2,0,2,0},
    {1614,754,274,274,492,2,0,0,0}, {1614,756,274,274,3322,2,0,0,0}, {1614,758,274,274,3322,2,0,0,0},
    {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3331,3,0,0,0},
    {1615,767,274,769,3331,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0}, {1616,771,274,696,3565,3,0,1,0},
    {1616,771,274,4,3336,3,0,1,0}, {1616,774,274,274,3336,3,0,0,0}, {1616,777,274,769,3336,2,0,1,0},
    {1616,779,274,274,3339,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,3569,1,0,0,0}, {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0},
    {1635,784,274,274,3009,1,0,0,0}, {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0},
    {1638,787,274,274,3015,1,0,0,0}, {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0},
    {1641,790,274,274,3021,1,0,0,0}, {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1662,793,274,698,3571,1,0,1,0}, {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0},
    {1670,794,274,274,3581,1,0,0,0}, {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0},
    {1700,796,274,698,3592,1,0,1,0}, {1700,796,274,274,3595,1,0,0,0}, {1711,797,274,698,3597,1,0,1,0},
    {1711,797,274,274,3600,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {57344,647,274,3240,17034,1,0,1,0},
    {57344,647,274,3241,3602,1,0,1,0}, {57344,647,274,3242,17038,1,0,1,0}, {57344,647,274,3243,17044,1,0,1,0},
    {57344,647,274,3244,17050,1,0,1,0}, {57344,647,274,3245,17056,1,0,1,0}, {57344,647,274,3246,17062,1,0,1,0},
    {57344,647,274,3247,17067,1,0,1,0}, {57344,647,274,3248,17071,1,0,1,0}, {57344,647,274,3249,17075,1,0,1,0},
    {57344,647,274,3250,17079,1,0,1,0}, {57344,647,274,3251,17085,1,0,1,0}, {57344,647,274,3252,17089,1,0,1,0},
    {57344,647,274,3253,17095,1,0,1,0}, {57344,647,274,274,3602,1,0,0,0}, {12353,2971,274,274,492,1,0,0,0},
    {12354,2972,274,274,492,1,0,0,0}, {12355,2973,274,274,3339,1,0,0,0}, {12356,2974,274,274,1746,2,0,0,0},
    {12356,2976,274,274,3339,1,0,0,0}, {12357,2977,274,274,3334,1,0,0,0}, {12358,2978,274,274,1724,2,0,0,0},
    {12358,2980,274,274,2511,2,0,0,0}, {12358,2982,274,274,2500,2,0,0,0}, {12358,2984,274,274,3334,1,0,0,0},
    {12359,2985,274,274,797,1,0,0,0}, {12360,2986,274,274,797,1,0,0,0}, {12361,2987,274,274,1360,1,0,0,0},
    {12362,2988,274,274,1360,1,0,0,0}, {12363,2989,274,274,1026,1,0,0,0}, {12364,2990,274,274,832,1,0,0,0},
    {12365,2991,274,274,9167,2,0,0,0}, {12365,2993,274,274,9171,2,0,0,0}, {12365,2995,274,274,9175,2,0,0,0},
    {12365,2997,274,274,2419,1,0,0,0}, {12366,2998,274,274,9179,2,0,0,0}, {12366,3000,274,274,9183,2,0,0,0},
    {12366,3002,274,274,9187,2,0,0,0}, {12366,3004,274,274,2719,1,0,0,0}, {12367,3005,274,274,9191,2,0,0,0},
    {12367,3007,274,274,2451,2,0,0,0}, {12367,3009,274,274,2442,2,0,0,0}, {12367,3011,274,274,2438,2,0,0,0},
    {12367,3013,274,274,1071,1,0,0,0}, {12368,3014,274,274,2738,2,0,0,0}, {12368,3016,274,274,877,1,0,0,0},
    {12369,3017,274,274,1046,1,0,0,0}, {12370,3018,274,274,852,1,0,0,0}, {12371,3019,274,274,2430,1,0,0,0},
    {12372,3020,274,274,2730,1,0,0,0}, {12373,3021,274,274,1484,1,0,0,0}, {12374,3022,274,274,1789,1,0,0,0},
    {12375,3023,274,274,1541,2,0,0,0}, {12375,3025,274,274,9195,2,0,0,0}, {12375,3027,274,274,1566,2,0,0,0},
    {12375,3029,274,274,1516,2,0,0,0}, {12375,3031,274,274,9199,1,0,0,0}, {12376,3032,274,274,9203,2,0,0,0},
    {12376,3034,274,274,9206,2,0,0,0}, {12376,3036,274,274,9209,2,0,0,0}, {12376,3038,274,274,3927,2,0,0,0},
    {12376,3040,274,274,984,1,0,0,0}, {12377,3041,274,274,1613,1,0,0,0}, {12378,3042,274,274,1834,1,0,0,0},
    {12379,3043,274,274,1504,1,0,0,0}, {12380,3044,274,274,1809,1,0,0,0}, {12381,3045,274,274,2008,1,0,0,0},
    {12382,3046,274,274,2566,1,0,0,0}, {12383,3047,274,274,1629,1,0,0,0}, {12384,3048,274,274,718,1,0,0,0},
    {12385,3049,274,274,629,2,0,0,0}, {12385,3051,274,274,9212,2,0,0,0}, {12385,3053,274,274,655,2,0,0,0},
    {12385,3055,274,274,604,2,0,0,0}, {12385,3057,274,274,9216,1,0,0,0}, {12386,3058,274,274,9206,2,0,0,0},
    {12386,3060,274,274,9209,2,0,0,0}, {12386,3062,274,274,3927,2,0,0,0}, {12386,3064,274,274,984,1,0,0,0},
    {12387,3065,274,6056,3369,1,0,1,0}, {12387,3065,274,3066,3545,1,0,1,0}, {12387,3065,274,3067,3553,1,0,1,0},
    {12387,3065,274,3068,1269,1,0,1,0}, {12387,3065,274,3069,3419,1,0,1,0}, {12387,3065,274,3070,1195,1,0,1,0},
    {12387,3065,274,3071,3574,1,0,1,0}, {12387,3065,274,3072,3356,1,0,1,0}, {12387,3065,274,3073,3508,1,0,1,0},
    {12387,3065,274,3074,3540,1,0,1,0}, {12387,3065,274,3075,3406,1,0,1,0}, {12387,3065,274,3076,3369,1,0,1,0},
    {12387,3065,274,3077,3385,1,0,1,0}, {12387,3065,274,3078,3424,1,0,1,0}, {12387,3065,274,3079,3429,1,0,1,0},
    {12387,3065,274,3080,3600,1,0,1,0}, {12387,3065,274,3081,3518,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,9220,2,0,0,0}, {12388,3084,274,274,9224,2,0,0,0}, {12388,3086,274,274,9228,2,0,0,0},
    {12388,3088,274,274,9232,2,0,0,0}, {12388,3090,274,274,9236,1,0,0,0}, {12389,3091,274,274,1834,1,0,0,0},
    {12390,3092,274,274,9240,2,0,0,0}, {12390,3094,274,274,1657,2,0,0,0}, {12390,3096,274,274,1649,1,0,0,0},
    {12391,3097,274,274,9244,2,0,0,0}, {12391,3099,274,274,750,2,0,0,0}, {12391,3101,274,274,738,1,0,0,0},
    {12392,3102,274,274,1688,2,0,0,0}, {12392,3104,274,274,2218,1,0,0,0}, {12393,3105,274,274,781,2,0,0,0},
    {12393,3107,274,274,2631,1,0,0,0}, {12394,3108,274,274,1271,1,0,0,0}, {12395,3109,274,274,9248,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,9252,2,0,0,0}, {12395,3115,274,274,1307,1,0,0,0},
    {12396,3116,274,274,1348,1,0,0,0}, {12397,3117,274,274,1291,1,0,0,0}, {12398,3118,274,274,2339,1,0,0,0},
    {12399,3119,274,274,908,1,0,0,0}, {12400,3120,274,274,507,1,0,0,0}, {12401,3121,274,274,1365,1,0,0,0},
    {12402,3122,274,274,9256,2,0,0,0}, {12402,3124,274,274,9260,2,0,0,0}, {12402,3126,274,274,9264,2,0,0,0},
    {12402,3128,274,274,1850,1,0,0,0}, {12403,3129,274,274,9268,2,0,0,0}, {12403,3131,274,274,9272,2,0,0,0},
    {12403,3133,274,274,9276,2,0,0,0}, {12403,3135,274,274,540,1,0,0,0}, {12404,3136,274,274,9280,2,0,0,0},
    {12404,3138,274,274,9284,2,0,0,0}, {12404,3140,274,274,9288,2,0,0,0}, {12404,3142,274,274,1398,1,0,0,0},
    {12405,3143,274,274,2981,2,0,0,0}, {12405,3145,274,274,2978,2,0,0,0}, {12405,3147,274,274,2967,2,0,0,0},
    {12405,3149,274,274,805,2,0,0,0}, {12405,2929,274,274,829,1,0,0,0}, {12406,3151,274,274,569,1,0,0,0},
    {12407,3152,274,274,1431,1,0,0,0}, {12408,3153,274,274,928,1,0,0,0}, {12409,3154,274,274,2174,1,0,0,0},
    {12410,3155,274,274,2997,1,0,0,0}, {12411,3156,274,274,1861,1,0,0,0}, {12412,3157,274,274,566,1,0,0,0},
    {12413,3158,274,274,1424,1,0,0,0}, {12414,3159,274,274,1197,1,0,0,0}, {12415,3160,274,274,9292,2,0,0,0},
    {12415,3162,274,274,9296,2,0,0,0}, {12415,3164,274,274,9300,2,0,0,0}, {12415,3166,274,274,1233,1,0,0,0},
    {12416,3167,274,274,1266,1,0,0,0}, {12417,3168,274,274,1217,1,0,0,0}, {12418,3169,274,274,1259,1,0,0,0},
    {12419,3170,274,274,1730,1,0,0,0}, {12420,3171,274,274,1730,1,0,0,0}, {12421,3172,274,274,1773,1,0,0,0},
    {12422,3173,274,274,1773,1,0,0,0}, {12423,3174,274,274,1761,1,0,0,0}, {12424,3175,274,274,1761,1,0,0,0},
    {12425,3176,274,274,1978,1,0,0,0}, {12426,3177,274,274,9304,2,0,0,0}, {12426,3179,274,274,9308,2,0,0,0},
    {12426,3181,274,274,9312,2,0,0,0}, {12426,3183,274,274,1981,1,0,0,0}, {12427,3184,274,274,1468,1,0,0,0},
    {12428,3185,274,274,1447,1,0,0,0}, {12429,3186,274,274,1992,1,0,0,0}, {12430,3187,274,274,1704,1,0,0,0},
    {12431,2900,274,274,1704,1,0,0,0}, {12432,3188,274,274,3339,1,0,0,0}, {12433,3189,274,274,797,1,0,0,0},
    {12434,3190,274,274,1360,1,0,0,0}, {12435,3191,274,6057,1195,1,0,1,0}, {12435,3191,274,3192,33372,1,0,1,0},
    {12435,3191,274,274,1269,1,0,0,0}, {12436,3193,274,274,2202,2,0,0,0}, {12436,3195,274,274,2199,2,0,0,0},
    {12436,3197,274,274,2188,2,0,0,0}, {12436,3199,274,274,2182,2,0,0,0}, {12436,3201,274,274,2185,1,0,0,0},
    {12353,2971,274,274,492,1,0,0,0}, {12354,2972,274,274,492,1,0,0,0}, {12355,2973,274,274,3339,1,0,0,0},
    {12356,2974,274,274,1746,2,0,0,0}, {12356,2976,274,274,3339,1,0,0,0}, {12357,2977,274,274,3334,1,0,0,0},
    {12358,2978,274,274,1724,2,0,0,0}, {12358,2980,274,274,2511,2,0,0,0}, {12358,2982,274,274,2500,2,0,0,0},
    {12358,2984,274,274,3334,1,0,0,0}, {12359,2985,274,274,797,1,0,0,0}, {12360,2986,274,274,797,1,0,0,0},
    {12361,2987,274,274,1360,1,0,0,0}, {12362,2988,274,274,1360,1,0,0,0}, {12363,2989,274,274,1026,1,0,0,0},
    {12364,2990,274,274,832,1,0,0,0}, {12365,2991,274,274,9167,2,0,0,0}, {12365,2993,274,274,9171,2,0,0,0},
    {12365,2995,274,274,9175,2,0,0,0}, {12365,2997,274,274,2419,1,0,0,0}, {12366,2998,274,274,9179,2,0,0,0},
    {12366,3000,274,274,9183,2,0,0,0}, {12366,3002,274,274,9187,2,0,0,0}, {12366,3004,274,274,2719,1,0,0,0},
    {12367,3005,274,274,9191,2,0,0,0}, {12367,3007,274,274,2451,2,0,0,0}, {12367,3009,274,274,2442,2,0,0,0},
    {12367,3011,274,274,2438,2,0,0,0}, {12367,3013,274,274,1071,1,0,0,0}, {12368,3014,274,274,2738,2,0,0,0},
    {12368,3016,274,274,877,1,0,0,0}, {12369,3017,274,274,1046,1,0,0,0}, {12370,3018,274,274,852,1,0,0,0},
    {12371,3019,274,274,2430,1,0,0,0}, {12372,3020,274,274,2730,1,0,0,0}, {12373,3021,274,274,1484,1,0,0,0},
    {12374,3022,274,274,1789,1,0,0,0}, {12375,3023,274,274,1541,2,0,0,0}, {12375,3025,274,274,21583,2,0,0,0},
    {12375,3027,274,274,279,2,0,0,0}, {12375,3029,274,274,21587,2,0,0,0}, {12375,3031,274,274,283,1,0,0,0},
    {12376,3032,274,274,9203,2,0,0,0}, {12376,3034,274,274,21591,2,0,0,0}, {12376,3036,274,274,21595,2,0,0,0},
    {12376,3038,274,274,21599,2,0,0,0}, {12376,3040,274,274,2555,1,0,0,0}, {12377,3041,274,274,1613,1,0,0,0},
    {12378,3042,274,274,1834,1,0,0,0}, {12379,3043,274,274,1504,1,0,0,0}, {12380,3044,274,274,1809,1,0,0,0},
    {12381,3045,274,274,2008,1,0,0,0}, {12382,3046,274,274,2566,1,0,0,0}, {12383,3047,274,274,1629,1,0,0,0},
    {12384,3048,274,274,718,1,0,0,0}, {12385,3049,274,274,629,2,0,0,0}, {12385,3051,274,274,21603,2,0,0,0},
    {12385,3053,274,274,9240,2,0,0,0}, {12385,3055,274,274,21607,2,0,0,0}, {12385,3057,274,274,1657,1,0,0,0},
    {12386,3058,274,274,33605,2,0,0,0}, {12386,3060,274,274,9244,2,0,0,0}, {12386,3062,274,274,33609,2,0,0,0},
    {12386,3064,274,274,750,1,0,0,0}, {12387,3065,274,3066,3545,1,0,1,0}, {12387,3065,274,3067,3553,1,0,1,0},
    {12387,3065,274,3068,1269,1,0,1,0}, {12387,3065,274,3069,3419,1,0,1,0}, {12387,3065,274,3070,1195,1,0,1,0},
    {12387,3065,274,3071,3574,1,0,1,0}, {12387,3065,274,3072,3356,1,0,1,0}, {12387,3065,274,3073,3540,1,0,1,0},
    {12387,3065,274,3074,3540,1,0,1,0}, {12387,3065,274,3075,3406,1,0,1,0}, {12387,3065,274,3076,3369,1,0,1,0},
    {12387,3065,274,3077,3424,1,0,1,0}, {12387,3065,274,3078,3424,1,0,1,0}, {12387,3065,274,3079,3429,1,0,1,0},
    {12387,3065,274,3080,3600,1,0,1,0}, {12387,3065,274,3081,3518,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,9220,2,0,0,0}, {12388,3084,274,274,9224,2,0,0,0}, {12388,3086,274,274,9228,2,0,0,0},
    {12388,3088,274,274,9232,2,0,0,0}, {12388,3090,274,274,1688,1,0,0,0}, {12389,3091,274,274,781,1,0,0,0},
    {12390,3092,274,274,9240,2,0,0,0}, {12390,3094,274,274,1657,2,0,0,0}, {12390,3096,274,274,1649,1,0,0,0},
    {12391,3097,274,274,9244,2,0,0,0}, {12391,3099,274,274,750,2,0,0,0}, {12391,3101,274,274,738,1,0,0,0},
    {12392,3102,274,274,1688,2,0,0,0}, {12392,3104,274,274,2218,1,0,0,0}, {12393,3105,274,274,781,2,0,0,0},
    {12393,3107,274,274,2631,1,0,0,0}, {12394,3108,274,274,1271,1,0,0,0}, {12395,3109,274,274,9248,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,9252,2,0,0,0}, {12395,3115,274,274,1307,1,0,0,0},
    {12396,3116,274,274,1348,1,0,0,0}, {12397,3117,274,274,1291,1,0,0,0}, {12398,3118,274,274,2339,1,0,0,0},
    {12399,3119,274,274,908,1,0,0,0}, {12400,3120,274,274,507,1,0,0,0}, {12401,3121,274,274,1365,1,0,0,0},
    {12402,3122,274,274,9256,2,0,0,0}, {12402,3124,274,274,9260,2,0,0,0}, {12402,3126,274,274,9264,2,0,0,0},
    {12402,3128,274,274,1850,1,0,0,0}, {12403,3129,274,274,9268,2,0,0,0}, {12403,3131,274,274,9272,2,0,0,0},
    {12403,3133,274,274,9276,2,0,0,0}, {12403,3135,274,274,540,1,0,0,0}, {12404,3136,274,274,9280,2,0,0,0},
    {12404,3138,274,274,9284,2,0,0,0}, {12404,3140,274,274,9288,2,0,0,0}, {12404,3142,274,274,1398,1,0,0,0},
    {12405,3143,274,274,2981,2,0,0,0}, {12405,3145,274,274,2978,2,0,0,0}, {12405,3147,274,274,2967,2,0,0,0},
    {12405,3149,274,274,805,2,0,0,0}, {12405,2929,274,274,953,1,0,0,0}, {12406,3151,274,274,569,1,0,0,0},
    {12407,3152,274,274,1431,1,0,0,0}, {12408,3153,274,274,928,1,0,0,0}, {12409,3154,274,274,2174,1,0,0,0},
    {12410,3155,274,274,2997,1,0,0,0}, {12411,3156,274,274,1861,1,0,0,0}, {12412,3157,274,274,566,1,0,0,0},
    {12413,3158,274,274,1424,1,0,0,0}, {12414,3159,274,274,1197,1,0,0,0}, {12415,3160,274,274,9292,2,0,0,0},
    {12415,3162,274,274,9296,2,0,0,0}, {12415,3164,274,274,9300,2,0,0,0}, {12415,3166,274,274,1233,1,0,0,0},
    {12416,3167,274,274,1266,1,0,0,0}, {12417,3168,274,274,1217,1,0,0,0}, {12418,3169,274,274,1259,1,0,0,0},
    {12419,3170,274,274,1730,1,0,0,0}, {12420,3171,274,274,1730,1,0,0,0}, {12421,3172,274,274,1773,1,0,0,0},
    {12422,3173,274,274,1773,1,0,0,0}, {12423,3174,274,274,1761,1,0,0,0}, {12424,3175,274,274,1761,1,0,0,0},
    {12425,3176,274,274,1978,1,0,0,0}, {12426,3177,274,274,9304,2,0,0,0}, {12426,3179,274,274,9308,2,0,0,0},
    {12426,3181,274,274,9312,2,0,0,0}, {12426,3183,274,274,1981,1,0,0,0}, {12427,3184,274,274,1468,1,0,0,0},
    {12428,3185,274,274,1447,1,0,0,0}, {12429,3186,274,274,1992,1,0,0,0}, {12430,3187,274,274,1704,1,0,0,0},
    {12431,2900,274,274,1704,1,0,0,0}, {12432,3188,274,274,2500,1,0,0,0}, {12433,3189,274,274,2511,1,0,0,0},
    {12434,3190,274,274,1724,1,0,0,0}, {12435,3191,274,3192,9316,1,0,1,0}, {12435,3191,274,274,1269,1,0,0,0},
    {12436,3193,274,274,2202,2,0,0,0}, {12436,3195,274,274,2199,2,0,0,0}, {12436,3197,274,274,2188,2,0,0,0},
    {12436,3199,274,274,2182,2,0,0,0}, {12436,3201,274,274,2185,1,0,0,0}, {4354,2114,4,7062,33707,1,1,1,0},
    {4355,2116,274,7063,33711,1,0,1,0}, {4357,2053,4,7064,33707,1,1,1,0}, {4357,2053,4,274,33715,1,1,0,0},
    {4368,2162,274,7063,33719,1,0,1,0}, {4451,1992,7070,274,33723,1,1,0,0}, {4455,1989,7070,274,33727,1,1,0,0},
    {4461,2027,7070,274,33731,1,1,0,0}, {4466,2177,7070,274,33735,1,1,0,0}, {4352,2109,2165,274,3600,1,1,0,0},
    {4352,2109,2110,274,6321,1,1,0,0}, {4352,2109,2111,274,6326,1,1,0,0}, {4352,2109,2112,274,3600,1,1,0,0},
    {4352,2109,274,274,3518,1,0,0,0}, {4353,2113,274,274,3515,1,0,0,0}, {4354,2114,2115,274,3520,1,1,0,0},
    {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,1199,2117,3406,1,1,2,0}, {4355,2116,1199,2119,3406,1,1,2,0},
    {4355,2116,1199,2121,3406,1,1,1,0}, {4355,2116,2110,274,6331,1,1,0,0}, {4355,2116,2122,274,3369,1,1,0,0},
    {4355,2116,2112,274,3406,1,1,0,0}, {4355,2116,274,274,3369,1,0,0,0}, {4356,2123,274,274,3371,1,0,0,0},
    {4357,2053,2124,2128,1269,1,4,2,0}, {4357,2053,2124,2130,1269,1,4,2,0}, {4357,2053,2124,2132,1269,1,4,2,0},
    {4357,2053,2124,2134,1269,1,4,2,0}, {4357,2053,2124,2138,1269,1,4,2,0}, {4357,2053,2141,274,1269,1,1,0,0},
    {4357,2053,2142,274,3520,1,1,0,0}, {4357,2053,2143,274,3419,1,1,0,0}, {4357,2053,274,274,3419,1,0,0,0},
    {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,2112,274,3356,1,1,0,0}, {4359,2145,274,274,3574,1,0,0,0},
    {4360,2146,274,274,3571,1,0,0,0}, {4361,2147,274,2148,3434,1,0,1,0}, {4361,2147,2149,274,3431,1,1,0,0},
    {4361,2147,274,274,3429,1,0,0,0}, {4362,2150,274,274,3431,1,0,0,0}, {4363,2035,2151,2155,1269,1,4,2,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,2158,274,3581,1,1,0,0}, {4364,2157,2110,274,6336,1,1,0,0},
    {4364,2157,2122,274,3581,1,1,0,0}, {4364,2157,2112,274,3385,1,1,0,0}, {4364,2157,274,274,3581,1,0,0,0},
    {4365,2159,274,274,6342,1,0,0,0}, {4366,2160,274,274,6336,1,0,0,0}, {4367,2161,274,274,6321,1,0,0,0},
    {4368,2162,274,274,6331,1,0,0,0}, {4369,2163,274,274,6346,1,0,0,0}, {4370,2164,2165,274,0,1,1,0,0},
    {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0}, {4450,2166,274,274,6351,1,0,0,0},
    {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,6354,1,0,0,0}, {4453,1944,274,274,6358,1,0,0,0},
    {4454,2168,2169,274,4398,1,2,0,0}, {4454,2168,274,274,797,1,0,0,0}, {4455,1989,274,274,6361,1,0,0,0},
    {4456,1993,274,274,1746,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,6365,1,0,0,0}, {4460,2173,274,274,6369,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,274,274,3334,1,0,0,0}, {4463,2175,274,274,6372,1,0,0,0}, {4464,2176,274,274,2511,1,0,0,0},
    {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0}, {4467,2178,274,274,4571,1,0,0,0},
    {4468,2179,274,274,6376,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0}, {4520,1991,274,2180,0,1,0,1,0},
    {4520,1991,274,2181,3600,1,0,1,0}, {4520,1991,274,2182,4973,1,0,1,0}, {4520,1991,274,274,3518,1,0,0,0},
    {4521,2183,274,2180,0,1,0,1,0}, {4521,2183,274,2181,3515,1,0,1,0}, {4521,2183,274,2182,4973,1,0,1,0},
    {4521,2183,274,274,3518,1,0,0,0}, {4522,2184,274,2180,0,1,0,1,0}, {4522,2184,274,2181,6380,1,0,1,0},
    {4522,2184,274,2182,4973,1,0,1,0}, {4522,2184,274,274,3518,1,0,0,0}, {4523,1908,2185,2188,1269,1,3,3,0},
    {4523,1908,2185,2191,1269,1,3,3,0}, {4523,1908,2185,2194,1269,1,3,3,0}, {4523,1908,2185,2197,1269,1,3,3,0},
    {4523,1908,2185,2203,1269,1,3,3,0}, {4523,1908,274,2181,1269,1,0,1,0}, {4523,1908,274,2208,3520,1,0,1,0},
    {4523,1908,274,274,1269,1,0,0,0}, {4524,2209,274,2181,6383,1,0,1,0}, {4524,2209,274,2208,3520,1,0,1,0},
    {4524,2209,274,274,1269,1,0,0,0}, {4525,2210,274,2211,1269,1,0,1,0}, {4525,2210,274,2181,1269,1,0,1,0},
    {4525,2210,274,2208,3520,1,0,1,0}, {4525,2210,274,274,1269,1,0,0,0}, {4526,2212,274,2213,3385,1,0,2,0},
    {4526,2212,274,2215,0,1,0,1,0}, {4526,2212,274,2216,3369,1,0,1,0}, {4526,2212,274,2217,0,1,0,1,0},
    {4526,2212,274,2218,3429,1,0,1,0}, {4526,2212,274,2181,3406,1,0,1,0}, {4526,2212,274,2182,1269,1,0,1,0},
    {4526,2212,274,274,3369,1,0,0,0}, {4527,1942,274,2219,3419,1,0,1,0}, {4527,1942,274,2181,3419,1,0,1,0},
    {4527,1942,274,274,3520,1,0,0,0}, {4528,2034,274,2180,0,1,0,1,0}, {4528,2034,274,2220,3520,1,0,1,0},
    {4528,2034,274,2219,6386,1,0,1,0}, {4528,2034,274,2181,6392,1,0,1,0}, {4528,2034,274,2182,4973,1,0,1,0},
    {4528,2034,274,274,3518,1,0,0,0}, {4529,2221,274,2181,6395,1,0,1,0}, {4529,2221,274,274,1195,1,0,0,0},
    {4530,2222,274,7071,3574,1,0,1,0}, {4530,2222,274,7072,13125,1,0,1,0}, {4530,2222,274,2223,0,1,0,1,0},
    {4530,2222,274,2181,6398,1,0,1,0}, {4530,2222,274,2182,1195,1,0,1,0}, {4530,2222,274,274,3520,1,0,0,0},
    {4531,2224,274,2181,6401,1,0,1,0}, {4531,2224,274,274,3520,1,0,0,0}, {4532,2225,274,2181,6404,1,0,1,0},
    {4532,2225,274,274,3520,1,0,0,0}, {4533,2226,274,2223,0,1,0,1,0}, {4533,2226,274,2181,6410,1,0,1,0},
    {4533,2226,274,2182,1195,1,0,1,0}, {4533,2226,274,274,3574,1,0,0,0}, {4534,2227,274,2211,3520,1,0,1,0},
    {4534,2227,274,2181,3419,1,0,1,0}, {4534,2227,274,274,3520,1,0,0,0}, {4535,2228,274,2181,1195,1,0,1,0},
    {4535,2228,274,274,1195,1,0,0,0}, {4536,2229,274,2223,0,1,0,1,0}, {4536,2229,274,2181,3356,1,0,1,0},
    {4536,2229,274,2182,1195,1,0,1,0}, {4536,2229,274,274,3574,1,0,0,0}, {4537,2230,274,2223,0,1,0,1,0},
    {4537,2230,274,2181,4992,1,0,1,0}, {4537,2230,274,2182,1195,1,0,1,0}, {4537,2230,274,274,3574,1,0,0,0},
    {4538,2231,274,2215,0,1,0,1,0}, {4538,2231,274,2216,3369,1,0,1,0}, {4538,2231,274,2217,0,1,0,1,0},
    {4538,2231,274,2218,3429,1,0,1,0}, {4538,2231,274,2181,3429,1,0,1,0}, {4538,2231,274,2182,1269,1,0,1,0},
    {4538,2231,274,274,3369,1,0,0,0}, {4539,2232,274,2215,0,1,0,1,0}, {4539,2232,274,2216,3369,1,0,1,0},
    {4539,2232,274,2217,0,1,0,1,0}, {4539,2232,274,2218,3429,1,0,1,0}, {4539,2232,274,2181,3431,1,0,1,0},
    {4539,2232,274,2182,1269,1,0,1,0}, {4539,2232,274,274,3369,1,0,0,0}, {4540,1990,274,2181,4973,1,0,1,0},
    {4540,1990,274,274,4973,1,0,0,0}, {4541,2233,274,2215,0,1,0,1,0}, {4541,2233,274,2216,3369,1,0,1,0},
    {4541,2233,274,2217,0,1,0,1,0}, {4541,2233,274,2218,3429,1,0,1,0}, {4541,2233,274,2181,3385,1,0,1,0},
    {4541,2233,274,2182,1269,1,0,1,0}, {4541,2233,274,274,3369,1,0,0,0}, {4542,2234,274,2215,0,1,0,1,0},
    {4542,2234,274,2216,3369,1,0,1,0}, {4542,2234,274,2217,0,1,0,1,0}, {4542,2234,274,2218,3429,1,0,1,0},
    {4542,2234,274,2181,6336,1,0,1,0}, {4542,2234,274,2182,1269,1,0,1,0}, {4542,2234,274,274,3369,1,0,0,0},
    {4543,2235,274,2180,0,1,0,1,0}, {4543,2235,274,2181,6321,1,0,1,0}, {4543,2235,274,2182,4973,1,0,1,0},
    {4543,2235,274,274,3518,1,0,0,0}, {4544,2236,274,2213,6336,1,0,2,0}, {4544,2236,274,2215,0,1,0,1,0},
    {4544,2236,274,2216,3369,1,0,1,0}, {4544,2236,274,2217,0,1,0,1,0}, {4544,2236,274,2218,3429,1,0,1,0},
    {4544,2236,274,2181,6331,1,0,1,0}, {4544,2236,274,2182,1269,1,0,1,0}, {4544,2236,274,274,3369,1,0,0,0},
    {4545,2237,274,2223,0,1,0,1,0}, {4545,2237,274,2181,6346,1,0,1,0}, {4545,2237,274,2182,1195,1,0,1,0},
    {4545,2237,274,274,3574,1,0,0,0}, {4546,2023,274,2215,0,1,0,1,0}, {4546,2023,274,2238,1269,1,0,1,0},
    {4546,2023,274,2219,0,1,0,1,0}, {4546,2023,274,2239,0,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0},
    {4546,2023,274,2182,1269,1,0,1,0}, {4546,2023,274,274,3369,1,0,0,0}, {57363,2240,274,274,1749,1,0,0,0},
    {57600,2241,2110,274,6416,1,1,0,0}, {57600,2241,2112,274,6422,1,1,0,0}, {57600,2241,274,274,6425,1,0,0,0},
    {57601,2242,274,274,6428,1,0,0,0}, {57602,2243,2115,274,6432,1,1,0,0}, {57602,2243,274,274,6435,1,0,0,0},
    {57603,2244,2110,274,6438,1,1,0,0}, {57603,2244,2122,274,6444,1,1,0,0}, {57603,2244,2112,274,6447,1,1,0,0},
    {57603,2244,274,274,6444,1,0,0,0}, {57604,2245,274,274,6450,1,0,0,0}, {57605,2246,2141,274,6435,1,1,0,0},
    {57605,2246,2142,274,6432,1,1,0,0}, {57605,2246,2143,274,6454,1,1,0,0}, {57605,2246,274,274,6454,1,0,0,0},
    {57606,2247,274,274,6457,1,0,0,0}, {57607,2248,2112,274,6460,1,1,0,0}, {57607,2248,274,274,6463,1,0,0,0},
    {57608,2249,274,274,6466,1,0,0,0}, {57609,2250,274,2148,6470,1,0,1,0}, {57609,2250,274,274,6474,1,0,0,0},
    {57610,2251,274,274,6477,1,0,0,0}, {57611,2252,274,274,6481,1,0,0,0}, {57612,2253,2110,274,6483,1,1,0,0},
    {57612,2253,2122,274,6490,1,1,0,0}, {57612,2253,2112,274,6494,1,1,0,0}, {57612,2253,274,274,6490,1,0,0,0},
    {57613,2254,274,274,6497,1,0,0,0}, {57614,2255,274,274,6483,1,0,0,0}, {57615,2256,274,274,6416,1,0,0,0},
    {57616,2257,274,274,6438,1,0,0,0}, {57617,2258,274,274,6502,1,0,0,0}, {57618,2259,274,274,6508,1,0,0,0},
    {57632,2260,274,274,3518,1,0,0,0}, {57633,2261,274,274,3515,1,0,0,0}, {57634,2262,274,274,1269,1,0,0,0},
    {57635,2263,274,274,3369,1,0,0,0}, {57636,2264,274,274,3371,1,0,0,0}, {57637,2265,274,274,3419,1,0,0,0},
    {57638,2266,274,274,1195,1,0,0,0}, {57639,2267,274,274,3574,1,0,0,0}, {57640,2268,274,274,3571,1,0,0,0},
    {57641,2269,274,274,3429,1,0,0,0}, {57642,2270,274,274,3431,1,0,0,0}, {57643,2271,274,274,0,1,0,0,0},
    {57644,2272,274,274,3581,1,0,0,0}, {57645,2273,274,274,6342,1,0,0,0}, {57646,2274,274,274,6336,1,0,0,0},
    {57647,2275,274,274,6321,1,0,0,0}, {57648,2276,274,274,6331,1,0,0,0}, {57649,2277,274,274,6346,1,0,0,0},
    {57650,2278,274,274,3540,1,0,0,0}, {4352,2109,274,274,3518,1,0,0,0}, {4353,2113,274,274,3515,1,0,0,0},
    {4354,2114,274,274,1269,1,0,0,0}, {4355,2116,274,274,3369,1,0,0,0}, {4356,2123,274,274,3371,1,0,0,0},
    {4357,2053,274,274,3520,1,0,0,0}, {4358,2144,274,274,1195,1,0,0,0}, {4359,2145,274,274,3574,1,0,0,0},
    {4360,2146,274,274,3571,1,0,0,0}, {4361,2147,274,274,3429,1,0,0,0}, {4362,2150,274,274,3431,1,0,0,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,3925,1,0,0,0}, {4365,2159,274,274,4224,1,0,0,0},
    {4366,2160,274,274,3581,1,0,0,0}, {4367,2161,274,274,3403,1,0,0,0}, {4368,2162,274,274,3374,1,0,0,0},
    {4369,2163,274,274,3984,1,0,0,0}, {4370,2164,274,274,3540,1,0,0,0}, {4449,1943,274,274,492,1,0,0,0},
    {4450,2166,274,274,5203,1,0,0,0}, {4451,1992,274,274,1730,1,0,0,0}, {4452,2167,274,274,33837,1,0,0,0},
    {4453,1944,274,274,797,1,0,0,0}, {4454,2168,274,274,4210,1,0,0,0}, {4455,1989,274,274,1746,1,0,0,0},
    {4456,1993,274,274,33841,1,0,0,0}, {4457,1945,274,274,1360,1,0,0,0}, {4458,2171,274,274,1704,1,0,0,0},
    {4459,2172,274,274,33845,1,0,0,0}, {4460,2173,274,274,33849,1,0,0,0}, {4461,2027,274,274,1761,1,0,0,0},
    {4462,2174,7077,274,3334,1,1,0,0}, {4462,2174,274,274,1727,1,0,0,0}, {4463,2175,274,274,2511,1,0,0,0},
    {4464,2176,274,274,33852,1,0,0,0}, {4465,2022,274,274,2500,1,0,0,0}, {4466,2177,274,274,1773,1,0,0,0},
    {4467,2178,274,274,3334,1,0,0,0}, {4468,2179,274,274,33856,1,0,0,0}, {4469,2066,274,274,3339,1,0,0,0},
    {4520,1991,274,274,3518,1,0,0,0}, {4521,2183,274,274,3515,1,0,0,0}, {4522,2184,274,274,6380,1,0,0,0},
    {4523,1908,274,274,1269,1,0,0,0}, {4524,2209,274,274,21850,1,0,0,0}, {4525,2210,274,274,21853,1,0,0,0},
    {4526,2212,274,274,3369,1,0,0,0}, {4527,1942,274,274,3520,1,0,0,0}, {4528,2034,274,274,21856,1,0,0,0},
    {4529,2221,274,274,6395,1,0,0,0}, {4530,2222,274,274,13125,1,0,0,0}, {4531,2224,274,274,6401,1,0,0,0},
    {4532,2225,274,274,21859,1,0,0,0}, {4533,2226,274,274,21863,1,0,0,0}, {4534,2227,274,274,11850,1,0,0,0},
    {4535,2228,274,274,1195,1,0,0,0}, {4536,2229,274,274,3574,1,0,0,0}, {4537,2230,274,274,4992,1,0,0,0},
    {4538,2231,274,274,3429,1,0,0,0}, {4539,2232,274,274,3431,1,0,0,0}, {4540,1990,274,274,4973,1,0,0,0},
    {4541,2233,274,274,3925,1,0,0,0}, {4542,2234,274,274,3581,1,0,0,0}, {4543,2235,274,274,3403,1,0,0,0},
    {4544,2236,274,274,3374,1,0,0,0}, {4545,2237,274,274,3984,1,0,0,0}, {4546,2023,274,274,3540,1,0,0,0},
    {6158,6158,274,274,6481,1,0,0,0}, {6176,6159,274,274,492,1,0,0,0}, {6177,6160,274,274,797,1,0,0,0},
    {6178,6161,274,274,3339,1,0,0,0}, {6179,6162,274,274,1360,1,0,0,0}, {6180,6163,274,274,3334,1,0,0,0},
    {6181,6164,274,274,33977,1,0,0,0}, {6182,6165,274,274,3553,1,0,0,0}, {6183,6166,274,274,3595,1,0,0,0},
    {6184,6167,274,274,1269,1,0,0,0}, {6185,6168,274,274,4973,1,0,0,0}, {6186,6169,274,274,3356,1,0,0,0},
    {6187,6170,274,274,3574,1,0,0,0}, {6188,6171,274,274,4987,1,0,0,0}, {6189,6172,7090,274,3600,1,3,0,0},
    {6189,6172,7093,274,33980,1,1,0,0}, {6189,6172,7094,274,3600,1,1,0,0}, {6189,6172,274,7095,3600,1,0,1,0},
    {6189,6172,274,274,33980,1,0,0,0}, {6190,6173,274,274,1195,1,0,0,0}, {6191,6174,274,274,3520,1,0,0,0},
    {6192,6175,274,274,3429,1,0,0,0}, {6193,6176,274,274,5891,1,0,0,0}, {6194,6177,274,274,3369,1,0,0,0},
    {6195,6178,274,274,3406,1,0,0,0}, {6196,6179,274,274,3925,1,0,0,0}, {6197,6180,274,274,3424,1,0,0,0},
    {6198,7096,7093,274,3339,2,1,0,0}, {6198,6181,274,274,3385,1,0,0,0}, {6199,6182,274,274,3419,1,0,0,0},
    {6200,6183,274,274,3595,1,0,0,0}, {6201,6184,274,274,3508,1,0,0,0}, {6202,6185,274,274,3518,1,0,0,0},
    {6203,6186,274,274,3518,1,0,0,0}, {6204,6187,274,274,3925,1,0,0,0}, {6205,6188,274,274,3424,1,0,0,0},
    {6206,6189,274,274,3540,1,0,0,0}, {6207,6190,274,274,3419,1,0,0,0}, {6209,6191,274,274,3589,1,0,0,0},
    {6210,6192,274,274,3581,1,0,0,0}, {8239,6193,274,274,6481,1,0,0,0}, {6158,6158,274,274,6481,1,0,0,0},
    {6176,6159,274,274,492,1,0,0,0}, {6177,6160,274,274,797,1,0,0,0}, {6178,6161,274,274,3339,1,0,0,0},
    {6179,7098,274,274,34083,2,0,0,0}, {6179,6162,274,274,1360,1,0,0,0}, {6180,6163,274,274,3334,1,0,0,0},
    {6181,6164,274,274,7113,1,0,0,0}, {6182,6165,274,274,7110,1,0,0,0}, {6183,6166,274,274,3731,1,0,0,0},
    {6184,6167,274,274,1269,1,0,0,0}, {6185,6168,274,274,4973,1,0,0,0}, {6186,6169,274,274,3356,1,0,0,0},
    {6187,6170,274,274,3574,1,0,0,0}, {6188,6171,274,7095,3518,1,0,1,0}, {6188,6171,274,274,3513,1,0,0,0},
    {6189,6172,7090,274,3600,1,3,0,0}, {6189,6172,7094,274,3600,1,1,0,0}, {6189,6172,274,7095,3600,1,0,1,0},
    {6189,6172,274,274,33980,1,0,0,0}, {6190,6173,274,274,1195,1,0,0,0}, {6191,6174,274,274,3520,1,0,0,0},
    {6192,6175,274,274,3429,1,0,0,0}, {6193,6176,274,274,5891,1,0,0,0}, {6194,6177,274,274,3369,1,0,0,0},
    {6195,6178,274,274,3406,1,0,0,0}, {6196,6179,274,274,5903,1,0,0,0}, {6197,6180,274,274,5906,1,0,0,0},
    {6198,6181,274,274,3553,1,0,0,0}, {6199,6182,274,274,3419,1,0,0,0}, {6200,6183,274,274,3595,1,0,0,0},
    {6201,6184,274,274,3508,1,0,0,0}, {6202,6185,274,274,3518,1,0,0,0}, {6203,6186,274,274,3518,1,0,0,0},
    {6204,6187,274,274,3925,1,0,0,0}, {6205,6188,274,274,3424,1,0,0,0}, {6206,6189,274,274,3540,1,0,0,0},
    {6207,6190,274,274,3419,1,0,0,0}, {6209,6191,274,274,3589,1,0,0,0}, {6210,6192,274,274,3581,1,0,0,0},
    {8239,6193,274,274,6481,1,0,0,0}, {32,1018,666,274,4203,6,1,0,0}, {32,1024,666,274,4203,5,1,0,0},
    {1548,656,274,274,3304,1,0,0,0}, {1563,657,274,274,3306,1,0,0,0}, {1567,658,274,274,3308,1,0,0,0},
    {1569,659,274,274,3310,1,0,0,0}, {1570,660,274,662,3314,2,0,2,0}, {1570,660,274,274,3318,2,0,0,0},
    {1570,664,666,274,492,1,1,0,0}, {1570,664,274,274,492,1,0,0,0}, {1571,667,4,274,3331,3,1,0,0},
    {1571,670,4,274,3334,2,1,0,0}, {1571,672,4,274,492,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,3310,1,0,0,0}, {1572,675,274,274,3310,1,0,0,0}, {1573,676,4,274,3336,3,1,0,0},
    {1573,681,4,274,3336,2,1,0,0}, {1573,679,4,274,3339,2,1,0,0}, {1573,683,4,274,3339,1,1,0,0},
    {1573,683,274,274,3341,1,0,0,0}, {1574,684,274,274,3310,1,0,0,0}, {1575,611,274,274,3346,6,0,0,0},
    {1575,617,274,274,3346,5,0,0,0}, {1575,622,274,274,3346,4,0,0,0}, {1575,1033,4,274,3336,3,1,0,0},
    {1575,685,4,274,3331,3,1,0,0}, {1575,688,4,274,3336,3,1,0,0}, {1575,691,274,662,3314,2,0,2,0},
    {1575,691,274,274,3318,2,0,0,0}, {1575,693,274,274,497,2,0,0,0}, {1575,695,4,1036,3322,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,4,274,492,1,1,0,0}, {1575,695,1037,274,3322,1,1,0,0},
    {1575,695,274,274,492,1,0,0,0}, {1576,697,274,698,3353,1,0,1,0}, {1576,697,274,274,3356,1,0,0,0},
    {1577,699,274,274,3358,2,0,0,0}, {1577,701,702,662,3363,1,1,2,0}, {1577,701,274,662,3366,1,0,2,0},
    {1577,701,274,274,3363,1,0,0,0}, {1578,703,274,698,3371,1,0,1,0}, {1578,703,274,274,3369,1,0,0,0},
    {1579,704,274,698,3431,1,0,1,0}, {1579,704,274,274,3429,1,0,0,0}, {1580,705,274,698,3382,1,0,1,0},
    {1580,705,274,274,3385,1,0,0,0}, {1581,706,274,698,3537,1,0,1,0}, {1581,706,274,274,3540,1,0,0,0},
    {1582,707,274,698,3398,1,0,1,0}, {1582,707,274,274,3403,1,0,0,0}, {1583,708,274,698,3408,1,0,1,0},
    {1583,708,274,274,3406,1,0,0,0}, {1584,709,274,698,3426,1,0,1,0}, {1584,709,274,274,3424,1,0,0,0},
    {1585,710,274,698,3421,1,0,1,0}, {1585,710,274,274,3419,1,0,0,0}, {1586,711,274,698,3426,1,0,1,0},
    {1586,711,274,274,3424,1,0,0,0}, {1587,712,274,698,3431,1,0,1,0}, {1587,712,274,274,3429,1,0,0,0},
    {1588,713,274,698,3437,1,0,1,0}, {1588,713,274,274,3434,1,0,0,0}, {1589,714,274,698,3431,1,0,1,0},
    {1589,714,274,274,3429,1,0,0,0}, {1590,715,274,698,3426,1,0,1,0}, {1590,715,274,274,3424,1,0,0,0},
    {1591,716,274,698,3371,1,0,1,0}, {1591,716,274,274,3369,1,0,0,0}, {1592,717,274,698,3426,1,0,1,0},
    {1592,717,274,274,3424,1,0,0,0}, {1593,718,274,698,0,1,0,1,0}, {1593,718,274,274,0,1,0,0,0},
    {1594,719,274,698,3497,1,0,1,0}, {1594,719,274,274,3502,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,3505,1,0,1,0}, {1601,721,274,274,3508,1,0,0,0}, {1602,722,274,698,3510,1,0,1,0},
    {1602,722,274,274,3513,1,0,0,0}, {1603,723,274,698,3515,1,0,1,0}, {1603,723,274,274,3518,1,0,0,0},
    {1604,724,274,698,3522,1,0,1,0}, {1604,724,274,274,3520,1,0,0,0}, {1605,725,274,698,3525,1,0,1,0},
    {1605,725,274,274,1195,1,0,0,0}, {1606,726,274,698,3528,1,0,1,0}, {1606,726,274,274,1269,1,0,0,0},
    {1607,727,4,274,3531,4,1,0,0}, {1607,731,4,274,3531,3,1,0,0}, {1607,1038,274,274,4273,2,0,0,0},
    {1607,734,274,698,3537,1,0,1,0}, {1607,734,274,274,3540,1,0,0,0}, {1608,735,274,698,3542,1,0,1,0},
    {1608,735,274,274,3545,1,0,0,0}, {1609,736,274,274,3547,2,0,0,0}, {1609,738,274,274,492,1,0,0,0},
    {1610,739,274,698,3550,1,0,1,0}, {1610,739,274,274,3553,1,0,0,0}, {1611,740,274,274,497,2,0,0,0},
    {1611,742,274,274,497,1,0,0,0}, {1612,743,274,274,3555,1,0,0,0}, {1613,744,274,274,3558,1,0,0,0},
    {1614,745,274,662,3314,3,0,2,0}, {1614,1043,274,274,4273,3,0,0,0}, {1614,745,274,274,3318,3,0,0,0},
    {1614,748,274,274,3358,3,0,0,0}, {1614,751,274,274,3547,3,0,0,0}, {1614,754,702,662,3363,2,1,2,0},
    {1614,754,274,662,3366,2,0,2,0}, {1614,1046,274,274,3363,2,0,0,0}, {1614,1048,274,274,3363,2,0,0,0},
    {1614,754,274,274,3363,2,0,0,0}, {1614,756,274,274,492,2,0,0,0}, {1614,758,274,274,492,2,0,0,0},
    {1614,760,274,274,492,1,0,0,0}, {1615,761,274,696,3561,3,0,1,0}, {1615,764,274,274,3334,3,0,0,0},
    {1615,767,274,769,3334,2,0,1,0}, {1615,770,274,274,3334,1,0,0,0}, {1616,1056,274,696,3565,3,0,1,0},
    {1616,1056,274,4,3336,3,0,1,0}, {1616,771,274,696,3565,3,0,1,0}, {1616,771,274,4,3339,3,0,1,0},
    {1616,1059,274,274,3731,3,0,0,0}, {1616,1062,274,274,3336,3,0,0,0}, {1616,774,274,274,3339,3,0,0,0},
    {1616,1065,274,769,3339,2,0,1,0}, {1616,777,274,769,3339,2,0,1,0}, {1616,779,274,274,3339,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,3569,1,0,0,0},
    {1633,782,274,274,3005,1,0,0,0}, {1634,783,274,274,3007,1,0,0,0}, {1635,784,274,274,3009,1,0,0,0},
    {1636,785,274,274,3011,1,0,0,0}, {1637,786,274,274,3013,1,0,0,0}, {1638,787,274,274,3015,1,0,0,0},
    {1639,788,274,274,3017,1,0,0,0}, {1640,789,274,274,3019,1,0,0,0}, {1641,790,274,274,3021,1,0,0,0},
    {1648,791,274,274,3322,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,3571,1,0,1,0},
    {1662,793,274,274,3574,1,0,0,0}, {1670,794,274,698,3576,1,0,1,0}, {1670,794,274,274,3581,1,0,0,0},
    {1688,795,274,698,3584,1,0,1,0}, {1688,795,274,274,3589,1,0,0,0}, {1700,796,274,698,3592,1,0,1,0},
    {1700,796,274,274,3595,1,0,0,0}, {1705,1069,274,698,3515,1,0,1,0}, {1705,1069,274,274,3518,1,0,0,0},
    {1711,797,274,698,3597,1,0,1,0}, {1711,797,274,274,3600,1,0,0,0}, {1728,1070,274,274,4273,1,0,0,0},
    {1729,1071,274,698,3537,1,0,1,0}, {1729,1071,274,274,3540,1,0,0,0}, {1740,1072,274,698,3550,1,0,1,0},
    {1740,1072,274,274,3553,1,0,0,0}, {1776,798,274,274,3569,1,0,0,0}, {1777,799,274,274,3005,1,0,0,0},
    {1778,800,274,274,3007,1,0,0,0}, {1779,801,274,274,3009,1,0,0,0}, {1780,802,274,274,3011,1,0,0,0},
    {1781,803,274,274,3013,1,0,0,0}, {1782,804,274,274,3015,1,0,0,0}, {1783,805,274,274,3017,1,0,0,0},
    {1784,806,274,274,3019,1,0,0,0}, {1785,807,274,274,3021,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0},
    {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3545,1,0,0,0}, {1075,1076,7132,7133,3545,1,1,2,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,3803,274,9203,1,1,0,0},
    {1077,1078,4,274,9203,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,29058,1,0,0,0},
    {1079,1080,274,274,3429,1,0,0,0}, {1080,1081,7135,274,984,1,1,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,7136,0,1,0,1,0}, {1081,1082,7137,274,0,1,1,0,0}, {1081,1082,274,274,3339,1,0,0,0},
    {1082,7138,274,274,4987,2,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,7140,7140,3431,1,1,1,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3581,1,0,0,0}, {1094,1095,274,274,3424,1,0,0,0},
    {1095,1096,274,274,34282,1,0,0,0}, {1096,1097,274,274,29058,1,0,0,0}, {1097,1098,274,274,34287,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,2815,3385,1,0,1,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,9209,1,0,0,0},
    {1103,1104,274,274,3927,1,0,0,0}, {1105,1105,7141,274,1360,1,1,0,0}, {1105,1105,274,274,9206,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,7145,877,1,0,1,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,3803,274,15813,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0}, {1078,1079,274,274,3385,1,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,7137,274,0,1,1,0,0},
    {1081,1082,274,274,8302,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,7137,4,1291,1,1,1,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,7140,7140,3431,1,1,1,0}, {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,1362,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3403,1,0,0,0},
    {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,6342,1,0,0,0}, {1096,1097,274,274,3581,1,0,0,0},
    {1097,1098,274,274,34408,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3553,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,34414,1,0,0,0},
    {1103,1104,274,274,7107,1,0,0,0}, {1105,1105,7141,274,797,1,1,0,0}, {1105,1105,274,274,16810,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3595,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,7146,274,274,34511,2,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,3803,274,9203,1,1,0,0}, {1077,1078,4,274,9203,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,34514,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,3385,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,4209,274,274,9978,2,0,0,0}, {1085,1086,274,274,1269,1,0,0,0},
    {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0},
    {1089,1090,274,274,34517,1,0,0,0}, {1090,7148,274,274,34520,2,0,0,0}, {1090,1091,274,274,3369,1,0,0,0},
    {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3540,1,0,0,0},
    {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,34523,1,0,0,0}, {1096,1097,274,274,3429,1,0,0,0},
    {1097,1098,274,274,34526,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,3339,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0}, {1102,1103,274,274,9209,1,0,0,0},
    {1103,1104,274,274,3927,1,0,0,0}, {1105,1105,7141,274,1360,1,1,0,0}, {1105,1105,274,274,9206,1,0,0,0},
    {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0}, {1074,1075,274,274,3545,1,0,0,0},
    {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0}, {1077,1078,7172,274,797,1,1,0,0},
    {1077,1078,3803,274,9203,1,1,0,0}, {1077,1078,4,274,9203,1,1,0,0}, {1077,1078,274,274,15813,1,0,0,0},
    {1078,1079,274,274,4262,1,0,0,0}, {1079,4197,274,7140,3424,2,0,1,0}, {1079,4197,274,274,10969,2,0,0,0},
    {1079,1080,274,274,3424,1,0,0,0}, {1080,7173,7175,4,3339,2,1,1,0}, {1080,1081,7135,274,984,1,1,0,0},
    {1080,1081,7176,274,3553,1,1,0,0}, {1080,1081,274,274,3339,1,0,0,0}, {1081,1082,274,274,3385,1,0,0,0},
    {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,7177,3520,1,0,1,0}, {1083,1084,274,274,22332,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,4209,274,7140,1269,2,0,1,0}, {1085,4209,274,274,16807,2,0,0,0},
    {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0}, {1087,1088,274,274,3574,1,0,0,0},
    {1088,1089,274,274,3419,1,0,0,0}, {1089,4211,274,7140,3429,2,0,1,0}, {1089,4211,274,274,4007,2,0,0,0},
    {1089,1090,274,274,3429,1,0,0,0}, {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0},
    {1092,1093,274,274,3508,1,0,0,0}, {1093,1094,274,274,3581,1,0,0,0}, {1094,4213,274,7140,3925,2,0,1,0},
    {1094,4213,274,274,6982,2,0,0,0}, {1094,1095,274,274,3925,1,0,0,0}, {1095,1096,274,274,34652,1,0,0,0},
    {1096,1097,274,274,34517,1,0,0,0}, {1097,1098,274,274,34655,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,7178,274,4,3553,2,0,1,0}, {1099,1100,274,274,3553,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,797,1,0,0,0}, {1102,1103,7180,274,3334,1,1,0,0}, {1102,1103,3803,274,9209,1,1,0,0},
    {1102,1103,4,274,9209,1,1,0,0}, {1102,1103,274,274,7104,1,0,0,0}, {1103,1104,7180,274,492,1,1,0,0},
    {1103,1104,3803,274,3927,1,1,0,0}, {1103,1104,4,274,3927,1,1,0,0}, {1103,1104,274,274,7107,1,0,0,0},
    {1105,1105,7181,274,1360,1,1,0,0}, {1105,1105,3803,274,9206,1,1,0,0}, {1105,1105,4,274,9206,1,1,0,0},
    {1105,1105,274,274,16810,1,0,0,0}, {1072,1073,274,274,492,1,0,0,0}, {1073,1074,274,274,3356,1,0,0,0},
    {1074,1075,274,274,3595,1,0,0,0}, {1075,1076,274,274,3600,1,0,0,0}, {1076,1077,274,274,3406,1,0,0,0},
    {1077,1078,7140,274,1746,1,1,0,0}, {1077,1078,4,274,1746,1,1,0,0}, {1077,1078,274,274,797,1,0,0,0},
    {1078,1079,274,274,3385,1,0,0,0}, {1079,1080,274,274,3424,1,0,0,0}, {1080,1081,274,274,3339,1,0,0,0},
    {1081,1082,274,274,3553,1,0,0,0}, {1082,1083,274,274,3518,1,0,0,0}, {1083,1084,274,274,3520,1,0,0,0},
    {1084,1085,274,274,1195,1,0,0,0}, {1085,1086,274,274,1269,1,0,0,0}, {1086,1087,274,274,1360,1,0,0,0},
    {1087,1088,274,274,3574,1,0,0,0}, {1088,1089,274,274,3419,1,0,0,0}, {1089,1090,274,274,3429,1,0,0,0},
    {1090,1091,274,274,3369,1,0,0,0}, {1091,1092,274,274,3334,1,0,0,0}, {1092,1093,274,274,3508,1,0,0,0},
    {1093,1094,274,274,3540,1,0,0,0}, {1094,1095,274,274,3741,1,0,0,0}, {1095,1096,274,274,4286,1,0,0,0},
    {1096,1097,274,274,4254,1,0,0,0}, {1097,1098,274,274,8501,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,8506,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,797,1,0,0,0},
    {1102,1103,274,274,1773,1,0,0,0}, {1103,1104,274,274,1730,1,0,0,0}, {1105,1105,274,274,1761,1,0,0,0},
    {2305,1490,274,274,5295,1,0,0,0}, {2306,1491,274,274,3872,1,0,0,0}, {2307,1498,274,274,3394,1,0,0,0},
    {2309,1499,274,274,492,1,0,0,0}, {2310,1500,274,274,3322,1,0,0,0}, {2311,1501,274,274,3339,1,0,0,0},
    {2312,1502,274,274,3336,1,0,0,0}, {2313,1503,274,274,3334,1,0,0,0}, {2314,1504,274,274,3331,1,0,0,0},
    {2315,1505,274,274,3752,1,0,0,0}, {2316,1506,274,274,4762,1,0,0,0}, {2317,1507,274,274,5497,1,0,0,0},
    {2318,1508,274,274,797,1,0,0,0}, {2319,1509,274,274,797,1,0,0,0}, {2320,1510,274,274,494,1,0,0,0},
    {2321,1511,274,274,5500,1,0,0,0}, {2322,1512,274,274,1360,1,0,0,0}, {2323,1513,274,274,1360,1,0,0,0},
    {2324,1514,274,274,3891,1,0,0,0}, {2325,1515,274,1517,3513,2,0,1,0}, {2325,1515,274,274,2052,2,0,0,0},
    {2325,1518,274,1517,3518,1,0,1,0}, {2325,1518,274,274,1026,1,0,0,0}, {2326,1519,274,1517,3894,2,0,1,0},
    {2326,1519,274,274,3899,2,0,0,0}, {2326,1521,274,1517,3403,1,0,1,0}, {2326,1521,274,274,3905,1,0,0,0},
    {2327,1522,274,1517,3909,2,0,1,0}, {2327,1522,274,274,3912,2,0,0,0}, {2327,1524,274,1517,3600,1,0,1,0},
    {2327,1524,274,274,832,1,0,0,0}, {2328,1525,274,1517,3502,1,0,1,0}, {2328,1525,274,274,3916,1,0,0,0},
    {2329,1526,274,1517,3883,1,0,1,0}, {2329,1526,274,274,3920,1,0,0,0}, {2330,1527,274,1517,3925,1,0,1,0},
    {2330,1527,274,274,572,1,0,0,0}, {2331,1528,274,1517,3581,1,0,1,0}, {2331,1528,274,274,604,1,0,0,0},
    {2332,1529,274,1517,3424,2,0,1,0}, {2332,1529,274,274,1789,2,0,0,0}, {2332,1531,274,1517,3385,1,0,1,0},
    {2332,1531,274,274,3927,1,0,0,0}, {2333,1532,274,1517,3930,1,0,1,0}, {2333,1532,274,274,387,1,0,0,0},
    {2334,1533,274,1517,3880,1,0,1,0}, {2334,1533,274,274,2347,1,0,0,0}, {2335,1534,274,1517,3464,1,0,1,0},
    {2335,1534,274,274,2755,1,0,0,0}, {2336,1535,274,1517,3933,1,0,1,0}, {2336,1535,274,274,3938,1,0,0,0},
    {2337,1536,274,1517,3752,2,0,1,0}, {2337,1536,274,274,3944,2,0,0,0}, {2337,1538,274,1517,3453,1,0,1,0},
    {2337,1538,274,274,2639,1,0,0,0}, {2338,1539,274,1517,3949,2,0,1,0}, {2338,1539,274,274,3954,2,0,0,0},
    {2338,1541,274,1517,3960,1,0,1,0}, {2338,1541,274,274,3965,1,0,0,0}, {2339,1542,274,1517,3876,1,0,1,0},
    {2339,1542,274,274,3971,1,0,0,0}, {2340,1543,274,1517,3369,1,0,1,0}, {2340,1543,274,274,1629,1,0,0,0},
    {2341,1544,274,1517,3374,1,0,1,0}, {2341,1544,274,274,3976,1,0,0,0}, {2342,1545,274,1517,3406,1,0,1,0},
    {2342,1545,274,274,718,1,0,0,0}, {2343,1546,274,1517,3411,1,0,1,0}, {2343,1546,274,274,3980,1,0,0,0},
    {2344,1547,274,1517,1269,1,0,1,0}, {2344,1547,274,274,1271,1,0,0,0}, {2345,1548,274,1517,5507,1,0,1,0},
    {2345,1548,274,274,5511,1,0,0,0}, {2346,1549,274,1517,3574,1,0,1,0}, {2346,1549,274,274,1365,1,0,0,0},
    {2347,1550,274,1517,3508,2,0,1,0}, {2347,1550,274,274,805,2,0,0,0}, {2347,1552,274,1517,3984,1,0,1,0},
    {2347,1552,274,274,3987,1,0,0,0}, {2348,1553,274,1517,3356,1,0,1,0}, {2348,1553,274,274,507,1,0,0,0},
    {2349,1554,274,1517,3991,1,0,1,0}, {2349,1554,274,274,3994,1,0,0,0}, {2350,1555,274,1517,1195,1,0,1,0},
    {2350,1555,274,274,1197,1,0,0,0}, {2351,1556,274,1517,3998,2,0,1,0}, {2351,1556,274,274,4002,2,0,0,0},
    {2351,1558,274,1517,3553,1,0,1,0}, {2351,1558,274,274,1730,1,0,0,0}, {2352,1559,274,1517,3419,1,0,1,0},
    {2352,1559,274,274,1978,1,0,0,0}, {2353,1560,274,1517,5516,1,0,1,0}, {2353,1560,274,274,5520,1,0,0,0},
    {2354,1561,274,1517,3520,1,0,1,0}, {2354,1561,274,274,1102,1,0,0,0}, {2355,1562,274,1517,4762,1,0,1,0},
    {2355,1562,274,274,5305,1,0,0,0}, {2356,1563,274,1517,5525,1,0,1,0}, {2356,1563,274,274,5529,1,0,0,0},
    {2357,1564,274,1517,3595,1,0,1,0}, {2357,1564,274,274,2182,1,0,0,0}, {2358,1565,274,1517,4007,1,0,1,0},
    {2358,1565,274,274,1942,1,0,0,0}, {2359,1566,274,1517,3442,1,0,1,0}, {2359,1566,274,274,2879,1,0,0,0},
    {2360,1567,274,1517,3429,1,0,1,0}, {2360,1567,274,274,1484,1,0,0,0}, {2361,1568,274,1517,3540,1,0,1,0},
    {2361,1568,274,274,908,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,3310,1,0,0,0},
    {2366,1571,274,274,3322,1,0,0,0}, {2367,1572,274,274,3339,1,0,0,0}, {2368,1573,274,274,3336,1,0,0,0},
    {2369,1574,274,274,3334,1,0,0,0}, {2370,1575,274,274,3331,1,0,0,0}, {2371,1576,274,274,3752,1,0,0,0},
    {2372,1577,274,274,5534,1,0,0,0}, {2373,1578,274,274,5497,1,0,0,0}, {2374,1579,274,274,797,1,0,0,0},
    {2375,1580,274,274,797,1,0,0,0}, {2376,1581,274,274,494,1,0,0,0}, {2377,1582,274,274,5500,1,0,0,0},
    {2378,1583,274,274,1360,1,0,0,0}, {2379,1584,274,274,1360,1,0,0,0}, {2380,1585,274,274,3891,1,0,0,0},
    {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,5534,1,0,0,0}, {2402,1588,274,274,4762,1,0,0,0},
    {2404,912,274,274,3866,1,0,0,0}, {2405,1589,274,274,3866,1,0,0,0}, {2406,1590,274,274,3569,1,0,0,0},
    {2407,1591,274,274,3005,1,0,0,0}, {2408,1592,274,274,3007,1,0,0,0}, {2409,1593,274,274,3009,1,0,0,0},
    {2410,1594,274,274,3011,1,0,0,0}, {2411,1595,274,274,3013,1,0,0,0}, {2412,1596,274,274,3015,1,0,0,0},
    {2413,1597,274,274,3017,1,0,0,0}, {2414,1598,274,274,3019,1,0,0,0}, {2415,1599,274,274,3021,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {97,4335,4,4,492,2,1,1,0},
    {98,4425,4,4,507,3,1,1,0}, {99,4432,4,4,18968,5,1,1,0}, {99,4437,4,4,34946,5,1,1,0},
    {99,4442,4,4,34953,4,1,1,0}, {99,4446,4,4,34959,4,1,1,0}, {99,4450,4,4,18987,4,1,1,0},
    {99,4454,4,4,644,4,1,1,0}, {99,4458,4,4,18993,4,1,1,0}, {99,4462,4,4,18999,4,1,1,0},
    {99,4466,4,4,34965,4,1,1,0}, {99,4470,4,4,34971,4,1,1,0}, {99,4474,4,4,34977,4,1,1,0},
    {99,4478,4,4,618,4,1,1,0}, {99,4482,4,4,34983,4,1,1,0}, {99,4486,4,4,34989,4,1,1,0},
    {99,4490,4,4,34995,4,1,1,0}, {99,4494,4,4,35001,4,1,1,0}, {99,4498,4,4,35007,4,1,1,0},
    {99,4502,4,4,35013,4,1,1,0}, {99,4506,4,4,35019,4,1,1,0}, {99,4510,4,4,35025,3,1,1,0},
    {99,4513,4,4,19045,3,1,1,0}, {99,4516,4,4,650,3,1,1,0}, {99,4519,4,4,19050,3,1,1,0},
    {99,4522,4,4,19055,3,1,1,0}, {99,4525,4,4,19060,3,1,1,0}, {99,4528,4,4,19065,3,1,1,0},
    {99,4531,4,4,19070,3,1,1,0}, {99,4534,4,4,19075,3,1,1,0}, {99,4537,4,4,19080,3,1,1,0},
    {99,4540,4,4,19085,3,1,1,0}, {99,4543,4,4,19090,3,1,1,0}, {99,4546,4,4,19015,3,1,1,0},
    {99,4549,4,4,19020,3,1,1,0}, {99,4552,4,4,19025,3,1,1,0}, {99,4555,4,4,613,3,1,1,0},
    {99,4558,4,4,19030,3,1,1,0}, {99,4561,4,4,19035,3,1,1,0}, {99,4564,4,4,608,3,1,1,0},
    {99,4567,4,4,604,3,1,1,0}, {99,4570,4,4,9212,2,1,1,0}, {99,11,4,4,9216,2,1,1,0},
    {99,4572,4,4,629,2,1,1,0}, {100,4590,4,4,35030,4,1,1,0}, {100,4598,4,4,35035,4,1,1,0},
    {100,4602,4,4,35040,4,1,1,0}, {100,4606,4,4,35045,4,1,1,0}, {100,4650,4,4,35050,3,1,1,0},
    {100,4692,4,4,718,3,1,1,0}, {102,4711,4,4,805,3,1,1,0}, {103,4749,4,4,35054,5,1,1,0},
    {103,4783,4,4,2738,4,1,1,0}, {103,4795,4,4,35060,4,1,1,0}, {103,4803,4,4,35065,4,1,1,0},
    {103,4906,4,4,832,3,1,1,0}, {104,4913,4,4,19341,5,1,1,0}, {104,4931,4,4,35070,4,1,1,0},
    {104,4962,4,4,17183,3,1,1,0}, {104,4965,4,4,908,3,1,1,0}, {106,4968,4,4,19373,5,1,1,0},
    {106,4973,4,4,35075,4,1,1,0}, {106,4977,4,4,1785,4,1,1,0}, {106,4981,4,4,19389,4,1,1,0},
    {106,4985,4,4,19394,4,1,1,0}, {106,4989,4,4,1756,4,1,1,0}, {106,4993,4,4,35079,4,1,1,0},
    {106,4997,4,4,35084,4,1,1,0}, {106,5001,4,4,1773,3,1,1,0}, {106,5004,4,4,19403,3,1,1,0},
    {106,39,4,4,19407,3,1,1,0}, {106,5007,4,4,19411,3,1,1,0}, {106,5010,4,4,19415,3,1,1,0},
    {106,5013,4,4,1752,3,1,1,0}, {106,5016,4,4,19419,3,1,1,0}, {106,5019,4,4,19423,3,1,1,0},
    {106,5022,4,4,19427,3,1,1,0}, {106,5025,4,4,19431,3,1,1,0}, {106,5028,4,4,19435,3,1,1,0},
    {106,5031,4,4,1733,3,1,1,0}, {106,5034,4,4,19439,3,1,1,0}, {106,5037,4,4,19443,3,1,1,0},
    {106,5040,4,4,1730,3,1,1,0}, {106,5043,4,4,1761,2,1,1,0}, {106,5045,4,4,1749,2,1,1,0},
    {106,5047,4,4,1746,2,1,1,0}, {107,5055,4,4,19237,5,1,1,0}, {107,5068,4,4,2438,4,1,1,0},
    {107,5072,4,4,19263,4,1,1,0}, {107,5076,4,4,35089,4,1,1,0}, {107,5092,4,4,1026,3,1,1,0},
    {108,5095,4,4,19452,5,1,1,0}, {108,5113,4,4,19468,4,1,1,0}, {108,5117,4,4,35094,4,1,1,0},
    {108,5121,4,4,35099,4,1,1,0}, {108,5125,4,4,35104,4,1,1,0}, {108,5156,4,4,1102,3,1,1,0},
    {109,5183,4,4,1197,3,1,1,0}, {110,5192,4,4,19511,5,1,1,0}, {110,5230,4,4,19551,4,1,1,0},
    {110,5234,4,4,35109,4,1,1,0}, {110,5238,4,4,35114,4,1,1,0}, {110,5269,4,4,1271,3,1,1,0},
    {112,5296,4,4,1365,3,1,1,0}, {115,5299,4,4,35119,5,1,1,0}, {115,5317,4,4,35125,4,1,1,0},
    {115,5325,4,4,35130,4,1,1,0}, {115,5329,4,4,35135,4,1,1,0}, {115,5333,4,4,35140,4,1,1,0},
    {115,5386,4,4,1484,3,1,1,0}, {116,5399,4,4,35145,4,1,1,0}, {116,5403,4,4,35150,4,1,1,0},
    {116,5430,4,4,1629,3,1,1,0}, {119,5454,4,4,1704,3,1,1,0}, {122,5457,4,4,35155,5,1,1,0},
    {122,5462,4,4,35161,5,1,1,0}, {122,5467,4,4,23910,4,1,1,0}, {122,5471,4,4,52,4,1,1,0},
    {122,5475,4,4,23905,4,1,1,0}, {122,5479,4,4,35167,4,1,1,0}, {122,5483,4,4,35172,4,1,1,0},
    {122,5487,4,4,1015,4,1,1,0}, {122,5491,4,4,35177,4,1,1,0}, {122,5495,4,4,35182,4,1,1,0},
    {122,5499,4,4,35187,4,1,1,0}, {122,5503,4,4,35192,4,1,1,0}, {122,5507,4,4,35197,4,1,1,0},
    {122,5511,4,4,35202,4,1,1,0}, {122,5515,4,4,35207,4,1,1,0}, {122,5519,4,4,35212,4,1,1,0},
    {122,5523,4,4,35217,4,1,1,0}, {122,5527,4,4,35222,4,1,1,0}, {122,5531,4,4,35227,4,1,1,0},
    {122,5535,4,4,35232,4,1,1,0}, {122,5539,4,4,67,3,1,1,0}, {122,5542,4,4,23901,3,1,1,0},
    {122,5545,4,4,35237,3,1,1,0}, {122,5548,4,4,35241,3,1,1,0}, {122,5551,4,4,35245,3,1,1,0},
    {122,5554,4,4,22654,3,1,1,0}, {122,5557,4,4,23886,3,1,1,0}, {122,5560,4,4,23882,3,1,1,0},
    {122,5563,4,4,1011,3,1,1,0}, {122,5566,4,4,23878,3,1,1,0}, {122,5569,4,4,23874,3,1,1,0},
    {122,5572,4,4,35249,3,1,1,0}, {122,5575,4,4,23860,3,1,1,0}, {122,5578,4,4,23856,3,1,1,0},
    {122,5581,4,4,23852,3,1,1,0}, {122,5584,4,4,23848,3,1,1,0}, {122,5587,4,4,23844,3,1,1,0},
    {122,5590,4,4,35253,3,1,1,0}, {122,5593,4,4,23840,3,1,1,0}, {122,5596,4,4,3927,3,1,1,0},
    {122,5599,4,4,9206,2,1,1,0}, {122,271,4,4,984,2,1,1,0}, {122,5601,4,4,9203,2,1,1,0},
    {57364,273,274,274,6653,1,0,0,0}, {98,4345,4,4,1419,4,1,1,0}, {98,7182,4,4,1406,4,1,1,0},
    {98,7186,4,4,35375,4,1,1,0}, {98,4349,4,4,35380,4,1,1,0}, {98,4353,4,4,1376,4,1,1,0},
    {98,4401,4,4,1415,3,1,1,0}, {98,7190,4,4,35386,3,1,1,0}, {98,7193,4,4,35391,3,1,1,0},
    {98,4407,4,4,1385,3,1,1,0}, {98,7196,4,4,1381,3,1,1,0}, {98,4413,4,4,1372,3,1,1,0},
    {98,4422,4,4,1368,3,1,1,0}, {98,7199,4,4,1431,2,1,1,0}, {98,4428,4,4,1424,2,1,1,0},
    {98,7201,4,4,1398,2,1,1,0}, {98,7203,4,4,1365,2,1,1,0}, {99,7205,4,4,35396,6,1,1,0},
    {99,7211,4,4,35406,5,1,1,0}, {99,7216,4,4,35415,5,1,1,0}, {99,7221,4,4,35424,5,1,1,0},
    {99,7226,4,4,35433,5,1,1,0}, {99,7231,4,4,35443,5,1,1,0}, {99,7236,4,4,35452,4,1,1,0},
    {99,4454,4,4,35461,4,1,1,0}, {99,7240,4,4,10287,4,1,1,0}, {99,7244,4,4,35470,4,1,1,0},
    {99,0,4,4,35478,4,1,1,0}, {99,7248,4,4,35486,4,1,1,0}, {99,7252,4,4,35494,4,1,1,0},
    {99,7256,4,4,35502,4,1,1,0}, {99,7260,4,4,35511,4,1,1,0}, {99,7264,4,4,35519,4,1,1,0},
    {99,7268,4,4,35527,4,1,1,0}, {99,7272,4,4,35535,4,1,1,0}, {99,4478,4,4,35545,4,1,1,0},
    {99,7276,4,4,10390,3,1,1,0}, {99,7279,4,4,35554,3,1,1,0}, {99,5,4,4,35562,3,1,1,0},
    {99,4516,4,4,35570,3,1,1,0}, {99,7282,4,4,10257,3,1,1,0}, {99,8,4,4,35578,3,1,1,0},
    {99,7285,4,4,35586,3,1,1,0}, {99,7288,4,4,10272,3,1,1,0}, {99,7291,4,4,35594,3,1,1,0},
    {99,7294,4,4,35603,3,1,1,0}, {99,4555,4,4,35611,3,1,1,0}, {99,4564,4,4,35619,3,1,1,0},
    {99,7297,4,4,10354,2,1,1,0}, {99,11,4,4,35627,2,1,1,0}, {99,4572,4,4,35634,2,1,1,0},
    {99,7299,4,4,10369,2,1,1,0}, {100,7301,4,4,1691,4,1,1,0}, {100,4586,4,4,19105,4,1,1,0},
    {100,4594,4,4,1674,4,1,1,0}, {100,7305,4,4,1665,4,1,1,0}, {100,7309,4,4,35642,4,1,1,0},
    {100,4610,4,4,35647,4,1,1,0}, {100,4614,4,4,1640,4,1,1,0}, {100,7313,4,4,2218,3,1,1,0},
    {100,7316,4,4,1696,3,1,1,0}, {100,13,4,4,19119,3,1,1,0}, {100,4641,4,4,1684,3,1,1,0},
    {100,16,4,4,19151,3,1,1,0}, {100,7319,4,4,35653,3,1,1,0}, {100,7322,4,4,35658,3,1,1,0},
    {100,7325,4,4,1645,3,1,1,0}, {100,4680,4,4,1636,3,1,1,0}, {100,4689,4,4,1632,3,1,1,0},
    {100,7328,4,4,1688,2,1,1,0}, {100,7330,4,4,1657,2,1,1,0}, {100,4697,4,4,35663,2,1,1,0},
    {100,7332,4,4,1629,2,1,1,0}, {101,7334,4,4,35667,2,1,1,0}, {101,7336,4,4,35671,2,1,1,0},
    {101,2343,4,4,1360,1,1,1,0}, {102,19,4,4,35675,4,1,1,0}, {102,7338,4,4,35681,3,1,1,0},
    {103,7341,4,4,1088,5,1,1,0}, {103,7346,4,4,1083,4,1,1,0}, {103,7350,4,4,1078,4,1,1,0},
    {103,4791,4,4,19258,4,1,1,0}, {103,4807,4,4,35686,4,1,1,0}, {103,4811,4,4,1037,4,1,1,0},
    {103,7354,4,4,1098,3,1,1,0}, {103,4846,4,4,1094,3,1,1,0}, {103,23,4,4,71,3,1,1,0},
    {103,7357,4,4,1074,3,1,1,0}, {103,4852,4,4,1067,3,1,1,0}, {103,7360,4,4,35692,3,1,1,0},
    {103,4885,4,4,1049,3,1,1,0}, {103,7363,4,4,1042,3,1,1,0}, {103,4897,4,4,1033,3,1,1,0},
    {103,4903,4,4,1029,3,1,1,0}, {103,4909,4,4,1071,2,1,1,0}, {103,7366,4,4,2430,2,1,1,0},
    {103,7368,4,4,1026,2,1,1,0}, {104,7370,4,4,19886,4,1,1,0}, {104,7374,4,4,35697,4,1,1,0},
    {104,7378,4,4,35703,3,1,1,0}, {104,7381,4,4,1861,2,1,1,0}, {106,7383,4,4,35708,5,1,1,0},
    {106,7388,4,4,35715,5,1,1,0}, {106,29,4,4,35722,4,1,1,0}, {106,4989,4,4,18999,4,1,1,0},
    {106,7393,4,4,35729,4,1,1,0}, {106,7397,4,4,35735,4,1,1,0}, {106,33,4,4,35741,3,1,1,0},
    {106,36,4,4,35747,3,1,1,0}, {106,39,4,4,19060,3,1,1,0}, {106,5013,4,4,19075,3,1,1,0},
    {106,7401,4,4,35754,3,1,1,0}, {106,7404,4,4,35760,3,1,1,0}, {106,42,4,4,35765,2,1,1,0},
    {106,5045,4,4,9216,2,1,1,0}, {107,7407,4,4,35770,5,1,1,0}, {107,7412,4,4,35779,4,1,1,0},
    {107,7416,4,4,35787,4,1,1,0}, {107,7420,4,4,35795,4,1,1,0}, {107,7424,4,4,35803,4,1,1,0},
    {107,7428,4,4,35812,4,1,1,0}, {107,7432,4,4,35820,3,1,1,0}, {107,7435,4,4,35827,3,1,1,0},
    {107,44,4,4,35834,3,1,1,0}, {107,7438,4,4,35842,3,1,1,0}, {107,7441,4,4,35849,3,1,1,0},
    {107,7444,4,4,35856,3,1,1,0}, {107,7447,4,4,35864,3,1,1,0}, {107,7450,4,4,35871,3,1,1,0},
    {107,7453,4,4,35878,3,1,1,0}, {107,7456,4,4,35885,3,1,1,0}, {107,7459,4,4,9816,2,1,1,0},
    {107,7461,4,4,9842,2,1,1,0}, {107,7463,4,4,9829,2,1,1,0}, {108,7465,4,4,19935,4,1,1,0},
    {108,7469,4,4,35892,4,1,1,0}, {108,7473,4,4,35897,4,1,1,0}, {108,47,4,4,35903,3,1,1,0},
    {108,7477,4,4,1877,3,1,1,0}, {108,7480,4,4,35909,3,1,1,0}, {108,53,4,4,22523,2,1,1,0},
    {108,7483,4,4,35914,2,1,1,0}, {109,7485,4,4,35918,4,1,1,0}, {109,7489,4,4,35923,4,1,1,0},
    {109,7493,4,4,35929,3,1,1,0}, {109,7496,4,4,35934,3,1,1,0}, {109,7499,4,4,35939,2,1,1,0},
    {110,7501,4,4,20045,4,1,1,0}, {110,7505,4,4,35943,4,1,1,0}, {110,7509,4,4,35948,4,1,1,0},
    {110,58,4,4,35954,3,1,1,0}, {110,7513,4,4,2339,3,1,1,0}, {110,7516,4,4,35960,3,1,1,0},
    {110,7519,4,4,35965,3,1,1,0}, {110,64,4,4,22527,2,1,1,0}, {110,7522,4,4,35970,2,1,1,0},
    {112,7524,4,4,35974,4,1,1,0}, {112,7528,4,4,35982,4,1,1,0}, {112,7532,4,4,35990,4,1,1,0},
    {112,7536,4,4,35998,4,1,1,0}, {112,7540,4,4,36007,4,1,1,0}, {112,5293,4,4,36015,3,1,1,0},
    {112,7544,4,4,36022,3,1,1,0}, {112,7547,4,4,36029,3,1,1,0}, {112,7550,4,4,36037,3,1,1,0},
    {112,7553,4,4,36045,3,1,1,0}, {112,7556,4,4,36052,3,1,1,0}, {112,7559,4,4,36059,3,1,1,0},
    {112,7562,4,4,36066,3,1,1,0}, {112,7565,4,4,10308,2,1,1,0}, {112,7567,4,4,10334,2,1,1,0},
    {112,7569,4,4,15427,2,1,1,0}, {112,7571,4,4,10321,2,1,1,0}, {113,66,4,4,36073,5,1,1,0},
    {113,71,4,4,36083,5,1,1,0}, {113,76,4,4,36093,4,1,1,0}, {113,80,4,4,36103,4,1,1,0},
    {113,84,4,4,36112,4,1,1,0}, {113,88,4,4,36121,4,1,1,0}, {113,92,4,4,36130,3,1,1,0},
    {113,95,4,4,36139,3,1,1,0}, {113,98,4,4,36149,3,1,1,0}, {113,101,4,4,36157,3,1,1,0},
    {113,104,4,4,36165,3,1,1,0}, {113,107,4,4,36174,3,1,1,0}, {113,110,4,4,36182,2,1,1,0},
    {113,112,4,4,15404,2,1,1,0}, {114,7573,4,4,22658,4,1,1,0}, {114,7577,4,4,23905,4,1,1,0},
    {114,7581,4,4,36190,4,1,1,0}, {114,7585,4,4,35197,4,1,1,0}, {114,7589,4,4,9206,3,1,1,0},
    {114,7592,4,4,22667,3,1,1,0}, {114,114,4,4,36196,3,1,1,0}, {114,7595,4,4,35237,3,1,1,0},
    {114,7598,4,4,36200,3,1,1,0}, {114,7601,4,4,36205,3,1,1,0}, {114,7604,4,4,23848,3,1,1,0},
    {114,7607,4,4,9209,2,1,1,0}, {114,117,4,4,36209,2,1,1,0}, {114,7609,4,4,36213,2,1,1,0},
    {115,7611,4,4,36217,5,1,1,0}, {115,7616,4,4,20081,4,1,1,0}, {115,7620,4,4,36224,4,1,1,0},
    {115,7624,4,4,36230,4,1,1,0}, {115,7628,4,4,2008,3,1,1,0}, {115,126,4,4,196,3,1,1,0},
    {115,7631,4,4,36236,3,1,1,0}, {115,7634,4,4,36241,3,1,1,0}, {115,129,4,4,36246,2,1,1,0},
    {115,5389,4,4,36250,2,1,1,0}, {116,7637,4,4,36254,4,1,1,0}, {116,7641,4,4,36262,4,1,1,0},
    {116,7645,4,4,36270,4,1,1,0}, {116,7649,4,4,36278,4,1,1,0}, {116,7653,4,4,36286,4,1,1,0},
    {116,7657,4,4,36294,4,1,1,0}, {116,7661,4,4,36303,4,1,1,0}, {116,7665,4,4,10237,3,1,1,0},
    {116,7668,4,4,36311,3,1,1,0}, {116,131,4,4,36318,3,1,1,0}, {116,5427,4,4,36325,3,1,1,0},
    {116,7671,4,4,36332,3,1,1,0}, {116,7674,4,4,36340,3,1,1,0}, {116,7677,4,4,36347,3,1,1,0},
    {116,7680,4,4,36354,3,1,1,0}, {116,7683,4,4,10211,2,1,1,0}, {116,7685,4,4,15384,2,1,1,0},
    {116,7687,4,4,36361,2,1,1,0}, {116,7689,4,4,10224,2,1,1,0}, {119,134,4,4,36368,4,1,1,0},
    {119,138,4,4,36374,3,1,1,0}, {120,141,4,4,36379,5,1,1,0}, {120,146,4,4,36386,5,1,1,0},
    {120,151,4,4,36393,4,1,1,0}, {120,155,4,4,36400,4,1,1,0}, {120,159,4,4,36406,4,1,1,0},
    {120,163,4,4,36412,4,1,1,0}, {120,167,4,4,36418,3,1,1,0}, {120,170,4,4,36424,3,1,1,0},
    {120,173,4,4,36431,3,1,1,0}, {120,176,4,4,36436,3,1,1,0}, {120,179,4,4,36441,3,1,1,0},
    {120,182,4,4,36447,3,1,1,0}, {120,185,4,4,36452,2,1,1,0}, {120,187,4,4,36457,2,1,1,0},
    {121,7691,4,4,36461,4,1,1,0}, {121,7695,4,4,19389,4,1,1,0}, {121,7699,4,4,36467,3,1,1,0},
    {121,7702,4,4,36472,3,1,1,0}, {121,7705,4,4,1773,3,1,1,0}, {121,7708,4,4,36478,3,1,1,0},
    {121,6033,4,4,11541,2,1,1,0}, {121,7711,4,4,3339,2,1,1,0}, {121,6039,4,4,36482,2,1,1,0},
    {122,189,4,4,676,6,1,1,0}, {122,195,4,4,670,5,1,1,0}, {122,200,4,4,664,5,1,1,0},
    {122,205,4,4,18987,5,1,1,0}, {122,210,4,4,36486,5,1,1,0}, {122,215,4,4,618,5,1,1,0},
    {122,7713,4,4,36493,4,1,1,0}, {122,5479,4,4,36499,4,1,1,0}, {122,220,4,4,9212,4,1,1,0},
    {122,224,4,4,683,4,1,1,0}, {122,228,4,4,19010,4,1,1,0}, {122,232,4,4,659,4,1,1,0},
    {122,236,4,4,650,4,1,1,0}, {122,240,4,4,36505,4,1,1,0}, {122,244,4,4,624,4,1,1,0},
    {122,248,4,4,613,4,1,1,0}, {122,252,4,4,608,4,1,1,0}, {122,5503,4,4,36511,4,1,1,0},
    {122,5507,4,4,36518,4,1,1,0}, {122,7717,4,4,9220,3,1,1,0}, {122,7720,4,4,36524,3,1,1,0},
    {122,256,4,4,36529,3,1,1,0}, {122,5545,4,4,36534,3,1,1,0}, {122,259,4,4,655,3,1,1,0},
    {122,262,4,4,12,3,1,1,0}, {122,265,4,4,36539,3,1,1,0}, {122,268,4,4,604,3,1,1,0},
    {122,7723,4,4,36544,3,1,1,0}, {122,7726,4,4,36550,3,1,1,0}, {122,7729,4,4,36555,3,1,1,0},
    {122,5584,4,4,36560,3,1,1,0}, {122,5593,4,4,36565,3,1,1,0}, {122,7732,4,4,9236,2,1,1,0},
    {122,271,4,4,36570,2,1,1,0}, {122,5601,4,4,36574,2,1,1,0}, {122,7734,4,4,9232,2,1,1,0},
    {57364,273,274,274,6481,1,0,0,0}, {97,7736,4,4,3891,2,1,1,0}, {98,7182,4,4,36683,4,1,1,0},
    {98,7186,4,4,36688,4,1,1,0}, {98,7190,4,4,36693,3,1,1,0}, {98,7196,4,4,36697,3,1,1,0},
    {98,4428,4,4,36701,2,1,1,0}, {99,7205,4,4,36705,6,1,1,0}, {99,7211,4,4,36712,5,1,1,0},
    {99,7216,4,4,36718,5,1,1,0}, {99,7221,4,4,18987,5,1,1,0}, {99,7236,4,4,36724,4,1,1,0},
    {99,4454,4,4,36499,4,1,1,0}, {99,7240,4,4,36730,4,1,1,0}, {99,7244,4,4,36735,4,1,1,0},
    {99,0,4,4,36741,4,1,1,0}, {99,7248,4,4,9930,4,1,1,0}, {99,7260,4,4,19015,4,1,1,0},
    {99,7272,4,4,36747,4,1,1,0}, {99,4478,4,4,36518,4,1,1,0}, {99,7276,4,4,36753,3,1,1,0},
    {99,7279,4,4,36758,3,1,1,0}, {99,5,4,4,36764,3,1,1,0}, {99,4516,4,4,36534,3,1,1,0},
    {99,8,4,4,36770,3,1,1,0}, {99,7291,4,4,36774,3,1,1,0}, {99,7294,4,4,36779,3,1,1,0},
    {99,4555,4,4,36560,3,1,1,0}, {99,4564,4,4,36565,3,1,1,0}, {99,7297,4,4,9236,2,1,1,0},
    {99,11,4,4,36784,2,1,1,0}, {99,4572,4,4,9224,2,1,1,0}, {99,7299,4,4,9232,2,1,1,0},
    {100,7301,4,4,36788,4,1,1,0}, {100,4586,4,4,23525,4,1,1,0}, {100,7305,4,4,36793,4,1,1,0},
    {100,7309,4,4,36798,4,1,1,0}, {100,7313,4,4,36803,3,1,1,0}, {100,7316,4,4,36807,3,1,1,0},
    {100,13,4,4,36812,3,1,1,0}, {100,16,4,4,36817,3,1,1,0}, {100,7319,4,4,36822,3,1,1,0},
    {100,7325,4,4,23457,3,1,1,0}, {103,7341,4,4,23729,5,1,1,0}, {103,7346,4,4,23724,4,1,1,0},
    {103,7350,4,4,23719,4,1,1,0}, {103,4791,4,4,23685,4,1,1,0}, {103,7354,4,4,23751,3,1,1,0},
    {103,4846,4,4,36826,3,1,1,0}, {103,23,4,4,36831,3,1,1,0}, {103,7357,4,4,2738,3,1,1,0},
    {103,7363,4,4,23616,3,1,1,0}, {104,7738,4,4,36836,5,1,1,0}, {104,7743,4,4,36842,4,1,1,0},
    {104,7747,4,4,36847,4,1,1,0}, {104,7370,4,4,19886,4,1,1,0}, {104,7751,4,4,36852,3,1,1,0},
    {104,7754,4,4,36856,3,1,1,0}, {104,26,4,4,36861,3,1,1,0}, {104,7757,4,4,9743,3,1,1,0},
    {104,7760,4,4,17179,3,1,1,0}, {106,7383,4,4,36866,5,1,1,0}, {106,7388,4,4,36872,5,1,1,0},
    {106,29,4,4,36878,4,1,1,0}, {106,7393,4,4,36884,4,1,1,0}, {106,7397,4,4,36889,4,1,1,0},
    {106,33,4,4,52,3,1,1,0}, {106,36,4,4,36894,3,1,1,0}, {106,39,4,4,36899,3,1,1,0},
    {106,7401,4,4,36904,3,1,1,0}, {106,7404,4,4,36908,3,1,1,0}, {106,42,4,4,67,2,1,1,0},
    {107,7407,4,4,19211,5,1,1,0}, {107,7412,4,4,19222,4,1,1,0}, {107,7416,4,4,19232,4,1,1,0},
    {107,7420,4,4,19258,4,1,1,0}, {107,7432,4,4,9191,3,1,1,0}, {107,7435,4,4,36912,3,1,1,0},
    {107,44,4,4,36917,3,1,1,0}, {107,7438,4,4,2438,3,1,1,0}, {107,7450,4,4,19277,3,1,1,0},
    {108,7763,4,4,36922,5,1,1,0}, {108,7768,4,4,36928,4,1,1,0}, {108,7465,4,4,19935,4,1,1,0},
    {108,7772,4,4,36933,4,1,1,0}, {108,7469,4,4,36938,4,1,1,0}, {108,47,4,4,36943,3,1,1,0},
    {108,7477,4,4,36948,3,1,1,0}, {108,7776,4,4,36952,3,1,1,0}, {108,50,4,4,36957,3,1,1,0},
    {108,7480,4,4,36962,3,1,1,0}, {108,7779,4,4,36966,3,1,1,0}, {108,7782,4,4,19481,3,1,1,0},
    {108,53,4,4,86,2,1,1,0}, {109,7785,4,4,36970,4,1,1,0}, {109,7485,4,4,36975,4,1,1,0},
    {109,55,4,4,36980,3,1,1,0}, {109,7493,4,4,36985,3,1,1,0}, {109,7789,4,4,19497,3,1,1,0},
    {109,7792,4,4,36989,2,1,1,0}, {110,7794,4,4,36993,5,1,1,0}, {110,7799,4,4,36999,4,1,1,0},
    {110,7501,4,4,20045,4,1,1,0}, {110,7803,4,4,37004,4,1,1,0}, {110,7505,4,4,37009,4,1,1,0},
    {110,58,4,4,37014,3,1,1,0}, {110,7513,4,4,37019,3,1,1,0}, {110,61,4,4,37023,3,1,1,0},
    {110,7516,4,4,9964,3,1,1,0}, {110,7807,4,4,19563,3,1,1,0}, {110,64,4,4,105,2,1,1,0},
    {112,7528,4,4,37028,4,1,1,0}, {112,7532,4,4,37033,4,1,1,0}, {112,7547,4,4,37038,3,1,1,0},
    {112,7556,4,4,18920,3,1,1,0}, {112,7567,4,4,37042,2,1,1,0}, {113,66,4,4,37046,5,1,1,0},
    {113,71,4,4,37053,5,1,1,0}, {113,76,4,4,37060,4,1,1,0}, {113,80,4,4,18999,4,1,1,0},
    {113,84,4,4,37067,4,1,1,0}, {113,88,4,4,37073,4,1,1,0}, {113,92,4,4,34959,3,1,1,0},
    {113,95,4,4,37079,3,1,1,0}, {113,98,4,4,37085,3,1,1,0}, {113,101,4,4,19075,3,1,1,0},
    {113,104,4,4,37091,3,1,1,0}, {113,107,4,4,37096,3,1,1,0}, {113,110,4,4,35025,2,1,1,0},
    {113,112,4,4,9216,2,1,1,0}, {114,7573,4,4,37101,4,1,1,0}, {114,7577,4,4,37106,4,1,1,0},
    {114,7589,4,4,37111,3,1,1,0}, {114,7592,4,4,37115,3,1,1,0}, {114,114,4,4,37120,3,1,1,0},
    {114,7601,4,4,37125,3,1,1,0}, {114,117,4,4,3419,2,1,1,0}, {115,7810,4,4,37129,6,1,1,0},
    {115,7816,4,4,37136,5,1,1,0}, {115,7821,4,4,37142,5,1,1,0}, {115,7826,4,4,37148,4,1,1,0},
    {115,7616,4,4,20081,4,1,1,0}, {115,7830,4,4,37153,4,1,1,0}, {115,7834,4,4,37158,4,1,1,0},
    {115,119,4,4,37164,4,1,1,0}, {115,7838,4,4,9805,4,1,1,0}, {115,7842,4,4,19664,4,1,1,0},
    {115,7628,4,4,37170,3,1,1,0}, {115,7846,4,4,37174,3,1,1,0}, {115,123,4,4,37179,3,1,1,0},
    {115,126,4,4,37184,3,1,1,0}, {115,7849,4,4,19619,3,1,1,0}, {115,129,4,4,34517,2,1,1,0},
    {116,7637,4,4,37188,4,1,1,0}, {116,7641,4,4,19105,4,1,1,0}, {116,7649,4,4,37193,4,1,1,0},
    {116,7653,4,4,37198,4,1,1,0}, {116,7665,4,4,37203,3,1,1,0}, {116,7668,4,4,37207,3,1,1,0},
    {116,131,4,4,37212,3,1,1,0}, {116,7671,4,4,37217,3,1,1,0}, {116,7674,4,4,19183,3,1,1,0},
    {120,141,4,4,37221,5,1,1,0}, {120,146,4,4,37227,5,1,1,0}, {120,151,4,4,37233,4,1,1,0},
    {120,155,4,4,37239,4,1,1,0}, {120,159,4,4,37245,4,1,1,0}, {120,163,4,4,37250,4,1,1,0},
    {120,167,4,4,252,3,1,1,0}, {120,170,4,4,37255,3,1,1,0}, {120,173,4,4,37260,3,1,1,0},
    {120,176,4,4,37265,3,1,1,0}, {120,179,4,4,37270,3,1,1,0}, {120,182,4,4,21587,3,1,1,0},
    {120,185,4,4,279,2,1,1,0}, {120,187,4,4,37274,2,1,1,0}, {121,7691,4,4,37278,4,1,1,0},
    {121,7695,4,4,19389,4,1,1,0}, {121,7702,4,4,37283,3,1,1,0}, {121,7852,4,4,19427,3,1,1,0},
    {122,189,4,4,37287,6,1,1,0}, {122,195,4,4,37293,5,1,1,0}, {122,200,4,4,37298,5,1,1,0},
    {122,205,4,4,23905,5,1,1,0}, {122,210,4,4,35192,5,1,1,0}, {122,215,4,4,35197,5,1,1,0},
    {122,7713,4,4,37303,4,1,1,0}, {122,5479,4,4,37309,4,1,1,0}, {122,220,4,4,37315,4,1,1,0},
    {122,224,4,4,37319,4,1,1,0}, {122,228,4,4,37324,4,1,1,0}, {122,232,4,4,10180,4,1,1,0},
    {122,236,4,4,35237,4,1,1,0}, {122,240,4,4,37329,4,1,1,0}, {122,244,4,4,23860,4,1,1,0},
    {122,248,4,4,23848,4,1,1,0}, {122,252,4,4,23840,4,1,1,0}, {122,5503,4,4,37333,4,1,1,0},
    {122,5507,4,4,37339,4,1,1,0}, {122,7717,4,4,37345,3,1,1,0}, {122,7720,4,4,37350,3,1,1,0},
    {122,256,4,4,37356,3,1,1,0}, {122,5545,4,4,37362,3,1,1,0}, {122,259,4,4,9209,3,1,1,0},
    {122,262,4,4,37367,3,1,1,0}, {122,265,4,4,9203,3,1,1,0}, {122,268,4,4,3927,3,1,1,0},
    {122,7723,4,4,37370,3,1,1,0}, {122,7726,4,4,37375,3,1,1,0}, {122,7729,4,4,37380,3,1,1,0},
    {122,5584,4,4,37385,3,1,1,0}, {122,5593,4,4,37390,3,1,1,0}, {122,7732,4,4,37395,2,1,1,0},
    {122,271,4,4,3744,2,1,1,0}, {122,5601,4,4,37399,2,1,1,0}, {122,7734,4,4,37403,2,1,1,0},
    {57364,273,274,274,6481,1,0,0,0},
};
static const idc_translit_pass passes[] = {
    {8,2,0,0}, {0,0,0,81}, {4,0,81,0}, {0,0,81,337}, {0,0,418,12}, {0,0,430,170},
    {0,0,600,41}, {0,0,641,135}, {0,0,776,134}, {0,0,910,177}, {3,0,1087,0}, {0,0,1087,41},
    {0,0,1128,41}, {0,0,1169,133}, {0,0,1302,71}, {0,0,1373,55}, {0,0,1428,178}, {0,0,1606,135},
    {0,0,1741,149}, {0,0,1890,1}, {0,0,1891,138}, {0,0,2029,138}, {0,0,2167,38}, {0,0,2205,39},
    {2,0,2244,0}, {0,0,2244,19}, {0,0,2263,249}, {8,0,2512,0}, {0,0,2512,2}, {7,1,2514,0},
    {0,0,2514,22}, {0,0,2536,1}, {0,0,2537,34}, {0,0,2571,35}, {0,0,2606,136}, {0,0,2742,148},
    {0,0,2890,36}, {0,0,2926,114}, {0,0,3040,33}, {0,0,3073,84}, {0,0,3157,122}, {0,0,3279,40},
    {0,0,3319,33}, {0,0,3352,41}, {0,0,3393,35}, {0,0,3428,34}, {0,0,3462,84}, {0,0,3546,167},
    {0,0,3713,9}, {0,0,3722,35}, {0,0,3757,340}, {0,0,4097,186}, {0,0,4283,19}, {0,0,4302,47},
    {0,0,4349,45}, {0,0,4394,195}, {0,0,4589,41}, {0,0,4630,34}, {0,0,4664,51}, {0,0,4715,4},
    {0,0,4719,57}, {0,0,4776,76}, {0,0,4852,84}, {0,0,4936,64}, {0,0,5000,1}, {0,0,5001,2},
    {0,0,5003,39}, {0,0,5042,47}, {0,0,5089,38}, {0,0,5127,5}, {0,0,5132,172}, {0,0,5304,34},
    {0,0,5338,36}, {0,0,5374,212}, {0,0,5586,27}, {0,0,5613,228}, {0,0,5841,28}, {0,0,5869,228},
    {0,0,6097,41}, {0,0,6138,37}, {0,0,6175,47}, {0,0,6222,1}, {0,0,6223,30}, {0,0,6253,41},
    {0,0,6294,46}, {0,0,6340,333}, {0,0,6673,40}, {0,0,6713,39}, {0,0,6752,40}, {0,0,6792,46},
    {0,0,6838,222}, {0,0,7060,37}, {0,0,7097,38}, {0,0,7135,170}, {0,0,7305,193}, {0,0,7498,169},
    {0,0,7667,172}, {0,0,7839,161}, {0,0,8000,173}, {0,0,8173,120}, {0,0,8293,157}, {0,0,8450,84},
    {0,0,8534,54}, {0,0,8588,179}, {0,0,8767,62}, {1,0,8829,0}, {0,0,8829,148}, {0,0,8977,39},
    {0,0,9016,60}, {0,0,9076,54}, {0,0,9130,48}, {0,0,9178,33}, {0,0,9211,33}, {0,0,9244,40},
    {8,3,9284,0}, {0,0,9284,364}, {0,0,9648,6}, {0,0,9654,75}, {0,0,9729,43}, {0,0,9772,36},
    {0,0,9808,33}, {0,0,9841,174}, {0,0,10015,41}, {0,0,10056,40}, {0,0,10096,45}, {0,0,10141,143},
    {0,0,10284,85}, {0,0,10369,167}, {0,0,10536,9}, {0,0,10545,1}, {0,0,10546,132}, {0,0,10678,39},
    {0,0,10717,76}, {0,0,10793,78}, {0,0,10871,125}, {0,0,10996,33}, {0,0,11029,114}, {0,0,11143,117},
    {0,0,11260,79}, {0,0,11339,35}, {8,1,11374,0}, {0,0,11374,4}, {0,0,11378,5}, {0,0,11383,195},
    {0,0,11578,1}, {0,0,11579,35}, {0,0,11614,39}, {7,0,11653,0}, {0,0,11653,87}, {0,0,11740,169},
    {0,0,11909,10}, {6,0,11919,0}, {0,0,11919,76}, {0,0,11995,54}, {0,0,12049,33}, {0,0,12082,33},
    {0,0,12115,161}, {0,0,12276,1}, {0,0,12277,36}, {0,0,12313,33}, {0,0,12346,33}, {0,0,12379,35},
    {0,0,12414,172}, {0,0,12586,172}, {0,0,12758,39}, {0,0,12797,38}, {0,0,12835,87}, {0,0,12922,34},
    {0,0,12956,173}, {0,0,13129,193}, {0,0,13322,38}, {0,0,13360,30}, {0,0,13390,39}, {0,0,13429,40},
    {0,0,13469,38}, {0,0,13507,41}, {0,0,13548,35}, {0,0,13583,37}, {0,0,13620,36}, {0,0,13656,36},
    {0,0,13692,152}, {0,0,13844,52}, {0,0,13896,46}, {0,0,13942,54}, {0,0,13996,28}, {0,0,14024,91},
    {0,0,14115,46}, {0,0,14161,340}, {0,0,14501,186}, {0,0,14687,186}, {0,0,14873,127}, {0,0,15000,33},
    {5,0,15033,0}, {0,0,15033,82}, {0,0,15115,45}, {0,0,15160,130}, {0,0,15290,143}, {0,0,15433,1},
    {0,0,15434,132}, {0,0,15566,127}, {0,0,15693,130}, {0,0,15823,138}, {0,0,15961,210}, {0,0,16171,33},
    {0,0,16204,114}, {0,0,16318,84}, {0,0,16402,117}, {0,0,16519,221}, {0,0,16740,337}, {0,0,17077,50},
    {0,0,17127,179}, {0,0,17306,169}, {0,0,17475,167}, {0,0,17642,5}, {0,0,17647,4}, {0,0,17651,248},
    {0,0,17899,68}, {0,0,17967,41}, {0,0,18008,41}, {0,0,18049,172}, {0,0,18221,43}, {0,0,18264,39},
    {0,0,18303,39}, {0,0,18342,58}, {0,0,18400,35}, {0,0,18435,143}, {0,0,18578,158}, {0,0,18736,291},
    {0,0,19027,216},
};
static const uint16_t pass_lists[] = {
    0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 4, 9, 10, 11, 12, 13,
    14, 14, 15, 15, 4, 16, 10, 17, 17, 18, 19, 18, 19, 20, 21, 22,
    22, 23, 23, 24, 25, 26, 10, 27, 28, 29, 30, 24, 25, 26, 2, 31,
    32, 33, 34, 35, 36, 35, 37, 38, 38, 39, 39, 40, 3, 3, 41, 42,
    43, 43, 44, 45, 46, 47, 48, 49, 42, 42, 50, 4, 51, 10, 52, 53,
    43, 54, 4, 55, 10, 56, 57, 49, 58, 59, 60, 61, 62, 63, 64, 64,
    65, 46, 47, 48, 10, 66, 66, 67, 68, 24, 25, 26, 10, 24, 25, 69,
    70, 10, 71, 32, 72, 4, 73, 10, 74, 4, 75, 10, 76, 4, 77, 10,
    76, 78, 79, 80, 81, 82, 82, 83, 84, 85, 24, 86, 87, 88, 89, 4,
    90, 10, 91, 92, 93, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 102,
    4, 103, 24, 104, 105, 106, 107, 106, 106, 106, 106, 106, 39, 108, 63, 63,
    66, 109, 110, 111, 112, 113, 114, 115, 2, 116, 117, 118, 119, 120, 4, 121,
    10, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 24, 25, 132, 24, 25,
    133, 134, 135, 136, 39, 137, 138, 105, 139, 140, 141, 2, 24, 25, 142, 25,
    143, 10, 114, 144, 2, 145, 146, 27, 147, 24, 25, 148, 10, 46, 127, 128,
    24, 25, 69, 70, 10, 46, 149, 150, 151, 152, 153, 119, 154, 155, 4, 156,
    10, 157, 4, 156, 10, 157, 158, 159, 160, 161, 4, 162, 4, 163, 164, 165,
    147, 24, 25, 166, 10, 167, 4, 168, 4, 169, 10, 170, 171, 171, 172, 173,
    174, 175, 176, 177, 178, 179, 4, 180, 10, 181, 182, 183, 184, 185, 186, 89,
    89, 187, 10, 4, 188, 10, 52, 4, 51, 10, 52, 4, 189, 10, 52, 190,
    102, 191, 24, 192, 193, 105, 194, 63, 195, 196, 197, 198, 199, 196, 197, 32,
    178, 179, 196, 197, 196, 197, 200, 201, 4, 202, 10, 74, 203, 204, 82, 205,
    206, 89, 4, 207, 10, 208, 209, 4, 210, 208, 46, 211, 48, 46, 47, 48,
    46, 212, 128, 24, 25, 213, 214, 215, 24, 216, 217, 218, 4, 219, 10, 220,
    221, 222, 223, 224, 225, 114, 226, 2, 140, 227, 2, 140, 228, 2,
};
static const uint32_t pieces[] = {
    492, 494, 497, 500, 504, 507, 510, 514, 518, 523, 527, 531,
    535, 540, 543, 548, 553, 557, 561, 566, 569, 572, 575, 579,
    583, 588, 592, 595, 599, 604, 608, 613, 618, 624, 629, 633,
    638, 12, 644, 650, 655, 659, 664, 670, 676, 1, 683, 688,
    173, 165, 137, 115, 132, 161, 17, 157, 127, 109, 152, 693,
    698, 702, 705, 7, 710, 714, 169, 121, 147, 142, 718, 721,
    725, 729, 734, 738, 741, 745, 750, 753, 758, 763, 767, 26,
    772, 777, 781, 784, 21, 789, 793, 797, 799, 802, 805, 808,
    812, 817, 821, 31, 825, 829, 832, 835, 839, 843, 848, 852,
    855, 859, 863, 868, 873, 877, 880, 884, 889, 894, 36, 900,
    904, 908, 911, 915, 919, 924, 928, 931, 935, 939, 944, 949,
    953, 956, 960, 965, 970, 41, 976, 980, 387, 364, 359, 317,
    354, 383, 349, 311, 378, 305, 344, 374, 339, 299, 293, 286,
    333, 328, 323, 984, 987, 991, 996, 1002, 1007, 1011, 1015, 1020,
    62, 67, 46, 57, 52, 1026, 1029, 1033, 1037, 1042, 1046, 1049,
    1053, 1057, 1062, 1067, 1071, 1074, 1078, 1083, 1088, 71, 1094, 1098,
    1102, 1105, 1109, 1113, 1118, 1122, 1125, 1129, 1134, 1137, 1141, 1146,
    1152, 1157, 1161, 1165, 81, 1170, 1175, 1179, 1182, 1187, 1191, 86,
    76, 1195, 1197, 1200, 1204, 1208, 1213, 1217, 1220, 1224, 1228, 1233,
    1236, 1241, 1246, 1250, 1254, 90, 1259, 1262, 1266, 1269, 1271, 1274,
    1278, 1282, 1287, 1291, 1294, 1298, 1302, 1307, 1310, 1315, 1321, 1326,
    1330, 1334, 100, 1339, 1344, 1348, 1351, 1356, 105, 95, 1360, 1362,
    1365, 1368, 1372, 1376, 1381, 1385, 1389, 1393, 1398, 1401, 1406, 1411,
    1415, 1419, 1424, 1427, 1431, 1434, 1438, 1443, 1447, 1450, 1454, 181,
    1459, 1464, 1468, 1471, 176, 1476, 1480, 1484, 1487, 1491, 1495, 1500,
    1504, 1507, 1511, 1516, 1520, 1525, 1530, 1536, 1541, 1545, 1550, 1555,
    196, 1561, 1566, 1570, 1575, 1581, 1587, 185, 1594, 1599, 283, 275,
    247, 225, 242, 271, 201, 267, 237, 219, 262, 1604, 1609, 1613,
    1616, 191, 1621, 1625, 279, 231, 257, 252, 1629, 1632, 1636, 1640,
    1645, 1649, 1652, 1657, 1660, 1665, 1670, 1674, 1679, 1684, 1688, 1691,
    205, 1696, 1700, 1704, 1707, 1711, 1715, 1720, 1724, 210, 1727, 215,
    1730, 1733, 1737, 1742, 1746, 1749, 1752, 1756, 1761, 1764, 1769, 1773,
    1776, 1781, 1785, 1789, 1792, 1796, 1800, 1805, 1809, 1812, 1816, 1820,
    391, 1825, 1830, 1834, 1837, 369, 1842, 1846, 3005, 3023, 3050, 3007,
    3026, 3009, 3029, 3011, 3032, 3013, 3035, 3015, 3038, 3017, 3041, 3019,
    3044, 3021, 3047, 507, 2174, 540, 566, 569, 2177, 2170, 2166, 718,
    738, 750, 2631, 781, 2634, 2627, 2623, 805, 2978, 2967, 2981, 829,
    2984, 2974, 2970, 832, 852, 2719, 2730, 877, 2738, 2751, 2742, 2746,
    2733, 2726, 2722, 908, 928, 1850, 1861, 953, 1864, 1857, 1853, 1026,
    1046, 2419, 2430, 1071, 2438, 2451, 2442, 2446, 2433, 2426, 2422, 1102,
    1122, 1134, 1877, 1179, 1880, 1873, 1869, 1197, 1217, 1233, 1259, 1266,
    1937, 1933, 1929, 1271, 1291, 1307, 2339, 1348, 2342, 2335, 2331, 1365,
    2997, 1398, 1424, 1431, 3000, 2993, 2989, 2835, 2862, 2845, 2867, 2840,
    2872, 2856, 2850, 2052, 2069, 2058, 2072, 2055, 2080, 2093, 2084, 2088,
    2075, 2065, 2061, 2097, 2124, 2107, 2129, 2102, 2141, 2160, 2147, 2153,
    2134, 2118, 2112, 1978, 1447, 1981, 1992, 1468, 1995, 1988, 1984, 1484,
    1504, 283, 2008, 1613, 2011, 2004, 2000, 1629, 1649, 1657, 2218, 1688,
    2221, 2214, 2210, 2182, 2199, 2188, 2202, 2185, 2205, 2195, 2191, 1704,
    2511, 2500, 1724, 1727, 2514, 2507, 2503, 2455, 2472, 2461, 2475, 2458,
    2483, 2496, 2487, 2491, 2478, 2468, 2464, 1730, 1746, 1749, 1761, 1773,
    2618, 2614, 2610, 1789, 1809, 2555, 2566, 1834, 2569, 2562, 2558, 2347,
    2369, 2355, 2373, 2351, 2377, 2364, 2359, 2799, 2821, 2807, 2825, 2803,
    2829, 2816, 2811, 2226, 2248, 2234, 2252, 2230, 2256, 2243, 2238, 1942,
    1964, 1950, 1968, 1946, 1972, 1959, 1954, 2016, 2038, 2024, 2042, 2020,
    2046, 2033, 2028, 2574, 2596, 2582, 2600, 2578, 2604, 2591, 2586, 2683,
    2705, 2691, 2709, 2687, 2713, 2700, 2695, 2519, 2541, 2527, 2545, 2523,
    2549, 2536, 2531, 2383, 2405, 2391, 2409, 2387, 2413, 2400, 2395, 2639,
    2666, 2649, 2671, 2644, 2676, 2660, 2654, 1885, 1912, 1895, 1917, 1890,
    1922, 1906, 1900, 2262, 2289, 2272, 2294, 2267, 2306, 2325, 2312, 2318,
    2299, 2283, 2277, 2923, 2950, 2933, 2955, 2928, 2960, 2944, 2938, 2879,
    2906, 2889, 2911, 2884, 2916, 2900, 2894, 2755, 2782, 2765, 2787, 2760,
    2792, 2776, 2770, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017,
    3019, 3021, 3306, 3308, 492, 3363, 3698, 3346, 497, 3366, 3358, 3356,
    3353, 3581, 3576, 3406, 3408, 3411, 3414, 3508, 3505, 3600, 3597, 3502,
    3497, 3540, 3537, 3531, 3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515,
    3520, 3522, 1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421,
    3429, 3434, 3437, 3431, 3369, 3374, 3377, 3371, 3334, 3555, 3595, 3592,
    3545, 3542, 3553, 3550, 3424, 3589, 3584, 3426, 3547, 3322, 3318, 3314,
    3336, 3565, 3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721,
    3726, 3453, 3457, 3394, 3387, 3442, 3446, 3464, 3468, 3475, 3479, 3493,
    3486, 3310, 3341, 3325, 492, 3356, 3581, 3747, 3406, 3744, 797, 3772,
    3508, 3600, 3502, 3540, 3339, 3385, 3518, 3403, 3765, 3520, 1195, 1269,
    1360, 3574, 3761, 3419, 3429, 3434, 3369, 3741, 3756, 3737, 3334, 3595,
    3545, 3553, 3424, 3589, 3731, 3734, 3769, 3752, 3866, 3569, 3005, 3007,
    3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507,
    3991, 3994, 3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3508,
    805, 3600, 832, 3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387,
    3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102, 3887, 1195, 1197, 1269,
    1271, 3868, 1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978, 4010,
    3429, 1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3545, 1704, 3553,
    1730, 3424, 1789, 3880, 2347, 3322, 3909, 3912, 3336, 4007, 1942, 3331,
    3453, 2639, 3960, 3965, 3394, 3872, 3883, 3920, 3876, 3971, 3752, 3944,
    3949, 3954, 3464, 2755, 3933, 3938, 3998, 4002, 3569, 3005, 3007, 3009,
    3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991,
    3994, 3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3508, 805,
    3600, 832, 3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 3518,
    1026, 3403, 3905, 3894, 3899, 3520, 1102, 3887, 1195, 1197, 1269, 1271,
    3868, 1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978, 4010, 3429,
    1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3545, 1704, 3553, 1730,
    3424, 1789, 3880, 2347, 3322, 3909, 3912, 3336, 4007, 1942, 3331, 3453,
    2639, 3960, 3965, 3394, 3872, 3883, 3920, 3876, 3971, 3752, 3944, 3949,
    3954, 3464, 2755, 3933, 3938, 3998, 4002, 3304, 3569, 3005, 3007, 3009,
    3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492, 3363, 4273, 3346,
    497, 3366, 3358, 3356, 3353, 3925, 4224, 3406, 3408, 797, 4210, 3508,
    3505, 3600, 3597, 3540, 3537, 3531, 3339, 3558, 3518, 3515, 3520, 3522,
    1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3431,
    4220, 4213, 3369, 3371, 3334, 3555, 3595, 3592, 3553, 3550, 3424, 3589,
    3584, 3426, 3547, 4286, 4281, 3322, 4203, 3318, 3314, 3731, 4270, 4265,
    3336, 3565, 3769, 4254, 4249, 3331, 3561, 4262, 4257, 3261, 3237, 3250,
    3701, 3706, 3711, 3716, 3721, 3726, 3394, 3387, 4234, 4227, 3442, 3446,
    3464, 3468, 3475, 3479, 4245, 4238, 3493, 3486, 3310, 3341, 3325, 492,
    3356, 3581, 3406, 797, 3508, 3600, 3502, 3339, 3385, 3518, 3403, 3520,
    1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369, 3741, 3334, 4406,
    3595, 3553, 1730, 1773, 3424, 3589, 4398, 4414, 4395, 3909, 4401, 4417,
    4410, 3310, 4391, 492, 3356, 3581, 3406, 797, 3508, 3600, 3540, 3339,
    4556, 4566, 4546, 3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429,
    3434, 3369, 3741, 3334, 3595, 3553, 3424, 4530, 4395, 4535, 4571, 4538,
    492, 3356, 3925, 3406, 797, 3508, 3600, 3502, 3540, 3339, 3385, 3518,
    3894, 3520, 1195, 1269, 1360, 3574, 3513, 3419, 3429, 3434, 4220, 3369,
    3334, 3595, 3545, 3553, 3424, 3880, 3322, 3731, 3336, 3769, 4007, 3331,
    4769, 4772, 4766, 3453, 3394, 4234, 4762, 4758, 3442, 3464, 3475, 4245,
    3306, 3308, 492, 3891, 3356, 3581, 3406, 797, 4976, 3600, 4960, 3339,
    3518, 3520, 1195, 1269, 4963, 4973, 4970, 4967, 1360, 1362, 3574, 3984,
    4992, 3419, 3429, 3369, 3374, 4989, 3595, 4987, 3553, 3424, 3731, 4979,
    3769, 4983, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019,
    3021, 3306, 3308, 492, 3363, 4273, 3346, 497, 3366, 3358, 5196, 5199,
    5203, 5192, 3356, 3353, 3581, 3576, 3406, 3408, 3508, 3505, 3600, 3597,
    3502, 3497, 3540, 3537, 3531, 3339, 3558, 3385, 3382, 3518, 3403, 3398,
    3515, 3520, 3522, 1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419,
    3421, 3429, 3434, 3437, 3431, 5177, 5170, 3369, 3371, 3334, 3555, 3595,
    3592, 3553, 3550, 3424, 3589, 3584, 3426, 5188, 5181, 3547, 3322, 4203,
    3318, 3314, 3731, 3336, 3565, 3769, 3331, 3561, 3261, 3237, 3250, 3701,
    3706, 3711, 3716, 3721, 3726, 3394, 3387, 3442, 3446, 3464, 3468, 3475,
    3479, 4245, 4238, 3493, 3486, 3310, 3341, 3325, 3569, 3005, 3007, 3009,
    3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991,
    3994, 3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3508, 805,
    3600, 832, 3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 3518,
    1026, 3403, 3905, 3894, 3899, 3520, 1102, 3887, 1195, 1197, 5295, 1269,
    1271, 1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978, 4010, 3429,
    1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730,
    3424, 1789, 3880, 2347, 3322, 3909, 3912, 3336, 4007, 1942, 3331, 5299,
    5302, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 3872, 3883, 3920, 3876,
    3971, 3752, 3944, 3949, 3954, 3464, 2755, 3933, 3938, 3998, 4002, 3866,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494,
    3356, 507, 3991, 3994, 3925, 572, 3581, 604, 3406, 718, 3411, 3980,
    797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908, 3339, 3385, 3927,
    3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102, 1195, 1197,
    1269, 1271, 3868, 1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978,
    3429, 1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553,
    1730, 3424, 1789, 5497, 3880, 2347, 5500, 3322, 5503, 3909, 3912, 3336,
    4007, 1942, 3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 5525, 5529,
    3872, 3883, 3920, 3876, 3971, 5507, 5511, 3752, 3944, 3949, 3954, 5534,
    5516, 5520, 3464, 2755, 3933, 3938, 3998, 4002, 3310, 3569, 3005, 3007,
    3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507,
    3991, 3994, 3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3508,
    805, 3600, 832, 3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387,
    3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102, 3887, 1195, 1197, 5295,
    1269, 1271, 1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978, 4010,
    3429, 1484, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730, 3424,
    1789, 3880, 2347, 3322, 3731, 3909, 3912, 3336, 3769, 4007, 1942, 3331,
    3453, 2639, 3960, 3965, 3394, 4762, 5305, 3872, 3883, 3920, 3876, 3971,
    3752, 3944, 3949, 3954, 5516, 5520, 3442, 2879, 3464, 2755, 3933, 3938,
    3998, 4002, 492, 3356, 3925, 5899, 3406, 797, 3600, 3540, 3339, 3385,
    3518, 3765, 3520, 1195, 1269, 1360, 3574, 3761, 3513, 3419, 3429, 3369,
    3737, 3334, 3595, 3545, 4987, 5909, 3553, 3424, 5903, 5894, 3731, 3909,
    3769, 5891, 4769, 5906, 492, 3356, 3925, 5899, 3406, 797, 3508, 3600,
    3540, 3339, 3385, 3518, 3765, 3520, 1195, 1269, 1360, 3574, 3761, 3513,
    3419, 3429, 3369, 3737, 3334, 3595, 3545, 4987, 3553, 3424, 5903, 5894,
    3731, 3909, 3769, 5891, 4262, 4769, 6142, 492, 6351, 3356, 3581, 6336,
    3406, 797, 3600, 3540, 3339, 3385, 3518, 3515, 6380, 6321, 3520, 6398,
    6392, 6386, 6395, 6410, 6401, 6404, 1195, 1269, 4973, 6383, 1360, 6369,
    3574, 3571, 4992, 6346, 3419, 3429, 3434, 3431, 3369, 6342, 3371, 6331,
    3334, 1704, 6365, 2511, 2500, 6372, 1730, 6354, 1746, 1749, 1761, 1773,
    6361, 4398, 6358, 4571, 6376, 6326, 3304, 492, 6351, 3356, 3581, 6336,
    3406, 797, 3600, 3540, 3339, 3385, 6813, 3518, 3515, 6380, 6321, 3520,
    6398, 6392, 6740, 6386, 6395, 6410, 6401, 6404, 1195, 1269, 4973, 6383,
    1360, 6369, 3574, 3571, 4992, 6346, 3419, 3429, 3434, 3431, 3369, 6342,
    3371, 6331, 3334, 1704, 6365, 2511, 2500, 6372, 1730, 6354, 1746, 1749,
    1761, 1773, 6361, 4398, 6358, 4571, 6376, 6326, 6790, 6797, 6805, 6809,
    6655, 6801, 6746, 6736, 492, 3356, 3925, 3406, 3744, 6989, 797, 3508,
    3600, 3540, 3339, 3385, 3518, 3520, 6979, 1195, 1269, 6383, 1360, 3574,
    3419, 3429, 3369, 3334, 3595, 3424, 6982, 5903, 6973, 5891, 4769, 6976,
    6985, 3310, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 7107, 7104,
    3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369,
    3741, 3334, 3595, 3553, 3424, 3589, 5497, 4398, 7113, 7110, 4535, 7100,
    3866, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492,
    494, 3891, 3356, 507, 3991, 3994, 3925, 572, 3581, 604, 3406, 718,
    3411, 3980, 797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908, 3339,
    3385, 3927, 3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102,
    3887, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987, 3513,
    2052, 3419, 1978, 4010, 3429, 1484, 3434, 1516, 3369, 1629, 3374, 3976,
    3334, 3595, 2182, 3545, 1704, 3553, 1730, 3424, 1789, 3880, 2347, 3322,
    3909, 3912, 3336, 4007, 1942, 3331, 3453, 2639, 3960, 3965, 3394, 4762,
    5305, 3872, 3883, 3920, 3876, 3971, 7209, 7213, 7218, 7223, 3752, 3464,
    2755, 3933, 3938, 3998, 4002, 3866, 3569, 3005, 3007, 3009, 3011, 3013,
    3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991, 3994, 3925,
    572, 3581, 604, 3406, 718, 3411, 3980, 797, 3508, 805, 3600, 832,
    3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 3518, 1026, 3403,
    3905, 3894, 3899, 3520, 1102, 1195, 1197, 5295, 1269, 1271, 1360, 3574,
    1365, 3984, 3987, 3513, 2052, 3419, 1978, 3429, 1484, 3369, 1629, 3374,
    3976, 3334, 3595, 2182, 3553, 1730, 3424, 1789, 5497, 3880, 2347, 5500,
    3322, 3909, 3912, 3336, 4007, 1942, 3331, 3453, 2639, 3960, 3965, 3394,
    4762, 5305, 5525, 5529, 3872, 3883, 3920, 3876, 3971, 5507, 5511, 3752,
    3944, 3949, 3954, 5534, 5516, 5520, 3442, 2879, 3464, 2755, 3933, 3938,
    3998, 4002, 3310, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 4556,
    4546, 3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386,
    3369, 7421, 3334, 3595, 3553, 3424, 3589, 4398, 4395, 4535, 4538, 7426,
    492, 494, 3891, 3356, 507, 3991, 3994, 3925, 572, 3581, 604, 3406,
    718, 3411, 3980, 797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908,
    3339, 3385, 3927, 3930, 387, 7575, 7579, 3518, 1026, 3403, 3905, 3520,
    1102, 1195, 1197, 7610, 7615, 1269, 1271, 7599, 7604, 7564, 7569, 7584,
    7591, 1360, 3574, 1365, 3984, 3987, 3419, 1978, 3429, 1484, 3369, 1629,
    3374, 3976, 3334, 3595, 2182, 3553, 1730, 7561, 3880, 2347, 3322, 4414,
    3731, 3336, 3769, 4007, 1942, 3331, 3453, 2639, 3960, 3965, 3394, 4762,
    5305, 3872, 3883, 3920, 3876, 3971, 3752, 3442, 2879, 3464, 2755, 3933,
    3938, 492, 3356, 3925, 3406, 3744, 6989, 797, 3508, 3600, 3540, 3339,
    3385, 3518, 3520, 6979, 1195, 1269, 6383, 1360, 3574, 3419, 3429, 3369,
    3334, 3595, 3424, 6982, 5903, 6973, 5891, 4769, 6976, 6985, 3569, 3005,
    3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3925,
    572, 797, 3540, 908, 3339, 3385, 3927, 3518, 1026, 3520, 1102, 1195,
    1197, 1269, 1271, 1360, 3574, 1365, 3419, 1978, 3429, 1484, 3369, 1629,
    3334, 3595, 2182, 3553, 1730, 3880, 2347, 3322, 3731, 3336, 3769, 4007,
    1942, 3331, 7849, 4762, 5305, 5525, 5529, 3872, 3883, 3920, 3876, 3971,
    5507, 5511, 5516, 5520, 3442, 2879, 3464, 2755, 3569, 3005, 3007, 3009,
    3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991,
    3994, 3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3600, 832,
    3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 3518, 1026, 3403,
    3905, 3520, 1102, 3887, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365,
    3984, 3987, 3419, 1978, 4010, 3429, 1484, 3369, 1629, 3374, 3976, 3334,
    3595, 2182, 3553, 1730, 3880, 2347, 3322, 3731, 3336, 3769, 4007, 1942,
    3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 5525, 5529, 3872, 3883,
    3920, 3876, 3971, 3752, 5516, 5520, 3442, 2879, 3464, 2755, 3933, 3938,
    492, 3356, 3581, 3406, 797, 3508, 3600, 3540, 3339, 4556, 8297, 4546,
    3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369,
    7421, 3334, 3595, 3553, 3424, 4530, 8302, 4535, 4538, 7426, 492, 3356,
    3581, 3406, 797, 3508, 3600, 3540, 3339, 3518, 3520, 1195, 1269, 1360,
    3574, 3419, 3429, 3434, 8388, 3369, 3741, 3334, 3595, 3553, 1730, 1773,
    3424, 3589, 492, 3356, 3925, 3406, 797, 3508, 3600, 3540, 3339, 3385,
    3518, 3520, 1195, 1269, 1360, 3574, 3513, 3419, 3429, 3369, 3741, 3334,
    3595, 4987, 3553, 1730, 1761, 1773, 3424, 4286, 7113, 7110, 4270, 8506,
    4254, 8501, 8509, 3310, 4391, 492, 3356, 3581, 3406, 797, 3508, 3600,
    3339, 3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386,
    3369, 3741, 3334, 3595, 3553, 1730, 1773, 3424, 3589, 8760, 8765, 8770,
    8767, 8762, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 3518, 3403,
    3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369, 3741, 3334,
    3595, 3553, 1730, 1773, 3424, 3589, 492, 3356, 507, 2174, 540, 566,
    569, 9276, 9268, 9272, 604, 629, 9216, 9212, 655, 3406, 718, 738,
    750, 2631, 781, 9244, 797, 3508, 805, 2978, 2967, 2981, 829, 3600,
    832, 852, 2719, 2730, 877, 2738, 9187, 9179, 9183, 3540, 908, 928,
    1850, 1861, 9264, 9256, 9260, 3339, 3385, 3927, 9203, 984, 9206, 9209,
    3518, 1026, 1046, 2419, 2430, 1071, 2438, 2451, 2442, 9191, 9175, 9167,
    9171, 1195, 1197, 1217, 1233, 1259, 1266, 9300, 9292, 9296, 1269, 1271,
    1291, 1307, 2339, 1348, 9252, 9248, 105, 9316, 1360, 3574, 1365, 2997,
    1398, 1424, 1431, 9288, 9280, 9284, 3419, 1978, 1447, 1981, 1992, 1468,
    9312, 9304, 9308, 3429, 1484, 1504, 1516, 1541, 9199, 9195, 1566, 2008,
    1613, 3369, 1629, 1649, 1657, 2218, 9232, 9224, 9228, 9220, 9236, 1688,
    9240, 3334, 2182, 2199, 2188, 2202, 2185, 3545, 1704, 2511, 2500, 1724,
    3553, 1730, 1746, 1761, 1773, 3424, 1789, 1809, 2566, 1834, 3322, 3731,
    3336, 3769, 3331, 8831, 8835, 8839, 8843, 8847, 8851, 8855, 8859, 8863,
    8867, 8871, 8875, 8879, 8883, 8887, 8891, 8895, 8899, 8903, 8907, 8911,
    8915, 8919, 8923, 8927, 8931, 8935, 8939, 8943, 8947, 8951, 8955, 8959,
    8963, 8967, 8971, 8975, 8979, 8983, 8987, 8991, 8995, 8999, 9003, 9007,
    9011, 9015, 9019, 9023, 9027, 9031, 9035, 9039, 9043, 9047, 9051, 9055,
    9059, 9063, 9067, 9071, 9075, 9079, 9083, 9087, 9091, 9095, 9099, 9103,
    9107, 9111, 9115, 9119, 9123, 9127, 9131, 9135, 9139, 9143, 9147, 9151,
    9155, 9159, 9163, 492, 3356, 9401, 3581, 3406, 797, 3508, 3600, 3540,
    3339, 7107, 3518, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 8388,
    3369, 3741, 3334, 3595, 3553, 1730, 1773, 3424, 3589, 3005, 3023, 3050,
    3007, 3026, 3009, 3029, 3011, 3032, 3013, 3035, 3015, 3038, 3017, 3041,
    3019, 3044, 3021, 3047, 492, 3356, 507, 2174, 566, 569, 9892, 9888,
    9884, 3581, 604, 629, 9212, 655, 9930, 9925, 9920, 6336, 10272, 10250,
    10287, 10257, 10294, 10279, 10264, 3406, 718, 738, 2631, 781, 10168, 10164,
    10160, 3508, 805, 2978, 2981, 829, 10413, 10409, 10405, 3600, 832, 852,
    2730, 877, 10202, 2738, 2751, 10197, 10192, 10188, 10184, 3540, 908, 1861,
    953, 9949, 9743, 9935, 9944, 9939, 9739, 9735, 3339, 3385, 3927, 9203,
    9206, 9209, 10180, 10176, 10172, 3518, 1026, 1046, 3403, 3905, 10007, 10025,
    10011, 10051, 10029, 10034, 10045, 10039, 10020, 10015, 2430, 1071, 10004, 2438,
    2451, 9999, 9994, 9990, 9986, 6321, 9829, 9810, 9842, 9816, 9878, 9848,
    9855, 9870, 9862, 9835, 9822, 3520, 1102, 1122, 1877, 1179, 9755, 9751,
    9747, 1195, 1197, 1217, 1259, 1266, 9767, 9763, 9759, 1269, 1271, 1291,
    2339, 1348, 9960, 9978, 9252, 9964, 9248, 105, 9981, 9973, 9968, 9956,
    9952, 1360, 3574, 1365, 2997, 1424, 1431, 10425, 10421, 10417, 6346, 10321,
    10302, 10334, 10308, 10340, 10327, 10314, 3419, 1978, 1447, 1992, 1468, 9791,
    9787, 9783, 3429, 1484, 1504, 3434, 1516, 1541, 9195, 1566, 9805, 9800,
    9795, 2008, 1613, 9779, 9775, 9771, 3369, 1629, 1649, 2218, 10384, 10369,
    10347, 10390, 10354, 10397, 10376, 10361, 1688, 9916, 9912, 9908, 6331, 10224,
    10205, 10237, 10211, 10243, 10230, 10217, 3334, 3595, 2182, 2199, 2202, 2185,
    9904, 9900, 9896, 3545, 1704, 2511, 1724, 1727, 10063, 10059, 10055, 3553,
    1730, 1746, 1761, 1773, 10156, 10152, 10148, 3424, 1789, 1809, 3589, 10130,
    10117, 10139, 10121, 10143, 10134, 10125, 2566, 1834, 10113, 10109, 10105, 3322,
    3731, 3336, 3493, 10084, 10095, 10100, 10073, 10067, 10089, 10078, 3304, 3569,
    3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492,
    10666, 10627, 3363, 3698, 3346, 497, 10681, 10678, 10631, 3366, 3358, 10618,
    10663, 10622, 10674, 10635, 10659, 10649, 10669, 10654, 10644, 10639, 3356, 3353,
    3581, 3576, 3406, 3408, 3411, 3414, 3508, 3505, 3600, 3597, 3502, 3497,
    3540, 3537, 3531, 3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520,
    3522, 1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429,
    3434, 3437, 3431, 3369, 3374, 3377, 3371, 3334, 3555, 3595, 3592, 3545,
    3542, 3553, 3550, 3424, 3589, 3584, 3426, 10542, 10546, 3547, 3322, 3318,
    3314, 3336, 3565, 4254, 4249, 10534, 10537, 3331, 3561, 3261, 3237, 3250,
    3701, 3706, 3711, 3716, 3721, 3726, 10523, 10527, 10519, 10512, 3493, 3486,
    3310, 3341, 3325, 492, 3356, 3581, 6336, 3406, 3744, 797, 10772, 3508,
    3600, 3502, 3540, 3339, 3385, 3518, 3403, 6321, 3520, 1195, 1269, 1360,
    10765, 3574, 6346, 3419, 3421, 3429, 3434, 3369, 3741, 10384, 6331, 3334,
    3595, 2202, 3553, 1746, 10768, 3424, 3589, 492, 3356, 3406, 797, 3508,
    3600, 3540, 3339, 3385, 3518, 3520, 1195, 1269, 1360, 3574, 3513, 3419,
    3429, 3369, 3741, 3334, 3545, 4987, 3553, 1730, 1746, 1773, 3424, 4286,
    4398, 3880, 7113, 7110, 4270, 8506, 4007, 4254, 8501, 10969, 8509, 3304,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308,
    492, 3363, 4273, 3346, 497, 3366, 3358, 3356, 3353, 3581, 3576, 3406,
    3408, 3744, 11091, 11075, 11066, 3508, 3505, 3600, 3597, 3502, 3497, 3540,
    3537, 3531, 3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522,
    1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434,
    3437, 3431, 11062, 11055, 3369, 3741, 11096, 3371, 3334, 3555, 3595, 3592,
    3545, 3542, 11143, 11136, 3553, 3550, 3424, 3589, 3584, 3426, 10542, 10546,
    3547, 3322, 4203, 3318, 3314, 3731, 3336, 3565, 3769, 4254, 4249, 10534,
    10537, 3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726,
    3453, 3457, 4983, 11101, 10519, 10512, 5507, 11147, 3752, 11108, 5516, 11115,
    3464, 3468, 11087, 11080, 4245, 11131, 11122, 4238, 3493, 3486, 3310, 3341,
    3325, 492, 3356, 3581, 3406, 797, 3508, 3600, 3540, 3339, 3518, 3403,
    11233, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 11238, 3369, 3741,
    11248, 11243, 3334, 3595, 3545, 3553, 1730, 1746, 1761, 1773, 3424, 3589,
    11228, 3310, 4391, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 3518,
    3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 8388, 3369, 3741,
    11243, 3334, 3595, 3553, 1730, 1773, 3424, 3589, 4571, 3310, 492, 3356,
    3925, 3406, 797, 3508, 3600, 3540, 3339, 3385, 3518, 11513, 3520, 1195,
    1269, 1360, 3574, 3513, 3510, 11517, 3419, 3429, 4386, 3369, 3334, 3595,
    4987, 3553, 1730, 1746, 1773, 11545, 11541, 3424, 11509, 11506, 4286, 11536,
    4398, 7113, 7110, 11533, 3909, 4254, 11521, 11525, 11529, 3310, 4391, 6351,
    6369, 3431, 11632, 492, 3356, 3581, 3406, 3411, 11747, 797, 3508, 3600,
    3502, 11755, 3540, 3339, 3385, 3518, 3403, 11743, 3520, 1195, 1269, 11735,
    1360, 3574, 3513, 3419, 3429, 3434, 11759, 3369, 3374, 11751, 3334, 3595,
    3545, 3553, 3424, 3880, 3322, 3731, 3336, 11740, 3769, 4007, 3331, 3453,
    4762, 3464, 3310, 492, 11897, 3356, 3925, 3581, 3406, 3411, 11870, 797,
    11900, 4210, 3508, 3600, 3502, 11856, 3540, 11865, 3339, 11853, 3385, 3518,
    3403, 3520, 11850, 11887, 1195, 1269, 9316, 1360, 11906, 11903, 3574, 3513,
    3419, 3429, 3434, 11876, 11882, 3369, 3374, 11859, 6331, 3334, 3595, 3545,
    3553, 3424, 11892, 3493, 3306, 3308, 492, 494, 12018, 12025, 12021, 3356,
    3406, 3411, 797, 10772, 3508, 3600, 3339, 12048, 12041, 3518, 3403, 3520,
    1195, 12051, 1269, 12054, 4973, 12029, 4967, 1360, 12065, 1362, 12061, 12057,
    3574, 4992, 3419, 3429, 3369, 3374, 12068, 3595, 4987, 3553, 3424, 3547,
    11994, 12014, 11989, 12008, 12033, 11998, 4398, 12003, 12011, 12044, 12037, 8302,
    12075, 12071, 7113, 11985, 3306, 3308, 492, 12174, 12018, 3356, 3581, 3406,
    797, 12181, 10772, 3508, 3600, 4960, 3339, 12048, 12041, 3518, 3520, 1195,
    12184, 1269, 4963, 4973, 12187, 4967, 1360, 1362, 12057, 12190, 3574, 4992,
    3419, 3429, 3369, 3374, 3595, 4987, 3553, 3424, 3547, 12170, 12014, 12157,
    12008, 12177, 12033, 12161, 12011, 12044, 12037, 8302, 12075, 12197, 12201, 12194,
    12165, 11985, 3411, 3411, 3374, 492, 3356, 3581, 6336, 3406, 3744, 797,
    3508, 3600, 3502, 3540, 3339, 3385, 3518, 3403, 6321, 3520, 1195, 1269,
    1360, 3574, 6346, 12625, 3419, 3429, 3434, 3369, 3741, 10384, 6331, 3334,
    3595, 3545, 3424, 3589, 3731, 3769, 6142, 492, 3356, 3581, 3406, 797,
    3508, 3600, 3502, 3540, 3339, 3518, 3403, 11233, 3520, 1195, 1269, 4973,
    12790, 1360, 3574, 3513, 3419, 3429, 3434, 4386, 11238, 3369, 3741, 11243,
    3334, 3595, 3553, 1730, 1761, 1773, 3424, 3589, 11228, 11506, 7113, 7110,
    4395, 3336, 3331, 3310, 4391, 492, 3356, 3581, 3406, 797, 3508, 3600,
    3339, 3385, 3518, 3403, 3520, 1195, 1269, 4973, 12790, 1360, 3574, 3419,
    3429, 3434, 4386, 3369, 3741, 11243, 3334, 3595, 3553, 1730, 1761, 1773,
    3424, 7113, 7110, 3310, 4391, 492, 6351, 3356, 3581, 3406, 797, 13115,
    4976, 3600, 3540, 3339, 3385, 3382, 3518, 3515, 6380, 3520, 6398, 6392,
    6395, 13125, 6401, 13122, 1195, 1269, 4973, 6383, 1360, 6369, 3574, 3571,
    4992, 3419, 3429, 3431, 3369, 3371, 3334, 4989, 1704, 6365, 2511, 2500,
    1724, 1730, 6354, 1746, 13118, 1761, 1773, 492, 3356, 3925, 3406, 3744,
    6989, 797, 3508, 3600, 3540, 3339, 3385, 3518, 3520, 6979, 1195, 1269,
    6383, 1360, 3574, 3419, 3429, 3369, 3334, 3595, 3424, 6982, 5903, 6973,
    5891, 4769, 3310, 492, 3356, 3581, 3406, 3744, 797, 3508, 3600, 3540,
    3339, 3385, 3518, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386,
    3369, 3741, 3334, 3595, 3553, 1730, 1746, 1761, 1773, 13362, 8302, 7113,
    7110, 4535, 8506, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017,
    3019, 3021, 3306, 3308, 492, 10666, 3363, 4273, 3698, 3346, 497, 10681,
    10678, 10631, 3366, 3358, 12018, 5203, 10663, 10674, 3356, 3353, 3581, 3576,
    3406, 3408, 797, 13453, 4210, 3508, 3505, 3600, 3597, 3502, 3497, 3540,
    3537, 3531, 3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522,
    1195, 13467, 3525, 1269, 3528, 1360, 13770, 13773, 13776, 13779, 13782, 13785,
    13789, 13794, 13476, 13797, 13800, 13805, 13810, 13814, 13818, 3574, 3571, 3513,
    3510, 3419, 3421, 3429, 3434, 3437, 3431, 11062, 11055, 3369, 3371, 3334,
    13823, 13826, 3555, 13829, 13832, 13835, 13839, 13842, 13845, 3595, 3592, 3553,
    3550, 3424, 3589, 3584, 3426, 13456, 13460, 10542, 10546, 3547, 3322, 4203,
    3318, 3314, 3336, 3565, 3769, 4254, 4249, 10534, 10537, 3331, 3561, 3261,
    3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 10519, 10512, 4245, 4238,
    3493, 3486, 3310, 3341, 3325, 3304, 3569, 3005, 3007, 3009, 3011, 3013,
    3015, 3017, 3019, 3021, 3306, 3308, 492, 10666, 3363, 4273, 3698, 3346,
    497, 10681, 10678, 10631, 13949, 3366, 3358, 5203, 10663, 13954, 10622, 13849,
    10674, 10659, 13959, 3356, 3353, 3581, 3576, 3406, 3408, 3744, 11091, 797,
    3508, 3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531, 3339, 3558, 3385,
    3382, 3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525, 1269, 3528, 13770,
    13773, 13776, 13779, 13782, 13785, 13794, 13797, 13810, 3574, 3571, 3513, 3510,
    3419, 3421, 3429, 3434, 3437, 3431, 11062, 11055, 3369, 3741, 11096, 3371,
    3334, 13823, 13826, 3555, 13829, 13832, 13835, 13839, 13842, 13845, 3595, 3592,
    3545, 3542, 11143, 11136, 3553, 3550, 3424, 3589, 3584, 3426, 13456, 13460,
    10542, 10546, 3547, 13856, 3322, 4203, 3318, 3314, 3731, 3336, 3565, 3769,
    4254, 4249, 10534, 10537, 3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711,
    3716, 3721, 3726, 4983, 11101, 10519, 10512, 5507, 11147, 5516, 11115, 11087,
    11080, 4245, 11131, 11122, 4238, 3493, 3486, 3310, 3341, 3325, 3304, 3569,
    3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492,
    10666, 3363, 4273, 3698, 3346, 497, 10681, 10678, 10631, 3366, 3358, 5203,
    10663, 13849, 10674, 3356, 3353, 3581, 3576, 3406, 3408, 3744, 11091, 797,
    3508, 3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531, 3339, 3558, 3385,
    3382, 3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525, 1269, 3528, 13770,
    13773, 13776, 13779, 13782, 13785, 13794, 13476, 13797, 13810, 3574, 3571, 3513,
    3510, 3419, 3421, 3429, 3434, 3437, 3431, 11062, 11055, 3369, 3741, 11096,
    3371, 3334, 13823, 13826, 3555, 13829, 13832, 13835, 14112, 13839, 13842, 14117,
    14122, 13845, 14127, 14131, 3595, 3592, 3545, 3542, 11143, 11136, 3553, 3550,
    3424, 3589, 3584, 3426, 13456, 13460, 10542, 10546, 3547, 13856, 3322, 4203,
    3318, 3314, 3731, 3336, 3565, 3769, 4254, 4249, 10534, 10537, 3331, 3561,
    3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 4983, 11101, 10519,
    10512, 5507, 11147, 5516, 11115, 11087, 11080, 4245, 11131, 11122, 4238, 3493,
    3486, 3310, 3341, 3325, 492, 3356, 3925, 14136, 3581, 173, 3406, 797,
    14147, 3508, 3600, 3502, 2719, 3540, 3339, 7104, 3520, 1195, 1269, 1360,
    3574, 3419, 3429, 3369, 3334, 3595, 3424, 3589, 4398, 14144, 4414, 4254,
    14140, 10534, 4391, 8765, 492, 3356, 3925, 3406, 797, 3508, 3600, 3540,
    3339, 3385, 3927, 9203, 984, 9206, 9209, 3518, 3520, 1195, 1269, 1360,
    3574, 3419, 3429, 3369, 3334, 3595, 3553, 3424, 14263, 5903, 5891, 14258,
    4769, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 3518, 3403, 3520,
    1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 14361, 3369, 3741, 11243,
    3334, 3595, 3553, 1730, 1746, 1773, 14345, 14376, 3424, 3589, 14372, 14368,
    4398, 3310, 4391, 14463, 492, 3356, 3925, 3406, 6989, 797, 3508, 3600,
    3540, 3339, 3385, 3518, 3520, 6979, 1195, 1269, 6383, 1360, 3574, 3419,
    3429, 3369, 3334, 3595, 3424, 6982, 5903, 6973, 5891, 4769, 492, 3356,
    3925, 3406, 797, 3508, 3600, 3540, 3339, 3518, 3520, 1195, 1269, 1360,
    3574, 3513, 3419, 3429, 3369, 3741, 3334, 3545, 4987, 3553, 1730, 1773,
    3424, 11506, 4286, 4398, 3880, 7113, 7110, 4270, 8506, 4254, 8501, 3310,
    4391, 492, 3356, 3581, 3406, 797, 3508, 3600, 3502, 14826, 3540, 3339,
    3385, 3518, 3403, 11233, 3520, 1195, 1269, 1360, 3574, 3513, 3419, 3429,
    3434, 4386, 11238, 3369, 3741, 11243, 3334, 3595, 3553, 1730, 1746, 1761,
    1773, 3424, 3589, 11228, 12011, 4571, 3310, 3005, 3023, 3050, 3007, 3026,
    3009, 3029, 3011, 3032, 3013, 3035, 3015, 3038, 3017, 3041, 3019, 3044,
    3021, 3047, 507, 2174, 540, 553, 566, 569, 9892, 15114, 604, 629,
    9216, 15130, 9212, 655, 9930, 15135, 10272, 10250, 15404, 15411, 10287, 10257,
    10294, 15419, 718, 738, 750, 763, 2631, 781, 10168, 15358, 805, 2978,
    2967, 15470, 2981, 829, 10413, 15474, 832, 852, 2719, 15366, 2730, 877,
    2738, 2751, 2742, 15374, 15379, 15370, 908, 928, 1850, 14910, 1861, 953,
    9743, 9935, 15140, 15144, 15149, 14914, 3927, 9203, 984, 1007, 9206, 9209,
    10180, 15362, 1026, 1046, 2419, 15210, 2430, 1071, 2438, 2451, 2442, 15218,
    15223, 15214, 9829, 9810, 14966, 14972, 9842, 9816, 9848, 9855, 14986, 14993,
    15001, 14979, 1102, 1122, 1134, 1157, 1877, 1179, 9755, 14918, 1197, 1217,
    1233, 1246, 1259, 1266, 9767, 14940, 1271, 1291, 1307, 1326, 2339, 1348,
    9960, 9252, 9964, 15158, 15162, 9248, 105, 9981, 15167, 15154, 1365, 2997,
    1398, 1411, 1424, 1431, 10425, 15478, 10321, 10302, 15427, 15433, 10334, 10308,
    10340, 15440, 1978, 1447, 1981, 14948, 1992, 1468, 9791, 14952, 1484, 1504,
    1516, 1541, 9199, 14956, 9195, 1566, 9805, 14961, 283, 271, 2008, 1613,
    9779, 14944, 1629, 1649, 1657, 1670, 2218, 10369, 10347, 15447, 15454, 10390,
    10354, 10397, 15462, 1688, 9916, 15126, 10224, 10205, 15384, 15390, 10237, 10211,
    10243, 15397, 2182, 2199, 2188, 15118, 2202, 2185, 9904, 15122, 1704, 2511,
    2500, 15297, 1724, 1727, 10063, 15301, 1730, 1746, 1749, 15350, 1761, 1773,
    10156, 15354, 1789, 1809, 10130, 10117, 15336, 15340, 10139, 10121, 10143, 15345,
    2555, 15328, 2566, 1834, 10113, 15332, 1885, 1912, 1895, 14922, 1917, 1890,
    14934, 14928, 15243, 15228, 15238, 15248, 15260, 15233, 15265, 15271, 15277, 15283,
    15290, 15254, 15033, 15009, 15025, 15041, 15059, 15017, 15067, 15076, 15085, 15094,
    15104, 15050, 10084, 15305, 10095, 15310, 10100, 10073, 15322, 15316, 15182, 15172,
    3341, 15187, 15199, 15177, 15204, 15193, 492, 3356, 3581, 3406, 797, 3508,
    3600, 3339, 3385, 3518, 3403, 3520, 1195, 1269, 4973, 1360, 3574, 3419,
    3429, 3434, 4386, 3369, 3741, 3334, 3595, 3553, 1730, 1746, 1761, 1773,
    3424, 3589, 11506, 7113, 7110, 3310, 4391, 492, 3356, 3406, 797, 3508,
    3600, 3540, 3339, 3385, 3518, 3520, 1195, 1269, 1360, 3574, 3419, 3429,
    3369, 3741, 3334, 3545, 3553, 3424, 11506, 4286, 7113, 7110, 12201, 15624,
    15616, 15628, 15620, 11740, 4254, 8501, 4769, 492, 3356, 3581, 3406, 797,
    3508, 3600, 3540, 3339, 3518, 3403, 11233, 3520, 1195, 1269, 1360, 3574,
    3419, 3429, 3434, 4386, 11238, 3369, 3741, 11248, 11243, 3334, 3595, 3553,
    1730, 1746, 1749, 1773, 3424, 3589, 11228, 3310, 4391, 492, 3356, 3581,
    3406, 797, 3508, 3600, 3540, 3339, 7107, 15813, 7104, 3518, 3403, 3520,
    1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369, 3741, 3334, 3595,
    3553, 1730, 1746, 1749, 1773, 3424, 15809, 3589, 3304, 3569, 3005, 3007,
    3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492, 10666, 3363,
    4273, 494, 3698, 3346, 497, 10681, 10678, 10631, 13949, 3366, 3358, 3891,
    5196, 10663, 13954, 10622, 10674, 10659, 13959, 3356, 3353, 3581, 3576, 3406,
    3408, 797, 11900, 3508, 3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531,
    3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525,
    1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434, 3437, 3431,
    11062, 11055, 3369, 3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 1730,
    3550, 3424, 3589, 3584, 3426, 13456, 13460, 10542, 10546, 3547, 3322, 4203,
    3318, 3314, 3731, 3336, 3565, 3769, 4254, 4249, 10534, 10537, 3331, 3561,
    3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 3453, 3457, 10519,
    10512, 5507, 11147, 3752, 11108, 3464, 3468, 4245, 4238, 3493, 3486, 3310,
    3341, 3325, 492, 3356, 3581, 3406, 797, 3508, 3600, 3502, 3540, 3339,
    3518, 3403, 3520, 1195, 1269, 1360, 3574, 3513, 3419, 3429, 3434, 4386,
    3369, 3741, 3334, 3545, 3553, 1730, 1761, 1773, 3424, 3589, 4571, 3310,
    4391, 492, 3356, 3581, 3406, 797, 3508, 3600, 16092, 3540, 3339, 3385,
    3518, 3520, 1195, 1269, 1360, 16087, 3574, 3513, 3419, 3429, 3434, 4386,
    3369, 3741, 3334, 3545, 4987, 3553, 1730, 1746, 1761, 1773, 3424, 3310,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494,
    3891, 3356, 3991, 3925, 3581, 3406, 3411, 16207, 16211, 3508, 805, 3600,
    3502, 3540, 3339, 3385, 3930, 3518, 3403, 3894, 3899, 3520, 3887, 1195,
    1269, 3574, 3984, 3513, 2052, 3419, 16203, 4010, 3429, 3434, 3369, 3374,
    3334, 3595, 3545, 3553, 3424, 1789, 3880, 3322, 3731, 3909, 3912, 3336,
    6358, 4007, 3331, 3453, 3960, 3394, 3872, 3883, 3876, 3752, 3949, 3442,
    3464, 3933, 3998, 3866, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017,
    3019, 3021, 492, 494, 3891, 3356, 3991, 3925, 3581, 3406, 3411, 16207,
    16211, 797, 3508, 3600, 3502, 3540, 3339, 3385, 3930, 3518, 3403, 3894,
    3520, 1195, 1269, 1360, 3574, 3984, 3513, 3419, 3429, 3369, 3374, 3334,
    3595, 3553, 3424, 5497, 3880, 5500, 3322, 3731, 3909, 3336, 3769, 4007,
    3331, 3453, 3960, 3394, 4762, 5525, 3872, 3883, 3876, 5507, 3752, 3949,
    5534, 5516, 3442, 3464, 3933, 3998, 4245, 3310, 3569, 3005, 3007, 3009,
    3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 3991, 3925,
    3581, 3406, 3411, 3508, 805, 3600, 3502, 3540, 3339, 3385, 3930, 3518,
    3403, 3894, 3899, 3520, 3887, 1195, 5295, 1269, 3574, 3984, 3513, 2052,
    3419, 4010, 3429, 3369, 3374, 3334, 3595, 3553, 3424, 1789, 5497, 3880,
    5500, 3322, 3731, 3909, 3912, 3336, 6358, 4007, 3331, 3453, 3960, 3394,
    4762, 3872, 3883, 3876, 3752, 3944, 3949, 3954, 3442, 3464, 3933, 3998,
    4002, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492,
    494, 3891, 3356, 3991, 3925, 3581, 3406, 3411, 797, 3508, 805, 3600,
    3502, 3540, 3339, 3385, 3930, 3518, 3403, 3894, 3899, 3520, 3887, 1195,
    5295, 1269, 1360, 3574, 3984, 3513, 2052, 3419, 4010, 3429, 3369, 3374,
    3334, 3595, 3553, 3424, 1789, 3880, 3322, 3731, 3909, 3912, 3336, 3769,
    4007, 3331, 3453, 3960, 3394, 4762, 3872, 3883, 3876, 3752, 3944, 3949,
    3954, 5516, 3442, 3464, 3933, 3998, 4002, 3569, 3005, 3007, 3009, 3011,
    3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 3991, 3925, 3581,
    3406, 3411, 16207, 16211, 797, 3600, 3502, 3540, 3339, 3385, 3930, 3518,
    3403, 3520, 3887, 1195, 5295, 1269, 1360, 3574, 3984, 3419, 4010, 3429,
    3369, 3374, 3334, 3595, 3553, 3880, 3322, 3731, 3336, 3769, 4007, 3331,
    3453, 3960, 3394, 4762, 5525, 3872, 3883, 3876, 5507, 5511, 3752, 5516,
    3442, 3464, 3933, 4245, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017,
    3019, 3021, 492, 494, 3891, 3356, 3991, 3925, 3581, 3406, 3411, 16207,
    16211, 3508, 805, 3600, 3502, 3540, 3339, 3385, 3930, 3518, 3403, 3894,
    3899, 3520, 3887, 1195, 5295, 1269, 3574, 3984, 3513, 2052, 3419, 4010,
    3429, 3369, 3374, 3334, 3595, 3545, 3553, 3424, 1789, 3880, 3322, 3731,
    3909, 3912, 3336, 6358, 4007, 3331, 3453, 3960, 3394, 4762, 3872, 3883,
    3876, 7209, 7218, 3752, 3442, 3464, 3933, 3998, 4002, 3569, 3005, 3007,
    3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 3991,
    3925, 3581, 3406, 3411, 16207, 3508, 805, 3600, 3502, 3540, 3339, 3385,
    3930, 3518, 3403, 3894, 3899, 3520, 1195, 5295, 3574, 3984, 3513, 2052,
    3419, 3429, 3369, 3374, 3334, 3595, 3553, 3424, 1789, 3880, 3322, 3731,
    3909, 3912, 3336, 3769, 4007, 1942, 3331, 3453, 3960, 3394, 4762, 5305,
    4758, 3883, 3876, 5507, 3752, 3944, 3949, 3954, 3464, 3933, 3998, 4002,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494,
    3891, 3356, 3991, 3925, 3581, 3406, 3411, 797, 3600, 3502, 3540, 3339,
    3385, 3930, 3518, 3403, 3520, 3887, 1195, 5295, 1269, 1360, 3574, 3984,
    3419, 4010, 3429, 3369, 3374, 3334, 3595, 3553, 3880, 3322, 3731, 3336,
    6358, 4007, 3331, 3453, 3960, 3394, 4762, 5525, 5529, 3872, 3883, 3876,
    3752, 5516, 3442, 3464, 3933, 3569, 3005, 3007, 3009, 3011, 3013, 3015,
    3017, 3019, 3021, 492, 494, 3891, 3925, 797, 3540, 3339, 3385, 3518,
    3520, 1195, 1269, 1360, 3574, 3419, 3429, 3369, 3334, 3595, 3553, 3880,
    3322, 3731, 3336, 3769, 6358, 4007, 3331, 7849, 4762, 3872, 3883, 3876,
    5507, 5516, 3442, 3464, 4245, 492, 3356, 3925, 3581, 3406, 16792, 797,
    3508, 3600, 3540, 3339, 7107, 15813, 16810, 7104, 3385, 3927, 9203, 9206,
    9209, 3518, 3520, 1137, 1157, 16800, 16796, 1195, 1269, 1360, 3574, 3419,
    3429, 3369, 3334, 3595, 3553, 3424, 14463, 6982, 5903, 16804, 16807, 4007,
    5891, 4571, 10969, 4769, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015,
    3017, 3019, 3021, 3306, 3308, 492, 10666, 3363, 3698, 3346, 497, 10681,
    10678, 3366, 3358, 10663, 10635, 10649, 17169, 10654, 10644, 17174, 10639, 3356,
    3353, 3581, 3576, 3406, 3408, 3508, 3505, 3600, 3597, 3540, 3537, 3531,
    3339, 3558, 3518, 3515, 3520, 3522, 1195, 3525, 1269, 3528, 3574, 3571,
    3513, 3510, 3419, 3421, 3429, 3431, 3369, 3371, 3334, 3555, 3595, 3592,
    3545, 3542, 3553, 3550, 3424, 3589, 3584, 3426, 3547, 3322, 3318, 3314,
    3909, 17029, 3336, 3565, 5891, 17016, 3331, 3561, 17013, 17008, 17000, 17003,
    17026, 17021, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 3453,
    3457, 4983, 11101, 3394, 3387, 4234, 4227, 3442, 3446, 3464, 3468, 11087,
    11080, 3475, 3479, 3341, 3306, 3308, 492, 3891, 3356, 3581, 17210, 3406,
    797, 4976, 3600, 4960, 908, 911, 17179, 928, 931, 17183, 1850, 1861,
    17192, 949, 17207, 17203, 9739, 17187, 17216, 3339, 3518, 3520, 1195, 1269,
    4963, 4973, 4970, 4967, 1360, 1362, 3574, 3984, 4992, 3419, 17200, 17196,
    3429, 3369, 3374, 4989, 4987, 3553, 3424, 3731, 4979, 3769, 17220, 3866,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494,
    3891, 3356, 507, 3991, 3994, 3925, 572, 3581, 604, 3406, 718, 3411,
    3980, 797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908, 3339, 3385,
    3927, 3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102, 1195,
    1197, 1269, 1271, 1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978,
    3429, 1484, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730, 3424,
    1789, 5497, 3880, 2347, 5500, 3322, 3909, 3912, 3336, 4007, 1942, 3331,
    3453, 2639, 3960, 3965, 3394, 4762, 5305, 5525, 5529, 4758, 3872, 3883,
    3920, 3876, 3971, 5507, 5511, 3752, 3944, 3949, 3954, 5534, 5516, 5520,
    3442, 2879, 3464, 2755, 3933, 3938, 3998, 4002, 3310, 492, 3356, 3925,
    17400, 3406, 797, 3508, 3600, 3540, 3339, 3385, 3518, 17391, 3520, 1195,
    1269, 1360, 3574, 17387, 3513, 3419, 3429, 3369, 17383, 3334, 3595, 3545,
    4987, 3553, 3424, 5903, 17395, 3731, 3909, 3769, 5891, 4769, 5906, 6142,
    3306, 3308, 492, 17841, 17830, 3356, 3581, 3406, 797, 17879, 17868, 3508,
    3600, 3339, 17914, 17907, 17892, 3518, 3520, 1195, 1269, 1360, 1362, 12057,
    17918, 3574, 4992, 3419, 3429, 3369, 3374, 3595, 4987, 3553, 3424, 3547,
    17835, 11994, 17824, 12008, 17873, 17862, 11998, 12011, 17819, 17899, 17884, 8302,
    12075, 12071, 17922, 12201, 12194, 12165, 11985, 17851, 17857, 17846, 492, 3356,
    3925, 3581, 3406, 16792, 797, 3508, 3600, 3540, 3339, 3385, 3927, 9203,
    9206, 9209, 3518, 3520, 18308, 18320, 18316, 18312, 1195, 1269, 1360, 3574,
    3419, 3429, 3369, 3334, 3595, 3553, 3424, 14463, 6982, 5903, 16804, 16807,
    4007, 5891, 4571, 10969, 4769, 8765, 492, 3356, 3925, 3581, 3406, 797,
    3508, 3600, 3540, 3339, 7107, 15813, 16810, 7104, 3385, 3927, 9203, 9206,
    9209, 3518, 3520, 1137, 1157, 16800, 16796, 1195, 1269, 1360, 3574, 3419,
    3429, 3369, 3334, 3595, 3553, 3424, 5903, 5891, 4571, 4769, 492, 3356,
    3925, 3406, 797, 3508, 3600, 3540, 3339, 3385, 3518, 3520, 1195, 1269,
    1360, 3574, 3419, 3429, 3369, 3334, 3595, 3553, 3424, 14463, 7561, 14263,
    4398, 18509, 5903, 5891, 14258, 4769, 18506, 492, 3356, 3925, 3406, 797,
    3508, 3600, 3540, 3339, 3385, 3518, 3520, 1195, 1269, 1360, 3574, 3419,
    3429, 3369, 3334, 3595, 3553, 3424, 14463, 7561, 14263, 4398, 18509, 5903,
    18618, 5891, 4769, 18506, 492, 3356, 3406, 797, 3508, 3600, 3540, 3339,
    3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 3369, 3741,
    3334, 3595, 3553, 3424, 17000, 17026, 492, 494, 18907, 19805, 497, 500,
    18904, 3366, 3891, 604, 608, 19035, 19030, 613, 618, 19025, 19020, 19015,
    629, 19090, 638, 18993, 18968, 9216, 19085, 19080, 19075, 18999, 19070, 19065,
    19060, 9212, 19055, 19050, 644, 19040, 18981, 18975, 19010, 19045, 683, 18987,
    19005, 805, 19195, 808, 19191, 19808, 2978, 817, 2981, 19812, 31, 829,
    19816, 19820, 19824, 19828, 19833, 908, 911, 19369, 19365, 915, 919, 19361,
    19837, 17179, 931, 19841, 17183, 19341, 19845, 19849, 19853, 19858, 19862, 19866,
    1861, 17192, 19870, 19874, 944, 19878, 19352, 19347, 19357, 19882, 19886, 1026,
    1029, 19293, 19289, 1033, 1037, 19285, 19281, 19277, 1046, 1049, 19891, 1057,
    19263, 19237, 19337, 19333, 19329, 19268, 19325, 19321, 19317, 2430, 19313, 19309,
    19305, 1062, 19301, 1071, 19243, 19447, 19273, 19297, 1094, 19258, 19895, 2438,
    19232, 19227, 19222, 19211, 19217, 19253, 19205, 9191, 19248, 19199, 1102, 1105,
    19899, 19493, 1109, 1113, 19489, 19485, 19481, 1122, 1125, 19903, 1129, 19468,
    19452, 1134, 19907, 19911, 1161, 1165, 19915, 19919, 16796, 1877, 19923, 19927,
    1170, 19463, 19458, 19477, 19931, 1187, 19935, 19473, 1195, 1197, 1200, 19501,
    1204, 1208, 19940, 19497, 1217, 1220, 1228, 19944, 1250, 1254, 19948, 19952,
    1259, 19956, 19960, 19965, 19969, 19973, 19977, 19982, 1271, 1274, 19575, 1278,
    1282, 19571, 19567, 19563, 1294, 19511, 4973, 19551, 19537, 19532, 19527, 19522,
    19505, 19986, 19517, 19991, 19547, 19996, 20001, 20006, 20011, 20017, 20021, 1330,
    1334, 20025, 20029, 2339, 20033, 20037, 1339, 19542, 19559, 20041, 20045, 19555,
    1360, 12065, 20050, 13776, 20053, 1365, 1368, 18928, 18964, 1372, 1376, 18924,
    18920, 2997, 1385, 1393, 18960, 1415, 1419, 18956, 18952, 1424, 18948, 18915,
    18944, 18940, 18936, 18910, 18932, 1487, 19635, 19631, 1491, 1495, 19627, 19623,
    19619, 20057, 1516, 19664, 1541, 19659, 19598, 19579, 9199, 19654, 19604, 19649,
    19639, 19592, 19586, 19614, 19644, 20061, 267, 20065, 20069, 2008, 20073, 20077,
    1604, 1621, 20081, 19610, 1629, 1632, 19187, 19131, 1636, 1640, 19127, 19123,
    19183, 1649, 19179, 19175, 1652, 19147, 19110, 19171, 19167, 19163, 1674, 19159,
    19155, 19151, 2218, 19143, 19139, 1679, 19100, 19095, 19119, 19135, 1696, 19105,
    19115, 20086, 20089, 1704, 1707, 19673, 1711, 1715, 19669, 20093, 20097, 1724,
    20102, 210, 1727, 20106, 215, 20110, 1730, 19443, 19439, 1733, 19435, 19431,
    19427, 1746, 19394, 19373, 1749, 19423, 19419, 1752, 1756, 19415, 19411, 19407,
    1761, 1781, 19384, 19379, 19399, 19403, 1785, 19389, 492, 3356, 3353, 3406,
    3408, 797, 11900, 3508, 3505, 3600, 3597, 3540, 3537, 3339, 3385, 3382,
    3518, 3515, 3520, 3522, 1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510,
    3419, 3421, 3429, 3431, 3369, 3371, 3334, 3545, 3542, 20447, 20451, 20455,
    20459, 20463, 20467, 20474, 20478, 2472, 20485, 20488, 2461, 20493, 20497, 20504,
    20508, 20515, 20519, 20526, 20530, 20534, 20541, 20545, 20552, 20556, 3553, 3550,
    3424, 3426, 3701, 3706, 3711, 3716, 3721, 3726, 492, 3356, 3581, 3406,
    3744, 797, 10772, 3508, 3600, 3502, 3540, 3339, 3385, 3518, 3403, 3520,
    1195, 1269, 1360, 3574, 3419, 3429, 3434, 3369, 3741, 3334, 3595, 2202,
    3553, 1746, 10768, 3424, 3589, 492, 3356, 3581, 3406, 797, 3508, 3600,
    3540, 3339, 7107, 16810, 7104, 3518, 3403, 3520, 1195, 1269, 1360, 3574,
    3419, 3429, 3434, 3369, 3741, 3334, 3595, 3553, 3424, 3589, 492, 3356,
    3581, 3406, 797, 3508, 3600, 3339, 7107, 15813, 7104, 3518, 3403, 3520,
    1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369, 3741, 3334, 3595,
    3553, 3424, 3589, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017,
    3019, 3021, 3306, 3308, 492, 3363, 3698, 21134, 21139, 21144, 21149, 21154,
    21159, 21164, 21169, 21174, 21181, 21186, 21191, 21196, 21201, 21206, 21211, 21216,
    21221, 21226, 21231, 21236, 21241, 21246, 21251, 21256, 21261, 21266, 21271, 21277,
    21283, 21289, 21295, 21301, 21307, 21313, 21320, 21327, 21334, 21341, 21348, 21355,
    3346, 497, 3358, 20824, 3356, 3353, 3581, 3576, 3406, 3408, 3508, 3505,
    3600, 3597, 3540, 3537, 3531, 3339, 3558, 3518, 3515, 3520, 3522, 1195,
    3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3431, 3369,
    3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550, 3424, 3589, 3584,
    3426, 20836, 3547, 7561, 3322, 3318, 3314, 3909, 17029, 3336, 3565, 5891,
    17016, 3331, 3561, 17013, 17008, 17026, 17021, 20821, 3261, 3237, 3250, 3701,
    3706, 3711, 3716, 3721, 3726, 3453, 3457, 4983, 11101, 3394, 3387, 3442,
    3446, 3464, 3468, 11087, 11080, 3475, 3479, 6142, 20829, 3310, 15182, 3341,
    3325, 492, 3356, 17400, 3406, 797, 3772, 3508, 3600, 3540, 3339, 3385,
    3518, 17391, 3520, 1195, 1269, 1360, 13476, 3574, 17387, 3419, 3429, 3369,
    17383, 3595, 3545, 4987, 3553, 3424, 4286, 4398, 21367, 5903, 21362, 3731,
    3909, 5891, 4769, 5906, 7209, 3306, 3308, 492, 3891, 21441, 3581, 3406,
    797, 4976, 21445, 3508, 3600, 3597, 3339, 3518, 3520, 1195, 1269, 1360,
    1362, 12057, 3574, 4992, 3419, 3429, 3369, 3374, 3595, 4987, 3553, 3424,
    3547, 12008, 12011, 8302, 12075, 12201, 12194, 12165, 3336, 21436, 3769, 11985,
    21449, 3866, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021,
    492, 494, 3891, 3356, 507, 3991, 3994, 3925, 572, 3581, 604, 3406,
    718, 3411, 3980, 797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908,
    3339, 3385, 3927, 3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520,
    1102, 3887, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987,
    3513, 2052, 3419, 1978, 16203, 4010, 3429, 1484, 3369, 1629, 3374, 3976,
    3334, 3595, 2182, 3553, 1730, 3424, 1789, 5497, 3880, 2347, 5500, 3322,
    3731, 3909, 3912, 3336, 3769, 4007, 1942, 3331, 3453, 2639, 3960, 3965,
    3394, 4762, 5305, 5525, 5529, 4758, 3883, 3920, 3876, 3971, 5507, 5511,
    3752, 3944, 3949, 3954, 5516, 5520, 3442, 2879, 3464, 2755, 3933, 3938,
    3998, 4002, 3310, 492, 3356, 507, 2174, 540, 566, 569, 9276, 9268,
    9272, 629, 3406, 718, 738, 750, 2631, 781, 9244, 797, 805, 2978,
    2967, 2981, 3600, 832, 852, 2719, 2730, 877, 2738, 9187, 9179, 9183,
    3540, 908, 928, 1850, 1861, 953, 9264, 9256, 9260, 3339, 9203, 3518,
    1026, 1046, 2419, 2430, 1071, 2438, 2451, 2442, 9191, 9175, 9167, 9171,
    1195, 1197, 1217, 1233, 1259, 1266, 9300, 9292, 9296, 1269, 1271, 1291,
    1307, 2339, 1348, 9252, 9248, 105, 9316, 1360, 3574, 1365, 2997, 1398,
    1424, 1431, 9288, 9280, 9284, 3419, 1978, 1447, 1981, 1992, 1468, 9312,
    9304, 9308, 3429, 1484, 1504, 1541, 283, 2008, 1613, 21587, 21583, 279,
    3369, 1629, 1649, 1657, 2218, 9232, 9224, 9228, 9220, 1688, 21607, 21603,
    9240, 3334, 2182, 2199, 2188, 2202, 2185, 3545, 1704, 2511, 2500, 1724,
    3553, 1730, 1746, 1761, 1773, 3424, 1789, 1809, 2555, 2566, 1834, 21599,
    21591, 21595, 7561, 5497, 14144, 5500, 18509, 8831, 8835, 8839, 8843, 8847,
    8851, 8855, 8859, 8863, 8867, 8871, 8875, 8879, 8883, 8887, 8891, 8895,
    8899, 8903, 8907, 8911, 8915, 8919, 8923, 8927, 8931, 8935, 8939, 8943,
    8947, 8951, 8955, 8959, 8963, 8967, 8971, 8975, 8979, 8983, 8987, 8991,
    8995, 8999, 9003, 9007, 9011, 9015, 9019, 9023, 9027, 9031, 9035, 9039,
    9043, 9047, 9051, 9055, 9059, 9063, 9067, 9071, 9075, 9079, 9083, 9087,
    9091, 9095, 9099, 9103, 9107, 9111, 9115, 9119, 9123, 9127, 9131, 9135,
    9139, 9143, 9147, 9151, 9155, 9159, 9163, 3569, 3005, 3007, 3009, 3011,
    3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991, 3994,
    3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3508, 805, 3600,
    832, 3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 3518, 1026,
    3403, 3905, 3894, 3899, 3520, 1102, 3887, 1195, 1197, 5295, 1269, 1271,
    1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978, 16203, 4010, 3429,
    1484, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730, 3424, 1789,
    3880, 2347, 3322, 3731, 3909, 3912, 3336, 3769, 4007, 1942, 3331, 3453,
    2639, 3960, 3965, 3394, 4762, 5305, 4758, 3883, 3920, 3876, 3971, 3752,
    3944, 3949, 3954, 5516, 5520, 3442, 2879, 3464, 2755, 3933, 3938, 3998,
    4002, 492, 3356, 3925, 17400, 3406, 797, 3508, 3600, 3540, 3339, 3385,
    3518, 17391, 3520, 1195, 1269, 1360, 3574, 17387, 3513, 3419, 3429, 3369,
    17383, 3334, 3595, 3545, 4987, 3553, 3424, 5903, 17395, 3731, 3769, 5891,
    4769, 5906, 21744, 6142, 8765, 21830, 21834, 21814, 21842, 21822, 21826, 21838,
    21818, 492, 6351, 3925, 4224, 3581, 797, 13115, 4976, 3540, 3339, 3518,
    3403, 3515, 6380, 3520, 11850, 21856, 6395, 13125, 21863, 6401, 21859, 1195,
    1269, 21850, 4973, 21853, 1360, 6369, 3574, 3984, 3571, 4992, 3419, 3429,
    3431, 3369, 3374, 3371, 3334, 1704, 6365, 2511, 21846, 2500, 1730, 6354,
    1746, 13118, 1749, 1761, 1773, 8765, 21954, 21950, 21946, 21958, 21826, 492,
    6351, 3356, 3353, 21965, 3925, 3406, 3408, 797, 13115, 4976, 3600, 3597,
    21962, 3540, 3339, 3385, 3382, 3518, 3520, 6398, 6392, 11850, 6395, 13125,
    6401, 13122, 1195, 1269, 4973, 21853, 6383, 1360, 6369, 3574, 3419, 3429,
    3431, 3369, 3334, 1704, 6365, 2511, 21846, 2500, 1730, 6354, 1746, 13118,
    1749, 1761, 1773, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019,
    3021, 492, 494, 3891, 3356, 507, 3991, 3994, 3925, 572, 3581, 604,
    3406, 718, 3411, 3980, 797, 3600, 832, 3502, 3916, 3540, 908, 3339,
    3385, 3927, 3930, 387, 3518, 1026, 3403, 3905, 3520, 1102, 3887, 1195,
    1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987, 3419, 1978, 16203,
    4010, 3429, 1484, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730,
    3880, 2347, 3322, 3731, 3336, 3769, 4007, 1942, 3331, 3453, 2639, 3960,
    3965, 3394, 4762, 5305, 5525, 5529, 4758, 3883, 3920, 3876, 3971, 5507,
    5511, 5516, 5520, 3442, 2879, 3464, 2755, 3933, 3938, 492, 3356, 3925,
    3406, 797, 3508, 3600, 3540, 3339, 3385, 3518, 3520, 1195, 1269, 1360,
    3574, 3419, 3429, 3369, 3334, 3595, 3553, 3424, 7561, 14263, 4398, 18509,
    5903, 18618, 5891, 4769, 4538, 7426, 492, 494, 3891, 3356, 507, 3991,
    3994, 3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3508, 805,
    3600, 832, 3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 7575,
    7579, 3518, 1026, 3403, 3905, 3520, 1102, 1195, 1197, 7610, 7615, 1269,
    1271, 7599, 7604, 7564, 7569, 7584, 7591, 1360, 3574, 1365, 3984, 3987,
    3419, 1978, 16203, 3429, 1484, 3369, 1629, 3374, 3976, 3334, 3595, 2182,
    3553, 1730, 22129, 3880, 2347, 3322, 3731, 3336, 3769, 4007, 1942, 3331,
    22132, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 4758, 3883, 3920, 3876,
    3971, 3442, 2879, 3464, 2755, 3933, 3938, 3569, 3005, 3007, 3009, 3011,
    3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991, 3994,
    3925, 572, 3581, 604, 3406, 718, 3411, 3980, 797, 3600, 832, 3502,
    3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 3518, 1026, 3403, 3905,
    3520, 1102, 3887, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984,
    3987, 3419, 1978, 16203, 4010, 3429, 1484, 3369, 1629, 3374, 3976, 3334,
    3595, 2182, 3553, 1730, 3880, 2347, 3322, 3731, 3336, 3769, 4007, 1942,
    3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 5525, 5529, 4758, 3883,
    3920, 3876, 3971, 5516, 5520, 3442, 2879, 3464, 2755, 3933, 3938, 3569,
    3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 3356, 3925,
    3581, 22282, 22287, 3406, 797, 3508, 22323, 22347, 3339, 3518, 3403, 22260,
    22272, 3520, 1195, 1269, 4973, 1360, 3574, 3984, 22318, 22327, 3419, 3429,
    11062, 22341, 3369, 3374, 22313, 22308, 3334, 3595, 3545, 4987, 3553, 22355,
    22129, 3322, 3336, 8506, 22332, 3331, 22381, 22387, 22384, 22378, 22396, 22390,
    22393, 3453, 3394, 22277, 22265, 4762, 3876, 22335, 3464, 3933, 22296, 22303,
    22351, 22374, 22358, 22362, 22292, 22368, 8765, 492, 3356, 3925, 3406, 797,
    3508, 3600, 22472, 3540, 3339, 3385, 3518, 3520, 1195, 1269, 1360, 3574,
    3419, 3429, 3369, 3334, 3595, 3424, 7561, 5497, 22469, 8302, 18509, 5903,
    18618, 5891, 4769, 4538, 3310, 492, 494, 497, 500, 504, 507, 510,
    514, 518, 523, 527, 531, 535, 540, 543, 548, 553, 557, 561,
    566, 569, 572, 575, 579, 583, 588, 592, 595, 599, 604, 608,
    613, 618, 624, 629, 633, 638, 9216, 644, 650, 655, 659, 664,
    670, 676, 19010, 683, 688, 173, 693, 698, 702, 705, 22633, 710,
    714, 718, 721, 725, 729, 734, 738, 741, 745, 750, 753, 758,
    763, 767, 22637, 772, 777, 781, 784, 22641, 789, 793, 797, 799,
    802, 805, 808, 812, 817, 821, 22645, 825, 829, 832, 835, 839,
    843, 848, 852, 855, 859, 863, 868, 873, 877, 880, 884, 889,
    894, 22650, 900, 904, 908, 911, 915, 919, 924, 928, 931, 935,
    939, 944, 949, 953, 956, 960, 965, 970, 19357, 976, 980, 984,
    987, 991, 996, 1002, 1007, 1011, 1015, 1020, 22654, 9209, 22658, 22663,
    22667, 1026, 1029, 1033, 1037, 1042, 1046, 1049, 1053, 1057, 1062, 1067,
    1071, 1074, 1078, 1083, 1088, 19273, 1094, 1098, 1102, 1105, 1109, 1113,
    1118, 1122, 1125, 1129, 1134, 1137, 1141, 1146, 1152, 1157, 1161, 1165,
    16796, 1170, 1175, 1179, 1182, 1187, 1191, 22523, 22671, 1195, 1197, 1200,
    1204, 1208, 1213, 1217, 1220, 1224, 1228, 1233, 1236, 1241, 1246, 1250,
    1254, 19952, 1259, 1262, 1266, 1269, 1271, 1274, 1278, 1282, 1287, 1291,
    1294, 1298, 1302, 1307, 1310, 1315, 1321, 1326, 1330, 1334, 20029, 1339,
    1344, 1348, 1351, 1356, 22527, 22676, 1360, 1362, 1365, 1368, 1372, 1376,
    1381, 1385, 1389, 1393, 1398, 1401, 1406, 1411, 1415, 1419, 1424, 1427,
    1431, 2058, 22681, 22685, 22690, 22696, 22701, 22705, 22709, 22714, 22720, 2055,
    22724, 22729, 22733, 1434, 1438, 1443, 1447, 1450, 1454, 1981, 1459, 1464,
    1468, 1471, 22737, 1476, 1480, 1484, 1487, 1491, 1495, 1500, 1504, 1507,
    1511, 1516, 1520, 1525, 1530, 1536, 1541, 1545, 1550, 1555, 9199, 1561,
    1566, 1570, 1575, 1581, 1587, 19614, 1594, 1599, 283, 1604, 1609, 1613,
    1616, 22741, 1621, 1625, 1629, 1632, 1636, 1640, 1645, 1649, 1652, 1657,
    1660, 1665, 1670, 1674, 1679, 1684, 1688, 1691, 19119, 1696, 1700, 1704,
    1707, 1711, 1715, 1720, 22745, 22749, 1724, 1727, 2461, 22754, 22758, 22763,
    22769, 22774, 22778, 22782, 22787, 22793, 2458, 22797, 22802, 22806, 1730, 1733,
    1737, 1742, 1746, 1749, 1752, 1756, 1761, 1764, 1769, 1773, 1776, 1781,
    1785, 1789, 1792, 1796, 1800, 1805, 1809, 1812, 1816, 1820, 10130, 22810,
    22815, 22820, 22826, 10117, 22831, 22836, 15336, 22842, 22848, 10121, 22853, 22858,
    22864, 22870, 22877, 22882, 22887, 2555, 1825, 1830, 1834, 1837, 22892, 1842,
    1846, 492, 6351, 3356, 3581, 3406, 797, 3600, 3540, 3339, 3385, 3382,
    3518, 3403, 3515, 6380, 3520, 6398, 6392, 6395, 21863, 6401, 21859, 1195,
    1269, 4973, 6383, 1360, 6369, 3574, 3984, 3571, 4992, 22911, 3419, 3429,
    3431, 3369, 3374, 3371, 3334, 1704, 6365, 2511, 2500, 6372, 1730, 6354,
    1746, 1761, 1773, 6361, 7110, 22921, 6358, 23044, 23048, 23052, 11897, 23160,
    23164, 23168, 23172, 23177, 23181, 23185, 494, 18907, 19805, 500, 18904, 3891,
    23189, 23193, 23198, 23203, 23208, 23213, 510, 23218, 23222, 514, 518, 23226,
    2174, 527, 535, 23230, 557, 561, 23234, 23238, 566, 23242, 23246, 23251,
    23255, 23259, 23263, 23267, 23272, 23276, 23280, 23285, 23290, 23295, 23300, 23306,
    23311, 23316, 575, 23321, 23325, 579, 583, 23329, 23333, 23337, 592, 23341,
    23345, 23350, 23355, 173, 23360, 23364, 157, 127, 23368, 23372, 23376, 23380,
    23383, 23388, 23394, 23398, 693, 698, 23402, 23406, 169, 142, 23411, 23416,
    23420, 23425, 23430, 23435, 23440, 721, 23445, 23449, 725, 729, 23453, 23457,
    738, 23461, 23465, 745, 23469, 23474, 23479, 23484, 23488, 23492, 767, 23496,
    23500, 22637, 2631, 23504, 23508, 23513, 23517, 772, 777, 23521, 23525, 23530,
    23535, 23540, 23544, 23549, 23554, 19195, 808, 19191, 19808, 2978, 817, 2981,
    19812, 31, 829, 19816, 19820, 19824, 19828, 19833, 23559, 23563, 23568, 23573,
    23578, 23583, 23589, 23594, 23599, 835, 23604, 839, 843, 23608, 23612, 23616,
    855, 863, 23620, 23625, 23629, 23633, 23637, 23642, 23646, 23650, 2730, 23654,
    23659, 23665, 23669, 23673, 868, 23677, 873, 877, 23681, 900, 23685, 23690,
    23695, 23701, 23707, 23713, 23719, 23724, 23729, 23735, 23740, 23745, 23751, 23755,
    23760, 23766, 23771, 23775, 23780, 23785, 23790, 23795, 23801, 23806, 911, 19369,
    19365, 915, 919, 19361, 19837, 17179, 931, 19841, 23811, 19845, 19849, 19853,
    19858, 19862, 19866, 1861, 23816, 23820, 17192, 19870, 19874, 944, 19878, 949,
    19882, 19886, 23826, 23831, 23836, 23840, 23844, 23848, 23852, 23856, 23860, 9203,
    23864, 23869, 984, 23874, 23878, 1011, 1015, 23882, 23886, 22654, 9206, 23890,
    23895, 23901, 23905, 67, 52, 23910, 23915, 23919, 23924, 23929, 1029, 19289,
    1033, 1037, 19285, 19281, 19277, 1046, 1049, 19891, 23934, 19333, 19329, 19268,
    19321, 19317, 23939, 23944, 19313, 19309, 1062, 1071, 19273, 19297, 19258, 19895,
    23950, 23955, 19232, 19222, 19248, 19199, 23962, 23967, 23972, 23976, 23981, 23986,
    23991, 23997, 24002, 24007, 1105, 19899, 19493, 19489, 19485, 19481, 1122, 1125,
    19903, 1129, 24012, 24017, 24022, 1134, 19907, 19911, 1161, 1165, 19915, 19919,
    16796, 1877, 24027, 24032, 19923, 19927, 1170, 1175, 19931, 19935, 24038, 24043,
    1195, 24048, 24052, 24057, 24062, 24067, 24073, 1200, 19501, 1204, 1208, 19940,
    19497, 1217, 1220, 1228, 19944, 1250, 1254, 19948, 19952, 1259, 19956, 19960,
    1262, 19965, 19969, 19973, 19977, 19982, 24078, 24082, 24087, 24092, 24097, 24102,
    24107, 1274, 19575, 1278, 1282, 19571, 19563, 1294, 24112, 24117, 4973, 24122,
    24127, 24133, 24139, 24145, 24151, 24158, 19537, 19522, 19986, 19517, 19991, 19547,
    19996, 20001, 20006, 20011, 24164, 20017, 20021, 1330, 1334, 20025, 20029, 2339,
    24169, 20033, 20037, 1339, 1344, 20041, 20045, 24175, 1360, 12065, 20050, 13776,
    20053, 1362, 24180, 24184, 24189, 24194, 24199, 24205, 1368, 1372, 1376, 18924,
    18920, 1385, 18960, 1415, 1419, 18956, 18952, 1424, 18948, 18915, 1427, 18944,
    18936, 18910, 18932, 24210, 24214, 24219, 24224, 24229, 24234, 24240, 24245, 24250,
    1487, 19635, 19631, 1491, 1495, 19627, 19623, 19619, 1504, 20057, 24255, 24259,
    24264, 24269, 283, 24274, 20061, 267, 237, 20065, 20069, 24278, 2008, 24282,
    24287, 20073, 20077, 1604, 1609, 24293, 20081, 279, 252, 24297, 24302, 24306,
    24311, 24316, 24321, 24326, 1632, 19131, 1636, 1640, 19183, 19175, 1652, 24331,
    24336, 19171, 19167, 19163, 1674, 19159, 19155, 19151, 2218, 19143, 19139, 1679,
    1684, 19135, 19105, 24341, 24346, 20086, 20089, 24351, 24355, 24360, 24365, 24370,
    24376, 1707, 1711, 1715, 19669, 20093, 20097, 1724, 20102, 210, 1727, 20106,
    215, 20110, 24381, 24385, 24390, 24395, 24400, 24405, 24411, 24416, 24421, 1792,
    24426, 24430, 1796, 1800, 24434, 24438, 24442, 1809, 24446, 1820, 24450, 24455,
    24460, 2555, 24465, 24469, 24473, 24477, 24482, 24486, 24490, 2566, 24494, 24499,
    24505, 24509, 1825, 1830, 24513, 24517, 21595, 24522, 24527, 492, 3356, 3581,
    3406, 797, 3508, 3600, 3339, 3385, 3518, 3403, 3520, 1195, 1269, 1360,
    3574, 3419, 3429, 3434, 4386, 3369, 3741, 3334, 3595, 3553, 1730, 1746,
    1761, 1773, 3424, 7113, 7110, 24600, 24603, 24677, 24618, 24609, 24686, 24627,
    24695, 24624, 24621, 24633, 24636, 24639, 24642, 24645, 24648, 24651, 24665, 24671,
    24674, 24615, 24630, 24668, 24606, 24662, 24654, 24659, 24692, 24612, 24683, 24680,
    24689, 24701, 24698, 492, 6351, 3356, 3581, 3406, 797, 13115, 4976, 3600,
    3540, 3339, 3385, 3382, 3518, 3515, 3520, 1195, 1269, 4973, 1360, 6369,
    3574, 3571, 3419, 3429, 3431, 3369, 3371, 3334, 4989, 1704, 6365, 2511,
    2500, 1724, 1730, 6354, 1746, 13118, 1761, 1773, 492, 3356, 507, 2174,
    540, 566, 569, 9276, 9268, 9272, 604, 629, 9216, 9212, 655, 3406,
    718, 738, 750, 2631, 781, 9244, 797, 3508, 805, 2978, 2967, 2981,
    829, 3600, 832, 852, 2719, 2730, 877, 2738, 9187, 9179, 9183, 3540,
    908, 928, 1850, 1861, 9264, 9256, 9260, 3339, 3385, 3927, 9203, 984,
    9206, 9209, 3518, 1026, 1046, 2419, 2430, 1071, 2438, 2451, 2442, 9191,
    9175, 9167, 9171, 1195, 1197, 1217, 1233, 1259, 1266, 9300, 9292, 9296,
    1269, 1271, 1291, 1307, 2339, 1348, 9252, 9248, 105, 1360, 11903, 3574,
    1365, 2997, 1398, 1424, 1431, 9288, 9280, 9284, 3419, 1978, 1447, 1981,
    1992, 1468, 9312, 9304, 9308, 3429, 1484, 1504, 1516, 1541, 9199, 9195,
    1566, 2008, 1613, 3369, 1629, 1649, 1657, 2218, 9232, 9224, 9228, 9220,
    9236, 1688, 9240, 3334, 3545, 1704, 2511, 2500, 1724, 3553, 1730, 1746,
    1761, 1773, 3424, 1789, 1809, 2566, 1834, 8831, 8835, 8839, 8843, 8847,
    8851, 8855, 8859, 8863, 8867, 8871, 8875, 8879, 8883, 8887, 8891, 8895,
    8899, 8903, 8907, 8911, 8915, 8919, 8923, 8927, 8931, 8935, 8939, 8943,
    8947, 8951, 8955, 8959, 8963, 8967, 8971, 8975, 8979, 8983, 8987, 8991,
    8995, 8999, 9003, 9007, 9011, 9015, 9019, 9023, 9027, 9031, 9035, 9039,
    9043, 9047, 9051, 9055, 9059, 9063, 9067, 9071, 9075, 9079, 9083, 9087,
    9091, 9095, 9099, 9103, 9107, 9111, 9115, 9119, 9123, 9127, 9131, 9135,
    9139, 9143, 9147, 9151, 9155, 9159, 9163, 492, 11897, 3356, 3925, 3581,
    3406, 3411, 797, 11900, 4210, 3508, 3600, 3502, 11856, 3540, 3339, 11853,
    3385, 3518, 3403, 3520, 11850, 1195, 1269, 9316, 1360, 11906, 11903, 3574,
    3513, 3419, 3429, 3434, 3369, 3374, 3334, 3595, 3545, 3553, 3424, 492,
    3356, 3581, 3406, 16792, 797, 3508, 3600, 3540, 3339, 7107, 15813, 16810,
    7104, 3385, 3927, 9203, 9206, 9209, 3518, 3403, 3520, 1137, 1157, 16800,
    16796, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 3369, 3741, 3334, 3595,
    3545, 3553, 3424, 3589, 14463, 6982, 16804, 16807, 4007, 10969, 492, 3356,
    3581, 3406, 797, 3508, 3600, 3339, 7107, 7104, 3518, 3403, 3520, 1195,
    1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369, 25654, 3334, 3595, 3553,
    3424, 3589, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019,
    3021, 3306, 3308, 492, 3363, 3698, 25779, 497, 3366, 3358, 3356, 3353,
    3581, 3406, 3408, 3411, 3508, 3505, 3600, 3597, 3502, 3540, 3537, 3531,
    3339, 3558, 11853, 3385, 3382, 3518, 3403, 3515, 3520, 3522, 1195, 3525,
    1269, 3528, 25815, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434, 3431,
    3369, 3374, 3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550, 3424,
    3589, 3426, 3547, 3322, 3318, 3314, 3336, 3331, 3561, 3261, 3237, 3250,
    3701, 3706, 3711, 3716, 3721, 3726, 3442, 3446, 3464, 3468, 3310, 15182,
    25956, 25785, 3341, 25808, 492, 3356, 3581, 3406, 797, 3508, 3600, 3540,
    3339, 3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 3369,
    3741, 3334, 3595, 3545, 3553, 1730, 1746, 1761, 1773, 3424, 3589, 492,
    3356, 3581, 3406, 797, 3508, 3600, 3339, 3518, 3403, 3520, 1195, 1269,
    1360, 3574, 3419, 3429, 3434, 8388, 3369, 3741, 3334, 3595, 3553, 1730,
    1773, 3424, 3589, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 3518,
    3403, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369, 3741,
    3334, 3595, 3553, 1730, 1773, 3424, 3589, 4398, 3304, 3569, 3005, 3007,
    3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492, 3363, 4273,
    3346, 497, 3366, 3358, 3356, 3353, 3581, 3576, 3406, 3408, 797, 3508,
    3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531, 3339, 3558, 3385, 3382,
    3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525, 1269, 3528, 1360, 3574,
    3571, 3513, 3510, 3419, 3421, 3429, 3434, 3437, 3431, 3369, 3371, 3334,
    3555, 3595, 3592, 3553, 3550, 3424, 3589, 3584, 3426, 3547, 3322, 4203,
    3318, 3314, 3731, 3336, 3565, 3331, 3561, 3261, 3237, 3250, 3701, 3706,
    3711, 3716, 3721, 3726, 3310, 3341, 25808, 492, 3356, 3581, 3406, 3744,
    797, 3508, 3600, 3502, 3540, 3339, 3385, 3518, 3403, 3520, 1195, 1269,
    1360, 3574, 3513, 3419, 3429, 3434, 3369, 3741, 3334, 3595, 3545, 3424,
    3589, 3731, 3769, 6142, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339,
    3385, 3518, 3403, 3520, 1195, 1269, 4973, 1360, 3574, 3419, 3429, 3434,
    4386, 3369, 3741, 3334, 3595, 3553, 1730, 1761, 1773, 3424, 492, 6351,
    3581, 797, 3540, 3339, 3518, 3515, 3520, 1195, 1269, 4973, 1360, 6369,
    26755, 3574, 3571, 3419, 3429, 3431, 3369, 6342, 3371, 3334, 26772, 26777,
    1704, 6365, 2511, 2500, 26766, 1730, 6354, 1746, 1749, 1761, 26760, 1773,
    492, 3356, 3925, 3581, 3406, 3744, 26849, 797, 3508, 3600, 26843, 3540,
    3339, 3385, 3518, 26846, 3520, 6979, 1195, 1269, 6383, 1360, 3574, 3419,
    3429, 3434, 3369, 3334, 3595, 3424, 3589, 6982, 6973, 3310, 3304, 3569,
    3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492,
    3363, 4273, 3346, 497, 3366, 3358, 3356, 3353, 3581, 3576, 3406, 3408,
    797, 3508, 3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531, 3339, 3558,
    3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525, 1269, 3528,
    1360, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434, 3437, 3431, 3369,
    3371, 3334, 3555, 3595, 3592, 3545, 3553, 3550, 3424, 3589, 3584, 3426,
    3547, 3322, 4203, 3318, 3314, 3731, 3336, 3565, 3331, 3561, 3261, 3237,
    3250, 3701, 3706, 3711, 3716, 3721, 3726, 3310, 3341, 25808, 3304, 3569,
    3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492,
    26993, 3363, 4273, 3346, 497, 3366, 3358, 3356, 3353, 3581, 3576, 3406,
    3408, 3744, 11091, 3508, 3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531,
    3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525,
    1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434, 3437, 3431,
    3369, 3741, 11096, 3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550,
    3424, 3589, 3584, 3426, 3547, 3322, 4203, 3318, 3314, 3731, 3336, 3565,
    3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 3310,
    3341, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 3518, 3403, 3520,
    1195, 1269, 1360, 3574, 3419, 3429, 3434, 4386, 3369, 3741, 3334, 3595,
    3553, 1730, 1746, 1773, 3424, 3589, 492, 3356, 3925, 3406, 27164, 3744,
    797, 3508, 3600, 3540, 3339, 3385, 3518, 3520, 6979, 1195, 1269, 6383,
    1360, 3574, 3419, 3429, 3369, 3334, 3595, 3424, 492, 3356, 3581, 3406,
    797, 3508, 3600, 3540, 3339, 3385, 3518, 3403, 3520, 1195, 1269, 4973,
    1360, 3574, 3419, 3429, 3434, 4386, 3369, 3741, 3334, 3595, 3553, 1730,
    1761, 1773, 3424, 3589, 492, 3356, 3581, 3406, 797, 3508, 3600, 3502,
    3540, 3339, 3385, 3518, 3403, 3520, 1195, 1269, 1360, 3574, 3513, 3419,
    3429, 3434, 4386, 3369, 3741, 3334, 3595, 3553, 1730, 1746, 1761, 1773,
    3424, 3589, 492, 3356, 3581, 3406, 797, 3508, 3600, 3540, 3339, 3385,
    3518, 3520, 1195, 1269, 4973, 1360, 3574, 3419, 3429, 3434, 4386, 3369,
    3741, 3334, 3595, 3553, 1730, 1761, 1773, 3424, 3589, 492, 3356, 3581,
    3406, 797, 3508, 3600, 3502, 3540, 3339, 3385, 3518, 3403, 3520, 1195,
    1269, 4973, 1360, 3574, 3513, 3419, 3429, 3434, 4386, 3369, 3741, 3334,
    3595, 3553, 1730, 1773, 3424, 3589, 4398, 492, 3356, 3581, 3406, 797,
    3508, 3600, 3540, 3339, 3518, 3403, 3520, 1195, 1269, 1360, 3574, 3419,
    3429, 3434, 4386, 3369, 3741, 3334, 3595, 3553, 1730, 1746, 1749, 1773,
    3424, 3589, 492, 3356, 3581, 3406, 797, 3508, 3600, 3502, 3540, 3339,
    3385, 3518, 3403, 3520, 1195, 1269, 1360, 3574, 3513, 3419, 3429, 3434,
    4386, 3369, 3741, 3334, 3595, 3553, 1730, 1761, 1773, 3424, 492, 3356,
    3925, 3581, 3406, 797, 3508, 3600, 3540, 3339, 3385, 3518, 3520, 1195,
    1269, 4973, 1360, 3574, 3513, 3419, 3429, 3369, 3334, 3545, 4987, 3553,
    3424, 3589, 492, 3356, 3925, 3581, 3406, 797, 3508, 3600, 3540, 3339,
    3385, 3518, 3520, 1195, 1269, 4973, 1360, 3574, 3513, 3419, 3429, 3369,
    3334, 3545, 4987, 3553, 3424, 3589, 5500, 18509, 3304, 3569, 3005, 3007,
    3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492, 3363, 3346,
    497, 3366, 3358, 3356, 3353, 3581, 3576, 3406, 3408, 3411, 3414, 27887,
    28262, 28265, 28270, 28275, 28280, 28285, 28290, 28295, 28300, 28305, 28310, 28315,
    28320, 28325, 28330, 28335, 28340, 28345, 28350, 28355, 28360, 28365, 28370, 28375,
    28380, 28385, 28390, 3508, 3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531,
    3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525,
    1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434, 3437, 3431,
    3369, 3374, 3377, 3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550,
    3424, 3589, 3584, 3426, 3547, 7561, 14144, 18509, 3322, 3318, 3314, 3336,
    3565, 3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726,
    3493, 3486, 3310, 3341, 3325, 492, 3356, 3581, 3406, 797, 3508, 3600,
    3540, 3339, 7107, 15813, 7104, 3518, 3403, 3520, 1195, 1269, 1360, 3574,
    3419, 3429, 3434, 4386, 3369, 3741, 3334, 3595, 3553, 1730, 1746, 1749,
    1773, 3424, 15809, 3589, 8302, 3310, 8765, 28839, 28805, 28808, 28826, 28854,
    28798, 28870, 28812, 28791, 28794, 28867, 28842, 28829, 28801, 28815, 28832, 28835,
    28864, 28819, 28822, 28845, 28849, 28858, 28861, 28782, 3569, 3005, 3007, 3009,
    3011, 3013, 3015, 3017, 3019, 3021, 492, 3356, 3925, 3581, 3406, 3744,
    797, 3600, 28784, 3540, 3339, 3385, 3518, 3403, 3520, 1195, 1269, 4973,
    9978, 1360, 3574, 3984, 3419, 3429, 3434, 3369, 3374, 3741, 28787, 3334,
    3545, 3553, 3424, 3589, 28512, 28517, 28522, 28527, 28532, 28537, 28542, 28547,
    28552, 28557, 28562, 28567, 28572, 28577, 28582, 28587, 28592, 28597, 28602, 28607,
    28612, 28617, 28622, 28627, 28632, 28637, 28642, 28647, 28652, 28657, 28662, 28667,
    28672, 28677, 28682, 28687, 28692, 28697, 28702, 28707, 28712, 28717, 28722, 28727,
    28732, 28737, 28742, 28747, 28752, 28757, 28762, 28767, 28772, 28777, 492, 3356,
    3581, 3406, 797, 3508, 3600, 3540, 3339, 7107, 15813, 7104, 3518, 3403,
    3520, 1195, 1269, 1360, 3574, 3419, 3429, 29058, 3434, 3369, 3741, 3334,
    3595, 3553, 1730, 1746, 1749, 1773, 3424, 15809, 3589, 3310, 4391, 3005,
    3023, 3050, 3007, 3026, 3009, 3029, 3011, 3032, 3013, 3035, 3015, 3038,
    3017, 3041, 3019, 3044, 3021, 3047, 492, 507, 2174, 29470, 540, 29475,
    566, 569, 9892, 604, 629, 29500, 9216, 29506, 9212, 655, 9930, 10272,
    10250, 29677, 15404, 29686, 10287, 10257, 10294, 3406, 718, 738, 29619, 750,
    29624, 2631, 781, 10168, 10164, 10160, 797, 805, 2978, 29729, 2967, 29734,
    2981, 829, 10413, 832, 852, 29639, 2719, 29644, 2730, 877, 2738, 2751,
    29649, 2742, 29655, 908, 928, 29572, 1850, 29379, 1861, 953, 9743, 9935,
    29512, 15140, 29518, 3339, 29546, 3927, 9203, 29629, 984, 29634, 9206, 9209,
    10180, 1026, 1046, 29550, 2419, 29555, 2430, 1071, 2438, 2451, 29560, 2442,
    29566, 6321, 9829, 9810, 29436, 14966, 29444, 9842, 9816, 9878, 9848, 9855,
    29452, 14986, 29461, 9870, 9862, 9835, 9822, 1102, 1122, 29384, 1134, 29389,
    1877, 1179, 9755, 1197, 1217, 29394, 1233, 29399, 1259, 1266, 9767, 1271,
    1291, 29524, 1307, 29529, 2339, 1348, 9960, 9252, 9964, 29534, 15158, 29540,
    9248, 105, 9981, 1360, 1365, 2997, 29739, 1398, 29744, 1424, 1431, 10425,
    10321, 10302, 29695, 15427, 29703, 10334, 10308, 10340, 1978, 1447, 29414, 1981,
    29419, 1992, 1468, 9791, 1484, 1504, 29404, 1516, 1541, 29424, 9199, 29430,
    9195, 1566, 9805, 283, 29409, 2008, 1613, 9779, 1629, 1649, 29490, 1657,
    29495, 2218, 10369, 10347, 29711, 15447, 29720, 10390, 10354, 10397, 1688, 9916,
    10224, 10205, 29661, 15384, 29669, 10237, 10211, 10243, 3334, 2182, 2199, 29480,
    2188, 29485, 2202, 2185, 9904, 1704, 2511, 29577, 2500, 29582, 1724, 1727,
    10063, 1730, 1746, 29609, 1749, 29614, 1761, 1773, 10156, 1789, 1809, 29587,
    10130, 10117, 29597, 15336, 29603, 10139, 10121, 10143, 2555, 29592, 2566, 1834,
    10113, 3493, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019,
    3021, 3306, 3308, 492, 10666, 10627, 30011, 3363, 3698, 3346, 497, 10681,
    10678, 10631, 30017, 3366, 3358, 10618, 30023, 10663, 10622, 10674, 10635, 10659,
    10649, 10669, 10654, 10644, 10639, 3356, 3353, 3581, 3576, 3406, 3408, 11075,
    11066, 3508, 3505, 3600, 3597, 29876, 29867, 3540, 3537, 3531, 3339, 3558,
    3385, 3382, 3518, 3515, 3894, 29844, 3520, 3522, 1195, 3525, 1269, 3528,
    3574, 3571, 3513, 3510, 3419, 3421, 3429, 3431, 29853, 29858, 3369, 3371,
    29830, 29835, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550, 3424, 3589,
    3584, 3426, 10542, 10546, 3547, 3322, 3318, 3314, 3336, 3565, 4254, 4249,
    10534, 10537, 3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721,
    3726, 10523, 10527, 10519, 10512, 3493, 3486, 3310, 3341, 3325, 8765, 3304,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308,
    492, 10666, 10627, 3363, 3698, 3346, 497, 10681, 10678, 10631, 30228, 3366,
    3358, 10618, 10663, 10622, 10674, 10635, 10659, 10649, 17169, 30233, 10669, 10654,
    10644, 17174, 10639, 3356, 3353, 3581, 3576, 3406, 3408, 3411, 3414, 3508,
    3505, 3600, 3597, 3502, 3497, 3540, 3537, 3531, 3339, 3558, 3385, 3382,
    3518, 3403, 3398, 3515, 3520, 3522, 1195, 3525, 1269, 3528, 3574, 3571,
    3513, 3510, 3419, 3421, 3429, 3434, 3437, 3431, 4220, 4213, 3369, 3374,
    3377, 3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550, 3424, 3589,
    3584, 3426, 3547, 3322, 3318, 3314, 3336, 3565, 3331, 3561, 3261, 3237,
    3250, 3701, 3706, 3711, 3716, 3721, 3726, 4983, 30109, 30114, 11101, 11087,
    11080, 6142, 20829, 3493, 3486, 3341, 3325, 3569, 3005, 3007, 3009, 3011,
    3013, 3015, 3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991, 3994,
    3581, 604, 30239, 30243, 3406, 718, 3411, 3980, 797, 3508, 805, 3600,
    832, 3502, 3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 30248, 30252,
    3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102, 3887, 1195, 1197, 5295,
    1269, 1271, 1360, 3574, 1365, 3984, 3987, 3513, 2052, 3419, 1978, 4010,
    3429, 1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553,
    1730, 3424, 1789, 3880, 2347, 3322, 3909, 3912, 3336, 3331, 3453, 2639,
    3960, 3965, 3394, 4758, 3883, 3920, 3876, 3971, 7209, 7213, 7218, 7223,
    3752, 30257, 30262, 3464, 2755, 3933, 3938, 492, 3356, 3925, 3406, 797,
    3508, 3600, 3540, 3339, 3385, 3927, 9209, 3518, 3520, 1195, 1269, 1360,
    3574, 3419, 3429, 3369, 3334, 3595, 3424, 5903, 5891, 30434, 4769, 30438,
    3356, 3406, 3744, 3508, 3339, 12048, 12041, 3518, 6380, 3520, 1195, 12051,
    1269, 12054, 30542, 4967, 1360, 12065, 3574, 4992, 3419, 3429, 3369, 3334,
    3595, 4987, 3424, 30554, 30546, 30525, 30532, 30521, 30528, 30536, 30565, 30557,
    30561, 30539, 30551, 30569, 3306, 3308, 492, 3891, 21441, 3581, 3406, 797,
    4976, 21445, 3508, 3600, 3597, 3339, 17914, 3518, 3520, 1195, 1269, 1360,
    1362, 12057, 17918, 3574, 4992, 3419, 3429, 3369, 3374, 3595, 4987, 3553,
    3424, 3547, 12008, 12011, 17819, 8302, 12075, 17922, 12201, 12194, 12165, 11985,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494,
    3891, 3356, 507, 3991, 3994, 3581, 604, 30239, 30243, 3406, 718, 3411,
    3980, 3508, 805, 3600, 832, 3502, 3916, 3540, 908, 3339, 3385, 3927,
    3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102, 3887, 1195,
    1197, 5295, 1269, 1271, 3574, 1365, 3513, 2052, 3419, 1978, 4010, 3429,
    1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730,
    3424, 1789, 5497, 3880, 2347, 5500, 3322, 30873, 3909, 3912, 3336, 6358,
    3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 4758, 3883, 3920, 3876,
    3971, 3752, 3944, 3949, 3954, 30257, 30262, 3464, 2755, 3933, 3938, 3998,
    4002, 3866, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021,
    492, 494, 3891, 3356, 507, 3991, 3994, 3581, 604, 30239, 30243, 3406,
    718, 3411, 3980, 797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908,
    3339, 3385, 3927, 3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520,
    1102, 3887, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987,
    3513, 2052, 3419, 1978, 4010, 3429, 1484, 3434, 1516, 3369, 1629, 3374,
    3976, 3334, 3595, 2182, 3553, 1730, 3424, 1789, 5497, 3880, 2347, 5500,
    3322, 3909, 3912, 3336, 3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305,
    5525, 5529, 4758, 3883, 3920, 3876, 3971, 5507, 5511, 3752, 3944, 3949,
    3954, 5516, 5520, 30257, 30262, 3464, 2755, 3933, 3938, 3998, 4002, 3310,
    3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492, 494,
    3891, 3356, 507, 3991, 3994, 3581, 604, 30239, 30243, 3406, 718, 3411,
    3980, 797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908, 3339, 3385,
    3927, 3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102, 3887,
    1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987, 3513, 2052,
    3419, 1978, 4010, 3429, 1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334,
    3595, 2182, 3553, 1730, 3424, 1789, 3880, 2347, 3322, 30873, 3909, 3912,
    3336, 6358, 3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 4758, 3883,
    3920, 3876, 3971, 3752, 3944, 3949, 3954, 5516, 5520, 30257, 30262, 3464,
    2755, 3933, 3938, 3998, 4002, 3569, 3005, 3007, 3009, 3011, 3013, 3015,
    3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991, 3994, 3581, 604,
    30239, 30243, 3406, 718, 3411, 3980, 797, 3600, 832, 3502, 3916, 3540,
    908, 3339, 3385, 3927, 3930, 387, 3518, 1026, 3403, 3905, 3520, 1102,
    3887, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987, 3419,
    1978, 4010, 3429, 1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3595,
    2182, 3553, 1730, 3880, 2347, 3322, 30873, 3336, 6358, 3331, 3453, 2639,
    3960, 3965, 3394, 4762, 5305, 5525, 5529, 3872, 3883, 3920, 3876, 3971,
    5507, 5511, 3752, 5516, 5520, 11115, 31102, 30257, 30262, 3464, 2755, 3933,
    3938, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 492,
    494, 3891, 3356, 507, 3991, 3994, 3581, 604, 30239, 30243, 3406, 718,
    3411, 3980, 797, 3508, 805, 3600, 832, 3502, 3916, 3540, 908, 3339,
    3385, 3927, 3930, 387, 3518, 1026, 3403, 3905, 3894, 3899, 3520, 1102,
    3887, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987, 3513,
    2052, 3419, 1978, 4010, 3429, 1484, 3434, 1516, 3369, 1629, 3374, 3976,
    3334, 3595, 2182, 3553, 1730, 3424, 1789, 3880, 2347, 3322, 3909, 3912,
    3336, 3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305, 4758, 3883, 3920,
    3876, 3971, 7209, 7213, 7218, 7223, 3752, 30257, 30262, 3464, 2755, 3933,
    3938, 3998, 4002, 22292, 31556, 3569, 3005, 3007, 3009, 3011, 3013, 3015,
    3017, 3019, 3021, 492, 494, 3891, 3356, 507, 3991, 3994, 3581, 604,
    30239, 30243, 3406, 718, 3411, 3980, 797, 3508, 805, 3600, 832, 3502,
    3916, 31616, 31620, 3540, 908, 3339, 3385, 3927, 3930, 387, 3518, 1026,
    3403, 3905, 3520, 1102, 1195, 1197, 5295, 1269, 1271, 1360, 3574, 1365,
    3984, 3987, 3513, 2052, 3419, 1978, 3429, 1484, 3434, 1516, 3369, 1629,
    3374, 3976, 3334, 3595, 2182, 3553, 1730, 3424, 1789, 3880, 2347, 3322,
    3336, 3331, 3453, 2639, 3960, 3965, 3394, 22277, 31610, 4762, 5305, 4758,
    3883, 3920, 3876, 3971, 7209, 7213, 3752, 3944, 3949, 3954, 3464, 2755,
    3933, 3938, 3998, 4002, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015,
    3017, 3019, 3021, 3306, 3308, 492, 10666, 3363, 4273, 3698, 3346, 497,
    10681, 10678, 10631, 3366, 3358, 12018, 5203, 10663, 10674, 3356, 3353, 3581,
    3576, 3406, 3408, 797, 4210, 3508, 3505, 3600, 3597, 3502, 3497, 3540,
    3537, 3531, 3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522,
    1195, 13467, 3525, 1269, 3528, 1360, 13770, 13773, 13776, 13779, 13782, 13785,
    13789, 13794, 13476, 13797, 13800, 13805, 13810, 13814, 13818, 3574, 3571, 3513,
    3510, 3419, 3421, 3429, 3434, 3437, 3431, 11062, 11055, 3369, 3371, 3334,
    13823, 13826, 3555, 13829, 13832, 13835, 13839, 13842, 13845, 3595, 3592, 3553,
    3550, 3424, 3589, 3584, 3426, 13456, 13460, 10542, 10546, 3547, 3322, 4203,
    3318, 3314, 3731, 3336, 3565, 3769, 4254, 4249, 10534, 10537, 3331, 3561,
    3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 10519, 10512, 4245,
    4238, 3493, 3486, 3310, 3341, 3325, 492, 3356, 3925, 3406, 797, 3508,
    3600, 3540, 3339, 3385, 3927, 9209, 3518, 3520, 1195, 1269, 1360, 3574,
    3419, 3429, 3369, 3334, 3595, 3553, 3424, 14263, 4398, 5903, 5891, 14258,
    4769, 3310, 4391, 492, 494, 3891, 3356, 507, 3991, 3994, 3581, 604,
    30239, 30243, 3406, 718, 3411, 3980, 797, 3508, 805, 3600, 832, 3502,
    3916, 3540, 908, 3339, 3385, 3927, 3930, 387, 7575, 7579, 3518, 1026,
    3403, 3905, 3520, 1102, 1195, 1197, 12051, 31885, 1269, 1271, 12054, 31881,
    1360, 3574, 1365, 3984, 3987, 3419, 1978, 3429, 1484, 3434, 1516, 3369,
    1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730, 31850, 31845, 3880, 2347,
    3322, 30873, 3336, 6358, 3331, 3453, 2639, 3960, 3965, 3394, 4762, 5305,
    4758, 3883, 3920, 31855, 31860, 3876, 3971, 31866, 31873, 3752, 30257, 30262,
    3464, 2755, 3933, 3938, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017,
    3019, 3021, 492, 494, 3891, 3581, 604, 797, 3540, 908, 3339, 3385,
    3927, 3518, 1026, 3520, 1102, 31993, 31997, 1195, 1197, 1269, 1271, 1360,
    3574, 1365, 3419, 1978, 3429, 1484, 3434, 1516, 3369, 1629, 3334, 3595,
    2182, 3553, 1730, 3880, 2347, 3322, 30873, 3336, 6358, 3331, 3394, 4762,
    5305, 3872, 3883, 3920, 3876, 3971, 5507, 5511, 5516, 5520, 30257, 30262,
    3464, 2755, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021,
    492, 494, 3891, 3356, 507, 3991, 3994, 3581, 604, 30239, 30243, 3406,
    718, 3411, 3980, 797, 3600, 832, 3502, 3916, 3540, 908, 3339, 3385,
    3927, 3930, 387, 3518, 1026, 3403, 3905, 3520, 1102, 3887, 1195, 1197,
    5295, 1269, 1271, 1360, 3574, 1365, 3984, 3987, 3419, 1978, 4010, 3429,
    1484, 3434, 1516, 3369, 1629, 3374, 3976, 3334, 3595, 2182, 3553, 1730,
    3880, 2347, 3322, 30873, 3336, 6358, 3331, 3453, 2639, 3960, 3965, 3394,
    4762, 5305, 5525, 5529, 3872, 3883, 3920, 3876, 3971, 3752, 5516, 5520,
    30257, 30262, 3464, 2755, 3933, 3938, 3304, 3569, 3005, 3007, 3009, 3011,
    3013, 3015, 3017, 3019, 3021, 3306, 3308, 492, 10666, 3363, 4273, 3698,
    3346, 497, 10681, 10678, 10631, 3366, 3358, 3891, 12018, 10663, 32192, 3356,
    3353, 3581, 3576, 3406, 3408, 797, 11900, 3508, 3505, 3600, 3597, 3502,
    3497, 3540, 3537, 3531, 3339, 3558, 3385, 3382, 3518, 3515, 3520, 3522,
    1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434,
    3437, 3431, 3369, 3371, 3334, 3555, 3595, 3592, 3553, 1730, 3550, 3424,
    3589, 3584, 3426, 3547, 3322, 4203, 3318, 3314, 3731, 3336, 3565, 3769,
    3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 3453,
    3457, 22277, 32183, 5507, 11147, 7209, 32197, 3464, 3468, 3493, 3486, 3310,
    3341, 3325, 3005, 3023, 3050, 3007, 3026, 3009, 3029, 3011, 3032, 3013,
    3035, 3015, 3038, 3017, 3041, 3019, 3044, 3021, 3047, 507, 2174, 540,
    566, 569, 9892, 32439, 32443, 718, 738, 750, 2631, 781, 10168, 32723,
    32727, 805, 2978, 2967, 2981, 829, 10413, 32963, 32967, 832, 852, 2719,
    2730, 877, 2738, 32764, 32768, 32783, 32788, 32778, 32772, 32793, 908, 928,
    1850, 1861, 953, 9743, 32252, 1026, 1046, 2419, 2430, 1071, 2438, 32574,
    32578, 32593, 32598, 32588, 32582, 32603, 1102, 1122, 1134, 1877, 1179, 9755,
    32256, 32260, 1197, 1217, 1233, 1259, 1266, 9767, 32270, 32274, 1271, 1291,
    1307, 2339, 1348, 9960, 32521, 32525, 1365, 2997, 1398, 1424, 1431, 10425,
    32971, 32975, 2835, 2862, 2845, 2867, 2840, 32880, 32868, 32874, 2052, 2069,
    2058, 2072, 2055, 2080, 32324, 32328, 32343, 32348, 32338, 32332, 32353, 32375,
    32380, 32370, 32391, 32365, 32396, 32359, 32385, 32417, 32424, 32410, 32402, 32431,
    1978, 1447, 1981, 1992, 1468, 9791, 32293, 32297, 1484, 1504, 283, 2008,
    1613, 9779, 32301, 32305, 1629, 1649, 1657, 2218, 1688, 9916, 32455, 32459,
    2182, 2199, 2188, 2202, 2185, 9904, 32447, 32451, 1704, 2511, 2500, 1724,
    1727, 10063, 32658, 32662, 1730, 1746, 1749, 1761, 1773, 10156, 11545, 32719,
    1789, 1809, 2555, 2566, 1834, 10113, 32696, 32700, 2347, 2369, 2355, 2373,
    2351, 32539, 32529, 32534, 2226, 2248, 2234, 2252, 2230, 32473, 32463, 32468,
    32836, 32842, 32830, 32855, 32824, 32861, 32817, 32848, 1942, 1964, 1950, 1968,
    1946, 32288, 32278, 32283, 2016, 2038, 2024, 2042, 2020, 32319, 32309, 32314,
    2574, 2596, 2582, 2600, 2578, 32714, 32704, 32709, 2683, 2705, 2691, 2709,
    2687, 32759, 32749, 32754, 32544, 32556, 32552, 32565, 32548, 32569, 32560, 32666,
    32678, 32674, 32687, 32670, 32691, 32682, 2639, 2666, 2649, 2671, 2644, 32743,
    32731, 32737, 1885, 1912, 1895, 1917, 1890, 14934, 32264, 2262, 2289, 2272,
    2294, 2267, 2306, 32478, 32499, 32506, 32492, 32484, 32513, 15243, 15228, 15238,
    15260, 15233, 15265, 32609, 32615, 32636, 32643, 32629, 32621, 32650, 2879, 2906,
    2889, 2911, 2884, 32898, 32886, 32892, 32926, 32933, 32919, 32948, 32912, 32955,
    32904, 32940, 2755, 2782, 2765, 2787, 2760, 32811, 32799, 32805, 33084, 33076,
    8765, 33082, 33078, 33074, 33088, 492, 3356, 3406, 797, 3508, 3600, 3540,
    3339, 3385, 3518, 3520, 1195, 1269, 1360, 3574, 3513, 3419, 3429, 3369,
    3334, 3595, 3545, 4987, 3553, 3424, 33090, 33072, 33080, 33086, 3304, 3569,
    3005, 3007, 3009, 3011, 3013, 3015, 3017, 3019, 3021, 3306, 3308, 492,
    10666, 3363, 3698, 3346, 497, 10681, 10678, 3366, 3358, 10663, 10635, 10649,
    17169, 10654, 10644, 17174, 10639, 3356, 3353, 3581, 3576, 3406, 3408, 3508,
    3505, 3600, 3597, 3540, 3537, 3531, 3339, 3558, 3385, 3382, 3518, 3515,
    3520, 3522, 1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421,
    3429, 3431, 3369, 3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550,
    3424, 3589, 3584, 3426, 3547, 3322, 3318, 3314, 3336, 3565, 5891, 17016,
    3331, 3561, 17000, 17003, 17026, 17021, 3261, 3237, 3250, 3701, 3706, 3711,
    3716, 3721, 3726, 3453, 3457, 4983, 11101, 21744, 33210, 3394, 3387, 7849,
    33203, 3442, 3446, 3464, 3468, 11087, 11080, 3475, 3479, 3341, 492, 3356,
    507, 2174, 540, 566, 569, 9276, 9268, 9272, 604, 629, 9216, 9212,
    655, 3406, 718, 738, 750, 2631, 781, 9244, 797, 3508, 805, 2978,
    2967, 2981, 829, 3600, 832, 852, 2719, 2730, 877, 2738, 9187, 9179,
    9183, 3540, 908, 928, 1850, 1861, 9264, 9256, 9260, 3339, 3385, 3927,
    9203, 984, 9206, 9209, 3518, 1026, 1046, 2419, 2430, 1071, 2438, 2451,
    2442, 9191, 9175, 9167, 9171, 1195, 1197, 1217, 1233, 1259, 1266, 9300,
    9292, 9296, 1269, 1271, 1291, 1307, 2339, 1348, 9252, 9248, 105, 1360,
    3574, 1365, 2997, 1398, 1424, 1431, 9288, 9280, 9284, 3419, 1978, 1447,
    1981, 1992, 1468, 9312, 9304, 9308, 3429, 1484, 1504, 1516, 1541, 9199,
    9195, 1566, 2008, 1613, 3369, 1629, 1649, 1657, 2218, 9232, 9224, 9228,
    9220, 9236, 1688, 9240, 3334, 2182, 2199, 2188, 2202, 2185, 3545, 1704,
    2511, 2500, 1724, 3553, 1730, 1746, 1761, 1773, 3424, 1789, 1809, 2566,
    1834, 3322, 3731, 3336, 3769, 3331, 8831, 8835, 8839, 8843, 8847, 8851,
    8855, 8859, 8863, 8867, 8871, 8875, 8879, 8883, 8887, 8891, 8895, 8899,
    8903, 8907, 8911, 8915, 8919, 8923, 8927, 8931, 8935, 8939, 8943, 8947,
    8951, 8955, 8959, 8963, 8967, 8971, 8975, 8979, 8983, 8987, 8991, 8995,
    8999, 9003, 9007, 9011, 9015, 9019, 9023, 9027, 9031, 9035, 9039, 9043,
    9047, 9051, 9055, 9059, 9063, 9067, 9071, 9075, 9079, 9083, 9087, 9091,
    9095, 9099, 9103, 9107, 9111, 9115, 9119, 9123, 9127, 9131, 9135, 9139,
    9143, 9147, 9151, 9155, 9159, 9163, 492, 3356, 507, 2174, 540, 566,
    569, 9276, 9268, 9272, 629, 3406, 718, 738, 750, 2631, 781, 33609,
    33605, 9244, 797, 805, 2978, 2967, 2981, 3600, 832, 852, 2719, 2730,
    877, 2738, 9187, 9179, 9183, 3540, 908, 928, 1850, 1861, 953, 9264,
    9256, 9260, 3339, 9203, 3518, 1026, 1046, 2419, 2430, 1071, 2438, 2451,
    2442, 9191, 9175, 9167, 9171, 1195, 1197, 1217, 1233, 1259, 1266, 9300,
    9292, 9296, 1269, 1271, 1291, 1307, 2339, 1348, 9252, 9248, 105, 9316,
    1360, 3574, 1365, 2997, 1398, 1424, 1431, 9288, 9280, 9284, 3419, 1978,
    1447, 1981, 1992, 1468, 9312, 9304, 9308, 3429, 1484, 1504, 1541, 283,
    2008, 1613, 21587, 21583, 279, 3369, 1629, 1649, 1657, 2218, 9232, 9224,
    9228, 9220, 1688, 21607, 21603, 9240, 3334, 2182, 2199, 2188, 2202, 2185,
    3545, 1704, 2511, 2500, 1724, 3553, 1730, 1746, 1761, 1773, 3424, 1789,
    1809, 2555, 2566, 1834, 21599, 21591, 21595, 7561, 5497, 14144, 5500, 18509,
    8831, 8835, 8839, 8843, 8847, 8851, 8855, 8859, 8863, 8867, 8871, 8875,
    8879, 8883, 8887, 8891, 8895, 8899, 8903, 8907, 8911, 8915, 8919, 8923,
    8927, 8931, 8935, 8939, 8943, 8947, 8951, 8955, 8959, 8963, 8967, 8971,
    8975, 8979, 8983, 8987, 8991, 8995, 8999, 9003, 9007, 9011, 9015, 9019,
    9023, 9027, 9031, 9035, 9039, 9043, 9047, 9051, 9055, 9059, 9063, 9067,
    9071, 9075, 9079, 9083, 9087, 9091, 9095, 9099, 9103, 9107, 9111, 9115,
    9119, 9123, 9127, 9131, 9135, 9139, 9143, 9147, 9151, 9155, 9159, 9163,
    492, 6351, 3356, 3581, 6336, 3406, 797, 3600, 3540, 3339, 3385, 3518,
    3515, 6380, 6321, 3520, 6398, 6392, 6386, 6395, 13125, 6410, 6401, 6404,
    1195, 1269, 4973, 6383, 1360, 6369, 3574, 3571, 4992, 6346, 3419, 3429,
    3434, 3431, 3369, 6342, 3371, 6331, 3334, 1704, 6365, 2511, 2500, 6372,
    1730, 6354, 1746, 1749, 1761, 1773, 6361, 4398, 6358, 4571, 6376, 33715,
    33707, 33711, 33719, 33723, 33727, 33731, 33735, 6326, 492, 5203, 3925, 4224,
    3581, 797, 4210, 3540, 3339, 3518, 3403, 3515, 6380, 3520, 11850, 21856,
    6395, 13125, 21863, 6401, 21859, 1195, 1269, 21850, 4973, 21853, 1360, 33849,
    3574, 3984, 3571, 4992, 3429, 3431, 3369, 3374, 3371, 3334, 33856, 1704,
    33845, 2511, 33852, 2500, 1727, 1730, 33837, 1746, 33841, 1761, 1773, 492,
    3356, 3925, 3581, 3406, 797, 3508, 3600, 3540, 3339, 3385, 3518, 3520,
    1195, 1269, 4973, 1360, 3574, 3419, 3429, 3369, 3334, 3595, 4987, 3553,
    3424, 3589, 33977, 5891, 33980, 492, 3356, 3925, 3581, 3406, 797, 3508,
    3600, 3540, 3339, 3518, 3520, 1195, 1269, 4973, 1360, 34083, 3574, 3513,
    3419, 3429, 3369, 3334, 3595, 3553, 3424, 3589, 7113, 7110, 5903, 3731,
    5891, 5906, 33980, 3304, 3569, 3005, 3007, 3009, 3011, 3013, 3015, 3017,
    3019, 3021, 3306, 3308, 492, 3363, 4273, 3346, 497, 3366, 3358, 3356,
    3353, 3581, 3576, 3406, 3408, 3508, 3505, 3600, 3597, 3502, 3497, 3540,
    3537, 3531, 3339, 3558, 3385, 3382, 3518, 3403, 3398, 3515, 3520, 3522,
    1195, 3525, 1269, 3528, 3574, 3571, 3513, 3510, 3419, 3421, 3429, 3434,
    3437, 3431, 3369, 3371, 3334, 3555, 3595, 3592, 3545, 3542, 3553, 3550,
    3424, 3589, 3584, 3426, 3547, 3322, 4203, 3318, 3314, 3731, 3336, 3565,
    3331, 3561, 3261, 3237, 3250, 3701, 3706, 3711, 3716, 3721, 3726, 3310,
    3341, 492, 3356, 3581, 3406, 797, 3508, 3600, 3339, 3385, 3927, 9203,
    984, 9206, 9209, 3518, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 29058,
    34287, 3431, 3369, 34282, 3334, 3545, 4987, 3553, 3424, 492, 3356, 3581,
    34408, 3406, 797, 3508, 3600, 877, 3339, 7107, 15813, 16810, 34414, 3385,
    3518, 3403, 3520, 1195, 1269, 1291, 1360, 1362, 3574, 3419, 3429, 3431,
    3369, 6342, 3741, 3595, 3553, 3424, 8302, 492, 3356, 3925, 34523, 3406,
    797, 3508, 3600, 34511, 3540, 3339, 3385, 3927, 9203, 9206, 9209, 3518,
    3520, 1195, 1269, 9978, 1360, 3574, 3419, 3429, 34526, 34517, 3369, 34520,
    3334, 3595, 3424, 34514, 492, 3356, 3925, 3581, 34652, 3406, 797, 3508,
    3600, 3339, 7107, 15813, 16810, 7104, 3385, 3927, 9203, 984, 9206, 9209,
    3518, 3520, 1195, 1269, 1360, 3574, 3419, 3429, 34517, 34655, 3369, 3334,
    3545, 3553, 3424, 6982, 22332, 16807, 4007, 10969, 4262, 492, 3356, 3406,
    797, 3508, 3600, 3540, 3339, 3385, 3518, 3520, 1195, 1269, 1360, 3574,
    3419, 3429, 3369, 3741, 3334, 3595, 3553, 1730, 1746, 1761, 1773, 3424,
    4286, 8506, 4254, 8501, 492, 23160, 23164, 23168, 23172, 23177, 23181, 23185,
    494, 18907, 19805, 500, 18904, 3891, 507, 23193, 23198, 23203, 23208, 23213,
    510, 23218, 23222, 514, 518, 23226, 2174, 527, 535, 23230, 557, 561,
    23234, 23238, 566, 23242, 23246, 23251, 23255, 23259, 23263, 23267, 23272, 604,
    35019, 35013, 35007, 35001, 34946, 34995, 34989, 34983, 608, 19035, 19030, 613,
    618, 19025, 19020, 19015, 629, 19090, 34977, 18993, 34971, 18968, 34965, 9216,
    19085, 19080, 19075, 18999, 19070, 19065, 19060, 9212, 19055, 19050, 644, 650,
    19045, 18987, 35025, 34959, 34953, 718, 23420, 23425, 23430, 23435, 23440, 721,
    23445, 23449, 725, 729, 23453, 23457, 738, 23461, 23465, 745, 35050, 35045,
    35030, 35040, 35035, 23484, 23488, 23492, 767, 23496, 23500, 22637, 2631, 23513,
    23517, 772, 777, 23521, 23525, 23530, 23535, 805, 23544, 23549, 23554, 19195,
    808, 19191, 19808, 2978, 817, 2981, 19812, 31, 829, 19816, 19820, 19824,
    19828, 19833, 832, 23563, 23568, 23573, 23578, 23583, 23589, 23594, 23599, 835,
    23604, 839, 843, 23608, 23612, 23616, 855, 863, 35065, 35060, 35054, 23625,
    23629, 23633, 23637, 23642, 23646, 23650, 2730, 23665, 23669, 23673, 868, 23677,
    873, 877, 23681, 900, 23685, 2738, 23695, 23701, 23707, 23713, 23719, 23724,
    23729, 23735, 23740, 23745, 23751, 23755, 23760, 23766, 908, 23775, 23780, 23785,
    23790, 23795, 23801, 23806, 911, 19369, 19365, 915, 919, 19361, 19837, 17179,
    931, 19841, 17183, 35070, 19341, 19845, 19849, 19853, 19858, 19862, 19866, 1861,
    17192, 19870, 19874, 944, 19878, 949, 19882, 19886, 23826, 23831, 3927, 35232,
    35227, 35222, 35217, 35161, 35212, 35207, 35202, 23840, 35253, 23844, 23848, 35197,
    23852, 23856, 23860, 9203, 35249, 35192, 35187, 35172, 35182, 35155, 35177, 984,
    23874, 23878, 1011, 1015, 23882, 23886, 22654, 9206, 35245, 35241, 35167, 35237,
    23901, 23905, 67, 52, 23910, 1026, 23919, 23924, 23929, 1029, 19289, 1033,
    1037, 19285, 19281, 19277, 1046, 1049, 19891, 35089, 19263, 19237, 19333, 19329,
    19268, 19321, 19317, 19313, 19309, 1062, 1071, 19273, 19297, 19258, 19895, 2438,
    23955, 19232, 19222, 19248, 19199, 23962, 23967, 1102, 23976, 23981, 23986, 23991,
    23997, 24002, 24007, 1105, 19899, 19493, 19489, 19485, 19481, 1122, 1125, 19903,
    1129, 35104, 19468, 35099, 19452, 35094, 1134, 19907, 19911, 1161, 1165, 19915,
    19919, 16796, 1877, 19923, 19927, 1170, 1175, 19931, 19935, 24038, 24043, 1195,
    1197, 24052, 24057, 24062, 24067, 24073, 1200, 19501, 1204, 1208, 19940, 19497,
    1217, 1220, 1228, 19944, 1250, 1254, 19948, 19952, 1259, 19956, 19960, 1262,
    19965, 19969, 19973, 19977, 19982, 1271, 24082, 24087, 24092, 24097, 24102, 24107,
    1274, 19575, 1278, 1282, 19571, 19563, 1294, 35114, 19511, 35109, 4973, 19551,
    24127, 24133, 24139, 24145, 24151, 24158, 19537, 19522, 19986, 19517, 19991, 19547,
    19996, 20001, 20006, 20011, 24164, 20017, 20021, 1330, 1334, 20025, 20029, 2339,
    20033, 20037, 1339, 1344, 20041, 20045, 24175, 1360, 12065, 20050, 13776, 20053,
    1362, 1365, 24184, 24189, 24194, 24199, 24205, 1368, 1372, 1376, 18924, 18920,
    1385, 18960, 1415, 1419, 18956, 18952, 1424, 18948, 18915, 1427, 18944, 18936,
    18910, 18932, 1484, 24214, 24219, 24224, 24229, 24234, 24240, 24245, 24250, 1487,
    19635, 19631, 1491, 1495, 19627, 19623, 19619, 1504, 20057, 24255, 35140, 35125,
    35135, 35119, 35130, 283, 24274, 20061, 267, 237, 20065, 20069, 24278, 2008,
    20073, 20077, 1604, 1609, 24293, 20081, 279, 252, 24297, 1629, 24306, 24311,
    24316, 24321, 24326, 1632, 19131, 1636, 1640, 19183, 19175, 1652, 35150, 35145,
    19171, 19167, 19163, 1674, 19159, 19155, 19151, 2218, 19143, 19139, 1679, 1684,
    19135, 19105, 24341, 24346, 20086, 20089, 1704, 24355, 24360, 24365, 24370, 24376,
    1707, 1711, 1715, 19669, 20093, 20097, 1724, 20102, 210, 1727, 20106, 215,
    20110, 1730, 19443, 19439, 1733, 19435, 19431, 19427, 1746, 35084, 19394, 35079,
    19373, 1749, 19423, 19419, 1752, 1756, 19415, 19411, 19407, 1761, 1773, 19403,
    1785, 19389, 35075, 492, 494, 497, 500, 504, 604, 608, 613, 618,
    624, 9216, 35760, 35715, 35729, 35754, 35735, 12, 19075, 18999, 19060, 35708,
    9212, 650, 655, 659, 664, 670, 676, 19010, 683, 18987, 36539, 36505,
    36486, 35765, 35722, 35747, 35741, 10272, 35527, 35519, 35443, 35511, 15404, 36174,
    36083, 36112, 36165, 36121, 35578, 36157, 36103, 36149, 36073, 10287, 35494, 10257,
    35486, 35415, 35406, 35396, 35478, 35470, 35424, 35586, 35502, 35433, 36182, 36093,
    36139, 36130, 35667, 805, 808, 812, 817, 825, 829, 35681, 35675, 908,
    911, 915, 919, 924, 931, 1861, 949, 36457, 36447, 36386, 36406, 36441,
    36412, 36436, 36400, 36431, 36379, 36452, 36393, 36424, 36418, 953, 956, 960,
    965, 970, 19357, 976, 19886, 980, 35703, 35697, 3339, 23848, 35197, 36205,
    36209, 9206, 35237, 9209, 22658, 36196, 22667, 23905, 36213, 36200, 36190, 1026,
    1029, 1033, 1037, 1042, 1049, 2430, 1067, 1071, 1074, 1078, 1083, 1088,
    71, 1094, 19258, 1098, 35692, 35686, 9829, 35885, 35878, 35812, 35871, 35864,
    9842, 35849, 9816, 35842, 35787, 35779, 35770, 35834, 35827, 35795, 35820, 35856,
    35803, 1102, 1105, 1109, 1113, 1118, 1125, 1134, 1137, 1146, 1152, 35909,
    35892, 1161, 1165, 16796, 1877, 1175, 1179, 1182, 1187, 19935, 35914, 35897,
    22523, 35903, 1195, 1197, 1200, 1204, 1208, 1213, 1220, 1233, 1241, 35929,
    35918, 1250, 1254, 19952, 1259, 1262, 1266, 35939, 35934, 35923, 1269, 1271,
    1274, 1278, 1282, 1287, 1294, 1307, 1315, 1321, 35960, 35943, 1330, 1334,
    20029, 2339, 1344, 1348, 1351, 20045, 35970, 35965, 35948, 22527, 35954, 1360,
    1362, 1365, 1368, 1372, 1376, 1381, 1385, 1398, 1406, 35386, 35375, 1415,
    1419, 1424, 1431, 35391, 35380, 10321, 36066, 36059, 36007, 36052, 36045, 15427,
    35982, 36029, 35990, 36022, 35974, 10334, 36015, 10308, 36037, 35998, 1484, 1487,
    1491, 1495, 1500, 1516, 1520, 1525, 1530, 1536, 1545, 196, 1561, 1566,
    1570, 1575, 1581, 1587, 19614, 1594, 1599, 36236, 36224, 36217, 2008, 1609,
    36246, 1613, 1616, 22741, 1621, 20081, 36250, 36241, 36230, 1629, 1632, 1636,
    1640, 1645, 1657, 1665, 35653, 35642, 1674, 19151, 2218, 1684, 9232, 36565,
    36560, 36518, 36555, 36550, 9220, 36534, 9236, 36493, 36529, 36524, 36499, 36574,
    36544, 36511, 10369, 35619, 35611, 35545, 35603, 10390, 35570, 10354, 35452, 35562,
    35554, 35461, 35634, 35594, 35535, 1688, 1691, 19119, 1696, 19105, 36570, 35627,
    35663, 35658, 35647, 10224, 36354, 36347, 36303, 36340, 15384, 36278, 36332, 36286,
    36270, 10237, 36325, 10211, 36254, 36318, 36311, 36262, 36361, 36294, 1704, 1707,
    1711, 1715, 1720, 1724, 1727, 36374, 36368, 1730, 1737, 1742, 36482, 36478,
    1752, 1756, 1761, 1773, 19389, 11541, 36461, 36472, 36467, 35671, 492, 494,
    497, 500, 3891, 507, 510, 514, 518, 36697, 527, 531, 535, 540,
    557, 561, 569, 36701, 36688, 36683, 36693, 604, 608, 613, 618, 19015,
    629, 633, 638, 9216, 19075, 18999, 650, 36770, 655, 18987, 9930, 36718,
    36712, 36705, 36741, 36730, 36735, 37096, 37073, 37053, 37067, 37091, 37085, 35025,
    34959, 37046, 37060, 37079, 718, 721, 725, 729, 23457, 738, 741, 745,
    750, 767, 777, 781, 23525, 36788, 36812, 36803, 36807, 36798, 36793, 36822,
    36817, 3744, 37403, 37390, 37385, 37339, 37380, 37399, 37375, 37370, 37333, 37362,
    37395, 37309, 37303, 37356, 37345, 37350, 797, 799, 802, 805, 808, 812,
    817, 821, 22645, 825, 829, 832, 835, 839, 843, 23616, 852, 855,
    859, 863, 873, 877, 23685, 2738, 23719, 23724, 23729, 36831, 23751, 36826,
    908, 911, 915, 919, 17179, 928, 931, 935, 939, 949, 953, 19886,
    9743, 36847, 36842, 36836, 36861, 36852, 36856, 3927, 23840, 23848, 35197, 23860,
    9203, 37329, 35192, 984, 1011, 1015, 35237, 37367, 9209, 23905, 10180, 37298,
    37293, 37287, 37324, 37315, 37319, 36908, 36889, 36872, 36884, 36904, 36899, 67,
    52, 36866, 36878, 36894, 1026, 1029, 1033, 1037, 19277, 1046, 1049, 1053,
    1057, 1067, 1071, 19258, 2438, 19232, 19222, 19211, 36917, 9191, 36912, 1102,
    1105, 1109, 1113, 19481, 1122, 1125, 1129, 1134, 1161, 1165, 1175, 1179,
    19935, 36928, 36948, 36952, 36966, 36938, 36922, 36933, 36962, 36957, 86, 36943,
    1195, 1197, 1200, 1204, 1208, 19497, 1217, 1220, 1224, 1228, 1233, 1250,
    1254, 1262, 1266, 36989, 36975, 36970, 36985, 36980, 1269, 1271, 1274, 1278,
    1282, 19563, 1291, 1294, 1298, 1302, 1307, 1330, 1334, 1344, 1348, 20045,
    36999, 37019, 37009, 36993, 37004, 9964, 37023, 105, 37014, 1360, 1362, 1365,
    1368, 1372, 1376, 18920, 1385, 1389, 1393, 1398, 1415, 1419, 1427, 1431,
    37042, 37033, 37028, 37038, 3419, 1434, 1438, 37125, 1447, 1450, 1454, 1464,
    1468, 37106, 37101, 37120, 37111, 37115, 1484, 1487, 1491, 1495, 19619, 1504,
    1507, 1511, 1516, 1520, 1525, 1530, 19664, 1541, 1545, 1550, 1555, 1561,
    37184, 1566, 9805, 37142, 37136, 37129, 37164, 37153, 37158, 1609, 1613, 20081,
    37148, 37179, 37170, 37174, 21587, 37250, 37227, 37245, 37270, 37274, 37265, 37239,
    37260, 279, 252, 37221, 37233, 37255, 34517, 1629, 1632, 1636, 1640, 19183,
    1649, 1652, 1657, 1674, 1684, 9232, 36565, 36560, 36518, 36779, 9224, 36774,
    36747, 36534, 9236, 36499, 36724, 36764, 36753, 36758, 36784, 1688, 19105, 37188,
    37212, 37203, 37207, 37198, 37193, 37217, 1704, 1707, 1711, 1715, 1720, 22745,
    22749, 1724, 1727, 1730, 1733, 1737, 19427, 1746, 1749, 1752, 1756, 1761,
    1769, 1773, 1785, 19389, 37278, 37283,
};
static const idc_translit_row systems[] = {
    {395,422,447,487,0,3,0,404,1,64,1957}, {3054,3079,3100,3143,3,1,404,331,1,0,6449}, {3148,3173,3194,3143,4,1,404,331,1,0,6449},
    {3606,3631,3651,3693,5,2,735,109,1,1,3542}, {3775,3800,3817,3861,7,1,844,40,1,2,9449}, {4016,4036,4058,4102,8,1,884,108,1,3,7864},
    {4107,4132,4154,4198,9,1,992,107,1,3,7864}, {4289,4314,4339,3693,10,3,1099,112,1,4,7127}, {4420,4314,4445,4520,13,1,1211,40,1,4,7127},
    {4574,4599,4623,4520,14,1,1251,33,1,7,9771}, {4669,4694,4715,4102,15,1,992,107,1,8,3925}, {4775,4800,4823,4865,16,1,1284,48,1,14,13093},
    {4870,4895,4918,4865,17,1,1284,48,1,14,13093}, {4995,5020,5039,5080,18,1,1332,38,1,15,8186}, {5085,5110,5129,5080,19,1,1332,38,1,15,8186},
    {5206,5231,5252,3693,20,3,1370,114,1,17,5642}, {5310,5335,5357,5401,23,1,1484,111,1,20,5990}, {5406,5431,5453,5401,24,1,1484,111,1,20,5990},
    {5538,5563,5582,4198,25,2,1595,118,1,22,3361}, {5623,5648,5667,4198,27,2,1595,118,1,22,3361}, {5708,5733,5754,5797,29,1,1713,113,1,25,6279},
    {5802,5827,5848,5797,30,1,1713,113,1,25,6279}, {5913,5938,5981,6025,31,1,1826,38,1,26,9771}, {6030,6055,6098,6025,32,1,1826,38,1,26,9771},
    {6146,6171,5981,6193,33,1,1864,39,1,26,9771}, {6198,6223,6098,6193,34,1,1864,39,1,26,9771}, {6511,6536,6576,6648,35,4,1903,59,1,29,5542},
    {6818,6844,6896,6968,39,9,1962,70,1,29,5542}, {6993,7018,7042,4520,48,1,2032,34,1,32,10771}, {7116,7141,7164,4520,49,1,2066,34,1,34,9771},
    {7229,7249,7268,7309,50,1,2100,113,1,36,6642}, {7314,7339,7360,4198,51,1,2213,118,1,41,15093}, {7429,7449,7465,4520,52,1,2331,33,1,46,4127},
    {7514,7539,7360,4198,53,1,2213,118,1,47,15093}, {7621,7641,7664,7709,54,1,2364,97,1,48,7771}, {7714,7739,7760,4520,55,1,2461,33,1,50,8601},
    {7803,7828,7042,4520,56,1,2461,33,1,50,8601}, {7853,7878,7897,7938,57,1,2494,70,1,51,5542}, {7943,7968,7987,7938,58,1,2494,70,1,51,5542},
    {8028,8048,8063,8105,59,1,2564,100,1,53,5449}, {8110,8135,8157,3143,60,1,404,331,1,56,8771}, {8201,8226,8248,3143,61,1,404,331,1,56,8771},
    {8305,8325,8343,4520,62,1,2664,34,1,60,6642}, {8392,8417,8449,4520,63,1,2698,28,1,10,8964}, {8512,8534,8566,4520,64,1,2726,39,1,4,7127},
    {8605,8627,8657,4520,65,1,2726,39,1,4,7127}, {8698,8725,8751,4520,66,1,2765,28,1,46,4127}, {8774,8801,8751,4520,67,1,2793,33,1,46,4127},
    {9321,9344,9387,9396,68,3,2826,237,1,24,4864}, {9410,9429,9468,4520,71,1,3063,30,1,10,8964}, {9522,9546,9562,4520,72,1,2698,28,1,10,8964},
    {9591,9615,9687,4520,73,1,2698,28,1,10,8964}, {10429,10456,10479,3143,74,1,3093,277,1,0,6449}, {10684,10711,10733,3693,75,4,3370,125,1,1,3542},
    {10775,10802,10826,3861,79,1,3495,40,1,2,9449}, {10860,10887,10914,4520,80,1,2726,39,1,4,7127}, {10972,10999,11022,4520,81,1,3535,40,1,5,11771},
    {11154,11181,11204,3693,82,3,3575,134,1,6,8771}, {11254,11281,11307,4520,85,1,3709,38,1,7,9771}, {11343,11370,11395,4520,86,1,3747,31,1,10,8964},
    {11430,11457,11482,4520,87,1,3063,30,1,10,8964}, {11549,11576,11599,4520,88,1,3778,49,1,11,11771}, {11635,11662,11692,11730,89,1,3827,4,1,12,5279},
    {11763,11790,11815,4865,90,1,3831,48,1,14,13093}, {11909,11936,11961,4865,91,1,3879,49,1,14,13093}, {12078,12105,12126,5080,92,1,3928,60,1,15,8186},
    {12204,12231,12252,5080,93,1,3988,58,1,15,8186}, {12287,12314,12345,11730,94,1,4046,1,1,16,15093}, {12369,12396,12427,11730,95,1,4046,1,1,16,15093},
    {12451,12478,12345,11730,96,1,4047,2,1,23,13093}, {12511,12538,12586,9396,97,4,2826,237,1,24,4864}, {12630,12657,12681,6193,101,1,4049,38,1,26,9771},
    {12715,12742,12766,6193,102,1,4049,38,1,26,9771}, {12795,12822,12844,4520,103,1,4087,46,1,27,7964}, {12876,12903,12925,4520,104,1,4133,36,1,28,9449},
    {12957,12987,13029,6648,105,4,1903,59,1,29,5542}, {13132,13163,13208,6648,109,5,4169,50,1,29,5542}, {13232,13259,13285,4520,114,1,4219,32,1,32,10771},
    {13309,13336,11482,4520,115,1,2032,34,1,32,10771}, {13366,13393,13418,4520,116,1,4251,36,1,34,9771}, {13687,13714,13737,3693,117,4,4287,146,1,38,9449},
    {13878,13905,13925,3693,121,4,4433,161,1,42,7449}, {14031,14058,14080,3693,125,4,4594,162,1,43,6279}, {14155,14182,14206,4520,129,1,4756,35,1,44,7449},
    {14266,14293,14314,4520,130,1,4791,34,0,45,15093}, {14380,14407,14430,4520,131,1,4825,38,1,46,4127}, {14466,14493,14530,11730,132,1,4863,1,1,49,15093},
    {14554,14581,14604,4520,133,1,4864,30,1,50,8601}, {14628,14655,14678,4520,134,1,4864,30,1,50,8601}, {14729,14756,14777,4520,135,1,4894,39,0,52,9449},
    {14831,14858,14879,4520,136,1,4933,42,1,54,8771}, {15482,15509,13925,3143,137,2,4975,299,1,56,8771}, {15533,15560,15583,4520,139,1,5274,37,1,58,9186},
    {15632,15659,15697,4520,140,1,5311,36,1,58,9186}, {15722,15749,15774,4520,141,1,5347,38,1,60,6642}, {15816,15843,15894,4520,142,1,5385,35,1,60,6642},
    {15961,15988,13925,3693,143,3,5420,138,1,61,5642}, {16008,16035,16056,4520,146,1,5558,35,1,62,6864}, {16097,16124,16165,4520,147,1,5593,35,1,62,6864},
    {16216,16245,16272,4102,148,1,5628,75,1,3,7864}, {16286,16315,16272,4102,149,1,5628,75,1,8,3925}, {16341,16370,16272,4198,150,1,5703,77,1,13,15093},
    {16399,16428,16272,5401,151,1,5780,77,1,20,5990}, {16455,16484,16272,5797,152,1,5857,78,0,25,6279}, {16510,16539,16272,16567,153,1,5935,69,0,33,15093},
    {16572,16601,16272,7309,154,1,6004,77,0,36,6642}, {16625,16654,16272,16680,155,1,6081,75,1,40,15093}, {16685,16714,16272,8105,156,1,6156,65,1,53,5449},
    {16739,16768,16272,7938,157,1,6221,48,1,57,15093}, {16813,16835,16852,4520,158,1,6269,47,1,7,9771}, {16884,16906,16958,4520,159,1,6269,47,1,7,9771},
    {17099,17128,17146,3693,160,2,6316,120,1,1,3542}, {17224,17256,17296,5080,162,3,6436,55,1,19,15093}, {17313,17342,17366,4198,165,1,6491,118,1,22,3361},
    {17404,17433,17460,6193,166,1,6609,39,1,26,9771}, {17477,17506,17366,4198,167,1,6491,118,1,31,5361}, {17532,17561,17366,4198,168,1,6491,118,1,35,7127},
    {17586,17615,17366,4198,169,1,6491,118,1,39,15093}, {17638,17667,17366,4198,170,1,6491,118,1,41,15093}, {17693,17722,17366,4198,171,1,6491,118,1,47,15093},
    {17749,17778,17802,7938,172,1,2494,70,1,51,5542}, {17927,17958,17997,5080,173,1,6648,58,1,15,8186}, {18021,18052,18089,5080,174,1,3988,58,1,15,8186},
    {18105,18136,18173,5080,175,1,3988,58,1,15,8186}, {18189,18212,18246,6193,176,1,4049,38,1,26,9771}, {18324,18347,18364,4520,177,1,6706,43,1,7,9771},
    {18396,18419,18455,4520,178,1,6749,41,1,7,9771}, {18512,18545,18588,4520,179,1,6790,33,1,46,4127}, {18621,18655,18701,4520,180,1,6823,33,1,46,4127},
    {18728,18752,18796,18899,181,1,6856,26,0,21,8601}, {19677,19700,19750,487,182,3,6882,374,0,63,5542}, {20333,20357,20404,3693,185,2,7256,72,1,1,3542},
    {20563,20582,20604,3861,187,1,7328,33,1,2,9449}, {20647,20671,20713,4520,188,1,7361,29,1,7,9771}, {20758,20782,20713,4520,189,1,7390,29,1,46,4127},
    {21067,21096,21119,3693,190,4,7419,154,0,1,3542}, {21370,21398,21422,3861,194,1,7573,40,1,2,9449}, {21453,21483,21510,5080,195,1,7613,44,1,15,8186},
    {21523,21541,21568,4198,196,1,7657,122,1,22,3361}, {21611,21639,21683,9396,197,4,7779,232,1,24,4864}, {21697,21715,21568,21739,201,1,8011,114,1,25,6279},
    {21748,21776,21800,6193,202,1,8125,39,1,26,9771}, {21867,21898,21928,6648,203,3,8164,61,1,29,5542}, {21968,21999,21928,6648,206,3,8225,58,1,29,5542},
    {22029,22047,21568,16567,209,1,8283,102,1,30,6642}, {22073,22098,22118,4520,210,1,8385,33,1,46,4127}, {22135,22153,21568,7709,211,1,8418,97,1,48,7771},
    {22179,22197,21568,7938,212,1,2494,70,1,51,5542}, {22219,22237,21568,8105,213,1,8515,100,1,53,5449}, {22399,22428,22449,22464,214,2,8615,79,1,55,5864},
    {22476,22501,22118,4520,216,1,8694,35,1,60,6642}, {22531,22560,22602,487,217,3,8729,404,1,64,1957}, {22937,22959,22983,6648,220,6,9133,57,1,29,5542},
    {23056,23081,23121,487,226,3,9190,587,1,63,5542}, {24532,24561,24586,4520,229,1,9777,32,1,34,9771}, {24704,24733,24586,11730,230,1,9809,34,1,34,9771},
    {24777,24802,24837,6968,231,6,9843,41,1,29,5542}, {24918,24942,24994,9396,237,3,7779,232,1,24,4864}, {25033,25057,25091,6648,240,5,4169,50,1,29,5542},
    {25143,25167,25194,9396,245,4,9884,227,1,24,4864}, {25254,25276,25311,4865,249,1,10111,40,1,14,13093}, {25354,25377,25407,4520,250,1,10151,47,1,7,9771},
    {25452,25475,25505,4520,251,1,7361,29,1,7,9771}, {25568,25591,25628,4520,252,1,2765,28,0,46,4127}, {25657,25680,25738,4520,253,1,10198,28,1,46,4127},
    {25824,25848,25893,3693,254,4,10226,98,1,1,3542}, {25966,25990,26035,3693,258,4,10226,98,1,1,3542}, {26100,26124,26035,4520,262,1,10324,31,1,7,9771},
    {26173,26197,26245,4520,263,1,10355,28,1,10,8964}, {26310,26334,26035,4520,264,1,10355,28,0,10,8964}, {26382,26406,26035,4520,265,1,10383,29,1,11,11771},
    {26452,26476,26522,3693,266,2,10412,95,1,17,5642}, {26545,26569,26035,3693,268,2,10412,95,0,17,5642}, {26615,26639,26035,6193,270,1,10507,33,1,26,9771},
    {26686,26710,26035,4520,271,1,10540,30,1,28,9449}, {26783,26807,26035,6648,272,5,10570,38,1,29,5542}, {26853,26877,26245,4520,277,1,10608,34,1,32,10771},
    {26926,26950,26035,3693,278,2,10642,96,0,42,7449}, {27002,27026,27071,3693,280,3,10738,99,0,43,6279}, {27094,27118,26035,4520,283,1,10837,29,1,46,4127},
    {27167,27191,26245,4520,284,1,10866,26,1,50,8601}, {27237,27261,26035,4520,285,1,10866,26,1,50,8601}, {27307,27331,26035,4520,286,1,10892,32,1,52,9449},
    {27375,27399,26035,4520,287,1,10924,34,1,54,8771}, {27443,27467,26035,4520,288,1,10958,31,1,58,9186}, {27513,27537,26035,4520,289,1,10989,34,1,59,8311},
    {27582,27606,26035,4520,290,1,11023,31,1,60,6642}, {27654,27678,26035,4520,291,1,11054,32,0,62,6864}, {27722,27754,27794,27808,292,1,11086,28,1,34,9771},
    {27813,27846,27794,27808,293,1,11114,30,1,34,9771}, {28180,28203,28232,3693,294,4,11144,129,1,1,3542}, {28395,28431,28470,4520,298,1,11273,37,1,60,6642},
    {28873,28896,28946,29053,299,3,11310,124,1,9,11771}, {29062,29084,29129,4520,302,1,11434,37,1,60,6642}, {29186,29208,29237,4520,303,1,5385,35,1,60,6642},
    {29280,29302,29337,4520,304,1,5385,35,1,60,6642}, {29749,29771,29795,3143,305,2,11471,267,1,0,6449}, {29902,29924,29951,3693,307,4,11738,128,1,1,3542},
    {30029,30051,30079,3693,311,4,3370,125,1,1,3542}, {30148,30170,30198,3693,315,4,11866,129,1,1,3542}, {30268,30290,30320,4102,319,1,11995,108,1,3,7864},
    {30351,30373,30405,4520,320,1,6269,47,1,7,9771}, {30441,30458,30489,4520,321,1,12103,29,1,10,8964}, {30572,30603,30651,5080,322,4,12132,40,1,15,8186},
    {30681,30706,30651,5080,326,1,12172,44,1,15,8186}, {30749,30774,30826,5080,327,1,3988,58,1,15,8186}, {30876,30898,30320,5401,328,1,12216,109,1,20,5990},
    {30928,30950,30972,4198,329,2,12325,119,1,22,3361}, {31019,31041,31065,5797,331,1,12444,113,1,25,6279}, {31110,31132,30320,16567,332,1,12557,104,1,30,6642},
    {31163,31185,30972,4198,333,2,12325,119,1,31,5361}, {31209,31226,31258,4520,335,1,2032,34,1,32,10771}, {31290,31320,31366,27808,336,1,11086,28,1,34,9771},
    {31378,31409,31366,27808,337,1,11114,30,1,34,9771}, {31456,31478,30320,4198,338,2,12325,119,1,35,7127}, {31506,31528,31366,4198,340,2,12325,119,1,35,7127},
    {31561,31583,30320,7309,342,1,12661,112,1,36,6642}, {31625,31642,30320,16680,343,1,12773,107,1,37,5127}, {31671,31693,31722,3693,344,4,12880,146,0,42,7449},
    {31752,31774,31815,4520,348,1,13026,33,1,46,4127}, {31889,31911,30320,7709,349,1,13059,97,1,48,7771}, {31942,31964,31258,4520,350,1,4864,30,1,50,8601},
    {32002,32024,30320,7938,351,1,13156,70,1,51,5542}, {32051,32073,30320,8105,352,1,13226,100,1,53,5449}, {32101,32123,32154,4520,353,1,5385,35,1,60,6642},
    {32204,32226,30320,3693,354,3,13326,116,1,61,5642}, {32979,33006,33040,3143,357,1,13442,332,1,0,6449}, {33094,33123,33158,3693,358,1,13774,36,1,1,3542},
    {33217,33240,33258,3693,359,2,13810,120,1,1,3542}, {33313,33340,33040,3143,361,1,13442,332,1,18,15093}, {33375,33406,33441,9396,362,3,13930,236,1,24,4864},
    {33491,33522,33554,9396,365,3,2826,237,1,24,4864}, {33613,33642,33669,9396,368,3,14166,234,1,24,4864}, {33739,33765,33796,6648,371,5,14400,68,1,29,5542},
    {33859,33887,33900,6648,376,2,14468,51,1,29,5542}, {33983,34009,34035,27808,378,1,14519,30,1,34,9771}, {34087,34110,34170,27808,379,1,14549,34,1,34,9771},
    {34206,34224,34244,3693,380,3,14583,94,1,42,7449}, {34295,34319,34345,4520,383,1,14677,32,1,46,4127}, {34418,34443,34461,4520,384,1,14709,34,0,46,4127},
    {34530,34558,34579,4520,385,1,14743,33,0,46,4127}, {34660,34682,34706,4520,386,1,14776,41,1,46,4127}, {34767,34793,34812,4520,387,1,14817,31,0,46,4127},
    {34856,34879,34894,4198,388,1,2213,118,1,47,15093}, {35257,35286,35308,487,389,3,14848,587,1,63,5542}, {36579,36608,36634,487,392,3,15435,403,1,64,1957},
    {37407,37436,37456,487,395,3,15838,404,1,64,1957},
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
    "a\0"
    "ai\0"
    "an\0"
    "ang\0"
    "ao\0"
    "ba\0"
    "bai\0"
    "ban\0"
    "bang\0"
    "bao\0"
    "bei\0"
    "ben\0"
    "beng\0"
    "bi\0"
    "bian\0"
    "biao\0"
    "bie\0"
    "bin\0"
    "bing\0"
    "bo\0"
    "bu\0"
    "ca\0"
    "cai\0"
    "can\0"
    "cang\0"
    "cao\0"
    "ce\0"
    "cen\0"
    "ceng\0"
    "cha\0"
    "chai\0"
    "chan\0"
    "chang\0"
    "chao\0"
    "che\0"
    "chen\0"
    "cheng\0"
    "chong\0"
    "chou\0"
    "chu\0"
    "chua\0"
    "chuai\0"
    "chuan\0"
    "chuang\0"
    "chun\0"
    "chuo\0"
    "cong\0"
    "cou\0"
    "cu\0"
    "cuan\0"
    "cun\0"
    "cuo\0"
    "da\0"
    "dai\0"
    "dan\0"
    "dang\0"
    "dao\0"
    "de\0"
    "den\0"
    "deng\0"
    "di\0"
    "dian\0"
    "diao\0"
    "die\0"
    "ding\0"
    "dong\0"
    "dou\0"
    "du\0"
    "duan\0"
    "dun\0"
    "duo\0"
    "e\0"
    "en\0"
    "er\0"
    "fa\0"
    "fan\0"
    "fang\0"
    "fei\0"
    "fen\0"
    "fou\0"
    "fu\0"
    "ga\0"
    "gai\0"
    "gan\0"
    "gang\0"
    "gao\0"
    "ge\0"
    "gei\0"
    "gen\0"
    "geng\0"
    "gong\0"
    "gou\0"
    "gu\0"
    "gua\0"
    "guai\0"
    "guan\0"
    "guang\0"
    "gun\0"
    "guo\0"
    "ha\0"
    "hai\0"
    "han\0"
    "hang\0"
    "hao\0"
    "he\0"
    "hei\0"
    "hen\0"
    "heng\0"
    "hong\0"
    "hou\0"
    "hu\0"
    "hua\0"
    "huai\0"
    "huan\0"
    "huang\0"
    "hun\0"
    "huo\0"
    "ji\0"
    "jia\0"
    "jian\0"
    "jiang\0"
    "jiao\0"
    "jie\0"
    "jin\0"
    "jing\0"
    "jiong\0"
    "ka\0"
    "kai\0"
    "kan\0"
    "kang\0"
    "kao\0"
    "ke\0"
    "kei\0"
    "ken\0"
    "keng\0"
    "kong\0"
    "kou\0"
    "ku\0"
    "kua\0"
    "kuai\0"
    "kuan\0"
    "kuang\0"
    "kun\0"
    "kuo\0"
    "la\0"
    "lai\0"
    "lan\0"
    "lang\0"
    "lao\0"
    "le\0"
    "lei\0"
    "leng\0"
    "li\0"
    "lia\0"
    "lian\0"
    "liang\0"
    "liao\0"
    "lie\0"
    "lin\0"
    "ling\0"
    "long\0"
    "lou\0"
    "lu\0"
    "luan\0"
    "lun\0"
    "luo\0"
    "m\0"
    "ma\0"
    "mai\0"
    "man\0"
    "mang\0"
    "mao\0"
    "me\0"
    "mei\0"
    "men\0"
    "meng\0"
    "mi\0"
    "mian\0"
    "miao\0"
    "mie\0"
    "min\0"
    "ming\0"
    "mo\0"
    "mou\0"
    "mu\0"
    "n\0"
    "na\0"
    "nai\0"
    "nan\0"
    "nang\0"
    "nao\0"
    "ne\0"
    "nei\0"
    "nen\0"
    "neng\0"
    "ni\0"
    "nian\0"
    "niang\0"
    "niao\0"
    "nie\0"
    "nin\0"
    "ning\0"
    "nong\0"
    "nou\0"
    "nu\0"
    "nuan\0"
    "nuo\0"
    "o\0"
    "ou\0"
    "pa\0"
    "pai\0"
    "pan\0"
    "pang\0"
    "pao\0"
    "pei\0"
    "pen\0"
    "peng\0"
    "pi\0"
    "pian\0"
    "piao\0"
    "pie\0"
    "pin\0"
    "ping\0"
    "po\0"
    "pou\0"
    "pu\0"
    "ran\0"
    "rang\0"
    "rao\0"
    "re\0"
    "ren\0"
    "reng\0"
    "rong\0"
    "rou\0"
    "ru\0"
    "ruan\0"
    "run\0"
    "ruo\0"
    "sa\0"
    "sai\0"
    "san\0"
    "sang\0"
    "sao\0"
    "se\0"
    "sen\0"
    "seng\0"
    "sha\0"
    "shai\0"
    "shan\0"
    "shang\0"
    "shao\0"
    "she\0"
    "shei\0"
    "shen\0"
    "sheng\0"
    "shou\0"
    "shu\0"
    "shua\0"
    "shuai\0"
    "shuan\0"
    "shuang\0"
    "shun\0"
    "shuo\0"
    "song\0"
    "sou\0"
    "su\0"
    "suan\0"
    "sun\0"
    "suo\0"
    "ta\0"
    "tai\0"
    "tan\0"
    "tang\0"
    "tao\0"
    "te\0"
    "teng\0"
    "ti\0"
    "tian\0"
    "tiao\0"
    "tie\0"
    "ting\0"
    "tong\0"
    "tou\0"
    "tu\0"
    "tuan\0"
    "tun\0"
    "tuo\0"
    "wa\0"
    "wai\0"
    "wan\0"
    "wang\0"
    "wei\0"
    "wo\0"
    "wu\0"
    "ya\0"
    "yan\0"
    "yang\0"
    "yao\0"
    "ye\0"
    "yi\0"
    "yin\0"
    "ying\0"
    "yo\0"
    "yong\0"
    "you\0"
    "yu\0"
    "yuan\0"
    "yue\0"
    "yun\0"
    "za\0"
    "zai\0"
    "zan\0"
    "zang\0"
    "zao\0"
    "ze\0"
    "zei\0"
    "zen\0"
    "zeng\0"
    "zong\0"
    "zou\0"
    "zu\0"
    "zuan\0"
    "zun\0"
    "zuo\0"
    "hi\0"
    "h\304\201\0"
    "h\303\251\0"
    "ho\0"
    "hw\304\201\0"
    "l\304\201\0"
    "l\303\251\0"
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
    "m\304\201\0"
    "m\303\251\0"
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
    "ri\0"
    "r\304\201\0"
    "r\303\251\0"
    "ro\0"
    "rw\304\201\0"
    "s\304\201\0"
    "s\303\251\0"
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
    "b\304\201\0"
    "b\303\251\0"
    "be\0"
    "bw\304\201\0"
    "va\0"
    "vu\0"
    "vi\0"
    "v\304\201\0"
    "v\303\251\0"
    "ve\0"
    "vo\0"
    "vw\304\201\0"
    "t\304\201\0"
    "t\303\251\0"
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
    "n\304\201\0"
    "n\303\251\0"
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
    "ki\0"
    "k\304\201\0"
    "k\303\251\0"
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
    "wi\0"
    "w\304\201\0"
    "w\303\251\0"
    "we\0"
    "ww\304\201\0"
    "\312\273a\0"
    "\312\273u\0"
    "\312\273i\0"
    "\312\273\304\201\0"
    "\312\273\303\251\0"
    "\312\273e\0"
    "\312\273o\0"
    "\312\273w\304\201\0"
    "zi\0"
    "z\304\201\0"
    "z\303\251\0"
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
    "y\304\201\0"
    "y\303\251\0"
    "yw\304\201\0"
    "d\304\201\0"
    "d\303\251\0"
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
    "gi\0"
    "g\304\201\0"
    "g\303\251\0"
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
    "fi\0"
    "f\304\201\0"
    "f\303\251\0"
    "fe\0"
    "fo\0"
    "fw\304\201\0"
    "p\304\201\0"
    "p\303\251\0"
    "pe\0"
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
    "\304\253\0"
    "i\0"
    "\342\200\231i\0"
    "all\304\201h\0"
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
    "\304\223\0"
    "\304\233\0"
    "t\312\273\0"
    "ts\0"
    "dz\0"
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
    "au\0"
    "k\315\237h\0"
    "k\315\237ha\0"
    "kha\0"
    "\304\241\0"
    "\304\241a\0"
    "gha\0"
    "\341\271\205a\0"
    "c\0"
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
    "lk\342\200\231\0"
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
    "\353\214\200\355\225\234 \353\257\274\352\265\255\0"
    ", \0"
    "\356\204\240\341\205\241\0"
    "\356\204\240\341\205\245\341\206\253\0"
    "\356\204\240\341\205\247\341\206\250\0"
    "\356\204\240\341\205\247\341\206\257\0"
    "\356\204\240\341\205\252\0"
    "\356\204\240\341\205\257\341\206\253\0"
    "\356\204\240\341\205\265\341\206\257\0"
    "\354\227\260\0"
    "lid\305\217\0"
    "\353\262\225\0"
    "\356\204\247\341\205\245\341\206\270\0"
    "\356\204\247\341\205\247\341\206\274\0"
    "\356\204\247\341\205\256\341\206\257\0"
    "\356\204\247\341\205\265\341\206\276\0"
    "\353\205\200\353\246\204\0"
    "\353\213\210\0"
    "\353\246\264\0"
    "\353\213\220\0"
    "\353\213\242\0"
    "j\305\217n\0"
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
    "sho\0"
    "shi\0"
    "je\0"
    "jo\0"
    "ju\0"
    "cho\0"
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
    "l\304\255\0"
    "\341\270\245ie\0"
    "\341\270\245\304\255\0"
    "\341\270\245wa\0"
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
    "b\304\255\0"
    "vie\0"
    "v\304\255\0"
    "t\304\255\0"
    "chie\0"
    "ch\304\255\0"
    "hwi\0"
    "hwie\0"
    "hw\304\255\0"
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
    "d\304\255\0"
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
    "heu\0"
    "h\304\223u\0"
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
    "heac-heb-Hebr-Latn-2006\0"
    "Hebrew, Academy of the Hebrew Language 2006\0"
    "Academy of the Hebrew Language, rules of transliteration (2006); United Nations resolution IX/9 (2007)\0"
    "Hebr\0"
    "ap\0"
    "ak\0"
    "pung\0"
    "pong\0"
    "pau\0"
    "pat\0"
    "pak\0"
    "put\0"
    "pun\0"
    "puk\0"
    "pui\0"
    "pok\0"
    "piu\0"
    "pit\0"
    "pik\0"
    "pam\0"
    "cheung\0"
    "chuet\0"
    "chuen\0"
    "chung\0"
    "cheuk\0"
    "ching\0"
    "chut\0"
    "chui\0"
    "chau\0"
    "chat\0"
    "chap\0"
    "cham\0"
    "chak\0"
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
    "teuk\0"
    "tut\0"
    "tui\0"
    "tat\0"
    "tap\0"
    "tam\0"
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
    "fai\0"
    "kwong\0"
    "kwing\0"
    "kwang\0"
    "kwat\0"
    "kwan\0"
    "kwak\0"
    "kwai\0"
    "keung\0"
    "kuen\0"
    "kwok\0"
    "kwik\0"
    "kung\0"
    "keuk\0"
    "king\0"
    "kui\0"
    "kau\0"
    "kat\0"
    "kap\0"
    "kam\0"
    "kak\0"
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
    "heung\0"
    "huet\0"
    "huen\0"
    "hui\0"
    "hap\0"
    "ham\0"
    "hak\0"
    "yeung\0"
    "yuet\0"
    "yuen\0"
    "yung\0"
    "yeuk\0"
    "yui\0"
    "yuk\0"
    "yiu\0"
    "yit\0"
    "yip\0"
    "yim\0"
    "yik\0"
    "yau\0"
    "yat\0"
    "yap\0"
    "yam\0"
    "yai\0"
    "kuet\0"
    "leung\0"
    "luet\0"
    "luen\0"
    "leuk\0"
    "lut\0"
    "lui\0"
    "lau\0"
    "lat\0"
    "lap\0"
    "lam\0"
    "mau\0"
    "mak\0"
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
    "nam\0"
    "sheung\0"
    "shuet\0"
    "shuen\0"
    "sheuk\0"
    "shing\0"
    "sut\0"
    "shui\0"
    "sau\0"
    "sat\0"
    "sap\0"
    "sam\0"
    "sak\0"
    "shue\0"
    "shuk\0"
    "shiu\0"
    "shik\0"
    "shek\0"
    "shau\0"
    "wat\0"
    "wak\0"
    "hk-yue-Hani-Latn-names\0"
    "Cantonese names, as Hong Kong usually spells them\0"
    "Hong Kong Government Cantonese Romanisation, as in use\0"
    "am\0"
    "fau\0"
    "fok\0"
    "fui\0"
    "fuk\0"
    "fun\0"
    "fung\0"
    "fut\0"
    "hat\0"
    "hek\0"
    "him\0"
    "hin\0"
    "hing\0"
    "hip\0"
    "hit\0"
    "hiu\0"
    "hok\0"
    "hon\0"
    "hot\0"
    "huk\0"
    "hung\0"
    "kek\0"
    "kut\0"
    "lak\0"
    "lek\0"
    "lik\0"
    "lim\0"
    "lip\0"
    "lit\0"
    "loi\0"
    "lok\0"
    "luk\0"
    "lung\0"
    "mat\0"
    "mik\0"
    "mit\0"
    "miu\0"
    "mok\0"
    "mong\0"
    "mui\0"
    "muk\0"
    "mun\0"
    "mung\0"
    "mut\0"
    "ngat\0"
    "ngit\0"
    "ngoi\0"
    "ngok\0"
    "ngon\0"
    "ngong\0"
    "nik\0"
    "nim\0"
    "nip\0"
    "niu\0"
    "noi\0"
    "nok\0"
    "nuk\0"
    "nung\0"
    "ok\0"
    "ong\0"
    "sei\0"
    "sim\0"
    "sip\0"
    "sit\0"
    "soi\0"
    "sok\0"
    "sung\0"
    "uk\0"
    "ung\0"
    "wik\0"
    "wing\0"
    "wok\0"
    "wui\0"
    "wut\0"
    "XE\0"
    "XAA\0"
    "XAE\0"
    "U\0"
    "I\0"
    "XI\0"
    "A\0"
    "BB\0"
    "B\0"
    "XAH\0"
    "XTA\0"
    "TT\0"
    "T\0"
    "XTHXTH\0"
    "XTH\0"
    "JJ\0"
    "J\0"
    "XHXH\0"
    "XH\0"
    "XKHXKH\0"
    "XKH\0"
    "DD\0"
    "D\0"
    "XDHXDH\0"
    "XDH\0"
    "RR\0"
    "R\0"
    "ZZ\0"
    "Z\0"
    "SS\0"
    "S\0"
    "XSHXSH\0"
    "XSH\0"
    "XSSXSS\0"
    "XSS\0"
    "XDZXDZ\0"
    "XDZ\0"
    "XTTXTT\0"
    "XTT\0"
    "XZZXZZ\0"
    "XZZ\0"
    "EE\0"
    "GG\0"
    "FF\0"
    "F\0"
    "QQ\0"
    "Q\0"
    "KK\0"
    "K\0"
    "LL\0"
    "L\0"
    "MM\0"
    "M\0"
    "NN\0"
    "N\0"
    "HH\0"
    "H\0"
    "WW\0"
    "W\0"
    "XAY\0"
    "YY\0"
    "Y\0"
    "PP\0"
    "P\0"
    "icao-ara-Arab-Latn-9303\0"
    "Arabic in zones of travel documents, ICAO 9303\0"
    "ICAO Doc 9303 part 3, section 6 C (Arabic)\0"
    "xaa\0"
    "xae\0"
    "xah\0"
    "xay\0"
    "xdh\0"
    "xdhxdh\0"
    "xdz\0"
    "xdzxdz\0"
    "xh\0"
    "xhxh\0"
    "xkh\0"
    "xkhxkh\0"
    "xsh\0"
    "xshxsh\0"
    "xss\0"
    "xssxss\0"
    "xta\0"
    "xth\0"
    "xthxth\0"
    "xtt\0"
    "xttxtt\0"
    "xzz\0"
    "xzzxzz\0"
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
    "k\314\204h\0"
    "\341\270\263\314\204h\0"
    "k\314\233h\0"
    "\341\270\263h\0"
    "c\314\204h\0"
    "c\314\243h\0"
    "\341\273\265\0"
    "\341\271\255\314\204h\0"
    "\341\271\257h\0"
    "t\314\233h\0"
    "t\314\204h\0"
    "p\314\204h\0"
    "f\314\204\0"
    "p\314\243h\0"
    "\305\202\0"
    "\341\271\243\314\204\0"
    "s\314\233\314\204\0"
    "h\314\204\0"
    "\341\272\241\0"
    "\303\245\0"
    "\341\273\245\0"
    "\341\273\245\314\204\0"
    "\342\200\223\314\245\0"
    "\341\273\213\0"
    "\314\206\0"
    "\314\200\0"
    "\314\202\0"
    "\314\201\0"
    "\314\214\0"
    "\314\222\0"
    "\314\212\0"
    "iso-tha-Thai-Latn-11940-1998\0"
    "Thai, ISO 11940:1998\0"
    "ISO 11940:1998\0"
    "Thai\0"
    "\303\254\0"
    "g\314\200\0"
    "iso-ukr-Cyrl-Latn-9-1995\0"
    "Ukrainian, ISO 9:1995\0"
    "l\303\274\0"
    "n\303\274\0"
    "iso-zho-Hani-Latn-7098-names\0"
    "Chinese names, Hanyu Pinyin without tones\0"
    "ISO 7098:2015; GB/T 28039-2011\0"
    "cui\0"
    "diu\0"
    "dui\0"
    "feng\0"
    "gui\0"
    "jiu\0"
    "juan\0"
    "jue\0"
    "jun\0"
    "l\303\274e\0"
    "n\303\274e\0"
    "qia\0"
    "qian\0"
    "qiang\0"
    "qiao\0"
    "qie\0"
    "qin\0"
    "qing\0"
    "qiong\0"
    "qiu\0"
    "quan\0"
    "que\0"
    "qun\0"
    "rui\0"
    "sui\0"
    "wen\0"
    "weng\0"
    "xia\0"
    "xian\0"
    "xiang\0"
    "xiao\0"
    "xie\0"
    "xin\0"
    "xing\0"
    "xiong\0"
    "xiu\0"
    "xuan\0"
    "xue\0"
    "xun\0"
    "zhai\0"
    "zhan\0"
    "zhang\0"
    "zhao\0"
    "zhen\0"
    "zheng\0"
    "zhong\0"
    "zhou\0"
    "zhua\0"
    "zhuai\0"
    "zhuan\0"
    "zhuang\0"
    "zhui\0"
    "zhun\0"
    "zhuo\0"
    "zui\0"
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
    "aai\0"
    "aak\0"
    "aan\0"
    "aang\0"
    "aap\0"
    "aat\0"
    "aau\0"
    "baa\0"
    "baai\0"
    "baak\0"
    "baan\0"
    "baat\0"
    "baau\0"
    "bak\0"
    "bam\0"
    "bat\0"
    "bik\0"
    "bit\0"
    "biu\0"
    "bok\0"
    "bong\0"
    "bou\0"
    "bui\0"
    "buk\0"
    "bun\0"
    "bung\0"
    "but\0"
    "caa\0"
    "caai\0"
    "caak\0"
    "caam\0"
    "caan\0"
    "caang\0"
    "caap\0"
    "caat\0"
    "caau\0"
    "cak\0"
    "cam\0"
    "cap\0"
    "cat\0"
    "cau\0"
    "cek\0"
    "ceoi\0"
    "ceon\0"
    "ceot\0"
    "cik\0"
    "cim\0"
    "cip\0"
    "cit\0"
    "ciu\0"
    "co\0"
    "coek\0"
    "coeng\0"
    "coi\0"
    "cok\0"
    "cuk\0"
    "cung\0"
    "cyut\0"
    "daa\0"
    "daai\0"
    "daam\0"
    "daan\0"
    "daap\0"
    "daat\0"
    "dak\0"
    "dam\0"
    "dat\0"
    "dau\0"
    "dei\0"
    "dek\0"
    "deoi\0"
    "deon\0"
    "deot\0"
    "dik\0"
    "dim\0"
    "din\0"
    "dip\0"
    "dit\0"
    "doe\0"
    "doek\0"
    "doi\0"
    "dok\0"
    "duk\0"
    "dung\0"
    "dyun\0"
    "dyut\0"
    "faa\0"
    "faai\0"
    "faan\0"
    "faat\0"
    "gaa\0"
    "gaai\0"
    "gaak\0"
    "gaam\0"
    "gaan\0"
    "gaang\0"
    "gaap\0"
    "gaat\0"
    "gaau\0"
    "gam\0"
    "gap\0"
    "gat\0"
    "gau\0"
    "geoi\0"
    "gik\0"
    "gim\0"
    "gin\0"
    "ging\0"
    "gip\0"
    "git\0"
    "giu\0"
    "goek\0"
    "goeng\0"
    "goi\0"
    "gok\0"
    "gon\0"
    "got\0"
    "guk\0"
    "gung\0"
    "gwaa\0"
    "gwaai\0"
    "gwaak\0"
    "gwaan\0"
    "gwaat\0"
    "gwai\0"
    "gwan\0"
    "gwang\0"
    "gwat\0"
    "gwik\0"
    "gwing\0"
    "gwo\0"
    "gwok\0"
    "gwong\0"
    "gyun\0"
    "haa\0"
    "haai\0"
    "haak\0"
    "haam\0"
    "haan\0"
    "haang\0"
    "haap\0"
    "haau\0"
    "heoi\0"
    "hoe\0"
    "hoeng\0"
    "hyun\0"
    "hyut\0"
    "jaa\0"
    "jai\0"
    "jam\0"
    "jan\0"
    "jap\0"
    "jat\0"
    "jau\0"
    "jeoi\0"
    "jeon\0"
    "jik\0"
    "jim\0"
    "jip\0"
    "jit\0"
    "joek\0"
    "joeng\0"
    "juk\0"
    "jung\0"
    "jyut\0"
    "kaa\0"
    "kaai\0"
    "kaak\0"
    "kaau\0"
    "keoi\0"
    "koek\0"
    "koeng\0"
    "kwaa\0"
    "kwaang\0"
    "kyun\0"
    "kyut\0"
    "laa\0"
    "laai\0"
    "laam\0"
    "laan\0"
    "laang\0"
    "laap\0"
    "laat\0"
    "laau\0"
    "leoi\0"
    "leon\0"
    "leot\0"
    "loek\0"
    "loeng\0"
    "lyun\0"
    "lyut\0"
    "maa\0"
    "maai\0"
    "maak\0"
    "maan\0"
    "maang\0"
    "maau\0"
    "naa\0"
    "naai\0"
    "naam\0"
    "naan\0"
    "naap\0"
    "naat\0"
    "naau\0"
    "neoi\0"
    "neot\0"
    "ngaa\0"
    "ngaai\0"
    "ngaak\0"
    "ngaam\0"
    "ngaan\0"
    "ngaang\0"
    "ngaau\0"
    "ngou\0"
    "noeng\0"
    "nyun\0"
    "paa\0"
    "paai\0"
    "paak\0"
    "paan\0"
    "paang\0"
    "paau\0"
    "saa\0"
    "saai\0"
    "saak\0"
    "saam\0"
    "saan\0"
    "saang\0"
    "saap\0"
    "saat\0"
    "saau\0"
    "sek\0"
    "seoi\0"
    "seon\0"
    "seot\0"
    "sik\0"
    "siu\0"
    "soek\0"
    "soeng\0"
    "suk\0"
    "syut\0"
    "taa\0"
    "taai\0"
    "taam\0"
    "taan\0"
    "taap\0"
    "taat\0"
    "teoi\0"
    "teon\0"
    "tyun\0"
    "tyut\0"
    "waa\0"
    "waai\0"
    "waak\0"
    "waan\0"
    "waang\0"
    "waat\0"
    "zaa\0"
    "zaai\0"
    "zaak\0"
    "zaam\0"
    "zaan\0"
    "zaang\0"
    "zaap\0"
    "zaat\0"
    "zaau\0"
    "zak\0"
    "zam\0"
    "zap\0"
    "zat\0"
    "zau\0"
    "zek\0"
    "zeoi\0"
    "zeon\0"
    "zeot\0"
    "zik\0"
    "zim\0"
    "zin\0"
    "zing\0"
    "zip\0"
    "zit\0"
    "ziu\0"
    "zoek\0"
    "zoeng\0"
    "zoi\0"
    "zok\0"
    "zuk\0"
    "zung\0"
    "zyun\0"
    "zyut\0"
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
    "\340\275\200a\0"
    "\340\275\201a\0"
    "\340\275\202a\0"
    "\340\275\204a\0"
    "\340\275\205a\0"
    "\340\275\206a\0"
    "\340\275\207a\0"
    "\340\275\211a\0"
    "\340\275\217a\0"
    "\340\275\220a\0"
    "\340\275\221a\0"
    "\340\275\223a\0"
    "\340\275\224a\0"
    "\340\275\225a\0"
    "\340\275\226a\0"
    "\340\275\230a\0"
    "\340\275\231a\0"
    "\340\275\232a\0"
    "\340\275\233a\0"
    "\340\275\235a\0"
    "\340\275\236a\0"
    "\340\275\237a\0"
    "\340\275\240a\0"
    "\340\275\241a\0"
    "\340\275\242a\0"
    "\340\275\243a\0"
    "\340\275\244a\0"
    "\340\275\246a\0"
    "\340\275\247a\0"
    "\340\275\250a\0"
    "\340\276\220a\0"
    "\340\276\221a\0"
    "\340\276\222a\0"
    "\340\276\224a\0"
    "\340\276\225a\0"
    "\340\276\226a\0"
    "\340\276\227a\0"
    "\340\276\231a\0"
    "\340\276\237a\0"
    "\340\276\240a\0"
    "\340\276\241a\0"
    "\340\276\243a\0"
    "\340\276\244a\0"
    "\340\276\245a\0"
    "\340\276\246a\0"
    "\340\276\250a\0"
    "\340\276\251a\0"
    "\340\276\252a\0"
    "\340\276\253a\0"
    "\340\276\255a\0"
    "\340\276\261a\0"
    "\340\276\262a\0"
    "\340\276\263a\0"
    "\340\276\267a\0"
    "/\0"
    "g.\0"
    "tsh\0"
    "+k\0"
    "+kh\0"
    "+g\0"
    "+ng\0"
    "+c\0"
    "+ch\0"
    "+j\0"
    "+ny\0"
    "+t\0"
    "+th\0"
    "+d\0"
    "+n\0"
    "+p\0"
    "+ph\0"
    "+b\0"
    "+m\0"
    "+ts\0"
    "+tsh\0"
    "+dz\0"
    "+w\0"
    "+y\0"
    "+r\0"
    "+l\0"
    "+h\0"
    "thl-bod-Tibt-Latn-2003\0"
    "Tibetan, Extended Wylie, letters of Tibetan words\0"
    "THL Extended Wylie Transliteration Scheme (2003); Wylie, A Standard System of Tibetan Transcription (1959)\0"
    "Tibt\0"
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
    "\341\273\265a\0"
    "un-ori-Orya-Latn-1972\0"
    "Oriya, United Nations 1972\0"
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
    "|\0"
    ">\0"
    "&\0"
    "<\0"
    "}\0"
    "*\0"
    "$\0"
    "~\0"
    "`\0"
    "{\0"
    "V\0"
    "var-ara-Arab-Latn-buckwalter\0"
    "Arabic, Buckwalter transliteration\0"
    "T. Buckwalter, Arabic transliteration (1990)\0"
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
    "yay\0"
    "yey\0"
    "way\0"
    "oy\0"
    "wey\0"
    "uy\0"
    "var-kor-Hang-Latn-yale-1942\0"
    "Korean, Yale\0"
    "S. E. Martin, A Reference Grammar of Korean (1992); Yale romanisation (1942)\0"
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
    "tsch\0"
    "schtsch\0"
    "var-rus-Cyrl-Latn-duden\0"
    "Russian in German (Duden)\0"
    "Duden, Die deutsche Rechtschreibung, transcription of Cyrillic\0"
    "chtch\0"
    "iou\0"
    "var-rus-Cyrl-Latn-french\0"
    "Russian in French\0"
    "usage of the French press and of Soviet passports\0"
    "gy\0"
    "zs\0"
    "sz\0"
    "ty\0"
    "cs\0"
    "scs\0"
    "var-rus-Cyrl-Latn-hungarian\0"
    "Russian in Hungarian\0"
    "Hungarian Academy of Sciences, rules of transcription of Cyrillic (1985)\0"
    "cz\0"
    "szcz\0"
    "var-rus-Cyrl-Latn-pwn\0"
    "Russian in Polish (PWN)\0"
    "PWN, Wielki s\305\202ownik ortograficzny, transcription of Russian\0"
    "var-rus-Cyrl-Latn-turkish\0"
    "Russian in Turkish\0"
    "T\303\274rk Dil Kurumu, spelling of Russian names\0"
    "var-san-Deva-Latn-iast\0"
    "Sanskrit, IAST\0"
    "International Congress of Orientalists (1894, 1912)\0"
    "chaang\0"
    "chyut\0"
    "chyun\0"
    "cheut\0"
    "cheun\0"
    "cheui\0"
    "chaau\0"
    "chaat\0"
    "chaap\0"
    "chaan\0"
    "chaam\0"
    "chaak\0"
    "chaai\0"
    "chyu\0"
    "deuk\0"
    "deut\0"
    "deun\0"
    "deui\0"
    "deu\0"
    "geung\0"
    "geuk\0"
    "geui\0"
    "heui\0"
    "yut\0"
    "yeun\0"
    "yeui\0"
    "keui\0"
    "leut\0"
    "leun\0"
    "leui\0"
    "neut\0"
    "neui\0"
    "seung\0"
    "seuk\0"
    "seut\0"
    "seun\0"
    "seui\0"
    "teun\0"
    "teui\0"
    "jeung\0"
    "jaang\0"
    "jong\0"
    "jeuk\0"
    "jeut\0"
    "jeun\0"
    "jeui\0"
    "jeng\0"
    "jang\0"
    "jaau\0"
    "jaat\0"
    "jaap\0"
    "jaan\0"
    "jaam\0"
    "jaak\0"
    "jaai\0"
    "jou\0"
    "jok\0"
    "joi\0"
    "jek\0"
    "jak\0"
    "var-yue-Hani-Latn-yale-names\0"
    "Cantonese names, Yale\0"
    "Yale romanisation of Cantonese (Huang and Kok 1970), without tones\0"
    "pien\0"
    "p\303\252ng\0"
    "pieh\0"
    "p\303\252n\0"
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
    "tien\0"
    "t\303\252ng\0"
    "tieh\0"
    "t\303\252n\0"
    "t\303\252\0"
    "erh\0"
    "\303\252n\0"
    "f\303\252ng\0"
    "f\303\252n\0"
    "k\303\252ng\0"
    "k\303\252n\0"
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
    "j\303\252ng\0"
    "jui\0"
    "j\303\252n\0"
    "jao\0"
    "jih\0"
    "j\303\252\0"
    "sh\303\252ng\0"
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
    "ch\303\252ng\0"
    "tsuan\0"
    "tsung\0"
    "ch\303\252n\0"
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
    "byau\0"
    "byan\0"
    "bye\0"
    "bau\0"
    "bwo\0"
    "chwang\0"
    "chwan\0"
    "chwai\0"
    "tswan\0"
    "chwo\0"
    "chwun\0"
    "chwei\0"
    "tseng\0"
    "tswo\0"
    "tswun\0"
    "tswei\0"
    "chr\0"
    "tsen\0"
    "tsau\0"
    "tsz\0"
    "dwan\0"
    "dyau\0"
    "dyan\0"
    "dwo\0"
    "dwun\0"
    "dwei\0"
    "dyou\0"
    "dye\0"
    "gwun\0"
    "gwei\0"
    "hwang\0"
    "hwan\0"
    "hwai\0"
    "hwo\0"
    "hwun\0"
    "hwei\0"
    "jyung\0"
    "jyang\0"
    "jywan\0"
    "jyau\0"
    "jyan\0"
    "jywe\0"
    "jyou\0"
    "jye\0"
    "jya\0"
    "kwun\0"
    "kwei\0"
    "lyang\0"
    "lwan\0"
    "lyau\0"
    "lyan\0"
    "lywe\0"
    "lwo\0"
    "lwun\0"
    "lyou\0"
    "lye\0"
    "lya\0"
    "myau\0"
    "myan\0"
    "myou\0"
    "mye\0"
    "mwo\0"
    "nyang\0"
    "nwan\0"
    "nyau\0"
    "nyan\0"
    "nywe\0"
    "nwo\0"
    "nyou\0"
    "pyau\0"
    "pyan\0"
    "pye\0"
    "pwo\0"
    "chyung\0"
    "chyang\0"
    "chywan\0"
    "chyau\0"
    "chyan\0"
    "chywe\0"
    "chyou\0"
    "chye\0"
    "chya\0"
    "rwan\0"
    "rung\0"
    "rwo\0"
    "rwun\0"
    "rwei\0"
    "rau\0"
    "shwang\0"
    "shwan\0"
    "shwai\0"
    "swan\0"
    "shwo\0"
    "shwun\0"
    "shwei\0"
    "swo\0"
    "swun\0"
    "swei\0"
    "shr\0"
    "twan\0"
    "tyau\0"
    "tyan\0"
    "two\0"
    "twun\0"
    "twei\0"
    "tye\0"
    "syung\0"
    "syang\0"
    "sywan\0"
    "sying\0"
    "syau\0"
    "syan\0"
    "sywe\0"
    "syou\0"
    "syin\0"
    "sye\0"
    "syi\0"
    "ywan\0"
    "ywe\0"
    "jwang\0"
    "jwan\0"
    "jwai\0"
    "dzwan\0"
    "dzung\0"
    "jwo\0"
    "jwun\0"
    "jwei\0"
    "jen\0"
    "dzeng\0"
    "dzang\0"
    "dzwo\0"
    "dzwun\0"
    "dzwei\0"
    "dzou\0"
    "jr\0"
    "dzen\0"
    "dzei\0"
    "dzau\0"
    "dzan\0"
    "dzai\0"
    "dzu\0"
    "dze\0"
    "dza\0"
    "var-zho-Hani-Latn-yale-names\0"
    "Chinese names, Yale\0"
    "Yale romanisation of Mandarin (1943), without tones\0"
;
