// Generated from schemas/ by scripts/generate/fields.mjs. Do not edit.
import type { Field } from '../field.ts';

export const Aftale: Field = {
 "title": "Aftale",
 "required": [
  "type",
  "id",
  "år",
  "titel"
 ],
 "fields": {
  "type": {
   "title": "Type",
   "words": [
    "aftale"
   ]
  },
  "id": {
   "title": "Id",
   "format": "id"
  },
  "år": {
   "title": "År",
   "format": "aftaleår"
  },
  "titel": {
   "title": "Titel",
   "format": "tekst"
  },
  "status": {
   "title": "Status",
   "words": [
    "udkast",
    "i dialog",
    "i høring",
    "til godkendelse",
    "godkendt",
    "afsluttet"
   ]
  },
  "udgave": {
   "title": "Udgave",
   "fields": {
    "nr": {
     "title": "Nummer",
     "format": "heltal"
    },
    "til": {
     "title": "Til",
     "format": "tekst"
    }
   },
   "name": "Udgave"
  },
  "godkendelse": {
   "title": "Godkendelse",
   "fields": {
    "version": {
     "title": "Version",
     "format": "tekst"
    },
    "dato": {
     "title": "Dato",
     "format": "dato"
    },
    "af": {
     "title": "Godkendt af",
     "item": {
      "title": "Godkendt af",
      "format": "id"
     }
    }
   },
   "name": "Godkendelse"
  },
  "sagsnr": {
   "title": "Sagsnummer",
   "format": "tekst"
  },
  "løbetid": {
   "title": "Løbetid",
   "fields": {
    "fra": {
     "title": "Fra",
     "format": "dato"
    },
    "til": {
     "title": "Til",
     "format": "dato"
    }
   },
   "name": "Løbetid"
  },
  "parter": {
   "title": "Parter",
   "item": {
    "title": "Part",
    "fields": {
     "part": {
      "title": "Part",
      "format": "id"
     },
     "navn": {
      "title": "Navn",
      "format": "tekst"
     },
     "stilling": {
      "title": "Stilling",
      "format": "tekst"
     },
     "enhed": {
      "title": "Enhed",
      "format": "tekst"
     },
     "adresse": {
      "title": "Adresse",
      "format": "linjer"
     }
    },
    "name": "Part"
   }
  },
  "behandling": {
   "title": "Behandling",
   "item": {
    "title": "Behandling",
    "fields": {
     "hvem": {
      "title": "Hvem",
      "format": "tekst"
     },
     "dato": {
      "title": "Dato",
      "format": "dato"
     },
     "resultat": {
      "title": "Resultat",
      "format": "tekst"
     },
     "bemærkning": {
      "title": "Bemærkning",
      "format": "markdown"
     }
    },
    "name": "Behandling"
   }
  },
  "kerneydelse": {
   "title": "Kerneydelse",
   "format": "markdown"
  },
  "nøgletal": {
   "title": "Nøgletal",
   "item": {
    "title": "Nøgletal",
    "fields": {
     "navn": {
      "title": "Navn",
      "format": "tekst"
     },
     "værdi": {
      "title": "Værdi",
      "format": "tal"
     },
     "enhed": {
      "title": "Enhed",
      "format": "enhed"
     },
     "år": {
      "title": "År",
      "format": "aftaleår"
     }
    },
    "name": "Nøgletal"
   }
  },
  "politisk_ramme": {
   "title": "Den politiske ramme",
   "fields": {
    "hentes_fra": {
     "title": "Hentes fra",
     "format": "id"
    },
    "visioner_og_målsætninger": {
     "title": "Politiske visioner og målsætninger",
     "format": "markdown"
    },
    "indsatser_indledning": {
     "title": "Indledning til de politiske indsatsområder",
     "format": "markdown"
    }
   },
   "name": "PolitiskRamme"
  },
  "faglig_ramme": {
   "title": "Den faglige ramme",
   "fields": {
    "hentes_fra": {
     "title": "Hentes fra",
     "format": "id"
    },
    "målsætninger": {
     "title": "Faglige målsætninger",
     "format": "markdown"
    },
    "indsatser_indledning": {
     "title": "Indledning til de faglige indsatsområder",
     "format": "markdown"
    },
    "politikker_og_planer": {
     "title": "Politikker, regulativer og planer",
     "item": {
      "title": "Dokument",
      "fields": {
       "titel": {
        "title": "Titel",
        "format": "tekst"
       },
       "version": {
        "title": "Version",
        "format": "tekst"
       },
       "dato": {
        "title": "Dato",
        "format": "frist"
       },
       "url": {
        "title": "Adresse på nettet",
        "format": "netadresse"
       }
      },
      "name": "Dokument"
     }
    }
   },
   "name": "FagligRamme"
  },
  "institutionsramme": {
   "title": "Institutionsrammen",
   "fields": {
    "beskrivelse": {
     "title": "Beskrivelse af enheden",
     "format": "markdown"
    },
    "indsatser_indledning": {
     "title": "Indledning til enhedens egne indsatsområder",
     "format": "markdown"
    }
   },
   "name": "Institutionsramme"
  },
  "administrativ_ramme": {
   "title": "Den administrative ramme",
   "fields": {
    "koncernmål": {
     "title": "Enhedens del af koncernmålene",
     "keys": "id",
     "entries": {
      "title": "Enhedens del af et koncernmål",
      "fields": {
       "succeskriterier": {
        "title": "Enhedens egne tal",
        "keys": "nummer",
        "entries": {
         "title": "Enhedens eget tal",
         "fields": {
          "måltal": {
           "title": "Enhedens eget måltal",
           "fields": {
            "mindst": {
             "title": "Mindst",
             "format": "tal"
            },
            "højst": {
             "title": "Højst",
             "format": "tal"
            },
            "stiger_til": {
             "title": "Stiger til",
             "format": "tal"
            },
            "falder_til": {
             "title": "Falder til",
             "format": "tal"
            },
            "stiger_med": {
             "title": "Stiger med",
             "format": "tal"
            },
            "falder_med": {
             "title": "Falder med",
             "format": "tal"
            },
            "i_alt": {
             "title": "I alt",
             "format": "tal"
            },
            "senest": {
             "title": "Senest",
             "format": "frist"
            },
            "enhed": {
             "title": "Enhed",
             "format": "enhed"
            }
           },
           "name": "Måltal"
          },
          "udgangspunkt": {
           "title": "Enhedens eget udgangspunkt",
           "fields": {
            "værdi": {
             "title": "Værdi",
             "format": "tal"
            },
            "år": {
             "title": "År",
             "format": "aftaleår"
            },
            "enhed": {
             "title": "Enhed",
             "format": "enhed"
            }
           },
           "name": "Udgangspunkt"
          },
          "undervejs": {
           "title": "Undervejs",
           "keys": "id",
           "entries": {
            "title": "Undervejs",
            "format": "tal"
           },
           "name": "Undervejs"
          },
          "kilde": {
           "title": "Kilde",
           "format": "tekst"
          },
          "måles": {
           "title": "Måles",
           "item": {
            "title": "Måles",
            "format": "frist"
           }
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         },
         "name": "LokaltSucceskriterium"
        },
        "name": "LokaleSucceskriterier"
       },
       "aktiviteter": {
        "title": "Enhedens egne aktiviteter",
        "item": {
         "title": "Enhedens egne aktiviteter",
         "format": "markdown"
        }
       }
      },
      "name": "LokaltKoncernmål"
     },
     "name": "LokaleKoncernmål"
    }
   },
   "name": "AdministrativRamme"
  },
  "økonomisk_ramme": {
   "title": "Den økonomiske ramme",
   "fields": {
    "driftsbudget": {
     "title": "Driftsbudget",
     "fields": {
      "følger": {
       "title": "Følger",
       "format": "frist"
      },
      "netto": {
       "title": "Netto",
       "format": "beløb"
      },
      "poster": {
       "title": "Poster",
       "item": {
        "title": "Post",
        "fields": {
         "navn": {
          "title": "Navn",
          "format": "tekst"
         },
         "beløb": {
          "title": "Beløb",
          "format": "beløb"
         },
         "note": {
          "title": "Note",
          "format": "tekst"
         }
        },
        "name": "Post"
       }
      },
      "omplacering_tilladt": {
       "title": "Omplacering tilladt",
       "format": "ja-nej"
      },
      "overført_fra_sidste_år": {
       "title": "Overført fra sidste år",
       "format": "beløb"
      }
     },
     "name": "Driftsbudget"
    },
    "bemærkninger": {
     "title": "Bemærkninger",
     "format": "markdown"
    }
   },
   "name": "ØkonomiskRamme"
  },
  "indsatser": {
   "title": "Indsatser",
   "keys": "id",
   "entries": {
    "title": "Indsats",
    "required": [
     "art",
     "titel"
    ],
    "fields": {
     "art": {
      "title": "Art",
      "words": [
       "politisk",
       "faglig",
       "egen"
      ]
     },
     "titel": {
      "title": "Titel",
      "format": "tekst"
     },
     "udvalg": {
      "title": "Udvalg",
      "format": "tekst"
     },
     "fagsekretariat": {
      "title": "Fagsekretariat",
      "format": "tekst"
     },
     "målgruppe": {
      "title": "Målgruppe",
      "format": "tekst"
     },
     "aftaleholder": {
      "title": "Aftaleholder",
      "format": "tekst"
     },
     "målsætning": {
      "title": "Målsætning",
      "format": "markdown"
     },
     "delmål": {
      "title": "Delmål",
      "keys": "bogstav",
      "entries": {
       "title": "Delmål",
       "words": [
        "udgår"
       ],
       "format": "markdown",
       "fields": {
        "under": {
         "title": "Overskrift",
         "format": "tekst"
        },
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        }
       }
      },
      "name": "DelmålEfterBogstav"
     },
     "succeskriterier": {
      "title": "Succeskriterier",
      "keys": "nummer",
      "entries": {
       "title": "Succeskriterium",
       "words": [
        "udgår"
       ],
       "required": [
        "tekst"
       ],
       "fields": {
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "delmål": {
         "title": "Delmål",
         "item": {
          "title": "Delmål",
          "format": "bogstav"
         }
        },
        "måltal": {
         "title": "Måltal",
         "fields": {
          "mindst": {
           "title": "Mindst",
           "format": "tal"
          },
          "højst": {
           "title": "Højst",
           "format": "tal"
          },
          "stiger_til": {
           "title": "Stiger til",
           "format": "tal"
          },
          "falder_til": {
           "title": "Falder til",
           "format": "tal"
          },
          "stiger_med": {
           "title": "Stiger med",
           "format": "tal"
          },
          "falder_med": {
           "title": "Falder med",
           "format": "tal"
          },
          "i_alt": {
           "title": "I alt",
           "format": "tal"
          },
          "senest": {
           "title": "Senest",
           "format": "frist"
          },
          "enhed": {
           "title": "Enhed",
           "format": "enhed"
          }
         },
         "name": "Måltal"
        },
        "vurderes": {
         "title": "Vurderes",
         "fields": {
          "af": {
           "title": "Af",
           "format": "tekst"
          },
          "hvordan": {
           "title": "Hvordan",
           "format": "markdown"
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         },
         "name": "Vurdering"
        },
        "udgangspunkt": {
         "title": "Udgangspunkt",
         "fields": {
          "værdi": {
           "title": "Værdi",
           "format": "tal"
          },
          "år": {
           "title": "År",
           "format": "aftaleår"
          },
          "enhed": {
           "title": "Enhed",
           "format": "enhed"
          }
         },
         "name": "Udgangspunkt"
        },
        "undervejs": {
         "title": "Undervejs",
         "keys": "id",
         "entries": {
          "title": "Undervejs",
          "format": "tal"
         },
         "name": "Undervejs"
        },
        "kilde": {
         "title": "Kilde",
         "format": "tekst"
        },
        "måles": {
         "title": "Måles",
         "item": {
          "title": "Måles",
          "format": "frist"
         }
        },
        "frist": {
         "title": "Frist",
         "format": "frist"
        }
       }
      },
      "name": "Succeskriterier"
     },
     "handlinger": {
      "title": "Handlinger",
      "keys": "nummer",
      "entries": {
       "title": "Handling",
       "words": [
        "udgår"
       ],
       "required": [
        "tekst"
       ],
       "fields": {
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "fase": {
         "title": "Fase",
         "format": "tekst"
        },
        "ansvarlig": {
         "title": "Ansvarlig",
         "format": "tekst"
        },
        "fra": {
         "title": "Fra",
         "format": "frist"
        },
        "frist": {
         "title": "Frist",
         "format": "frist"
        },
        "delmål": {
         "title": "Delmål",
         "item": {
          "title": "Delmål",
          "format": "bogstav"
         }
        }
       }
      },
      "name": "Handlinger"
     },
     "direktionens_krav": {
      "title": "Direktionens krav",
      "words": [
       "ingen",
       "afventer"
      ],
      "format": "markdown"
     },
     "direktionens_bemærkninger": {
      "title": "Direktionens bemærkninger",
      "words": [
       "ingen",
       "afventer"
      ],
      "format": "markdown"
     },
     "evaluering": {
      "title": "Evaluering",
      "item": {
       "title": "Evaluering",
       "fields": {
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "modtager": {
         "title": "Modtager",
         "format": "tekst"
        },
        "datoer": {
         "title": "Datoer",
         "item": {
          "title": "Datoer",
          "format": "frist"
         }
        },
        "efter_løbetid": {
         "title": "Efter løbetid",
         "format": "ja-nej"
        }
       },
       "name": "Evaluering"
      }
     },
     "økonomi": {
      "title": "Økonomi",
      "fields": {
       "inden_for_rammen": {
        "title": "Inden for rammen",
        "format": "ja-nej"
       },
       "tekst": {
        "title": "Tekst",
        "format": "markdown"
       },
       "beløb": {
        "title": "Beløb",
        "keys": "år",
        "entries": {
         "title": "Beløb år for år",
         "format": "beløb"
        },
        "name": "BeløbEfterÅr"
       },
       "finansiering": {
        "title": "Finansiering",
        "format": "markdown"
       },
       "timer": {
        "title": "Timer",
        "format": "tal"
       }
      },
      "name": "Økonomi"
     },
     "resultatkrav": {
      "title": "Resultatkrav",
      "keys": "nummer",
      "entries": {
       "title": "Resultatkrav",
       "words": [
        "udgår"
       ],
       "fields": {
        "succeskriterium": {
         "title": "Succeskriterium",
         "format": "nummer"
        },
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "delmål": {
         "title": "Delmål",
         "item": {
          "title": "Delmål",
          "format": "bogstav"
         }
        },
        "frist": {
         "title": "Frist",
         "format": "frist"
        }
       }
      },
      "name": "ResultatkravEfterNummer"
     }
    },
    "name": "Indsats"
   },
   "name": "Indsatser"
  },
  "tillæg": {
   "title": "Tillæg",
   "item": {
    "title": "Tillæg",
    "fields": {
     "nr": {
      "title": "Nummer",
      "format": "heltal"
     },
     "dato": {
      "title": "Dato",
      "format": "dato"
     },
     "hvad": {
      "title": "Hvad",
      "format": "markdown"
     },
     "begrundelse": {
      "title": "Begrundelse",
      "format": "markdown"
     },
     "godkendt_af": {
      "title": "Godkendt af",
      "format": "tekst"
     }
    },
    "name": "Tillæg"
   }
  },
  "opfølgning": {
   "title": "Opfølgning",
   "fields": {
    "modtager": {
     "title": "Modtager",
     "format": "tekst"
    }
   },
   "name": "OpfølgningIAftalen"
  }
 },
 "name": "Aftale"
};

export const Indstillinger: Field = {
 "title": "Indstillinger",
 "fields": {
  "kommune": {
   "title": "Kommune",
   "format": "tekst"
  },
  "logo": {
   "title": "Logo",
   "format": "sti"
  },
  "tema": {
   "title": "Tema",
   "fields": {
    "farve": {
     "title": "Farve",
     "format": "farve"
    },
    "skrifttype": {
     "title": "Skrifttype",
     "format": "tekst"
    },
    "orddeling": {
     "title": "Orddeling",
     "format": "ja-nej"
    }
   },
   "name": "Tema"
  },
  "mapper": {
   "title": "Mapper",
   "fields": {
    "aftaler": {
     "title": "Aftaler",
     "format": "sti"
    },
    "skabeloner": {
     "title": "Skabeloner",
     "format": "sti"
    },
    "dokumenter": {
     "title": "Dokumenter",
     "format": "sti"
    }
   },
   "name": "Mapper"
  },
  "betegnelser": {
   "title": "Betegnelser",
   "fields": {
    "administrativ_ramme": {
     "title": "Den administrative ramme",
     "format": "tekst"
    },
    "afventer": {
     "title": "Afventer",
     "format": "tekst"
    },
    "aftale": {
     "title": "Aftale",
     "format": "tekst"
    },
    "aftalen_på_én_side": {
     "title": "Aftalen på én side",
     "format": "tekst"
    },
    "aftaleholder": {
     "title": "Aftaleholder",
     "format": "tekst"
    },
    "aktiviteter": {
     "title": "Enhedens aktiviteter",
     "format": "tekst"
    },
    "alle_enheder": {
     "title": "Alle aftaleenheder",
     "format": "tekst"
    },
    "anledning": {
     "title": "Behandlet i",
     "format": "tekst"
    },
    "ansvarlig": {
     "title": "Ansvarlig",
     "format": "tekst"
    },
    "begrundelse": {
     "title": "Begrundelse",
     "format": "tekst"
    },
    "behandling": {
     "title": "Behandling",
     "format": "tekst"
    },
    "bemærkning": {
     "title": "Bemærkning",
     "format": "tekst"
    },
    "bemærkninger": {
     "title": "Bemærkninger",
     "format": "tekst"
    },
    "beløb": {
     "title": "Beløb",
     "format": "tekst"
    },
    "bilag": {
     "title": "Bilag",
     "format": "tekst"
    },
    "blok_administration": {
     "title": "Administration",
     "format": "tekst"
    },
    "blok_politisk": {
     "title": "Politisk",
     "format": "tekst"
    },
    "budget_følger": {
     "title": "Budgettet følger",
     "format": "tekst"
    },
    "budget_netto": {
     "title": "Netto i alt",
     "format": "tekst"
    },
    "dato": {
     "title": "Dato",
     "format": "tekst"
    },
    "delmål": {
     "title": "Delmål",
     "format": "tekst"
    },
    "direktion": {
     "title": "Direktionen",
     "format": "tekst"
    },
    "direktionens_bemærkninger": {
     "title": "Direktionens bemærkninger",
     "format": "tekst"
    },
    "direktionens_krav": {
     "title": "Direktionens krav",
     "format": "tekst"
    },
    "driftsbudget": {
     "title": "Driftsbudget",
     "format": "tekst"
    },
    "efter_løbetid": {
     "title": "Den sidste måling ligger efter aftalens udløb",
     "format": "tekst"
    },
    "egen_målsætning": {
     "title": "Egen målsætning",
     "format": "tekst"
    },
    "eget_indsatsområde": {
     "title": "Eget indsatsområde",
     "format": "tekst"
    },
    "egne_indsatsområder": {
     "title": "Egne indsatsområder",
     "format": "tekst"
    },
    "enheden": {
     "title": "Enheden",
     "format": "tekst"
    },
    "evaluering": {
     "title": "Evaluering",
     "format": "tekst"
    },
    "faglig_målsætning": {
     "title": "Faglig målsætning",
     "format": "tekst"
    },
    "faglig_ramme": {
     "title": "Den faglige ramme",
     "format": "tekst"
    },
    "faglige_indsatsområder": {
     "title": "Faglige indsatsområder",
     "format": "tekst"
    },
    "faglige_målsætninger": {
     "title": "Faglige målsætninger",
     "format": "tekst"
    },
    "faglige_politikker_og_planer": {
     "title": "Gældende politikker, regulativer og planer på fagområdet",
     "format": "tekst"
    },
    "fagligt_indsatsområde": {
     "title": "Fagligt indsatsområde",
     "format": "tekst"
    },
    "fagsekretariat": {
     "title": "Fagsekretariat",
     "format": "tekst"
    },
    "finansiering": {
     "title": "Finansiering",
     "format": "tekst"
    },
    "fortsat": {
     "title": "Fortsat",
     "format": "tekst"
    },
    "fra": {
     "title": "Fra",
     "format": "tekst"
    },
    "frist": {
     "title": "Frist",
     "format": "tekst"
    },
    "frist_for_enheden": {
     "title": "Enhedens frist",
     "format": "tekst"
    },
    "godkendt": {
     "title": "Godkendt",
     "format": "tekst"
    },
    "godkendt_af": {
     "title": "Godkendt af",
     "format": "tekst"
    },
    "gælder": {
     "title": "Gælder",
     "format": "tekst"
    },
    "handlinger": {
     "title": "Handlinger",
     "format": "tekst"
    },
    "hvad": {
     "title": "Hvad",
     "format": "tekst"
    },
    "hvordan": {
     "title": "Sådan vurderes det",
     "format": "tekst"
    },
    "ikke_angivet": {
     "title": "Ikke angivet",
     "format": "tekst"
    },
    "ikke_efter_løbetid": {
     "title": "Alle målinger ligger i aftalens løbetid",
     "format": "tekst"
    },
    "ikke_inden_for_rammen": {
     "title": "Indsatsen kan ikke løses inden for rammen",
     "format": "tekst"
    },
    "indhold": {
     "title": "Indhold",
     "format": "tekst"
    },
    "indledning": {
     "title": "Indledning",
     "format": "tekst"
    },
    "inden_for_rammen": {
     "title": "Indsatsen løses inden for rammen",
     "format": "tekst"
    },
    "ingen": {
     "title": "Ingen",
     "format": "tekst"
    },
    "institutionsbeskrivelse": {
     "title": "Beskrivelse",
     "format": "tekst"
    },
    "institutionsramme": {
     "title": "Institutionsrammen",
     "format": "tekst"
    },
    "kerneydelse": {
     "title": "Aftaleområdets kerneydelse",
     "format": "tekst"
    },
    "kilde": {
     "title": "Kilde",
     "format": "tekst"
    },
    "kommunen": {
     "title": "Kommunen",
     "format": "tekst"
    },
    "koncernindsatsområde": {
     "title": "Koncernindsatsområde",
     "format": "tekst"
    },
    "koncernmål": {
     "title": "Direktionens koncernmål",
     "format": "tekst"
    },
    "koncernmålsætning": {
     "title": "Koncernmålsætning",
     "format": "tekst"
    },
    "koordinerende_enhed": {
     "title": "Koordinerende enhed",
     "format": "tekst"
    },
    "lokalt_mål": {
     "title": "Enhedens eget mål",
     "format": "tekst"
    },
    "løbetid": {
     "title": "Løbetid",
     "format": "tekst"
    },
    "mål": {
     "title": "Mål",
     "format": "tekst"
    },
    "mål_for_enheden": {
     "title": "Mål for enheden",
     "format": "tekst"
    },
    "mål_for_kommunen": {
     "title": "Mål for kommunen",
     "format": "tekst"
    },
    "mål_i_aftalen": {
     "title": "Mål i aftalen",
     "format": "tekst"
    },
    "målgruppe": {
     "title": "Målgruppe",
     "format": "tekst"
    },
    "måles": {
     "title": "Måles",
     "format": "tekst"
    },
    "modtager": {
     "title": "Modtager",
     "format": "tekst"
    },
    "nummer": {
     "title": "Nr",
     "format": "tekst"
    },
    "nøgletal": {
     "title": "Nøgletal",
     "format": "tekst"
    },
    "omfatter": {
     "title": "Omfatter",
     "format": "tekst"
    },
    "omplacering_ikke_tilladt": {
     "title": "Der må ikke flyttes budget mellem posterne",
     "format": "tekst"
    },
    "omplacering_tilladt": {
     "title": "Der må flyttes budget mellem posterne",
     "format": "tekst"
    },
    "opfølgning": {
     "title": "Opfølgning",
     "format": "tekst"
    },
    "opfølgning_og_dialog": {
     "title": "Opfølgning og dialog",
     "format": "tekst"
    },
    "opgøres_pr": {
     "title": "Opgøres pr",
     "format": "tekst"
    },
    "overført_fra_sidste_år": {
     "title": "Overført fra sidste år",
     "format": "tekst"
    },
    "parter_og_løbetid": {
     "title": "Aftalens parter og løbetid",
     "format": "tekst"
    },
    "politikker_og_planer": {
     "title": "Gældende politikker, regulativer og planer for hele kommunen",
     "format": "tekst"
    },
    "politisk_indsatsområde": {
     "title": "Politisk indsatsområde",
     "format": "tekst"
    },
    "politisk_målsætning": {
     "title": "Politisk målsætning",
     "format": "tekst"
    },
    "politisk_ramme": {
     "title": "Den politiske ramme",
     "format": "tekst"
    },
    "politiske_indsatsområder": {
     "title": "Politiske indsatsområder",
     "format": "tekst"
    },
    "post": {
     "title": "Post",
     "format": "tekst"
    },
    "resultat": {
     "title": "Resultat",
     "format": "tekst"
    },
    "resultatkrav": {
     "title": "Resultatkrav",
     "format": "tekst"
    },
    "sagsnummer": {
     "title": "Sagsnummer",
     "format": "tekst"
    },
    "se_bilag": {
     "title": "Se bilag",
     "format": "tekst"
    },
    "se_succeskriterium": {
     "title": "Se succeskriterium",
     "format": "tekst"
    },
    "sendes_til": {
     "title": "Sendes til",
     "format": "tekst"
    },
    "spilleregler": {
     "title": "Spilleregler for aftalestyring",
     "format": "tekst"
    },
    "status": {
     "title": "Status",
     "format": "tekst"
    },
    "succeskriterier": {
     "title": "Succeskriterier",
     "format": "tekst"
    },
    "succeskriterium": {
     "title": "Succeskriterium",
     "format": "tekst"
    },
    "tidspunkt": {
     "title": "Tidspunkt",
     "format": "tekst"
    },
    "tillæg": {
     "title": "Tillæg",
     "format": "tekst"
    },
    "timer": {
     "title": "Timer",
     "format": "tekst"
    },
    "titel": {
     "title": "Titel",
     "format": "tekst"
    },
    "udgangspunkt": {
     "title": "Udgangspunkt",
     "format": "tekst"
    },
    "udgår": {
     "title": "Udgår",
     "format": "tekst"
    },
    "udvalg": {
     "title": "Udvalg",
     "format": "tekst"
    },
    "underskrift": {
     "title": "Underskrift",
     "format": "tekst"
    },
    "undervejs": {
     "title": "Undervejs",
     "format": "tekst"
    },
    "version": {
     "title": "Version",
     "format": "tekst"
    },
    "visioner_og_målsætninger": {
     "title": "Politiske visioner og målsætninger",
     "format": "tekst"
    },
    "vurderes_af": {
     "title": "Vurderes af",
     "format": "tekst"
    },
    "værdi": {
     "title": "Værdi",
     "format": "tekst"
    },
    "ændring": {
     "title": "Ændring",
     "format": "tekst"
    },
    "økonomi": {
     "title": "Økonomi",
     "format": "tekst"
    },
    "økonomisk_ramme": {
     "title": "Den økonomiske ramme",
     "format": "tekst"
    },
    "år": {
     "title": "År",
     "format": "tekst"
    }
   },
   "name": "Betegnelser"
  },
  "runder": {
   "title": "Runder",
   "keys": "id",
   "entries": {
    "title": "Runde",
    "fields": {
     "titel": {
      "title": "Titel",
      "format": "tekst"
     },
     "opgøres_pr": {
      "title": "Opgøres pr.",
      "format": "dag-på-året"
     },
     "frist": {
      "title": "Frist",
      "format": "dag-på-året"
     }
    },
    "name": "Runde"
   },
   "name": "Runder"
  },
  "regler": {
   "title": "Regler",
   "keys": "id",
   "entries": {
    "title": "Regel",
    "words": [
     "fra",
     "info",
     "advarsel",
     "fejl"
    ],
    "fields": {
     "niveau": {
      "title": "Niveau",
      "words": [
       "fra",
       "info",
       "advarsel",
       "fejl"
      ]
     },
     "højst": {
      "title": "Højst",
      "format": "heltal"
     },
     "sider": {
      "title": "Sider",
      "format": "heltal"
     },
     "lix": {
      "title": "Lix",
      "format": "heltal"
     },
     "mindst": {
      "title": "Mindst",
      "format": "heltal"
     },
     "kendte": {
      "title": "Kendte",
      "item": {
       "title": "Kendt ord",
       "format": "tekst"
      }
     }
    }
   },
   "name": "Regler"
  },
  "regler_i_mapper": {
   "title": "Regler i mapper",
   "keys": "mappe",
   "entries": {
    "title": "Regler",
    "keys": "id",
    "entries": {
     "title": "Regel",
     "words": [
      "fra",
      "info",
      "advarsel",
      "fejl"
     ],
     "fields": {
      "niveau": {
       "title": "Niveau",
       "words": [
        "fra",
        "info",
        "advarsel",
        "fejl"
       ]
      },
      "højst": {
       "title": "Højst",
       "format": "heltal"
      },
      "sider": {
       "title": "Sider",
       "format": "heltal"
      },
      "lix": {
       "title": "Lix",
       "format": "heltal"
      },
      "mindst": {
       "title": "Mindst",
       "format": "heltal"
      },
      "kendte": {
       "title": "Kendte",
       "item": {
        "title": "Kendt ord",
        "format": "tekst"
       }
      }
     }
    },
    "name": "Regler"
   },
   "name": "ReglerIMapper"
  }
 },
 "name": "Indstillinger"
};

export const Kildepakke: Field = {
 "title": "Kildepakke",
 "required": [
  "type",
  "aftale"
 ],
 "fields": {
  "type": {
   "title": "Type",
   "words": [
    "kildepakke"
   ]
  },
  "byg": {
   "title": "Byg",
   "fields": {
    "program": {
     "title": "Program",
     "format": "tekst"
    },
    "version": {
     "title": "Version",
     "format": "tekst"
    },
    "sprog": {
     "title": "Sprog",
     "words": [
      "da"
     ]
    },
    "udkast": {
     "title": "Udkast",
     "format": "ja-nej"
    },
    "dato": {
     "title": "Dato",
     "format": "dato"
    },
    "filer": {
     "title": "Filer",
     "fields": {
      "aftale": {
       "title": "Aftale",
       "format": "sti"
      },
      "koncern": {
       "title": "Koncern",
       "format": "sti"
      },
      "indstillinger": {
       "title": "Indstillinger",
       "format": "sti"
      }
     },
     "name": "Kildefiler"
    },
    "skabeloner": {
     "title": "Skabeloner",
     "fields": {
      "indbyggede": {
       "title": "Indbyggede",
       "format": "tekst"
      },
      "egne": {
       "title": "Egne",
       "item": {
        "title": "Egen skabelon",
        "fields": {
         "fil": {
          "title": "Fil",
          "format": "sti"
         },
         "indhold": {
          "title": "Indhold",
          "format": "tekst"
         }
        },
        "name": "EgenSkabelon"
       }
      }
     },
     "name": "BrugteSkabeloner"
    },
    "tema": {
     "title": "Tema",
     "fields": {
      "farve": {
       "title": "Farve",
       "format": "farve"
      },
      "orddeling": {
       "title": "Orddeling",
       "format": "ja-nej"
      },
      "skrifttype": {
       "title": "Skrifttype",
       "format": "tekst"
      },
      "skrift": {
       "title": "Skrift",
       "fields": {
        "normal": {
         "title": "Normal",
         "format": "tekst"
        },
        "kursiv": {
         "title": "Kursiv",
         "format": "tekst"
        },
        "fed": {
         "title": "Fed",
         "format": "tekst"
        },
        "fed_kursiv": {
         "title": "Fed kursiv",
         "format": "tekst"
        }
       },
       "name": "Skriftfiler"
      },
      "logo": {
       "title": "Logo",
       "format": "tekst"
      }
     },
     "name": "BrugtTema"
    },
    "enheder": {
     "title": "Enheder",
     "keys": "id",
     "entries": {
      "title": "Enhedstitler",
      "format": "tekst"
     },
     "name": "Enhedstitler"
    }
   },
   "name": "Byg"
  },
  "indstillinger": {
   "title": "Indstillinger",
   "fields": {
    "kommune": {
     "title": "Kommune",
     "format": "tekst"
    },
    "betegnelser": {
     "title": "Betegnelser",
     "fields": {
      "administrativ_ramme": {
       "title": "Den administrative ramme",
       "format": "tekst"
      },
      "afventer": {
       "title": "Afventer",
       "format": "tekst"
      },
      "aftale": {
       "title": "Aftale",
       "format": "tekst"
      },
      "aftalen_på_én_side": {
       "title": "Aftalen på én side",
       "format": "tekst"
      },
      "aftaleholder": {
       "title": "Aftaleholder",
       "format": "tekst"
      },
      "aktiviteter": {
       "title": "Enhedens aktiviteter",
       "format": "tekst"
      },
      "alle_enheder": {
       "title": "Alle aftaleenheder",
       "format": "tekst"
      },
      "anledning": {
       "title": "Behandlet i",
       "format": "tekst"
      },
      "ansvarlig": {
       "title": "Ansvarlig",
       "format": "tekst"
      },
      "begrundelse": {
       "title": "Begrundelse",
       "format": "tekst"
      },
      "behandling": {
       "title": "Behandling",
       "format": "tekst"
      },
      "bemærkning": {
       "title": "Bemærkning",
       "format": "tekst"
      },
      "bemærkninger": {
       "title": "Bemærkninger",
       "format": "tekst"
      },
      "beløb": {
       "title": "Beløb",
       "format": "tekst"
      },
      "bilag": {
       "title": "Bilag",
       "format": "tekst"
      },
      "blok_administration": {
       "title": "Administration",
       "format": "tekst"
      },
      "blok_politisk": {
       "title": "Politisk",
       "format": "tekst"
      },
      "budget_følger": {
       "title": "Budgettet følger",
       "format": "tekst"
      },
      "budget_netto": {
       "title": "Netto i alt",
       "format": "tekst"
      },
      "dato": {
       "title": "Dato",
       "format": "tekst"
      },
      "delmål": {
       "title": "Delmål",
       "format": "tekst"
      },
      "direktion": {
       "title": "Direktionen",
       "format": "tekst"
      },
      "direktionens_bemærkninger": {
       "title": "Direktionens bemærkninger",
       "format": "tekst"
      },
      "direktionens_krav": {
       "title": "Direktionens krav",
       "format": "tekst"
      },
      "driftsbudget": {
       "title": "Driftsbudget",
       "format": "tekst"
      },
      "efter_løbetid": {
       "title": "Den sidste måling ligger efter aftalens udløb",
       "format": "tekst"
      },
      "egen_målsætning": {
       "title": "Egen målsætning",
       "format": "tekst"
      },
      "eget_indsatsområde": {
       "title": "Eget indsatsområde",
       "format": "tekst"
      },
      "egne_indsatsområder": {
       "title": "Egne indsatsområder",
       "format": "tekst"
      },
      "enheden": {
       "title": "Enheden",
       "format": "tekst"
      },
      "evaluering": {
       "title": "Evaluering",
       "format": "tekst"
      },
      "faglig_målsætning": {
       "title": "Faglig målsætning",
       "format": "tekst"
      },
      "faglig_ramme": {
       "title": "Den faglige ramme",
       "format": "tekst"
      },
      "faglige_indsatsområder": {
       "title": "Faglige indsatsområder",
       "format": "tekst"
      },
      "faglige_målsætninger": {
       "title": "Faglige målsætninger",
       "format": "tekst"
      },
      "faglige_politikker_og_planer": {
       "title": "Gældende politikker, regulativer og planer på fagområdet",
       "format": "tekst"
      },
      "fagligt_indsatsområde": {
       "title": "Fagligt indsatsområde",
       "format": "tekst"
      },
      "fagsekretariat": {
       "title": "Fagsekretariat",
       "format": "tekst"
      },
      "finansiering": {
       "title": "Finansiering",
       "format": "tekst"
      },
      "fortsat": {
       "title": "Fortsat",
       "format": "tekst"
      },
      "fra": {
       "title": "Fra",
       "format": "tekst"
      },
      "frist": {
       "title": "Frist",
       "format": "tekst"
      },
      "frist_for_enheden": {
       "title": "Enhedens frist",
       "format": "tekst"
      },
      "godkendt": {
       "title": "Godkendt",
       "format": "tekst"
      },
      "godkendt_af": {
       "title": "Godkendt af",
       "format": "tekst"
      },
      "gælder": {
       "title": "Gælder",
       "format": "tekst"
      },
      "handlinger": {
       "title": "Handlinger",
       "format": "tekst"
      },
      "hvad": {
       "title": "Hvad",
       "format": "tekst"
      },
      "hvordan": {
       "title": "Sådan vurderes det",
       "format": "tekst"
      },
      "ikke_angivet": {
       "title": "Ikke angivet",
       "format": "tekst"
      },
      "ikke_efter_løbetid": {
       "title": "Alle målinger ligger i aftalens løbetid",
       "format": "tekst"
      },
      "ikke_inden_for_rammen": {
       "title": "Indsatsen kan ikke løses inden for rammen",
       "format": "tekst"
      },
      "indhold": {
       "title": "Indhold",
       "format": "tekst"
      },
      "indledning": {
       "title": "Indledning",
       "format": "tekst"
      },
      "inden_for_rammen": {
       "title": "Indsatsen løses inden for rammen",
       "format": "tekst"
      },
      "ingen": {
       "title": "Ingen",
       "format": "tekst"
      },
      "institutionsbeskrivelse": {
       "title": "Beskrivelse",
       "format": "tekst"
      },
      "institutionsramme": {
       "title": "Institutionsrammen",
       "format": "tekst"
      },
      "kerneydelse": {
       "title": "Aftaleområdets kerneydelse",
       "format": "tekst"
      },
      "kilde": {
       "title": "Kilde",
       "format": "tekst"
      },
      "kommunen": {
       "title": "Kommunen",
       "format": "tekst"
      },
      "koncernindsatsområde": {
       "title": "Koncernindsatsområde",
       "format": "tekst"
      },
      "koncernmål": {
       "title": "Direktionens koncernmål",
       "format": "tekst"
      },
      "koncernmålsætning": {
       "title": "Koncernmålsætning",
       "format": "tekst"
      },
      "koordinerende_enhed": {
       "title": "Koordinerende enhed",
       "format": "tekst"
      },
      "lokalt_mål": {
       "title": "Enhedens eget mål",
       "format": "tekst"
      },
      "løbetid": {
       "title": "Løbetid",
       "format": "tekst"
      },
      "mål": {
       "title": "Mål",
       "format": "tekst"
      },
      "mål_for_enheden": {
       "title": "Mål for enheden",
       "format": "tekst"
      },
      "mål_for_kommunen": {
       "title": "Mål for kommunen",
       "format": "tekst"
      },
      "mål_i_aftalen": {
       "title": "Mål i aftalen",
       "format": "tekst"
      },
      "målgruppe": {
       "title": "Målgruppe",
       "format": "tekst"
      },
      "måles": {
       "title": "Måles",
       "format": "tekst"
      },
      "modtager": {
       "title": "Modtager",
       "format": "tekst"
      },
      "nummer": {
       "title": "Nr",
       "format": "tekst"
      },
      "nøgletal": {
       "title": "Nøgletal",
       "format": "tekst"
      },
      "omfatter": {
       "title": "Omfatter",
       "format": "tekst"
      },
      "omplacering_ikke_tilladt": {
       "title": "Der må ikke flyttes budget mellem posterne",
       "format": "tekst"
      },
      "omplacering_tilladt": {
       "title": "Der må flyttes budget mellem posterne",
       "format": "tekst"
      },
      "opfølgning": {
       "title": "Opfølgning",
       "format": "tekst"
      },
      "opfølgning_og_dialog": {
       "title": "Opfølgning og dialog",
       "format": "tekst"
      },
      "opgøres_pr": {
       "title": "Opgøres pr",
       "format": "tekst"
      },
      "overført_fra_sidste_år": {
       "title": "Overført fra sidste år",
       "format": "tekst"
      },
      "parter_og_løbetid": {
       "title": "Aftalens parter og løbetid",
       "format": "tekst"
      },
      "politikker_og_planer": {
       "title": "Gældende politikker, regulativer og planer for hele kommunen",
       "format": "tekst"
      },
      "politisk_indsatsområde": {
       "title": "Politisk indsatsområde",
       "format": "tekst"
      },
      "politisk_målsætning": {
       "title": "Politisk målsætning",
       "format": "tekst"
      },
      "politisk_ramme": {
       "title": "Den politiske ramme",
       "format": "tekst"
      },
      "politiske_indsatsområder": {
       "title": "Politiske indsatsområder",
       "format": "tekst"
      },
      "post": {
       "title": "Post",
       "format": "tekst"
      },
      "resultat": {
       "title": "Resultat",
       "format": "tekst"
      },
      "resultatkrav": {
       "title": "Resultatkrav",
       "format": "tekst"
      },
      "sagsnummer": {
       "title": "Sagsnummer",
       "format": "tekst"
      },
      "se_bilag": {
       "title": "Se bilag",
       "format": "tekst"
      },
      "se_succeskriterium": {
       "title": "Se succeskriterium",
       "format": "tekst"
      },
      "sendes_til": {
       "title": "Sendes til",
       "format": "tekst"
      },
      "spilleregler": {
       "title": "Spilleregler for aftalestyring",
       "format": "tekst"
      },
      "status": {
       "title": "Status",
       "format": "tekst"
      },
      "succeskriterier": {
       "title": "Succeskriterier",
       "format": "tekst"
      },
      "succeskriterium": {
       "title": "Succeskriterium",
       "format": "tekst"
      },
      "tidspunkt": {
       "title": "Tidspunkt",
       "format": "tekst"
      },
      "tillæg": {
       "title": "Tillæg",
       "format": "tekst"
      },
      "timer": {
       "title": "Timer",
       "format": "tekst"
      },
      "titel": {
       "title": "Titel",
       "format": "tekst"
      },
      "udgangspunkt": {
       "title": "Udgangspunkt",
       "format": "tekst"
      },
      "udgår": {
       "title": "Udgår",
       "format": "tekst"
      },
      "udvalg": {
       "title": "Udvalg",
       "format": "tekst"
      },
      "underskrift": {
       "title": "Underskrift",
       "format": "tekst"
      },
      "undervejs": {
       "title": "Undervejs",
       "format": "tekst"
      },
      "version": {
       "title": "Version",
       "format": "tekst"
      },
      "visioner_og_målsætninger": {
       "title": "Politiske visioner og målsætninger",
       "format": "tekst"
      },
      "vurderes_af": {
       "title": "Vurderes af",
       "format": "tekst"
      },
      "værdi": {
       "title": "Værdi",
       "format": "tekst"
      },
      "ændring": {
       "title": "Ændring",
       "format": "tekst"
      },
      "økonomi": {
       "title": "Økonomi",
       "format": "tekst"
      },
      "økonomisk_ramme": {
       "title": "Den økonomiske ramme",
       "format": "tekst"
      },
      "år": {
       "title": "År",
       "format": "tekst"
      }
     },
     "name": "Betegnelser"
    },
    "runder": {
     "title": "Runder",
     "keys": "id",
     "entries": {
      "title": "Runde",
      "fields": {
       "titel": {
        "title": "Titel",
        "format": "tekst"
       },
       "opgøres_pr": {
        "title": "Opgøres pr.",
        "format": "dag-på-året"
       },
       "frist": {
        "title": "Frist",
        "format": "dag-på-året"
       }
      },
      "name": "Runde"
     },
     "name": "Runder"
    }
   },
   "name": "TrykteIndstillinger"
  },
  "aftale": {
   "title": "Aftale",
   "required": [
    "type",
    "id",
    "år",
    "titel"
   ],
   "fields": {
    "type": {
     "title": "Type",
     "words": [
      "aftale"
     ]
    },
    "id": {
     "title": "Id",
     "format": "id"
    },
    "år": {
     "title": "År",
     "format": "aftaleår"
    },
    "titel": {
     "title": "Titel",
     "format": "tekst"
    },
    "status": {
     "title": "Status",
     "words": [
      "udkast",
      "i dialog",
      "i høring",
      "til godkendelse",
      "godkendt",
      "afsluttet"
     ]
    },
    "udgave": {
     "title": "Udgave",
     "fields": {
      "nr": {
       "title": "Nummer",
       "format": "heltal"
      },
      "til": {
       "title": "Til",
       "format": "tekst"
      }
     },
     "name": "Udgave"
    },
    "godkendelse": {
     "title": "Godkendelse",
     "fields": {
      "version": {
       "title": "Version",
       "format": "tekst"
      },
      "dato": {
       "title": "Dato",
       "format": "dato"
      },
      "af": {
       "title": "Godkendt af",
       "item": {
        "title": "Godkendt af",
        "format": "id"
       }
      }
     },
     "name": "Godkendelse"
    },
    "sagsnr": {
     "title": "Sagsnummer",
     "format": "tekst"
    },
    "løbetid": {
     "title": "Løbetid",
     "fields": {
      "fra": {
       "title": "Fra",
       "format": "dato"
      },
      "til": {
       "title": "Til",
       "format": "dato"
      }
     },
     "name": "Løbetid"
    },
    "parter": {
     "title": "Parter",
     "item": {
      "title": "Part",
      "fields": {
       "part": {
        "title": "Part",
        "format": "id"
       },
       "navn": {
        "title": "Navn",
        "format": "tekst"
       },
       "stilling": {
        "title": "Stilling",
        "format": "tekst"
       },
       "enhed": {
        "title": "Enhed",
        "format": "tekst"
       },
       "adresse": {
        "title": "Adresse",
        "format": "linjer"
       }
      },
      "name": "Part"
     }
    },
    "behandling": {
     "title": "Behandling",
     "item": {
      "title": "Behandling",
      "fields": {
       "hvem": {
        "title": "Hvem",
        "format": "tekst"
       },
       "dato": {
        "title": "Dato",
        "format": "dato"
       },
       "resultat": {
        "title": "Resultat",
        "format": "tekst"
       },
       "bemærkning": {
        "title": "Bemærkning",
        "format": "markdown"
       }
      },
      "name": "Behandling"
     }
    },
    "kerneydelse": {
     "title": "Kerneydelse",
     "format": "markdown"
    },
    "nøgletal": {
     "title": "Nøgletal",
     "item": {
      "title": "Nøgletal",
      "fields": {
       "navn": {
        "title": "Navn",
        "format": "tekst"
       },
       "værdi": {
        "title": "Værdi",
        "format": "tal"
       },
       "enhed": {
        "title": "Enhed",
        "format": "enhed"
       },
       "år": {
        "title": "År",
        "format": "aftaleår"
       }
      },
      "name": "Nøgletal"
     }
    },
    "politisk_ramme": {
     "title": "Den politiske ramme",
     "fields": {
      "hentes_fra": {
       "title": "Hentes fra",
       "format": "id"
      },
      "visioner_og_målsætninger": {
       "title": "Politiske visioner og målsætninger",
       "format": "markdown"
      },
      "indsatser_indledning": {
       "title": "Indledning til de politiske indsatsområder",
       "format": "markdown"
      }
     },
     "name": "PolitiskRamme"
    },
    "faglig_ramme": {
     "title": "Den faglige ramme",
     "fields": {
      "hentes_fra": {
       "title": "Hentes fra",
       "format": "id"
      },
      "målsætninger": {
       "title": "Faglige målsætninger",
       "format": "markdown"
      },
      "indsatser_indledning": {
       "title": "Indledning til de faglige indsatsområder",
       "format": "markdown"
      },
      "politikker_og_planer": {
       "title": "Politikker, regulativer og planer",
       "item": {
        "title": "Dokument",
        "fields": {
         "titel": {
          "title": "Titel",
          "format": "tekst"
         },
         "version": {
          "title": "Version",
          "format": "tekst"
         },
         "dato": {
          "title": "Dato",
          "format": "frist"
         },
         "url": {
          "title": "Adresse på nettet",
          "format": "netadresse"
         }
        },
        "name": "Dokument"
       }
      }
     },
     "name": "FagligRamme"
    },
    "institutionsramme": {
     "title": "Institutionsrammen",
     "fields": {
      "beskrivelse": {
       "title": "Beskrivelse af enheden",
       "format": "markdown"
      },
      "indsatser_indledning": {
       "title": "Indledning til enhedens egne indsatsområder",
       "format": "markdown"
      }
     },
     "name": "Institutionsramme"
    },
    "administrativ_ramme": {
     "title": "Den administrative ramme",
     "fields": {
      "koncernmål": {
       "title": "Enhedens del af koncernmålene",
       "keys": "id",
       "entries": {
        "title": "Enhedens del af et koncernmål",
        "fields": {
         "succeskriterier": {
          "title": "Enhedens egne tal",
          "keys": "nummer",
          "entries": {
           "title": "Enhedens eget tal",
           "fields": {
            "måltal": {
             "title": "Enhedens eget måltal",
             "fields": {
              "mindst": {
               "title": "Mindst",
               "format": "tal"
              },
              "højst": {
               "title": "Højst",
               "format": "tal"
              },
              "stiger_til": {
               "title": "Stiger til",
               "format": "tal"
              },
              "falder_til": {
               "title": "Falder til",
               "format": "tal"
              },
              "stiger_med": {
               "title": "Stiger med",
               "format": "tal"
              },
              "falder_med": {
               "title": "Falder med",
               "format": "tal"
              },
              "i_alt": {
               "title": "I alt",
               "format": "tal"
              },
              "senest": {
               "title": "Senest",
               "format": "frist"
              },
              "enhed": {
               "title": "Enhed",
               "format": "enhed"
              }
             },
             "name": "Måltal"
            },
            "udgangspunkt": {
             "title": "Enhedens eget udgangspunkt",
             "fields": {
              "værdi": {
               "title": "Værdi",
               "format": "tal"
              },
              "år": {
               "title": "År",
               "format": "aftaleår"
              },
              "enhed": {
               "title": "Enhed",
               "format": "enhed"
              }
             },
             "name": "Udgangspunkt"
            },
            "undervejs": {
             "title": "Undervejs",
             "keys": "id",
             "entries": {
              "title": "Undervejs",
              "format": "tal"
             },
             "name": "Undervejs"
            },
            "kilde": {
             "title": "Kilde",
             "format": "tekst"
            },
            "måles": {
             "title": "Måles",
             "item": {
              "title": "Måles",
              "format": "frist"
             }
            },
            "frist": {
             "title": "Frist",
             "format": "frist"
            }
           },
           "name": "LokaltSucceskriterium"
          },
          "name": "LokaleSucceskriterier"
         },
         "aktiviteter": {
          "title": "Enhedens egne aktiviteter",
          "item": {
           "title": "Enhedens egne aktiviteter",
           "format": "markdown"
          }
         }
        },
        "name": "LokaltKoncernmål"
       },
       "name": "LokaleKoncernmål"
      }
     },
     "name": "AdministrativRamme"
    },
    "økonomisk_ramme": {
     "title": "Den økonomiske ramme",
     "fields": {
      "driftsbudget": {
       "title": "Driftsbudget",
       "fields": {
        "følger": {
         "title": "Følger",
         "format": "frist"
        },
        "netto": {
         "title": "Netto",
         "format": "beløb"
        },
        "poster": {
         "title": "Poster",
         "item": {
          "title": "Post",
          "fields": {
           "navn": {
            "title": "Navn",
            "format": "tekst"
           },
           "beløb": {
            "title": "Beløb",
            "format": "beløb"
           },
           "note": {
            "title": "Note",
            "format": "tekst"
           }
          },
          "name": "Post"
         }
        },
        "omplacering_tilladt": {
         "title": "Omplacering tilladt",
         "format": "ja-nej"
        },
        "overført_fra_sidste_år": {
         "title": "Overført fra sidste år",
         "format": "beløb"
        }
       },
       "name": "Driftsbudget"
      },
      "bemærkninger": {
       "title": "Bemærkninger",
       "format": "markdown"
      }
     },
     "name": "ØkonomiskRamme"
    },
    "indsatser": {
     "title": "Indsatser",
     "keys": "id",
     "entries": {
      "title": "Indsats",
      "required": [
       "art",
       "titel"
      ],
      "fields": {
       "art": {
        "title": "Art",
        "words": [
         "politisk",
         "faglig",
         "egen"
        ]
       },
       "titel": {
        "title": "Titel",
        "format": "tekst"
       },
       "udvalg": {
        "title": "Udvalg",
        "format": "tekst"
       },
       "fagsekretariat": {
        "title": "Fagsekretariat",
        "format": "tekst"
       },
       "målgruppe": {
        "title": "Målgruppe",
        "format": "tekst"
       },
       "aftaleholder": {
        "title": "Aftaleholder",
        "format": "tekst"
       },
       "målsætning": {
        "title": "Målsætning",
        "format": "markdown"
       },
       "delmål": {
        "title": "Delmål",
        "keys": "bogstav",
        "entries": {
         "title": "Delmål",
         "words": [
          "udgår"
         ],
         "format": "markdown",
         "fields": {
          "under": {
           "title": "Overskrift",
           "format": "tekst"
          },
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          }
         }
        },
        "name": "DelmålEfterBogstav"
       },
       "succeskriterier": {
        "title": "Succeskriterier",
        "keys": "nummer",
        "entries": {
         "title": "Succeskriterium",
         "words": [
          "udgår"
         ],
         "required": [
          "tekst"
         ],
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "delmål": {
           "title": "Delmål",
           "item": {
            "title": "Delmål",
            "format": "bogstav"
           }
          },
          "måltal": {
           "title": "Måltal",
           "fields": {
            "mindst": {
             "title": "Mindst",
             "format": "tal"
            },
            "højst": {
             "title": "Højst",
             "format": "tal"
            },
            "stiger_til": {
             "title": "Stiger til",
             "format": "tal"
            },
            "falder_til": {
             "title": "Falder til",
             "format": "tal"
            },
            "stiger_med": {
             "title": "Stiger med",
             "format": "tal"
            },
            "falder_med": {
             "title": "Falder med",
             "format": "tal"
            },
            "i_alt": {
             "title": "I alt",
             "format": "tal"
            },
            "senest": {
             "title": "Senest",
             "format": "frist"
            },
            "enhed": {
             "title": "Enhed",
             "format": "enhed"
            }
           },
           "name": "Måltal"
          },
          "vurderes": {
           "title": "Vurderes",
           "fields": {
            "af": {
             "title": "Af",
             "format": "tekst"
            },
            "hvordan": {
             "title": "Hvordan",
             "format": "markdown"
            },
            "frist": {
             "title": "Frist",
             "format": "frist"
            }
           },
           "name": "Vurdering"
          },
          "udgangspunkt": {
           "title": "Udgangspunkt",
           "fields": {
            "værdi": {
             "title": "Værdi",
             "format": "tal"
            },
            "år": {
             "title": "År",
             "format": "aftaleår"
            },
            "enhed": {
             "title": "Enhed",
             "format": "enhed"
            }
           },
           "name": "Udgangspunkt"
          },
          "undervejs": {
           "title": "Undervejs",
           "keys": "id",
           "entries": {
            "title": "Undervejs",
            "format": "tal"
           },
           "name": "Undervejs"
          },
          "kilde": {
           "title": "Kilde",
           "format": "tekst"
          },
          "måles": {
           "title": "Måles",
           "item": {
            "title": "Måles",
            "format": "frist"
           }
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         }
        },
        "name": "Succeskriterier"
       },
       "handlinger": {
        "title": "Handlinger",
        "keys": "nummer",
        "entries": {
         "title": "Handling",
         "words": [
          "udgår"
         ],
         "required": [
          "tekst"
         ],
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "fase": {
           "title": "Fase",
           "format": "tekst"
          },
          "ansvarlig": {
           "title": "Ansvarlig",
           "format": "tekst"
          },
          "fra": {
           "title": "Fra",
           "format": "frist"
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          },
          "delmål": {
           "title": "Delmål",
           "item": {
            "title": "Delmål",
            "format": "bogstav"
           }
          }
         }
        },
        "name": "Handlinger"
       },
       "direktionens_krav": {
        "title": "Direktionens krav",
        "words": [
         "ingen",
         "afventer"
        ],
        "format": "markdown"
       },
       "direktionens_bemærkninger": {
        "title": "Direktionens bemærkninger",
        "words": [
         "ingen",
         "afventer"
        ],
        "format": "markdown"
       },
       "evaluering": {
        "title": "Evaluering",
        "item": {
         "title": "Evaluering",
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "modtager": {
           "title": "Modtager",
           "format": "tekst"
          },
          "datoer": {
           "title": "Datoer",
           "item": {
            "title": "Datoer",
            "format": "frist"
           }
          },
          "efter_løbetid": {
           "title": "Efter løbetid",
           "format": "ja-nej"
          }
         },
         "name": "Evaluering"
        }
       },
       "økonomi": {
        "title": "Økonomi",
        "fields": {
         "inden_for_rammen": {
          "title": "Inden for rammen",
          "format": "ja-nej"
         },
         "tekst": {
          "title": "Tekst",
          "format": "markdown"
         },
         "beløb": {
          "title": "Beløb",
          "keys": "år",
          "entries": {
           "title": "Beløb år for år",
           "format": "beløb"
          },
          "name": "BeløbEfterÅr"
         },
         "finansiering": {
          "title": "Finansiering",
          "format": "markdown"
         },
         "timer": {
          "title": "Timer",
          "format": "tal"
         }
        },
        "name": "Økonomi"
       },
       "resultatkrav": {
        "title": "Resultatkrav",
        "keys": "nummer",
        "entries": {
         "title": "Resultatkrav",
         "words": [
          "udgår"
         ],
         "fields": {
          "succeskriterium": {
           "title": "Succeskriterium",
           "format": "nummer"
          },
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "delmål": {
           "title": "Delmål",
           "item": {
            "title": "Delmål",
            "format": "bogstav"
           }
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         }
        },
        "name": "ResultatkravEfterNummer"
       }
      },
      "name": "Indsats"
     },
     "name": "Indsatser"
    },
    "tillæg": {
     "title": "Tillæg",
     "item": {
      "title": "Tillæg",
      "fields": {
       "nr": {
        "title": "Nummer",
        "format": "heltal"
       },
       "dato": {
        "title": "Dato",
        "format": "dato"
       },
       "hvad": {
        "title": "Hvad",
        "format": "markdown"
       },
       "begrundelse": {
        "title": "Begrundelse",
        "format": "markdown"
       },
       "godkendt_af": {
        "title": "Godkendt af",
        "format": "tekst"
       }
      },
      "name": "Tillæg"
     }
    },
    "opfølgning": {
     "title": "Opfølgning",
     "fields": {
      "modtager": {
       "title": "Modtager",
       "format": "tekst"
      }
     },
     "name": "OpfølgningIAftalen"
    }
   },
   "name": "Aftale"
  },
  "koncern": {
   "title": "Koncern",
   "required": [
    "type",
    "år"
   ],
   "fields": {
    "type": {
     "title": "Type",
     "words": [
      "koncern"
     ]
    },
    "år": {
     "title": "År",
     "format": "aftaleår"
    },
    "parter_og_løbetid": {
     "title": "Parter og løbetid",
     "format": "markdown"
    },
    "spilleregler": {
     "title": "Spilleregler",
     "fields": {
      "tekst": {
       "title": "Tekst",
       "format": "markdown"
      },
      "dokument": {
       "title": "Dokument",
       "fields": {
        "titel": {
         "title": "Titel",
         "format": "tekst"
        },
        "version": {
         "title": "Version",
         "format": "tekst"
        },
        "dato": {
         "title": "Dato",
         "format": "frist"
        },
        "url": {
         "title": "Adresse på nettet",
         "format": "netadresse"
        }
       },
       "name": "Dokument"
      }
     },
     "name": "Spilleregler"
    },
    "politikker_og_planer": {
     "title": "Politikker og planer",
     "item": {
      "title": "Dokument",
      "fields": {
       "titel": {
        "title": "Titel",
        "format": "tekst"
       },
       "version": {
        "title": "Version",
        "format": "tekst"
       },
       "dato": {
        "title": "Dato",
        "format": "frist"
       },
       "url": {
        "title": "Adresse på nettet",
        "format": "netadresse"
       }
      },
      "name": "Dokument"
     }
    },
    "koncernmål_indledning": {
     "title": "Indledning til koncernmålene",
     "format": "markdown"
    },
    "koncernmål": {
     "title": "Koncernmål",
     "keys": "id",
     "entries": {
      "title": "Koncernmål",
      "required": [
       "titel"
      ],
      "fields": {
       "titel": {
        "title": "Titel",
        "format": "tekst"
       },
       "koordinerende_enhed": {
        "title": "Koordinerende enhed",
        "format": "tekst"
       },
       "omfatter": {
        "title": "Omfatter",
        "words": [
         "alle"
        ],
        "item": {
         "title": "Omfatter",
         "format": "id"
        }
       },
       "målgruppe": {
        "title": "Målgruppe",
        "format": "tekst"
       },
       "målsætning": {
        "title": "Målsætning",
        "format": "markdown"
       },
       "delmål": {
        "title": "Delmål",
        "keys": "bogstav",
        "entries": {
         "title": "Delmål",
         "words": [
          "udgår"
         ],
         "format": "markdown",
         "fields": {
          "under": {
           "title": "Overskrift",
           "format": "tekst"
          },
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          }
         }
        },
        "name": "DelmålEfterBogstav"
       },
       "succeskriterier": {
        "title": "Succeskriterier",
        "keys": "nummer",
        "entries": {
         "title": "Succeskriterium",
         "words": [
          "udgår"
         ],
         "required": [
          "tekst"
         ],
         "fields": {
          "gælder": {
           "title": "Gælder",
           "words": [
            "kommunen",
            "hver enhed"
           ]
          },
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "delmål": {
           "title": "Delmål",
           "item": {
            "title": "Delmål",
            "format": "bogstav"
           }
          },
          "måltal": {
           "title": "Måltal",
           "fields": {
            "mindst": {
             "title": "Mindst",
             "format": "tal"
            },
            "højst": {
             "title": "Højst",
             "format": "tal"
            },
            "stiger_til": {
             "title": "Stiger til",
             "format": "tal"
            },
            "falder_til": {
             "title": "Falder til",
             "format": "tal"
            },
            "stiger_med": {
             "title": "Stiger med",
             "format": "tal"
            },
            "falder_med": {
             "title": "Falder med",
             "format": "tal"
            },
            "i_alt": {
             "title": "I alt",
             "format": "tal"
            },
            "senest": {
             "title": "Senest",
             "format": "frist"
            },
            "enhed": {
             "title": "Enhed",
             "format": "enhed"
            }
           },
           "name": "Måltal"
          },
          "vurderes": {
           "title": "Vurderes",
           "fields": {
            "af": {
             "title": "Af",
             "format": "tekst"
            },
            "hvordan": {
             "title": "Hvordan",
             "format": "markdown"
            },
            "frist": {
             "title": "Frist",
             "format": "frist"
            }
           },
           "name": "Vurdering"
          },
          "udgangspunkt": {
           "title": "Udgangspunkt",
           "fields": {
            "værdi": {
             "title": "Værdi",
             "format": "tal"
            },
            "år": {
             "title": "År",
             "format": "aftaleår"
            },
            "enhed": {
             "title": "Enhed",
             "format": "enhed"
            }
           },
           "name": "Udgangspunkt"
          },
          "undervejs": {
           "title": "Undervejs",
           "keys": "id",
           "entries": {
            "title": "Undervejs",
            "format": "tal"
           },
           "name": "Undervejs"
          },
          "kilde": {
           "title": "Kilde",
           "format": "tekst"
          },
          "måles": {
           "title": "Måles",
           "item": {
            "title": "Måles",
            "format": "frist"
           }
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         }
        },
        "name": "Koncernkriterier"
       },
       "lokalt_mål": {
        "title": "Lokalt mål",
        "fields": {
         "hvad": {
          "title": "Hvad",
          "words": [
           "måltal",
           "aktiviteter"
          ]
         },
         "sendes_til": {
          "title": "Sendes til",
          "format": "tekst"
         },
         "frist": {
          "title": "Frist",
          "format": "frist"
         }
        },
        "name": "LokaltMål"
       },
       "handlinger": {
        "title": "Handlinger",
        "keys": "nummer",
        "entries": {
         "title": "Handling",
         "words": [
          "udgår"
         ],
         "required": [
          "tekst"
         ],
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "fase": {
           "title": "Fase",
           "format": "tekst"
          },
          "ansvarlig": {
           "title": "Ansvarlig",
           "format": "tekst"
          },
          "fra": {
           "title": "Fra",
           "format": "frist"
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          },
          "delmål": {
           "title": "Delmål",
           "item": {
            "title": "Delmål",
            "format": "bogstav"
           }
          }
         }
        },
        "name": "Handlinger"
       },
       "direktionens_krav": {
        "title": "Direktionens krav",
        "words": [
         "ingen",
         "afventer"
        ],
        "format": "markdown"
       },
       "direktionens_bemærkninger": {
        "title": "Direktionens bemærkninger",
        "words": [
         "ingen",
         "afventer"
        ],
        "format": "markdown"
       },
       "evaluering": {
        "title": "Evaluering",
        "item": {
         "title": "Evaluering",
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "modtager": {
           "title": "Modtager",
           "format": "tekst"
          },
          "datoer": {
           "title": "Datoer",
           "item": {
            "title": "Datoer",
            "format": "frist"
           }
          },
          "efter_løbetid": {
           "title": "Efter løbetid",
           "format": "ja-nej"
          }
         },
         "name": "Evaluering"
        }
       },
       "økonomi": {
        "title": "Økonomi",
        "fields": {
         "inden_for_rammen": {
          "title": "Inden for rammen",
          "format": "ja-nej"
         },
         "tekst": {
          "title": "Tekst",
          "format": "markdown"
         },
         "beløb": {
          "title": "Beløb",
          "keys": "år",
          "entries": {
           "title": "Beløb år for år",
           "format": "beløb"
          },
          "name": "BeløbEfterÅr"
         },
         "finansiering": {
          "title": "Finansiering",
          "format": "markdown"
         },
         "timer": {
          "title": "Timer",
          "format": "tal"
         }
        },
        "name": "Økonomi"
       },
       "resultatkrav": {
        "title": "Resultatkrav",
        "keys": "nummer",
        "entries": {
         "title": "Resultatkrav",
         "words": [
          "udgår"
         ],
         "fields": {
          "succeskriterium": {
           "title": "Succeskriterium",
           "format": "nummer"
          },
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "delmål": {
           "title": "Delmål",
           "item": {
            "title": "Delmål",
            "format": "bogstav"
           }
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         }
        },
        "name": "ResultatkravEfterNummer"
       }
      },
      "name": "Koncernmål"
     },
     "name": "KoncernmålEfterId"
    }
   },
   "name": "Koncern"
  }
 },
 "name": "Kildepakke"
};

