// Code generated from the files in testdata by "go generate"; DO NOT EDIT.

package ports

// rfc1340 is the index of the built-in table, testdata/rfc1340.txt. It consists of
// constants and pointers to them, which the linker lays out: it needs no work when
// a program starts. Nothing assigns to it.
var rfc1340 = index{
	rows: []Assignment{
		{},
		{0, 0, TCP | UDP, "", "Reserved", ""}, // 1
		{1, 1, TCP | UDP, "tcpmux", "TCP Port Service Multiplexer", ""},                  // 2
		{2, 2, TCP | UDP, "compressnet", "Management Utility", ""},                       // 3
		{3, 3, TCP | UDP, "compressnet", "Compression Process", ""},                      // 4
		{4, 4, TCP | UDP, "", "Unassigned", ""},                                          // 5
		{5, 5, TCP | UDP, "rje", "Remote Job Entry", ""},                                 // 6
		{6, 6, TCP | UDP, "", "Unassigned", ""},                                          // 7
		{7, 7, TCP | UDP, "echo", "Echo", ""},                                            // 8
		{8, 8, TCP | UDP, "", "Unassigned", ""},                                          // 9
		{9, 9, TCP | UDP, "discard", "Discard", "sink null"},                             // 10
		{10, 10, TCP | UDP, "", "Unassigned", ""},                                        // 11
		{11, 11, UDP, "systat", "Active Users", "users"},                                 // 12
		{12, 12, TCP | UDP, "", "Unassigned", ""},                                        // 13
		{13, 13, TCP | UDP, "daytime", "Daytime", ""},                                    // 14
		{14, 14, TCP | UDP, "", "Unassigned", ""},                                        // 15
		{15, 15, TCP | UDP, "", "Unassigned [was netstat]", ""},                          // 16
		{16, 16, TCP | UDP, "", "Unassigned", ""},                                        // 17
		{17, 17, TCP | UDP, "qotd", "Quote of the Day", "quote"},                         // 18
		{18, 18, TCP | UDP, "msp", "Message Send Protocol", ""},                          // 19
		{19, 19, TCP | UDP, "chargen", "Character Generator", "ttytst source"},           // 20
		{20, 20, TCP | UDP, "ftp-data", "File Transfer [Default Data]", ""},              // 21
		{21, 21, TCP | UDP, "ftp", "File Transfer [Control], connection dialog", ""},     // 22
		{22, 22, TCP | UDP, "", "Unassigned", ""},                                        // 23
		{23, 23, TCP | UDP, "telnet", "Telnet", ""},                                      // 24
		{24, 24, TCP | UDP, "", "Any private mail system", ""},                           // 25
		{25, 25, TCP | UDP, "smtp", "Simple Mail Transfer", "mail"},                      // 26
		{26, 26, TCP | UDP, "", "Unassigned", ""},                                        // 27
		{27, 27, TCP | UDP, "nsw-fe", "NSW User System FE", ""},                          // 28
		{28, 28, TCP | UDP, "", "Unassigned", ""},                                        // 29
		{29, 29, TCP | UDP, "msg-icp", "MSG ICP", ""},                                    // 30
		{30, 30, TCP | UDP, "", "Unassigned", ""},                                        // 31
		{31, 31, TCP | UDP, "msg-auth", "MSG Authentication", ""},                        // 32
		{32, 32, TCP | UDP, "", "Unassigned", ""},                                        // 33
		{33, 33, TCP | UDP, "dsp", "Display Support Protocol", ""},                       // 34
		{34, 34, TCP | UDP, "", "Unassigned", ""},                                        // 35
		{35, 35, TCP | UDP, "", "Any private printer server", ""},                        // 36
		{36, 36, TCP | UDP, "", "Unassigned", ""},                                        // 37
		{37, 37, TCP | UDP, "time", "Time", "timeserver"},                                // 38
		{38, 38, TCP | UDP, "", "Unassigned", ""},                                        // 39
		{39, 39, TCP | UDP, "rlp", "Resource Location Protocol", "resource"},             // 40
		{40, 40, TCP | UDP, "", "Unassigned", ""},                                        // 41
		{41, 41, TCP | UDP, "graphics", "Graphics", ""},                                  // 42
		{42, 42, TCP | UDP, "nameserver", "Host Name Server", "nameserver"},              // 43
		{43, 43, TCP | UDP, "nicname", "Who Is", "nicname"},                              // 44
		{44, 44, TCP | UDP, "mpm-flags", "MPM FLAGS Protocol", ""},                       // 45
		{45, 45, TCP | UDP, "mpm", "Message Processing Module", ""},                      // 46
		{46, 46, TCP | UDP, "mpm-snd", "MPM [default send]", ""},                         // 47
		{47, 47, TCP | UDP, "ni-ftp", "NI FTP", ""},                                      // 48
		{48, 48, TCP | UDP, "", "Unassigned", ""},                                        // 49
		{49, 49, TCP | UDP, "login", "Login Host Protocol", ""},                          // 50
		{50, 50, TCP | UDP, "re-mail-ck", "Remote Mail Checking Protocol", ""},           // 51
		{51, 51, TCP | UDP, "la-maint", "IMP Logical Address Maintenance", ""},           // 52
		{52, 52, TCP | UDP, "xns-time", "XNS Time Protocol", ""},                         // 53
		{53, 53, TCP | UDP, "domain", "Domain Name Server", ""},                          // 54
		{54, 54, TCP | UDP, "xns-ch", "XNS Clearinghouse", ""},                           // 55
		{55, 55, TCP | UDP, "isi-gl", "ISI Graphics Language", ""},                       // 56
		{56, 56, TCP | UDP, "xns-auth", "XNS Authentication", ""},                        // 57
		{57, 57, TCP | UDP, "", "Any private terminal access", ""},                       // 58
		{58, 58, TCP | UDP, "xns-mail", "XNS Mail", ""},                                  // 59
		{59, 59, TCP | UDP, "", "Any private file service", ""},                          // 60
		{60, 60, TCP | UDP, "", "Unassigned", ""},                                        // 61
		{61, 61, TCP | UDP, "ni-mail", "NI MAIL", ""},                                    // 62
		{62, 62, TCP | UDP, "acas", "ACA Services", ""},                                  // 63
		{63, 63, TCP | UDP, "via-ftp", "VIA Systems - FTP", ""},                          // 64
		{64, 64, TCP | UDP, "covia", "Communications Integrator (CI)", ""},               // 65
		{65, 65, TCP | UDP, "tacacs-ds", "TACACS-Database Service", ""},                  // 66
		{66, 66, TCP | UDP, "sql*net", "Oracle SQL*NET", ""},                             // 67
		{67, 67, TCP | UDP, "bootpc", "DHCP/BOOTP Protocol Server", ""},                  // 68
		{68, 68, TCP | UDP, "bootpc", "DHCP/BOOTP Protocol Server", ""},                  // 69
		{69, 69, UDP, "tftp", "Trivial File Transfer", ""},                               // 70
		{70, 70, TCP | UDP, "gopher", "Gopher", ""},                                      // 71
		{71, 71, TCP | UDP, "netrjs-1", "Remote Job Service", ""},                        // 72
		{72, 72, TCP | UDP, "netrjs-2", "Remote Job Service", ""},                        // 73
		{73, 73, TCP | UDP, "netrjs-3", "Remote Job Service", ""},                        // 74
		{74, 74, TCP | UDP, "netrjs-4", "Remote Job Service", ""},                        // 75
		{75, 75, UDP, "", "Any private dial out service", ""},                            // 76
		{76, 76, TCP | UDP, "", "Unassigned", ""},                                        // 77
		{77, 77, TCP | UDP, "", "Any private RJE service", ""},                           // 78
		{78, 78, TCP | UDP, "vettcp", "Vettcp", ""},                                      // 79
		{79, 79, TCP | UDP, "finger", "Finger", ""},                                      // 80
		{80, 80, TCP | UDP, "www", "World Wide Web HTTP", ""},                            // 81
		{81, 81, TCP | UDP, "hosts2-ns", "HOSTS2 Name Server", ""},                       // 82
		{82, 82, TCP | UDP, "xfer", "XFER Utility", ""},                                  // 83
		{83, 83, TCP | UDP, "mit-ml-dev", "MIT ML Device", ""},                           // 84
		{84, 84, TCP | UDP, "ctf", "Common Trace Facility", ""},                          // 85
		{85, 85, TCP | UDP, "mit-ml-dev", "MIT ML Device", ""},                           // 86
		{86, 86, TCP | UDP, "mfcobol", "Micro Focus Cobol", ""},                          // 87
		{87, 87, TCP | UDP, "", "Any private terminal link", "ttylink"},                  // 88
		{88, 88, TCP | UDP, "kerberos", "Kerberos", ""},                                  // 89
		{89, 89, TCP, "su-mit-tg", "SU/MIT Telnet Gateway", ""},                          // 90
		{89, 89, UDP, "su-mit-tg", "SU/MIT Telnet Gateway", ""},                          // 91
		{90, 90, TCP | UDP, "", "DNSIX Security Attribute Token Map", ""},                // 92
		{91, 91, TCP | UDP, "mit-dov", "MIT Dover Spooler", ""},                          // 93
		{92, 92, TCP | UDP, "npp", "Network Printing Protocol", ""},                      // 94
		{93, 93, TCP | UDP, "dcp", "Device Control Protocol", ""},                        // 95
		{94, 94, TCP | UDP, "objcall", "Tivoli Object Dispatcher", ""},                   // 96
		{95, 95, TCP | UDP, "supdup", "SUPDUP", ""},                                      // 97
		{96, 96, TCP | UDP, "dixie", "DIXIE Protocol Specification", ""},                 // 98
		{97, 97, TCP | UDP, "swift-rvf", "Swift Remote Virtual File Protocol", ""},       // 99
		{98, 98, TCP | UDP, "tacnews", "TAC News", ""},                                   // 100
		{99, 99, TCP | UDP, "metagram", "Metagram Relay", ""},                            // 101
		{100, 100, TCP, "newacct", "[unauthorized use]", ""},                             // 102
		{101, 101, TCP | UDP, "hostname", "NIC Host Name Server", "hostname"},            // 103
		{102, 102, TCP | UDP, "iso-tsap", "ISO-TSAP", ""},                                // 104
		{103, 103, TCP | UDP, "gppitnp", "Genesis Point-to-Point Trans Net", "webster"},  // 105
		{104, 104, TCP | UDP, "acr-nema", "ACR-NEMA Digital Imag. & Comm. 300", ""},      // 106
		{105, 105, TCP | UDP, "csnet-ns", "Mailbox Name Nameserver", ""},                 // 107
		{106, 106, TCP | UDP, "3com-tsmux", "3COM-TSMUX", ""},                            // 108
		{107, 107, TCP | UDP, "rtelnet", "Remote Telnet Service", ""},                    // 109
		{108, 108, TCP | UDP, "snagas", "SNA Gateway Access Server", ""},                 // 110
		{109, 109, TCP | UDP, "pop2", "Post Office Protocol - Version 2", "postoffice"},  // 111
		{110, 110, TCP | UDP, "pop3", "Post Office Protocol - Version 3", "postoffice"},  // 112
		{111, 111, TCP | UDP, "sunrpc", "SUN Remote Procedure Call", ""},                 // 113
		{112, 112, TCP | UDP, "mcidas", "McIDAS Data Transmission Protocol", ""},         // 114
		{113, 113, TCP | UDP, "auth", "Authentication Service", "authentication"},        // 115
		{114, 114, TCP | UDP, "audionews", "Audio News Multicast", ""},                   // 116
		{115, 115, TCP | UDP, "sftp", "Simple File Transfer Protocol", ""},               // 117
		{116, 116, TCP | UDP, "ansanotify", "ANSA REX Notify", ""},                       // 118
		{117, 117, TCP | UDP, "uucp-path", "UUCP Path Service", ""},                      // 119
		{118, 118, TCP | UDP, "sqlserv", "SQL Services", ""},                             // 120
		{119, 119, TCP | UDP, "nntp", "Network News Transfer Protocol", "usenet"},        // 121
		{120, 120, TCP | UDP, "cfdptkt", "CFDPTKT", ""},                                  // 122
		{121, 121, TCP | UDP, "erpc", "Encore Expedited Remote Pro.Call", ""},            // 123
		{122, 122, TCP | UDP, "smakynet", "SMAKYNET", ""},                                // 124
		{123, 123, TCP | UDP, "ntp", "Network Time Protocol", "ntpd ntp"},                // 125
		{124, 124, TCP | UDP, "ansatrader", "ANSA REX Trader", ""},                       // 126
		{125, 125, TCP | UDP, "locus-map", "Locus PC-Interface Net Map Server", ""},      // 127
		{126, 126, TCP | UDP, "unitary", "Unisys Unitary Login", ""},                     // 128
		{127, 127, TCP | UDP, "locus-con", "Locus PC-Interface Conn Server", ""},         // 129
		{128, 128, TCP | UDP, "gss-xlicen", "GSS X License Verification", ""},            // 130
		{129, 129, TCP | UDP, "pwdgen", "Password Generator Protocol", ""},               // 131
		{130, 130, TCP | UDP, "cisco-fna", "Cisco FNATIVE", ""},                          // 132
		{131, 131, TCP | UDP, "cisco-tna", "Cisco TNATIVE", ""},                          // 133
		{132, 132, TCP | UDP, "cisco-sys", "Cisco SYSMAINT", ""},                         // 134
		{133, 133, TCP | UDP, "statsrv", "Statistics Service", ""},                       // 135
		{134, 134, TCP | UDP, "ingres-net", "INGRES-NET Service", ""},                    // 136
		{135, 135, TCP | UDP, "loc-srv", "Location Service", ""},                         // 137
		{136, 136, TCP | UDP, "profile", "PROFILE Naming System", ""},                    // 138
		{137, 137, TCP | UDP, "netbios-ns", "NetBIOS Name Service", ""},                  // 139
		{138, 138, TCP | UDP, "netbios-dgm", "NetBIOS Datagram Service", ""},             // 140
		{139, 139, TCP | UDP, "netbios-ssn", "NetBIOS Session Service", ""},              // 141
		{140, 140, TCP | UDP, "emfis-data", "EMFIS Data Service", ""},                    // 142
		{141, 141, TCP | UDP, "emfis-cntl", "EMFIS Control Service", ""},                 // 143
		{142, 142, TCP | UDP, "bl-idm", "Britton-Lee IDM", ""},                           // 144
		{143, 143, TCP | UDP, "imap2", "Interim Mail Access Protocol v2", ""},            // 145
		{144, 144, TCP | UDP, "news", "NewS", "news"},                                    // 146
		{145, 145, TCP | UDP, "uaac", "UAAC Protocol", ""},                               // 147
		{146, 146, TCP | UDP, "iso-ip0", "ISO-IP0", ""},                                  // 148
		{147, 147, TCP | UDP, "iso-ip", "ISO-IP", ""},                                    // 149
		{148, 148, TCP | UDP, "cronus", "CRONUS-SUPPORT", ""},                            // 150
		{149, 149, TCP | UDP, "aed-512", "AED 512 Emulation Service", ""},                // 151
		{150, 150, TCP | UDP, "sql-net", "SQL-NET", ""},                                  // 152
		{151, 151, TCP | UDP, "hems", "HEMS", ""},                                        // 153
		{152, 152, TCP | UDP, "bftp", "Background File Transfer Program", ""},            // 154
		{153, 153, TCP | UDP, "sgmp", "SGMP", "sgmp"},                                    // 155
		{154, 154, TCP | UDP, "netsc-prod", "Netscape", ""},                              // 156
		{155, 155, TCP | UDP, "netsc-dev", "Netscape", ""},                               // 157
		{156, 156, TCP | UDP, "sqlsrv", "SQL Service", ""},                               // 158
		{157, 157, TCP | UDP, "knet-cmp", "KNET/VM Command/Message Protocol", ""},        // 159
		{158, 158, TCP | UDP, "pcmail-srv", "PCMail Server", "repository"},               // 160
		{159, 159, TCP | UDP, "nss-routing", "NSS-Routing", ""},                          // 161
		{160, 160, TCP | UDP, "sgmp-traps", "SGMP-TRAPS", ""},                            // 162
		{161, 161, TCP | UDP, "snmp", "SNMP", "snmp"},                                    // 163
		{162, 162, TCP | UDP, "snmptrap", "SNMPTRAP", ""},                                // 164
		{163, 163, TCP | UDP, "cmip-man", "CMIP/TCP Manager", ""},                        // 165
		{164, 164, TCP | UDP, "cmip-agent", "CMIP/TCP Agent", ""},                        // 166
		{165, 165, TCP | UDP, "xns-courier", "Xerox", ""},                                // 167
		{166, 166, TCP | UDP, "s-net", "Sirius Systems", ""},                             // 168
		{167, 167, TCP | UDP, "namp", "NAMP", ""},                                        // 169
		{168, 168, TCP | UDP, "rsvd", "RSVD", ""},                                        // 170
		{169, 169, TCP | UDP, "send", "SEND", ""},                                        // 171
		{170, 170, TCP | UDP, "print-srv", "Network PostScript", ""},                     // 172
		{171, 171, TCP | UDP, "multiplex", "Network Innovations Multiplex", ""},          // 173
		{172, 172, TCP | UDP, "cl/1", "Network Innovations CL/1", ""},                    // 174
		{173, 173, TCP | UDP, "xyplex-mux", "Xyplex", ""},                                // 175
		{174, 174, TCP | UDP, "mailq", "MAILQ", ""},                                      // 176
		{175, 175, TCP | UDP, "vmnet", "VMNET", ""},                                      // 177
		{176, 176, TCP | UDP, "genrad-mux", "GENRAD-MUX", ""},                            // 178
		{177, 177, TCP | UDP, "xdmcp", "X Display Manager Control Protocol", ""},         // 179
		{178, 178, TCP | UDP, "nextstep", "NextStep Window Server", ""},                  // 180
		{179, 179, TCP | UDP, "bgp", "Border Gateway Protocol", ""},                      // 181
		{180, 180, TCP | UDP, "ris", "Intergraph", ""},                                   // 182
		{181, 181, TCP | UDP, "unify", "Unify", ""},                                      // 183
		{182, 182, TCP | UDP, "audit", "Unisys Audit SITP", ""},                          // 184
		{183, 183, TCP | UDP, "ocbinder", "OCBinder", ""},                                // 185
		{184, 184, TCP | UDP, "ocserver", "OCServer", ""},                                // 186
		{185, 185, TCP | UDP, "remote-kis", "Remote-KIS", ""},                            // 187
		{186, 186, TCP | UDP, "kis", "KIS Protocol", ""},                                 // 188
		{187, 187, TCP | UDP, "aci", "Application Communication Interface", ""},          // 189
		{188, 188, TCP | UDP, "mumps", "Plus Five's MUMPS", ""},                          // 190
		{189, 189, TCP | UDP, "qft", "Queued File Transport", ""},                        // 191
		{190, 190, TCP | UDP, "gacp", "Gateway Access Control Protocol", ""},             // 192
		{191, 191, TCP | UDP, "prospero", "Prospero", ""},                                // 193
		{192, 192, TCP | UDP, "osu-nms", "OSU Network Monitoring System", ""},            // 194
		{193, 193, TCP | UDP, "srmp", "Spider Remote Monitoring Protocol", ""},           // 195
		{194, 194, TCP | UDP, "irc", "Internet Relay Chat Protocol", ""},                 // 196
		{195, 195, TCP | UDP, "dn6-nlm-aud", "DNSIX Network Level Module Audit", ""},     // 197
		{196, 196, TCP | UDP, "dn6-smm-red", "DNSIX Session Mgt Module Audit Redir", ""}, // 198
		{197, 197, TCP | UDP, "dls", "Directory Location Service", ""},                   // 199
		{198, 198, TCP | UDP, "dls-mon", "Directory Location Service Monitor", ""},       // 200
		{199, 199, TCP | UDP, "smux", "SMUX", ""},                                        // 201
		{200, 200, TCP | UDP, "src", "IBM System Resource Controller", ""},               // 202
		{201, 201, TCP | UDP, "at-rtmp", "AppleTalk Routing Maintenance", ""},            // 203
		{202, 202, TCP | UDP, "at-nbp", "AppleTalk Name Binding", ""},                    // 204
		{203, 203, TCP | UDP, "at-3", "AppleTalk Unused", ""},                            // 205
		{204, 204, TCP | UDP, "at-echo", "AppleTalk Echo", ""},                           // 206
		{205, 205, TCP | UDP, "at-5", "AppleTalk Unused", ""},                            // 207
		{206, 206, TCP | UDP, "at-zis", "AppleTalk Zone Information", ""},                // 208
		{207, 207, TCP | UDP, "at-7", "AppleTalk Unused", ""},                            // 209
		{208, 208, TCP | UDP, "at-8", "AppleTalk Unused", ""},                            // 210
		{209, 209, TCP | UDP, "tam", "Trivial Authenticated Mail Protocol", ""},          // 211
		{210, 210, TCP | UDP, "z39.50", "ANSI Z39.50", ""},                               // 212
		{211, 211, TCP | UDP, "914c/g", "Texas Instruments 914C/G Terminal", ""},         // 213
		{212, 212, TCP | UDP, "anet", "ATEXSSTR", ""},                                    // 214
		{213, 213, TCP | UDP, "ipx", "IPX", ""},                                          // 215
		{214, 214, TCP | UDP, "vmpwscs", "VM PWSCS", ""},                                 // 216
		{215, 215, TCP | UDP, "softpc", "Insignia Solutions", ""},                        // 217
		{216, 216, TCP | UDP, "atls", "Access Technology License Server", ""},            // 218
		{217, 217, TCP | UDP, "dbase", "dBASE UNIX", ""},                                 // 219
		{218, 218, TCP | UDP, "mpp", "Netix Message Posting Protocol", ""},               // 220
		{219, 219, TCP | UDP, "uarps", "Unisys ARPs", ""},                                // 221
		{220, 220, TCP | UDP, "imap3", "Interactive Mail Access Protocol v3", ""},        // 222
		{221, 221, TCP | UDP, "fln-spx", "Berkeley rlogind with SPX auth", ""},           // 223
		{222, 222, TCP | UDP, "fsh-spx", "Berkeley rshd with SPX auth", ""},              // 224
		{223, 223, TCP | UDP, "cdc", "Certificate Distribution Center", ""},              // 225
		{224, 241, TCP | UDP, "", "Reserved", ""},                                        // 226
		{243, 243, TCP | UDP, "sur-meas", "Survey Measurement", ""},                      // 227
		{245, 245, TCP | UDP, "link", "LINK", ""},                                        // 228
		{246, 246, TCP | UDP, "dsp3270", "Display Systems Protocol", ""},                 // 229
		{247, 255, TCP | UDP, "", "Reserved", ""},                                        // 230
		{345, 345, TCP | UDP, "pawserv", "Perf Analysis Workbench", ""},                  // 231
		{346, 346, TCP | UDP, "zserv", "Zebra server", ""},                               // 232
		{347, 347, TCP | UDP, "fatserv", "Fatmen Server", ""},                            // 233
		{371, 371, TCP | UDP, "clearcase", "Clearcase", ""},                              // 234
		{372, 372, TCP | UDP, "ulistserv", "UNIX Listserv", ""},                          // 235
		{373, 373, TCP | UDP, "legent-1", "Legent Corporation", ""},                      // 236
		{374, 374, TCP | UDP, "legent-2", "Legent Corporation", ""},                      // 237
		{512, 512, TCP, "print", "Windows NT Server and Windows NT Workstation version 4.0 can send LPD client print jobs from any available reserved port between 512 and 1023. See also description for ports 721 to 731.", ""}, // 238
		{512, 512, UDP, "biff", "Used by mail system to notify users of new mail received; currently receives messages only from processes on the same computer", "comsat"},                                                       // 239
		{513, 513, TCP, "login", "Remote logon like telnet; automatic authentication performed, based on privileged port numbers and distributed databases that identify \"authentication domains\"", ""},                         // 240
		{513, 513, UDP, "who", "Maintains databases showing who's logged on to the computers on a local net and the load average of the computer", "whod"},                                                                        // 241
		{514, 514, TCP, "cmd", "Like exec, but automatic authentication is performed as for logon server", ""},                                                                                                                    // 242
		{514, 514, UDP, "syslog", "", ""}, // 243
		{515, 515, TCP | UDP, "printer", "Spooler. The print server LPD service will listen on tcp port 515 for incoming connections.", "spooler"},                                                                // 244
		{517, 517, TCP | UDP, "talk", "Like tenex link, but across computers; unfortunately, doesn't use link protocol (this is actually just a rendezvous port from which a TCP connection is established)", ""}, // 245
		{518, 518, TCP | UDP, "ntalk", "", ""},                  // 246
		{519, 519, TCP | UDP, "utime", "Unixtime", ""},          // 247
		{520, 520, TCP, "efs", "Extended file name server", ""}, // 248
		{520, 520, UDP, "router", "Local routing process (on site); uses variant of Xerox NS routing information protocol", "router routed"}, // 249
		{525, 525, TCP | UDP, "timed", "Timeserver", ""},                  // 250
		{526, 526, TCP | UDP, "tempo", "Newdate", ""},                     // 251
		{530, 530, TCP | UDP, "courier", "RPC", ""},                       // 252
		{531, 531, TCP, "conference", "Chat", ""},                         // 253
		{531, 531, UDP, "rvd-control", "MIT disk", ""},                    // 254
		{532, 532, TCP | UDP, "netnews", "Readnews", ""},                  // 255
		{533, 533, TCP | UDP, "netwall", "For emergency broadcasts", ""},  // 256
		{540, 540, TCP | UDP, "uucp", "Uucpd", ""},                        // 257
		{543, 543, TCP | UDP, "klogin", "", ""},                           // 258
		{544, 544, TCP | UDP, "kshell", "Krcmd", "cmd"},                   // 259
		{550, 550, TCP | UDP, "new-rwho", "New-who", ""},                  // 260
		{555, 555, TCP | UDP, "dsf", "", ""},                              // 261
		{556, 556, TCP | UDP, "remotefs", "Rfs server", "rfs_server rfs"}, // 262
		{560, 560, TCP | UDP, "rmonitor", "Rmonitord", ""},                // 263
		{561, 561, TCP | UDP, "monitor", "", ""},                          // 264
		{562, 562, TCP | UDP, "chshell", "Chcmd", ""},                     // 265
		{564, 564, TCP | UDP, "9pfs", "Plan 9 file service", ""},          // 266
		{565, 565, TCP | UDP, "whoami", "Whoami", ""},                     // 267
		{570, 570, TCP | UDP, "meter", "Demon", ""},                       // 268
		{571, 571, TCP | UDP, "meter", "Udemon", ""},                      // 269
		{600, 600, TCP | UDP, "ipcserver", "Sun IPC server", ""},          // 270
		{607, 607, TCP | UDP, "nqs", "Nqs", ""},                           // 271
		{666, 666, TCP | UDP, "mdqs", "", ""},                             // 272
		{704, 704, TCP | UDP, "elcsd", "Errlog copy/server daemon", ""},   // 273
		{721, 731, TCP, "printer", "Under Windows NT 3.5x, all TCP/IP print jobs sent from a Windows NT computer were sourced from TCP ports 721 through 731. This is changed for Windows NT Server and Windows NT Workstation version 4.0, which sources LPD client print jobs from any available reserved port between 512 and 1023.", ""}, // 274
		{740, 740, TCP | UDP, "netcp", "NETscout Control Protocol", ""},                  // 275
		{741, 741, TCP | UDP, "netgw", "NetGW", ""},                                      // 276
		{742, 742, TCP | UDP, "netrcs", "Network based Rev. Cont. Sys.", ""},             // 277
		{744, 744, TCP | UDP, "flexlm", "Flexible License Manager", ""},                  // 278
		{747, 747, TCP | UDP, "fujitsu-dev", "Fujitsu Device Control", ""},               // 279
		{748, 748, TCP | UDP, "ris-cm", "Russell Info Sci Calendar Manager", ""},         // 280
		{749, 749, TCP | UDP, "kerberos-adm", "Kerberos administration", ""},             // 281
		{750, 750, TCP, "rfile", "Kerberos authentication", "kdc"},                       // 282
		{750, 750, UDP, "loadav", "", ""},                                                // 283
		{751, 751, TCP | UDP, "pump", "Kerberos authentication", ""},                     // 284
		{752, 752, TCP | UDP, "qrh", "Kerberos password server", ""},                     // 285
		{753, 753, TCP | UDP, "rrh", "Kerberos userreg server", ""},                      // 286
		{754, 754, TCP | UDP, "tell", "Send; Kerberos slave propagation", ""},            // 287
		{758, 758, TCP | UDP, "nlogin", "", ""},                                          // 288
		{759, 759, TCP | UDP, "con", "", ""},                                             // 289
		{760, 760, TCP | UDP, "ns", "", ""},                                              // 290
		{761, 761, TCP | UDP, "rxe", "", ""},                                             // 291
		{762, 762, TCP | UDP, "quotad", "", ""},                                          // 292
		{763, 763, TCP | UDP, "cycleserv", "", ""},                                       // 293
		{764, 764, TCP | UDP, "omserv", "", ""},                                          // 294
		{765, 765, TCP | UDP, "webster", "", ""},                                         // 295
		{767, 767, TCP | UDP, "phonebook", "Phone", ""},                                  // 296
		{769, 769, TCP | UDP, "vid", "", ""},                                             // 297
		{770, 770, TCP | UDP, "cadlock", "", ""},                                         // 298
		{771, 771, TCP | UDP, "rtip", "", ""},                                            // 299
		{772, 772, TCP | UDP, "cycleserv2", "", ""},                                      // 300
		{773, 773, TCP, "submit", "", ""},                                                // 301
		{773, 773, UDP, "notify", "", ""},                                                // 302
		{774, 774, TCP, "rpasswd", "", ""},                                               // 303
		{774, 774, UDP, "acmaint_dbd", "", ""},                                           // 304
		{775, 775, TCP, "entomb", "", ""},                                                // 305
		{775, 775, UDP, "acmaint_transd", "", ""},                                        // 306
		{776, 776, TCP | UDP, "wpages", "", ""},                                          // 307
		{780, 780, TCP | UDP, "wpgs", "", ""},                                            // 308
		{781, 781, TCP | UDP, "hp-collector", "HP performance data collector", ""},       // 309
		{782, 782, TCP | UDP, "hp-managed-node", "HP performance data managed node", ""}, // 310
		{783, 783, TCP | UDP, "hp-alarm-mgr", "HP performance data alarm manager", ""},   // 311
		{800, 800, TCP | UDP, "mdbs_daemon", "", ""},                                     // 312
		{801, 801, TCP | UDP, "device", "", ""},                                          // 313
		{888, 888, TCP, "erlogin", "Logon and environment passing", ""},                  // 314
		{996, 996, TCP | UDP, "xtreelic", "XTREE License Server", ""},                    // 315
		{997, 997, TCP | UDP, "maitrd", "", ""},                                          // 316
		{998, 998, TCP, "busboy", "", ""},                                                // 317
		{998, 998, UDP, "puparp", "", ""},                                                // 318
		{999, 999, TCP, "garcon", "", ""},                                                // 319
		{999, 999, UDP, "applix", "Applix ac", ""},                                       // 320
		{999, 999, TCP | UDP, "puprouter", "", ""},                                       // 321
		{1000, 1000, TCP, "cadlock", "", ""},                                             // 322
		{1000, 1000, UDP, "ock", "", ""},                                                 // 323
	},
	rowLists: []uint32{
		319, // 324: 999 garcon
		321, // 325: 999 puprouter
		50,  // 326: 49 login
		240, // 327: 513 login
		84,  // 328: 83 mit-ml-dev
		86,  // 329: 85 mit-ml-dev
		295, // 330: 765 webster
		105, // 331: 103 gppitnp
		242, // 332: 514 cmd
		259, // 333: 544 kshell
		244, // 334: 515 printer
		274, // 335: 721 printer
		298, // 336: 770 cadlock
		322, // 337: 1000 cadlock
	},
	runs: []run{
		{},
		{0, 1<<8 | 1, 1<<8 | 1, 1<<8 | 1, 0, 1<<8 | 1, 1<<8 | 1, 1<<8 | 1},             // 1: 0
		{0, 2<<8 | 1, 2<<8 | 1, 2<<8 | 1, 0, 2<<8 | 1, 2<<8 | 1, 2<<8 | 1},             // 2: 1
		{0, 3<<8 | 1, 3<<8 | 1, 3<<8 | 1, 0, 3<<8 | 1, 3<<8 | 1, 3<<8 | 1},             // 3: 2
		{0, 4<<8 | 1, 4<<8 | 1, 4<<8 | 1, 0, 4<<8 | 1, 4<<8 | 1, 4<<8 | 1},             // 4: 3
		{0, 5<<8 | 1, 5<<8 | 1, 5<<8 | 1, 0, 5<<8 | 1, 5<<8 | 1, 5<<8 | 1},             // 5: 4
		{0, 6<<8 | 1, 6<<8 | 1, 6<<8 | 1, 0, 6<<8 | 1, 6<<8 | 1, 6<<8 | 1},             // 6: 5
		{0, 7<<8 | 1, 7<<8 | 1, 7<<8 | 1, 0, 7<<8 | 1, 7<<8 | 1, 7<<8 | 1},             // 7: 6
		{0, 8<<8 | 1, 8<<8 | 1, 8<<8 | 1, 0, 8<<8 | 1, 8<<8 | 1, 8<<8 | 1},             // 8: 7
		{0, 9<<8 | 1, 9<<8 | 1, 9<<8 | 1, 0, 9<<8 | 1, 9<<8 | 1, 9<<8 | 1},             // 9: 8
		{0, 10<<8 | 1, 10<<8 | 1, 10<<8 | 1, 0, 10<<8 | 1, 10<<8 | 1, 10<<8 | 1},       // 10: 9
		{0, 11<<8 | 1, 11<<8 | 1, 11<<8 | 1, 0, 11<<8 | 1, 11<<8 | 1, 11<<8 | 1},       // 11: 10
		{0, 0, 12<<8 | 1, 12<<8 | 1, 0, 0, 12<<8 | 1, 12<<8 | 1},                       // 12: 11
		{0, 13<<8 | 1, 13<<8 | 1, 13<<8 | 1, 0, 13<<8 | 1, 13<<8 | 1, 13<<8 | 1},       // 13: 12
		{0, 14<<8 | 1, 14<<8 | 1, 14<<8 | 1, 0, 14<<8 | 1, 14<<8 | 1, 14<<8 | 1},       // 14: 13
		{0, 15<<8 | 1, 15<<8 | 1, 15<<8 | 1, 0, 15<<8 | 1, 15<<8 | 1, 15<<8 | 1},       // 15: 14
		{0, 16<<8 | 1, 16<<8 | 1, 16<<8 | 1, 0, 16<<8 | 1, 16<<8 | 1, 16<<8 | 1},       // 16: 15
		{0, 17<<8 | 1, 17<<8 | 1, 17<<8 | 1, 0, 17<<8 | 1, 17<<8 | 1, 17<<8 | 1},       // 17: 16
		{0, 18<<8 | 1, 18<<8 | 1, 18<<8 | 1, 0, 18<<8 | 1, 18<<8 | 1, 18<<8 | 1},       // 18: 17
		{0, 19<<8 | 1, 19<<8 | 1, 19<<8 | 1, 0, 19<<8 | 1, 19<<8 | 1, 19<<8 | 1},       // 19: 18
		{0, 20<<8 | 1, 20<<8 | 1, 20<<8 | 1, 0, 20<<8 | 1, 20<<8 | 1, 20<<8 | 1},       // 20: 19
		{0, 21<<8 | 1, 21<<8 | 1, 21<<8 | 1, 0, 21<<8 | 1, 21<<8 | 1, 21<<8 | 1},       // 21: 20
		{0, 22<<8 | 1, 22<<8 | 1, 22<<8 | 1, 0, 22<<8 | 1, 22<<8 | 1, 22<<8 | 1},       // 22: 21
		{0, 23<<8 | 1, 23<<8 | 1, 23<<8 | 1, 0, 23<<8 | 1, 23<<8 | 1, 23<<8 | 1},       // 23: 22
		{0, 24<<8 | 1, 24<<8 | 1, 24<<8 | 1, 0, 24<<8 | 1, 24<<8 | 1, 24<<8 | 1},       // 24: 23
		{0, 25<<8 | 1, 25<<8 | 1, 25<<8 | 1, 0, 25<<8 | 1, 25<<8 | 1, 25<<8 | 1},       // 25: 24
		{0, 26<<8 | 1, 26<<8 | 1, 26<<8 | 1, 0, 26<<8 | 1, 26<<8 | 1, 26<<8 | 1},       // 26: 25
		{0, 27<<8 | 1, 27<<8 | 1, 27<<8 | 1, 0, 27<<8 | 1, 27<<8 | 1, 27<<8 | 1},       // 27: 26
		{0, 28<<8 | 1, 28<<8 | 1, 28<<8 | 1, 0, 28<<8 | 1, 28<<8 | 1, 28<<8 | 1},       // 28: 27
		{0, 29<<8 | 1, 29<<8 | 1, 29<<8 | 1, 0, 29<<8 | 1, 29<<8 | 1, 29<<8 | 1},       // 29: 28
		{0, 30<<8 | 1, 30<<8 | 1, 30<<8 | 1, 0, 30<<8 | 1, 30<<8 | 1, 30<<8 | 1},       // 30: 29
		{0, 31<<8 | 1, 31<<8 | 1, 31<<8 | 1, 0, 31<<8 | 1, 31<<8 | 1, 31<<8 | 1},       // 31: 30
		{0, 32<<8 | 1, 32<<8 | 1, 32<<8 | 1, 0, 32<<8 | 1, 32<<8 | 1, 32<<8 | 1},       // 32: 31
		{0, 33<<8 | 1, 33<<8 | 1, 33<<8 | 1, 0, 33<<8 | 1, 33<<8 | 1, 33<<8 | 1},       // 33: 32
		{0, 34<<8 | 1, 34<<8 | 1, 34<<8 | 1, 0, 34<<8 | 1, 34<<8 | 1, 34<<8 | 1},       // 34: 33
		{0, 35<<8 | 1, 35<<8 | 1, 35<<8 | 1, 0, 35<<8 | 1, 35<<8 | 1, 35<<8 | 1},       // 35: 34
		{0, 36<<8 | 1, 36<<8 | 1, 36<<8 | 1, 0, 36<<8 | 1, 36<<8 | 1, 36<<8 | 1},       // 36: 35
		{0, 37<<8 | 1, 37<<8 | 1, 37<<8 | 1, 0, 37<<8 | 1, 37<<8 | 1, 37<<8 | 1},       // 37: 36
		{0, 38<<8 | 1, 38<<8 | 1, 38<<8 | 1, 0, 38<<8 | 1, 38<<8 | 1, 38<<8 | 1},       // 38: 37
		{0, 39<<8 | 1, 39<<8 | 1, 39<<8 | 1, 0, 39<<8 | 1, 39<<8 | 1, 39<<8 | 1},       // 39: 38
		{0, 40<<8 | 1, 40<<8 | 1, 40<<8 | 1, 0, 40<<8 | 1, 40<<8 | 1, 40<<8 | 1},       // 40: 39
		{0, 41<<8 | 1, 41<<8 | 1, 41<<8 | 1, 0, 41<<8 | 1, 41<<8 | 1, 41<<8 | 1},       // 41: 40
		{0, 42<<8 | 1, 42<<8 | 1, 42<<8 | 1, 0, 42<<8 | 1, 42<<8 | 1, 42<<8 | 1},       // 42: 41
		{0, 43<<8 | 1, 43<<8 | 1, 43<<8 | 1, 0, 43<<8 | 1, 43<<8 | 1, 43<<8 | 1},       // 43: 42
		{0, 44<<8 | 1, 44<<8 | 1, 44<<8 | 1, 0, 44<<8 | 1, 44<<8 | 1, 44<<8 | 1},       // 44: 43
		{0, 45<<8 | 1, 45<<8 | 1, 45<<8 | 1, 0, 45<<8 | 1, 45<<8 | 1, 45<<8 | 1},       // 45: 44
		{0, 46<<8 | 1, 46<<8 | 1, 46<<8 | 1, 0, 46<<8 | 1, 46<<8 | 1, 46<<8 | 1},       // 46: 45
		{0, 47<<8 | 1, 47<<8 | 1, 47<<8 | 1, 0, 47<<8 | 1, 47<<8 | 1, 47<<8 | 1},       // 47: 46
		{0, 48<<8 | 1, 48<<8 | 1, 48<<8 | 1, 0, 48<<8 | 1, 48<<8 | 1, 48<<8 | 1},       // 48: 47
		{0, 49<<8 | 1, 49<<8 | 1, 49<<8 | 1, 0, 49<<8 | 1, 49<<8 | 1, 49<<8 | 1},       // 49: 48
		{0, 50<<8 | 1, 50<<8 | 1, 50<<8 | 1, 0, 50<<8 | 1, 50<<8 | 1, 50<<8 | 1},       // 50: 49
		{0, 51<<8 | 1, 51<<8 | 1, 51<<8 | 1, 0, 51<<8 | 1, 51<<8 | 1, 51<<8 | 1},       // 51: 50
		{0, 52<<8 | 1, 52<<8 | 1, 52<<8 | 1, 0, 52<<8 | 1, 52<<8 | 1, 52<<8 | 1},       // 52: 51
		{0, 53<<8 | 1, 53<<8 | 1, 53<<8 | 1, 0, 53<<8 | 1, 53<<8 | 1, 53<<8 | 1},       // 53: 52
		{0, 54<<8 | 1, 54<<8 | 1, 54<<8 | 1, 0, 54<<8 | 1, 54<<8 | 1, 54<<8 | 1},       // 54: 53
		{0, 55<<8 | 1, 55<<8 | 1, 55<<8 | 1, 0, 55<<8 | 1, 55<<8 | 1, 55<<8 | 1},       // 55: 54
		{0, 56<<8 | 1, 56<<8 | 1, 56<<8 | 1, 0, 56<<8 | 1, 56<<8 | 1, 56<<8 | 1},       // 56: 55
		{0, 57<<8 | 1, 57<<8 | 1, 57<<8 | 1, 0, 57<<8 | 1, 57<<8 | 1, 57<<8 | 1},       // 57: 56
		{0, 58<<8 | 1, 58<<8 | 1, 58<<8 | 1, 0, 58<<8 | 1, 58<<8 | 1, 58<<8 | 1},       // 58: 57
		{0, 59<<8 | 1, 59<<8 | 1, 59<<8 | 1, 0, 59<<8 | 1, 59<<8 | 1, 59<<8 | 1},       // 59: 58
		{0, 60<<8 | 1, 60<<8 | 1, 60<<8 | 1, 0, 60<<8 | 1, 60<<8 | 1, 60<<8 | 1},       // 60: 59
		{0, 61<<8 | 1, 61<<8 | 1, 61<<8 | 1, 0, 61<<8 | 1, 61<<8 | 1, 61<<8 | 1},       // 61: 60
		{0, 62<<8 | 1, 62<<8 | 1, 62<<8 | 1, 0, 62<<8 | 1, 62<<8 | 1, 62<<8 | 1},       // 62: 61
		{0, 63<<8 | 1, 63<<8 | 1, 63<<8 | 1, 0, 63<<8 | 1, 63<<8 | 1, 63<<8 | 1},       // 63: 62
		{0, 64<<8 | 1, 64<<8 | 1, 64<<8 | 1, 0, 64<<8 | 1, 64<<8 | 1, 64<<8 | 1},       // 64: 63
		{0, 65<<8 | 1, 65<<8 | 1, 65<<8 | 1, 0, 65<<8 | 1, 65<<8 | 1, 65<<8 | 1},       // 65: 64
		{0, 66<<8 | 1, 66<<8 | 1, 66<<8 | 1, 0, 66<<8 | 1, 66<<8 | 1, 66<<8 | 1},       // 66: 65
		{0, 67<<8 | 1, 67<<8 | 1, 67<<8 | 1, 0, 67<<8 | 1, 67<<8 | 1, 67<<8 | 1},       // 67: 66
		{0, 68<<8 | 1, 68<<8 | 1, 68<<8 | 1, 0, 68<<8 | 1, 68<<8 | 1, 68<<8 | 1},       // 68: 67
		{0, 69<<8 | 1, 69<<8 | 1, 69<<8 | 1, 0, 69<<8 | 1, 69<<8 | 1, 69<<8 | 1},       // 69: 68
		{0, 0, 70<<8 | 1, 70<<8 | 1, 0, 0, 70<<8 | 1, 70<<8 | 1},                       // 70: 69
		{0, 71<<8 | 1, 71<<8 | 1, 71<<8 | 1, 0, 71<<8 | 1, 71<<8 | 1, 71<<8 | 1},       // 71: 70
		{0, 72<<8 | 1, 72<<8 | 1, 72<<8 | 1, 0, 72<<8 | 1, 72<<8 | 1, 72<<8 | 1},       // 72: 71
		{0, 73<<8 | 1, 73<<8 | 1, 73<<8 | 1, 0, 73<<8 | 1, 73<<8 | 1, 73<<8 | 1},       // 73: 72
		{0, 74<<8 | 1, 74<<8 | 1, 74<<8 | 1, 0, 74<<8 | 1, 74<<8 | 1, 74<<8 | 1},       // 74: 73
		{0, 75<<8 | 1, 75<<8 | 1, 75<<8 | 1, 0, 75<<8 | 1, 75<<8 | 1, 75<<8 | 1},       // 75: 74
		{0, 0, 76<<8 | 1, 76<<8 | 1, 0, 0, 76<<8 | 1, 76<<8 | 1},                       // 76: 75
		{0, 77<<8 | 1, 77<<8 | 1, 77<<8 | 1, 0, 77<<8 | 1, 77<<8 | 1, 77<<8 | 1},       // 77: 76
		{0, 78<<8 | 1, 78<<8 | 1, 78<<8 | 1, 0, 78<<8 | 1, 78<<8 | 1, 78<<8 | 1},       // 78: 77
		{0, 79<<8 | 1, 79<<8 | 1, 79<<8 | 1, 0, 79<<8 | 1, 79<<8 | 1, 79<<8 | 1},       // 79: 78
		{0, 80<<8 | 1, 80<<8 | 1, 80<<8 | 1, 0, 80<<8 | 1, 80<<8 | 1, 80<<8 | 1},       // 80: 79
		{0, 81<<8 | 1, 81<<8 | 1, 81<<8 | 1, 0, 81<<8 | 1, 81<<8 | 1, 81<<8 | 1},       // 81: 80
		{0, 82<<8 | 1, 82<<8 | 1, 82<<8 | 1, 0, 82<<8 | 1, 82<<8 | 1, 82<<8 | 1},       // 82: 81
		{0, 83<<8 | 1, 83<<8 | 1, 83<<8 | 1, 0, 83<<8 | 1, 83<<8 | 1, 83<<8 | 1},       // 83: 82
		{0, 84<<8 | 1, 84<<8 | 1, 84<<8 | 1, 0, 84<<8 | 1, 84<<8 | 1, 84<<8 | 1},       // 84: 83
		{0, 85<<8 | 1, 85<<8 | 1, 85<<8 | 1, 0, 85<<8 | 1, 85<<8 | 1, 85<<8 | 1},       // 85: 84
		{0, 86<<8 | 1, 86<<8 | 1, 86<<8 | 1, 0, 86<<8 | 1, 86<<8 | 1, 86<<8 | 1},       // 86: 85
		{0, 87<<8 | 1, 87<<8 | 1, 87<<8 | 1, 0, 87<<8 | 1, 87<<8 | 1, 87<<8 | 1},       // 87: 86
		{0, 88<<8 | 1, 88<<8 | 1, 88<<8 | 1, 0, 88<<8 | 1, 88<<8 | 1, 88<<8 | 1},       // 88: 87
		{0, 89<<8 | 1, 89<<8 | 1, 89<<8 | 1, 0, 89<<8 | 1, 89<<8 | 1, 89<<8 | 1},       // 89: 88
		{0, 90<<8 | 1, 91<<8 | 1, 90<<8 | 2, 0, 90<<8 | 1, 91<<8 | 1, 90<<8 | 2},       // 90: 89
		{0, 92<<8 | 1, 92<<8 | 1, 92<<8 | 1, 0, 92<<8 | 1, 92<<8 | 1, 92<<8 | 1},       // 91: 90
		{0, 93<<8 | 1, 93<<8 | 1, 93<<8 | 1, 0, 93<<8 | 1, 93<<8 | 1, 93<<8 | 1},       // 92: 91
		{0, 94<<8 | 1, 94<<8 | 1, 94<<8 | 1, 0, 94<<8 | 1, 94<<8 | 1, 94<<8 | 1},       // 93: 92
		{0, 95<<8 | 1, 95<<8 | 1, 95<<8 | 1, 0, 95<<8 | 1, 95<<8 | 1, 95<<8 | 1},       // 94: 93
		{0, 96<<8 | 1, 96<<8 | 1, 96<<8 | 1, 0, 96<<8 | 1, 96<<8 | 1, 96<<8 | 1},       // 95: 94
		{0, 97<<8 | 1, 97<<8 | 1, 97<<8 | 1, 0, 97<<8 | 1, 97<<8 | 1, 97<<8 | 1},       // 96: 95
		{0, 98<<8 | 1, 98<<8 | 1, 98<<8 | 1, 0, 98<<8 | 1, 98<<8 | 1, 98<<8 | 1},       // 97: 96
		{0, 99<<8 | 1, 99<<8 | 1, 99<<8 | 1, 0, 99<<8 | 1, 99<<8 | 1, 99<<8 | 1},       // 98: 97
		{0, 100<<8 | 1, 100<<8 | 1, 100<<8 | 1, 0, 100<<8 | 1, 100<<8 | 1, 100<<8 | 1}, // 99: 98
		{0, 101<<8 | 1, 101<<8 | 1, 101<<8 | 1, 0, 101<<8 | 1, 101<<8 | 1, 101<<8 | 1}, // 100: 99
		{0, 102<<8 | 1, 0, 102<<8 | 1, 0, 102<<8 | 1, 0, 102<<8 | 1},                   // 101: 100
		{0, 103<<8 | 1, 103<<8 | 1, 103<<8 | 1, 0, 103<<8 | 1, 103<<8 | 1, 103<<8 | 1}, // 102: 101
		{0, 104<<8 | 1, 104<<8 | 1, 104<<8 | 1, 0, 104<<8 | 1, 104<<8 | 1, 104<<8 | 1}, // 103: 102
		{0, 105<<8 | 1, 105<<8 | 1, 105<<8 | 1, 0, 105<<8 | 1, 105<<8 | 1, 105<<8 | 1}, // 104: 103
		{0, 106<<8 | 1, 106<<8 | 1, 106<<8 | 1, 0, 106<<8 | 1, 106<<8 | 1, 106<<8 | 1}, // 105: 104
		{0, 107<<8 | 1, 107<<8 | 1, 107<<8 | 1, 0, 107<<8 | 1, 107<<8 | 1, 107<<8 | 1}, // 106: 105
		{0, 108<<8 | 1, 108<<8 | 1, 108<<8 | 1, 0, 108<<8 | 1, 108<<8 | 1, 108<<8 | 1}, // 107: 106
		{0, 109<<8 | 1, 109<<8 | 1, 109<<8 | 1, 0, 109<<8 | 1, 109<<8 | 1, 109<<8 | 1}, // 108: 107
		{0, 110<<8 | 1, 110<<8 | 1, 110<<8 | 1, 0, 110<<8 | 1, 110<<8 | 1, 110<<8 | 1}, // 109: 108
		{0, 111<<8 | 1, 111<<8 | 1, 111<<8 | 1, 0, 111<<8 | 1, 111<<8 | 1, 111<<8 | 1}, // 110: 109
		{0, 112<<8 | 1, 112<<8 | 1, 112<<8 | 1, 0, 112<<8 | 1, 112<<8 | 1, 112<<8 | 1}, // 111: 110
		{0, 113<<8 | 1, 113<<8 | 1, 113<<8 | 1, 0, 113<<8 | 1, 113<<8 | 1, 113<<8 | 1}, // 112: 111
		{0, 114<<8 | 1, 114<<8 | 1, 114<<8 | 1, 0, 114<<8 | 1, 114<<8 | 1, 114<<8 | 1}, // 113: 112
		{0, 115<<8 | 1, 115<<8 | 1, 115<<8 | 1, 0, 115<<8 | 1, 115<<8 | 1, 115<<8 | 1}, // 114: 113
		{0, 116<<8 | 1, 116<<8 | 1, 116<<8 | 1, 0, 116<<8 | 1, 116<<8 | 1, 116<<8 | 1}, // 115: 114
		{0, 117<<8 | 1, 117<<8 | 1, 117<<8 | 1, 0, 117<<8 | 1, 117<<8 | 1, 117<<8 | 1}, // 116: 115
		{0, 118<<8 | 1, 118<<8 | 1, 118<<8 | 1, 0, 118<<8 | 1, 118<<8 | 1, 118<<8 | 1}, // 117: 116
		{0, 119<<8 | 1, 119<<8 | 1, 119<<8 | 1, 0, 119<<8 | 1, 119<<8 | 1, 119<<8 | 1}, // 118: 117
		{0, 120<<8 | 1, 120<<8 | 1, 120<<8 | 1, 0, 120<<8 | 1, 120<<8 | 1, 120<<8 | 1}, // 119: 118
		{0, 121<<8 | 1, 121<<8 | 1, 121<<8 | 1, 0, 121<<8 | 1, 121<<8 | 1, 121<<8 | 1}, // 120: 119
		{0, 122<<8 | 1, 122<<8 | 1, 122<<8 | 1, 0, 122<<8 | 1, 122<<8 | 1, 122<<8 | 1}, // 121: 120
		{0, 123<<8 | 1, 123<<8 | 1, 123<<8 | 1, 0, 123<<8 | 1, 123<<8 | 1, 123<<8 | 1}, // 122: 121
		{0, 124<<8 | 1, 124<<8 | 1, 124<<8 | 1, 0, 124<<8 | 1, 124<<8 | 1, 124<<8 | 1}, // 123: 122
		{0, 125<<8 | 1, 125<<8 | 1, 125<<8 | 1, 0, 125<<8 | 1, 125<<8 | 1, 125<<8 | 1}, // 124: 123
		{0, 126<<8 | 1, 126<<8 | 1, 126<<8 | 1, 0, 126<<8 | 1, 126<<8 | 1, 126<<8 | 1}, // 125: 124
		{0, 127<<8 | 1, 127<<8 | 1, 127<<8 | 1, 0, 127<<8 | 1, 127<<8 | 1, 127<<8 | 1}, // 126: 125
		{0, 128<<8 | 1, 128<<8 | 1, 128<<8 | 1, 0, 128<<8 | 1, 128<<8 | 1, 128<<8 | 1}, // 127: 126
		{0, 129<<8 | 1, 129<<8 | 1, 129<<8 | 1, 0, 129<<8 | 1, 129<<8 | 1, 129<<8 | 1}, // 128: 127
		{0, 130<<8 | 1, 130<<8 | 1, 130<<8 | 1, 0, 130<<8 | 1, 130<<8 | 1, 130<<8 | 1}, // 129: 128
		{0, 131<<8 | 1, 131<<8 | 1, 131<<8 | 1, 0, 131<<8 | 1, 131<<8 | 1, 131<<8 | 1}, // 130: 129
		{0, 132<<8 | 1, 132<<8 | 1, 132<<8 | 1, 0, 132<<8 | 1, 132<<8 | 1, 132<<8 | 1}, // 131: 130
		{0, 133<<8 | 1, 133<<8 | 1, 133<<8 | 1, 0, 133<<8 | 1, 133<<8 | 1, 133<<8 | 1}, // 132: 131
		{0, 134<<8 | 1, 134<<8 | 1, 134<<8 | 1, 0, 134<<8 | 1, 134<<8 | 1, 134<<8 | 1}, // 133: 132
		{0, 135<<8 | 1, 135<<8 | 1, 135<<8 | 1, 0, 135<<8 | 1, 135<<8 | 1, 135<<8 | 1}, // 134: 133
		{0, 136<<8 | 1, 136<<8 | 1, 136<<8 | 1, 0, 136<<8 | 1, 136<<8 | 1, 136<<8 | 1}, // 135: 134
		{0, 137<<8 | 1, 137<<8 | 1, 137<<8 | 1, 0, 137<<8 | 1, 137<<8 | 1, 137<<8 | 1}, // 136: 135
		{0, 138<<8 | 1, 138<<8 | 1, 138<<8 | 1, 0, 138<<8 | 1, 138<<8 | 1, 138<<8 | 1}, // 137: 136
		{0, 139<<8 | 1, 139<<8 | 1, 139<<8 | 1, 0, 139<<8 | 1, 139<<8 | 1, 139<<8 | 1}, // 138: 137
		{0, 140<<8 | 1, 140<<8 | 1, 140<<8 | 1, 0, 140<<8 | 1, 140<<8 | 1, 140<<8 | 1}, // 139: 138
		{0, 141<<8 | 1, 141<<8 | 1, 141<<8 | 1, 0, 141<<8 | 1, 141<<8 | 1, 141<<8 | 1}, // 140: 139
		{0, 142<<8 | 1, 142<<8 | 1, 142<<8 | 1, 0, 142<<8 | 1, 142<<8 | 1, 142<<8 | 1}, // 141: 140
		{0, 143<<8 | 1, 143<<8 | 1, 143<<8 | 1, 0, 143<<8 | 1, 143<<8 | 1, 143<<8 | 1}, // 142: 141
		{0, 144<<8 | 1, 144<<8 | 1, 144<<8 | 1, 0, 144<<8 | 1, 144<<8 | 1, 144<<8 | 1}, // 143: 142
		{0, 145<<8 | 1, 145<<8 | 1, 145<<8 | 1, 0, 145<<8 | 1, 145<<8 | 1, 145<<8 | 1}, // 144: 143
		{0, 146<<8 | 1, 146<<8 | 1, 146<<8 | 1, 0, 146<<8 | 1, 146<<8 | 1, 146<<8 | 1}, // 145: 144
		{0, 147<<8 | 1, 147<<8 | 1, 147<<8 | 1, 0, 147<<8 | 1, 147<<8 | 1, 147<<8 | 1}, // 146: 145
		{0, 148<<8 | 1, 148<<8 | 1, 148<<8 | 1, 0, 148<<8 | 1, 148<<8 | 1, 148<<8 | 1}, // 147: 146
		{0, 149<<8 | 1, 149<<8 | 1, 149<<8 | 1, 0, 149<<8 | 1, 149<<8 | 1, 149<<8 | 1}, // 148: 147
		{0, 150<<8 | 1, 150<<8 | 1, 150<<8 | 1, 0, 150<<8 | 1, 150<<8 | 1, 150<<8 | 1}, // 149: 148
		{0, 151<<8 | 1, 151<<8 | 1, 151<<8 | 1, 0, 151<<8 | 1, 151<<8 | 1, 151<<8 | 1}, // 150: 149
		{0, 152<<8 | 1, 152<<8 | 1, 152<<8 | 1, 0, 152<<8 | 1, 152<<8 | 1, 152<<8 | 1}, // 151: 150
		{0, 153<<8 | 1, 153<<8 | 1, 153<<8 | 1, 0, 153<<8 | 1, 153<<8 | 1, 153<<8 | 1}, // 152: 151
		{0, 154<<8 | 1, 154<<8 | 1, 154<<8 | 1, 0, 154<<8 | 1, 154<<8 | 1, 154<<8 | 1}, // 153: 152
		{0, 155<<8 | 1, 155<<8 | 1, 155<<8 | 1, 0, 155<<8 | 1, 155<<8 | 1, 155<<8 | 1}, // 154: 153
		{0, 156<<8 | 1, 156<<8 | 1, 156<<8 | 1, 0, 156<<8 | 1, 156<<8 | 1, 156<<8 | 1}, // 155: 154
		{0, 157<<8 | 1, 157<<8 | 1, 157<<8 | 1, 0, 157<<8 | 1, 157<<8 | 1, 157<<8 | 1}, // 156: 155
		{0, 158<<8 | 1, 158<<8 | 1, 158<<8 | 1, 0, 158<<8 | 1, 158<<8 | 1, 158<<8 | 1}, // 157: 156
		{0, 159<<8 | 1, 159<<8 | 1, 159<<8 | 1, 0, 159<<8 | 1, 159<<8 | 1, 159<<8 | 1}, // 158: 157
		{0, 160<<8 | 1, 160<<8 | 1, 160<<8 | 1, 0, 160<<8 | 1, 160<<8 | 1, 160<<8 | 1}, // 159: 158
		{0, 161<<8 | 1, 161<<8 | 1, 161<<8 | 1, 0, 161<<8 | 1, 161<<8 | 1, 161<<8 | 1}, // 160: 159
		{0, 162<<8 | 1, 162<<8 | 1, 162<<8 | 1, 0, 162<<8 | 1, 162<<8 | 1, 162<<8 | 1}, // 161: 160
		{0, 163<<8 | 1, 163<<8 | 1, 163<<8 | 1, 0, 163<<8 | 1, 163<<8 | 1, 163<<8 | 1}, // 162: 161
		{0, 164<<8 | 1, 164<<8 | 1, 164<<8 | 1, 0, 164<<8 | 1, 164<<8 | 1, 164<<8 | 1}, // 163: 162
		{0, 165<<8 | 1, 165<<8 | 1, 165<<8 | 1, 0, 165<<8 | 1, 165<<8 | 1, 165<<8 | 1}, // 164: 163
		{0, 166<<8 | 1, 166<<8 | 1, 166<<8 | 1, 0, 166<<8 | 1, 166<<8 | 1, 166<<8 | 1}, // 165: 164
		{0, 167<<8 | 1, 167<<8 | 1, 167<<8 | 1, 0, 167<<8 | 1, 167<<8 | 1, 167<<8 | 1}, // 166: 165
		{0, 168<<8 | 1, 168<<8 | 1, 168<<8 | 1, 0, 168<<8 | 1, 168<<8 | 1, 168<<8 | 1}, // 167: 166
		{0, 169<<8 | 1, 169<<8 | 1, 169<<8 | 1, 0, 169<<8 | 1, 169<<8 | 1, 169<<8 | 1}, // 168: 167
		{0, 170<<8 | 1, 170<<8 | 1, 170<<8 | 1, 0, 170<<8 | 1, 170<<8 | 1, 170<<8 | 1}, // 169: 168
		{0, 171<<8 | 1, 171<<8 | 1, 171<<8 | 1, 0, 171<<8 | 1, 171<<8 | 1, 171<<8 | 1}, // 170: 169
		{0, 172<<8 | 1, 172<<8 | 1, 172<<8 | 1, 0, 172<<8 | 1, 172<<8 | 1, 172<<8 | 1}, // 171: 170
		{0, 173<<8 | 1, 173<<8 | 1, 173<<8 | 1, 0, 173<<8 | 1, 173<<8 | 1, 173<<8 | 1}, // 172: 171
		{0, 174<<8 | 1, 174<<8 | 1, 174<<8 | 1, 0, 174<<8 | 1, 174<<8 | 1, 174<<8 | 1}, // 173: 172
		{0, 175<<8 | 1, 175<<8 | 1, 175<<8 | 1, 0, 175<<8 | 1, 175<<8 | 1, 175<<8 | 1}, // 174: 173
		{0, 176<<8 | 1, 176<<8 | 1, 176<<8 | 1, 0, 176<<8 | 1, 176<<8 | 1, 176<<8 | 1}, // 175: 174
		{0, 177<<8 | 1, 177<<8 | 1, 177<<8 | 1, 0, 177<<8 | 1, 177<<8 | 1, 177<<8 | 1}, // 176: 175
		{0, 178<<8 | 1, 178<<8 | 1, 178<<8 | 1, 0, 178<<8 | 1, 178<<8 | 1, 178<<8 | 1}, // 177: 176
		{0, 179<<8 | 1, 179<<8 | 1, 179<<8 | 1, 0, 179<<8 | 1, 179<<8 | 1, 179<<8 | 1}, // 178: 177
		{0, 180<<8 | 1, 180<<8 | 1, 180<<8 | 1, 0, 180<<8 | 1, 180<<8 | 1, 180<<8 | 1}, // 179: 178
		{0, 181<<8 | 1, 181<<8 | 1, 181<<8 | 1, 0, 181<<8 | 1, 181<<8 | 1, 181<<8 | 1}, // 180: 179
		{0, 182<<8 | 1, 182<<8 | 1, 182<<8 | 1, 0, 182<<8 | 1, 182<<8 | 1, 182<<8 | 1}, // 181: 180
		{0, 183<<8 | 1, 183<<8 | 1, 183<<8 | 1, 0, 183<<8 | 1, 183<<8 | 1, 183<<8 | 1}, // 182: 181
		{0, 184<<8 | 1, 184<<8 | 1, 184<<8 | 1, 0, 184<<8 | 1, 184<<8 | 1, 184<<8 | 1}, // 183: 182
		{0, 185<<8 | 1, 185<<8 | 1, 185<<8 | 1, 0, 185<<8 | 1, 185<<8 | 1, 185<<8 | 1}, // 184: 183
		{0, 186<<8 | 1, 186<<8 | 1, 186<<8 | 1, 0, 186<<8 | 1, 186<<8 | 1, 186<<8 | 1}, // 185: 184
		{0, 187<<8 | 1, 187<<8 | 1, 187<<8 | 1, 0, 187<<8 | 1, 187<<8 | 1, 187<<8 | 1}, // 186: 185
		{0, 188<<8 | 1, 188<<8 | 1, 188<<8 | 1, 0, 188<<8 | 1, 188<<8 | 1, 188<<8 | 1}, // 187: 186
		{0, 189<<8 | 1, 189<<8 | 1, 189<<8 | 1, 0, 189<<8 | 1, 189<<8 | 1, 189<<8 | 1}, // 188: 187
		{0, 190<<8 | 1, 190<<8 | 1, 190<<8 | 1, 0, 190<<8 | 1, 190<<8 | 1, 190<<8 | 1}, // 189: 188
		{0, 191<<8 | 1, 191<<8 | 1, 191<<8 | 1, 0, 191<<8 | 1, 191<<8 | 1, 191<<8 | 1}, // 190: 189
		{0, 192<<8 | 1, 192<<8 | 1, 192<<8 | 1, 0, 192<<8 | 1, 192<<8 | 1, 192<<8 | 1}, // 191: 190
		{0, 193<<8 | 1, 193<<8 | 1, 193<<8 | 1, 0, 193<<8 | 1, 193<<8 | 1, 193<<8 | 1}, // 192: 191
		{0, 194<<8 | 1, 194<<8 | 1, 194<<8 | 1, 0, 194<<8 | 1, 194<<8 | 1, 194<<8 | 1}, // 193: 192
		{0, 195<<8 | 1, 195<<8 | 1, 195<<8 | 1, 0, 195<<8 | 1, 195<<8 | 1, 195<<8 | 1}, // 194: 193
		{0, 196<<8 | 1, 196<<8 | 1, 196<<8 | 1, 0, 196<<8 | 1, 196<<8 | 1, 196<<8 | 1}, // 195: 194
		{0, 197<<8 | 1, 197<<8 | 1, 197<<8 | 1, 0, 197<<8 | 1, 197<<8 | 1, 197<<8 | 1}, // 196: 195
		{0, 198<<8 | 1, 198<<8 | 1, 198<<8 | 1, 0, 198<<8 | 1, 198<<8 | 1, 198<<8 | 1}, // 197: 196
		{0, 199<<8 | 1, 199<<8 | 1, 199<<8 | 1, 0, 199<<8 | 1, 199<<8 | 1, 199<<8 | 1}, // 198: 197
		{0, 200<<8 | 1, 200<<8 | 1, 200<<8 | 1, 0, 200<<8 | 1, 200<<8 | 1, 200<<8 | 1}, // 199: 198
		{0, 201<<8 | 1, 201<<8 | 1, 201<<8 | 1, 0, 201<<8 | 1, 201<<8 | 1, 201<<8 | 1}, // 200: 199
		{0, 202<<8 | 1, 202<<8 | 1, 202<<8 | 1, 0, 202<<8 | 1, 202<<8 | 1, 202<<8 | 1}, // 201: 200
		{0, 203<<8 | 1, 203<<8 | 1, 203<<8 | 1, 0, 203<<8 | 1, 203<<8 | 1, 203<<8 | 1}, // 202: 201
		{0, 204<<8 | 1, 204<<8 | 1, 204<<8 | 1, 0, 204<<8 | 1, 204<<8 | 1, 204<<8 | 1}, // 203: 202
		{0, 205<<8 | 1, 205<<8 | 1, 205<<8 | 1, 0, 205<<8 | 1, 205<<8 | 1, 205<<8 | 1}, // 204: 203
		{0, 206<<8 | 1, 206<<8 | 1, 206<<8 | 1, 0, 206<<8 | 1, 206<<8 | 1, 206<<8 | 1}, // 205: 204
		{0, 207<<8 | 1, 207<<8 | 1, 207<<8 | 1, 0, 207<<8 | 1, 207<<8 | 1, 207<<8 | 1}, // 206: 205
		{0, 208<<8 | 1, 208<<8 | 1, 208<<8 | 1, 0, 208<<8 | 1, 208<<8 | 1, 208<<8 | 1}, // 207: 206
		{0, 209<<8 | 1, 209<<8 | 1, 209<<8 | 1, 0, 209<<8 | 1, 209<<8 | 1, 209<<8 | 1}, // 208: 207
		{0, 210<<8 | 1, 210<<8 | 1, 210<<8 | 1, 0, 210<<8 | 1, 210<<8 | 1, 210<<8 | 1}, // 209: 208
		{0, 211<<8 | 1, 211<<8 | 1, 211<<8 | 1, 0, 211<<8 | 1, 211<<8 | 1, 211<<8 | 1}, // 210: 209
		{0, 212<<8 | 1, 212<<8 | 1, 212<<8 | 1, 0, 212<<8 | 1, 212<<8 | 1, 212<<8 | 1}, // 211: 210
		{0, 213<<8 | 1, 213<<8 | 1, 213<<8 | 1, 0, 213<<8 | 1, 213<<8 | 1, 213<<8 | 1}, // 212: 211
		{0, 214<<8 | 1, 214<<8 | 1, 214<<8 | 1, 0, 214<<8 | 1, 214<<8 | 1, 214<<8 | 1}, // 213: 212
		{0, 215<<8 | 1, 215<<8 | 1, 215<<8 | 1, 0, 215<<8 | 1, 215<<8 | 1, 215<<8 | 1}, // 214: 213
		{0, 216<<8 | 1, 216<<8 | 1, 216<<8 | 1, 0, 216<<8 | 1, 216<<8 | 1, 216<<8 | 1}, // 215: 214
		{0, 217<<8 | 1, 217<<8 | 1, 217<<8 | 1, 0, 217<<8 | 1, 217<<8 | 1, 217<<8 | 1}, // 216: 215
		{0, 218<<8 | 1, 218<<8 | 1, 218<<8 | 1, 0, 218<<8 | 1, 218<<8 | 1, 218<<8 | 1}, // 217: 216
		{0, 219<<8 | 1, 219<<8 | 1, 219<<8 | 1, 0, 219<<8 | 1, 219<<8 | 1, 219<<8 | 1}, // 218: 217
		{0, 220<<8 | 1, 220<<8 | 1, 220<<8 | 1, 0, 220<<8 | 1, 220<<8 | 1, 220<<8 | 1}, // 219: 218
		{0, 221<<8 | 1, 221<<8 | 1, 221<<8 | 1, 0, 221<<8 | 1, 221<<8 | 1, 221<<8 | 1}, // 220: 219
		{0, 222<<8 | 1, 222<<8 | 1, 222<<8 | 1, 0, 222<<8 | 1, 222<<8 | 1, 222<<8 | 1}, // 221: 220
		{0, 223<<8 | 1, 223<<8 | 1, 223<<8 | 1, 0, 223<<8 | 1, 223<<8 | 1, 223<<8 | 1}, // 222: 221
		{0, 224<<8 | 1, 224<<8 | 1, 224<<8 | 1, 0, 224<<8 | 1, 224<<8 | 1, 224<<8 | 1}, // 223: 222
		{0, 225<<8 | 1, 225<<8 | 1, 225<<8 | 1, 0, 225<<8 | 1, 225<<8 | 1, 225<<8 | 1}, // 224: 223
		{0, 226<<8 | 1, 226<<8 | 1, 226<<8 | 1, 0, 226<<8 | 1, 226<<8 | 1, 226<<8 | 1}, // 225: 224-241
		{0, 227<<8 | 1, 227<<8 | 1, 227<<8 | 1, 0, 227<<8 | 1, 227<<8 | 1, 227<<8 | 1}, // 226: 243
		{0, 228<<8 | 1, 228<<8 | 1, 228<<8 | 1, 0, 228<<8 | 1, 228<<8 | 1, 228<<8 | 1}, // 227: 245
		{0, 229<<8 | 1, 229<<8 | 1, 229<<8 | 1, 0, 229<<8 | 1, 229<<8 | 1, 229<<8 | 1}, // 228: 246
		{0, 230<<8 | 1, 230<<8 | 1, 230<<8 | 1, 0, 230<<8 | 1, 230<<8 | 1, 230<<8 | 1}, // 229: 247-255
		{0, 231<<8 | 1, 231<<8 | 1, 231<<8 | 1, 0, 231<<8 | 1, 231<<8 | 1, 231<<8 | 1}, // 230: 345
		{0, 232<<8 | 1, 232<<8 | 1, 232<<8 | 1, 0, 232<<8 | 1, 232<<8 | 1, 232<<8 | 1}, // 231: 346
		{0, 233<<8 | 1, 233<<8 | 1, 233<<8 | 1, 0, 233<<8 | 1, 233<<8 | 1, 233<<8 | 1}, // 232: 347
		{0, 234<<8 | 1, 234<<8 | 1, 234<<8 | 1, 0, 234<<8 | 1, 234<<8 | 1, 234<<8 | 1}, // 233: 371
		{0, 235<<8 | 1, 235<<8 | 1, 235<<8 | 1, 0, 235<<8 | 1, 235<<8 | 1, 235<<8 | 1}, // 234: 372
		{0, 236<<8 | 1, 236<<8 | 1, 236<<8 | 1, 0, 236<<8 | 1, 236<<8 | 1, 236<<8 | 1}, // 235: 373
		{0, 237<<8 | 1, 237<<8 | 1, 237<<8 | 1, 0, 237<<8 | 1, 237<<8 | 1, 237<<8 | 1}, // 236: 374
		{0, 238<<8 | 1, 239<<8 | 1, 238<<8 | 2, 0, 238<<8 | 1, 239<<8 | 1, 238<<8 | 2}, // 237: 512
		{0, 240<<8 | 1, 241<<8 | 1, 240<<8 | 2, 0, 240<<8 | 1, 241<<8 | 1, 240<<8 | 2}, // 238: 513
		{0, 242<<8 | 1, 243<<8 | 1, 242<<8 | 2, 0, 242<<8 | 1, 243<<8 | 1, 242<<8 | 2}, // 239: 514
		{0, 244<<8 | 1, 244<<8 | 1, 244<<8 | 1, 0, 244<<8 | 1, 244<<8 | 1, 244<<8 | 1}, // 240: 515
		{0, 245<<8 | 1, 245<<8 | 1, 245<<8 | 1, 0, 245<<8 | 1, 245<<8 | 1, 245<<8 | 1}, // 241: 517
		{0, 246<<8 | 1, 246<<8 | 1, 246<<8 | 1, 0, 246<<8 | 1, 246<<8 | 1, 246<<8 | 1}, // 242: 518
		{0, 247<<8 | 1, 247<<8 | 1, 247<<8 | 1, 0, 247<<8 | 1, 247<<8 | 1, 247<<8 | 1}, // 243: 519
		{0, 248<<8 | 1, 249<<8 | 1, 248<<8 | 2, 0, 248<<8 | 1, 249<<8 | 1, 248<<8 | 2}, // 244: 520
		{0, 250<<8 | 1, 250<<8 | 1, 250<<8 | 1, 0, 250<<8 | 1, 250<<8 | 1, 250<<8 | 1}, // 245: 525
		{0, 251<<8 | 1, 251<<8 | 1, 251<<8 | 1, 0, 251<<8 | 1, 251<<8 | 1, 251<<8 | 1}, // 246: 526
		{0, 252<<8 | 1, 252<<8 | 1, 252<<8 | 1, 0, 252<<8 | 1, 252<<8 | 1, 252<<8 | 1}, // 247: 530
		{0, 253<<8 | 1, 254<<8 | 1, 253<<8 | 2, 0, 253<<8 | 1, 254<<8 | 1, 253<<8 | 2}, // 248: 531
		{0, 255<<8 | 1, 255<<8 | 1, 255<<8 | 1, 0, 255<<8 | 1, 255<<8 | 1, 255<<8 | 1}, // 249: 532
		{0, 256<<8 | 1, 256<<8 | 1, 256<<8 | 1, 0, 256<<8 | 1, 256<<8 | 1, 256<<8 | 1}, // 250: 533
		{0, 257<<8 | 1, 257<<8 | 1, 257<<8 | 1, 0, 257<<8 | 1, 257<<8 | 1, 257<<8 | 1}, // 251: 540
		{0, 258<<8 | 1, 258<<8 | 1, 258<<8 | 1, 0, 258<<8 | 1, 258<<8 | 1, 258<<8 | 1}, // 252: 543
		{0, 259<<8 | 1, 259<<8 | 1, 259<<8 | 1, 0, 259<<8 | 1, 259<<8 | 1, 259<<8 | 1}, // 253: 544
		{0, 260<<8 | 1, 260<<8 | 1, 260<<8 | 1, 0, 260<<8 | 1, 260<<8 | 1, 260<<8 | 1}, // 254: 550
		{0, 261<<8 | 1, 261<<8 | 1, 261<<8 | 1, 0, 261<<8 | 1, 261<<8 | 1, 261<<8 | 1}, // 255: 555
		{0, 262<<8 | 1, 262<<8 | 1, 262<<8 | 1, 0, 262<<8 | 1, 262<<8 | 1, 262<<8 | 1}, // 256: 556
		{0, 263<<8 | 1, 263<<8 | 1, 263<<8 | 1, 0, 263<<8 | 1, 263<<8 | 1, 263<<8 | 1}, // 257: 560
		{0, 264<<8 | 1, 264<<8 | 1, 264<<8 | 1, 0, 264<<8 | 1, 264<<8 | 1, 264<<8 | 1}, // 258: 561
		{0, 265<<8 | 1, 265<<8 | 1, 265<<8 | 1, 0, 265<<8 | 1, 265<<8 | 1, 265<<8 | 1}, // 259: 562
		{0, 266<<8 | 1, 266<<8 | 1, 266<<8 | 1, 0, 266<<8 | 1, 266<<8 | 1, 266<<8 | 1}, // 260: 564
		{0, 267<<8 | 1, 267<<8 | 1, 267<<8 | 1, 0, 267<<8 | 1, 267<<8 | 1, 267<<8 | 1}, // 261: 565
		{0, 268<<8 | 1, 268<<8 | 1, 268<<8 | 1, 0, 268<<8 | 1, 268<<8 | 1, 268<<8 | 1}, // 262: 570
		{0, 269<<8 | 1, 269<<8 | 1, 269<<8 | 1, 0, 269<<8 | 1, 269<<8 | 1, 269<<8 | 1}, // 263: 571
		{0, 270<<8 | 1, 270<<8 | 1, 270<<8 | 1, 0, 270<<8 | 1, 270<<8 | 1, 270<<8 | 1}, // 264: 600
		{0, 271<<8 | 1, 271<<8 | 1, 271<<8 | 1, 0, 271<<8 | 1, 271<<8 | 1, 271<<8 | 1}, // 265: 607
		{0, 272<<8 | 1, 272<<8 | 1, 272<<8 | 1, 0, 272<<8 | 1, 272<<8 | 1, 272<<8 | 1}, // 266: 666
		{0, 273<<8 | 1, 273<<8 | 1, 273<<8 | 1, 0, 273<<8 | 1, 273<<8 | 1, 273<<8 | 1}, // 267: 704
		{0, 274<<8 | 1, 0, 274<<8 | 1, 0, 274<<8 | 1, 0, 274<<8 | 1},                   // 268: 721-731
		{0, 275<<8 | 1, 275<<8 | 1, 275<<8 | 1, 0, 275<<8 | 1, 275<<8 | 1, 275<<8 | 1}, // 269: 740
		{0, 276<<8 | 1, 276<<8 | 1, 276<<8 | 1, 0, 276<<8 | 1, 276<<8 | 1, 276<<8 | 1}, // 270: 741
		{0, 277<<8 | 1, 277<<8 | 1, 277<<8 | 1, 0, 277<<8 | 1, 277<<8 | 1, 277<<8 | 1}, // 271: 742
		{0, 278<<8 | 1, 278<<8 | 1, 278<<8 | 1, 0, 278<<8 | 1, 278<<8 | 1, 278<<8 | 1}, // 272: 744
		{0, 279<<8 | 1, 279<<8 | 1, 279<<8 | 1, 0, 279<<8 | 1, 279<<8 | 1, 279<<8 | 1}, // 273: 747
		{0, 280<<8 | 1, 280<<8 | 1, 280<<8 | 1, 0, 280<<8 | 1, 280<<8 | 1, 280<<8 | 1}, // 274: 748
		{0, 281<<8 | 1, 281<<8 | 1, 281<<8 | 1, 0, 281<<8 | 1, 281<<8 | 1, 281<<8 | 1}, // 275: 749
		{0, 282<<8 | 1, 283<<8 | 1, 282<<8 | 2, 0, 282<<8 | 1, 283<<8 | 1, 282<<8 | 2}, // 276: 750
		{0, 284<<8 | 1, 284<<8 | 1, 284<<8 | 1, 0, 284<<8 | 1, 284<<8 | 1, 284<<8 | 1}, // 277: 751
		{0, 285<<8 | 1, 285<<8 | 1, 285<<8 | 1, 0, 285<<8 | 1, 285<<8 | 1, 285<<8 | 1}, // 278: 752
		{0, 286<<8 | 1, 286<<8 | 1, 286<<8 | 1, 0, 286<<8 | 1, 286<<8 | 1, 286<<8 | 1}, // 279: 753
		{0, 287<<8 | 1, 287<<8 | 1, 287<<8 | 1, 0, 287<<8 | 1, 287<<8 | 1, 287<<8 | 1}, // 280: 754
		{0, 288<<8 | 1, 288<<8 | 1, 288<<8 | 1, 0, 288<<8 | 1, 288<<8 | 1, 288<<8 | 1}, // 281: 758
		{0, 289<<8 | 1, 289<<8 | 1, 289<<8 | 1, 0, 289<<8 | 1, 289<<8 | 1, 289<<8 | 1}, // 282: 759
		{0, 290<<8 | 1, 290<<8 | 1, 290<<8 | 1, 0, 290<<8 | 1, 290<<8 | 1, 290<<8 | 1}, // 283: 760
		{0, 291<<8 | 1, 291<<8 | 1, 291<<8 | 1, 0, 291<<8 | 1, 291<<8 | 1, 291<<8 | 1}, // 284: 761
		{0, 292<<8 | 1, 292<<8 | 1, 292<<8 | 1, 0, 292<<8 | 1, 292<<8 | 1, 292<<8 | 1}, // 285: 762
		{0, 293<<8 | 1, 293<<8 | 1, 293<<8 | 1, 0, 293<<8 | 1, 293<<8 | 1, 293<<8 | 1}, // 286: 763
		{0, 294<<8 | 1, 294<<8 | 1, 294<<8 | 1, 0, 294<<8 | 1, 294<<8 | 1, 294<<8 | 1}, // 287: 764
		{0, 295<<8 | 1, 295<<8 | 1, 295<<8 | 1, 0, 295<<8 | 1, 295<<8 | 1, 295<<8 | 1}, // 288: 765
		{0, 296<<8 | 1, 296<<8 | 1, 296<<8 | 1, 0, 296<<8 | 1, 296<<8 | 1, 296<<8 | 1}, // 289: 767
		{0, 297<<8 | 1, 297<<8 | 1, 297<<8 | 1, 0, 297<<8 | 1, 297<<8 | 1, 297<<8 | 1}, // 290: 769
		{0, 298<<8 | 1, 298<<8 | 1, 298<<8 | 1, 0, 298<<8 | 1, 298<<8 | 1, 298<<8 | 1}, // 291: 770
		{0, 299<<8 | 1, 299<<8 | 1, 299<<8 | 1, 0, 299<<8 | 1, 299<<8 | 1, 299<<8 | 1}, // 292: 771
		{0, 300<<8 | 1, 300<<8 | 1, 300<<8 | 1, 0, 300<<8 | 1, 300<<8 | 1, 300<<8 | 1}, // 293: 772
		{0, 301<<8 | 1, 302<<8 | 1, 301<<8 | 2, 0, 301<<8 | 1, 302<<8 | 1, 301<<8 | 2}, // 294: 773
		{0, 303<<8 | 1, 304<<8 | 1, 303<<8 | 2, 0, 303<<8 | 1, 304<<8 | 1, 303<<8 | 2}, // 295: 774
		{0, 305<<8 | 1, 306<<8 | 1, 305<<8 | 2, 0, 305<<8 | 1, 306<<8 | 1, 305<<8 | 2}, // 296: 775
		{0, 307<<8 | 1, 307<<8 | 1, 307<<8 | 1, 0, 307<<8 | 1, 307<<8 | 1, 307<<8 | 1}, // 297: 776
		{0, 308<<8 | 1, 308<<8 | 1, 308<<8 | 1, 0, 308<<8 | 1, 308<<8 | 1, 308<<8 | 1}, // 298: 780
		{0, 309<<8 | 1, 309<<8 | 1, 309<<8 | 1, 0, 309<<8 | 1, 309<<8 | 1, 309<<8 | 1}, // 299: 781
		{0, 310<<8 | 1, 310<<8 | 1, 310<<8 | 1, 0, 310<<8 | 1, 310<<8 | 1, 310<<8 | 1}, // 300: 782
		{0, 311<<8 | 1, 311<<8 | 1, 311<<8 | 1, 0, 311<<8 | 1, 311<<8 | 1, 311<<8 | 1}, // 301: 783
		{0, 312<<8 | 1, 312<<8 | 1, 312<<8 | 1, 0, 312<<8 | 1, 312<<8 | 1, 312<<8 | 1}, // 302: 800
		{0, 313<<8 | 1, 313<<8 | 1, 313<<8 | 1, 0, 313<<8 | 1, 313<<8 | 1, 313<<8 | 1}, // 303: 801
		{0, 314<<8 | 1, 0, 314<<8 | 1, 0, 314<<8 | 1, 0, 314<<8 | 1},                   // 304: 888
		{0, 315<<8 | 1, 315<<8 | 1, 315<<8 | 1, 0, 315<<8 | 1, 315<<8 | 1, 315<<8 | 1}, // 305: 996
		{0, 316<<8 | 1, 316<<8 | 1, 316<<8 | 1, 0, 316<<8 | 1, 316<<8 | 1, 316<<8 | 1}, // 306: 997
		{0, 317<<8 | 1, 318<<8 | 1, 317<<8 | 2, 0, 317<<8 | 1, 318<<8 | 1, 317<<8 | 2}, // 307: 998
		{0, 324<<8 | 2, 320<<8 | 2, 319<<8 | 3, 0, 324<<8 | 2, 320<<8 | 2, 319<<8 | 3}, // 308: 999
		{0, 322<<8 | 1, 323<<8 | 1, 322<<8 | 2, 0, 322<<8 | 1, 323<<8 | 1, 322<<8 | 2}, // 309: 1000
	},
	pages: [...]*page{
		{
			1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
			17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
			33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
			49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
			65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80,
			81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96,
			97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
			113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128,
			129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144,
			145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160,
			161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176,
			177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192,
			193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208,
			209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224,
			225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
			225, 225, 0, 226, 0, 227, 228, 229, 229, 229, 229, 229, 229, 229, 229, 229,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 230, 231, 232, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 233, 234, 235, 236, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			237, 238, 239, 240, 0, 241, 242, 243, 244, 0, 0, 0, 0, 245, 246, 0,
			0, 0, 247, 248, 249, 250, 0, 0, 0, 0, 0, 0, 251, 0, 0, 252,
			253, 0, 0, 0, 0, 0, 254, 0, 0, 0, 0, 255, 256, 0, 0, 0,
			257, 258, 259, 0, 260, 261, 0, 0, 0, 0, 262, 263, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 264, 0, 0, 0, 0, 0, 0, 265,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 266, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			267, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 0, 0, 0, 0,
			0, 0, 0, 0, 269, 270, 271, 0, 272, 0, 0, 273, 274, 275, 276, 277,
			278, 279, 280, 0, 0, 0, 281, 282, 283, 284, 285, 286, 287, 288, 0, 289,
			0, 290, 291, 292, 293, 294, 295, 296, 297, 0, 0, 0, 298, 299, 300, 301,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			302, 303, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 305, 306, 307, 308, 309, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		},
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
	},
	seed0: 0x9e3779b97f4a7c15,
	seed1: 0xd1b54a32d192ed03,
	slots: []uint32{
		0, 275, 0, 0, 285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16,
		3, 0, 0, 118, 0, 0, 19, 0, 0, 126, 0, 290, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0,
		0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0,
		0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 102, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 283, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 306, 0, 0, 0, 0, 0, 0, 0, 0, 238, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 297, 0, 0, 0, 0, 0,
		0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 205, 0, 0, 0, 0, 27,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		201, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0,
		252, 145, 0, 305, 240, 272, 158, 0, 0, 5, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 108, 0, 0, 0, 0, 0, 0, 0, 0, 195, 0,
		164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 180, 0, 0, 0, 0, 190, 0, 0,
		0, 0, 280, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 191, 0, 0,
		0, 0, 0, 0, 149, 0, 0, 17, 75, 122, 0, 0, 246, 0, 0, 0,
		127, 0, 0, 0, 0, 0, 89, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 117, 0, 0, 0,
		0, 121, 0, 0, 150, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 124, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 35, 0, 0, 0, 251, 134, 0, 291, 0, 288, 0, 0,
		0, 0, 0, 228, 173, 0, 0, 0, 0, 0, 187, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 237, 0, 0, 0, 0, 0,
		0, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 90, 0, 0, 0, 0, 0, 114, 249, 0, 0, 172, 0, 0, 57, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		216, 39, 95, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 138, 0, 264, 0, 0, 14, 0, 0, 0,
		0, 0, 83, 168, 0, 0, 0, 0, 0, 0, 10, 0, 0, 86, 0, 0,
		0, 0, 0, 182, 0, 0, 0, 0, 43, 0, 0, 270, 0, 0, 0, 0,
		0, 48, 0, 0, 211, 222, 0, 97, 0, 0, 0, 0, 0, 0, 241, 0,
		0, 181, 123, 0, 0, 0, 0, 74, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 170, 0, 0, 0, 0,
		0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 188,
		0, 0, 53, 0, 0, 0, 0, 0, 0, 116, 0, 0, 111, 0, 100, 82,
		140, 0, 0, 0, 0, 0, 0, 0, 0, 98, 71, 0, 0, 0, 77, 206,
		9, 0, 0, 0, 278, 0, 0, 0, 207, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 199, 0, 0, 46,
		0, 0, 0, 0, 0, 0, 0, 0, 284, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 302, 0, 0, 0, 0, 0, 0, 0, 176, 0, 0, 0, 0, 0, 0,
		148, 0, 244, 0, 0, 0, 0, 0, 0, 0, 0, 23, 184, 0, 0, 0,
		0, 262, 0, 0, 0, 292, 0, 0, 0, 0, 69, 0, 0, 51, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 224,
		0, 0, 0, 103, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 131, 0, 0, 0, 175, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 151, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 257, 0, 0, 0, 247, 214, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 186, 229, 295, 0, 0,
		301, 0, 0, 0, 0, 0, 256, 4, 0, 0, 0, 0, 0, 274, 0, 0,
		0, 0, 193, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0,
		28, 0, 0, 61, 174, 0, 0, 0, 33, 0, 0, 0, 0, 0, 38, 0,
		0, 0, 0, 266, 0, 0, 0, 0, 0, 0, 152, 178, 293, 0, 0, 0,
		198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 185, 163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 221, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 59,
		0, 0, 0, 0, 119, 0, 0, 0, 303, 0, 0, 0, 248, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 37, 0, 0, 0, 0, 0,
		110, 208, 0, 0, 0, 65, 0, 267, 0, 0, 0, 0, 0, 0, 87, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0, 0, 154,
		0, 0, 0, 133, 0, 0, 0, 0, 250, 0, 0, 129, 234, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0,
		209, 0, 0, 0, 0, 0, 230, 0, 147, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 294, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 73, 143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 0, 0, 0,
		0, 0, 0, 215, 0, 0, 0, 25, 52, 0, 0, 0, 0, 50, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0,
		212, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 289, 0, 0, 271, 0,
		0, 304, 0, 0, 0, 0, 0, 157, 0, 93, 0, 0, 0, 0, 0, 0,
		47, 259, 0, 0, 0, 0, 171, 0, 0, 54, 0, 0, 18, 136, 0, 2,
		296, 0, 6, 106, 0, 0, 63, 156, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 166, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 96, 287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120, 80, 26, 0,
		0, 141, 0, 0, 0, 0, 0, 203, 0, 94, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 45, 0, 299, 0, 0, 0, 0, 0, 40, 0, 0, 0,
		0, 0, 236, 258, 0, 213, 0, 0, 0, 269, 0, 0, 0, 113, 112, 0,
		84, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 144,
		160, 0, 0, 0, 268, 0, 0, 0, 0, 0, 0, 261, 0, 194, 101, 239,
		0, 0, 0, 0, 0, 0, 0, 260, 0, 0, 0, 0, 300, 0, 0, 0,
		58, 8, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0,
		0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 179, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 107, 0, 0, 263, 0, 0, 0, 0,
		0, 0, 0, 0, 196, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 0,
		0, 243, 0, 0, 0, 0, 105, 217, 0, 0, 0, 78, 0, 0, 0, 0,
		44, 0, 197, 0, 11, 0, 0, 0, 0, 142, 0, 0, 0, 0, 219, 0,
		0, 0, 0, 0, 0, 0, 0, 189, 32, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		253, 0, 0, 153, 286, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 273,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 137, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 146, 0, 0, 0, 0, 0, 0, 0,
		298, 0, 0, 0, 0, 0, 279, 0, 0, 0, 132, 218, 0, 76, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0,
		0, 276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 109, 0, 0, 0, 0, 0, 0, 202, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 231, 162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 159, 0, 0, 0, 281, 0, 0, 0, 139, 0, 0, 0, 0, 0,
		0, 183, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 0, 0, 81, 0,
		220, 0, 0, 0, 0, 0, 169, 0, 0, 0, 0, 0, 254, 0, 0, 0,
		29, 0, 0, 0, 1, 0, 0, 0, 104, 0, 130, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 277, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 265, 0, 0, 0, 0, 21,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	},
	names: []entry{
		{},
		{0x6d7063746d706374, 0x78756d7078756d70, 6, 2<<8 | 1},    // tcpmux
		{0x73736572706d6f63, 0x7365727074656e73, 11, 3<<8 | 2},   // compressnet
		{0x0000000000656a72, 0x0000000000000000, 3, 6<<8 | 1},    // rje
		{0x6f6863656f686365, 0x6f6863656f686365, 4, 8<<8 | 1},    // echo
		{0x6373696463736964, 0x6472616364726163, 7, 10<<8 | 1},   // discard
		{0x6b6e69736b6e6973, 0x6b6e69736b6e6973, 4, 10<<8 | 1},   // sink
		{0x6c6c756e6c6c756e, 0x6c6c756e6c6c756e, 4, 10<<8 | 1},   // null
		{0x7473797374737973, 0x7461747374617473, 6, 12<<8 | 1},   // systat
		{0x7265737572657375, 0x7372657373726573, 5, 12<<8 | 1},   // users
		{0x7479616474796164, 0x656d6974656d6974, 7, 14<<8 | 1},   // daytime
		{0x64746f7164746f71, 0x64746f7164746f71, 4, 18<<8 | 1},   // qotd
		{0x746f7571746f7571, 0x65746f7565746f75, 5, 18<<8 | 1},   // quote
		{0x000000000070736d, 0x0000000000000000, 3, 19<<8 | 1},   // msp
		{0x7261686372616863, 0x6e6567726e656772, 7, 20<<8 | 1},   // chargen
		{0x7479747474797474, 0x7473747974737479, 6, 20<<8 | 1},   // ttytst
		{0x72756f7372756f73, 0x6563727565637275, 6, 20<<8 | 1},   // source
		{0x617461642d707466, 0x2d70746661746164, 8, 21<<8 | 1},   // ftp-data
		{0x0000000000707466, 0x0000000000000000, 3, 22<<8 | 1},   // ftp
		{0x6e6c65746e6c6574, 0x74656e6c74656e6c, 6, 24<<8 | 1},   // telnet
		{0x70746d7370746d73, 0x70746d7370746d73, 4, 26<<8 | 1},   // smtp
		{0x6c69616d6c69616d, 0x6c69616d6c69616d, 4, 26<<8 | 1},   // mail
		{0x2d77736e2d77736e, 0x65662d7765662d77, 6, 28<<8 | 1},   // nsw-fe
		{0x2d67736d2d67736d, 0x7063692d7063692d, 7, 30<<8 | 1},   // msg-icp
		{0x687475612d67736d, 0x2d67736d68747561, 8, 32<<8 | 1},   // msg-auth
		{0x0000000000707364, 0x0000000000000000, 3, 34<<8 | 1},   // dsp
		{0x656d6974656d6974, 0x656d6974656d6974, 4, 38<<8 | 1},   // time
		{0x76726573656d6974, 0x6573656d72657672, 10, 38<<8 | 1},  // timeserver
		{0x0000000000706c72, 0x0000000000000000, 3, 40<<8 | 1},   // rlp
		{0x656372756f736572, 0x6f73657265637275, 8, 40<<8 | 1},   // resource
		{0x7363696870617267, 0x7061726773636968, 8, 42<<8 | 1},   // graphics
		{0x76726573656d616e, 0x6573656d72657672, 10, 43<<8 | 1},  // nameserver
		{0x6e63696e6e63696e, 0x656d616e656d616e, 7, 44<<8 | 1},   // nicname
		{0x67616c662d6d706d, 0x662d6d707367616c, 9, 45<<8 | 1},   // mpm-flags
		{0x00000000006d706d, 0x0000000000000000, 3, 46<<8 | 1},   // mpm
		{0x2d6d706d2d6d706d, 0x646e732d646e732d, 7, 47<<8 | 1},   // mpm-snd
		{0x662d696e662d696e, 0x7074662d7074662d, 6, 48<<8 | 1},   // ni-ftp
		{0x69676f6c69676f6c, 0x6e69676f6e69676f, 5, 326<<8 | 2},  // login
		{0x2d6c69616d2d6572, 0x69616d2d6b632d6c, 10, 51<<8 | 1},  // re-mail-ck
		{0x746e69616d2d616c, 0x6d2d616c746e6961, 8, 52<<8 | 1},   // la-maint
		{0x656d69742d736e78, 0x2d736e78656d6974, 8, 53<<8 | 1},   // xns-time
		{0x616d6f64616d6f64, 0x6e69616d6e69616d, 6, 54<<8 | 1},   // domain
		{0x2d736e782d736e78, 0x68632d7368632d73, 6, 55<<8 | 1},   // xns-ch
		{0x2d6973692d697369, 0x6c672d696c672d69, 6, 56<<8 | 1},   // isi-gl
		{0x687475612d736e78, 0x2d736e7868747561, 8, 57<<8 | 1},   // xns-auth
		{0x6c69616d2d736e78, 0x2d736e786c69616d, 8, 59<<8 | 1},   // xns-mail
		{0x6d2d696e6d2d696e, 0x6c69616d6c69616d, 7, 62<<8 | 1},   // ni-mail
		{0x7361636173616361, 0x7361636173616361, 4, 63<<8 | 1},   // acas
		{0x2d6169762d616976, 0x7074662d7074662d, 7, 64<<8 | 1},   // via-ftp
		{0x69766f6369766f63, 0x6169766f6169766f, 5, 65<<8 | 1},   // covia
		{0x642d736361636174, 0x6361636173642d73, 9, 66<<8 | 1},   // tacacs-ds
		{0x2a6c71732a6c7173, 0x74656e2a74656e2a, 7, 67<<8 | 1},   // sql*net
		{0x746f6f62746f6f62, 0x6370746f6370746f, 6, 68<<8 | 2},   // bootpc
		{0x7074667470746674, 0x7074667470746674, 4, 70<<8 | 1},   // tftp
		{0x68706f6768706f67, 0x7265687072656870, 6, 71<<8 | 1},   // gopher
		{0x312d736a7274656e, 0x7274656e312d736a, 8, 72<<8 | 1},   // netrjs-1
		{0x322d736a7274656e, 0x7274656e322d736a, 8, 73<<8 | 1},   // netrjs-2
		{0x332d736a7274656e, 0x7274656e332d736a, 8, 74<<8 | 1},   // netrjs-3
		{0x342d736a7274656e, 0x7274656e342d736a, 8, 75<<8 | 1},   // netrjs-4
		{0x7474657674746576, 0x7063747470637474, 6, 79<<8 | 1},   // vettcp
		{0x676e6966676e6966, 0x7265676e7265676e, 6, 80<<8 | 1},   // finger
		{0x0000000000777777, 0x0000000000000000, 3, 81<<8 | 1},   // www
		{0x6e2d327374736f68, 0x7374736f736e2d32, 9, 82<<8 | 1},   // hosts2-ns
		{0x7265667872656678, 0x7265667872656678, 4, 83<<8 | 1},   // xfer
		{0x642d6c6d2d74696d, 0x6c6d2d747665642d, 10, 328<<8 | 2}, // mit-ml-dev
		{0x0000000000667463, 0x0000000000000000, 3, 85<<8 | 1},   // ctf
		{0x6f63666d6f63666d, 0x6c6f626f6c6f626f, 7, 87<<8 | 1},   // mfcobol
		{0x6c7974746c797474, 0x6b6e696c6b6e696c, 7, 88<<8 | 1},   // ttylink
		{0x736f72656272656b, 0x6272656b736f7265, 8, 89<<8 | 1},   // kerberos
		{0x742d74696d2d7573, 0x696d2d7567742d74, 9, 90<<8 | 2},   // su-mit-tg
		{0x2d74696d2d74696d, 0x766f642d766f642d, 7, 93<<8 | 1},   // mit-dov
		{0x000000000070706e, 0x0000000000000000, 3, 94<<8 | 1},   // npp
		{0x0000000000706364, 0x0000000000000000, 3, 95<<8 | 1},   // dcp
		{0x636a626f636a626f, 0x6c6c61636c6c6163, 7, 96<<8 | 1},   // objcall
		{0x6470757364707573, 0x7075647070756470, 6, 97<<8 | 1},   // supdup
		{0x6978696469786964, 0x6569786965697869, 5, 98<<8 | 1},   // dixie
		{0x76722d7466697773, 0x746669776676722d, 9, 99<<8 | 1},   // swift-rvf
		{0x6e6361746e636174, 0x7377656e7377656e, 7, 100<<8 | 1},  // tacnews
		{0x6d6172676174656d, 0x6174656d6d617267, 8, 101<<8 | 1},  // metagram
		{0x6177656e6177656e, 0x7463636174636361, 7, 102<<8 | 1},  // newacct
		{0x656d616e74736f68, 0x74736f68656d616e, 8, 103<<8 | 1},  // hostname
		{0x706173742d6f7369, 0x2d6f736970617374, 8, 104<<8 | 1},  // iso-tsap
		{0x6970706769707067, 0x706e7469706e7469, 7, 105<<8 | 1},  // gppitnp
		{0x7362657773626577, 0x7265747372657473, 7, 330<<8 | 2},  // webster
		{0x616d656e2d726361, 0x2d726361616d656e, 8, 106<<8 | 1},  // acr-nema
		{0x736e2d74656e7363, 0x656e7363736e2d74, 8, 107<<8 | 1},  // csnet-ns
		{0x6d73742d6d6f6333, 0x742d6d6f78756d73, 10, 108<<8 | 1}, // 3com-tsmux
		{0x6c6574726c657472, 0x74656e6c74656e6c, 7, 109<<8 | 1},  // rtelnet
		{0x67616e7367616e73, 0x7361676173616761, 6, 110<<8 | 1},  // snagas
		{0x32706f7032706f70, 0x32706f7032706f70, 4, 111<<8 | 1},  // pop2
		{0x6966666f74736f70, 0x666f747365636966, 10, 111<<8 | 2}, // postoffice
		{0x33706f7033706f70, 0x33706f7033706f70, 4, 112<<8 | 1},  // pop3
		{0x726e7573726e7573, 0x6370726e6370726e, 6, 113<<8 | 1},  // sunrpc
		{0x6469636d6469636d, 0x7361646973616469, 6, 114<<8 | 1},  // mcidas
		{0x6874756168747561, 0x6874756168747561, 4, 115<<8 | 1},  // auth
		{0x69746e6568747561, 0x616369746e6f6974, 14, 115<<8 | 1}, // authentication
		{0x77656e6f69647561, 0x6f6964757377656e, 9, 116<<8 | 1},  // audionews
		{0x7074667370746673, 0x7074667370746673, 4, 117<<8 | 1},  // sftp
		{0x69746f6e61736e61, 0x6f6e617379666974, 10, 118<<8 | 1}, // ansanotify
		{0x7461702d70637575, 0x2d70637568746170, 9, 119<<8 | 1},  // uucp-path
		{0x736c7173736c7173, 0x7672657376726573, 7, 120<<8 | 1},  // sqlserv
		{0x70746e6e70746e6e, 0x70746e6e70746e6e, 4, 121<<8 | 1},  // nntp
		{0x6e6573756e657375, 0x74656e6574656e65, 6, 121<<8 | 1},  // usenet
		{0x7064666370646663, 0x746b7470746b7470, 7, 122<<8 | 1},  // cfdptkt
		{0x6370726563707265, 0x6370726563707265, 4, 123<<8 | 1},  // erpc
		{0x74656e796b616d73, 0x6b616d7374656e79, 8, 124<<8 | 1},  // smakynet
		{0x000000000070746e, 0x0000000000000000, 3, 125<<8 | 1},  // ntp
		{0x6470746e6470746e, 0x6470746e6470746e, 4, 125<<8 | 1},  // ntpd
		{0x6461727461736e61, 0x7274617372656461, 10, 126<<8 | 1}, // ansatrader
		{0x616d2d7375636f6c, 0x7375636f70616d2d, 9, 127<<8 | 1},  // locus-map
		{0x74696e7574696e75, 0x7972617479726174, 7, 128<<8 | 1},  // unitary
		{0x6f632d7375636f6c, 0x7375636f6e6f632d, 9, 129<<8 | 1},  // locus-con
		{0x63696c782d737367, 0x6c782d736e656369, 10, 130<<8 | 1}, // gss-xlicen
		{0x6764777067647770, 0x6e6567646e656764, 6, 131<<8 | 1},  // pwdgen
		{0x6e662d6f63736963, 0x6f637369616e662d, 9, 132<<8 | 1},  // cisco-fna
		{0x6e742d6f63736963, 0x6f637369616e742d, 9, 133<<8 | 1},  // cisco-tna
		{0x79732d6f63736963, 0x6f6373697379732d, 9, 134<<8 | 1},  // cisco-sys
		{0x7461747374617473, 0x7672737476727374, 7, 135<<8 | 1},  // statsrv
		{0x6e2d736572676e69, 0x7365726774656e2d, 10, 136<<8 | 1}, // ingres-net
		{0x2d636f6c2d636f6c, 0x7672732d7672732d, 7, 137<<8 | 1},  // loc-srv
		{0x666f7270666f7270, 0x656c6966656c6966, 7, 138<<8 | 1},  // profile
		{0x2d736f696274656e, 0x6f696274736e2d73, 10, 139<<8 | 1}, // netbios-ns
		{0x2d736f696274656e, 0x736f69626d67642d, 11, 140<<8 | 1}, // netbios-dgm
		{0x2d736f696274656e, 0x736f69626e73732d, 11, 141<<8 | 1}, // netbios-ssn
		{0x61642d7369666d65, 0x2d73696661746164, 10, 142<<8 | 1}, // emfis-data
		{0x6e632d7369666d65, 0x2d7369666c746e63, 10, 143<<8 | 1}, // emfis-cntl
		{0x692d6c62692d6c62, 0x6d64692d6d64692d, 6, 144<<8 | 1},  // bl-idm
		{0x70616d6970616d69, 0x3270616d3270616d, 5, 145<<8 | 1},  // imap2
		{0x7377656e7377656e, 0x7377656e7377656e, 4, 146<<8 | 1},  // news
		{0x6361617563616175, 0x6361617563616175, 4, 147<<8 | 1},  // uaac
		{0x2d6f73692d6f7369, 0x3070692d3070692d, 7, 148<<8 | 1},  // iso-ip0
		{0x2d6f73692d6f7369, 0x70692d6f70692d6f, 6, 149<<8 | 1},  // iso-ip
		{0x6e6f72636e6f7263, 0x73756e6f73756e6f, 6, 150<<8 | 1},  // cronus
		{0x2d6465612d646561, 0x3231352d3231352d, 7, 151<<8 | 1},  // aed-512
		{0x2d6c71732d6c7173, 0x74656e2d74656e2d, 7, 152<<8 | 1},  // sql-net
		{0x736d6568736d6568, 0x736d6568736d6568, 4, 153<<8 | 1},  // hems
		{0x7074666270746662, 0x7074666270746662, 4, 154<<8 | 1},  // bftp
		{0x706d6773706d6773, 0x706d6773706d6773, 4, 155<<8 | 1},  // sgmp
		{0x72702d637374656e, 0x2d637374646f7270, 10, 156<<8 | 1}, // netsc-prod
		{0x65642d637374656e, 0x637374657665642d, 9, 157<<8 | 1},  // netsc-dev
		{0x736c7173736c7173, 0x7672736c7672736c, 6, 158<<8 | 1},  // sqlsrv
		{0x706d632d74656e6b, 0x74656e6b706d632d, 8, 159<<8 | 1},  // knet-cmp
		{0x732d6c69616d6370, 0x6c69616d7672732d, 10, 160<<8 | 1}, // pcmail-srv
		{0x6f7469736f706572, 0x69736f7079726f74, 10, 160<<8 | 1}, // repository
		{0x74756f722d73736e, 0x756f722d676e6974, 11, 161<<8 | 1}, // nss-routing
		{0x6172742d706d6773, 0x742d706d73706172, 10, 162<<8 | 1}, // sgmp-traps
		{0x706d6e73706d6e73, 0x706d6e73706d6e73, 4, 163<<8 | 1},  // snmp
		{0x70617274706d6e73, 0x706d6e7370617274, 8, 164<<8 | 1},  // snmptrap
		{0x6e616d2d70696d63, 0x70696d636e616d2d, 8, 165<<8 | 1},  // cmip-man
		{0x6567612d70696d63, 0x612d7069746e6567, 10, 166<<8 | 1}, // cmip-agent
		{0x72756f632d736e78, 0x756f632d72656972, 11, 167<<8 | 1}, // xns-courier
		{0x656e2d73656e2d73, 0x74656e2d74656e2d, 5, 168<<8 | 1},  // s-net
		{0x706d616e706d616e, 0x706d616e706d616e, 4, 169<<8 | 1},  // namp
		{0x6476737264767372, 0x6476737264767372, 4, 170<<8 | 1},  // rsvd
		{0x646e6573646e6573, 0x646e6573646e6573, 4, 171<<8 | 1},  // send
		{0x72732d746e697270, 0x746e69727672732d, 9, 172<<8 | 1},  // print-srv
		{0x656c7069746c756d, 0x69746c7578656c70, 9, 173<<8 | 1},  // multiplex
		{0x312f6c63312f6c63, 0x312f6c63312f6c63, 4, 174<<8 | 1},  // cl/1
		{0x6d2d78656c707978, 0x78656c7078756d2d, 10, 175<<8 | 1}, // xyplex-mux
		{0x6c69616d6c69616d, 0x716c6961716c6961, 5, 176<<8 | 1},  // mailq
		{0x656e6d76656e6d76, 0x74656e6d74656e6d, 5, 177<<8 | 1},  // vmnet
		{0x6d2d6461726e6567, 0x6461726e78756d2d, 10, 178<<8 | 1}, // genrad-mux
		{0x636d6478636d6478, 0x70636d6470636d64, 5, 179<<8 | 1},  // xdmcp
		{0x706574737478656e, 0x7478656e70657473, 8, 180<<8 | 1},  // nextstep
		{0x0000000000706762, 0x0000000000000000, 3, 181<<8 | 1},  // bgp
		{0x0000000000736972, 0x0000000000000000, 3, 182<<8 | 1},  // ris
		{0x66696e7566696e75, 0x7966696e7966696e, 5, 183<<8 | 1},  // unify
		{0x6964756169647561, 0x7469647574696475, 5, 184<<8 | 1},  // audit
		{0x7265646e6962636f, 0x6962636f7265646e, 8, 185<<8 | 1},  // ocbinder
		{0x726576726573636f, 0x6573636f72657672, 8, 186<<8 | 1},  // ocserver
		{0x6b2d65746f6d6572, 0x65746f6d73696b2d, 10, 187<<8 | 1}, // remote-kis
		{0x000000000073696b, 0x0000000000000000, 3, 188<<8 | 1},  // kis
		{0x0000000000696361, 0x0000000000000000, 3, 189<<8 | 1},  // aci
		{0x706d756d706d756d, 0x73706d7573706d75, 5, 190<<8 | 1},  // mumps
		{0x0000000000746671, 0x0000000000000000, 3, 191<<8 | 1},  // qft
		{0x7063616770636167, 0x7063616770636167, 4, 192<<8 | 1},  // gacp
		{0x6f726570736f7270, 0x736f72706f726570, 8, 193<<8 | 1},  // prospero
		{0x2d75736f2d75736f, 0x736d6e2d736d6e2d, 7, 194<<8 | 1},  // osu-nms
		{0x706d7273706d7273, 0x706d7273706d7273, 4, 195<<8 | 1},  // srmp
		{0x0000000000637269, 0x0000000000000000, 3, 196<<8 | 1},  // irc
		{0x2d6d6c6e2d366e64, 0x6d6c6e2d6475612d, 11, 197<<8 | 1}, // dn6-nlm-aud
		{0x2d6d6d732d366e64, 0x6d6d732d6465722d, 11, 198<<8 | 1}, // dn6-smm-red
		{0x0000000000736c64, 0x0000000000000000, 3, 199<<8 | 1},  // dls
		{0x2d736c642d736c64, 0x6e6f6d2d6e6f6d2d, 7, 200<<8 | 1},  // dls-mon
		{0x78756d7378756d73, 0x78756d7378756d73, 4, 201<<8 | 1},  // smux
		{0x0000000000637273, 0x0000000000000000, 3, 202<<8 | 1},  // src
		{0x722d7461722d7461, 0x706d7472706d7472, 7, 203<<8 | 1},  // at-rtmp
		{0x6e2d74616e2d7461, 0x70626e2d70626e2d, 6, 204<<8 | 1},  // at-nbp
		{0x332d7461332d7461, 0x332d7461332d7461, 4, 205<<8 | 1},  // at-3
		{0x652d7461652d7461, 0x6f6863656f686365, 7, 206<<8 | 1},  // at-echo
		{0x352d7461352d7461, 0x352d7461352d7461, 4, 207<<8 | 1},  // at-5
		{0x7a2d74617a2d7461, 0x73697a2d73697a2d, 6, 208<<8 | 1},  // at-zis
		{0x372d7461372d7461, 0x372d7461372d7461, 4, 209<<8 | 1},  // at-7
		{0x382d7461382d7461, 0x382d7461382d7461, 4, 210<<8 | 1},  // at-8
		{0x00000000006d6174, 0x0000000000000000, 3, 211<<8 | 1},  // tam
		{0x2e39337a2e39337a, 0x30352e3930352e39, 6, 212<<8 | 1},  // z39.50
		{0x6334313963343139, 0x672f6334672f6334, 6, 213<<8 | 1},  // 914c/g
		{0x74656e6174656e61, 0x74656e6174656e61, 4, 214<<8 | 1},  // anet
		{0x0000000000787069, 0x0000000000000000, 3, 215<<8 | 1},  // ipx
		{0x77706d7677706d76, 0x7363737773637377, 7, 216<<8 | 1},  // vmpwscs
		{0x74666f7374666f73, 0x6370746663707466, 6, 217<<8 | 1},  // softpc
		{0x736c7461736c7461, 0x736c7461736c7461, 4, 218<<8 | 1},  // atls
		{0x7361626473616264, 0x6573616265736162, 5, 219<<8 | 1},  // dbase
		{0x000000000070706d, 0x0000000000000000, 3, 220<<8 | 1},  // mpp
		{0x7072617570726175, 0x7370726173707261, 5, 221<<8 | 1},  // uarps
		{0x70616d6970616d69, 0x3370616d3370616d, 5, 222<<8 | 1},  // imap3
		{0x2d6e6c662d6e6c66, 0x7870732d7870732d, 7, 223<<8 | 1},  // fln-spx
		{0x2d6873662d687366, 0x7870732d7870732d, 7, 224<<8 | 1},  // fsh-spx
		{0x0000000000636463, 0x0000000000000000, 3, 225<<8 | 1},  // cdc
		{0x7361656d2d727573, 0x2d7275737361656d, 8, 227<<8 | 1},  // sur-meas
		{0x6b6e696c6b6e696c, 0x6b6e696c6b6e696c, 4, 228<<8 | 1},  // link
		{0x3370736433707364, 0x3037323330373233, 7, 229<<8 | 1},  // dsp3270
		{0x7377617073776170, 0x7672657376726573, 7, 231<<8 | 1},  // pawserv
		{0x7265737a7265737a, 0x7672657376726573, 5, 232<<8 | 1},  // zserv
		{0x7374616673746166, 0x7672657376726573, 7, 233<<8 | 1},  // fatserv
		{0x7361637261656c63, 0x7261656c65736163, 9, 234<<8 | 1},  // clearcase
		{0x7265737473696c75, 0x7473696c76726573, 9, 235<<8 | 1},  // ulistserv
		{0x312d746e6567656c, 0x6567656c312d746e, 8, 236<<8 | 1},  // legent-1
		{0x322d746e6567656c, 0x6567656c322d746e, 8, 237<<8 | 1},  // legent-2
		{0x6e6972706e697270, 0x746e6972746e6972, 5, 238<<8 | 1},  // print
		{0x6666696266666962, 0x6666696266666962, 4, 239<<8 | 1},  // biff
		{0x736d6f63736d6f63, 0x7461736d7461736d, 6, 239<<8 | 1},  // comsat
		{0x00000000006f6877, 0x0000000000000000, 3, 241<<8 | 1},  // who
		{0x646f6877646f6877, 0x646f6877646f6877, 4, 241<<8 | 1},  // whod
		{0x0000000000646d63, 0x0000000000000000, 3, 332<<8 | 2},  // cmd
		{0x6c7379736c737973, 0x676f6c73676f6c73, 6, 243<<8 | 1},  // syslog
		{0x6e6972706e697270, 0x7265746e7265746e, 7, 334<<8 | 2},  // printer
		{0x6f6f70736f6f7073, 0x72656c6f72656c6f, 7, 244<<8 | 1},  // spooler
		{0x6b6c61746b6c6174, 0x6b6c61746b6c6174, 4, 245<<8 | 1},  // talk
		{0x6c61746e6c61746e, 0x6b6c61746b6c6174, 5, 246<<8 | 1},  // ntalk
		{0x6d6974756d697475, 0x656d6974656d6974, 5, 247<<8 | 1},  // utime
		{0x0000000000736665, 0x0000000000000000, 3, 248<<8 | 1},  // efs
		{0x74756f7274756f72, 0x7265747572657475, 6, 249<<8 | 1},  // router
		{0x74756f7274756f72, 0x6465747564657475, 6, 249<<8 | 1},  // routed
		{0x656d6974656d6974, 0x64656d6964656d69, 5, 250<<8 | 1},  // timed
		{0x706d6574706d6574, 0x6f706d656f706d65, 5, 251<<8 | 1},  // tempo
		{0x72756f6372756f63, 0x7265697272656972, 7, 252<<8 | 1},  // courier
		{0x6e657265666e6f63, 0x7265666e65636e65, 10, 253<<8 | 1}, // conference
		{0x746e6f632d647672, 0x6e6f632d6c6f7274, 11, 254<<8 | 1}, // rvd-control
		{0x6e74656e6e74656e, 0x7377656e7377656e, 7, 255<<8 | 1},  // netnews
		{0x7774656e7774656e, 0x6c6c61776c6c6177, 7, 256<<8 | 1},  // netwall
		{0x7063757570637575, 0x7063757570637575, 4, 257<<8 | 1},  // uucp
		{0x676f6c6b676f6c6b, 0x6e69676f6e69676f, 6, 258<<8 | 1},  // klogin
		{0x6568736b6568736b, 0x6c6c65686c6c6568, 6, 259<<8 | 1},  // kshell
		{0x6f6877722d77656e, 0x2d77656e6f687772, 8, 260<<8 | 1},  // new-rwho
		{0x0000000000667364, 0x0000000000000000, 3, 261<<8 | 1},  // dsf
		{0x736665746f6d6572, 0x6f6d657273666574, 8, 262<<8 | 1},  // remotefs
		{0x767265735f736672, 0x65735f7372657672, 10, 262<<8 | 1}, // rfs_server
		{0x0000000000736672, 0x0000000000000000, 3, 262<<8 | 1},  // rfs
		{0x726f74696e6f6d72, 0x6e6f6d72726f7469, 8, 263<<8 | 1},  // rmonitor
		{0x696e6f6d696e6f6d, 0x726f7469726f7469, 7, 264<<8 | 1},  // monitor
		{0x6873686368736863, 0x6c6c65686c6c6568, 7, 265<<8 | 1},  // chshell
		{0x7366703973667039, 0x7366703973667039, 4, 266<<8 | 1},  // 9pfs
		{0x616f6877616f6877, 0x696d616f696d616f, 6, 267<<8 | 1},  // whoami
		{0x6574656d6574656d, 0x7265746572657465, 5, 268<<8 | 2},  // meter
		{0x6576726573637069, 0x6573637072657672, 9, 270<<8 | 1},  // ipcserver
		{0x000000000073716e, 0x0000000000000000, 3, 271<<8 | 1},  // nqs
		{0x7371646d7371646d, 0x7371646d7371646d, 4, 272<<8 | 1},  // mdqs
		{0x73636c6573636c65, 0x6473636c6473636c, 5, 273<<8 | 1},  // elcsd
		{0x6374656e6374656e, 0x7063746570637465, 5, 275<<8 | 1},  // netcp
		{0x6774656e6774656e, 0x7767746577677465, 5, 276<<8 | 1},  // netgw
		{0x7274656e7274656e, 0x7363727473637274, 6, 277<<8 | 1},  // netrcs
		{0x78656c6678656c66, 0x6d6c78656d6c7865, 6, 278<<8 | 1},  // flexlm
		{0x2d757374696a7566, 0x757374697665642d, 11, 279<<8 | 1}, // fujitsu-dev
		{0x2d7369722d736972, 0x6d632d736d632d73, 6, 280<<8 | 1},  // ris-cm
		{0x736f72656272656b, 0x736f72656d64612d, 12, 281<<8 | 1}, // kerberos-adm
		{0x6c6966726c696672, 0x656c6966656c6966, 5, 282<<8 | 1},  // rfile
		{0x000000000063646b, 0x0000000000000000, 3, 282<<8 | 1},  // kdc
		{0x64616f6c64616f6c, 0x7661646176616461, 6, 283<<8 | 1},  // loadav
		{0x706d7570706d7570, 0x706d7570706d7570, 4, 284<<8 | 1},  // pump
		{0x0000000000687271, 0x0000000000000000, 3, 285<<8 | 1},  // qrh
		{0x0000000000687272, 0x0000000000000000, 3, 286<<8 | 1},  // rrh
		{0x6c6c65746c6c6574, 0x6c6c65746c6c6574, 4, 287<<8 | 1},  // tell
		{0x676f6c6e676f6c6e, 0x6e69676f6e69676f, 6, 288<<8 | 1},  // nlogin
		{0x00000000006e6f63, 0x0000000000000000, 3, 289<<8 | 1},  // con
		{0x000000000073736e, 0x0000000000000000, 2, 290<<8 | 1},  // ns
		{0x0000000000657872, 0x0000000000000000, 3, 291<<8 | 1},  // rxe
		{0x746f7571746f7571, 0x6461746f6461746f, 6, 292<<8 | 1},  // quotad
		{0x726573656c637963, 0x656c637976726573, 9, 293<<8 | 1},  // cycleserv
		{0x65736d6f65736d6f, 0x7672657376726573, 6, 294<<8 | 1},  // omserv
		{0x6f6f62656e6f6870, 0x656e6f686b6f6f62, 9, 296<<8 | 1},  // phonebook
		{0x0000000000646976, 0x0000000000000000, 3, 297<<8 | 1},  // vid
		{0x6c6461636c646163, 0x6b636f6c6b636f6c, 7, 336<<8 | 2},  // cadlock
		{0x7069747270697472, 0x7069747270697472, 4, 299<<8 | 1},  // rtip
		{0x726573656c637963, 0x73656c6332767265, 10, 300<<8 | 1}, // cycleserv2
		{0x6d6275736d627573, 0x74696d6274696d62, 6, 301<<8 | 1},  // submit
		{0x69746f6e69746f6e, 0x7966697479666974, 6, 302<<8 | 1},  // notify
		{0x7361707273617072, 0x6477737364777373, 7, 303<<8 | 1},  // rpasswd
		{0x5f746e69616d6361, 0x746e69616462645f, 11, 304<<8 | 1}, // acmaint_dbd
		{0x6f746e656f746e65, 0x626d6f74626d6f74, 6, 305<<8 | 1},  // entomb
		{0x5f746e69616d6361, 0x72745f7464736e61, 14, 306<<8 | 1}, // acmaint_transd
		{0x6761707767617077, 0x7365676173656761, 6, 307<<8 | 1},  // wpages
		{0x7367707773677077, 0x7367707773677077, 4, 308<<8 | 1},  // wpgs
		{0x656c6c6f632d7068, 0x656c6c6f726f7463, 12, 309<<8 | 1}, // hp-collector
		{0x67616e616d2d7068, 0x2d64656765646f6e, 15, 310<<8 | 1}, // hp-managed-node
		{0x6d72616c612d7068, 0x6d72616c72676d2d, 12, 311<<8 | 1}, // hp-alarm-mgr
		{0x6561645f7362646d, 0x61645f736e6f6d65, 11, 312<<8 | 1}, // mdbs_daemon
		{0x6976656469766564, 0x6563697665636976, 6, 313<<8 | 1},  // device
		{0x6f6c72656f6c7265, 0x6e69676f6e69676f, 7, 314<<8 | 1},  // erlogin
		{0x63696c6565727478, 0x6572747863696c65, 8, 315<<8 | 1},  // xtreelic
		{0x7469616d7469616d, 0x6472746964727469, 6, 316<<8 | 1},  // maitrd
		{0x6273756262737562, 0x796f6273796f6273, 6, 317<<8 | 1},  // busboy
		{0x6170757061707570, 0x7072617070726170, 6, 318<<8 | 1},  // puparp
		{0x6372616763726167, 0x6e6f63726e6f6372, 6, 319<<8 | 1},  // garcon
		{0x6c7070616c707061, 0x78696c7078696c70, 6, 320<<8 | 1},  // applix
		{0x6574756f72707570, 0x6f72707572657475, 9, 321<<8 | 1},  // puprouter
		{0x00000000006b636f, 0x0000000000000000, 3, 323<<8 | 1},  // ock
	},
}

// wellKnown has the answers for the ports 0-1023, by port and by column up to that
// of TCP|UDP. An answer is the place of its first row<<8 | the count of rows.
// Places past the last row are in rowLists.
var wellKnown = [1024][4]answer{
	0:    {TCP: 1<<8 | 1, UDP: 1<<8 | 1, both: 1<<8 | 1},
	1:    {TCP: 2<<8 | 1, UDP: 2<<8 | 1, both: 2<<8 | 1},
	2:    {TCP: 3<<8 | 1, UDP: 3<<8 | 1, both: 3<<8 | 1},
	3:    {TCP: 4<<8 | 1, UDP: 4<<8 | 1, both: 4<<8 | 1},
	4:    {TCP: 5<<8 | 1, UDP: 5<<8 | 1, both: 5<<8 | 1},
	5:    {TCP: 6<<8 | 1, UDP: 6<<8 | 1, both: 6<<8 | 1},
	6:    {TCP: 7<<8 | 1, UDP: 7<<8 | 1, both: 7<<8 | 1},
	7:    {TCP: 8<<8 | 1, UDP: 8<<8 | 1, both: 8<<8 | 1},
	8:    {TCP: 9<<8 | 1, UDP: 9<<8 | 1, both: 9<<8 | 1},
	9:    {TCP: 10<<8 | 1, UDP: 10<<8 | 1, both: 10<<8 | 1},
	10:   {TCP: 11<<8 | 1, UDP: 11<<8 | 1, both: 11<<8 | 1},
	11:   {TCP: 0, UDP: 12<<8 | 1, both: 12<<8 | 1},
	12:   {TCP: 13<<8 | 1, UDP: 13<<8 | 1, both: 13<<8 | 1},
	13:   {TCP: 14<<8 | 1, UDP: 14<<8 | 1, both: 14<<8 | 1},
	14:   {TCP: 15<<8 | 1, UDP: 15<<8 | 1, both: 15<<8 | 1},
	15:   {TCP: 16<<8 | 1, UDP: 16<<8 | 1, both: 16<<8 | 1},
	16:   {TCP: 17<<8 | 1, UDP: 17<<8 | 1, both: 17<<8 | 1},
	17:   {TCP: 18<<8 | 1, UDP: 18<<8 | 1, both: 18<<8 | 1},
	18:   {TCP: 19<<8 | 1, UDP: 19<<8 | 1, both: 19<<8 | 1},
	19:   {TCP: 20<<8 | 1, UDP: 20<<8 | 1, both: 20<<8 | 1},
	20:   {TCP: 21<<8 | 1, UDP: 21<<8 | 1, both: 21<<8 | 1},
	21:   {TCP: 22<<8 | 1, UDP: 22<<8 | 1, both: 22<<8 | 1},
	22:   {TCP: 23<<8 | 1, UDP: 23<<8 | 1, both: 23<<8 | 1},
	23:   {TCP: 24<<8 | 1, UDP: 24<<8 | 1, both: 24<<8 | 1},
	24:   {TCP: 25<<8 | 1, UDP: 25<<8 | 1, both: 25<<8 | 1},
	25:   {TCP: 26<<8 | 1, UDP: 26<<8 | 1, both: 26<<8 | 1},
	26:   {TCP: 27<<8 | 1, UDP: 27<<8 | 1, both: 27<<8 | 1},
	27:   {TCP: 28<<8 | 1, UDP: 28<<8 | 1, both: 28<<8 | 1},
	28:   {TCP: 29<<8 | 1, UDP: 29<<8 | 1, both: 29<<8 | 1},
	29:   {TCP: 30<<8 | 1, UDP: 30<<8 | 1, both: 30<<8 | 1},
	30:   {TCP: 31<<8 | 1, UDP: 31<<8 | 1, both: 31<<8 | 1},
	31:   {TCP: 32<<8 | 1, UDP: 32<<8 | 1, both: 32<<8 | 1},
	32:   {TCP: 33<<8 | 1, UDP: 33<<8 | 1, both: 33<<8 | 1},
	33:   {TCP: 34<<8 | 1, UDP: 34<<8 | 1, both: 34<<8 | 1},
	34:   {TCP: 35<<8 | 1, UDP: 35<<8 | 1, both: 35<<8 | 1},
	35:   {TCP: 36<<8 | 1, UDP: 36<<8 | 1, both: 36<<8 | 1},
	36:   {TCP: 37<<8 | 1, UDP: 37<<8 | 1, both: 37<<8 | 1},
	37:   {TCP: 38<<8 | 1, UDP: 38<<8 | 1, both: 38<<8 | 1},
	38:   {TCP: 39<<8 | 1, UDP: 39<<8 | 1, both: 39<<8 | 1},
	39:   {TCP: 40<<8 | 1, UDP: 40<<8 | 1, both: 40<<8 | 1},
	40:   {TCP: 41<<8 | 1, UDP: 41<<8 | 1, both: 41<<8 | 1},
	41:   {TCP: 42<<8 | 1, UDP: 42<<8 | 1, both: 42<<8 | 1},
	42:   {TCP: 43<<8 | 1, UDP: 43<<8 | 1, both: 43<<8 | 1},
	43:   {TCP: 44<<8 | 1, UDP: 44<<8 | 1, both: 44<<8 | 1},
	44:   {TCP: 45<<8 | 1, UDP: 45<<8 | 1, both: 45<<8 | 1},
	45:   {TCP: 46<<8 | 1, UDP: 46<<8 | 1, both: 46<<8 | 1},
	46:   {TCP: 47<<8 | 1, UDP: 47<<8 | 1, both: 47<<8 | 1},
	47:   {TCP: 48<<8 | 1, UDP: 48<<8 | 1, both: 48<<8 | 1},
	48:   {TCP: 49<<8 | 1, UDP: 49<<8 | 1, both: 49<<8 | 1},
	49:   {TCP: 50<<8 | 1, UDP: 50<<8 | 1, both: 50<<8 | 1},
	50:   {TCP: 51<<8 | 1, UDP: 51<<8 | 1, both: 51<<8 | 1},
	51:   {TCP: 52<<8 | 1, UDP: 52<<8 | 1, both: 52<<8 | 1},
	52:   {TCP: 53<<8 | 1, UDP: 53<<8 | 1, both: 53<<8 | 1},
	53:   {TCP: 54<<8 | 1, UDP: 54<<8 | 1, both: 54<<8 | 1},
	54:   {TCP: 55<<8 | 1, UDP: 55<<8 | 1, both: 55<<8 | 1},
	55:   {TCP: 56<<8 | 1, UDP: 56<<8 | 1, both: 56<<8 | 1},
	56:   {TCP: 57<<8 | 1, UDP: 57<<8 | 1, both: 57<<8 | 1},
	57:   {TCP: 58<<8 | 1, UDP: 58<<8 | 1, both: 58<<8 | 1},
	58:   {TCP: 59<<8 | 1, UDP: 59<<8 | 1, both: 59<<8 | 1},
	59:   {TCP: 60<<8 | 1, UDP: 60<<8 | 1, both: 60<<8 | 1},
	60:   {TCP: 61<<8 | 1, UDP: 61<<8 | 1, both: 61<<8 | 1},
	61:   {TCP: 62<<8 | 1, UDP: 62<<8 | 1, both: 62<<8 | 1},
	62:   {TCP: 63<<8 | 1, UDP: 63<<8 | 1, both: 63<<8 | 1},
	63:   {TCP: 64<<8 | 1, UDP: 64<<8 | 1, both: 64<<8 | 1},
	64:   {TCP: 65<<8 | 1, UDP: 65<<8 | 1, both: 65<<8 | 1},
	65:   {TCP: 66<<8 | 1, UDP: 66<<8 | 1, both: 66<<8 | 1},
	66:   {TCP: 67<<8 | 1, UDP: 67<<8 | 1, both: 67<<8 | 1},
	67:   {TCP: 68<<8 | 1, UDP: 68<<8 | 1, both: 68<<8 | 1},
	68:   {TCP: 69<<8 | 1, UDP: 69<<8 | 1, both: 69<<8 | 1},
	69:   {TCP: 0, UDP: 70<<8 | 1, both: 70<<8 | 1},
	70:   {TCP: 71<<8 | 1, UDP: 71<<8 | 1, both: 71<<8 | 1},
	71:   {TCP: 72<<8 | 1, UDP: 72<<8 | 1, both: 72<<8 | 1},
	72:   {TCP: 73<<8 | 1, UDP: 73<<8 | 1, both: 73<<8 | 1},
	73:   {TCP: 74<<8 | 1, UDP: 74<<8 | 1, both: 74<<8 | 1},
	74:   {TCP: 75<<8 | 1, UDP: 75<<8 | 1, both: 75<<8 | 1},
	75:   {TCP: 0, UDP: 76<<8 | 1, both: 76<<8 | 1},
	76:   {TCP: 77<<8 | 1, UDP: 77<<8 | 1, both: 77<<8 | 1},
	77:   {TCP: 78<<8 | 1, UDP: 78<<8 | 1, both: 78<<8 | 1},
	78:   {TCP: 79<<8 | 1, UDP: 79<<8 | 1, both: 79<<8 | 1},
	79:   {TCP: 80<<8 | 1, UDP: 80<<8 | 1, both: 80<<8 | 1},
	80:   {TCP: 81<<8 | 1, UDP: 81<<8 | 1, both: 81<<8 | 1},
	81:   {TCP: 82<<8 | 1, UDP: 82<<8 | 1, both: 82<<8 | 1},
	82:   {TCP: 83<<8 | 1, UDP: 83<<8 | 1, both: 83<<8 | 1},
	83:   {TCP: 84<<8 | 1, UDP: 84<<8 | 1, both: 84<<8 | 1},
	84:   {TCP: 85<<8 | 1, UDP: 85<<8 | 1, both: 85<<8 | 1},
	85:   {TCP: 86<<8 | 1, UDP: 86<<8 | 1, both: 86<<8 | 1},
	86:   {TCP: 87<<8 | 1, UDP: 87<<8 | 1, both: 87<<8 | 1},
	87:   {TCP: 88<<8 | 1, UDP: 88<<8 | 1, both: 88<<8 | 1},
	88:   {TCP: 89<<8 | 1, UDP: 89<<8 | 1, both: 89<<8 | 1},
	89:   {TCP: 90<<8 | 1, UDP: 91<<8 | 1, both: 90<<8 | 2},
	90:   {TCP: 92<<8 | 1, UDP: 92<<8 | 1, both: 92<<8 | 1},
	91:   {TCP: 93<<8 | 1, UDP: 93<<8 | 1, both: 93<<8 | 1},
	92:   {TCP: 94<<8 | 1, UDP: 94<<8 | 1, both: 94<<8 | 1},
	93:   {TCP: 95<<8 | 1, UDP: 95<<8 | 1, both: 95<<8 | 1},
	94:   {TCP: 96<<8 | 1, UDP: 96<<8 | 1, both: 96<<8 | 1},
	95:   {TCP: 97<<8 | 1, UDP: 97<<8 | 1, both: 97<<8 | 1},
	96:   {TCP: 98<<8 | 1, UDP: 98<<8 | 1, both: 98<<8 | 1},
	97:   {TCP: 99<<8 | 1, UDP: 99<<8 | 1, both: 99<<8 | 1},
	98:   {TCP: 100<<8 | 1, UDP: 100<<8 | 1, both: 100<<8 | 1},
	99:   {TCP: 101<<8 | 1, UDP: 101<<8 | 1, both: 101<<8 | 1},
	100:  {TCP: 102<<8 | 1, UDP: 0, both: 102<<8 | 1},
	101:  {TCP: 103<<8 | 1, UDP: 103<<8 | 1, both: 103<<8 | 1},
	102:  {TCP: 104<<8 | 1, UDP: 104<<8 | 1, both: 104<<8 | 1},
	103:  {TCP: 105<<8 | 1, UDP: 105<<8 | 1, both: 105<<8 | 1},
	104:  {TCP: 106<<8 | 1, UDP: 106<<8 | 1, both: 106<<8 | 1},
	105:  {TCP: 107<<8 | 1, UDP: 107<<8 | 1, both: 107<<8 | 1},
	106:  {TCP: 108<<8 | 1, UDP: 108<<8 | 1, both: 108<<8 | 1},
	107:  {TCP: 109<<8 | 1, UDP: 109<<8 | 1, both: 109<<8 | 1},
	108:  {TCP: 110<<8 | 1, UDP: 110<<8 | 1, both: 110<<8 | 1},
	109:  {TCP: 111<<8 | 1, UDP: 111<<8 | 1, both: 111<<8 | 1},
	110:  {TCP: 112<<8 | 1, UDP: 112<<8 | 1, both: 112<<8 | 1},
	111:  {TCP: 113<<8 | 1, UDP: 113<<8 | 1, both: 113<<8 | 1},
	112:  {TCP: 114<<8 | 1, UDP: 114<<8 | 1, both: 114<<8 | 1},
	113:  {TCP: 115<<8 | 1, UDP: 115<<8 | 1, both: 115<<8 | 1},
	114:  {TCP: 116<<8 | 1, UDP: 116<<8 | 1, both: 116<<8 | 1},
	115:  {TCP: 117<<8 | 1, UDP: 117<<8 | 1, both: 117<<8 | 1},
	116:  {TCP: 118<<8 | 1, UDP: 118<<8 | 1, both: 118<<8 | 1},
	117:  {TCP: 119<<8 | 1, UDP: 119<<8 | 1, both: 119<<8 | 1},
	118:  {TCP: 120<<8 | 1, UDP: 120<<8 | 1, both: 120<<8 | 1},
	119:  {TCP: 121<<8 | 1, UDP: 121<<8 | 1, both: 121<<8 | 1},
	120:  {TCP: 122<<8 | 1, UDP: 122<<8 | 1, both: 122<<8 | 1},
	121:  {TCP: 123<<8 | 1, UDP: 123<<8 | 1, both: 123<<8 | 1},
	122:  {TCP: 124<<8 | 1, UDP: 124<<8 | 1, both: 124<<8 | 1},
	123:  {TCP: 125<<8 | 1, UDP: 125<<8 | 1, both: 125<<8 | 1},
	124:  {TCP: 126<<8 | 1, UDP: 126<<8 | 1, both: 126<<8 | 1},
	125:  {TCP: 127<<8 | 1, UDP: 127<<8 | 1, both: 127<<8 | 1},
	126:  {TCP: 128<<8 | 1, UDP: 128<<8 | 1, both: 128<<8 | 1},
	127:  {TCP: 129<<8 | 1, UDP: 129<<8 | 1, both: 129<<8 | 1},
	128:  {TCP: 130<<8 | 1, UDP: 130<<8 | 1, both: 130<<8 | 1},
	129:  {TCP: 131<<8 | 1, UDP: 131<<8 | 1, both: 131<<8 | 1},
	130:  {TCP: 132<<8 | 1, UDP: 132<<8 | 1, both: 132<<8 | 1},
	131:  {TCP: 133<<8 | 1, UDP: 133<<8 | 1, both: 133<<8 | 1},
	132:  {TCP: 134<<8 | 1, UDP: 134<<8 | 1, both: 134<<8 | 1},
	133:  {TCP: 135<<8 | 1, UDP: 135<<8 | 1, both: 135<<8 | 1},
	134:  {TCP: 136<<8 | 1, UDP: 136<<8 | 1, both: 136<<8 | 1},
	135:  {TCP: 137<<8 | 1, UDP: 137<<8 | 1, both: 137<<8 | 1},
	136:  {TCP: 138<<8 | 1, UDP: 138<<8 | 1, both: 138<<8 | 1},
	137:  {TCP: 139<<8 | 1, UDP: 139<<8 | 1, both: 139<<8 | 1},
	138:  {TCP: 140<<8 | 1, UDP: 140<<8 | 1, both: 140<<8 | 1},
	139:  {TCP: 141<<8 | 1, UDP: 141<<8 | 1, both: 141<<8 | 1},
	140:  {TCP: 142<<8 | 1, UDP: 142<<8 | 1, both: 142<<8 | 1},
	141:  {TCP: 143<<8 | 1, UDP: 143<<8 | 1, both: 143<<8 | 1},
	142:  {TCP: 144<<8 | 1, UDP: 144<<8 | 1, both: 144<<8 | 1},
	143:  {TCP: 145<<8 | 1, UDP: 145<<8 | 1, both: 145<<8 | 1},
	144:  {TCP: 146<<8 | 1, UDP: 146<<8 | 1, both: 146<<8 | 1},
	145:  {TCP: 147<<8 | 1, UDP: 147<<8 | 1, both: 147<<8 | 1},
	146:  {TCP: 148<<8 | 1, UDP: 148<<8 | 1, both: 148<<8 | 1},
	147:  {TCP: 149<<8 | 1, UDP: 149<<8 | 1, both: 149<<8 | 1},
	148:  {TCP: 150<<8 | 1, UDP: 150<<8 | 1, both: 150<<8 | 1},
	149:  {TCP: 151<<8 | 1, UDP: 151<<8 | 1, both: 151<<8 | 1},
	150:  {TCP: 152<<8 | 1, UDP: 152<<8 | 1, both: 152<<8 | 1},
	151:  {TCP: 153<<8 | 1, UDP: 153<<8 | 1, both: 153<<8 | 1},
	152:  {TCP: 154<<8 | 1, UDP: 154<<8 | 1, both: 154<<8 | 1},
	153:  {TCP: 155<<8 | 1, UDP: 155<<8 | 1, both: 155<<8 | 1},
	154:  {TCP: 156<<8 | 1, UDP: 156<<8 | 1, both: 156<<8 | 1},
	155:  {TCP: 157<<8 | 1, UDP: 157<<8 | 1, both: 157<<8 | 1},
	156:  {TCP: 158<<8 | 1, UDP: 158<<8 | 1, both: 158<<8 | 1},
	157:  {TCP: 159<<8 | 1, UDP: 159<<8 | 1, both: 159<<8 | 1},
	158:  {TCP: 160<<8 | 1, UDP: 160<<8 | 1, both: 160<<8 | 1},
	159:  {TCP: 161<<8 | 1, UDP: 161<<8 | 1, both: 161<<8 | 1},
	160:  {TCP: 162<<8 | 1, UDP: 162<<8 | 1, both: 162<<8 | 1},
	161:  {TCP: 163<<8 | 1, UDP: 163<<8 | 1, both: 163<<8 | 1},
	162:  {TCP: 164<<8 | 1, UDP: 164<<8 | 1, both: 164<<8 | 1},
	163:  {TCP: 165<<8 | 1, UDP: 165<<8 | 1, both: 165<<8 | 1},
	164:  {TCP: 166<<8 | 1, UDP: 166<<8 | 1, both: 166<<8 | 1},
	165:  {TCP: 167<<8 | 1, UDP: 167<<8 | 1, both: 167<<8 | 1},
	166:  {TCP: 168<<8 | 1, UDP: 168<<8 | 1, both: 168<<8 | 1},
	167:  {TCP: 169<<8 | 1, UDP: 169<<8 | 1, both: 169<<8 | 1},
	168:  {TCP: 170<<8 | 1, UDP: 170<<8 | 1, both: 170<<8 | 1},
	169:  {TCP: 171<<8 | 1, UDP: 171<<8 | 1, both: 171<<8 | 1},
	170:  {TCP: 172<<8 | 1, UDP: 172<<8 | 1, both: 172<<8 | 1},
	171:  {TCP: 173<<8 | 1, UDP: 173<<8 | 1, both: 173<<8 | 1},
	172:  {TCP: 174<<8 | 1, UDP: 174<<8 | 1, both: 174<<8 | 1},
	173:  {TCP: 175<<8 | 1, UDP: 175<<8 | 1, both: 175<<8 | 1},
	174:  {TCP: 176<<8 | 1, UDP: 176<<8 | 1, both: 176<<8 | 1},
	175:  {TCP: 177<<8 | 1, UDP: 177<<8 | 1, both: 177<<8 | 1},
	176:  {TCP: 178<<8 | 1, UDP: 178<<8 | 1, both: 178<<8 | 1},
	177:  {TCP: 179<<8 | 1, UDP: 179<<8 | 1, both: 179<<8 | 1},
	178:  {TCP: 180<<8 | 1, UDP: 180<<8 | 1, both: 180<<8 | 1},
	179:  {TCP: 181<<8 | 1, UDP: 181<<8 | 1, both: 181<<8 | 1},
	180:  {TCP: 182<<8 | 1, UDP: 182<<8 | 1, both: 182<<8 | 1},
	181:  {TCP: 183<<8 | 1, UDP: 183<<8 | 1, both: 183<<8 | 1},
	182:  {TCP: 184<<8 | 1, UDP: 184<<8 | 1, both: 184<<8 | 1},
	183:  {TCP: 185<<8 | 1, UDP: 185<<8 | 1, both: 185<<8 | 1},
	184:  {TCP: 186<<8 | 1, UDP: 186<<8 | 1, both: 186<<8 | 1},
	185:  {TCP: 187<<8 | 1, UDP: 187<<8 | 1, both: 187<<8 | 1},
	186:  {TCP: 188<<8 | 1, UDP: 188<<8 | 1, both: 188<<8 | 1},
	187:  {TCP: 189<<8 | 1, UDP: 189<<8 | 1, both: 189<<8 | 1},
	188:  {TCP: 190<<8 | 1, UDP: 190<<8 | 1, both: 190<<8 | 1},
	189:  {TCP: 191<<8 | 1, UDP: 191<<8 | 1, both: 191<<8 | 1},
	190:  {TCP: 192<<8 | 1, UDP: 192<<8 | 1, both: 192<<8 | 1},
	191:  {TCP: 193<<8 | 1, UDP: 193<<8 | 1, both: 193<<8 | 1},
	192:  {TCP: 194<<8 | 1, UDP: 194<<8 | 1, both: 194<<8 | 1},
	193:  {TCP: 195<<8 | 1, UDP: 195<<8 | 1, both: 195<<8 | 1},
	194:  {TCP: 196<<8 | 1, UDP: 196<<8 | 1, both: 196<<8 | 1},
	195:  {TCP: 197<<8 | 1, UDP: 197<<8 | 1, both: 197<<8 | 1},
	196:  {TCP: 198<<8 | 1, UDP: 198<<8 | 1, both: 198<<8 | 1},
	197:  {TCP: 199<<8 | 1, UDP: 199<<8 | 1, both: 199<<8 | 1},
	198:  {TCP: 200<<8 | 1, UDP: 200<<8 | 1, both: 200<<8 | 1},
	199:  {TCP: 201<<8 | 1, UDP: 201<<8 | 1, both: 201<<8 | 1},
	200:  {TCP: 202<<8 | 1, UDP: 202<<8 | 1, both: 202<<8 | 1},
	201:  {TCP: 203<<8 | 1, UDP: 203<<8 | 1, both: 203<<8 | 1},
	202:  {TCP: 204<<8 | 1, UDP: 204<<8 | 1, both: 204<<8 | 1},
	203:  {TCP: 205<<8 | 1, UDP: 205<<8 | 1, both: 205<<8 | 1},
	204:  {TCP: 206<<8 | 1, UDP: 206<<8 | 1, both: 206<<8 | 1},
	205:  {TCP: 207<<8 | 1, UDP: 207<<8 | 1, both: 207<<8 | 1},
	206:  {TCP: 208<<8 | 1, UDP: 208<<8 | 1, both: 208<<8 | 1},
	207:  {TCP: 209<<8 | 1, UDP: 209<<8 | 1, both: 209<<8 | 1},
	208:  {TCP: 210<<8 | 1, UDP: 210<<8 | 1, both: 210<<8 | 1},
	209:  {TCP: 211<<8 | 1, UDP: 211<<8 | 1, both: 211<<8 | 1},
	210:  {TCP: 212<<8 | 1, UDP: 212<<8 | 1, both: 212<<8 | 1},
	211:  {TCP: 213<<8 | 1, UDP: 213<<8 | 1, both: 213<<8 | 1},
	212:  {TCP: 214<<8 | 1, UDP: 214<<8 | 1, both: 214<<8 | 1},
	213:  {TCP: 215<<8 | 1, UDP: 215<<8 | 1, both: 215<<8 | 1},
	214:  {TCP: 216<<8 | 1, UDP: 216<<8 | 1, both: 216<<8 | 1},
	215:  {TCP: 217<<8 | 1, UDP: 217<<8 | 1, both: 217<<8 | 1},
	216:  {TCP: 218<<8 | 1, UDP: 218<<8 | 1, both: 218<<8 | 1},
	217:  {TCP: 219<<8 | 1, UDP: 219<<8 | 1, both: 219<<8 | 1},
	218:  {TCP: 220<<8 | 1, UDP: 220<<8 | 1, both: 220<<8 | 1},
	219:  {TCP: 221<<8 | 1, UDP: 221<<8 | 1, both: 221<<8 | 1},
	220:  {TCP: 222<<8 | 1, UDP: 222<<8 | 1, both: 222<<8 | 1},
	221:  {TCP: 223<<8 | 1, UDP: 223<<8 | 1, both: 223<<8 | 1},
	222:  {TCP: 224<<8 | 1, UDP: 224<<8 | 1, both: 224<<8 | 1},
	223:  {TCP: 225<<8 | 1, UDP: 225<<8 | 1, both: 225<<8 | 1},
	224:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	225:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	226:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	227:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	228:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	229:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	230:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	231:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	232:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	233:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	234:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	235:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	236:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	237:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	238:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	239:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	240:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	241:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	243:  {TCP: 227<<8 | 1, UDP: 227<<8 | 1, both: 227<<8 | 1},
	245:  {TCP: 228<<8 | 1, UDP: 228<<8 | 1, both: 228<<8 | 1},
	246:  {TCP: 229<<8 | 1, UDP: 229<<8 | 1, both: 229<<8 | 1},
	247:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	248:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	249:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	250:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	251:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	252:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	253:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	254:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	255:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	345:  {TCP: 231<<8 | 1, UDP: 231<<8 | 1, both: 231<<8 | 1},
	346:  {TCP: 232<<8 | 1, UDP: 232<<8 | 1, both: 232<<8 | 1},
	347:  {TCP: 233<<8 | 1, UDP: 233<<8 | 1, both: 233<<8 | 1},
	371:  {TCP: 234<<8 | 1, UDP: 234<<8 | 1, both: 234<<8 | 1},
	372:  {TCP: 235<<8 | 1, UDP: 235<<8 | 1, both: 235<<8 | 1},
	373:  {TCP: 236<<8 | 1, UDP: 236<<8 | 1, both: 236<<8 | 1},
	374:  {TCP: 237<<8 | 1, UDP: 237<<8 | 1, both: 237<<8 | 1},
	512:  {TCP: 238<<8 | 1, UDP: 239<<8 | 1, both: 238<<8 | 2},
	513:  {TCP: 240<<8 | 1, UDP: 241<<8 | 1, both: 240<<8 | 2},
	514:  {TCP: 242<<8 | 1, UDP: 243<<8 | 1, both: 242<<8 | 2},
	515:  {TCP: 244<<8 | 1, UDP: 244<<8 | 1, both: 244<<8 | 1},
	517:  {TCP: 245<<8 | 1, UDP: 245<<8 | 1, both: 245<<8 | 1},
	518:  {TCP: 246<<8 | 1, UDP: 246<<8 | 1, both: 246<<8 | 1},
	519:  {TCP: 247<<8 | 1, UDP: 247<<8 | 1, both: 247<<8 | 1},
	520:  {TCP: 248<<8 | 1, UDP: 249<<8 | 1, both: 248<<8 | 2},
	525:  {TCP: 250<<8 | 1, UDP: 250<<8 | 1, both: 250<<8 | 1},
	526:  {TCP: 251<<8 | 1, UDP: 251<<8 | 1, both: 251<<8 | 1},
	530:  {TCP: 252<<8 | 1, UDP: 252<<8 | 1, both: 252<<8 | 1},
	531:  {TCP: 253<<8 | 1, UDP: 254<<8 | 1, both: 253<<8 | 2},
	532:  {TCP: 255<<8 | 1, UDP: 255<<8 | 1, both: 255<<8 | 1},
	533:  {TCP: 256<<8 | 1, UDP: 256<<8 | 1, both: 256<<8 | 1},
	540:  {TCP: 257<<8 | 1, UDP: 257<<8 | 1, both: 257<<8 | 1},
	543:  {TCP: 258<<8 | 1, UDP: 258<<8 | 1, both: 258<<8 | 1},
	544:  {TCP: 259<<8 | 1, UDP: 259<<8 | 1, both: 259<<8 | 1},
	550:  {TCP: 260<<8 | 1, UDP: 260<<8 | 1, both: 260<<8 | 1},
	555:  {TCP: 261<<8 | 1, UDP: 261<<8 | 1, both: 261<<8 | 1},
	556:  {TCP: 262<<8 | 1, UDP: 262<<8 | 1, both: 262<<8 | 1},
	560:  {TCP: 263<<8 | 1, UDP: 263<<8 | 1, both: 263<<8 | 1},
	561:  {TCP: 264<<8 | 1, UDP: 264<<8 | 1, both: 264<<8 | 1},
	562:  {TCP: 265<<8 | 1, UDP: 265<<8 | 1, both: 265<<8 | 1},
	564:  {TCP: 266<<8 | 1, UDP: 266<<8 | 1, both: 266<<8 | 1},
	565:  {TCP: 267<<8 | 1, UDP: 267<<8 | 1, both: 267<<8 | 1},
	570:  {TCP: 268<<8 | 1, UDP: 268<<8 | 1, both: 268<<8 | 1},
	571:  {TCP: 269<<8 | 1, UDP: 269<<8 | 1, both: 269<<8 | 1},
	600:  {TCP: 270<<8 | 1, UDP: 270<<8 | 1, both: 270<<8 | 1},
	607:  {TCP: 271<<8 | 1, UDP: 271<<8 | 1, both: 271<<8 | 1},
	666:  {TCP: 272<<8 | 1, UDP: 272<<8 | 1, both: 272<<8 | 1},
	704:  {TCP: 273<<8 | 1, UDP: 273<<8 | 1, both: 273<<8 | 1},
	721:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	722:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	723:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	724:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	725:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	726:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	727:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	728:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	729:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	730:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	731:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	740:  {TCP: 275<<8 | 1, UDP: 275<<8 | 1, both: 275<<8 | 1},
	741:  {TCP: 276<<8 | 1, UDP: 276<<8 | 1, both: 276<<8 | 1},
	742:  {TCP: 277<<8 | 1, UDP: 277<<8 | 1, both: 277<<8 | 1},
	744:  {TCP: 278<<8 | 1, UDP: 278<<8 | 1, both: 278<<8 | 1},
	747:  {TCP: 279<<8 | 1, UDP: 279<<8 | 1, both: 279<<8 | 1},
	748:  {TCP: 280<<8 | 1, UDP: 280<<8 | 1, both: 280<<8 | 1},
	749:  {TCP: 281<<8 | 1, UDP: 281<<8 | 1, both: 281<<8 | 1},
	750:  {TCP: 282<<8 | 1, UDP: 283<<8 | 1, both: 282<<8 | 2},
	751:  {TCP: 284<<8 | 1, UDP: 284<<8 | 1, both: 284<<8 | 1},
	752:  {TCP: 285<<8 | 1, UDP: 285<<8 | 1, both: 285<<8 | 1},
	753:  {TCP: 286<<8 | 1, UDP: 286<<8 | 1, both: 286<<8 | 1},
	754:  {TCP: 287<<8 | 1, UDP: 287<<8 | 1, both: 287<<8 | 1},
	758:  {TCP: 288<<8 | 1, UDP: 288<<8 | 1, both: 288<<8 | 1},
	759:  {TCP: 289<<8 | 1, UDP: 289<<8 | 1, both: 289<<8 | 1},
	760:  {TCP: 290<<8 | 1, UDP: 290<<8 | 1, both: 290<<8 | 1},
	761:  {TCP: 291<<8 | 1, UDP: 291<<8 | 1, both: 291<<8 | 1},
	762:  {TCP: 292<<8 | 1, UDP: 292<<8 | 1, both: 292<<8 | 1},
	763:  {TCP: 293<<8 | 1, UDP: 293<<8 | 1, both: 293<<8 | 1},
	764:  {TCP: 294<<8 | 1, UDP: 294<<8 | 1, both: 294<<8 | 1},
	765:  {TCP: 295<<8 | 1, UDP: 295<<8 | 1, both: 295<<8 | 1},
	767:  {TCP: 296<<8 | 1, UDP: 296<<8 | 1, both: 296<<8 | 1},
	769:  {TCP: 297<<8 | 1, UDP: 297<<8 | 1, both: 297<<8 | 1},
	770:  {TCP: 298<<8 | 1, UDP: 298<<8 | 1, both: 298<<8 | 1},
	771:  {TCP: 299<<8 | 1, UDP: 299<<8 | 1, both: 299<<8 | 1},
	772:  {TCP: 300<<8 | 1, UDP: 300<<8 | 1, both: 300<<8 | 1},
	773:  {TCP: 301<<8 | 1, UDP: 302<<8 | 1, both: 301<<8 | 2},
	774:  {TCP: 303<<8 | 1, UDP: 304<<8 | 1, both: 303<<8 | 2},
	775:  {TCP: 305<<8 | 1, UDP: 306<<8 | 1, both: 305<<8 | 2},
	776:  {TCP: 307<<8 | 1, UDP: 307<<8 | 1, both: 307<<8 | 1},
	780:  {TCP: 308<<8 | 1, UDP: 308<<8 | 1, both: 308<<8 | 1},
	781:  {TCP: 309<<8 | 1, UDP: 309<<8 | 1, both: 309<<8 | 1},
	782:  {TCP: 310<<8 | 1, UDP: 310<<8 | 1, both: 310<<8 | 1},
	783:  {TCP: 311<<8 | 1, UDP: 311<<8 | 1, both: 311<<8 | 1},
	800:  {TCP: 312<<8 | 1, UDP: 312<<8 | 1, both: 312<<8 | 1},
	801:  {TCP: 313<<8 | 1, UDP: 313<<8 | 1, both: 313<<8 | 1},
	888:  {TCP: 314<<8 | 1, UDP: 0, both: 314<<8 | 1},
	996:  {TCP: 315<<8 | 1, UDP: 315<<8 | 1, both: 315<<8 | 1},
	997:  {TCP: 316<<8 | 1, UDP: 316<<8 | 1, both: 316<<8 | 1},
	998:  {TCP: 317<<8 | 1, UDP: 318<<8 | 1, both: 317<<8 | 2},
	999:  {TCP: 324<<8 | 2, UDP: 320<<8 | 2, both: 319<<8 | 3},
	1000: {TCP: 322<<8 | 1, UDP: 323<<8 | 1, both: 322<<8 | 2},
}

// IANADate is the greatest Registration Date or Modification Date in the copy of the
// registry that [IANA] returns, as 2006-01-02, or as 2006-01 where it gives no day.
const IANADate = "2026-08-17"

// ianaText is the table of IANA in the table text format.
const ianaText = `9/tcp, udp, sctp	discard	;alias=sink null
11	systat	Active Users;alias=users
17	qotd	Quote of the Day;alias=quote
19	chargen	Character Generator;alias=ttytst source
21/tcp, udp, sctp	ftp	File Transfer Protocol [Control];alias=fsp fspd
25	smtp	Simple Mail Transfer;alias=mail
37	time	;alias=timserver
39	rlp	Resource Location Protocol;alias=resource
42	nameserver	Host Name Server
43	nicname	Who Is;alias=whois
67	bootps	Bootstrap Protocol Server;alias=dhcps
68	bootpc	Bootstrap Protocol Client;alias=dhcpc
88	kerberos	;alias=kerberos5 krb5 kerberos-sec
92	npp	Network Printing Protocol
101	hostname	NIC Host Name Server;alias=hostnames
102	iso-tsap	ISO-TSAP Class 0;alias=tsap
105	csnet-ns	Mailbox Name Nameserver;alias=cso-ns
106	3com-tsmux	;alias=poppassd pop3pw
109	pop2	Post Office Protocol - Version 2;alias=postoffice pop-2
110	pop3	Post Office Protocol - Version 3;alias=pop-3
111	sunrpc	SUN Remote Procedure Call;alias=portmapper rpcbind portmap
113	auth	Authentication Service;alias=authentication tap
119	nntp	Network News Transfer Protocol;alias=readnews untp usenet
126	nxedit	;alias=unitary
135	epmap	DCE endpoint resolution;alias=loc-srv
143/tcp	imap	Internet Message Access Protocol;alias=imap2 imap4
148	jargon	;alias=cronus
150	sql-net
162	snmptrap	;alias=snmp-trap
164	cmip-agent	CMIP/TCP Agent;alias=smip-agent
190	gacp	Gateway Access Control Protocol;alias=cacp
210	z39-50	ANSI Z39.50;alias=z3950 wais
216	CAIlic	Computer Associates Int'l License Server;alias=atls
244	inbusiness	;alias=dayna
372	ulistproc	ListProcessor;alias=ulistserv
393	meta5	;alias=dis
400	osb-sd	Oracle Secure Backup;alias=work-sol
448	ddm-ssl	DDM-Remote DB Access Using Secure Sockets;alias=ddm-byte
464	kpasswd	;alias=kpasswd5
465/tcp	submissions	Message Submission over TLS protocol;alias=ssmtp smtps
497	retrospect	Retrospect backup and restore service;alias=dantz
500	isakmp	;alias=ike
512/udp	biff
513/udp	who	;alias=whod
514/tcp	shell	cmd like exec, but automatic authentication is performed as for login server;alias=cmd
515	printer	spooler;alias=spooler
519	utime	unixtime;alias=unixtime
520/udp	router	local routing process (on site); uses variant of Xerox NS routing information protocol - RIP;alias=route routed
525	timed	timeserver;alias=timeserver
526	tempo	newdate;alias=newdate
530	courier	rpc;alias=rpc
531	conference	chat;alias=chat
534	windream	windream Admin;alias=mm-admin
540	uucp	uucpd;alias=uucpd
544	kshell	krcmd;alias=krcmd
550	new-rwho	new-who;alias=new-who
552	devshr-nts	DeviceShare;alias=deviceshare
556	remotefs	rfs server;alias=rfs rfs_server
560	rmonitor	rmonitord;alias=rmonitord
562	chshell	chcmd;alias=chcmd
563	nntps	nntp protocol over TLS/SSL (was snntp);alias=snntp
570	meter	demon
571	meter	udemon;alias=umeter
636	ldaps	ldap protocol over TLS/SSL (was sldap);alias=sldap
709	entrust-kmsh	Entrust Key Management Service Handler;alias=entrustmanager
750/udp	kerberos-iv	kerberos version iv;alias=kerberos4 kdc
751	pump	;alias=kerberos-master kerberos_master
752	qrh	;alias=passwd-server passwd_server
754	tell	send;alias=krb-prop krb_prop krb5_prop hprop
760	ns	;alias=krbupdate kreg
761	rxe	;alias=kpwd
775/tcp	entomb	;alias=moira-db moira_db
777	multiling-http	;alias=moira-update moira_update
901	smpnameres	;alias=swat
902	ideafarm-door	self documenting Telnet Door;alias=ideafarm-chat
903	ideafarm-panic	self documenting Telnet Panic Door;alias=ideafarm-catch
995	pop3s	POP3 over TLS protocol;alias=spop3
1110/tcp	webadmstart	Start web admin server;alias=nfsd-status
1127	kwdb-commn	KWDB Remote Communication;alias=supfiledbg
1178	sgi-storman	SGI Storage Manager;alias=skkserv
1210	eoss	;alias=predict
1236	bvcontrol	;alias=rmtcfg
1313	bmc-patroldb	;alias=xtel
1314	pdps	Photoscript Distributed Printing System;alias=xtelw
1352	lotusnote	;alias=lotusnotes
1354	XSIP-network	Five Across XSIP Network;alias=rightbrain
1407/tcp	tibet-server	TIBET Data Server;alias=dbsa-lm
1426	sais	Satellite-data Acquisition System 1;alias=sas-1
1436	saism	Satellite-data Acquisition System 2;alias=sas-2
1498	sybase-sqlany	;alias=watcom-sql
1501	saiscm	Satellite-data Acquisition System 3;alias=sas-3
6148	ricardo-lm	Ricardo North America License Manager
1522	ricardo-lm	Ricardo North America License Manager;alias=rna-lm
1525	prospero-np	Prospero Directory Service non-priv
1528/tcp, udp, sctp	norp	Not Only a Routeing Protocol;alias=mciautoreg
1529	coauthor	oracle;alias=support prmsd gnatsd
1645	sightline	;alias=datametrics old-radius
1646	sa-msg-port	;alias=old-radacct
1701	l2tp
1813	radius-acct	RADIUS Accounting;alias=radacct
1883	mqtt	Message Queuing Telemetry Transport Protocol;alias=ibm-mqisdp
2000	cisco-sccp	;alias=callbook
2003	brutus	Brutus Server;alias=cfingerd
2013/udp	raid-cd
2049/tcp, udp, sctp	nfs	Network File System - Sun Microsystems;alias=nfsd
2105	minipay	;alias=eklogin
2106	mzap	;alias=ekshell
2108	comcam	;alias=rkinit
2121	scientia-ssdb	;alias=iprop
2600	hpstgmgr	;alias=zebrasrv
2601	discp-client	;alias=zebra
2602	discp-server	;alias=ripd
2603	servicemeter	;alias=ripngd
2604	nsc-ccs	;alias=ospfd
2605	nsc-posa	;alias=bgpd
2606	netmon	Dell Netmon;alias=ospf6d
2607	connection	Dell Connection;alias=ospfapi
2608	wag-service	;alias=isisd
2766	compaq-scp	;alias=listen
3086	jdl-dbkitchen	;alias=sj3
3389	ms-wbt-server	;alias=rdp
3455	prsvp	RSVP Port;alias=rsvp-encap
3690	svn	Subversion;alias=subversion
3863/tcp	asap-tcp	asap tcp port;alias=asap
3864/tcp	asap-tcp-tls	asap/tls tcp port;alias=asap-tls
4045	npp	Network Paging Protocol;alias=lockd
4500	ipsec-nat-t	IPsec NAT-Traversal;alias=sae-urn ipsec-msft
4949	munin	Munin Graphing Framework;alias=lrrd
5061/tcp, udp, sctp	sips	SIP-TLS;alias=sip-tls
5222/tcp	xmpp-client	XMPP Client Connection;alias=jabber-client
5269/tcp	xmpp-server	XMPP Server Connection;alias=jabber-server
5351/udp	pcp	Port Control Protocol;alias=nat-pmp
5432	postgresql	PostgreSQL Database;alias=postgres
5555	personal-agent	;alias=rplay
5556	freeciv	Freeciv gameplay;alias=rptp
5680	auriga-router	Auriga Router Service;alias=canna
5900	rfb	Remote Framebuffer;alias=vnc-server
6000-6063	x11	X Window System;alias=x11-0
6566	sane-port	SANE Control Port;alias=sane saned
7000	afs3-fileserver	file server itself;alias=bbs
7010	ups-onlinet	onlinet uninterruptable power supplies;alias=afs3-resserver
7011	talon-disc	Talon Discovery Port;alias=afs3-remio
7100	font-service	X Font Service;alias=xfs
8021	intu-ec-client	Intuit Entitlement Client;alias=zope-ftp ftp-proxy
8080	http-alt	HTTP Alternate (see port 80);alias=webcache
8081	sunproxyadmin	Sun Proxy Admin Service;alias=tproxy
8088	radan-http	;alias=omniorb
8471/tcp, sctp	pim-port	PIM over Reliable Transport;alias=pim
8990	http-wmap	webmail HTTP service;alias=clc-build-daemon
9100	hp-pdl-datastr	PDL Data Streaming Port;alias=jetdirect
9535	mngsuite	Management Suite Remote Control;alias=man
10000	ndmp	Network Data Management Protocol;alias=webmin
10081	famdc	FAM Archive Server;alias=kamanda
22273	wnn6	;alias=wnn4
22305	cis	CompactIS Tunnel;alias=wnn4_Kr wnn6_Kr
26208	wnn6-ds	;alias=wnn6_DS
0	-	Reserved
1	tcpmux	TCP Port Service Multiplexer
2	-	Reserved
3	-	Reserved
4	-	Unassigned
5	rje	Remote Job Entry
6	-	Unassigned
7	echo
8	-	Unassigned
10	-	Unassigned
12	-	Unassigned
13	daytime
14	-	Unassigned
15	-	Unassigned
16	-	Unassigned
18	msp	Message Send Protocol (historic)
20	ftp-data	File Transfer [Default Data]
20/sctp	ftp-data	FTP
22	ssh	The Secure Shell (SSH) Protocol
22/sctp	ssh
23	telnet
24	-	Any private mail system
26	-	Unassigned
27	nsw-fe	NSW User System FE
28	-	Unassigned
29	msg-icp
30	-	Unassigned
31	msg-auth	MSG Authentication
32	-	Unassigned
33	dsp	Display Support Protocol
34	-	Unassigned
35	-	Any private printer server
36	-	Unassigned
38	rap	Route Access Protocol
40	-	Unassigned
41	graphics
42	name	Host Name Server
44	mpm-flags	MPM FLAGS Protocol
45	mpm	Message Processing Module [recv]
46	mpm-snd	MPM [default send]
47	-	Reserved
48	auditd	Digital Audit Daemon
49	tacacs	Login Host Protocol (TACACS)
50	re-mail-ck	Remote Mail Checking Protocol
51	-	Reserved
52	xns-time	XNS Time Protocol
53	domain	Domain Name Server
54	xns-ch	XNS Clearinghouse
55	isi-gl	ISI Graphics Language
56	xns-auth	XNS Authentication
57	-	Any private terminal access
58	xns-mail
59	-	Any private file service
60	-	Unassigned
61	-	Reserved
62	acas	ACA Services
63/tcp	whoispp	whois++
63/tcp	whois++
63/udp	whoispp	whois++
63/udp	whois++
64	covia	Communications Integrator (CI)
65	tacacs-ds	TACACS-Database Service
66/tcp	sql-net	Oracle SQL*NET
66/tcp	sql*net	Oracle SQL*NET
66/udp	sql-net	Oracle SQL*NET
66/udp	sql*net	Oracle SQL*NET
69	tftp	Trivial File Transfer
70	gopher
71	netrjs-1	Remote Job Service
72	netrjs-2	Remote Job Service
73	netrjs-3	Remote Job Service
74	netrjs-4	Remote Job Service
75	-	Any private dial out service
76	deos	Distributed External Object Store
77	-	Any private RJE service
78	vettcp
79	finger
80	http	World Wide Web HTTP
80	www	World Wide Web HTTP
80	www-http	World Wide Web HTTP
80/sctp	http
81	-	Unassigned
82	xfer	XFER Utility
83	mit-ml-dev	MIT ML Device
84	ctf	Common Trace Facility
85	mit-ml-dev	MIT ML Device
86	mfcobol	Micro Focus Cobol
87	-	Any private terminal link
89	su-mit-tg	SU/MIT Telnet Gateway
90	dnsix	DNSIX Securit Attribute Token Map
91	mit-dov	MIT Dover Spooler
93	dcp	Device Control Protocol
94	objcall	Tivoli Object Dispatcher
95	supdup
96	dixie	DIXIE Protocol Specification
97	swift-rvf	Swift Remote Virtural File Protocol
98	tacnews
99	metagram	Metagram Relay
100	-	Unassigned
103	gppitnp	Genesis Point-to-Point Trans Net
104	acr-nema	ACR-NEMA Digital Imag. & Comm. 300
105	cso	CCSO name server protocol
107	rtelnet	Remote Telnet Service
108	snagas	SNA Gateway Access Server
112	mcidas	McIDAS Data Transmission Protocol
113/tcp	ident
114	-	Unassigned
115	sftp	Simple File Transfer Protocol
116	ansanotify	ANSA REX Notify
117	uucp-path	UUCP Path Service
118	sqlserv	SQL Services
120	cfdptkt
121	erpc	Encore Expedited Remote Pro.Call
122	smakynet
123	ntp	Network Time Protocol
124	ansatrader	ANSA REX Trader
125	locus-map	Locus PC-Interface Net Map Ser
127	locus-con	Locus PC-Interface Conn Server
128	gss-xlicen	GSS X License Verification
129	pwdgen	Password Generator Protocol
130	cisco-fna	cisco FNATIVE
131	cisco-tna	cisco TNATIVE
132	cisco-sys	cisco SYSMAINT
133	statsrv	Statistics Service
134	ingres-net	INGRES-NET Service
136	profile	PROFILE Naming System
137	netbios-ns	NETBIOS Name Service
138	netbios-dgm	NETBIOS Datagram Service
139	netbios-ssn	NETBIOS Session Service
140	emfis-data	EMFIS Data Service
141	emfis-cntl	EMFIS Control Service
142	bl-idm	Britton-Lee IDM
143/udp	-	Reserved
144	uma	Universal Management Architecture
145	uaac	UAAC Protocol
146	iso-tp0	ISO-IP0
147	iso-ip
149	aed-512	AED 512 Emulation Service
151	hems
152	bftp	Background File Transfer Program
153	sgmp
154	netsc-prod	NETSC
155	netsc-dev	NETSC
156	sqlsrv	SQL Service
157	knet-cmp	KNET/VM Command/Message Protocol
158	pcmail-srv	PCMail Server
159	nss-routing
160	sgmp-traps
161	snmp
163	cmip-man	CMIP/TCP Manager
165	xns-courier	Xerox
166	s-net	Sirius Systems
167	namp
168	rsvd
169	send
170	print-srv	Network PostScript
171	multiplex	Network Innovations Multiplex
172/tcp	cl-1	Network Innovations CL/1
172/tcp	cl/1	Network Innovations CL/1
172/udp	cl-1	Network Innovations CL/1
172/udp	cl/1	Network Innovations CL/1
173	xyplex-mux	Xyplex
174	mailq
175	vmnet
176	genrad-mux
177	xdmcp	X Display Manager Control Protocol
178	nextstep	NextStep Window Server
179	bgp	Border Gateway Protocol
179/sctp	bgp
180	ris	Intergraph
181	unify
182	audit	Unisys Audit SITP
183	ocbinder
184	ocserver
185	remote-kis
186	kis	KIS Protocol
187	aci	Application Communication Interface
188	mumps	Plus Five's MUMPS
189	qft	Queued File Transport
191	prospero	Prospero Directory Service
192	osu-nms	OSU Network Monitoring System
193	srmp	Spider Remote Monitoring Protocol
194	irc	Internet Relay Chat Protocol
195	dn6-nlm-aud	DNSIX Network Level Module Audit
196	dn6-smm-red	DNSIX Session Mgt Module Audit Redir
197	dls	Directory Location Service
198	dls-mon	Directory Location Service Monitor
199	smux
200	src	IBM System Resource Controller
201	at-rtmp	AppleTalk Routing Maintenance
202	at-nbp	AppleTalk Name Binding
203	at-3	AppleTalk Unused
204	at-echo	AppleTalk Echo
205	at-5	AppleTalk Unused
206	at-zis	AppleTalk Zone Information
207	at-7	AppleTalk Unused
208	at-8	AppleTalk Unused
209	qmtp	The Quick Mail Transfer Protocol
210	z39.50	ANSI Z39.50
211/tcp	914c-g	Texas Instruments 914C/G Terminal
211/tcp	914c/g	Texas Instruments 914C/G Terminal
211/udp	914c-g	Texas Instruments 914C/G Terminal
211/udp	914c/g	Texas Instruments 914C/G Terminal
212	anet	ATEXSSTR
213	ipx
214	vmpwscs
215	softpc	Insignia Solutions
217	dbase	dBASE Unix
218	mpp	Netix Message Posting Protocol
219	uarps	Unisys ARPs
220	imap3	Interactive Mail Access Protocol v3
221	fln-spx	Berkeley rlogind with SPX auth
222	rsh-spx	Berkeley rshd with SPX auth
223	cdc	Certificate Distribution Center
224	masqdialer
225-241	-	Reserved
242	direct
243	sur-meas	Survey Measurement
245	link
246	dsp3270	Display Systems Protocol
247/tcp	subntbcst-tftp
247/tcp	subntbcst_tftp
247/udp	subntbcst-tftp
247/udp	subntbcst_tftp
248	bhfhs
249-255	-	Reserved
256	rap
257	set	Secure Electronic Transaction
258	-	Unassigned
259	esro-gen	Efficient Short Remote Operations
260	openport
261	nsiiops	IIOP Name Service over TLS/SSL
262	arcisdms
263	hdap
264	bgmp
265	x-bone-ctl
266	sst	SCSI on ST
267	td-service	Tobit David Service Layer
268	td-replica	Tobit David Replica
269	manet	MANET Protocols
270/tcp	-	Reserved
270/udp	gist	Q-mode encapsulation for GIST messages
271/tcp	pt-tls	IETF Network Endpoint Assessment (NEA) Posture Transport Protocol over TLS (PT-TLS)
271/udp	-	Reserved
272-279	-	Unassigned
280	http-mgmt
281	personal-link
282	cableport-ax
283	rescap
284	corerjd
285	-	Unassigned
286	fxp	FXP Communication
287	k-block
288-299	-	Unassigned
300/tcp	tacacss	TLS Secure Login Host Protocol (TACACSS)
300/udp	-	Reserved
301-307	-	Unassigned
308	novastorbakcup	Novastor Backup
309	entrusttime
310	bhmds
311	asip-webadmin	AppleShare IP WebAdmin
312	vslmp
313	magenta-logic
314	opalis-robot
315	dpsi
316	decauth
317	zannet
318	pkix-timestamp
319	ptp-event
320	ptp-general
321	pip
322	rtsps
323/tcp	rpki-rtr	Resource PKI to Router Protocol
323/udp	-	Reserved
324/tcp	rpki-rtr-tls	Resource PKI to Router Protocol over TLS
324/udp	-	Reserved
325-332	-	Unassigned
333	texar	Texar Security Port
334-343	-	Unassigned
344	pdap	Prospero Data Access Protocol
345	pawserv	Perf Analysis Workbench
346	zserv	Zebra server
347	fatserv	Fatmen Server
348	csi-sgwp	Cabletron Management Protocol
349	mftp
350	matip-type-a
351	matip-type-b
351	bhoetty
352	dtag-ste-sb	DTAG
352	bhoedap4
353	ndsauth
354	bh611
355	datex-asn
356	cloanto-net-1
357	bhevent
358	shrinkwrap
359	-	Reserved
360	scoi2odialog
361	semantix
362	srssend
363/tcp	rsvp-tunnel
363/tcp	rsvp_tunnel
363/udp	rsvp-tunnel
363/udp	rsvp_tunnel
364	aurora-cmgr
365	dtk
366	odmr
367	mortgageware
368	qbikgdp
369	rpc2portmap
370	codaauth2
371	clearcase
373	legent-1	Legent Corporation
374	legent-2	Legent Corporation
375	hassle
376	nip	Amiga Envoy Network Inquiry Protocol
377	tnETOS	NEC Corporation
378	dsETOS	NEC Corporation
379	is99c	TIA/EIA/IS-99 modem client
380	is99s	TIA/EIA/IS-99 modem server
381	hp-collector	hp performance data collector
382	hp-managed-node	hp performance data managed node
383	hp-alarm-mgr	hp performance data alarm manager
384	arns	A Remote Network Server System
385	ibm-app	IBM Application
386	asa	ASA Message Router Object Def.
387	aurp	Appletalk Update-Based Routing Pro.
388	unidata-ldm
389	ldap	Lightweight Directory Access Protocol
390	uis
391	synotics-relay	SynOptics SNMP Relay Port
392	synotics-broker	SynOptics Port Broker Port
394	embl-ndt	EMBL Nucleic Data Transfer
395	netcp	NetScout Control Protocol
396	netware-ip	Novell Netware over IP
397	mptn	Multi Protocol Trans. Net.
398	kryptolan
399/tcp	iso-tsap-c2	ISO Transport Class 2 Non-Control over TCP
399/udp	iso-tsap-c2	ISO Transport Class 2 Non-Control over UDP
401	ups	Uninterruptible Power Supply
402	genie	Genie Protocol
403	decap
404	nced
405	ncld
406	imsp	Interactive Mail Support Protocol
407	timbuktu
408	prm-sm	Prospero Resource Manager Sys. Man.
409	prm-nm	Prospero Resource Manager Node Man.
410	decladebug	DECLadebug Remote Debug Protocol
411	rmt	Remote MT Protocol
412	synoptics-trap	Trap Convention Port
413	smsp	Storage Management Services Protocol
414	infoseek
415	bnet
416	silverplatter
417	onmux
418	hyper-g
419	ariel1
420	smpte
421	ariel2
422	ariel3
423	opc-job-start	IBM Operations Planning and Control Start
424	opc-job-track	IBM Operations Planning and Control Track
425	icad-el	ICAD
426	smartsdp
427	svrloc	Server Location
428/tcp	ocs-cmu
428/tcp	ocs_cmu
428/udp	ocs-cmu
428/udp	ocs_cmu
429/tcp	ocs-amu
429/tcp	ocs_amu
429/udp	ocs-amu
429/udp	ocs_amu
430	utmpsd
431	utmpcd
432	iasd
433	nnsp	NNTP for transit servers (NNSP)
434	mobileip-agent
435	mobilip-mn
436	dna-cml
437	comscm
438	dsfgw
439	dasp
440	sgcp
441	decvms-sysmgt
442/tcp	cvc-hostd
442/tcp	cvc_hostd
442/udp	cvc-hostd
442/udp	cvc_hostd
443	https	http protocol over TLS/SSL
443/sctp	https
444	snpp	Simple Network Paging Protocol
445	microsoft-ds
446	ddm-rdb	DDM-Remote Relational Database Access
447	ddm-dfm	DDM-Distributed File Management
449	as-servermap	AS Server Mapper
450	tserver	Computer Supported Telecomunication Applications
451	sfs-smp-net	Cray Network Semaphore server
452	sfs-config	Cray SFS config server
453	creativeserver
454	contentserver
455	creativepartnr
456/tcp	macon-tcp
456/udp	macon-udp
457	scohelp
458	appleqtc	apple quick time
459	ampr-rcmd
460	skronk
461	datasurfsrv	DataRampSrv
462	datasurfsrvsec	DataRampSrvSec
463	alpes
465/tcp	urd	URL Rendezvous Directory for SSM
465/udp	igmpv3lite	IGMP over UDP for SSM
466	digital-vrc
467	mylex-mapd
468	photuris	proturis
469	rcp	Radio Control Protocol
470	scx-proxy
471	mondex
472	ljk-login
473	hybrid-pop
474/tcp	tn-tl-w1
474/udp	tn-tl-w2
475	tcpnethaspsrv
476	tn-tl-fd1
477	ss7ns
478	spsc
479	iafserver
480	iafdbase
481	ph	Ph service
482	bgs-nsi
483	ulpnet
484	integra-sme	Integra Software Management Environment
485	powerburst	Air Soft Power Burst
486	avian
487	saft	saft Simple Asynchronous File Transfer
488	gss-http
489	nest-protocol
490	micom-pfs
491	go-login
492	ticf-1	Transport Independent Convergence for FNA
493	ticf-2	Transport Independent Convergence for FNA
494	pov-ray
495	intecourier
496	pim-rp-disc
498	siam
499	iso-ill	ISO ILL Protocol
501	stmf
502	mbap	Modbus Application Protocol
503	intrinsa
504	citadel
505	mailbox-lm
506	ohimsrv
507	crs
508	xvttp
509	snare
510	fcp	FirstClass Protocol
511	passgo
512/tcp	exec	remote process execution; authentication performed using passwords and UNIX login names
512/udp	comsat
513/tcp	login
514/udp	syslog
516	videotex
517	talk
518	ntalk
520/tcp	efs	extended file name server
521	ripng
522	ulp
523	ibm-db2
524	ncp
527	stx	Stock IXChange
528	custix	Customer IXChange
529	irc-serv
532	netnews	readnews
533	netwall	for emergency broadcasts
535	iiop
536	opalis-rdv
537	nmsp	Networked Media Streaming Protocol
538	gdomap
539	apertus-ldp	Apertus Technologies Load Determination
541	uucp-rlogin
542	commerce
543	klogin
545	appleqtcsrvr
546	dhcpv6-client
547	dhcpv6-server
548	afpovertcp
549	idfp
551	cybercash
553	pirp
554	rtsp	Real Time Streaming Protocol (RTSP)
555	dsf
557	openvms-sysipc
558	sdnskmp
559	teedtap
561	monitor
564	9pfs	plan 9 file service
565	whoami
566	streettalk
567	banyan-rpc
568	ms-shuttle	microsoft shuttle
569	ms-rome	microsoft rome
572	sonar
573	banyan-vip
574	ftp-agent	FTP Software Agent System
575	vemmi
576	ipcd
577	vnas
578	ipdd
579	decbsrv
580	sntp-heartbeat
581	bdp	Bundle Discovery Protocol
582	scc-security
583	philips-vc	Philips Video-Conferencing
584	keyserver
585	-	Unassigned
586	password-chg	Password Change
587	submission	Message Submission
588	cal
589	eyelink
590	tns-cml
591	http-alt	FileMaker, Inc. - HTTP Alternate (see Port 80)
592	eudora-set
593	http-rpc-epmap
594	tpip
595	cab-protocol
596	smsd
597	ptcnameservice
598	sco-websrvrmg3	SCO Web Server Manager 3
599	acp	Aeolon Core Protocol
600	ipcserver	Sun IPC server
601	syslog-conn	Reliable Syslog Service
602	xmlrpc-beep	XML-RPC over BEEP
603	idxp
604	tunnel
605	soap-beep	SOAP over BEEP
606	urm	Cray Unified Resource Manager
607	nqs
608	sift-uft	Sender-Initiated/Unsolicited File Transfer
609	npmp-trap
610	npmp-local
611	npmp-gui
612	hmmp-ind	HMMP Indication
613	hmmp-op	HMMP Operation
614	sshell	SSLshell
615	sco-inetmgr	Internet Configuration Manager
616	sco-sysmgr	SCO System Administration Server
617	sco-dtmgr	SCO Desktop Administration Server
618	dei-icda
619	compaq-evm
620	sco-websrvrmgr	SCO WebServer Manager
621	escp-ip	ESCP
622	collaborator
623/tcp	oob-ws-http	DMTF out-of-band web services management protocol
623/udp	asf-rmcp	ASF Remote Management and Control Protocol
624	cryptoadmin
625/tcp	dec-dlm
625/tcp	dec_dlm
625/udp	dec-dlm
625/udp	dec_dlm
626	asia
627	passgo-tivoli
628	qmqp
629	3com-amp3
630	rda
631	ipp	IPP (Internet Printing Protocol)
631/tcp	ipps	Internet Printing Protocol over HTTPS
632	bmpp
633	servstat	Service Status update (Sterling Software)
634	ginad
635	rlzdbase
637	lanserver
638	mcns-sec
639	msdp
640	entrust-sps
641	repcmd
642	esro-emsdp	ESRO-EMSDP V1.3
643	sanity
644	dwr
645	pssc
646	ldp
647	dhcp-failover
648	rrp	Registry Registrar Protocol (RRP)
649	cadview-3d	Cadview-3d - streaming 3d models over the internet
650	obex
651	ieee-mms
652	hello-port
653	repscmd	RepCmd
654	aodv
655	tinc
656	spmp
657	rmc
658	tenfold
659	-	Unassigned
660	mac-srvr-admin	MacOS Server Admin
661	hap
662	pftp
663	purenoise
664/tcp	oob-ws-https	DMTF out-of-band secure web services management protocol
664/udp	asf-secure-rmcp	ASF Secure Remote Management and Control Protocol
665	sun-dr
666	mdqs
666	doom	doom Id Software
667	disclose	campaign contribution disclosures - SDR Technologies
668	mecomm
669	meregister
670	vacdsm-sws
671	vacdsm-app
672	vpps-qua
673	cimplex
674	acap
675	dctp
676	vpps-via
677	vpp	Virtual Presence Protocol
678	ggf-ncp	GNU Generation Foundation NCP
679	mrm
680	entrust-aaas
681	entrust-aams
682	xfr
683	corba-iiop
684	corba-iiop-ssl
685	mdc-portmapper
686	hcp-wismar	Hardware Control Protocol Wismar
687	asipregistry
688	realm-rusd	ApplianceWare managment protocol
689	nmap
690	vatp	Velneo Application Transfer Protocol
691	msexch-routing	MS Exchange Routing
692	hyperwave-isp
693	connendp	almanid Connection Endpoint
694	ha-cluster
695	ieee-mms-ssl
696	rushd
697	uuidgen
698	olsr
699	accessnetwork
700/tcp	epp	Extensible Provisioning Protocol
700/udp	epp	EPP running over QUIC
701	lmp	Link Management Protocol (LMP)
702	iris-beep	IRIS over BEEP
703	-	Unassigned
704	elcsd	errlog copy/server daemon
705	agentx
706	silc
707	borland-dsj
708	-	Unassigned
710	entrust-ash	Entrust Administration Service Handler
711	cisco-tdp
712	tbrpf
713	iris-xpc	IRIS over XPC
714	iris-xpcs	IRIS over XPCS
715	iris-lwz
716/udp	pana	PANA Messages
717-728	-	Unassigned
729	netviewdm1	IBM NetView DM/6000 Server/Client
730	netviewdm2	IBM NetView DM/6000 send/tcp
731	netviewdm3	IBM NetView DM/6000 receive/tcp
732-740	-	Unassigned
741	netgw
742	netrcs	Network based Rev. Cont. Sys.
743	-	Unassigned
744	flexlm	Flexible License Manager
745-746	-	Unassigned
747	fujitsu-dev	Fujitsu Device Control
748	ris-cm	Russell Info Sci Calendar Manager
749	kerberos-adm	kerberos administration
750/tcp	rfile
750/udp	loadav
753	rrh
755-757	-	Unassigned
758	nlogin
759	con
762	quotad
763	cycleserv
764	omserv
765	webster
766	-	Unassigned
767	phonebook	phone
768	-	Unassigned
769	vid
770	cadlock
771	rtip
772	cycleserv2
773/tcp	submit
773/udp	notify
774/tcp	rpasswd
774/udp	acmaint-dbd
774/udp	acmaint_dbd
775/udp	acmaint-transd
775/udp	acmaint_transd
776	wpages
778-779	-	Unassigned
780	wpgs
781-785	-	Unassigned
786	-	Unassigned
787	-	Unassigned
788-799	-	Unassigned
800/tcp	mdbs-daemon
800/tcp	mdbs_daemon
800/udp	mdbs-daemon
800/udp	mdbs_daemon
801	device
802	mbap-s	Modbus Application Protocol Secure
803-809	-	Unassigned
810/tcp	fcp-udp	FCP
810/udp	fcp-udp	FCP Datagram
811-827	-	Unassigned
828	itm-mcell-s
829	pkix-3-ca-ra
830	netconf-ssh	NETCONF over SSH
831	-	Reserved
832	-	Reserved
833	-	Reserved
834-846	-	Unassigned
847	dhcp-failover2
848	gdoi
849-852	-	Unassigned
853/tcp	domain-s	DNS query-response protocol run over TLS
853/udp	domain-s	DNS query-response protocol run over DTLS or QUIC
854	dlep	Dynamic Link Exchange Protocol (DLEP)
855-859	-	Unassigned
860	iscsi
861/tcp	owamp-control
861/udp	owamp-test
862/tcp	twamp-control
862/udp	twamp-test	TWAMP-Test Receiver Port
863-872	-	Unassigned
873	rsync
874-885	-	Unassigned
886	iclcnet-locate	ICL coNETion locate server
887/tcp	iclcnet-svinfo	ICL coNETion server info
887/tcp	iclcnet_svinfo	ICL coNETion server info
887/udp	iclcnet-svinfo	ICL coNETion server info
887/udp	iclcnet_svinfo	ICL coNETion server info
888	accessbuilder
888/tcp	cddbp	CD Database Protocol
889-899	-	Unassigned
900	omginitialrefs
904-909	-	Unassigned
910	kink	Kerberized Internet Negotiation of Keys (KINK)
911	xact-backup
912	apex-mesh	APEX relay-relay service
913	apex-edge	APEX endpoint-relay service
914/tcp	-	Reserved
914/udp	rift-lies	Routing in Fat Trees Link Information Element
915/tcp	-	Reserved
915/udp	rift-ties	Routing in Fat Trees Topology Information Element
916-952	-	Unassigned
953/tcp	rndc	BIND9 remote name daemon controller
953/udp	-	Reserved
954-988	-	Unassigned
989	ftps-data	ftp protocol, data, over TLS/SSL
990	ftps	ftp protocol, control, over TLS/SSL
991	nas	Netnews Administration System
992	telnets	telnet protocol over TLS/SSL
993/tcp	imaps	IMAP over TLS protocol
993/udp	-	Reserved
994	-	Reserved
996	vsinet
997	maitrd
998/tcp	busboy
998/udp	puparp
999/tcp	garcon
999/udp	applix	Applix ac
999	puprouter
1000	cadlock2
1001/tcp	webpush	HTTP Web Push
1001/udp	-	Reserved
1002-1007	-	Unassigned
1008/udp	-	Possibly used by Sun Solaris????
1009	-	Unassigned
1010	surf
1011-1020	-	Reserved
1021/tcp, udp, sctp	exp1	RFC3692-style Experiment 1
1022/tcp, udp, sctp	exp2	RFC3692-style Experiment 2
1023	-	Reserved
1024	-	Reserved
1025	blackjack	network blackjack
1026	cap	Calendar Access Protocol
1027/udp	6a44	IPv6 Behind NAT44 CPEs
1027/tcp	-	Reserved
1028	-	Unassigned
1029	solid-mux	Solid Mux Server
1030	-	Reserved
1031	-	Reserved
1032	-	Reserved
1033	netinfo-local	local netinfo port
1034	activesync	ActiveSync Notifications
1035	mxxrlogin	MX-XR RPC
1036	nsstp	Nebula Secure Segment Transfer Protocol
1037	ams
1038	mtqp	Message Tracking Query Protocol
1039	sbl	Streamlined Blackhole
1040	netarx	Netarx Netcare
1041	danf-ak2	AK2 Product
1042	afrog	Subnet Roaming
1043	boinc-client	BOINC Client Control
1044	dcutility	Dev Consortium Utility
1045	fpitp	Fingerprint Image Transfer Protocol
1046	wfremotertm	WebFilter Remote Monitor
1047	neod1	Sun's NEO Object Request Broker
1048	neod2	Sun's NEO Object Request Broker
1049	td-postman	Tobit David Postman VPMN
1050	cma	CORBA Management Agent
1051	optima-vnet
1052	ddt	Dynamic DNS Tools
1053	remote-as	Remote Assistant (RA)
1054	brvread
1055	ansyslmd	ANSYS - License Manager
1056	vfo
1057	startron
1058	nim
1059	nimreg
1060	polestar
1061	kiosk
1062	veracity
1063	kyoceranetdev
1064	jstel
1065	syscomlan
1066	fpo-fns
1067/tcp	instl-boots	Installation Bootstrap Proto. Serv.
1067/tcp	instl_boots	Installation Bootstrap Proto. Serv.
1067/udp	instl-boots	Installation Bootstrap Proto. Serv.
1067/udp	instl_boots	Installation Bootstrap Proto. Serv.
1068/tcp	instl-bootc	Installation Bootstrap Proto. Cli.
1068/tcp	instl_bootc	Installation Bootstrap Proto. Cli.
1068/udp	instl-bootc	Installation Bootstrap Proto. Cli.
1068/udp	instl_bootc	Installation Bootstrap Proto. Cli.
1069	cognex-insight
1070	gmrupdateserv
1071	bsquare-voip
1072	cardax
1073	bridgecontrol
1074	warmspotMgmt	Warmspot Management Protocol
1075	rdrmshc
1076	dab-sti-c
1077	imgames
1078	avocent-proxy	Avocent Proxy Protocol
1079	asprovatalk
1080	socks
1081	pvuniwien
1082	amt-esd-prot
1083	ansoft-lm-1	Anasoft License Manager
1084	ansoft-lm-2	Anasoft License Manager
1085	webobjects
1086	cplscrambler-lg	CPL Scrambler Logging
1087	cplscrambler-in	CPL Scrambler Internal
1088	cplscrambler-al	CPL Scrambler Alarm Log
1089	ff-annunc	FF Annunciation
1090	ff-fms	FF Fieldbus Message Specification
1091	ff-sm	FF System Management
1092	obrpd	Open Business Reporting Protocol
1093	proofd
1094	rootd
1095	nicelink
1096	cnrprotocol	Common Name Resolution Protocol
1097	sunclustermgr	Sun Cluster Manager
1098	rmiactivation
1099	rmiregistry
1100	mctp
1101	pt2-discover
1102	adobeserver-1
1103	adobeserver-2
1104	xrl
1105	ftranhc
1106	isoipsigport-1
1107	isoipsigport-2
1108	ratio-adp
1109	-	Reserved
1110/udp	nfsd-keepalive	Client status info
1111	lmsocialserver
1112	icp	Intelligent Communication Protocol
1113	ltp-deepspace	Licklider Transmission Protocol
1114	mini-sql
1115	ardus-trns	ARDUS Transfer
1116	ardus-cntl	ARDUS Control
1117	ardus-mtrns	ARDUS Multicast Transfer
1118	sacred
1119	bnetgame	Battle.net Chat/Game Protocol
1120	bnetfile	Battle.net File Transfer Protocol
1121	rmpp	Datalode RMPP
1122	availant-mgr
1123	murray
1124	hpvmmcontrol
1125	hpvmmagent
1126	hpvmmdata	HP VMM Agent
1128	saphostctrl	SAPHostControl over SOAP/HTTP
1129	saphostctrls	SAPHostControl over SOAP/HTTPS
1130	casp	CAC App Service Protocol
1131	caspssl	CAC App Service Protocol Encripted
1132	kvm-via-ip	KVM-via-IP Management Service
1133	dfn	Data Flow Network
1134	aplx	MicroAPL APLX
1135	omnivision	OmniVision Communication Service
1136	hhb-gateway	HHB Gateway Control
1137	trim	TRIM Workgroup Service
1138/tcp	encrypted-admin	encrypted admin requests
1138/tcp	encrypted_admin	encrypted admin requests
1138/udp	encrypted-admin	encrypted admin requests
1138/udp	encrypted_admin	encrypted admin requests
1139	evm	Enterprise Virtual Manager
1140	autonoc	AutoNOC Network Operations Protocol
1141	mxomss	User Message Service
1142	edtools	User Discovery Service
1143	imyx	Infomatryx Exchange
1144	fuscript	Fusion Script
1145	x9-icue	X9 iCue Show Control
1146	audit-transfer
1147	capioverlan
1148	elfiq-repl	Elfiq Replication Service
1149	bvtsonar	BlueView Sonar Service
1150	blaze	Blaze File Server
1151	unizensus	Unizensus Login Server
1152	winpoplanmess	Winpopup LAN Messenger
1153	c1222-acse	ANSI C12.22 Port
1154	resacommunity	Community Service
1155	nfa	Network File Access
1156	iascontrol-oms
1157	iascontrol	Oracle iASControl
1158	dbcontrol-oms
1159	oracle-oms
1160	olsv	DB Lite Mult-User Server
1161	health-polling
1162	health-trap
1163	sddp	SmartDialer Data Protocol
1164	qsm-proxy	QSM Proxy Service
1165	qsm-gui	QSM GUI Service
1166	qsm-remote	QSM RemoteExec
1167/tcp, udp, sctp	cisco-ipsla	Cisco IP SLAs Control Protocol
1168	vchat	VChat Conference Service
1169	tripwire
1170	atc-lm	AT+C License Manager
1171	atc-appserver	AT+C FmiApplicationServer
1172	dnap	DNA Protocol
1173	d-cinema-rrp	D-Cinema Request-Response
1174	fnet-remote-ui	FlashNet Remote Admin
1175	dossier	Dossier Server
1176	indigo-server	Indigo Home Server
1177	dkmessenger	DKMessenger Protocol
1179	b2n	Backup To Neighbor
1180	mc-client	Millicent Client Proxy
1181	3comnetman	3Com Net Management
1182/tcp	accelenet	AcceleNet Control
1182/udp	accelenet-data
1183	llsurfup-http
1184	llsurfup-https
1185	catchpole	Catchpole port
1186	mysql-cluster	MySQL Cluster Manager
1187	alias	Alias Service
1188	hp-webadmin
1189	unet	Unet Connection
1190	commlinx-avl	CommLinx GPS / AVL System
1191	gpfs	General Parallel File System
1192	caids-sensor	caids sensors channel
1193	fiveacross	Five Across Server
1194	openvpn
1195	rsf-1	RSF-1 clustering
1196	netmagic	Network Magic
1197	carrius-rshell	Carrius Remote Access
1198	cajo-discovery	cajo reference discovery
1199	dmidi
1200	scol
1201	nucleus-sand	Nucleus Sand Database Server
1202	caiccipc
1203	ssslic-mgr	License Validation
1204	ssslog-mgr	Log Request Listener
1205	accord-mgc
1206	anthony-data
1207	metasage
1208	seagull-ais
1209	ipcd3
1211	groove-dpp
1212	lupa
1213	mpc-lifenet	Medtronic/Physio-Control LIFENET
1214	kazaa
1215	scanstat-1	scanSTAT 1.0
1216	etebac5
1217	hpss-ndapi	HPSS NonDCE Gateway
1218	aeroflight-ads
1219	aeroflight-ret
1220	qt-serveradmin
1221	sweetware-apps
1222	nerv	SNI R&D network
1223	tgp	TrulyGlobal Protocol
1224	vpnz
1225	slinkysearch
1226	stgxfws
1227	dns2go
1228	florence
1229	zented	ZENworks Tiered Electronic Distribution
1230	periscope
1231	menandmice-lpm
1232	first-defense	Remote systems monitoring
1233	univ-appserver	Universal App Server
1234	search-agent	Infoseek Search Agent
1235	mosaicsyssvc1
1237	tsdos390
1238	hacl-qs
1239	nmsd
1240	instantia
1241	nessus
1242	nmasoverip
1243	serialgateway
1244	isbconference1
1245	isbconference2
1246	payrouter
1247	visionpyramid
1248	hermes
1249	mesavistaco
1250	swldy-sias
1251	servergraph
1252	bspne-pcc
1253	q55-pcc
1254	de-noc
1255	de-cache-query
1256	de-server
1257	shockwave2
1258	opennl	Open Network Library
1259	opennl-voice	Open Network Library Voice
1260	ibm-ssd
1261	mpshrsv
1262	qnts-orb
1263	dka
1264	prat
1265	dssiapi
1266	dellpwrappks
1267	epc	eTrust Policy Compliance
1268	propel-msgsys
1269	watilapp
1270	opsmgr	Microsoft Operations Manager
1271	excw
1272	cspmlockmgr
1273	emc-gateway
1274	t1distproc
1275	ivcollector
1276	-	Reserved
1277	miva-mqs	mqs
1278	dellwebadmin-1
1279	dellwebadmin-2
1280	pictrography
1281	healthd
1282	emperion
1283	productinfo	Product Information
1284	iee-qfx
1285	neoiface
1286	netuitive
1287	routematch	RouteMatch Com
1288	navbuddy
1289	jwalkserver
1290	winjaserver
1291	seagulllms
1292	dsdn
1293	pkt-krb-ipsec
1294	cmmdriver
1295	ehtp	End-by-Hop Transmission Protocol
1296	dproxy
1297	sdproxy
1298	lpcp
1299	hp-sci
1300	h323hostcallsc	H.323 Secure Call Control Signalling
1301	-	Reserved
1302	-	Reserved
1303	sftsrv
1304	boomerang
1305	pe-mike
1306	re-conn-proto
1307	pacmand
1308	odsi	Optical Domain Service Interconnect (ODSI)
1309	jtag-server
1310	husky
1311	rxmon
1312	sti-envision
1313	bmc_patroldb
1315	els	E.L.S., Event Listener Service
1316	exbit-escp
1317	vrts-ipcserver
1318	krb5gatekeeper
1319	amx-icsp
1320	amx-axbnet
1321	pip
1322	novation
1323	brcd
1324	delta-mcp
1325	dx-instrument	Thermo Fisher Scientific Instrumentation (Formally Dionex)
1326	wimsic
1327	ultrex
1328	ewall
1329	netdb-export
1330	streetperfect
1331	intersan
1332	pcia-rxp-b
1333	passwrd-policy	Password Policy
1334	writesrv
1335	digital-notary	Digital Notary Protocol
1336	ischat	Instant Service Chat
1337	menandmice-dns
1338	wmc-log-svc	WMC-log-svr
1339	kjtsiteserver
1340	naap
1341	qubes
1342	esbroker
1343	re101
1344	icap
1345	vpjp
1346	alta-ana-lm	Alta Analytics License Manager
1347	bbn-mmc	multi media conferencing
1348	bbn-mmx	multi media conferencing
1349	sbook	Registration Network Protocol
1350	editbench	Registration Network Protocol
1351	equationbuilder	Digital Tool Works (MIT)
1353	relief	Relief Consulting
1355	intuitive-edge
1356	cuillamartin	CuillaMartin Company
1357	pegboard	Electronic PegBoard
1358	connlcli
1359	ftsrv
1360	mimer
1361	linx
1362	timeflies
1363	ndm-requester	Network DataMover Requester
1364	ndm-server	Network DataMover Server
1365	adapt-sna	Network Software Associates
1366	netware-csp	Novell NetWare Comm Service Platform
1367	dcs
1368	screencast
1369	gv-us	GlobalView to Unix Shell
1370	us-gv	Unix Shell to GlobalView
1371	fc-cli	Fujitsu Config Protocol
1372	fc-ser	Fujitsu Config Protocol
1373	chromagrafx
1374	molly	EPI Software Systems
1375	bytex
1376	ibm-pps	IBM Person to Person Software
1377	cichlid	Cichlid License Manager
1378	elan	Elan License Manager
1379	dbreporter	Integrity Solutions
1380	telesis-licman	Telesis Network License Manager
1381	apple-licman	Apple Network License Manager
1382/tcp	udt-os
1382/tcp	udt_os
1382/udp	udt-os
1382/udp	udt_os
1383	gwha	GW Hannaway Network License Manager
1384	os-licman	Objective Solutions License Manager
1385/tcp	atex-elmd	Atex Publishing License Manager
1385/tcp	atex_elmd	Atex Publishing License Manager
1385/udp	atex-elmd	Atex Publishing License Manager
1385/udp	atex_elmd	Atex Publishing License Manager
1386	checksum	CheckSum License Manager
1387	cadsi-lm	Computer Aided Design Software Inc LM
1388	objective-dbc	Objective Solutions DataBase Cache
1389	iclpv-dm	Document Manager
1390	iclpv-sc	Storage Controller
1391	iclpv-sas	Storage Access Server
1392	iclpv-pm	Print Manager
1393	iclpv-nls	Network Log Server
1394	iclpv-nlc	Network Log Client
1395	iclpv-wsm	PC Workstation Manager software
1396	dvl-activemail
1397	audio-activmail	Audio Active Mail
1398	video-activmail	Video Active Mail
1399	cadkey-licman	Cadkey License Manager
1400	cadkey-tablet	Cadkey Tablet Daemon
1401	goldleaf-licman	Goldleaf License Manager
1402	prm-sm-np	Prospero Resource Manager
1403	prm-nm-np	Prospero Resource Manager
1404	igi-lm	Infinite Graphics License Manager
1405	ibm-res	IBM Remote Execution Starter
1406	netlabs-lm	NetLabs License Manager
1407/udp	-	Reserved
1408	sophia-lm	Sophia License Manager
1409	here-lm	Here License Manager
1410	hiq	HiQ License Manager
1411	af	AudioFile
1412	innosys
1413	innosys-acl
1414	ibm-mqseries
1415	dbstar
1416/tcp	novell-lu6-2
1416/tcp	novell-lu6.2
1416/udp	novell-lu6-2
1416/udp	novell-lu6.2
1417	timbuktu-srv1	Timbuktu Service 1 Port
1418	timbuktu-srv2	Timbuktu Service 2 Port
1419	timbuktu-srv3	Timbuktu Service 3 Port
1420	timbuktu-srv4	Timbuktu Service 4 Port
1421	gandalf-lm	Gandalf License Manager
1422	autodesk-lm	Autodesk License Manager
1423	essbase	Essbase Arbor Software
1424	hybrid	Hybrid Encryption Protocol
1425	zion-lm	Zion Software License Manager
1427	mloadd	mloadd monitoring tool
1428	informatik-lm	Informatik License Manager
1429	nms	Hypercom NMS
1430	tpdu	Hypercom TPDU
1431	rgtp	Reverse Gossip Transport
1432	blueberry-lm	Blueberry Software License Manager
1433	ms-sql-s	Microsoft-SQL-Server
1434	ms-sql-m	Microsoft-SQL-Monitor
1435	ibm-cics
1437	tabula
1438	eicon-server	Eicon Security Agent/Server
1439	eicon-x25	Eicon X25/SNA Gateway
1440	eicon-slp	Eicon Service Location Protocol
1441	cadis-1	Cadis License Management
1442	cadis-2	Cadis License Management
1443	ies-lm	Integrated Engineering Software
1444	marcam-lm	Marcam License Management
1445	proxima-lm	Proxima License Manager
1446	ora-lm	Optical Research Associates License Manager
1447	apri-lm	Applied Parallel Research LM
1448	oc-lm	OpenConnect License Manager
1449	peport
1450	dwf	Tandem Distributed Workbench Facility
1451	infoman	IBM Information Management
1452	gtegsc-lm	GTE Government Systems License Man
1453	genie-lm	Genie License Manager
1454/tcp	interhdl-elmd	interHDL License Manager
1454/tcp	interhdl_elmd	interHDL License Manager
1454/udp	interhdl-elmd	interHDL License Manager
1454/udp	interhdl_elmd	interHDL License Manager
1455	esl-lm	ESL License Manager
1456	dca
1457	valisys-lm	Valisys License Manager
1458	nrcabq-lm	Nichols Research Corp.
1459	proshare1	Proshare Notebook Application
1460	proshare2	Proshare Notebook Application
1461/tcp	ibm-wrless-lan	IBM Wireless LAN
1461/tcp	ibm_wrless_lan	IBM Wireless LAN
1461/udp	ibm-wrless-lan	IBM Wireless LAN
1461/udp	ibm_wrless_lan	IBM Wireless LAN
1462	world-lm	World License Manager
1463	nucleus
1464/tcp	msl-lmd	MSL License Manager
1464/tcp	msl_lmd	MSL License Manager
1464/udp	msl-lmd	MSL License Manager
1464/udp	msl_lmd	MSL License Manager
1465	pipes	Pipes Platform
1466	oceansoft-lm	Ocean Software License Manager
1467	csdmbase
1468	csdm
1469	aal-lm	Active Analysis Limited License Manager
1470	uaiact	Universal Analytics
1471	csdmbase
1472	csdm
1473	openmath
1474	telefinder
1475	taligent-lm	Taligent License Manager
1476	clvm-cfg
1477	ms-sna-server
1478	ms-sna-base
1479	dberegister
1480	pacerforum
1481	airs
1482	miteksys-lm	Miteksys License Manager
1483	afs	AFS License Manager
1484	confluent	Confluent License Manager
1485	lansource
1486/tcp	nms-topo-serv
1486/tcp	nms_topo_serv
1486/udp	nms-topo-serv
1486/udp	nms_topo_serv
1487	localinfosrvr
1488	docstor
1489	dmdocbroker
1490	insitu-conf
1491	-	Unassigned
1492	stone-design-1
1493/tcp	netmap-lm
1493/tcp	netmap_lm
1493/udp	netmap-lm
1493/udp	netmap_lm
1494	ica
1495	cvc
1496	liberty-lm
1497	rfx-lm
1499	fhc	Federico Heinz Consultora
1500	vlsi-lm	VLSI License Manager
1502	shivadiscovery	Shiva
1503	imtc-mcs	Databeam
1504	evb-elm	EVB Software Engineering License Manager
1505	funkproxy	Funk Software, Inc.
1506	utcd	Universal Time daemon (utcd)
1507	symplex
1508	diagmond
1509	robcad-lm	Robcad, Ltd. License Manager
1510	mvx-lm	Midland Valley Exploration Ltd. Lic. Man.
1511	3l-l1
1512	wins	Microsoft's Windows Internet Name Service
1513	fujitsu-dtc	Fujitsu Systems Business of America, Inc
1514	fujitsu-dtcns	Fujitsu Systems Business of America, Inc
1515	ifor-protocol
1516	vpad	Virtual Places Audio data
1517	vpac	Virtual Places Audio control
1518	vpvd	Virtual Places Video data
1519	vpvc	Virtual Places Video control
1520	atm-zip-office
1521	ncube-lm	nCube License Manager
1523	cichild-lm	cichild
1524	ingreslock	ingres
1525	orasrv	oracle
1526	pdap-np	Prospero Data Access Prot non-priv
1527	tlisrv	oracle
1530	rap-service
1531	rap-listen
1532	miroconnect
1533	virtual-places	Virtual Places Software
1534	micromuse-lm
1535	ampr-info
1536	ampr-inter
1537	sdsc-lm	isi-lm
1538	3ds-lm
1539	intellistor-lm	Intellistor License Manager
1540	rds
1541	rds2
1542	gridgen-elmd
1543	simba-cs
1544	aspeclmd
1545	vistium-share
1546	abbaccuray
1547	laplink
1548	axon-lm	Axon License Manager
1549/tcp	shivahose
1549/udp	shivasound
1550	3m-image-lm	Image Storage license manager 3M Company
1551	hecmtl-db
1552	pciarray
1553	sna-cs
1554	caci-lm	CACI Products Company License Manager
1555	livelan
1556/tcp	veritas-pbx	VERITAS Private Branch Exchange
1556/tcp	veritas_pbx	VERITAS Private Branch Exchange
1556/udp	veritas-pbx	VERITAS Private Branch Exchange
1556/udp	veritas_pbx	VERITAS Private Branch Exchange
1557	arbortext-lm	ArborText License Manager
1558	xingmpeg
1559	web2host
1560	asci-val	ASCI-RemoteSHADOW
1561	facilityview
1562	pconnectmgr
1563	cadabra-lm	Cadabra License Manager
1564	pay-per-view
1565	winddlb	WinDD
1566	corelvideo
1567	jlicelmd
1568	tsspmap
1569	ets
1570	orbixd
1571	rdb-dbs-disp	Oracle Remote Data Base
1572	chip-lm	Chipcom License Manager
1573	itscomm-ns
1574	mvel-lm
1575	oraclenames
1576	moldflow-lm	Moldflow License Manager
1577	hypercube-lm
1578	jacobus-lm	Jacobus License Manager
1579	ioc-sea-lm
1580/tcp	tn-tl-r1
1580/udp	tn-tl-r2
1581	mil-2045-47001
1582	msims
1583	simbaexpress
1584	tn-tl-fd2
1585	intv
1586	ibm-abtact
1587/tcp	pra-elmd
1587/tcp	pra_elmd
1587/udp	pra-elmd
1587/udp	pra_elmd
1588	triquest-lm
1589	vqp
1590	gemini-lm
1591	ncpm-pm
1592	commonspace
1593	mainsoft-lm
1594	sixtrak
1595	radio
1596/tcp	radio-sm
1596/udp	radio-bc
1597	orbplus-iiop
1598	picknfs
1599	simbaservices
1600	issd
1601	aas
1602	inspect
1603	picodbc	pickodbc
1604	icabrowser
1605	slp	Salutation Manager (Salutation Protocol)
1606	slm-api	Salutation Manager (SLM-API)
1607	stt
1608	smart-lm	Smart Corp. License Manager
1609	isysg-lm
1610	taurus-wh
1611	ill	Inter Library Loan
1612	netbill-trans	NetBill Transaction Server
1613	netbill-keyrep	NetBill Key Repository
1614	netbill-cred	NetBill Credential Server
1615	netbill-auth	NetBill Authorization Server
1616	netbill-prod	NetBill Product Server
1617	nimrod-agent	Nimrod Inter-Agent Communication
1618	skytelnet
1619	xs-openstorage
1620	faxportwinport
1621	softdataphone
1622	ontime
1623	jaleosnd
1624	udp-sr-port
1625	svs-omagent
1626	shockwave
1627	t128-gateway
1628	lontalk-norm	LonTalk normal
1629	lontalk-urgnt	LonTalk urgent
1630	oraclenet8cman
1631	visitview
1632	pammratc
1633	pammrpc
1634	loaprobe	Log On America Probe
1635	edb-server1
1636	isdc	ISP shared public data control
1637	islc	ISP shared local data control
1638	ismc	ISP shared management control
1639	cert-initiator
1640	cert-responder
1641	invision
1642	isis-am
1643	isis-ambc
1644	saiseh	Satellite-data Acquisition System 4
1647	rsap
1648	concurrent-lm
1649	kermit
1650/tcp	nkd	nkdn
1650/udp	nkd
1651/tcp	shiva-confsrvr
1651/tcp	shiva_confsrvr
1651/udp	shiva-confsrvr
1651/udp	shiva_confsrvr
1652	xnmp
1653	alphatech-lm
1654	stargatealerts
1655	dec-mbadmin
1656	dec-mbadmin-h
1657	fujitsu-mmpdc
1658	sixnetudr
1659	sg-lm	Silicon Grail License Manager
1660	skip-mc-gikreq
1661	netview-aix-1
1662	netview-aix-2
1663	netview-aix-3
1664	netview-aix-4
1665	netview-aix-5
1666	netview-aix-6
1667	netview-aix-7
1668	netview-aix-8
1669	netview-aix-9
1670	netview-aix-10
1671	netview-aix-11
1672	netview-aix-12
1673	proshare-mc-1	Intel Proshare Multicast
1674	proshare-mc-2	Intel Proshare Multicast
1675	pdp	Pacific Data Products
1676/tcp	netcomm1
1676/udp	netcomm2
1677	groupwise
1678	prolink
1679	darcorp-lm
1680	microcom-sbp
1681	sd-elmd
1682	lanyon-lantern
1683	ncpm-hip
1684	snaresecure
1685	n2nremote
1686	cvmon
1687	nsjtp-ctrl
1688	nsjtp-data
1689	firefox
1690	ng-umds
1691	empire-empuma
1692	sstsys-lm
1693	rrirtr
1694	rrimwm
1695	rrilwm
1696	rrifmm
1697	rrisat
1698	rsvp-encap-1	RSVP-ENCAPSULATION-1
1699	rsvp-encap-2	RSVP-ENCAPSULATION-2
1700	mps-raft
1701	l2f
1702	deskshare
1703	hb-engine
1704	bcs-broker
1705	slingshot
1706	jetform
1707	vdmplay
1708	gat-lmd
1709	centra
1710	impera
1711	pptconference
1712	registrar	resource monitoring service
1713	conferencetalk
1714	sesi-lm
1715	houdini-lm
1716	xmsg
1717	fj-hdnet
1718	h323gatedisc	H.323 Multicast Gatekeeper Discover
1719	h323gatestat	H.323 Unicast Gatekeeper Signaling
1720	h323hostcall	H.323 Call Control Signalling
1720/sctp	h323hostcall	H.323 Call Control
1721	caicci
1722	hks-lm	HKS License Manager
1723	pptp
1724	csbphonemaster
1725	iden-ralp
1726	iberiagames
1727	winddx
1728	telindus
1729	citynl	CityNL License Management
1730	roketz
1731	msiccp
1732	proxim
1733	siipat	SIMS - SIIPAT Protocol for Alarm Transmission
1734	cambertx-lm	Camber Corporation License Management
1735	privatechat
1736	street-stream
1737	ultimad
1738	gamegen1
1739	webaccess
1740	encore
1741	cisco-net-mgmt
1742	3Com-nsd
1743	cinegrfx-lm	Cinema Graphics License Manager
1744	ncpm-ft
1745	remote-winsock
1746	ftrapid-1
1747	ftrapid-2
1748	oracle-em1
1749	aspen-services
1750	sslp	Simple Socket Library's PortMaster
1751	swiftnet
1752	lofr-lm	Leap of Faith Research License Manager
1753/tcp	predatar-comms	Predatar Comms Service
1753/udp	-	Reserved
1754	oracle-em2
1755	ms-streaming
1756	capfast-lmd
1757	cnhrp
1758	tftp-mcast
1759	spss-lm	SPSS License Manager
1760	www-ldap-gw
1761	cft-0
1762	cft-1
1763	cft-2
1764	cft-3
1765	cft-4
1766	cft-5
1767	cft-6
1768	cft-7
1769	bmc-net-adm
1770	bmc-net-svc
1771	vaultbase
1772	essweb-gw	EssWeb Gateway
1773	kmscontrol
1774	global-dtserv
1775/tcp	vdab	data interchange between visual processing containers
1775/udp	-	Reserved
1776	femis	Federal Emergency Management Information System
1777	powerguardian
1778	prodigy-intrnet	prodigy-internet
1779	pharmasoft
1780	dpkeyserv
1781	answersoft-lm
1782	hp-hcip
1783	-	Unassigned
1784	finle-lm	Finle License Manager
1785	windlm	Wind River Systems License Manager
1786	funk-logger
1787	funk-license
1788	psmond
1789	hello
1790	nmsp	Narrative Media Streaming Protocol
1791	ea1
1792	ibm-dt-2
1793	rsc-robot
1794	cera-bcm
1795	dpi-proxy
1796	vocaltec-admin	Vocaltec Server Administration
1797	uma
1798	etp	Event Transfer Protocol
1799	netrisk
1800	ansys-lm	ANSYS-License manager
1801	msmq	Microsoft Message Que
1802	concomp1
1803	hp-hcip-gwy
1804	enl
1805	enl-name
1806	musiconline
1807	fhsp	Fujitsu Hot Standby Protocol
1808	oracle-vp2
1809	oracle-vp1
1810	jerand-lm	Jerand License Manager
1811	scientia-sdb
1812	radius
1814	tdp-suite
1815	mmpft	Manufacturing messaging protocol for factory transmission
1816	harp
1817	rkb-oscs
1818	etftp	Enhanced Trivial File Transfer Protocol
1819	plato-lm	Plato License Manager
1820	mcagent
1821	donnyworld
1822	es-elmd
1823	unisys-lm	Unisys Natural Language License Manager
1824	metrics-pas
1825	direcpc-video
1826	ardt
1827	asi
1828	itm-mcell-u
1829	optika-emedia
1830	net8-cman	Oracle Net8 CMan Admin
1831	myrtle
1832	tht-treasure	ThoughtTreasure
1833	udpradio
1834	ardusuni	ARDUS Unicast
1835	ardusmul	ARDUS Multicast
1836	ste-smsc
1837	csoft1
1838	talnet
1839	netopia-vo1
1840	netopia-vo2
1841	netopia-vo3
1842	netopia-vo4
1843	netopia-vo5
1844	direcpc-dll
1845	altalink
1846	tunstall-pnc
1847	slp-notify	SLP Notification
1848	fjdocdist
1849	alpha-sms
1850	gsi
1851	ctcd
1852	virtual-time
1853	vids-avtp
1854	buddy-draw
1855	fiorano-rtrsvc
1856	fiorano-msgsvc
1857	datacaptor
1858	privateark
1859	gammafetchsvr	Gamma Fetcher Server
1860	sunscalar-svc	SunSCALAR Services
1861	lecroy-vicp
1862	mysql-cm-agent	MySQL Cluster Manager Agent
1863	msnp
1864	paradym-31port
1865	entp
1866	swrmi
1867	udrive
1868	viziblebrowser
1869	transact
1870	sunscalar-dns	SunSCALAR DNS Service
1871	canocentral0
1872	canocentral1
1873	fjmpjps
1874	fjswapsnp
1875	westell-stats
1876	ewcappsrv
1877	hp-webqosdb
1878	drmsmc
1879	nettgain-nms
1880	vsat-control	Gilat VSAT Control
1881	ibm-mqseries2	IBM WebSphere MQ Everyplace
1882	ecsqdmn	CA eTrust Common Services
1884	idmaps	Internet Distance Map Svc
1885	vrtstrapserver	Veritas Trap Server
1886	leoip	Leonardo over IP
1887	filex-lport	FileX Listening Port
1888	ncconfig	NC Config Port
1889	unify-adapter	Unify Web Adapter Service
1890	wilkenlistener
1891	childkey-notif	ChildKey Notification
1892	childkey-ctrl	ChildKey Control
1893	elad	ELAD Protocol
1894	o2server-port
1895	-	Unassigned
1896	b-novative-ls	b-novative license server
1897	metaagent
1898	cymtec-port	Cymtec secure management
1899	mc2studios
1900	ssdp
1901	fjicl-tep-a	Fujitsu ICL Terminal Emulator Program A
1902	fjicl-tep-b	Fujitsu ICL Terminal Emulator Program B
1903	linkname	Local Link Name Resolution
1904	fjicl-tep-c	Fujitsu ICL Terminal Emulator Program C
1905	sugp	Secure UP.Link Gateway Protocol
1906	tpmd	TPortMapperReq
1907	intrastar
1908	dawn
1909	global-wlink	Global World Link
1910	ultrabac	UltraBac Software communications port
1911	mtp	Starlight Networks Multimedia Transport Protocol
1912	rhp-iibp
1913	armadp
1914	elm-momentum
1915	facelink
1916	persona	Persoft Persona
1917	noagent
1918	can-nds	IBM Tivole Directory Service - NDS
1919	can-dch	IBM Tivoli Directory Service - DCH
1920	can-ferret	IBM Tivoli Directory Service - FERRET
1921	noadmin
1922	tapestry
1923	spice
1924	xiip
1925	discovery-port	Surrogate Discovery Port
1926	egs	Evolution Game Server
1927	videte-cipc	Videte CIPC Port
1928	emsd-port	Expnd Maui Srvr Dscovr
1929	bandwiz-system	Bandwiz System - Server
1930	driveappserver
1931	amdsched
1932	ctt-broker
1933	xmapi	IBM LM MT Agent
1934	xaapi	IBM LM Appl Agent
1935/tcp	macromedia-fcs	Macromedia Flash Communications Server MX
1935/udp	macromedia-fcs	Macromedia Flash Communications server MX
1936	jetcmeserver	JetCmeServer Server Port
1937	jwserver	JetVWay Server Port
1938	jwclient	JetVWay Client Port
1939	jvserver	JetVision Server Port
1940	jvclient	JetVision Client Port
1941	dic-aida
1942	res	Real Enterprise Service
1943	beeyond-media
1944	close-combat
1945	dialogic-elmd
1946	tekpls
1947	sentinelsrm
1948	eye2eye
1949	ismaeasdaqlive
1950	ismaeasdaqtest
1951	bcs-lmserver
1952	mpnjsc
1953	rapidbase
1954	abr-api	ABR-API (diskbridge)
1955	abr-secure	ABR-Secure Data (diskbridge)
1956	vrtl-vmf-ds	Vertel VMF DS
1957	unix-status
1958	dxadmind	CA Administration Daemon
1959	simp-all	SIMP Channel
1960	nasmanager	Merit DAC NASmanager
1961	bts-appserver
1962	biap-mp
1963	webmachine
1964	solid-e-engine
1965	tivoli-npm
1966	slush
1967	sns-quote
1968	lipsinc
1969	lipsinc1
1970	netop-rc	NetOp Remote Control
1971	netop-school
1972	intersys-cache	Cache
1973	dlsrap	Data Link Switching Remote Access Protocol
1974	drp
1975	tcoflashagent
1976	tcoregagent
1977	tcoaddressbook
1978	unisql
1979	unisql-java
1980	panquest-xact
1981	p2pq
1982	estamp	Evidentiary Timestamp
1983	lhtp	Loophole Test Protocol
1984	bb
1985	hsrp	Hot Standby Router Protocol
1986	licensedaemon	cisco license management
1987	tr-rsrb-p1	cisco RSRB Priority 1 port
1988	tr-rsrb-p2	cisco RSRB Priority 2 port
1989	tr-rsrb-p3	cisco RSRB Priority 3 port
1989	mshnet	MHSnet system
1990	stun-p1	cisco STUN Priority 1 port
1991	stun-p2	cisco STUN Priority 2 port
1992	stun-p3	cisco STUN Priority 3 port
1992	ipsendmsg
1993	snmp-tcp-port	cisco SNMP TCP port
1994	stun-port	cisco serial tunnel port
1995	perf-port	cisco perf port
1996	tr-rsrb-port	cisco Remote SRB port
1997	gdp-port	cisco Gateway Discovery Protocol
1998	x25-svc-port	cisco X.25 service (XOT)
1999	tcp-id-port	cisco identification port
2001/tcp	dc
2001/udp	wizard	curry
2002	globe
2004/tcp	mailbox
2004/udp	emce	CCWS mm conf
2005/tcp	berknet
2005/udp	oracle
2006/tcp	invokator
2006/udp	raid-cd	raid
2007/tcp	dectalk
2007/udp	raid-am
2008/tcp	conf
2008/udp	terminaldb
2009/tcp	news
2009/udp	whosockami
2010/tcp	search
2010/udp	pipe-server
2010/udp	pipe_server
2011/tcp	raid-cc	raid
2011/udp	servserv
2012/tcp	ttyinfo
2012/udp	raid-ac
2013/tcp	raid-am
2014/tcp	troff
2014/udp	raid-sf
2015/tcp	cypress
2015/udp	raid-cs
2016	bootserver
2017/tcp	cypress-stat
2017/udp	bootclient
2018/tcp	terminaldb
2018/udp	rellpack
2019/tcp	whosockami
2019/udp	about
2020	xinupageserver
2021/tcp	servexec
2021/udp	xinuexpansion1
2022/tcp	down
2022/udp	xinuexpansion2
2023	xinuexpansion3
2024	xinuexpansion4
2025/tcp	ellpack
2025/udp	xribs
2026	scrabble
2027	shadowserver
2028	submitserver
2029	hsrpv6	Hot Standby Router Protocol IPv6
2030	device2
2031	mobrien-chat
2032	blackboard
2033	glogger
2034	scoremgr
2035	imsldoc
2036	e-dpnet	Ethernet WS DP network
2037	applus	APplus Application Server
2038	objectmanager
2039	prizma	Prizma Monitoring Service
2040	lam
2041	interbase
2042	isis
2043	isis-bcast
2044	rimsl
2045	cdfunc
2046	sdfunc
2047	dls
2048	dls-monitor
2049	shilp
2050	av-emb-config	Avaya EMB Config Port
2051	epnsdp
2052	clearvisn	clearVisn Services Port
2053	lot105-ds-upd	Lot105 DSuper Updates
2054	weblogin	Weblogin Port
2055	iop	Iliad-Odyssey Protocol
2056	omnisky	OmniSky Port
2057	rich-cp	Rich Content Protocol
2058	newwavesearch	NewWaveSearchables RMI
2059	bmc-messaging	BMC Messaging Service
2060	teleniumdaemon	Telenium Daemon IF
2061	netmount
2062	icg-swp	ICG SWP Port
2063	icg-bridge	ICG Bridge Port
2064	icg-iprelay	ICG IP Relay Port
2065	dlsrpn	Data Link Switch Read Port Number
2066	aura	AVM USB Remote Architecture
2067	dlswpn	Data Link Switch Write Port Number
2068	avauthsrvprtcl	Avocent AuthSrv Protocol
2069	event-port	HTTP Event Port
2070	ah-esp-encap	AH and ESP Encapsulated in UDP packet
2071	acp-port	Axon Control Protocol
2072	msync	GlobeCast mSync
2073	gxs-data-port	DataReel Database Socket
2074	vrtl-vmf-sa	Vertel VMF SA
2075	newlixengine	Newlix ServerWare Engine
2076	newlixconfig	Newlix JSPConfig
2077	tsrmagt	Old Tivoli Storage Manager
2078	tpcsrvr	IBM Total Productivity Center Server
2079	idware-router	IDWARE Router Port
2080	autodesk-nlm	Autodesk NLM (FLEXlm)
2081	kme-trap-port	KME PRINTER TRAP PORT
2082	infowave	Infowave Mobility Server
2083	radsec	Secure Radius Service
2084	sunclustergeo	SunCluster Geographic
2085	ada-cip	ADA Control
2086	gnunet
2087	eli	ELI - Event Logging Integration
2088	ip-blf	IP Busy Lamp Field
2089	sep	Security Encapsulation Protocol - SEP
2090	lrp	Load Report Protocol
2091	prp
2092	descent3
2093	nbx-cc
2094	nbx-au
2095	nbx-ser
2096	nbx-dir
2097	jetformpreview
2098	dialog-port
2099	h2250-annex-g	H.225.0 Annex G Signalling
2100	amiganetfs	Amiga Network Filesystem
2101	rtcm-sc104
2102	zephyr-srv	Zephyr server
2103	zephyr-clt	Zephyr serv-hm connection
2104	zephyr-hm	Zephyr hostmanager
2107	bintec-admin
2109	ergolight
2110	umsp
2111	dsatp	OPNET Dynamic Sampling Agent Transaction Protocol
2112	idonix-metanet
2113	hsl-storm
2114	ariascribe	Classical Music Meta-Data Access and Enhancement
2115	kdm	Key Distribution Manager
2116	ccowcmr
2117	mentaclient
2118	mentaserver
2119	gsigatekeeper
2120	qencp	Quick Eagle Networks CP
2122	caupc-remote	CauPC Remote Control
2123	gtp-control	GTP-Control Plane (3GPP)
2124	elatelink
2125	lockstep
2126	pktcable-cops
2127	index-pc-wb
2128	net-steward	Net Steward Control
2129	cs-live	cs-live.com
2130	xds
2131	avantageb2b
2132	solera-epmap	SoleraTec End Point Map
2133	zymed-zpp
2134	avenue
2135	gris	Grid Resource Information Server
2136	appworxsrv
2137	connect
2138	unbind-cluster
2139	ias-auth
2140	ias-reg
2141	ias-admind
2142	tdmoip	TDM OVER IP
2143	lv-jc	Live Vault Job Control
2144	lv-ffx	Live Vault Fast Object Transfer
2145	lv-pici	Live Vault Remote Diagnostic Console Support
2146	lv-not	Live Vault Admin Event Notification
2147	lv-auth	Live Vault Authentication
2148	veritas-ucl	VERITAS UNIVERSAL COMMUNICATION LAYER
2149	acptsys
2150	dynamic3d
2151	docent
2152	gtp-user	GTP-User Plane (3GPP)
2153	ctlptc	Control Protocol
2154	stdptc	Standard Protocol
2155	brdptc	Bridge Protocol
2156	trp	Talari Reliable Protocol
2157	xnds	Xerox Network Document Scan Protocol
2158	touchnetplus	TouchNetPlus Service
2159	gdbremote	GDB Remote Debug Port
2160	apc-2160
2161	apc-2161
2162	navisphere
2163	navisphere-sec	Navisphere Secure
2164	ddns-v3	Dynamic DNS Version 3
2165	x-bone-api
2166	iwserver
2167	raw-serial	Raw Async Serial Link
2168	easy-soft-mux	easy-soft Multiplexer
2169	brain	Backbone for Academic Information Notification (BRAIN)
2170	eyetv	EyeTV Server Port
2171	msfw-storage	MS Firewall Storage
2172	msfw-s-storage	MS Firewall SecureStorage
2173	msfw-replica	MS Firewall Replication
2174	msfw-array	MS Firewall Intra Array
2175	airsync	Microsoft Desktop AirSync Protocol
2176	rapi	Microsoft ActiveSync Remote API
2177	qwave	qWAVE Bandwidth Estimate
2178	bitspeer	Peer Services for BITS
2179	vmrdp	Microsoft RDP for virtual machines
2180	mc-gt-srv	Millicent Vendor Gateway Server
2181	eforward
2182	cgn-stat	CGN status
2183	cgn-config	Code Green configuration
2184	nvd	NVD User
2185	onbase-dds	OnBase Distributed Disk Services
2186	gtaua	Guy-Tek Automated Update Applications
2187/tcp	ssmc	Sepehr System Management Control
2187/udp	ssmd	Sepehr System Management Data
2188/tcp	radware-rpm	Radware Resource Pool Manager
2188/udp	-	Reserved
2189/tcp	radware-rpm-s	Secure Radware Resource Pool Manager
2189/udp	-	Reserved
2190	tivoconnect	TiVoConnect Beacon
2191	tvbus	TvBus Messaging
2192	asdis	ASDIS software management
2193	drwcs	Dr.Web Enterprise Management Service
2194-2196	-	Unassigned
2197	mnp-exchange	MNP data exchange
2198	onehome-remote	OneHome Remote Access
2199	onehome-help	OneHome Service Port
2200	-	Reserved
2201	ats	Advanced Training System Program
2202	imtc-map	Int. Multimedia Teleconferencing Cosortium
2203	b2-runtime	b2 Runtime Protocol
2204	b2-license	b2 License Server
2205	jps	Java Presentation Server
2206	hpocbus	HP OpenCall bus
2207	hpssd	HP Status and Services
2208	hpiod	HP I/O Backend
2209	rimf-ps	HP RIM for Files Portal Service
2210	noaaport	NOAAPORT Broadcast Network
2211	emwin
2212	leecoposserver	LeeCO POS Server Service
2213	kali
2214	rpi	RDQ Protocol Interface
2215	ipcore	IPCore.co.za GPRS
2216	vtu-comms	VTU data service
2217	gotodevice	GoToDevice Device Management
2218	bounzza	Bounzza IRC Proxy
2219	netiq-ncap	NetIQ NCAP Protocol
2220	netiq	NetIQ End2End
2221/tcp	ethernet-ip-s	EtherNet/IP over TLS
2221/udp	ethernet-ip-s	EtherNet/IP over DTLS
2222/tcp	EtherNet-IP-1	EtherNet/IP I/O
2222/tcp	EtherNet/IP-1	EtherNet/IP I/O
2222/udp	EtherNet-IP-1	EtherNet/IP I/O
2222/udp	EtherNet/IP-1	EtherNet/IP I/O
2223	rockwell-csp2
2224	efi-mg	Easy Flexible Internet/Multiplayer Games
2225/tcp	rcip-itu	Resource Connection Initiation Protocol
2225/udp	-	Reserved
2225/sctp	rcip-itu	Resource Connection Initiation Protocol
2226	di-drm	Digital Instinct DRM
2227	di-msg	DI Messaging Service
2228	ehome-ms	eHome Message Server
2229	datalens	DataLens Service
2230	queueadm	MetaSoft Job Queue Administration Service
2231	wimaxasncp	WiMAX ASN Control Plane Protocol
2232	ivs-video	IVS Video default
2233	infocrypt
2234	directplay
2235	sercomm-wlink
2236	nani
2237	optech-port1-lm	Optech Port1 License Manager
2238	aviva-sna	AVIVA SNA SERVER
2239	imagequery
2240	recipe
2241	ivsd	IVS Daemon
2242	foliocorp	Folio Remote Server
2243	magicom	Magicom Protocol
2244	nmsserver
2245	hao
2246	pc-mta-addrmap	PacketCable MTA Addr Map
2247	antidotemgrsvr	Antidote Deployment Manager Service
2248	ums	User Management Service
2249	rfmp	RISO File Manager Protocol
2250	remote-collab
2251	dif-port	Distributed Framework Port
2252	njenet-ssl	NJENET using SSL
2253	dtv-chan-req	DTV Channel Request
2254	seispoc	Seismic P.O.C. Port
2255	vrtp	VRTP - ViRtue Transfer Protocol
2256	pcc-mfp
2257	simple-tx-rx	simple text/file transfer
2258	rcts	Rotorcraft Communications Test System
2259	bid-serv	BIF identifiers resolution service
2260	apc-2260
2261	comotionmaster	CoMotion Master Server
2262	comotionback	CoMotion Backup Server
2263	ecwcfg	ECweb Configuration Service
2264	apx500api-1	Audio Precision Apx500 API Port 1
2265	apx500api-2	Audio Precision Apx500 API Port 2
2266/tcp	mfserver	M-Files Server
2266/udp	mfserver	M-files Server
2267	ontobroker
2268	amt
2269	mikey
2270	starschool
2271	mmcals	Secure Meeting Maker Scheduling
2272	mmcal	Meeting Maker Scheduling
2273	mysql-im	MySQL Instance Manager
2274	pcttunnell	PCTTunneller
2275	ibridge-data	iBridge Conferencing
2276	ibridge-mgmt	iBridge Management
2277	bluectrlproxy	Bt device control proxy
2278	s3db	Simple Stacked Sequences Database
2279	xmquery
2280	lnvpoller
2281	lnvconsole
2282	lnvalarm
2283	lnvstatus
2284	lnvmaps
2285	lnvmailmon
2286	nas-metering
2287	dna
2288	netml
2289	dict-lookup	Lookup dict server
2290	sonus-logging	Sonus Logging Services
2291	eapsp	EPSON Advanced Printer Share Protocol
2292	mib-streaming	Sonus Element Management Services
2293	npdbgmngr	Network Platform Debug Manager
2294	konshus-lm	Konshus License Manager (FLEX)
2295	advant-lm	Advant License Manager
2296	theta-lm	Theta License Manager (Rainbow)
2297	d2k-datamover1
2298	d2k-datamover2
2299	pc-telecommute
2300	cvmmon
2301	cpq-wbem	Compaq HTTP
2302	binderysupport
2303	proxy-gateway
2304	attachmate-uts
2305	mt-scaleserver
2306	tappi-boxnet
2307	pehelp
2308	sdhelp
2309	sdserver
2310	sdclient
2311	messageservice
2312	wanscaler	WANScaler Communication Service
2313	iapp	IAPP (Inter Access Point Protocol)
2314	cr-websystems
2315	precise-sft
2316	sent-lm	SENT License Manager
2317	attachmate-g32
2318	cadencecontrol
2319	infolibria
2320	siebel-ns
2321	rdlap
2322	ofsd
2323	3d-nfsd
2324	cosmocall
2325	ansysli	ANSYS Licensing Interconnect
2326	idcp
2327	xingcsm
2328	netrix-sftm
2329	nvd
2330	tscchat
2331	agentview
2332	rcc-host
2333	snapp
2334	ace-client	ACE Client Auth
2335	ace-proxy
2336	appleugcontrol
2337	ideesrv
2338	norton-lambert
2339	3com-webview
2340/tcp	wrs-registry
2340/tcp	wrs_registry
2340/udp	wrs-registry
2340/udp	wrs_registry
2341	xiostatus
2342	manage-exec	Seagate Manage Exec
2343	nati-logos
2344	fcmsys
2345	dbm
2346/tcp	redstorm-join	Game Connection Port
2346/tcp	redstorm_join	Game Connection Port
2346/udp	redstorm-join	Game Connection Port
2346/udp	redstorm_join	Game Connection Port
2347/tcp	redstorm-find	Game Announcement and Location
2347/tcp	redstorm_find	Game Announcement and Location
2347/udp	redstorm-find	Game Announcement and Location
2347/udp	redstorm_find	Game Announcement and Location
2348/tcp	redstorm-info	Information to query for game status
2348/tcp	redstorm_info	Information to query for game status
2348/udp	redstorm-info	Information to query for game status
2348/udp	redstorm_info	Information to query for game status
2349/tcp	redstorm-diag	Diagnostics Port
2349/tcp	redstorm_diag	Diagnostics Port
2349/udp	redstorm-diag	Diagnostics Port
2349/udp	redstorm_diag	Diagnostics Port
2350	psbserver	Pharos Booking Server
2351	psrserver
2352	pslserver
2353	pspserver
2354	psprserver
2355	psdbserver
2356	gxtelmd	GXT License Managemant
2357	unihub-server
2358	futrix
2359	flukeserver
2360	nexstorindltd
2361	tl1
2362	digiman
2363	mediacntrlnfsd	Media Central NFSD
2364	oi-2000
2365	dbref
2366	qip-login
2367	service-ctrl	Service Control
2368	opentable
2369	bif-p2p	Blockchain Identifier InFrastructure P2P
2370	l3-hbmon
2371/tcp	rda	Remote Device Access
2371/udp	-	Reserved
2372	lanmessenger
2373/tcp	remographlm	Remograph License Manager
2373/udp	-	Reserved
2374/tcp	hydra	Hydra RPC
2374/udp	-	Reserved
2375/tcp	docker	Docker REST API (plain text)
2375/udp	-	Reserved
2376/tcp	docker-s	Docker REST API (ssl)
2377/tcp	swarm	RPC interface for Docker Swarm
2377/udp	-	Reserved
2378/tcp	-	Reserved
2378/udp	dali	DALI lighting control
2379/tcp	etcd-client	etcd client communication
2379/udp	-	Reserved
2380/tcp	etcd-server	etcd server to server communication
2380/udp	-	Reserved
2381	compaq-https
2382	ms-olap3	Microsoft OLAP
2383	ms-olap4	Microsoft OLAP
2384/tcp	sd-request
2384/udp	sd-capacity
2385	sd-data
2386	virtualtape
2387	vsamredirector
2388	mynahautostart
2389	ovsessionmgr	OpenView Session Mgr
2390	rsmtp
2391	3com-net-mgmt	3COM Net Management
2392	tacticalauth
2393	ms-olap1
2394	ms-olap2
2395/tcp	lan900-remote
2395/tcp	lan900_remote
2395/udp	lan900-remote
2395/udp	lan900_remote
2396	wusage
2397	ncl
2398	orbiter
2399	fmpro-fdal	FileMaker, Inc. - Data Access Layer
2400	opequus-server
2401	cvspserver
2402	taskmaster2000	TaskMaster 2000 Server
2403	taskmaster2000	TaskMaster 2000 Web
2404	iec-104	IEC 60870-5-104 process control over IP
2405	trc-netpoll
2406	jediserver
2407	orion
2408/tcp	railgun-webaccl	CloudFlare Railgun Web Acceleration Protocol
2408/udp	-	Reserved
2409	sns-protocol
2410	vrts-registry
2411	netwave-ap-mgmt	Netwave AP Management
2412	cdn
2413	orion-rmi-reg
2414	beeyond
2415	codima-rtp	Codima Remote Transaction Protocol
2416	rmtserver
2417	composit-server
2418	cas
2419	attachmate-s2s
2420	dslremote-mgmt	DSL Remote Management
2421	g-talk
2422	crmsbits
2423	rnrp
2424	kofax-svr
2425	fjitsuappmgr	Fujitsu App Manager
2426	vcmp	VeloCloud MultiPath Protocol
2427	mgcp-gateway	Media Gateway Control Protocol Gateway
2428	ott	One Way Trip Time
2429	ft-role
2430	venus
2431	venus-se
2432	codasrv
2433	codasrv-se
2434	pxc-epmap
2435	optilogic
2436	topx
2437	unicontrol
2438	msp
2439	sybasedbsynch
2440	spearway	Spearway Lockers
2441	pvsw-inet	Pervasive I*net Data Server
2442	netangel
2443	powerclientcsf	PowerClient Central Storage Facility
2444	btpp2sectrans
2445	dtn1
2446/tcp	bues-service
2446/tcp	bues_service
2446/udp	bues-service
2446/udp	bues_service
2447	ovwdb	OpenView NNM daemon
2448	hpppssvr	hpppsvr
2449	ratl
2450	netadmin
2451	netchat
2452	snifferclient
2453	madge-ltd
2454	indx-dds
2455	wago-io-system
2456	altav-remmgt
2457	rapido-ip
2458	griffin
2459	xrpl	Community
2460	ms-theater
2461	qadmifoper
2462	qadmifevent
2463	lsi-raid-mgmt	LSI RAID Management
2464	direcpc-si
2465	lbm	Load Balance Management
2466	lbf	Load Balance Forwarding
2467	high-criteria
2468	qip-msgd
2469	mti-tcs-comm
2470	taskman-port
2471	seaodbc
2472	c3
2473	aker-cdp
2474	vitalanalysis
2475	ace-server
2476	ace-svr-prop	ACE Server Propagation
2477	ssm-cvs	SecurSight Certificate Valifation Service
2478	ssm-cssps	SecurSight Authentication Server (SSL)
2479	ssm-els	SecurSight Event Logging Server (SSL)
2480	powerexchange	Informatica PowerExchange Listener
2481	giop	Oracle GIOP
2482	giop-ssl	Oracle GIOP SSL
2483	ttc	Oracle TTC
2484	ttc-ssl	Oracle TTC SSL
2485	netobjects1
2486	netobjects2
2487	pns	Policy Notice Service
2488	moy-corp	Moy Corporation
2489	tsilb
2490	qip-qdhcp
2491	conclave-cpp
2492	groove
2493	talarian-mqs
2494	bmc-ar
2495	fast-rem-serv	Fast Remote Services
2496	dirgis
2497	quaddb
2498	odn-castraq
2499	unicontrol
2500	rtsserv	Resource Tracking system server
2501	rtsclient	Resource Tracking system client
2502	kentrox-prot	Kentrox Protocol
2503	nms-dpnss
2504	wlbs
2505	ppcontrol	PowerPlay Control
2506	jbroker
2507	spock
2508	jdatastore
2509	fjmpss
2510	fjappmgrbulk
2511	metastorm
2512	citrixima
2513	citrixadmin
2514	facsys-ntp
2515	facsys-router
2516	maincontrol
2517	call-sig-trans	H.323 Annex E Call Control Signalling Transport
2518	willy
2519	globmsgsvc
2520	pvsw	Pervasive Listener
2521	adaptecmgr	Adaptec Manager
2522	windb
2523	qke-llc-v3
2524	optiwave-lm	Optiwave License Management
2525	ms-v-worlds
2526	ema-sent-lm	EMA License Manager
2527	iqserver
2528/tcp	ncr-ccl
2528/tcp	ncr_ccl
2528/udp	ncr-ccl
2528/udp	ncr_ccl
2529	utsftp
2530	vrcommerce
2531	ito-e-gui
2532	ovtopmd
2533	snifferserver
2534	combox-web-acc	Combox Web Access
2535	madcap
2536	btpp2audctr1
2537	upgrade	Upgrade Protocol
2538	vnwk-prapi
2539	vsiadmin
2540	lonworks
2541	lonworks2
2542	udrawgraph
2543	reftek
2544	novell-zen	Management Daemon Refresh
2545	sis-emt
2546	vytalvaultbrtp
2547	vytalvaultvsmp
2548	vytalvaultpipe
2549	ipass
2550	ads
2551	isg-uda-server
2552	call-logging
2553	efidiningport
2554	vcnet-link-v10
2555	compaq-wcp
2556	nicetec-nmsvc
2557	nicetec-mgmt
2558	pclemultimedia
2559	lstp
2560	labrat
2561	mosaixcc
2562	delibo
2563	cti-redwood
2564	hp-3000-telnet	HP 3000 NS/VT block mode telnet
2565	coord-svr	Coordinator Server
2566	pcs-pcw
2567	clp	Cisco Line Protocol
2568	spamtrap
2569	sonuscallsig	Sonus Call Signal
2570	hs-port
2571	cecsvc
2572	ibp
2573	trustestablish
2574	blockade-bpsp
2575	hl7
2576	tclprodebugger
2577	scipticslsrvr	Scriptics Lsrvr
2578	rvs-isdn-dcp
2579	mpfoncl
2580	tributary
2581	argis-te
2582	argis-ds
2583	mon
2584	cyaserv
2585	netx-server
2586	netx-agent
2587	masc
2588	privilege
2589	quartus-tcl
2590	idotdist
2591	maytagshuffle
2592	netrek
2593	mns-mail	MNS Mail Notice Service
2594	dts	Data Base Server
2595	worldfusion1
2596	worldfusion2
2597	homesteadglory
2598	citriximaclient	Citrix MA Client
2599	snapd	Snap Discovery
2609	system-monitor
2610	versa-tek
2611	lionhead
2612	qpasa-agent
2613	smntubootstrap
2614	neveroffline
2615	firepower
2616	appswitch-emp
2617	cmadmin	Clinical Context Managers
2618	priority-e-com
2619	bruce
2620	lpsrecommender
2621	miles-apart	Miles Apart Jukebox Server
2622	metricadbc
2623	lmdp
2624	aria
2625	blwnkl-port
2626	gbjd816
2627	moshebeeri
2628	dict
2629	sitaraserver
2630	sitaramgmt	Sitara Management
2631	sitaradir
2632	irdg-post
2633	interintelli
2634	pk-electronics
2635	backburner
2636	solve
2637	imdocsvc	Import Document Service
2638	sybaseanywhere
2639	aminet
2640	ami-control	Alcorn McBride Inc protocol used for device control
2641	hdl-srv	HDL Server
2642	tragic
2643	gte-samp
2644	travsoft-ipx-t	Travsoft IPX Tunnel
2645	novell-ipx-cmd
2646	and-lm	AND License Manager
2647	syncserver
2648	upsnotifyprot
2649	vpsipport
2650	eristwoguns
2651	ebinsite
2652	interpathpanel
2653	sonus
2654/tcp	corel-vncadmin
2654/tcp	corel_vncadmin
2654/udp	corel-vncadmin
2654/udp	corel_vncadmin
2655	unglue	UNIX Nt Glue
2656	kana
2657	sns-dispatcher
2658	sns-admin
2659	sns-query
2660	gcmonitor
2661	olhost
2662	bintec-capi
2663	bintec-tapi
2664	patrol-mq-gm	Patrol for MQ GM
2665	patrol-mq-nm	Patrol for MQ NM
2666	extensis
2667	alarm-clock-s	Alarm Clock Server
2668	alarm-clock-c	Alarm Clock Client
2669	toad
2670	tve-announce
2671	newlixreg
2672	nhserver
2673	firstcall42
2674	ewnn
2675	ttc-etap
2676	simslink
2677	gadgetgate1way
2678	gadgetgate2way
2679	syncserverssl
2680	pxc-sapxom
2681	mpnjsomb
2682	-	Unassigned
2683	ncdloadbalance
2684	mpnjsosv
2685	mpnjsocl
2686	mpnjsomg
2687	pq-lic-mgmt
2688	md-cg-http	md-cf-http
2689	fastlynx
2690	hp-nnm-data	HP NNM Embedded Database
2691	itinternet	ITInternet ISM Server
2692	admins-lms
2693	-	Unassigned
2694	pwrsevent
2695	vspread
2696	unifyadmin
2697	oce-snmp-trap	Oce SNMP Trap Port
2698	mck-ivpip
2699	csoft-plusclnt	Csoft Plus Client
2700	tqdata
2701	sms-rcinfo
2702	sms-xfer
2703	sms-chat
2704	sms-remctrl
2705	sds-admin
2706	ncdmirroring
2707	emcsymapiport
2708	banyan-net
2709	supermon
2710	sso-service
2711	sso-control
2712	aocp	Axapta Object Communication Protocol
2713	raventbs	Raven Trinity Broker Service
2714	raventdm	Raven Trinity Data Mover
2715	hpstgmgr2
2716	inova-ip-disco
2717	pn-requester
2718	pn-requester2
2719	scan-change
2720	wkars
2721	smart-diagnose
2722	proactivesrvr	Proactive Server
2723	watchdog-nt	WatchDog NT Protocol
2724	qotps
2725	msolap-ptp2
2726	tams
2727	mgcp-callagent	Media Gateway Control Protocol Call Agent
2728	sqdr
2729	tcim-control
2730	nec-raidplus
2731	fyre-messanger
2732	g5m
2733	signet-ctf
2734	ccs-software
2735	netiq-mc	NetIQ Monitor Console
2736	radwiz-nms-srv
2737	srp-feedback
2738	ndl-tcp-ois-gw	NDL TCP-OSI Gateway
2739	tn-timing
2740	alarm
2741	tsb
2742	tsb2
2743	murx
2744	honyaku
2745	urbisnet
2746	cpudpencap
2747	fjippol-swrly
2748	fjippol-polsvr
2749	fjippol-cnsl
2750	fjippol-port1
2751	fjippol-port2
2752	rsisysaccess
2753	de-spot
2754	apollo-cc
2755	expresspay
2756	simplement-tie
2757	cnrp
2758	apollo-status
2759	apollo-gms
2760	sabams
2761	dicom-iscl
2762	dicom-tls
2763	desktop-dna
2764	data-insurance
2765	qip-audup
2767	uadtc
2768	uacs
2769	exce
2770	veronica
2771	vergencecm
2772	auris
2773	rbakcup1	RBackup Remote Backup
2774	rbakcup2	RBackup Remote Backup
2775	smpp
2776	ridgeway1	Ridgeway Systems & Software
2777	ridgeway2	Ridgeway Systems & Software
2778	gwen-sonya
2779	lbc-sync
2780	lbc-control
2781	whosells
2782	everydayrc
2783	aises
2784	www-dev	world wide web - development
2785	aic-np
2786	aic-oncrpc	aic-oncrpc - Destiny MCD database
2787	piccolo	piccolo - Cornerstone Software
2788	fryeserv	NetWare Loadable Module - Seagate Software
2789	media-agent
2790	plgproxy
2791	mtport-regist	MT Port Registrator
2792	f5-globalsite
2793	initlsmsad
2794	urp	Uniform Resource Platform
2795	livestats
2796	ac-tech
2797	esp-encap
2798	tmesis-upshot
2799	icon-discover
2800	acc-raid
2801	igcp
2802/tcp	veritas-tcp1
2802/udp	veritas-udp1
2803	btprjctrl
2804	dvr-esm	March Networks Digital Video Recorders and Enterprise Service Manager products
2805	wta-wsp-s
2806	cspuni
2807	cspmulti
2808	j-lan-p
2809	corbaloc
2810	netsteward	Active Net Steward
2811	gsiftp
2812	atmtcp
2813	llm-pass
2814	llm-csv
2815	lbc-measure	LBC Measurement
2816	lbc-watchdog
2817	nmsigport
2818	rmlnk
2819	fc-faultnotify	FC Fault Notification
2820	univision
2821	vrts-at-port	VERITAS Authentication Service
2822	ka0wuc
2823	cqg-netlan
2824	cqg-netlan-1
2825	-	Unassigned
2826	slc-systemlog
2827	slc-ctrlrloops
2828	itm-lm	ITM License Manager
2829	silkp1
2830	silkp2
2831	silkp3
2832	silkp4
2833	glishd
2834	evtp
2835	evtp-data
2836	catalyst
2837	repliweb
2838	starbot
2839	nmsigport
2840	l3-exprt
2841	l3-ranger
2842	l3-hawk
2843	pdnet
2844	bpcp-poll
2845	bpcp-trap
2846	aimpp-hello
2847	aimpp-port-req
2848	amt-blc-port
2849	fxp
2850	metaconsole
2851	webemshttp
2852	bears-01
2853	ispipes
2854	infomover
2855/tcp	msrp	MSRP over TCP
2855/udp	-	Reserved
2856	cesdinv
2857	simctlp	SimCtIP
2858	ecnp
2859	activememory
2860	dialpad-voice1
2861	dialpad-voice2
2862	ttg-protocol
2863	sonardata
2864	astronova-main	main 5001 cmd
2865	pit-vpn
2866	iwlistener
2867	esps-portal
2868	npep-messaging	Norman Proprietaqry Events Protocol
2869	icslap
2870	daishi
2871	msi-selectplay
2872	radix
2873	psrt	PubSub Realtime Telemetry Protocol
2874	dxmessagebase1	DX Message Base Transport Protocol
2875	dxmessagebase2	DX Message Base Transport Protocol
2876	sps-tunnel
2877	bluelance
2878	aap
2879	ucentric-ds
2880	synapse	Synapse Transport
2881	ndsp
2882	ndtp
2883	ndnp
2884	flashmsg
2885	topflow
2886	responselogic
2887	aironetddp	aironet
2888	spcsdlobby
2889	rsom
2890	cspclmulti
2891	cinegrfx-elmd	CINEGRFX-ELMD License Manager
2892	snifferdata
2893	vseconnector
2894	abacus-remote
2895	natuslink
2896	ecovisiong6-1
2897	citrix-rtmp
2898	appliance-cfg
2899	powergemplus
2900	quicksuite
2901	allstorcns
2902	netaspi
2903	suitcase
2904/tcp, udp, sctp	m2ua
2905/tcp	m3ua
2905/udp	-	Unassigned
2905/sctp	m3ua
2906	caller9
2907	webmethods-b2b
2908	mao
2909	funk-dialout
2910	tdaccess
2911	blockade
2912	epicon
2913	boosterware
2914	gamelobby
2915	tksocket
2916/tcp	elvin-server
2916/tcp	elvin_server
2916/udp	elvin-server
2916/udp	elvin_server
2917/tcp	elvin-client
2917/tcp	elvin_client
2917/udp	elvin-client
2917/udp	elvin_client
2918	kastenchasepad
2919	roboer
2920	roboeda
2921	cesdcdman	CESD Contents Delivery Management
2922	cesdcdtrn	CESD Contents Delivery Data Transfer
2923	wta-wsp-wtp-s
2924	precise-vip
2925	-	Unassigned
2926	mobile-file-dl
2927	unimobilectrl
2928	redstone-cpss
2929	amx-webadmin
2930	amx-weblinx
2931	circle-x
2932	incp
2933	4-tieropmgw
2934	4-tieropmcli
2935	qtp
2936	otpatch
2937	pnaconsult-lm
2938	sm-pas-1
2939	sm-pas-2
2940	sm-pas-3
2941	sm-pas-4
2942	sm-pas-5
2943	ttnrepository
2944	megaco-h248
2944/sctp	megaco-h248	Megaco-H.248 text
2945	h248-binary
2945/sctp	h248-binary	Megaco/H.248 binary
2946	fjsvmpor
2947	gpsd	GPS Daemon request/response protocol
2948	wap-push
2949	wap-pushsecure
2950	esip
2951	ottp
2952	mpfwsas
2953	ovalarmsrv
2954	ovalarmsrv-cmd
2955	csnotify
2956	ovrimosdbman
2957	jmact5	JAMCT5
2958	jmact6	JAMCT6
2959	rmopagt
2960	dfoxserver
2961	boldsoft-lm
2962	iph-policy-cli
2963	iph-policy-adm
2964	bullant-srap
2965	bullant-rap
2966	idp-infotrieve
2967	ssc-agent
2968	enpp
2969	essp
2970	index-net
2971	netclip	NetClip clipboard daemon
2972	pmsm-webrctl
2973	svnetworks
2974	signal
2975	fjmpcm	Fujitsu Configuration Management Service
2976	cns-srv-port	CNS Server Port
2977	ttc-etap-ns	TTCs Enterprise Test Access Protocol - NS
2978	ttc-etap-ds	TTCs Enterprise Test Access Protocol - DS
2979	h263-video	H.263 Video Streaming
2980	wimd	Instant Messaging Service
2981	mylxamport
2982	iwb-whiteboard
2983	netplan
2984	hpidsadmin
2985	hpidsagent
2986	stonefalls
2987	identify
2988	hippad	HIPPA Reporting Protocol
2989	zarkov	ZARKOV Intelligent Agent Communication
2990	boscap
2991	wkstn-mon
2992	avenyo	Avenyo Server
2993	veritas-vis1
2994	veritas-vis2
2995	idrs
2996	vsixml
2997	rebol
2998	realsecure
2999	remoteware-un	RemoteWare Unassigned
3000	hbci
3000	remoteware-cl	RemoteWare Client
3001/tcp	origo-native	OrigoDB Server Native Interface
3001/udp	-	Reserved
3002	exlm-agent
3002	remoteware-srv	RemoteWare Server
3003	cgms
3004	csoftragent	Csoft Agent
3005	geniuslm	Genius License Manager
3006	ii-admin	Instant Internet Admin
3007	lotusmtap	Lotus Mail Tracking Agent Protocol
3008	midnight-tech	Midnight Technologies
3009	pxc-ntfy
3010/tcp	gw	Telerate Workstation
3010/udp	ping-pong	Telerate Workstation
3011	trusted-web
3012	twsdss	Trusted Web Client
3013	gilatskysurfer
3014/tcp	broker-service
3014/tcp	broker_service
3014/udp	broker-service
3014/udp	broker_service
3015	nati-dstp
3016/tcp	notify-srvr	Notify Server
3016/tcp	notify_srvr	Notify Server
3016/udp	notify-srvr	Notify Server
3016/udp	notify_srvr	Notify Server
3017/tcp	event-listener
3017/tcp	event_listener
3017/udp	event-listener
3017/udp	event_listener
3018/tcp	srvc-registry	Service Registry
3018/tcp	srvc_registry	Service Registry
3018/udp	srvc-registry	Service Registry
3018/udp	srvc_registry	Service Registry
3019/tcp	resource-mgr	Resource Manager
3019/tcp	resource_mgr	Resource Manager
3019/udp	resource-mgr	Resource Manager
3019/udp	resource_mgr	Resource Manager
3020	cifs
3021	agriserver
3022	csregagent
3023	magicnotes
3024/tcp	nds-sso
3024/tcp	nds_sso
3024/udp	nds-sso
3024/udp	nds_sso
3025	arepa-raft
3026	agri-gateway
3027/tcp	LiebDevMgmt-C
3027/tcp	LiebDevMgmt_C
3027/udp	LiebDevMgmt-C
3027/udp	LiebDevMgmt_C
3028/tcp	LiebDevMgmt-DM
3028/tcp	LiebDevMgmt_DM
3028/udp	LiebDevMgmt-DM
3028/udp	LiebDevMgmt_DM
3029/tcp	LiebDevMgmt-A
3029/tcp	LiebDevMgmt_A
3029/udp	LiebDevMgmt-A
3029/udp	LiebDevMgmt_A
3030	arepa-cas
3031	eppc	Remote AppleEvents/PPC Toolbox
3032	redwood-chat
3033	pdb
3034	osmosis-aeea	Osmosis / Helix (R) AEEA Port
3035	fjsv-gssagt
3036	hagel-dump
3037	hp-san-mgmt
3038	santak-ups
3039	cogitate	Cogitate, Inc.
3040	tomato-springs
3041	di-traceware
3042	journee
3043	brp	Broadcast Routing Protocol
3044	epp	EndPoint Protocol
3045	responsenet
3046	di-ase
3047	hlserver	Fast Security HL Server
3048	pctrader	Sierra Net PC Trader
3049	nsws
3050/tcp	gds-db
3050/tcp	gds_db
3050/udp	gds-db
3050/udp	gds_db
3051	galaxy-server
3052	apc-3052
3053	dsom-server
3054	amt-cnf-prot
3055	policyserver
3056	cdl-server
3057	goahead-fldup
3058	videobeans
3059	qsoft
3060	interserver
3061	cautcpd
3062	ncacn-ip-tcp
3063	ncadg-ip-udp
3064	rprt	Remote Port Redirector
3065	slinterbase
3066	netattachsdmp
3067	fjhpjp
3068	ls3bcast	ls3 Broadcast
3069	ls3
3070	mgxswitch
3071/tcp	xplat-replicate	Crossplatform replication protocol
3071/udp	-	Reserved
3072	csd-monitor	ContinuStor Monitor Port
3073	vcrp	Very simple chatroom prot
3074	xbox	Xbox game port
3075	orbix-locator	Orbix 2000 Locator
3076	orbix-config	Orbix 2000 Config
3077	orbix-loc-ssl	Orbix 2000 Locator SSL
3078	orbix-cfg-ssl	Orbix 2000 Locator SSL
3079	lv-frontpanel
3080/tcp	stm-pproc
3080/tcp	stm_pproc
3080/udp	stm-pproc
3080/udp	stm_pproc
3081	tl1-lv
3082	tl1-raw
3083	tl1-telnet
3084	itm-mccs
3085	pcihreq
3087	asoki-sma
3088	xdtp	eXtensible Data Transfer Protocol
3089	ptk-alink	ParaTek Agent Linking
3090	stss	Senforce Session Services
3091	1ci-smcs	1Ci Server Management
3092	-	Unassigned
3093	rapidmq-center	Jiiva RapidMQ Center
3094	rapidmq-reg	Jiiva RapidMQ Registry
3095	panasas	Panasas rendezvous port
3096	ndl-aps	Active Print Server Port
3097	-	Reserved
3097/sctp	itu-bicc-stc	ITU-T Q.1902.1/Q.2150.3
3098	umm-port	Universal Message Manager
3099	chmd	CHIPSY Machine Daemon
3100	opcon-xps
3101	hp-pxpib	HP PolicyXpert PIB Server
3102	slslavemon	SoftlinK Slave Mon Port
3103	autocuesmi	Autocue SMI Protocol
3104/tcp	autocuelog	Autocue Logger Protocol
3104/udp	autocuetime	Autocue Time Service
3105	cardbox
3106	cardbox-http
3107	business	Business protocol
3108	geolocate	Geolocate protocol
3109	personnel	Personnel protocol
3110	sim-control	simulator control port
3111	wsynch	Web Synchronous Services
3112	ksysguard	KDE System Guard
3113	cs-auth-svr	CS-Authenticate Svr Port
3114	ccmad	CCM AutoDiscover
3115	mctet-master
3116	mctet-gateway
3117	mctet-jserv
3118	pkagent
3119	d2000kernel	D2000 Kernel Port
3120	d2000webserver	D2000 Webserver Port
3121/tcp	pcmk-remote
3121/udp	-	Reserved
3122	vtr-emulator	MTI VTR Emulator port
3123	edix	EDI Translation Protocol
3124	beacon-port
3125	a13-an	A13-AN Interface
3126	-	Unassigned
3127	ctx-bridge	CTX Bridge Port
3128	ndl-aas	Active API Server Port
3129	netport-id	NetPort Discovery Port
3130	icpv2
3131	netbookmark
3132	ms-rule-engine	Microsoft Business Rule Engine Update Service
3133	prism-deploy	Prism Deploy User Port
3134	ecp	Extensible Code Protocol
3135	peerbook-port
3136	grubd	Grub Server Port
3137	rtnt-1	rtnt-1 data packets
3138	rtnt-2	rtnt-2 data packets
3139	incognitorv	Incognito Rendez-Vous
3140	ariliamulti	Arilia Multiplexor
3141	vmodem
3142	rdc-wh-eos
3143	seaview
3144	tarantella
3145	csi-lfap
3146	bears-02
3147	rfio
3148	nm-game-admin	NetMike Game Administrator
3149	nm-game-server	NetMike Game Server
3150	nm-asses-admin	NetMike Assessor Administrator
3151	nm-assessor	NetMike Assessor
3152	feitianrockey	FeiTian Port
3153	s8-client-port	S8Cargo Client Port
3154	ccmrmi	ON RMI Registry
3155	jpegmpeg	JpegMpeg Port
3156	indura	Indura Collector
3157	lsa-comm	LSA Communicator
3158	stvp	SmashTV Protocol
3159	navegaweb-port	NavegaWeb Tarification
3160	tip-app-server	TIP Application Server
3161	doc1lm	DOC1 License Manager
3162	sflm
3163	res-sap
3164	imprs
3165	newgenpay	Newgenpay Engine Service
3166	sossecollector	Quest Spotlight Out-Of-Process Collector
3167	nowcontact	Now Contact Public Server
3168	poweronnud	Now Up-to-Date Public Server
3169	serverview-as
3170	serverview-asn
3171	serverview-gf
3172	serverview-rm
3173	serverview-icc
3174	armi-server
3175	t1-e1-over-ip
3176	ars-master
3177	phonex-port	Phonex Protocol
3178	radclientport	Radiance UltraEdge Port
3179	h2gf-w-2m	H2GF W.2m Handover prot.
3180	mc-brk-srv	Millicent Broker Server
3181	bmcpatrolagent
3182	bmcpatrolrnvu	BMC Patrol Rendezvous
3183	cops-tls
3184	apogeex-port
3185	smpppd	SuSE Meta PPPD
3186	iiw-port	IIW Monitor User Port
3187	odi-port	Open Design Listen Port
3188	brcm-comm-port	Broadcom Port
3189	pcle-infex	Pinnacle Sys InfEx Port
3190	csvr-proxy	ConServR Proxy
3191	csvr-sslproxy	ConServR SSL Proxy
3192	firemonrcc	FireMon Revision Control
3193	spandataport
3194	magbind	Rockstorm MAG protocol
3195	ncu-1	Network Control Unit
3196	ncu-2	Network Control Unit
3197	embrace-dp-s	Embrace Device Protocol Server
3198	embrace-dp-c	Embrace Device Protocol Client
3199	dmod-workspace
3200	tick-port	Press-sense Tick Port
3201	cpq-tasksmart
3202	intraintra
3203	netwatcher-mon	Network Watcher Monitor
3204	netwatcher-db	Network Watcher DB Access
3205	isns	iSNS Server Port
3206	ironmail	IronMail POP Proxy
3207	vx-auth-port	Veritas Authentication Port
3208	pfu-prcallback
3209	netwkpathengine	HP OpenView Network Path Engine Server
3210	flamenco-proxy	Flamenco Networks Proxy
3211	avsecuremgmt	Avocent Secure Management
3212	surveyinst	Survey Instrument
3213	neon24x7	NEON 24X7 Mission Control
3214	jmq-daemon-1	JMQ Daemon Port 1
3215	jmq-daemon-2	JMQ Daemon Port 2
3216	ferrari-foam	Ferrari electronic FOAM
3217	unite	Unified IP & Telecom Environment
3218	smartpackets	EMC SmartPackets
3219	wms-messenger
3220	xnm-ssl	XML NM over SSL
3221	xnm-clear-text	XML NM over TCP
3222	glbp	Gateway Load Balancing Pr
3223	digivote	DIGIVOTE (R) Vote-Server
3224	aes-discovery	AES Discovery Port
3225	fcip-port	FCIP
3226	isi-irp	ISI Industry Software IRP
3227	dwnmshttp	DiamondWave NMS Server
3228	dwmsgserver	DiamondWave MSG Server
3229	global-cd-port
3230	sftdst-port	Software Distributor Port
3231	vidigo	VidiGo communication (previous was: Delta Solutions Direct)
3232	mdtp	MDT port
3233	whisker	WhiskerControl main port
3234	alchemy	Alchemy Server
3235	mdap-port
3236	apparenet-ts	appareNet Test Server
3237	apparenet-tps	appareNet Test Packet Sequencer
3238	apparenet-as	appareNet Analysis Server
3239	apparenet-ui	appareNet User Interface
3240	triomotion	Trio Motion Control Port
3241	sysorb	SysOrb Monitoring Server
3242	sdp-id-port	Session Description ID
3243	timelot	Timelot Port
3244	onesaf
3245	vieo-fe	VIEO Fabric Executive
3246	dvt-system	DVT SYSTEM PORT
3247	dvt-data	DVT DATA LINK
3248	procos-lm
3249	ssp	State Sync Protocol
3250	hicp	HMS hicp port
3251	sysscanner
3252	dhe	DHE port
3253	pda-data
3254	pda-sys	PDA System
3255	semaphore	Semaphore Connection Port
3256	cpqrpm-agent	Compaq RPM Agent Port
3257	cpqrpm-server	Compaq RPM Server Port
3258	ivecon-port	Ivecon Server Port
3259	epncdp2	Epson Network Common Devi
3260	iscsi-target	iSCSI port
3261	winshadow
3262	necp
3263	ecolor-imager	E-Color Enterprise Imager
3264	ccmail	cc:mail/lotus
3265	altav-tunnel
3266	ns-cfg-server
3267	ibm-dial-out
3268	msft-gc	Microsoft Global Catalog
3269	msft-gc-ssl	Microsoft Global Catalog with LDAP/SSL
3270	verismart
3271	csoft-prev	CSoft Prev Port
3272	user-manager	Fujitsu User Manager
3273	sxmp	Simple Extensible Multiplexed Protocol
3274	ordinox-server
3275	samd
3276	maxim-asics
3277	awg-proxy
3278	lkcmserver
3279	admind
3280	vs-server
3281	sysopt
3282	datusorb
3283	net-assistant
3284	4talk
3285	plato
3286	e-net
3287	directvdata
3288	cops
3289	enpc
3290	caps-lm	CAPS LOGISTICS TOOLKIT - LM
3291	sah-lm	S A Holditch & Associates - LM
3292	cart-o-rama
3293	fg-fps
3294	fg-gip
3295	dyniplookup	Dynamic IP Lookup
3296	rib-slm	Rib License Manager
3297	cytel-lm	Cytel License Manager
3298	deskview
3299	pdrncs
3300/tcp	ceph	Ceph monitor
3300/udp	-	Reserved
3301	tarantool	Tarantool in-memory computing platform
3302	mcs-fastmail
3303	opsession-clnt	OP Session Client
3304	opsession-srvr	OP Session Server
3305	odette-ftp
3306	mysql
3307	opsession-prxy	OP Session Proxy
3308	tns-server
3309	tns-adv
3310	dyna-access
3311	mcns-tel-ret
3312	appman-server	Application Management Server
3313	uorb	Unify Object Broker
3314	uohost	Unify Object Host
3315	cdid
3316	aicc-cmi
3317	vsaiport
3318	ssrip	Swith to Swith Routing Information Protocol
3319	sdt-lmd	SDT License Manager
3320	officelink2000
3321	vnsstr
3322-3325	active-net	Active Networks
3326	sftu
3327	bbars
3328	egptlm	Eaglepoint License Manager
3329	hp-device-disc
3330	mcs-calypsoicf
3331	mcs-messaging
3332	mcs-mailsvr	MCS Mail Server
3333	dec-notes
3334	directv-web	Direct TV Webcasting
3335	directv-soft	Direct TV Software Updates
3336	directv-tick	Direct TV Tickers
3337	directv-catlg	Direct TV Data Catalog
3338	anet-b	OMF data b
3339	anet-l	OMF data l
3340	anet-m	OMF data m
3341	anet-h	OMF data h
3342	webtie
3343	ms-cluster-net
3344	bnt-manager
3345	influence
3346	trnsprntproxy
3347	phoenix-rpc
3348	pangolin-laser
3349	chevinservices
3350	findviatv
3351	btrieve	Btrieve port
3352	ssql	Scalable SQL
3353	fatpipe
3354	suitjd
3355	ordinox-dbase
3356	upnotifyps
3357	adtech-test	Adtech Test IP
3358	mpsysrmsvr
3359	wg-netforce
3360	kv-server
3361	kv-agent
3362	dj-ilm
3363	nati-vi-server
3364	creativeserver
3365	contentserver
3366	creativepartnr	Creative Partner
3367-3371	satvid-datalnk	Satellite Video Data Link
3372	tip2
3373	lavenir-lm	Lavenir License Manager
3374	cluster-disc
3375	vsnm-agent
3376	cdbroker
3377	cogsys-lm	Cogsys Network License Manager
3378	wsicopy
3379	socorfs
3380	sns-channels
3381	geneous
3382	fujitsu-neat	Fujitsu Network Enhanced Antitheft function
3383	esp-lm	Enterprise Software Products License Manager
3384/tcp	hp-clic	Cluster Management Services
3384/udp	hp-clic	Hardware Management
3385	qnxnetman
3386/tcp	gprs-data
3386/udp	gprs-sig
3387	backroomnet
3388	cbserver
3390	dsc	Distributed Service Coordinator
3391	savant
3392	efi-lm	EFI License Management
3393	d2k-tapestry1	D2K Tapestry Client to Server
3394	d2k-tapestry2	D2K Tapestry Server to Server
3395	dyna-lm	Dyna License Manager (Elam)
3396/tcp	printer-agent
3396/tcp	printer_agent
3396/udp	printer-agent
3396/udp	printer_agent
3397	cloanto-lm	Cloanto License Manager
3398	mercantile
3399	csms
3400	csms2
3401	filecast
3402	fxaengine-net	FXa Engine Network Port
3403	-	Unassigned
3404	-	Unassigned
3405	nokia-ann-ch1	Nokia Announcement ch 1
3406	nokia-ann-ch2	Nokia Announcement ch 2
3407	ldap-admin	LDAP admin server port
3408	BESApi	BES Api Port
3409	networklens	NetworkLens Event Port
3410	networklenss	NetworkLens SSL Event
3411	biolink-auth	BioLink Authenteon server
3412	xmlblaster
3413	svnet	SpecView Networking
3414	wip-port	BroadCloud WIP Port
3415	bcinameservice
3416	commandport	AirMobile IS Command Port
3417	csvr	ConServR file translation
3418	rnmap	Remote nmap
3419/tcp	softaudit	Isogon SoftAudit
3419/udp	softaudit	ISogon SoftAudit
3420	ifcp-port	iFCP User Port
3421	bmap	Bull Apprise portmapper
3422	rusb-sys-port	Remote USB System Port
3423	xtrm	xTrade Reliable Messaging
3424	xtrms	xTrade over TLS/SSL
3425	agps-port	AGPS Access Port
3426	arkivio	Arkivio Storage Protocol
3427	websphere-snmp
3428	twcss	2Wire CSS
3429	gcsp	GCSP user port
3430	ssdispatch	Scott Studios Dispatch
3431	ndl-als	Active License Server Port
3432	osdcp	Secure Device Protocol
3433	opnet-smp	OPNET Service Management Platform
3434	opencm	OpenCM Server
3435	pacom	Pacom Security User Port
3436	gc-config	GuardControl Exchange Protocol
3437	autocueds	Autocue Directory Service
3438	spiral-admin	Spiralcraft Admin
3439	hri-port	HRI Interface Port
3440	ans-console	Net Steward Mgmt Console
3441	connect-client	OC Connect Client
3442	connect-server	OC Connect Server
3443	ov-nnm-websrv	OpenView Network Node Manager WEB Server
3444	denali-server
3445	monp	Media Object Network Protocol
3446	3comfaxrpc	3Com FAX RPC port
3447	directnet	DirectNet IM System
3448	dnc-port	Discovery and Net Config
3449	hotu-chat
3450	castorproxy
3451	asam	ASAM Services
3452	sabp-signal	SABP-Signalling Protocol
3453	pscupd	PSC Update
3454	mira	Apple Remote Access Protocol
3456	vat	VAT default data
3457	vat-control	VAT default control
3458	d3winosfi
3459	integral	TIP Integral
3460	edm-manager	EDM Manger
3461	edm-stager
3462	edm-std-notify
3463	edm-adm-notify
3464	edm-mgr-sync
3465	edm-mgr-cntrl
3466	workflow
3467	rcst
3468	ttcmremotectrl	TTCM Remote Controll
3469	pluribus
3470	jt400
3471	jt400-ssl
3472	jaugsremotec-1	JAUGS N-G Remotec 1
3473	jaugsremotec-2	JAUGS N-G Remotec 2
3474	ttntspauto	TSP Automation
3475	genisar-port	Genisar Comm Port
3476	nppmp	NVIDIA Mgmt Protocol
3477	ecomm	eComm link port
3478	stun	Session Traversal Utilities for NAT (STUN) port
3478/tcp	turn	TURN over TCP
3478/udp	turn	TURN over UDP
3478/tcp	stun-behavior	STUN Behavior Discovery over TCP
3478/udp	stun-behavior	STUN Behavior Discovery over UDP
3479	twrpc	2Wire RPC
3480	plethora	Secure Virtual Workspace
3481	cleanerliverc	CleanerLive remote ctrl
3482	vulture	Vulture Monitoring System
3483	slim-devices	Slim Devices Protocol
3484	gbs-stp	GBS SnapTalk Protocol
3485	celatalk
3486	ifsf-hb-port	IFSF Heartbeat Port
3487/tcp	ltctcp	LISA TCP Transfer Channel
3487/udp	ltcudp	LISA UDP Transfer Channel
3488	fs-rh-srv	FS Remote Host Server
3489	dtp-dia
3490	colubris	Colubris Management Port
3491	swr-port
3492	tvdumtray-port
3493	nut	Network UPS Tools
3494	ibm3494
3495	seclayer-tcp	securitylayer over tcp
3496	seclayer-tls	securitylayer over tls
3497	ipether232port
3498	dashpas-port	DASHPAS user port
3499	sccip-media
3500	rtmp-port
3501	isoft-p2p
3502	avinstalldisc	Avocent Install Discovery
3503	lsp-ping	MPLS LSP-echo Port
3504	ironstorm	IronStorm game server
3505	ccmcomm	CCM communications port
3506	apc-3506
3507	nesh-broker	Nesh Broker Port
3508	interactionweb
3509	vt-ssl	Virtual Token SSL Port
3510	xss-port
3511	webmail-2
3512	aztec	Aztec Distribution Port
3513	arcpd	Adaptec Remote Protocol
3514	must-p2p	MUST Peer to Peer
3515	must-backplane
3516	smartcard-port
3517	802-11-iapp	IEEE 802.11 WLANs WG IAPP
3518	artifact-msg	Artifact Message Server
3519/tcp	nvmsgd	Netvion Messenger Port
3519/udp	galileo	Netvion Galileo Port
3520	galileolog	Netvion Galileo Log Port
3521	mc3ss	Telequip Labs MC3SS
3522	nssocketport	DO over NSSocketPort
3523	odeumservlink	Odeum Serverlink
3524	ecmport	ECM Server port
3525	eisport	EIS Server port
3526	starquiz-port
3527	beserver-msg-q	VERITAS Backup Exec Server
3528	jboss-iiop
3529	jboss-iiop-ssl
3530	gf	Grid Friendly
3531	joltid
3532	raven-rmp	Raven Remote Management Control
3533	raven-rdp	Raven Remote Management Data
3534	urld-port	URL Daemon Port
3535	ms-la
3536	snac
3537	ni-visa-remote	Remote NI-VISA port
3538	ibm-diradm	IBM Directory Server
3539	ibm-diradm-ssl	IBM Directory Server SSL
3540	pnrp-port	PNRP User Port
3541	voispeed-port
3542	hacl-monitor	HA cluster monitor
3543	qftest-lookup	qftest Lookup Port
3544	teredo	Teredo Port
3545	camac	CAMAC equipment
3546	-	Unassigned
3547	symantec-sim
3548	interworld
3549	tellumat-nms	Tellumat MDR NMS
3550	ssmpp	Secure SMPP
3551	apcupsd	Apcupsd Information Port
3552	taserver	TeamAgenda Server Port
3553	rbr-discovery	Red Box Recorder ADP
3554	questnotify	Quest Notification Server
3555	razor	Vipul's Razor
3556	sky-transport	Sky Transport Protocol
3557	personalos-001	PersonalOS Comm Port
3558	mcp-port	MCP user port
3559	cctv-port	CCTV control port
3560	iniserve-port
3561	bmc-onekey
3562	sdbproxy
3563	watcomdebug
3564	esimport	Electromed SIM port
3565/tcp	m2pa
3565/udp	-	Reserved
3565/sctp	m2pa
3566/tcp	quest-data-hub
3566/udp	-	Reserved
3567	dof-eps	DOF Protocol Stack
3568	dof-tunnel-sec	DOF Secure Tunnel
3569	mbg-ctrl	Meinberg Control Service
3570	mccwebsvr-port	MCC Web Server Port
3571	megardsvr-port	MegaRAID Server Port
3572	megaregsvrport	Registration Server Port
3573	tag-ups-1	Advantage Group UPS Suite
3574/tcp	dmaf-server
3574/udp	dmaf-caster
3575	ccm-port	Coalsere CCM Port
3576	cmc-port	Coalsere CMC Port
3577	config-port	Configuration Port
3578	data-port
3579	ttat3lb	Tarantella Load Balancing
3580	nati-svrloc	NATI-ServiceLocator
3581	kfxaclicensing	Ascent Capture Licensing
3582	press	PEG PRESS Server
3583	canex-watch	CANEX Watch System
3584	u-dbap	U-DBase Access Protocol
3585	emprise-lls	Emprise License Server
3586	emprise-lsc	License Server Console
3587	p2pgroup	Peer to Peer Grouping
3588	sentinel	Sentinel Server
3589	isomair
3590	wv-csp-sms	WV CSP SMS Binding
3591	gtrack-server	LOCANIS G-TRACK Server
3592	gtrack-ne	LOCANIS G-TRACK NE Port
3593	bpmd	BP Model Debugger
3594	mediaspace
3595	shareapp
3596	iw-mmogame	Illusion Wireless MMOG
3597	a14	A14 (AN-to-SC/MM)
3598	a15	A15 (AN-to-AN)
3599	quasar-server	Quasar Accounting Server
3600	trap-daemon	text relay-answer
3601	visinet-gui
3602	infiniswitchcl	InfiniSwitch Mgr Client
3603	int-rcv-cntrl	Integrated Rcvr Control
3604	bmc-jmx-port
3605	comcam-io	ComCam IO Port
3606	splitlock	Splitlock Server
3607	precise-i3
3608	trendchip-dcp	Trendchip control protocol
3609	cpdi-pidas-cm	CPDI PIDAS Connection Mon
3610	echonet
3611	six-degrees	Six Degrees Port
3612	dataprotector	Micro Focus Data Protector
3613	alaris-disc	Alaris Device Discovery
3614	sigma-port	Satchwell Sigma
3615	start-network	Start Messaging Network
3616	cd3o-protocol	cd3o Control Protocol
3617	sharp-server	ATI SHARP Logic Engine
3618	aairnet-1	AAIR-Network 1
3619	aairnet-2	AAIR-Network 2
3620	ep-pcp	EPSON Projector Control Port
3621	ep-nsp	EPSON Network Screen Port
3622	ff-lr-port	FF LAN Redundancy Port
3623	haipe-discover	HAIPIS Dynamic Discovery
3624	dist-upgrade	Distributed Upgrade Port
3625	volley
3626	bvcdaemon-port	bvControl Daemon
3627	jamserverport
3628	ept-machine	EPT Machine Interface
3629	escvpnet
3630	cs-remote-db	C&S Remote Database Port
3631	cs-services	C&S Web Services Port
3632	distcc	distributed compiler
3633	wacp	Wyrnix AIS port
3634	hlibmgr	hNTSP Library Manager
3635	sdo	Simple Distributed Objects
3636	servistaitsm
3637	scservp	Customer Service Port
3638	ehp-backup	EHP Backup Protocol
3639	xap-ha	Extensible Automation
3640	netplay-port1
3641	netplay-port2
3642	juxml-port	Juxml Replication port
3643	audiojuggler
3644	ssowatch
3645	cyc
3646	xss-srv-port	XSS Server Port
3647	splitlock-gw	Splitlock Gateway
3648	fjcp	Fujitsu Cooperation Port
3649	nmmp	Nishioka Miyuki Msg Protocol
3650	prismiq-plugin	PRISMIQ VOD plug-in
3651	xrpc-registry
3652	vxcrnbuport	VxCR NBU Default Port
3653	tsp	Tunnel Setup Protocol
3654	vaprtm	VAP RealTime Messenger
3655	abatemgr	ActiveBatch Exec Agent
3656	abatjss	ActiveBatch Job Scheduler
3657	immedianet-bcn	ImmediaNet Beacon
3658	ps-ams	PlayStation AMS (Secure)
3659	apple-sasl
3660	can-nds-ssl	IBM Tivoli Directory Service using SSL
3661	can-ferret-ssl	IBM Tivoli Directory Service using SSL
3662	pserver
3663	dtp	DIRECWAY Tunnel Protocol
3664	ups-engine	UPS Engine Port
3665	ent-engine	Enterprise Engine Port
3666/tcp	eserver-pap	IBM eServer PAP
3666/udp	eserver-pap	IBM EServer PAP
3667	infoexch	IBM Information Exchange
3668	dell-rm-port	Dell Remote Management
3669	casanswmgmt	CA SAN Switch Management
3670	smile	SMILE TCP/UDP Interface
3671	efcp	e Field Control (EIBnet)
3672	lispworks-orb
3673	mediavault-gui	Openview Media Vault GUI
3674	wininstall-ipc	WinINSTALL IPC Port
3675	calltrax	CallTrax Data Port
3676	va-pacbase	VisualAge Pacbase server
3677	roverlog	RoverLog IPC
3678	ipr-dglt	DataGuardianLT
3679	newton-dock
3680	npds-tracker
3681	bts-x73	BTS X73 Port
3682	cas-mapi	EMC SmartPackets-MAPI
3683	bmc-ea	BMC EDV/EA
3684	faxstfx-port	FAXstfX
3685	dsx-agent	DS Expert Agent
3686	tnmpv2	Trivial Network Management
3687	simple-push
3688	simple-push-s	simple-push Secure
3689	daap	Digital Audio Access Protocol (iTunes)
3691	magaya-network	Magaya Network Port
3692	intelsync	Brimstone IntelSync
3693/tcp	easl	Emergency Automatic Structure Lockdown System
3693/udp	-	Reserved
3694	-	Unassigned
3695	bmc-data-coll	BMC Data Collection
3696	telnetcpcd	Telnet Com Port Control
3697	nw-license	NavisWorks License System
3698	sagectlpanel
3699	kpn-icw	Internet Call Waiting
3700	lrs-paging	LRS NetPage
3701	netcelera
3702	ws-discovery	Web Service Discovery
3703	adobeserver-3
3704	adobeserver-4
3705	adobeserver-5
3706	rt-event	Real-Time Event Port
3707	rt-event-s	Real-Time Event Secure Port
3708	sun-as-iiops	Sun App Svr - Naming
3709	ca-idms	CA-IDMS Server
3710	portgate-auth	PortGate Authentication
3711	edb-server2	EBD Server 2
3712	sentinel-ent	Sentinel Enterprise
3713	tftps	TFTP over TLS
3714	delos-dms	DELOS Direct Messaging
3715	anoto-rendezv	Anoto Rendezvous Port
3716	wv-csp-sms-cir	WV CSP SMS CIR Channel
3717	wv-csp-udp-cir	WV CSP UDP/IP CIR Channel
3718	opus-services	OPUS Server Port
3719	itelserverport
3720	ufastro-instr	UF Astro. Instr. Services
3721	xsync
3722	xserveraid
3723	sychrond	Sychron Service Daemon
3724	blizwow	World of Warcraft
3725	na-er-tip	Netia NA-ER Port
3726	array-manager	Xyratex Array Manager
3727	e-mdu	Ericsson Mobile Data Unit
3728	e-woa	Ericsson Web on Air
3729	fksp-audit	Fireking Audit Port
3730	client-ctrl	Client Control
3731	smap	Service Manager
3732	m-wnn	Mobile Wnn
3733	multip-msg	Multipuesto Msg Port
3734	synel-data	Synel Data Collection Port
3735	pwdis	Password Distribution
3736	rs-rmi	RealSpace RMI
3737/tcp	xpanel	XPanel Daemon
3737/udp	-	Reserved
3738	versatalk	versaTalk Server Port
3739	launchbird-lm	Launchbird LicenseManager
3740	heartbeat	Heartbeat Protocol
3741	wysdma	WysDM Agent
3742	cst-port	CST - Configuration & Service Tracker
3743	ipcs-command	IP Control Systems Ltd.
3744	sasg
3745	gw-call-port	GWRTC Call Port
3746	linktest	LXPRO.COM LinkTest
3747	linktest-s	LXPRO.COM LinkTest SSL
3748	webdata
3749	cimtrak
3750	cbos-ip-port	CBOS/IP ncapsalation port
3751	gprs-cube	CommLinx GPRS Cube
3752	vipremoteagent	Vigil-IP RemoteAgent
3753	nattyserver	NattyServer Port
3754	timestenbroker	TimesTen Broker Port
3755	sas-remote-hlp	SAS Remote Help Server
3756	canon-capt	Canon CAPT Port
3757	grf-port	GRF Server Port
3758	apw-registry	apw RMI registry
3759	exapt-lmgr	Exapt License Manager
3760	adtempusclient
3761	gsakmp	gsakmp port
3762	gbs-smp	GBS SnapMail Protocol
3763	xo-wave	XO Wave Control Port
3764	mni-prot-rout	MNI Protected Routing
3765	rtraceroute	Remote Traceroute
3766/tcp	sitewatch-s	SSL e-watch sitewatch server
3766/udp	-	Reserved
3767	listmgr-port
3768	rblcheckd	rblcheckd server daemon
3769	haipe-otnk	HAIPE Network Keying
3770	cindycollab	Cinderella Collaboration
3771	paging-port	RTP Paging Port
3772	ctp	Chantry Tunnel Protocol
3773	ctdhercules
3774	zicom
3775	ispmmgr	ISPM Manager Port
3776	dvcprov-port	Device Provisioning Port
3777	jibe-eb	Jibe EdgeBurst
3778	c-h-it-port	Cutler-Hammer IT Port
3779	cognima	Cognima Replication
3780	nnp	Nuzzler Network Protocol
3781	abcvoice-port	ABCvoice server port
3782	iso-tp0s	Secure ISO TP0 port
3783	bim-pem	Impact Mgr./PEM Gateway
3784	bfd-control	BFD Control Protocol
3785	bfd-echo	BFD Echo Protocol
3786	upstriggervsw	VSW Upstrigger port
3787	fintrx
3788	isrp-port	SPACEWAY Routing port
3789	remotedeploy	RemoteDeploy Administration Port [July 2003]
3790	quickbooksrds
3791	tvnetworkvideo	TV NetworkVideo Data port
3792	sitewatch	e-Watch Corporation SiteWatch
3793	dcsoftware	DataCore Software
3794	jaus	JAUS Robots
3795	myblast	myBLAST Mekentosj port
3796	spw-dialer	Spaceway Dialer
3797	idps
3798	minilock
3799	radius-dynauth	RADIUS Dynamic Authorization
3800	pwgpsi	Print Services Interface
3801	ibm-mgr	ibm manager service
3802	vhd
3803	soniqsync
3804	iqnet-port	Harman IQNet Port
3805	tcpdataserver	ThorGuard Server Port
3806	wsmlb	Remote System Manager
3807	spugna	SpuGNA Communication Port
3808	sun-as-iiops-ca	Sun App Svr-IIOPClntAuth
3809	apocd	Java Desktop System Configuration Agent
3810	wlanauth	WLAN AS server
3811	amp
3812	neto-wol-server
3813	rap-ip	Rhapsody Interface Protocol
3814	neto-dcs
3815	lansurveyorxml
3816	sunlps-http	Sun Local Patch Server
3817	tapeware	Yosemite Tech Tapeware
3818	crinis-hb	Crinis Heartbeat
3819	epl-slp	EPL Sequ Layer Protocol
3820	scp	Siemens AuD SCP
3821	pmcp	ATSC PMCP Standard
3822	acp-discovery	Compute Pool Discovery
3823	acp-conduit	Compute Pool Conduit
3824	acp-policy	Compute Pool Policy
3825	ffserver	Antera FlowFusion Process Simulation
3826	warmux	WarMUX game server
3827	netmpi	Netadmin Systems MPI service
3828	neteh	Netadmin Systems Event Handler
3829	neteh-ext	Netadmin Systems Event Handler External
3830	cernsysmgmtagt	Cerner System Management Agent
3831	dvapps	Docsvault Application Service
3832	xxnetserver
3833	aipn-auth	AIPN LS Authentication
3834	spectardata	Spectar Data Stream Service
3835	spectardb	Spectar Database Rights Service
3836	markem-dcp	MARKEM NEXTGEN DCP
3837	mkm-discovery	MARKEM Auto-Discovery
3838	sos	Scito Object Server
3839	amx-rms	AMX Resource Management Suite
3840	flirtmitmir	www.FlirtMitMir.de
3841/tcp	shiprush-db-svr	ShipRush Database Server
3841/udp	-	Reserved
3842	nhci	NHCI status port
3843	quest-agent	Quest Common Agent
3844	rnm
3845	v-one-spp	V-ONE Single Port Proxy
3846	an-pcp	Astare Network PCP
3847	msfw-control	MS Firewall Control
3848	item	IT Environmental Monitor
3849	spw-dnspreload	SPACEWAY DNS Preload
3850	qtms-bootstrap	QTMS Bootstrap Protocol
3851	spectraport	SpectraTalk Port
3852	sse-app-config	SSE App Configuration
3853	sscan	SONY scanning protocol
3854	stryker-com	Stryker Comm Port
3855	opentrac
3856	informer
3857	trap-port
3858	trap-port-mom
3859	nav-port	Navini Port
3860	sasp	Server/Application State Protocol (SASP)
3861	winshadow-hd	winShadow Host Discovery
3862	giga-pocket
3863/udp	asap-udp	asap udp port
3863/sctp	asap-sctp
3864/udp	-	Reserved
3864/sctp	asap-sctp-tls
3865	xpl	xpl automation protocol
3866	dzdaemon	Sun SDViz DZDAEMON Port
3867	dzoglserver	Sun SDViz DZOGLSERVER Port
3868/tcp	diameter
3868/udp	-	Reserved
3868/sctp	diameter
3869	ovsam-mgmt	hp OVSAM MgmtServer Disco
3870	ovsam-d-agent	hp OVSAM HostAgent Disco
3871	avocent-adsap	Avocent DS Authorization
3872	oem-agent
3873	fagordnc
3874	sixxsconfig	SixXS Configuration
3875	pnbscada
3876/tcp	dl-agent	DirectoryLockdown Agent
3876/tcp	dl_agent	DirectoryLockdown Agent
3876/udp	dl-agent	DirectoryLockdown Agent
3876/udp	dl_agent	DirectoryLockdown Agent
3877	xmpcr-interface	XMPCR Interface Port
3878	fotogcad	FotoG CAD interface
3879	appss-lm	appss license manager
3880	igrs
3881	idac	Data Acquisition and Control
3882	msdts1	DTS Service Port
3883	vrpn	VR Peripheral Network
3884	softrack-meter	SofTrack Metering
3885	topflow-ssl
3886	nei-management	NEI management port
3887	ciphire-data	Ciphire Data Transport
3888	ciphire-serv	Ciphire Services
3889	dandv-tester	D and V Tester Control Port
3890	ndsconnect	Niche Data Server Connect
3891	rtc-pm-port	Oracle RTC-PM port
3892	pcc-image-port
3893	cgi-starapi	CGI StarAPI Server
3894	syam-agent	SyAM Agent Port
3895	syam-smc	SyAm SMC Service Port
3896	sdo-tls	Simple Distributed Objects over TLS
3897	sdo-ssh	Simple Distributed Objects over SSH
3898	senip	IAS, Inc. SmartEye NET Internet Protocol
3899	itv-control	ITV Port
3900/tcp	udt-os	Unidata UDT OS
3900/tcp	udt_os	Unidata UDT OS
3900/udp	udt-os	Unidata UDT OS
3900/udp	udt_os	Unidata UDT OS
3901	nimsh	NIM Service Handler
3902	nimaux	NIMsh Auxiliary Port
3903	charsetmgr
3904	omnilink-port	Arnet Omnilink Port
3905	mupdate	Mailbox Update (MUPDATE) protocol
3906	topovista-data	TopoVista elevation data
3907	imoguia-port
3908	hppronetman	HP Procurve NetManagement
3909	surfcontrolcpa
3910	prnrequest	Printer Request Port
3911	prnstatus	Printer Status Port
3912	gbmt-stars	Global Maintech Stars
3913	listcrt-port	ListCREATOR Port
3914	listcrt-port-2	ListCREATOR Port 2
3915	agcat	Auto-Graphics Cataloging
3916	wysdmc	WysDM Controller
3917	aftmux	AFT multiplex port
3918	pktcablemmcops	PacketCableMultimediaCOPS
3919	hyperip
3920	exasoftport1	Exasoft IP Port
3921	herodotus-net
3922	sor-update	Soronti Update Port
3923	symb-sb-port	Symbian Service Broker
3924	mpl-gprs-port
3925	zmp	Zoran Media Port
3926	winport
3927	natdataservice	ScsTsr
3928	netboot-pxe	PXE NetBoot Manager
3929	smauth-port	AMS Port
3930	syam-webserver	Syam Web Server Port
3931	msr-plugin-port
3932	dyn-site	Dynamic Site System
3933	plbserve-port	PL/B App Server User Port
3934	sunfm-port	PL/B File Manager Port
3935	sdp-portmapper	SDP Port Mapper Protocol
3936	mailprox
3937	dvbservdsc	DVB Service Discovery
3938/tcp	dbcontrol-agent	Oracle dbControl Agent po
3938/tcp	dbcontrol_agent	Oracle dbControl Agent po
3938/udp	dbcontrol-agent	Oracle dbControl Agent po
3938/udp	dbcontrol_agent	Oracle dbControl Agent po
3939	aamp	Anti-virus Application Management Port
3940	xecp-node	XeCP Node Service
3941	homeportal-web	Home Portal Web Server
3942	srdp	satellite distribution
3943	tig	TetraNode Ip Gateway
3944	sops	S-Ops Management
3945	emcads	EMCADS Server Port
3946	backupedge	BackupEDGE Server
3947	ccp	Connect and Control Protocol for Consumer, Commercial, and Industrial Electronic Devices
3948	apdap	Anton Paar Device Administration Protocol
3949	drip	Dynamic Routing Information Protocol
3950	namemunge	Name Munging
3951	pwgippfax	PWG IPP Facsimile
3952	i3-sessionmgr	I3 Session Manager
3953	xmlink-connect	Eydeas XMLink Connect
3954	adrep	AD Replication RPC
3955	p2pcommunity
3956	gvcp	GigE Vision Control
3957	mqe-broker	MQEnterprise Broker
3958	mqe-agent	MQEnterprise Agent
3959	treehopper	Tree Hopper Networking
3960	bess	Bess Peer Assessment
3961	proaxess	ProAxess Server
3962	sbi-agent	SBI Agent Protocol
3963	thrp	Teran Hybrid Routing Protocol
3964	sasggprs
3965	ati-ip-to-ncpe	Avanti IP to NCPE API
3966	bflckmgr	BuildForge Lock Manager
3967	ppsms	PPS Message Service
3968	ianywhere-dbns
3969	landmarks	Landmark Messages
3970	lanrevagent
3971	lanrevserver
3972	iconp	ict-control Protocol
3973	progistics	ConnectShip Progistics
3974	xk22	Remote Applicant Tracking Service
3975	airshot
3976	opswagent	Server Automation Agent
3977	opswmanager	Opsware Manager
3978	secure-cfg-svr	Secured Configuration Server
3979	smwan	Smith Micro Wide Area Network Service
3980	-	Reserved
3981	starfish	Starfish System Admin
3982	eis	ESRI Image Server
3983	eisp	ESRI Image Service
3984	mapper-nodemgr	MAPPER network node manager
3985	mapper-mapethd	MAPPER TCP/IP server
3986/tcp	mapper-ws-ethd	MAPPER workstation server
3986/tcp	mapper-ws_ethd	MAPPER workstation server
3986/udp	mapper-ws-ethd	MAPPER workstation server
3986/udp	mapper-ws_ethd	MAPPER workstation server
3987	centerline
3988	dcs-config	DCS Configuration Port
3989	bv-queryengine	BindView-Query Engine
3990	bv-is	BindView-IS
3991	bv-smcsrv	BindView-SMCServer
3992	bv-ds	BindView-DirectoryServer
3993	bv-agent	BindView-Agent
3994	-	Unassigned
3995	iss-mgmt-ssl	ISS Management Svcs SSL
3996	abcsoftware	abcsoftware-01
3997	agentsease-db	aes_db
3998	dnx	Distributed Nagios Executor Service
3999	nvcnet	Norman distributes scanning service
4000	terabase
4001	newoak
4002	pxc-spvr-ft
4003	pxc-splr-ft
4004	pxc-roid
4005	pxc-pin
4006	pxc-spvr
4007	pxc-splr
4008	netcheque	NetCheque accounting
4009	chimera-hwm
4010	samsung-unidex
4011	altserviceboot	Alternate Service Boot
4012	pda-gate
4013	acl-manager
4014	taiclock
4015	talarian-mcast1	Talarian Mcast
4016	talarian-mcast2	Talarian Mcast
4017	talarian-mcast3	Talarian Mcast
4018	talarian-mcast4	Talarian Mcast
4019	talarian-mcast5	Talarian Mcast
4020	trap	TRAP Port
4021	nexus-portal
4022	dnox
4023	esnm-zoning	ESNM Zoning Port
4024	tnp1-port	TNP1 User Port
4025	partimage	Partition Image Port
4026	as-debug	Graphical Debug Server
4027	bxp	bitxpress
4028	dtserver-port
4029	ip-qsig	IP Q signaling protocol
4030	jdmn-port	Accell/JSP Daemon Port
4031	suucp	UUCP over SSL
4032	vrts-auth-port	VERITAS Authorization Service
4033	sanavigator	SANavigator Peer Port
4034	ubxd	Ubiquinox Daemon
4035	wap-push-http	WAP Push OTA-HTTP port
4036	wap-push-https	WAP Push OTA-HTTP secure
4037	ravehd	RaveHD network control
4038	fazzt-ptp	Fazzt Point-To-Point
4039	fazzt-admin	Fazzt Administration
4040	yo-main	Yo.net main service
4041	houston	Rocketeer-Houston
4042	ldxp
4043	nirp	Neighbour Identity Resolution
4044	ltp	Location Tracking Protocol
4046	acp-proto	Accounting Protocol
4047	ctp-state	Context Transfer Protocol
4048	-	Unassigned
4049	wafs	Wide Area File Services
4050	cisco-wafs	Wide Area File Services
4051	cppdp	Cisco Peer to Peer Distribution Protocol
4052	interact	VoiceConnect Interact
4053	ccu-comm-1	CosmoCall Universe Communications Port 1
4054	ccu-comm-2	CosmoCall Universe Communications Port 2
4055	ccu-comm-3	CosmoCall Universe Communications Port 3
4056	lms	Location Message Service
4057	wfm	Servigistics WFM server
4058	kingfisher	Kingfisher protocol
4059	dlms-cosem
4060/tcp	dsmeter-iatc	DSMETER Inter-Agent Transfer Channel
4060/tcp	dsmeter_iatc	DSMETER Inter-Agent Transfer Channel
4060/udp	dsmeter-iatc	DSMETER Inter-Agent Transfer Channel
4060/udp	dsmeter_iatc	DSMETER Inter-Agent Transfer Channel
4061	ice-location	Ice Location Service (TCP)
4062	ice-slocation	Ice Location Service (SSL)
4063	ice-router	Ice Firewall Traversal Service (TCP)
4064	ice-srouter	Ice Firewall Traversal Service (SSL)
4065/tcp	avanti-cdp	Avanti Common Data
4065/tcp	avanti_cdp	Avanti Common Data
4065/udp	avanti-cdp	Avanti Common Data
4065/udp	avanti_cdp	Avanti Common Data
4066	pmas	Performance Measurement and Analysis
4067	idp	Information Distribution Protocol
4068	ipfltbcst	IP Fleet Broadcast
4069	minger	Minger Email Address Validation Service
4070	tripe	Trivial IP Encryption (TrIPE)
4071	aibkup	Automatically Incremental Backup
4072	zieto-sock	Zieto Socket Communications
4073	iRAPP	Interactive Remote Application Pairing Protocol
4074	cequint-cityid	Cequint City ID UI trigger
4075	perimlan	ISC Alarm Message Service
4076	seraph	Seraph DCS
4077/tcp	-	Reserved
4077/udp	ascomalarm	Ascom IP Alarming
4078/tcp	cssp	Coordinated Security Service Protocol
4078/udp	-	Reserved
4079	santools	SANtools Diagnostic Server
4080	lorica-in	Lorica inside facing
4081	lorica-in-sec	Lorica inside facing (SSL)
4082	lorica-out	Lorica outside facing
4083	lorica-out-sec	Lorica outside facing (SSL)
4084/tcp	-	Reserved
4084/udp	fortisphere-vm	Fortisphere VM Service
4085/tcp	ezmessagesrv	EZNews Newsroom Message Service
4085/udp	-	Reserved
4086/tcp	-	Reserved
4086/udp	ftsync	Firewall/NAT state table synchronization
4087/tcp	applusservice
4087/udp	-	Reserved
4088/tcp	npsp	Noah Printing Service Protocol
4088/udp	-	Reserved
4089	opencore	OpenCORE Remote Control Service
4090	omasgport	OMA BCAST Service Guide
4091	ewinstaller	EminentWare Installer
4092	ewdgs	EminentWare DGS
4093	pvxpluscs	Pvx Plus CS Host
4094	sysrqd	sysrq daemon
4095	xtgui	xtgui information service
4096	bre	BRE (Bridge Relay Element)
4097	patrolview
4098	drmsfsd
4099	dpcp
4100	igo-incognito	IGo Incognito Data Port
4101	brlp-0	Braille protocol
4102	brlp-1	Braille protocol
4103	brlp-2	Braille protocol
4104	brlp-3	Braille protocol
4105	shofar
4106	synchronite
4107	j-ac	JDL Accounting LAN Service
4108	accel
4109	izm	Instantiated Zero-control Messaging
4110	g2tag	G2 RFID Tag Telemetry Data
4111	xgrid
4112	apple-vpns-rp	Apple VPN Server Reporting Protocol
4113	aipn-reg	AIPN LS Registration
4114	jomamqmonitor
4115	cds	CDS Transfer Agent
4116	smartcard-tls
4117	hillrserv	Hillr Connection Manager
4118	netscript	Netadmin Systems NETscript service
4119	assuria-slm	Assuria Log Manager
4120/tcp	minirem	MiniRem Remote Telemetry and Control
4120/udp	-	Reserved
4121	e-builder	e-Builder Application Communication
4122	fprams	Fiber Patrol Alarm Service
4123	z-wave	Z-Wave Protocol
4124	tigv2	Rohill TetraNode Ip Gateway v2
4125	opsview-envoy
4126	ddrepl	Data Domain Replication Service
4127	unikeypro	NetUniKeyServer
4128	nufw	NuFW decision delegation protocol
4129	nuauth	NuFW authentication protocol
4130	fronet	FRONET message protocol
4131	stars	Global Maintech Stars
4132/tcp	nuts-dem	NUTS Daemon
4132/tcp	nuts_dem	NUTS Daemon
4132/udp	nuts-dem	NUTS Daemon
4132/udp	nuts_dem	NUTS Daemon
4133/tcp	nuts-bootp	NUTS Bootp Server
4133/tcp	nuts_bootp	NUTS Bootp Server
4133/udp	nuts-bootp	NUTS Bootp Server
4133/udp	nuts_bootp	NUTS Bootp Server
4134	nifty-hmi	NIFTY-Serve HMI protocol
4135	cl-db-attach	Classic Line Database Server Attach
4136	cl-db-request	Classic Line Database Server Request
4137	cl-db-remote	Classic Line Database Server Remote
4138	nettest
4139	thrtx	Imperfect Networks Server
4140/tcp	cedros-fds	Cedros Fraud Detection System
4140/tcp	cedros_fds	Cedros Fraud Detection System
4140/udp	cedros-fds	Cedros Fraud Detection System
4140/udp	cedros_fds	Cedros Fraud Detection System
4141	oirtgsvc	Workflow Server
4142	oidocsvc	Document Server
4143	oidsr	Document Replication
4144	-	Unassigned
4145	vvr-control
4146	tgcconnect	TGCConnect Beacon
4147	vrxpservman	Multum Service Manager
4148	hhb-handheld	HHB Handheld Client
4149	agslb	A10 GSLB Service
4150	PowerAlert-nsa	PowerAlert Network Shutdown Agent
4151/tcp	menandmice-noh	Men & Mice Remote Control
4151/tcp	menandmice_noh	Men & Mice Remote Control
4151/udp	menandmice-noh	Men & Mice Remote Control
4151/udp	menandmice_noh	Men & Mice Remote Control
4152/tcp	idig-mux	iDigTech Multiplex
4152/tcp	idig_mux	iDigTech Multiplex
4152/udp	idig-mux	iDigTech Multiplex
4152/udp	idig_mux	iDigTech Multiplex
4153	mbl-battd	MBL Remote Battery Monitoring
4154	atlinks	atlinks device discovery
4155	bzr	Bazaar version control system
4156	stat-results
4157	stat-scanner	STAT Scanner Control
4158	stat-cc	STAT Command Center
4159	nss	Network Security Service
4160	jini-discovery
4161	omscontact
4162	omstopology
4163	silverpeakpeer	Silver Peak Peer Protocol
4164	silverpeakcomm	Silver Peak Communication Protocol
4165	altcp	ArcLink over Ethernet
4166	joost	Joost Peer to Peer Protocol
4167	ddgn	DeskDirect Global Network
4168	pslicser	PrintSoft License Server
4169/tcp	iadt	Automation Drive Interface Transport
4169/udp	iadt-disc	Internet ADT Discovery Protocol
4170/tcp	d-cinema-csp	SMPTE Content Synchonization Protocol
4170/udp	-	Reserved
4171/tcp	ml-svnet	Maxlogic Supervisor Communication
4171/udp	-	Reserved
4172	pcoip	PC over IP
4173/tcp	-	Reserved
4173/udp	mma-discovery	MMA Device Discovery
4174/tcp	smcluster	StorMagic Cluster Services
4174/udp	sm-disc	StorMagic Discovery
4175/tcp	bccp	Brocade Cluster Communication Protocol
4175/udp	-	Reserved
4176/tcp	tl-ipcproxy	Translattice Cluster IPC Proxy
4176/udp	-	Reserved
4177	wello	Wello P2P pubsub service
4178	storman
4179	MaxumSP	Maxum Services
4180	httpx
4181	macbak
4182	pcptcpservice	Production Company Pro TCP Service
4183	cyborgnet	CyborgNet communications protocol
4184/tcp	universe-suite	UNIVERSE SUITE MESSAGE SERVICE
4184/tcp	universe_suite	UNIVERSE SUITE MESSAGE SERVICE
4184/udp	universe-suite	UNIVERSE SUITE MESSAGE SERVICE
4184/udp	universe_suite	UNIVERSE SUITE MESSAGE SERVICE
4185	wcpp	Woven Control Plane Protocol
4186/tcp	boxbackupstore	Box Backup Store Service
4186/udp	-	Reserved
4187/tcp	csc-proxy	Cascade Proxy
4187/tcp	csc_proxy	Cascade Proxy
4187/udp	-	Reserved
4188	vatata	Vatata Peer to Peer Protocol
4189/tcp	pcep	Path Computation Element Communication Protocol
4189/udp	-	Reserved
4190/tcp	sieve	ManageSieve Protocol
4190/udp	-	Reserved
4191/tcp	-	Reserved
4191/udp	dsmipv6	Dual Stack MIPv6 NAT Traversal
4192/tcp	azeti	Azeti Agent Service
4192/udp	azeti-bd	azeti blinddate
4193/tcp	pvxplusio	PxPlus remote file srvr
4193/udp	-	Reserved
4194/tcp	spdm	Security Protocol and Data Model
4194/udp	-	Reserved
4195/tcp, udp, sctp	aws-wsp	AWS protocol for cloud remoting solution
4196	-	Unassigned
4197	hctl	Harman HControl Protocol
4198	-	Unassigned
4199	eims-admin
4200-4299	vrml-multi-use	VRML Multi User Systems
4300	corelccam
4301	d-data	Diagnostic Data
4302	d-data-control	Diagnostic Data Control
4303	srcp	Simple Railroad Command Protocol
4304	owserver	One-Wire Filesystem Server
4305	batman	better approach to mobile ad-hoc networking
4306	pinghgl	Hellgate London
4307	trueconf	TrueConf Videoconference Service
4308	compx-lockview
4309	dserver	Exsequi Appliance Discovery
4310	mirrtex	Mir-RT exchange service
4311/tcp	p6ssmc	P6R Secure Server Management Console
4311/udp	-	Reserved
4312/tcp	pscl-mgt	Parascale Membership Manager
4312/udp	-	Reserved
4313/tcp	perrla	PERRLA User Services
4313/udp	-	Reserved
4314/tcp	choiceview-agt	ChoiceView Agent
4314/udp	-	Reserved
4315	-	Unassigned
4316/tcp	choiceview-clt	ChoiceView Client
4316/udp	-	Reserved
4317/tcp	opentelemetry	OpenTelemetry Protocol
4317/udp	-	Reserved
4318	-	Unassigned
4319	skytale	Sentyron SkyTale encrypted communication
4320	fdt-rcatp	FDT Remote Categorization Protocol
4321	rwhois	Remote Who Is
4322	trim-event	TRIM Event Service
4323	trim-ice	TRIM ICE Service
4324	-	Reserved
4325/tcp	geognosisadmin	Cadcorp GeognoSIS Administrator
4325/udp	geognosisman	Cadcorp GeognoSIS Administrator
4326	geognosis	Cadcorp GeognoSIS
4327	jaxer-web	Jaxer Web Protocol
4328	jaxer-manager	Jaxer Manager Command Protocol
4329/tcp	publiqare-sync	PubliQare Distributed Environment Synchronisation Engine
4329/udp	-	Reserved
4330/tcp	dey-sapi	DEY Storage Administration REST API
4330/udp	-	Reserved
4331/tcp	ktickets-rest	ktickets REST API for event management and ticketing systems (embedded POS devices)
4331/udp	-	Reserved
4332/tcp	getty-focus	Getty Images FOCUS service
4332/udp	-	Reserved
4333/tcp, udp, sctp	ahsp	ArrowHead Service Protocol (AHSP)
4334/tcp	netconf-ch-ssh	NETCONF Call Home (SSH)
4334/udp	-	Reserved
4335/tcp	netconf-ch-tls	NETCONF Call Home (TLS)
4335/udp	-	Reserved
4336/tcp	restconf-ch-tls	RESTCONF Call Home (TLS)
4336/udp	-	Reserved
4337-4339	-	Unassigned
4340	gaia	Gaia Connector Protocol
4341/tcp	-	Reserved
4341/udp	lisp-data	LISP Data Packets
4342/tcp	-	Reserved
4342/udp	lisp-control	LISP Control Packets
4343	unicall
4344	vinainstall
4345	m4-network-as	Macro 4 Network AS
4346	elanlm
4347	lansurveyor
4348	itose
4349	fsportmap	File System Port Map
4350	net-device
4351	plcy-net-svcs	PLCY Net Services
4352	pjlink	Projector Link
4353	f5-iquery
4354	qsnet-trans	QSNet Transmitter
4355	qsnet-workst	QSNet Workstation
4356	qsnet-assist	QSNet Assistant
4357	qsnet-cond	QSNet Conductor
4358	qsnet-nucl	QSNet Nucleus
4359	omabcastltkm	OMA BCAST Long-Term Key Messages
4360/tcp	matrix-vnet	Matrix VNet Communication Protocol
4360/tcp	matrix_vnet	Matrix VNet Communication Protocol
4360/udp	-	Reserved
4361/tcp	-	Reserved
4361/udp	nacnl	NavCom Discovery and Control Port
4362/tcp	-	Reserved
4362/udp	afore-vdp-disc	AFORE vNode Discovery protocol
4363-4365	-	Unassigned
4366/udp	shadowstream	ShadowStream System
4366/tcp	-	Reserved
4367	-	Unassigned
4368	wxbrief	WeatherBrief Direct
4369	epmd	Erlang Port Mapper Daemon
4370/tcp	elpro-tunnel	ELPRO V2 Protocol Tunnel
4370/tcp	elpro_tunnel	ELPRO V2 Protocol Tunnel
4370/udp	elpro-tunnel	ELPRO V2 Protocol Tunnel
4370/udp	elpro_tunnel	ELPRO V2 Protocol Tunnel
4371/tcp	l2c-control	LAN2CAN Control
4371/udp	l2c-disc	LAN2CAN Discovery
4372	l2c-data	LAN2CAN Data
4373	remctl	Remote Authenticated Command Service
4374/tcp	psi-ptt	PSI Push-to-Talk Protocol
4374/udp	-	Reserved
4375	tolteces	Toltec EasyShare
4376	bip	BioAPI Interworking
4377	cp-spxsvr	Cambridge Pixel SPx Server
4378	cp-spxdpy	Cambridge Pixel SPx Display
4379	ctdb
4380-4388	-	Unassigned
4389	xandros-cms	Xandros Community Management Service
4390	wiegand	Physical Access Control
4391/tcp	apwi-imserver	American Printware IMServer Protocol
4391/udp	-	Reserved
4392/tcp	apwi-rxserver	American Printware RXServer Protocol
4392/udp	-	Reserved
4393/tcp	apwi-rxspooler	American Printware RXSpooler Protocol
4393/udp	-	Reserved
4394/tcp	-	Reserved
4394/udp	apwi-disc	American Printware Discovery
4395	omnivisionesx	OmniVision communication for Virtual environments
4396/tcp	fly	Fly Object Space
4396/udp	-	Reserved
4397-4399	-	Unassigned
4400	ds-srv	ASIGRA Services
4401	ds-srvr	ASIGRA Televaulting DS-System Service
4402	ds-clnt	ASIGRA Televaulting DS-Client Service
4403	ds-user	ASIGRA Televaulting DS-Client Monitoring/Management
4404	ds-admin	ASIGRA Televaulting DS-System Monitoring/Management
4405	ds-mail	ASIGRA Televaulting Message Level Restore service
4406	ds-slp	ASIGRA Televaulting DS-Sleeper Service
4407/tcp	nacagent	Network Access Control Agent
4407/udp	-	Reserved
4408/tcp	slscc	SLS Technology Control Centre
4408/udp	-	Reserved
4409/tcp	netcabinet-com	Net-Cabinet comunication
4409/udp	-	Reserved
4410/tcp	itwo-server	RIB iTWO Application Server
4410/udp	-	Reserved
4411/tcp	found	Found Messaging Protocol
4411/udp	-	Reserved
4412/tcp	-	Reserved
4412/udp	smallchat
4413/tcp	vision-mon	FORTÉ Vision Monitoring platform
4413/udp	vision-mon-disc	FORTÉ Vision Monitoring platform
4414/tcp	updog	Updog Monitoring and Status Framework
4414/udp	-	Reserved
4415/tcp	brcd-vr-req	Brocade Virtual Router Request
4415/udp	-	Reserved
4416/tcp	pjj-player	PJJ Media Player
4416/udp	pjj-player-disc	PJJ Media Player discovery
4417/tcp	workflowdir	Workflow Director Communication
4417/udp	-	Reserved
4418/tcp	-	Reserved
4418/udp	axysbridge	AXYS communication protocol
4419/tcp	cbp	Colnod Binary Protocol
4419/udp	-	Reserved
4420	nvme	NVM Express over Fabrics storage access
4421/tcp	scaleft	Multi-Platform Remote Management for Cloud Infrastructure
4421/udp	-	Reserved
4422/tcp	tsepisp	TSEP Installation Service Protocol
4422/udp	-	Reserved
4423/tcp	thingkit	thingkit secure mesh
4423/udp	-	Reserved
4424	-	Unassigned
4425	netrockey6	NetROCKEY6 SMART Plus Service
4426	beacon-port-2	SMARTS Beacon Port
4427/tcp	drizzle	Drizzle database server
4427/udp	-	Reserved
4428/tcp	omviserver	OMV-Investigation Server-Client
4428/udp	-	Reserved
4429/tcp	omviagent	OMV Investigation Agent-Server
4429/udp	-	Reserved
4430	rsqlserver	REAL SQL Server
4431/tcp	wspipe	adWISE Pipe
4431/udp	-	Reserved
4432	l-acoustics	L-ACOUSTICS management
4433/tcp	vop	Versile Object Protocol
4433/udp	-	Reserved
4434-4440	-	Unassigned
4441/tcp	-	Reserved
4441/udp	netblox	Netblox Protocol
4442	saris
4443	pharos
4444	krb524
4444	nv-video	NV Video default
4445	upnotifyp
4446	n1-fwp
4447	n1-rmgmt
4448	asc-slmd	ASC Licence Manager
4449	privatewire
4450	camp	Common ASCII Messaging Protocol
4451	ctisystemmsg
4452	ctiprogramload
4453	nssalertmgr	NSS Alert Manager
4454	nssagentmgr	NSS Agent Manager
4455	prchat-user
4456	prchat-server
4457	prRegister
4458	mcp	Matrix Configuration Protocol
4459	-	Unassigned
4460/tcp	ntske	Network Time Security Key Establishment
4460/udp	-	Reserved
4461-4479	-	Unassigned
4480/tcp	agtp	Agent Transfer Protocol
4480/udp	agtp-quic	Agent Transfer Protocol over QUIC
4481-4483	-	Unassigned
4484	hpssmgmt	hpssmgmt service
4485/tcp	assyst-dr	Assyst Data Repository Service
4485/udp	-	Reserved
4486	icms	Integrated Client Message Service
4487/tcp	prex-tcp	Protocol for Remote Execution over TCP
4487/udp	-	Reserved
4488	awacs-ice	Apple Wide Area Connectivity Service ICE Bootstrap
4489-4499	-	Unassigned
4501	-	Unassigned
4502/sctp	a25-fap-fgw
4503/tcp	-	Reserved
4503/udp	m-bus-oms	M-Bus-OMS over UDP
4504-4533	-	Unassigned
4534/tcp	-	Reserved
4534/udp	armagetronad	Armagetron Advanced Game Server
4535	ehs	Event Heap Server
4536	ehs-ssl	Event Heap Server SSL
4537	wssauthsvc	WSS Security Service
4538	swx-gate	Software Data Exchange Gateway
4539-4544	-	Unassigned
4545	worldscores
4546	sf-lm	SF License Manager (Sentinel)
4547	lanner-lm	Lanner License Manager
4548	synchromesh
4549	aegate	Aegate PMR Service
4550	gds-adppiw-db	Perman I Interbase Server
4551	ieee-mih	MIH Services
4552	menandmice-mon	Men and Mice Monitoring
4553/tcp	icshostsvc	ICS host services
4553/udp	-	Reserved
4554	msfrs	MS FRS Replication
4555	rsip	RSIP Port
4556/tcp	dtn-bundle	DTN Bundle TCP CL Protocol
4556/udp	dtn-bundle	DTN Bundle UDP CL Protocol
4557/tcp	-	Reserved
4557/udp	mtcevrunqss	Marathon everRun Quorum Service Server
4558/tcp	-	Reserved
4558/udp	mtcevrunqman	Marathon everRun Quorum Service Manager
4559	hylafax
4560-4562	-	Unassigned
4563/tcp	amahi-anywhere
4563/udp	-	Reserved
4564-4565	-	Unassigned
4566	kwtc	Kids Watch Time Control Service
4567	tram
4568	bmc-reporting
4569	iax	Inter-Asterisk eXchange
4570/tcp	deploymentmap
4570/udp	-	Reserved
4571-4572	-	Unassigned
4573/tcp	cardifftec-back	A port for communication between a server and client for a custom backup system
4573/udp	-	Reserved
4574-4589	-	Unassigned
4590/tcp	rid	RID over HTTP/TLS
4590/udp	-	Reserved
4591	l3t-at-an	HRPD L3T (AT-AN)
4592/tcp	-	Reserved
4592/udp	hrpd-ith-at-an
4593	ipt-anri-anri
4594	ias-session	IAS-Session (ANRI-ANRI)
4595	ias-paging	IAS-Paging (ANRI-ANRI)
4596	ias-neighbor	IAS-Neighbor (ANRI-ANRI)
4597	a21-an-1xbs
4598	a16-an-an
4599	a17-an-an
4600	piranha1
4601	piranha2
4602/tcp	mtsserver	EAX MTS Server
4602/udp	-	Reserved
4603/tcp	menandmice-upg	Men & Mice Upgrade Agent
4603/udp	-	Reserved
4604/tcp	irp	Identity Registration Protocol
4604/udp	-	Reserved
4605/tcp	sixchat	Direct End to End Secure Chat Protocol
4605/udp	-	Reserved
4606/tcp	sixid	Secure ID to IP registration and lookup
4606/udp	-	Reserved
4607-4620	-	Unassigned
4621/tcp	-	Reserved
4621/udp	ventoso	Bidirectional single port remote radio VOIP and Control stream
4622-4645	-	Unassigned
4646	dots-signal
4647-4657	-	Unassigned
4658	playsta2-app	PlayStation2 App Port
4659	playsta2-lob	PlayStation2 Lobby Port
4660	smaclmgr
4661	kar2ouche	Kar2ouche Peer location service
4662	oms	OrbitNet Message Service
4663	noteit	Note It! Message Service
4664	ems	Rimage Messaging Server
4665	contclientms	Container Client Message Service
4666	eportcomm	E-Port Message Service
4667	mmacomm	MMA Comm Services
4668	mmaeds	MMA EDS Service
4669	eportcommdata	E-Port Data Service
4670	light	Light packets transfer protocol
4671	acter	Bull RSF action server
4672	rfa	remote file access server
4673	cxws	CXWS Operations
4674	appiq-mgmt	AppIQ Agent Management
4675	dhct-status	BIAP Device Status
4676	dhct-alerts	BIAP Generic Alert
4677	bcs	Business Continuity Servi
4678	traversal	boundary traversal
4679	mgesupervision	MGE UPS Supervision
4680	mgemanagement	MGE UPS Management
4681	parliant	Parliant Telephony System
4682	finisar
4683	spike	Spike Clipboard Service
4684	rfid-rp1	RFID Reader Protocol 1.0
4685	autopac	Autopac Protocol
4686	msp-os	Manina Service Protocol
4687	nst	Network Scanner Tool FTP
4688	mobile-p2p	Mobile P2P Service
4689	altovacentral	Altova DatabaseCentral
4690	prelude	Prelude IDS message proto
4691	mtn	monotone Netsync Protocol
4692	conspiracy	Conspiracy messaging
4693-4699	-	Unassigned
4700	netxms-agent
4701	netxms-mgmt	NetXMS Management
4702	netxms-sync	NetXMS Server Synchronization
4703/tcp	npqes-test	Network Performance Quality Evaluation System Test Service
4703/udp	-	Reserved
4704/tcp	assuria-ins	Assuria Insider
4704/udp	-	Reserved
4705-4710	-	Unassigned
4711/tcp, udp, sctp	trinity-dist	Trinity Trust Network Node Communication
4712-4724	-	Unassigned
4725	truckstar	TruckStar Service
4726/tcp	-	Reserved
4726/udp	a26-fap-fgw
4727/tcp	fcis	F-Link Client Information Service
4727/udp	fcis-disc	F-Link Client Information Service Discovery
4728	capmux	CA Port Multiplexer
4729/tcp	-	Reserved
4729/udp	gsmtap	GSM Interface Tap
4730	gearman	Gearman Job Queue System
4731/tcp	remcap	Remote Capture Protocol
4731/udp	-	Reserved
4732/tcp	-	Reserved
4732/udp	ohmtrigger	OHM server trigger
4733/tcp	resorcs	RES Orchestration Catalog Services
4733/udp	-	Reserved
4734-4736	-	Unassigned
4737	ipdr-sp
4738	solera-lpn	SoleraTec Locator
4739/tcp, udp, sctp	ipfix	IP Flow Info Export
4740/tcp	ipfixs	ipfix protocol over TLS
4740/udp, sctp	ipfixs	ipfix protocol over DTLS
4741	lumimgrd	Luminizer Manager
4742/tcp	sicct
4742/udp	sicct-sdp	SICCT Service Discovery Protocol
4743	openhpid	openhpi HPI service
4744	ifsp	Internet File Synchronization Protocol
4745	fmp	Funambol Mobile Push
4746/tcp	-	Reserved
4746/udp	intelliadm-disc	IntelliAdmin Discovery
4747/udp	buschtrommel	peer-to-peer file exchange protocol
4747/tcp	-	Reserved
4748	-	Unassigned
4749	profilemac	Profile for Mac
4750	ssad	Simple Service Auto Discovery
4751	spocp	Simple Policy Control Protocol
4752	snap	Simple Network Audio Protocol
4753/tcp	simon	Simple Invocation of Methods Over Network (SIMON)
4753/udp	simon-disc	Simple Invocation of Methods Over Network (SIMON) Discovery
4754/tcp	-	Reserved
4754/udp	gre-in-udp	GRE-in-UDP Encapsulation
4755/tcp	-	Reserved
4755/udp	gre-udp-dtls	GRE-in-UDP Encapsulation with DTLS
4756/tcp	RDCenter	Reticle Decision Center
4756/udp	-	Reserved
4757-4773	-	Unassigned
4774/tcp	converge	Converge RPC
4774/udp	-	Reserved
4775-4783	-	Unassigned
4784	bfd-multi-ctl	BFD Multihop Control
4785/tcp	-	Reserved
4785/udp	cncp	Cisco Nexus Control Protocol
4786/tcp	smart-install	Smart Install Service
4786/udp	-	Reserved
4787/tcp	sia-ctrl-plane	Service Insertion Architecture (SIA) Control-Plane
4787/udp	-	Reserved
4788/tcp	xmcp	eXtensible Messaging Client Protocol
4788/udp	-	Reserved
4789/udp	vxlan	Virtual eXtensible Local Area Network (VXLAN)
4789/tcp	-	Reserved
4790/udp	vxlan-gpe	Generic Protocol Extension for Virtual eXtensible Local Area Network (VXLAN)
4790/tcp	-	Reserved
4791/udp	roce	IP Routable RocE
4791/tcp	-	Reserved
4792	unified-bus	IP Routable Unified Bus
4793/tcp	-	Reserved
4793/udp	uet	Ultra Ethernet Transport
4794/tcp	-	Reserved
4794/udp	veroce	veRoCE Transport Protocol
4795-4799	-	Unassigned
4800	iims	Icona Instant Messenging System
4801	iwec	Icona Web Embedded Chat
4802	ilss	Icona License System Server
4803/tcp	notateit	Notateit Messaging
4803/udp	notateit-disc	Notateit Messaging Discovery
4804/tcp	-	Reserved
4804/udp	aja-ntv4-disc	AJA ntv4 Video System Discovery
4805-4826	-	Unassigned
4827	htcp
4828-4836	-	Unassigned
4837	varadero-0
4838	varadero-1
4839	varadero-2
4840/tcp	opcua-tcp	OPC UA Connection Protocol
4840/udp	opcua-udp	OPC UA Multicast Datagram Protocol
4841	quosa	QUOSA Virtual Library Service
4842	gw-asv	nCode ICE-flow Library AppServer
4843	opcua-tls	OPC UA TCP Protocol over TLS/SSL
4844	gw-log	nCode ICE-flow Library LogServer
4845	wcr-remlib	WordCruncher Remote Library Service
4846/tcp	contamac-icm	Contamac ICM Service
4846/tcp	contamac_icm	Contamac ICM Service
4846/udp	contamac-icm	Contamac ICM Service
4846/udp	contamac_icm	Contamac ICM Service
4847	wfc	Web Fresh Communication
4848	appserv-http	App Server - Admin HTTP
4849	appserv-https	App Server - Admin HTTPS
4850	sun-as-nodeagt	Sun App Server - NA
4851	derby-repli	Apache Derby Replication
4852-4866	-	Unassigned
4867	unify-debug	Unify Debugger
4868	phrelay	Photon Relay
4869	phrelaydbg	Photon Relay Debug
4870	cc-tracking	Citcom Tracking Service
4871	wired
4872-4875	-	Unassigned
4876	tritium-can	Tritium CAN Bus Bridge Service
4877	lmcs	Lighting Management Control System
4878/tcp	-	Reserved
4878/udp	inst-discovery	Agilent Instrument Discovery
4879/tcp	wsdl-event	WSDL Event Receiver
4879/udp	-	Reserved
4880/tcp	hislip	IVI High-Speed LAN Instrument Protocol
4880/udp	-	Reserved
4881/tcp	-	Reserved
4881/udp	socp-t	SOCP Time Synchronization Protocol
4882/tcp	-	Reserved
4882/udp	socp-c	SOCP Control Protocol
4883/tcp	wmlserver	Meier-Phelps License Server
4883/udp	-	Reserved
4884	hivestor	HiveStor Distributed File System
4885	abbs
4886-4887	-	Unassigned
4888/tcp	xcap-portal	xcap code analysis portal public user access
4888/udp	-	Reserved
4889/tcp	xcap-control	xcap code analysis portal cluster control and administration
4889/udp	-	Reserved
4890-4893	-	Unassigned
4894	lyskom	LysKOM Protocol A
4895-4898	-	Unassigned
4899	radmin-port
4900	hfcs	HFSQL Client/Server Database Engine
4901/tcp	flr-agent	FileLocator Remote Search Agent
4901/tcp	flr_agent	FileLocator Remote Search Agent
4901/udp	-	Reserved
4902/tcp	magiccontrol	magicCONROL RF and Data Interface
4902/udp	-	Reserved
4903-4911	-	Unassigned
4912/tcp	lutap	Technicolor LUT Access Protocol
4912/udp	-	Reserved
4913/tcp	lutcp	LUTher Control Protocol
4914	bones	Bones Remote Control
4915/tcp	frcs	Fibics Remote Control Service
4915/udp	-	Reserved
4916-4935	-	Unassigned
4936/udp	an-signaling	Signal protocol port for autonomic networking
4936/tcp	-	Reserved
4937/tcp	-	Reserved
4937/udp	atsc-mh-ssc	ATSC-M/H Service Signaling Channel
4938-4939	-	Unassigned
4940	eq-office-4940	Equitrac Office
4941	eq-office-4941	Equitrac Office
4942	eq-office-4942	Equitrac Office
4943-4948	-	Unassigned
4950	sybasesrvmon	Sybase Server Monitor
4951	pwgwims
4952	sagxtsds	SAG Directory Server
4953/tcp	dbsyncarbiter	Synchronization Arbiter
4953/udp	-	Reserved
4954-4968	-	Unassigned
4969	ccss-qmm	CCSS QMessageMonitor
4970	ccss-qsm	CCSS QSystemMonitor
4971/tcp	burp	BackUp and Restore Program
4971/udp	-	Reserved
4972-4979	-	Unassigned
4980/udp	ctxs-vpp	Citrix Virtual Path
4980/tcp	-	Reserved
4981-4982	-	Unassigned
4983	-	Unassigned
4984/tcp	webyast
4984/udp	-	Reserved
4985/tcp	gerhcs	GER HC Standard
4985/udp	-	Reserved
4986	mrip	Model Railway Interface Program
4987	smar-se-port1	SMAR Ethernet Port 1
4988	smar-se-port2	SMAR Ethernet Port 2
4989	parallel	Parallel for GAUSS (tm)
4990	busycal	BusySync Calendar Synch. Protocol
4991	vrt	VITA Radio Transport
4992-4998	-	Unassigned
4999	hfcs-manager	HFSQL Client/Server Database Engine Manager
5000	commplex-main
5001	commplex-link
5002	rfe	radio free ethernet
5003/tcp	fmpro-internal	FileMaker, Inc. - Proprietary transport
5003/udp	fmpro-internal	FileMaker, Inc. - Proprietary name binding
5004	avt-profile-1	RTP media data
5005	avt-profile-2	RTP control protocol
5006	wsm-server
5007	wsm-server-ssl
5008	synapsis-edge
5009	winfs	Microsoft Windows Filesystem
5010	telelpathstart	TelepathStart
5011	telelpathattack	TelepathAttack
5012	nsp	NetOnTap Service
5013	fmpro-v6	FileMaker, Inc. - Proprietary transport
5014/tcp	-	Reserved
5014/udp	onpsocket	Overlay Network Protocol
5015/tcp	fmwp	FileMaker, Inc. - Web publishing
5015/udp	-	Reserved
5016-5019	-	Unassigned
5020	zenginkyo-1
5021	zenginkyo-2
5022	mice	mice server
5023	htuilsrv	Htuil Server for PLD2
5024	scpi-telnet
5025	scpi-raw
5026	strexec-d	Storix I/O daemon (data)
5027	strexec-s	Storix I/O daemon (stat)
5028/tcp	qvr	Quiqum Virtual Relais
5028/udp	-	Reserved
5029	infobright	Infobright Database Server
5030	-	Reserved
5031/tcp	-	Reserved
5031/udp	dmp	Direct Message Protocol
5032/tcp	signacert-agent	SignaCert Enterprise Trust Server Agent
5032/udp	-	Reserved
5033/tcp	jtnetd-server	Janstor Secure Data
5033/udp	-	Reserved
5034/tcp	jtnetd-status	Janstor Status
5034/udp	-	Reserved
5035-5041	-	Unassigned
5042	asnaacceler8db
5043	swxadmin	ShopWorX Administration
5044	lxi-evntsvc	LXI Event Service
5045/tcp	osp	Open Settlement Protocol
5045/udp	-	Reserved
5046/tcp	-	Reserved
5046/udp	vpm-udp	Vishay PM UDP Service
5047/tcp	-	Reserved
5047/udp	iscape	iSCAPE Data Broadcasting
5048/tcp	texai	Texai Message Service
5048/udp	-	Reserved
5049	ivocalize	iVocalize Web Conference
5050	mmcc	multimedia conference control tool
5051	ita-agent
5052	ita-manager
5053/tcp	rlm	RLM License Server
5053/udp	rlm-disc	RLM Discovery Server
5054/tcp	rlm-admin	RLM administrative interface
5054/udp	-	Reserved
5055	unot
5056	intecom-ps1	Intecom Pointspan 1
5057	intecom-ps2	Intecom Pointspan 2
5058/tcp	-	Reserved
5058/udp	locus-disc	Locus Discovery
5059	sds	SIP Directory Services
5060/tcp, udp, sctp	sip
5062	na-localise	Localisation access
5063/tcp	csrpc	centrify secure RPC
5063/udp	-	Reserved
5064	ca-1	Channel Access 1
5065	ca-2	Channel Access 2
5066	stanag-5066	STANAG-5066-SUBNET-INTF
5067	authentx	Authentx Service
5068/tcp	bitforestsrv	Bitforest Data Service
5068/udp	-	Reserved
5069	i-net-2000-npr
5070	vtsas	VersaTrans Server Agent Service
5071	powerschool
5072	ayiya	Anything In Anything
5073	tag-pm	Advantage Group Port Mgr
5074	alesquery
5075/tcp	pvaccess	Experimental Physics and Industrial Control System
5075/udp	-	Reserved
5076-5077	-	Unassigned
5078/udp	pixelpusher	PixelPusher pixel data
5078/tcp	-	Reserved
5079/tcp	-	Reserved
5079/udp	cp-spxrpts	Cambridge Pixel SPx Reports
5080	onscreen	OnScreen Data Collection Service
5081	sdl-ets	SDL - Ent Trans Server
5082	qcp	Qpur Communication Protocol
5083	qfp	Qpur File Protocol
5084	llrp	EPCglobal Low-Level Reader Protocol
5085	encrypted-llrp	EPCglobal Encrypted LLRP
5086/tcp	aprigo-cs	Aprigo Collection Service
5086/udp	-	Reserved
5087/tcp	biotic	BIOTIC - Binary Internet of Things Interoperable Communication
5087/udp	-	Reserved
5088-5089	-	Unassigned
5090/sctp	car	Candidate AR
5091/sctp	cxtp	Context Transfer Protocol
5092/tcp	-	Reserved
5092/udp	magpie	Magpie Binary
5093	sentinel-lm
5094	hart-ip
5095-5098	-	Unassigned
5099	sentlm-srv2srv
5100	socalia	Socalia service mux
5101/tcp	talarian-tcp
5101/udp	talarian-udp
5102	oms-nonsecure	Oracle OMS non-secure
5103/tcp	actifio-c2c
5103/udp	-	Reserved
5104/tcp	-	Reserved
5104/udp	tinymessage
5105/tcp	-	Reserved
5105/udp	hughes-ap	Hughes Association Protocol
5106/tcp	actifioudsagent
5106/udp	-	Reserved
5107/tcp	actifioreplic	Disk to Disk replication between Actifio Clusters
5107/udp	-	Reserved
5108-5110	-	Unassigned
5111	taep-as-svc	TAEP AS service
5112	pm-cmdsvr	PeerMe Msg Cmd Service
5113	-	Unassigned
5114/tcp	ev-services	Enterprise Vault Services
5114/udp	-	Reserved
5115/tcp	autobuild	Symantec Autobuild Service
5115/udp	-	Reserved
5116/tcp	-	Reserved
5116/udp	emb-proj-cmd	EPSON Projecter Image Transfer
5117/tcp	gradecam	GradeCam Image Processing
5117/udp	-	Reserved
5118-5119	-	Unassigned
5120	barracuda-bbs	Barracuda Backup Protocol
5121-5132	-	Unassigned
5133	nbt-pc	Policy Commander
5134/tcp	ppactivation	PP ActivationServer
5134/udp	-	Reserved
5135/tcp	erp-scale
5135/udp	-	Reserved
5136/tcp	-	Reserved
5136/udp	minotaur-sa
5137	ctsd	MyCTS server port
5138-5144	-	Unassigned
5145/tcp	rmonitor-secure
5145/tcp	rmonitor_secure
5145/udp	rmonitor-secure
5145/udp	rmonitor_secure
5146/tcp	social-alarm	Social Alarm Service
5146/udp	-	Reserved
5147-5149	-	Unassigned
5150	atmp	Ascend Tunnel Management Protocol
5151/tcp	esri-sde	ESRI SDE Instance
5151/tcp	esri_sde	ESRI SDE Instance
5151/udp	esri-sde	ESRI SDE Remote Start
5151/udp	esri_sde	ESRI SDE Remote Start
5152	sde-discovery	ESRI SDE Instance Discovery
5153	-	Reserved
5154	bzflag	BZFlag game server
5155	asctrl-agent	Oracle asControl Agent
5156/tcp	rugameonline	Russian Online Game
5156/udp	-	Reserved
5157/tcp	mediat	Mediat Remote Object Exchange
5157/udp	-	Reserved
5158-5160	-	Unassigned
5161/tcp	snmpssh	SNMP over SSH Transport Model
5161/udp	-	Reserved
5162/tcp	snmpssh-trap	SNMP Notification over SSH Transport Model
5162/udp	-	Reserved
5163/tcp	sbackup	Shadow Backup
5163/udp	-	Reserved
5164/tcp	vpa	Virtual Protocol Adapter
5164/udp	vpa-disc	Virtual Protocol Adapter Discovery
5165/tcp	ife-icorp	ife_1corp
5165/tcp	ife_icorp	ife_1corp
5165/udp	ife-icorp	ife_1corp
5165/udp	ife_icorp	ife_1corp
5166	winpcs	WinPCS Service Connection
5167	scte104	SCTE104 Connection
5168	scte30	SCTE30 Connection
5169-5171	-	Unassigned
5172/tcp	pcoip-mgmt	PC over IP Endpoint Management
5172/udp	-	Reserved
5173-5189	-	Unassigned
5190	aol	America-Online
5191	aol-1	AmericaOnline1
5192	aol-2	AmericaOnline2
5193	aol-3	AmericaOnline3
5194/tcp	cpscomm	CipherPoint Config Service
5194/udp	-	Reserved
5195/tcp	ampl-lic
5195/udp	-	Reserved
5196/tcp	ampl-tableproxy	The protocol is used by two programs that exchange "table" data used in the AMPL modeling language
5196/udp	-	Reserved
5197/tcp	tunstall-lwp	Tunstall Lone worker device interface
5197/udp	-	Reserved
5198-5199	-	Unassigned
5200	targus-getdata
5201	targus-getdata1
5202	targus-getdata2
5203	targus-getdata3
5204-5208	-	Unassigned
5209/tcp	nomad	Nomad Device Video Transfer
5209/udp	-	Reserved
5210-5214	-	Unassigned
5215/tcp	noteza	NOTEZA Data Safety Service
5215/udp	-	Reserved
5215/sctp	noteza	NOTEZA Data Safety Service
5216-5220	-	Unassigned
5221/tcp	3exmp	3eTI Extensible Management Protocol for OAMP
5221/udp	-	Reserved
5222/udp	-	Reserved
5223	hpvirtgrp	HP Virtual Machine Group Management
5224	hpvirtctrl	HP Virtual Machine Console Operations
5225	hp-server
5226	hp-status
5227	perfd	HP System Performance Metric Service
5228/tcp	hpvroom	HP Virtual Room Service
5228/udp	-	Reserved
5229/tcp	jaxflow	Netflow/IPFIX/sFlow Collector and Forwarder Management
5229/udp	-	Reserved
5230/tcp	jaxflow-data	JaxMP RealFlow application and protocol data
5230/udp	-	Reserved
5231/tcp	crusecontrol	Remote Control of Scan Software for Cruse Scanners
5231/udp	-	Reserved
5232/tcp	csedaemon	Cruse Scanning System Service
5232/udp	-	Reserved
5233/tcp	enfs	Etinnae Network File Service
5233/udp	-	Reserved
5234	eenet	EEnet communications
5235	galaxy-network	Galaxy Network Service
5236	padl2sim
5237	mnet-discovery
5238-5241	-	Unassigned
5242/tcp	attune	ATTUne API
5242/udp	-	Reserved
5243/tcp	xycstatus	xyClient Status API and rendevous point
5243/udp	-	Reserved
5244	-	Unassigned
5245/tcp	downtools	DownTools Control Protocol
5245/udp	downtools-disc	DownTools Discovery Protocol
5246/tcp	-	Reserved
5246/udp	capwap-control	CAPWAP Control Protocol
5247/tcp	-	Reserved
5247/udp	capwap-data	CAPWAP Data Protocol
5248	caacws	CA Access Control Web Service
5249	caaclang2	CA AC Lang Service
5250	soagateway
5251	caevms	CA eTrust VM Service
5252	movaz-ssc
5253/tcp	kpdp	Kohler Power Device Protocol
5253/udp	-	Reserved
5254/tcp	logcabin	LogCabin storage service
5254/udp	-	Reserved
5255-5263	-	Unassigned
5264	3com-njack-1	3Com Network Jack Port 1
5265	3com-njack-2	3Com Network Jack Port 2
5266-5268	-	Unassigned
5269/udp	-	Reserved
5270	cartographerxmp
5271/tcp	cuelink	StageSoft CueLink messaging
5271/udp	cuelink-disc	StageSoft CueLink discovery
5272	pk
5273-5279	-	Unassigned
5280/tcp	xmpp-bosh	Bidirectional-streams Over Synchronous HTTP (BOSH)
5280/udp	-	Reserved
5281/tcp	undo-lm	Undo License Manager
5281/udp	-	Reserved
5282	transmit-port	Marimba Transmitter Port
5283-5297	-	Unassigned
5298	presence	XMPP Link-Local Messaging
5299	nlg-data	NLG Data Service
5300	hacl-hb	HA cluster heartbeat
5301	hacl-gs	HA cluster general services
5302	hacl-cfg	HA cluster configuration
5303	hacl-probe	HA cluster probing
5304	hacl-local	HA Cluster Commands
5305	hacl-test	HA Cluster Test
5306	sun-mc-grp	Sun MC Group
5307	sco-aip
5308	cfengine
5309	jprinter
5310	outlaws
5311	-	Unassigned
5312	permabit-cs	Permabit Client-Server
5313	rrdp	Real-time & Reliable Data
5314	opalis-rbt-ipc
5315	hacl-poll	HA Cluster UDP Polling
5316/tcp	hpbladems	HPBladeSystem Monitor Service
5316/udp	-	Unassigned
5317/tcp	hpdevms	HP Device Monitor Service
5317/udp	-	Reserved
5318/tcp	pkix-cmc	PKIX Certificate Management using CMS (CMC)
5318/udp	-	Reserved
5319	roughtime	Roughtime time synchronization
5320/tcp	bsfserver-zn	Webservices-based Zn interface of BSF
5320/udp	-	Reserved
5321/tcp	bsfsvr-zn-ssl	Webservices-based Zn interface of BSF over SSL
5321/udp	-	Reserved
5322-5342	-	Unassigned
5343	kfserver	Sculptor Database Server
5344	xkotodrcp
5345-5348	-	Unassigned
5349/tcp	stuns	Session Traversal Utilities for NAT (STUN) port
5349/udp	stuns	STUN over DTLS
5349/tcp	turns	TURN over TLS
5349/udp	turns	TURN over DTLS
5349/tcp	stun-behaviors	STUN Behavior Discovery over TLS
5349/udp	stun-behaviors	Reserved for a future enhancement of STUN-BEHAVIOR
5350/tcp	-	Reserved
5350/udp	pcp-multicast	Port Control Protocol Multicast
5351/tcp	-	Reserved
5352	dns-llq	DNS Long-Lived Queries
5353	mdns	Multicast DNS
5354	mdnsresponder	Multicast DNS Responder IPC
5355	llmnr
5356	ms-smlbiz	Microsoft Small Business
5357	wsdapi	Web Services for Devices
5358	wsdapi-s	WS for Devices Secured
5359	ms-alerter	Microsoft Alerter
5360	ms-sideshow	Protocol for Windows SideShow
5361	ms-s-sideshow	Secure Protocol for Windows SideShow
5362	serverwsd2	Microsoft Windows Server WSD2 Service
5363	net-projection	Windows Network Projection
5364/udp	kdnet	Microsoft Kernel Debugger
5364/tcp	-	Reserved
5365-5396	-	Unassigned
5397	stresstester	StressTester(tm) Injector
5398	elektron-admin	Elektron Administration
5399	securitychase
5400	excerpt	Excerpt Search
5401	excerpts	Excerpt Search Secure
5402	mftp	OmniCast MFTP
5403	hpoms-ci-lstn
5404	hpoms-dps-lstn
5405	netsupport
5406	systemics-sox
5407	foresyte-clear
5408	foresyte-sec
5409	salient-dtasrv	Salient Data Server
5410	salient-usrmgr	Salient User Manager
5411	actnet
5412	continuus
5413	wwiotalk
5414	statusd
5415	ns-server
5416	sns-gateway
5417	sns-agent
5418	mcntp
5419	dj-ice
5420	cylink-c
5421	netsupport2
5422	salient-mux
5423	virtualuser
5424	beyond-remote
5425	br-channel	Beyond Remote Command Channel
5426	devbasic
5427	sco-peer-tta
5428	telaconsole
5429	base	Billing and Accounting System Exchange
5430	radec-corp
5431	park-agent
5433	pyrrho	Pyrrho DBMS
5434	sgi-arrayd	SGI Array Services Daemon
5435	sceanics	SCEANICS situation and action notification
5436/tcp	-	Reserved
5436/udp	pmip6-cntl
5437/tcp	-	Reserved
5437/udp	pmip6-data
5438-5442	-	Unassigned
5443	spss	Pearson HTTPS
5444	-	Unassigned
5445/tcp	smbdirect	Server Message Block over Remote Direct Memory Access
5445/udp	-	Reserved
5445/sctp	smbdirect	Server Message Block over Remote Direct Memory Access
5446-5449	-	Unassigned
5450/tcp	tiepie	TiePie engineering data acquisition
5450/udp	tiepie-disc	TiePie engineering data acquisition (discovery)
5451-5452	-	Unassigned
5453	surebox
5454	apc-5454
5455	apc-5455
5456	apc-5456
5457-5460	-	Unassigned
5461	silkmeter
5462	ttl-publisher
5463	ttlpriceproxy
5464	quailnet	Quail Networks Object Broker
5465	netops-broker
5466-5469	-	Unassigned
5470/tcp	apsolab-col	The Apsolab company's data collection protocol (native api)
5470/udp	-	Reserved
5471/tcp	apsolab-cols	The Apsolab company's secure data collection protocol (native api)
5471/udp	-	Reserved
5472/tcp	apsolab-tag	The Apsolab company's dynamic tag protocol
5472/udp	-	Reserved
5473/tcp	apsolab-tags	The Apsolab company's secure dynamic tag protocol
5473/udp	-	Reserved
5474/udp	apsolab-rpc	The Apsolab company's status query protocol
5474/tcp	-	Reserved
5475/tcp	apsolab-data	The Apsolab company's data retrieval protocol
5475/udp	-	Reserved
5476-5499	-	Unassigned
5500	fcp-addr-srvr1
5501	fcp-addr-srvr2
5502	fcp-srvr-inst1
5503	fcp-srvr-inst2
5504	fcp-cics-gw1
5505	checkoutdb	Checkout Database
5506	amc	Amcom Mobile Connect
5507/tcp	psl-management	PowerSysLab Electrical Management
5507/udp	-	Reserved
5508-5539	-	Unassigned
5540	matter	Matter Operational Discovery and Communi
5541-5542	-	Unassigned
5543/tcp	qftest-licserve	QF-Test License Server
5543/udp	-	Reserved
5544-5549	-	Unassigned
5550/tcp	cbus	Model Railway control using the CBUS message protocol
5550/udp	-	Reserved
5551-5552	-	Unassigned
5553	sgi-eventmond	SGI Eventmond Port
5554	sgi-esphttp
5557/tcp	farenet	Sandlab FARENET
5557/udp	-	Reserved
5558-5564	-	Unassigned
5565/tcp	dp-bura	Data Protector BURA
5565/udp	-	Reserved
5566/tcp	westec-connect
5566/udp	-	Reserved
5567	dof-dps-mc-sec	DOF Protocol Stack Multicast/Secure Transport
5568	sdt	Session Data Transport Multicast
5569/tcp	rdmnet-ctrl	PLASA E1.33, Remote Device Management (RDM) controller status notifications
5569/udp	rdmnet-device	PLASA E1.33, Remote Device Management (RDM) messages
5570-5572	-	Unassigned
5573	sdmmp	SAS Domain Management Messaging Protocol
5574/tcp	lsi-bobcat	SAS IO Forwarding
5574/udp	-	Reserved
5575/tcp	ora-oap	Oracle Access Protocol
5575/udp	-	Reserved
5576-5578	-	Unassigned
5579/tcp	fdtracks	FleetDisplay Tracking Service
5579/udp	-	Reserved
5580	tmosms0	T-Mobile SMS Protocol Message 0
5581	tmosms1	T-Mobile SMS Protocol Message 1
5582	fac-restore	T-Mobile SMS Protocol Message 3
5583	tmo-icon-sync	T-Mobile SMS Protocol Message 2
5584	bis-web	BeInSync-Web
5585	bis-sync	BeInSync-sync
5586/tcp	att-mt-sms
5586/udp	-	Reserved
5587-5596	-	Unassigned
5597	ininmessaging	inin secure messaging
5598	mctfeed	MCT Market Data Feed
5599	esinstall	Enterprise Security Remote Install
5600	esmmanager	Enterprise Security Manager
5601	esmagent	Enterprise Security Agent
5602	a1-msc
5603	a1-bs
5604	a3-sdunode
5605	a4-sdunode
5606-5617	-	Unassigned
5618/tcp	efr	Fiscal Registering Protocol
5618/udp	-	Reserved
5619-5626	-	Unassigned
5627	ninaf	Node Initiated Network Association Forma
5628	htrust	HTrust API
5629	symantec-sfdb	Symantec Storage Foundation for Database
5630	precise-comm	PreciseCommunication
5631	pcanywheredata
5632	pcanywherestat
5633	beorl	BE Operations Request Listener
5634	xprtld	SF Message Service
5635/tcp	sfmsso	SFM Authentication Subsystem
5635/udp	-	Reserved
5636/tcp	sfm-db-server	SFMdb - SFM DB server
5636/udp	-	Reserved
5637/tcp	cssc	Symantec CSSC
5637/udp	-	Reserved
5638/tcp	flcrs	Symantec Fingerprint Lookup and Container Reference Service
5638/udp	-	Reserved
5639/tcp	ics	Symantec Integrity Checking Service
5639/udp	-	Reserved
5640-5645	-	Unassigned
5646/tcp	vfmobile	Ventureforth Mobile
5646/udp	-	Reserved
5647-5665	-	Unassigned
5666/tcp	nrpe	Nagios Remote Plugin Executor
5666/udp	-	Reserved
5667-5669	-	Unassigned
5670/tcp	filemq	ZeroMQ file publish-subscribe protocol
5670/udp	zre-disc	Local area discovery and messaging over ZeroMQ
5671	amqps	amqp protocol over TLS/SSL
5672/tcp, udp, sctp	amqp
5673	jms	JACL Message Server
5674	hyperscsi-port
5675/tcp, udp, sctp	v5ua	V5UA application port
5676	raadmin	RA Administration
5677	questdb2-lnchr	Quest Central DB2 Launchr
5678	rrac	Remote Replication Agent Connection
5679	dccm	Direct Cable Connect Manager
5681	ncxcp	Net-coneX Control Protocol
5682/tcp	-	Reserved
5682/udp	brightcore	BrightCore control & data transfer exchange
5683/tcp	coap	Constrained Application Protocol (CoAP)
5683/udp	coap	Constrained Application Protocol
5684/tcp	coaps	Constrained Application Protocol (CoAP)
5684/udp	coaps	DTLS-secured CoAP
5685-5686	-	Unassigned
5687/udp	gog-multiplayer	GOG multiplayer game protocol
5687/tcp	-	Reserved
5688	ggz	GGZ Gaming Zone
5689	qmvideo	QM video network management protocol
5690-5692	-	Unassigned
5693/tcp	rbsystem	Robert Bosch Data Transfer
5693/udp	-	Reserved
5694-5695	-	Unassigned
5696/tcp	kmip	Key Management Interoperability Protocol
5696/udp	-	Reserved
5697-5699	-	Unassigned
5700/tcp	supportassist	Dell SupportAssist data center management
5700/udp	-	Reserved
5701-5704	-	Unassigned
5705/tcp	storageos	StorageOS REST API
5705/udp	-	Reserved
5706-5712	-	Unassigned
5713	proshareaudio	proshare conf audio
5714	prosharevideo	proshare conf video
5715	prosharedata	proshare conf data
5716	prosharerequest	proshare conf request
5717	prosharenotify	proshare conf notify
5718	dpm	DPM Communication Server
5719	dpm-agent	DPM Agent Coordinator
5720	ms-licensing
5721	dtpt	Desktop Passthru Service
5722	msdfsr	Microsoft DFS Replication Service
5723	omhs	Operations Manager - Health Service
5724	omsdk	Operations Manager - SDK Service
5725/tcp	ms-ilm	Microsoft Identity Lifecycle Manager
5725/udp	-	Reserved
5726/tcp	ms-ilm-sts	Microsoft Lifecycle Manager Secure Token Service
5726/udp	-	Reserved
5727/tcp	asgenf	ASG Event Notification Framework
5727/udp	-	Reserved
5728/tcp	io-dist-data	Dist. I/O Comm. Service Data and Control
5728/udp	io-dist-group	Dist. I/O Comm. Service Group Membership
5729	openmail	Openmail User Agent Layer
5730	unieng	Steltor's calendar access
5731-5740	-	Unassigned
5741	ida-discover1	IDA Discover Port 1
5742	ida-discover2	IDA Discover Port 2
5743	watchdoc-pod	Watchdoc NetPOD Protocol
5744	watchdoc	Watchdoc Server
5745	fcopy-server
5746	fcopys-server
5747	tunatic	Wildbits Tunatic
5748	tunalyzer	Wildbits Tunalyzer
5749	-	Unassigned
5750	rscd	Bladelogic Agent Service
5751-5754	-	Unassigned
5755	openmailg	OpenMail Desk Gateway server
5756	-	Unassigned
5757	x500ms	OpenMail X.500 Directory Server
5758-5765	-	Unassigned
5766	openmailns	OpenMail NewMail Server
5767	s-openmail	OpenMail Suer Agent Layer (Secure)
5768	openmailpxy	OpenMail CMTS Server
5769	spramsca	x509solutions Internal CA
5770	spramsd	x509solutions Secure Data
5771	netagent
5772-5776	-	Unassigned
5777	starfield-io	Control commands and responses
5778-5779	-	Unassigned
5780/tcp	vts-rpc	Visual Tag System RPC
5780/udp	-	Reserved
5781	3par-evts	3PAR Event Reporting Service
5782	3par-mgmt	3PAR Management Service
5783	3par-mgmt-ssl	3PAR Management Service with SSL
5784/tcp	-	Reserved
5784/udp	ibar	Cisco Interbox Application Redundancy
5785	3par-rcopy	3PAR Inform Remote Copy
5786/tcp	-	Reserved
5786/udp	cisco-redu	redundancy notification
5787/tcp	-	Reserved
5787/udp	waascluster	Cisco WAAS Cluster Protocol
5788-5792	-	Unassigned
5793	xtreamx	XtreamX Supervised Peer message
5794/tcp	-	Reserved
5794/udp	spdp	Simple Peered Discovery Protocol
5795-5797	-	Unassigned
5798/tcp	enlabel-dpl	Proprietary Website deployment service
5798/udp	-	Reserved
5799-5812	-	Unassigned
5813	icmpd
5814	spt-automation	Support Automation
5815-5819	-	Unassigned
5820/tcp	autopassdaemon	AutoPass licensing
5820/udp	-	Reserved
5821-5840	-	Unassigned
5841/tcp	shiprush-d-ch	Z-firm ShipRush interface for web access and bidirectional data
5841/udp	-	Reserved
5842/tcp	reversion	Reversion Backup/Restore
5842/udp	-	Reserved
5843-5858	-	Unassigned
5859	wherehoo
5860-5862	-	Unassigned
5863	ppsuitemsg	PlanetPress Suite Messeng
5864-5867	-	Unassigned
5868/tcp	diameters	Diameter over TLS/TCP
5868/udp	-	Reserved
5868/sctp	diameters	Diameter over DTLS/SCTP
5869-5882	-	Unassigned
5883/tcp	jute	Javascript Unit Test Environment
5884-5899	-	Unassigned
5901-5902	-	Unassigned
5903/tcp, udp, sctp	ff-ice	Flight & Flow Info for Collaborative Env
5904/tcp, udp, sctp	ag-swim	Air-Ground SWIM
5905/tcp, udp, sctp	asmgcs	Adv Surface Mvmnt and Guidance Cont Sys
5906/tcp, udp, sctp	rpas-c2	Remotely Piloted Vehicle C&C
5907/tcp, udp, sctp	dsd	Distress and Safety Data App
5908/tcp, udp, sctp	ipsma	IPS Management Application
5909/tcp, udp, sctp	agma	Air-ground media advisory
5910	ats-atn	Air Traffic Services applications using ATN
5910/sctp	cm	Context Management
5911	ats-acars	Air Traffic Services applications using ACARS
5911/sctp	cpdlc	Controller Pilot Data Link Communication
5912	ais-met	Aeronautical Information Service/Meteorological applications using ACARS
5912/sctp	fis	Flight Information Services
5913	aoc-acars	Airline operational communications applications using ACARS
5913/sctp	ads-c	Automatic Dependent Surveillance
5914/tcp, udp, sctp	ipsdtls	Security for Internet Protocol Suite
5915-5962	-	Unassigned
5963	indy	Indy Application Server
5964-5967	-	Unassigned
5968	mppolicy-v5
5969	mppolicy-mgr
5970-5983	-	Unassigned
5984	couchdb
5985	wsman	WBEM WS-Management HTTP
5986	wsmans	WBEM WS-Management HTTP over TLS/SSL
5987	wbem-rmi
5988	wbem-http	WBEM CIM-XML (HTTP)
5989	wbem-https	WBEM CIM-XML (HTTPS)
5990	wbem-exp-https	WBEM Export HTTPS
5991	nuxsl
5992	consul-insight	Consul InSight Security
5993/tcp	cim-rs	DMTF WBEM CIM REST
5993/udp	-	Reserved
5994/tcp	rms-agent	RMS Agent Listening Service
5994/udp	-	Reserved
5995-5998	-	Unassigned
5999	cvsup
6064	ndl-ahp-svc
6065	winpharaoh
6066	ewctsp
6067	-	Unassigned
6068/tcp	gsmp-ancp
6068/udp	-	Reserved
6069	trip
6070	messageasap
6071	ssdtp
6072	diagnose-proc
6073	directplay8
6074	max	Microsoft Max
6075/tcp	dpm-acm	Microsoft DPM Access Control Manager
6075/udp	-	Reserved
6076/tcp	msft-dpm-cert	Microsoft DPM WCF Certificates
6076/udp	-	Reserved
6077/tcp	iconstructsrv	iConstruct Server
6077/udp	-	Reserved
6078-6079	-	Unassigned
6080/udp	gue	Generic UDP Encapsulation
6080/tcp	-	Reserved
6081/udp	geneve	Generic Network Virtualization Encapsulation (Geneve)
6081/tcp	-	Reserved
6082/tcp	-	Reserved
6082/udp	p25cai	APCO Project 25 Common Air Interface - UDP encapsulation
6083/tcp	-	Reserved
6083/udp	miami-bcast	telecomsoftware miami broadcast
6084/tcp	reload-config	Peer to Peer Infrastructure Configuration
6084/udp	-	Reserved
6085	konspire2b	konspire2b p2p network
6086	pdtp	PDTP P2P
6087	ldss	Local Download Sharing Service
6088/tcp	doglms	SuperDog License Manager
6088/udp	doglms-notify	SuperDog License Manager Notifier
6089-6098	-	Unassigned
6099/tcp	raxa-mgmt	RAXA Management
6099/udp	-	Reserved
6100	synchronet-db
6101	synchronet-rtc
6102	synchronet-upd
6103	rets
6104	dbdb
6105	primaserver
6106	mpsserver
6107	etc-control
6108	sercomm-scadmin
6109	globecast-id
6110	softcm	HP SoftBench CM
6111	spc	HP SoftBench Sub-Process Control
6112	dtspcd	Desk-Top Sub-Process Control Daemon
6113/tcp	dayliteserver
6113/udp	-	Reserved
6114/tcp	wrspice	WRspice IPC Service
6114/udp	-	Reserved
6115/tcp	xic	Xic IPC Service
6115/udp	-	Reserved
6116/tcp	xtlserv	XicTools License Manager Service
6116/udp	-	Reserved
6117/tcp	daylitetouch	Daylite Touch Sync
6117/udp	-	Reserved
6118/udp	tipc	Transparent Inter Process Communication
6118/tcp	-	Reserved
6119-6120	-	Unassigned
6121/tcp	spdy	SPDY for a faster web
6121/udp	-	Reserved
6122	bex-webadmin	Backup Express Web Server
6123	backup-express
6124	pnbs	Phlexible Network Backup Service
6125-6129	-	Unassigned
6130/tcp	damewaremobgtwy	The DameWare Mobile Gateway Service
6130/udp	-	Reserved
6131-6132	-	Unassigned
6133	nbt-wol	New Boundary Tech WOL
6134-6139	-	Unassigned
6140	pulsonixnls	Pulsonix Network License Service
6141	meta-corp	Meta Corporation License Manager
6142	aspentec-lm	Aspen Technology License Manager
6143	watershed-lm	Watershed License Manager
6144	statsci1-lm	StatSci License Manager - 1
6145	statsci2-lm	StatSci License Manager - 2
6146	lonewolf-lm	Lone Wolf Systems License Manager
6147	montage-lm	Montage License Manager
6149	tal-pod
6150-6158	-	Unassigned
6159/tcp	efb-aci	EFB Application Control Interface
6159/udp	-	Reserved
6160/tcp	ecmp	Emerson Extensible Control and Management Protocol
6160/udp	ecmp-data	Emerson Extensible Control and Management Protocol Data
6161	patrol-ism	PATROL Internet Srv Mgr
6162	patrol-coll	PATROL Collector
6163	pscribe	Precision Scribe Cnx Port
6164-6199	-	Unassigned
6200	lm-x	LM-X License Manager by X-Formation
6201/tcp	-	Reserved
6201/udp	thermo-calc	Management of service nodes in a processing grid for thermodynamic calculations
6202-6208	-	Unassigned
6209	qmtps	QMTP over TLS
6210-6221	-	Unassigned
6222	radmind	Radmind Access Protocol
6223-6240	-	Unassigned
6241/tcp	jeol-nsdtp-1	JEOL Network Services Data Transport Protocol 1
6241/udp	jeol-nsddp-1	JEOL Network Services Dynamic Discovery Protocol 1
6242/tcp	jeol-nsdtp-2	JEOL Network Services Data Transport Protocol 2
6242/udp	jeol-nsddp-2	JEOL Network Services Dynamic Discovery Protocol 2
6243/tcp	jeol-nsdtp-3	JEOL Network Services Data Transport Protocol 3
6243/udp	jeol-nsddp-3	JEOL Network Services Dynamic Discovery Protocol 3
6244/tcp	jeol-nsdtp-4	JEOL Network Services Data Transport Protocol 4
6244/udp	jeol-nsddp-4	JEOL Network Services Dynamic Discovery Protocol 4
6245-6250	-	Unassigned
6251	tl1-raw-ssl	TL1 Raw Over SSL/TLS
6252	tl1-ssh	TL1 over SSH
6253	crip
6254-6266	-	Unassigned
6267/tcp	gld	GridLAB-D User Interface
6267/udp	-	Reserved
6268	grid	Grid Authentication
6269	grid-alt	Grid Authentication Alt
6270-6299	-	Unassigned
6300	bmc-grx
6301/tcp	bmc-ctd-ldap	BMC CONTROL-D LDAP SERVER
6301/tcp	bmc_ctd_ldap	BMC CONTROL-D LDAP SERVER
6301/udp	bmc-ctd-ldap	BMC CONTROL-D LDAP SERVER
6301/udp	bmc_ctd_ldap	BMC CONTROL-D LDAP SERVER
6302-6305	-	Unassigned
6306	ufmp	Unified Fabric Management Protocol
6307-6314	-	Unassigned
6315/tcp	scup	Sensor Control Unit Protocol
6315/udp	scup-disc	Sensor Control Unit Protocol Discovery Protocol
6316	abb-escp	Ethernet Sensor Communications Protocol
6317/tcp	nav-data-cmd	Navtech Radar Sensor Data Command
6317/udp	nav-data	Navtech Radar Sensor Data
6318/tcp	iona-data	IONA Measurement and control data
6318/udp	-	Reserved
6319	-	Unassigned
6320	repsvc	Double-Take Replication Service
6321	emp-server1	Empress Software Connectivity Server 1
6322	emp-server2	Empress Software Connectivity Server 2
6323	-	Unassigned
6324/tcp	hrd-ncs	HR Device Network Configuration Service
6324/udp	hrd-ns-disc	HR Device Network service
6325/tcp	dt-mgmtsvc	Double-Take Management Service
6325/udp	-	Reserved
6326/tcp	dt-vra	Double-Take Virtual Recovery Assistant
6326/udp	-	Reserved
6327-6342	-	Unassigned
6343	sflow	sFlow traffic monitoring
6344/tcp	streletz	Argus-Spectr security and fire-prevention systems service
6344/udp	-	Reserved
6345	-	Unassigned
6346	gnutella-svc
6347	gnutella-rtr
6348-6349	-	Unassigned
6350	adap	App Discovery and Access Protocol
6351-6354	-	Unassigned
6355	pmcs	PMCS applications
6356-6359	-	Unassigned
6360	metaedit-mu	MetaEdit+ Multi-User
6361-6362	-	Unassigned
6363/udp	ndn	Named Data Networking
6363/tcp	-	Reserved
6364-6369	-	Unassigned
6370	metaedit-se	MetaEdit+ Server Administration
6371-6378	-	Unassigned
6379/tcp	redis	An advanced key-value cache and store
6379/udp	-	Reserved
6380-6381	-	Unassigned
6382	metatude-mds	Metatude Dialogue Server
6383-6388	-	Unassigned
6389	clariion-evr01
6390	metaedit-ws	MetaEdit+ WebService API
6391-6399	-	Unassigned
6400	boe-cms	Business Objects CMS contact port
6401	boe-was
6402	boe-eventsrv
6403	boe-cachesvr
6404	boe-filesvr	Business Objects Enterprise internal server
6405	boe-pagesvr	Business Objects Enterprise internal server
6406	boe-processsvr	Business Objects Enterprise internal server
6407	boe-resssvr1	Business Objects Enterprise internal server
6408	boe-resssvr2	Business Objects Enterprise internal server
6409	boe-resssvr3	Business Objects Enterprise internal server
6410	boe-resssvr4	Business Objects Enterprise internal server
6411-6416	-	Unassigned
6417	faxcomservice	Faxcom Message Service
6418/tcp	syserverremote	SYserver remote commands
6418/udp	-	Reserved
6419/tcp	svdrp	Simple VDR Protocol
6419/udp	svdrp-disc	Simple VDR Protocol Discovery
6420	nim-vdrshell
6421	nim-wan
6422-6431	-	Unassigned
6432/tcp	pgbouncer
6432/udp	-	Reserved
6433-6439	-	Unassigned
6440/tcp	heliosd	heliosd daemon
6440/udp	-	Reserved
6441	-	Unassigned
6442/tcp	tarp	Transitory Application Request Protocol
6442/udp	-	Reserved
6443	sun-sr-https	Service Registry Default HTTPS Domain
6444/tcp	sge-qmaster	Grid Engine Qmaster Service
6444/tcp	sge_qmaster	Grid Engine Qmaster Service
6444/udp	sge-qmaster	Grid Engine Qmaster Service
6444/udp	sge_qmaster	Grid Engine Qmaster Service
6445/tcp	sge-execd	Grid Engine Execution Service
6445/tcp	sge_execd	Grid Engine Execution Service
6445/udp	sge-execd	Grid Engine Execution Service
6445/udp	sge_execd	Grid Engine Execution Service
6446	mysql-proxy
6447-6454	-	Unassigned
6455	skip-cert-recv	SKIP Certificate Receive
6456	skip-cert-send	SKIP Certificate Send
6457-6463	-	Unassigned
6464	ieee11073-20701	Port assignment for medical device communication in accordance to IEEE 11073-20701
6465-6470	-	Unassigned
6471	lvision-lm	LVision License Manager
6472-6479	-	Unassigned
6480	sun-sr-http	Service Registry Default HTTP Domain
6481	servicetags
6482	ldoms-mgmt	Logical Domains Management Interface
6483	SunVTS-RMI
6484	sun-sr-jms	Service Registry Default JMS Domain
6485	sun-sr-iiop	Service Registry Default IIOP Domain
6486	sun-sr-iiops	Service Registry Default IIOPS Domain
6487	sun-sr-iiop-aut	Service Registry Default IIOPAuth Domain
6488	sun-sr-jmx	Service Registry Default JMX Domain
6489	sun-sr-admin	Service Registry Default Admin Domain
6490-6499	-	Unassigned
6500	boks	BoKS Master
6501/tcp	boks-servc
6501/tcp	boks_servc
6501/udp	boks-servc
6501/udp	boks_servc
6502/tcp	boks-servm
6502/tcp	boks_servm
6502/udp	boks-servm
6502/udp	boks_servm
6503/tcp	boks-clntd
6503/tcp	boks_clntd
6503/udp	boks-clntd
6503/udp	boks_clntd
6504	-	Unassigned
6505/tcp	badm-priv	BoKS Admin Private Port
6505/tcp	badm_priv	BoKS Admin Private Port
6505/udp	badm-priv	BoKS Admin Private Port
6505/udp	badm_priv	BoKS Admin Private Port
6506/tcp	badm-pub	BoKS Admin Public Port
6506/tcp	badm_pub	BoKS Admin Public Port
6506/udp	badm-pub	BoKS Admin Public Port
6506/udp	badm_pub	BoKS Admin Public Port
6507/tcp	bdir-priv	BoKS Dir Server, Private Port
6507/tcp	bdir_priv	BoKS Dir Server, Private Port
6507/udp	bdir-priv	BoKS Dir Server, Private Port
6507/udp	bdir_priv	BoKS Dir Server, Private Port
6508/tcp	bdir-pub	BoKS Dir Server, Public Port
6508/tcp	bdir_pub	BoKS Dir Server, Public Port
6508/udp	bdir-pub	BoKS Dir Server, Public Port
6508/udp	bdir_pub	BoKS Dir Server, Public Port
6509	mgcs-mfp-port
6510	mcer-port
6511/tcp	-	Reserved
6511/udp	dccp-udp	Datagram Congestion Control Protocol Encapsulation for NAT Traversal
6512	-	Unassigned
6513/tcp	netconf-tls	NETCONF over TLS
6513/udp	-	Reserved
6514/tcp	syslog-tls	Syslog over TLS
6514/udp	syslog-tls	syslog over DTLS
6515	elipse-rec	Elipse RPC Protocol
6516-6542	-	Unassigned
6543	lds-distrib
6544	lds-dump	LDS Dump Service
6545-6546	-	Unassigned
6547	apc-6547
6548	apc-6548
6549	apc-6549
6550	fg-sysupdate
6551	sum	Software Update Manager
6552-6555	-	Unassigned
6556/tcp	checkmk-agent	Checkmk Monitoring Agent
6556/udp	-	Reserved
6557	-	Unassigned
6558	xdsxdm
6559-6565	-	Unassigned
6567	-	Reserved
6568/tcp	canit-store	CanIt Storage Manager
6568/tcp	canit_store	CanIt Storage Manager
6568/udp	rp-reputation	Roaring Penguin IP Address Reputation Collection
6569-6578	-	Unassigned
6579	affiliate
6580	parsec-master	Parsec Masterserver
6581	parsec-peer	Parsec Peer-to-Peer
6582	parsec-game	Parsec Gameserver
6583	joaJewelSuite
6584-6587	-	Unassigned
6588	-	Unassigned
6589-6599	-	Unassigned
6600/tcp	mshvlm	Microsoft Hyper-V Live Migration
6600/udp	-	Reserved
6601/tcp	mstmg-sstp	Microsoft Threat Management Gateway SSTP
6601/udp	-	Reserved
6602/tcp	wsscomfrmwk	Windows WSS Communication Framework
6602/udp	-	Reserved
6603-6609	-	Unassigned
6610	bencher	Bencher API
6611-6618	-	Unassigned
6619	odette-ftps	ODETTE-FTP over TLS/SSL
6620	kftp-data	Kerberos V5 FTP Data
6621	kftp	Kerberos V5 FTP Control
6622	mcftp	Multicast FTP
6623	ktelnet	Kerberos V5 Telnet
6624/tcp	datascaler-db	DataScaler database
6624/udp	-	Reserved
6625/tcp	datascaler-ctl	DataScaler control
6625/udp	-	Reserved
6626	wago-service	WAGO Service and Update
6627	nexgen	Allied Electronics NeXGen
6628	afesc-mc	AFE Stock Channel M/C
6629	nexgen-aux
6630	-	Unassigned
6631	-	Unassigned
6632/tcp	mxodbc-connect	eGenix mxODBC Connect
6632/udp	-	Reserved
6633/tcp	-	Reserved
6633/udp	cisco-vpath-tun	Cisco vPath Services Overlay
6634/udp	mpls-pm	MPLS Performance Measurement out-of-band response
6634/tcp	-	Reserved
6635/tcp	-	Reserved
6635/udp	mpls-udp	Encapsulate MPLS packets in UDP tunnels.
6636/tcp	-	Reserved
6636/udp	mpls-udp-dtls	Encapsulate MPLS packets in UDP tunnels with DTLS.
6637-6639	-	Unassigned
6640/tcp	ovsdb	Open vSwitch Database protocol
6640/udp	-	Reserved
6641-6652	-	Unassigned
6653	openflow
6654	-	Unassigned
6655/tcp	pcs-sf-ui-man	PC SOFT - Software factory UI/manager
6655/udp	-	Reserved
6656/tcp	emgmsg	Emergency Message Control Service
6656/udp	-	Reserved
6657/tcp	-	Reserved
6657/udp	palcom-disc	PalCom Discovery
6658-6664	-	Unassigned
6665-6669/tcp	ircu
6665-6669/udp	-	Reserved
6670	vocaltec-gold	Vocaltec Global Online Directory
6671	p4p-portal	P4P Portal Service
6672/tcp	vision-server
6672/tcp	vision_server
6672/udp	vision-server
6672/udp	vision_server
6673/tcp	vision-elmd
6673/tcp	vision_elmd
6673/udp	vision-elmd
6673/udp	vision_elmd
6674-6677	-	Unassigned
6678/tcp	vfbp	Viscount Freedom Bridge Protocol
6678/udp	vfbp-disc	Viscount Freedom Bridge Discovery
6679	osaut	Osorno Automation
6680-6686	-	Unassigned
6687/tcp	clever-ctrace	CleverView for cTrace Message Service
6687/udp	-	Reserved
6688/tcp	clever-tcpip	CleverView for TCP/IP Message Service
6688/udp	-	Reserved
6689	tsa	Tofino Security Appliance
6690/tcp	cleverdetect	CLEVERDetect Message Service
6690/udp	-	Reserved
6691-6695	-	Unassigned
6696/tcp	-	Reserved
6696/udp	babel	Babel Routing Protocol
6697/tcp	ircs-u	Internet Relay Chat via TLS/SSL
6697/udp	-	Reserved
6698	-	Unassigned
6699/tcp	-	Reserved
6699/udp	babel-dtls	Babel Routing Protocol over DTLS
6700	-	Unassigned
6701	kti-icad-srvr	KTI/ICAD Nameserver
6701/sctp	-	Unassigned
6702	e-design-net	e-Design network
6702/sctp	-	Unassigned
6703	e-design-web
6704	-	Reserved
6704/sctp	frc-hp	ForCES HP (High Priority) channel
6705	-	Reserved
6705/sctp	frc-mp	ForCES MP (Medium Priority) channel
6706	-	Reserved
6706/sctp	frc-lp	ForCES LP (Low priority) channel
6707-6713	-	Unassigned
6714	ibprotocol	Internet Backplane Protocol
6715	fibotrader-com	Fibotrader Communications
6716/tcp	princity-agent
6716/udp	-	Reserved
6717-6766	-	Unassigned
6767	bmc-perf-agent	BMC PERFORM AGENT
6768	bmc-perf-mgrd	BMC PERFORM MGRD
6769	adi-gxp-srvprt	ADInstruments GxP Server
6770	plysrv-http	PolyServe http
6771	plysrv-https	PolyServe https
6772-6776	-	Unassigned
6777/tcp	ntz-tracker	netTsunami Tracker
6777/udp	-	Reserved
6778/tcp	ntz-p2p-storage	netTsunami p2p storage system
6778/udp	-	Reserved
6779-6783	-	Unassigned
6784/tcp	-	Reserved
6784/udp	bfd-lag	Bidirectional Forwarding Detection (BFD) on Link Aggregation Group (LAG) Interfaces
6785	dgpf-exchg	DGPF Individual Exchange
6786	smc-jmx	Sun Java Web Console JMX
6787	smc-admin	Sun Web Console Admin
6788	smc-http
6789/tcp	radg	GSS-API for the Oracle Remote Administration Daemon
6789/udp	-	Reserved
6790	hnmp
6791	hnm	Halcyon Network Manager
6792-6800	-	Unassigned
6801	acnet	ACNET Control System Protocol
6802-6816	-	Unassigned
6817/tcp	pentbox-sim	PenTBox Secure IM Protocol
6817/udp	-	Reserved
6818-6830	-	Unassigned
6831	ambit-lm
6832-6840	-	Unassigned
6841	netmo-default
6842	netmo-http
6843-6849	-	Unassigned
6850	iccrushmore
6851-6867	-	Unassigned
6868/tcp	acctopus-cc	Acctopus Command Channel
6868/udp	acctopus-st	Acctopus Status
6869-6887	-	Unassigned
6888	muse
6889-6899	-	Unassigned
6900/tcp	rtimeviewer	R*TIME Viewer Data Interface
6900/udp	-	Reserved
6901/tcp	jetstream	Novell Jetstream messaging protocol
6901/udp	-	Reserved
6902-6923	-	Unassigned
6924	split-ping	Ping with RX/TX latency/loss split
6925-6934	-	Unassigned
6935	ethoscan	EthoScan Service
6936	xsmsvc	XenSource Management Service
6937-6945	-	Unassigned
6946	bioserver	Biometrics Server
6947-6950	-	Unassigned
6951	otlp
6952-6960	-	Unassigned
6961	jmact3
6962	jmevt2
6963	swismgr1
6964	swismgr2
6965	swistrap
6966	swispol
6967-6968	-	Unassigned
6969	acmsoda
6970/tcp	conductor	Conductor test coordination protocol
6970/udp	-	Reserved
6970/sctp	conductor-mpx	conductor for multiplex
6971-6979	-	Unassigned
6980/tcp	-	Reserved
6980/udp	qolyester	QoS-extended OLSR protocol
6981-6996	-	Unassigned
6997	MobilitySrv	Mobility XE Protocol
6998	iatp-highpri
6999	iatp-normalpri
7001	afs3-callback	callbacks to cache managers
7002	afs3-prserver	users & groups database
7003	afs3-vlserver	volume location database
7004	afs3-kaserver	AFS/Kerberos authentication service
7005	afs3-volser	volume managment server
7006	afs3-errors	error interpretation service
7007	afs3-bos	basic overseer process
7008	afs3-update	server-to-server updater
7009	afs3-rmtsys	remote cache manager service
7012	talon-engine
7013	microtalon-dis	Microtalon Discovery
7014	microtalon-com	Microtalon Communications
7015	talon-webserver
7016	spg	SPG Controls Carrier
7017	grasp	GeneRic Autonomic Signaling Protocol
7018/tcp	fisa-svc	FISA Service
7018/udp	-	Reserved
7019/tcp	doceri-ctl	doceri drawing service control
7019/udp	doceri-view	doceri drawing service screen view
7020	dpserve
7021	dpserveadmin
7022	ctdp	CT Discovery Protocol
7023	ct2nmcs	Comtech T2 NMCS
7024	vmsvc	Vormetric service
7025	vmsvc-2	Vormetric Service II
7026/tcp	loreji-panel	Loreji Webhosting Panel
7026/udp	-	Reserved
7027-7029	-	Unassigned
7030	op-probe	ObjectPlanet probe
7031/tcp	iposplanet	IPOSPLANET retailing multi devices protocol
7031/udp	-	Reserved
7032-7039	-	Unassigned
7040/tcp	-	Reserved
7040/udp	quest-disc	Quest application level network service discovery
7041-7069	-	Unassigned
7070	arcp
7071	iwg1	IWGADTS Aircraft Housekeeping Message
7072/tcp	iba-cfg	iba Device Configuration Protocol
7072/udp	iba-cfg-disc	iba Device Configuration Protocol
7073/tcp	martalk	MarTalk protocol
7073/udp	-	Reserved
7074-7079	-	Unassigned
7080	empowerid	EmpowerID Communication
7081-7087	-	Unassigned
7088/tcp	-	Reserved
7088/udp	zixi-transport	Zixi live video transport protocol
7089-7094	-	Unassigned
7095/udp	jdp-disc	Java Discovery Protocol
7095/tcp	-	Reserved
7096-7098	-	Unassigned
7099	lazy-ptop
7101	elcn	Embedded Light Control Network
7102-7106	-	Unassigned
7107/tcp	-	Reserved
7107/udp	aes-x170
7108-7116	-	Unassigned
7117/tcp	rothaga	Encrypted chat and file transfer service
7117/udp	-	Reserved
7118-7120	-	Unassigned
7121	virprot-lm	Virtual Prototypes License Manager
7122	-	Unassigned
7123/tcp	snif	SNIF End-to-End TLS Relay Control Connection
7123/udp	snif	SNIF End-to-End TLS Relay over QUIC
7124-7127	-	Unassigned
7128	scenidm	intelligent data manager
7129	scenccs	Catalog Content Search
7130-7160	-	Unassigned
7161	cabsm-comm
7162	caistoragemgr	CA Storage Manager
7163	cacsambroker	CA Connection Broker
7164	fsr	File System Repository Agent
7165	doc-server	Document WCF Server
7166	aruba-server	Aruba eDiscovery Server
7167/tcp	casrmagent
7167/udp	-	Reserved
7168/tcp	cnckadserver	cncKadServer DB & Inventory Services
7168/udp	-	Reserved
7169	ccag-pib	Consequor Consulting Process Integration Bridge
7170	nsrp	Adaptive Name/Service Resolution
7171	drm-production	Discovery and Retention Mgt Production
7172/tcp	metalbend	Port used for MetalBend programmable interface
7172/udp	-	Reserved
7173/tcp	zsecure	zSecure Server
7173/udp	-	Reserved
7174	clutild
7175-7180	-	Unassigned
7181/udp	janus-disc	Janus Guidewire Enterprise Discovery Service Bus
7181/tcp	-	Reserved
7182-7199	-	Unassigned
7200	fodms	FODMS FLIP
7201	dlip
7202/tcp	pon-ictp	Inter-Channel Termination Protocol (ICTP) for multi-wavelength PON (Passive Optical Network) systems
7202/udp	-	Reserved
7203-7214	-	Unassigned
7215/tcp	PS-Server	Communication ports for PaperStream Server services
7215/udp	-	Reserved
7216/tcp	PS-Capture-Pro	PaperStream Capture Professional
7216/udp	-	Reserved
7217-7226	-	Unassigned
7227	ramp	Registry A & M Protocol
7228/tcp	citrixupp	Citrix Universal Printing Port
7228/udp	-	Reserved
7229/tcp	citrixuppg	Citrix UPP Gateway
7229/udp	-	Reserved
7230-7233	-	Unassigned
7234/tcp	asa-gateways	Traffic forwarding for Okta cloud infra
7234/udp	-	Reserved
7235/udp	aspcoordination	ASP Coordination Protocol
7235/tcp	-	Reserved
7236/tcp	display	Wi-Fi Alliance Wi-Fi Display Protocol
7236/udp	-	Reserved
7237/tcp	pads	PADS (Public Area Display System) Server
7237/udp	-	Reserved
7238-7243	-	Unassigned
7244/tcp	frc-hicp	FrontRow Calypso Human Interface Control Protocol
7244/udp	frc-hicp-disc	FrontRow Calypso Human Interface Control Protocol
7245-7261	-	Unassigned
7262	cnap	Calypso Network Access Protocol
7263-7271	-	Unassigned
7272	watchme-7272	WatchMe Monitoring 7272
7273	oma-rlp	OMA Roaming Location
7274	oma-rlp-s	OMA Roaming Location SEC
7275	oma-ulp	OMA UserPlane Location
7276	oma-ilp	OMA Internal Location Protocol
7277	oma-ilp-s	OMA Internal Location Secure Protocol
7278	oma-dcdocbs	OMA Dynamic Content Delivery over CBS
7279	ctxlic	Citrix Licensing
7280	itactionserver1
7281	itactionserver2
7282/tcp	mzca-action	eventACTION/ussACTION (MZCA) server
7282/udp	mzca-alert	eventACTION/ussACTION (MZCA) alert
7283/tcp	genstat	General Statistics Rendezvous Protocol
7283/udp	-	Reserved
7284-7299	-	Unassigned
7300-7359	swx	The Swiss Exchange
7360-7364	-	Unassigned
7365	lcm-server	LifeKeeper Communications
7366-7390	-	Unassigned
7391	mindfilesys	mind-file system server
7392	mrssrendezvous	mrss-rendezvous server
7393	nfoldman	nFoldMan Remote Publish
7394	fse	File system export of backup images
7395	winqedit
7396	-	Unassigned
7397	hexarc	Hexarc Command Language
7398-7399	-	Unassigned
7400	rtps-discovery
7401	rtps-dd-ut	RTPS Data-Distribution User-Traffic
7402	rtps-dd-mt	RTPS Data-Distribution Meta-Traffic
7403-7409	-	Unassigned
7410	ionixnetmon	Ionix Network Monitor
7411	daqstream	Streaming of measurement data
7412-7419	-	Unassigned
7420/tcp	-	Reserved
7420/udp	ipluminary	Multichannel real-time lighting control
7421	mtportmon	Matisse Port Monitor
7422-7425	-	Unassigned
7426	pmdmgr	OpenView DM Postmaster Manager
7427	oveadmgr	OpenView DM Event Agent Manager
7428	ovladmgr	OpenView DM Log Agent Manager
7429	opi-sock	OpenView DM rqt communication
7430	xmpv7	OpenView DM xmpv7 api pipe
7431	pmd	OpenView DM ovc/xmpv3 api pipe
7432-7436	-	Unassigned
7437	faximum
7438-7442	-	Unassigned
7443	oracleas-https	Oracle Application Server HTTPS
7444-7470	-	Unassigned
7471/tcp	sttunnel	Stateless Transport Tunneling Protocol
7471/udp	-	Reserved
7472	-	Unassigned
7473	rise	Rise: The Vieneo Province
7474/tcp	neo4j	Neo4j Graph Database
7474/udp	-	Reserved
7475-7477	-	Unassigned
7478/tcp	openit	IT Asset Management
7478/udp	-	Reserved
7479-7490	-	Unassigned
7491	telops-lmd
7492-7499	-	Unassigned
7500	silhouette	Silhouette User
7501	ovbus	HP OpenView Bus Daemon
7502-7507	-	Unassigned
7508/tcp	adcp	Automation Device Configuration Protocol
7508/udp	-	Reserved
7509/tcp	acplt	ACPLT - process automation service
7509/udp	-	Reserved
7510	ovhpas	HP OpenView Application Server
7511	pafec-lm
7512-7541	-	Unassigned
7542	saratoga	Saratoga Transfer Protocol
7543	atul	atul server
7544	nta-ds	FlowAnalyzer DisplayServer
7545	nta-us	FlowAnalyzer UtilityServer
7546	cfs	Cisco Fabric service
7547	cwmp	Broadband Forum CWMP
7548	tidp	Threat Information Distribution Protocol
7549	nls-tl	Network Layer Signaling Transport Layer
7550/tcp	-	Reserved
7550/udp	cloudsignaling	Cloud Signaling Service
7551/tcp	controlone-con	ControlONE Console signaling
7551/udp	-	Reserved
7552-7559	-	Unassigned
7560	sncp	Sniffer Command Protocol
7561-7562	-	Unassigned
7563/tcp	cfw	Control Framework
7563/udp	-	Reserved
7564-7565	-	Unassigned
7566	vsi-omega
7567-7568	-	Unassigned
7569/tcp	dell-eql-asm	Dell EqualLogic Host Group Management
7569/udp	-	Reserved
7570	aries-kfinder
7571-7573	-	Unassigned
7574/tcp	coherence	Oracle Coherence Cluster Service
7574/udp	coherence-disc	Oracle Coherence Cluster discovery service
7575/tcp	wtmi-panel	Main access port for WTMI Panel
7575/udp	-	Reserved
7576-7587	-	Unassigned
7588	sun-lm	Sun License Manager
7589-7605	-	Unassigned
7606	mipi-debug	MIPI Alliance Debug
7607-7623	-	Unassigned
7624	indi	Instrument Neutral Distributed Interface
7625	-	Unassigned
7626/tcp	simco	SImple Middlebox COnfiguration (SIMCO) Server
7626/udp	-	Unassigned
7626/sctp	simco	SImple Middlebox COnfiguration (SIMCO)
7627	soap-http	SOAP Service Port
7628	zen-pawn	Primary Agent Work Notification
7629	xdas	OpenXDAS Wire Protocol
7630/tcp	hawk	HA Web Konsole
7630/udp	-	Reserved
7631/tcp	tesla-sys-msg	TESLA System Messaging
7631/udp	-	Reserved
7632	-	Unassigned
7633	pmdfmgt	PMDF Management
7634-7647	-	Unassigned
7648	cuseeme	bonjour-cuseeme
7649-7662	-	Unassigned
7663	rome	Proprietary immutable distributed data storage
7664-7667	-	Unassigned
7668/tcp	authoritygate	AuthorityGate Secure API communication for Orchestrated task sequencing
7668/udp	-	Reserved
7669-7671	-	Unassigned
7672/tcp	imqstomp	iMQ STOMP Server
7672/udp	-	Reserved
7673/tcp	imqstomps	iMQ STOMP Server over SSL
7673/udp	-	Reserved
7674	imqtunnels	iMQ SSL tunnel
7675	imqtunnel
7676	imqbrokerd	iMQ Broker Rendezvous
7677	sun-user-https	Sun App Server - HTTPS
7678-7679	-	Unassigned
7680	ms-do	Microsoft Delivery Optimization Peer-to-Peer
7681-7682	-	Unassigned
7683/tcp	dmt	Cleondris DMT
7683/udp	-	Reserved
7684-7686	-	Unassigned
7687/tcp	bolt	Bolt database connection
7687/udp	-	Reserved
7688	-	Unassigned
7689	collaber	Collaber Network Service
7690/tcp	sovd	Service-Oriented Vehicle Diagnostics
7690/udp	-	Reserved
7691-7696	-	Unassigned
7697	klio	KLIO communications
7698-7699	-	Unassigned
7700/tcp	em7-secom	EM7 Secure Communications
7700/udp	-	Reserved
7701	-	Reserved
7701/sctp	nfapi	SCF nFAPI defining MAC/PHY split
7702-7706	-	Unassigned
7707	sync-em7	EM7 Dynamic Updates
7708	scinet	scientia.net
7709-7719	-	Unassigned
7720	medimageportal
7721-7723	-	Unassigned
7724	nsdeepfreezectl	Novell Snap-in Deep Freeze Control
7725	nitrogen	Nitrogen Service
7726	freezexservice	FreezeX Console Service
7727	trident-data	Trident Systems Data
7728/tcp, udp, sctp	osvr	Open-Source Virtual Reality
7729-7733	-	Unassigned
7734	smip	Smith Protocol over IP
7735-7737	-	Unassigned
7738	aiagent	HP Enterprise Discovery Agent
7739-7740	-	Unassigned
7741	scriptview	ScriptView Network
7742/tcp	msss	Mugginsoft Script Server Service
7742/udp	-	Reserved
7743	sstp-1	Sakura Script Transfer Protocol
7744	raqmon-pdu
7745-7746	-	Unassigned
7747	prgp	Put/Run/Get Protocol
7748-7776	-	Unassigned
7775/tcp	inetfs	A File System using TLS over a wide area network
7775/udp	-	Reserved
7776	-	Unassigned
7777	cbt
7778	interwise
7779	vstat
7780	-	Unassigned
7781	accu-lmgr
7782-7783	-	Unassigned
7784/udp	s-bfd	Seamless Bidirectional Forwarding Detection (S-BFD)
7784/tcp	-	Reserved
7785	-	Unassigned
7786	minivend
7787	popup-reminders	Popup Reminders Receive
7788	-	Unassigned
7789	office-tools	Office Tools Pro Receive
7790-7793	-	Unassigned
7794	q3ade	Q3ADE Cluster Service
7795-7796	-	Unassigned
7797	pnet-conn	Propel Connector port
7798	pnet-enc	Propel Encoder port
7799	altbsdp	Alternate BSDP Service
7800	asr	Apple Software Restore
7801	ssp-client	Secure Server Protocol - client
7802/udp	vns-tp	Virtualized Network Services Tunnel Protocol
7802/tcp	-	Reserved
7803-7809	-	Unassigned
7810	rbt-wanopt	Riverbed WAN Optimization Protocol
7811-7844	-	Unassigned
7845	apc-7845
7846	apc-7846
7847/tcp	csoauth	A product key authentication protocol made by CSO
7847/udp	-	Reserved
7848-7868	-	Unassigned
7869/tcp	mobileanalyzer	MobileAnalyzer& MobileMonitor
7869/udp	-	Reserved
7870/tcp	rbt-smc	Riverbed Steelhead Mobile Service
7870/udp	-	Reserved
7871/tcp	mdm	Mobile Device Management
7871/udp	-	Reserved
7872/tcp	-	Reserved
7872/udp	mipv6tls	TLS-based Mobile IPv6 Security
7873-7877	-	Unassigned
7878/tcp	owms	Opswise Message Service
7878/udp	-	Reserved
7879	-	Unassigned
7880	pss	Pearson
7881-7886	-	Unassigned
7887	ubroker	Universal Broker
7888-7899	-	Unassigned
7900	mevent	Multicast Event
7901	tnos-sp	TNOS Service Protocol
7902	tnos-dp	TNOS shell Protocol
7903	tnos-dps	TNOS Secure DiaguardProtocol
7904-7912	-	Unassigned
7913	qo-secure	QuickObjects secure port
7914-7931	-	Unassigned
7932	t2-drm	Tier 2 Data Resource Manager
7933	t2-brm	Tier 2 Business Rules Manager
7934-7961	-	Unassigned
7962	generalsync	Encrypted, extendable, general-purpose synchronization protocol
7963-7966	-	Unassigned
7967	supercell
7968-7978	-	Unassigned
7979	micromuse-ncps
7980	quest-vista
7981/tcp	sossd-collect	Spotlight on SQL Server Desktop Collect
7981/udp	-	Reserved
7982/tcp	sossd-agent	Spotlight on SQL Server Desktop Agent
7982/udp	sossd-disc	Spotlight on SQL Server Desktop Agent Discovery
7983-7997	-	Unassigned
7997/tcp	pushns	PUSH Notification Service
7997/udp	-	Reserved
7998/tcp	-	Reserved
7998/udp	usicontentpush	USI Content Push Service
7999	irdmi2
8000	irdmi
8001	vcom-tunnel
8002	teradataordbms
8003	mcreport	Mulberry Connect Reporting Service
8004/tcp	p2pevolvenet	Opensource Evolv Enterprise Platform P2P Network Node Connection Protocol
8004/udp	-	Reserved
8005	mxi	MXI Generation II for z/OS
8006/tcp	wpl-analytics	World Programming analytics
8006/udp	wpl-disc	World Programming analytics discovery
8007	warppipe	I/O oriented cluster computing software
8008	http-alt	HTTP Alternate
8009/tcp	nvme-disc	NVMe over Fabrics Discovery Service
8009/udp	-	Reserved
8010	-	Reserved
8011-8014	-	Unassigned
8015/tcp	cfg-cloud	Configuration Cloud Service
8015/udp	-	Reserved
8016/tcp	ads-s	Beckhoff Automation Device Specification
8016/udp	-	Reserved
8017/tcp	-	Reserved
8017/udp	cisco-cloudsec	Cisco Cloudsec Dataplane Port Number
8018	-	Unassigned
8019	qbdb	QB DB Dynamic Port
8020	intu-ec-svcdisc	Intuit Entitlement Service and Discovery
8022	oa-system
8023	arca-api	ARCATrust vault API
8024	-	Unassigned
8025	ca-audit-da	CA Audit Distribution Agent
8026	ca-audit-ds	CA Audit Distribution Server
8027	papachi-p2p-srv	peer tracker and data relay service
8028-8031	-	Unassigned
8032	pro-ed
8033	mindprint
8034	vantronix-mgmt	.vantronix Management
8035-8039	-	Unassigned
8040	ampify	Ampify Messaging Protocol
8041	enguity-xccetp	Xcorpeon ASIC Carrier Ethernet Transport
8042/tcp	fs-agent	FireScope Agent
8042/udp	-	Reserved
8043/tcp	fs-server	FireScope Server
8043/udp	-	Reserved
8044/tcp	fs-mgmt	FireScope Management Interface
8044/udp	-	Reserved
8045-8050	-	Unassigned
8051/tcp	rocrail	Rocrail Client Service
8051/udp	-	Reserved
8052	senomix01	Senomix Timesheets Server
8053	senomix02	Senomix Timesheets Client [1 year assignment]
8054	senomix03	Senomix Timesheets Server [1 year assignment]
8055	senomix04	Senomix Timesheets Server [1 year assignment]
8056	senomix05	Senomix Timesheets Server [1 year assignment]
8057	senomix06	Senomix Timesheets Client [1 year assignment]
8058	senomix07	Senomix Timesheets Client [1 year assignment]
8059	senomix08	Senomix Timesheets Client [1 year assignment]
8060/tcp	-	Reserved
8060/udp	aero	Asymmetric Extended Route Optimization (AERO)
8061/tcp	nikatron-dev	Nikatron Device Protocol
8061/udp	-	Reserved
8062-8065	-	Unassigned
8066/tcp	toad-bi-appsrvr	Toad BI Application Server
8066/udp	-	Reserved
8067/tcp	infi-async	Infinidat async replication
8067/udp	-	Reserved
8068-8069	-	Unassigned
8070/tcp	ucs-isc	Oracle Unified Communication Suite's Indexed Search Converter
8070/udp	-	Reserved
8071-8073	-	Unassigned
8074	gadugadu
8075-8076	-	Unassigned
8077	-	Reserved
8078-8079	-	Unassigned
8082	us-cli	Utilistor (Client)
8083	us-srv	Utilistor (Server)
8084/tcp	websnp	Snarl Network Protocol over HTTP
8084/udp	-	Reserved
8085	-	Unassigned
8086	d-s-n	Distributed SCADA Networking Rendezvous Port
8087	simplifymedia	Simplify Media SPP Protocol
8089	-	Unassigned
8090/tcp	opsmessaging	Vehicle to station messaging
8090/udp	-	Reserved
8091/tcp	jamlink	Jam Link Framework
8091/udp	-	Reserved
8092-8096	-	Unassigned
8097	sac	SAC Port Id
8098-8099	-	Unassigned
8100	xprint-server
8101/tcp	ldoms-migr	Logical Domains Migration
8101/udp	-	Reserved
8102/tcp	kz-migr	Oracle Kernel zones migration server
8102/udp	-	Reserved
8103-8110	-	Unassigned
8111/tcp	-	Reserved
8111/udp	skynetflow	Skynetflow network services
8112-8114	-	Unassigned
8115	mtl8000-matrix
8116	cp-cluster	Check Point Clustering
8117/tcp	purityrpc	Purity replication clustering and remote management
8117/udp	-	Reserved
8118	privoxy	Privoxy HTTP proxy
8119-8120	-	Unassigned
8121	apollo-data	Apollo Data Port
8122	apollo-admin	Apollo Admin Port
8123-8127	-	Unassigned
8128	paycash-online	PayCash Online Protocol
8129	paycash-wbp	PayCash Wallet-Browser
8130	indigo-vrmi
8131	indigo-vbcp
8132	dbabble
8133-8139	-	Unassigned
8140/tcp	puppet	The Puppet master service
8140/udp	-	Reserved
8141-8147	-	Unassigned
8148	isdd	i-SDD file transfer
8149/tcp	-	Reserved
8149/udp	eor-game	Edge of Reality game data
8150-8152	-	Unassigned
8153/tcp	quantastor	QuantaStor Management Interface
8153/udp	-	Reserved
8154-8159	-	Unassigned
8160	patrol
8161	patrol-snmp
8162/tcp	lpar2rrd	LPAR2RRD client server communication
8162/udp	-	Reserved
8163-8180	-	Unassigned
8181/tcp	intermapper	Intermapper network management system
8181/udp	-	Reserved
8182	vmware-fdm	VMware Fault Domain Manager
8183/tcp	proremote
8183/udp	-	Reserved
8184	itach	Remote iTach Connection
8185-8189	-	Unassigned
8190/tcp	gcp-rphy	Generic control plane for RPHY
8190/udp	-	Reserved
8191/tcp	limnerpressure
8191/udp	-	Reserved
8192	spytechphone	SpyTech Phone Service
8193	-	Unassigned
8194	blp1	Bloomberg data API
8195	blp2	Bloomberg feed
8196-8198	-	Unassigned
8199	vvr-data
8200	trivnet1	TRIVNET
8201	trivnet2	TRIVNET
8202/tcp	-	Reserved
8202/udp	aesop	Audio+Ethernet Standard Open Protocol
8203	-	Unassigned
8204	lm-perfworks
8205	lm-instmgr
8206	lm-dta
8207	lm-sserver
8208	lm-webwatcher
8209-8210	-	Unassigned
8211/tcp	-	Reserved
8211/udp	aruba-papi	Aruba Networks AP management
8212-8229	-	Unassigned
8230	rexecj	RexecJ Server
8231/tcp	-	Reserved
8231/udp	hncp-udp-port	HNCP
8232/tcp	-	Reserved
8232/udp	hncp-dtls-port	HNCP over DTLS
8233-8242	-	Unassigned
8243	synapse-nhttps	Synapse Non Blocking HTTPS
8244-8265	-	Unassigned
8266/tcp	-	Reserved
8266/udp	espeasy-p2p	ESPeasy peer-2-peer communication
8267-8269	-	Unassigned
8270/tcp	robot-remote	Robot Framework Remote Library Interface
8270/udp	-	Reserved
8271-8275	-	Unassigned
8276	ms-mcc	Microsoft Connected Cache
8277-8279	-	Unassigned
8280	synapse-nhttp	Synapse Non Blocking HTTP
8281	-	Unassigned
8282/tcp	libelle	Libelle EnterpriseBus
8282/udp	libelle-disc	Libelle EnterpriseBus discovery
8282/sctp	-	Reserved
8283-8291	-	Unassigned
8292	blp3	Bloomberg professional
8293/tcp	hiperscan-id	Hiperscan Identification Service
8293/udp	-	Reserved
8294	blp4	Bloomberg intelligent client
8295-8299	-	Unassigned
8300	tmi	Transport Management Interface
8301	amberon	Amberon PPC/PPS
8302-8312	-	Unassigned
8313/tcp	hub-open-net	Hub Open Network
8313/udp	-	Reserved
8314-8319	-	Unassigned
8320	tnp-discover	Thin(ium) Network Protocol
8321	tnp	Thin(ium) Network Protocol
8322	garmin-marine
8323-8350	-	Unassigned
8351	server-find
8352-8375	-	Unassigned
8376	cruise-enum
8377	cruise-swroute
8378	cruise-config
8379	cruise-diags
8380	cruise-update
8381-8382	-	Unassigned
8383	m2mservices
8384/udp	marathontp	Marathon Transport Protocol
8384/tcp	-	Reserved
8385-8399	-	Unassigned
8400	cvd
8401	sabarsd
8402	abarsd
8403	admind
8404/tcp	svcloud	SuperVault Cloud
8404/udp	-	Reserved
8405/tcp	svbackup	SuperVault Backup
8405/udp	-	Reserved
8406-8414	-	Unassigned
8415/tcp	dlpx-sp	Delphix Session Protocol
8415/udp	-	Reserved
8416	espeech	eSpeech Session Protocol
8417	espeech-rtp	eSpeech RTP Protocol
8418-8422	-	Unassigned
8423/tcp	aritts	Aristech text-to-speech server
8423/udp	-	Reserved
8424-8431	-	Unassigned
8432/tcp	pgbackrest	PostgreSQL Backup
8432/udp	-	Reserved
8433/tcp	-	Reserved
8433/udp	aws-as2	Non Persistent Desktop and Application Streaming
8434-8441	-	Unassigned
8442	cybro-a-bus	CyBro A-bus Protocol
8443	pcsync-https
8444	pcsync-http
8445/tcp	copy	Port for copy peer sync feature
8445/udp	copy-disc	Port for copy discovery
8446-8447	-	Unassigned
8448/tcp	matrix-fed	Matrix Federation Protocol
8448/udp	-	Reserved
8449	-	Unassigned
8450	npmp
8451-8456	-	Unassigned
8457/tcp	nexentamv	Nexenta Management GUI
8457/udp	-	Reserved
8458-8469	-	Unassigned
8470/tcp	cisco-avp	Cisco Address Validation Protocol
8470/udp	-	Reserved
8471/udp	-	Reserved
8472	otv	Overlay Transport Virtualization (OTV)
8473	vp2p	Virtual Point to Point
8474	noteshare	AquaMinds NoteShare
8475-8499	-	Unassigned
8500	fmtp	Flight Message Transfer Protocol
8501/tcp	cmtp-mgt	CYTEL Message Transfer Management
8501/udp	cmtp-av	CYTEL Message Transfer Audio and Video
8502/tcp	ftnmtp	FTN Message Transfer Protocol
8502/udp	-	Reserved
8503/udp	lsp-self-ping	MPLS LSP Self-Ping
8503/tcp	-	Reserved
8504-8553	-	Unassigned
8554	rtsp-alt	RTSP Alternate (see port 554)
8555	d-fence	SYMAX D-FENCE
8556-8566	-	Unassigned
8567	dof-tunnel	DOF Tunneling Protocol
8568-8599	-	Unassigned
8600	asterix	Surveillance Data
8601-8608	-	Unassigned
8609/tcp	-	Reserved
8609/udp	canon-cpp-disc	Canon Compact Printer Protocol Discovery
8610	canon-mfnp	Canon MFNP Service
8611	canon-bjnp1	Canon BJNP Port 1
8612	canon-bjnp2	Canon BJNP Port 2
8613	canon-bjnp3	Canon BJNP Port 3
8614	canon-bjnp4	Canon BJNP Port 4
8615/tcp	imink	Imink Service Control
8615/udp	-	Reserved
8616-8664	-	Unassigned
8665/tcp	monetra
8665/udp	-	Reserved
8666/tcp	monetra-admin	Monetra Administrative Access
8666/udp	-	Reserved
8667	-	Unassigned
8668/tcp	spartan	Spartan management
8668/udp	-	Reserved
8669-8674	-	Unassigned
8675/tcp	msi-cps-rm	Motorola Solutions Customer Programming Software for Radio Management
8675/udp	msi-cps-rm-disc	Motorola Solutions Customer Programming Software for Radio Management Discovery
8676-8685	-	Unassigned
8686	sun-as-jmxrmi	Sun App Server - JMX/RMI
8687	-	Unassigned
8688/tcp	openremote-ctrl	OpenRemote Controller HTTP/REST
8688/udp	-	Reserved
8689-8698	-	Unassigned
8699/tcp	vnyx	VNYX Primary Port
8699/udp	-	Reserved
8700-8709	-	Unassigned
8710/tcp	semi-grpc	gRPC for SEMI Standards implementations
8710/udp	-	Reserved
8711/tcp	nvc	Nuance Voice Control
8711/udp	-	Reserved
8712-8731	-	Unassigned
8732/tcp	-	Reserved
8732/udp	dtp-net	DASGIP Net Services
8733	ibus
8734-8749	-	Unassigned
8750/tcp	dey-keyneg	DEY Storage Key Negotiation
8750/udp	-	Reserved
8751-8762	-	Unassigned
8763	mc-appserver
8764	openqueue
8765	ultraseek-http
8766	amcs	Agilent Connectivity Service
8767/tcp	core-of-source	Online mobile multiplayer game
8767/udp	-	Reserved
8768/tcp	sandpolis	Sandpolis Server
8768/udp	-	Reserved
8769/tcp	oktaauthenticat	Okta MultiPlatform Access Mgmt for Cloud Svcs
8769/udp	-	Reserved
8770	dpap	Digital Photo Access Protocol (iPhoto)
8771-8777	-	Unassigned
8778/tcp	uec	Stonebranch Universal Enterprise Controller
8778/udp	-	Reserved
8779-8785	-	Unassigned
8786	msgclnt	Message Client
8787	msgsrvr	Message Server
8788-8792	-	Unassigned
8793	acd-pm	Accedian Performance Measurement
8794-8799	-	Unassigned
8800	sunwebadmin	Sun Web Server Admin Service
8801-8803	-	Unassigned
8804	truecm
8805/tcp	-	Reserved
8805/udp	pfcp	Destination Port number for PFCP
8806	-	Unassigned
8807/tcp	-	Reserved
8807/udp	hes-clip	HES-CLIP Interoperability protocol
8808/tcp	-	Reserved
8808/udp	ssports-bcast	STATSports Broadcast Service
8809/tcp	-	Reserved
8809/udp	3gpp-monp	MCPTT Off-Network Protocol (MONP)
8810-8872	-	Unassigned
8873	dxspider	dxspider linking protocol
8874-8879	-	Unassigned
8880	cddbp-alt	CDDBP
8881/tcp	galaxy4d	Galaxy4D Online Game Engine
8881/udp	-	Reserved
8882	-	Unassigned
8883	secure-mqtt
8884-8887	-	Unassigned
8888/tcp	ddi-tcp-1	NewsEDGE server TCP (TCP 1)
8888/udp	ddi-udp-1	NewsEDGE server UDP (UDP 1)
8889/tcp	ddi-tcp-2	Desktop Data TCP 1
8889/udp	ddi-udp-2	NewsEDGE server broadcast
8890/tcp	ddi-tcp-3	Desktop Data TCP 2
8890/udp	ddi-udp-3	NewsEDGE client broadcast
8891/tcp	ddi-tcp-4	Desktop Data TCP 3: NESS application
8891/udp	ddi-udp-4	Desktop Data UDP 3: NESS application
8892/tcp	ddi-tcp-5	Desktop Data TCP 4: FARM product
8892/udp	ddi-udp-5	Desktop Data UDP 4: FARM product
8893/tcp	ddi-tcp-6	Desktop Data TCP 5: NewsEDGE/Web application
8893/udp	ddi-udp-6	Desktop Data UDP 5: NewsEDGE/Web application
8894/tcp	ddi-tcp-7	Desktop Data TCP 6: COAL application
8894/udp	ddi-udp-7	Desktop Data UDP 6: COAL application
8895-8898	-	Unassigned
8899	ospf-lite
8900	jmb-cds1
8901	jmb-cds2
8902-8907	-	Unassigned
8908/tcp	dpp	WFA Device Provisioning Protocol
8908/udp	-	Reserved
8909	-	Unassigned
8910	manyone-http
8911	manyone-xml
8912	wcbackup	Windows Client Backup
8913	dragonfly	Dragonfly System Service
8914-8936	-	Unassigned
8937/tcp	twds	Transaction Warehouse Data Service
8937/udp	-	Reserved
8938-8952	-	Unassigned
8953/tcp	ub-dns-control	unbound dns nameserver control
8953/udp	-	Reserved
8954	cumulus-admin	Cumulus Admin Port
8955-8979	-	Unassigned
8980	nod-provider	Network of Devices Provider
8981/udp	nod-client	Network of Devices Client
8981/tcp	-	Reserved
8982-8988	-	Unassigned
8989	sunwebadmins	Sun Web Server SSL Admin Service
8991	https-wmap	webmail HTTPS service
8992-8996	-	Unassigned
8997/tcp	oracle-ms-ens	Oracle Messaging Server Event Notification Service
8997/udp	-	Reserved
8998/tcp	canto-roboflow	Canto RoboFlow Control
8998/udp	-	Reserved
8999	bctp	Brodos Crypto Trade Protocol
9000	cslistener
9001	etlservicemgr	ETL Service Manager
9002	dynamid	DynamID authentication
9003-9004	-	Unassigned
9005/tcp	golem	Golem Inter-System RPC
9005/udp	-	Reserved
9006	-	Unassigned
9007/tcp	-	Reserved
9007/udp	ogs-client	Open Grid Services Client
9008/tcp	ogs-server	Open Grid Services Server
9008/udp	-	Reserved
9009	pichat	Pichat Server
9010/tcp	sdr	Secure Data Replicator Protocol
9010/udp	-	Reserved
9011/tcp	-	Reserved
9011/udp	d-star	D-Star Routing digital voice+data for amateur radio
9012-9019	-	Unassigned
9020	tambora
9021	panagolin-ident	Pangolin Identification
9022	paragent	PrivateArk Remote Agent
9023	swa-1	Secure Web Access - 1
9024	swa-2	Secure Web Access - 2
9025	swa-3	Secure Web Access - 3
9026	swa-4	Secure Web Access - 4
9027-9049	-	Unassigned
9050/tcp	versiera	Versiera Agent Listener
9050/udp	-	Reserved
9051/tcp	fio-cmgmt	Fusion-io Central Manager Service
9051/udp	-	Reserved
9052-9059	-	Unassigned
9060/tcp	CardWeb-IO	CardWeb request-response I/O exchange
9060/udp	CardWeb-RT	CardWeb realtime device data
9061-9079	-	Unassigned
9080	glrpc	Groove GLRPC
9081/tcp	-	Reserved
9081/udp	cisco-aqos	Required for Adaptive Quality of Service
9082/sctp	lcs-ap	LCS Application Protocol
9083/tcp	emc-pp-mgmtsvc	EMC PowerPath Mgmt Service
9083/udp	-	Reserved
9084/tcp, udp, sctp	aurora	IBM AURORA Performance Visualizer
9085	ibm-rsyscon	IBM Remote System Console
9086	net2display	Vesa Net2Display
9087	classic	Classic Data Server
9088	sqlexec	IBM Informix SQL Interface
9089	sqlexec-ssl	IBM Informix SQL Interface - Encrypted
9090	websm
9091	xmltec-xmlmail
9092	XmlIpcRegSvc	Xml-Ipc Server Reg
9093/tcp	copycat	Copycat database replication service
9093/udp	-	Reserved
9094-9099	-	Unassigned
9100	pdl-datastream	Printer PDL Data Stream
9101	bacula-dir	Bacula Director
9102	bacula-fd	Bacula File Daemon
9103	bacula-sd	Bacula Storage Daemon
9104	peerwire
9105	xadmin	Xadmin Control Service
9106/tcp	astergate	Astergate Control Service
9106/udp	astergate-disc	Astergate Discovery Service
9107/tcp	astergatefax	AstergateFax Control Service
9107/udp	-	Reserved
9108-9110	-	Unassigned
9111	hexxorecore	Multiple Purpose, Distributed Message Bus
9112-9118	-	Unassigned
9119	mxit	MXit Instant Messaging
9120-9121	-	Unassigned
9122/tcp	grcmp	Global Relay compliant mobile instant messaging protocol
9122/udp	-	Reserved
9123/tcp	grcp	Global Relay compliant instant messaging protocol
9123/udp	-	Reserved
9124-9130	-	Unassigned
9131	dddp	Dynamic Device Discovery
9132-9159	-	Unassigned
9160	apani1
9161	apani2
9162	apani3
9163	apani4
9164	apani5
9165-9182	-	Unassigned
9183	sirius-agent	Sirius Configuration Agent
9184-9190	-	Unassigned
9191	sun-as-jpda	Sun AppSvr JPDA
9192-9199	-	Unassigned
9200	wap-wsp	WAP connectionless session service
9201	wap-wsp-wtp	WAP session service
9202	wap-wsp-s	WAP secure connectionless session service
9203	wap-wsp-wtp-s	WAP secure session service
9204	wap-vcard
9205	wap-vcal
9206	wap-vcard-s	WAP vCard Secure
9207	wap-vcal-s	WAP vCal Secure
9208	rjcdb-vcards	rjcdb vCard
9209	almobile-system	ALMobile System Service
9210	oma-mlp	OMA Mobile Location Protocol
9211	oma-mlp-s	OMA Mobile Location Protocol Secure
9212	serverviewdbms	Server View dbms access
9213	serverstart	ServerStart RemoteControl
9214	ipdcesgbs	IPDC ESG BootstrapService
9215	insis	Integrated Setup and Install Service
9216	acme	Aionex Communication Management Engine
9217	fsc-port	FSC Communication Port
9218-9221	-	Unassigned
9222	teamcoherence	QSC Team Coherence
9223-9254	-	Unassigned
9255	mon	Manager On Network
9256-9276	-	Unassigned
9277/udp	traingpsdata	GPS Data transmitted from train to ground network
9277/tcp	-	Reserved
9278	pegasus	Pegasus GPS Platform
9279	pegasus-ctl	Pegaus GPS System Control Interface
9280	pgps	Predicted GPS
9281	swtp-port1	SofaWare transport port 1
9282	swtp-port2	SofaWare transport port 2
9283	callwaveiam
9284	visd	VERITAS Information Serve
9285	n2h2server	N2H2 Filter Service Port
9286/tcp	-	Reserved
9286/udp	n2receive	n2 monitoring receiver
9287	cumulus
9288-9291	-	Unassigned
9292	armtechdaemon
9293	storview	StorView Client
9294	armcenterhttp	ARMCenter http Service
9295	armcenterhttps	ARMCenter https Service
9296-9299	-	Unassigned
9300	vrace	Virtual Racing Service
9301-9305	-	Unassigned
9306/tcp	sphinxql	Sphinx search server (MySQL listener)
9306/udp	-	Reserved
9307-9309	-	Unassigned
9310/tcp	sapms	SAP Message Server
9310/udp	-	Reserved
9311	-	Unassigned
9312/tcp	sphinxapi	Sphinx search server
9312/udp	-	Reserved
9313-9317	-	Unassigned
9318	secure-ts	PKIX TimeStamp over TLS
9319-9320	-	Unassigned
9321	guibase
9322-9338	-	Unassigned
9339/tcp	gnmi-gnoi	gRPC Network Mgmt/Operations Interface
9339/udp	-	Reserved
9340/tcp	gribi	gRPC Routing Information Base Interface
9340/udp	-	Reserved
9341-9342	-	Unassigned
9343	mpidcmgr
9344	mphlpdmc
9345/tcp	rancher	Rancher Agent
9345/udp	-	Reserved
9346	ctechlicensing
9347-9373	-	Unassigned
9374	fjdmimgr
9375-9379	-	Unassigned
9380	boxp	Brivs! Open Extensible Protocol
9381-9386	-	Unassigned
9387/tcp	d2dconfig	D2D Configuration Service
9387/udp	-	Reserved
9388/tcp	d2ddatatrans	D2D Data Transfer Service
9388/udp	-	Reserved
9389/tcp	adws	Active Directory Web Services
9389/udp	-	Reserved
9390/tcp	otp	OpenVAS Transfer Protocol
9390/udp	-	Reserved
9391-9395	-	Unassigned
9396	fjinvmgr
9397	mpidcagt
9398-9399	-	Unassigned
9400	sec-t4net-srv	Samsung Twain for Network Server
9401	sec-t4net-clt	Samsung Twain for Network Client
9402	sec-pc2fax-srv	Samsung PC2FAX for Network Server
9403-9417	-	Unassigned
9418	git	git pack transfer service
9419-9442	-	Unassigned
9443	tungsten-https	WSO2 Tungsten HTTPS
9444	wso2esb-console	WSO2 ESB Administration Console HTTPS
9445/tcp	mindarray-ca	MindArray Systems Console Agent
9445/udp	-	Reserved
9446-9449	-	Unassigned
9450	sntlkeyssrvr	Sentinel Keys Server
9451-9499	-	Unassigned
9500	ismserver
9501-9521	-	Unassigned
9522/tcp	-	Reserved
9522/udp	sma-spw	SMA Speedwire
9523-9534	-	Unassigned
9536	laes-bf	Surveillance buffering function
9537-9554	-	Unassigned
9555	trispen-sra	Trispen Secure Remote Access
9556-9558	-	Unassigned
9559/tcp	p4runtime	P4Runtime gRPC Service
9559/udp	-	Reserved
9560-9591	-	Unassigned
9592	ldgateway	LANDesk Gateway
9593	cba8	LANDesk Management Agent (cba8)
9594	msgsys	Message System
9595	pds	Ping Discovery Service
9596	mercury-disc	Mercury Discovery
9597	pd-admin	PD Administration
9598	vscp	Very Simple Ctrl Protocol
9599	robix
9600	micromuse-ncpw
9601-9611	-	Unassigned
9612	streamcomm-ds	StreamComm User Directory
9613	-	Unassigned
9614/tcp	iadt-tls	iADT Protocol over TLS
9614/udp	-	Reserved
9615	-	Unassigned
9616/tcp	erunbook-agent
9616/tcp	erunbook_agent
9616/udp	-	Reserved
9617/tcp	erunbook-server
9617/tcp	erunbook_server
9617/udp	-	Reserved
9618	condor	Condor Collector Service
9619-9627	-	Unassigned
9628	odbcpathway	ODBC Pathway Service
9629	uniport	UniPort SSO Controller
9630/tcp	peoctlr	Peovica Controller
9630/udp	-	Reserved
9631/tcp	peocoll	Peovica Collector
9631/udp	-	Reserved
9632/tcp	-	Reserved
9632/udp	mc-comm	Mobile-C Communications
9633-9639	-	Unassigned
9640/tcp	pqsflows	ProQueSys Flows Service
9640/udp	-	Reserved
9641-9665	-	Unassigned
9666/tcp	zoomcp	Zoom Control Panel Game Server Management
9666/udp	-	Reserved
9667	xmms2	Cross-platform Music Multiplexing System
9668	tec5-sdctp	tec5 Spectral Device Control Protocol
9669-9693	-	Unassigned
9694	client-wakeup	T-Mobile Client Wakeup Message
9695	ccnx	Content Centric Networking
9696-9699	-	Unassigned
9700	board-roar	Board M.I.T. Service
9701-9746	-	Unassigned
9747	l5nas-parchan	L5NAS Parallel Channel
9748-9749	-	Unassigned
9750	board-voip	Board M.I.T. Synchronous Collaboration
9751-9752	-	Unassigned
9753	rasadv
9754-9761	-	Unassigned
9762	tungsten-http	WSO2 Tungsten HTTP
9763-9799	-	Unassigned
9800	davsrc	WebDav Source Port
9801	sstp-2	Sakura Script Transfer Protocol-2
9802	davsrcs	WebDAV Source TLS/SSL
9803-9874	-	Unassigned
9875	sapv1	Session Announcement v1
9876/tcp	sd	Session Director
9877/tcp	x510	The X.510 wrapper protocol
9877/udp	-	Reserved
9878/udp	kca-service	The KX509 Kerberized Certificate Issuance Protocol in Use in 2012
9878/tcp	-	Reserved
9879-9887	-	Unassigned
9888	cyborg-systems
9889	gt-proxy	Port for Cable network related data proxy or repeater
9890-9897	-	Unassigned
9898	monkeycom
9899/tcp	-	Reserved
9899/udp	sctp-tunneling
9900/tcp, udp, sctp	iua
9901/udp	enrp	enrp server channel
9901/sctp	enrp-sctp	enrp server channel
9902/sctp	enrp-sctp-tls	enrp/tls server channel
9903/tcp	-	Reserved
9903/udp	multicast-ping	Multicast Ping Protocol
9904-9908	-	Unassigned
9909	domaintime
9910	-	Unassigned
9911	sype-transport	SYPECom Transport Protocol
9912-9924	-	Unassigned
9925/tcp	xybrid-cloud
9925/udp	-	Reserved
9926-9949	-	Unassigned
9950	apc-9950
9951	apc-9951
9952	apc-9952
9953	acis	9953
9954/tcp	hinp	HaloteC Instrument Network Protocol
9954/udp	-	Reserved
9955/tcp	alljoyn-stm	Contact Port for AllJoyn standard messaging
9955/udp	alljoyn-mcm	Contact Port for AllJoyn multiplexed constrained messaging
9956/tcp	-	Reserved
9956/udp	alljoyn	Alljoyn Name Service
9957-9965	-	Unassigned
9966	odnsp	OKI Data Network Setting Protocol
9967-9977	-	Unassigned
9978/tcp	xybrid-rt	XYBRID RT Server
9978/udp	-	Reserved
9979/tcp	visweather	Valley Information Systems Weather station data
9979/udp	-	Reserved
9980	-	Unassigned
9981/tcp	pumpkindb	Event sourcing database engine with a built-in programming language
9981/udp	-	Reserved
9982-9985	-	Unassigned
9986/tcp	kaostransport	KAOS secure message transport protocol for safety-critical environments
9986/udp	-	Reserved
9987	dsm-scm-target	DSM/SCM Target Interface
9988/tcp	nsesrvr	Software Essentials Secure HTTP server
9988/udp	-	Reserved
9989	-	Unassigned
9990	osm-appsrvr	OSM Applet Server
9991	osm-oev	OSM Event Server
9992	palace-1	OnLive-1
9993	palace-2	OnLive-2
9994	palace-3	OnLive-3
9995	palace-4
9996	palace-5
9997	palace-6
9998	distinct32
9999	distinct
10001	scp-config	SCP Configuration
10002	documentum	EMC-Documentum Content Server Product
10003/tcp	documentum-s	EMC-Documentum Content Server Product
10003/tcp	documentum_s	EMC-Documentum Content Server Product
10003/udp	documentum-s	EMC-Documentum Content Server Product
10003/udp	documentum_s	EMC-Documentum Content Server Product
10004/tcp	emcrmirccd	EMC Replication Manager Client
10004/udp	-	Reserved
10005/tcp	emcrmird	EMC Replication Manager Server
10005/udp	-	Reserved
10006/tcp	netapp-sync	Sync replication protocol among different NetApp platforms
10006/udp	-	Reserved
10007	mvs-capacity
10008	octopus	Octopus Multiplexer
10009	swdtp-sv	Systemwalker Desktop Patrol
10010/tcp	rxapi	ooRexx rxapi services
10010/udp	-	Reserved
10011-10019	-	Unassigned
10020/tcp	abb-hw	Hardware configuration and maintenance
10020/udp	-	Reserved
10021-10022	-	Unassigned
10023/udp	cefd-vmp	Comtech EF-Data's Vipersat Management Protocol
10023/tcp	-	Reserved
10024-10049	-	Unassigned
10050	zabbix-agent
10051	zabbix-trapper
10052-10054	-	Unassigned
10055/tcp	qptlmd	Quantapoint FLEXlm Licensing Service
10055/udp	-	Reserved
10056-10079	-	Unassigned
10080	amanda
10082-10099	-	Unassigned
10100	itap-ddtp	VERITAS ITAP DDTP
10101	ezmeeting-2	eZmeeting
10102	ezproxy-2	eZproxy
10103	ezrelay
10104	swdtp	Systemwalker Desktop Patrol
10105-10106	-	Unassigned
10107	bctp-server	VERITAS BCTP, server
10108-10109	-	Unassigned
10110	nmea-0183	NMEA-0183 Navigational Data
10111/tcp	-	Reserved
10111/udp	nmea-onenet	NMEA OneNet multicast messaging
10112	-	Unassigned
10113	netiq-endpoint
10114	netiq-qcheck
10115	netiq-endpt	NetIQ Endpoint
10116	netiq-voipa	NetIQ VoIP Assessor
10117	iqrm	NetIQ IQCResource Managament Svc
10118-10124	-	Unassigned
10125/tcp	cimple	HotLink CIMple REST API
10125/udp	-	Reserved
10126-10127	-	Unassigned
10128	bmc-perf-sd	BMC-PERFORM-SERVICE DAEMON
10129/tcp	bmc-gms	BMC General Manager Server
10129/udp	-	Reserved
10130-10159	-	Unassigned
10160	qb-db-server	QB Database Server
10161/tcp	snmptls
10161/udp	snmpdtls
10162/tcp	snmptls-trap	SNMP-Trap-TLS
10162/udp	snmpdtls-trap	SNMP-Trap-DTLS
10163-10199	-	Unassigned
10200	trisoap	Trigence AE Soap Service
10201/tcp	rsms	Remote Server Management Service
10201/udp	rscs	Remote Server Control and Test Service
10202-10251	-	Unassigned
10252	apollo-relay	Apollo Relay Port
10253/udp	eapol-relay	Relay of EAPOL frames
10253/tcp	-	Reserved
10254-10259	-	Unassigned
10260	axis-wimp-port
10261/tcp	tile-ml	Tile remote machine learning
10261/udp	-	Reserved
10262-10287	-	Unassigned
10288	blocks
10289-10320	-	Unassigned
10321	-	Reserved
10322-10438	-	Unassigned
10439/udp	bngsync	BalanceNG session table synchronization protocol
10439/tcp	-	Reserved
10440-10442	-	Unassigned
10443/tcp	cirrossp	CirrosSP Workstation Communication
10443/udp	-	Reserved
10444-10499	-	Unassigned
10500/tcp	-	Reserved
10500/udp	hip-nat-t	HIP NAT-Traversal
10501-10539	-	Unassigned
10540	MOS-lower	MOS Media Object Metadata Port
10541	MOS-upper	MOS Running Order Port
10542	MOS-aux	MOS Low Priority Port
10543	MOS-soap	MOS SOAP Default Port
10544	MOS-soap-opt	MOS SOAP Optional Port
10545-10547	-	Unassigned
10548/tcp	serverdocs	Apple Document Sharing Service
10548/udp	-	Reserved
10549-10630	-	Unassigned
10631/tcp	printopia	Printopia Serve
10631/udp	-	Reserved
10632-10799	-	Unassigned
10800	gap	Gestor de Acaparamiento para Pocket PCs
10801-10804	-	Unassigned
10805	lpdg	LUCIA Pareja Data Group
10806-10808	-	Unassigned
10809/tcp	nbd	Network Block Device
10809/udp	-	Reserved
10810/tcp	-	Reserved
10810/udp	nmc-disc	Nuance Mobile Care Discovery
10811-10859	-	Unassigned
10860	helix	Helix Client/Server
10861-10879	-	Unassigned
10880	bveapi	BVEssentials HTTP API
10881-10932	-	Unassigned
10933/tcp	octopustentacle	Listen port used by the Octopus Deploy Tentacle deployment agent
10933/udp	-	Reserved
10934-10989	-	Unassigned
10990	rmiaux	Auxiliary RMI Port
10991-10999	-	Unassigned
11000	irisa
11001	metasys
11002-11094	-	Unassigned
11095	weave	Nest device-to-device and device-to-service application protocol
11096-11102	-	Unassigned
11103/tcp	origo-sync	OrigoDB Server Sync Interface
11103/udp	-	Reserved
11104/tcp	netapp-icmgmt	NetApp Intercluster Management
11104/udp	-	Reserved
11105/tcp	netapp-icdata	NetApp Intercluster Data
11105/udp	-	Reserved
11106	sgi-lk	SGI LK Licensing service
11107	-	Unassigned
11108/udp	myq-termlink	Hardware Terminals Discovery and Low-Level Communication Protocol
11108/tcp	-	Reserved
11109/tcp	sgi-dmfmgr	Data migration facility Manager (DMF) is a browser based interface to DMF
11109/udp	-	Reserved
11110/tcp	sgi-soap	Data migration facility (DMF) SOAP is a web server protocol to support remote access to DMF
11110/udp	-	Reserved
11111	vce	Viral Computing Environment (VCE)
11112	dicom
11113-11160	-	Unassigned
11161	suncacao-snmp	sun cacao snmp access point
11162	suncacao-jmxmp	sun cacao JMX-remoting access point
11163	suncacao-rmi	sun cacao rmi registry access point
11164	suncacao-csa	sun cacao command-streaming access point
11165	suncacao-websvc	sun cacao web service access point
11166-11170	-	Unassigned
11171/tcp	-	Reserved
11171/udp	snss	Surgical Notes Security Service Discovery (SNSS)
11172/tcp	oemcacao-jmxmp	OEM cacao JMX-remoting access point
11172/udp	-	Reserved
11173/tcp	t5-straton	Straton Runtime Programing
11173/udp	-	Reserved
11174/tcp	oemcacao-rmi	OEM cacao rmi registry access point
11174/udp	-	Reserved
11175/tcp	oemcacao-websvc	OEM cacao web service access point
11175/udp	-	Reserved
11176-11200	-	Unassigned
11201	smsqp
11202/tcp	dcsl-backup	DCSL Network Backup Services
11202/udp	-	Reserved
11203-11207	-	Unassigned
11208	wifree	WiFree Service
11209-11210	-	Unassigned
11211	memcache	Memory cache service
11212-11234	-	Unassigned
11235/tcp	xcompute	numerical systems messaging
11235/udp	-	Reserved
11235/sctp	xcompute	numerical systems messaging
11236-11318	-	Unassigned
11319	imip
11320	imip-channels	IMIP Channels Port
11321	arena-server	Arena Server Listen
11322-11366	-	Unassigned
11367	atm-uhas
11368-11370	-	Unassigned
11371	hkp	OpenPGP HTTP Keyserver
11372-11429	-	Unassigned
11430/udp	lsdp	Lenbrook Service Discovery Protocol
11430/tcp	-	Reserved
11431-11433	-	Unassigned
11434/tcp	ollama
11434/udp	-	Reserved
11435-11488	-	Unassigned
11489/tcp	asgcypresstcps	ASG Cypress Secure Only
11489/udp	-	Reserved
11490-11599	-	Unassigned
11600	tempest-port	Tempest Protocol Port
11601-11622	-	Unassigned
11623/tcp	emc-xsw-dconfig	EMC XtremSW distributed config
11623/udp	-	Reserved
11624-11719	-	Unassigned
11720	h323callsigalt	H.323 Call Control Signalling Alternate
11721-11722	-	Unassigned
11723	emc-xsw-dcache	EMC XtremSW distributed cache
11724-11750	-	Unassigned
11751	intrepid-ssl
11752-11795	-	Unassigned
11796/tcp	lanschool
11796/udp	lanschool-mpt	Lanschool Multipoint
11797-11875	-	Unassigned
11876	xoraya	X2E Xoraya Multichannel protocol
11877/tcp	-	Reserved
11877/udp	x2e-disc	X2E service discovery protocol
11878-11966	-	Unassigned
11967	sysinfo-sp	SysInfo Service Protocol
11968-11970	-	Unassigned
11971/tcp	tibsd	TiBS Service
11971/udp	-	Reserved
11972-11996	-	Unassigned
11997/sctp	wmereceiving	WorldMailExpress
11998/sctp	wmedistribution	WorldMailExpress
11999/sctp	wmereporting	WorldMailExpress
12000	entextxid	IBM Enterprise Extender SNA XID Exchange
12001	entextnetwk	IBM Enterprise Extender SNA COS Network Priority
12002	entexthigh	IBM Enterprise Extender SNA COS High Priority
12003	entextmed	IBM Enterprise Extender SNA COS Medium Priority
12004	entextlow	IBM Enterprise Extender SNA COS Low Priority
12005	dbisamserver1	DBISAM Database Server - Regular
12006	dbisamserver2	DBISAM Database Server - Admin
12007	accuracer	Accuracer Database System Server
12008	accuracer-dbms	Accuracer Database System Admin
12009/tcp	-	Reserved
12009/udp	ghvpn	Green Hills VPN
12010/tcp	edbsrvr	ElevateDB Server
12010/udp	-	Reserved
12011	-	Unassigned
12012	vipera	Vipera Messaging Service
12013	vipera-ssl	Vipera Messaging Service over SSL Communication
12014-12108	-	Unassigned
12109	rets-ssl	RETS over SSL
12110-12120	-	Unassigned
12121	nupaper-ss	NuPaper Session Service
12122-12167	-	Unassigned
12168	cawas	CA Web Access Service
12169-12171	-	Unassigned
12172	hivep
12173-12299	-	Unassigned
12300	linogridengine
12301	-	Unassigned
12302/tcp	rads
12302/udp	-	Reserved
12303-12320	-	Unassigned
12321	warehouse-sss	Warehouse Monitoring Syst SSS
12322	warehouse	Warehouse Monitoring Syst
12323-12344	-	Unassigned
12345	italk	Italk Chat System
12346-12545	-	Unassigned
12546/tcp	carb-repl-ctrl	Carbonite Server Replication Control
12546/udp	-	Reserved
12547-12752	-	Unassigned
12753	tsaf	tsaf port
12754-12864	-	Unassigned
12865/tcp	netperf	control port for the netperf benchmark
12865/udp	-	Reserved
12866-13159	-	Unassigned
13160	i-zipqd
13161-13215	-	Unassigned
13216	bcslogc	Black Crow Software application logging
13217	rs-pias	R&S Proxy Installation Assistant Service
13218/tcp	emc-vcas-tcp	EMC Virtual CAS Service
13218/udp	emc-vcas-udp	EMV Virtual CAS Service Discovery
13219-13222	-	Unassigned
13223	powwow-client
13224	powwow-server
13225-13399	-	Unassigned
13400/tcp	doip-data
13400/udp	doip-disc	DoIP Discovery
13401-13719	-	Unassigned
13720	bprd	BPRD Protocol (VERITAS NetBackup)
13721	bpdbm	BPDBM Protocol (VERITAS NetBackup)
13722	bpjava-msvc	BP Java MSVC Protocol
13723	-	Unassigned
13724	vnetd	Veritas Network Utility
13725-13781	-	Unassigned
13782	bpcd	VERITAS NetBackup
13783	vopied	VOPIED Protocol
13784	-	Unassigned
13785	nbdb	NetBackup Database
13786	nomdb	Veritas-nomdb
13787-13817	-	Unassigned
13818	dsmcc-config
13819	dsmcc-session	DSMCC Session Messages
13820	dsmcc-passthru	DSMCC Pass-Thru Messages
13821	dsmcc-download	DSMCC Download Protocol
13822	dsmcc-ccp	DSMCC Channel Change Protocol
13823/tcp	bmdss	Blackmagic Design Streaming Server
13823/udp	-	Reserved
13824-13831	-	Unassigned
13832/tcp	a-trust-rpc	Certificate Management and Issuing
13832/udp	-	Reserved
13833-13893	-	Unassigned
13894	ucontrol	Ultimate Control communication protocol
13895-13928	-	Unassigned
13929	dta-systems
13930/tcp	medevolve	MedEvolve Port Requester
13930/udp	-	Reserved
13931-13999	-	Unassigned
14000	scotty-ft	SCOTTY High-Speed Filetransfer
14001/tcp	sua
14001/udp	sua	De-Registered
14001/sctp	sua
14002/udp	scotty-disc	Discovery of a SCOTTY hardware codec board
14002/tcp	-	Reserved
14003-14032	-	Unassigned
14033	sage-best-com1	sage Best! Config Server 1
14034	sage-best-com2	sage Best! Config Server 2
14035-14140	-	Unassigned
14141	vcs-app	VCS Application
14142	icpp	IceWall Cert Protocol
14143/tcp	icpps	IceWall Cert Protocol over TLS
14143/udp	-	Reserved
14144	-	Unassigned
14145	gcm-app	GCM Application
14146-14148	-	Unassigned
14149	vrts-tdd	Veritas Traffic Director
14150/tcp	vcscmd	Veritas Cluster Server Command Server
14150/udp	-	Reserved
14151-14153	-	Unassigned
14154	vad	Veritas Application Director
14155-14249	-	Unassigned
14250	cps	Fencing Server
14251-14413	-	Unassigned
14414	ca-web-update	CA eTrust Web Update Service
14415-14499	-	Unassigned
14500/tcp	xpra	xpra network protocol
14500/udp	-	Reserved
14501-14935	-	Unassigned
14936	hde-lcesrvr-1
14937	hde-lcesrvr-2
14938-14999	-	Unassigned
15000	hydap	Hypack Data Aquisition
15001	-	Unassigned
15002/tcp	onep-tls	Open Network Environment TLS
15002/udp	-	Reserved
15003-15117	-	Unassigned
15118/tcp	-	Reserved
15118/udp	v2g-secc	v2g Supply Equipment Communication Controller Discovery Protocol
15119-15344	-	Unassigned
15345	xpilot	XPilot Contact Port
15346-15362	-	Unassigned
15363	3link	3Link Negotiation
15364-15554	-	Unassigned
15555	cisco-snat	Cisco Stateful NAT
15556-15659	-	Unassigned
15660	bex-xr	Backup Express Restore Server
15661-15739	-	Unassigned
15740	ptp	Picture Transfer Protocol
15741-15997	-	Unassigned
15998/tcp	-	Reserved
15998/udp	2ping	2ping Bi-Directional Ping Service
15999/tcp	programmar	ProGrammar Enterprise
15999/udp	-	Reserved
16000/tcp	fmsas	Administration Server Access
16000/udp	-	Reserved
16001/tcp	fmsascon	Administration Server Connector
16001/udp	-	Reserved
16002/tcp	gsms	GoodSync Mediation Service
16002/udp	-	Reserved
16003/tcp	-	Reserved
16003/udp	alfin	Automation and Control by REGULACE.ORG
16004-16019	-	Unassigned
16020/tcp	jwpc	Filemaker Java Web Publishing Core
16020/udp	-	Reserved
16021/tcp	jwpc-bin	Filemaker Java Web Publishing Core Binary
16021/udp	-	Reserved
16022-16160	-	Unassigned
16161	sun-sea-port	Solaris SEA Port
16162/tcp	solaris-audit	Solaris Audit - secure remote audit log
16162/udp	-	Reserved
16163-16308	-	Unassigned
16309	etb4j
16310	pduncs	Policy Distribute, Update Notification
16311	pdefmns	Policy definition and update management
16312-16359	-	Unassigned
16360	netserialext1	Network Serial Extension Ports One
16361	netserialext2	Network Serial Extension Ports Two
16362-16366	-	Unassigned
16367	netserialext3	Network Serial Extension Ports Three
16368	netserialext4	Network Serial Extension Ports Four
16369-16383	-	Unassigned
16384	connected	Connected Corp
16385/tcp	rdgs	Reliable Datagram Sockets
16385/udp	-	Reserved
16386-16618	-	Unassigned
16619/tcp	xoms	X509 Objects Management Service
16619/udp	-	Reserved
16620-16664	-	Unassigned
16665/tcp	axon-tunnel	Reliable multipath data transport for high latencies
16665/udp	-	Reserved
16666/tcp	-	Reserved
16666/udp	vtp	Vidder Tunnel Protocol
16667-16788	-	Unassigned
16789/tcp	cadsisvr
16789/udp	-	Reserved
16790-16899	-	Unassigned
16900	newbay-snc-mc	Newbay Mobile Client Update Service
16901-16949	-	Unassigned
16950	sgcip	Simple Generic Client Interface Protocol
16951-16990	-	Unassigned
16991	intel-rci-mp
16992	amt-soap-http	Intel(R) AMT SOAP/HTTP
16993	amt-soap-https	Intel(R) AMT SOAP/HTTPS
16994	amt-redir-tcp	Intel(R) AMT Redirection/TCP
16995	amt-redir-tls	Intel(R) AMT Redirection/TLS
16996-17006	-	Unassigned
17007	isode-dua
17008-17009	-	Unassigned
17010/tcp	ncpu	Plan 9 cpu port
17010/udp	-	Reserved
17011-17183	-	Unassigned
17184/tcp	vestasdlp	Vestas Data Layer Protocol
17184/udp	-	Reserved
17185	soundsvirtual
17186-17218	-	Unassigned
17219	chipper
17220	avtp	IEEE 1722 Transport Protocol for Time Sensitive Applications
17221	avdecc	IEEE 1722.1 AVB Discovery, Enumeration, Connection management, and Control
17222/tcp	-	Reserved
17222/udp	cpsp	Control Plane Synchronization Protocol (SPSP)
17223/tcp	isa100-gci
17223/udp	-	Reserved
17224/udp	trdp-pd	Train Realtime Data Protocol (TRDP) Process Data
17224/tcp	-	Reserved
17225	trdp-md	Train Realtime Data Protocol (TRDP) Message Data
17226-17233	-	Unassigned
17234	integrius-stp	Integrius Secure Tunnel Protocol
17235	ssh-mgmt	SSH Tectia Manager
17236-17499	-	Unassigned
17500/tcp	db-lsp	Dropbox LanSync Protocol
17500/udp	db-lsp-disc	Dropbox LanSync Discovery
17501-17554	-	Unassigned
17555/tcp	ailith	Ailith management of routers
17555/udp	-	Reserved
17556-17728	-	Unassigned
17729	ea	Eclipse Aviation
17730-17753	-	Unassigned
17754	zep	Encap. ZigBee Packets
17755	zigbee-ip	ZigBee IP Transport Service
17756	zigbee-ips	ZigBee IP Transport Secure Service
17757-17776	-	Unassigned
17777/tcp	sw-orion	SolarWinds Orion
17777/udp	-	Reserved
17778-17999	-	Unassigned
18000	biimenu	Beckman Instruments, Inc.
18001-18103	-	Unassigned
18104/tcp	radpdf	RAD PDF Service
18104/udp	-	Reserved
18105-18135	-	Unassigned
18136/tcp	racf	z/OS Resource Access Control Facility
18136/udp	-	Reserved
18137-18180	-	Unassigned
18181	opsec-cvp
18182	opsec-ufp
18183	opsec-sam
18184	opsec-lea
18185	opsec-omi
18186/tcp	ohsc	Occupational Health SC
18186/udp	ohsc	Occupational Health Sc
18187	opsec-ela
18188-18240	-	Unassigned
18241	checkpoint-rtm
18242/tcp	iclid	Checkpoint router monitoring
18242/udp	-	Reserved
18243/tcp	clusterxl	Checkpoint router state backup
18243/udp	-	Reserved
18244-18258	-	Unassigned
18259	-	Unassigned
18260-18261	-	Unassigned
18262	gv-pf	GV NetConfig Service
18263-18462	-	Unassigned
18463	ac-cluster
18464-18515	-	Unassigned
18516/tcp	-	Reserved
18516/udp	heythings	HeyThings Device communicate service
18517-18633	-	Unassigned
18634	rds-ib	Reliable Datagram Service
18635	rds-ip	Reliable Datagram Service over IP
18636-18667	-	Unassigned
18668/tcp	vdmmesh	Manufacturing Execution Systems Mesh Communication
18668/udp	vdmmesh-disc	Manufacturing Execution Systems Mesh Communication
18669-18768	-	Unassigned
18769	ique	IQue Protocol
18770-18880	-	Unassigned
18881	infotos
18882-18887	-	Unassigned
18888	apc-necmp
18889-18999	-	Unassigned
19000	igrid	iGrid Server
19001-19006	-	Unassigned
19007	scintilla	Scintilla protocol for device services
19008-19019	-	Unassigned
19020/tcp	j-link	J-Link TCP/IP Protocol
19020/udp	-	Reserved
19021-19190	-	Unassigned
19191	opsec-uaa
19192-19193	-	Unassigned
19194	ua-secureagent	UserAuthority SecureAgent
19195-19219	-	Unassigned
19220/tcp	cora	Client Connection Management and Data Exchange Service
19220/udp	cora-disc	Discovery for Client Connection Management and Data Exchange Service
19221-19282	-	Unassigned
19283	keysrvr	Key Server for SASSAFRAS
19284-19314	-	Unassigned
19315	keyshadow	Key Shadow for SASSAFRAS
19316-19397	-	Unassigned
19398	mtrgtrans
19399-19409	-	Unassigned
19410	hp-sco
19411	hp-sca
19412	hp-sessmon
19413-19538	-	Unassigned
19539	fxuptp
19540	sxuptp
19541	jcp	JCP Client
19542-19787	-	Unassigned
19788/udp	mle	Mesh Link Establishment
19788/tcp	-	Reserved
19789	-	Unassigned
19790/tcp	faircom-db	FairCom Database
19790/udp	-	Reserved
19791-19997	-	Unassigned
19998/tcp	iec-104-sec	IEC 60870-5-104 process control - secure
19998/udp	-	Reserved
19999	dnp-sec	Distributed Network Protocol - Secure
19999/sctp	dnp-sec	Distributed Network Protocol - secured
20000	dnp
20000/sctp	dnp	Distributed Network Protocol
20001	microsan
20002	commtact-http
20003	commtact-https
20004	-	Unassigned
20005	openwebnet	OpenWebNet protocol for electric network
20006-20011	-	Unassigned
20012/tcp	-	Reserved
20012/udp	ss-idi-disc	Samsung Interdevice Interaction discovery
20013/tcp	ss-idi	Samsung Interdevice Interaction
20013/udp	-	Reserved
20014	opendeploy	OpenDeploy Listener
20015-20033	-	Unassigned
20034/tcp	nburn-id	NetBurner ID Port
20034/tcp	nburn_id	NetBurner ID Port
20034/udp	nburn-id	NetBurner ID Port
20034/udp	nburn_id	NetBurner ID Port
20035-20045	-	Unassigned
20046	tmophl7mts	TMOP HL7 Message Transfer Service
20047	-	Unassigned
20048	mountd	NFS mount protocol
20049/tcp, udp, sctp	nfsrdma	Network File System (NFS) over RDMA
20050-20056	-	Unassigned
20057/tcp	avesterra	AvesTerra Hypergraph Transfer Protocol (HGTP)
20057/udp	-	Reserved
20058-20166	-	Unassigned
20167	tolfab	TOLfab Data Change
20168-20201	-	Unassigned
20202	ipdtp-port	IPD Tunneling Port
20203-20221	-	Unassigned
20222	ipulse-ics
20223-20479	-	Unassigned
20480	emwavemsg	emWave Message Service
20481-20669	-	Unassigned
20670	track
20671-20809	-	Unassigned
20810/tcp	crtech-nlm
20810/udp	-	Reserved
20811-20998	-	Unassigned
20999	athand-mmp
21000	irtrans	IRTrans Control
21001-21009	-	Unassigned
21010/tcp	notezilla-lan	Notezilla.Lan Server
21010/udp	-	Reserved
21011-21211	-	Unassigned
21212/tcp	trinket-agent	Distributed artificial intelligence
21212/udp	-	Reserved
21213/tcp	cohesity-agent	Cohesity backup agents
21213/udp	-	Reserved
21214-21220	-	Unassigned
21221/tcp	aigairserver	Services for Air Server
21221/udp	-	Reserved
21222-21336	-	Unassigned
21337/tcp	xahaud	Xahau P2P network protocol
21337/udp	-	Reserved
21338-21552	-	Unassigned
21553/tcp	rdm-tfs	Raima RDM TFS
21553/udp	-	Reserved
21554	dfserver	MineScape Design File Server
21555-21589	-	Unassigned
21590	vofr-gateway
21591-21799	-	Unassigned
21800	tvpm	TVNC Pro Multiplexing
21801/tcp	sal	Safe AutoLogon
21802-21844	-	Unassigned
21845	webphone
21846	netspeak-is	NetSpeak Corp. Directory Services
21847	netspeak-cs	NetSpeak Corp. Connection Services
21848	netspeak-acd	NetSpeak Corp. Automatic Call Distribution
21849	netspeak-cps	NetSpeak Corp. Credit Processing System
21850-21999	-	Unassigned
22000	snapenetio
22001	optocontrol
22002	optohost002	Opto Host Port 2
22003	optohost003	Opto Host Port 3
22004	optohost004	Opto Host Port 4
22005	optohost004	Opto Host Port 5
22006-22124	-	Unassigned
22125/tcp	dcap	dCache Access Protocol
22125/udp	-	Reserved
22126-22127	-	Unassigned
22128/tcp	gsidcap	GSI dCache Access Protocol
22128/udp	-	Reserved
22129-22221	-	Unassigned
22222/tcp	easyengine	EasyEngine is CLI tool to manage WordPress Sites on Nginx server
22222/udp	-	Reserved
22223-22272	-	Unassigned
22274-22304	-	Unassigned
22306-22332	-	Unassigned
22333	showcockpit-net	ShowCockpit Networking
22334	-	Unassigned
22335/tcp	shrewd-control	Initium Labs Security and Automation Control
22335/udp	shrewd-stream	Initium Labs Security and Automation Streaming
22336-22342	-	Unassigned
22343	cis-secure	CompactIS Secure Tunnel
22344-22346	-	Unassigned
22347	wibukey	WibuKey Standard WkLan
22348-22349	-	Unassigned
22350	codemeter	CodeMeter Standard
22351/tcp	codemeter-cmwan	TPC/IP requests of copy protection software to a server
22351/udp	-	Reserved
22352-22536	-	Unassigned
22537/tcp	caldsoft-backup	CaldSoft Backup server file transfer
22537/udp	-	Reserved
22538-22554	-	Unassigned
22555/tcp	vocaltec-wconf	Vocaltec Web Conference
22555/udp	vocaltec-phone	Vocaltec Internet Phone
22556-22762	-	Unassigned
22763	talikaserver	Talika Main Server
22764-22799	-	Unassigned
22800	aws-brf	Telerate Information Platform LAN
22801-22950	-	Unassigned
22951	brf-gw	Telerate Information Platform WAN
22952-22999	-	Unassigned
23000	inovaport1	Inova LightLink Server Type 1
23001	inovaport2	Inova LightLink Server Type 2
23002	inovaport3	Inova LightLink Server Type 3
23003	inovaport4	Inova LightLink Server Type 4
23004	inovaport5	Inova LightLink Server Type 5
23005	inovaport6	Inova LightLink Server Type 6
23006-23052	-	Unassigned
23053/tcp	gntp	Generic Notification Transport Protocol
23053/udp	-	Reserved
23054-23271	-	Unassigned
23272/tcp	-	Reserved
23272/udp	s102	S102 application
23273-23293	-	Unassigned
23294/tcp	5afe-dir	5AFE SDN Directory
23294/udp	5afe-disc	5AFE SDN Directory discovery
23295-23332	-	Unassigned
23333	elxmgmt	Emulex HBAnyware Remote Management
23334-23399	-	Unassigned
23400	novar-dbase	Novar Data
23401	novar-alarm
23402	novar-global
23403-23455	-	Unassigned
23456/tcp	aequus	Aequus Service
23456/udp	-	Reserved
23457/tcp	aequus-alt	Aequus Service Mgmt
23457/udp	-	Reserved
23458-23545	-	Unassigned
23546/tcp	areaguard-neo	AreaGuard Neo - WebServer
23546/udp	-	Reserved
23547-23999	-	Unassigned
24000	med-ltp
24001	med-fsp-rx
24002	med-fsp-tx
24003	med-supp
24004	med-ovw
24005	med-ci
24006	med-net-svc
24007-24241	-	Unassigned
24242	filesphere
24243-24248	-	Unassigned
24249	vista-4gl
24250-24320	-	Unassigned
24321	ild	Isolv Local Directory
24322/udp	hid	Transport of Human Interface Device data streams
24322/tcp	-	Reserved
24323/tcp	vrmg-ip	Verimag mobile class protocol over TCP
24323/udp	-	Reserved
24324-24385	-	Unassigned
24386/tcp	intel-rci
24386/tcp	intel_rci
24386/udp	intel-rci
24386/udp	intel_rci
24387-24464	-	Unassigned
24465	tonidods	Tonido Domain Server
24466-24553	-	Unassigned
24554	binkp
24555-24576	-	Unassigned
24577/tcp	bilobit	bilobit Service
24577/udp	bilobit-update	bilobit Service Update
24578-24600	-	Unassigned
24601/udp	udpstp	UDP-based IP-Layer Capacity and Performance Measurement protocol
24601/tcp	-	Reserved
24602-24665	-	Unassigned
24666/tcp	sdtvwcam	Service used by SmarDTV to communicate between a CAM and a second screen application
24666/udp	-	Reserved
24667-24675	-	Unassigned
24676	canditv	Canditv Message Service
24677	flashfiler
24678	proactivate	Turbopower Proactivate
24679	-	Unassigned
24680	tcc-http	TCC User HTTP Service
24681-24726	-	Unassigned
24727	-	Unassigned
24728-24753	-	Unassigned
24754/tcp	cslg	Citrix StorageLink Gateway
24754/udp	-	Reserved
24755-24849	-	Unassigned
24850/tcp	-	Reserved
24850/udp	assoc-disc	Device Association Discovery
24851-24921	-	Unassigned
24922	find	Find Identification of Network Devices
24923-24999	-	Unassigned
25000	icl-twobase1
25001	icl-twobase2
25002	icl-twobase3
25003	icl-twobase4
25004	icl-twobase5
25005	icl-twobase6
25006	icl-twobase7
25007	icl-twobase8
25008	icl-twobase9
25009	icl-twobase10
25010-25099	-	Unassigned
25100/tcp	db2c-tls	IBM Db2 Client Interface - Encrypted
25100/udp	-	Reserved
25101-25470	-	Unassigned
25471/sctp	rna	RNSAP User Adaptation for Iurh
25472-25575	-	Unassigned
25576/tcp	sauterdongle
25576/udp	-	Reserved
25577-25603	-	Unassigned
25604/tcp	idtp	Identifier Tracing Protocol
25604/udp	-	Reserved
25605-25792	-	Unassigned
25793	vocaltec-hos	Vocaltec Address Server
25794-25899	-	Unassigned
25900	tasp-net	TASP Network Comm
25901	niobserver
25902	nilinkanalyst
25903	niprobe
25904-25953	-	Unassigned
25954/udp	bf-game	Bitfighter game server
25954/tcp	-	Reserved
25955/udp	bf-master	Bitfighter master server
25955/tcp	-	Reserved
25956-25999	-	Unassigned
26000	quake
26001-26132	-	Unassigned
26133	scscp	Symbolic Computation Software Composability Protocol
26134-26207	-	Unassigned
26209-26256	-	Unassigned
26257/tcp	cockroach	CockroachDB
26257/udp	-	Reserved
26258-26259	-	Unassigned
26260	ezproxy
26261	ezmeeting
26262	k3software-svr	K3 Software-Server
26263	k3software-cli	K3 Software-Client
26264	-	Unassigned
26265-26485	-	Unassigned
26486/tcp	exoline-tcp
26486/udp	exoline-udp
26487	exoconfig
26488	-	Unassigned
26489	exonet
26490-26999	-	Unassigned
27000-27009	flex-lm	FLEX LM (1-10)
27010/tcp	flex-lmadmin	A protocol for managing license services
27010/udp	-	Reserved
27011-27015	-	Unassigned
27016/tcp	chlenix	Cloud hosting environment network
27016/udp	-	Reserved
27017/tcp	mongodb	Mongo database system
27017/udp	-	Reserved
27018-27344	-	Unassigned
27345	imagepump
27346-27441	-	Unassigned
27442	jesmsjc	Job controller service
27443-27503	-	Unassigned
27504	kopek-httphead	Kopek HTTP Head Port
27505-27781	-	Unassigned
27782	ars-vista	ARS VISTA Application
27783-27875	-	Unassigned
27876/tcp	astrolink	Astrolink Protocol
27876/udp	-	Reserved
27877-27998	-	Unassigned
27999/tcp	tw-auth-key	TW Authentication/Key Distribution and
27999/udp	tw-auth-key	Attribute Certificate Services
28000	nxlmd	NX License Manager
28001/tcp	pqsp	PQ Service
28001/udp	-	Reserved
28002-28009	-	Unassigned
28010/tcp	gruber-cashreg	Gruber cash registry protocol
28010/udp	-	Reserved
28011-28079	-	Unassigned
28080/tcp	thor-engine	thor/server - ML engine
28080/udp	-	Reserved
28081-28118	-	Unassigned
28119/tcp	-	Reserved
28119/udp	a27-ran-ran	A27 cdma2000 RAN Management
28120-28199	-	Unassigned
28200	voxelstorm	VoxelStorm game server
28201-28239	-	Unassigned
28240	siemensgsm
28241-28588	-	Unassigned
28589/tcp	bosswave	Building operating system services wide area verified exchange
28589/udp	-	Reserved
28590-28999	-	Unassigned
29000/tcp	saltd-licensing	Siemens Licensing Server
29000/udp	-	Reserved
29001-29117	-	Unassigned
29118	-	Reserved
29118/sctp	sgsap	SGsAP in 3GPP
29119-29166	-	Unassigned
29167	otmp	ObTools Message Protocol
29168	-	Reserved
29168/sctp	sbcap	SBcAP in 3GPP
29169/sctp	iuhsctpassoc	HNBAP and RUA Common Association
29170-29998	-	Unassigned
29999/tcp	bingbang	data exchange protocol for IEC61850 in wind power plants
29999/udp	-	Reserved
30000/tcp	ndmps	Secure Network Data Management Protocol
30000/udp	-	Reserved
30001	pago-services1
30002	pago-services2
30003	amicon-fpsu-ra	Amicon FPSU-IP Remote Administration
30004/udp	amicon-fpsu-s	Amicon FPSU-IP VPN
30004/tcp	-	Reserved
30005-30099	-	Unassigned
30100/tcp	rwp	Remote Window Protocol
30100/udp	-	Reserved
30100/sctp	rwp	Remote Window Protocol
30101-30259	-	Unassigned
30260	kingdomsonline	Kingdoms Online (CraigAvenue)
30261-30399	-	Unassigned
30400/tcp	gs-realtime	GroundStar RealTime System
30400/udp	-	Reserved
30401-30831	-	Unassigned
30832/udp	samsung-disc	Samsung Convergence Discovery Protocol
30832/tcp	-	Reserved
30833-30938	-	Unassigned
30939/tcp	dilithium3
30939/udp	dilithium3	Kademlia DHT peer discovery and routing table maintenance.
30940-30998	-	Unassigned
30999	ovobs	OpenView Service Desk Client
31000-31015	-	Unassigned
31016/tcp	ka-sddp	Kollective Agent Secure Distributed Delivery Protocol
31016/udp	ka-kdp	Kollective Agent Kollective Delivery Protocol
31017-31019	-	Unassigned
31020/tcp	autotrac-acp	Autotrac ACP 245
31020/udp	-	Reserved
31021-31028	-	Unassigned
31029/tcp	-	Reserved
31029/udp	yawn	YaWN - Yet Another Windows Notifier
31030-31336	-	Unassigned
31337	eldim	eldim is a secure file upload proxy
31338-31399	-	Unassigned
31400/tcp	pace-licensed	PACE license server
31400/udp	-	Reserved
31401-31415	-	Unassigned
31416	xqosd	XQoS network monitor
31417-31456	-	Unassigned
31457	tetrinet	TetriNET Protocol
31458-31619	-	Unassigned
31620	lm-mon
31621-31684	-	Unassigned
31685/tcp	dsx-monitor	DS Expert Monitor
31685/tcp	dsx_monitor	DS Expert Monitor
31685/udp	-	Reserved
31686-31764	-	Unassigned
31765	gamesmith-port
31766-31947	-	Unassigned
31948/tcp	iceedcp-tx	Embedded Device Configuration Protocol TX
31948/tcp	iceedcp_tx	Embedded Device Configuration Protocol TX
31948/udp	iceedcp-tx	Embedded Device Configuration Protocol TX
31948/udp	iceedcp_tx	Embedded Device Configuration Protocol TX
31949/tcp	iceedcp-rx	Embedded Device Configuration Protocol RX
31949/tcp	iceedcp_rx	Embedded Device Configuration Protocol RX
31949/udp	iceedcp-rx	Embedded Device Configuration Protocol RX
31949/udp	iceedcp_rx	Embedded Device Configuration Protocol RX
31950-32033	-	Unassigned
32034	iracinghelper	iRacing helper service
32035-32248	-	Unassigned
32249	t1distproc60	T1 Distributed Processor
32250-32399	-	Unassigned
32400/tcp	plex	Plex multimedia
32400/udp	-	Reserved
32401-32482	-	Unassigned
32483	apm-link	Access Point Manager Link
32484-32634	-	Unassigned
32635	sec-ntb-clnt	SecureNotebook-CLNT
32636	DMExpress
32637-32766	-	Unassigned
32767	filenet-powsrm	FileNet BPM WS-ReliableMessaging Client
32768	filenet-tms
32769	filenet-rpc
32770	filenet-nch
32771	filenet-rmi
32772	filenet-pa	FileNET Process Analyzer
32773	filenet-cm	FileNET Component Manager
32774	filenet-re	FileNET Rules Engine
32775	filenet-pch	Performance Clearinghouse
32776	filenet-peior	FileNET BPM IOR
32777	filenet-obrok	FileNet BPM CORBA
32778-32800	-	Unassigned
32801	mlsn	Multiple Listing Service Network
32802-32810	-	Unassigned
32811/tcp	retp	Real Estate Transport Protocol
32811/udp	-	Reserved
32812-32895	-	Unassigned
32896	idmgratm	Attachmate ID Manager
32897-32999	-	Unassigned
33000/tcp	wg-endpt-comms	WatchGuard Endpoint Communications
33000/udp	-	Reserved
33001-33059	-	Unassigned
33060/tcp	mysqlx	MySQL Database Extended Interface
33060/udp	-	Reserved
33061-33122	-	Unassigned
33123	aurora-balaena	Aurora (Balaena Ltd)
33124-33330	-	Unassigned
33331	diamondport	DiamondCentral Interface
33332	-	Unassigned
33333/tcp	dgi-serv	Digital Gaslight Service
33333/udp	-	Reserved
33334/tcp	speedtrace	SpeedTrace TraceAgent
33334/udp	speedtrace-disc	SpeedTrace TraceAgent Discovery
33335-33433	-	Unassigned
33434	traceroute	traceroute use
33435/tcp	-	Reserved
33435/udp	mtrace	IP Multicast Traceroute
33436-33655	-	Unassigned
33656	snip-slave
33657-33889	-	Unassigned
33890/tcp	digilent-adept	Adept IP protocol
33890/udp	-	Reserved
33891-34248	-	Unassigned
34249	turbonote-2	TurboNote Relay Server Default Port
34250-34377	-	Unassigned
34378	p-net-local	P-Net on IP local
34379	p-net-remote	P-Net on IP remote
34380-34566	-	Unassigned
34567/tcp	dhanalakshmi	dhanalakshmi.org EDI Service
34567/udp	edi_service	dhanalakshmi.org EDI Service
34568-34961	-	Unassigned
34962	profinet-rt	PROFInet RT Unicast
34963	profinet-rtm	PROFInet RT Multicast
34964	profinet-cm	PROFInet Context Manager
34965	profinet-cm-sec	PROFINET secure connection management and key provisioning
34966/tcp	-	Reserved
34966/udp	profinet-rt-sec	PROFINET secure real-time data transfer over UDP (unicast and multicast)
34967-34979	-	Unassigned
34980	ethercat	EtherCAT Port
34981-34999	-	Unassigned
35000/tcp	heathview
35000/udp	-	Reserved
35001	rt-viewer	ReadyTech Viewer
35002/tcp	rt-sound	ReadyTech Sound Server
35002/udp	-	Reserved
35003/tcp	rt-devicemapper	ReadyTech DeviceMapper Server
35003/udp	-	Reserved
35004	rt-classmanager	ReadyTech ClassManager
35005/tcp	rt-labtracker	ReadyTech LabTracker
35005/udp	-	Reserved
35006/tcp	rt-helper	ReadyTech Helper Service
35006/udp	-	Reserved
35007-35099	-	Unassigned
35100	axio-disc	Axiomatic discovery protocol
35101-35353	-	Unassigned
35354/tcp	kitim	KIT Messenger
35354/udp	-	Reserved
35355/tcp	altova-lm	Altova License Management
35355/udp	altova-lm-disc	Altova License Management Discovery
35356/tcp	guttersnex	Gutters Note Exchange
35356/udp	-	Reserved
35357/tcp	openstack-id	OpenStack ID Service
35357/udp	-	Reserved
35358-36000	-	Unassigned
36001	allpeers	AllPeers Network
36002-36410	-	Unassigned
36411/udp	wlcp	Wireless LAN Control plane Protocol (WLCP)
36411/tcp	-	Reserved
36412	-	Reserved
36412/sctp	s1-control	S1-Control Plane (3GPP)
36413-36421	-	Unassigned
36422	-	Reserved
36422/sctp	x2-control	X2-Control Plane (3GPP)
36423/sctp	slmap	SLm Interface Application Protocol
36424/sctp	nq-ap	Nq and Nq' Application Protocol
36425-36442	-	Unassigned
36443/sctp	m2ap	M2 Application Part
36444/sctp	m3ap	M3 Application Part
36445-36461	-	Unassigned
36462	-	Reserved
36462/sctp	xw-control	Xw-Control Plane (3GPP)
36463-36523	-	Unassigned
36524/tcp	febooti-aw	Febooti Automation Workshop
36524/udp	-	Reserved
36525-36601	-	Unassigned
36602/tcp	observium-agent	Observium statistics collection agent
36602/udp	-	Reserved
36603-36699	-	Unassigned
36700/tcp	mapx	MapX communication
36700/udp	-	Reserved
36701-36864	-	Unassigned
36865	kastenxpipe
36866-37471	-	Unassigned
37472	-	Reserved
37472/sctp	3gpp-w1ap	W1 signalling transport
37473-37474	-	Unassigned
37475	neckar	science + computing's Venus Administration Port
37476-37482	-	Unassigned
37483/tcp	gdrive-sync	Google Drive Sync
37483/udp	-	Reserved
37484-37600	-	Unassigned
37601/tcp	eftp	Epipole File Transfer Protocol
37601/udp	-	Reserved
37602-37653	-	Unassigned
37654	unisys-eportal	Unisys ClearPath ePortal
37655-37999	-	Unassigned
38000/tcp	ivs-database	InfoVista Server Database
38000/udp	-	Reserved
38001/tcp	ivs-insertion	InfoVista Server Insertion
38001/udp	-	Reserved
38002/tcp	cresco-control	Cresco Controller
38002/udp	crescoctrl-disc	Cresco Controller Discovery
38003-38200	-	Unassigned
38201	galaxy7-data	Galaxy7 Data Tunnel
38202	fairview	Fairview Message Service
38203	agpolicy	AppGate Policy Server
38204-38411	-	Unassigned
38412	-	Reserved
38412/sctp	ng-control	NG Control Plane (3GPP)
38413-38421	-	Unassigned
38422	-	Reserved
38422/sctp	xn-control	Xn Control Plane (3GPP)
38423-38461	-	Unassigned
38462	-	Reserved
38462/sctp	e1-interface	E1 signalling transport (3GPP)
38463-38471	-	Unassigned
38472	-	Reserved
38472/sctp	f1-control	F1 Control Plane (3GPP)
38473-38637	-	Unassigned
38638/tcp	psqlmws	Premier SQL Middleware Server
38638/udp	-	Reserved
38639-38799	-	Unassigned
38800/tcp	sruth
38800/udp	-	Reserved
38801-38864	-	Unassigned
38865/tcp	secrmmsafecopya	Security approval process for use of the secRMM SafeCopy program
38865/udp	-	Reserved
38866-39062	-	Unassigned
39063/tcp	vroa	Children's hearing test/Telemedicine
39063/udp	-	Reserved
39064-39680	-	Unassigned
39681	turbonote-1	TurboNote Default Port
39682-39999	-	Unassigned
40000	safetynetp
40001-40022	-	Unassigned
40023/tcp	-	Reserved
40023/udp	k-patentssensor	K-PatentsSensorInformation
40024-40403	-	Unassigned
40404/tcp	sptx	Simplify Printing TX
40404/udp	-	Reserved
40405-40840	-	Unassigned
40841	cscp
40842	csccredir
40843	csccfirewall
40844-40852	-	Unassigned
40853/tcp	-	Reserved
40853/udp	ortec-disc	ORTEC Service Discovery
40854-41110	-	Unassigned
41111	fs-qos	Foursticks QoS Protocol
41112-41120	-	Unassigned
41121/tcp	tentacle	Tentacle Server
41121/udp	-	Reserved
41122-41229	-	Unassigned
41230/tcp	z-wave-s	Z-Wave Protocol over SSL/TLS
41230/udp	z-wave-s	Z-Wave Protocol over DTLS
41231-41793	-	Unassigned
41794	crestron-cip	Crestron Control Port
41795	crestron-ctp	Crestron Terminal Port
41796/tcp	crestron-cips	Crestron Secure Control Port
41796/udp	-	Reserved
41797/tcp	crestron-ctps	Crestron Secure Terminal Port
41797/udp	-	Reserved
41798-42507	-	Unassigned
42508	candp	Computer Associates network discovery protocol
42509	candrp	CA discovery response
42510	caerpc	CA eTrust RPC
42511-42998	-	Unassigned
42999/tcp	curiosity	API endpoint for search application
42999/udp	-	Reserved
43000/tcp	recvr-rc	Receiver Remote Control
43000/udp	recvr-rc-disc	Receiver Remote Control Discovery
43001-43187	-	Unassigned
43188	reachout
43189	ndm-agent-port
43190	ip-provision
43191/tcp	noit-transport	Reconnoiter Agent Data Transport
43191/udp	-	Reserved
43192-43209	-	Unassigned
43210/tcp	shaperai	Shaper Automation Server Management
43210/udp	shaperai-disc	Shaper Automation Server Management Discovery
43211-43437	-	Unassigned
43438/tcp	-	Reserved
43438/udp	hmip-routing	HmIP LAN Routing
43439/tcp	eq3-update	EQ3 firmware update
43439/udp	eq3-config	EQ3 discovery and configuration
43440/tcp	ew-mgmt	Cisco EnergyWise Management
43440/udp	ew-disc-cmd	Cisco EnergyWise Discovery and Command Flooding
43441	ciscocsdb	Cisco NetMgmt DB Ports
43442-44122	-	Unassigned
44123/tcp	z-wave-tunnel	Z-Wave Secure Tunnel
44123/udp	-	Reserved
44124-44320	-	Unassigned
44321	pmcd	PCP server (pmcd)
44322	pmproxy	PCP proxy (pmproxy)
44323/tcp	pmwebapi	HTTP binding for Performance Co-Pilot client API
44323/udp	-	Unassigned
44324-44443	-	Unassigned
44444/tcp	cognex-dataman	Cognex DataMan Management Protocol
44444/udp	-	Reserved
44445/tcp	acronis-backup	Acronis Backup Gateway service port
44445/udp	-	Reserved
44446-44543	-	Unassigned
44544/tcp	-	Reserved
44544/udp	domiq	DOMIQ Building Automation
44545-44552	-	Unassigned
44553	rbr-debug	REALbasic Remote Debug
44554-44599	-	Unassigned
44600/tcp	-	Reserved
44600/udp	asihpi	AudioScience HPI
44601-44817	-	Unassigned
44818/tcp	EtherNet-IP-2	EtherNet/IP messaging
44818/tcp	EtherNet/IP-2	EtherNet/IP messaging
44818/udp	EtherNet-IP-2	EtherNet/IP messaging
44818/udp	EtherNet/IP-2	EtherNet/IP messaging
44819-44899	-	Unassigned
44900/tcp	m3da	M3DA is used for efficient machine-to-machine communications
44900/udp	m3da-disc	M3DA Discovery is used for efficient machine-to-machine communications
44901-44999	-	Unassigned
45000/tcp	asmp	Nuance AutoStore Status Monitoring Protocol (data transfer)
45000/udp	asmp-mon	Nuance AutoStore Status Monitoring Protocol (device monitoring)
45001/tcp	asmps	Nuance AutoStore Status Monitoring Protocol (secure data transfer)
45001/udp	-	Reserved
45002/tcp	rs-status	Redspeed Status Monitor
45002/udp	-	Reserved
45003-45044	-	Unassigned
45045/tcp	synctest	Remote application control protocol
45045/udp	-	Reserved
45046-45053	-	Unassigned
45054	invision-ag
45055-45184	-	Unassigned
45185	witsnet	Wire and Wireless transfer on synchroniz
45186-45513	-	Unassigned
45514/tcp	cloudcheck	ASSIA CloudCheck WiFi Management System
45514/udp	cloudcheck-ping	ASSIA CloudCheck WiFi Management keepalive
45515-45677	-	Unassigned
45678	eba	EBA PRISE
45679-45823	-	Unassigned
45824/tcp	dai-shell	Server for the DAI family of client-server products
45824/udp	-	Reserved
45825	qdb2service	Qpuncture Data Access Service
45826-45965	-	Unassigned
45966	ssr-servermgr
45967-46335	-	Unassigned
46336/tcp	inedo	Listen port used for Inedo agent communication
46336/udp	-	Reserved
46337-46997	-	Unassigned
46998/tcp	spremotetablet
46998/udp	-	Reserved
46999	mediabox	MediaBox Server
47000	mbus	Message Bus
47001/tcp	winrm	Windows Remote Management Service
47001/udp	-	Reserved
47002-47099	-	Unassigned
47100/udp	jvl-mactalk	Configuration of motors connected to Industrial Ethernet
47100/tcp	-	Reserved
47101-47556	-	Unassigned
47557	dbbrowse	Databeam Corporation
47558-47623	-	Unassigned
47624	directplaysrvr	Direct Play Server
47625-47805	-	Unassigned
47806	ap	ALC Protocol
47807	-	Unassigned
47808	bacnet	Building Automation and Control Networks
47809/udp	presonus-ucnet	PreSonus Universal Control Network Protocol
47809/tcp	-	Reserved
47810-47999	-	Unassigned
48000	nimcontroller	Nimbus Controller
48001	nimspooler	Nimbus Spooler
48002	nimhub	Nimbus Hub
48003	nimgtw	Nimbus Gateway
48004/tcp	nimbusdb	NimbusDB Connector
48004/udp	-	Reserved
48005/tcp	nimbusdbctrl	NimbusDB Control
48005/udp	-	Reserved
48006-48047	-	Unassigned
48048/tcp	juka	Juliar Programming Language Protocol
48048/udp	-	Reserved
48049/tcp	3gpp-cbsp	3GPP Cell Broadcast Service Protocol
48049/udp	-	Reserved
48050/tcp	weandsf	WeFi Access Network Discovery and Selection Function
48050/udp	-	Reserved
48051-48127	-	Unassigned
48128	isnetserv	Image Systems Network Services
48129	blp5	Bloomberg locator
48130-48555	-	Unassigned
48556	com-bardac-dw
48557-48618	-	Unassigned
48619	iqobject
48620-48652	-	Unassigned
48653	robotraconteur	Robot Raconteur transport
48654-48999	-	Unassigned
49000/tcp	matahari	Matahari Broker
49000/udp	-	Reserved
49001/tcp	nusrp	Nuance Unity Service Request Protocol
49001/udp	nusdp-disc	Nuance Unity Service Discovery Protocol
49002-49149	-	Unassigned
49150/tcp	inspider	InSpider System
49150/udp	-	Reserved
49151	-	Reserved
`
