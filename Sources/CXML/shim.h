// libxml2's HTML parser as a stream of three events. No tree is built, no entity is declared, no file or address opened,
// nothing printed.
//
// The library is opened with the first page and not with the program: it brings ICU and the C++ library along, which
// take 2 ms of every start, pages or not.
#ifndef PARALLAX_CXML_SHIM_H
#define PARALLAX_CXML_SHIM_H

#include <dlfcn.h>
#include <libxml/HTMLparser.h>
#include <string.h>

#if defined(__APPLE__)
#define PX_XML_LIBRARY "libxml2.2.dylib"
#elif LIBXML_VERSION >= 21400
#define PX_XML_LIBRARY "libxml2.so.16"
#else
#define PX_XML_LIBRARY "libxml2.so.2"
#endif

typedef enum { px_html_no_library, px_html_no_memory, px_html_parsed } px_html_end;

// What is called while a page is parsed; `receiver` is handed through. Text is UTF-8 and not terminated; a name is the
// same address whenever it is the same name; attributes are names and values in turn, up to a NULL name.
typedef struct {
    void (*open)(void *receiver, const xmlChar *name, const xmlChar **attributes);
    void (*close)(void *receiver, const xmlChar *name);
    void (*text)(void *receiver, const xmlChar *text, int length);
} px_html_events;

// Looks a function of the library up, with the type that the header gives it.
#define PX_XML(function) __typeof__(&function) function##_ = (__typeof__(&function))dlsym(library, #function)

// Parses UTF-8 bytes without NUL. `context` is given the parser, for px_html_stop, as long as it runs.
static inline px_html_end px_html_parse(const char *bytes, int length, px_html_events events, void *receiver,
                                        htmlParserCtxtPtr *context) {
    void *library = dlopen(PX_XML_LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!library) return px_html_no_library;
    PX_XML(xmlInitParser);
    PX_XML(htmlNewParserCtxt);
    PX_XML(htmlCtxtReadMemory);
    PX_XML(xmlFreeDoc);
    PX_XML(htmlFreeParserCtxt);
    if (!xmlInitParser_ || !htmlNewParserCtxt_ || !htmlCtxtReadMemory_ || !xmlFreeDoc_ || !htmlFreeParserCtxt_)
        return px_html_no_library;
    xmlInitParser_();
    htmlParserCtxtPtr parser = htmlNewParserCtxt_();
    if (!parser) return px_html_no_memory;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = events.open;
    parser->sax->endElement = events.close;
    parser->sax->characters = events.text;
    parser->sax->ignorableWhitespace = events.text;
    parser->sax->cdataBlock = events.text;
    parser->userData = receiver;
    *context = parser;
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                        HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;
    htmlDocPtr tree = htmlCtxtReadMemory_(parser, bytes, length, NULL, "UTF-8", options);
    if (tree) xmlFreeDoc_(tree);
    *context = NULL;
    htmlFreeParserCtxt_(parser);
    return px_html_parsed;
}

// Ends parsing from within an event.
static inline void px_html_stop(htmlParserCtxtPtr context) {
    void *library = dlopen(PX_XML_LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
    if (!library || !context) return;
    PX_XML(xmlStopParser);
    if (xmlStopParser_) xmlStopParser_(context);
}

#undef PX_XML
#endif
