package io.payband.web.crawl;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of one namespace into memory, where nothing fails. For one thread. */
final class Xml {

  private final StringWriter text = new StringWriter(4_096);
  private final XMLStreamWriter out;

  /** Begins a document with its root. */
  Xml(String root, String namespace) {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw never(e);
    }
  }

  /** Begins an element on a line of its own. */
  Xml open(String name) {
    try {
      out.writeCharacters("\n");
      out.writeStartElement(name);
      return this;
    } catch (XMLStreamException e) {
      throw never(e);
    }
  }

  /** An attribute of the element that was begun last. */
  Xml with(String name, String value) {
    try {
      out.writeAttribute(name, value);
      return this;
    } catch (XMLStreamException e) {
      throw never(e);
    }
  }

  /** Words within the element that was begun last. */
  Xml words(String words) {
    try {
      out.writeCharacters(words);
      return this;
    } catch (XMLStreamException e) {
      throw never(e);
    }
  }

  /** An element of words. */
  Xml element(String name, String words) {
    return open(name).words(words).close();
  }

  /** Ends the element that was begun last. */
  Xml close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw never(e);
    }
  }

  /** Ends the document. */
  String text() {
    try {
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.close();
      return text.append('\n').toString();
    } catch (XMLStreamException e) {
      throw never(e);
    }
  }

  private static IllegalStateException never(XMLStreamException e) {
    return new IllegalStateException("memory does not fail", e);
  }
}
