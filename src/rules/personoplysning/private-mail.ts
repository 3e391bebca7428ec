/** Providers where people have an address of their own; of each country code at most the ones in use in Denmark. */
export const PRIVATE_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.dk outlook.com outlook.dk live.com live.dk msn.com icloud.com me.com mac.com ' +
    'yahoo.com yahoo.dk aol.com gmx.com gmx.net gmx.de proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com mail.com ' +
    'mail.dk jubii.dk ofir.dk sol.dk stofanet.dk post.tele.dk mail.tele.dk tdcadsl.dk get2net.dk webspeed.dk youmail.dk ' +
    'privat.dk email.dk city.dk cool.dk fibermail.dk profibermail.dk energimail.dk waoo.dk dlgmail.dk dlgtele.dk galnet.dk ' +
    'bbsyd.dk ka-net.dk nal-net.dk oncable.dk mvb.net pc.dk worldonline.dk tiscali.dk image.dk mailme.dk familie.dk'
  ).split(' '),
);
