import { error } from '../words.ts';

/** What must not be published of a person. */
export const privacy = {
  'privacy-id-number': error(
    '{what}里有一个身份证号（{found}）。',
    '公开的网站上不能有任何人的身份证号。',
    '在{place}删掉这个号码；如果已经公布过，还要按个人信息泄露处理。',
  ),
  'privacy-mobile': error(
    '{what}里有一个手机号（{found}）。',
    '公开的网站上不能有个人的手机号；本会的电话只写在 data/organization.yaml。',
    '在{place}删掉这个号码，需要联系方式时写办公电话。',
  ),
  'privacy-bank-card': error(
    '{what}里有一个银行卡号（{found}）。',
    '公开的网站上不能有个人的银行卡号；本会的账户只写在 data/organization.yaml。',
    '在{place}删掉这个号码。',
  ),
  'privacy-email': error(
    '{what}里有一个电子邮箱（{found}）。',
    '公开的网站上只有单位的邮箱：本会的写在 data/organization.yaml，别的单位的要有人核对过。',
    '在{place}删掉它；是单位公开办事的邮箱，由负责人核对后在 data/allowed-texts.csv 加一行。',
  ),
  'privacy-address': error(
    '{what}里有一个门牌（{found}），可能是谁家的地址。',
    '公开的网站上没有个人的住址；地区只写到县一级，办事地点要有人核对过。',
    '在{place}删掉楼号和房号；是单位的办事地点，由负责人核对后在 data/allowed-texts.csv 加一行，从单位名称写起。',
  ),
  'privacy-keyword': error(
    '{what}里有护照号、车牌号或者坐标（{found}）。',
    '公开的网站上不能有能认出一个人、一辆车或一户人家的号码和位置。',
    '在{place}删掉它；如果已经公布过，还要按个人信息泄露处理。',
  ),
};