export const Koncern: Field = {
 "title": "Koncern",
 "required": [
  "type",
  "år"
 ],
 "fields": {
  "type": {
   "title": "Type",
   "words": [
    "koncern"
   ]
  },
  "år": {
   "title": "År",
   "format": "aftaleår"
  },
  "parter_og_løbetid": {
   "title": "Parter og løbetid",
   "format": "markdown"
  },
  "spilleregler": {
   "title": "Spilleregler",
   "fields": {
    "tekst": {
     "title": "Tekst",
     "format": "markdown"
    },
    "dokument": {
     "title": "Dokument",
     "fields": {
      "titel": {
       "title": "Titel",
       "format": "tekst"
      },
      "version": {
       "title": "Version",
       "format": "tekst"
      },
      "dato": {
       "title": "Dato",
       "format": "frist"
      },
      "url": {
       "title": "Adresse på nettet",
       "format": "netadresse"
      }
     },
     "name": "Dokument"
    }
   },
   "name": "Spilleregler"
  },
  "politikker_og_planer": {
   "title": "Politikker og planer",
   "item": {
    "title": "Dokument",
    "fields": {
     "titel": {
      "title": "Titel",
      "format": "tekst"
     },
     "version": {
      "title": "Version",
      "format": "tekst"
     },
     "dato": {
      "title": "Dato",
      "format": "frist"
     },
     "url": {
      "title": "Adresse på nettet",
      "format": "netadresse"
     }
    },
    "name": "Dokument"
   }
  },
  "koncernmål_indledning": {
   "title": "Indledning til koncernmålene",
   "format": "markdown"
  },
  "koncernmål": {
   "title": "Koncernmål",
   "keys": "id",
   "entries": {
    "title": "Koncernmål",
    "required": [
     "titel"
    ],
    "fields": {
     "titel": {
      "title": "Titel",
      "format": "tekst"
     },
     "koordinerende_enhed": {
      "title": "Koordinerende enhed",
      "format": "tekst"
     },
     "omfatter": {
      "title": "Omfatter",
      "words": [
       "alle"
      ],
      "item": {
       "title": "Omfatter",
       "format": "id"
      }
     },
     "målgruppe": {
      "title": "Målgruppe",
      "format": "tekst"
     },
     "målsætning": {
      "title": "Målsætning",
      "format": "markdown"
     },
     "delmål": {
      "title": "Delmål",
      "keys": "bogstav",
      "entries": {
       "title": "Delmål",
       "words": [
        "udgår"
       ],
       "format": "markdown",
       "fields": {
        "under": {
         "title": "Overskrift",
         "format": "tekst"
        },
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        }
       }
      },
      "name": "DelmålEfterBogstav"
     },
     "succeskriterier": {
      "title": "Succeskriterier",
      "keys": "nummer",
      "entries": {
       "title": "Succeskriterium",
       "words": [
        "udgår"
       ],
       "required": [
        "tekst"
       ],
       "fields": {
        "gælder": {
         "title": "Gælder",
         "words": [
          "kommunen",
          "hver enhed"
         ]
        },
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "delmål": {
         "title": "Delmål",
         "item": {
          "title": "Delmål",
          "format": "bogstav"
         }
        },
        "måltal": {
         "title": "Måltal",
         "fields": {
          "mindst": {
           "title": "Mindst",
           "format": "tal"
          },
          "højst": {
           "title": "Højst",
           "format": "tal"
          },
          "stiger_til": {
           "title": "Stiger til",
           "format": "tal"
          },
          "falder_til": {
           "title": "Falder til",
           "format": "tal"
          },
          "stiger_med": {
           "title": "Stiger med",
           "format": "tal"
          },
          "falder_med": {
           "title": "Falder med",
           "format": "tal"
          },
          "i_alt": {
           "title": "I alt",
           "format": "tal"
          },
          "senest": {
           "title": "Senest",
           "format": "frist"
          },
          "enhed": {
           "title": "Enhed",
           "format": "enhed"
          }
         },
         "name": "Måltal"
        },
        "vurderes": {
         "title": "Vurderes",
         "fields": {
          "af": {
           "title": "Af",
           "format": "tekst"
          },
          "hvordan": {
           "title": "Hvordan",
           "format": "markdown"
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         },
         "name": "Vurdering"
        },
        "udgangspunkt": {
         "title": "Udgangspunkt",
         "fields": {
          "værdi": {
           "title": "Værdi",
           "format": "tal"
          },
          "år": {
           "title": "År",
           "format": "aftaleår"
          },
          "enhed": {
           "title": "Enhed",
           "format": "enhed"
          }
         },
         "name": "Udgangspunkt"
        },
        "undervejs": {
         "title": "Undervejs",
         "keys": "id",
         "entries": {
          "title": "Undervejs",
          "format": "tal"
         },
         "name": "Undervejs"
        },
        "kilde": {
         "title": "Kilde",
         "format": "tekst"
        },
        "måles": {
         "title": "Måles",
         "item": {
          "title": "Måles",
          "format": "frist"
         }
        },
        "frist": {
         "title": "Frist",
         "format": "frist"
        }
       }
      },
      "name": "Koncernkriterier"
     },
     "lokalt_mål": {
      "title": "Lokalt mål",
      "fields": {
       "hvad": {
        "title": "Hvad",
        "words": [
         "måltal",
         "aktiviteter"
        ]
       },
       "sendes_til": {
        "title": "Sendes til",
        "format": "tekst"
       },
       "frist": {
        "title": "Frist",
        "format": "frist"
       }
      },
      "name": "LokaltMål"
     },
     "handlinger": {
      "title": "Handlinger",
      "keys": "nummer",
      "entries": {
       "title": "Handling",
       "words": [
        "udgår"
       ],
       "required": [
        "tekst"
       ],
       "fields": {
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "fase": {
         "title": "Fase",
         "format": "tekst"
        },
        "ansvarlig": {
         "title": "Ansvarlig",
         "format": "tekst"
        },
        "fra": {
         "title": "Fra",
         "format": "frist"
        },
        "frist": {
         "title": "Frist",
         "format": "frist"
        },
        "delmål": {
         "title": "Delmål",
         "item": {
          "title": "Delmål",
          "format": "bogstav"
         }
        }
       }
      },
      "name": "Handlinger"
     },
     "direktionens_krav": {
      "title": "Direktionens krav",
      "words": [
       "ingen",
       "afventer"
      ],
      "format": "markdown"
     },
     "direktionens_bemærkninger": {
      "title": "Direktionens bemærkninger",
      "words": [
       "ingen",
       "afventer"
      ],
      "format": "markdown"
     },
     "evaluering": {
      "title": "Evaluering",
      "item": {
       "title": "Evaluering",
       "fields": {
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "modtager": {
         "title": "Modtager",
         "format": "tekst"
        },
        "datoer": {
         "title": "Datoer",
         "item": {
          "title": "Datoer",
          "format": "frist"
         }
        },
        "efter_løbetid": {
         "title": "Efter løbetid",
         "format": "ja-nej"
        }
       },
       "name": "Evaluering"
      }
     },
     "økonomi": {
      "title": "Økonomi",
      "fields": {
       "inden_for_rammen": {
        "title": "Inden for rammen",
        "format": "ja-nej"
       },
       "tekst": {
        "title": "Tekst",
        "format": "markdown"
       },
       "beløb": {
        "title": "Beløb",
        "keys": "år",
        "entries": {
         "title": "Beløb år for år",
         "format": "beløb"
        },
        "name": "BeløbEfterÅr"
       },
       "finansiering": {
        "title": "Finansiering",
        "format": "markdown"
       },
       "timer": {
        "title": "Timer",
        "format": "tal"
       }
      },
      "name": "Økonomi"
     },
     "resultatkrav": {
      "title": "Resultatkrav",
      "keys": "nummer",
      "entries": {
       "title": "Resultatkrav",
       "words": [
        "udgår"
       ],
       "fields": {
        "succeskriterium": {
         "title": "Succeskriterium",
         "format": "nummer"
        },
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "delmål": {
         "title": "Delmål",
         "item": {
          "title": "Delmål",
          "format": "bogstav"
         }
        },
        "frist": {
         "title": "Frist",
         "format": "frist"
        }
       }
      },
      "name": "ResultatkravEfterNummer"
     }
    },
    "name": "Koncernmål"
   },
   "name": "KoncernmålEfterId"
  }
 },
 "name": "Koncern"
};

