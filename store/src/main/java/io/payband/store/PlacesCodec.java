package io.payband.store;

import io.payband.place.Country;
import io.payband.place.Gazetteer;
import io.payband.place.Metro;
import io.payband.place.StateCities;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Places as bytes and back. */
final class PlacesCodec {

  private PlacesCodec() {}

  static void write(Gazetteer places, PartOutput out) {
    out.count(places.metros().size());
    for (Metro metro : places.metros()) {
      out.text(metro.code());
      out.text(metro.name());
      out.texts(metro.states());
    }
    out.count(places.states().size());
    for (StateCities state : places.states()) {
      out.text(state.code());
      out.text(state.name());
      out.texts(state.cities());
      for (int metro : state.metros()) {
        out.count(metro);
      }
    }
    out.count(places.countries().size());
    for (Country country : places.countries()) {
      out.text(country.name());
      out.texts(country.otherNames());
    }
  }

  static Gazetteer read(PartInput in) throws IOException {
    int size = in.size(3);
    List<Metro> metros = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      metros.add(new Metro(in.text(), in.text(), in.texts()));
    }
    size = in.size(3);
    List<StateCities> states = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String code = in.text();
      String name = in.text();
      List<String> cities = in.texts();
      List<Integer> of = new ArrayList<>(cities.size());
      for (int c = 0; c < cities.size(); c++) {
        of.add(in.count());
      }
      states.add(new StateCities(code, name, cities, of));
    }
    size = in.size(2);
    List<Country> countries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      countries.add(new Country(in.text(), in.texts()));
    }
    return new Gazetteer(metros, states, countries);
  }
}
