package io.payband.web;

import io.payband.market.MarketSnapshot;
import io.payband.web.serving.PublicAddress;

/**
 * What the server needs to know.
 *
 * @param port port to listen on; 0 for any that is free
 * @param host address to listen on
 * @param snapshot what it answers from
 * @param quick whether to start soon rather than to have all made before the first request
 * @param publicAddress where it is reached from outside
 */
public record WebSettings(
    int port, String host, MarketSnapshot snapshot, boolean quick, PublicAddress publicAddress) {}