export const Opfølgning: Field = {
 "title": "Opfølgning",
 "required": [
  "type",
  "aftale",
  "år",
  "runde"
 ],
 "fields": {
  "type": {
   "title": "Type",
   "words": [
    "opfølgning"
   ]
  },
  "aftale": {
   "title": "Aftale",
   "format": "id"
  },
  "enhed": {
   "title": "Enhed",
   "format": "id"
  },
  "år": {
   "title": "År",
   "format": "aftaleår"
  },
  "runde": {
   "title": "Runde",
   "format": "id"
  },
  "afgivet": {
   "title": "Afgivet",
   "format": "dato"
  },
  "udfyldt_af": {
   "title": "Udfyldt af",
   "format": "tekst"
  },
  "samlet_vurdering": {
   "title": "Samlet vurdering",
   "format": "markdown"
  },
  "indsatser": {
   "title": "Indsatser",
   "keys": "id",
   "entries": {
    "title": "Opfølgning på en indsats",
    "fields": {
     "succeskriterier": {
      "title": "Succeskriterier",
      "keys": "nummer",
      "entries": {
       "title": "Opfølgning på et succeskriterium",
       "fields": {
        "målt": {
         "title": "Målt",
         "format": "tal"
        },
        "dato": {
         "title": "Dato",
         "format": "dato"
        },
        "svar": {
         "title": "Antal svar",
         "format": "heltal"
        },
        "ikke_målt": {
         "title": "Ikke målt",
         "format": "markdown"
        },
        "opnået": {
         "title": "Opnået",
         "format": "dato"
        },
        "forventet": {
         "title": "Forventet",
         "format": "dato"
        },
        "forventning": {
         "title": "Forventning",
         "words": [
          "nås",
          "usikkert",
          "nås ikke"
         ]
        },
        "vurdering": {
         "title": "Vurdering",
         "words": [
          "opfyldt",
          "følger planen",
          "bagud",
          "delvist opfyldt",
          "ikke opfyldt"
         ]
        },
        "tekst": {
         "title": "Tekst",
         "format": "markdown"
        },
        "forklaring": {
         "title": "Forklaring",
         "format": "markdown"
        },
        "ny_handling": {
         "title": "Ny handling",
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "ansvarlig": {
           "title": "Ansvarlig",
           "format": "tekst"
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         },
         "name": "NyHandling"
        }
       },
       "name": "Kriterieopfølgning"
      },
      "name": "Kriterieopfølgninger"
     },
     "handlinger": {
      "title": "Handlinger",
      "keys": "nummer",
      "entries": {
       "title": "Opfølgning på en handling",
       "fields": {
        "status": {
         "title": "Status",
         "words": [
          "ikke startet",
          "i gang",
          "gennemført",
          "forsinket",
          "udgår"
         ]
        },
        "dato": {
         "title": "Dato",
         "format": "dato"
        },
        "forklaring": {
         "title": "Forklaring",
         "format": "markdown"
        },
        "ny_handling": {
         "title": "Ny handling",
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "ansvarlig": {
           "title": "Ansvarlig",
           "format": "tekst"
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         },
         "name": "NyHandling"
        }
       },
       "name": "Handlingsopfølgning"
      },
      "name": "Handlingsopfølgninger"
     },
     "resultatkrav": {
      "title": "Resultatkrav",
      "keys": "nummer",
      "entries": {
       "title": "Opfølgning på et resultatkrav",
       "fields": {
        "opnået": {
         "title": "Opnået",
         "format": "dato"
        },
        "forventet": {
         "title": "Forventet",
         "format": "dato"
        },
        "forklaring": {
         "title": "Forklaring",
         "format": "markdown"
        },
        "ny_handling": {
         "title": "Ny handling",
         "fields": {
          "tekst": {
           "title": "Tekst",
           "format": "markdown"
          },
          "ansvarlig": {
           "title": "Ansvarlig",
           "format": "tekst"
          },
          "frist": {
           "title": "Frist",
           "format": "frist"
          }
         },
         "name": "NyHandling"
        }
       },
       "name": "Resultatkravopfølgning"
      },
      "name": "Resultatkravopfølgninger"
     }
    },
    "name": "Indsatsopfølgning"
   },
   "name": "Indsatsopfølgninger"
  },
  "måljusteringer": {
   "title": "Måljusteringer",
   "item": {
    "title": "Måljustering",
    "fields": {
     "indsats": {
      "title": "Indsats",
      "format": "id"
     },
     "succeskriterium": {
      "title": "Succeskriterium",
      "format": "nummer"
     },
     "måltal": {
      "title": "Nyt måltal",
      "fields": {
       "mindst": {
        "title": "Mindst",
        "format": "tal"
       },
       "højst": {
        "title": "Højst",
        "format": "tal"
       },
       "stiger_til": {
        "title": "Stiger til",
        "format": "tal"
       },
       "falder_til": {
        "title": "Falder til",
        "format": "tal"
       },
       "stiger_med": {
        "title": "Stiger med",
        "format": "tal"
       },
       "falder_med": {
        "title": "Falder med",
        "format": "tal"
       },
       "i_alt": {
        "title": "I alt",
        "format": "tal"
       },
       "senest": {
        "title": "Senest",
        "format": "frist"
       },
       "enhed": {
        "title": "Enhed",
        "format": "enhed"
       }
      },
      "name": "Måltal"
     },
     "udgår": {
      "title": "Udgår",
      "format": "ja-nej"
     },
     "begrundelse": {
      "title": "Begrundelse",
      "format": "markdown"
     },
     "godkendt_af": {
      "title": "Godkendt af",
      "format": "tekst"
     },
     "dato": {
      "title": "Dato",
      "format": "dato"
     }
    },
    "name": "Måljustering"
   }
  }
 },
 "name": "Opfølgning"
};
