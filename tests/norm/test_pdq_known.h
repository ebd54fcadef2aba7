/* Hashes of the pictures that test_pdq.c draws with seeds 0, 1, ... */
static const struct {
    uint32_t width, height, channels;
    int quality;
    const char *hex;
} known[] = {
    {640, 480, 3, 100, "618ec30e980b7326878c1f1c3e1c6038fc39e071807b07ff3f07f80f80ff03ff"},
    {300, 200, 1, 100, "93b231b0e334e6654e8d989c333cc67cde01e006cffe1cfc78fc08e0ff80f720"},
    {64, 64, 3, 100, "3aded7de847e1ce489ec3dedf0c1c18107fb1ff1fff083801f81fd0c00207f00"},
    {64, 64, 1, 100, "536aa65acc56ac66392472ccc4d2078747269d1ef01e003d607ddfdf3e1f803f"},
    {5, 5, 1, 100, "c4f1749d3b0e9b26695a348d69d8cb7296a564d9c4f1349d3b0e9b26695a348d"},
    {700, 33, 3, 100, "9eb58fe67fae8f1c987415eef886f0c5878d0ffcfff0806003c2df010000dfd0"},
    {512, 512, 3, 100, "2aae54238c5159ab150e715ac7f28f06333efe1ed01c407f1cf9f7f11e07201f"},
    {40, 1030, 1, 100, "7a9bd236a4ce49d59ab17189831306b6fc34e0cc4f1dfe7683c44e085cf83ef0"},
    {100, 30, 3, 100, "eec54375deb5938537ac44fabbc67086f18303ee7ffcf00085e1ff8200006bf0"},
};
