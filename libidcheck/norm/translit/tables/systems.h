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
    0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x75, 0x61, 0x61, 0x74, 0x61, 0x61, 0x70, 0x61,
    0x61, 0x6e, 0x61, 0x61, 0x6b, 0x61, 0x61, 0x69, 0x61, 0x61, 0x62, 0x75, 0x6e, 0x67,
    0x62, 0x6f, 0x6e, 0x67, 0x62, 0x69, 0x6e, 0x67, 0x62, 0x65, 0x6e, 0x67, 0x62, 0x61,
    0x6e, 0x67, 0x62, 0x61, 0x61, 0x75, 0x62, 0x61, 0x61, 0x74, 0x62, 0x61, 0x61, 0x6e,
    0x62, 0x61, 0x61, 0x6b, 0x62, 0x61, 0x61, 0x69, 0x62, 0x75, 0x74, 0x62, 0x75, 0x6e,
    0x62, 0x75, 0x6b, 0x62, 0x75, 0x69, 0x62, 0x6f, 0x75, 0x62, 0x6f, 0x6b, 0x62, 0x69,
    0x75, 0x62, 0x69, 0x74, 0x62, 0x69, 0x6e, 0x62, 0x69, 0x6b, 0x62, 0x65, 0x69, 0x62,
    0x61, 0x74, 0x62, 0x61, 0x6e, 0x62, 0x61, 0x6d, 0x62, 0x61, 0x6b, 0x62, 0x61, 0x69,
    0x62, 0x61, 0x61, 0x62, 0x6f, 0x62, 0x65, 0x63, 0x6f, 0x65, 0x6e, 0x67, 0x63, 0x61,
    0x61, 0x6e, 0x67, 0x63, 0x79, 0x75, 0x74, 0x63, 0x79, 0x75, 0x6e, 0x63, 0x75, 0x6e,
    0x67, 0x63, 0x6f, 0x6e, 0x67, 0x63, 0x6f, 0x65, 0x6b, 0x63, 0x69, 0x6e, 0x67, 0x63,
    0x65, 0x6f, 0x74, 0x63, 0x65, 0x6f, 0x6e, 0x63, 0x65, 0x6f, 0x69, 0x63, 0x61, 0x6e,
    0x67, 0x63, 0x61, 0x61, 0x75, 0x63, 0x61, 0x61, 0x74, 0x63, 0x61, 0x61, 0x70, 0x63,
    0x61, 0x61, 0x6e, 0x63, 0x61, 0x61, 0x6d, 0x63, 0x61, 0x61, 0x6b, 0x63, 0x61, 0x61,
    0x69, 0x63, 0x79, 0x75, 0x63, 0x75, 0x6b, 0x63, 0x6f, 0x75, 0x63, 0x6f, 0x6b, 0x63,
    0x6f, 0x69, 0x63, 0x69, 0x75, 0x63, 0x69, 0x74, 0x63, 0x69, 0x70, 0x63, 0x69, 0x6e,
    0x63, 0x69, 0x6d, 0x63, 0x69, 0x6b, 0x63, 0x65, 0x6b, 0x63, 0x61, 0x75, 0x63, 0x61,
    0x74, 0x63, 0x61, 0x70, 0x63, 0x61, 0x6e, 0x63, 0x61, 0x6d, 0x63, 0x61, 0x6b, 0x63,
    0x61, 0x69, 0x63, 0x61, 0x61, 0x63, 0x6f, 0x63, 0x65, 0x64, 0x79, 0x75, 0x74, 0x64,
    0x79, 0x75, 0x6e, 0x64, 0x75, 0x6e, 0x67, 0x64, 0x6f, 0x6e, 0x67, 0x64, 0x6f, 0x65,
    0x6b, 0x64, 0x69, 0x6e, 0x67, 0x64, 0x65, 0x6f, 0x74, 0x64, 0x65, 0x6f, 0x6e, 0x64,
    0x65, 0x6f, 0x69, 0x64, 0x65, 0x6e, 0x67, 0x64, 0x61, 0x6e, 0x67, 0x64, 0x61, 0x61,
    0x74, 0x64, 0x61, 0x61, 0x70, 0x64, 0x61, 0x61, 0x6e, 0x64, 0x61, 0x61, 0x6d, 0x64,
    0x61, 0x61, 0x69, 0x64, 0x75, 0x6b, 0x64, 0x6f, 0x75, 0x64, 0x6f, 0x6b, 0x64, 0x6f,
    0x69, 0x64, 0x6f, 0x65, 0x64, 0x69, 0x74, 0x64, 0x69, 0x70, 0x64, 0x69, 0x6e, 0x64,
    0x69, 0x6d, 0x64, 0x69, 0x6b, 0x64, 0x65, 0x6b, 0x64, 0x65, 0x69, 0x64, 0x61, 0x75,
    0x64, 0x61, 0x74, 0x64, 0x61, 0x6e, 0x64, 0x61, 0x6d, 0x64, 0x61, 0x6b, 0x64, 0x61,
    0x69, 0x64, 0x61, 0x61, 0x64, 0x6f, 0x64, 0x65, 0x66, 0x61, 0x61, 0x74, 0x66, 0x61,
    0x61, 0x6e, 0x66, 0x61, 0x61, 0x69, 0x66, 0x61, 0x61, 0x67, 0x77, 0x6f, 0x6e, 0x67,
    0x67, 0x77, 0x69, 0x6e, 0x67, 0x67, 0x77, 0x61, 0x6e, 0x67, 0x67, 0x77, 0x61, 0x61,
    0x74, 0x67, 0x77, 0x61, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x61, 0x6b, 0x67, 0x77, 0x61,
    0x61, 0x69, 0x67, 0x6f, 0x65, 0x6e, 0x67, 0x67, 0x61, 0x61, 0x6e, 0x67, 0x67, 0x79,
    0x75, 0x6e, 0x67, 0x77, 0x6f, 0x6b, 0x67, 0x77, 0x69, 0x6b, 0x67, 0x77, 0x61, 0x74,
    0x67, 0x77, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x69, 0x67, 0x77, 0x61, 0x61, 0x67, 0x75,
    0x6e, 0x67, 0x67, 0x6f, 0x6e, 0x67, 0x67, 0x6f, 0x65, 0x6b, 0x67, 0x69, 0x6e, 0x67,
    0x67, 0x65, 0x6f, 0x69, 0x67, 0x65, 0x6e, 0x67, 0x67, 0x61, 0x6e, 0x67, 0x67, 0x61,
    0x61, 0x75, 0x67, 0x61, 0x61, 0x74, 0x67, 0x61, 0x61, 0x70, 0x67, 0x61, 0x61, 0x6e,
    0x67, 0x61, 0x61, 0x6d, 0x67, 0x61, 0x61, 0x6b, 0x67, 0x61, 0x61, 0x69, 0x67, 0x77,
    0x6f, 0x67, 0x75, 0x6e, 0x67, 0x75, 0x6b, 0x67, 0x6f, 0x75, 0x67, 0x6f, 0x74, 0x67,
    0x6f, 0x6e, 0x67, 0x6f, 0x6b, 0x67, 0x6f, 0x69, 0x67, 0x69, 0x75, 0x67, 0x69, 0x74,
    0x67, 0x69, 0x70, 0x67, 0x69, 0x6e, 0x67, 0x69, 0x6d, 0x67, 0x69, 0x6b, 0x67, 0x65,
    0x69, 0x67, 0x61, 0x75, 0x67, 0x61, 0x74, 0x67, 0x61, 0x70, 0x67, 0x61, 0x6e, 0x67,
    0x61, 0x6d, 0x67, 0x61, 0x69, 0x67, 0x61, 0x61, 0x67, 0x75, 0x67, 0x6f, 0x68, 0x6f,
    0x65, 0x6e, 0x67, 0x68, 0x61, 0x61, 0x6e, 0x67, 0x68, 0x79, 0x75, 0x74, 0x68, 0x79,
    0x75, 0x6e, 0x68, 0x65, 0x6f, 0x69, 0x68, 0x61, 0x61, 0x75, 0x68, 0x61, 0x61, 0x70,
    0x68, 0x61, 0x61, 0x6e, 0x68, 0x61, 0x61, 0x6d, 0x68, 0x61, 0x61, 0x6b, 0x68, 0x61,
    0x61, 0x69, 0x68, 0x6f, 0x75, 0x68, 0x6f, 0x65, 0x68, 0x61, 0x61, 0x6a, 0x6f, 0x65,
    0x6e, 0x67, 0x6a, 0x79, 0x75, 0x74, 0x6a, 0x79, 0x75, 0x6e, 0x6a, 0x75, 0x6e, 0x67,
    0x6a, 0x6f, 0x65, 0x6b, 0x6a, 0x69, 0x6e, 0x67, 0x6a, 0x65, 0x6f, 0x6e, 0x6a, 0x65,
    0x6f, 0x69, 0x6a, 0x79, 0x75, 0x6a, 0x75, 0x6b, 0x6a, 0x69, 0x74, 0x6a, 0x69, 0x70,
    0x6a, 0x69, 0x6e, 0x6a, 0x69, 0x6d, 0x6a, 0x69, 0x6b, 0x6a, 0x61, 0x75, 0x6a, 0x61,
    0x74, 0x6a, 0x61, 0x70, 0x6a, 0x61, 0x6e, 0x6a, 0x61, 0x6d, 0x6a, 0x61, 0x69, 0x6a,
    0x61, 0x61, 0x6a, 0x6f, 0x6a, 0x69, 0x6a, 0x65, 0x6b, 0x77, 0x61, 0x61, 0x6e, 0x67,
    0x6b, 0x6f, 0x65, 0x6e, 0x67, 0x6b, 0x79, 0x75, 0x74, 0x6b, 0x79, 0x75, 0x6e, 0x6b,
    0x77, 0x61, 0x61, 0x6b, 0x6f, 0x65, 0x6b, 0x6b, 0x65, 0x6f, 0x69, 0x6b, 0x61, 0x61,
    0x75, 0x6b, 0x61, 0x61, 0x6b, 0x6b, 0x61, 0x61, 0x69, 0x6b, 0x61, 0x61, 0x6c, 0x6f,
    0x65, 0x6e, 0x67, 0x6c, 0x61, 0x61, 0x6e, 0x67, 0x6c, 0x79, 0x75, 0x74, 0x6c, 0x79,
    0x75, 0x6e, 0x6c, 0x6f, 0x65, 0x6b, 0x6c, 0x65, 0x6f, 0x74, 0x6c, 0x65, 0x6f, 0x6e,
    0x6c, 0x65, 0x6f, 0x69, 0x6c, 0x61, 0x61, 0x75, 0x6c, 0x61, 0x61, 0x74, 0x6c, 0x61,
    0x61, 0x70, 0x6c, 0x61, 0x61, 0x6e, 0x6c, 0x61, 0x61, 0x6d, 0x6c, 0x61, 0x61, 0x69,
    0x6c, 0x6f, 0x75, 0x6c, 0x61, 0x61, 0x6d, 0x61, 0x61, 0x6e, 0x67, 0x6d, 0x61, 0x61,
    0x75, 0x6d, 0x61, 0x61, 0x6e, 0x6d, 0x61, 0x61, 0x6b, 0x6d, 0x61, 0x61, 0x69, 0x6d,
    0x6f, 0x75, 0x6d, 0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x67, 0x6e, 0x6f, 0x65,
    0x6e, 0x67, 0x6e, 0x67, 0x61, 0x61, 0x75, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x6e, 0x67,
    0x61, 0x61, 0x6d, 0x6e, 0x67, 0x61, 0x61, 0x6b, 0x6e, 0x67, 0x61, 0x61, 0x69, 0x6e,
    0x79, 0x75, 0x6e, 0x6e, 0x67, 0x6f, 0x75, 0x6e, 0x67, 0x61, 0x61, 0x6e, 0x65, 0x6f,
    0x74, 0x6e, 0x65, 0x6f, 0x69, 0x6e, 0x61, 0x61, 0x75, 0x6e, 0x61, 0x61, 0x74, 0x6e,
    0x61, 0x61, 0x70, 0x6e, 0x61, 0x61, 0x6e, 0x6e, 0x61, 0x61, 0x6d, 0x6e, 0x61, 0x61,
    0x69, 0x6e, 0x6f, 0x75, 0x6e, 0x61, 0x61, 0x70, 0x61, 0x61, 0x6e, 0x67, 0x70, 0x61,
    0x61, 0x75, 0x70, 0x61, 0x61, 0x6e, 0x70, 0x61, 0x61, 0x6b, 0x70, 0x61, 0x61, 0x69,
    0x70, 0x6f, 0x75, 0x70, 0x61, 0x61, 0x73, 0x6f, 0x65, 0x6e, 0x67, 0x73, 0x61, 0x61,
    0x6e, 0x67, 0x73, 0x79, 0x75, 0x74, 0x73, 0x79, 0x75, 0x6e, 0x73, 0x6f, 0x65, 0x6b,
    0x73, 0x69, 0x6e, 0x67, 0x73, 0x65, 0x6f, 0x74, 0x73, 0x65, 0x6f, 0x6e, 0x73, 0x65,
    0x6f, 0x69, 0x73, 0x61, 0x61, 0x75, 0x73, 0x61, 0x61, 0x74, 0x73, 0x61, 0x61, 0x70,
    0x73, 0x61, 0x61, 0x6e, 0x73, 0x61, 0x61, 0x6d, 0x73, 0x61, 0x61, 0x6b, 0x73, 0x61,
    0x61, 0x69, 0x73, 0x79, 0x75, 0x73, 0x75, 0x6b, 0x73, 0x6f, 0x75, 0x73, 0x69, 0x75,
    0x73, 0x69, 0x6b, 0x73, 0x65, 0x6b, 0x73, 0x61, 0x75, 0x73, 0x61, 0x61, 0x73, 0x65,
    0x74, 0x79, 0x75, 0x74, 0x74, 0x79, 0x75, 0x6e, 0x74, 0x65, 0x6f, 0x6e, 0x74, 0x65,
    0x6f, 0x69, 0x74, 0x61, 0x61, 0x74, 0x74, 0x61, 0x61, 0x70, 0x74, 0x61, 0x61, 0x6e,
    0x74, 0x61, 0x61, 0x6d, 0x74, 0x61, 0x61, 0x69, 0x74, 0x6f, 0x75, 0x74, 0x61, 0x61,
    0x77, 0x61, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x61, 0x74, 0x77, 0x61, 0x61, 0x6e, 0x77,
    0x61, 0x61, 0x6b, 0x77, 0x61, 0x61, 0x69, 0x77, 0x61, 0x61, 0x7a, 0x6f, 0x65, 0x6e,
    0x67, 0x7a, 0x61, 0x61, 0x6e, 0x67, 0x7a, 0x79, 0x75, 0x74, 0x7a, 0x79, 0x75, 0x6e,
    0x7a, 0x75, 0x6e, 0x67, 0x7a, 0x6f, 0x6e, 0x67, 0x7a, 0x6f, 0x65, 0x6b, 0x7a, 0x69,
    0x6e, 0x67, 0x7a, 0x65, 0x6f, 0x74, 0x7a, 0x65, 0x6f, 0x6e, 0x7a, 0x65, 0x6f, 0x69,
    0x7a, 0x65, 0x6e, 0x67, 0x7a, 0x61, 0x6e, 0x67, 0x7a, 0x61, 0x61, 0x75, 0x7a, 0x61,
    0x61, 0x74, 0x7a, 0x61, 0x61, 0x70, 0x7a, 0x61, 0x61, 0x6e, 0x7a, 0x61, 0x61, 0x6d,
    0x7a, 0x61, 0x61, 0x6b, 0x7a, 0x61, 0x61, 0x69, 0x7a, 0x79, 0x75, 0x7a, 0x75, 0x6b,
    0x7a, 0x6f, 0x75, 0x7a, 0x6f, 0x6b, 0x7a, 0x6f, 0x69, 0x7a, 0x69, 0x75, 0x7a, 0x69,
    0x74, 0x7a, 0x69, 0x70, 0x7a, 0x69, 0x6e, 0x7a, 0x69, 0x6d, 0x7a, 0x69, 0x6b, 0x7a,
    0x65, 0x6b, 0x7a, 0x61, 0x75, 0x7a, 0x61, 0x74, 0x7a, 0x61, 0x70, 0x7a, 0x61, 0x6e,
    0x7a, 0x61, 0x6d, 0x7a, 0x61, 0x6b, 0x7a, 0x61, 0x69, 0x7a, 0x61, 0x61, 0x7a, 0x6f,
    0x7a, 0x65, 0x41, 0x6c, 0x2d, 0x121, 0x41, 0x6c, 0x2d, 0x161, 0x41, 0x6c, 0x2d, 0x1e0f,
    0x41, 0x6c, 0x2d, 0x1e96, 0x41, 0x6c, 0x2d, 0x1e7, 0x41, 0x6c, 0x2d, 0x1e6f, 0x41, 0x6c,
    0x2d, 0x1e93, 0x41, 0x6c, 0x2d, 0x1e6d, 0x41, 0x6c, 0x2d, 0x1e0d, 0x41, 0x6c, 0x2d, 0x1e63,
    0x41, 0x6c, 0x2d, 0x1e25, 0x41, 0x6c, 0x2d, 0xe1, 0x41, 0x6c, 0x2d, 0x16b, 0x41, 0x6c,
    0x2d, 0x12b, 0x41, 0x6c, 0x2d, 0x101, 0x41, 0x6c, 0x2d, 0x7a, 0x41, 0x6c, 0x2d, 0x79,
    0x41, 0x6c, 0x2d, 0x78, 0x41, 0x6c, 0x2d, 0x77, 0x41, 0x6c, 0x2d, 0x76, 0x41, 0x6c,
    0x2d, 0x75, 0x41, 0x6c, 0x2d, 0x74, 0x41, 0x6c, 0x2d, 0x73, 0x41, 0x6c, 0x2d, 0x72,
    0x41, 0x6c, 0x2d, 0x71, 0x41, 0x6c, 0x2d, 0x70, 0x41, 0x6c, 0x2d, 0x6f, 0x41, 0x6c,
    0x2d, 0x6e, 0x41, 0x6c, 0x2d, 0x6d, 0x41, 0x6c, 0x2d, 0x6c, 0x41, 0x6c, 0x2d, 0x6b,
    0x41, 0x6c, 0x2d, 0x6a, 0x41, 0x6c, 0x2d, 0x69, 0x41, 0x6c, 0x2d, 0x68, 0x41, 0x6c,
    0x2d, 0x67, 0x41, 0x6c, 0x2d, 0x66, 0x41, 0x6c, 0x2d, 0x65, 0x41, 0x6c, 0x2d, 0x64,
    0x41, 0x6c, 0x2d, 0x63, 0x41, 0x6c, 0x2d, 0x62, 0x41, 0x6c, 0x2d, 0x61, 0x3063, 0x2022,
    0x2022, 0x1161, 0x1162, 0x1163, 0x1164, 0x1165, 0x1166, 0x1167, 0x1168, 0x1169, 0x116a, 0x116b, 0x116c, 0x116d,
    0x116e, 0x116f, 0x1170, 0x1171, 0x1172, 0x1173, 0x1174, 0x1175, 0x11a8, 0x11a9, 0x11aa, 0x11ab, 0x11ac, 0x11ad,
    0x11ae, 0x11af, 0x11b0, 0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb,
    0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xcf, 0x11a8, 0x11a9, 0x11aa, 0x11ab, 0x11ac, 0x11ad,
    0x11ae, 0x11af, 0x11b0, 0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb,
    0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xd0, 0x61, 0x65, 0x6f, 0xd1, 0x80d1, 0x3e,
    0x0, 0x1111, 0x1167, 0x11bc, 0x110b, 0x1163, 0x11bc, 0xd2, 0x61, 0x65, 0x69, 0x6f, 0x75, 0xf6,
    0xfc, 0x63, 0x68, 0xd3, 0xd4, 0x6b, 0x68, 0x6b, 0x6d, 0x6e, 0x70, 0x72, 0x73, 0x68,
    0x79, 0x65, 0x73, 0x68, 0x63, 0x68, 0x73, 0x68, 0x79, 0x73, 0x68, 0x74, 0x73, 0x79,
    0x61, 0x79, 0xfc, 0x79, 0x75, 0x79, 0xf6, 0x79, 0x6f, 0x79, 0x65, 0x3070, 0x3071, 0x3073,
    0x3074, 0x3076, 0x3077, 0x3079, 0x307a, 0x307c, 0x307d, 0x307e, 0x307f, 0x3080, 0x3081, 0x3082, 0xd5, 0xd6,
    0xd7, 0xa0, 0xd8, 0xd9, 0xda, 0xa0, 0xd8, 0xd9, 0xda, 0x639, 0x64e, 0x628, 0x62f, 0x64f,
    0x627, 0x644, 0x644, 0x651, 0x64e, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x644,
    0x64e, 0x651, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x651, 0x64e, 0x647, 0x639,
    0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x639, 0x64e,
    0x628, 0x62f, 0x64f, 0xc2, 0x96, 0x639, 0x64e, 0x628, 0x62f, 0x646, 0x64f, 0x648, 0x631, 0x64f,
    0x627, 0x644, 0x62f, 0x64a, 0x64a, 0x627, 0x651, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644,
    0x64e, 0x651, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x651, 0x647, 0x639, 0x64e,
    0x64e, 0x639, 0x180e, 0x1820, 0x1821, 0x1822, 0x1823, 0x1824, 0x1825, 0x1826, 0x1827, 0x1828, 0x1829, 0x182a,
    0x182b, 0x182c, 0x182d, 0x182e, 0x182f, 0x1830, 0x1831, 0x1832, 0x1833, 0x1834, 0x1835, 0x1836, 0x1837, 0x1838,
    0x1839, 0x183a, 0x183b, 0x183c, 0x183d, 0x183e, 0x183f, 0x1841, 0x1842, 0x202f, 0x20, 0x45, 0x6c, 0x2d,
    0x7a, 0x20, 0x45, 0x6c, 0x2d, 0x79, 0x20, 0x45, 0x6c, 0x2d, 0x78, 0x20, 0x45, 0x6c,
    0x2d, 0x77, 0x20, 0x45, 0x6c, 0x2d, 0x76, 0x20, 0x45, 0x6c, 0x2d, 0x75, 0x20, 0x45,
    0x6c, 0x2d, 0x74, 0x20, 0x45, 0x6c, 0x2d, 0x73, 0x20, 0x45, 0x6c, 0x2d, 0x72, 0x20,
    0x45, 0x6c, 0x2d, 0x71, 0x20, 0x45, 0x6c, 0x2d, 0x70, 0x20, 0x45, 0x6c, 0x2d, 0x6f,
    0x20, 0x45, 0x6c, 0x2d, 0x6e, 0x20, 0x45, 0x6c, 0x2d, 0x6d, 0x20, 0x45, 0x6c, 0x2d,
    0x6c, 0x20, 0x45, 0x6c, 0x2d, 0x6b, 0x20, 0x45, 0x6c, 0x2d, 0x6a, 0x20, 0x45, 0x6c,
    0x2d, 0x69, 0x20, 0x45, 0x6c, 0x2d, 0x68, 0x20, 0x45, 0x6c, 0x2d, 0x67, 0x20, 0x45,
    0x6c, 0x2d, 0x66, 0x20, 0x45, 0x6c, 0x2d, 0x65, 0x20, 0x45, 0x6c, 0x2d, 0x64, 0x20,
    0x45, 0x6c, 0x2d, 0x63, 0x20, 0x45, 0x6c, 0x2d, 0x62, 0x20, 0x45, 0x6c, 0x2d, 0x61,
    0x45, 0x6c, 0x2d, 0x7a, 0x45, 0x6c, 0x2d, 0x79, 0x45, 0x6c, 0x2d, 0x78, 0x45, 0x6c,
    0x2d, 0x77, 0x45, 0x6c, 0x2d, 0x76, 0x45, 0x6c, 0x2d, 0x75, 0x45, 0x6c, 0x2d, 0x74,
    0x45, 0x6c, 0x2d, 0x73, 0x45, 0x6c, 0x2d, 0x72, 0x45, 0x6c, 0x2d, 0x71, 0x45, 0x6c,
    0x2d, 0x70, 0x45, 0x6c, 0x2d, 0x6f, 0x45, 0x6c, 0x2d, 0x6e, 0x45, 0x6c, 0x2d, 0x6d,
    0x45, 0x6c, 0x2d, 0x6c, 0x45, 0x6c, 0x2d, 0x6b, 0x45, 0x6c, 0x2d, 0x6a, 0x45, 0x6c,
    0x2d, 0x69, 0x45, 0x6c, 0x2d, 0x68, 0x45, 0x6c, 0x2d, 0x67, 0x45, 0x6c, 0x2d, 0x66,
    0x45, 0x6c, 0x2d, 0x65, 0x45, 0x6c, 0x2d, 0x64, 0x45, 0x6c, 0x2d, 0x63, 0x45, 0x6c,
    0x2d, 0x62, 0x45, 0x6c, 0x2d, 0x61, 0x3b1, 0x3b2, 0x3b3, 0x3b4, 0x3b5, 0x3b6, 0x3b7, 0x3b9,
    0x3bb, 0x3bc, 0x3bd, 0x3bf, 0x3c1, 0x3c5, 0x3c9, 0x3b2, 0x3b3, 0x3b4, 0x3b6, 0x3bc, 0x3bd, 0x3c1,
    0x308, 0x3b1, 0x3b9, 0x308, 0x301, 0x3b1, 0x3c5, 0x301, 0xdb, 0xdc, 0x3b1, 0x301, 0x3b9, 0x3b1,
    0x3b9, 0x308, 0x3b1, 0x3b9, 0x301, 0x3b2, 0x3b2, 0x3b4, 0x3b4, 0x3b5, 0x3b9, 0x308, 0x301, 0x3b5,
    0x3c5, 0x301, 0x3b5, 0x301, 0x3b9, 0x3b5, 0x3b9, 0x308, 0x3b5, 0x3b9, 0x301, 0x3ba, 0x3ba, 0x3bb,
    0x3bb, 0x3bc, 0x3bc, 0x3bd, 0x3bd, 0x3bf, 0x3b9, 0x308, 0x301, 0x3bf, 0x301, 0x3b9, 0x3bf, 0x3b9,
    0x308, 0x3bf, 0x3b9, 0x301, 0x3bf, 0x3c5, 0x301, 0x3c0, 0x3c0, 0x3c1, 0x3c1, 0x3c3, 0x3c3, 0xdd,
    0x3c4, 0x3c4, 0x3c5, 0x3b9, 0x301, 0x3c6, 0x3c6, 0xd31, 0xd4d, 0xd31, 0xa2c, 0xa2d, 0xa2a, 0xa2b,
    0xa26, 0xa27, 0xa24, 0xa25, 0xa21, 0xa22, 0xa1f, 0xa20, 0xa1c, 0xa1d, 0xa1a, 0xa1b, 0xa17, 0xa18,
    0xa15, 0xa16, 0xa70, 0xa71, 0xde, 0xe0, 0xe1, 0xe2, 0xe3, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9,
    0xea, 0xeb, 0xec, 0xed, 0x1163, 0x1167, 0x1168, 0x116d, 0x1172, 0x1175, 0x1163, 0x1167, 0x116d, 0x1172,
    0x1163, 0x1167, 0x116d, 0x1172, 0x1175, 0xee, 0xef, 0x1109, 0x110a, 0x110c, 0x110d, 0x110e, 0xf1, 0xf2,
    0xf3, 0x1821, 0x1825, 0x1826, 0x1827, 0x1820, 0x1823, 0x1824, 0x1821, 0x1822, 0x1825, 0x1826, 0x1827, 0xf4,
    0x1, 0xf5, 0xf5, 0xf7, 0x1836, 0x1822, 0x1823, 0x182d, 0x62, 0x69, 0x61, 0x6f, 0x62, 0x69,
    0x61, 0x6e, 0x62, 0x69, 0x65, 0x62, 0x65, 0x6e, 0x62, 0x61, 0x6f, 0x62, 0x75, 0x62,
    0x69, 0x62, 0x61, 0x63, 0x68, 0x75, 0x61, 0x6e, 0x67, 0x63, 0x68, 0x75, 0x61, 0x6e,
    0x63, 0x68, 0x75, 0x61, 0x69, 0x63, 0x68, 0x6f, 0x6e, 0x67, 0x63, 0x68, 0x65, 0x6e,
    0x67, 0x63, 0x68, 0x61, 0x6e, 0x67, 0x63, 0x75, 0x61, 0x6e, 0x63, 0x68, 0x75, 0x6f,
    0x63, 0x68, 0x75, 0x6e, 0x63, 0x68, 0x75, 0x61, 0x63, 0x68, 0x6f, 0x75, 0x63, 0x68,
    0x65, 0x6e, 0x63, 0x68, 0x61, 0x6f, 0x63, 0x68, 0x61, 0x6e, 0x63, 0x68, 0x61, 0x69,
    0x63, 0x65, 0x6e, 0x67, 0x63, 0x75, 0x6f, 0x63, 0x75, 0x6e, 0x63, 0x68, 0x75, 0x63,
    0x68, 0x65, 0x63, 0x68, 0x61, 0x63, 0x65, 0x6e, 0x63, 0x61, 0x6f, 0x63, 0x75, 0x63,
    0x61, 0x64, 0x75, 0x61, 0x6e, 0x64, 0x69, 0x61, 0x6f, 0x64, 0x69, 0x61, 0x6e, 0x64,
    0x75, 0x6f, 0x64, 0x75, 0x6e, 0x64, 0x69, 0x65, 0x64, 0x65, 0x6e, 0x64, 0x61, 0x6f,
    0x64, 0x75, 0x64, 0x69, 0x64, 0x61, 0x65, 0x72, 0x65, 0x6e, 0x66, 0x65, 0x6e, 0x67,
    0x75, 0x61, 0x6e, 0x67, 0x67, 0x75, 0x61, 0x6e, 0x67, 0x75, 0x61, 0x69, 0x67, 0x75,
    0x6f, 0x67, 0x75, 0x61, 0x67, 0x65, 0x6e, 0x67, 0x61, 0x6f, 0x67, 0x65, 0x67, 0x61,
    0x68, 0x6f, 0x6e, 0x67, 0x68, 0x65, 0x6e, 0x67, 0x68, 0x65, 0x6e, 0x68, 0x65, 0x6a,
    0x69, 0x6f, 0x6e, 0x67, 0x6a, 0x69, 0x61, 0x6e, 0x67, 0x6a, 0x69, 0x61, 0x6f, 0x6a,
    0x69, 0x61, 0x6e, 0x6a, 0x69, 0x65, 0x6a, 0x69, 0x61, 0x6b, 0x75, 0x61, 0x6e, 0x67,
    0x6b, 0x75, 0x61, 0x6e, 0x6b, 0x75, 0x61, 0x69, 0x6b, 0x6f, 0x6e, 0x67, 0x6b, 0x65,
    0x6e, 0x67, 0x6b, 0x61, 0x6e, 0x67, 0x6b, 0x75, 0x6f, 0x6b, 0x75, 0x6e, 0x6b, 0x75,
    0x61, 0x6b, 0x6f, 0x75, 0x6b, 0x65, 0x6e, 0x6b, 0x65, 0x69, 0x6b, 0x61, 0x6f, 0x6b,
    0x61, 0x6e, 0x6b, 0x61, 0x69, 0x6b, 0x75, 0x6b, 0x65, 0x6b, 0x61, 0x6c, 0x6f, 0x6e,
    0x67, 0x6c, 0x69, 0x61, 0x6e, 0x6c, 0x65, 0x6e, 0x67, 0x6c, 0x75, 0x6f, 0x6c, 0x69,
    0x65, 0x6c, 0x65, 0x6d, 0x69, 0x61, 0x6e, 0x6d, 0x65, 0x6e, 0x67, 0x6d, 0x69, 0x65,
    0x6d, 0x65, 0x6e, 0x6d, 0x65, 0x6e, 0x6f, 0x6e, 0x67, 0x6e, 0x69, 0x61, 0x6e, 0x6e,
    0x65, 0x6e, 0x67, 0x6e, 0x75, 0x6f, 0x6e, 0x69, 0x65, 0x6e, 0x65, 0x6e, 0x6e, 0x65,
    0x70, 0x69, 0x6e, 0x67, 0x70, 0x69, 0x61, 0x6f, 0x70, 0x69, 0x61, 0x6e, 0x70, 0x65,
    0x6e, 0x67, 0x70, 0x61, 0x6e, 0x67, 0x70, 0x69, 0x6e, 0x70, 0x69, 0x65, 0x70, 0x65,
    0x6e, 0x70, 0x65, 0x69, 0x70, 0x61, 0x6f, 0x70, 0x61, 0x6e, 0x70, 0x61, 0x69, 0x70,
    0x75, 0x70, 0x6f, 0x70, 0x69, 0x70, 0x61, 0x72, 0x75, 0x61, 0x6e, 0x72, 0x6f, 0x6e,
    0x67, 0x72, 0x65, 0x6e, 0x67, 0x72, 0x61, 0x6e, 0x67, 0x72, 0x75, 0x6f, 0x72, 0x75,
    0x6e, 0x72, 0x6f, 0x75, 0x72, 0x65, 0x6e, 0x72, 0x61, 0x6f, 0x72, 0x61, 0x6e, 0x72,
    0x75, 0x72, 0x65, 0x73, 0x68, 0x65, 0x6e, 0x67, 0x73, 0x6f, 0x6e, 0x67, 0x73, 0x68,
    0x65, 0x6e, 0x73, 0x65, 0x6e, 0x67, 0x73, 0x75, 0x6f, 0x73, 0x68, 0x65, 0x73, 0x65,
    0x6e, 0x74, 0x75, 0x61, 0x6e, 0x74, 0x6f, 0x6e, 0x67, 0x74, 0x69, 0x6e, 0x67, 0x74,
    0x69, 0x61, 0x6f, 0x74, 0x69, 0x61, 0x6e, 0x74, 0x65, 0x6e, 0x67, 0x74, 0x61, 0x6e,
    0x67, 0x74, 0x75, 0x6f, 0x74, 0x75, 0x6e, 0x74, 0x69, 0x65, 0x74, 0x61, 0x6f, 0x74,
    0x61, 0x6e, 0x74, 0x61, 0x69, 0x74, 0x75, 0x74, 0x69, 0x74, 0x65, 0x74, 0x61, 0x79,
    0x75, 0x61, 0x6e, 0x79, 0x6f, 0x6e, 0x67, 0x79, 0x75, 0x6e, 0x79, 0x75, 0x65, 0x79,
    0x6f, 0x75, 0x79, 0x61, 0x6e, 0x79, 0x69, 0x7a, 0x75, 0x61, 0x6e, 0x7a, 0x75, 0x6f,
    0x7a, 0x75, 0x6e, 0x7a, 0x65, 0x6e, 0x7a, 0x65, 0x69, 0x7a, 0x61, 0x6f, 0x7a, 0x75,
    0x7a, 0x61,
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
    {3948,15}, {4051,12}, {4064,10}, {4161,14}, {4176,17}, {5727,48}, {5776,27}, {5804,3},
    {2252,1}, {1115,1}, {5818,7}, {3057,1}, {5863,15}, {770,1}, {697,1}, {760,1},
    {718,1}, {1212,1}, {6250,15}, {6265,7}, {4134,1}, {4130,1}, {4137,1}, {4133,1},
    {4119,1}, {4126,1}, {6352,2}, {6354,2}, {6356,2}, {6358,2}, {6360,2}, {6362,2},
    {6364,2}, {6366,2}, {6368,2}, {6370,2}, {6388,6}, {6394,4}, {6398,5}, {6405,5},
    {2160,1}, {2164,1}, {5983,1}, {6413,4}, {6417,3}, {6420,5},
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
    {45,1903,274,274,5157,2,0,0,0}, {4352,2109,2110,274,5161,1,1,0,0}, {4352,2109,2111,274,5166,1,1,0,0},
    {4352,2109,2112,274,2419,1,1,0,0}, {4352,2109,274,274,2333,1,0,0,0}, {4353,2113,274,274,2330,1,0,0,0},
    {4354,2114,2115,274,2335,1,1,0,0}, {4354,2114,274,274,2345,1,0,0,0}, {4355,2116,1199,2117,2221,1,1,2,0},
    {4355,2116,1199,2119,2221,1,1,2,0}, {4355,2116,1199,2121,2221,1,1,1,0}, {4355,2116,2110,274,5171,1,1,0,0},
    {4355,2116,2122,274,2184,1,1,0,0}, {4355,2116,2112,274,2221,1,1,0,0}, {4355,2116,274,274,2184,1,0,0,0},
    {4356,2123,274,274,2186,1,0,0,0}, {4357,2053,2124,2128,2345,1,4,2,0}, {4357,2053,2124,2130,2345,1,4,2,0},
    {4357,2053,2124,2132,2345,1,4,2,0}, {4357,2053,2124,2134,2345,1,4,2,0}, {4357,2053,2124,2136,2345,1,4,2,0},
    {4357,2053,2124,2138,2345,1,4,2,0}, {4357,2053,2124,2140,2345,1,4,1,0}, {4357,2053,2141,274,2345,1,1,0,0},
    {4357,2053,2142,274,2335,1,1,0,0}, {4357,2053,2143,274,2234,1,1,0,0}, {4357,2053,274,274,2234,1,0,0,0},
    {4358,2144,274,274,2343,1,0,0,0}, {4359,2145,2112,274,2171,1,1,0,0}, {4359,2145,274,274,2393,1,0,0,0},
    {4360,2146,274,274,2390,1,0,0,0}, {4361,2147,274,2148,2249,1,0,1,0}, {4361,2147,2149,274,2246,1,1,0,0},
    {4361,2147,274,274,2244,1,0,0,0}, {4362,2150,274,274,2246,1,0,0,0}, {4363,2035,2151,2155,2345,1,4,2,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,2158,274,2400,1,1,0,0}, {4364,2157,2110,274,5176,1,1,0,0},
    {4364,2157,2122,274,2400,1,1,0,0}, {4364,2157,2112,274,2200,1,1,0,0}, {4364,2157,274,274,2400,1,0,0,0},
    {4365,2159,274,274,5182,1,0,0,0}, {4366,2160,274,274,5176,1,0,0,0}, {4367,2161,274,274,5161,1,0,0,0},
    {4368,2162,274,274,5171,1,0,0,0}, {4369,2163,274,274,5186,1,0,0,0}, {4370,2164,2165,274,0,1,1,0,0},
    {4370,2164,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2166,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2167,274,274,5194,1,0,0,0}, {4453,1944,274,274,5198,1,0,0,0},
    {4454,2168,2169,274,3235,1,2,0,0}, {4454,2168,274,274,2550,1,0,0,0}, {4455,1989,274,274,5201,1,0,0,0},
    {4456,1993,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2171,274,274,1238,1,0,0,0},
    {4459,2172,274,274,5205,1,0,0,0}, {4460,2173,274,274,5209,1,0,0,0}, {4461,2027,274,274,1386,1,0,0,0},
    {4462,2174,274,274,2144,1,0,0,0}, {4463,2175,274,274,5212,1,0,0,0}, {4464,2176,274,274,1255,1,0,0,0},
    {4465,2022,274,274,1244,1,0,0,0}, {4466,2177,274,274,1369,1,0,0,0}, {4467,2178,274,274,3408,1,0,0,0},
    {4468,2179,274,274,5216,1,0,0,0}, {4469,2066,274,274,2151,1,0,0,0}, {4520,1991,274,2180,0,1,0,1,0},
    {4520,1991,274,2181,2419,1,0,1,0}, {4520,1991,274,2182,3810,1,0,1,0}, {4520,1991,274,274,2333,1,0,0,0},
    {4521,2183,274,2180,0,1,0,1,0}, {4521,2183,274,2181,2330,1,0,1,0}, {4521,2183,274,2182,3810,1,0,1,0},
    {4521,2183,274,274,2333,1,0,0,0}, {4522,2184,274,2180,0,1,0,1,0}, {4522,2184,274,2181,5220,1,0,1,0},
    {4522,2184,274,2182,3810,1,0,1,0}, {4522,2184,274,274,2333,1,0,0,0}, {4523,1908,2185,2188,2345,1,3,3,0},
    {4523,1908,2185,2191,2345,1,3,3,0}, {4523,1908,2185,2194,2345,1,3,3,0}, {4523,1908,2185,2197,2345,1,3,3,0},
    {4523,1908,2185,2200,2345,1,3,3,0}, {4523,1908,2185,2203,2345,1,3,3,0}, {4523,1908,2185,2206,2345,1,3,2,0},
    {4523,1908,274,2181,2345,1,0,1,0}, {4523,1908,274,2208,2335,1,0,1,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2209,274,2181,5223,1,0,1,0}, {4524,2209,274,2208,2335,1,0,1,0}, {4524,2209,274,274,2345,1,0,0,0},
    {4525,2210,274,2211,2345,1,0,1,0}, {4525,2210,274,2181,2345,1,0,1,0}, {4525,2210,274,2208,2335,1,0,1,0},
    {4525,2210,274,274,2345,1,0,0,0}, {4526,2212,274,2213,2200,1,0,2,0}, {4526,2212,274,2215,0,1,0,1,0},
    {4526,2212,274,2216,2184,1,0,1,0}, {4526,2212,274,2217,0,1,0,1,0}, {4526,2212,274,2218,2244,1,0,1,0},
    {4526,2212,274,2181,2221,1,0,1,0}, {4526,2212,274,2182,2345,1,0,1,0}, {4526,2212,274,274,2184,1,0,0,0},
    {4527,1942,274,2219,2234,1,0,1,0}, {4527,1942,274,2181,2234,1,0,1,0}, {4527,1942,274,274,2335,1,0,0,0},
    {4528,2034,274,2180,0,1,0,1,0}, {4528,2034,274,2220,2335,1,0,1,0}, {4528,2034,274,2219,5226,1,0,1,0},
    {4528,2034,274,2181,5232,1,0,1,0}, {4528,2034,274,2182,3810,1,0,1,0}, {4528,2034,274,274,2333,1,0,0,0},
    {4529,2221,274,2181,5235,1,0,1,0}, {4529,2221,274,274,2343,1,0,0,0}, {4530,2222,274,2223,0,1,0,1,0},
    {4530,2222,274,2181,5238,1,0,1,0}, {4530,2222,274,2182,2343,1,0,1,0}, {4530,2222,274,274,2335,1,0,0,0},
    {4531,2224,274,2181,5241,1,0,1,0}, {4531,2224,274,274,2335,1,0,0,0}, {4532,2225,274,2181,5244,1,0,1,0},
    {4532,2225,274,274,2335,1,0,0,0}, {4533,2226,274,2223,0,1,0,1,0}, {4533,2226,274,2181,5250,1,0,1,0},
    {4533,2226,274,2182,2343,1,0,1,0}, {4533,2226,274,274,2393,1,0,0,0}, {4534,2227,274,2211,2335,1,0,1,0},
    {4534,2227,274,2181,2234,1,0,1,0}, {4534,2227,274,274,2335,1,0,0,0}, {4535,2228,274,2181,2343,1,0,1,0},
    {4535,2228,274,274,2343,1,0,0,0}, {4536,2229,274,2223,0,1,0,1,0}, {4536,2229,274,2181,2171,1,0,1,0},
    {4536,2229,274,2182,2343,1,0,1,0}, {4536,2229,274,274,2393,1,0,0,0}, {4537,2230,274,2223,0,1,0,1,0},
    {4537,2230,274,2181,3832,1,0,1,0}, {4537,2230,274,2182,2343,1,0,1,0}, {4537,2230,274,274,2393,1,0,0,0},
    {4538,2231,274,2215,0,1,0,1,0}, {4538,2231,274,2216,2184,1,0,1,0}, {4538,2231,274,2217,0,1,0,1,0},
    {4538,2231,274,2218,2244,1,0,1,0}, {4538,2231,274,2181,2244,1,0,1,0}, {4538,2231,274,2182,2345,1,0,1,0},
    {4538,2231,274,274,2184,1,0,0,0}, {4539,2232,274,2215,0,1,0,1,0}, {4539,2232,274,2216,2184,1,0,1,0},
    {4539,2232,274,2217,0,1,0,1,0}, {4539,2232,274,2218,2244,1,0,1,0}, {4539,2232,274,2181,2246,1,0,1,0},
    {4539,2232,274,2182,2345,1,0,1,0}, {4539,2232,274,274,2184,1,0,0,0}, {4540,1990,274,2181,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2233,274,2215,0,1,0,1,0}, {4541,2233,274,2216,2184,1,0,1,0},
    {4541,2233,274,2217,0,1,0,1,0}, {4541,2233,274,2218,2244,1,0,1,0}, {4541,2233,274,2181,2200,1,0,1,0},
    {4541,2233,274,2182,2345,1,0,1,0}, {4541,2233,274,274,2184,1,0,0,0}, {4542,2234,274,2215,0,1,0,1,0},
    {4542,2234,274,2216,2184,1,0,1,0}, {4542,2234,274,2217,0,1,0,1,0}, {4542,2234,274,2218,2244,1,0,1,0},
    {4542,2234,274,2181,5176,1,0,1,0}, {4542,2234,274,2182,2345,1,0,1,0}, {4542,2234,274,274,2184,1,0,0,0},
    {4543,2235,274,2180,0,1,0,1,0}, {4543,2235,274,2181,5161,1,0,1,0}, {4543,2235,274,2182,3810,1,0,1,0},
    {4543,2235,274,274,2333,1,0,0,0}, {4544,2236,274,2213,5176,1,0,2,0}, {4544,2236,274,2215,0,1,0,1,0},
    {4544,2236,274,2216,2184,1,0,1,0}, {4544,2236,274,2217,0,1,0,1,0}, {4544,2236,274,2218,2244,1,0,1,0},
    {4544,2236,274,2181,5171,1,0,1,0}, {4544,2236,274,2182,2345,1,0,1,0}, {4544,2236,274,274,2184,1,0,0,0},
    {4545,2237,274,2223,0,1,0,1,0}, {4545,2237,274,2181,5186,1,0,1,0}, {4545,2237,274,2182,2343,1,0,1,0},
    {4545,2237,274,274,2393,1,0,0,0}, {4546,2023,274,2215,0,1,0,1,0}, {4546,2023,274,2238,2345,1,0,1,0},
    {4546,2023,274,2219,0,1,0,1,0}, {4546,2023,274,2239,0,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0},
    {4546,2023,274,2182,2345,1,0,1,0}, {4546,2023,274,274,2184,1,0,0,0}, {57363,2240,274,274,1372,1,0,0,0},
    {57600,2241,2110,274,5256,1,1,0,0}, {57600,2241,2112,274,5262,1,1,0,0}, {57600,2241,274,274,5265,1,0,0,0},
    {57601,2242,274,274,5268,1,0,0,0}, {57602,2243,2115,274,5272,1,1,0,0}, {57602,2243,274,274,5275,1,0,0,0},
    {57603,2244,2110,274,5278,1,1,0,0}, {57603,2244,2122,274,5284,1,1,0,0}, {57603,2244,2112,274,5287,1,1,0,0},
    {57603,2244,274,274,5284,1,0,0,0}, {57604,2245,274,274,5290,1,0,0,0}, {57605,2246,2141,274,5275,1,1,0,0},
    {57605,2246,2142,274,5272,1,1,0,0}, {57605,2246,2143,274,5294,1,1,0,0}, {57605,2246,274,274,5294,1,0,0,0},
    {57606,2247,274,274,5297,1,0,0,0}, {57607,2248,2112,274,5300,1,1,0,0}, {57607,2248,274,274,5303,1,0,0,0},
    {57608,2249,274,274,5306,1,0,0,0}, {57609,2250,274,2148,5310,1,0,1,0}, {57609,2250,274,274,5314,1,0,0,0},
    {57610,2251,274,274,5317,1,0,0,0}, {57611,2252,274,274,5321,1,0,0,0}, {57612,2253,2110,274,5323,1,1,0,0},
    {57612,2253,2122,274,5330,1,1,0,0}, {57612,2253,2112,274,5334,1,1,0,0}, {57612,2253,274,274,5330,1,0,0,0},
    {57613,2254,274,274,5337,1,0,0,0}, {57614,2255,274,274,5323,1,0,0,0}, {57615,2256,274,274,5256,1,0,0,0},
    {57616,2257,274,274,5278,1,0,0,0}, {57617,2258,274,274,5342,1,0,0,0}, {57618,2259,274,274,5348,1,0,0,0},
    {57632,2260,274,274,2333,1,0,0,0}, {57633,2261,274,274,2330,1,0,0,0}, {57634,2262,274,274,2345,1,0,0,0},
    {57635,2263,274,274,2184,1,0,0,0}, {57636,2264,274,274,2186,1,0,0,0}, {57637,2265,274,274,2234,1,0,0,0},
    {57638,2266,274,274,2343,1,0,0,0}, {57639,2267,274,274,2393,1,0,0,0}, {57640,2268,274,274,2390,1,0,0,0},
    {57641,2269,274,274,2244,1,0,0,0}, {57642,2270,274,274,2246,1,0,0,0}, {57643,2271,274,274,0,1,0,0,0},
    {57644,2272,274,274,2400,1,0,0,0}, {57645,2273,274,274,5182,1,0,0,0}, {57646,2274,274,274,5176,1,0,0,0},
    {57647,2275,274,274,5161,1,0,0,0}, {57648,2276,274,274,5171,1,0,0,0}, {57649,2277,274,274,5186,1,0,0,0},
    {57650,2278,274,274,2359,1,0,0,0}, {12288,2279,274,274,5493,1,0,0,0}, {45824,2280,274,274,5495,4,0,0,0},
    {183,2333,274,274,5509,2,0,0,0}, {183,1200,274,274,5509,1,0,0,0}, {44032,2335,1600,274,5512,1,1,0,0},
    {44148,2336,2337,274,5519,1,1,0,0}, {44201,2338,2339,274,5529,1,1,0,0}, {44208,2340,2341,274,5539,1,1,0,0},
    {44284,2342,2343,274,5549,1,1,0,0}, {44428,2344,2345,274,5556,1,1,0,0}, {44600,2346,2347,274,5566,1,1,0,0},
    {45380,2348,2349,274,5576,1,2,0,0}, {47532,2351,4,274,5580,2,1,0,0}, {48277,2353,274,2354,5586,1,0,1,0},
    {48277,2353,2355,274,5590,1,1,0,0}, {48337,2356,2357,274,5600,1,2,0,0}, {48520,2359,2360,274,5610,1,1,0,0},
    {48731,2361,666,274,5620,1,1,0,0}, {50668,2362,2364,274,5630,2,2,0,0}, {51060,2366,2367,2369,5637,1,2,1,0},
    {51068,2370,2371,274,5641,1,2,0,0}, {51068,2370,2373,274,5645,1,2,0,0}, {51086,2375,666,274,5649,1,1,0,0},
    {51204,2310,2376,4,5653,1,2,1,0}, {32,646,274,2378,0,1,0,1,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1106,2379,274,274,5813,1,0,0,0},
    {1107,2380,274,274,5816,1,0,0,0}, {1109,2381,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0},
    {1113,2382,274,274,5819,1,0,0,0}, {1114,2383,274,274,5223,1,0,0,0}, {1115,2384,274,274,5822,1,0,0,0},
    {1116,2385,274,274,5825,1,0,0,0}, {1119,2386,274,274,5829,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,3372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,5940,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2151,1,0,0,0}, {1101,1102,274,274,4337,1,0,0,0},
    {1102,1103,274,274,5944,1,0,0,0}, {1103,1104,274,274,5947,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {1199,1109,274,274,5950,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0},
    {2817,2425,274,274,4135,1,0,0,0}, {2818,2426,274,2427,2343,1,0,1,0}, {2818,2426,274,2428,2345,1,0,1,0},
    {2818,2426,274,2429,2699,1,0,1,0}, {2818,2426,274,2430,2703,1,0,1,0}, {2818,2426,274,2431,2706,1,0,1,0},
    {2818,2426,274,274,2695,1,0,0,0}, {2819,2432,274,274,2209,1,0,0,0}, {2821,2433,274,274,2146,1,0,0,0},
    {2822,2434,274,274,2132,1,0,0,0}, {2823,2435,274,274,2151,1,0,0,0}, {2824,2436,274,274,2148,1,0,0,0},
    {2825,2437,274,274,2144,1,0,0,0}, {2826,2438,274,274,2141,1,0,0,0}, {2827,2439,274,274,2575,1,0,0,0},
    {2828,2440,274,274,2710,1,0,0,0}, {2831,2441,274,274,2550,1,0,0,0}, {2832,2442,274,274,2714,1,0,0,0},
    {2835,2443,274,274,2568,1,0,0,0}, {2836,2444,274,274,2717,1,0,0,0}, {2837,2445,274,2447,2328,2,0,1,0},
    {2837,2445,274,274,745,2,0,0,0}, {2837,2448,274,2447,2333,1,0,1,0}, {2837,2448,274,274,1148,1,0,0,0},
    {2838,2449,274,2447,2720,2,0,1,0}, {2838,2449,274,274,2725,2,0,0,0}, {2838,2451,274,2447,2218,1,0,1,0},
    {2838,2451,274,274,2731,1,0,0,0}, {2839,2452,274,2447,2735,2,0,1,0}, {2839,2452,274,274,2738,2,0,0,0},
    {2839,2454,274,2447,2419,1,0,1,0}, {2839,2454,274,274,1502,1,0,0,0}, {2840,2455,274,2447,2317,1,0,1,0},
    {2840,2455,274,274,2742,1,0,0,0}, {2841,2456,274,2447,2706,1,0,1,0}, {2841,2456,274,274,2746,1,0,0,0},
    {2842,2457,274,2447,2751,1,0,1,0}, {2842,2457,274,274,2753,1,0,0,0}, {2843,2458,274,2447,2400,1,0,1,0},
    {2843,2458,274,274,2756,1,0,0,0}, {2844,2459,274,2447,2239,2,0,1,0}, {2844,2459,274,274,1302,2,0,0,0},
    {2844,2461,274,2447,2200,1,0,1,0}, {2844,2461,274,274,2760,1,0,0,0}, {2845,2462,274,2447,2763,1,0,1,0},
    {2845,2462,274,274,387,1,0,0,0}, {2846,2463,274,2447,2703,1,0,1,0}, {2846,2463,274,274,1076,1,0,0,0},
    {2847,2464,274,2447,2279,1,0,1,0}, {2847,2464,274,274,1547,1,0,0,0}, {2848,2465,274,2447,2766,1,0,1,0},
    {2848,2465,274,274,2771,1,0,0,0}, {2849,2466,274,2447,6049,2,0,1,0}, {2849,2466,274,274,6053,2,0,0,0},
    {2849,2468,274,2447,2268,1,0,1,0}, {2849,2468,274,274,1422,1,0,0,0}, {2850,2469,274,2447,6058,2,0,1,0},
    {2850,2469,274,274,6063,2,0,0,0}, {2850,2471,274,2447,2793,1,0,1,0}, {2850,2471,274,274,2798,1,0,0,0},
    {2851,2472,274,2447,2699,1,0,1,0}, {2851,2472,274,274,2804,1,0,0,0}, {2852,2473,274,2447,2184,1,0,1,0},
    {2852,2473,274,274,915,1,0,0,0}, {2853,2474,274,2447,2189,1,0,1,0}, {2853,2474,274,274,2809,1,0,0,0},
    {2854,2475,274,2447,2221,1,0,1,0}, {2854,2475,274,274,1394,1,0,0,0}, {2855,2476,274,2447,2226,1,0,1,0},
    {2855,2476,274,274,2813,1,0,0,0}, {2856,2477,274,2447,2345,1,0,1,0}, {2856,2477,274,274,1048,1,0,0,0},
    {2858,2478,274,2447,2393,1,0,1,0}, {2858,2478,274,274,1787,1,0,0,0}, {2859,2479,274,2447,2323,2,0,1,0},
    {2859,2479,274,274,1759,2,0,0,0}, {2859,2481,274,2447,2817,1,0,1,0}, {2859,2481,274,274,2820,1,0,0,0},
    {2860,2482,274,2447,2171,1,0,1,0}, {2860,2482,274,274,859,1,0,0,0}, {2861,2483,274,2447,2824,1,0,1,0},
    {2861,2483,274,274,2827,1,0,0,0}, {2862,2484,274,2447,2343,1,0,1,0}, {2862,2484,274,274,592,1,0,0,0},
    {2863,2485,274,2447,2831,2,0,1,0}, {2863,2485,274,274,2835,2,0,0,0}, {2863,2487,274,2447,2372,1,0,1,0},
    {2863,2487,274,274,1366,1,0,0,0}, {2864,2488,274,2447,2234,1,0,1,0}, {2864,2488,274,274,656,1,0,0,0},
    {2866,2489,274,2447,2335,1,0,1,0}, {2866,2489,274,274,520,1,0,0,0}, {2867,2490,274,2447,3599,1,0,1,0},
    {2867,2490,274,274,4145,1,0,0,0}, {2869,2491,274,2447,2414,1,0,1,0}, {2869,2491,274,274,887,1,0,0,0},
    {2870,2492,274,2447,2840,1,0,1,0}, {2870,2492,274,274,620,1,0,0,0}, {2871,2493,274,2447,2249,1,0,1,0},
    {2871,2493,274,274,2843,1,0,0,0}, {2872,2494,274,2447,2244,1,0,1,0}, {2872,2494,274,274,684,1,0,0,0},
    {2873,2495,274,2447,2359,1,0,1,0}, {2873,2495,274,274,492,1,0,0,0}, {2876,2496,274,274,0,1,0,0,0},
    {2878,2497,274,274,2132,1,0,0,0}, {2879,2498,274,274,2151,1,0,0,0}, {2880,2499,274,274,2148,1,0,0,0},
    {2881,2500,274,274,2144,1,0,0,0}, {2882,2501,274,274,2141,1,0,0,0}, {2883,2502,274,274,2575,1,0,0,0},
    {2884,2503,274,274,2847,1,0,0,0}, {2887,2504,274,274,2550,1,0,0,0}, {2888,2505,274,274,2714,1,0,0,0},
    {2891,2506,274,274,2568,1,0,0,0}, {2892,2507,274,274,2717,1,0,0,0}, {2893,2508,274,274,0,1,0,0,0},
    {2911,2509,274,2447,2831,1,0,1,0}, {2911,2509,274,274,2835,1,0,0,0}, {2912,2510,274,274,2847,1,0,0,0},
    {2914,2511,274,274,2710,1,0,0,0}, {2918,2512,274,274,2388,1,0,0,0}, {2919,2513,274,274,1815,1,0,0,0},
    {2920,2514,274,274,1817,1,0,0,0}, {2921,2515,274,274,1819,1,0,0,0}, {2922,2516,274,274,1821,1,0,0,0},
    {2923,2517,274,274,1823,1,0,0,0}, {2924,2518,274,274,1825,1,0,0,0}, {2925,2519,274,274,1827,1,0,0,0},
    {2926,2520,274,274,1829,1,0,0,0}, {2927,2521,274,274,1831,1,0,0,0}, {2929,2522,274,2447,2364,1,0,1,0},
    {2929,2522,274,274,1238,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2305,1490,274,274,4135,1,0,0,0}, {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0},
    {2306,1491,274,1495,2699,1,0,1,0}, {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0},
    {2306,1491,274,274,2695,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0},
    {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0},
    {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0},
    {2316,1506,274,274,3599,1,0,0,0}, {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0},
    {2319,1509,274,274,2550,1,0,0,0}, {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0},
    {2322,1512,274,274,2568,1,0,0,0}, {2323,1513,274,274,2568,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0},
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
    {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,4374,1,0,0,0},
    {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2550,1,0,0,0},
    {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0},
    {2379,1584,274,274,2568,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,4374,1,0,0,0}, {2402,1588,274,274,3599,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0},
    {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0},
    {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0},
    {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0},
    {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,3372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,2523,274,274,6256,1,0,0,1},
    {1094,1095,274,274,6261,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,6266,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,3375,1,0,0,0}, {1101,1102,274,274,3232,1,0,0,0}, {1102,1118,274,274,3378,1,0,0,1},
    {1102,1103,274,274,3383,1,0,0,0}, {1103,1119,274,274,3388,1,0,0,1}, {1103,1104,274,274,3393,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {3458,2539,274,274,2695,1,0,0,0}, {3459,2540,274,274,2209,1,0,0,0},
    {3461,2541,274,274,2146,1,0,0,0}, {3462,2542,274,274,2132,1,0,0,0}, {3463,2543,274,274,3251,1,0,0,0},
    {3464,2544,274,274,6401,1,0,0,0}, {3465,2545,274,274,2151,1,0,0,0}, {3466,2546,274,274,2148,1,0,0,0},
    {3467,2547,274,274,2144,1,0,0,0}, {3468,2548,274,274,2141,1,0,0,0}, {3469,2549,274,274,2575,1,0,0,0},
    {3473,2550,274,274,2550,1,0,0,0}, {3474,2551,274,274,2552,1,0,0,0}, {3475,2552,274,274,2714,1,0,0,0},
    {3476,2553,274,274,2568,1,0,0,0}, {3477,2554,274,274,2592,1,0,0,0}, {3478,2555,274,274,2717,1,0,0,0},
    {3482,2556,274,2557,2333,1,0,1,0}, {3482,2556,274,274,1148,1,0,0,0}, {3483,2558,274,2557,2218,1,0,1,0},
    {3483,2558,274,274,2731,1,0,0,0}, {3484,2559,274,2557,2419,1,0,1,0}, {3484,2559,274,274,1502,1,0,0,0},
    {3485,2560,274,2557,2317,1,0,1,0}, {3485,2560,274,274,2742,1,0,0,0}, {3486,2561,274,2557,2706,1,0,1,0},
    {3486,2561,274,274,2746,1,0,0,0}, {3487,2562,274,2557,6404,1,0,1,0}, {3487,2562,274,274,6409,1,0,0,0},
    {3488,2563,274,2557,2751,1,0,1,0}, {3488,2563,274,274,2753,1,0,0,0}, {3489,2564,274,2557,2400,1,0,1,0},
    {3489,2564,274,274,2756,1,0,0,0}, {3490,2565,274,2557,2200,1,0,1,0}, {3490,2565,274,274,2760,1,0,0,0},
    {3491,2566,274,2557,2763,1,0,1,0}, {3491,2566,274,274,387,1,0,0,0}, {3492,2567,274,2557,2703,1,0,1,0},
    {3492,2567,274,274,1076,1,0,0,0}, {3493,2568,274,2557,6415,1,0,1,0}, {3493,2568,274,274,6419,1,0,0,0},
    {3495,2569,274,2557,2279,1,0,1,0}, {3495,2569,274,274,1547,1,0,0,0}, {3496,2570,274,2557,2766,1,0,1,0},
    {3496,2570,274,274,2771,1,0,0,0}, {3497,2571,274,2557,2268,1,0,1,0}, {3497,2571,274,274,1422,1,0,0,0},
    {3498,2572,274,2557,2793,1,0,1,0}, {3498,2572,274,274,2798,1,0,0,0}, {3499,2573,274,2557,2699,1,0,1,0},
    {3499,2573,274,274,2804,1,0,0,0}, {3500,2574,274,2557,6424,1,0,1,0}, {3500,2574,274,274,6431,1,0,0,0},
    {3501,2575,274,2557,2184,1,0,1,0}, {3501,2575,274,274,915,1,0,0,0}, {3502,2576,274,2557,2189,1,0,1,0},
    {3502,2576,274,274,2809,1,0,0,0}, {3503,2577,274,2557,2221,1,0,1,0}, {3503,2577,274,274,1394,1,0,0,0},
    {3504,2578,274,2557,2226,1,0,1,0}, {3504,2578,274,274,2813,1,0,0,0}, {3505,2579,274,2557,2345,1,0,1,0},
    {3505,2579,274,274,1048,1,0,0,0}, {3507,2580,274,2557,6439,1,0,1,0}, {3507,2580,274,274,6444,1,0,0,0},
    {3508,2581,274,2557,2393,1,0,1,0}, {3508,2581,274,274,1787,1,0,0,0}, {3509,2582,274,2557,2817,1,0,1,0},
    {3509,2582,274,274,2820,1,0,0,0}, {3510,2583,274,2557,2171,1,0,1,0}, {3510,2583,274,274,859,1,0,0,0},
    {3511,2584,274,2557,2824,1,0,1,0}, {3511,2584,274,274,2827,1,0,0,0}, {3512,2585,274,2557,2343,1,0,1,0},
    {3512,2585,274,274,592,1,0,0,0}, {3513,2586,274,2557,6450,1,0,1,0}, {3513,2586,274,274,6455,1,0,0,0},
    {3514,2587,274,2557,2372,1,0,1,0}, {3514,2587,274,274,1366,1,0,0,0}, {3515,2588,274,2557,2234,1,0,1,0},
    {3515,2588,274,274,656,1,0,0,0}, {3517,2589,274,2557,2335,1,0,1,0}, {3517,2589,274,274,520,1,0,0,0},
    {3520,2590,274,2557,2414,1,0,1,0}, {3520,2590,274,274,887,1,0,0,0}, {3521,2591,274,2557,2840,1,0,1,0},
    {3521,2591,274,274,620,1,0,0,0}, {3522,2592,274,2557,2257,1,0,1,0}, {3522,2592,274,274,1671,1,0,0,0},
    {3523,2593,274,2557,2244,1,0,1,0}, {3523,2593,274,274,684,1,0,0,0}, {3524,2594,274,2557,2359,1,0,1,0},
    {3524,2594,274,274,492,1,0,0,0}, {3525,2595,274,2557,3599,1,0,1,0}, {3525,2595,274,274,4145,1,0,0,0},
    {3526,2596,274,2557,2323,1,0,1,0}, {3526,2596,274,274,1759,1,0,0,0}, {3530,2597,274,274,0,1,0,0,0},
    {3535,2598,274,274,2132,1,0,0,0}, {3536,2599,274,274,3251,1,0,0,0}, {3537,2600,274,274,6401,1,0,0,0},
    {3538,2601,274,274,2151,1,0,0,0}, {3539,2602,274,274,2148,1,0,0,0}, {3540,2603,274,274,2144,1,0,0,0},
    {3542,2604,274,274,2141,1,0,0,0}, {3544,2605,274,274,2575,1,0,0,0}, {3545,2606,274,274,2550,1,0,0,0},
    {3546,2607,274,274,2552,1,0,0,0}, {3547,2608,274,274,2714,1,0,0,0}, {3548,2609,274,274,2568,1,0,0,0},
    {3549,2610,274,274,2592,1,0,0,0}, {3550,2611,274,274,2717,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1106,2379,274,274,5813,1,0,0,0}, {1107,2380,274,274,5816,1,0,0,0},
    {1109,2381,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0}, {1113,2382,274,274,5819,1,0,0,0},
    {1114,2383,274,274,5223,1,0,0,0}, {1115,2384,274,274,5822,1,0,0,0}, {1116,2385,274,274,5825,1,0,0,0},
    {1119,2386,274,274,5829,1,0,0,0}, {2946,2624,274,274,2695,1,0,0,0}, {2947,2625,274,274,6689,1,0,0,0},
    {2949,2626,274,274,2146,1,0,0,0}, {2950,2627,274,274,2132,1,0,0,0}, {2951,2628,274,274,2151,1,0,0,0},
    {2952,2629,274,274,2148,1,0,0,0}, {2953,2630,274,274,2144,1,0,0,0}, {2954,2631,274,274,2141,1,0,0,0},
    {2958,2632,274,274,2550,1,0,0,0}, {2959,2633,274,274,2552,1,0,0,0}, {2960,2634,274,274,2714,1,0,0,0},
    {2962,2635,274,274,2568,1,0,0,0}, {2963,2636,274,274,2592,1,0,0,0}, {2964,2637,274,274,2717,1,0,0,0},
    {2965,2638,274,2639,2333,1,0,1,0}, {2965,2638,274,274,1148,1,0,0,0}, {2969,2640,274,2639,2706,1,0,1,0},
    {2969,2640,274,274,2746,1,0,0,0}, {2970,2641,274,2639,2751,1,0,1,0}, {2970,2641,274,274,2753,1,0,0,0},
    {2972,2642,274,2639,2200,1,0,1,0}, {2972,2642,274,274,2760,1,0,0,0}, {2974,2643,274,2639,2703,1,0,1,0},
    {2974,2643,274,274,1076,1,0,0,0}, {2975,2644,274,2639,2279,1,0,1,0}, {2975,2644,274,274,1547,1,0,0,0},
    {2979,2645,274,2639,2699,1,0,1,0}, {2979,2645,274,274,2804,1,0,0,0}, {2980,2646,274,2639,2184,1,0,1,0},
    {2980,2646,274,274,915,1,0,0,0}, {2984,2647,274,2639,2345,1,0,1,0}, {2984,2647,274,274,1048,1,0,0,0},
    {2985,2648,274,2639,4347,1,0,1,0}, {2985,2648,274,274,4351,1,0,0,0}, {2986,2649,274,2639,2393,1,0,1,0},
    {2986,2649,274,274,1787,1,0,0,0}, {2990,2650,274,2639,2343,1,0,1,0}, {2990,2650,274,274,592,1,0,0,0},
    {2991,2651,274,2639,2372,1,0,1,0}, {2991,2651,274,274,1366,1,0,0,0}, {2992,2652,274,2639,2234,1,0,1,0},
    {2992,2652,274,274,656,1,0,0,0}, {2993,2653,274,2639,4356,1,0,1,0}, {2993,2653,274,274,4360,1,0,0,0},
    {2994,2654,274,2639,2335,1,0,1,0}, {2994,2654,274,274,520,1,0,0,0}, {2995,2655,274,2639,3599,1,0,1,0},
    {2995,2655,274,274,4145,1,0,0,0}, {2996,2656,274,2639,4365,1,0,1,0}, {2996,2656,274,274,4369,1,0,0,0},
    {2997,2657,274,2639,2414,1,0,1,0}, {2997,2657,274,274,887,1,0,0,0}, {2998,2658,274,2639,2840,1,0,1,0},
    {2998,2658,274,274,620,1,0,0,0}, {2999,2659,274,2639,2257,1,0,1,0}, {2999,2659,274,274,1671,1,0,0,0},
    {3000,2660,274,2639,2244,1,0,1,0}, {3000,2660,274,274,684,1,0,0,0}, {3001,2661,274,2639,2359,1,0,1,0},
    {3001,2661,274,274,492,1,0,0,0}, {3006,2662,274,274,2132,1,0,0,0}, {3007,2663,274,274,2151,1,0,0,0},
    {3008,2664,274,274,2148,1,0,0,0}, {3009,2665,274,274,2144,1,0,0,0}, {3010,2666,274,274,2141,1,0,0,0},
    {3014,2667,274,274,2550,1,0,0,0}, {3015,2668,274,274,2552,1,0,0,0}, {3016,2669,274,274,2714,1,0,0,0},
    {3018,2670,274,274,2568,1,0,0,0}, {3019,2671,274,274,2592,1,0,0,0}, {3020,2672,274,274,2717,1,0,0,0},
    {3021,2673,274,274,0,1,0,0,0}, {3046,2674,274,274,2388,1,0,0,0}, {3047,2675,274,274,1815,1,0,0,0},
    {3048,2676,274,274,1817,1,0,0,0}, {3049,2677,274,274,1819,1,0,0,0}, {3050,2678,274,274,1821,1,0,0,0},
    {3051,2679,274,274,1823,1,0,0,0}, {3052,2680,274,274,1825,1,0,0,0}, {3053,2681,274,274,1827,1,0,0,0},
    {3054,2682,274,274,1829,1,0,0,0}, {3055,2683,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3073,2724,274,274,4135,1,0,0,0}, {3074,2725,274,2726,2343,1,0,1,0},
    {3074,2725,274,2727,2345,1,0,1,0}, {3074,2725,274,2728,2699,1,0,1,0}, {3074,2725,274,2729,2703,1,0,1,0},
    {3074,2725,274,2730,2706,1,0,1,0}, {3074,2725,274,274,2695,1,0,0,0}, {3075,2731,274,274,2209,1,0,0,0},
    {3077,2732,274,274,2146,1,0,0,0}, {3078,2733,274,274,2132,1,0,0,0}, {3079,2734,274,274,2151,1,0,0,0},
    {3080,2735,274,274,2148,1,0,0,0}, {3081,2736,274,274,2144,1,0,0,0}, {3082,2737,274,274,2141,1,0,0,0},
    {3083,2738,274,274,2575,1,0,0,0}, {3084,2739,274,274,2710,1,0,0,0}, {3086,2740,274,274,2550,1,0,0,0},
    {3087,2741,274,274,2552,1,0,0,0}, {3088,2742,274,274,2714,1,0,0,0}, {3090,2743,274,274,2568,1,0,0,0},
    {3091,2744,274,274,2592,1,0,0,0}, {3092,2745,274,274,2717,1,0,0,0}, {3093,2746,274,2747,2333,1,0,1,0},
    {3093,2746,274,274,1148,1,0,0,0}, {3094,2748,274,2747,2218,1,0,1,0}, {3094,2748,274,274,2731,1,0,0,0},
    {3095,2749,274,2747,2419,1,0,1,0}, {3095,2749,274,274,1502,1,0,0,0}, {3096,2750,274,2747,2317,1,0,1,0},
    {3096,2750,274,274,2742,1,0,0,0}, {3097,2751,274,2747,2706,1,0,1,0}, {3097,2751,274,274,2746,1,0,0,0},
    {3098,2752,274,2747,2751,1,0,1,0}, {3098,2752,274,274,2753,1,0,0,0}, {3099,2753,274,2747,2400,1,0,1,0},
    {3099,2753,274,274,2756,1,0,0,0}, {3100,2754,274,2747,2200,1,0,1,0}, {3100,2754,274,274,2760,1,0,0,0},
    {3101,2755,274,2747,2763,1,0,1,0}, {3101,2755,274,274,387,1,0,0,0}, {3102,2756,274,2747,2703,1,0,1,0},
    {3102,2756,274,274,1076,1,0,0,0}, {3103,2757,274,2747,2279,1,0,1,0}, {3103,2757,274,274,1547,1,0,0,0},
    {3104,2758,274,2747,2766,1,0,1,0}, {3104,2758,274,274,2771,1,0,0,0}, {3105,2759,274,2747,2268,1,0,1,0},
    {3105,2759,274,274,1422,1,0,0,0}, {3106,2760,274,2747,2793,1,0,1,0}, {3106,2760,274,274,2798,1,0,0,0},
    {3107,2761,274,2747,2699,1,0,1,0}, {3107,2761,274,274,2804,1,0,0,0}, {3108,2762,274,2747,2184,1,0,1,0},
    {3108,2762,274,274,915,1,0,0,0}, {3109,2763,274,2747,2189,1,0,1,0}, {3109,2763,274,274,2809,1,0,0,0},
    {3110,2764,274,2747,2221,1,0,1,0}, {3110,2764,274,274,1394,1,0,0,0}, {3111,2765,274,2747,2226,1,0,1,0},
    {3111,2765,274,274,2813,1,0,0,0}, {3112,2766,274,2747,2345,1,0,1,0}, {3112,2766,274,274,1048,1,0,0,0},
    {3114,2767,274,2747,2393,1,0,1,0}, {3114,2767,274,274,1787,1,0,0,0}, {3115,2768,274,2747,2817,1,0,1,0},
    {3115,2768,274,274,2820,1,0,0,0}, {3116,2769,274,2747,2171,1,0,1,0}, {3116,2769,274,274,859,1,0,0,0},
    {3117,2770,274,2747,2824,1,0,1,0}, {3117,2770,274,274,2827,1,0,0,0}, {3118,2771,274,2747,2343,1,0,1,0},
    {3118,2771,274,274,592,1,0,0,0}, {3119,2772,274,2747,2372,1,0,1,0}, {3119,2772,274,274,1366,1,0,0,0},
    {3120,2773,274,2747,2234,1,0,1,0}, {3120,2773,274,274,656,1,0,0,0}, {3121,2774,274,2747,4356,1,0,1,0},
    {3121,2774,274,274,4360,1,0,0,0}, {3122,2775,274,2747,2335,1,0,1,0}, {3122,2775,274,274,520,1,0,0,0},
    {3123,2776,274,2747,3599,1,0,1,0}, {3123,2776,274,274,4145,1,0,0,0}, {3124,2777,274,2747,4365,1,0,1,0},
    {3124,2777,274,274,4369,1,0,0,0}, {3125,2778,274,2747,2414,1,0,1,0}, {3125,2778,274,274,887,1,0,0,0},
    {3126,2779,274,2747,2840,1,0,1,0}, {3126,2779,274,274,620,1,0,0,0}, {3127,2780,274,2747,2257,1,0,1,0},
    {3127,2780,274,274,1671,1,0,0,0}, {3128,2781,274,2747,2244,1,0,1,0}, {3128,2781,274,274,684,1,0,0,0},
    {3129,2782,274,2747,2359,1,0,1,0}, {3129,2782,274,274,492,1,0,0,0}, {3134,2783,274,274,2132,1,0,0,0},
    {3135,2784,274,274,2151,1,0,0,0}, {3136,2785,274,274,2148,1,0,0,0}, {3137,2786,274,274,2144,1,0,0,0},
    {3138,2787,274,274,2141,1,0,0,0}, {3139,2788,274,274,2575,1,0,0,0}, {3140,2789,274,274,2847,1,0,0,0},
    {3142,2790,274,274,2550,1,0,0,0}, {3143,2791,274,274,2552,1,0,0,0}, {3144,2792,274,274,2714,1,0,0,0},
    {3146,2793,274,274,2568,1,0,0,0}, {3147,2794,274,274,2592,1,0,0,0}, {3148,2795,274,274,2717,1,0,0,0},
    {3149,2796,274,274,0,1,0,0,0}, {3168,2797,274,274,2847,1,0,0,0}, {3170,2798,274,274,2710,1,0,0,0},
    {3174,2799,274,274,2388,1,0,0,0}, {3175,2800,274,274,1815,1,0,0,0}, {3176,2801,274,274,1817,1,0,0,0},
    {3177,2802,274,274,1819,1,0,0,0}, {3178,2803,274,274,1821,1,0,0,0}, {3179,2804,274,274,1823,1,0,0,0},
    {3180,2805,274,274,1825,1,0,0,0}, {3181,2806,274,274,1827,1,0,0,0}, {3182,2807,274,274,1829,1,0,0,0},
    {3183,2808,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {39,1114,274,274,6266,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1117,274,274,3362,1,0,0,1}, {1078,1079,274,274,3367,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,3372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,2523,274,274,6256,1,0,0,1}, {1094,1095,274,274,6261,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0},
    {1102,1118,274,274,3378,1,0,0,1}, {1102,1103,274,274,3383,1,0,0,0}, {1103,1119,274,274,3388,1,0,0,1},
    {1103,1104,274,274,3393,1,0,0,0}, {1108,2809,274,274,7132,1,0,0,1}, {1108,2810,274,274,7137,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1111,2811,274,274,7142,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,6266,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7228,1,0,0,0},
    {1098,1099,274,274,2146,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2812,274,274,2151,1,0,0,0}, {1123,2813,274,274,2550,1,0,0,0},
    {1131,2814,274,274,2146,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2328,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,3824,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,7341,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,7346,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1112,1106,274,274,2372,1,0,0,0}, {1171,1107,274,274,3107,1,0,0,0},
    {1181,1108,274,274,2419,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0}, {1209,1110,274,274,2751,1,0,0,0},
    {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,7349,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2151,1,0,0,0}, {1100,1101,274,2815,2372,1,0,1,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1120,274,274,7536,1,0,0,1}, {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,7600,1,0,0,0}, {1099,1100,274,274,7602,1,0,0,0},
    {1100,1101,274,2815,2372,1,0,1,0}, {1100,1101,274,274,7605,1,0,0,0}, {1101,1102,274,274,7607,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,7610,1,0,0,0},
    {12449,2816,274,274,7671,1,0,0,0}, {12450,2817,274,274,7675,1,0,0,0}, {12451,2818,274,274,7679,1,0,0,0},
    {12452,2819,274,274,7683,1,0,0,0}, {12453,2820,274,274,7687,1,0,0,0}, {12454,2821,274,274,7691,1,0,0,0},
    {12455,2822,274,274,7695,1,0,0,0}, {12456,2823,274,274,7699,1,0,0,0}, {12457,2824,274,274,7703,1,0,0,0},
    {12458,2825,274,274,7707,1,0,0,0}, {12459,2826,274,274,7711,1,0,0,0}, {12460,2827,274,274,7715,1,0,0,0},
    {12461,2828,274,274,7719,1,0,0,0}, {12462,2829,274,274,7723,1,0,0,0}, {12463,2830,274,274,7727,1,0,0,0},
    {12464,2831,274,274,7731,1,0,0,0}, {12465,2832,274,274,7735,1,0,0,0}, {12466,2833,274,274,7739,1,0,0,0},
    {12467,2834,274,274,7743,1,0,0,0}, {12468,2835,274,274,7747,1,0,0,0}, {12469,2836,274,274,7751,1,0,0,0},
    {12470,2837,274,274,7755,1,0,0,0}, {12471,2838,274,274,7759,1,0,0,0}, {12472,2839,274,274,7763,1,0,0,0},
    {12473,2840,274,274,7767,1,0,0,0}, {12474,2841,274,274,7771,1,0,0,0}, {12475,2842,274,274,7775,1,0,0,0},
    {12476,2843,274,274,7779,1,0,0,0}, {12477,2844,274,274,7783,1,0,0,0}, {12478,2845,274,274,7787,1,0,0,0},
    {12479,2846,274,274,7791,1,0,0,0}, {12480,2847,274,274,7795,1,0,0,0}, {12481,2848,274,274,7799,1,0,0,0},
    {12482,2849,274,274,7803,1,0,0,0}, {12483,2850,274,274,7807,1,0,0,0}, {12484,2851,274,274,7811,1,0,0,0},
    {12485,2852,274,274,7815,1,0,0,0}, {12486,2853,274,274,7819,1,0,0,0}, {12487,2854,274,274,7823,1,0,0,0},
    {12488,2855,274,274,7827,1,0,0,0}, {12489,2856,274,274,7831,1,0,0,0}, {12490,2857,274,274,7835,1,0,0,0},
    {12491,2858,274,274,7839,1,0,0,0}, {12492,2859,274,274,7843,1,0,0,0}, {12493,2860,274,274,7847,1,0,0,0},
    {12494,2861,274,274,7851,1,0,0,0}, {12495,2862,274,274,7855,1,0,0,0}, {12496,2863,274,274,7859,1,0,0,0},
    {12497,2864,274,274,7863,1,0,0,0}, {12498,2865,274,274,7867,1,0,0,0}, {12499,2866,274,274,7871,1,0,0,0},
    {12500,2867,274,274,7875,1,0,0,0}, {12501,2868,274,274,7879,1,0,0,0}, {12502,2869,274,274,7883,1,0,0,0},
    {12503,2870,274,274,7887,1,0,0,0}, {12504,2871,274,274,7891,1,0,0,0}, {12505,2872,274,274,7895,1,0,0,0},
    {12506,2873,274,274,7899,1,0,0,0}, {12507,2874,274,274,7903,1,0,0,0}, {12508,2875,274,274,7907,1,0,0,0},
    {12509,2876,274,274,7911,1,0,0,0}, {12510,2877,274,274,7915,1,0,0,0}, {12511,2878,274,274,7919,1,0,0,0},
    {12512,2879,274,274,7923,1,0,0,0}, {12513,2880,274,274,7927,1,0,0,0}, {12514,2881,274,274,7931,1,0,0,0},
    {12515,2882,274,274,7935,1,0,0,0}, {12516,2883,274,274,7939,1,0,0,0}, {12517,2884,274,274,7943,1,0,0,0},
    {12518,2885,274,274,7947,1,0,0,0}, {12519,2886,274,274,7951,1,0,0,0}, {12520,2887,274,274,7955,1,0,0,0},
    {12521,2888,274,274,7959,1,0,0,0}, {12522,2889,274,274,7963,1,0,0,0}, {12523,2890,274,274,7967,1,0,0,0},
    {12524,2891,274,274,7971,1,0,0,0}, {12525,2892,274,274,7975,1,0,0,0}, {12526,2893,274,274,7979,1,0,0,0},
    {12527,2894,274,274,7983,1,0,0,0}, {12528,2895,274,274,7987,1,0,0,0}, {12529,2896,274,274,7991,1,0,0,0},
    {12530,2897,274,274,7995,1,0,0,0}, {12531,2898,274,274,7999,1,0,0,0}, {12532,2899,274,274,8003,1,0,0,0},
    {12353,2971,274,274,2146,1,0,0,0}, {12354,2972,274,274,2146,1,0,0,0}, {12355,2973,274,274,2151,1,0,0,0},
    {12356,2974,274,274,1383,2,0,0,0}, {12356,2976,274,274,2151,1,0,0,0}, {12357,2977,274,274,2144,1,0,0,0},
    {12358,2978,274,274,1258,2,0,0,0}, {12358,2980,274,274,1255,2,0,0,0}, {12358,2982,274,274,1244,2,0,0,0},
    {12358,2984,274,274,2144,1,0,0,0}, {12359,2985,274,274,2550,1,0,0,0}, {12360,2986,274,274,2550,1,0,0,0},
    {12361,2987,274,274,2568,1,0,0,0}, {12362,2988,274,274,2568,1,0,0,0}, {12363,2989,274,274,1148,1,0,0,0},
    {12364,2990,274,274,1502,1,0,0,0}, {12365,2991,274,274,8007,2,0,0,0}, {12365,2993,274,274,8011,2,0,0,0},
    {12365,2995,274,274,8015,2,0,0,0}, {12365,2997,274,274,1154,1,0,0,0}, {12366,2998,274,274,8019,2,0,0,0},
    {12366,3000,274,274,8023,2,0,0,0}, {12366,3002,274,274,8027,2,0,0,0}, {12366,3004,274,274,1508,1,0,0,0},
    {12367,3005,274,274,8031,2,0,0,0}, {12367,3007,274,274,1189,2,0,0,0}, {12367,3009,274,274,1180,2,0,0,0},
    {12367,3011,274,274,1176,2,0,0,0}, {12367,3013,274,274,1151,1,0,0,0}, {12368,3014,274,274,1530,2,0,0,0},
    {12368,3016,274,274,1505,1,0,0,0}, {12369,3017,274,274,1165,1,0,0,0}, {12370,3018,274,274,1519,1,0,0,0},
    {12371,3019,274,274,1168,1,0,0,0}, {12372,3020,274,274,1522,1,0,0,0}, {12373,3021,274,274,684,1,0,0,0},
    {12374,3022,274,274,1302,1,0,0,0}, {12375,3023,274,274,8035,2,0,0,0}, {12375,3025,274,274,8039,2,0,0,0},
    {12375,3027,274,274,8043,2,0,0,0}, {12375,3029,274,274,2843,2,0,0,0}, {12375,3031,274,274,8047,1,0,0,0},
    {12376,3032,274,274,8051,2,0,0,0}, {12376,3034,274,274,8054,2,0,0,0}, {12376,3036,274,274,8057,2,0,0,0},
    {12376,3038,274,274,2760,2,0,0,0}, {12376,3040,274,274,8060,1,0,0,0}, {12377,3041,274,274,687,1,0,0,0},
    {12378,3042,274,274,1305,1,0,0,0}, {12379,3043,274,274,698,1,0,0,0}, {12380,3044,274,274,1319,1,0,0,0},
    {12381,3045,274,274,701,1,0,0,0}, {12382,3046,274,274,1322,1,0,0,0}, {12383,3047,274,274,915,1,0,0,0},
    {12384,3048,274,274,1394,1,0,0,0}, {12385,3049,274,274,8063,2,0,0,0}, {12385,3051,274,274,8067,2,0,0,0},
    {12385,3053,274,274,8071,2,0,0,0}, {12385,3055,274,274,2756,2,0,0,0}, {12385,3057,274,274,8075,1,0,0,0},
    {12386,3058,274,274,8054,2,0,0,0}, {12386,3060,274,274,8057,2,0,0,0}, {12386,3062,274,274,2760,2,0,0,0},
    {12386,3064,274,274,8060,1,0,0,0}, {12387,3065,274,3066,2364,1,0,1,0}, {12387,3065,274,3067,2372,1,0,1,0},
    {12387,3065,274,3068,2345,1,0,1,0}, {12387,3065,274,3069,2234,1,0,1,0}, {12387,3065,274,3070,2343,1,0,1,0},
    {12387,3065,274,3071,2393,1,0,1,0}, {12387,3065,274,3072,2171,1,0,1,0}, {12387,3065,274,3073,2323,1,0,1,0},
    {12387,3065,274,3074,2359,1,0,1,0}, {12387,3065,274,3075,2221,1,0,1,0}, {12387,3065,274,3076,2184,1,0,1,0},
    {12387,3065,274,3077,2200,1,0,1,0}, {12387,3065,274,3078,2239,1,0,1,0}, {12387,3065,274,3079,2244,1,0,1,0},
    {12387,3065,274,3080,2419,1,0,1,0}, {12387,3065,274,3081,2333,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,8079,2,0,0,0}, {12388,3084,274,274,8083,2,0,0,0}, {12388,3086,274,274,8087,2,0,0,0},
    {12388,3088,274,274,8091,2,0,0,0}, {12388,3090,274,274,8095,1,0,0,0}, {12389,3091,274,274,1305,1,0,0,0},
    {12390,3092,274,274,8099,2,0,0,0}, {12390,3094,274,274,921,2,0,0,0}, {12390,3096,274,274,932,1,0,0,0},
    {12391,3097,274,274,8103,2,0,0,0}, {12391,3099,274,274,1400,2,0,0,0}, {12391,3101,274,274,1411,1,0,0,0},
    {12392,3102,274,274,918,2,0,0,0}, {12392,3104,274,274,935,1,0,0,0}, {12393,3105,274,274,1397,2,0,0,0},
    {12393,3107,274,274,1414,1,0,0,0}, {12394,3108,274,274,1048,1,0,0,0}, {12395,3109,274,274,8107,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,8111,2,0,0,0}, {12395,3115,274,274,1054,1,0,0,0},
    {12396,3116,274,274,1051,1,0,0,0}, {12397,3117,274,274,1065,1,0,0,0}, {12398,3118,274,274,1068,1,0,0,0},
    {12399,3119,274,274,492,1,0,0,0}, {12400,3120,274,274,859,1,0,0,0}, {12401,3121,274,274,1787,1,0,0,0},
    {12402,3122,274,274,8115,2,0,0,0}, {12402,3124,274,274,8119,2,0,0,0}, {12402,3126,274,274,8123,2,0,0,0},
    {12402,3128,274,274,498,1,0,0,0}, {12403,3129,274,274,8127,2,0,0,0}, {12403,3131,274,274,8131,2,0,0,0},
    {12403,3133,274,274,8135,2,0,0,0}, {12403,3135,274,274,865,1,0,0,0}, {12404,3136,274,274,8139,2,0,0,0},
    {12404,3138,274,274,8143,2,0,0,0}, {12404,3140,274,274,8147,2,0,0,0}, {12404,3142,274,274,1793,1,0,0,0},
    {12405,3143,274,274,1779,2,0,0,0}, {12405,3145,274,274,1776,2,0,0,0}, {12405,3147,274,274,1765,2,0,0,0},
    {12405,3149,274,274,1759,2,0,0,0}, {12405,2929,274,274,1762,1,0,0,0}, {12406,3151,274,274,862,1,0,0,0},
    {12407,3152,274,274,1790,1,0,0,0}, {12408,3153,274,274,509,1,0,0,0}, {12409,3154,274,274,876,1,0,0,0},
    {12410,3155,274,274,1804,1,0,0,0}, {12411,3156,274,274,512,1,0,0,0}, {12412,3157,274,274,879,1,0,0,0},
    {12413,3158,274,274,1807,1,0,0,0}, {12414,3159,274,274,592,1,0,0,0}, {12415,3160,274,274,8151,2,0,0,0},
    {12415,3162,274,274,8155,2,0,0,0}, {12415,3164,274,274,8159,2,0,0,0}, {12415,3166,274,274,598,1,0,0,0},
    {12416,3167,274,274,595,1,0,0,0}, {12417,3168,274,274,609,1,0,0,0}, {12418,3169,274,274,612,1,0,0,0},
    {12419,3170,274,274,1366,1,0,0,0}, {12420,3171,274,274,1366,1,0,0,0}, {12421,3172,274,274,1369,1,0,0,0},
    {12422,3173,274,274,1369,1,0,0,0}, {12423,3174,274,274,1386,1,0,0,0}, {12424,3175,274,274,1386,1,0,0,0},
    {12425,3176,274,274,656,1,0,0,0}, {12426,3177,274,274,8163,2,0,0,0}, {12426,3179,274,274,8167,2,0,0,0},
    {12426,3181,274,274,8171,2,0,0,0}, {12426,3183,274,274,662,1,0,0,0}, {12427,3184,274,274,659,1,0,0,0},
    {12428,3185,274,274,673,1,0,0,0}, {12429,3186,274,274,676,1,0,0,0}, {12430,3187,274,274,1238,1,0,0,0},
    {12431,2900,274,274,1238,1,0,0,0}, {12432,3188,274,274,2151,1,0,0,0}, {12433,3189,274,274,2550,1,0,0,0},
    {12434,3190,274,274,2568,1,0,0,0}, {12435,3191,274,3192,8175,1,0,1,0}, {12435,3191,274,274,2345,1,0,0,0},
    {12436,3193,274,274,907,2,0,0,0}, {12436,3195,274,274,904,2,0,0,0}, {12436,3197,274,274,893,2,0,0,0},
    {12436,3199,274,274,887,2,0,0,0}, {12436,3201,274,274,890,1,0,0,0}, {97,3202,274,274,2132,2,0,0,0},
    {101,3204,274,274,2552,2,0,0,0}, {105,3206,274,274,2148,2,0,0,0}, {111,3208,274,274,2592,2,0,0,0},
    {111,3210,274,274,2592,2,0,0,0}, {111,3212,274,274,2592,2,0,0,0}, {117,3214,274,274,2141,2,0,0,0},
    {117,3216,274,274,2141,2,0,0,0}, {12540,3218,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,3219,4,4,8260,8,1,1,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,3227,274,4,5947,2,0,1,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7228,1,0,0,0},
    {1098,1099,274,274,2146,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2812,274,274,2151,1,0,0,0}, {1123,2813,274,274,2550,1,0,0,0},
    {1131,2814,274,274,2146,1,0,0,0}, {4608,274,274,274,492,1,0,0,0}, {4609,275,274,274,495,1,0,0,0},
    {4610,276,274,274,8594,1,0,0,0}, {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,8598,1,0,0,0},
    {4613,279,274,274,2359,1,0,0,0}, {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8602,1,0,0,0},
    {4616,282,274,274,537,1,0,0,0}, {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,8606,1,0,0,0},
    {4619,285,274,274,520,1,0,0,0}, {4620,286,274,274,8610,1,0,0,0}, {4621,287,274,274,2335,1,0,0,0},
    {4622,288,274,274,540,1,0,0,0}, {4623,289,274,274,8614,1,0,0,0}, {4624,290,274,274,492,1,0,0,0},
    {4625,291,274,274,495,1,0,0,0}, {4626,292,274,274,8594,1,0,0,0}, {4627,293,274,274,492,1,0,0,0},
    {4628,294,274,274,8598,1,0,0,0}, {4629,295,274,274,2359,1,0,0,0}, {4630,296,274,274,512,1,0,0,0},
    {4631,297,274,274,8602,1,0,0,0}, {4632,298,274,274,609,1,0,0,0}, {4633,299,274,274,595,1,0,0,0},
    {4634,300,274,274,8618,1,0,0,0}, {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,8622,1,0,0,0},
    {4637,303,274,274,2343,1,0,0,0}, {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8626,1,0,0,0},
    {4640,306,274,274,698,1,0,0,0}, {4641,307,274,274,687,1,0,0,0}, {4642,308,274,274,8630,1,0,0,0},
    {4643,309,274,274,684,1,0,0,0}, {4644,310,274,274,8634,1,0,0,0}, {4645,311,274,274,2244,1,0,0,0},
    {4646,312,274,274,701,1,0,0,0}, {4647,313,274,274,8638,1,0,0,0}, {4648,314,274,274,673,1,0,0,0},
    {4649,315,274,274,659,1,0,0,0}, {4650,316,274,274,8642,1,0,0,0}, {4651,317,274,274,656,1,0,0,0},
    {4652,318,274,274,8646,1,0,0,0}, {4653,319,274,274,2234,1,0,0,0}, {4654,320,274,274,676,1,0,0,0},
    {4655,321,274,274,8650,1,0,0,0}, {4656,322,274,274,698,1,0,0,0}, {4657,323,274,274,687,1,0,0,0},
    {4658,324,274,274,8630,1,0,0,0}, {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,8634,1,0,0,0},
    {4661,327,274,274,2244,1,0,0,0}, {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8638,1,0,0,0},
    {4664,330,274,274,8035,1,0,0,0}, {4665,331,274,274,8043,1,0,0,0}, {4666,332,274,274,8654,1,0,0,0},
    {4667,333,274,274,2843,1,0,0,0}, {4668,334,274,274,8659,1,0,0,0}, {4669,335,274,274,2249,1,0,0,0},
    {4670,336,274,274,8039,1,0,0,0}, {4671,337,274,274,8664,1,0,0,0}, {4672,338,274,274,8669,1,0,0,0},
    {4673,339,274,274,8675,1,0,0,0}, {4674,340,274,274,8681,1,0,0,0}, {4675,341,274,274,8688,1,0,0,0},
    {4676,342,274,274,8694,1,0,0,0}, {4677,343,274,274,5161,1,0,0,0}, {4678,344,274,274,8701,1,0,0,0},
    {4679,345,274,274,8707,1,0,0,0}, {4680,346,274,274,8714,1,0,0,0}, {4682,347,274,274,8721,1,0,0,0},
    {4683,348,274,274,8707,1,0,0,0}, {4684,349,274,274,8729,1,0,0,0}, {4685,350,274,274,8737,1,0,0,0},
    {4688,351,274,274,8669,1,0,0,0}, {4689,352,274,274,8675,1,0,0,0}, {4690,353,274,274,8681,1,0,0,0},
    {4691,354,274,274,8688,1,0,0,0}, {4692,355,274,274,8694,1,0,0,0}, {4693,356,274,274,5161,1,0,0,0},
    {4694,357,274,274,8701,1,0,0,0}, {4695,358,274,274,8707,1,0,0,0}, {4696,359,274,274,8714,1,0,0,0},
    {4698,360,274,274,8721,1,0,0,0}, {4699,361,274,274,8707,1,0,0,0}, {4700,362,274,274,8729,1,0,0,0},
    {4701,363,274,274,8737,1,0,0,0}, {4704,364,274,274,876,1,0,0,0}, {4705,365,274,274,862,1,0,0,0},
    {4706,366,274,274,8743,1,0,0,0}, {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,8747,1,0,0,0},
    {4709,369,274,274,2171,1,0,0,0}, {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8751,1,0,0,0},
    {4712,372,274,274,904,1,0,0,0}, {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,8755,1,0,0,0},
    {4715,375,274,274,887,1,0,0,0}, {4716,376,274,274,8759,1,0,0,0}, {4717,377,274,274,2414,1,0,0,0},
    {4718,378,274,274,907,1,0,0,0}, {4719,379,274,274,8763,1,0,0,0}, {4720,380,274,274,932,1,0,0,0},
    {4721,381,274,274,918,1,0,0,0}, {4722,382,274,274,8767,1,0,0,0}, {4723,383,274,274,915,1,0,0,0},
    {4724,384,274,274,8771,1,0,0,0}, {4725,385,274,274,2184,1,0,0,0}, {4726,386,274,274,935,1,0,0,0},
    {4727,387,274,274,8775,1,0,0,0}, {4728,388,274,274,8063,1,0,0,0}, {4729,389,274,274,8071,1,0,0,0},
    {4730,390,274,274,8779,1,0,0,0}, {4731,391,274,274,2756,1,0,0,0}, {4732,392,274,274,8784,1,0,0,0},
    {4733,393,274,274,2400,1,0,0,0}, {4734,394,274,274,8067,1,0,0,0}, {4735,395,274,274,8789,1,0,0,0},
    {4736,396,274,274,492,1,0,0,0}, {4737,397,274,274,495,1,0,0,0}, {4738,398,274,274,8594,1,0,0,0},
    {4739,399,274,274,492,1,0,0,0}, {4740,400,274,274,8598,1,0,0,0}, {4741,401,274,274,2359,1,0,0,0},
    {4742,402,274,274,512,1,0,0,0}, {4743,403,274,274,8602,1,0,0,0}, {4744,404,274,274,8794,1,0,0,0},
    {4746,405,274,274,8798,1,0,0,0}, {4747,406,274,274,8602,1,0,0,0}, {4748,407,274,274,8803,1,0,0,0},
    {4749,408,274,274,8808,1,0,0,0}, {4752,409,274,274,1065,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0},
    {4754,411,274,274,8811,1,0,0,0}, {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,8815,1,0,0,0},
    {4757,414,274,274,2345,1,0,0,0}, {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8819,1,0,0,0},
    {4760,417,274,274,8823,1,0,0,0}, {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,8827,1,0,0,0},
    {4763,420,274,274,8111,1,0,0,0}, {4764,421,274,274,8832,1,0,0,0}, {4765,422,274,274,8837,1,0,0,0},
    {4766,423,274,274,8107,1,0,0,0}, {4767,424,274,274,8840,1,0,0,0}, {4768,425,274,274,2132,1,0,0,0},
    {4769,426,274,274,2144,1,0,0,0}, {4770,427,274,274,2148,1,0,0,0}, {4771,428,274,274,2146,1,0,0,0},
    {4772,429,274,274,2552,1,0,0,0}, {4773,430,274,274,2151,1,0,0,0}, {4774,431,274,274,2568,1,0,0,0},
    {4776,433,274,274,1165,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,8845,1,0,0,0},
    {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,8849,1,0,0,0}, {4781,438,274,274,2333,1,0,0,0},
    {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0}, {4784,441,274,274,1189,1,0,0,0},
    {4786,442,274,274,8853,1,0,0,0}, {4787,443,274,274,1176,1,0,0,0}, {4788,444,274,274,8858,1,0,0,0},
    {4789,445,274,274,8863,1,0,0,0}, {4792,446,274,274,8866,1,0,0,0}, {4793,447,274,274,8870,1,0,0,0},
    {4794,448,274,274,8874,1,0,0,0}, {4795,449,274,274,2731,1,0,0,0}, {4796,450,274,274,8879,1,0,0,0},
    {4797,451,274,274,2218,1,0,0,0}, {4798,452,274,274,8884,1,0,0,0}, {4799,453,274,274,8888,1,0,0,0},
    {4800,454,274,274,8893,1,0,0,0}, {4802,455,274,274,8898,1,0,0,0}, {4803,456,274,274,8888,1,0,0,0},
    {4804,457,274,274,8904,1,0,0,0}, {4805,458,274,274,8910,1,0,0,0}, {4808,459,274,274,1255,1,0,0,0},
    {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,8914,1,0,0,0}, {4811,462,274,274,1238,1,0,0,0},
    {4812,463,274,274,8918,1,0,0,0}, {4813,464,274,274,2364,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0},
    {4815,466,274,274,8922,1,0,0,0}, {4816,467,274,274,8926,1,0,0,0}, {4817,468,274,274,8932,1,0,0,0},
    {4818,469,274,274,8937,1,0,0,0}, {4819,470,274,274,8943,1,0,0,0}, {4820,471,274,274,8948,1,0,0,0},
    {4821,472,666,274,2308,1,1,0,0}, {4821,472,274,274,8954,1,0,0,0}, {4822,473,274,274,8959,1,0,0,0},
    {4824,475,274,274,1319,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,8964,1,0,0,0},
    {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,8968,1,0,0,0}, {4829,480,274,274,2239,1,0,0,0},
    {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8972,1,0,0,0}, {4832,483,274,274,8976,1,0,0,0},
    {4833,484,274,274,8980,1,0,0,0}, {4834,485,274,274,8984,1,0,0,0}, {4835,486,274,274,8989,1,0,0,0},
    {4836,487,274,274,8993,1,0,0,0}, {4837,488,274,274,2408,1,0,0,0}, {4838,489,274,274,8998,1,0,0,0},
    {4839,490,274,274,9002,1,0,0,0}, {4840,491,274,274,1383,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0},
    {4842,493,274,274,9007,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0}, {4844,495,274,274,9011,1,0,0,0},
    {4845,496,274,274,2372,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,9015,1,0,0,0},
    {4848,499,274,274,1411,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,9019,1,0,0,0},
    {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,9023,1,0,0,0}, {4853,504,274,274,2221,1,0,0,0},
    {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,9027,1,0,0,0}, {4856,507,274,274,1411,1,0,0,0},
    {4857,508,274,274,1397,1,0,0,0}, {4858,509,274,274,9019,1,0,0,0}, {4859,510,274,274,1394,1,0,0,0},
    {4860,511,274,274,9023,1,0,0,0}, {4861,512,274,274,2221,1,0,0,0}, {4862,513,274,274,1414,1,0,0,0},
    {4863,514,274,274,9027,1,0,0,0}, {4864,515,274,274,8051,1,0,0,0}, {4865,516,274,274,8057,1,0,0,0},
    {4866,517,274,274,9031,1,0,0,0}, {4867,518,274,274,2760,1,0,0,0}, {4868,519,274,274,9035,1,0,0,0},
    {4869,520,274,274,2200,1,0,0,0}, {4870,521,274,274,8054,1,0,0,0}, {4871,522,274,274,9039,1,0,0,0},
    {4872,523,274,274,1519,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0}, {4874,525,274,274,9043,1,0,0,0},
    {4875,526,274,274,1502,1,0,0,0}, {4876,527,274,274,9047,1,0,0,0}, {4877,528,274,274,2419,1,0,0,0},
    {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1530,1,0,0,0}, {4880,531,274,274,1543,1,0,0,0},
    {4882,532,274,274,9051,1,0,0,0}, {4883,533,274,274,1530,1,0,0,0}, {4884,534,274,274,9056,1,0,0,0},
    {4885,535,274,274,9061,1,0,0,0}, {4896,536,274,274,9064,1,0,0,0}, {4897,537,274,274,9070,1,0,0,0},
    {4898,538,274,274,9076,1,0,0,0}, {4899,539,274,274,9083,1,0,0,0}, {4900,540,274,274,9089,1,0,0,0},
    {4901,541,274,274,5171,1,0,0,0}, {4902,542,274,274,9096,1,0,0,0}, {4903,543,274,274,9102,1,0,0,0},
    {4904,544,274,274,9109,1,0,0,0}, {4905,545,274,274,9116,1,0,0,0}, {4906,546,274,274,9123,1,0,0,0},
    {4907,547,274,274,9131,1,0,0,0}, {4908,548,274,274,9138,1,0,0,0}, {4909,549,274,274,5176,1,0,0,0},
    {4910,550,274,274,9146,1,0,0,0}, {4911,551,274,274,9153,1,0,0,0}, {4912,552,274,274,9161,1,0,0,0},
    {4913,553,274,274,9167,1,0,0,0}, {4914,554,274,274,9173,1,0,0,0}, {4915,555,274,274,9180,1,0,0,0},
    {4916,556,274,274,9186,1,0,0,0}, {4917,557,274,274,5186,1,0,0,0}, {4918,558,274,274,9193,1,0,0,0},
    {4919,559,274,274,9199,1,0,0,0}, {4920,560,274,274,9206,1,0,0,0}, {4921,561,274,274,9213,1,0,0,0},
    {4922,562,274,274,9220,1,0,0,0}, {4923,563,274,274,9228,1,0,0,0}, {4924,564,274,274,9235,1,0,0,0},
    {4925,565,274,274,9243,1,0,0,0}, {4926,566,274,274,9249,1,0,0,0}, {4927,567,274,274,9256,1,0,0,0},
    {4928,568,274,274,9206,1,0,0,0}, {4929,569,274,274,9213,1,0,0,0}, {4930,570,274,274,9220,1,0,0,0},
    {4931,571,274,274,9228,1,0,0,0}, {4932,572,274,274,9235,1,0,0,0}, {4933,573,274,274,9243,1,0,0,0},
    {4934,574,274,274,9249,1,0,0,0}, {4935,575,274,274,9256,1,0,0,0}, {4936,576,274,274,1776,1,0,0,0},
    {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,9264,1,0,0,0}, {4939,579,274,274,1759,1,0,0,0},
    {4940,580,274,274,9268,1,0,0,0}, {4941,581,274,274,2323,1,0,0,0}, {4942,582,274,274,1779,1,0,0,0},
    {4943,583,274,274,9272,1,0,0,0}, {4944,584,274,274,1804,1,0,0,0}, {4945,585,274,274,1790,1,0,0,0},
    {4946,586,274,274,9276,1,0,0,0}, {4947,587,274,274,1787,1,0,0,0}, {4948,588,274,274,9280,1,0,0,0},
    {4949,589,274,274,2393,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0}, {4951,591,274,274,9284,1,0,0,0},
    {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0}, {4971,594,274,274,1819,1,0,0,0},
    {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0}, {4974,597,274,274,1825,1,0,0,0},
    {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0}, {4977,600,274,274,1831,1,0,0,0},
    {4978,601,274,3238,1815,1,0,1,0}, {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,3238,1817,1,0,1,0},
    {4979,602,274,274,1836,1,0,0,0}, {4980,603,274,3238,1819,1,0,1,0}, {4980,603,274,274,1839,1,0,0,0},
    {4981,604,274,3238,1821,1,0,1,0}, {4981,604,274,274,1842,1,0,0,0}, {4982,605,274,274,1845,1,0,0,0},
    {4983,606,274,274,1848,1,0,0,0}, {4984,607,274,274,1851,1,0,0,0}, {4985,608,274,274,1854,1,0,0,0},
    {4986,609,274,274,1857,1,0,0,0}, {4987,610,274,274,1860,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,2189,1,1,1,0}, {1579,704,274,698,2192,1,0,1,0},
    {1579,704,274,274,2189,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9371,1,0,1,0}, {1581,706,274,274,9378,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,2226,1,1,1,0}, {1584,709,274,698,2229,1,0,1,0},
    {1584,709,274,274,2226,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,9382,1,1,1,0}, {1590,715,274,698,9386,1,0,1,0},
    {1590,715,274,274,9382,1,0,0,0}, {1591,716,665,698,9393,1,1,1,0}, {1591,716,274,698,9396,1,0,1,0},
    {1591,716,274,274,9393,1,0,0,0}, {1592,717,665,698,9401,1,1,1,0}, {1592,717,274,698,9405,1,0,1,0},
    {1592,717,274,274,9401,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0},
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
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1716,3239,274,698,2416,1,0,1,0},
    {1716,3239,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,9412,1,0,1,0},
    {57344,647,274,3241,9416,1,0,1,0}, {57344,647,274,3242,9420,1,0,1,0}, {57344,647,274,3243,9426,1,0,1,0},
    {57344,647,274,3244,9431,1,0,1,0}, {57344,647,274,3245,9437,1,0,1,0}, {57344,647,274,3246,9442,1,0,1,0},
    {57344,647,274,3247,9447,1,0,1,0}, {57344,647,274,3248,9451,1,0,1,0}, {57344,647,274,3249,9455,1,0,1,0},
    {57344,647,274,3250,9459,1,0,1,0}, {57344,647,274,3251,9464,1,0,1,0}, {57344,647,274,3252,9468,1,0,1,0},
    {57344,647,274,3253,9473,1,0,1,0}, {57344,647,274,274,9416,1,0,0,0}, {97,3291,3294,1601,9477,3,2,1,1},
    {97,3296,3294,1601,9481,3,2,1,1}, {97,3299,3294,1601,9486,3,2,1,1}, {97,3302,3294,1601,9490,3,2,1,1},
    {97,3305,3294,1601,9494,2,2,1,1}, {97,3307,3294,1601,9498,2,2,1,1}, {97,3309,3294,1601,9503,2,2,1,1},
    {97,3311,3294,1601,9508,2,2,1,1}, {97,3313,3294,1601,9513,2,2,1,1}, {97,3315,3294,1601,2165,2,2,1,1},
    {97,3317,3294,1601,2181,2,2,1,1}, {97,3319,3294,1601,9518,2,2,1,1}, {97,3321,3294,1601,9522,2,2,1,1},
    {97,3323,3294,1601,9525,2,2,1,1}, {97,3325,3294,1601,9528,2,2,1,1}, {97,3327,3294,1601,9533,2,2,1,1},
    {97,3329,3294,1601,9537,2,2,1,1}, {97,3331,3294,1601,9540,2,2,1,1}, {97,3333,3294,1601,2517,2,2,1,1},
    {1377,808,274,274,2146,1,0,0,0}, {1378,809,274,274,2171,1,0,0,0}, {1379,810,274,274,2419,1,0,0,0},
    {1380,811,274,274,2221,1,0,0,0}, {1381,812,3350,274,1383,1,1,0,0}, {1381,812,4,274,1383,1,1,0,0},
    {1381,812,274,274,2550,1,0,0,0}, {1382,813,274,274,2239,1,0,0,0}, {1383,814,274,274,2550,1,0,0,0},
    {1384,815,274,274,2372,1,0,0,0}, {1385,816,274,274,5171,1,0,0,0}, {1386,817,274,274,2408,1,0,0,0},
    {1387,818,274,274,2151,1,0,0,0}, {1388,819,274,274,2335,1,0,0,0}, {1389,820,274,274,2218,1,0,0,0},
    {1390,821,274,274,2562,1,0,0,0}, {1391,822,274,274,2333,1,0,0,0}, {1392,823,274,274,2359,1,0,0,0},
    {1393,824,274,274,2565,1,0,0,0}, {1394,825,274,274,2317,1,0,0,0}, {1395,826,274,274,2400,1,0,0,0},
    {1396,827,274,274,2343,1,0,0,0}, {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0},
    {1399,830,274,274,2249,1,0,0,0}, {1400,3351,4,274,9624,2,1,0,0}, {1400,831,274,274,2144,2,0,0,0},
    {1400,833,3350,274,907,1,1,0,0}, {1400,833,4,274,907,1,1,0,0}, {1400,833,274,274,2568,1,0,0,0},
    {1401,834,274,274,5176,1,0,0,0}, {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,2200,1,0,0,0},
    {1404,837,274,274,2236,1,0,0,0}, {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0},
    {1407,840,274,274,2184,1,0,0,0}, {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,9243,1,0,0,0},
    {1410,843,274,274,2414,1,0,0,0}, {1411,844,274,274,5186,1,0,0,0}, {1412,845,274,274,5161,1,0,0,0},
    {1413,846,274,274,2568,1,0,0,0}, {1414,847,274,274,2323,1,0,0,0}, {1415,848,3353,274,9627,1,1,0,0},
    {1415,848,4,274,9627,1,1,0,0}, {1415,848,274,274,9631,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,3376,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,3377,274,2364,1,1,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,3824,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0},
    {1097,1098,274,274,7341,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,7346,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1171,1107,274,274,3107,1,0,0,0},
    {1177,3378,274,274,9828,1,0,0,0}, {1185,3379,274,274,2328,1,0,0,0}, {1187,3380,274,274,2703,1,0,0,0},
    {1195,3381,274,274,2840,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0},
    {1241,1112,274,274,7349,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,1037,274,2132,1,1,0,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,274,698,9914,1,0,1,0}, {1579,704,274,274,9921,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9371,1,0,1,0}, {1581,706,274,274,9378,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,9925,1,0,1,0}, {1584,709,274,274,9934,1,0,0,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0},
    {1591,716,274,698,9396,1,0,1,0}, {1591,716,274,274,9393,1,0,0,0}, {1592,717,274,698,9405,1,0,1,0},
    {1592,717,274,274,9401,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0},
    {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0},
    {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1657,3382,274,698,2283,1,0,1,0},
    {1657,3382,274,274,2279,1,0,0,0}, {1660,3383,274,698,9939,1,0,1,0}, {1660,3383,274,274,9946,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1665,3384,274,698,9950,1,0,1,0},
    {1665,3384,274,274,2565,1,0,0,0}, {1669,3385,274,698,9955,1,0,1,0}, {1669,3385,274,274,2562,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1672,3386,274,698,2272,1,0,1,0},
    {1672,3386,274,274,2268,1,0,0,0}, {1673,3387,274,698,9960,1,0,1,0}, {1673,3387,274,274,3820,1,0,0,0},
    {1681,3388,274,698,9967,1,0,1,0}, {1681,3388,274,274,2575,1,0,0,0}, {1683,3389,274,698,9974,1,0,1,0},
    {1683,3389,274,274,4356,1,0,0,0}, {1686,3390,274,698,9981,1,0,1,0}, {1686,3390,274,274,9990,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1690,3391,274,698,9995,1,0,1,0},
    {1690,3391,274,274,10002,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1722,3392,274,274,4347,1,0,0,0}, {1724,3393,274,698,10006,1,0,1,0},
    {1724,3393,274,274,4347,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1746,3394,274,274,2552,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0},
    {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,1383,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,3395,274,274,10087,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,3397,274,274,10092,2,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,3399,274,274,10097,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3401,274,274,10102,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,3403,274,274,10107,2,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,2364,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,3228,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,3401,274,274,10102,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,7228,1,0,0,0}, {1098,1099,274,274,3408,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1117,2812,274,274,2151,1,0,0,0},
    {1123,2813,274,274,2550,1,0,0,0}, {1131,2814,274,274,3408,1,0,0,0}, {1072,3405,274,274,10365,2,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,3407,274,274,2735,2,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,10368,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,3409,274,274,2325,3,0,0,0}, {1082,3412,274,274,10372,2,0,0,0}, {1082,3414,274,274,10376,2,0,0,0},
    {1082,3416,274,274,2328,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,3418,274,274,5953,2,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,3420,274,274,10380,2,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3422,274,274,10384,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,3424,274,274,5950,2,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,3426,274,274,2359,2,0,0,0}, {1093,3428,274,274,10388,2,0,0,0},
    {1093,1094,274,274,3824,1,0,0,0}, {1094,3430,274,274,10392,2,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,3432,274,274,10395,2,0,0,0}, {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,3434,274,274,10400,2,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,3436,274,274,10404,2,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1231,3438,274,274,2200,1,0,0,0}, {223,3439,274,274,2246,1,0,0,0},
    {228,3440,274,274,5191,1,0,0,0}, {246,3441,274,274,5209,1,0,0,0}, {252,3442,274,274,10491,1,0,0,0},
    {1920,1146,274,274,2359,1,0,0,0}, {1921,1149,274,274,2840,1,0,0,0}, {1922,3443,274,274,10594,2,0,0,0},
    {1922,1130,274,1150,10599,1,0,1,0}, {1922,1130,274,274,2345,1,0,0,0}, {1923,1129,274,274,2234,1,0,0,0},
    {1924,1141,274,274,2171,1,0,0,0}, {1925,1151,274,274,3599,1,0,0,0}, {1926,1145,274,3445,10602,1,0,1,0},
    {1926,1145,274,274,2333,1,0,0,0}, {1927,1152,274,274,2120,2,0,0,0}, {1927,1170,274,274,0,1,0,0,0},
    {1928,1132,274,274,2414,1,0,0,0}, {1929,1133,274,274,2343,1,0,0,0}, {1930,1131,274,274,2323,1,0,0,0},
    {1931,1140,274,3445,10606,1,0,1,0}, {1931,1140,274,274,2221,1,0,0,0}, {1932,1144,274,3445,10610,1,0,1,0},
    {1932,1144,274,274,2184,1,0,0,0}, {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,3445,10614,1,0,1,0},
    {1934,1138,274,274,2419,1,0,0,0}, {1935,1171,274,274,2703,1,0,0,0}, {1936,1135,274,3445,10618,1,0,1,0},
    {1936,1135,274,274,2244,1,0,0,0}, {1937,1139,274,274,2268,1,0,0,0}, {1938,1172,274,274,2239,1,0,0,0},
    {1939,1143,274,274,2279,1,0,0,0}, {1940,1173,274,274,2372,1,0,0,0}, {1941,1136,274,274,2393,1,0,0,0},
    {1942,1137,274,274,2200,1,0,0,0}, {1943,1142,274,274,2400,1,0,0,0}, {1944,1174,274,274,2189,1,0,0,0},
    {1945,1175,274,274,2359,1,0,0,0}, {1946,1176,274,274,2218,1,0,0,0}, {1947,1177,274,274,2226,1,0,0,0},
    {1948,1178,274,274,2239,1,0,0,0}, {1949,1179,274,274,2249,1,0,0,0}, {1950,1180,274,274,2244,1,0,0,0},
    {1951,1181,274,274,2335,1,0,0,0}, {1952,1182,274,274,2189,1,0,0,0}, {1953,1183,274,274,2239,1,0,0,0},
    {1954,1184,274,274,0,1,0,0,0}, {1955,1185,274,274,2317,1,0,0,0}, {1956,1186,274,274,2328,1,0,0,0},
    {1957,1187,274,274,2364,1,0,0,0}, {1958,1188,274,274,2146,1,0,0,0}, {1959,1189,274,274,2132,1,0,0,0},
    {1960,1190,274,274,2151,1,0,0,0}, {1961,1191,274,274,2148,1,0,0,0}, {1962,1192,274,274,2144,1,0,0,0},
    {1963,1193,274,274,2141,1,0,0,0}, {1964,1194,274,274,2550,1,0,0,0}, {1965,1195,274,274,2552,1,0,0,0},
    {1966,1196,274,274,2568,1,0,0,0}, {1967,1197,274,274,2592,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0},
    {1920,1146,274,274,2359,1,0,0,0}, {1921,1147,274,1154,2234,2,0,1,0}, {1921,1147,274,1168,2184,2,0,1,0},
    {1921,1147,274,646,2184,2,0,1,0}, {1921,1147,274,1169,2333,2,0,1,0}, {1921,1147,274,274,2359,2,0,0,0},
    {1921,1149,274,274,2249,1,0,0,0}, {1922,1130,274,1150,8175,1,0,1,0}, {1922,1130,274,274,8175,1,0,0,0},
    {1923,1129,274,274,2234,1,0,0,0}, {1924,1141,274,274,2171,1,0,0,0}, {1925,1151,274,274,10709,1,0,0,0},
    {1926,1145,274,274,2333,1,0,0,0}, {1927,1152,274,3446,0,2,0,1,0}, {1927,1152,274,3445,2359,2,0,1,0},
    {1927,1152,274,1154,2234,2,0,1,0}, {1927,1152,274,1155,2345,2,0,1,0}, {1927,1152,274,1156,2323,2,0,1,0},
    {1927,1152,274,1157,2414,2,0,1,0}, {1927,1152,274,1158,2343,2,0,1,0}, {1927,1152,274,1159,2335,2,0,1,0},
    {1927,1152,274,1160,2244,2,0,1,0}, {1927,1152,274,1161,2393,2,0,1,0}, {1927,1152,274,1162,2200,2,0,1,0},
    {1927,1152,274,1163,2419,2,0,1,0}, {1927,1152,274,1164,2221,2,0,1,0}, {1927,1152,274,1165,2221,2,0,1,0},
    {1927,1152,274,1166,2171,2,0,1,0}, {1927,1152,274,1167,2751,2,0,1,0}, {1927,1152,274,1168,2184,2,0,1,0},
    {1927,1152,274,646,2184,2,0,1,0}, {1927,1152,274,1169,2333,2,0,1,0}, {1927,1152,274,274,2359,2,0,0,0},
    {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,2414,1,0,0,0}, {1929,1133,274,274,2343,1,0,0,0},
    {1930,1131,274,274,2323,1,0,0,0}, {1931,1140,274,274,2226,1,0,0,0}, {1932,3447,274,274,10712,2,0,0,0},
    {1932,1144,274,274,2189,1,0,0,0}, {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,274,2419,1,0,0,0},
    {1935,1171,274,274,10715,1,0,0,0}, {1936,1135,274,274,2244,1,0,0,0}, {1937,1139,274,274,2221,1,0,0,0},
    {1938,1172,274,274,2239,1,0,0,0}, {1939,1143,274,274,2184,1,0,0,0}, {1940,1173,274,274,2372,1,0,0,0},
    {1941,1136,274,274,2393,1,0,0,0}, {1942,1137,274,274,2200,1,0,0,0}, {1943,1142,274,274,2400,1,0,0,0},
    {1944,1174,274,274,10718,1,0,0,0}, {1945,1175,274,274,10724,1,0,0,0}, {1946,1176,274,274,2218,1,0,0,0},
    {1947,1177,274,274,10729,1,0,0,0}, {1948,1178,274,274,2239,1,0,0,0}, {1949,1179,274,274,10735,1,0,0,0},
    {1950,1180,274,274,10741,1,0,0,0}, {1951,1181,274,274,10746,1,0,0,0}, {1952,1182,274,274,5171,1,0,0,0},
    {1953,1183,274,274,10751,1,0,0,0}, {1954,1184,274,274,2308,1,0,0,0}, {1955,1185,274,274,2317,1,0,0,0},
    {1956,1186,274,274,2328,1,0,0,0}, {1957,1187,274,274,2364,1,0,0,0}, {1958,1188,274,274,2146,1,0,0,0},
    {1959,1189,274,274,10756,1,0,0,0}, {1960,1190,274,274,2151,1,0,0,0}, {1961,1191,274,274,10759,1,0,0,0},
    {1962,1192,274,274,2144,1,0,0,0}, {1963,1193,274,274,10762,1,0,0,0}, {1964,1194,274,274,2550,1,0,0,0},
    {1965,1195,274,274,3047,1,0,0,0}, {1966,1196,274,274,2568,1,0,0,0}, {1967,1197,274,274,10765,1,0,0,0},
    {1968,1198,274,274,0,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0},
    {912,1201,274,274,10844,1,0,0,0}, {940,3530,274,274,10848,2,0,0,0}, {940,3532,274,274,10853,2,0,0,0},
    {940,1202,274,274,2366,1,0,0,0}, {941,3534,274,274,10857,2,0,0,0}, {941,3536,274,274,10857,2,0,0,0},
    {941,1203,3538,274,10862,1,1,0,0}, {941,1203,274,274,10867,1,0,0,0}, {942,1204,274,274,10870,1,0,0,0},
    {943,1205,274,274,10870,1,0,0,0}, {944,1206,274,274,10844,1,0,0,0}, {945,1207,274,3539,10873,2,0,1,0},
    {945,1209,274,3539,10877,2,0,1,0}, {945,1207,274,274,10873,2,0,0,0}, {945,1209,274,274,10877,2,0,0,0},
    {945,3540,274,274,10880,2,0,0,0}, {945,3542,274,274,10884,2,0,0,0}, {945,3544,274,274,2714,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1213,4,274,2419,2,1,0,0},
    {947,1215,274,274,10888,2,0,0,0}, {947,1217,274,274,3804,2,0,0,0}, {947,1213,274,274,3810,2,0,0,0},
    {947,1219,274,274,3810,2,0,0,0}, {947,1221,274,3546,2372,1,0,2,0}, {947,1221,274,3548,2372,1,0,2,0},
    {947,1221,274,3550,2372,1,0,1,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,3551,3552,2221,1,1,1,0},
    {948,1222,274,274,2226,1,0,0,0}, {949,1223,274,3539,10892,2,0,1,0}, {949,1225,274,3539,9631,2,0,1,0},
    {949,1223,274,274,10892,2,0,0,0}, {949,1225,274,274,9631,2,0,0,0}, {949,3553,274,274,10870,2,0,0,0},
    {949,3555,274,274,2151,2,0,0,0}, {949,1227,3538,274,3235,1,1,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,1229,274,3539,10896,2,0,1,0}, {951,1231,274,3539,10900,2,0,1,0},
    {951,1229,274,274,10903,2,0,0,0}, {951,1231,274,274,10907,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0},
    {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0},
    {955,1237,274,274,2335,1,0,0,0}, {956,1238,4,274,2171,2,1,0,0}, {956,1238,274,274,10910,2,0,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1241,4,274,2221,2,1,0,0}, {957,1241,274,274,10913,2,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10916,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,3557,274,274,10920,2,0,0,0}, {959,3559,274,274,10924,2,0,0,0},
    {959,1249,3561,274,5953,1,1,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,3562,274,274,10927,2,0,0,0}, {964,1254,274,274,2184,1,0,0,0}, {965,1255,274,274,10870,2,0,0,0},
    {965,1257,274,274,2151,2,0,0,0}, {965,1259,274,274,2151,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,2218,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,3561,274,5953,1,1,0,0},
    {969,1263,274,274,2568,1,0,0,0}, {970,1264,274,274,7142,1,0,0,0}, {971,1265,274,274,7142,1,0,0,0},
    {972,3564,274,274,10930,2,0,0,0}, {972,1266,274,274,10934,1,0,0,0}, {973,1267,274,274,10870,1,0,0,0},
    {974,1268,274,274,10934,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0},
    {912,1201,274,274,10844,1,0,0,0}, {940,3566,274,274,11016,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,3568,274,274,11020,2,0,0,0}, {941,1203,274,274,10867,1,0,0,0}, {942,1204,274,274,10870,1,0,0,0},
    {943,1205,274,274,10870,1,0,0,0}, {944,1206,274,274,11024,1,0,0,0}, {945,1207,274,3539,10873,2,0,1,0},
    {945,1209,274,3539,10877,2,0,1,0}, {945,1207,274,274,11029,2,0,0,0}, {945,1209,274,274,11033,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1213,274,274,3797,2,0,0,0},
    {947,1215,274,274,3800,2,0,0,0}, {947,1217,274,274,3804,2,0,0,0}, {947,1219,274,274,3810,2,0,0,0},
    {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,3539,10892,2,0,1,0},
    {949,1225,274,3539,9631,2,0,1,0}, {949,1223,274,274,11036,2,0,0,0}, {949,1225,274,274,11040,2,0,0,0},
    {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0}, {951,1229,274,3539,10896,2,0,1,0},
    {951,1231,274,3539,10900,2,0,1,0}, {951,1229,274,274,10903,2,0,0,0}, {951,1231,274,274,10907,2,0,0,0},
    {951,1233,274,274,2151,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0},
    {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1238,274,4,2171,2,0,1,0},
    {956,1238,4,274,2171,2,1,0,0}, {956,1238,274,274,11043,2,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1241,274,274,11046,2,0,0,0}, {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0},
    {959,3570,274,274,11049,2,0,0,0}, {959,1245,274,274,10916,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0},
    {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0},
    {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0},
    {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2400,1,0,0,0},
    {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,2568,1,0,0,0}, {970,1264,274,274,7142,1,0,0,0},
    {971,1265,274,274,11053,1,0,0,0}, {972,3572,274,274,11056,2,0,0,0}, {972,1266,274,274,10934,1,0,0,0},
    {973,1267,274,274,11060,1,0,0,0}, {974,1268,274,274,10934,1,0,0,0}, {240,3574,274,274,2226,1,0,0,0},
    {240,3574,274,274,2226,1,0,0,0}, {254,3575,274,274,2189,1,0,0,0}, {4304,1828,274,274,2146,1,0,0,0},
    {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0}, {4307,1831,274,274,2221,1,0,0,0},
    {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0}, {4310,1834,274,274,2239,1,0,0,0},
    {4311,1835,274,274,2184,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0}, {4313,1837,274,274,5161,1,0,0,0},
    {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0}, {4316,1840,274,274,2345,1,0,0,0},
    {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,5186,1,0,0,0}, {4319,1843,274,274,2408,1,0,0,0},
    {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0}, {4322,1846,274,274,5171,1,0,0,0},
    {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,2393,1,0,0,0}, {4325,1849,274,274,2333,1,0,0,0},
    {4326,1850,274,274,2317,1,0,0,0}, {4327,1851,274,274,11484,1,0,0,0}, {4328,1852,274,274,2249,1,0,0,0},
    {4329,1853,274,274,2400,1,0,0,0}, {4330,1854,274,274,2562,1,0,0,0}, {4331,1855,274,274,2565,1,0,0,0},
    {4332,1856,274,274,9243,1,0,0,0}, {4333,1857,274,274,5176,1,0,0,0}, {4334,1858,274,274,2218,1,0,0,0},
    {4335,1859,274,274,2200,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0}, {4337,1861,274,274,2552,1,0,0,0},
    {4338,1862,274,274,2151,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0}, {4340,1864,274,274,4982,1,0,0,0},
    {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3576,274,274,10087,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2148,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,3578,274,274,10092,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,3580,274,274,11649,2,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,3582,274,274,10097,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3401,274,274,10102,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2141,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,274,274,3232,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0},
    {1179,3584,274,274,2328,1,0,0,0}, {1187,3380,274,274,3810,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0},
    {1201,3585,274,274,2144,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,10365,1,0,0,0},
    {1257,1113,274,274,5953,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,3580,274,274,11649,2,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3401,274,274,10102,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1187,3380,274,274,3810,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0},
    {4352,2109,3586,3590,11939,1,4,3,0}, {4355,2116,3586,3593,11946,1,4,3,0}, {4357,2053,3586,3596,11953,1,4,2,0},
    {4358,2144,3586,3598,11960,1,4,3,0}, {4363,2035,3586,3601,11967,1,4,3,0}, {4352,2109,2110,274,2333,1,1,0,0},
    {4352,2109,274,274,2419,1,0,0,0}, {4353,2113,274,274,2330,1,0,0,0}, {4354,2114,1199,274,2335,1,1,0,0},
    {4354,2114,2115,274,2335,1,1,0,0}, {4354,2114,274,274,2345,1,0,0,0}, {4355,2116,2110,274,2184,1,1,0,0},
    {4355,2116,274,274,2221,1,0,0,0}, {4356,2123,274,274,2186,1,0,0,0}, {4357,2053,2141,274,2345,1,1,0,0},
    {4357,2053,2142,274,2335,1,1,0,0}, {4357,2053,2143,274,2234,1,1,0,0}, {4357,2053,274,274,2234,1,0,0,0},
    {4358,2144,274,274,2343,1,0,0,0}, {4359,2145,274,274,2171,1,0,0,0}, {4360,2146,274,274,2390,1,0,0,0},
    {4361,2147,274,274,2244,1,0,0,0}, {4362,2150,274,274,2246,1,0,0,0}, {4363,2035,274,274,0,1,0,0,0},
    {4364,2157,2110,274,2400,1,1,0,0}, {4364,2157,274,274,2200,1,0,0,0}, {4365,2159,274,274,2197,1,0,0,0},
    {4366,2160,274,274,2400,1,0,0,0}, {4367,2161,274,274,2333,1,0,0,0}, {4368,2162,274,274,2184,1,0,0,0},
    {4369,2163,274,274,2393,1,0,0,0}, {4370,2164,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0},
    {4450,2166,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0}, {4452,2167,274,274,5194,1,0,0,0},
    {4453,1944,274,274,11974,1,0,0,0}, {4454,2168,274,274,2550,1,0,0,0}, {4455,1989,274,274,11977,1,0,0,0},
    {4456,1993,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2171,274,274,1238,1,0,0,0},
    {4459,2172,274,274,5205,1,0,0,0}, {4460,2173,274,274,5209,1,0,0,0}, {4461,2027,274,274,1386,1,0,0,0},
    {4462,2174,274,274,2144,1,0,0,0}, {4463,2175,274,274,1258,1,0,0,0}, {4464,2176,274,274,1255,1,0,0,0},
    {4465,2022,274,274,1244,1,0,0,0}, {4466,2177,274,274,1369,1,0,0,0}, {4467,2178,274,274,3813,1,0,0,0},
    {4468,2179,274,274,3829,1,0,0,0}, {4469,2066,274,274,2151,1,0,0,0}, {4520,1991,274,2181,2419,1,0,1,0},
    {4520,1991,274,2182,3810,1,0,1,0}, {4520,1991,274,274,2333,1,0,0,0}, {4521,2183,274,2181,2330,1,0,1,0},
    {4521,2183,274,2182,3810,1,0,1,0}, {4521,2183,274,274,2333,1,0,0,0}, {4522,2184,274,2181,5220,1,0,1,0},
    {4522,2184,274,2182,3810,1,0,1,0}, {4522,2184,274,274,2333,1,0,0,0}, {4523,1908,274,2181,2345,1,0,1,0},
    {4523,1908,274,2208,2335,1,0,1,0}, {4523,1908,274,274,2345,1,0,0,0}, {4524,2209,274,2181,5223,1,0,1,0},
    {4524,2209,274,2208,2335,1,0,1,0}, {4524,2209,274,274,2345,1,0,0,0}, {4525,2210,274,2181,2345,1,0,1,0},
    {4525,2210,274,2208,2335,1,0,1,0}, {4525,2210,274,274,2345,1,0,0,0}, {4526,2212,274,2213,2200,1,0,2,0},
    {4526,2212,274,2181,2221,1,0,1,0}, {4526,2212,274,2182,2345,1,0,1,0}, {4526,2212,274,274,2184,1,0,0,0},
    {4527,1942,274,2181,2234,1,0,1,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2034,274,2181,5232,1,0,1,0},
    {4528,2034,274,2182,3810,1,0,1,0}, {4528,2034,274,274,2333,1,0,0,0}, {4529,2221,274,2181,5235,1,0,1,0},
    {4529,2221,274,274,2343,1,0,0,0}, {4530,2222,274,2181,5238,1,0,1,0}, {4530,2222,274,2182,2343,1,0,1,0},
    {4530,2222,274,274,2335,1,0,0,0}, {4531,2224,274,2181,5241,1,0,1,0}, {4531,2224,274,274,2335,1,0,0,0},
    {4532,2225,274,2181,11981,1,0,1,0}, {4532,2225,274,274,2335,1,0,0,0}, {4533,2226,274,2181,11984,1,0,1,0},
    {4533,2226,274,2182,2343,1,0,1,0}, {4533,2226,274,274,2393,1,0,0,0}, {4534,2227,274,2181,2234,1,0,1,0},
    {4534,2227,274,274,2335,1,0,0,0}, {4535,2228,274,2181,2343,1,0,1,0}, {4535,2228,274,274,2343,1,0,0,0},
    {4536,2229,274,2181,2171,1,0,1,0}, {4536,2229,274,2182,2343,1,0,1,0}, {4536,2229,274,274,2393,1,0,0,0},
    {4537,2230,274,2181,3832,1,0,1,0}, {4537,2230,274,2182,2343,1,0,1,0}, {4537,2230,274,274,2393,1,0,0,0},
    {4538,2231,274,2181,2244,1,0,1,0}, {4538,2231,274,2182,2345,1,0,1,0}, {4538,2231,274,274,2184,1,0,0,0},
    {4539,2232,274,2181,2246,1,0,1,0}, {4539,2232,274,2182,2345,1,0,1,0}, {4539,2232,274,274,2184,1,0,0,0},
    {4540,1990,274,2181,3810,1,0,1,0}, {4540,1990,274,274,3810,1,0,0,0}, {4541,2233,274,2181,2200,1,0,1,0},
    {4541,2233,274,2182,2345,1,0,1,0}, {4541,2233,274,274,2184,1,0,0,0}, {4542,2234,274,2181,2400,1,0,1,0},
    {4542,2234,274,2182,2345,1,0,1,0}, {4542,2234,274,274,2184,1,0,0,0}, {4543,2235,274,2181,2333,1,0,1,0},
    {4543,2235,274,2182,3810,1,0,1,0}, {4543,2235,274,274,2333,1,0,0,0}, {4544,2236,274,2213,2400,1,0,2,0},
    {4544,2236,274,2181,2184,1,0,1,0}, {4544,2236,274,2182,2345,1,0,1,0}, {4544,2236,274,274,2184,1,0,0,0},
    {4545,2237,274,2181,2393,1,0,1,0}, {4545,2237,274,2182,2343,1,0,1,0}, {4545,2237,274,274,2393,1,0,0,0},
    {4546,2023,274,2238,2345,1,0,1,0}, {4546,2023,274,2239,0,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0},
    {4546,2023,274,2182,2345,1,0,1,0}, {4546,2023,274,274,2184,1,0,0,0}, {57360,3604,274,274,5321,1,0,0,0},
    {57600,2241,2110,274,5265,1,1,0,0}, {57600,2241,274,274,5262,1,0,0,0}, {57601,2242,274,274,5268,1,0,0,0},
    {57602,2243,2115,274,5272,1,1,0,0}, {57602,2243,274,274,5275,1,0,0,0}, {57603,2244,2110,274,5284,1,1,0,0},
    {57603,2244,274,274,5287,1,0,0,0}, {57604,2245,274,274,5290,1,0,0,0}, {57605,2246,2141,274,5275,1,1,0,0},
    {57605,2246,2142,274,5272,1,1,0,0}, {57605,2246,2143,274,5294,1,1,0,0}, {57605,2246,274,274,5294,1,0,0,0},
    {57606,2247,274,274,5297,1,0,0,0}, {57607,2248,274,274,5300,1,0,0,0}, {57608,2249,274,274,5306,1,0,0,0},
    {57609,2250,274,274,5314,1,0,0,0}, {57610,2251,274,274,5317,1,0,0,0}, {57611,2252,274,274,5321,1,0,0,0},
    {57612,2253,2110,274,5330,1,1,0,0}, {57612,2253,274,274,5334,1,0,0,0}, {57613,2254,274,274,11987,1,0,0,0},
    {57614,2255,274,274,5330,1,0,0,0}, {57615,2256,274,274,5265,1,0,0,0}, {57616,2257,274,274,5284,1,0,0,0},
    {57617,2258,274,274,5303,1,0,0,0}, {57618,2259,274,274,5348,1,0,0,0}, {57632,2260,274,274,2419,1,0,0,0},
    {57633,2261,274,274,2330,1,0,0,0}, {57634,2262,274,274,2345,1,0,0,0}, {57635,2263,274,274,2221,1,0,0,0},
    {57636,2264,274,274,2186,1,0,0,0}, {57637,2265,274,274,2234,1,0,0,0}, {57638,2266,274,274,2343,1,0,0,0},
    {57639,2267,274,274,2171,1,0,0,0}, {57640,2268,274,274,2390,1,0,0,0}, {57641,2269,274,274,2244,1,0,0,0},
    {57642,2270,274,274,2246,1,0,0,0}, {57643,2271,274,274,0,1,0,0,0}, {57644,2272,274,274,2200,1,0,0,0},
    {57645,2273,274,274,2197,1,0,0,0}, {57646,2274,274,274,2400,1,0,0,0}, {57647,2275,274,274,2333,1,0,0,0},
    {57648,2276,274,274,2184,1,0,0,0}, {57649,2277,274,274,2393,1,0,0,0}, {57650,2278,274,274,2359,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1106,2379,274,274,5813,1,0,0,0}, {1107,2380,274,274,5813,1,0,0,0}, {1109,2381,274,274,2565,1,0,0,0},
    {1112,1106,274,274,2200,1,0,0,0}, {1113,2382,274,274,5819,1,0,0,0}, {1114,2383,274,274,5223,1,0,0,0},
    {1115,2384,274,274,5822,1,0,0,0}, {1116,2385,274,274,5822,1,0,0,0}, {1119,2386,274,274,5829,1,0,0,0},
    {8217,1124,274,274,2120,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,3623,12221,1,0,2,0}, {1077,1078,274,274,1383,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0},
    {1079,1080,274,274,2565,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,7346,1,0,0,0}, {1099,1100,274,274,7142,1,0,0,0},
    {1100,1101,274,274,3372,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0},
    {1257,1113,274,274,5953,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,3625,4,274,3047,4,1,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,12312,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,9921,1,1,1,0}, {1579,704,274,698,9914,1,0,1,0}, {1579,704,274,274,9921,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9371,1,0,1,0},
    {1581,706,274,274,9378,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,12315,1,1,1,0}, {1584,709,274,698,12319,1,0,1,0}, {1584,709,274,274,12315,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0},
    {1591,716,665,698,9393,1,1,1,0}, {1591,716,274,698,9396,1,0,1,0}, {1591,716,274,274,9393,1,0,0,0},
    {1592,717,665,698,9401,1,1,1,0}, {1592,717,274,698,9405,1,0,1,0}, {1592,717,274,274,9401,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,3629,274,274,12326,4,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1278,274,696,4043,2,0,1,0}, {1614,1282,274,696,10877,2,0,1,0}, {1614,1048,274,4,12312,2,0,1,0},
    {1614,1278,274,274,3047,2,0,0,0}, {1614,1282,274,274,12335,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,12312,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0},
    {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2568,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,3047,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,3047,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,779,274,274,2550,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
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
    {57344,647,274,3240,12338,1,0,1,0}, {57344,647,274,3241,12342,1,0,1,0}, {57344,647,274,3242,12346,1,0,1,0},
    {57344,647,274,3243,12352,1,0,1,0}, {57344,647,274,3244,12357,1,0,1,0}, {57344,647,274,3245,12363,1,0,1,0},
    {57344,647,274,3246,12368,1,0,1,0}, {57344,647,274,3247,12373,1,0,1,0}, {57344,647,274,3248,12377,1,0,1,0},
    {57344,647,274,3249,12381,1,0,1,0}, {57344,647,274,3250,12385,1,0,1,0}, {57344,647,274,3251,12391,1,0,1,0},
    {57344,647,274,3252,12395,1,0,1,0}, {57344,647,274,3253,12401,1,0,1,0}, {57344,647,274,274,12342,1,0,0,0},
    {32,3633,666,274,12405,5,1,0,1}, {32,3638,666,274,12411,5,1,0,1}, {32,3643,666,274,12417,5,1,0,1},
    {32,3648,666,274,12423,4,1,0,1}, {32,3652,666,274,12428,4,1,0,1}, {32,3656,666,274,12433,4,1,0,1},
    {32,3660,666,274,12438,4,1,0,1}, {32,3664,666,274,12444,4,1,0,1}, {32,3668,666,274,12449,4,1,0,1},
    {32,3672,666,274,12454,4,1,0,1}, {32,3676,666,274,12459,4,1,0,1}, {32,3680,666,274,12464,4,1,0,1},
    {32,3684,666,274,12469,4,1,0,1}, {32,3688,666,274,12474,4,1,0,1}, {32,3692,666,274,12479,4,1,0,1},
    {32,3696,666,274,12485,4,1,0,1}, {32,3700,666,274,12490,4,1,0,1}, {32,3704,666,274,12495,4,1,0,1},
    {32,3708,666,274,12500,4,1,0,1}, {32,3712,666,274,12505,4,1,0,1}, {32,3716,666,274,12510,4,1,0,1},
    {32,3720,666,274,12515,4,1,0,1}, {32,3724,666,274,12520,4,1,0,1}, {32,3728,666,274,12526,4,1,0,1},
    {32,3732,666,274,12531,4,1,0,1}, {32,3736,666,274,12536,4,1,0,1}, {32,3740,666,274,12541,4,1,0,1},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,672,274,274,2146,2,0,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9921,1,1,1,0},
    {1579,704,274,698,9914,1,0,1,0}, {1579,704,274,274,9921,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9371,1,0,1,0}, {1581,706,274,274,9378,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12315,1,1,1,0},
    {1584,709,274,698,12319,1,0,1,0}, {1584,709,274,274,12315,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0},
    {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0},
    {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9393,1,1,1,0},
    {1591,716,274,698,9396,1,0,1,0}, {1591,716,274,274,9393,1,0,0,0}, {1592,717,665,698,9401,1,1,1,0},
    {1592,717,274,698,9405,1,0,1,0}, {1592,717,274,274,9401,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,1280,274,3744,12708,2,0,1,0}, {1614,1278,274,3744,12708,2,0,1,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,4043,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,1601,12712,1,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,0,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1660,3383,274,698,9939,1,0,1,0},
    {1660,3383,274,274,9946,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1665,3384,274,698,9950,1,0,1,0}, {1665,3384,274,274,2565,1,0,0,0}, {1669,3385,274,698,9955,1,0,1,0},
    {1669,3385,274,274,2562,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1673,3387,274,698,9960,1,0,1,0}, {1673,3387,274,274,3820,1,0,0,0}, {1683,3389,274,698,9974,1,0,1,0},
    {1683,3389,274,274,4356,1,0,0,0}, {1686,3390,274,698,9981,1,0,1,0}, {1686,3390,274,274,9990,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1690,3391,274,698,9995,1,0,1,0},
    {1690,3391,274,274,10002,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1724,3393,274,698,10006,1,0,1,0}, {1724,3393,274,274,4347,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1741,3745,274,274,12715,1,0,0,0},
    {1744,3746,274,274,2552,1,0,0,0}, {1746,3394,274,274,2552,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3240,9412,1,0,1,0}, {57344,647,274,3241,9416,1,0,1,0}, {57344,647,274,3242,9420,1,0,1,0},
    {57344,647,274,3243,9426,1,0,1,0}, {57344,647,274,3244,12719,1,0,1,0}, {57344,647,274,3245,9437,1,0,1,0},
    {57344,647,274,3246,9442,1,0,1,0}, {57344,647,274,3247,9447,1,0,1,0}, {57344,647,274,3248,9451,1,0,1,0},
    {57344,647,274,3249,9455,1,0,1,0}, {57344,647,274,3250,12725,1,0,1,0}, {57344,647,274,3251,9464,1,0,1,0},
    {57344,647,274,3252,12731,1,0,1,0}, {57344,647,274,3253,9473,1,0,1,0}, {57344,647,274,274,9416,1,0,0,0},
    {32,3633,666,274,12405,5,1,0,1}, {32,3638,666,274,12411,5,1,0,1}, {32,3643,666,274,12417,5,1,0,1},
    {32,3648,666,274,12423,4,1,0,1}, {32,3652,666,274,12428,4,1,0,1}, {32,3656,666,274,12433,4,1,0,1},
    {32,3660,666,274,12438,4,1,0,1}, {32,3664,666,274,12444,4,1,0,1}, {32,3668,666,274,12449,4,1,0,1},
    {32,3672,666,274,12454,4,1,0,1}, {32,3676,666,274,12459,4,1,0,1}, {32,3680,666,274,12464,4,1,0,1},
    {32,3684,666,274,12469,4,1,0,1}, {32,3688,666,274,12474,4,1,0,1}, {32,3692,666,274,12479,4,1,0,1},
    {32,3696,666,274,12485,4,1,0,1}, {32,3700,666,274,12490,4,1,0,1}, {32,3704,666,274,12495,4,1,0,1},
    {32,3708,666,274,12500,4,1,0,1}, {32,3712,666,274,12505,4,1,0,1}, {32,3716,666,274,12510,4,1,0,1},
    {32,3720,666,274,12515,4,1,0,1}, {32,3724,666,274,12520,4,1,0,1}, {32,3728,666,274,12526,4,1,0,1},
    {32,3732,666,274,12531,4,1,0,1}, {32,3736,666,274,12536,4,1,0,1}, {32,3740,666,274,12541,4,1,0,1},
    {45,3747,274,1601,12712,2,0,1,1}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9921,1,1,1,0},
    {1579,704,274,698,9914,1,0,1,0}, {1579,704,274,274,9921,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9371,1,0,1,0}, {1581,706,274,274,9378,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12315,1,1,1,0},
    {1584,709,274,698,12319,1,0,1,0}, {1584,709,274,274,12315,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0},
    {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0},
    {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9393,1,1,1,0},
    {1591,716,274,698,9396,1,0,1,0}, {1591,716,274,274,9393,1,0,0,0}, {1592,717,665,698,9401,1,1,1,0},
    {1592,717,274,698,9405,1,0,1,0}, {1592,717,274,274,9401,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,1280,274,3744,12708,2,0,1,0}, {1614,1278,274,3744,4043,2,0,1,0},
    {1614,1282,274,3744,12335,2,0,1,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,4043,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0},
    {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0},
    {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,1601,12712,1,0,1,0},
    {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
    {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0},
    {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0},
    {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0},
    {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,0,1,0,0,0}, {1649,792,274,274,0,1,0,0,0},
    {1660,3383,274,698,9939,1,0,1,0}, {1660,3383,274,274,9946,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1665,3384,274,698,9950,1,0,1,0}, {1665,3384,274,274,2565,1,0,0,0},
    {1669,3385,274,698,9955,1,0,1,0}, {1669,3385,274,274,2562,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1673,3387,274,698,9960,1,0,1,0}, {1673,3387,274,274,3820,1,0,0,0},
    {1683,3389,274,698,9974,1,0,1,0}, {1683,3389,274,274,4356,1,0,0,0}, {1686,3390,274,698,9981,1,0,1,0},
    {1686,3390,274,274,9990,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0},
    {1690,3391,274,698,9995,1,0,1,0}, {1690,3391,274,274,10002,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1724,3393,274,698,10006,1,0,1,0},
    {1724,3393,274,274,4347,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1741,3745,274,274,12715,1,0,0,0}, {1744,3746,274,274,2552,1,0,0,0}, {1746,3394,274,274,2552,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,12823,1,0,1,0}, {57344,647,274,3241,12827,1,0,1,0},
    {57344,647,274,3242,12831,1,0,1,0}, {57344,647,274,3243,12837,1,0,1,0}, {57344,647,274,3244,12842,1,0,1,0},
    {57344,647,274,3245,12848,1,0,1,0}, {57344,647,274,3246,12853,1,0,1,0}, {57344,647,274,3247,12858,1,0,1,0},
    {57344,647,274,3248,12862,1,0,1,0}, {57344,647,274,3249,12866,1,0,1,0}, {57344,647,274,3250,12870,1,0,1,0},
    {57344,647,274,3251,12876,1,0,1,0}, {57344,647,274,3252,12880,1,0,1,0}, {57344,647,274,3253,12886,1,0,1,0},
    {57344,647,274,274,12827,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,1200,2317,1,0,1,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,1200,2400,1,0,1,0}, {1082,1083,274,274,2751,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,9393,1,0,0,0}, {1095,3764,274,274,12995,2,0,0,0},
    {1095,1096,274,3766,2751,1,0,1,0}, {1095,1096,274,274,173,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0},
    {1097,1098,274,274,12999,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,13003,1,0,0,0},
    {1100,1101,274,274,2151,1,0,0,0}, {1101,1102,274,274,3251,1,0,0,0}, {1102,1103,274,274,5944,1,0,0,0},
    {1103,1104,274,274,13006,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1218,3767,274,3768,13009,1,0,1,1},
    {1218,3769,274,3770,2419,1,0,1,0}, {1218,3767,274,274,13011,1,0,0,1}, {1218,3769,274,274,1508,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,13117,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,7605,1,0,0,0}, {1101,1102,274,274,13122,1,0,0,0},
    {1102,1103,274,274,8057,1,0,0,0}, {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,274,274,8054,1,0,0,0},
    {1108,2810,274,274,8051,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2811,274,274,8060,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,3803,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,3804,13204,1,0,1,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,3805,274,274,13208,2,0,0,1}, {1090,3401,274,274,10102,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,3807,274,274,13213,2,0,0,1}, {1096,3809,274,274,13220,2,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,3811,274,13227,1,1,0,0},
    {1099,1100,274,3812,13204,1,0,1,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,3803,274,2550,1,1,0,0}, {1101,1102,4,274,2550,1,1,0,0}, {1101,1102,3813,274,13231,1,1,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,3803,274,13235,1,1,0,0}, {1105,1105,4,274,13235,1,1,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {180,1116,274,274,13322,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1106,2379,274,274,5813,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0},
    {1113,2382,274,274,5819,1,0,0,0}, {1114,2383,274,274,5223,1,0,0,0}, {1115,2384,274,274,5822,1,0,0,0},
    {1119,2386,274,274,5829,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2364,1,0,0,0}, {1075,3814,274,274,3107,2,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2751,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,3414,274,274,2328,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,3824,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0},
    {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,7341,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,7346,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {1175,3816,274,274,2751,1,0,0,0}, {1187,3380,274,274,2703,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0},
    {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,10365,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,3829,274,274,13685,2,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,3831,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,3832,274,274,10087,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,3834,274,274,10092,2,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,3836,274,274,10097,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3401,274,274,10102,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,2120,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1179,3584,274,274,2328,1,0,0,0},
    {1203,3838,274,274,2359,1,0,0,0}, {1207,3839,274,274,2200,1,0,0,0}, {1251,3840,274,274,10870,1,0,0,0},
    {1263,3841,274,274,3408,1,0,0,0}, {4608,274,274,274,509,1,0,0,0}, {4609,275,274,274,495,1,0,0,0},
    {4610,276,274,274,498,1,0,0,0}, {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,13769,1,0,0,0},
    {4613,279,274,274,13773,1,0,0,0}, {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8602,1,0,0,0},
    {4616,282,274,274,537,1,0,0,0}, {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,526,1,0,0,0},
    {4619,285,274,274,520,1,0,0,0}, {4620,286,274,274,13777,1,0,0,0}, {4621,287,274,274,13781,1,0,0,0},
    {4622,288,274,274,540,1,0,0,0}, {4623,289,274,274,8614,1,0,0,0}, {4624,290,274,274,575,1,0,0,0},
    {4625,291,274,274,553,1,0,0,0}, {4626,292,274,274,558,1,0,0,0}, {4627,293,274,274,548,1,0,0,0},
    {4628,294,274,274,13785,1,0,0,0}, {4629,295,274,274,13791,1,0,0,0}, {4630,296,274,274,580,1,0,0,0},
    {4631,297,274,274,13797,1,0,0,0}, {4632,298,274,274,609,1,0,0,0}, {4633,299,274,274,595,1,0,0,0},
    {4634,300,274,274,598,1,0,0,0}, {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,13803,1,0,0,0},
    {4637,303,274,274,13807,1,0,0,0}, {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8626,1,0,0,0},
    {4640,306,274,274,698,1,0,0,0}, {4641,307,274,274,687,1,0,0,0}, {4642,308,274,274,283,1,0,0,0},
    {4643,309,274,274,684,1,0,0,0}, {4644,310,274,274,271,1,0,0,0}, {4645,311,274,274,13811,1,0,0,0},
    {4646,312,274,274,701,1,0,0,0}, {4647,313,274,274,8638,1,0,0,0}, {4648,314,274,274,673,1,0,0,0},
    {4649,315,274,274,659,1,0,0,0}, {4650,316,274,274,662,1,0,0,0}, {4651,317,274,274,656,1,0,0,0},
    {4652,318,274,274,13815,1,0,0,0}, {4653,319,274,274,13819,1,0,0,0}, {4654,320,274,274,676,1,0,0,0},
    {4655,321,274,274,8650,1,0,0,0}, {4656,322,274,274,698,1,0,0,0}, {4657,323,274,274,687,1,0,0,0},
    {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,271,1,0,0,0},
    {4661,327,274,274,13811,1,0,0,0}, {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8638,1,0,0,0},
    {4664,330,274,274,8035,1,0,0,0}, {4665,331,274,274,8043,1,0,0,0}, {4666,332,274,274,8047,1,0,0,0},
    {4667,333,274,274,2843,1,0,0,0}, {4668,334,274,274,13823,1,0,0,0}, {4669,335,274,274,13828,1,0,0,0},
    {4670,336,274,274,8039,1,0,0,0}, {4671,337,274,274,8664,1,0,0,0}, {4672,338,274,274,8669,1,0,0,0},
    {4673,339,274,274,8675,1,0,0,0}, {4674,340,274,274,13833,1,0,0,0}, {4675,341,274,274,8688,1,0,0,0},
    {4676,342,274,274,13839,1,0,0,0}, {4677,343,274,274,13846,1,0,0,0}, {4678,344,274,274,8701,1,0,0,0},
    {4679,345,274,274,8707,1,0,0,0}, {4680,346,274,274,8714,1,0,0,0}, {4682,347,274,274,13853,1,0,0,0},
    {4683,348,274,274,8707,1,0,0,0}, {4684,349,274,274,13860,1,0,0,0}, {4685,350,274,274,13868,1,0,0,0},
    {4688,351,274,274,13876,1,0,0,0}, {4689,352,274,274,13884,1,0,0,0}, {4690,353,274,274,13892,1,0,0,0},
    {4691,354,274,274,13900,1,0,0,0}, {4692,355,274,274,13908,1,0,0,0}, {4693,356,274,274,13917,1,0,0,0},
    {4694,357,274,274,13926,1,0,0,0}, {4695,358,274,274,13934,1,0,0,0}, {4696,359,274,274,13943,1,0,0,0},
    {4698,360,274,274,13952,1,0,0,0}, {4699,361,274,274,13934,1,0,0,0}, {4700,362,274,274,13961,1,0,0,0},
    {4701,363,274,274,13971,1,0,0,0}, {4704,364,274,274,876,1,0,0,0}, {4705,365,274,274,862,1,0,0,0},
    {4706,366,274,274,865,1,0,0,0}, {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,13981,1,0,0,0},
    {4709,369,274,274,13985,1,0,0,0}, {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8751,1,0,0,0},
    {4712,372,274,274,904,1,0,0,0}, {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,893,1,0,0,0},
    {4715,375,274,274,887,1,0,0,0}, {4716,376,274,274,13989,1,0,0,0}, {4717,377,274,274,13993,1,0,0,0},
    {4718,378,274,274,907,1,0,0,0}, {4719,379,274,274,8763,1,0,0,0}, {4720,380,274,274,932,1,0,0,0},
    {4721,381,274,274,918,1,0,0,0}, {4722,382,274,274,921,1,0,0,0}, {4723,383,274,274,915,1,0,0,0},
    {4724,384,274,274,13997,1,0,0,0}, {4725,385,274,274,14001,1,0,0,0}, {4726,386,274,274,935,1,0,0,0},
    {4727,387,274,274,8775,1,0,0,0}, {4728,388,274,274,8063,1,0,0,0}, {4729,389,274,274,8071,1,0,0,0},
    {4730,390,274,274,8075,1,0,0,0}, {4731,391,274,274,2756,1,0,0,0}, {4732,392,274,274,14005,1,0,0,0},
    {4733,393,274,274,14010,1,0,0,0}, {4734,394,274,274,8067,1,0,0,0}, {4735,395,274,274,8789,1,0,0,0},
    {4736,396,274,274,509,1,0,0,0}, {4737,397,274,274,495,1,0,0,0}, {4738,398,274,274,498,1,0,0,0},
    {4739,399,274,274,492,1,0,0,0}, {4740,400,274,274,13769,1,0,0,0}, {4741,401,274,274,13773,1,0,0,0},
    {4742,402,274,274,512,1,0,0,0}, {4743,403,274,274,8602,1,0,0,0}, {4744,404,274,274,8794,1,0,0,0},
    {4746,405,274,274,14015,1,0,0,0}, {4747,406,274,274,8602,1,0,0,0}, {4748,407,274,274,14019,1,0,0,0},
    {4749,408,274,274,14024,1,0,0,0}, {4752,409,274,274,1065,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0},
    {4754,411,274,274,1054,1,0,0,0}, {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,14029,1,0,0,0},
    {4757,414,274,274,14033,1,0,0,0}, {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8819,1,0,0,0},
    {4760,417,274,274,8823,1,0,0,0}, {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,14037,1,0,0,0},
    {4763,420,274,274,8111,1,0,0,0}, {4764,421,274,274,14041,1,0,0,0}, {4765,422,274,274,14046,1,0,0,0},
    {4766,423,274,274,8107,1,0,0,0}, {4767,424,274,274,8840,1,0,0,0}, {4768,425,274,274,14051,1,0,0,0},
    {4769,426,274,274,14056,1,0,0,0}, {4770,427,274,274,2153,1,0,0,0}, {4771,428,274,274,14061,1,0,0,0},
    {4772,429,274,274,14066,1,0,0,0}, {4773,430,274,274,14072,1,0,0,0}, {4774,431,274,274,14078,1,0,0,0},
    {4775,432,274,274,14083,1,0,0,0}, {4776,433,274,274,1165,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0},
    {4778,435,274,274,1154,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,14089,1,0,0,0},
    {4781,438,274,274,14093,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0},
    {4784,441,274,274,1189,1,0,0,0}, {4786,442,274,274,1180,1,0,0,0}, {4787,443,274,274,1176,1,0,0,0},
    {4788,444,274,274,14097,1,0,0,0}, {4789,445,274,274,14102,1,0,0,0}, {4792,446,274,274,14107,1,0,0,0},
    {4793,447,274,274,14112,1,0,0,0}, {4794,448,274,274,14117,1,0,0,0}, {4795,449,274,274,14122,1,0,0,0},
    {4796,450,274,274,14127,1,0,0,0}, {4797,451,274,274,14133,1,0,0,0}, {4798,452,274,274,14139,1,0,0,0},
    {4799,453,274,274,14144,1,0,0,0}, {4800,454,274,274,14150,1,0,0,0}, {4802,455,274,274,14156,1,0,0,0},
    {4803,456,274,274,14144,1,0,0,0}, {4804,457,274,274,14162,1,0,0,0}, {4805,458,274,274,14169,1,0,0,0},
    {4808,459,274,274,1255,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0},
    {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,14176,1,0,0,0}, {4813,464,274,274,14180,1,0,0,0},
    {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8922,1,0,0,0}, {4816,467,274,274,14184,1,0,0,0},
    {4817,468,274,274,8932,1,0,0,0}, {4818,469,274,274,8954,1,0,0,0}, {4819,470,274,274,8943,1,0,0,0},
    {4820,471,274,274,14189,1,0,0,0}, {4821,472,274,274,14195,1,0,0,0}, {4822,473,274,274,8959,1,0,0,0},
    {4823,474,274,274,14201,1,0,0,0}, {4824,475,274,274,1319,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0},
    {4826,477,274,274,1308,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,14207,1,0,0,0},
    {4829,480,274,274,14211,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8972,1,0,0,0},
    {4832,483,274,274,8976,1,0,0,0}, {4833,484,274,274,8980,1,0,0,0}, {4834,485,274,274,14215,1,0,0,0},
    {4835,486,274,274,8989,1,0,0,0}, {4836,487,274,274,14219,1,0,0,0}, {4837,488,274,274,14224,1,0,0,0},
    {4838,489,274,274,8998,1,0,0,0}, {4839,490,274,274,9002,1,0,0,0}, {4840,491,274,274,1383,1,0,0,0},
    {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0},
    {4844,495,274,274,14229,1,0,0,0}, {4845,496,274,274,14233,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0},
    {4847,498,274,274,9015,1,0,0,0}, {4848,499,274,274,1411,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0},
    {4850,501,274,274,1400,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,14237,1,0,0,0},
    {4853,504,274,274,14241,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,9027,1,0,0,0},
    {4864,515,274,274,8051,1,0,0,0}, {4865,516,274,274,8057,1,0,0,0}, {4866,517,274,274,8060,1,0,0,0},
    {4867,518,274,274,2760,1,0,0,0}, {4868,519,274,274,14245,1,0,0,0}, {4869,520,274,274,14249,1,0,0,0},
    {4870,521,274,274,8054,1,0,0,0}, {4871,522,274,274,9039,1,0,0,0}, {4872,523,274,274,1519,1,0,0,0},
    {4873,524,274,274,1505,1,0,0,0}, {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0},
    {4876,527,274,274,14253,1,0,0,0}, {4877,528,274,274,14257,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0},
    {4879,530,274,274,1530,1,0,0,0}, {4880,531,274,274,1543,1,0,0,0}, {4882,532,274,274,1534,1,0,0,0},
    {4883,533,274,274,1530,1,0,0,0}, {4884,534,274,274,14261,1,0,0,0}, {4885,535,274,274,14266,1,0,0,0},
    {4896,536,274,274,9064,1,0,0,0}, {4897,537,274,274,9070,1,0,0,0}, {4898,538,274,274,14271,1,0,0,0},
    {4899,539,274,274,9083,1,0,0,0}, {4900,540,274,274,14277,1,0,0,0}, {4901,541,274,274,14284,1,0,0,0},
    {4902,542,274,274,9096,1,0,0,0}, {4903,543,274,274,9102,1,0,0,0}, {4904,544,274,274,9109,1,0,0,0},
    {4905,545,274,274,9116,1,0,0,0}, {4906,546,274,274,14291,1,0,0,0}, {4907,547,274,274,9131,1,0,0,0},
    {4908,548,274,274,14298,1,0,0,0}, {4909,549,274,274,14306,1,0,0,0}, {4910,550,274,274,9146,1,0,0,0},
    {4911,551,274,274,9153,1,0,0,0}, {4912,552,274,274,9161,1,0,0,0}, {4913,553,274,274,9167,1,0,0,0},
    {4914,554,274,274,14314,1,0,0,0}, {4915,555,274,274,9180,1,0,0,0}, {4916,556,274,274,14320,1,0,0,0},
    {4917,557,274,274,14327,1,0,0,0}, {4918,558,274,274,9193,1,0,0,0}, {4919,559,274,274,9199,1,0,0,0},
    {4920,560,274,274,9206,1,0,0,0}, {4921,561,274,274,9213,1,0,0,0}, {4922,562,274,274,14334,1,0,0,0},
    {4923,563,274,274,9228,1,0,0,0}, {4924,564,274,274,14341,1,0,0,0}, {4925,565,274,274,14349,1,0,0,0},
    {4926,566,274,274,9249,1,0,0,0}, {4927,567,274,274,9256,1,0,0,0}, {4928,568,274,274,9206,1,0,0,0},
    {4929,569,274,274,9213,1,0,0,0}, {4930,570,274,274,14334,1,0,0,0}, {4931,571,274,274,9228,1,0,0,0},
    {4932,572,274,274,14341,1,0,0,0}, {4933,573,274,274,14349,1,0,0,0}, {4934,574,274,274,9249,1,0,0,0},
    {4935,575,274,274,9256,1,0,0,0}, {4936,576,274,274,1776,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0},
    {4938,578,274,274,1765,1,0,0,0}, {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,14357,1,0,0,0},
    {4941,581,274,274,14361,1,0,0,0}, {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9272,1,0,0,0},
    {4944,584,274,274,1804,1,0,0,0}, {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0},
    {4947,587,274,274,1787,1,0,0,0}, {4948,588,274,274,14365,1,0,0,0}, {4949,589,274,274,14369,1,0,0,0},
    {4950,590,274,274,1807,1,0,0,0}, {4951,591,274,274,9284,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0},
    {4970,593,274,274,1817,1,0,0,0}, {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0},
    {4973,596,274,274,1823,1,0,0,0}, {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0},
    {4976,599,274,274,1829,1,0,0,0}, {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3238,1815,1,0,1,0},
    {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,3238,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0},
    {4980,603,274,3238,1819,1,0,1,0}, {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3238,1821,1,0,1,0},
    {4981,604,274,274,1842,1,0,0,0}, {4982,605,274,274,1845,1,0,0,0}, {4983,606,274,274,1848,1,0,0,0},
    {4984,607,274,274,1851,1,0,0,0}, {4985,608,274,274,1854,1,0,0,0}, {4986,609,274,274,1857,1,0,0,0},
    {4987,610,274,274,1860,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,3855,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1175,3816,274,274,2200,1,0,0,0}, {1187,3380,274,274,3810,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0},
    {1241,1112,274,274,10365,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4,274,14507,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,11060,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0},
    {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,7341,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,14511,1,0,0,0}, {1103,1104,274,274,14515,1,0,0,0}, {1105,1105,274,274,14519,1,0,0,0},
    {1175,3816,274,274,2200,1,0,0,0}, {1187,3380,274,274,10599,1,0,0,0}, {1199,1109,274,274,5950,1,0,0,0},
    {1241,1112,274,274,10365,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,3395,274,274,10087,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,3397,274,274,10092,2,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,3399,274,274,10097,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3401,274,274,10102,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,3403,274,274,10107,2,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1108,2810,274,274,1383,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1111,2811,274,274,1372,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,3228,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,3395,274,274,14700,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,3859,274,2151,1,1,0,0},
    {1081,1082,4,274,2372,1,1,0,0}, {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1102,1103,3859,274,5944,1,1,0,0}, {1102,1103,4,274,1369,1,1,0,0},
    {1102,1103,274,274,5944,1,0,0,0}, {1103,1104,3859,274,5947,1,1,0,0}, {1103,1104,4,274,1366,1,1,0,0},
    {1103,1104,274,274,5947,1,0,0,0}, {1108,2810,3859,274,14704,1,1,0,0}, {1108,2810,4,274,1383,1,1,0,0},
    {1108,2810,274,274,14704,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2811,3859,274,2151,1,1,0,0},
    {1111,2811,4,274,1372,1,1,0,0}, {1111,2811,274,274,2151,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9921,1,1,1,0},
    {1579,704,274,698,9914,1,0,1,0}, {1579,704,274,274,9921,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9371,1,0,1,0}, {1581,706,274,274,9378,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12315,1,1,1,0},
    {1584,709,274,698,12319,1,0,1,0}, {1584,709,274,274,12315,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0},
    {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0},
    {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9393,1,1,1,0},
    {1591,716,274,698,9396,1,0,1,0}, {1591,716,274,274,9393,1,0,0,0}, {1592,717,665,698,9401,1,1,1,0},
    {1592,717,274,698,9405,1,0,1,0}, {1592,717,274,274,9401,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1272,274,3869,4036,3,0,1,0}, {1614,3870,274,274,1366,3,0,0,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1278,274,3873,2714,2,0,1,0}, {1614,1282,274,3874,4036,2,0,1,0}, {1614,1282,274,274,2717,2,0,0,0},
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
    {1649,792,274,274,0,1,0,0,0}, {1657,3382,274,698,2283,1,0,1,0}, {1657,3382,274,274,2279,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1672,3386,274,698,2272,1,0,1,0}, {1672,3386,274,274,2268,1,0,0,0},
    {1681,3388,274,698,9967,1,0,1,0}, {1681,3388,274,274,2575,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1722,3392,274,698,10006,1,0,1,0}, {1722,3392,274,274,4347,1,0,0,0},
    {1726,3875,274,698,2356,1,0,1,0}, {1726,3875,274,274,2359,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1746,3394,274,698,10759,1,0,1,0}, {1746,3394,274,274,2550,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,9412,1,0,1,0}, {57344,647,274,3241,9416,1,0,1,0},
    {57344,647,274,3242,9420,1,0,1,0}, {57344,647,274,3243,9426,1,0,1,0}, {57344,647,274,3244,12719,1,0,1,0},
    {57344,647,274,3245,9437,1,0,1,0}, {57344,647,274,3246,9442,1,0,1,0}, {57344,647,274,3247,9447,1,0,1,0},
    {57344,647,274,3248,9451,1,0,1,0}, {57344,647,274,3249,9455,1,0,1,0}, {57344,647,274,3250,12725,1,0,1,0},
    {57344,647,274,3251,9464,1,0,1,0}, {57344,647,274,3252,12731,1,0,1,0}, {57344,647,274,3253,9473,1,0,1,0},
    {57344,647,274,274,9416,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1118,1122,274,274,3408,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0},
    {1179,3584,274,274,2328,1,0,0,0}, {1203,3838,274,274,2359,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,3824,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,2120,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1118,1122,274,274,14978,1,0,0,0}, {1171,1107,274,274,14983,1,0,0,0}, {1179,3584,274,274,2328,1,0,0,0},
    {1203,3838,274,274,2359,1,0,0,0}, {2433,913,274,274,2343,1,0,0,0}, {2434,914,274,916,2343,1,0,1,0},
    {2434,914,274,917,2345,1,0,1,0}, {2434,914,274,918,2699,1,0,1,0}, {2434,914,274,919,2703,1,0,1,0},
    {2434,914,274,920,2706,1,0,1,0}, {2434,914,274,274,2695,1,0,0,0}, {2435,921,274,274,2209,1,0,0,0},
    {2437,922,274,274,2146,1,0,0,0}, {2438,923,274,274,2132,1,0,0,0}, {2439,924,274,274,2151,1,0,0,0},
    {2440,925,274,274,2148,1,0,0,0}, {2441,926,274,274,2144,1,0,0,0}, {2442,927,274,274,2141,1,0,0,0},
    {2443,928,274,274,15094,1,0,0,0}, {2444,929,274,274,2710,1,0,0,0}, {2447,930,274,274,2552,1,0,0,0},
    {2448,931,274,274,2714,1,0,0,0}, {2451,932,274,274,5198,1,0,0,0}, {2452,933,274,274,2717,1,0,0,0},
    {2453,934,274,936,2328,2,0,1,0}, {2453,934,274,274,745,2,0,0,0}, {2453,937,274,3888,2333,1,0,1,0},
    {2453,937,274,936,2333,1,0,1,0}, {2453,937,274,274,2333,1,0,0,0}, {2454,938,274,936,2720,2,0,1,0},
    {2454,938,274,274,2725,2,0,0,0}, {2454,940,274,3888,2218,1,0,1,0}, {2454,940,274,936,2218,1,0,1,0},
    {2454,940,274,274,2218,1,0,0,0}, {2455,941,274,936,2735,2,0,1,0}, {2455,941,274,274,2738,2,0,0,0},
    {2455,943,274,3888,2419,1,0,1,0}, {2455,943,274,936,2419,1,0,1,0}, {2455,943,274,274,2419,1,0,0,0},
    {2456,944,274,3888,2317,1,0,1,0}, {2456,944,274,936,2317,1,0,1,0}, {2456,944,274,274,2317,1,0,0,0},
    {2457,945,274,3888,2706,1,0,1,0}, {2457,945,274,936,2706,1,0,1,0}, {2457,945,274,274,2706,1,0,0,0},
    {2458,946,274,3888,2751,1,0,1,0}, {2458,946,274,936,2751,1,0,1,0}, {2458,946,274,274,2751,1,0,0,0},
    {2459,947,274,3888,2400,1,0,1,0}, {2459,947,274,936,2400,1,0,1,0}, {2459,947,274,274,2400,1,0,0,0},
    {2460,948,274,936,2239,2,0,1,0}, {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,3888,2200,1,0,1,0},
    {2460,950,274,936,2200,1,0,1,0}, {2460,950,274,274,2200,1,0,0,0}, {2461,951,274,3888,2763,1,0,1,0},
    {2461,951,274,936,2763,1,0,1,0}, {2461,951,274,274,2763,1,0,0,0}, {2462,952,274,3888,2703,1,0,1,0},
    {2462,952,274,936,2703,1,0,1,0}, {2462,952,274,274,2703,1,0,0,0}, {2463,953,274,3888,2279,1,0,1,0},
    {2463,953,274,936,2279,1,0,1,0}, {2463,953,274,274,2279,1,0,0,0}, {2464,954,274,3888,2766,1,0,1,0},
    {2464,954,274,936,2766,1,0,1,0}, {2464,954,274,274,2766,1,0,0,0}, {2465,955,274,3888,15098,2,0,1,0},
    {2465,955,274,936,2575,2,0,1,0}, {2465,955,274,274,15098,2,0,0,0}, {2465,957,274,3888,2268,1,0,1,0},
    {2465,957,274,936,2268,1,0,1,0}, {2465,957,274,274,2268,1,0,0,0}, {2466,958,274,3888,15102,2,0,1,0},
    {2466,958,274,936,2782,2,0,1,0}, {2466,958,274,274,15102,2,0,0,0}, {2466,960,274,3888,2793,1,0,1,0},
    {2466,960,274,936,2793,1,0,1,0}, {2466,960,274,274,2793,1,0,0,0}, {2467,961,274,3888,2699,1,0,1,0},
    {2467,961,274,936,2699,1,0,1,0}, {2467,961,274,274,2699,1,0,0,0}, {2468,962,274,3888,2184,1,0,1,0},
    {2468,962,274,936,2184,1,0,1,0}, {2468,962,274,274,2184,1,0,0,0}, {2469,963,274,3888,2189,1,0,1,0},
    {2469,963,274,936,2189,1,0,1,0}, {2469,963,274,274,2189,1,0,0,0}, {2470,964,274,3888,2221,1,0,1,0},
    {2470,964,274,936,2221,1,0,1,0}, {2470,964,274,274,2221,1,0,0,0}, {2471,965,274,3888,2226,1,0,1,0},
    {2471,965,274,936,2226,1,0,1,0}, {2471,965,274,274,2226,1,0,0,0}, {2472,966,274,3888,2345,1,0,1,0},
    {2472,966,274,936,2345,1,0,1,0}, {2472,966,274,274,2345,1,0,0,0}, {2474,967,274,3888,2393,1,0,1,0},
    {2474,967,274,936,2393,1,0,1,0}, {2474,967,274,274,2393,1,0,0,0}, {2475,968,274,936,2323,2,0,1,0},
    {2475,968,274,274,1759,2,0,0,0}, {2475,970,274,3888,2817,1,0,1,0}, {2475,970,274,936,2817,1,0,1,0},
    {2475,970,274,274,2817,1,0,0,0}, {2476,971,274,3888,2171,1,0,1,0}, {2476,971,274,936,2171,1,0,1,0},
    {2476,971,274,274,2171,1,0,0,0}, {2477,972,274,3888,2824,1,0,1,0}, {2477,972,274,936,2824,1,0,1,0},
    {2477,972,274,274,2824,1,0,0,0}, {2478,973,274,3888,2343,1,0,1,0}, {2478,973,274,936,2343,1,0,1,0},
    {2478,973,274,274,2343,1,0,0,0}, {2479,974,274,3888,2831,2,0,1,0}, {2479,974,274,936,2831,2,0,1,0},
    {2479,974,274,274,2831,2,0,0,0}, {2479,976,274,3888,2372,1,0,1,0}, {2479,976,274,936,2372,1,0,1,0},
    {2479,976,274,274,2372,1,0,0,0}, {2480,977,274,3888,2234,1,0,1,0}, {2480,977,274,936,2234,1,0,1,0},
    {2480,977,274,274,2234,1,0,0,0}, {2482,978,274,3888,2335,1,0,1,0}, {2482,978,274,936,2335,1,0,1,0},
    {2482,978,274,274,2335,1,0,0,0}, {2486,979,274,3888,2840,1,0,1,0}, {2486,979,274,936,2840,1,0,1,0},
    {2486,979,274,274,2840,1,0,0,0}, {2487,980,274,3888,2257,1,0,1,0}, {2487,980,274,936,2249,1,0,1,0},
    {2487,980,274,274,2257,1,0,0,0}, {2488,981,274,3888,2244,1,0,1,0}, {2488,981,274,936,2244,1,0,1,0},
    {2488,981,274,274,2244,1,0,0,0}, {2489,982,274,3888,2359,1,0,1,0}, {2489,982,274,936,2359,1,0,1,0},
    {2489,982,274,274,2359,1,0,0,0}, {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,2132,1,0,0,0},
    {2495,985,274,274,2151,1,0,0,0}, {2496,986,274,274,2148,1,0,0,0}, {2497,987,274,274,2144,1,0,0,0},
    {2498,988,274,274,2141,1,0,0,0}, {2499,989,274,274,15094,1,0,0,0}, {2500,990,274,274,2847,1,0,0,0},
    {2503,991,274,274,2552,1,0,0,0}, {2504,992,274,274,2714,1,0,0,0}, {2507,993,274,274,5198,1,0,0,0},
    {2508,994,274,274,2717,1,0,0,0}, {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,2184,1,0,1,0},
    {2510,996,274,274,2184,1,0,0,0}, {2528,997,274,274,2847,1,0,0,0}, {2530,998,274,274,2710,1,0,0,0},
    {2534,999,274,274,2388,1,0,0,0}, {2535,1000,274,274,1815,1,0,0,0}, {2536,1001,274,274,1817,1,0,0,0},
    {2537,1002,274,274,1819,1,0,0,0}, {2538,1003,274,274,1821,1,0,0,0}, {2539,1004,274,274,1823,1,0,0,0},
    {2540,1005,274,274,1825,1,0,0,0}, {2541,1006,274,274,1827,1,0,0,0}, {2542,1007,274,274,1829,1,0,0,0},
    {2543,1008,274,274,1831,1,0,0,0}, {2544,1009,274,3888,2234,1,0,1,0}, {2544,1009,274,936,2234,1,0,1,0},
    {2544,1009,274,274,2234,1,0,0,0}, {2545,1010,274,3888,2414,1,0,1,0}, {2545,1010,274,936,2364,1,0,1,0},
    {2545,1010,274,274,2414,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2305,1490,274,274,2343,1,0,0,0}, {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0},
    {2306,1491,274,1495,2699,1,0,1,0}, {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0},
    {2306,1491,274,274,2695,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0},
    {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0},
    {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0},
    {2316,1506,274,274,3599,1,0,0,0}, {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0},
    {2319,1509,274,274,2552,1,0,0,0}, {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0},
    {2322,1512,274,274,2568,1,0,0,0}, {2323,1513,274,274,2592,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0},
    {2325,1515,274,3903,2328,2,0,1,0}, {2325,1515,274,1517,2328,2,0,1,0}, {2325,1515,274,274,2328,2,0,0,0},
    {2325,1518,274,3903,2333,1,0,1,0}, {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,2333,1,0,0,0},
    {2326,1519,274,3903,2720,2,0,1,0}, {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2720,2,0,0,0},
    {2326,1521,274,3903,2218,1,0,1,0}, {2326,1521,274,1517,2218,1,0,1,0}, {2326,1521,274,274,2218,1,0,0,0},
    {2327,1522,274,3903,2735,2,0,1,0}, {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2735,2,0,0,0},
    {2327,1524,274,3903,2419,1,0,1,0}, {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,2419,1,0,0,0},
    {2328,1525,274,3903,2317,1,0,1,0}, {2328,1525,274,1517,2317,1,0,1,0}, {2328,1525,274,274,2317,1,0,0,0},
    {2329,1526,274,3903,2706,1,0,1,0}, {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2706,1,0,0,0},
    {2330,1527,274,3903,2751,1,0,1,0}, {2330,1527,274,1517,2751,1,0,1,0}, {2330,1527,274,274,2751,1,0,0,0},
    {2331,1528,274,3903,2400,1,0,1,0}, {2331,1528,274,1517,2400,1,0,1,0}, {2331,1528,274,274,2400,1,0,0,0},
    {2332,1529,274,3903,2239,2,0,1,0}, {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,2239,2,0,0,0},
    {2332,1531,274,3903,2200,1,0,1,0}, {2332,1531,274,1517,2200,1,0,1,0}, {2332,1531,274,274,2200,1,0,0,0},
    {2333,1532,274,3903,2763,1,0,1,0}, {2333,1532,274,1517,2763,1,0,1,0}, {2333,1532,274,274,2763,1,0,0,0},
    {2334,1533,274,3903,2703,1,0,1,0}, {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,2703,1,0,0,0},
    {2335,1534,274,3903,2279,1,0,1,0}, {2335,1534,274,1517,2279,1,0,1,0}, {2335,1534,274,274,2279,1,0,0,0},
    {2336,1535,274,3903,2766,1,0,1,0}, {2336,1535,274,1517,2766,1,0,1,0}, {2336,1535,274,274,2766,1,0,0,0},
    {2337,1536,274,3903,15098,2,0,1,0}, {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,15098,2,0,0,0},
    {2337,1538,274,3903,2268,1,0,1,0}, {2337,1538,274,1517,2268,1,0,1,0}, {2337,1538,274,274,2268,1,0,0,0},
    {2338,1539,274,3903,15102,2,0,1,0}, {2338,1539,274,1517,2782,2,0,1,0}, {2338,1539,274,274,15102,2,0,0,0},
    {2338,1541,274,3903,2793,1,0,1,0}, {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2793,1,0,0,0},
    {2339,1542,274,3903,2699,1,0,1,0}, {2339,1542,274,1517,2699,1,0,1,0}, {2339,1542,274,274,2699,1,0,0,0},
    {2340,1543,274,3903,2184,1,0,1,0}, {2340,1543,274,1517,2184,1,0,1,0}, {2340,1543,274,274,2184,1,0,0,0},
    {2341,1544,274,3903,2189,1,0,1,0}, {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2189,1,0,0,0},
    {2342,1545,274,3903,2221,1,0,1,0}, {2342,1545,274,1517,2221,1,0,1,0}, {2342,1545,274,274,2221,1,0,0,0},
    {2343,1546,274,3903,2226,1,0,1,0}, {2343,1546,274,1517,2226,1,0,1,0}, {2343,1546,274,274,2226,1,0,0,0},
    {2344,1547,274,3903,2345,1,0,1,0}, {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,2345,1,0,0,0},
    {2345,1548,274,3903,4347,1,0,1,0}, {2345,1548,274,1517,4347,1,0,1,0}, {2345,1548,274,274,4347,1,0,0,0},
    {2346,1549,274,3903,2393,1,0,1,0}, {2346,1549,274,1517,2393,1,0,1,0}, {2346,1549,274,274,2393,1,0,0,0},
    {2347,1550,274,3903,2323,2,0,1,0}, {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,2323,2,0,0,0},
    {2347,1552,274,3903,2817,1,0,1,0}, {2347,1552,274,1517,2817,1,0,1,0}, {2347,1552,274,274,2817,1,0,0,0},
    {2348,1553,274,3903,2171,1,0,1,0}, {2348,1553,274,1517,2171,1,0,1,0}, {2348,1553,274,274,2171,1,0,0,0},
    {2349,1554,274,3903,2824,1,0,1,0}, {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2824,1,0,0,0},
    {2350,1555,274,3903,2343,1,0,1,0}, {2350,1555,274,1517,2343,1,0,1,0}, {2350,1555,274,274,2343,1,0,0,0},
    {2351,1556,274,3903,2831,2,0,1,0}, {2351,1556,274,1517,2831,2,0,1,0}, {2351,1556,274,274,2831,2,0,0,0},
    {2351,1558,274,3903,2372,1,0,1,0}, {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,2372,1,0,0,0},
    {2352,1559,274,3903,2234,1,0,1,0}, {2352,1559,274,1517,2234,1,0,1,0}, {2352,1559,274,274,2234,1,0,0,0},
    {2353,1560,274,3903,4356,1,0,1,0}, {2353,1560,274,1517,4356,1,0,1,0}, {2353,1560,274,274,4356,1,0,0,0},
    {2354,1561,274,3903,2335,1,0,1,0}, {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,2335,1,0,0,0},
    {2355,1562,274,3903,3599,1,0,1,0}, {2355,1562,274,1517,3599,1,0,1,0}, {2355,1562,274,274,3599,1,0,0,0},
    {2356,1563,274,3903,3082,1,0,1,0}, {2356,1563,274,1517,4365,1,0,1,0}, {2356,1563,274,274,3082,1,0,0,0},
    {2357,1564,274,3903,2414,1,0,1,0}, {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,2414,1,0,0,0},
    {2358,1565,274,3903,2840,1,0,1,0}, {2358,1565,274,1517,2840,1,0,1,0}, {2358,1565,274,274,2840,1,0,0,0},
    {2359,1566,274,3903,2257,1,0,1,0}, {2359,1566,274,1517,2257,1,0,1,0}, {2359,1566,274,274,2257,1,0,0,0},
    {2360,1567,274,3903,2244,1,0,1,0}, {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,2244,1,0,0,0},
    {2361,1568,274,3903,2359,1,0,1,0}, {2361,1568,274,1517,2359,1,0,1,0}, {2361,1568,274,274,2359,1,0,0,0},
    {2364,1569,274,274,0,1,0,0,0}, {2365,1570,274,274,2120,1,0,0,0}, {2366,1571,274,274,2132,1,0,0,0},
    {2367,1572,274,274,2151,1,0,0,0}, {2368,1573,274,274,2148,1,0,0,0}, {2369,1574,274,274,2144,1,0,0,0},
    {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,4374,1,0,0,0},
    {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2552,1,0,0,0},
    {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0},
    {2379,1584,274,274,2592,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,4374,1,0,0,0}, {2402,1588,274,274,3599,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0},
    {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0},
    {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0},
    {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0},
    {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2689,1324,274,274,4135,1,0,0,0}, {2690,1325,274,1326,2343,1,0,1,0},
    {2690,1325,274,1327,2345,1,0,1,0}, {2690,1325,274,1328,2699,1,0,1,0}, {2690,1325,274,1329,2703,1,0,1,0},
    {2690,1325,274,1330,2706,1,0,1,0}, {2690,1325,274,274,2695,1,0,0,0}, {2691,1331,274,274,2209,1,0,0,0},
    {2693,1332,274,274,2146,1,0,0,0}, {2694,1333,274,274,2132,1,0,0,0}, {2695,1334,274,274,2151,1,0,0,0},
    {2696,1335,274,274,2148,1,0,0,0}, {2697,1336,274,274,2144,1,0,0,0}, {2698,1337,274,274,2141,1,0,0,0},
    {2699,1338,274,274,2575,1,0,0,0}, {2700,1339,274,274,2710,1,0,0,0}, {2701,1340,274,274,4337,1,0,0,0},
    {2703,1341,274,274,2552,1,0,0,0}, {2704,1342,274,274,2714,1,0,0,0}, {2705,1343,274,274,4340,1,0,0,0},
    {2707,1344,274,274,5198,1,0,0,0}, {2708,1345,274,274,2717,1,0,0,0}, {2709,1346,274,1114,2328,2,0,1,0},
    {2709,1346,274,274,745,2,0,0,0}, {2709,1348,274,3918,2333,1,0,1,0}, {2709,1348,274,1114,2333,1,0,1,0},
    {2709,1348,274,274,2333,1,0,0,0}, {2710,1349,274,1114,2720,2,0,1,0}, {2710,1349,274,274,2725,2,0,0,0},
    {2710,1351,274,3918,2218,1,0,1,0}, {2710,1351,274,1114,2218,1,0,1,0}, {2710,1351,274,274,2218,1,0,0,0},
    {2711,1352,274,1114,2735,2,0,1,0}, {2711,1352,274,274,2738,2,0,0,0}, {2711,1354,274,3918,2419,1,0,1,0},
    {2711,1354,274,1114,2419,1,0,1,0}, {2711,1354,274,274,2419,1,0,0,0}, {2712,1355,274,3918,2317,1,0,1,0},
    {2712,1355,274,1114,2317,1,0,1,0}, {2712,1355,274,274,2317,1,0,0,0}, {2713,1356,274,3918,2706,1,0,1,0},
    {2713,1356,274,1114,2706,1,0,1,0}, {2713,1356,274,274,2706,1,0,0,0}, {2714,1357,274,3918,2751,1,0,1,0},
    {2714,1357,274,1114,2751,1,0,1,0}, {2714,1357,274,274,2751,1,0,0,0}, {2715,1358,274,3918,2400,1,0,1,0},
    {2715,1358,274,1114,2400,1,0,1,0}, {2715,1358,274,274,2400,1,0,0,0}, {2716,1359,274,1114,2239,2,0,1,0},
    {2716,1359,274,274,1302,2,0,0,0}, {2716,1361,274,3918,2200,1,0,1,0}, {2716,1361,274,1114,2200,1,0,1,0},
    {2716,1361,274,274,2200,1,0,0,0}, {2717,1362,274,3918,2763,1,0,1,0}, {2717,1362,274,1114,2763,1,0,1,0},
    {2717,1362,274,274,2763,1,0,0,0}, {2718,1363,274,3918,2703,1,0,1,0}, {2718,1363,274,1114,2703,1,0,1,0},
    {2718,1363,274,274,2703,1,0,0,0}, {2719,1364,274,3918,2279,1,0,1,0}, {2719,1364,274,1114,2279,1,0,1,0},
    {2719,1364,274,274,2279,1,0,0,0}, {2720,1365,274,3918,2766,1,0,1,0}, {2720,1365,274,1114,2766,1,0,1,0},
    {2720,1365,274,274,2766,1,0,0,0}, {2721,1366,274,1114,2575,2,0,1,0}, {2721,1366,274,274,2777,2,0,0,0},
    {2721,1368,274,3918,2268,1,0,1,0}, {2721,1368,274,1114,2268,1,0,1,0}, {2721,1368,274,274,2268,1,0,0,0},
    {2722,1369,274,1114,2782,2,0,1,0}, {2722,1369,274,274,2787,2,0,0,0}, {2722,1371,274,3918,2793,1,0,1,0},
    {2722,1371,274,1114,2793,1,0,1,0}, {2722,1371,274,274,2793,1,0,0,0}, {2723,1372,274,3918,2699,1,0,1,0},
    {2723,1372,274,1114,2699,1,0,1,0}, {2723,1372,274,274,2699,1,0,0,0}, {2724,1373,274,3918,2184,1,0,1,0},
    {2724,1373,274,1114,2184,1,0,1,0}, {2724,1373,274,274,2184,1,0,0,0}, {2725,1374,274,3918,2189,1,0,1,0},
    {2725,1374,274,1114,2189,1,0,1,0}, {2725,1374,274,274,2189,1,0,0,0}, {2726,1375,274,3918,2221,1,0,1,0},
    {2726,1375,274,1114,2221,1,0,1,0}, {2726,1375,274,274,2221,1,0,0,0}, {2727,1376,274,3918,2226,1,0,1,0},
    {2727,1376,274,1114,2226,1,0,1,0}, {2727,1376,274,274,2226,1,0,0,0}, {2728,1377,274,3918,2345,1,0,1,0},
    {2728,1377,274,1114,2345,1,0,1,0}, {2728,1377,274,274,2345,1,0,0,0}, {2730,1378,274,3918,2393,1,0,1,0},
    {2730,1378,274,1114,2393,1,0,1,0}, {2730,1378,274,274,2393,1,0,0,0}, {2731,1379,274,1114,2323,2,0,1,0},
    {2731,1379,274,274,1759,2,0,0,0}, {2731,1381,274,3918,2817,1,0,1,0}, {2731,1381,274,1114,2817,1,0,1,0},
    {2731,1381,274,274,2817,1,0,0,0}, {2732,1382,274,3918,2171,1,0,1,0}, {2732,1382,274,1114,2171,1,0,1,0},
    {2732,1382,274,274,2171,1,0,0,0}, {2733,1383,274,3918,2824,1,0,1,0}, {2733,1383,274,1114,2824,1,0,1,0},
    {2733,1383,274,274,2824,1,0,0,0}, {2734,1384,274,3918,2343,1,0,1,0}, {2734,1384,274,1114,2343,1,0,1,0},
    {2734,1384,274,274,2343,1,0,0,0}, {2735,1385,274,1114,2831,2,0,1,0}, {2735,1385,274,274,2835,2,0,0,0},
    {2735,1387,274,3918,2372,1,0,1,0}, {2735,1387,274,1114,2372,1,0,1,0}, {2735,1387,274,274,2372,1,0,0,0},
    {2736,1388,274,3918,2234,1,0,1,0}, {2736,1388,274,1114,2234,1,0,1,0}, {2736,1388,274,274,2234,1,0,0,0},
    {2738,1389,274,3918,2335,1,0,1,0}, {2738,1389,274,1114,2335,1,0,1,0}, {2738,1389,274,274,2335,1,0,0,0},
    {2739,1390,274,3918,3599,1,0,1,0}, {2739,1390,274,1114,3599,1,0,1,0}, {2739,1390,274,274,3599,1,0,0,0},
    {2741,1391,274,3918,2414,1,0,1,0}, {2741,1391,274,1114,2414,1,0,1,0}, {2741,1391,274,274,2414,1,0,0,0},
    {2742,1392,274,3918,2840,1,0,1,0}, {2742,1392,274,1114,2840,1,0,1,0}, {2742,1392,274,274,2840,1,0,0,0},
    {2743,1393,274,3918,2257,1,0,1,0}, {2743,1393,274,1114,2257,1,0,1,0}, {2743,1393,274,274,2257,1,0,0,0},
    {2744,1394,274,3918,2244,1,0,1,0}, {2744,1394,274,1114,2244,1,0,1,0}, {2744,1394,274,274,2244,1,0,0,0},
    {2745,1395,274,3918,2359,1,0,1,0}, {2745,1395,274,1114,2359,1,0,1,0}, {2745,1395,274,274,2359,1,0,0,0},
    {2748,1396,274,274,0,1,0,0,0}, {2750,1397,274,274,2132,1,0,0,0}, {2751,1398,274,274,2151,1,0,0,0},
    {2752,1399,274,274,2148,1,0,0,0}, {2753,1400,274,274,2144,1,0,0,0}, {2754,1401,274,274,2141,1,0,0,0},
    {2755,1402,274,274,2575,1,0,0,0}, {2756,1403,274,274,2847,1,0,0,0}, {2757,1404,274,274,4337,1,0,0,0},
    {2759,1405,274,274,2552,1,0,0,0}, {2760,1406,274,274,2714,1,0,0,0}, {2761,1407,274,274,4340,1,0,0,0},
    {2763,1408,274,274,5198,1,0,0,0}, {2764,1409,274,274,2717,1,0,0,0}, {2765,1410,274,274,0,1,0,0,0},
    {2784,1411,274,274,2847,1,0,0,0}, {2786,1412,274,274,2710,1,0,0,0}, {2790,1413,274,274,2388,1,0,0,0},
    {2791,1414,274,274,1815,1,0,0,0}, {2792,1415,274,274,1817,1,0,0,0}, {2793,1416,274,274,1819,1,0,0,0},
    {2794,1417,274,274,1821,1,0,0,0}, {2795,1418,274,274,1823,1,0,0,0}, {2796,1419,274,274,1825,1,0,0,0},
    {2797,1420,274,274,1827,1,0,0,0}, {2798,1421,274,274,1829,1,0,0,0}, {2799,1422,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3201,1662,274,274,4135,1,0,0,0},
    {3202,1663,274,1665,2343,1,0,1,0}, {3202,1663,274,1666,2345,1,0,1,0}, {3202,1663,274,1667,2699,1,0,1,0},
    {3202,1663,274,1668,2703,1,0,1,0}, {3202,1663,274,1669,2706,1,0,1,0}, {3202,1663,274,274,2695,1,0,0,0},
    {3203,1670,274,274,2209,1,0,0,0}, {3205,1671,274,274,2146,1,0,0,0}, {3206,1672,274,274,2132,1,0,0,0},
    {3207,1673,274,274,2151,1,0,0,0}, {3208,1674,274,274,2148,1,0,0,0}, {3209,1675,274,274,2144,1,0,0,0},
    {3210,1676,274,274,2141,1,0,0,0}, {3211,1677,274,274,2575,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0},
    {3214,1679,274,274,2550,1,0,0,0}, {3215,1680,274,274,2552,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0},
    {3218,1682,274,274,2568,1,0,0,0}, {3219,1683,274,274,2592,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0},
    {3221,1685,274,1687,2328,2,0,1,0}, {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,3933,2333,1,0,1,0},
    {3221,1688,274,1687,2333,1,0,1,0}, {3221,1688,274,274,2333,1,0,0,0}, {3222,1689,274,1687,2720,2,0,1,0},
    {3222,1689,274,274,2725,2,0,0,0}, {3222,1691,274,3933,2218,1,0,1,0}, {3222,1691,274,1687,2218,1,0,1,0},
    {3222,1691,274,274,2218,1,0,0,0}, {3223,1692,274,1687,2735,2,0,1,0}, {3223,1692,274,274,2738,2,0,0,0},
    {3223,1694,274,3933,2419,1,0,1,0}, {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,2419,1,0,0,0},
    {3224,1695,274,3933,2317,1,0,1,0}, {3224,1695,274,1687,2317,1,0,1,0}, {3224,1695,274,274,2317,1,0,0,0},
    {3225,1696,274,3933,2706,1,0,1,0}, {3225,1696,274,1687,2706,1,0,1,0}, {3225,1696,274,274,2706,1,0,0,0},
    {3226,1697,274,3933,2751,1,0,1,0}, {3226,1697,274,1687,2751,1,0,1,0}, {3226,1697,274,274,2751,1,0,0,0},
    {3227,1698,274,3933,2400,1,0,1,0}, {3227,1698,274,1687,2400,1,0,1,0}, {3227,1698,274,274,2400,1,0,0,0},
    {3228,1699,274,1687,2239,2,0,1,0}, {3228,1699,274,274,1302,2,0,0,0}, {3228,1701,274,3933,2200,1,0,1,0},
    {3228,1701,274,1687,2200,1,0,1,0}, {3228,1701,274,274,2200,1,0,0,0}, {3229,1702,274,3933,2763,1,0,1,0},
    {3229,1702,274,1687,2763,1,0,1,0}, {3229,1702,274,274,2763,1,0,0,0}, {3230,1703,274,3933,2703,1,0,1,0},
    {3230,1703,274,1687,2703,1,0,1,0}, {3230,1703,274,274,2703,1,0,0,0}, {3231,1704,274,3933,2279,1,0,1,0},
    {3231,1704,274,1687,2279,1,0,1,0}, {3231,1704,274,274,2279,1,0,0,0}, {3232,1705,274,3933,2766,1,0,1,0},
    {3232,1705,274,1687,2766,1,0,1,0}, {3232,1705,274,274,2766,1,0,0,0}, {3233,1706,274,1687,2575,2,0,1,0},
    {3233,1706,274,274,2777,2,0,0,0}, {3233,1708,274,3933,2268,1,0,1,0}, {3233,1708,274,1687,2268,1,0,1,0},
    {3233,1708,274,274,2268,1,0,0,0}, {3234,1709,274,1687,2782,2,0,1,0}, {3234,1709,274,274,2787,2,0,0,0},
    {3234,1711,274,3933,2793,1,0,1,0}, {3234,1711,274,1687,2793,1,0,1,0}, {3234,1711,274,274,2793,1,0,0,0},
    {3235,1712,274,3933,2699,1,0,1,0}, {3235,1712,274,1687,2699,1,0,1,0}, {3235,1712,274,274,2699,1,0,0,0},
    {3236,1713,274,3933,2184,1,0,1,0}, {3236,1713,274,1687,2184,1,0,1,0}, {3236,1713,274,274,2184,1,0,0,0},
    {3237,1714,274,3933,2189,1,0,1,0}, {3237,1714,274,1687,2189,1,0,1,0}, {3237,1714,274,274,2189,1,0,0,0},
    {3238,1715,274,3933,2221,1,0,1,0}, {3238,1715,274,1687,2221,1,0,1,0}, {3238,1715,274,274,2221,1,0,0,0},
    {3239,1716,274,3933,2226,1,0,1,0}, {3239,1716,274,1687,2226,1,0,1,0}, {3239,1716,274,274,2226,1,0,0,0},
    {3240,1717,274,3933,2345,1,0,1,0}, {3240,1717,274,1687,2345,1,0,1,0}, {3240,1717,274,274,2345,1,0,0,0},
    {3242,1718,274,3933,2393,1,0,1,0}, {3242,1718,274,1687,2393,1,0,1,0}, {3242,1718,274,274,2393,1,0,0,0},
    {3243,1719,274,1687,2323,2,0,1,0}, {3243,1719,274,274,1759,2,0,0,0}, {3243,1721,274,3933,2817,1,0,1,0},
    {3243,1721,274,1687,2817,1,0,1,0}, {3243,1721,274,274,2817,1,0,0,0}, {3244,1722,274,3933,2171,1,0,1,0},
    {3244,1722,274,1687,2171,1,0,1,0}, {3244,1722,274,274,2171,1,0,0,0}, {3245,1723,274,3933,2824,1,0,1,0},
    {3245,1723,274,1687,2824,1,0,1,0}, {3245,1723,274,274,2824,1,0,0,0}, {3246,1724,274,3933,2343,1,0,1,0},
    {3246,1724,274,1687,2343,1,0,1,0}, {3246,1724,274,274,2343,1,0,0,0}, {3247,1725,274,1687,2831,2,0,1,0},
    {3247,1725,274,274,2835,2,0,0,0}, {3247,1727,274,3933,2372,1,0,1,0}, {3247,1727,274,1687,2372,1,0,1,0},
    {3247,1727,274,274,2372,1,0,0,0}, {3248,1728,274,3933,2234,1,0,1,0}, {3248,1728,274,1687,2234,1,0,1,0},
    {3248,1728,274,274,2234,1,0,0,0}, {3249,1729,274,3933,4356,1,0,1,0}, {3249,1729,274,1687,4356,1,0,1,0},
    {3249,1729,274,274,4356,1,0,0,0}, {3250,1730,274,3933,2335,1,0,1,0}, {3250,1730,274,1687,2335,1,0,1,0},
    {3250,1730,274,274,2335,1,0,0,0}, {3251,1731,274,3933,3599,1,0,1,0}, {3251,1731,274,1687,3599,1,0,1,0},
    {3251,1731,274,274,3599,1,0,0,0}, {3253,1732,274,3933,2414,1,0,1,0}, {3253,1732,274,1687,2414,1,0,1,0},
    {3253,1732,274,274,2414,1,0,0,0}, {3254,1733,274,3933,2840,1,0,1,0}, {3254,1733,274,1687,2840,1,0,1,0},
    {3254,1733,274,274,2840,1,0,0,0}, {3255,1734,274,3933,2257,1,0,1,0}, {3255,1734,274,1687,2257,1,0,1,0},
    {3255,1734,274,274,2257,1,0,0,0}, {3256,1735,274,3933,2244,1,0,1,0}, {3256,1735,274,1687,2244,1,0,1,0},
    {3256,1735,274,274,2244,1,0,0,0}, {3257,1736,274,3933,2359,1,0,1,0}, {3257,1736,274,1687,2359,1,0,1,0},
    {3257,1736,274,274,2359,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,2132,1,0,0,0},
    {3263,1739,274,274,2151,1,0,0,0}, {3264,1740,274,274,2148,1,0,0,0}, {3265,1741,274,274,2144,1,0,0,0},
    {3266,1742,274,274,2141,1,0,0,0}, {3267,1743,274,274,2575,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0},
    {3270,1745,274,274,2550,1,0,0,0}, {3271,1746,274,274,2552,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0},
    {3274,1748,274,274,2568,1,0,0,0}, {3275,1749,274,274,2592,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0},
    {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0},
    {3302,1754,274,274,2388,1,0,0,0}, {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0},
    {3305,1757,274,274,1819,1,0,0,0}, {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0},
    {3308,1760,274,274,1825,1,0,0,0}, {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0},
    {3311,1763,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3329,3963,274,274,4135,1,0,0,0}, {3330,3964,274,274,2695,1,0,0,0}, {3331,3965,274,274,2209,1,0,0,0},
    {3333,3966,274,274,2146,1,0,0,0}, {3334,3967,274,274,2132,1,0,0,0}, {3335,3968,274,274,2151,1,0,0,0},
    {3336,3969,274,274,2148,1,0,0,0}, {3337,3970,274,274,2144,1,0,0,0}, {3338,3971,274,274,2141,1,0,0,0},
    {3339,3972,274,274,2575,1,0,0,0}, {3340,3973,274,274,2710,1,0,0,0}, {3342,3974,274,274,2550,1,0,0,0},
    {3343,3975,274,274,2552,1,0,0,0}, {3344,3976,274,274,2714,1,0,0,0}, {3346,3977,274,274,2568,1,0,0,0},
    {3347,3978,274,274,2592,1,0,0,0}, {3348,3979,274,274,2717,1,0,0,0}, {3349,3980,274,3981,2333,1,0,1,0},
    {3349,3980,274,3982,2333,1,0,1,0}, {3349,3980,274,274,2333,1,0,0,0}, {3350,3983,274,3981,2218,1,0,1,0},
    {3350,3983,274,3982,2218,1,0,1,0}, {3350,3983,274,274,2218,1,0,0,0}, {3351,3984,274,3981,2419,1,0,1,0},
    {3351,3984,274,3982,2419,1,0,1,0}, {3351,3984,274,274,2419,1,0,0,0}, {3352,3985,274,3981,2317,1,0,1,0},
    {3352,3985,274,3982,2317,1,0,1,0}, {3352,3985,274,274,2317,1,0,0,0}, {3353,3986,274,3981,2706,1,0,1,0},
    {3353,3986,274,3982,2706,1,0,1,0}, {3353,3986,274,274,2706,1,0,0,0}, {3354,3987,274,3981,2751,1,0,1,0},
    {3354,3987,274,3982,2751,1,0,1,0}, {3354,3987,274,274,2751,1,0,0,0}, {3355,3988,274,3981,2400,1,0,1,0},
    {3355,3988,274,3982,2400,1,0,1,0}, {3355,3988,274,274,2400,1,0,0,0}, {3356,3989,274,3981,2200,1,0,1,0},
    {3356,3989,274,3982,2200,1,0,1,0}, {3356,3989,274,274,2200,1,0,0,0}, {3357,3990,274,3981,2763,1,0,1,0},
    {3357,3990,274,3982,2763,1,0,1,0}, {3357,3990,274,274,2763,1,0,0,0}, {3358,3991,274,3981,2703,1,0,1,0},
    {3358,3991,274,3982,2703,1,0,1,0}, {3358,3991,274,274,2703,1,0,0,0}, {3359,3992,274,3981,2279,1,0,1,0},
    {3359,3992,274,3982,2279,1,0,1,0}, {3359,3992,274,274,2279,1,0,0,0}, {3360,3993,274,3981,2766,1,0,1,0},
    {3360,3993,274,3982,2766,1,0,1,0}, {3360,3993,274,274,2766,1,0,0,0}, {3361,3994,274,3981,15098,1,0,1,0},
    {3361,3994,274,3982,2268,1,0,1,0}, {3361,3994,274,274,15098,1,0,0,0}, {3362,3995,274,3981,15102,1,0,1,0},
    {3362,3995,274,3982,2793,1,0,1,0}, {3362,3995,274,274,15102,1,0,0,0}, {3363,3996,274,3981,2699,1,0,1,0},
    {3363,3996,274,3982,2699,1,0,1,0}, {3363,3996,274,274,2699,1,0,0,0}, {3364,3997,274,3981,2184,1,0,1,0},
    {3364,3997,274,3982,2184,1,0,1,0}, {3364,3997,274,274,2184,1,0,0,0}, {3365,3998,274,3981,2189,1,0,1,0},
    {3365,3998,274,3982,2189,1,0,1,0}, {3365,3998,274,274,2189,1,0,0,0}, {3366,3999,274,3981,2221,1,0,1,0},
    {3366,3999,274,3982,2221,1,0,1,0}, {3366,3999,274,274,2221,1,0,0,0}, {3367,4000,274,3981,2226,1,0,1,0},
    {3367,4000,274,3982,2226,1,0,1,0}, {3367,4000,274,274,2226,1,0,0,0}, {3368,4001,274,3981,2345,1,0,1,0},
    {3368,4001,274,3982,2345,1,0,1,0}, {3368,4001,274,274,2345,1,0,0,0}, {3369,4002,274,3982,4347,1,0,1,0},
    {3369,4002,274,274,4351,1,0,0,0}, {3370,4003,274,3981,2393,1,0,1,0}, {3370,4003,274,3982,2393,1,0,1,0},
    {3370,4003,274,274,2393,1,0,0,0}, {3371,4004,274,3981,2817,1,0,1,0}, {3371,4004,274,3982,2817,1,0,1,0},
    {3371,4004,274,274,2817,1,0,0,0}, {3372,4005,274,3981,2171,1,0,1,0}, {3372,4005,274,3982,2171,1,0,1,0},
    {3372,4005,274,274,2171,1,0,0,0}, {3373,4006,274,3981,2824,1,0,1,0}, {3373,4006,274,3982,2824,1,0,1,0},
    {3373,4006,274,274,2824,1,0,0,0}, {3374,4007,274,3981,2343,1,0,1,0}, {3374,4007,274,3982,2343,1,0,1,0},
    {3374,4007,274,274,2343,1,0,0,0}, {3375,4008,274,3981,2372,1,0,1,0}, {3375,4008,274,3982,2372,1,0,1,0},
    {3375,4008,274,274,2372,1,0,0,0}, {3376,4009,274,3981,2234,1,0,1,0}, {3376,4009,274,3982,2234,1,0,1,0},
    {3376,4009,274,274,2234,1,0,0,0}, {3377,4010,274,3981,4356,1,0,1,0}, {3377,4010,274,3982,4356,1,0,1,0},
    {3377,4010,274,274,4356,1,0,0,0}, {3378,4011,274,3981,2335,1,0,1,0}, {3378,4011,274,3982,2335,1,0,1,0},
    {3378,4011,274,274,2335,1,0,0,0}, {3379,4012,274,3981,3599,1,0,1,0}, {3379,4012,274,3982,3599,1,0,1,0},
    {3379,4012,274,274,3599,1,0,0,0}, {3380,4013,274,3981,3082,1,0,1,0}, {3380,4013,274,3982,4365,1,0,1,0},
    {3380,4013,274,274,3082,1,0,0,0}, {3381,4014,274,3981,2414,1,0,1,0}, {3381,4014,274,3982,2414,1,0,1,0},
    {3381,4014,274,274,2414,1,0,0,0}, {3382,4015,274,3981,2840,1,0,1,0}, {3382,4015,274,3982,2840,1,0,1,0},
    {3382,4015,274,274,2840,1,0,0,0}, {3383,4016,274,3981,2257,1,0,1,0}, {3383,4016,274,3982,2257,1,0,1,0},
    {3383,4016,274,274,2257,1,0,0,0}, {3384,4017,274,3981,2244,1,0,1,0}, {3384,4017,274,3982,2244,1,0,1,0},
    {3384,4017,274,274,2244,1,0,0,0}, {3385,4018,274,3981,2359,1,0,1,0}, {3385,4018,274,3982,2359,1,0,1,0},
    {3385,4018,274,274,2359,1,0,0,0}, {3390,4019,274,274,2132,1,0,0,0}, {3391,4020,274,274,2151,1,0,0,0},
    {3392,4021,274,274,2148,1,0,0,0}, {3393,4022,274,274,2144,1,0,0,0}, {3394,4023,274,274,2141,1,0,0,0},
    {3395,4024,274,274,2575,1,0,0,0}, {3396,4025,274,274,2847,1,0,0,0}, {3398,4026,274,274,2550,1,0,0,0},
    {3399,4027,274,274,2552,1,0,0,0}, {3400,4028,274,274,2714,1,0,0,0}, {3402,4029,274,274,2568,1,0,0,0},
    {3403,4030,274,274,2592,1,0,0,0}, {3404,4031,274,274,2717,1,0,0,0}, {3405,4032,274,274,0,1,0,0,0},
    {3424,4033,274,274,2847,1,0,0,0}, {3426,4034,274,274,2710,1,0,0,0}, {3430,4035,274,274,2388,1,0,0,0},
    {3431,4036,274,274,1815,1,0,0,0}, {3432,4037,274,274,1817,1,0,0,0}, {3433,4038,274,274,1819,1,0,0,0},
    {3434,4039,274,274,1821,1,0,0,0}, {3435,4040,274,274,1823,1,0,0,0}, {3436,4041,274,274,1825,1,0,0,0},
    {3437,4042,274,274,1827,1,0,0,0}, {3438,4043,274,274,1829,1,0,0,0}, {3439,4044,274,274,1831,1,0,0,0},
    {3450,4045,274,274,2699,1,0,0,0}, {3451,4046,274,274,2345,1,0,0,0}, {3452,4047,274,274,2234,1,0,0,0},
    {3453,4048,274,274,2335,1,0,0,0}, {3454,4049,274,274,3599,1,0,0,0}, {3455,4050,274,274,2333,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2817,2425,274,274,4135,1,0,0,0},
    {2818,2426,274,2427,2343,1,0,1,0}, {2818,2426,274,2428,2345,1,0,1,0}, {2818,2426,274,2429,2699,1,0,1,0},
    {2818,2426,274,2430,2703,1,0,1,0}, {2818,2426,274,2431,2706,1,0,1,0}, {2818,2426,274,274,2695,1,0,0,0},
    {2819,2432,274,274,2209,1,0,0,0}, {2821,2433,274,274,2146,1,0,0,0}, {2822,2434,274,274,2132,1,0,0,0},
    {2823,2435,274,274,2151,1,0,0,0}, {2824,2436,274,274,2148,1,0,0,0}, {2825,2437,274,274,2144,1,0,0,0},
    {2826,2438,274,274,2141,1,0,0,0}, {2827,2439,274,274,2575,1,0,0,0}, {2828,2440,274,274,2710,1,0,0,0},
    {2831,2441,274,274,2552,1,0,0,0}, {2832,2442,274,274,2714,1,0,0,0}, {2835,2443,274,274,5198,1,0,0,0},
    {2836,2444,274,274,2717,1,0,0,0}, {2837,2445,274,2447,2328,2,0,1,0}, {2837,2445,274,274,745,2,0,0,0},
    {2837,2448,274,4063,2333,1,0,1,0}, {2837,2448,274,2447,2333,1,0,1,0}, {2837,2448,274,274,2333,1,0,0,0},
    {2838,2449,274,2447,2720,2,0,1,0}, {2838,2449,274,274,2725,2,0,0,0}, {2838,2451,274,4063,2218,1,0,1,0},
    {2838,2451,274,2447,2218,1,0,1,0}, {2838,2451,274,274,2218,1,0,0,0}, {2839,2452,274,2447,2735,2,0,1,0},
    {2839,2452,274,274,2738,2,0,0,0}, {2839,2454,274,4063,2419,1,0,1,0}, {2839,2454,274,2447,2419,1,0,1,0},
    {2839,2454,274,274,2419,1,0,0,0}, {2840,2455,274,4063,2317,1,0,1,0}, {2840,2455,274,2447,2317,1,0,1,0},
    {2840,2455,274,274,2317,1,0,0,0}, {2841,2456,274,4063,2706,1,0,1,0}, {2841,2456,274,2447,2706,1,0,1,0},
    {2841,2456,274,274,2706,1,0,0,0}, {2842,2457,274,4063,2751,1,0,1,0}, {2842,2457,274,2447,2751,1,0,1,0},
    {2842,2457,274,274,2751,1,0,0,0}, {2843,2458,274,4063,2400,1,0,1,0}, {2843,2458,274,2447,2400,1,0,1,0},
    {2843,2458,274,274,2400,1,0,0,0}, {2844,2459,274,2447,2239,2,0,1,0}, {2844,2459,274,274,1302,2,0,0,0},
    {2844,2461,274,4063,2200,1,0,1,0}, {2844,2461,274,2447,2200,1,0,1,0}, {2844,2461,274,274,2200,1,0,0,0},
    {2845,2462,274,4063,2763,1,0,1,0}, {2845,2462,274,2447,2763,1,0,1,0}, {2845,2462,274,274,2763,1,0,0,0},
    {2846,2463,274,4063,2703,1,0,1,0}, {2846,2463,274,2447,2703,1,0,1,0}, {2846,2463,274,274,2703,1,0,0,0},
    {2847,2464,274,4063,2279,1,0,1,0}, {2847,2464,274,2447,2279,1,0,1,0}, {2847,2464,274,274,2279,1,0,0,0},
    {2848,2465,274,4063,2766,1,0,1,0}, {2848,2465,274,2447,2766,1,0,1,0}, {2848,2465,274,274,2766,1,0,0,0},
    {2849,2466,274,4063,15098,2,0,1,0}, {2849,2466,274,2447,6049,2,0,1,0}, {2849,2466,274,274,15098,2,0,0,0},
    {2849,2468,274,4063,2268,1,0,1,0}, {2849,2468,274,2447,2268,1,0,1,0}, {2849,2468,274,274,2268,1,0,0,0},
    {2850,2469,274,4063,15102,2,0,1,0}, {2850,2469,274,2447,6058,2,0,1,0}, {2850,2469,274,274,15102,2,0,0,0},
    {2850,2471,274,4063,2793,1,0,1,0}, {2850,2471,274,2447,2793,1,0,1,0}, {2850,2471,274,274,2793,1,0,0,0},
    {2851,2472,274,4063,2699,1,0,1,0}, {2851,2472,274,2447,2699,1,0,1,0}, {2851,2472,274,274,2699,1,0,0,0},
    {2852,2473,274,4063,2184,1,0,1,0}, {2852,2473,274,2447,2184,1,0,1,0}, {2852,2473,274,274,2184,1,0,0,0},
    {2853,2474,274,4063,2189,1,0,1,0}, {2853,2474,274,2447,2189,1,0,1,0}, {2853,2474,274,274,2189,1,0,0,0},
    {2854,2475,274,4063,2221,1,0,1,0}, {2854,2475,274,2447,2221,1,0,1,0}, {2854,2475,274,274,2221,1,0,0,0},
    {2855,2476,274,4063,2226,1,0,1,0}, {2855,2476,274,2447,2226,1,0,1,0}, {2855,2476,274,274,2226,1,0,0,0},
    {2856,2477,274,4063,2345,1,0,1,0}, {2856,2477,274,2447,2345,1,0,1,0}, {2856,2477,274,274,2345,1,0,0,0},
    {2858,2478,274,4063,2393,1,0,1,0}, {2858,2478,274,2447,2393,1,0,1,0}, {2858,2478,274,274,2393,1,0,0,0},
    {2859,2479,274,2447,2323,2,0,1,0}, {2859,2479,274,274,1759,2,0,0,0}, {2859,2481,274,4063,2817,1,0,1,0},
    {2859,2481,274,2447,2817,1,0,1,0}, {2859,2481,274,274,2817,1,0,0,0}, {2860,2482,274,4063,2171,1,0,1,0},
    {2860,2482,274,2447,2171,1,0,1,0}, {2860,2482,274,274,2171,1,0,0,0}, {2861,2483,274,4063,2824,1,0,1,0},
    {2861,2483,274,2447,2824,1,0,1,0}, {2861,2483,274,274,2824,1,0,0,0}, {2862,2484,274,4063,2343,1,0,1,0},
    {2862,2484,274,2447,2343,1,0,1,0}, {2862,2484,274,274,2343,1,0,0,0}, {2863,2485,274,2447,2831,2,0,1,0},
    {2863,2485,274,274,2835,2,0,0,0}, {2863,2487,274,4063,2372,1,0,1,0}, {2863,2487,274,2447,2372,1,0,1,0},
    {2863,2487,274,274,2372,1,0,0,0}, {2864,2488,274,4063,2234,1,0,1,0}, {2864,2488,274,2447,2234,1,0,1,0},
    {2864,2488,274,274,2234,1,0,0,0}, {2866,2489,274,4063,2335,1,0,1,0}, {2866,2489,274,2447,2335,1,0,1,0},
    {2866,2489,274,274,2335,1,0,0,0}, {2867,2490,274,4063,3599,1,0,1,0}, {2867,2490,274,2447,3599,1,0,1,0},
    {2867,2490,274,274,3599,1,0,0,0}, {2869,2491,274,4063,2414,1,0,1,0}, {2869,2491,274,2447,2414,1,0,1,0},
    {2869,2491,274,274,2414,1,0,0,0}, {2870,2492,274,4063,2840,1,0,1,0}, {2870,2492,274,2447,2840,1,0,1,0},
    {2870,2492,274,274,2840,1,0,0,0}, {2871,2493,274,4063,2257,1,0,1,0}, {2871,2493,274,2447,2257,1,0,1,0},
    {2871,2493,274,274,2257,1,0,0,0}, {2872,2494,274,4063,2244,1,0,1,0}, {2872,2494,274,2447,2244,1,0,1,0},
    {2872,2494,274,274,2244,1,0,0,0}, {2873,2495,274,4063,2359,1,0,1,0}, {2873,2495,274,2447,2359,1,0,1,0},
    {2873,2495,274,274,2359,1,0,0,0}, {2876,2496,274,274,0,1,0,0,0}, {2878,2497,274,274,2132,1,0,0,0},
    {2879,2498,274,274,2151,1,0,0,0}, {2880,2499,274,274,2148,1,0,0,0}, {2881,2500,274,274,2144,1,0,0,0},
    {2882,2501,274,274,2141,1,0,0,0}, {2883,2502,274,274,2575,1,0,0,0}, {2884,2503,274,274,2847,1,0,0,0},
    {2887,2504,274,274,2552,1,0,0,0}, {2888,2505,274,274,2714,1,0,0,0}, {2891,2506,274,274,5198,1,0,0,0},
    {2892,2507,274,274,2717,1,0,0,0}, {2893,2508,274,274,0,1,0,0,0}, {2911,2509,274,4063,2831,1,0,1,0},
    {2911,2509,274,2447,2831,1,0,1,0}, {2911,2509,274,274,2831,1,0,0,0}, {2912,2510,274,274,2847,1,0,0,0},
    {2914,2511,274,274,2710,1,0,0,0}, {2918,2512,274,274,2388,1,0,0,0}, {2919,2513,274,274,1815,1,0,0,0},
    {2920,2514,274,274,1817,1,0,0,0}, {2921,2515,274,274,1819,1,0,0,0}, {2922,2516,274,274,1821,1,0,0,0},
    {2923,2517,274,274,1823,1,0,0,0}, {2924,2518,274,274,1825,1,0,0,0}, {2925,2519,274,274,1827,1,0,0,0},
    {2926,2520,274,274,1829,1,0,0,0}, {2927,2521,274,274,1831,1,0,0,0}, {2929,2522,274,4063,2364,1,0,1,0},
    {2929,2522,274,2447,2364,1,0,1,0}, {2929,2522,274,274,2364,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2561,4074,274,274,4135,1,0,0,0}, {2562,4075,274,274,3595,1,0,0,0},
    {2563,4076,274,274,2209,1,0,0,0}, {2565,4077,274,274,2146,1,0,0,0}, {2566,4078,274,274,2132,1,0,0,0},
    {2567,4079,274,274,2151,1,0,0,0}, {2568,4080,274,274,2148,1,0,0,0}, {2569,4081,274,274,2144,1,0,0,0},
    {2570,4082,274,274,2141,1,0,0,0}, {2575,4083,274,274,2552,1,0,0,0}, {2576,4084,274,274,2714,1,0,0,0},
    {2579,4085,274,274,2592,1,0,0,0}, {2580,4086,274,274,2717,1,0,0,0}, {2581,4087,274,4089,2328,2,0,1,0},
    {2581,4087,274,274,745,2,0,0,0}, {2581,4090,274,4089,2333,1,0,1,0}, {2581,4090,274,274,2333,1,0,0,0},
    {2582,4091,274,4089,2720,2,0,1,0}, {2582,4091,274,274,2725,2,0,0,0}, {2582,4093,274,4089,2218,1,0,1,0},
    {2582,4093,274,274,2218,1,0,0,0}, {2583,4094,274,4089,2735,2,0,1,0}, {2583,4094,274,274,2738,2,0,0,0},
    {2583,4096,274,4089,2419,1,0,1,0}, {2583,4096,274,274,2419,1,0,0,0}, {2584,4097,274,4089,2317,1,0,1,0},
    {2584,4097,274,274,2317,1,0,0,0}, {2585,4098,274,4089,2706,1,0,1,0}, {2585,4098,274,274,2706,1,0,0,0},
    {2586,4099,274,4089,2751,1,0,1,0}, {2586,4099,274,274,2751,1,0,0,0}, {2587,4100,274,4089,2400,1,0,1,0},
    {2587,4100,274,274,2400,1,0,0,0}, {2588,4101,274,4089,2239,2,0,1,0}, {2588,4101,274,274,1302,2,0,0,0},
    {2588,4103,274,4089,2200,1,0,1,0}, {2588,4103,274,274,2200,1,0,0,0}, {2589,4104,274,4089,2763,1,0,1,0},
    {2589,4104,274,274,2763,1,0,0,0}, {2590,4105,274,4089,2703,1,0,1,0}, {2590,4105,274,274,2703,1,0,0,0},
    {2591,4106,274,4089,2279,1,0,1,0}, {2591,4106,274,274,2279,1,0,0,0}, {2592,4107,274,4089,2766,1,0,1,0},
    {2592,4107,274,274,2766,1,0,0,0}, {2593,4108,274,4089,2575,2,0,1,0}, {2593,4108,274,274,2777,2,0,0,0},
    {2593,4110,274,4089,2268,1,0,1,0}, {2593,4110,274,274,2268,1,0,0,0}, {2594,4111,274,4089,2782,2,0,1,0},
    {2594,4111,274,274,2787,2,0,0,0}, {2594,4113,274,4089,2793,1,0,1,0}, {2594,4113,274,274,2793,1,0,0,0},
    {2595,4114,274,4089,2699,1,0,1,0}, {2595,4114,274,274,2699,1,0,0,0}, {2596,4115,274,4089,2184,1,0,1,0},
    {2596,4115,274,274,2184,1,0,0,0}, {2597,4116,274,4089,2189,1,0,1,0}, {2597,4116,274,274,2189,1,0,0,0},
    {2598,4117,274,4089,2221,1,0,1,0}, {2598,4117,274,274,2221,1,0,0,0}, {2599,4118,274,4089,2226,1,0,1,0},
    {2599,4118,274,274,2226,1,0,0,0}, {2600,4119,274,4089,4347,1,0,1,0}, {2600,4119,274,274,4347,1,0,0,0},
    {2602,4120,274,4089,2393,1,0,1,0}, {2602,4120,274,274,2393,1,0,0,0}, {2603,4121,274,4089,2323,2,0,1,0},
    {2603,4121,274,274,1759,2,0,0,0}, {2603,4123,274,4089,2817,1,0,1,0}, {2603,4123,274,274,2817,1,0,0,0},
    {2604,4124,274,4089,2171,1,0,1,0}, {2604,4124,274,274,2171,1,0,0,0}, {2605,4125,274,4089,2824,1,0,1,0},
    {2605,4125,274,274,2824,1,0,0,0}, {2606,4126,274,4089,2343,1,0,1,0}, {2606,4126,274,274,2343,1,0,0,0},
    {2607,4127,274,4089,2831,2,0,1,0}, {2607,4127,274,274,2835,2,0,0,0}, {2607,4129,274,4089,2372,1,0,1,0},
    {2607,4129,274,274,2372,1,0,0,0}, {2608,4130,274,4089,2234,1,0,1,0}, {2608,4130,274,274,2234,1,0,0,0},
    {2610,4131,274,4089,3599,2,0,1,0}, {2610,4131,274,274,4145,2,0,0,0}, {2610,4133,274,4089,2335,1,0,1,0},
    {2610,4133,274,274,2335,1,0,0,0}, {2613,4134,274,4089,2414,1,0,1,0}, {2613,4134,274,274,2414,1,0,0,0},
    {2616,4135,274,4089,2840,2,0,1,0}, {2616,4135,274,274,620,2,0,0,0}, {2616,4137,274,4089,2244,1,0,1,0},
    {2616,4137,274,274,2244,1,0,0,0}, {2617,4138,274,4089,2359,1,0,1,0}, {2617,4138,274,274,2359,1,0,0,0},
    {2620,4139,274,274,0,1,0,0,0}, {2622,4140,274,274,2132,1,0,0,0}, {2623,4141,274,274,2151,1,0,0,0},
    {2624,4142,274,274,2148,1,0,0,0}, {2625,4143,274,274,2144,1,0,0,0}, {2626,4144,274,274,2141,1,0,0,0},
    {2631,4145,274,274,2552,1,0,0,0}, {2632,4146,274,274,2714,1,0,0,0}, {2635,4147,274,274,2592,1,0,0,0},
    {2636,4148,274,274,2717,1,0,0,0}, {2637,4149,274,274,0,1,0,0,0}, {2652,4150,274,4089,15098,1,0,1,0},
    {2652,4150,274,274,15098,1,0,0,0}, {2662,4151,274,274,2388,1,0,0,0}, {2663,4152,274,274,1815,1,0,0,0},
    {2664,4153,274,274,1817,1,0,0,0}, {2665,4154,274,274,1819,1,0,0,0}, {2666,4155,274,274,1821,1,0,0,0},
    {2667,4156,274,274,1823,1,0,0,0}, {2668,4157,274,274,1825,1,0,0,0}, {2669,4158,274,274,1827,1,0,0,0},
    {2670,4159,274,274,1829,1,0,0,0}, {2671,4160,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3073,2724,274,274,4135,1,0,0,0}, {3074,2725,274,2726,2343,1,0,1,0},
    {3074,2725,274,2727,2345,1,0,1,0}, {3074,2725,274,2728,2699,1,0,1,0}, {3074,2725,274,2729,2703,1,0,1,0},
    {3074,2725,274,2730,2706,1,0,1,0}, {3074,2725,274,274,2695,1,0,0,0}, {3075,2731,274,274,2209,1,0,0,0},
    {3077,2732,274,274,2146,1,0,0,0}, {3078,2733,274,274,2132,1,0,0,0}, {3079,2734,274,274,2151,1,0,0,0},
    {3080,2735,274,274,2148,1,0,0,0}, {3081,2736,274,274,2144,1,0,0,0}, {3082,2737,274,274,2141,1,0,0,0},
    {3083,2738,274,274,2575,1,0,0,0}, {3084,2739,274,274,2710,1,0,0,0}, {3086,2740,274,274,2550,1,0,0,0},
    {3087,2741,274,274,2552,1,0,0,0}, {3088,2742,274,274,2714,1,0,0,0}, {3090,2743,274,274,2568,1,0,0,0},
    {3091,2744,274,274,5198,1,0,0,0}, {3092,2745,274,274,2717,1,0,0,0}, {3093,2746,274,4175,2333,1,0,1,0},
    {3093,2746,274,2747,2333,1,0,1,0}, {3093,2746,274,274,2333,1,0,0,0}, {3094,2748,274,4175,2218,1,0,1,0},
    {3094,2748,274,2747,2218,1,0,1,0}, {3094,2748,274,274,2218,1,0,0,0}, {3095,2749,274,4175,2419,1,0,1,0},
    {3095,2749,274,2747,2419,1,0,1,0}, {3095,2749,274,274,2419,1,0,0,0}, {3096,2750,274,4175,2317,1,0,1,0},
    {3096,2750,274,2747,2317,1,0,1,0}, {3096,2750,274,274,2317,1,0,0,0}, {3097,2751,274,4175,2706,1,0,1,0},
    {3097,2751,274,2747,2706,1,0,1,0}, {3097,2751,274,274,2706,1,0,0,0}, {3098,2752,274,4175,2751,1,0,1,0},
    {3098,2752,274,2747,2751,1,0,1,0}, {3098,2752,274,274,2751,1,0,0,0}, {3099,2753,274,4175,2400,1,0,1,0},
    {3099,2753,274,2747,2400,1,0,1,0}, {3099,2753,274,274,2400,1,0,0,0}, {3100,2754,274,4175,2200,1,0,1,0},
    {3100,2754,274,2747,2200,1,0,1,0}, {3100,2754,274,274,2200,1,0,0,0}, {3101,2755,274,4175,2763,1,0,1,0},
    {3101,2755,274,2747,2763,1,0,1,0}, {3101,2755,274,274,2763,1,0,0,0}, {3102,2756,274,4175,2703,1,0,1,0},
    {3102,2756,274,2747,2703,1,0,1,0}, {3102,2756,274,274,2703,1,0,0,0}, {3103,2757,274,4175,2279,1,0,1,0},
    {3103,2757,274,2747,2279,1,0,1,0}, {3103,2757,274,274,2279,1,0,0,0}, {3104,2758,274,4175,2766,1,0,1,0},
    {3104,2758,274,2747,2766,1,0,1,0}, {3104,2758,274,274,2766,1,0,0,0}, {3105,2759,274,4175,2268,1,0,1,0},
    {3105,2759,274,2747,2268,1,0,1,0}, {3105,2759,274,274,2268,1,0,0,0}, {3106,2760,274,4175,2793,1,0,1,0},
    {3106,2760,274,2747,2793,1,0,1,0}, {3106,2760,274,274,2793,1,0,0,0}, {3107,2761,274,4175,2699,1,0,1,0},
    {3107,2761,274,2747,2699,1,0,1,0}, {3107,2761,274,274,2699,1,0,0,0}, {3108,2762,274,4175,2184,1,0,1,0},
    {3108,2762,274,2747,2184,1,0,1,0}, {3108,2762,274,274,2184,1,0,0,0}, {3109,2763,274,4175,2189,1,0,1,0},
    {3109,2763,274,2747,2189,1,0,1,0}, {3109,2763,274,274,2189,1,0,0,0}, {3110,2764,274,4175,2221,1,0,1,0},
    {3110,2764,274,2747,2221,1,0,1,0}, {3110,2764,274,274,2221,1,0,0,0}, {3111,2765,274,4175,2226,1,0,1,0},
    {3111,2765,274,2747,2226,1,0,1,0}, {3111,2765,274,274,2226,1,0,0,0}, {3112,2766,274,4175,2345,1,0,1,0},
    {3112,2766,274,2747,2345,1,0,1,0}, {3112,2766,274,274,2345,1,0,0,0}, {3114,2767,274,4175,2393,1,0,1,0},
    {3114,2767,274,2747,2393,1,0,1,0}, {3114,2767,274,274,2393,1,0,0,0}, {3115,2768,274,4175,2817,1,0,1,0},
    {3115,2768,274,2747,2817,1,0,1,0}, {3115,2768,274,274,2817,1,0,0,0}, {3116,2769,274,4175,2171,1,0,1,0},
    {3116,2769,274,2747,2171,1,0,1,0}, {3116,2769,274,274,2171,1,0,0,0}, {3117,2770,274,4175,2824,1,0,1,0},
    {3117,2770,274,2747,2824,1,0,1,0}, {3117,2770,274,274,2824,1,0,0,0}, {3118,2771,274,4175,2343,1,0,1,0},
    {3118,2771,274,2747,2343,1,0,1,0}, {3118,2771,274,274,2343,1,0,0,0}, {3119,2772,274,4175,2372,1,0,1,0},
    {3119,2772,274,2747,2372,1,0,1,0}, {3119,2772,274,274,2372,1,0,0,0}, {3120,2773,274,4175,2234,1,0,1,0},
    {3120,2773,274,2747,2234,1,0,1,0}, {3120,2773,274,274,2234,1,0,0,0}, {3121,2774,274,4175,4356,1,0,1,0},
    {3121,2774,274,2747,4356,1,0,1,0}, {3121,2774,274,274,4356,1,0,0,0}, {3122,2775,274,4175,2335,1,0,1,0},
    {3122,2775,274,2747,2335,1,0,1,0}, {3122,2775,274,274,2335,1,0,0,0}, {3123,2776,274,4175,3599,1,0,1,0},
    {3123,2776,274,2747,3599,1,0,1,0}, {3123,2776,274,274,3599,1,0,0,0}, {3124,2777,274,2747,4365,1,0,1,0},
    {3124,2777,274,274,4369,1,0,0,0}, {3125,2778,274,4175,2414,1,0,1,0}, {3125,2778,274,2747,2414,1,0,1,0},
    {3125,2778,274,274,2414,1,0,0,0}, {3126,2779,274,4175,2840,1,0,1,0}, {3126,2779,274,2747,2840,1,0,1,0},
    {3126,2779,274,274,2840,1,0,0,0}, {3127,2780,274,4175,2257,1,0,1,0}, {3127,2780,274,2747,2257,1,0,1,0},
    {3127,2780,274,274,2257,1,0,0,0}, {3128,2781,274,4175,2244,1,0,1,0}, {3128,2781,274,2747,2244,1,0,1,0},
    {3128,2781,274,274,2244,1,0,0,0}, {3129,2782,274,4175,2359,1,0,1,0}, {3129,2782,274,2747,2359,1,0,1,0},
    {3129,2782,274,274,2359,1,0,0,0}, {3134,2783,274,274,2132,1,0,0,0}, {3135,2784,274,274,2151,1,0,0,0},
    {3136,2785,274,274,2148,1,0,0,0}, {3137,2786,274,274,2144,1,0,0,0}, {3138,2787,274,274,2141,1,0,0,0},
    {3139,2788,274,274,2575,1,0,0,0}, {3140,2789,274,274,2847,1,0,0,0}, {3142,2790,274,274,2550,1,0,0,0},
    {3143,2791,274,274,2552,1,0,0,0}, {3144,2792,274,274,2714,1,0,0,0}, {3146,2793,274,274,2568,1,0,0,0},
    {3147,2794,274,274,5198,1,0,0,0}, {3148,2795,274,274,2717,1,0,0,0}, {3149,2796,274,274,0,1,0,0,0},
    {3168,2797,274,274,2847,1,0,0,0}, {3170,2798,274,274,2710,1,0,0,0}, {3174,2799,274,274,2388,1,0,0,0},
    {3175,2800,274,274,1815,1,0,0,0}, {3176,2801,274,274,1817,1,0,0,0}, {3177,2802,274,274,1819,1,0,0,0},
    {3178,2803,274,274,1821,1,0,0,0}, {3179,2804,274,274,1823,1,0,0,0}, {3180,2805,274,274,1825,1,0,0,0},
    {3181,2806,274,274,1827,1,0,0,0}, {3182,2807,274,274,1829,1,0,0,0}, {3183,2808,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2946,2624,274,274,2695,1,0,0,0},
    {2947,2625,274,274,6689,1,0,0,0}, {2949,2626,274,274,2146,1,0,0,0}, {2950,2627,274,274,2132,1,0,0,0},
    {2951,2628,274,274,2151,1,0,0,0}, {2952,2629,274,274,2148,1,0,0,0}, {2953,2630,274,274,2144,1,0,0,0},
    {2954,2631,274,274,2141,1,0,0,0}, {2958,2632,274,274,2550,1,0,0,0}, {2959,2633,274,274,2552,1,0,0,0},
    {2960,2634,274,274,2714,1,0,0,0}, {2962,2635,274,274,5198,1,0,0,0}, {2963,2636,274,274,2592,1,0,0,0},
    {2964,2637,274,274,2717,1,0,0,0}, {2965,2638,274,2639,2333,1,0,1,0}, {2965,2638,274,274,2333,1,0,0,0},
    {2969,2640,274,2639,2706,1,0,1,0}, {2969,2640,274,274,2706,1,0,0,0}, {2970,2641,274,2639,2751,1,0,1,0},
    {2970,2641,274,274,2751,1,0,0,0}, {2972,2642,274,2639,2200,1,0,1,0}, {2972,2642,274,274,2200,1,0,0,0},
    {2974,2643,274,2639,2703,1,0,1,0}, {2974,2643,274,274,2703,1,0,0,0}, {2975,2644,274,2639,2279,1,0,1,0},
    {2975,2644,274,274,2279,1,0,0,0}, {2979,2645,274,2639,2699,1,0,1,0}, {2979,2645,274,274,2699,1,0,0,0},
    {2980,2646,274,2639,2184,1,0,1,0}, {2980,2646,274,274,2184,1,0,0,0}, {2984,2647,274,2639,2345,1,0,1,0},
    {2984,2647,274,274,2345,1,0,0,0}, {2985,2648,274,2639,4347,1,0,1,0}, {2985,2648,274,274,4347,1,0,0,0},
    {2986,2649,274,2639,2393,1,0,1,0}, {2986,2649,274,274,2393,1,0,0,0}, {2990,2650,274,2639,2343,1,0,1,0},
    {2990,2650,274,274,2343,1,0,0,0}, {2991,2651,274,2639,2372,1,0,1,0}, {2991,2651,274,274,2372,1,0,0,0},
    {2992,2652,274,2639,2234,1,0,1,0}, {2992,2652,274,274,2234,1,0,0,0}, {2993,2653,274,2639,4356,1,0,1,0},
    {2993,2653,274,274,4356,1,0,0,0}, {2994,2654,274,2639,2335,1,0,1,0}, {2994,2654,274,274,2335,1,0,0,0},
    {2995,2655,274,2639,3599,1,0,1,0}, {2995,2655,274,274,3599,1,0,0,0}, {2996,2656,274,2639,3082,1,0,1,0},
    {2996,2656,274,274,3082,1,0,0,0}, {2997,2657,274,2639,2414,1,0,1,0}, {2997,2657,274,274,2414,1,0,0,0},
    {2998,2658,274,2639,2840,1,0,1,0}, {2998,2658,274,274,2840,1,0,0,0}, {2999,2659,274,2639,2257,1,0,1,0},
    {2999,2659,274,274,2257,1,0,0,0}, {3000,2660,274,2639,2244,1,0,1,0}, {3000,2660,274,274,2244,1,0,0,0},
    {3001,2661,274,2639,2359,1,0,1,0}, {3001,2661,274,274,2359,1,0,0,0}, {3006,2662,274,274,2132,1,0,0,0},
    {3007,2663,274,274,2151,1,0,0,0}, {3008,2664,274,274,2148,1,0,0,0}, {3009,2665,274,274,2144,1,0,0,0},
    {3010,2666,274,274,2141,1,0,0,0}, {3014,2667,274,274,2550,1,0,0,0}, {3015,2668,274,274,2552,1,0,0,0},
    {3016,2669,274,274,2714,1,0,0,0}, {3018,2670,274,274,2568,1,0,0,0}, {3019,2671,274,274,2592,1,0,0,0},
    {3020,2672,274,274,2717,1,0,0,0}, {3021,2673,274,274,0,1,0,0,0}, {3046,2674,274,274,2388,1,0,0,0},
    {3047,2675,274,274,1815,1,0,0,0}, {3048,2676,274,274,1817,1,0,0,0}, {3049,2677,274,274,1819,1,0,0,0},
    {3050,2678,274,274,1821,1,0,0,0}, {3051,2679,274,274,1823,1,0,0,0}, {3052,2680,274,274,1825,1,0,0,0},
    {3053,2681,274,274,1827,1,0,0,0}, {3054,2682,274,274,1829,1,0,0,0}, {3055,2683,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0},
    {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,4193,274,274,15683,3,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4196,274,8051,1,1,0,0}, {1077,1078,4,274,8051,1,1,0,0},
    {1077,1078,274,274,14704,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,4197,274,274,9828,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,4199,274,274,15687,2,0,0,0}, {1083,4201,274,274,15691,2,0,0,0}, {1083,4203,274,274,15695,2,0,0,0},
    {1083,4205,274,274,13777,2,0,0,0}, {1083,4207,274,274,15699,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,4209,274,274,15702,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,4211,274,274,2840,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2400,1,0,0,0},
    {1094,4213,274,274,5822,2,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13322,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,4196,274,8057,1,1,0,0}, {1102,1103,4,274,8057,1,1,0,0},
    {1102,1103,274,274,5944,1,0,0,0}, {1103,1104,4196,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0},
    {1103,1104,274,274,5947,1,0,0,0}, {1105,1105,4196,274,8054,1,1,0,0}, {1105,1105,4,274,8054,1,1,0,0},
    {1105,1105,274,274,15705,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,3408,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,15895,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,15898,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,15895,1,0,0,0},
    {1572,675,274,274,15895,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,15895,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2146,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9946,1,1,1,0},
    {1579,704,274,698,9939,1,0,1,0}, {1579,704,274,274,9946,1,0,0,0}, {1580,705,274,698,15903,1,0,1,0},
    {1580,705,274,274,15908,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0},
    {1582,707,274,698,3064,1,0,1,0}, {1582,707,274,274,3071,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,3820,1,1,1,0},
    {1584,709,274,698,9960,1,0,1,0}, {1584,709,274,274,3820,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,4731,1,1,1,0},
    {1588,713,274,698,15911,1,0,1,0}, {1588,713,274,274,4731,1,0,0,0}, {1589,714,665,698,2257,1,1,1,0},
    {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0}, {1590,715,665,698,2268,1,1,1,0},
    {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0}, {1591,716,665,698,2279,1,1,1,0},
    {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0}, {1592,717,665,698,2290,1,1,1,0},
    {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,15916,1,0,1,0},
    {1593,718,274,274,15921,1,0,0,0}, {1594,719,274,698,15924,1,0,1,0}, {1594,719,274,274,2735,1,0,0,0},
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
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,15929,1,0,1,0}, {57344,647,274,3241,2421,1,0,1,0},
    {57344,647,274,3242,15933,1,0,1,0}, {57344,647,274,3243,15939,1,0,1,0}, {57344,647,274,3244,15945,1,0,1,0},
    {57344,647,274,3245,15951,1,0,1,0}, {57344,647,274,3246,15957,1,0,1,0}, {57344,647,274,3247,15962,1,0,1,0},
    {57344,647,274,3248,15966,1,0,1,0}, {57344,647,274,3249,15970,1,0,1,0}, {57344,647,274,3250,15974,1,0,1,0},
    {57344,647,274,3251,15980,1,0,1,0}, {57344,647,274,3252,15984,1,0,1,0}, {57344,647,274,3253,15990,1,0,1,0},
    {57344,647,274,274,2421,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0},
    {768,4215,274,274,0,1,0,0,0}, {769,4216,274,274,0,1,0,0,0}, {787,4217,274,274,0,1,0,0,0},
    {788,4218,274,274,0,1,0,0,0}, {834,4219,274,274,0,1,0,0,0}, {837,4220,274,274,0,1,0,0,0},
    {945,4221,274,274,16074,3,0,0,0}, {945,4224,274,274,16078,3,0,0,0}, {945,4227,274,274,492,2,0,0,0},
    {945,1209,274,274,2717,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2171,1,0,0,0},
    {947,1213,4,274,3797,2,1,0,0}, {947,1215,274,274,3800,2,0,0,0}, {947,1217,274,274,3804,2,0,0,0},
    {947,1213,274,274,3807,2,0,0,0}, {947,1219,274,274,3810,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0},
    {948,1222,274,274,2221,1,0,0,0}, {949,4229,274,274,16082,3,0,0,0}, {949,4232,274,274,16086,3,0,0,0},
    {949,4235,274,274,509,2,0,0,0}, {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,4237,274,274,16090,3,0,0,0}, {951,4240,274,274,8598,2,0,0,0},
    {951,1231,274,274,3816,2,0,0,0}, {951,1233,274,274,2552,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0},
    {953,4242,274,274,498,2,0,0,0}, {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0},
    {955,1237,274,274,2335,1,0,0,0}, {956,1240,274,274,2343,1,0,0,0}, {957,1243,274,274,2345,1,0,0,0},
    {958,1244,274,274,3824,1,0,0,0}, {959,4244,274,274,16095,3,0,0,0}, {959,4247,274,274,16099,3,0,0,0},
    {959,4250,274,274,512,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0},
    {960,1250,274,274,2393,1,0,0,0}, {961,4252,274,274,16103,3,0,0,0}, {961,4255,274,274,16107,2,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,4257,274,274,16110,3,0,0,0}, {965,4260,274,274,16114,2,0,0,0},
    {965,1257,274,274,3829,2,0,0,0}, {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2817,1,0,0,0},
    {967,4262,274,274,16117,4,0,0,0}, {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0},
    {969,4266,274,274,16123,2,0,0,0}, {969,4268,274,274,16127,2,0,0,0}, {969,1263,274,274,2592,1,0,0,0},
    {2305,1490,274,274,3595,1,0,0,0}, {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0},
    {2306,1491,274,1495,2699,1,0,1,0}, {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0},
    {2306,1491,274,274,2695,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0},
    {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0},
    {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0},
    {2316,1506,274,274,3599,1,0,0,0}, {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0},
    {2319,1509,274,274,2550,1,0,0,0}, {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0},
    {2322,1512,274,274,2568,1,0,0,0}, {2323,1513,274,274,2568,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0},
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
    {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,4374,1,0,0,0},
    {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2550,1,0,0,0},
    {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0},
    {2379,1584,274,274,2568,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,4374,1,0,0,0}, {2402,1588,274,274,3599,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0},
    {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0},
    {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0},
    {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0},
    {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {4304,1828,274,274,2146,1,0,0,0}, {4305,1829,274,274,2171,1,0,0,0},
    {4306,1830,274,274,2419,1,0,0,0}, {4307,1831,274,274,2221,1,0,0,0}, {4308,1832,274,274,2550,1,0,0,0},
    {4309,1833,274,274,2414,1,0,0,0}, {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,16290,1,0,0,0},
    {4312,1836,274,274,2151,1,0,0,0}, {4313,1837,274,274,2333,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0},
    {4315,1839,274,274,2343,1,0,0,0}, {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0},
    {4318,1842,274,274,2393,1,0,0,0}, {4319,1843,274,274,3606,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0},
    {4321,1845,274,274,2244,1,0,0,0}, {4322,1846,274,274,2184,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0},
    {4324,1848,274,274,16294,1,0,0,0}, {4325,1849,274,274,16298,1,0,0,0}, {4326,1850,274,274,2735,1,0,0,0},
    {4327,1851,274,274,2328,1,0,0,0}, {4328,1852,274,274,4731,1,0,0,0}, {4329,1853,274,274,16302,1,0,0,0},
    {4330,1854,274,274,16307,1,0,0,0}, {4331,1855,274,274,2200,1,0,0,0}, {4332,1856,274,274,2751,1,0,0,0},
    {4333,1857,274,274,4743,1,0,0,0}, {4334,1858,274,274,3824,1,0,0,0}, {4335,1859,274,274,4746,1,0,0,0},
    {4336,1860,274,274,2359,1,0,0,0}, {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2372,1,0,0,0},
    {4339,1863,274,274,2364,1,0,0,0}, {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0},
    {4342,1866,274,274,2323,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0},
    {912,1201,274,274,10844,1,0,0,0}, {940,3532,274,274,10853,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,3536,274,274,10857,2,0,0,0}, {941,1203,274,274,10867,1,0,0,0}, {942,1204,274,274,16726,1,0,0,0},
    {943,1205,274,274,10870,1,0,0,0}, {944,1206,274,274,11024,1,0,0,0}, {945,1207,274,3539,16731,2,0,1,0},
    {945,1209,274,3539,16737,2,0,1,0}, {945,1207,274,274,16742,2,0,0,0}, {945,1209,274,274,16748,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1217,274,274,16753,2,0,0,0},
    {947,1215,274,274,16758,2,0,0,0}, {947,1219,274,274,16764,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0},
    {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,3539,16769,2,0,1,0}, {949,1225,274,3539,16775,2,0,1,0},
    {949,1223,274,274,16780,2,0,0,0}, {949,1225,274,274,16786,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,1229,274,3539,16791,2,0,1,0}, {951,1231,274,3539,16799,2,0,1,0},
    {951,1229,274,274,16806,2,0,0,0}, {951,1231,274,274,16814,2,0,0,0}, {951,1233,274,274,16821,1,0,0,0},
    {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0},
    {955,1237,274,274,2335,1,0,0,0}, {956,1238,274,4,2171,2,0,1,0}, {956,1238,4,274,2171,2,1,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0},
    {959,1245,274,274,10916,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0},
    {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0},
    {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0},
    {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0},
    {969,1263,274,274,16825,1,0,0,0}, {970,1264,274,274,7142,1,0,0,0}, {971,1265,274,274,11053,1,0,0,0},
    {972,3564,274,274,10930,2,0,0,0}, {972,1266,274,274,10934,1,0,0,0}, {973,1267,274,274,11060,1,0,0,0},
    {974,1268,274,274,16829,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,4193,274,274,15683,3,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4196,274,8051,1,1,0,0}, {1077,1078,4,274,8051,1,1,0,0}, {1077,1078,274,274,8051,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,4197,274,274,9828,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,4199,274,274,17215,2,0,0,0},
    {1083,4201,274,274,17219,2,0,0,0}, {1083,4203,274,274,17223,2,0,0,0}, {1083,4205,274,274,17227,2,0,0,0},
    {1083,4207,274,274,15699,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,4209,274,274,15702,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,4211,274,274,2840,2,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2400,1,0,0,0}, {1094,4213,274,274,5822,2,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13322,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,4196,274,8057,1,1,0,0}, {1102,1103,4,274,8057,1,1,0,0}, {1102,1103,274,274,8057,1,0,0,0},
    {1103,1104,4196,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,2760,1,0,0,0},
    {1105,1105,4196,274,8054,1,1,0,0}, {1105,1105,4,274,8054,1,1,0,0}, {1105,1105,274,274,8054,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4196,274,8051,1,1,0,0},
    {1077,1078,4,274,8051,1,1,0,0}, {1077,1078,274,274,14704,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,4199,274,274,15687,2,0,0,0}, {1083,4201,274,274,15691,2,0,0,0}, {1083,4203,274,274,15695,2,0,0,0},
    {1083,4205,274,274,13777,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2400,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,7605,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,4196,274,8057,1,1,0,0}, {1102,1103,4,274,8057,1,1,0,0}, {1102,1103,274,274,5944,1,0,0,0},
    {1103,1104,4196,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,5947,1,0,0,0},
    {1105,1105,4196,274,8054,1,1,0,0}, {1105,1105,4,274,8054,1,1,0,0}, {1105,1105,274,274,15705,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,13117,1,0,0,0},
    {1098,1099,274,274,17413,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13322,1,0,0,0},
    {1101,1102,274,274,13122,1,0,0,0}, {1102,1103,274,274,17416,1,0,0,0}, {1103,1104,274,274,6401,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,17525,1,0,0,0},
    {1098,1099,274,274,17413,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13322,1,0,0,0},
    {1101,1102,274,274,13122,1,0,0,0}, {1102,1103,274,274,17416,1,0,0,0}, {1103,1104,274,274,6401,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {97,4270,4,4,17635,4,1,1,0}, {97,4274,4,4,2717,3,1,1,0},
    {97,4277,4,4,2181,3,1,1,0}, {97,4280,4,4,17639,3,1,1,0}, {97,4283,4,4,2165,3,1,1,0},
    {97,4286,4,4,17642,3,1,1,0}, {97,4289,4,4,2714,3,1,1,0}, {97,4292,4,4,2146,2,1,1,0},
    {98,4294,4,4,17645,4,1,1,0}, {98,4298,4,4,17650,4,1,1,0}, {98,4302,4,4,17655,4,1,1,0},
    {98,4306,4,4,17660,4,1,1,0}, {98,4310,4,4,17665,4,1,1,0}, {98,4314,4,4,17670,4,1,1,0},
    {98,4318,4,4,17674,4,1,1,0}, {98,4322,4,4,17678,4,1,1,0}, {98,4326,4,4,17682,4,1,1,0},
    {98,4330,4,4,17686,4,1,1,0}, {98,4334,4,4,17690,3,1,1,0}, {98,4337,4,4,17694,3,1,1,0},
    {98,4340,4,4,17698,3,1,1,0}, {98,4343,4,4,17702,3,1,1,0}, {98,4346,4,4,1807,3,1,1,0},
    {98,4349,4,4,17706,3,1,1,0}, {98,4352,4,4,17710,3,1,1,0}, {98,4355,4,4,17714,3,1,1,0},
    {98,4358,4,4,17718,3,1,1,0}, {98,4361,4,4,17722,3,1,1,0}, {98,4364,4,4,17726,3,1,1,0},
    {98,4367,4,4,17674,3,1,1,0}, {98,4370,4,4,17678,3,1,1,0}, {98,4373,4,4,17730,3,1,1,0},
    {98,4376,4,4,17682,3,1,1,0}, {98,4379,4,4,17686,3,1,1,0}, {98,4382,4,4,1787,3,1,1,0},
    {98,4385,4,4,1807,2,1,1,0}, {98,4387,4,4,1804,2,1,1,0}, {99,4389,4,4,17734,5,1,1,0},
    {99,4394,4,4,17741,5,1,1,0}, {99,4399,4,4,17747,4,1,1,0}, {99,4403,4,4,17753,4,1,1,0},
    {99,4407,4,4,17759,4,1,1,0}, {99,4411,4,4,17765,4,1,1,0}, {99,4415,4,4,17771,4,1,1,0},
    {99,4419,4,4,17777,4,1,1,0}, {99,4423,4,4,17783,4,1,1,0}, {99,4427,4,4,17788,4,1,1,0},
    {99,4431,4,4,17793,4,1,1,0}, {99,4435,4,4,17741,4,1,1,0}, {99,4439,4,4,17798,4,1,1,0},
    {99,4443,4,4,17803,4,1,1,0}, {99,4447,4,4,17808,4,1,1,0}, {99,4451,4,4,17813,4,1,1,0},
    {99,4455,4,4,17818,4,1,1,0}, {99,4459,4,4,17823,4,1,1,0}, {99,4463,4,4,17828,4,1,1,0},
    {99,4467,4,4,17833,3,1,1,0}, {99,4470,4,4,17838,3,1,1,0}, {99,4473,4,4,8067,3,1,1,0},
    {99,4476,4,4,17843,3,1,1,0}, {99,4479,4,4,17848,3,1,1,0}, {99,4482,4,4,17853,3,1,1,0},
    {99,4485,4,4,17858,3,1,1,0}, {99,4488,4,4,17863,3,1,1,0}, {99,4491,4,4,17868,3,1,1,0},
    {99,4494,4,4,17873,3,1,1,0}, {99,4497,4,4,17878,3,1,1,0}, {99,4500,4,4,17883,3,1,1,0},
    {99,4503,4,4,17798,3,1,1,0}, {99,4506,4,4,17803,3,1,1,0}, {99,4509,4,4,17808,3,1,1,0},
    {99,4512,4,4,17813,3,1,1,0}, {99,4515,4,4,17818,3,1,1,0}, {99,4518,4,4,17823,3,1,1,0},
    {99,4521,4,4,17828,3,1,1,0}, {99,4524,4,4,2756,3,1,1,0}, {99,4527,4,4,8067,2,1,1,0},
    {99,11,4,4,8075,2,1,1,0}, {99,4529,4,4,8063,2,1,1,0}, {100,4531,4,4,17888,4,1,1,0},
    {100,4535,4,4,17893,4,1,1,0}, {100,4539,4,4,17898,4,1,1,0}, {100,4543,4,4,17903,4,1,1,0},
    {100,4547,4,4,17908,4,1,1,0}, {100,4551,4,4,17913,4,1,1,0}, {100,4555,4,4,17918,4,1,1,0},
    {100,4559,4,4,17922,4,1,1,0}, {100,4563,4,4,17926,4,1,1,0}, {100,4567,4,4,17930,4,1,1,0},
    {100,4571,4,4,17935,4,1,1,0}, {100,4575,4,4,17940,4,1,1,0}, {100,4579,4,4,17944,4,1,1,0},
    {100,4583,4,4,17948,4,1,1,0}, {100,4587,4,4,17952,4,1,1,0}, {100,4591,4,4,17956,4,1,1,0},
    {100,4595,4,4,17960,3,1,1,0}, {100,4598,4,4,935,3,1,1,0}, {100,4601,4,4,17964,3,1,1,0},
    {100,4604,4,4,17968,3,1,1,0}, {100,4607,4,4,17972,3,1,1,0}, {100,16,4,4,17976,3,1,1,0},
    {100,4610,4,4,17980,3,1,1,0}, {100,4613,4,4,17984,3,1,1,0}, {100,4616,4,4,17988,3,1,1,0},
    {100,4619,4,4,17992,3,1,1,0}, {100,4622,4,4,17996,3,1,1,0}, {100,4625,4,4,18000,3,1,1,0},
    {100,4628,4,4,18004,3,1,1,0}, {100,4631,4,4,18008,3,1,1,0}, {100,4634,4,4,17940,3,1,1,0},
    {100,4637,4,4,17948,3,1,1,0}, {100,4640,4,4,17952,3,1,1,0}, {100,4643,4,4,18012,3,1,1,0},
    {100,4646,4,4,17956,3,1,1,0}, {100,4649,4,4,915,3,1,1,0}, {100,4652,4,4,935,2,1,1,0},
    {100,4654,4,4,932,2,1,1,0}, {102,4656,4,4,18016,4,1,1,0}, {102,4660,4,4,18020,4,1,1,0},
    {102,4664,4,4,18024,4,1,1,0}, {102,4668,4,4,1759,3,1,1,0}, {103,4671,4,4,18028,5,1,1,0},
    {103,4676,4,4,18034,5,1,1,0}, {103,4681,4,4,18040,5,1,1,0}, {103,4686,4,4,18046,5,1,1,0},
    {103,4691,4,4,18051,5,1,1,0}, {103,4696,4,4,18056,5,1,1,0}, {103,4701,4,4,18061,5,1,1,0},
    {103,4706,4,4,18066,5,1,1,0}, {103,4711,4,4,18072,5,1,1,0}, {103,4716,4,4,18077,4,1,1,0},
    {103,4720,4,4,18082,4,1,1,0}, {103,4724,4,4,18087,4,1,1,0}, {103,4728,4,4,18046,4,1,1,0},
    {103,4732,4,4,18051,4,1,1,0}, {103,4736,4,4,18061,4,1,1,0}, {103,4740,4,4,1176,4,1,1,0},
    {103,4744,4,4,18092,4,1,1,0}, {103,4748,4,4,18097,4,1,1,0}, {103,4752,4,4,18102,4,1,1,0},
    {103,4756,4,4,18107,4,1,1,0}, {103,4760,4,4,18112,4,1,1,0}, {103,4764,4,4,18116,4,1,1,0},
    {103,4768,4,4,18072,4,1,1,0}, {103,4772,4,4,18121,4,1,1,0}, {103,4776,4,4,18125,4,1,1,0},
    {103,4780,4,4,18129,4,1,1,0}, {103,4784,4,4,18133,4,1,1,0}, {103,4788,4,4,18137,4,1,1,0},
    {103,4792,4,4,18141,4,1,1,0}, {103,4796,4,4,18145,4,1,1,0}, {103,4800,4,4,8031,3,1,1,0},
    {103,4803,4,4,18149,3,1,1,0}, {103,4806,4,4,18153,3,1,1,0}, {103,4809,4,4,1168,3,1,1,0},
    {103,4812,4,4,18157,3,1,1,0}, {103,4815,4,4,18161,3,1,1,0}, {103,4818,4,4,18165,3,1,1,0},
    {103,4821,4,4,18169,3,1,1,0}, {103,4824,4,4,18173,3,1,1,0}, {103,4827,4,4,18177,3,1,1,0},
    {103,4830,4,4,18181,3,1,1,0}, {103,4833,4,4,18185,3,1,1,0}, {103,4836,4,4,18189,3,1,1,0},
    {103,4839,4,4,18193,3,1,1,0}, {103,4842,4,4,18197,3,1,1,0}, {103,4845,4,4,18121,3,1,1,0},
    {103,4848,4,4,18125,3,1,1,0}, {103,4851,4,4,18129,3,1,1,0}, {103,4854,4,4,18133,3,1,1,0},
    {103,4857,4,4,18137,3,1,1,0}, {103,4860,4,4,18145,3,1,1,0}, {103,4863,4,4,1148,3,1,1,0},
    {103,4866,4,4,1151,2,1,1,0}, {103,4868,4,4,1168,2,1,1,0}, {104,4870,4,4,18201,5,1,1,0},
    {104,4875,4,4,18207,5,1,1,0}, {104,4880,4,4,18212,4,1,1,0}, {104,4884,4,4,18217,4,1,1,0},
    {104,4888,4,4,18222,4,1,1,0}, {104,4892,4,4,16074,4,1,1,0}, {104,4896,4,4,18226,4,1,1,0},
    {104,4900,4,4,18230,4,1,1,0}, {104,4904,4,4,18234,4,1,1,0}, {104,4908,4,4,18238,4,1,1,0},
    {104,4912,4,4,16078,4,1,1,0}, {104,4916,4,4,512,3,1,1,0}, {104,4919,4,4,16082,3,1,1,0},
    {104,4922,4,4,492,3,1,1,0}, {106,4925,4,4,18242,5,1,1,0}, {106,4930,4,4,18248,4,1,1,0},
    {106,4934,4,4,18253,4,1,1,0}, {106,4938,4,4,18258,4,1,1,0}, {106,4942,4,4,18263,4,1,1,0},
    {106,4946,4,4,18268,4,1,1,0}, {106,4950,4,4,18273,4,1,1,0}, {106,4954,4,4,18277,4,1,1,0},
    {106,4958,4,4,18281,3,1,1,0}, {106,4961,4,4,18285,3,1,1,0}, {106,39,4,4,18289,3,1,1,0},
    {106,4964,4,4,18293,3,1,1,0}, {106,4967,4,4,18297,3,1,1,0}, {106,4970,4,4,18301,3,1,1,0},
    {106,4973,4,4,18305,3,1,1,0}, {106,4976,4,4,18309,3,1,1,0}, {106,4979,4,4,18313,3,1,1,0},
    {106,4982,4,4,18317,3,1,1,0}, {106,4985,4,4,18321,3,1,1,0}, {106,4988,4,4,18325,3,1,1,0},
    {106,4991,4,4,18329,3,1,1,0}, {106,4994,4,4,18333,3,1,1,0}, {106,4997,4,4,1366,3,1,1,0},
    {106,5000,4,4,1386,2,1,1,0}, {106,5002,4,4,1372,2,1,1,0}, {106,5004,4,4,1383,2,1,1,0},
    {107,5006,4,4,18040,6,1,1,0}, {107,5012,4,4,18066,5,1,1,0}, {107,5017,4,4,18337,4,1,1,0},
    {107,5021,4,4,18077,4,1,1,0}, {107,5025,4,4,1176,4,1,1,0}, {107,5029,4,4,18102,4,1,1,0},
    {107,5033,4,4,18112,4,1,1,0}, {107,5037,4,4,18121,4,1,1,0}, {107,5041,4,4,18141,4,1,1,0},
    {107,5045,4,4,18145,4,1,1,0}, {107,5049,4,4,1148,3,1,1,0}, {108,5052,4,4,18342,5,1,1,0},
    {108,5057,4,4,18348,5,1,1,0}, {108,5062,4,4,18353,4,1,1,0}, {108,5066,4,4,18358,4,1,1,0},
    {108,5070,4,4,18363,4,1,1,0}, {108,5074,4,4,18368,4,1,1,0}, {108,5078,4,4,18372,4,1,1,0},
    {108,5082,4,4,18376,4,1,1,0}, {108,5086,4,4,18380,4,1,1,0}, {108,5090,4,4,18384,4,1,1,0},
    {108,5094,4,4,18388,4,1,1,0}, {108,5098,4,4,18392,4,1,1,0}, {108,5102,4,4,18396,4,1,1,0},
    {108,5106,4,4,18400,4,1,1,0}, {108,5110,4,4,540,3,1,1,0}, {108,5113,4,4,520,3,1,1,0},
    {109,5116,4,4,18404,5,1,1,0}, {109,5121,4,4,18409,4,1,1,0}, {109,5125,4,4,18413,4,1,1,0},
    {109,5129,4,4,18417,4,1,1,0}, {109,5133,4,4,18421,4,1,1,0}, {109,5137,4,4,612,3,1,1,0},
    {109,5140,4,4,592,3,1,1,0}, {110,5143,4,4,18425,6,1,1,0}, {110,5149,4,4,18431,5,1,1,0},
    {110,5154,4,4,18437,5,1,1,0}, {110,5159,4,4,18442,5,1,1,0}, {110,5164,4,4,18447,5,1,1,0},
    {110,5169,4,4,18452,5,1,1,0}, {110,5174,4,4,18457,5,1,1,0}, {110,5179,4,4,18462,4,1,1,0},
    {110,5183,4,4,18467,4,1,1,0}, {110,5187,4,4,18471,4,1,1,0}, {110,5191,4,4,18475,4,1,1,0},
    {110,5195,4,4,18479,4,1,1,0}, {110,5199,4,4,18483,4,1,1,0}, {110,5203,4,4,18487,4,1,1,0},
    {110,5207,4,4,18491,4,1,1,0}, {110,5211,4,4,18495,4,1,1,0}, {110,5215,4,4,18499,4,1,1,0},
    {110,5219,4,4,18503,4,1,1,0}, {110,5223,4,4,1068,3,1,1,0}, {110,5226,4,4,1048,3,1,1,0},
    {111,3210,4,4,2568,2,1,1,0}, {112,5229,4,4,17665,5,1,1,0}, {112,5234,4,4,17670,4,1,1,0},
    {112,5238,4,4,17678,4,1,1,0}, {112,5242,4,4,17682,4,1,1,0}, {112,5246,4,4,17686,4,1,1,0},
    {112,5250,4,4,1807,3,1,1,0}, {112,5253,4,4,1787,3,1,1,0}, {115,5256,4,4,18507,5,1,1,0},
    {115,5261,4,4,18514,5,1,1,0}, {115,5266,4,4,18519,4,1,1,0}, {115,5270,4,4,18525,4,1,1,0},
    {115,5274,4,4,18531,4,1,1,0}, {115,5278,4,4,18537,4,1,1,0}, {115,5282,4,4,18543,4,1,1,0},
    {115,5286,4,4,18547,4,1,1,0}, {115,5290,4,4,18551,4,1,1,0}, {115,5294,4,4,18556,4,1,1,0},
    {115,5298,4,4,18560,4,1,1,0}, {115,5302,4,4,18564,4,1,1,0}, {115,5306,4,4,18568,4,1,1,0},
    {115,5310,4,4,18572,4,1,1,0}, {115,5314,4,4,18576,4,1,1,0}, {115,5318,4,4,18580,4,1,1,0},
    {115,5322,4,4,18584,3,1,1,0}, {115,5325,4,4,18589,3,1,1,0}, {115,5328,4,4,701,3,1,1,0},
    {115,5331,4,4,18594,3,1,1,0}, {115,5334,4,4,18599,3,1,1,0}, {115,5337,4,4,18604,3,1,1,0},
    {115,5340,4,4,18609,3,1,1,0}, {115,5343,4,4,2843,3,1,1,0}, {115,129,4,4,8047,2,1,1,0},
    {115,5346,4,4,8035,2,1,1,0}, {116,5348,4,4,17888,4,1,1,0}, {116,5352,4,4,17893,4,1,1,0},
    {116,5356,4,4,17922,4,1,1,0}, {116,5360,4,4,17926,4,1,1,0}, {116,5364,4,4,17940,4,1,1,0},
    {116,5368,4,4,17944,4,1,1,0}, {116,5372,4,4,17948,4,1,1,0}, {116,5376,4,4,17952,4,1,1,0},
    {116,5380,4,4,17956,4,1,1,0}, {116,5384,4,4,935,3,1,1,0}, {116,5387,4,4,915,3,1,1,0},
    {119,5390,4,4,18614,5,1,1,0}, {119,5395,4,4,18619,4,1,1,0}, {119,5399,4,4,18623,4,1,1,0},
    {119,5403,4,4,18627,4,1,1,0}, {119,5407,4,4,18631,4,1,1,0}, {119,5411,4,4,1238,3,1,1,0},
    {122,5414,4,4,17734,5,1,1,0}, {122,5419,4,4,17741,5,1,1,0}, {122,5424,4,4,17747,4,1,1,0},
    {122,5428,4,4,17753,4,1,1,0}, {122,5432,4,4,17759,4,1,1,0}, {122,5436,4,4,17765,4,1,1,0},
    {122,5440,4,4,17771,4,1,1,0}, {122,5444,4,4,17777,4,1,1,0}, {122,5448,4,4,17783,4,1,1,0},
    {122,5452,4,4,17788,4,1,1,0}, {122,5456,4,4,17793,4,1,1,0}, {122,5460,4,4,18635,4,1,1,0},
    {122,5464,4,4,17741,4,1,1,0}, {122,5468,4,4,17798,4,1,1,0}, {122,5472,4,4,17803,4,1,1,0},
    {122,5476,4,4,17808,4,1,1,0}, {122,5480,4,4,17813,4,1,1,0}, {122,5484,4,4,17818,4,1,1,0},
    {122,5488,4,4,17823,4,1,1,0}, {122,5492,4,4,17828,4,1,1,0}, {122,5496,4,4,17833,3,1,1,0},
    {122,5499,4,4,17838,3,1,1,0}, {122,5502,4,4,8067,3,1,1,0}, {122,5505,4,4,17843,3,1,1,0},
    {122,5508,4,4,17848,3,1,1,0}, {122,5511,4,4,17853,3,1,1,0}, {122,5514,4,4,17858,3,1,1,0},
    {122,5517,4,4,17863,3,1,1,0}, {122,5520,4,4,17868,3,1,1,0}, {122,5523,4,4,17873,3,1,1,0},
    {122,5526,4,4,17878,3,1,1,0}, {122,5529,4,4,17883,3,1,1,0}, {122,5532,4,4,17798,3,1,1,0},
    {122,5535,4,4,17803,3,1,1,0}, {122,5538,4,4,17808,3,1,1,0}, {122,5541,4,4,17813,3,1,1,0},
    {122,5544,4,4,17818,3,1,1,0}, {122,5547,4,4,17823,3,1,1,0}, {122,5550,4,4,17828,3,1,1,0},
    {122,5553,4,4,2756,3,1,1,0}, {122,5556,4,4,8067,2,1,1,0}, {122,271,4,4,8075,2,1,1,0},
    {122,5558,4,4,8063,2,1,1,0}, {57364,273,274,274,5493,1,0,0,0}, {1377,808,274,274,2146,1,0,0,0},
    {1378,809,274,274,2171,1,0,0,0}, {1379,810,274,274,2419,1,0,0,0}, {1380,811,274,274,2221,1,0,0,0},
    {1381,812,4,274,1383,1,1,0,0}, {1381,812,274,274,2550,1,0,0,0}, {1382,813,274,274,2239,1,0,0,0},
    {1383,814,274,274,2550,1,0,0,0}, {1384,815,274,274,2372,1,0,0,0}, {1385,816,274,274,2184,1,0,0,0},
    {1386,817,274,274,2408,1,0,0,0}, {1387,818,274,274,2151,1,0,0,0}, {1388,819,274,274,2335,1,0,0,0},
    {1389,820,274,274,2218,1,0,0,0}, {1390,821,274,274,2562,1,0,0,0}, {1391,822,274,274,2333,1,0,0,0},
    {1392,823,274,274,2359,1,0,0,0}, {1393,824,274,274,2565,1,0,0,0}, {1394,825,274,274,2317,1,0,0,0},
    {1395,826,274,274,2400,1,0,0,0}, {1396,827,274,274,2343,1,0,0,0}, {1397,828,274,274,2372,1,0,0,0},
    {1398,829,274,274,2345,1,0,0,0}, {1399,830,274,274,2249,1,0,0,0}, {1400,831,274,274,2144,2,0,0,0},
    {1400,833,4,274,907,1,1,0,0}, {1400,833,274,274,2568,1,0,0,0}, {1401,834,274,274,2400,1,0,0,0},
    {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,2200,1,0,0,0}, {1404,837,274,274,2234,1,0,0,0},
    {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0}, {1407,840,274,274,2184,1,0,0,0},
    {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,2562,1,0,0,0}, {1410,843,274,274,2414,1,0,0,0},
    {1411,844,274,274,2393,1,0,0,0}, {1412,845,274,274,2333,1,0,0,0}, {1413,846,274,274,2568,1,0,0,0},
    {1414,847,274,274,2323,1,0,0,0}, {1415,848,4,274,9627,1,1,0,0}, {1415,848,274,274,9631,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5944,1,0,0,0},
    {1103,1104,274,274,5947,1,0,0,0}, {1105,1105,274,274,15705,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1118,1122,274,274,2144,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,14704,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,5944,1,0,0,0}, {1103,1104,274,274,5947,1,0,0,0}, {1105,1105,274,274,2550,1,0,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,19027,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,672,666,274,14061,2,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,2146,1,1,0,0},
    {1571,674,274,274,19027,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,6401,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,19030,1,0,2,0}, {1577,701,274,274,19030,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,9946,1,1,1,0}, {1579,704,274,698,9939,1,0,1,0}, {1579,704,274,274,9946,1,0,0,0},
    {1580,705,274,698,15903,1,0,1,0}, {1580,705,274,274,15908,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0},
    {1581,706,274,274,2209,1,0,0,0}, {1582,707,274,698,19035,1,0,1,0}, {1582,707,274,274,4982,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,3820,1,1,1,0}, {1584,709,274,698,9960,1,0,1,0}, {1584,709,274,274,3820,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,4731,1,1,1,0}, {1588,713,274,698,15911,1,0,1,0}, {1588,713,274,274,4731,1,0,0,0},
    {1589,714,665,698,2257,1,1,1,0}, {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0},
    {1590,715,665,698,2268,1,1,1,0}, {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0},
    {1591,716,665,698,2279,1,1,1,0}, {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0},
    {1592,717,665,698,2290,1,1,1,0}, {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0},
    {1593,718,274,698,15916,1,0,1,0}, {1593,718,274,274,15921,1,0,0,0}, {1594,719,274,698,15924,1,0,1,0},
    {1594,719,274,274,2735,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,19042,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,19030,2,0,2,0},
    {1614,754,274,274,19030,2,0,0,0}, {1614,756,274,274,19042,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,4,0,1,0,1,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,4,0,1,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,4,0,1,0,1,0},
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
    {97,5560,274,274,19045,4,0,0,1}, {97,5564,274,274,19051,4,0,0,1}, {97,5568,274,274,19057,4,0,0,1},
    {97,5572,274,274,19064,4,0,0,1}, {97,5576,274,274,19071,4,0,0,1}, {97,5580,274,274,19077,4,0,0,1},
    {97,5584,274,274,19084,4,0,0,1}, {97,5588,274,274,19091,4,0,0,1}, {97,5592,274,274,19098,4,0,0,1},
    {97,5596,274,274,19105,4,0,0,1}, {97,5600,274,274,19112,4,0,0,1}, {97,5604,274,274,19119,4,0,0,1},
    {97,5608,274,274,19125,4,0,0,1}, {97,5612,274,274,19131,4,0,0,1}, {97,5616,274,274,19137,4,0,0,1},
    {97,5620,274,274,19143,4,0,0,1}, {97,5624,274,274,19148,4,0,0,1}, {97,5628,274,274,19153,4,0,0,1},
    {97,5632,274,274,19158,4,0,0,1}, {97,5636,274,274,19163,4,0,0,1}, {97,5640,274,274,19168,4,0,0,1},
    {97,5644,274,274,19173,4,0,0,1}, {97,5648,274,274,19178,4,0,0,1}, {97,5652,274,274,19183,4,0,0,1},
    {97,5656,274,274,19188,4,0,0,1}, {97,5660,274,274,19193,4,0,0,1}, {97,5664,274,274,19198,4,0,0,1},
    {97,5668,274,274,19203,4,0,0,1}, {97,5672,274,274,19208,4,0,0,1}, {97,5676,274,274,19213,4,0,0,1},
    {97,5680,274,274,19218,4,0,0,1}, {97,5684,274,274,19223,4,0,0,1}, {97,5688,274,274,19228,4,0,0,1},
    {97,5692,274,274,19233,4,0,0,1}, {97,5696,274,274,19238,4,0,0,1}, {97,5700,274,274,19243,4,0,0,1},
    {97,5704,274,274,19248,4,0,0,1}, {97,5708,274,274,19253,4,0,0,1}, {97,5712,274,274,19258,4,0,0,1},
    {97,5716,274,274,19263,4,0,0,1}, {97,5720,274,274,19268,4,0,0,1}, {1377,808,274,274,2146,1,0,0,0},
    {1378,809,274,274,2171,1,0,0,0}, {1379,810,274,274,2419,1,0,0,0}, {1380,811,274,274,2221,1,0,0,0},
    {1381,812,274,274,2550,1,0,0,0}, {1382,813,274,274,2239,1,0,0,0}, {1383,814,274,274,2552,1,0,0,0},
    {1384,815,274,274,3235,1,0,0,0}, {1385,816,274,274,16290,1,0,0,0}, {1386,817,274,274,3606,1,0,0,0},
    {1387,818,274,274,2151,1,0,0,0}, {1388,819,274,274,2335,1,0,0,0}, {1389,820,274,274,3824,1,0,0,0},
    {1390,821,274,274,3123,1,0,0,0}, {1391,822,274,274,2333,1,0,0,0}, {1392,823,274,274,2359,1,0,0,0},
    {1393,824,274,274,2200,1,0,0,0}, {1394,825,274,274,2735,1,0,0,0}, {1395,826,274,274,19568,1,0,0,0},
    {1396,827,274,274,2343,1,0,0,0}, {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0},
    {1399,830,274,274,4731,1,0,0,0}, {1400,831,274,274,12335,2,0,0,0}, {1400,833,274,274,2568,1,0,0,0},
    {1401,834,274,274,4743,1,0,0,0}, {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,4746,1,0,0,0},
    {1404,837,274,274,6049,1,0,0,0}, {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0},
    {1407,840,274,274,2184,1,0,0,0}, {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,16307,1,0,0,0},
    {1410,843,274,274,2364,1,0,0,0}, {1411,844,274,274,16294,1,0,0,0}, {1412,845,274,274,16298,1,0,0,0},
    {1413,846,274,274,19573,1,0,0,0}, {1414,847,274,274,2323,1,0,0,0}, {1415,848,274,274,2595,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10844,1,0,0,0},
    {940,1202,274,274,2366,1,0,0,0}, {941,1203,274,274,10867,1,0,0,0}, {942,1204,274,274,19642,1,0,0,0},
    {943,1205,274,274,10870,1,0,0,0}, {944,1206,274,274,11024,1,0,0,0}, {945,1207,274,274,19647,2,0,0,0},
    {945,1209,274,274,2717,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0},
    {947,1219,274,274,2416,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0},
    {949,1223,274,274,19651,2,0,0,0}, {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,1233,274,274,2148,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0},
    {959,1245,274,274,10916,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0},
    {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0},
    {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0},
    {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0},
    {969,1263,274,274,2592,1,0,0,0}, {970,1264,274,274,7142,1,0,0,0}, {971,1265,274,274,11053,1,0,0,0},
    {972,1266,274,274,10934,1,0,0,0}, {973,1267,274,274,11060,1,0,0,0}, {974,1268,274,274,19655,1,0,0,0},
    {2305,1490,274,274,4135,1,0,0,0}, {2306,1491,274,274,3595,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0},
    {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0},
    {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0},
    {2315,1505,274,274,15094,1,0,0,0}, {2316,1506,274,274,2710,1,0,0,0}, {2317,1507,274,274,4337,1,0,0,0},
    {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2552,1,0,0,0}, {2320,1510,274,274,2714,1,0,0,0},
    {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0}, {2323,1513,274,274,2592,1,0,0,0},
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
    {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,15094,1,0,0,0},
    {2372,1577,274,274,2847,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0},
    {2375,1580,274,274,2552,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0},
    {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2592,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0},
    {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,2847,1,0,0,0}, {2402,1588,274,274,2710,1,0,0,0},
    {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0},
    {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0},
    {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0},
    {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {12387,5724,274,274,7807,2,0,0,0},
    {12449,2816,274,274,7671,1,0,0,0}, {12450,2817,274,274,7675,1,0,0,0}, {12451,2818,274,274,7679,1,0,0,0},
    {12452,2819,274,274,7683,1,0,0,0}, {12453,2820,274,274,7687,1,0,0,0}, {12454,2821,274,274,7691,1,0,0,0},
    {12455,2822,274,274,7695,1,0,0,0}, {12456,2823,274,274,7699,1,0,0,0}, {12457,2824,274,274,7703,1,0,0,0},
    {12458,2825,274,274,7707,1,0,0,0}, {12459,2826,274,274,7711,1,0,0,0}, {12460,2827,274,274,7715,1,0,0,0},
    {12461,2828,274,274,7719,1,0,0,0}, {12462,2829,274,274,7723,1,0,0,0}, {12463,2830,274,274,7727,1,0,0,0},
    {12464,2831,274,274,7731,1,0,0,0}, {12465,2832,274,274,7735,1,0,0,0}, {12466,2833,274,274,7739,1,0,0,0},
    {12467,2834,274,274,7743,1,0,0,0}, {12468,2835,274,274,7747,1,0,0,0}, {12469,2836,274,274,7751,1,0,0,0},
    {12470,2837,274,274,7755,1,0,0,0}, {12471,2838,274,274,7759,1,0,0,0}, {12472,2839,274,274,7763,1,0,0,0},
    {12473,2840,274,274,7767,1,0,0,0}, {12474,2841,274,274,7771,1,0,0,0}, {12475,2842,274,274,7775,1,0,0,0},
    {12476,2843,274,274,7779,1,0,0,0}, {12477,2844,274,274,7783,1,0,0,0}, {12478,2845,274,274,7787,1,0,0,0},
    {12479,2846,274,274,7791,1,0,0,0}, {12480,2847,274,274,7795,1,0,0,0}, {12481,2848,274,274,7799,1,0,0,0},
    {12482,2849,274,274,7803,1,0,0,0}, {12483,2850,274,274,7807,1,0,0,0}, {12484,2851,274,274,7811,1,0,0,0},
    {12485,2852,274,274,7815,1,0,0,0}, {12486,2853,274,274,7819,1,0,0,0}, {12487,2854,274,274,7823,1,0,0,0},
    {12488,2855,274,274,7827,1,0,0,0}, {12489,2856,274,274,7831,1,0,0,0}, {12490,2857,274,274,7835,1,0,0,0},
    {12491,2858,274,274,7839,1,0,0,0}, {12492,2859,274,274,7843,1,0,0,0}, {12493,2860,274,274,7847,1,0,0,0},
    {12494,2861,274,274,7851,1,0,0,0}, {12495,2862,274,274,7855,1,0,0,0}, {12496,2863,274,274,7859,1,0,0,0},
    {12497,2864,274,274,7863,1,0,0,0}, {12498,2865,274,274,7867,1,0,0,0}, {12499,2866,274,274,7871,1,0,0,0},
    {12500,2867,274,274,7875,1,0,0,0}, {12501,2868,274,274,7879,1,0,0,0}, {12502,2869,274,274,7883,1,0,0,0},
    {12503,2870,274,274,7887,1,0,0,0}, {12504,2871,274,274,7891,1,0,0,0}, {12505,2872,274,274,7895,1,0,0,0},
    {12506,2873,274,274,7899,1,0,0,0}, {12507,2874,274,274,7903,1,0,0,0}, {12508,2875,274,274,7907,1,0,0,0},
    {12509,2876,274,274,7911,1,0,0,0}, {12510,2877,274,274,7915,1,0,0,0}, {12511,2878,274,274,7919,1,0,0,0},
    {12512,2879,274,274,7923,1,0,0,0}, {12513,2880,274,274,7927,1,0,0,0}, {12514,2881,274,274,7931,1,0,0,0},
    {12515,2882,274,274,7935,1,0,0,0}, {12516,2883,274,274,7939,1,0,0,0}, {12517,2884,274,274,7943,1,0,0,0},
    {12518,2885,274,274,7947,1,0,0,0}, {12519,2886,274,274,7951,1,0,0,0}, {12520,2887,274,274,7955,1,0,0,0},
    {12521,2888,274,274,7959,1,0,0,0}, {12522,2889,274,274,7963,1,0,0,0}, {12523,2890,274,274,7967,1,0,0,0},
    {12524,2891,274,274,7971,1,0,0,0}, {12525,2892,274,274,7975,1,0,0,0}, {12526,2893,274,274,7979,1,0,0,0},
    {12527,2894,274,274,7983,1,0,0,0}, {12528,2895,274,274,7987,1,0,0,0}, {12529,2896,274,274,7991,1,0,0,0},
    {12530,2897,274,274,7995,1,0,0,0}, {12531,2898,274,274,7999,1,0,0,0}, {12532,2899,274,274,8003,1,0,0,0},
    {12353,2971,274,274,2146,1,0,0,0}, {12354,2972,274,274,2146,1,0,0,0}, {12355,2973,274,274,2151,1,0,0,0},
    {12356,2974,274,274,1383,2,0,0,0}, {12356,2976,274,274,2151,1,0,0,0}, {12357,2977,274,274,2144,1,0,0,0},
    {12358,2978,274,274,1258,2,0,0,0}, {12358,2980,274,274,1255,2,0,0,0}, {12358,2982,274,274,1244,2,0,0,0},
    {12358,2984,274,274,2144,1,0,0,0}, {12359,2985,274,274,2550,1,0,0,0}, {12360,2986,274,274,2550,1,0,0,0},
    {12361,2987,274,274,2568,1,0,0,0}, {12362,2988,274,274,2568,1,0,0,0}, {12363,2989,274,274,1148,1,0,0,0},
    {12364,2990,274,274,1502,1,0,0,0}, {12365,2991,274,274,8007,2,0,0,0}, {12365,2993,274,274,8011,2,0,0,0},
    {12365,2995,274,274,8015,2,0,0,0}, {12365,2997,274,274,1154,1,0,0,0}, {12366,2998,274,274,8019,2,0,0,0},
    {12366,3000,274,274,8023,2,0,0,0}, {12366,3002,274,274,8027,2,0,0,0}, {12366,3004,274,274,1508,1,0,0,0},
    {12367,3005,274,274,8031,2,0,0,0}, {12367,3007,274,274,1189,2,0,0,0}, {12367,3009,274,274,1180,2,0,0,0},
    {12367,3011,274,274,1176,2,0,0,0}, {12367,3013,274,274,1151,1,0,0,0}, {12368,3014,274,274,1530,2,0,0,0},
    {12368,3016,274,274,1505,1,0,0,0}, {12369,3017,274,274,1165,1,0,0,0}, {12370,3018,274,274,1519,1,0,0,0},
    {12371,3019,274,274,1168,1,0,0,0}, {12372,3020,274,274,1522,1,0,0,0}, {12373,3021,274,274,684,1,0,0,0},
    {12374,3022,274,274,1302,1,0,0,0}, {12375,3023,274,274,8035,2,0,0,0}, {12375,3025,274,274,19789,2,0,0,0},
    {12375,3027,274,274,279,2,0,0,0}, {12375,3029,274,274,19793,2,0,0,0}, {12375,3031,274,274,283,1,0,0,0},
    {12376,3032,274,274,8051,2,0,0,0}, {12376,3034,274,274,19797,2,0,0,0}, {12376,3036,274,274,19801,2,0,0,0},
    {12376,3038,274,274,19805,2,0,0,0}, {12376,3040,274,274,1308,1,0,0,0}, {12377,3041,274,274,687,1,0,0,0},
    {12378,3042,274,274,1305,1,0,0,0}, {12379,3043,274,274,698,1,0,0,0}, {12380,3044,274,274,1319,1,0,0,0},
    {12381,3045,274,274,701,1,0,0,0}, {12382,3046,274,274,1322,1,0,0,0}, {12383,3047,274,274,915,1,0,0,0},
    {12384,3048,274,274,1394,1,0,0,0}, {12385,3049,274,274,8063,2,0,0,0}, {12385,3051,274,274,19809,2,0,0,0},
    {12385,3053,274,274,8099,2,0,0,0}, {12385,3055,274,274,19813,2,0,0,0}, {12385,3057,274,274,921,1,0,0,0},
    {12386,3058,274,274,19797,2,0,0,0}, {12386,3060,274,274,19801,2,0,0,0}, {12386,3062,274,274,19805,2,0,0,0},
    {12386,3064,274,274,1308,1,0,0,0}, {12387,3065,274,3066,2364,1,0,1,0}, {12387,3065,274,3067,2372,1,0,1,0},
    {12387,3065,274,3068,2345,1,0,1,0}, {12387,3065,274,3069,2234,1,0,1,0}, {12387,3065,274,3070,2343,1,0,1,0},
    {12387,3065,274,3071,2393,1,0,1,0}, {12387,3065,274,3072,2171,1,0,1,0}, {12387,3065,274,3073,2359,1,0,1,0},
    {12387,3065,274,3074,2359,1,0,1,0}, {12387,3065,274,3075,2221,1,0,1,0}, {12387,3065,274,3076,2184,1,0,1,0},
    {12387,3065,274,3077,2239,1,0,1,0}, {12387,3065,274,3078,2239,1,0,1,0}, {12387,3065,274,3079,2244,1,0,1,0},
    {12387,3065,274,3080,2419,1,0,1,0}, {12387,3065,274,3081,2333,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,8079,2,0,0,0}, {12388,3084,274,274,8083,2,0,0,0}, {12388,3086,274,274,8087,2,0,0,0},
    {12388,3088,274,274,8091,2,0,0,0}, {12388,3090,274,274,918,1,0,0,0}, {12389,3091,274,274,1305,1,0,0,0},
    {12390,3092,274,274,8099,2,0,0,0}, {12390,3094,274,274,921,2,0,0,0}, {12390,3096,274,274,932,1,0,0,0},
    {12391,3097,274,274,8103,2,0,0,0}, {12391,3099,274,274,1400,2,0,0,0}, {12391,3101,274,274,1411,1,0,0,0},
    {12392,3102,274,274,918,2,0,0,0}, {12392,3104,274,274,935,1,0,0,0}, {12393,3105,274,274,1397,2,0,0,0},
    {12393,3107,274,274,1414,1,0,0,0}, {12394,3108,274,274,1048,1,0,0,0}, {12395,3109,274,274,8107,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,8111,2,0,0,0}, {12395,3115,274,274,1054,1,0,0,0},
    {12396,3116,274,274,1051,1,0,0,0}, {12397,3117,274,274,1065,1,0,0,0}, {12398,3118,274,274,1068,1,0,0,0},
    {12399,3119,274,274,492,1,0,0,0}, {12400,3120,274,274,859,1,0,0,0}, {12401,3121,274,274,1787,1,0,0,0},
    {12402,3122,274,274,8115,2,0,0,0}, {12402,3124,274,274,8119,2,0,0,0}, {12402,3126,274,274,8123,2,0,0,0},
    {12402,3128,274,274,498,1,0,0,0}, {12403,3129,274,274,8127,2,0,0,0}, {12403,3131,274,274,8131,2,0,0,0},
    {12403,3133,274,274,8135,2,0,0,0}, {12403,3135,274,274,865,1,0,0,0}, {12404,3136,274,274,8139,2,0,0,0},
    {12404,3138,274,274,8143,2,0,0,0}, {12404,3140,274,274,8147,2,0,0,0}, {12404,3142,274,274,1793,1,0,0,0},
    {12405,3143,274,274,1779,2,0,0,0}, {12405,3145,274,274,1776,2,0,0,0}, {12405,3147,274,274,1765,2,0,0,0},
    {12405,3149,274,274,1759,2,0,0,0}, {12405,2929,274,274,495,1,0,0,0}, {12406,3151,274,274,862,1,0,0,0},
    {12407,3152,274,274,1790,1,0,0,0}, {12408,3153,274,274,509,1,0,0,0}, {12409,3154,274,274,876,1,0,0,0},
    {12410,3155,274,274,1804,1,0,0,0}, {12411,3156,274,274,512,1,0,0,0}, {12412,3157,274,274,879,1,0,0,0},
    {12413,3158,274,274,1807,1,0,0,0}, {12414,3159,274,274,592,1,0,0,0}, {12415,3160,274,274,8151,2,0,0,0},
    {12415,3162,274,274,8155,2,0,0,0}, {12415,3164,274,274,8159,2,0,0,0}, {12415,3166,274,274,598,1,0,0,0},
    {12416,3167,274,274,595,1,0,0,0}, {12417,3168,274,274,609,1,0,0,0}, {12418,3169,274,274,612,1,0,0,0},
    {12419,3170,274,274,1366,1,0,0,0}, {12420,3171,274,274,1366,1,0,0,0}, {12421,3172,274,274,1369,1,0,0,0},
    {12422,3173,274,274,1369,1,0,0,0}, {12423,3174,274,274,1386,1,0,0,0}, {12424,3175,274,274,1386,1,0,0,0},
    {12425,3176,274,274,656,1,0,0,0}, {12426,3177,274,274,8163,2,0,0,0}, {12426,3179,274,274,8167,2,0,0,0},
    {12426,3181,274,274,8171,2,0,0,0}, {12426,3183,274,274,662,1,0,0,0}, {12427,3184,274,274,659,1,0,0,0},
    {12428,3185,274,274,673,1,0,0,0}, {12429,3186,274,274,676,1,0,0,0}, {12430,3187,274,274,1238,1,0,0,0},
    {12431,2900,274,274,1238,1,0,0,0}, {12432,3188,274,274,2151,1,0,0,0}, {12433,3189,274,274,2550,1,0,0,0},
    {12434,3190,274,274,2568,1,0,0,0}, {12435,3191,274,3192,8175,1,0,1,0}, {12435,3191,274,274,2345,1,0,0,0},
    {12436,3193,274,274,907,2,0,0,0}, {12436,3195,274,274,904,2,0,0,0}, {12436,3197,274,274,893,2,0,0,0},
    {12436,3199,274,274,887,2,0,0,0}, {12436,3201,274,274,890,1,0,0,0}, {97,3202,274,274,6401,2,0,0,0},
    {101,3204,274,274,4337,2,0,0,0}, {105,3206,274,274,13003,2,0,0,0}, {111,3208,274,274,4340,2,0,0,0},
    {111,3210,274,274,4340,2,0,0,0}, {111,3212,274,274,4340,2,0,0,0}, {117,3214,274,274,17416,2,0,0,0},
    {117,3216,274,274,17416,2,0,0,0}, {12540,3218,274,274,0,1,0,0,0}, {8226,5726,274,274,0,1,0,0,0},
    {3201,1662,274,274,4135,1,0,0,0}, {3202,1663,274,274,3595,1,0,0,0}, {3203,1670,274,274,2209,1,0,0,0},
    {3205,1671,274,274,2146,1,0,0,0}, {3206,1672,274,274,2132,1,0,0,0}, {3207,1673,274,274,2151,1,0,0,0},
    {3208,1674,274,274,2148,1,0,0,0}, {3209,1675,274,274,2144,1,0,0,0}, {3210,1676,274,274,2141,1,0,0,0},
    {3211,1677,274,274,15094,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0}, {3214,1679,274,274,2550,1,0,0,0},
    {3215,1680,274,274,2552,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0}, {3218,1682,274,274,2568,1,0,0,0},
    {3219,1683,274,274,2592,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0}, {3221,1685,274,1687,2328,2,0,1,0},
    {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,1687,2333,1,0,1,0}, {3221,1688,274,274,1148,1,0,0,0},
    {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0}, {3222,1691,274,1687,2218,1,0,1,0},
    {3222,1691,274,274,2731,1,0,0,0}, {3223,1692,274,1687,2735,2,0,1,0}, {3223,1692,274,274,2738,2,0,0,0},
    {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,1502,1,0,0,0}, {3224,1695,274,1687,2317,1,0,1,0},
    {3224,1695,274,274,2742,1,0,0,0}, {3225,1696,274,1687,2706,1,0,1,0}, {3225,1696,274,274,2746,1,0,0,0},
    {3226,1697,274,1687,2751,1,0,1,0}, {3226,1697,274,274,2753,1,0,0,0}, {3227,1698,274,1687,2400,1,0,1,0},
    {3227,1698,274,274,2756,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0}, {3228,1699,274,274,1302,2,0,0,0},
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
    {3253,1732,274,1687,2414,1,0,1,0}, {3253,1732,274,274,887,1,0,0,0}, {3254,1733,274,1687,2840,1,0,1,0},
    {3254,1733,274,274,620,1,0,0,0}, {3255,1734,274,1687,2257,1,0,1,0}, {3255,1734,274,274,1671,1,0,0,0},
    {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,684,1,0,0,0}, {3257,1736,274,1687,2359,1,0,1,0},
    {3257,1736,274,274,492,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,2132,1,0,0,0},
    {3263,1739,274,274,2151,1,0,0,0}, {3264,1740,274,274,2148,1,0,0,0}, {3265,1741,274,274,2144,1,0,0,0},
    {3266,1742,274,274,2141,1,0,0,0}, {3267,1743,274,274,15094,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0},
    {3270,1745,274,274,2550,1,0,0,0}, {3271,1746,274,274,2552,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0},
    {3274,1748,274,274,2568,1,0,0,0}, {3275,1749,274,274,2592,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0},
    {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0},
    {3302,1754,274,274,2388,1,0,0,0}, {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0},
    {3305,1757,274,274,1819,1,0,0,0}, {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0},
    {3308,1760,274,274,1825,1,0,0,0}, {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0},
    {3311,1763,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {4304,1828,274,274,2146,1,0,0,0}, {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0},
    {4307,1831,274,274,2221,1,0,0,0}, {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0},
    {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,16290,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0},
    {4313,1837,274,274,2333,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0},
    {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0},
    {4319,1843,274,274,3606,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0},
    {4322,1846,274,274,2184,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,16294,1,0,0,0},
    {4325,1849,274,274,16298,1,0,0,0}, {4326,1850,274,274,19950,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0},
    {4328,1852,274,274,4731,1,0,0,0}, {4329,1853,274,274,16302,1,0,0,0}, {4330,1854,274,274,16307,1,0,0,0},
    {4331,1855,274,274,2200,1,0,0,0}, {4332,1856,274,274,2751,1,0,0,0}, {4333,1857,274,274,4743,1,0,0,0},
    {4334,1858,274,274,3824,1,0,0,0}, {4335,1859,274,274,4746,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0},
    {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2372,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0},
    {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0},
    {4352,2109,274,274,2333,1,0,0,0}, {4353,2113,5775,274,20020,1,1,0,0}, {4353,2113,274,274,2330,1,0,0,0},
    {4354,2114,274,274,2345,1,0,0,0}, {4355,2116,274,274,2184,1,0,0,0}, {4356,2123,5775,274,20024,1,1,0,0},
    {4356,2123,274,274,2186,1,0,0,0}, {4357,2053,274,274,2234,1,0,0,0}, {4358,2144,274,274,2343,1,0,0,0},
    {4359,2145,274,274,2393,1,0,0,0}, {4360,2146,5775,274,20028,1,1,0,0}, {4360,2146,274,274,2390,1,0,0,0},
    {4361,2147,274,274,2244,1,0,0,0}, {4362,2150,5775,274,20032,1,1,0,0}, {4362,2150,274,274,2246,1,0,0,0},
    {4363,2035,666,274,7605,1,1,0,0}, {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,2751,1,0,0,0},
    {4365,2159,5775,274,20036,1,1,0,0}, {4365,2159,274,274,3061,1,0,0,0}, {4366,2160,274,274,2400,1,0,0,0},
    {4367,2161,5775,274,20040,1,1,0,0}, {4367,2161,274,274,2218,1,0,0,0}, {4368,2162,5775,274,20044,1,1,0,0},
    {4368,2162,274,274,2189,1,0,0,0}, {4369,2163,5775,274,20048,1,1,0,0}, {4369,2163,274,274,2817,1,0,0,0},
    {4370,2164,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2166,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2167,274,274,5194,1,0,0,0}, {4453,1944,274,274,11974,1,0,0,0},
    {4454,2168,274,274,2550,1,0,0,0}, {4455,1989,274,274,11977,1,0,0,0}, {4456,1993,274,274,1383,1,0,0,0},
    {4457,1945,274,274,2568,1,0,0,0}, {4458,2171,274,274,1238,1,0,0,0}, {4459,2172,274,274,5205,1,0,0,0},
    {4460,2173,274,274,5209,1,0,0,0}, {4461,2027,274,274,1386,1,0,0,0}, {4462,2174,274,274,2144,1,0,0,0},
    {4463,2175,274,274,20052,1,0,0,0}, {4464,2176,274,274,1255,1,0,0,0}, {4465,2022,274,274,1244,1,0,0,0},
    {4466,2177,274,274,1369,1,0,0,0}, {4467,2178,274,274,3813,1,0,0,0}, {4468,2179,274,274,1372,1,0,0,0},
    {4469,2066,274,274,2151,1,0,0,0}, {4520,1991,274,274,2333,1,0,0,0}, {4521,2183,274,274,2330,1,0,0,0},
    {4522,2184,274,274,5220,1,0,0,0}, {4523,1908,274,274,2345,1,0,0,0}, {4524,2209,274,274,20056,1,0,0,0},
    {4525,2210,274,274,20059,1,0,0,0}, {4526,2212,274,274,2184,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0},
    {4528,2034,274,274,20062,1,0,0,0}, {4529,2221,274,274,5235,1,0,0,0}, {4530,2222,274,274,11984,1,0,0,0},
    {4531,2224,274,274,5241,1,0,0,0}, {4532,2225,274,274,20065,1,0,0,0}, {4533,2226,274,274,20069,1,0,0,0},
    {4534,2227,274,274,10709,1,0,0,0}, {4535,2228,274,274,2343,1,0,0,0}, {4536,2229,274,274,2393,1,0,0,0},
    {4537,2230,274,274,3832,1,0,0,0}, {4538,2231,274,274,2244,1,0,0,0}, {4539,2232,274,274,2246,1,0,0,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2233,274,274,2751,1,0,0,0}, {4542,2234,274,274,2400,1,0,0,0},
    {4543,2235,274,274,2218,1,0,0,0}, {4544,2236,274,274,2189,1,0,0,0}, {4545,2237,274,274,2817,1,0,0,0},
    {4546,2023,274,274,2359,1,0,0,0}, {4352,2109,274,274,2419,1,0,0,0}, {4353,2113,5803,274,20152,1,1,0,0},
    {4353,2113,2143,274,20152,1,1,0,0}, {4353,2113,274,274,2416,1,0,0,0}, {4354,2114,274,274,2345,1,0,0,0},
    {4355,2116,274,274,2221,1,0,0,0}, {4356,2123,5803,274,20156,1,1,0,0}, {4356,2123,2143,274,20156,1,1,0,0},
    {4356,2123,274,274,2223,1,0,0,0}, {4357,2053,274,274,2234,1,0,0,0}, {4358,2144,274,274,2343,1,0,0,0},
    {4359,2145,274,274,2171,1,0,0,0}, {4360,2146,5803,274,20160,1,1,0,0}, {4360,2146,2143,274,20160,1,1,0,0},
    {4360,2146,274,274,2168,1,0,0,0}, {4361,2147,274,274,2244,1,0,0,0}, {4362,2150,5803,274,20032,1,1,0,0},
    {4362,2150,2143,274,20032,1,1,0,0}, {4362,2150,274,274,2246,1,0,0,0}, {4363,2035,666,274,7605,1,1,0,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,2200,1,0,0,0}, {4365,2159,5803,274,20164,1,1,0,0},
    {4365,2159,2143,274,20164,1,1,0,0}, {4365,2159,274,274,2197,1,0,0,0}, {4366,2160,274,274,2751,1,0,0,0},
    {4367,2161,274,274,2333,1,0,0,0}, {4368,2162,274,274,2184,1,0,0,0}, {4369,2163,274,274,2393,1,0,0,0},
    {4370,2164,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2166,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2167,274,274,5194,1,0,0,0}, {4453,1944,274,274,11974,1,0,0,0},
    {4454,2168,274,274,2550,1,0,0,0}, {4455,1989,274,274,11977,1,0,0,0}, {4456,1993,274,274,1383,1,0,0,0},
    {4457,1945,274,274,2568,1,0,0,0}, {4458,2171,274,274,1238,1,0,0,0}, {4459,2172,274,274,5205,1,0,0,0},
    {4460,2173,274,274,5209,1,0,0,0}, {4461,2027,274,274,1386,1,0,0,0}, {4462,2174,274,274,2144,1,0,0,0},
    {4463,2175,274,274,20052,1,0,0,0}, {4464,2176,274,274,1255,1,0,0,0}, {4465,2022,274,274,1244,1,0,0,0},
    {4466,2177,274,274,1369,1,0,0,0}, {4467,2178,274,274,3813,1,0,0,0}, {4468,2179,274,274,1372,1,0,0,0},
    {4469,2066,274,274,2151,1,0,0,0}, {4520,1991,274,274,2419,1,0,0,0}, {4521,2183,274,274,2416,1,0,0,0},
    {4522,2184,274,274,20168,1,0,0,0}, {4523,1908,274,274,2345,1,0,0,0}, {4524,2209,274,274,5223,1,0,0,0},
    {4525,2210,274,274,20059,1,0,0,0}, {4526,2212,274,274,2221,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0},
    {4528,2034,274,274,5232,1,0,0,0}, {4529,2221,274,274,5235,1,0,0,0}, {4530,2222,274,274,5238,1,0,0,0},
    {4531,2224,274,274,5241,1,0,0,0}, {4532,2225,274,274,11981,1,0,0,0}, {4533,2226,274,274,11984,1,0,0,0},
    {4534,2227,274,274,10709,1,0,0,0}, {4535,2228,274,274,2343,1,0,0,0}, {4536,2229,274,274,2171,1,0,0,0},
    {4537,2230,274,274,20171,1,0,0,0}, {4538,2231,274,274,2244,1,0,0,0}, {4539,2232,274,274,2246,1,0,0,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2233,274,274,2200,1,0,0,0}, {4542,2234,274,274,2751,1,0,0,0},
    {4543,2235,274,274,2333,1,0,0,0}, {4544,2236,274,274,2184,1,0,0,0}, {4545,2237,274,274,2393,1,0,0,0},
    {4546,2023,274,274,2359,1,0,0,0}, {3329,3963,274,274,4135,1,0,0,0}, {3330,3964,274,274,3595,1,0,0,0},
    {3331,3965,274,274,2209,1,0,0,0}, {3333,3966,274,274,2146,1,0,0,0}, {3334,3967,274,274,2132,1,0,0,0},
    {3335,3968,274,274,2151,1,0,0,0}, {3336,3969,274,274,2148,1,0,0,0}, {3337,3970,274,274,2144,1,0,0,0},
    {3338,3971,274,274,2141,1,0,0,0}, {3339,3972,274,274,15094,1,0,0,0}, {3340,3973,274,274,2710,1,0,0,0},
    {3342,3974,274,274,2550,1,0,0,0}, {3343,3975,274,274,2552,1,0,0,0}, {3344,3976,274,274,2714,1,0,0,0},
    {3346,3977,274,274,2568,1,0,0,0}, {3347,3978,274,274,2592,1,0,0,0}, {3348,3979,274,274,2717,1,0,0,0},
    {3349,3980,274,3982,2333,1,0,1,0}, {3349,3980,274,274,1148,1,0,0,0}, {3350,3983,274,3982,2218,1,0,1,0},
    {3350,3983,274,274,2731,1,0,0,0}, {3351,3984,274,3982,2419,1,0,1,0}, {3351,3984,274,274,1502,1,0,0,0},
    {3352,3985,274,3982,2317,1,0,1,0}, {3352,3985,274,274,2742,1,0,0,0}, {3353,3986,274,3982,2706,1,0,1,0},
    {3353,3986,274,274,2746,1,0,0,0}, {3354,3987,274,3982,2751,1,0,1,0}, {3354,3987,274,274,2753,1,0,0,0},
    {3355,3988,274,3982,2400,1,0,1,0}, {3355,3988,274,274,2756,1,0,0,0}, {3356,3989,274,3982,2200,1,0,1,0},
    {3356,3989,274,274,2760,1,0,0,0}, {3357,3990,274,3982,2763,1,0,1,0}, {3357,3990,274,274,387,1,0,0,0},
    {3358,3991,274,3982,2703,1,0,1,0}, {3358,3991,274,274,1076,1,0,0,0}, {3359,3992,274,3982,2279,1,0,1,0},
    {3359,3992,274,274,1547,1,0,0,0}, {3360,3993,274,3982,2766,1,0,1,0}, {3360,3993,274,274,2771,1,0,0,0},
    {3361,3994,274,3982,2268,1,0,1,0}, {3361,3994,274,274,1422,1,0,0,0}, {3362,3995,274,3982,2793,1,0,1,0},
    {3362,3995,274,274,2798,1,0,0,0}, {3363,3996,274,3982,2699,1,0,1,0}, {3363,3996,274,274,2804,1,0,0,0},
    {3364,3997,274,3982,2184,1,0,1,0}, {3364,3997,274,274,915,1,0,0,0}, {3365,3998,274,3982,2189,1,0,1,0},
    {3365,3998,274,274,2809,1,0,0,0}, {3366,3999,274,3982,2221,1,0,1,0}, {3366,3999,274,274,1394,1,0,0,0},
    {3367,4000,274,3982,2226,1,0,1,0}, {3367,4000,274,274,2813,1,0,0,0}, {3368,4001,274,3982,2345,1,0,1,0},
    {3368,4001,274,274,1048,1,0,0,0}, {3369,4002,274,3982,4347,1,0,1,0}, {3369,4002,274,274,4351,1,0,0,0},
    {3370,4003,274,3982,2393,1,0,1,0}, {3370,4003,274,274,1787,1,0,0,0}, {3371,4004,274,3982,2817,1,0,1,0},
    {3371,4004,274,274,2820,1,0,0,0}, {3372,4005,274,3982,2171,1,0,1,0}, {3372,4005,274,274,859,1,0,0,0},
    {3373,4006,274,3982,2824,1,0,1,0}, {3373,4006,274,274,2827,1,0,0,0}, {3374,4007,274,3982,2343,1,0,1,0},
    {3374,4007,274,274,592,1,0,0,0}, {3375,4008,274,3982,2372,1,0,1,0}, {3375,4008,274,274,1366,1,0,0,0},
    {3376,4009,274,3982,2234,1,0,1,0}, {3376,4009,274,274,656,1,0,0,0}, {3377,4010,274,3982,4356,1,0,1,0},
    {3377,4010,274,274,4360,1,0,0,0}, {3378,4011,274,3982,2335,1,0,1,0}, {3378,4011,274,274,520,1,0,0,0},
    {3379,4012,274,3982,3599,1,0,1,0}, {3379,4012,274,274,4145,1,0,0,0}, {3380,4013,274,3982,4365,1,0,1,0},
    {3380,4013,274,274,4369,1,0,0,0}, {3381,4014,274,3982,2414,1,0,1,0}, {3381,4014,274,274,887,1,0,0,0},
    {3382,4015,274,3982,2840,1,0,1,0}, {3382,4015,274,274,620,1,0,0,0}, {3383,4016,274,3982,2257,1,0,1,0},
    {3383,4016,274,274,1671,1,0,0,0}, {3384,4017,274,3982,2244,1,0,1,0}, {3384,4017,274,274,684,1,0,0,0},
    {3385,4018,274,3982,2359,1,0,1,0}, {3385,4018,274,274,492,1,0,0,0}, {3390,4019,274,274,2132,1,0,0,0},
    {3391,4020,274,274,2151,1,0,0,0}, {3392,4021,274,274,2148,1,0,0,0}, {3393,4022,274,274,2144,1,0,0,0},
    {3394,4023,274,274,2141,1,0,0,0}, {3395,4024,274,274,15094,1,0,0,0}, {3396,4025,274,274,2847,1,0,0,0},
    {3398,4026,274,274,2550,1,0,0,0}, {3399,4027,274,274,2552,1,0,0,0}, {3400,4028,274,274,2714,1,0,0,0},
    {3402,4029,274,274,2568,1,0,0,0}, {3403,4030,274,274,2592,1,0,0,0}, {3404,4031,274,274,2717,1,0,0,0},
    {3405,4032,274,274,0,1,0,0,0}, {3424,4033,274,274,2847,1,0,0,0}, {3426,4034,274,274,2710,1,0,0,0},
    {3430,4035,274,274,2388,1,0,0,0}, {3431,4036,274,274,1815,1,0,0,0}, {3432,4037,274,274,1817,1,0,0,0},
    {3433,4038,274,274,1819,1,0,0,0}, {3434,4039,274,274,1821,1,0,0,0}, {3435,4040,274,274,1823,1,0,0,0},
    {3436,4041,274,274,1825,1,0,0,0}, {3437,4042,274,274,1827,1,0,0,0}, {3438,4043,274,274,1829,1,0,0,0},
    {3439,4044,274,274,1831,1,0,0,0}, {3450,4045,274,274,2699,1,0,0,0}, {3451,4046,274,274,2345,1,0,0,0},
    {3452,4047,274,274,2234,1,0,0,0}, {3453,4048,274,274,2335,1,0,0,0}, {3454,4049,274,274,3599,1,0,0,0},
    {3455,4050,274,274,2333,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,17525,1,0,0,0}, {1098,1099,274,274,6266,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0}, {1101,1102,274,274,13122,1,0,0,0},
    {1102,1103,274,274,17416,1,0,0,0}, {1103,1104,274,274,6401,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {3458,2539,274,274,3595,1,0,0,0}, {3459,2540,274,274,2209,1,0,0,0}, {3461,2541,274,274,2146,1,0,0,0},
    {3462,2542,274,274,2132,1,0,0,0}, {3463,2543,274,274,20335,1,0,0,0}, {3464,2544,274,274,20338,1,0,0,0},
    {3465,2545,274,274,2151,1,0,0,0}, {3466,2546,274,274,2148,1,0,0,0}, {3467,2547,274,274,2144,1,0,0,0},
    {3468,2548,274,274,2141,1,0,0,0}, {3469,2549,274,274,15094,1,0,0,0}, {3473,2550,274,274,2550,1,0,0,0},
    {3474,2551,274,274,2552,1,0,0,0}, {3475,2552,274,274,2714,1,0,0,0}, {3476,2553,274,274,2568,1,0,0,0},
    {3477,2554,274,274,2592,1,0,0,0}, {3478,2555,274,274,2717,1,0,0,0}, {3482,2556,274,2557,2333,1,0,1,0},
    {3482,2556,274,274,1148,1,0,0,0}, {3483,2558,274,2557,2218,1,0,1,0}, {3483,2558,274,274,2731,1,0,0,0},
    {3484,2559,274,2557,2419,1,0,1,0}, {3484,2559,274,274,1502,1,0,0,0}, {3485,2560,274,2557,2317,1,0,1,0},
    {3485,2560,274,274,2742,1,0,0,0}, {3486,2561,274,2557,2706,1,0,1,0}, {3486,2561,274,274,2746,1,0,0,0},
    {3487,2562,274,2557,6404,1,0,1,0}, {3487,2562,274,274,6409,1,0,0,0}, {3488,2563,274,2557,2751,1,0,1,0},
    {3488,2563,274,274,2753,1,0,0,0}, {3489,2564,274,2557,2400,1,0,1,0}, {3489,2564,274,274,2756,1,0,0,0},
    {3490,2565,274,2557,2200,1,0,1,0}, {3490,2565,274,274,2760,1,0,0,0}, {3491,2566,274,2557,2763,1,0,1,0},
    {3491,2566,274,274,387,1,0,0,0}, {3492,2567,274,2557,2703,1,0,1,0}, {3492,2567,274,274,1076,1,0,0,0},
    {3493,2568,274,2557,6415,1,0,1,0}, {3493,2568,274,274,6419,1,0,0,0}, {3495,2569,274,2557,2279,1,0,1,0},
    {3495,2569,274,274,1547,1,0,0,0}, {3496,2570,274,2557,2766,1,0,1,0}, {3496,2570,274,274,2771,1,0,0,0},
    {3497,2571,274,2557,2268,1,0,1,0}, {3497,2571,274,274,1422,1,0,0,0}, {3498,2572,274,2557,2793,1,0,1,0},
    {3498,2572,274,274,2798,1,0,0,0}, {3499,2573,274,2557,2699,1,0,1,0}, {3499,2573,274,274,2804,1,0,0,0},
    {3500,2574,274,2557,6424,1,0,1,0}, {3500,2574,274,274,6431,1,0,0,0}, {3501,2575,274,2557,2184,1,0,1,0},
    {3501,2575,274,274,915,1,0,0,0}, {3502,2576,274,2557,2189,1,0,1,0}, {3502,2576,274,274,2809,1,0,0,0},
    {3503,2577,274,2557,2221,1,0,1,0}, {3503,2577,274,274,1394,1,0,0,0}, {3504,2578,274,2557,2226,1,0,1,0},
    {3504,2578,274,274,2813,1,0,0,0}, {3505,2579,274,2557,2345,1,0,1,0}, {3505,2579,274,274,1048,1,0,0,0},
    {3507,2580,274,2557,6439,1,0,1,0}, {3507,2580,274,274,6444,1,0,0,0}, {3508,2581,274,2557,2393,1,0,1,0},
    {3508,2581,274,274,1787,1,0,0,0}, {3509,2582,274,2557,2817,1,0,1,0}, {3509,2582,274,274,2820,1,0,0,0},
    {3510,2583,274,2557,2171,1,0,1,0}, {3510,2583,274,274,859,1,0,0,0}, {3511,2584,274,2557,2824,1,0,1,0},
    {3511,2584,274,274,2827,1,0,0,0}, {3512,2585,274,2557,2343,1,0,1,0}, {3512,2585,274,274,592,1,0,0,0},
    {3513,2586,274,2557,6450,1,0,1,0}, {3513,2586,274,274,6455,1,0,0,0}, {3514,2587,274,2557,2372,1,0,1,0},
    {3514,2587,274,274,1366,1,0,0,0}, {3515,2588,274,2557,2234,1,0,1,0}, {3515,2588,274,274,656,1,0,0,0},
    {3517,2589,274,2557,2335,1,0,1,0}, {3517,2589,274,274,520,1,0,0,0}, {3520,2590,274,2557,2414,1,0,1,0},
    {3520,2590,274,274,887,1,0,0,0}, {3521,2591,274,2557,2840,1,0,1,0}, {3521,2591,274,274,620,1,0,0,0},
    {3522,2592,274,2557,2257,1,0,1,0}, {3522,2592,274,274,1671,1,0,0,0}, {3523,2593,274,2557,2244,1,0,1,0},
    {3523,2593,274,274,684,1,0,0,0}, {3524,2594,274,2557,2359,1,0,1,0}, {3524,2594,274,274,492,1,0,0,0},
    {3525,2595,274,2557,3599,1,0,1,0}, {3525,2595,274,274,4145,1,0,0,0}, {3526,2596,274,2557,2323,1,0,1,0},
    {3526,2596,274,274,1759,1,0,0,0}, {3530,2597,274,274,0,1,0,0,0}, {3535,2598,274,274,2132,1,0,0,0},
    {3536,2599,274,274,20335,1,0,0,0}, {3537,2600,274,274,20338,1,0,0,0}, {3538,2601,274,274,2151,1,0,0,0},
    {3539,2602,274,274,2148,1,0,0,0}, {3540,2603,274,274,2144,1,0,0,0}, {3542,2604,274,274,2141,1,0,0,0},
    {3544,2605,274,274,15094,1,0,0,0}, {3545,2606,274,274,2550,1,0,0,0}, {3546,2607,274,274,2552,1,0,0,0},
    {3547,2608,274,274,2714,1,0,0,0}, {3548,2609,274,274,2568,1,0,0,0}, {3549,2610,274,274,2592,1,0,0,0},
    {3550,2611,274,274,2717,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3073,2724,274,274,4135,1,0,0,0}, {3074,2725,274,274,3595,1,0,0,0}, {3075,2731,274,274,2209,1,0,0,0},
    {3077,2732,274,274,2146,1,0,0,0}, {3078,2733,274,274,2132,1,0,0,0}, {3079,2734,274,274,2151,1,0,0,0},
    {3080,2735,274,274,2148,1,0,0,0}, {3081,2736,274,274,2144,1,0,0,0}, {3082,2737,274,274,2141,1,0,0,0},
    {3083,2738,274,274,15094,1,0,0,0}, {3084,2739,274,274,2710,1,0,0,0}, {3086,2740,274,274,2550,1,0,0,0},
    {3087,2741,274,274,2552,1,0,0,0}, {3088,2742,274,274,2714,1,0,0,0}, {3090,2743,274,274,2568,1,0,0,0},
    {3091,2744,274,274,2592,1,0,0,0}, {3092,2745,274,274,2717,1,0,0,0}, {3093,2746,274,2747,2333,1,0,1,0},
    {3093,2746,274,274,1148,1,0,0,0}, {3094,2748,274,2747,2218,1,0,1,0}, {3094,2748,274,274,2731,1,0,0,0},
    {3095,2749,274,2747,2419,1,0,1,0}, {3095,2749,274,274,1502,1,0,0,0}, {3096,2750,274,2747,2317,1,0,1,0},
    {3096,2750,274,274,2742,1,0,0,0}, {3097,2751,274,2747,2706,1,0,1,0}, {3097,2751,274,274,2746,1,0,0,0},
    {3098,2752,274,2747,2751,1,0,1,0}, {3098,2752,274,274,2753,1,0,0,0}, {3099,2753,274,2747,2400,1,0,1,0},
    {3099,2753,274,274,2756,1,0,0,0}, {3100,2754,274,2747,2200,1,0,1,0}, {3100,2754,274,274,2760,1,0,0,0},
    {3101,2755,274,2747,2763,1,0,1,0}, {3101,2755,274,274,387,1,0,0,0}, {3102,2756,274,2747,2703,1,0,1,0},
    {3102,2756,274,274,1076,1,0,0,0}, {3103,2757,274,2747,2279,1,0,1,0}, {3103,2757,274,274,1547,1,0,0,0},
    {3104,2758,274,2747,2766,1,0,1,0}, {3104,2758,274,274,2771,1,0,0,0}, {3105,2759,274,2747,2268,1,0,1,0},
    {3105,2759,274,274,1422,1,0,0,0}, {3106,2760,274,2747,2793,1,0,1,0}, {3106,2760,274,274,2798,1,0,0,0},
    {3107,2761,274,2747,2699,1,0,1,0}, {3107,2761,274,274,2804,1,0,0,0}, {3108,2762,274,2747,2184,1,0,1,0},
    {3108,2762,274,274,915,1,0,0,0}, {3109,2763,274,2747,2189,1,0,1,0}, {3109,2763,274,274,2809,1,0,0,0},
    {3110,2764,274,2747,2221,1,0,1,0}, {3110,2764,274,274,1394,1,0,0,0}, {3111,2765,274,2747,2226,1,0,1,0},
    {3111,2765,274,274,2813,1,0,0,0}, {3112,2766,274,2747,2345,1,0,1,0}, {3112,2766,274,274,1048,1,0,0,0},
    {3114,2767,274,2747,2393,1,0,1,0}, {3114,2767,274,274,1787,1,0,0,0}, {3115,2768,274,2747,2817,1,0,1,0},
    {3115,2768,274,274,2820,1,0,0,0}, {3116,2769,274,2747,2171,1,0,1,0}, {3116,2769,274,274,859,1,0,0,0},
    {3117,2770,274,2747,2824,1,0,1,0}, {3117,2770,274,274,2827,1,0,0,0}, {3118,2771,274,2747,2343,1,0,1,0},
    {3118,2771,274,274,592,1,0,0,0}, {3119,2772,274,2747,2372,1,0,1,0}, {3119,2772,274,274,1366,1,0,0,0},
    {3120,2773,274,2747,2234,1,0,1,0}, {3120,2773,274,274,656,1,0,0,0}, {3121,2774,274,2747,4356,1,0,1,0},
    {3121,2774,274,274,4360,1,0,0,0}, {3122,2775,274,2747,2335,1,0,1,0}, {3122,2775,274,274,520,1,0,0,0},
    {3123,2776,274,2747,3599,1,0,1,0}, {3123,2776,274,274,4145,1,0,0,0}, {3124,2777,274,2747,4365,1,0,1,0},
    {3124,2777,274,274,4369,1,0,0,0}, {3125,2778,274,2747,2414,1,0,1,0}, {3125,2778,274,274,887,1,0,0,0},
    {3126,2779,274,2747,2840,1,0,1,0}, {3126,2779,274,274,620,1,0,0,0}, {3127,2780,274,2747,2257,1,0,1,0},
    {3127,2780,274,274,1671,1,0,0,0}, {3128,2781,274,2747,2244,1,0,1,0}, {3128,2781,274,274,684,1,0,0,0},
    {3129,2782,274,2747,2359,1,0,1,0}, {3129,2782,274,274,492,1,0,0,0}, {3134,2783,274,274,2132,1,0,0,0},
    {3135,2784,274,274,2151,1,0,0,0}, {3136,2785,274,274,2148,1,0,0,0}, {3137,2786,274,274,2144,1,0,0,0},
    {3138,2787,274,274,2141,1,0,0,0}, {3139,2788,274,274,15094,1,0,0,0}, {3140,2789,274,274,2847,1,0,0,0},
    {3142,2790,274,274,2550,1,0,0,0}, {3143,2791,274,274,2552,1,0,0,0}, {3144,2792,274,274,2714,1,0,0,0},
    {3146,2793,274,274,2568,1,0,0,0}, {3147,2794,274,274,2592,1,0,0,0}, {3148,2795,274,274,2717,1,0,0,0},
    {3149,2796,274,274,0,1,0,0,0}, {3168,2797,274,274,2847,1,0,0,0}, {3170,2798,274,274,2710,1,0,0,0},
    {3174,2799,274,274,2388,1,0,0,0}, {3175,2800,274,274,1815,1,0,0,0}, {3176,2801,274,274,1817,1,0,0,0},
    {3177,2802,274,274,1819,1,0,0,0}, {3178,2803,274,274,1821,1,0,0,0}, {3179,2804,274,274,1823,1,0,0,0},
    {3180,2805,274,274,1825,1,0,0,0}, {3181,2806,274,274,1827,1,0,0,0}, {3182,2807,274,274,1829,1,0,0,0},
    {3183,2808,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {39,1114,274,274,7605,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,17525,1,0,0,0},
    {1100,1101,274,274,3375,1,0,0,0}, {1102,1103,274,274,17416,1,0,0,0}, {1103,1104,274,274,6401,1,0,0,0},
    {1108,2810,274,274,4337,1,0,0,0}, {1110,1121,274,274,20466,1,0,0,0}, {1111,2811,274,274,7142,1,0,0,0},
    {1169,1123,274,274,20469,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0}, {108,53,274,274,20520,2,0,0,0},
    {110,64,274,274,20524,2,0,0,0}, {57364,273,274,5807,2120,1,0,1,0}, {57364,273,274,5808,0,1,0,1,0},
    {4352,2109,3586,3590,20630,1,4,3,0}, {4355,2116,3586,3593,20635,1,4,3,0}, {4355,2116,3586,5809,20635,1,4,2,0},
    {4357,2053,3586,3596,20640,1,4,2,0}, {4369,5811,274,274,20645,6,0,0,0}, {4352,2109,2110,274,2218,1,1,0,0},
    {4352,2109,2112,274,2419,1,1,0,0}, {4352,2109,274,274,2333,1,0,0,0}, {4353,2113,274,274,2330,1,0,0,0},
    {4354,2114,2115,274,2335,1,1,0,0}, {4354,2114,274,274,2345,1,0,0,0}, {4355,2116,2110,274,2189,1,1,0,0},
    {4355,2116,2122,274,2184,1,1,0,0}, {4355,2116,2112,274,2221,1,1,0,0}, {4355,2116,274,274,2184,1,0,0,0},
    {4356,2123,274,274,2186,1,0,0,0}, {4357,2053,2141,274,2345,1,1,0,0}, {4357,2053,2142,274,2335,1,1,0,0},
    {4357,2053,2143,274,2234,1,1,0,0}, {4357,2053,274,274,2234,1,0,0,0}, {4358,2144,274,274,2343,1,0,0,0},
    {4359,2145,2112,274,2171,1,1,0,0}, {4359,2145,274,274,2393,1,0,0,0}, {4360,2146,274,274,2390,1,0,0,0},
    {4361,2147,274,274,2244,1,0,0,0}, {4362,2150,274,274,2246,1,0,0,0}, {4363,2035,274,274,0,1,0,0,0},
    {4364,2157,2110,274,2400,1,1,0,0}, {4364,2157,2122,274,2200,1,1,0,0}, {4364,2157,2112,274,2200,1,1,0,0},
    {4364,2157,274,274,2200,1,0,0,0}, {4365,2159,274,274,2197,1,0,0,0}, {4366,2160,274,274,2400,1,0,0,0},
    {4367,2161,274,274,2218,1,0,0,0}, {4368,2162,274,274,2189,1,0,0,0}, {4369,2163,274,274,2817,1,0,0,0},
    {4370,2164,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2166,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2167,274,274,5194,1,0,0,0}, {4453,1944,274,274,5198,1,0,0,0},
    {4454,2168,274,274,2550,1,0,0,0}, {4455,1989,274,274,5201,1,0,0,0}, {4456,1993,274,274,1383,1,0,0,0},
    {4457,1945,274,274,2568,1,0,0,0}, {4458,2171,274,274,1238,1,0,0,0}, {4459,2172,274,274,5205,1,0,0,0},
    {4460,2173,274,274,5209,1,0,0,0}, {4461,2027,274,274,1386,1,0,0,0}, {4462,2174,274,274,2144,1,0,0,0},
    {4463,2175,274,274,5212,1,0,0,0}, {4464,2176,274,274,1255,1,0,0,0}, {4465,2022,274,274,1244,1,0,0,0},
    {4466,2177,274,274,1369,1,0,0,0}, {4467,2178,274,274,5950,1,0,0,0}, {4468,2179,274,274,20655,1,0,0,0},
    {4469,2066,274,274,2151,1,0,0,0}, {4520,1991,274,5817,2333,1,0,1,0}, {4520,1991,274,2181,2419,1,0,1,0},
    {4520,1991,274,2182,3810,1,0,1,0}, {4520,1991,274,274,2333,1,0,0,0}, {4521,2183,274,5817,2333,1,0,1,0},
    {4521,2183,274,2181,2330,1,0,1,0}, {4521,2183,274,2182,3810,1,0,1,0}, {4521,2183,274,274,2333,1,0,0,0},
    {4522,2184,274,5817,2333,1,0,1,0}, {4522,2184,274,2181,5220,1,0,1,0}, {4522,2184,274,2182,3810,1,0,1,0},
    {4522,2184,274,274,2333,1,0,0,0}, {4523,1908,274,2181,2345,1,0,1,0}, {4523,1908,274,2208,2335,1,0,1,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2209,274,2181,5223,1,0,1,0}, {4524,2209,274,2208,2335,1,0,1,0},
    {4524,2209,274,274,2345,1,0,0,0}, {4525,2210,274,2181,2345,1,0,1,0}, {4525,2210,274,2208,2335,1,0,1,0},
    {4525,2210,274,274,2345,1,0,0,0}, {4526,2212,274,5817,2184,1,0,1,0}, {4526,2212,274,2181,2221,1,0,1,0},
    {4526,2212,274,2182,2345,1,0,1,0}, {4526,2212,274,274,2184,1,0,0,0}, {4527,1942,274,2181,2234,1,0,1,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2034,274,5817,2333,1,0,1,0}, {4528,2034,274,2181,5232,1,0,1,0},
    {4528,2034,274,2182,3810,1,0,1,0}, {4528,2034,274,274,2333,1,0,0,0}, {4529,2221,274,2181,5235,1,0,1,0},
    {4529,2221,274,274,2343,1,0,0,0}, {4530,2222,274,5817,2393,1,0,1,0}, {4530,2222,274,2181,5238,1,0,1,0},
    {4530,2222,274,2182,2343,1,0,1,0}, {4530,2222,274,274,2335,1,0,0,0}, {4531,2224,274,2181,5241,1,0,1,0},
    {4531,2224,274,274,2335,1,0,0,0}, {4532,2225,274,2181,20065,1,0,1,0}, {4532,2225,274,274,2335,1,0,0,0},
    {4533,2226,274,5817,2393,1,0,1,0}, {4533,2226,274,2181,20069,1,0,1,0}, {4533,2226,274,2182,2343,1,0,1,0},
    {4533,2226,274,274,2393,1,0,0,0}, {4534,2227,274,2181,2234,1,0,1,0}, {4534,2227,274,274,2335,1,0,0,0},
    {4535,2228,274,2181,2343,1,0,1,0}, {4535,2228,274,274,2343,1,0,0,0}, {4536,2229,274,5817,2393,1,0,1,0},
    {4536,2229,274,2181,2171,1,0,1,0}, {4536,2229,274,2182,2343,1,0,1,0}, {4536,2229,274,274,2393,1,0,0,0},
    {4537,2230,274,5817,2393,1,0,1,0}, {4537,2230,274,2181,3832,1,0,1,0}, {4537,2230,274,2182,2343,1,0,1,0},
    {4537,2230,274,274,2393,1,0,0,0}, {4538,2231,274,5817,2184,1,0,1,0}, {4538,2231,274,2181,2244,1,0,1,0},
    {4538,2231,274,2182,2345,1,0,1,0}, {4538,2231,274,274,2184,1,0,0,0}, {4539,2232,274,5817,2184,1,0,1,0},
    {4539,2232,274,2181,2246,1,0,1,0}, {4539,2232,274,2182,2345,1,0,1,0}, {4539,2232,274,274,2184,1,0,0,0},
    {4540,1990,274,2181,3810,1,0,1,0}, {4540,1990,274,274,3810,1,0,0,0}, {4541,2233,274,5817,2184,1,0,1,0},
    {4541,2233,274,2181,2200,1,0,1,0}, {4541,2233,274,2182,2345,1,0,1,0}, {4541,2233,274,274,2184,1,0,0,0},
    {4542,2234,274,5817,2184,1,0,1,0}, {4542,2234,274,2181,2400,1,0,1,0}, {4542,2234,274,2182,2345,1,0,1,0},
    {4542,2234,274,274,2184,1,0,0,0}, {4543,2235,274,5817,2333,1,0,1,0}, {4543,2235,274,2181,2218,1,0,1,0},
    {4543,2235,274,2182,3810,1,0,1,0}, {4543,2235,274,274,2333,1,0,0,0}, {4544,2236,274,5817,2184,1,0,1,0},
    {4544,2236,274,2181,2189,1,0,1,0}, {4544,2236,274,2182,2345,1,0,1,0}, {4544,2236,274,274,2184,1,0,0,0},
    {4545,2237,274,5817,2393,1,0,1,0}, {4545,2237,274,2181,2817,1,0,1,0}, {4545,2237,274,2182,2343,1,0,1,0},
    {4545,2237,274,274,2393,1,0,0,0}, {4546,2023,274,5817,2184,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0},
    {4546,2023,274,2182,2345,1,0,1,0}, {4546,2023,274,274,2184,1,0,0,0}, {57600,2241,2110,274,20659,1,1,0,0},
    {57600,2241,2112,274,5262,1,1,0,0}, {57600,2241,274,274,5265,1,0,0,0}, {57601,2242,274,274,5268,1,0,0,0},
    {57602,2243,2115,274,5272,1,1,0,0}, {57602,2243,274,274,5275,1,0,0,0}, {57603,2244,2110,274,20663,1,1,0,0},
    {57603,2244,2122,274,5284,1,1,0,0}, {57603,2244,2112,274,5287,1,1,0,0}, {57603,2244,274,274,5284,1,0,0,0},
    {57604,2245,274,274,5290,1,0,0,0}, {57605,2246,2141,274,5275,1,1,0,0}, {57605,2246,2142,274,5272,1,1,0,0},
    {57605,2246,2143,274,5294,1,1,0,0}, {57605,2246,274,274,5294,1,0,0,0}, {57606,2247,274,274,5297,1,0,0,0},
    {57607,2248,2112,274,5300,1,1,0,0}, {57607,2248,274,274,5303,1,0,0,0}, {57608,2249,274,274,5306,1,0,0,0},
    {57609,2250,274,274,5314,1,0,0,0}, {57610,2251,274,274,5317,1,0,0,0}, {57611,2252,274,274,5321,1,0,0,0},
    {57612,2253,2110,274,5330,1,1,0,0}, {57612,2253,2122,274,5334,1,1,0,0}, {57612,2253,2112,274,5334,1,1,0,0},
    {57612,2253,274,274,5334,1,0,0,0}, {57613,2254,274,274,11987,1,0,0,0}, {57614,2255,274,274,5330,1,0,0,0},
    {57615,2256,274,274,20659,1,0,0,0}, {57616,2257,274,274,20663,1,0,0,0}, {57617,2258,274,274,20667,1,0,0,0},
    {57618,2259,274,274,5348,1,0,0,0}, {57632,2260,274,274,2333,1,0,0,0}, {57633,2261,274,274,2330,1,0,0,0},
    {57634,2262,274,274,2345,1,0,0,0}, {57635,2263,274,274,2184,1,0,0,0}, {57636,2264,274,274,2186,1,0,0,0},
    {57637,2265,274,274,2234,1,0,0,0}, {57638,2266,274,274,2343,1,0,0,0}, {57639,2267,274,274,2393,1,0,0,0},
    {57640,2268,274,274,2390,1,0,0,0}, {57641,2269,274,274,2244,1,0,0,0}, {57642,2270,274,274,2246,1,0,0,0},
    {57643,2271,274,274,0,1,0,0,0}, {57644,2272,274,274,2200,1,0,0,0}, {57645,2273,274,274,2197,1,0,0,0},
    {57646,2274,274,274,2400,1,0,0,0}, {57647,2275,274,274,2218,1,0,0,0}, {57648,2276,274,274,2189,1,0,0,0},
    {57649,2277,274,274,2817,1,0,0,0}, {57650,2278,274,274,2359,1,0,0,0}, {57364,273,274,274,5493,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,1383,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2151,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1199,1109,274,274,5950,1,0,0,0}, {1257,1113,274,274,5953,1,0,0,0}, {97,1600,274,274,20962,1,0,0,0},
    {98,2337,274,274,20965,1,0,0,0}, {99,5825,274,274,20968,2,0,0,0}, {100,2341,274,274,20971,1,0,0,0},
    {101,2343,274,274,20974,1,0,0,0}, {102,2345,274,274,20977,1,0,0,0}, {103,2347,274,274,20980,1,0,0,0},
    {105,1115,5827,274,20983,1,1,0,0}, {105,1115,274,5827,20986,1,0,1,0}, {105,1115,5828,274,20983,1,1,0,0},
    {105,1115,274,274,20986,1,0,0,0}, {106,2354,274,274,20989,1,0,0,0}, {107,5829,274,274,20992,2,0,0,0},
    {107,5831,274,274,20995,1,0,0,0}, {108,2360,274,274,20998,1,0,0,0}, {109,5832,274,274,21001,1,0,0,0},
    {110,5833,274,274,21004,1,0,0,0}, {111,2369,274,274,21007,1,0,0,0}, {112,5834,274,274,21010,1,0,0,0},
    {114,5835,274,274,21013,1,0,0,0}, {115,5836,274,274,21016,4,0,0,0}, {115,5840,274,274,21021,4,0,0,0},
    {115,5844,274,274,21024,3,0,0,0}, {115,5847,274,274,21024,2,0,0,0}, {115,2378,274,274,21027,1,0,0,0},
    {116,5849,274,274,21030,2,0,0,0}, {116,2427,274,274,21033,1,0,0,0}, {117,2428,274,274,21036,1,0,0,0},
    {118,2429,274,274,21039,1,0,0,0}, {121,5851,274,274,21042,2,0,0,0}, {121,5853,274,274,21045,2,0,0,0},
    {121,5855,274,274,21045,2,0,0,0}, {121,5857,274,274,21048,2,0,0,0}, {121,5859,274,274,21051,2,0,0,0},
    {121,5861,274,274,21048,2,0,0,0}, {121,2447,274,274,21054,1,0,0,0}, {122,2557,274,274,21057,1,0,0,0},
    {246,3441,274,274,21060,1,0,0,0}, {252,3442,274,274,21063,1,0,0,0}, {4352,2109,274,274,2419,1,0,0,0},
    {4353,2113,274,274,2330,1,0,0,0}, {4354,2114,274,274,2345,1,0,0,0}, {4355,2116,274,274,2221,1,0,0,0},
    {4356,2123,274,274,2186,1,0,0,0}, {4357,2053,274,274,2234,1,0,0,0}, {4358,2144,274,274,2343,1,0,0,0},
    {4359,2145,274,274,2171,1,0,0,0}, {4360,2146,274,274,2390,1,0,0,0}, {4361,2147,274,274,2244,1,0,0,0},
    {4362,2150,274,274,2246,1,0,0,0}, {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,2200,1,0,0,0},
    {4365,2159,274,274,2197,1,0,0,0}, {4366,2160,274,274,2400,1,0,0,0}, {4367,2161,274,274,2333,1,0,0,0},
    {4368,2162,274,274,2184,1,0,0,0}, {4369,2163,274,274,2393,1,0,0,0}, {4370,2164,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2166,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2167,274,274,5194,1,0,0,0}, {4453,1944,274,274,11974,1,0,0,0}, {4454,2168,274,274,2550,1,0,0,0},
    {4455,1989,274,274,11977,1,0,0,0}, {4456,1993,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2171,274,274,1238,1,0,0,0}, {4459,2172,274,274,5205,1,0,0,0}, {4460,2173,274,274,5209,1,0,0,0},
    {4461,2027,274,274,1386,1,0,0,0}, {4462,2174,274,274,2144,1,0,0,0}, {4463,2175,274,274,1258,1,0,0,0},
    {4464,2176,274,274,1255,1,0,0,0}, {4465,2022,274,274,1244,1,0,0,0}, {4466,2177,274,274,1369,1,0,0,0},
    {4467,2178,274,274,3813,1,0,0,0}, {4468,2179,274,274,3829,1,0,0,0}, {4469,2066,274,274,2151,1,0,0,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2183,274,274,2333,1,0,0,0}, {4522,2184,274,274,2333,1,0,0,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2209,274,274,2345,1,0,0,0}, {4525,2210,274,274,2345,1,0,0,0},
    {4526,2212,274,274,2184,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2034,274,274,2333,1,0,0,0},
    {4529,2221,274,274,2343,1,0,0,0}, {4530,2222,274,274,2335,1,0,0,0}, {4531,2224,274,274,2335,1,0,0,0},
    {4532,2225,274,274,2335,1,0,0,0}, {4533,2226,274,274,2393,1,0,0,0}, {4534,2227,274,274,2335,1,0,0,0},
    {4535,2228,274,274,2343,1,0,0,0}, {4536,2229,274,274,2393,1,0,0,0}, {4537,2230,274,274,2393,1,0,0,0},
    {4538,2231,274,274,2184,1,0,0,0}, {4539,2232,274,274,2184,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2233,274,274,2184,1,0,0,0}, {4542,2234,274,274,2184,1,0,0,0}, {4543,2235,274,274,2333,1,0,0,0},
    {4544,2236,274,274,2184,1,0,0,0}, {4545,2237,274,274,2393,1,0,0,0}, {4546,2023,274,274,2184,1,0,0,0},
    {57363,2240,274,274,2151,1,0,0,0}, {57600,2241,274,274,5262,1,0,0,0}, {57601,2242,274,274,5268,1,0,0,0},
    {57602,2243,274,274,5275,1,0,0,0}, {57603,2244,274,274,5287,1,0,0,0}, {57604,2245,274,274,5290,1,0,0,0},
    {57605,2246,274,274,5294,1,0,0,0}, {57606,2247,274,274,5297,1,0,0,0}, {57607,2248,274,274,5300,1,0,0,0},
    {57608,2249,274,274,5306,1,0,0,0}, {57609,2250,274,274,5314,1,0,0,0}, {57610,2251,274,274,5317,1,0,0,0},
    {57611,2252,274,274,5321,1,0,0,0}, {57612,2253,274,274,5334,1,0,0,0}, {57613,2254,274,274,11987,1,0,0,0},
    {57614,2255,274,274,5330,1,0,0,0}, {57615,2256,274,274,5265,1,0,0,0}, {57616,2257,274,274,5284,1,0,0,0},
    {57617,2258,274,274,5303,1,0,0,0}, {57618,2259,274,274,5348,1,0,0,0}, {12353,2971,274,274,2146,1,0,0,0},
    {12354,2972,274,274,2146,1,0,0,0}, {12355,2973,274,274,2151,1,0,0,0}, {12356,2974,274,274,1383,2,0,0,0},
    {12356,2976,274,274,2151,1,0,0,0}, {12357,2977,274,274,2144,1,0,0,0}, {12358,2978,274,274,1258,2,0,0,0},
    {12358,2980,274,274,1255,2,0,0,0}, {12358,2982,274,274,1244,2,0,0,0}, {12358,2984,274,274,2144,1,0,0,0},
    {12359,2985,274,274,2550,1,0,0,0}, {12360,2986,274,274,2550,1,0,0,0}, {12361,2987,274,274,2568,1,0,0,0},
    {12362,2988,274,274,2568,1,0,0,0}, {12363,2989,274,274,1148,1,0,0,0}, {12364,2990,274,274,1502,1,0,0,0},
    {12365,2991,274,274,8007,2,0,0,0}, {12365,2993,274,274,8011,2,0,0,0}, {12365,2995,274,274,8015,2,0,0,0},
    {12365,2997,274,274,1154,1,0,0,0}, {12366,2998,274,274,8019,2,0,0,0}, {12366,3000,274,274,8023,2,0,0,0},
    {12366,3002,274,274,8027,2,0,0,0}, {12366,3004,274,274,1508,1,0,0,0}, {12367,3005,274,274,8031,2,0,0,0},
    {12367,3007,274,274,1189,2,0,0,0}, {12367,3009,274,274,1180,2,0,0,0}, {12367,3011,274,274,1176,2,0,0,0},
    {12367,3013,274,274,1151,1,0,0,0}, {12368,3014,274,274,1530,2,0,0,0}, {12368,3016,274,274,1505,1,0,0,0},
    {12369,3017,274,274,1165,1,0,0,0}, {12370,3018,274,274,1519,1,0,0,0}, {12371,3019,274,274,1168,1,0,0,0},
    {12372,3020,274,274,1522,1,0,0,0}, {12373,3021,274,274,684,1,0,0,0}, {12374,3022,274,274,1302,1,0,0,0},
    {12375,3023,274,274,8035,2,0,0,0}, {12375,3025,274,274,8039,2,0,0,0}, {12375,3027,274,274,8043,2,0,0,0},
    {12375,3029,274,274,2843,2,0,0,0}, {12375,3031,274,274,8047,1,0,0,0}, {12376,3032,274,274,8051,2,0,0,0},
    {12376,3034,274,274,8054,2,0,0,0}, {12376,3036,274,274,8057,2,0,0,0}, {12376,3038,274,274,2760,2,0,0,0},
    {12376,3040,274,274,8060,1,0,0,0}, {12377,3041,274,274,687,1,0,0,0}, {12378,3042,274,274,1305,1,0,0,0},
    {12379,3043,274,274,698,1,0,0,0}, {12380,3044,274,274,1319,1,0,0,0}, {12381,3045,274,274,701,1,0,0,0},
    {12382,3046,274,274,1322,1,0,0,0}, {12383,3047,274,274,915,1,0,0,0}, {12384,3048,274,274,1394,1,0,0,0},
    {12385,3049,274,274,8063,2,0,0,0}, {12385,3051,274,274,8067,2,0,0,0}, {12385,3053,274,274,8071,2,0,0,0},
    {12385,3055,274,274,2756,2,0,0,0}, {12385,3057,274,274,8075,1,0,0,0}, {12386,3058,274,274,8054,2,0,0,0},
    {12386,3060,274,274,8057,2,0,0,0}, {12386,3062,274,274,2760,2,0,0,0}, {12386,3064,274,274,8060,1,0,0,0},
    {12387,3065,274,5878,2184,1,0,1,0}, {12387,3065,274,3066,2364,1,0,1,0}, {12387,3065,274,3067,2372,1,0,1,0},
    {12387,3065,274,3068,2345,1,0,1,0}, {12387,3065,274,3069,2234,1,0,1,0}, {12387,3065,274,3070,2343,1,0,1,0},
    {12387,3065,274,3071,2393,1,0,1,0}, {12387,3065,274,3072,2171,1,0,1,0}, {12387,3065,274,3073,2323,1,0,1,0},
    {12387,3065,274,3074,2359,1,0,1,0}, {12387,3065,274,3075,2221,1,0,1,0}, {12387,3065,274,3076,2184,1,0,1,0},
    {12387,3065,274,3077,2200,1,0,1,0}, {12387,3065,274,3078,2239,1,0,1,0}, {12387,3065,274,3079,2244,1,0,1,0},
    {12387,3065,274,3080,2419,1,0,1,0}, {12387,3065,274,3081,2333,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,8079,2,0,0,0}, {12388,3084,274,274,8083,2,0,0,0}, {12388,3086,274,274,8087,2,0,0,0},
    {12388,3088,274,274,8091,2,0,0,0}, {12388,3090,274,274,8095,1,0,0,0}, {12389,3091,274,274,1305,1,0,0,0},
    {12390,3092,274,274,8099,2,0,0,0}, {12390,3094,274,274,921,2,0,0,0}, {12390,3096,274,274,932,1,0,0,0},
    {12391,3097,274,274,8103,2,0,0,0}, {12391,3099,274,274,1400,2,0,0,0}, {12391,3101,274,274,1411,1,0,0,0},
    {12392,3102,274,274,918,2,0,0,0}, {12392,3104,274,274,935,1,0,0,0}, {12393,3105,274,274,1397,2,0,0,0},
    {12393,3107,274,274,1414,1,0,0,0}, {12394,3108,274,274,1048,1,0,0,0}, {12395,3109,274,274,8107,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,8111,2,0,0,0}, {12395,3115,274,274,1054,1,0,0,0},
    {12396,3116,274,274,1051,1,0,0,0}, {12397,3117,274,274,1065,1,0,0,0}, {12398,3118,274,274,1068,1,0,0,0},
    {12399,3119,274,274,492,1,0,0,0}, {12400,3120,274,274,859,1,0,0,0}, {12401,3121,274,274,1787,1,0,0,0},
    {12402,3122,274,274,8115,2,0,0,0}, {12402,3124,274,274,8119,2,0,0,0}, {12402,3126,274,274,8123,2,0,0,0},
    {12402,3128,274,274,498,1,0,0,0}, {12403,3129,274,274,8127,2,0,0,0}, {12403,3131,274,274,8131,2,0,0,0},
    {12403,3133,274,274,8135,2,0,0,0}, {12403,3135,274,274,865,1,0,0,0}, {12404,3136,274,274,8139,2,0,0,0},
    {12404,3138,274,274,8143,2,0,0,0}, {12404,3140,274,274,8147,2,0,0,0}, {12404,3142,274,274,1793,1,0,0,0},
    {12405,3143,274,274,1779,2,0,0,0}, {12405,3145,274,274,1776,2,0,0,0}, {12405,3147,274,274,1765,2,0,0,0},
    {12405,3149,274,274,1759,2,0,0,0}, {12405,2929,274,274,1762,1,0,0,0}, {12406,3151,274,274,862,1,0,0,0},
    {12407,3152,274,274,1790,1,0,0,0}, {12408,3153,274,274,509,1,0,0,0}, {12409,3154,274,274,876,1,0,0,0},
    {12410,3155,274,274,1804,1,0,0,0}, {12411,3156,274,274,512,1,0,0,0}, {12412,3157,274,274,879,1,0,0,0},
    {12413,3158,274,274,1807,1,0,0,0}, {12414,3159,274,274,592,1,0,0,0}, {12415,3160,274,274,8151,2,0,0,0},
    {12415,3162,274,274,8155,2,0,0,0}, {12415,3164,274,274,8159,2,0,0,0}, {12415,3166,274,274,598,1,0,0,0},
    {12416,3167,274,274,595,1,0,0,0}, {12417,3168,274,274,609,1,0,0,0}, {12418,3169,274,274,612,1,0,0,0},
    {12419,3170,274,274,1366,1,0,0,0}, {12420,3171,274,274,1366,1,0,0,0}, {12421,3172,274,274,1369,1,0,0,0},
    {12422,3173,274,274,1369,1,0,0,0}, {12423,3174,274,274,1386,1,0,0,0}, {12424,3175,274,274,1386,1,0,0,0},
    {12425,3176,274,274,656,1,0,0,0}, {12426,3177,274,274,8163,2,0,0,0}, {12426,3179,274,274,8167,2,0,0,0},
    {12426,3181,274,274,8171,2,0,0,0}, {12426,3183,274,274,662,1,0,0,0}, {12427,3184,274,274,659,1,0,0,0},
    {12428,3185,274,274,673,1,0,0,0}, {12429,3186,274,274,676,1,0,0,0}, {12430,3187,274,274,1238,1,0,0,0},
    {12431,2900,274,274,1238,1,0,0,0}, {12432,3188,274,274,2151,1,0,0,0}, {12433,3189,274,274,2550,1,0,0,0},
    {12434,3190,274,274,2568,1,0,0,0}, {12435,3191,274,5879,2343,1,0,1,0}, {12435,3191,274,3192,2345,1,0,1,0},
    {12435,3191,274,274,2345,1,0,0,0}, {12436,3193,274,274,879,2,0,0,0}, {12436,3195,274,274,876,2,0,0,0},
    {12436,3197,274,274,865,2,0,0,0}, {12436,3199,274,274,859,2,0,0,0}, {12436,3201,274,274,862,1,0,0,0},
    {97,3202,274,274,2146,2,0,0,0}, {101,3204,274,274,2550,2,0,0,0}, {105,3206,274,274,2151,2,0,0,0},
    {111,3208,274,4,10762,2,0,1,0}, {111,3208,274,274,2568,2,0,0,0}, {111,3210,274,274,2568,2,0,0,0},
    {111,3212,274,274,2568,2,0,0,0}, {117,3214,274,274,2144,2,0,0,0}, {117,3216,274,274,2144,2,0,0,0},
    {12540,3218,274,274,0,1,0,0,0}, {1920,1146,274,274,2359,1,0,0,0}, {1921,1147,274,1154,2234,2,0,1,0},
    {1921,1147,274,1168,2184,2,0,1,0}, {1921,1147,274,646,2184,2,0,1,0}, {1921,1147,274,1169,2333,2,0,1,0},
    {1921,1147,274,274,2359,2,0,0,0}, {1921,1149,274,274,2249,1,0,0,0}, {1922,1130,274,1150,8175,1,0,1,0},
    {1922,1130,274,274,2345,1,0,0,0}, {1923,1129,274,274,2234,1,0,0,0}, {1924,1141,274,274,2171,1,0,0,0},
    {1925,1151,274,274,10709,1,0,0,0}, {1926,1145,274,274,2333,1,0,0,0}, {1927,1152,274,3446,2359,2,0,1,0},
    {1927,1152,274,3445,2359,2,0,1,0}, {1927,1152,274,1154,2234,2,0,1,0}, {1927,1152,274,1155,2345,2,0,1,0},
    {1927,1152,274,1156,2323,2,0,1,0}, {1927,1152,274,1157,2414,2,0,1,0}, {1927,1152,274,1158,2343,2,0,1,0},
    {1927,1152,274,1159,2335,2,0,1,0}, {1927,1152,274,1160,2244,2,0,1,0}, {1927,1152,274,1161,2393,2,0,1,0},
    {1927,1152,274,1162,2200,2,0,1,0}, {1927,1152,274,1163,2419,2,0,1,0}, {1927,1152,274,1164,2221,2,0,1,0},
    {1927,1152,274,1165,2221,2,0,1,0}, {1927,1152,274,1166,2171,2,0,1,0}, {1927,1152,274,1167,2751,2,0,1,0},
    {1927,1152,274,1168,2184,2,0,1,0}, {1927,1152,274,646,2184,2,0,1,0}, {1927,1152,274,1169,2333,2,0,1,0},
    {1927,1152,274,274,2359,2,0,0,0}, {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,2414,1,0,0,0},
    {1929,1133,274,274,2343,1,0,0,0}, {1930,1131,274,274,2323,1,0,0,0}, {1931,1140,274,274,2226,1,0,0,0},
    {1932,3447,274,274,10712,2,0,0,0}, {1932,1144,274,274,2189,1,0,0,0}, {1933,1134,274,274,2335,1,0,0,0},
    {1934,1138,274,274,2419,1,0,0,0}, {1935,1171,274,274,10715,1,0,0,0}, {1936,1135,274,274,2244,1,0,0,0},
    {1937,1139,274,274,2221,1,0,0,0}, {1938,1172,274,274,2239,1,0,0,0}, {1939,1143,274,274,2184,1,0,0,0},
    {1940,1173,274,274,2372,1,0,0,0}, {1941,1136,274,274,2393,1,0,0,0}, {1942,1137,274,274,2200,1,0,0,0},
    {1943,1142,274,274,2400,1,0,0,0}, {1944,1174,274,274,2189,1,0,0,0}, {1945,1175,274,274,2359,1,0,0,0},
    {1946,1176,274,274,2218,1,0,0,0}, {1947,1177,274,274,2226,1,0,0,0}, {1948,1178,274,274,2239,1,0,0,0},
    {1949,1179,274,274,2249,1,0,0,0}, {1950,1180,274,274,2244,1,0,0,0}, {1951,1181,274,274,2335,1,0,0,0},
    {1952,1182,274,274,2189,1,0,0,0}, {1953,1183,274,274,2239,1,0,0,0}, {1954,1184,274,274,0,1,0,0,0},
    {1955,1185,274,274,2317,1,0,0,0}, {1956,1186,274,274,2328,1,0,0,0}, {1957,1187,274,274,2364,1,0,0,0},
    {1958,1188,274,274,2146,1,0,0,0}, {1959,1189,274,274,10756,1,0,0,0}, {1960,1190,274,274,2151,1,0,0,0},
    {1961,1191,274,274,10759,1,0,0,0}, {1962,1192,274,274,2144,1,0,0,0}, {1963,1193,274,274,10762,1,0,0,0},
    {1964,1194,274,274,2550,1,0,0,0}, {1965,1195,274,274,3047,1,0,0,0}, {1966,1196,274,274,2568,1,0,0,0},
    {1967,1197,274,274,10765,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0},
    {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,4193,274,274,15683,3,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4196,274,8051,1,1,0,0}, {1077,1078,4,274,8051,1,1,0,0},
    {1077,1078,274,274,14704,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,4197,274,274,9828,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,4199,274,274,15687,2,0,0,0}, {1083,4201,274,274,15691,2,0,0,0}, {1083,4203,274,274,15695,2,0,0,0},
    {1083,4205,274,274,13777,2,0,0,0}, {1083,4207,274,274,15699,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,4209,274,274,15702,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,4211,274,274,2840,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,4213,274,274,5822,2,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13322,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,4196,274,8057,1,1,0,0}, {1102,1103,4,274,8057,1,1,0,0},
    {1102,1103,274,274,5944,1,0,0,0}, {1103,1104,4196,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0},
    {1103,1104,274,274,5947,1,0,0,0}, {1105,1105,4196,274,8054,1,1,0,0}, {1105,1105,4,274,8054,1,1,0,0},
    {1105,1105,274,274,15705,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,2364,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
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
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,22016,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5944,1,0,0,0},
    {1103,1104,274,274,5947,1,0,0,0}, {1105,1105,274,274,2550,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,14061,1,1,0,0},
    {1570,664,274,274,2146,1,0,0,0}, {1571,667,4,274,2144,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2151,3,1,0,0}, {1573,681,4,274,2151,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,22141,6,0,0,0}, {1575,617,274,274,22141,5,0,0,0},
    {1575,622,274,274,22141,4,0,0,0}, {1575,685,4,274,2144,3,1,0,0}, {1575,688,4,274,2151,3,1,0,0},
    {1575,629,5880,274,0,2,5,0,0}, {1575,629,5885,274,0,2,4,0,0}, {1575,691,274,662,2181,2,0,2,0},
    {1575,691,274,274,2178,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,274,274,2146,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,274,698,2189,1,0,1,0}, {1579,704,274,274,2189,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0}, {1581,706,274,274,2359,1,0,0,0},
    {1582,707,274,698,2218,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,2226,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,274,698,2249,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,2261,1,0,1,0},
    {1589,714,274,274,2257,1,0,0,0}, {1590,715,274,698,2223,1,0,1,0}, {1590,715,274,274,2221,1,0,0,0},
    {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0}, {1592,717,274,698,2241,1,0,1,0},
    {1592,717,274,274,2239,1,0,0,0}, {1593,5889,274,274,22147,11,0,0,0}, {1593,5900,274,274,22147,11,0,0,0},
    {1593,5911,274,274,22147,10,0,0,0}, {1593,5921,274,274,22159,7,0,0,0}, {1593,5928,274,274,22159,6,0,0,0},
    {1593,5934,274,5939,22159,5,0,2,0}, {1593,5941,274,5939,22159,4,0,2,0}, {1593,718,274,698,22170,1,0,1,0},
    {1593,718,274,274,2120,1,0,0,0}, {1594,719,274,698,2317,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,5945,274,274,22177,8,0,0,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2146,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2181,3,0,2,0}, {1614,745,274,274,2178,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0},
    {1614,758,274,274,2146,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,2144,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,771,274,696,10712,3,0,1,0}, {1616,771,274,4,2151,3,0,1,0}, {1616,774,274,274,2148,3,0,0,0},
    {1616,777,274,769,2151,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,2132,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1670,794,274,698,2400,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1688,795,274,698,2408,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,274,9416,1,0,0,0}, {32,3676,666,274,12459,4,1,0,1}, {39,1114,274,274,0,1,0,0,0},
    {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,1383,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,2364,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,7228,1,0,0,0}, {1098,1099,274,274,2144,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1117,2812,274,274,2151,1,0,0,0},
    {1123,2813,274,274,2550,1,0,0,0}, {1131,2814,274,274,2146,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,7228,1,0,0,0}, {1098,1099,274,274,2146,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1117,2812,274,274,2151,1,0,0,0},
    {1123,2813,274,274,2550,1,0,0,0}, {1131,2814,274,274,2146,1,0,0,0}, {49,1666,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {1231,3438,274,274,0,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,2146,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
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
    {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,22170,1,0,1,0}, {1593,718,274,274,2120,1,0,0,0},
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
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
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
    {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,22170,1,0,1,0},
    {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2146,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0},
    {1614,758,274,274,2146,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2144,3,0,0,0}, {1615,767,274,769,2144,2,0,1,0}, {1615,770,274,274,2568,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2151,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,2151,3,0,0,0}, {1616,1065,274,769,2151,2,0,1,0}, {1616,777,274,769,2151,2,0,1,0},
    {1616,779,274,274,2550,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
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
    {4304,1828,274,274,2146,1,0,0,0}, {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0},
    {4307,1831,274,274,2221,1,0,0,0}, {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0},
    {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,2184,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0},
    {4313,1837,274,274,2333,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0},
    {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0},
    {4319,1843,274,274,2408,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0},
    {4322,1846,274,274,2184,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,2393,1,0,0,0},
    {4325,1849,274,274,2333,1,0,0,0}, {4326,1850,274,274,2317,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0},
    {4328,1852,274,274,2249,1,0,0,0}, {4329,1853,274,274,2400,1,0,0,0}, {4330,1854,274,274,2562,1,0,0,0},
    {4331,1855,274,274,2565,1,0,0,0}, {4332,1856,274,274,2562,1,0,0,0}, {4333,1857,274,274,2400,1,0,0,0},
    {4334,1858,274,274,2218,1,0,0,0}, {4335,1859,274,274,2200,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0},
    {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2151,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0},
    {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,3580,274,274,3810,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,3401,274,274,2562,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1187,3380,274,274,3810,1,0,0,0},
    {1199,1109,274,274,2144,1,0,0,0}, {1257,1113,274,274,2568,1,0,0,0}, {4352,2109,274,274,2333,1,0,0,0},
    {4353,2113,274,274,2330,1,0,0,0}, {4354,2114,274,274,2345,1,0,0,0}, {4355,2116,274,274,2184,1,0,0,0},
    {4356,2123,274,274,2186,1,0,0,0}, {4357,2053,274,274,2234,1,0,0,0}, {4358,2144,274,274,2343,1,0,0,0},
    {4359,2145,274,274,2393,1,0,0,0}, {4360,2146,274,274,2390,1,0,0,0}, {4361,2147,274,274,2244,1,0,0,0},
    {4362,2150,274,274,2246,1,0,0,0}, {4363,2035,274,274,0,1,0,0,0}, {4364,2157,274,274,2400,1,0,0,0},
    {4365,2159,274,274,5182,1,0,0,0}, {4366,2160,274,274,2400,1,0,0,0}, {4367,2161,274,274,2333,1,0,0,0},
    {4368,2162,274,274,2184,1,0,0,0}, {4369,2163,274,274,2393,1,0,0,0}, {4370,2164,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2166,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2167,274,274,5194,1,0,0,0}, {4453,1944,274,274,23117,1,0,0,0}, {4454,2168,274,274,2550,1,0,0,0},
    {4455,1989,274,274,23122,1,0,0,0}, {4456,1993,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2171,274,274,1238,1,0,0,0}, {4459,2172,274,274,5205,1,0,0,0}, {4460,2173,274,274,5209,1,0,0,0},
    {4461,2027,274,274,1386,1,0,0,0}, {4462,2174,274,274,2144,1,0,0,0}, {4463,2175,274,274,23128,1,0,0,0},
    {4464,2176,274,274,1255,1,0,0,0}, {4465,2022,274,274,1244,1,0,0,0}, {4466,2177,274,274,1369,1,0,0,0},
    {4467,2178,274,274,23134,1,0,0,0}, {4468,2179,274,274,23139,1,0,0,0}, {4469,2066,274,274,2151,1,0,0,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2183,274,274,2333,1,0,0,0}, {4522,2184,274,274,2333,1,0,0,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2209,274,274,2345,1,0,0,0}, {4525,2210,274,274,2345,1,0,0,0},
    {4526,2212,274,274,2184,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2034,274,274,2333,1,0,0,0},
    {4529,2221,274,274,2343,1,0,0,0}, {4530,2222,274,274,2335,1,0,0,0}, {4531,2224,274,274,2335,1,0,0,0},
    {4532,2225,274,274,2335,1,0,0,0}, {4533,2226,274,274,2393,1,0,0,0}, {4534,2227,274,274,2335,1,0,0,0},
    {4535,2228,274,274,2343,1,0,0,0}, {4536,2229,274,274,2393,1,0,0,0}, {4537,2230,274,274,2393,1,0,0,0},
    {4538,2231,274,274,2184,1,0,0,0}, {4539,2232,274,274,2184,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2233,274,274,2184,1,0,0,0}, {4542,2234,274,274,2184,1,0,0,0}, {4543,2235,274,274,2333,1,0,0,0},
    {4544,2236,274,274,2184,1,0,0,0}, {4545,2237,274,274,2393,1,0,0,0}, {4546,2023,274,274,2184,1,0,0,0},
    {57363,2240,274,274,1372,1,0,0,0}, {57600,2241,274,274,5265,1,0,0,0}, {57601,2242,274,274,5268,1,0,0,0},
    {57602,2243,274,274,5275,1,0,0,0}, {57603,2244,274,274,5284,1,0,0,0}, {57604,2245,274,274,5290,1,0,0,0},
    {57605,2246,274,274,5294,1,0,0,0}, {57606,2247,274,274,5297,1,0,0,0}, {57607,2248,274,274,5303,1,0,0,0},
    {57608,2249,274,274,5306,1,0,0,0}, {57609,2250,274,274,5314,1,0,0,0}, {57610,2251,274,274,5317,1,0,0,0},
    {57611,2252,274,274,5321,1,0,0,0}, {57612,2253,274,274,5330,1,0,0,0}, {57613,2254,274,274,5337,1,0,0,0},
    {57614,2255,274,274,5330,1,0,0,0}, {57615,2256,274,274,5265,1,0,0,0}, {57616,2257,274,274,5284,1,0,0,0},
    {57617,2258,274,274,5303,1,0,0,0}, {57618,2259,274,274,5348,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1106,2379,274,274,5813,1,0,0,0},
    {1107,2380,274,274,23205,1,0,0,0}, {1109,2381,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0},
    {1113,2382,274,274,5819,1,0,0,0}, {1114,2383,274,274,5223,1,0,0,0}, {1115,2384,274,274,5822,1,0,0,0},
    {1116,2385,274,274,23208,1,0,0,0}, {1119,2386,274,274,23211,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2146,1,1,0,0},
    {1570,664,274,274,2146,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,0,1,0,0,0},
    {1572,675,274,274,0,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,0,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
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
    {1593,718,274,698,22170,1,0,1,0}, {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2146,1,0,0,0}, {1610,5953,274,4,2151,2,0,1,0},
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
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2146,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,5955,274,274,0,2,0,0,0}, {1575,691,274,274,2128,2,0,0,0},
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
    {1593,5957,274,274,23355,10,0,0,0}, {1593,5967,274,274,23355,9,0,0,0}, {1593,5976,274,274,2146,2,0,0,0},
    {1593,718,274,698,0,1,0,1,0}, {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2146,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,5978,274,274,2146,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,2146,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2144,3,0,0,0},
    {1615,767,274,769,2144,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0},
    {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2151,3,0,1,0},
    {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2151,3,0,0,0},
    {1616,1065,274,769,2151,2,0,1,0}, {1616,777,274,769,2151,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1660,3383,274,698,2186,1,0,1,0},
    {1660,3383,274,274,2184,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1665,3384,274,698,9950,1,0,1,0}, {1665,3384,274,274,2565,1,0,0,0}, {1669,3385,274,698,9955,1,0,1,0},
    {1669,3385,274,274,2562,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1673,3387,274,698,2223,1,0,1,0}, {1673,3387,274,274,2221,1,0,0,0}, {1683,3389,274,698,2236,1,0,1,0},
    {1683,3389,274,274,2234,1,0,0,0}, {1686,3390,274,698,2312,1,0,1,0}, {1686,3390,274,274,2317,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1690,3391,274,698,2213,1,0,1,0},
    {1690,3391,274,274,2218,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1724,3393,274,698,2347,1,0,1,0}, {1724,3393,274,274,2345,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,3803,274,1383,1,1,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,3811,0,1,0,1,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,3803,274,1383,1,1,0,0},
    {1105,1105,4,274,1383,1,1,0,0}, {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2239,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,2751,1,0,0,0}, {1096,1097,274,274,2244,1,0,0,0}, {1106,2379,274,274,23526,1,0,0,0},
    {1112,1106,274,274,2200,1,0,0,0}, {1113,2382,274,274,5819,1,0,0,0}, {1114,2383,274,274,5223,1,0,0,0},
    {1115,2384,274,274,2751,1,0,0,0}, {1119,2386,274,274,2565,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
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
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1175,3816,274,274,2200,1,0,0,0},
    {1187,3380,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0},
    {1241,1112,274,274,2146,1,0,0,0}, {1257,1113,274,274,2568,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1171,1107,274,274,2317,1,0,0,0}, {1179,3584,274,274,2328,1,0,0,0}, {1203,3838,274,274,2359,1,0,0,0},
    {1207,3839,274,274,2200,1,0,0,0}, {1251,3840,274,274,2151,1,0,0,0}, {1263,3841,274,274,2144,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1175,3816,274,274,2200,1,0,0,0}, {1187,3380,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0},
    {1241,1112,274,274,2146,1,0,0,0}, {1257,1113,274,274,2568,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
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
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0},
    {1175,3816,274,274,2200,1,0,0,0}, {1179,3584,274,274,2328,1,0,0,0}, {1187,3380,274,274,3810,1,0,0,0},
    {1199,1109,274,274,2144,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,2146,1,0,0,0},
    {1257,1113,274,274,2568,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1108,2810,274,274,1383,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1111,2811,274,274,1372,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1118,1122,274,274,2568,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1179,3584,274,274,2328,1,0,0,0},
    {1203,3838,274,274,2359,1,0,0,0}, {6158,5980,274,274,5321,1,0,0,0}, {6176,5981,274,274,2146,1,0,0,0},
    {6177,5982,274,274,2550,1,0,0,0}, {6178,5983,274,274,2151,1,0,0,0}, {6179,5984,274,274,2568,1,0,0,0},
    {6180,5985,274,274,2144,1,0,0,0}, {6181,5986,274,274,2568,1,0,0,0}, {6182,5987,274,274,2144,1,0,0,0},
    {6183,5988,274,274,2550,1,0,0,0}, {6184,5989,274,274,2345,1,0,0,0}, {6185,5990,274,274,3810,1,0,0,0},
    {6186,5991,274,274,2171,1,0,0,0}, {6187,5992,274,274,2393,1,0,0,0}, {6188,5993,274,274,2359,1,0,0,0},
    {6189,5994,274,274,2419,1,0,0,0}, {6190,5995,274,274,2343,1,0,0,0}, {6191,5996,274,274,2335,1,0,0,0},
    {6192,5997,274,274,2244,1,0,0,0}, {6193,5998,274,274,3824,1,0,0,0}, {6194,5999,274,274,2184,1,0,0,0},
    {6195,6000,274,274,2221,1,0,0,0}, {6196,6001,274,274,2328,1,0,0,0}, {6197,6002,274,274,2200,1,0,0,0},
    {6198,6003,274,274,2372,1,0,0,0}, {6199,6004,274,274,2234,1,0,0,0}, {6200,6005,274,274,2364,1,0,0,0},
    {6201,6006,274,274,2323,1,0,0,0}, {6202,6007,274,274,2333,1,0,0,0}, {6203,6008,274,274,2333,1,0,0,0},
    {6204,6009,274,274,2751,1,0,0,0}, {6205,6010,274,274,2239,1,0,0,0}, {6206,6011,274,274,2359,1,0,0,0},
    {6207,6012,274,274,2234,1,0,0,0}, {6209,6013,274,274,2408,1,0,0,0}, {6210,6014,274,274,2400,1,0,0,0},
    {8239,6015,274,274,5321,1,0,0,0}, {6158,5980,274,274,5321,1,0,0,0}, {6176,5981,274,274,2146,1,0,0,0},
    {6177,5982,274,274,2550,1,0,0,0}, {6178,5983,274,274,2151,1,0,0,0}, {6179,5984,274,274,4340,1,0,0,0},
    {6180,5985,274,274,17416,1,0,0,0}, {6181,5986,274,274,2568,1,0,0,0}, {6182,5987,274,274,2144,1,0,0,0},
    {6183,5988,274,274,2550,1,0,0,0}, {6184,5989,274,274,2345,1,0,0,0}, {6185,5990,274,274,3810,1,0,0,0},
    {6186,5991,274,274,2171,1,0,0,0}, {6187,5992,274,274,2393,1,0,0,0}, {6188,5993,274,274,2359,1,0,0,0},
    {6189,5994,274,274,2419,1,0,0,0}, {6190,5995,274,274,2343,1,0,0,0}, {6191,5996,274,274,2335,1,0,0,0},
    {6192,5997,274,274,2244,1,0,0,0}, {6193,5998,274,274,3824,1,0,0,0}, {6194,5999,274,274,2184,1,0,0,0},
    {6195,6000,274,274,2221,1,0,0,0}, {6196,6001,274,274,2328,1,0,0,0}, {6197,6002,274,274,2200,1,0,0,0},
    {6198,6003,274,274,2372,1,0,0,0}, {6199,6004,274,274,2234,1,0,0,0}, {6200,6005,274,274,2364,1,0,0,0},
    {6201,6006,274,274,2323,1,0,0,0}, {6202,6007,274,274,2333,1,0,0,0}, {6203,6008,274,274,2333,1,0,0,0},
    {6204,6009,274,274,2751,1,0,0,0}, {6205,6010,274,274,2239,1,0,0,0}, {6206,6011,274,274,2359,1,0,0,0},
    {6207,6012,274,274,2234,1,0,0,0}, {6209,6013,274,274,2408,1,0,0,0}, {6210,6014,274,274,2400,1,0,0,0},
    {8239,6015,274,274,5321,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,274,274,6401,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2146,1,0,0,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,274,698,2192,1,0,1,0}, {1579,704,274,274,2189,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0}, {1581,706,274,274,2359,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,2246,1,0,1,0},
    {1589,714,274,274,2244,1,0,0,0}, {1590,715,274,698,2223,1,0,1,0}, {1590,715,274,274,2221,1,0,0,0},
    {1591,716,274,698,2186,1,0,1,0}, {1591,716,274,274,2184,1,0,0,0}, {1592,717,274,698,2241,1,0,1,0},
    {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1040,274,274,24249,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,754,274,274,2146,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,6401,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0},
    {1615,767,274,769,17416,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,13003,2,0,1,0},
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
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,24252,1,0,0,0},
    {32,6016,666,274,24256,5,1,0,1}, {32,6021,666,274,24262,5,1,0,1}, {32,6026,666,274,24268,5,1,0,1},
    {32,6031,666,274,24274,5,1,0,1}, {32,6036,666,274,24280,5,1,0,1}, {32,6041,666,274,24286,5,1,0,1},
    {32,6046,666,274,24292,5,1,0,1}, {32,6051,666,274,24298,5,1,0,1}, {32,6056,666,274,24304,5,1,0,1},
    {32,6061,666,274,24310,5,1,0,1}, {32,6066,666,274,24316,5,1,0,1}, {32,6071,666,274,24322,5,1,0,1},
    {32,6076,666,274,24328,5,1,0,1}, {32,6081,666,274,24334,5,1,0,1}, {32,6086,666,274,24340,5,1,0,1},
    {32,6091,666,274,24346,5,1,0,1}, {32,6096,666,274,24352,5,1,0,1}, {32,6101,666,274,24358,5,1,0,1},
    {32,6106,666,274,24364,5,1,0,1}, {32,6111,666,274,24370,5,1,0,1}, {32,6116,666,274,24376,5,1,0,1},
    {32,6121,666,274,24382,5,1,0,1}, {32,6126,666,274,24388,5,1,0,1}, {32,6131,666,274,24394,5,1,0,1},
    {32,6136,666,274,24400,5,1,0,1}, {32,6141,666,274,24406,5,1,0,1}, {101,6146,4,274,24412,4,1,0,1},
    {101,6150,4,274,24417,4,1,0,1}, {101,6154,4,274,24422,4,1,0,1}, {101,6158,4,274,24427,4,1,0,1},
    {101,6162,4,274,24432,4,1,0,1}, {101,6166,4,274,24437,4,1,0,1}, {101,6170,4,274,24442,4,1,0,1},
    {101,6174,4,274,24447,4,1,0,1}, {101,6178,4,274,24452,4,1,0,1}, {101,6182,4,274,24457,4,1,0,1},
    {101,6186,4,274,24462,4,1,0,1}, {101,6190,4,274,24467,4,1,0,1}, {101,6194,4,274,24472,4,1,0,1},
    {101,6198,4,274,24477,4,1,0,1}, {101,6202,4,274,24482,4,1,0,1}, {101,6206,4,274,24487,4,1,0,1},
    {101,6210,4,274,24492,4,1,0,1}, {101,6214,4,274,24497,4,1,0,1}, {101,6218,4,274,24502,4,1,0,1},
    {101,6222,4,274,24507,4,1,0,1}, {101,6226,4,274,24512,4,1,0,1}, {101,6230,4,274,24517,4,1,0,1},
    {101,6234,4,274,24522,4,1,0,1}, {101,6238,4,274,24527,4,1,0,1}, {101,6242,4,274,24532,4,1,0,1},
    {101,6246,4,274,24537,4,1,0,1}, {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3395,274,274,14700,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0},
    {1081,1082,3859,274,2151,1,1,0,0}, {1081,1082,4,274,2372,1,1,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,3859,274,5944,1,1,0,0},
    {1102,1103,4,274,1369,1,1,0,0}, {1102,1103,274,274,5944,1,0,0,0}, {1103,1104,3859,274,5947,1,1,0,0},
    {1103,1104,4,274,1366,1,1,0,0}, {1103,1104,274,274,5947,1,0,0,0}, {1108,2810,3859,274,14704,1,1,0,0},
    {1108,2810,4,274,1383,1,1,0,0}, {1108,2810,274,274,14704,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1111,2811,3859,274,2151,1,1,0,0}, {1111,2811,4,274,1372,1,1,0,0}, {1111,2811,274,274,7142,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,3395,274,274,14700,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,3859,274,2151,1,1,0,0}, {1081,1082,4,274,2372,1,1,0,0},
    {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,24874,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1102,1103,3859,274,5944,1,1,0,0}, {1102,1103,4,274,1369,1,1,0,0}, {1102,1103,274,274,5944,1,0,0,0},
    {1103,1104,3859,274,5947,1,1,0,0}, {1103,1104,4,274,1366,1,1,0,0}, {1103,1104,274,274,5947,1,0,0,0},
    {1108,2810,3859,274,14704,1,1,0,0}, {1108,2810,4,274,1383,1,1,0,0}, {1108,2810,274,274,14704,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1111,2811,3859,274,2151,1,1,0,0}, {1111,2811,4,274,1372,1,1,0,0},
    {1111,2811,274,274,2151,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,3228,1,0,0,0},
    {4608,274,274,274,492,1,0,0,0}, {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,498,1,0,0,0},
    {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,509,1,0,0,0}, {4613,279,274,274,25195,1,0,0,0},
    {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8602,1,0,0,0}, {4616,282,274,274,25200,1,0,0,0},
    {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,526,1,0,0,0}, {4619,285,274,274,520,1,0,0,0},
    {4620,286,274,274,537,1,0,0,0}, {4621,287,274,274,25205,1,0,0,0}, {4622,288,274,274,540,1,0,0,0},
    {4623,289,274,274,8614,1,0,0,0}, {4624,290,274,274,492,1,0,0,0}, {4625,291,274,274,495,1,0,0,0},
    {4626,292,274,274,498,1,0,0,0}, {4627,293,274,274,492,1,0,0,0}, {4628,294,274,274,509,1,0,0,0},
    {4629,295,274,274,25195,1,0,0,0}, {4630,296,274,274,512,1,0,0,0}, {4631,297,274,274,8602,1,0,0,0},
    {4632,298,274,274,25210,1,0,0,0}, {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,598,1,0,0,0},
    {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,609,1,0,0,0}, {4637,303,274,274,25215,1,0,0,0},
    {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8626,1,0,0,0}, {4640,306,274,274,25220,1,0,0,0},
    {4641,307,274,274,687,1,0,0,0}, {4642,308,274,274,283,1,0,0,0}, {4643,309,274,274,684,1,0,0,0},
    {4644,310,274,274,698,1,0,0,0}, {4645,311,274,274,25225,1,0,0,0}, {4646,312,274,274,701,1,0,0,0},
    {4647,313,274,274,8638,1,0,0,0}, {4648,314,274,274,25230,1,0,0,0}, {4649,315,274,274,659,1,0,0,0},
    {4650,316,274,274,662,1,0,0,0}, {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,673,1,0,0,0},
    {4653,319,274,274,25235,1,0,0,0}, {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8650,1,0,0,0},
    {4656,322,274,274,25220,1,0,0,0}, {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,283,1,0,0,0},
    {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,698,1,0,0,0}, {4661,327,274,274,25225,1,0,0,0},
    {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8638,1,0,0,0}, {4664,330,274,274,25240,1,0,0,0},
    {4665,331,274,274,8043,1,0,0,0}, {4666,332,274,274,8047,1,0,0,0}, {4667,333,274,274,2843,1,0,0,0},
    {4668,334,274,274,8035,1,0,0,0}, {4669,335,274,274,25246,1,0,0,0}, {4670,336,274,274,8039,1,0,0,0},
    {4671,337,274,274,8664,1,0,0,0}, {4672,338,274,274,25252,1,0,0,0}, {4673,339,274,274,8675,1,0,0,0},
    {4674,340,274,274,13833,1,0,0,0}, {4675,341,274,274,8688,1,0,0,0}, {4676,342,274,274,8669,1,0,0,0},
    {4677,343,274,274,25260,1,0,0,0}, {4678,344,274,274,8701,1,0,0,0}, {4679,345,274,274,8707,1,0,0,0},
    {4680,346,274,274,25268,1,0,0,0}, {4682,347,274,274,13853,1,0,0,0}, {4683,348,274,274,8707,1,0,0,0},
    {4684,349,274,274,8714,1,0,0,0}, {4685,350,274,274,25277,1,0,0,0}, {4688,351,274,274,8669,1,0,0,0},
    {4689,352,274,274,8675,1,0,0,0}, {4690,353,274,274,8681,1,0,0,0}, {4691,354,274,274,8688,1,0,0,0},
    {4692,355,274,274,8694,1,0,0,0}, {4693,356,274,274,5161,1,0,0,0}, {4694,357,274,274,8701,1,0,0,0},
    {4695,358,274,274,8707,1,0,0,0}, {4696,359,274,274,8714,1,0,0,0}, {4698,360,274,274,8721,1,0,0,0},
    {4699,361,274,274,8707,1,0,0,0}, {4700,362,274,274,8729,1,0,0,0}, {4701,363,274,274,8737,1,0,0,0},
    {4704,364,274,274,25286,1,0,0,0}, {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,865,1,0,0,0},
    {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,876,1,0,0,0}, {4709,369,274,274,25291,1,0,0,0},
    {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8751,1,0,0,0}, {4712,372,274,274,25296,1,0,0,0},
    {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,893,1,0,0,0}, {4715,375,274,274,887,1,0,0,0},
    {4716,376,274,274,904,1,0,0,0}, {4717,377,274,274,25301,1,0,0,0}, {4718,378,274,274,907,1,0,0,0},
    {4719,379,274,274,8763,1,0,0,0}, {4720,380,274,274,25306,1,0,0,0}, {4721,381,274,274,918,1,0,0,0},
    {4722,382,274,274,921,1,0,0,0}, {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,932,1,0,0,0},
    {4725,385,274,274,25311,1,0,0,0}, {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8775,1,0,0,0},
    {4728,388,274,274,25316,1,0,0,0}, {4729,389,274,274,8071,1,0,0,0}, {4730,390,274,274,8075,1,0,0,0},
    {4731,391,274,274,2756,1,0,0,0}, {4732,392,274,274,8063,1,0,0,0}, {4733,393,274,274,25322,1,0,0,0},
    {4734,394,274,274,8067,1,0,0,0}, {4735,395,274,274,8789,1,0,0,0}, {4736,396,274,274,492,1,0,0,0},
    {4737,397,274,274,495,1,0,0,0}, {4738,398,274,274,498,1,0,0,0}, {4739,399,274,274,492,1,0,0,0},
    {4740,400,274,274,509,1,0,0,0}, {4741,401,274,274,25195,1,0,0,0}, {4742,402,274,274,512,1,0,0,0},
    {4743,403,274,274,8602,1,0,0,0}, {4744,404,274,274,25328,1,0,0,0}, {4746,405,274,274,14015,1,0,0,0},
    {4747,406,274,274,8602,1,0,0,0}, {4748,407,274,274,8794,1,0,0,0}, {4749,408,274,274,25334,1,0,0,0},
    {4752,409,274,274,25340,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,1054,1,0,0,0},
    {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,1065,1,0,0,0}, {4757,414,274,274,25345,1,0,0,0},
    {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8819,1,0,0,0}, {4760,417,274,274,25350,1,0,0,0},
    {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,14037,1,0,0,0}, {4763,420,274,274,8111,1,0,0,0},
    {4764,421,274,274,8823,1,0,0,0}, {4765,422,274,274,25356,1,0,0,0}, {4766,423,274,274,8107,1,0,0,0},
    {4767,424,274,274,8840,1,0,0,0}, {4768,425,274,274,2146,1,0,0,0}, {4769,426,274,274,2144,1,0,0,0},
    {4770,427,274,274,2151,1,0,0,0}, {4771,428,274,274,2146,1,0,0,0}, {4772,429,274,274,2550,1,0,0,0},
    {4773,430,274,274,25362,1,0,0,0}, {4774,431,274,274,2568,1,0,0,0}, {4776,433,274,274,25366,1,0,0,0},
    {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,1154,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0},
    {4780,437,274,274,1165,1,0,0,0}, {4781,438,274,274,25371,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0},
    {4783,440,274,274,1176,1,0,0,0}, {4784,441,274,274,25376,1,0,0,0}, {4786,442,274,274,1180,1,0,0,0},
    {4787,443,274,274,1176,1,0,0,0}, {4788,444,274,274,1189,1,0,0,0}, {4789,445,274,274,25382,1,0,0,0},
    {4792,446,274,274,25388,1,0,0,0}, {4793,447,274,274,495,1,0,0,0}, {4794,448,274,274,498,1,0,0,0},
    {4795,449,274,274,492,1,0,0,0}, {4796,450,274,274,509,1,0,0,0}, {4797,451,274,274,25195,1,0,0,0},
    {4798,452,274,274,512,1,0,0,0}, {4799,453,274,274,8602,1,0,0,0}, {4800,454,274,274,25328,1,0,0,0},
    {4802,455,274,274,14015,1,0,0,0}, {4803,456,274,274,8602,1,0,0,0}, {4804,457,274,274,8794,1,0,0,0},
    {4805,458,274,274,25334,1,0,0,0}, {4808,459,274,274,25393,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0},
    {4810,461,274,274,1244,1,0,0,0}, {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,1255,1,0,0,0},
    {4813,464,274,274,25398,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8922,1,0,0,0},
    {4816,467,274,274,2146,1,0,0,0}, {4817,468,274,274,2144,1,0,0,0}, {4818,469,274,274,2151,1,0,0,0},
    {4819,470,274,274,2146,1,0,0,0}, {4820,471,274,274,2550,1,0,0,0}, {4821,472,666,274,2308,1,1,0,0},
    {4821,472,274,274,25362,1,0,0,0}, {4822,473,274,274,2568,1,0,0,0}, {4824,475,274,274,25403,1,0,0,0},
    {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,1308,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0},
    {4828,479,274,274,1319,1,0,0,0}, {4829,480,274,274,25408,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0},
    {4831,482,274,274,8972,1,0,0,0}, {4832,483,274,274,25413,1,0,0,0}, {4833,484,274,274,8980,1,0,0,0},
    {4834,485,274,274,14215,1,0,0,0}, {4835,486,274,274,8989,1,0,0,0}, {4836,487,274,274,8976,1,0,0,0},
    {4837,488,274,274,25419,1,0,0,0}, {4838,489,274,274,8998,1,0,0,0}, {4839,490,274,274,9002,1,0,0,0},
    {4840,491,274,274,25425,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,1372,1,0,0,0},
    {4843,494,274,274,1366,1,0,0,0}, {4844,495,274,274,1383,1,0,0,0}, {4845,496,274,274,25430,1,0,0,0},
    {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,9015,1,0,0,0}, {4848,499,274,274,25435,1,0,0,0},
    {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,1400,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0},
    {4852,503,274,274,1411,1,0,0,0}, {4853,504,274,274,25440,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0},
    {4855,506,274,274,9027,1,0,0,0}, {4856,507,274,274,1411,1,0,0,0}, {4857,508,274,274,1397,1,0,0,0},
    {4858,509,274,274,9019,1,0,0,0}, {4859,510,274,274,1394,1,0,0,0}, {4860,511,274,274,9023,1,0,0,0},
    {4861,512,274,274,2221,1,0,0,0}, {4862,513,274,274,1414,1,0,0,0}, {4863,514,274,274,9027,1,0,0,0},
    {4864,515,274,274,25445,1,0,0,0}, {4865,516,274,274,8057,1,0,0,0}, {4866,517,274,274,8060,1,0,0,0},
    {4867,518,274,274,2760,1,0,0,0}, {4868,519,274,274,8051,1,0,0,0}, {4869,520,274,274,25450,1,0,0,0},
    {4870,521,274,274,8054,1,0,0,0}, {4871,522,274,274,9039,1,0,0,0}, {4872,523,274,274,25455,1,0,0,0},
    {4873,524,274,274,1505,1,0,0,0}, {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0},
    {4876,527,274,274,1519,1,0,0,0}, {4877,528,274,274,25460,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0},
    {4879,530,274,274,1530,1,0,0,0}, {4880,531,274,274,25465,1,0,0,0}, {4882,532,274,274,1534,1,0,0,0},
    {4883,533,274,274,1530,1,0,0,0}, {4884,534,274,274,1543,1,0,0,0}, {4885,535,274,274,25471,1,0,0,0},
    {4896,536,274,274,25477,1,0,0,0}, {4897,537,274,274,9070,1,0,0,0}, {4898,538,274,274,14271,1,0,0,0},
    {4899,539,274,274,9083,1,0,0,0}, {4900,540,274,274,9064,1,0,0,0}, {4901,541,274,274,25485,1,0,0,0},
    {4902,542,274,274,9096,1,0,0,0}, {4903,543,274,274,9102,1,0,0,0}, {4904,544,274,274,25493,1,0,0,0},
    {4905,545,274,274,9116,1,0,0,0}, {4906,546,274,274,14291,1,0,0,0}, {4907,547,274,274,9131,1,0,0,0},
    {4908,548,274,274,9109,1,0,0,0}, {4909,549,274,274,25502,1,0,0,0}, {4910,550,274,274,9146,1,0,0,0},
    {4911,551,274,274,9153,1,0,0,0}, {4912,552,274,274,25511,1,0,0,0}, {4913,553,274,274,9167,1,0,0,0},
    {4914,554,274,274,14314,1,0,0,0}, {4915,555,274,274,9180,1,0,0,0}, {4916,556,274,274,9161,1,0,0,0},
    {4917,557,274,274,25519,1,0,0,0}, {4918,558,274,274,9193,1,0,0,0}, {4919,559,274,274,9199,1,0,0,0},
    {4920,560,274,274,25527,1,0,0,0}, {4921,561,274,274,9213,1,0,0,0}, {4922,562,274,274,14334,1,0,0,0},
    {4923,563,274,274,9228,1,0,0,0}, {4924,564,274,274,9206,1,0,0,0}, {4925,565,274,274,25536,1,0,0,0},
    {4926,566,274,274,9249,1,0,0,0}, {4927,567,274,274,9256,1,0,0,0}, {4928,568,274,274,25527,1,0,0,0},
    {4929,569,274,274,9213,1,0,0,0}, {4930,570,274,274,14334,1,0,0,0}, {4931,571,274,274,9228,1,0,0,0},
    {4932,572,274,274,9206,1,0,0,0}, {4933,573,274,274,25536,1,0,0,0}, {4934,574,274,274,9249,1,0,0,0},
    {4935,575,274,274,9256,1,0,0,0}, {4936,576,274,274,25545,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0},
    {4938,578,274,274,1765,1,0,0,0}, {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,1776,1,0,0,0},
    {4941,581,274,274,25550,1,0,0,0}, {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9272,1,0,0,0},
    {4944,584,274,274,25555,1,0,0,0}, {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0},
    {4947,587,274,274,1787,1,0,0,0}, {4948,588,274,274,1804,1,0,0,0}, {4949,589,274,274,25560,1,0,0,0},
    {4950,590,274,274,1807,1,0,0,0}, {4951,591,274,274,9284,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0},
    {4970,593,274,274,1817,1,0,0,0}, {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0},
    {4973,596,274,274,1823,1,0,0,0}, {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0},
    {4976,599,274,274,1829,1,0,0,0}, {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3238,1815,1,0,1,0},
    {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,3238,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0},
    {4980,603,274,3238,1819,1,0,1,0}, {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3238,1821,1,0,1,0},
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
    {1579,704,665,698,25646,1,1,1,0}, {1579,704,274,698,25651,1,0,1,0}, {1579,704,274,274,25646,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9371,1,0,1,0},
    {1581,706,274,274,9378,1,0,0,0}, {1582,707,274,698,25660,1,0,1,0}, {1582,707,274,274,2720,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,9934,1,1,1,0}, {1584,709,274,698,9925,1,0,1,0}, {1584,709,274,274,9934,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,25669,1,1,1,0}, {1588,713,274,698,25674,1,0,1,0}, {1588,713,274,274,25669,1,0,0,0},
    {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,665,698,9382,1,1,1,0}, {1590,715,274,698,9386,1,0,1,0}, {1590,715,274,274,9382,1,0,0,0},
    {1591,716,665,698,9393,1,1,1,0}, {1591,716,274,698,9396,1,0,1,0}, {1591,716,274,274,9393,1,0,0,0},
    {1592,717,665,698,9401,1,1,1,0}, {1592,717,274,698,9405,1,0,1,0}, {1592,717,274,274,9401,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,25683,1,0,1,0},
    {1594,719,274,274,25692,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
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
    {1711,797,274,274,2419,1,0,0,0}, {1716,3239,274,698,2416,1,0,1,0}, {1716,3239,274,274,2419,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,9412,1,0,1,0}, {57344,647,274,3241,9416,1,0,1,0},
    {57344,647,274,3242,9420,1,0,1,0}, {57344,647,274,3243,9426,1,0,1,0}, {57344,647,274,3244,9431,1,0,1,0},
    {57344,647,274,3245,9437,1,0,1,0}, {57344,647,274,3246,25697,1,0,1,0}, {57344,647,274,3247,9447,1,0,1,0},
    {57344,647,274,3248,9451,1,0,1,0}, {57344,647,274,3249,9455,1,0,1,0}, {57344,647,274,3250,25704,1,0,1,0},
    {57344,647,274,3251,9464,1,0,1,0}, {57344,647,274,3252,25711,1,0,1,0}, {57344,647,274,3253,9473,1,0,1,0},
    {57344,647,274,274,9416,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,7605,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,2146,1,1,0,0},
    {1571,674,274,274,7605,1,0,0,0}, {1572,675,274,274,7605,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,7605,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,2189,1,1,1,0}, {1579,704,274,698,2192,1,0,1,0}, {1579,704,274,274,2189,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,19035,1,0,1,0},
    {1581,706,274,274,4982,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,2226,1,1,1,0}, {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,3057,1,1,1,0}, {1589,714,274,698,3050,1,0,1,0}, {1589,714,274,274,3057,1,0,0,0},
    {1590,715,665,698,3820,1,1,1,0}, {1590,715,274,698,9960,1,0,1,0}, {1590,715,274,274,3820,1,0,0,0},
    {1591,716,665,698,9946,1,1,1,0}, {1591,716,274,698,9939,1,0,1,0}, {1591,716,274,274,9946,1,0,0,0},
    {1592,717,665,698,25925,1,1,1,0}, {1592,717,274,698,25930,1,0,1,0}, {1592,717,274,274,25925,1,0,0,0},
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
    {1711,797,274,274,2419,1,0,0,0}, {1716,3239,274,698,2416,1,0,1,0}, {1716,3239,274,274,2419,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,9412,1,0,1,0}, {57344,647,274,3241,9416,1,0,1,0},
    {57344,647,274,3242,25939,1,0,1,0}, {57344,647,274,3243,25946,1,0,1,0}, {57344,647,274,3244,25952,1,0,1,0},
    {57344,647,274,3245,25958,1,0,1,0}, {57344,647,274,3246,9442,1,0,1,0}, {57344,647,274,3247,9447,1,0,1,0},
    {57344,647,274,3248,9451,1,0,1,0}, {57344,647,274,3249,9455,1,0,1,0}, {57344,647,274,3250,9459,1,0,1,0},
    {57344,647,274,3251,9464,1,0,1,0}, {57344,647,274,3252,9468,1,0,1,0}, {57344,647,274,3253,9473,1,0,1,0},
    {57344,647,274,274,9416,1,0,0,0}, {2433,913,274,274,4135,1,0,0,0}, {2434,914,274,274,3595,1,0,0,0},
    {2435,921,274,274,2209,1,0,0,0}, {2437,922,274,274,2146,1,0,0,0}, {2438,923,274,274,2132,1,0,0,0},
    {2439,924,274,274,2151,1,0,0,0}, {2440,925,274,274,2148,1,0,0,0}, {2441,926,274,274,2144,1,0,0,0},
    {2442,927,274,274,2141,1,0,0,0}, {2443,928,274,274,2575,1,0,0,0}, {2444,929,274,274,2710,1,0,0,0},
    {2447,930,274,274,2550,1,0,0,0}, {2448,931,274,274,2714,1,0,0,0}, {2451,932,274,274,2568,1,0,0,0},
    {2452,933,274,274,2717,1,0,0,0}, {2453,934,274,936,2328,2,0,1,0}, {2453,934,274,274,745,2,0,0,0},
    {2453,937,274,936,2333,1,0,1,0}, {2453,937,274,274,1148,1,0,0,0}, {2454,938,274,936,2720,2,0,1,0},
    {2454,938,274,274,2725,2,0,0,0}, {2454,940,274,936,2218,1,0,1,0}, {2454,940,274,274,2731,1,0,0,0},
    {2455,941,274,936,2735,2,0,1,0}, {2455,941,274,274,2738,2,0,0,0}, {2455,943,274,936,2419,1,0,1,0},
    {2455,943,274,274,1502,1,0,0,0}, {2456,944,274,936,2317,1,0,1,0}, {2456,944,274,274,2742,1,0,0,0},
    {2457,945,274,936,2706,1,0,1,0}, {2457,945,274,274,2746,1,0,0,0}, {2458,946,274,936,2400,1,0,1,0},
    {2458,946,274,274,2756,1,0,0,0}, {2459,947,274,936,26055,1,0,1,0}, {2459,947,274,274,26059,1,0,0,0},
    {2460,948,274,936,2239,2,0,1,0}, {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,936,2200,1,0,1,0},
    {2460,950,274,274,2760,1,0,0,0}, {2461,951,274,936,2763,1,0,1,0}, {2461,951,274,274,387,1,0,0,0},
    {2462,952,274,936,2703,1,0,1,0}, {2462,952,274,274,1076,1,0,0,0}, {2463,953,274,936,2279,1,0,1,0},
    {2463,953,274,274,1547,1,0,0,0}, {2464,954,274,936,2766,1,0,1,0}, {2464,954,274,274,2771,1,0,0,0},
    {2465,955,274,936,6049,2,0,1,0}, {2465,955,274,274,6053,2,0,0,0}, {2465,957,274,936,2268,1,0,1,0},
    {2465,957,274,274,1422,1,0,0,0}, {2466,958,274,936,6058,2,0,1,0}, {2466,958,274,274,6063,2,0,0,0},
    {2466,960,274,936,2793,1,0,1,0}, {2466,960,274,274,2798,1,0,0,0}, {2467,961,274,936,2699,1,0,1,0},
    {2467,961,274,274,2804,1,0,0,0}, {2468,962,274,936,2184,1,0,1,0}, {2468,962,274,274,915,1,0,0,0},
    {2469,963,274,936,2189,1,0,1,0}, {2469,963,274,274,2809,1,0,0,0}, {2470,964,274,936,2221,1,0,1,0},
    {2470,964,274,274,1394,1,0,0,0}, {2471,965,274,936,2226,1,0,1,0}, {2471,965,274,274,2813,1,0,0,0},
    {2472,966,274,936,2345,1,0,1,0}, {2472,966,274,274,1048,1,0,0,0}, {2474,967,274,936,2393,1,0,1,0},
    {2474,967,274,274,1787,1,0,0,0}, {2475,968,274,936,2323,2,0,1,0}, {2475,968,274,274,1759,2,0,0,0},
    {2475,970,274,936,2817,1,0,1,0}, {2475,970,274,274,2820,1,0,0,0}, {2476,971,274,936,2171,1,0,1,0},
    {2476,971,274,274,859,1,0,0,0}, {2477,972,274,936,2824,1,0,1,0}, {2477,972,274,274,2827,1,0,0,0},
    {2478,973,274,936,2343,1,0,1,0}, {2478,973,274,274,592,1,0,0,0}, {2479,974,274,936,2372,2,0,1,0},
    {2479,974,274,274,1366,2,0,0,0}, {2479,976,274,936,26064,1,0,1,0}, {2479,976,274,274,26068,1,0,0,0},
    {2480,977,274,936,2234,1,0,1,0}, {2480,977,274,274,656,1,0,0,0}, {2482,978,274,936,2335,1,0,1,0},
    {2482,978,274,274,520,1,0,0,0}, {2486,979,274,936,2249,1,0,1,0}, {2486,979,274,274,2843,1,0,0,0},
    {2487,980,274,936,26073,1,0,1,0}, {2487,980,274,274,26078,1,0,0,0}, {2488,981,274,936,2244,1,0,1,0},
    {2488,981,274,274,684,1,0,0,0}, {2489,982,274,936,2359,1,0,1,0}, {2489,982,274,274,492,1,0,0,0},
    {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,2132,1,0,0,0}, {2495,985,274,274,2151,1,0,0,0},
    {2496,986,274,274,2148,1,0,0,0}, {2497,987,274,274,2144,1,0,0,0}, {2498,988,274,274,2141,1,0,0,0},
    {2499,989,274,274,2575,1,0,0,0}, {2500,990,274,274,2847,1,0,0,0}, {2503,991,274,274,2550,1,0,0,0},
    {2504,992,274,274,2714,1,0,0,0}, {2507,993,274,274,2568,1,0,0,0}, {2508,994,274,274,2717,1,0,0,0},
    {2509,995,274,274,0,1,0,0,0}, {2510,996,274,274,2184,1,0,0,0}, {2528,997,274,274,2847,1,0,0,0},
    {2530,998,274,274,2710,1,0,0,0}, {2534,999,274,274,2388,1,0,0,0}, {2535,1000,274,274,1815,1,0,0,0},
    {2536,1001,274,274,1817,1,0,0,0}, {2537,1002,274,274,1819,1,0,0,0}, {2538,1003,274,274,1821,1,0,0,0},
    {2539,1004,274,274,1823,1,0,0,0}, {2540,1005,274,274,1825,1,0,0,0}, {2541,1006,274,274,1827,1,0,0,0},
    {2542,1007,274,274,1829,1,0,0,0}, {2543,1008,274,274,1831,1,0,0,0}, {2544,1009,274,936,2234,1,0,1,0},
    {2544,1009,274,274,656,1,0,0,0}, {2545,1010,274,936,2414,1,0,1,0}, {2545,1010,274,274,887,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1097,1098,274,274,26250,1,0,0,0}, {1098,1099,274,274,26254,1,0,0,0}, {1100,1101,274,274,2200,1,0,0,0},
    {1102,1103,274,274,8057,1,0,0,0}, {1103,1104,274,274,2760,1,0,0,0}, {1117,2812,274,274,2151,1,0,0,0},
    {1123,2813,274,274,2550,1,0,0,0}, {1131,2814,274,274,2146,1,0,0,0}, {769,4216,274,274,0,1,0,0,0},
    {776,6272,274,274,0,1,0,0,0}, {945,6273,274,274,26337,4,0,0,0}, {945,6277,274,6280,26341,3,0,1,0},
    {945,6277,274,6281,26344,3,0,1,0}, {945,6277,274,274,26348,3,0,0,0}, {945,6282,274,274,26337,3,0,0,0},
    {945,6285,274,274,26337,3,0,0,0}, {945,6288,274,274,26352,3,0,0,0}, {945,1209,274,6280,26341,2,0,1,0},
    {945,1209,274,6281,26344,2,0,1,0}, {945,1209,274,274,26348,2,0,0,0}, {945,3544,274,274,26352,2,0,0,0},
    {945,1211,274,274,26341,1,0,0,0}, {946,6291,274,274,2414,2,0,0,0}, {946,1212,274,274,2414,1,0,0,0},
    {947,1213,4,274,26355,2,1,0,0}, {947,1217,274,274,26358,2,0,0,0}, {947,1215,274,274,3804,2,0,0,0},
    {947,1219,274,274,26362,2,0,0,0}, {947,1213,274,274,26362,2,0,0,0}, {947,1221,274,274,26367,1,0,0,0},
    {948,6293,274,274,26370,2,0,0,0}, {948,1222,274,274,26370,1,0,0,0}, {949,6295,274,274,26373,4,0,0,0},
    {949,6299,274,6280,26352,3,0,1,0}, {949,6299,274,6281,26377,3,0,1,0}, {949,6299,274,274,26381,3,0,0,0},
    {949,6302,274,274,26373,3,0,0,0}, {949,6305,274,274,26373,3,0,0,0}, {949,6308,274,274,2151,3,0,0,0},
    {949,1225,274,6280,26352,2,0,1,0}, {949,1225,274,6281,26377,2,0,1,0}, {949,1225,274,274,26381,2,0,0,0},
    {949,3555,274,274,2151,2,0,0,0}, {949,1227,274,274,26352,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1231,274,6281,10900,2,0,1,0}, {951,1231,274,274,10907,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0},
    {952,1234,274,274,26385,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0}, {954,6311,274,274,2333,2,0,0,0},
    {954,1236,274,274,2333,1,0,0,0}, {955,6313,274,274,2335,2,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1238,4,274,2171,2,1,0,0}, {956,1238,274,274,10910,2,0,0,0}, {956,6315,274,274,2343,2,0,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1241,4,274,2221,2,1,0,0}, {957,1241,274,274,10913,2,0,0,0},
    {957,6317,274,274,2345,2,0,0,0}, {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,5220,1,0,0,0},
    {959,6319,274,274,10924,4,0,0,0}, {959,6323,274,274,10924,3,0,0,0}, {959,6326,274,274,10924,3,0,0,0},
    {959,6329,274,274,2151,3,0,0,0}, {959,6332,274,274,2144,3,0,0,0}, {959,3559,274,274,2151,2,0,0,0},
    {959,1247,274,274,2144,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,6335,274,274,2393,2,0,0,0},
    {960,1250,274,274,2393,1,0,0,0}, {961,6337,274,274,2234,2,0,0,0}, {961,1251,274,274,2234,1,0,0,0},
    {962,1252,274,274,2244,1,0,0,0}, {963,6339,274,274,2244,2,0,0,0}, {963,1253,274,6341,2239,1,0,1,0},
    {963,1253,274,274,2244,1,0,0,0}, {964,3562,274,274,2565,2,0,0,0}, {964,6342,274,274,2184,2,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,6344,274,274,2151,3,0,0,0}, {965,1257,274,274,2151,2,0,0,0},
    {965,1259,274,274,2151,1,0,0,0}, {966,6347,274,274,2323,2,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,3824,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,2568,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10844,1,0,0,0},
    {940,1202,274,274,2366,1,0,0,0}, {941,1203,274,274,10867,1,0,0,0}, {942,1204,274,274,16726,1,0,0,0},
    {943,1205,274,274,10870,1,0,0,0}, {944,1206,274,274,11024,1,0,0,0}, {945,1207,274,274,19647,2,0,0,0},
    {945,1209,274,274,2717,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0},
    {947,1219,274,274,2416,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0},
    {949,1223,274,274,19651,2,0,0,0}, {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,1233,274,274,16821,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0},
    {959,1245,274,274,10916,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0},
    {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0},
    {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0},
    {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0},
    {969,1263,274,274,16825,1,0,0,0}, {970,1264,274,274,7142,1,0,0,0}, {971,1265,274,274,11053,1,0,0,0},
    {972,1266,274,274,10934,1,0,0,0}, {973,1267,274,274,11060,1,0,0,0}, {974,1268,274,274,16829,1,0,0,0},
    {2689,1324,274,274,4135,1,0,0,0}, {2690,1325,274,274,3595,1,0,0,0}, {2691,1331,274,274,2209,1,0,0,0},
    {2693,1332,274,274,2146,1,0,0,0}, {2694,1333,274,274,2132,1,0,0,0}, {2695,1334,274,274,2151,1,0,0,0},
    {2696,1335,274,274,2148,1,0,0,0}, {2697,1336,274,274,2144,1,0,0,0}, {2698,1337,274,274,2141,1,0,0,0},
    {2699,1338,274,274,2575,1,0,0,0}, {2700,1339,274,274,2710,1,0,0,0}, {2701,1340,274,274,4337,1,0,0,0},
    {2703,1341,274,274,26689,1,0,0,0}, {2704,1342,274,274,2714,1,0,0,0}, {2705,1343,274,274,4340,1,0,0,0},
    {2707,1344,274,274,5198,1,0,0,0}, {2708,1345,274,274,2717,1,0,0,0}, {2709,1346,274,1114,2328,2,0,1,0},
    {2709,1346,274,274,745,2,0,0,0}, {2709,1348,274,1114,2333,1,0,1,0}, {2709,1348,274,274,1148,1,0,0,0},
    {2710,1349,274,1114,2720,2,0,1,0}, {2710,1349,274,274,2725,2,0,0,0}, {2710,1351,274,1114,2218,1,0,1,0},
    {2710,1351,274,274,2731,1,0,0,0}, {2711,1352,274,1114,2735,2,0,1,0}, {2711,1352,274,274,2738,2,0,0,0},
    {2711,1354,274,1114,2419,1,0,1,0}, {2711,1354,274,274,1502,1,0,0,0}, {2712,1355,274,1114,2317,1,0,1,0},
    {2712,1355,274,274,2742,1,0,0,0}, {2713,1356,274,1114,2706,1,0,1,0}, {2713,1356,274,274,2746,1,0,0,0},
    {2714,1357,274,1114,2400,1,0,1,0}, {2714,1357,274,274,2756,1,0,0,0}, {2715,1358,274,1114,26055,1,0,1,0},
    {2715,1358,274,274,26059,1,0,0,0}, {2716,1359,274,1114,2239,2,0,1,0}, {2716,1359,274,274,1302,2,0,0,0},
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
    {2731,1379,274,274,1759,2,0,0,0}, {2731,1381,274,1114,2323,1,0,1,0}, {2731,1381,274,274,1759,1,0,0,0},
    {2732,1382,274,1114,2171,1,0,1,0}, {2732,1382,274,274,859,1,0,0,0}, {2733,1383,274,1114,2824,1,0,1,0},
    {2733,1383,274,274,2827,1,0,0,0}, {2734,1384,274,1114,2343,1,0,1,0}, {2734,1384,274,274,592,1,0,0,0},
    {2735,1385,274,1114,2831,2,0,1,0}, {2735,1385,274,274,2835,2,0,0,0}, {2735,1387,274,1114,2372,1,0,1,0},
    {2735,1387,274,274,1366,1,0,0,0}, {2736,1388,274,1114,2234,1,0,1,0}, {2736,1388,274,274,656,1,0,0,0},
    {2738,1389,274,1114,2335,1,0,1,0}, {2738,1389,274,274,520,1,0,0,0}, {2739,1390,274,1114,3599,1,0,1,0},
    {2739,1390,274,274,4145,1,0,0,0}, {2741,1391,274,1114,2414,1,0,1,0}, {2741,1391,274,274,887,1,0,0,0},
    {2742,1392,274,1114,2249,1,0,1,0}, {2742,1392,274,274,2843,1,0,0,0}, {2743,1393,274,1114,26073,1,0,1,0},
    {2743,1393,274,274,26078,1,0,0,0}, {2744,1394,274,1114,2244,1,0,1,0}, {2744,1394,274,274,684,1,0,0,0},
    {2745,1395,274,1114,2359,1,0,1,0}, {2745,1395,274,274,492,1,0,0,0}, {2748,1396,274,274,0,1,0,0,0},
    {2750,1397,274,274,2132,1,0,0,0}, {2751,1398,274,274,2151,1,0,0,0}, {2752,1399,274,274,2148,1,0,0,0},
    {2753,1400,274,274,2144,1,0,0,0}, {2754,1401,274,274,2141,1,0,0,0}, {2755,1402,274,274,2575,1,0,0,0},
    {2756,1403,274,274,2847,1,0,0,0}, {2757,1404,274,274,4337,1,0,0,0}, {2759,1405,274,274,26689,1,0,0,0},
    {2760,1406,274,274,2714,1,0,0,0}, {2761,1407,274,274,4340,1,0,0,0}, {2763,1408,274,274,5198,1,0,0,0},
    {2764,1409,274,274,2717,1,0,0,0}, {2765,1410,274,274,0,1,0,0,0}, {2784,1411,274,274,2847,1,0,0,0},
    {2786,1412,274,274,2710,1,0,0,0}, {2790,1413,274,274,2388,1,0,0,0}, {2791,1414,274,274,1815,1,0,0,0},
    {2792,1415,274,274,1817,1,0,0,0}, {2793,1416,274,274,1819,1,0,0,0}, {2794,1417,274,274,1821,1,0,0,0},
    {2795,1418,274,274,1823,1,0,0,0}, {2796,1419,274,274,1825,1,0,0,0}, {2797,1420,274,274,1827,1,0,0,0},
    {2798,1421,274,274,1829,1,0,0,0}, {2799,1422,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2305,1490,274,274,4135,1,0,0,0}, {2306,1491,274,274,3595,1,0,0,0},
    {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0},
    {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0},
    {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,2710,1,0,0,0},
    {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2550,1,0,0,0},
    {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0},
    {2323,1513,274,274,2568,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0}, {2325,1515,274,1517,2328,2,0,1,0},
    {2325,1515,274,274,745,2,0,0,0}, {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,1148,1,0,0,0},
    {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2725,2,0,0,0}, {2326,1521,274,1517,2218,1,0,1,0},
    {2326,1521,274,274,2731,1,0,0,0}, {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2738,2,0,0,0},
    {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,1502,1,0,0,0}, {2328,1525,274,1517,2317,1,0,1,0},
    {2328,1525,274,274,2742,1,0,0,0}, {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2746,1,0,0,0},
    {2330,1527,274,1517,2400,1,0,1,0}, {2330,1527,274,274,2756,1,0,0,0}, {2331,1528,274,1517,26055,1,0,1,0},
    {2331,1528,274,274,26059,1,0,0,0}, {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,1302,2,0,0,0},
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
    {2358,1565,274,1517,2249,1,0,1,0}, {2358,1565,274,274,2843,1,0,0,0}, {2359,1566,274,1517,26073,1,0,1,0},
    {2359,1566,274,274,26078,1,0,0,0}, {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,684,1,0,0,0},
    {2361,1568,274,1517,2359,1,0,1,0}, {2361,1568,274,274,492,1,0,0,0}, {2364,1569,274,274,0,1,0,0,0},
    {2365,1570,274,274,2120,1,0,0,0}, {2366,1571,274,274,2132,1,0,0,0}, {2367,1572,274,274,2151,1,0,0,0},
    {2368,1573,274,274,2148,1,0,0,0}, {2369,1574,274,274,2144,1,0,0,0}, {2370,1575,274,274,2141,1,0,0,0},
    {2371,1576,274,274,2575,1,0,0,0}, {2372,1577,274,274,2847,1,0,0,0}, {2373,1578,274,274,4337,1,0,0,0},
    {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2550,1,0,0,0}, {2376,1581,274,274,2714,1,0,0,0},
    {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0}, {2379,1584,274,274,2568,1,0,0,0},
    {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0}, {2400,1587,274,274,2847,1,0,0,0},
    {2402,1588,274,274,2710,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0}, {2405,1589,274,274,2689,1,0,0,0},
    {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0}, {2408,1592,274,274,1817,1,0,0,0},
    {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0}, {2411,1595,274,274,1823,1,0,0,0},
    {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0}, {2414,1598,274,274,1829,1,0,0,0},
    {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {97,1600,666,4,0,1,1,1,0}, {3201,1662,274,274,4135,1,0,0,0}, {3202,1663,274,274,3595,1,0,0,0},
    {3203,1670,274,274,2209,1,0,0,0}, {3205,1671,274,274,2146,1,0,0,0}, {3206,1672,274,274,2132,1,0,0,0},
    {3207,1673,274,274,2151,1,0,0,0}, {3208,1674,274,274,2148,1,0,0,0}, {3209,1675,274,274,2144,1,0,0,0},
    {3210,1676,274,274,2141,1,0,0,0}, {3211,1677,274,274,2575,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0},
    {3214,1679,274,274,26689,1,0,0,0}, {3215,1680,274,274,2550,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0},
    {3218,1682,274,274,5198,1,0,0,0}, {3219,1683,274,274,2568,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0},
    {3221,1685,274,1687,2328,2,0,1,0}, {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,1687,2333,1,0,1,0},
    {3221,1688,274,274,1148,1,0,0,0}, {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0},
    {3222,1691,274,1687,2218,1,0,1,0}, {3222,1691,274,274,2731,1,0,0,0}, {3223,1692,274,1687,2735,2,0,1,0},
    {3223,1692,274,274,2738,2,0,0,0}, {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,1502,1,0,0,0},
    {3224,1695,274,1687,2317,1,0,1,0}, {3224,1695,274,274,2742,1,0,0,0}, {3225,1696,274,1687,2706,1,0,1,0},
    {3225,1696,274,274,2746,1,0,0,0}, {3226,1697,274,1687,2400,1,0,1,0}, {3226,1697,274,274,2756,1,0,0,0},
    {3227,1698,274,1687,26055,1,0,1,0}, {3227,1698,274,274,26059,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0},
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
    {3254,1733,274,1687,2249,1,0,1,0}, {3254,1733,274,274,2843,1,0,0,0}, {3255,1734,274,1687,26073,1,0,1,0},
    {3255,1734,274,274,26078,1,0,0,0}, {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,684,1,0,0,0},
    {3257,1736,274,1687,2359,1,0,1,0}, {3257,1736,274,274,492,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0},
    {3262,1738,274,274,2132,1,0,0,0}, {3263,1739,274,274,2151,1,0,0,0}, {3264,1740,274,274,2148,1,0,0,0},
    {3265,1741,274,274,2144,1,0,0,0}, {3266,1742,274,274,2141,1,0,0,0}, {3267,1743,274,274,2575,1,0,0,0},
    {3268,1744,274,274,2847,1,0,0,0}, {3270,1745,274,274,26689,1,0,0,0}, {3271,1746,274,274,2550,1,0,0,0},
    {3272,1747,274,274,2714,1,0,0,0}, {3274,1748,274,274,5198,1,0,0,0}, {3275,1749,274,274,2568,1,0,0,0},
    {3276,1750,274,274,2717,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,2847,1,0,0,0},
    {3298,1753,274,274,2710,1,0,0,0}, {3302,1754,274,274,2388,1,0,0,0}, {3303,1755,274,274,1815,1,0,0,0},
    {3304,1756,274,274,1817,1,0,0,0}, {3305,1757,274,274,1819,1,0,0,0}, {3306,1758,274,274,1821,1,0,0,0},
    {3307,1759,274,274,1823,1,0,0,0}, {3308,1760,274,274,1825,1,0,0,0}, {3309,1761,274,274,1827,1,0,0,0},
    {3310,1762,274,274,1829,1,0,0,0}, {3311,1763,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {3329,3963,274,274,4135,1,0,0,0}, {3330,3964,274,274,2695,1,0,0,0},
    {3331,3965,274,274,2209,1,0,0,0}, {3333,3966,274,274,2146,1,0,0,0}, {3334,3967,274,274,2132,1,0,0,0},
    {3335,3968,274,274,2151,1,0,0,0}, {3336,3969,274,274,2148,1,0,0,0}, {3337,3970,274,274,2144,1,0,0,0},
    {3338,3971,274,274,2141,1,0,0,0}, {3339,3972,274,274,2575,1,0,0,0}, {3340,3973,274,274,2710,1,0,0,0},
    {3342,3974,274,274,26689,1,0,0,0}, {3343,3975,274,274,2550,1,0,0,0}, {3344,3976,274,274,2714,1,0,0,0},
    {3346,3977,274,274,5198,1,0,0,0}, {3347,3978,274,274,2568,1,0,0,0}, {3348,3979,274,274,2717,1,0,0,0},
    {3349,3980,274,3982,2333,1,0,1,0}, {3349,3980,274,274,1148,1,0,0,0}, {3350,3983,274,3982,2218,1,0,1,0},
    {3350,3983,274,274,2731,1,0,0,0}, {3351,3984,274,3982,2419,1,0,1,0}, {3351,3984,274,274,1502,1,0,0,0},
    {3352,3985,274,3982,2317,1,0,1,0}, {3352,3985,274,274,2742,1,0,0,0}, {3353,3986,274,3982,2706,1,0,1,0},
    {3353,3986,274,274,2746,1,0,0,0}, {3354,3987,274,3982,2400,1,0,1,0}, {3354,3987,274,274,2756,1,0,0,0},
    {3355,3988,274,3982,26055,1,0,1,0}, {3355,3988,274,274,26059,1,0,0,0}, {3356,3989,274,3982,2200,1,0,1,0},
    {3356,3989,274,274,2760,1,0,0,0}, {3357,3990,274,3982,2763,1,0,1,0}, {3357,3990,274,274,387,1,0,0,0},
    {3358,3991,274,3982,2703,1,0,1,0}, {3358,3991,274,274,1076,1,0,0,0}, {3359,3992,274,3982,2279,1,0,1,0},
    {3359,3992,274,274,1547,1,0,0,0}, {3360,3993,274,3982,2766,1,0,1,0}, {3360,3993,274,274,2771,1,0,0,0},
    {3361,3994,274,3982,2268,1,0,1,0}, {3361,3994,274,274,1422,1,0,0,0}, {3362,3995,274,3982,2793,1,0,1,0},
    {3362,3995,274,274,2798,1,0,0,0}, {3363,3996,274,3982,2699,1,0,1,0}, {3363,3996,274,274,2804,1,0,0,0},
    {3364,3997,274,3982,2184,1,0,1,0}, {3364,3997,274,274,915,1,0,0,0}, {3365,3998,274,3982,2189,1,0,1,0},
    {3365,3998,274,274,2809,1,0,0,0}, {3366,3999,274,3982,2221,1,0,1,0}, {3366,3999,274,274,1394,1,0,0,0},
    {3367,4000,274,3982,2226,1,0,1,0}, {3367,4000,274,274,2813,1,0,0,0}, {3368,4001,274,3982,2345,1,0,1,0},
    {3368,4001,274,274,1048,1,0,0,0}, {3369,4002,274,3982,4347,1,0,1,0}, {3369,4002,274,274,4351,1,0,0,0},
    {3370,4003,274,3982,2393,1,0,1,0}, {3370,4003,274,274,1787,1,0,0,0}, {3371,4004,274,3982,2817,1,0,1,0},
    {3371,4004,274,274,2820,1,0,0,0}, {3372,4005,274,3982,2171,1,0,1,0}, {3372,4005,274,274,859,1,0,0,0},
    {3373,4006,274,3982,2824,1,0,1,0}, {3373,4006,274,274,2827,1,0,0,0}, {3374,4007,274,3982,2343,1,0,1,0},
    {3374,4007,274,274,592,1,0,0,0}, {3375,4008,274,3982,2372,1,0,1,0}, {3375,4008,274,274,1366,1,0,0,0},
    {3376,4009,274,3982,2234,1,0,1,0}, {3376,4009,274,274,656,1,0,0,0}, {3377,6349,274,3982,9974,3,0,1,0},
    {3377,6349,274,274,26918,3,0,0,0}, {3377,4010,274,3982,4356,1,0,1,0}, {3377,4010,274,274,4360,1,0,0,0},
    {3378,4011,274,3982,2335,1,0,1,0}, {3378,4011,274,274,520,1,0,0,0}, {3379,4012,274,3982,3599,1,0,1,0},
    {3379,4012,274,274,4145,1,0,0,0}, {3380,4013,274,3982,4365,1,0,1,0}, {3380,4013,274,274,4369,1,0,0,0},
    {3381,4014,274,3982,2414,1,0,1,0}, {3381,4014,274,274,887,1,0,0,0}, {3382,4015,274,3982,2249,1,0,1,0},
    {3382,4015,274,274,2843,1,0,0,0}, {3383,4016,274,3982,26073,1,0,1,0}, {3383,4016,274,274,26078,1,0,0,0},
    {3384,4017,274,3982,2244,1,0,1,0}, {3384,4017,274,274,684,1,0,0,0}, {3385,4018,274,3982,2359,1,0,1,0},
    {3385,4018,274,274,492,1,0,0,0}, {3390,4019,274,274,2132,1,0,0,0}, {3391,4020,274,274,2151,1,0,0,0},
    {3392,4021,274,274,2148,1,0,0,0}, {3393,4022,274,274,2144,1,0,0,0}, {3394,4023,274,274,2141,1,0,0,0},
    {3395,4024,274,274,2575,1,0,0,0}, {3396,4025,274,274,2847,1,0,0,0}, {3398,4026,274,274,26689,1,0,0,0},
    {3399,4027,274,274,2550,1,0,0,0}, {3400,4028,274,274,2714,1,0,0,0}, {3402,4029,274,274,5198,1,0,0,0},
    {3403,4030,274,274,2568,1,0,0,0}, {3404,4031,274,274,2717,1,0,0,0}, {3405,4032,274,274,0,1,0,0,0},
    {3424,4033,274,274,2847,1,0,0,0}, {3426,4034,274,274,2710,1,0,0,0}, {3430,4035,274,274,2388,1,0,0,0},
    {3431,4036,274,274,1815,1,0,0,0}, {3432,4037,274,274,1817,1,0,0,0}, {3433,4038,274,274,1819,1,0,0,0},
    {3434,4039,274,274,1821,1,0,0,0}, {3435,4040,274,274,1823,1,0,0,0}, {3436,4041,274,274,1825,1,0,0,0},
    {3437,4042,274,274,1827,1,0,0,0}, {3438,4043,274,274,1829,1,0,0,0}, {3439,4044,274,274,1831,1,0,0,0},
    {3450,4045,274,274,2699,1,0,0,0}, {3451,4046,274,274,2345,1,0,0,0}, {3452,4047,274,274,2234,1,0,0,0},
    {3453,4048,274,274,2335,1,0,0,0}, {3454,4049,274,274,3599,1,0,0,0}, {3455,4050,274,274,2333,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2817,2425,274,274,4135,1,0,0,0},
    {2818,2426,274,274,3595,1,0,0,0}, {2819,2432,274,274,2209,1,0,0,0}, {2821,2433,274,274,2146,1,0,0,0},
    {2822,2434,274,274,2132,1,0,0,0}, {2823,2435,274,274,2151,1,0,0,0}, {2824,2436,274,274,2148,1,0,0,0},
    {2825,2437,274,274,2144,1,0,0,0}, {2826,2438,274,274,2141,1,0,0,0}, {2827,2439,274,274,2575,1,0,0,0},
    {2828,2440,274,274,2710,1,0,0,0}, {2831,2441,274,274,2550,1,0,0,0}, {2832,2442,274,274,2714,1,0,0,0},
    {2835,2443,274,274,2568,1,0,0,0}, {2836,2444,274,274,2717,1,0,0,0}, {2837,2445,274,2447,2328,2,0,1,0},
    {2837,2445,274,274,745,2,0,0,0}, {2837,2448,274,2447,2333,1,0,1,0}, {2837,2448,274,274,1148,1,0,0,0},
    {2838,2449,274,2447,2720,2,0,1,0}, {2838,2449,274,274,2725,2,0,0,0}, {2838,2451,274,2447,2218,1,0,1,0},
    {2838,2451,274,274,2731,1,0,0,0}, {2839,2452,274,2447,2735,2,0,1,0}, {2839,2452,274,274,2738,2,0,0,0},
    {2839,2454,274,2447,2419,1,0,1,0}, {2839,2454,274,274,1502,1,0,0,0}, {2840,2455,274,2447,2317,1,0,1,0},
    {2840,2455,274,274,2742,1,0,0,0}, {2841,2456,274,2447,2706,1,0,1,0}, {2841,2456,274,274,2746,1,0,0,0},
    {2842,2457,274,2447,2400,1,0,1,0}, {2842,2457,274,274,2756,1,0,0,0}, {2843,2458,274,2447,26055,1,0,1,0},
    {2843,2458,274,274,26059,1,0,0,0}, {2844,2459,274,2447,2239,2,0,1,0}, {2844,2459,274,274,1302,2,0,0,0},
    {2844,2461,274,2447,2200,1,0,1,0}, {2844,2461,274,274,2760,1,0,0,0}, {2845,2462,274,2447,2763,1,0,1,0},
    {2845,2462,274,274,387,1,0,0,0}, {2846,2463,274,2447,2703,1,0,1,0}, {2846,2463,274,274,1076,1,0,0,0},
    {2847,2464,274,2447,2279,1,0,1,0}, {2847,2464,274,274,1547,1,0,0,0}, {2848,2465,274,2447,2766,1,0,1,0},
    {2848,2465,274,274,2771,1,0,0,0}, {2849,2466,274,2447,6049,2,0,1,0}, {2849,2466,274,274,6053,2,0,0,0},
    {2849,2468,274,2447,2268,1,0,1,0}, {2849,2468,274,274,1422,1,0,0,0}, {2850,2469,274,2447,6058,2,0,1,0},
    {2850,2469,274,274,6063,2,0,0,0}, {2850,2471,274,2447,2793,1,0,1,0}, {2850,2471,274,274,2798,1,0,0,0},
    {2851,2472,274,2447,2699,1,0,1,0}, {2851,2472,274,274,2804,1,0,0,0}, {2852,2473,274,2447,2184,1,0,1,0},
    {2852,2473,274,274,915,1,0,0,0}, {2853,2474,274,2447,2189,1,0,1,0}, {2853,2474,274,274,2809,1,0,0,0},
    {2854,2475,274,2447,2221,1,0,1,0}, {2854,2475,274,274,1394,1,0,0,0}, {2855,2476,274,2447,2226,1,0,1,0},
    {2855,2476,274,274,2813,1,0,0,0}, {2856,2477,274,2447,2345,1,0,1,0}, {2856,2477,274,274,1048,1,0,0,0},
    {2858,2478,274,2447,2393,1,0,1,0}, {2858,2478,274,274,1787,1,0,0,0}, {2859,2479,274,2447,2323,2,0,1,0},
    {2859,2479,274,274,1759,2,0,0,0}, {2859,2481,274,2447,2817,1,0,1,0}, {2859,2481,274,274,2820,1,0,0,0},
    {2860,2482,274,2447,2171,1,0,1,0}, {2860,2482,274,274,859,1,0,0,0}, {2861,2483,274,2447,2824,1,0,1,0},
    {2861,2483,274,274,2827,1,0,0,0}, {2862,2484,274,2447,2343,1,0,1,0}, {2862,2484,274,274,592,1,0,0,0},
    {2863,2485,274,2447,2831,2,0,1,0}, {2863,2485,274,274,2835,2,0,0,0}, {2863,2487,274,2447,2372,1,0,1,0},
    {2863,2487,274,274,1366,1,0,0,0}, {2864,2488,274,2447,2234,1,0,1,0}, {2864,2488,274,274,656,1,0,0,0},
    {2866,2489,274,2447,2335,1,0,1,0}, {2866,2489,274,274,520,1,0,0,0}, {2867,2490,274,2447,3599,1,0,1,0},
    {2867,2490,274,274,4145,1,0,0,0}, {2869,2491,274,2447,2414,1,0,1,0}, {2869,2491,274,274,887,1,0,0,0},
    {2870,2492,274,2447,2249,1,0,1,0}, {2870,2492,274,274,2843,1,0,0,0}, {2871,2493,274,2447,26073,1,0,1,0},
    {2871,2493,274,274,26078,1,0,0,0}, {2872,2494,274,2447,2244,1,0,1,0}, {2872,2494,274,274,684,1,0,0,0},
    {2873,2495,274,2447,2359,1,0,1,0}, {2873,2495,274,274,492,1,0,0,0}, {2876,2496,274,274,0,1,0,0,0},
    {2878,2497,274,274,2132,1,0,0,0}, {2879,2498,274,274,2151,1,0,0,0}, {2880,2499,274,274,2148,1,0,0,0},
    {2881,2500,274,274,2144,1,0,0,0}, {2882,2501,274,274,2141,1,0,0,0}, {2883,2502,274,274,2575,1,0,0,0},
    {2884,2503,274,274,2847,1,0,0,0}, {2887,2504,274,274,2550,1,0,0,0}, {2888,2505,274,274,2714,1,0,0,0},
    {2891,2506,274,274,2568,1,0,0,0}, {2892,2507,274,274,2717,1,0,0,0}, {2893,2508,274,274,0,1,0,0,0},
    {2911,2509,274,2447,27372,1,0,1,0}, {2911,2509,274,274,27376,1,0,0,0}, {2912,2510,274,274,2847,1,0,0,0},
    {2914,2511,274,274,2710,1,0,0,0}, {2918,2512,274,274,2388,1,0,0,0}, {2919,2513,274,274,1815,1,0,0,0},
    {2920,2514,274,274,1817,1,0,0,0}, {2921,2515,274,274,1819,1,0,0,0}, {2922,2516,274,274,1821,1,0,0,0},
    {2923,2517,274,274,1823,1,0,0,0}, {2924,2518,274,274,1825,1,0,0,0}, {2925,2519,274,274,1827,1,0,0,0},
    {2926,2520,274,274,1829,1,0,0,0}, {2927,2521,274,274,1831,1,0,0,0}, {2929,2522,274,2447,2414,1,0,1,0},
    {2929,2522,274,274,887,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2561,4074,274,274,4135,1,0,0,0}, {2562,4075,274,274,3595,1,0,0,0}, {2563,4076,274,274,2209,1,0,0,0},
    {2565,4077,274,274,2146,1,0,0,0}, {2566,4078,274,274,2132,1,0,0,0}, {2567,4079,274,274,2151,1,0,0,0},
    {2568,4080,274,274,2148,1,0,0,0}, {2569,4081,274,274,2144,1,0,0,0}, {2570,4082,274,274,2141,1,0,0,0},
    {2575,4083,274,274,2550,1,0,0,0}, {2576,4084,274,274,2714,1,0,0,0}, {2579,4085,274,274,2568,1,0,0,0},
    {2580,4086,274,274,2717,1,0,0,0}, {2581,4087,274,4089,2328,2,0,1,0}, {2581,4087,274,274,745,2,0,0,0},
    {2581,4090,274,4089,2333,1,0,1,0}, {2581,4090,274,274,1148,1,0,0,0}, {2582,4091,274,4089,27430,2,0,1,0},
    {2582,4091,274,274,27435,2,0,0,0}, {2582,4093,274,4089,2218,1,0,1,0}, {2582,4093,274,274,2731,1,0,0,0},
    {2583,4094,274,4089,27441,2,0,1,0}, {2583,4094,274,274,27445,2,0,0,0}, {2583,4096,274,4089,2419,1,0,1,0},
    {2583,4096,274,274,1502,1,0,0,0}, {2584,4097,274,4089,2317,1,0,1,0}, {2584,4097,274,274,2742,1,0,0,0},
    {2585,4098,274,4089,2706,1,0,1,0}, {2585,4098,274,274,2746,1,0,0,0}, {2586,4099,274,4089,2400,1,0,1,0},
    {2586,4099,274,274,2756,1,0,0,0}, {2587,4100,274,4089,26055,1,0,1,0}, {2587,4100,274,274,26059,1,0,0,0},
    {2588,4101,274,4089,2239,2,0,1,0}, {2588,4101,274,274,1302,2,0,0,0}, {2588,4103,274,4089,2200,1,0,1,0},
    {2588,4103,274,274,2760,1,0,0,0}, {2589,4104,274,4089,2763,1,0,1,0}, {2589,4104,274,274,387,1,0,0,0},
    {2590,4105,274,4089,2703,1,0,1,0}, {2590,4105,274,274,1076,1,0,0,0}, {2591,4106,274,4089,2279,1,0,1,0},
    {2591,4106,274,274,1547,1,0,0,0}, {2592,4107,274,4089,2766,1,0,1,0}, {2592,4107,274,274,2771,1,0,0,0},
    {2593,4108,274,4089,2575,2,0,1,0}, {2593,4108,274,274,2777,2,0,0,0}, {2593,4110,274,4089,2268,1,0,1,0},
    {2593,4110,274,274,1422,1,0,0,0}, {2594,4111,274,4089,2782,2,0,1,0}, {2594,4111,274,274,2787,2,0,0,0},
    {2594,4113,274,4089,2793,1,0,1,0}, {2594,4113,274,274,2798,1,0,0,0}, {2595,4114,274,4089,2699,1,0,1,0},
    {2595,4114,274,274,2804,1,0,0,0}, {2596,4115,274,4089,2184,1,0,1,0}, {2596,4115,274,274,915,1,0,0,0},
    {2597,4116,274,4089,2189,1,0,1,0}, {2597,4116,274,274,2809,1,0,0,0}, {2598,4117,274,4089,2221,1,0,1,0},
    {2598,4117,274,274,1394,1,0,0,0}, {2599,4118,274,4089,2226,1,0,1,0}, {2599,4118,274,274,2813,1,0,0,0},
    {2600,4119,274,4089,2345,1,0,1,0}, {2600,4119,274,274,1048,1,0,0,0}, {2602,4120,274,4089,2393,1,0,1,0},
    {2602,4120,274,274,1787,1,0,0,0}, {2603,4121,274,4089,2323,2,0,1,0}, {2603,4121,274,274,1759,2,0,0,0},
    {2603,4123,274,4089,2817,1,0,1,0}, {2603,4123,274,274,2820,1,0,0,0}, {2604,4124,274,4089,2171,1,0,1,0},
    {2604,4124,274,274,859,1,0,0,0}, {2605,4125,274,4089,2824,1,0,1,0}, {2605,4125,274,274,2827,1,0,0,0},
    {2606,4126,274,4089,2343,1,0,1,0}, {2606,4126,274,274,592,1,0,0,0}, {2607,4127,274,4089,2831,2,0,1,0},
    {2607,4127,274,274,2835,2,0,0,0}, {2607,4129,274,4089,2372,1,0,1,0}, {2607,4129,274,274,1366,1,0,0,0},
    {2608,4130,274,4089,2234,1,0,1,0}, {2608,4130,274,274,656,1,0,0,0}, {2610,4131,274,4089,3599,2,0,1,0},
    {2610,4131,274,274,4145,2,0,0,0}, {2610,4133,274,4089,2335,1,0,1,0}, {2610,4133,274,274,520,1,0,0,0},
    {2613,4134,274,4089,2414,1,0,1,0}, {2613,4134,274,274,887,1,0,0,0}, {2616,4135,274,4089,2249,2,0,1,0},
    {2616,4135,274,274,2843,2,0,0,0}, {2616,4137,274,4089,2244,1,0,1,0}, {2616,4137,274,274,684,1,0,0,0},
    {2617,4138,274,4089,2359,1,0,1,0}, {2617,4138,274,274,492,1,0,0,0}, {2620,4139,274,274,0,1,0,0,0},
    {2622,4140,274,274,2132,1,0,0,0}, {2623,4141,274,274,2151,1,0,0,0}, {2624,4142,274,274,2148,1,0,0,0},
    {2625,4143,274,274,2144,1,0,0,0}, {2626,4144,274,274,2141,1,0,0,0}, {2631,4145,274,274,2550,1,0,0,0},
    {2632,4146,274,274,2714,1,0,0,0}, {2635,4147,274,274,2568,1,0,0,0}, {2636,4148,274,274,2717,1,0,0,0},
    {2637,4149,274,274,0,1,0,0,0}, {2652,4150,274,4089,6049,1,0,1,0}, {2652,4150,274,274,6053,1,0,0,0},
    {2662,4151,274,274,2388,1,0,0,0}, {2663,4152,274,274,1815,1,0,0,0}, {2664,4153,274,274,1817,1,0,0,0},
    {2665,4154,274,274,1819,1,0,0,0}, {2666,4155,274,274,1821,1,0,0,0}, {2667,4156,274,274,1823,1,0,0,0},
    {2668,4157,274,274,1825,1,0,0,0}, {2669,4158,274,274,1827,1,0,0,0}, {2670,4159,274,274,1829,1,0,0,0},
    {2671,4160,274,274,1831,1,0,0,0}, {2672,6372,274,274,3595,1,0,0,0}, {2673,6373,274,6374,2414,1,0,1,0},
    {2673,6373,274,3439,2234,1,0,1,0}, {2673,6373,274,6375,2244,1,0,1,0}, {2673,6373,274,6376,2335,1,0,1,0},
    {2673,6373,274,6377,2345,1,0,1,0}, {2673,6373,274,6378,2343,1,0,1,0}, {2673,6373,274,3440,2171,1,0,1,0},
    {2673,6373,274,6379,2393,1,0,1,0}, {2673,6373,274,6380,2221,1,0,1,0}, {2673,6373,274,6381,2184,1,0,1,0},
    {2673,6373,274,6382,2268,1,0,1,0}, {2673,6373,274,6383,2279,1,0,1,0}, {2673,6373,274,6384,2200,1,0,1,0},
    {2673,6373,274,6385,2400,1,0,1,0}, {2673,6373,274,6386,2419,1,0,1,0}, {2673,6373,274,6387,2333,1,0,1,0},
    {2673,6373,274,274,0,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
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
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9921,1,1,1,0}, {1579,704,274,698,9914,1,0,1,0},
    {1579,704,274,274,9921,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9371,1,0,1,0}, {1581,706,274,274,9378,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12315,1,1,1,0}, {1584,709,274,698,12319,1,0,1,0},
    {1584,709,274,274,12315,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0},
    {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9393,1,1,1,0}, {1591,716,274,698,9396,1,0,1,0},
    {1591,716,274,274,9393,1,0,0,0}, {1592,717,665,698,9401,1,1,1,0}, {1592,717,274,698,9405,1,0,1,0},
    {1592,717,274,274,9401,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,3629,274,274,12326,4,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0},
    {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,1278,274,696,4043,2,0,1,0}, {1614,1282,274,696,10877,2,0,1,0},
    {1614,1278,274,274,3047,2,0,0,0}, {1614,1282,274,274,12335,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0},
    {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2568,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,779,274,274,2550,1,0,0,0}, {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0},
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
    {57344,647,274,3240,12338,1,0,1,0}, {57344,647,274,3241,12342,1,0,1,0}, {57344,647,274,3242,12346,1,0,1,0},
    {57344,647,274,3243,12352,1,0,1,0}, {57344,647,274,3244,12357,1,0,1,0}, {57344,647,274,3245,12363,1,0,1,0},
    {57344,647,274,3246,12368,1,0,1,0}, {57344,647,274,3247,12373,1,0,1,0}, {57344,647,274,3248,12377,1,0,1,0},
    {57344,647,274,3249,12381,1,0,1,0}, {57344,647,274,3250,12385,1,0,1,0}, {57344,647,274,3251,12391,1,0,1,0},
    {57344,647,274,3252,12395,1,0,1,0}, {57344,647,274,3253,12401,1,0,1,0}, {57344,647,274,274,12342,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,13117,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,13122,1,0,0,0},
    {1102,1103,274,274,8057,1,0,0,0}, {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {3458,2539,274,274,3595,1,0,0,0}, {3459,2540,274,274,2209,1,0,0,0}, {3461,2541,274,274,2146,1,0,0,0},
    {3462,2542,274,274,2132,1,0,0,0}, {3463,2543,274,274,27670,1,0,0,0}, {3464,2544,274,274,27675,1,0,0,0},
    {3465,2545,274,274,2151,1,0,0,0}, {3466,2546,274,274,2148,1,0,0,0}, {3467,2547,274,274,2144,1,0,0,0},
    {3468,2548,274,274,2141,1,0,0,0}, {3469,2549,274,274,2575,1,0,0,0}, {3473,2550,274,274,26689,1,0,0,0},
    {3474,2551,274,274,2550,1,0,0,0}, {3475,2552,274,274,2714,1,0,0,0}, {3476,2553,274,274,5198,1,0,0,0},
    {3477,2554,274,274,2568,1,0,0,0}, {3478,2555,274,274,2717,1,0,0,0}, {3482,2556,274,2557,2333,1,0,1,0},
    {3482,2556,274,274,1148,1,0,0,0}, {3483,2558,274,2557,2218,1,0,1,0}, {3483,2558,274,274,2731,1,0,0,0},
    {3484,2559,274,2557,2419,1,0,1,0}, {3484,2559,274,274,1502,1,0,0,0}, {3485,2560,274,2557,2317,1,0,1,0},
    {3485,2560,274,274,2742,1,0,0,0}, {3486,2561,274,2557,2706,1,0,1,0}, {3486,2561,274,274,2746,1,0,0,0},
    {3487,2562,274,2557,27680,1,0,1,0}, {3487,2562,274,274,27685,1,0,0,0}, {3488,2563,274,2557,2400,1,0,1,0},
    {3488,2563,274,274,2756,1,0,0,0}, {3489,2564,274,2557,26055,1,0,1,0}, {3489,2564,274,274,26059,1,0,0,0},
    {3490,2565,274,2557,2200,1,0,1,0}, {3490,2565,274,274,2760,1,0,0,0}, {3491,2566,274,2557,2763,1,0,1,0},
    {3491,2566,274,274,387,1,0,0,0}, {3492,2567,274,2557,2703,1,0,1,0}, {3492,2567,274,274,1076,1,0,0,0},
    {3493,2568,274,2557,6415,1,0,1,0}, {3493,2568,274,274,6419,1,0,0,0}, {3495,2569,274,2557,2279,1,0,1,0},
    {3495,2569,274,274,1547,1,0,0,0}, {3496,2570,274,2557,2766,1,0,1,0}, {3496,2570,274,274,2771,1,0,0,0},
    {3497,2571,274,2557,2268,1,0,1,0}, {3497,2571,274,274,1422,1,0,0,0}, {3498,2572,274,2557,2793,1,0,1,0},
    {3498,2572,274,274,2798,1,0,0,0}, {3499,2573,274,2557,2699,1,0,1,0}, {3499,2573,274,274,2804,1,0,0,0},
    {3500,2574,274,2557,27691,1,0,1,0}, {3500,2574,274,274,27698,1,0,0,0}, {3501,2575,274,2557,2184,1,0,1,0},
    {3501,2575,274,274,915,1,0,0,0}, {3502,2576,274,2557,2189,1,0,1,0}, {3502,2576,274,274,2809,1,0,0,0},
    {3503,2577,274,2557,2221,1,0,1,0}, {3503,2577,274,274,1394,1,0,0,0}, {3504,2578,274,2557,2226,1,0,1,0},
    {3504,2578,274,274,2813,1,0,0,0}, {3505,2579,274,2557,2345,1,0,1,0}, {3505,2579,274,274,1048,1,0,0,0},
    {3507,2580,274,2557,10913,1,0,1,0}, {3507,2580,274,274,27706,1,0,0,0}, {3508,2581,274,2557,2393,1,0,1,0},
    {3508,2581,274,274,1787,1,0,0,0}, {3509,2582,274,2557,2817,1,0,1,0}, {3509,2582,274,274,2820,1,0,0,0},
    {3510,2583,274,2557,2171,1,0,1,0}, {3510,2583,274,274,859,1,0,0,0}, {3511,2584,274,2557,2824,1,0,1,0},
    {3511,2584,274,274,2827,1,0,0,0}, {3512,2585,274,2557,2343,1,0,1,0}, {3512,2585,274,274,592,1,0,0,0},
    {3513,2586,274,2557,10910,1,0,1,0}, {3513,2586,274,274,27710,1,0,0,0}, {3514,2587,274,2557,2372,1,0,1,0},
    {3514,2587,274,274,1366,1,0,0,0}, {3515,2588,274,2557,2234,1,0,1,0}, {3515,2588,274,274,656,1,0,0,0},
    {3517,2589,274,2557,2335,1,0,1,0}, {3517,2589,274,274,520,1,0,0,0}, {3520,2590,274,2557,2414,1,0,1,0},
    {3520,2590,274,274,887,1,0,0,0}, {3521,2591,274,2557,2249,1,0,1,0}, {3521,2591,274,274,2843,1,0,0,0},
    {3522,2592,274,2557,26073,1,0,1,0}, {3522,2592,274,274,26078,1,0,0,0}, {3523,2593,274,2557,2244,1,0,1,0},
    {3523,2593,274,274,684,1,0,0,0}, {3524,2594,274,2557,2359,1,0,1,0}, {3524,2594,274,274,492,1,0,0,0},
    {3525,2595,274,2557,3599,1,0,1,0}, {3525,2595,274,274,4145,1,0,0,0}, {3526,2596,274,2557,2323,1,0,1,0},
    {3526,2596,274,274,1759,1,0,0,0}, {3530,2597,274,274,0,1,0,0,0}, {3535,2598,274,274,2132,1,0,0,0},
    {3536,2599,274,274,27670,1,0,0,0}, {3537,2600,274,274,27675,1,0,0,0}, {3538,2601,274,274,2151,1,0,0,0},
    {3539,2602,274,274,2148,1,0,0,0}, {3540,2603,274,274,2144,1,0,0,0}, {3542,2604,274,274,2141,1,0,0,0},
    {3544,2605,274,274,2575,1,0,0,0}, {3545,2606,274,274,26689,1,0,0,0}, {3546,2607,274,274,2550,1,0,0,0},
    {3547,2608,274,274,2714,1,0,0,0}, {3548,2609,274,274,5198,1,0,0,0}, {3549,2610,274,274,2568,1,0,0,0},
    {3550,2611,274,274,2717,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2946,2624,274,274,2695,1,0,0,0}, {2947,2625,274,274,2209,1,0,0,0}, {2949,2626,274,274,2146,1,0,0,0},
    {2950,2627,274,274,2132,1,0,0,0}, {2951,2628,274,274,2151,1,0,0,0}, {2952,2629,274,274,2148,1,0,0,0},
    {2953,2630,274,274,2144,1,0,0,0}, {2954,2631,274,274,2141,1,0,0,0}, {2958,2632,274,274,26689,1,0,0,0},
    {2959,2633,274,274,2550,1,0,0,0}, {2960,2634,274,274,2714,1,0,0,0}, {2962,2635,274,274,5198,1,0,0,0},
    {2963,2636,274,274,2568,1,0,0,0}, {2964,2637,274,274,2717,1,0,0,0}, {2965,2638,274,2639,2333,1,0,1,0},
    {2965,2638,274,274,1148,1,0,0,0}, {2969,2640,274,2639,2706,1,0,1,0}, {2969,2640,274,274,2746,1,0,0,0},
    {2970,2641,274,2639,2400,1,0,1,0}, {2970,2641,274,274,2756,1,0,0,0}, {2972,2642,274,2639,2200,1,0,1,0},
    {2972,2642,274,274,2760,1,0,0,0}, {2974,2643,274,2639,2703,1,0,1,0}, {2974,2643,274,274,1076,1,0,0,0},
    {2975,2644,274,2639,2279,1,0,1,0}, {2975,2644,274,274,1547,1,0,0,0}, {2979,2645,274,2639,2699,1,0,1,0},
    {2979,2645,274,274,2804,1,0,0,0}, {2980,2646,274,2639,2184,1,0,1,0}, {2980,2646,274,274,915,1,0,0,0},
    {2984,2647,274,2639,2345,1,0,1,0}, {2984,2647,274,274,1048,1,0,0,0}, {2985,2648,274,2639,4347,1,0,1,0},
    {2985,2648,274,274,4351,1,0,0,0}, {2986,2649,274,2639,2393,1,0,1,0}, {2986,2649,274,274,1787,1,0,0,0},
    {2990,2650,274,2639,2343,1,0,1,0}, {2990,2650,274,274,592,1,0,0,0}, {2991,2651,274,2639,2372,1,0,1,0},
    {2991,2651,274,274,1366,1,0,0,0}, {2992,2652,274,2639,2234,1,0,1,0}, {2992,2652,274,274,656,1,0,0,0},
    {2993,2653,274,2639,4356,1,0,1,0}, {2993,2653,274,274,4360,1,0,0,0}, {2994,2654,274,2639,2335,1,0,1,0},
    {2994,2654,274,274,520,1,0,0,0}, {2995,2655,274,2639,3599,1,0,1,0}, {2995,2655,274,274,4145,1,0,0,0},
    {2996,2656,274,2639,27818,1,0,1,0}, {2996,2656,274,274,27822,1,0,0,0}, {2997,2657,274,2639,2414,1,0,1,0},
    {2997,2657,274,274,887,1,0,0,0}, {2998,2658,274,2639,2249,1,0,1,0}, {2998,2658,274,274,2843,1,0,0,0},
    {2999,2659,274,2639,26073,1,0,1,0}, {2999,2659,274,274,26078,1,0,0,0}, {3000,2660,274,2639,2244,1,0,1,0},
    {3000,2660,274,274,684,1,0,0,0}, {3001,2661,274,2639,2359,1,0,1,0}, {3001,2661,274,274,492,1,0,0,0},
    {3006,2662,274,274,2132,1,0,0,0}, {3007,2663,274,274,2151,1,0,0,0}, {3008,2664,274,274,2148,1,0,0,0},
    {3009,2665,274,274,2144,1,0,0,0}, {3010,2666,274,274,2141,1,0,0,0}, {3014,2667,274,274,26689,1,0,0,0},
    {3015,2668,274,274,2550,1,0,0,0}, {3016,2669,274,274,2714,1,0,0,0}, {3018,2670,274,274,5198,1,0,0,0},
    {3019,2671,274,274,2568,1,0,0,0}, {3020,2672,274,274,2717,1,0,0,0}, {3021,2673,274,274,0,1,0,0,0},
    {3046,2674,274,274,2388,1,0,0,0}, {3047,2675,274,274,1815,1,0,0,0}, {3048,2676,274,274,1817,1,0,0,0},
    {3049,2677,274,274,1819,1,0,0,0}, {3050,2678,274,274,1821,1,0,0,0}, {3051,2679,274,274,1823,1,0,0,0},
    {3052,2680,274,274,1825,1,0,0,0}, {3053,2681,274,274,1827,1,0,0,0}, {3054,2682,274,274,1829,1,0,0,0},
    {3055,2683,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3073,2724,274,274,4135,1,0,0,0}, {3074,2725,274,274,2695,1,0,0,0}, {3075,2731,274,274,2209,1,0,0,0},
    {3077,2732,274,274,2146,1,0,0,0}, {3078,2733,274,274,2132,1,0,0,0}, {3079,2734,274,274,2151,1,0,0,0},
    {3080,2735,274,274,2148,1,0,0,0}, {3081,2736,274,274,2144,1,0,0,0}, {3082,2737,274,274,2141,1,0,0,0},
    {3083,2738,274,274,2575,1,0,0,0}, {3084,2739,274,274,2710,1,0,0,0}, {3086,2740,274,274,26689,1,0,0,0},
    {3087,2741,274,274,2550,1,0,0,0}, {3088,2742,274,274,2714,1,0,0,0}, {3090,2743,274,274,5198,1,0,0,0},
    {3091,2744,274,274,2568,1,0,0,0}, {3092,2745,274,274,2717,1,0,0,0}, {3093,2746,274,2747,2333,1,0,1,0},
    {3093,2746,274,274,1148,1,0,0,0}, {3094,2748,274,2747,2218,1,0,1,0}, {3094,2748,274,274,2731,1,0,0,0},
    {3095,2749,274,2747,2419,1,0,1,0}, {3095,2749,274,274,1502,1,0,0,0}, {3096,2750,274,2747,2317,1,0,1,0},
    {3096,2750,274,274,2742,1,0,0,0}, {3097,2751,274,2747,2706,1,0,1,0}, {3097,2751,274,274,2746,1,0,0,0},
    {3098,2752,274,2747,2400,1,0,1,0}, {3098,2752,274,274,2756,1,0,0,0}, {3099,2753,274,2747,26055,1,0,1,0},
    {3099,2753,274,274,26059,1,0,0,0}, {3100,2754,274,2747,2200,1,0,1,0}, {3100,2754,274,274,2760,1,0,0,0},
    {3101,2755,274,2747,2763,1,0,1,0}, {3101,2755,274,274,387,1,0,0,0}, {3102,2756,274,2747,2703,1,0,1,0},
    {3102,2756,274,274,1076,1,0,0,0}, {3103,2757,274,2747,2279,1,0,1,0}, {3103,2757,274,274,1547,1,0,0,0},
    {3104,2758,274,2747,2766,1,0,1,0}, {3104,2758,274,274,2771,1,0,0,0}, {3105,2759,274,2747,2268,1,0,1,0},
    {3105,2759,274,274,1422,1,0,0,0}, {3106,2760,274,2747,2793,1,0,1,0}, {3106,2760,274,274,2798,1,0,0,0},
    {3107,2761,274,2747,2699,1,0,1,0}, {3107,2761,274,274,2804,1,0,0,0}, {3108,2762,274,2747,2184,1,0,1,0},
    {3108,2762,274,274,915,1,0,0,0}, {3109,2763,274,2747,2189,1,0,1,0}, {3109,2763,274,274,2809,1,0,0,0},
    {3110,2764,274,2747,2221,1,0,1,0}, {3110,2764,274,274,1394,1,0,0,0}, {3111,2765,274,2747,2226,1,0,1,0},
    {3111,2765,274,274,2813,1,0,0,0}, {3112,2766,274,2747,2345,1,0,1,0}, {3112,2766,274,274,1048,1,0,0,0},
    {3114,2767,274,2747,2393,1,0,1,0}, {3114,2767,274,274,1787,1,0,0,0}, {3115,2768,274,2747,2817,1,0,1,0},
    {3115,2768,274,274,2820,1,0,0,0}, {3116,2769,274,2747,2171,1,0,1,0}, {3116,2769,274,274,859,1,0,0,0},
    {3117,2770,274,2747,2824,1,0,1,0}, {3117,2770,274,274,2827,1,0,0,0}, {3118,2771,274,2747,2343,1,0,1,0},
    {3118,2771,274,274,592,1,0,0,0}, {3119,2772,274,2747,2372,1,0,1,0}, {3119,2772,274,274,1366,1,0,0,0},
    {3120,2773,274,2747,2234,1,0,1,0}, {3120,2773,274,274,656,1,0,0,0}, {3121,2774,274,2747,4356,1,0,1,0},
    {3121,2774,274,274,4360,1,0,0,0}, {3122,2775,274,2747,2335,1,0,1,0}, {3122,2775,274,274,520,1,0,0,0},
    {3123,2776,274,2747,3599,1,0,1,0}, {3123,2776,274,274,4145,1,0,0,0}, {3124,2777,274,2747,4365,1,0,1,0},
    {3124,2777,274,274,4369,1,0,0,0}, {3125,2778,274,2747,2414,1,0,1,0}, {3125,2778,274,274,887,1,0,0,0},
    {3126,2779,274,2747,2249,1,0,1,0}, {3126,2779,274,274,2843,1,0,0,0}, {3127,2780,274,2747,26073,1,0,1,0},
    {3127,2780,274,274,26078,1,0,0,0}, {3128,2781,274,2747,2244,1,0,1,0}, {3128,2781,274,274,684,1,0,0,0},
    {3129,2782,274,2747,2359,1,0,1,0}, {3129,2782,274,274,492,1,0,0,0}, {3134,2783,274,274,2132,1,0,0,0},
    {3135,2784,274,274,2151,1,0,0,0}, {3136,2785,274,274,2148,1,0,0,0}, {3137,2786,274,274,2144,1,0,0,0},
    {3138,2787,274,274,2141,1,0,0,0}, {3139,2788,274,274,2575,1,0,0,0}, {3140,2789,274,274,2847,1,0,0,0},
    {3142,2790,274,274,26689,1,0,0,0}, {3143,2791,274,274,2550,1,0,0,0}, {3144,2792,274,274,2714,1,0,0,0},
    {3146,2793,274,274,5198,1,0,0,0}, {3147,2794,274,274,2568,1,0,0,0}, {3148,2795,274,274,2717,1,0,0,0},
    {3149,2796,274,274,0,1,0,0,0}, {3168,2797,274,274,2847,1,0,0,0}, {3170,2798,274,274,2710,1,0,0,0},
    {3174,2799,274,274,2388,1,0,0,0}, {3175,2800,274,274,1815,1,0,0,0}, {3176,2801,274,274,1817,1,0,0,0},
    {3177,2802,274,274,1819,1,0,0,0}, {3178,2803,274,274,1821,1,0,0,0}, {3179,2804,274,274,1823,1,0,0,0},
    {3180,2805,274,274,1825,1,0,0,0}, {3181,2806,274,274,1827,1,0,0,0}, {3182,2807,274,274,1829,1,0,0,0},
    {3183,2808,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,5321,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,2244,1,1,1,0}, {1579,704,274,698,2246,1,0,1,0},
    {1579,704,274,274,2244,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,2356,1,0,1,0}, {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,28008,1,0,1,0},
    {1582,707,274,274,27430,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,2239,1,1,1,0}, {1584,709,274,698,2241,1,0,1,0},
    {1584,709,274,274,2239,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,2244,1,1,1,0}, {1589,714,274,698,2246,1,0,1,0},
    {1589,714,274,274,2244,1,0,0,0}, {1590,715,665,698,2239,1,1,1,0}, {1590,715,274,698,2241,1,0,1,0},
    {1590,715,274,274,2239,1,0,0,0}, {1591,716,665,698,2184,1,1,1,0}, {1591,716,274,698,2186,1,0,1,0},
    {1591,716,274,274,2184,1,0,0,0}, {1592,717,665,698,2239,1,1,1,0}, {1592,717,274,698,2241,1,0,1,0},
    {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,3870,274,274,1366,3,0,0,0}, {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,1046,274,4,28017,2,0,1,0}, {1614,1282,274,3874,10877,2,0,1,0},
    {1614,1282,274,274,2717,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0},
    {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0},
    {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0},
    {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1657,3382,274,698,2283,1,0,1,0},
    {1657,3382,274,274,2279,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1672,3386,274,698,2272,1,0,1,0},
    {1672,3386,274,274,2268,1,0,0,0}, {1681,3388,274,698,28022,1,0,1,0}, {1681,3388,274,274,6049,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1722,3392,274,698,10006,1,0,1,0},
    {1722,3392,274,274,4347,1,0,0,0}, {1726,3875,274,698,2356,1,0,1,0}, {1726,3875,274,274,2359,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1746,3394,274,698,10759,1,0,1,0},
    {1746,3394,274,274,2550,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,9412,1,0,1,0},
    {57344,647,274,3241,9416,1,0,1,0}, {57344,647,274,3242,9451,1,0,1,0}, {57344,647,274,3243,9473,1,0,1,0},
    {57344,647,274,3244,9451,1,0,1,0}, {57344,647,274,3245,9447,1,0,1,0}, {57344,647,274,3246,9442,1,0,1,0},
    {57344,647,274,3247,9447,1,0,1,0}, {57344,647,274,3248,9451,1,0,1,0}, {57344,647,274,3249,9455,1,0,1,0},
    {57344,647,274,3250,9451,1,0,1,0}, {57344,647,274,3251,9464,1,0,1,0}, {57344,647,274,3252,9447,1,0,1,0},
    {57344,647,274,3253,9473,1,0,1,0}, {57344,647,274,274,9416,1,0,0,0}, {4608,274,274,274,492,1,0,0,0},
    {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,498,1,0,0,0}, {4611,277,274,274,492,1,0,0,0},
    {4612,278,274,274,509,1,0,0,0}, {4613,279,274,274,28077,1,0,0,0}, {4614,280,274,274,512,1,0,0,0},
    {4615,281,274,274,8602,1,0,0,0}, {4616,282,274,274,28081,1,0,0,0}, {4617,283,274,274,523,1,0,0,0},
    {4618,284,274,274,526,1,0,0,0}, {4619,285,274,274,520,1,0,0,0}, {4620,286,274,274,537,1,0,0,0},
    {4621,287,274,274,28085,1,0,0,0}, {4622,288,274,274,540,1,0,0,0}, {4623,289,274,274,8614,1,0,0,0},
    {4624,290,274,274,548,1,0,0,0}, {4625,291,274,274,553,1,0,0,0}, {4626,292,274,274,558,1,0,0,0},
    {4627,293,274,274,548,1,0,0,0}, {4628,294,274,274,575,1,0,0,0}, {4629,295,274,274,28089,1,0,0,0},
    {4630,296,274,274,580,1,0,0,0}, {4631,297,274,274,13797,1,0,0,0}, {4632,298,274,274,28095,1,0,0,0},
    {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,598,1,0,0,0}, {4635,301,274,274,592,1,0,0,0},
    {4636,302,274,274,609,1,0,0,0}, {4637,303,274,274,28099,1,0,0,0}, {4638,304,274,274,612,1,0,0,0},
    {4639,305,274,274,8626,1,0,0,0}, {4640,306,274,274,28103,1,0,0,0}, {4641,307,274,274,624,1,0,0,0},
    {4642,308,274,274,628,1,0,0,0}, {4643,309,274,274,620,1,0,0,0}, {4644,310,274,274,642,1,0,0,0},
    {4645,311,274,274,28108,1,0,0,0}, {4646,312,274,274,646,1,0,0,0}, {4647,313,274,274,28113,1,0,0,0},
    {4648,314,274,274,28118,1,0,0,0}, {4649,315,274,274,659,1,0,0,0}, {4650,316,274,274,662,1,0,0,0},
    {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,673,1,0,0,0}, {4653,319,274,274,28122,1,0,0,0},
    {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8650,1,0,0,0}, {4656,322,274,274,28126,1,0,0,0},
    {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,684,1,0,0,0},
    {4660,326,274,274,698,1,0,0,0}, {4661,327,274,274,28130,1,0,0,0}, {4662,328,274,274,701,1,0,0,0},
    {4663,329,274,274,8638,1,0,0,0}, {4664,330,274,274,28134,1,0,0,0}, {4665,331,274,274,713,1,0,0,0},
    {4666,332,274,274,717,1,0,0,0}, {4667,333,274,274,709,1,0,0,0}, {4668,334,274,274,731,1,0,0,0},
    {4669,335,274,274,28139,1,0,0,0}, {4670,336,274,274,735,1,0,0,0}, {4671,337,274,274,28144,1,0,0,0},
    {4672,338,274,274,28149,1,0,0,0}, {4673,339,274,274,748,1,0,0,0}, {4674,340,274,274,751,1,0,0,0},
    {4675,341,274,274,745,1,0,0,0}, {4676,342,274,274,762,1,0,0,0}, {4677,343,274,274,28153,1,0,0,0},
    {4678,344,274,274,765,1,0,0,0}, {4679,345,274,274,773,1,0,0,0}, {4680,346,274,274,28157,1,0,0,0},
    {4682,347,274,274,28163,1,0,0,0}, {4683,348,274,274,28168,1,0,0,0}, {4684,349,274,274,28173,1,0,0,0},
    {4685,350,274,274,28178,1,0,0,0}, {4688,351,274,274,28184,1,0,0,0}, {4689,352,274,274,28190,1,0,0,0},
    {4690,353,274,274,28195,1,0,0,0}, {4691,354,274,274,28200,1,0,0,0}, {4692,355,274,274,28205,1,0,0,0},
    {4693,356,274,274,28210,1,0,0,0}, {4694,357,274,274,28216,1,0,0,0}, {4695,358,274,274,28221,1,0,0,0},
    {4696,359,274,274,28227,1,0,0,0}, {4698,360,274,274,28235,1,0,0,0}, {4699,361,274,274,28242,1,0,0,0},
    {4700,362,274,274,28249,1,0,0,0}, {4701,363,274,274,28256,1,0,0,0}, {4704,364,274,274,28264,1,0,0,0},
    {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,865,1,0,0,0}, {4707,367,274,274,859,1,0,0,0},
    {4708,368,274,274,876,1,0,0,0}, {4709,369,274,274,28268,1,0,0,0}, {4710,370,274,274,879,1,0,0,0},
    {4711,371,274,274,8751,1,0,0,0}, {4712,372,274,274,28272,1,0,0,0}, {4713,373,274,274,890,1,0,0,0},
    {4714,374,274,274,893,1,0,0,0}, {4715,375,274,274,887,1,0,0,0}, {4716,376,274,274,904,1,0,0,0},
    {4717,377,274,274,28276,1,0,0,0}, {4718,378,274,274,907,1,0,0,0}, {4719,379,274,274,8763,1,0,0,0},
    {4720,380,274,274,28280,1,0,0,0}, {4721,381,274,274,918,1,0,0,0}, {4722,382,274,274,921,1,0,0,0},
    {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,932,1,0,0,0}, {4725,385,274,274,28284,1,0,0,0},
    {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8775,1,0,0,0}, {4728,388,274,274,28288,1,0,0,0},
    {4729,389,274,274,947,1,0,0,0}, {4730,390,274,274,951,1,0,0,0}, {4731,391,274,274,943,1,0,0,0},
    {4732,392,274,274,965,1,0,0,0}, {4733,393,274,274,28293,1,0,0,0}, {4734,394,274,274,969,1,0,0,0},
    {4735,395,274,274,28298,1,0,0,0}, {4736,396,274,274,979,1,0,0,0}, {4737,397,274,274,984,1,0,0,0},
    {4738,398,274,274,989,1,0,0,0}, {4739,399,274,274,979,1,0,0,0}, {4740,400,274,274,1006,1,0,0,0},
    {4741,401,274,274,28303,1,0,0,0}, {4742,402,274,274,1011,1,0,0,0}, {4743,403,274,274,1023,1,0,0,0},
    {4744,404,274,274,28309,1,0,0,0}, {4746,405,274,274,28317,1,0,0,0}, {4747,406,274,274,28324,1,0,0,0},
    {4748,407,274,274,28331,1,0,0,0}, {4749,408,274,274,28338,1,0,0,0}, {4752,409,274,274,28346,1,0,0,0},
    {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,1054,1,0,0,0}, {4755,412,274,274,1048,1,0,0,0},
    {4756,413,274,274,1065,1,0,0,0}, {4757,414,274,274,28350,1,0,0,0}, {4758,415,274,274,1068,1,0,0,0},
    {4759,416,274,274,8819,1,0,0,0}, {4760,417,274,274,28354,1,0,0,0}, {4761,418,274,274,1080,1,0,0,0},
    {4762,419,274,274,1084,1,0,0,0}, {4763,420,274,274,1076,1,0,0,0}, {4764,421,274,274,1098,1,0,0,0},
    {4765,422,274,274,28359,1,0,0,0}, {4766,423,274,274,1102,1,0,0,0}, {4767,424,274,274,28364,1,0,0,0},
    {4768,425,274,274,28369,1,0,0,0}, {4769,426,274,274,28373,1,0,0,0}, {4770,427,274,274,28377,1,0,0,0},
    {4771,428,274,274,28369,1,0,0,0}, {4772,429,274,274,28381,1,0,0,0}, {4773,430,274,274,28385,1,0,0,0},
    {4774,431,274,274,28390,1,0,0,0}, {4775,432,274,274,28394,1,0,0,0}, {4776,433,274,274,28399,1,0,0,0},
    {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,1154,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0},
    {4780,437,274,274,1165,1,0,0,0}, {4781,438,274,274,28403,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0},
    {4783,440,274,274,1176,1,0,0,0}, {4784,441,274,274,28407,1,0,0,0}, {4786,442,274,274,28413,1,0,0,0},
    {4787,443,274,274,28418,1,0,0,0}, {4788,444,274,274,28423,1,0,0,0}, {4789,445,274,274,28428,1,0,0,0},
    {4792,446,274,274,28434,1,0,0,0}, {4793,447,274,274,14112,1,0,0,0}, {4794,448,274,274,14117,1,0,0,0},
    {4795,449,274,274,14122,1,0,0,0}, {4796,450,274,274,14107,1,0,0,0}, {4797,451,274,274,28440,1,0,0,0},
    {4798,452,274,274,14139,1,0,0,0}, {4799,453,274,274,14144,1,0,0,0}, {4800,454,274,274,28446,1,0,0,0},
    {4802,455,274,274,28454,1,0,0,0}, {4803,456,274,274,28461,1,0,0,0}, {4804,457,274,274,28468,1,0,0,0},
    {4805,458,274,274,28475,1,0,0,0}, {4808,459,274,274,28483,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0},
    {4810,461,274,274,1244,1,0,0,0}, {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,1255,1,0,0,0},
    {4813,464,274,274,28487,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8922,1,0,0,0},
    {4816,467,274,274,28491,1,0,0,0}, {4817,468,274,274,28495,1,0,0,0}, {4818,469,274,274,28499,1,0,0,0},
    {4819,470,274,274,28491,1,0,0,0}, {4820,471,274,274,28503,1,0,0,0}, {4821,472,274,274,28507,1,0,0,0},
    {4822,473,274,274,28512,1,0,0,0}, {4823,474,274,274,28516,1,0,0,0}, {4824,475,274,274,28521,1,0,0,0},
    {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,1308,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0},
    {4828,479,274,274,1319,1,0,0,0}, {4829,480,274,274,28525,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0},
    {4831,482,274,274,8972,1,0,0,0}, {4832,483,274,274,28529,1,0,0,0}, {4833,484,274,274,1334,1,0,0,0},
    {4834,485,274,274,1338,1,0,0,0}, {4835,486,274,274,1330,1,0,0,0}, {4836,487,274,274,1352,1,0,0,0},
    {4837,488,274,274,28534,1,0,0,0}, {4838,489,274,274,1356,1,0,0,0}, {4839,490,274,274,28539,1,0,0,0},
    {4840,491,274,274,10404,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,1372,1,0,0,0},
    {4843,494,274,274,1366,1,0,0,0}, {4844,495,274,274,1383,1,0,0,0}, {4845,496,274,274,28544,1,0,0,0},
    {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,9015,1,0,0,0}, {4848,499,274,274,28548,1,0,0,0},
    {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,1400,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0},
    {4852,503,274,274,1411,1,0,0,0}, {4853,504,274,274,28552,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0},
    {4855,506,274,274,9027,1,0,0,0}, {4856,507,274,274,28556,1,0,0,0}, {4857,508,274,274,1427,1,0,0,0},
    {4858,509,274,274,1432,1,0,0,0}, {4859,510,274,274,1422,1,0,0,0}, {4860,511,274,274,1449,1,0,0,0},
    {4861,512,274,274,28562,1,0,0,0}, {4862,513,274,274,1454,1,0,0,0}, {4863,514,274,274,28568,1,0,0,0},
    {4864,515,274,274,28574,1,0,0,0}, {4865,516,274,274,1470,1,0,0,0}, {4866,517,274,274,1474,1,0,0,0},
    {4867,518,274,274,1466,1,0,0,0}, {4868,519,274,274,1488,1,0,0,0}, {4869,520,274,274,28579,1,0,0,0},
    {4870,521,274,274,1492,1,0,0,0}, {4871,522,274,274,28584,1,0,0,0}, {4872,523,274,274,28589,1,0,0,0},
    {4873,524,274,274,1505,1,0,0,0}, {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0},
    {4876,527,274,274,1519,1,0,0,0}, {4877,528,274,274,28593,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0},
    {4879,530,274,274,1530,1,0,0,0}, {4880,531,274,274,28597,1,0,0,0}, {4882,532,274,274,28603,1,0,0,0},
    {4883,533,274,274,28608,1,0,0,0}, {4884,534,274,274,28613,1,0,0,0}, {4885,535,274,274,28618,1,0,0,0},
    {4896,536,274,274,28624,1,0,0,0}, {4897,537,274,274,1552,1,0,0,0}, {4898,538,274,274,1557,1,0,0,0},
    {4899,539,274,274,1547,1,0,0,0}, {4900,540,274,274,1574,1,0,0,0}, {4901,541,274,274,28630,1,0,0,0},
    {4902,542,274,274,1579,1,0,0,0}, {4903,543,274,274,28636,1,0,0,0}, {4904,544,274,274,28642,1,0,0,0},
    {4905,545,274,274,28649,1,0,0,0}, {4906,546,274,274,28655,1,0,0,0}, {4907,547,274,274,28661,1,0,0,0},
    {4908,548,274,274,28667,1,0,0,0}, {4909,549,274,274,28673,1,0,0,0}, {4910,550,274,274,28680,1,0,0,0},
    {4911,551,274,274,28686,1,0,0,0}, {4912,552,274,274,28693,1,0,0,0}, {4913,553,274,274,1632,1,0,0,0},
    {4914,554,274,274,1637,1,0,0,0}, {4915,555,274,274,1627,1,0,0,0}, {4916,556,274,274,1654,1,0,0,0},
    {4917,557,274,274,28699,1,0,0,0}, {4918,558,274,274,1659,1,0,0,0}, {4919,559,274,274,28705,1,0,0,0},
    {4920,560,274,274,28711,1,0,0,0}, {4921,561,274,274,1676,1,0,0,0}, {4922,562,274,274,1681,1,0,0,0},
    {4923,563,274,274,1671,1,0,0,0}, {4924,564,274,274,1698,1,0,0,0}, {4925,565,274,274,28717,1,0,0,0},
    {4926,566,274,274,1703,1,0,0,0}, {4927,567,274,274,28723,1,0,0,0}, {4928,568,274,274,28729,1,0,0,0},
    {4929,569,274,274,28737,1,0,0,0}, {4930,570,274,274,28744,1,0,0,0}, {4931,571,274,274,28751,1,0,0,0},
    {4932,572,274,274,28758,1,0,0,0}, {4933,573,274,274,28765,1,0,0,0}, {4934,574,274,274,28773,1,0,0,0},
    {4935,575,274,274,28780,1,0,0,0}, {4936,576,274,274,28788,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0},
    {4938,578,274,274,1765,1,0,0,0}, {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,1776,1,0,0,0},
    {4941,581,274,274,28792,1,0,0,0}, {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9272,1,0,0,0},
    {4944,584,274,274,28796,1,0,0,0}, {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0},
    {4947,587,274,274,1787,1,0,0,0}, {4948,588,274,274,1804,1,0,0,0}, {4949,589,274,274,28800,1,0,0,0},
    {4950,590,274,274,1807,1,0,0,0}, {4951,591,274,274,9284,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0},
    {4970,593,274,274,1817,1,0,0,0}, {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0},
    {4973,596,274,274,1823,1,0,0,0}, {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0},
    {4976,599,274,274,1829,1,0,0,0}, {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,274,1833,1,0,0,0},
    {4979,602,274,274,1836,1,0,0,0}, {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,274,1842,1,0,0,0},
    {4982,605,274,274,1845,1,0,0,0}, {4983,606,274,274,1848,1,0,0,0}, {4984,607,274,274,1851,1,0,0,0},
    {4985,608,274,274,1854,1,0,0,0}, {4986,609,274,274,1857,1,0,0,0}, {4987,610,274,274,1860,1,0,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,15895,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,15898,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,15895,1,0,0,0}, {1572,675,274,274,15895,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,15895,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2146,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,9946,1,1,1,0}, {1579,704,274,698,9939,1,0,1,0}, {1579,704,274,274,9946,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0},
    {1581,706,274,274,2209,1,0,0,0}, {1582,707,274,698,28897,1,0,1,0}, {1582,707,274,274,6689,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,3820,1,1,1,0}, {1584,709,274,698,9960,1,0,1,0}, {1584,709,274,274,3820,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,4731,1,1,1,0}, {1588,713,274,698,15911,1,0,1,0}, {1588,713,274,274,4731,1,0,0,0},
    {1589,714,665,698,2257,1,1,1,0}, {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0},
    {1590,715,665,698,2268,1,1,1,0}, {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0},
    {1591,716,665,698,2279,1,1,1,0}, {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0},
    {1592,717,665,698,2290,1,1,1,0}, {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0},
    {1593,718,274,698,15916,1,0,1,0}, {1593,718,274,274,15921,1,0,0,0}, {1594,719,274,698,28904,1,0,1,0},
    {1594,719,274,274,19950,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2132,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,754,274,274,2146,2,0,0,0}, {1614,756,274,274,2132,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
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
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3240,15929,1,0,1,0},
    {57344,647,274,3241,2421,1,0,1,0}, {57344,647,274,3242,15933,1,0,1,0}, {57344,647,274,3243,15939,1,0,1,0},
    {57344,647,274,3244,15945,1,0,1,0}, {57344,647,274,3245,15951,1,0,1,0}, {57344,647,274,3246,15957,1,0,1,0},
    {57344,647,274,3247,15962,1,0,1,0}, {57344,647,274,3248,15966,1,0,1,0}, {57344,647,274,3249,15970,1,0,1,0},
    {57344,647,274,3250,15974,1,0,1,0}, {57344,647,274,3251,15980,1,0,1,0}, {57344,647,274,3252,15984,1,0,1,0},
    {57344,647,274,3253,15990,1,0,1,0}, {57344,647,274,274,2421,1,0,0,0}, {12353,2971,274,274,2146,1,0,0,0},
    {12354,2972,274,274,2146,1,0,0,0}, {12355,2973,274,274,2151,1,0,0,0}, {12356,2974,274,274,1383,2,0,0,0},
    {12356,2976,274,274,2151,1,0,0,0}, {12357,2977,274,274,2144,1,0,0,0}, {12358,2978,274,274,1258,2,0,0,0},
    {12358,2980,274,274,1255,2,0,0,0}, {12358,2982,274,274,1244,2,0,0,0}, {12358,2984,274,274,2144,1,0,0,0},
    {12359,2985,274,274,2550,1,0,0,0}, {12360,2986,274,274,2550,1,0,0,0}, {12361,2987,274,274,2568,1,0,0,0},
    {12362,2988,274,274,2568,1,0,0,0}, {12363,2989,274,274,1148,1,0,0,0}, {12364,2990,274,274,1502,1,0,0,0},
    {12365,2991,274,274,8007,2,0,0,0}, {12365,2993,274,274,8011,2,0,0,0}, {12365,2995,274,274,8015,2,0,0,0},
    {12365,2997,274,274,1154,1,0,0,0}, {12366,2998,274,274,8019,2,0,0,0}, {12366,3000,274,274,8023,2,0,0,0},
    {12366,3002,274,274,8027,2,0,0,0}, {12366,3004,274,274,1508,1,0,0,0}, {12367,3005,274,274,8031,2,0,0,0},
    {12367,3007,274,274,1189,2,0,0,0}, {12367,3009,274,274,1180,2,0,0,0}, {12367,3011,274,274,1176,2,0,0,0},
    {12367,3013,274,274,1151,1,0,0,0}, {12368,3014,274,274,1530,2,0,0,0}, {12368,3016,274,274,1505,1,0,0,0},
    {12369,3017,274,274,1165,1,0,0,0}, {12370,3018,274,274,1519,1,0,0,0}, {12371,3019,274,274,1168,1,0,0,0},
    {12372,3020,274,274,1522,1,0,0,0}, {12373,3021,274,274,684,1,0,0,0}, {12374,3022,274,274,1302,1,0,0,0},
    {12375,3023,274,274,8035,2,0,0,0}, {12375,3025,274,274,8039,2,0,0,0}, {12375,3027,274,274,8043,2,0,0,0},
    {12375,3029,274,274,2843,2,0,0,0}, {12375,3031,274,274,8047,1,0,0,0}, {12376,3032,274,274,8051,2,0,0,0},
    {12376,3034,274,274,8054,2,0,0,0}, {12376,3036,274,274,8057,2,0,0,0}, {12376,3038,274,274,2760,2,0,0,0},
    {12376,3040,274,274,8060,1,0,0,0}, {12377,3041,274,274,687,1,0,0,0}, {12378,3042,274,274,1305,1,0,0,0},
    {12379,3043,274,274,698,1,0,0,0}, {12380,3044,274,274,1319,1,0,0,0}, {12381,3045,274,274,701,1,0,0,0},
    {12382,3046,274,274,1322,1,0,0,0}, {12383,3047,274,274,915,1,0,0,0}, {12384,3048,274,274,1394,1,0,0,0},
    {12385,3049,274,274,8063,2,0,0,0}, {12385,3051,274,274,8067,2,0,0,0}, {12385,3053,274,274,8071,2,0,0,0},
    {12385,3055,274,274,2756,2,0,0,0}, {12385,3057,274,274,8075,1,0,0,0}, {12386,3058,274,274,8054,2,0,0,0},
    {12386,3060,274,274,8057,2,0,0,0}, {12386,3062,274,274,2760,2,0,0,0}, {12386,3064,274,274,8060,1,0,0,0},
    {12387,3065,274,5878,2184,1,0,1,0}, {12387,3065,274,3066,2364,1,0,1,0}, {12387,3065,274,3067,2372,1,0,1,0},
    {12387,3065,274,3068,2345,1,0,1,0}, {12387,3065,274,3069,2234,1,0,1,0}, {12387,3065,274,3070,2343,1,0,1,0},
    {12387,3065,274,3071,2393,1,0,1,0}, {12387,3065,274,3072,2171,1,0,1,0}, {12387,3065,274,3073,2323,1,0,1,0},
    {12387,3065,274,3074,2359,1,0,1,0}, {12387,3065,274,3075,2221,1,0,1,0}, {12387,3065,274,3076,2184,1,0,1,0},
    {12387,3065,274,3077,2200,1,0,1,0}, {12387,3065,274,3078,2239,1,0,1,0}, {12387,3065,274,3079,2244,1,0,1,0},
    {12387,3065,274,3080,2419,1,0,1,0}, {12387,3065,274,3081,2333,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,8079,2,0,0,0}, {12388,3084,274,274,8083,2,0,0,0}, {12388,3086,274,274,8087,2,0,0,0},
    {12388,3088,274,274,8091,2,0,0,0}, {12388,3090,274,274,8095,1,0,0,0}, {12389,3091,274,274,1305,1,0,0,0},
    {12390,3092,274,274,8099,2,0,0,0}, {12390,3094,274,274,921,2,0,0,0}, {12390,3096,274,274,932,1,0,0,0},
    {12391,3097,274,274,8103,2,0,0,0}, {12391,3099,274,274,1400,2,0,0,0}, {12391,3101,274,274,1411,1,0,0,0},
    {12392,3102,274,274,918,2,0,0,0}, {12392,3104,274,274,935,1,0,0,0}, {12393,3105,274,274,1397,2,0,0,0},
    {12393,3107,274,274,1414,1,0,0,0}, {12394,3108,274,274,1048,1,0,0,0}, {12395,3109,274,274,8107,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,8111,2,0,0,0}, {12395,3115,274,274,1054,1,0,0,0},
    {12396,3116,274,274,1051,1,0,0,0}, {12397,3117,274,274,1065,1,0,0,0}, {12398,3118,274,274,1068,1,0,0,0},
    {12399,3119,274,274,492,1,0,0,0}, {12400,3120,274,274,859,1,0,0,0}, {12401,3121,274,274,1787,1,0,0,0},
    {12402,3122,274,274,8115,2,0,0,0}, {12402,3124,274,274,8119,2,0,0,0}, {12402,3126,274,274,8123,2,0,0,0},
    {12402,3128,274,274,498,1,0,0,0}, {12403,3129,274,274,8127,2,0,0,0}, {12403,3131,274,274,8131,2,0,0,0},
    {12403,3133,274,274,8135,2,0,0,0}, {12403,3135,274,274,865,1,0,0,0}, {12404,3136,274,274,8139,2,0,0,0},
    {12404,3138,274,274,8143,2,0,0,0}, {12404,3140,274,274,8147,2,0,0,0}, {12404,3142,274,274,1793,1,0,0,0},
    {12405,3143,274,274,1779,2,0,0,0}, {12405,3145,274,274,1776,2,0,0,0}, {12405,3147,274,274,1765,2,0,0,0},
    {12405,3149,274,274,1759,2,0,0,0}, {12405,2929,274,274,1762,1,0,0,0}, {12406,3151,274,274,862,1,0,0,0},
    {12407,3152,274,274,1790,1,0,0,0}, {12408,3153,274,274,509,1,0,0,0}, {12409,3154,274,274,876,1,0,0,0},
    {12410,3155,274,274,1804,1,0,0,0}, {12411,3156,274,274,512,1,0,0,0}, {12412,3157,274,274,879,1,0,0,0},
    {12413,3158,274,274,1807,1,0,0,0}, {12414,3159,274,274,592,1,0,0,0}, {12415,3160,274,274,8151,2,0,0,0},
    {12415,3162,274,274,8155,2,0,0,0}, {12415,3164,274,274,8159,2,0,0,0}, {12415,3166,274,274,598,1,0,0,0},
    {12416,3167,274,274,595,1,0,0,0}, {12417,3168,274,274,609,1,0,0,0}, {12418,3169,274,274,612,1,0,0,0},
    {12419,3170,274,274,1366,1,0,0,0}, {12420,3171,274,274,1366,1,0,0,0}, {12421,3172,274,274,1369,1,0,0,0},
    {12422,3173,274,274,1369,1,0,0,0}, {12423,3174,274,274,1386,1,0,0,0}, {12424,3175,274,274,1386,1,0,0,0},
    {12425,3176,274,274,656,1,0,0,0}, {12426,3177,274,274,8163,2,0,0,0}, {12426,3179,274,274,8167,2,0,0,0},
    {12426,3181,274,274,8171,2,0,0,0}, {12426,3183,274,274,662,1,0,0,0}, {12427,3184,274,274,659,1,0,0,0},
    {12428,3185,274,274,673,1,0,0,0}, {12429,3186,274,274,676,1,0,0,0}, {12430,3187,274,274,1238,1,0,0,0},
    {12431,2900,274,274,1238,1,0,0,0}, {12432,3188,274,274,2151,1,0,0,0}, {12433,3189,274,274,2550,1,0,0,0},
    {12434,3190,274,274,2568,1,0,0,0}, {12435,3191,274,5879,2343,1,0,1,0}, {12435,3191,274,3192,29066,1,0,1,0},
    {12435,3191,274,274,2345,1,0,0,0}, {12436,3193,274,274,907,2,0,0,0}, {12436,3195,274,274,904,2,0,0,0},
    {12436,3197,274,274,893,2,0,0,0}, {12436,3199,274,274,887,2,0,0,0}, {12436,3201,274,274,890,1,0,0,0},
    {12353,2971,274,274,2146,1,0,0,0}, {12354,2972,274,274,2146,1,0,0,0}, {12355,2973,274,274,2151,1,0,0,0},
    {12356,2974,274,274,1383,2,0,0,0}, {12356,2976,274,274,2151,1,0,0,0}, {12357,2977,274,274,2144,1,0,0,0},
    {12358,2978,274,274,1258,2,0,0,0}, {12358,2980,274,274,1255,2,0,0,0}, {12358,2982,274,274,1244,2,0,0,0},
    {12358,2984,274,274,2144,1,0,0,0}, {12359,2985,274,274,2550,1,0,0,0}, {12360,2986,274,274,2550,1,0,0,0},
    {12361,2987,274,274,2568,1,0,0,0}, {12362,2988,274,274,2568,1,0,0,0}, {12363,2989,274,274,1148,1,0,0,0},
    {12364,2990,274,274,1502,1,0,0,0}, {12365,2991,274,274,8007,2,0,0,0}, {12365,2993,274,274,8011,2,0,0,0},
    {12365,2995,274,274,8015,2,0,0,0}, {12365,2997,274,274,1154,1,0,0,0}, {12366,2998,274,274,8019,2,0,0,0},
    {12366,3000,274,274,8023,2,0,0,0}, {12366,3002,274,274,8027,2,0,0,0}, {12366,3004,274,274,1508,1,0,0,0},
    {12367,3005,274,274,8031,2,0,0,0}, {12367,3007,274,274,1189,2,0,0,0}, {12367,3009,274,274,1180,2,0,0,0},
    {12367,3011,274,274,1176,2,0,0,0}, {12367,3013,274,274,1151,1,0,0,0}, {12368,3014,274,274,1530,2,0,0,0},
    {12368,3016,274,274,1505,1,0,0,0}, {12369,3017,274,274,1165,1,0,0,0}, {12370,3018,274,274,1519,1,0,0,0},
    {12371,3019,274,274,1168,1,0,0,0}, {12372,3020,274,274,1522,1,0,0,0}, {12373,3021,274,274,684,1,0,0,0},
    {12374,3022,274,274,1302,1,0,0,0}, {12375,3023,274,274,8035,2,0,0,0}, {12375,3025,274,274,19789,2,0,0,0},
    {12375,3027,274,274,279,2,0,0,0}, {12375,3029,274,274,19793,2,0,0,0}, {12375,3031,274,274,283,1,0,0,0},
    {12376,3032,274,274,8051,2,0,0,0}, {12376,3034,274,274,19797,2,0,0,0}, {12376,3036,274,274,19801,2,0,0,0},
    {12376,3038,274,274,19805,2,0,0,0}, {12376,3040,274,274,1308,1,0,0,0}, {12377,3041,274,274,687,1,0,0,0},
    {12378,3042,274,274,1305,1,0,0,0}, {12379,3043,274,274,698,1,0,0,0}, {12380,3044,274,274,1319,1,0,0,0},
    {12381,3045,274,274,701,1,0,0,0}, {12382,3046,274,274,1322,1,0,0,0}, {12383,3047,274,274,915,1,0,0,0},
    {12384,3048,274,274,1394,1,0,0,0}, {12385,3049,274,274,8063,2,0,0,0}, {12385,3051,274,274,19809,2,0,0,0},
    {12385,3053,274,274,8099,2,0,0,0}, {12385,3055,274,274,19813,2,0,0,0}, {12385,3057,274,274,921,1,0,0,0},
    {12386,3058,274,274,29299,2,0,0,0}, {12386,3060,274,274,8103,2,0,0,0}, {12386,3062,274,274,29303,2,0,0,0},
    {12386,3064,274,274,1400,1,0,0,0}, {12387,3065,274,3066,2364,1,0,1,0}, {12387,3065,274,3067,2372,1,0,1,0},
    {12387,3065,274,3068,2345,1,0,1,0}, {12387,3065,274,3069,2234,1,0,1,0}, {12387,3065,274,3070,2343,1,0,1,0},
    {12387,3065,274,3071,2393,1,0,1,0}, {12387,3065,274,3072,2171,1,0,1,0}, {12387,3065,274,3073,2359,1,0,1,0},
    {12387,3065,274,3074,2359,1,0,1,0}, {12387,3065,274,3075,2221,1,0,1,0}, {12387,3065,274,3076,2184,1,0,1,0},
    {12387,3065,274,3077,2239,1,0,1,0}, {12387,3065,274,3078,2239,1,0,1,0}, {12387,3065,274,3079,2244,1,0,1,0},
    {12387,3065,274,3080,2419,1,0,1,0}, {12387,3065,274,3081,2333,1,0,1,0}, {12387,3065,274,274,0,1,0,0,0},
    {12388,3082,274,274,8079,2,0,0,0}, {12388,3084,274,274,8083,2,0,0,0}, {12388,3086,274,274,8087,2,0,0,0},
    {12388,3088,274,274,8091,2,0,0,0}, {12388,3090,274,274,918,1,0,0,0}, {12389,3091,274,274,1397,1,0,0,0},
    {12390,3092,274,274,8099,2,0,0,0}, {12390,3094,274,274,921,2,0,0,0}, {12390,3096,274,274,932,1,0,0,0},
    {12391,3097,274,274,8103,2,0,0,0}, {12391,3099,274,274,1400,2,0,0,0}, {12391,3101,274,274,1411,1,0,0,0},
    {12392,3102,274,274,918,2,0,0,0}, {12392,3104,274,274,935,1,0,0,0}, {12393,3105,274,274,1397,2,0,0,0},
    {12393,3107,274,274,1414,1,0,0,0}, {12394,3108,274,274,1048,1,0,0,0}, {12395,3109,274,274,8107,2,0,0,0},
    {12395,3111,274,274,105,2,0,0,0}, {12395,3113,274,274,8111,2,0,0,0}, {12395,3115,274,274,1054,1,0,0,0},
    {12396,3116,274,274,1051,1,0,0,0}, {12397,3117,274,274,1065,1,0,0,0}, {12398,3118,274,274,1068,1,0,0,0},
    {12399,3119,274,274,492,1,0,0,0}, {12400,3120,274,274,859,1,0,0,0}, {12401,3121,274,274,1787,1,0,0,0},
    {12402,3122,274,274,8115,2,0,0,0}, {12402,3124,274,274,8119,2,0,0,0}, {12402,3126,274,274,8123,2,0,0,0},
    {12402,3128,274,274,498,1,0,0,0}, {12403,3129,274,274,8127,2,0,0,0}, {12403,3131,274,274,8131,2,0,0,0},
    {12403,3133,274,274,8135,2,0,0,0}, {12403,3135,274,274,865,1,0,0,0}, {12404,3136,274,274,8139,2,0,0,0},
    {12404,3138,274,274,8143,2,0,0,0}, {12404,3140,274,274,8147,2,0,0,0}, {12404,3142,274,274,1793,1,0,0,0},
    {12405,3143,274,274,1779,2,0,0,0}, {12405,3145,274,274,1776,2,0,0,0}, {12405,3147,274,274,1765,2,0,0,0},
    {12405,3149,274,274,1759,2,0,0,0}, {12405,2929,274,274,495,1,0,0,0}, {12406,3151,274,274,862,1,0,0,0},
    {12407,3152,274,274,1790,1,0,0,0}, {12408,3153,274,274,509,1,0,0,0}, {12409,3154,274,274,876,1,0,0,0},
    {12410,3155,274,274,1804,1,0,0,0}, {12411,3156,274,274,512,1,0,0,0}, {12412,3157,274,274,879,1,0,0,0},
    {12413,3158,274,274,1807,1,0,0,0}, {12414,3159,274,274,592,1,0,0,0}, {12415,3160,274,274,8151,2,0,0,0},
    {12415,3162,274,274,8155,2,0,0,0}, {12415,3164,274,274,8159,2,0,0,0}, {12415,3166,274,274,598,1,0,0,0},
    {12416,3167,274,274,595,1,0,0,0}, {12417,3168,274,274,609,1,0,0,0}, {12418,3169,274,274,612,1,0,0,0},
    {12419,3170,274,274,1366,1,0,0,0}, {12420,3171,274,274,1366,1,0,0,0}, {12421,3172,274,274,1369,1,0,0,0},
    {12422,3173,274,274,1369,1,0,0,0}, {12423,3174,274,274,1386,1,0,0,0}, {12424,3175,274,274,1386,1,0,0,0},
    {12425,3176,274,274,656,1,0,0,0}, {12426,3177,274,274,8163,2,0,0,0}, {12426,3179,274,274,8167,2,0,0,0},
    {12426,3181,274,274,8171,2,0,0,0}, {12426,3183,274,274,662,1,0,0,0}, {12427,3184,274,274,659,1,0,0,0},
    {12428,3185,274,274,673,1,0,0,0}, {12429,3186,274,274,676,1,0,0,0}, {12430,3187,274,274,1238,1,0,0,0},
    {12431,2900,274,274,1238,1,0,0,0}, {12432,3188,274,274,1244,1,0,0,0}, {12433,3189,274,274,1255,1,0,0,0},
    {12434,3190,274,274,1258,1,0,0,0}, {12435,3191,274,3192,8175,1,0,1,0}, {12435,3191,274,274,2345,1,0,0,0},
    {12436,3193,274,274,907,2,0,0,0}, {12436,3195,274,274,904,2,0,0,0}, {12436,3197,274,274,893,2,0,0,0},
    {12436,3199,274,274,887,2,0,0,0}, {12436,3201,274,274,890,1,0,0,0}, {4354,2114,4,6403,29401,1,1,1,0},
    {4355,2116,274,6404,29405,1,0,1,0}, {4357,2053,4,3574,29401,1,1,1,0}, {4357,2053,4,274,29409,1,1,0,0},
    {4368,2162,274,6404,29413,1,0,1,0}, {4451,1992,6410,274,29417,1,1,0,0}, {4455,1989,6410,274,29421,1,1,0,0},
    {4461,2027,6410,274,29425,1,1,0,0}, {4466,2177,6410,274,29429,1,1,0,0}, {4352,2109,2165,274,2419,1,1,0,0},
    {4352,2109,2110,274,5161,1,1,0,0}, {4352,2109,2111,274,5166,1,1,0,0}, {4352,2109,2112,274,2419,1,1,0,0},
    {4352,2109,274,274,2333,1,0,0,0}, {4353,2113,274,274,2330,1,0,0,0}, {4354,2114,2115,274,2335,1,1,0,0},
    {4354,2114,274,274,2345,1,0,0,0}, {4355,2116,1199,2117,2221,1,1,2,0}, {4355,2116,1199,2119,2221,1,1,2,0},
    {4355,2116,1199,2121,2221,1,1,1,0}, {4355,2116,2110,274,5171,1,1,0,0}, {4355,2116,2122,274,2184,1,1,0,0},
    {4355,2116,2112,274,2221,1,1,0,0}, {4355,2116,274,274,2184,1,0,0,0}, {4356,2123,274,274,2186,1,0,0,0},
    {4357,2053,2124,2128,2345,1,4,2,0}, {4357,2053,2124,2130,2345,1,4,2,0}, {4357,2053,2124,2132,2345,1,4,2,0},
    {4357,2053,2124,2134,2345,1,4,2,0}, {4357,2053,2124,2138,2345,1,4,2,0}, {4357,2053,2141,274,2345,1,1,0,0},
    {4357,2053,2142,274,2335,1,1,0,0}, {4357,2053,2143,274,2234,1,1,0,0}, {4357,2053,274,274,2234,1,0,0,0},
    {4358,2144,274,274,2343,1,0,0,0}, {4359,2145,2112,274,2171,1,1,0,0}, {4359,2145,274,274,2393,1,0,0,0},
    {4360,2146,274,274,2390,1,0,0,0}, {4361,2147,274,2148,2249,1,0,1,0}, {4361,2147,2149,274,2246,1,1,0,0},
    {4361,2147,274,274,2244,1,0,0,0}, {4362,2150,274,274,2246,1,0,0,0}, {4363,2035,2151,2155,2345,1,4,2,0},
    {4363,2035,274,274,0,1,0,0,0}, {4364,2157,2158,274,2400,1,1,0,0}, {4364,2157,2110,274,5176,1,1,0,0},
    {4364,2157,2122,274,2400,1,1,0,0}, {4364,2157,2112,274,2200,1,1,0,0}, {4364,2157,274,274,2400,1,0,0,0},
    {4365,2159,274,274,5182,1,0,0,0}, {4366,2160,274,274,5176,1,0,0,0}, {4367,2161,274,274,5161,1,0,0,0},
    {4368,2162,274,274,5171,1,0,0,0}, {4369,2163,274,274,5186,1,0,0,0}, {4370,2164,2165,274,0,1,1,0,0},
    {4370,2164,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2166,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2167,274,274,5194,1,0,0,0}, {4453,1944,274,274,5198,1,0,0,0},
    {4454,2168,2169,274,3235,1,2,0,0}, {4454,2168,274,274,2550,1,0,0,0}, {4455,1989,274,274,5201,1,0,0,0},
    {4456,1993,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2171,274,274,1238,1,0,0,0},
    {4459,2172,274,274,5205,1,0,0,0}, {4460,2173,274,274,5209,1,0,0,0}, {4461,2027,274,274,1386,1,0,0,0},
    {4462,2174,274,274,2144,1,0,0,0}, {4463,2175,274,274,5212,1,0,0,0}, {4464,2176,274,274,1255,1,0,0,0},
    {4465,2022,274,274,1244,1,0,0,0}, {4466,2177,274,274,1369,1,0,0,0}, {4467,2178,274,274,3408,1,0,0,0},
    {4468,2179,274,274,5216,1,0,0,0}, {4469,2066,274,274,2151,1,0,0,0}, {4520,1991,274,2180,0,1,0,1,0},
    {4520,1991,274,2181,2419,1,0,1,0}, {4520,1991,274,2182,3810,1,0,1,0}, {4520,1991,274,274,2333,1,0,0,0},
    {4521,2183,274,2180,0,1,0,1,0}, {4521,2183,274,2181,2330,1,0,1,0}, {4521,2183,274,2182,3810,1,0,1,0},
    {4521,2183,274,274,2333,1,0,0,0}, {4522,2184,274,2180,0,1,0,1,0}, {4522,2184,274,2181,5220,1,0,1,0},
    {4522,2184,274,2182,3810,1,0,1,0}, {4522,2184,274,274,2333,1,0,0,0}, {4523,1908,2185,2188,2345,1,3,3,0},
    {4523,1908,2185,2191,2345,1,3,3,0}, {4523,1908,2185,2194,2345,1,3,3,0}, {4523,1908,2185,2197,2345,1,3,3,0},
    {4523,1908,2185,2203,2345,1,3,3,0}, {4523,1908,274,2181,2345,1,0,1,0}, {4523,1908,274,2208,2335,1,0,1,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2209,274,2181,5223,1,0,1,0}, {4524,2209,274,2208,2335,1,0,1,0},
    {4524,2209,274,274,2345,1,0,0,0}, {4525,2210,274,2211,2345,1,0,1,0}, {4525,2210,274,2181,2345,1,0,1,0},
    {4525,2210,274,2208,2335,1,0,1,0}, {4525,2210,274,274,2345,1,0,0,0}, {4526,2212,274,2213,2200,1,0,2,0},
    {4526,2212,274,2215,0,1,0,1,0}, {4526,2212,274,2216,2184,1,0,1,0}, {4526,2212,274,2217,0,1,0,1,0},
    {4526,2212,274,2218,2244,1,0,1,0}, {4526,2212,274,2181,2221,1,0,1,0}, {4526,2212,274,2182,2345,1,0,1,0},
    {4526,2212,274,274,2184,1,0,0,0}, {4527,1942,274,2219,2234,1,0,1,0}, {4527,1942,274,2181,2234,1,0,1,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2034,274,2180,0,1,0,1,0}, {4528,2034,274,2220,2335,1,0,1,0},
    {4528,2034,274,2219,5226,1,0,1,0}, {4528,2034,274,2181,5232,1,0,1,0}, {4528,2034,274,2182,3810,1,0,1,0},
    {4528,2034,274,274,2333,1,0,0,0}, {4529,2221,274,2181,5235,1,0,1,0}, {4529,2221,274,274,2343,1,0,0,0},
    {4530,2222,274,6411,2393,1,0,1,0}, {4530,2222,274,6412,11984,1,0,1,0}, {4530,2222,274,2223,0,1,0,1,0},
    {4530,2222,274,2181,5238,1,0,1,0}, {4530,2222,274,2182,2343,1,0,1,0}, {4530,2222,274,274,2335,1,0,0,0},
    {4531,2224,274,2181,5241,1,0,1,0}, {4531,2224,274,274,2335,1,0,0,0}, {4532,2225,274,2181,5244,1,0,1,0},
    {4532,2225,274,274,2335,1,0,0,0}, {4533,2226,274,2223,0,1,0,1,0}, {4533,2226,274,2181,5250,1,0,1,0},
    {4533,2226,274,2182,2343,1,0,1,0}, {4533,2226,274,274,2393,1,0,0,0}, {4534,2227,274,2211,2335,1,0,1,0},
    {4534,2227,274,2181,2234,1,0,1,0}, {4534,2227,274,274,2335,1,0,0,0}, {4535,2228,274,2181,2343,1,0,1,0},
    {4535,2228,274,274,2343,1,0,0,0}, {4536,2229,274,2223,0,1,0,1,0}, {4536,2229,274,2181,2171,1,0,1,0},
    {4536,2229,274,2182,2343,1,0,1,0}, {4536,2229,274,274,2393,1,0,0,0}, {4537,2230,274,2223,0,1,0,1,0},
    {4537,2230,274,2181,3832,1,0,1,0}, {4537,2230,274,2182,2343,1,0,1,0}, {4537,2230,274,274,2393,1,0,0,0},
    {4538,2231,274,2215,0,1,0,1,0}, {4538,2231,274,2216,2184,1,0,1,0}, {4538,2231,274,2217,0,1,0,1,0},
    {4538,2231,274,2218,2244,1,0,1,0}, {4538,2231,274,2181,2244,1,0,1,0}, {4538,2231,274,2182,2345,1,0,1,0},
    {4538,2231,274,274,2184,1,0,0,0}, {4539,2232,274,2215,0,1,0,1,0}, {4539,2232,274,2216,2184,1,0,1,0},
    {4539,2232,274,2217,0,1,0,1,0}, {4539,2232,274,2218,2244,1,0,1,0}, {4539,2232,274,2181,2246,1,0,1,0},
    {4539,2232,274,2182,2345,1,0,1,0}, {4539,2232,274,274,2184,1,0,0,0}, {4540,1990,274,2181,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2233,274,2215,0,1,0,1,0}, {4541,2233,274,2216,2184,1,0,1,0},
    {4541,2233,274,2217,0,1,0,1,0}, {4541,2233,274,2218,2244,1,0,1,0}, {4541,2233,274,2181,2200,1,0,1,0},
    {4541,2233,274,2182,2345,1,0,1,0}, {4541,2233,274,274,2184,1,0,0,0}, {4542,2234,274,2215,0,1,0,1,0},
    {4542,2234,274,2216,2184,1,0,1,0}, {4542,2234,274,2217,0,1,0,1,0}, {4542,2234,274,2218,2244,1,0,1,0},
    {4542,2234,274,2181,5176,1,0,1,0}, {4542,2234,274,2182,2345,1,0,1,0}, {4542,2234,274,274,2184,1,0,0,0},
    {4543,2235,274,2180,0,1,0,1,0}, {4543,2235,274,2181,5161,1,0,1,0}, {4543,2235,274,2182,3810,1,0,1,0},
    {4543,2235,274,274,2333,1,0,0,0}, {4544,2236,274,2213,5176,1,0,2,0}, {4544,2236,274,2215,0,1,0,1,0},
    {4544,2236,274,2216,2184,1,0,1,0}, {4544,2236,274,2217,0,1,0,1,0}, {4544,2236,274,2218,2244,1,0,1,0},
    {4544,2236,274,2181,5171,1,0,1,0}, {4544,2236,274,2182,2345,1,0,1,0}, {4544,2236,274,274,2184,1,0,0,0},
    {4545,2237,274,2223,0,1,0,1,0}, {4545,2237,274,2181,5186,1,0,1,0}, {4545,2237,274,2182,2343,1,0,1,0},
    {4545,2237,274,274,2393,1,0,0,0}, {4546,2023,274,2215,0,1,0,1,0}, {4546,2023,274,2238,2345,1,0,1,0},
    {4546,2023,274,2219,0,1,0,1,0}, {4546,2023,274,2239,0,1,0,1,0}, {4546,2023,274,2181,0,1,0,1,0},
    {4546,2023,274,2182,2345,1,0,1,0}, {4546,2023,274,274,2184,1,0,0,0}, {57363,2240,274,274,1372,1,0,0,0},
    {57600,2241,2110,274,5256,1,1,0,0}, {57600,2241,2112,274,5262,1,1,0,0}, {57600,2241,274,274,5265,1,0,0,0},
    {57601,2242,274,274,5268,1,0,0,0}, {57602,2243,2115,274,5272,1,1,0,0}, {57602,2243,274,274,5275,1,0,0,0},
    {57603,2244,2110,274,5278,1,1,0,0}, {57603,2244,2122,274,5284,1,1,0,0}, {57603,2244,2112,274,5287,1,1,0,0},
    {57603,2244,274,274,5284,1,0,0,0}, {57604,2245,274,274,5290,1,0,0,0}, {57605,2246,2141,274,5275,1,1,0,0},
    {57605,2246,2142,274,5272,1,1,0,0}, {57605,2246,2143,274,5294,1,1,0,0}, {57605,2246,274,274,5294,1,0,0,0},
    {57606,2247,274,274,5297,1,0,0,0}, {57607,2248,2112,274,5300,1,1,0,0}, {57607,2248,274,274,5303,1,0,0,0},
    {57608,2249,274,274,5306,1,0,0,0}, {57609,2250,274,2148,5310,1,0,1,0}, {57609,2250,274,274,5314,1,0,0,0},
    {57610,2251,274,274,5317,1,0,0,0}, {57611,2252,274,274,5321,1,0,0,0}, {57612,2253,2110,274,5323,1,1,0,0},
    {57612,2253,2122,274,5330,1,1,0,0}, {57612,2253,2112,274,5334,1,1,0,0}, {57612,2253,274,274,5330,1,0,0,0},
    {57613,2254,274,274,5337,1,0,0,0}, {57614,2255,274,274,5323,1,0,0,0}, {57615,2256,274,274,5256,1,0,0,0},
    {57616,2257,274,274,5278,1,0,0,0}, {57617,2258,274,274,5342,1,0,0,0}, {57618,2259,274,274,5348,1,0,0,0},
    {57632,2260,274,274,2333,1,0,0,0}, {57633,2261,274,274,2330,1,0,0,0}, {57634,2262,274,274,2345,1,0,0,0},
    {57635,2263,274,274,2184,1,0,0,0}, {57636,2264,274,274,2186,1,0,0,0}, {57637,2265,274,274,2234,1,0,0,0},
    {57638,2266,274,274,2343,1,0,0,0}, {57639,2267,274,274,2393,1,0,0,0}, {57640,2268,274,274,2390,1,0,0,0},
    {57641,2269,274,274,2244,1,0,0,0}, {57642,2270,274,274,2246,1,0,0,0}, {57643,2271,274,274,0,1,0,0,0},
    {57644,2272,274,274,2400,1,0,0,0}, {57645,2273,274,274,5182,1,0,0,0}, {57646,2274,274,274,5176,1,0,0,0},
    {57647,2275,274,274,5161,1,0,0,0}, {57648,2276,274,274,5171,1,0,0,0}, {57649,2277,274,274,5186,1,0,0,0},
    {57650,2278,274,274,2359,1,0,0,0}, {6158,5980,274,274,5321,1,0,0,0}, {6176,5981,274,274,2146,1,0,0,0},
    {6177,5982,274,274,2550,1,0,0,0}, {6178,5983,274,274,2151,1,0,0,0}, {6179,5984,274,274,2568,1,0,0,0},
    {6180,5985,274,274,2144,1,0,0,0}, {6181,5986,274,274,29531,1,0,0,0}, {6182,5987,274,274,2372,1,0,0,0},
    {6183,5988,274,274,2414,1,0,0,0}, {6184,5989,274,274,2345,1,0,0,0}, {6185,5990,274,274,3810,1,0,0,0},
    {6186,5991,274,274,2171,1,0,0,0}, {6187,5992,274,274,2393,1,0,0,0}, {6188,5993,274,274,3824,1,0,0,0},
    {6189,5994,6425,274,2419,1,3,0,0}, {6189,5994,3441,274,29534,1,1,0,0}, {6189,5994,6428,274,2419,1,1,0,0},
    {6189,5994,274,6429,2419,1,0,1,0}, {6189,5994,274,274,29534,1,0,0,0}, {6190,5995,274,274,2343,1,0,0,0},
    {6191,5996,274,274,2335,1,0,0,0}, {6192,5997,274,274,2244,1,0,0,0}, {6193,5998,274,274,4731,1,0,0,0},
    {6194,5999,274,274,2184,1,0,0,0}, {6195,6000,274,274,2221,1,0,0,0}, {6196,6001,274,274,2751,1,0,0,0},
    {6197,6002,274,274,2239,1,0,0,0}, {6198,6430,3441,274,2151,2,1,0,0}, {6198,6003,274,274,2200,1,0,0,0},
    {6199,6004,274,274,2234,1,0,0,0}, {6200,6005,274,274,2414,1,0,0,0}, {6201,6006,274,274,2323,1,0,0,0},
    {6202,6007,274,274,2333,1,0,0,0}, {6203,6008,274,274,2333,1,0,0,0}, {6204,6009,274,274,2751,1,0,0,0},
    {6205,6010,274,274,2239,1,0,0,0}, {6206,6011,274,274,2359,1,0,0,0}, {6207,6012,274,274,2234,1,0,0,0},
    {6209,6013,274,274,2408,1,0,0,0}, {6210,6014,274,274,2400,1,0,0,0}, {8239,6015,274,274,5321,1,0,0,0},
    {6158,5980,274,274,5321,1,0,0,0}, {6176,5981,274,274,2146,1,0,0,0}, {6177,5982,274,274,2550,1,0,0,0},
    {6178,5983,274,274,2151,1,0,0,0}, {6179,6432,274,274,29637,2,0,0,0}, {6179,5984,274,274,2568,1,0,0,0},
    {6180,5985,274,274,2144,1,0,0,0}, {6181,5986,274,274,5953,1,0,0,0}, {6182,5987,274,274,5950,1,0,0,0},
    {6183,5988,274,274,2552,1,0,0,0}, {6184,5989,274,274,2345,1,0,0,0}, {6185,5990,274,274,3810,1,0,0,0},
    {6186,5991,274,274,2171,1,0,0,0}, {6187,5992,274,274,2393,1,0,0,0}, {6188,5993,274,6429,2333,1,0,1,0},
    {6188,5993,274,274,2328,1,0,0,0}, {6189,5994,6425,274,2419,1,3,0,0}, {6189,5994,6428,274,2419,1,1,0,0},
    {6189,5994,274,6429,2419,1,0,1,0}, {6189,5994,274,274,29534,1,0,0,0}, {6190,5995,274,274,2343,1,0,0,0},
    {6191,5996,274,274,2335,1,0,0,0}, {6192,5997,274,274,2244,1,0,0,0}, {6193,5998,274,274,4731,1,0,0,0},
    {6194,5999,274,274,2184,1,0,0,0}, {6195,6000,274,274,2221,1,0,0,0}, {6196,6001,274,274,4743,1,0,0,0},
    {6197,6002,274,274,4746,1,0,0,0}, {6198,6003,274,274,2372,1,0,0,0}, {6199,6004,274,274,2234,1,0,0,0},
    {6200,6005,274,274,2414,1,0,0,0}, {6201,6006,274,274,2323,1,0,0,0}, {6202,6007,274,274,2333,1,0,0,0},
    {6203,6008,274,274,2333,1,0,0,0}, {6204,6009,274,274,2751,1,0,0,0}, {6205,6010,274,274,2239,1,0,0,0},
    {6206,6011,274,274,2359,1,0,0,0}, {6207,6012,274,274,2234,1,0,0,0}, {6209,6013,274,274,2408,1,0,0,0},
    {6210,6014,274,274,2400,1,0,0,0}, {8239,6015,274,274,5321,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
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
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {98,4302,4,4,17655,4,1,1,0},
    {98,6434,4,4,29926,4,1,1,0}, {98,6438,4,4,29931,4,1,1,0}, {98,4306,4,4,29936,4,1,1,0},
    {98,4310,4,4,17665,4,1,1,0}, {98,4358,4,4,17718,3,1,1,0}, {98,6442,4,4,29942,3,1,1,0},
    {98,6445,4,4,29947,3,1,1,0}, {98,4364,4,4,17726,3,1,1,0}, {98,6448,4,4,29952,3,1,1,0},
    {98,4370,4,4,17678,3,1,1,0}, {98,4379,4,4,17686,3,1,1,0}, {98,6451,4,4,1790,2,1,1,0},
    {98,4385,4,4,1807,2,1,1,0}, {98,6453,4,4,1793,2,1,1,0}, {98,6455,4,4,1787,2,1,1,0},
    {99,6457,4,4,29956,6,1,1,0}, {99,6463,4,4,29966,5,1,1,0}, {99,6468,4,4,29975,5,1,1,0},
    {99,6473,4,4,29984,5,1,1,0}, {99,6478,4,4,29993,5,1,1,0}, {99,6483,4,4,30003,5,1,1,0},
    {99,6488,4,4,30012,4,1,1,0}, {99,4411,4,4,30021,4,1,1,0}, {99,6492,4,4,9146,4,1,1,0},
    {99,6496,4,4,30030,4,1,1,0}, {99,0,4,4,30038,4,1,1,0}, {99,6500,4,4,30046,4,1,1,0},
    {99,6504,4,4,30054,4,1,1,0}, {99,6508,4,4,30062,4,1,1,0}, {99,6512,4,4,30071,4,1,1,0},
    {99,6516,4,4,30079,4,1,1,0}, {99,6520,4,4,30087,4,1,1,0}, {99,6524,4,4,30095,4,1,1,0},
    {99,4435,4,4,30105,4,1,1,0}, {99,6528,4,4,9249,3,1,1,0}, {99,6531,4,4,30114,3,1,1,0},
    {99,5,4,4,30122,3,1,1,0}, {99,4473,4,4,30130,3,1,1,0}, {99,6534,4,4,9116,3,1,1,0},
    {99,8,4,4,30138,3,1,1,0}, {99,6537,4,4,30146,3,1,1,0}, {99,6540,4,4,9131,3,1,1,0},
    {99,6543,4,4,30154,3,1,1,0}, {99,6546,4,4,30163,3,1,1,0}, {99,4512,4,4,30171,3,1,1,0},
    {99,4521,4,4,30179,3,1,1,0}, {99,6549,4,4,9213,2,1,1,0}, {99,11,4,4,30187,2,1,1,0},
    {99,4529,4,4,30194,2,1,1,0}, {99,6551,4,4,9228,2,1,1,0}, {100,6553,4,4,30202,4,1,1,0},
    {100,4543,4,4,17898,4,1,1,0}, {100,4551,4,4,17913,4,1,1,0}, {100,6557,4,4,30207,4,1,1,0},
    {100,6561,4,4,30212,4,1,1,0}, {100,4567,4,4,30217,4,1,1,0}, {100,4571,4,4,17935,4,1,1,0},
    {100,6565,4,4,935,3,1,1,0}, {100,6568,4,4,17922,3,1,1,0}, {100,13,4,4,17926,3,1,1,0},
    {100,4598,4,4,30223,3,1,1,0}, {100,16,4,4,17976,3,1,1,0}, {100,6571,4,4,30227,3,1,1,0},
    {100,6574,4,4,30232,3,1,1,0}, {100,6577,4,4,30237,3,1,1,0}, {100,4637,4,4,17948,3,1,1,0},
    {100,4646,4,4,17956,3,1,1,0}, {100,6580,4,4,918,2,1,1,0}, {100,6582,4,4,921,2,1,1,0},
    {100,4654,4,4,30241,2,1,1,0}, {100,6584,4,4,915,2,1,1,0}, {101,6586,4,4,30245,2,1,1,0},
    {101,6588,4,4,30249,2,1,1,0}, {101,2343,4,4,2568,1,1,1,0}, {102,19,4,4,30253,4,1,1,0},
    {102,6590,4,4,30259,3,1,1,0}, {103,6593,4,4,30264,5,1,1,0}, {103,6598,4,4,30270,4,1,1,0},
    {103,6602,4,4,30275,4,1,1,0}, {103,4748,4,4,18092,4,1,1,0}, {103,4764,4,4,30280,4,1,1,0},
    {103,4768,4,4,18072,4,1,1,0}, {103,6606,4,4,30286,3,1,1,0}, {103,4803,4,4,18149,3,1,1,0},
    {103,23,4,4,71,3,1,1,0}, {103,6609,4,4,30290,3,1,1,0}, {103,4809,4,4,30294,3,1,1,0},
    {103,6612,4,4,30298,3,1,1,0}, {103,4842,4,4,18197,3,1,1,0}, {103,6615,4,4,30303,3,1,1,0},
    {103,4854,4,4,18133,3,1,1,0}, {103,4860,4,4,18145,3,1,1,0}, {103,4866,4,4,1151,2,1,1,0},
    {103,6618,4,4,1168,2,1,1,0}, {103,6620,4,4,1148,2,1,1,0}, {104,6622,4,4,30307,4,1,1,0},
    {104,6626,4,4,30312,4,1,1,0}, {104,6630,4,4,30318,3,1,1,0}, {104,6633,4,4,512,2,1,1,0},
    {106,6635,4,4,30323,5,1,1,0}, {106,6640,4,4,30330,5,1,1,0}, {106,29,4,4,30337,4,1,1,0},
    {106,4946,4,4,17777,4,1,1,0}, {106,6645,4,4,30344,4,1,1,0}, {106,6649,4,4,30350,4,1,1,0},
    {106,33,4,4,30356,3,1,1,0}, {106,36,4,4,30362,3,1,1,0}, {106,39,4,4,17853,3,1,1,0},
    {106,4970,4,4,17868,3,1,1,0}, {106,6653,4,4,30369,3,1,1,0}, {106,6656,4,4,30375,3,1,1,0},
    {106,42,4,4,30380,2,1,1,0}, {106,5002,4,4,8075,2,1,1,0}, {107,6659,4,4,30385,5,1,1,0},
    {107,6664,4,4,30394,4,1,1,0}, {107,6668,4,4,30402,4,1,1,0}, {107,6672,4,4,30410,4,1,1,0},
    {107,6676,4,4,30418,4,1,1,0}, {107,6680,4,4,30427,4,1,1,0}, {107,6684,4,4,30435,3,1,1,0},
    {107,6687,4,4,30442,3,1,1,0}, {107,44,4,4,30449,3,1,1,0}, {107,6690,4,4,30457,3,1,1,0},
    {107,6693,4,4,30464,3,1,1,0}, {107,6696,4,4,30471,3,1,1,0}, {107,6699,4,4,30479,3,1,1,0},
    {107,6702,4,4,30486,3,1,1,0}, {107,6705,4,4,30493,3,1,1,0}, {107,6708,4,4,30500,3,1,1,0},
    {107,6711,4,4,8675,2,1,1,0}, {107,6713,4,4,8701,2,1,1,0}, {107,6715,4,4,8688,2,1,1,0},
    {108,6717,4,4,30507,4,1,1,0}, {108,6721,4,4,30512,4,1,1,0}, {108,6725,4,4,30517,4,1,1,0},
    {108,47,4,4,30523,3,1,1,0}, {108,6729,4,4,540,3,1,1,0}, {108,6732,4,4,30529,3,1,1,0},
    {108,53,4,4,20520,2,1,1,0}, {108,6735,4,4,30534,2,1,1,0}, {109,6737,4,4,30538,4,1,1,0},
    {109,6741,4,4,30543,4,1,1,0}, {109,6745,4,4,30549,3,1,1,0}, {109,6748,4,4,30554,3,1,1,0},
    {109,6751,4,4,30559,2,1,1,0}, {110,6753,4,4,30563,4,1,1,0}, {110,6757,4,4,30568,4,1,1,0},
    {110,6761,4,4,30573,4,1,1,0}, {110,58,4,4,30579,3,1,1,0}, {110,6765,4,4,1068,3,1,1,0},
    {110,6768,4,4,30585,3,1,1,0}, {110,6771,4,4,30590,3,1,1,0}, {110,64,4,4,20524,2,1,1,0},
    {110,6774,4,4,30595,2,1,1,0}, {112,6776,4,4,30599,4,1,1,0}, {112,6780,4,4,30607,4,1,1,0},
    {112,6784,4,4,30615,4,1,1,0}, {112,6788,4,4,30623,4,1,1,0}, {112,6792,4,4,30632,4,1,1,0},
    {112,5250,4,4,30640,3,1,1,0}, {112,6796,4,4,30647,3,1,1,0}, {112,6799,4,4,30654,3,1,1,0},
    {112,6802,4,4,30662,3,1,1,0}, {112,6805,4,4,30670,3,1,1,0}, {112,6808,4,4,30677,3,1,1,0},
    {112,6811,4,4,30684,3,1,1,0}, {112,6814,4,4,30691,3,1,1,0}, {112,6817,4,4,9167,2,1,1,0},
    {112,6819,4,4,9193,2,1,1,0}, {112,6821,4,4,14314,2,1,1,0}, {112,6823,4,4,9180,2,1,1,0},
    {113,66,4,4,30698,5,1,1,0}, {113,71,4,4,30708,5,1,1,0}, {113,76,4,4,30718,4,1,1,0},
    {113,80,4,4,30728,4,1,1,0}, {113,84,4,4,30737,4,1,1,0}, {113,88,4,4,30746,4,1,1,0},
    {113,92,4,4,30755,3,1,1,0}, {113,95,4,4,30764,3,1,1,0}, {113,98,4,4,30774,3,1,1,0},
    {113,101,4,4,30782,3,1,1,0}, {113,104,4,4,30790,3,1,1,0}, {113,107,4,4,30799,3,1,1,0},
    {113,110,4,4,30807,2,1,1,0}, {113,112,4,4,14291,2,1,1,0}, {114,6825,4,4,30815,4,1,1,0},
    {114,6829,4,4,30820,4,1,1,0}, {114,6833,4,4,30825,4,1,1,0}, {114,6837,4,4,30831,4,1,1,0},
    {114,6841,4,4,8054,3,1,1,0}, {114,6844,4,4,30836,3,1,1,0}, {114,114,4,4,30840,3,1,1,0},
    {114,6847,4,4,30844,3,1,1,0}, {114,6850,4,4,30848,3,1,1,0}, {114,6853,4,4,30853,3,1,1,0},
    {114,6856,4,4,30857,3,1,1,0}, {114,6859,4,4,8057,2,1,1,0}, {114,117,4,4,30861,2,1,1,0},
    {114,6861,4,4,30865,2,1,1,0}, {115,6863,4,4,30869,5,1,1,0}, {115,6868,4,4,30876,4,1,1,0},
    {115,6872,4,4,30881,4,1,1,0}, {115,6876,4,4,30887,4,1,1,0}, {115,6880,4,4,701,3,1,1,0},
    {115,126,4,4,196,3,1,1,0}, {115,6883,4,4,30893,3,1,1,0}, {115,6886,4,4,30898,3,1,1,0},
    {115,129,4,4,30903,2,1,1,0}, {115,5346,4,4,30907,2,1,1,0}, {116,6889,4,4,30911,4,1,1,0},
    {116,6893,4,4,30919,4,1,1,0}, {116,6897,4,4,30927,4,1,1,0}, {116,6901,4,4,30935,4,1,1,0},
    {116,6905,4,4,30943,4,1,1,0}, {116,6909,4,4,30951,4,1,1,0}, {116,6913,4,4,30960,4,1,1,0},
    {116,6917,4,4,9096,3,1,1,0}, {116,6920,4,4,30968,3,1,1,0}, {116,131,4,4,30975,3,1,1,0},
    {116,5384,4,4,30982,3,1,1,0}, {116,6923,4,4,30989,3,1,1,0}, {116,6926,4,4,30997,3,1,1,0},
    {116,6929,4,4,31004,3,1,1,0}, {116,6932,4,4,31011,3,1,1,0}, {116,6935,4,4,9070,2,1,1,0},
    {116,6937,4,4,14271,2,1,1,0}, {116,6939,4,4,31018,2,1,1,0}, {116,6941,4,4,9083,2,1,1,0},
    {119,134,4,4,31025,4,1,1,0}, {119,138,4,4,31031,3,1,1,0}, {120,141,4,4,31036,5,1,1,0},
    {120,146,4,4,31043,5,1,1,0}, {120,151,4,4,31050,4,1,1,0}, {120,155,4,4,31057,4,1,1,0},
    {120,159,4,4,31063,4,1,1,0}, {120,163,4,4,31069,4,1,1,0}, {120,167,4,4,31075,3,1,1,0},
    {120,170,4,4,31081,3,1,1,0}, {120,173,4,4,31088,3,1,1,0}, {120,176,4,4,31093,3,1,1,0},
    {120,179,4,4,31098,3,1,1,0}, {120,182,4,4,31104,3,1,1,0}, {120,185,4,4,31109,2,1,1,0},
    {120,187,4,4,31114,2,1,1,0}, {121,6943,4,4,31118,4,1,1,0}, {121,6947,4,4,18258,4,1,1,0},
    {121,6951,4,4,31124,3,1,1,0}, {121,6954,4,4,31129,3,1,1,0}, {121,6957,4,4,1369,3,1,1,0},
    {121,6960,4,4,31135,3,1,1,0}, {121,5855,4,4,10400,2,1,1,0}, {121,6963,4,4,2151,2,1,1,0},
    {121,5861,4,4,31139,2,1,1,0}, {122,189,4,4,31143,6,1,1,0}, {122,195,4,4,31150,5,1,1,0},
    {122,200,4,4,31156,5,1,1,0}, {122,205,4,4,17759,5,1,1,0}, {122,210,4,4,31162,5,1,1,0},
    {122,215,4,4,17741,5,1,1,0}, {122,6965,4,4,31169,4,1,1,0}, {122,5436,4,4,31175,4,1,1,0},
    {122,220,4,4,8067,4,1,1,0}, {122,224,4,4,17788,4,1,1,0}, {122,228,4,4,17793,4,1,1,0},
    {122,232,4,4,31181,4,1,1,0}, {122,236,4,4,31186,4,1,1,0}, {122,240,4,4,31191,4,1,1,0},
    {122,244,4,4,31197,4,1,1,0}, {122,248,4,4,17813,4,1,1,0}, {122,252,4,4,17828,4,1,1,0},
    {122,5460,4,4,31202,4,1,1,0}, {122,5464,4,4,31209,4,1,1,0}, {122,6969,4,4,8079,3,1,1,0},
    {122,6972,4,4,31215,3,1,1,0}, {122,256,4,4,31220,3,1,1,0}, {122,5502,4,4,31225,3,1,1,0},
    {122,259,4,4,8071,3,1,1,0}, {122,262,4,4,12,3,1,1,0}, {122,265,4,4,31230,3,1,1,0},
    {122,268,4,4,2756,3,1,1,0}, {122,6975,4,4,31235,3,1,1,0}, {122,6978,4,4,31241,3,1,1,0},
    {122,6981,4,4,31246,3,1,1,0}, {122,5541,4,4,31251,3,1,1,0}, {122,5550,4,4,31256,3,1,1,0},
    {122,6984,4,4,8095,2,1,1,0}, {122,271,4,4,31261,2,1,1,0}, {122,5558,4,4,31265,2,1,1,0},
    {122,6986,4,4,8091,2,1,1,0}, {57364,273,274,274,5321,1,0,0,0},
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
    {0,0,9016,60}, {0,0,9076,54}, {0,0,9130,48}, {0,0,9178,33}, {0,0,9211,33}, {8,3,9244,0},
    {0,0,9244,364}, {0,0,9608,43}, {0,0,9651,36}, {0,0,9687,33}, {0,0,9720,174}, {0,0,9894,41},
    {0,0,9935,40}, {0,0,9975,45}, {0,0,10020,143}, {0,0,10163,85}, {0,0,10248,167}, {0,0,10415,9},
    {0,0,10424,1}, {0,0,10425,132}, {0,0,10557,39}, {0,0,10596,76}, {0,0,10672,78}, {0,0,10750,125},
    {0,0,10875,33}, {0,0,10908,114}, {0,0,11022,117}, {0,0,11139,35}, {8,1,11174,0}, {0,0,11174,4},
    {0,0,11178,5}, {0,0,11183,195}, {0,0,11378,1}, {0,0,11379,35}, {0,0,11414,39}, {7,0,11453,0},
    {0,0,11453,87}, {0,0,11540,169}, {0,0,11709,10}, {6,0,11719,0}, {0,0,11719,76}, {0,0,11795,54},
    {0,0,11849,33}, {0,0,11882,33}, {0,0,11915,161}, {0,0,12076,1}, {0,0,12077,36}, {0,0,12113,33},
    {0,0,12146,33}, {0,0,12179,35}, {0,0,12214,172}, {0,0,12386,172}, {0,0,12558,39}, {0,0,12597,38},
    {0,0,12635,87}, {0,0,12722,34}, {0,0,12756,173}, {0,0,12929,193}, {0,0,13122,38}, {0,0,13160,30},
    {0,0,13190,39}, {0,0,13229,40}, {0,0,13269,38}, {0,0,13307,41}, {0,0,13348,35}, {0,0,13383,37},
    {0,0,13420,36}, {0,0,13456,36}, {0,0,13492,152}, {0,0,13644,52}, {0,0,13696,46}, {0,0,13742,46},
    {0,0,13788,340}, {0,0,14128,186}, {0,0,14314,186}, {0,0,14500,127}, {0,0,14627,33}, {5,0,14660,0},
    {0,0,14660,82}, {0,0,14742,45}, {0,0,14787,130}, {0,0,14917,143}, {0,0,15060,1}, {0,0,15061,132},
    {0,0,15193,127}, {0,0,15320,130}, {0,0,15450,138}, {0,0,15588,210}, {0,0,15798,33}, {0,0,15831,114},
    {0,0,15945,84}, {0,0,16029,117}, {0,0,16146,221}, {0,0,16367,337}, {0,0,16704,179}, {0,0,16883,169},
    {0,0,17052,167}, {0,0,17219,5}, {0,0,17224,4}, {0,0,17228,248}, {0,0,17476,41}, {0,0,17517,41},
    {0,0,17558,172}, {0,0,17730,143}, {0,0,17873,291},
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
    66, 109, 110, 111, 112, 113, 114, 2, 115, 116, 117, 4, 118, 10, 119, 120,
    121, 122, 123, 124, 125, 126, 127, 128, 24, 25, 129, 24, 25, 130, 131, 132,
    133, 39, 134, 135, 136, 137, 2, 24, 25, 138, 25, 139, 10, 113, 140, 2,
    141, 142, 27, 143, 24, 25, 144, 10, 46, 124, 125, 24, 25, 69, 70, 10,
    46, 145, 146, 147, 148, 149, 116, 150, 151, 4, 152, 10, 153, 4, 152, 10,
    153, 154, 155, 156, 157, 4, 158, 4, 159, 160, 161, 143, 24, 25, 162, 10,
    163, 4, 164, 4, 165, 10, 166, 167, 167, 168, 169, 170, 171, 172, 173, 174,
    175, 4, 176, 10, 177, 178, 179, 89, 89, 180, 10, 4, 181, 10, 52, 4,
    51, 10, 52, 4, 182, 10, 52, 183, 102, 184, 24, 185, 186, 105, 187, 63,
    188, 189, 190, 191, 192, 189, 190, 32, 174, 175, 189, 190, 189, 190, 193, 194,
    4, 195, 10, 74, 196, 197, 82, 198, 199, 89, 4, 200, 10, 201, 4, 202,
    201, 46, 203, 48, 46, 47, 48, 46, 204, 125, 24, 25, 205, 206, 207, 208,
    209, 4, 210, 10, 211, 136, 212, 2,
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
    2221, 2550, 2419, 2359, 2151, 2200, 2333, 2330, 5220, 5161, 2335, 5238,
    5232, 5226, 5235, 5250, 5241, 5244, 2343, 2345, 3810, 5223, 2568, 5209,
    2393, 2390, 3832, 5186, 2234, 2244, 2249, 2246, 2184, 5182, 2186, 5171,
    2144, 1238, 5205, 1255, 1244, 5212, 1366, 5194, 1383, 1372, 1386, 1369,
    5201, 3235, 5198, 3408, 5216, 5166, 2114, 2146, 5191, 2171, 2400, 5176,
    2221, 2550, 2419, 2359, 2151, 2200, 5653, 2333, 2330, 5220, 5161, 2335,
    5238, 5232, 5580, 5226, 5235, 5250, 5241, 5244, 2343, 2345, 3810, 5223,
    2568, 5209, 2393, 2390, 3832, 5186, 2234, 2244, 2249, 2246, 2184, 5182,
    2186, 5171, 2144, 1238, 5205, 1255, 1244, 5212, 1366, 5194, 1383, 1372,
    1386, 1369, 5201, 3235, 5198, 3408, 5216, 5166, 5630, 5637, 5645, 5649,
    5495, 5641, 5586, 5576, 2146, 2171, 2751, 2221, 2565, 5829, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2335, 5819, 2343, 2345, 5223, 2568, 2393,
    2234, 2244, 2184, 2144, 2414, 2239, 5822, 4743, 5813, 4731, 3606, 5816,
    5825, 2120, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 5947, 5944,
    2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184,
    2562, 2144, 2414, 2372, 2239, 2408, 4337, 3235, 5953, 5950, 3372, 5940,
    2689, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146,
    2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394,
    2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151,
    2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520,
    2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328,
    745, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809,
    2144, 2414, 887, 2364, 1238, 2372, 1366, 2239, 1302, 2703, 1076, 2132,
    2735, 2738, 2148, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599,
    4145, 2695, 2706, 2746, 2699, 2804, 6049, 6053, 6058, 6063, 2575, 2279,
    1547, 2766, 2771, 2831, 2835, 2689, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751,
    2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502,
    2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218,
    2731, 2720, 2725, 2335, 520, 2343, 592, 4135, 2345, 1048, 2568, 2393,
    1787, 2817, 2820, 2328, 745, 2234, 656, 2244, 684, 2184, 915, 2189,
    2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 4337, 2703, 1076, 4340,
    2132, 2735, 2738, 2148, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209,
    3599, 4145, 4365, 4369, 2695, 2706, 2746, 2699, 2804, 4347, 4351, 2575,
    2777, 2782, 2787, 4374, 4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771,
    2831, 2835, 2120, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 3393,
    3383, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223,
    2184, 6261, 2144, 2414, 2372, 2239, 2408, 3235, 3232, 3372, 3375, 6266,
    2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221,
    1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492,
    2151, 2200, 2760, 2763, 387, 6415, 6419, 2333, 1148, 2218, 2731, 2335,
    520, 2343, 592, 6450, 6455, 2345, 1048, 6439, 6444, 6404, 6409, 6424,
    6431, 2568, 2393, 1787, 2817, 2820, 2234, 656, 2244, 684, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2372, 1366, 6401, 2703, 1076, 2132, 3251,
    2552, 2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599,
    4145, 2695, 2706, 2746, 2699, 2804, 2575, 2257, 1671, 2279, 1547, 2766,
    2771, 2146, 2171, 2751, 2221, 2565, 5829, 2550, 2323, 2419, 2359, 2151,
    2200, 2333, 2335, 5819, 2343, 2345, 5223, 2568, 2393, 2234, 2244, 2184,
    2144, 2414, 2239, 5822, 4743, 5813, 4731, 3606, 5816, 5825, 2388, 1815,
    1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2751,
    2753, 2550, 2359, 492, 2151, 2200, 2760, 2333, 1148, 2335, 520, 2343,
    592, 2345, 1048, 2568, 2393, 1787, 2234, 656, 2244, 684, 2184, 915,
    2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 2552, 2148, 2592, 2840,
    620, 2141, 6689, 3599, 4145, 4365, 4369, 2695, 2706, 2746, 2699, 2804,
    4347, 4351, 4356, 4360, 2257, 1671, 2279, 1547, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824,
    2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2419, 1502,
    2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218,
    2731, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787,
    2817, 2820, 2234, 656, 2847, 2244, 684, 2184, 915, 2189, 2809, 2144,
    2414, 887, 2372, 1366, 2703, 1076, 2132, 2552, 2148, 2592, 2840, 620,
    2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 2695, 2706,
    2746, 2699, 2804, 2575, 4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 3393, 7137, 3383,
    2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184,
    6261, 2144, 2414, 2372, 2239, 3367, 7142, 3372, 3375, 6266, 2146, 2171,
    2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2249, 7228, 2184, 2562, 2144, 2414, 2372, 1366, 1369,
    2239, 2408, 2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200,
    2333, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2184, 2562, 2144,
    2414, 3824, 2372, 1366, 1386, 1369, 2239, 3123, 5953, 5950, 3107, 7346,
    3091, 7341, 7349, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223,
    2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 7600, 7605, 7610,
    7607, 7602, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218,
    2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144,
    2414, 2372, 1366, 1369, 2239, 2408, 2146, 2171, 859, 876, 865, 879,
    862, 8135, 8127, 8131, 2756, 8063, 8075, 8067, 8071, 2221, 1394, 1411,
    1400, 1414, 1397, 8103, 2550, 2323, 1759, 1776, 1765, 1779, 1762, 2419,
    1502, 1519, 1508, 1522, 1505, 1530, 8027, 8019, 8023, 2359, 492, 509,
    498, 512, 8123, 8115, 8119, 2151, 2200, 2760, 8051, 8060, 8054, 8057,
    2333, 1148, 1165, 1154, 1168, 1151, 1176, 1189, 1180, 8031, 8015, 8007,
    8011, 2343, 592, 609, 598, 612, 595, 8159, 8151, 8155, 2345, 1048,
    1065, 1054, 1068, 1051, 8111, 8107, 105, 8175, 2568, 2393, 1787, 1804,
    1793, 1807, 1790, 8147, 8139, 8143, 2234, 656, 673, 662, 676, 659,
    8171, 8163, 8167, 2244, 684, 698, 2843, 8035, 8047, 8039, 8043, 701,
    687, 2184, 915, 932, 921, 935, 8091, 8083, 8087, 8079, 8095, 918,
    8099, 2144, 887, 904, 893, 907, 890, 2364, 1238, 1255, 1244, 1258,
    2372, 1366, 1383, 1386, 1369, 2239, 1302, 1319, 1322, 1305, 2132, 2552,
    2148, 2592, 2141, 7671, 7675, 7679, 7683, 7687, 7691, 7695, 7699, 7703,
    7707, 7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743, 7747, 7751,
    7755, 7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791, 7795, 7799,
    7803, 7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839, 7843, 7847,
    7851, 7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887, 7891, 7895,
    7899, 7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935, 7939, 7943,
    7947, 7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 7983, 7987, 7991,
    7995, 7999, 8003, 2146, 2171, 8260, 2400, 2221, 2550, 2323, 2419, 2359,
    2151, 5947, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 7228,
    2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 1815, 1833, 1860,
    1817, 1836, 1819, 1839, 1821, 1842, 1823, 1845, 1825, 1848, 1827, 1851,
    1829, 1854, 1831, 1857, 2146, 2171, 859, 876, 879, 862, 8751, 8747,
    8743, 2400, 2756, 8063, 8067, 8071, 8789, 8784, 8779, 5176, 9131, 9109,
    9146, 9116, 9153, 9138, 9123, 2221, 1394, 1411, 1414, 1397, 9027, 9023,
    9019, 2323, 1759, 1776, 1779, 1762, 9272, 9268, 9264, 2419, 1502, 1519,
    1522, 1505, 9061, 1530, 1543, 9056, 9051, 9047, 9043, 2359, 492, 512,
    495, 8808, 8602, 8794, 8803, 8798, 8598, 8594, 2151, 2200, 2760, 8051,
    8054, 8057, 9039, 9035, 9031, 2333, 1148, 1165, 2218, 2731, 8866, 8884,
    8870, 8910, 8888, 8893, 8904, 8898, 8879, 8874, 1168, 1151, 8863, 1176,
    1189, 8858, 8853, 8849, 8845, 5161, 8688, 8669, 8701, 8675, 8737, 8707,
    8714, 8729, 8721, 8694, 8681, 2335, 520, 537, 540, 523, 8614, 8610,
    8606, 2343, 592, 609, 612, 595, 8626, 8622, 8618, 2345, 1048, 1065,
    1068, 1051, 8819, 8837, 8111, 8823, 8107, 105, 8840, 8832, 8827, 8815,
    8811, 2568, 2393, 1787, 1804, 1807, 1790, 9284, 9280, 9276, 5186, 9180,
    9161, 9193, 9167, 9199, 9186, 9173, 2234, 656, 673, 676, 659, 8650,
    8646, 8642, 2244, 684, 698, 2249, 2843, 8035, 8039, 8043, 8664, 8659,
    8654, 701, 687, 8638, 8634, 8630, 2184, 915, 932, 935, 9243, 9228,
    9206, 9249, 9213, 9256, 9235, 9220, 918, 8775, 8771, 8767, 5171, 9083,
    9064, 9096, 9070, 9102, 9089, 9076, 2144, 2414, 887, 904, 907, 890,
    8763, 8759, 8755, 2364, 1238, 1255, 1258, 1241, 8922, 8918, 8914, 2372,
    1366, 1383, 1386, 1369, 9015, 9011, 9007, 2239, 1302, 1319, 2408, 8989,
    8976, 8998, 8980, 9002, 8993, 8984, 1322, 1305, 8972, 8968, 8964, 2132,
    2552, 2148, 2308, 8943, 8954, 8959, 8932, 8926, 8948, 8937, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    9525, 9486, 2178, 2517, 2158, 2165, 9540, 9537, 9490, 2181, 2173, 9477,
    9522, 9481, 9533, 9494, 9518, 9508, 9528, 9513, 9503, 9498, 2171, 2168,
    2400, 2395, 2221, 2223, 2226, 2229, 2323, 2320, 2419, 2416, 2317, 2312,
    2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244,
    2249, 2252, 2246, 2184, 2189, 2192, 2186, 2144, 2374, 2414, 2411, 2364,
    2361, 2372, 2369, 2239, 2408, 2403, 2241, 9401, 9405, 2366, 2132, 2128,
    2124, 2148, 2384, 3091, 3086, 9393, 9396, 2141, 2380, 2071, 2047, 2060,
    2520, 2525, 2530, 2535, 2540, 2545, 9382, 9386, 9378, 9371, 2308, 2301,
    2120, 2153, 2135, 2146, 2171, 2400, 5176, 2221, 2565, 2550, 9631, 2323,
    2419, 2317, 2359, 2151, 2200, 2333, 2218, 5161, 2335, 2343, 2345, 2568,
    9624, 2393, 5186, 2234, 2236, 2244, 2249, 2184, 2562, 9243, 5171, 2144,
    2414, 907, 2372, 1383, 9627, 2239, 2408, 2146, 2171, 2221, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2328, 2234,
    2244, 2184, 2562, 2144, 2364, 3824, 2372, 1366, 1383, 1369, 2239, 3123,
    3235, 2703, 5953, 5950, 3107, 7346, 2840, 3091, 7341, 9828, 7349, 2114,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118,
    2146, 2178, 3110, 2158, 2165, 2181, 2173, 2171, 2168, 2400, 2395, 2221,
    2223, 2565, 9950, 9934, 9925, 2323, 2320, 2419, 2416, 2317, 2312, 2359,
    2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337,
    2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249,
    2252, 2246, 9921, 9914, 2184, 2562, 9955, 2186, 2144, 2374, 2414, 2411,
    2364, 2361, 10002, 9995, 2372, 2369, 2239, 2408, 2403, 2241, 9401, 9405,
    2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592, 3091, 3086, 9393,
    9396, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545,
    2268, 2272, 3820, 9960, 9378, 9371, 4347, 10006, 2575, 9967, 4356, 9974,
    2279, 2283, 9946, 9939, 3082, 9990, 9981, 3075, 2308, 2301, 2120, 2153,
    2135, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333, 2218,
    10092, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 10097, 2184, 2562,
    10107, 10102, 2144, 2414, 2364, 2372, 1366, 1383, 1386, 1369, 2239, 2408,
    10087, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 7228, 2184, 2562,
    10102, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 3408, 2120, 2146, 2171,
    2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 10372, 2335, 2343,
    2345, 2568, 2393, 2328, 2325, 10376, 2234, 2244, 3223, 2184, 2144, 2414,
    3824, 2372, 1366, 1383, 1369, 10404, 10400, 2239, 10368, 10365, 3123, 10395,
    3235, 5953, 5950, 10392, 2735, 3091, 10380, 10384, 10388, 2120, 3228, 5191,
    5209, 2246, 10491, 2146, 2171, 2400, 2221, 2226, 10606, 2550, 2323, 2419,
    2317, 10614, 2359, 2151, 2200, 2333, 2218, 10602, 2335, 2343, 2345, 10594,
    2568, 2393, 2328, 2234, 2244, 2249, 10618, 2184, 2189, 10610, 2144, 2414,
    2364, 2372, 2239, 2703, 2132, 2552, 2148, 10599, 2592, 2840, 2141, 2268,
    3599, 2279, 2120, 2146, 10756, 2171, 2751, 2400, 2221, 2226, 10729, 2550,
    10759, 3047, 2323, 2419, 2317, 10715, 2359, 10724, 2151, 10712, 2200, 2333,
    2218, 2335, 10709, 10746, 2343, 2345, 8175, 2568, 10765, 10762, 2393, 2328,
    2234, 2244, 2249, 10735, 10741, 2184, 2189, 10718, 5171, 2144, 2414, 2364,
    2372, 2239, 10751, 2308, 2116, 2118, 2146, 2714, 10877, 10884, 10880, 2171,
    2221, 2226, 2550, 9631, 2323, 2419, 2151, 10907, 10900, 2333, 2218, 2335,
    2343, 10910, 2345, 10913, 3810, 10888, 3804, 2568, 10924, 3826, 10920, 10916,
    2393, 3832, 2234, 2244, 2184, 2189, 10927, 2414, 3824, 2372, 2239, 2366,
    10853, 10873, 10848, 10867, 10892, 10857, 3235, 10862, 10870, 10903, 10896, 7142,
    10934, 10930, 5953, 10844, 2116, 2118, 2146, 11033, 10877, 2171, 2400, 2221,
    2550, 11040, 9631, 2323, 2419, 3797, 2151, 10907, 10900, 2333, 2335, 2343,
    11043, 2345, 3800, 3810, 11046, 3804, 2568, 3826, 10916, 11049, 2393, 3832,
    2234, 2244, 2184, 2189, 2414, 3824, 2372, 2239, 2366, 11029, 10873, 11016,
    10867, 11036, 10892, 11020, 10870, 10903, 10896, 7142, 10934, 11056, 11060, 11053,
    11024, 10844, 2226, 2226, 2189, 2146, 2171, 2400, 5176, 2221, 2565, 2550,
    2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 5161, 2335, 2343, 2345,
    2568, 2393, 5186, 11484, 2234, 2244, 2249, 2184, 2562, 9243, 5171, 2144,
    2414, 2364, 2239, 2408, 2552, 2592, 4982, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2317, 2359, 2151, 2333, 2218, 10092, 2335, 2343, 2345, 3810,
    11649, 2568, 2393, 2328, 2234, 2244, 2249, 3223, 10097, 2184, 2562, 10102,
    2144, 2414, 2372, 1366, 1386, 1369, 2239, 2408, 10087, 10365, 5953, 5950,
    3232, 2148, 2141, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 11649, 2568, 2393, 2234,
    2244, 2249, 3223, 2184, 2562, 10102, 2144, 2414, 2372, 1366, 1386, 1369,
    2239, 5953, 5950, 2120, 3228, 2146, 5191, 2171, 2400, 2221, 2550, 11974,
    3813, 2419, 2359, 2151, 2200, 2197, 2333, 2330, 5220, 2335, 5238, 5232,
    5235, 11984, 5241, 11981, 2343, 2345, 3810, 5223, 2568, 5209, 2393, 2390,
    3832, 2234, 2244, 2246, 2184, 2186, 2144, 3829, 1238, 5205, 1255, 1244,
    1258, 1366, 5194, 1383, 11977, 1386, 1369, 2146, 2171, 2751, 2221, 2565,
    5829, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 5819, 2343, 2345,
    5223, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 5822, 4743, 5813,
    4731, 3606, 2120, 2146, 2171, 2400, 2221, 2565, 2550, 2323, 2419, 2359,
    2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223,
    2184, 2562, 2144, 2414, 2372, 1366, 1383, 1386, 1369, 12221, 7142, 5953,
    5950, 3372, 7346, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2116, 2118, 2146, 9525, 2178, 3110, 2517, 2158, 2165, 9540,
    9537, 9490, 2181, 2173, 10877, 4043, 9522, 9533, 2171, 2168, 2400, 2395,
    2221, 2223, 2550, 12312, 3047, 2323, 2320, 2419, 2416, 2317, 2312, 2359,
    2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337,
    2343, 12326, 2340, 2345, 2347, 2568, 12629, 12632, 12635, 12638, 12641, 12644,
    12648, 12653, 12335, 12656, 12659, 12664, 12669, 12673, 12677, 2393, 2390, 2328,
    2325, 2234, 2236, 2244, 2249, 2252, 2246, 9921, 9914, 2184, 2186, 2144,
    12682, 12685, 2374, 12688, 12691, 12694, 12698, 12701, 12704, 2414, 2411, 2372,
    2369, 2239, 2408, 2403, 2241, 12315, 12319, 9401, 9405, 2366, 2132, 3040,
    2128, 2124, 2148, 2384, 2592, 3091, 3086, 9393, 9396, 2141, 2380, 2071,
    2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 9378, 9371, 3082, 3075,
    2308, 2301, 2120, 2153, 2135, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 9525, 2178, 3110, 2517, 2158,
    2165, 9540, 9537, 9490, 12808, 2181, 2173, 4043, 9522, 12813, 9481, 12708,
    9533, 9518, 12818, 2171, 2168, 2400, 2395, 2221, 2223, 2565, 9950, 2550,
    2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200,
    2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 12629,
    12632, 12635, 12638, 12641, 12644, 12653, 12656, 12669, 2393, 2390, 2328, 2325,
    2234, 2236, 2244, 2249, 2252, 2246, 9921, 9914, 2184, 2562, 9955, 2186,
    2144, 12682, 12685, 2374, 12688, 12691, 12694, 12698, 12701, 12704, 2414, 2411,
    2364, 2361, 10002, 9995, 2372, 2369, 2239, 2408, 2403, 2241, 12315, 12319,
    9401, 9405, 2366, 12715, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592,
    3091, 3086, 9393, 9396, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530,
    2535, 2540, 2545, 3820, 9960, 9378, 9371, 4347, 10006, 4356, 9974, 9946,
    9939, 3082, 9990, 9981, 3075, 2308, 2301, 2120, 2153, 2135, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    9525, 2178, 3110, 2517, 2158, 2165, 9540, 9537, 9490, 2181, 2173, 4043,
    9522, 12708, 9533, 2171, 2168, 2400, 2395, 2221, 2223, 2565, 9950, 2550,
    2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200,
    2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 12629,
    12632, 12635, 12638, 12641, 12644, 12653, 12335, 12656, 12669, 2393, 2390, 2328,
    2325, 2234, 2236, 2244, 2249, 2252, 2246, 9921, 9914, 2184, 2562, 9955,
    2186, 2144, 12682, 12685, 2374, 12688, 12691, 12694, 12971, 12698, 12701, 12976,
    12981, 12704, 12986, 12990, 2414, 2411, 2364, 2361, 10002, 9995, 2372, 2369,
    2239, 2408, 2403, 2241, 12315, 12319, 9401, 9405, 2366, 12715, 2132, 3040,
    2128, 2124, 2552, 2148, 2384, 2592, 3091, 3086, 9393, 9396, 2141, 2380,
    2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 3820, 9960, 9378,
    9371, 4347, 10006, 4356, 9974, 9946, 9939, 3082, 9990, 9981, 3075, 2308,
    2301, 2120, 2153, 2135, 2146, 2171, 2751, 12995, 2400, 173, 2221, 2550,
    13006, 2323, 2419, 2317, 1508, 2359, 2151, 5944, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2184, 2144, 2414, 2239, 2408, 3235, 13003, 3251, 3091,
    12999, 9393, 3228, 7605, 2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359,
    2151, 2200, 2760, 8051, 8060, 8054, 8057, 2333, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13122, 4743, 4731, 13117,
    3606, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 13220, 2184, 2562, 10102,
    2144, 2414, 2372, 1366, 1383, 1369, 13204, 13235, 2239, 2408, 13231, 13227,
    3235, 2120, 3228, 13322, 2146, 2171, 2751, 2221, 5829, 2550, 2323, 2419,
    2359, 2151, 2200, 2333, 2335, 5819, 2343, 2345, 5223, 2568, 2393, 2234,
    2244, 2184, 2144, 2414, 2239, 5822, 4743, 5813, 4731, 3606, 2146, 2171,
    2751, 2221, 2550, 2323, 2419, 2359, 2151, 2333, 2335, 2343, 2345, 2568,
    2393, 2328, 2234, 2244, 2184, 2562, 2144, 2364, 3824, 2372, 1366, 1369,
    2239, 10365, 3123, 3235, 2703, 5953, 5950, 3107, 7346, 3091, 7341, 2120,
    3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 13685, 2359, 2151,
    2200, 2333, 2218, 10092, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244,
    2249, 3223, 10097, 2184, 2562, 10102, 2144, 2414, 2372, 1366, 1383, 1386,
    1369, 2239, 2408, 10087, 10870, 3408, 2120, 1815, 1833, 1860, 1817, 1836,
    1819, 1839, 1821, 1842, 1823, 1845, 1825, 1848, 1827, 1851, 1829, 1854,
    1831, 1857, 859, 876, 865, 13981, 879, 862, 8751, 13985, 2756, 8063,
    8075, 14005, 8067, 8071, 8789, 14010, 9131, 9109, 14291, 14298, 9146, 9116,
    9153, 14306, 1394, 1411, 1400, 14237, 1414, 1397, 9027, 14241, 1759, 1776,
    1765, 14357, 1779, 1762, 9272, 14361, 1502, 1519, 1508, 14253, 1522, 1505,
    1530, 1543, 1534, 14261, 14266, 14257, 492, 509, 498, 13769, 512, 495,
    8602, 8794, 14015, 14019, 14024, 13773, 2760, 8051, 8060, 14245, 8054, 8057,
    9039, 14249, 1148, 1165, 1154, 14089, 1168, 1151, 1176, 1189, 1180, 14097,
    14102, 14093, 8688, 8669, 13833, 13839, 8701, 8675, 8707, 8714, 13853, 13860,
    13868, 13846, 520, 537, 526, 13777, 540, 523, 8614, 13781, 592, 609,
    598, 13803, 612, 595, 8626, 13807, 1048, 1065, 1054, 14029, 1068, 1051,
    8819, 8111, 8823, 14037, 14041, 8107, 105, 8840, 14046, 14033, 1787, 1804,
    1793, 14365, 1807, 1790, 9284, 14369, 9180, 9161, 14314, 14320, 9193, 9167,
    9199, 14327, 656, 673, 662, 13815, 676, 659, 8650, 13819, 684, 698,
    2843, 8035, 8047, 13823, 8039, 8043, 8664, 13828, 283, 271, 701, 687,
    8638, 13811, 915, 932, 921, 13997, 935, 9228, 9206, 14334, 14341, 9249,
    9213, 9256, 14349, 918, 8775, 14001, 9083, 9064, 14271, 14277, 9096, 9070,
    9102, 14284, 887, 904, 893, 13989, 907, 890, 8763, 13993, 1238, 1255,
    1244, 14176, 1258, 1241, 8922, 14180, 1366, 1383, 1372, 14229, 1386, 1369,
    9015, 14233, 1302, 1319, 8989, 8976, 14215, 14219, 8998, 8980, 9002, 14224,
    1308, 14207, 1322, 1305, 8972, 14211, 548, 575, 558, 13785, 580, 553,
    13797, 13791, 14122, 14107, 14117, 14127, 14139, 14112, 14144, 14150, 14156, 14162,
    14169, 14133, 13900, 13876, 13892, 13908, 13926, 13884, 13934, 13943, 13952, 13961,
    13971, 13917, 8943, 14184, 8954, 14189, 8959, 8932, 14201, 14195, 14061, 14051,
    2153, 14066, 14078, 14056, 14083, 14072, 2146, 2171, 2400, 2221, 2550, 2323,
    2419, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 2568, 2393, 2234,
    2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1386, 1369,
    2239, 2408, 10365, 5953, 5950, 2120, 3228, 2146, 2171, 2221, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2184, 2562, 2144, 2364, 2372, 2239, 10365, 3123, 5953, 5950, 11060, 14515,
    14507, 14519, 14511, 10599, 3091, 7341, 3606, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2359, 2151, 2333, 2218, 10092, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2249, 3223, 10097, 2184, 2562, 10107, 10102, 2144, 2414, 2372,
    1366, 1383, 1372, 1369, 2239, 2408, 10087, 2120, 3228, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2359, 2151, 5947, 14704, 5944, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414,
    2372, 1366, 1383, 1372, 1369, 2239, 14700, 2408, 2114, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 9525, 2178,
    3110, 2714, 2517, 2158, 2165, 9540, 9537, 9490, 12808, 2181, 2173, 2717,
    4036, 9522, 12813, 9481, 9533, 9518, 12818, 2171, 2168, 2400, 2395, 2221,
    2223, 2550, 10759, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350,
    2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340,
    2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246,
    9921, 9914, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 1366,
    2369, 2239, 2408, 2403, 2241, 12315, 12319, 9401, 9405, 2366, 2132, 3040,
    2128, 2124, 2552, 2148, 2384, 2592, 3091, 3086, 9393, 9396, 2141, 2380,
    2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268, 2272, 9378,
    9371, 4347, 10006, 2575, 9967, 2279, 2283, 3082, 3075, 2308, 2301, 2120,
    2153, 2135, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 2359, 2151,
    2333, 2218, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249, 3223,
    2184, 2562, 2144, 2364, 2372, 1366, 1386, 1369, 2239, 2408, 3408, 2120,
    3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 14983, 2359, 2151, 2200,
    2333, 2335, 2343, 2345, 2568, 14978, 2393, 2328, 2234, 2244, 2249, 3223,
    2184, 2562, 2144, 2364, 3824, 2372, 1366, 1383, 1386, 1369, 2239, 2120,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2717, 2171, 2824, 2751, 2400, 2221, 2226, 15098, 15102, 2323, 1759, 2419,
    2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720, 2725, 2335, 2710, 2343,
    2345, 2393, 2817, 2328, 745, 2234, 15094, 2847, 2244, 2249, 2184, 2189,
    2144, 2414, 2364, 2372, 2239, 1302, 2703, 2132, 2552, 2735, 2738, 2148,
    5198, 2840, 2141, 2268, 2793, 2209, 2695, 2706, 2699, 2575, 2782, 2257,
    2279, 2766, 2831, 2689, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 15098,
    15102, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720,
    2335, 2343, 2345, 2568, 2393, 2817, 2328, 2234, 2244, 2184, 2189, 2144,
    2414, 2372, 2239, 4337, 2703, 4340, 2132, 2552, 2735, 2148, 2592, 2840,
    2141, 2268, 2793, 2209, 3599, 4365, 2695, 2706, 2699, 4347, 2575, 2782,
    4374, 4356, 2257, 2279, 2766, 2831, 3082, 2120, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751,
    2400, 2221, 2226, 2323, 1759, 2419, 2317, 2359, 2151, 2200, 2763, 2333,
    2218, 2720, 2725, 2335, 2710, 2343, 4135, 2345, 2393, 2817, 2328, 745,
    2234, 2847, 2244, 2184, 2189, 2144, 2414, 2372, 2239, 1302, 4337, 2703,
    4340, 2132, 2552, 2735, 2738, 2148, 5198, 2840, 2141, 2268, 2793, 2209,
    3599, 2695, 2706, 2699, 2575, 2777, 2782, 2787, 2257, 2279, 2766, 2831,
    2835, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146,
    2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 2550, 2323, 1759, 2419,
    2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720, 2725, 2335, 2710, 2343,
    4135, 2345, 2568, 2393, 2817, 2328, 745, 2234, 2847, 2244, 2184, 2189,
    2144, 2414, 2372, 2239, 1302, 2703, 2132, 2552, 2735, 2738, 2148, 2592,
    2840, 2141, 2268, 2793, 2209, 3599, 2695, 2706, 2699, 2575, 2777, 2782,
    2787, 4356, 2257, 2279, 2766, 2831, 2835, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400,
    2221, 2226, 15098, 15102, 2550, 2419, 2317, 2359, 2151, 2200, 2763, 2333,
    2218, 2335, 2710, 2343, 4135, 2345, 2568, 2393, 2817, 2234, 2847, 2244,
    2184, 2189, 2144, 2414, 2372, 2703, 2132, 2552, 2148, 2592, 2840, 2141,
    2268, 2793, 2209, 3599, 4365, 2695, 2706, 2699, 4347, 4351, 2575, 4356,
    2257, 2279, 2766, 3082, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 15098,
    15102, 2323, 1759, 2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720,
    2725, 2335, 2710, 2343, 4135, 2345, 2393, 2817, 2328, 745, 2234, 2847,
    2244, 2184, 2189, 2144, 2414, 2364, 2372, 2239, 1302, 2703, 2132, 2552,
    2735, 2738, 2148, 5198, 2840, 2141, 2268, 2793, 2209, 3599, 2695, 2706,
    2699, 6049, 6058, 2575, 2257, 2279, 2766, 2831, 2835, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824,
    2751, 2400, 2221, 2226, 15098, 2323, 1759, 2419, 2317, 2359, 2151, 2200,
    2763, 2333, 2218, 2720, 2725, 2335, 2343, 4135, 2393, 2817, 2328, 745,
    2234, 2244, 2184, 2189, 2144, 2414, 2372, 2239, 1302, 2703, 2132, 2552,
    2735, 2738, 2148, 2592, 2840, 620, 2141, 2268, 2793, 2209, 3599, 4145,
    3595, 2706, 2699, 4347, 2575, 2777, 2782, 2787, 2279, 2766, 2831, 2835,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2717, 2171, 2824, 2751, 2400, 2221, 2226, 2550, 2419, 2317, 2359, 2151,
    2200, 2763, 2333, 2218, 2335, 2710, 2343, 4135, 2345, 2568, 2393, 2817,
    2234, 2847, 2244, 2184, 2189, 2144, 2414, 2372, 2703, 2132, 2552, 2148,
    5198, 2840, 2141, 2268, 2793, 2209, 3599, 4365, 4369, 2695, 2706, 2699,
    2575, 4356, 2257, 2279, 2766, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2146, 2714, 2717, 2751, 2550, 2359, 2151, 2200, 2333,
    2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372, 2703,
    2132, 2552, 2148, 2592, 5198, 2840, 2141, 6689, 3599, 2695, 2706, 2699,
    4347, 4356, 2257, 2279, 3082, 2146, 2171, 2751, 2400, 2221, 15683, 2550,
    2323, 2419, 2359, 2151, 5947, 14704, 15705, 5944, 2200, 2760, 8051, 8054,
    8057, 2333, 2335, 15687, 13777, 15695, 15691, 2343, 2345, 2568, 2393, 2234,
    2244, 2184, 2144, 2414, 2372, 2239, 13322, 5822, 4743, 15699, 15702, 2840,
    4731, 3408, 9828, 3606, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2116, 2118, 2146, 9525, 2178, 2517, 2158, 2165, 9540,
    9537, 2181, 2173, 9522, 9494, 9508, 16064, 9513, 9503, 16069, 9498, 2171,
    2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416, 2359, 2356, 2350,
    2151, 2377, 2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390,
    2328, 2325, 2234, 2236, 2244, 2246, 2184, 2186, 2144, 2374, 2414, 2411,
    2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 2128, 2124,
    2735, 15924, 2148, 2384, 4731, 15911, 2141, 2380, 15908, 15903, 15895, 15898,
    15921, 15916, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268,
    2272, 3820, 9960, 2209, 2202, 3071, 3064, 2257, 2261, 2279, 2283, 9946,
    9939, 2290, 2294, 2153, 2116, 2118, 2146, 2717, 2171, 2400, 16117, 2221,
    2550, 3813, 2419, 3797, 492, 16078, 16074, 509, 16086, 16082, 498, 512,
    16099, 16095, 16114, 16110, 8598, 16090, 16123, 2151, 2333, 2335, 2343, 2345,
    3800, 3810, 3807, 3804, 2568, 3826, 2393, 2817, 3832, 2234, 16107, 16103,
    2244, 2184, 2189, 3829, 3824, 2372, 2239, 2552, 3816, 2592, 16127, 2689,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226,
    2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200,
    2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2343,
    592, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656,
    2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239,
    1302, 4337, 2703, 1076, 4340, 2132, 2735, 2738, 2148, 2840, 620, 2141,
    2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 3595, 2695, 2706,
    2746, 2699, 2804, 4347, 4351, 2575, 2777, 2782, 2787, 4374, 4356, 4360,
    2257, 1671, 2279, 1547, 2766, 2771, 2831, 2835, 2120, 2146, 2171, 2751,
    16307, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 16298, 2335, 2343,
    2345, 2568, 2393, 16294, 2328, 2234, 2244, 2184, 16290, 2144, 2414, 2364,
    3824, 2372, 2239, 4743, 16302, 2552, 2735, 2592, 4731, 3606, 4746, 4982,
    2116, 2118, 2146, 16748, 16737, 2171, 2400, 2221, 2550, 16786, 16775, 2323,
    2419, 2151, 16821, 16814, 16799, 2333, 2335, 2343, 2345, 2568, 3826, 10916,
    16825, 2393, 3832, 2234, 2244, 2184, 2189, 2414, 3824, 2372, 2239, 2366,
    16742, 10853, 16731, 10867, 16780, 16769, 10857, 10870, 16726, 16806, 16791, 7142,
    10934, 10930, 16829, 11060, 11053, 11024, 10844, 16758, 16764, 16753, 2146, 2171,
    2751, 2400, 2221, 15683, 2550, 2323, 2419, 2359, 2151, 2200, 2760, 8051,
    8054, 8057, 2333, 2335, 17215, 17227, 17223, 17219, 2343, 2345, 2568, 2393,
    2234, 2244, 2184, 2144, 2414, 2372, 2239, 13322, 5822, 4743, 15699, 15702,
    2840, 4731, 3408, 9828, 3606, 7605, 2146, 2171, 2751, 2400, 2221, 2550,
    2323, 2419, 2359, 2151, 5947, 14704, 15705, 5944, 2200, 2760, 8051, 8054,
    8057, 2333, 2335, 15687, 13777, 15695, 15691, 2343, 2345, 2568, 2393, 2234,
    2244, 2184, 2144, 2414, 2372, 2239, 4743, 4731, 3408, 3606, 2146, 2171,
    2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13322, 6401, 13122,
    3235, 17416, 4743, 4731, 13117, 3606, 17413, 2146, 2171, 2751, 2221, 2550,
    2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2184, 2144, 2414, 2372, 2239, 13322, 6401, 13122, 3235, 17416, 4743,
    17525, 4731, 3606, 17413, 2146, 2714, 17642, 2165, 17635, 17639, 2181, 2717,
    2756, 17828, 17823, 17818, 17813, 17741, 17808, 17803, 17798, 8063, 17883, 18635,
    17771, 17734, 8075, 17878, 17873, 17868, 17777, 17863, 17858, 17853, 8067, 17848,
    17843, 17765, 17833, 17753, 17747, 17793, 17838, 17788, 17759, 17783, 1759, 18024,
    18020, 18016, 492, 16078, 18238, 18234, 18230, 18207, 18226, 16074, 16082, 18201,
    512, 18217, 18212, 18222, 1148, 18145, 18141, 18137, 18133, 18072, 18129, 18125,
    18121, 18197, 18116, 18102, 18066, 18193, 18189, 18185, 18107, 18181, 18177, 18173,
    1168, 18169, 18165, 18161, 18097, 18157, 1151, 18077, 18337, 18112, 18153, 18149,
    18092, 1176, 18061, 18056, 18051, 18040, 18046, 18087, 18034, 8031, 18082, 18028,
    520, 18400, 18396, 18392, 18348, 18388, 18384, 18380, 18363, 18342, 540, 18358,
    18353, 18376, 18372, 18368, 592, 18421, 18417, 18413, 18404, 18409, 612, 1048,
    18503, 18499, 18495, 18491, 18487, 18483, 18431, 18471, 18457, 18452, 18447, 18442,
    18425, 18437, 18467, 1068, 18462, 18479, 18475, 2568, 1787, 17686, 17682, 17730,
    17678, 17665, 17674, 17670, 1804, 17726, 17660, 17722, 17718, 17655, 17714, 17710,
    1807, 17706, 17650, 17702, 17698, 17694, 17645, 17690, 18580, 18576, 18572, 18568,
    18514, 18564, 18560, 18556, 2843, 18609, 8035, 18604, 18531, 18507, 8047, 18599,
    18537, 18594, 18584, 18525, 18519, 18551, 18589, 701, 18547, 18543, 915, 17956,
    18012, 17952, 17948, 17935, 17944, 17940, 18008, 932, 18004, 18000, 17930, 17972,
    17908, 17996, 17992, 17988, 17913, 17984, 17980, 17976, 935, 17968, 17964, 17903,
    17893, 17888, 17926, 17960, 17922, 17898, 17918, 1238, 18631, 18627, 18623, 18614,
    18619, 1366, 18333, 18329, 18325, 18321, 18317, 18313, 1383, 18263, 18242, 1372,
    18309, 18305, 18301, 18268, 18297, 18293, 18289, 1386, 18281, 18253, 18248, 18277,
    18285, 18273, 18258, 2146, 2171, 2400, 2221, 2565, 2550, 9631, 2323, 2419,
    2317, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2249, 2184, 2562, 2144, 2414, 907, 2372, 1383, 9627, 2239, 2408,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 5947, 15705, 5944,
    2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 2184, 2562,
    2144, 2414, 2372, 2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2151, 5947, 14704, 5944, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 2239, 2408, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    2178, 2517, 19340, 19345, 19350, 19355, 19360, 19365, 19370, 19375, 19380, 19387,
    19392, 19397, 19402, 19407, 19412, 19417, 19422, 19427, 19432, 19437, 19442, 19447,
    19452, 19457, 19462, 19467, 19472, 19477, 19483, 19489, 19495, 19501, 19507, 19513,
    19519, 19526, 19533, 19540, 19547, 19554, 19561, 2158, 2165, 2173, 19030, 2171,
    2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416, 2359, 2356, 2350,
    2151, 2377, 2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390,
    2328, 2325, 2234, 2236, 2244, 2246, 2184, 2186, 2144, 2374, 2414, 2411,
    2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 19042, 2366, 6401, 2132,
    2128, 2124, 2735, 15924, 2148, 2384, 4731, 15911, 2141, 2380, 15908, 15903,
    15921, 15916, 19027, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545,
    2268, 2272, 3820, 9960, 2209, 2202, 2257, 2261, 2279, 2283, 9946, 9939,
    2290, 2294, 4982, 19035, 2120, 14061, 2153, 2135, 2146, 2171, 16307, 2221,
    2550, 2595, 2323, 2419, 2359, 2151, 2200, 2333, 16298, 2335, 2343, 2345,
    2568, 12335, 2393, 16294, 2234, 2244, 2184, 16290, 2414, 2364, 3824, 2372,
    2239, 3123, 3235, 19573, 4743, 19568, 2552, 2735, 4731, 3606, 4746, 6049,
    2116, 2118, 2146, 2717, 19647, 2400, 2221, 2550, 3813, 19651, 2323, 2419,
    2416, 2151, 2333, 2335, 2343, 2345, 2568, 3826, 10916, 2393, 3832, 2234,
    2244, 2184, 2189, 2414, 3824, 2372, 2239, 2366, 10867, 10870, 7142, 10934,
    11060, 11053, 11024, 2148, 19642, 2592, 10844, 19655, 2689, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323,
    1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387,
    2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135,
    2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 15094,
    2847, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366,
    2239, 1302, 4337, 2703, 1076, 4340, 2132, 2552, 2735, 2738, 2148, 2592,
    2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369,
    3595, 2706, 2746, 2699, 2804, 4347, 4351, 2575, 2777, 2782, 2787, 4356,
    4360, 2257, 1671, 2279, 1547, 2766, 2771, 2831, 2835, 2120, 2146, 2171,
    859, 876, 865, 879, 862, 8135, 8127, 8131, 8063, 2221, 1394, 1411,
    1400, 1414, 1397, 8103, 2550, 1759, 1776, 1765, 1779, 2419, 1502, 1519,
    1508, 1522, 1505, 1530, 8027, 8019, 8023, 2359, 492, 509, 498, 512,
    495, 8123, 8115, 8119, 2151, 8051, 2333, 1148, 1165, 1154, 1168, 1151,
    1176, 1189, 1180, 8031, 8015, 8007, 8011, 2343, 592, 609, 598, 612,
    595, 8159, 8151, 8155, 2345, 1048, 1065, 1054, 1068, 1051, 8111, 8107,
    105, 8175, 2568, 2393, 1787, 1804, 1793, 1807, 1790, 8147, 8139, 8143,
    2234, 656, 673, 662, 676, 659, 8171, 8163, 8167, 2244, 684, 698,
    8035, 283, 701, 687, 19793, 19789, 279, 2184, 915, 932, 921, 935,
    8091, 8083, 8087, 8079, 918, 19813, 19809, 8099, 2144, 887, 904, 893,
    907, 890, 2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383, 1386, 1369,
    2239, 1302, 1319, 1308, 1322, 1305, 19805, 19797, 19801, 6401, 4337, 13003,
    4340, 17416, 7671, 7675, 7679, 7683, 7687, 7691, 7695, 7699, 7703, 7707,
    7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743, 7747, 7751, 7755,
    7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791, 7795, 7799, 7803,
    7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839, 7843, 7847, 7851,
    7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887, 7891, 7895, 7899,
    7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935, 7939, 7943, 7947,
    7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 7983, 7987, 7991, 7995,
    7999, 8003, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221,
    1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492,
    2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335,
    520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820,
    2328, 745, 2234, 656, 15094, 2847, 2244, 684, 2184, 915, 2189, 2809,
    2144, 2414, 887, 2372, 1366, 2239, 1302, 2703, 1076, 2132, 2552, 2735,
    2738, 2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599,
    4145, 3595, 2706, 2746, 2699, 2804, 2575, 2777, 2782, 2787, 4356, 4360,
    2257, 1671, 2279, 1547, 2766, 2771, 2831, 2835, 2146, 2171, 2751, 16307,
    2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 16298, 2335, 2343, 2345,
    2568, 2393, 16294, 2328, 2234, 2244, 2184, 16290, 2144, 2414, 2364, 3824,
    2372, 2239, 4743, 16302, 2552, 2592, 4731, 3606, 4746, 19950, 4982, 7605,
    20036, 20040, 20020, 20048, 20028, 20032, 20044, 20024, 2146, 5191, 2751, 3061,
    2400, 2550, 11974, 3813, 2359, 2151, 2333, 2218, 2330, 5220, 2335, 10709,
    20062, 5235, 11984, 20069, 5241, 20065, 2343, 2345, 20056, 3810, 20059, 2568,
    5209, 2393, 2817, 2390, 3832, 2234, 2244, 2246, 2184, 2189, 2186, 2144,
    1238, 5205, 1255, 20052, 1244, 1366, 5194, 1383, 11977, 1372, 1386, 1369,
    7605, 20160, 20156, 20152, 20164, 20032, 2146, 5191, 2171, 2168, 20171, 2751,
    2221, 2223, 2550, 11974, 3813, 2419, 2416, 20168, 2359, 2151, 2200, 2197,
    2333, 2335, 5238, 5232, 10709, 5235, 11984, 5241, 11981, 2343, 2345, 3810,
    20059, 5223, 2568, 5209, 2393, 2234, 2244, 2246, 2184, 2144, 1238, 5205,
    1255, 20052, 1244, 1366, 5194, 1383, 11977, 1372, 1386, 1369, 2388, 1815,
    1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171,
    859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550,
    2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333,
    1148, 2218, 2731, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568,
    2393, 1787, 2817, 2820, 2234, 656, 15094, 2847, 2244, 684, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 2552, 2148,
    2592, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365,
    4369, 3595, 2706, 2746, 2699, 2804, 4347, 4351, 4356, 4360, 2257, 1671,
    2279, 1547, 2766, 2771, 2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359,
    2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144,
    2414, 2372, 2239, 6401, 13122, 3235, 17416, 4743, 17525, 4731, 3606, 3375,
    6266, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756,
    2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359,
    492, 2151, 2200, 2760, 2763, 387, 6415, 6419, 2333, 1148, 2218, 2731,
    2335, 520, 2343, 592, 6450, 6455, 2345, 1048, 6439, 6444, 6404, 6409,
    6424, 6431, 2568, 2393, 1787, 2817, 2820, 2234, 656, 15094, 2244, 684,
    2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 20335, 2703, 1076,
    2132, 2552, 2148, 2592, 2840, 620, 2141, 20338, 2268, 1422, 2793, 2798,
    2209, 3599, 4145, 3595, 2706, 2746, 2699, 2804, 2257, 1671, 2279, 1547,
    2766, 2771, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221,
    1394, 2226, 2813, 2550, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200,
    2760, 2763, 387, 2333, 1148, 2218, 2731, 2335, 520, 2710, 2343, 592,
    4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2234, 656, 15094, 2847,
    2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2703,
    1076, 2132, 2552, 2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798,
    2209, 3599, 4145, 4365, 4369, 3595, 2706, 2746, 2699, 2804, 4356, 4360,
    2257, 1671, 2279, 1547, 2766, 2771, 7605, 2146, 2171, 2751, 2221, 2550,
    2323, 2419, 20469, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2184, 2144, 2414, 2239, 6401, 4337, 20466, 7142, 17416, 4743,
    17525, 4731, 3606, 3375, 2120, 20520, 20524, 2120, 2146, 5191, 2171, 2400,
    2221, 2550, 2419, 2359, 2151, 2200, 2197, 2333, 2218, 2330, 5220, 2335,
    5238, 5232, 5235, 20069, 5241, 20065, 2343, 2345, 3810, 5223, 2568, 5209,
    2393, 2817, 2390, 3832, 20645, 2234, 2244, 2246, 2184, 2189, 2186, 2144,
    1238, 5205, 1255, 1244, 5212, 1366, 5194, 1383, 1386, 1369, 5201, 5950,
    20655, 5198, 20778, 20782, 20786, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249,
    3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1386, 1369, 2239, 5953,
    5950, 20962, 20965, 21039, 20980, 20971, 21048, 20989, 21057, 20986, 20983, 20995,
    20998, 21001, 21004, 21007, 21010, 21013, 21027, 21033, 21036, 20977, 20992, 21030,
    20968, 21024, 21016, 21021, 21054, 20974, 21045, 21042, 21051, 21063, 21060, 2146,
    5191, 2171, 2400, 2221, 2550, 11974, 3813, 2419, 2359, 2151, 2200, 2197,
    2333, 2330, 2335, 2343, 2345, 3810, 2568, 5209, 2393, 2390, 2234, 2244,
    2246, 2184, 2186, 2144, 3829, 1238, 5205, 1255, 1244, 1258, 1366, 5194,
    1383, 11977, 1386, 1369, 2146, 2171, 859, 876, 865, 879, 862, 8135,
    8127, 8131, 2756, 8063, 8075, 8067, 8071, 2221, 1394, 1411, 1400, 1414,
    1397, 8103, 2550, 2323, 1759, 1776, 1765, 1779, 1762, 2419, 1502, 1519,
    1508, 1522, 1505, 1530, 8027, 8019, 8023, 2359, 492, 509, 498, 512,
    8123, 8115, 8119, 2151, 2200, 2760, 8051, 8060, 8054, 8057, 2333, 1148,
    1165, 1154, 1168, 1151, 1176, 1189, 1180, 8031, 8015, 8007, 8011, 2343,
    592, 609, 598, 612, 595, 8159, 8151, 8155, 2345, 1048, 1065, 1054,
    1068, 1051, 8111, 8107, 105, 2568, 10762, 2393, 1787, 1804, 1793, 1807,
    1790, 8147, 8139, 8143, 2234, 656, 673, 662, 676, 659, 8171, 8163,
    8167, 2244, 684, 698, 2843, 8035, 8047, 8039, 8043, 701, 687, 2184,
    915, 932, 921, 935, 8091, 8083, 8087, 8079, 8095, 918, 8099, 2144,
    2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383, 1386, 1369, 2239, 1302,
    1319, 1322, 1305, 7671, 7675, 7679, 7683, 7687, 7691, 7695, 7699, 7703,
    7707, 7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743, 7747, 7751,
    7755, 7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791, 7795, 7799,
    7803, 7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839, 7843, 7847,
    7851, 7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887, 7891, 7895,
    7899, 7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935, 7939, 7943,
    7947, 7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 7983, 7987, 7991,
    7995, 7999, 8003, 2146, 10756, 2171, 2751, 2400, 2221, 2226, 2550, 10759,
    3047, 2323, 2419, 2317, 10715, 2359, 2151, 10712, 2200, 2333, 2218, 2335,
    10709, 2343, 2345, 8175, 2568, 10765, 10762, 2393, 2328, 2234, 2244, 2249,
    2184, 2189, 2144, 2414, 2364, 2372, 2239, 2146, 2171, 2400, 2221, 15683,
    2550, 2323, 2419, 2359, 2151, 5947, 14704, 15705, 5944, 2200, 2760, 8051,
    8054, 8057, 2333, 2218, 2335, 15687, 13777, 15695, 15691, 2343, 2345, 2568,
    2393, 2234, 2244, 2249, 2184, 2562, 2144, 2414, 2364, 2372, 2239, 2408,
    13322, 5822, 15699, 15702, 2840, 9828, 2146, 2171, 2400, 2221, 2550, 2323,
    2419, 2151, 5947, 5944, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2249, 3223, 2184, 22016, 2144, 2414, 2372, 2239, 2408, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    2178, 2517, 22141, 2165, 2181, 2173, 2171, 2168, 2400, 2221, 2223, 2226,
    2323, 2320, 2419, 2416, 2317, 2359, 2356, 2350, 2151, 2377, 10712, 2200,
    2197, 2333, 2218, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 22177, 2393,
    2390, 2328, 2325, 2234, 2236, 2244, 2249, 2246, 2184, 2189, 2186, 2144,
    2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2241, 2366, 2132,
    2128, 2124, 2148, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535,
    2540, 2545, 2257, 2261, 2279, 2283, 2120, 14061, 22318, 22147, 2153, 22170,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2249, 2184, 2562, 2144, 2414, 2364,
    2372, 1366, 1383, 1386, 1369, 2239, 2408, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244,
    2249, 7228, 2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 2146,
    2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366,
    1369, 2239, 2408, 3235, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110, 2158, 2165, 2181, 2173,
    2171, 2168, 2400, 2395, 2221, 2223, 2550, 2323, 2320, 2419, 2416, 2317,
    2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330,
    2335, 2337, 2343, 2340, 2345, 2347, 2568, 2393, 2390, 2328, 2325, 2234,
    2236, 2244, 2249, 2252, 2246, 2184, 2186, 2144, 2374, 2414, 2411, 2372,
    2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040, 2128, 2124, 2552, 2148,
    2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545,
    2120, 2153, 22170, 2146, 2171, 2400, 2221, 2565, 2550, 2323, 2419, 2317,
    2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2328, 2234,
    2244, 2249, 2184, 2562, 2144, 2414, 2364, 2239, 2408, 2552, 2592, 4982,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2200, 2333, 2218, 2335,
    2343, 2345, 3810, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144,
    2414, 2372, 1366, 1386, 1369, 2239, 2146, 5191, 2400, 2550, 2359, 2151,
    2333, 2330, 2335, 2343, 2345, 3810, 2568, 5209, 23117, 2393, 2390, 2234,
    2244, 2246, 2184, 5182, 2186, 2144, 23134, 23139, 1238, 5205, 1255, 1244,
    23128, 1366, 5194, 1383, 1372, 1386, 23122, 1369, 2146, 2171, 2751, 2400,
    2221, 2565, 23211, 2550, 2323, 2419, 23205, 2359, 2151, 2200, 2333, 23208,
    2335, 5819, 2343, 2345, 5223, 2568, 2393, 2234, 2244, 2249, 2184, 2144,
    2414, 2239, 2408, 5822, 5813, 2120, 2114, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110, 2158, 2165,
    2181, 2173, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 2323, 2320, 2419,
    2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218,
    2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2568, 2393, 2390, 2328,
    2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2186, 2144, 2374, 2414,
    2411, 2364, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040, 2128,
    2124, 2552, 2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530,
    2535, 2540, 2545, 2120, 2153, 22170, 2114, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 23355, 2178, 3110, 2158,
    2165, 2181, 2173, 2171, 2168, 2400, 2395, 2221, 2223, 2565, 9950, 2323,
    2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197,
    2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390,
    2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2562, 9955, 2186,
    2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241,
    2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2141, 2380, 2071, 2047,
    2060, 2520, 2525, 2530, 2535, 2540, 2545, 2120, 2153, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1369,
    2239, 2408, 2146, 2171, 2751, 2221, 23526, 2565, 2550, 2323, 2419, 2359,
    2151, 2200, 2333, 2335, 5819, 2343, 2345, 5223, 2568, 2393, 2234, 2244,
    2184, 2144, 2414, 2239, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359,
    2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 2568, 2393, 2234, 2244,
    2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1386, 1369, 2239, 2408,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249, 3223, 2184,
    2562, 2144, 2414, 2372, 1366, 1383, 1386, 1369, 2239, 2408, 2146, 2171,
    2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345,
    3810, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372,
    1366, 1386, 1369, 2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2317, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 2568, 2393,
    2328, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1369,
    2239, 2408, 3235, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151,
    2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184,
    2562, 2144, 2414, 2372, 1366, 1383, 1372, 1369, 2239, 2408, 2146, 2171,
    2400, 2221, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249, 3223, 2184, 2562, 2144,
    2414, 2372, 1366, 1386, 1369, 2239, 2146, 2171, 2751, 2400, 2221, 2550,
    2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 3810, 2568, 2393,
    2328, 2234, 2244, 2184, 2144, 2364, 3824, 2372, 2239, 2408, 2146, 2171,
    2751, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343,
    2345, 3810, 2568, 2393, 2328, 2234, 2244, 2184, 2144, 2364, 3824, 2372,
    2239, 2408, 4340, 17416, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2116, 2118, 2146, 2178, 2158, 2165, 2181, 2173, 2171,
    2168, 2400, 2395, 2221, 2223, 2226, 2229, 24249, 24624, 24627, 24632, 24637,
    24642, 24647, 24652, 24657, 24662, 24667, 24672, 24677, 24682, 24687, 24692, 24697,
    24702, 24707, 24712, 24717, 24722, 24727, 24732, 24737, 24742, 24747, 24752, 2323,
    2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197,
    2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390,
    2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2189, 2192, 2186,
    2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241,
    2366, 6401, 13003, 17416, 2132, 2128, 2124, 2148, 2384, 2141, 2380, 2071,
    2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2308, 2301, 2120, 2153,
    2135, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 5947, 14704,
    5944, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223,
    2184, 2562, 2144, 2414, 2372, 1366, 1383, 1372, 1369, 2239, 14700, 2408,
    7142, 2120, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 5947,
    14704, 5944, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 24874,
    2249, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1372, 1369, 2239, 14700,
    2408, 2120, 3228, 1815, 1833, 1860, 1817, 1836, 1819, 1839, 1821, 1842,
    1823, 1845, 1825, 1848, 1827, 1851, 1829, 1854, 1831, 1857, 2146, 859,
    876, 25286, 865, 25291, 879, 862, 8751, 2756, 8063, 25316, 8075, 25322,
    8067, 8071, 8789, 9131, 9109, 25493, 14291, 25502, 9146, 9116, 9153, 2221,
    1394, 1411, 25435, 1400, 25440, 1414, 1397, 9027, 9023, 9019, 2550, 1759,
    1776, 25545, 1765, 25550, 1779, 1762, 9272, 1502, 1519, 25455, 1508, 25460,
    1522, 1505, 1530, 1543, 25465, 1534, 25471, 492, 509, 25388, 498, 25195,
    512, 495, 8602, 8794, 25328, 14015, 25334, 2151, 25362, 2760, 8051, 25445,
    8060, 25450, 8054, 8057, 9039, 1148, 1165, 25366, 1154, 25371, 1168, 1151,
    1176, 1189, 25376, 1180, 25382, 5161, 8688, 8669, 25252, 13833, 25260, 8701,
    8675, 8737, 8707, 8714, 25268, 13853, 25277, 8729, 8721, 8694, 8681, 520,
    537, 25200, 526, 25205, 540, 523, 8614, 592, 609, 25210, 598, 25215,
    612, 595, 8626, 1048, 1065, 25340, 1054, 25345, 1068, 1051, 8819, 8111,
    8823, 25350, 14037, 25356, 8107, 105, 8840, 2568, 1787, 1804, 25555, 1793,
    25560, 1807, 1790, 9284, 9180, 9161, 25511, 14314, 25519, 9193, 9167, 9199,
    656, 673, 25230, 662, 25235, 676, 659, 8650, 684, 698, 25220, 2843,
    8035, 25240, 8047, 25246, 8039, 8043, 8664, 283, 25225, 701, 687, 8638,
    915, 932, 25306, 921, 25311, 935, 9228, 9206, 25527, 14334, 25536, 9249,
    9213, 9256, 918, 8775, 9083, 9064, 25477, 14271, 25485, 9096, 9070, 9102,
    2144, 887, 904, 25296, 893, 25301, 907, 890, 8763, 1238, 1255, 25393,
    1244, 25398, 1258, 1241, 8922, 1366, 1383, 25425, 1372, 25430, 1386, 1369,
    9015, 1302, 1319, 25403, 8989, 8976, 25413, 14215, 25419, 8998, 8980, 9002,
    1308, 25408, 1322, 1305, 8972, 2308, 2114, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 9525, 9486, 25827, 2178,
    2517, 2158, 2165, 9540, 9537, 9490, 25833, 2181, 2173, 9477, 25839, 9522,
    9481, 9533, 9494, 9518, 9508, 9528, 9513, 9503, 9498, 2171, 2168, 2400,
    2395, 2221, 2223, 9934, 9925, 2323, 2320, 2419, 2416, 25692, 25683, 2359,
    2356, 2350, 2151, 2377, 2200, 2197, 2333, 2330, 2720, 25660, 2335, 2337,
    2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2246,
    25669, 25674, 2184, 2186, 25646, 25651, 2144, 2374, 2414, 2411, 2364, 2361,
    2372, 2369, 2239, 2408, 2403, 2241, 9401, 9405, 2366, 2132, 2128, 2124,
    2148, 2384, 3091, 3086, 9393, 9396, 2141, 2380, 2071, 2047, 2060, 2520,
    2525, 2530, 2535, 2540, 2545, 9382, 9386, 9378, 9371, 2308, 2301, 2120,
    2153, 2135, 7605, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2116, 2118, 2146, 9525, 9486, 2178, 2517, 2158, 2165, 9540,
    9537, 9490, 26044, 2181, 2173, 9477, 9522, 9481, 9533, 9494, 9518, 9508,
    16064, 26049, 9528, 9513, 9503, 16069, 9498, 2171, 2168, 2400, 2395, 2221,
    2223, 2226, 2229, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350,
    2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340,
    2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246,
    3057, 3050, 2184, 2189, 2192, 2186, 2144, 2374, 2414, 2411, 2364, 2361,
    2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 2128, 2124, 2148, 2384,
    2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 3820,
    25925, 25930, 9960, 9946, 9939, 4982, 19035, 2308, 2301, 2153, 2135, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 859, 2824, 2827, 2400, 2756, 26055, 26059, 2221, 1394, 2226, 2813,
    2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760,
    2763, 387, 26064, 26068, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520,
    2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328,
    745, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809,
    2144, 2414, 887, 2372, 1366, 2239, 1302, 2703, 1076, 2132, 2735, 2738,
    2148, 2141, 2268, 1422, 2793, 2798, 2209, 3595, 2706, 2746, 2699, 2804,
    6049, 6053, 6058, 6063, 2575, 26073, 26078, 2279, 1547, 2766, 2771, 2146,
    2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2760, 8057, 2333,
    2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 4743,
    4731, 26250, 3606, 26254, 2171, 2221, 2565, 2323, 2151, 10907, 10900, 2333,
    5220, 2335, 2343, 10910, 2345, 10913, 26358, 3804, 2568, 10924, 2393, 3832,
    2234, 2244, 2184, 2144, 2414, 3824, 2239, 26370, 26362, 26341, 26348, 26337,
    26344, 26352, 26381, 26373, 26377, 26355, 26367, 26385, 2116, 2118, 2146, 2717,
    19647, 2400, 2221, 2550, 3813, 19651, 2323, 2419, 2416, 2151, 16821, 2333,
    2335, 2343, 2345, 2568, 3826, 10916, 16825, 2393, 3832, 2234, 2244, 2184,
    2189, 2414, 3824, 2372, 2239, 2366, 10867, 10870, 16726, 7142, 10934, 16829,
    11060, 11053, 11024, 10844, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 26055,
    26059, 2221, 1394, 2226, 2813, 2323, 1759, 2419, 1502, 2317, 2742, 2359,
    492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725,
    2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2393, 1787, 2328, 745,
    2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144,
    2414, 887, 2372, 1366, 2239, 1302, 4337, 2703, 1076, 4340, 2132, 26689,
    2735, 2738, 2148, 5198, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145,
    3595, 2706, 2746, 2699, 2804, 2575, 2777, 2782, 2787, 26073, 26078, 2279,
    1547, 2766, 2771, 2831, 2835, 2689, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400,
    2756, 26055, 26059, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502,
    2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218,
    2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568,
    2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244, 684, 2249,
    2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302,
    4337, 2703, 1076, 4340, 2132, 2735, 2738, 2148, 2141, 2268, 1422, 2793,
    2798, 2209, 3599, 4145, 4365, 4369, 3595, 2706, 2746, 2699, 2804, 4347,
    4351, 2575, 2777, 2782, 2787, 4356, 4360, 26073, 26078, 2279, 1547, 2766,
    2771, 2831, 2835, 2120, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 26055,
    26059, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742,
    2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720,
    2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787,
    2817, 2820, 2328, 745, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184,
    915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 2703, 1076,
    2132, 26689, 2735, 2738, 2148, 5198, 2141, 2268, 1422, 2793, 2798, 2209,
    3599, 4145, 3595, 2706, 2746, 2699, 2804, 2575, 2777, 2782, 2787, 4356,
    4360, 26073, 26078, 2279, 1547, 2766, 2771, 2831, 2835, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2400, 2756, 26055, 26059, 2221, 1394, 2226, 2813, 2550, 2419,
    1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148,
    2218, 2731, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393,
    1787, 2817, 2820, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 26689, 2148,
    5198, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 2695,
    2706, 2746, 2699, 2804, 4347, 4351, 2575, 4356, 4360, 9974, 26918, 26073,
    26078, 2279, 1547, 2766, 2771, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400, 2756,
    26055, 26059, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317,
    2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731,
    2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393,
    1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244, 684, 2249, 2843,
    2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 2703,
    1076, 2132, 2735, 2738, 2148, 2141, 2268, 1422, 2793, 2798, 2209, 3599,
    4145, 3595, 2706, 2746, 2699, 2804, 6049, 6053, 6058, 6063, 2575, 26073,
    26078, 2279, 1547, 2766, 2771, 2831, 2835, 27372, 27376, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2400, 2756, 26055, 26059, 2221, 1394, 2226, 2813, 2550, 2323,
    1759, 2419, 1502, 2317, 2742, 27441, 27445, 2359, 492, 2151, 2200, 2760,
    2763, 387, 2333, 1148, 2218, 2731, 2335, 520, 2343, 592, 4135, 2345,
    1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2244, 684,
    2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239,
    1302, 2703, 1076, 2132, 2148, 2141, 2268, 1422, 2793, 2798, 2209, 27430,
    27435, 3599, 4145, 3595, 2706, 2746, 2699, 2804, 6049, 6053, 2575, 2777,
    2782, 2787, 2279, 1547, 2766, 2771, 2831, 2835, 2114, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 9525, 2178,
    3110, 2517, 2158, 2165, 9540, 9537, 9490, 2181, 2173, 10877, 4043, 9522,
    9533, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 3047, 2323, 2320, 2419,
    2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218,
    2213, 2330, 2335, 2337, 2343, 12326, 2340, 2345, 2347, 2568, 12629, 12632,
    12635, 12638, 12641, 12644, 12648, 12653, 12335, 12656, 12659, 12664, 12669, 12673,
    12677, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 9921,
    9914, 2184, 2186, 2144, 12682, 12685, 2374, 12688, 12691, 12694, 12698, 12701,
    12704, 2414, 2411, 2372, 2369, 2239, 2408, 2403, 2241, 12315, 12319, 9401,
    9405, 2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592, 3091, 3086,
    9393, 9396, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540,
    2545, 9378, 9371, 3082, 3075, 2308, 2301, 2120, 2153, 2135, 2146, 2171,
    2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2760, 8057, 2333, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 13122,
    3235, 4743, 4731, 13117, 3606, 2120, 3228, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2400, 2756, 26055, 26059, 2221, 1394, 2226, 2813, 2550, 2323,
    1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387,
    6415, 6419, 2333, 1148, 2218, 2731, 2335, 520, 2343, 592, 10910, 27710,
    2345, 1048, 10913, 27706, 2568, 2393, 1787, 2817, 2820, 2234, 656, 2244,
    684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366,
    27675, 27670, 2703, 1076, 2132, 26689, 2148, 5198, 2141, 2268, 1422, 2793,
    2798, 2209, 3599, 4145, 3595, 2706, 2746, 27680, 27685, 2699, 2804, 27691,
    27698, 2575, 26073, 26078, 2279, 1547, 2766, 2771, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2400, 2756, 2550,
    2359, 492, 2151, 2200, 2760, 2333, 1148, 2335, 520, 27818, 27822, 2343,
    592, 2345, 1048, 2568, 2393, 1787, 2234, 656, 2244, 684, 2249, 2843,
    2184, 915, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 26689, 2148,
    5198, 2141, 2209, 3599, 4145, 2695, 2706, 2746, 2699, 2804, 4347, 4351,
    4356, 4360, 26073, 26078, 2279, 1547, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400,
    2756, 26055, 26059, 2221, 1394, 2226, 2813, 2550, 2419, 1502, 2317, 2742,
    2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2335,
    520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820,
    2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144,
    2414, 887, 2372, 1366, 2703, 1076, 2132, 26689, 2148, 5198, 2141, 2268,
    1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 2695, 2706, 2746, 2699,
    2804, 2575, 4356, 4360, 26073, 26078, 2279, 1547, 2766, 2771, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    9525, 2178, 3110, 2517, 2158, 2165, 9540, 9537, 9490, 2181, 2173, 2717,
    10877, 9522, 28017, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 10759, 2323,
    2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197,
    2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325,
    2234, 2236, 2244, 2249, 2252, 2246, 2184, 2186, 2144, 2374, 2414, 2411,
    2372, 1366, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040, 2128, 2124,
    2552, 2148, 2384, 2592, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530,
    2535, 2540, 2545, 2268, 2272, 27430, 28008, 4347, 10006, 6049, 28022, 2279,
    2283, 2308, 2301, 2120, 2153, 2135, 1815, 1833, 1860, 1817, 1836, 1819,
    1839, 1821, 1842, 1823, 1845, 1825, 1848, 1827, 1851, 1829, 1854, 1831,
    1857, 859, 876, 865, 879, 862, 8751, 28264, 28268, 1394, 1411, 1400,
    1414, 1397, 9027, 28548, 28552, 1759, 1776, 1765, 1779, 1762, 9272, 28788,
    28792, 1502, 1519, 1508, 1522, 1505, 1530, 28589, 28593, 28608, 28613, 28603,
    28597, 28618, 492, 509, 498, 512, 495, 8602, 28077, 1148, 1165, 1154,
    1168, 1151, 1176, 28399, 28403, 28418, 28423, 28413, 28407, 28428, 520, 537,
    526, 540, 523, 8614, 28081, 28085, 592, 609, 598, 612, 595, 8626,
    28095, 28099, 1048, 1065, 1054, 1068, 1051, 8819, 28346, 28350, 1787, 1804,
    1793, 1807, 1790, 9284, 28796, 28800, 1627, 1654, 1637, 1659, 1632, 28705,
    28693, 28699, 745, 762, 751, 765, 748, 773, 28149, 28153, 28168, 28173,
    28163, 28157, 28178, 28200, 28205, 28195, 28216, 28190, 28221, 28184, 28210, 28242,
    28249, 28235, 28227, 28256, 656, 673, 662, 676, 659, 8650, 28118, 28122,
    684, 698, 283, 701, 687, 8638, 28126, 28130, 915, 932, 921, 935,
    918, 8775, 28280, 28284, 887, 904, 893, 907, 890, 8763, 28272, 28276,
    1238, 1255, 1244, 1258, 1241, 8922, 28483, 28487, 1366, 1383, 1372, 1386,
    1369, 9015, 10404, 28544, 1302, 1319, 1308, 1322, 1305, 8972, 28521, 28525,
    1076, 1098, 1084, 1102, 1080, 28364, 28354, 28359, 943, 965, 951, 969,
    947, 28298, 28288, 28293, 28661, 28667, 28655, 28680, 28649, 28686, 28642, 28673,
    620, 642, 628, 646, 624, 28113, 28103, 28108, 709, 731, 717, 735,
    713, 28144, 28134, 28139, 1330, 1352, 1338, 1356, 1334, 28539, 28529, 28534,
    1466, 1488, 1474, 1492, 1470, 28584, 28574, 28579, 28369, 28381, 28377, 28390,
    28373, 28394, 28385, 28491, 28503, 28499, 28512, 28495, 28516, 28507, 1422, 1449,
    1432, 1454, 1427, 28568, 28556, 28562, 548, 575, 558, 580, 553, 13797,
    28089, 979, 1006, 989, 1011, 984, 1023, 28303, 28324, 28331, 28317, 28309,
    28338, 14122, 14107, 14117, 14139, 14112, 14144, 28434, 28440, 28461, 28468, 28454,
    28446, 28475, 1671, 1698, 1681, 1703, 1676, 28723, 28711, 28717, 28751, 28758,
    28744, 28773, 28737, 28780, 28729, 28765, 1547, 1574, 1557, 1579, 1552, 28636,
    28624, 28630, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829,
    1831, 2116, 2118, 2146, 9525, 2178, 2517, 2158, 2165, 9540, 9537, 2181,
    2173, 9522, 9494, 9508, 16064, 9513, 9503, 16069, 9498, 2171, 2168, 2400,
    2395, 2221, 2223, 2323, 2320, 2419, 2416, 2359, 2356, 2350, 2151, 2377,
    2200, 2197, 2333, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390,
    2328, 2325, 2234, 2236, 2244, 2246, 2184, 2186, 2144, 2374, 2414, 2411,
    2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 2128, 2124,
    2148, 2384, 4731, 15911, 2141, 2380, 15895, 15898, 15921, 15916, 2071, 2047,
    2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268, 2272, 3820, 9960, 19950,
    28904, 2209, 2202, 6689, 28897, 2257, 2261, 2279, 2283, 9946, 9939, 2290,
    2294, 2153, 2146, 2171, 859, 876, 865, 879, 862, 8135, 8127, 8131,
    2756, 8063, 8075, 8067, 8071, 2221, 1394, 1411, 1400, 1414, 1397, 8103,
    2550, 2323, 1759, 1776, 1765, 1779, 1762, 2419, 1502, 1519, 1508, 1522,
    1505, 1530, 8027, 8019, 8023, 2359, 492, 509, 498, 512, 8123, 8115,
    8119, 2151, 2200, 2760, 8051, 8060, 8054, 8057, 2333, 1148, 1165, 1154,
    1168, 1151, 1176, 1189, 1180, 8031, 8015, 8007, 8011, 2343, 592, 609,
    598, 612, 595, 8159, 8151, 8155, 2345, 1048, 1065, 1054, 1068, 1051,
    8111, 8107, 105, 2568, 2393, 1787, 1804, 1793, 1807, 1790, 8147, 8139,
    8143, 2234, 656, 673, 662, 676, 659, 8171, 8163, 8167, 2244, 684,
    698, 2843, 8035, 8047, 8039, 8043, 701, 687, 2184, 915, 932, 921,
    935, 8091, 8083, 8087, 8079, 8095, 918, 8099, 2144, 887, 904, 893,
    907, 890, 2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383, 1386, 1369,
    2239, 1302, 1319, 1322, 1305, 2132, 2552, 2148, 2592, 2141, 7671, 7675,
    7679, 7683, 7687, 7691, 7695, 7699, 7703, 7707, 7711, 7715, 7719, 7723,
    7727, 7731, 7735, 7739, 7743, 7747, 7751, 7755, 7759, 7763, 7767, 7771,
    7775, 7779, 7783, 7787, 7791, 7795, 7799, 7803, 7807, 7811, 7815, 7819,
    7823, 7827, 7831, 7835, 7839, 7843, 7847, 7851, 7855, 7859, 7863, 7867,
    7871, 7875, 7879, 7883, 7887, 7891, 7895, 7899, 7903, 7907, 7911, 7915,
    7919, 7923, 7927, 7931, 7935, 7939, 7943, 7947, 7951, 7955, 7959, 7963,
    7967, 7971, 7975, 7979, 7983, 7987, 7991, 7995, 7999, 8003, 2146, 2171,
    859, 876, 865, 879, 862, 8135, 8127, 8131, 8063, 2221, 1394, 1411,
    1400, 1414, 1397, 29303, 29299, 8103, 2550, 1759, 1776, 1765, 1779, 2419,
    1502, 1519, 1508, 1522, 1505, 1530, 8027, 8019, 8023, 2359, 492, 509,
    498, 512, 495, 8123, 8115, 8119, 2151, 8051, 2333, 1148, 1165, 1154,
    1168, 1151, 1176, 1189, 1180, 8031, 8015, 8007, 8011, 2343, 592, 609,
    598, 612, 595, 8159, 8151, 8155, 2345, 1048, 1065, 1054, 1068, 1051,
    8111, 8107, 105, 8175, 2568, 2393, 1787, 1804, 1793, 1807, 1790, 8147,
    8139, 8143, 2234, 656, 673, 662, 676, 659, 8171, 8163, 8167, 2244,
    684, 698, 8035, 283, 701, 687, 19793, 19789, 279, 2184, 915, 932,
    921, 935, 8091, 8083, 8087, 8079, 918, 19813, 19809, 8099, 2144, 887,
    904, 893, 907, 890, 2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383,
    1386, 1369, 2239, 1302, 1319, 1308, 1322, 1305, 19805, 19797, 19801, 6401,
    4337, 13003, 4340, 17416, 7671, 7675, 7679, 7683, 7687, 7691, 7695, 7699,
    7703, 7707, 7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743, 7747,
    7751, 7755, 7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791, 7795,
    7799, 7803, 7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839, 7843,
    7847, 7851, 7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887, 7891,
    7895, 7899, 7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935, 7939,
    7943, 7947, 7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 7983, 7987,
    7991, 7995, 7999, 8003, 2146, 5191, 2171, 2400, 5176, 2221, 2550, 2419,
    2359, 2151, 2200, 2333, 2330, 5220, 5161, 2335, 5238, 5232, 5226, 5235,
    11984, 5250, 5241, 5244, 2343, 2345, 3810, 5223, 2568, 5209, 2393, 2390,
    3832, 5186, 2234, 2244, 2249, 2246, 2184, 5182, 2186, 5171, 2144, 1238,
    5205, 1255, 1244, 5212, 1366, 5194, 1383, 1372, 1386, 1369, 5201, 3235,
    5198, 3408, 5216, 29409, 29401, 29405, 29413, 29417, 29421, 29425, 29429, 5166,
    2146, 2171, 2751, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333,
    2335, 2343, 2345, 3810, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 3824,
    2372, 2239, 2408, 29531, 4731, 29534, 2146, 2171, 2751, 2400, 2221, 2550,
    2323, 2419, 2359, 2151, 2333, 2335, 2343, 2345, 3810, 2568, 29637, 2393,
    2328, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 2408, 5953, 5950, 4743,
    2552, 4731, 4746, 29534, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110, 2158, 2165, 2181, 2173,
    2171, 2168, 2400, 2395, 2221, 2223, 2323, 2320, 2419, 2416, 2317, 2312,
    2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244,
    2249, 2252, 2246, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372,
    2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040, 2128, 2124, 2552, 2148,
    2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545,
    2120, 2153, 2756, 17828, 17813, 17741, 31197, 8075, 30375, 30330, 30344, 30369,
    30350, 12, 17868, 17777, 17853, 30323, 8067, 31186, 8071, 31181, 31156, 31150,
    31143, 17793, 17788, 17759, 31230, 31191, 31162, 30380, 30337, 30362, 30356, 9131,
    30087, 30079, 30003, 30071, 14291, 30799, 30708, 30737, 30790, 30746, 30138, 30782,
    30728, 30774, 30698, 9146, 30054, 9116, 30046, 29975, 29966, 29956, 30038, 30030,
    29984, 30146, 30062, 29993, 30807, 30718, 30764, 30755, 30245, 30259, 30253, 512,
    31114, 31104, 31043, 31063, 31098, 31069, 31093, 31057, 31088, 31036, 31109, 31050,
    31081, 31075, 30307, 30318, 30312, 2151, 30857, 30831, 30853, 30861, 8054, 30844,
    8057, 30815, 30840, 30836, 30820, 30865, 30848, 30825, 1148, 18145, 18133, 18072,
    30303, 18197, 1168, 30294, 1151, 30290, 30275, 30270, 30264, 71, 18149, 18092,
    30286, 30298, 30280, 8688, 30500, 30493, 30427, 30486, 30479, 8701, 30464, 8675,
    30457, 30402, 30394, 30385, 30449, 30442, 30410, 30435, 30471, 30418, 30529, 30512,
    540, 30507, 30534, 30517, 20520, 30523, 30549, 30538, 30559, 30554, 30543, 30585,
    30568, 1068, 30563, 30595, 30590, 30573, 20524, 30579, 2568, 1787, 17686, 17678,
    17665, 29952, 17726, 1793, 29926, 29942, 29931, 17718, 17655, 1807, 1790, 29947,
    29936, 9180, 30691, 30684, 30632, 30677, 30670, 14314, 30607, 30654, 30615, 30647,
    30599, 9193, 30640, 9167, 30662, 30623, 196, 30893, 30881, 30869, 701, 30903,
    30876, 30907, 30898, 30887, 915, 17956, 17948, 17935, 30237, 921, 30207, 30227,
    30212, 17913, 17976, 935, 30223, 8091, 31256, 31251, 31209, 31246, 31241, 8079,
    31225, 8095, 31169, 31220, 31215, 31175, 31265, 31235, 31202, 9228, 30179, 30171,
    30105, 30163, 9249, 30130, 9213, 30012, 30122, 30114, 30021, 30194, 30154, 30095,
    918, 30202, 17926, 17922, 17898, 31261, 30187, 30241, 30232, 30217, 9083, 31011,
    31004, 30960, 30997, 14271, 30935, 30989, 30943, 30927, 9096, 30982, 9070, 30911,
    30975, 30968, 30919, 31018, 30951, 31031, 31025, 31139, 31135, 1369, 18258, 10400,
    31118, 31129, 31124, 30249,
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
    {4986,5011,4821,5033,33,1,1540,39,1}, {5038,5063,4938,5033,34,1,1540,39,1}, {5351,5376,5416,5488,35,4,1579,59,1},
    {5658,5684,5736,5808,39,9,1638,70,1}, {5833,5858,5882,3357,48,1,1708,34,1}, {5956,5981,6004,3357,49,1,1742,34,1},
    {6069,6089,6108,6149,50,1,1776,113,1}, {6154,6179,6200,3035,51,1,1889,118,1}, {6269,6289,6305,3357,52,1,2007,33,1},
    {6354,6379,6200,3035,53,1,1889,118,1}, {6461,6481,6504,6549,54,1,2040,97,1}, {6554,6579,6600,3357,55,1,2137,33,1},
    {6643,6668,5882,3357,56,1,2137,33,1}, {6693,6718,6737,6778,57,1,2170,70,1}, {6783,6808,6827,6778,58,1,2170,70,1},
    {6868,6888,6903,6945,59,1,2240,100,1}, {6950,6975,6997,1953,60,1,80,331,1}, {7041,7066,7088,1953,61,1,80,331,1},
    {7145,7165,7183,3357,62,1,2340,34,1}, {7232,7257,7289,3357,63,1,2374,28,1}, {7352,7374,7406,3357,64,1,2402,39,1},
    {7445,7467,7497,3357,65,1,2402,39,1}, {7538,7565,7591,3357,66,1,2441,28,1}, {7614,7641,7591,3357,67,1,2469,33,1},
    {8180,8203,8246,8255,68,3,2502,237,1}, {8269,8288,8327,3357,71,1,2739,30,1}, {8381,8405,8421,3357,72,1,2374,28,1},
    {8450,8474,8546,3357,73,1,2374,28,1}, {9288,9315,9338,1953,74,1,2769,277,1}, {9543,9570,9592,2512,75,4,3046,125,1},
    {9634,9661,9685,2684,79,1,3171,40,1}, {9719,9746,9773,3357,80,1,2402,39,1}, {9831,9858,9881,3357,81,1,3211,40,1},
    {10013,10040,10063,2512,82,3,3251,134,1}, {10113,10140,10166,3357,85,1,3385,38,1}, {10202,10229,10254,3357,86,1,3423,31,1},
    {10289,10316,10341,3357,87,1,2739,30,1}, {10408,10435,10458,3357,88,1,3454,49,1}, {10494,10521,10551,10589,89,1,3503,4,1},
    {10622,10649,10674,3702,90,1,3507,48,1}, {10768,10795,10820,3702,91,1,3555,49,1}, {10937,10964,10985,3920,92,1,3604,60,1},
    {11063,11090,11111,3920,93,1,3664,58,1}, {11146,11173,11204,10589,94,1,3722,1,1}, {11228,11255,11286,10589,95,1,3722,1,1},
    {11310,11337,11204,10589,96,1,3723,2,1}, {11370,11397,11445,8255,97,4,2502,237,1}, {11489,11516,11540,5033,101,1,3725,38,1},
    {11574,11601,11625,5033,102,1,3725,38,1}, {11654,11681,11703,3357,103,1,3763,46,1}, {11735,11762,11784,3357,104,1,3809,36,1},
    {11816,11846,11888,5488,105,4,1579,59,1}, {11991,12022,12067,5488,109,5,3845,50,1}, {12091,12118,12144,3357,114,1,3895,32,1},
    {12168,12195,10341,3357,115,1,1708,34,1}, {12225,12252,12277,3357,116,1,3927,36,1}, {12546,12573,12596,2512,117,4,3963,146,1},
    {12737,12764,12784,2512,121,4,4109,161,1}, {12890,12917,12939,2512,125,4,4270,162,1}, {13014,13041,13065,3357,129,1,4432,35,1},
    {13125,13152,13173,3357,130,1,4467,34,0}, {13239,13266,13289,3357,131,1,4501,38,1}, {13325,13352,13389,10589,132,1,4539,1,1},
    {13413,13440,13463,3357,133,1,4540,30,1}, {13487,13514,13537,3357,134,1,4540,30,1}, {13588,13615,13636,3357,135,1,4570,39,0},
    {13690,13717,13738,3357,136,1,4609,42,1}, {14373,14400,12784,1953,137,2,4651,299,1}, {14424,14451,14474,3357,139,1,4950,37,1},
    {14523,14550,14588,3357,140,1,4987,36,1}, {14613,14640,14665,3357,141,1,5023,38,1}, {14707,14734,14785,3357,142,1,5061,35,1},
    {14852,14879,12784,2512,143,3,5096,138,1}, {14899,14926,14947,3357,146,1,5234,35,1}, {14988,15015,15056,3357,147,1,5269,35,1},
    {15107,15136,15163,2939,148,1,5304,75,1}, {15177,15206,15163,2939,149,1,5304,75,1}, {15232,15261,15163,3035,150,1,5379,77,1},
    {15290,15319,15163,4241,151,1,5456,77,1}, {15346,15375,15163,4637,152,1,5533,78,0}, {15401,15430,15163,15458,153,1,5611,69,0},
    {15463,15492,15163,6149,154,1,5680,77,0}, {15516,15545,15163,15571,155,1,5757,75,1}, {15576,15605,15163,6945,156,1,5832,65,1},
    {15630,15659,15163,6778,157,1,5897,48,1}, {15708,15730,15747,3357,158,1,5945,47,1}, {15779,15801,15853,3357,159,1,5945,47,1},
    {15994,16023,16041,2512,160,2,5992,120,1}, {16131,16163,16203,3920,162,3,6112,55,1}, {16220,16249,16273,3035,165,1,6167,118,1},
    {16311,16340,16367,5033,166,1,6285,39,1}, {16384,16413,16273,3035,167,1,6167,118,1}, {16439,16468,16273,3035,168,1,6167,118,1},
    {16493,16522,16273,3035,169,1,6167,118,1}, {16545,16574,16273,3035,170,1,6167,118,1}, {16600,16629,16273,3035,171,1,6167,118,1},
    {16656,16685,16709,6778,172,1,2170,70,1}, {16834,16865,16904,3920,173,1,6324,58,1}, {16928,16959,16996,3920,174,1,3664,58,1},
    {17012,17043,17080,3920,175,1,3664,58,1}, {17096,17119,17153,5033,176,1,3725,38,1}, {17231,17254,17271,3357,177,1,6382,43,1},
    {17303,17326,17362,3357,178,1,6425,41,1}, {17419,17452,17495,3357,179,1,6466,33,1}, {17528,17562,17608,3357,180,1,6499,33,1},
    {18641,18664,18714,487,181,3,6532,263,0}, {18769,18788,18810,2684,184,1,6795,33,1}, {18853,18877,18919,3357,185,1,6828,29,1},
    {18964,18988,18919,3357,186,1,6857,29,1}, {19273,19302,19325,2512,187,4,6886,154,0}, {19576,19604,19628,2684,191,1,7040,40,1},
    {19659,19689,19716,3920,192,1,7080,44,1}, {19729,19747,19774,3035,193,1,7124,122,1}, {19817,19845,19889,8255,194,4,7246,232,1},
    {19903,19921,19774,19945,198,1,7478,114,1}, {19954,19982,20006,5033,199,1,7592,39,1}, {20073,20104,20134,5488,200,3,7631,61,1},
    {20174,20205,20134,5488,203,3,7692,58,1}, {20235,20253,19774,15458,206,1,7750,102,1}, {20279,20304,20324,3357,207,1,7852,33,1},
    {20341,20359,19774,6549,208,1,7885,97,1}, {20385,20403,19774,6778,209,1,2170,70,1}, {20425,20443,19774,6945,210,1,7982,100,1},
    {20473,20498,20324,3357,211,1,8082,35,1}, {20528,20557,20599,487,212,3,8117,3,1}, {20671,20693,20717,5488,215,6,8120,57,1},
    {20790,20815,20855,487,221,3,8177,0,1}, {20894,20923,20948,3357,224,1,8177,32,1}, {21066,21095,20948,10589,225,1,8209,34,1},
    {21139,21164,21199,5808,226,6,8243,41,1}, {21280,21304,21356,8255,232,3,7246,232,1}, {21395,21419,21453,5488,235,5,3845,50,1},
    {21505,21529,21556,8255,240,4,8284,227,1}, {21616,21638,21673,3702,244,1,8511,40,1}, {21716,21739,21769,3357,245,1,8551,47,1},
    {21814,21837,21867,3357,246,1,6828,29,1}, {21930,21953,21990,3357,247,1,2441,28,0}, {22019,22042,22100,3357,248,1,8598,28,1},
    {22186,22210,22255,2512,249,4,8626,98,1}, {22328,22352,22397,2512,253,4,8626,98,1}, {22462,22486,22397,3357,257,1,8724,31,1},
    {22535,22559,22607,3357,258,1,8755,28,1}, {22672,22696,22397,3357,259,1,8755,28,0}, {22744,22768,22397,3357,260,1,8783,29,1},
    {22814,22838,22884,2512,261,2,8812,95,1}, {22907,22931,22397,2512,263,2,8812,95,0}, {22977,23001,22397,5033,265,1,8907,33,1},
    {23048,23072,22397,3357,266,1,8940,30,1}, {23145,23169,22397,5488,267,5,8970,38,1}, {23215,23239,22607,3357,272,1,9008,34,1},
    {23288,23312,22397,2512,273,2,9042,96,0}, {23364,23388,23433,2512,275,3,9138,99,0}, {23456,23480,22397,3357,278,1,9237,29,1},
    {23529,23553,22607,3357,279,1,9266,26,1}, {23599,23623,22397,3357,280,1,9266,26,1}, {23669,23693,22397,3357,281,1,9292,32,1},
    {23737,23761,22397,3357,282,1,9324,34,1}, {23805,23829,22397,3357,283,1,9358,31,1}, {23875,23899,22397,3357,284,1,9389,34,1},
    {23944,23968,22397,3357,285,1,9423,31,1}, {24016,24040,22397,3357,286,1,9454,32,0}, {24084,24116,24156,24170,287,1,9486,28,1},
    {24175,24208,24156,24170,288,1,9514,30,1}, {24542,24565,24594,2512,289,4,9544,129,1}, {24757,24793,24832,3357,293,1,9673,37,1},
    {24878,24900,24945,3357,294,1,9710,37,1}, {25002,25024,25053,3357,295,1,5061,35,1}, {25096,25118,25153,3357,296,1,5061,35,1},
    {25565,25587,25611,1953,297,2,9747,267,1}, {25718,25740,25767,2512,299,4,10014,128,1}, {25845,25867,25895,2512,303,4,3046,125,1},
    {25964,25986,26014,2512,307,4,10142,129,1}, {26084,26106,26136,2939,311,1,10271,108,1}, {26167,26189,26221,3357,312,1,5945,47,1},
    {26257,26274,26305,3357,313,1,10379,29,1}, {26388,26419,26467,3920,314,4,10408,40,1}, {26497,26522,26467,3920,318,1,10448,44,1},
    {26565,26590,26642,3920,319,1,3664,58,1}, {26692,26714,26136,4241,320,1,10492,109,1}, {26744,26766,26788,3035,321,2,10601,119,1},
    {26835,26857,26881,4637,323,1,10720,113,1}, {26926,26948,26136,15458,324,1,10833,104,1}, {26979,27001,26788,3035,325,2,10601,119,1},
    {27025,27042,27074,3357,327,1,1708,34,1}, {27106,27136,27182,24170,328,1,9486,28,1}, {27194,27225,27182,24170,329,1,9514,30,1},
    {27272,27294,26136,3035,330,2,10601,119,1}, {27322,27344,27182,3035,332,2,10601,119,1}, {27381,27403,26136,6149,334,1,10937,112,1},
    {27450,27467,26136,15571,335,1,11049,107,1}, {27496,27518,27547,2512,336,4,11156,146,0}, {27577,27599,27640,3357,340,1,11302,33,1},
    {27714,27736,26136,6549,341,1,11335,97,1}, {27767,27789,27074,3357,342,1,4540,30,1}, {27827,27849,26136,6778,343,1,11432,70,1},
    {27876,27898,26136,6945,344,1,11502,100,1}, {27926,27948,27979,3357,345,1,5061,35,1}, {28029,28051,26136,2512,346,3,11602,116,1},
    {28804,28831,28865,1953,349,1,11718,332,1}, {28911,28934,28952,2512,350,2,12050,120,1}, {29007,29034,28865,1953,352,1,11718,332,1},
    {29069,29100,29135,8255,353,3,12170,236,1}, {29185,29216,29248,8255,356,3,2502,237,1}, {29307,29336,29363,8255,359,3,12406,234,1},
    {29433,29459,29490,5488,362,5,12640,68,1}, {29537,29563,29589,24170,367,1,12708,30,1}, {29641,29664,29724,24170,368,1,12738,34,1},
    {29760,29778,29798,2512,369,3,12772,94,1}, {29836,29859,29874,3035,372,1,1889,118,1}, {31270,31299,31325,487,373,3,12866,290,1},
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
