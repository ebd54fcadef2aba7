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
    0x11bd, 0x11be, 0x11c0, 0x11b0, 0x110b, 0x1161, 0x1169, 0x1101, 0xe101, 0xe121, 0x110b, 0xe10b, 0xe12b, 0x1102,
    0x1105, 0x1106, 0xe102, 0xe105, 0xe106, 0xe122, 0xe125, 0xe126, 0x1105, 0x1105, 0xe105, 0xe125, 0x1100, 0x1103,
    0x110c, 0xe100, 0xe103, 0xe10c, 0xe120, 0xe123, 0xe12c, 0x1175, 0x1104, 0xe104, 0xe124, 0x110c, 0x110d, 0xe10c,
    0xe10d, 0xe12c, 0xe12d, 0x110a, 0xe10a, 0xe12a, 0x1109, 0xe109, 0xe129, 0x1112, 0xe112, 0xe132, 0x1100, 0xe100,
    0xe120, 0x1108, 0xe108, 0xe128, 0x1102, 0xe102, 0xe122, 0x1100, 0x1103, 0x1109, 0x110a, 0x110c, 0xe100, 0xe103,
    0xe109, 0xe10a, 0xe10c, 0xe120, 0xe123, 0xe129, 0xe12a, 0xe12c, 0x1100, 0x37, 0x38, 0x39, 0x1101, 0x1102,
    0x3a, 0x1103, 0x3c, 0x0, 0x3d, 0x38, 0x3e, 0x3f, 0x1104, 0x38, 0x40, 0x41, 0x1, 0x42,
    0x43, 0x42, 0x44, 0x3c, 0x38, 0x45, 0x43, 0x3e, 0x38, 0x46, 0x47, 0x40, 0x1106, 0x1107,
    0x1108, 0x1109, 0x48, 0x49, 0x110a, 0x4a, 0x40, 0x41, 0x1, 0x4b, 0x43, 0x110c, 0x4c, 0x110d,
    0x110e, 0x110f, 0x1110, 0x1111, 0x1112, 0x4d, 0x1162, 0x1164, 0x1166, 0x4e, 0x4f, 0x1168, 0x116a, 0x116b,
    0x116c, 0x116e, 0x116f, 0x1170, 0x1172, 0x1173, 0x1174, 0x50, 0x51, 0x52, 0x11a9, 0x11aa, 0x40, 0x41,
    0x1, 0x53, 0x42, 0x43, 0x53, 0x42, 0x44, 0x53, 0x3c, 0x38, 0x53, 0x45, 0x43, 0x53,
    0x3e, 0x38, 0x54, 0x11ac, 0x11ad, 0x55, 0x11ae, 0x51, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b,
    0x5c, 0x11b1, 0x11b2, 0x5d, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7, 0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bd,
    0x11be, 0x11bf, 0x11c0, 0x11c1, 0x5e, 0x5f, 0xe013, 0xe100, 0xe101, 0xe102, 0xe103, 0xe104, 0xe105, 0xe106,
    0xe107, 0xe108, 0xe109, 0xe10a, 0xe10b, 0xe10c, 0xe10d, 0xe10e, 0xe10f, 0xe110, 0xe111, 0xe112, 0xe120, 0xe121,
    0xe122, 0xe123, 0xe124, 0xe125, 0xe126, 0xe127, 0xe128, 0xe129, 0xe12a, 0xe12b, 0xe12c, 0xe12d, 0xe12e, 0xe12f,
    0xe130, 0xe131, 0xe132, 0xb300, 0xd55c, 0xbbfc, 0xad6d, 0xd3c9, 0xc870, 0xc131, 0xc778, 0xbb3c, 0xc228, 0xc131,
    0xc778, 0xc791, 0xc815, 0xc8fc, 0xc99d, 0xb208, 0xb4e4, 0xbb3c, 0xc190, 0x30, 0x31, 0x32, 0x33, 0x34,
    0x35, 0x36, 0x37, 0x38, 0x39, 0xc804, 0xae30, 0xb9c8, 0xbc29, 0xc218, 0xc5b4, 0xc694, 0xc6a9, 0xc81c,
    0xd654, 0xb4f1, 0xc0b0, 0x3000, 0xac00, 0x60, 0xac74, 0xaca9, 0x62, 0xacb0, 0x63, 0xacfc, 0x64, 0xad8c,
    0x65, 0xae38, 0x66, 0xb144, 0x67, 0x68, 0xb9ac, 0xb354, 0xbc95, 0x806a, 0xbcd1, 0x1, 0x1, 0xbd88,
    0x6b, 0xbe5b, 0xc78e, 0x6c, 0x452, 0x453, 0x455, 0x459, 0x45a, 0x45b, 0x45c, 0x45f, 0xb2a, 0xb2b,
    0xb2c, 0xb2d, 0xb2e, 0xb24, 0xb25, 0xb26, 0xb27, 0xb28, 0xb1f, 0xb20, 0xb21, 0xb22, 0xb23, 0xb1a,
    0xb1b, 0xb1c, 0xb1d, 0xb1e, 0xb15, 0xb16, 0xb17, 0xb18, 0xb19, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42,
    0xb43, 0xb44, 0xb47, 0xb48, 0xb4b, 0xb4c, 0xb4d, 0xb62, 0xb01, 0xb02, 0x6d, 0x6e, 0x6f, 0x70,
    0x71, 0xb03, 0xb05, 0xb06, 0xb07, 0xb08, 0xb09, 0xb0a, 0xb0b, 0xb0c, 0xb0f, 0xb10, 0xb13, 0xb14,
    0xb15, 0xb3c, 0x72, 0xb15, 0xb16, 0xb3c, 0xb16, 0xb17, 0xb3c, 0xb17, 0xb18, 0xb19, 0xb1a, 0xb1b,
    0xb1c, 0xb3c, 0xb1c, 0xb1d, 0xb1e, 0xb1f, 0xb20, 0xb21, 0xb3c, 0xb21, 0xb22, 0xb3c, 0xb22, 0xb23,
    0xb24, 0xb25, 0xb26, 0xb27, 0xb28, 0xb2a, 0xb2b, 0xb3c, 0xb2b, 0xb2c, 0xb2d, 0xb2e, 0xb2f, 0xb3c,
    0xb2f, 0xb30, 0xb32, 0xb33, 0xb35, 0xb36, 0xb37, 0xb38, 0xb39, 0xb3c, 0xb3e, 0xb3f, 0xb40, 0xb41,
    0xb42, 0xb43, 0xb44, 0xb47, 0xb48, 0xb4b, 0xb4c, 0xb4d, 0xb5f, 0xb60, 0xb62, 0xb66, 0xb67, 0xb68,
    0xb69, 0xb6a, 0xb6b, 0xb6c, 0xb6d, 0xb6e, 0xb6f, 0xb71, 0x426, 0xdca, 0xdcf, 0xdd0, 0xdd1, 0xdd2,
    0xdd3, 0xdd4, 0xdd6, 0xdd8, 0xdd9, 0xdda, 0xddb, 0xddc, 0xddd, 0xdde, 0xd82, 0xd83, 0xd85, 0xd86,
    0xd87, 0xd88, 0xd89, 0xd8a, 0xd8b, 0xd8c, 0xd8d, 0xd91, 0xd92, 0xd93, 0xd94, 0xd95, 0xd96, 0xd9a,
    0x73, 0xd9b, 0xd9c, 0xd9d, 0xd9e, 0xd9f, 0xda0, 0xda1, 0xda2, 0xda3, 0xda4, 0xda5, 0xda7, 0xda8,
    0xda9, 0xdaa, 0xdab, 0xdac, 0xdad, 0xdae, 0xdaf, 0xdb0, 0xdb1, 0xdb3, 0xdb4, 0xdb5, 0xdb6, 0xdb7,
    0xdb8, 0xdb9, 0xdba, 0xdbb, 0xdbd, 0xdc0, 0xdc1, 0xdc2, 0xdc3, 0xdc4, 0xdc5, 0xdc6, 0xdca, 0xdcf,
    0xdd0, 0xdd1, 0xdd2, 0xdd3, 0xdd4, 0xdd6, 0xdd8, 0xdd9, 0xdda, 0xddb, 0xddc, 0xddd, 0xdde, 0xbbe,
    0xbbf, 0xbc0, 0xbc1, 0xbc2, 0xbc6, 0xbc7, 0xbc8, 0xbca, 0xbcb, 0xbcc, 0xbcd, 0xb82, 0xb83, 0xb85,
    0xb86, 0xb87, 0xb88, 0xb89, 0xb8a, 0xb8e, 0xb8f, 0xb90, 0xb92, 0xb93, 0xb94, 0xb95, 0x74, 0xb99,
    0xb9a, 0xb9c, 0xb9e, 0xb9f, 0xba3, 0xba4, 0xba8, 0xba9, 0xbaa, 0xbae, 0xbaf, 0xbb0, 0xbb1, 0xbb2,
    0xbb3, 0xbb4, 0xbb5, 0xbb6, 0xbb7, 0xbb8, 0xbb9, 0xbbe, 0xbbf, 0xbc0, 0xbc1, 0xbc2, 0xbc6, 0xbc7,
    0xbc8, 0xbca, 0xbcb, 0xbcc, 0xbcd, 0xbe6, 0xbe7, 0xbe8, 0xbe9, 0xbea, 0xbeb, 0xbec, 0xbed, 0xbee,
    0xbef, 0xc2a, 0xc2b, 0xc2c, 0xc2d, 0xc2e, 0xc24, 0xc25, 0xc26, 0xc27, 0xc28, 0xc1f, 0xc20, 0xc21,
    0xc22, 0xc23, 0xc1a, 0xc1b, 0xc1c, 0xc1d, 0xc1e, 0xc15, 0xc16, 0xc17, 0xc18, 0xc19, 0xc3e, 0xc3f,
    0xc40, 0xc41, 0xc42, 0xc43, 0xc44, 0xc46, 0xc47, 0xc48, 0xc4a, 0xc4b, 0xc4c, 0xc4d, 0xc62, 0xc01,
    0xc02, 0x75, 0x76, 0x77, 0x78, 0x79, 0xc03, 0xc05, 0xc06, 0xc07, 0xc08, 0xc09, 0xc0a, 0xc0b,
    0xc0c, 0xc0e, 0xc0f, 0xc10, 0xc12, 0xc13, 0xc14, 0xc15, 0x7a, 0xc16, 0xc17, 0xc18, 0xc19, 0xc1a,
    0xc1b, 0xc1c, 0xc1d, 0xc1e, 0xc1f, 0xc20, 0xc21, 0xc22, 0xc23, 0xc24, 0xc25, 0xc26, 0xc27, 0xc28,
    0xc2a, 0xc2b, 0xc2c, 0xc2d, 0xc2e, 0xc2f, 0xc30, 0xc31, 0xc32, 0xc33, 0xc34, 0xc35, 0xc36, 0xc37,
    0xc38, 0xc39, 0xc3e, 0xc3f, 0xc40, 0xc41, 0xc42, 0xc43, 0xc44, 0xc46, 0xc47, 0xc48, 0xc4a, 0xc4b,
    0xc4c, 0xc4d, 0xc60, 0xc62, 0xc66, 0xc67, 0xc68, 0xc69, 0xc6a, 0xc6b, 0xc6c, 0xc6d, 0xc6e, 0xc6f,
    0x404, 0x454, 0x457, 0x45d, 0x463, 0x46b, 0x7b, 0x30a1, 0x30a2, 0x30a3, 0x30a4, 0x30a5, 0x30a6, 0x30a7,
    0x30a8, 0x30a9, 0x30aa, 0x30ab, 0x30ac, 0x30ad, 0x30ae, 0x30af, 0x30b0, 0x30b1, 0x30b2, 0x30b3, 0x30b4, 0x30b5,
    0x30b6, 0x30b7, 0x30b8, 0x30b9, 0x30ba, 0x30bb, 0x30bc, 0x30bd, 0x30be, 0x30bf, 0x30c0, 0x30c1, 0x30c2, 0x30c3,
    0x30c4, 0x30c5, 0x30c6, 0x30c7, 0x30c8, 0x30c9, 0x30ca, 0x30cb, 0x30cc, 0x30cd, 0x30ce, 0x30cf, 0x30d0, 0x30d1,
    0x30d2, 0x30d3, 0x30d4, 0x30d5, 0x30d6, 0x30d7, 0x30d8, 0x30d9, 0x30da, 0x30db, 0x30dc, 0x30dd, 0x30de, 0x30df,
    0x30e0, 0x30e1, 0x30e2, 0x30e3, 0x30e4, 0x30e5, 0x30e6, 0x30e7, 0x30e8, 0x30e9, 0x30ea, 0x30eb, 0x30ec, 0x30ed,
    0x30ee, 0x30ef, 0x30f0, 0x30f1, 0x30f2, 0x30f3, 0x30f4, 0x308f, 0x3084, 0x3086, 0x3088, 0x306a, 0x306b, 0x306c,
    0x306d, 0x306e, 0x3089, 0x308a, 0x308b, 0x308c, 0x308d, 0x307e, 0x307f, 0x3080, 0x3081, 0x3082, 0x3071, 0x3074,
    0x3077, 0x307a, 0x307d, 0x3070, 0x3073, 0x3076, 0x3079, 0x307c, 0x3075, 0x306f, 0x3072, 0x3078, 0x307b, 0x3060,
    0x3067, 0x3069, 0x305f, 0x3061, 0x3064, 0x3066, 0x3068, 0x3058, 0x3062, 0x3056, 0x305a, 0x305c, 0x305e, 0x3055,
    0x3057, 0x3059, 0x305b, 0x305d, 0x304c, 0x304e, 0x3050, 0x3052, 0x3054, 0x304b, 0x304d, 0x304f, 0x3051, 0x3053,
    0x3042, 0x3044, 0x3046, 0x3048, 0x304a, 0x3084, 0x3086, 0x3088, 0x3041, 0x3042, 0x3043, 0x3044, 0x3047, 0x3044,
    0x3045, 0x3046, 0x3049, 0x3046, 0x3047, 0x3046, 0x3043, 0x3046, 0x3047, 0x3048, 0x3049, 0x304a, 0x304b, 0x304c,
    0x304d, 0x3087, 0x304d, 0x3085, 0x304d, 0x3083, 0x304d, 0x304e, 0x3087, 0x304e, 0x3085, 0x304e, 0x3083, 0x304e,
    0x304f, 0x3049, 0x304f, 0x3047, 0x304f, 0x3043, 0x304f, 0x3041, 0x304f, 0x3050, 0x3041, 0x3050, 0x3051, 0x3052,
    0x3053, 0x3054, 0x3055, 0x3056, 0x3057, 0x3047, 0x3057, 0x3087, 0x3057, 0x3085, 0x3057, 0x3083, 0x3057, 0x3058,
    0x3047, 0x3058, 0x3087, 0x3058, 0x3085, 0x3058, 0x3083, 0x3058, 0x3059, 0x305a, 0x305b, 0x305c, 0x305d, 0x305e,
    0x305f, 0x3060, 0x3061, 0x3047, 0x3061, 0x3087, 0x3061, 0x3085, 0x3061, 0x3083, 0x3061, 0x3062, 0x3087, 0x3062,
    0x3085, 0x3062, 0x3083, 0x3062, 0x3063, 0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84,
    0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x3064, 0x3049, 0x3064, 0x3047, 0x3064, 0x3043, 0x3064,
    0x3041, 0x3064, 0x3065, 0x3066, 0x3085, 0x3066, 0x3043, 0x3066, 0x3067, 0x3085, 0x3067, 0x3043, 0x3067, 0x3068,
    0x3045, 0x3068, 0x3069, 0x3045, 0x3069, 0x306a, 0x306b, 0x3087, 0x306b, 0x3085, 0x306b, 0x3083, 0x306b, 0x306c,
    0x306d, 0x306e, 0x306f, 0x3070, 0x3071, 0x3072, 0x3087, 0x3072, 0x3085, 0x3072, 0x3083, 0x3072, 0x3073, 0x3087,
    0x3073, 0x3085, 0x3073, 0x3083, 0x3073, 0x3074, 0x3087, 0x3074, 0x3085, 0x3074, 0x3083, 0x3074, 0x3075, 0x3049,
    0x3075, 0x3047, 0x3075, 0x3043, 0x3075, 0x3041, 0x3076, 0x3077, 0x3078, 0x3079, 0x307a, 0x307b, 0x307c, 0x307d,
    0x307e, 0x307f, 0x3087, 0x307f, 0x3085, 0x307f, 0x3083, 0x307f, 0x3080, 0x3081, 0x3082, 0x3083, 0x3084, 0x3085,
    0x3086, 0x3087, 0x3088, 0x3089, 0x308a, 0x3087, 0x308a, 0x3085, 0x308a, 0x3083, 0x308a, 0x308b, 0x308c, 0x308d,
    0x308e, 0x3090, 0x3091, 0x3092, 0x3093, 0x8c, 0x3094, 0x3049, 0x3094, 0x3047, 0x3094, 0x3043, 0x3094, 0x3041,
    0x3094, 0x61, 0x30fc, 0x65, 0x30fc, 0x69, 0x30fc, 0x6f, 0x6f, 0x6f, 0x75, 0x6f, 0x30fc, 0x75,
    0x75, 0x75, 0x30fc, 0x30fc, 0x431, 0x44a, 0x43b, 0x433, 0x430, 0x440, 0x438, 0x44f, 0x438, 0x44f,
    0x1369, 0x136a, 0x136b, 0x136c, 0x136d, 0x136e, 0x136f, 0x1370, 0x1371, 0x8d, 0x6b4, 0x8e, 0x8f, 0x90,
    0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x61, 0x62, 0x63,
    0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71,
    0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0xe1, 0x101, 0x12b, 0x15f, 0x163,
    0x16b, 0x2bc, 0x1e11, 0x1e29, 0x2018, 0x2019, 0x41, 0x74, 0x68, 0x2, 0x9c, 0x41, 0x7a, 0x327,
    0x41, 0x64, 0x68, 0x41, 0x73, 0x68, 0x41, 0x161, 0x41, 0x1e93, 0x41, 0x1e6d, 0x41, 0x1e0d,
    0x41, 0x1e63, 0x41, 0x6e, 0x41, 0x74, 0x41, 0x163, 0x41, 0x7a, 0x41, 0x64, 0x41, 0x1e11,
    0x41, 0x15f, 0x41, 0x73, 0x41, 0x72, 0x41, 0x6c, 0x561, 0x565, 0x567, 0x568, 0x56b, 0x578,
    0x585, 0x561, 0x565, 0x567, 0x568, 0x56b, 0x578, 0x582, 0x585, 0x9d, 0x578, 0x57e, 0x9e, 0x430,
    0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x44e, 0x44f, 0x4af, 0x4d9, 0x4e9, 0x430, 0x435, 0x438,
    0x43e, 0x443, 0x44b, 0x44d, 0x4af, 0x4d9, 0x4e9, 0x9f, 0xa0, 0x499, 0x4a1, 0x4a3, 0x4ab, 0x679,
    0x67c, 0x681, 0x685, 0x688, 0x689, 0x691, 0x693, 0x696, 0x69a, 0x6ba, 0x6bc, 0x6d2, 0x437, 0x433,
    0x43a, 0x433, 0x441, 0x433, 0x442, 0x441, 0x446, 0x433, 0x430, 0x44c, 0x433, 0x4cf, 0x43a, 0x43a,
    0x445, 0x43a, 0x4cf, 0x43a, 0x44a, 0x43a, 0x445, 0x43e, 0x44c, 0x43f, 0x4cf, 0x442, 0x4cf, 0x443,
    0x44c, 0x445, 0x4cf, 0x445, 0x44c, 0x446, 0x4cf, 0x447, 0x4cf, 0x44e, 0x44c, 0x44f, 0x44c, 0x4cf,
    0xdf, 0xe4, 0xf6, 0xfc, 0x782, 0x794, 0xa1, 0xa2, 0x78c, 0x7b0, 0x390, 0x3ac, 0x3ad, 0x3ae,
    0x3af, 0x3b0, 0x3b1, 0x3b2, 0x3b3, 0x3b4, 0x3b5, 0x3b6, 0x3b7, 0x3b9, 0x3bb, 0x3bc, 0x3bd, 0x3bf,
    0x3c1, 0x3c5, 0x3c9, 0x3ca, 0x3cb, 0x3cc, 0x3cd, 0x3ce, 0x1f00, 0x1f01, 0x1f02, 0x1f03, 0x1f04, 0x1f05,
    0x1f10, 0x1f11, 0x1f14, 0x1f15, 0x1f20, 0x1f21, 0x1f24, 0x1f25, 0x1f30, 0x1f31, 0x1f34, 0x1f35, 0x1f40, 0x1f41,
    0x1f44, 0x1f45, 0x1f60, 0x1f61, 0x1f64, 0x1f65, 0x1f70, 0x1f72, 0x1f74, 0x1f76, 0x1f78, 0x1f7a, 0x1f7c, 0x1fb3,
    0x1fb6, 0x1fc3, 0x1fc6, 0x1fd6, 0x1fe6, 0x1ff3, 0x1ff6, 0x3af, 0x3b9, 0x3ad, 0x3ae, 0x3af, 0x3b5, 0x3b7,
    0x3b9, 0x3c5, 0x3cd, 0x3bf, 0x3c9, 0x3cc, 0x3ce, 0x3ac, 0x3ca, 0x3ac, 0x3b9, 0x3ad, 0x3ca, 0x3ad,
    0x3b9, 0xa3, 0xa4, 0x3b1, 0x3ca, 0x3b1, 0x3af, 0x3b1, 0x3b9, 0xa5, 0xa6, 0xa3, 0xa6, 0xa7,
    0xa8, 0xa9, 0x3b5, 0x3af, 0x3b5, 0x3b9, 0x3bf, 0x3af, 0x3bf, 0x3b9, 0xaa, 0x3c4, 0x3b6, 0x3cc,
    0x3b9, 0x3ac, 0x3c5, 0x3ad, 0x3c5, 0x3bf, 0x3cb, 0x3cc, 0x3c5, 0xf0, 0xfe, 0x437, 0x4bb, 0x43a,
    0x4bb, 0x43d, 0x433, 0x441, 0x4bb, 0x49b, 0x4b1, 0x1, 0x1, 0x1, 0x1, 0xab, 0x38, 0x0,
    0x3e, 0x43, 0x0, 0x56, 0x0, 0x42, 0x38, 0x0, 0xac, 0xad, 0x0, 0xe010, 0x431, 0x432,
    0x433, 0x434, 0x436, 0x437, 0x43a, 0x43b, 0x43c, 0x43d, 0x43f, 0x440, 0x441, 0x442, 0x445, 0x446,
    0x447, 0x448, 0xae, 0xaf, 0x627, 0x650, 0x64a, 0x652, 0x645, 0x64e, 0x622, 0x628, 0x20, 0x41,
    0x73, 0x68, 0x20, 0x20, 0x4f, 0x73, 0x68, 0x20, 0x20, 0x55, 0x73, 0x68, 0x20, 0x20,
    0x41, 0x6e, 0x20, 0x20, 0x41, 0x74, 0x20, 0x20, 0x41, 0x7a, 0x20, 0x20, 0x41, 0x15f,
    0x20, 0x20, 0x41, 0x73, 0x20, 0x20, 0x41, 0x72, 0x20, 0x20, 0x41, 0x64, 0x20, 0x20,
    0x41, 0x6c, 0x20, 0x20, 0x4f, 0x6e, 0x20, 0x20, 0x4f, 0x74, 0x20, 0x20, 0x4f, 0x7a,
    0x20, 0x20, 0x4f, 0x15f, 0x20, 0x20, 0x4f, 0x73, 0x20, 0x20, 0x4f, 0x72, 0x20, 0x20,
    0x4f, 0x64, 0x20, 0x20, 0x4f, 0x6c, 0x20, 0x20, 0x55, 0x6e, 0x20, 0x20, 0x55, 0x74,
    0x20, 0x20, 0x55, 0x7a, 0x20, 0x20, 0x55, 0x15f, 0x20, 0x20, 0x55, 0x73, 0x20, 0x20,
    0x55, 0x72, 0x20, 0x20, 0x55, 0x64, 0x20, 0x20, 0x55, 0x6c, 0x20, 0x8004, 0x6cd, 0x6d0,
    0x2d, 0x45, 0x435, 0x438, 0x44c, 0x44f, 0x435, 0x438, 0x44b, 0x44c, 0x44f, 0x415, 0x418, 0x435,
    0x438, 0x435, 0x438, 0xb0, 0x447, 0x430, 0xb1, 0x4c1, 0xb2, 0x4c2, 0xb3, 0x430, 0x435, 0x438,
    0x439, 0x43e, 0x443, 0x44a, 0x44b, 0x44c, 0x44d, 0x44e, 0x44f, 0x451, 0x430, 0x443, 0x44b, 0x44d,
    0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x44e, 0x44f, 0x451, 0x430, 0x43e, 0x443, 0x44b,
    0x44d, 0xb5, 0x442, 0x421, 0x448, 0x427, 0x448, 0x447, 0xb6, 0x80b4, 0x433, 0x44a, 0x497, 0x430,
    0x435, 0x438, 0x43e, 0x443, 0x44a, 0x44d, 0x44e, 0x44f, 0x451, 0x4e3, 0x4ef, 0x433, 0x4b3, 0xb8,
    0x437, 0x4b3, 0x43a, 0x4b3, 0x441, 0x4b3, 0x4b3, 0x4b7, 0x4e3, 0x4ef, 0x430, 0x435, 0x438, 0x43e,
    0x443, 0x44b, 0x44d, 0x44e, 0x44f, 0x451, 0x4af, 0x4d9, 0x4e9, 0xb9, 0x27, 0x2bc, 0x2019, 0xba,
    0x646, 0x64e, 0x64f, 0x650, 0x651, 0x627, 0x64e, 0x64f, 0x650, 0xbb, 0x64e, 0x6cc, 0x64e, 0x80bc,
    0xbd, 0x6be, 0x9be, 0x9bf, 0x9c0, 0x9c1, 0x9c2, 0x9c3, 0x9c4, 0x9c7, 0x9c8, 0x9cb, 0x9cc, 0x9cd,
    0xbe, 0x93e, 0x93f, 0x940, 0x941, 0x942, 0x943, 0x944, 0x945, 0x947, 0x948, 0x949, 0x94b, 0x94c,
    0x94d, 0xbf, 0xabe, 0xabf, 0xac0, 0xac1, 0xac2, 0xac3, 0xac4, 0xac5, 0xac7, 0xac8, 0xac9, 0xacb,
    0xacc, 0xacd, 0xc0, 0xcbe, 0xcbf, 0xcc0, 0xcc1, 0xcc2, 0xcc3, 0xcc4, 0xcc6, 0xcc7, 0xcc8, 0xcca,
    0xccb, 0xccc, 0xccd, 0xc1, 0xd3e, 0xd3f, 0xd40, 0xd41, 0xd42, 0xd43, 0xd46, 0xd47, 0xd48, 0xd4a,
    0xd4b, 0xd4c, 0xd4d, 0xd57, 0xd3e, 0xd3f, 0xd40, 0xd41, 0xd42, 0xd43, 0xd44, 0xd46, 0xd47, 0xd48,
    0xd4a, 0xd4b, 0xd4c, 0xd4d, 0xd62, 0xd01, 0xd02, 0xd03, 0xd05, 0xd06, 0xd07, 0xd08, 0xd09, 0xd0a,
    0xd0b, 0xd0c, 0xd0e, 0xd0f, 0xd10, 0xd12, 0xd13, 0xd14, 0xd15, 0xc2, 0xc3, 0xd16, 0xd17, 0xd18,
    0xd19, 0xd1a, 0xd1b, 0xd1c, 0xd1d, 0xd1e, 0xd1f, 0xd20, 0xd21, 0xd22, 0xd23, 0xd24, 0xd25, 0xd26,
    0xd27, 0xd28, 0xd29, 0xd2a, 0xd2b, 0xd2c, 0xd2d, 0xd2e, 0xd2f, 0xd30, 0xd31, 0xd32, 0xd33, 0xd34,
    0xd35, 0xd36, 0xd37, 0xd38, 0xd39, 0xd3e, 0xd3f, 0xd40, 0xd41, 0xd42, 0xd43, 0xd44, 0xd46, 0xd47,
    0xd48, 0xd4a, 0xd4b, 0xd4c, 0xd4d, 0xd60, 0xd62, 0xd66, 0xd67, 0xd68, 0xd69, 0xd6a, 0xd6b, 0xd6c,
    0xd6d, 0xd6e, 0xd6f, 0xd7a, 0xd7b, 0xd7c, 0xd7d, 0xd7e, 0xd7f, 0xb3e, 0xb3f, 0xb40, 0xb41, 0xb42,
    0xb43, 0xb44, 0xb47, 0xb48, 0xb4b, 0xb4c, 0xb4d, 0xc4, 0xa3e, 0xa3f, 0xa40, 0xa41, 0xa42, 0xa47,
    0xa48, 0xa4b, 0xa4c, 0xa4d, 0xa01, 0xa02, 0xa03, 0xa05, 0xa06, 0xa07, 0xa08, 0xa09, 0xa0a, 0xa0f,
    0xa10, 0xa13, 0xa14, 0xa15, 0xa3c, 0xc5, 0xa15, 0xa16, 0xa3c, 0xa16, 0xa17, 0xa3c, 0xa17, 0xa18,
    0xa19, 0xa1a, 0xa1b, 0xa1c, 0xa3c, 0xa1c, 0xa1d, 0xa1e, 0xa1f, 0xa20, 0xa21, 0xa3c, 0xa21, 0xa22,
    0xa3c, 0xa22, 0xa23, 0xa24, 0xa25, 0xa26, 0xa27, 0xa28, 0xa2a, 0xa2b, 0xa3c, 0xa2b, 0xa2c, 0xa2d,
    0xa2e, 0xa2f, 0xa3c, 0xa2f, 0xa30, 0xa32, 0xa3c, 0xa32, 0xa35, 0xa38, 0xa3c, 0xa38, 0xa39, 0xa3c,
    0xa3e, 0xa3f, 0xa40, 0xa41, 0xa42, 0xa47, 0xa48, 0xa4b, 0xa4c, 0xa4d, 0xa5c, 0xa66, 0xa67, 0xa68,
    0xa69, 0xa6a, 0xa6b, 0xa6c, 0xa6d, 0xa6e, 0xa6f, 0xc3e, 0xc3f, 0xc40, 0xc41, 0xc42, 0xc43, 0xc44,
    0xc46, 0xc47, 0xc48, 0xc4a, 0xc4b, 0xc4c, 0xc4d, 0xc6, 0x27, 0x69, 0x2bc, 0x430, 0x435, 0x439,
    0x43e, 0x443, 0x44b, 0x44c, 0x44d, 0x44e, 0x44f, 0x451, 0x456, 0x45e, 0x2019, 0x434, 0x437, 0x44c,
    0xc7, 0x437, 0x44c, 0x43b, 0x44f, 0x43b, 0x44e, 0x43b, 0x451, 0x43b, 0x435, 0x43b, 0x44c, 0x43d,
    0x44c, 0x441, 0x44c, 0x446, 0x44c, 0x300, 0x301, 0x313, 0x314, 0x342, 0x345, 0x3b1, 0x3c5, 0x314,
    0x3b1, 0x3b9, 0x314, 0x3b1, 0x314, 0x3b5, 0x3c5, 0x314, 0x3b5, 0x3b9, 0x314, 0x3b5, 0x314, 0x3b7,
    0x3c5, 0x314, 0x3b7, 0x314, 0x3b9, 0x314, 0x3bf, 0x3c5, 0x314, 0x3bf, 0x3b9, 0x314, 0x3bf, 0x314,
    0x3c1, 0x3c1, 0x314, 0x3c1, 0x314, 0x3c5, 0x3b9, 0x314, 0x3c5, 0x314, 0x3c7, 0x3b1, 0x3b9, 0x314,
    0x3c9, 0x314, 0x3c9, 0x3c5, 0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x75, 0x61, 0x61, 0x74,
    0x61, 0x61, 0x70, 0x61, 0x61, 0x6e, 0x61, 0x61, 0x6b, 0x61, 0x61, 0x69, 0x61, 0x61,
    0x62, 0x75, 0x6e, 0x67, 0x62, 0x6f, 0x6e, 0x67, 0x62, 0x69, 0x6e, 0x67, 0x62, 0x65,
    0x6e, 0x67, 0x62, 0x61, 0x6e, 0x67, 0x62, 0x61, 0x61, 0x75, 0x62, 0x61, 0x61, 0x74,
    0x62, 0x61, 0x61, 0x6e, 0x62, 0x61, 0x61, 0x6b, 0x62, 0x61, 0x61, 0x69, 0x62, 0x75,
    0x74, 0x62, 0x75, 0x6e, 0x62, 0x75, 0x6b, 0x62, 0x75, 0x69, 0x62, 0x6f, 0x75, 0x62,
    0x6f, 0x6b, 0x62, 0x69, 0x75, 0x62, 0x69, 0x74, 0x62, 0x69, 0x6e, 0x62, 0x69, 0x6b,
    0x62, 0x65, 0x69, 0x62, 0x61, 0x74, 0x62, 0x61, 0x6e, 0x62, 0x61, 0x6d, 0x62, 0x61,
    0x6b, 0x62, 0x61, 0x69, 0x62, 0x61, 0x61, 0x62, 0x6f, 0x62, 0x65, 0x63, 0x6f, 0x65,
    0x6e, 0x67, 0x63, 0x61, 0x61, 0x6e, 0x67, 0x63, 0x79, 0x75, 0x74, 0x63, 0x79, 0x75,
    0x6e, 0x63, 0x75, 0x6e, 0x67, 0x63, 0x6f, 0x6e, 0x67, 0x63, 0x6f, 0x65, 0x6b, 0x63,
    0x69, 0x6e, 0x67, 0x63, 0x65, 0x6f, 0x74, 0x63, 0x65, 0x6f, 0x6e, 0x63, 0x65, 0x6f,
    0x69, 0x63, 0x61, 0x6e, 0x67, 0x63, 0x61, 0x61, 0x75, 0x63, 0x61, 0x61, 0x74, 0x63,
    0x61, 0x61, 0x70, 0x63, 0x61, 0x61, 0x6e, 0x63, 0x61, 0x61, 0x6d, 0x63, 0x61, 0x61,
    0x6b, 0x63, 0x61, 0x61, 0x69, 0x63, 0x79, 0x75, 0x63, 0x75, 0x6b, 0x63, 0x6f, 0x75,
    0x63, 0x6f, 0x6b, 0x63, 0x6f, 0x69, 0x63, 0x69, 0x75, 0x63, 0x69, 0x74, 0x63, 0x69,
    0x70, 0x63, 0x69, 0x6e, 0x63, 0x69, 0x6d, 0x63, 0x69, 0x6b, 0x63, 0x65, 0x6b, 0x63,
    0x61, 0x75, 0x63, 0x61, 0x74, 0x63, 0x61, 0x70, 0x63, 0x61, 0x6e, 0x63, 0x61, 0x6d,
    0x63, 0x61, 0x6b, 0x63, 0x61, 0x69, 0x63, 0x61, 0x61, 0x63, 0x6f, 0x63, 0x65, 0x64,
    0x79, 0x75, 0x74, 0x64, 0x79, 0x75, 0x6e, 0x64, 0x75, 0x6e, 0x67, 0x64, 0x6f, 0x6e,
    0x67, 0x64, 0x6f, 0x65, 0x6b, 0x64, 0x69, 0x6e, 0x67, 0x64, 0x65, 0x6f, 0x74, 0x64,
    0x65, 0x6f, 0x6e, 0x64, 0x65, 0x6f, 0x69, 0x64, 0x65, 0x6e, 0x67, 0x64, 0x61, 0x6e,
    0x67, 0x64, 0x61, 0x61, 0x74, 0x64, 0x61, 0x61, 0x70, 0x64, 0x61, 0x61, 0x6e, 0x64,
    0x61, 0x61, 0x6d, 0x64, 0x61, 0x61, 0x69, 0x64, 0x75, 0x6b, 0x64, 0x6f, 0x75, 0x64,
    0x6f, 0x6b, 0x64, 0x6f, 0x69, 0x64, 0x6f, 0x65, 0x64, 0x69, 0x74, 0x64, 0x69, 0x70,
    0x64, 0x69, 0x6e, 0x64, 0x69, 0x6d, 0x64, 0x69, 0x6b, 0x64, 0x65, 0x6b, 0x64, 0x65,
    0x69, 0x64, 0x61, 0x75, 0x64, 0x61, 0x74, 0x64, 0x61, 0x6e, 0x64, 0x61, 0x6d, 0x64,
    0x61, 0x6b, 0x64, 0x61, 0x69, 0x64, 0x61, 0x61, 0x64, 0x6f, 0x64, 0x65, 0x66, 0x61,
    0x61, 0x74, 0x66, 0x61, 0x61, 0x6e, 0x66, 0x61, 0x61, 0x69, 0x66, 0x61, 0x61, 0x67,
    0x77, 0x6f, 0x6e, 0x67, 0x67, 0x77, 0x69, 0x6e, 0x67, 0x67, 0x77, 0x61, 0x6e, 0x67,
    0x67, 0x77, 0x61, 0x61, 0x74, 0x67, 0x77, 0x61, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x61,
    0x6b, 0x67, 0x77, 0x61, 0x61, 0x69, 0x67, 0x6f, 0x65, 0x6e, 0x67, 0x67, 0x61, 0x61,
    0x6e, 0x67, 0x67, 0x79, 0x75, 0x6e, 0x67, 0x77, 0x6f, 0x6b, 0x67, 0x77, 0x69, 0x6b,
    0x67, 0x77, 0x61, 0x74, 0x67, 0x77, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x69, 0x67, 0x77,
    0x61, 0x61, 0x67, 0x75, 0x6e, 0x67, 0x67, 0x6f, 0x6e, 0x67, 0x67, 0x6f, 0x65, 0x6b,
    0x67, 0x69, 0x6e, 0x67, 0x67, 0x65, 0x6f, 0x69, 0x67, 0x65, 0x6e, 0x67, 0x67, 0x61,
    0x6e, 0x67, 0x67, 0x61, 0x61, 0x75, 0x67, 0x61, 0x61, 0x74, 0x67, 0x61, 0x61, 0x70,
    0x67, 0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x6d, 0x67, 0x61, 0x61, 0x6b, 0x67, 0x61,
    0x61, 0x69, 0x67, 0x77, 0x6f, 0x67, 0x75, 0x6e, 0x67, 0x75, 0x6b, 0x67, 0x6f, 0x75,
    0x67, 0x6f, 0x74, 0x67, 0x6f, 0x6e, 0x67, 0x6f, 0x6b, 0x67, 0x6f, 0x69, 0x67, 0x69,
    0x75, 0x67, 0x69, 0x74, 0x67, 0x69, 0x70, 0x67, 0x69, 0x6e, 0x67, 0x69, 0x6d, 0x67,
    0x69, 0x6b, 0x67, 0x65, 0x69, 0x67, 0x61, 0x75, 0x67, 0x61, 0x74, 0x67, 0x61, 0x70,
    0x67, 0x61, 0x6e, 0x67, 0x61, 0x6d, 0x67, 0x61, 0x69, 0x67, 0x61, 0x61, 0x67, 0x75,
    0x67, 0x6f, 0x68, 0x6f, 0x65, 0x6e, 0x67, 0x68, 0x61, 0x61, 0x6e, 0x67, 0x68, 0x79,
    0x75, 0x74, 0x68, 0x79, 0x75, 0x6e, 0x68, 0x65, 0x6f, 0x69, 0x68, 0x61, 0x61, 0x75,
    0x68, 0x61, 0x61, 0x70, 0x68, 0x61, 0x61, 0x6e, 0x68, 0x61, 0x61, 0x6d, 0x68, 0x61,
    0x61, 0x6b, 0x68, 0x61, 0x61, 0x69, 0x68, 0x6f, 0x75, 0x68, 0x6f, 0x65, 0x68, 0x61,
    0x61, 0x6a, 0x6f, 0x65, 0x6e, 0x67, 0x6a, 0x79, 0x75, 0x74, 0x6a, 0x79, 0x75, 0x6e,
    0x6a, 0x75, 0x6e, 0x67, 0x6a, 0x6f, 0x65, 0x6b, 0x6a, 0x69, 0x6e, 0x67, 0x6a, 0x65,
    0x6f, 0x6e, 0x6a, 0x65, 0x6f, 0x69, 0x6a, 0x79, 0x75, 0x6a, 0x75, 0x6b, 0x6a, 0x69,
    0x74, 0x6a, 0x69, 0x70, 0x6a, 0x69, 0x6e, 0x6a, 0x69, 0x6d, 0x6a, 0x69, 0x6b, 0x6a,
    0x61, 0x75, 0x6a, 0x61, 0x74, 0x6a, 0x61, 0x70, 0x6a, 0x61, 0x6e, 0x6a, 0x61, 0x6d,
    0x6a, 0x61, 0x69, 0x6a, 0x61, 0x61, 0x6a, 0x6f, 0x6a, 0x69, 0x6a, 0x65, 0x6b, 0x77,
    0x61, 0x61, 0x6e, 0x67, 0x6b, 0x6f, 0x65, 0x6e, 0x67, 0x6b, 0x79, 0x75, 0x74, 0x6b,
    0x79, 0x75, 0x6e, 0x6b, 0x77, 0x61, 0x61, 0x6b, 0x6f, 0x65, 0x6b, 0x6b, 0x65, 0x6f,
    0x69, 0x6b, 0x61, 0x61, 0x75, 0x6b, 0x61, 0x61, 0x6b, 0x6b, 0x61, 0x61, 0x69, 0x6b,
    0x61, 0x61, 0x6c, 0x6f, 0x65, 0x6e, 0x67, 0x6c, 0x61, 0x61, 0x6e, 0x67, 0x6c, 0x79,
    0x75, 0x74, 0x6c, 0x79, 0x75, 0x6e, 0x6c, 0x6f, 0x65, 0x6b, 0x6c, 0x65, 0x6f, 0x74,
    0x6c, 0x65, 0x6f, 0x6e, 0x6c, 0x65, 0x6f, 0x69, 0x6c, 0x61, 0x61, 0x75, 0x6c, 0x61,
    0x61, 0x74, 0x6c, 0x61, 0x61, 0x70, 0x6c, 0x61, 0x61, 0x6e, 0x6c, 0x61, 0x61, 0x6d,
    0x6c, 0x61, 0x61, 0x69, 0x6c, 0x6f, 0x75, 0x6c, 0x61, 0x61, 0x6d, 0x61, 0x61, 0x6e,
    0x67, 0x6d, 0x61, 0x61, 0x75, 0x6d, 0x61, 0x61, 0x6e, 0x6d, 0x61, 0x61, 0x6b, 0x6d,
    0x61, 0x61, 0x69, 0x6d, 0x6f, 0x75, 0x6d, 0x61, 0x61, 0x6e, 0x67, 0x61, 0x61, 0x6e,
    0x67, 0x6e, 0x6f, 0x65, 0x6e, 0x67, 0x6e, 0x67, 0x61, 0x61, 0x75, 0x6e, 0x67, 0x61,
    0x61, 0x6e, 0x6e, 0x67, 0x61, 0x61, 0x6d, 0x6e, 0x67, 0x61, 0x61, 0x6b, 0x6e, 0x67,
    0x61, 0x61, 0x69, 0x6e, 0x79, 0x75, 0x6e, 0x6e, 0x67, 0x6f, 0x75, 0x6e, 0x67, 0x61,
    0x61, 0x6e, 0x65, 0x6f, 0x74, 0x6e, 0x65, 0x6f, 0x69, 0x6e, 0x61, 0x61, 0x75, 0x6e,
    0x61, 0x61, 0x74, 0x6e, 0x61, 0x61, 0x70, 0x6e, 0x61, 0x61, 0x6e, 0x6e, 0x61, 0x61,
    0x6d, 0x6e, 0x61, 0x61, 0x69, 0x6e, 0x6f, 0x75, 0x6e, 0x61, 0x61, 0x70, 0x61, 0x61,
    0x6e, 0x67, 0x70, 0x61, 0x61, 0x75, 0x70, 0x61, 0x61, 0x6e, 0x70, 0x61, 0x61, 0x6b,
    0x70, 0x61, 0x61, 0x69, 0x70, 0x6f, 0x75, 0x70, 0x61, 0x61, 0x73, 0x6f, 0x65, 0x6e,
    0x67, 0x73, 0x61, 0x61, 0x6e, 0x67, 0x73, 0x79, 0x75, 0x74, 0x73, 0x79, 0x75, 0x6e,
    0x73, 0x6f, 0x65, 0x6b, 0x73, 0x69, 0x6e, 0x67, 0x73, 0x65, 0x6f, 0x74, 0x73, 0x65,
    0x6f, 0x6e, 0x73, 0x65, 0x6f, 0x69, 0x73, 0x61, 0x61, 0x75, 0x73, 0x61, 0x61, 0x74,
    0x73, 0x61, 0x61, 0x70, 0x73, 0x61, 0x61, 0x6e, 0x73, 0x61, 0x61, 0x6d, 0x73, 0x61,
    0x61, 0x6b, 0x73, 0x61, 0x61, 0x69, 0x73, 0x79, 0x75, 0x73, 0x75, 0x6b, 0x73, 0x6f,
    0x75, 0x73, 0x69, 0x75, 0x73, 0x69, 0x6b, 0x73, 0x65, 0x6b, 0x73, 0x61, 0x75, 0x73,
    0x61, 0x61, 0x73, 0x65, 0x74, 0x79, 0x75, 0x74, 0x74, 0x79, 0x75, 0x6e, 0x74, 0x65,
    0x6f, 0x6e, 0x74, 0x65, 0x6f, 0x69, 0x74, 0x61, 0x61, 0x74, 0x74, 0x61, 0x61, 0x70,
    0x74, 0x61, 0x61, 0x6e, 0x74, 0x61, 0x61, 0x6d, 0x74, 0x61, 0x61, 0x69, 0x74, 0x6f,
    0x75, 0x74, 0x61, 0x61, 0x77, 0x61, 0x61, 0x6e, 0x67, 0x77, 0x61, 0x61, 0x74, 0x77,
    0x61, 0x61, 0x6e, 0x77, 0x61, 0x61, 0x6b, 0x77, 0x61, 0x61, 0x69, 0x77, 0x61, 0x61,
    0x7a, 0x6f, 0x65, 0x6e, 0x67, 0x7a, 0x61, 0x61, 0x6e, 0x67, 0x7a, 0x79, 0x75, 0x74,
    0x7a, 0x79, 0x75, 0x6e, 0x7a, 0x75, 0x6e, 0x67, 0x7a, 0x6f, 0x6e, 0x67, 0x7a, 0x6f,
    0x65, 0x6b, 0x7a, 0x69, 0x6e, 0x67, 0x7a, 0x65, 0x6f, 0x74, 0x7a, 0x65, 0x6f, 0x6e,
    0x7a, 0x65, 0x6f, 0x69, 0x7a, 0x65, 0x6e, 0x67, 0x7a, 0x61, 0x6e, 0x67, 0x7a, 0x61,
    0x61, 0x75, 0x7a, 0x61, 0x61, 0x74, 0x7a, 0x61, 0x61, 0x70, 0x7a, 0x61, 0x61, 0x6e,
    0x7a, 0x61, 0x61, 0x6d, 0x7a, 0x61, 0x61, 0x6b, 0x7a, 0x61, 0x61, 0x69, 0x7a, 0x79,
    0x75, 0x7a, 0x75, 0x6b, 0x7a, 0x6f, 0x75, 0x7a, 0x6f, 0x6b, 0x7a, 0x6f, 0x69, 0x7a,
    0x69, 0x75, 0x7a, 0x69, 0x74, 0x7a, 0x69, 0x70, 0x7a, 0x69, 0x6e, 0x7a, 0x69, 0x6d,
    0x7a, 0x69, 0x6b, 0x7a, 0x65, 0x6b, 0x7a, 0x61, 0x75, 0x7a, 0x61, 0x74, 0x7a, 0x61,
    0x70, 0x7a, 0x61, 0x6e, 0x7a, 0x61, 0x6d, 0x7a, 0x61, 0x6b, 0x7a, 0x61, 0x69, 0x7a,
    0x61, 0x61, 0x7a, 0x6f, 0x7a, 0x65, 0x41, 0x6c, 0x2d, 0x121, 0x41, 0x6c, 0x2d, 0x161,
    0x41, 0x6c, 0x2d, 0x1e0f, 0x41, 0x6c, 0x2d, 0x1e96, 0x41, 0x6c, 0x2d, 0x1e7, 0x41, 0x6c,
    0x2d, 0x1e6f, 0x41, 0x6c, 0x2d, 0x1e93, 0x41, 0x6c, 0x2d, 0x1e6d, 0x41, 0x6c, 0x2d, 0x1e0d,
    0x41, 0x6c, 0x2d, 0x1e63, 0x41, 0x6c, 0x2d, 0x1e25, 0x41, 0x6c, 0x2d, 0xe1, 0x41, 0x6c,
    0x2d, 0x16b, 0x41, 0x6c, 0x2d, 0x12b, 0x41, 0x6c, 0x2d, 0x101, 0x41, 0x6c, 0x2d, 0x7a,
    0x41, 0x6c, 0x2d, 0x79, 0x41, 0x6c, 0x2d, 0x78, 0x41, 0x6c, 0x2d, 0x77, 0x41, 0x6c,
    0x2d, 0x76, 0x41, 0x6c, 0x2d, 0x75, 0x41, 0x6c, 0x2d, 0x74, 0x41, 0x6c, 0x2d, 0x73,
    0x41, 0x6c, 0x2d, 0x72, 0x41, 0x6c, 0x2d, 0x71, 0x41, 0x6c, 0x2d, 0x70, 0x41, 0x6c,
    0x2d, 0x6f, 0x41, 0x6c, 0x2d, 0x6e, 0x41, 0x6c, 0x2d, 0x6d, 0x41, 0x6c, 0x2d, 0x6c,
    0x41, 0x6c, 0x2d, 0x6b, 0x41, 0x6c, 0x2d, 0x6a, 0x41, 0x6c, 0x2d, 0x69, 0x41, 0x6c,
    0x2d, 0x68, 0x41, 0x6c, 0x2d, 0x67, 0x41, 0x6c, 0x2d, 0x66, 0x41, 0x6c, 0x2d, 0x65,
    0x41, 0x6c, 0x2d, 0x64, 0x41, 0x6c, 0x2d, 0x63, 0x41, 0x6c, 0x2d, 0x62, 0x41, 0x6c,
    0x2d, 0x61, 0x3063, 0x2022, 0x2022, 0x1161, 0x1162, 0x1163, 0x1164, 0x1165, 0x1166, 0x1167, 0x1168, 0x1169,
    0x116a, 0x116b, 0x116c, 0x116d, 0x116e, 0x116f, 0x1170, 0x1171, 0x1172, 0x1173, 0x1174, 0x1175, 0x11a8, 0x11a9,
    0x11aa, 0x11ab, 0x11ac, 0x11ad, 0x11ae, 0x11af, 0x11b0, 0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7,
    0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xc8, 0x11a8, 0x11a9,
    0x11aa, 0x11ab, 0x11ac, 0x11ad, 0x11ae, 0x11af, 0x11b0, 0x11b1, 0x11b2, 0x11b3, 0x11b4, 0x11b5, 0x11b6, 0x11b7,
    0x11b8, 0x11b9, 0x11ba, 0x11bb, 0x11bc, 0x11bd, 0x11be, 0x11bf, 0x11c0, 0x11c1, 0x11c2, 0xc9, 0x61, 0x65,
    0x6f, 0xca, 0x80ca, 0x3e, 0x0, 0x1111, 0x1167, 0x11bc, 0x110b, 0x1163, 0x11bc, 0xcb, 0x61, 0x65,
    0x69, 0x6f, 0x75, 0xf6, 0xfc, 0x63, 0x68, 0x67, 0xcc, 0xcd, 0x6a, 0x6b, 0x68, 0x73,
    0x68, 0x79, 0x65, 0x73, 0x68, 0x63, 0x68, 0x73, 0x68, 0x79, 0x73, 0x68, 0x74, 0x73,
    0x79, 0x61, 0x79, 0xfc, 0x79, 0x75, 0x79, 0xf6, 0x79, 0x6f, 0x79, 0x65, 0x3070, 0x3071,
    0x3073, 0x3074, 0x3076, 0x3077, 0x3079, 0x307a, 0x307c, 0x307d, 0x307e, 0x307f, 0x3080, 0x3081, 0x3082, 0xce,
    0xcf, 0xd0, 0x99, 0xd1, 0xd2, 0xd3, 0x99, 0xd1, 0xd2, 0xd3, 0x639, 0x64e, 0x628, 0x62f,
    0x64f, 0x627, 0x644, 0x644, 0x651, 0x64e, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644,
    0x644, 0x64e, 0x651, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x651, 0x64e, 0x647,
    0x639, 0x64e, 0x628, 0x62f, 0x64f, 0x627, 0x644, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x639,
    0x64e, 0x628, 0x62f, 0x64f, 0xbb, 0x8f, 0x639, 0x64e, 0x628, 0x62f, 0x646, 0x64f, 0x648, 0x631,
    0x64f, 0x627, 0x644, 0x62f, 0x64a, 0x64a, 0x627, 0x651, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644,
    0x644, 0x64e, 0x651, 0x647, 0x639, 0x64e, 0x628, 0x62f, 0x627, 0x644, 0x644, 0x651, 0x647, 0x639,
    0x64e, 0x64e, 0x639, 0x180e, 0x1820, 0x1821, 0x1822, 0x1823, 0x1824, 0x1825, 0x1826, 0x1827, 0x1828, 0x1829,
    0x182a, 0x182b, 0x182c, 0x182d, 0x182e, 0x182f, 0x1830, 0x1831, 0x1832, 0x1833, 0x1834, 0x1835, 0x1836, 0x1837,
    0x1838, 0x1839, 0x183a, 0x183b, 0x183c, 0x183d, 0x183e, 0x183f, 0x1841, 0x1842, 0x202f, 0x20, 0x45, 0x6c,
    0x2d, 0x7a, 0x20, 0x45, 0x6c, 0x2d, 0x79, 0x20, 0x45, 0x6c, 0x2d, 0x78, 0x20, 0x45,
    0x6c, 0x2d, 0x77, 0x20, 0x45, 0x6c, 0x2d, 0x76, 0x20, 0x45, 0x6c, 0x2d, 0x75, 0x20,
    0x45, 0x6c, 0x2d, 0x74, 0x20, 0x45, 0x6c, 0x2d, 0x73, 0x20, 0x45, 0x6c, 0x2d, 0x72,
    0x20, 0x45, 0x6c, 0x2d, 0x71, 0x20, 0x45, 0x6c, 0x2d, 0x70, 0x20, 0x45, 0x6c, 0x2d,
    0x6f, 0x20, 0x45, 0x6c, 0x2d, 0x6e, 0x20, 0x45, 0x6c, 0x2d, 0x6d, 0x20, 0x45, 0x6c,
    0x2d, 0x6c, 0x20, 0x45, 0x6c, 0x2d, 0x6b, 0x20, 0x45, 0x6c, 0x2d, 0x6a, 0x20, 0x45,
    0x6c, 0x2d, 0x69, 0x20, 0x45, 0x6c, 0x2d, 0x68, 0x20, 0x45, 0x6c, 0x2d, 0x67, 0x20,
    0x45, 0x6c, 0x2d, 0x66, 0x20, 0x45, 0x6c, 0x2d, 0x65, 0x20, 0x45, 0x6c, 0x2d, 0x64,
    0x20, 0x45, 0x6c, 0x2d, 0x63, 0x20, 0x45, 0x6c, 0x2d, 0x62, 0x20, 0x45, 0x6c, 0x2d,
    0x61, 0x45, 0x6c, 0x2d, 0x7a, 0x45, 0x6c, 0x2d, 0x79, 0x45, 0x6c, 0x2d, 0x78, 0x45,
    0x6c, 0x2d, 0x77, 0x45, 0x6c, 0x2d, 0x76, 0x45, 0x6c, 0x2d, 0x75, 0x45, 0x6c, 0x2d,
    0x74, 0x45, 0x6c, 0x2d, 0x73, 0x45, 0x6c, 0x2d, 0x72, 0x45, 0x6c, 0x2d, 0x71, 0x45,
    0x6c, 0x2d, 0x70, 0x45, 0x6c, 0x2d, 0x6f, 0x45, 0x6c, 0x2d, 0x6e, 0x45, 0x6c, 0x2d,
    0x6d, 0x45, 0x6c, 0x2d, 0x6c, 0x45, 0x6c, 0x2d, 0x6b, 0x45, 0x6c, 0x2d, 0x6a, 0x45,
    0x6c, 0x2d, 0x69, 0x45, 0x6c, 0x2d, 0x68, 0x45, 0x6c, 0x2d, 0x67, 0x45, 0x6c, 0x2d,
    0x66, 0x45, 0x6c, 0x2d, 0x65, 0x45, 0x6c, 0x2d, 0x64, 0x45, 0x6c, 0x2d, 0x63, 0x45,
    0x6c, 0x2d, 0x62, 0x45, 0x6c, 0x2d, 0x61, 0x3b1, 0x3b2, 0x3b3, 0x3b4, 0x3b5, 0x3b6, 0x3b7,
    0x3b9, 0x3bb, 0x3bc, 0x3bd, 0x3bf, 0x3c1, 0x3c5, 0x3c9, 0x3b2, 0x3b3, 0x3b4, 0x3b6, 0x3bc, 0x3bd,
    0x3c1, 0x308, 0x3b1, 0x3b9, 0x308, 0x301, 0x3b1, 0x3c5, 0x301, 0xd4, 0xd5, 0x3b1, 0x301, 0x3b9,
    0x3b1, 0x3b9, 0x308, 0x3b1, 0x3b9, 0x301, 0x3b2, 0x3b2, 0x3b4, 0x3b4, 0x3b5, 0x3b9, 0x308, 0x301,
    0x3b5, 0x3c5, 0x301, 0x3b5, 0x301, 0x3b9, 0x3b5, 0x3b9, 0x308, 0x3b5, 0x3b9, 0x301, 0x3ba, 0x3ba,
    0x3bb, 0x3bb, 0x3bc, 0x3bc, 0x3bd, 0x3bd, 0x3bf, 0x3b9, 0x308, 0x301, 0x3bf, 0x301, 0x3b9, 0x3bf,
    0x3b9, 0x308, 0x3bf, 0x3b9, 0x301, 0x3bf, 0x3c5, 0x301, 0x3c0, 0x3c0, 0x3c1, 0x3c1, 0x3c3, 0x3c3,
    0xd6, 0x3c4, 0x3c4, 0x3c5, 0x3b9, 0x301, 0x3c6, 0x3c6, 0xd31, 0xd4d, 0xd31, 0xa2c, 0xa2d, 0xa2a,
    0xa2b, 0xa26, 0xa27, 0xa24, 0xa25, 0xa21, 0xa22, 0xa1f, 0xa20, 0xa1c, 0xa1d, 0xa1a, 0xa1b, 0xa17,
    0xa18, 0xa15, 0xa16, 0xa70, 0xa71, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xe0,
    0xe1, 0xe2, 0xe3, 0xe5, 0xe6, 0x1163, 0x1167, 0x1168, 0x116d, 0x1172, 0x1175, 0x1163, 0x1167, 0x116d,
    0x1172, 0x1163, 0x1167, 0x116d, 0x1172, 0x1175, 0xe7, 0xe8, 0xe9, 0x1109, 0x110a, 0x110c, 0x110d, 0x110e,
    0xea, 0xeb, 0xec, 0x1821, 0x1825, 0x1826, 0x1827, 0x1820, 0x1823, 0x1824, 0x1821, 0x1822, 0x1825, 0x1826,
    0x1827, 0xed, 0x1, 0xee, 0xef, 0xee, 0x1836, 0x1822, 0x1823, 0x182d, 0x62, 0x69, 0x61, 0x6f,
    0x62, 0x69, 0x61, 0x6e, 0x62, 0x69, 0x65, 0x62, 0x65, 0x6e, 0x62, 0x61, 0x6f, 0x62,
    0x75, 0x62, 0x69, 0x62, 0x61, 0x63, 0x68, 0x75, 0x61, 0x6e, 0x67, 0x63, 0x68, 0x75,
    0x61, 0x6e, 0x63, 0x68, 0x75, 0x61, 0x69, 0x63, 0x68, 0x6f, 0x6e, 0x67, 0x63, 0x68,
    0x65, 0x6e, 0x67, 0x63, 0x68, 0x61, 0x6e, 0x67, 0x63, 0x75, 0x61, 0x6e, 0x63, 0x68,
    0x75, 0x6f, 0x63, 0x68, 0x75, 0x6e, 0x63, 0x68, 0x75, 0x61, 0x63, 0x68, 0x6f, 0x75,
    0x63, 0x68, 0x65, 0x6e, 0x63, 0x68, 0x61, 0x6f, 0x63, 0x68, 0x61, 0x6e, 0x63, 0x68,
    0x61, 0x69, 0x63, 0x65, 0x6e, 0x67, 0x63, 0x75, 0x6f, 0x63, 0x75, 0x6e, 0x63, 0x68,
    0x75, 0x63, 0x68, 0x65, 0x63, 0x68, 0x61, 0x63, 0x65, 0x6e, 0x63, 0x61, 0x6f, 0x63,
    0x75, 0x63, 0x61, 0x64, 0x75, 0x61, 0x6e, 0x64, 0x69, 0x61, 0x6f, 0x64, 0x69, 0x61,
    0x6e, 0x64, 0x75, 0x6f, 0x64, 0x75, 0x6e, 0x64, 0x69, 0x65, 0x64, 0x65, 0x6e, 0x64,
    0x61, 0x6f, 0x64, 0x75, 0x64, 0x69, 0x64, 0x61, 0x65, 0x72, 0x65, 0x6e, 0x66, 0x65,
    0x6e, 0x67, 0x75, 0x61, 0x6e, 0x67, 0x67, 0x75, 0x61, 0x6e, 0x67, 0x75, 0x61, 0x69,
    0x67, 0x75, 0x6f, 0x67, 0x75, 0x61, 0x67, 0x65, 0x6e, 0x67, 0x61, 0x6f, 0x67, 0x65,
    0x67, 0x61, 0x68, 0x6f, 0x6e, 0x67, 0x68, 0x65, 0x6e, 0x67, 0x68, 0x65, 0x6e, 0x68,
    0x65, 0x6a, 0x69, 0x6f, 0x6e, 0x67, 0x6a, 0x69, 0x61, 0x6e, 0x67, 0x6a, 0x69, 0x61,
    0x6f, 0x6a, 0x69, 0x61, 0x6e, 0x6a, 0x69, 0x65, 0x6a, 0x69, 0x61, 0x6b, 0x75, 0x61,
    0x6e, 0x67, 0x6b, 0x75, 0x61, 0x6e, 0x6b, 0x75, 0x61, 0x69, 0x6b, 0x6f, 0x6e, 0x67,
    0x6b, 0x65, 0x6e, 0x67, 0x6b, 0x61, 0x6e, 0x67, 0x6b, 0x75, 0x6f, 0x6b, 0x75, 0x6e,
    0x6b, 0x75, 0x61, 0x6b, 0x6f, 0x75, 0x6b, 0x65, 0x6e, 0x6b, 0x65, 0x69, 0x6b, 0x61,
    0x6f, 0x6b, 0x61, 0x6e, 0x6b, 0x61, 0x69, 0x6b, 0x75, 0x6b, 0x65, 0x6b, 0x61, 0x6c,
    0x6f, 0x6e, 0x67, 0x6c, 0x69, 0x61, 0x6e, 0x6c, 0x65, 0x6e, 0x67, 0x6c, 0x75, 0x6f,
    0x6c, 0x69, 0x65, 0x6c, 0x65, 0x6d, 0x69, 0x61, 0x6e, 0x6d, 0x65, 0x6e, 0x67, 0x6d,
    0x69, 0x65, 0x6d, 0x65, 0x6e, 0x6d, 0x65, 0x6e, 0x6f, 0x6e, 0x67, 0x6e, 0x69, 0x61,
    0x6e, 0x6e, 0x65, 0x6e, 0x67, 0x6e, 0x75, 0x6f, 0x6e, 0x69, 0x65, 0x6e, 0x65, 0x6e,
    0x6e, 0x65, 0x70, 0x69, 0x6e, 0x67, 0x70, 0x69, 0x61, 0x6f, 0x70, 0x69, 0x61, 0x6e,
    0x70, 0x65, 0x6e, 0x67, 0x70, 0x61, 0x6e, 0x67, 0x70, 0x69, 0x6e, 0x70, 0x69, 0x65,
    0x70, 0x65, 0x6e, 0x70, 0x65, 0x69, 0x70, 0x61, 0x6f, 0x70, 0x61, 0x6e, 0x70, 0x61,
    0x69, 0x70, 0x75, 0x70, 0x6f, 0x70, 0x69, 0x70, 0x61, 0x72, 0x75, 0x61, 0x6e, 0x72,
    0x6f, 0x6e, 0x67, 0x72, 0x65, 0x6e, 0x67, 0x72, 0x61, 0x6e, 0x67, 0x72, 0x75, 0x6f,
    0x72, 0x75, 0x6e, 0x72, 0x6f, 0x75, 0x72, 0x65, 0x6e, 0x72, 0x61, 0x6f, 0x72, 0x61,
    0x6e, 0x72, 0x75, 0x72, 0x65, 0x73, 0x68, 0x65, 0x6e, 0x67, 0x73, 0x6f, 0x6e, 0x67,
    0x73, 0x68, 0x65, 0x6e, 0x73, 0x65, 0x6e, 0x67, 0x73, 0x75, 0x6f, 0x73, 0x68, 0x65,
    0x73, 0x65, 0x6e, 0x74, 0x75, 0x61, 0x6e, 0x74, 0x6f, 0x6e, 0x67, 0x74, 0x69, 0x6e,
    0x67, 0x74, 0x69, 0x61, 0x6f, 0x74, 0x69, 0x61, 0x6e, 0x74, 0x65, 0x6e, 0x67, 0x74,
    0x61, 0x6e, 0x67, 0x74, 0x75, 0x6f, 0x74, 0x75, 0x6e, 0x74, 0x69, 0x65, 0x74, 0x61,
    0x6f, 0x74, 0x61, 0x6e, 0x74, 0x61, 0x69, 0x74, 0x75, 0x74, 0x69, 0x74, 0x65, 0x74,
    0x61, 0x79, 0x75, 0x61, 0x6e, 0x79, 0x6f, 0x6e, 0x67, 0x79, 0x75, 0x6e, 0x79, 0x75,
    0x65, 0x79, 0x6f, 0x75, 0x79, 0x61, 0x6e, 0x79, 0x69, 0x7a, 0x75, 0x61, 0x6e, 0x7a,
    0x75, 0x6f, 0x7a, 0x75, 0x6e, 0x7a, 0x65, 0x6e, 0x7a, 0x65, 0x69, 0x7a, 0x61, 0x6f,
    0x7a, 0x75, 0x7a, 0x61,
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
    {2023,3}, {2026,1}, {2027,6}, {2033,1}, {2034,1}, {2035,2}, {2037,3}, {2040,3},
    {2043,9}, {2052,1}, {2053,3}, {2056,9}, {2065,1}, {2066,3}, {2069,6}, {2075,3},
    {2078,3}, {2081,3}, {2084,3}, {2087,3}, {2090,3}, {2093,15}, {2275,1}, {2276,1},
    {2277,2}, {2279,2}, {2281,1}, {2282,5}, {2287,4}, {1497,1}, {2291,10}, {2301,1},
    {2302,9}, {2311,2}, {2114,1}, {2350,5}, {2355,5}, {2360,5}, {2365,5}, {2370,5},
    {2375,13}, {2487,15}, {2575,12}, {2647,5}, {2652,5}, {2657,5}, {2662,5}, {2667,5},
    {2672,15}, {1087,1}, {2863,1}, {2864,3}, {2867,5}, {2872,5}, {2877,5}, {2882,5},
    {2887,5}, {2892,1}, {2893,4}, {2897,3}, {2900,5}, {2905,2}, {2907,4}, {2911,5},
    {2916,5}, {2921,5}, {2926,8}, {3192,9}, {726,1}, {724,1}, {717,1}, {716,1},
    {715,1}, {714,1}, {713,1}, {712,1}, {711,1}, {710,1}, {709,1}, {708,1},
    {704,1}, {703,1}, {3217,37}, {3298,7}, {3305,8}, {3317,12}, {3329,10}, {1146,1},
    {1170,1}, {1211,1}, {3412,67}, {1249,1}, {3479,2}, {3481,8}, {1243,1}, {1251,1},
    {3489,4}, {2171,1}, {2175,1}, {2221,1}, {3568,18}, {1113,1}, {3712,4}, {3716,5},
    {3721,4}, {3725,2}, {3735,13}, {3748,4}, {3752,10}, {3762,5}, {3779,12}, {3804,13},
    {3818,3}, {695,1}, {3822,5}, {3827,4}, {3838,12}, {3851,14}, {3866,14}, {3881,14},
    {3896,14}, {3910,15}, {4013,12}, {4026,10}, {4123,14}, {4138,17}, {5689,48}, {5738,27},
    {5766,3}, {2244,1}, {1115,1}, {5780,7}, {3020,1}, {5822,15}, {770,1}, {697,1},
    {760,1}, {718,1}, {1212,1}, {6209,15}, {6224,7}, {4096,1}, {4092,1}, {4099,1},
    {4095,1}, {4081,1}, {4088,1}, {6311,2}, {6313,2}, {6315,2}, {6317,2}, {6319,2},
    {6321,2}, {6323,2}, {6325,2}, {6327,2}, {6329,2}, {6347,6}, {6353,4}, {6357,5},
    {6365,5}, {2156,1}, {2160,1}, {5942,1}, {6373,4}, {6377,3}, {6380,5},
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
    {4370,2160,2161,274,0,1,1,0,0}, {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0},
    {4450,2162,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0}, {4452,2163,274,274,5194,1,0,0,0},
    {4453,1944,274,274,5198,1,0,0,0}, {4454,2164,2165,274,3235,1,2,0,0}, {4454,2164,274,274,2550,1,0,0,0},
    {4455,1989,274,274,5201,1,0,0,0}, {4456,2167,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2168,274,274,1238,1,0,0,0}, {4459,2169,274,274,5205,1,0,0,0}, {4460,2170,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2171,274,274,2144,1,0,0,0}, {4463,2172,274,274,5212,1,0,0,0},
    {4464,2173,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2174,274,274,1369,1,0,0,0},
    {4467,2175,274,274,3408,1,0,0,0}, {4468,2176,274,274,5216,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,2177,0,1,0,1,0}, {4520,1991,274,2178,2419,1,0,1,0}, {4520,1991,274,2179,3810,1,0,1,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2180,274,2177,0,1,0,1,0}, {4521,2180,274,2178,2330,1,0,1,0},
    {4521,2180,274,2179,3810,1,0,1,0}, {4521,2180,274,274,2333,1,0,0,0}, {4522,2181,274,2177,0,1,0,1,0},
    {4522,2181,274,2178,5220,1,0,1,0}, {4522,2181,274,2179,3810,1,0,1,0}, {4522,2181,274,274,2333,1,0,0,0},
    {4523,1908,2182,2185,2345,1,3,3,0}, {4523,1908,2182,2188,2345,1,3,3,0}, {4523,1908,2182,2191,2345,1,3,3,0},
    {4523,1908,2182,2194,2345,1,3,3,0}, {4523,1908,2182,2197,2345,1,3,3,0}, {4523,1908,274,2178,2345,1,0,1,0},
    {4523,1908,274,2200,2335,1,0,1,0}, {4523,1908,274,274,2345,1,0,0,0}, {4524,2201,274,2178,5223,1,0,1,0},
    {4524,2201,274,2200,2335,1,0,1,0}, {4524,2201,274,274,2345,1,0,0,0}, {4525,2202,274,2203,2345,1,0,1,0},
    {4525,2202,274,2178,2345,1,0,1,0}, {4525,2202,274,2200,2335,1,0,1,0}, {4525,2202,274,274,2345,1,0,0,0},
    {4526,2204,274,2205,2200,1,0,2,0}, {4526,2204,274,2207,0,1,0,1,0}, {4526,2204,274,2208,2184,1,0,1,0},
    {4526,2204,274,2209,0,1,0,1,0}, {4526,2204,274,2210,2244,1,0,1,0}, {4526,2204,274,2178,2221,1,0,1,0},
    {4526,2204,274,2179,2345,1,0,1,0}, {4526,2204,274,274,2184,1,0,0,0}, {4527,1942,274,2211,2234,1,0,1,0},
    {4527,1942,274,2178,2234,1,0,1,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2033,274,2177,0,1,0,1,0},
    {4528,2033,274,2212,2335,1,0,1,0}, {4528,2033,274,2211,5226,1,0,1,0}, {4528,2033,274,2178,5232,1,0,1,0},
    {4528,2033,274,2179,3810,1,0,1,0}, {4528,2033,274,274,2333,1,0,0,0}, {4529,2213,274,2178,5235,1,0,1,0},
    {4529,2213,274,274,2343,1,0,0,0}, {4530,2214,274,2215,0,1,0,1,0}, {4530,2214,274,2178,5238,1,0,1,0},
    {4530,2214,274,2179,2343,1,0,1,0}, {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,2178,5241,1,0,1,0},
    {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,2178,5244,1,0,1,0}, {4532,2217,274,274,2335,1,0,0,0},
    {4533,2218,274,2215,0,1,0,1,0}, {4533,2218,274,2178,5250,1,0,1,0}, {4533,2218,274,2179,2343,1,0,1,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,2203,2335,1,0,1,0}, {4534,2219,274,2178,2234,1,0,1,0},
    {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,2178,2343,1,0,1,0}, {4535,2220,274,274,2343,1,0,0,0},
    {4536,2221,274,2215,0,1,0,1,0}, {4536,2221,274,2178,2171,1,0,1,0}, {4536,2221,274,2179,2343,1,0,1,0},
    {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,2215,0,1,0,1,0}, {4537,2222,274,2178,3832,1,0,1,0},
    {4537,2222,274,2179,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,2207,0,1,0,1,0},
    {4538,2223,274,2208,2184,1,0,1,0}, {4538,2223,274,2209,0,1,0,1,0}, {4538,2223,274,2210,2244,1,0,1,0},
    {4538,2223,274,2178,2244,1,0,1,0}, {4538,2223,274,2179,2345,1,0,1,0}, {4538,2223,274,274,2184,1,0,0,0},
    {4539,2224,274,2207,0,1,0,1,0}, {4539,2224,274,2208,2184,1,0,1,0}, {4539,2224,274,2209,0,1,0,1,0},
    {4539,2224,274,2210,2244,1,0,1,0}, {4539,2224,274,2178,2246,1,0,1,0}, {4539,2224,274,2179,2345,1,0,1,0},
    {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2178,3810,1,0,1,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2225,274,2207,0,1,0,1,0}, {4541,2225,274,2208,2184,1,0,1,0}, {4541,2225,274,2209,0,1,0,1,0},
    {4541,2225,274,2210,2244,1,0,1,0}, {4541,2225,274,2178,2200,1,0,1,0}, {4541,2225,274,2179,2345,1,0,1,0},
    {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,2207,0,1,0,1,0}, {4542,2226,274,2208,2184,1,0,1,0},
    {4542,2226,274,2209,0,1,0,1,0}, {4542,2226,274,2210,2244,1,0,1,0}, {4542,2226,274,2178,5176,1,0,1,0},
    {4542,2226,274,2179,2345,1,0,1,0}, {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,2177,0,1,0,1,0},
    {4543,2227,274,2178,5161,1,0,1,0}, {4543,2227,274,2179,3810,1,0,1,0}, {4543,2227,274,274,2333,1,0,0,0},
    {4544,2228,274,2205,5176,1,0,2,0}, {4544,2228,274,2207,0,1,0,1,0}, {4544,2228,274,2208,2184,1,0,1,0},
    {4544,2228,274,2209,0,1,0,1,0}, {4544,2228,274,2210,2244,1,0,1,0}, {4544,2228,274,2178,5171,1,0,1,0},
    {4544,2228,274,2179,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,2215,0,1,0,1,0},
    {4545,2229,274,2178,5186,1,0,1,0}, {4545,2229,274,2179,2343,1,0,1,0}, {4545,2229,274,274,2393,1,0,0,0},
    {4546,2022,274,2207,0,1,0,1,0}, {4546,2022,274,2230,2345,1,0,1,0}, {4546,2022,274,2211,0,1,0,1,0},
    {4546,2022,274,2231,0,1,0,1,0}, {4546,2022,274,2178,0,1,0,1,0}, {4546,2022,274,2179,2345,1,0,1,0},
    {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,1372,1,0,0,0}, {57600,2233,2109,274,5256,1,1,0,0},
    {57600,2233,2111,274,5262,1,1,0,0}, {57600,2233,274,274,5265,1,0,0,0}, {57601,2234,274,274,5268,1,0,0,0},
    {57602,2235,2114,274,5272,1,1,0,0}, {57602,2235,274,274,5275,1,0,0,0}, {57603,2236,2109,274,5278,1,1,0,0},
    {57603,2236,2121,274,5284,1,1,0,0}, {57603,2236,2111,274,5287,1,1,0,0}, {57603,2236,274,274,5284,1,0,0,0},
    {57604,2237,274,274,5290,1,0,0,0}, {57605,2238,2137,274,5275,1,1,0,0}, {57605,2238,2138,274,5272,1,1,0,0},
    {57605,2238,2139,274,5294,1,1,0,0}, {57605,2238,274,274,5294,1,0,0,0}, {57606,2239,274,274,5297,1,0,0,0},
    {57607,2240,2111,274,5300,1,1,0,0}, {57607,2240,274,274,5303,1,0,0,0}, {57608,2241,274,274,5306,1,0,0,0},
    {57609,2242,274,2144,5310,1,0,1,0}, {57609,2242,274,274,5314,1,0,0,0}, {57610,2243,274,274,5317,1,0,0,0},
    {57611,2244,274,274,5321,1,0,0,0}, {57612,2245,2109,274,5323,1,1,0,0}, {57612,2245,2121,274,5330,1,1,0,0},
    {57612,2245,2111,274,5334,1,1,0,0}, {57612,2245,274,274,5330,1,0,0,0}, {57613,2246,274,274,5337,1,0,0,0},
    {57614,2247,274,274,5323,1,0,0,0}, {57615,2248,274,274,5256,1,0,0,0}, {57616,2249,274,274,5278,1,0,0,0},
    {57617,2250,274,274,5342,1,0,0,0}, {57618,2251,274,274,5348,1,0,0,0}, {57632,2252,274,274,2333,1,0,0,0},
    {57633,2253,274,274,2330,1,0,0,0}, {57634,2254,274,274,2345,1,0,0,0}, {57635,2255,274,274,2184,1,0,0,0},
    {57636,2256,274,274,2186,1,0,0,0}, {57637,2257,274,274,2234,1,0,0,0}, {57638,2258,274,274,2343,1,0,0,0},
    {57639,2259,274,274,2393,1,0,0,0}, {57640,2260,274,274,2390,1,0,0,0}, {57641,2261,274,274,2244,1,0,0,0},
    {57642,2262,274,274,2246,1,0,0,0}, {57643,2263,274,274,0,1,0,0,0}, {57644,2264,274,274,2400,1,0,0,0},
    {57645,2265,274,274,5182,1,0,0,0}, {57646,2266,274,274,5176,1,0,0,0}, {57647,2267,274,274,5161,1,0,0,0},
    {57648,2268,274,274,5171,1,0,0,0}, {57649,2269,274,274,5186,1,0,0,0}, {57650,2270,274,274,2359,1,0,0,0},
    {45824,2271,274,274,5493,4,0,0,0}, {183,1200,274,274,5507,1,0,0,0}, {12288,2313,274,274,5510,1,0,0,0},
    {44032,2314,2315,274,5512,1,1,0,0}, {44148,2316,1600,274,5519,1,1,0,0}, {44201,2317,2318,274,5529,1,1,0,0},
    {44208,2319,2320,274,5539,1,1,0,0}, {44284,2321,2322,274,5549,1,1,0,0}, {44428,2323,2324,274,5556,1,1,0,0},
    {44600,2325,2326,274,5566,1,1,0,0}, {45380,2327,2328,274,5576,1,2,0,0}, {47532,2330,4,274,5580,2,1,0,0},
    {48277,2332,274,1115,5586,1,0,1,0}, {48277,2332,2333,274,5590,1,1,0,0}, {48337,2334,2335,274,5600,1,2,0,0},
    {48520,2337,2338,274,5610,1,1,0,0}, {48731,2339,666,274,5620,1,1,0,0}, {51086,2340,666,274,5630,1,1,0,0},
    {32,646,274,2341,0,1,0,1,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1106,2342,274,274,5789,1,0,0,0}, {1107,2343,274,274,5792,1,0,0,0},
    {1109,2344,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0}, {1113,2345,274,274,5795,1,0,0,0},
    {1114,2346,274,274,5223,1,0,0,0}, {1115,2347,274,274,5798,1,0,0,0}, {1116,2348,274,274,5801,1,0,0,0},
    {1119,2349,274,274,5805,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,3372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,5916,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2151,1,0,0,0}, {1101,1102,274,274,4337,1,0,0,0}, {1102,1103,274,274,5920,1,0,0,0},
    {1103,1104,274,274,5923,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1199,1109,274,274,5926,1,0,0,0},
    {1257,1113,274,274,5929,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0}, {2817,2388,274,274,4135,1,0,0,0},
    {2818,2389,274,2390,2343,1,0,1,0}, {2818,2389,274,2391,2345,1,0,1,0}, {2818,2389,274,2392,2699,1,0,1,0},
    {2818,2389,274,2393,2703,1,0,1,0}, {2818,2389,274,2394,2706,1,0,1,0}, {2818,2389,274,274,2695,1,0,0,0},
    {2819,2395,274,274,2209,1,0,0,0}, {2821,2396,274,274,2146,1,0,0,0}, {2822,2397,274,274,2132,1,0,0,0},
    {2823,2398,274,274,2151,1,0,0,0}, {2824,2399,274,274,2148,1,0,0,0}, {2825,2400,274,274,2144,1,0,0,0},
    {2826,2401,274,274,2141,1,0,0,0}, {2827,2402,274,274,2575,1,0,0,0}, {2828,2403,274,274,2710,1,0,0,0},
    {2831,2404,274,274,2550,1,0,0,0}, {2832,2405,274,274,2714,1,0,0,0}, {2835,2406,274,274,2568,1,0,0,0},
    {2836,2407,274,274,2717,1,0,0,0}, {2837,2408,274,2410,2328,2,0,1,0}, {2837,2408,274,274,745,2,0,0,0},
    {2837,2411,274,2410,2333,1,0,1,0}, {2837,2411,274,274,1148,1,0,0,0}, {2838,2412,274,2410,2720,2,0,1,0},
    {2838,2412,274,274,2725,2,0,0,0}, {2838,2414,274,2410,2218,1,0,1,0}, {2838,2414,274,274,2731,1,0,0,0},
    {2839,2415,274,2410,2735,2,0,1,0}, {2839,2415,274,274,2738,2,0,0,0}, {2839,2417,274,2410,2419,1,0,1,0},
    {2839,2417,274,274,1502,1,0,0,0}, {2840,2418,274,2410,2317,1,0,1,0}, {2840,2418,274,274,2742,1,0,0,0},
    {2841,2419,274,2410,2706,1,0,1,0}, {2841,2419,274,274,2746,1,0,0,0}, {2842,2420,274,2410,2751,1,0,1,0},
    {2842,2420,274,274,2753,1,0,0,0}, {2843,2421,274,2410,2400,1,0,1,0}, {2843,2421,274,274,2756,1,0,0,0},
    {2844,2422,274,2410,2239,2,0,1,0}, {2844,2422,274,274,1302,2,0,0,0}, {2844,2424,274,2410,2200,1,0,1,0},
    {2844,2424,274,274,2760,1,0,0,0}, {2845,2425,274,2410,2763,1,0,1,0}, {2845,2425,274,274,387,1,0,0,0},
    {2846,2426,274,2410,2703,1,0,1,0}, {2846,2426,274,274,1076,1,0,0,0}, {2847,2427,274,2410,2279,1,0,1,0},
    {2847,2427,274,274,1547,1,0,0,0}, {2848,2428,274,2410,2766,1,0,1,0}, {2848,2428,274,274,2771,1,0,0,0},
    {2849,2429,274,2410,6025,2,0,1,0}, {2849,2429,274,274,6029,2,0,0,0}, {2849,2431,274,2410,2268,1,0,1,0},
    {2849,2431,274,274,1422,1,0,0,0}, {2850,2432,274,2410,6034,2,0,1,0}, {2850,2432,274,274,6039,2,0,0,0},
    {2850,2434,274,2410,2793,1,0,1,0}, {2850,2434,274,274,2798,1,0,0,0}, {2851,2435,274,2410,2699,1,0,1,0},
    {2851,2435,274,274,2804,1,0,0,0}, {2852,2436,274,2410,2184,1,0,1,0}, {2852,2436,274,274,915,1,0,0,0},
    {2853,2437,274,2410,2189,1,0,1,0}, {2853,2437,274,274,2809,1,0,0,0}, {2854,2438,274,2410,2221,1,0,1,0},
    {2854,2438,274,274,1394,1,0,0,0}, {2855,2439,274,2410,2226,1,0,1,0}, {2855,2439,274,274,2813,1,0,0,0},
    {2856,2440,274,2410,2345,1,0,1,0}, {2856,2440,274,274,1048,1,0,0,0}, {2858,2441,274,2410,2393,1,0,1,0},
    {2858,2441,274,274,1787,1,0,0,0}, {2859,2442,274,2410,2323,2,0,1,0}, {2859,2442,274,274,1759,2,0,0,0},
    {2859,2444,274,2410,2817,1,0,1,0}, {2859,2444,274,274,2820,1,0,0,0}, {2860,2445,274,2410,2171,1,0,1,0},
    {2860,2445,274,274,859,1,0,0,0}, {2861,2446,274,2410,2824,1,0,1,0}, {2861,2446,274,274,2827,1,0,0,0},
    {2862,2447,274,2410,2343,1,0,1,0}, {2862,2447,274,274,592,1,0,0,0}, {2863,2448,274,2410,2831,2,0,1,0},
    {2863,2448,274,274,2835,2,0,0,0}, {2863,2450,274,2410,2372,1,0,1,0}, {2863,2450,274,274,1366,1,0,0,0},
    {2864,2451,274,2410,2234,1,0,1,0}, {2864,2451,274,274,656,1,0,0,0}, {2866,2452,274,2410,2335,1,0,1,0},
    {2866,2452,274,274,520,1,0,0,0}, {2867,2453,274,2410,3599,1,0,1,0}, {2867,2453,274,274,4145,1,0,0,0},
    {2869,2454,274,2410,2414,1,0,1,0}, {2869,2454,274,274,887,1,0,0,0}, {2870,2455,274,2410,2840,1,0,1,0},
    {2870,2455,274,274,620,1,0,0,0}, {2871,2456,274,2410,2249,1,0,1,0}, {2871,2456,274,274,2843,1,0,0,0},
    {2872,2457,274,2410,2244,1,0,1,0}, {2872,2457,274,274,684,1,0,0,0}, {2873,2458,274,2410,2359,1,0,1,0},
    {2873,2458,274,274,492,1,0,0,0}, {2876,2459,274,274,0,1,0,0,0}, {2878,2460,274,274,2132,1,0,0,0},
    {2879,2461,274,274,2151,1,0,0,0}, {2880,2462,274,274,2148,1,0,0,0}, {2881,2463,274,274,2144,1,0,0,0},
    {2882,2464,274,274,2141,1,0,0,0}, {2883,2465,274,274,2575,1,0,0,0}, {2884,2466,274,274,2847,1,0,0,0},
    {2887,2467,274,274,2550,1,0,0,0}, {2888,2468,274,274,2714,1,0,0,0}, {2891,2469,274,274,2568,1,0,0,0},
    {2892,2470,274,274,2717,1,0,0,0}, {2893,2471,274,274,0,1,0,0,0}, {2911,2472,274,2410,2831,1,0,1,0},
    {2911,2472,274,274,2835,1,0,0,0}, {2912,2473,274,274,2847,1,0,0,0}, {2914,2474,274,274,2710,1,0,0,0},
    {2918,2475,274,274,2388,1,0,0,0}, {2919,2476,274,274,1815,1,0,0,0}, {2920,2477,274,274,1817,1,0,0,0},
    {2921,2478,274,274,1819,1,0,0,0}, {2922,2479,274,274,1821,1,0,0,0}, {2923,2480,274,274,1823,1,0,0,0},
    {2924,2481,274,274,1825,1,0,0,0}, {2925,2482,274,274,1827,1,0,0,0}, {2926,2483,274,274,1829,1,0,0,0},
    {2927,2484,274,274,1831,1,0,0,0}, {2929,2485,274,2410,2364,1,0,1,0}, {2929,2485,274,274,1238,1,0,0,0},
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
    {1093,1094,274,274,2218,1,0,0,0}, {1094,2486,274,274,6232,1,0,0,1}, {1094,1095,274,274,6237,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,6242,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0},
    {1101,1102,274,274,3232,1,0,0,0}, {1102,1118,274,274,3378,1,0,0,1}, {1102,1103,274,274,3383,1,0,0,0},
    {1103,1119,274,274,3388,1,0,0,1}, {1103,1104,274,274,3393,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {3458,2502,274,274,2695,1,0,0,0}, {3459,2503,274,274,2209,1,0,0,0}, {3461,2504,274,274,2146,1,0,0,0},
    {3462,2505,274,274,2132,1,0,0,0}, {3463,2506,274,274,3251,1,0,0,0}, {3464,2507,274,274,6377,1,0,0,0},
    {3465,2508,274,274,2151,1,0,0,0}, {3466,2509,274,274,2148,1,0,0,0}, {3467,2510,274,274,2144,1,0,0,0},
    {3468,2511,274,274,2141,1,0,0,0}, {3469,2512,274,274,2575,1,0,0,0}, {3473,2513,274,274,2550,1,0,0,0},
    {3474,2514,274,274,2552,1,0,0,0}, {3475,2515,274,274,2714,1,0,0,0}, {3476,2516,274,274,2568,1,0,0,0},
    {3477,2517,274,274,2592,1,0,0,0}, {3478,2518,274,274,2717,1,0,0,0}, {3482,2519,274,2520,2333,1,0,1,0},
    {3482,2519,274,274,1148,1,0,0,0}, {3483,2521,274,2520,2218,1,0,1,0}, {3483,2521,274,274,2731,1,0,0,0},
    {3484,2522,274,2520,2419,1,0,1,0}, {3484,2522,274,274,1502,1,0,0,0}, {3485,2523,274,2520,2317,1,0,1,0},
    {3485,2523,274,274,2742,1,0,0,0}, {3486,2524,274,2520,2706,1,0,1,0}, {3486,2524,274,274,2746,1,0,0,0},
    {3487,2525,274,2520,6380,1,0,1,0}, {3487,2525,274,274,6385,1,0,0,0}, {3488,2526,274,2520,2751,1,0,1,0},
    {3488,2526,274,274,2753,1,0,0,0}, {3489,2527,274,2520,2400,1,0,1,0}, {3489,2527,274,274,2756,1,0,0,0},
    {3490,2528,274,2520,2200,1,0,1,0}, {3490,2528,274,274,2760,1,0,0,0}, {3491,2529,274,2520,2763,1,0,1,0},
    {3491,2529,274,274,387,1,0,0,0}, {3492,2530,274,2520,2703,1,0,1,0}, {3492,2530,274,274,1076,1,0,0,0},
    {3493,2531,274,2520,6391,1,0,1,0}, {3493,2531,274,274,6395,1,0,0,0}, {3495,2532,274,2520,2279,1,0,1,0},
    {3495,2532,274,274,1547,1,0,0,0}, {3496,2533,274,2520,2766,1,0,1,0}, {3496,2533,274,274,2771,1,0,0,0},
    {3497,2534,274,2520,2268,1,0,1,0}, {3497,2534,274,274,1422,1,0,0,0}, {3498,2535,274,2520,2793,1,0,1,0},
    {3498,2535,274,274,2798,1,0,0,0}, {3499,2536,274,2520,2699,1,0,1,0}, {3499,2536,274,274,2804,1,0,0,0},
    {3500,2537,274,2520,6400,1,0,1,0}, {3500,2537,274,274,6407,1,0,0,0}, {3501,2538,274,2520,2184,1,0,1,0},
    {3501,2538,274,274,915,1,0,0,0}, {3502,2539,274,2520,2189,1,0,1,0}, {3502,2539,274,274,2809,1,0,0,0},
    {3503,2540,274,2520,2221,1,0,1,0}, {3503,2540,274,274,1394,1,0,0,0}, {3504,2541,274,2520,2226,1,0,1,0},
    {3504,2541,274,274,2813,1,0,0,0}, {3505,2542,274,2520,2345,1,0,1,0}, {3505,2542,274,274,1048,1,0,0,0},
    {3507,2543,274,2520,6415,1,0,1,0}, {3507,2543,274,274,6420,1,0,0,0}, {3508,2544,274,2520,2393,1,0,1,0},
    {3508,2544,274,274,1787,1,0,0,0}, {3509,2545,274,2520,2817,1,0,1,0}, {3509,2545,274,274,2820,1,0,0,0},
    {3510,2546,274,2520,2171,1,0,1,0}, {3510,2546,274,274,859,1,0,0,0}, {3511,2547,274,2520,2824,1,0,1,0},
    {3511,2547,274,274,2827,1,0,0,0}, {3512,2548,274,2520,2343,1,0,1,0}, {3512,2548,274,274,592,1,0,0,0},
    {3513,2549,274,2520,6426,1,0,1,0}, {3513,2549,274,274,6431,1,0,0,0}, {3514,2550,274,2520,2372,1,0,1,0},
    {3514,2550,274,274,1366,1,0,0,0}, {3515,2551,274,2520,2234,1,0,1,0}, {3515,2551,274,274,656,1,0,0,0},
    {3517,2552,274,2520,2335,1,0,1,0}, {3517,2552,274,274,520,1,0,0,0}, {3520,2553,274,2520,2414,1,0,1,0},
    {3520,2553,274,274,887,1,0,0,0}, {3521,2554,274,2520,2840,1,0,1,0}, {3521,2554,274,274,620,1,0,0,0},
    {3522,2555,274,2520,2257,1,0,1,0}, {3522,2555,274,274,1671,1,0,0,0}, {3523,2556,274,2520,2244,1,0,1,0},
    {3523,2556,274,274,684,1,0,0,0}, {3524,2557,274,2520,2359,1,0,1,0}, {3524,2557,274,274,492,1,0,0,0},
    {3525,2558,274,2520,3599,1,0,1,0}, {3525,2558,274,274,4145,1,0,0,0}, {3526,2559,274,2520,2323,1,0,1,0},
    {3526,2559,274,274,1759,1,0,0,0}, {3530,2560,274,274,0,1,0,0,0}, {3535,2561,274,274,2132,1,0,0,0},
    {3536,2562,274,274,3251,1,0,0,0}, {3537,2563,274,274,6377,1,0,0,0}, {3538,2564,274,274,2151,1,0,0,0},
    {3539,2565,274,274,2148,1,0,0,0}, {3540,2566,274,274,2144,1,0,0,0}, {3542,2567,274,274,2141,1,0,0,0},
    {3544,2568,274,274,2575,1,0,0,0}, {3545,2569,274,274,2550,1,0,0,0}, {3546,2570,274,274,2552,1,0,0,0},
    {3547,2571,274,274,2714,1,0,0,0}, {3548,2572,274,274,2568,1,0,0,0}, {3549,2573,274,274,2592,1,0,0,0},
    {3550,2574,274,274,2717,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1106,2342,274,274,5789,1,0,0,0}, {1107,2343,274,274,5792,1,0,0,0}, {1109,2344,274,274,2565,1,0,0,0},
    {1112,1106,274,274,2200,1,0,0,0}, {1113,2345,274,274,5795,1,0,0,0}, {1114,2346,274,274,5223,1,0,0,0},
    {1115,2347,274,274,5798,1,0,0,0}, {1116,2348,274,274,5801,1,0,0,0}, {1119,2349,274,274,5805,1,0,0,0},
    {2946,2587,274,274,2695,1,0,0,0}, {2947,2588,274,274,6665,1,0,0,0}, {2949,2589,274,274,2146,1,0,0,0},
    {2950,2590,274,274,2132,1,0,0,0}, {2951,2591,274,274,2151,1,0,0,0}, {2952,2592,274,274,2148,1,0,0,0},
    {2953,2593,274,274,2144,1,0,0,0}, {2954,2594,274,274,2141,1,0,0,0}, {2958,2595,274,274,2550,1,0,0,0},
    {2959,2596,274,274,2552,1,0,0,0}, {2960,2597,274,274,2714,1,0,0,0}, {2962,2598,274,274,2568,1,0,0,0},
    {2963,2599,274,274,2592,1,0,0,0}, {2964,2600,274,274,2717,1,0,0,0}, {2965,2601,274,2602,2333,1,0,1,0},
    {2965,2601,274,274,1148,1,0,0,0}, {2969,2603,274,2602,2706,1,0,1,0}, {2969,2603,274,274,2746,1,0,0,0},
    {2970,2604,274,2602,2751,1,0,1,0}, {2970,2604,274,274,2753,1,0,0,0}, {2972,2605,274,2602,2200,1,0,1,0},
    {2972,2605,274,274,2760,1,0,0,0}, {2974,2606,274,2602,2703,1,0,1,0}, {2974,2606,274,274,1076,1,0,0,0},
    {2975,2607,274,2602,2279,1,0,1,0}, {2975,2607,274,274,1547,1,0,0,0}, {2979,2608,274,2602,2699,1,0,1,0},
    {2979,2608,274,274,2804,1,0,0,0}, {2980,2609,274,2602,2184,1,0,1,0}, {2980,2609,274,274,915,1,0,0,0},
    {2984,2610,274,2602,2345,1,0,1,0}, {2984,2610,274,274,1048,1,0,0,0}, {2985,2611,274,2602,4347,1,0,1,0},
    {2985,2611,274,274,4351,1,0,0,0}, {2986,2612,274,2602,2393,1,0,1,0}, {2986,2612,274,274,1787,1,0,0,0},
    {2990,2613,274,2602,2343,1,0,1,0}, {2990,2613,274,274,592,1,0,0,0}, {2991,2614,274,2602,2372,1,0,1,0},
    {2991,2614,274,274,1366,1,0,0,0}, {2992,2615,274,2602,2234,1,0,1,0}, {2992,2615,274,274,656,1,0,0,0},
    {2993,2616,274,2602,4356,1,0,1,0}, {2993,2616,274,274,4360,1,0,0,0}, {2994,2617,274,2602,2335,1,0,1,0},
    {2994,2617,274,274,520,1,0,0,0}, {2995,2618,274,2602,3599,1,0,1,0}, {2995,2618,274,274,4145,1,0,0,0},
    {2996,2619,274,2602,4365,1,0,1,0}, {2996,2619,274,274,4369,1,0,0,0}, {2997,2620,274,2602,2414,1,0,1,0},
    {2997,2620,274,274,887,1,0,0,0}, {2998,2621,274,2602,2840,1,0,1,0}, {2998,2621,274,274,620,1,0,0,0},
    {2999,2622,274,2602,2257,1,0,1,0}, {2999,2622,274,274,1671,1,0,0,0}, {3000,2623,274,2602,2244,1,0,1,0},
    {3000,2623,274,274,684,1,0,0,0}, {3001,2624,274,2602,2359,1,0,1,0}, {3001,2624,274,274,492,1,0,0,0},
    {3006,2625,274,274,2132,1,0,0,0}, {3007,2626,274,274,2151,1,0,0,0}, {3008,2627,274,274,2148,1,0,0,0},
    {3009,2628,274,274,2144,1,0,0,0}, {3010,2629,274,274,2141,1,0,0,0}, {3014,2630,274,274,2550,1,0,0,0},
    {3015,2631,274,274,2552,1,0,0,0}, {3016,2632,274,274,2714,1,0,0,0}, {3018,2633,274,274,2568,1,0,0,0},
    {3019,2634,274,274,2592,1,0,0,0}, {3020,2635,274,274,2717,1,0,0,0}, {3021,2636,274,274,0,1,0,0,0},
    {3046,2637,274,274,2388,1,0,0,0}, {3047,2638,274,274,1815,1,0,0,0}, {3048,2639,274,274,1817,1,0,0,0},
    {3049,2640,274,274,1819,1,0,0,0}, {3050,2641,274,274,1821,1,0,0,0}, {3051,2642,274,274,1823,1,0,0,0},
    {3052,2643,274,274,1825,1,0,0,0}, {3053,2644,274,274,1827,1,0,0,0}, {3054,2645,274,274,1829,1,0,0,0},
    {3055,2646,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3073,2687,274,274,4135,1,0,0,0}, {3074,2688,274,2689,2343,1,0,1,0}, {3074,2688,274,2690,2345,1,0,1,0},
    {3074,2688,274,2691,2699,1,0,1,0}, {3074,2688,274,2692,2703,1,0,1,0}, {3074,2688,274,2693,2706,1,0,1,0},
    {3074,2688,274,274,2695,1,0,0,0}, {3075,2694,274,274,2209,1,0,0,0}, {3077,2695,274,274,2146,1,0,0,0},
    {3078,2696,274,274,2132,1,0,0,0}, {3079,2697,274,274,2151,1,0,0,0}, {3080,2698,274,274,2148,1,0,0,0},
    {3081,2699,274,274,2144,1,0,0,0}, {3082,2700,274,274,2141,1,0,0,0}, {3083,2701,274,274,2575,1,0,0,0},
    {3084,2702,274,274,2710,1,0,0,0}, {3086,2703,274,274,2550,1,0,0,0}, {3087,2704,274,274,2552,1,0,0,0},
    {3088,2705,274,274,2714,1,0,0,0}, {3090,2706,274,274,2568,1,0,0,0}, {3091,2707,274,274,2592,1,0,0,0},
    {3092,2708,274,274,2717,1,0,0,0}, {3093,2709,274,2710,2333,1,0,1,0}, {3093,2709,274,274,1148,1,0,0,0},
    {3094,2711,274,2710,2218,1,0,1,0}, {3094,2711,274,274,2731,1,0,0,0}, {3095,2712,274,2710,2419,1,0,1,0},
    {3095,2712,274,274,1502,1,0,0,0}, {3096,2713,274,2710,2317,1,0,1,0}, {3096,2713,274,274,2742,1,0,0,0},
    {3097,2714,274,2710,2706,1,0,1,0}, {3097,2714,274,274,2746,1,0,0,0}, {3098,2715,274,2710,2751,1,0,1,0},
    {3098,2715,274,274,2753,1,0,0,0}, {3099,2716,274,2710,2400,1,0,1,0}, {3099,2716,274,274,2756,1,0,0,0},
    {3100,2717,274,2710,2200,1,0,1,0}, {3100,2717,274,274,2760,1,0,0,0}, {3101,2718,274,2710,2763,1,0,1,0},
    {3101,2718,274,274,387,1,0,0,0}, {3102,2719,274,2710,2703,1,0,1,0}, {3102,2719,274,274,1076,1,0,0,0},
    {3103,2720,274,2710,2279,1,0,1,0}, {3103,2720,274,274,1547,1,0,0,0}, {3104,2721,274,2710,2766,1,0,1,0},
    {3104,2721,274,274,2771,1,0,0,0}, {3105,2722,274,2710,2268,1,0,1,0}, {3105,2722,274,274,1422,1,0,0,0},
    {3106,2723,274,2710,2793,1,0,1,0}, {3106,2723,274,274,2798,1,0,0,0}, {3107,2724,274,2710,2699,1,0,1,0},
    {3107,2724,274,274,2804,1,0,0,0}, {3108,2725,274,2710,2184,1,0,1,0}, {3108,2725,274,274,915,1,0,0,0},
    {3109,2726,274,2710,2189,1,0,1,0}, {3109,2726,274,274,2809,1,0,0,0}, {3110,2727,274,2710,2221,1,0,1,0},
    {3110,2727,274,274,1394,1,0,0,0}, {3111,2728,274,2710,2226,1,0,1,0}, {3111,2728,274,274,2813,1,0,0,0},
    {3112,2729,274,2710,2345,1,0,1,0}, {3112,2729,274,274,1048,1,0,0,0}, {3114,2730,274,2710,2393,1,0,1,0},
    {3114,2730,274,274,1787,1,0,0,0}, {3115,2731,274,2710,2817,1,0,1,0}, {3115,2731,274,274,2820,1,0,0,0},
    {3116,2732,274,2710,2171,1,0,1,0}, {3116,2732,274,274,859,1,0,0,0}, {3117,2733,274,2710,2824,1,0,1,0},
    {3117,2733,274,274,2827,1,0,0,0}, {3118,2734,274,2710,2343,1,0,1,0}, {3118,2734,274,274,592,1,0,0,0},
    {3119,2735,274,2710,2372,1,0,1,0}, {3119,2735,274,274,1366,1,0,0,0}, {3120,2736,274,2710,2234,1,0,1,0},
    {3120,2736,274,274,656,1,0,0,0}, {3121,2737,274,2710,4356,1,0,1,0}, {3121,2737,274,274,4360,1,0,0,0},
    {3122,2738,274,2710,2335,1,0,1,0}, {3122,2738,274,274,520,1,0,0,0}, {3123,2739,274,2710,3599,1,0,1,0},
    {3123,2739,274,274,4145,1,0,0,0}, {3124,2740,274,2710,4365,1,0,1,0}, {3124,2740,274,274,4369,1,0,0,0},
    {3125,2741,274,2710,2414,1,0,1,0}, {3125,2741,274,274,887,1,0,0,0}, {3126,2742,274,2710,2840,1,0,1,0},
    {3126,2742,274,274,620,1,0,0,0}, {3127,2743,274,2710,2257,1,0,1,0}, {3127,2743,274,274,1671,1,0,0,0},
    {3128,2744,274,2710,2244,1,0,1,0}, {3128,2744,274,274,684,1,0,0,0}, {3129,2745,274,2710,2359,1,0,1,0},
    {3129,2745,274,274,492,1,0,0,0}, {3134,2746,274,274,2132,1,0,0,0}, {3135,2747,274,274,2151,1,0,0,0},
    {3136,2748,274,274,2148,1,0,0,0}, {3137,2749,274,274,2144,1,0,0,0}, {3138,2750,274,274,2141,1,0,0,0},
    {3139,2751,274,274,2575,1,0,0,0}, {3140,2752,274,274,2847,1,0,0,0}, {3142,2753,274,274,2550,1,0,0,0},
    {3143,2754,274,274,2552,1,0,0,0}, {3144,2755,274,274,2714,1,0,0,0}, {3146,2756,274,274,2568,1,0,0,0},
    {3147,2757,274,274,2592,1,0,0,0}, {3148,2758,274,274,2717,1,0,0,0}, {3149,2759,274,274,0,1,0,0,0},
    {3168,2760,274,274,2847,1,0,0,0}, {3170,2761,274,274,2710,1,0,0,0}, {3174,2762,274,274,2388,1,0,0,0},
    {3175,2763,274,274,1815,1,0,0,0}, {3176,2764,274,274,1817,1,0,0,0}, {3177,2765,274,274,1819,1,0,0,0},
    {3178,2766,274,274,1821,1,0,0,0}, {3179,2767,274,274,1823,1,0,0,0}, {3180,2768,274,274,1825,1,0,0,0},
    {3181,2769,274,274,1827,1,0,0,0}, {3182,2770,274,274,1829,1,0,0,0}, {3183,2771,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,6242,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1117,274,274,3362,1,0,0,1}, {1078,1079,274,274,3367,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,3372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,2486,274,274,6232,1,0,0,1},
    {1094,1095,274,274,6237,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0}, {1102,1118,274,274,3378,1,0,0,1},
    {1102,1103,274,274,3383,1,0,0,0}, {1103,1119,274,274,3388,1,0,0,1}, {1103,1104,274,274,3393,1,0,0,0},
    {1108,2772,274,274,7108,1,0,0,1}, {1108,2773,274,274,7113,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1111,2774,274,274,7118,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,6242,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7204,1,0,0,0}, {1098,1099,274,274,2146,1,0,0,0},
    {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1117,2775,274,274,2151,1,0,0,0}, {1123,2776,274,274,2550,1,0,0,0}, {1131,2777,274,274,2146,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2328,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,3824,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0},
    {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,7317,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,7322,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1112,1106,274,274,2372,1,0,0,0}, {1171,1107,274,274,3107,1,0,0,0}, {1181,1108,274,274,2419,1,0,0,0},
    {1199,1109,274,274,5926,1,0,0,0}, {1209,1110,274,274,2751,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0},
    {1241,1112,274,274,7325,1,0,0,0}, {1257,1113,274,274,5929,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2151,1,0,0,0},
    {1100,1101,274,2778,2372,1,0,1,0}, {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1120,274,274,7512,1,0,0,1},
    {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,7576,1,0,0,0}, {1099,1100,274,274,7578,1,0,0,0}, {1100,1101,274,2778,2372,1,0,1,0},
    {1100,1101,274,274,7581,1,0,0,0}, {1101,1102,274,274,7583,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,7586,1,0,0,0}, {12449,2779,274,274,7647,1,0,0,0},
    {12450,2780,274,274,7651,1,0,0,0}, {12451,2781,274,274,7655,1,0,0,0}, {12452,2782,274,274,7659,1,0,0,0},
    {12453,2783,274,274,7663,1,0,0,0}, {12454,2784,274,274,7667,1,0,0,0}, {12455,2785,274,274,7671,1,0,0,0},
    {12456,2786,274,274,7675,1,0,0,0}, {12457,2787,274,274,7679,1,0,0,0}, {12458,2788,274,274,7683,1,0,0,0},
    {12459,2789,274,274,7687,1,0,0,0}, {12460,2790,274,274,7691,1,0,0,0}, {12461,2791,274,274,7695,1,0,0,0},
    {12462,2792,274,274,7699,1,0,0,0}, {12463,2793,274,274,7703,1,0,0,0}, {12464,2794,274,274,7707,1,0,0,0},
    {12465,2795,274,274,7711,1,0,0,0}, {12466,2796,274,274,7715,1,0,0,0}, {12467,2797,274,274,7719,1,0,0,0},
    {12468,2798,274,274,7723,1,0,0,0}, {12469,2799,274,274,7727,1,0,0,0}, {12470,2800,274,274,7731,1,0,0,0},
    {12471,2801,274,274,7735,1,0,0,0}, {12472,2802,274,274,7739,1,0,0,0}, {12473,2803,274,274,7743,1,0,0,0},
    {12474,2804,274,274,7747,1,0,0,0}, {12475,2805,274,274,7751,1,0,0,0}, {12476,2806,274,274,7755,1,0,0,0},
    {12477,2807,274,274,7759,1,0,0,0}, {12478,2808,274,274,7763,1,0,0,0}, {12479,2809,274,274,7767,1,0,0,0},
    {12480,2810,274,274,7771,1,0,0,0}, {12481,2811,274,274,7775,1,0,0,0}, {12482,2812,274,274,7779,1,0,0,0},
    {12483,2813,274,274,7783,1,0,0,0}, {12484,2814,274,274,7787,1,0,0,0}, {12485,2815,274,274,7791,1,0,0,0},
    {12486,2816,274,274,7795,1,0,0,0}, {12487,2817,274,274,7799,1,0,0,0}, {12488,2818,274,274,7803,1,0,0,0},
    {12489,2819,274,274,7807,1,0,0,0}, {12490,2820,274,274,7811,1,0,0,0}, {12491,2821,274,274,7815,1,0,0,0},
    {12492,2822,274,274,7819,1,0,0,0}, {12493,2823,274,274,7823,1,0,0,0}, {12494,2824,274,274,7827,1,0,0,0},
    {12495,2825,274,274,7831,1,0,0,0}, {12496,2826,274,274,7835,1,0,0,0}, {12497,2827,274,274,7839,1,0,0,0},
    {12498,2828,274,274,7843,1,0,0,0}, {12499,2829,274,274,7847,1,0,0,0}, {12500,2830,274,274,7851,1,0,0,0},
    {12501,2831,274,274,7855,1,0,0,0}, {12502,2832,274,274,7859,1,0,0,0}, {12503,2833,274,274,7863,1,0,0,0},
    {12504,2834,274,274,7867,1,0,0,0}, {12505,2835,274,274,7871,1,0,0,0}, {12506,2836,274,274,7875,1,0,0,0},
    {12507,2837,274,274,7879,1,0,0,0}, {12508,2838,274,274,7883,1,0,0,0}, {12509,2839,274,274,7887,1,0,0,0},
    {12510,2840,274,274,7891,1,0,0,0}, {12511,2841,274,274,7895,1,0,0,0}, {12512,2842,274,274,7899,1,0,0,0},
    {12513,2843,274,274,7903,1,0,0,0}, {12514,2844,274,274,7907,1,0,0,0}, {12515,2845,274,274,7911,1,0,0,0},
    {12516,2846,274,274,7915,1,0,0,0}, {12517,2847,274,274,7919,1,0,0,0}, {12518,2848,274,274,7923,1,0,0,0},
    {12519,2849,274,274,7927,1,0,0,0}, {12520,2850,274,274,7931,1,0,0,0}, {12521,2851,274,274,7935,1,0,0,0},
    {12522,2852,274,274,7939,1,0,0,0}, {12523,2853,274,274,7943,1,0,0,0}, {12524,2854,274,274,7947,1,0,0,0},
    {12525,2855,274,274,7951,1,0,0,0}, {12526,2856,274,274,7955,1,0,0,0}, {12527,2857,274,274,7959,1,0,0,0},
    {12528,2858,274,274,7963,1,0,0,0}, {12529,2859,274,274,7967,1,0,0,0}, {12530,2860,274,274,7971,1,0,0,0},
    {12531,2861,274,274,7975,1,0,0,0}, {12532,2862,274,274,7979,1,0,0,0}, {12353,2934,274,274,2146,1,0,0,0},
    {12354,2935,274,274,2146,1,0,0,0}, {12355,2936,274,274,2151,1,0,0,0}, {12356,2937,274,274,1383,2,0,0,0},
    {12356,2939,274,274,2151,1,0,0,0}, {12357,2940,274,274,2144,1,0,0,0}, {12358,2941,274,274,1258,2,0,0,0},
    {12358,2943,274,274,1255,2,0,0,0}, {12358,2945,274,274,1244,2,0,0,0}, {12358,2947,274,274,2144,1,0,0,0},
    {12359,2948,274,274,2550,1,0,0,0}, {12360,2949,274,274,2550,1,0,0,0}, {12361,2950,274,274,2568,1,0,0,0},
    {12362,2951,274,274,2568,1,0,0,0}, {12363,2952,274,274,1148,1,0,0,0}, {12364,2953,274,274,1502,1,0,0,0},
    {12365,2954,274,274,7983,2,0,0,0}, {12365,2956,274,274,7987,2,0,0,0}, {12365,2958,274,274,7991,2,0,0,0},
    {12365,2960,274,274,1154,1,0,0,0}, {12366,2961,274,274,7995,2,0,0,0}, {12366,2963,274,274,7999,2,0,0,0},
    {12366,2965,274,274,8003,2,0,0,0}, {12366,2967,274,274,1508,1,0,0,0}, {12367,2968,274,274,8007,2,0,0,0},
    {12367,2970,274,274,1189,2,0,0,0}, {12367,2972,274,274,1180,2,0,0,0}, {12367,2974,274,274,1176,2,0,0,0},
    {12367,2976,274,274,1151,1,0,0,0}, {12368,2977,274,274,1530,2,0,0,0}, {12368,2979,274,274,1505,1,0,0,0},
    {12369,2980,274,274,1165,1,0,0,0}, {12370,2981,274,274,1519,1,0,0,0}, {12371,2982,274,274,1168,1,0,0,0},
    {12372,2983,274,274,1522,1,0,0,0}, {12373,2984,274,274,684,1,0,0,0}, {12374,2985,274,274,1302,1,0,0,0},
    {12375,2986,274,274,8011,2,0,0,0}, {12375,2988,274,274,8015,2,0,0,0}, {12375,2990,274,274,8019,2,0,0,0},
    {12375,2992,274,274,2843,2,0,0,0}, {12375,2994,274,274,8023,1,0,0,0}, {12376,2995,274,274,8027,2,0,0,0},
    {12376,2997,274,274,8030,2,0,0,0}, {12376,2999,274,274,8033,2,0,0,0}, {12376,3001,274,274,2760,2,0,0,0},
    {12376,3003,274,274,8036,1,0,0,0}, {12377,3004,274,274,687,1,0,0,0}, {12378,3005,274,274,1305,1,0,0,0},
    {12379,3006,274,274,698,1,0,0,0}, {12380,3007,274,274,1319,1,0,0,0}, {12381,3008,274,274,701,1,0,0,0},
    {12382,3009,274,274,1322,1,0,0,0}, {12383,3010,274,274,915,1,0,0,0}, {12384,3011,274,274,1394,1,0,0,0},
    {12385,3012,274,274,8039,2,0,0,0}, {12385,3014,274,274,8043,2,0,0,0}, {12385,3016,274,274,8047,2,0,0,0},
    {12385,3018,274,274,2756,2,0,0,0}, {12385,3020,274,274,8051,1,0,0,0}, {12386,3021,274,274,8030,2,0,0,0},
    {12386,3023,274,274,8033,2,0,0,0}, {12386,3025,274,274,2760,2,0,0,0}, {12386,3027,274,274,8036,1,0,0,0},
    {12387,3028,274,3029,2364,1,0,1,0}, {12387,3028,274,3030,2372,1,0,1,0}, {12387,3028,274,3031,2345,1,0,1,0},
    {12387,3028,274,3032,2234,1,0,1,0}, {12387,3028,274,3033,2343,1,0,1,0}, {12387,3028,274,3034,2393,1,0,1,0},
    {12387,3028,274,3035,2171,1,0,1,0}, {12387,3028,274,3036,2323,1,0,1,0}, {12387,3028,274,3037,2359,1,0,1,0},
    {12387,3028,274,3038,2221,1,0,1,0}, {12387,3028,274,3039,2184,1,0,1,0}, {12387,3028,274,3040,2200,1,0,1,0},
    {12387,3028,274,3041,2239,1,0,1,0}, {12387,3028,274,3042,2244,1,0,1,0}, {12387,3028,274,3043,2419,1,0,1,0},
    {12387,3028,274,3044,2333,1,0,1,0}, {12387,3028,274,274,0,1,0,0,0}, {12388,3045,274,274,8055,2,0,0,0},
    {12388,3047,274,274,8059,2,0,0,0}, {12388,3049,274,274,8063,2,0,0,0}, {12388,3051,274,274,8067,2,0,0,0},
    {12388,3053,274,274,8071,1,0,0,0}, {12389,3054,274,274,1305,1,0,0,0}, {12390,3055,274,274,8075,2,0,0,0},
    {12390,3057,274,274,921,2,0,0,0}, {12390,3059,274,274,932,1,0,0,0}, {12391,3060,274,274,8079,2,0,0,0},
    {12391,3062,274,274,1400,2,0,0,0}, {12391,3064,274,274,1411,1,0,0,0}, {12392,3065,274,274,918,2,0,0,0},
    {12392,3067,274,274,935,1,0,0,0}, {12393,3068,274,274,1397,2,0,0,0}, {12393,3070,274,274,1414,1,0,0,0},
    {12394,3071,274,274,1048,1,0,0,0}, {12395,3072,274,274,8083,2,0,0,0}, {12395,3074,274,274,105,2,0,0,0},
    {12395,3076,274,274,8087,2,0,0,0}, {12395,3078,274,274,1054,1,0,0,0}, {12396,3079,274,274,1051,1,0,0,0},
    {12397,3080,274,274,1065,1,0,0,0}, {12398,3081,274,274,1068,1,0,0,0}, {12399,3082,274,274,492,1,0,0,0},
    {12400,3083,274,274,859,1,0,0,0}, {12401,3084,274,274,1787,1,0,0,0}, {12402,3085,274,274,8091,2,0,0,0},
    {12402,3087,274,274,8095,2,0,0,0}, {12402,3089,274,274,8099,2,0,0,0}, {12402,3091,274,274,498,1,0,0,0},
    {12403,3092,274,274,8103,2,0,0,0}, {12403,3094,274,274,8107,2,0,0,0}, {12403,3096,274,274,8111,2,0,0,0},
    {12403,3098,274,274,865,1,0,0,0}, {12404,3099,274,274,8115,2,0,0,0}, {12404,3101,274,274,8119,2,0,0,0},
    {12404,3103,274,274,8123,2,0,0,0}, {12404,3105,274,274,1793,1,0,0,0}, {12405,3106,274,274,1779,2,0,0,0},
    {12405,3108,274,274,1776,2,0,0,0}, {12405,3110,274,274,1765,2,0,0,0}, {12405,3112,274,274,1759,2,0,0,0},
    {12405,2892,274,274,1762,1,0,0,0}, {12406,3114,274,274,862,1,0,0,0}, {12407,3115,274,274,1790,1,0,0,0},
    {12408,3116,274,274,509,1,0,0,0}, {12409,3117,274,274,876,1,0,0,0}, {12410,3118,274,274,1804,1,0,0,0},
    {12411,3119,274,274,512,1,0,0,0}, {12412,3120,274,274,879,1,0,0,0}, {12413,3121,274,274,1807,1,0,0,0},
    {12414,3122,274,274,592,1,0,0,0}, {12415,3123,274,274,8127,2,0,0,0}, {12415,3125,274,274,8131,2,0,0,0},
    {12415,3127,274,274,8135,2,0,0,0}, {12415,3129,274,274,598,1,0,0,0}, {12416,3130,274,274,595,1,0,0,0},
    {12417,3131,274,274,609,1,0,0,0}, {12418,3132,274,274,612,1,0,0,0}, {12419,3133,274,274,1366,1,0,0,0},
    {12420,3134,274,274,1366,1,0,0,0}, {12421,3135,274,274,1369,1,0,0,0}, {12422,3136,274,274,1369,1,0,0,0},
    {12423,3137,274,274,1386,1,0,0,0}, {12424,3138,274,274,1386,1,0,0,0}, {12425,3139,274,274,656,1,0,0,0},
    {12426,3140,274,274,8139,2,0,0,0}, {12426,3142,274,274,8143,2,0,0,0}, {12426,3144,274,274,8147,2,0,0,0},
    {12426,3146,274,274,662,1,0,0,0}, {12427,3147,274,274,659,1,0,0,0}, {12428,3148,274,274,673,1,0,0,0},
    {12429,3149,274,274,676,1,0,0,0}, {12430,3150,274,274,1238,1,0,0,0}, {12431,2863,274,274,1238,1,0,0,0},
    {12432,3151,274,274,2151,1,0,0,0}, {12433,3152,274,274,2550,1,0,0,0}, {12434,3153,274,274,2568,1,0,0,0},
    {12435,3154,274,3155,8151,1,0,1,0}, {12435,3154,274,274,2345,1,0,0,0}, {12436,3156,274,274,907,2,0,0,0},
    {12436,3158,274,274,904,2,0,0,0}, {12436,3160,274,274,893,2,0,0,0}, {12436,3162,274,274,887,2,0,0,0},
    {12436,3164,274,274,890,1,0,0,0}, {97,3165,274,274,2132,2,0,0,0}, {101,3167,274,274,2552,2,0,0,0},
    {105,3169,274,274,2148,2,0,0,0}, {111,3171,274,274,2592,2,0,0,0}, {111,3173,274,274,2592,2,0,0,0},
    {111,3175,274,274,2592,2,0,0,0}, {117,3177,274,274,2141,2,0,0,0}, {117,3179,274,274,2141,2,0,0,0},
    {12540,3181,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,3182,4,4,8236,8,1,1,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,3190,274,4,5923,2,0,1,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7204,1,0,0,0}, {1098,1099,274,274,2146,1,0,0,0},
    {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1117,2775,274,274,2151,1,0,0,0}, {1123,2776,274,274,2550,1,0,0,0}, {1131,2777,274,274,2146,1,0,0,0},
    {4608,274,274,274,492,1,0,0,0}, {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,8570,1,0,0,0},
    {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,8574,1,0,0,0}, {4613,279,274,274,2359,1,0,0,0},
    {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8578,1,0,0,0}, {4616,282,274,274,537,1,0,0,0},
    {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,8582,1,0,0,0}, {4619,285,274,274,520,1,0,0,0},
    {4620,286,274,274,8586,1,0,0,0}, {4621,287,274,274,2335,1,0,0,0}, {4622,288,274,274,540,1,0,0,0},
    {4623,289,274,274,8590,1,0,0,0}, {4624,290,274,274,492,1,0,0,0}, {4625,291,274,274,495,1,0,0,0},
    {4626,292,274,274,8570,1,0,0,0}, {4627,293,274,274,492,1,0,0,0}, {4628,294,274,274,8574,1,0,0,0},
    {4629,295,274,274,2359,1,0,0,0}, {4630,296,274,274,512,1,0,0,0}, {4631,297,274,274,8578,1,0,0,0},
    {4632,298,274,274,609,1,0,0,0}, {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,8594,1,0,0,0},
    {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,8598,1,0,0,0}, {4637,303,274,274,2343,1,0,0,0},
    {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8602,1,0,0,0}, {4640,306,274,274,698,1,0,0,0},
    {4641,307,274,274,687,1,0,0,0}, {4642,308,274,274,8606,1,0,0,0}, {4643,309,274,274,684,1,0,0,0},
    {4644,310,274,274,8610,1,0,0,0}, {4645,311,274,274,2244,1,0,0,0}, {4646,312,274,274,701,1,0,0,0},
    {4647,313,274,274,8614,1,0,0,0}, {4648,314,274,274,673,1,0,0,0}, {4649,315,274,274,659,1,0,0,0},
    {4650,316,274,274,8618,1,0,0,0}, {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,8622,1,0,0,0},
    {4653,319,274,274,2234,1,0,0,0}, {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8626,1,0,0,0},
    {4656,322,274,274,698,1,0,0,0}, {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,8606,1,0,0,0},
    {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,8610,1,0,0,0}, {4661,327,274,274,2244,1,0,0,0},
    {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8614,1,0,0,0}, {4664,330,274,274,8011,1,0,0,0},
    {4665,331,274,274,8019,1,0,0,0}, {4666,332,274,274,8630,1,0,0,0}, {4667,333,274,274,2843,1,0,0,0},
    {4668,334,274,274,8635,1,0,0,0}, {4669,335,274,274,2249,1,0,0,0}, {4670,336,274,274,8015,1,0,0,0},
    {4671,337,274,274,8640,1,0,0,0}, {4672,338,274,274,8645,1,0,0,0}, {4673,339,274,274,8651,1,0,0,0},
    {4674,340,274,274,8657,1,0,0,0}, {4675,341,274,274,8664,1,0,0,0}, {4676,342,274,274,8670,1,0,0,0},
    {4677,343,274,274,5161,1,0,0,0}, {4678,344,274,274,8677,1,0,0,0}, {4679,345,274,274,8683,1,0,0,0},
    {4680,346,274,274,8690,1,0,0,0}, {4682,347,274,274,8697,1,0,0,0}, {4683,348,274,274,8683,1,0,0,0},
    {4684,349,274,274,8705,1,0,0,0}, {4685,350,274,274,8713,1,0,0,0}, {4688,351,274,274,8645,1,0,0,0},
    {4689,352,274,274,8651,1,0,0,0}, {4690,353,274,274,8657,1,0,0,0}, {4691,354,274,274,8664,1,0,0,0},
    {4692,355,274,274,8670,1,0,0,0}, {4693,356,274,274,5161,1,0,0,0}, {4694,357,274,274,8677,1,0,0,0},
    {4695,358,274,274,8683,1,0,0,0}, {4696,359,274,274,8690,1,0,0,0}, {4698,360,274,274,8697,1,0,0,0},
    {4699,361,274,274,8683,1,0,0,0}, {4700,362,274,274,8705,1,0,0,0}, {4701,363,274,274,8713,1,0,0,0},
    {4704,364,274,274,876,1,0,0,0}, {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,8719,1,0,0,0},
    {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,8723,1,0,0,0}, {4709,369,274,274,2171,1,0,0,0},
    {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8727,1,0,0,0}, {4712,372,274,274,904,1,0,0,0},
    {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,8731,1,0,0,0}, {4715,375,274,274,887,1,0,0,0},
    {4716,376,274,274,8735,1,0,0,0}, {4717,377,274,274,2414,1,0,0,0}, {4718,378,274,274,907,1,0,0,0},
    {4719,379,274,274,8739,1,0,0,0}, {4720,380,274,274,932,1,0,0,0}, {4721,381,274,274,918,1,0,0,0},
    {4722,382,274,274,8743,1,0,0,0}, {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,8747,1,0,0,0},
    {4725,385,274,274,2184,1,0,0,0}, {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8751,1,0,0,0},
    {4728,388,274,274,8039,1,0,0,0}, {4729,389,274,274,8047,1,0,0,0}, {4730,390,274,274,8755,1,0,0,0},
    {4731,391,274,274,2756,1,0,0,0}, {4732,392,274,274,8760,1,0,0,0}, {4733,393,274,274,2400,1,0,0,0},
    {4734,394,274,274,8043,1,0,0,0}, {4735,395,274,274,8765,1,0,0,0}, {4736,396,274,274,492,1,0,0,0},
    {4737,397,274,274,495,1,0,0,0}, {4738,398,274,274,8570,1,0,0,0}, {4739,399,274,274,492,1,0,0,0},
    {4740,400,274,274,8574,1,0,0,0}, {4741,401,274,274,2359,1,0,0,0}, {4742,402,274,274,512,1,0,0,0},
    {4743,403,274,274,8578,1,0,0,0}, {4744,404,274,274,8770,1,0,0,0}, {4746,405,274,274,8774,1,0,0,0},
    {4747,406,274,274,8578,1,0,0,0}, {4748,407,274,274,8779,1,0,0,0}, {4749,408,274,274,8784,1,0,0,0},
    {4752,409,274,274,1065,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,8787,1,0,0,0},
    {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,8791,1,0,0,0}, {4757,414,274,274,2345,1,0,0,0},
    {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8795,1,0,0,0}, {4760,417,274,274,8799,1,0,0,0},
    {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,8803,1,0,0,0}, {4763,420,274,274,8087,1,0,0,0},
    {4764,421,274,274,8808,1,0,0,0}, {4765,422,274,274,8813,1,0,0,0}, {4766,423,274,274,8083,1,0,0,0},
    {4767,424,274,274,8816,1,0,0,0}, {4768,425,274,274,2132,1,0,0,0}, {4769,426,274,274,2144,1,0,0,0},
    {4770,427,274,274,2148,1,0,0,0}, {4771,428,274,274,2146,1,0,0,0}, {4772,429,274,274,2552,1,0,0,0},
    {4773,430,274,274,2151,1,0,0,0}, {4774,431,274,274,2568,1,0,0,0}, {4776,433,274,274,1165,1,0,0,0},
    {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,8821,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0},
    {4780,437,274,274,8825,1,0,0,0}, {4781,438,274,274,2333,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0},
    {4783,440,274,274,1176,1,0,0,0}, {4784,441,274,274,1189,1,0,0,0}, {4786,442,274,274,8829,1,0,0,0},
    {4787,443,274,274,1176,1,0,0,0}, {4788,444,274,274,8834,1,0,0,0}, {4789,445,274,274,8839,1,0,0,0},
    {4792,446,274,274,8842,1,0,0,0}, {4793,447,274,274,8846,1,0,0,0}, {4794,448,274,274,8850,1,0,0,0},
    {4795,449,274,274,2731,1,0,0,0}, {4796,450,274,274,8855,1,0,0,0}, {4797,451,274,274,2218,1,0,0,0},
    {4798,452,274,274,8860,1,0,0,0}, {4799,453,274,274,8864,1,0,0,0}, {4800,454,274,274,8869,1,0,0,0},
    {4802,455,274,274,8874,1,0,0,0}, {4803,456,274,274,8864,1,0,0,0}, {4804,457,274,274,8880,1,0,0,0},
    {4805,458,274,274,8886,1,0,0,0}, {4808,459,274,274,1255,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0},
    {4810,461,274,274,8890,1,0,0,0}, {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,8894,1,0,0,0},
    {4813,464,274,274,2364,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8898,1,0,0,0},
    {4816,467,274,274,8902,1,0,0,0}, {4817,468,274,274,8908,1,0,0,0}, {4818,469,274,274,8913,1,0,0,0},
    {4819,470,274,274,8919,1,0,0,0}, {4820,471,274,274,8924,1,0,0,0}, {4821,472,666,274,2308,1,1,0,0},
    {4821,472,274,274,8930,1,0,0,0}, {4822,473,274,274,8935,1,0,0,0}, {4824,475,274,274,1319,1,0,0,0},
    {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,8940,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0},
    {4828,479,274,274,8944,1,0,0,0}, {4829,480,274,274,2239,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0},
    {4831,482,274,274,8948,1,0,0,0}, {4832,483,274,274,8952,1,0,0,0}, {4833,484,274,274,8956,1,0,0,0},
    {4834,485,274,274,8960,1,0,0,0}, {4835,486,274,274,8965,1,0,0,0}, {4836,487,274,274,8969,1,0,0,0},
    {4837,488,274,274,2408,1,0,0,0}, {4838,489,274,274,8974,1,0,0,0}, {4839,490,274,274,8978,1,0,0,0},
    {4840,491,274,274,1383,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,8983,1,0,0,0},
    {4843,494,274,274,1366,1,0,0,0}, {4844,495,274,274,8987,1,0,0,0}, {4845,496,274,274,2372,1,0,0,0},
    {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,8991,1,0,0,0}, {4848,499,274,274,1411,1,0,0,0},
    {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,8995,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0},
    {4852,503,274,274,8999,1,0,0,0}, {4853,504,274,274,2221,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0},
    {4855,506,274,274,9003,1,0,0,0}, {4856,507,274,274,1411,1,0,0,0}, {4857,508,274,274,1397,1,0,0,0},
    {4858,509,274,274,8995,1,0,0,0}, {4859,510,274,274,1394,1,0,0,0}, {4860,511,274,274,8999,1,0,0,0},
    {4861,512,274,274,2221,1,0,0,0}, {4862,513,274,274,1414,1,0,0,0}, {4863,514,274,274,9003,1,0,0,0},
    {4864,515,274,274,8027,1,0,0,0}, {4865,516,274,274,8033,1,0,0,0}, {4866,517,274,274,9007,1,0,0,0},
    {4867,518,274,274,2760,1,0,0,0}, {4868,519,274,274,9011,1,0,0,0}, {4869,520,274,274,2200,1,0,0,0},
    {4870,521,274,274,8030,1,0,0,0}, {4871,522,274,274,9015,1,0,0,0}, {4872,523,274,274,1519,1,0,0,0},
    {4873,524,274,274,1505,1,0,0,0}, {4874,525,274,274,9019,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0},
    {4876,527,274,274,9023,1,0,0,0}, {4877,528,274,274,2419,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0},
    {4879,530,274,274,1530,1,0,0,0}, {4880,531,274,274,1543,1,0,0,0}, {4882,532,274,274,9027,1,0,0,0},
    {4883,533,274,274,1530,1,0,0,0}, {4884,534,274,274,9032,1,0,0,0}, {4885,535,274,274,9037,1,0,0,0},
    {4896,536,274,274,9040,1,0,0,0}, {4897,537,274,274,9046,1,0,0,0}, {4898,538,274,274,9052,1,0,0,0},
    {4899,539,274,274,9059,1,0,0,0}, {4900,540,274,274,9065,1,0,0,0}, {4901,541,274,274,5171,1,0,0,0},
    {4902,542,274,274,9072,1,0,0,0}, {4903,543,274,274,9078,1,0,0,0}, {4904,544,274,274,9085,1,0,0,0},
    {4905,545,274,274,9092,1,0,0,0}, {4906,546,274,274,9099,1,0,0,0}, {4907,547,274,274,9107,1,0,0,0},
    {4908,548,274,274,9114,1,0,0,0}, {4909,549,274,274,5176,1,0,0,0}, {4910,550,274,274,9122,1,0,0,0},
    {4911,551,274,274,9129,1,0,0,0}, {4912,552,274,274,9137,1,0,0,0}, {4913,553,274,274,9143,1,0,0,0},
    {4914,554,274,274,9149,1,0,0,0}, {4915,555,274,274,9156,1,0,0,0}, {4916,556,274,274,9162,1,0,0,0},
    {4917,557,274,274,5186,1,0,0,0}, {4918,558,274,274,9169,1,0,0,0}, {4919,559,274,274,9175,1,0,0,0},
    {4920,560,274,274,9182,1,0,0,0}, {4921,561,274,274,9189,1,0,0,0}, {4922,562,274,274,9196,1,0,0,0},
    {4923,563,274,274,9204,1,0,0,0}, {4924,564,274,274,9211,1,0,0,0}, {4925,565,274,274,9219,1,0,0,0},
    {4926,566,274,274,9225,1,0,0,0}, {4927,567,274,274,9232,1,0,0,0}, {4928,568,274,274,9182,1,0,0,0},
    {4929,569,274,274,9189,1,0,0,0}, {4930,570,274,274,9196,1,0,0,0}, {4931,571,274,274,9204,1,0,0,0},
    {4932,572,274,274,9211,1,0,0,0}, {4933,573,274,274,9219,1,0,0,0}, {4934,574,274,274,9225,1,0,0,0},
    {4935,575,274,274,9232,1,0,0,0}, {4936,576,274,274,1776,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0},
    {4938,578,274,274,9240,1,0,0,0}, {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,9244,1,0,0,0},
    {4941,581,274,274,2323,1,0,0,0}, {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9248,1,0,0,0},
    {4944,584,274,274,1804,1,0,0,0}, {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,9252,1,0,0,0},
    {4947,587,274,274,1787,1,0,0,0}, {4948,588,274,274,9256,1,0,0,0}, {4949,589,274,274,2393,1,0,0,0},
    {4950,590,274,274,1807,1,0,0,0}, {4951,591,274,274,9260,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0},
    {4970,593,274,274,1817,1,0,0,0}, {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0},
    {4973,596,274,274,1823,1,0,0,0}, {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0},
    {4976,599,274,274,1829,1,0,0,0}, {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3201,1815,1,0,1,0},
    {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,3201,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0},
    {4980,603,274,3201,1819,1,0,1,0}, {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3201,1821,1,0,1,0},
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
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9347,1,0,1,0},
    {1581,706,274,274,9354,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,2226,1,1,1,0}, {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,665,698,9358,1,1,1,0}, {1590,715,274,698,9362,1,0,1,0}, {1590,715,274,274,9358,1,0,0,0},
    {1591,716,665,698,9369,1,1,1,0}, {1591,716,274,698,9372,1,0,1,0}, {1591,716,274,274,9369,1,0,0,0},
    {1592,717,665,698,9377,1,1,1,0}, {1592,717,274,698,9381,1,0,1,0}, {1592,717,274,274,9377,1,0,0,0},
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
    {1711,797,274,274,2419,1,0,0,0}, {1716,3202,274,698,2416,1,0,1,0}, {1716,3202,274,274,2419,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3203,9388,1,0,1,0}, {57344,647,274,3204,9392,1,0,1,0},
    {57344,647,274,3205,9396,1,0,1,0}, {57344,647,274,3206,9402,1,0,1,0}, {57344,647,274,3207,9407,1,0,1,0},
    {57344,647,274,3208,9413,1,0,1,0}, {57344,647,274,3209,9418,1,0,1,0}, {57344,647,274,3210,9423,1,0,1,0},
    {57344,647,274,3211,9427,1,0,1,0}, {57344,647,274,3212,9431,1,0,1,0}, {57344,647,274,3213,9435,1,0,1,0},
    {57344,647,274,3214,9440,1,0,1,0}, {57344,647,274,3215,9444,1,0,1,0}, {57344,647,274,3216,9449,1,0,1,0},
    {57344,647,274,274,9392,1,0,0,0}, {97,3254,3257,1601,9453,3,2,1,1}, {97,3259,3257,1601,9457,3,2,1,1},
    {97,3262,3257,1601,9462,3,2,1,1}, {97,3265,3257,1601,9466,3,2,1,1}, {97,3268,3257,1601,9470,2,2,1,1},
    {97,3270,3257,1601,9474,2,2,1,1}, {97,3272,3257,1601,9479,2,2,1,1}, {97,3274,3257,1601,9484,2,2,1,1},
    {97,3276,3257,1601,9489,2,2,1,1}, {97,3278,3257,1601,2165,2,2,1,1}, {97,3280,3257,1601,2181,2,2,1,1},
    {97,3282,3257,1601,9494,2,2,1,1}, {97,3284,3257,1601,9498,2,2,1,1}, {97,3286,3257,1601,9501,2,2,1,1},
    {97,3288,3257,1601,9504,2,2,1,1}, {97,3290,3257,1601,9509,2,2,1,1}, {97,3292,3257,1601,9513,2,2,1,1},
    {97,3294,3257,1601,9516,2,2,1,1}, {97,3296,3257,1601,2517,2,2,1,1}, {1377,808,274,274,2146,1,0,0,0},
    {1378,809,274,274,2171,1,0,0,0}, {1379,810,274,274,2419,1,0,0,0}, {1380,811,274,274,2221,1,0,0,0},
    {1381,812,3313,274,1383,1,1,0,0}, {1381,812,4,274,1383,1,1,0,0}, {1381,812,274,274,2550,1,0,0,0},
    {1382,813,274,274,2239,1,0,0,0}, {1383,814,274,274,2550,1,0,0,0}, {1384,815,274,274,2372,1,0,0,0},
    {1385,816,274,274,5171,1,0,0,0}, {1386,817,274,274,2408,1,0,0,0}, {1387,818,274,274,2151,1,0,0,0},
    {1388,819,274,274,2335,1,0,0,0}, {1389,820,274,274,2218,1,0,0,0}, {1390,821,274,274,2562,1,0,0,0},
    {1391,822,274,274,2333,1,0,0,0}, {1392,823,274,274,2359,1,0,0,0}, {1393,824,274,274,2565,1,0,0,0},
    {1394,825,274,274,2317,1,0,0,0}, {1395,826,274,274,2400,1,0,0,0}, {1396,827,274,274,2343,1,0,0,0},
    {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0}, {1399,830,274,274,2249,1,0,0,0},
    {1400,3314,4,274,9600,2,1,0,0}, {1400,831,274,274,2144,2,0,0,0}, {1400,833,3313,274,907,1,1,0,0},
    {1400,833,4,274,907,1,1,0,0}, {1400,833,274,274,2568,1,0,0,0}, {1401,834,274,274,5176,1,0,0,0},
    {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,2200,1,0,0,0}, {1404,837,274,274,2236,1,0,0,0},
    {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0}, {1407,840,274,274,2184,1,0,0,0},
    {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,9219,1,0,0,0}, {1410,843,274,274,2414,1,0,0,0},
    {1411,844,274,274,5186,1,0,0,0}, {1412,845,274,274,5161,1,0,0,0}, {1413,846,274,274,2568,1,0,0,0},
    {1414,847,274,274,2323,1,0,0,0}, {1415,848,3316,274,9603,1,1,0,0}, {1415,848,4,274,9603,1,1,0,0},
    {1415,848,274,274,9607,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,3339,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,3340,274,2364,1,1,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,3824,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,7317,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,7322,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1171,1107,274,274,3107,1,0,0,0}, {1177,3341,274,274,9804,1,0,0,0},
    {1185,3342,274,274,2328,1,0,0,0}, {1187,3343,274,274,2703,1,0,0,0}, {1195,3344,274,274,2840,1,0,0,0},
    {1199,1109,274,274,5926,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,7325,1,0,0,0},
    {1257,1113,274,274,5929,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
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
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,274,698,9890,1,0,1,0},
    {1579,704,274,274,9897,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9347,1,0,1,0}, {1581,706,274,274,9354,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,274,698,9901,1,0,1,0}, {1584,709,274,274,9910,1,0,0,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0}, {1591,716,274,698,9372,1,0,1,0},
    {1591,716,274,274,9369,1,0,0,0}, {1592,717,274,698,9381,1,0,1,0}, {1592,717,274,274,9377,1,0,0,0},
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
    {1649,792,274,274,0,1,0,0,0}, {1657,3345,274,698,2283,1,0,1,0}, {1657,3345,274,274,2279,1,0,0,0},
    {1660,3346,274,698,9915,1,0,1,0}, {1660,3346,274,274,9922,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1665,3347,274,698,9926,1,0,1,0}, {1665,3347,274,274,2565,1,0,0,0},
    {1669,3348,274,698,9931,1,0,1,0}, {1669,3348,274,274,2562,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1672,3349,274,698,2272,1,0,1,0}, {1672,3349,274,274,2268,1,0,0,0},
    {1673,3350,274,698,9936,1,0,1,0}, {1673,3350,274,274,3820,1,0,0,0}, {1681,3351,274,698,9943,1,0,1,0},
    {1681,3351,274,274,2575,1,0,0,0}, {1683,3352,274,698,9950,1,0,1,0}, {1683,3352,274,274,4356,1,0,0,0},
    {1686,3353,274,698,9957,1,0,1,0}, {1686,3353,274,274,9966,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1690,3354,274,698,9971,1,0,1,0}, {1690,3354,274,274,9978,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1722,3355,274,274,4347,1,0,0,0}, {1724,3356,274,698,9982,1,0,1,0}, {1724,3356,274,274,4347,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1746,3357,274,274,2552,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,1383,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,3358,274,274,10063,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,3360,274,274,10068,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3362,274,274,10073,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3364,274,274,10078,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,3366,274,274,10083,2,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
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
    {1090,3364,274,274,10078,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7204,1,0,0,0},
    {1098,1099,274,274,3408,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2775,274,274,2151,1,0,0,0}, {1123,2776,274,274,2550,1,0,0,0},
    {1131,2777,274,274,3408,1,0,0,0}, {1072,3368,274,274,10341,2,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,3370,274,274,2735,2,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4,274,1383,1,1,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,10344,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,3372,274,274,2325,3,0,0,0},
    {1082,3375,274,274,10348,2,0,0,0}, {1082,3377,274,274,10352,2,0,0,0}, {1082,3379,274,274,2328,2,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,3381,274,274,5929,2,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,3383,274,274,10356,2,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,3385,274,274,10360,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,3387,274,274,5926,2,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,3389,274,274,2359,2,0,0,0}, {1093,3391,274,274,10364,2,0,0,0}, {1093,1094,274,274,3824,1,0,0,0},
    {1094,3393,274,274,10368,2,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,3395,274,274,10371,2,0,0,0},
    {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,3397,274,274,10376,2,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,3399,274,274,10380,2,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {1231,3401,274,274,2200,1,0,0,0}, {223,3402,274,274,2246,1,0,0,0}, {228,3403,274,274,5191,1,0,0,0},
    {246,3404,274,274,5209,1,0,0,0}, {252,3405,274,274,10467,1,0,0,0}, {1920,1146,274,274,2359,1,0,0,0},
    {1921,1149,274,274,2840,1,0,0,0}, {1922,3406,274,274,10570,2,0,0,0}, {1922,1130,274,1150,10575,1,0,1,0},
    {1922,1130,274,274,2345,1,0,0,0}, {1923,1129,274,274,2234,1,0,0,0}, {1924,1141,274,274,2171,1,0,0,0},
    {1925,1151,274,274,3599,1,0,0,0}, {1926,1145,274,3408,10578,1,0,1,0}, {1926,1145,274,274,2333,1,0,0,0},
    {1927,1152,274,274,2120,2,0,0,0}, {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,2414,1,0,0,0},
    {1929,1133,274,274,2343,1,0,0,0}, {1930,1131,274,274,2323,1,0,0,0}, {1931,1140,274,3408,10582,1,0,1,0},
    {1931,1140,274,274,2221,1,0,0,0}, {1932,1144,274,3408,10586,1,0,1,0}, {1932,1144,274,274,2184,1,0,0,0},
    {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,3408,10590,1,0,1,0}, {1934,1138,274,274,2419,1,0,0,0},
    {1935,1171,274,274,2703,1,0,0,0}, {1936,1135,274,3408,10594,1,0,1,0}, {1936,1135,274,274,2244,1,0,0,0},
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
    {1922,1130,274,1150,8151,1,0,1,0}, {1922,1130,274,274,8151,1,0,0,0}, {1923,1129,274,274,2234,1,0,0,0},
    {1924,1141,274,274,2171,1,0,0,0}, {1925,1151,274,274,10685,1,0,0,0}, {1926,1145,274,274,2333,1,0,0,0},
    {1927,1152,274,3409,0,2,0,1,0}, {1927,1152,274,3408,2359,2,0,1,0}, {1927,1152,274,1154,2234,2,0,1,0},
    {1927,1152,274,1155,2345,2,0,1,0}, {1927,1152,274,1156,2323,2,0,1,0}, {1927,1152,274,1157,2414,2,0,1,0},
    {1927,1152,274,1158,2343,2,0,1,0}, {1927,1152,274,1159,2335,2,0,1,0}, {1927,1152,274,1160,2244,2,0,1,0},
    {1927,1152,274,1161,2393,2,0,1,0}, {1927,1152,274,1162,2200,2,0,1,0}, {1927,1152,274,1163,2419,2,0,1,0},
    {1927,1152,274,1164,2221,2,0,1,0}, {1927,1152,274,1165,2221,2,0,1,0}, {1927,1152,274,1166,2171,2,0,1,0},
    {1927,1152,274,1167,2751,2,0,1,0}, {1927,1152,274,1168,2184,2,0,1,0}, {1927,1152,274,646,2184,2,0,1,0},
    {1927,1152,274,1169,2333,2,0,1,0}, {1927,1152,274,274,2359,2,0,0,0}, {1927,1170,274,274,0,1,0,0,0},
    {1928,1132,274,274,2414,1,0,0,0}, {1929,1133,274,274,2343,1,0,0,0}, {1930,1131,274,274,2323,1,0,0,0},
    {1931,1140,274,274,2226,1,0,0,0}, {1932,3410,274,274,10688,2,0,0,0}, {1932,1144,274,274,2189,1,0,0,0},
    {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,274,2419,1,0,0,0}, {1935,1171,274,274,10691,1,0,0,0},
    {1936,1135,274,274,2244,1,0,0,0}, {1937,1139,274,274,2221,1,0,0,0}, {1938,1172,274,274,2239,1,0,0,0},
    {1939,1143,274,274,2184,1,0,0,0}, {1940,1173,274,274,2372,1,0,0,0}, {1941,1136,274,274,2393,1,0,0,0},
    {1942,1137,274,274,2200,1,0,0,0}, {1943,1142,274,274,2400,1,0,0,0}, {1944,1174,274,274,10694,1,0,0,0},
    {1945,1175,274,274,10700,1,0,0,0}, {1946,1176,274,274,2218,1,0,0,0}, {1947,1177,274,274,10705,1,0,0,0},
    {1948,1178,274,274,2239,1,0,0,0}, {1949,1179,274,274,10711,1,0,0,0}, {1950,1180,274,274,10717,1,0,0,0},
    {1951,1181,274,274,10722,1,0,0,0}, {1952,1182,274,274,5171,1,0,0,0}, {1953,1183,274,274,10727,1,0,0,0},
    {1954,1184,274,274,2308,1,0,0,0}, {1955,1185,274,274,2317,1,0,0,0}, {1956,1186,274,274,2328,1,0,0,0},
    {1957,1187,274,274,2364,1,0,0,0}, {1958,1188,274,274,2146,1,0,0,0}, {1959,1189,274,274,10732,1,0,0,0},
    {1960,1190,274,274,2151,1,0,0,0}, {1961,1191,274,274,10735,1,0,0,0}, {1962,1192,274,274,2144,1,0,0,0},
    {1963,1193,274,274,10738,1,0,0,0}, {1964,1194,274,274,2550,1,0,0,0}, {1965,1195,274,274,3047,1,0,0,0},
    {1966,1196,274,274,2568,1,0,0,0}, {1967,1197,274,274,10741,1,0,0,0}, {1968,1198,274,274,0,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10820,1,0,0,0},
    {940,3493,274,274,10824,2,0,0,0}, {940,3495,274,274,10829,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,3497,274,274,10833,2,0,0,0}, {941,3499,274,274,10833,2,0,0,0}, {941,1203,3501,274,10838,1,1,0,0},
    {941,1203,274,274,10843,1,0,0,0}, {942,1204,274,274,10846,1,0,0,0}, {943,1205,274,274,10846,1,0,0,0},
    {944,1206,274,274,10820,1,0,0,0}, {945,1207,274,3502,10849,2,0,1,0}, {945,1209,274,3502,10853,2,0,1,0},
    {945,1207,274,274,10849,2,0,0,0}, {945,1209,274,274,10853,2,0,0,0}, {945,3503,274,274,10856,2,0,0,0},
    {945,3505,274,274,10860,2,0,0,0}, {945,3507,274,274,2714,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0},
    {946,1212,274,274,2414,1,0,0,0}, {947,1213,4,274,2419,2,1,0,0}, {947,1215,274,274,10864,2,0,0,0},
    {947,1217,274,274,3804,2,0,0,0}, {947,1213,274,274,3810,2,0,0,0}, {947,1219,274,274,3810,2,0,0,0},
    {947,1221,274,3509,2372,1,0,2,0}, {947,1221,274,3511,2372,1,0,2,0}, {947,1221,274,3513,2372,1,0,1,0},
    {947,1221,274,274,2419,1,0,0,0}, {948,1222,3514,3515,2221,1,1,1,0}, {948,1222,274,274,2226,1,0,0,0},
    {949,1223,274,3502,10868,2,0,1,0}, {949,1225,274,3502,9607,2,0,1,0}, {949,1223,274,274,10868,2,0,0,0},
    {949,1225,274,274,9607,2,0,0,0}, {949,3516,274,274,10846,2,0,0,0}, {949,3518,274,274,2151,2,0,0,0},
    {949,1227,3501,274,3235,1,1,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1229,274,3502,10872,2,0,1,0}, {951,1231,274,3502,10876,2,0,1,0}, {951,1229,274,274,10879,2,0,0,0},
    {951,1231,274,274,10883,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1238,4,274,2171,2,1,0,0}, {956,1238,274,274,10886,2,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1241,4,274,2221,2,1,0,0}, {957,1241,274,274,10889,2,0,0,0}, {957,1243,274,274,2345,1,0,0,0},
    {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10892,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0},
    {959,3520,274,274,10896,2,0,0,0}, {959,3522,274,274,10900,2,0,0,0}, {959,1249,3524,274,5929,1,1,0,0},
    {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0},
    {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0}, {964,3525,274,274,10903,2,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1255,274,274,10846,2,0,0,0}, {965,1257,274,274,2151,2,0,0,0},
    {965,1259,274,274,2151,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2218,1,0,0,0},
    {968,1262,274,274,3832,1,0,0,0}, {969,1263,3524,274,5929,1,1,0,0}, {969,1263,274,274,2568,1,0,0,0},
    {970,1264,274,274,7118,1,0,0,0}, {971,1265,274,274,7118,1,0,0,0}, {972,3527,274,274,10906,2,0,0,0},
    {972,1266,274,274,10910,1,0,0,0}, {973,1267,274,274,10846,1,0,0,0}, {974,1268,274,274,10910,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10820,1,0,0,0},
    {940,3529,274,274,10992,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0}, {941,3531,274,274,10996,2,0,0,0},
    {941,1203,274,274,10843,1,0,0,0}, {942,1204,274,274,10846,1,0,0,0}, {943,1205,274,274,10846,1,0,0,0},
    {944,1206,274,274,11000,1,0,0,0}, {945,1207,274,3502,10849,2,0,1,0}, {945,1209,274,3502,10853,2,0,1,0},
    {945,1207,274,274,11005,2,0,0,0}, {945,1209,274,274,11009,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0},
    {946,1212,274,274,2414,1,0,0,0}, {947,1213,274,274,3797,2,0,0,0}, {947,1215,274,274,3800,2,0,0,0},
    {947,1217,274,274,3804,2,0,0,0}, {947,1219,274,274,3810,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0},
    {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,3502,10868,2,0,1,0}, {949,1225,274,3502,9607,2,0,1,0},
    {949,1223,274,274,11012,2,0,0,0}, {949,1225,274,274,11016,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0},
    {950,1228,274,274,2239,1,0,0,0}, {951,1229,274,3502,10872,2,0,1,0}, {951,1231,274,3502,10876,2,0,1,0},
    {951,1229,274,274,10879,2,0,0,0}, {951,1231,274,274,10883,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0},
    {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0},
    {955,1237,274,274,2335,1,0,0,0}, {956,1238,274,4,2171,2,0,1,0}, {956,1238,4,274,2171,2,1,0,0},
    {956,1238,274,274,11019,2,0,0,0}, {956,1240,274,274,2343,1,0,0,0}, {957,1241,274,274,11022,2,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,3533,274,274,11025,2,0,0,0},
    {959,1245,274,274,10892,2,0,0,0}, {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0},
    {960,1250,274,274,2393,1,0,0,0}, {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0},
    {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0},
    {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0},
    {969,1263,274,274,2568,1,0,0,0}, {970,1264,274,274,7118,1,0,0,0}, {971,1265,274,274,11029,1,0,0,0},
    {972,3535,274,274,11032,2,0,0,0}, {972,1266,274,274,10910,1,0,0,0}, {973,1267,274,274,11036,1,0,0,0},
    {974,1268,274,274,10910,1,0,0,0}, {240,3537,274,274,2226,1,0,0,0}, {240,3537,274,274,2226,1,0,0,0},
    {254,3538,274,274,2189,1,0,0,0}, {4304,1828,274,274,2146,1,0,0,0}, {4305,1829,274,274,2171,1,0,0,0},
    {4306,1830,274,274,2419,1,0,0,0}, {4307,1831,274,274,2221,1,0,0,0}, {4308,1832,274,274,2550,1,0,0,0},
    {4309,1833,274,274,2414,1,0,0,0}, {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,2184,1,0,0,0},
    {4312,1836,274,274,2151,1,0,0,0}, {4313,1837,274,274,5161,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0},
    {4315,1839,274,274,2343,1,0,0,0}, {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0},
    {4318,1842,274,274,5186,1,0,0,0}, {4319,1843,274,274,2408,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0},
    {4321,1845,274,274,2244,1,0,0,0}, {4322,1846,274,274,5171,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0},
    {4324,1848,274,274,2393,1,0,0,0}, {4325,1849,274,274,2333,1,0,0,0}, {4326,1850,274,274,2317,1,0,0,0},
    {4327,1851,274,274,11460,1,0,0,0}, {4328,1852,274,274,2249,1,0,0,0}, {4329,1853,274,274,2400,1,0,0,0},
    {4330,1854,274,274,2562,1,0,0,0}, {4331,1855,274,274,2565,1,0,0,0}, {4332,1856,274,274,9219,1,0,0,0},
    {4333,1857,274,274,5176,1,0,0,0}, {4334,1858,274,274,2218,1,0,0,0}, {4335,1859,274,274,2200,1,0,0,0},
    {4336,1860,274,274,2359,1,0,0,0}, {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2151,1,0,0,0},
    {4339,1863,274,274,2364,1,0,0,0}, {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0},
    {4342,1866,274,274,2323,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,3539,274,274,10063,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2148,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,3541,274,274,10068,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,3543,274,274,11625,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3545,274,274,10073,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3364,274,274,10078,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2141,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,3232,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1179,3547,274,274,2328,1,0,0,0},
    {1187,3343,274,274,3810,1,0,0,0}, {1199,1109,274,274,5926,1,0,0,0}, {1201,3548,274,274,2144,1,0,0,0},
    {1211,1111,274,274,2359,1,0,0,0}, {1241,1112,274,274,10341,1,0,0,0}, {1257,1113,274,274,5929,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,3543,274,274,11625,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,3364,274,274,10078,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1187,3343,274,274,3810,1,0,0,0},
    {1199,1109,274,274,5926,1,0,0,0}, {1257,1113,274,274,5929,1,0,0,0}, {4352,2108,3549,3553,11915,1,4,3,0},
    {4355,2115,3549,3556,11922,1,4,3,0}, {4357,2052,3549,3559,11929,1,4,2,0}, {4358,2140,3549,3561,11936,1,4,3,0},
    {4363,2034,3549,3564,11943,1,4,3,0}, {4352,2108,2109,274,2333,1,1,0,0}, {4352,2108,274,274,2419,1,0,0,0},
    {4353,2112,274,274,2330,1,0,0,0}, {4354,2113,1199,274,2335,1,1,0,0}, {4354,2113,2114,274,2335,1,1,0,0},
    {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,2109,274,2184,1,1,0,0}, {4355,2115,274,274,2221,1,0,0,0},
    {4356,2122,274,274,2186,1,0,0,0}, {4357,2052,2137,274,2345,1,1,0,0}, {4357,2052,2138,274,2335,1,1,0,0},
    {4357,2052,2139,274,2234,1,1,0,0}, {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0},
    {4359,2141,274,274,2171,1,0,0,0}, {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0},
    {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,274,274,0,1,0,0,0}, {4364,2153,2109,274,2400,1,1,0,0},
    {4364,2153,274,274,2200,1,0,0,0}, {4365,2155,274,274,2197,1,0,0,0}, {4366,2156,274,274,2400,1,0,0,0},
    {4367,2157,274,274,2333,1,0,0,0}, {4368,2158,274,274,2184,1,0,0,0}, {4369,2159,274,274,2393,1,0,0,0},
    {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0}, {4450,2162,274,274,5191,1,0,0,0},
    {4451,1992,274,274,1366,1,0,0,0}, {4452,2163,274,274,5194,1,0,0,0}, {4453,1944,274,274,11950,1,0,0,0},
    {4454,2164,274,274,2550,1,0,0,0}, {4455,1989,274,274,11953,1,0,0,0}, {4456,2167,274,274,1383,1,0,0,0},
    {4457,1945,274,274,2568,1,0,0,0}, {4458,2168,274,274,1238,1,0,0,0}, {4459,2169,274,274,5205,1,0,0,0},
    {4460,2170,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0}, {4462,2171,274,274,2144,1,0,0,0},
    {4463,2172,274,274,1258,1,0,0,0}, {4464,2173,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0},
    {4466,2174,274,274,1369,1,0,0,0}, {4467,2175,274,274,3813,1,0,0,0}, {4468,2176,274,274,3829,1,0,0,0},
    {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,2178,2419,1,0,1,0}, {4520,1991,274,2179,3810,1,0,1,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2180,274,2178,2330,1,0,1,0}, {4521,2180,274,2179,3810,1,0,1,0},
    {4521,2180,274,274,2333,1,0,0,0}, {4522,2181,274,2178,5220,1,0,1,0}, {4522,2181,274,2179,3810,1,0,1,0},
    {4522,2181,274,274,2333,1,0,0,0}, {4523,1908,274,2178,2345,1,0,1,0}, {4523,1908,274,2200,2335,1,0,1,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2201,274,2178,5223,1,0,1,0}, {4524,2201,274,2200,2335,1,0,1,0},
    {4524,2201,274,274,2345,1,0,0,0}, {4525,2202,274,2178,2345,1,0,1,0}, {4525,2202,274,2200,2335,1,0,1,0},
    {4525,2202,274,274,2345,1,0,0,0}, {4526,2204,274,2205,2200,1,0,2,0}, {4526,2204,274,2178,2221,1,0,1,0},
    {4526,2204,274,2179,2345,1,0,1,0}, {4526,2204,274,274,2184,1,0,0,0}, {4527,1942,274,2178,2234,1,0,1,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2033,274,2178,5232,1,0,1,0}, {4528,2033,274,2179,3810,1,0,1,0},
    {4528,2033,274,274,2333,1,0,0,0}, {4529,2213,274,2178,5235,1,0,1,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,2178,5238,1,0,1,0}, {4530,2214,274,2179,2343,1,0,1,0}, {4530,2214,274,274,2335,1,0,0,0},
    {4531,2216,274,2178,5241,1,0,1,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,2178,11957,1,0,1,0},
    {4532,2217,274,274,2335,1,0,0,0}, {4533,2218,274,2178,11960,1,0,1,0}, {4533,2218,274,2179,2343,1,0,1,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,2178,2234,1,0,1,0}, {4534,2219,274,274,2335,1,0,0,0},
    {4535,2220,274,2178,2343,1,0,1,0}, {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,2178,2171,1,0,1,0},
    {4536,2221,274,2179,2343,1,0,1,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,2178,3832,1,0,1,0},
    {4537,2222,274,2179,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,2178,2244,1,0,1,0},
    {4538,2223,274,2179,2345,1,0,1,0}, {4538,2223,274,274,2184,1,0,0,0}, {4539,2224,274,2178,2246,1,0,1,0},
    {4539,2224,274,2179,2345,1,0,1,0}, {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2178,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,2178,2200,1,0,1,0}, {4541,2225,274,2179,2345,1,0,1,0},
    {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,2178,2400,1,0,1,0}, {4542,2226,274,2179,2345,1,0,1,0},
    {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,2178,2333,1,0,1,0}, {4543,2227,274,2179,3810,1,0,1,0},
    {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,2205,2400,1,0,2,0}, {4544,2228,274,2178,2184,1,0,1,0},
    {4544,2228,274,2179,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,2178,2393,1,0,1,0},
    {4545,2229,274,2179,2343,1,0,1,0}, {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,2230,2345,1,0,1,0},
    {4546,2022,274,2231,0,1,0,1,0}, {4546,2022,274,2178,0,1,0,1,0}, {4546,2022,274,2179,2345,1,0,1,0},
    {4546,2022,274,274,2184,1,0,0,0}, {57360,3567,274,274,5321,1,0,0,0}, {57600,2233,2109,274,5265,1,1,0,0},
    {57600,2233,274,274,5262,1,0,0,0}, {57601,2234,274,274,5268,1,0,0,0}, {57602,2235,2114,274,5272,1,1,0,0},
    {57602,2235,274,274,5275,1,0,0,0}, {57603,2236,2109,274,5284,1,1,0,0}, {57603,2236,274,274,5287,1,0,0,0},
    {57604,2237,274,274,5290,1,0,0,0}, {57605,2238,2137,274,5275,1,1,0,0}, {57605,2238,2138,274,5272,1,1,0,0},
    {57605,2238,2139,274,5294,1,1,0,0}, {57605,2238,274,274,5294,1,0,0,0}, {57606,2239,274,274,5297,1,0,0,0},
    {57607,2240,274,274,5300,1,0,0,0}, {57608,2241,274,274,5306,1,0,0,0}, {57609,2242,274,274,5314,1,0,0,0},
    {57610,2243,274,274,5317,1,0,0,0}, {57611,2244,274,274,5321,1,0,0,0}, {57612,2245,2109,274,5330,1,1,0,0},
    {57612,2245,274,274,5334,1,0,0,0}, {57613,2246,274,274,11963,1,0,0,0}, {57614,2247,274,274,5330,1,0,0,0},
    {57615,2248,274,274,5265,1,0,0,0}, {57616,2249,274,274,5284,1,0,0,0}, {57617,2250,274,274,5303,1,0,0,0},
    {57618,2251,274,274,5348,1,0,0,0}, {57632,2252,274,274,2419,1,0,0,0}, {57633,2253,274,274,2330,1,0,0,0},
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
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1106,2342,274,274,5789,1,0,0,0},
    {1107,2343,274,274,5789,1,0,0,0}, {1109,2344,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0},
    {1113,2345,274,274,5795,1,0,0,0}, {1114,2346,274,274,5223,1,0,0,0}, {1115,2347,274,274,5798,1,0,0,0},
    {1116,2348,274,274,5798,1,0,0,0}, {1119,2349,274,274,5805,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,3586,12197,1,0,2,0},
    {1077,1078,274,274,1383,1,0,0,0}, {1078,1079,274,274,2200,1,0,0,0}, {1079,1080,274,274,2565,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,7322,1,0,0,0}, {1099,1100,274,274,7118,1,0,0,0}, {1100,1101,274,274,3372,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1199,1109,274,274,5926,1,0,0,0}, {1257,1113,274,274,5929,1,0,0,0},
    {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,3588,4,274,3047,4,1,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,665,274,0,1,1,0,0},
    {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,12288,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9897,1,1,1,0},
    {1579,704,274,698,9890,1,0,1,0}, {1579,704,274,274,9897,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9347,1,0,1,0}, {1581,706,274,274,9354,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12291,1,1,1,0},
    {1584,709,274,698,12295,1,0,1,0}, {1584,709,274,274,12291,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0},
    {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0},
    {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9369,1,1,1,0},
    {1591,716,274,698,9372,1,0,1,0}, {1591,716,274,274,9369,1,0,0,0}, {1592,717,665,698,9377,1,1,1,0},
    {1592,717,274,698,9381,1,0,1,0}, {1592,717,274,274,9377,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,3592,274,274,12302,4,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0},
    {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0},
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,1278,274,696,4043,2,0,1,0},
    {1614,1282,274,696,10853,2,0,1,0}, {1614,1048,274,4,12288,2,0,1,0}, {1614,1278,274,274,3047,2,0,0,0},
    {1614,1282,274,274,12311,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
    {1614,754,274,274,12288,2,0,0,0}, {1614,756,274,274,2366,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0},
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
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3203,12314,1,0,1,0},
    {57344,647,274,3204,12318,1,0,1,0}, {57344,647,274,3205,12322,1,0,1,0}, {57344,647,274,3206,12328,1,0,1,0},
    {57344,647,274,3207,12333,1,0,1,0}, {57344,647,274,3208,12339,1,0,1,0}, {57344,647,274,3209,12344,1,0,1,0},
    {57344,647,274,3210,12349,1,0,1,0}, {57344,647,274,3211,12353,1,0,1,0}, {57344,647,274,3212,12357,1,0,1,0},
    {57344,647,274,3213,12361,1,0,1,0}, {57344,647,274,3214,12367,1,0,1,0}, {57344,647,274,3215,12371,1,0,1,0},
    {57344,647,274,3216,12377,1,0,1,0}, {57344,647,274,274,12318,1,0,0,0}, {32,3596,666,274,12381,5,1,0,1},
    {32,3601,666,274,12387,5,1,0,1}, {32,3606,666,274,12393,5,1,0,1}, {32,3611,666,274,12399,4,1,0,1},
    {32,3615,666,274,12404,4,1,0,1}, {32,3619,666,274,12409,4,1,0,1}, {32,3623,666,274,12414,4,1,0,1},
    {32,3627,666,274,12420,4,1,0,1}, {32,3631,666,274,12425,4,1,0,1}, {32,3635,666,274,12430,4,1,0,1},
    {32,3639,666,274,12435,4,1,0,1}, {32,3643,666,274,12440,4,1,0,1}, {32,3647,666,274,12445,4,1,0,1},
    {32,3651,666,274,12450,4,1,0,1}, {32,3655,666,274,12455,4,1,0,1}, {32,3659,666,274,12461,4,1,0,1},
    {32,3663,666,274,12466,4,1,0,1}, {32,3667,666,274,12471,4,1,0,1}, {32,3671,666,274,12476,4,1,0,1},
    {32,3675,666,274,12481,4,1,0,1}, {32,3679,666,274,12486,4,1,0,1}, {32,3683,666,274,12491,4,1,0,1},
    {32,3687,666,274,12496,4,1,0,1}, {32,3691,666,274,12502,4,1,0,1}, {32,3695,666,274,12507,4,1,0,1},
    {32,3699,666,274,12512,4,1,0,1}, {32,3703,666,274,12517,4,1,0,1}, {32,1018,666,274,3040,6,1,0,0},
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
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9897,1,1,1,0}, {1579,704,274,698,9890,1,0,1,0},
    {1579,704,274,274,9897,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9347,1,0,1,0}, {1581,706,274,274,9354,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12291,1,1,1,0}, {1584,709,274,698,12295,1,0,1,0},
    {1584,709,274,274,12291,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0},
    {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9369,1,1,1,0}, {1591,716,274,698,9372,1,0,1,0},
    {1591,716,274,274,9369,1,0,0,0}, {1592,717,665,698,9377,1,1,1,0}, {1592,717,274,698,9381,1,0,1,0},
    {1592,717,274,274,9377,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
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
    {1614,1280,274,3707,12684,2,0,1,0}, {1614,1278,274,3707,12684,2,0,1,0}, {1614,1046,274,274,2178,2,0,0,0},
    {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,4043,2,0,0,0},
    {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0},
    {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0},
    {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0}, {1616,771,274,696,2384,3,0,1,0},
    {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0}, {1616,1062,274,274,2148,3,0,0,0},
    {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0}, {1616,777,274,769,2148,2,0,1,0},
    {1616,779,274,1601,12688,1,0,1,0}, {1616,779,274,274,2151,1,0,0,0}, {1617,651,274,274,0,1,0,0,0},
    {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0}, {1633,782,274,274,1815,1,0,0,0},
    {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0}, {1636,785,274,274,1821,1,0,0,0},
    {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0}, {1639,788,274,274,1827,1,0,0,0},
    {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0}, {1648,791,274,274,0,1,0,0,0},
    {1649,792,274,274,0,1,0,0,0}, {1660,3346,274,698,9915,1,0,1,0}, {1660,3346,274,274,9922,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1665,3347,274,698,9926,1,0,1,0},
    {1665,3347,274,274,2565,1,0,0,0}, {1669,3348,274,698,9931,1,0,1,0}, {1669,3348,274,274,2562,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1673,3350,274,698,9936,1,0,1,0},
    {1673,3350,274,274,3820,1,0,0,0}, {1683,3352,274,698,9950,1,0,1,0}, {1683,3352,274,274,4356,1,0,0,0},
    {1686,3353,274,698,9957,1,0,1,0}, {1686,3353,274,274,9966,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1690,3354,274,698,9971,1,0,1,0}, {1690,3354,274,274,9978,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1724,3356,274,698,9982,1,0,1,0}, {1724,3356,274,274,4347,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1741,3708,274,274,12691,1,0,0,0}, {1744,3709,274,274,2552,1,0,0,0},
    {1746,3357,274,274,2552,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3203,9388,1,0,1,0},
    {57344,647,274,3204,9392,1,0,1,0}, {57344,647,274,3205,9396,1,0,1,0}, {57344,647,274,3206,9402,1,0,1,0},
    {57344,647,274,3207,12695,1,0,1,0}, {57344,647,274,3208,9413,1,0,1,0}, {57344,647,274,3209,9418,1,0,1,0},
    {57344,647,274,3210,9423,1,0,1,0}, {57344,647,274,3211,9427,1,0,1,0}, {57344,647,274,3212,9431,1,0,1,0},
    {57344,647,274,3213,12701,1,0,1,0}, {57344,647,274,3214,9440,1,0,1,0}, {57344,647,274,3215,12707,1,0,1,0},
    {57344,647,274,3216,9449,1,0,1,0}, {57344,647,274,274,9392,1,0,0,0}, {32,3596,666,274,12381,5,1,0,1},
    {32,3601,666,274,12387,5,1,0,1}, {32,3606,666,274,12393,5,1,0,1}, {32,3611,666,274,12399,4,1,0,1},
    {32,3615,666,274,12404,4,1,0,1}, {32,3619,666,274,12409,4,1,0,1}, {32,3623,666,274,12414,4,1,0,1},
    {32,3627,666,274,12420,4,1,0,1}, {32,3631,666,274,12425,4,1,0,1}, {32,3635,666,274,12430,4,1,0,1},
    {32,3639,666,274,12435,4,1,0,1}, {32,3643,666,274,12440,4,1,0,1}, {32,3647,666,274,12445,4,1,0,1},
    {32,3651,666,274,12450,4,1,0,1}, {32,3655,666,274,12455,4,1,0,1}, {32,3659,666,274,12461,4,1,0,1},
    {32,3663,666,274,12466,4,1,0,1}, {32,3667,666,274,12471,4,1,0,1}, {32,3671,666,274,12476,4,1,0,1},
    {32,3675,666,274,12481,4,1,0,1}, {32,3679,666,274,12486,4,1,0,1}, {32,3683,666,274,12491,4,1,0,1},
    {32,3687,666,274,12496,4,1,0,1}, {32,3691,666,274,12502,4,1,0,1}, {32,3695,666,274,12507,4,1,0,1},
    {32,3699,666,274,12512,4,1,0,1}, {32,3703,666,274,12517,4,1,0,1}, {45,3710,274,1601,12688,2,0,1,1},
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
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9897,1,1,1,0}, {1579,704,274,698,9890,1,0,1,0},
    {1579,704,274,274,9897,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9347,1,0,1,0}, {1581,706,274,274,9354,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12291,1,1,1,0}, {1584,709,274,698,12295,1,0,1,0},
    {1584,709,274,274,12291,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0},
    {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9369,1,1,1,0}, {1591,716,274,698,9372,1,0,1,0},
    {1591,716,274,274,9369,1,0,0,0}, {1592,717,665,698,9377,1,1,1,0}, {1592,717,274,698,9381,1,0,1,0},
    {1592,717,274,274,9377,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
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
    {1614,1280,274,3707,12684,2,0,1,0}, {1614,1278,274,3707,4043,2,0,1,0}, {1614,1282,274,3707,12311,2,0,1,0},
    {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0}, {1614,754,274,274,2178,2,0,0,0},
    {1614,756,274,274,4043,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2592,3,0,0,0}, {1615,767,274,769,2141,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,1056,274,696,2384,3,0,1,0}, {1616,1056,274,4,2148,3,0,1,0},
    {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0}, {1616,1059,274,274,2552,3,0,0,0},
    {1616,1062,274,274,2148,3,0,0,0}, {1616,774,274,274,2552,3,0,0,0}, {1616,1065,274,769,2148,2,0,1,0},
    {1616,777,274,769,2148,2,0,1,0}, {1616,779,274,1601,12688,1,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
    {1617,651,274,274,0,1,0,0,0}, {1618,780,274,274,0,1,0,0,0}, {1632,781,274,274,2388,1,0,0,0},
    {1633,782,274,274,1815,1,0,0,0}, {1634,783,274,274,1817,1,0,0,0}, {1635,784,274,274,1819,1,0,0,0},
    {1636,785,274,274,1821,1,0,0,0}, {1637,786,274,274,1823,1,0,0,0}, {1638,787,274,274,1825,1,0,0,0},
    {1639,788,274,274,1827,1,0,0,0}, {1640,789,274,274,1829,1,0,0,0}, {1641,790,274,274,1831,1,0,0,0},
    {1648,791,274,274,0,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1660,3346,274,698,9915,1,0,1,0},
    {1660,3346,274,274,9922,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0},
    {1665,3347,274,698,9926,1,0,1,0}, {1665,3347,274,274,2565,1,0,0,0}, {1669,3348,274,698,9931,1,0,1,0},
    {1669,3348,274,274,2562,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1673,3350,274,698,9936,1,0,1,0}, {1673,3350,274,274,3820,1,0,0,0}, {1683,3352,274,698,9950,1,0,1,0},
    {1683,3352,274,274,4356,1,0,0,0}, {1686,3353,274,698,9957,1,0,1,0}, {1686,3353,274,274,9966,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1690,3354,274,698,9971,1,0,1,0},
    {1690,3354,274,274,9978,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1724,3356,274,698,9982,1,0,1,0}, {1724,3356,274,274,4347,1,0,0,0},
    {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0},
    {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0}, {1741,3708,274,274,12691,1,0,0,0},
    {1744,3709,274,274,2552,1,0,0,0}, {1746,3357,274,274,2552,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3203,12799,1,0,1,0}, {57344,647,274,3204,12803,1,0,1,0}, {57344,647,274,3205,12807,1,0,1,0},
    {57344,647,274,3206,12813,1,0,1,0}, {57344,647,274,3207,12818,1,0,1,0}, {57344,647,274,3208,12824,1,0,1,0},
    {57344,647,274,3209,12829,1,0,1,0}, {57344,647,274,3210,12834,1,0,1,0}, {57344,647,274,3211,12838,1,0,1,0},
    {57344,647,274,3212,12842,1,0,1,0}, {57344,647,274,3213,12846,1,0,1,0}, {57344,647,274,3214,12852,1,0,1,0},
    {57344,647,274,3215,12856,1,0,1,0}, {57344,647,274,3216,12862,1,0,1,0}, {57344,647,274,274,12803,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,3727,2317,1,0,1,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,3727,2400,1,0,1,0},
    {1082,1083,274,274,2751,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,9369,1,0,0,0}, {1095,3728,274,274,12971,2,0,0,0}, {1095,1096,274,3730,2751,1,0,1,0},
    {1095,1096,274,274,173,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0}, {1097,1098,274,274,12975,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,12979,1,0,0,0}, {1100,1101,274,274,2151,1,0,0,0},
    {1101,1102,274,274,3251,1,0,0,0}, {1102,1103,274,274,5920,1,0,0,0}, {1103,1104,274,274,12982,1,0,0,0},
    {1105,1105,274,274,3235,1,0,0,0}, {1218,3731,274,3732,12985,1,0,1,1}, {1218,3733,274,3734,2419,1,0,1,0},
    {1218,3731,274,274,12987,1,0,0,1}, {1218,3733,274,274,1508,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1097,1098,274,274,13093,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,7581,1,0,0,0}, {1101,1102,274,274,13098,1,0,0,0}, {1102,1103,274,274,8033,1,0,0,0},
    {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,274,274,8030,1,0,0,0}, {1108,2773,274,274,8027,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1111,2774,274,274,8036,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,1116,274,1383,1,1,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,3767,13180,1,0,1,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3768,274,274,13184,2,0,0,1}, {1090,3364,274,274,10078,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,3770,274,274,13189,2,0,0,1},
    {1096,3772,274,274,13196,2,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,3774,274,13203,1,1,0,0}, {1099,1100,274,1200,13180,1,0,1,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,1116,274,2550,1,1,0,0},
    {1101,1102,4,274,2550,1,1,0,0}, {1101,1102,3775,274,13207,1,1,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,1116,274,13211,1,1,0,0},
    {1105,1105,4,274,13211,1,1,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {180,1116,274,274,13298,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1106,2342,274,274,5789,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0}, {1113,2345,274,274,5795,1,0,0,0},
    {1114,2346,274,274,5223,1,0,0,0}, {1115,2347,274,274,5798,1,0,0,0}, {1119,2349,274,274,5805,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2364,1,0,0,0},
    {1075,3776,274,274,3107,2,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2751,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,3377,274,274,2328,2,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,3824,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0},
    {1097,1098,274,274,7317,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,7322,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1175,3778,274,274,2751,1,0,0,0},
    {1187,3343,274,274,2703,1,0,0,0}, {1199,1109,274,274,5926,1,0,0,0}, {1211,1111,274,274,2359,1,0,0,0},
    {1241,1112,274,274,10341,1,0,0,0}, {1257,1113,274,274,5929,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,3791,274,274,13661,2,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,3793,274,1383,1,1,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3794,274,274,10063,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,3796,274,274,10068,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3798,274,274,10073,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3364,274,274,10078,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,2120,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0},
    {1171,1107,274,274,2317,1,0,0,0}, {1179,3547,274,274,2328,1,0,0,0}, {1203,3800,274,274,2359,1,0,0,0},
    {1207,3801,274,274,2200,1,0,0,0}, {1251,3802,274,274,10846,1,0,0,0}, {1263,3803,274,274,3408,1,0,0,0},
    {4608,274,274,274,509,1,0,0,0}, {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,498,1,0,0,0},
    {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,13745,1,0,0,0}, {4613,279,274,274,13749,1,0,0,0},
    {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8578,1,0,0,0}, {4616,282,274,274,537,1,0,0,0},
    {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,526,1,0,0,0}, {4619,285,274,274,520,1,0,0,0},
    {4620,286,274,274,13753,1,0,0,0}, {4621,287,274,274,13757,1,0,0,0}, {4622,288,274,274,540,1,0,0,0},
    {4623,289,274,274,8590,1,0,0,0}, {4624,290,274,274,575,1,0,0,0}, {4625,291,274,274,553,1,0,0,0},
    {4626,292,274,274,558,1,0,0,0}, {4627,293,274,274,548,1,0,0,0}, {4628,294,274,274,13761,1,0,0,0},
    {4629,295,274,274,13767,1,0,0,0}, {4630,296,274,274,580,1,0,0,0}, {4631,297,274,274,13773,1,0,0,0},
    {4632,298,274,274,609,1,0,0,0}, {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,598,1,0,0,0},
    {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,13779,1,0,0,0}, {4637,303,274,274,13783,1,0,0,0},
    {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8602,1,0,0,0}, {4640,306,274,274,698,1,0,0,0},
    {4641,307,274,274,687,1,0,0,0}, {4642,308,274,274,283,1,0,0,0}, {4643,309,274,274,684,1,0,0,0},
    {4644,310,274,274,271,1,0,0,0}, {4645,311,274,274,13787,1,0,0,0}, {4646,312,274,274,701,1,0,0,0},
    {4647,313,274,274,8614,1,0,0,0}, {4648,314,274,274,673,1,0,0,0}, {4649,315,274,274,659,1,0,0,0},
    {4650,316,274,274,662,1,0,0,0}, {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,13791,1,0,0,0},
    {4653,319,274,274,13795,1,0,0,0}, {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8626,1,0,0,0},
    {4656,322,274,274,698,1,0,0,0}, {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,283,1,0,0,0},
    {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,271,1,0,0,0}, {4661,327,274,274,13787,1,0,0,0},
    {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8614,1,0,0,0}, {4664,330,274,274,8011,1,0,0,0},
    {4665,331,274,274,8019,1,0,0,0}, {4666,332,274,274,8023,1,0,0,0}, {4667,333,274,274,2843,1,0,0,0},
    {4668,334,274,274,13799,1,0,0,0}, {4669,335,274,274,13804,1,0,0,0}, {4670,336,274,274,8015,1,0,0,0},
    {4671,337,274,274,8640,1,0,0,0}, {4672,338,274,274,8645,1,0,0,0}, {4673,339,274,274,8651,1,0,0,0},
    {4674,340,274,274,13809,1,0,0,0}, {4675,341,274,274,8664,1,0,0,0}, {4676,342,274,274,13815,1,0,0,0},
    {4677,343,274,274,13822,1,0,0,0}, {4678,344,274,274,8677,1,0,0,0}, {4679,345,274,274,8683,1,0,0,0},
    {4680,346,274,274,8690,1,0,0,0}, {4682,347,274,274,13829,1,0,0,0}, {4683,348,274,274,8683,1,0,0,0},
    {4684,349,274,274,13836,1,0,0,0}, {4685,350,274,274,13844,1,0,0,0}, {4688,351,274,274,13852,1,0,0,0},
    {4689,352,274,274,13860,1,0,0,0}, {4690,353,274,274,13868,1,0,0,0}, {4691,354,274,274,13876,1,0,0,0},
    {4692,355,274,274,13884,1,0,0,0}, {4693,356,274,274,13893,1,0,0,0}, {4694,357,274,274,13902,1,0,0,0},
    {4695,358,274,274,13910,1,0,0,0}, {4696,359,274,274,13919,1,0,0,0}, {4698,360,274,274,13928,1,0,0,0},
    {4699,361,274,274,13910,1,0,0,0}, {4700,362,274,274,13937,1,0,0,0}, {4701,363,274,274,13947,1,0,0,0},
    {4704,364,274,274,876,1,0,0,0}, {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,865,1,0,0,0},
    {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,13957,1,0,0,0}, {4709,369,274,274,13961,1,0,0,0},
    {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8727,1,0,0,0}, {4712,372,274,274,904,1,0,0,0},
    {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,893,1,0,0,0}, {4715,375,274,274,887,1,0,0,0},
    {4716,376,274,274,13965,1,0,0,0}, {4717,377,274,274,13969,1,0,0,0}, {4718,378,274,274,907,1,0,0,0},
    {4719,379,274,274,8739,1,0,0,0}, {4720,380,274,274,932,1,0,0,0}, {4721,381,274,274,918,1,0,0,0},
    {4722,382,274,274,921,1,0,0,0}, {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,13973,1,0,0,0},
    {4725,385,274,274,13977,1,0,0,0}, {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8751,1,0,0,0},
    {4728,388,274,274,8039,1,0,0,0}, {4729,389,274,274,8047,1,0,0,0}, {4730,390,274,274,8051,1,0,0,0},
    {4731,391,274,274,2756,1,0,0,0}, {4732,392,274,274,13981,1,0,0,0}, {4733,393,274,274,13986,1,0,0,0},
    {4734,394,274,274,8043,1,0,0,0}, {4735,395,274,274,8765,1,0,0,0}, {4736,396,274,274,509,1,0,0,0},
    {4737,397,274,274,495,1,0,0,0}, {4738,398,274,274,498,1,0,0,0}, {4739,399,274,274,492,1,0,0,0},
    {4740,400,274,274,13745,1,0,0,0}, {4741,401,274,274,13749,1,0,0,0}, {4742,402,274,274,512,1,0,0,0},
    {4743,403,274,274,8578,1,0,0,0}, {4744,404,274,274,8770,1,0,0,0}, {4746,405,274,274,13991,1,0,0,0},
    {4747,406,274,274,8578,1,0,0,0}, {4748,407,274,274,13995,1,0,0,0}, {4749,408,274,274,14000,1,0,0,0},
    {4752,409,274,274,1065,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,1054,1,0,0,0},
    {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,14005,1,0,0,0}, {4757,414,274,274,14009,1,0,0,0},
    {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8795,1,0,0,0}, {4760,417,274,274,8799,1,0,0,0},
    {4761,418,274,274,105,1,0,0,0}, {4762,419,274,274,14013,1,0,0,0}, {4763,420,274,274,8087,1,0,0,0},
    {4764,421,274,274,14017,1,0,0,0}, {4765,422,274,274,14022,1,0,0,0}, {4766,423,274,274,8083,1,0,0,0},
    {4767,424,274,274,8816,1,0,0,0}, {4768,425,274,274,14027,1,0,0,0}, {4769,426,274,274,14032,1,0,0,0},
    {4770,427,274,274,2153,1,0,0,0}, {4771,428,274,274,14037,1,0,0,0}, {4772,429,274,274,14042,1,0,0,0},
    {4773,430,274,274,14048,1,0,0,0}, {4774,431,274,274,14054,1,0,0,0}, {4775,432,274,274,14059,1,0,0,0},
    {4776,433,274,274,1165,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0}, {4778,435,274,274,1154,1,0,0,0},
    {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,14065,1,0,0,0}, {4781,438,274,274,14069,1,0,0,0},
    {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0}, {4784,441,274,274,1189,1,0,0,0},
    {4786,442,274,274,1180,1,0,0,0}, {4787,443,274,274,1176,1,0,0,0}, {4788,444,274,274,14073,1,0,0,0},
    {4789,445,274,274,14078,1,0,0,0}, {4792,446,274,274,14083,1,0,0,0}, {4793,447,274,274,14088,1,0,0,0},
    {4794,448,274,274,14093,1,0,0,0}, {4795,449,274,274,14098,1,0,0,0}, {4796,450,274,274,14103,1,0,0,0},
    {4797,451,274,274,14109,1,0,0,0}, {4798,452,274,274,14115,1,0,0,0}, {4799,453,274,274,14120,1,0,0,0},
    {4800,454,274,274,14126,1,0,0,0}, {4802,455,274,274,14132,1,0,0,0}, {4803,456,274,274,14120,1,0,0,0},
    {4804,457,274,274,14138,1,0,0,0}, {4805,458,274,274,14145,1,0,0,0}, {4808,459,274,274,1255,1,0,0,0},
    {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0}, {4811,462,274,274,1238,1,0,0,0},
    {4812,463,274,274,14152,1,0,0,0}, {4813,464,274,274,14156,1,0,0,0}, {4814,465,274,274,1258,1,0,0,0},
    {4815,466,274,274,8898,1,0,0,0}, {4816,467,274,274,14160,1,0,0,0}, {4817,468,274,274,8908,1,0,0,0},
    {4818,469,274,274,8930,1,0,0,0}, {4819,470,274,274,8919,1,0,0,0}, {4820,471,274,274,14165,1,0,0,0},
    {4821,472,274,274,14171,1,0,0,0}, {4822,473,274,274,8935,1,0,0,0}, {4823,474,274,274,14177,1,0,0,0},
    {4824,475,274,274,1319,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0}, {4826,477,274,274,1308,1,0,0,0},
    {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,14183,1,0,0,0}, {4829,480,274,274,14187,1,0,0,0},
    {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8948,1,0,0,0}, {4832,483,274,274,8952,1,0,0,0},
    {4833,484,274,274,8956,1,0,0,0}, {4834,485,274,274,14191,1,0,0,0}, {4835,486,274,274,8965,1,0,0,0},
    {4836,487,274,274,14195,1,0,0,0}, {4837,488,274,274,14200,1,0,0,0}, {4838,489,274,274,8974,1,0,0,0},
    {4839,490,274,274,8978,1,0,0,0}, {4840,491,274,274,1383,1,0,0,0}, {4841,492,274,274,1369,1,0,0,0},
    {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0}, {4844,495,274,274,14205,1,0,0,0},
    {4845,496,274,274,14209,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0}, {4847,498,274,274,8991,1,0,0,0},
    {4848,499,274,274,1411,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0}, {4850,501,274,274,1400,1,0,0,0},
    {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,14213,1,0,0,0}, {4853,504,274,274,14217,1,0,0,0},
    {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,9003,1,0,0,0}, {4864,515,274,274,8027,1,0,0,0},
    {4865,516,274,274,8033,1,0,0,0}, {4866,517,274,274,8036,1,0,0,0}, {4867,518,274,274,2760,1,0,0,0},
    {4868,519,274,274,14221,1,0,0,0}, {4869,520,274,274,14225,1,0,0,0}, {4870,521,274,274,8030,1,0,0,0},
    {4871,522,274,274,9015,1,0,0,0}, {4872,523,274,274,1519,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0},
    {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0}, {4876,527,274,274,14229,1,0,0,0},
    {4877,528,274,274,14233,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1530,1,0,0,0},
    {4880,531,274,274,1543,1,0,0,0}, {4882,532,274,274,1534,1,0,0,0}, {4883,533,274,274,1530,1,0,0,0},
    {4884,534,274,274,14237,1,0,0,0}, {4885,535,274,274,14242,1,0,0,0}, {4896,536,274,274,9040,1,0,0,0},
    {4897,537,274,274,9046,1,0,0,0}, {4898,538,274,274,14247,1,0,0,0}, {4899,539,274,274,9059,1,0,0,0},
    {4900,540,274,274,14253,1,0,0,0}, {4901,541,274,274,14260,1,0,0,0}, {4902,542,274,274,9072,1,0,0,0},
    {4903,543,274,274,9078,1,0,0,0}, {4904,544,274,274,9085,1,0,0,0}, {4905,545,274,274,9092,1,0,0,0},
    {4906,546,274,274,14267,1,0,0,0}, {4907,547,274,274,9107,1,0,0,0}, {4908,548,274,274,14274,1,0,0,0},
    {4909,549,274,274,14282,1,0,0,0}, {4910,550,274,274,9122,1,0,0,0}, {4911,551,274,274,9129,1,0,0,0},
    {4912,552,274,274,9137,1,0,0,0}, {4913,553,274,274,9143,1,0,0,0}, {4914,554,274,274,14290,1,0,0,0},
    {4915,555,274,274,9156,1,0,0,0}, {4916,556,274,274,14296,1,0,0,0}, {4917,557,274,274,14303,1,0,0,0},
    {4918,558,274,274,9169,1,0,0,0}, {4919,559,274,274,9175,1,0,0,0}, {4920,560,274,274,9182,1,0,0,0},
    {4921,561,274,274,9189,1,0,0,0}, {4922,562,274,274,14310,1,0,0,0}, {4923,563,274,274,9204,1,0,0,0},
    {4924,564,274,274,14317,1,0,0,0}, {4925,565,274,274,14325,1,0,0,0}, {4926,566,274,274,9225,1,0,0,0},
    {4927,567,274,274,9232,1,0,0,0}, {4928,568,274,274,9182,1,0,0,0}, {4929,569,274,274,9189,1,0,0,0},
    {4930,570,274,274,14310,1,0,0,0}, {4931,571,274,274,9204,1,0,0,0}, {4932,572,274,274,14317,1,0,0,0},
    {4933,573,274,274,14325,1,0,0,0}, {4934,574,274,274,9225,1,0,0,0}, {4935,575,274,274,9232,1,0,0,0},
    {4936,576,274,274,1776,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,1765,1,0,0,0},
    {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,14333,1,0,0,0}, {4941,581,274,274,14337,1,0,0,0},
    {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9248,1,0,0,0}, {4944,584,274,274,1804,1,0,0,0},
    {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0}, {4947,587,274,274,1787,1,0,0,0},
    {4948,588,274,274,14341,1,0,0,0}, {4949,589,274,274,14345,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0},
    {4951,591,274,274,9260,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0},
    {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0},
    {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0},
    {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3201,1815,1,0,1,0}, {4978,601,274,274,1833,1,0,0,0},
    {4979,602,274,3201,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0}, {4980,603,274,3201,1819,1,0,1,0},
    {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3201,1821,1,0,1,0}, {4981,604,274,274,1842,1,0,0,0},
    {4982,605,274,274,1845,1,0,0,0}, {4983,606,274,274,1848,1,0,0,0}, {4984,607,274,274,1851,1,0,0,0},
    {4985,608,274,274,1854,1,0,0,0}, {4986,609,274,274,1857,1,0,0,0}, {4987,610,274,274,1860,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,3817,274,1383,1,1,0,0},
    {1077,1078,4,274,1383,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1175,3778,274,274,2200,1,0,0,0},
    {1187,3343,274,274,3810,1,0,0,0}, {1199,1109,274,274,5926,1,0,0,0}, {1241,1112,274,274,10341,1,0,0,0},
    {1257,1113,274,274,5929,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2364,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4,274,14483,1,1,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,11036,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,3123,1,0,0,0}, {1096,1097,274,274,3091,1,0,0,0},
    {1097,1098,274,274,7317,1,0,0,0}, {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,14487,1,0,0,0},
    {1103,1104,274,274,14491,1,0,0,0}, {1105,1105,274,274,14495,1,0,0,0}, {1175,3778,274,274,2200,1,0,0,0},
    {1187,3343,274,274,10575,1,0,0,0}, {1199,1109,274,274,5926,1,0,0,0}, {1241,1112,274,274,10341,1,0,0,0},
    {1257,1113,274,274,5929,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3358,274,274,10063,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0},
    {1081,1082,274,274,2372,1,0,0,0}, {1082,3360,274,274,10068,2,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,3362,274,274,10073,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,3364,274,274,10078,2,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,3366,274,274,10083,2,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1108,2773,274,274,1383,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2774,274,274,1372,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,3228,1,0,0,0}, {39,1114,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,3358,274,274,14676,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,3821,274,2151,1,1,0,0}, {1081,1082,4,274,2372,1,1,0,0},
    {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1102,1103,3821,274,5920,1,1,0,0}, {1102,1103,4,274,1369,1,1,0,0}, {1102,1103,274,274,5920,1,0,0,0},
    {1103,1104,3821,274,5923,1,1,0,0}, {1103,1104,4,274,1366,1,1,0,0}, {1103,1104,274,274,5923,1,0,0,0},
    {1108,2773,3821,274,14680,1,1,0,0}, {1108,2773,4,274,1383,1,1,0,0}, {1108,2773,274,274,14680,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1111,2774,3821,274,2151,1,1,0,0}, {1111,2774,4,274,1372,1,1,0,0},
    {1111,2774,274,274,2151,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
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
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9897,1,1,1,0}, {1579,704,274,698,9890,1,0,1,0},
    {1579,704,274,274,9897,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0},
    {1581,706,274,698,9347,1,0,1,0}, {1581,706,274,274,9354,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0},
    {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,12291,1,1,1,0}, {1584,709,274,698,12295,1,0,1,0},
    {1584,709,274,274,12291,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0},
    {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0},
    {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0},
    {1590,715,274,274,3082,1,0,0,0}, {1591,716,665,698,9369,1,1,1,0}, {1591,716,274,698,9372,1,0,1,0},
    {1591,716,274,274,9369,1,0,0,0}, {1592,717,665,698,9377,1,1,1,0}, {1592,717,274,698,9381,1,0,1,0},
    {1592,717,274,274,9377,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0},
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
    {1614,1272,274,3831,4036,3,0,1,0}, {1614,3832,274,274,1366,3,0,0,0}, {1614,1043,274,274,3110,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,1278,274,3835,2714,2,0,1,0},
    {1614,1282,274,3836,4036,2,0,1,0}, {1614,1282,274,274,2717,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0},
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
    {1657,3345,274,698,2283,1,0,1,0}, {1657,3345,274,274,2279,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1672,3349,274,698,2272,1,0,1,0}, {1672,3349,274,274,2268,1,0,0,0}, {1681,3351,274,698,9943,1,0,1,0},
    {1681,3351,274,274,2575,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1722,3355,274,698,9982,1,0,1,0}, {1722,3355,274,274,4347,1,0,0,0}, {1726,3837,274,698,2356,1,0,1,0},
    {1726,3837,274,274,2359,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0}, {1729,1071,274,698,2356,1,0,1,0},
    {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0}, {1740,1072,274,274,2372,1,0,0,0},
    {1746,3357,274,698,10735,1,0,1,0}, {1746,3357,274,274,2550,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3203,9388,1,0,1,0}, {57344,647,274,3204,9392,1,0,1,0}, {57344,647,274,3205,9396,1,0,1,0},
    {57344,647,274,3206,9402,1,0,1,0}, {57344,647,274,3207,12695,1,0,1,0}, {57344,647,274,3208,9413,1,0,1,0},
    {57344,647,274,3209,9418,1,0,1,0}, {57344,647,274,3210,9423,1,0,1,0}, {57344,647,274,3211,9427,1,0,1,0},
    {57344,647,274,3212,9431,1,0,1,0}, {57344,647,274,3213,12701,1,0,1,0}, {57344,647,274,3214,9440,1,0,1,0},
    {57344,647,274,3215,12707,1,0,1,0}, {57344,647,274,3216,9449,1,0,1,0}, {57344,647,274,274,9392,1,0,0,0},
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
    {1118,1122,274,274,3408,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1179,3547,274,274,2328,1,0,0,0},
    {1203,3800,274,274,2359,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
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
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1118,1122,274,274,14954,1,0,0,0},
    {1171,1107,274,274,14959,1,0,0,0}, {1179,3547,274,274,2328,1,0,0,0}, {1203,3800,274,274,2359,1,0,0,0},
    {2433,913,274,274,2343,1,0,0,0}, {2434,914,274,916,2343,1,0,1,0}, {2434,914,274,917,2345,1,0,1,0},
    {2434,914,274,918,2699,1,0,1,0}, {2434,914,274,919,2703,1,0,1,0}, {2434,914,274,920,2706,1,0,1,0},
    {2434,914,274,274,2695,1,0,0,0}, {2435,921,274,274,2209,1,0,0,0}, {2437,922,274,274,2146,1,0,0,0},
    {2438,923,274,274,2132,1,0,0,0}, {2439,924,274,274,2151,1,0,0,0}, {2440,925,274,274,2148,1,0,0,0},
    {2441,926,274,274,2144,1,0,0,0}, {2442,927,274,274,2141,1,0,0,0}, {2443,928,274,274,15070,1,0,0,0},
    {2444,929,274,274,2710,1,0,0,0}, {2447,930,274,274,2552,1,0,0,0}, {2448,931,274,274,2714,1,0,0,0},
    {2451,932,274,274,5198,1,0,0,0}, {2452,933,274,274,2717,1,0,0,0}, {2453,934,274,936,2328,2,0,1,0},
    {2453,934,274,274,745,2,0,0,0}, {2453,937,274,3850,2333,1,0,1,0}, {2453,937,274,936,2333,1,0,1,0},
    {2453,937,274,274,2333,1,0,0,0}, {2454,938,274,936,2720,2,0,1,0}, {2454,938,274,274,2725,2,0,0,0},
    {2454,940,274,3850,2218,1,0,1,0}, {2454,940,274,936,2218,1,0,1,0}, {2454,940,274,274,2218,1,0,0,0},
    {2455,941,274,936,2735,2,0,1,0}, {2455,941,274,274,2738,2,0,0,0}, {2455,943,274,3850,2419,1,0,1,0},
    {2455,943,274,936,2419,1,0,1,0}, {2455,943,274,274,2419,1,0,0,0}, {2456,944,274,3850,2317,1,0,1,0},
    {2456,944,274,936,2317,1,0,1,0}, {2456,944,274,274,2317,1,0,0,0}, {2457,945,274,3850,2706,1,0,1,0},
    {2457,945,274,936,2706,1,0,1,0}, {2457,945,274,274,2706,1,0,0,0}, {2458,946,274,3850,2751,1,0,1,0},
    {2458,946,274,936,2751,1,0,1,0}, {2458,946,274,274,2751,1,0,0,0}, {2459,947,274,3850,2400,1,0,1,0},
    {2459,947,274,936,2400,1,0,1,0}, {2459,947,274,274,2400,1,0,0,0}, {2460,948,274,936,2239,2,0,1,0},
    {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,3850,2200,1,0,1,0}, {2460,950,274,936,2200,1,0,1,0},
    {2460,950,274,274,2200,1,0,0,0}, {2461,951,274,3850,2763,1,0,1,0}, {2461,951,274,936,2763,1,0,1,0},
    {2461,951,274,274,2763,1,0,0,0}, {2462,952,274,3850,2703,1,0,1,0}, {2462,952,274,936,2703,1,0,1,0},
    {2462,952,274,274,2703,1,0,0,0}, {2463,953,274,3850,2279,1,0,1,0}, {2463,953,274,936,2279,1,0,1,0},
    {2463,953,274,274,2279,1,0,0,0}, {2464,954,274,3850,2766,1,0,1,0}, {2464,954,274,936,2766,1,0,1,0},
    {2464,954,274,274,2766,1,0,0,0}, {2465,955,274,3850,15074,2,0,1,0}, {2465,955,274,936,2575,2,0,1,0},
    {2465,955,274,274,15074,2,0,0,0}, {2465,957,274,3850,2268,1,0,1,0}, {2465,957,274,936,2268,1,0,1,0},
    {2465,957,274,274,2268,1,0,0,0}, {2466,958,274,3850,15078,2,0,1,0}, {2466,958,274,936,2782,2,0,1,0},
    {2466,958,274,274,15078,2,0,0,0}, {2466,960,274,3850,2793,1,0,1,0}, {2466,960,274,936,2793,1,0,1,0},
    {2466,960,274,274,2793,1,0,0,0}, {2467,961,274,3850,2699,1,0,1,0}, {2467,961,274,936,2699,1,0,1,0},
    {2467,961,274,274,2699,1,0,0,0}, {2468,962,274,3850,2184,1,0,1,0}, {2468,962,274,936,2184,1,0,1,0},
    {2468,962,274,274,2184,1,0,0,0}, {2469,963,274,3850,2189,1,0,1,0}, {2469,963,274,936,2189,1,0,1,0},
    {2469,963,274,274,2189,1,0,0,0}, {2470,964,274,3850,2221,1,0,1,0}, {2470,964,274,936,2221,1,0,1,0},
    {2470,964,274,274,2221,1,0,0,0}, {2471,965,274,3850,2226,1,0,1,0}, {2471,965,274,936,2226,1,0,1,0},
    {2471,965,274,274,2226,1,0,0,0}, {2472,966,274,3850,2345,1,0,1,0}, {2472,966,274,936,2345,1,0,1,0},
    {2472,966,274,274,2345,1,0,0,0}, {2474,967,274,3850,2393,1,0,1,0}, {2474,967,274,936,2393,1,0,1,0},
    {2474,967,274,274,2393,1,0,0,0}, {2475,968,274,936,2323,2,0,1,0}, {2475,968,274,274,1759,2,0,0,0},
    {2475,970,274,3850,2817,1,0,1,0}, {2475,970,274,936,2817,1,0,1,0}, {2475,970,274,274,2817,1,0,0,0},
    {2476,971,274,3850,2171,1,0,1,0}, {2476,971,274,936,2171,1,0,1,0}, {2476,971,274,274,2171,1,0,0,0},
    {2477,972,274,3850,2824,1,0,1,0}, {2477,972,274,936,2824,1,0,1,0}, {2477,972,274,274,2824,1,0,0,0},
    {2478,973,274,3850,2343,1,0,1,0}, {2478,973,274,936,2343,1,0,1,0}, {2478,973,274,274,2343,1,0,0,0},
    {2479,974,274,3850,2831,2,0,1,0}, {2479,974,274,936,2831,2,0,1,0}, {2479,974,274,274,2831,2,0,0,0},
    {2479,976,274,3850,2372,1,0,1,0}, {2479,976,274,936,2372,1,0,1,0}, {2479,976,274,274,2372,1,0,0,0},
    {2480,977,274,3850,2234,1,0,1,0}, {2480,977,274,936,2234,1,0,1,0}, {2480,977,274,274,2234,1,0,0,0},
    {2482,978,274,3850,2335,1,0,1,0}, {2482,978,274,936,2335,1,0,1,0}, {2482,978,274,274,2335,1,0,0,0},
    {2486,979,274,3850,2840,1,0,1,0}, {2486,979,274,936,2840,1,0,1,0}, {2486,979,274,274,2840,1,0,0,0},
    {2487,980,274,3850,2257,1,0,1,0}, {2487,980,274,936,2249,1,0,1,0}, {2487,980,274,274,2257,1,0,0,0},
    {2488,981,274,3850,2244,1,0,1,0}, {2488,981,274,936,2244,1,0,1,0}, {2488,981,274,274,2244,1,0,0,0},
    {2489,982,274,3850,2359,1,0,1,0}, {2489,982,274,936,2359,1,0,1,0}, {2489,982,274,274,2359,1,0,0,0},
    {2492,983,274,274,0,1,0,0,0}, {2494,984,274,274,2132,1,0,0,0}, {2495,985,274,274,2151,1,0,0,0},
    {2496,986,274,274,2148,1,0,0,0}, {2497,987,274,274,2144,1,0,0,0}, {2498,988,274,274,2141,1,0,0,0},
    {2499,989,274,274,15070,1,0,0,0}, {2500,990,274,274,2847,1,0,0,0}, {2503,991,274,274,2552,1,0,0,0},
    {2504,992,274,274,2714,1,0,0,0}, {2507,993,274,274,5198,1,0,0,0}, {2508,994,274,274,2717,1,0,0,0},
    {2509,995,274,274,0,1,0,0,0}, {2510,996,274,936,2184,1,0,1,0}, {2510,996,274,274,2184,1,0,0,0},
    {2528,997,274,274,2847,1,0,0,0}, {2530,998,274,274,2710,1,0,0,0}, {2534,999,274,274,2388,1,0,0,0},
    {2535,1000,274,274,1815,1,0,0,0}, {2536,1001,274,274,1817,1,0,0,0}, {2537,1002,274,274,1819,1,0,0,0},
    {2538,1003,274,274,1821,1,0,0,0}, {2539,1004,274,274,1823,1,0,0,0}, {2540,1005,274,274,1825,1,0,0,0},
    {2541,1006,274,274,1827,1,0,0,0}, {2542,1007,274,274,1829,1,0,0,0}, {2543,1008,274,274,1831,1,0,0,0},
    {2544,1009,274,3850,2234,1,0,1,0}, {2544,1009,274,936,2234,1,0,1,0}, {2544,1009,274,274,2234,1,0,0,0},
    {2545,1010,274,3850,2414,1,0,1,0}, {2545,1010,274,936,2364,1,0,1,0}, {2545,1010,274,274,2414,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2305,1490,274,274,2343,1,0,0,0},
    {2306,1491,274,1493,2343,1,0,1,0}, {2306,1491,274,1494,2345,1,0,1,0}, {2306,1491,274,1495,2699,1,0,1,0},
    {2306,1491,274,1496,2703,1,0,1,0}, {2306,1491,274,1497,2706,1,0,1,0}, {2306,1491,274,274,2695,1,0,0,0},
    {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0}, {2310,1500,274,274,2132,1,0,0,0},
    {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0}, {2313,1503,274,274,2144,1,0,0,0},
    {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,2575,1,0,0,0}, {2316,1506,274,274,3599,1,0,0,0},
    {2317,1507,274,274,4337,1,0,0,0}, {2318,1508,274,274,2550,1,0,0,0}, {2319,1509,274,274,2552,1,0,0,0},
    {2320,1510,274,274,2714,1,0,0,0}, {2321,1511,274,274,4340,1,0,0,0}, {2322,1512,274,274,2568,1,0,0,0},
    {2323,1513,274,274,2592,1,0,0,0}, {2324,1514,274,274,2717,1,0,0,0}, {2325,1515,274,3865,2328,2,0,1,0},
    {2325,1515,274,1517,2328,2,0,1,0}, {2325,1515,274,274,2328,2,0,0,0}, {2325,1518,274,3865,2333,1,0,1,0},
    {2325,1518,274,1517,2333,1,0,1,0}, {2325,1518,274,274,2333,1,0,0,0}, {2326,1519,274,3865,2720,2,0,1,0},
    {2326,1519,274,1517,2720,2,0,1,0}, {2326,1519,274,274,2720,2,0,0,0}, {2326,1521,274,3865,2218,1,0,1,0},
    {2326,1521,274,1517,2218,1,0,1,0}, {2326,1521,274,274,2218,1,0,0,0}, {2327,1522,274,3865,2735,2,0,1,0},
    {2327,1522,274,1517,2735,2,0,1,0}, {2327,1522,274,274,2735,2,0,0,0}, {2327,1524,274,3865,2419,1,0,1,0},
    {2327,1524,274,1517,2419,1,0,1,0}, {2327,1524,274,274,2419,1,0,0,0}, {2328,1525,274,3865,2317,1,0,1,0},
    {2328,1525,274,1517,2317,1,0,1,0}, {2328,1525,274,274,2317,1,0,0,0}, {2329,1526,274,3865,2706,1,0,1,0},
    {2329,1526,274,1517,2706,1,0,1,0}, {2329,1526,274,274,2706,1,0,0,0}, {2330,1527,274,3865,2751,1,0,1,0},
    {2330,1527,274,1517,2751,1,0,1,0}, {2330,1527,274,274,2751,1,0,0,0}, {2331,1528,274,3865,2400,1,0,1,0},
    {2331,1528,274,1517,2400,1,0,1,0}, {2331,1528,274,274,2400,1,0,0,0}, {2332,1529,274,3865,2239,2,0,1,0},
    {2332,1529,274,1517,2239,2,0,1,0}, {2332,1529,274,274,2239,2,0,0,0}, {2332,1531,274,3865,2200,1,0,1,0},
    {2332,1531,274,1517,2200,1,0,1,0}, {2332,1531,274,274,2200,1,0,0,0}, {2333,1532,274,3865,2763,1,0,1,0},
    {2333,1532,274,1517,2763,1,0,1,0}, {2333,1532,274,274,2763,1,0,0,0}, {2334,1533,274,3865,2703,1,0,1,0},
    {2334,1533,274,1517,2703,1,0,1,0}, {2334,1533,274,274,2703,1,0,0,0}, {2335,1534,274,3865,2279,1,0,1,0},
    {2335,1534,274,1517,2279,1,0,1,0}, {2335,1534,274,274,2279,1,0,0,0}, {2336,1535,274,3865,2766,1,0,1,0},
    {2336,1535,274,1517,2766,1,0,1,0}, {2336,1535,274,274,2766,1,0,0,0}, {2337,1536,274,3865,15074,2,0,1,0},
    {2337,1536,274,1517,2575,2,0,1,0}, {2337,1536,274,274,15074,2,0,0,0}, {2337,1538,274,3865,2268,1,0,1,0},
    {2337,1538,274,1517,2268,1,0,1,0}, {2337,1538,274,274,2268,1,0,0,0}, {2338,1539,274,3865,15078,2,0,1,0},
    {2338,1539,274,1517,2782,2,0,1,0}, {2338,1539,274,274,15078,2,0,0,0}, {2338,1541,274,3865,2793,1,0,1,0},
    {2338,1541,274,1517,2793,1,0,1,0}, {2338,1541,274,274,2793,1,0,0,0}, {2339,1542,274,3865,2699,1,0,1,0},
    {2339,1542,274,1517,2699,1,0,1,0}, {2339,1542,274,274,2699,1,0,0,0}, {2340,1543,274,3865,2184,1,0,1,0},
    {2340,1543,274,1517,2184,1,0,1,0}, {2340,1543,274,274,2184,1,0,0,0}, {2341,1544,274,3865,2189,1,0,1,0},
    {2341,1544,274,1517,2189,1,0,1,0}, {2341,1544,274,274,2189,1,0,0,0}, {2342,1545,274,3865,2221,1,0,1,0},
    {2342,1545,274,1517,2221,1,0,1,0}, {2342,1545,274,274,2221,1,0,0,0}, {2343,1546,274,3865,2226,1,0,1,0},
    {2343,1546,274,1517,2226,1,0,1,0}, {2343,1546,274,274,2226,1,0,0,0}, {2344,1547,274,3865,2345,1,0,1,0},
    {2344,1547,274,1517,2345,1,0,1,0}, {2344,1547,274,274,2345,1,0,0,0}, {2345,1548,274,3865,4347,1,0,1,0},
    {2345,1548,274,1517,4347,1,0,1,0}, {2345,1548,274,274,4347,1,0,0,0}, {2346,1549,274,3865,2393,1,0,1,0},
    {2346,1549,274,1517,2393,1,0,1,0}, {2346,1549,274,274,2393,1,0,0,0}, {2347,1550,274,3865,2323,2,0,1,0},
    {2347,1550,274,1517,2323,2,0,1,0}, {2347,1550,274,274,2323,2,0,0,0}, {2347,1552,274,3865,2817,1,0,1,0},
    {2347,1552,274,1517,2817,1,0,1,0}, {2347,1552,274,274,2817,1,0,0,0}, {2348,1553,274,3865,2171,1,0,1,0},
    {2348,1553,274,1517,2171,1,0,1,0}, {2348,1553,274,274,2171,1,0,0,0}, {2349,1554,274,3865,2824,1,0,1,0},
    {2349,1554,274,1517,2824,1,0,1,0}, {2349,1554,274,274,2824,1,0,0,0}, {2350,1555,274,3865,2343,1,0,1,0},
    {2350,1555,274,1517,2343,1,0,1,0}, {2350,1555,274,274,2343,1,0,0,0}, {2351,1556,274,3865,2831,2,0,1,0},
    {2351,1556,274,1517,2831,2,0,1,0}, {2351,1556,274,274,2831,2,0,0,0}, {2351,1558,274,3865,2372,1,0,1,0},
    {2351,1558,274,1517,2372,1,0,1,0}, {2351,1558,274,274,2372,1,0,0,0}, {2352,1559,274,3865,2234,1,0,1,0},
    {2352,1559,274,1517,2234,1,0,1,0}, {2352,1559,274,274,2234,1,0,0,0}, {2353,1560,274,3865,4356,1,0,1,0},
    {2353,1560,274,1517,4356,1,0,1,0}, {2353,1560,274,274,4356,1,0,0,0}, {2354,1561,274,3865,2335,1,0,1,0},
    {2354,1561,274,1517,2335,1,0,1,0}, {2354,1561,274,274,2335,1,0,0,0}, {2355,1562,274,3865,3599,1,0,1,0},
    {2355,1562,274,1517,3599,1,0,1,0}, {2355,1562,274,274,3599,1,0,0,0}, {2356,1563,274,3865,3082,1,0,1,0},
    {2356,1563,274,1517,4365,1,0,1,0}, {2356,1563,274,274,3082,1,0,0,0}, {2357,1564,274,3865,2414,1,0,1,0},
    {2357,1564,274,1517,2414,1,0,1,0}, {2357,1564,274,274,2414,1,0,0,0}, {2358,1565,274,3865,2840,1,0,1,0},
    {2358,1565,274,1517,2840,1,0,1,0}, {2358,1565,274,274,2840,1,0,0,0}, {2359,1566,274,3865,2257,1,0,1,0},
    {2359,1566,274,1517,2257,1,0,1,0}, {2359,1566,274,274,2257,1,0,0,0}, {2360,1567,274,3865,2244,1,0,1,0},
    {2360,1567,274,1517,2244,1,0,1,0}, {2360,1567,274,274,2244,1,0,0,0}, {2361,1568,274,3865,2359,1,0,1,0},
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
    {2709,1348,274,3880,2333,1,0,1,0}, {2709,1348,274,1114,2333,1,0,1,0}, {2709,1348,274,274,2333,1,0,0,0},
    {2710,1349,274,1114,2720,2,0,1,0}, {2710,1349,274,274,2725,2,0,0,0}, {2710,1351,274,3880,2218,1,0,1,0},
    {2710,1351,274,1114,2218,1,0,1,0}, {2710,1351,274,274,2218,1,0,0,0}, {2711,1352,274,1114,2735,2,0,1,0},
    {2711,1352,274,274,2738,2,0,0,0}, {2711,1354,274,3880,2419,1,0,1,0}, {2711,1354,274,1114,2419,1,0,1,0},
    {2711,1354,274,274,2419,1,0,0,0}, {2712,1355,274,3880,2317,1,0,1,0}, {2712,1355,274,1114,2317,1,0,1,0},
    {2712,1355,274,274,2317,1,0,0,0}, {2713,1356,274,3880,2706,1,0,1,0}, {2713,1356,274,1114,2706,1,0,1,0},
    {2713,1356,274,274,2706,1,0,0,0}, {2714,1357,274,3880,2751,1,0,1,0}, {2714,1357,274,1114,2751,1,0,1,0},
    {2714,1357,274,274,2751,1,0,0,0}, {2715,1358,274,3880,2400,1,0,1,0}, {2715,1358,274,1114,2400,1,0,1,0},
    {2715,1358,274,274,2400,1,0,0,0}, {2716,1359,274,1114,2239,2,0,1,0}, {2716,1359,274,274,1302,2,0,0,0},
    {2716,1361,274,3880,2200,1,0,1,0}, {2716,1361,274,1114,2200,1,0,1,0}, {2716,1361,274,274,2200,1,0,0,0},
    {2717,1362,274,3880,2763,1,0,1,0}, {2717,1362,274,1114,2763,1,0,1,0}, {2717,1362,274,274,2763,1,0,0,0},
    {2718,1363,274,3880,2703,1,0,1,0}, {2718,1363,274,1114,2703,1,0,1,0}, {2718,1363,274,274,2703,1,0,0,0},
    {2719,1364,274,3880,2279,1,0,1,0}, {2719,1364,274,1114,2279,1,0,1,0}, {2719,1364,274,274,2279,1,0,0,0},
    {2720,1365,274,3880,2766,1,0,1,0}, {2720,1365,274,1114,2766,1,0,1,0}, {2720,1365,274,274,2766,1,0,0,0},
    {2721,1366,274,1114,2575,2,0,1,0}, {2721,1366,274,274,2777,2,0,0,0}, {2721,1368,274,3880,2268,1,0,1,0},
    {2721,1368,274,1114,2268,1,0,1,0}, {2721,1368,274,274,2268,1,0,0,0}, {2722,1369,274,1114,2782,2,0,1,0},
    {2722,1369,274,274,2787,2,0,0,0}, {2722,1371,274,3880,2793,1,0,1,0}, {2722,1371,274,1114,2793,1,0,1,0},
    {2722,1371,274,274,2793,1,0,0,0}, {2723,1372,274,3880,2699,1,0,1,0}, {2723,1372,274,1114,2699,1,0,1,0},
    {2723,1372,274,274,2699,1,0,0,0}, {2724,1373,274,3880,2184,1,0,1,0}, {2724,1373,274,1114,2184,1,0,1,0},
    {2724,1373,274,274,2184,1,0,0,0}, {2725,1374,274,3880,2189,1,0,1,0}, {2725,1374,274,1114,2189,1,0,1,0},
    {2725,1374,274,274,2189,1,0,0,0}, {2726,1375,274,3880,2221,1,0,1,0}, {2726,1375,274,1114,2221,1,0,1,0},
    {2726,1375,274,274,2221,1,0,0,0}, {2727,1376,274,3880,2226,1,0,1,0}, {2727,1376,274,1114,2226,1,0,1,0},
    {2727,1376,274,274,2226,1,0,0,0}, {2728,1377,274,3880,2345,1,0,1,0}, {2728,1377,274,1114,2345,1,0,1,0},
    {2728,1377,274,274,2345,1,0,0,0}, {2730,1378,274,3880,2393,1,0,1,0}, {2730,1378,274,1114,2393,1,0,1,0},
    {2730,1378,274,274,2393,1,0,0,0}, {2731,1379,274,1114,2323,2,0,1,0}, {2731,1379,274,274,1759,2,0,0,0},
    {2731,1381,274,3880,2817,1,0,1,0}, {2731,1381,274,1114,2817,1,0,1,0}, {2731,1381,274,274,2817,1,0,0,0},
    {2732,1382,274,3880,2171,1,0,1,0}, {2732,1382,274,1114,2171,1,0,1,0}, {2732,1382,274,274,2171,1,0,0,0},
    {2733,1383,274,3880,2824,1,0,1,0}, {2733,1383,274,1114,2824,1,0,1,0}, {2733,1383,274,274,2824,1,0,0,0},
    {2734,1384,274,3880,2343,1,0,1,0}, {2734,1384,274,1114,2343,1,0,1,0}, {2734,1384,274,274,2343,1,0,0,0},
    {2735,1385,274,1114,2831,2,0,1,0}, {2735,1385,274,274,2835,2,0,0,0}, {2735,1387,274,3880,2372,1,0,1,0},
    {2735,1387,274,1114,2372,1,0,1,0}, {2735,1387,274,274,2372,1,0,0,0}, {2736,1388,274,3880,2234,1,0,1,0},
    {2736,1388,274,1114,2234,1,0,1,0}, {2736,1388,274,274,2234,1,0,0,0}, {2738,1389,274,3880,2335,1,0,1,0},
    {2738,1389,274,1114,2335,1,0,1,0}, {2738,1389,274,274,2335,1,0,0,0}, {2739,1390,274,3880,3599,1,0,1,0},
    {2739,1390,274,1114,3599,1,0,1,0}, {2739,1390,274,274,3599,1,0,0,0}, {2741,1391,274,3880,2414,1,0,1,0},
    {2741,1391,274,1114,2414,1,0,1,0}, {2741,1391,274,274,2414,1,0,0,0}, {2742,1392,274,3880,2840,1,0,1,0},
    {2742,1392,274,1114,2840,1,0,1,0}, {2742,1392,274,274,2840,1,0,0,0}, {2743,1393,274,3880,2257,1,0,1,0},
    {2743,1393,274,1114,2257,1,0,1,0}, {2743,1393,274,274,2257,1,0,0,0}, {2744,1394,274,3880,2244,1,0,1,0},
    {2744,1394,274,1114,2244,1,0,1,0}, {2744,1394,274,274,2244,1,0,0,0}, {2745,1395,274,3880,2359,1,0,1,0},
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
    {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,3895,2333,1,0,1,0}, {3221,1688,274,1687,2333,1,0,1,0},
    {3221,1688,274,274,2333,1,0,0,0}, {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0},
    {3222,1691,274,3895,2218,1,0,1,0}, {3222,1691,274,1687,2218,1,0,1,0}, {3222,1691,274,274,2218,1,0,0,0},
    {3223,1692,274,1687,2735,2,0,1,0}, {3223,1692,274,274,2738,2,0,0,0}, {3223,1694,274,3895,2419,1,0,1,0},
    {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,2419,1,0,0,0}, {3224,1695,274,3895,2317,1,0,1,0},
    {3224,1695,274,1687,2317,1,0,1,0}, {3224,1695,274,274,2317,1,0,0,0}, {3225,1696,274,3895,2706,1,0,1,0},
    {3225,1696,274,1687,2706,1,0,1,0}, {3225,1696,274,274,2706,1,0,0,0}, {3226,1697,274,3895,2751,1,0,1,0},
    {3226,1697,274,1687,2751,1,0,1,0}, {3226,1697,274,274,2751,1,0,0,0}, {3227,1698,274,3895,2400,1,0,1,0},
    {3227,1698,274,1687,2400,1,0,1,0}, {3227,1698,274,274,2400,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0},
    {3228,1699,274,274,1302,2,0,0,0}, {3228,1701,274,3895,2200,1,0,1,0}, {3228,1701,274,1687,2200,1,0,1,0},
    {3228,1701,274,274,2200,1,0,0,0}, {3229,1702,274,3895,2763,1,0,1,0}, {3229,1702,274,1687,2763,1,0,1,0},
    {3229,1702,274,274,2763,1,0,0,0}, {3230,1703,274,3895,2703,1,0,1,0}, {3230,1703,274,1687,2703,1,0,1,0},
    {3230,1703,274,274,2703,1,0,0,0}, {3231,1704,274,3895,2279,1,0,1,0}, {3231,1704,274,1687,2279,1,0,1,0},
    {3231,1704,274,274,2279,1,0,0,0}, {3232,1705,274,3895,2766,1,0,1,0}, {3232,1705,274,1687,2766,1,0,1,0},
    {3232,1705,274,274,2766,1,0,0,0}, {3233,1706,274,1687,2575,2,0,1,0}, {3233,1706,274,274,2777,2,0,0,0},
    {3233,1708,274,3895,2268,1,0,1,0}, {3233,1708,274,1687,2268,1,0,1,0}, {3233,1708,274,274,2268,1,0,0,0},
    {3234,1709,274,1687,2782,2,0,1,0}, {3234,1709,274,274,2787,2,0,0,0}, {3234,1711,274,3895,2793,1,0,1,0},
    {3234,1711,274,1687,2793,1,0,1,0}, {3234,1711,274,274,2793,1,0,0,0}, {3235,1712,274,3895,2699,1,0,1,0},
    {3235,1712,274,1687,2699,1,0,1,0}, {3235,1712,274,274,2699,1,0,0,0}, {3236,1713,274,3895,2184,1,0,1,0},
    {3236,1713,274,1687,2184,1,0,1,0}, {3236,1713,274,274,2184,1,0,0,0}, {3237,1714,274,3895,2189,1,0,1,0},
    {3237,1714,274,1687,2189,1,0,1,0}, {3237,1714,274,274,2189,1,0,0,0}, {3238,1715,274,3895,2221,1,0,1,0},
    {3238,1715,274,1687,2221,1,0,1,0}, {3238,1715,274,274,2221,1,0,0,0}, {3239,1716,274,3895,2226,1,0,1,0},
    {3239,1716,274,1687,2226,1,0,1,0}, {3239,1716,274,274,2226,1,0,0,0}, {3240,1717,274,3895,2345,1,0,1,0},
    {3240,1717,274,1687,2345,1,0,1,0}, {3240,1717,274,274,2345,1,0,0,0}, {3242,1718,274,3895,2393,1,0,1,0},
    {3242,1718,274,1687,2393,1,0,1,0}, {3242,1718,274,274,2393,1,0,0,0}, {3243,1719,274,1687,2323,2,0,1,0},
    {3243,1719,274,274,1759,2,0,0,0}, {3243,1721,274,3895,2817,1,0,1,0}, {3243,1721,274,1687,2817,1,0,1,0},
    {3243,1721,274,274,2817,1,0,0,0}, {3244,1722,274,3895,2171,1,0,1,0}, {3244,1722,274,1687,2171,1,0,1,0},
    {3244,1722,274,274,2171,1,0,0,0}, {3245,1723,274,3895,2824,1,0,1,0}, {3245,1723,274,1687,2824,1,0,1,0},
    {3245,1723,274,274,2824,1,0,0,0}, {3246,1724,274,3895,2343,1,0,1,0}, {3246,1724,274,1687,2343,1,0,1,0},
    {3246,1724,274,274,2343,1,0,0,0}, {3247,1725,274,1687,2831,2,0,1,0}, {3247,1725,274,274,2835,2,0,0,0},
    {3247,1727,274,3895,2372,1,0,1,0}, {3247,1727,274,1687,2372,1,0,1,0}, {3247,1727,274,274,2372,1,0,0,0},
    {3248,1728,274,3895,2234,1,0,1,0}, {3248,1728,274,1687,2234,1,0,1,0}, {3248,1728,274,274,2234,1,0,0,0},
    {3249,1729,274,3895,4356,1,0,1,0}, {3249,1729,274,1687,4356,1,0,1,0}, {3249,1729,274,274,4356,1,0,0,0},
    {3250,1730,274,3895,2335,1,0,1,0}, {3250,1730,274,1687,2335,1,0,1,0}, {3250,1730,274,274,2335,1,0,0,0},
    {3251,1731,274,3895,3599,1,0,1,0}, {3251,1731,274,1687,3599,1,0,1,0}, {3251,1731,274,274,3599,1,0,0,0},
    {3253,1732,274,3895,2414,1,0,1,0}, {3253,1732,274,1687,2414,1,0,1,0}, {3253,1732,274,274,2414,1,0,0,0},
    {3254,1733,274,3895,2840,1,0,1,0}, {3254,1733,274,1687,2840,1,0,1,0}, {3254,1733,274,274,2840,1,0,0,0},
    {3255,1734,274,3895,2257,1,0,1,0}, {3255,1734,274,1687,2257,1,0,1,0}, {3255,1734,274,274,2257,1,0,0,0},
    {3256,1735,274,3895,2244,1,0,1,0}, {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,2244,1,0,0,0},
    {3257,1736,274,3895,2359,1,0,1,0}, {3257,1736,274,1687,2359,1,0,1,0}, {3257,1736,274,274,2359,1,0,0,0},
    {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,2132,1,0,0,0}, {3263,1739,274,274,2151,1,0,0,0},
    {3264,1740,274,274,2148,1,0,0,0}, {3265,1741,274,274,2144,1,0,0,0}, {3266,1742,274,274,2141,1,0,0,0},
    {3267,1743,274,274,2575,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0}, {3270,1745,274,274,2550,1,0,0,0},
    {3271,1746,274,274,2552,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0}, {3274,1748,274,274,2568,1,0,0,0},
    {3275,1749,274,274,2592,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0},
    {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0}, {3302,1754,274,274,2388,1,0,0,0},
    {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0}, {3305,1757,274,274,1819,1,0,0,0},
    {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0}, {3308,1760,274,274,1825,1,0,0,0},
    {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0}, {3311,1763,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3329,3925,274,274,4135,1,0,0,0},
    {3330,3926,274,274,2695,1,0,0,0}, {3331,3927,274,274,2209,1,0,0,0}, {3333,3928,274,274,2146,1,0,0,0},
    {3334,3929,274,274,2132,1,0,0,0}, {3335,3930,274,274,2151,1,0,0,0}, {3336,3931,274,274,2148,1,0,0,0},
    {3337,3932,274,274,2144,1,0,0,0}, {3338,3933,274,274,2141,1,0,0,0}, {3339,3934,274,274,2575,1,0,0,0},
    {3340,3935,274,274,2710,1,0,0,0}, {3342,3936,274,274,2550,1,0,0,0}, {3343,3937,274,274,2552,1,0,0,0},
    {3344,3938,274,274,2714,1,0,0,0}, {3346,3939,274,274,2568,1,0,0,0}, {3347,3940,274,274,2592,1,0,0,0},
    {3348,3941,274,274,2717,1,0,0,0}, {3349,3942,274,3943,2333,1,0,1,0}, {3349,3942,274,3944,2333,1,0,1,0},
    {3349,3942,274,274,2333,1,0,0,0}, {3350,3945,274,3943,2218,1,0,1,0}, {3350,3945,274,3944,2218,1,0,1,0},
    {3350,3945,274,274,2218,1,0,0,0}, {3351,3946,274,3943,2419,1,0,1,0}, {3351,3946,274,3944,2419,1,0,1,0},
    {3351,3946,274,274,2419,1,0,0,0}, {3352,3947,274,3943,2317,1,0,1,0}, {3352,3947,274,3944,2317,1,0,1,0},
    {3352,3947,274,274,2317,1,0,0,0}, {3353,3948,274,3943,2706,1,0,1,0}, {3353,3948,274,3944,2706,1,0,1,0},
    {3353,3948,274,274,2706,1,0,0,0}, {3354,3949,274,3943,2751,1,0,1,0}, {3354,3949,274,3944,2751,1,0,1,0},
    {3354,3949,274,274,2751,1,0,0,0}, {3355,3950,274,3943,2400,1,0,1,0}, {3355,3950,274,3944,2400,1,0,1,0},
    {3355,3950,274,274,2400,1,0,0,0}, {3356,3951,274,3943,2200,1,0,1,0}, {3356,3951,274,3944,2200,1,0,1,0},
    {3356,3951,274,274,2200,1,0,0,0}, {3357,3952,274,3943,2763,1,0,1,0}, {3357,3952,274,3944,2763,1,0,1,0},
    {3357,3952,274,274,2763,1,0,0,0}, {3358,3953,274,3943,2703,1,0,1,0}, {3358,3953,274,3944,2703,1,0,1,0},
    {3358,3953,274,274,2703,1,0,0,0}, {3359,3954,274,3943,2279,1,0,1,0}, {3359,3954,274,3944,2279,1,0,1,0},
    {3359,3954,274,274,2279,1,0,0,0}, {3360,3955,274,3943,2766,1,0,1,0}, {3360,3955,274,3944,2766,1,0,1,0},
    {3360,3955,274,274,2766,1,0,0,0}, {3361,3956,274,3943,15074,1,0,1,0}, {3361,3956,274,3944,2268,1,0,1,0},
    {3361,3956,274,274,15074,1,0,0,0}, {3362,3957,274,3943,15078,1,0,1,0}, {3362,3957,274,3944,2793,1,0,1,0},
    {3362,3957,274,274,15078,1,0,0,0}, {3363,3958,274,3943,2699,1,0,1,0}, {3363,3958,274,3944,2699,1,0,1,0},
    {3363,3958,274,274,2699,1,0,0,0}, {3364,3959,274,3943,2184,1,0,1,0}, {3364,3959,274,3944,2184,1,0,1,0},
    {3364,3959,274,274,2184,1,0,0,0}, {3365,3960,274,3943,2189,1,0,1,0}, {3365,3960,274,3944,2189,1,0,1,0},
    {3365,3960,274,274,2189,1,0,0,0}, {3366,3961,274,3943,2221,1,0,1,0}, {3366,3961,274,3944,2221,1,0,1,0},
    {3366,3961,274,274,2221,1,0,0,0}, {3367,3962,274,3943,2226,1,0,1,0}, {3367,3962,274,3944,2226,1,0,1,0},
    {3367,3962,274,274,2226,1,0,0,0}, {3368,3963,274,3943,2345,1,0,1,0}, {3368,3963,274,3944,2345,1,0,1,0},
    {3368,3963,274,274,2345,1,0,0,0}, {3369,3964,274,3944,4347,1,0,1,0}, {3369,3964,274,274,4351,1,0,0,0},
    {3370,3965,274,3943,2393,1,0,1,0}, {3370,3965,274,3944,2393,1,0,1,0}, {3370,3965,274,274,2393,1,0,0,0},
    {3371,3966,274,3943,2817,1,0,1,0}, {3371,3966,274,3944,2817,1,0,1,0}, {3371,3966,274,274,2817,1,0,0,0},
    {3372,3967,274,3943,2171,1,0,1,0}, {3372,3967,274,3944,2171,1,0,1,0}, {3372,3967,274,274,2171,1,0,0,0},
    {3373,3968,274,3943,2824,1,0,1,0}, {3373,3968,274,3944,2824,1,0,1,0}, {3373,3968,274,274,2824,1,0,0,0},
    {3374,3969,274,3943,2343,1,0,1,0}, {3374,3969,274,3944,2343,1,0,1,0}, {3374,3969,274,274,2343,1,0,0,0},
    {3375,3970,274,3943,2372,1,0,1,0}, {3375,3970,274,3944,2372,1,0,1,0}, {3375,3970,274,274,2372,1,0,0,0},
    {3376,3971,274,3943,2234,1,0,1,0}, {3376,3971,274,3944,2234,1,0,1,0}, {3376,3971,274,274,2234,1,0,0,0},
    {3377,3972,274,3943,4356,1,0,1,0}, {3377,3972,274,3944,4356,1,0,1,0}, {3377,3972,274,274,4356,1,0,0,0},
    {3378,3973,274,3943,2335,1,0,1,0}, {3378,3973,274,3944,2335,1,0,1,0}, {3378,3973,274,274,2335,1,0,0,0},
    {3379,3974,274,3943,3599,1,0,1,0}, {3379,3974,274,3944,3599,1,0,1,0}, {3379,3974,274,274,3599,1,0,0,0},
    {3380,3975,274,3943,3082,1,0,1,0}, {3380,3975,274,3944,4365,1,0,1,0}, {3380,3975,274,274,3082,1,0,0,0},
    {3381,3976,274,3943,2414,1,0,1,0}, {3381,3976,274,3944,2414,1,0,1,0}, {3381,3976,274,274,2414,1,0,0,0},
    {3382,3977,274,3943,2840,1,0,1,0}, {3382,3977,274,3944,2840,1,0,1,0}, {3382,3977,274,274,2840,1,0,0,0},
    {3383,3978,274,3943,2257,1,0,1,0}, {3383,3978,274,3944,2257,1,0,1,0}, {3383,3978,274,274,2257,1,0,0,0},
    {3384,3979,274,3943,2244,1,0,1,0}, {3384,3979,274,3944,2244,1,0,1,0}, {3384,3979,274,274,2244,1,0,0,0},
    {3385,3980,274,3943,2359,1,0,1,0}, {3385,3980,274,3944,2359,1,0,1,0}, {3385,3980,274,274,2359,1,0,0,0},
    {3390,3981,274,274,2132,1,0,0,0}, {3391,3982,274,274,2151,1,0,0,0}, {3392,3983,274,274,2148,1,0,0,0},
    {3393,3984,274,274,2144,1,0,0,0}, {3394,3985,274,274,2141,1,0,0,0}, {3395,3986,274,274,2575,1,0,0,0},
    {3396,3987,274,274,2847,1,0,0,0}, {3398,3988,274,274,2550,1,0,0,0}, {3399,3989,274,274,2552,1,0,0,0},
    {3400,3990,274,274,2714,1,0,0,0}, {3402,3991,274,274,2568,1,0,0,0}, {3403,3992,274,274,2592,1,0,0,0},
    {3404,3993,274,274,2717,1,0,0,0}, {3405,3994,274,274,0,1,0,0,0}, {3424,3995,274,274,2847,1,0,0,0},
    {3426,3996,274,274,2710,1,0,0,0}, {3430,3997,274,274,2388,1,0,0,0}, {3431,3998,274,274,1815,1,0,0,0},
    {3432,3999,274,274,1817,1,0,0,0}, {3433,4000,274,274,1819,1,0,0,0}, {3434,4001,274,274,1821,1,0,0,0},
    {3435,4002,274,274,1823,1,0,0,0}, {3436,4003,274,274,1825,1,0,0,0}, {3437,4004,274,274,1827,1,0,0,0},
    {3438,4005,274,274,1829,1,0,0,0}, {3439,4006,274,274,1831,1,0,0,0}, {3450,4007,274,274,2699,1,0,0,0},
    {3451,4008,274,274,2345,1,0,0,0}, {3452,4009,274,274,2234,1,0,0,0}, {3453,4010,274,274,2335,1,0,0,0},
    {3454,4011,274,274,3599,1,0,0,0}, {3455,4012,274,274,2333,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2817,2388,274,274,4135,1,0,0,0}, {2818,2389,274,2390,2343,1,0,1,0},
    {2818,2389,274,2391,2345,1,0,1,0}, {2818,2389,274,2392,2699,1,0,1,0}, {2818,2389,274,2393,2703,1,0,1,0},
    {2818,2389,274,2394,2706,1,0,1,0}, {2818,2389,274,274,2695,1,0,0,0}, {2819,2395,274,274,2209,1,0,0,0},
    {2821,2396,274,274,2146,1,0,0,0}, {2822,2397,274,274,2132,1,0,0,0}, {2823,2398,274,274,2151,1,0,0,0},
    {2824,2399,274,274,2148,1,0,0,0}, {2825,2400,274,274,2144,1,0,0,0}, {2826,2401,274,274,2141,1,0,0,0},
    {2827,2402,274,274,2575,1,0,0,0}, {2828,2403,274,274,2710,1,0,0,0}, {2831,2404,274,274,2552,1,0,0,0},
    {2832,2405,274,274,2714,1,0,0,0}, {2835,2406,274,274,5198,1,0,0,0}, {2836,2407,274,274,2717,1,0,0,0},
    {2837,2408,274,2410,2328,2,0,1,0}, {2837,2408,274,274,745,2,0,0,0}, {2837,2411,274,4025,2333,1,0,1,0},
    {2837,2411,274,2410,2333,1,0,1,0}, {2837,2411,274,274,2333,1,0,0,0}, {2838,2412,274,2410,2720,2,0,1,0},
    {2838,2412,274,274,2725,2,0,0,0}, {2838,2414,274,4025,2218,1,0,1,0}, {2838,2414,274,2410,2218,1,0,1,0},
    {2838,2414,274,274,2218,1,0,0,0}, {2839,2415,274,2410,2735,2,0,1,0}, {2839,2415,274,274,2738,2,0,0,0},
    {2839,2417,274,4025,2419,1,0,1,0}, {2839,2417,274,2410,2419,1,0,1,0}, {2839,2417,274,274,2419,1,0,0,0},
    {2840,2418,274,4025,2317,1,0,1,0}, {2840,2418,274,2410,2317,1,0,1,0}, {2840,2418,274,274,2317,1,0,0,0},
    {2841,2419,274,4025,2706,1,0,1,0}, {2841,2419,274,2410,2706,1,0,1,0}, {2841,2419,274,274,2706,1,0,0,0},
    {2842,2420,274,4025,2751,1,0,1,0}, {2842,2420,274,2410,2751,1,0,1,0}, {2842,2420,274,274,2751,1,0,0,0},
    {2843,2421,274,4025,2400,1,0,1,0}, {2843,2421,274,2410,2400,1,0,1,0}, {2843,2421,274,274,2400,1,0,0,0},
    {2844,2422,274,2410,2239,2,0,1,0}, {2844,2422,274,274,1302,2,0,0,0}, {2844,2424,274,4025,2200,1,0,1,0},
    {2844,2424,274,2410,2200,1,0,1,0}, {2844,2424,274,274,2200,1,0,0,0}, {2845,2425,274,4025,2763,1,0,1,0},
    {2845,2425,274,2410,2763,1,0,1,0}, {2845,2425,274,274,2763,1,0,0,0}, {2846,2426,274,4025,2703,1,0,1,0},
    {2846,2426,274,2410,2703,1,0,1,0}, {2846,2426,274,274,2703,1,0,0,0}, {2847,2427,274,4025,2279,1,0,1,0},
    {2847,2427,274,2410,2279,1,0,1,0}, {2847,2427,274,274,2279,1,0,0,0}, {2848,2428,274,4025,2766,1,0,1,0},
    {2848,2428,274,2410,2766,1,0,1,0}, {2848,2428,274,274,2766,1,0,0,0}, {2849,2429,274,4025,15074,2,0,1,0},
    {2849,2429,274,2410,6025,2,0,1,0}, {2849,2429,274,274,15074,2,0,0,0}, {2849,2431,274,4025,2268,1,0,1,0},
    {2849,2431,274,2410,2268,1,0,1,0}, {2849,2431,274,274,2268,1,0,0,0}, {2850,2432,274,4025,15078,2,0,1,0},
    {2850,2432,274,2410,6034,2,0,1,0}, {2850,2432,274,274,15078,2,0,0,0}, {2850,2434,274,4025,2793,1,0,1,0},
    {2850,2434,274,2410,2793,1,0,1,0}, {2850,2434,274,274,2793,1,0,0,0}, {2851,2435,274,4025,2699,1,0,1,0},
    {2851,2435,274,2410,2699,1,0,1,0}, {2851,2435,274,274,2699,1,0,0,0}, {2852,2436,274,4025,2184,1,0,1,0},
    {2852,2436,274,2410,2184,1,0,1,0}, {2852,2436,274,274,2184,1,0,0,0}, {2853,2437,274,4025,2189,1,0,1,0},
    {2853,2437,274,2410,2189,1,0,1,0}, {2853,2437,274,274,2189,1,0,0,0}, {2854,2438,274,4025,2221,1,0,1,0},
    {2854,2438,274,2410,2221,1,0,1,0}, {2854,2438,274,274,2221,1,0,0,0}, {2855,2439,274,4025,2226,1,0,1,0},
    {2855,2439,274,2410,2226,1,0,1,0}, {2855,2439,274,274,2226,1,0,0,0}, {2856,2440,274,4025,2345,1,0,1,0},
    {2856,2440,274,2410,2345,1,0,1,0}, {2856,2440,274,274,2345,1,0,0,0}, {2858,2441,274,4025,2393,1,0,1,0},
    {2858,2441,274,2410,2393,1,0,1,0}, {2858,2441,274,274,2393,1,0,0,0}, {2859,2442,274,2410,2323,2,0,1,0},
    {2859,2442,274,274,1759,2,0,0,0}, {2859,2444,274,4025,2817,1,0,1,0}, {2859,2444,274,2410,2817,1,0,1,0},
    {2859,2444,274,274,2817,1,0,0,0}, {2860,2445,274,4025,2171,1,0,1,0}, {2860,2445,274,2410,2171,1,0,1,0},
    {2860,2445,274,274,2171,1,0,0,0}, {2861,2446,274,4025,2824,1,0,1,0}, {2861,2446,274,2410,2824,1,0,1,0},
    {2861,2446,274,274,2824,1,0,0,0}, {2862,2447,274,4025,2343,1,0,1,0}, {2862,2447,274,2410,2343,1,0,1,0},
    {2862,2447,274,274,2343,1,0,0,0}, {2863,2448,274,2410,2831,2,0,1,0}, {2863,2448,274,274,2835,2,0,0,0},
    {2863,2450,274,4025,2372,1,0,1,0}, {2863,2450,274,2410,2372,1,0,1,0}, {2863,2450,274,274,2372,1,0,0,0},
    {2864,2451,274,4025,2234,1,0,1,0}, {2864,2451,274,2410,2234,1,0,1,0}, {2864,2451,274,274,2234,1,0,0,0},
    {2866,2452,274,4025,2335,1,0,1,0}, {2866,2452,274,2410,2335,1,0,1,0}, {2866,2452,274,274,2335,1,0,0,0},
    {2867,2453,274,4025,3599,1,0,1,0}, {2867,2453,274,2410,3599,1,0,1,0}, {2867,2453,274,274,3599,1,0,0,0},
    {2869,2454,274,4025,2414,1,0,1,0}, {2869,2454,274,2410,2414,1,0,1,0}, {2869,2454,274,274,2414,1,0,0,0},
    {2870,2455,274,4025,2840,1,0,1,0}, {2870,2455,274,2410,2840,1,0,1,0}, {2870,2455,274,274,2840,1,0,0,0},
    {2871,2456,274,4025,2257,1,0,1,0}, {2871,2456,274,2410,2257,1,0,1,0}, {2871,2456,274,274,2257,1,0,0,0},
    {2872,2457,274,4025,2244,1,0,1,0}, {2872,2457,274,2410,2244,1,0,1,0}, {2872,2457,274,274,2244,1,0,0,0},
    {2873,2458,274,4025,2359,1,0,1,0}, {2873,2458,274,2410,2359,1,0,1,0}, {2873,2458,274,274,2359,1,0,0,0},
    {2876,2459,274,274,0,1,0,0,0}, {2878,2460,274,274,2132,1,0,0,0}, {2879,2461,274,274,2151,1,0,0,0},
    {2880,2462,274,274,2148,1,0,0,0}, {2881,2463,274,274,2144,1,0,0,0}, {2882,2464,274,274,2141,1,0,0,0},
    {2883,2465,274,274,2575,1,0,0,0}, {2884,2466,274,274,2847,1,0,0,0}, {2887,2467,274,274,2552,1,0,0,0},
    {2888,2468,274,274,2714,1,0,0,0}, {2891,2469,274,274,5198,1,0,0,0}, {2892,2470,274,274,2717,1,0,0,0},
    {2893,2471,274,274,0,1,0,0,0}, {2911,2472,274,4025,2831,1,0,1,0}, {2911,2472,274,2410,2831,1,0,1,0},
    {2911,2472,274,274,2831,1,0,0,0}, {2912,2473,274,274,2847,1,0,0,0}, {2914,2474,274,274,2710,1,0,0,0},
    {2918,2475,274,274,2388,1,0,0,0}, {2919,2476,274,274,1815,1,0,0,0}, {2920,2477,274,274,1817,1,0,0,0},
    {2921,2478,274,274,1819,1,0,0,0}, {2922,2479,274,274,1821,1,0,0,0}, {2923,2480,274,274,1823,1,0,0,0},
    {2924,2481,274,274,1825,1,0,0,0}, {2925,2482,274,274,1827,1,0,0,0}, {2926,2483,274,274,1829,1,0,0,0},
    {2927,2484,274,274,1831,1,0,0,0}, {2929,2485,274,4025,2364,1,0,1,0}, {2929,2485,274,2410,2364,1,0,1,0},
    {2929,2485,274,274,2364,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {2561,4036,274,274,4135,1,0,0,0}, {2562,4037,274,274,3595,1,0,0,0}, {2563,4038,274,274,2209,1,0,0,0},
    {2565,4039,274,274,2146,1,0,0,0}, {2566,4040,274,274,2132,1,0,0,0}, {2567,4041,274,274,2151,1,0,0,0},
    {2568,4042,274,274,2148,1,0,0,0}, {2569,4043,274,274,2144,1,0,0,0}, {2570,4044,274,274,2141,1,0,0,0},
    {2575,4045,274,274,2552,1,0,0,0}, {2576,4046,274,274,2714,1,0,0,0}, {2579,4047,274,274,2592,1,0,0,0},
    {2580,4048,274,274,2717,1,0,0,0}, {2581,4049,274,4051,2328,2,0,1,0}, {2581,4049,274,274,745,2,0,0,0},
    {2581,4052,274,4051,2333,1,0,1,0}, {2581,4052,274,274,2333,1,0,0,0}, {2582,4053,274,4051,2720,2,0,1,0},
    {2582,4053,274,274,2725,2,0,0,0}, {2582,4055,274,4051,2218,1,0,1,0}, {2582,4055,274,274,2218,1,0,0,0},
    {2583,4056,274,4051,2735,2,0,1,0}, {2583,4056,274,274,2738,2,0,0,0}, {2583,4058,274,4051,2419,1,0,1,0},
    {2583,4058,274,274,2419,1,0,0,0}, {2584,4059,274,4051,2317,1,0,1,0}, {2584,4059,274,274,2317,1,0,0,0},
    {2585,4060,274,4051,2706,1,0,1,0}, {2585,4060,274,274,2706,1,0,0,0}, {2586,4061,274,4051,2751,1,0,1,0},
    {2586,4061,274,274,2751,1,0,0,0}, {2587,4062,274,4051,2400,1,0,1,0}, {2587,4062,274,274,2400,1,0,0,0},
    {2588,4063,274,4051,2239,2,0,1,0}, {2588,4063,274,274,1302,2,0,0,0}, {2588,4065,274,4051,2200,1,0,1,0},
    {2588,4065,274,274,2200,1,0,0,0}, {2589,4066,274,4051,2763,1,0,1,0}, {2589,4066,274,274,2763,1,0,0,0},
    {2590,4067,274,4051,2703,1,0,1,0}, {2590,4067,274,274,2703,1,0,0,0}, {2591,4068,274,4051,2279,1,0,1,0},
    {2591,4068,274,274,2279,1,0,0,0}, {2592,4069,274,4051,2766,1,0,1,0}, {2592,4069,274,274,2766,1,0,0,0},
    {2593,4070,274,4051,2575,2,0,1,0}, {2593,4070,274,274,2777,2,0,0,0}, {2593,4072,274,4051,2268,1,0,1,0},
    {2593,4072,274,274,2268,1,0,0,0}, {2594,4073,274,4051,2782,2,0,1,0}, {2594,4073,274,274,2787,2,0,0,0},
    {2594,4075,274,4051,2793,1,0,1,0}, {2594,4075,274,274,2793,1,0,0,0}, {2595,4076,274,4051,2699,1,0,1,0},
    {2595,4076,274,274,2699,1,0,0,0}, {2596,4077,274,4051,2184,1,0,1,0}, {2596,4077,274,274,2184,1,0,0,0},
    {2597,4078,274,4051,2189,1,0,1,0}, {2597,4078,274,274,2189,1,0,0,0}, {2598,4079,274,4051,2221,1,0,1,0},
    {2598,4079,274,274,2221,1,0,0,0}, {2599,4080,274,4051,2226,1,0,1,0}, {2599,4080,274,274,2226,1,0,0,0},
    {2600,4081,274,4051,4347,1,0,1,0}, {2600,4081,274,274,4347,1,0,0,0}, {2602,4082,274,4051,2393,1,0,1,0},
    {2602,4082,274,274,2393,1,0,0,0}, {2603,4083,274,4051,2323,2,0,1,0}, {2603,4083,274,274,1759,2,0,0,0},
    {2603,4085,274,4051,2817,1,0,1,0}, {2603,4085,274,274,2817,1,0,0,0}, {2604,4086,274,4051,2171,1,0,1,0},
    {2604,4086,274,274,2171,1,0,0,0}, {2605,4087,274,4051,2824,1,0,1,0}, {2605,4087,274,274,2824,1,0,0,0},
    {2606,4088,274,4051,2343,1,0,1,0}, {2606,4088,274,274,2343,1,0,0,0}, {2607,4089,274,4051,2831,2,0,1,0},
    {2607,4089,274,274,2835,2,0,0,0}, {2607,4091,274,4051,2372,1,0,1,0}, {2607,4091,274,274,2372,1,0,0,0},
    {2608,4092,274,4051,2234,1,0,1,0}, {2608,4092,274,274,2234,1,0,0,0}, {2610,4093,274,4051,3599,2,0,1,0},
    {2610,4093,274,274,4145,2,0,0,0}, {2610,4095,274,4051,2335,1,0,1,0}, {2610,4095,274,274,2335,1,0,0,0},
    {2613,4096,274,4051,2414,1,0,1,0}, {2613,4096,274,274,2414,1,0,0,0}, {2616,4097,274,4051,2840,2,0,1,0},
    {2616,4097,274,274,620,2,0,0,0}, {2616,4099,274,4051,2244,1,0,1,0}, {2616,4099,274,274,2244,1,0,0,0},
    {2617,4100,274,4051,2359,1,0,1,0}, {2617,4100,274,274,2359,1,0,0,0}, {2620,4101,274,274,0,1,0,0,0},
    {2622,4102,274,274,2132,1,0,0,0}, {2623,4103,274,274,2151,1,0,0,0}, {2624,4104,274,274,2148,1,0,0,0},
    {2625,4105,274,274,2144,1,0,0,0}, {2626,4106,274,274,2141,1,0,0,0}, {2631,4107,274,274,2552,1,0,0,0},
    {2632,4108,274,274,2714,1,0,0,0}, {2635,4109,274,274,2592,1,0,0,0}, {2636,4110,274,274,2717,1,0,0,0},
    {2637,4111,274,274,0,1,0,0,0}, {2652,4112,274,4051,15074,1,0,1,0}, {2652,4112,274,274,15074,1,0,0,0},
    {2662,4113,274,274,2388,1,0,0,0}, {2663,4114,274,274,1815,1,0,0,0}, {2664,4115,274,274,1817,1,0,0,0},
    {2665,4116,274,274,1819,1,0,0,0}, {2666,4117,274,274,1821,1,0,0,0}, {2667,4118,274,274,1823,1,0,0,0},
    {2668,4119,274,274,1825,1,0,0,0}, {2669,4120,274,274,1827,1,0,0,0}, {2670,4121,274,274,1829,1,0,0,0},
    {2671,4122,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3073,2687,274,274,4135,1,0,0,0}, {3074,2688,274,2689,2343,1,0,1,0}, {3074,2688,274,2690,2345,1,0,1,0},
    {3074,2688,274,2691,2699,1,0,1,0}, {3074,2688,274,2692,2703,1,0,1,0}, {3074,2688,274,2693,2706,1,0,1,0},
    {3074,2688,274,274,2695,1,0,0,0}, {3075,2694,274,274,2209,1,0,0,0}, {3077,2695,274,274,2146,1,0,0,0},
    {3078,2696,274,274,2132,1,0,0,0}, {3079,2697,274,274,2151,1,0,0,0}, {3080,2698,274,274,2148,1,0,0,0},
    {3081,2699,274,274,2144,1,0,0,0}, {3082,2700,274,274,2141,1,0,0,0}, {3083,2701,274,274,2575,1,0,0,0},
    {3084,2702,274,274,2710,1,0,0,0}, {3086,2703,274,274,2550,1,0,0,0}, {3087,2704,274,274,2552,1,0,0,0},
    {3088,2705,274,274,2714,1,0,0,0}, {3090,2706,274,274,2568,1,0,0,0}, {3091,2707,274,274,5198,1,0,0,0},
    {3092,2708,274,274,2717,1,0,0,0}, {3093,2709,274,4137,2333,1,0,1,0}, {3093,2709,274,2710,2333,1,0,1,0},
    {3093,2709,274,274,2333,1,0,0,0}, {3094,2711,274,4137,2218,1,0,1,0}, {3094,2711,274,2710,2218,1,0,1,0},
    {3094,2711,274,274,2218,1,0,0,0}, {3095,2712,274,4137,2419,1,0,1,0}, {3095,2712,274,2710,2419,1,0,1,0},
    {3095,2712,274,274,2419,1,0,0,0}, {3096,2713,274,4137,2317,1,0,1,0}, {3096,2713,274,2710,2317,1,0,1,0},
    {3096,2713,274,274,2317,1,0,0,0}, {3097,2714,274,4137,2706,1,0,1,0}, {3097,2714,274,2710,2706,1,0,1,0},
    {3097,2714,274,274,2706,1,0,0,0}, {3098,2715,274,4137,2751,1,0,1,0}, {3098,2715,274,2710,2751,1,0,1,0},
    {3098,2715,274,274,2751,1,0,0,0}, {3099,2716,274,4137,2400,1,0,1,0}, {3099,2716,274,2710,2400,1,0,1,0},
    {3099,2716,274,274,2400,1,0,0,0}, {3100,2717,274,4137,2200,1,0,1,0}, {3100,2717,274,2710,2200,1,0,1,0},
    {3100,2717,274,274,2200,1,0,0,0}, {3101,2718,274,4137,2763,1,0,1,0}, {3101,2718,274,2710,2763,1,0,1,0},
    {3101,2718,274,274,2763,1,0,0,0}, {3102,2719,274,4137,2703,1,0,1,0}, {3102,2719,274,2710,2703,1,0,1,0},
    {3102,2719,274,274,2703,1,0,0,0}, {3103,2720,274,4137,2279,1,0,1,0}, {3103,2720,274,2710,2279,1,0,1,0},
    {3103,2720,274,274,2279,1,0,0,0}, {3104,2721,274,4137,2766,1,0,1,0}, {3104,2721,274,2710,2766,1,0,1,0},
    {3104,2721,274,274,2766,1,0,0,0}, {3105,2722,274,4137,2268,1,0,1,0}, {3105,2722,274,2710,2268,1,0,1,0},
    {3105,2722,274,274,2268,1,0,0,0}, {3106,2723,274,4137,2793,1,0,1,0}, {3106,2723,274,2710,2793,1,0,1,0},
    {3106,2723,274,274,2793,1,0,0,0}, {3107,2724,274,4137,2699,1,0,1,0}, {3107,2724,274,2710,2699,1,0,1,0},
    {3107,2724,274,274,2699,1,0,0,0}, {3108,2725,274,4137,2184,1,0,1,0}, {3108,2725,274,2710,2184,1,0,1,0},
    {3108,2725,274,274,2184,1,0,0,0}, {3109,2726,274,4137,2189,1,0,1,0}, {3109,2726,274,2710,2189,1,0,1,0},
    {3109,2726,274,274,2189,1,0,0,0}, {3110,2727,274,4137,2221,1,0,1,0}, {3110,2727,274,2710,2221,1,0,1,0},
    {3110,2727,274,274,2221,1,0,0,0}, {3111,2728,274,4137,2226,1,0,1,0}, {3111,2728,274,2710,2226,1,0,1,0},
    {3111,2728,274,274,2226,1,0,0,0}, {3112,2729,274,4137,2345,1,0,1,0}, {3112,2729,274,2710,2345,1,0,1,0},
    {3112,2729,274,274,2345,1,0,0,0}, {3114,2730,274,4137,2393,1,0,1,0}, {3114,2730,274,2710,2393,1,0,1,0},
    {3114,2730,274,274,2393,1,0,0,0}, {3115,2731,274,4137,2817,1,0,1,0}, {3115,2731,274,2710,2817,1,0,1,0},
    {3115,2731,274,274,2817,1,0,0,0}, {3116,2732,274,4137,2171,1,0,1,0}, {3116,2732,274,2710,2171,1,0,1,0},
    {3116,2732,274,274,2171,1,0,0,0}, {3117,2733,274,4137,2824,1,0,1,0}, {3117,2733,274,2710,2824,1,0,1,0},
    {3117,2733,274,274,2824,1,0,0,0}, {3118,2734,274,4137,2343,1,0,1,0}, {3118,2734,274,2710,2343,1,0,1,0},
    {3118,2734,274,274,2343,1,0,0,0}, {3119,2735,274,4137,2372,1,0,1,0}, {3119,2735,274,2710,2372,1,0,1,0},
    {3119,2735,274,274,2372,1,0,0,0}, {3120,2736,274,4137,2234,1,0,1,0}, {3120,2736,274,2710,2234,1,0,1,0},
    {3120,2736,274,274,2234,1,0,0,0}, {3121,2737,274,4137,4356,1,0,1,0}, {3121,2737,274,2710,4356,1,0,1,0},
    {3121,2737,274,274,4356,1,0,0,0}, {3122,2738,274,4137,2335,1,0,1,0}, {3122,2738,274,2710,2335,1,0,1,0},
    {3122,2738,274,274,2335,1,0,0,0}, {3123,2739,274,4137,3599,1,0,1,0}, {3123,2739,274,2710,3599,1,0,1,0},
    {3123,2739,274,274,3599,1,0,0,0}, {3124,2740,274,2710,4365,1,0,1,0}, {3124,2740,274,274,4369,1,0,0,0},
    {3125,2741,274,4137,2414,1,0,1,0}, {3125,2741,274,2710,2414,1,0,1,0}, {3125,2741,274,274,2414,1,0,0,0},
    {3126,2742,274,4137,2840,1,0,1,0}, {3126,2742,274,2710,2840,1,0,1,0}, {3126,2742,274,274,2840,1,0,0,0},
    {3127,2743,274,4137,2257,1,0,1,0}, {3127,2743,274,2710,2257,1,0,1,0}, {3127,2743,274,274,2257,1,0,0,0},
    {3128,2744,274,4137,2244,1,0,1,0}, {3128,2744,274,2710,2244,1,0,1,0}, {3128,2744,274,274,2244,1,0,0,0},
    {3129,2745,274,4137,2359,1,0,1,0}, {3129,2745,274,2710,2359,1,0,1,0}, {3129,2745,274,274,2359,1,0,0,0},
    {3134,2746,274,274,2132,1,0,0,0}, {3135,2747,274,274,2151,1,0,0,0}, {3136,2748,274,274,2148,1,0,0,0},
    {3137,2749,274,274,2144,1,0,0,0}, {3138,2750,274,274,2141,1,0,0,0}, {3139,2751,274,274,2575,1,0,0,0},
    {3140,2752,274,274,2847,1,0,0,0}, {3142,2753,274,274,2550,1,0,0,0}, {3143,2754,274,274,2552,1,0,0,0},
    {3144,2755,274,274,2714,1,0,0,0}, {3146,2756,274,274,2568,1,0,0,0}, {3147,2757,274,274,5198,1,0,0,0},
    {3148,2758,274,274,2717,1,0,0,0}, {3149,2759,274,274,0,1,0,0,0}, {3168,2760,274,274,2847,1,0,0,0},
    {3170,2761,274,274,2710,1,0,0,0}, {3174,2762,274,274,2388,1,0,0,0}, {3175,2763,274,274,1815,1,0,0,0},
    {3176,2764,274,274,1817,1,0,0,0}, {3177,2765,274,274,1819,1,0,0,0}, {3178,2766,274,274,1821,1,0,0,0},
    {3179,2767,274,274,1823,1,0,0,0}, {3180,2768,274,274,1825,1,0,0,0}, {3181,2769,274,274,1827,1,0,0,0},
    {3182,2770,274,274,1829,1,0,0,0}, {3183,2771,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2946,2587,274,274,2695,1,0,0,0}, {2947,2588,274,274,6665,1,0,0,0},
    {2949,2589,274,274,2146,1,0,0,0}, {2950,2590,274,274,2132,1,0,0,0}, {2951,2591,274,274,2151,1,0,0,0},
    {2952,2592,274,274,2148,1,0,0,0}, {2953,2593,274,274,2144,1,0,0,0}, {2954,2594,274,274,2141,1,0,0,0},
    {2958,2595,274,274,2550,1,0,0,0}, {2959,2596,274,274,2552,1,0,0,0}, {2960,2597,274,274,2714,1,0,0,0},
    {2962,2598,274,274,5198,1,0,0,0}, {2963,2599,274,274,2592,1,0,0,0}, {2964,2600,274,274,2717,1,0,0,0},
    {2965,2601,274,2602,2333,1,0,1,0}, {2965,2601,274,274,2333,1,0,0,0}, {2969,2603,274,2602,2706,1,0,1,0},
    {2969,2603,274,274,2706,1,0,0,0}, {2970,2604,274,2602,2751,1,0,1,0}, {2970,2604,274,274,2751,1,0,0,0},
    {2972,2605,274,2602,2200,1,0,1,0}, {2972,2605,274,274,2200,1,0,0,0}, {2974,2606,274,2602,2703,1,0,1,0},
    {2974,2606,274,274,2703,1,0,0,0}, {2975,2607,274,2602,2279,1,0,1,0}, {2975,2607,274,274,2279,1,0,0,0},
    {2979,2608,274,2602,2699,1,0,1,0}, {2979,2608,274,274,2699,1,0,0,0}, {2980,2609,274,2602,2184,1,0,1,0},
    {2980,2609,274,274,2184,1,0,0,0}, {2984,2610,274,2602,2345,1,0,1,0}, {2984,2610,274,274,2345,1,0,0,0},
    {2985,2611,274,2602,4347,1,0,1,0}, {2985,2611,274,274,4347,1,0,0,0}, {2986,2612,274,2602,2393,1,0,1,0},
    {2986,2612,274,274,2393,1,0,0,0}, {2990,2613,274,2602,2343,1,0,1,0}, {2990,2613,274,274,2343,1,0,0,0},
    {2991,2614,274,2602,2372,1,0,1,0}, {2991,2614,274,274,2372,1,0,0,0}, {2992,2615,274,2602,2234,1,0,1,0},
    {2992,2615,274,274,2234,1,0,0,0}, {2993,2616,274,2602,4356,1,0,1,0}, {2993,2616,274,274,4356,1,0,0,0},
    {2994,2617,274,2602,2335,1,0,1,0}, {2994,2617,274,274,2335,1,0,0,0}, {2995,2618,274,2602,3599,1,0,1,0},
    {2995,2618,274,274,3599,1,0,0,0}, {2996,2619,274,2602,3082,1,0,1,0}, {2996,2619,274,274,3082,1,0,0,0},
    {2997,2620,274,2602,2414,1,0,1,0}, {2997,2620,274,274,2414,1,0,0,0}, {2998,2621,274,2602,2840,1,0,1,0},
    {2998,2621,274,274,2840,1,0,0,0}, {2999,2622,274,2602,2257,1,0,1,0}, {2999,2622,274,274,2257,1,0,0,0},
    {3000,2623,274,2602,2244,1,0,1,0}, {3000,2623,274,274,2244,1,0,0,0}, {3001,2624,274,2602,2359,1,0,1,0},
    {3001,2624,274,274,2359,1,0,0,0}, {3006,2625,274,274,2132,1,0,0,0}, {3007,2626,274,274,2151,1,0,0,0},
    {3008,2627,274,274,2148,1,0,0,0}, {3009,2628,274,274,2144,1,0,0,0}, {3010,2629,274,274,2141,1,0,0,0},
    {3014,2630,274,274,2550,1,0,0,0}, {3015,2631,274,274,2552,1,0,0,0}, {3016,2632,274,274,2714,1,0,0,0},
    {3018,2633,274,274,2568,1,0,0,0}, {3019,2634,274,274,2592,1,0,0,0}, {3020,2635,274,274,2717,1,0,0,0},
    {3021,2636,274,274,0,1,0,0,0}, {3046,2637,274,274,2388,1,0,0,0}, {3047,2638,274,274,1815,1,0,0,0},
    {3048,2639,274,274,1817,1,0,0,0}, {3049,2640,274,274,1819,1,0,0,0}, {3050,2641,274,274,1821,1,0,0,0},
    {3051,2642,274,274,1823,1,0,0,0}, {3052,2643,274,274,1825,1,0,0,0}, {3053,2644,274,274,1827,1,0,0,0},
    {3054,2645,274,274,1829,1,0,0,0}, {3055,2646,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,4155,274,274,15659,3,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4158,274,8027,1,1,0,0}, {1077,1078,4,274,8027,1,1,0,0}, {1077,1078,274,274,14680,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,4159,274,274,9804,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,4161,274,274,15663,2,0,0,0},
    {1083,4163,274,274,15667,2,0,0,0}, {1083,4165,274,274,15671,2,0,0,0}, {1083,4167,274,274,13753,2,0,0,0},
    {1083,4169,274,274,15675,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,4171,274,274,15678,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,4173,274,274,2840,2,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2400,1,0,0,0}, {1094,4175,274,274,5798,2,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13298,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,4158,274,8033,1,1,0,0}, {1102,1103,4,274,8033,1,1,0,0}, {1102,1103,274,274,5920,1,0,0,0},
    {1103,1104,4158,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,5923,1,0,0,0},
    {1105,1105,4158,274,8030,1,1,0,0}, {1105,1105,4,274,8030,1,1,0,0}, {1105,1105,274,274,15681,1,0,0,0},
    {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,15871,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,15874,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,15871,1,0,0,0}, {1572,675,274,274,15871,1,0,0,0},
    {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,15871,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0},
    {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0},
    {1577,701,274,274,2146,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0},
    {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9922,1,1,1,0}, {1579,704,274,698,9915,1,0,1,0},
    {1579,704,274,274,9922,1,0,0,0}, {1580,705,274,698,15879,1,0,1,0}, {1580,705,274,274,15884,1,0,0,0},
    {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0}, {1582,707,274,698,3064,1,0,1,0},
    {1582,707,274,274,3071,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0},
    {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,3820,1,1,1,0}, {1584,709,274,698,9936,1,0,1,0},
    {1584,709,274,274,3820,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0},
    {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0},
    {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0},
    {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,4731,1,1,1,0}, {1588,713,274,698,15887,1,0,1,0},
    {1588,713,274,274,4731,1,0,0,0}, {1589,714,665,698,2257,1,1,1,0}, {1589,714,274,698,2261,1,0,1,0},
    {1589,714,274,274,2257,1,0,0,0}, {1590,715,665,698,2268,1,1,1,0}, {1590,715,274,698,2272,1,0,1,0},
    {1590,715,274,274,2268,1,0,0,0}, {1591,716,665,698,2279,1,1,1,0}, {1591,716,274,698,2283,1,0,1,0},
    {1591,716,274,274,2279,1,0,0,0}, {1592,717,665,698,2290,1,1,1,0}, {1592,717,274,698,2294,1,0,1,0},
    {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,15892,1,0,1,0}, {1593,718,274,274,15897,1,0,0,0},
    {1594,719,274,698,15900,1,0,1,0}, {1594,719,274,274,2735,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
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
    {57344,647,274,3203,15905,1,0,1,0}, {57344,647,274,3204,2421,1,0,1,0}, {57344,647,274,3205,15909,1,0,1,0},
    {57344,647,274,3206,15915,1,0,1,0}, {57344,647,274,3207,15921,1,0,1,0}, {57344,647,274,3208,15927,1,0,1,0},
    {57344,647,274,3209,15933,1,0,1,0}, {57344,647,274,3210,15938,1,0,1,0}, {57344,647,274,3211,15942,1,0,1,0},
    {57344,647,274,3212,15946,1,0,1,0}, {57344,647,274,3213,15950,1,0,1,0}, {57344,647,274,3214,15956,1,0,1,0},
    {57344,647,274,3215,15960,1,0,1,0}, {57344,647,274,3216,15966,1,0,1,0}, {57344,647,274,274,2421,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {768,4177,274,274,0,1,0,0,0},
    {769,4178,274,274,0,1,0,0,0}, {787,4179,274,274,0,1,0,0,0}, {788,4180,274,274,0,1,0,0,0},
    {834,4181,274,274,0,1,0,0,0}, {837,4182,274,274,0,1,0,0,0}, {945,4183,274,274,16050,3,0,0,0},
    {945,4186,274,274,16054,3,0,0,0}, {945,4189,274,274,492,2,0,0,0}, {945,1209,274,274,2717,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2171,1,0,0,0}, {947,1213,4,274,3797,2,1,0,0},
    {947,1215,274,274,3800,2,0,0,0}, {947,1217,274,274,3804,2,0,0,0}, {947,1213,274,274,3807,2,0,0,0},
    {947,1219,274,274,3810,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0},
    {949,4191,274,274,16058,3,0,0,0}, {949,4194,274,274,16062,3,0,0,0}, {949,4197,274,274,509,2,0,0,0},
    {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,4199,274,274,16066,3,0,0,0}, {951,4202,274,274,8574,2,0,0,0}, {951,1231,274,274,3816,2,0,0,0},
    {951,1233,274,274,2552,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,4204,274,274,498,2,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1240,274,274,2343,1,0,0,0}, {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0},
    {959,4206,274,274,16071,3,0,0,0}, {959,4209,274,274,16075,3,0,0,0}, {959,4212,274,274,512,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,4214,274,274,16079,3,0,0,0}, {961,4217,274,274,16083,2,0,0,0}, {961,1251,274,274,2234,1,0,0,0},
    {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0}, {964,1254,274,274,2184,1,0,0,0},
    {965,4219,274,274,16086,3,0,0,0}, {965,4222,274,274,16090,2,0,0,0}, {965,1257,274,274,3829,2,0,0,0},
    {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2817,1,0,0,0}, {967,4224,274,274,16093,4,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,4228,274,274,16099,2,0,0,0},
    {969,4230,274,274,16103,2,0,0,0}, {969,1263,274,274,2592,1,0,0,0}, {2305,1490,274,274,3595,1,0,0,0},
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
    {4310,1834,274,274,2239,1,0,0,0}, {4311,1835,274,274,16266,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0},
    {4313,1837,274,274,2333,1,0,0,0}, {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0},
    {4316,1840,274,274,2345,1,0,0,0}, {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0},
    {4319,1843,274,274,3606,1,0,0,0}, {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0},
    {4322,1846,274,274,2184,1,0,0,0}, {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,16270,1,0,0,0},
    {4325,1849,274,274,16274,1,0,0,0}, {4326,1850,274,274,2735,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0},
    {4328,1852,274,274,4731,1,0,0,0}, {4329,1853,274,274,16278,1,0,0,0}, {4330,1854,274,274,16283,1,0,0,0},
    {4331,1855,274,274,2200,1,0,0,0}, {4332,1856,274,274,2751,1,0,0,0}, {4333,1857,274,274,4743,1,0,0,0},
    {4334,1858,274,274,3824,1,0,0,0}, {4335,1859,274,274,4746,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0},
    {4337,1861,274,274,2552,1,0,0,0}, {4338,1862,274,274,2372,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0},
    {4340,1864,274,274,4982,1,0,0,0}, {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0},
    {59,1199,274,274,2118,1,0,0,0}, {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10820,1,0,0,0},
    {940,3495,274,274,10829,2,0,0,0}, {940,1202,274,274,2366,1,0,0,0}, {941,3499,274,274,10833,2,0,0,0},
    {941,1203,274,274,10843,1,0,0,0}, {942,1204,274,274,16702,1,0,0,0}, {943,1205,274,274,10846,1,0,0,0},
    {944,1206,274,274,11000,1,0,0,0}, {945,1207,274,3502,16707,2,0,1,0}, {945,1209,274,3502,16713,2,0,1,0},
    {945,1207,274,274,16718,2,0,0,0}, {945,1209,274,274,16724,2,0,0,0}, {945,1211,274,274,2146,1,0,0,0},
    {946,1212,274,274,2414,1,0,0,0}, {947,1217,274,274,16729,2,0,0,0}, {947,1215,274,274,16734,2,0,0,0},
    {947,1219,274,274,16740,2,0,0,0}, {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0},
    {949,1223,274,3502,16745,2,0,1,0}, {949,1225,274,3502,16751,2,0,1,0}, {949,1223,274,274,16756,2,0,0,0},
    {949,1225,274,274,16762,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1229,274,3502,16767,2,0,1,0}, {951,1231,274,3502,16775,2,0,1,0}, {951,1229,274,274,16782,2,0,0,0},
    {951,1231,274,274,16790,2,0,0,0}, {951,1233,274,274,16797,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0},
    {956,1238,274,4,2171,2,0,1,0}, {956,1238,4,274,2171,2,1,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10892,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,16801,1,0,0,0},
    {970,1264,274,274,7118,1,0,0,0}, {971,1265,274,274,11029,1,0,0,0}, {972,3527,274,274,10906,2,0,0,0},
    {972,1266,274,274,10910,1,0,0,0}, {973,1267,274,274,11036,1,0,0,0}, {974,1268,274,274,16805,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,4155,274,274,15659,3,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4158,274,8027,1,1,0,0},
    {1077,1078,4,274,8027,1,1,0,0}, {1077,1078,274,274,8027,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,4159,274,274,9804,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,4161,274,274,17191,2,0,0,0}, {1083,4163,274,274,17195,2,0,0,0},
    {1083,4165,274,274,17199,2,0,0,0}, {1083,4167,274,274,17203,2,0,0,0}, {1083,4169,274,274,15675,2,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,4171,274,274,15678,2,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,4173,274,274,2840,2,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2400,1,0,0,0}, {1094,4175,274,274,5798,2,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,13298,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,4158,274,8033,1,1,0,0},
    {1102,1103,4,274,8033,1,1,0,0}, {1102,1103,274,274,8033,1,0,0,0}, {1103,1104,4158,274,2760,1,1,0,0},
    {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,4158,274,8030,1,1,0,0},
    {1105,1105,4,274,8030,1,1,0,0}, {1105,1105,274,274,8030,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
    {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,4158,274,8027,1,1,0,0}, {1077,1078,4,274,8027,1,1,0,0},
    {1077,1078,274,274,14680,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,4161,274,274,15663,2,0,0,0},
    {1083,4163,274,274,15667,2,0,0,0}, {1083,4165,274,274,15671,2,0,0,0}, {1083,4167,274,274,13753,2,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2400,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0},
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,7581,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,4158,274,8033,1,1,0,0},
    {1102,1103,4,274,8033,1,1,0,0}, {1102,1103,274,274,5920,1,0,0,0}, {1103,1104,4158,274,2760,1,1,0,0},
    {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,5923,1,0,0,0}, {1105,1105,4158,274,8030,1,1,0,0},
    {1105,1105,4,274,8030,1,1,0,0}, {1105,1105,274,274,15681,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1118,1122,274,274,3408,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,13093,1,0,0,0}, {1098,1099,274,274,17389,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13298,1,0,0,0}, {1101,1102,274,274,13098,1,0,0,0},
    {1102,1103,274,274,17392,1,0,0,0}, {1103,1104,274,274,6377,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,17501,1,0,0,0}, {1098,1099,274,274,17389,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13298,1,0,0,0}, {1101,1102,274,274,13098,1,0,0,0},
    {1102,1103,274,274,17392,1,0,0,0}, {1103,1104,274,274,6377,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0},
    {97,4232,4,4,17611,4,1,1,0}, {97,4236,4,4,2717,3,1,1,0}, {97,4239,4,4,2181,3,1,1,0},
    {97,4242,4,4,17615,3,1,1,0}, {97,4245,4,4,2165,3,1,1,0}, {97,4248,4,4,17618,3,1,1,0},
    {97,4251,4,4,2714,3,1,1,0}, {97,4254,4,4,2146,2,1,1,0}, {98,4256,4,4,17621,4,1,1,0},
    {98,4260,4,4,17626,4,1,1,0}, {98,4264,4,4,17631,4,1,1,0}, {98,4268,4,4,17636,4,1,1,0},
    {98,4272,4,4,17641,4,1,1,0}, {98,4276,4,4,17646,4,1,1,0}, {98,4280,4,4,17650,4,1,1,0},
    {98,4284,4,4,17654,4,1,1,0}, {98,4288,4,4,17658,4,1,1,0}, {98,4292,4,4,17662,4,1,1,0},
    {98,4296,4,4,17666,3,1,1,0}, {98,4299,4,4,17670,3,1,1,0}, {98,4302,4,4,17674,3,1,1,0},
    {98,4305,4,4,17678,3,1,1,0}, {98,4308,4,4,1807,3,1,1,0}, {98,4311,4,4,17682,3,1,1,0},
    {98,4314,4,4,17686,3,1,1,0}, {98,4317,4,4,17690,3,1,1,0}, {98,4320,4,4,17694,3,1,1,0},
    {98,4323,4,4,17698,3,1,1,0}, {98,4326,4,4,17702,3,1,1,0}, {98,4329,4,4,17650,3,1,1,0},
    {98,4332,4,4,17654,3,1,1,0}, {98,4335,4,4,17706,3,1,1,0}, {98,4338,4,4,17658,3,1,1,0},
    {98,4341,4,4,17662,3,1,1,0}, {98,4344,4,4,1787,3,1,1,0}, {98,4347,4,4,1807,2,1,1,0},
    {98,4349,4,4,1804,2,1,1,0}, {99,4351,4,4,17710,5,1,1,0}, {99,4356,4,4,17717,5,1,1,0},
    {99,4361,4,4,17723,4,1,1,0}, {99,4365,4,4,17729,4,1,1,0}, {99,4369,4,4,17735,4,1,1,0},
    {99,4373,4,4,17741,4,1,1,0}, {99,4377,4,4,17747,4,1,1,0}, {99,4381,4,4,17753,4,1,1,0},
    {99,4385,4,4,17759,4,1,1,0}, {99,4389,4,4,17764,4,1,1,0}, {99,4393,4,4,17769,4,1,1,0},
    {99,4397,4,4,17717,4,1,1,0}, {99,4401,4,4,17774,4,1,1,0}, {99,4405,4,4,17779,4,1,1,0},
    {99,4409,4,4,17784,4,1,1,0}, {99,4413,4,4,17789,4,1,1,0}, {99,4417,4,4,17794,4,1,1,0},
    {99,4421,4,4,17799,4,1,1,0}, {99,4425,4,4,17804,4,1,1,0}, {99,4429,4,4,17809,3,1,1,0},
    {99,4432,4,4,17814,3,1,1,0}, {99,4435,4,4,8043,3,1,1,0}, {99,4438,4,4,17819,3,1,1,0},
    {99,4441,4,4,17824,3,1,1,0}, {99,4444,4,4,17829,3,1,1,0}, {99,4447,4,4,17834,3,1,1,0},
    {99,4450,4,4,17839,3,1,1,0}, {99,4453,4,4,17844,3,1,1,0}, {99,4456,4,4,17849,3,1,1,0},
    {99,4459,4,4,17854,3,1,1,0}, {99,4462,4,4,17859,3,1,1,0}, {99,4465,4,4,17774,3,1,1,0},
    {99,4468,4,4,17779,3,1,1,0}, {99,4471,4,4,17784,3,1,1,0}, {99,4474,4,4,17789,3,1,1,0},
    {99,4477,4,4,17794,3,1,1,0}, {99,4480,4,4,17799,3,1,1,0}, {99,4483,4,4,17804,3,1,1,0},
    {99,4486,4,4,2756,3,1,1,0}, {99,4489,4,4,8043,2,1,1,0}, {99,11,4,4,8051,2,1,1,0},
    {99,4491,4,4,8039,2,1,1,0}, {100,4493,4,4,17864,4,1,1,0}, {100,4497,4,4,17869,4,1,1,0},
    {100,4501,4,4,17874,4,1,1,0}, {100,4505,4,4,17879,4,1,1,0}, {100,4509,4,4,17884,4,1,1,0},
    {100,4513,4,4,17889,4,1,1,0}, {100,4517,4,4,17894,4,1,1,0}, {100,4521,4,4,17898,4,1,1,0},
    {100,4525,4,4,17902,4,1,1,0}, {100,4529,4,4,17906,4,1,1,0}, {100,4533,4,4,17911,4,1,1,0},
    {100,4537,4,4,17916,4,1,1,0}, {100,4541,4,4,17920,4,1,1,0}, {100,4545,4,4,17924,4,1,1,0},
    {100,4549,4,4,17928,4,1,1,0}, {100,4553,4,4,17932,4,1,1,0}, {100,4557,4,4,17936,3,1,1,0},
    {100,4560,4,4,935,3,1,1,0}, {100,4563,4,4,17940,3,1,1,0}, {100,4566,4,4,17944,3,1,1,0},
    {100,4569,4,4,17948,3,1,1,0}, {100,16,4,4,17952,3,1,1,0}, {100,4572,4,4,17956,3,1,1,0},
    {100,4575,4,4,17960,3,1,1,0}, {100,4578,4,4,17964,3,1,1,0}, {100,4581,4,4,17968,3,1,1,0},
    {100,4584,4,4,17972,3,1,1,0}, {100,4587,4,4,17976,3,1,1,0}, {100,4590,4,4,17980,3,1,1,0},
    {100,4593,4,4,17984,3,1,1,0}, {100,4596,4,4,17916,3,1,1,0}, {100,4599,4,4,17924,3,1,1,0},
    {100,4602,4,4,17928,3,1,1,0}, {100,4605,4,4,17988,3,1,1,0}, {100,4608,4,4,17932,3,1,1,0},
    {100,4611,4,4,915,3,1,1,0}, {100,4614,4,4,935,2,1,1,0}, {100,4616,4,4,932,2,1,1,0},
    {102,4618,4,4,17992,4,1,1,0}, {102,4622,4,4,17996,4,1,1,0}, {102,4626,4,4,18000,4,1,1,0},
    {102,4630,4,4,1759,3,1,1,0}, {103,4633,4,4,18004,5,1,1,0}, {103,4638,4,4,18010,5,1,1,0},
    {103,4643,4,4,18016,5,1,1,0}, {103,4648,4,4,18022,5,1,1,0}, {103,4653,4,4,18027,5,1,1,0},
    {103,4658,4,4,18032,5,1,1,0}, {103,4663,4,4,18037,5,1,1,0}, {103,4668,4,4,18042,5,1,1,0},
    {103,4673,4,4,18048,5,1,1,0}, {103,4678,4,4,18053,4,1,1,0}, {103,4682,4,4,18058,4,1,1,0},
    {103,4686,4,4,18063,4,1,1,0}, {103,4690,4,4,18022,4,1,1,0}, {103,4694,4,4,18027,4,1,1,0},
    {103,4698,4,4,18037,4,1,1,0}, {103,4702,4,4,1176,4,1,1,0}, {103,4706,4,4,18068,4,1,1,0},
    {103,4710,4,4,18073,4,1,1,0}, {103,4714,4,4,18078,4,1,1,0}, {103,4718,4,4,18083,4,1,1,0},
    {103,4722,4,4,18088,4,1,1,0}, {103,4726,4,4,18092,4,1,1,0}, {103,4730,4,4,18048,4,1,1,0},
    {103,4734,4,4,18097,4,1,1,0}, {103,4738,4,4,18101,4,1,1,0}, {103,4742,4,4,18105,4,1,1,0},
    {103,4746,4,4,18109,4,1,1,0}, {103,4750,4,4,18113,4,1,1,0}, {103,4754,4,4,18117,4,1,1,0},
    {103,4758,4,4,18121,4,1,1,0}, {103,4762,4,4,8007,3,1,1,0}, {103,4765,4,4,18125,3,1,1,0},
    {103,4768,4,4,18129,3,1,1,0}, {103,4771,4,4,1168,3,1,1,0}, {103,4774,4,4,18133,3,1,1,0},
    {103,4777,4,4,18137,3,1,1,0}, {103,4780,4,4,18141,3,1,1,0}, {103,4783,4,4,18145,3,1,1,0},
    {103,4786,4,4,18149,3,1,1,0}, {103,4789,4,4,18153,3,1,1,0}, {103,4792,4,4,18157,3,1,1,0},
    {103,4795,4,4,18161,3,1,1,0}, {103,4798,4,4,18165,3,1,1,0}, {103,4801,4,4,18169,3,1,1,0},
    {103,4804,4,4,18173,3,1,1,0}, {103,4807,4,4,18097,3,1,1,0}, {103,4810,4,4,18101,3,1,1,0},
    {103,4813,4,4,18105,3,1,1,0}, {103,4816,4,4,18109,3,1,1,0}, {103,4819,4,4,18113,3,1,1,0},
    {103,4822,4,4,18121,3,1,1,0}, {103,4825,4,4,1148,3,1,1,0}, {103,4828,4,4,1151,2,1,1,0},
    {103,4830,4,4,1168,2,1,1,0}, {104,4832,4,4,18177,5,1,1,0}, {104,4837,4,4,18183,5,1,1,0},
    {104,4842,4,4,18188,4,1,1,0}, {104,4846,4,4,18193,4,1,1,0}, {104,4850,4,4,18198,4,1,1,0},
    {104,4854,4,4,16050,4,1,1,0}, {104,4858,4,4,18202,4,1,1,0}, {104,4862,4,4,18206,4,1,1,0},
    {104,4866,4,4,18210,4,1,1,0}, {104,4870,4,4,18214,4,1,1,0}, {104,4874,4,4,16054,4,1,1,0},
    {104,4878,4,4,512,3,1,1,0}, {104,4881,4,4,16058,3,1,1,0}, {104,4884,4,4,492,3,1,1,0},
    {106,4887,4,4,18218,5,1,1,0}, {106,4892,4,4,18224,4,1,1,0}, {106,4896,4,4,18229,4,1,1,0},
    {106,4900,4,4,18234,4,1,1,0}, {106,4904,4,4,18239,4,1,1,0}, {106,4908,4,4,18244,4,1,1,0},
    {106,4912,4,4,18249,4,1,1,0}, {106,4916,4,4,18253,4,1,1,0}, {106,4920,4,4,18257,3,1,1,0},
    {106,4923,4,4,18261,3,1,1,0}, {106,39,4,4,18265,3,1,1,0}, {106,4926,4,4,18269,3,1,1,0},
    {106,4929,4,4,18273,3,1,1,0}, {106,4932,4,4,18277,3,1,1,0}, {106,4935,4,4,18281,3,1,1,0},
    {106,4938,4,4,18285,3,1,1,0}, {106,4941,4,4,18289,3,1,1,0}, {106,4944,4,4,18293,3,1,1,0},
    {106,4947,4,4,18297,3,1,1,0}, {106,4950,4,4,18301,3,1,1,0}, {106,4953,4,4,18305,3,1,1,0},
    {106,4956,4,4,18309,3,1,1,0}, {106,4959,4,4,1366,3,1,1,0}, {106,4962,4,4,1386,2,1,1,0},
    {106,4964,4,4,1372,2,1,1,0}, {106,4966,4,4,1383,2,1,1,0}, {107,4968,4,4,18016,6,1,1,0},
    {107,4974,4,4,18042,5,1,1,0}, {107,4979,4,4,18313,4,1,1,0}, {107,4983,4,4,18053,4,1,1,0},
    {107,4987,4,4,1176,4,1,1,0}, {107,4991,4,4,18078,4,1,1,0}, {107,4995,4,4,18088,4,1,1,0},
    {107,4999,4,4,18097,4,1,1,0}, {107,5003,4,4,18117,4,1,1,0}, {107,5007,4,4,18121,4,1,1,0},
    {107,5011,4,4,1148,3,1,1,0}, {108,5014,4,4,18318,5,1,1,0}, {108,5019,4,4,18324,5,1,1,0},
    {108,5024,4,4,18329,4,1,1,0}, {108,5028,4,4,18334,4,1,1,0}, {108,5032,4,4,18339,4,1,1,0},
    {108,5036,4,4,18344,4,1,1,0}, {108,5040,4,4,18348,4,1,1,0}, {108,5044,4,4,18352,4,1,1,0},
    {108,5048,4,4,18356,4,1,1,0}, {108,5052,4,4,18360,4,1,1,0}, {108,5056,4,4,18364,4,1,1,0},
    {108,5060,4,4,18368,4,1,1,0}, {108,5064,4,4,18372,4,1,1,0}, {108,5068,4,4,18376,4,1,1,0},
    {108,5072,4,4,540,3,1,1,0}, {108,5075,4,4,520,3,1,1,0}, {109,5078,4,4,18380,5,1,1,0},
    {109,5083,4,4,18385,4,1,1,0}, {109,5087,4,4,18389,4,1,1,0}, {109,5091,4,4,18393,4,1,1,0},
    {109,5095,4,4,18397,4,1,1,0}, {109,5099,4,4,612,3,1,1,0}, {109,5102,4,4,592,3,1,1,0},
    {110,5105,4,4,18401,6,1,1,0}, {110,5111,4,4,18407,5,1,1,0}, {110,5116,4,4,18413,5,1,1,0},
    {110,5121,4,4,18418,5,1,1,0}, {110,5126,4,4,18423,5,1,1,0}, {110,5131,4,4,18428,5,1,1,0},
    {110,5136,4,4,18433,5,1,1,0}, {110,5141,4,4,18438,4,1,1,0}, {110,5145,4,4,18443,4,1,1,0},
    {110,5149,4,4,18447,4,1,1,0}, {110,5153,4,4,18451,4,1,1,0}, {110,5157,4,4,18455,4,1,1,0},
    {110,5161,4,4,18459,4,1,1,0}, {110,5165,4,4,18463,4,1,1,0}, {110,5169,4,4,18467,4,1,1,0},
    {110,5173,4,4,18471,4,1,1,0}, {110,5177,4,4,18475,4,1,1,0}, {110,5181,4,4,18479,4,1,1,0},
    {110,5185,4,4,1068,3,1,1,0}, {110,5188,4,4,1048,3,1,1,0}, {111,3173,4,4,2568,2,1,1,0},
    {112,5191,4,4,17641,5,1,1,0}, {112,5196,4,4,17646,4,1,1,0}, {112,5200,4,4,17654,4,1,1,0},
    {112,5204,4,4,17658,4,1,1,0}, {112,5208,4,4,17662,4,1,1,0}, {112,5212,4,4,1807,3,1,1,0},
    {112,5215,4,4,1787,3,1,1,0}, {115,5218,4,4,18483,5,1,1,0}, {115,5223,4,4,18490,5,1,1,0},
    {115,5228,4,4,18495,4,1,1,0}, {115,5232,4,4,18501,4,1,1,0}, {115,5236,4,4,18507,4,1,1,0},
    {115,5240,4,4,18513,4,1,1,0}, {115,5244,4,4,18519,4,1,1,0}, {115,5248,4,4,18523,4,1,1,0},
    {115,5252,4,4,18527,4,1,1,0}, {115,5256,4,4,18532,4,1,1,0}, {115,5260,4,4,18536,4,1,1,0},
    {115,5264,4,4,18540,4,1,1,0}, {115,5268,4,4,18544,4,1,1,0}, {115,5272,4,4,18548,4,1,1,0},
    {115,5276,4,4,18552,4,1,1,0}, {115,5280,4,4,18556,4,1,1,0}, {115,5284,4,4,18560,3,1,1,0},
    {115,5287,4,4,18565,3,1,1,0}, {115,5290,4,4,701,3,1,1,0}, {115,5293,4,4,18570,3,1,1,0},
    {115,5296,4,4,18575,3,1,1,0}, {115,5299,4,4,18580,3,1,1,0}, {115,5302,4,4,18585,3,1,1,0},
    {115,5305,4,4,2843,3,1,1,0}, {115,129,4,4,8023,2,1,1,0}, {115,5308,4,4,8011,2,1,1,0},
    {116,5310,4,4,17864,4,1,1,0}, {116,5314,4,4,17869,4,1,1,0}, {116,5318,4,4,17898,4,1,1,0},
    {116,5322,4,4,17902,4,1,1,0}, {116,5326,4,4,17916,4,1,1,0}, {116,5330,4,4,17920,4,1,1,0},
    {116,5334,4,4,17924,4,1,1,0}, {116,5338,4,4,17928,4,1,1,0}, {116,5342,4,4,17932,4,1,1,0},
    {116,5346,4,4,935,3,1,1,0}, {116,5349,4,4,915,3,1,1,0}, {119,5352,4,4,18590,5,1,1,0},
    {119,5357,4,4,18595,4,1,1,0}, {119,5361,4,4,18599,4,1,1,0}, {119,5365,4,4,18603,4,1,1,0},
    {119,5369,4,4,18607,4,1,1,0}, {119,5373,4,4,1238,3,1,1,0}, {122,5376,4,4,17710,5,1,1,0},
    {122,5381,4,4,17717,5,1,1,0}, {122,5386,4,4,17723,4,1,1,0}, {122,5390,4,4,17729,4,1,1,0},
    {122,5394,4,4,17735,4,1,1,0}, {122,5398,4,4,17741,4,1,1,0}, {122,5402,4,4,17747,4,1,1,0},
    {122,5406,4,4,17753,4,1,1,0}, {122,5410,4,4,17759,4,1,1,0}, {122,5414,4,4,17764,4,1,1,0},
    {122,5418,4,4,17769,4,1,1,0}, {122,5422,4,4,18611,4,1,1,0}, {122,5426,4,4,17717,4,1,1,0},
    {122,5430,4,4,17774,4,1,1,0}, {122,5434,4,4,17779,4,1,1,0}, {122,5438,4,4,17784,4,1,1,0},
    {122,5442,4,4,17789,4,1,1,0}, {122,5446,4,4,17794,4,1,1,0}, {122,5450,4,4,17799,4,1,1,0},
    {122,5454,4,4,17804,4,1,1,0}, {122,5458,4,4,17809,3,1,1,0}, {122,5461,4,4,17814,3,1,1,0},
    {122,5464,4,4,8043,3,1,1,0}, {122,5467,4,4,17819,3,1,1,0}, {122,5470,4,4,17824,3,1,1,0},
    {122,5473,4,4,17829,3,1,1,0}, {122,5476,4,4,17834,3,1,1,0}, {122,5479,4,4,17839,3,1,1,0},
    {122,5482,4,4,17844,3,1,1,0}, {122,5485,4,4,17849,3,1,1,0}, {122,5488,4,4,17854,3,1,1,0},
    {122,5491,4,4,17859,3,1,1,0}, {122,5494,4,4,17774,3,1,1,0}, {122,5497,4,4,17779,3,1,1,0},
    {122,5500,4,4,17784,3,1,1,0}, {122,5503,4,4,17789,3,1,1,0}, {122,5506,4,4,17794,3,1,1,0},
    {122,5509,4,4,17799,3,1,1,0}, {122,5512,4,4,17804,3,1,1,0}, {122,5515,4,4,2756,3,1,1,0},
    {122,5518,4,4,8043,2,1,1,0}, {122,271,4,4,8051,2,1,1,0}, {122,5520,4,4,8039,2,1,1,0},
    {57364,273,274,274,5510,1,0,0,0}, {1377,808,274,274,2146,1,0,0,0}, {1378,809,274,274,2171,1,0,0,0},
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
    {1415,848,4,274,9603,1,1,0,0}, {1415,848,274,274,9607,1,0,0,0}, {39,1114,274,274,0,1,0,0,0},
    {105,1115,274,274,2151,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5920,1,0,0,0}, {1103,1104,274,274,5923,1,0,0,0},
    {1105,1105,274,274,15681,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1118,1122,274,274,2144,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,3223,1,0,0,0}, {1098,1099,274,274,14680,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5920,1,0,0,0},
    {1103,1104,274,274,5923,1,0,0,0}, {1105,1105,274,274,2550,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,19003,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,672,666,274,14037,2,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,2146,1,1,0,0}, {1571,674,274,274,19003,1,0,0,0},
    {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,6377,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,19006,1,0,2,0}, {1577,701,274,274,19006,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9922,1,1,1,0},
    {1579,704,274,698,9915,1,0,1,0}, {1579,704,274,274,9922,1,0,0,0}, {1580,705,274,698,15879,1,0,1,0},
    {1580,705,274,274,15884,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0},
    {1582,707,274,698,19011,1,0,1,0}, {1582,707,274,274,4982,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,3820,1,1,1,0},
    {1584,709,274,698,9936,1,0,1,0}, {1584,709,274,274,3820,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,4731,1,1,1,0},
    {1588,713,274,698,15887,1,0,1,0}, {1588,713,274,274,4731,1,0,0,0}, {1589,714,665,698,2257,1,1,1,0},
    {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0}, {1590,715,665,698,2268,1,1,1,0},
    {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0}, {1591,716,665,698,2279,1,1,1,0},
    {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0}, {1592,717,665,698,2290,1,1,1,0},
    {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,15892,1,0,1,0},
    {1593,718,274,274,15897,1,0,0,0}, {1594,719,274,698,15900,1,0,1,0}, {1594,719,274,274,2735,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0}, {1604,724,274,698,2337,1,0,1,0},
    {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0},
    {1606,726,665,698,2345,1,1,1,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,19018,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,19006,2,0,2,0}, {1614,754,274,274,19006,2,0,0,0},
    {1614,756,274,274,19018,2,0,0,0}, {1614,758,274,274,2132,2,0,0,0}, {1614,760,274,4,0,1,0,1,0},
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
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,2421,1,0,0,0}, {97,5522,274,274,19021,4,0,0,1},
    {97,5526,274,274,19027,4,0,0,1}, {97,5530,274,274,19033,4,0,0,1}, {97,5534,274,274,19040,4,0,0,1},
    {97,5538,274,274,19047,4,0,0,1}, {97,5542,274,274,19053,4,0,0,1}, {97,5546,274,274,19060,4,0,0,1},
    {97,5550,274,274,19067,4,0,0,1}, {97,5554,274,274,19074,4,0,0,1}, {97,5558,274,274,19081,4,0,0,1},
    {97,5562,274,274,19088,4,0,0,1}, {97,5566,274,274,19095,4,0,0,1}, {97,5570,274,274,19101,4,0,0,1},
    {97,5574,274,274,19107,4,0,0,1}, {97,5578,274,274,19113,4,0,0,1}, {97,5582,274,274,19119,4,0,0,1},
    {97,5586,274,274,19124,4,0,0,1}, {97,5590,274,274,19129,4,0,0,1}, {97,5594,274,274,19134,4,0,0,1},
    {97,5598,274,274,19139,4,0,0,1}, {97,5602,274,274,19144,4,0,0,1}, {97,5606,274,274,19149,4,0,0,1},
    {97,5610,274,274,19154,4,0,0,1}, {97,5614,274,274,19159,4,0,0,1}, {97,5618,274,274,19164,4,0,0,1},
    {97,5622,274,274,19169,4,0,0,1}, {97,5626,274,274,19174,4,0,0,1}, {97,5630,274,274,19179,4,0,0,1},
    {97,5634,274,274,19184,4,0,0,1}, {97,5638,274,274,19189,4,0,0,1}, {97,5642,274,274,19194,4,0,0,1},
    {97,5646,274,274,19199,4,0,0,1}, {97,5650,274,274,19204,4,0,0,1}, {97,5654,274,274,19209,4,0,0,1},
    {97,5658,274,274,19214,4,0,0,1}, {97,5662,274,274,19219,4,0,0,1}, {97,5666,274,274,19224,4,0,0,1},
    {97,5670,274,274,19229,4,0,0,1}, {97,5674,274,274,19234,4,0,0,1}, {97,5678,274,274,19239,4,0,0,1},
    {97,5682,274,274,19244,4,0,0,1}, {1377,808,274,274,2146,1,0,0,0}, {1378,809,274,274,2171,1,0,0,0},
    {1379,810,274,274,2419,1,0,0,0}, {1380,811,274,274,2221,1,0,0,0}, {1381,812,274,274,2550,1,0,0,0},
    {1382,813,274,274,2239,1,0,0,0}, {1383,814,274,274,2552,1,0,0,0}, {1384,815,274,274,3235,1,0,0,0},
    {1385,816,274,274,16266,1,0,0,0}, {1386,817,274,274,3606,1,0,0,0}, {1387,818,274,274,2151,1,0,0,0},
    {1388,819,274,274,2335,1,0,0,0}, {1389,820,274,274,3824,1,0,0,0}, {1390,821,274,274,3123,1,0,0,0},
    {1391,822,274,274,2333,1,0,0,0}, {1392,823,274,274,2359,1,0,0,0}, {1393,824,274,274,2200,1,0,0,0},
    {1394,825,274,274,2735,1,0,0,0}, {1395,826,274,274,19544,1,0,0,0}, {1396,827,274,274,2343,1,0,0,0},
    {1397,828,274,274,2372,1,0,0,0}, {1398,829,274,274,2345,1,0,0,0}, {1399,830,274,274,4731,1,0,0,0},
    {1400,831,274,274,12311,2,0,0,0}, {1400,833,274,274,2568,1,0,0,0}, {1401,834,274,274,4743,1,0,0,0},
    {1402,835,274,274,2393,1,0,0,0}, {1403,836,274,274,4746,1,0,0,0}, {1404,837,274,274,6025,1,0,0,0},
    {1405,838,274,274,2244,1,0,0,0}, {1406,839,274,274,2414,1,0,0,0}, {1407,840,274,274,2184,1,0,0,0},
    {1408,841,274,274,2234,1,0,0,0}, {1409,842,274,274,16283,1,0,0,0}, {1410,843,274,274,2364,1,0,0,0},
    {1411,844,274,274,16270,1,0,0,0}, {1412,845,274,274,16274,1,0,0,0}, {1413,846,274,274,19549,1,0,0,0},
    {1414,847,274,274,2323,1,0,0,0}, {1415,848,274,274,2595,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0},
    {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10820,1,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,1203,274,274,10843,1,0,0,0}, {942,1204,274,274,19618,1,0,0,0}, {943,1205,274,274,10846,1,0,0,0},
    {944,1206,274,274,11000,1,0,0,0}, {945,1207,274,274,19623,2,0,0,0}, {945,1209,274,274,2717,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1219,274,274,2416,2,0,0,0},
    {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,274,19627,2,0,0,0},
    {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1233,274,274,2148,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0},
    {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10892,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,2592,1,0,0,0},
    {970,1264,274,274,7118,1,0,0,0}, {971,1265,274,274,11029,1,0,0,0}, {972,1266,274,274,10910,1,0,0,0},
    {973,1267,274,274,11036,1,0,0,0}, {974,1268,274,274,19631,1,0,0,0}, {2305,1490,274,274,4135,1,0,0,0},
    {2306,1491,274,274,3595,1,0,0,0}, {2307,1498,274,274,2209,1,0,0,0}, {2309,1499,274,274,2146,1,0,0,0},
    {2310,1500,274,274,2132,1,0,0,0}, {2311,1501,274,274,2151,1,0,0,0}, {2312,1502,274,274,2148,1,0,0,0},
    {2313,1503,274,274,2144,1,0,0,0}, {2314,1504,274,274,2141,1,0,0,0}, {2315,1505,274,274,15070,1,0,0,0},
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
    {2370,1575,274,274,2141,1,0,0,0}, {2371,1576,274,274,15070,1,0,0,0}, {2372,1577,274,274,2847,1,0,0,0},
    {2373,1578,274,274,4337,1,0,0,0}, {2374,1579,274,274,2550,1,0,0,0}, {2375,1580,274,274,2552,1,0,0,0},
    {2376,1581,274,274,2714,1,0,0,0}, {2377,1582,274,274,4340,1,0,0,0}, {2378,1583,274,274,2568,1,0,0,0},
    {2379,1584,274,274,2592,1,0,0,0}, {2380,1585,274,274,2717,1,0,0,0}, {2381,1586,274,274,0,1,0,0,0},
    {2400,1587,274,274,2847,1,0,0,0}, {2402,1588,274,274,2710,1,0,0,0}, {2404,912,274,274,2689,1,0,0,0},
    {2405,1589,274,274,2689,1,0,0,0}, {2406,1590,274,274,2388,1,0,0,0}, {2407,1591,274,274,1815,1,0,0,0},
    {2408,1592,274,274,1817,1,0,0,0}, {2409,1593,274,274,1819,1,0,0,0}, {2410,1594,274,274,1821,1,0,0,0},
    {2411,1595,274,274,1823,1,0,0,0}, {2412,1596,274,274,1825,1,0,0,0}, {2413,1597,274,274,1827,1,0,0,0},
    {2414,1598,274,274,1829,1,0,0,0}, {2415,1599,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {12387,5686,274,274,7783,2,0,0,0}, {12449,2779,274,274,7647,1,0,0,0},
    {12450,2780,274,274,7651,1,0,0,0}, {12451,2781,274,274,7655,1,0,0,0}, {12452,2782,274,274,7659,1,0,0,0},
    {12453,2783,274,274,7663,1,0,0,0}, {12454,2784,274,274,7667,1,0,0,0}, {12455,2785,274,274,7671,1,0,0,0},
    {12456,2786,274,274,7675,1,0,0,0}, {12457,2787,274,274,7679,1,0,0,0}, {12458,2788,274,274,7683,1,0,0,0},
    {12459,2789,274,274,7687,1,0,0,0}, {12460,2790,274,274,7691,1,0,0,0}, {12461,2791,274,274,7695,1,0,0,0},
    {12462,2792,274,274,7699,1,0,0,0}, {12463,2793,274,274,7703,1,0,0,0}, {12464,2794,274,274,7707,1,0,0,0},
    {12465,2795,274,274,7711,1,0,0,0}, {12466,2796,274,274,7715,1,0,0,0}, {12467,2797,274,274,7719,1,0,0,0},
    {12468,2798,274,274,7723,1,0,0,0}, {12469,2799,274,274,7727,1,0,0,0}, {12470,2800,274,274,7731,1,0,0,0},
    {12471,2801,274,274,7735,1,0,0,0}, {12472,2802,274,274,7739,1,0,0,0}, {12473,2803,274,274,7743,1,0,0,0},
    {12474,2804,274,274,7747,1,0,0,0}, {12475,2805,274,274,7751,1,0,0,0}, {12476,2806,274,274,7755,1,0,0,0},
    {12477,2807,274,274,7759,1,0,0,0}, {12478,2808,274,274,7763,1,0,0,0}, {12479,2809,274,274,7767,1,0,0,0},
    {12480,2810,274,274,7771,1,0,0,0}, {12481,2811,274,274,7775,1,0,0,0}, {12482,2812,274,274,7779,1,0,0,0},
    {12483,2813,274,274,7783,1,0,0,0}, {12484,2814,274,274,7787,1,0,0,0}, {12485,2815,274,274,7791,1,0,0,0},
    {12486,2816,274,274,7795,1,0,0,0}, {12487,2817,274,274,7799,1,0,0,0}, {12488,2818,274,274,7803,1,0,0,0},
    {12489,2819,274,274,7807,1,0,0,0}, {12490,2820,274,274,7811,1,0,0,0}, {12491,2821,274,274,7815,1,0,0,0},
    {12492,2822,274,274,7819,1,0,0,0}, {12493,2823,274,274,7823,1,0,0,0}, {12494,2824,274,274,7827,1,0,0,0},
    {12495,2825,274,274,7831,1,0,0,0}, {12496,2826,274,274,7835,1,0,0,0}, {12497,2827,274,274,7839,1,0,0,0},
    {12498,2828,274,274,7843,1,0,0,0}, {12499,2829,274,274,7847,1,0,0,0}, {12500,2830,274,274,7851,1,0,0,0},
    {12501,2831,274,274,7855,1,0,0,0}, {12502,2832,274,274,7859,1,0,0,0}, {12503,2833,274,274,7863,1,0,0,0},
    {12504,2834,274,274,7867,1,0,0,0}, {12505,2835,274,274,7871,1,0,0,0}, {12506,2836,274,274,7875,1,0,0,0},
    {12507,2837,274,274,7879,1,0,0,0}, {12508,2838,274,274,7883,1,0,0,0}, {12509,2839,274,274,7887,1,0,0,0},
    {12510,2840,274,274,7891,1,0,0,0}, {12511,2841,274,274,7895,1,0,0,0}, {12512,2842,274,274,7899,1,0,0,0},
    {12513,2843,274,274,7903,1,0,0,0}, {12514,2844,274,274,7907,1,0,0,0}, {12515,2845,274,274,7911,1,0,0,0},
    {12516,2846,274,274,7915,1,0,0,0}, {12517,2847,274,274,7919,1,0,0,0}, {12518,2848,274,274,7923,1,0,0,0},
    {12519,2849,274,274,7927,1,0,0,0}, {12520,2850,274,274,7931,1,0,0,0}, {12521,2851,274,274,7935,1,0,0,0},
    {12522,2852,274,274,7939,1,0,0,0}, {12523,2853,274,274,7943,1,0,0,0}, {12524,2854,274,274,7947,1,0,0,0},
    {12525,2855,274,274,7951,1,0,0,0}, {12526,2856,274,274,7955,1,0,0,0}, {12527,2857,274,274,7959,1,0,0,0},
    {12528,2858,274,274,7963,1,0,0,0}, {12529,2859,274,274,7967,1,0,0,0}, {12530,2860,274,274,7971,1,0,0,0},
    {12531,2861,274,274,7975,1,0,0,0}, {12532,2862,274,274,7979,1,0,0,0}, {12353,2934,274,274,2146,1,0,0,0},
    {12354,2935,274,274,2146,1,0,0,0}, {12355,2936,274,274,2151,1,0,0,0}, {12356,2937,274,274,1383,2,0,0,0},
    {12356,2939,274,274,2151,1,0,0,0}, {12357,2940,274,274,2144,1,0,0,0}, {12358,2941,274,274,1258,2,0,0,0},
    {12358,2943,274,274,1255,2,0,0,0}, {12358,2945,274,274,1244,2,0,0,0}, {12358,2947,274,274,2144,1,0,0,0},
    {12359,2948,274,274,2550,1,0,0,0}, {12360,2949,274,274,2550,1,0,0,0}, {12361,2950,274,274,2568,1,0,0,0},
    {12362,2951,274,274,2568,1,0,0,0}, {12363,2952,274,274,1148,1,0,0,0}, {12364,2953,274,274,1502,1,0,0,0},
    {12365,2954,274,274,7983,2,0,0,0}, {12365,2956,274,274,7987,2,0,0,0}, {12365,2958,274,274,7991,2,0,0,0},
    {12365,2960,274,274,1154,1,0,0,0}, {12366,2961,274,274,7995,2,0,0,0}, {12366,2963,274,274,7999,2,0,0,0},
    {12366,2965,274,274,8003,2,0,0,0}, {12366,2967,274,274,1508,1,0,0,0}, {12367,2968,274,274,8007,2,0,0,0},
    {12367,2970,274,274,1189,2,0,0,0}, {12367,2972,274,274,1180,2,0,0,0}, {12367,2974,274,274,1176,2,0,0,0},
    {12367,2976,274,274,1151,1,0,0,0}, {12368,2977,274,274,1530,2,0,0,0}, {12368,2979,274,274,1505,1,0,0,0},
    {12369,2980,274,274,1165,1,0,0,0}, {12370,2981,274,274,1519,1,0,0,0}, {12371,2982,274,274,1168,1,0,0,0},
    {12372,2983,274,274,1522,1,0,0,0}, {12373,2984,274,274,684,1,0,0,0}, {12374,2985,274,274,1302,1,0,0,0},
    {12375,2986,274,274,8011,2,0,0,0}, {12375,2988,274,274,19765,2,0,0,0}, {12375,2990,274,274,279,2,0,0,0},
    {12375,2992,274,274,19769,2,0,0,0}, {12375,2994,274,274,283,1,0,0,0}, {12376,2995,274,274,8027,2,0,0,0},
    {12376,2997,274,274,19773,2,0,0,0}, {12376,2999,274,274,19777,2,0,0,0}, {12376,3001,274,274,19781,2,0,0,0},
    {12376,3003,274,274,1308,1,0,0,0}, {12377,3004,274,274,687,1,0,0,0}, {12378,3005,274,274,1305,1,0,0,0},
    {12379,3006,274,274,698,1,0,0,0}, {12380,3007,274,274,1319,1,0,0,0}, {12381,3008,274,274,701,1,0,0,0},
    {12382,3009,274,274,1322,1,0,0,0}, {12383,3010,274,274,915,1,0,0,0}, {12384,3011,274,274,1394,1,0,0,0},
    {12385,3012,274,274,8039,2,0,0,0}, {12385,3014,274,274,19785,2,0,0,0}, {12385,3016,274,274,8075,2,0,0,0},
    {12385,3018,274,274,19789,2,0,0,0}, {12385,3020,274,274,921,1,0,0,0}, {12386,3021,274,274,19773,2,0,0,0},
    {12386,3023,274,274,19777,2,0,0,0}, {12386,3025,274,274,19781,2,0,0,0}, {12386,3027,274,274,1308,1,0,0,0},
    {12387,3028,274,3029,2364,1,0,1,0}, {12387,3028,274,3030,2372,1,0,1,0}, {12387,3028,274,3031,2345,1,0,1,0},
    {12387,3028,274,3032,2234,1,0,1,0}, {12387,3028,274,3033,2343,1,0,1,0}, {12387,3028,274,3034,2393,1,0,1,0},
    {12387,3028,274,3035,2171,1,0,1,0}, {12387,3028,274,3036,2359,1,0,1,0}, {12387,3028,274,3037,2359,1,0,1,0},
    {12387,3028,274,3038,2221,1,0,1,0}, {12387,3028,274,3039,2184,1,0,1,0}, {12387,3028,274,3040,2239,1,0,1,0},
    {12387,3028,274,3041,2239,1,0,1,0}, {12387,3028,274,3042,2244,1,0,1,0}, {12387,3028,274,3043,2419,1,0,1,0},
    {12387,3028,274,3044,2333,1,0,1,0}, {12387,3028,274,274,0,1,0,0,0}, {12388,3045,274,274,8055,2,0,0,0},
    {12388,3047,274,274,8059,2,0,0,0}, {12388,3049,274,274,8063,2,0,0,0}, {12388,3051,274,274,8067,2,0,0,0},
    {12388,3053,274,274,918,1,0,0,0}, {12389,3054,274,274,1305,1,0,0,0}, {12390,3055,274,274,8075,2,0,0,0},
    {12390,3057,274,274,921,2,0,0,0}, {12390,3059,274,274,932,1,0,0,0}, {12391,3060,274,274,8079,2,0,0,0},
    {12391,3062,274,274,1400,2,0,0,0}, {12391,3064,274,274,1411,1,0,0,0}, {12392,3065,274,274,918,2,0,0,0},
    {12392,3067,274,274,935,1,0,0,0}, {12393,3068,274,274,1397,2,0,0,0}, {12393,3070,274,274,1414,1,0,0,0},
    {12394,3071,274,274,1048,1,0,0,0}, {12395,3072,274,274,8083,2,0,0,0}, {12395,3074,274,274,105,2,0,0,0},
    {12395,3076,274,274,8087,2,0,0,0}, {12395,3078,274,274,1054,1,0,0,0}, {12396,3079,274,274,1051,1,0,0,0},
    {12397,3080,274,274,1065,1,0,0,0}, {12398,3081,274,274,1068,1,0,0,0}, {12399,3082,274,274,492,1,0,0,0},
    {12400,3083,274,274,859,1,0,0,0}, {12401,3084,274,274,1787,1,0,0,0}, {12402,3085,274,274,8091,2,0,0,0},
    {12402,3087,274,274,8095,2,0,0,0}, {12402,3089,274,274,8099,2,0,0,0}, {12402,3091,274,274,498,1,0,0,0},
    {12403,3092,274,274,8103,2,0,0,0}, {12403,3094,274,274,8107,2,0,0,0}, {12403,3096,274,274,8111,2,0,0,0},
    {12403,3098,274,274,865,1,0,0,0}, {12404,3099,274,274,8115,2,0,0,0}, {12404,3101,274,274,8119,2,0,0,0},
    {12404,3103,274,274,8123,2,0,0,0}, {12404,3105,274,274,1793,1,0,0,0}, {12405,3106,274,274,1779,2,0,0,0},
    {12405,3108,274,274,1776,2,0,0,0}, {12405,3110,274,274,1765,2,0,0,0}, {12405,3112,274,274,1759,2,0,0,0},
    {12405,2892,274,274,495,1,0,0,0}, {12406,3114,274,274,862,1,0,0,0}, {12407,3115,274,274,1790,1,0,0,0},
    {12408,3116,274,274,509,1,0,0,0}, {12409,3117,274,274,876,1,0,0,0}, {12410,3118,274,274,1804,1,0,0,0},
    {12411,3119,274,274,512,1,0,0,0}, {12412,3120,274,274,879,1,0,0,0}, {12413,3121,274,274,1807,1,0,0,0},
    {12414,3122,274,274,592,1,0,0,0}, {12415,3123,274,274,8127,2,0,0,0}, {12415,3125,274,274,8131,2,0,0,0},
    {12415,3127,274,274,8135,2,0,0,0}, {12415,3129,274,274,598,1,0,0,0}, {12416,3130,274,274,595,1,0,0,0},
    {12417,3131,274,274,609,1,0,0,0}, {12418,3132,274,274,612,1,0,0,0}, {12419,3133,274,274,1366,1,0,0,0},
    {12420,3134,274,274,1366,1,0,0,0}, {12421,3135,274,274,1369,1,0,0,0}, {12422,3136,274,274,1369,1,0,0,0},
    {12423,3137,274,274,1386,1,0,0,0}, {12424,3138,274,274,1386,1,0,0,0}, {12425,3139,274,274,656,1,0,0,0},
    {12426,3140,274,274,8139,2,0,0,0}, {12426,3142,274,274,8143,2,0,0,0}, {12426,3144,274,274,8147,2,0,0,0},
    {12426,3146,274,274,662,1,0,0,0}, {12427,3147,274,274,659,1,0,0,0}, {12428,3148,274,274,673,1,0,0,0},
    {12429,3149,274,274,676,1,0,0,0}, {12430,3150,274,274,1238,1,0,0,0}, {12431,2863,274,274,1238,1,0,0,0},
    {12432,3151,274,274,2151,1,0,0,0}, {12433,3152,274,274,2550,1,0,0,0}, {12434,3153,274,274,2568,1,0,0,0},
    {12435,3154,274,3155,8151,1,0,1,0}, {12435,3154,274,274,2345,1,0,0,0}, {12436,3156,274,274,907,2,0,0,0},
    {12436,3158,274,274,904,2,0,0,0}, {12436,3160,274,274,893,2,0,0,0}, {12436,3162,274,274,887,2,0,0,0},
    {12436,3164,274,274,890,1,0,0,0}, {97,3165,274,274,6377,2,0,0,0}, {101,3167,274,274,4337,2,0,0,0},
    {105,3169,274,274,12979,2,0,0,0}, {111,3171,274,274,4340,2,0,0,0}, {111,3173,274,274,4340,2,0,0,0},
    {111,3175,274,274,4340,2,0,0,0}, {117,3177,274,274,17392,2,0,0,0}, {117,3179,274,274,17392,2,0,0,0},
    {12540,3181,274,274,0,1,0,0,0}, {8226,5688,274,274,0,1,0,0,0}, {3201,1662,274,274,4135,1,0,0,0},
    {3202,1663,274,274,3595,1,0,0,0}, {3203,1670,274,274,2209,1,0,0,0}, {3205,1671,274,274,2146,1,0,0,0},
    {3206,1672,274,274,2132,1,0,0,0}, {3207,1673,274,274,2151,1,0,0,0}, {3208,1674,274,274,2148,1,0,0,0},
    {3209,1675,274,274,2144,1,0,0,0}, {3210,1676,274,274,2141,1,0,0,0}, {3211,1677,274,274,15070,1,0,0,0},
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
    {3267,1743,274,274,15070,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0}, {3270,1745,274,274,2550,1,0,0,0},
    {3271,1746,274,274,2552,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0}, {3274,1748,274,274,2568,1,0,0,0},
    {3275,1749,274,274,2592,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0}, {3277,1751,274,274,0,1,0,0,0},
    {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0}, {3302,1754,274,274,2388,1,0,0,0},
    {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0}, {3305,1757,274,274,1819,1,0,0,0},
    {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0}, {3308,1760,274,274,1825,1,0,0,0},
    {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0}, {3311,1763,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {4304,1828,274,274,2146,1,0,0,0},
    {4305,1829,274,274,2171,1,0,0,0}, {4306,1830,274,274,2419,1,0,0,0}, {4307,1831,274,274,2221,1,0,0,0},
    {4308,1832,274,274,2550,1,0,0,0}, {4309,1833,274,274,2414,1,0,0,0}, {4310,1834,274,274,2239,1,0,0,0},
    {4311,1835,274,274,16266,1,0,0,0}, {4312,1836,274,274,2151,1,0,0,0}, {4313,1837,274,274,2333,1,0,0,0},
    {4314,1838,274,274,2335,1,0,0,0}, {4315,1839,274,274,2343,1,0,0,0}, {4316,1840,274,274,2345,1,0,0,0},
    {4317,1841,274,274,2568,1,0,0,0}, {4318,1842,274,274,2393,1,0,0,0}, {4319,1843,274,274,3606,1,0,0,0},
    {4320,1844,274,274,2234,1,0,0,0}, {4321,1845,274,274,2244,1,0,0,0}, {4322,1846,274,274,2184,1,0,0,0},
    {4323,1847,274,274,2144,1,0,0,0}, {4324,1848,274,274,16270,1,0,0,0}, {4325,1849,274,274,16274,1,0,0,0},
    {4326,1850,274,274,19926,1,0,0,0}, {4327,1851,274,274,2328,1,0,0,0}, {4328,1852,274,274,4731,1,0,0,0},
    {4329,1853,274,274,16278,1,0,0,0}, {4330,1854,274,274,16283,1,0,0,0}, {4331,1855,274,274,2200,1,0,0,0},
    {4332,1856,274,274,2751,1,0,0,0}, {4333,1857,274,274,4743,1,0,0,0}, {4334,1858,274,274,3824,1,0,0,0},
    {4335,1859,274,274,4746,1,0,0,0}, {4336,1860,274,274,2359,1,0,0,0}, {4337,1861,274,274,2552,1,0,0,0},
    {4338,1862,274,274,2372,1,0,0,0}, {4339,1863,274,274,2364,1,0,0,0}, {4340,1864,274,274,4982,1,0,0,0},
    {4341,1865,274,274,2592,1,0,0,0}, {4342,1866,274,274,2323,1,0,0,0}, {4352,2108,274,274,2333,1,0,0,0},
    {4353,2112,5737,274,19996,1,1,0,0}, {4353,2112,274,274,2330,1,0,0,0}, {4354,2113,274,274,2345,1,0,0,0},
    {4355,2115,274,274,2184,1,0,0,0}, {4356,2122,5737,274,20000,1,1,0,0}, {4356,2122,274,274,2186,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2393,1,0,0,0},
    {4360,2142,5737,274,20004,1,1,0,0}, {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0},
    {4362,2146,5737,274,20008,1,1,0,0}, {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,666,274,7581,1,1,0,0},
    {4363,2034,274,274,0,1,0,0,0}, {4364,2153,274,274,2751,1,0,0,0}, {4365,2155,5737,274,20012,1,1,0,0},
    {4365,2155,274,274,3061,1,0,0,0}, {4366,2156,274,274,2400,1,0,0,0}, {4367,2157,5737,274,20016,1,1,0,0},
    {4367,2157,274,274,2218,1,0,0,0}, {4368,2158,5737,274,20020,1,1,0,0}, {4368,2158,274,274,2189,1,0,0,0},
    {4369,2159,5737,274,20024,1,1,0,0}, {4369,2159,274,274,2817,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2162,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2163,274,274,5194,1,0,0,0}, {4453,1944,274,274,11950,1,0,0,0}, {4454,2164,274,274,2550,1,0,0,0},
    {4455,1989,274,274,11953,1,0,0,0}, {4456,2167,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2168,274,274,1238,1,0,0,0}, {4459,2169,274,274,5205,1,0,0,0}, {4460,2170,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2171,274,274,2144,1,0,0,0}, {4463,2172,274,274,20028,1,0,0,0},
    {4464,2173,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2174,274,274,1369,1,0,0,0},
    {4467,2175,274,274,3813,1,0,0,0}, {4468,2176,274,274,1372,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2180,274,274,2330,1,0,0,0}, {4522,2181,274,274,5220,1,0,0,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2201,274,274,20032,1,0,0,0}, {4525,2202,274,274,20035,1,0,0,0},
    {4526,2204,274,274,2184,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2033,274,274,20038,1,0,0,0},
    {4529,2213,274,274,5235,1,0,0,0}, {4530,2214,274,274,11960,1,0,0,0}, {4531,2216,274,274,5241,1,0,0,0},
    {4532,2217,274,274,20041,1,0,0,0}, {4533,2218,274,274,20045,1,0,0,0}, {4534,2219,274,274,10685,1,0,0,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,274,3832,1,0,0,0},
    {4538,2223,274,274,2244,1,0,0,0}, {4539,2224,274,274,2246,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2225,274,274,2751,1,0,0,0}, {4542,2226,274,274,2400,1,0,0,0}, {4543,2227,274,274,2218,1,0,0,0},
    {4544,2228,274,274,2189,1,0,0,0}, {4545,2229,274,274,2817,1,0,0,0}, {4546,2022,274,274,2359,1,0,0,0},
    {4352,2108,274,274,2419,1,0,0,0}, {4353,2112,5765,274,20128,1,1,0,0}, {4353,2112,2139,274,20128,1,1,0,0},
    {4353,2112,274,274,2416,1,0,0,0}, {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,274,274,2221,1,0,0,0},
    {4356,2122,5765,274,20132,1,1,0,0}, {4356,2122,2139,274,20132,1,1,0,0}, {4356,2122,274,274,2223,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2171,1,0,0,0},
    {4360,2142,5765,274,20136,1,1,0,0}, {4360,2142,2139,274,20136,1,1,0,0}, {4360,2142,274,274,2168,1,0,0,0},
    {4361,2143,274,274,2244,1,0,0,0}, {4362,2146,5765,274,20008,1,1,0,0}, {4362,2146,2139,274,20008,1,1,0,0},
    {4362,2146,274,274,2246,1,0,0,0}, {4363,2034,666,274,7581,1,1,0,0}, {4363,2034,274,274,0,1,0,0,0},
    {4364,2153,274,274,2200,1,0,0,0}, {4365,2155,5765,274,20140,1,1,0,0}, {4365,2155,2139,274,20140,1,1,0,0},
    {4365,2155,274,274,2197,1,0,0,0}, {4366,2156,274,274,2751,1,0,0,0}, {4367,2157,274,274,2333,1,0,0,0},
    {4368,2158,274,274,2184,1,0,0,0}, {4369,2159,274,274,2393,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2162,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2163,274,274,5194,1,0,0,0}, {4453,1944,274,274,11950,1,0,0,0}, {4454,2164,274,274,2550,1,0,0,0},
    {4455,1989,274,274,11953,1,0,0,0}, {4456,2167,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2168,274,274,1238,1,0,0,0}, {4459,2169,274,274,5205,1,0,0,0}, {4460,2170,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2171,274,274,2144,1,0,0,0}, {4463,2172,274,274,20028,1,0,0,0},
    {4464,2173,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2174,274,274,1369,1,0,0,0},
    {4467,2175,274,274,3813,1,0,0,0}, {4468,2176,274,274,1372,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,274,2419,1,0,0,0}, {4521,2180,274,274,2416,1,0,0,0}, {4522,2181,274,274,20144,1,0,0,0},
    {4523,1908,274,274,2345,1,0,0,0}, {4524,2201,274,274,5223,1,0,0,0}, {4525,2202,274,274,20035,1,0,0,0},
    {4526,2204,274,274,2221,1,0,0,0}, {4527,1942,274,274,2335,1,0,0,0}, {4528,2033,274,274,5232,1,0,0,0},
    {4529,2213,274,274,5235,1,0,0,0}, {4530,2214,274,274,5238,1,0,0,0}, {4531,2216,274,274,5241,1,0,0,0},
    {4532,2217,274,274,11957,1,0,0,0}, {4533,2218,274,274,11960,1,0,0,0}, {4534,2219,274,274,10685,1,0,0,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,274,2171,1,0,0,0}, {4537,2222,274,274,20147,1,0,0,0},
    {4538,2223,274,274,2244,1,0,0,0}, {4539,2224,274,274,2246,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2225,274,274,2200,1,0,0,0}, {4542,2226,274,274,2751,1,0,0,0}, {4543,2227,274,274,2333,1,0,0,0},
    {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,274,2359,1,0,0,0},
    {3329,3925,274,274,4135,1,0,0,0}, {3330,3926,274,274,3595,1,0,0,0}, {3331,3927,274,274,2209,1,0,0,0},
    {3333,3928,274,274,2146,1,0,0,0}, {3334,3929,274,274,2132,1,0,0,0}, {3335,3930,274,274,2151,1,0,0,0},
    {3336,3931,274,274,2148,1,0,0,0}, {3337,3932,274,274,2144,1,0,0,0}, {3338,3933,274,274,2141,1,0,0,0},
    {3339,3934,274,274,15070,1,0,0,0}, {3340,3935,274,274,2710,1,0,0,0}, {3342,3936,274,274,2550,1,0,0,0},
    {3343,3937,274,274,2552,1,0,0,0}, {3344,3938,274,274,2714,1,0,0,0}, {3346,3939,274,274,2568,1,0,0,0},
    {3347,3940,274,274,2592,1,0,0,0}, {3348,3941,274,274,2717,1,0,0,0}, {3349,3942,274,3944,2333,1,0,1,0},
    {3349,3942,274,274,1148,1,0,0,0}, {3350,3945,274,3944,2218,1,0,1,0}, {3350,3945,274,274,2731,1,0,0,0},
    {3351,3946,274,3944,2419,1,0,1,0}, {3351,3946,274,274,1502,1,0,0,0}, {3352,3947,274,3944,2317,1,0,1,0},
    {3352,3947,274,274,2742,1,0,0,0}, {3353,3948,274,3944,2706,1,0,1,0}, {3353,3948,274,274,2746,1,0,0,0},
    {3354,3949,274,3944,2751,1,0,1,0}, {3354,3949,274,274,2753,1,0,0,0}, {3355,3950,274,3944,2400,1,0,1,0},
    {3355,3950,274,274,2756,1,0,0,0}, {3356,3951,274,3944,2200,1,0,1,0}, {3356,3951,274,274,2760,1,0,0,0},
    {3357,3952,274,3944,2763,1,0,1,0}, {3357,3952,274,274,387,1,0,0,0}, {3358,3953,274,3944,2703,1,0,1,0},
    {3358,3953,274,274,1076,1,0,0,0}, {3359,3954,274,3944,2279,1,0,1,0}, {3359,3954,274,274,1547,1,0,0,0},
    {3360,3955,274,3944,2766,1,0,1,0}, {3360,3955,274,274,2771,1,0,0,0}, {3361,3956,274,3944,2268,1,0,1,0},
    {3361,3956,274,274,1422,1,0,0,0}, {3362,3957,274,3944,2793,1,0,1,0}, {3362,3957,274,274,2798,1,0,0,0},
    {3363,3958,274,3944,2699,1,0,1,0}, {3363,3958,274,274,2804,1,0,0,0}, {3364,3959,274,3944,2184,1,0,1,0},
    {3364,3959,274,274,915,1,0,0,0}, {3365,3960,274,3944,2189,1,0,1,0}, {3365,3960,274,274,2809,1,0,0,0},
    {3366,3961,274,3944,2221,1,0,1,0}, {3366,3961,274,274,1394,1,0,0,0}, {3367,3962,274,3944,2226,1,0,1,0},
    {3367,3962,274,274,2813,1,0,0,0}, {3368,3963,274,3944,2345,1,0,1,0}, {3368,3963,274,274,1048,1,0,0,0},
    {3369,3964,274,3944,4347,1,0,1,0}, {3369,3964,274,274,4351,1,0,0,0}, {3370,3965,274,3944,2393,1,0,1,0},
    {3370,3965,274,274,1787,1,0,0,0}, {3371,3966,274,3944,2817,1,0,1,0}, {3371,3966,274,274,2820,1,0,0,0},
    {3372,3967,274,3944,2171,1,0,1,0}, {3372,3967,274,274,859,1,0,0,0}, {3373,3968,274,3944,2824,1,0,1,0},
    {3373,3968,274,274,2827,1,0,0,0}, {3374,3969,274,3944,2343,1,0,1,0}, {3374,3969,274,274,592,1,0,0,0},
    {3375,3970,274,3944,2372,1,0,1,0}, {3375,3970,274,274,1366,1,0,0,0}, {3376,3971,274,3944,2234,1,0,1,0},
    {3376,3971,274,274,656,1,0,0,0}, {3377,3972,274,3944,4356,1,0,1,0}, {3377,3972,274,274,4360,1,0,0,0},
    {3378,3973,274,3944,2335,1,0,1,0}, {3378,3973,274,274,520,1,0,0,0}, {3379,3974,274,3944,3599,1,0,1,0},
    {3379,3974,274,274,4145,1,0,0,0}, {3380,3975,274,3944,4365,1,0,1,0}, {3380,3975,274,274,4369,1,0,0,0},
    {3381,3976,274,3944,2414,1,0,1,0}, {3381,3976,274,274,887,1,0,0,0}, {3382,3977,274,3944,2840,1,0,1,0},
    {3382,3977,274,274,620,1,0,0,0}, {3383,3978,274,3944,2257,1,0,1,0}, {3383,3978,274,274,1671,1,0,0,0},
    {3384,3979,274,3944,2244,1,0,1,0}, {3384,3979,274,274,684,1,0,0,0}, {3385,3980,274,3944,2359,1,0,1,0},
    {3385,3980,274,274,492,1,0,0,0}, {3390,3981,274,274,2132,1,0,0,0}, {3391,3982,274,274,2151,1,0,0,0},
    {3392,3983,274,274,2148,1,0,0,0}, {3393,3984,274,274,2144,1,0,0,0}, {3394,3985,274,274,2141,1,0,0,0},
    {3395,3986,274,274,15070,1,0,0,0}, {3396,3987,274,274,2847,1,0,0,0}, {3398,3988,274,274,2550,1,0,0,0},
    {3399,3989,274,274,2552,1,0,0,0}, {3400,3990,274,274,2714,1,0,0,0}, {3402,3991,274,274,2568,1,0,0,0},
    {3403,3992,274,274,2592,1,0,0,0}, {3404,3993,274,274,2717,1,0,0,0}, {3405,3994,274,274,0,1,0,0,0},
    {3424,3995,274,274,2847,1,0,0,0}, {3426,3996,274,274,2710,1,0,0,0}, {3430,3997,274,274,2388,1,0,0,0},
    {3431,3998,274,274,1815,1,0,0,0}, {3432,3999,274,274,1817,1,0,0,0}, {3433,4000,274,274,1819,1,0,0,0},
    {3434,4001,274,274,1821,1,0,0,0}, {3435,4002,274,274,1823,1,0,0,0}, {3436,4003,274,274,1825,1,0,0,0},
    {3437,4004,274,274,1827,1,0,0,0}, {3438,4005,274,274,1829,1,0,0,0}, {3439,4006,274,274,1831,1,0,0,0},
    {3450,4007,274,274,2699,1,0,0,0}, {3451,4008,274,274,2345,1,0,0,0}, {3452,4009,274,274,2234,1,0,0,0},
    {3453,4010,274,274,2335,1,0,0,0}, {3454,4011,274,274,3599,1,0,0,0}, {3455,4012,274,274,2333,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1097,1098,274,274,17501,1,0,0,0}, {1098,1099,274,274,6242,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,3375,1,0,0,0}, {1101,1102,274,274,13098,1,0,0,0}, {1102,1103,274,274,17392,1,0,0,0},
    {1103,1104,274,274,6377,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {3458,2502,274,274,3595,1,0,0,0},
    {3459,2503,274,274,2209,1,0,0,0}, {3461,2504,274,274,2146,1,0,0,0}, {3462,2505,274,274,2132,1,0,0,0},
    {3463,2506,274,274,20311,1,0,0,0}, {3464,2507,274,274,20314,1,0,0,0}, {3465,2508,274,274,2151,1,0,0,0},
    {3466,2509,274,274,2148,1,0,0,0}, {3467,2510,274,274,2144,1,0,0,0}, {3468,2511,274,274,2141,1,0,0,0},
    {3469,2512,274,274,15070,1,0,0,0}, {3473,2513,274,274,2550,1,0,0,0}, {3474,2514,274,274,2552,1,0,0,0},
    {3475,2515,274,274,2714,1,0,0,0}, {3476,2516,274,274,2568,1,0,0,0}, {3477,2517,274,274,2592,1,0,0,0},
    {3478,2518,274,274,2717,1,0,0,0}, {3482,2519,274,2520,2333,1,0,1,0}, {3482,2519,274,274,1148,1,0,0,0},
    {3483,2521,274,2520,2218,1,0,1,0}, {3483,2521,274,274,2731,1,0,0,0}, {3484,2522,274,2520,2419,1,0,1,0},
    {3484,2522,274,274,1502,1,0,0,0}, {3485,2523,274,2520,2317,1,0,1,0}, {3485,2523,274,274,2742,1,0,0,0},
    {3486,2524,274,2520,2706,1,0,1,0}, {3486,2524,274,274,2746,1,0,0,0}, {3487,2525,274,2520,6380,1,0,1,0},
    {3487,2525,274,274,6385,1,0,0,0}, {3488,2526,274,2520,2751,1,0,1,0}, {3488,2526,274,274,2753,1,0,0,0},
    {3489,2527,274,2520,2400,1,0,1,0}, {3489,2527,274,274,2756,1,0,0,0}, {3490,2528,274,2520,2200,1,0,1,0},
    {3490,2528,274,274,2760,1,0,0,0}, {3491,2529,274,2520,2763,1,0,1,0}, {3491,2529,274,274,387,1,0,0,0},
    {3492,2530,274,2520,2703,1,0,1,0}, {3492,2530,274,274,1076,1,0,0,0}, {3493,2531,274,2520,6391,1,0,1,0},
    {3493,2531,274,274,6395,1,0,0,0}, {3495,2532,274,2520,2279,1,0,1,0}, {3495,2532,274,274,1547,1,0,0,0},
    {3496,2533,274,2520,2766,1,0,1,0}, {3496,2533,274,274,2771,1,0,0,0}, {3497,2534,274,2520,2268,1,0,1,0},
    {3497,2534,274,274,1422,1,0,0,0}, {3498,2535,274,2520,2793,1,0,1,0}, {3498,2535,274,274,2798,1,0,0,0},
    {3499,2536,274,2520,2699,1,0,1,0}, {3499,2536,274,274,2804,1,0,0,0}, {3500,2537,274,2520,6400,1,0,1,0},
    {3500,2537,274,274,6407,1,0,0,0}, {3501,2538,274,2520,2184,1,0,1,0}, {3501,2538,274,274,915,1,0,0,0},
    {3502,2539,274,2520,2189,1,0,1,0}, {3502,2539,274,274,2809,1,0,0,0}, {3503,2540,274,2520,2221,1,0,1,0},
    {3503,2540,274,274,1394,1,0,0,0}, {3504,2541,274,2520,2226,1,0,1,0}, {3504,2541,274,274,2813,1,0,0,0},
    {3505,2542,274,2520,2345,1,0,1,0}, {3505,2542,274,274,1048,1,0,0,0}, {3507,2543,274,2520,6415,1,0,1,0},
    {3507,2543,274,274,6420,1,0,0,0}, {3508,2544,274,2520,2393,1,0,1,0}, {3508,2544,274,274,1787,1,0,0,0},
    {3509,2545,274,2520,2817,1,0,1,0}, {3509,2545,274,274,2820,1,0,0,0}, {3510,2546,274,2520,2171,1,0,1,0},
    {3510,2546,274,274,859,1,0,0,0}, {3511,2547,274,2520,2824,1,0,1,0}, {3511,2547,274,274,2827,1,0,0,0},
    {3512,2548,274,2520,2343,1,0,1,0}, {3512,2548,274,274,592,1,0,0,0}, {3513,2549,274,2520,6426,1,0,1,0},
    {3513,2549,274,274,6431,1,0,0,0}, {3514,2550,274,2520,2372,1,0,1,0}, {3514,2550,274,274,1366,1,0,0,0},
    {3515,2551,274,2520,2234,1,0,1,0}, {3515,2551,274,274,656,1,0,0,0}, {3517,2552,274,2520,2335,1,0,1,0},
    {3517,2552,274,274,520,1,0,0,0}, {3520,2553,274,2520,2414,1,0,1,0}, {3520,2553,274,274,887,1,0,0,0},
    {3521,2554,274,2520,2840,1,0,1,0}, {3521,2554,274,274,620,1,0,0,0}, {3522,2555,274,2520,2257,1,0,1,0},
    {3522,2555,274,274,1671,1,0,0,0}, {3523,2556,274,2520,2244,1,0,1,0}, {3523,2556,274,274,684,1,0,0,0},
    {3524,2557,274,2520,2359,1,0,1,0}, {3524,2557,274,274,492,1,0,0,0}, {3525,2558,274,2520,3599,1,0,1,0},
    {3525,2558,274,274,4145,1,0,0,0}, {3526,2559,274,2520,2323,1,0,1,0}, {3526,2559,274,274,1759,1,0,0,0},
    {3530,2560,274,274,0,1,0,0,0}, {3535,2561,274,274,2132,1,0,0,0}, {3536,2562,274,274,20311,1,0,0,0},
    {3537,2563,274,274,20314,1,0,0,0}, {3538,2564,274,274,2151,1,0,0,0}, {3539,2565,274,274,2148,1,0,0,0},
    {3540,2566,274,274,2144,1,0,0,0}, {3542,2567,274,274,2141,1,0,0,0}, {3544,2568,274,274,15070,1,0,0,0},
    {3545,2569,274,274,2550,1,0,0,0}, {3546,2570,274,274,2552,1,0,0,0}, {3547,2571,274,274,2714,1,0,0,0},
    {3548,2572,274,274,2568,1,0,0,0}, {3549,2573,274,274,2592,1,0,0,0}, {3550,2574,274,274,2717,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3073,2687,274,274,4135,1,0,0,0},
    {3074,2688,274,274,3595,1,0,0,0}, {3075,2694,274,274,2209,1,0,0,0}, {3077,2695,274,274,2146,1,0,0,0},
    {3078,2696,274,274,2132,1,0,0,0}, {3079,2697,274,274,2151,1,0,0,0}, {3080,2698,274,274,2148,1,0,0,0},
    {3081,2699,274,274,2144,1,0,0,0}, {3082,2700,274,274,2141,1,0,0,0}, {3083,2701,274,274,15070,1,0,0,0},
    {3084,2702,274,274,2710,1,0,0,0}, {3086,2703,274,274,2550,1,0,0,0}, {3087,2704,274,274,2552,1,0,0,0},
    {3088,2705,274,274,2714,1,0,0,0}, {3090,2706,274,274,2568,1,0,0,0}, {3091,2707,274,274,2592,1,0,0,0},
    {3092,2708,274,274,2717,1,0,0,0}, {3093,2709,274,2710,2333,1,0,1,0}, {3093,2709,274,274,1148,1,0,0,0},
    {3094,2711,274,2710,2218,1,0,1,0}, {3094,2711,274,274,2731,1,0,0,0}, {3095,2712,274,2710,2419,1,0,1,0},
    {3095,2712,274,274,1502,1,0,0,0}, {3096,2713,274,2710,2317,1,0,1,0}, {3096,2713,274,274,2742,1,0,0,0},
    {3097,2714,274,2710,2706,1,0,1,0}, {3097,2714,274,274,2746,1,0,0,0}, {3098,2715,274,2710,2751,1,0,1,0},
    {3098,2715,274,274,2753,1,0,0,0}, {3099,2716,274,2710,2400,1,0,1,0}, {3099,2716,274,274,2756,1,0,0,0},
    {3100,2717,274,2710,2200,1,0,1,0}, {3100,2717,274,274,2760,1,0,0,0}, {3101,2718,274,2710,2763,1,0,1,0},
    {3101,2718,274,274,387,1,0,0,0}, {3102,2719,274,2710,2703,1,0,1,0}, {3102,2719,274,274,1076,1,0,0,0},
    {3103,2720,274,2710,2279,1,0,1,0}, {3103,2720,274,274,1547,1,0,0,0}, {3104,2721,274,2710,2766,1,0,1,0},
    {3104,2721,274,274,2771,1,0,0,0}, {3105,2722,274,2710,2268,1,0,1,0}, {3105,2722,274,274,1422,1,0,0,0},
    {3106,2723,274,2710,2793,1,0,1,0}, {3106,2723,274,274,2798,1,0,0,0}, {3107,2724,274,2710,2699,1,0,1,0},
    {3107,2724,274,274,2804,1,0,0,0}, {3108,2725,274,2710,2184,1,0,1,0}, {3108,2725,274,274,915,1,0,0,0},
    {3109,2726,274,2710,2189,1,0,1,0}, {3109,2726,274,274,2809,1,0,0,0}, {3110,2727,274,2710,2221,1,0,1,0},
    {3110,2727,274,274,1394,1,0,0,0}, {3111,2728,274,2710,2226,1,0,1,0}, {3111,2728,274,274,2813,1,0,0,0},
    {3112,2729,274,2710,2345,1,0,1,0}, {3112,2729,274,274,1048,1,0,0,0}, {3114,2730,274,2710,2393,1,0,1,0},
    {3114,2730,274,274,1787,1,0,0,0}, {3115,2731,274,2710,2817,1,0,1,0}, {3115,2731,274,274,2820,1,0,0,0},
    {3116,2732,274,2710,2171,1,0,1,0}, {3116,2732,274,274,859,1,0,0,0}, {3117,2733,274,2710,2824,1,0,1,0},
    {3117,2733,274,274,2827,1,0,0,0}, {3118,2734,274,2710,2343,1,0,1,0}, {3118,2734,274,274,592,1,0,0,0},
    {3119,2735,274,2710,2372,1,0,1,0}, {3119,2735,274,274,1366,1,0,0,0}, {3120,2736,274,2710,2234,1,0,1,0},
    {3120,2736,274,274,656,1,0,0,0}, {3121,2737,274,2710,4356,1,0,1,0}, {3121,2737,274,274,4360,1,0,0,0},
    {3122,2738,274,2710,2335,1,0,1,0}, {3122,2738,274,274,520,1,0,0,0}, {3123,2739,274,2710,3599,1,0,1,0},
    {3123,2739,274,274,4145,1,0,0,0}, {3124,2740,274,2710,4365,1,0,1,0}, {3124,2740,274,274,4369,1,0,0,0},
    {3125,2741,274,2710,2414,1,0,1,0}, {3125,2741,274,274,887,1,0,0,0}, {3126,2742,274,2710,2840,1,0,1,0},
    {3126,2742,274,274,620,1,0,0,0}, {3127,2743,274,2710,2257,1,0,1,0}, {3127,2743,274,274,1671,1,0,0,0},
    {3128,2744,274,2710,2244,1,0,1,0}, {3128,2744,274,274,684,1,0,0,0}, {3129,2745,274,2710,2359,1,0,1,0},
    {3129,2745,274,274,492,1,0,0,0}, {3134,2746,274,274,2132,1,0,0,0}, {3135,2747,274,274,2151,1,0,0,0},
    {3136,2748,274,274,2148,1,0,0,0}, {3137,2749,274,274,2144,1,0,0,0}, {3138,2750,274,274,2141,1,0,0,0},
    {3139,2751,274,274,15070,1,0,0,0}, {3140,2752,274,274,2847,1,0,0,0}, {3142,2753,274,274,2550,1,0,0,0},
    {3143,2754,274,274,2552,1,0,0,0}, {3144,2755,274,274,2714,1,0,0,0}, {3146,2756,274,274,2568,1,0,0,0},
    {3147,2757,274,274,2592,1,0,0,0}, {3148,2758,274,274,2717,1,0,0,0}, {3149,2759,274,274,0,1,0,0,0},
    {3168,2760,274,274,2847,1,0,0,0}, {3170,2761,274,274,2710,1,0,0,0}, {3174,2762,274,274,2388,1,0,0,0},
    {3175,2763,274,274,1815,1,0,0,0}, {3176,2764,274,274,1817,1,0,0,0}, {3177,2765,274,274,1819,1,0,0,0},
    {3178,2766,274,274,1821,1,0,0,0}, {3179,2767,274,274,1823,1,0,0,0}, {3180,2768,274,274,1825,1,0,0,0},
    {3181,2769,274,274,1827,1,0,0,0}, {3182,2770,274,274,1829,1,0,0,0}, {3183,2771,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {39,1114,274,274,7581,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0},
    {1078,1079,274,274,3606,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0},
    {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,17501,1,0,0,0}, {1100,1101,274,274,3375,1,0,0,0},
    {1102,1103,274,274,17392,1,0,0,0}, {1103,1104,274,274,6377,1,0,0,0}, {1108,2773,274,274,4337,1,0,0,0},
    {1110,1121,274,274,20442,1,0,0,0}, {1111,2774,274,274,7118,1,0,0,0}, {1169,1123,274,274,20445,1,0,0,0},
    {8217,1124,274,274,2120,1,0,0,0}, {108,53,274,274,20496,2,0,0,0}, {110,64,274,274,20500,2,0,0,0},
    {57364,273,274,5769,2120,1,0,1,0}, {57364,273,274,5770,0,1,0,1,0}, {4352,2108,3549,3553,20606,1,4,3,0},
    {4355,2115,3549,3556,20611,1,4,3,0}, {4355,2115,3549,5771,20611,1,4,2,0}, {4357,2052,3549,3559,20616,1,4,2,0},
    {4369,5773,274,274,20621,6,0,0,0}, {4352,2108,2109,274,2218,1,1,0,0}, {4352,2108,2111,274,2419,1,1,0,0},
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
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2162,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2163,274,274,5194,1,0,0,0}, {4453,1944,274,274,5198,1,0,0,0}, {4454,2164,274,274,2550,1,0,0,0},
    {4455,1989,274,274,5201,1,0,0,0}, {4456,2167,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0},
    {4458,2168,274,274,1238,1,0,0,0}, {4459,2169,274,274,5205,1,0,0,0}, {4460,2170,274,274,5209,1,0,0,0},
    {4461,2026,274,274,1386,1,0,0,0}, {4462,2171,274,274,2144,1,0,0,0}, {4463,2172,274,274,5212,1,0,0,0},
    {4464,2173,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0}, {4466,2174,274,274,1369,1,0,0,0},
    {4467,2175,274,274,5926,1,0,0,0}, {4468,2176,274,274,20631,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0},
    {4520,1991,274,5779,2333,1,0,1,0}, {4520,1991,274,2178,2419,1,0,1,0}, {4520,1991,274,2179,3810,1,0,1,0},
    {4520,1991,274,274,2333,1,0,0,0}, {4521,2180,274,5779,2333,1,0,1,0}, {4521,2180,274,2178,2330,1,0,1,0},
    {4521,2180,274,2179,3810,1,0,1,0}, {4521,2180,274,274,2333,1,0,0,0}, {4522,2181,274,5779,2333,1,0,1,0},
    {4522,2181,274,2178,5220,1,0,1,0}, {4522,2181,274,2179,3810,1,0,1,0}, {4522,2181,274,274,2333,1,0,0,0},
    {4523,1908,274,2178,2345,1,0,1,0}, {4523,1908,274,2200,2335,1,0,1,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2201,274,2178,5223,1,0,1,0}, {4524,2201,274,2200,2335,1,0,1,0}, {4524,2201,274,274,2345,1,0,0,0},
    {4525,2202,274,2178,2345,1,0,1,0}, {4525,2202,274,2200,2335,1,0,1,0}, {4525,2202,274,274,2345,1,0,0,0},
    {4526,2204,274,5779,2184,1,0,1,0}, {4526,2204,274,2178,2221,1,0,1,0}, {4526,2204,274,2179,2345,1,0,1,0},
    {4526,2204,274,274,2184,1,0,0,0}, {4527,1942,274,2178,2234,1,0,1,0}, {4527,1942,274,274,2335,1,0,0,0},
    {4528,2033,274,5779,2333,1,0,1,0}, {4528,2033,274,2178,5232,1,0,1,0}, {4528,2033,274,2179,3810,1,0,1,0},
    {4528,2033,274,274,2333,1,0,0,0}, {4529,2213,274,2178,5235,1,0,1,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,5779,2393,1,0,1,0}, {4530,2214,274,2178,5238,1,0,1,0}, {4530,2214,274,2179,2343,1,0,1,0},
    {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,2178,5241,1,0,1,0}, {4531,2216,274,274,2335,1,0,0,0},
    {4532,2217,274,2178,20041,1,0,1,0}, {4532,2217,274,274,2335,1,0,0,0}, {4533,2218,274,5779,2393,1,0,1,0},
    {4533,2218,274,2178,20045,1,0,1,0}, {4533,2218,274,2179,2343,1,0,1,0}, {4533,2218,274,274,2393,1,0,0,0},
    {4534,2219,274,2178,2234,1,0,1,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,2178,2343,1,0,1,0},
    {4535,2220,274,274,2343,1,0,0,0}, {4536,2221,274,5779,2393,1,0,1,0}, {4536,2221,274,2178,2171,1,0,1,0},
    {4536,2221,274,2179,2343,1,0,1,0}, {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,5779,2393,1,0,1,0},
    {4537,2222,274,2178,3832,1,0,1,0}, {4537,2222,274,2179,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0},
    {4538,2223,274,5779,2184,1,0,1,0}, {4538,2223,274,2178,2244,1,0,1,0}, {4538,2223,274,2179,2345,1,0,1,0},
    {4538,2223,274,274,2184,1,0,0,0}, {4539,2224,274,5779,2184,1,0,1,0}, {4539,2224,274,2178,2246,1,0,1,0},
    {4539,2224,274,2179,2345,1,0,1,0}, {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2178,3810,1,0,1,0},
    {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,5779,2184,1,0,1,0}, {4541,2225,274,2178,2200,1,0,1,0},
    {4541,2225,274,2179,2345,1,0,1,0}, {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,5779,2184,1,0,1,0},
    {4542,2226,274,2178,2400,1,0,1,0}, {4542,2226,274,2179,2345,1,0,1,0}, {4542,2226,274,274,2184,1,0,0,0},
    {4543,2227,274,5779,2333,1,0,1,0}, {4543,2227,274,2178,2218,1,0,1,0}, {4543,2227,274,2179,3810,1,0,1,0},
    {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,5779,2184,1,0,1,0}, {4544,2228,274,2178,2189,1,0,1,0},
    {4544,2228,274,2179,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,5779,2393,1,0,1,0},
    {4545,2229,274,2178,2817,1,0,1,0}, {4545,2229,274,2179,2343,1,0,1,0}, {4545,2229,274,274,2393,1,0,0,0},
    {4546,2022,274,5779,2184,1,0,1,0}, {4546,2022,274,2178,0,1,0,1,0}, {4546,2022,274,2179,2345,1,0,1,0},
    {4546,2022,274,274,2184,1,0,0,0}, {57600,2233,2109,274,20635,1,1,0,0}, {57600,2233,2111,274,5262,1,1,0,0},
    {57600,2233,274,274,5265,1,0,0,0}, {57601,2234,274,274,5268,1,0,0,0}, {57602,2235,2114,274,5272,1,1,0,0},
    {57602,2235,274,274,5275,1,0,0,0}, {57603,2236,2109,274,20639,1,1,0,0}, {57603,2236,2121,274,5284,1,1,0,0},
    {57603,2236,2111,274,5287,1,1,0,0}, {57603,2236,274,274,5284,1,0,0,0}, {57604,2237,274,274,5290,1,0,0,0},
    {57605,2238,2137,274,5275,1,1,0,0}, {57605,2238,2138,274,5272,1,1,0,0}, {57605,2238,2139,274,5294,1,1,0,0},
    {57605,2238,274,274,5294,1,0,0,0}, {57606,2239,274,274,5297,1,0,0,0}, {57607,2240,2111,274,5300,1,1,0,0},
    {57607,2240,274,274,5303,1,0,0,0}, {57608,2241,274,274,5306,1,0,0,0}, {57609,2242,274,274,5314,1,0,0,0},
    {57610,2243,274,274,5317,1,0,0,0}, {57611,2244,274,274,5321,1,0,0,0}, {57612,2245,2109,274,5330,1,1,0,0},
    {57612,2245,2121,274,5334,1,1,0,0}, {57612,2245,2111,274,5334,1,1,0,0}, {57612,2245,274,274,5334,1,0,0,0},
    {57613,2246,274,274,11963,1,0,0,0}, {57614,2247,274,274,5330,1,0,0,0}, {57615,2248,274,274,20635,1,0,0,0},
    {57616,2249,274,274,20639,1,0,0,0}, {57617,2250,274,274,20643,1,0,0,0}, {57618,2251,274,274,5348,1,0,0,0},
    {57632,2252,274,274,2333,1,0,0,0}, {57633,2253,274,274,2330,1,0,0,0}, {57634,2254,274,274,2345,1,0,0,0},
    {57635,2255,274,274,2184,1,0,0,0}, {57636,2256,274,274,2186,1,0,0,0}, {57637,2257,274,274,2234,1,0,0,0},
    {57638,2258,274,274,2343,1,0,0,0}, {57639,2259,274,274,2393,1,0,0,0}, {57640,2260,274,274,2390,1,0,0,0},
    {57641,2261,274,274,2244,1,0,0,0}, {57642,2262,274,274,2246,1,0,0,0}, {57643,2263,274,274,0,1,0,0,0},
    {57644,2264,274,274,2200,1,0,0,0}, {57645,2265,274,274,2197,1,0,0,0}, {57646,2266,274,274,2400,1,0,0,0},
    {57647,2267,274,274,2218,1,0,0,0}, {57648,2268,274,274,2189,1,0,0,0}, {57649,2269,274,274,2817,1,0,0,0},
    {57650,2270,274,274,2359,1,0,0,0}, {57364,273,274,274,5510,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
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
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1199,1109,274,274,5926,1,0,0,0},
    {1257,1113,274,274,5929,1,0,0,0}, {97,1600,274,274,20938,1,0,0,0}, {98,2318,274,274,20941,1,0,0,0},
    {99,5787,274,274,20944,2,0,0,0}, {100,2322,274,274,20947,1,0,0,0}, {101,2324,274,274,20950,1,0,0,0},
    {102,2326,274,274,20953,1,0,0,0}, {103,5789,274,274,20956,1,0,0,0}, {105,1115,5790,274,20959,1,1,0,0},
    {105,1115,274,5790,20962,1,0,1,0}, {105,1115,5791,274,20959,1,1,0,0}, {105,1115,274,274,20962,1,0,0,0},
    {106,5792,274,274,20965,1,0,0,0}, {107,5793,274,274,20968,2,0,0,0}, {107,2338,274,274,20971,1,0,0,0},
    {108,2341,274,274,20974,1,0,0,0}, {109,2390,274,274,20977,1,0,0,0}, {110,2391,274,274,20980,1,0,0,0},
    {111,2392,274,274,20983,1,0,0,0}, {112,2393,274,274,20986,1,0,0,0}, {114,2410,274,274,20989,1,0,0,0},
    {115,5795,274,274,20992,4,0,0,0}, {115,5799,274,274,20997,4,0,0,0}, {115,5803,274,274,21000,3,0,0,0},
    {115,5806,274,274,21000,2,0,0,0}, {115,2520,274,274,21003,1,0,0,0}, {116,5808,274,274,21006,2,0,0,0},
    {116,2602,274,274,21009,1,0,0,0}, {117,2689,274,274,21012,1,0,0,0}, {118,2690,274,274,21015,1,0,0,0},
    {121,5810,274,274,21018,2,0,0,0}, {121,5812,274,274,21021,2,0,0,0}, {121,5814,274,274,21021,2,0,0,0},
    {121,5816,274,274,21024,2,0,0,0}, {121,5818,274,274,21027,2,0,0,0}, {121,5820,274,274,21024,2,0,0,0},
    {121,2693,274,274,21030,1,0,0,0}, {122,2710,274,274,21033,1,0,0,0}, {246,3404,274,274,21036,1,0,0,0},
    {252,3405,274,274,21039,1,0,0,0}, {4352,2108,274,274,2419,1,0,0,0}, {4353,2112,274,274,2330,1,0,0,0},
    {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,274,274,2221,1,0,0,0}, {4356,2122,274,274,2186,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2171,1,0,0,0},
    {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0}, {4362,2146,274,274,2246,1,0,0,0},
    {4363,2034,274,274,0,1,0,0,0}, {4364,2153,274,274,2200,1,0,0,0}, {4365,2155,274,274,2197,1,0,0,0},
    {4366,2156,274,274,2400,1,0,0,0}, {4367,2157,274,274,2333,1,0,0,0}, {4368,2158,274,274,2184,1,0,0,0},
    {4369,2159,274,274,2393,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0},
    {4450,2162,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0}, {4452,2163,274,274,5194,1,0,0,0},
    {4453,1944,274,274,11950,1,0,0,0}, {4454,2164,274,274,2550,1,0,0,0}, {4455,1989,274,274,11953,1,0,0,0},
    {4456,2167,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2168,274,274,1238,1,0,0,0},
    {4459,2169,274,274,5205,1,0,0,0}, {4460,2170,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0},
    {4462,2171,274,274,2144,1,0,0,0}, {4463,2172,274,274,1258,1,0,0,0}, {4464,2173,274,274,1255,1,0,0,0},
    {4465,2021,274,274,1244,1,0,0,0}, {4466,2174,274,274,1369,1,0,0,0}, {4467,2175,274,274,3813,1,0,0,0},
    {4468,2176,274,274,3829,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,274,2333,1,0,0,0},
    {4521,2180,274,274,2333,1,0,0,0}, {4522,2181,274,274,2333,1,0,0,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2201,274,274,2345,1,0,0,0}, {4525,2202,274,274,2345,1,0,0,0}, {4526,2204,274,274,2184,1,0,0,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2033,274,274,2333,1,0,0,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,274,2335,1,0,0,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,274,2343,1,0,0,0},
    {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,274,2184,1,0,0,0},
    {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,274,2184,1,0,0,0},
    {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,274,2184,1,0,0,0},
    {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,2151,1,0,0,0},
    {57600,2233,274,274,5262,1,0,0,0}, {57601,2234,274,274,5268,1,0,0,0}, {57602,2235,274,274,5275,1,0,0,0},
    {57603,2236,274,274,5287,1,0,0,0}, {57604,2237,274,274,5290,1,0,0,0}, {57605,2238,274,274,5294,1,0,0,0},
    {57606,2239,274,274,5297,1,0,0,0}, {57607,2240,274,274,5300,1,0,0,0}, {57608,2241,274,274,5306,1,0,0,0},
    {57609,2242,274,274,5314,1,0,0,0}, {57610,2243,274,274,5317,1,0,0,0}, {57611,2244,274,274,5321,1,0,0,0},
    {57612,2245,274,274,5334,1,0,0,0}, {57613,2246,274,274,11963,1,0,0,0}, {57614,2247,274,274,5330,1,0,0,0},
    {57615,2248,274,274,5265,1,0,0,0}, {57616,2249,274,274,5284,1,0,0,0}, {57617,2250,274,274,5303,1,0,0,0},
    {57618,2251,274,274,5348,1,0,0,0}, {12353,2934,274,274,2146,1,0,0,0}, {12354,2935,274,274,2146,1,0,0,0},
    {12355,2936,274,274,2151,1,0,0,0}, {12356,2937,274,274,1383,2,0,0,0}, {12356,2939,274,274,2151,1,0,0,0},
    {12357,2940,274,274,2144,1,0,0,0}, {12358,2941,274,274,1258,2,0,0,0}, {12358,2943,274,274,1255,2,0,0,0},
    {12358,2945,274,274,1244,2,0,0,0}, {12358,2947,274,274,2144,1,0,0,0}, {12359,2948,274,274,2550,1,0,0,0},
    {12360,2949,274,274,2550,1,0,0,0}, {12361,2950,274,274,2568,1,0,0,0}, {12362,2951,274,274,2568,1,0,0,0},
    {12363,2952,274,274,1148,1,0,0,0}, {12364,2953,274,274,1502,1,0,0,0}, {12365,2954,274,274,7983,2,0,0,0},
    {12365,2956,274,274,7987,2,0,0,0}, {12365,2958,274,274,7991,2,0,0,0}, {12365,2960,274,274,1154,1,0,0,0},
    {12366,2961,274,274,7995,2,0,0,0}, {12366,2963,274,274,7999,2,0,0,0}, {12366,2965,274,274,8003,2,0,0,0},
    {12366,2967,274,274,1508,1,0,0,0}, {12367,2968,274,274,8007,2,0,0,0}, {12367,2970,274,274,1189,2,0,0,0},
    {12367,2972,274,274,1180,2,0,0,0}, {12367,2974,274,274,1176,2,0,0,0}, {12367,2976,274,274,1151,1,0,0,0},
    {12368,2977,274,274,1530,2,0,0,0}, {12368,2979,274,274,1505,1,0,0,0}, {12369,2980,274,274,1165,1,0,0,0},
    {12370,2981,274,274,1519,1,0,0,0}, {12371,2982,274,274,1168,1,0,0,0}, {12372,2983,274,274,1522,1,0,0,0},
    {12373,2984,274,274,684,1,0,0,0}, {12374,2985,274,274,1302,1,0,0,0}, {12375,2986,274,274,8011,2,0,0,0},
    {12375,2988,274,274,8015,2,0,0,0}, {12375,2990,274,274,8019,2,0,0,0}, {12375,2992,274,274,2843,2,0,0,0},
    {12375,2994,274,274,8023,1,0,0,0}, {12376,2995,274,274,8027,2,0,0,0}, {12376,2997,274,274,8030,2,0,0,0},
    {12376,2999,274,274,8033,2,0,0,0}, {12376,3001,274,274,2760,2,0,0,0}, {12376,3003,274,274,8036,1,0,0,0},
    {12377,3004,274,274,687,1,0,0,0}, {12378,3005,274,274,1305,1,0,0,0}, {12379,3006,274,274,698,1,0,0,0},
    {12380,3007,274,274,1319,1,0,0,0}, {12381,3008,274,274,701,1,0,0,0}, {12382,3009,274,274,1322,1,0,0,0},
    {12383,3010,274,274,915,1,0,0,0}, {12384,3011,274,274,1394,1,0,0,0}, {12385,3012,274,274,8039,2,0,0,0},
    {12385,3014,274,274,8043,2,0,0,0}, {12385,3016,274,274,8047,2,0,0,0}, {12385,3018,274,274,2756,2,0,0,0},
    {12385,3020,274,274,8051,1,0,0,0}, {12386,3021,274,274,8030,2,0,0,0}, {12386,3023,274,274,8033,2,0,0,0},
    {12386,3025,274,274,2760,2,0,0,0}, {12386,3027,274,274,8036,1,0,0,0}, {12387,3028,274,5837,2184,1,0,1,0},
    {12387,3028,274,3029,2364,1,0,1,0}, {12387,3028,274,3030,2372,1,0,1,0}, {12387,3028,274,3031,2345,1,0,1,0},
    {12387,3028,274,3032,2234,1,0,1,0}, {12387,3028,274,3033,2343,1,0,1,0}, {12387,3028,274,3034,2393,1,0,1,0},
    {12387,3028,274,3035,2171,1,0,1,0}, {12387,3028,274,3036,2323,1,0,1,0}, {12387,3028,274,3037,2359,1,0,1,0},
    {12387,3028,274,3038,2221,1,0,1,0}, {12387,3028,274,3039,2184,1,0,1,0}, {12387,3028,274,3040,2200,1,0,1,0},
    {12387,3028,274,3041,2239,1,0,1,0}, {12387,3028,274,3042,2244,1,0,1,0}, {12387,3028,274,3043,2419,1,0,1,0},
    {12387,3028,274,3044,2333,1,0,1,0}, {12387,3028,274,274,0,1,0,0,0}, {12388,3045,274,274,8055,2,0,0,0},
    {12388,3047,274,274,8059,2,0,0,0}, {12388,3049,274,274,8063,2,0,0,0}, {12388,3051,274,274,8067,2,0,0,0},
    {12388,3053,274,274,8071,1,0,0,0}, {12389,3054,274,274,1305,1,0,0,0}, {12390,3055,274,274,8075,2,0,0,0},
    {12390,3057,274,274,921,2,0,0,0}, {12390,3059,274,274,932,1,0,0,0}, {12391,3060,274,274,8079,2,0,0,0},
    {12391,3062,274,274,1400,2,0,0,0}, {12391,3064,274,274,1411,1,0,0,0}, {12392,3065,274,274,918,2,0,0,0},
    {12392,3067,274,274,935,1,0,0,0}, {12393,3068,274,274,1397,2,0,0,0}, {12393,3070,274,274,1414,1,0,0,0},
    {12394,3071,274,274,1048,1,0,0,0}, {12395,3072,274,274,8083,2,0,0,0}, {12395,3074,274,274,105,2,0,0,0},
    {12395,3076,274,274,8087,2,0,0,0}, {12395,3078,274,274,1054,1,0,0,0}, {12396,3079,274,274,1051,1,0,0,0},
    {12397,3080,274,274,1065,1,0,0,0}, {12398,3081,274,274,1068,1,0,0,0}, {12399,3082,274,274,492,1,0,0,0},
    {12400,3083,274,274,859,1,0,0,0}, {12401,3084,274,274,1787,1,0,0,0}, {12402,3085,274,274,8091,2,0,0,0},
    {12402,3087,274,274,8095,2,0,0,0}, {12402,3089,274,274,8099,2,0,0,0}, {12402,3091,274,274,498,1,0,0,0},
    {12403,3092,274,274,8103,2,0,0,0}, {12403,3094,274,274,8107,2,0,0,0}, {12403,3096,274,274,8111,2,0,0,0},
    {12403,3098,274,274,865,1,0,0,0}, {12404,3099,274,274,8115,2,0,0,0}, {12404,3101,274,274,8119,2,0,0,0},
    {12404,3103,274,274,8123,2,0,0,0}, {12404,3105,274,274,1793,1,0,0,0}, {12405,3106,274,274,1779,2,0,0,0},
    {12405,3108,274,274,1776,2,0,0,0}, {12405,3110,274,274,1765,2,0,0,0}, {12405,3112,274,274,1759,2,0,0,0},
    {12405,2892,274,274,1762,1,0,0,0}, {12406,3114,274,274,862,1,0,0,0}, {12407,3115,274,274,1790,1,0,0,0},
    {12408,3116,274,274,509,1,0,0,0}, {12409,3117,274,274,876,1,0,0,0}, {12410,3118,274,274,1804,1,0,0,0},
    {12411,3119,274,274,512,1,0,0,0}, {12412,3120,274,274,879,1,0,0,0}, {12413,3121,274,274,1807,1,0,0,0},
    {12414,3122,274,274,592,1,0,0,0}, {12415,3123,274,274,8127,2,0,0,0}, {12415,3125,274,274,8131,2,0,0,0},
    {12415,3127,274,274,8135,2,0,0,0}, {12415,3129,274,274,598,1,0,0,0}, {12416,3130,274,274,595,1,0,0,0},
    {12417,3131,274,274,609,1,0,0,0}, {12418,3132,274,274,612,1,0,0,0}, {12419,3133,274,274,1366,1,0,0,0},
    {12420,3134,274,274,1366,1,0,0,0}, {12421,3135,274,274,1369,1,0,0,0}, {12422,3136,274,274,1369,1,0,0,0},
    {12423,3137,274,274,1386,1,0,0,0}, {12424,3138,274,274,1386,1,0,0,0}, {12425,3139,274,274,656,1,0,0,0},
    {12426,3140,274,274,8139,2,0,0,0}, {12426,3142,274,274,8143,2,0,0,0}, {12426,3144,274,274,8147,2,0,0,0},
    {12426,3146,274,274,662,1,0,0,0}, {12427,3147,274,274,659,1,0,0,0}, {12428,3148,274,274,673,1,0,0,0},
    {12429,3149,274,274,676,1,0,0,0}, {12430,3150,274,274,1238,1,0,0,0}, {12431,2863,274,274,1238,1,0,0,0},
    {12432,3151,274,274,2151,1,0,0,0}, {12433,3152,274,274,2550,1,0,0,0}, {12434,3153,274,274,2568,1,0,0,0},
    {12435,3154,274,5838,2343,1,0,1,0}, {12435,3154,274,3155,2345,1,0,1,0}, {12435,3154,274,274,2345,1,0,0,0},
    {12436,3156,274,274,879,2,0,0,0}, {12436,3158,274,274,876,2,0,0,0}, {12436,3160,274,274,865,2,0,0,0},
    {12436,3162,274,274,859,2,0,0,0}, {12436,3164,274,274,862,1,0,0,0}, {97,3165,274,274,2146,2,0,0,0},
    {101,3167,274,274,2550,2,0,0,0}, {105,3169,274,274,2151,2,0,0,0}, {111,3171,274,4,10738,2,0,1,0},
    {111,3171,274,274,2568,2,0,0,0}, {111,3173,274,274,2568,2,0,0,0}, {111,3175,274,274,2568,2,0,0,0},
    {117,3177,274,274,2144,2,0,0,0}, {117,3179,274,274,2144,2,0,0,0}, {12540,3181,274,274,0,1,0,0,0},
    {1920,1146,274,274,2359,1,0,0,0}, {1921,1147,274,1154,2234,2,0,1,0}, {1921,1147,274,1168,2184,2,0,1,0},
    {1921,1147,274,646,2184,2,0,1,0}, {1921,1147,274,1169,2333,2,0,1,0}, {1921,1147,274,274,2359,2,0,0,0},
    {1921,1149,274,274,2249,1,0,0,0}, {1922,1130,274,1150,8151,1,0,1,0}, {1922,1130,274,274,2345,1,0,0,0},
    {1923,1129,274,274,2234,1,0,0,0}, {1924,1141,274,274,2171,1,0,0,0}, {1925,1151,274,274,10685,1,0,0,0},
    {1926,1145,274,274,2333,1,0,0,0}, {1927,1152,274,3409,2359,2,0,1,0}, {1927,1152,274,3408,2359,2,0,1,0},
    {1927,1152,274,1154,2234,2,0,1,0}, {1927,1152,274,1155,2345,2,0,1,0}, {1927,1152,274,1156,2323,2,0,1,0},
    {1927,1152,274,1157,2414,2,0,1,0}, {1927,1152,274,1158,2343,2,0,1,0}, {1927,1152,274,1159,2335,2,0,1,0},
    {1927,1152,274,1160,2244,2,0,1,0}, {1927,1152,274,1161,2393,2,0,1,0}, {1927,1152,274,1162,2200,2,0,1,0},
    {1927,1152,274,1163,2419,2,0,1,0}, {1927,1152,274,1164,2221,2,0,1,0}, {1927,1152,274,1165,2221,2,0,1,0},
    {1927,1152,274,1166,2171,2,0,1,0}, {1927,1152,274,1167,2751,2,0,1,0}, {1927,1152,274,1168,2184,2,0,1,0},
    {1927,1152,274,646,2184,2,0,1,0}, {1927,1152,274,1169,2333,2,0,1,0}, {1927,1152,274,274,2359,2,0,0,0},
    {1927,1170,274,274,0,1,0,0,0}, {1928,1132,274,274,2414,1,0,0,0}, {1929,1133,274,274,2343,1,0,0,0},
    {1930,1131,274,274,2323,1,0,0,0}, {1931,1140,274,274,2226,1,0,0,0}, {1932,3410,274,274,10688,2,0,0,0},
    {1932,1144,274,274,2189,1,0,0,0}, {1933,1134,274,274,2335,1,0,0,0}, {1934,1138,274,274,2419,1,0,0,0},
    {1935,1171,274,274,10691,1,0,0,0}, {1936,1135,274,274,2244,1,0,0,0}, {1937,1139,274,274,2221,1,0,0,0},
    {1938,1172,274,274,2239,1,0,0,0}, {1939,1143,274,274,2184,1,0,0,0}, {1940,1173,274,274,2372,1,0,0,0},
    {1941,1136,274,274,2393,1,0,0,0}, {1942,1137,274,274,2200,1,0,0,0}, {1943,1142,274,274,2400,1,0,0,0},
    {1944,1174,274,274,2189,1,0,0,0}, {1945,1175,274,274,2359,1,0,0,0}, {1946,1176,274,274,2218,1,0,0,0},
    {1947,1177,274,274,2226,1,0,0,0}, {1948,1178,274,274,2239,1,0,0,0}, {1949,1179,274,274,2249,1,0,0,0},
    {1950,1180,274,274,2244,1,0,0,0}, {1951,1181,274,274,2335,1,0,0,0}, {1952,1182,274,274,2189,1,0,0,0},
    {1953,1183,274,274,2239,1,0,0,0}, {1954,1184,274,274,0,1,0,0,0}, {1955,1185,274,274,2317,1,0,0,0},
    {1956,1186,274,274,2328,1,0,0,0}, {1957,1187,274,274,2364,1,0,0,0}, {1958,1188,274,274,2146,1,0,0,0},
    {1959,1189,274,274,10732,1,0,0,0}, {1960,1190,274,274,2151,1,0,0,0}, {1961,1191,274,274,10735,1,0,0,0},
    {1962,1192,274,274,2144,1,0,0,0}, {1963,1193,274,274,10738,1,0,0,0}, {1964,1194,274,274,2550,1,0,0,0},
    {1965,1195,274,274,3047,1,0,0,0}, {1966,1196,274,274,2568,1,0,0,0}, {1967,1197,274,274,10741,1,0,0,0},
    {1968,1198,274,274,0,1,0,0,0}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
    {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0},
    {1075,1076,274,274,2359,1,0,0,0}, {1076,4155,274,274,15659,3,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,4158,274,8027,1,1,0,0}, {1077,1078,4,274,8027,1,1,0,0}, {1077,1078,274,274,14680,1,0,0,0},
    {1078,1079,274,274,2408,1,0,0,0}, {1079,4159,274,274,9804,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1081,1082,274,274,2200,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,4161,274,274,15663,2,0,0,0},
    {1083,4163,274,274,15667,2,0,0,0}, {1083,4165,274,274,15671,2,0,0,0}, {1083,4167,274,274,13753,2,0,0,0},
    {1083,4169,274,274,15675,2,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,4171,274,274,15678,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,4173,274,274,2840,2,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,4175,274,274,5798,2,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,13298,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0},
    {1102,1103,4158,274,8033,1,1,0,0}, {1102,1103,4,274,8033,1,1,0,0}, {1102,1103,274,274,5920,1,0,0,0},
    {1103,1104,4158,274,2760,1,1,0,0}, {1103,1104,4,274,2760,1,1,0,0}, {1103,1104,274,274,5923,1,0,0,0},
    {1105,1105,4158,274,8030,1,1,0,0}, {1105,1105,4,274,8030,1,1,0,0}, {1105,1105,274,274,15681,1,0,0,0},
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
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,21992,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,5920,1,0,0,0}, {1103,1104,274,274,5923,1,0,0,0},
    {1105,1105,274,274,2550,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,14037,1,1,0,0}, {1570,664,274,274,2146,1,0,0,0},
    {1571,667,4,274,2144,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0},
    {1573,676,4,274,2151,3,1,0,0}, {1573,681,4,274,2151,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0},
    {1575,611,274,274,22117,6,0,0,0}, {1575,617,274,274,22117,5,0,0,0}, {1575,622,274,274,22117,4,0,0,0},
    {1575,685,4,274,2144,3,1,0,0}, {1575,688,4,274,2151,3,1,0,0}, {1575,629,5839,274,0,2,5,0,0},
    {1575,629,5844,274,0,2,4,0,0}, {1575,691,274,662,2181,2,0,2,0}, {1575,691,274,274,2178,2,0,0,0},
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
    {1593,5848,274,274,22123,11,0,0,0}, {1593,5859,274,274,22123,11,0,0,0}, {1593,5870,274,274,22123,10,0,0,0},
    {1593,5880,274,274,22135,7,0,0,0}, {1593,5887,274,274,22135,6,0,0,0}, {1593,5893,274,5898,22135,5,0,2,0},
    {1593,5900,274,5898,22135,4,0,2,0}, {1593,718,274,698,22146,1,0,1,0}, {1593,718,274,274,2120,1,0,0,0},
    {1594,719,274,698,2317,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,5904,274,274,22153,8,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2146,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2181,3,0,2,0}, {1614,745,274,274,2178,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,754,274,274,2178,2,0,0,0}, {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,2146,2,0,0,0},
    {1614,760,274,274,2146,1,0,0,0}, {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0},
    {1615,767,274,769,2144,2,0,1,0}, {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,10688,3,0,1,0},
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
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,9392,1,0,0,0},
    {32,3639,666,274,12435,4,1,0,1}, {39,1114,274,274,0,1,0,0,0}, {105,1115,274,274,2151,1,0,0,0},
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
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7204,1,0,0,0},
    {1098,1099,274,274,2144,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2775,274,274,2151,1,0,0,0}, {1123,2776,274,274,2550,1,0,0,0},
    {1131,2777,274,274,2146,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,7204,1,0,0,0},
    {1098,1099,274,274,2146,1,0,0,0}, {1100,1101,274,274,2372,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1117,2775,274,274,2151,1,0,0,0}, {1123,2776,274,274,2550,1,0,0,0},
    {1131,2777,274,274,2146,1,0,0,0}, {49,1666,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
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
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {1231,3401,274,274,0,1,0,0,0},
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
    {1593,718,274,698,22146,1,0,1,0}, {1593,718,274,274,2120,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
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
    {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,22146,1,0,1,0}, {1593,718,274,274,0,1,0,0,0},
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
    {1085,3543,274,274,3810,2,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,3364,274,274,2562,2,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,274,0,1,0,0,0},
    {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0}, {1103,1104,274,274,1366,1,0,0,0},
    {1105,1105,274,274,1386,1,0,0,0}, {1187,3343,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0},
    {1257,1113,274,274,2568,1,0,0,0}, {4352,2108,274,274,2333,1,0,0,0}, {4353,2112,274,274,2330,1,0,0,0},
    {4354,2113,274,274,2345,1,0,0,0}, {4355,2115,274,274,2184,1,0,0,0}, {4356,2122,274,274,2186,1,0,0,0},
    {4357,2052,274,274,2234,1,0,0,0}, {4358,2140,274,274,2343,1,0,0,0}, {4359,2141,274,274,2393,1,0,0,0},
    {4360,2142,274,274,2390,1,0,0,0}, {4361,2143,274,274,2244,1,0,0,0}, {4362,2146,274,274,2246,1,0,0,0},
    {4363,2034,274,274,0,1,0,0,0}, {4364,2153,274,274,2400,1,0,0,0}, {4365,2155,274,274,5182,1,0,0,0},
    {4366,2156,274,274,2400,1,0,0,0}, {4367,2157,274,274,2333,1,0,0,0}, {4368,2158,274,274,2184,1,0,0,0},
    {4369,2159,274,274,2393,1,0,0,0}, {4370,2160,274,274,2359,1,0,0,0}, {4449,1943,274,274,2146,1,0,0,0},
    {4450,2162,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0}, {4452,2163,274,274,5194,1,0,0,0},
    {4453,1944,274,274,23093,1,0,0,0}, {4454,2164,274,274,2550,1,0,0,0}, {4455,1989,274,274,23098,1,0,0,0},
    {4456,2167,274,274,1383,1,0,0,0}, {4457,1945,274,274,2568,1,0,0,0}, {4458,2168,274,274,1238,1,0,0,0},
    {4459,2169,274,274,5205,1,0,0,0}, {4460,2170,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0},
    {4462,2171,274,274,2144,1,0,0,0}, {4463,2172,274,274,23104,1,0,0,0}, {4464,2173,274,274,1255,1,0,0,0},
    {4465,2021,274,274,1244,1,0,0,0}, {4466,2174,274,274,1369,1,0,0,0}, {4467,2175,274,274,23110,1,0,0,0},
    {4468,2176,274,274,23115,1,0,0,0}, {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,274,2333,1,0,0,0},
    {4521,2180,274,274,2333,1,0,0,0}, {4522,2181,274,274,2333,1,0,0,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2201,274,274,2345,1,0,0,0}, {4525,2202,274,274,2345,1,0,0,0}, {4526,2204,274,274,2184,1,0,0,0},
    {4527,1942,274,274,2335,1,0,0,0}, {4528,2033,274,274,2333,1,0,0,0}, {4529,2213,274,274,2343,1,0,0,0},
    {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,274,2335,1,0,0,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,274,2343,1,0,0,0},
    {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,274,2184,1,0,0,0},
    {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,274,3810,1,0,0,0}, {4541,2225,274,274,2184,1,0,0,0},
    {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,274,2333,1,0,0,0}, {4544,2228,274,274,2184,1,0,0,0},
    {4545,2229,274,274,2393,1,0,0,0}, {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,1372,1,0,0,0},
    {57600,2233,274,274,5265,1,0,0,0}, {57601,2234,274,274,5268,1,0,0,0}, {57602,2235,274,274,5275,1,0,0,0},
    {57603,2236,274,274,5284,1,0,0,0}, {57604,2237,274,274,5290,1,0,0,0}, {57605,2238,274,274,5294,1,0,0,0},
    {57606,2239,274,274,5297,1,0,0,0}, {57607,2240,274,274,5303,1,0,0,0}, {57608,2241,274,274,5306,1,0,0,0},
    {57609,2242,274,274,5314,1,0,0,0}, {57610,2243,274,274,5317,1,0,0,0}, {57611,2244,274,274,5321,1,0,0,0},
    {57612,2245,274,274,5330,1,0,0,0}, {57613,2246,274,274,5337,1,0,0,0}, {57614,2247,274,274,5330,1,0,0,0},
    {57615,2248,274,274,5265,1,0,0,0}, {57616,2249,274,274,5284,1,0,0,0}, {57617,2250,274,274,5303,1,0,0,0},
    {57618,2251,274,274,5348,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0},
    {1096,1097,274,274,2249,1,0,0,0}, {1106,2342,274,274,5789,1,0,0,0}, {1107,2343,274,274,23181,1,0,0,0},
    {1109,2344,274,274,2565,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0}, {1113,2345,274,274,5795,1,0,0,0},
    {1114,2346,274,274,5223,1,0,0,0}, {1115,2347,274,274,5798,1,0,0,0}, {1116,2348,274,274,23184,1,0,0,0},
    {1119,2349,274,274,23187,1,0,0,0}, {8217,1124,274,274,2120,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
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
    {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,22146,1,0,1,0},
    {1593,718,274,274,0,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0},
    {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0},
    {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0},
    {1603,723,274,274,2333,1,0,0,0}, {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0},
    {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0},
    {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0},
    {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0},
    {1609,738,274,274,2146,1,0,0,0}, {1610,5912,274,4,2151,2,0,1,0}, {1610,739,274,698,2369,1,0,1,0},
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
    {1575,5914,274,274,0,2,0,0,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
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
    {1592,717,274,698,2241,1,0,1,0}, {1592,717,274,274,2239,1,0,0,0}, {1593,5916,274,274,23331,10,0,0,0},
    {1593,5926,274,274,23331,9,0,0,0}, {1593,5935,274,274,2146,2,0,0,0}, {1593,718,274,698,0,1,0,1,0},
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
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,5937,274,274,2146,2,0,0,0},
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
    {1649,792,274,274,0,1,0,0,0}, {1660,3346,274,698,2186,1,0,1,0}, {1660,3346,274,274,2184,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1665,3347,274,698,9926,1,0,1,0},
    {1665,3347,274,274,2565,1,0,0,0}, {1669,3348,274,698,9931,1,0,1,0}, {1669,3348,274,274,2562,1,0,0,0},
    {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0}, {1673,3350,274,698,2223,1,0,1,0},
    {1673,3350,274,274,2221,1,0,0,0}, {1683,3352,274,698,2236,1,0,1,0}, {1683,3352,274,274,2234,1,0,0,0},
    {1686,3353,274,698,2312,1,0,1,0}, {1686,3353,274,274,2317,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1690,3354,274,698,2213,1,0,1,0}, {1690,3354,274,274,2218,1,0,0,0},
    {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0},
    {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0},
    {1724,3356,274,698,2347,1,0,1,0}, {1724,3356,274,274,2345,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,1116,274,1383,1,1,0,0}, {1077,1078,4,274,1383,1,1,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2372,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1098,1099,274,274,0,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0}, {1100,1101,274,3774,0,1,0,1,0},
    {1100,1101,274,274,0,1,0,0,0}, {1101,1102,274,274,2550,1,0,0,0}, {1102,1103,274,274,1369,1,0,0,0},
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,1116,274,1383,1,1,0,0}, {1105,1105,4,274,1383,1,1,0,0},
    {1105,1105,274,274,2550,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2239,1,0,0,0}, {1079,1080,274,274,2239,1,0,0,0},
    {1080,1081,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0},
    {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0},
    {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0},
    {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0},
    {1093,1094,274,274,2359,1,0,0,0}, {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,2751,1,0,0,0},
    {1096,1097,274,274,2244,1,0,0,0}, {1106,2342,274,274,23502,1,0,0,0}, {1112,1106,274,274,2200,1,0,0,0},
    {1113,2345,274,274,5795,1,0,0,0}, {1114,2346,274,274,5223,1,0,0,0}, {1115,2347,274,274,2751,1,0,0,0},
    {1119,2349,274,274,2565,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
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
    {1105,1105,274,274,1386,1,0,0,0}, {1175,3778,274,274,2200,1,0,0,0}, {1187,3343,274,274,3810,1,0,0,0},
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
    {1179,3547,274,274,2328,1,0,0,0}, {1203,3800,274,274,2359,1,0,0,0}, {1207,3801,274,274,2200,1,0,0,0},
    {1251,3802,274,274,2151,1,0,0,0}, {1263,3803,274,274,2144,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
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
    {1103,1104,274,274,1366,1,0,0,0}, {1105,1105,274,274,1386,1,0,0,0}, {1175,3778,274,274,2200,1,0,0,0},
    {1187,3343,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0}, {1241,1112,274,274,2146,1,0,0,0},
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
    {1105,1105,274,274,3235,1,0,0,0}, {1171,1107,274,274,2317,1,0,0,0}, {1175,3778,274,274,2200,1,0,0,0},
    {1179,3547,274,274,2328,1,0,0,0}, {1187,3343,274,274,3810,1,0,0,0}, {1199,1109,274,274,2144,1,0,0,0},
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
    {1108,2773,274,274,1383,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2774,274,274,1372,1,0,0,0},
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
    {1171,1107,274,274,2317,1,0,0,0}, {1179,3547,274,274,2328,1,0,0,0}, {1203,3800,274,274,2359,1,0,0,0},
    {6158,5939,274,274,5321,1,0,0,0}, {6176,5940,274,274,2146,1,0,0,0}, {6177,5941,274,274,2550,1,0,0,0},
    {6178,5942,274,274,2151,1,0,0,0}, {6179,5943,274,274,2568,1,0,0,0}, {6180,5944,274,274,2144,1,0,0,0},
    {6181,5945,274,274,2568,1,0,0,0}, {6182,5946,274,274,2144,1,0,0,0}, {6183,5947,274,274,2550,1,0,0,0},
    {6184,5948,274,274,2345,1,0,0,0}, {6185,5949,274,274,3810,1,0,0,0}, {6186,5950,274,274,2171,1,0,0,0},
    {6187,5951,274,274,2393,1,0,0,0}, {6188,5952,274,274,2359,1,0,0,0}, {6189,5953,274,274,2419,1,0,0,0},
    {6190,5954,274,274,2343,1,0,0,0}, {6191,5955,274,274,2335,1,0,0,0}, {6192,5956,274,274,2244,1,0,0,0},
    {6193,5957,274,274,3824,1,0,0,0}, {6194,5958,274,274,2184,1,0,0,0}, {6195,5959,274,274,2221,1,0,0,0},
    {6196,5960,274,274,2328,1,0,0,0}, {6197,5961,274,274,2200,1,0,0,0}, {6198,5962,274,274,2372,1,0,0,0},
    {6199,5963,274,274,2234,1,0,0,0}, {6200,5964,274,274,2364,1,0,0,0}, {6201,5965,274,274,2323,1,0,0,0},
    {6202,5966,274,274,2333,1,0,0,0}, {6203,5967,274,274,2333,1,0,0,0}, {6204,5968,274,274,2751,1,0,0,0},
    {6205,5969,274,274,2239,1,0,0,0}, {6206,5970,274,274,2359,1,0,0,0}, {6207,5971,274,274,2234,1,0,0,0},
    {6209,5972,274,274,2408,1,0,0,0}, {6210,5973,274,274,2400,1,0,0,0}, {8239,5974,274,274,5321,1,0,0,0},
    {6158,5939,274,274,5321,1,0,0,0}, {6176,5940,274,274,2146,1,0,0,0}, {6177,5941,274,274,2550,1,0,0,0},
    {6178,5942,274,274,2151,1,0,0,0}, {6179,5943,274,274,4340,1,0,0,0}, {6180,5944,274,274,17392,1,0,0,0},
    {6181,5945,274,274,2568,1,0,0,0}, {6182,5946,274,274,2144,1,0,0,0}, {6183,5947,274,274,2550,1,0,0,0},
    {6184,5948,274,274,2345,1,0,0,0}, {6185,5949,274,274,3810,1,0,0,0}, {6186,5950,274,274,2171,1,0,0,0},
    {6187,5951,274,274,2393,1,0,0,0}, {6188,5952,274,274,2359,1,0,0,0}, {6189,5953,274,274,2419,1,0,0,0},
    {6190,5954,274,274,2343,1,0,0,0}, {6191,5955,274,274,2335,1,0,0,0}, {6192,5956,274,274,2244,1,0,0,0},
    {6193,5957,274,274,3824,1,0,0,0}, {6194,5958,274,274,2184,1,0,0,0}, {6195,5959,274,274,2221,1,0,0,0},
    {6196,5960,274,274,2328,1,0,0,0}, {6197,5961,274,274,2200,1,0,0,0}, {6198,5962,274,274,2372,1,0,0,0},
    {6199,5963,274,274,2234,1,0,0,0}, {6200,5964,274,274,2364,1,0,0,0}, {6201,5965,274,274,2323,1,0,0,0},
    {6202,5966,274,274,2333,1,0,0,0}, {6203,5967,274,274,2333,1,0,0,0}, {6204,5968,274,274,2751,1,0,0,0},
    {6205,5969,274,274,2239,1,0,0,0}, {6206,5970,274,274,2359,1,0,0,0}, {6207,5971,274,274,2234,1,0,0,0},
    {6209,5972,274,274,2408,1,0,0,0}, {6210,5973,274,274,2400,1,0,0,0}, {8239,5974,274,274,5321,1,0,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0},
    {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0},
    {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,2120,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0},
    {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,6377,1,0,0,0},
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
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,1040,274,274,24225,3,0,0,0},
    {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0},
    {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0}, {1614,754,274,274,2146,2,0,0,0},
    {1614,756,274,274,2146,2,0,0,0}, {1614,758,274,274,6377,2,0,0,0}, {1614,760,274,274,2146,1,0,0,0},
    {1615,761,274,696,2380,3,0,1,0}, {1615,764,274,274,2141,3,0,0,0}, {1615,767,274,769,17392,2,0,1,0},
    {1615,770,274,274,2144,1,0,0,0}, {1616,771,274,696,2384,3,0,1,0}, {1616,771,274,4,2148,3,0,1,0},
    {1616,774,274,274,2148,3,0,0,0}, {1616,777,274,769,12979,2,0,1,0}, {1616,779,274,274,2151,1,0,0,0},
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
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,274,24228,1,0,0,0}, {32,5975,666,274,24232,5,1,0,1},
    {32,5980,666,274,24238,5,1,0,1}, {32,5985,666,274,24244,5,1,0,1}, {32,5990,666,274,24250,5,1,0,1},
    {32,5995,666,274,24256,5,1,0,1}, {32,6000,666,274,24262,5,1,0,1}, {32,6005,666,274,24268,5,1,0,1},
    {32,6010,666,274,24274,5,1,0,1}, {32,6015,666,274,24280,5,1,0,1}, {32,6020,666,274,24286,5,1,0,1},
    {32,6025,666,274,24292,5,1,0,1}, {32,6030,666,274,24298,5,1,0,1}, {32,6035,666,274,24304,5,1,0,1},
    {32,6040,666,274,24310,5,1,0,1}, {32,6045,666,274,24316,5,1,0,1}, {32,6050,666,274,24322,5,1,0,1},
    {32,6055,666,274,24328,5,1,0,1}, {32,6060,666,274,24334,5,1,0,1}, {32,6065,666,274,24340,5,1,0,1},
    {32,6070,666,274,24346,5,1,0,1}, {32,6075,666,274,24352,5,1,0,1}, {32,6080,666,274,24358,5,1,0,1},
    {32,6085,666,274,24364,5,1,0,1}, {32,6090,666,274,24370,5,1,0,1}, {32,6095,666,274,24376,5,1,0,1},
    {32,6100,666,274,24382,5,1,0,1}, {101,6105,4,274,24388,4,1,0,1}, {101,6109,4,274,24393,4,1,0,1},
    {101,6113,4,274,24398,4,1,0,1}, {101,6117,4,274,24403,4,1,0,1}, {101,6121,4,274,24408,4,1,0,1},
    {101,6125,4,274,24413,4,1,0,1}, {101,6129,4,274,24418,4,1,0,1}, {101,6133,4,274,24423,4,1,0,1},
    {101,6137,4,274,24428,4,1,0,1}, {101,6141,4,274,24433,4,1,0,1}, {101,6145,4,274,24438,4,1,0,1},
    {101,6149,4,274,24443,4,1,0,1}, {101,6153,4,274,24448,4,1,0,1}, {101,6157,4,274,24453,4,1,0,1},
    {101,6161,4,274,24458,4,1,0,1}, {101,6165,4,274,24463,4,1,0,1}, {101,6169,4,274,24468,4,1,0,1},
    {101,6173,4,274,24473,4,1,0,1}, {101,6177,4,274,24478,4,1,0,1}, {101,6181,4,274,24483,4,1,0,1},
    {101,6185,4,274,24488,4,1,0,1}, {101,6189,4,274,24493,4,1,0,1}, {101,6193,4,274,24498,4,1,0,1},
    {101,6197,4,274,24503,4,1,0,1}, {101,6201,4,274,24508,4,1,0,1}, {101,6205,4,274,24513,4,1,0,1},
    {39,1114,274,274,0,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0}, {1073,1074,274,274,2171,1,0,0,0},
    {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0}, {1076,1077,274,274,2221,1,0,0,0},
    {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0}, {1079,3358,274,274,14676,2,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0}, {1081,1082,3821,274,2151,1,1,0,0},
    {1081,1082,4,274,2372,1,1,0,0}, {1081,1082,274,274,2151,1,0,0,0}, {1082,1083,274,274,2333,1,0,0,0},
    {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0}, {1085,1086,274,274,2345,1,0,0,0},
    {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0}, {1088,1089,274,274,2234,1,0,0,0},
    {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0}, {1091,1092,274,274,2144,1,0,0,0},
    {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0}, {1094,1095,274,274,2562,1,0,0,0},
    {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0}, {1097,1098,274,274,3223,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,3821,274,5920,1,1,0,0}, {1102,1103,4,274,1369,1,1,0,0},
    {1102,1103,274,274,5920,1,0,0,0}, {1103,1104,3821,274,5923,1,1,0,0}, {1103,1104,4,274,1366,1,1,0,0},
    {1103,1104,274,274,5923,1,0,0,0}, {1108,2773,3821,274,14680,1,1,0,0}, {1108,2773,4,274,1383,1,1,0,0},
    {1108,2773,274,274,14680,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0}, {1111,2774,3821,274,2151,1,1,0,0},
    {1111,2774,4,274,1372,1,1,0,0}, {1111,2774,274,274,7118,1,0,0,0}, {1169,1123,274,274,2419,1,0,0,0},
    {8217,1124,274,274,0,1,0,0,0}, {39,1114,274,274,3228,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2359,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,2408,1,0,0,0},
    {1079,3358,274,274,14676,2,0,0,0}, {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2372,1,0,0,0},
    {1081,1082,3821,274,2151,1,1,0,0}, {1081,1082,4,274,2372,1,1,0,0}, {1081,1082,274,274,2151,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2218,1,0,0,0},
    {1094,1095,274,274,2562,1,0,0,0}, {1095,1096,274,274,2400,1,0,0,0}, {1096,1097,274,274,2249,1,0,0,0},
    {1097,1098,274,274,24850,1,0,0,0}, {1100,1101,274,274,2120,1,0,0,0}, {1102,1103,3821,274,5920,1,1,0,0},
    {1102,1103,4,274,1369,1,1,0,0}, {1102,1103,274,274,5920,1,0,0,0}, {1103,1104,3821,274,5923,1,1,0,0},
    {1103,1104,4,274,1366,1,1,0,0}, {1103,1104,274,274,5923,1,0,0,0}, {1108,2773,3821,274,14680,1,1,0,0},
    {1108,2773,4,274,1383,1,1,0,0}, {1108,2773,274,274,14680,1,0,0,0}, {1110,1121,274,274,2151,1,0,0,0},
    {1111,2774,3821,274,2151,1,1,0,0}, {1111,2774,4,274,1372,1,1,0,0}, {1111,2774,274,274,2151,1,0,0,0},
    {1169,1123,274,274,2419,1,0,0,0}, {8217,1124,274,274,3228,1,0,0,0}, {4608,274,274,274,492,1,0,0,0},
    {4609,275,274,274,495,1,0,0,0}, {4610,276,274,274,498,1,0,0,0}, {4611,277,274,274,492,1,0,0,0},
    {4612,278,274,274,509,1,0,0,0}, {4613,279,274,274,25171,1,0,0,0}, {4614,280,274,274,512,1,0,0,0},
    {4615,281,274,274,8578,1,0,0,0}, {4616,282,274,274,25176,1,0,0,0}, {4617,283,274,274,523,1,0,0,0},
    {4618,284,274,274,526,1,0,0,0}, {4619,285,274,274,520,1,0,0,0}, {4620,286,274,274,537,1,0,0,0},
    {4621,287,274,274,25181,1,0,0,0}, {4622,288,274,274,540,1,0,0,0}, {4623,289,274,274,8590,1,0,0,0},
    {4624,290,274,274,492,1,0,0,0}, {4625,291,274,274,495,1,0,0,0}, {4626,292,274,274,498,1,0,0,0},
    {4627,293,274,274,492,1,0,0,0}, {4628,294,274,274,509,1,0,0,0}, {4629,295,274,274,25171,1,0,0,0},
    {4630,296,274,274,512,1,0,0,0}, {4631,297,274,274,8578,1,0,0,0}, {4632,298,274,274,25186,1,0,0,0},
    {4633,299,274,274,595,1,0,0,0}, {4634,300,274,274,598,1,0,0,0}, {4635,301,274,274,592,1,0,0,0},
    {4636,302,274,274,609,1,0,0,0}, {4637,303,274,274,25191,1,0,0,0}, {4638,304,274,274,612,1,0,0,0},
    {4639,305,274,274,8602,1,0,0,0}, {4640,306,274,274,25196,1,0,0,0}, {4641,307,274,274,687,1,0,0,0},
    {4642,308,274,274,283,1,0,0,0}, {4643,309,274,274,684,1,0,0,0}, {4644,310,274,274,698,1,0,0,0},
    {4645,311,274,274,25201,1,0,0,0}, {4646,312,274,274,701,1,0,0,0}, {4647,313,274,274,8614,1,0,0,0},
    {4648,314,274,274,25206,1,0,0,0}, {4649,315,274,274,659,1,0,0,0}, {4650,316,274,274,662,1,0,0,0},
    {4651,317,274,274,656,1,0,0,0}, {4652,318,274,274,673,1,0,0,0}, {4653,319,274,274,25211,1,0,0,0},
    {4654,320,274,274,676,1,0,0,0}, {4655,321,274,274,8626,1,0,0,0}, {4656,322,274,274,25196,1,0,0,0},
    {4657,323,274,274,687,1,0,0,0}, {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,684,1,0,0,0},
    {4660,326,274,274,698,1,0,0,0}, {4661,327,274,274,25201,1,0,0,0}, {4662,328,274,274,701,1,0,0,0},
    {4663,329,274,274,8614,1,0,0,0}, {4664,330,274,274,25216,1,0,0,0}, {4665,331,274,274,8019,1,0,0,0},
    {4666,332,274,274,8023,1,0,0,0}, {4667,333,274,274,2843,1,0,0,0}, {4668,334,274,274,8011,1,0,0,0},
    {4669,335,274,274,25222,1,0,0,0}, {4670,336,274,274,8015,1,0,0,0}, {4671,337,274,274,8640,1,0,0,0},
    {4672,338,274,274,25228,1,0,0,0}, {4673,339,274,274,8651,1,0,0,0}, {4674,340,274,274,13809,1,0,0,0},
    {4675,341,274,274,8664,1,0,0,0}, {4676,342,274,274,8645,1,0,0,0}, {4677,343,274,274,25236,1,0,0,0},
    {4678,344,274,274,8677,1,0,0,0}, {4679,345,274,274,8683,1,0,0,0}, {4680,346,274,274,25244,1,0,0,0},
    {4682,347,274,274,13829,1,0,0,0}, {4683,348,274,274,8683,1,0,0,0}, {4684,349,274,274,8690,1,0,0,0},
    {4685,350,274,274,25253,1,0,0,0}, {4688,351,274,274,8645,1,0,0,0}, {4689,352,274,274,8651,1,0,0,0},
    {4690,353,274,274,8657,1,0,0,0}, {4691,354,274,274,8664,1,0,0,0}, {4692,355,274,274,8670,1,0,0,0},
    {4693,356,274,274,5161,1,0,0,0}, {4694,357,274,274,8677,1,0,0,0}, {4695,358,274,274,8683,1,0,0,0},
    {4696,359,274,274,8690,1,0,0,0}, {4698,360,274,274,8697,1,0,0,0}, {4699,361,274,274,8683,1,0,0,0},
    {4700,362,274,274,8705,1,0,0,0}, {4701,363,274,274,8713,1,0,0,0}, {4704,364,274,274,25262,1,0,0,0},
    {4705,365,274,274,862,1,0,0,0}, {4706,366,274,274,865,1,0,0,0}, {4707,367,274,274,859,1,0,0,0},
    {4708,368,274,274,876,1,0,0,0}, {4709,369,274,274,25267,1,0,0,0}, {4710,370,274,274,879,1,0,0,0},
    {4711,371,274,274,8727,1,0,0,0}, {4712,372,274,274,25272,1,0,0,0}, {4713,373,274,274,890,1,0,0,0},
    {4714,374,274,274,893,1,0,0,0}, {4715,375,274,274,887,1,0,0,0}, {4716,376,274,274,904,1,0,0,0},
    {4717,377,274,274,25277,1,0,0,0}, {4718,378,274,274,907,1,0,0,0}, {4719,379,274,274,8739,1,0,0,0},
    {4720,380,274,274,25282,1,0,0,0}, {4721,381,274,274,918,1,0,0,0}, {4722,382,274,274,921,1,0,0,0},
    {4723,383,274,274,915,1,0,0,0}, {4724,384,274,274,932,1,0,0,0}, {4725,385,274,274,25287,1,0,0,0},
    {4726,386,274,274,935,1,0,0,0}, {4727,387,274,274,8751,1,0,0,0}, {4728,388,274,274,25292,1,0,0,0},
    {4729,389,274,274,8047,1,0,0,0}, {4730,390,274,274,8051,1,0,0,0}, {4731,391,274,274,2756,1,0,0,0},
    {4732,392,274,274,8039,1,0,0,0}, {4733,393,274,274,25298,1,0,0,0}, {4734,394,274,274,8043,1,0,0,0},
    {4735,395,274,274,8765,1,0,0,0}, {4736,396,274,274,492,1,0,0,0}, {4737,397,274,274,495,1,0,0,0},
    {4738,398,274,274,498,1,0,0,0}, {4739,399,274,274,492,1,0,0,0}, {4740,400,274,274,509,1,0,0,0},
    {4741,401,274,274,25171,1,0,0,0}, {4742,402,274,274,512,1,0,0,0}, {4743,403,274,274,8578,1,0,0,0},
    {4744,404,274,274,25304,1,0,0,0}, {4746,405,274,274,13991,1,0,0,0}, {4747,406,274,274,8578,1,0,0,0},
    {4748,407,274,274,8770,1,0,0,0}, {4749,408,274,274,25310,1,0,0,0}, {4752,409,274,274,25316,1,0,0,0},
    {4753,410,274,274,1051,1,0,0,0}, {4754,411,274,274,1054,1,0,0,0}, {4755,412,274,274,1048,1,0,0,0},
    {4756,413,274,274,1065,1,0,0,0}, {4757,414,274,274,25321,1,0,0,0}, {4758,415,274,274,1068,1,0,0,0},
    {4759,416,274,274,8795,1,0,0,0}, {4760,417,274,274,25326,1,0,0,0}, {4761,418,274,274,105,1,0,0,0},
    {4762,419,274,274,14013,1,0,0,0}, {4763,420,274,274,8087,1,0,0,0}, {4764,421,274,274,8799,1,0,0,0},
    {4765,422,274,274,25332,1,0,0,0}, {4766,423,274,274,8083,1,0,0,0}, {4767,424,274,274,8816,1,0,0,0},
    {4768,425,274,274,2146,1,0,0,0}, {4769,426,274,274,2144,1,0,0,0}, {4770,427,274,274,2151,1,0,0,0},
    {4771,428,274,274,2146,1,0,0,0}, {4772,429,274,274,2550,1,0,0,0}, {4773,430,274,274,25338,1,0,0,0},
    {4774,431,274,274,2568,1,0,0,0}, {4776,433,274,274,25342,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0},
    {4778,435,274,274,1154,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,1165,1,0,0,0},
    {4781,438,274,274,25347,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0},
    {4784,441,274,274,25352,1,0,0,0}, {4786,442,274,274,1180,1,0,0,0}, {4787,443,274,274,1176,1,0,0,0},
    {4788,444,274,274,1189,1,0,0,0}, {4789,445,274,274,25358,1,0,0,0}, {4792,446,274,274,25364,1,0,0,0},
    {4793,447,274,274,495,1,0,0,0}, {4794,448,274,274,498,1,0,0,0}, {4795,449,274,274,492,1,0,0,0},
    {4796,450,274,274,509,1,0,0,0}, {4797,451,274,274,25171,1,0,0,0}, {4798,452,274,274,512,1,0,0,0},
    {4799,453,274,274,8578,1,0,0,0}, {4800,454,274,274,25304,1,0,0,0}, {4802,455,274,274,13991,1,0,0,0},
    {4803,456,274,274,8578,1,0,0,0}, {4804,457,274,274,8770,1,0,0,0}, {4805,458,274,274,25310,1,0,0,0},
    {4808,459,274,274,25369,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0},
    {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,1255,1,0,0,0}, {4813,464,274,274,25374,1,0,0,0},
    {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8898,1,0,0,0}, {4816,467,274,274,2146,1,0,0,0},
    {4817,468,274,274,2144,1,0,0,0}, {4818,469,274,274,2151,1,0,0,0}, {4819,470,274,274,2146,1,0,0,0},
    {4820,471,274,274,2550,1,0,0,0}, {4821,472,666,274,2308,1,1,0,0}, {4821,472,274,274,25338,1,0,0,0},
    {4822,473,274,274,2568,1,0,0,0}, {4824,475,274,274,25379,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0},
    {4826,477,274,274,1308,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,1319,1,0,0,0},
    {4829,480,274,274,25384,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8948,1,0,0,0},
    {4832,483,274,274,25389,1,0,0,0}, {4833,484,274,274,8956,1,0,0,0}, {4834,485,274,274,14191,1,0,0,0},
    {4835,486,274,274,8965,1,0,0,0}, {4836,487,274,274,8952,1,0,0,0}, {4837,488,274,274,25395,1,0,0,0},
    {4838,489,274,274,8974,1,0,0,0}, {4839,490,274,274,8978,1,0,0,0}, {4840,491,274,274,25401,1,0,0,0},
    {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0},
    {4844,495,274,274,1383,1,0,0,0}, {4845,496,274,274,25406,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0},
    {4847,498,274,274,8991,1,0,0,0}, {4848,499,274,274,25411,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0},
    {4850,501,274,274,1400,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,1411,1,0,0,0},
    {4853,504,274,274,25416,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,9003,1,0,0,0},
    {4856,507,274,274,1411,1,0,0,0}, {4857,508,274,274,1397,1,0,0,0}, {4858,509,274,274,8995,1,0,0,0},
    {4859,510,274,274,1394,1,0,0,0}, {4860,511,274,274,8999,1,0,0,0}, {4861,512,274,274,2221,1,0,0,0},
    {4862,513,274,274,1414,1,0,0,0}, {4863,514,274,274,9003,1,0,0,0}, {4864,515,274,274,25421,1,0,0,0},
    {4865,516,274,274,8033,1,0,0,0}, {4866,517,274,274,8036,1,0,0,0}, {4867,518,274,274,2760,1,0,0,0},
    {4868,519,274,274,8027,1,0,0,0}, {4869,520,274,274,25426,1,0,0,0}, {4870,521,274,274,8030,1,0,0,0},
    {4871,522,274,274,9015,1,0,0,0}, {4872,523,274,274,25431,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0},
    {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0}, {4876,527,274,274,1519,1,0,0,0},
    {4877,528,274,274,25436,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1530,1,0,0,0},
    {4880,531,274,274,25441,1,0,0,0}, {4882,532,274,274,1534,1,0,0,0}, {4883,533,274,274,1530,1,0,0,0},
    {4884,534,274,274,1543,1,0,0,0}, {4885,535,274,274,25447,1,0,0,0}, {4896,536,274,274,25453,1,0,0,0},
    {4897,537,274,274,9046,1,0,0,0}, {4898,538,274,274,14247,1,0,0,0}, {4899,539,274,274,9059,1,0,0,0},
    {4900,540,274,274,9040,1,0,0,0}, {4901,541,274,274,25461,1,0,0,0}, {4902,542,274,274,9072,1,0,0,0},
    {4903,543,274,274,9078,1,0,0,0}, {4904,544,274,274,25469,1,0,0,0}, {4905,545,274,274,9092,1,0,0,0},
    {4906,546,274,274,14267,1,0,0,0}, {4907,547,274,274,9107,1,0,0,0}, {4908,548,274,274,9085,1,0,0,0},
    {4909,549,274,274,25478,1,0,0,0}, {4910,550,274,274,9122,1,0,0,0}, {4911,551,274,274,9129,1,0,0,0},
    {4912,552,274,274,25487,1,0,0,0}, {4913,553,274,274,9143,1,0,0,0}, {4914,554,274,274,14290,1,0,0,0},
    {4915,555,274,274,9156,1,0,0,0}, {4916,556,274,274,9137,1,0,0,0}, {4917,557,274,274,25495,1,0,0,0},
    {4918,558,274,274,9169,1,0,0,0}, {4919,559,274,274,9175,1,0,0,0}, {4920,560,274,274,25503,1,0,0,0},
    {4921,561,274,274,9189,1,0,0,0}, {4922,562,274,274,14310,1,0,0,0}, {4923,563,274,274,9204,1,0,0,0},
    {4924,564,274,274,9182,1,0,0,0}, {4925,565,274,274,25512,1,0,0,0}, {4926,566,274,274,9225,1,0,0,0},
    {4927,567,274,274,9232,1,0,0,0}, {4928,568,274,274,25503,1,0,0,0}, {4929,569,274,274,9189,1,0,0,0},
    {4930,570,274,274,14310,1,0,0,0}, {4931,571,274,274,9204,1,0,0,0}, {4932,572,274,274,9182,1,0,0,0},
    {4933,573,274,274,25512,1,0,0,0}, {4934,574,274,274,9225,1,0,0,0}, {4935,575,274,274,9232,1,0,0,0},
    {4936,576,274,274,25521,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,1765,1,0,0,0},
    {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,1776,1,0,0,0}, {4941,581,274,274,25526,1,0,0,0},
    {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9248,1,0,0,0}, {4944,584,274,274,25531,1,0,0,0},
    {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0}, {4947,587,274,274,1787,1,0,0,0},
    {4948,588,274,274,1804,1,0,0,0}, {4949,589,274,274,25536,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0},
    {4951,591,274,274,9260,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0},
    {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0},
    {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0},
    {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,3201,1815,1,0,1,0}, {4978,601,274,274,1833,1,0,0,0},
    {4979,602,274,3201,1817,1,0,1,0}, {4979,602,274,274,1836,1,0,0,0}, {4980,603,274,3201,1819,1,0,1,0},
    {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,3201,1821,1,0,1,0}, {4981,604,274,274,1842,1,0,0,0},
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
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,25622,1,1,1,0},
    {1579,704,274,698,25627,1,0,1,0}, {1579,704,274,274,25622,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9347,1,0,1,0}, {1581,706,274,274,9354,1,0,0,0},
    {1582,707,274,698,25636,1,0,1,0}, {1582,707,274,274,2720,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,9910,1,1,1,0},
    {1584,709,274,698,9901,1,0,1,0}, {1584,709,274,274,9910,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,25645,1,1,1,0},
    {1588,713,274,698,25650,1,0,1,0}, {1588,713,274,274,25645,1,0,0,0}, {1589,714,665,698,3091,1,1,1,0},
    {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0}, {1590,715,665,698,9358,1,1,1,0},
    {1590,715,274,698,9362,1,0,1,0}, {1590,715,274,274,9358,1,0,0,0}, {1591,716,665,698,9369,1,1,1,0},
    {1591,716,274,698,9372,1,0,1,0}, {1591,716,274,274,9369,1,0,0,0}, {1592,717,665,698,9377,1,1,1,0},
    {1592,717,274,698,9381,1,0,1,0}, {1592,717,274,274,9377,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
    {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,25659,1,0,1,0}, {1594,719,274,274,25668,1,0,0,0},
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
    {1716,3202,274,698,2416,1,0,1,0}, {1716,3202,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3203,9388,1,0,1,0}, {57344,647,274,3204,9392,1,0,1,0}, {57344,647,274,3205,9396,1,0,1,0},
    {57344,647,274,3206,9402,1,0,1,0}, {57344,647,274,3207,9407,1,0,1,0}, {57344,647,274,3208,9413,1,0,1,0},
    {57344,647,274,3209,25673,1,0,1,0}, {57344,647,274,3210,9423,1,0,1,0}, {57344,647,274,3211,9427,1,0,1,0},
    {57344,647,274,3212,9431,1,0,1,0}, {57344,647,274,3213,25680,1,0,1,0}, {57344,647,274,3214,9440,1,0,1,0},
    {57344,647,274,3215,25687,1,0,1,0}, {57344,647,274,3216,9449,1,0,1,0}, {57344,647,274,274,9392,1,0,0,0},
    {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0},
    {1569,659,274,274,7581,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0},
    {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0}, {1570,664,274,274,2132,1,0,0,0},
    {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0}, {1571,672,4,274,2146,2,1,0,0},
    {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,2146,1,1,0,0}, {1571,674,274,274,7581,1,0,0,0},
    {1572,675,274,274,7581,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,679,665,274,2151,2,1,0,0},
    {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0}, {1573,683,665,274,2151,1,1,0,0},
    {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0}, {1574,684,274,274,7581,1,0,0,0},
    {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0}, {1575,622,274,274,2158,4,0,0,0},
    {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0},
    {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,2189,1,1,1,0},
    {1579,704,274,698,2192,1,0,1,0}, {1579,704,274,274,2189,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,19011,1,0,1,0}, {1581,706,274,274,4982,1,0,0,0},
    {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,2226,1,1,1,0},
    {1584,709,274,698,2229,1,0,1,0}, {1584,709,274,274,2226,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,2249,1,1,1,0},
    {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0}, {1589,714,665,698,3057,1,1,1,0},
    {1589,714,274,698,3050,1,0,1,0}, {1589,714,274,274,3057,1,0,0,0}, {1590,715,665,698,3820,1,1,1,0},
    {1590,715,274,698,9936,1,0,1,0}, {1590,715,274,274,3820,1,0,0,0}, {1591,716,665,698,9922,1,1,1,0},
    {1591,716,274,698,9915,1,0,1,0}, {1591,716,274,274,9922,1,0,0,0}, {1592,717,665,698,25901,1,1,1,0},
    {1592,717,274,698,25906,1,0,1,0}, {1592,717,274,274,25901,1,0,0,0}, {1593,718,274,698,2301,1,0,1,0},
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
    {1716,3202,274,698,2416,1,0,1,0}, {1716,3202,274,274,2419,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0},
    {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0},
    {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0},
    {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0},
    {57344,647,274,3203,9388,1,0,1,0}, {57344,647,274,3204,9392,1,0,1,0}, {57344,647,274,3205,25915,1,0,1,0},
    {57344,647,274,3206,25922,1,0,1,0}, {57344,647,274,3207,25928,1,0,1,0}, {57344,647,274,3208,25934,1,0,1,0},
    {57344,647,274,3209,9418,1,0,1,0}, {57344,647,274,3210,9423,1,0,1,0}, {57344,647,274,3211,9427,1,0,1,0},
    {57344,647,274,3212,9431,1,0,1,0}, {57344,647,274,3213,9435,1,0,1,0}, {57344,647,274,3214,9440,1,0,1,0},
    {57344,647,274,3215,9444,1,0,1,0}, {57344,647,274,3216,9449,1,0,1,0}, {57344,647,274,274,9392,1,0,0,0},
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
    {2459,947,274,936,26031,1,0,1,0}, {2459,947,274,274,26035,1,0,0,0}, {2460,948,274,936,2239,2,0,1,0},
    {2460,948,274,274,1302,2,0,0,0}, {2460,950,274,936,2200,1,0,1,0}, {2460,950,274,274,2760,1,0,0,0},
    {2461,951,274,936,2763,1,0,1,0}, {2461,951,274,274,387,1,0,0,0}, {2462,952,274,936,2703,1,0,1,0},
    {2462,952,274,274,1076,1,0,0,0}, {2463,953,274,936,2279,1,0,1,0}, {2463,953,274,274,1547,1,0,0,0},
    {2464,954,274,936,2766,1,0,1,0}, {2464,954,274,274,2771,1,0,0,0}, {2465,955,274,936,6025,2,0,1,0},
    {2465,955,274,274,6029,2,0,0,0}, {2465,957,274,936,2268,1,0,1,0}, {2465,957,274,274,1422,1,0,0,0},
    {2466,958,274,936,6034,2,0,1,0}, {2466,958,274,274,6039,2,0,0,0}, {2466,960,274,936,2793,1,0,1,0},
    {2466,960,274,274,2798,1,0,0,0}, {2467,961,274,936,2699,1,0,1,0}, {2467,961,274,274,2804,1,0,0,0},
    {2468,962,274,936,2184,1,0,1,0}, {2468,962,274,274,915,1,0,0,0}, {2469,963,274,936,2189,1,0,1,0},
    {2469,963,274,274,2809,1,0,0,0}, {2470,964,274,936,2221,1,0,1,0}, {2470,964,274,274,1394,1,0,0,0},
    {2471,965,274,936,2226,1,0,1,0}, {2471,965,274,274,2813,1,0,0,0}, {2472,966,274,936,2345,1,0,1,0},
    {2472,966,274,274,1048,1,0,0,0}, {2474,967,274,936,2393,1,0,1,0}, {2474,967,274,274,1787,1,0,0,0},
    {2475,968,274,936,2323,2,0,1,0}, {2475,968,274,274,1759,2,0,0,0}, {2475,970,274,936,2817,1,0,1,0},
    {2475,970,274,274,2820,1,0,0,0}, {2476,971,274,936,2171,1,0,1,0}, {2476,971,274,274,859,1,0,0,0},
    {2477,972,274,936,2824,1,0,1,0}, {2477,972,274,274,2827,1,0,0,0}, {2478,973,274,936,2343,1,0,1,0},
    {2478,973,274,274,592,1,0,0,0}, {2479,974,274,936,2372,2,0,1,0}, {2479,974,274,274,1366,2,0,0,0},
    {2479,976,274,936,26040,1,0,1,0}, {2479,976,274,274,26044,1,0,0,0}, {2480,977,274,936,2234,1,0,1,0},
    {2480,977,274,274,656,1,0,0,0}, {2482,978,274,936,2335,1,0,1,0}, {2482,978,274,274,520,1,0,0,0},
    {2486,979,274,936,2249,1,0,1,0}, {2486,979,274,274,2843,1,0,0,0}, {2487,980,274,936,26049,1,0,1,0},
    {2487,980,274,274,26054,1,0,0,0}, {2488,981,274,936,2244,1,0,1,0}, {2488,981,274,274,684,1,0,0,0},
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
    {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0}, {1097,1098,274,274,26226,1,0,0,0},
    {1098,1099,274,274,26230,1,0,0,0}, {1100,1101,274,274,2200,1,0,0,0}, {1102,1103,274,274,8033,1,0,0,0},
    {1103,1104,274,274,2760,1,0,0,0}, {1117,2775,274,274,2151,1,0,0,0}, {1123,2776,274,274,2550,1,0,0,0},
    {1131,2777,274,274,2146,1,0,0,0}, {769,4178,274,274,0,1,0,0,0}, {776,6231,274,274,0,1,0,0,0},
    {945,6232,274,274,26313,4,0,0,0}, {945,6236,274,6239,26317,3,0,1,0}, {945,6236,274,6240,26320,3,0,1,0},
    {945,6236,274,274,26324,3,0,0,0}, {945,6241,274,274,26313,3,0,0,0}, {945,6244,274,274,26313,3,0,0,0},
    {945,6247,274,274,26328,3,0,0,0}, {945,1209,274,6239,26317,2,0,1,0}, {945,1209,274,6240,26320,2,0,1,0},
    {945,1209,274,274,26324,2,0,0,0}, {945,3507,274,274,26328,2,0,0,0}, {945,1211,274,274,26317,1,0,0,0},
    {946,6250,274,274,2414,2,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1213,4,274,26331,2,1,0,0},
    {947,1217,274,274,26334,2,0,0,0}, {947,1215,274,274,3804,2,0,0,0}, {947,1219,274,274,26338,2,0,0,0},
    {947,1213,274,274,26338,2,0,0,0}, {947,1221,274,274,26343,1,0,0,0}, {948,6252,274,274,26346,2,0,0,0},
    {948,1222,274,274,26346,1,0,0,0}, {949,6254,274,274,26349,4,0,0,0}, {949,6258,274,6239,26328,3,0,1,0},
    {949,6258,274,6240,26353,3,0,1,0}, {949,6258,274,274,26357,3,0,0,0}, {949,6261,274,274,26349,3,0,0,0},
    {949,6264,274,274,26349,3,0,0,0}, {949,6267,274,274,2151,3,0,0,0}, {949,1225,274,6239,26328,2,0,1,0},
    {949,1225,274,6240,26353,2,0,1,0}, {949,1225,274,274,26357,2,0,0,0}, {949,3518,274,274,2151,2,0,0,0},
    {949,1227,274,274,26328,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0}, {951,1231,274,6240,10876,2,0,1,0},
    {951,1231,274,274,10883,2,0,0,0}, {951,1233,274,274,2151,1,0,0,0}, {952,1234,274,274,26361,1,0,0,0},
    {953,1235,274,274,2151,1,0,0,0}, {954,6270,274,274,2333,2,0,0,0}, {954,1236,274,274,2333,1,0,0,0},
    {955,6272,274,274,2335,2,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1238,4,274,2171,2,1,0,0},
    {956,1238,274,274,10886,2,0,0,0}, {956,6274,274,274,2343,2,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1241,4,274,2221,2,1,0,0}, {957,1241,274,274,10889,2,0,0,0}, {957,6276,274,274,2345,2,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,5220,1,0,0,0}, {959,6278,274,274,10900,4,0,0,0},
    {959,6282,274,274,10900,3,0,0,0}, {959,6285,274,274,10900,3,0,0,0}, {959,6288,274,274,2151,3,0,0,0},
    {959,6291,274,274,2144,3,0,0,0}, {959,3522,274,274,2151,2,0,0,0}, {959,1247,274,274,2144,2,0,0,0},
    {959,1249,274,274,2568,1,0,0,0}, {960,6294,274,274,2393,2,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,6296,274,274,2234,2,0,0,0}, {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0},
    {963,6298,274,274,2244,2,0,0,0}, {963,1253,274,6300,2239,1,0,1,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,3525,274,274,2565,2,0,0,0}, {964,6301,274,274,2184,2,0,0,0}, {964,1254,274,274,2184,1,0,0,0},
    {965,6303,274,274,2151,3,0,0,0}, {965,1257,274,274,2151,2,0,0,0}, {965,1259,274,274,2151,1,0,0,0},
    {966,6306,274,274,2323,2,0,0,0}, {966,1260,274,274,2323,1,0,0,0}, {967,1261,274,274,3824,1,0,0,0},
    {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,2568,1,0,0,0}, {59,1199,274,274,2118,1,0,0,0},
    {183,1200,274,274,2116,1,0,0,0}, {912,1201,274,274,10820,1,0,0,0}, {940,1202,274,274,2366,1,0,0,0},
    {941,1203,274,274,10843,1,0,0,0}, {942,1204,274,274,16702,1,0,0,0}, {943,1205,274,274,10846,1,0,0,0},
    {944,1206,274,274,11000,1,0,0,0}, {945,1207,274,274,19623,2,0,0,0}, {945,1209,274,274,2717,2,0,0,0},
    {945,1211,274,274,2146,1,0,0,0}, {946,1212,274,274,2414,1,0,0,0}, {947,1219,274,274,2416,2,0,0,0},
    {947,1221,274,274,2419,1,0,0,0}, {948,1222,274,274,2221,1,0,0,0}, {949,1223,274,274,19627,2,0,0,0},
    {949,1225,274,274,3813,2,0,0,0}, {949,1227,274,274,2550,1,0,0,0}, {950,1228,274,274,2239,1,0,0,0},
    {951,1233,274,274,16797,1,0,0,0}, {952,1234,274,274,2189,1,0,0,0}, {953,1235,274,274,2151,1,0,0,0},
    {954,1236,274,274,2333,1,0,0,0}, {955,1237,274,274,2335,1,0,0,0}, {956,1240,274,274,2343,1,0,0,0},
    {957,1243,274,274,2345,1,0,0,0}, {958,1244,274,274,3824,1,0,0,0}, {959,1245,274,274,10892,2,0,0,0},
    {959,1247,274,274,3826,2,0,0,0}, {959,1249,274,274,2568,1,0,0,0}, {960,1250,274,274,2393,1,0,0,0},
    {961,1251,274,274,2234,1,0,0,0}, {962,1252,274,274,2244,1,0,0,0}, {963,1253,274,274,2244,1,0,0,0},
    {964,1254,274,274,2184,1,0,0,0}, {965,1259,274,274,2372,1,0,0,0}, {966,1260,274,274,2323,1,0,0,0},
    {967,1261,274,274,2400,1,0,0,0}, {968,1262,274,274,3832,1,0,0,0}, {969,1263,274,274,16801,1,0,0,0},
    {970,1264,274,274,7118,1,0,0,0}, {971,1265,274,274,11029,1,0,0,0}, {972,1266,274,274,10910,1,0,0,0},
    {973,1267,274,274,11036,1,0,0,0}, {974,1268,274,274,16805,1,0,0,0}, {2689,1324,274,274,4135,1,0,0,0},
    {2690,1325,274,274,3595,1,0,0,0}, {2691,1331,274,274,2209,1,0,0,0}, {2693,1332,274,274,2146,1,0,0,0},
    {2694,1333,274,274,2132,1,0,0,0}, {2695,1334,274,274,2151,1,0,0,0}, {2696,1335,274,274,2148,1,0,0,0},
    {2697,1336,274,274,2144,1,0,0,0}, {2698,1337,274,274,2141,1,0,0,0}, {2699,1338,274,274,2575,1,0,0,0},
    {2700,1339,274,274,2710,1,0,0,0}, {2701,1340,274,274,4337,1,0,0,0}, {2703,1341,274,274,26665,1,0,0,0},
    {2704,1342,274,274,2714,1,0,0,0}, {2705,1343,274,274,4340,1,0,0,0}, {2707,1344,274,274,5198,1,0,0,0},
    {2708,1345,274,274,2717,1,0,0,0}, {2709,1346,274,1114,2328,2,0,1,0}, {2709,1346,274,274,745,2,0,0,0},
    {2709,1348,274,1114,2333,1,0,1,0}, {2709,1348,274,274,1148,1,0,0,0}, {2710,1349,274,1114,2720,2,0,1,0},
    {2710,1349,274,274,2725,2,0,0,0}, {2710,1351,274,1114,2218,1,0,1,0}, {2710,1351,274,274,2731,1,0,0,0},
    {2711,1352,274,1114,2735,2,0,1,0}, {2711,1352,274,274,2738,2,0,0,0}, {2711,1354,274,1114,2419,1,0,1,0},
    {2711,1354,274,274,1502,1,0,0,0}, {2712,1355,274,1114,2317,1,0,1,0}, {2712,1355,274,274,2742,1,0,0,0},
    {2713,1356,274,1114,2706,1,0,1,0}, {2713,1356,274,274,2746,1,0,0,0}, {2714,1357,274,1114,2400,1,0,1,0},
    {2714,1357,274,274,2756,1,0,0,0}, {2715,1358,274,1114,26031,1,0,1,0}, {2715,1358,274,274,26035,1,0,0,0},
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
    {2742,1392,274,274,2843,1,0,0,0}, {2743,1393,274,1114,26049,1,0,1,0}, {2743,1393,274,274,26054,1,0,0,0},
    {2744,1394,274,1114,2244,1,0,1,0}, {2744,1394,274,274,684,1,0,0,0}, {2745,1395,274,1114,2359,1,0,1,0},
    {2745,1395,274,274,492,1,0,0,0}, {2748,1396,274,274,0,1,0,0,0}, {2750,1397,274,274,2132,1,0,0,0},
    {2751,1398,274,274,2151,1,0,0,0}, {2752,1399,274,274,2148,1,0,0,0}, {2753,1400,274,274,2144,1,0,0,0},
    {2754,1401,274,274,2141,1,0,0,0}, {2755,1402,274,274,2575,1,0,0,0}, {2756,1403,274,274,2847,1,0,0,0},
    {2757,1404,274,274,4337,1,0,0,0}, {2759,1405,274,274,26665,1,0,0,0}, {2760,1406,274,274,2714,1,0,0,0},
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
    {2330,1527,274,274,2756,1,0,0,0}, {2331,1528,274,1517,26031,1,0,1,0}, {2331,1528,274,274,26035,1,0,0,0},
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
    {2358,1565,274,274,2843,1,0,0,0}, {2359,1566,274,1517,26049,1,0,1,0}, {2359,1566,274,274,26054,1,0,0,0},
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
    {3211,1677,274,274,2575,1,0,0,0}, {3212,1678,274,274,2710,1,0,0,0}, {3214,1679,274,274,26665,1,0,0,0},
    {3215,1680,274,274,2550,1,0,0,0}, {3216,1681,274,274,2714,1,0,0,0}, {3218,1682,274,274,5198,1,0,0,0},
    {3219,1683,274,274,2568,1,0,0,0}, {3220,1684,274,274,2717,1,0,0,0}, {3221,1685,274,1687,2328,2,0,1,0},
    {3221,1685,274,274,745,2,0,0,0}, {3221,1688,274,1687,2333,1,0,1,0}, {3221,1688,274,274,1148,1,0,0,0},
    {3222,1689,274,1687,2720,2,0,1,0}, {3222,1689,274,274,2725,2,0,0,0}, {3222,1691,274,1687,2218,1,0,1,0},
    {3222,1691,274,274,2731,1,0,0,0}, {3223,1692,274,1687,2735,2,0,1,0}, {3223,1692,274,274,2738,2,0,0,0},
    {3223,1694,274,1687,2419,1,0,1,0}, {3223,1694,274,274,1502,1,0,0,0}, {3224,1695,274,1687,2317,1,0,1,0},
    {3224,1695,274,274,2742,1,0,0,0}, {3225,1696,274,1687,2706,1,0,1,0}, {3225,1696,274,274,2746,1,0,0,0},
    {3226,1697,274,1687,2400,1,0,1,0}, {3226,1697,274,274,2756,1,0,0,0}, {3227,1698,274,1687,26031,1,0,1,0},
    {3227,1698,274,274,26035,1,0,0,0}, {3228,1699,274,1687,2239,2,0,1,0}, {3228,1699,274,274,1302,2,0,0,0},
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
    {3254,1733,274,274,2843,1,0,0,0}, {3255,1734,274,1687,26049,1,0,1,0}, {3255,1734,274,274,26054,1,0,0,0},
    {3256,1735,274,1687,2244,1,0,1,0}, {3256,1735,274,274,684,1,0,0,0}, {3257,1736,274,1687,2359,1,0,1,0},
    {3257,1736,274,274,492,1,0,0,0}, {3260,1737,274,274,0,1,0,0,0}, {3262,1738,274,274,2132,1,0,0,0},
    {3263,1739,274,274,2151,1,0,0,0}, {3264,1740,274,274,2148,1,0,0,0}, {3265,1741,274,274,2144,1,0,0,0},
    {3266,1742,274,274,2141,1,0,0,0}, {3267,1743,274,274,2575,1,0,0,0}, {3268,1744,274,274,2847,1,0,0,0},
    {3270,1745,274,274,26665,1,0,0,0}, {3271,1746,274,274,2550,1,0,0,0}, {3272,1747,274,274,2714,1,0,0,0},
    {3274,1748,274,274,5198,1,0,0,0}, {3275,1749,274,274,2568,1,0,0,0}, {3276,1750,274,274,2717,1,0,0,0},
    {3277,1751,274,274,0,1,0,0,0}, {3296,1752,274,274,2847,1,0,0,0}, {3298,1753,274,274,2710,1,0,0,0},
    {3302,1754,274,274,2388,1,0,0,0}, {3303,1755,274,274,1815,1,0,0,0}, {3304,1756,274,274,1817,1,0,0,0},
    {3305,1757,274,274,1819,1,0,0,0}, {3306,1758,274,274,1821,1,0,0,0}, {3307,1759,274,274,1823,1,0,0,0},
    {3308,1760,274,274,1825,1,0,0,0}, {3309,1761,274,274,1827,1,0,0,0}, {3310,1762,274,274,1829,1,0,0,0},
    {3311,1763,274,274,1831,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0},
    {3329,3925,274,274,4135,1,0,0,0}, {3330,3926,274,274,2695,1,0,0,0}, {3331,3927,274,274,2209,1,0,0,0},
    {3333,3928,274,274,2146,1,0,0,0}, {3334,3929,274,274,2132,1,0,0,0}, {3335,3930,274,274,2151,1,0,0,0},
    {3336,3931,274,274,2148,1,0,0,0}, {3337,3932,274,274,2144,1,0,0,0}, {3338,3933,274,274,2141,1,0,0,0},
    {3339,3934,274,274,2575,1,0,0,0}, {3340,3935,274,274,2710,1,0,0,0}, {3342,3936,274,274,26665,1,0,0,0},
    {3343,3937,274,274,2550,1,0,0,0}, {3344,3938,274,274,2714,1,0,0,0}, {3346,3939,274,274,5198,1,0,0,0},
    {3347,3940,274,274,2568,1,0,0,0}, {3348,3941,274,274,2717,1,0,0,0}, {3349,3942,274,3944,2333,1,0,1,0},
    {3349,3942,274,274,1148,1,0,0,0}, {3350,3945,274,3944,2218,1,0,1,0}, {3350,3945,274,274,2731,1,0,0,0},
    {3351,3946,274,3944,2419,1,0,1,0}, {3351,3946,274,274,1502,1,0,0,0}, {3352,3947,274,3944,2317,1,0,1,0},
    {3352,3947,274,274,2742,1,0,0,0}, {3353,3948,274,3944,2706,1,0,1,0}, {3353,3948,274,274,2746,1,0,0,0},
    {3354,3949,274,3944,2400,1,0,1,0}, {3354,3949,274,274,2756,1,0,0,0}, {3355,3950,274,3944,26031,1,0,1,0},
    {3355,3950,274,274,26035,1,0,0,0}, {3356,3951,274,3944,2200,1,0,1,0}, {3356,3951,274,274,2760,1,0,0,0},
    {3357,3952,274,3944,2763,1,0,1,0}, {3357,3952,274,274,387,1,0,0,0}, {3358,3953,274,3944,2703,1,0,1,0},
    {3358,3953,274,274,1076,1,0,0,0}, {3359,3954,274,3944,2279,1,0,1,0}, {3359,3954,274,274,1547,1,0,0,0},
    {3360,3955,274,3944,2766,1,0,1,0}, {3360,3955,274,274,2771,1,0,0,0}, {3361,3956,274,3944,2268,1,0,1,0},
    {3361,3956,274,274,1422,1,0,0,0}, {3362,3957,274,3944,2793,1,0,1,0}, {3362,3957,274,274,2798,1,0,0,0},
    {3363,3958,274,3944,2699,1,0,1,0}, {3363,3958,274,274,2804,1,0,0,0}, {3364,3959,274,3944,2184,1,0,1,0},
    {3364,3959,274,274,915,1,0,0,0}, {3365,3960,274,3944,2189,1,0,1,0}, {3365,3960,274,274,2809,1,0,0,0},
    {3366,3961,274,3944,2221,1,0,1,0}, {3366,3961,274,274,1394,1,0,0,0}, {3367,3962,274,3944,2226,1,0,1,0},
    {3367,3962,274,274,2813,1,0,0,0}, {3368,3963,274,3944,2345,1,0,1,0}, {3368,3963,274,274,1048,1,0,0,0},
    {3369,3964,274,3944,4347,1,0,1,0}, {3369,3964,274,274,4351,1,0,0,0}, {3370,3965,274,3944,2393,1,0,1,0},
    {3370,3965,274,274,1787,1,0,0,0}, {3371,3966,274,3944,2817,1,0,1,0}, {3371,3966,274,274,2820,1,0,0,0},
    {3372,3967,274,3944,2171,1,0,1,0}, {3372,3967,274,274,859,1,0,0,0}, {3373,3968,274,3944,2824,1,0,1,0},
    {3373,3968,274,274,2827,1,0,0,0}, {3374,3969,274,3944,2343,1,0,1,0}, {3374,3969,274,274,592,1,0,0,0},
    {3375,3970,274,3944,2372,1,0,1,0}, {3375,3970,274,274,1366,1,0,0,0}, {3376,3971,274,3944,2234,1,0,1,0},
    {3376,3971,274,274,656,1,0,0,0}, {3377,6308,274,3944,9950,3,0,1,0}, {3377,6308,274,274,26894,3,0,0,0},
    {3377,3972,274,3944,4356,1,0,1,0}, {3377,3972,274,274,4360,1,0,0,0}, {3378,3973,274,3944,2335,1,0,1,0},
    {3378,3973,274,274,520,1,0,0,0}, {3379,3974,274,3944,3599,1,0,1,0}, {3379,3974,274,274,4145,1,0,0,0},
    {3380,3975,274,3944,4365,1,0,1,0}, {3380,3975,274,274,4369,1,0,0,0}, {3381,3976,274,3944,2414,1,0,1,0},
    {3381,3976,274,274,887,1,0,0,0}, {3382,3977,274,3944,2249,1,0,1,0}, {3382,3977,274,274,2843,1,0,0,0},
    {3383,3978,274,3944,26049,1,0,1,0}, {3383,3978,274,274,26054,1,0,0,0}, {3384,3979,274,3944,2244,1,0,1,0},
    {3384,3979,274,274,684,1,0,0,0}, {3385,3980,274,3944,2359,1,0,1,0}, {3385,3980,274,274,492,1,0,0,0},
    {3390,3981,274,274,2132,1,0,0,0}, {3391,3982,274,274,2151,1,0,0,0}, {3392,3983,274,274,2148,1,0,0,0},
    {3393,3984,274,274,2144,1,0,0,0}, {3394,3985,274,274,2141,1,0,0,0}, {3395,3986,274,274,2575,1,0,0,0},
    {3396,3987,274,274,2847,1,0,0,0}, {3398,3988,274,274,26665,1,0,0,0}, {3399,3989,274,274,2550,1,0,0,0},
    {3400,3990,274,274,2714,1,0,0,0}, {3402,3991,274,274,5198,1,0,0,0}, {3403,3992,274,274,2568,1,0,0,0},
    {3404,3993,274,274,2717,1,0,0,0}, {3405,3994,274,274,0,1,0,0,0}, {3424,3995,274,274,2847,1,0,0,0},
    {3426,3996,274,274,2710,1,0,0,0}, {3430,3997,274,274,2388,1,0,0,0}, {3431,3998,274,274,1815,1,0,0,0},
    {3432,3999,274,274,1817,1,0,0,0}, {3433,4000,274,274,1819,1,0,0,0}, {3434,4001,274,274,1821,1,0,0,0},
    {3435,4002,274,274,1823,1,0,0,0}, {3436,4003,274,274,1825,1,0,0,0}, {3437,4004,274,274,1827,1,0,0,0},
    {3438,4005,274,274,1829,1,0,0,0}, {3439,4006,274,274,1831,1,0,0,0}, {3450,4007,274,274,2699,1,0,0,0},
    {3451,4008,274,274,2345,1,0,0,0}, {3452,4009,274,274,2234,1,0,0,0}, {3453,4010,274,274,2335,1,0,0,0},
    {3454,4011,274,274,3599,1,0,0,0}, {3455,4012,274,274,2333,1,0,0,0}, {8204,1011,274,274,0,1,0,0,0},
    {8205,1012,274,274,0,1,0,0,0}, {2817,2388,274,274,4135,1,0,0,0}, {2818,2389,274,274,3595,1,0,0,0},
    {2819,2395,274,274,2209,1,0,0,0}, {2821,2396,274,274,2146,1,0,0,0}, {2822,2397,274,274,2132,1,0,0,0},
    {2823,2398,274,274,2151,1,0,0,0}, {2824,2399,274,274,2148,1,0,0,0}, {2825,2400,274,274,2144,1,0,0,0},
    {2826,2401,274,274,2141,1,0,0,0}, {2827,2402,274,274,2575,1,0,0,0}, {2828,2403,274,274,2710,1,0,0,0},
    {2831,2404,274,274,2550,1,0,0,0}, {2832,2405,274,274,2714,1,0,0,0}, {2835,2406,274,274,2568,1,0,0,0},
    {2836,2407,274,274,2717,1,0,0,0}, {2837,2408,274,2410,2328,2,0,1,0}, {2837,2408,274,274,745,2,0,0,0},
    {2837,2411,274,2410,2333,1,0,1,0}, {2837,2411,274,274,1148,1,0,0,0}, {2838,2412,274,2410,2720,2,0,1,0},
    {2838,2412,274,274,2725,2,0,0,0}, {2838,2414,274,2410,2218,1,0,1,0}, {2838,2414,274,274,2731,1,0,0,0},
    {2839,2415,274,2410,2735,2,0,1,0}, {2839,2415,274,274,2738,2,0,0,0}, {2839,2417,274,2410,2419,1,0,1,0},
    {2839,2417,274,274,1502,1,0,0,0}, {2840,2418,274,2410,2317,1,0,1,0}, {2840,2418,274,274,2742,1,0,0,0},
    {2841,2419,274,2410,2706,1,0,1,0}, {2841,2419,274,274,2746,1,0,0,0}, {2842,2420,274,2410,2400,1,0,1,0},
    {2842,2420,274,274,2756,1,0,0,0}, {2843,2421,274,2410,26031,1,0,1,0}, {2843,2421,274,274,26035,1,0,0,0},
    {2844,2422,274,2410,2239,2,0,1,0}, {2844,2422,274,274,1302,2,0,0,0}, {2844,2424,274,2410,2200,1,0,1,0},
    {2844,2424,274,274,2760,1,0,0,0}, {2845,2425,274,2410,2763,1,0,1,0}, {2845,2425,274,274,387,1,0,0,0},
    {2846,2426,274,2410,2703,1,0,1,0}, {2846,2426,274,274,1076,1,0,0,0}, {2847,2427,274,2410,2279,1,0,1,0},
    {2847,2427,274,274,1547,1,0,0,0}, {2848,2428,274,2410,2766,1,0,1,0}, {2848,2428,274,274,2771,1,0,0,0},
    {2849,2429,274,2410,6025,2,0,1,0}, {2849,2429,274,274,6029,2,0,0,0}, {2849,2431,274,2410,2268,1,0,1,0},
    {2849,2431,274,274,1422,1,0,0,0}, {2850,2432,274,2410,6034,2,0,1,0}, {2850,2432,274,274,6039,2,0,0,0},
    {2850,2434,274,2410,2793,1,0,1,0}, {2850,2434,274,274,2798,1,0,0,0}, {2851,2435,274,2410,2699,1,0,1,0},
    {2851,2435,274,274,2804,1,0,0,0}, {2852,2436,274,2410,2184,1,0,1,0}, {2852,2436,274,274,915,1,0,0,0},
    {2853,2437,274,2410,2189,1,0,1,0}, {2853,2437,274,274,2809,1,0,0,0}, {2854,2438,274,2410,2221,1,0,1,0},
    {2854,2438,274,274,1394,1,0,0,0}, {2855,2439,274,2410,2226,1,0,1,0}, {2855,2439,274,274,2813,1,0,0,0},
    {2856,2440,274,2410,2345,1,0,1,0}, {2856,2440,274,274,1048,1,0,0,0}, {2858,2441,274,2410,2393,1,0,1,0},
    {2858,2441,274,274,1787,1,0,0,0}, {2859,2442,274,2410,2323,2,0,1,0}, {2859,2442,274,274,1759,2,0,0,0},
    {2859,2444,274,2410,2817,1,0,1,0}, {2859,2444,274,274,2820,1,0,0,0}, {2860,2445,274,2410,2171,1,0,1,0},
    {2860,2445,274,274,859,1,0,0,0}, {2861,2446,274,2410,2824,1,0,1,0}, {2861,2446,274,274,2827,1,0,0,0},
    {2862,2447,274,2410,2343,1,0,1,0}, {2862,2447,274,274,592,1,0,0,0}, {2863,2448,274,2410,2831,2,0,1,0},
    {2863,2448,274,274,2835,2,0,0,0}, {2863,2450,274,2410,2372,1,0,1,0}, {2863,2450,274,274,1366,1,0,0,0},
    {2864,2451,274,2410,2234,1,0,1,0}, {2864,2451,274,274,656,1,0,0,0}, {2866,2452,274,2410,2335,1,0,1,0},
    {2866,2452,274,274,520,1,0,0,0}, {2867,2453,274,2410,3599,1,0,1,0}, {2867,2453,274,274,4145,1,0,0,0},
    {2869,2454,274,2410,2414,1,0,1,0}, {2869,2454,274,274,887,1,0,0,0}, {2870,2455,274,2410,2249,1,0,1,0},
    {2870,2455,274,274,2843,1,0,0,0}, {2871,2456,274,2410,26049,1,0,1,0}, {2871,2456,274,274,26054,1,0,0,0},
    {2872,2457,274,2410,2244,1,0,1,0}, {2872,2457,274,274,684,1,0,0,0}, {2873,2458,274,2410,2359,1,0,1,0},
    {2873,2458,274,274,492,1,0,0,0}, {2876,2459,274,274,0,1,0,0,0}, {2878,2460,274,274,2132,1,0,0,0},
    {2879,2461,274,274,2151,1,0,0,0}, {2880,2462,274,274,2148,1,0,0,0}, {2881,2463,274,274,2144,1,0,0,0},
    {2882,2464,274,274,2141,1,0,0,0}, {2883,2465,274,274,2575,1,0,0,0}, {2884,2466,274,274,2847,1,0,0,0},
    {2887,2467,274,274,2550,1,0,0,0}, {2888,2468,274,274,2714,1,0,0,0}, {2891,2469,274,274,2568,1,0,0,0},
    {2892,2470,274,274,2717,1,0,0,0}, {2893,2471,274,274,0,1,0,0,0}, {2911,2472,274,2410,27348,1,0,1,0},
    {2911,2472,274,274,27352,1,0,0,0}, {2912,2473,274,274,2847,1,0,0,0}, {2914,2474,274,274,2710,1,0,0,0},
    {2918,2475,274,274,2388,1,0,0,0}, {2919,2476,274,274,1815,1,0,0,0}, {2920,2477,274,274,1817,1,0,0,0},
    {2921,2478,274,274,1819,1,0,0,0}, {2922,2479,274,274,1821,1,0,0,0}, {2923,2480,274,274,1823,1,0,0,0},
    {2924,2481,274,274,1825,1,0,0,0}, {2925,2482,274,274,1827,1,0,0,0}, {2926,2483,274,274,1829,1,0,0,0},
    {2927,2484,274,274,1831,1,0,0,0}, {2929,2485,274,2410,2414,1,0,1,0}, {2929,2485,274,274,887,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2561,4036,274,274,4135,1,0,0,0},
    {2562,4037,274,274,3595,1,0,0,0}, {2563,4038,274,274,2209,1,0,0,0}, {2565,4039,274,274,2146,1,0,0,0},
    {2566,4040,274,274,2132,1,0,0,0}, {2567,4041,274,274,2151,1,0,0,0}, {2568,4042,274,274,2148,1,0,0,0},
    {2569,4043,274,274,2144,1,0,0,0}, {2570,4044,274,274,2141,1,0,0,0}, {2575,4045,274,274,2550,1,0,0,0},
    {2576,4046,274,274,2714,1,0,0,0}, {2579,4047,274,274,2568,1,0,0,0}, {2580,4048,274,274,2717,1,0,0,0},
    {2581,4049,274,4051,2328,2,0,1,0}, {2581,4049,274,274,745,2,0,0,0}, {2581,4052,274,4051,2333,1,0,1,0},
    {2581,4052,274,274,1148,1,0,0,0}, {2582,4053,274,4051,27406,2,0,1,0}, {2582,4053,274,274,27411,2,0,0,0},
    {2582,4055,274,4051,2218,1,0,1,0}, {2582,4055,274,274,2731,1,0,0,0}, {2583,4056,274,4051,27417,2,0,1,0},
    {2583,4056,274,274,27421,2,0,0,0}, {2583,4058,274,4051,2419,1,0,1,0}, {2583,4058,274,274,1502,1,0,0,0},
    {2584,4059,274,4051,2317,1,0,1,0}, {2584,4059,274,274,2742,1,0,0,0}, {2585,4060,274,4051,2706,1,0,1,0},
    {2585,4060,274,274,2746,1,0,0,0}, {2586,4061,274,4051,2400,1,0,1,0}, {2586,4061,274,274,2756,1,0,0,0},
    {2587,4062,274,4051,26031,1,0,1,0}, {2587,4062,274,274,26035,1,0,0,0}, {2588,4063,274,4051,2239,2,0,1,0},
    {2588,4063,274,274,1302,2,0,0,0}, {2588,4065,274,4051,2200,1,0,1,0}, {2588,4065,274,274,2760,1,0,0,0},
    {2589,4066,274,4051,2763,1,0,1,0}, {2589,4066,274,274,387,1,0,0,0}, {2590,4067,274,4051,2703,1,0,1,0},
    {2590,4067,274,274,1076,1,0,0,0}, {2591,4068,274,4051,2279,1,0,1,0}, {2591,4068,274,274,1547,1,0,0,0},
    {2592,4069,274,4051,2766,1,0,1,0}, {2592,4069,274,274,2771,1,0,0,0}, {2593,4070,274,4051,2575,2,0,1,0},
    {2593,4070,274,274,2777,2,0,0,0}, {2593,4072,274,4051,2268,1,0,1,0}, {2593,4072,274,274,1422,1,0,0,0},
    {2594,4073,274,4051,2782,2,0,1,0}, {2594,4073,274,274,2787,2,0,0,0}, {2594,4075,274,4051,2793,1,0,1,0},
    {2594,4075,274,274,2798,1,0,0,0}, {2595,4076,274,4051,2699,1,0,1,0}, {2595,4076,274,274,2804,1,0,0,0},
    {2596,4077,274,4051,2184,1,0,1,0}, {2596,4077,274,274,915,1,0,0,0}, {2597,4078,274,4051,2189,1,0,1,0},
    {2597,4078,274,274,2809,1,0,0,0}, {2598,4079,274,4051,2221,1,0,1,0}, {2598,4079,274,274,1394,1,0,0,0},
    {2599,4080,274,4051,2226,1,0,1,0}, {2599,4080,274,274,2813,1,0,0,0}, {2600,4081,274,4051,2345,1,0,1,0},
    {2600,4081,274,274,1048,1,0,0,0}, {2602,4082,274,4051,2393,1,0,1,0}, {2602,4082,274,274,1787,1,0,0,0},
    {2603,4083,274,4051,2323,2,0,1,0}, {2603,4083,274,274,1759,2,0,0,0}, {2603,4085,274,4051,2817,1,0,1,0},
    {2603,4085,274,274,2820,1,0,0,0}, {2604,4086,274,4051,2171,1,0,1,0}, {2604,4086,274,274,859,1,0,0,0},
    {2605,4087,274,4051,2824,1,0,1,0}, {2605,4087,274,274,2827,1,0,0,0}, {2606,4088,274,4051,2343,1,0,1,0},
    {2606,4088,274,274,592,1,0,0,0}, {2607,4089,274,4051,2831,2,0,1,0}, {2607,4089,274,274,2835,2,0,0,0},
    {2607,4091,274,4051,2372,1,0,1,0}, {2607,4091,274,274,1366,1,0,0,0}, {2608,4092,274,4051,2234,1,0,1,0},
    {2608,4092,274,274,656,1,0,0,0}, {2610,4093,274,4051,3599,2,0,1,0}, {2610,4093,274,274,4145,2,0,0,0},
    {2610,4095,274,4051,2335,1,0,1,0}, {2610,4095,274,274,520,1,0,0,0}, {2613,4096,274,4051,2414,1,0,1,0},
    {2613,4096,274,274,887,1,0,0,0}, {2616,4097,274,4051,2249,2,0,1,0}, {2616,4097,274,274,2843,2,0,0,0},
    {2616,4099,274,4051,2244,1,0,1,0}, {2616,4099,274,274,684,1,0,0,0}, {2617,4100,274,4051,2359,1,0,1,0},
    {2617,4100,274,274,492,1,0,0,0}, {2620,4101,274,274,0,1,0,0,0}, {2622,4102,274,274,2132,1,0,0,0},
    {2623,4103,274,274,2151,1,0,0,0}, {2624,4104,274,274,2148,1,0,0,0}, {2625,4105,274,274,2144,1,0,0,0},
    {2626,4106,274,274,2141,1,0,0,0}, {2631,4107,274,274,2550,1,0,0,0}, {2632,4108,274,274,2714,1,0,0,0},
    {2635,4109,274,274,2568,1,0,0,0}, {2636,4110,274,274,2717,1,0,0,0}, {2637,4111,274,274,0,1,0,0,0},
    {2652,4112,274,4051,6025,1,0,1,0}, {2652,4112,274,274,6029,1,0,0,0}, {2662,4113,274,274,2388,1,0,0,0},
    {2663,4114,274,274,1815,1,0,0,0}, {2664,4115,274,274,1817,1,0,0,0}, {2665,4116,274,274,1819,1,0,0,0},
    {2666,4117,274,274,1821,1,0,0,0}, {2667,4118,274,274,1823,1,0,0,0}, {2668,4119,274,274,1825,1,0,0,0},
    {2669,4120,274,274,1827,1,0,0,0}, {2670,4121,274,274,1829,1,0,0,0}, {2671,4122,274,274,1831,1,0,0,0},
    {2672,6331,274,274,3595,1,0,0,0}, {2673,6332,274,6333,2414,1,0,1,0}, {2673,6332,274,6334,2234,1,0,1,0},
    {2673,6332,274,6335,2244,1,0,1,0}, {2673,6332,274,6336,2335,1,0,1,0}, {2673,6332,274,6337,2345,1,0,1,0},
    {2673,6332,274,6338,2343,1,0,1,0}, {2673,6332,274,6339,2171,1,0,1,0}, {2673,6332,274,6340,2393,1,0,1,0},
    {2673,6332,274,3402,2221,1,0,1,0}, {2673,6332,274,6341,2184,1,0,1,0}, {2673,6332,274,6342,2268,1,0,1,0},
    {2673,6332,274,6343,2279,1,0,1,0}, {2673,6332,274,6344,2200,1,0,1,0}, {2673,6332,274,3403,2400,1,0,1,0},
    {2673,6332,274,6345,2419,1,0,1,0}, {2673,6332,274,6346,2333,1,0,1,0}, {2673,6332,274,274,0,1,0,0,0},
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
    {1579,704,665,698,9897,1,1,1,0}, {1579,704,274,698,9890,1,0,1,0}, {1579,704,274,274,9897,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,9347,1,0,1,0},
    {1581,706,274,274,9354,1,0,0,0}, {1582,707,274,698,2213,1,0,1,0}, {1582,707,274,274,2218,1,0,0,0},
    {1583,708,665,698,2221,1,1,1,0}, {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0},
    {1584,709,665,698,12291,1,1,1,0}, {1584,709,274,698,12295,1,0,1,0}, {1584,709,274,274,12291,1,0,0,0},
    {1585,710,665,698,2234,1,1,1,0}, {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0},
    {1586,711,665,698,2239,1,1,1,0}, {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0},
    {1587,712,665,698,2244,1,1,1,0}, {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0},
    {1588,713,665,698,2249,1,1,1,0}, {1588,713,274,698,2252,1,0,1,0}, {1588,713,274,274,2249,1,0,0,0},
    {1589,714,665,698,3091,1,1,1,0}, {1589,714,274,698,3086,1,0,1,0}, {1589,714,274,274,3091,1,0,0,0},
    {1590,715,665,698,3082,1,1,1,0}, {1590,715,274,698,3075,1,0,1,0}, {1590,715,274,274,3082,1,0,0,0},
    {1591,716,665,698,9369,1,1,1,0}, {1591,716,274,698,9372,1,0,1,0}, {1591,716,274,274,9369,1,0,0,0},
    {1592,717,665,698,9377,1,1,1,0}, {1592,717,274,698,9381,1,0,1,0}, {1592,717,274,274,9377,1,0,0,0},
    {1593,718,274,698,2301,1,0,1,0}, {1593,718,274,274,2308,1,0,0,0}, {1594,719,274,698,2312,1,0,1,0},
    {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0}, {1601,721,274,698,2320,1,0,1,0},
    {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0}, {1602,722,274,274,2328,1,0,0,0},
    {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0}, {1604,724,665,698,2335,1,1,1,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,3592,274,274,12302,4,0,0,0},
    {1605,725,274,698,2340,1,0,1,0}, {1605,725,274,274,2343,1,0,0,0}, {1606,726,665,698,2345,1,1,1,0},
    {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0}, {1607,727,4,274,2350,4,1,0,0},
    {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0}, {1607,734,274,698,2356,1,0,1,0},
    {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2411,1,0,1,0}, {1608,735,274,274,2414,1,0,0,0},
    {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2366,1,0,0,0}, {1610,739,274,698,2369,1,0,1,0},
    {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0}, {1611,742,274,274,2165,1,0,0,0},
    {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1278,274,696,4043,2,0,1,0}, {1614,1282,274,696,10853,2,0,1,0}, {1614,1278,274,274,3047,2,0,0,0},
    {1614,1282,274,274,12311,2,0,0,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
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
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3203,12314,1,0,1,0},
    {57344,647,274,3204,12318,1,0,1,0}, {57344,647,274,3205,12322,1,0,1,0}, {57344,647,274,3206,12328,1,0,1,0},
    {57344,647,274,3207,12333,1,0,1,0}, {57344,647,274,3208,12339,1,0,1,0}, {57344,647,274,3209,12344,1,0,1,0},
    {57344,647,274,3210,12349,1,0,1,0}, {57344,647,274,3211,12353,1,0,1,0}, {57344,647,274,3212,12357,1,0,1,0},
    {57344,647,274,3213,12361,1,0,1,0}, {57344,647,274,3214,12367,1,0,1,0}, {57344,647,274,3215,12371,1,0,1,0},
    {57344,647,274,3216,12377,1,0,1,0}, {57344,647,274,274,12318,1,0,0,0}, {1072,1073,274,274,2146,1,0,0,0},
    {1073,1074,274,274,2171,1,0,0,0}, {1074,1075,274,274,2414,1,0,0,0}, {1075,1076,274,274,2419,1,0,0,0},
    {1076,1077,274,274,2221,1,0,0,0}, {1077,1078,274,274,2550,1,0,0,0}, {1078,1079,274,274,3606,1,0,0,0},
    {1079,1080,274,274,2239,1,0,0,0}, {1080,1081,274,274,2151,1,0,0,0}, {1081,1082,274,274,2200,1,0,0,0},
    {1082,1083,274,274,2333,1,0,0,0}, {1083,1084,274,274,2335,1,0,0,0}, {1084,1085,274,274,2343,1,0,0,0},
    {1085,1086,274,274,2345,1,0,0,0}, {1086,1087,274,274,2568,1,0,0,0}, {1087,1088,274,274,2393,1,0,0,0},
    {1088,1089,274,274,2234,1,0,0,0}, {1089,1090,274,274,2244,1,0,0,0}, {1090,1091,274,274,2184,1,0,0,0},
    {1091,1092,274,274,2144,1,0,0,0}, {1092,1093,274,274,2323,1,0,0,0}, {1093,1094,274,274,2359,1,0,0,0},
    {1094,1095,274,274,2751,1,0,0,0}, {1095,1096,274,274,4743,1,0,0,0}, {1096,1097,274,274,4731,1,0,0,0},
    {1097,1098,274,274,13093,1,0,0,0}, {1098,1099,274,274,3228,1,0,0,0}, {1099,1100,274,274,2372,1,0,0,0},
    {1100,1101,274,274,2120,1,0,0,0}, {1101,1102,274,274,13098,1,0,0,0}, {1102,1103,274,274,8033,1,0,0,0},
    {1103,1104,274,274,2760,1,0,0,0}, {1105,1105,274,274,3235,1,0,0,0}, {3458,2502,274,274,3595,1,0,0,0},
    {3459,2503,274,274,2209,1,0,0,0}, {3461,2504,274,274,2146,1,0,0,0}, {3462,2505,274,274,2132,1,0,0,0},
    {3463,2506,274,274,27646,1,0,0,0}, {3464,2507,274,274,27651,1,0,0,0}, {3465,2508,274,274,2151,1,0,0,0},
    {3466,2509,274,274,2148,1,0,0,0}, {3467,2510,274,274,2144,1,0,0,0}, {3468,2511,274,274,2141,1,0,0,0},
    {3469,2512,274,274,2575,1,0,0,0}, {3473,2513,274,274,26665,1,0,0,0}, {3474,2514,274,274,2550,1,0,0,0},
    {3475,2515,274,274,2714,1,0,0,0}, {3476,2516,274,274,5198,1,0,0,0}, {3477,2517,274,274,2568,1,0,0,0},
    {3478,2518,274,274,2717,1,0,0,0}, {3482,2519,274,2520,2333,1,0,1,0}, {3482,2519,274,274,1148,1,0,0,0},
    {3483,2521,274,2520,2218,1,0,1,0}, {3483,2521,274,274,2731,1,0,0,0}, {3484,2522,274,2520,2419,1,0,1,0},
    {3484,2522,274,274,1502,1,0,0,0}, {3485,2523,274,2520,2317,1,0,1,0}, {3485,2523,274,274,2742,1,0,0,0},
    {3486,2524,274,2520,2706,1,0,1,0}, {3486,2524,274,274,2746,1,0,0,0}, {3487,2525,274,2520,27656,1,0,1,0},
    {3487,2525,274,274,27661,1,0,0,0}, {3488,2526,274,2520,2400,1,0,1,0}, {3488,2526,274,274,2756,1,0,0,0},
    {3489,2527,274,2520,26031,1,0,1,0}, {3489,2527,274,274,26035,1,0,0,0}, {3490,2528,274,2520,2200,1,0,1,0},
    {3490,2528,274,274,2760,1,0,0,0}, {3491,2529,274,2520,2763,1,0,1,0}, {3491,2529,274,274,387,1,0,0,0},
    {3492,2530,274,2520,2703,1,0,1,0}, {3492,2530,274,274,1076,1,0,0,0}, {3493,2531,274,2520,6391,1,0,1,0},
    {3493,2531,274,274,6395,1,0,0,0}, {3495,2532,274,2520,2279,1,0,1,0}, {3495,2532,274,274,1547,1,0,0,0},
    {3496,2533,274,2520,2766,1,0,1,0}, {3496,2533,274,274,2771,1,0,0,0}, {3497,2534,274,2520,2268,1,0,1,0},
    {3497,2534,274,274,1422,1,0,0,0}, {3498,2535,274,2520,2793,1,0,1,0}, {3498,2535,274,274,2798,1,0,0,0},
    {3499,2536,274,2520,2699,1,0,1,0}, {3499,2536,274,274,2804,1,0,0,0}, {3500,2537,274,2520,27667,1,0,1,0},
    {3500,2537,274,274,27674,1,0,0,0}, {3501,2538,274,2520,2184,1,0,1,0}, {3501,2538,274,274,915,1,0,0,0},
    {3502,2539,274,2520,2189,1,0,1,0}, {3502,2539,274,274,2809,1,0,0,0}, {3503,2540,274,2520,2221,1,0,1,0},
    {3503,2540,274,274,1394,1,0,0,0}, {3504,2541,274,2520,2226,1,0,1,0}, {3504,2541,274,274,2813,1,0,0,0},
    {3505,2542,274,2520,2345,1,0,1,0}, {3505,2542,274,274,1048,1,0,0,0}, {3507,2543,274,2520,10889,1,0,1,0},
    {3507,2543,274,274,27682,1,0,0,0}, {3508,2544,274,2520,2393,1,0,1,0}, {3508,2544,274,274,1787,1,0,0,0},
    {3509,2545,274,2520,2817,1,0,1,0}, {3509,2545,274,274,2820,1,0,0,0}, {3510,2546,274,2520,2171,1,0,1,0},
    {3510,2546,274,274,859,1,0,0,0}, {3511,2547,274,2520,2824,1,0,1,0}, {3511,2547,274,274,2827,1,0,0,0},
    {3512,2548,274,2520,2343,1,0,1,0}, {3512,2548,274,274,592,1,0,0,0}, {3513,2549,274,2520,10886,1,0,1,0},
    {3513,2549,274,274,27686,1,0,0,0}, {3514,2550,274,2520,2372,1,0,1,0}, {3514,2550,274,274,1366,1,0,0,0},
    {3515,2551,274,2520,2234,1,0,1,0}, {3515,2551,274,274,656,1,0,0,0}, {3517,2552,274,2520,2335,1,0,1,0},
    {3517,2552,274,274,520,1,0,0,0}, {3520,2553,274,2520,2414,1,0,1,0}, {3520,2553,274,274,887,1,0,0,0},
    {3521,2554,274,2520,2249,1,0,1,0}, {3521,2554,274,274,2843,1,0,0,0}, {3522,2555,274,2520,26049,1,0,1,0},
    {3522,2555,274,274,26054,1,0,0,0}, {3523,2556,274,2520,2244,1,0,1,0}, {3523,2556,274,274,684,1,0,0,0},
    {3524,2557,274,2520,2359,1,0,1,0}, {3524,2557,274,274,492,1,0,0,0}, {3525,2558,274,2520,3599,1,0,1,0},
    {3525,2558,274,274,4145,1,0,0,0}, {3526,2559,274,2520,2323,1,0,1,0}, {3526,2559,274,274,1759,1,0,0,0},
    {3530,2560,274,274,0,1,0,0,0}, {3535,2561,274,274,2132,1,0,0,0}, {3536,2562,274,274,27646,1,0,0,0},
    {3537,2563,274,274,27651,1,0,0,0}, {3538,2564,274,274,2151,1,0,0,0}, {3539,2565,274,274,2148,1,0,0,0},
    {3540,2566,274,274,2144,1,0,0,0}, {3542,2567,274,274,2141,1,0,0,0}, {3544,2568,274,274,2575,1,0,0,0},
    {3545,2569,274,274,26665,1,0,0,0}, {3546,2570,274,274,2550,1,0,0,0}, {3547,2571,274,274,2714,1,0,0,0},
    {3548,2572,274,274,5198,1,0,0,0}, {3549,2573,274,274,2568,1,0,0,0}, {3550,2574,274,274,2717,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {2946,2587,274,274,2695,1,0,0,0},
    {2947,2588,274,274,2209,1,0,0,0}, {2949,2589,274,274,2146,1,0,0,0}, {2950,2590,274,274,2132,1,0,0,0},
    {2951,2591,274,274,2151,1,0,0,0}, {2952,2592,274,274,2148,1,0,0,0}, {2953,2593,274,274,2144,1,0,0,0},
    {2954,2594,274,274,2141,1,0,0,0}, {2958,2595,274,274,26665,1,0,0,0}, {2959,2596,274,274,2550,1,0,0,0},
    {2960,2597,274,274,2714,1,0,0,0}, {2962,2598,274,274,5198,1,0,0,0}, {2963,2599,274,274,2568,1,0,0,0},
    {2964,2600,274,274,2717,1,0,0,0}, {2965,2601,274,2602,2333,1,0,1,0}, {2965,2601,274,274,1148,1,0,0,0},
    {2969,2603,274,2602,2706,1,0,1,0}, {2969,2603,274,274,2746,1,0,0,0}, {2970,2604,274,2602,2400,1,0,1,0},
    {2970,2604,274,274,2756,1,0,0,0}, {2972,2605,274,2602,2200,1,0,1,0}, {2972,2605,274,274,2760,1,0,0,0},
    {2974,2606,274,2602,2703,1,0,1,0}, {2974,2606,274,274,1076,1,0,0,0}, {2975,2607,274,2602,2279,1,0,1,0},
    {2975,2607,274,274,1547,1,0,0,0}, {2979,2608,274,2602,2699,1,0,1,0}, {2979,2608,274,274,2804,1,0,0,0},
    {2980,2609,274,2602,2184,1,0,1,0}, {2980,2609,274,274,915,1,0,0,0}, {2984,2610,274,2602,2345,1,0,1,0},
    {2984,2610,274,274,1048,1,0,0,0}, {2985,2611,274,2602,4347,1,0,1,0}, {2985,2611,274,274,4351,1,0,0,0},
    {2986,2612,274,2602,2393,1,0,1,0}, {2986,2612,274,274,1787,1,0,0,0}, {2990,2613,274,2602,2343,1,0,1,0},
    {2990,2613,274,274,592,1,0,0,0}, {2991,2614,274,2602,2372,1,0,1,0}, {2991,2614,274,274,1366,1,0,0,0},
    {2992,2615,274,2602,2234,1,0,1,0}, {2992,2615,274,274,656,1,0,0,0}, {2993,2616,274,2602,4356,1,0,1,0},
    {2993,2616,274,274,4360,1,0,0,0}, {2994,2617,274,2602,2335,1,0,1,0}, {2994,2617,274,274,520,1,0,0,0},
    {2995,2618,274,2602,3599,1,0,1,0}, {2995,2618,274,274,4145,1,0,0,0}, {2996,2619,274,2602,27794,1,0,1,0},
    {2996,2619,274,274,27798,1,0,0,0}, {2997,2620,274,2602,2414,1,0,1,0}, {2997,2620,274,274,887,1,0,0,0},
    {2998,2621,274,2602,2249,1,0,1,0}, {2998,2621,274,274,2843,1,0,0,0}, {2999,2622,274,2602,26049,1,0,1,0},
    {2999,2622,274,274,26054,1,0,0,0}, {3000,2623,274,2602,2244,1,0,1,0}, {3000,2623,274,274,684,1,0,0,0},
    {3001,2624,274,2602,2359,1,0,1,0}, {3001,2624,274,274,492,1,0,0,0}, {3006,2625,274,274,2132,1,0,0,0},
    {3007,2626,274,274,2151,1,0,0,0}, {3008,2627,274,274,2148,1,0,0,0}, {3009,2628,274,274,2144,1,0,0,0},
    {3010,2629,274,274,2141,1,0,0,0}, {3014,2630,274,274,26665,1,0,0,0}, {3015,2631,274,274,2550,1,0,0,0},
    {3016,2632,274,274,2714,1,0,0,0}, {3018,2633,274,274,5198,1,0,0,0}, {3019,2634,274,274,2568,1,0,0,0},
    {3020,2635,274,274,2717,1,0,0,0}, {3021,2636,274,274,0,1,0,0,0}, {3046,2637,274,274,2388,1,0,0,0},
    {3047,2638,274,274,1815,1,0,0,0}, {3048,2639,274,274,1817,1,0,0,0}, {3049,2640,274,274,1819,1,0,0,0},
    {3050,2641,274,274,1821,1,0,0,0}, {3051,2642,274,274,1823,1,0,0,0}, {3052,2643,274,274,1825,1,0,0,0},
    {3053,2644,274,274,1827,1,0,0,0}, {3054,2645,274,274,1829,1,0,0,0}, {3055,2646,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {3073,2687,274,274,4135,1,0,0,0},
    {3074,2688,274,274,2695,1,0,0,0}, {3075,2694,274,274,2209,1,0,0,0}, {3077,2695,274,274,2146,1,0,0,0},
    {3078,2696,274,274,2132,1,0,0,0}, {3079,2697,274,274,2151,1,0,0,0}, {3080,2698,274,274,2148,1,0,0,0},
    {3081,2699,274,274,2144,1,0,0,0}, {3082,2700,274,274,2141,1,0,0,0}, {3083,2701,274,274,2575,1,0,0,0},
    {3084,2702,274,274,2710,1,0,0,0}, {3086,2703,274,274,26665,1,0,0,0}, {3087,2704,274,274,2550,1,0,0,0},
    {3088,2705,274,274,2714,1,0,0,0}, {3090,2706,274,274,5198,1,0,0,0}, {3091,2707,274,274,2568,1,0,0,0},
    {3092,2708,274,274,2717,1,0,0,0}, {3093,2709,274,2710,2333,1,0,1,0}, {3093,2709,274,274,1148,1,0,0,0},
    {3094,2711,274,2710,2218,1,0,1,0}, {3094,2711,274,274,2731,1,0,0,0}, {3095,2712,274,2710,2419,1,0,1,0},
    {3095,2712,274,274,1502,1,0,0,0}, {3096,2713,274,2710,2317,1,0,1,0}, {3096,2713,274,274,2742,1,0,0,0},
    {3097,2714,274,2710,2706,1,0,1,0}, {3097,2714,274,274,2746,1,0,0,0}, {3098,2715,274,2710,2400,1,0,1,0},
    {3098,2715,274,274,2756,1,0,0,0}, {3099,2716,274,2710,26031,1,0,1,0}, {3099,2716,274,274,26035,1,0,0,0},
    {3100,2717,274,2710,2200,1,0,1,0}, {3100,2717,274,274,2760,1,0,0,0}, {3101,2718,274,2710,2763,1,0,1,0},
    {3101,2718,274,274,387,1,0,0,0}, {3102,2719,274,2710,2703,1,0,1,0}, {3102,2719,274,274,1076,1,0,0,0},
    {3103,2720,274,2710,2279,1,0,1,0}, {3103,2720,274,274,1547,1,0,0,0}, {3104,2721,274,2710,2766,1,0,1,0},
    {3104,2721,274,274,2771,1,0,0,0}, {3105,2722,274,2710,2268,1,0,1,0}, {3105,2722,274,274,1422,1,0,0,0},
    {3106,2723,274,2710,2793,1,0,1,0}, {3106,2723,274,274,2798,1,0,0,0}, {3107,2724,274,2710,2699,1,0,1,0},
    {3107,2724,274,274,2804,1,0,0,0}, {3108,2725,274,2710,2184,1,0,1,0}, {3108,2725,274,274,915,1,0,0,0},
    {3109,2726,274,2710,2189,1,0,1,0}, {3109,2726,274,274,2809,1,0,0,0}, {3110,2727,274,2710,2221,1,0,1,0},
    {3110,2727,274,274,1394,1,0,0,0}, {3111,2728,274,2710,2226,1,0,1,0}, {3111,2728,274,274,2813,1,0,0,0},
    {3112,2729,274,2710,2345,1,0,1,0}, {3112,2729,274,274,1048,1,0,0,0}, {3114,2730,274,2710,2393,1,0,1,0},
    {3114,2730,274,274,1787,1,0,0,0}, {3115,2731,274,2710,2817,1,0,1,0}, {3115,2731,274,274,2820,1,0,0,0},
    {3116,2732,274,2710,2171,1,0,1,0}, {3116,2732,274,274,859,1,0,0,0}, {3117,2733,274,2710,2824,1,0,1,0},
    {3117,2733,274,274,2827,1,0,0,0}, {3118,2734,274,2710,2343,1,0,1,0}, {3118,2734,274,274,592,1,0,0,0},
    {3119,2735,274,2710,2372,1,0,1,0}, {3119,2735,274,274,1366,1,0,0,0}, {3120,2736,274,2710,2234,1,0,1,0},
    {3120,2736,274,274,656,1,0,0,0}, {3121,2737,274,2710,4356,1,0,1,0}, {3121,2737,274,274,4360,1,0,0,0},
    {3122,2738,274,2710,2335,1,0,1,0}, {3122,2738,274,274,520,1,0,0,0}, {3123,2739,274,2710,3599,1,0,1,0},
    {3123,2739,274,274,4145,1,0,0,0}, {3124,2740,274,2710,4365,1,0,1,0}, {3124,2740,274,274,4369,1,0,0,0},
    {3125,2741,274,2710,2414,1,0,1,0}, {3125,2741,274,274,887,1,0,0,0}, {3126,2742,274,2710,2249,1,0,1,0},
    {3126,2742,274,274,2843,1,0,0,0}, {3127,2743,274,2710,26049,1,0,1,0}, {3127,2743,274,274,26054,1,0,0,0},
    {3128,2744,274,2710,2244,1,0,1,0}, {3128,2744,274,274,684,1,0,0,0}, {3129,2745,274,2710,2359,1,0,1,0},
    {3129,2745,274,274,492,1,0,0,0}, {3134,2746,274,274,2132,1,0,0,0}, {3135,2747,274,274,2151,1,0,0,0},
    {3136,2748,274,274,2148,1,0,0,0}, {3137,2749,274,274,2144,1,0,0,0}, {3138,2750,274,274,2141,1,0,0,0},
    {3139,2751,274,274,2575,1,0,0,0}, {3140,2752,274,274,2847,1,0,0,0}, {3142,2753,274,274,26665,1,0,0,0},
    {3143,2754,274,274,2550,1,0,0,0}, {3144,2755,274,274,2714,1,0,0,0}, {3146,2756,274,274,5198,1,0,0,0},
    {3147,2757,274,274,2568,1,0,0,0}, {3148,2758,274,274,2717,1,0,0,0}, {3149,2759,274,274,0,1,0,0,0},
    {3168,2760,274,274,2847,1,0,0,0}, {3170,2761,274,274,2710,1,0,0,0}, {3174,2762,274,274,2388,1,0,0,0},
    {3175,2763,274,274,1815,1,0,0,0}, {3176,2764,274,274,1817,1,0,0,0}, {3177,2765,274,274,1819,1,0,0,0},
    {3178,2766,274,274,1821,1,0,0,0}, {3179,2767,274,274,1823,1,0,0,0}, {3180,2768,274,274,1825,1,0,0,0},
    {3181,2769,274,274,1827,1,0,0,0}, {3182,2770,274,274,1829,1,0,0,0}, {3183,2771,274,274,1831,1,0,0,0},
    {8204,1011,274,274,0,1,0,0,0}, {8205,1012,274,274,0,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0},
    {32,1024,666,274,3040,5,1,0,0}, {1548,656,274,274,2114,1,0,0,0}, {1563,657,274,274,2116,1,0,0,0},
    {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,2120,1,0,0,0}, {1570,660,274,662,2124,2,0,2,0},
    {1570,660,274,274,2128,2,0,0,0}, {1570,664,665,274,2132,1,1,0,0}, {1570,664,666,274,2135,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,665,274,0,1,1,0,0}, {1571,674,4,274,0,1,1,0,0},
    {1571,674,274,274,2120,1,0,0,0}, {1572,675,274,274,2120,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0},
    {1573,679,665,274,2151,2,1,0,0}, {1573,681,4,274,2148,2,1,0,0}, {1573,679,4,274,2151,2,1,0,0},
    {1573,683,665,274,2151,1,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,5321,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,1033,4,274,2148,3,1,0,0}, {1575,685,4,274,2141,3,1,0,0},
    {1575,688,4,274,2148,3,1,0,0}, {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0},
    {1575,693,274,274,2165,2,0,0,0}, {1575,695,4,1036,2132,1,1,1,0}, {1575,695,4,696,0,1,1,1,0},
    {1575,695,665,274,0,1,1,0,0}, {1575,695,1037,274,2132,1,1,0,0}, {1575,695,274,274,2132,1,0,0,0},
    {1576,697,274,698,2168,1,0,1,0}, {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0},
    {1577,701,702,662,2178,1,1,2,0}, {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2178,1,0,0,0},
    {1578,703,665,698,2184,1,1,1,0}, {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0},
    {1579,704,665,698,2244,1,1,1,0}, {1579,704,274,698,2246,1,0,1,0}, {1579,704,274,274,2244,1,0,0,0},
    {1580,705,274,698,2197,1,0,1,0}, {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2356,1,0,1,0},
    {1581,706,274,274,2359,1,0,0,0}, {1582,707,274,698,27984,1,0,1,0}, {1582,707,274,274,27406,1,0,0,0},
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
    {1613,744,274,274,2377,1,0,0,0}, {1614,745,274,662,2124,3,0,2,0}, {1614,3832,274,274,1366,3,0,0,0},
    {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0}, {1614,748,274,274,2173,3,0,0,0},
    {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0}, {1614,754,274,662,2181,2,0,2,0},
    {1614,1046,274,4,27993,2,0,1,0}, {1614,1282,274,3836,10853,2,0,1,0}, {1614,1282,274,274,2717,2,0,0,0},
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
    {1649,792,274,274,0,1,0,0,0}, {1657,3345,274,698,2283,1,0,1,0}, {1657,3345,274,274,2279,1,0,0,0},
    {1662,793,274,698,2390,1,0,1,0}, {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0},
    {1670,794,274,274,2400,1,0,0,0}, {1672,3349,274,698,2272,1,0,1,0}, {1672,3349,274,274,2268,1,0,0,0},
    {1681,3351,274,698,27998,1,0,1,0}, {1681,3351,274,274,6025,1,0,0,0}, {1688,795,274,698,2403,1,0,1,0},
    {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0}, {1700,796,274,274,2414,1,0,0,0},
    {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0}, {1711,797,274,698,2416,1,0,1,0},
    {1711,797,274,274,2419,1,0,0,0}, {1722,3355,274,698,9982,1,0,1,0}, {1722,3355,274,274,4347,1,0,0,0},
    {1726,3837,274,698,2356,1,0,1,0}, {1726,3837,274,274,2359,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1746,3357,274,698,10735,1,0,1,0}, {1746,3357,274,274,2550,1,0,0,0},
    {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0}, {1778,800,274,274,1817,1,0,0,0},
    {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0}, {1781,803,274,274,1823,1,0,0,0},
    {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0}, {1784,806,274,274,1829,1,0,0,0},
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3203,9388,1,0,1,0}, {57344,647,274,3204,9392,1,0,1,0},
    {57344,647,274,3205,9427,1,0,1,0}, {57344,647,274,3206,9449,1,0,1,0}, {57344,647,274,3207,9427,1,0,1,0},
    {57344,647,274,3208,9423,1,0,1,0}, {57344,647,274,3209,9418,1,0,1,0}, {57344,647,274,3210,9423,1,0,1,0},
    {57344,647,274,3211,9427,1,0,1,0}, {57344,647,274,3212,9431,1,0,1,0}, {57344,647,274,3213,9427,1,0,1,0},
    {57344,647,274,3214,9440,1,0,1,0}, {57344,647,274,3215,9423,1,0,1,0}, {57344,647,274,3216,9449,1,0,1,0},
    {57344,647,274,274,9392,1,0,0,0}, {4608,274,274,274,492,1,0,0,0}, {4609,275,274,274,495,1,0,0,0},
    {4610,276,274,274,498,1,0,0,0}, {4611,277,274,274,492,1,0,0,0}, {4612,278,274,274,509,1,0,0,0},
    {4613,279,274,274,28053,1,0,0,0}, {4614,280,274,274,512,1,0,0,0}, {4615,281,274,274,8578,1,0,0,0},
    {4616,282,274,274,28057,1,0,0,0}, {4617,283,274,274,523,1,0,0,0}, {4618,284,274,274,526,1,0,0,0},
    {4619,285,274,274,520,1,0,0,0}, {4620,286,274,274,537,1,0,0,0}, {4621,287,274,274,28061,1,0,0,0},
    {4622,288,274,274,540,1,0,0,0}, {4623,289,274,274,8590,1,0,0,0}, {4624,290,274,274,548,1,0,0,0},
    {4625,291,274,274,553,1,0,0,0}, {4626,292,274,274,558,1,0,0,0}, {4627,293,274,274,548,1,0,0,0},
    {4628,294,274,274,575,1,0,0,0}, {4629,295,274,274,28065,1,0,0,0}, {4630,296,274,274,580,1,0,0,0},
    {4631,297,274,274,13773,1,0,0,0}, {4632,298,274,274,28071,1,0,0,0}, {4633,299,274,274,595,1,0,0,0},
    {4634,300,274,274,598,1,0,0,0}, {4635,301,274,274,592,1,0,0,0}, {4636,302,274,274,609,1,0,0,0},
    {4637,303,274,274,28075,1,0,0,0}, {4638,304,274,274,612,1,0,0,0}, {4639,305,274,274,8602,1,0,0,0},
    {4640,306,274,274,28079,1,0,0,0}, {4641,307,274,274,624,1,0,0,0}, {4642,308,274,274,628,1,0,0,0},
    {4643,309,274,274,620,1,0,0,0}, {4644,310,274,274,642,1,0,0,0}, {4645,311,274,274,28084,1,0,0,0},
    {4646,312,274,274,646,1,0,0,0}, {4647,313,274,274,28089,1,0,0,0}, {4648,314,274,274,28094,1,0,0,0},
    {4649,315,274,274,659,1,0,0,0}, {4650,316,274,274,662,1,0,0,0}, {4651,317,274,274,656,1,0,0,0},
    {4652,318,274,274,673,1,0,0,0}, {4653,319,274,274,28098,1,0,0,0}, {4654,320,274,274,676,1,0,0,0},
    {4655,321,274,274,8626,1,0,0,0}, {4656,322,274,274,28102,1,0,0,0}, {4657,323,274,274,687,1,0,0,0},
    {4658,324,274,274,283,1,0,0,0}, {4659,325,274,274,684,1,0,0,0}, {4660,326,274,274,698,1,0,0,0},
    {4661,327,274,274,28106,1,0,0,0}, {4662,328,274,274,701,1,0,0,0}, {4663,329,274,274,8614,1,0,0,0},
    {4664,330,274,274,28110,1,0,0,0}, {4665,331,274,274,713,1,0,0,0}, {4666,332,274,274,717,1,0,0,0},
    {4667,333,274,274,709,1,0,0,0}, {4668,334,274,274,731,1,0,0,0}, {4669,335,274,274,28115,1,0,0,0},
    {4670,336,274,274,735,1,0,0,0}, {4671,337,274,274,28120,1,0,0,0}, {4672,338,274,274,28125,1,0,0,0},
    {4673,339,274,274,748,1,0,0,0}, {4674,340,274,274,751,1,0,0,0}, {4675,341,274,274,745,1,0,0,0},
    {4676,342,274,274,762,1,0,0,0}, {4677,343,274,274,28129,1,0,0,0}, {4678,344,274,274,765,1,0,0,0},
    {4679,345,274,274,773,1,0,0,0}, {4680,346,274,274,28133,1,0,0,0}, {4682,347,274,274,28139,1,0,0,0},
    {4683,348,274,274,28144,1,0,0,0}, {4684,349,274,274,28149,1,0,0,0}, {4685,350,274,274,28154,1,0,0,0},
    {4688,351,274,274,28160,1,0,0,0}, {4689,352,274,274,28166,1,0,0,0}, {4690,353,274,274,28171,1,0,0,0},
    {4691,354,274,274,28176,1,0,0,0}, {4692,355,274,274,28181,1,0,0,0}, {4693,356,274,274,28186,1,0,0,0},
    {4694,357,274,274,28192,1,0,0,0}, {4695,358,274,274,28197,1,0,0,0}, {4696,359,274,274,28203,1,0,0,0},
    {4698,360,274,274,28211,1,0,0,0}, {4699,361,274,274,28218,1,0,0,0}, {4700,362,274,274,28225,1,0,0,0},
    {4701,363,274,274,28232,1,0,0,0}, {4704,364,274,274,28240,1,0,0,0}, {4705,365,274,274,862,1,0,0,0},
    {4706,366,274,274,865,1,0,0,0}, {4707,367,274,274,859,1,0,0,0}, {4708,368,274,274,876,1,0,0,0},
    {4709,369,274,274,28244,1,0,0,0}, {4710,370,274,274,879,1,0,0,0}, {4711,371,274,274,8727,1,0,0,0},
    {4712,372,274,274,28248,1,0,0,0}, {4713,373,274,274,890,1,0,0,0}, {4714,374,274,274,893,1,0,0,0},
    {4715,375,274,274,887,1,0,0,0}, {4716,376,274,274,904,1,0,0,0}, {4717,377,274,274,28252,1,0,0,0},
    {4718,378,274,274,907,1,0,0,0}, {4719,379,274,274,8739,1,0,0,0}, {4720,380,274,274,28256,1,0,0,0},
    {4721,381,274,274,918,1,0,0,0}, {4722,382,274,274,921,1,0,0,0}, {4723,383,274,274,915,1,0,0,0},
    {4724,384,274,274,932,1,0,0,0}, {4725,385,274,274,28260,1,0,0,0}, {4726,386,274,274,935,1,0,0,0},
    {4727,387,274,274,8751,1,0,0,0}, {4728,388,274,274,28264,1,0,0,0}, {4729,389,274,274,947,1,0,0,0},
    {4730,390,274,274,951,1,0,0,0}, {4731,391,274,274,943,1,0,0,0}, {4732,392,274,274,965,1,0,0,0},
    {4733,393,274,274,28269,1,0,0,0}, {4734,394,274,274,969,1,0,0,0}, {4735,395,274,274,28274,1,0,0,0},
    {4736,396,274,274,979,1,0,0,0}, {4737,397,274,274,984,1,0,0,0}, {4738,398,274,274,989,1,0,0,0},
    {4739,399,274,274,979,1,0,0,0}, {4740,400,274,274,1006,1,0,0,0}, {4741,401,274,274,28279,1,0,0,0},
    {4742,402,274,274,1011,1,0,0,0}, {4743,403,274,274,1023,1,0,0,0}, {4744,404,274,274,28285,1,0,0,0},
    {4746,405,274,274,28293,1,0,0,0}, {4747,406,274,274,28300,1,0,0,0}, {4748,407,274,274,28307,1,0,0,0},
    {4749,408,274,274,28314,1,0,0,0}, {4752,409,274,274,28322,1,0,0,0}, {4753,410,274,274,1051,1,0,0,0},
    {4754,411,274,274,1054,1,0,0,0}, {4755,412,274,274,1048,1,0,0,0}, {4756,413,274,274,1065,1,0,0,0},
    {4757,414,274,274,28326,1,0,0,0}, {4758,415,274,274,1068,1,0,0,0}, {4759,416,274,274,8795,1,0,0,0},
    {4760,417,274,274,28330,1,0,0,0}, {4761,418,274,274,1080,1,0,0,0}, {4762,419,274,274,1084,1,0,0,0},
    {4763,420,274,274,1076,1,0,0,0}, {4764,421,274,274,1098,1,0,0,0}, {4765,422,274,274,28335,1,0,0,0},
    {4766,423,274,274,1102,1,0,0,0}, {4767,424,274,274,28340,1,0,0,0}, {4768,425,274,274,28345,1,0,0,0},
    {4769,426,274,274,28349,1,0,0,0}, {4770,427,274,274,28353,1,0,0,0}, {4771,428,274,274,28345,1,0,0,0},
    {4772,429,274,274,28357,1,0,0,0}, {4773,430,274,274,28361,1,0,0,0}, {4774,431,274,274,28366,1,0,0,0},
    {4775,432,274,274,28370,1,0,0,0}, {4776,433,274,274,28375,1,0,0,0}, {4777,434,274,274,1151,1,0,0,0},
    {4778,435,274,274,1154,1,0,0,0}, {4779,436,274,274,1148,1,0,0,0}, {4780,437,274,274,1165,1,0,0,0},
    {4781,438,274,274,28379,1,0,0,0}, {4782,439,274,274,1168,1,0,0,0}, {4783,440,274,274,1176,1,0,0,0},
    {4784,441,274,274,28383,1,0,0,0}, {4786,442,274,274,28389,1,0,0,0}, {4787,443,274,274,28394,1,0,0,0},
    {4788,444,274,274,28399,1,0,0,0}, {4789,445,274,274,28404,1,0,0,0}, {4792,446,274,274,28410,1,0,0,0},
    {4793,447,274,274,14088,1,0,0,0}, {4794,448,274,274,14093,1,0,0,0}, {4795,449,274,274,14098,1,0,0,0},
    {4796,450,274,274,14083,1,0,0,0}, {4797,451,274,274,28416,1,0,0,0}, {4798,452,274,274,14115,1,0,0,0},
    {4799,453,274,274,14120,1,0,0,0}, {4800,454,274,274,28422,1,0,0,0}, {4802,455,274,274,28430,1,0,0,0},
    {4803,456,274,274,28437,1,0,0,0}, {4804,457,274,274,28444,1,0,0,0}, {4805,458,274,274,28451,1,0,0,0},
    {4808,459,274,274,28459,1,0,0,0}, {4809,460,274,274,1241,1,0,0,0}, {4810,461,274,274,1244,1,0,0,0},
    {4811,462,274,274,1238,1,0,0,0}, {4812,463,274,274,1255,1,0,0,0}, {4813,464,274,274,28463,1,0,0,0},
    {4814,465,274,274,1258,1,0,0,0}, {4815,466,274,274,8898,1,0,0,0}, {4816,467,274,274,28467,1,0,0,0},
    {4817,468,274,274,28471,1,0,0,0}, {4818,469,274,274,28475,1,0,0,0}, {4819,470,274,274,28467,1,0,0,0},
    {4820,471,274,274,28479,1,0,0,0}, {4821,472,274,274,28483,1,0,0,0}, {4822,473,274,274,28488,1,0,0,0},
    {4823,474,274,274,28492,1,0,0,0}, {4824,475,274,274,28497,1,0,0,0}, {4825,476,274,274,1305,1,0,0,0},
    {4826,477,274,274,1308,1,0,0,0}, {4827,478,274,274,1302,1,0,0,0}, {4828,479,274,274,1319,1,0,0,0},
    {4829,480,274,274,28501,1,0,0,0}, {4830,481,274,274,1322,1,0,0,0}, {4831,482,274,274,8948,1,0,0,0},
    {4832,483,274,274,28505,1,0,0,0}, {4833,484,274,274,1334,1,0,0,0}, {4834,485,274,274,1338,1,0,0,0},
    {4835,486,274,274,1330,1,0,0,0}, {4836,487,274,274,1352,1,0,0,0}, {4837,488,274,274,28510,1,0,0,0},
    {4838,489,274,274,1356,1,0,0,0}, {4839,490,274,274,28515,1,0,0,0}, {4840,491,274,274,10380,1,0,0,0},
    {4841,492,274,274,1369,1,0,0,0}, {4842,493,274,274,1372,1,0,0,0}, {4843,494,274,274,1366,1,0,0,0},
    {4844,495,274,274,1383,1,0,0,0}, {4845,496,274,274,28520,1,0,0,0}, {4846,497,274,274,1386,1,0,0,0},
    {4847,498,274,274,8991,1,0,0,0}, {4848,499,274,274,28524,1,0,0,0}, {4849,500,274,274,1397,1,0,0,0},
    {4850,501,274,274,1400,1,0,0,0}, {4851,502,274,274,1394,1,0,0,0}, {4852,503,274,274,1411,1,0,0,0},
    {4853,504,274,274,28528,1,0,0,0}, {4854,505,274,274,1414,1,0,0,0}, {4855,506,274,274,9003,1,0,0,0},
    {4856,507,274,274,28532,1,0,0,0}, {4857,508,274,274,1427,1,0,0,0}, {4858,509,274,274,1432,1,0,0,0},
    {4859,510,274,274,1422,1,0,0,0}, {4860,511,274,274,1449,1,0,0,0}, {4861,512,274,274,28538,1,0,0,0},
    {4862,513,274,274,1454,1,0,0,0}, {4863,514,274,274,28544,1,0,0,0}, {4864,515,274,274,28550,1,0,0,0},
    {4865,516,274,274,1470,1,0,0,0}, {4866,517,274,274,1474,1,0,0,0}, {4867,518,274,274,1466,1,0,0,0},
    {4868,519,274,274,1488,1,0,0,0}, {4869,520,274,274,28555,1,0,0,0}, {4870,521,274,274,1492,1,0,0,0},
    {4871,522,274,274,28560,1,0,0,0}, {4872,523,274,274,28565,1,0,0,0}, {4873,524,274,274,1505,1,0,0,0},
    {4874,525,274,274,1508,1,0,0,0}, {4875,526,274,274,1502,1,0,0,0}, {4876,527,274,274,1519,1,0,0,0},
    {4877,528,274,274,28569,1,0,0,0}, {4878,529,274,274,1522,1,0,0,0}, {4879,530,274,274,1530,1,0,0,0},
    {4880,531,274,274,28573,1,0,0,0}, {4882,532,274,274,28579,1,0,0,0}, {4883,533,274,274,28584,1,0,0,0},
    {4884,534,274,274,28589,1,0,0,0}, {4885,535,274,274,28594,1,0,0,0}, {4896,536,274,274,28600,1,0,0,0},
    {4897,537,274,274,1552,1,0,0,0}, {4898,538,274,274,1557,1,0,0,0}, {4899,539,274,274,1547,1,0,0,0},
    {4900,540,274,274,1574,1,0,0,0}, {4901,541,274,274,28606,1,0,0,0}, {4902,542,274,274,1579,1,0,0,0},
    {4903,543,274,274,28612,1,0,0,0}, {4904,544,274,274,28618,1,0,0,0}, {4905,545,274,274,28625,1,0,0,0},
    {4906,546,274,274,28631,1,0,0,0}, {4907,547,274,274,28637,1,0,0,0}, {4908,548,274,274,28643,1,0,0,0},
    {4909,549,274,274,28649,1,0,0,0}, {4910,550,274,274,28656,1,0,0,0}, {4911,551,274,274,28662,1,0,0,0},
    {4912,552,274,274,28669,1,0,0,0}, {4913,553,274,274,1632,1,0,0,0}, {4914,554,274,274,1637,1,0,0,0},
    {4915,555,274,274,1627,1,0,0,0}, {4916,556,274,274,1654,1,0,0,0}, {4917,557,274,274,28675,1,0,0,0},
    {4918,558,274,274,1659,1,0,0,0}, {4919,559,274,274,28681,1,0,0,0}, {4920,560,274,274,28687,1,0,0,0},
    {4921,561,274,274,1676,1,0,0,0}, {4922,562,274,274,1681,1,0,0,0}, {4923,563,274,274,1671,1,0,0,0},
    {4924,564,274,274,1698,1,0,0,0}, {4925,565,274,274,28693,1,0,0,0}, {4926,566,274,274,1703,1,0,0,0},
    {4927,567,274,274,28699,1,0,0,0}, {4928,568,274,274,28705,1,0,0,0}, {4929,569,274,274,28713,1,0,0,0},
    {4930,570,274,274,28720,1,0,0,0}, {4931,571,274,274,28727,1,0,0,0}, {4932,572,274,274,28734,1,0,0,0},
    {4933,573,274,274,28741,1,0,0,0}, {4934,574,274,274,28749,1,0,0,0}, {4935,575,274,274,28756,1,0,0,0},
    {4936,576,274,274,28764,1,0,0,0}, {4937,577,274,274,1762,1,0,0,0}, {4938,578,274,274,1765,1,0,0,0},
    {4939,579,274,274,1759,1,0,0,0}, {4940,580,274,274,1776,1,0,0,0}, {4941,581,274,274,28768,1,0,0,0},
    {4942,582,274,274,1779,1,0,0,0}, {4943,583,274,274,9248,1,0,0,0}, {4944,584,274,274,28772,1,0,0,0},
    {4945,585,274,274,1790,1,0,0,0}, {4946,586,274,274,1793,1,0,0,0}, {4947,587,274,274,1787,1,0,0,0},
    {4948,588,274,274,1804,1,0,0,0}, {4949,589,274,274,28776,1,0,0,0}, {4950,590,274,274,1807,1,0,0,0},
    {4951,591,274,274,9260,1,0,0,0}, {4969,592,274,274,1815,1,0,0,0}, {4970,593,274,274,1817,1,0,0,0},
    {4971,594,274,274,1819,1,0,0,0}, {4972,595,274,274,1821,1,0,0,0}, {4973,596,274,274,1823,1,0,0,0},
    {4974,597,274,274,1825,1,0,0,0}, {4975,598,274,274,1827,1,0,0,0}, {4976,599,274,274,1829,1,0,0,0},
    {4977,600,274,274,1831,1,0,0,0}, {4978,601,274,274,1833,1,0,0,0}, {4979,602,274,274,1836,1,0,0,0},
    {4980,603,274,274,1839,1,0,0,0}, {4981,604,274,274,1842,1,0,0,0}, {4982,605,274,274,1845,1,0,0,0},
    {4983,606,274,274,1848,1,0,0,0}, {4984,607,274,274,1851,1,0,0,0}, {4985,608,274,274,1854,1,0,0,0},
    {4986,609,274,274,1857,1,0,0,0}, {4987,610,274,274,1860,1,0,0,0}, {1548,656,274,274,2114,1,0,0,0},
    {1563,657,274,274,2116,1,0,0,0}, {1567,658,274,274,2118,1,0,0,0}, {1569,659,274,274,15871,1,0,0,0},
    {1570,660,274,662,2124,2,0,2,0}, {1570,660,274,274,2128,2,0,0,0}, {1570,664,666,274,15874,1,1,0,0},
    {1570,664,274,274,2132,1,0,0,0}, {1571,667,4,274,2141,3,1,0,0}, {1571,670,4,274,2144,2,1,0,0},
    {1571,672,4,274,2146,2,1,0,0}, {1571,674,4,274,0,1,1,0,0}, {1571,674,274,274,15871,1,0,0,0},
    {1572,675,274,274,15871,1,0,0,0}, {1573,676,4,274,2148,3,1,0,0}, {1573,681,4,274,2148,2,1,0,0},
    {1573,679,4,274,2151,2,1,0,0}, {1573,683,4,274,2151,1,1,0,0}, {1573,683,274,274,2153,1,0,0,0},
    {1574,684,274,274,15871,1,0,0,0}, {1575,611,274,274,2158,6,0,0,0}, {1575,617,274,274,2158,5,0,0,0},
    {1575,622,274,274,2158,4,0,0,0}, {1575,685,4,274,2141,3,1,0,0}, {1575,688,4,274,2148,3,1,0,0},
    {1575,691,274,662,2124,2,0,2,0}, {1575,691,274,274,2128,2,0,0,0}, {1575,693,274,274,2165,2,0,0,0},
    {1575,695,4,696,0,1,1,1,0}, {1575,695,274,274,2132,1,0,0,0}, {1576,697,274,698,2168,1,0,1,0},
    {1576,697,274,274,2171,1,0,0,0}, {1577,699,274,274,2173,2,0,0,0}, {1577,701,702,662,2178,1,1,2,0},
    {1577,701,274,662,2181,1,0,2,0}, {1577,701,274,274,2146,1,0,0,0}, {1578,703,665,698,2184,1,1,1,0},
    {1578,703,274,698,2186,1,0,1,0}, {1578,703,274,274,2184,1,0,0,0}, {1579,704,665,698,9922,1,1,1,0},
    {1579,704,274,698,9915,1,0,1,0}, {1579,704,274,274,9922,1,0,0,0}, {1580,705,274,698,2197,1,0,1,0},
    {1580,705,274,274,2200,1,0,0,0}, {1581,706,274,698,2202,1,0,1,0}, {1581,706,274,274,2209,1,0,0,0},
    {1582,707,274,698,28873,1,0,1,0}, {1582,707,274,274,6665,1,0,0,0}, {1583,708,665,698,2221,1,1,1,0},
    {1583,708,274,698,2223,1,0,1,0}, {1583,708,274,274,2221,1,0,0,0}, {1584,709,665,698,3820,1,1,1,0},
    {1584,709,274,698,9936,1,0,1,0}, {1584,709,274,274,3820,1,0,0,0}, {1585,710,665,698,2234,1,1,1,0},
    {1585,710,274,698,2236,1,0,1,0}, {1585,710,274,274,2234,1,0,0,0}, {1586,711,665,698,2239,1,1,1,0},
    {1586,711,274,698,2241,1,0,1,0}, {1586,711,274,274,2239,1,0,0,0}, {1587,712,665,698,2244,1,1,1,0},
    {1587,712,274,698,2246,1,0,1,0}, {1587,712,274,274,2244,1,0,0,0}, {1588,713,665,698,4731,1,1,1,0},
    {1588,713,274,698,15887,1,0,1,0}, {1588,713,274,274,4731,1,0,0,0}, {1589,714,665,698,2257,1,1,1,0},
    {1589,714,274,698,2261,1,0,1,0}, {1589,714,274,274,2257,1,0,0,0}, {1590,715,665,698,2268,1,1,1,0},
    {1590,715,274,698,2272,1,0,1,0}, {1590,715,274,274,2268,1,0,0,0}, {1591,716,665,698,2279,1,1,1,0},
    {1591,716,274,698,2283,1,0,1,0}, {1591,716,274,274,2279,1,0,0,0}, {1592,717,665,698,2290,1,1,1,0},
    {1592,717,274,698,2294,1,0,1,0}, {1592,717,274,274,2290,1,0,0,0}, {1593,718,274,698,15892,1,0,1,0},
    {1593,718,274,274,15897,1,0,0,0}, {1594,719,274,698,28880,1,0,1,0}, {1594,719,274,274,19926,1,0,0,0},
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
    {1785,807,274,274,1831,1,0,0,0}, {57344,647,274,3203,15905,1,0,1,0}, {57344,647,274,3204,2421,1,0,1,0},
    {57344,647,274,3205,15909,1,0,1,0}, {57344,647,274,3206,15915,1,0,1,0}, {57344,647,274,3207,15921,1,0,1,0},
    {57344,647,274,3208,15927,1,0,1,0}, {57344,647,274,3209,15933,1,0,1,0}, {57344,647,274,3210,15938,1,0,1,0},
    {57344,647,274,3211,15942,1,0,1,0}, {57344,647,274,3212,15946,1,0,1,0}, {57344,647,274,3213,15950,1,0,1,0},
    {57344,647,274,3214,15956,1,0,1,0}, {57344,647,274,3215,15960,1,0,1,0}, {57344,647,274,3216,15966,1,0,1,0},
    {57344,647,274,274,2421,1,0,0,0}, {12353,2934,274,274,2146,1,0,0,0}, {12354,2935,274,274,2146,1,0,0,0},
    {12355,2936,274,274,2151,1,0,0,0}, {12356,2937,274,274,1383,2,0,0,0}, {12356,2939,274,274,2151,1,0,0,0},
    {12357,2940,274,274,2144,1,0,0,0}, {12358,2941,274,274,1258,2,0,0,0}, {12358,2943,274,274,1255,2,0,0,0},
    {12358,2945,274,274,1244,2,0,0,0}, {12358,2947,274,274,2144,1,0,0,0}, {12359,2948,274,274,2550,1,0,0,0},
    {12360,2949,274,274,2550,1,0,0,0}, {12361,2950,274,274,2568,1,0,0,0}, {12362,2951,274,274,2568,1,0,0,0},
    {12363,2952,274,274,1148,1,0,0,0}, {12364,2953,274,274,1502,1,0,0,0}, {12365,2954,274,274,7983,2,0,0,0},
    {12365,2956,274,274,7987,2,0,0,0}, {12365,2958,274,274,7991,2,0,0,0}, {12365,2960,274,274,1154,1,0,0,0},
    {12366,2961,274,274,7995,2,0,0,0}, {12366,2963,274,274,7999,2,0,0,0}, {12366,2965,274,274,8003,2,0,0,0},
    {12366,2967,274,274,1508,1,0,0,0}, {12367,2968,274,274,8007,2,0,0,0}, {12367,2970,274,274,1189,2,0,0,0},
    {12367,2972,274,274,1180,2,0,0,0}, {12367,2974,274,274,1176,2,0,0,0}, {12367,2976,274,274,1151,1,0,0,0},
    {12368,2977,274,274,1530,2,0,0,0}, {12368,2979,274,274,1505,1,0,0,0}, {12369,2980,274,274,1165,1,0,0,0},
    {12370,2981,274,274,1519,1,0,0,0}, {12371,2982,274,274,1168,1,0,0,0}, {12372,2983,274,274,1522,1,0,0,0},
    {12373,2984,274,274,684,1,0,0,0}, {12374,2985,274,274,1302,1,0,0,0}, {12375,2986,274,274,8011,2,0,0,0},
    {12375,2988,274,274,8015,2,0,0,0}, {12375,2990,274,274,8019,2,0,0,0}, {12375,2992,274,274,2843,2,0,0,0},
    {12375,2994,274,274,8023,1,0,0,0}, {12376,2995,274,274,8027,2,0,0,0}, {12376,2997,274,274,8030,2,0,0,0},
    {12376,2999,274,274,8033,2,0,0,0}, {12376,3001,274,274,2760,2,0,0,0}, {12376,3003,274,274,8036,1,0,0,0},
    {12377,3004,274,274,687,1,0,0,0}, {12378,3005,274,274,1305,1,0,0,0}, {12379,3006,274,274,698,1,0,0,0},
    {12380,3007,274,274,1319,1,0,0,0}, {12381,3008,274,274,701,1,0,0,0}, {12382,3009,274,274,1322,1,0,0,0},
    {12383,3010,274,274,915,1,0,0,0}, {12384,3011,274,274,1394,1,0,0,0}, {12385,3012,274,274,8039,2,0,0,0},
    {12385,3014,274,274,8043,2,0,0,0}, {12385,3016,274,274,8047,2,0,0,0}, {12385,3018,274,274,2756,2,0,0,0},
    {12385,3020,274,274,8051,1,0,0,0}, {12386,3021,274,274,8030,2,0,0,0}, {12386,3023,274,274,8033,2,0,0,0},
    {12386,3025,274,274,2760,2,0,0,0}, {12386,3027,274,274,8036,1,0,0,0}, {12387,3028,274,5837,2184,1,0,1,0},
    {12387,3028,274,3029,2364,1,0,1,0}, {12387,3028,274,3030,2372,1,0,1,0}, {12387,3028,274,3031,2345,1,0,1,0},
    {12387,3028,274,3032,2234,1,0,1,0}, {12387,3028,274,3033,2343,1,0,1,0}, {12387,3028,274,3034,2393,1,0,1,0},
    {12387,3028,274,3035,2171,1,0,1,0}, {12387,3028,274,3036,2323,1,0,1,0}, {12387,3028,274,3037,2359,1,0,1,0},
    {12387,3028,274,3038,2221,1,0,1,0}, {12387,3028,274,3039,2184,1,0,1,0}, {12387,3028,274,3040,2200,1,0,1,0},
    {12387,3028,274,3041,2239,1,0,1,0}, {12387,3028,274,3042,2244,1,0,1,0}, {12387,3028,274,3043,2419,1,0,1,0},
    {12387,3028,274,3044,2333,1,0,1,0}, {12387,3028,274,274,0,1,0,0,0}, {12388,3045,274,274,8055,2,0,0,0},
    {12388,3047,274,274,8059,2,0,0,0}, {12388,3049,274,274,8063,2,0,0,0}, {12388,3051,274,274,8067,2,0,0,0},
    {12388,3053,274,274,8071,1,0,0,0}, {12389,3054,274,274,1305,1,0,0,0}, {12390,3055,274,274,8075,2,0,0,0},
    {12390,3057,274,274,921,2,0,0,0}, {12390,3059,274,274,932,1,0,0,0}, {12391,3060,274,274,8079,2,0,0,0},
    {12391,3062,274,274,1400,2,0,0,0}, {12391,3064,274,274,1411,1,0,0,0}, {12392,3065,274,274,918,2,0,0,0},
    {12392,3067,274,274,935,1,0,0,0}, {12393,3068,274,274,1397,2,0,0,0}, {12393,3070,274,274,1414,1,0,0,0},
    {12394,3071,274,274,1048,1,0,0,0}, {12395,3072,274,274,8083,2,0,0,0}, {12395,3074,274,274,105,2,0,0,0},
    {12395,3076,274,274,8087,2,0,0,0}, {12395,3078,274,274,1054,1,0,0,0}, {12396,3079,274,274,1051,1,0,0,0},
    {12397,3080,274,274,1065,1,0,0,0}, {12398,3081,274,274,1068,1,0,0,0}, {12399,3082,274,274,492,1,0,0,0},
    {12400,3083,274,274,859,1,0,0,0}, {12401,3084,274,274,1787,1,0,0,0}, {12402,3085,274,274,8091,2,0,0,0},
    {12402,3087,274,274,8095,2,0,0,0}, {12402,3089,274,274,8099,2,0,0,0}, {12402,3091,274,274,498,1,0,0,0},
    {12403,3092,274,274,8103,2,0,0,0}, {12403,3094,274,274,8107,2,0,0,0}, {12403,3096,274,274,8111,2,0,0,0},
    {12403,3098,274,274,865,1,0,0,0}, {12404,3099,274,274,8115,2,0,0,0}, {12404,3101,274,274,8119,2,0,0,0},
    {12404,3103,274,274,8123,2,0,0,0}, {12404,3105,274,274,1793,1,0,0,0}, {12405,3106,274,274,1779,2,0,0,0},
    {12405,3108,274,274,1776,2,0,0,0}, {12405,3110,274,274,1765,2,0,0,0}, {12405,3112,274,274,1759,2,0,0,0},
    {12405,2892,274,274,1762,1,0,0,0}, {12406,3114,274,274,862,1,0,0,0}, {12407,3115,274,274,1790,1,0,0,0},
    {12408,3116,274,274,509,1,0,0,0}, {12409,3117,274,274,876,1,0,0,0}, {12410,3118,274,274,1804,1,0,0,0},
    {12411,3119,274,274,512,1,0,0,0}, {12412,3120,274,274,879,1,0,0,0}, {12413,3121,274,274,1807,1,0,0,0},
    {12414,3122,274,274,592,1,0,0,0}, {12415,3123,274,274,8127,2,0,0,0}, {12415,3125,274,274,8131,2,0,0,0},
    {12415,3127,274,274,8135,2,0,0,0}, {12415,3129,274,274,598,1,0,0,0}, {12416,3130,274,274,595,1,0,0,0},
    {12417,3131,274,274,609,1,0,0,0}, {12418,3132,274,274,612,1,0,0,0}, {12419,3133,274,274,1366,1,0,0,0},
    {12420,3134,274,274,1366,1,0,0,0}, {12421,3135,274,274,1369,1,0,0,0}, {12422,3136,274,274,1369,1,0,0,0},
    {12423,3137,274,274,1386,1,0,0,0}, {12424,3138,274,274,1386,1,0,0,0}, {12425,3139,274,274,656,1,0,0,0},
    {12426,3140,274,274,8139,2,0,0,0}, {12426,3142,274,274,8143,2,0,0,0}, {12426,3144,274,274,8147,2,0,0,0},
    {12426,3146,274,274,662,1,0,0,0}, {12427,3147,274,274,659,1,0,0,0}, {12428,3148,274,274,673,1,0,0,0},
    {12429,3149,274,274,676,1,0,0,0}, {12430,3150,274,274,1238,1,0,0,0}, {12431,2863,274,274,1238,1,0,0,0},
    {12432,3151,274,274,2151,1,0,0,0}, {12433,3152,274,274,2550,1,0,0,0}, {12434,3153,274,274,2568,1,0,0,0},
    {12435,3154,274,5838,2343,1,0,1,0}, {12435,3154,274,3155,29042,1,0,1,0}, {12435,3154,274,274,2345,1,0,0,0},
    {12436,3156,274,274,907,2,0,0,0}, {12436,3158,274,274,904,2,0,0,0}, {12436,3160,274,274,893,2,0,0,0},
    {12436,3162,274,274,887,2,0,0,0}, {12436,3164,274,274,890,1,0,0,0}, {12353,2934,274,274,2146,1,0,0,0},
    {12354,2935,274,274,2146,1,0,0,0}, {12355,2936,274,274,2151,1,0,0,0}, {12356,2937,274,274,1383,2,0,0,0},
    {12356,2939,274,274,2151,1,0,0,0}, {12357,2940,274,274,2144,1,0,0,0}, {12358,2941,274,274,1258,2,0,0,0},
    {12358,2943,274,274,1255,2,0,0,0}, {12358,2945,274,274,1244,2,0,0,0}, {12358,2947,274,274,2144,1,0,0,0},
    {12359,2948,274,274,2550,1,0,0,0}, {12360,2949,274,274,2550,1,0,0,0}, {12361,2950,274,274,2568,1,0,0,0},
    {12362,2951,274,274,2568,1,0,0,0}, {12363,2952,274,274,1148,1,0,0,0}, {12364,2953,274,274,1502,1,0,0,0},
    {12365,2954,274,274,7983,2,0,0,0}, {12365,2956,274,274,7987,2,0,0,0}, {12365,2958,274,274,7991,2,0,0,0},
    {12365,2960,274,274,1154,1,0,0,0}, {12366,2961,274,274,7995,2,0,0,0}, {12366,2963,274,274,7999,2,0,0,0},
    {12366,2965,274,274,8003,2,0,0,0}, {12366,2967,274,274,1508,1,0,0,0}, {12367,2968,274,274,8007,2,0,0,0},
    {12367,2970,274,274,1189,2,0,0,0}, {12367,2972,274,274,1180,2,0,0,0}, {12367,2974,274,274,1176,2,0,0,0},
    {12367,2976,274,274,1151,1,0,0,0}, {12368,2977,274,274,1530,2,0,0,0}, {12368,2979,274,274,1505,1,0,0,0},
    {12369,2980,274,274,1165,1,0,0,0}, {12370,2981,274,274,1519,1,0,0,0}, {12371,2982,274,274,1168,1,0,0,0},
    {12372,2983,274,274,1522,1,0,0,0}, {12373,2984,274,274,684,1,0,0,0}, {12374,2985,274,274,1302,1,0,0,0},
    {12375,2986,274,274,8011,2,0,0,0}, {12375,2988,274,274,19765,2,0,0,0}, {12375,2990,274,274,279,2,0,0,0},
    {12375,2992,274,274,19769,2,0,0,0}, {12375,2994,274,274,283,1,0,0,0}, {12376,2995,274,274,8027,2,0,0,0},
    {12376,2997,274,274,19773,2,0,0,0}, {12376,2999,274,274,19777,2,0,0,0}, {12376,3001,274,274,19781,2,0,0,0},
    {12376,3003,274,274,1308,1,0,0,0}, {12377,3004,274,274,687,1,0,0,0}, {12378,3005,274,274,1305,1,0,0,0},
    {12379,3006,274,274,698,1,0,0,0}, {12380,3007,274,274,1319,1,0,0,0}, {12381,3008,274,274,701,1,0,0,0},
    {12382,3009,274,274,1322,1,0,0,0}, {12383,3010,274,274,915,1,0,0,0}, {12384,3011,274,274,1394,1,0,0,0},
    {12385,3012,274,274,8039,2,0,0,0}, {12385,3014,274,274,19785,2,0,0,0}, {12385,3016,274,274,8075,2,0,0,0},
    {12385,3018,274,274,19789,2,0,0,0}, {12385,3020,274,274,921,1,0,0,0}, {12386,3021,274,274,29275,2,0,0,0},
    {12386,3023,274,274,8079,2,0,0,0}, {12386,3025,274,274,29279,2,0,0,0}, {12386,3027,274,274,1400,1,0,0,0},
    {12387,3028,274,3029,2364,1,0,1,0}, {12387,3028,274,3030,2372,1,0,1,0}, {12387,3028,274,3031,2345,1,0,1,0},
    {12387,3028,274,3032,2234,1,0,1,0}, {12387,3028,274,3033,2343,1,0,1,0}, {12387,3028,274,3034,2393,1,0,1,0},
    {12387,3028,274,3035,2171,1,0,1,0}, {12387,3028,274,3036,2359,1,0,1,0}, {12387,3028,274,3037,2359,1,0,1,0},
    {12387,3028,274,3038,2221,1,0,1,0}, {12387,3028,274,3039,2184,1,0,1,0}, {12387,3028,274,3040,2239,1,0,1,0},
    {12387,3028,274,3041,2239,1,0,1,0}, {12387,3028,274,3042,2244,1,0,1,0}, {12387,3028,274,3043,2419,1,0,1,0},
    {12387,3028,274,3044,2333,1,0,1,0}, {12387,3028,274,274,0,1,0,0,0}, {12388,3045,274,274,8055,2,0,0,0},
    {12388,3047,274,274,8059,2,0,0,0}, {12388,3049,274,274,8063,2,0,0,0}, {12388,3051,274,274,8067,2,0,0,0},
    {12388,3053,274,274,918,1,0,0,0}, {12389,3054,274,274,1397,1,0,0,0}, {12390,3055,274,274,8075,2,0,0,0},
    {12390,3057,274,274,921,2,0,0,0}, {12390,3059,274,274,932,1,0,0,0}, {12391,3060,274,274,8079,2,0,0,0},
    {12391,3062,274,274,1400,2,0,0,0}, {12391,3064,274,274,1411,1,0,0,0}, {12392,3065,274,274,918,2,0,0,0},
    {12392,3067,274,274,935,1,0,0,0}, {12393,3068,274,274,1397,2,0,0,0}, {12393,3070,274,274,1414,1,0,0,0},
    {12394,3071,274,274,1048,1,0,0,0}, {12395,3072,274,274,8083,2,0,0,0}, {12395,3074,274,274,105,2,0,0,0},
    {12395,3076,274,274,8087,2,0,0,0}, {12395,3078,274,274,1054,1,0,0,0}, {12396,3079,274,274,1051,1,0,0,0},
    {12397,3080,274,274,1065,1,0,0,0}, {12398,3081,274,274,1068,1,0,0,0}, {12399,3082,274,274,492,1,0,0,0},
    {12400,3083,274,274,859,1,0,0,0}, {12401,3084,274,274,1787,1,0,0,0}, {12402,3085,274,274,8091,2,0,0,0},
    {12402,3087,274,274,8095,2,0,0,0}, {12402,3089,274,274,8099,2,0,0,0}, {12402,3091,274,274,498,1,0,0,0},
    {12403,3092,274,274,8103,2,0,0,0}, {12403,3094,274,274,8107,2,0,0,0}, {12403,3096,274,274,8111,2,0,0,0},
    {12403,3098,274,274,865,1,0,0,0}, {12404,3099,274,274,8115,2,0,0,0}, {12404,3101,274,274,8119,2,0,0,0},
    {12404,3103,274,274,8123,2,0,0,0}, {12404,3105,274,274,1793,1,0,0,0}, {12405,3106,274,274,1779,2,0,0,0},
    {12405,3108,274,274,1776,2,0,0,0}, {12405,3110,274,274,1765,2,0,0,0}, {12405,3112,274,274,1759,2,0,0,0},
    {12405,2892,274,274,495,1,0,0,0}, {12406,3114,274,274,862,1,0,0,0}, {12407,3115,274,274,1790,1,0,0,0},
    {12408,3116,274,274,509,1,0,0,0}, {12409,3117,274,274,876,1,0,0,0}, {12410,3118,274,274,1804,1,0,0,0},
    {12411,3119,274,274,512,1,0,0,0}, {12412,3120,274,274,879,1,0,0,0}, {12413,3121,274,274,1807,1,0,0,0},
    {12414,3122,274,274,592,1,0,0,0}, {12415,3123,274,274,8127,2,0,0,0}, {12415,3125,274,274,8131,2,0,0,0},
    {12415,3127,274,274,8135,2,0,0,0}, {12415,3129,274,274,598,1,0,0,0}, {12416,3130,274,274,595,1,0,0,0},
    {12417,3131,274,274,609,1,0,0,0}, {12418,3132,274,274,612,1,0,0,0}, {12419,3133,274,274,1366,1,0,0,0},
    {12420,3134,274,274,1366,1,0,0,0}, {12421,3135,274,274,1369,1,0,0,0}, {12422,3136,274,274,1369,1,0,0,0},
    {12423,3137,274,274,1386,1,0,0,0}, {12424,3138,274,274,1386,1,0,0,0}, {12425,3139,274,274,656,1,0,0,0},
    {12426,3140,274,274,8139,2,0,0,0}, {12426,3142,274,274,8143,2,0,0,0}, {12426,3144,274,274,8147,2,0,0,0},
    {12426,3146,274,274,662,1,0,0,0}, {12427,3147,274,274,659,1,0,0,0}, {12428,3148,274,274,673,1,0,0,0},
    {12429,3149,274,274,676,1,0,0,0}, {12430,3150,274,274,1238,1,0,0,0}, {12431,2863,274,274,1238,1,0,0,0},
    {12432,3151,274,274,1244,1,0,0,0}, {12433,3152,274,274,1255,1,0,0,0}, {12434,3153,274,274,1258,1,0,0,0},
    {12435,3154,274,3155,8151,1,0,1,0}, {12435,3154,274,274,2345,1,0,0,0}, {12436,3156,274,274,907,2,0,0,0},
    {12436,3158,274,274,904,2,0,0,0}, {12436,3160,274,274,893,2,0,0,0}, {12436,3162,274,274,887,2,0,0,0},
    {12436,3164,274,274,890,1,0,0,0}, {4354,2113,4,6362,29377,1,1,1,0}, {4355,2115,274,6363,29381,1,0,1,0},
    {4357,2052,4,6364,29377,1,1,1,0}, {4357,2052,4,274,29385,1,1,0,0}, {4368,2158,274,6363,29389,1,0,1,0},
    {4451,1992,6370,274,29393,1,1,0,0}, {4455,1989,6370,274,29397,1,1,0,0}, {4461,2026,6370,274,29401,1,1,0,0},
    {4466,2174,6370,274,29405,1,1,0,0}, {4352,2108,2161,274,2419,1,1,0,0}, {4352,2108,2109,274,5161,1,1,0,0},
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
    {4369,2159,274,274,5186,1,0,0,0}, {4370,2160,2161,274,0,1,1,0,0}, {4370,2160,274,274,2359,1,0,0,0},
    {4449,1943,274,274,2146,1,0,0,0}, {4450,2162,274,274,5191,1,0,0,0}, {4451,1992,274,274,1366,1,0,0,0},
    {4452,2163,274,274,5194,1,0,0,0}, {4453,1944,274,274,5198,1,0,0,0}, {4454,2164,2165,274,3235,1,2,0,0},
    {4454,2164,274,274,2550,1,0,0,0}, {4455,1989,274,274,5201,1,0,0,0}, {4456,2167,274,274,1383,1,0,0,0},
    {4457,1945,274,274,2568,1,0,0,0}, {4458,2168,274,274,1238,1,0,0,0}, {4459,2169,274,274,5205,1,0,0,0},
    {4460,2170,274,274,5209,1,0,0,0}, {4461,2026,274,274,1386,1,0,0,0}, {4462,2171,274,274,2144,1,0,0,0},
    {4463,2172,274,274,5212,1,0,0,0}, {4464,2173,274,274,1255,1,0,0,0}, {4465,2021,274,274,1244,1,0,0,0},
    {4466,2174,274,274,1369,1,0,0,0}, {4467,2175,274,274,3408,1,0,0,0}, {4468,2176,274,274,5216,1,0,0,0},
    {4469,2065,274,274,2151,1,0,0,0}, {4520,1991,274,2177,0,1,0,1,0}, {4520,1991,274,2178,2419,1,0,1,0},
    {4520,1991,274,2179,3810,1,0,1,0}, {4520,1991,274,274,2333,1,0,0,0}, {4521,2180,274,2177,0,1,0,1,0},
    {4521,2180,274,2178,2330,1,0,1,0}, {4521,2180,274,2179,3810,1,0,1,0}, {4521,2180,274,274,2333,1,0,0,0},
    {4522,2181,274,2177,0,1,0,1,0}, {4522,2181,274,2178,5220,1,0,1,0}, {4522,2181,274,2179,3810,1,0,1,0},
    {4522,2181,274,274,2333,1,0,0,0}, {4523,1908,2182,2185,2345,1,3,3,0}, {4523,1908,2182,2188,2345,1,3,3,0},
    {4523,1908,2182,2191,2345,1,3,3,0}, {4523,1908,2182,2194,2345,1,3,3,0}, {4523,1908,2182,2197,2345,1,3,3,0},
    {4523,1908,274,2178,2345,1,0,1,0}, {4523,1908,274,2200,2335,1,0,1,0}, {4523,1908,274,274,2345,1,0,0,0},
    {4524,2201,274,2178,5223,1,0,1,0}, {4524,2201,274,2200,2335,1,0,1,0}, {4524,2201,274,274,2345,1,0,0,0},
    {4525,2202,274,2203,2345,1,0,1,0}, {4525,2202,274,2178,2345,1,0,1,0}, {4525,2202,274,2200,2335,1,0,1,0},
    {4525,2202,274,274,2345,1,0,0,0}, {4526,2204,274,2205,2200,1,0,2,0}, {4526,2204,274,2207,0,1,0,1,0},
    {4526,2204,274,2208,2184,1,0,1,0}, {4526,2204,274,2209,0,1,0,1,0}, {4526,2204,274,2210,2244,1,0,1,0},
    {4526,2204,274,2178,2221,1,0,1,0}, {4526,2204,274,2179,2345,1,0,1,0}, {4526,2204,274,274,2184,1,0,0,0},
    {4527,1942,274,2211,2234,1,0,1,0}, {4527,1942,274,2178,2234,1,0,1,0}, {4527,1942,274,274,2335,1,0,0,0},
    {4528,2033,274,2177,0,1,0,1,0}, {4528,2033,274,2212,2335,1,0,1,0}, {4528,2033,274,2211,5226,1,0,1,0},
    {4528,2033,274,2178,5232,1,0,1,0}, {4528,2033,274,2179,3810,1,0,1,0}, {4528,2033,274,274,2333,1,0,0,0},
    {4529,2213,274,2178,5235,1,0,1,0}, {4529,2213,274,274,2343,1,0,0,0}, {4530,2214,274,6371,2393,1,0,1,0},
    {4530,2214,274,6372,11960,1,0,1,0}, {4530,2214,274,2215,0,1,0,1,0}, {4530,2214,274,2178,5238,1,0,1,0},
    {4530,2214,274,2179,2343,1,0,1,0}, {4530,2214,274,274,2335,1,0,0,0}, {4531,2216,274,2178,5241,1,0,1,0},
    {4531,2216,274,274,2335,1,0,0,0}, {4532,2217,274,2178,5244,1,0,1,0}, {4532,2217,274,274,2335,1,0,0,0},
    {4533,2218,274,2215,0,1,0,1,0}, {4533,2218,274,2178,5250,1,0,1,0}, {4533,2218,274,2179,2343,1,0,1,0},
    {4533,2218,274,274,2393,1,0,0,0}, {4534,2219,274,2203,2335,1,0,1,0}, {4534,2219,274,2178,2234,1,0,1,0},
    {4534,2219,274,274,2335,1,0,0,0}, {4535,2220,274,2178,2343,1,0,1,0}, {4535,2220,274,274,2343,1,0,0,0},
    {4536,2221,274,2215,0,1,0,1,0}, {4536,2221,274,2178,2171,1,0,1,0}, {4536,2221,274,2179,2343,1,0,1,0},
    {4536,2221,274,274,2393,1,0,0,0}, {4537,2222,274,2215,0,1,0,1,0}, {4537,2222,274,2178,3832,1,0,1,0},
    {4537,2222,274,2179,2343,1,0,1,0}, {4537,2222,274,274,2393,1,0,0,0}, {4538,2223,274,2207,0,1,0,1,0},
    {4538,2223,274,2208,2184,1,0,1,0}, {4538,2223,274,2209,0,1,0,1,0}, {4538,2223,274,2210,2244,1,0,1,0},
    {4538,2223,274,2178,2244,1,0,1,0}, {4538,2223,274,2179,2345,1,0,1,0}, {4538,2223,274,274,2184,1,0,0,0},
    {4539,2224,274,2207,0,1,0,1,0}, {4539,2224,274,2208,2184,1,0,1,0}, {4539,2224,274,2209,0,1,0,1,0},
    {4539,2224,274,2210,2244,1,0,1,0}, {4539,2224,274,2178,2246,1,0,1,0}, {4539,2224,274,2179,2345,1,0,1,0},
    {4539,2224,274,274,2184,1,0,0,0}, {4540,1990,274,2178,3810,1,0,1,0}, {4540,1990,274,274,3810,1,0,0,0},
    {4541,2225,274,2207,0,1,0,1,0}, {4541,2225,274,2208,2184,1,0,1,0}, {4541,2225,274,2209,0,1,0,1,0},
    {4541,2225,274,2210,2244,1,0,1,0}, {4541,2225,274,2178,2200,1,0,1,0}, {4541,2225,274,2179,2345,1,0,1,0},
    {4541,2225,274,274,2184,1,0,0,0}, {4542,2226,274,2207,0,1,0,1,0}, {4542,2226,274,2208,2184,1,0,1,0},
    {4542,2226,274,2209,0,1,0,1,0}, {4542,2226,274,2210,2244,1,0,1,0}, {4542,2226,274,2178,5176,1,0,1,0},
    {4542,2226,274,2179,2345,1,0,1,0}, {4542,2226,274,274,2184,1,0,0,0}, {4543,2227,274,2177,0,1,0,1,0},
    {4543,2227,274,2178,5161,1,0,1,0}, {4543,2227,274,2179,3810,1,0,1,0}, {4543,2227,274,274,2333,1,0,0,0},
    {4544,2228,274,2205,5176,1,0,2,0}, {4544,2228,274,2207,0,1,0,1,0}, {4544,2228,274,2208,2184,1,0,1,0},
    {4544,2228,274,2209,0,1,0,1,0}, {4544,2228,274,2210,2244,1,0,1,0}, {4544,2228,274,2178,5171,1,0,1,0},
    {4544,2228,274,2179,2345,1,0,1,0}, {4544,2228,274,274,2184,1,0,0,0}, {4545,2229,274,2215,0,1,0,1,0},
    {4545,2229,274,2178,5186,1,0,1,0}, {4545,2229,274,2179,2343,1,0,1,0}, {4545,2229,274,274,2393,1,0,0,0},
    {4546,2022,274,2207,0,1,0,1,0}, {4546,2022,274,2230,2345,1,0,1,0}, {4546,2022,274,2211,0,1,0,1,0},
    {4546,2022,274,2231,0,1,0,1,0}, {4546,2022,274,2178,0,1,0,1,0}, {4546,2022,274,2179,2345,1,0,1,0},
    {4546,2022,274,274,2184,1,0,0,0}, {57363,2232,274,274,1372,1,0,0,0}, {57600,2233,2109,274,5256,1,1,0,0},
    {57600,2233,2111,274,5262,1,1,0,0}, {57600,2233,274,274,5265,1,0,0,0}, {57601,2234,274,274,5268,1,0,0,0},
    {57602,2235,2114,274,5272,1,1,0,0}, {57602,2235,274,274,5275,1,0,0,0}, {57603,2236,2109,274,5278,1,1,0,0},
    {57603,2236,2121,274,5284,1,1,0,0}, {57603,2236,2111,274,5287,1,1,0,0}, {57603,2236,274,274,5284,1,0,0,0},
    {57604,2237,274,274,5290,1,0,0,0}, {57605,2238,2137,274,5275,1,1,0,0}, {57605,2238,2138,274,5272,1,1,0,0},
    {57605,2238,2139,274,5294,1,1,0,0}, {57605,2238,274,274,5294,1,0,0,0}, {57606,2239,274,274,5297,1,0,0,0},
    {57607,2240,2111,274,5300,1,1,0,0}, {57607,2240,274,274,5303,1,0,0,0}, {57608,2241,274,274,5306,1,0,0,0},
    {57609,2242,274,2144,5310,1,0,1,0}, {57609,2242,274,274,5314,1,0,0,0}, {57610,2243,274,274,5317,1,0,0,0},
    {57611,2244,274,274,5321,1,0,0,0}, {57612,2245,2109,274,5323,1,1,0,0}, {57612,2245,2121,274,5330,1,1,0,0},
    {57612,2245,2111,274,5334,1,1,0,0}, {57612,2245,274,274,5330,1,0,0,0}, {57613,2246,274,274,5337,1,0,0,0},
    {57614,2247,274,274,5323,1,0,0,0}, {57615,2248,274,274,5256,1,0,0,0}, {57616,2249,274,274,5278,1,0,0,0},
    {57617,2250,274,274,5342,1,0,0,0}, {57618,2251,274,274,5348,1,0,0,0}, {57632,2252,274,274,2333,1,0,0,0},
    {57633,2253,274,274,2330,1,0,0,0}, {57634,2254,274,274,2345,1,0,0,0}, {57635,2255,274,274,2184,1,0,0,0},
    {57636,2256,274,274,2186,1,0,0,0}, {57637,2257,274,274,2234,1,0,0,0}, {57638,2258,274,274,2343,1,0,0,0},
    {57639,2259,274,274,2393,1,0,0,0}, {57640,2260,274,274,2390,1,0,0,0}, {57641,2261,274,274,2244,1,0,0,0},
    {57642,2262,274,274,2246,1,0,0,0}, {57643,2263,274,274,0,1,0,0,0}, {57644,2264,274,274,2400,1,0,0,0},
    {57645,2265,274,274,5182,1,0,0,0}, {57646,2266,274,274,5176,1,0,0,0}, {57647,2267,274,274,5161,1,0,0,0},
    {57648,2268,274,274,5171,1,0,0,0}, {57649,2269,274,274,5186,1,0,0,0}, {57650,2270,274,274,2359,1,0,0,0},
    {6158,5939,274,274,5321,1,0,0,0}, {6176,5940,274,274,2146,1,0,0,0}, {6177,5941,274,274,2550,1,0,0,0},
    {6178,5942,274,274,2151,1,0,0,0}, {6179,5943,274,274,2568,1,0,0,0}, {6180,5944,274,274,2144,1,0,0,0},
    {6181,5945,274,274,29507,1,0,0,0}, {6182,5946,274,274,2372,1,0,0,0}, {6183,5947,274,274,2414,1,0,0,0},
    {6184,5948,274,274,2345,1,0,0,0}, {6185,5949,274,274,3810,1,0,0,0}, {6186,5950,274,274,2171,1,0,0,0},
    {6187,5951,274,274,2393,1,0,0,0}, {6188,5952,274,274,3824,1,0,0,0}, {6189,5953,6385,274,2419,1,3,0,0},
    {6189,5953,6388,274,29510,1,1,0,0}, {6189,5953,6389,274,2419,1,1,0,0}, {6189,5953,274,3537,2419,1,0,1,0},
    {6189,5953,274,274,29510,1,0,0,0}, {6190,5954,274,274,2343,1,0,0,0}, {6191,5955,274,274,2335,1,0,0,0},
    {6192,5956,274,274,2244,1,0,0,0}, {6193,5957,274,274,4731,1,0,0,0}, {6194,5958,274,274,2184,1,0,0,0},
    {6195,5959,274,274,2221,1,0,0,0}, {6196,5960,274,274,2751,1,0,0,0}, {6197,5961,274,274,2239,1,0,0,0},
    {6198,6390,6388,274,2151,2,1,0,0}, {6198,5962,274,274,2200,1,0,0,0}, {6199,5963,274,274,2234,1,0,0,0},
    {6200,5964,274,274,2414,1,0,0,0}, {6201,5965,274,274,2323,1,0,0,0}, {6202,5966,274,274,2333,1,0,0,0},
    {6203,5967,274,274,2333,1,0,0,0}, {6204,5968,274,274,2751,1,0,0,0}, {6205,5969,274,274,2239,1,0,0,0},
    {6206,5970,274,274,2359,1,0,0,0}, {6207,5971,274,274,2234,1,0,0,0}, {6209,5972,274,274,2408,1,0,0,0},
    {6210,5973,274,274,2400,1,0,0,0}, {8239,5974,274,274,5321,1,0,0,0}, {6158,5939,274,274,5321,1,0,0,0},
    {6176,5940,274,274,2146,1,0,0,0}, {6177,5941,274,274,2550,1,0,0,0}, {6178,5942,274,274,2151,1,0,0,0},
    {6179,6392,274,274,29613,2,0,0,0}, {6179,5943,274,274,2568,1,0,0,0}, {6180,5944,274,274,2144,1,0,0,0},
    {6181,5945,274,274,5929,1,0,0,0}, {6182,5946,274,274,5926,1,0,0,0}, {6183,5947,274,274,2552,1,0,0,0},
    {6184,5948,274,274,2345,1,0,0,0}, {6185,5949,274,274,3810,1,0,0,0}, {6186,5950,274,274,2171,1,0,0,0},
    {6187,5951,274,274,2393,1,0,0,0}, {6188,5952,274,3537,2333,1,0,1,0}, {6188,5952,274,274,2328,1,0,0,0},
    {6189,5953,6385,274,2419,1,3,0,0}, {6189,5953,6389,274,2419,1,1,0,0}, {6189,5953,274,3537,2419,1,0,1,0},
    {6189,5953,274,274,29510,1,0,0,0}, {6190,5954,274,274,2343,1,0,0,0}, {6191,5955,274,274,2335,1,0,0,0},
    {6192,5956,274,274,2244,1,0,0,0}, {6193,5957,274,274,4731,1,0,0,0}, {6194,5958,274,274,2184,1,0,0,0},
    {6195,5959,274,274,2221,1,0,0,0}, {6196,5960,274,274,4743,1,0,0,0}, {6197,5961,274,274,4746,1,0,0,0},
    {6198,5962,274,274,2372,1,0,0,0}, {6199,5963,274,274,2234,1,0,0,0}, {6200,5964,274,274,2414,1,0,0,0},
    {6201,5965,274,274,2323,1,0,0,0}, {6202,5966,274,274,2333,1,0,0,0}, {6203,5967,274,274,2333,1,0,0,0},
    {6204,5968,274,274,2751,1,0,0,0}, {6205,5969,274,274,2239,1,0,0,0}, {6206,5970,274,274,2359,1,0,0,0},
    {6207,5971,274,274,2234,1,0,0,0}, {6209,5972,274,274,2408,1,0,0,0}, {6210,5973,274,274,2400,1,0,0,0},
    {8239,5974,274,274,5321,1,0,0,0}, {32,1018,666,274,3040,6,1,0,0}, {32,1024,666,274,3040,5,1,0,0},
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
    {1592,717,274,274,2239,1,0,0,0}, {1593,718,274,698,0,1,0,1,0}, {1593,718,274,274,0,1,0,0,0},
    {1594,719,274,698,2312,1,0,1,0}, {1594,719,274,274,2317,1,0,0,0}, {1600,720,274,274,0,1,0,0,0},
    {1601,721,274,698,2320,1,0,1,0}, {1601,721,274,274,2323,1,0,0,0}, {1602,722,274,698,2325,1,0,1,0},
    {1602,722,274,274,2328,1,0,0,0}, {1603,723,274,698,2330,1,0,1,0}, {1603,723,274,274,2333,1,0,0,0},
    {1604,724,274,698,2337,1,0,1,0}, {1604,724,274,274,2335,1,0,0,0}, {1605,725,274,698,2340,1,0,1,0},
    {1605,725,274,274,2343,1,0,0,0}, {1606,726,274,698,2347,1,0,1,0}, {1606,726,274,274,2345,1,0,0,0},
    {1607,727,4,274,2350,4,1,0,0}, {1607,731,4,274,2350,3,1,0,0}, {1607,1038,274,274,3110,2,0,0,0},
    {1607,734,274,698,2356,1,0,1,0}, {1607,734,274,274,2359,1,0,0,0}, {1608,735,274,698,2361,1,0,1,0},
    {1608,735,274,274,2364,1,0,0,0}, {1609,736,274,274,2366,2,0,0,0}, {1609,738,274,274,2146,1,0,0,0},
    {1610,739,274,698,2369,1,0,1,0}, {1610,739,274,274,2372,1,0,0,0}, {1611,740,274,274,2165,2,0,0,0},
    {1611,742,274,274,2165,1,0,0,0}, {1612,743,274,274,2374,1,0,0,0}, {1613,744,274,274,2377,1,0,0,0},
    {1614,745,274,662,2124,3,0,2,0}, {1614,1043,274,274,3110,3,0,0,0}, {1614,745,274,274,2128,3,0,0,0},
    {1614,748,274,274,2173,3,0,0,0}, {1614,751,274,274,2366,3,0,0,0}, {1614,754,702,662,2178,2,1,2,0},
    {1614,754,274,662,2181,2,0,2,0}, {1614,1046,274,274,2178,2,0,0,0}, {1614,1048,274,274,2178,2,0,0,0},
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
    {1648,791,274,274,2132,1,0,0,0}, {1649,792,274,274,0,1,0,0,0}, {1662,793,274,698,2390,1,0,1,0},
    {1662,793,274,274,2393,1,0,0,0}, {1670,794,274,698,2395,1,0,1,0}, {1670,794,274,274,2400,1,0,0,0},
    {1688,795,274,698,2403,1,0,1,0}, {1688,795,274,274,2408,1,0,0,0}, {1700,796,274,698,2411,1,0,1,0},
    {1700,796,274,274,2414,1,0,0,0}, {1705,1069,274,698,2330,1,0,1,0}, {1705,1069,274,274,2333,1,0,0,0},
    {1711,797,274,698,2416,1,0,1,0}, {1711,797,274,274,2419,1,0,0,0}, {1728,1070,274,274,3110,1,0,0,0},
    {1729,1071,274,698,2356,1,0,1,0}, {1729,1071,274,274,2359,1,0,0,0}, {1740,1072,274,698,2369,1,0,1,0},
    {1740,1072,274,274,2372,1,0,0,0}, {1776,798,274,274,2388,1,0,0,0}, {1777,799,274,274,1815,1,0,0,0},
    {1778,800,274,274,1817,1,0,0,0}, {1779,801,274,274,1819,1,0,0,0}, {1780,802,274,274,1821,1,0,0,0},
    {1781,803,274,274,1823,1,0,0,0}, {1782,804,274,274,1825,1,0,0,0}, {1783,805,274,274,1827,1,0,0,0},
    {1784,806,274,274,1829,1,0,0,0}, {1785,807,274,274,1831,1,0,0,0}, {2305,1490,274,274,4135,1,0,0,0},
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
    {8205,1012,274,274,0,1,0,0,0}, {98,4264,4,4,17631,4,1,1,0}, {98,6394,4,4,29902,4,1,1,0},
    {98,6398,4,4,29907,4,1,1,0}, {98,4268,4,4,29912,4,1,1,0}, {98,4272,4,4,17641,4,1,1,0},
    {98,4320,4,4,17694,3,1,1,0}, {98,6402,4,4,29918,3,1,1,0}, {98,6405,4,4,29923,3,1,1,0},
    {98,4326,4,4,17702,3,1,1,0}, {98,6408,4,4,29928,3,1,1,0}, {98,4332,4,4,17654,3,1,1,0},
    {98,4341,4,4,17662,3,1,1,0}, {98,6411,4,4,1790,2,1,1,0}, {98,4347,4,4,1807,2,1,1,0},
    {98,6413,4,4,1793,2,1,1,0}, {98,6415,4,4,1787,2,1,1,0}, {99,6417,4,4,29932,6,1,1,0},
    {99,6423,4,4,29942,5,1,1,0}, {99,6428,4,4,29951,5,1,1,0}, {99,6433,4,4,29960,5,1,1,0},
    {99,6438,4,4,29969,5,1,1,0}, {99,6443,4,4,29979,5,1,1,0}, {99,6448,4,4,29988,4,1,1,0},
    {99,4373,4,4,29997,4,1,1,0}, {99,6452,4,4,9122,4,1,1,0}, {99,6456,4,4,30006,4,1,1,0},
    {99,0,4,4,30014,4,1,1,0}, {99,6460,4,4,30022,4,1,1,0}, {99,6464,4,4,30030,4,1,1,0},
    {99,6468,4,4,30038,4,1,1,0}, {99,6472,4,4,30047,4,1,1,0}, {99,6476,4,4,30055,4,1,1,0},
    {99,6480,4,4,30063,4,1,1,0}, {99,6484,4,4,30071,4,1,1,0}, {99,4397,4,4,30081,4,1,1,0},
    {99,6488,4,4,9225,3,1,1,0}, {99,6491,4,4,30090,3,1,1,0}, {99,5,4,4,30098,3,1,1,0},
    {99,4435,4,4,30106,3,1,1,0}, {99,6494,4,4,9092,3,1,1,0}, {99,8,4,4,30114,3,1,1,0},
    {99,6497,4,4,30122,3,1,1,0}, {99,6500,4,4,9107,3,1,1,0}, {99,6503,4,4,30130,3,1,1,0},
    {99,6506,4,4,30139,3,1,1,0}, {99,4474,4,4,30147,3,1,1,0}, {99,4483,4,4,30155,3,1,1,0},
    {99,6509,4,4,9189,2,1,1,0}, {99,11,4,4,30163,2,1,1,0}, {99,4491,4,4,30170,2,1,1,0},
    {99,6511,4,4,9204,2,1,1,0}, {100,6513,4,4,30178,4,1,1,0}, {100,4505,4,4,17874,4,1,1,0},
    {100,4513,4,4,17889,4,1,1,0}, {100,6517,4,4,30183,4,1,1,0}, {100,6521,4,4,30188,4,1,1,0},
    {100,4529,4,4,30193,4,1,1,0}, {100,4533,4,4,17911,4,1,1,0}, {100,6525,4,4,935,3,1,1,0},
    {100,6528,4,4,17898,3,1,1,0}, {100,13,4,4,17902,3,1,1,0}, {100,4560,4,4,30199,3,1,1,0},
    {100,16,4,4,17952,3,1,1,0}, {100,6531,4,4,30203,3,1,1,0}, {100,6534,4,4,30208,3,1,1,0},
    {100,6537,4,4,30213,3,1,1,0}, {100,4599,4,4,17924,3,1,1,0}, {100,4608,4,4,17932,3,1,1,0},
    {100,6540,4,4,918,2,1,1,0}, {100,6542,4,4,921,2,1,1,0}, {100,4616,4,4,30217,2,1,1,0},
    {100,6544,4,4,915,2,1,1,0}, {101,6546,4,4,30221,2,1,1,0}, {101,6548,4,4,30225,2,1,1,0},
    {101,2324,4,4,2568,1,1,1,0}, {102,19,4,4,30229,4,1,1,0}, {102,6550,4,4,30235,3,1,1,0},
    {103,6553,4,4,30240,5,1,1,0}, {103,6558,4,4,30246,4,1,1,0}, {103,6562,4,4,30251,4,1,1,0},
    {103,4710,4,4,18068,4,1,1,0}, {103,4726,4,4,30256,4,1,1,0}, {103,4730,4,4,18048,4,1,1,0},
    {103,6566,4,4,30262,3,1,1,0}, {103,4765,4,4,18125,3,1,1,0}, {103,23,4,4,71,3,1,1,0},
    {103,6569,4,4,30266,3,1,1,0}, {103,4771,4,4,30270,3,1,1,0}, {103,6572,4,4,30274,3,1,1,0},
    {103,4804,4,4,18173,3,1,1,0}, {103,6575,4,4,30279,3,1,1,0}, {103,4816,4,4,18109,3,1,1,0},
    {103,4822,4,4,18121,3,1,1,0}, {103,4828,4,4,1151,2,1,1,0}, {103,6578,4,4,1168,2,1,1,0},
    {103,6580,4,4,1148,2,1,1,0}, {104,6582,4,4,30283,4,1,1,0}, {104,6586,4,4,30288,4,1,1,0},
    {104,6590,4,4,30294,3,1,1,0}, {104,6593,4,4,512,2,1,1,0}, {106,6595,4,4,30299,5,1,1,0},
    {106,6600,4,4,30306,5,1,1,0}, {106,29,4,4,30313,4,1,1,0}, {106,4908,4,4,17753,4,1,1,0},
    {106,6605,4,4,30320,4,1,1,0}, {106,6609,4,4,30326,4,1,1,0}, {106,33,4,4,30332,3,1,1,0},
    {106,36,4,4,30338,3,1,1,0}, {106,39,4,4,17829,3,1,1,0}, {106,4932,4,4,17844,3,1,1,0},
    {106,6613,4,4,30345,3,1,1,0}, {106,6616,4,4,30351,3,1,1,0}, {106,42,4,4,30356,2,1,1,0},
    {106,4964,4,4,8051,2,1,1,0}, {107,6619,4,4,30361,5,1,1,0}, {107,6624,4,4,30370,4,1,1,0},
    {107,6628,4,4,30378,4,1,1,0}, {107,6632,4,4,30386,4,1,1,0}, {107,6636,4,4,30394,4,1,1,0},
    {107,6640,4,4,30403,4,1,1,0}, {107,6644,4,4,30411,3,1,1,0}, {107,6647,4,4,30418,3,1,1,0},
    {107,44,4,4,30425,3,1,1,0}, {107,6650,4,4,30433,3,1,1,0}, {107,6653,4,4,30440,3,1,1,0},
    {107,6656,4,4,30447,3,1,1,0}, {107,6659,4,4,30455,3,1,1,0}, {107,6662,4,4,30462,3,1,1,0},
    {107,6665,4,4,30469,3,1,1,0}, {107,6668,4,4,30476,3,1,1,0}, {107,6671,4,4,8651,2,1,1,0},
    {107,6673,4,4,8677,2,1,1,0}, {107,6675,4,4,8664,2,1,1,0}, {108,6677,4,4,30483,4,1,1,0},
    {108,6681,4,4,30488,4,1,1,0}, {108,6685,4,4,30493,4,1,1,0}, {108,47,4,4,30499,3,1,1,0},
    {108,6689,4,4,540,3,1,1,0}, {108,6692,4,4,30505,3,1,1,0}, {108,53,4,4,20496,2,1,1,0},
    {108,6695,4,4,30510,2,1,1,0}, {109,6697,4,4,30514,4,1,1,0}, {109,6701,4,4,30519,4,1,1,0},
    {109,6705,4,4,30525,3,1,1,0}, {109,6708,4,4,30530,3,1,1,0}, {109,6711,4,4,30535,2,1,1,0},
    {110,6713,4,4,30539,4,1,1,0}, {110,6717,4,4,30544,4,1,1,0}, {110,6721,4,4,30549,4,1,1,0},
    {110,58,4,4,30555,3,1,1,0}, {110,6725,4,4,1068,3,1,1,0}, {110,6728,4,4,30561,3,1,1,0},
    {110,6731,4,4,30566,3,1,1,0}, {110,64,4,4,20500,2,1,1,0}, {110,6734,4,4,30571,2,1,1,0},
    {112,6736,4,4,30575,4,1,1,0}, {112,6740,4,4,30583,4,1,1,0}, {112,6744,4,4,30591,4,1,1,0},
    {112,6748,4,4,30599,4,1,1,0}, {112,6752,4,4,30608,4,1,1,0}, {112,5212,4,4,30616,3,1,1,0},
    {112,6756,4,4,30623,3,1,1,0}, {112,6759,4,4,30630,3,1,1,0}, {112,6762,4,4,30638,3,1,1,0},
    {112,6765,4,4,30646,3,1,1,0}, {112,6768,4,4,30653,3,1,1,0}, {112,6771,4,4,30660,3,1,1,0},
    {112,6774,4,4,30667,3,1,1,0}, {112,6777,4,4,9143,2,1,1,0}, {112,6779,4,4,9169,2,1,1,0},
    {112,6781,4,4,14290,2,1,1,0}, {112,6783,4,4,9156,2,1,1,0}, {113,66,4,4,30674,5,1,1,0},
    {113,71,4,4,30684,5,1,1,0}, {113,76,4,4,30694,4,1,1,0}, {113,80,4,4,30704,4,1,1,0},
    {113,84,4,4,30713,4,1,1,0}, {113,88,4,4,30722,4,1,1,0}, {113,92,4,4,30731,3,1,1,0},
    {113,95,4,4,30740,3,1,1,0}, {113,98,4,4,30750,3,1,1,0}, {113,101,4,4,30758,3,1,1,0},
    {113,104,4,4,30766,3,1,1,0}, {113,107,4,4,30775,3,1,1,0}, {113,110,4,4,30783,2,1,1,0},
    {113,112,4,4,14267,2,1,1,0}, {114,6785,4,4,30791,4,1,1,0}, {114,6789,4,4,30796,4,1,1,0},
    {114,6793,4,4,30801,4,1,1,0}, {114,6797,4,4,30807,4,1,1,0}, {114,6801,4,4,8030,3,1,1,0},
    {114,6804,4,4,30812,3,1,1,0}, {114,114,4,4,30816,3,1,1,0}, {114,6807,4,4,30820,3,1,1,0},
    {114,6810,4,4,30824,3,1,1,0}, {114,6813,4,4,30829,3,1,1,0}, {114,6816,4,4,30833,3,1,1,0},
    {114,6819,4,4,8033,2,1,1,0}, {114,117,4,4,30837,2,1,1,0}, {114,6821,4,4,30841,2,1,1,0},
    {115,6823,4,4,30845,5,1,1,0}, {115,6828,4,4,30852,4,1,1,0}, {115,6832,4,4,30857,4,1,1,0},
    {115,6836,4,4,30863,4,1,1,0}, {115,6840,4,4,701,3,1,1,0}, {115,126,4,4,196,3,1,1,0},
    {115,6843,4,4,30869,3,1,1,0}, {115,6846,4,4,30874,3,1,1,0}, {115,129,4,4,30879,2,1,1,0},
    {115,5308,4,4,30883,2,1,1,0}, {116,6849,4,4,30887,4,1,1,0}, {116,6853,4,4,30895,4,1,1,0},
    {116,6857,4,4,30903,4,1,1,0}, {116,6861,4,4,30911,4,1,1,0}, {116,6865,4,4,30919,4,1,1,0},
    {116,6869,4,4,30927,4,1,1,0}, {116,6873,4,4,30936,4,1,1,0}, {116,6877,4,4,9072,3,1,1,0},
    {116,6880,4,4,30944,3,1,1,0}, {116,131,4,4,30951,3,1,1,0}, {116,5346,4,4,30958,3,1,1,0},
    {116,6883,4,4,30965,3,1,1,0}, {116,6886,4,4,30973,3,1,1,0}, {116,6889,4,4,30980,3,1,1,0},
    {116,6892,4,4,30987,3,1,1,0}, {116,6895,4,4,9046,2,1,1,0}, {116,6897,4,4,14247,2,1,1,0},
    {116,6899,4,4,30994,2,1,1,0}, {116,6901,4,4,9059,2,1,1,0}, {119,134,4,4,31001,4,1,1,0},
    {119,138,4,4,31007,3,1,1,0}, {120,141,4,4,31012,5,1,1,0}, {120,146,4,4,31019,5,1,1,0},
    {120,151,4,4,31026,4,1,1,0}, {120,155,4,4,31033,4,1,1,0}, {120,159,4,4,31039,4,1,1,0},
    {120,163,4,4,31045,4,1,1,0}, {120,167,4,4,31051,3,1,1,0}, {120,170,4,4,31057,3,1,1,0},
    {120,173,4,4,31064,3,1,1,0}, {120,176,4,4,31069,3,1,1,0}, {120,179,4,4,31074,3,1,1,0},
    {120,182,4,4,31080,3,1,1,0}, {120,185,4,4,31085,2,1,1,0}, {120,187,4,4,31090,2,1,1,0},
    {121,6903,4,4,31094,4,1,1,0}, {121,6907,4,4,18234,4,1,1,0}, {121,6911,4,4,31100,3,1,1,0},
    {121,6914,4,4,31105,3,1,1,0}, {121,6917,4,4,1369,3,1,1,0}, {121,6920,4,4,31111,3,1,1,0},
    {121,5814,4,4,10376,2,1,1,0}, {121,6923,4,4,2151,2,1,1,0}, {121,5820,4,4,31115,2,1,1,0},
    {122,189,4,4,31119,6,1,1,0}, {122,195,4,4,31126,5,1,1,0}, {122,200,4,4,31132,5,1,1,0},
    {122,205,4,4,17735,5,1,1,0}, {122,210,4,4,31138,5,1,1,0}, {122,215,4,4,17717,5,1,1,0},
    {122,6925,4,4,31145,4,1,1,0}, {122,5398,4,4,31151,4,1,1,0}, {122,220,4,4,8043,4,1,1,0},
    {122,224,4,4,17764,4,1,1,0}, {122,228,4,4,17769,4,1,1,0}, {122,232,4,4,31157,4,1,1,0},
    {122,236,4,4,31162,4,1,1,0}, {122,240,4,4,31167,4,1,1,0}, {122,244,4,4,31173,4,1,1,0},
    {122,248,4,4,17789,4,1,1,0}, {122,252,4,4,17804,4,1,1,0}, {122,5422,4,4,31178,4,1,1,0},
    {122,5426,4,4,31185,4,1,1,0}, {122,6929,4,4,8055,3,1,1,0}, {122,6932,4,4,31191,3,1,1,0},
    {122,256,4,4,31196,3,1,1,0}, {122,5464,4,4,31201,3,1,1,0}, {122,259,4,4,8047,3,1,1,0},
    {122,262,4,4,12,3,1,1,0}, {122,265,4,4,31206,3,1,1,0}, {122,268,4,4,2756,3,1,1,0},
    {122,6935,4,4,31211,3,1,1,0}, {122,6938,4,4,31217,3,1,1,0}, {122,6941,4,4,31222,3,1,1,0},
    {122,5503,4,4,31227,3,1,1,0}, {122,5512,4,4,31232,3,1,1,0}, {122,6944,4,4,8071,2,1,1,0},
    {122,271,4,4,31237,2,1,1,0}, {122,5520,4,4,31241,2,1,1,0}, {122,6946,4,4,8067,2,1,1,0},
    {57364,273,274,274,5321,1,0,0,0},
};
static const idc_translit_pass passes[] = {
    {8,2,0,0}, {0,0,0,81}, {4,0,81,0}, {0,0,81,337}, {0,0,418,12}, {0,0,430,170},
    {0,0,600,41}, {0,0,641,135}, {0,0,776,134}, {0,0,910,177}, {3,0,1087,0}, {0,0,1087,41},
    {0,0,1128,41}, {0,0,1169,133}, {0,0,1302,71}, {0,0,1373,55}, {0,0,1428,178}, {0,0,1606,135},
    {0,0,1741,149}, {0,0,1890,1}, {0,0,1891,138}, {0,0,2029,138}, {0,0,2167,38}, {0,0,2205,39},
    {2,0,2244,0}, {0,0,2244,19}, {0,0,2263,245}, {8,0,2508,0}, {0,0,2508,1}, {7,1,2509,0},
    {0,0,2509,17}, {0,0,2526,1}, {0,0,2527,34}, {0,0,2561,35}, {0,0,2596,136}, {0,0,2732,148},
    {0,0,2880,36}, {0,0,2916,114}, {0,0,3030,33}, {0,0,3063,84}, {0,0,3147,122}, {0,0,3269,40},
    {0,0,3309,33}, {0,0,3342,41}, {0,0,3383,35}, {0,0,3418,34}, {0,0,3452,84}, {0,0,3536,167},
    {0,0,3703,9}, {0,0,3712,35}, {0,0,3747,340}, {0,0,4087,186}, {0,0,4273,19}, {0,0,4292,47},
    {0,0,4339,45}, {0,0,4384,195}, {0,0,4579,41}, {0,0,4620,34}, {0,0,4654,51}, {0,0,4705,4},
    {0,0,4709,57}, {0,0,4766,76}, {0,0,4842,84}, {0,0,4926,64}, {0,0,4990,1}, {0,0,4991,2},
    {0,0,4993,39}, {0,0,5032,47}, {0,0,5079,38}, {0,0,5117,5}, {0,0,5122,172}, {0,0,5294,34},
    {0,0,5328,36}, {0,0,5364,212}, {0,0,5576,27}, {0,0,5603,228}, {0,0,5831,28}, {0,0,5859,228},
    {0,0,6087,41}, {0,0,6128,37}, {0,0,6165,47}, {0,0,6212,1}, {0,0,6213,30}, {0,0,6243,41},
    {0,0,6284,46}, {0,0,6330,333}, {0,0,6663,40}, {0,0,6703,39}, {0,0,6742,40}, {0,0,6782,46},
    {0,0,6828,222}, {0,0,7050,37}, {0,0,7087,38}, {0,0,7125,170}, {0,0,7295,193}, {0,0,7488,169},
    {0,0,7657,172}, {0,0,7829,161}, {0,0,7990,173}, {0,0,8163,120}, {0,0,8283,157}, {0,0,8440,84},
    {0,0,8524,54}, {0,0,8578,179}, {0,0,8757,62}, {1,0,8819,0}, {0,0,8819,148}, {0,0,8967,39},
    {0,0,9006,60}, {0,0,9066,54}, {0,0,9120,48}, {0,0,9168,33}, {0,0,9201,33}, {8,3,9234,0},
    {0,0,9234,364}, {0,0,9598,43}, {0,0,9641,36}, {0,0,9677,33}, {0,0,9710,174}, {0,0,9884,41},
    {0,0,9925,40}, {0,0,9965,45}, {0,0,10010,143}, {0,0,10153,85}, {0,0,10238,167}, {0,0,10405,9},
    {0,0,10414,1}, {0,0,10415,132}, {0,0,10547,39}, {0,0,10586,76}, {0,0,10662,78}, {0,0,10740,125},
    {0,0,10865,33}, {0,0,10898,114}, {0,0,11012,117}, {0,0,11129,35}, {8,1,11164,0}, {0,0,11164,4},
    {0,0,11168,5}, {0,0,11173,195}, {0,0,11368,1}, {0,0,11369,35}, {0,0,11404,39}, {7,0,11443,0},
    {0,0,11443,87}, {0,0,11530,169}, {0,0,11699,10}, {6,0,11709,0}, {0,0,11709,76}, {0,0,11785,54},
    {0,0,11839,33}, {0,0,11872,33}, {0,0,11905,161}, {0,0,12066,1}, {0,0,12067,36}, {0,0,12103,33},
    {0,0,12136,33}, {0,0,12169,35}, {0,0,12204,172}, {0,0,12376,172}, {0,0,12548,39}, {0,0,12587,38},
    {0,0,12625,87}, {0,0,12712,34}, {0,0,12746,173}, {0,0,12919,193}, {0,0,13112,38}, {0,0,13150,30},
    {0,0,13180,39}, {0,0,13219,40}, {0,0,13259,38}, {0,0,13297,41}, {0,0,13338,35}, {0,0,13373,37},
    {0,0,13410,36}, {0,0,13446,36}, {0,0,13482,152}, {0,0,13634,52}, {0,0,13686,46}, {0,0,13732,46},
    {0,0,13778,340}, {0,0,14118,186}, {0,0,14304,186}, {0,0,14490,127}, {0,0,14617,33}, {5,0,14650,0},
    {0,0,14650,82}, {0,0,14732,45}, {0,0,14777,130}, {0,0,14907,143}, {0,0,15050,1}, {0,0,15051,132},
    {0,0,15183,127}, {0,0,15310,130}, {0,0,15440,138}, {0,0,15578,210}, {0,0,15788,33}, {0,0,15821,114},
    {0,0,15935,84}, {0,0,16019,117}, {0,0,16136,221}, {0,0,16357,337}, {0,0,16694,179}, {0,0,16873,169},
    {0,0,17042,167}, {0,0,17209,5}, {0,0,17214,4}, {0,0,17218,248}, {0,0,17466,41}, {0,0,17507,41},
    {0,0,17548,172}, {0,0,17720,143}, {0,0,17863,291},
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
    2221, 2550, 2419, 2359, 2151, 2200, 2333, 2330, 5220, 5161, 2335, 5238,
    5232, 5580, 5226, 5235, 5250, 5241, 5244, 2343, 2345, 3810, 5223, 2568,
    5209, 2393, 2390, 3832, 5186, 2234, 2244, 2249, 2246, 2184, 5182, 2186,
    5171, 2144, 1238, 5205, 1255, 1244, 5212, 1366, 5194, 1383, 1372, 1386,
    1369, 5201, 3235, 5198, 3408, 5216, 5166, 5630, 5493, 5586, 5576, 2146,
    2171, 2751, 2221, 2565, 5805, 2550, 2323, 2419, 2359, 2151, 2200, 2333,
    2335, 5795, 2343, 2345, 5223, 2568, 2393, 2234, 2244, 2184, 2144, 2414,
    2239, 5798, 4743, 5789, 4731, 3606, 5792, 5801, 2120, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2151, 5923, 5920, 2333, 2218, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 2239,
    2408, 4337, 3235, 5929, 5926, 3372, 5916, 2689, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824,
    2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759,
    2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333,
    1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345,
    1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244,
    684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2364, 1238,
    2372, 1366, 2239, 1302, 2703, 1076, 2132, 2735, 2738, 2148, 2840, 620,
    2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 2695, 2706, 2746, 2699,
    2804, 6025, 6029, 6034, 6039, 2575, 2279, 1547, 2766, 2771, 2831, 2835,
    2689, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146,
    2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394,
    2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151,
    2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520,
    2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745,
    2234, 656, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372,
    1366, 2239, 1302, 4337, 2703, 1076, 4340, 2132, 2735, 2738, 2148, 2840,
    620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 2695,
    2706, 2746, 2699, 2804, 4347, 4351, 2575, 2777, 2782, 2787, 4374, 4356,
    4360, 2257, 1671, 2279, 1547, 2766, 2771, 2831, 2835, 2120, 2146, 2171,
    2400, 2221, 2550, 2323, 2419, 2151, 3393, 3383, 2333, 2218, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 6237, 2144, 2414, 2372,
    2239, 2408, 3235, 3232, 3372, 3375, 6242, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323,
    1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387,
    6391, 6395, 2333, 1148, 2218, 2731, 2335, 520, 2343, 592, 6426, 6431,
    2345, 1048, 6415, 6420, 6380, 6385, 6400, 6407, 2568, 2393, 1787, 2817,
    2820, 2234, 656, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887,
    2372, 1366, 6377, 2703, 1076, 2132, 3251, 2552, 2148, 2592, 2840, 620,
    2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 2695, 2706, 2746, 2699,
    2804, 2575, 2257, 1671, 2279, 1547, 2766, 2771, 2146, 2171, 2751, 2221,
    2565, 5805, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 5795, 2343,
    2345, 5223, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 5798, 4743,
    5789, 4731, 3606, 5792, 5801, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2146, 2714, 2717, 2751, 2753, 2550, 2359, 492, 2151,
    2200, 2760, 2333, 1148, 2335, 520, 2343, 592, 2345, 1048, 2568, 2393,
    1787, 2234, 656, 2244, 684, 2184, 915, 2144, 2414, 887, 2372, 1366,
    2703, 1076, 2132, 2552, 2148, 2592, 2840, 620, 2141, 6665, 3599, 4145,
    4365, 4369, 2695, 2706, 2746, 2699, 2804, 4347, 4351, 4356, 4360, 2257,
    1671, 2279, 1547, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829,
    1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400, 2756,
    2221, 1394, 2226, 2813, 2550, 2419, 1502, 2317, 2742, 2359, 492, 2151,
    2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2335, 520, 2710, 2343,
    592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2234, 656, 2847,
    2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2703,
    1076, 2132, 2552, 2148, 2592, 2840, 620, 2141, 2268, 1422, 2793, 2798,
    2209, 3599, 4145, 4365, 4369, 2695, 2706, 2746, 2699, 2804, 2575, 4356,
    4360, 2257, 1671, 2279, 1547, 2766, 2771, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2359, 2151, 3393, 7113, 3383, 2333, 2218, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2249, 3223, 2184, 6237, 2144, 2414, 2372, 2239,
    3367, 7118, 3372, 3375, 6242, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2359, 2151, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 7204,
    2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 2146, 2171, 2751,
    2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568,
    2393, 2328, 2234, 2244, 2184, 2562, 2144, 2414, 3824, 2372, 1366, 1386,
    1369, 2239, 3123, 5929, 5926, 3107, 7322, 3091, 7317, 7325, 2120, 3228,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372,
    1366, 1369, 2239, 2408, 7576, 7581, 7586, 7583, 7578, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239,
    2408, 2146, 2171, 859, 876, 865, 879, 862, 8111, 8103, 8107, 2756,
    8039, 8051, 8043, 8047, 2221, 1394, 1411, 1400, 1414, 1397, 8079, 2550,
    2323, 1759, 1776, 1765, 1779, 1762, 2419, 1502, 1519, 1508, 1522, 1505,
    1530, 8003, 7995, 7999, 2359, 492, 509, 498, 512, 8099, 8091, 8095,
    2151, 2200, 2760, 8027, 8036, 8030, 8033, 2333, 1148, 1165, 1154, 1168,
    1151, 1176, 1189, 1180, 8007, 7991, 7983, 7987, 2343, 592, 609, 598,
    612, 595, 8135, 8127, 8131, 2345, 1048, 1065, 1054, 1068, 1051, 8087,
    8083, 105, 8151, 2568, 2393, 1787, 1804, 1793, 1807, 1790, 8123, 8115,
    8119, 2234, 656, 673, 662, 676, 659, 8147, 8139, 8143, 2244, 684,
    698, 2843, 8011, 8023, 8015, 8019, 701, 687, 2184, 915, 932, 921,
    935, 8067, 8059, 8063, 8055, 8071, 918, 8075, 2144, 887, 904, 893,
    907, 890, 2364, 1238, 1255, 1244, 1258, 2372, 1366, 1383, 1386, 1369,
    2239, 1302, 1319, 1322, 1305, 2132, 2552, 2148, 2592, 2141, 7647, 7651,
    7655, 7659, 7663, 7667, 7671, 7675, 7679, 7683, 7687, 7691, 7695, 7699,
    7703, 7707, 7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743, 7747,
    7751, 7755, 7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791, 7795,
    7799, 7803, 7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839, 7843,
    7847, 7851, 7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887, 7891,
    7895, 7899, 7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935, 7939,
    7943, 7947, 7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 2146, 2171,
    8236, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 5923, 2333, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2249, 7204, 2184, 2562, 2144, 2414, 2372,
    1366, 1369, 2239, 2408, 1815, 1833, 1860, 1817, 1836, 1819, 1839, 1821,
    1842, 1823, 1845, 1825, 1848, 1827, 1851, 1829, 1854, 1831, 1857, 2146,
    2171, 859, 876, 879, 862, 8727, 8723, 8719, 2400, 2756, 8039, 8043,
    8047, 8765, 8760, 8755, 5176, 9107, 9085, 9122, 9092, 9129, 9114, 9099,
    2221, 1394, 1411, 1414, 1397, 9003, 8999, 8995, 2323, 1759, 1776, 1779,
    1762, 9248, 9244, 9240, 2419, 1502, 1519, 1522, 1505, 9037, 1530, 1543,
    9032, 9027, 9023, 9019, 2359, 492, 512, 495, 8784, 8578, 8770, 8779,
    8774, 8574, 8570, 2151, 2200, 2760, 8027, 8030, 8033, 9015, 9011, 9007,
    2333, 1148, 1165, 2218, 2731, 8842, 8860, 8846, 8886, 8864, 8869, 8880,
    8874, 8855, 8850, 1168, 1151, 8839, 1176, 1189, 8834, 8829, 8825, 8821,
    5161, 8664, 8645, 8677, 8651, 8713, 8683, 8690, 8705, 8697, 8670, 8657,
    2335, 520, 537, 540, 523, 8590, 8586, 8582, 2343, 592, 609, 612,
    595, 8602, 8598, 8594, 2345, 1048, 1065, 1068, 1051, 8795, 8813, 8087,
    8799, 8083, 105, 8816, 8808, 8803, 8791, 8787, 2568, 2393, 1787, 1804,
    1807, 1790, 9260, 9256, 9252, 5186, 9156, 9137, 9169, 9143, 9175, 9162,
    9149, 2234, 656, 673, 676, 659, 8626, 8622, 8618, 2244, 684, 698,
    2249, 2843, 8011, 8015, 8019, 8640, 8635, 8630, 701, 687, 8614, 8610,
    8606, 2184, 915, 932, 935, 9219, 9204, 9182, 9225, 9189, 9232, 9211,
    9196, 918, 8751, 8747, 8743, 5171, 9059, 9040, 9072, 9046, 9078, 9065,
    9052, 2144, 2414, 887, 904, 907, 890, 8739, 8735, 8731, 2364, 1238,
    1255, 1258, 1241, 8898, 8894, 8890, 2372, 1366, 1383, 1386, 1369, 8991,
    8987, 8983, 2239, 1302, 1319, 2408, 8965, 8952, 8974, 8956, 8978, 8969,
    8960, 1322, 1305, 8948, 8944, 8940, 2132, 2552, 2148, 2308, 8919, 8930,
    8935, 8908, 8902, 8924, 8913, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 9501, 9462, 2178, 2517, 2158,
    2165, 9516, 9513, 9466, 2181, 2173, 9453, 9498, 9457, 9509, 9470, 9494,
    9484, 9504, 9489, 9479, 9474, 2171, 2168, 2400, 2395, 2221, 2223, 2226,
    2229, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377,
    2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2189,
    2192, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408,
    2403, 2241, 9377, 9381, 2366, 2132, 2128, 2124, 2148, 2384, 3091, 3086,
    9369, 9372, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540,
    2545, 9358, 9362, 9354, 9347, 2308, 2301, 2120, 2153, 2135, 2146, 2171,
    2400, 5176, 2221, 2565, 2550, 9607, 2323, 2419, 2317, 2359, 2151, 2200,
    2333, 2218, 5161, 2335, 2343, 2345, 2568, 9600, 2393, 5186, 2234, 2236,
    2244, 2249, 2184, 2562, 9219, 5171, 2144, 2414, 907, 2372, 1383, 9603,
    2239, 2408, 2146, 2171, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333,
    2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2184, 2562, 2144, 2364,
    3824, 2372, 1366, 1383, 1369, 2239, 3123, 3235, 2703, 5929, 5926, 3107,
    7322, 2840, 3091, 7317, 9804, 7325, 2114, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 3110, 2158, 2165,
    2181, 2173, 2171, 2168, 2400, 2395, 2221, 2223, 2565, 9926, 9910, 9901,
    2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200,
    2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393,
    2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 9897, 9890, 2184,
    2562, 9931, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 9978, 9971, 2372,
    2369, 2239, 2408, 2403, 2241, 9377, 9381, 2366, 2132, 3040, 2128, 2124,
    2552, 2148, 2384, 2592, 3091, 3086, 9369, 9372, 2141, 2380, 2071, 2047,
    2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268, 2272, 3820, 9936, 9354,
    9347, 4347, 9982, 2575, 9943, 4356, 9950, 2279, 2283, 9922, 9915, 3082,
    9966, 9957, 3075, 2308, 2301, 2120, 2153, 2135, 2146, 2171, 2400, 2221,
    2550, 2323, 2419, 2359, 2151, 2333, 2218, 10068, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2249, 10073, 2184, 2562, 10083, 10078, 2144, 2414, 2364,
    2372, 1366, 1383, 1386, 1369, 2239, 2408, 10063, 2120, 3228, 2146, 2171,
    2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568,
    2393, 2234, 2244, 2249, 7204, 2184, 2562, 10078, 2144, 2414, 2372, 1366,
    1369, 2239, 2408, 3408, 2120, 2146, 2171, 2751, 2221, 2550, 2323, 2419,
    2359, 2151, 2200, 2333, 10348, 2335, 2343, 2345, 2568, 2393, 2328, 2325,
    10352, 2234, 2244, 3223, 2184, 2144, 2414, 3824, 2372, 1366, 1383, 1369,
    10380, 10376, 2239, 10344, 10341, 3123, 10371, 3235, 5929, 5926, 10368, 2735,
    3091, 10356, 10360, 10364, 2120, 3228, 5191, 5209, 2246, 10467, 2146, 2171,
    2400, 2221, 2226, 10582, 2550, 2323, 2419, 2317, 10590, 2359, 2151, 2200,
    2333, 2218, 10578, 2335, 2343, 2345, 10570, 2568, 2393, 2328, 2234, 2244,
    2249, 10594, 2184, 2189, 10586, 2144, 2414, 2364, 2372, 2239, 2703, 2132,
    2552, 2148, 10575, 2592, 2840, 2141, 2268, 3599, 2279, 2120, 2146, 10732,
    2171, 2751, 2400, 2221, 2226, 10705, 2550, 10735, 3047, 2323, 2419, 2317,
    10691, 2359, 10700, 2151, 10688, 2200, 2333, 2218, 2335, 10685, 10722, 2343,
    2345, 8151, 2568, 10741, 10738, 2393, 2328, 2234, 2244, 2249, 10711, 10717,
    2184, 2189, 10694, 5171, 2144, 2414, 2364, 2372, 2239, 10727, 2308, 2116,
    2118, 2146, 2714, 10853, 10860, 10856, 2171, 2221, 2226, 2550, 9607, 2323,
    2419, 2151, 10883, 10876, 2333, 2218, 2335, 2343, 10886, 2345, 10889, 3810,
    10864, 3804, 2568, 10900, 3826, 10896, 10892, 2393, 3832, 2234, 2244, 2184,
    2189, 10903, 2414, 3824, 2372, 2239, 2366, 10829, 10849, 10824, 10843, 10868,
    10833, 3235, 10838, 10846, 10879, 10872, 7118, 10910, 10906, 5929, 10820, 2116,
    2118, 2146, 11009, 10853, 2171, 2400, 2221, 2550, 11016, 9607, 2323, 2419,
    3797, 2151, 10883, 10876, 2333, 2335, 2343, 11019, 2345, 3800, 3810, 11022,
    3804, 2568, 3826, 10892, 11025, 2393, 3832, 2234, 2244, 2184, 2189, 2414,
    3824, 2372, 2239, 2366, 11005, 10849, 10992, 10843, 11012, 10868, 10996, 10846,
    10879, 10872, 7118, 10910, 11032, 11036, 11029, 11000, 10820, 2226, 2226, 2189,
    2146, 2171, 2400, 5176, 2221, 2565, 2550, 2323, 2419, 2317, 2359, 2151,
    2200, 2333, 2218, 5161, 2335, 2343, 2345, 2568, 2393, 5186, 11460, 2234,
    2244, 2249, 2184, 2562, 9219, 5171, 2144, 2414, 2364, 2239, 2408, 2552,
    2592, 4982, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 2359, 2151,
    2333, 2218, 10068, 2335, 2343, 2345, 3810, 11625, 2568, 2393, 2328, 2234,
    2244, 2249, 3223, 10073, 2184, 2562, 10078, 2144, 2414, 2372, 1366, 1386,
    1369, 2239, 2408, 10063, 10341, 5929, 5926, 3232, 2148, 2141, 2120, 3228,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2200, 2333, 2218, 2335,
    2343, 2345, 3810, 11625, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562,
    10078, 2144, 2414, 2372, 1366, 1386, 1369, 2239, 5929, 5926, 2120, 3228,
    2146, 5191, 2171, 2400, 2221, 2550, 11950, 3813, 2419, 2359, 2151, 2200,
    2197, 2333, 2330, 5220, 2335, 5238, 5232, 5235, 11960, 5241, 11957, 2343,
    2345, 3810, 5223, 2568, 5209, 2393, 2390, 3832, 2234, 2244, 2246, 2184,
    2186, 2144, 3829, 1238, 5205, 1255, 1244, 1258, 1366, 5194, 1383, 11953,
    1386, 1369, 2146, 2171, 2751, 2221, 2565, 5805, 2550, 2323, 2419, 2359,
    2151, 2200, 2333, 2335, 5795, 2343, 2345, 5223, 2568, 2393, 2234, 2244,
    2184, 2144, 2414, 2239, 5798, 4743, 5789, 4731, 3606, 2120, 2146, 2171,
    2400, 2221, 2565, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372,
    1366, 1383, 1386, 1369, 12197, 7118, 5929, 5926, 3372, 7322, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    9501, 2178, 3110, 2517, 2158, 2165, 9516, 9513, 9466, 2181, 2173, 10853,
    4043, 9498, 9509, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 12288, 3047,
    2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200,
    2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 12302, 2340, 2345, 2347,
    2568, 12605, 12608, 12611, 12614, 12617, 12620, 12624, 12629, 12311, 12632, 12635,
    12640, 12645, 12649, 12653, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249,
    2252, 2246, 9897, 9890, 2184, 2186, 2144, 12658, 12661, 2374, 12664, 12667,
    12670, 12674, 12677, 12680, 2414, 2411, 2372, 2369, 2239, 2408, 2403, 2241,
    12291, 12295, 9377, 9381, 2366, 2132, 3040, 2128, 2124, 2148, 2384, 2592,
    3091, 3086, 9369, 9372, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530,
    2535, 2540, 2545, 9354, 9347, 3082, 3075, 2308, 2301, 2120, 2153, 2135,
    2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116,
    2118, 2146, 9501, 2178, 3110, 2517, 2158, 2165, 9516, 9513, 9466, 12784,
    2181, 2173, 4043, 9498, 12789, 9457, 12684, 9509, 9494, 12794, 2171, 2168,
    2400, 2395, 2221, 2223, 2565, 9926, 2550, 2323, 2320, 2419, 2416, 2317,
    2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330,
    2335, 2337, 2343, 2340, 2345, 2347, 12605, 12608, 12611, 12614, 12617, 12620,
    12629, 12632, 12645, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252,
    2246, 9897, 9890, 2184, 2562, 9931, 2186, 2144, 12658, 12661, 2374, 12664,
    12667, 12670, 12674, 12677, 12680, 2414, 2411, 2364, 2361, 9978, 9971, 2372,
    2369, 2239, 2408, 2403, 2241, 12291, 12295, 9377, 9381, 2366, 12691, 2132,
    3040, 2128, 2124, 2552, 2148, 2384, 2592, 3091, 3086, 9369, 9372, 2141,
    2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 3820, 9936,
    9354, 9347, 4347, 9982, 4356, 9950, 9922, 9915, 3082, 9966, 9957, 3075,
    2308, 2301, 2120, 2153, 2135, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 9501, 2178, 3110, 2517, 2158,
    2165, 9516, 9513, 9466, 2181, 2173, 4043, 9498, 12684, 9509, 2171, 2168,
    2400, 2395, 2221, 2223, 2565, 9926, 2550, 2323, 2320, 2419, 2416, 2317,
    2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330,
    2335, 2337, 2343, 2340, 2345, 2347, 12605, 12608, 12611, 12614, 12617, 12620,
    12629, 12311, 12632, 12645, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249,
    2252, 2246, 9897, 9890, 2184, 2562, 9931, 2186, 2144, 12658, 12661, 2374,
    12664, 12667, 12670, 12947, 12674, 12677, 12952, 12957, 12680, 12962, 12966, 2414,
    2411, 2364, 2361, 9978, 9971, 2372, 2369, 2239, 2408, 2403, 2241, 12291,
    12295, 9377, 9381, 2366, 12691, 2132, 3040, 2128, 2124, 2552, 2148, 2384,
    2592, 3091, 3086, 9369, 9372, 2141, 2380, 2071, 2047, 2060, 2520, 2525,
    2530, 2535, 2540, 2545, 3820, 9936, 9354, 9347, 4347, 9982, 4356, 9950,
    9922, 9915, 3082, 9966, 9957, 3075, 2308, 2301, 2120, 2153, 2135, 2146,
    2171, 2751, 12971, 2400, 173, 2221, 2550, 12982, 2323, 2419, 2317, 1508,
    2359, 2151, 5920, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144,
    2414, 2239, 2408, 3235, 12979, 3251, 3091, 12975, 9369, 3228, 7581, 2146,
    2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2760, 8027, 8036,
    8030, 8033, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144,
    2414, 2372, 2239, 13098, 4743, 4731, 13093, 3606, 2146, 2171, 2400, 2221,
    2550, 2323, 2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2249, 3223, 13196, 2184, 2562, 10078, 2144, 2414, 2372, 1366, 1383,
    1369, 13180, 13211, 2239, 2408, 13207, 13203, 3235, 2120, 3228, 13298, 2146,
    2171, 2751, 2221, 5805, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335,
    5795, 2343, 2345, 5223, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239,
    5798, 4743, 5789, 4731, 3606, 2146, 2171, 2751, 2221, 2550, 2323, 2419,
    2359, 2151, 2333, 2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2184,
    2562, 2144, 2364, 3824, 2372, 1366, 1369, 2239, 10341, 3123, 3235, 2703,
    5929, 5926, 3107, 7322, 3091, 7317, 2120, 3228, 2146, 2171, 2400, 2221,
    2550, 2323, 2419, 2317, 13661, 2359, 2151, 2200, 2333, 2218, 10068, 2335,
    2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249, 3223, 10073, 2184, 2562,
    10078, 2144, 2414, 2372, 1366, 1383, 1386, 1369, 2239, 2408, 10063, 10846,
    3408, 2120, 1815, 1833, 1860, 1817, 1836, 1819, 1839, 1821, 1842, 1823,
    1845, 1825, 1848, 1827, 1851, 1829, 1854, 1831, 1857, 859, 876, 865,
    13957, 879, 862, 8727, 13961, 2756, 8039, 8051, 13981, 8043, 8047, 8765,
    13986, 9107, 9085, 14267, 14274, 9122, 9092, 9129, 14282, 1394, 1411, 1400,
    14213, 1414, 1397, 9003, 14217, 1759, 1776, 1765, 14333, 1779, 1762, 9248,
    14337, 1502, 1519, 1508, 14229, 1522, 1505, 1530, 1543, 1534, 14237, 14242,
    14233, 492, 509, 498, 13745, 512, 495, 8578, 8770, 13991, 13995, 14000,
    13749, 2760, 8027, 8036, 14221, 8030, 8033, 9015, 14225, 1148, 1165, 1154,
    14065, 1168, 1151, 1176, 1189, 1180, 14073, 14078, 14069, 8664, 8645, 13809,
    13815, 8677, 8651, 8683, 8690, 13829, 13836, 13844, 13822, 520, 537, 526,
    13753, 540, 523, 8590, 13757, 592, 609, 598, 13779, 612, 595, 8602,
    13783, 1048, 1065, 1054, 14005, 1068, 1051, 8795, 8087, 8799, 14013, 14017,
    8083, 105, 8816, 14022, 14009, 1787, 1804, 1793, 14341, 1807, 1790, 9260,
    14345, 9156, 9137, 14290, 14296, 9169, 9143, 9175, 14303, 656, 673, 662,
    13791, 676, 659, 8626, 13795, 684, 698, 2843, 8011, 8023, 13799, 8015,
    8019, 8640, 13804, 283, 271, 701, 687, 8614, 13787, 915, 932, 921,
    13973, 935, 9204, 9182, 14310, 14317, 9225, 9189, 9232, 14325, 918, 8751,
    13977, 9059, 9040, 14247, 14253, 9072, 9046, 9078, 14260, 887, 904, 893,
    13965, 907, 890, 8739, 13969, 1238, 1255, 1244, 14152, 1258, 1241, 8898,
    14156, 1366, 1383, 1372, 14205, 1386, 1369, 8991, 14209, 1302, 1319, 8965,
    8952, 14191, 14195, 8974, 8956, 8978, 14200, 1308, 14183, 1322, 1305, 8948,
    14187, 548, 575, 558, 13761, 580, 553, 13773, 13767, 14098, 14083, 14093,
    14103, 14115, 14088, 14120, 14126, 14132, 14138, 14145, 14109, 13876, 13852, 13868,
    13884, 13902, 13860, 13910, 13919, 13928, 13937, 13947, 13893, 8919, 14160, 8930,
    14165, 8935, 8908, 14177, 14171, 14037, 14027, 2153, 14042, 14054, 14032, 14059,
    14048, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2200, 2333, 2218,
    2335, 2343, 2345, 3810, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562,
    2144, 2414, 2372, 1366, 1383, 1386, 1369, 2239, 2408, 10341, 5929, 5926,
    2120, 3228, 2146, 2171, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333,
    2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2562, 2144, 2364, 2372,
    2239, 10341, 3123, 5929, 5926, 11036, 14491, 14483, 14495, 14487, 10575, 3091,
    7317, 3606, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333,
    2218, 10068, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 10073,
    2184, 2562, 10083, 10078, 2144, 2414, 2372, 1366, 1383, 1372, 1369, 2239,
    2408, 10063, 2120, 3228, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2359,
    2151, 5923, 14680, 5920, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1383, 1372, 1369,
    2239, 14676, 2408, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2116, 2118, 2146, 9501, 2178, 3110, 2714, 2517, 2158, 2165,
    9516, 9513, 9466, 12784, 2181, 2173, 2717, 4036, 9498, 12789, 9457, 9509,
    9494, 12794, 2171, 2168, 2400, 2395, 2221, 2223, 2550, 10735, 2323, 2320,
    2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333,
    2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328,
    2325, 2234, 2236, 2244, 2249, 2252, 2246, 9897, 9890, 2184, 2186, 2144,
    2374, 2414, 2411, 2364, 2361, 2372, 1366, 2369, 2239, 2408, 2403, 2241,
    12291, 12295, 9377, 9381, 2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384,
    2592, 3091, 3086, 9369, 9372, 2141, 2380, 2071, 2047, 2060, 2520, 2525,
    2530, 2535, 2540, 2545, 2268, 2272, 9354, 9347, 4347, 9982, 2575, 9943,
    2279, 2283, 3082, 3075, 2308, 2301, 2120, 2153, 2135, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2317, 2359, 2151, 2333, 2218, 2335, 2343, 2345,
    2568, 2393, 2328, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2364, 2372,
    1366, 1386, 1369, 2239, 2408, 3408, 2120, 3228, 2146, 2171, 2400, 2221,
    2550, 2323, 2419, 14959, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568,
    14954, 2393, 2328, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2364, 3824,
    2372, 1366, 1383, 1386, 1369, 2239, 2120, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400,
    2221, 2226, 15074, 15078, 2323, 1759, 2419, 2317, 2359, 2151, 2200, 2763,
    2333, 2218, 2720, 2725, 2335, 2710, 2343, 2345, 2393, 2817, 2328, 745,
    2234, 15070, 2847, 2244, 2249, 2184, 2189, 2144, 2414, 2364, 2372, 2239,
    1302, 2703, 2132, 2552, 2735, 2738, 2148, 5198, 2840, 2141, 2268, 2793,
    2209, 2695, 2706, 2699, 2575, 2782, 2257, 2279, 2766, 2831, 2689, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 2824, 2751, 2400, 2221, 2226, 15074, 15078, 2550, 2323, 2419, 2317,
    2359, 2151, 2200, 2763, 2333, 2218, 2720, 2335, 2343, 2345, 2568, 2393,
    2817, 2328, 2234, 2244, 2184, 2189, 2144, 2414, 2372, 2239, 4337, 2703,
    4340, 2132, 2552, 2735, 2148, 2592, 2840, 2141, 2268, 2793, 2209, 3599,
    4365, 2695, 2706, 2699, 4347, 2575, 2782, 4374, 4356, 2257, 2279, 2766,
    2831, 3082, 2120, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829,
    1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 2323, 1759,
    2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720, 2725, 2335, 2710,
    2343, 4135, 2345, 2393, 2817, 2328, 745, 2234, 2847, 2244, 2184, 2189,
    2144, 2414, 2372, 2239, 1302, 4337, 2703, 4340, 2132, 2552, 2735, 2738,
    2148, 5198, 2840, 2141, 2268, 2793, 2209, 3599, 2695, 2706, 2699, 2575,
    2777, 2782, 2787, 2257, 2279, 2766, 2831, 2835, 2388, 1815, 1817, 1819,
    1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751,
    2400, 2221, 2226, 2550, 2323, 1759, 2419, 2317, 2359, 2151, 2200, 2763,
    2333, 2218, 2720, 2725, 2335, 2710, 2343, 4135, 2345, 2568, 2393, 2817,
    2328, 745, 2234, 2847, 2244, 2184, 2189, 2144, 2414, 2372, 2239, 1302,
    2703, 2132, 2552, 2735, 2738, 2148, 2592, 2840, 2141, 2268, 2793, 2209,
    3599, 2695, 2706, 2699, 2575, 2777, 2782, 2787, 4356, 2257, 2279, 2766,
    2831, 2835, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 15074, 15078, 2550,
    2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2335, 2710, 2343, 4135,
    2345, 2568, 2393, 2817, 2234, 2847, 2244, 2184, 2189, 2144, 2414, 2372,
    2703, 2132, 2552, 2148, 2592, 2840, 2141, 2268, 2793, 2209, 3599, 4365,
    2695, 2706, 2699, 4347, 4351, 2575, 4356, 2257, 2279, 2766, 3082, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 2824, 2751, 2400, 2221, 2226, 15074, 15078, 2323, 1759, 2419, 2317,
    2359, 2151, 2200, 2763, 2333, 2218, 2720, 2725, 2335, 2710, 2343, 4135,
    2345, 2393, 2817, 2328, 745, 2234, 2847, 2244, 2184, 2189, 2144, 2414,
    2364, 2372, 2239, 1302, 2703, 2132, 2552, 2735, 2738, 2148, 5198, 2840,
    2141, 2268, 2793, 2209, 3599, 2695, 2706, 2699, 6025, 6034, 2575, 2257,
    2279, 2766, 2831, 2835, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400, 2221, 2226, 15074,
    2323, 1759, 2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2720, 2725,
    2335, 2343, 4135, 2393, 2817, 2328, 745, 2234, 2244, 2184, 2189, 2144,
    2414, 2372, 2239, 1302, 2703, 2132, 2552, 2735, 2738, 2148, 2592, 2840,
    620, 2141, 2268, 2793, 2209, 3599, 4145, 3595, 2706, 2699, 4347, 2575,
    2777, 2782, 2787, 2279, 2766, 2831, 2835, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 2824, 2751, 2400,
    2221, 2226, 2550, 2419, 2317, 2359, 2151, 2200, 2763, 2333, 2218, 2335,
    2710, 2343, 4135, 2345, 2568, 2393, 2817, 2234, 2847, 2244, 2184, 2189,
    2144, 2414, 2372, 2703, 2132, 2552, 2148, 5198, 2840, 2141, 2268, 2793,
    2209, 3599, 4365, 4369, 2695, 2706, 2699, 2575, 4356, 2257, 2279, 2766,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2717, 2751, 2550, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2184, 2144, 2414, 2372, 2703, 2132, 2552, 2148, 2592, 5198,
    2840, 2141, 6665, 3599, 2695, 2706, 2699, 4347, 4356, 2257, 2279, 3082,
    2146, 2171, 2751, 2400, 2221, 15659, 2550, 2323, 2419, 2359, 2151, 5923,
    14680, 15681, 5920, 2200, 2760, 8027, 8030, 8033, 2333, 2335, 15663, 13753,
    15671, 15667, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372,
    2239, 13298, 5798, 4743, 15675, 15678, 2840, 4731, 3408, 9804, 3606, 2114,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118,
    2146, 9501, 2178, 2517, 2158, 2165, 9516, 9513, 2181, 2173, 9498, 9470,
    9484, 16040, 9489, 9479, 16045, 9474, 2171, 2168, 2400, 2395, 2221, 2223,
    2323, 2320, 2419, 2416, 2359, 2356, 2350, 2151, 2377, 2333, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244,
    2246, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239,
    2408, 2403, 2241, 2366, 2132, 2128, 2124, 2735, 15900, 2148, 2384, 4731,
    15887, 2141, 2380, 15884, 15879, 15871, 15874, 15897, 15892, 2071, 2047, 2060,
    2520, 2525, 2530, 2535, 2540, 2545, 2268, 2272, 3820, 9936, 2209, 2202,
    3071, 3064, 2257, 2261, 2279, 2283, 9922, 9915, 2290, 2294, 2153, 2116,
    2118, 2146, 2717, 2171, 2400, 16093, 2221, 2550, 3813, 2419, 3797, 492,
    16054, 16050, 509, 16062, 16058, 498, 512, 16075, 16071, 16090, 16086, 8574,
    16066, 16099, 2151, 2333, 2335, 2343, 2345, 3800, 3810, 3807, 3804, 2568,
    3826, 2393, 2817, 3832, 2234, 16083, 16079, 2244, 2184, 2189, 3829, 3824,
    2372, 2239, 2552, 3816, 2592, 16103, 2689, 2388, 1815, 1817, 1819, 1821,
    1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827,
    2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419,
    1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148,
    2218, 2731, 2720, 2725, 2335, 520, 2343, 592, 2345, 1048, 2568, 2393,
    1787, 2817, 2820, 2328, 745, 2234, 656, 2244, 684, 2184, 915, 2189,
    2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 4337, 2703, 1076, 4340,
    2132, 2735, 2738, 2148, 2840, 620, 2141, 2268, 1422, 2793, 2798, 2209,
    3599, 4145, 4365, 4369, 3595, 2695, 2706, 2746, 2699, 2804, 4347, 4351,
    2575, 2777, 2782, 2787, 4374, 4356, 4360, 2257, 1671, 2279, 1547, 2766,
    2771, 2831, 2835, 2120, 2146, 2171, 2751, 16283, 2221, 2550, 2323, 2419,
    2359, 2151, 2200, 2333, 16274, 2335, 2343, 2345, 2568, 2393, 16270, 2328,
    2234, 2244, 2184, 16266, 2144, 2414, 2364, 3824, 2372, 2239, 4743, 16278,
    2552, 2735, 2592, 4731, 3606, 4746, 4982, 2116, 2118, 2146, 16724, 16713,
    2171, 2400, 2221, 2550, 16762, 16751, 2323, 2419, 2151, 16797, 16790, 16775,
    2333, 2335, 2343, 2345, 2568, 3826, 10892, 16801, 2393, 3832, 2234, 2244,
    2184, 2189, 2414, 3824, 2372, 2239, 2366, 16718, 10829, 16707, 10843, 16756,
    16745, 10833, 10846, 16702, 16782, 16767, 7118, 10910, 10906, 16805, 11036, 11029,
    11000, 10820, 16734, 16740, 16729, 2146, 2171, 2751, 2400, 2221, 15659, 2550,
    2323, 2419, 2359, 2151, 2200, 2760, 8027, 8030, 8033, 2333, 2335, 17191,
    17203, 17199, 17195, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414,
    2372, 2239, 13298, 5798, 4743, 15675, 15678, 2840, 4731, 3408, 9804, 3606,
    7581, 2146, 2171, 2751, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 5923,
    14680, 15681, 5920, 2200, 2760, 8027, 8030, 8033, 2333, 2335, 15663, 13753,
    15671, 15667, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372,
    2239, 4743, 4731, 3408, 3606, 2146, 2171, 2751, 2221, 2550, 2323, 2419,
    2359, 2151, 2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184,
    2144, 2414, 2372, 2239, 13298, 6377, 13098, 3235, 17392, 4743, 4731, 13093,
    3606, 17389, 2146, 2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200,
    2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372,
    2239, 13298, 6377, 13098, 3235, 17392, 4743, 17501, 4731, 3606, 17389, 2146,
    2714, 17618, 2165, 17611, 17615, 2181, 2717, 2756, 17804, 17799, 17794, 17789,
    17717, 17784, 17779, 17774, 8039, 17859, 18611, 17747, 17710, 8051, 17854, 17849,
    17844, 17753, 17839, 17834, 17829, 8043, 17824, 17819, 17741, 17809, 17729, 17723,
    17769, 17814, 17764, 17735, 17759, 1759, 18000, 17996, 17992, 492, 16054, 18214,
    18210, 18206, 18183, 18202, 16050, 16058, 18177, 512, 18193, 18188, 18198, 1148,
    18121, 18117, 18113, 18109, 18048, 18105, 18101, 18097, 18173, 18092, 18078, 18042,
    18169, 18165, 18161, 18083, 18157, 18153, 18149, 1168, 18145, 18141, 18137, 18073,
    18133, 1151, 18053, 18313, 18088, 18129, 18125, 18068, 1176, 18037, 18032, 18027,
    18016, 18022, 18063, 18010, 8007, 18058, 18004, 520, 18376, 18372, 18368, 18324,
    18364, 18360, 18356, 18339, 18318, 540, 18334, 18329, 18352, 18348, 18344, 592,
    18397, 18393, 18389, 18380, 18385, 612, 1048, 18479, 18475, 18471, 18467, 18463,
    18459, 18407, 18447, 18433, 18428, 18423, 18418, 18401, 18413, 18443, 1068, 18438,
    18455, 18451, 2568, 1787, 17662, 17658, 17706, 17654, 17641, 17650, 17646, 1804,
    17702, 17636, 17698, 17694, 17631, 17690, 17686, 1807, 17682, 17626, 17678, 17674,
    17670, 17621, 17666, 18556, 18552, 18548, 18544, 18490, 18540, 18536, 18532, 2843,
    18585, 8011, 18580, 18507, 18483, 8023, 18575, 18513, 18570, 18560, 18501, 18495,
    18527, 18565, 701, 18523, 18519, 915, 17932, 17988, 17928, 17924, 17911, 17920,
    17916, 17984, 932, 17980, 17976, 17906, 17948, 17884, 17972, 17968, 17964, 17889,
    17960, 17956, 17952, 935, 17944, 17940, 17879, 17869, 17864, 17902, 17936, 17898,
    17874, 17894, 1238, 18607, 18603, 18599, 18590, 18595, 1366, 18309, 18305, 18301,
    18297, 18293, 18289, 1383, 18239, 18218, 1372, 18285, 18281, 18277, 18244, 18273,
    18269, 18265, 1386, 18257, 18229, 18224, 18253, 18261, 18249, 18234, 2146, 2171,
    2400, 2221, 2565, 2550, 9607, 2323, 2419, 2317, 2359, 2151, 2200, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 2184, 2562, 2144,
    2414, 907, 2372, 1383, 9603, 2239, 2408, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2359, 2151, 5923, 15681, 5920, 2333, 2218, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2249, 2184, 2562, 2144, 2414, 2372, 2239, 2408,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 5923, 14680, 5920, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562,
    2144, 2414, 2372, 2239, 2408, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 2517, 19316, 19321, 19326,
    19331, 19336, 19341, 19346, 19351, 19356, 19363, 19368, 19373, 19378, 19383, 19388,
    19393, 19398, 19403, 19408, 19413, 19418, 19423, 19428, 19433, 19438, 19443, 19448,
    19453, 19459, 19465, 19471, 19477, 19483, 19489, 19495, 19502, 19509, 19516, 19523,
    19530, 19537, 2158, 2165, 2173, 19006, 2171, 2168, 2400, 2395, 2221, 2223,
    2323, 2320, 2419, 2416, 2359, 2356, 2350, 2151, 2377, 2333, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244,
    2246, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239,
    2408, 2403, 2241, 19018, 2366, 6377, 2132, 2128, 2124, 2735, 15900, 2148,
    2384, 4731, 15887, 2141, 2380, 15884, 15879, 15897, 15892, 19003, 2071, 2047,
    2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268, 2272, 3820, 9936, 2209,
    2202, 2257, 2261, 2279, 2283, 9922, 9915, 2290, 2294, 4982, 19011, 2120,
    14037, 2153, 2135, 2146, 2171, 16283, 2221, 2550, 2595, 2323, 2419, 2359,
    2151, 2200, 2333, 16274, 2335, 2343, 2345, 2568, 12311, 2393, 16270, 2234,
    2244, 2184, 16266, 2414, 2364, 3824, 2372, 2239, 3123, 3235, 19549, 4743,
    19544, 2552, 2735, 4731, 3606, 4746, 6025, 2116, 2118, 2146, 2717, 19623,
    2400, 2221, 2550, 3813, 19627, 2323, 2419, 2416, 2151, 2333, 2335, 2343,
    2345, 2568, 3826, 10892, 2393, 3832, 2234, 2244, 2184, 2189, 2414, 3824,
    2372, 2239, 2366, 10843, 10846, 7118, 10910, 11036, 11029, 11000, 2148, 19618,
    2592, 10820, 19631, 2689, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753, 2400,
    2756, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742,
    2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720,
    2725, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787,
    2817, 2820, 2328, 745, 2234, 656, 15070, 2847, 2244, 684, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 4337, 2703, 1076,
    4340, 2132, 2552, 2735, 2738, 2148, 2592, 2840, 620, 2141, 2268, 1422,
    2793, 2798, 2209, 3599, 4145, 4365, 4369, 3595, 2706, 2746, 2699, 2804,
    4347, 4351, 2575, 2777, 2782, 2787, 4356, 4360, 2257, 1671, 2279, 1547,
    2766, 2771, 2831, 2835, 2120, 2146, 2171, 859, 876, 865, 879, 862,
    8111, 8103, 8107, 8039, 2221, 1394, 1411, 1400, 1414, 1397, 8079, 2550,
    1759, 1776, 1765, 1779, 2419, 1502, 1519, 1508, 1522, 1505, 1530, 8003,
    7995, 7999, 2359, 492, 509, 498, 512, 495, 8099, 8091, 8095, 2151,
    8027, 2333, 1148, 1165, 1154, 1168, 1151, 1176, 1189, 1180, 8007, 7991,
    7983, 7987, 2343, 592, 609, 598, 612, 595, 8135, 8127, 8131, 2345,
    1048, 1065, 1054, 1068, 1051, 8087, 8083, 105, 8151, 2568, 2393, 1787,
    1804, 1793, 1807, 1790, 8123, 8115, 8119, 2234, 656, 673, 662, 676,
    659, 8147, 8139, 8143, 2244, 684, 698, 8011, 283, 701, 687, 19769,
    19765, 279, 2184, 915, 932, 921, 935, 8067, 8059, 8063, 8055, 918,
    19789, 19785, 8075, 2144, 887, 904, 893, 907, 890, 2364, 1238, 1255,
    1244, 1258, 2372, 1366, 1383, 1386, 1369, 2239, 1302, 1319, 1308, 1322,
    1305, 19781, 19773, 19777, 6377, 4337, 12979, 4340, 17392, 7647, 7651, 7655,
    7659, 7663, 7667, 7671, 7675, 7679, 7683, 7687, 7691, 7695, 7699, 7703,
    7707, 7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743, 7747, 7751,
    7755, 7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791, 7795, 7799,
    7803, 7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839, 7843, 7847,
    7851, 7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887, 7891, 7895,
    7899, 7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935, 7939, 7943,
    7947, 7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2323,
    1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387,
    2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135,
    2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 15070,
    2847, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366,
    2239, 1302, 2703, 1076, 2132, 2552, 2735, 2738, 2148, 2592, 2840, 620,
    2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 3595, 2706, 2746, 2699,
    2804, 2575, 2777, 2782, 2787, 4356, 4360, 2257, 1671, 2279, 1547, 2766,
    2771, 2831, 2835, 2146, 2171, 2751, 16283, 2221, 2550, 2323, 2419, 2359,
    2151, 2200, 2333, 16274, 2335, 2343, 2345, 2568, 2393, 16270, 2328, 2234,
    2244, 2184, 16266, 2144, 2414, 2364, 3824, 2372, 2239, 4743, 16278, 2552,
    2592, 4731, 3606, 4746, 19926, 4982, 7581, 20012, 20016, 19996, 20024, 20004,
    20008, 20020, 20000, 2146, 5191, 2751, 3061, 2400, 2550, 11950, 3813, 2359,
    2151, 2333, 2218, 2330, 5220, 2335, 10685, 20038, 5235, 11960, 20045, 5241,
    20041, 2343, 2345, 20032, 3810, 20035, 2568, 5209, 2393, 2817, 2390, 3832,
    2234, 2244, 2246, 2184, 2189, 2186, 2144, 1238, 5205, 1255, 20028, 1244,
    1366, 5194, 1383, 11953, 1372, 1386, 1369, 7581, 20136, 20132, 20128, 20140,
    20008, 2146, 5191, 2171, 2168, 20147, 2751, 2221, 2223, 2550, 11950, 3813,
    2419, 2416, 20144, 2359, 2151, 2200, 2197, 2333, 2335, 5238, 5232, 10685,
    5235, 11960, 5241, 11957, 2343, 2345, 3810, 20035, 5223, 2568, 5209, 2393,
    2234, 2244, 2246, 2184, 2144, 1238, 5205, 1255, 20028, 1244, 1366, 5194,
    1383, 11953, 1372, 1386, 1369, 2388, 1815, 1817, 1819, 1821, 1823, 1825,
    1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2751, 2753,
    2400, 2756, 2221, 1394, 2226, 2813, 2550, 2419, 1502, 2317, 2742, 2359,
    492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2335, 520,
    2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2234,
    656, 15070, 2847, 2244, 684, 2184, 915, 2189, 2809, 2144, 2414, 887,
    2372, 1366, 2703, 1076, 2132, 2552, 2148, 2592, 2840, 620, 2141, 2268,
    1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369, 3595, 2706, 2746, 2699,
    2804, 4347, 4351, 4356, 4360, 2257, 1671, 2279, 1547, 2766, 2771, 2146,
    2171, 2751, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2372, 2239, 6377, 13098,
    3235, 17392, 4743, 17501, 4731, 3606, 3375, 6242, 2146, 2714, 2717, 2171,
    859, 2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550,
    2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763,
    387, 6391, 6395, 2333, 1148, 2218, 2731, 2335, 520, 2343, 592, 6426,
    6431, 2345, 1048, 6415, 6420, 6380, 6385, 6400, 6407, 2568, 2393, 1787,
    2817, 2820, 2234, 656, 15070, 2244, 684, 2184, 915, 2189, 2809, 2144,
    2414, 887, 2372, 1366, 20311, 2703, 1076, 2132, 2552, 2148, 2592, 2840,
    620, 2141, 20314, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 3595, 2706,
    2746, 2699, 2804, 2257, 1671, 2279, 1547, 2766, 2771, 2388, 1815, 1817,
    1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859,
    2824, 2827, 2751, 2753, 2400, 2756, 2221, 1394, 2226, 2813, 2550, 2419,
    1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148,
    2218, 2731, 2335, 520, 2710, 2343, 592, 4135, 2345, 1048, 2568, 2393,
    1787, 2817, 2820, 2234, 656, 15070, 2847, 2244, 684, 2184, 915, 2189,
    2809, 2144, 2414, 887, 2372, 1366, 2703, 1076, 2132, 2552, 2148, 2592,
    2840, 620, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365, 4369,
    3595, 2706, 2746, 2699, 2804, 4356, 4360, 2257, 1671, 2279, 1547, 2766,
    2771, 7581, 2146, 2171, 2751, 2221, 2550, 2323, 2419, 20445, 2359, 2151,
    2200, 2333, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2184, 2144, 2414,
    2239, 6377, 4337, 20442, 7118, 17392, 4743, 17501, 4731, 3606, 3375, 2120,
    20496, 20500, 2120, 2146, 5191, 2171, 2400, 2221, 2550, 2419, 2359, 2151,
    2200, 2197, 2333, 2218, 2330, 5220, 2335, 5238, 5232, 5235, 20045, 5241,
    20041, 2343, 2345, 3810, 5223, 2568, 5209, 2393, 2817, 2390, 3832, 20621,
    2234, 2244, 2246, 2184, 2189, 2186, 2144, 1238, 5205, 1255, 1244, 5212,
    1366, 5194, 1383, 1386, 1369, 5201, 5926, 20631, 5198, 20754, 20758, 20762,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2200, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414,
    2372, 1366, 1383, 1386, 1369, 2239, 5929, 5926, 20938, 20941, 21015, 20956,
    20947, 21024, 20965, 21033, 20962, 20959, 20971, 20974, 20977, 20980, 20983, 20986,
    20989, 21003, 21009, 21012, 20953, 20968, 21006, 20944, 21000, 20992, 20997, 21030,
    20950, 21021, 21018, 21027, 21039, 21036, 2146, 5191, 2171, 2400, 2221, 2550,
    11950, 3813, 2419, 2359, 2151, 2200, 2197, 2333, 2330, 2335, 2343, 2345,
    3810, 2568, 5209, 2393, 2390, 2234, 2244, 2246, 2184, 2186, 2144, 3829,
    1238, 5205, 1255, 1244, 1258, 1366, 5194, 1383, 11953, 1386, 1369, 2146,
    2171, 859, 876, 865, 879, 862, 8111, 8103, 8107, 2756, 8039, 8051,
    8043, 8047, 2221, 1394, 1411, 1400, 1414, 1397, 8079, 2550, 2323, 1759,
    1776, 1765, 1779, 1762, 2419, 1502, 1519, 1508, 1522, 1505, 1530, 8003,
    7995, 7999, 2359, 492, 509, 498, 512, 8099, 8091, 8095, 2151, 2200,
    2760, 8027, 8036, 8030, 8033, 2333, 1148, 1165, 1154, 1168, 1151, 1176,
    1189, 1180, 8007, 7991, 7983, 7987, 2343, 592, 609, 598, 612, 595,
    8135, 8127, 8131, 2345, 1048, 1065, 1054, 1068, 1051, 8087, 8083, 105,
    2568, 10738, 2393, 1787, 1804, 1793, 1807, 1790, 8123, 8115, 8119, 2234,
    656, 673, 662, 676, 659, 8147, 8139, 8143, 2244, 684, 698, 2843,
    8011, 8023, 8015, 8019, 701, 687, 2184, 915, 932, 921, 935, 8067,
    8059, 8063, 8055, 8071, 918, 8075, 2144, 2364, 1238, 1255, 1244, 1258,
    2372, 1366, 1383, 1386, 1369, 2239, 1302, 1319, 1322, 1305, 7647, 7651,
    7655, 7659, 7663, 7667, 7671, 7675, 7679, 7683, 7687, 7691, 7695, 7699,
    7703, 7707, 7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743, 7747,
    7751, 7755, 7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791, 7795,
    7799, 7803, 7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839, 7843,
    7847, 7851, 7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887, 7891,
    7895, 7899, 7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935, 7939,
    7943, 7947, 7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 2146, 10732,
    2171, 2751, 2400, 2221, 2226, 2550, 10735, 3047, 2323, 2419, 2317, 10691,
    2359, 2151, 10688, 2200, 2333, 2218, 2335, 10685, 2343, 2345, 8151, 2568,
    10741, 10738, 2393, 2328, 2234, 2244, 2249, 2184, 2189, 2144, 2414, 2364,
    2372, 2239, 2146, 2171, 2400, 2221, 15659, 2550, 2323, 2419, 2359, 2151,
    5923, 14680, 15681, 5920, 2200, 2760, 8027, 8030, 8033, 2333, 2218, 2335,
    15663, 13753, 15671, 15667, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 2184,
    2562, 2144, 2414, 2364, 2372, 2239, 2408, 13298, 5798, 15675, 15678, 2840,
    9804, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 5923, 5920, 2333,
    2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 21992,
    2144, 2414, 2372, 2239, 2408, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 2178, 2517, 22117, 2165, 2181,
    2173, 2171, 2168, 2400, 2221, 2223, 2226, 2323, 2320, 2419, 2416, 2317,
    2359, 2356, 2350, 2151, 2377, 10688, 2200, 2197, 2333, 2218, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 22153, 2393, 2390, 2328, 2325, 2234, 2236,
    2244, 2249, 2246, 2184, 2189, 2186, 2144, 2374, 2414, 2411, 2364, 2361,
    2372, 2369, 2239, 2408, 2241, 2366, 2132, 2128, 2124, 2148, 2141, 2380,
    2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2257, 2261, 2279,
    2283, 2120, 14037, 22294, 22123, 2153, 22146, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2359, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2249, 2184, 2562, 2144, 2414, 2364, 2372, 1366, 1383, 1386, 1369,
    2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151, 2333, 2218,
    2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 7204, 2184, 2562, 2144,
    2414, 2372, 1366, 1369, 2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323,
    2419, 2151, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249,
    3223, 2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 3235, 2114,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118,
    2146, 2178, 3110, 2158, 2165, 2181, 2173, 2171, 2168, 2400, 2395, 2221,
    2223, 2550, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151,
    2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345,
    2347, 2568, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246,
    2184, 2186, 2144, 2374, 2414, 2411, 2372, 2369, 2239, 2408, 2403, 2241,
    2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2141, 2380, 2071, 2047,
    2060, 2520, 2525, 2530, 2535, 2540, 2545, 2120, 2153, 22146, 2146, 2171,
    2400, 2221, 2565, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218,
    2335, 2343, 2345, 2568, 2393, 2328, 2234, 2244, 2249, 2184, 2562, 2144,
    2414, 2364, 2239, 2408, 2552, 2592, 4982, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 3810, 2568, 2393,
    2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1386, 1369,
    2239, 2146, 5191, 2400, 2550, 2359, 2151, 2333, 2330, 2335, 2343, 2345,
    3810, 2568, 5209, 23093, 2393, 2390, 2234, 2244, 2246, 2184, 5182, 2186,
    2144, 23110, 23115, 1238, 5205, 1255, 1244, 23104, 1366, 5194, 1383, 1372,
    1386, 23098, 1369, 2146, 2171, 2751, 2400, 2221, 2565, 23187, 2550, 2323,
    2419, 23181, 2359, 2151, 2200, 2333, 23184, 2335, 5795, 2343, 2345, 5223,
    2568, 2393, 2234, 2244, 2249, 2184, 2144, 2414, 2239, 2408, 5798, 5789,
    2120, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2116, 2118, 2146, 2178, 3110, 2158, 2165, 2181, 2173, 2171, 2168, 2400,
    2395, 2221, 2223, 2550, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356,
    2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343,
    2340, 2345, 2347, 2568, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249,
    2252, 2246, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2372, 2369, 2239,
    2408, 2403, 2241, 2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2141,
    2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2120, 2153,
    22146, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2116, 2118, 2146, 23331, 2178, 3110, 2158, 2165, 2181, 2173, 2171, 2168,
    2400, 2395, 2221, 2223, 2565, 9926, 2323, 2320, 2419, 2416, 2317, 2312,
    2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244,
    2249, 2252, 2246, 2184, 2562, 9931, 2186, 2144, 2374, 2414, 2411, 2364,
    2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 2132, 3040, 2128, 2124,
    2552, 2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535,
    2540, 2545, 2120, 2153, 2146, 2171, 2400, 2221, 2550, 2323, 2419, 2151,
    2333, 2218, 2335, 2343, 2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184,
    2562, 2144, 2414, 2372, 1366, 1383, 1369, 2239, 2408, 2146, 2171, 2751,
    2221, 23502, 2565, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 5795,
    2343, 2345, 5223, 2568, 2393, 2234, 2244, 2184, 2144, 2414, 2239, 2146,
    2171, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200, 2333, 2218, 2335,
    2343, 2345, 3810, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144,
    2414, 2372, 1366, 1386, 1369, 2239, 2408, 2146, 2171, 2400, 2221, 2550,
    2323, 2419, 2317, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568,
    2393, 2328, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366,
    1383, 1386, 1369, 2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2359, 2151, 2200, 2333, 2335, 2343, 2345, 3810, 2568, 2393, 2234, 2244,
    2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1386, 1369, 2239, 2408,
    2146, 2171, 2400, 2221, 2550, 2323, 2419, 2317, 2359, 2151, 2200, 2333,
    2218, 2335, 2343, 2345, 3810, 2568, 2393, 2328, 2234, 2244, 2249, 3223,
    2184, 2562, 2144, 2414, 2372, 1366, 1369, 2239, 2408, 3235, 2146, 2171,
    2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333, 2218, 2335, 2343, 2345,
    2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366,
    1383, 1372, 1369, 2239, 2408, 2146, 2171, 2400, 2221, 2550, 2323, 2419,
    2317, 2359, 2151, 2200, 2333, 2218, 2335, 2343, 2345, 2568, 2393, 2328,
    2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372, 1366, 1386, 1369,
    2239, 2146, 2171, 2751, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2200,
    2333, 2335, 2343, 2345, 3810, 2568, 2393, 2328, 2234, 2244, 2184, 2144,
    2364, 3824, 2372, 2239, 2408, 2146, 2171, 2751, 2400, 2221, 2550, 2323,
    2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 3810, 2568, 2393, 2328,
    2234, 2244, 2184, 2144, 2364, 3824, 2372, 2239, 2408, 4340, 17392, 2114,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118,
    2146, 2178, 2158, 2165, 2181, 2173, 2171, 2168, 2400, 2395, 2221, 2223,
    2226, 2229, 24225, 24600, 24603, 24608, 24613, 24618, 24623, 24628, 24633, 24638,
    24643, 24648, 24653, 24658, 24663, 24668, 24673, 24678, 24683, 24688, 24693, 24698,
    24703, 24708, 24713, 24718, 24723, 24728, 2323, 2320, 2419, 2416, 2317, 2312,
    2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244,
    2249, 2252, 2246, 2184, 2189, 2192, 2186, 2144, 2374, 2414, 2411, 2364,
    2361, 2372, 2369, 2239, 2408, 2403, 2241, 2366, 6377, 12979, 17392, 2132,
    2128, 2124, 2148, 2384, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530,
    2535, 2540, 2545, 2308, 2301, 2120, 2153, 2135, 2146, 2171, 2400, 2221,
    2550, 2323, 2419, 2359, 2151, 5923, 14680, 5920, 2333, 2218, 2335, 2343,
    2345, 2568, 2393, 2234, 2244, 2249, 3223, 2184, 2562, 2144, 2414, 2372,
    1366, 1383, 1372, 1369, 2239, 14676, 2408, 7118, 2120, 2146, 2171, 2400,
    2221, 2550, 2323, 2419, 2359, 2151, 5923, 14680, 5920, 2333, 2218, 2335,
    2343, 2345, 2568, 2393, 2234, 2244, 24850, 2249, 2184, 2562, 2144, 2414,
    2372, 1366, 1383, 1372, 1369, 2239, 14676, 2408, 2120, 3228, 1815, 1833,
    1860, 1817, 1836, 1819, 1839, 1821, 1842, 1823, 1845, 1825, 1848, 1827,
    1851, 1829, 1854, 1831, 1857, 2146, 859, 876, 25262, 865, 25267, 879,
    862, 8727, 2756, 8039, 25292, 8051, 25298, 8043, 8047, 8765, 9107, 9085,
    25469, 14267, 25478, 9122, 9092, 9129, 2221, 1394, 1411, 25411, 1400, 25416,
    1414, 1397, 9003, 8999, 8995, 2550, 1759, 1776, 25521, 1765, 25526, 1779,
    1762, 9248, 1502, 1519, 25431, 1508, 25436, 1522, 1505, 1530, 1543, 25441,
    1534, 25447, 492, 509, 25364, 498, 25171, 512, 495, 8578, 8770, 25304,
    13991, 25310, 2151, 25338, 2760, 8027, 25421, 8036, 25426, 8030, 8033, 9015,
    1148, 1165, 25342, 1154, 25347, 1168, 1151, 1176, 1189, 25352, 1180, 25358,
    5161, 8664, 8645, 25228, 13809, 25236, 8677, 8651, 8713, 8683, 8690, 25244,
    13829, 25253, 8705, 8697, 8670, 8657, 520, 537, 25176, 526, 25181, 540,
    523, 8590, 592, 609, 25186, 598, 25191, 612, 595, 8602, 1048, 1065,
    25316, 1054, 25321, 1068, 1051, 8795, 8087, 8799, 25326, 14013, 25332, 8083,
    105, 8816, 2568, 1787, 1804, 25531, 1793, 25536, 1807, 1790, 9260, 9156,
    9137, 25487, 14290, 25495, 9169, 9143, 9175, 656, 673, 25206, 662, 25211,
    676, 659, 8626, 684, 698, 25196, 2843, 8011, 25216, 8023, 25222, 8015,
    8019, 8640, 283, 25201, 701, 687, 8614, 915, 932, 25282, 921, 25287,
    935, 9204, 9182, 25503, 14310, 25512, 9225, 9189, 9232, 918, 8751, 9059,
    9040, 25453, 14247, 25461, 9072, 9046, 9078, 2144, 887, 904, 25272, 893,
    25277, 907, 890, 8739, 1238, 1255, 25369, 1244, 25374, 1258, 1241, 8898,
    1366, 1383, 25401, 1372, 25406, 1386, 1369, 8991, 1302, 1319, 25379, 8965,
    8952, 25389, 14191, 25395, 8974, 8956, 8978, 1308, 25384, 1322, 1305, 8948,
    2308, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831,
    2116, 2118, 2146, 9501, 9462, 25803, 2178, 2517, 2158, 2165, 9516, 9513,
    9466, 25809, 2181, 2173, 9453, 25815, 9498, 9457, 9509, 9470, 9494, 9484,
    9504, 9489, 9479, 9474, 2171, 2168, 2400, 2395, 2221, 2223, 9910, 9901,
    2323, 2320, 2419, 2416, 25668, 25659, 2359, 2356, 2350, 2151, 2377, 2200,
    2197, 2333, 2330, 2720, 25636, 2335, 2337, 2343, 2340, 2345, 2347, 2393,
    2390, 2328, 2325, 2234, 2236, 2244, 2246, 25645, 25650, 2184, 2186, 25622,
    25627, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403,
    2241, 9377, 9381, 2366, 2132, 2128, 2124, 2148, 2384, 3091, 3086, 9369,
    9372, 2141, 2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545,
    9358, 9362, 9354, 9347, 2308, 2301, 2120, 2153, 2135, 7581, 2114, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146,
    9501, 9462, 2178, 2517, 2158, 2165, 9516, 9513, 9466, 26020, 2181, 2173,
    9453, 9498, 9457, 9509, 9470, 9494, 9484, 16040, 26025, 9504, 9489, 9479,
    16045, 9474, 2171, 2168, 2400, 2395, 2221, 2223, 2226, 2229, 2323, 2320,
    2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333,
    2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328,
    2325, 2234, 2236, 2244, 2249, 2252, 2246, 3057, 3050, 2184, 2189, 2192,
    2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403,
    2241, 2366, 2132, 2128, 2124, 2148, 2384, 2141, 2380, 2071, 2047, 2060,
    2520, 2525, 2530, 2535, 2540, 2545, 3820, 25901, 25906, 9936, 9922, 9915,
    4982, 19011, 2308, 2301, 2153, 2135, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400,
    2756, 26031, 26035, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502,
    2317, 2742, 2359, 492, 2151, 2200, 2760, 2763, 387, 26040, 26044, 2333,
    1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592, 4135, 2345,
    1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234, 656, 2847, 2244,
    684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366,
    2239, 1302, 2703, 1076, 2132, 2735, 2738, 2148, 2141, 2268, 1422, 2793,
    2798, 2209, 3595, 2706, 2746, 2699, 2804, 6025, 6029, 6034, 6039, 2575,
    26049, 26054, 2279, 1547, 2766, 2771, 2146, 2171, 2751, 2221, 2550, 2323,
    2419, 2359, 2151, 2200, 2760, 8033, 2333, 2335, 2343, 2345, 2568, 2393,
    2234, 2244, 2184, 2144, 2414, 2239, 4743, 4731, 26226, 3606, 26230, 2171,
    2221, 2565, 2323, 2151, 10883, 10876, 2333, 5220, 2335, 2343, 10886, 2345,
    10889, 26334, 3804, 2568, 10900, 2393, 3832, 2234, 2244, 2184, 2144, 2414,
    3824, 2239, 26346, 26338, 26317, 26324, 26313, 26320, 26328, 26357, 26349, 26353,
    26331, 26343, 26361, 2116, 2118, 2146, 2717, 19623, 2400, 2221, 2550, 3813,
    19627, 2323, 2419, 2416, 2151, 16797, 2333, 2335, 2343, 2345, 2568, 3826,
    10892, 16801, 2393, 3832, 2234, 2244, 2184, 2189, 2414, 3824, 2372, 2239,
    2366, 10843, 10846, 16702, 7118, 10910, 16805, 11036, 11029, 11000, 10820, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 859, 2824, 2827, 2400, 2756, 26031, 26035, 2221, 1394, 2226, 2813,
    2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760, 2763,
    387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343, 592,
    4135, 2345, 1048, 2393, 1787, 2328, 745, 2234, 656, 2847, 2244, 684,
    2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2239,
    1302, 4337, 2703, 1076, 4340, 2132, 26665, 2735, 2738, 2148, 5198, 2141,
    2268, 1422, 2793, 2798, 2209, 3599, 4145, 3595, 2706, 2746, 2699, 2804,
    2575, 2777, 2782, 2787, 26049, 26054, 2279, 1547, 2766, 2771, 2831, 2835,
    2689, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146,
    2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 26031, 26035, 2221, 1394,
    2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151,
    2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520,
    2710, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328,
    745, 2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809,
    2144, 2414, 887, 2372, 1366, 2239, 1302, 4337, 2703, 1076, 4340, 2132,
    2735, 2738, 2148, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 4365,
    4369, 3595, 2706, 2746, 2699, 2804, 4347, 4351, 2575, 2777, 2782, 2787,
    4356, 4360, 26049, 26054, 2279, 1547, 2766, 2771, 2831, 2835, 2120, 2388,
    1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714, 2717,
    2171, 859, 2824, 2827, 2400, 2756, 26031, 26035, 2221, 1394, 2226, 2813,
    2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760,
    2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710, 2343,
    592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745, 2234,
    656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414,
    887, 2372, 1366, 2239, 1302, 2703, 1076, 2132, 26665, 2735, 2738, 2148,
    5198, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 3595, 2706, 2746,
    2699, 2804, 2575, 2777, 2782, 2787, 4356, 4360, 26049, 26054, 2279, 1547,
    2766, 2771, 2831, 2835, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 26031,
    26035, 2221, 1394, 2226, 2813, 2550, 2419, 1502, 2317, 2742, 2359, 492,
    2151, 2200, 2760, 2763, 387, 2333, 1148, 2218, 2731, 2335, 520, 2710,
    2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2234, 656,
    2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887,
    2372, 1366, 2703, 1076, 2132, 26665, 2148, 5198, 2141, 2268, 1422, 2793,
    2798, 2209, 3599, 4145, 4365, 4369, 2695, 2706, 2746, 2699, 2804, 4347,
    4351, 2575, 4356, 4360, 9950, 26894, 26049, 26054, 2279, 1547, 2766, 2771,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146, 2714,
    2717, 2171, 859, 2824, 2827, 2400, 2756, 26031, 26035, 2221, 1394, 2226,
    2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200,
    2760, 2763, 387, 2333, 1148, 2218, 2731, 2720, 2725, 2335, 520, 2710,
    2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817, 2820, 2328, 745,
    2234, 656, 2847, 2244, 684, 2249, 2843, 2184, 915, 2189, 2809, 2144,
    2414, 887, 2372, 1366, 2239, 1302, 2703, 1076, 2132, 2735, 2738, 2148,
    2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 3595, 2706, 2746, 2699,
    2804, 6025, 6029, 6034, 6039, 2575, 26049, 26054, 2279, 1547, 2766, 2771,
    2831, 2835, 27348, 27352, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 26031,
    26035, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742,
    27417, 27421, 2359, 492, 2151, 2200, 2760, 2763, 387, 2333, 1148, 2218,
    2731, 2335, 520, 2343, 592, 4135, 2345, 1048, 2568, 2393, 1787, 2817,
    2820, 2328, 745, 2234, 656, 2244, 684, 2249, 2843, 2184, 915, 2189,
    2809, 2144, 2414, 887, 2372, 1366, 2239, 1302, 2703, 1076, 2132, 2148,
    2141, 2268, 1422, 2793, 2798, 2209, 27406, 27411, 3599, 4145, 3595, 2706,
    2746, 2699, 2804, 6025, 6029, 2575, 2777, 2782, 2787, 2279, 1547, 2766,
    2771, 2831, 2835, 2114, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827,
    1829, 1831, 2116, 2118, 2146, 9501, 2178, 3110, 2517, 2158, 2165, 9516,
    9513, 9466, 2181, 2173, 10853, 4043, 9498, 9509, 2171, 2168, 2400, 2395,
    2221, 2223, 2550, 3047, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356,
    2350, 2151, 2377, 2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343,
    12302, 2340, 2345, 2347, 2568, 12605, 12608, 12611, 12614, 12617, 12620, 12624,
    12629, 12311, 12632, 12635, 12640, 12645, 12649, 12653, 2393, 2390, 2328, 2325,
    2234, 2236, 2244, 2249, 2252, 2246, 9897, 9890, 2184, 2186, 2144, 12658,
    12661, 2374, 12664, 12667, 12670, 12674, 12677, 12680, 2414, 2411, 2372, 2369,
    2239, 2408, 2403, 2241, 12291, 12295, 9377, 9381, 2366, 2132, 3040, 2128,
    2124, 2552, 2148, 2384, 2592, 3091, 3086, 9369, 9372, 2141, 2380, 2071,
    2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 9354, 9347, 3082, 3075,
    2308, 2301, 2120, 2153, 2135, 2146, 2171, 2751, 2221, 2550, 2323, 2419,
    2359, 2151, 2200, 2760, 8033, 2333, 2335, 2343, 2345, 2568, 2393, 2234,
    2244, 2184, 2144, 2414, 2372, 2239, 13098, 3235, 4743, 4731, 13093, 3606,
    2120, 3228, 2146, 2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 26031,
    26035, 2221, 1394, 2226, 2813, 2550, 2323, 1759, 2419, 1502, 2317, 2742,
    2359, 492, 2151, 2200, 2760, 2763, 387, 6391, 6395, 2333, 1148, 2218,
    2731, 2335, 520, 2343, 592, 10886, 27686, 2345, 1048, 10889, 27682, 2568,
    2393, 1787, 2817, 2820, 2234, 656, 2244, 684, 2249, 2843, 2184, 915,
    2189, 2809, 2144, 2414, 887, 2372, 1366, 27651, 27646, 2703, 1076, 2132,
    26665, 2148, 5198, 2141, 2268, 1422, 2793, 2798, 2209, 3599, 4145, 3595,
    2706, 2746, 27656, 27661, 2699, 2804, 27667, 27674, 2575, 26049, 26054, 2279,
    1547, 2766, 2771, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829,
    1831, 2146, 2714, 2717, 2400, 2756, 2550, 2359, 492, 2151, 2200, 2760,
    2333, 1148, 2335, 520, 27794, 27798, 2343, 592, 2345, 1048, 2568, 2393,
    1787, 2234, 656, 2244, 684, 2249, 2843, 2184, 915, 2144, 2414, 887,
    2372, 1366, 2703, 1076, 2132, 26665, 2148, 5198, 2141, 2209, 3599, 4145,
    2695, 2706, 2746, 2699, 2804, 4347, 4351, 4356, 4360, 26049, 26054, 2279,
    1547, 2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2146,
    2714, 2717, 2171, 859, 2824, 2827, 2400, 2756, 26031, 26035, 2221, 1394,
    2226, 2813, 2550, 2419, 1502, 2317, 2742, 2359, 492, 2151, 2200, 2760,
    2763, 387, 2333, 1148, 2218, 2731, 2335, 520, 2710, 2343, 592, 4135,
    2345, 1048, 2568, 2393, 1787, 2817, 2820, 2234, 656, 2847, 2244, 684,
    2249, 2843, 2184, 915, 2189, 2809, 2144, 2414, 887, 2372, 1366, 2703,
    1076, 2132, 26665, 2148, 5198, 2141, 2268, 1422, 2793, 2798, 2209, 3599,
    4145, 4365, 4369, 2695, 2706, 2746, 2699, 2804, 2575, 4356, 4360, 26049,
    26054, 2279, 1547, 2766, 2771, 2114, 2388, 1815, 1817, 1819, 1821, 1823,
    1825, 1827, 1829, 1831, 2116, 2118, 2146, 9501, 2178, 3110, 2517, 2158,
    2165, 9516, 9513, 9466, 2181, 2173, 2717, 10853, 9498, 27993, 2171, 2168,
    2400, 2395, 2221, 2223, 2550, 10735, 2323, 2320, 2419, 2416, 2317, 2312,
    2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2330, 2335, 2337, 2343,
    2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252,
    2246, 2184, 2186, 2144, 2374, 2414, 2411, 2372, 1366, 2369, 2239, 2408,
    2403, 2241, 2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2592, 2141,
    2380, 2071, 2047, 2060, 2520, 2525, 2530, 2535, 2540, 2545, 2268, 2272,
    27406, 27984, 4347, 9982, 6025, 27998, 2279, 2283, 2308, 2301, 2120, 2153,
    2135, 1815, 1833, 1860, 1817, 1836, 1819, 1839, 1821, 1842, 1823, 1845,
    1825, 1848, 1827, 1851, 1829, 1854, 1831, 1857, 859, 876, 865, 879,
    862, 8727, 28240, 28244, 1394, 1411, 1400, 1414, 1397, 9003, 28524, 28528,
    1759, 1776, 1765, 1779, 1762, 9248, 28764, 28768, 1502, 1519, 1508, 1522,
    1505, 1530, 28565, 28569, 28584, 28589, 28579, 28573, 28594, 492, 509, 498,
    512, 495, 8578, 28053, 1148, 1165, 1154, 1168, 1151, 1176, 28375, 28379,
    28394, 28399, 28389, 28383, 28404, 520, 537, 526, 540, 523, 8590, 28057,
    28061, 592, 609, 598, 612, 595, 8602, 28071, 28075, 1048, 1065, 1054,
    1068, 1051, 8795, 28322, 28326, 1787, 1804, 1793, 1807, 1790, 9260, 28772,
    28776, 1627, 1654, 1637, 1659, 1632, 28681, 28669, 28675, 745, 762, 751,
    765, 748, 773, 28125, 28129, 28144, 28149, 28139, 28133, 28154, 28176, 28181,
    28171, 28192, 28166, 28197, 28160, 28186, 28218, 28225, 28211, 28203, 28232, 656,
    673, 662, 676, 659, 8626, 28094, 28098, 684, 698, 283, 701, 687,
    8614, 28102, 28106, 915, 932, 921, 935, 918, 8751, 28256, 28260, 887,
    904, 893, 907, 890, 8739, 28248, 28252, 1238, 1255, 1244, 1258, 1241,
    8898, 28459, 28463, 1366, 1383, 1372, 1386, 1369, 8991, 10380, 28520, 1302,
    1319, 1308, 1322, 1305, 8948, 28497, 28501, 1076, 1098, 1084, 1102, 1080,
    28340, 28330, 28335, 943, 965, 951, 969, 947, 28274, 28264, 28269, 28637,
    28643, 28631, 28656, 28625, 28662, 28618, 28649, 620, 642, 628, 646, 624,
    28089, 28079, 28084, 709, 731, 717, 735, 713, 28120, 28110, 28115, 1330,
    1352, 1338, 1356, 1334, 28515, 28505, 28510, 1466, 1488, 1474, 1492, 1470,
    28560, 28550, 28555, 28345, 28357, 28353, 28366, 28349, 28370, 28361, 28467, 28479,
    28475, 28488, 28471, 28492, 28483, 1422, 1449, 1432, 1454, 1427, 28544, 28532,
    28538, 548, 575, 558, 580, 553, 13773, 28065, 979, 1006, 989, 1011,
    984, 1023, 28279, 28300, 28307, 28293, 28285, 28314, 14098, 14083, 14093, 14115,
    14088, 14120, 28410, 28416, 28437, 28444, 28430, 28422, 28451, 1671, 1698, 1681,
    1703, 1676, 28699, 28687, 28693, 28727, 28734, 28720, 28749, 28713, 28756, 28705,
    28741, 1547, 1574, 1557, 1579, 1552, 28612, 28600, 28606, 2114, 2388, 1815,
    1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118, 2146, 9501,
    2178, 2517, 2158, 2165, 9516, 9513, 2181, 2173, 9498, 9470, 9484, 16040,
    9489, 9479, 16045, 9474, 2171, 2168, 2400, 2395, 2221, 2223, 2323, 2320,
    2419, 2416, 2359, 2356, 2350, 2151, 2377, 2200, 2197, 2333, 2330, 2335,
    2337, 2343, 2340, 2345, 2347, 2393, 2390, 2328, 2325, 2234, 2236, 2244,
    2246, 2184, 2186, 2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239,
    2408, 2403, 2241, 2366, 2132, 2128, 2124, 2148, 2384, 4731, 15887, 2141,
    2380, 15871, 15874, 15897, 15892, 2071, 2047, 2060, 2520, 2525, 2530, 2535,
    2540, 2545, 2268, 2272, 3820, 9936, 19926, 28880, 2209, 2202, 6665, 28873,
    2257, 2261, 2279, 2283, 9922, 9915, 2290, 2294, 2153, 2146, 2171, 859,
    876, 865, 879, 862, 8111, 8103, 8107, 2756, 8039, 8051, 8043, 8047,
    2221, 1394, 1411, 1400, 1414, 1397, 8079, 2550, 2323, 1759, 1776, 1765,
    1779, 1762, 2419, 1502, 1519, 1508, 1522, 1505, 1530, 8003, 7995, 7999,
    2359, 492, 509, 498, 512, 8099, 8091, 8095, 2151, 2200, 2760, 8027,
    8036, 8030, 8033, 2333, 1148, 1165, 1154, 1168, 1151, 1176, 1189, 1180,
    8007, 7991, 7983, 7987, 2343, 592, 609, 598, 612, 595, 8135, 8127,
    8131, 2345, 1048, 1065, 1054, 1068, 1051, 8087, 8083, 105, 2568, 2393,
    1787, 1804, 1793, 1807, 1790, 8123, 8115, 8119, 2234, 656, 673, 662,
    676, 659, 8147, 8139, 8143, 2244, 684, 698, 2843, 8011, 8023, 8015,
    8019, 701, 687, 2184, 915, 932, 921, 935, 8067, 8059, 8063, 8055,
    8071, 918, 8075, 2144, 887, 904, 893, 907, 890, 2364, 1238, 1255,
    1244, 1258, 2372, 1366, 1383, 1386, 1369, 2239, 1302, 1319, 1322, 1305,
    2132, 2552, 2148, 2592, 2141, 7647, 7651, 7655, 7659, 7663, 7667, 7671,
    7675, 7679, 7683, 7687, 7691, 7695, 7699, 7703, 7707, 7711, 7715, 7719,
    7723, 7727, 7731, 7735, 7739, 7743, 7747, 7751, 7755, 7759, 7763, 7767,
    7771, 7775, 7779, 7783, 7787, 7791, 7795, 7799, 7803, 7807, 7811, 7815,
    7819, 7823, 7827, 7831, 7835, 7839, 7843, 7847, 7851, 7855, 7859, 7863,
    7867, 7871, 7875, 7879, 7883, 7887, 7891, 7895, 7899, 7903, 7907, 7911,
    7915, 7919, 7923, 7927, 7931, 7935, 7939, 7943, 7947, 7951, 7955, 7959,
    7963, 7967, 7971, 7975, 7979, 2146, 2171, 859, 876, 865, 879, 862,
    8111, 8103, 8107, 8039, 2221, 1394, 1411, 1400, 1414, 1397, 29279, 29275,
    8079, 2550, 1759, 1776, 1765, 1779, 2419, 1502, 1519, 1508, 1522, 1505,
    1530, 8003, 7995, 7999, 2359, 492, 509, 498, 512, 495, 8099, 8091,
    8095, 2151, 8027, 2333, 1148, 1165, 1154, 1168, 1151, 1176, 1189, 1180,
    8007, 7991, 7983, 7987, 2343, 592, 609, 598, 612, 595, 8135, 8127,
    8131, 2345, 1048, 1065, 1054, 1068, 1051, 8087, 8083, 105, 8151, 2568,
    2393, 1787, 1804, 1793, 1807, 1790, 8123, 8115, 8119, 2234, 656, 673,
    662, 676, 659, 8147, 8139, 8143, 2244, 684, 698, 8011, 283, 701,
    687, 19769, 19765, 279, 2184, 915, 932, 921, 935, 8067, 8059, 8063,
    8055, 918, 19789, 19785, 8075, 2144, 887, 904, 893, 907, 890, 2364,
    1238, 1255, 1244, 1258, 2372, 1366, 1383, 1386, 1369, 2239, 1302, 1319,
    1308, 1322, 1305, 19781, 19773, 19777, 6377, 4337, 12979, 4340, 17392, 7647,
    7651, 7655, 7659, 7663, 7667, 7671, 7675, 7679, 7683, 7687, 7691, 7695,
    7699, 7703, 7707, 7711, 7715, 7719, 7723, 7727, 7731, 7735, 7739, 7743,
    7747, 7751, 7755, 7759, 7763, 7767, 7771, 7775, 7779, 7783, 7787, 7791,
    7795, 7799, 7803, 7807, 7811, 7815, 7819, 7823, 7827, 7831, 7835, 7839,
    7843, 7847, 7851, 7855, 7859, 7863, 7867, 7871, 7875, 7879, 7883, 7887,
    7891, 7895, 7899, 7903, 7907, 7911, 7915, 7919, 7923, 7927, 7931, 7935,
    7939, 7943, 7947, 7951, 7955, 7959, 7963, 7967, 7971, 7975, 7979, 2146,
    5191, 2171, 2400, 5176, 2221, 2550, 2419, 2359, 2151, 2200, 2333, 2330,
    5220, 5161, 2335, 5238, 5232, 5226, 5235, 11960, 5250, 5241, 5244, 2343,
    2345, 3810, 5223, 2568, 5209, 2393, 2390, 3832, 5186, 2234, 2244, 2249,
    2246, 2184, 5182, 2186, 5171, 2144, 1238, 5205, 1255, 1244, 5212, 1366,
    5194, 1383, 1372, 1386, 1369, 5201, 3235, 5198, 3408, 5216, 29385, 29377,
    29381, 29389, 29393, 29397, 29401, 29405, 5166, 2146, 2171, 2751, 2400, 2221,
    2550, 2323, 2419, 2359, 2151, 2200, 2333, 2335, 2343, 2345, 3810, 2568,
    2393, 2234, 2244, 2184, 2144, 2414, 3824, 2372, 2239, 2408, 29507, 4731,
    29510, 2146, 2171, 2751, 2400, 2221, 2550, 2323, 2419, 2359, 2151, 2333,
    2335, 2343, 2345, 3810, 2568, 29613, 2393, 2328, 2234, 2244, 2184, 2144,
    2414, 2372, 2239, 2408, 5929, 5926, 4743, 2552, 4731, 4746, 29510, 2114,
    2388, 1815, 1817, 1819, 1821, 1823, 1825, 1827, 1829, 1831, 2116, 2118,
    2146, 2178, 3110, 2158, 2165, 2181, 2173, 2171, 2168, 2400, 2395, 2221,
    2223, 2323, 2320, 2419, 2416, 2317, 2312, 2359, 2356, 2350, 2151, 2377,
    2200, 2197, 2333, 2218, 2213, 2330, 2335, 2337, 2343, 2340, 2345, 2347,
    2393, 2390, 2328, 2325, 2234, 2236, 2244, 2249, 2252, 2246, 2184, 2186,
    2144, 2374, 2414, 2411, 2364, 2361, 2372, 2369, 2239, 2408, 2403, 2241,
    2366, 2132, 3040, 2128, 2124, 2552, 2148, 2384, 2141, 2380, 2071, 2047,
    2060, 2520, 2525, 2530, 2535, 2540, 2545, 2120, 2153, 2756, 17804, 17789,
    17717, 31173, 8051, 30351, 30306, 30320, 30345, 30326, 12, 17844, 17753, 17829,
    30299, 8043, 31162, 8047, 31157, 31132, 31126, 31119, 17769, 17764, 17735, 31206,
    31167, 31138, 30356, 30313, 30338, 30332, 9107, 30063, 30055, 29979, 30047, 14267,
    30775, 30684, 30713, 30766, 30722, 30114, 30758, 30704, 30750, 30674, 9122, 30030,
    9092, 30022, 29951, 29942, 29932, 30014, 30006, 29960, 30122, 30038, 29969, 30783,
    30694, 30740, 30731, 30221, 30235, 30229, 512, 31090, 31080, 31019, 31039, 31074,
    31045, 31069, 31033, 31064, 31012, 31085, 31026, 31057, 31051, 30283, 30294, 30288,
    2151, 30833, 30807, 30829, 30837, 8030, 30820, 8033, 30791, 30816, 30812, 30796,
    30841, 30824, 30801, 1148, 18121, 18109, 18048, 30279, 18173, 1168, 30270, 1151,
    30266, 30251, 30246, 30240, 71, 18125, 18068, 30262, 30274, 30256, 8664, 30476,
    30469, 30403, 30462, 30455, 8677, 30440, 8651, 30433, 30378, 30370, 30361, 30425,
    30418, 30386, 30411, 30447, 30394, 30505, 30488, 540, 30483, 30510, 30493, 20496,
    30499, 30525, 30514, 30535, 30530, 30519, 30561, 30544, 1068, 30539, 30571, 30566,
    30549, 20500, 30555, 2568, 1787, 17662, 17654, 17641, 29928, 17702, 1793, 29902,
    29918, 29907, 17694, 17631, 1807, 1790, 29923, 29912, 9156, 30667, 30660, 30608,
    30653, 30646, 14290, 30583, 30630, 30591, 30623, 30575, 9169, 30616, 9143, 30638,
    30599, 196, 30869, 30857, 30845, 701, 30879, 30852, 30883, 30874, 30863, 915,
    17932, 17924, 17911, 30213, 921, 30183, 30203, 30188, 17889, 17952, 935, 30199,
    8067, 31232, 31227, 31185, 31222, 31217, 8055, 31201, 8071, 31145, 31196, 31191,
    31151, 31241, 31211, 31178, 9204, 30155, 30147, 30081, 30139, 9225, 30106, 9189,
    29988, 30098, 30090, 29997, 30170, 30130, 30071, 918, 30178, 17902, 17898, 17874,
    31237, 30163, 30217, 30208, 30193, 9059, 30987, 30980, 30936, 30973, 14247, 30911,
    30965, 30919, 30903, 9072, 30958, 9046, 30887, 30951, 30944, 30895, 30994, 30927,
    31007, 31001, 31115, 31111, 1369, 18234, 10376, 31094, 31105, 31100, 30225,
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
    {5634,5660,5712,5784,39,9,1638,65,1}, {5809,5834,5858,3357,48,1,1703,34,1}, {5932,5957,5980,3357,49,1,1737,34,1},
    {6045,6065,6084,6125,50,1,1771,113,1}, {6130,6155,6176,3035,51,1,1884,118,1}, {6245,6265,6281,3357,52,1,2002,33,1},
    {6330,6355,6176,3035,53,1,1884,118,1}, {6437,6457,6480,6525,54,1,2035,97,1}, {6530,6555,6576,3357,55,1,2132,33,1},
    {6619,6644,5858,3357,56,1,2132,33,1}, {6669,6694,6713,6754,57,1,2165,70,1}, {6759,6784,6803,6754,58,1,2165,70,1},
    {6844,6864,6879,6921,59,1,2235,100,1}, {6926,6951,6973,1953,60,1,80,331,1}, {7017,7042,7064,1953,61,1,80,331,1},
    {7121,7141,7159,3357,62,1,2335,34,1}, {7208,7233,7265,3357,63,1,2369,28,1}, {7328,7350,7382,3357,64,1,2397,39,1},
    {7421,7443,7473,3357,65,1,2397,39,1}, {7514,7541,7567,3357,66,1,2436,28,1}, {7590,7617,7567,3357,67,1,2464,33,1},
    {8156,8179,8222,8231,68,3,2497,237,1}, {8245,8264,8303,3357,71,1,2734,30,1}, {8357,8381,8397,3357,72,1,2369,28,1},
    {8426,8450,8522,3357,73,1,2369,28,1}, {9264,9291,9314,1953,74,1,2764,277,1}, {9519,9546,9568,2512,75,4,3041,125,1},
    {9610,9637,9661,2684,79,1,3166,40,1}, {9695,9722,9749,3357,80,1,2397,39,1}, {9807,9834,9857,3357,81,1,3206,40,1},
    {9989,10016,10039,2512,82,3,3246,134,1}, {10089,10116,10142,3357,85,1,3380,38,1}, {10178,10205,10230,3357,86,1,3418,31,1},
    {10265,10292,10317,3357,87,1,2734,30,1}, {10384,10411,10434,3357,88,1,3449,49,1}, {10470,10497,10527,10565,89,1,3498,4,1},
    {10598,10625,10650,3702,90,1,3502,48,1}, {10744,10771,10796,3702,91,1,3550,49,1}, {10913,10940,10961,3920,92,1,3599,60,1},
    {11039,11066,11087,3920,93,1,3659,58,1}, {11122,11149,11180,10565,94,1,3717,1,1}, {11204,11231,11262,10565,95,1,3717,1,1},
    {11286,11313,11180,10565,96,1,3718,2,1}, {11346,11373,11421,8231,97,4,2497,237,1}, {11465,11492,11516,5033,101,1,3720,38,1},
    {11550,11577,11601,5033,102,1,3720,38,1}, {11630,11657,11679,3357,103,1,3758,46,1}, {11711,11738,11760,3357,104,1,3804,36,1},
    {11792,11822,11864,5488,105,4,1579,59,1}, {11967,11998,12043,5488,109,5,3840,50,1}, {12067,12094,12120,3357,114,1,3890,32,1},
    {12144,12171,10317,3357,115,1,1703,34,1}, {12201,12228,12253,3357,116,1,3922,36,1}, {12522,12549,12572,2512,117,4,3958,146,1},
    {12713,12740,12760,2512,121,4,4104,161,1}, {12866,12893,12915,2512,125,4,4265,162,1}, {12990,13017,13041,3357,129,1,4427,35,1},
    {13101,13128,13149,3357,130,1,4462,34,0}, {13215,13242,13265,3357,131,1,4496,38,1}, {13301,13328,13365,10565,132,1,4534,1,1},
    {13389,13416,13439,3357,133,1,4535,30,1}, {13463,13490,13513,3357,134,1,4535,30,1}, {13564,13591,13612,3357,135,1,4565,39,0},
    {13666,13693,13714,3357,136,1,4604,42,1}, {14349,14376,12760,1953,137,2,4646,299,1}, {14400,14427,14450,3357,139,1,4945,37,1},
    {14499,14526,14564,3357,140,1,4982,36,1}, {14589,14616,14641,3357,141,1,5018,38,1}, {14683,14710,14761,3357,142,1,5056,35,1},
    {14828,14855,12760,2512,143,3,5091,138,1}, {14875,14902,14923,3357,146,1,5229,35,1}, {14964,14991,15032,3357,147,1,5264,35,1},
    {15083,15112,15139,2939,148,1,5299,75,1}, {15153,15182,15139,2939,149,1,5299,75,1}, {15208,15237,15139,3035,150,1,5374,77,1},
    {15266,15295,15139,4241,151,1,5451,77,1}, {15322,15351,15139,4637,152,1,5528,78,0}, {15377,15406,15139,15434,153,1,5606,69,0},
    {15439,15468,15139,6125,154,1,5675,77,0}, {15492,15521,15139,15547,155,1,5752,75,1}, {15552,15581,15139,6921,156,1,5827,65,1},
    {15606,15635,15139,6754,157,1,5892,48,1}, {15684,15706,15723,3357,158,1,5940,47,1}, {15755,15777,15829,3357,159,1,5940,47,1},
    {15970,15999,16017,2512,160,2,5987,120,1}, {16107,16139,16179,3920,162,3,6107,55,1}, {16196,16225,16249,3035,165,1,6162,118,1},
    {16287,16316,16343,5033,166,1,6280,39,1}, {16360,16389,16249,3035,167,1,6162,118,1}, {16415,16444,16249,3035,168,1,6162,118,1},
    {16469,16498,16249,3035,169,1,6162,118,1}, {16521,16550,16249,3035,170,1,6162,118,1}, {16576,16605,16249,3035,171,1,6162,118,1},
    {16632,16661,16685,6754,172,1,2165,70,1}, {16810,16841,16880,3920,173,1,6319,58,1}, {16904,16935,16972,3920,174,1,3659,58,1},
    {16988,17019,17056,3920,175,1,3659,58,1}, {17072,17095,17129,5033,176,1,3720,38,1}, {17207,17230,17247,3357,177,1,6377,43,1},
    {17279,17302,17338,3357,178,1,6420,41,1}, {17395,17428,17471,3357,179,1,6461,33,1}, {17504,17538,17584,3357,180,1,6494,33,1},
    {18617,18640,18690,487,181,3,6527,263,0}, {18745,18764,18786,2684,184,1,6790,33,1}, {18829,18853,18895,3357,185,1,6823,29,1},
    {18940,18964,18895,3357,186,1,6852,29,1}, {19249,19278,19301,2512,187,4,6881,154,0}, {19552,19580,19604,2684,191,1,7035,40,1},
    {19635,19665,19692,3920,192,1,7075,44,1}, {19705,19723,19750,3035,193,1,7119,122,1}, {19793,19821,19865,8231,194,4,7241,232,1},
    {19879,19897,19750,19921,198,1,7473,114,1}, {19930,19958,19982,5033,199,1,7587,39,1}, {20049,20080,20110,5488,200,3,7626,61,1},
    {20150,20181,20110,5488,203,3,7687,58,1}, {20211,20229,19750,15434,206,1,7745,102,1}, {20255,20280,20300,3357,207,1,7847,33,1},
    {20317,20335,19750,6525,208,1,7880,97,1}, {20361,20379,19750,6754,209,1,2165,70,1}, {20401,20419,19750,6921,210,1,7977,100,1},
    {20449,20474,20300,3357,211,1,8077,35,1}, {20504,20533,20575,487,212,3,8112,3,1}, {20647,20669,20693,5488,215,6,8115,57,1},
    {20766,20791,20831,487,221,3,8172,0,1}, {20870,20899,20924,3357,224,1,8172,32,1}, {21042,21071,20924,10565,225,1,8204,34,1},
    {21115,21140,21175,5784,226,6,8238,41,1}, {21256,21280,21332,8231,232,3,7241,232,1}, {21371,21395,21429,5488,235,5,3840,50,1},
    {21481,21505,21532,8231,240,4,8279,227,1}, {21592,21614,21649,3702,244,1,8506,40,1}, {21692,21715,21745,3357,245,1,8546,47,1},
    {21790,21813,21843,3357,246,1,6823,29,1}, {21906,21929,21966,3357,247,1,2436,28,0}, {21995,22018,22076,3357,248,1,8593,28,1},
    {22162,22186,22231,2512,249,4,8621,98,1}, {22304,22328,22373,2512,253,4,8621,98,1}, {22438,22462,22373,3357,257,1,8719,31,1},
    {22511,22535,22583,3357,258,1,8750,28,1}, {22648,22672,22373,3357,259,1,8750,28,0}, {22720,22744,22373,3357,260,1,8778,29,1},
    {22790,22814,22860,2512,261,2,8807,95,1}, {22883,22907,22373,2512,263,2,8807,95,0}, {22953,22977,22373,5033,265,1,8902,33,1},
    {23024,23048,22373,3357,266,1,8935,30,1}, {23121,23145,22373,5488,267,5,8965,38,1}, {23191,23215,22583,3357,272,1,9003,34,1},
    {23264,23288,22373,2512,273,2,9037,96,0}, {23340,23364,23409,2512,275,3,9133,99,0}, {23432,23456,22373,3357,278,1,9232,29,1},
    {23505,23529,22583,3357,279,1,9261,26,1}, {23575,23599,22373,3357,280,1,9261,26,1}, {23645,23669,22373,3357,281,1,9287,32,1},
    {23713,23737,22373,3357,282,1,9319,34,1}, {23781,23805,22373,3357,283,1,9353,31,1}, {23851,23875,22373,3357,284,1,9384,34,1},
    {23920,23944,22373,3357,285,1,9418,31,1}, {23992,24016,22373,3357,286,1,9449,32,0}, {24060,24092,24132,24146,287,1,9481,28,1},
    {24151,24184,24132,24146,288,1,9509,30,1}, {24518,24541,24570,2512,289,4,9539,129,1}, {24733,24769,24808,3357,293,1,9668,37,1},
    {24854,24876,24921,3357,294,1,9705,37,1}, {24978,25000,25029,3357,295,1,5056,35,1}, {25072,25094,25129,3357,296,1,5056,35,1},
    {25541,25563,25587,1953,297,2,9742,267,1}, {25694,25716,25743,2512,299,4,10009,128,1}, {25821,25843,25871,2512,303,4,3041,125,1},
    {25940,25962,25990,2512,307,4,10137,129,1}, {26060,26082,26112,2939,311,1,10266,108,1}, {26143,26165,26197,3357,312,1,5940,47,1},
    {26233,26250,26281,3357,313,1,10374,29,1}, {26364,26395,26443,3920,314,4,10403,40,1}, {26473,26498,26443,3920,318,1,10443,44,1},
    {26541,26566,26618,3920,319,1,3659,58,1}, {26668,26690,26112,4241,320,1,10487,109,1}, {26720,26742,26764,3035,321,2,10596,119,1},
    {26811,26833,26857,4637,323,1,10715,113,1}, {26902,26924,26112,15434,324,1,10828,104,1}, {26955,26977,26764,3035,325,2,10596,119,1},
    {27001,27018,27050,3357,327,1,1703,34,1}, {27082,27112,27158,24146,328,1,9481,28,1}, {27170,27201,27158,24146,329,1,9509,30,1},
    {27248,27270,26112,3035,330,2,10596,119,1}, {27298,27320,27158,3035,332,2,10596,119,1}, {27357,27379,26112,6125,334,1,10932,112,1},
    {27426,27443,26112,15547,335,1,11044,107,1}, {27472,27494,27523,2512,336,4,11151,146,0}, {27553,27575,27616,3357,340,1,11297,33,1},
    {27690,27712,26112,6525,341,1,11330,97,1}, {27743,27765,27050,3357,342,1,4535,30,1}, {27803,27825,26112,6754,343,1,11427,70,1},
    {27852,27874,26112,6921,344,1,11497,100,1}, {27902,27924,27955,3357,345,1,5056,35,1}, {28005,28027,26112,2512,346,3,11597,116,1},
    {28780,28807,28841,1953,349,1,11713,332,1}, {28887,28910,28928,2512,350,2,12045,120,1}, {28983,29010,28841,1953,352,1,11713,332,1},
    {29045,29076,29111,8231,353,3,12165,236,1}, {29161,29192,29224,8231,356,3,2497,237,1}, {29283,29312,29339,8231,359,3,12401,234,1},
    {29409,29435,29466,5488,362,5,12635,68,1}, {29513,29539,29565,24146,367,1,12703,30,1}, {29617,29640,29700,24146,368,1,12733,34,1},
    {29736,29754,29774,2512,369,3,12767,94,1}, {29812,29835,29850,3035,372,1,1884,118,1}, {31246,31275,31301,487,373,3,12861,290,1},
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
    "\353\214\200\355\225\234 \353\257\274\352\265\255\0"
    ", \0"
    " \0"
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
