#ifndef PULLQUOTE_CLIBYAML_H
#define PULLQUOTE_CLIBYAML_H
#include <yaml.h>
#endif
