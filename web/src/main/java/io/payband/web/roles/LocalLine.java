package io.payband.web.roles;

import io.payband.web.figure.Figure;

/**
 * The figure of one place.
 *
 * @param place its name
 * @param path the page for that place
 * @param figure the figure
 * @param ratio place ÷ nation
 */
public record LocalLine(String place, String path, Figure figure, String ratio) {}
