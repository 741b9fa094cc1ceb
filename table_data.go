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

// IANADate is the date of the last change in the copy of IANA's registry that
// [IANA] has, as 2006-01-02, or as 2006-01 where the registry gives no day.
const IANADate = "2026-02-13"

// ianaText is the table of IANA in the table text format.
const ianaText = `9	discard	;alias=sink null
11	systat	;alias=users
17	qotd	;alias=quote
19	chargen	;alias=ttytst source
21	ftp	;alias=fsp fspd
25	smtp	;alias=mail
37	time	;alias=timserver
39	rlp	;alias=resource
42	nameserver
43	nicname	;alias=whois
67	bootps	;alias=dhcps
68	bootpc	;alias=dhcpc
88	kerberos	;alias=kerberos5 krb5 kerberos-sec
92	npp
101	hostname	;alias=hostnames
102	iso-tsap	;alias=tsap
105	csnet-ns	;alias=cso-ns
106	3com-tsmux	;alias=poppassd pop3pw
109	pop2	;alias=postoffice
110	pop3	;alias=pop-3
111	sunrpc	;alias=portmapper rpcbind
113	auth	;alias=authentication tap
119	nntp	;alias=readnews untp usenet
126	nxedit	;alias=unitary
135	epmap	;alias=loc-srv
143/tcp	imap	;alias=imap2 imap4
148	jargon	;alias=cronus
150	sql-net
162	snmptrap	;alias=snmp-trap
164	cmip-agent	;alias=smip-agent
190	gacp	;alias=cacp
210	z39-50	;alias=z3950 wais
216	CAIlic	;alias=atls
244	inbusiness	;alias=dayna
372	ulistproc	;alias=ulistserv
393	meta5	;alias=dis
400	osb-sd	;alias=work-sol
448	ddm-ssl	;alias=ddm-byte
464	kpasswd	;alias=kpasswd5
465/tcp	submissions	;alias=ssmtp smtps
497	retrospect	;alias=dantz
512/udp	biff
513/udp	who	;alias=whod
514/tcp	shell	;alias=cmd
515	printer	;alias=spooler
519	utime	;alias=unixtime
520/udp	router	;alias=route routed
525	timed	;alias=timeserver
526	tempo	;alias=newdate
530	courier	;alias=rpc
531	conference	;alias=chat
534	windream	;alias=mm-admin
540	uucp	;alias=uucpd
544	kshell	;alias=krcmd
550	new-rwho	;alias=new-who
552	devshr-nts	;alias=deviceshare
556	remotefs	;alias=rfs rfs_server
560	rmonitor	;alias=rmonitord
562	chshell	;alias=chcmd
563	nntps	;alias=snntp
570	meter
571	meter	;alias=umeter
636	ldaps	;alias=sldap
709	entrust-kmsh	;alias=entrustmanager
750/udp	kerberos-iv	;alias=kerberos4 kdc
751	pump	;alias=kerberos-master kerberos_master
752	qrh	;alias=passwd-server passwd_server
754	tell	;alias=krb-prop krb_prop krb5_prop hprop
760	ns	;alias=krbupdate kreg
761	rxe	;alias=kpwd
775/tcp	entomb	;alias=moira-db moira_db
777	multiling-http	;alias=moira-update moira_update
901	smpnameres	;alias=swat
902	ideafarm-door	;alias=ideafarm-chat
903	ideafarm-panic	;alias=ideafarm-catch
995	pop3s	;alias=spop3
1110/tcp	webadmstart	;alias=nfsd-status
1127	kwdb-commn	;alias=supfiledbg
1178	sgi-storman	;alias=skkserv
1210	eoss	;alias=predict
1236	bvcontrol	;alias=rmtcfg
1313	bmc-patroldb	;alias=xtel
1314	pdps	;alias=xtelw
1352	lotusnote	;alias=lotusnotes
1354	XSIP-network	;alias=rightbrain
1407/tcp	tibet-server	;alias=dbsa-lm
1426	sais	;alias=sas-1
1436	saism	;alias=sas-2
1498	sybase-sqlany	;alias=watcom-sql
1501	saiscm	;alias=sas-3
6148	ricardo-lm
1522	ricardo-lm	;alias=rna-lm
1525	prospero-np
1528	norp	;alias=mciautoreg
1529	coauthor	;alias=support prmsd gnatsd
1645	sightline	;alias=datametrics old-radius
1646	sa-msg-port	;alias=old-radacct
1813	radius-acct	;alias=radacct
2000	cisco-sccp	;alias=callbook
2003	brutus	;alias=cfingerd
2013/udp	raid-cd
2049	nfs	;alias=nfsd
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
2606	netmon	;alias=ospf6d
2607	connection	;alias=ospfapi
2608	wag-service	;alias=isisd
2766	compaq-scp	;alias=listen
3086	jdl-dbkitchen	;alias=sj3
3389	ms-wbt-server	;alias=rdp
3455	prsvp	;alias=rsvp-encap
3690	svn	;alias=subversion
3863/tcp	asap-tcp	;alias=asap
3864/tcp	asap-tcp-tls	;alias=asap-tls
4045	npp	;alias=lockd
4500	ipsec-nat-t	;alias=sae-urn
4949	munin	;alias=lrrd
5061	sips	;alias=sip-tls
5222/tcp	xmpp-client	;alias=jabber-client
5269/tcp	xmpp-server	;alias=jabber-server
5432	postgresql	;alias=postgres
5555	personal-agent	;alias=rplay
5556	freeciv	;alias=rptp
5680	auriga-router	;alias=canna
6000-6063	x11	;alias=x11-0
6566	sane-port	;alias=sane saned
7000	afs3-fileserver	;alias=bbs
7010	ups-onlinet	;alias=afs3-resserver
7011	talon-disc	;alias=afs3-remio
7100	font-service	;alias=xfs
8021	intu-ec-client	;alias=zope-ftp ftp-proxy
8080	http-alt	;alias=webcache
8081	sunproxyadmin	;alias=tproxy
8088	radan-http	;alias=omniorb
8471/tcp	pim-port	;alias=pim
8990	http-wmap	;alias=clc-build-daemon
9100	hp-pdl-datastr	;alias=jetdirect
9535	mngsuite	;alias=man
10000	ndmp	;alias=webmin
10081	famdc	;alias=kamanda
22273	wnn6	;alias=wnn4
22305	cis	;alias=wnn4_Kr wnn6_Kr
26208	wnn6-ds	;alias=wnn6_DS
0	-	Reserved
1	tcpmux
2	-	Reserved
3	-	Reserved
4	-	Unassigned
5	rje
6	-	Unassigned
7	echo
8	-	Unassigned
10	-	Unassigned
12	-	Unassigned
13	daytime
14	-	Unassigned
15	-	Unassigned
16	-	Unassigned
18	msp
20	ftp-data
22	ssh
23	telnet
24	-	Any private mail system
26	-	Unassigned
27	nsw-fe
28	-	Unassigned
29	msg-icp
30	-	Unassigned
31	msg-auth
32	-	Unassigned
33	dsp
34	-	Unassigned
35	-	Any private printer server
36	-	Unassigned
38	rap
40	-	Unassigned
41	graphics
42	name
44	mpm-flags
45	mpm
46	mpm-snd
47	-	Reserved
48	auditd
49	tacacs
50	re-mail-ck
51	-	Reserved
52	xns-time
53	domain
54	xns-ch
55	isi-gl
56	xns-auth
57	-	Any private terminal access
58	xns-mail
59	-	Any private file service
60	-	Unassigned
61	-	Reserved
62	acas
63/tcp	whoispp
63/tcp	whois++
63/udp	whoispp
63/udp	whois++
64	covia
65	tacacs-ds
66/tcp	sql-net
66/tcp	sql*net
66/udp	sql-net
66/udp	sql*net
69	tftp
70	gopher
71	netrjs-1
72	netrjs-2
73	netrjs-3
74	netrjs-4
75	-	Any private dial out service
76	deos
77	-	Any private RJE service
78	vettcp
79	finger
80	http
80	www
80	www-http
81	-	Unassigned
82	xfer
83	mit-ml-dev
84	ctf
85	mit-ml-dev
86	mfcobol
87	-	Any private terminal link
89	su-mit-tg
90	dnsix
91	mit-dov
93	dcp
94	objcall
95	supdup
96	dixie
97	swift-rvf
98	tacnews
99	metagram
100	-	Unassigned
103	gppitnp
104	acr-nema
105	cso
107	rtelnet
108	snagas
112	mcidas
113/tcp	ident
114	-	Unassigned
115	sftp
116	ansanotify
117	uucp-path
118	sqlserv
120	cfdptkt
121	erpc
122	smakynet
123	ntp
124	ansatrader
125	locus-map
127	locus-con
128	gss-xlicen
129	pwdgen
130	cisco-fna
131	cisco-tna
132	cisco-sys
133	statsrv
134	ingres-net
136	profile
137	netbios-ns
138	netbios-dgm
139	netbios-ssn
140	emfis-data
141	emfis-cntl
142	bl-idm
143/udp	-	Reserved
144	uma
145	uaac
146	iso-tp0
147	iso-ip
149	aed-512
151	hems
152	bftp
153	sgmp
154	netsc-prod
155	netsc-dev
156	sqlsrv
157	knet-cmp
158	pcmail-srv
159	nss-routing
160	sgmp-traps
161	snmp
163	cmip-man
165	xns-courier
166	s-net
167	namp
168	rsvd
169	send
170	print-srv
171	multiplex
172/tcp	cl-1
172/tcp	cl/1
172/udp	cl-1
172/udp	cl/1
173	xyplex-mux
174	mailq
175	vmnet
176	genrad-mux
177	xdmcp
178	nextstep
179	bgp
180	ris
181	unify
182	audit
183	ocbinder
184	ocserver
185	remote-kis
186	kis
187	aci
188	mumps
189	qft
191	prospero
192	osu-nms
193	srmp
194	irc
195	dn6-nlm-aud
196	dn6-smm-red
197	dls
198	dls-mon
199	smux
200	src
201	at-rtmp
202	at-nbp
203	at-3
204	at-echo
205	at-5
206	at-zis
207	at-7
208	at-8
209	qmtp
210/tcp	z39.50
210/udp	z39.50
211/tcp	914c-g
211/tcp	914c/g
211/udp	914c-g
211/udp	914c/g
212	anet
213	ipx
214	vmpwscs
215	softpc
217	dbase
218	mpp
219	uarps
220	imap3
221	fln-spx
222	rsh-spx
223	cdc
224	masqdialer
225-241	-	Reserved
242	direct
243	sur-meas
245	link
246	dsp3270
247/tcp	subntbcst-tftp
247/tcp	subntbcst_tftp
247/udp	subntbcst-tftp
247/udp	subntbcst_tftp
248	bhfhs
249-255	-	Reserved
256	rap
257	set
258	-	Unassigned
259	esro-gen
260	openport
261	nsiiops
262	arcisdms
263	hdap
264	bgmp
265	x-bone-ctl
266	sst
267	td-service
268	td-replica
269	manet
270/tcp	-	Reserved
270/udp	gist
271/tcp	pt-tls
271/udp	-	Reserved
272-279	-	Unassigned
280	http-mgmt
281	personal-link
282	cableport-ax
283	rescap
284	corerjd
285	-	Unassigned
286	fxp
287	k-block
288-299	-	Unassigned
300/tcp	tacacss
300/udp	-	Reserved
301-307	-	Unassigned
308	novastorbakcup
309	entrusttime
310	bhmds
311	asip-webadmin
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
323/tcp	rpki-rtr
323/udp	-	Reserved
324/tcp	rpki-rtr-tls
324/udp	-	Reserved
325-332	-	Unassigned
333	texar
334-343	-	Unassigned
344	pdap
345	pawserv
346	zserv
347	fatserv
348	csi-sgwp
349	mftp
350	matip-type-a
351	matip-type-b
351	bhoetty
352	dtag-ste-sb
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
373	legent-1
374	legent-2
375	hassle
376	nip
377	tnETOS
378	dsETOS
379	is99c
380	is99s
381	hp-collector
382	hp-managed-node
383	hp-alarm-mgr
384	arns
385	ibm-app
386	asa
387	aurp
388	unidata-ldm
389	ldap
390	uis
391	synotics-relay
392	synotics-broker
394	embl-ndt
395	netcp
396	netware-ip
397	mptn
398	kryptolan
399	iso-tsap-c2
401	ups
402	genie
403	decap
404	nced
405	ncld
406	imsp
407	timbuktu
408	prm-sm
409	prm-nm
410	decladebug
411	rmt
412	synoptics-trap
413	smsp
414	infoseek
415	bnet
416	silverplatter
417	onmux
418	hyper-g
419	ariel1
420	smpte
421	ariel2
422	ariel3
423	opc-job-start
424	opc-job-track
425	icad-el
426	smartsdp
427	svrloc
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
433	nnsp
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
443	https
444	snpp
445	microsoft-ds
446	ddm-rdb
447	ddm-dfm
449	as-servermap
450	tserver
451	sfs-smp-net
452	sfs-config
453	creativeserver
454	contentserver
455	creativepartnr
456/tcp	macon-tcp
456/udp	macon-udp
457	scohelp
458	appleqtc
459	ampr-rcmd
460	skronk
461	datasurfsrv
462	datasurfsrvsec
463	alpes
465/tcp	urd
465/udp	igmpv3lite
466	digital-vrc
467	mylex-mapd
468	photuris
469	rcp
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
481	ph
482	bgs-nsi
483	ulpnet
484	integra-sme
485	powerburst
486	avian
487	saft
488	gss-http
489	nest-protocol
490	micom-pfs
491	go-login
492	ticf-1
493	ticf-2
494	pov-ray
495	intecourier
496	pim-rp-disc
498	siam
499	iso-ill
500	isakmp
501	stmf
502	mbap
503	intrinsa
504	citadel
505	mailbox-lm
506	ohimsrv
507	crs
508	xvttp
509	snare
510	fcp
511	passgo
512/tcp	exec
512/udp	comsat
513/tcp	login
514/udp	syslog
516	videotex
517	talk
518	ntalk
520/tcp	efs
521	ripng
522	ulp
523	ibm-db2
524	ncp
527	stx
528	custix
529	irc-serv
532	netnews
533	netwall
535	iiop
536	opalis-rdv
537	nmsp
538	gdomap
539	apertus-ldp
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
554	rtsp
555	dsf
557	openvms-sysipc
558	sdnskmp
559	teedtap
561	monitor
564	9pfs
565	whoami
566	streettalk
567	banyan-rpc
568	ms-shuttle
569	ms-rome
572	sonar
573	banyan-vip
574	ftp-agent
575	vemmi
576	ipcd
577	vnas
578	ipdd
579	decbsrv
580	sntp-heartbeat
581	bdp
582	scc-security
583	philips-vc
584	keyserver
585	-	Unassigned
586	password-chg
587	submission
588	cal
589	eyelink
590	tns-cml
591	http-alt
592	eudora-set
593	http-rpc-epmap
594	tpip
595	cab-protocol
596	smsd
597	ptcnameservice
598	sco-websrvrmg3
599	acp
600	ipcserver
601	syslog-conn
602	xmlrpc-beep
603	idxp
604	tunnel
605	soap-beep
606	urm
607	nqs
608	sift-uft
609	npmp-trap
610	npmp-local
611	npmp-gui
612	hmmp-ind
613	hmmp-op
614	sshell
615	sco-inetmgr
616	sco-sysmgr
617	sco-dtmgr
618	dei-icda
619	compaq-evm
620	sco-websrvrmgr
621	escp-ip
622	collaborator
623/tcp	oob-ws-http
623/udp	asf-rmcp
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
631	ipp
631/tcp	ipps
632	bmpp
633	servstat
634	ginad
635	rlzdbase
637	lanserver
638	mcns-sec
639	msdp
640	entrust-sps
641	repcmd
642	esro-emsdp
643	sanity
644	dwr
645	pssc
646	ldp
647	dhcp-failover
648	rrp
649	cadview-3d
650	obex
651	ieee-mms
652	hello-port
653	repscmd
654	aodv
655	tinc
656	spmp
657	rmc
658	tenfold
659	-	Unassigned
660	mac-srvr-admin
661	hap
662	pftp
663	purenoise
664/tcp	oob-ws-https
664/udp	asf-secure-rmcp
665	sun-dr
666	mdqs
666	doom
667	disclose
668	mecomm
669	meregister
670	vacdsm-sws
671	vacdsm-app
672	vpps-qua
673	cimplex
674	acap
675	dctp
676	vpps-via
677	vpp
678	ggf-ncp
679	mrm
680	entrust-aaas
681	entrust-aams
682	xfr
683	corba-iiop
684	corba-iiop-ssl
685	mdc-portmapper
686	hcp-wismar
687	asipregistry
688	realm-rusd
689	nmap
690	vatp
691	msexch-routing
692	hyperwave-isp
693	connendp
694	ha-cluster
695	ieee-mms-ssl
696	rushd
697	uuidgen
698	olsr
699	accessnetwork
700	epp
701	lmp
702	iris-beep
703	-	Unassigned
704	elcsd
705	agentx
706	silc
707	borland-dsj
708	-	Unassigned
710	entrust-ash
711	cisco-tdp
712	tbrpf
713	iris-xpc
714	iris-xpcs
715	iris-lwz
716/udp	pana
717-728	-	Unassigned
729	netviewdm1
730	netviewdm2
731	netviewdm3
732-740	-	Unassigned
741	netgw
742	netrcs
743	-	Unassigned
744	flexlm
745-746	-	Unassigned
747	fujitsu-dev
748	ris-cm
749	kerberos-adm
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
767	phonebook
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
802	mbap-s
803-809	-	Unassigned
810	fcp-udp
811-827	-	Unassigned
828	itm-mcell-s
829	pkix-3-ca-ra
830	netconf-ssh
831	-	Reserved
832	-	Reserved
833	-	Reserved
834-846	-	Unassigned
847	dhcp-failover2
848	gdoi
849-852	-	Unassigned
853	domain-s
854	dlep
855-859	-	Unassigned
860	iscsi
861/tcp	owamp-control
861/udp	owamp-test
862/tcp	twamp-control
862/udp	twamp-test
863-872	-	Unassigned
873	rsync
874-885	-	Unassigned
886	iclcnet-locate
887/tcp	iclcnet-svinfo
887/tcp	iclcnet_svinfo
887/udp	iclcnet-svinfo
887/udp	iclcnet_svinfo
888	accessbuilder
888/tcp	cddbp
889-899	-	Unassigned
900	omginitialrefs
904-909	-	Unassigned
910	kink
911	xact-backup
912	apex-mesh
913	apex-edge
914/tcp	-	Reserved
914/udp	rift-lies
915/tcp	-	Reserved
915/udp	rift-ties
916-952	-	Unassigned
953/tcp	rndc
953/udp	-	Reserved
954-988	-	Unassigned
989	ftps-data
990	ftps
991	nas
992	telnets
993/tcp	imaps
993/udp	-	Reserved
994	-	Reserved
996	vsinet
997	maitrd
998/tcp	busboy
998/udp	puparp
999/tcp	garcon
999/udp	applix
999	puprouter
1000	cadlock2
1001/tcp	webpush
1001/udp	-	Reserved
1002-1007	-	Unassigned
1008/udp	-	Possibly used by Sun Solaris????
1009	-	Unassigned
1010	surf
1011-1020	-	Reserved
1021	exp1
1022	exp2
1023	-	Reserved
1024	-	Reserved
1025	blackjack
1026	cap
1027/udp	6a44
1027/tcp	-	Reserved
1028	-	Unassigned
1029	solid-mux
1030	-	Reserved
1031	-	Reserved
1032	-	Reserved
1033	netinfo-local
1034	activesync
1035	mxxrlogin
1036	nsstp
1037	ams
1038	mtqp
1039	sbl
1040	netarx
1041	danf-ak2
1042	afrog
1043	boinc-client
1044	dcutility
1045	fpitp
1046	wfremotertm
1047	neod1
1048	neod2
1049	td-postman
1050	cma
1051	optima-vnet
1052	ddt
1053	remote-as
1054	brvread
1055	ansyslmd
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
1067/tcp	instl-boots
1067/tcp	instl_boots
1067/udp	instl-boots
1067/udp	instl_boots
1068/tcp	instl-bootc
1068/tcp	instl_bootc
1068/udp	instl-bootc
1068/udp	instl_bootc
1069	cognex-insight
1070	gmrupdateserv
1071	bsquare-voip
1072	cardax
1073	bridgecontrol
1074	warmspotMgmt
1075	rdrmshc
1076	dab-sti-c
1077	imgames
1078	avocent-proxy
1079	asprovatalk
1080	socks
1081	pvuniwien
1082	amt-esd-prot
1083	ansoft-lm-1
1084	ansoft-lm-2
1085	webobjects
1086	cplscrambler-lg
1087	cplscrambler-in
1088	cplscrambler-al
1089	ff-annunc
1090	ff-fms
1091	ff-sm
1092	obrpd
1093	proofd
1094	rootd
1095	nicelink
1096	cnrprotocol
1097	sunclustermgr
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
1110/udp	nfsd-keepalive
1111	lmsocialserver
1112	icp
1113	ltp-deepspace
1114	mini-sql
1115	ardus-trns
1116	ardus-cntl
1117	ardus-mtrns
1118	sacred
1119	bnetgame
1120	bnetfile
1121	rmpp
1122	availant-mgr
1123	murray
1124	hpvmmcontrol
1125	hpvmmagent
1126	hpvmmdata
1128	saphostctrl
1129	saphostctrls
1130	casp
1131	caspssl
1132	kvm-via-ip
1133	dfn
1134	aplx
1135	omnivision
1136	hhb-gateway
1137	trim
1138/tcp	encrypted-admin
1138/tcp	encrypted_admin
1138/udp	encrypted-admin
1138/udp	encrypted_admin
1139	evm
1140	autonoc
1141	mxomss
1142	edtools
1143	imyx
1144	fuscript
1145	x9-icue
1146	audit-transfer
1147	capioverlan
1148	elfiq-repl
1149	bvtsonar
1150	blaze
1151	unizensus
1152	winpoplanmess
1153	c1222-acse
1154	resacommunity
1155	nfa
1156	iascontrol-oms
1157	iascontrol
1158	dbcontrol-oms
1159	oracle-oms
1160	olsv
1161	health-polling
1162	health-trap
1163	sddp
1164	qsm-proxy
1165	qsm-gui
1166	qsm-remote
1167	cisco-ipsla
1168	vchat
1169	tripwire
1170	atc-lm
1171	atc-appserver
1172	dnap
1173	d-cinema-rrp
1174	fnet-remote-ui
1175	dossier
1176	indigo-server
1177	dkmessenger
1179	b2n
1180	mc-client
1181	3comnetman
1182/tcp	accelenet
1182/udp	accelenet-data
1183	llsurfup-http
1184	llsurfup-https
1185	catchpole
1186	mysql-cluster
1187	alias
1188	hp-webadmin
1189	unet
1190	commlinx-avl
1191	gpfs
1192	caids-sensor
1193	fiveacross
1194	openvpn
1195	rsf-1
1196	netmagic
1197	carrius-rshell
1198	cajo-discovery
1199	dmidi
1200	scol
1201	nucleus-sand
1202	caiccipc
1203	ssslic-mgr
1204	ssslog-mgr
1205	accord-mgc
1206	anthony-data
1207	metasage
1208	seagull-ais
1209	ipcd3
1211	groove-dpp
1212	lupa
1213	mpc-lifenet
1214	kazaa
1215	scanstat-1
1216	etebac5
1217	hpss-ndapi
1218	aeroflight-ads
1219	aeroflight-ret
1220	qt-serveradmin
1221	sweetware-apps
1222	nerv
1223	tgp
1224	vpnz
1225	slinkysearch
1226	stgxfws
1227	dns2go
1228	florence
1229	zented
1230	periscope
1231	menandmice-lpm
1232	first-defense
1233	univ-appserver
1234	search-agent
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
1258	opennl
1259	opennl-voice
1260	ibm-ssd
1261	mpshrsv
1262	qnts-orb
1263	dka
1264	prat
1265	dssiapi
1266	dellpwrappks
1267	epc
1268	propel-msgsys
1269	watilapp
1270	opsmgr
1271	excw
1272	cspmlockmgr
1273	emc-gateway
1274	t1distproc
1275	ivcollector
1276	-	Reserved
1277	miva-mqs
1278	dellwebadmin-1
1279	dellwebadmin-2
1280	pictrography
1281	healthd
1282	emperion
1283	productinfo
1284	iee-qfx
1285	neoiface
1286	netuitive
1287	routematch
1288	navbuddy
1289	jwalkserver
1290	winjaserver
1291	seagulllms
1292	dsdn
1293	pkt-krb-ipsec
1294	cmmdriver
1295	ehtp
1296	dproxy
1297	sdproxy
1298	lpcp
1299	hp-sci
1300	h323hostcallsc
1301	-	Reserved
1302	-	Reserved
1303	sftsrv
1304	boomerang
1305	pe-mike
1306	re-conn-proto
1307	pacmand
1308	odsi
1309	jtag-server
1310	husky
1311	rxmon
1312	sti-envision
1313/tcp	bmc_patroldb
1313/udp	bmc_patroldb
1315	els
1316	exbit-escp
1317	vrts-ipcserver
1318	krb5gatekeeper
1319	amx-icsp
1320	amx-axbnet
1321	pip
1322	novation
1323	brcd
1324	delta-mcp
1325	dx-instrument
1326	wimsic
1327	ultrex
1328	ewall
1329	netdb-export
1330	streetperfect
1331	intersan
1332	pcia-rxp-b
1333	passwrd-policy
1334	writesrv
1335	digital-notary
1336	ischat
1337	menandmice-dns
1338	wmc-log-svc
1339	kjtsiteserver
1340	naap
1341	qubes
1342	esbroker
1343	re101
1344	icap
1345	vpjp
1346	alta-ana-lm
1347	bbn-mmc
1348	bbn-mmx
1349	sbook
1350	editbench
1351	equationbuilder
1353	relief
1355	intuitive-edge
1356	cuillamartin
1357	pegboard
1358	connlcli
1359	ftsrv
1360	mimer
1361	linx
1362	timeflies
1363	ndm-requester
1364	ndm-server
1365	adapt-sna
1366	netware-csp
1367	dcs
1368	screencast
1369	gv-us
1370	us-gv
1371	fc-cli
1372	fc-ser
1373	chromagrafx
1374	molly
1375	bytex
1376	ibm-pps
1377	cichlid
1378	elan
1379	dbreporter
1380	telesis-licman
1381	apple-licman
1382/tcp	udt-os
1382/tcp	udt_os
1382/udp	udt-os
1382/udp	udt_os
1383	gwha
1384	os-licman
1385/tcp	atex-elmd
1385/tcp	atex_elmd
1385/udp	atex-elmd
1385/udp	atex_elmd
1386	checksum
1387	cadsi-lm
1388	objective-dbc
1389	iclpv-dm
1390	iclpv-sc
1391	iclpv-sas
1392	iclpv-pm
1393	iclpv-nls
1394	iclpv-nlc
1395	iclpv-wsm
1396	dvl-activemail
1397	audio-activmail
1398	video-activmail
1399	cadkey-licman
1400	cadkey-tablet
1401	goldleaf-licman
1402	prm-sm-np
1403	prm-nm-np
1404	igi-lm
1405	ibm-res
1406	netlabs-lm
1407/udp	-	Reserved
1408	sophia-lm
1409	here-lm
1410	hiq
1411	af
1412	innosys
1413	innosys-acl
1414	ibm-mqseries
1415	dbstar
1416/tcp	novell-lu6-2
1416/tcp	novell-lu6.2
1416/udp	novell-lu6-2
1416/udp	novell-lu6.2
1417	timbuktu-srv1
1418	timbuktu-srv2
1419	timbuktu-srv3
1420	timbuktu-srv4
1421	gandalf-lm
1422	autodesk-lm
1423	essbase
1424	hybrid
1425	zion-lm
1427	mloadd
1428	informatik-lm
1429	nms
1430	tpdu
1431	rgtp
1432	blueberry-lm
1433	ms-sql-s
1434	ms-sql-m
1435	ibm-cics
1437	tabula
1438	eicon-server
1439	eicon-x25
1440	eicon-slp
1441	cadis-1
1442	cadis-2
1443	ies-lm
1444	marcam-lm
1445	proxima-lm
1446	ora-lm
1447	apri-lm
1448	oc-lm
1449	peport
1450	dwf
1451	infoman
1452	gtegsc-lm
1453	genie-lm
1454/tcp	interhdl-elmd
1454/tcp	interhdl_elmd
1454/udp	interhdl-elmd
1454/udp	interhdl_elmd
1455	esl-lm
1456	dca
1457	valisys-lm
1458	nrcabq-lm
1459	proshare1
1460	proshare2
1461/tcp	ibm-wrless-lan
1461/tcp	ibm_wrless_lan
1461/udp	ibm-wrless-lan
1461/udp	ibm_wrless_lan
1462	world-lm
1463	nucleus
1464/tcp	msl-lmd
1464/tcp	msl_lmd
1464/udp	msl-lmd
1464/udp	msl_lmd
1465	pipes
1466	oceansoft-lm
1467	csdmbase
1468	csdm
1469	aal-lm
1470	uaiact
1471	csdmbase
1472	csdm
1473	openmath
1474	telefinder
1475	taligent-lm
1476	clvm-cfg
1477	ms-sna-server
1478	ms-sna-base
1479	dberegister
1480	pacerforum
1481	airs
1482	miteksys-lm
1483	afs
1484	confluent
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
1499	fhc
1500	vlsi-lm
1502	shivadiscovery
1503	imtc-mcs
1504	evb-elm
1505	funkproxy
1506	utcd
1507	symplex
1508	diagmond
1509	robcad-lm
1510	mvx-lm
1511	3l-l1
1512	wins
1513	fujitsu-dtc
1514	fujitsu-dtcns
1515	ifor-protocol
1516	vpad
1517	vpac
1518	vpvd
1519	vpvc
1520	atm-zip-office
1521	ncube-lm
1523	cichild-lm
1524	ingreslock
1525	orasrv
1526	pdap-np
1527	tlisrv
1530	rap-service
1531	rap-listen
1532	miroconnect
1533	virtual-places
1534	micromuse-lm
1535	ampr-info
1536	ampr-inter
1537	sdsc-lm
1538	3ds-lm
1539	intellistor-lm
1540	rds
1541	rds2
1542	gridgen-elmd
1543	simba-cs
1544	aspeclmd
1545	vistium-share
1546	abbaccuray
1547	laplink
1548	axon-lm
1549/tcp	shivahose
1549/udp	shivasound
1550	3m-image-lm
1551	hecmtl-db
1552	pciarray
1553	sna-cs
1554	caci-lm
1555	livelan
1556/tcp	veritas-pbx
1556/tcp	veritas_pbx
1556/udp	veritas-pbx
1556/udp	veritas_pbx
1557	arbortext-lm
1558	xingmpeg
1559	web2host
1560	asci-val
1561	facilityview
1562	pconnectmgr
1563	cadabra-lm
1564	pay-per-view
1565	winddlb
1566	corelvideo
1567	jlicelmd
1568	tsspmap
1569	ets
1570	orbixd
1571	rdb-dbs-disp
1572	chip-lm
1573	itscomm-ns
1574	mvel-lm
1575	oraclenames
1576	moldflow-lm
1577	hypercube-lm
1578	jacobus-lm
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
1603	picodbc
1604	icabrowser
1605	slp
1606	slm-api
1607	stt
1608	smart-lm
1609	isysg-lm
1610	taurus-wh
1611	ill
1612	netbill-trans
1613	netbill-keyrep
1614	netbill-cred
1615	netbill-auth
1616	netbill-prod
1617	nimrod-agent
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
1628	lontalk-norm
1629	lontalk-urgnt
1630	oraclenet8cman
1631	visitview
1632	pammratc
1633	pammrpc
1634	loaprobe
1635	edb-server1
1636	isdc
1637	islc
1638	ismc
1639	cert-initiator
1640	cert-responder
1641	invision
1642	isis-am
1643	isis-ambc
1644	saiseh
1647	rsap
1648	concurrent-lm
1649	kermit
1650	nkd
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
1659	sg-lm
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
1673	proshare-mc-1
1674	proshare-mc-2
1675	pdp
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
1698	rsvp-encap-1
1699	rsvp-encap-2
1700	mps-raft
1701	l2f
1701	l2tp
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
1712	registrar
1713	conferencetalk
1714	sesi-lm
1715	houdini-lm
1716	xmsg
1717	fj-hdnet
1718	h323gatedisc
1719	h323gatestat
1720	h323hostcall
1721	caicci
1722	hks-lm
1723	pptp
1724	csbphonemaster
1725	iden-ralp
1726	iberiagames
1727	winddx
1728	telindus
1729	citynl
1730	roketz
1731	msiccp
1732	proxim
1733	siipat
1734	cambertx-lm
1735	privatechat
1736	street-stream
1737	ultimad
1738	gamegen1
1739	webaccess
1740	encore
1741	cisco-net-mgmt
1742	3Com-nsd
1743	cinegrfx-lm
1744	ncpm-ft
1745	remote-winsock
1746	ftrapid-1
1747	ftrapid-2
1748	oracle-em1
1749	aspen-services
1750	sslp
1751	swiftnet
1752	lofr-lm
1753/tcp	predatar-comms
1753/udp	-	Reserved
1754	oracle-em2
1755	ms-streaming
1756	capfast-lmd
1757	cnhrp
1758	tftp-mcast
1759	spss-lm
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
1772	essweb-gw
1773	kmscontrol
1774	global-dtserv
1775/tcp	vdab
1775/udp	-	Reserved
1776	femis
1777	powerguardian
1778	prodigy-intrnet
1779	pharmasoft
1780	dpkeyserv
1781	answersoft-lm
1782	hp-hcip
1783	-	Unassigned
1784	finle-lm
1785	windlm
1786	funk-logger
1787	funk-license
1788	psmond
1789	hello
1790	nmsp
1791	ea1
1792	ibm-dt-2
1793	rsc-robot
1794	cera-bcm
1795	dpi-proxy
1796	vocaltec-admin
1797	uma
1798	etp
1799	netrisk
1800	ansys-lm
1801	msmq
1802	concomp1
1803	hp-hcip-gwy
1804	enl
1805	enl-name
1806	musiconline
1807	fhsp
1808	oracle-vp2
1809	oracle-vp1
1810	jerand-lm
1811	scientia-sdb
1812	radius
1814	tdp-suite
1815	mmpft
1816	harp
1817	rkb-oscs
1818	etftp
1819	plato-lm
1820	mcagent
1821	donnyworld
1822	es-elmd
1823	unisys-lm
1824	metrics-pas
1825	direcpc-video
1826	ardt
1827	asi
1828	itm-mcell-u
1829	optika-emedia
1830	net8-cman
1831	myrtle
1832	tht-treasure
1833	udpradio
1834	ardusuni
1835	ardusmul
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
1847	slp-notify
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
1859	gammafetchsvr
1860	sunscalar-svc
1861	lecroy-vicp
1862	mysql-cm-agent
1863	msnp
1864	paradym-31port
1865	entp
1866	swrmi
1867	udrive
1868	viziblebrowser
1869	transact
1870	sunscalar-dns
1871	canocentral0
1872	canocentral1
1873	fjmpjps
1874	fjswapsnp
1875	westell-stats
1876	ewcappsrv
1877	hp-webqosdb
1878	drmsmc
1879	nettgain-nms
1880	vsat-control
1881	ibm-mqseries2
1882	ecsqdmn
1883	mqtt
1884	idmaps
1885	vrtstrapserver
1886	leoip
1887	filex-lport
1888	ncconfig
1889	unify-adapter
1890	wilkenlistener
1891	childkey-notif
1892	childkey-ctrl
1893	elad
1894	o2server-port
1895	-	Unassigned
1896	b-novative-ls
1897	metaagent
1898	cymtec-port
1899	mc2studios
1900	ssdp
1901	fjicl-tep-a
1902	fjicl-tep-b
1903	linkname
1904	fjicl-tep-c
1905	sugp
1906	tpmd
1907	intrastar
1908	dawn
1909	global-wlink
1910	ultrabac
1911	mtp
1912	rhp-iibp
1913	armadp
1914	elm-momentum
1915	facelink
1916	persona
1917	noagent
1918	can-nds
1919	can-dch
1920	can-ferret
1921	noadmin
1922	tapestry
1923	spice
1924	xiip
1925	discovery-port
1926	egs
1927	videte-cipc
1928	emsd-port
1929	bandwiz-system
1930	driveappserver
1931	amdsched
1932	ctt-broker
1933	xmapi
1934	xaapi
1935	macromedia-fcs
1936	jetcmeserver
1937	jwserver
1938	jwclient
1939	jvserver
1940	jvclient
1941	dic-aida
1942	res
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
1954	abr-api
1955	abr-secure
1956	vrtl-vmf-ds
1957	unix-status
1958	dxadmind
1959	simp-all
1960	nasmanager
1961	bts-appserver
1962	biap-mp
1963	webmachine
1964	solid-e-engine
1965	tivoli-npm
1966	slush
1967	sns-quote
1968	lipsinc
1969	lipsinc1
1970	netop-rc
1971	netop-school
1972	intersys-cache
1973	dlsrap
1974	drp
1975	tcoflashagent
1976	tcoregagent
1977	tcoaddressbook
1978	unisql
1979	unisql-java
1980	panquest-xact
1981	p2pq
1982	estamp
1983	lhtp
1984	bb
1985	hsrp
1986	licensedaemon
1987	tr-rsrb-p1
1988	tr-rsrb-p2
1989	tr-rsrb-p3
1989	mshnet
1990	stun-p1
1991	stun-p2
1992	stun-p3
1992	ipsendmsg
1993	snmp-tcp-port
1994	stun-port
1995	perf-port
1996	tr-rsrb-port
1997	gdp-port
1998	x25-svc-port
1999	tcp-id-port
2001/tcp	dc
2001/udp	wizard
2002	globe
2004/tcp	mailbox
2004/udp	emce
2005/tcp	berknet
2005/udp	oracle
2006/tcp	invokator
2006/udp	raid-cd
2007/tcp	dectalk
2007/udp	raid-am
2008/tcp	conf
2008/udp	terminaldb
2009/tcp	news
2009/udp	whosockami
2010/tcp	search
2010/udp	pipe-server
2010/udp	pipe_server
2011/tcp	raid-cc
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
2029	hsrpv6
2030	device2
2031	mobrien-chat
2032	blackboard
2033	glogger
2034	scoremgr
2035	imsldoc
2036	e-dpnet
2037	applus
2038	objectmanager
2039	prizma
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
2050	av-emb-config
2051	epnsdp
2052	clearvisn
2053	lot105-ds-upd
2054	weblogin
2055	iop
2056	omnisky
2057	rich-cp
2058	newwavesearch
2059	bmc-messaging
2060	teleniumdaemon
2061	netmount
2062	icg-swp
2063	icg-bridge
2064	icg-iprelay
2065	dlsrpn
2066	aura
2067	dlswpn
2068	avauthsrvprtcl
2069	event-port
2070	ah-esp-encap
2071	acp-port
2072	msync
2073	gxs-data-port
2074	vrtl-vmf-sa
2075	newlixengine
2076	newlixconfig
2077	tsrmagt
2078	tpcsrvr
2079	idware-router
2080	autodesk-nlm
2081	kme-trap-port
2082	infowave
2083	radsec
2084	sunclustergeo
2085	ada-cip
2086	gnunet
2087	eli
2088	ip-blf
2089	sep
2090	lrp
2091	prp
2092	descent3
2093	nbx-cc
2094	nbx-au
2095	nbx-ser
2096	nbx-dir
2097	jetformpreview
2098	dialog-port
2099	h2250-annex-g
2100	amiganetfs
2101	rtcm-sc104
2102	zephyr-srv
2103	zephyr-clt
2104	zephyr-hm
2107	bintec-admin
2109	ergolight
2110	umsp
2111	dsatp
2112	idonix-metanet
2113	hsl-storm
2114	ariascribe
2115	kdm
2116	ccowcmr
2117	mentaclient
2118	mentaserver
2119	gsigatekeeper
2120	qencp
2122	caupc-remote
2123	gtp-control
2124	elatelink
2125	lockstep
2126	pktcable-cops
2127	index-pc-wb
2128	net-steward
2129	cs-live
2130	xds
2131	avantageb2b
2132	solera-epmap
2133	zymed-zpp
2134	avenue
2135	gris
2136	appworxsrv
2137	connect
2138	unbind-cluster
2139	ias-auth
2140	ias-reg
2141	ias-admind
2142	tdmoip
2143	lv-jc
2144	lv-ffx
2145	lv-pici
2146	lv-not
2147	lv-auth
2148	veritas-ucl
2149	acptsys
2150	dynamic3d
2151	docent
2152	gtp-user
2153	ctlptc
2154	stdptc
2155	brdptc
2156	trp
2157	xnds
2158	touchnetplus
2159	gdbremote
2160	apc-2160
2161	apc-2161
2162	navisphere
2163	navisphere-sec
2164	ddns-v3
2165	x-bone-api
2166	iwserver
2167	raw-serial
2168	easy-soft-mux
2169	brain
2170	eyetv
2171	msfw-storage
2172	msfw-s-storage
2173	msfw-replica
2174	msfw-array
2175	airsync
2176	rapi
2177	qwave
2178	bitspeer
2179	vmrdp
2180	mc-gt-srv
2181	eforward
2182	cgn-stat
2183	cgn-config
2184	nvd
2185	onbase-dds
2186	gtaua
2187/tcp	ssmc
2187/udp	ssmd
2188/tcp	radware-rpm
2188/udp	-	Reserved
2189/tcp	radware-rpm-s
2189/udp	-	Reserved
2190	tivoconnect
2191	tvbus
2192	asdis
2193	drwcs
2194-2196	-	Unassigned
2197	mnp-exchange
2198	onehome-remote
2199	onehome-help
2200	-	Reserved
2201	ats
2202	imtc-map
2203	b2-runtime
2204	b2-license
2205	jps
2206	hpocbus
2207	hpssd
2208	hpiod
2209	rimf-ps
2210	noaaport
2211	emwin
2212	leecoposserver
2213	kali
2214	rpi
2215	ipcore
2216	vtu-comms
2217	gotodevice
2218	bounzza
2219	netiq-ncap
2220	netiq
2221	ethernet-ip-s
2222/tcp	EtherNet-IP-1
2222/tcp	EtherNet/IP-1
2222/udp	EtherNet-IP-1
2222/udp	EtherNet/IP-1
2223	rockwell-csp2
2224	efi-mg
2225/tcp	rcip-itu
2225/udp	-	Reserved
2226	di-drm
2227	di-msg
2228	ehome-ms
2229	datalens
2230	queueadm
2231	wimaxasncp
2232	ivs-video
2233	infocrypt
2234	directplay
2235	sercomm-wlink
2236	nani
2237	optech-port1-lm
2238	aviva-sna
2239	imagequery
2240	recipe
2241	ivsd
2242	foliocorp
2243	magicom
2244	nmsserver
2245	hao
2246	pc-mta-addrmap
2247	antidotemgrsvr
2248	ums
2249	rfmp
2250	remote-collab
2251	dif-port
2252	njenet-ssl
2253	dtv-chan-req
2254	seispoc
2255	vrtp
2256	pcc-mfp
2257	simple-tx-rx
2258	rcts
2259	bid-serv
2260	apc-2260
2261	comotionmaster
2262	comotionback
2263	ecwcfg
2264	apx500api-1
2265	apx500api-2
2266	mfserver
2267	ontobroker
2268	amt
2269	mikey
2270	starschool
2271	mmcals
2272	mmcal
2273	mysql-im
2274	pcttunnell
2275	ibridge-data
2276	ibridge-mgmt
2277	bluectrlproxy
2278	s3db
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
2289	dict-lookup
2290	sonus-logging
2291	eapsp
2292	mib-streaming
2293	npdbgmngr
2294	konshus-lm
2295	advant-lm
2296	theta-lm
2297	d2k-datamover1
2298	d2k-datamover2
2299	pc-telecommute
2300	cvmmon
2301	cpq-wbem
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
2312	wanscaler
2313	iapp
2314	cr-websystems
2315	precise-sft
2316	sent-lm
2317	attachmate-g32
2318	cadencecontrol
2319	infolibria
2320	siebel-ns
2321	rdlap
2322	ofsd
2323	3d-nfsd
2324	cosmocall
2325	ansysli
2326	idcp
2327	xingcsm
2328	netrix-sftm
2329	nvd
2330	tscchat
2331	agentview
2332	rcc-host
2333	snapp
2334	ace-client
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
2342	manage-exec
2343	nati-logos
2344	fcmsys
2345	dbm
2346/tcp	redstorm-join
2346/tcp	redstorm_join
2346/udp	redstorm-join
2346/udp	redstorm_join
2347/tcp	redstorm-find
2347/tcp	redstorm_find
2347/udp	redstorm-find
2347/udp	redstorm_find
2348/tcp	redstorm-info
2348/tcp	redstorm_info
2348/udp	redstorm-info
2348/udp	redstorm_info
2349/tcp	redstorm-diag
2349/tcp	redstorm_diag
2349/udp	redstorm-diag
2349/udp	redstorm_diag
2350	psbserver
2351	psrserver
2352	pslserver
2353	pspserver
2354	psprserver
2355	psdbserver
2356	gxtelmd
2357	unihub-server
2358	futrix
2359	flukeserver
2360	nexstorindltd
2361	tl1
2362	digiman
2363	mediacntrlnfsd
2364	oi-2000
2365	dbref
2366	qip-login
2367	service-ctrl
2368	opentable
2369	bif-p2p
2370	l3-hbmon
2371/tcp	rda
2371/udp	-	Reserved
2372	lanmessenger
2373/tcp	remographlm
2373/udp	-	Reserved
2374/tcp	hydra
2374/udp	-	Reserved
2375/tcp	docker
2375/udp	-	Reserved
2376/tcp	docker-s
2377/tcp	swarm
2377/udp	-	Reserved
2378/tcp	-	Reserved
2378/udp	dali
2379/tcp	etcd-client
2379/udp	-	Reserved
2380/tcp	etcd-server
2380/udp	-	Reserved
2381	compaq-https
2382	ms-olap3
2383	ms-olap4
2384/tcp	sd-request
2384/udp	sd-capacity
2385	sd-data
2386	virtualtape
2387	vsamredirector
2388	mynahautostart
2389	ovsessionmgr
2390	rsmtp
2391	3com-net-mgmt
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
2399	fmpro-fdal
2400	opequus-server
2401	cvspserver
2402	taskmaster2000
2403	taskmaster2000
2404	iec-104
2405	trc-netpoll
2406	jediserver
2407	orion
2408/tcp	railgun-webaccl
2408/udp	-	Reserved
2409	sns-protocol
2410	vrts-registry
2411	netwave-ap-mgmt
2412	cdn
2413	orion-rmi-reg
2414	beeyond
2415	codima-rtp
2416	rmtserver
2417	composit-server
2418	cas
2419	attachmate-s2s
2420	dslremote-mgmt
2421	g-talk
2422	crmsbits
2423	rnrp
2424	kofax-svr
2425	fjitsuappmgr
2426	vcmp
2427	mgcp-gateway
2428	ott
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
2440	spearway
2441	pvsw-inet
2442	netangel
2443	powerclientcsf
2444	btpp2sectrans
2445	dtn1
2446/tcp	bues-service
2446/tcp	bues_service
2446/udp	bues-service
2446/udp	bues_service
2447	ovwdb
2448	hpppssvr
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
2459	xrpl
2460	ms-theater
2461	qadmifoper
2462	qadmifevent
2463	lsi-raid-mgmt
2464	direcpc-si
2465	lbm
2466	lbf
2467	high-criteria
2468	qip-msgd
2469	mti-tcs-comm
2470	taskman-port
2471	seaodbc
2472	c3
2473	aker-cdp
2474	vitalanalysis
2475	ace-server
2476	ace-svr-prop
2477	ssm-cvs
2478	ssm-cssps
2479	ssm-els
2480	powerexchange
2481	giop
2482	giop-ssl
2483	ttc
2484	ttc-ssl
2485	netobjects1
2486	netobjects2
2487	pns
2488	moy-corp
2489	tsilb
2490	qip-qdhcp
2491	conclave-cpp
2492	groove
2493	talarian-mqs
2494	bmc-ar
2495	fast-rem-serv
2496	dirgis
2497	quaddb
2498	odn-castraq
2499	unicontrol
2500	rtsserv
2501	rtsclient
2502	kentrox-prot
2503	nms-dpnss
2504	wlbs
2505	ppcontrol
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
2517	call-sig-trans
2518	willy
2519	globmsgsvc
2520	pvsw
2521	adaptecmgr
2522	windb
2523	qke-llc-v3
2524	optiwave-lm
2525	ms-v-worlds
2526	ema-sent-lm
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
2534	combox-web-acc
2535	madcap
2536	btpp2audctr1
2537	upgrade
2538	vnwk-prapi
2539	vsiadmin
2540	lonworks
2541	lonworks2
2542	udrawgraph
2543	reftek
2544	novell-zen
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
2564	hp-3000-telnet
2565	coord-svr
2566	pcs-pcw
2567	clp
2568	spamtrap
2569	sonuscallsig
2570	hs-port
2571	cecsvc
2572	ibp
2573	trustestablish
2574	blockade-bpsp
2575	hl7
2576	tclprodebugger
2577	scipticslsrvr
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
2593	mns-mail
2594	dts
2595	worldfusion1
2596	worldfusion2
2597	homesteadglory
2598	citriximaclient
2599	snapd
2609	system-monitor
2610	versa-tek
2611	lionhead
2612	qpasa-agent
2613	smntubootstrap
2614	neveroffline
2615	firepower
2616	appswitch-emp
2617	cmadmin
2618	priority-e-com
2619	bruce
2620	lpsrecommender
2621	miles-apart
2622	metricadbc
2623	lmdp
2624	aria
2625	blwnkl-port
2626	gbjd816
2627	moshebeeri
2628	dict
2629	sitaraserver
2630	sitaramgmt
2631	sitaradir
2632	irdg-post
2633	interintelli
2634	pk-electronics
2635	backburner
2636	solve
2637	imdocsvc
2638	sybaseanywhere
2639	aminet
2640	ami-control
2641	hdl-srv
2642	tragic
2643	gte-samp
2644	travsoft-ipx-t
2645	novell-ipx-cmd
2646	and-lm
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
2655	unglue
2656	kana
2657	sns-dispatcher
2658	sns-admin
2659	sns-query
2660	gcmonitor
2661	olhost
2662	bintec-capi
2663	bintec-tapi
2664	patrol-mq-gm
2665	patrol-mq-nm
2666	extensis
2667	alarm-clock-s
2668	alarm-clock-c
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
2688	md-cg-http
2689	fastlynx
2690	hp-nnm-data
2691	itinternet
2692	admins-lms
2693	-	Unassigned
2694	pwrsevent
2695	vspread
2696	unifyadmin
2697	oce-snmp-trap
2698	mck-ivpip
2699	csoft-plusclnt
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
2712	aocp
2713	raventbs
2714	raventdm
2715	hpstgmgr2
2716	inova-ip-disco
2717	pn-requester
2718	pn-requester2
2719	scan-change
2720	wkars
2721	smart-diagnose
2722	proactivesrvr
2723	watchdog-nt
2724	qotps
2725	msolap-ptp2
2726	tams
2727	mgcp-callagent
2728	sqdr
2729	tcim-control
2730	nec-raidplus
2731	fyre-messanger
2732	g5m
2733	signet-ctf
2734	ccs-software
2735	netiq-mc
2736	radwiz-nms-srv
2737	srp-feedback
2738	ndl-tcp-ois-gw
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
2773	rbakcup1
2774	rbakcup2
2775	smpp
2776	ridgeway1
2777	ridgeway2
2778	gwen-sonya
2779	lbc-sync
2780	lbc-control
2781	whosells
2782	everydayrc
2783	aises
2784	www-dev
2785	aic-np
2786	aic-oncrpc
2787	piccolo
2788	fryeserv
2789	media-agent
2790	plgproxy
2791	mtport-regist
2792	f5-globalsite
2793	initlsmsad
2794	urp
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
2804	dvr-esm
2805	wta-wsp-s
2806	cspuni
2807	cspmulti
2808	j-lan-p
2809	corbaloc
2810	netsteward
2811	gsiftp
2812	atmtcp
2813	llm-pass
2814	llm-csv
2815	lbc-measure
2816	lbc-watchdog
2817	nmsigport
2818	rmlnk
2819	fc-faultnotify
2820	univision
2821	vrts-at-port
2822	ka0wuc
2823	cqg-netlan
2824	cqg-netlan-1
2825	-	Unassigned
2826	slc-systemlog
2827	slc-ctrlrloops
2828	itm-lm
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
2855/tcp	msrp
2855/udp	-	Reserved
2856	cesdinv
2857	simctlp
2858	ecnp
2859	activememory
2860	dialpad-voice1
2861	dialpad-voice2
2862	ttg-protocol
2863	sonardata
2864	astronova-main
2865	pit-vpn
2866	iwlistener
2867	esps-portal
2868	npep-messaging
2869	icslap
2870	daishi
2871	msi-selectplay
2872	radix
2873	psrt
2874	dxmessagebase1
2875	dxmessagebase2
2876	sps-tunnel
2877	bluelance
2878	aap
2879	ucentric-ds
2880	synapse
2881	ndsp
2882	ndtp
2883	ndnp
2884	flashmsg
2885	topflow
2886	responselogic
2887	aironetddp
2888	spcsdlobby
2889	rsom
2890	cspclmulti
2891	cinegrfx-elmd
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
2904	m2ua
2905/tcp	m3ua
2905/udp	-	Unassigned
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
2921	cesdcdman
2922	cesdcdtrn
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
2945	h248-binary
2946	fjsvmpor
2947	gpsd
2948	wap-push
2949	wap-pushsecure
2950	esip
2951	ottp
2952	mpfwsas
2953	ovalarmsrv
2954	ovalarmsrv-cmd
2955	csnotify
2956	ovrimosdbman
2957	jmact5
2958	jmact6
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
2971	netclip
2972	pmsm-webrctl
2973	svnetworks
2974	signal
2975	fjmpcm
2976	cns-srv-port
2977	ttc-etap-ns
2978	ttc-etap-ds
2979	h263-video
2980	wimd
2981	mylxamport
2982	iwb-whiteboard
2983	netplan
2984	hpidsadmin
2985	hpidsagent
2986	stonefalls
2987	identify
2988	hippad
2989	zarkov
2990	boscap
2991	wkstn-mon
2992	avenyo
2993	veritas-vis1
2994	veritas-vis2
2995	idrs
2996	vsixml
2997	rebol
2998	realsecure
2999	remoteware-un
3000	hbci
3000	remoteware-cl
3001/tcp	origo-native
3001/udp	-	Reserved
3002	exlm-agent
3002	remoteware-srv
3003	cgms
3004	csoftragent
3005	geniuslm
3006	ii-admin
3007	lotusmtap
3008	midnight-tech
3009	pxc-ntfy
3010/tcp	gw
3010/udp	ping-pong
3011	trusted-web
3012	twsdss
3013	gilatskysurfer
3014/tcp	broker-service
3014/tcp	broker_service
3014/udp	broker-service
3014/udp	broker_service
3015	nati-dstp
3016/tcp	notify-srvr
3016/tcp	notify_srvr
3016/udp	notify-srvr
3016/udp	notify_srvr
3017/tcp	event-listener
3017/tcp	event_listener
3017/udp	event-listener
3017/udp	event_listener
3018/tcp	srvc-registry
3018/tcp	srvc_registry
3018/udp	srvc-registry
3018/udp	srvc_registry
3019/tcp	resource-mgr
3019/tcp	resource_mgr
3019/udp	resource-mgr
3019/udp	resource_mgr
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
3031	eppc
3032	redwood-chat
3033	pdb
3034	osmosis-aeea
3035	fjsv-gssagt
3036	hagel-dump
3037	hp-san-mgmt
3038	santak-ups
3039	cogitate
3040	tomato-springs
3041	di-traceware
3042	journee
3043	brp
3044	epp
3045	responsenet
3046	di-ase
3047	hlserver
3048	pctrader
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
3064	rprt
3065	slinterbase
3066	netattachsdmp
3067	fjhpjp
3068	ls3bcast
3069	ls3
3070	mgxswitch
3071/tcp	xplat-replicate
3071/udp	-	Reserved
3072	csd-monitor
3073	vcrp
3074	xbox
3075	orbix-locator
3076	orbix-config
3077	orbix-loc-ssl
3078	orbix-cfg-ssl
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
3088	xdtp
3089	ptk-alink
3090	stss
3091	1ci-smcs
3092	-	Unassigned
3093	rapidmq-center
3094	rapidmq-reg
3095	panasas
3096	ndl-aps
3097	-	Reserved
3098	umm-port
3099	chmd
3100	opcon-xps
3101	hp-pxpib
3102	slslavemon
3103	autocuesmi
3104/tcp	autocuelog
3104/udp	autocuetime
3105	cardbox
3106	cardbox-http
3107	business
3108	geolocate
3109	personnel
3110	sim-control
3111	wsynch
3112	ksysguard
3113	cs-auth-svr
3114	ccmad
3115	mctet-master
3116	mctet-gateway
3117	mctet-jserv
3118	pkagent
3119	d2000kernel
3120	d2000webserver
3121/tcp	pcmk-remote
3121/udp	-	Reserved
3122	vtr-emulator
3123	edix
3124	beacon-port
3125	a13-an
3126	-	Unassigned
3127	ctx-bridge
3128	ndl-aas
3129	netport-id
3130	icpv2
3131	netbookmark
3132	ms-rule-engine
3133	prism-deploy
3134	ecp
3135	peerbook-port
3136	grubd
3137	rtnt-1
3138	rtnt-2
3139	incognitorv
3140	ariliamulti
3141	vmodem
3142	rdc-wh-eos
3143	seaview
3144	tarantella
3145	csi-lfap
3146	bears-02
3147	rfio
3148	nm-game-admin
3149	nm-game-server
3150	nm-asses-admin
3151	nm-assessor
3152	feitianrockey
3153	s8-client-port
3154	ccmrmi
3155	jpegmpeg
3156	indura
3157	lsa-comm
3158	stvp
3159	navegaweb-port
3160	tip-app-server
3161	doc1lm
3162	sflm
3163	res-sap
3164	imprs
3165	newgenpay
3166	sossecollector
3167	nowcontact
3168	poweronnud
3169	serverview-as
3170	serverview-asn
3171	serverview-gf
3172	serverview-rm
3173	serverview-icc
3174	armi-server
3175	t1-e1-over-ip
3176	ars-master
3177	phonex-port
3178	radclientport
3179	h2gf-w-2m
3180	mc-brk-srv
3181	bmcpatrolagent
3182	bmcpatrolrnvu
3183	cops-tls
3184	apogeex-port
3185	smpppd
3186	iiw-port
3187	odi-port
3188	brcm-comm-port
3189	pcle-infex
3190	csvr-proxy
3191	csvr-sslproxy
3192	firemonrcc
3193	spandataport
3194	magbind
3195	ncu-1
3196	ncu-2
3197	embrace-dp-s
3198	embrace-dp-c
3199	dmod-workspace
3200	tick-port
3201	cpq-tasksmart
3202	intraintra
3203	netwatcher-mon
3204	netwatcher-db
3205	isns
3206	ironmail
3207	vx-auth-port
3208	pfu-prcallback
3209	netwkpathengine
3210	flamenco-proxy
3211	avsecuremgmt
3212	surveyinst
3213	neon24x7
3214	jmq-daemon-1
3215	jmq-daemon-2
3216	ferrari-foam
3217	unite
3218	smartpackets
3219	wms-messenger
3220	xnm-ssl
3221	xnm-clear-text
3222	glbp
3223	digivote
3224	aes-discovery
3225	fcip-port
3226	isi-irp
3227	dwnmshttp
3228	dwmsgserver
3229	global-cd-port
3230	sftdst-port
3231	vidigo
3232	mdtp
3233	whisker
3234	alchemy
3235	mdap-port
3236	apparenet-ts
3237	apparenet-tps
3238	apparenet-as
3239	apparenet-ui
3240	triomotion
3241	sysorb
3242	sdp-id-port
3243	timelot
3244	onesaf
3245	vieo-fe
3246	dvt-system
3247	dvt-data
3248	procos-lm
3249	ssp
3250	hicp
3251	sysscanner
3252	dhe
3253	pda-data
3254	pda-sys
3255	semaphore
3256	cpqrpm-agent
3257	cpqrpm-server
3258	ivecon-port
3259	epncdp2
3260	iscsi-target
3261	winshadow
3262	necp
3263	ecolor-imager
3264	ccmail
3265	altav-tunnel
3266	ns-cfg-server
3267	ibm-dial-out
3268	msft-gc
3269	msft-gc-ssl
3270	verismart
3271	csoft-prev
3272	user-manager
3273	sxmp
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
3290	caps-lm
3291	sah-lm
3292	cart-o-rama
3293	fg-fps
3294	fg-gip
3295	dyniplookup
3296	rib-slm
3297	cytel-lm
3298	deskview
3299	pdrncs
3300/tcp	ceph
3300/udp	-	Reserved
3301	tarantool
3302	mcs-fastmail
3303	opsession-clnt
3304	opsession-srvr
3305	odette-ftp
3306	mysql
3307	opsession-prxy
3308	tns-server
3309	tns-adv
3310	dyna-access
3311	mcns-tel-ret
3312	appman-server
3313	uorb
3314	uohost
3315	cdid
3316	aicc-cmi
3317	vsaiport
3318	ssrip
3319	sdt-lmd
3320	officelink2000
3321	vnsstr
3322-3325	active-net
3326	sftu
3327	bbars
3328	egptlm
3329	hp-device-disc
3330	mcs-calypsoicf
3331	mcs-messaging
3332	mcs-mailsvr
3333	dec-notes
3334	directv-web
3335	directv-soft
3336	directv-tick
3337	directv-catlg
3338	anet-b
3339	anet-l
3340	anet-m
3341	anet-h
3342	webtie
3343	ms-cluster-net
3344	bnt-manager
3345	influence
3346	trnsprntproxy
3347	phoenix-rpc
3348	pangolin-laser
3349	chevinservices
3350	findviatv
3351	btrieve
3352	ssql
3353	fatpipe
3354	suitjd
3355	ordinox-dbase
3356	upnotifyps
3357	adtech-test
3358	mpsysrmsvr
3359	wg-netforce
3360	kv-server
3361	kv-agent
3362	dj-ilm
3363	nati-vi-server
3364	creativeserver
3365	contentserver
3366	creativepartnr
3367-3371	satvid-datalnk
3372	tip2
3373	lavenir-lm
3374	cluster-disc
3375	vsnm-agent
3376	cdbroker
3377	cogsys-lm
3378	wsicopy
3379	socorfs
3380	sns-channels
3381	geneous
3382	fujitsu-neat
3383	esp-lm
3384	hp-clic
3385	qnxnetman
3386/tcp	gprs-data
3386/udp	gprs-sig
3387	backroomnet
3388	cbserver
3390	dsc
3391	savant
3392	efi-lm
3393	d2k-tapestry1
3394	d2k-tapestry2
3395	dyna-lm
3396/tcp	printer-agent
3396/tcp	printer_agent
3396/udp	printer-agent
3396/udp	printer_agent
3397	cloanto-lm
3398	mercantile
3399	csms
3400	csms2
3401	filecast
3402	fxaengine-net
3403	-	Unassigned
3404	-	Unassigned
3405	nokia-ann-ch1
3406	nokia-ann-ch2
3407	ldap-admin
3408	BESApi
3409	networklens
3410	networklenss
3411	biolink-auth
3412	xmlblaster
3413	svnet
3414	wip-port
3415	bcinameservice
3416	commandport
3417	csvr
3418	rnmap
3419	softaudit
3420	ifcp-port
3421	bmap
3422	rusb-sys-port
3423	xtrm
3424	xtrms
3425	agps-port
3426	arkivio
3427	websphere-snmp
3428	twcss
3429	gcsp
3430	ssdispatch
3431	ndl-als
3432	osdcp
3433	opnet-smp
3434	opencm
3435	pacom
3436	gc-config
3437	autocueds
3438	spiral-admin
3439	hri-port
3440	ans-console
3441	connect-client
3442	connect-server
3443	ov-nnm-websrv
3444	denali-server
3445	monp
3446	3comfaxrpc
3447	directnet
3448	dnc-port
3449	hotu-chat
3450	castorproxy
3451	asam
3452	sabp-signal
3453	pscupd
3454	mira
3456	vat
3457	vat-control
3458	d3winosfi
3459	integral
3460	edm-manager
3461	edm-stager
3462	edm-std-notify
3463	edm-adm-notify
3464	edm-mgr-sync
3465	edm-mgr-cntrl
3466	workflow
3467	rcst
3468	ttcmremotectrl
3469	pluribus
3470	jt400
3471	jt400-ssl
3472	jaugsremotec-1
3473	jaugsremotec-2
3474	ttntspauto
3475	genisar-port
3476	nppmp
3477	ecomm
3478	stun
3478	turn
3478	stun-behavior
3479	twrpc
3480	plethora
3481	cleanerliverc
3482	vulture
3483	slim-devices
3484	gbs-stp
3485	celatalk
3486	ifsf-hb-port
3487/tcp	ltctcp
3487/udp	ltcudp
3488	fs-rh-srv
3489	dtp-dia
3490	colubris
3491	swr-port
3492	tvdumtray-port
3493	nut
3494	ibm3494
3495	seclayer-tcp
3496	seclayer-tls
3497	ipether232port
3498	dashpas-port
3499	sccip-media
3500	rtmp-port
3501	isoft-p2p
3502	avinstalldisc
3503	lsp-ping
3504	ironstorm
3505	ccmcomm
3506	apc-3506
3507	nesh-broker
3508	interactionweb
3509	vt-ssl
3510	xss-port
3511	webmail-2
3512	aztec
3513	arcpd
3514	must-p2p
3515	must-backplane
3516	smartcard-port
3517	802-11-iapp
3518	artifact-msg
3519/tcp	nvmsgd
3519/udp	galileo
3520	galileolog
3521	mc3ss
3522	nssocketport
3523	odeumservlink
3524	ecmport
3525	eisport
3526	starquiz-port
3527	beserver-msg-q
3528	jboss-iiop
3529	jboss-iiop-ssl
3530	gf
3531	joltid
3532	raven-rmp
3533	raven-rdp
3534	urld-port
3535	ms-la
3536	snac
3537	ni-visa-remote
3538	ibm-diradm
3539	ibm-diradm-ssl
3540	pnrp-port
3541	voispeed-port
3542	hacl-monitor
3543	qftest-lookup
3544	teredo
3545	camac
3546	-	Unassigned
3547	symantec-sim
3548	interworld
3549	tellumat-nms
3550	ssmpp
3551	apcupsd
3552	taserver
3553	rbr-discovery
3554	questnotify
3555	razor
3556	sky-transport
3557	personalos-001
3558	mcp-port
3559	cctv-port
3560	iniserve-port
3561	bmc-onekey
3562	sdbproxy
3563	watcomdebug
3564	esimport
3565/tcp	m2pa
3565/udp	-	Reserved
3566/tcp	quest-data-hub
3566/udp	-	Reserved
3567	dof-eps
3568	dof-tunnel-sec
3569	mbg-ctrl
3570	mccwebsvr-port
3571	megardsvr-port
3572	megaregsvrport
3573	tag-ups-1
3574/tcp	dmaf-server
3574/udp	dmaf-caster
3575	ccm-port
3576	cmc-port
3577	config-port
3578	data-port
3579	ttat3lb
3580	nati-svrloc
3581	kfxaclicensing
3582	press
3583	canex-watch
3584	u-dbap
3585	emprise-lls
3586	emprise-lsc
3587	p2pgroup
3588	sentinel
3589	isomair
3590	wv-csp-sms
3591	gtrack-server
3592	gtrack-ne
3593	bpmd
3594	mediaspace
3595	shareapp
3596	iw-mmogame
3597	a14
3598	a15
3599	quasar-server
3600	trap-daemon
3601	visinet-gui
3602	infiniswitchcl
3603	int-rcv-cntrl
3604	bmc-jmx-port
3605	comcam-io
3606	splitlock
3607	precise-i3
3608	trendchip-dcp
3609	cpdi-pidas-cm
3610	echonet
3611	six-degrees
3612	dataprotector
3613	alaris-disc
3614	sigma-port
3615	start-network
3616	cd3o-protocol
3617	sharp-server
3618	aairnet-1
3619	aairnet-2
3620	ep-pcp
3621	ep-nsp
3622	ff-lr-port
3623	haipe-discover
3624	dist-upgrade
3625	volley
3626	bvcdaemon-port
3627	jamserverport
3628	ept-machine
3629	escvpnet
3630	cs-remote-db
3631	cs-services
3632	distcc
3633	wacp
3634	hlibmgr
3635	sdo
3636	servistaitsm
3637	scservp
3638	ehp-backup
3639	xap-ha
3640	netplay-port1
3641	netplay-port2
3642	juxml-port
3643	audiojuggler
3644	ssowatch
3645	cyc
3646	xss-srv-port
3647	splitlock-gw
3648	fjcp
3649	nmmp
3650	prismiq-plugin
3651	xrpc-registry
3652	vxcrnbuport
3653	tsp
3654	vaprtm
3655	abatemgr
3656	abatjss
3657	immedianet-bcn
3658	ps-ams
3659	apple-sasl
3660	can-nds-ssl
3661	can-ferret-ssl
3662	pserver
3663	dtp
3664	ups-engine
3665	ent-engine
3666	eserver-pap
3667	infoexch
3668	dell-rm-port
3669	casanswmgmt
3670	smile
3671	efcp
3672	lispworks-orb
3673	mediavault-gui
3674	wininstall-ipc
3675	calltrax
3676	va-pacbase
3677	roverlog
3678	ipr-dglt
3679	newton-dock
3680	npds-tracker
3681	bts-x73
3682	cas-mapi
3683	bmc-ea
3684	faxstfx-port
3685	dsx-agent
3686	tnmpv2
3687	simple-push
3688	simple-push-s
3689	daap
3691	magaya-network
3692	intelsync
3693/tcp	easl
3693/udp	-	Reserved
3694	-	Unassigned
3695	bmc-data-coll
3696	telnetcpcd
3697	nw-license
3698	sagectlpanel
3699	kpn-icw
3700	lrs-paging
3701	netcelera
3702	ws-discovery
3703	adobeserver-3
3704	adobeserver-4
3705	adobeserver-5
3706	rt-event
3707	rt-event-s
3708	sun-as-iiops
3709	ca-idms
3710	portgate-auth
3711	edb-server2
3712	sentinel-ent
3713	tftps
3714	delos-dms
3715	anoto-rendezv
3716	wv-csp-sms-cir
3717	wv-csp-udp-cir
3718	opus-services
3719	itelserverport
3720	ufastro-instr
3721	xsync
3722	xserveraid
3723	sychrond
3724	blizwow
3725	na-er-tip
3726	array-manager
3727	e-mdu
3728	e-woa
3729	fksp-audit
3730	client-ctrl
3731	smap
3732	m-wnn
3733	multip-msg
3734	synel-data
3735	pwdis
3736	rs-rmi
3737/tcp	xpanel
3737/udp	-	Reserved
3738	versatalk
3739	launchbird-lm
3740	heartbeat
3741	wysdma
3742	cst-port
3743	ipcs-command
3744	sasg
3745	gw-call-port
3746	linktest
3747	linktest-s
3748	webdata
3749	cimtrak
3750	cbos-ip-port
3751	gprs-cube
3752	vipremoteagent
3753	nattyserver
3754	timestenbroker
3755	sas-remote-hlp
3756	canon-capt
3757	grf-port
3758	apw-registry
3759	exapt-lmgr
3760	adtempusclient
3761	gsakmp
3762	gbs-smp
3763	xo-wave
3764	mni-prot-rout
3765	rtraceroute
3766/tcp	sitewatch-s
3766/udp	-	Reserved
3767	listmgr-port
3768	rblcheckd
3769	haipe-otnk
3770	cindycollab
3771	paging-port
3772	ctp
3773	ctdhercules
3774	zicom
3775	ispmmgr
3776	dvcprov-port
3777	jibe-eb
3778	c-h-it-port
3779	cognima
3780	nnp
3781	abcvoice-port
3782	iso-tp0s
3783	bim-pem
3784	bfd-control
3785	bfd-echo
3786	upstriggervsw
3787	fintrx
3788	isrp-port
3789	remotedeploy
3790	quickbooksrds
3791	tvnetworkvideo
3792	sitewatch
3793	dcsoftware
3794	jaus
3795	myblast
3796	spw-dialer
3797	idps
3798	minilock
3799	radius-dynauth
3800	pwgpsi
3801	ibm-mgr
3802	vhd
3803	soniqsync
3804	iqnet-port
3805	tcpdataserver
3806	wsmlb
3807	spugna
3808	sun-as-iiops-ca
3809	apocd
3810	wlanauth
3811	amp
3812	neto-wol-server
3813	rap-ip
3814	neto-dcs
3815	lansurveyorxml
3816	sunlps-http
3817	tapeware
3818	crinis-hb
3819	epl-slp
3820	scp
3821	pmcp
3822	acp-discovery
3823	acp-conduit
3824	acp-policy
3825	ffserver
3826	warmux
3827	netmpi
3828	neteh
3829	neteh-ext
3830	cernsysmgmtagt
3831	dvapps
3832	xxnetserver
3833	aipn-auth
3834	spectardata
3835	spectardb
3836	markem-dcp
3837	mkm-discovery
3838	sos
3839	amx-rms
3840	flirtmitmir
3841/tcp	shiprush-db-svr
3841/udp	-	Reserved
3842	nhci
3843	quest-agent
3844	rnm
3845	v-one-spp
3846	an-pcp
3847	msfw-control
3848	item
3849	spw-dnspreload
3850	qtms-bootstrap
3851	spectraport
3852	sse-app-config
3853	sscan
3854	stryker-com
3855	opentrac
3856	informer
3857	trap-port
3858	trap-port-mom
3859	nav-port
3860	sasp
3861	winshadow-hd
3862	giga-pocket
3863/udp	asap-udp
3864/udp	-	Reserved
3865	xpl
3866	dzdaemon
3867	dzoglserver
3868/tcp	diameter
3868/udp	-	Reserved
3869	ovsam-mgmt
3870	ovsam-d-agent
3871	avocent-adsap
3872	oem-agent
3873	fagordnc
3874	sixxsconfig
3875	pnbscada
3876/tcp	dl-agent
3876/tcp	dl_agent
3876/udp	dl-agent
3876/udp	dl_agent
3877	xmpcr-interface
3878	fotogcad
3879	appss-lm
3880	igrs
3881	idac
3882	msdts1
3883	vrpn
3884	softrack-meter
3885	topflow-ssl
3886	nei-management
3887	ciphire-data
3888	ciphire-serv
3889	dandv-tester
3890	ndsconnect
3891	rtc-pm-port
3892	pcc-image-port
3893	cgi-starapi
3894	syam-agent
3895	syam-smc
3896	sdo-tls
3897	sdo-ssh
3898	senip
3899	itv-control
3900/tcp	udt-os
3900/tcp	udt_os
3900/udp	udt-os
3900/udp	udt_os
3901	nimsh
3902	nimaux
3903	charsetmgr
3904	omnilink-port
3905	mupdate
3906	topovista-data
3907	imoguia-port
3908	hppronetman
3909	surfcontrolcpa
3910	prnrequest
3911	prnstatus
3912	gbmt-stars
3913	listcrt-port
3914	listcrt-port-2
3915	agcat
3916	wysdmc
3917	aftmux
3918	pktcablemmcops
3919	hyperip
3920	exasoftport1
3921	herodotus-net
3922	sor-update
3923	symb-sb-port
3924	mpl-gprs-port
3925	zmp
3926	winport
3927	natdataservice
3928	netboot-pxe
3929	smauth-port
3930	syam-webserver
3931	msr-plugin-port
3932	dyn-site
3933	plbserve-port
3934	sunfm-port
3935	sdp-portmapper
3936	mailprox
3937	dvbservdsc
3938/tcp	dbcontrol-agent
3938/tcp	dbcontrol_agent
3938/udp	dbcontrol-agent
3938/udp	dbcontrol_agent
3939	aamp
3940	xecp-node
3941	homeportal-web
3942	srdp
3943	tig
3944	sops
3945	emcads
3946	backupedge
3947	ccp
3948	apdap
3949	drip
3950	namemunge
3951	pwgippfax
3952	i3-sessionmgr
3953	xmlink-connect
3954	adrep
3955	p2pcommunity
3956	gvcp
3957	mqe-broker
3958	mqe-agent
3959	treehopper
3960	bess
3961	proaxess
3962	sbi-agent
3963	thrp
3964	sasggprs
3965	ati-ip-to-ncpe
3966	bflckmgr
3967	ppsms
3968	ianywhere-dbns
3969	landmarks
3970	lanrevagent
3971	lanrevserver
3972	iconp
3973	progistics
3974	xk22
3975	airshot
3976	opswagent
3977	opswmanager
3978	secure-cfg-svr
3979	smwan
3980	-	Reserved
3981	starfish
3982	eis
3983	eisp
3984	mapper-nodemgr
3985	mapper-mapethd
3986/tcp	mapper-ws-ethd
3986/tcp	mapper-ws_ethd
3986/udp	mapper-ws-ethd
3986/udp	mapper-ws_ethd
3987	centerline
3988	dcs-config
3989	bv-queryengine
3990	bv-is
3991	bv-smcsrv
3992	bv-ds
3993	bv-agent
3994	-	Unassigned
3995	iss-mgmt-ssl
3996	abcsoftware
3997	agentsease-db
3998	dnx
3999	nvcnet
4000	terabase
4001	newoak
4002	pxc-spvr-ft
4003	pxc-splr-ft
4004	pxc-roid
4005	pxc-pin
4006	pxc-spvr
4007	pxc-splr
4008	netcheque
4009	chimera-hwm
4010	samsung-unidex
4011	altserviceboot
4012	pda-gate
4013	acl-manager
4014	taiclock
4015	talarian-mcast1
4016	talarian-mcast2
4017	talarian-mcast3
4018	talarian-mcast4
4019	talarian-mcast5
4020	trap
4021	nexus-portal
4022	dnox
4023	esnm-zoning
4024	tnp1-port
4025	partimage
4026	as-debug
4027	bxp
4028	dtserver-port
4029	ip-qsig
4030	jdmn-port
4031	suucp
4032	vrts-auth-port
4033	sanavigator
4034	ubxd
4035	wap-push-http
4036	wap-push-https
4037	ravehd
4038	fazzt-ptp
4039	fazzt-admin
4040	yo-main
4041	houston
4042	ldxp
4043	nirp
4044	ltp
4046	acp-proto
4047	ctp-state
4048	-	Unassigned
4049	wafs
4050	cisco-wafs
4051	cppdp
4052	interact
4053	ccu-comm-1
4054	ccu-comm-2
4055	ccu-comm-3
4056	lms
4057	wfm
4058	kingfisher
4059	dlms-cosem
4060/tcp	dsmeter-iatc
4060/tcp	dsmeter_iatc
4060/udp	dsmeter-iatc
4060/udp	dsmeter_iatc
4061	ice-location
4062	ice-slocation
4063	ice-router
4064	ice-srouter
4065/tcp	avanti-cdp
4065/tcp	avanti_cdp
4065/udp	avanti-cdp
4065/udp	avanti_cdp
4066	pmas
4067	idp
4068	ipfltbcst
4069	minger
4070	tripe
4071	aibkup
4072	zieto-sock
4073	iRAPP
4074	cequint-cityid
4075	perimlan
4076	seraph
4077/tcp	-	Reserved
4077/udp	ascomalarm
4078/tcp	cssp
4078/udp	-	Reserved
4079	santools
4080	lorica-in
4081	lorica-in-sec
4082	lorica-out
4083	lorica-out-sec
4084/tcp	-	Reserved
4084/udp	fortisphere-vm
4085/tcp	ezmessagesrv
4085/udp	-	Reserved
4086/tcp	-	Reserved
4086/udp	ftsync
4087/tcp	applusservice
4087/udp	-	Reserved
4088/tcp	npsp
4088/udp	-	Reserved
4089	opencore
4090	omasgport
4091	ewinstaller
4092	ewdgs
4093	pvxpluscs
4094	sysrqd
4095	xtgui
4096	bre
4097	patrolview
4098	drmsfsd
4099	dpcp
4100	igo-incognito
4101	brlp-0
4102	brlp-1
4103	brlp-2
4104	brlp-3
4105	shofar
4106	synchronite
4107	j-ac
4108	accel
4109	izm
4110	g2tag
4111	xgrid
4112	apple-vpns-rp
4113	aipn-reg
4114	jomamqmonitor
4115	cds
4116	smartcard-tls
4117	hillrserv
4118	netscript
4119	assuria-slm
4120/tcp	minirem
4120/udp	-	Reserved
4121	e-builder
4122	fprams
4123	z-wave
4124	tigv2
4125	opsview-envoy
4126	ddrepl
4127	unikeypro
4128	nufw
4129	nuauth
4130	fronet
4131	stars
4132/tcp	nuts-dem
4132/tcp	nuts_dem
4132/udp	nuts-dem
4132/udp	nuts_dem
4133/tcp	nuts-bootp
4133/tcp	nuts_bootp
4133/udp	nuts-bootp
4133/udp	nuts_bootp
4134	nifty-hmi
4135	cl-db-attach
4136	cl-db-request
4137	cl-db-remote
4138	nettest
4139	thrtx
4140/tcp	cedros-fds
4140/tcp	cedros_fds
4140/udp	cedros-fds
4140/udp	cedros_fds
4141	oirtgsvc
4142	oidocsvc
4143	oidsr
4144	-	Unassigned
4145	vvr-control
4146	tgcconnect
4147	vrxpservman
4148	hhb-handheld
4149	agslb
4150	PowerAlert-nsa
4151/tcp	menandmice-noh
4151/tcp	menandmice_noh
4151/udp	menandmice-noh
4151/udp	menandmice_noh
4152/tcp	idig-mux
4152/tcp	idig_mux
4152/udp	idig-mux
4152/udp	idig_mux
4153	mbl-battd
4154	atlinks
4155	bzr
4156	stat-results
4157	stat-scanner
4158	stat-cc
4159	nss
4160	jini-discovery
4161	omscontact
4162	omstopology
4163	silverpeakpeer
4164	silverpeakcomm
4165	altcp
4166	joost
4167	ddgn
4168	pslicser
4169/tcp	iadt
4169/udp	iadt-disc
4170/tcp	d-cinema-csp
4170/udp	-	Reserved
4171/tcp	ml-svnet
4171/udp	-	Reserved
4172	pcoip
4173/tcp	-	Reserved
4173/udp	mma-discovery
4174/tcp	smcluster
4174/udp	sm-disc
4175/tcp	bccp
4175/udp	-	Reserved
4176/tcp	tl-ipcproxy
4176/udp	-	Reserved
4177	wello
4178	storman
4179	MaxumSP
4180	httpx
4181	macbak
4182	pcptcpservice
4183	cyborgnet
4184/tcp	universe-suite
4184/tcp	universe_suite
4184/udp	universe-suite
4184/udp	universe_suite
4185	wcpp
4186/tcp	boxbackupstore
4186/udp	-	Reserved
4187/tcp	csc-proxy
4187/tcp	csc_proxy
4187/udp	-	Reserved
4188	vatata
4189/tcp	pcep
4189/udp	-	Reserved
4190/tcp	sieve
4190/udp	-	Reserved
4191/tcp	-	Reserved
4191/udp	dsmipv6
4192/tcp	azeti
4192/udp	azeti-bd
4193/tcp	pvxplusio
4193/udp	-	Reserved
4194/tcp	spdm
4194/udp	-	Reserved
4195	aws-wsp
4196	-	Unassigned
4197	hctl
4198	-	Unassigned
4199	eims-admin
4200-4299	vrml-multi-use
4300	corelccam
4301	d-data
4302	d-data-control
4303	srcp
4304	owserver
4305	batman
4306	pinghgl
4307	trueconf
4308	compx-lockview
4309	dserver
4310	mirrtex
4311/tcp	p6ssmc
4311/udp	-	Reserved
4312/tcp	pscl-mgt
4312/udp	-	Reserved
4313/tcp	perrla
4313/udp	-	Reserved
4314/tcp	choiceview-agt
4314/udp	-	Reserved
4315	-	Unassigned
4316/tcp	choiceview-clt
4316/udp	-	Reserved
4317/tcp	opentelemetry
4317/udp	-	Reserved
4318	-	Unassigned
4319	skytale
4320	fdt-rcatp
4321	rwhois
4322	trim-event
4323	trim-ice
4324	-	Reserved
4325/tcp	geognosisadmin
4325/udp	geognosisman
4326	geognosis
4327	jaxer-web
4328	jaxer-manager
4329/tcp	publiqare-sync
4329/udp	-	Reserved
4330/tcp	dey-sapi
4330/udp	-	Reserved
4331/tcp	ktickets-rest
4331/udp	-	Reserved
4332/tcp	getty-focus
4332/udp	-	Reserved
4333	ahsp
4334/tcp	netconf-ch-ssh
4334/udp	-	Reserved
4335/tcp	netconf-ch-tls
4335/udp	-	Reserved
4336/tcp	restconf-ch-tls
4336/udp	-	Reserved
4337-4339	-	Unassigned
4340	gaia
4341/tcp	-	Reserved
4341/udp	lisp-data
4342/tcp	-	Reserved
4342/udp	lisp-control
4343	unicall
4344	vinainstall
4345	m4-network-as
4346	elanlm
4347	lansurveyor
4348	itose
4349	fsportmap
4350	net-device
4351	plcy-net-svcs
4352	pjlink
4353	f5-iquery
4354	qsnet-trans
4355	qsnet-workst
4356	qsnet-assist
4357	qsnet-cond
4358	qsnet-nucl
4359	omabcastltkm
4360/tcp	matrix-vnet
4360/tcp	matrix_vnet
4360/udp	-	Reserved
4361/tcp	-	Reserved
4361/udp	nacnl
4362/tcp	-	Reserved
4362/udp	afore-vdp-disc
4363-4365	-	Unassigned
4366/udp	shadowstream
4366/tcp	-	Reserved
4367	-	Unassigned
4368	wxbrief
4369	epmd
4370/tcp	elpro-tunnel
4370/tcp	elpro_tunnel
4370/udp	elpro-tunnel
4370/udp	elpro_tunnel
4371/tcp	l2c-control
4371/udp	l2c-disc
4372	l2c-data
4373	remctl
4374/tcp	psi-ptt
4374/udp	-	Reserved
4375	tolteces
4376	bip
4377	cp-spxsvr
4378	cp-spxdpy
4379	ctdb
4380-4388	-	Unassigned
4389	xandros-cms
4390	wiegand
4391/tcp	apwi-imserver
4391/udp	-	Reserved
4392/tcp	apwi-rxserver
4392/udp	-	Reserved
4393/tcp	apwi-rxspooler
4393/udp	-	Reserved
4394/tcp	-	Reserved
4394/udp	apwi-disc
4395	omnivisionesx
4396/tcp	fly
4396/udp	-	Reserved
4397-4399	-	Unassigned
4400	ds-srv
4401	ds-srvr
4402	ds-clnt
4403	ds-user
4404	ds-admin
4405	ds-mail
4406	ds-slp
4407/tcp	nacagent
4407/udp	-	Reserved
4408/tcp	slscc
4408/udp	-	Reserved
4409/tcp	netcabinet-com
4409/udp	-	Reserved
4410/tcp	itwo-server
4410/udp	-	Reserved
4411/tcp	found
4411/udp	-	Reserved
4412/tcp	-	Reserved
4412/udp	smallchat
4413/tcp	vision-mon
4413/udp	vision-mon-disc
4414/tcp	updog
4414/udp	-	Reserved
4415/tcp	brcd-vr-req
4415/udp	-	Reserved
4416/tcp	pjj-player
4416/udp	pjj-player-disc
4417/tcp	workflowdir
4417/udp	-	Reserved
4418/tcp	-	Reserved
4418/udp	axysbridge
4419/tcp	cbp
4419/udp	-	Reserved
4420	nvme
4421/tcp	scaleft
4421/udp	-	Reserved
4422/tcp	tsepisp
4422/udp	-	Reserved
4423/tcp	thingkit
4423/udp	-	Reserved
4424	-	Unassigned
4425	netrockey6
4426	beacon-port-2
4427/tcp	drizzle
4427/udp	-	Reserved
4428/tcp	omviserver
4428/udp	-	Reserved
4429/tcp	omviagent
4429/udp	-	Reserved
4430	rsqlserver
4431/tcp	wspipe
4431/udp	-	Reserved
4432	l-acoustics
4433/tcp	vop
4433/udp	-	Reserved
4434-4440	-	Unassigned
4441/tcp	-	Reserved
4441/udp	netblox
4442	saris
4443	pharos
4444	krb524
4444	nv-video
4445	upnotifyp
4446	n1-fwp
4447	n1-rmgmt
4448	asc-slmd
4449	privatewire
4450	camp
4451	ctisystemmsg
4452	ctiprogramload
4453	nssalertmgr
4454	nssagentmgr
4455	prchat-user
4456	prchat-server
4457	prRegister
4458	mcp
4459	-	Unassigned
4460/tcp	ntske
4460/udp	-	Reserved
4461-4483	-	Unassigned
4484	hpssmgmt
4485/tcp	assyst-dr
4485/udp	-	Reserved
4486	icms
4487/tcp	prex-tcp
4487/udp	-	Reserved
4488	awacs-ice
4489-4499	-	Unassigned
4501	-	Unassigned
4503/tcp	-	Reserved
4503/udp	m-bus-oms
4504-4533	-	Unassigned
4534/tcp	-	Reserved
4534/udp	armagetronad
4535	ehs
4536	ehs-ssl
4537	wssauthsvc
4538	swx-gate
4539-4544	-	Unassigned
4545	worldscores
4546	sf-lm
4547	lanner-lm
4548	synchromesh
4549	aegate
4550	gds-adppiw-db
4551	ieee-mih
4552	menandmice-mon
4553/tcp	icshostsvc
4553/udp	-	Reserved
4554	msfrs
4555	rsip
4556	dtn-bundle
4557/tcp	-	Reserved
4557/udp	mtcevrunqss
4558/tcp	-	Reserved
4558/udp	mtcevrunqman
4559	hylafax
4560-4562	-	Unassigned
4563/tcp	amahi-anywhere
4563/udp	-	Reserved
4564-4565	-	Unassigned
4566	kwtc
4567	tram
4568	bmc-reporting
4569	iax
4570/tcp	deploymentmap
4570/udp	-	Reserved
4571-4572	-	Unassigned
4573/tcp	cardifftec-back
4573/udp	-	Reserved
4574-4589	-	Unassigned
4590/tcp	rid
4590/udp	-	Reserved
4591	l3t-at-an
4592/tcp	-	Reserved
4592/udp	hrpd-ith-at-an
4593	ipt-anri-anri
4594	ias-session
4595	ias-paging
4596	ias-neighbor
4597	a21-an-1xbs
4598	a16-an-an
4599	a17-an-an
4600	piranha1
4601	piranha2
4602/tcp	mtsserver
4602/udp	-	Reserved
4603/tcp	menandmice-upg
4603/udp	-	Reserved
4604/tcp	irp
4604/udp	-	Reserved
4605/tcp	sixchat
4605/udp	-	Reserved
4606/tcp	sixid
4606/udp	-	Reserved
4607-4620	-	Unassigned
4621/tcp	-	Reserved
4621/udp	ventoso
4622-4645	-	Unassigned
4646	dots-signal
4647-4657	-	Unassigned
4658	playsta2-app
4659	playsta2-lob
4660	smaclmgr
4661	kar2ouche
4662	oms
4663	noteit
4664	ems
4665	contclientms
4666	eportcomm
4667	mmacomm
4668	mmaeds
4669	eportcommdata
4670	light
4671	acter
4672	rfa
4673	cxws
4674	appiq-mgmt
4675	dhct-status
4676	dhct-alerts
4677	bcs
4678	traversal
4679	mgesupervision
4680	mgemanagement
4681	parliant
4682	finisar
4683	spike
4684	rfid-rp1
4685	autopac
4686	msp-os
4687	nst
4688	mobile-p2p
4689	altovacentral
4690	prelude
4691	mtn
4692	conspiracy
4693-4699	-	Unassigned
4700	netxms-agent
4701	netxms-mgmt
4702	netxms-sync
4703/tcp	npqes-test
4703/udp	-	Reserved
4704/tcp	assuria-ins
4704/udp	-	Reserved
4705-4710	-	Unassigned
4711	trinity-dist
4712-4724	-	Unassigned
4725	truckstar
4726/tcp	-	Reserved
4726/udp	a26-fap-fgw
4727/tcp	fcis
4727/udp	fcis-disc
4728	capmux
4729/tcp	-	Reserved
4729/udp	gsmtap
4730	gearman
4731/tcp	remcap
4731/udp	-	Reserved
4732/tcp	-	Reserved
4732/udp	ohmtrigger
4733/tcp	resorcs
4733/udp	-	Reserved
4734-4736	-	Unassigned
4737	ipdr-sp
4738	solera-lpn
4739	ipfix
4740	ipfixs
4741	lumimgrd
4742/tcp	sicct
4742/udp	sicct-sdp
4743	openhpid
4744	ifsp
4745	fmp
4746/tcp	-	Reserved
4746/udp	intelliadm-disc
4747/udp	buschtrommel
4747/tcp	-	Reserved
4748	-	Unassigned
4749	profilemac
4750	ssad
4751	spocp
4752	snap
4753/tcp	simon
4753/udp	simon-disc
4754/tcp	-	Reserved
4754/udp	gre-in-udp
4755/tcp	-	Reserved
4755/udp	gre-udp-dtls
4756/tcp	RDCenter
4756/udp	-	Reserved
4757-4773	-	Unassigned
4774/tcp	converge
4774/udp	-	Reserved
4775-4783	-	Unassigned
4784	bfd-multi-ctl
4785/tcp	-	Reserved
4785/udp	cncp
4786/tcp	smart-install
4786/udp	-	Reserved
4787/tcp	sia-ctrl-plane
4787/udp	-	Reserved
4788/tcp	xmcp
4788/udp	-	Reserved
4789/udp	vxlan
4789/tcp	-	Reserved
4790/udp	vxlan-gpe
4790/tcp	-	Reserved
4791/udp	roce
4791/tcp	-	Reserved
4792	unified-bus
4793/tcp	-	Reserved
4793/udp	uet
4794-4799	-	Unassigned
4800	iims
4801	iwec
4802	ilss
4803/tcp	notateit
4803/udp	notateit-disc
4804/tcp	-	Reserved
4804/udp	aja-ntv4-disc
4805-4826	-	Unassigned
4827	htcp
4828-4836	-	Unassigned
4837	varadero-0
4838	varadero-1
4839	varadero-2
4840/tcp	opcua-tcp
4840/udp	opcua-udp
4841	quosa
4842	gw-asv
4843	opcua-tls
4844	gw-log
4845	wcr-remlib
4846/tcp	contamac-icm
4846/tcp	contamac_icm
4846/udp	contamac-icm
4846/udp	contamac_icm
4847	wfc
4848	appserv-http
4849	appserv-https
4850	sun-as-nodeagt
4851	derby-repli
4852-4866	-	Unassigned
4867	unify-debug
4868	phrelay
4869	phrelaydbg
4870	cc-tracking
4871	wired
4872-4875	-	Unassigned
4876	tritium-can
4877	lmcs
4878/tcp	-	Reserved
4878/udp	inst-discovery
4879/tcp	wsdl-event
4879/udp	-	Reserved
4880/tcp	hislip
4880/udp	-	Reserved
4881/tcp	-	Reserved
4881/udp	socp-t
4882/tcp	-	Reserved
4882/udp	socp-c
4883/tcp	wmlserver
4883/udp	-	Reserved
4884	hivestor
4885	abbs
4886-4887	-	Unassigned
4888/tcp	xcap-portal
4888/udp	-	Reserved
4889/tcp	xcap-control
4889/udp	-	Reserved
4890-4893	-	Unassigned
4894	lyskom
4895-4898	-	Unassigned
4899	radmin-port
4900	hfcs
4901/tcp	flr-agent
4901/tcp	flr_agent
4901/udp	-	Reserved
4902/tcp	magiccontrol
4902/udp	-	Reserved
4903-4911	-	Unassigned
4912/tcp	lutap
4912/udp	-	Reserved
4913/tcp	lutcp
4914	bones
4915/tcp	frcs
4915/udp	-	Reserved
4916-4935	-	Unassigned
4936/udp	an-signaling
4936/tcp	-	Reserved
4937/tcp	-	Reserved
4937/udp	atsc-mh-ssc
4938-4939	-	Unassigned
4940	eq-office-4940
4941	eq-office-4941
4942	eq-office-4942
4943-4948	-	Unassigned
4950	sybasesrvmon
4951	pwgwims
4952	sagxtsds
4953/tcp	dbsyncarbiter
4953/udp	-	Reserved
4954-4968	-	Unassigned
4969	ccss-qmm
4970	ccss-qsm
4971/tcp	burp
4971/udp	-	Reserved
4972-4979	-	Unassigned
4980/udp	ctxs-vpp
4980/tcp	-	Reserved
4981-4982	-	Unassigned
4983	-	Unassigned
4984/tcp	webyast
4984/udp	-	Reserved
4985/tcp	gerhcs
4985/udp	-	Reserved
4986	mrip
4987	smar-se-port1
4988	smar-se-port2
4989	parallel
4990	busycal
4991	vrt
4992-4998	-	Unassigned
4999	hfcs-manager
5000	commplex-main
5001	commplex-link
5002	rfe
5003	fmpro-internal
5004	avt-profile-1
5005	avt-profile-2
5006	wsm-server
5007	wsm-server-ssl
5008	synapsis-edge
5009	winfs
5010	telelpathstart
5011	telelpathattack
5012	nsp
5013	fmpro-v6
5014/tcp	-	Reserved
5014/udp	onpsocket
5015/tcp	fmwp
5015/udp	-	Reserved
5016-5019	-	Unassigned
5020	zenginkyo-1
5021	zenginkyo-2
5022	mice
5023	htuilsrv
5024	scpi-telnet
5025	scpi-raw
5026	strexec-d
5027	strexec-s
5028/tcp	qvr
5028/udp	-	Reserved
5029	infobright
5030	-	Reserved
5031/tcp	-	Reserved
5031/udp	dmp
5032/tcp	signacert-agent
5032/udp	-	Reserved
5033/tcp	jtnetd-server
5033/udp	-	Reserved
5034/tcp	jtnetd-status
5034/udp	-	Reserved
5035-5041	-	Unassigned
5042	asnaacceler8db
5043	swxadmin
5044	lxi-evntsvc
5045/tcp	osp
5045/udp	-	Reserved
5046/tcp	-	Reserved
5046/udp	vpm-udp
5047/tcp	-	Reserved
5047/udp	iscape
5048/tcp	texai
5048/udp	-	Reserved
5049	ivocalize
5050	mmcc
5051	ita-agent
5052	ita-manager
5053/tcp	rlm
5053/udp	rlm-disc
5054/tcp	rlm-admin
5054/udp	-	Reserved
5055	unot
5056	intecom-ps1
5057	intecom-ps2
5058/tcp	-	Reserved
5058/udp	locus-disc
5059	sds
5060	sip
5062	na-localise
5063/tcp	csrpc
5063/udp	-	Reserved
5064	ca-1
5065	ca-2
5066	stanag-5066
5067	authentx
5068/tcp	bitforestsrv
5068/udp	-	Reserved
5069	i-net-2000-npr
5070	vtsas
5071	powerschool
5072	ayiya
5073	tag-pm
5074	alesquery
5075/tcp	pvaccess
5075/udp	-	Reserved
5076-5077	-	Unassigned
5078/udp	pixelpusher
5078/tcp	-	Reserved
5079/tcp	-	Reserved
5079/udp	cp-spxrpts
5080	onscreen
5081	sdl-ets
5082	qcp
5083	qfp
5084	llrp
5085	encrypted-llrp
5086/tcp	aprigo-cs
5086/udp	-	Reserved
5087/tcp	biotic
5087/udp	-	Reserved
5088-5089	-	Unassigned
5092/tcp	-	Reserved
5092/udp	magpie
5093	sentinel-lm
5094	hart-ip
5095-5098	-	Unassigned
5099	sentlm-srv2srv
5100	socalia
5101/tcp	talarian-tcp
5101/udp	talarian-udp
5102	oms-nonsecure
5103/tcp	actifio-c2c
5103/udp	-	Reserved
5104/tcp	-	Reserved
5104/udp	tinymessage
5105/tcp	-	Reserved
5105/udp	hughes-ap
5106/tcp	actifioudsagent
5106/udp	-	Reserved
5107/tcp	actifioreplic
5107/udp	-	Reserved
5108-5110	-	Unassigned
5111	taep-as-svc
5112	pm-cmdsvr
5113	-	Unassigned
5114/tcp	ev-services
5114/udp	-	Reserved
5115/tcp	autobuild
5115/udp	-	Reserved
5116/tcp	-	Reserved
5116/udp	emb-proj-cmd
5117/tcp	gradecam
5117/udp	-	Reserved
5118-5119	-	Unassigned
5120	barracuda-bbs
5121-5132	-	Unassigned
5133	nbt-pc
5134/tcp	ppactivation
5134/udp	-	Reserved
5135/tcp	erp-scale
5135/udp	-	Reserved
5136/tcp	-	Reserved
5136/udp	minotaur-sa
5137	ctsd
5138-5144	-	Unassigned
5145/tcp	rmonitor-secure
5145/tcp	rmonitor_secure
5145/udp	rmonitor-secure
5145/udp	rmonitor_secure
5146/tcp	social-alarm
5146/udp	-	Reserved
5147-5149	-	Unassigned
5150	atmp
5151/tcp	esri-sde
5151/tcp	esri_sde
5151/udp	esri-sde
5151/udp	esri_sde
5152	sde-discovery
5153	-	Reserved
5154	bzflag
5155	asctrl-agent
5156/tcp	rugameonline
5156/udp	-	Reserved
5157/tcp	mediat
5157/udp	-	Reserved
5158-5160	-	Unassigned
5161/tcp	snmpssh
5161/udp	-	Reserved
5162/tcp	snmpssh-trap
5162/udp	-	Reserved
5163/tcp	sbackup
5163/udp	-	Reserved
5164/tcp	vpa
5164/udp	vpa-disc
5165/tcp	ife-icorp
5165/tcp	ife_icorp
5165/udp	ife-icorp
5165/udp	ife_icorp
5166	winpcs
5167	scte104
5168	scte30
5169-5171	-	Unassigned
5172/tcp	pcoip-mgmt
5172/udp	-	Reserved
5173-5189	-	Unassigned
5190	aol
5191	aol-1
5192	aol-2
5193	aol-3
5194/tcp	cpscomm
5194/udp	-	Reserved
5195/tcp	ampl-lic
5195/udp	-	Reserved
5196/tcp	ampl-tableproxy
5196/udp	-	Reserved
5197/tcp	tunstall-lwp
5197/udp	-	Reserved
5198-5199	-	Unassigned
5200	targus-getdata
5201	targus-getdata1
5202	targus-getdata2
5203	targus-getdata3
5204-5208	-	Unassigned
5209/tcp	nomad
5209/udp	-	Reserved
5210-5214	-	Unassigned
5215/tcp	noteza
5215/udp	-	Reserved
5216-5220	-	Unassigned
5221/tcp	3exmp
5221/udp	-	Reserved
5222/udp	-	Reserved
5223	hpvirtgrp
5224	hpvirtctrl
5225	hp-server
5226	hp-status
5227	perfd
5228/tcp	hpvroom
5228/udp	-	Reserved
5229/tcp	jaxflow
5229/udp	-	Reserved
5230/tcp	jaxflow-data
5230/udp	-	Reserved
5231/tcp	crusecontrol
5231/udp	-	Reserved
5232/tcp	csedaemon
5232/udp	-	Reserved
5233/tcp	enfs
5233/udp	-	Reserved
5234	eenet
5235	galaxy-network
5236	padl2sim
5237	mnet-discovery
5238-5241	-	Unassigned
5242/tcp	attune
5242/udp	-	Reserved
5243/tcp	xycstatus
5243/udp	-	Reserved
5244	-	Unassigned
5245/tcp	downtools
5245/udp	downtools-disc
5246/tcp	-	Reserved
5246/udp	capwap-control
5247/tcp	-	Reserved
5247/udp	capwap-data
5248	caacws
5249	caaclang2
5250	soagateway
5251	caevms
5252	movaz-ssc
5253/tcp	kpdp
5253/udp	-	Reserved
5254/tcp	logcabin
5254/udp	-	Reserved
5255-5263	-	Unassigned
5264	3com-njack-1
5265	3com-njack-2
5266-5268	-	Unassigned
5269/udp	-	Reserved
5270	cartographerxmp
5271/tcp	cuelink
5271/udp	cuelink-disc
5272	pk
5273-5279	-	Unassigned
5280/tcp	xmpp-bosh
5280/udp	-	Reserved
5281/tcp	undo-lm
5281/udp	-	Reserved
5282	transmit-port
5283-5297	-	Unassigned
5298	presence
5299	nlg-data
5300	hacl-hb
5301	hacl-gs
5302	hacl-cfg
5303	hacl-probe
5304	hacl-local
5305	hacl-test
5306	sun-mc-grp
5307	sco-aip
5308	cfengine
5309	jprinter
5310	outlaws
5311	-	Unassigned
5312	permabit-cs
5313	rrdp
5314	opalis-rbt-ipc
5315	hacl-poll
5316/tcp	hpbladems
5316/udp	-	Unassigned
5317/tcp	hpdevms
5317/udp	-	Reserved
5318/tcp	pkix-cmc
5318/udp	-	Reserved
5319	-	Unassigned
5320/tcp	bsfserver-zn
5320/udp	-	Reserved
5321/tcp	bsfsvr-zn-ssl
5321/udp	-	Reserved
5322-5342	-	Unassigned
5343	kfserver
5344	xkotodrcp
5345-5348	-	Unassigned
5349	stuns
5349	turns
5349	stun-behaviors
5350/tcp	-	Reserved
5350/udp	pcp-multicast
5351/tcp	-	Reserved
5351/udp	pcp
5352	dns-llq
5353	mdns
5354	mdnsresponder
5355	llmnr
5356	ms-smlbiz
5357	wsdapi
5358	wsdapi-s
5359	ms-alerter
5360	ms-sideshow
5361	ms-s-sideshow
5362	serverwsd2
5363	net-projection
5364/udp	kdnet
5364/tcp	-	Reserved
5365-5396	-	Unassigned
5397	stresstester
5398	elektron-admin
5399	securitychase
5400	excerpt
5401	excerpts
5402	mftp
5403	hpoms-ci-lstn
5404	hpoms-dps-lstn
5405	netsupport
5406	systemics-sox
5407	foresyte-clear
5408	foresyte-sec
5409	salient-dtasrv
5410	salient-usrmgr
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
5425	br-channel
5426	devbasic
5427	sco-peer-tta
5428	telaconsole
5429	base
5430	radec-corp
5431	park-agent
5433	pyrrho
5434	sgi-arrayd
5435	sceanics
5436/tcp	-	Reserved
5436/udp	pmip6-cntl
5437/tcp	-	Reserved
5437/udp	pmip6-data
5438-5442	-	Unassigned
5443	spss
5444	-	Unassigned
5445/tcp	smbdirect
5445/udp	-	Reserved
5446-5449	-	Unassigned
5450/tcp	tiepie
5450/udp	tiepie-disc
5451-5452	-	Unassigned
5453	surebox
5454	apc-5454
5455	apc-5455
5456	apc-5456
5457-5460	-	Unassigned
5461	silkmeter
5462	ttl-publisher
5463	ttlpriceproxy
5464	quailnet
5465	netops-broker
5466-5469	-	Unassigned
5470/tcp	apsolab-col
5470/udp	-	Reserved
5471/tcp	apsolab-cols
5471/udp	-	Reserved
5472/tcp	apsolab-tag
5472/udp	-	Reserved
5473/tcp	apsolab-tags
5473/udp	-	Reserved
5474/udp	apsolab-rpc
5474/tcp	-	Reserved
5475/tcp	apsolab-data
5475/udp	-	Reserved
5476-5499	-	Unassigned
5500	fcp-addr-srvr1
5501	fcp-addr-srvr2
5502	fcp-srvr-inst1
5503	fcp-srvr-inst2
5504	fcp-cics-gw1
5505	checkoutdb
5506	amc
5507/tcp	psl-management
5507/udp	-	Reserved
5508-5539	-	Unassigned
5540	matter
5541-5542	-	Unassigned
5543/tcp	qftest-licserve
5543/udp	-	Reserved
5544-5549	-	Unassigned
5550/tcp	cbus
5550/udp	-	Reserved
5551-5552	-	Unassigned
5553	sgi-eventmond
5554	sgi-esphttp
5557/tcp	farenet
5557/udp	-	Reserved
5558-5564	-	Unassigned
5565/tcp	dp-bura
5565/udp	-	Reserved
5566/tcp	westec-connect
5566/udp	-	Reserved
5567	dof-dps-mc-sec
5568	sdt
5569/tcp	rdmnet-ctrl
5569/udp	rdmnet-device
5570-5572	-	Unassigned
5573	sdmmp
5574/tcp	lsi-bobcat
5574/udp	-	Reserved
5575/tcp	ora-oap
5575/udp	-	Reserved
5576-5578	-	Unassigned
5579/tcp	fdtracks
5579/udp	-	Reserved
5580	tmosms0
5581	tmosms1
5582	fac-restore
5583	tmo-icon-sync
5584	bis-web
5585	bis-sync
5586/tcp	att-mt-sms
5586/udp	-	Reserved
5587-5596	-	Unassigned
5597	ininmessaging
5598	mctfeed
5599	esinstall
5600	esmmanager
5601	esmagent
5602	a1-msc
5603	a1-bs
5604	a3-sdunode
5605	a4-sdunode
5606-5617	-	Unassigned
5618/tcp	efr
5618/udp	-	Reserved
5619-5626	-	Unassigned
5627	ninaf
5628	htrust
5629	symantec-sfdb
5630	precise-comm
5631	pcanywheredata
5632	pcanywherestat
5633	beorl
5634	xprtld
5635/tcp	sfmsso
5635/udp	-	Reserved
5636/tcp	sfm-db-server
5636/udp	-	Reserved
5637/tcp	cssc
5637/udp	-	Reserved
5638/tcp	flcrs
5638/udp	-	Reserved
5639/tcp	ics
5639/udp	-	Reserved
5640-5645	-	Unassigned
5646/tcp	vfmobile
5646/udp	-	Reserved
5647-5665	-	Unassigned
5666/tcp	nrpe
5666/udp	-	Reserved
5667-5669	-	Unassigned
5670/tcp	filemq
5670/udp	zre-disc
5671	amqps
5672	amqp
5673	jms
5674	hyperscsi-port
5675	v5ua
5676	raadmin
5677	questdb2-lnchr
5678	rrac
5679	dccm
5681	ncxcp
5682/tcp	-	Reserved
5682/udp	brightcore
5683	coap
5684	coaps
5685-5686	-	Unassigned
5687/udp	gog-multiplayer
5687/tcp	-	Reserved
5688	ggz
5689	qmvideo
5690-5692	-	Unassigned
5693/tcp	rbsystem
5693/udp	-	Reserved
5694-5695	-	Unassigned
5696/tcp	kmip
5696/udp	-	Reserved
5697-5699	-	Unassigned
5700/tcp	supportassist
5700/udp	-	Reserved
5701-5704	-	Unassigned
5705/tcp	storageos
5705/udp	-	Reserved
5706-5712	-	Unassigned
5713	proshareaudio
5714	prosharevideo
5715	prosharedata
5716	prosharerequest
5717	prosharenotify
5718	dpm
5719	dpm-agent
5720	ms-licensing
5721	dtpt
5722	msdfsr
5723	omhs
5724	omsdk
5725/tcp	ms-ilm
5725/udp	-	Reserved
5726/tcp	ms-ilm-sts
5726/udp	-	Reserved
5727/tcp	asgenf
5727/udp	-	Reserved
5728/tcp	io-dist-data
5728/udp	io-dist-group
5729	openmail
5730	unieng
5731-5740	-	Unassigned
5741	ida-discover1
5742	ida-discover2
5743	watchdoc-pod
5744	watchdoc
5745	fcopy-server
5746	fcopys-server
5747	tunatic
5748	tunalyzer
5749	-	Unassigned
5750	rscd
5751-5754	-	Unassigned
5755	openmailg
5756	-	Unassigned
5757	x500ms
5758-5765	-	Unassigned
5766	openmailns
5767	s-openmail
5768	openmailpxy
5769	spramsca
5770	spramsd
5771	netagent
5772-5776	-	Unassigned
5777	starfield-io
5778-5779	-	Unassigned
5780/tcp	vts-rpc
5780/udp	-	Reserved
5781	3par-evts
5782	3par-mgmt
5783	3par-mgmt-ssl
5784/tcp	-	Reserved
5784/udp	ibar
5785	3par-rcopy
5786/tcp	-	Reserved
5786/udp	cisco-redu
5787/tcp	-	Reserved
5787/udp	waascluster
5788-5792	-	Unassigned
5793	xtreamx
5794/tcp	-	Reserved
5794/udp	spdp
5795-5797	-	Unassigned
5798/tcp	enlabel-dpl
5798/udp	-	Reserved
5799-5812	-	Unassigned
5813	icmpd
5814	spt-automation
5815-5819	-	Unassigned
5820/tcp	autopassdaemon
5820/udp	-	Reserved
5821-5840	-	Unassigned
5841/tcp	shiprush-d-ch
5841/udp	-	Reserved
5842/tcp	reversion
5842/udp	-	Reserved
5843-5858	-	Unassigned
5859	wherehoo
5860-5862	-	Unassigned
5863	ppsuitemsg
5864-5867	-	Unassigned
5868/tcp	diameters
5868/udp	-	Reserved
5869-5882	-	Unassigned
5883/tcp	jute
5884-5899	-	Unassigned
5900	rfb
5901-5902	-	Unassigned
5903	ff-ice
5904	ag-swim
5905	asmgcs
5906	rpas-c2
5907	dsd
5908	ipsma
5909	agma
5910	ats-atn
5911	ats-acars
5912	ais-met
5913	aoc-acars
5914	ipsdtls
5915-5962	-	Unassigned
5963	indy
5964-5967	-	Unassigned
5968	mppolicy-v5
5969	mppolicy-mgr
5970-5983	-	Unassigned
5984	couchdb
5985	wsman
5986	wsmans
5987	wbem-rmi
5988	wbem-http
5989	wbem-https
5990	wbem-exp-https
5991	nuxsl
5992	consul-insight
5993/tcp	cim-rs
5993/udp	-	Reserved
5994/tcp	rms-agent
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
6074	max
6075/tcp	dpm-acm
6075/udp	-	Reserved
6076/tcp	msft-dpm-cert
6076/udp	-	Reserved
6077/tcp	iconstructsrv
6077/udp	-	Reserved
6078-6079	-	Unassigned
6080/udp	gue
6080/tcp	-	Reserved
6081/udp	geneve
6081/tcp	-	Reserved
6082/tcp	-	Reserved
6082/udp	p25cai
6083/tcp	-	Reserved
6083/udp	miami-bcast
6084/tcp	reload-config
6084/udp	-	Reserved
6085	konspire2b
6086	pdtp
6087	ldss
6088/tcp	doglms
6088/udp	doglms-notify
6089-6098	-	Unassigned
6099/tcp	raxa-mgmt
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
6110	softcm
6111	spc
6112	dtspcd
6113/tcp	dayliteserver
6113/udp	-	Reserved
6114/tcp	wrspice
6114/udp	-	Reserved
6115/tcp	xic
6115/udp	-	Reserved
6116/tcp	xtlserv
6116/udp	-	Reserved
6117/tcp	daylitetouch
6117/udp	-	Reserved
6118/udp	tipc
6118/tcp	-	Reserved
6119-6120	-	Unassigned
6121/tcp	spdy
6121/udp	-	Reserved
6122	bex-webadmin
6123	backup-express
6124	pnbs
6125-6129	-	Unassigned
6130/tcp	damewaremobgtwy
6130/udp	-	Reserved
6131-6132	-	Unassigned
6133	nbt-wol
6134-6139	-	Unassigned
6140	pulsonixnls
6141	meta-corp
6142	aspentec-lm
6143	watershed-lm
6144	statsci1-lm
6145	statsci2-lm
6146	lonewolf-lm
6147	montage-lm
6149	tal-pod
6150-6158	-	Unassigned
6159/tcp	efb-aci
6159/udp	-	Reserved
6160/tcp	ecmp
6160/udp	ecmp-data
6161	patrol-ism
6162	patrol-coll
6163	pscribe
6164-6199	-	Unassigned
6200	lm-x
6201/tcp	-	Reserved
6201/udp	thermo-calc
6202-6208	-	Unassigned
6209	qmtps
6210-6221	-	Unassigned
6222	radmind
6223-6240	-	Unassigned
6241/tcp	jeol-nsdtp-1
6241/udp	jeol-nsddp-1
6242/tcp	jeol-nsdtp-2
6242/udp	jeol-nsddp-2
6243/tcp	jeol-nsdtp-3
6243/udp	jeol-nsddp-3
6244/tcp	jeol-nsdtp-4
6244/udp	jeol-nsddp-4
6245-6250	-	Unassigned
6251	tl1-raw-ssl
6252	tl1-ssh
6253	crip
6254-6266	-	Unassigned
6267/tcp	gld
6267/udp	-	Reserved
6268	grid
6269	grid-alt
6270-6299	-	Unassigned
6300	bmc-grx
6301/tcp	bmc-ctd-ldap
6301/tcp	bmc_ctd_ldap
6301/udp	bmc-ctd-ldap
6301/udp	bmc_ctd_ldap
6302-6305	-	Unassigned
6306	ufmp
6307-6314	-	Unassigned
6315/tcp	scup
6315/udp	scup-disc
6316	abb-escp
6317/tcp	nav-data-cmd
6317/udp	nav-data
6318/tcp	iona-data
6318/udp	-	Reserved
6319	-	Unassigned
6320	repsvc
6321	emp-server1
6322	emp-server2
6323	-	Unassigned
6324/tcp	hrd-ncs
6324/udp	hrd-ns-disc
6325/tcp	dt-mgmtsvc
6325/udp	-	Reserved
6326/tcp	dt-vra
6326/udp	-	Reserved
6327-6342	-	Unassigned
6343	sflow
6344/tcp	streletz
6344/udp	-	Reserved
6345	-	Unassigned
6346	gnutella-svc
6347	gnutella-rtr
6348-6349	-	Unassigned
6350	adap
6351-6354	-	Unassigned
6355	pmcs
6356-6359	-	Unassigned
6360	metaedit-mu
6361-6362	-	Unassigned
6363/udp	ndn
6363/tcp	-	Reserved
6364-6369	-	Unassigned
6370	metaedit-se
6371-6378	-	Unassigned
6379/tcp	redis
6379/udp	-	Reserved
6380-6381	-	Unassigned
6382	metatude-mds
6383-6388	-	Unassigned
6389	clariion-evr01
6390	metaedit-ws
6391-6399	-	Unassigned
6400	boe-cms
6401	boe-was
6402	boe-eventsrv
6403	boe-cachesvr
6404	boe-filesvr
6405	boe-pagesvr
6406	boe-processsvr
6407	boe-resssvr1
6408	boe-resssvr2
6409	boe-resssvr3
6410	boe-resssvr4
6411-6416	-	Unassigned
6417	faxcomservice
6418/tcp	syserverremote
6418/udp	-	Reserved
6419/tcp	svdrp
6419/udp	svdrp-disc
6420	nim-vdrshell
6421	nim-wan
6422-6431	-	Unassigned
6432/tcp	pgbouncer
6432/udp	-	Reserved
6433-6439	-	Unassigned
6440/tcp	heliosd
6440/udp	-	Reserved
6441	-	Unassigned
6442/tcp	tarp
6442/udp	-	Reserved
6443	sun-sr-https
6444/tcp	sge-qmaster
6444/tcp	sge_qmaster
6444/udp	sge-qmaster
6444/udp	sge_qmaster
6445/tcp	sge-execd
6445/tcp	sge_execd
6445/udp	sge-execd
6445/udp	sge_execd
6446	mysql-proxy
6447-6454	-	Unassigned
6455	skip-cert-recv
6456	skip-cert-send
6457-6463	-	Unassigned
6464	ieee11073-20701
6465-6470	-	Unassigned
6471	lvision-lm
6472-6479	-	Unassigned
6480	sun-sr-http
6481	servicetags
6482	ldoms-mgmt
6483	SunVTS-RMI
6484	sun-sr-jms
6485	sun-sr-iiop
6486	sun-sr-iiops
6487	sun-sr-iiop-aut
6488	sun-sr-jmx
6489	sun-sr-admin
6490-6499	-	Unassigned
6500	boks
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
6505/tcp	badm-priv
6505/tcp	badm_priv
6505/udp	badm-priv
6505/udp	badm_priv
6506/tcp	badm-pub
6506/tcp	badm_pub
6506/udp	badm-pub
6506/udp	badm_pub
6507/tcp	bdir-priv
6507/tcp	bdir_priv
6507/udp	bdir-priv
6507/udp	bdir_priv
6508/tcp	bdir-pub
6508/tcp	bdir_pub
6508/udp	bdir-pub
6508/udp	bdir_pub
6509	mgcs-mfp-port
6510	mcer-port
6511/tcp	-	Reserved
6511/udp	dccp-udp
6512	-	Unassigned
6513/tcp	netconf-tls
6513/udp	-	Reserved
6514	syslog-tls
6515	elipse-rec
6516-6542	-	Unassigned
6543	lds-distrib
6544	lds-dump
6545-6546	-	Unassigned
6547	apc-6547
6548	apc-6548
6549	apc-6549
6550	fg-sysupdate
6551	sum
6552-6555	-	Unassigned
6556/tcp	checkmk-agent
6556/udp	-	Reserved
6557	-	Unassigned
6558	xdsxdm
6559-6565	-	Unassigned
6567	-	Reserved
6568/tcp	canit-store
6568/tcp	canit_store
6568/udp	rp-reputation
6569-6578	-	Unassigned
6579	affiliate
6580	parsec-master
6581	parsec-peer
6582	parsec-game
6583	joaJewelSuite
6584-6587	-	Unassigned
6588	-	Unassigned
6589-6599	-	Unassigned
6600/tcp	mshvlm
6600/udp	-	Reserved
6601/tcp	mstmg-sstp
6601/udp	-	Reserved
6602/tcp	wsscomfrmwk
6602/udp	-	Reserved
6603-6618	-	Unassigned
6619	odette-ftps
6620	kftp-data
6621	kftp
6622	mcftp
6623	ktelnet
6624/tcp	datascaler-db
6624/udp	-	Reserved
6625/tcp	datascaler-ctl
6625/udp	-	Reserved
6626	wago-service
6627	nexgen
6628	afesc-mc
6629	nexgen-aux
6630	-	Unassigned
6631	-	Unassigned
6632/tcp	mxodbc-connect
6632/udp	-	Reserved
6633/tcp	-	Reserved
6633/udp	cisco-vpath-tun
6634/udp	mpls-pm
6634/tcp	-	Reserved
6635/tcp	-	Reserved
6635/udp	mpls-udp
6636/tcp	-	Reserved
6636/udp	mpls-udp-dtls
6637-6639	-	Unassigned
6640/tcp	ovsdb
6640/udp	-	Reserved
6641-6652	-	Unassigned
6653	openflow
6654	-	Unassigned
6655/tcp	pcs-sf-ui-man
6655/udp	-	Reserved
6656/tcp	emgmsg
6656/udp	-	Reserved
6657/tcp	-	Reserved
6657/udp	palcom-disc
6658-6664	-	Unassigned
6665-6669/tcp	ircu
6665-6669/udp	-	Reserved
6670	vocaltec-gold
6671	p4p-portal
6672/tcp	vision-server
6672/tcp	vision_server
6672/udp	vision-server
6672/udp	vision_server
6673/tcp	vision-elmd
6673/tcp	vision_elmd
6673/udp	vision-elmd
6673/udp	vision_elmd
6674-6677	-	Unassigned
6678/tcp	vfbp
6678/udp	vfbp-disc
6679	osaut
6680-6686	-	Unassigned
6687/tcp	clever-ctrace
6687/udp	-	Reserved
6688/tcp	clever-tcpip
6688/udp	-	Reserved
6689	tsa
6690/tcp	cleverdetect
6690/udp	-	Reserved
6691-6695	-	Unassigned
6696/tcp	-	Reserved
6696/udp	babel
6697/tcp	ircs-u
6697/udp	-	Reserved
6698	-	Unassigned
6699/tcp	-	Reserved
6699/udp	babel-dtls
6700	-	Unassigned
6701	kti-icad-srvr
6702	e-design-net
6703	e-design-web
6704	-	Reserved
6705	-	Reserved
6706	-	Reserved
6707-6713	-	Unassigned
6714	ibprotocol
6715	fibotrader-com
6716/tcp	princity-agent
6716/udp	-	Reserved
6717-6766	-	Unassigned
6767	bmc-perf-agent
6768	bmc-perf-mgrd
6769	adi-gxp-srvprt
6770	plysrv-http
6771	plysrv-https
6772-6776	-	Unassigned
6777/tcp	ntz-tracker
6777/udp	-	Reserved
6778/tcp	ntz-p2p-storage
6778/udp	-	Reserved
6779-6783	-	Unassigned
6784/tcp	-	Reserved
6784/udp	bfd-lag
6785	dgpf-exchg
6786	smc-jmx
6787	smc-admin
6788	smc-http
6789/tcp	radg
6789/udp	-	Reserved
6790	hnmp
6791	hnm
6792-6800	-	Unassigned
6801	acnet
6802-6816	-	Unassigned
6817/tcp	pentbox-sim
6817/udp	-	Reserved
6818-6830	-	Unassigned
6831	ambit-lm
6832-6840	-	Unassigned
6841	netmo-default
6842	netmo-http
6843-6849	-	Unassigned
6850	iccrushmore
6851-6867	-	Unassigned
6868/tcp	acctopus-cc
6868/udp	acctopus-st
6869-6887	-	Unassigned
6888	muse
6889-6899	-	Unassigned
6900/tcp	rtimeviewer
6900/udp	-	Reserved
6901/tcp	jetstream
6901/udp	-	Reserved
6902-6923	-	Unassigned
6924	split-ping
6925-6934	-	Unassigned
6935	ethoscan
6936	xsmsvc
6937-6945	-	Unassigned
6946	bioserver
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
6970/tcp	conductor
6970/udp	-	Reserved
6971-6979	-	Unassigned
6980/tcp	-	Reserved
6980/udp	qolyester
6981-6996	-	Unassigned
6997	MobilitySrv
6998	iatp-highpri
6999	iatp-normalpri
7001	afs3-callback
7002	afs3-prserver
7003	afs3-vlserver
7004	afs3-kaserver
7005	afs3-volser
7006	afs3-errors
7007	afs3-bos
7008	afs3-update
7009	afs3-rmtsys
7012	talon-engine
7013	microtalon-dis
7014	microtalon-com
7015	talon-webserver
7016	spg
7017	grasp
7018/tcp	fisa-svc
7018/udp	-	Reserved
7019/tcp	doceri-ctl
7019/udp	doceri-view
7020	dpserve
7021	dpserveadmin
7022	ctdp
7023	ct2nmcs
7024	vmsvc
7025	vmsvc-2
7026/tcp	loreji-panel
7026/udp	-	Reserved
7027-7029	-	Unassigned
7030	op-probe
7031/tcp	iposplanet
7031/udp	-	Reserved
7032-7039	-	Unassigned
7040/tcp	-	Reserved
7040/udp	quest-disc
7041-7069	-	Unassigned
7070	arcp
7071	iwg1
7072/tcp	iba-cfg
7072/udp	iba-cfg-disc
7073/tcp	martalk
7073/udp	-	Reserved
7074-7079	-	Unassigned
7080	empowerid
7081-7087	-	Unassigned
7088/tcp	-	Reserved
7088/udp	zixi-transport
7089-7094	-	Unassigned
7095/udp	jdp-disc
7095/tcp	-	Reserved
7096-7098	-	Unassigned
7099	lazy-ptop
7101	elcn
7102-7106	-	Unassigned
7107/tcp	-	Reserved
7107/udp	aes-x170
7108-7116	-	Unassigned
7117/tcp	rothaga
7117/udp	-	Reserved
7118-7120	-	Unassigned
7121	virprot-lm
7122	-	Unassigned
7123/tcp	snif
7123/udp	-	Reserved
7124-7127	-	Unassigned
7128	scenidm
7129	scenccs
7130-7160	-	Unassigned
7161	cabsm-comm
7162	caistoragemgr
7163	cacsambroker
7164	fsr
7165	doc-server
7166	aruba-server
7167/tcp	casrmagent
7167/udp	-	Reserved
7168/tcp	cnckadserver
7168/udp	-	Reserved
7169	ccag-pib
7170	nsrp
7171	drm-production
7172/tcp	metalbend
7172/udp	-	Reserved
7173/tcp	zsecure
7173/udp	-	Reserved
7174	clutild
7175-7180	-	Unassigned
7181/udp	janus-disc
7181/tcp	-	Reserved
7182-7199	-	Unassigned
7200	fodms
7201	dlip
7202/tcp	pon-ictp
7202/udp	-	Reserved
7203-7214	-	Unassigned
7215/tcp	PS-Server
7215/udp	-	Reserved
7216/tcp	PS-Capture-Pro
7216/udp	-	Reserved
7217-7226	-	Unassigned
7227	ramp
7228/tcp	citrixupp
7228/udp	-	Reserved
7229/tcp	citrixuppg
7229/udp	-	Reserved
7230-7233	-	Unassigned
7234/tcp	asa-gateways
7234/udp	-	Reserved
7235/udp	aspcoordination
7235/tcp	-	Reserved
7236/tcp	display
7236/udp	-	Reserved
7237/tcp	pads
7237/udp	-	Reserved
7238-7243	-	Unassigned
7244/tcp	frc-hicp
7244/udp	frc-hicp-disc
7245-7261	-	Unassigned
7262	cnap
7263-7271	-	Unassigned
7272	watchme-7272
7273	oma-rlp
7274	oma-rlp-s
7275	oma-ulp
7276	oma-ilp
7277	oma-ilp-s
7278	oma-dcdocbs
7279	ctxlic
7280	itactionserver1
7281	itactionserver2
7282/tcp	mzca-action
7282/udp	mzca-alert
7283/tcp	genstat
7283/udp	-	Reserved
7284-7299	-	Unassigned
7300-7359	swx
7360-7364	-	Unassigned
7365	lcm-server
7366-7390	-	Unassigned
7391	mindfilesys
7392	mrssrendezvous
7393	nfoldman
7394	fse
7395	winqedit
7396	-	Unassigned
7397	hexarc
7398-7399	-	Unassigned
7400	rtps-discovery
7401	rtps-dd-ut
7402	rtps-dd-mt
7403-7409	-	Unassigned
7410	ionixnetmon
7411	daqstream
7412-7419	-	Unassigned
7420/tcp	-	Reserved
7420/udp	ipluminary
7421	mtportmon
7422-7425	-	Unassigned
7426	pmdmgr
7427	oveadmgr
7428	ovladmgr
7429	opi-sock
7430	xmpv7
7431	pmd
7432-7436	-	Unassigned
7437	faximum
7438-7442	-	Unassigned
7443	oracleas-https
7444-7470	-	Unassigned
7471/tcp	sttunnel
7471/udp	-	Reserved
7472	-	Unassigned
7473	rise
7474/tcp	neo4j
7474/udp	-	Reserved
7475-7477	-	Unassigned
7478/tcp	openit
7478/udp	-	Reserved
7479-7490	-	Unassigned
7491	telops-lmd
7492-7499	-	Unassigned
7500	silhouette
7501	ovbus
7502-7507	-	Unassigned
7508/tcp	adcp
7508/udp	-	Reserved
7509/tcp	acplt
7509/udp	-	Reserved
7510	ovhpas
7511	pafec-lm
7512-7541	-	Unassigned
7542	saratoga
7543	atul
7544	nta-ds
7545	nta-us
7546	cfs
7547	cwmp
7548	tidp
7549	nls-tl
7550/tcp	-	Reserved
7550/udp	cloudsignaling
7551/tcp	controlone-con
7551/udp	-	Reserved
7552-7559	-	Unassigned
7560	sncp
7561-7562	-	Unassigned
7563/tcp	cfw
7563/udp	-	Reserved
7564-7565	-	Unassigned
7566	vsi-omega
7567-7568	-	Unassigned
7569/tcp	dell-eql-asm
7569/udp	-	Reserved
7570	aries-kfinder
7571-7573	-	Unassigned
7574/tcp	coherence
7574/udp	coherence-disc
7575/tcp	wtmi-panel
7575/udp	-	Reserved
7576-7587	-	Unassigned
7588	sun-lm
7589-7605	-	Unassigned
7606	mipi-debug
7607-7623	-	Unassigned
7624	indi
7625	-	Unassigned
7626/tcp	simco
7626/udp	-	Unassigned
7627	soap-http
7628	zen-pawn
7629	xdas
7630/tcp	hawk
7630/udp	-	Reserved
7631/tcp	tesla-sys-msg
7631/udp	-	Reserved
7632	-	Unassigned
7633	pmdfmgt
7634-7647	-	Unassigned
7648	cuseeme
7649-7662	-	Unassigned
7663	rome
7664-7667	-	Unassigned
7668/tcp	authoritygate
7668/udp	-	Reserved
7669-7671	-	Unassigned
7672/tcp	imqstomp
7672/udp	-	Reserved
7673/tcp	imqstomps
7673/udp	-	Reserved
7674	imqtunnels
7675	imqtunnel
7676	imqbrokerd
7677	sun-user-https
7678-7679	-	Unassigned
7680	ms-do
7681-7682	-	Unassigned
7683/tcp	dmt
7683/udp	-	Reserved
7684-7686	-	Unassigned
7687/tcp	bolt
7687/udp	-	Reserved
7688	-	Unassigned
7689	collaber
7690/tcp	sovd
7690/udp	-	Reserved
7691-7696	-	Unassigned
7697	klio
7698-7699	-	Unassigned
7700/tcp	em7-secom
7700/udp	-	Reserved
7701	-	Reserved
7702-7706	-	Unassigned
7707	sync-em7
7708	scinet
7709-7719	-	Unassigned
7720	medimageportal
7721-7723	-	Unassigned
7724	nsdeepfreezectl
7725	nitrogen
7726	freezexservice
7727	trident-data
7728	osvr
7729-7733	-	Unassigned
7734	smip
7735-7737	-	Unassigned
7738	aiagent
7739-7740	-	Unassigned
7741	scriptview
7742/tcp	msss
7742/udp	-	Reserved
7743	sstp-1
7744	raqmon-pdu
7745-7746	-	Unassigned
7747	prgp
7748-7776	-	Unassigned
7775/tcp	inetfs
7775/udp	-	Reserved
7776	-	Unassigned
7777	cbt
7778	interwise
7779	vstat
7780	-	Unassigned
7781	accu-lmgr
7782-7783	-	Unassigned
7784/udp	s-bfd
7784/tcp	-	Reserved
7785	-	Unassigned
7786	minivend
7787	popup-reminders
7788	-	Unassigned
7789	office-tools
7790-7793	-	Unassigned
7794	q3ade
7795-7796	-	Unassigned
7797	pnet-conn
7798	pnet-enc
7799	altbsdp
7800	asr
7801	ssp-client
7802/udp	vns-tp
7802/tcp	-	Reserved
7803-7809	-	Unassigned
7810	rbt-wanopt
7811-7844	-	Unassigned
7845	apc-7845
7846	apc-7846
7847/tcp	csoauth
7847/udp	-	Reserved
7848-7868	-	Unassigned
7869/tcp	mobileanalyzer
7869/udp	-	Reserved
7870/tcp	rbt-smc
7870/udp	-	Reserved
7871/tcp	mdm
7871/udp	-	Reserved
7872/tcp	-	Reserved
7872/udp	mipv6tls
7873-7877	-	Unassigned
7878/tcp	owms
7878/udp	-	Reserved
7879	-	Unassigned
7880	pss
7881-7886	-	Unassigned
7887	ubroker
7888-7899	-	Unassigned
7900	mevent
7901	tnos-sp
7902	tnos-dp
7903	tnos-dps
7904-7912	-	Unassigned
7913	qo-secure
7914-7931	-	Unassigned
7932	t2-drm
7933	t2-brm
7934-7961	-	Unassigned
7962	generalsync
7963-7966	-	Unassigned
7967	supercell
7968-7978	-	Unassigned
7979	micromuse-ncps
7980	quest-vista
7981/tcp	sossd-collect
7981/udp	-	Reserved
7982/tcp	sossd-agent
7982/udp	sossd-disc
7983-7997	-	Unassigned
7997/tcp	pushns
7997/udp	-	Reserved
7998/tcp	-	Reserved
7998/udp	usicontentpush
7999	irdmi2
8000	irdmi
8001	vcom-tunnel
8002	teradataordbms
8003	mcreport
8004/tcp	p2pevolvenet
8004/udp	-	Reserved
8005	mxi
8006/tcp	wpl-analytics
8006/udp	wpl-disc
8007	warppipe
8008	http-alt
8009/tcp	nvme-disc
8009/udp	-	Reserved
8010	-	Reserved
8011-8014	-	Unassigned
8015/tcp	cfg-cloud
8015/udp	-	Reserved
8016/tcp	ads-s
8016/udp	-	Reserved
8017/tcp	-	Reserved
8017/udp	cisco-cloudsec
8018	-	Unassigned
8019	qbdb
8020	intu-ec-svcdisc
8022	oa-system
8023	arca-api
8024	-	Unassigned
8025	ca-audit-da
8026	ca-audit-ds
8027	papachi-p2p-srv
8028-8031	-	Unassigned
8032	pro-ed
8033	mindprint
8034	vantronix-mgmt
8035-8039	-	Unassigned
8040	ampify
8041	enguity-xccetp
8042/tcp	fs-agent
8042/udp	-	Reserved
8043/tcp	fs-server
8043/udp	-	Reserved
8044/tcp	fs-mgmt
8044/udp	-	Reserved
8045-8050	-	Unassigned
8051/tcp	rocrail
8051/udp	-	Reserved
8052	senomix01
8053	senomix02
8054	senomix03
8055	senomix04
8056	senomix05
8057	senomix06
8058	senomix07
8059	senomix08
8060/tcp	-	Reserved
8060/udp	aero
8061/tcp	nikatron-dev
8061/udp	-	Reserved
8062-8065	-	Unassigned
8066/tcp	toad-bi-appsrvr
8066/udp	-	Reserved
8067/tcp	infi-async
8067/udp	-	Reserved
8068-8069	-	Unassigned
8070/tcp	ucs-isc
8070/udp	-	Reserved
8071-8073	-	Unassigned
8074	gadugadu
8075-8076	-	Unassigned
8077	-	Reserved
8078-8079	-	Unassigned
8082	us-cli
8083	us-srv
8084/tcp	websnp
8084/udp	-	Reserved
8085	-	Unassigned
8086	d-s-n
8087	simplifymedia
8089	-	Unassigned
8090/tcp	opsmessaging
8090/udp	-	Reserved
8091/tcp	jamlink
8091/udp	-	Reserved
8092-8096	-	Unassigned
8097	sac
8098-8099	-	Unassigned
8100	xprint-server
8101/tcp	ldoms-migr
8101/udp	-	Reserved
8102/tcp	kz-migr
8102/udp	-	Reserved
8103-8110	-	Unassigned
8111/tcp	-	Reserved
8111/udp	skynetflow
8112-8114	-	Unassigned
8115	mtl8000-matrix
8116	cp-cluster
8117/tcp	purityrpc
8117/udp	-	Reserved
8118	privoxy
8119-8120	-	Unassigned
8121	apollo-data
8122	apollo-admin
8123-8127	-	Unassigned
8128	paycash-online
8129	paycash-wbp
8130	indigo-vrmi
8131	indigo-vbcp
8132	dbabble
8133-8139	-	Unassigned
8140/tcp	puppet
8140/udp	-	Reserved
8141-8147	-	Unassigned
8148	isdd
8149/tcp	-	Reserved
8149/udp	eor-game
8150-8152	-	Unassigned
8153/tcp	quantastor
8153/udp	-	Reserved
8154-8159	-	Unassigned
8160	patrol
8161	patrol-snmp
8162/tcp	lpar2rrd
8162/udp	-	Reserved
8163-8180	-	Unassigned
8181/tcp	intermapper
8181/udp	-	Reserved
8182	vmware-fdm
8183/tcp	proremote
8183/udp	-	Reserved
8184	itach
8185-8189	-	Unassigned
8190/tcp	gcp-rphy
8190/udp	-	Reserved
8191/tcp	limnerpressure
8191/udp	-	Reserved
8192	spytechphone
8193	-	Unassigned
8194	blp1
8195	blp2
8196-8198	-	Unassigned
8199	vvr-data
8200	trivnet1
8201	trivnet2
8202/tcp	-	Reserved
8202/udp	aesop
8203	-	Unassigned
8204	lm-perfworks
8205	lm-instmgr
8206	lm-dta
8207	lm-sserver
8208	lm-webwatcher
8209-8210	-	Unassigned
8211/tcp	-	Reserved
8211/udp	aruba-papi
8212-8229	-	Unassigned
8230	rexecj
8231/tcp	-	Reserved
8231/udp	hncp-udp-port
8232/tcp	-	Reserved
8232/udp	hncp-dtls-port
8233-8242	-	Unassigned
8243	synapse-nhttps
8244-8265	-	Unassigned
8266/tcp	-	Reserved
8266/udp	espeasy-p2p
8267-8269	-	Unassigned
8270/tcp	robot-remote
8270/udp	-	Reserved
8271-8275	-	Unassigned
8276	ms-mcc
8277-8279	-	Unassigned
8280	synapse-nhttp
8281	-	Unassigned
8282/tcp	libelle
8282/udp	libelle-disc
8283-8291	-	Unassigned
8292	blp3
8293/tcp	hiperscan-id
8293/udp	-	Reserved
8294	blp4
8295-8299	-	Unassigned
8300	tmi
8301	amberon
8302-8312	-	Unassigned
8313/tcp	hub-open-net
8313/udp	-	Reserved
8314-8319	-	Unassigned
8320	tnp-discover
8321	tnp
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
8384/udp	marathontp
8384/tcp	-	Reserved
8385-8399	-	Unassigned
8400	cvd
8401	sabarsd
8402	abarsd
8403	admind
8404/tcp	svcloud
8404/udp	-	Reserved
8405/tcp	svbackup
8405/udp	-	Reserved
8406-8414	-	Unassigned
8415/tcp	dlpx-sp
8415/udp	-	Reserved
8416	espeech
8417	espeech-rtp
8418-8422	-	Unassigned
8423/tcp	aritts
8423/udp	-	Reserved
8424-8431	-	Unassigned
8432/tcp	pgbackrest
8432/udp	-	Reserved
8433/tcp	-	Reserved
8433/udp	aws-as2
8434-8441	-	Unassigned
8442	cybro-a-bus
8443	pcsync-https
8444	pcsync-http
8445/tcp	copy
8445/udp	copy-disc
8446-8447	-	Unassigned
8448/tcp	matrix-fed
8448/udp	-	Reserved
8449	-	Unassigned
8450	npmp
8451-8456	-	Unassigned
8457/tcp	nexentamv
8457/udp	-	Reserved
8458-8469	-	Unassigned
8470/tcp	cisco-avp
8470/udp	-	Reserved
8471/udp	-	Reserved
8472	otv
8473	vp2p
8474	noteshare
8475-8499	-	Unassigned
8500	fmtp
8501/tcp	cmtp-mgt
8501/udp	cmtp-av
8502/tcp	ftnmtp
8502/udp	-	Reserved
8503/udp	lsp-self-ping
8503/tcp	-	Reserved
8504-8553	-	Unassigned
8554	rtsp-alt
8555	d-fence
8556-8566	-	Unassigned
8567	dof-tunnel
8568-8599	-	Unassigned
8600	asterix
8601-8608	-	Unassigned
8609/tcp	-	Reserved
8609/udp	canon-cpp-disc
8610	canon-mfnp
8611	canon-bjnp1
8612	canon-bjnp2
8613	canon-bjnp3
8614	canon-bjnp4
8615/tcp	imink
8615/udp	-	Reserved
8616-8664	-	Unassigned
8665/tcp	monetra
8665/udp	-	Reserved
8666/tcp	monetra-admin
8666/udp	-	Reserved
8667	-	Unassigned
8668/tcp	spartan
8668/udp	-	Reserved
8669-8674	-	Unassigned
8675/tcp	msi-cps-rm
8675/udp	msi-cps-rm-disc
8676-8685	-	Unassigned
8686	sun-as-jmxrmi
8687	-	Unassigned
8688/tcp	openremote-ctrl
8688/udp	-	Reserved
8689-8698	-	Unassigned
8699/tcp	vnyx
8699/udp	-	Reserved
8700-8709	-	Unassigned
8710/tcp	semi-grpc
8710/udp	-	Reserved
8711/tcp	nvc
8711/udp	-	Reserved
8712-8731	-	Unassigned
8732/tcp	-	Reserved
8732/udp	dtp-net
8733	ibus
8734-8749	-	Unassigned
8750/tcp	dey-keyneg
8750/udp	-	Reserved
8751-8762	-	Unassigned
8763	mc-appserver
8764	openqueue
8765	ultraseek-http
8766	amcs
8767/tcp	core-of-source
8767/udp	-	Reserved
8768/tcp	sandpolis
8768/udp	-	Reserved
8769/tcp	oktaauthenticat
8769/udp	-	Reserved
8770	dpap
8771-8777	-	Unassigned
8778/tcp	uec
8778/udp	-	Reserved
8779-8785	-	Unassigned
8786	msgclnt
8787	msgsrvr
8788-8792	-	Unassigned
8793	acd-pm
8794-8799	-	Unassigned
8800	sunwebadmin
8801-8803	-	Unassigned
8804	truecm
8805/tcp	-	Reserved
8805/udp	pfcp
8806	-	Unassigned
8807/tcp	-	Reserved
8807/udp	hes-clip
8808/tcp	-	Reserved
8808/udp	ssports-bcast
8809/tcp	-	Reserved
8809/udp	3gpp-monp
8810-8872	-	Unassigned
8873	dxspider
8874-8879	-	Unassigned
8880	cddbp-alt
8881/tcp	galaxy4d
8881/udp	-	Reserved
8882	-	Unassigned
8883	secure-mqtt
8884-8887	-	Unassigned
8888/tcp	ddi-tcp-1
8888/udp	ddi-udp-1
8889/tcp	ddi-tcp-2
8889/udp	ddi-udp-2
8890/tcp	ddi-tcp-3
8890/udp	ddi-udp-3
8891/tcp	ddi-tcp-4
8891/udp	ddi-udp-4
8892/tcp	ddi-tcp-5
8892/udp	ddi-udp-5
8893/tcp	ddi-tcp-6
8893/udp	ddi-udp-6
8894/tcp	ddi-tcp-7
8894/udp	ddi-udp-7
8895-8898	-	Unassigned
8899	ospf-lite
8900	jmb-cds1
8901	jmb-cds2
8902-8907	-	Unassigned
8908/tcp	dpp
8908/udp	-	Reserved
8909	-	Unassigned
8910	manyone-http
8911	manyone-xml
8912	wcbackup
8913	dragonfly
8914-8936	-	Unassigned
8937/tcp	twds
8937/udp	-	Reserved
8938-8952	-	Unassigned
8953/tcp	ub-dns-control
8953/udp	-	Reserved
8954	cumulus-admin
8955-8979	-	Unassigned
8980	nod-provider
8981/udp	nod-client
8981/tcp	-	Reserved
8982-8988	-	Unassigned
8989	sunwebadmins
8991	https-wmap
8992-8996	-	Unassigned
8997/tcp	oracle-ms-ens
8997/udp	-	Reserved
8998/tcp	canto-roboflow
8998/udp	-	Reserved
8999	bctp
9000	cslistener
9001	etlservicemgr
9002	dynamid
9003-9004	-	Unassigned
9005/tcp	golem
9005/udp	-	Reserved
9006	-	Unassigned
9007/tcp	-	Reserved
9007/udp	ogs-client
9008/tcp	ogs-server
9008/udp	-	Reserved
9009	pichat
9010/tcp	sdr
9010/udp	-	Reserved
9011/tcp	-	Reserved
9011/udp	d-star
9012-9019	-	Unassigned
9020	tambora
9021	panagolin-ident
9022	paragent
9023	swa-1
9024	swa-2
9025	swa-3
9026	swa-4
9027-9049	-	Unassigned
9050/tcp	versiera
9050/udp	-	Reserved
9051/tcp	fio-cmgmt
9051/udp	-	Reserved
9052-9059	-	Unassigned
9060/tcp	CardWeb-IO
9060/udp	CardWeb-RT
9061-9079	-	Unassigned
9080	glrpc
9081/tcp	-	Reserved
9081/udp	cisco-aqos
9083/tcp	emc-pp-mgmtsvc
9083/udp	-	Reserved
9084	aurora
9085	ibm-rsyscon
9086	net2display
9087	classic
9088	sqlexec
9089	sqlexec-ssl
9090	websm
9091	xmltec-xmlmail
9092	XmlIpcRegSvc
9093/tcp	copycat
9093/udp	-	Reserved
9094-9099	-	Unassigned
9100	pdl-datastream
9101	bacula-dir
9102	bacula-fd
9103	bacula-sd
9104	peerwire
9105	xadmin
9106/tcp	astergate
9106/udp	astergate-disc
9107/tcp	astergatefax
9107/udp	-	Reserved
9108-9110	-	Unassigned
9111	hexxorecore
9112-9118	-	Unassigned
9119	mxit
9120-9121	-	Unassigned
9122/tcp	grcmp
9122/udp	-	Reserved
9123/tcp	grcp
9123/udp	-	Reserved
9124-9130	-	Unassigned
9131	dddp
9132-9159	-	Unassigned
9160	apani1
9161	apani2
9162	apani3
9163	apani4
9164	apani5
9165-9190	-	Unassigned
9191	sun-as-jpda
9192-9199	-	Unassigned
9200	wap-wsp
9201	wap-wsp-wtp
9202	wap-wsp-s
9203	wap-wsp-wtp-s
9204	wap-vcard
9205	wap-vcal
9206	wap-vcard-s
9207	wap-vcal-s
9208	rjcdb-vcards
9209	almobile-system
9210	oma-mlp
9211	oma-mlp-s
9212	serverviewdbms
9213	serverstart
9214	ipdcesgbs
9215	insis
9216	acme
9217	fsc-port
9218-9221	-	Unassigned
9222	teamcoherence
9223-9254	-	Unassigned
9255	mon
9256-9276	-	Unassigned
9277/udp	traingpsdata
9277/tcp	-	Reserved
9278	pegasus
9279	pegasus-ctl
9280	pgps
9281	swtp-port1
9282	swtp-port2
9283	callwaveiam
9284	visd
9285	n2h2server
9286/tcp	-	Reserved
9286/udp	n2receive
9287	cumulus
9288-9291	-	Unassigned
9292	armtechdaemon
9293	storview
9294	armcenterhttp
9295	armcenterhttps
9296-9299	-	Unassigned
9300	vrace
9301-9305	-	Unassigned
9306/tcp	sphinxql
9306/udp	-	Reserved
9307-9309	-	Unassigned
9310/tcp	sapms
9310/udp	-	Reserved
9311	-	Unassigned
9312/tcp	sphinxapi
9312/udp	-	Reserved
9313-9317	-	Unassigned
9318	secure-ts
9319-9320	-	Unassigned
9321	guibase
9322-9338	-	Unassigned
9339/tcp	gnmi-gnoi
9339/udp	-	Reserved
9340/tcp	gribi
9340/udp	-	Reserved
9341-9342	-	Unassigned
9343	mpidcmgr
9344	mphlpdmc
9345/tcp	rancher
9345/udp	-	Reserved
9346	ctechlicensing
9347-9373	-	Unassigned
9374	fjdmimgr
9375-9379	-	Unassigned
9380	boxp
9381-9386	-	Unassigned
9387/tcp	d2dconfig
9387/udp	-	Reserved
9388/tcp	d2ddatatrans
9388/udp	-	Reserved
9389/tcp	adws
9389/udp	-	Reserved
9390/tcp	otp
9390/udp	-	Reserved
9391-9395	-	Unassigned
9396	fjinvmgr
9397	mpidcagt
9398-9399	-	Unassigned
9400	sec-t4net-srv
9401	sec-t4net-clt
9402	sec-pc2fax-srv
9403-9417	-	Unassigned
9418	git
9419-9442	-	Unassigned
9443	tungsten-https
9444	wso2esb-console
9445/tcp	mindarray-ca
9445/udp	-	Reserved
9446-9449	-	Unassigned
9450	sntlkeyssrvr
9451-9499	-	Unassigned
9500	ismserver
9501-9521	-	Unassigned
9522/tcp	-	Reserved
9522/udp	sma-spw
9523-9534	-	Unassigned
9536	laes-bf
9537-9554	-	Unassigned
9555	trispen-sra
9556-9558	-	Unassigned
9559/tcp	p4runtime
9559/udp	-	Reserved
9560-9591	-	Unassigned
9592	ldgateway
9593	cba8
9594	msgsys
9595	pds
9596	mercury-disc
9597	pd-admin
9598	vscp
9599	robix
9600	micromuse-ncpw
9601-9611	-	Unassigned
9612	streamcomm-ds
9613	-	Unassigned
9614/tcp	iadt-tls
9614/udp	-	Reserved
9615	-	Unassigned
9616/tcp	erunbook-agent
9616/tcp	erunbook_agent
9616/udp	-	Reserved
9617/tcp	erunbook-server
9617/tcp	erunbook_server
9617/udp	-	Reserved
9618	condor
9619-9627	-	Unassigned
9628	odbcpathway
9629	uniport
9630/tcp	peoctlr
9630/udp	-	Reserved
9631/tcp	peocoll
9631/udp	-	Reserved
9632/tcp	-	Reserved
9632/udp	mc-comm
9633-9639	-	Unassigned
9640/tcp	pqsflows
9640/udp	-	Reserved
9641-9665	-	Unassigned
9666/tcp	zoomcp
9666/udp	-	Reserved
9667	xmms2
9668	tec5-sdctp
9669-9693	-	Unassigned
9694	client-wakeup
9695	ccnx
9696-9699	-	Unassigned
9700	board-roar
9701-9746	-	Unassigned
9747	l5nas-parchan
9748-9749	-	Unassigned
9750	board-voip
9751-9752	-	Unassigned
9753	rasadv
9754-9761	-	Unassigned
9762	tungsten-http
9763-9799	-	Unassigned
9800	davsrc
9801	sstp-2
9802	davsrcs
9803-9874	-	Unassigned
9875	sapv1
9876/tcp	sd
9877/tcp	x510
9877/udp	-	Reserved
9878/udp	kca-service
9878/tcp	-	Reserved
9879-9887	-	Unassigned
9888	cyborg-systems
9889	gt-proxy
9890-9897	-	Unassigned
9898	monkeycom
9899/tcp	-	Reserved
9899/udp	sctp-tunneling
9900	iua
9901/udp	enrp
9903/tcp	-	Reserved
9903/udp	multicast-ping
9904-9908	-	Unassigned
9909	domaintime
9910	-	Unassigned
9911	sype-transport
9912-9924	-	Unassigned
9925/tcp	xybrid-cloud
9925/udp	-	Reserved
9926-9949	-	Unassigned
9950	apc-9950
9951	apc-9951
9952	apc-9952
9953	acis
9954/tcp	hinp
9954/udp	-	Reserved
9955/tcp	alljoyn-stm
9955/udp	alljoyn-mcm
9956/tcp	-	Reserved
9956/udp	alljoyn
9957-9965	-	Unassigned
9966	odnsp
9967-9977	-	Unassigned
9978/tcp	xybrid-rt
9978/udp	-	Reserved
9979/tcp	visweather
9979/udp	-	Reserved
9980	-	Unassigned
9981/tcp	pumpkindb
9981/udp	-	Reserved
9982-9985	-	Unassigned
9986/tcp	kaostransport
9986/udp	-	Reserved
9987	dsm-scm-target
9988/tcp	nsesrvr
9988/udp	-	Reserved
9989	-	Unassigned
9990	osm-appsrvr
9991	osm-oev
9992	palace-1
9993	palace-2
9994	palace-3
9995	palace-4
9996	palace-5
9997	palace-6
9998	distinct32
9999	distinct
10001	scp-config
10002	documentum
10003/tcp	documentum-s
10003/tcp	documentum_s
10003/udp	documentum-s
10003/udp	documentum_s
10004/tcp	emcrmirccd
10004/udp	-	Reserved
10005/tcp	emcrmird
10005/udp	-	Reserved
10006/tcp	netapp-sync
10006/udp	-	Reserved
10007	mvs-capacity
10008	octopus
10009	swdtp-sv
10010/tcp	rxapi
10010/udp	-	Reserved
10011-10019	-	Unassigned
10020/tcp	abb-hw
10020/udp	-	Reserved
10021-10022	-	Unassigned
10023/udp	cefd-vmp
10023/tcp	-	Reserved
10024-10049	-	Unassigned
10050	zabbix-agent
10051	zabbix-trapper
10052-10054	-	Unassigned
10055/tcp	qptlmd
10055/udp	-	Reserved
10056-10079	-	Unassigned
10080	amanda
10082-10099	-	Unassigned
10100	itap-ddtp
10101	ezmeeting-2
10102	ezproxy-2
10103	ezrelay
10104	swdtp
10105-10106	-	Unassigned
10107	bctp-server
10108-10109	-	Unassigned
10110	nmea-0183
10111/tcp	-	Reserved
10111/udp	nmea-onenet
10112	-	Unassigned
10113	netiq-endpoint
10114	netiq-qcheck
10115	netiq-endpt
10116	netiq-voipa
10117	iqrm
10118-10124	-	Unassigned
10125/tcp	cimple
10125/udp	-	Reserved
10126-10127	-	Unassigned
10128	bmc-perf-sd
10129/tcp	bmc-gms
10129/udp	-	Reserved
10130-10159	-	Unassigned
10160	qb-db-server
10161/tcp	snmptls
10161/udp	snmpdtls
10162/tcp	snmptls-trap
10162/udp	snmpdtls-trap
10163-10199	-	Unassigned
10200	trisoap
10201/tcp	rsms
10201/udp	rscs
10202-10251	-	Unassigned
10252	apollo-relay
10253/udp	eapol-relay
10253/tcp	-	Reserved
10254-10259	-	Unassigned
10260	axis-wimp-port
10261/tcp	tile-ml
10261/udp	-	Reserved
10262-10287	-	Unassigned
10288	blocks
10289-10320	-	Unassigned
10321	-	Reserved
10322-10438	-	Unassigned
10439/udp	bngsync
10439/tcp	-	Reserved
10440-10442	-	Unassigned
10443/tcp	cirrossp
10443/udp	-	Reserved
10444-10499	-	Unassigned
10500/tcp	-	Reserved
10500/udp	hip-nat-t
10501-10539	-	Unassigned
10540	MOS-lower
10541	MOS-upper
10542	MOS-aux
10543	MOS-soap
10544	MOS-soap-opt
10545-10547	-	Unassigned
10548/tcp	serverdocs
10548/udp	-	Reserved
10549-10630	-	Unassigned
10631/tcp	printopia
10631/udp	-	Reserved
10632-10799	-	Unassigned
10800	gap
10801-10804	-	Unassigned
10805	lpdg
10806-10808	-	Unassigned
10809/tcp	nbd
10809/udp	-	Reserved
10810/tcp	-	Reserved
10810/udp	nmc-disc
10811-10859	-	Unassigned
10860	helix
10861-10879	-	Unassigned
10880	bveapi
10881-10932	-	Unassigned
10933/tcp	octopustentacle
10933/udp	-	Reserved
10934-10989	-	Unassigned
10990	rmiaux
10991-10999	-	Unassigned
11000	irisa
11001	metasys
11002-11094	-	Unassigned
11095	weave
11096-11102	-	Unassigned
11103/tcp	origo-sync
11103/udp	-	Reserved
11104/tcp	netapp-icmgmt
11104/udp	-	Reserved
11105/tcp	netapp-icdata
11105/udp	-	Reserved
11106	sgi-lk
11107	-	Unassigned
11108/udp	myq-termlink
11108/tcp	-	Reserved
11109/tcp	sgi-dmfmgr
11109/udp	-	Reserved
11110/tcp	sgi-soap
11110/udp	-	Reserved
11111	vce
11112	dicom
11113-11160	-	Unassigned
11161	suncacao-snmp
11162	suncacao-jmxmp
11163	suncacao-rmi
11164	suncacao-csa
11165	suncacao-websvc
11166-11170	-	Unassigned
11171/tcp	-	Reserved
11171/udp	snss
11172/tcp	oemcacao-jmxmp
11172/udp	-	Reserved
11173/tcp	t5-straton
11173/udp	-	Reserved
11174/tcp	oemcacao-rmi
11174/udp	-	Reserved
11175/tcp	oemcacao-websvc
11175/udp	-	Reserved
11176-11200	-	Unassigned
11201	smsqp
11202/tcp	dcsl-backup
11202/udp	-	Reserved
11203-11207	-	Unassigned
11208	wifree
11209-11210	-	Unassigned
11211	memcache
11212-11234	-	Unassigned
11235/tcp	xcompute
11235/udp	-	Reserved
11236-11318	-	Unassigned
11319	imip
11320	imip-channels
11321	arena-server
11322-11366	-	Unassigned
11367	atm-uhas
11368-11370	-	Unassigned
11371	hkp
11372-11429	-	Unassigned
11430/udp	lsdp
11430/tcp	-	Reserved
11431-11433	-	Unassigned
11434/tcp	ollama
11434/udp	-	Reserved
11435-11488	-	Unassigned
11489/tcp	asgcypresstcps
11489/udp	-	Reserved
11490-11599	-	Unassigned
11600	tempest-port
11601-11622	-	Unassigned
11623/tcp	emc-xsw-dconfig
11623/udp	-	Reserved
11624-11719	-	Unassigned
11720	h323callsigalt
11721-11722	-	Unassigned
11723	emc-xsw-dcache
11724-11750	-	Unassigned
11751	intrepid-ssl
11752-11795	-	Unassigned
11796/tcp	lanschool
11796/udp	lanschool-mpt
11797-11875	-	Unassigned
11876	xoraya
11877/tcp	-	Reserved
11877/udp	x2e-disc
11878-11966	-	Unassigned
11967	sysinfo-sp
11968-11970	-	Unassigned
11971/tcp	tibsd
11971/udp	-	Reserved
11972-11996	-	Unassigned
12000	entextxid
12001	entextnetwk
12002	entexthigh
12003	entextmed
12004	entextlow
12005	dbisamserver1
12006	dbisamserver2
12007	accuracer
12008	accuracer-dbms
12009/tcp	-	Reserved
12009/udp	ghvpn
12010/tcp	edbsrvr
12010/udp	-	Reserved
12011	-	Unassigned
12012	vipera
12013	vipera-ssl
12014-12108	-	Unassigned
12109	rets-ssl
12110-12120	-	Unassigned
12121	nupaper-ss
12122-12167	-	Unassigned
12168	cawas
12169-12171	-	Unassigned
12172	hivep
12173-12299	-	Unassigned
12300	linogridengine
12301	-	Unassigned
12302/tcp	rads
12302/udp	-	Reserved
12303-12320	-	Unassigned
12321	warehouse-sss
12322	warehouse
12323-12344	-	Unassigned
12345	italk
12346-12545	-	Unassigned
12546/tcp	carb-repl-ctrl
12546/udp	-	Reserved
12547-12752	-	Unassigned
12753	tsaf
12754-12864	-	Unassigned
12865/tcp	netperf
12865/udp	-	Reserved
12866-13159	-	Unassigned
13160	i-zipqd
13161-13215	-	Unassigned
13216	bcslogc
13217	rs-pias
13218/tcp	emc-vcas-tcp
13218/udp	emc-vcas-udp
13219-13222	-	Unassigned
13223	powwow-client
13224	powwow-server
13225-13399	-	Unassigned
13400/tcp	doip-data
13400/udp	doip-disc
13401-13719	-	Unassigned
13720	bprd
13721	bpdbm
13722	bpjava-msvc
13723	-	Unassigned
13724	vnetd
13725-13781	-	Unassigned
13782	bpcd
13783	vopied
13784	-	Unassigned
13785	nbdb
13786	nomdb
13787-13817	-	Unassigned
13818	dsmcc-config
13819	dsmcc-session
13820	dsmcc-passthru
13821	dsmcc-download
13822	dsmcc-ccp
13823/tcp	bmdss
13823/udp	-	Reserved
13824-13831	-	Unassigned
13832/tcp	a-trust-rpc
13832/udp	-	Reserved
13833-13893	-	Unassigned
13894	ucontrol
13895-13928	-	Unassigned
13929	dta-systems
13930/tcp	medevolve
13930/udp	-	Reserved
13931-13999	-	Unassigned
14000	scotty-ft
14001	sua
14002/udp	scotty-disc
14002/tcp	-	Reserved
14003-14032	-	Unassigned
14033	sage-best-com1
14034	sage-best-com2
14035-14140	-	Unassigned
14141	vcs-app
14142	icpp
14143/tcp	icpps
14143/udp	-	Reserved
14144	-	Unassigned
14145	gcm-app
14146-14148	-	Unassigned
14149	vrts-tdd
14150/tcp	vcscmd
14150/udp	-	Reserved
14151-14153	-	Unassigned
14154	vad
14155-14249	-	Unassigned
14250	cps
14251-14413	-	Unassigned
14414	ca-web-update
14415-14499	-	Unassigned
14500/tcp	xpra
14500/udp	-	Reserved
14501-14935	-	Unassigned
14936	hde-lcesrvr-1
14937	hde-lcesrvr-2
14938-14999	-	Unassigned
15000	hydap
15001	-	Unassigned
15002/tcp	onep-tls
15002/udp	-	Reserved
15003-15117	-	Unassigned
15118/tcp	-	Reserved
15118/udp	v2g-secc
15119-15344	-	Unassigned
15345	xpilot
15346-15362	-	Unassigned
15363	3link
15364-15554	-	Unassigned
15555	cisco-snat
15556-15659	-	Unassigned
15660	bex-xr
15661-15739	-	Unassigned
15740	ptp
15741-15997	-	Unassigned
15998/tcp	-	Reserved
15998/udp	2ping
15999/tcp	programmar
15999/udp	-	Reserved
16000/tcp	fmsas
16000/udp	-	Reserved
16001/tcp	fmsascon
16001/udp	-	Reserved
16002/tcp	gsms
16002/udp	-	Reserved
16003/tcp	-	Reserved
16003/udp	alfin
16004-16019	-	Unassigned
16020/tcp	jwpc
16020/udp	-	Reserved
16021/tcp	jwpc-bin
16021/udp	-	Reserved
16022-16160	-	Unassigned
16161	sun-sea-port
16162/tcp	solaris-audit
16162/udp	-	Reserved
16163-16308	-	Unassigned
16309	etb4j
16310	pduncs
16311	pdefmns
16312-16359	-	Unassigned
16360	netserialext1
16361	netserialext2
16362-16366	-	Unassigned
16367	netserialext3
16368	netserialext4
16369-16383	-	Unassigned
16384	connected
16385/tcp	rdgs
16385/udp	-	Reserved
16386-16618	-	Unassigned
16619/tcp	xoms
16619/udp	-	Reserved
16620-16664	-	Unassigned
16665/tcp	axon-tunnel
16665/udp	-	Reserved
16666/tcp	-	Reserved
16666/udp	vtp
16667-16788	-	Unassigned
16789/tcp	cadsisvr
16789/udp	-	Reserved
16790-16899	-	Unassigned
16900	newbay-snc-mc
16901-16949	-	Unassigned
16950	sgcip
16951-16990	-	Unassigned
16991	intel-rci-mp
16992	amt-soap-http
16993	amt-soap-https
16994	amt-redir-tcp
16995	amt-redir-tls
16996-17006	-	Unassigned
17007	isode-dua
17008-17009	-	Unassigned
17010/tcp	ncpu
17010/udp	-	Reserved
17011-17183	-	Unassigned
17184/tcp	vestasdlp
17184/udp	-	Reserved
17185	soundsvirtual
17186-17218	-	Unassigned
17219	chipper
17220	avtp
17221	avdecc
17222/tcp	-	Reserved
17222/udp	cpsp
17223/tcp	isa100-gci
17223/udp	-	Reserved
17224/udp	trdp-pd
17224/tcp	-	Reserved
17225	trdp-md
17226-17233	-	Unassigned
17234	integrius-stp
17235	ssh-mgmt
17236-17499	-	Unassigned
17500/tcp	db-lsp
17500/udp	db-lsp-disc
17501-17554	-	Unassigned
17555/tcp	ailith
17555/udp	-	Reserved
17556-17728	-	Unassigned
17729	ea
17730-17753	-	Unassigned
17754	zep
17755	zigbee-ip
17756	zigbee-ips
17757-17776	-	Unassigned
17777/tcp	sw-orion
17777/udp	-	Reserved
17778-17999	-	Unassigned
18000	biimenu
18001-18103	-	Unassigned
18104/tcp	radpdf
18104/udp	-	Reserved
18105-18135	-	Unassigned
18136/tcp	racf
18136/udp	-	Reserved
18137-18180	-	Unassigned
18181	opsec-cvp
18182	opsec-ufp
18183	opsec-sam
18184	opsec-lea
18185	opsec-omi
18186	ohsc
18187	opsec-ela
18188-18240	-	Unassigned
18241	checkpoint-rtm
18242/tcp	iclid
18242/udp	-	Reserved
18243/tcp	clusterxl
18243/udp	-	Reserved
18244-18258	-	Unassigned
18259	-	Unassigned
18260-18261	-	Unassigned
18262	gv-pf
18263-18462	-	Unassigned
18463	ac-cluster
18464-18515	-	Unassigned
18516/tcp	-	Reserved
18516/udp	heythings
18517-18633	-	Unassigned
18634	rds-ib
18635	rds-ip
18636-18667	-	Unassigned
18668/tcp	vdmmesh
18668/udp	vdmmesh-disc
18669-18768	-	Unassigned
18769	ique
18770-18880	-	Unassigned
18881	infotos
18882-18887	-	Unassigned
18888	apc-necmp
18889-18999	-	Unassigned
19000	igrid
19001-19006	-	Unassigned
19007	scintilla
19008-19019	-	Unassigned
19020/tcp	j-link
19020/udp	-	Reserved
19021-19190	-	Unassigned
19191	opsec-uaa
19192-19193	-	Unassigned
19194	ua-secureagent
19195-19219	-	Unassigned
19220/tcp	cora
19220/udp	cora-disc
19221-19282	-	Unassigned
19283	keysrvr
19284-19314	-	Unassigned
19315	keyshadow
19316-19397	-	Unassigned
19398	mtrgtrans
19399-19409	-	Unassigned
19410	hp-sco
19411	hp-sca
19412	hp-sessmon
19413-19538	-	Unassigned
19539	fxuptp
19540	sxuptp
19541	jcp
19542-19787	-	Unassigned
19788/udp	mle
19788/tcp	-	Reserved
19789	-	Unassigned
19790/tcp	faircom-db
19790/udp	-	Reserved
19791-19997	-	Unassigned
19998/tcp	iec-104-sec
19998/udp	-	Reserved
19999	dnp-sec
20000	dnp
20001	microsan
20002	commtact-http
20003	commtact-https
20004	-	Unassigned
20005	openwebnet
20006-20011	-	Unassigned
20012/tcp	-	Reserved
20012/udp	ss-idi-disc
20013/tcp	ss-idi
20013/udp	-	Reserved
20014	opendeploy
20015-20033	-	Unassigned
20034/tcp	nburn-id
20034/tcp	nburn_id
20034/udp	nburn-id
20034/udp	nburn_id
20035-20045	-	Unassigned
20046	tmophl7mts
20047	-	Unassigned
20048	mountd
20049	nfsrdma
20050-20056	-	Unassigned
20057/tcp	avesterra
20057/udp	-	Reserved
20058-20166	-	Unassigned
20167	tolfab
20168-20201	-	Unassigned
20202	ipdtp-port
20203-20221	-	Unassigned
20222	ipulse-ics
20223-20479	-	Unassigned
20480	emwavemsg
20481-20669	-	Unassigned
20670	track
20671-20809	-	Unassigned
20810/tcp	crtech-nlm
20810/udp	-	Reserved
20811-20998	-	Unassigned
20999	athand-mmp
21000	irtrans
21001-21009	-	Unassigned
21010/tcp	notezilla-lan
21010/udp	-	Reserved
21011-21211	-	Unassigned
21212/tcp	trinket-agent
21212/udp	-	Reserved
21213/tcp	cohesity-agent
21213/udp	-	Reserved
21214-21220	-	Unassigned
21221/tcp	aigairserver
21221/udp	-	Reserved
21222-21336	-	Unassigned
21337/tcp	xahaud
21337/udp	-	Reserved
21338-21552	-	Unassigned
21553/tcp	rdm-tfs
21553/udp	-	Reserved
21554	dfserver
21555-21589	-	Unassigned
21590	vofr-gateway
21591-21799	-	Unassigned
21800	tvpm
21801/tcp	sal
21802-21844	-	Unassigned
21845	webphone
21846	netspeak-is
21847	netspeak-cs
21848	netspeak-acd
21849	netspeak-cps
21850-21999	-	Unassigned
22000	snapenetio
22001	optocontrol
22002	optohost002
22003	optohost003
22004	optohost004
22005	optohost004
22006-22124	-	Unassigned
22125/tcp	dcap
22125/udp	-	Reserved
22126-22127	-	Unassigned
22128/tcp	gsidcap
22128/udp	-	Reserved
22129-22221	-	Unassigned
22222/tcp	easyengine
22222/udp	-	Reserved
22223-22272	-	Unassigned
22274-22304	-	Unassigned
22306-22332	-	Unassigned
22333	showcockpit-net
22334	-	Unassigned
22335/tcp	shrewd-control
22335/udp	shrewd-stream
22336-22342	-	Unassigned
22343	cis-secure
22344-22346	-	Unassigned
22347	wibukey
22348-22349	-	Unassigned
22350	codemeter
22351/tcp	codemeter-cmwan
22351/udp	-	Reserved
22352-22536	-	Unassigned
22537/tcp	caldsoft-backup
22537/udp	-	Reserved
22538-22554	-	Unassigned
22555/tcp	vocaltec-wconf
22555/udp	vocaltec-phone
22556-22762	-	Unassigned
22763	talikaserver
22764-22799	-	Unassigned
22800	aws-brf
22801-22950	-	Unassigned
22951	brf-gw
22952-22999	-	Unassigned
23000	inovaport1
23001	inovaport2
23002	inovaport3
23003	inovaport4
23004	inovaport5
23005	inovaport6
23006-23052	-	Unassigned
23053/tcp	gntp
23053/udp	-	Reserved
23054-23271	-	Unassigned
23272/tcp	-	Reserved
23272/udp	s102
23273-23293	-	Unassigned
23294/tcp	5afe-dir
23294/udp	5afe-disc
23295-23332	-	Unassigned
23333	elxmgmt
23334-23399	-	Unassigned
23400	novar-dbase
23401	novar-alarm
23402	novar-global
23403-23455	-	Unassigned
23456/tcp	aequus
23456/udp	-	Reserved
23457/tcp	aequus-alt
23457/udp	-	Reserved
23458-23545	-	Unassigned
23546/tcp	areaguard-neo
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
24321	ild
24322/udp	hid
24322/tcp	-	Reserved
24323/tcp	vrmg-ip
24323/udp	-	Reserved
24324-24385	-	Unassigned
24386/tcp	intel-rci
24386/tcp	intel_rci
24386/udp	intel-rci
24386/udp	intel_rci
24387-24464	-	Unassigned
24465	tonidods
24466-24553	-	Unassigned
24554	binkp
24555-24576	-	Unassigned
24577/tcp	bilobit
24577/udp	bilobit-update
24578-24600	-	Unassigned
24601/udp	udpstp
24601/tcp	-	Reserved
24602-24665	-	Unassigned
24666/tcp	sdtvwcam
24666/udp	-	Reserved
24667-24675	-	Unassigned
24676	canditv
24677	flashfiler
24678	proactivate
24679	-	Unassigned
24680	tcc-http
24681-24726	-	Unassigned
24727	-	Unassigned
24728-24753	-	Unassigned
24754/tcp	cslg
24754/udp	-	Reserved
24755-24849	-	Unassigned
24850/tcp	-	Reserved
24850/udp	assoc-disc
24851-24921	-	Unassigned
24922	find
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
25100/tcp	db2c-tls
25100/udp	-	Reserved
25101-25470	-	Unassigned
25472-25575	-	Unassigned
25576/tcp	sauterdongle
25576/udp	-	Reserved
25577-25603	-	Unassigned
25604/tcp	idtp
25604/udp	-	Reserved
25605-25792	-	Unassigned
25793	vocaltec-hos
25794-25899	-	Unassigned
25900	tasp-net
25901	niobserver
25902	nilinkanalyst
25903	niprobe
25904-25953	-	Unassigned
25954/udp	bf-game
25954/tcp	-	Reserved
25955/udp	bf-master
25955/tcp	-	Reserved
25956-25999	-	Unassigned
26000	quake
26001-26132	-	Unassigned
26133	scscp
26134-26207	-	Unassigned
26209-26256	-	Unassigned
26257/tcp	cockroach
26257/udp	-	Reserved
26258-26259	-	Unassigned
26260	ezproxy
26261	ezmeeting
26262	k3software-svr
26263	k3software-cli
26264	-	Unassigned
26265-26485	-	Unassigned
26486/tcp	exoline-tcp
26486/udp	exoline-udp
26487	exoconfig
26488	-	Unassigned
26489	exonet
26490-26999	-	Unassigned
27000-27009	flex-lm
27010/tcp	flex-lmadmin
27010/udp	-	Reserved
27011-27015	-	Unassigned
27016/tcp	chlenix
27016/udp	-	Reserved
27017/tcp	mongodb
27017/udp	-	Reserved
27018-27344	-	Unassigned
27345	imagepump
27346-27441	-	Unassigned
27442	jesmsjc
27443-27503	-	Unassigned
27504	kopek-httphead
27505-27781	-	Unassigned
27782	ars-vista
27783-27875	-	Unassigned
27876/tcp	astrolink
27876/udp	-	Reserved
27877-27998	-	Unassigned
27999	tw-auth-key
28000	nxlmd
28001/tcp	pqsp
28001/udp	-	Reserved
28002-28009	-	Unassigned
28010/tcp	gruber-cashreg
28010/udp	-	Reserved
28011-28079	-	Unassigned
28080/tcp	thor-engine
28080/udp	-	Reserved
28081-28118	-	Unassigned
28119/tcp	-	Reserved
28119/udp	a27-ran-ran
28120-28199	-	Unassigned
28200	voxelstorm
28201-28239	-	Unassigned
28240	siemensgsm
28241-28588	-	Unassigned
28589/tcp	bosswave
28589/udp	-	Reserved
28590-28999	-	Unassigned
29000/tcp	saltd-licensing
29000/udp	-	Reserved
29001-29117	-	Unassigned
29118	-	Reserved
29119-29166	-	Unassigned
29167	otmp
29168	-	Reserved
29170-29998	-	Unassigned
29999/tcp	bingbang
29999/udp	-	Reserved
30000/tcp	ndmps
30000/udp	-	Reserved
30001	pago-services1
30002	pago-services2
30003	amicon-fpsu-ra
30004/udp	amicon-fpsu-s
30004/tcp	-	Reserved
30005-30099	-	Unassigned
30100/tcp	rwp
30100/udp	-	Reserved
30101-30259	-	Unassigned
30260	kingdomsonline
30261-30399	-	Unassigned
30400/tcp	gs-realtime
30400/udp	-	Reserved
30401-30831	-	Unassigned
30832/udp	samsung-disc
30832/tcp	-	Reserved
30833-30998	-	Unassigned
30999	ovobs
31000-31015	-	Unassigned
31016/tcp	ka-sddp
31016/udp	ka-kdp
31017-31019	-	Unassigned
31020/tcp	autotrac-acp
31020/udp	-	Reserved
31021-31028	-	Unassigned
31029/tcp	-	Reserved
31029/udp	yawn
31030-31336	-	Unassigned
31337	eldim
31338-31399	-	Unassigned
31400/tcp	pace-licensed
31400/udp	-	Reserved
31401-31415	-	Unassigned
31416	xqosd
31417-31456	-	Unassigned
31457	tetrinet
31458-31619	-	Unassigned
31620	lm-mon
31621-31684	-	Unassigned
31685/tcp	dsx-monitor
31685/tcp	dsx_monitor
31685/udp	-	Reserved
31686-31764	-	Unassigned
31765	gamesmith-port
31766-31947	-	Unassigned
31948/tcp	iceedcp-tx
31948/tcp	iceedcp_tx
31948/udp	iceedcp-tx
31948/udp	iceedcp_tx
31949/tcp	iceedcp-rx
31949/tcp	iceedcp_rx
31949/udp	iceedcp-rx
31949/udp	iceedcp_rx
31950-32033	-	Unassigned
32034	iracinghelper
32035-32248	-	Unassigned
32249	t1distproc60
32250-32399	-	Unassigned
32400/tcp	plex
32400/udp	-	Reserved
32401-32482	-	Unassigned
32483	apm-link
32484-32634	-	Unassigned
32635	sec-ntb-clnt
32636	DMExpress
32637-32766	-	Unassigned
32767	filenet-powsrm
32768	filenet-tms
32769	filenet-rpc
32770	filenet-nch
32771	filenet-rmi
32772	filenet-pa
32773	filenet-cm
32774	filenet-re
32775	filenet-pch
32776	filenet-peior
32777	filenet-obrok
32778-32800	-	Unassigned
32801	mlsn
32802-32810	-	Unassigned
32811/tcp	retp
32811/udp	-	Reserved
32812-32895	-	Unassigned
32896	idmgratm
32897-32999	-	Unassigned
33000/tcp	wg-endpt-comms
33000/udp	-	Reserved
33001-33059	-	Unassigned
33060/tcp	mysqlx
33060/udp	-	Reserved
33061-33122	-	Unassigned
33123	aurora-balaena
33124-33330	-	Unassigned
33331	diamondport
33332	-	Unassigned
33333/tcp	dgi-serv
33333/udp	-	Reserved
33334/tcp	speedtrace
33334/udp	speedtrace-disc
33335-33433	-	Unassigned
33434	traceroute
33435/tcp	-	Reserved
33435/udp	mtrace
33436-33655	-	Unassigned
33656	snip-slave
33657-33889	-	Unassigned
33890/tcp	digilent-adept
33890/udp	-	Reserved
33891-34248	-	Unassigned
34249	turbonote-2
34250-34377	-	Unassigned
34378	p-net-local
34379	p-net-remote
34380-34566	-	Unassigned
34567/tcp	dhanalakshmi
34567/udp	edi_service
34568-34961	-	Unassigned
34962	profinet-rt
34963	profinet-rtm
34964	profinet-cm
34965-34979	-	Unassigned
34980	ethercat
34981-34999	-	Unassigned
35000/tcp	heathview
35000/udp	-	Reserved
35001	rt-viewer
35002/tcp	rt-sound
35002/udp	-	Reserved
35003/tcp	rt-devicemapper
35003/udp	-	Reserved
35004	rt-classmanager
35005/tcp	rt-labtracker
35005/udp	-	Reserved
35006/tcp	rt-helper
35006/udp	-	Reserved
35007-35099	-	Unassigned
35100	axio-disc
35101-35353	-	Unassigned
35354/tcp	kitim
35354/udp	-	Reserved
35355/tcp	altova-lm
35355/udp	altova-lm-disc
35356/tcp	guttersnex
35356/udp	-	Reserved
35357/tcp	openstack-id
35357/udp	-	Reserved
35358-36000	-	Unassigned
36001	allpeers
36002-36410	-	Unassigned
36411/udp	wlcp
36411/tcp	-	Reserved
36412	-	Reserved
36413-36421	-	Unassigned
36422	-	Reserved
36425-36442	-	Unassigned
36445-36461	-	Unassigned
36462	-	Reserved
36463-36523	-	Unassigned
36524/tcp	febooti-aw
36524/udp	-	Reserved
36525-36601	-	Unassigned
36602/tcp	observium-agent
36602/udp	-	Reserved
36603-36699	-	Unassigned
36700/tcp	mapx
36700/udp	-	Reserved
36701-36864	-	Unassigned
36865	kastenxpipe
36866-37471	-	Unassigned
37472	-	Reserved
37473-37474	-	Unassigned
37475	neckar
37476-37482	-	Unassigned
37483/tcp	gdrive-sync
37483/udp	-	Reserved
37484-37600	-	Unassigned
37601/tcp	eftp
37601/udp	-	Reserved
37602-37653	-	Unassigned
37654	unisys-eportal
37655-37999	-	Unassigned
38000/tcp	ivs-database
38000/udp	-	Reserved
38001/tcp	ivs-insertion
38001/udp	-	Reserved
38002/tcp	cresco-control
38002/udp	crescoctrl-disc
38003-38200	-	Unassigned
38201	galaxy7-data
38202	fairview
38203	agpolicy
38204-38411	-	Unassigned
38412	-	Reserved
38413-38421	-	Unassigned
38422	-	Reserved
38423-38461	-	Unassigned
38462	-	Reserved
38463-38471	-	Unassigned
38472	-	Reserved
38473-38637	-	Unassigned
38638/tcp	psqlmws
38638/udp	-	Reserved
38639-38799	-	Unassigned
38800/tcp	sruth
38800/udp	-	Reserved
38801-38864	-	Unassigned
38865/tcp	secrmmsafecopya
38865/udp	-	Reserved
38866-39062	-	Unassigned
39063/tcp	vroa
39063/udp	-	Reserved
39064-39680	-	Unassigned
39681	turbonote-1
39682-39999	-	Unassigned
40000	safetynetp
40001-40022	-	Unassigned
40023/tcp	-	Reserved
40023/udp	k-patentssensor
40024-40403	-	Unassigned
40404/tcp	sptx
40404/udp	-	Reserved
40405-40840	-	Unassigned
40841	cscp
40842	csccredir
40843	csccfirewall
40844-40852	-	Unassigned
40853/tcp	-	Reserved
40853/udp	ortec-disc
40854-41110	-	Unassigned
41111	fs-qos
41112-41120	-	Unassigned
41121/tcp	tentacle
41121/udp	-	Reserved
41122-41229	-	Unassigned
41230	z-wave-s
41231-41793	-	Unassigned
41794	crestron-cip
41795	crestron-ctp
41796/tcp	crestron-cips
41796/udp	-	Reserved
41797/tcp	crestron-ctps
41797/udp	-	Reserved
41798-42507	-	Unassigned
42508	candp
42509	candrp
42510	caerpc
42511-42998	-	Unassigned
42999/tcp	curiosity
42999/udp	-	Reserved
43000/tcp	recvr-rc
43000/udp	recvr-rc-disc
43001-43187	-	Unassigned
43188	reachout
43189	ndm-agent-port
43190	ip-provision
43191/tcp	noit-transport
43191/udp	-	Reserved
43192-43209	-	Unassigned
43210/tcp	shaperai
43210/udp	shaperai-disc
43211-43437	-	Unassigned
43438/tcp	-	Reserved
43438/udp	hmip-routing
43439/tcp	eq3-update
43439/udp	eq3-config
43440/tcp	ew-mgmt
43440/udp	ew-disc-cmd
43441	ciscocsdb
43442-44122	-	Unassigned
44123/tcp	z-wave-tunnel
44123/udp	-	Reserved
44124-44320	-	Unassigned
44321	pmcd
44322	pmproxy
44323/tcp	pmwebapi
44323/udp	-	Unassigned
44324-44443	-	Unassigned
44444/tcp	cognex-dataman
44444/udp	-	Reserved
44445/tcp	acronis-backup
44445/udp	-	Reserved
44446-44543	-	Unassigned
44544/tcp	-	Reserved
44544/udp	domiq
44545-44552	-	Unassigned
44553	rbr-debug
44554-44599	-	Unassigned
44600/tcp	-	Reserved
44600/udp	asihpi
44601-44817	-	Unassigned
44818/tcp	EtherNet-IP-2
44818/tcp	EtherNet/IP-2
44818/udp	EtherNet-IP-2
44818/udp	EtherNet/IP-2
44819-44899	-	Unassigned
44900/tcp	m3da
44900/udp	m3da-disc
44901-44999	-	Unassigned
45000/tcp	asmp
45000/udp	asmp-mon
45001/tcp	asmps
45001/udp	-	Reserved
45002/tcp	rs-status
45002/udp	-	Reserved
45003-45044	-	Unassigned
45045/tcp	synctest
45045/udp	-	Reserved
45046-45053	-	Unassigned
45054	invision-ag
45055-45184	-	Unassigned
45185	witsnet
45186-45513	-	Unassigned
45514/tcp	cloudcheck
45514/udp	cloudcheck-ping
45515-45677	-	Unassigned
45678	eba
45679-45823	-	Unassigned
45824/tcp	dai-shell
45824/udp	-	Reserved
45825	qdb2service
45826-45965	-	Unassigned
45966	ssr-servermgr
45967-46335	-	Unassigned
46336/tcp	inedo
46336/udp	-	Reserved
46337-46997	-	Unassigned
46998/tcp	spremotetablet
46998/udp	-	Reserved
46999	mediabox
47000	mbus
47001/tcp	winrm
47001/udp	-	Reserved
47002-47099	-	Unassigned
47100/udp	jvl-mactalk
47100/tcp	-	Reserved
47101-47556	-	Unassigned
47557	dbbrowse
47558-47623	-	Unassigned
47624	directplaysrvr
47625-47805	-	Unassigned
47806	ap
47807	-	Unassigned
47808	bacnet
47809/udp	presonus-ucnet
47809/tcp	-	Reserved
47810-47999	-	Unassigned
48000	nimcontroller
48001	nimspooler
48002	nimhub
48003	nimgtw
48004/tcp	nimbusdb
48004/udp	-	Reserved
48005/tcp	nimbusdbctrl
48005/udp	-	Reserved
48006-48047	-	Unassigned
48048/tcp	juka
48048/udp	-	Reserved
48049/tcp	3gpp-cbsp
48049/udp	-	Reserved
48050/tcp	weandsf
48050/udp	-	Reserved
48051-48127	-	Unassigned
48128	isnetserv
48129	blp5
48130-48555	-	Unassigned
48556	com-bardac-dw
48557-48618	-	Unassigned
48619	iqobject
48620-48652	-	Unassigned
48653	robotraconteur
48654-48999	-	Unassigned
49000/tcp	matahari
49000/udp	-	Reserved
49001/tcp	nusrp
49001/udp	nusdp-disc
49002-49149	-	Unassigned
49150/tcp	inspider
49150/udp	-	Reserved
49151	-	Reserved
`
